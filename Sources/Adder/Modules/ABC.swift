// The native part of `abc`: the module `_abc`. What an abstract class knows is in its attribute `_abc_impl`: the classes registered with it, and those
// of which it has been found out whether they are subclasses. All are held by weak references whose callback takes them out.

typealias AbstractDataPointer = UnsafeMutablePointer<AbstractDataObject>

struct AbstractDataObject: HeapLayout {
  var header: ObjectHeader
  /// Sets of weak references to classes; `.unbound` until the first comes.
  var registry: Value
  var subclasses: Value
  var others: Value
  /// The number of registrations in the interpreter for which `others` holds.
  var othersVersion: Int
  /// The version of the class's metatype with which its checks are those of `abc.ABCMeta`: then what is known needs no call of them.
  var metatypeVersion: UInt

  static var typeName: StaticString { "_abc._abc_data" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.abstractData) }
}

extension AbstractDataObject {
  static let spec = TypeSpec(
    AbstractDataPointer.self, "_abc_data", module: "_abc", doc: "Internal state held by ABC machinery.",
    layout: TypeLayout(AbstractDataObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in vm.newAbstractData() }
    t.traverse { (data, visit) in
      visit(data.pointee.registry)
      visit(data.pointee.subclasses)
      visit(data.pointee.others)
    }
  }
}

enum ABCModule {
  static let spec = ModuleSpec("_abc", doc: "Module contains faster C implementation of abc.ABCMeta") { m throws(Raise) in
    if m.vm.pointee.types.abstractData.isMissing {
      m.vm.pointee.types.abstractData = m.vm.makeBuiltinType(AbstractDataObject.spec)
      m.vm.interpreter.abstractWord = m.vm.word("_abc_impl")
    }
    m.function("get_cache_token()", "Returns the current ABC cache token.") { (vm) -> Int in vm.interpreter.abstractRegistrations }
    m.function("_abc_init(self, /)", "Internal ABC helper for class set-up. Should be never used outside abc module.") {
      (vm, type: Value) throws(Raise) -> Void in try vm.initializeAbstract(type)
    }
    m.function("_abc_register(self, subclass, /)", "Internal ABC helper for subclasss registration. Should be never used outside abc module.") {
      (vm, type: Value, subclass: Value) throws(Raise) -> Owned in
      try vm.registerAbstract(type, subclass)
      return Owned(retaining: subclass)
    }
    m.function("_abc_instancecheck(self, instance, /)", "Internal ABC helper for instance checks. Should be never used outside abc module.") {
      (vm, type: Value, instance: Value) throws(Raise) -> Owned in try vm.isAbstractInstance(type, instance)
    }
    m.function("_abc_subclasscheck(self, subclass, /)", "Internal ABC helper for subclasss checks. Should be never used outside abc module.") {
      (vm, type: Value, subclass: Value) throws(Raise) -> Bool in try vm.isAbstractSubclass(type, subclass)
    }
    m.function("_reset_registry(self, /)", "Internal ABC helper to reset registry of a given class.") { (vm, type: Value) throws(Raise) -> Void in
      let data = try vm.abstractData(of: type)
      (data.value.cast() as AbstractDataPointer).registrySet?.clear()
    }
    m.function("_reset_caches(self, /)", "Internal ABC helper to reset both caches of a given class.") { (vm, type: Value) throws(Raise) -> Void in
      let data = try vm.abstractData(of: type)
      let pointer: AbstractDataPointer = data.value.cast()
      pointer.subclassSet?.clear()
      pointer.otherSet?.clear()
    }
    m.function("_get_dump(self, /)", "Internal ABC helper for cache and registry debugging.") { (vm, type: Value) throws(Raise) -> Owned in
      let data = try vm.abstractData(of: type)
      let pointer: AbstractDataPointer = data.value.cast()
      func copy(_ set: SetPointer?) throws(Raise) -> Owned { try set?.copy(vm) ?? Owned(vm.newSet()) }
      let registry = try copy(pointer.registrySet)
      let subclasses = try copy(pointer.subclassSet)
      let others = try copy(pointer.otherSet)
      return vm.tuple(registry.value, subclasses.value, others.value, .smallInt(pointer.pointee.othersVersion))
    }
  }
}

