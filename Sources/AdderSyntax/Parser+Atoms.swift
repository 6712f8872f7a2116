// Primaries (Reference 6.3) and atoms (6.2).

extension Parser {
  /// An atom with the attributes, subscripts and calls after it.
  mutating func primary() throws(ParseFailure) -> Expression {
    let start = position
    var result = try atom()
    while true {
      let before = position
      guard let next = try optional({ (parser) throws(ParseFailure) in try parser.trailer(result, from: start) }) else { return result }
      result = next
      if position == before { return result }
    }
  }

  /// `value` with one more attribute, subscript or call, or as it is if none follows.
  private mutating func trailer(_ value: Expression, from start: Int) throws(ParseFailure) -> Expression {
    let valueHeight = height
    let result: Expression.Kind
    // CPython looks for a generator expression behind everything, and finds what is wrong with any comprehension.
    if looksForErrors, kind == .leftBracket || kind == .leftBrace { try diagnoseComprehension() }
    switch kind {
    case .dot:
      position += 1
      result = .attribute(value, try identifier())
    case .leftParenthesis:
      result = .call(value, try callArguments())
    case .leftBracket:
      position += 1
      let index = try slices()
      try expect(.rightBracket)
      result = .subscript(value, index)
    default: return value
    }
    try grow(to: max(valueHeight, height) + 1)
    return Expression(result, span(from: start))
  }

  /// A name, a literal, or something in brackets.
  mutating func atom() throws(ParseFailure) -> Expression {
    let token = self.token
    switch token.kind {
    case .name:
      position += 1
      return Expression(.name(name(token)), token.span)
    case .number:
      position += 1
      return Expression(.constant(try number(token)), token.span)
    case .string: return try strings()
    case .none: return constant(.none)
    case .true: return constant(.true)
    case .false: return constant(.false)
    case .ellipsis: return constant(.ellipsis)
    case .leftParenthesis, .leftBracket, .leftBrace:
      // Brackets in brackets would be tried again and again: twice a level is a million times for twenty.
      return isErrorPass ? try remembering(101) { (parser) throws(ParseFailure) in try parser.display() } : try display()
    default: throw mismatch()
    }
  }

  private mutating func display() throws(ParseFailure) -> Expression {
    switch kind {
    case .leftParenthesis: return try parenthesized()
    case .leftBracket: return try listDisplay()
    default: return try braces()
    }
  }

  private mutating func constant(_ value: Constant) -> Expression {
    let token = self.token
    position += 1
    return Expression(.constant(value), token.span)
  }

  /// A group, a tuple or a generator expression.
  private mutating func parenthesized() throws(ParseFailure) -> Expression {
    try descend()
    defer { depth -= 1 }
    let start = position
    if isErrorPass { return try diagnosingParenthesized() }
    position += 1
    if accept(.rightParenthesis) { return Expression(.tuple([]), span(from: start)) }
    if kind == .yield {
      let value = try yieldExpression()
      try expect(.rightParenthesis)
      return value
    }
    let first = try starNamedExpression()
    if startsComprehension { return try comprehension(.generator, first, from: start, closing: .rightParenthesis) }
    if kind == .comma {
      let elements = try moreElements(after: first, closing: .rightParenthesis)
      return Expression(.tuple(elements), span(from: start))
    }
    try expect(.rightParenthesis)
    if case .starred = first.kind {
      position -= 1
      throw mismatch()
    }
    return first
  }

  private mutating func listDisplay() throws(ParseFailure) -> Expression {
    try descend()
    defer { depth -= 1 }
    let start = position
    if isErrorPass { return try diagnosingList() }
    position += 1
    if accept(.rightBracket) { return Expression(.list([]), span(from: start)) }
    let first = try starNamedExpression()
    if startsComprehension { return try comprehension(.list, first, from: start, closing: .rightBracket) }
    let elements = try moreElements(after: first, closing: .rightBracket)
    return Expression(.list(elements), span(from: start))
  }

  /// The elements after the first, with the closing bracket.
  mutating func moreElements(after first: Expression, closing: TokenKind) throws(ParseFailure) -> [Expression] {
    var elements = [first]
    while accept(.comma) {
      if kind == closing { break }
      elements.append(try starNamedExpression())
    }
    try expect(closing)
    return elements
  }

  /// A set, a dictionary, or a comprehension of either.
  private mutating func braces() throws(ParseFailure) -> Expression {
    try descend()
    defer { depth -= 1 }
    let start = position
    if isErrorPass { return try diagnosingBraces() }
    position += 1
    if accept(.rightBrace) { return Expression(.dictionary([]), span(from: start)) }
    if kind == .doubleStar { return try dictionary(from: start, startingWith: []) }
    let first = try starNamedExpression()
    if kind == .colon { return try dictionaryOrComprehension(firstKey: first, from: start) }
    if startsComprehension { return try comprehension(.set, first, from: start, closing: .rightBrace) }
    let elements = try moreElements(after: first, closing: .rightBrace)
    return Expression(.set(elements), span(from: start))
  }

