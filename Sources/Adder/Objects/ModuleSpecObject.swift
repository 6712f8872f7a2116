// What stands in `__spec__` of a module: `importlib.machinery.ModuleSpec`. Its attributes are in its dict, like those of a SimpleNamespace, whose layout
// it has.

extension VM {
  /// The spec of a module that the engine finds. Its loader, which is written in the language, is made when somebody asks for it.
  func newModuleSpec(name: borrowing Owned, origin: borrowing Owned, path: borrowing Owned, hasLocation: Bool) -> Owned {
    let spec = Value(allocateInstance(pointee.types.moduleSpec))
    setSpecFields(spec, name: name.value, loader: nil, origin: origin.value, state: .none, path: path.value)
    setSpecField(spec, "_set_fileattr", Value(hasLocation))
    return Owned(spec)
  }

  fileprivate func setSpecFields(_ spec: Value, name: Value, loader: Value?, origin: Value, state: Value, path: Value) {
    setSpecField(spec, "name", name)
    if let loader { setSpecField(spec, "loader", loader) }
    setSpecField(spec, "origin", origin)
    setSpecField(spec, "loader_state", state)
    setSpecField(spec, "submodule_search_locations", path)
    setSpecField(spec, "_set_fileattr", .false)
    setSpecField(spec, "_cached", .none)
  }

  fileprivate func setSpecField(_ spec: Value, _ name: StaticString, _ value: Value) {
    storeInstanceValue(spec, type(of: spec), word(name), value)
  }

  func specLoader(_ spec: Value) throws(Raise) -> Owned {
    if let known = instanceDict(spec, type(of: spec)).getInterned(word("loader")) { return Owned(retaining: known) }
    let loaders = try module(named: "_frozen_importlib_external")
    let add = try getAttribute(loaders.value, "_add_loader")
    _ = try call(add.value, spec)
    return Owned(retaining: specField(spec, "loader"))
  }

  /// A field as it is; None where the program has deleted it.
  fileprivate func specField(_ spec: Value, _ name: StaticString) -> Value {
    instanceDict(spec, type(of: spec)).getInterned(word(name)) ?? .none
  }
}

enum ModuleSpecObject {
  static let spec = TypeSpec(
    Value.self, "ModuleSpec", module: "_frozen_importlib",
    doc: "The specification for a module, used for loading.",
    layout: TypeLayout(
      SimpleNamespaceObject.self, dict: MemoryLayout<SimpleNamespaceObject>.offset(of: \.attributes) ?? 0, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in Owned(Value(vm.allocateInstance(type))) }
    t.initialize { (spec, vm, arguments) throws(Raise) in
      let names: [StaticString] = ["name", "loader", "origin", "loader_state", "is_package"]
      let values = try vm.bindNamed(arguments, "ModuleSpec.__init__", names, required: 2).map { $0.isUnbound ? Value.none : $0 }
      let isPackage = try vm.truth(values[4])
      let path = isPackage ? vm.list([]) : Owned.none
      vm.setSpecFields(spec, name: values[0], loader: values[1], origin: values[2], state: values[3], path: path.value)
    }
    t.repr { (spec, vm) throws(Raise) in
      let loader = try vm.specLoader(spec)
      var text = "ModuleSpec(name=\(try vm.reprText(vm.specField(spec, "name"))), loader=\(try vm.reprText(loader.value))"
      for name in ["origin", "submodule_search_locations"] as [StaticString] where !vm.specField(spec, name).isNone {
        text += ", \(name)=\(try vm.reprText(vm.specField(spec, name)))"
      }
      return vm.string(text + ")")
    }
    t.attribute("__dict__", "") { (spec, vm) throws(Raise) in Owned(retaining: Value(vm.instanceDict(spec, vm.type(of: spec)))) }
    t.attribute(
      "loader", "", get: { (spec, vm) throws(Raise) in try vm.specLoader(spec) },
      set: { (spec, vm, value) throws(Raise) in vm.setSpecField(spec, "loader", value ?? .none) })
    t.attribute("parent", "The name of the module's parent.") { (spec, vm) throws(Raise) in
      let name = vm.specField(spec, "name")
      if !vm.specField(spec, "submodule_search_locations").isNone || !vm.isString(name) { return Owned(retaining: name) }
      let text = vm.text(name)
      return vm.string(text.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(text[..<$0]) } ?? "")
    }
    t.attribute(
      "has_location", "", get: { (spec, vm) throws(Raise) in Owned(retaining: vm.specField(spec, "_set_fileattr")) },
      set: { (spec, vm, value) throws(Raise) in vm.setSpecField(spec, "_set_fileattr", Value(try vm.truth(value ?? .false))) })
    t.attribute(
      "cached", "", get: { (spec, vm) throws(Raise) in Owned(retaining: vm.specField(spec, "_cached")) },
      set: { (spec, vm, value) throws(Raise) in vm.setSpecField(spec, "_cached", value ?? .none) })
  }
}
