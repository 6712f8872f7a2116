// module: a namespace with a name. Attributes live in a dict from the start; a missing one is asked of `__getattr__` in it (PEP 562).

typealias ModulePointer = UnsafeMutablePointer<ModuleObject>

struct ModuleObject: HeapLayout {
  var header: ObjectHeader
  /// A dict.
  var namespace: Value
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "module" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.module) }
}

extension UnsafeMutablePointer<ModuleObject> {
  @inline(__always) var dict: DictPointer { pointee.namespace.cast() }
}

extension VM {
  /// A module with the usual names set.
  func newModule(name: borrowing Owned, doc: borrowing Owned) -> Owned {
    let module = Owned(allocateInstance(pointee.types.module).assumingMemoryBound(to: ModuleObject.self))
    let pointer: ModulePointer = module.value.cast()
    pointer.pointee.namespace = Value(newDict())
    fillModule(pointer, name: name.value, doc: doc.value)
    return module
  }

  /// A module without a doc.
  func newModule(name text: String) -> Owned {
    let name = intern(text)
    return newModule(name: name, doc: .none)
  }

  fileprivate func fillModule(_ module: ModulePointer, name: Value, doc: Value) {
    let dict = module.dict
    dict.setInterned(self.name(.name), name)
    dict.setInterned(self.name(.doc), doc)
    dict.setInterned(self.name(.package), .none)
    dict.setInterned(self.name(.loader), .none)
    dict.setInterned(self.name(.spec), .none)
  }

  /// A module's name for messages; nil where it has none.
  /// A str, borrowed.
  fileprivate func moduleName(_ module: ModulePointer) -> Value? {
    guard module.pointee.namespace.isObject, let name = module.dict.getInterned(name(.name)), isString(name) else { return nil }
    return name
  }

  fileprivate func moduleAttribute(_ module: ModulePointer, _ name: Value) throws(Raise) -> Owned {
    if let found = try genericFind(Value(module), name) {
      return found.value.isNone && name == self.name(.loader) ? loader(ofNamespace: module.dict) : found
    }
    if module.pointee.namespace.isObject {
      if let found = module.dict.getInterned(name) { return Owned(retaining: found) }
      if makeLaterConstants(of: module), let found = module.dict.getInterned(name) { return Owned(retaining: found) }
      if let hook = module.dict.getInterned(self.name(.getattr)) {
        let kept = Owned(retaining: hook)
        return try call(kept.value, name)
      }
    }
    guard let ownName = moduleName(module) else {
      throw attributeError(exact: "module has no attribute '\(name)'", object: Value(module), name: name)
    }
    if try isInitializing(module) {
      throw attributeError(
        exact: "partially initialized module '\(ownName)' has no attribute '\(name)' (most likely due to a circular import)",
        object: Value(module), name: name)
    }
    throw attributeError(exact: "module '\(ownName)' has no attribute '\(name)'", object: Value(module), name: name)
  }

  fileprivate func isInitializing(_ module: ModulePointer) throws(Raise) -> Bool {
    guard let spec = module.dict.getInterned(name(.spec)), !spec.isNone else { return false }
    let kept = Owned(retaining: spec)
    guard let flag = try attributeIfPresent(kept.value, "_initializing") else { return false }
    return try truth(flag.value)
  }

  fileprivate func moduleRepr(_ module: ModulePointer) throws(Raise) -> Owned {
    guard module.pointee.namespace.isObject else { return string("<module '?'>") }
    let dict = module.dict
    if let spec = dict.getInterned(self.name(.spec)), !spec.isNone {
      let kept = Owned(retaining: spec)
      return try moduleRepr(ofSpec: kept.value)
    }
    let loader = Owned(retaining: dict.getInterned(self.name(.loader)) ?? .none)
    if !loader.value.isNone, let method = try attributeIfPresent(loader.value, "module_repr") { return try call(method.value, Value(module)) }
    let unnamed = string("?")
    let name = try reprText(dict.getInterned(self.name(.name)) ?? unnamed.value)
    if loader.value.isNone, isBuiltinMain(dict) { return string("<module \(name) (built-in)>") }
    if let file = dict.getInterned(self.name(.file)) {
      let kept = Owned(retaining: file)
      return string("<module \(name) from \(try reprText(kept.value))>")
    }
    return string("<module \(name)\(loader.value.isNone ? "" : " (\(try reprText(loader.value)))")>")
  }

