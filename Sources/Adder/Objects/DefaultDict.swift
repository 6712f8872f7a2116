// collections.defaultdict: a dict with a function that makes the values of keys that are asked for in vain.

import AdderSyntax

typealias DefaultDictPointer = UnsafeMutablePointer<DefaultDictObject>

struct DefaultDictObject: HeapLayout {
  var dict: DictObject
  /// None for none; zero until `__init__` has run.
  var factory: Value

  static var typeName: StaticString { "collections.defaultdict" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isDefaultDict(value) }
}

extension VM {
  fileprivate func isDefaultDict(_ value: Value) -> Bool { isInstance(value, of: pointee.types.defaultDict) }

  /// The type, whose objects are no plain dicts to the heap.
  func makeDefaultDictType() -> TypePointer {
    let type = makeBuiltinType(DefaultDictObject.spec, base: pointee.types.dict)
    type.pointee.kind = .other
    return type
  }
}

extension UnsafeMutablePointer<DefaultDictObject> {
  @inline(__always) fileprivate var dict: DictPointer { Value(self).cast() }

  fileprivate func setFactory(_ value: Value) {
    let old = pointee.factory
    value.retain()
    pointee.factory = value
    old.releaseIfAny()
  }

  /// The function, None for none.
  fileprivate var factory: Value { pointee.factory.isError ? .none : pointee.factory }

  fileprivate func initialize(_ arguments: Arguments, _ vm: VM) throws(Raise) {
    var rest = arguments
    var factory = Value.none
    if arguments.count > 0 {
      factory = arguments[0]
      if !factory.isNone && !vm.isCallable(factory) { throw vm.typeError("first argument must be callable or None") }
      rest = arguments.dropFirst()
    }
    setFactory(factory)
    try dict.update(rest, "dict", vm)
  }

  /// Another of the same class with the same contents.
  fileprivate func copy(_ vm: VM) throws(Raise) -> Owned {
    let factory = Owned(retaining: self.factory)
    return try vm.call(vm.type(of: Value(self)).value, factory.value, Value(self))
  }

  fileprivate func missing(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if factory.isNone { throw vm.keyError(key) }
    let factory = Owned(retaining: factory)
    let value = try vm.call(factory.value)
    try vm.setItem(Value(self), key, value.value)
    return value
  }

  fileprivate func repr(_ vm: VM) throws(Raise) -> Owned {
    guard let reprOfDict = vm.pointee.types.dict.pointee.slots.repr else { return .none }
    let contents = try reprOfDict(vm, Value(self))
    let factory = Owned(retaining: factory)
    var text = "..."
    if factory.value.isNone {
      text = "None"
    } else if vm.enterRepr(factory.value) {
      defer { vm.leaveRepr(factory.value) }
      text = try vm.reprText(factory.value)
    }
    return vm.string("\(vm.text(vm.type(of: Value(self)).pointee.name).lastPart)(\(text), \(vm.text(contents.value)))")
  }
}

extension String {
  /// What comes after the last point: the name of a class without its module.
  var lastPart: String {
    guard let point = utf8.lastIndex(of: UInt8(ascii: ".")) else { return self }
    return String(self[utf8.index(after: point)...])
  }
}

extension DefaultDictObject {
  static let spec = TypeSpec(
    DefaultDictPointer.self, "defaultdict", module: "collections",
    doc: """
      defaultdict(default_factory=None, /, [...]) --> dict with default factory

      The default factory is called without arguments to produce
      a new value when a key is not present, in __getitem__ only.
      A defaultdict compares equal to a dict with the same items.
      All remaining arguments are treated the same as if they were
      passed to the dict constructor, including keyword arguments.
      """, layout: TypeLayout(DefaultDictObject.self, kind: .dict, flags: [.isBaseType, .ownsLookup])
  ) { t in
    t.make { (vm, arguments) in
      guard !arguments.hasKeywords, arguments.count == 1, vm.isCallable(arguments[0]) else { return nil }
      let dict = Owned(vm.newDict(vm.pointee.types.defaultDict))
      (dict.value.cast() as DefaultDictPointer).setFactory(arguments[0])
      return dict
    }
    t.initialize { (dict, vm, arguments) throws(Raise) in try dict.initialize(arguments, vm) }
    t.traverse { (object, visit) in
      visit(object.pointee.factory)
      object.dict.visitItems(visit)
    }
    t.dismantle { (object, heap) in object.dict.freeBuffer() }
    t.repr { (object, vm) throws(Raise) in try object.repr(vm) }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in
      guard vm.isDict(left), vm.isDict(right) else { return .notImplemented }
      if vm.isDefaultDict(left) {
        let both = try (left.cast() as DefaultDictPointer).copy(vm)
        let updated = try vm.callMethod(both.value, "update", right)
        _ = updated
        return both
      }
      let own: DefaultDictPointer = right.cast()
      let factory = Owned(retaining: own.factory)
      let both = try vm.call(vm.type(of: right).value, factory.value, left)
      let updated = try vm.callMethod(both.value, "update", right)
      _ = updated
      return both
    }
    t.method(
      "__missing__(key, /)",
      """
      __missing__(key) # Called by __getitem__ for missing key; pseudo-code:
        if self.default_factory is None: raise KeyError((key,))
        self[key] = value = self.default_factory()
        return value
      """
    ) { (dict, vm, key: Value) throws(Raise) in try dict.missing(key, vm) }
    t.method("copy()", "D.copy() -> a shallow copy of D.") { (dict, vm) throws(Raise) in try dict.copy(vm) }
    t.method("__copy__()", "D.copy() -> a shallow copy of D.") { (dict, vm) throws(Raise) in try dict.copy(vm) }
    t.method("__reduce__()", "Return state information for pickling.") { (dict, vm) throws(Raise) -> Owned in
      let arguments = dict.factory.isNone ? vm.tuple() : vm.tuple(dict.factory)
      let items = try vm.callMethod(Value(dict), "items")
      let iterator = try vm.iterator(items.value)
      return vm.tuple(vm.type(of: Value(dict)).value, arguments.value, .none, .none, iterator.value)
    }
    t.member(
      "default_factory", "Factory for default value called by __missing__().",
      get: { (dict, vm) throws(Raise) in Owned(retaining: dict.factory) },
      set: { (dict, vm, value) throws(Raise) in dict.setFactory(value ?? .none) })
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}
