// Expressions without a family of their own: displays, conditions, unary operators, f-strings.

import AdderSyntax

// MARK: - Displays

/// `(a, b)` or `[a, b]` without stars.
final class TupleNode: Node {
  private let items: NodeList

  init(_ items: [Node], _ span: Span) {
    self.items = NodeList(items)
    super.init(span)
  }

  deinit { items.deallocate() }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let list = vm.newList(capacity: items.count)
    for index in 0..<items.count {
      let value = items.evaluate(index, frame, vm)
      if _slowPath(value.isError) {
        Value(list).release()
        return .error
      }
      list.append(taking: value)
    }
    // The list's references move to the tuple.
    let tuple = vm.newTuple(count: items.count)
    for index in 0..<items.count { tuple.pointee.items[index] = list.pointee.items[index] }
    list.pointee.count = 0
    Value(list).release()
    return Value(tuple)
  }
}

/// A tuple of two, the commonest.
final class PairNode: Node {
  private let first: Node
  private let second: Node

  init(_ first: Node, _ second: Node, _ span: Span) {
    self.first = first
    self.second = second
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let first = self.first.evaluate(frame, vm)
    if _slowPath(first.isError) { return .error }
    let second = self.second.evaluate(frame, vm)
    if _slowPath(second.isError) {
      first.release()
      return .error
    }
    let tuple = vm.makeTuple(2)
    tuple.pointee.items[0] = first
    tuple.pointee.items[1] = second
    return Value(tuple)
  }
}

final class ListNode: Node {
  private let items: NodeList

  init(_ items: [Node], _ span: Span) {
    self.items = NodeList(items)
    super.init(span)
  }

  deinit { items.deallocate() }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let list = vm.newList(capacity: items.count)
    for index in 0..<items.count {
      let value = items.evaluate(index, frame, vm)
      if _slowPath(value.isError) {
        Value(list).release()
        return .error
      }
      list.append(taking: value)
    }
    return Value(list)
  }
}

/// A display with `*x` in it: gathered in a list, then made what it is to be.
final class SpreadNode: Node {
  enum Result { case list, tuple, set }

  private let items: [(node: Node, isStarred: Bool)]
  private let result: Result

  init(_ items: [(node: Node, isStarred: Bool)], as result: Result, _ span: Span) {
    self.items = items
    self.result = result
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let list = Owned(vm.newList(capacity: items.count))
    for item in items {
      let value = Owned(item.node.evaluate(frame, vm))
      if value.value.isError { return .error }
      if !item.isStarred {
        (list.value.cast() as ListPointer).append(value.value)
        continue
      }
      frame.node = address
      let outcome = vm.completion(self) { () throws(Raise) in try spread(value.value, into: list.value.cast(), vm) }
      if outcome.isError { return .error }
    }
    frame.node = address
    switch result {
    case .list: return list.take()
    case .tuple: return vm.result(self) { () throws(Raise) in try vm.tupleFrom(list.value) }
    case .set: return vm.result(self) { () throws(Raise) in try vm.setFrom(list.value) }
    }
  }

  private func spread(_ value: Value, into list: ListPointer, _ vm: VM) throws(Raise) {
    guard result == .set || vm.isIterable(value) else {
      throw vm.typeError("Value after * must be an iterable, not \(vm.typeName(of: value))")
    }
    try vm.forEach(value) { (item) throws(Raise) -> Bool in
      list.append(item as Value)
      return true
    }
  }
}

final class SetNode: Node {
  private let items: NodeList

  init(_ items: [Node], _ span: Span) {
    self.items = NodeList(items)
    super.init(span)
  }

  deinit { items.deallocate() }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let set = Owned(vm.newSet())
    for index in 0..<items.count {
      let value = Owned(items.evaluate(index, frame, vm))
      if value.value.isError { return .error }
      let outcome = vm.completion(self) { () throws(Raise) in _ = try (set.value.cast() as SetPointer).add(value.value, vm) }
      if outcome.isError { return .error }
    }
    return set.take()
  }
}

final class DictNode: Node {
  /// Keys and values in turn; the key is nil for `**value`.
  private let items: [(key: Node?, value: Node)]

