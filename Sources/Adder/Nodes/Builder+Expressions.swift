// Expressions to nodes.

import AdderSyntax

extension Builder {
  /// The node for an expression; what a `yield` inside it needs done first goes to `pending`.
  func build(_ expression: Expression) throws(Raise) -> Node {
    let node = try buildPlain(isGenerator && expression.containsYield ? try hoist(expression) : expression)
    return expression.makesContainers ? stressed(node) : node
  }

  /// In the mode that collects on every allocation, a node that collects when this one has made its value.
  func stressed(_ node: Node) -> Node { vm.interpreter.collectsAlways && !(node is ConstantNode) ? StressNode(node) : node }

  func buildPlain(_ expression: Expression) throws(Raise) -> Node {
    let span = expression.span
    switch expression.kind {
    case .constant(let value): return ConstantNode(try constant(value), span)
    case .name(let name):
      if name == "__debug__" { return ConstantNode(Value(vm.optimizationLevel(of: code.program) == 0), span) }
      return variable(name, span)
    case .named(let target, let value):
      return NamedNode(variableTarget(target.name, target.span), try build(value), span)
    case .boolean(let operation, let operands): return try buildBoolean(operation, operands, span)
    case .binary(let left, let operation, let right): return try buildBinary(left, operation, right, span)
    case .unary(let operation, let operand): return try buildUnary(operation, operand, span)
    case .lambda(let lambda): return try buildLambda(lambda, span)
    case .conditional(let condition, let body, let orElse):
      return ConditionalNode(try build(condition), try build(body), try build(orElse), span)
    case .dictionary(let items): return try buildDict(items, span)
    case .set(let items): return try buildSet(items, span)
    case .list(let items): return try buildDisplay(items, .list, span)
    case .tuple(let items): return try buildTuple(items, span)
    case .comprehension(let comprehension): return try buildComprehension(comprehension, span)
    case .await, .yield, .yieldFrom: preconditionFailure("a yield has been moved out of its expression")
    case .compare(let first, let rest): return try buildComparison(first, rest, span)
    case .call(let callee, let arguments): return try buildCall(callee, arguments, span)
    case .formatted(let parts): return try buildFormatted(parts, span)
    case .attribute(let object, let name):
      if let slot = localSlot(object) { return LocalAttributeNode(slot, intern(name.name), span) }
      return AttributeNode(try build(object), intern(name.name), span)
    case .subscript(let container, let key):
      return SubscriptNodes.make(try operand(container, after: key), try operand(key), span, plain)
    case .starred: throw unsupported("a starred expression here", span)
    case .slice(let lower, let upper, let step):
      let none = ConstantNode(.none, span)
      return SliceNode([try lower.map(build) ?? none, try upper.map(build) ?? none, try step.map(build) ?? none], span)
    }
  }

  // MARK: Operands

  /// The slot of an expression that is a local variable, when shapes are wanted.
  func localSlot(_ expression: Expression) -> Int? {
    guard isSpecializing, case .name(let name) = expression.kind, hiddenSlot(name) == nil, case .local(let slot) = resolution(name)
    else { return nil }
    return slot
  }

  /// The shape of an operand. A local that the other operand may rebind (by `:=`) is no local shape.
  func operand(_ expression: Expression, after other: Expression? = nil) throws(Raise) -> Operand {
    if isSpecializing {
      if let slot = localSlot(expression), !(other?.bindsNames ?? false) { return .local(slot, expression.span) }
      switch expression.kind {
      case .constant(let value): return .constant(try constant(value), expression.span)
      case .unary(.negative, let inner):
        if case .constant(.integer(let integer)) = inner.kind { return .constant(keep(vm.int(0 - integer)), expression.span) }
      default: break
      }
    }
    return .node(try build(expression))
  }

  /// An operand as a node of its own.
  func plain(_ operand: Operand) -> Node {
    switch operand {
    case .node(let node): node
    case .local(let slot, let span): LocalNode(slot, span)
    case .constant(let value, let span): ConstantNode(value, span)
    }
  }

