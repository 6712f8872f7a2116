// Arithmetic on small integers and floats, inline; everything else goes to the slots of the operands' types.

import AdderSyntax

/// An operation with fast paths.
protocol Arithmetic {
  static var slot: NumberSlot { get }
  /// The result for two small integers, or nil where it does not fit or is not an int's business.
  static func ints(_ left: Value, _ right: Value) -> Value?
  /// The result for two floats, or nil where an error is to be raised.
  static func floats(_ left: Double, _ right: Double) -> Double?
}

enum Add: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .add }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? {
    let (sum, overflow) = Int64(bitPattern: left.bits &- 1).addingReportingOverflow(Int64(bitPattern: right.bits))
    return overflow ? nil : Value(bits: UInt64(bitPattern: sum))
  }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { left + right }
}

enum Subtract: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .subtract }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? {
    let (difference, overflow) = Int64(bitPattern: left.bits).subtractingReportingOverflow(Int64(bitPattern: right.bits &- 1))
    return overflow ? nil : Value(bits: UInt64(bitPattern: difference))
  }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { left - right }
}

enum Multiply: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .multiply }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? {
    let (product, overflow) = Int64(left.smallInt).multipliedReportingOverflow(by: Int64(bitPattern: right.bits &- 1))
    return overflow ? nil : Value(bits: UInt64(bitPattern: product) | 1)
  }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { left * right }
}

enum Modulo: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .modulo }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? {
    let (dividend, divisor) = (left.smallInt, right.smallInt)
    if (dividend | divisor) & ~0x7fff_ffff == 0 && divisor != 0 {
      return .smallInt(Int(UInt32(truncatingIfNeeded: dividend) % UInt32(truncatingIfNeeded: divisor)))
    }
    if divisor == 0 { return nil }
    var remainder = dividend &- (dividend / divisor) &* divisor
    if remainder != 0 && (remainder ^ divisor) < 0 { remainder &+= divisor }
    return .smallInt(remainder)
  }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { nil }
}

enum FloorDivide: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .floorDivide }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? {
    let (dividend, divisor) = (left.smallInt, right.smallInt)
    if (dividend | divisor) & ~0x7fff_ffff == 0 && divisor != 0 {
      return .smallInt(Int(UInt32(truncatingIfNeeded: dividend) / UInt32(truncatingIfNeeded: divisor)))
    }
    if divisor == 0 || divisor == -1 { return nil }
    let quotient = dividend / divisor
    return .smallInt(dividend &- quotient &* divisor != 0 && (dividend ^ divisor) < 0 ? quotient &- 1 : quotient)
  }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { nil }
}

enum Divide: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .divide }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? { nil }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { right == 0 ? nil : left / right }
}

enum BitAnd: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .bitAnd }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? { Value(bits: left.bits & right.bits) }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { nil }
}

enum BitOr: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .bitOr }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? { Value(bits: left.bits | right.bits) }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { nil }
}

enum BitXor: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .bitXor }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? { Value(bits: (left.bits ^ right.bits) | 1) }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { nil }
}

enum LeftShift: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .leftShift }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? {
    let (number, places) = (left.smallInt, right.smallInt)
    guard places >= 0 && places < 62 else { return nil }
    let shifted = number << places
    return shifted >> places == number && Value.fitsSmallInt(shifted) ? .smallInt(shifted) : nil
  }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { nil }
}

enum RightShift: Arithmetic {
  @inline(__always) static var slot: NumberSlot { .rightShift }
  @inline(__always) static func ints(_ left: Value, _ right: Value) -> Value? {
    let places = right.smallInt
    return places < 0 ? nil : .smallInt(left.smallInt >> Swift.min(places, 63))
  }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Double? { nil }
}

extension UnsafeMutablePointer<VMState> {
  @inline(__always) func areFloats(_ left: Value, _ right: Value) -> Bool {
    left.isObject && right.isObject && left.object.pointee.type == pointee.types.float && right.object.pointee.type == pointee.types.float
  }

  @inline(__always) func newFloat(_ number: Double) -> Value {
    let float = heap.makeLeaf(pointee.types.float, bytes: MemoryLayout<FloatObject>.size).assumingMemoryBound(to: FloatObject.self)
    float.pointee.value = number
    return Value(float)
  }

  /// Both operands borrowed.
  @inline(__always) func arithmetic<Operation: Arithmetic>(
    _: Operation.Type, _ left: Value, _ right: Value, _ node: Node
  ) -> Value {
    if _fastPath(Value.areSmallInts(left, right)) {
      if let result = Operation.ints(left, right) { return result }
    } else if areFloats(left, right) {
      if let result = Operation.floats(left.float, right.float) { return newFloat(result) }
    }
    return arithmeticSlow(Operation.slot, left, right, node)
  }

