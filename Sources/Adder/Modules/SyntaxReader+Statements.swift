// Statements of a tree of objects.

import AdderSyntax

extension SyntaxReader {
  // MARK: Blocks

  mutating func statements(_ object: Value, _ name: StaticString, of kind: String) throws(Raise) -> [Statement] {
    try items(object, name, of: kind) { (reader, value) throws(Raise) in
      if value.isNone { throw reader.vm.valueError("None disallowed in statement list") }
      return try reader.statement(value)
    }
  }

  /// A block, which must have something in it.
  mutating func block(_ object: Value, _ name: StaticString = "body", of kind: String) throws(Raise) -> [Statement] {
    let body = try statements(object, name, of: kind)
    if body.isEmpty { throw vm.valueError("empty \(name) on \(kind)") }
    return body
  }

  private mutating func filled<Element>(_ elements: [Element], _ name: StaticString, of kind: String) throws(Raise) -> [Element] {
    if elements.isEmpty { throw vm.valueError("empty \(name) on \(kind)") }
    return elements
  }

  mutating func statement(_ object: Value) throws(Raise) -> Statement {
    try vm.enterCall(" during compilation")
    defer { vm.leaveCall() }
    let span = try span(object, "stmt")
    guard let found = kind(of: object), Self.statementKinds.contains(found) else { throw try expected("stmt", object) }
    return Statement(try statementKind(object, found, span), span)
  }

  private static let statementKinds: Set<String> = [
    "FunctionDef", "AsyncFunctionDef", "ClassDef", "Return", "Delete", "Assign", "AugAssign", "AnnAssign", "For", "AsyncFor", "While", "If",
    "With", "AsyncWith", "Match", "Raise", "Try", "TryStar", "Assert", "Import", "ImportFrom", "Global", "Nonlocal", "Expr", "Pass", "Break",
    "Continue",
  ]

  private mutating func statementKind(_ object: Value, _ kind: String, _ span: Span) throws(Raise) -> Statement.Kind {
    switch kind {
    case "Expr": return .expression(try expression(object, "value", of: kind))
    case "Pass": return .pass
    case "Break": return .break
    case "Continue": return .continue
    case "Return": return .return(try optionalExpression(object, "value"))
    case "Raise":
      let value = try optionalExpression(object, "exc")
      let cause = try optionalExpression(object, "cause")
      if value == nil, cause != nil { throw vm.valueError("Raise with cause but no exception") }
      return .raise(value, cause: cause)
    case "Assert": return .assert(try expression(object, "test", of: kind), message: try optionalExpression(object, "msg"))
    case "Delete": return .delete(try filled(try expressions(object, "targets", of: kind, .delete), "targets", of: kind))
    case "Assign":
      let targets = try filled(try expressions(object, "targets", of: kind, .store), "targets", of: kind)
      return .assign(targets: targets, value: try expression(object, "value", of: kind))
    case "AugAssign":
      let target = try expression(object, "target", of: kind, .store)
      let symbol = try field(object, "op", of: kind)
      let kindOfOperator = try choice(symbol.value, "operator", BinaryOperator.allCases, \.className)
      return .augmentedAssign(target: target, kindOfOperator, value: try expression(object, "value", of: kind))
    case "AnnAssign": return try annotatedAssignment(object)
    case "Global", "Nonlocal":
      let names = try items(object, "names", of: kind) { (reader, value) throws(Raise) in Identifier(try reader.identifier(value), span) }
      let checked = try filled(names, "names", of: kind)
      return kind == "Global" ? .global(checked) : .nonlocal(checked)
    case "Import": return .import(try filled(try aliases(object, of: kind), "names", of: kind))
    case "ImportFrom":
      let level = try optional(object, "level") { (reader, value) throws(Raise) in try reader.integer(value) } ?? 0
      if level < 0 { throw vm.valueError("Negative ImportFrom level") }
      let module = try optional(object, "module") { (reader, value) throws(Raise) in try reader.text(value) }
      return .importFrom(module: module, try filled(try aliases(object, of: kind), "names", of: kind), level: level)
    case "FunctionDef", "AsyncFunctionDef": return .function(try function(object, kind, span))
    case "ClassDef": return .class(try classDefinition(object, span))
    default: return try compound(object, kind)
    }
  }

  private mutating func annotatedAssignment(_ object: Value) throws(Raise) -> Statement.Kind {
    let kind = "AnnAssign"
    let target = try expression(object, "target", of: kind, .store)
    let isSimple = try number(object, "simple", of: kind) != 0
    if isSimple {
      guard case .name = target.kind else { throw vm.typeError("AnnAssign with simple non-Name target") }
    }
    let annotation = try expression(object, "annotation", of: kind)
    return .annotatedAssign(target: target, annotation: annotation, value: try optionalExpression(object, "value"), isSimple: isSimple)
  }

