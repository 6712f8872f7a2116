// mappingproxy: a read-only view of a mapping, such as a class's `__dict__`.

typealias MappingProxyPointer = UnsafeMutablePointer<MappingProxyObject>

struct MappingProxyObject: HeapLayout {
  var header: ObjectHeader
  var mapping: Value

  static var typeName: StaticString { "mappingproxy" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.mappingProxy) }
}

extension VM {
  func newMappingProxy(_ mapping: Value) -> Owned {
    mapping.retain()
    let proxy = heap.makeContainer(pointee.types.mappingProxy, sizeClass: SizeClass.of(MemoryLayout<MappingProxyObject>.size))
      .assumingMemoryBound(to: MappingProxyObject.self)
    proxy.pointee.mapping = mapping
    return Owned(proxy)
  }
}

extension MappingProxyObject {
  static let spec = TypeSpec(MappingProxyPointer.self, "mappingproxy", doc: "", layout: TypeLayout(MappingProxyObject.self, flags: [.isMapping])) {
    t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let bound = try vm.bindNamed(arguments, "mappingproxy", ["mapping"], required: 1)
      guard vm.type(of: bound[0]).pointee.slots.getItem != nil, !vm.isList(bound[0]), !vm.isTuple(bound[0]) else {
        throw vm.typeError("mappingproxy() argument must be a mapping, not \(vm.typeName(of: bound[0]))")
      }
      return vm.newMappingProxy(bound[0])
    }
    t.getItem { (proxy, vm, key) throws(Raise) in try vm.getItem(proxy.pointee.mapping, key) }
    t.length { (proxy, vm) throws(Raise) in try vm.length(proxy.pointee.mapping) }
    t.contains { (proxy, vm, key) throws(Raise) in try vm.contains(proxy.pointee.mapping, key) }
    t.iterate { (proxy, vm) throws(Raise) in try vm.iterator(proxy.pointee.mapping) }
    t.repr { (proxy, vm) throws(Raise) in vm.string("mappingproxy(\(try vm.reprText(proxy.pointee.mapping)))") }
    t.str { (proxy, vm) throws(Raise) in try vm.str(proxy.pointee.mapping) }
    t.unhashable()
    t.compare { (proxy, vm, other, operation) throws(Raise) in
      try vm.compare(proxy.pointee.mapping, other, operation)
    }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in try vm.binary(.bitOr, underlying(left, vm), underlying(right, vm)) }
    t.number(.inPlaceBitOr) { (vm, left, right) throws(Raise) in
      throw vm.typeError("'|=' is not supported by \(vm.typeName(of: left)); use '|' instead")
    }
    t.method("get(key, default=None, /)", "Return the value for key if key is in the mapping, else default.") {
      (proxy, vm, key: Value, other: Value?) throws(Raise) in
      try vm.callMethod(proxy.pointee.mapping, "get", key, other ?? .none)
    }
    t.method("keys()", "a set-like object providing a view on D's keys") { (proxy, vm) throws(Raise) in
      try vm.callMethod(proxy.pointee.mapping, "keys")
    }
    t.method("values()", "an object providing a view on D's values") { (proxy, vm) throws(Raise) in
      try vm.callMethod(proxy.pointee.mapping, "values")
    }
    t.method("items()", "a set-like object providing a view on D's items") { (proxy, vm) throws(Raise) in
      try vm.callMethod(proxy.pointee.mapping, "items")
    }
    t.method("copy()", "a shallow copy of D") { (proxy, vm) throws(Raise) in try vm.callMethod(proxy.pointee.mapping, "copy") }
    t.method("__reversed__()", "D.__reversed__() -> reverse iterator") { (proxy, vm) throws(Raise) in
      try vm.callMethod(proxy.pointee.mapping, "__reversed__")
    }
    t.classMethod("__class_getitem__(item, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) throws(Raise) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
    t.traverse { (proxy, visit) in visit(proxy.pointee.mapping) }
  }

  /// What a proxy stands for; other objects themselves.
  private static func underlying(_ value: Value, _ vm: VM) -> Value {
    accepts(value, vm) ? (value.cast() as MappingProxyPointer).pointee.mapping : value
  }
}