  /// Both operands owned: an operand that nobody else holds becomes the result's box.
  @inline(__always) func arithmetic<Operation: Arithmetic>(
    _: Operation.Type, taking left: Value, taking right: Value, _ node: Node
  ) -> Value {
    if _fastPath(Value.areSmallInts(left, right)) {
      if let result = Operation.ints(left, right) { return result }
    } else if areFloats(left, right), let result = Operation.floats(left.float, right.float) {
      if left.object.isUnique {
        left.setFloat(result)
        right.release()
        return left
      }
      left.object.pointee.word &-= 1
      if right.object.isUnique {
        right.setFloat(result)
        return right
      }
      right.object.pointee.word &-= 1
      return newFloat(result)
    }
    let result = arithmeticSlow(Operation.slot, left, right, node)
    left.release()
    right.release()
    return result
  }

  /// The left operand owned, the right one borrowed.
  @inline(__always) func arithmetic<Operation: Arithmetic>(
    _: Operation.Type, taking left: Value, _ right: Value, _ node: Node
  ) -> Value {
    if _fastPath(Value.areSmallInts(left, right)) {
      if let result = Operation.ints(left, right) { return result }
    } else if areFloats(left, right), let result = Operation.floats(left.float, right.float) {
      if left.object.isUnique {
        left.setFloat(result)
        return left
      }
      left.object.pointee.word &-= 1
      return newFloat(result)
    }
    let result = arithmeticSlow(Operation.slot, left, right, node)
    left.release()
    return result
  }

  /// The right operand owned, the left one borrowed.
  @inline(__always) func arithmetic<Operation: Arithmetic>(
    _: Operation.Type, _ left: Value, taking right: Value, _ node: Node
  ) -> Value {
    if _fastPath(Value.areSmallInts(left, right)) {
      if let result = Operation.ints(left, right) { return result }
    } else if areFloats(left, right), let result = Operation.floats(left.float, right.float) {
      if right.object.isUnique {
        right.setFloat(result)
        return right
      }
      right.object.pointee.word &-= 1
      return newFloat(result)
    }
    let result = arithmeticSlow(Operation.slot, left, right, node)
    right.release()
    return result
  }

  /// Borrowed operands of any type; one that is unbound is a variable without a value.
  @inline(never) func arithmeticSlow(_ slot: NumberSlot, _ left: Value, _ right: Value, _ node: Node) -> Value {
    pointee.frame.node = node.address
    return result(node) { () throws(Raise) in
      try binary(slot, left, right)
    }
  }
}

extension Value {
  /// The number in a float object.
  @inline(__always) var float: Double { (cast() as UnsafeMutablePointer<FloatObject>).pointee.value }
  @inline(__always) func setFloat(_ number: Double) { (cast() as UnsafeMutablePointer<FloatObject>).pointee.value = number }
}

// MARK: - Shapes

extension NodeNode {
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

extension NodeConstant {
  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    return vm.arithmetic(Operation.self, taking: left, right, self)
  }
}

extension NodeLocal {
  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let right = frame[self.right]
    if _slowPath(right.isUnbound) {
      left.release()
      return vm.unboundLocal(self.right, frame, self)
    }
    return vm.arithmetic(Operation.self, taking: left, right, self)
  }
}

extension LocalNodeOperands {
  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = frame[self.left]
    if _slowPath(left.isUnbound) { return vm.unboundLocal(self.left, frame, self) }
    let right = self.right.evaluate(frame, vm)
    if _slowPath(right.isError) { return .error }
    return vm.arithmetic(Operation.self, left, taking: right, self)
  }
}

extension LocalLocal {
  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = frame[self.left]
    let right = frame[self.right]
    if _fastPath(Value.areSmallInts(left, right)) {
      if let result = Operation.ints(left, right) { return result }
    }
    if _slowPath(left.isUnbound) { return vm.unboundLocal(self.left, frame, self) }
    if _slowPath(right.isUnbound) { return vm.unboundLocal(self.right, frame, self) }
    return vm.arithmetic(Operation.self, left, right, self)
  }
}

extension LocalConstant {
  @inline(__always) final func combine<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = frame[self.left]
    if _slowPath(left.isUnbound) { return vm.unboundLocal(self.left, frame, self) }
    return vm.arithmetic(Operation.self, left, right, self)
  }
}

/// The classes of one operation.
protocol OperandFamily {
  associatedtype Nodes: NodeNode
  associatedtype Constants: NodeConstant
  associatedtype Locals: NodeLocal
  associatedtype LocalNodes: LocalNodeOperands
  associatedtype LocalLocals: LocalLocal
  associatedtype LocalConstants: LocalConstant
}

extension OperandFamily {
  static func make(_ left: Operand, _ right: Operand, _ span: Span, _ plain: (Operand) -> Node) -> Node {
    switch (left.simplified, right.simplified) {
    case (.local(let left, _), .local(let right, _)): LocalLocals(left, right, span)
    case (.local(let left, _), .constant(let right, _)): LocalConstants(left, right, span)
    case (.local(let left, _), .node(let right)): LocalNodes(left, right, span)
    case (.node(let left), .constant(let right, _)): Constants(left, right, span)
    case (.node(let left), .local(let right, _)): Locals(left, right, span)
    default: Nodes(plain(left), plain(right), span)
    }
  }
}