extension UnsafeMutablePointer<AbstractDataObject> {
  private func unlessUnbound(_ value: Value) -> SetPointer? { value.isUnbound ? nil : value.cast() }

  fileprivate var registrySet: SetPointer? { unlessUnbound(pointee.registry) }
  fileprivate var subclassSet: SetPointer? { unlessUnbound(pointee.subclasses) }
  fileprivate var otherSet: SetPointer? { unlessUnbound(pointee.others) }
}

extension VM {
  fileprivate func newAbstractData() -> Owned {
    let data = make(AbstractDataObject.self, pointee.types.abstractData)
    data.pointee.registry = .unbound
    data.pointee.subclasses = .unbound
    data.pointee.others = .unbound
    data.pointee.othersVersion = interpreter.abstractRegistrations
    data.pointee.metatypeVersion = 0
    return Owned(data)
  }

  fileprivate func abstractData(of type: Value) throws(Raise) -> Owned {
    let data = try getAttribute(type, word("_abc_impl"))
    guard AbstractDataObject.accepts(data.value, self) else { throw typeError("_abc_impl is set to a wrong type") }
    return data
  }

  // MARK: Setting up

  fileprivate func initializeAbstract(_ type: Value) throws(Raise) {
    try findAbstractMethods(type)
    let data = newAbstractData()
    try setAttribute(type, word("_abc_impl"), data.value)
    guard isType(type) else { return }
    let pointer: TypePointer = type.cast()
    let flagsName = word("__abc_tpflags__")
    let namespace: DictPointer = pointer.filledNamespace(self)
    guard let flags = namespace.getInterned(flagsName), flags.isSmallInt else { return }
    let number = flags.smallInt
    guard number & 0x60 != 0x60 else { throw typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING") }
    pointer.pointee.flags.subtract(.collection)
    if number & 0x20 != 0 { pointer.pointee.flags.insert(.isSequence) }
    if number & 0x40 != 0 { pointer.pointee.flags.insert(.isMapping) }
    try deleteAttribute(type, flagsName)
  }

  /// Sets `__abstractmethods__`: what is abstract in the class's own namespace, and what its bases leave abstract.
  private func findAbstractMethods(_ type: Value) throws(Raise) {
    let names = Owned(newSet())
    let set: SetPointer = names.value.cast()
    let namespace = try getAttribute(type, .dict)
    let items = try callMethod(namespace.value, "items")
    let pairs = try listFrom(items.value)
    try forEach(pairs.value) { (pair) throws(Raise) in
      let tuple: TuplePointer = pair.cast()
      if try isAbstract(tuple[1]) { try set.add(tuple[0], self) }
      return true
    }
    let bases = try getAttribute(type, .bases)
    guard isTuple(bases.value) else { throw typeError("__bases__ is not tuple") }
    try forEach(bases.value) { (base) throws(Raise) in
      guard let inherited = try attributeIfPresent(base, .abstractmethods) else { return true }
      try forEach(inherited.value) { (name) throws(Raise) in
        guard let found = try attributeIfPresent(type, name) else { return true }
        if try isAbstract(found.value) { try set.add(name, self) }
        return true
      }
      return true
    }
    let frozen = try newSet(pointee.types.frozenset, from: names.value)
    try setAttribute(type, .abstractmethods, frozen.value)
  }

  // MARK: Registering

  fileprivate func registerAbstract(_ type: Value, _ subclass: Value) throws(Raise) {
    guard isType(subclass) else { throw typeError("Can only register classes") }
    if try isSubclass(subclass, classInfo: type) { return }
    if try isSubclass(type, classInfo: subclass) { throw runtimeError("Refusing to create an inheritance cycle") }
    let data = try abstractData(of: type)
    try add(subclass, to: &(data.value.cast() as AbstractDataPointer).pointee.registry)
    interpreter.abstractRegistrations += 1
    if isType(type) {
      let kind = (type.cast() as TypePointer).pointee.flags.intersection(.collection)
      if !kind.isEmpty { setCollection(subclass.cast(), kind) }
    }
  }

  /// Patterns match instances of a class registered with a sequence or mapping, and those of its subclasses, as such.
  private func setCollection(_ type: TypePointer, _ kind: TypeFlags) {
    if !type.has(.heapType) || type.pointee.flags.intersection(.collection) == kind { return }
    type.pointee.flags.subtract(.collection)
    type.pointee.flags.formUnion(kind)
    for index in 0..<type.pointee.subclasses.count {
      setCollection(TypePointer(bitPattern: type.pointee.subclasses.base[index]).unsafelyUnwrapped, kind)
    }
  }

  /// Adds a weak reference to a class to one of the sets, which is made when it is the first.
  private func add(_ type: Value, to place: UnsafeMutablePointer<Value>) throws(Raise) {
    if place.pointee.isUnbound { place.pointee = Value(newSet()) }
    let set = Owned(retaining: place.pointee)
    let weakSet = try newWeakReference(pointee.types.weakReference, to: set.value, callback: .none)
    let callback = newBuiltinFunction(ABCCallback.method, receiver: weakSet.value)
    let reference = try newWeakReference(pointee.types.weakReference, to: type, callback: callback.value)
    try (set.value.cast() as SetPointer).add(reference.value, self)
  }

  // MARK: Asking

  /// Whether one of the sets has a reference to a class.
  private func contains(_ set: SetPointer?, _ type: Value) throws(Raise) -> Bool {
    guard let set, set.count > 0, type.isObject, type.object.weakReferenceWord != nil else { return false }
    let found = set.findReference(to: type.object, hash: try hash(type), self)
    if found != ReferenceSearch.unknown { return found >= 0 }
    let reference = try newWeakReference(pointee.types.weakReference, to: type, callback: .none)
    return try set.contains(reference.value, self)
  }

  /// Remembers whether isinstance() and issubclass() with a class come to the functions of `abc`.
  private func noteMetatype(of type: Value, _ data: AbstractDataPointer) {
    let metatype = self.type(of: type)
    if data.pointee.metatypeVersion == metatype.pointee.version || !isType(type) { return }
    func isOwn(_ name: Name) -> Bool {
      guard let found = lookup(metatype, self.name(name)), FunctionObject.accepts(found, self) else { return false }
      let function: FunctionPointer = found.cast()
      guard let module = (function.pointee.globals.cast() as DictPointer).getInterned(self.name(.name)), isString(module) else { return false }
      return text(module) == "abc" && text(function.swiftCode.qualifiedName).hasPrefix("ABCMeta.")
    }
    if isOwn(.instancecheck) && isOwn(.subclasscheck) { data.pointee.metatypeVersion = metatype.pointee.version }
  }

  /// What an abstract class knows about a class already, without calling anything; nil: it has to be asked.
  func knownAbstractAnswer(_ type: TypePointer, about other: TypePointer) throws(Raise) -> Bool? {
    let metatype = type.pointee.header.type
    guard type.has(.heapType), let found = (type.pointee.namespace.cast() as DictPointer).getInterned(interpreter.abstractWord),
      AbstractDataObject.accepts(found, self)
    else { return nil }
    let data: AbstractDataPointer = found.cast()
    guard data.pointee.metatypeVersion == metatype.pointee.version else { return nil }
    if try contains(data.subclassSet, other.value) { return true }
    guard data.pointee.othersVersion == interpreter.abstractRegistrations, try contains(data.otherSet, other.value) else { return nil }
    return false
  }

  fileprivate func isAbstractInstance(_ type: Value, _ instance: Value) throws(Raise) -> Owned {
    let data = try abstractData(of: type)
    let pointer: AbstractDataPointer = data.value.cast()
    noteMetatype(of: type, pointer)
    let claimed = try getAttribute(instance, .class)
    if try contains(pointer.subclassSet, claimed.value) { return Owned(Value.true) }
    let real = self.type(of: instance).value
    if real == claimed.value {
      if pointer.pointee.othersVersion == interpreter.abstractRegistrations, try contains(pointer.otherSet, claimed.value) {
        return Owned(Value.false)
      }
      return try callMethod(type, .subclasscheck, claimed.value)
    }
    let kept = Owned(retaining: real)
    let result = try callMethod(type, .subclasscheck, claimed.value)
    if try truth(result.value) { return result }
    return try callMethod(type, .subclasscheck, kept.value)
  }

  fileprivate func isAbstractSubclass(_ type: Value, _ subclass: Value) throws(Raise) -> Bool {
    guard isType(subclass) else { throw typeError("issubclass() arg 1 must be a class") }
    let data = try abstractData(of: type)
    let pointer: AbstractDataPointer = data.value.cast()
    noteMetatype(of: type, pointer)
    if try contains(pointer.subclassSet, subclass) { return true }
    if pointer.pointee.othersVersion < interpreter.abstractRegistrations {
      pointer.otherSet?.clear()
      pointer.pointee.othersVersion = interpreter.abstractRegistrations
    } else if try contains(pointer.otherSet, subclass) {
      return false
    }
    if try findOutSubclass(type, subclass, pointer) {
      try add(subclass, to: &pointer.pointee.subclasses)
      return true
    }
    try add(subclass, to: &pointer.pointee.others)
    return false
  }

  /// Asks the class's hook, its subclasses in the usual sense, and the classes registered with it.
  private func findOutSubclass(_ type: Value, _ subclass: Value, _ data: AbstractDataPointer) throws(Raise) -> Bool {
    let said = try callMethod(type, word("__subclasshook__"), subclass)
    if said.value == .true { return true }
    if said.value == .false { return false }
    if !said.value.isNotImplemented { throw assertionError("__subclasshook__ must return either False, True, or NotImplemented") }
    if isType(type), isSubtype(subclass.cast(), of: type.cast()) { return true }
    if try isRegistered(subclass, data) { return true }
    let subclasses = try callMethod(type, "__subclasses__")
    guard isList(subclasses.value) else { throw typeError("__subclasses__() must return a list") }
    var isFound = false
    try forEach(subclasses.value) { (other) throws(Raise) in
      isFound = try isSubclass(subclass, classInfo: other)
      return !isFound
    }
    return isFound
  }

  private func isRegistered(_ subclass: Value, _ data: AbstractDataPointer) throws(Raise) -> Bool {
    guard let set = data.registrySet, set.count > 0 else { return false }
    // The plain case is quick; the others are asked with their own hooks.
    if try contains(set, subclass) { return true }
    let registered = newList()
    let kept = Owned(registered)
    set.visitKeys { key in
      if let target = (key.cast() as WeakReferencePointer).target { registered.append(Value(target)) }
    }
    var isFound = false
    try forEach(kept.value) { (other) throws(Raise) in
      isFound = try isSubclass(subclass, classInfo: other)
      return !isFound
    }
    return isFound
  }
}

/// Takes a dead reference out of its set, if that is still there.
private enum ABCCallback {
  static let method = NativeMethod(.method, "_destroy(reference, /)", "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
    guard let set = (receiver.cast() as WeakReferencePointer).target else { return Owned.none }
    let kept = Owned(retaining: Value(set))
    try (kept.value.cast() as SetPointer).discard(bound[0], vm)
    return Owned.none
  }
}