  private mutating func aliases(_ object: Value, of kind: String) throws(Raise) -> [ImportAlias] {
    try items(object, "names", of: kind) { (reader, value) throws(Raise) in
      guard reader.kind(of: value) == "alias" else { throw try reader.expected("alias", value) }
      let span = try reader.span(value, "alias")
      let name = try reader.name(value, "name", of: "alias")
      let alias = try reader.optional(value, "asname") { (reader, value) throws(Raise) in try reader.identifier(value) }
      return ImportAlias(name: name, alias: alias, span: span)
    }
  }

  private mutating func compound(_ object: Value, _ kind: String) throws(Raise) -> Statement.Kind {
    switch kind {
    case "If", "While":
      let test = try expression(object, "test", of: kind)
      let body = try block(object, of: kind)
      let orElse = try statements(object, "orelse", of: kind)
      return kind == "If" ? .if(test: test, body: body, orElse: orElse) : .while(test: test, body: body, orElse: orElse)
    case "For", "AsyncFor":
      let target = try expression(object, "target", of: kind, .store)
      let iterable = try expression(object, "iter", of: kind)
      let body = try block(object, of: kind)
      let orElse = try statements(object, "orelse", of: kind)
      return .for(target: target, iterable: iterable, body: body, orElse: orElse, isAsync: kind == "AsyncFor")
    case "With", "AsyncWith":
      let items = try items(object, "items", of: kind) { (reader, value) throws(Raise) in try reader.withItem(value) }
      return .with(try filled(items, "items", of: kind), body: try block(object, of: kind), isAsync: kind == "AsyncWith")
    case "Match":
      let subject = try expression(object, "subject", of: kind)
      let cases = try items(object, "cases", of: kind) { (reader, value) throws(Raise) in try reader.matchCase(value) }
      return .match(subject: subject, try filled(cases, "cases", of: kind))
    default: return try tryStatement(object, kind)
    }
  }

  private mutating func withItem(_ object: Value) throws(Raise) -> WithItem {
    guard kind(of: object) == "withitem" else { throw try expected("withitem", object) }
    let context = try expression(object, "context_expr", of: "withitem")
    let target = try optional(object, "optional_vars") { (reader, value) throws(Raise) in try reader.expression(value, .store) }
    return WithItem(context: context, target: target)
  }

  private mutating func tryStatement(_ object: Value, _ kind: String) throws(Raise) -> Statement.Kind {
    let body = try block(object, of: kind)
    let handlers = try items(object, "handlers", of: kind) { (reader, value) throws(Raise) in
      guard reader.kind(of: value) == "ExceptHandler" else { throw try reader.expected("excepthandler", value) }
      let span = try reader.span(value, "excepthandler")
      let type = try reader.optionalExpression(value, "type")
      let name = try reader.optional(value, "name") { (reader, value) throws(Raise) in Identifier(try reader.identifier(value), span) }
      return ExceptionHandler(type: type, name: name, body: try reader.block(value, of: "ExceptHandler"), span: span)
    }
    let orElse = try statements(object, "orelse", of: kind)
    let finally = try statements(object, "finalbody", of: kind)
    if handlers.isEmpty, finally.isEmpty { throw vm.valueError("\(kind) has neither except handlers nor finalbody") }
    if handlers.isEmpty, !orElse.isEmpty { throw vm.valueError("\(kind) has orelse but no except handlers") }
    return .try(TryStatement(body: body, handlers: handlers, orElse: orElse, finally: finally, isStar: kind == "TryStar"))
  }

  // MARK: Definitions

  private mutating func function(_ object: Value, _ kind: String, _ span: Span) throws(Raise) -> FunctionDefinition {
    let plain = try required(object, "name", of: kind) { (reader, value) throws(Raise) in try reader.text(value) }
    let decorators = try expressions(object, "decorator_list", of: kind)
    let scope = openScope(.function, plain, decorators.first?.span.line ?? span.line)
    let parameters = try required(object, "args", of: kind) { (reader, value) throws(Raise) in try reader.parameters(value) }
    let returns = try optionalExpression(object, "returns")
    return FunctionDefinition(
      name: Identifier(Program.mangled(plain, in: className), span), parameters: parameters, returns: returns, decorators: decorators,
      body: try block(object, of: kind), isAsync: kind == "AsyncFunctionDef", scope: scope)
  }

  private mutating func classDefinition(_ object: Value, _ span: Span) throws(Raise) -> ClassDefinition {
    let kind = "ClassDef"
    let plain = try required(object, "name", of: kind) { (reader, value) throws(Raise) in try reader.text(value) }
    let decorators = try expressions(object, "decorator_list", of: kind)
    let scope = openScope(.class, plain, decorators.first?.span.line ?? span.line)
    let arguments = try arguments(object, "bases", of: kind)
    let name = Identifier(Program.mangled(plain, in: className), span)
    let outer = className
    let stripped = plain.drop { $0 == "_" }
    className = stripped.isEmpty ? nil : String(stripped)
    let body = try block(object, of: kind)
    className = outer
    return ClassDefinition(name: name, arguments: arguments, decorators: decorators, body: body, scope: scope)
  }
}
