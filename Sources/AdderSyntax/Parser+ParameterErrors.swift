// Wrong parameters, of functions and lambdas.

extension Parser {
  /// What is wrong with the parameters that start here.
  mutating func diagnoseParameters(isLambda: Bool) throws(ParseFailure) {
    guard looksForErrors else { return }
    let closing: TokenKind = isLambda ? .colon : .rightParenthesis
    try tryWrongForm { (parser) throws(ParseFailure) in try parser.scanParameters(isLambda, closing) }
  }

  /// Reads parameters one by one and stops at the first that is wrong.
  private mutating func scanParameters(_ isLambda: Bool, _ closing: TokenKind) throws(ParseFailure) {
    var seenDefault = false
    var seenSlash = false
    var star: Token?
    // CPython's rules for wrong stars do not know starred annotations.
    var hasStarredAnnotation = false
    var isFirst = true
    while kind != closing {
      let start = token
      switch kind {
      case .slash:
        if isFirst, nextKind == .comma { throw raise("at least one argument must precede /", start.span) }
        if star != nil { throw raise("/ must be ahead of *", start.span) }
        if seenSlash { throw raise("/ may appear only once", start.span) }
        seenSlash = true
        position += 1
        if kind == .star { throw raise("expected comma between / and *", token.span) }
      case .star:
        if star != nil {
          throw !hasStarredAnnotation && (nextKind == .name || nextKind == .comma) ? raise("* argument may appear only once", start.span) : mismatch()
        }
        star = start
        hasStarredAnnotation = !isLambda && nextKind == .name && tokens[position + 2].kind == .colon && tokens[position + 3].kind == .star
        try scanStar(isLambda, closing, hasStarredAnnotation: hasStarredAnnotation)
      case .doubleStar:
        try scanKeywords(isLambda, closing)
        return
      case .leftParenthesis where !seenDefault && !seenSlash && star == nil:
        try scanParenthesized(isLambda)
        return
      default:
        let nameStart = position
        try scanParameter(isLambda)
        let place = span(from: nameStart)
        if kind == .equal {
          try scanDefault()
          if star == nil { seenDefault = true }
        } else if seenDefault, star == nil, kind == .comma || kind == closing {
          throw raise("non-default argument follows default argument", place)
        }
      }
      isFirst = false
      guard accept(.comma) else { return }
    }
  }

  private mutating func scanParameter(_ isLambda: Bool) throws(ParseFailure) {
    try expect(.name)
    if !isLambda, accept(.colon) { _ = kind == .star ? try starExpression() : try expression() }
  }

  private mutating func scanDefault() throws(ParseFailure) {
    let equal = token
    position += 1
    if kind == .rightParenthesis || kind == .comma { throw raise("expected default value expression", equal.span) }
    _ = try expression()
  }

  private mutating func scanStar(_ isLambda: Bool, _ closing: TokenKind, hasStarredAnnotation: Bool) throws(ParseFailure) {
    let star = token
    position += 1
    let message = "named arguments must follow bare *"
    if kind == closing || (kind == .comma && (nextKind == closing || nextKind == .doubleStar)) {
      throw isLambda ? raiseAtFurthest(message) : raise(message, star.span)
    }
    if kind == .comma { return }
    try scanParameter(isLambda)
    if kind == .equal, !hasStarredAnnotation { throw raise("var-positional argument cannot have default value", token.span) }
  }

  private mutating func scanKeywords(_ isLambda: Bool, _ closing: TokenKind) throws(ParseFailure) {
    position += 1
    try scanParameter(isLambda)
    if kind == .equal { throw raise("var-keyword argument cannot have default value", token.span) }
    guard accept(.comma) else { return }
    switch kind {
    case .name:
      let start = position
      try scanParameter(isLambda)
      throw raise("arguments cannot follow var-keyword argument", span(from: start))
    case .star, .doubleStar, .slash: throw raise("arguments cannot follow var-keyword argument", token.span)
    default: return
    }
  }

  private mutating func scanParenthesized(_ isLambda: Bool) throws(ParseFailure) {
    let start = position
    position += 1
    repeat {
      if kind == .rightParenthesis { break }
      try scanParameter(isLambda)
    } while accept(.comma)
    if position == start + 1 { return }
    try expect(.rightParenthesis)
    let owner = isLambda ? "Lambda expression" : "Function"
    throw raise("\(owner) parameters cannot be parenthesized", span(from: start))
  }
}
