// Wrong arguments and parameters.

extension Parser {
  /// The arguments of a call in the error pass: a generator expression, or a list of arguments.
  mutating func diagnosingCallArguments(allowsGenerator: Bool) throws(ParseFailure) -> [Argument] {
    if allowsGenerator, let generator = try attempt({ (parser) throws(ParseFailure) in try parser.generatorExpression() }) {
      return [Argument(.positional, generator, generator.span)]
    }
    try expect(.leftParenthesis)
    if accept(.rightParenthesis) { return [] }
    let result = try attempt { (parser) throws(ParseFailure) in
      let arguments = try parser.argumentList()
      _ = parser.accept(.comma)
      guard parser.kind == .rightParenthesis else { throw parser.mismatch() }
      return arguments
    }
    if let result {
      try expect(.rightParenthesis)
      return result
    }
    if looksForErrors { try diagnoseArguments() }
    throw mismatch()
  }

  /// Positional arguments, then keyword arguments; without a comma at the end.
  private mutating func argumentList() throws(ParseFailure) -> [Argument] {
    var arguments = try separated { (parser) throws(ParseFailure) in try parser.positionalArgument() }
    if arguments.isEmpty { return try keywordArguments() }
    if kind == .comma {
      arguments +=
        try attempt { (parser) throws(ParseFailure) in
          parser.position += 1
          return try parser.keywordArguments()
        } ?? []
    }
    return arguments
  }

  /// As many as there are, with commas between them.
  private mutating func separated(_ rule: (inout Parser) throws(ParseFailure) -> Argument) throws(ParseFailure) -> [Argument] {
    var result: [Argument] = []
    guard let first = try attempt(rule) else { return [] }
    result.append(first)
    while kind == .comma {
      let comma = position
      position += 1
      guard let next = try attempt(rule) else {
        position = comma
        break
      }
      result.append(next)
    }
    return result
  }

  private mutating func positionalArgument() throws(ParseFailure) -> Argument {
    let start = position
    if accept(.star) {
      let value = try expression()
      return Argument(.starred, value, span(from: start))
    }
    let value: Expression
    if kind == .name, nextKind == .colonEqual {
      value = try assignmentExpression()
    } else {
      value = try expression()
      if kind == .colonEqual { throw mismatch() }
    }
    if kind == .equal { throw mismatch() }
    return Argument(.positional, value, value.span)
  }

  private mutating func keywordArguments() throws(ParseFailure) -> [Argument] {
    var first = try separated { (parser) throws(ParseFailure) in try parser.keywordArgument(star: .star) }
    if first.isEmpty {
      first = try separated { (parser) throws(ParseFailure) in try parser.keywordArgument(star: .doubleStar) }
      if first.isEmpty { throw mismatch() }
      return first
    }
    if kind == .comma {
      let comma = position
      position += 1
      let second = try separated { (parser) throws(ParseFailure) in try parser.keywordArgument(star: .doubleStar) }
      if second.isEmpty { position = comma }
      first += second
    }
    return first
  }

  /// `name=value`, or an unpacking with this star.
  private mutating func keywordArgument(star: TokenKind) throws(ParseFailure) -> Argument {
    let start = position
    if looksForErrors { try diagnoseKeyword() }
    if kind == .name, nextKind == .equal {
      let name = plainName(token)
      position += 2
      let value = try expression()
      return Argument(.keyword(name), value, span(from: start))
    }
    try expect(star)
    let value = try expression()
    return Argument(star == .star ? .starred : .doubleStarred, value, span(from: start))
  }

  private mutating func diagnoseKeyword() throws(ParseFailure) {
    let first = token
    switch kind {
    case .true, .false, .none:
      if nextKind == .equal { throw raise("cannot assign to \(text(first))", first.span, tokens[position + 1].span) }
    case .name where nextKind == .equal:
      try tryWrongForm { (parser) throws(ParseFailure) in
        let equal = parser.tokens[parser.position + 1]
        parser.position += 2
        _ = try parser.expression()
        _ = try parser.comprehensionClauses()
        throw parser.raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", first.span, equal.span)
      }
      return
    default: break
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let value = try parser.expression()
      let equal = parser.token
      try parser.expect(.equal)
      throw parser.raise("expression cannot contain assignment, perhaps you meant \"==\"?", value.span, equal.span)
    }
  }

  /// What is wrong with the arguments that start here.
  private mutating func diagnoseArguments() throws(ParseFailure) {
    try tryWrongForm { (parser) throws(ParseFailure) in
      let start = parser.position
      _ = try parser.argumentList()
      let place = parser.span(from: start)
      try parser.expect(.comma)
      try parser.expect(.star)
      throw parser.raise("iterable argument unpacking follows keyword argument unpacking", place)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let element = try parser.expression()
      let clauses = try parser.comprehensionClauses()
      try parser.expect(.comma)
      _ = try parser.attempt { (parser) throws(ParseFailure) in try parser.argumentList() }
      throw parser.raise("Generator expression must be parenthesized", element.span, clauses.last!.lastPart.span)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      guard parser.kind == .name, parser.nextKind == .equal else { return }
      let (name, equal) = (parser.token, parser.tokens[parser.position + 1])
      parser.position += 2
      _ = try parser.expression()
      _ = try parser.comprehensionClauses()
      throw parser.raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name.span, equal.span)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let arguments = try parser.argumentList()
      let clauses = try parser.comprehensionClauses()
      let positional = arguments.filter(\.isPositional)
      guard positional.count > 1 else { return }
      throw parser.raise("Generator expression must be parenthesized", positional.last!.span, clauses.last!.lastPart.span)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      _ = try parser.argumentList()
      try parser.expect(.comma)
      let element = try parser.expression()
      let clauses = try parser.comprehensionClauses()
      throw parser.raise("Generator expression must be parenthesized", element.span, clauses.last!.lastPart.span)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let arguments = try parser.argumentList()
      try parser.expect(.comma)
      _ = try parser.argumentList()
      let unpacks = arguments.contains { if case .doubleStarred = $0.kind { true } else { false } }
      throw parser.raiseAtFurthest("positional argument follows keyword argument" + (unpacks ? " unpacking" : ""))
    }
  }
}

extension Argument {
  fileprivate var isPositional: Bool {
    switch kind {
    case .positional, .starred: true
    default: false
    }
  }
}

extension Comprehension.Clause {
  /// Its last condition, or the iterable.
  fileprivate var lastPart: Expression { conditions.last ?? iterable }
}
