// Wrong statements.

extension Parser {
  // MARK: Assignments

  /// An expression statement or assignment in the error pass.
  mutating func diagnosingExpressionStatement() throws(ParseFailure) -> Statement.Kind {
    let start = position
    if kind == .name, nextKind == .colon { return try plainExpressionStatement() }
    if let statement = try attempt({ (parser) throws(ParseFailure) in try parser.plainExpressionStatement() }) {
      if case .expression = statement {} else { return statement }
      position = start
    }
    try diagnoseAssignment()
    return .expression(try yieldOrStarExpressions())
  }

  private mutating func diagnoseAssignment() throws(ParseFailure) {
    try tryWrongForm { (parser) throws(ParseFailure) in
      guard parser.kind == .leftParenthesis || parser.kind == .leftBracket else { return }
      let target = try parser.atom()
      try parser.expect(.colon)
      _ = try parser.expression()
      switch target.kind {
      case .list: throw parser.raise("only single target (not list) can be annotated", target.span)
      case .tuple: throw parser.raise("only single target (not tuple) can be annotated", target.span)
      default: return
      }
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let first = try parser.starNamedExpression()
      try parser.expect(.comma)
      while try parser.attempt({ (parser) throws(ParseFailure) in try parser.starNamedExpressions() }) != nil {}
      try parser.expect(.colon)
      _ = try parser.expression()
      throw parser.raise("only single target (not tuple) can be annotated", first.span)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let target = try parser.expression()
      try parser.expect(.colon)
      _ = try parser.expression()
      throw parser.raise("illegal target for annotation", target.span)
    }
    try diagnoseTargets()
  }

  private mutating func diagnoseTargets() throws(ParseFailure) {
    try tryWrongForm { (parser) throws(ParseFailure) in
      try parser.skipTargets()
      let target = try parser.starExpressions()
      try parser.expect(.equal)
      try parser.raiseInvalidTarget(target, .assign)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      try parser.skipTargets()
      let target = try parser.yieldExpression()
      try parser.expect(.equal)
      throw parser.raise("assignment to yield expression not possible", target.span)
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let target = try parser.starExpressions()
      guard parser.kind.augmentedOperator != nil else { return }
      parser.position += 1
      _ = try parser.yieldOrStarExpressions()
      throw parser.raise("'\(target.description)' is an illegal expression for augmented assignment", target.span)
    }
  }

  /// `target = target = …`
  private mutating func skipTargets() throws(ParseFailure) {
    while true {
      let target: Void? = try attempt { (parser) throws(ParseFailure) in
        _ = try parser.starTargets()
        try parser.expect(.equal)
      }
      if target == nil { return }
    }
  }

  /// The targets after `del`, which is behind the current token.
  mutating func diagnoseDelete() throws(ParseFailure) {
    let start = position
    let isRight = try fits { (parser) throws(ParseFailure) in
      repeat {
        if parser.position > start, parser.kind == .newline || parser.kind == .semicolon { break }
        let target = try parser.primary()
        guard parser.isDeletable(target) else { throw parser.mismatch() }
      } while parser.accept(.comma)
      guard parser.kind == .newline || parser.kind == .semicolon else { throw parser.mismatch() }
    }
    if isRight { return }
    try tryWrongForm { (parser) throws(ParseFailure) in try parser.raiseInvalidTarget(try parser.starExpressions(), .delete) }
  }

  // MARK: Targets of for and with

  mutating func diagnosingLoopTarget() throws(ParseFailure) -> Expression {
    let target = try attempt { (parser) throws(ParseFailure) in
      let target = try parser.starTargets()
      guard parser.kind == .in else { throw parser.mismatch() }
      return target
    }
    if let target { return target }
    if looksForErrors {
      try tryWrongForm { (parser) throws(ParseFailure) in try parser.raiseInvalidTarget(try parser.starExpressions(), .loop) }
    }
    throw mismatch()
  }

