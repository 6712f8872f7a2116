// WeakKeyDictionary and WeakSet: `data` has references as keys. For objects that are hashed and compared by identity, which most are, no
// reference is made to look one up.

import AdderSyntax

class WeakKeyShortcut: ContainerShortcut {
  /// The version of a type whose instances are hashed and compared by identity.
  private final var plainVersion = UInt.max

  /// The container's data, where `ref(key)` and everything else is as usual.
  @inline(__always) final func data(_ frame: Frame, _ type: TypePointer, _ vm: VM) -> Value? {
    let key = frame[1]
    guard key.isObject, key.object.weakReferenceWord != nil, knowsReference(frame, vm) else { return nil }
    frame.node = address
    return settledData(frame[0], type, vm)
  }

  /// What `body` gives for the container's data, which is held meanwhile; the text's answer where something is out of the ordinary.
  @inline(__always) final func answer(
    from type: TypePointer, _ frame: Frame, _ vm: VM, _ body: (Value) throws(Raise) -> Owned
  ) -> Value {
    guard let data = data(frame, type, vm) else { return useText(frame, vm) }
    return vm.result(self) { () throws(Raise) in
      let kept = Owned(retaining: data)
      return try body(kept.value)
    }
  }

  /// The same for what gives None.
  @inline(__always) final func change(_ type: TypePointer, _ frame: Frame, _ vm: VM, _ body: (Value) throws(Raise) -> Void) -> Value {
    guard let data = data(frame, type, vm) else { return useText(frame, vm) }
    return vm.completion(self) { () throws(Raise) in
      let kept = Owned(retaining: data)
      try body(kept.value)
    }
  }

  /// Whether looking a key up runs nothing of the program.
  @inline(__always) final func isPlain(_ key: Value, _ vm: VM) -> Bool {
    _fastPath(key.object.pointee.type.pointee.version == plainVersion) || learnPlain(key.object.pointee.type, vm)
  }

  @inline(never) private final func learnPlain(_ type: TypePointer, _ vm: VM) -> Bool {
    guard vm.comparesByIdentity(type), vm.usesObject(type, .hash) else { return false }
    plainVersion = type.pointee.version
    return true
  }

  /// `ref(key)`, or `ref(key, callback)`
  @inline(__always) final func reference(_ key: Value, callback: Value = .none, _ vm: VM) throws(Raise) -> Owned {
    try vm.newWeakReference(vm.pointee.types.weakReference, to: key, callback: callback)
  }

  /// The index of a key's entry, or -1.
  @inline(__always) final func find(_ dict: DictPointer, _ key: Value, _ vm: VM) throws(Raise) -> Int {
    if _fastPath(isPlain(key, vm)) {
      let index = dict.findReference(to: key.object, hash: vm.identityHash(key), vm)
      if _fastPath(index != ReferenceSearch.unknown) { return index }
    }
    let wanted = try reference(key, vm)
    return try dict.find(wanted.value, hash: vm.hash(wanted.value), vm)
  }

  /// The place of a key in a set, or -1.
  @inline(__always) final func find(_ set: SetPointer, _ key: Value, _ vm: VM) throws(Raise) -> Int {
    if _fastPath(isPlain(key, vm)) {
      let place = set.findReference(to: key.object, hash: vm.identityHash(key), vm)
      if _fastPath(place != ReferenceSearch.unknown) { return place }
    }
    let wanted = try reference(key, vm)
    return try set.find(wanted.value, hash: vm.hash(wanted.value), vm) ?? ReferenceSearch.absent
  }

  /// KeyError with the reference that is not there.
  @inline(never) final func missing(_ key: Value, _ vm: VM) throws(Raise) -> Raise {
    let wanted = try reference(key, vm)
    return vm.keyError(wanted.value)
  }
}

// MARK: - WeakKeyDictionary

final class WeakKeyItem: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    answer(from: vm.pointee.types.dict, frame, vm) { data throws(Raise) in
      let dict: DictPointer = data.cast()
      let index = try find(dict, frame[1], vm)
      if index < 0 { throw try missing(frame[1], vm) }
      return Owned(retaining: dict.pointee.entries[index].value)
    }
  }
}

final class WeakKeyGet: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    answer(from: vm.pointee.types.dict, frame, vm) { data throws(Raise) in
      let dict: DictPointer = data.cast()
      let index = try find(dict, frame[1], vm)
      return Owned(retaining: index < 0 ? frame[2] : dict.pointee.entries[index].value)
    }
  }
}

final class WeakKeyContains: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    answer(from: vm.pointee.types.dict, frame, vm) { data throws(Raise) in
      Owned(Value(try find(data.cast() as DictPointer, frame[1], vm) >= 0))
    }
  }
}

