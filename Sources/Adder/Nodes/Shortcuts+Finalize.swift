// finalize: the registry, a dict of the class, has an `_Info` for each finalizer that is alive.

import AdderSyntax

class FinalizeShortcut: Shortcut {
  /// What follows holds as long as the finalizer's type has this version.
  private final var version = UInt.max
  /// The registry, a dict, and `_Info`; borrowed from the class.
  private final var registry: Value = .unbound
  private final var info: Value = .unbound
  private final var infoVersion = UInt.max
  /// Where an info has `weakref`, `func`, `args`, `kwargs`, `atexit`.
  private final var offsets = (reference: 0, function: 0, arguments: 0, keywords: 0, atexit: 0)
  /// The module's `finalize`, and where its globals have that.
  private final var globalsVersion = UInt.max
  private final var entry = 0
  private final var finalizeClass: Value = .unbound

  @inline(__always) final func place(_ info: Value, _ offset: Int) -> UnsafeMutablePointer<Value> {
    (info.raw + offset).assumingMemoryBound(to: Value.self)
  }

  /// The registry of a finalizer, borrowed, where everything is as usual.
  @inline(__always) final func registry(_ frame: Frame, _ vm: VM) -> DictPointer? {
    let globals: DictPointer = frame.function.pointee.globals.cast()
    guard frame[0].isObject else { return nil }
    let type = frame[0].object.pointee.type
    if _fastPath(type.pointee.version == version && globals.pointee.version == globalsVersion), globals.pointee.entries[entry].value == finalizeClass
    {
      return registry.cast()
    }
    return learn(type, globals, vm) ? registry.cast() : nil
  }

  @inline(never) private final func learn(_ type: TypePointer, _ globals: DictPointer, _ vm: VM) -> Bool {
    version = .max
    let name = vm.intern("finalize")
    entry = globals.findInterned(name.value)
    guard entry >= 0, globals.pointee.entries[entry].value.isExactly(vm.pointee.types.type) else { return false }
    finalizeClass = globals.pointee.entries[entry].value
    guard vm.isSubtype(type, of: finalizeClass.cast()), type.pointee.dictOffset == 0, type.pointee.slots.getAttribute == nil,
      vm.comparesByIdentity(type), vm.usesObject(type, .hash),
      let registry = value("_registry", type, vm), registry.isExactly(vm.pointee.types.dict), let info = value("_Info", type, vm),
      info.isExactly(vm.pointee.types.type), learnInfo(info.cast(), vm), isAsUsual(type, vm)
    else { return false }
    (self.registry, self.info, infoVersion) = (registry, info, (info.cast() as TypePointer).pointee.version)
    globalsVersion = globals.versionForCache(vm)
    version = type.pointee.version
    return true
  }

  /// Whether the class's flags say what they say while the program runs.
  private final func isAsUsual(_ type: TypePointer, _ vm: VM) -> Bool {
    value("_registered_with_atexit", type, vm) == .true && value("_dirty", finalizeClass.cast(), vm) == .true
      && value("_shutdown", type, vm) == .false
  }

  private final func value(_ name: StaticString, _ type: TypePointer, _ vm: VM) -> Value? {
    let name = vm.intern(name)
    return vm.lookup(type, name.value)
  }

  private final func learnInfo(_ type: TypePointer, _ vm: VM) -> Bool {
    let object = vm.pointee.types.object
    guard type.has(.heapType), type.pointee.dictOffset == 0, type.pointee.slots.finalize == nil, !type.has(.isAbstract),
      vm.lookup(type, vm.name(.new)) == vm.lookup(object, vm.name(.new)), vm.lookup(type, vm.name(.`init`)) == vm.lookup(object, vm.name(.`init`)),
      let reference = member("weakref", type, vm), let function = member("func", type, vm), let arguments = member("args", type, vm),
      let keywords = member("kwargs", type, vm), let atexit = member("atexit", type, vm)
    else { return false }
    offsets = (reference, function, arguments, keywords, atexit)
    return true
  }

  private final func member(_ name: StaticString, _ type: TypePointer, _ vm: VM) -> Int? {
    let name = vm.intern(name)
    guard case .member(let offset) = vm.resolveStore(type, 0, name.value), case .member = vm.resolveAttribute(type, 0, name.value) else {
      return nil
    }
    return offset
  }