  private func operands(_ left: Expression, _ right: Expression) throws(Raise) -> (Operand, Operand) {
    // A left local is read before the right operand runs, but borrowed: the right operand must not rebind it.
    let first = right.bindsNames ? Operand.node(try build(left)) : try operand(left)
    return (first, try operand(right))
  }

  private func buildBinary(_ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ span: Span) throws(Raise) -> Node {
    let (first, second) = try operands(left, right)
    switch operation {
    case .add: return AddNodes.make(first, second, span, plain)
    case .subtract: return SubtractNodes.make(first, second, span, plain)
    case .multiply: return MultiplyNodes.make(first, second, span, plain)
    case .modulo: return ModuloNodes.make(first, second, span, plain)
    case .floorDivide: return FloorDivideNodes.make(first, second, span, plain)
    case .divide: return DivideNodes.make(first, second, span, plain)
    case .bitAnd: return BitAndNodes.make(first, second, span, plain)
    case .bitOr: return BitOrNodes.make(first, second, span, plain)
    case .bitXor: return BitXorNodes.make(first, second, span, plain)
    case .leftShift: return LeftShiftNodes.make(first, second, span, plain)
    case .rightShift: return RightShiftNodes.make(first, second, span, plain)
    case .power, .matrixMultiply: return BinaryNode(operation.slot, plain(first), plain(second), span)
    }
  }

  private func buildUnary(_ operation: UnaryOperator, _ operand: Expression, _ span: Span) throws(Raise) -> Node {
    switch operation {
    case .not: return NotNode(try build(operand), span)
    case .negative:
      let node = try build(operand)
      if let number = (node as? ConstantNode)?.value, isNumber(number) { return ConstantNode(keep(try vm.unary(.negative, number)), span) }
      return UnaryNode(.negative, node, span)
    case .positive: return UnaryNode(.positive, try build(operand), span)
    case .invert: return UnaryNode(.invert, try build(operand), span)
    }
  }

  /// A number that a literal can stand for.
  private func isNumber(_ value: Value) -> Bool {
    let types = vm.pointee.types
    return value.isSmallInt || value.isExactly(types.int) || value.isExactly(types.float) || value.isExactly(types.complex)
  }

  private func buildBoolean(_ operation: BooleanOperator, _ operands: [Expression], _ span: Span) throws(Raise) -> Node {
    var result = try build(operands[operands.count - 1])
    for operand in operands.dropLast().reversed() {
      let left = try build(operand)
      result = operation == .and ? AndNode(left, result, span) : OrNode(left, result, span)
    }
    return result
  }

  private func buildComparison(_ first: Expression, _ rest: [Comparison], _ span: Span) throws(Raise) -> Node {
    if rest.count > 1 {
      var nodes = [try build(first)]
      for comparison in rest { nodes.append(try build(comparison.operand)) }
      return CompareChainNode(nodes, rest.map(\.operator), span)
    }
    let right = rest[0].operand
    switch rest[0].operator {
    case .is, .isNot:
      let negated = rest[0].operator == .isNot
      if case .constant(let value) = right.kind, let immediate = value.immediate {
        return IdentityConstantNode(try build(first), immediate, negated: negated, span)
      }
      return IdentityNode(try build(first), try build(right), negated: negated, span)
    case .in, .notIn:
      if let item = localSlot(first), let container = localSlot(right) {
        return LocalContainsNode(item, container, negated: rest[0].operator == .notIn, span)
      }
      return ContainsNode(try build(first), try buildIterable(right), negated: rest[0].operator == .notIn, span)
    case .less: return try order(LessNodes.self, first, right, span)
    case .lessOrEqual: return try order(LessOrEqualNodes.self, first, right, span)
    case .greater: return try order(GreaterNodes.self, first, right, span)
    case .greaterOrEqual: return try order(GreaterOrEqualNodes.self, first, right, span)
    case .equal: return try order(EqualNodes.self, first, right, span)
    case .notEqual: return try order(NotEqualNodes.self, first, right, span)
    }
  }