/// `self.data[ref(key, self._remove)] = value`
final class WeakKeyStore: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    change(vm.pointee.types.dict, frame, vm) { data throws(Raise) in try store(data.cast(), frame, vm) }
  }

  @inline(__always) private func store(_ dict: DictPointer, _ frame: Frame, _ vm: VM) throws(Raise) {
    let (key, value) = (frame[1], frame[2])
    let isPlain = isPlain(key, vm)
    let hash = vm.identityHash(key)
    let index = isPlain ? dict.findReference(to: key.object, hash: hash, vm) : ReferenceSearch.unknown
    if index >= 0 {
      value.retain()
      return dict.replace(at: index, taking: value)
    }
    let entry = try reference(key, callback: callback(of: frame[0]), vm)
    if _slowPath(index == ReferenceSearch.unknown) { return try dict.set(entry.value, value, hash: vm.hash(entry.value), vm) }
    (entry.value.cast() as WeakReferencePointer).pointee.hash = hash
    value.retain()
    dict.insert(hash: hash, key: entry.take(), value: value)
  }
}

/// `self._dirty_len = True`, then `del self.data[ref(key)]`
final class WeakKeyDeletion: WeakKeyShortcut {
  private var version = UInt.max
  private var word: UInt = 0
  private var flag = 0

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let data = data(frame, vm.pointee.types.dict, vm), knowsFlag(frame[0], vm) else { return useText(frame, vm) }
    let place = (frame[0].raw + flag).assumingMemoryBound(to: Value.self)
    guard place.pointee.isBool else { return useText(frame, vm) }
    place.pointee = .true
    return vm.completion(self) { () throws(Raise) in
      let kept = Owned(retaining: data)
      let dict: DictPointer = kept.value.cast()
      let index = try find(dict, frame[1], vm)
      if index < 0 { throw try missing(frame[1], vm) }
      let (key, value) = dict.remove(at: index)
      key.release()
      value.release()
    }
  }

  /// Whether storing the flag only puts it into its place.
  @inline(__always) private func knowsFlag(_ container: Value, _ vm: VM) -> Bool {
    _fastPath(container.object.pointee.type.pointee.version == version && (container.raw + 16).load(as: UInt.self) == word)
      || learnFlag(container, vm)
  }

  @inline(never) private func learnFlag(_ container: Value, _ vm: VM) -> Bool {
    let name = vm.intern("_dirty_len")
    let (type, word) = (container.object.pointee.type, (container.raw + 16).load(as: UInt.self))
    guard case .replace(let offset) = vm.resolveStore(type, word, name.value) else { return false }
    (version, self.word, flag) = (type.pointee.version, word, offset)
    return true
  }
}

/// The callback of the references: takes the entry of one that has died out of the dict.
final class WeakKeyRemoval: ContainerShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let entry = frame[0]
    guard let data = quietData(frame[1], vm.pointee.types.dict, vm), vm.isHashedDead(entry) else { return useText(frame, vm) }
    let dict: DictPointer = data.cast()
    let index = dict.findDead(entry.cast(), vm)
    if _slowPath(index == ReferenceSearch.unknown) { return useText(frame, vm) }
    if index >= 0 {
      let (key, value) = dict.remove(at: index)
      key.release()
      value.release()
    }
    return .normal
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Whether this is exactly a reference, which is dead and knows its hash.
  @inline(__always) fileprivate func isHashedDead(_ entry: Value) -> Bool {
    guard entry.isExactly(pointee.types.weakReference) else { return false }
    let reference: WeakReferencePointer = entry.cast()
    return reference.target == nil && reference.pointee.hash != -1
  }
}

// MARK: - WeakSet

final class WeakSetContains: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    answer(from: vm.pointee.types.set, frame, vm) { data throws(Raise) in
      Owned(Value(try find(data.cast() as SetPointer, frame[1], vm) >= 0))
    }
  }
}

/// `self.data.add(ref(item, self._remove))`
final class WeakSetAddition: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    change(vm.pointee.types.set, frame, vm) { data throws(Raise) in
      let set: SetPointer = data.cast()
      let (item, isPlain) = (frame[1], isPlain(frame[1], vm))
      if isPlain, set.findReference(to: item.object, hash: vm.identityHash(item), vm) >= 0 { return }
      let entry = try reference(item, callback: callback(of: frame[0]), vm)
      if isPlain { (entry.value.cast() as WeakReferencePointer).pointee.hash = vm.identityHash(item) }
      _ = try set.add(entry.value, hash: vm.hash(entry.value), vm)
    }
  }
}

final class WeakSetDiscard: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    change(vm.pointee.types.set, frame, vm) { data throws(Raise) in
      let set: SetPointer = data.cast()
      let place = try find(set, frame[1], vm)
      if place >= 0 { set.remove(at: place).release() }
    }
  }
}

final class WeakSetDeletion: WeakKeyShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    change(vm.pointee.types.set, frame, vm) { data throws(Raise) in
      let set: SetPointer = data.cast()
      let place = try find(set, frame[1], vm)
      if place < 0 { throw try missing(frame[1], vm) }
      set.remove(at: place).release()
    }
  }
}

/// The callback of the references: takes one that has died out of the set.
final class WeakSetRemoval: ContainerShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let entry = frame[0]
    guard let data = quietData(frame[1], vm.pointee.types.set, vm), vm.isHashedDead(entry) else { return useText(frame, vm) }
    let set: SetPointer = data.cast()
    let place = set.findDead(entry.cast(), vm)
    if _slowPath(place == ReferenceSearch.unknown) { return useText(frame, vm) }
    if place >= 0 { set.remove(at: place).release() }
    return .normal
  }
}
