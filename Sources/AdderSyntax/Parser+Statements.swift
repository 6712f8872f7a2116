// Simple statements (Reference 7), and the programs and blocks that statements stand in.

extension Parser {
  /// A whole program.
  mutating func program(_ mode: Program.Mode) throws(ParseFailure) -> [Statement] {
    switch mode {
    case .file:
      var body: [Statement] = []
      while kind != .endOfFile { try statement(into: &body) }
      return body
    case .expression:
      let value = try expressions()
      while accept(.newline) {}
      try expect(.endOfFile)
      return [Statement(.expression(value), value.span)]
    case .interactive: return try interactiveEntry()
    }
  }

  /// One entry of the REPL. What follows its line is looked at by the caller.
  private mutating func interactiveEntry() throws(ParseFailure) -> [Statement] {
    var body: [Statement] = []
    if accept(.newline) || kind == .endOfFile { return body }
    let first = position
    try statement(into: &body)
    if isCompound(first) { _ = accept(.newline) }
    return body
  }

  /// Whether the statement at this token was a compound one.
  func isCompound(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .if, .while, .for, .try, .with, .def, .class, .at, .async: true
    default: tokens[position - 1].kind == .dedent
    }
  }

  /// Takes one statement, or the simple statements of a line.
  mutating func statement(into body: inout [Statement]) throws(ParseFailure) {
    if let compound = try compoundStatement() {
      body.append(compound)
    } else {
      try simpleStatements(into: &body)
    }
  }

  /// The simple statements of a line.
  mutating func simpleStatements(into body: inout [Statement]) throws(ParseFailure) {
    while true {
      let start = position
      height = 0
      let kind = try simpleStatement()
      body.append(Statement(kind, span(from: start)))
      guard accept(.semicolon), self.kind != .newline else { break }
    }
    if kind == .newline {
      position += 1
    } else {
      throw mismatch()
    }
  }

  private mutating func simpleStatement() throws(ParseFailure) -> Statement.Kind {
    switch kind {
    case .return:
      position += 1
      return .return(startsExpression || kind == .star ? try starExpressions() : nil)
    case .import: return try importStatement()
    case .from: return try importFromStatement()
    case .raise: return try raiseStatement()
    case .pass:
      position += 1
      return .pass
    case .del: return try deleteStatement()
    case .yield: return try expressionStatement()
    case .assert:
      position += 1
      let test = try expression()
      return .assert(test, message: accept(.comma) ? try expression() : nil)
    case .break:
      position += 1
      return .break
    case .continue:
      position += 1
      return .continue
    case .global:
      position += 1
      return .global(try nameList())
    case .nonlocal:
      position += 1
      return .nonlocal(try nameList())
    default: return try expressionStatement()
    }
  }

  private mutating func nameList() throws(ParseFailure) -> [Identifier] {
    var names = [try identifier()]
    while accept(.comma) { names.append(try identifier()) }
    return names
  }

  private mutating func raiseStatement() throws(ParseFailure) -> Statement.Kind {
    position += 1
    guard startsExpression else { return .raise(nil, cause: nil) }
    let value = try expression()
    return .raise(value, cause: accept(.from) ? try expression() : nil)
  }

  private mutating func deleteStatement() throws(ParseFailure) -> Statement.Kind {
    position += 1
    if isErrorPass { try diagnoseDelete() }
    var targets: [Expression] = []
    while kind != .newline, kind != .semicolon {
      let target = try primary()
      guard isDeletable(target) else { throw mismatch() }
      targets.append(target)
      guard accept(.comma) else { break }
    }
    guard !targets.isEmpty, kind == .newline || kind == .semicolon else { throw mismatch() }
    return .delete(targets)
  }

  // MARK: Assignments

  private mutating func expressionStatement() throws(ParseFailure) -> Statement.Kind {
    try isErrorPass ? diagnosingExpressionStatement() : plainExpressionStatement()
  }

  mutating func plainExpressionStatement() throws(ParseFailure) -> Statement.Kind {
    let start = position
    let first = try yieldOrStarExpressions()
    switch kind {
    case .equal: return try assignment(first)
    case .colon: return try annotatedAssignment(first, from: start)
    default:
      guard let binary = kind.augmentedOperator else { return .expression(first) }
      guard isSingleTarget(first) else { throw mismatch() }
      position += 1
      return .augmentedAssign(target: first, binary, value: try yieldOrStarExpressions())
    }
  }

  private mutating func assignment(_ first: Expression) throws(ParseFailure) -> Statement.Kind {
    var targets: [Expression] = []
    var value = first
    while kind == .equal {
      guard isTarget(value) else { throw mismatch() }
      targets.append(value)
      position += 1
      value = try yieldOrStarExpressions()
    }
    return .assign(targets: targets, value: value)
  }

  private mutating func annotatedAssignment(_ target: Expression, from start: Int) throws(ParseFailure) -> Statement.Kind {
    guard isSingleTarget(target) else { throw mismatch() }
    position += 1
    let annotation = try expression()
    let value =
      kind != .equal
      ? nil
      : try optional { (parser) throws(ParseFailure) in
        parser.position += 1
        return try parser.yieldOrStarExpressions()
      }
    var isSimple = false
    if case .name = target.kind { isSimple = tokens[start].kind == .name }
    return .annotatedAssign(target: target, annotation: annotation, value: value, isSimple: isSimple)
  }

  // MARK: Imports

  private mutating func importStatement() throws(ParseFailure) -> Statement.Kind {
    position += 1
    var aliases: [ImportAlias] = []
    repeat {
      let start = position
      let name = try dottedName()
      let alias = accept(.as) ? try identifier().name : nil
      aliases.append(ImportAlias(name: name, alias: alias, span: span(from: start)))
    } while accept(.comma)
    return .import(aliases)
  }

  /// `a.b.c`. A name without dots is mangled, as what it binds is.
  private mutating func dottedName() throws(ParseFailure) -> String {
    let first = token
    try expect(.name)
    guard kind == .dot else { return name(first) }
    var result = plainName(first)
    while accept(.dot) {
      let part = token
      try expect(.name)
      result += "." + plainName(part)
    }
    return result
  }

  private mutating func importFromStatement() throws(ParseFailure) -> Statement.Kind {
    position += 1
    var level = 0
    while kind == .dot || kind == .ellipsis {
      level += kind == .dot ? 1 : 3
      position += 1
    }
    var module: String?
    if kind == .name || level == 0 { module = try moduleName() }
    try expect(.import)
    if kind == .star {
      let place = token.span
      position += 1
      return .importFrom(module: module, [ImportAlias(name: "*", alias: nil, span: place)], level: level)
    }
    let isParenthesized = accept(.leftParenthesis)
    var aliases: [ImportAlias] = []
    repeat {
      if isParenthesized, kind == .rightParenthesis, !aliases.isEmpty { break }
      let start = position
      if isErrorPass, !isParenthesized, !aliases.isEmpty, kind == .newline {
        throw raiseAtFurthest("trailing comma not allowed without surrounding parentheses")
      }
      let name = try identifier().name
      let alias = accept(.as) ? try identifier().name : nil
      aliases.append(ImportAlias(name: name, alias: alias, span: span(from: start)))
    } while accept(.comma)
    if isParenthesized { try expect(.rightParenthesis) }
    return .importFrom(module: module, aliases, level: level)
  }

  private mutating func moduleName() throws(ParseFailure) -> String {
    let first = token
    try expect(.name)
    var result = plainName(first)
    while accept(.dot) {
      let part = token
      try expect(.name)
      result += "." + plainName(part)
    }
    return result
  }
}

extension TokenKind {
  /// The operator of an augmented assignment.
  var augmentedOperator: BinaryOperator? {
    switch self {
    case .plusEqual: .add
    case .minusEqual: .subtract
    case .starEqual: .multiply
    case .atEqual: .matrixMultiply
    case .slashEqual: .divide
    case .doubleSlashEqual: .floorDivide
    case .percentEqual: .modulo
    case .doubleStarEqual: .power
    case .leftShiftEqual: .leftShift
    case .rightShiftEqual: .rightShift
    case .ampersandEqual: .bitAnd
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    default: nil
    }
  }
}