  private func order<Family: OperandFamily>(
    _: Family.Type, _ left: Expression, _ right: Expression, _ span: Span
  ) throws(Raise) -> Node {
    let (first, second) = try operands(left, right)
    return Family.make(first, second, span, plain)
  }

  // MARK: Displays

  private func buildDisplay(_ items: [Expression], _ kind: SpreadNode.Result, _ span: Span) throws(Raise) -> Node {
    var isStarred = false
    var nodes: [(node: Node, isStarred: Bool)] = []
    for item in items {
      if case .starred(let value) = item.kind {
        nodes.append((try build(value), true))
        isStarred = true
      } else {
        nodes.append((try build(item), false))
      }
    }
    if isStarred { return SpreadNode(nodes, as: kind, span) }
    return kind == .list ? ListNode(nodes.map(\.node), span) : SpreadNode(nodes, as: kind, span)
  }

  /// A tuple of constants is made once.
  private func buildTuple(_ items: [Expression], _ span: Span) throws(Raise) -> Node {
    if items.contains(where: \.isStarred) { return try buildDisplay(items, .tuple, span) }
    return try withCallArea(min(items.count, TupleNode.longest)) { (base) throws(Raise) -> Node in
      var nodes: [Node] = []
      for item in items { nodes.append(try build(item)) }
      let constants = nodes.compactMap { ($0 as? ConstantNode)?.value }
      if constants.count == nodes.count { return ConstantNode(keep(vm.tuple(constants)), span) }
      if nodes.count == 2 { return PairNode(nodes[0], nodes[1], span) }
      if nodes.count > TupleNode.longest { return SpreadNode(nodes.map { ($0, false) }, as: .tuple, span) }
      return TupleNode(nodes, base: base, isInGenerator: isGenerator, span)
    }
  }

  private func buildSet(_ items: [Expression], _ span: Span) throws(Raise) -> Node {
    if items.contains(where: \.isStarred) { return try buildDisplay(items, .set, span) }
    if items.count > 2, let constants = try constants(items) { return ConstantSetNode(keep(try frozenSet(constants)), span) }
    return try withCallArea(items.count > SetNode.longest ? 0 : items.count) { (base) throws(Raise) -> Node in
      var nodes: [Node] = []
      for item in items { nodes.append(try build(item)) }
      return SetNode(nodes, base: base, isInGenerator: isGenerator, span)
    }
  }

  /// The values of expressions that are constants, all of them.
  private func constants(_ items: [Expression]) throws(Raise) -> [Value]? {
    var values: [Value] = []
    for item in items {
      guard !item.isStarred, let node = try build(item) as? ConstantNode else { return nil }
      values.append(node.value)
    }
    return values
  }

  private func frozenSet(_ values: [Value]) throws(Raise) -> Owned {
    let tuple = vm.tuple(values)
    return try vm.newSet(vm.pointee.types.frozenset, from: tuple.value)
  }

  /// What a loop goes over, or what `in` looks into: a display of constants is made once.
  func buildIterable(_ expression: Expression) throws(Raise) -> Node {
    switch expression.kind {
    case .set(let items):
      if let constants = try constants(items) { return ConstantNode(keep(try frozenSet(constants)), expression.span) }
    case .list(let items):
      if let constants = try constants(items) { return ConstantNode(keep(vm.tuple(constants)), expression.span) }
    default: break
    }
    return try build(expression)
  }

  /// Pairs that CPython evaluates together: up to 15; of more, the first 17 one by one, and so on.
  private func buildDict(_ items: [DictionaryItem], _ span: Span) throws(Raise) -> Node {
    try withCallArea(min(items.count, 16) * 2) { (base) throws(Raise) -> Node in
      var runs: [DictNode.Run] = []
      var pairs: [(Node, Node)] = []
      func close(asOne: Bool) {
        let groups = asOne ? [pairs] : pairs.map { [$0] }
        for group in groups where !group.isEmpty { runs.append(.pairs(NodeList(group.flatMap { [$0.0, $0.1] }))) }
        pairs = []
      }
      for item in items {
        if let key = item.key {
          pairs.append((try build(key), try build(item.value)))
          if pairs.count == 17 { close(asOne: false) }
        } else {
          close(asOne: pairs.count < 16)
          runs.append(.mapping(try build(item.value)))
        }
      }
      close(asOne: pairs.count < 16)
      return DictNode(runs, base: base, isInGenerator: isGenerator, span)
    }
  }

