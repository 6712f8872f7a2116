extension Resolver {
  mutating func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  private mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value): visit(value)
    case .assign(let targets, let value):
      visit(value)
      for target in targets { visitTarget(target) }
    case .augmentedAssign(let target, _, let value):
      visitAugmented(target)
      visit(value)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      visitAnnotated(target, annotation, value, isSimple: isSimple, statement.span)
    case .delete(let targets): for target in targets { visitTarget(target, isDeleting: true) }
    case .pass: break
    case .break: checkBreak(statement.span)
    case .continue: checkContinue(statement.span)
    case .return(let value):
      checkReturn(value, statement.span)
      if let value { visit(value) }
    case .raise(let value, let cause):
      if let value { visit(value) }
      if let cause { visit(cause) }
    case .assert(let test, let message):
      checkAssertion(test, statement.span)
      visit(test)
      if let message { visit(message) }
    case .global(let names): declare(names, .global, statement.span)
    case .nonlocal(let names): declare(names, .nonlocal, statement.span)
    case .import(let aliases): for alias in aliases { bindImport(alias, statement.span) }
    case .importFrom(let module, let aliases, _):
      if module == "__future__", statement.span.line > lastFutureLine {
        refuse("from __future__ imports must occur at the beginning of the file", statement.span)
      }
      visitImportFrom(aliases, statement.span)
    default: visitCompound(statement)
    }
  }

  private mutating func visitCompound(_ statement: Statement) {
    switch statement.kind {
    case .if(let test, let body, let orElse): visitIf(test, body, orElse)
    case .while(let test, let body, let orElse):
      let count = warnings.count
      visit(test)
      let repeated = warnings[count...]
      within(.loop, statement.span) { $0.visit(body) }
      // CPython compiles the test again for the end of the loop, and so says twice what it has to say.
      warnings += repeated
      visit(orElse)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      if isAsync { checkAsync("'async for' outside async function", statement.span) }
      visit(iterable)
      within(.loop, statement.span) {
        $0.visitTarget(target)
        $0.visit(body)
      }
      visit(orElse)
    case .with(let items, let body, let isAsync):
      if isAsync { checkAsync("'async with' outside async function", statement.span) }
      visitWith(items[...], body, statement.span)
    case .try(let parts): visitTry(parts, statement.span)
    case .match(let subject, let cases): visitMatch(subject, cases)
    case .function(let function): visitFunction(function, statement.span)
    case .class(let definition): visitClass(definition, statement.span)
    default: break
    }
  }

  /// An `if` with its `elif`s, of which there can be many, in a loop.
  private mutating func visitIf(_ test: Expression, _ body: [Statement], _ orElse: [Statement]) {
    visit(test)
    visit(body)
    var rest = orElse
    while rest.count == 1, case .if(let test, let body, let orElse) = rest[0].kind {
      visit(test)
      visit(body)
      rest = orElse
    }
    visit(rest)
  }

  /// Walks a block of which CPython allows 20 in each other.
  mutating func within(_ block: StaticBlock, _ span: Span, _ walk: (inout Resolver) -> Void) {
    if blocks.count >= 20 { refuse("too many statically nested blocks", span) }
    blocks.append(block)
    walk(&self)
    blocks.removeLast()
  }

  private mutating func visitWith(_ items: ArraySlice<WithItem>, _ body: [Statement], _ span: Span) {
    guard let item = items.first else { return visit(body) }
    visit(item.context)
    within(.other, span) {
      if let target = item.target { $0.visitTarget(target) }
      $0.visitWith(items.dropFirst(), body, span)
    }
  }

  private mutating func visitTry(_ parts: TryStatement, _ span: Span) {
    if !parts.finally.isEmpty {
      within(.other, span) { $0.visitHandlers(parts, span) }
      let count = warnings.count
      within(.other, span) { $0.visit(parts.finally) }
      // Compiled once for when all went well, and once for when it did not.
      warnings += warnings[count...]
    } else {
      visitHandlers(parts, span)
    }
  }

  private mutating func visitHandlers(_ parts: TryStatement, _ span: Span) {
    guard !parts.handlers.isEmpty else { return visit(parts.body) }
    within(.other, span) { $0.visit(parts.body) }
    // As code is laid out, `else` comes before the handlers.
    visit(parts.orElse)
    within(parts.isStar ? .exceptionGroup : .other, span) {
      for (index, handler) in parts.handlers.enumerated() {
        if handler.type == nil, index < parts.handlers.count - 1 { $0.refuse("default 'except:' must be last", handler.span) }
        if let type = handler.type { $0.visit(type) }
        if let name = handler.name { $0.bind(name.name, handler.span) }
        $0.within(.other, handler.span) { $0.visit(handler.body) }
      }
    }
  }

  // MARK: Definitions

  private mutating func visitFunction(_ function: FunctionDefinition, _ span: Span) {
    for decorator in function.decorators { visit(decorator) }
    visitDefaults(function.parameters)
    visitAnnotations(function.parameters, function.returns)
    bind(function.name.name, span)
    inside(function.scope) {
      $0.isInIterable = false
      $0.scopes[$0.current].isCoroutine = function.isAsync
      if function.isAsync { $0.asyncScopes.insert($0.current) }
      $0.bindParameters(function.parameters, of: span)
      $0.visit(function.body)
    }
  }

  mutating func visitDefaults(_ parameters: Parameters) {
    for parameter in parameters.positionalOnly + parameters.regular { if let value = parameter.defaultValue { visit(value) } }
    for parameter in parameters.keywordOnly { if let value = parameter.defaultValue { visit(value) } }
  }

  private mutating func visitAnnotations(_ parameters: Parameters, _ returns: Expression?) {
    guard !defersAnnotations else { return }
    let all =
      parameters.positionalOnly + parameters.regular + [parameters.variadic].compactMap { $0 } + parameters.keywordOnly
      + [parameters.keywords].compactMap { $0 }
    for parameter in all {
      guard let annotation = parameter.annotation else { continue }
      if case .starred(let value) = annotation.kind { visit(value) } else { visit(annotation) }
    }
    if let returns { visit(returns) }
  }

  mutating func bindParameters(_ parameters: Parameters, of span: Span) {
    let positional = parameters.positionalOnly + parameters.regular + parameters.keywordOnly
    for parameter in positional { bindParameter(parameter.identifier, span) }
    if let variadic = parameters.variadic { bindParameter(variadic.identifier, span) }
    if let keywords = parameters.keywords { bindParameter(keywords.identifier, span) }
  }

  private mutating func bindParameter(_ identifier: Identifier, _ span: Span) {
    if tables[current][identifier.name].contains(.parameter) {
      reject("duplicate argument '\(identifier.name)' in function definition", identifier.span)
    }
    checkForbidden(identifier.name, span)
    note(identifier.name, .parameter, at: identifier.span)
    tables[current].parameters.append(identifier.name)
  }

  private mutating func visitClass(_ definition: ClassDefinition, _ span: Span) {
    for decorator in definition.decorators { visit(decorator) }
    visit(definition.arguments, of: span)
    bind(definition.name.name, span)
    inside(definition.scope) {
      $0.isInIterable = false
      $0.visit(definition.body)
    }
  }

  // MARK: Binding and declaring

  /// Binds a name in the current scope.
  mutating func bind(_ name: String, _ span: Span) {
    checkForbidden(name, span)
    note(name, .assigned, at: span)
  }

  private mutating func bindImport(_ alias: ImportAlias, _ span: Span) {
    let name = alias.alias ?? String(alias.name.prefix { $0 != "." })
    checkForbidden(name, span)
    note(name, .imported, at: span)
  }

  private mutating func visitImportFrom(_ aliases: [ImportAlias], _ span: Span) {
    if aliases.first?.name == "*" {
      scopes[current].hasStarImport = true
      if current != 0 { reject("import * only allowed at module level", aliases[0].span) }
      return
    }
    for alias in aliases { bindImport(alias, span) }
  }

  private mutating func declare(_ names: [Identifier], _ flag: SymbolFlags, _ span: Span) {
    let word = flag == .global ? "global" : "nonlocal"
    for identifier in names {
      let name = identifier.name
      let flags = tables[current][name]
      if flags.contains(.parameter) {
        reject("name '\(name)' is parameter and \(word)", span)
      } else if flags.contains(.used) {
        reject("name '\(name)' is used prior to \(word) declaration", span)
      } else if flags.contains(.annotated) {
        reject("annotated name '\(name)' can't be \(word)", span)
      } else if flags.contains(.assigned) {
        reject("name '\(name)' is assigned to before \(word) declaration", span)
      }
      note(name, flag, at: span)
      tables[current].declarations.append((name, span))
    }
  }

  /// `target: annotation = value`. A bare name is local to the scope even without a value.
  private mutating func visitAnnotated(_ target: Expression, _ annotation: Expression, _ value: Expression?, isSimple: Bool, _ span: Span) {
    if let value {
      visit(value)
    } else if let name = target.boundName {
      checkForbidden(name, span)
    }
    let isFunction = scopes[current].kind != .module && scopes[current].kind != .class
    if case .name(let name) = target.kind {
      let flags = tables[current][name]
      if isSimple, current != 0, !flags.isDisjoint(with: [.global, .nonlocal]) {
        reject("annotated name '\(name)' can't be \(flags.contains(.global) ? "global" : "nonlocal")", span)
      }
      if isSimple || value != nil {
        let isDead = isInDeadAnnotation
        isInDeadAnnotation = isFunction && value == nil
        checkForbidden(name, target.span)
        note(name, isSimple ? [.assigned, .annotated] : .assigned, at: target.span)
        isInDeadAnnotation = isDead
      }
    } else if value != nil {
      visitTarget(target)
    } else {
      visitParts(of: target)
    }
    guard !defersAnnotations else { return }
    let isDead = isInDeadAnnotation
    if isFunction { isInDeadAnnotation = true }
    visit(annotation)
    isInDeadAnnotation = isDead
  }
}

extension Expression {
  /// The name that assigning to it binds, of a variable or an attribute.
  fileprivate var boundName: String? {
    switch kind {
    case .name(let name): name
    case .attribute(_, let attribute): attribute.name
    default: nil
    }
  }
}