  private mutating func dictionaryOrComprehension(firstKey: Expression, from start: Int) throws(ParseFailure) -> Expression {
    switch firstKey.kind {
    case .starred: throw mismatch()
    case .named where tokens[start + 1].kind == .name: throw mismatch()
    default: break
    }
    position += 1
    let value = try expression()
    if startsComprehension { return try comprehension(.dictionary, firstKey, value: value, from: start, closing: .rightBrace) }
    let first = DictionaryItem(key: firstKey, value: value)
    guard accept(.comma) else {
      try expect(.rightBrace)
      return Expression(.dictionary([first]), span(from: start))
    }
    return try dictionary(from: start, startingWith: [first])
  }

  private mutating func dictionary(from start: Int, startingWith first: [DictionaryItem]) throws(ParseFailure) -> Expression {
    var items = first
    while kind != .rightBrace {
      items.append(try dictionaryItem())
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Expression(.dictionary(items), span(from: start))
  }

  /// `key: value` or `**mapping`.
  mutating func dictionaryItem() throws(ParseFailure) -> DictionaryItem {
    if accept(.doubleStar) { return DictionaryItem(key: nil, value: try operators(.bitOr)) }
    let key = try expression()
    try expect(.colon)
    return DictionaryItem(key: key, value: try expression())
  }

  // MARK: Comprehensions

  var startsComprehension: Bool { kind == .for || (kind == .async && nextKind == .for) }

  /// The rest of a comprehension whose element has been read, with the closing bracket.
  mutating func comprehension(
    _ comprehensionKind: Comprehension.Kind, _ element: Expression, value: Expression? = nil, from start: Int, closing: TokenKind
  ) throws(ParseFailure) -> Expression {
    if case .starred = element.kind { throw mismatch() }
    let scope = openScope(.comprehension, comprehensionKind.scopeName, line: tokens[start].line)
    let clauses = try comprehensionClauses()
    try expect(closing)
    let comprehension = Comprehension(kind: comprehensionKind, element: element, value: value, clauses: clauses, scope: scope)
    return Expression(.comprehension(comprehension), span(from: start))
  }

  mutating func comprehensionClauses() throws(ParseFailure) -> [Comprehension.Clause] {
    var clauses: [Comprehension.Clause] = []
    if isErrorPass, kind == .async { try reach(position + 1) }
    while startsComprehension {
      if isErrorPass {
        guard let clause = try attempt({ (parser) throws(ParseFailure) in try parser.comprehensionClause() }) else { break }
        clauses.append(clause)
      } else {
        clauses.append(try comprehensionClause())
      }
    }
    if clauses.isEmpty { throw mismatch() }
    return clauses
  }

  private mutating func comprehensionClause() throws(ParseFailure) -> Comprehension.Clause {
    let isAsync = accept(.async)
    let start = position
    try expect(.for)
    let target = try loopTarget(isAsync: isAsync, from: start)
    try expect(.in)
    let iterable = try operators(.or)
    var conditions: [Expression] = []
    while kind == .if {
      let condition = try optional { (parser) throws(ParseFailure) in
        parser.position += 1
        return try parser.operators(.or)
      }
      guard let condition else { break }
      conditions.append(condition)
    }
    return Comprehension.Clause(target: target, iterable: iterable, conditions: conditions, isAsync: isAsync)
  }

  // MARK: Subscripts

  /// What stands in the brackets of a subscript.
  mutating func slices() throws(ParseFailure) -> Expression {
    let start = position
    let first = try sliceOrStarred()
    let isStarred = if case .starred = first.kind { true } else { false }
    guard kind == .comma || isStarred else { return first }
    var elements = [first]
    while accept(.comma) {
      if kind == .rightBracket { break }
      elements.append(try sliceOrStarred())
    }
    return Expression(.tuple(elements), span(from: start))
  }

  private mutating func sliceOrStarred() throws(ParseFailure) -> Expression {
    guard kind == .star else { return try slice() }
    let start = position
    position += 1
    let value = try expression()
    return Expression(.starred(value), span(from: start))
  }

  /// `lower:upper:step` with any of them left out, or an expression.
  private mutating func slice() throws(ParseFailure) -> Expression {
    let start = position
    var lower: Expression?
    if kind != .colon {
      let value = try namedExpression()
      guard kind == .colon else { return value }
      if case .named = value.kind, tokens[start].kind == .name { throw mismatch() }
      lower = value
    }
    try expect(.colon)
    let upper = startsExpression ? try expression() : nil
    var step: Expression?
    if accept(.colon), startsExpression { step = try expression() }
    return Expression(.slice(lower: lower, upper: upper, step: step), span(from: start))
  }
}

extension Comprehension.Kind {
  /// The name of the comprehension's code.
  var scopeName: String {
    switch self {
    case .list: "<listcomp>"
    case .set: "<setcomp>"
    case .dictionary: "<dictcomp>"
    case .generator: "<genexpr>"
    }
  }
}
