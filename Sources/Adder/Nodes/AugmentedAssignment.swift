// Augmented assignment: the target is read, changed in place where the type can, and stored again.

import AdderSyntax

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
