// What the short cuts of the three weak containers share: where a container keeps its fields, and whether they are as usual.

import AdderSyntax

/// The body of a method of a weak container, or of the callback that removes an entry from it.
class ContainerShortcut: Shortcut {
  /// Fields of a container are at these offsets as long as its type has this version and its attribute word is this one.
  private final var version = UInt.max
  private final var word: UInt = 0
  private final var data = 0
  private final var pending = 0
  private final var iterating = 0
  private final var remove = 0
  /// The version of a type whose instances, references, give their referent when called.
  private final var referenceVersion = UInt.max

  @inline(__always) private final func field(_ container: Value, _ offset: Int) -> Value { (container.raw + offset).load(as: Value.self) }

  @inline(__always) private final func knowsFields(_ container: Value, _ vm: VM) -> Bool {
    _fastPath(
      container.isObject && container.object.pointee.type.pointee.version == version && (container.raw + 16).load(as: UInt.self) == word)
      || learnFields(container, vm)
  }

  @inline(never) private final func learnFields(_ container: Value, _ vm: VM) -> Bool {
    version = .max
    guard container.isObject, container.object.pointee.type.pointee.dictOffset == 16 else { return false }
    let word = (container.raw + 16).load(as: UInt.self)
    guard word & 1 != 0, let data = fieldOffset("data", container, vm), let pending = fieldOffset("_pending_removals", container, vm),
      let iterating = fieldOffset("_iterating", container, vm), let remove = fieldOffset("_remove", container, vm)
    else { return false }
    (self.word, self.data, self.pending, self.iterating, self.remove) = (word, data, pending, iterating, remove)
    version = container.object.pointee.type.pointee.version
    return true
  }

  private final func fieldOffset(_ name: StaticString, _ container: Value, _ vm: VM) -> Int? {
    let name = vm.intern(name)
    let word = (container.raw + 16).load(as: UInt.self)
    guard case .value(let offset) = vm.resolveAttribute(container.object.pointee.type, word, name.value) else { return nil }
    return offset
  }

  /// The container's data, borrowed, where nothing waits to be removed from it.
  @inline(__always) final func settledData(_ container: Value, _ type: TypePointer, _ vm: VM) -> Value? {
    guard knowsFields(container, vm) else { return nil }
    let pending = field(container, self.pending)
    let data = field(container, self.data)
    return pending.isExactly(vm.pointee.types.list) && (pending.cast() as ListPointer).count == 0 && data.isExactly(type) ? data : nil
  }

  /// The data of the container that a callback refers to weakly, borrowed, where nobody iterates over it.
  @inline(__always) final func quietData(_ own: Value, _ type: TypePointer, _ vm: VM) -> Value? {
    guard own.isExactly(vm.pointee.types.weakReference), let object = (own.cast() as WeakReferencePointer).target else { return nil }
    let container = Value(object)
    guard knowsFields(container, vm) else { return nil }
    let iterating = field(container, self.iterating)
    let data = field(container, self.data)
    return iterating.isExactly(vm.pointee.types.set) && (iterating.cast() as SetPointer).count == 0 && data.isExactly(type) ? data : nil
  }

  /// The container's `_remove`, borrowed. Its fields are known.
  @inline(__always) final func callback(of container: Value) -> Value { field(container, remove) }

  /// `entry()`
  @inline(__always) final func referent(of entry: Value, _ vm: VM) throws(Raise) -> Owned {
    if _fastPath(entry.isObject && entry.object.pointee.type.pointee.version == referenceVersion) { return vm.referent(of: entry.cast()) }
    return try callEntry(entry, vm)
  }

  @inline(never) private final func callEntry(_ entry: Value, _ vm: VM) throws(Raise) -> Owned {
    if entry.isObject, vm.isPlainReference(entry.object.pointee.type) {
      referenceVersion = entry.object.pointee.type.pointee.version
    }
    let kept = Owned(retaining: entry)
    return try vm.call(kept.value)
  }
}

final class WeakDictionaryLength: ContainerShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let data = settledData(frame[0], vm.pointee.types.dict, vm) else { return useText(frame, vm) }
    return .smallInt((data.cast() as DictPointer).count)
  }
}

final class WeakSetLength: ContainerShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let data = settledData(frame[0], vm.pointee.types.set, vm) else { return useText(frame, vm) }
    return .smallInt((data.cast() as SetPointer).count)
  }
}
