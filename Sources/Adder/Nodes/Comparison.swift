// Comparisons. In a condition no bool object is made: `test` answers directly.

import AdderSyntax

/// A comparison with fast paths. Small integers compare as their words do.
protocol Ordering {
  static var comparison: ComparisonOperator { get }
  static func ints(_ left: Int64, _ right: Int64) -> Bool
  static func floats(_ left: Double, _ right: Double) -> Bool
}

enum Less: Ordering {
  @inline(__always) static var comparison: ComparisonOperator { .less }
  @inline(__always) static func ints(_ left: Int64, _ right: Int64) -> Bool { left < right }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Bool { left < right }
}

enum LessOrEqual: Ordering {
  @inline(__always) static var comparison: ComparisonOperator { .lessOrEqual }
  @inline(__always) static func ints(_ left: Int64, _ right: Int64) -> Bool { left <= right }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Bool { left <= right }
}

enum Greater: Ordering {
  @inline(__always) static var comparison: ComparisonOperator { .greater }
  @inline(__always) static func ints(_ left: Int64, _ right: Int64) -> Bool { left > right }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Bool { left > right }
}

enum GreaterOrEqual: Ordering {
  @inline(__always) static var comparison: ComparisonOperator { .greaterOrEqual }
  @inline(__always) static func ints(_ left: Int64, _ right: Int64) -> Bool { left >= right }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Bool { left >= right }
}

enum Equal: Ordering {
  @inline(__always) static var comparison: ComparisonOperator { .equal }
  @inline(__always) static func ints(_ left: Int64, _ right: Int64) -> Bool { left == right }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Bool { left == right }
}

enum NotEqual: Ordering {
  @inline(__always) static var comparison: ComparisonOperator { .notEqual }
  @inline(__always) static func ints(_ left: Int64, _ right: Int64) -> Bool { left != right }
  @inline(__always) static func floats(_ left: Double, _ right: Double) -> Bool { left != right }
}

extension UnsafeMutablePointer<VMState> {
  /// Borrowed operands, as a condition.
  @inline(__always) func compareTest<Order: Ordering>(_: Order.Type, _ left: Value, _ right: Value, _ node: Node) -> Truth {
    if _fastPath(Value.areSmallInts(left, right)) { return Truth(Order.ints(Int64(bitPattern: left.bits), Int64(bitPattern: right.bits))) }
    if areFloats(left, right) { return Truth(Order.floats(left.float, right.float)) }
    return compareTestSlow(Order.comparison, left, right, node)
  }

  @inline(never) func compareTestSlow(_ comparison: ComparisonOperator, _ left: Value, _ right: Value, _ node: Node) -> Truth {
    if comparison == .equal || comparison == .notEqual, let isEqual = quickEqual(left, right) {
      return Truth(isEqual == (comparison == .equal))
    }
    let result = compareValueSlow(comparison, left, right, node)
    return result.isError ? .error : consumeTruth(result, node)
  }

  /// Equality of two strs or of a str and an immediate, which run nothing.
  @inline(__always) func quickEqual(_ left: Value, _ right: Value) -> Bool? {
    if isExactString(left) {
      if isExactString(right) { return (left.cast() as StringPointer).isEqual(to: right.cast()) }
      if !right.isObject { return false }
    } else if left.isNone && !right.isObject {
      return left == right
    }
    return nil
  }

  /// Borrowed operands, as a value.
  @inline(__always) func compareValue<Order: Ordering>(_: Order.Type, _ left: Value, _ right: Value, _ node: Node) -> Value {
    if _fastPath(Value.areSmallInts(left, right)) { return Value(Order.ints(Int64(bitPattern: left.bits), Int64(bitPattern: right.bits))) }
    if areFloats(left, right) { return Value(Order.floats(left.float, right.float)) }
    return compareValueSlow(Order.comparison, left, right, node)
  }

  @inline(never) func compareValueSlow(_ comparison: ComparisonOperator, _ left: Value, _ right: Value, _ node: Node) -> Value {
    pointee.frame.node = node.address
    return result(node) { () throws(Raise) in
      try compare(left, right, comparison)
    }
  }
}

