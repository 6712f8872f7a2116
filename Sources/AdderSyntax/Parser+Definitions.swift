// Functions and classes (Reference 8.7 and 8.8).

extension Parser {
  /// A definition with its decorators.
  mutating func definition() throws(ParseFailure) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    let start = position
    if kind == .class { return Statement(.class(try classDefinition(decorators)), blockSpan(from: start)) }
    let isAsync = accept(.async)
    let function = try functionDefinition(decorators, isAsync: isAsync)
    return Statement(.function(function), blockSpan(from: start))
  }

  private mutating func functionDefinition(_ decorators: [Expression], isAsync: Bool) throws(ParseFailure) -> FunctionDefinition {
    let start = position
    try expect(.def)
    let nameToken = token
    let name = try identifier()
    // Code is counted from the first decorator, as `co_firstlineno` is.
    let firstLine = decorators.first.map { $0.span.line } ?? tokens[start].line
    let scope = openScope(.function, plainName(nameToken), line: firstLine)
    try force(.leftParenthesis, "(")
    if isErrorPass { try diagnoseParameters(isLambda: false) }
    let parameters = try parameters(isLambda: false, closing: .rightParenthesis)
    try expect(.rightParenthesis)
    // An arrow with nothing after it is not an arrow: then a colon is missing before it.
    let returns = kind != .arrow ? nil : try returnAnnotation()
    try force(.colon, ":")
    let body = try block("function definition", from: isAsync ? start - 1 : start)
    return FunctionDefinition(
      name: name, parameters: parameters, returns: returns, decorators: decorators, body: body, isAsync: isAsync, scope: scope)
  }

  private mutating func returnAnnotation() throws(ParseFailure) -> Expression? {
    if let annotation = try attempt({ (parser) throws(ParseFailure) in try parser.arrowAndExpression() }) { return annotation }
    // As much as fits of it.
    let outer = isErrorPass
    isErrorPass = true
    defer { isErrorPass = outer }
    return try attempt { (parser) throws(ParseFailure) in try parser.arrowAndExpression() }
  }

  private mutating func arrowAndExpression() throws(ParseFailure) -> Expression {
    try expect(.arrow)
    return try expression()
  }

  private mutating func classDefinition(_ decorators: [Expression]) throws(ParseFailure) -> ClassDefinition {
    let start = position
    try expect(.class)
    let nameToken = token
    let name = try identifier()
    let plain = plainName(nameToken)
    let firstLine = decorators.first.map { $0.span.line } ?? tokens[start].line
    let scope = openScope(.class, plain, line: firstLine)
    let arguments = kind == .leftParenthesis ? try callArguments(allowsGenerator: false) : []
    try expectColon()
    let outer = className
    let stripped = plain.drop { $0 == "_" }
    className = stripped.isEmpty ? nil : String(stripped)
    let body = try block("class definition", from: start)
    className = outer
    return ClassDefinition(name: name, arguments: arguments, decorators: decorators, body: body, scope: scope)
  }
}
