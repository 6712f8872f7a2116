// types.SimpleNamespace: an object that only has attributes.

typealias SimpleNamespacePointer = UnsafeMutablePointer<SimpleNamespaceObject>

struct SimpleNamespaceObject: HeapLayout {
  var header: ObjectHeader
  /// The attribute dict, as the type's `dictOffset` says.
  var attributes: UInt

  static var typeName: StaticString { "types.SimpleNamespace" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.simpleNamespace) }
}

extension VM {
  func newSimpleNamespace() -> Owned { Owned(Value(allocateInstance(pointee.types.simpleNamespace))) }

  fileprivate func namespaceDict(_ value: Value) -> DictPointer { instanceDict(value, type(of: value)) }
}

extension SimpleNamespaceObject {
  static let spec = TypeSpec(
    Value.self, "SimpleNamespace", module: "types",
    doc: "A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)",
    layout: TypeLayout(
      SimpleNamespaceObject.self, dict: MemoryLayout<SimpleNamespaceObject>.offset(of: \.attributes) ?? 0,
      flags: [.isBaseType, .ownsSetting])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in Owned(Value(vm.allocateInstance(type))) }
    t.initialize { (object, vm, arguments) throws(Raise) in
      if arguments.count > 0 { throw vm.typeError("no positional arguments expected") }
      guard arguments.hasKeywords else { return }
      let names: TuplePointer = arguments.keywords.cast()
      for index in 0..<names.count {
        let name = vm.intern(names[index])
        vm.storeInstanceValue(object, vm.type(of: object), name.value, arguments[arguments.count + index])
      }
    }
    t.repr { (object, vm) throws(Raise) in
      let type = vm.type(of: object)
      let name = type == vm.pointee.types.simpleNamespace ? "namespace" : vm.text(type.pointee.name)
      if !vm.enterRepr(object) { return vm.string("\(name)(...)") }
      defer { vm.leaveRepr(object) }
      let dict = Owned(retaining: Value(vm.namespaceDict(object)))
      let keys = try vm.listFrom(dict.value)
      let list: ListPointer = keys.value.cast()
      var parts: [String] = []
      for index in 0..<list.count where vm.isString(list[index]) && (list[index].cast() as StringPointer).length > 0 {
        guard let value = try (dict.value.cast() as DictPointer).get(list[index], vm) else { continue }
        let kept = Owned(retaining: value)
        parts.append("\(vm.text(list[index]))=\(try vm.reprText(kept.value))")
      }
      return vm.string("\(name)(\(parts.joined(separator: ", ")))")
    }
    t.compare { (left, vm, right, operation) throws(Raise) in
      guard accepts(left, vm), accepts(right, vm) else { return .notImplemented }
      let first = Owned(retaining: Value(vm.namespaceDict(left)))
      let second = Owned(retaining: Value(vm.namespaceDict(right)))
      return try vm.compare(first.value, second.value, operation)
    }
    t.unhashable()
    t.member("__dict__", "") { (object, vm) throws(Raise) in Owned(retaining: Value(vm.namespaceDict(object))) }
    t.method("__reduce__()", "Return state information for pickling") { (object, vm) throws(Raise) in
      let empty = Owned(vm.newTuple(count: 0))
      return vm.tuple(vm.type(of: object).value, empty.value, Value(vm.namespaceDict(object)))
    }
  }
}
