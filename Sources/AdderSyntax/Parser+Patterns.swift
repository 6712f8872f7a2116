// The patterns of `match` (Reference 8.6).

extension Parser {
  /// `patterns`: one pattern, or a sequence without brackets.
  mutating func openPattern() throws(ParseFailure) -> Pattern {
    let start = position
    let first = try maybeStarPattern()
    if kind != .comma {
      if case .star = first.kind { throw mismatch() }
      return first
    }
    var elements = [first]
    while accept(.comma) {
      guard kind != .colon, kind != .if else { break }
      elements.append(try maybeStarPattern())
    }
    return Pattern(.sequence(elements), span(from: start))
  }

  private mutating func maybeStarPattern() throws(ParseFailure) -> Pattern {
    guard kind == .star else { return try pattern() }
    let start = position
    position += 1
    let target = try captureName()
    return Pattern(.star(target), span(from: start))
  }

  /// A name to bind; nil for `_`.
  private mutating func captureName() throws(ParseFailure) -> Identifier? {
    if isWord("_", at: position) {
      position += 1
      return nil
    }
    if kind == .name, nextKind == .dot || nextKind == .leftParenthesis || nextKind == .equal { position += 1 }
    return try identifier()
  }

  /// `pattern as name`, or alternatives.
  mutating func pattern() throws(ParseFailure) -> Pattern {
    try descend()
    defer { depth -= 1 }
    let start = position
    let result = try alternatives()
    guard kind == .as else { return result }
    position += 1
    if isErrorPass { try diagnoseCaptureTarget() }
    guard kind == .name, !isWord("_", at: position) else { throw mismatch() }
    if nextKind == .dot || nextKind == .leftParenthesis || nextKind == .equal {
      position += 1
      throw mismatch()
    }
    let target = try identifier()
    return Pattern(.capture(result, name: target), span(from: start))
  }

  private mutating func alternatives() throws(ParseFailure) -> Pattern {
    let start = position
    let outerHeight = height
    height = 0
    let first = try closedPattern()
    try grow(to: max(outerHeight, height + 1))
    guard kind == .bar else { return first }
    var patterns = [first]
    while accept(.bar) { patterns.append(try closedPattern()) }
    return Pattern(.or(patterns), span(from: start))
  }

  private mutating func closedPattern() throws(ParseFailure) -> Pattern {
    let start = position
    switch kind {
    case .number, .minus, .string:
      let value = try literalPattern()
      return Pattern(.value(value), span(from: start))
    case .none: return singleton(.none)
    case .true: return singleton(.true)
    case .false: return singleton(.false)
    case .name: return try namePattern()
    case .leftParenthesis: return try groupPattern()
    case .leftBracket:
      position += 1
      let elements = try patternElements(closing: .rightBracket)
      return Pattern(.sequence(elements), span(from: start))
    case .leftBrace: return try mappingPattern()
    default: throw mismatch()
    }
  }

  private mutating func singleton(_ constant: Constant) -> Pattern {
    let span = token.span
    position += 1
    return Pattern(.singleton(constant), span)
  }

  /// A string, or a number with perhaps a sign and an imaginary part.
  private mutating func literalPattern() throws(ParseFailure) -> Expression {
    if kind == .string {
      return try strings()
    }
    let start = position
    let real = try signedNumber()
    guard kind == .plus || kind == .minus else { return real }
    let isReal = { (expression: Expression) in
      if case .constant(.imaginary) = expression.kind { return false }
      if case .unary(_, let operand) = expression.kind, case .constant(.imaginary) = operand.kind { return false }
      return true
    }
    if !isReal(real) {
      throw raise("real number required in complex literal", real.span)
    }
    let sign: BinaryOperator = kind == .plus ? .add : .subtract
    position += 1
    let imaginary = try plainNumber()
    if isReal(imaginary) {
      throw raise("imaginary number required in complex literal", imaginary.span)
    }
    return Expression(.binary(real, sign, imaginary), span(from: start))
  }

  private mutating func signedNumber() throws(ParseFailure) -> Expression {
    let start = position
    guard accept(.minus) else { return try plainNumber() }
    let value = try plainNumber()
    return Expression(.unary(.negative, value), span(from: start))
  }

