// The error pass: wrong forms that have messages of their own.

/// A rule and the token where it was tried.
struct MemoryKey: Hashable {
  let rule: Int
  let position: Int
}

/// What a rule made of the tokens at a place; nil if they did not fit.
struct Remembered {
  let expression: Expression?
  let end: Int
}

extension Parser {
  /// Runs a rule, and if its tokens do not fit, runs it again to find out what is wrong. Always fails with `.raised`.
  mutating func diagnosing<Result>(_ rule: (inout Parser) throws(ParseFailure) -> Result) throws(ParseFailure) -> Result {
    let scopeCount = scopes.count
    do {
      return try rule(&self)
    } catch {
      if error == .mismatch { diagnose(rule, scopeCount: scopeCount) }
      throw .raised
    }
  }

  private mutating func diagnose<Result>(_ rule: (inout Parser) throws(ParseFailure) -> Result, scopeCount: Int) {
    let stopped = furthest
    isErrorPass = true
    position = 0
    height = 0
    scopes.removeLast(scopes.count - scopeCount)
    _ = try? rule(&self)
    if fault == nil { fault = genericFault(at: tokens[stopped]) }
    if let lexicalFault { fault = lexicalFault }
  }

  private func genericFault(at token: Token) -> Fault {
    switch token.kind {
    case .indent: Fault("unexpected indent", token.span, category: .indentationError)
    case .dedent: Fault("unexpected unindent", token.span, category: .indentationError)
    default: Fault("invalid syntax", token.span)
    }
  }

  mutating func remembered(_ minimum: Precedence) throws(ParseFailure) -> Expression {
    let key = MemoryKey(rule: minimum.rawValue, position: position)
    if let found = memory[key] {
      guard let expression = found.expression else { throw .mismatch }
      position = found.end
      return expression
    }
    do {
      let expression = try plainOperators(minimum)
      memory[key] = Remembered(expression: expression, end: position)
      return expression
    } catch {
      if error == .mismatch { memory[key] = Remembered(expression: nil, end: 0) }
      throw error
    }
  }

  mutating func raiseAtLastToken(_ message: String) -> ParseFailure { raise(message, tokens[max(position - 1, 0)].span) }
  mutating func raiseInFormatted(_ message: String) -> ParseFailure { raiseAtLastToken(message) }
  mutating func describeFieldFault(expression: String, line: Int32, column: Int32) {}

  mutating func diagnosingNamedExpression() throws(ParseFailure) -> Expression { try expression() }
  mutating func diagnosingExpression() throws(ParseFailure) -> Expression { try plainExpression() }
  mutating func diagnosingParenthesized() throws(ParseFailure) -> Expression { throw mismatch() }
  mutating func diagnosingList() throws(ParseFailure) -> Expression { throw mismatch() }
  mutating func diagnosingBraces() throws(ParseFailure) -> Expression { throw mismatch() }
  mutating func diagnosingCallArguments() throws(ParseFailure) -> [Argument] { throw mismatch() }
  mutating func diagnosingLoopTarget() throws(ParseFailure) -> Expression { try starTargets() }
  mutating func diagnoseParameters(isLambda: Bool) throws(ParseFailure) {}
  mutating func diagnoseCaptureTarget() throws(ParseFailure) {}
  mutating func diagnoseDelete() throws(ParseFailure) {}
  mutating func diagnoseAssignment() throws(ParseFailure) {}
  mutating func diagnoseWithTarget() throws(ParseFailure) {}
  mutating func diagnoseExceptionTypes(from start: Int) throws(ParseFailure) {}
  mutating func missingBlock(_ owner: String, from start: Int) -> ParseFailure { mismatch() }
  mutating func missingColon() -> ParseFailure { raise("expected ':'", token.span) }
  mutating func missingClassColon() -> ParseFailure { mismatch() }
  mutating func mixedHandlers(isStar: Bool) -> ParseFailure { mismatch() }
  mutating func missingHandlers() -> ParseFailure { mismatch() }
  mutating func missingStarType() -> ParseFailure { mismatch() }
  mutating func expected(_ what: String) -> ParseFailure { raise("expected \(what)", token.span) }
}