  init(_ items: [(key: Node?, value: Node)], _ span: Span) {
    self.items = items
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let dict = Owned(vm.newDict())
    for item in items {
      if let key = item.key {
        let key = Owned(key.evaluate(frame, vm))
        if key.value.isError { return .error }
        let value = Owned(item.value.evaluate(frame, vm))
        if value.value.isError { return .error }
        let outcome = vm.completion(self) { () throws(Raise) in
          try (dict.value.cast() as DictPointer).set(key.value, value.value, hash: vm.quickHash(key.value), vm)
        }
        if outcome.isError { return .error }
      } else {
        let mapping = Owned(item.value.evaluate(frame, vm))
        if mapping.value.isError { return .error }
        frame.node = address
        let outcome = vm.completion(self) { () throws(Raise) in try merge(mapping.value, into: dict.value.cast(), vm) }
        if outcome.isError { return .error }
      }
    }
    return dict.take()
  }

  private func merge(_ mapping: Value, into dict: DictPointer, _ vm: VM) throws(Raise) {
    let kept = try vm.mappingAsDict(mapping) { () -> Raise in vm.typeError("'\(vm.typeName(of: mapping))' object is not a mapping") }
    let other: DictPointer = kept.value.cast()
    var index = 0
    while let entry = other.nextEntry(from: index) {
      try dict.set(other.pointee.entries[entry].key, other.pointee.entries[entry].value, hash: other.pointee.entries[entry].hash, vm)
      index = entry + 1
    }
  }
}

// MARK: - Conditions

final class ConditionalNode: Node {
  private let condition: Node
  private let body: Node
  private let orElse: Node

  init(_ condition: Node, _ body: Node, _ orElse: Node, _ span: Span) {
    self.condition = condition
    self.body = body
    self.orElse = orElse
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    switch condition.test(frame, vm) {
    case .yes: body.evaluate(frame, vm)
    case .no: orElse.evaluate(frame, vm)
    case .error: .error
    }
  }
}

final class NotNode: Node {
  private let operand: Node

  init(_ operand: Node, _ span: Span) {
    self.operand = operand
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    switch operand.test(frame, vm) {
    case .yes: .false
    case .no: .true
    case .error: .error
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    switch operand.test(frame, vm) {
    case .yes: .no
    case .no: .yes
    case .error: .error
    }
  }
}

/// `left and right`, `left or right`: a value whose truth was asked on the way is not asked again by an enclosing `and` or `or`.
class ShortCircuitNode: NodeNode {
  /// The value, +1, and its truth where it had to be found out.
  func evaluateKnown(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) { fatalError("and, or") }

  override final func evaluate(_ frame: Frame, _ vm: VM) -> Value { evaluateKnown(frame, vm).value }

  /// An operand with its truth; the value is +1 unless the truth is `.error`.
  @inline(__always) final func operand(_ node: Node, _ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth) {
    let value: Value
    if let inner = node as? ShortCircuitNode {
      let (known, truth) = inner.evaluateKnown(frame, vm)
      if let truth { return (known, truth) }
      value = known
    } else {
      value = node.evaluate(frame, vm)
    }
    if _slowPath(value.isError) { return (.error, .error) }
    value.retain()
    let truth = vm.consumeTruth(value, self)
    if truth == .error { value.release() }
    return (value, truth)
  }

  /// The last operand: its truth is only known if it is an `and` or `or` itself.
  @inline(__always) final func last(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) {
    if let inner = right as? ShortCircuitNode { return inner.evaluateKnown(frame, vm) }
    return (right.evaluate(frame, vm), nil)
  }
}

final class AndNode: ShortCircuitNode {
  override func evaluateKnown(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) {
    let (value, truth) = operand(left, frame, vm)
    switch truth {
    case .no: return (value, .no)
    case .error: return (.error, .error)
    case .yes:
      value.release()
      return last(frame, vm)
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let left = self.left.test(frame, vm)
    return left == .yes ? right.test(frame, vm) : left
  }
}

final class OrNode: ShortCircuitNode {
  override func evaluateKnown(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) {
    let (value, truth) = operand(left, frame, vm)
    switch truth {
    case .yes: return (value, .yes)
    case .error: return (.error, .error)
    case .no:
      value.release()
      return last(frame, vm)
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let left = self.left.test(frame, vm)
    return left == .no ? right.test(frame, vm) : left
  }
}

// MARK: - Operators without a family

final class BinaryNode: NodeNode {
  private let slot: NumberSlot

