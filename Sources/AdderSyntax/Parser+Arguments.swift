// The arguments of calls and class definitions (Reference 6.3.4).

extension Parser {
  /// `(arguments)`. A generator expression that is the only argument needs no parentheses of its own; it takes the call's.
  mutating func callArguments(allowsGenerator: Bool = true) throws(ParseFailure) -> [Argument] {
    try descend()
    defer { depth -= 1 }
    let start = position
    if isErrorPass { return try diagnosingCallArguments(allowsGenerator: allowsGenerator) }
    try expect(.leftParenthesis)
    if accept(.rightParenthesis) { return [] }
    var arguments: [Argument] = []
    var stage = ArgumentStage.positional
    while kind != .rightParenthesis {
      let argument = try argument(&stage)
      if allowsGenerator, startsComprehension, arguments.isEmpty, case .positional = argument.kind {
        let generator = try comprehension(.generator, argument.value, from: start, closing: .rightParenthesis)
        return [Argument(.positional, generator, generator.span)]
      }
      arguments.append(argument)
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return arguments
  }

  /// Which arguments may still come: positional ones not after keywords, `*x` not after `**x`.
  enum ArgumentStage { case positional, keyword, doubleStarred }

  /// One argument.
  mutating func argument(_ stage: inout ArgumentStage) throws(ParseFailure) -> Argument {
    let start = position
    switch kind {
    case .star:
      if stage == .doubleStarred { throw mismatch() }
      position += 1
      let value = try expression()
      return Argument(.starred, value, span(from: start))
    case .doubleStar:
      position += 1
      stage = .doubleStarred
      let value = try expression()
      return Argument(.doubleStarred, value, span(from: start))
    case .name where nextKind == .equal:
      if stage == .positional { stage = .keyword }
      // Keyword names are not mangled.
      let keyword = plainName(token)
      position += 2
      let value = try expression()
      return Argument(.keyword(keyword), value, span(from: start))
    default:
      if stage != .positional {
        if kind == .name { position += 1 }
        throw mismatch()
      }
      let value = try namedExpression()
      if kind == .equal { throw mismatch() }
      return Argument(.positional, value, value.span)
    }
  }
}
