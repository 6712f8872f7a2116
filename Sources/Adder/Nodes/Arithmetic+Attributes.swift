// Arithmetic on attributes of local variables (`self.x + other.x`): numbers are read where they lie in the instance, without counting. Whatever
// is no small integer or float, and whatever an attribute's cache does not know, is evaluated as any other operand.

import AdderSyntax

class AttributeAttribute: Node {
  final let left: LocalAttributeNode
  final let right: LocalAttributeNode
  required init(_ left: LocalAttributeNode, _ right: LocalAttributeNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }

  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    if let result = vm.quickly(Operation.self, left.peek(frame), right.peek(frame)) { return result }
    return vm.arithmeticSlow(Operation.slot, taking: left.evaluate(frame, vm), right, frame, self)
  }
}

class AttributeConstant: Node {
  final let left: LocalAttributeNode
  final let right: Value
  required init(_ left: LocalAttributeNode, _ right: Value, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }

  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    if let result = vm.quickly(Operation.self, left.peek(frame), right) { return result }
    let left = self.left.evaluate(frame, vm)
    if left.isError { return .error }
    right.retain()
    return vm.arithmeticSlow(Operation.slot, taking: left, taking: right, self)
  }
}

class AttributeLocal: Node {
  final let left: LocalAttributeNode
  final let right: Int
  required init(_ left: LocalAttributeNode, _ right: Int, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }

  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    if let result = vm.quickly(Operation.self, left.peek(frame), frame[right]) { return result }
    let left = self.left.evaluate(frame, vm)
    if left.isError { return .error }
    let right = frame[self.right]
    if right.isUnbound {
      left.release()
      return vm.unboundLocal(self.right, frame, self)
    }
    right.retain()
    return vm.arithmeticSlow(Operation.slot, taking: left, taking: right, self)
  }
}

class LocalAttribute: Node {
  final let left: Int
  final let right: LocalAttributeNode
  required init(_ left: Int, _ right: LocalAttributeNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }

  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    if let result = vm.quickly(Operation.self, frame[left], right.peek(frame)) { return result }
    let left = frame[self.left]
    if left.isUnbound { return vm.unboundLocal(self.left, frame, self) }
    left.retain()
    return vm.arithmeticSlow(Operation.slot, taking: left, right, frame, self)
  }
}

class NodeAttribute: Node {
  final let left: Node
  final let right: LocalAttributeNode
  required init(_ left: Node, _ right: LocalAttributeNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }

  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let number = self.right.peek(frame)
    if _fastPath(Value.areSmallInts(left, number)) {
      if let result = Operation.ints(left, number) { return result }
    } else if vm.areFloats(left, number), let result = Operation.floats(left.float, number.float) {
      if left.object.isUnique {
        left.setFloat(result)
        return left
      }
      left.object.pointee.word &-= 1
      return vm.newFloat(result)
    }
    return vm.arithmeticSlow(Operation.slot, taking: left, right, frame, self)
  }
}

class AttributeNodeOperands: Node {
  final let left: LocalAttributeNode
  final let right: Node
  required init(_ left: LocalAttributeNode, _ right: Node, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }

  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let right = self.right.evaluate(frame, vm)
    if _slowPath(right.isError) {
      left.release()
      return .error
    }
    return vm.arithmetic(Operation.self, taking: left, taking: right, self)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The result for two small integers or two floats, borrowed; nil for anything else.
  @inline(__always) fileprivate func quickly<Operation: Arithmetic>(_: Operation.Type, _ left: Value, _ right: Value) -> Value? {
    if _fastPath(Value.areSmallInts(left, right)) { return Operation.ints(left, right) }
    if areFloats(left, right), let result = Operation.floats(left.float, right.float) { return newFloat(result) }
    return nil
  }

  /// The left operand owned or `.error`, the right one still to be evaluated.
  @inline(never) fileprivate func arithmeticSlow(
    _ slot: NumberSlot, taking left: Value, _ right: Node, _ frame: Frame, _ node: Node
  ) -> Value {
    if left.isError { return .error }
    let right = right.evaluate(frame, self)
    if right.isError {
      left.release()
      return .error
    }
    return arithmeticSlow(slot, taking: left, taking: right, node)
  }

  /// Owned operands of any type.
  @inline(never) fileprivate func arithmeticSlow(_ slot: NumberSlot, taking left: Value, taking right: Value, _ node: Node) -> Value {
    let result = arithmeticSlow(slot, left, right, node)
    left.release()
    right.release()
    return result
  }
}

/// The classes of an operation that reads attributes in place.
protocol AttributeOperandFamily: OperandFamily {
  associatedtype Attributes: AttributeAttribute
  associatedtype AttributeConstants: AttributeConstant
  associatedtype AttributeLocals: AttributeLocal
  associatedtype LocalAttributes: LocalAttribute
  associatedtype NodeAttributes: NodeAttribute
  associatedtype AttributeNodes: AttributeNodeOperands
}

extension AttributeOperandFamily {
  static func makeWithAttributes(_ left: Operand, _ right: Operand, _ span: Span, _ plain: (Operand) -> Node) -> Node {
    switch (left, right) {
    case (.attribute(let left), .attribute(let right)): Attributes(left, right, span)
    case (.attribute(let left), .constant(let right, _)): AttributeConstants(left, right, span)
    case (.attribute(let left), .local(let right, _)): AttributeLocals(left, right, span)
    case (.attribute(let left), .node(let right)): AttributeNodes(left, right, span)
    case (.local(let left, _), .attribute(let right)): LocalAttributes(left, right, span)
    case (.node(let left), .attribute(let right)): NodeAttributes(left, right, span)
    default: make(left, right, span, plain)
    }
  }
}
