// `object.name += value` where the attribute is in the instance: read and written through one cache, with the arithmetic inline.

import AdderSyntax

class AugmentedAttributeNode: Node {
  final let object: Node
  final let name: Value
  final let value: Node
  /// Stands where the target is written, for what goes wrong with reading and writing it.
  final let place: Node
  /// Holds where both reading and replacing the attribute mean the same place in the instance.
  final var cache = AttributeCache()

  required init(_ object: Node, _ name: Value, at place: Span, _ value: Node, _ span: Span) {
    self.object = object
    self.name = name
    self.value = value
    self.place = PassNode(place)
    super.init(span)
  }

  @inline(__always) final func update<Operation: Arithmetic>(_: Operation.Type, _ frame: Frame, _ vm: VM) -> Value {
    let object = self.object.evaluate(frame, vm)
    if _slowPath(object.isError) { return .error }
    guard _fastPath(cache.fitsValue(object)) else { return updateSlow(Operation.slot, object, frame, vm) }
    let home = (object.raw + cache.offset).assumingMemoryBound(to: Value.self)
    let old = home.pointee
    if _slowPath(old.isUnbound) { return updateSlow(Operation.slot, object, frame, vm) }
    // The right side may change the attribute.
    old.retain()
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) {
      old.release()
      object.release()
      return .error
    }
    if _fastPath(cache.fitsValue(object)) {
      if _fastPath(Value.areSmallInts(old, value)) {
        if let result = Operation.ints(old, value) {
          let replaced = home.pointee
          home.pointee = result
          replaced.release()
          object.release()
          return .normal
        }
      } else if vm.areFloats(old, value), home.pointee.bits == old.bits, let result = Operation.floats(old.float, value.float) {
        old.release()
        if old.object.isUnique {
          old.setFloat(result)
        } else {
          home.pointee = vm.newFloat(result)
          old.release()
        }
        value.release()
        object.release()
        return .normal
      }
    }
    return finish(Operation.slot, object, old, value, frame, vm)
  }

  @inline(never) private func updateSlow(_ slot: NumberSlot, _ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    learn(object, vm)
    frame.node = place.address
    let old = vm.result(place) { () throws(Raise) in try vm.getAttribute(object, name) }
    if old.isError {
      object.release()
      return .error
    }
    let value = self.value.evaluate(frame, vm)
    if value.isError {
      old.release()
      object.release()
      return .error
    }
    return finish(slot, object, old, value, frame, vm)
  }

  /// The operation on values of any kind, and the store. Everything is taken.
  @inline(never) private func finish(
    _ slot: NumberSlot, _ object: Value, _ old: Value, _ value: Value, _ frame: Frame, _ vm: VM
  ) -> Value {
    let object = Owned(object)
    frame.node = address
    let result = Owned(vm.result(self) { () throws(Raise) in try vm.inPlace(slot, old, value) })
    old.release()
    value.release()
    if result.value.isError { return .error }
    frame.node = place.address
    return vm.completion(place) { () throws(Raise) in try vm.setAttribute(object.value, name, result.value) }
  }

  private func learn(_ object: Value, _ vm: VM) {
    guard var read = vm.learnAttribute(object, name), read.kind == .value || read.kind == .member,
      let (written, next) = vm.learnStore(object, name), next == 0, written.kind == read.kind, written.offset == read.offset
    else { return }
    read.valueVersion = read.version
    cache = read
  }
}

final class AddToAttribute: AugmentedAttributeNode {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { update(Add.self, frame, vm) }
}

final class SubtractFromAttribute: AugmentedAttributeNode {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { update(Subtract.self, frame, vm) }
}

final class MultiplyAttribute: AugmentedAttributeNode {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { update(Multiply.self, frame, vm) }
}
