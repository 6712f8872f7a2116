// Wrong expressions.

extension Parser {
  /// In the error pass, `expression` with a look at what could be wrong.
  mutating func diagnosingExpression() throws(ParseFailure) -> Expression {
    guard looksForErrors else { return try plainExpression() }
    return try remembering(100) { (parser) throws(ParseFailure) in
      try parser.descend()
      defer { parser.depth -= 1 }
      try parser.tryWrongForm { (parser) throws(ParseFailure) in try parser.adjoiningExpressions() }
      try parser.tryWrongForm { (parser) throws(ParseFailure) in try parser.conditionalWithoutElse() }
      try parser.tryWrongForm { (parser) throws(ParseFailure) in try parser.legacyStatement() }
      return try parser.plainExpression()
    }
  }

  /// Two expressions with nothing between them, in brackets.
  private mutating func adjoiningExpressions() throws(ParseFailure) {
    if kind == .name, nextKind == .string || isSoftKeyword(position) { return }
    let start = position
    let first = try operators(.or)
    let second = try expressionWithoutErrors()
    if isLegacyStatement(start), case .name = first.kind { return }
    if tokens[position - 1].level > 0 { throw raise("invalid syntax. Perhaps you forgot a comma?", first.span, second.span) }
  }

  /// CPython compares only as many characters as the name has: `c`, `ca` and `cas` are as good as `case` to it.
  private func isSoftKeyword(_ index: Int) -> Bool {
    let name = text(tokens[index])
    return "match".hasPrefix(name) || "case".hasPrefix(name) || name == "_"
  }

  /// The names of statements that are functions now.
  private func isLegacyStatement(_ index: Int) -> Bool { isWord("print", at: index) || isWord("exec", at: index) }

  private mutating func expressionWithoutErrors() throws(ParseFailure) -> Expression {
    let outer = looksForErrors
    looksForErrors = false
    defer { looksForErrors = outer }
    return try plainExpression()
  }

  private mutating func conditionalWithoutElse() throws(ParseFailure) {
    let body = try operators(.or)
    try expect(.if)
    let test = try operators(.or)
    if kind != .else, kind != .colon { throw raise("expected 'else' after 'if' expression", body.span, test.span) }
  }

  /// `print x`
  private mutating func legacyStatement() throws(ParseFailure) {
    guard kind == .name, nextKind != .leftParenthesis else { return }
    let name = token
    let isLegacy = isLegacyStatement(position)
    position += 1
    // What follows any name is looked at, and may have an error of its own.
    let rest = try starExpressions()
    guard isLegacy else { return }
    let word = text(name)
    throw raise("Missing parentheses in call to '\(word)'. Did you mean \(word)(...)?", name.span, rest.span)
  }

  // MARK: Assignments in expressions

  mutating func diagnosingNamedExpression() throws(ParseFailure) -> Expression {
    if looksForErrors {
      try tryWrongForm { (parser) throws(ParseFailure) in try parser.assignmentExpressionToWrongTarget() }
      try tryWrongForm { (parser) throws(ParseFailure) in try parser.equalInExpression() }
      try tryWrongForm { (parser) throws(ParseFailure) in try parser.equalAfterExpression() }
    }
    let result = try expression()
    if kind == .colonEqual { throw mismatch() }
    return result
  }

  private mutating func assignmentExpressionToWrongTarget() throws(ParseFailure) {
    let target = try expression()
    try expect(.colonEqual)
    _ = try expression()
    throw raise("cannot use assignment expressions with \(target.description)", target.span)
  }