// MARK: - Shapes

extension NodeNode {
  @inline(__always) final func operands(_ frame: Frame, _ vm: VM) -> (left: Value, right: Value)? {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return nil }
    let right = self.right.evaluate(frame, vm)
    if _slowPath(right.isError) {
      left.release()
      return nil
    }
    return (left, right)
  }

  @inline(__always) final func compare<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Value {
    guard let (left, right) = operands(frame, vm) else { return .error }
    let result = vm.compareValue(Order.self, left, right, self)
    left.release()
    right.release()
    return result
  }

  @inline(__always) final func check<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Truth {
    guard let (left, right) = operands(frame, vm) else { return .error }
    let result = vm.compareTest(Order.self, left, right, self)
    left.release()
    right.release()
    return result
  }
}

extension NodeConstant {
  @inline(__always) final func compare<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let result = vm.compareValue(Order.self, left, right, self)
    left.release()
    return result
  }

  @inline(__always) final func check<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Truth {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let result = vm.compareTest(Order.self, left, right, self)
    left.release()
    return result
  }
}

extension NodeLocal {
  @inline(__always) final func compare<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let right = frame[self.right]
    let result = right.isUnbound ? vm.unboundLocal(self.right, frame, self) : vm.compareValue(Order.self, left, right, self)
    left.release()
    return result
  }

  @inline(__always) final func check<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Truth {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let right = frame[self.right]
    if _slowPath(right.isUnbound) {
      left.release()
      _ = vm.unboundLocal(self.right, frame, self)
      return .error
    }
    let result = vm.compareTest(Order.self, left, right, self)
    left.release()
    return result
  }
}

extension LocalNodeOperands {
  @inline(__always) final func compare<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = frame[self.left]
    if _slowPath(left.isUnbound) { return vm.unboundLocal(self.left, frame, self) }
    let right = self.right.evaluate(frame, vm)
    if _slowPath(right.isError) { return .error }
    let result = vm.compareValue(Order.self, left, right, self)
    right.release()
    return result
  }

  @inline(__always) final func check<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Truth {
    let left = frame[self.left]
    if _slowPath(left.isUnbound) {
      _ = vm.unboundLocal(self.left, frame, self)
      return .error
    }
    let right = self.right.evaluate(frame, vm)
    if _slowPath(right.isError) { return .error }
    let result = vm.compareTest(Order.self, left, right, self)
    right.release()
    return result
  }
}

extension LocalLocal {
  @inline(__always) final func compare<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Value {
    let (left, right) = (frame[self.left], frame[self.right])
    if _slowPath(left.isUnbound) { return vm.unboundLocal(self.left, frame, self) }
    if _slowPath(right.isUnbound) { return vm.unboundLocal(self.right, frame, self) }
    return vm.compareValue(Order.self, left, right, self)
  }

  @inline(__always) final func check<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Truth {
    let (left, right) = (frame[self.left], frame[self.right])
    if _fastPath(Value.areSmallInts(left, right)) { return Truth(Order.ints(Int64(bitPattern: left.bits), Int64(bitPattern: right.bits))) }
    if _slowPath(left.isUnbound || right.isUnbound) {
      _ = vm.unboundLocal(left.isUnbound ? self.left : self.right, frame, self)
      return .error
    }
    return vm.compareTest(Order.self, left, right, self)
  }
}

extension LocalConstant {
  @inline(__always) final func compare<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Value {
    let left = frame[self.left]
    if _slowPath(left.isUnbound) { return vm.unboundLocal(self.left, frame, self) }
    return vm.compareValue(Order.self, left, right, self)
  }

  @inline(__always) final func check<Order: Ordering>(_: Order.Type, _ frame: Frame, _ vm: VM) -> Truth {
    let left = frame[self.left]
    if _fastPath(Value.areSmallInts(left, right)) { return Truth(Order.ints(Int64(bitPattern: left.bits), Int64(bitPattern: right.bits))) }
    if _slowPath(left.isUnbound) {
      _ = vm.unboundLocal(self.left, frame, self)
      return .error
    }
    return vm.compareTest(Order.self, left, right, self)
  }
}