  private mutating func plainNumber() throws(ParseFailure) -> Expression {
    let token = self.token
    try expect(.number)
    return Expression(.constant(try number(token)), token.span)
  }

  /// A capture, `_`, a dotted name, or a class.
  private mutating func namePattern() throws(ParseFailure) -> Pattern {
    let start = position
    if isWord("_", at: position) || (nextKind != .dot && nextKind != .leftParenthesis) {
      if nextKind == .equal {
        position += 1
        throw mismatch()
      }
      let target = try captureName()
      return Pattern(.capture(nil, name: target), span(from: start))
    }
    let value = try dottedPatternName()
    if kind == .leftParenthesis { return try classPattern(value, from: start) }
    return Pattern(.value(value), value.span)
  }

  private mutating func dottedPatternName() throws(ParseFailure) -> Expression {
    let start = position
    let first = try identifier()
    var result = Expression(.name(first.name), first.span)
    while accept(.dot) {
      let attribute = try identifier()
      result = Expression(.attribute(result, attribute), span(from: start))
      try grow(to: height + 1)
    }
    return result
  }

  /// `(pattern)`, or a sequence in parentheses.
  private mutating func groupPattern() throws(ParseFailure) -> Pattern {
    let start = position
    position += 1
    if accept(.rightParenthesis) { return Pattern(.sequence([]), span(from: start)) }
    let first = try maybeStarPattern()
    if kind == .rightParenthesis {
      if case .star = first.kind { throw mismatch() }
      position += 1
      return first
    }
    try expect(.comma)
    let rest = try patternElements(closing: .rightParenthesis)
    return Pattern(.sequence([first] + rest), span(from: start))
  }

  private mutating func patternElements(closing: TokenKind) throws(ParseFailure) -> [Pattern] {
    var elements: [Pattern] = []
    while kind != closing {
      elements.append(try maybeStarPattern())
      guard accept(.comma) else { break }
    }
    try expect(closing)
    return elements
  }

  private mutating func mappingPattern() throws(ParseFailure) -> Pattern {
    let start = position
    position += 1
    var items: [(key: Expression, pattern: Pattern)] = []
    var rest: Identifier?
    while kind != .rightBrace {
      if accept(.doubleStar) {
        guard kind == .name, !isWord("_", at: position) else { throw mismatch() }
        rest = try identifier()
        _ = accept(.comma)
        break
      }
      let key = try mappingKey()
      try expect(.colon)
      items.append((key, try pattern()))
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return Pattern(.mapping(items, rest: rest), span(from: start))
  }

  /// A literal or a dotted name.
  private mutating func mappingKey() throws(ParseFailure) -> Expression {
    switch kind {
    case .number, .minus, .string: return try literalPattern()
    case .none, .true, .false: return try atom()
    default:
      let value = try dottedPatternName()
      if case .name = value.kind { throw mismatch() }
      return value
    }
  }

  private mutating func classPattern(_ type: Expression, from start: Int) throws(ParseFailure) -> Pattern {
    position += 1
    var positional: [Pattern] = []
    var keyword: [(name: Identifier, pattern: Pattern)] = []
    while kind != .rightParenthesis {
      if kind == .name, nextKind == .equal {
        let name = Identifier(plainName(token), token.span)
        position += 2
        keyword.append((name, try pattern()))
      } else {
        let next = try pattern()
        if !keyword.isEmpty {
          if isErrorPass { throw raise("positional patterns follow keyword patterns", next.span.through(try lastPositional(after: next).span)) }
          throw mismatch()
        }
        positional.append(next)
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return Pattern(.class(type, positional: positional, keyword: keyword), span(from: start))
  }

  /// The last of the positional patterns that follow one another.
  private mutating func lastPositional(after first: Pattern) throws(ParseFailure) -> Pattern {
    var last = first
    while kind == .comma {
      let next = try attempt { (parser) throws(ParseFailure) in
        parser.position += 1
        return try parser.pattern()
      }
      guard let next else { break }
      last = next
    }
    return last
  }
}
