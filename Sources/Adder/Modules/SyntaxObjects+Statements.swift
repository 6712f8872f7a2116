// Statements as objects of `ast`.

import AdderSyntax

extension SyntaxObjects {
  /// A block.
  func statements(_ body: [Statement]) throws(Raise) -> Owned { try list(body, statement) }

  private func statement(_ statement: Statement) throws(Raise) -> Owned {
    try vm.enterCall(" during ast construction")
    defer { vm.leaveCall() }
    let span = statement.span
    switch statement.kind {
    case .expression(let value): return try simple("Expr", span, ("value", value))
    case .return(let value): return try simple("Return", span, ("value", value))
    case .raise(let value, let cause): return try simple("Raise", span, ("exc", value), ("cause", cause))
    case .assert(let test, let message): return try simple("Assert", span, ("test", test), ("msg", message))
    case .pass: return try simple("Pass", span)
    case .break: return try simple("Break", span)
    case .continue: return try simple("Continue", span)
    case .assign(let targets, let value):
      let node = try begin("Assign")
      node.set("targets", try expressions(targets, .store))
      node.set("value", try expression(value))
      node.set("type_comment", .none)
      return place(node, span)
    case .augmentedAssign(let target, let kind, let value):
      let node = try begin("AugAssign")
      node.set("target", try expression(target, .store))
      node.set("op", try one(kind.className))
      node.set("value", try expression(value))
      return place(node, span)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      let node = try begin("AnnAssign")
      node.set("target", try expression(target, .store))
      node.set("annotation", try expression(annotation))
      node.set("value", try optional(value, expression))
      node.set("simple", vm.int(isSimple ? 1 : 0))
      return place(node, span)
    case .delete(let targets):
      let node = try begin("Delete")
      node.set("targets", try expressions(targets, .delete))
      return place(node, span)
    case .global(let names): return try declaration("Global", span, names)
    case .nonlocal(let names): return try declaration("Nonlocal", span, names)
    case .import(let aliases):
      let node = try begin("Import")
      node.set("names", try list(aliases, alias))
      return place(node, span)
    case .importFrom(let module, let aliases, let level):
      let node = try begin("ImportFrom")
      node.set("module", module.map(name) ?? .none)
      node.set("names", try list(aliases, alias))
      node.set("level", vm.int(level))
      return place(node, span)
    default: return try compound(statement)
    }
  }

  private func declaration(_ kind: StaticString, _ span: Span, _ names: [Identifier]) throws(Raise) -> Owned {
    let node = try begin(kind)
    node.set("names", try list(names) { (each) throws(Raise) in name(each.name) })
    return place(node, span)
  }

  private func alias(_ alias: ImportAlias) throws(Raise) -> Owned {
    let node = try begin("alias")
    node.set("name", name(alias.name))
    node.set("asname", alias.alias.map(name) ?? .none)
    return place(node, alias.span)
  }

  private func compound(_ statement: Statement) throws(Raise) -> Owned {
    let span = statement.span
    switch statement.kind {
    case .if(let test, let body, let orElse), .while(let test, let body, let orElse):
      var isLoop = false
      if case .while = statement.kind { isLoop = true }
      let node = try begin(isLoop ? "While" : "If")
      node.set("test", try expression(test))
      node.set("body", try statements(body))
      node.set("orelse", try statements(orElse))
      return place(node, span)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      let node = try begin(isAsync ? "AsyncFor" : "For")
      node.set("target", try expression(target, .store))
      node.set("iter", try expression(iterable))
      node.set("body", try statements(body))
      node.set("orelse", try statements(orElse))
      node.set("type_comment", .none)
      return place(node, span)
    case .with(let items, let body, let isAsync):
      let node = try begin(isAsync ? "AsyncWith" : "With")
      node.set("items", try list(items, withItem))
      node.set("body", try statements(body))
      node.set("type_comment", .none)
      return place(node, span)
    case .try(let value):
      let node = try begin(value.isStar ? "TryStar" : "Try")
      node.set("body", try statements(value.body))
      node.set("handlers", try list(value.handlers, handler))
      node.set("orelse", try statements(value.orElse))
      node.set("finalbody", try statements(value.finally))
      return place(node, span)
    case .match(let subject, let cases):
      let node = try begin("Match")
      node.set("subject", try expression(subject))
      node.set("cases", try list(cases, matchCase))
      return place(node, span)
    case .function(let function): return try self.function(function, span)
    case .class(let definition):
      let node = try begin("ClassDef")
      node.set("name", name(definition.name.name))
      node.set("bases", try positional(definition.arguments))
      node.set("keywords", try keywords(definition.arguments))
      node.set("body", try statements(definition.body))
      node.set("decorator_list", try expressions(definition.decorators))
      return place(node, span)
    default: return .none
    }
  }

  private func function(_ function: FunctionDefinition, _ span: Span) throws(Raise) -> Owned {
    let node = try begin(function.isAsync ? "AsyncFunctionDef" : "FunctionDef")
    node.set("name", name(function.name.name))
    node.set("args", try parameters(function.parameters))
    node.set("body", try statements(function.body))
    node.set("decorator_list", try expressions(function.decorators))
    node.set("returns", try optional(function.returns, expression))
    node.set("type_comment", .none)
    return place(node, span)
  }

  private func withItem(_ item: WithItem) throws(Raise) -> Owned {
    let node = try begin("withitem")
    node.set("context_expr", try expression(item.context))
    node.set("optional_vars", try optional(item.target) { (target) throws(Raise) in try expression(target, .store) })
    return node.finish()
  }

  private func handler(_ handler: ExceptionHandler) throws(Raise) -> Owned {
    let node = try begin("ExceptHandler")
    node.set("type", try optional(handler.type, expression))
    node.set("name", handler.name.map { name($0.name) } ?? .none)
    node.set("body", try statements(handler.body))
    return place(node, handler.span)
  }

  private func matchCase(_ value: MatchCase) throws(Raise) -> Owned {
    let node = try begin("match_case")
    node.set("pattern", try pattern(value.pattern))
    node.set("guard", try optional(value.guard, expression))
    node.set("body", try statements(value.body))
    return node.finish()
  }
}