  private func buildFormatted(_ parts: [FormattedPart], _ span: Span) throws(Raise) -> Node {
    var nodes: [FormattedNode.Part] = []
    for part in parts {
      switch part {
      case .literal(let text): nodes.append(.literal(try constant(text)))
      case .value(let value, let conversion, let format):
        let spec: Node? = if let format { try buildFormatted(format, span) } else { nil }
        nodes.append(.value(try build(value), conversion, format: spec))
      }
    }
    return FormattedNode(nodes, span)
  }

  // MARK: Calls

  private func buildCall(_ callee: Expression, _ arguments: [Argument], _ span: Span) throws(Raise) -> Node {
    let names = arguments.compactMap(\.name)
    let isPlain = arguments.allSatisfy { $0.name != nil || $0.isPlain }
    guard isPlain else { return CallSpreadNode(try build(callee), try callParts(arguments), span) }
    let keywords = names.isEmpty ? .unbound : keep(vm.tuple(names.map(intern)))
    return try withCallArea(arguments.count) { (base) throws(Raise) -> Node in
      if case .attribute(let object, let name) = callee.kind, !(isGenerator && callee.containsYield) {
        let receiver = try build(object)
        return CallMethodNode(
          receiver, intern(name.name), at: callee.span, try argumentNodes(arguments), names: keywords, base: base, isInGenerator: isGenerator, span)
      }
      return CallNode(try build(callee), try argumentNodes(arguments), names: keywords, base: base, isInGenerator: isGenerator, span)
    }
  }

  private func argumentNodes(_ arguments: [Argument]) throws(Raise) -> [Node] {
    var nodes: [Node] = []
    for argument in arguments { nodes.append(try build(argument.value)) }
    return nodes
  }

  /// The arguments in the order of evaluation: what is positional first, keywords afterwards (Reference 6.3.4).
  func callParts(_ arguments: [Argument]) throws(Raise) -> [CallSpreadNode.Part] {
    var parts: [CallSpreadNode.Part] = []
    let positional = arguments.filter(\.isPositional)
    for argument in positional + arguments.filter({ !$0.isPositional }) {
      let node = try build(argument.value)
      switch argument.kind {
      case .positional: parts.append(CallSpreadNode.Part(kind: .positional, node: node))
      case .starred: parts.append(CallSpreadNode.Part(kind: .starred, node: node))
      case .keyword(let name): parts.append(CallSpreadNode.Part(kind: .keyword(intern(name)), node: node))
      case .doubleStarred: parts.append(CallSpreadNode.Part(kind: .doubleStarred, node: node))
      }
    }
    return parts
  }

  // MARK: Functions

  private func buildLambda(_ lambda: Lambda, _ span: Span) throws(Raise) -> Node {
    let (value, _) = innerCode(lambda.scope, .lambda(lambda), lambda.parameters)
    return try buildFunction(value, lambda.scope, lambda.parameters, returns: nil, span)
  }