  init(_ slot: NumberSlot, _ left: Node, _ right: Node, _ span: Span) {
    self.slot = slot
    super.init(left, right, span)
  }

  required init(_ left: Node, _ right: Node, _ span: Span) {
    slot = .add
    super.init(left, right, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    guard let (left, right) = operands(frame, vm) else { return .error }
    frame.node = address
    let result = vm.arithmeticSlow(slot, left, right, self)
    left.release()
    right.release()
    return result
  }
}

final class UnaryNode: Node {
  private let slot: NumberSlot
  private let operand: Node

  init(_ slot: NumberSlot, _ operand: Node, _ span: Span) {
    self.slot = slot
    self.operand = operand
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let operand = self.operand.evaluate(frame, vm)
    if _slowPath(operand.isError) { return .error }
    if operand.isSmallInt {
      let number = operand.smallInt
      if slot == .negative && Value.fitsSmallInt(0 - number) { return .smallInt(0 - number) }
      if slot == .invert { return .smallInt(~number) }
    }
    frame.node = address
    let result = vm.result(self) { () throws(Raise) in try vm.unary(slot, operand) }
    operand.release()
    return result
  }
}

/// `target += value`: the place is worked out once, read, and written.
final class AugmentedNode: Node {
  private let slot: NumberSlot
  private let target: AugmentedTarget
  private let value: Node

