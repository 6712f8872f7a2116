// `is`, `in` and their negations, and chains of comparisons.

import AdderSyntax

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

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value { test(frame, vm).value }

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

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value { test(frame, vm).value }

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

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value { test(frame, vm).value }

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

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value { test(frame, vm).value }

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
      pointee.frame.node = node.address
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
  private let operators: FixedList<ComparisonOperator>

  init(_ operands: [Node], _ operators: [ComparisonOperator], _ span: Span) {
    self.operands = NodeList(operands)
    self.operators = FixedList(operators)
    super.init(span)
  }

  deinit {
    operands.deallocate()
    operators.deallocate()
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value { evaluateKnown(frame, vm).value }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let (value, truth) = evaluateKnown(frame, vm)
    guard let truth else { return vm.consumeTruth(value, self) }
    if truth != .error { value.release() }
    return truth
  }

  /// The value, +1, and its truth where it had to be found out.
  private func evaluateKnown(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) {
    var left = operands.evaluate(0, frame, vm)
    if left.isError { return (.error, .error) }
    for index in 0..<operators.count {
      let right = operands.evaluate(index + 1, frame, vm)
      if right.isError {
        left.release()
        return (.error, .error)
      }
      let outcome = vm.compareOnce(operators[index], left, right, self)
      left.release()
      left = right
      if index == operators.count - 1 || outcome.isError {
        left.release()
        return (outcome, nil)
      }
      if outcome == .true { continue }
      outcome.retain()
      let truth = vm.consumeTruth(outcome, self)
      if truth == .yes {
        outcome.release()
        continue
      }
      left.release()
      if truth == .no { return (outcome, .no) }
      outcome.release()
      return (.error, .error)
    }
    return (.error, .error)
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
    case .less: return compareValue(Less.self, left, right, node)
    case .lessOrEqual: return compareValue(LessOrEqual.self, left, right, node)
    default: return compareValueSlow(comparison, left, right, node)
    }
  }
}
