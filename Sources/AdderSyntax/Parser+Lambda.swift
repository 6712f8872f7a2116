// Parameters, of lambdas and definitions (Reference 6.14 and 8.7).

extension Parser {
  mutating func lambda() throws(ParseFailure) -> Expression {
    let start = position
    try expect(.lambda)
    let scope = openScope(.lambda, "<lambda>", line: tokens[start].line)
    if isErrorPass { try diagnoseParameters(isLambda: true) }
    let parameters = try parameters(isLambda: true, closing: .colon)
    try force(.colon, ":")
    let outerHeight = height
    height = 0
    try descend()
    let body = try expression()
    depth -= 1
    try grow(to: max(outerHeight, height + 1))
    return Expression(.lambda(Lambda(parameters: parameters, body: body, scope: scope)), span(from: start))
  }

  /// Parameters up to the token that ends them, which stays.
  mutating func parameters(isLambda: Bool, closing: TokenKind) throws(ParseFailure) -> Parameters {
    var result = Parameters()
    var isAfterSlash = false
    var isAfterStar = false
    while kind != closing {
      switch kind {
      case .slash:
        guard !isAfterSlash, !isAfterStar, !result.regular.isEmpty else { throw mismatch() }
        position += 1
        isAfterSlash = true
        result.positionalOnly = result.regular
        result.regular = []
      case .star:
        guard !isAfterStar else { throw mismatch() }
        isAfterStar = true
        try variadicParameter(&result, isLambda: isLambda)
      case .doubleStar:
        position += 1
        result.keywords = try parameter(isLambda: isLambda, hasDefault: false)
        _ = accept(.comma)
        if kind != closing { throw mismatch() }
        return result
      default:
        let parameter = try parameter(isLambda: isLambda, hasDefault: true)
        if isAfterStar {
          result.keywordOnly.append(parameter)
        } else {
          let previous = result.regular.last ?? result.positionalOnly.last
          if parameter.defaultValue == nil, previous?.defaultValue != nil { throw mismatch() }
          result.regular.append(parameter)
        }
      }
      guard accept(.comma) else { break }
    }
    if kind != closing { throw mismatch() }
    return result
  }

  /// `*name`, or `*` alone, after which a keyword-only parameter must come.
  private mutating func variadicParameter(_ result: inout Parameters, isLambda: Bool) throws(ParseFailure) {
    position += 1
    if kind == .comma {
      guard nextKind == .name else {
        position += 1
        throw mismatch()
      }
      return
    }
    result.variadic = try parameter(isLambda: isLambda, hasDefault: false, allowsStarredAnnotation: true)
  }

  private mutating func parameter(
    isLambda: Bool, hasDefault: Bool, allowsStarredAnnotation: Bool = false
  ) throws(ParseFailure) -> Parameter {
    let start = position
    let identifier = try identifier()
    var annotation: Expression?
    if !isLambda, accept(.colon) { annotation = allowsStarredAnnotation ? try starExpression() : try expression() }
    // The span of a parameter with an annotation includes it, as that of `ast.arg` does.
    let place = span(from: start)
    let defaultValue = hasDefault && accept(.equal) ? try expression() : nil
    return Parameter(Identifier(identifier.name, place), annotation: annotation, defaultValue: defaultValue)
  }
}