  init(_ slot: NumberSlot, _ target: AugmentedTarget, _ value: Node, _ span: Span) {
    self.slot = slot
    self.target = target
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    target.update(frame, vm) { old in
      let value = self.value.evaluate(frame, vm)
      if value.isError { return .error }
      frame.node = address
      let result = vm.augment(slot, old, value, self)
      value.release()
      return result
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The in-place operation on borrowed operands, +1.
  @inline(__always) func augment(_ slot: NumberSlot, _ left: Value, _ right: Value, _ node: Node) -> Value {
    if Value.areSmallInts(left, right) {
      switch slot {
      case .add: if let sum = Add.ints(left, right) { return sum }
      case .subtract: if let difference = Subtract.ints(left, right) { return difference }
      default: break
      }
    }
    return result(node) { () throws(Raise) in try inPlace(slot, left, right) }
  }
}

/// What an augmented assignment can change.
class AugmentedTarget: Node {
  /// Gives the old value (borrowed) to `change`, whose result (+1 or `.error`) is stored.
  func update(_ frame: Frame, _ vm: VM, _ change: (Value) -> Value) -> Value { fatalError("every target updates") }
}

/// A variable of any kind.
final class AugmentedVariable: AugmentedTarget {
  private let variable: Node
  private let target: TargetNode

  init(_ variable: Node, _ target: TargetNode, _ span: Span) {
    self.variable = variable
    self.target = target
    super.init(span)
  }

  override func update(_ frame: Frame, _ vm: VM, _ change: (Value) -> Value) -> Value {
    let old = variable.evaluate(frame, vm)
    if old.isError { return .error }
    let result = change(old)
    old.release()
    return result.isError ? .error : target.store(result, frame, vm)
  }
}

final class AugmentedAttribute: AugmentedTarget {
  private let object: Node
  private let name: Value

  init(_ object: Node, _ name: Value, _ span: Span) {
    self.object = object
    self.name = name
    super.init(span)
  }

  override func update(_ frame: Frame, _ vm: VM, _ change: (Value) -> Value) -> Value {
    let object = Owned(self.object.evaluate(frame, vm))
    if object.value.isError { return .error }
    frame.node = address
    let old = vm.result(self) { () throws(Raise) in try vm.getAttribute(object.value, name) }
    if old.isError { return .error }
    let result = change(old)
    old.release()
    if result.isError { return .error }
    let owned = Owned(result)
    frame.node = address
    return vm.completion(self) { () throws(Raise) in try vm.setAttribute(object.value, name, owned.value) }
  }
}

final class AugmentedSubscript: AugmentedTarget {
  private let container: Node
  private let key: Node

  init(_ container: Node, _ key: Node, _ span: Span) {
    self.container = container
    self.key = key
    super.init(span)
  }

  override func update(_ frame: Frame, _ vm: VM, _ change: (Value) -> Value) -> Value {
    let container = Owned(self.container.evaluate(frame, vm))
    if container.value.isError { return .error }
    let key = Owned(self.key.evaluate(frame, vm))
    if key.value.isError { return .error }
    let old = vm.subscriptValue(container.value, key.value, frame, self)
    if old.isError { return .error }
    let result = change(old)
    old.release()
    if result.isError { return .error }
    return vm.storeSubscript(container.value, key.value, result, frame, self)
  }
}

/// `local += value` with the arithmetic inline.
class AugmentedLocal: Node {
  final let slot: Int
  final let value: Node

  required init(_ slot: Int, _ value: Node, _ span: Span) {
    self.slot = slot
    self.value = value
    super.init(span)
  }

  @inline(__always) final func update<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let before = frame[slot]
    if _slowPath(before.isUnbound) {
      _ = vm.unboundLocal(slot, frame, self)
      return .error
    }
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    let old = frame[slot]
    if _fastPath(Value.areSmallInts(old, value)) {
      if let result = Operation.ints(old, value) {
        frame[slot] = result
        return .normal
      }
    } else if vm.areFloats(old, value), let result = Operation.floats(old.float, value.float) {
      if old.object.isUnique {
        old.setFloat(result)
        value.release()
        return .normal
      }
      frame[slot] = vm.newFloat(result)
      old.release()
      value.release()
      return .normal
    }
    return updateSlow(Operation.slot, old, value, frame, vm)
  }

  @inline(never) private func updateSlow(_ operation: NumberSlot, _ old: Value, _ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    if operation == .add && vm.isExactString(old) && vm.isExactString(value) {
      // The variable gives its reference away, so that the string can grow in place when nobody else holds it.
      frame[slot] = .unbound
      let result = vm.result(self) { () throws(Raise) in try vm.concatenate(taking: Owned(old), value) }
      value.release()
      if result.isError { return .error }
      frame[slot] = result
      return .normal
    }
    let result = vm.result(self) { () throws(Raise) in try vm.inPlace(operation, old, value) }
    value.release()
    if result.isError { return .error }
    let before = frame[slot]
    frame[slot] = result
    before.release()
    return .normal
  }
}

final class AddToLocal: AugmentedLocal {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { update(Add.self, frame, vm) }
}

final class SubtractFromLocal: AugmentedLocal {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { update(Subtract.self, frame, vm) }
}

final class MultiplyLocal: AugmentedLocal {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { update(Multiply.self, frame, vm) }
}

// MARK: - f-strings

final class FormattedNode: Node {
  enum Part {
    /// Kept by the code.
    case literal(Value)
    case value(Node, FormattedPart.Conversion?, format: Node?)
  }

  private let parts: [Part]

  init(_ parts: [Part], _ span: Span) {
    self.parts = parts
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let pieces = Owned(vm.newList(capacity: parts.count))
    for part in parts {
      switch part {
      case .literal(let text): (pieces.value.cast() as ListPointer).append(text)
      case .value(let node, let conversion, let format):
        let value = Owned(node.evaluate(frame, vm))
        if value.value.isError { return .error }
        var spec = Value.unbound
        if let format {
          spec = format.evaluate(frame, vm)
          if spec.isError { return .error }
        }
        frame.node = address
        let text = vm.result(self) { () throws(Raise) in
          try vm.formatForFString(value: value.value, conversion: conversion, spec: spec.isUnbound ? nil : spec)
        }
        spec.release()
        if text.isError { return .error }
        (pieces.value.cast() as ListPointer).append(taking: text)
      }
    }
    let list: ListPointer = pieces.value.cast()
    return vm.joinStrings(UnsafePointer(list.pointee.items), list.count).take()
  }
}
