// Statements in the order of CPython's compiler. Code after `return`, `raise`, `break` and `continue`, and that behind a condition which is a
// constant, names what it uses but leaves no places.

import AdderSyntax

extension CodeTables {
  func visit(_ statements: ArraySlice<Statement>) { for statement in statements { visit(statement) } }
  func visit(_ statements: [Statement]) { visit(statements[...]) }

  private func visit(_ statement: Statement) {
    let span = statement.span
    switch statement.kind {
    case .expression(let expression):
      if !code.prints, value(of: expression) != nil { return enter(span) }
      visit(expression)
      enter(span)
    case .assign(let targets, let value):
      visit(value)
      targets.forEach(target)
    case .augmentedAssign(let target, _, let value): augmented(target, value, span)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      annotated(target, annotation, value, isSimple: isSimple, span)
    case .delete(let targets): targets.forEach(target)
    case .pass: enter(span)
    case .break, .continue: leave(span, statement.kind)
    case .return(let value): leave(value, span)
    case .raise(let exception, let cause):
      if let exception { visit(exception) }
      if let cause { visit(cause) }
      enter(span)
      isDead = true
    case .assert(let test, let message): assert(test, message, span)
    case .global, .nonlocal: break
    case .import(let aliases): aliases.forEach { importModule($0, span) }
    case .importFrom(let module, let aliases, let level): importNames(module, aliases, level, span)
    case .if(let test, let body, let orElse): conditional(test, body, orElse, span)
    case .while(let test, let body, let orElse): loop(test, body, orElse, span)
    case .for(let goal, let iterable, let body, let orElse, let isAsync): iteration(goal, iterable, body, orElse, isAsync: isAsync)
    case .with(let items, let body, let isAsync): with(items[...], body, isAsync: isAsync, span)
    case .try(let statement): self.try(statement, span)
    case .match(let subject, let cases): match(subject, cases)
    case .function(let definition): function(definition, span)
    case .class(let definition): `class`(definition, span)
    }
  }

  // MARK: Targets

  func target(_ expression: Expression) {
    switch expression.kind {
    case .name(let name): variable(name, expression.span)
    case .tuple(let items), .list(let items):
      enter(expression.span)
      items.forEach(target)
    case .starred(let inner): target(inner)
    case .attribute(let object, let name):
      visit(object)
      self.name(name.name, expression.span.ofAttribute(name))
    case .subscript(let container, let key): visit(all: [container, key], expression.span)
    default: visit(expression)
    }
  }

  private func augmented(_ target: Expression, _ value: Expression, _ span: Span) {
    switch target.kind {
    case .subscript(let container, let key): visit(all: [container, key], target.span)
    default: self.target(target)
    }
    visit(value)
    enter(span)
    enter(target.span)
  }

  private func annotated(_ target: Expression, _ annotation: Expression, _ value: Expression?, isSimple: Bool, _ span: Span) {
    if let value {
      visit(value)
      self.target(target)
    }
    let isEvaluated = code.scope.kind == .module || code.scope.kind == .class
    guard case .name(let name) = target.kind else {
      if value == nil, case .attribute(let object, _) = target.kind { visit(object) }
      if isEvaluated { visit(annotation) }
      return
    }
    guard isEvaluated else { return }
    if let value = annotationValue(annotation) { use(value, annotation.span) } else { visit(annotation) }
    guard isSimple else { return }
    self.name("__annotations__", span)
    use(vm.string(name), span)
  }

  // MARK: Leaving

  /// `return`: blocks on the way are left, the innermost first.
  private func leave(_ value: Expression?, _ span: Span) {
    let isConstant = value.map { self.value(of: $0) != nil } ?? false
    if let value, !isConstant { visit(value) }
    unwind { _ in true }
    if let value, isConstant { visit(value) } else if value == nil { useNone() }
    enter(span)
    isDead = true
  }

  private func leave(_ span: Span, _ kind: Statement.Kind) {
    enter(span)
    var isInside = true
    unwind { block in
      if case .loop = block { isInside = false }
      return isInside
    }
    if case .break = kind, !isDead, !breaks.isEmpty { breaks[breaks.count - 1] = true }
    isDead = true
  }

  private func unwind(while isPassed: (Block) -> Bool) {
    let all = blocks
    while let block = blocks.popLast(), isPassed(block) {
      switch block {
      case .loop: break
      case .with(let isAsync): for _ in 0..<(isAsync ? 2 : 1) { useNone() }
      case .finally(let statements): visit(statements)
      case .handler(let name): if name != nil { useNone() }
      }
    }
    blocks = all
  }

  // MARK: Simple statements

