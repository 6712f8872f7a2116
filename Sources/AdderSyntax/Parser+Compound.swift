// Compound statements (Reference 8) but for definitions.

extension Parser {
  /// A compound statement; nil where none starts.
  mutating func compoundStatement() throws(ParseFailure) -> Statement? {
    let start = position
    let statement: Statement.Kind
    switch kind {
    case .if: statement = try ifStatement()
    case .while: statement = try whileStatement()
    case .for: statement = try forStatement(isAsync: false)
    case .try: statement = try tryStatement()
    case .with: statement = try withStatement(isAsync: false)
    case .def, .class, .at: return try definition()
    case .async: return try asyncStatement()
    case .name:
      guard isWord("match", at: position), let match = try matchStatement() else { return nil }
      statement = match
    default: return nil
    }
    return Statement(statement, blockSpan(from: start))
  }

  private mutating func asyncStatement() throws(ParseFailure) -> Statement? {
    let start = position
    switch nextKind {
    case .def: return try definition()
    case .for:
      position += 1
      let statement = try forStatement(isAsync: true)
      return Statement(statement, blockSpan(from: start))
    case .with:
      position += 1
      let statement = try withStatement(isAsync: true)
      return Statement(statement, blockSpan(from: start))
    default:
      position += 1
      throw mismatch()
    }
  }

  /// The block after a colon: an indented one, or simple statements on the same line. `owner` names the statement for messages, which was at
  /// the token `start`.
  mutating func block(_ owner: String, from start: Int) throws(ParseFailure) -> [Statement] {
    try descend()
    defer { depth -= 1 }
    let outerHeight = height
    var body: [Statement] = []
    if accept(.newline) {
      if kind != .indent, isErrorPass { throw missingBlock(owner, from: start) }
      try expect(.indent)
      repeat { try statement(into: &body) } while kind != .dedent && kind != .endOfFile
      try expect(.dedent)
    } else {
      try simpleStatements(into: &body)
    }
    height = outerHeight
    return body
  }

  /// The colon before a block.
  mutating func expectColon() throws(ParseFailure) {
    if kind != .colon, isErrorPass { throw missingColon() }
    try expect(.colon)
  }

  // MARK: if, while, for

  /// `if` with its `elif`s, which become `if` statements in the `else` of the one before. They are read in a loop: a chain of them is no deeper
  /// for the parser than one.
  private mutating func ifStatement() throws(ParseFailure) -> Statement.Kind {
    var branches: [(start: Int, test: Expression, body: [Statement])] = []
    repeat {
      let start = position
      position += 1
      let test = try namedExpression()
      try expectColon()
      let body = try block(tokens[start].kind == .if ? "'if' statement" : "'elif' statement", from: start)
      branches.append((start, test, body))
    } while kind == .elif
    if branches.count > limits.programHeight { try grow(to: branches.count) }
    var orElse = try elseBlock()
    while branches.count > 1, let branch = branches.popLast() {
      let statement = Statement.Kind.if(test: branch.test, body: branch.body, orElse: orElse)
      orElse = [Statement(statement, blockSpan(from: branch.start))]
    }
    return .if(test: branches[0].test, body: branches[0].body, orElse: orElse)
  }

  /// The block after `else`; empty where there is none.
  mutating func elseBlock() throws(ParseFailure) -> [Statement] {
    let start = position
    guard accept(.else) else { return [] }
    try force(.colon, ":")
    return try block("'else' statement", from: start)
  }

  private mutating func whileStatement() throws(ParseFailure) -> Statement.Kind {
    let start = position
    position += 1
    let test = try namedExpression()
    try expectColon()
    let body = try block("'while' statement", from: start)
    return .while(test: test, body: body, orElse: try elseBlock())
  }

  private mutating func forStatement(isAsync: Bool) throws(ParseFailure) -> Statement.Kind {
    let start = position
    position += 1
    let target = try loopTarget(isAsync: isAsync, from: start)
    try expect(.in)
    let iterable = try starExpressions()
    try expectColon()
    let body = try block("'for' statement", from: start)
    return .for(target: target, iterable: iterable, body: body, orElse: try elseBlock(), isAsync: isAsync)
  }

  // MARK: with

  private mutating func withStatement(isAsync: Bool) throws(ParseFailure) -> Statement.Kind {
    let start = position
    position += 1
    if isErrorPass { try diagnoseWithColon() }
    // Parentheses are around the items, or part of the first item's expression: only what follows tells.
    if kind == .leftParenthesis,
      let items = try attempt({ (parser) throws(ParseFailure) in try parser.parenthesizedWithItems() })
    {
      return .with(items, body: try block("'with' statement", from: start), isAsync: isAsync)
    }
    var items = [try withItem()]
    while accept(.comma) { items.append(try withItem()) }
    try expectColon()
    return .with(items, body: try block("'with' statement", from: start), isAsync: isAsync)
  }

