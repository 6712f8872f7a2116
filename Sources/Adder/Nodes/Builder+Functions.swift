// Functions, annotations and comprehensions to nodes.

import AdderSyntax

extension Builder {
  func buildLambda(_ lambda: Lambda, _ span: Span) throws(Raise) -> Node {
    let (value, _) = innerCode(lambda.scope, .lambda(lambda), lambda.parameters, span)
    return try buildFunction(value, lambda.scope, lambda.parameters, returns: nil, span)
  }

  /// The node that makes a function: defaults and annotations are evaluated in this scope.
  func buildFunction(
    _ value: Value, _ scope: ScopeID, _ parameters: Parameters, returns: Expression?, _ span: Span
  ) throws(Raise) -> Node {
    var defaults: [Node] = []
    var constantDefaults = Value.none
    for parameter in parameters.positionalOnly + parameters.regular {
      if let value = parameter.defaultValue { defaults.append(try build(value)) }
    }
    var keywordDefaults: [(name: Value, value: Node)] = []
    for parameter in parameters.keywordOnly {
      if let value = parameter.defaultValue { keywordDefaults.append((intern(parameter.identifier.name), try build(value))) }
    }
    var annotations: [(name: Value, value: Node)] = []
    var annotated = parameters.regular + parameters.positionalOnly
    if let variadic = parameters.variadic { annotated.append(variadic) }
    annotated += parameters.keywordOnly
    if let keywords = parameters.keywords { annotated.append(keywords) }
    for parameter in annotated {
      if let annotation = parameter.annotation {
        annotations.append((intern(parameter.identifier.name), try buildAnnotation(annotation, span)))
      }
    }
    if let returns { annotations.append((intern("return"), try buildAnnotation(returns, span))) }
    let constants = defaults.compactMap { ($0 as? ConstantNode)?.value }
    if !defaults.isEmpty && constants.count == defaults.count {
      defaults = []
      constantDefaults = keepOnce(vm.tuple(constants))
    }
    return FunctionNode(
      value, defaults: defaults, constantDefaults: constantDefaults, keywordDefaults: keywordDefaults, annotations: annotations,
      closure: closure(of: scope), span)
  }

  /// An annotation in a statement, as text where `from __future__ import annotations` asks for it.
  func buildAnnotation(_ annotation: Expression, _ span: Span) throws(Raise) -> Node {
    if code.program.futureFeatures.contains("annotations") {
      var text = ExpressionText(vm)
      return ConstantNode(keep(vm.string(try text.text(of: annotation))), annotation.span)
    }
    if case .starred(let value) = annotation.kind { return OnlyItemNode(try build(value), span) }
    return try build(annotation)
  }

  // MARK: Comprehensions

  /// A comprehension as a call of its hidden function; one that awaits gives a coroutine, which `hoist` awaits.
  func buildComprehension(_ comprehension: Comprehension, _ span: Span) throws(Raise) -> Node {
    let (value, inner) = innerCode(comprehension.scope, .comprehension(comprehension), Parameters(), span)
    let function = FunctionNode(
      value, defaults: [], keywordDefaults: [], annotations: [], closure: closure(of: comprehension.scope), span)
    let first = comprehension.clauses[0]
    return try withCallArea(1) { (base) throws(Raise) -> Node in
      ComprehensionNode(
        function, try buildIterable(first.iterable), isAsync: first.isAsync, isResumed: inner.isGenerator || inner.isCoroutine, base: base,
        isInGenerator: isGenerator, span)
    }
  }

  /// The body of a comprehension's hidden function: its loops around what adds an element. Slot 0 is the outermost iterator.
  func buildComprehensionBody(_ comprehension: Comprehension) throws(Raise) -> Node {
    // The place of what is done with an element.
    let span = comprehension.clauses.reduce(code.span) { $1.place(after: $0) }
    let slot = code.variableCount - 1
    let loops = try buildLoops(comprehension.clauses[...], isFirst: true, code.span) { () throws(Raise) -> Node in
      try buildWithYields(span) { () throws(Raise) -> Node in
        switch comprehension.kind {
        case .generator: return try buildYield(comprehension.element, target: nil, span)
        case .list: return AppendNode(slot, try build(comprehension.element), span)
        case .set: return AddToSetNode(slot, try build(comprehension.element), span)
        case .dictionary:
          guard let value = comprehension.value else { preconditionFailure("a dictionary comprehension has a value") }
          let parts = try hoistInOrder([comprehension.element, value])
          return AddToDictNode(slot, try build(parts[0]), try build(parts[1]), span)
        }
      }
    }
    if comprehension.kind == .generator { return loops }
    return isGenerator
      ? ResumableCollect(comprehension.kind, slot: slot, loops, span) : CollectNode(comprehension.kind, slot: slot, loops, span)
  }

  private func buildLoops(
    _ clauses: ArraySlice<Comprehension.Clause>, isFirst: Bool, _ span: Span, _ innermost: () throws(Raise) -> Node
  ) throws(Raise) -> Node {
    guard let clause = clauses.first else { return try innermost() }
    return try buildWithYields(span) { () throws(Raise) -> Node in
      try buildLoop(clause, isFirst: isFirst, span) { () throws(Raise) -> Node in
        try buildLoops(clauses.dropFirst(), isFirst: false, clause.place(after: span), innermost)
      }
    }
  }

  private func buildLoop(
    _ clause: Comprehension.Clause, isFirst: Bool, _ span: Span, _ inner: () throws(Raise) -> Node
  ) throws(Raise) -> Node {
    let (target, first) = try buildBoundTarget(clause.target)
    let iterable = isFirst ? LocalNode(0, span) : try build(clause.iterable)
    var body = try inner()
    for (index, condition) in clause.conditions.enumerated().reversed() {
      body = try buildWithYields(condition.span) { () throws(Raise) -> Node in
        let before = clause.conditions[..<index].lazy.reversed().compactMap(\.lastComparison).first
        let test = try buildCondition(condition, in: before ?? span)
        return isGenerator
          ? ResumableIf(test, body, PassNode(condition.span), slot: newSlot(), condition.span)
          : WhenNode(test, body, condition.span)
      }
    }
    if let first { body = ResumableBlock([first, body], slot: newSlot(), span) }
    if clause.isAsync {
      return ResumableAsyncFor(
        target, iterable, body, nil, isIterator: isFirst, slot: newSlot(), iteratorSlot: newSlot(), delegateSlot: delegateSlot(), span)
    }
    return isGenerator
      ? ResumableFor(target, iterable, body, nil, isIterator: isFirst, slot: newSlot(), iteratorSlot: newSlot(), span)
      : ForNode(target, iterable, body, nil, isIterator: isFirst, span)
  }
}