  // MARK: Infos

  /// The index of a finalizer's entry, or -1; nil where what is there is not as usual.
  @inline(__always) final func find(_ finalizer: Value, in registry: DictPointer, _ vm: VM) -> Int? {
    let index = registry.findItself(finalizer, hash: vm.identityHash(finalizer), vm)
    if index < 0 { return index == ReferenceSearch.unknown ? nil : index }
    let found = registry.pointee.entries[index].value
    guard found.isObject, found.object.pointee.type.pointee.version == infoVersion, arguments(of: found).isExactly(vm.pointee.types.tuple),
      keywords(of: found).isNone || keywords(of: found).isExactly(vm.pointee.types.dict), !function(of: found).isUnbound,
      reference(of: found).isExactly(vm.pointee.types.weakReference)
    else { return nil }
    return index
  }

  @inline(__always) final func reference(of info: Value) -> Value { place(info, offsets.reference).pointee }
  @inline(__always) final func function(of info: Value) -> Value { place(info, offsets.function).pointee }
  @inline(__always) final func arguments(of info: Value) -> Value { place(info, offsets.arguments).pointee }
  @inline(__always) final func keywords(of info: Value) -> Value { place(info, offsets.keywords).pointee }

  /// An info that takes over these references.
  @inline(__always) final func newInfo(_ reference: Value, _ function: Value, _ arguments: Value, _ keywords: Value, _ vm: VM) -> Owned {
    let info = Value(vm.allocateInstance(self.info.cast()))
    place(info, offsets.reference).pointee = reference
    place(info, offsets.function).pointee = function
    place(info, offsets.arguments).pointee = arguments
    place(info, offsets.keywords).pointee = keywords
    place(info, offsets.atexit).pointee = .true
    return Owned(info)
  }
}

/// `finalize(obj, func, *args, **kwargs)`
final class FinalizeCreation: FinalizeShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let (finalizer, object, function, arguments) = (frame[0], frame[1], frame[2], frame[3])
    guard object.isObject, object.object.weakReferenceWord != nil, knowsReference(frame, vm), let registry = registry(frame, vm) else {
      return useText(frame, vm)
    }
    frame.node = address
    return vm.completion(self) { () throws(Raise) in
      let reference = try vm.newWeakReference(vm.pointee.types.weakReference, to: object, callback: finalizer)
      let keywords = (frame[4].cast() as DictPointer).count == 0 ? .none : frame[4]
      function.retain()
      arguments.retain()
      keywords.retain()
      let info = newInfo(reference.take(), function, arguments, keywords, vm)
      try registry.set(finalizer, info.value, hash: vm.identityHash(finalizer), vm)
    }
  }
}

/// Calls the function, once.
final class FinalizeCall: FinalizeShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let registry = registry(frame, vm), let index = find(frame[0], in: registry, vm) else { return useText(frame, vm) }
    if index < 0 { return .normal }
    let (key, value) = registry.remove(at: index)
    key.release()
    // The text's `info`: what it holds lives as long as the frame, which a traceback may keep.
    frame[2] = value
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      let (info, keywords) = (frame[2], keywords(of: frame[2]))
      return try vm.call(function(of: info), tuple: arguments(of: info), keywords: keywords.isNone ? nil : keywords)
    }
  }
}

/// Takes the finalizer out of the registry, and gives what was there.
final class FinalizeDetach: FinalizeShortcut {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let registry = registry(frame, vm), let index = find(frame[0], in: registry, vm) else { return useText(frame, vm) }
    if index < 0 { return .normal }
    let referent = vm.referent(of: reference(of: registry.pointee.entries[index].value).cast())
    if referent.value.isNone { return .normal }
    let (key, value) = registry.remove(at: index)
    let info = Owned(value)
    let keywords = keywords(of: info.value).isNone ? Owned(vm.newDict()) : Owned(retaining: keywords(of: info.value))
    let result = vm.tuple(referent.value, function(of: info.value), arguments(of: info.value), keywords.value)
    key.release()
    return result.take()
  }
}