  /// A module is shown as its spec describes it, which of a program run by `-m` has another name.
  private func moduleRepr(ofSpec spec: Value) throws(Raise) -> Owned {
    let specName = try getAttribute(spec, "name")
    let name = try reprText(specName.value)
    let origin = try getAttribute(spec, "origin")
    if origin.value.isNone {
      let loader = try getAttribute(spec, "loader")
      return string("<module \(specName.value.isNone ? "'?'" : name)\(loader.value.isNone ? "" : " (\(try reprText(loader.value)))")>")
    }
    let located = try getAttribute(spec, "has_location")
    if try truth(located.value) { return string("<module \(name) from \(try reprText(origin.value))>") }
    return string("<module \(name) (\(try strText(origin.value)))>")
  }
}

extension ModuleObject {
  static let spec = TypeSpec(
    ModulePointer.self, "module", doc: "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.",
    layout: TypeLayout(
      ModuleObject.self, dict: MemoryLayout<ModuleObject>.offset(of: \.namespace) ?? 0,
      weak: MemoryLayout<ModuleObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let module = Owned(vm.allocateInstance(type).assumingMemoryBound(to: ModuleObject.self))
      (module.value.cast() as ModulePointer).pointee.namespace = Value(vm.newDict())
      return module
    }
    t.initialize { (module, vm, arguments) throws(Raise) in
      let bound = try vm.bindNamed(arguments, "module", ["name", "doc"], required: 1)
      guard vm.isString(bound[0]) else { throw vm.typeError("module() argument 'name' must be str, not \(vm.argumentKind(bound[0]))") }
      vm.fillModule(module, name: bound[0], doc: bound[1].isUnbound ? .none : bound[1])
    }
    t.getAttribute { (module, vm, name) throws(Raise) in try vm.moduleAttribute(module, name) }
    t.setAttribute { (module, vm, name, value) throws(Raise) in
      if let found = vm.lookup(vm.type(of: Value(module)), name), found.isObject,
        let set = found.object.pointee.type.pointee.slots.descriptorSet
      {
        let kept = Owned(retaining: found)
        return try set(vm, kept.value, Value(module), value)
      }
      if let value { return module.dict.setInterned(name, value) }
      vm.makeLaterConstants(of: module)
      if !module.dict.deleteInterned(name) { throw vm.noAttribute(Value(module), name, isChange: true) }
    }
    t.repr { (module, vm) throws(Raise) in try vm.moduleRepr(module) }
    t.member("__dict__", "") { (module, vm) throws(Raise) in
      vm.makeLaterConstants(of: module)
      return Owned(retaining: module.pointee.namespace)
    }
    t.attribute(
      "__annotations__", "",
      get: { (module, vm) throws(Raise) in
        let name = vm.name(.annotations)
        if let found = module.dict.getInterned(name) { return Owned(retaining: found) }
        let made = Owned(vm.newDict())
        module.dict.setInterned(name, made.value)
        return made
      },
      set: { (module, vm, value) throws(Raise) in
        if let value { return module.dict.setInterned(vm.name(.annotations), value) }
        if !module.dict.deleteInterned(vm.name(.annotations)) { throw vm.raise(.attributeError, "__annotations__") }
      })
    t.method("__dir__()", "__dir__() -> list\nspecialized dir() implementation") { (module, vm) throws(Raise) in
      vm.makeLaterConstants(of: module)
      let hook = vm.name(.dir)
      if let found = module.dict.getInterned(hook) {
        let kept = Owned(retaining: found)
        return try vm.call(kept.value)
      }
      return try vm.listFrom(module.pointee.namespace)
    }
  }
}
