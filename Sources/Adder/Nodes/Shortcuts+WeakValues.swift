// WeakValueDictionary: `data` has the keys, and a KeyedRef to each value.

import AdderSyntax

class WeakValueShortcut: ContainerShortcut {
  /// The data for the method's container.
  @inline(__always) final func data(_ frame: Frame, _ vm: VM) -> Value? {
    frame.node = address
    return settledData(frame[0], vm.pointee.types.dict, vm)
  }

  /// The same where a KeyError means that there is none, also one that comes from hashing or comparing the key.
  final func findIfPresent(_ data: Value, _ key: Value, _ vm: VM) throws(Raise) -> Owned {
    do throws(Raise) {
      return try find(data, key, vm)
    } catch {
      guard vm.errorMatches(.keyError) else { throw error }
      vm.clearError()
      return .none
    }
  }

  /// The value under a key; None where there is none, or it is dead.
  final func find(_ data: Value, _ key: Value, _ vm: VM) throws(Raise) -> Owned {
    let kept = Owned(retaining: data)
    let dict: DictPointer = kept.value.cast()
    let index = try dict.find(key, hash: vm.hashForDict(key), vm)
    return try index < 0 ? .none : referent(of: dict.pointee.entries[index].value, vm)
  }
}

final class WeakValueItem: WeakValueShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let data = data(frame, vm) else { return useText(frame, vm) }
    return vm.result(self) { () throws(Raise) in
      let value = try find(data, frame[1], vm)
      if value.value.isNone { throw vm.keyError(frame[1]) }
      return value
    }
  }
}

final class WeakValueGet: WeakValueShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let data = data(frame, vm) else { return useText(frame, vm) }
    return vm.result(self) { () throws(Raise) in
      let value = try findIfPresent(data, frame[1], vm)
      if value.value.isNone { return Owned(retaining: frame[2]) }
      return value
    }
  }
}

final class WeakValueContains: WeakValueShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let data = data(frame, vm) else { return useText(frame, vm) }
    return vm.result(self) { () throws(Raise) in
      let value = try findIfPresent(data, frame[1], vm)
      return Owned(Value(!value.value.isNone))
    }
  }
}

final class WeakValueDeletion: WeakValueShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let data = data(frame, vm) else { return useText(frame, vm) }
    return vm.completion(self) { () throws(Raise) in
      let kept = Owned(retaining: data)
      try (kept.value.cast() as DictPointer).deleteItem(frame[1], vm)
    }
  }
}

/// `self.data[key] = KeyedRef(value, self._remove, key)`
final class WeakValueStore: WeakValueShortcut {
  private var globalsVersion = UInt.max
  private var entry = 0
  /// The module's KeyedRef: as long as it is that one in this version, making an instance runs nothing, and the key goes to this offset.
  private var keyedReference: Value = .unbound
  private var keyedVersion = UInt.max
  private var keyOffset = 0

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let (key, value) = (frame[1], frame[2])
    guard let data = data(frame, vm), value.isObject, value.object.weakReferenceWord != nil, let type = keyedType(frame, vm) else {
      return useText(frame, vm)
    }
    return vm.completion(self) { () throws(Raise) in
      let kept = Owned(retaining: data)
      let entry = try vm.newWeakReference(type, to: value, callback: callback(of: frame[0]))
      key.retain()
      (entry.value.raw + keyOffset).storeBytes(of: key, as: Value.self)
      try (kept.value.cast() as DictPointer).set(key, entry.value, hash: vm.hashForDict(key), vm)
    }
  }

  @inline(__always) private func keyedType(_ frame: Frame, _ vm: VM) -> TypePointer? {
    let globals: DictPointer = frame.function.pointee.globals.cast()
    if _fastPath(globals.pointee.version == globalsVersion) {
      let type = globals.pointee.entries[entry].value
      if _fastPath(type == keyedReference && (type.cast() as TypePointer).pointee.version == keyedVersion) { return type.cast() }
    }
    return learn(globals, vm)
  }

  @inline(never) private func learn(_ globals: DictPointer, _ vm: VM) -> TypePointer? {
    let name = vm.intern("KeyedRef")
    let keyName = vm.intern("key")
    let entry = globals.findInterned(name.value)
    guard entry >= 0, globals.pointee.entries[entry].value.isExactly(vm.pointee.types.type) else { return nil }
    let type: TypePointer = globals.pointee.entries[entry].value.cast()
    guard type.has(.heapType), type.pointee.kind == .weakReference, vm.isEmbedded(type, .new), vm.isEmbedded(type, .`init`),
      case .member(let offset) = vm.resolveStore(type, 0, keyName.value)
    else { return nil }
    self.entry = entry
    keyOffset = offset
    keyedReference = type.value
    keyedVersion = type.pointee.version
    globalsVersion = globals.versionForCache(vm)
    return type
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Whether a class's special method is a function that an embedded module defines.
  fileprivate func isEmbedded(_ type: TypePointer, _ word: Name) -> Bool {
    guard var found = lookup(type, name(word)) else { return false }
    if found.isExactly(pointee.types.staticMethod) { found = (found.cast() as UnsafeMutablePointer<ClassMethodObject>).pointee.function }
    return found.isExactly(pointee.types.function) && (found.cast() as FunctionPointer).swiftCode.isEmbedded
  }
}

/// The callback of the entries: takes one whose value has died out of the dict.
final class WeakValueRemoval: ContainerShortcut {
  /// Instances of the type with this version have their key at this offset.
  private var keyedVersion = UInt.max
  private var keyOffset = 0
  /// `_remove_dead_weakref`, which the code keeps alive.
  private var remover: Value = .unbound

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let entry = frame[0]
    guard let data = quietData(frame[1], vm.pointee.types.dict, vm), knowsKey(of: entry, vm), frame[2] == remover || learnRemover(frame, vm)
    else { return useText(frame, vm) }
    let key = Owned(retaining: (entry.raw + keyOffset).load(as: Value.self))
    if key.value.isUnbound { return useText(frame, vm) }
    frame.node = address
    return vm.completion(self) { () throws(Raise) in
      let kept = Owned(retaining: data)
      try vm.removeDeadReference(kept.value.cast(), key.value)
    }
  }

  @inline(__always) private func knowsKey(of entry: Value, _ vm: VM) -> Bool {
    entry.isObject && (_fastPath(entry.object.pointee.type.pointee.version == keyedVersion) || learnKey(entry.object.pointee.type, vm))
  }

  @inline(never) private func learnKey(_ type: TypePointer, _ vm: VM) -> Bool {
    let name = vm.intern("key")
    guard type.pointee.kind == .weakReference, type.pointee.dictOffset == 0, case .member(let offset) = vm.resolveAttribute(type, 0, name.value)
    else { return false }
    keyOffset = offset
    keyedVersion = type.pointee.version
    return true
  }

  @inline(never) private func learnRemover(_ frame: Frame, _ vm: VM) -> Bool {
    guard remover.isUnbound, frame[2].isExactly(vm.pointee.types.builtinFunction),
      (frame[2].cast() as BuiltinFunctionPointer).method.qualifiedName == "_weakref._remove_dead_weakref"
    else { return false }
    remover = frame.function.swiftCode.keep(Owned(retaining: frame[2]))
    return true
  }
}