  /// `name = value` where an expression must be.
  private mutating func equalInExpression() throws(ParseFailure) {
    guard kind == .name, nextKind == .equal else { return }
    let name = token
    position += 2
    let value = try operators(.bitOr)
    guard kind != .equal, kind != .colonEqual else { return }
    throw raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name.span, value.span)
  }

  private mutating func equalAfterExpression() throws(ParseFailure) {
    switch kind {
    case .true, .false, .none: return
    case .leftBracket, .leftParenthesis:
      let start = position
      let display = try attempt { (parser) throws(ParseFailure) in try parser.atom() }
      position = start
      switch display?.kind {
      case .list, .tuple: return
      case .comprehension(let comprehension)? where comprehension.kind == .generator: return
      default: break
      }
    default: break
    }
    let target = try operators(.bitOr)
    try expect(.equal)
    _ = try operators(.bitOr)
    guard kind != .equal, kind != .colonEqual else { return }
    throw raise("cannot assign to \(target.description) here. Maybe you meant '==' instead of '='?", target.span)
  }

  // MARK: Brackets

  /// `(…)`: a tuple, a group or a generator expression, tried in this order.
  mutating func diagnosingParenthesized() throws(ParseFailure) -> Expression {
    let start = position
    if let tuple = try attempt({ (parser) throws(ParseFailure) in try parser.tupleDisplay(from: start) }) { return tuple }
    if let group = try attempt({ (parser) throws(ParseFailure) in try parser.group() }) { return group }
    if looksForErrors { try tryWrongForm { (parser) throws(ParseFailure) in try parser.starredGroup() } }
    return try generatorExpression()
  }

  private mutating func tupleDisplay(from start: Int) throws(ParseFailure) -> Expression {
    try expect(.leftParenthesis)
    if accept(.rightParenthesis) { return Expression(.tuple([]), span(from: start)) }
    var elements = [try starNamedExpression()]
    try expect(.comma)
    if kind != .rightParenthesis, let more = try attempt({ (parser) throws(ParseFailure) in try parser.starNamedExpressions() }) { elements += more }
    try expect(.rightParenthesis)
    return Expression(.tuple(elements), span(from: start))
  }

  /// One element or more with commas between them, and perhaps one after them.
  mutating func starNamedExpressions() throws(ParseFailure) -> [Expression] {
    var elements = [try starNamedExpression()]
    while kind == .comma {
      let next = try attempt { (parser) throws(ParseFailure) in
        parser.position += 1
        return try parser.starNamedExpression()
      }
      guard let next else { break }
      elements.append(next)
    }
    _ = accept(.comma)
    return elements
  }

  private mutating func group() throws(ParseFailure) -> Expression {
    try expect(.leftParenthesis)
    let value = kind == .yield ? try yieldExpression() : try namedExpression()
    try expect(.rightParenthesis)
    return value
  }

  private mutating func starredGroup() throws(ParseFailure) {
    let start = position
    try expect(.leftParenthesis)
    let first = token
    if accept(.star) {
      _ = try expression()
      let place = span(from: start + 1)
      try expect(.rightParenthesis)
      throw raise("cannot use starred expression here", place)
    }
    try expect(.doubleStar)
    _ = try expression()
    try expect(.rightParenthesis)
    throw raise("cannot use double starred expression here", first.span)
  }

  /// `(element for …)`.
  mutating func generatorExpression() throws(ParseFailure) -> Expression {
    let start = position
    let result = try attempt { (parser) throws(ParseFailure) in
      try parser.expect(.leftParenthesis)
      let element: Expression
      if parser.kind == .name, parser.nextKind == .colonEqual {
        element = try parser.assignmentExpression()
      } else {
        element = try parser.expression()
        if parser.kind == .colonEqual { throw parser.mismatch() }
      }
      return try parser.comprehension(.generator, element, from: start, closing: .rightParenthesis)
    }
    if let result { return result }
    try diagnoseComprehension()
    throw mismatch()
  }

  /// What is wrong with a comprehension whose bracket is here.
  mutating func diagnoseComprehension() throws(ParseFailure) {
    guard looksForErrors else { return }
    let isParenthesis = kind == .leftParenthesis
    try tryWrongForm { (parser) throws(ParseFailure) in
      let start = parser.position + 1
      parser.position = start
      try parser.expect(.star)
      _ = try parser.expression()
      let place = parser.span(from: start)
      _ = try parser.comprehensionClauses()
      throw parser.raise("iterable unpacking cannot be used in comprehension", place)
    }
    guard !isParenthesis else { return }
    try tryWrongForm { (parser) throws(ParseFailure) in
      parser.position += 1
      let first = try parser.starNamedExpression()
      let comma = parser.token
      try parser.expect(.comma)
      let rest = try parser.attempt { (parser) throws(ParseFailure) in
        let rest = try parser.starNamedExpressions()
        _ = try parser.comprehensionClauses()
        return rest
      }
      if rest == nil { _ = try parser.comprehensionClauses() }
      throw parser.raise("did you forget parentheses around the comprehension target?", first.span, rest?.last?.span ?? comma.span)
    }
  }

  mutating func diagnosingList() throws(ParseFailure) -> Expression {
    let start = position
    let list = try attempt { (parser) throws(ParseFailure) in
      parser.position += 1
      let elements = parser.kind == .rightBracket ? [] : try parser.attempt { (parser) throws(ParseFailure) in try parser.starNamedExpressions() }
      try parser.expect(.rightBracket)
      return Expression(.list(elements ?? []), parser.span(from: start))
    }
    if let list { return list }
    let comprehension = try attempt { (parser) throws(ParseFailure) in
      parser.position += 1
      let element = try parser.namedExpression()
      return try parser.comprehension(.list, element, from: start, closing: .rightBracket)
    }
    if let comprehension { return comprehension }
    try diagnoseComprehension()
    throw mismatch()
  }

  /// `{…}`: a dictionary, a set, or a comprehension of either, tried in this order.
  mutating func diagnosingBraces() throws(ParseFailure) -> Expression {
    let start = position
    if looksForErrors { try diagnoseItemsFirst() }
    if let dictionary = try attempt({ (parser) throws(ParseFailure) in try parser.dictionaryDisplay(from: start) }) { return dictionary }
    try tryWrongForm { (parser) throws(ParseFailure) in
      parser.position += 1
      try parser.diagnoseItems()
    }
    let set = try attempt { (parser) throws(ParseFailure) in
      parser.position += 1
      let elements = try parser.starNamedExpressions()
      try parser.expect(.rightBrace)
      return Expression(.set(elements), parser.span(from: start))
    }
    if let set { return set }
    let dictionary = try attempt { (parser) throws(ParseFailure) in
      parser.position += 1
      let key = try parser.expression()
      try parser.expect(.colon)
      let value = try parser.expression()
      return try parser.comprehension(.dictionary, key, value: value, from: start, closing: .rightBrace)
    }
    if let dictionary { return dictionary }
    if looksForErrors { try tryWrongForm { (parser) throws(ParseFailure) in try parser.unpackingInComprehension() } }
    let comprehension = try attempt { (parser) throws(ParseFailure) in
      parser.position += 1
      let element = try parser.namedExpression()
      return try parser.comprehension(.set, element, from: start, closing: .rightBrace)
    }
    if let comprehension { return comprehension }
    try diagnoseComprehension()
    throw mismatch()
  }

  /// CPython looks for wrong items already in its first pass, and so finds them before anything that is wrong inside of an item.
  private mutating func diagnoseItemsFirst() throws(ParseFailure) {
    looksForErrors = false
    swap(&memory, &firstMemory)
    defer {
      looksForErrors = true
      swap(&memory, &firstMemory)
    }
    let start = position
    let isRight = try fits { (parser) throws(ParseFailure) in _ = try parser.dictionaryDisplay(from: start) }
    if isRight { return }
    try tryWrongForm { (parser) throws(ParseFailure) in
      parser.position += 1
      try parser.diagnoseItems()
    }
  }

  private mutating func unpackingInComprehension() throws(ParseFailure) {
    position += 1
    let star = token
    try expect(.doubleStar)
    _ = try operators(.bitOr)
    _ = try comprehensionClauses()
    try expect(.rightBrace)
    throw raise("dict unpacking cannot be used in dict comprehension", star.span)
  }

  private mutating func dictionaryDisplay(from start: Int) throws(ParseFailure) -> Expression {
    position += 1
    var items: [DictionaryItem] = []
    if kind != .rightBrace, let first = try attempt({ (parser) throws(ParseFailure) in try parser.dictionaryItem() }) {
      items.append(first)
      while kind == .comma {
        let next = try attempt { (parser) throws(ParseFailure) in
          parser.position += 1
          return try parser.dictionaryItem()
        }
        guard let next else { break }
        items.append(next)
      }
      _ = accept(.comma)
    }
    try expect(.rightBrace)
    return Expression(.dictionary(items), span(from: start))
  }

  private mutating func missingColon(after key: Expression) -> ParseFailure {
    var fault = Fault("':' expected after dictionary key", key.span)
    fault.line = key.span.line
    fault.column = key.span.endColumn - 1
    fault.endColumn = -1
    return raise(fault)
  }

  /// What is wrong with the items of a dictionary.
  private mutating func diagnoseItems() throws(ParseFailure) {
    let start = position
    if try attempt({ (parser) throws(ParseFailure) in try parser.dictionaryItem() }) != nil {
      while kind == .comma {
        position += 1
        let isItem = try attempt { (parser) throws(ParseFailure) in try parser.dictionaryItem() } != nil
        if isItem { continue }
        try tryWrongForm { (parser) throws(ParseFailure) in
          let key = try parser.expression()
          if parser.kind != .colon { throw parser.missingColon(after: key) }
        }
        try wrongValue()
        break
      }
    }
    position = start
    try wrongValue()
  }

  private mutating func wrongValue() throws(ParseFailure) {
    try tryWrongForm { (parser) throws(ParseFailure) in
      _ = try parser.expression()
      let colon = parser.token
      try parser.expect(.colon)
      let star = parser.token
      if parser.accept(.star) {
        _ = try parser.operators(.bitOr)
        throw parser.raise("cannot use a starred expression in a dictionary value", parser.startingFrom(star, through: parser.position))
      }
      if parser.kind == .rightBrace || parser.kind == .comma {
        throw parser.raise("expression expected after dictionary key and ':'", colon.span)
      }
    }
  }

  /// From a token to where the tokenizer had got to, the token with index `last`.
  func startingFrom(_ token: Token, through last: Int) -> Span {
    var span = token.span.through(tokens[last].span)
    span.endColumn -= 1
    return span
  }
}