  private mutating func parenthesizedWithItems() throws(ParseFailure) -> [WithItem] {
    try expect(.leftParenthesis)
    var items: [WithItem] = []
    repeat {
      if kind == .rightParenthesis, !items.isEmpty { break }
      items.append(try withItem())
    } while accept(.comma)
    try expect(.rightParenthesis)
    try expect(.colon)
    return items
  }

  private mutating func withItem() throws(ParseFailure) -> WithItem {
    if isErrorPass { return try diagnosingWithItem() }
    let context = try expression()
    guard accept(.as) else { return WithItem(context: context, target: nil) }
    let target = try starTarget()
    guard endsWithItem else { throw mismatch() }
    return WithItem(context: context, target: target)
  }

  // MARK: try

  private mutating func tryStatement() throws(ParseFailure) -> Statement.Kind {
    let start = position
    position += 1
    try force(.colon, ":")
    let body = try block("'try' statement", from: start)
    var handlers: [ExceptionHandler] = []
    let isStar = kind == .except && nextKind == .star
    while kind == .except {
      if (nextKind == .star) != isStar {
        if isErrorPass { throw mixedHandlers(isStar: isStar) }
        position += 1
        throw mismatch()
      }
      handlers.append(try handler(isStar: isStar))
    }
    let orElse = handlers.isEmpty ? [] : try elseBlock()
    let finallyStart = position
    var finally: [Statement] = []
    if accept(.finally) {
      try force(.colon, ":")
      finally = try block("'finally' statement", from: finallyStart)
    } else if handlers.isEmpty {
      if isErrorPass { throw missingHandlers() }
      throw mismatch()
    }
    return .try(TryStatement(body: body, handlers: handlers, orElse: orElse, finally: finally, isStar: isStar))
  }

  mutating func handler(isStar: Bool) throws(ParseFailure) -> ExceptionHandler {
    let start = position
    position += isStar ? 2 : 1
    let owner = isStar ? "'except*' statement" : "'except' statement"
    if isStar, kind == .colon { throw missingExceptionTypes() }
    if accept(.colon) {
      let body = try block(owner, from: start)
      return ExceptionHandler(type: nil, name: nil, body: body, span: blockSpan(from: start))
    }
    if isErrorPass, kind == .newline { throw isStar ? missingExceptionTypes() : missingColon() }
    if isErrorPass { try diagnoseExceptionTypes() }
    let type = try expression()
    let name = accept(.as) ? try identifier() : nil
    try expectColon()
    let body = try block(owner, from: start)
    return ExceptionHandler(type: type, name: name, body: body, span: blockSpan(from: start))
  }

  // MARK: match

  /// A match statement; nil if `match` is an ordinary name here.
  private mutating func matchStatement() throws(ParseFailure) -> Statement.Kind? {
    let start = position
    switch nextKind {
    case .name, .number, .string, .leftBrace, .tilde, .lambda, .await, .none, .true, .false, .ellipsis, .leftParenthesis, .leftBracket, .minus,
      .plus, .star, .not:
      break
    default: return nil
    }
    let subject = try attempt { (parser) throws(ParseFailure) in try parser.matchSubject() }
    guard let subject else { return nil }
    if isErrorPass, kind == .newline, nextKind != .indent { throw missingBlock("'match' statement", from: start) }
    try expect(.newline)
    try expect(.indent)
    var cases: [MatchCase] = []
    repeat { cases.append(try matchCase()) } while kind != .dedent && kind != .endOfFile
    try expect(.dedent)
    return .match(subject: subject, cases)
  }

  /// The subject through the colon and up to the end of the line.
  private mutating func matchSubject() throws(ParseFailure) -> Expression {
    position += 1
    let start = position
    let first = try starNamedExpression()
    var subject = first
    if kind == .comma {
      var elements = [first]
      while accept(.comma), startsExpression || kind == .star { elements.append(try starNamedExpression()) }
      subject = Expression(.tuple(elements), span(from: start))
    } else if case .starred = first.kind {
      throw mismatch()
    }
    if isErrorPass, kind == .newline { throw missingColon() }
    try expect(.colon)
    if kind != .newline { throw mismatch() }
    return subject
  }

  private mutating func matchCase() throws(ParseFailure) -> MatchCase {
    let start = position
    guard isWord("case", at: position) else { throw mismatch() }
    position += 1
    let pattern = try openPattern()
    let condition = accept(.if) ? try namedExpression() : nil
    try expectColon()
    let body = try block("'case' statement", from: start)
    return MatchCase(pattern: pattern, guard: condition, body: body)
  }
}