  /// One item of a `with` statement in the error pass.
  mutating func diagnosingWithItem() throws(ParseFailure) -> WithItem {
    let item = try attempt { (parser) throws(ParseFailure) in
      let context = try parser.expression()
      try parser.expect(.as)
      let target = try parser.starTarget()
      guard parser.endsWithItem else { throw parser.mismatch() }
      return WithItem(context: context, target: target)
    }
    if let item { return item }
    try tryWrongForm { (parser) throws(ParseFailure) in
      _ = try parser.expression()
      try parser.expect(.as)
      let target = try parser.expression()
      if parser.endsWithItem { try parser.raiseInvalidTarget(target, .assign) }
    }
    return WithItem(context: try expression(), target: nil)
  }

  /// Items at the end of a line, without the colon.
  mutating func diagnoseWithColon() throws(ParseFailure) {
    try tryWrongForm { (parser) throws(ParseFailure) in
      try parser.skipWithItems(allowsTuples: false)
      if parser.kind == .newline { throw parser.raiseAtFurthest("expected ':'") }
    }
    try tryWrongForm { (parser) throws(ParseFailure) in
      try parser.expect(.leftParenthesis)
      try parser.skipWithItems(allowsTuples: true)
      try parser.expect(.rightParenthesis)
      if parser.kind == .newline { throw parser.raiseAtFurthest("expected ':'") }
    }
  }

  private mutating func skipWithItems(allowsTuples: Bool) throws(ParseFailure) {
    repeat {
      if allowsTuples, kind == .rightParenthesis { return }
      _ = allowsTuples ? try expressions() : try expression()
      if accept(.as) { _ = try starTarget() }
    } while accept(.comma)
  }

  var endsWithItem: Bool { kind == .comma || kind == .rightParenthesis || kind == .colon }

  // MARK: Compound statements

  /// The error for a block that is not there.
  mutating func missingBlock(_ owner: String, from start: Int) -> ParseFailure {
    raiseAtFurthest("expected an indented block after \(owner) on line \(tokens[start].line)", category: .indentationError)
  }

  /// The failure where a colon should be: it has a message at the end of the line.
  mutating func missingColon() -> ParseFailure { kind == .newline ? raiseAtFurthest("expected ':'") : mismatch() }

  mutating func mixedHandlers(isStar: Bool) -> ParseFailure {
    let message = "cannot have both 'except' and 'except*' on the same 'try'"
    let start = position
    let isHandler =
      (try? fits { (parser) throws(ParseFailure) in
        parser.position += isStar ? 1 : 2
        if parser.kind != .colon || !isStar {
          _ = try parser.expression()
          if parser.accept(.as) { try parser.expect(.name) }
        }
        try parser.expect(.colon)
      }) ?? false
    if fault != nil { return .raised }
    return isHandler ? raise(message, tokens[start].span, tokens[start + (isStar ? 0 : 1)].span) : mismatch()
  }

  mutating func missingHandlers() -> ParseFailure { raiseAtFurthest("expected 'except' or 'finally' block") }

  mutating func missingExceptionTypes() -> ParseFailure { isErrorPass ? raiseAtFurthest("expected one or more exception types") : mismatch() }

  /// `except A, B:`
  mutating func diagnoseExceptionTypes() throws(ParseFailure) {
    try tryWrongForm { (parser) throws(ParseFailure) in
      let first = parser.token
      _ = try parser.expression()
      try parser.expect(.comma)
      _ = try parser.expressions()
      if parser.accept(.as) { try parser.expect(.name) }
      try parser.expect(.colon)
      throw parser.raise("multiple exception types must be parenthesized", parser.startingFrom(first, through: parser.position - 1))
    }
  }

  /// What comes after `as` in a pattern.
  mutating func diagnoseCaptureTarget() throws(ParseFailure) {
    if isWord("_", at: position) { throw raise("cannot use '_' as a target", token.span) }
    guard kind != .name else { return }
    try tryWrongForm { (parser) throws(ParseFailure) in
      let target = try parser.expression()
      throw parser.raise("invalid pattern target", target.span)
    }
  }
}
