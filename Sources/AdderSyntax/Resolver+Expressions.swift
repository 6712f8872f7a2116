extension Resolver {
  /// Walks an expression. Chains like `a + b + c` and `a.b().c` lean to the left and can be long, so their spine is walked in a loop.
  mutating func visit(_ expression: Expression) {
    var spine: [Expression] = []
    var first = expression
    while let inner = first.leftmost {
      check(first)
      spine.append(first)
      first = inner
    }
    visitNode(first)
    for expression in spine.reversed() { visitRest(of: expression) }
  }

  private mutating func check(_ expression: Expression) {
    switch expression.kind {
    case .call(let function, _): checkCall(function, expression.span)
    case .subscript(let value, let index): checkSubscript(value, index, expression.span)
    default: break
    }
  }

  /// What is evaluated after the leftmost operand.
  private mutating func visitRest(of expression: Expression) {
    switch expression.kind {
    case .binary(_, _, let right): visit(right)
    case .call(_, let arguments): visit(arguments, of: expression.span)
    case .subscript(_, let index): visit(index)
    default: break
    }
  }

  private mutating func visitNode(_ expression: Expression) {
    switch expression.kind {
    case .constant, .binary, .call, .attribute, .subscript: break
    case .name(let name): use(name, expression.span)
    case .named(let target, let value):
      visitNamed(target, value, expression.span)
    case .boolean(_, let values): for value in values { visit(value) }
    case .unary(.not, let operand): visitNegated(operand, isNegated: true)
    case .unary(_, let operand): visit(operand)
    case .lambda(let lambda):
      visitDefaults(lambda.parameters)
      inside(lambda.scope) {
        $0.bindParameters(lambda.parameters, of: expression.span)
        $0.visit(lambda.body)
      }
    case .conditional(let test, let body, let orElse):
      visit(test)
      visit(body)
      visit(orElse)
    case .compare(let left, let comparisons): visitComparison(left, comparisons, expression.span)
    default: visitOther(expression)
    }
  }

  private mutating func visitNegated(_ operand: Expression, isNegated: Bool) {
    switch operand.kind {
    case .unary(.not, let inner): visitNegated(inner, isNegated: !isNegated)
    case .compare(let left, let comparisons): visitComparison(left, comparisons, operand.span, isNegated: isNegated)
    default: visit(operand)
    }
  }

  private mutating func visitComparison(_ left: Expression, _ comparisons: [Comparison], _ span: Span, isNegated: Bool = false) {
    checkComparison(left, comparisons, span, isNegated: isNegated)
    visit(left)
    for comparison in comparisons { visit(comparison.operand) }
  }

  private mutating func visitOther(_ expression: Expression) {
    switch expression.kind {
    case .dictionary(let items):
      for item in items {
        if let key = item.key { visit(key) }
        visit(item.value)
      }
    case .set(let elements), .list(let elements), .tuple(let elements): visitElements(elements)
    case .comprehension(let comprehension): visitComprehension(comprehension, expression.span)
    case .await(let value):
      checkAwait(expression.span)
      visit(value)
      scopes[current].isCoroutine = true
    case .yield(let value):
      checkYield(value, expression.span)
      if let value { visit(value) }
    case .yieldFrom(let value):
      checkYield(value, expression.span, isFrom: true)
      visit(value)
    case .formatted(let parts): visit(parts)
    case .starred(let value):
      refuse("can't use starred expression here", expression.span)
      visit(value)
    case .slice(let lower, let upper, let step):
      for part in [lower, upper, step] { if let part { visit(part) } }
    default: break
    }
  }

  private mutating func visitElements(_ elements: [Expression]) {
    for element in elements {
      if case .starred(let value) = element.kind { visit(value) } else { visit(element) }
    }
  }

  private mutating func visit(_ parts: [FormattedPart]) {
    for case .value(let value, _, let format) in parts {
      visit(value)
      if let format { visit(format) }
    }
  }

  mutating func visit(_ arguments: [Argument], of span: Span) {
    checkArguments(arguments, span)
    for argument in arguments { visit(argument.value) }
  }

  private mutating func use(_ name: String, _ span: Span) {
    note(name, .used, at: span)
    let kind = scopes[current].kind
    // `super()` without arguments finds its class in this cell.
    if name == "super", kind != .module, kind != .class { note("__class__", .used, at: span) }
  }

  // MARK: Targets

  /// Walks what is assigned to or deleted.
  mutating func visitTarget(_ target: Expression, isDeleting: Bool = false) {
    switch target.kind {
    case .name(let name):
      checkForbidden(name, target.span, isDeleting: isDeleting)
      note(name, .assigned, at: target.span)
    case .tuple(let elements), .list(let elements):
      if !isDeleting { checkStars(elements, target.span) }
      for element in elements {
        if case .starred(let value) = element.kind { visitTarget(value) } else { visitTarget(element, isDeleting: isDeleting) }
      }
    case .starred(let value):
      refuse("starred assignment target must be in a list or tuple", target.span)
      visitTarget(value)
    case .attribute(_, let attribute):
      if !isDeleting { checkForbidden(attribute.name, target.span) }
      visitParts(of: target)
    default: visitParts(of: target)
    }
  }

  /// Walks what is evaluated when an attribute or subscript is bound.
  mutating func visitParts(of target: Expression) {
    switch target.kind {
    case .attribute(let value, _): visit(value)
    case .subscript(let value, let index):
      visit(value)
      visit(index)
    default: break
    }
  }

  mutating func visitAugmented(_ target: Expression) {
    if case .name(let name) = target.kind {
      checkForbidden(name, target.span)
      note(name, .assigned, at: target.span)
    } else {
      visitParts(of: target)
    }
  }

  // MARK: Assignment expressions and comprehensions

  private mutating func visitNamed(_ target: Identifier, _ value: Expression, _ span: Span) {
    if isInIterable {
      reject("assignment expression cannot be used in a comprehension iterable expression", span)
    }
    if scopes[current].kind == .comprehension { bindOutside(target) }
    visit(value)
    checkForbidden(target.name, target.span)
    note(target.name, .assigned, at: target.span)
  }

  /// In a comprehension, `:=` binds in the function or module that contains it.
  private mutating func bindOutside(_ target: Identifier) {
    let name = target.name
    var next: Int? = current
    while let scope = next {
      switch scopes[scope].kind {
      case .comprehension:
        if tables[scope][name].contains(.iterated) {
          reject("assignment expression cannot rebind comprehension iteration variable '\(name)'", target.span)
        }
        next = scopes[scope].parent?.index
        continue
      case .function, .lambda:
        let isGlobal = tables[scope][name].contains(.global)
        note(name, isGlobal ? .global : .nonlocal, at: target.span)
        tables[current].declarations.append((name, target.span))
        add(name, .assigned, to: scope, at: target.span)
      case .module:
        note(name, .global, at: target.span)
        add(name, .global, to: scope, at: target.span)
      case .class:
        reject("assignment expression within a comprehension cannot be used in a class body", target.span)
      }
      return
    }
  }

  private mutating func visitComprehension(_ comprehension: Comprehension, _ span: Span) {
    let first = comprehension.clauses[0]
    visitIterable(first.iterable)
    var isAsync = false
    inside(comprehension.scope) {
      $0.note(".0", .parameter, at: span)
      $0.tables[$0.current].parameters.append(".0")
      $0.scopes[$0.current].isGenerator = comprehension.kind == .generator
      for (index, clause) in comprehension.clauses.enumerated() {
        if clause.isAsync { $0.scopes[$0.current].isCoroutine = true }
        if index > 0 { $0.visitIterable(clause.iterable) }
        $0.isInIterationTarget = true
        $0.visitTarget(clause.target)
        $0.isInIterationTarget = false
        for condition in clause.conditions { $0.visit(condition) }
      }
      // A dictionary's key comes before its value.
      $0.visit(comprehension.element)
      if let value = comprehension.value { $0.visit(value) }
      isAsync = $0.scopes[$0.current].isCoroutine
    }
    if isAsync, comprehension.kind != .generator {
      checkAsyncComprehension(span)
      scopes[current].isCoroutine = true
    }
  }

  private mutating func visitIterable(_ iterable: Expression) {
    let outer = isInIterable
    isInIterable = true
    visit(iterable)
    isInIterable = outer
  }
}

extension Expression {
  /// The operand that is evaluated first, of the kinds that make long chains.
  fileprivate var leftmost: Expression? {
    switch kind {
    case .binary(let left, _, _): left
    case .call(let function, _): function
    case .attribute(let value, _): value
    case .subscript(let value, _): value
    default: nil
    }
  }
}
