// Expressions to nodes.

import AdderSyntax

extension Builder {
  /// The node for an expression; what a `yield` inside it needs done first goes to `pending`.
  func build(_ expression: Expression) throws(Raise) -> Node {
    let node = try buildPlain(isGenerator && expression.containsYield ? try hoist(expression) : expression)
    return expression.makesContainers ? stressed(node) : node
  }

  /// A condition of the statement or expression at `span`.
  func buildCondition(_ expression: Expression, in span: Span) throws(Raise) -> Node {
    let node = try build(expression)
    var place: Node = PassNode(span)
    node.placeTruth(&place)
    return node
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
      return ConditionalNode(try buildCondition(condition, in: span), try build(body), try build(orElse), span)
    case .dictionary(let items): return try buildDict(items, span)
    case .set(let items): return try buildSet(items, span)
    case .list(let items): return try buildDisplay(items, .list, span)
    case .tuple(let items): return try buildTuple(items, span)
    case .comprehension(let comprehension): return try buildComprehension(comprehension, span)
    case .await, .yield, .yieldFrom: preconditionFailure("a yield has been moved out of its expression")
    case .compare(let first, let rest):
      let node = try buildComparison(first, rest, span)
      node.isComparison = true
      return node
    case .call(let callee, let arguments): return try buildCall(callee, arguments, span)
    case .formatted(let parts): return try buildFormatted(parts, span)
    case .attribute(let object, let name):
      let place = span.ofAttribute(name)
      if let slot = localSlot(object) { return LocalAttributeNode(slot, intern(name.name), place) }
      return AttributeNode(try build(object), intern(name.name), place)
    case .subscript(let container, let key):
      if isSpecializing, case .slice(let lower, let upper, nil) = key.kind {
        return SliceOfNode(try build(container), try lower.map(build), try upper.map(build), span)
      }
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
    let node = try build(expression)
    if let attribute = node as? LocalAttributeNode { return .attribute(attribute) }
    if isSpecializing, let constant = node as? ConstantNode, isNumber(constant.value) { return .constant(constant.value, expression.span) }
    return .node(node)
  }

  /// An operand as a node of its own.
  func plain(_ operand: Operand) -> Node {
    switch operand {
    case .node(let node): node
    case .attribute(let node): node
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
    if let value = folded(operation, first, second) { return ConstantNode(value, span) }
    switch operation {
    case .add: return AddNodes.makeWithAttributes(first, second, span, plain)
    case .subtract: return SubtractNodes.makeWithAttributes(first, second, span, plain)
    case .multiply: return MultiplyNodes.makeWithAttributes(first, second, span, plain)
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
      if let number = (node as? ConstantNode)?.value, isNumber(number) { return ConstantNode(keepOnce(try vm.unary(.negative, number)), span) }
      return UnaryNode(.negative, node, span)
    case .positive: return UnaryNode(.positive, try build(operand), span)
    case .invert: return UnaryNode(.invert, try build(operand), span)
    }
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
