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
    do throws(Raise) {
      let result = try compare(left, right, comparison)
      return Truth(try truth(result.value))
    } catch {
      _ = fail(node)
      return .error
    }
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
    result(node) { () throws(Raise) in
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

// MARK: - Identity and containment

/// `left is right`, `left is not right`
final class IdentityNode: NodeNode {
  private let negated: Bool

  init(_ left: Node, _ right: Node, negated: Bool, _ span: Span) {
    self.negated = negated
    super.init(left, right, span)
  }

  required init(_ left: Node, _ right: Node, _ span: Span) {
    negated = false
    super.init(left, right, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    switch test(frame, vm) {
    case .error: .error
    case .yes: .true
    case .no: .false
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    guard let (left, right) = operands(frame, vm) else { return .error }
    let isSame = left == right
    left.release()
    right.release()
    return Truth(isSame != negated)
  }
}

/// `left is constant`, for None, True, False and the like.
final class IdentityConstantNode: Node {
  private let left: Node
  private let right: Value
  private let negated: Bool

  init(_ left: Node, _ right: Value, negated: Bool, _ span: Span) {
    self.left = left
    self.right = right
    self.negated = negated
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let isSame = left == right
    left.release()
    return Value(isSame != negated)
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let left = self.left.evaluate(frame, vm)
    if _slowPath(left.isError) { return .error }
    let isSame = left == right
    left.release()
    return Truth(isSame != negated)
  }
}

/// `item in container`, `item not in container`
final class ContainsNode: NodeNode {
  private let negated: Bool

  init(_ left: Node, _ right: Node, negated: Bool, _ span: Span) {
    self.negated = negated
    super.init(left, right, span)
  }

  required init(_ left: Node, _ right: Node, _ span: Span) {
    negated = false
    super.init(left, right, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    switch test(frame, vm) {
    case .error: .error
    case .yes: .true
    case .no: .false
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    guard let (item, container) = operands(frame, vm) else { return .error }
    let result = vm.containsTest(item, container, self)
    item.release()
    container.release()
    return result == .error ? .error : Truth((result == .yes) != negated)
  }
}

/// `local in local`, read without counting.
final class LocalContainsNode: LocalLocal {
  private let negated: Bool

  init(_ left: Int, _ right: Int, negated: Bool, _ span: Span) {
    self.negated = negated
    super.init(left, right, span)
  }

  required init(_ left: Int, _ right: Int, _ span: Span) {
    negated = false
    super.init(left, right, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    switch test(frame, vm) {
    case .error: .error
    case .yes: .true
    case .no: .false
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let (item, container) = (frame[left], frame[right])
    if _slowPath(item.isUnbound || container.isUnbound) {
      _ = vm.unboundLocal(item.isUnbound ? left : right, frame, self)
      return .error
    }
    let result = vm.containsTest(item, container, self)
    return result == .error ? .error : Truth((result == .yes) != negated)
  }
}

extension UnsafeMutablePointer<VMState> {
  @inline(__always) func containsTest(_ item: Value, _ container: Value, _ node: Node) -> Truth {
    do throws(Raise) {
      if container.isExactly(pointee.types.dict) {
        let dict: DictPointer = container.cast()
        return Truth(try dict.find(item, hash: quickHash(item), self) >= 0)
      }
      return Truth(try contains(container, item))
    } catch {
      _ = fail(node)
      return .error
    }
  }

  /// The hash with its commonest cases inline.
  @inline(__always) func quickHash(_ value: Value) throws(Raise) -> Int {
    if isExactString(value) { return (value.cast() as StringPointer).hash(self) }
    return try hash(value)
  }
}

/// A chain `a < b < c`: each operand is evaluated once, and no further than the first comparison that fails.
final class CompareChainNode: Node {
  private let operands: NodeList
  private let operators: [ComparisonOperator]

  init(_ operands: [Node], _ operators: [ComparisonOperator], _ span: Span) {
    self.operands = NodeList(operands)
    self.operators = operators
    super.init(span)
  }

  deinit { operands.deallocate() }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    var left = operands.evaluate(0, frame, vm)
    if left.isError { return .error }
    for index in 0..<operators.count {
      let right = operands.evaluate(index + 1, frame, vm)
      if right.isError {
        left.release()
        return .error
      }
      let outcome = vm.compareOnce(operators[index], left, right, self)
      left.release()
      left = right
      if index == operators.count - 1 || outcome.isError {
        left.release()
        return outcome
      }
      if outcome == .true { continue }
      outcome.retain()
      let truth = vm.consumeTruth(outcome, self)
      if truth == .yes {
        outcome.release()
        continue
      }
      left.release()
      if truth == .no { return outcome }
      outcome.release()
      return .error
    }
    return .error
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Any of the ten comparison operators on borrowed operands.
  func compareOnce(_ comparison: ComparisonOperator, _ left: Value, _ right: Value, _ node: Node) -> Value {
    switch comparison {
    case .is: return Value(left == right)
    case .isNot: return Value(left != right)
    case .in, .notIn:
      let truth = containsTest(left, right, node)
      return truth == .error ? .error : Value((truth == .yes) == (comparison == .in))
    default: return compareValueSlow(comparison, left, right, node)
    }
  }
}
