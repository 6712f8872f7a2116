// Expressions (Reference 6), from the loosest binding rule to the operators. Atoms and what follows them are in other files.

/// How tightly operators bind.
enum Precedence: Int, Comparable {
  case or = 1, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term, unary
  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }
}

extension TokenKind {
  /// The arithmetic operator that this token is, and how tightly it binds.
  @inline(__always) var binaryOperator: (operator: BinaryOperator, precedence: Precedence)? {
    switch self {
    case .bar: (.bitOr, .bitOr)
    case .caret: (.bitXor, .bitXor)
    case .ampersand: (.bitAnd, .bitAnd)
    case .leftShift: (.leftShift, .shift)
    case .rightShift: (.rightShift, .shift)
    case .plus: (.add, .sum)
    case .minus: (.subtract, .sum)
    case .star: (.multiply, .term)
    case .slash: (.divide, .term)
    case .doubleSlash: (.floorDivide, .term)
    case .percent: (.modulo, .term)
    case .at: (.matrixMultiply, .term)
    default: nil
    }
  }
}

extension Parser {
  /// `star_expressions`: one expression, or a tuple without parentheses.
  mutating func starExpressions() throws(ParseFailure) -> Expression {
    let start = position
    let first = try starExpression()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma) {
      if isErrorPass { try reach(position) }
      guard startsExpression || kind == .star else { break }
      guard let element = try optional({ (parser) throws(ParseFailure) in try parser.starExpression() }) else { break }
      elements.append(element)
    }
    return Expression(.tuple(elements), span(from: start))
  }

  /// `expressions`: as `starExpressions`, but no element may have a star.
  mutating func expressions() throws(ParseFailure) -> Expression {
    let start = position
    let first = try expression()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma) {
      guard startsExpression else { break }
      elements.append(try expression())
    }
    return Expression(.tuple(elements), span(from: start))
  }

  /// In the error pass, what is optional and fails is left out, so that a rule further out can say what is wrong.
  mutating func optional<Result>(_ rule: (inout Parser) throws(ParseFailure) -> Result) throws(ParseFailure) -> Result? {
    isErrorPass ? try attempt(rule) : try rule(&self)
  }

  /// `*x` (with `|` or what binds tighter) or an expression.
  mutating func starExpression() throws(ParseFailure) -> Expression {
    guard kind == .star else { return try expression() }
    return try starred()
  }

  /// `*x`, or an expression in which `:=` may be used.
  mutating func starNamedExpression() throws(ParseFailure) -> Expression {
    guard kind == .star else { return try namedExpression() }
    return try starred()
  }

  private mutating func starred() throws(ParseFailure) -> Expression {
    let start = position
    position += 1
    let value = try operators(.bitOr)
    return Expression(.starred(value), span(from: start))
  }

  /// Whether an expression can start with the current token.
  var startsExpression: Bool {
    switch kind {
    case .name, .number, .string, .leftParenthesis, .leftBracket, .leftBrace, .minus, .plus, .tilde, .ellipsis, .none, .true, .false, .not, .lambda,
      .await:
      true
    default: false
    }
  }

  /// `name := value`, or an expression that is not followed by `:=`.
  mutating func namedExpression() throws(ParseFailure) -> Expression {
    if kind == .name, nextKind == .colonEqual { return try assignmentExpression() }
    if isErrorPass { return try diagnosingNamedExpression() }
    let result = try expression()
    if kind == .colonEqual { throw mismatch() }
    return result
  }

  mutating func assignmentExpression() throws(ParseFailure) -> Expression {
    let start = position
    let target = try identifier()
    try expect(.colonEqual)
    let value = try expression()
    return Expression(.named(target: target, value: value), span(from: start))
  }

  /// `expression`: a conditional, a lambda, or operators.
  mutating func expression() throws(ParseFailure) -> Expression {
    if isErrorPass { return try diagnosingExpression() }
    return try plainExpression()
  }

  /// `expression` without a look at what could be wrong with it.
  mutating func plainExpression() throws(ParseFailure) -> Expression {
    try descend()
    defer { depth -= 1 }
    if kind == .lambda { return try lambda() }
    let start = position
    let body = try operators(.or)
    guard kind == .if else { return body }
    return try optional { (parser) throws(ParseFailure) in try parser.conditional(body, from: start) } ?? body
  }

  private mutating func conditional(_ body: Expression, from start: Int) throws(ParseFailure) -> Expression {
    let bodyHeight = height
    position += 1
    let test = try operators(.or)
    try expect(.else)
    let orElse = try expression()
    try grow(to: max(height, bodyHeight) + 1)
    return Expression(.conditional(test: test, body: body, orElse: orElse), span(from: start))
  }

  /// `yield`, `yield value` or `yield from value`.
  mutating func yieldExpression() throws(ParseFailure) -> Expression {
    let start = position
    try expect(.yield)
    if accept(.from) {
      let value = try expression()
      return Expression(.yieldFrom(value), span(from: start))
    }
    guard startsExpression || kind == .star else { return Expression(.yield(nil), span(from: start)) }
    let value = try optional { (parser) throws(ParseFailure) in try parser.starExpressions() }
    return Expression(.yield(value), span(from: start))
  }

  /// A yield, or what can stand on the right of an assignment.
  mutating func yieldOrStarExpressions() throws(ParseFailure) -> Expression {
    kind == .yield ? try yieldExpression() : try starExpressions()
  }

  // MARK: Operators

  /// An operand and the operators after it that bind at least as tightly as `minimum`.
  mutating func operators(_ minimum: Precedence) throws(ParseFailure) -> Expression {
    if isErrorPass { return try remembered(minimum) }
    return try plainOperators(minimum)
  }

  mutating func plainOperators(_ minimum: Precedence) throws(ParseFailure) -> Expression {
    let start = position
    let outerHeight = height
    height = 0
    var left = try operand(minimum)
    if isOperator(kind) { left = try climb(left, from: start, minimum) }
    try grow(to: max(outerHeight, height + 1))
    // To know that no operator follows, CPython has looked at the next token.
    if isErrorPass { try reach(position) }
    return left
  }

  /// A quick look, since most operands have no operator after them.
  @inline(__always) private func isOperator(_ kind: TokenKind) -> Bool {
    switch kind {
    case .newline, .comma, .rightParenthesis, .rightBracket, .colon, .equal, .rightBrace, .dedent, .endOfFile: false
    default: true
    }
  }

  /// Joins operators from the left while they bind tightly enough.
  private mutating func climb(_ first: Expression, from start: Int, _ minimum: Precedence) throws(ParseFailure) -> Expression {
    var left = first
    while true {
      let operatorPosition = position
      guard let next = try optional({ (parser) throws(ParseFailure) in try parser.nextOperation(left, from: start, minimum) }) else { return left }
      left = next
      if position == operatorPosition { return left }
    }
  }

  /// `left` with one more operation, or as it is if none follows.
  private mutating func nextOperation(_ left: Expression, from start: Int, _ minimum: Precedence) throws(ParseFailure) -> Expression {
    let leftHeight = height
    if let (binary, precedence) = kind.binaryOperator {
      guard precedence >= minimum else { return left }
      position += 1
      let right = try operators(Precedence(rawValue: precedence.rawValue + 1)!)
      try grow(to: max(leftHeight, height) + 1)
      return Expression(.binary(left, binary, right), span(from: start))
    }
    switch kind {
    case .and where minimum <= .and: return try boolean(.and, left, from: start, operand: .not)
    case .or where minimum <= .or: return try boolean(.or, left, from: start, operand: .and)
    case .equalEqual, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .in, .is, .not:
      guard minimum <= .comparison else { return left }
      // `not` alone is no operator, but CPython has seen the token after it by then.
      if kind == .not, nextKind != .in { furthest = max(furthest, position + 1) }
      return try comparison(left, from: start)
    default: return left
    }
  }

  private mutating func boolean(
    _ kind: BooleanOperator, _ first: Expression, from start: Int, operand: Precedence
  ) throws(ParseFailure) -> Expression {
    let token: TokenKind = kind == .and ? .and : .or
    let firstHeight = height
    var operands = [first]
    while self.kind == token {
      let next = try optional { (parser) throws(ParseFailure) in
        parser.position += 1
        return try parser.operators(operand)
      }
      guard let next else { break }
      operands.append(next)
    }
    guard operands.count > 1 else { return first }
    try grow(to: max(firstHeight, height) + 1)
    return Expression(.boolean(kind, operands), span(from: start))
  }

  private mutating func comparison(_ left: Expression, from start: Int) throws(ParseFailure) -> Expression {
    let leftHeight = height
    var comparisons: [Comparison] = []
    while let length = comparisonLength {
      let `operator` = comparisonOperator
      let operand = try optional { (parser) throws(ParseFailure) in
        parser.position += length
        return try parser.operators(.bitOr)
      }
      guard let operand else { break }
      comparisons.append(Comparison(`operator`, operand))
    }
    guard !comparisons.isEmpty else { return left }
    try grow(to: max(leftHeight, height) + 1)
    return Expression(.compare(left, comparisons), span(from: start))
  }

  /// How many tokens the comparison operator here has; nil where there is none.
  private var comparisonLength: Int? {
    switch kind {
    case .equalEqual, .less, .lessEqual, .greater, .greaterEqual, .in: 1
    case .notEqual: base[Int(token.start)] == UInt8(ascii: "<") ? nil : 1
    case .is: nextKind == .not ? 2 : 1
    case .not: nextKind == .in ? 2 : nil
    default: nil
    }
  }

  private var comparisonOperator: ComparisonOperator {
    switch kind {
    case .equalEqual: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessOrEqual
    case .greater: .greater
    case .greaterEqual: .greaterOrEqual
    case .in: .in
    case .is: nextKind == .not ? .isNot : .is
    default: .notIn
    }
  }

  /// What operators stand between: `not x`, `-x`, or a power.
  private mutating func operand(_ minimum: Precedence) throws(ParseFailure) -> Expression {
    let unary: UnaryOperator
    switch kind {
    case .not:
      guard minimum <= .not else { throw mismatch() }
      unary = .not
    case .minus: unary = .negative
    case .plus: unary = .positive
    case .tilde: unary = .invert
    default: return try power()
    }
    try descend()
    defer { depth -= 1 }
    let start = position
    position += 1
    let value = try operators(unary == .not ? .not : .unary)
    return Expression(.unary(unary, value), span(from: start))
  }

  /// `x ** y`, which binds tighter than a sign on its left and less tightly than one on its right.
  private mutating func power() throws(ParseFailure) -> Expression {
    let start = position
    let left = try awaitOrPrimary()
    guard kind == .doubleStar else { return left }
    let leftHeight = height
    let right = try optional { (parser) throws(ParseFailure) in
      try parser.descend(by: 2)
      defer { parser.depth -= 2 }
      parser.position += 1
      return try parser.operators(.unary)
    }
    guard let right else { return left }
    // The right operand has counted one level already.
    try grow(to: max(leftHeight + 1, height))
    return Expression(.binary(left, .power, right), span(from: start))
  }

  private mutating func awaitOrPrimary() throws(ParseFailure) -> Expression {
    guard kind == .await else { return try primary() }
    let start = position
    position += 1
    let value = try primary()
    return Expression(.await(value), span(from: start))
  }
}