  /// The node that makes a function: defaults and annotations are evaluated in this scope.
  func buildFunction(
    _ value: Value, _ scope: ScopeID, _ parameters: Parameters, returns: Expression?, _ span: Span
  ) throws(Raise) -> Node {
    var defaults: [Node] = []
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
        annotations.append((intern(parameter.identifier.name), try buildAnnotation(annotation)))
      }
    }
    if let returns { annotations.append((intern("return"), try buildAnnotation(returns))) }
    return FunctionNode(
      value, defaults: defaults, keywordDefaults: keywordDefaults, annotations: annotations, closure: closure(of: scope), span)
  }

  /// An annotation, as text where `from __future__ import annotations` asks for it.
  func buildAnnotation(_ annotation: Expression) throws(Raise) -> Node {
    if code.program.futureFeatures.contains("annotations") {
      var text = ExpressionText(vm)
      return ConstantNode(keep(vm.string(try text.text(of: annotation))), annotation.span)
    }
    if case .starred(let value) = annotation.kind { return SpreadNode([(try build(value), true)], as: .tuple, annotation.span) }
    return try build(annotation)
  }

  // MARK: Comprehensions

  /// A comprehension as a call of its hidden function; one that awaits gives a coroutine, which `hoist` awaits.
  func buildComprehension(_ comprehension: Comprehension, _ span: Span) throws(Raise) -> Node {
    let (value, inner) = innerCode(comprehension.scope, .comprehension(comprehension))
    inner.span = span
    let function = FunctionNode(
      value, defaults: [], keywordDefaults: [], annotations: [], closure: closure(of: comprehension.scope), span)
    let first = comprehension.clauses[0]
    return try withCallArea(1) { (base) throws(Raise) -> Node in
      ComprehensionNode(
        function, try buildIterable(first.iterable), isAsync: first.isAsync, base: base, isInGenerator: isGenerator, span)
    }
  }

  /// The body of a comprehension's hidden function: its loops around what adds an element. Slot 0 is the outermost iterator.
  func buildComprehensionBody(_ comprehension: Comprehension) throws(Raise) -> Node {
    let span = comprehension.element.span
    let slot = code.variableCount - 1
    let loops = try buildLoops(comprehension.clauses[...], isFirst: true) { () throws(Raise) -> Node in
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
    _ clauses: ArraySlice<Comprehension.Clause>, isFirst: Bool, _ innermost: () throws(Raise) -> Node
  ) throws(Raise) -> Node {
    guard let clause = clauses.first else { return try innermost() }
    return try buildWithYields(code.span) { () throws(Raise) -> Node in
      try buildLoop(clause, isFirst: isFirst) { () throws(Raise) -> Node in
        try buildLoops(clauses.dropFirst(), isFirst: false, innermost)
      }
    }
  }

  private func buildLoop(
    _ clause: Comprehension.Clause, isFirst: Bool, _ inner: () throws(Raise) -> Node
  ) throws(Raise) -> Node {
    let span = code.span
    let (target, first) = try buildBoundTarget(clause.target)
    let iterable = isFirst ? LocalNode(0, span) : try build(clause.iterable)
    var body = try inner()
    for condition in clause.conditions.reversed() {
      body = try buildWithYields(condition.span) { () throws(Raise) -> Node in
        let test = try build(condition)
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
      ? ResumableFor(target, iterable, body, nil, slot: newSlot(), iteratorSlot: newSlot(), span)
      : ForNode(target, iterable, body, nil, isIterator: isFirst, span)
  }
}

extension Argument {
  /// The name of `name=value`.
  fileprivate var name: String? {
    if case .keyword(let name) = kind { return name }
    return nil
  }

  fileprivate var isPlain: Bool {
    if case .positional = kind { return true }
    return false
  }

  /// `value` or `*value`.
  var isPositional: Bool {
    switch kind {
    case .positional, .starred: true
    case .keyword, .doubleStarred: false
    }
  }
}

extension Constant {
  /// The value of a constant that needs no object.
  var immediate: Value? {
    switch self {
    case .none: Value.none
    case .true: .true
    case .false: .false
    case .ellipsis: .ellipsis
    default: nil
    }
  }
}

extension BinaryOperator {
  var slot: NumberSlot {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .matrixMultiply: .matrixMultiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .modulo: .modulo
    case .power: .power
    case .leftShift: .leftShift
    case .rightShift: .rightShift
    case .bitAnd: .bitAnd
    case .bitOr: .bitOr
    case .bitXor: .bitXor
    }
  }
}