  private func assert(_ test: Expression, _ message: Expression?, _ span: Span) {
    guard vm.optimizationLevel(of: code.program) == 0 else { return }
    jump(test, span)
    if let message { visit(message) }
    enter(span)
  }

  private func importModule(_ alias: ImportAlias, _ span: Span) {
    use(Owned(.smallInt(0)))
    use(Owned.none)
    name(alias.name, span)
    let parts = alias.name.split(separator: ".").map(String.init)
    guard let bound = alias.alias else { return variable(parts[0], span) }
    for part in parts.dropFirst() { name(part, span) }
    variable(bound, span)
  }

  private func importNames(_ module: String?, _ aliases: [ImportAlias], _ level: Int, _ span: Span) {
    use(Owned(.smallInt(level)))
    let words = aliases.map { vm.intern($0.name).take() }
    use(vm.tuple(words))
    for word in words { word.release() }
    name(module ?? "", span)
    for alias in aliases where alias.name != "*" {
      name(alias.name, span)
      variable(alias.alias ?? alias.name, span)
    }
  }

  // MARK: Compound statements

  private func conditional(_ test: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span) {
    jump(test, span)
    let decision = decided(test)
    let wasDead = isDead
    isDead = wasDead || decision == false
    visit(body)
    let endsDead = isDead
    isDead = wasDead || decision == true
    visit(orElse)
    isDead = isDead && endsDead
  }

  private func loop(_ test: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span) {
    jump(test, span)
    let decision = decided(test)
    let wasDead = isDead
    isDead = wasDead || decision == false
    inLoop {
      visit(body)
    } ending: {
      isDead = wasDead || decision == true
      visit(orElse)
    }
  }

  private func inLoop(_ body: () -> Void, ending: () -> Void) {
    blocks.append(.loop)
    breaks.append(false)
    body()
    blocks.removeLast()
    let isLeft = breaks.removeLast()
    ending()
    if isLeft { isDead = false }
  }

  private func iteration(_ goal: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement], isAsync: Bool) {
    visitIterable(iterable)
    enter(iterable.span)
    if isAsync { useNone() }
    let wasDead = isDead
    inLoop {
      target(goal)
      visit(body)
    } ending: {
      isDead = wasDead
      visit(orElse)
    }
  }

  private func with(_ items: ArraySlice<WithItem>, _ body: [Statement], isAsync: Bool, _ span: Span) {
    guard let item = items.first else { return visit(body) }
    visit(item.context)
    enter(item.context.span)
    if isAsync { useNone() }
    let wasDead = isDead
    blocks.append(.with(isAsync: isAsync))
    if let target = item.target { self.target(target) }
    with(items.dropFirst(), body, isAsync: isAsync, span)
    blocks.removeLast()
    useNone()
    isDead = wasDead
    enter(span)
    if isAsync { useNone() }
  }

  private func `try`(_ statement: TryStatement, _ span: Span) {
    enter(span)
    let wasDead = isDead
    if !statement.finally.isEmpty { blocks.append(.finally(statement.finally)) }
    visit(statement.body)
    visit(statement.orElse)
    var endsDead = isDead
    for handler in statement.handlers {
      isDead = wasDead
      self.handler(handler)
      endsDead = endsDead && isDead
    }
    isDead = endsDead
    guard !statement.finally.isEmpty else { return }
    blocks.removeLast()
    visit(statement.finally)
    guard endsDead, !wasDead else { return }
    // What comes after is not reached, but an exception gets here.
    isDead = false
    visit(statement.finally)
    isDead = true
  }

  private func handler(_ handler: ExceptionHandler) {
    if let type = handler.type { visit(type) }
    enter(handler.span)
    if let name = handler.name { variable(name.name, handler.span) }
    blocks.append(.handler(handler.name))
    visit(handler.body)
    blocks.removeLast()
    guard handler.name != nil else { return }
    // An exception in the handler gets to its end as well.
    let wasDead = isDead
    isDead = false
    useNone()
    isDead = wasDead
  }

  private func function(_ definition: FunctionDefinition, _ span: Span) {
    definition.decorators.forEach(visit)
    makeFunction(definition.scope, .function(definition), definition.parameters, returns: definition.returns, span)
    definition.decorators.reversed().forEach { enter($0.span) }
    variable(definition.name.name, span)
  }

  private func `class`(_ definition: ClassDefinition, _ span: Span) {
    definition.decorators.forEach(visit)
    inner(definition.scope, .class(definition), Parameters(), span)
    use(vm.string(code.program[definition.scope].name), span)
    arguments(definition.arguments, reserved: 2, span)
    enter(span)
    definition.decorators.reversed().forEach { enter($0.span) }
    variable(definition.name.name, span)
  }
}
