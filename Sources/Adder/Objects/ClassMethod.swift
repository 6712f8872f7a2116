// classmethod and staticmethod: what a function in a class becomes other than a method of instances.

typealias ClassMethodPointer = UnsafeMutablePointer<ClassMethodObject>

/// Both have the same layout.
struct ClassMethodObject: HeapLayout {
  var header: ObjectHeader
  /// None until initialised.
  var function: Value
  /// The attribute dict, as the type's `dictOffset` says.
  var attributes: UInt

  static var typeName: StaticString { "classmethod" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.classMethod) }
}

extension VM {
  func newClassMethod(_ function: Value) -> Owned { newWrapper(pointee.types.classMethod, function) }
  func newStaticMethod(_ function: Value) -> Owned { newWrapper(pointee.types.staticMethod, function) }

  private func newWrapper(_ type: TypePointer, _ function: Value) -> Owned {
    let wrapper = allocateInstance(type).assumingMemoryBound(to: ClassMethodObject.self)
    function.retain()
    wrapper.pointee.function = function
    return Owned(wrapper)
  }

  /// A wrapper takes over the names and the doc of what it wraps.
  fileprivate func copyFunctionAttributes(from function: Value, to wrapper: Value) throws(Raise) {
    let type = type(of: wrapper)
    for word in [Name.module, .name, .qualname, .doc, .annotations] {
      if let found = try attributeIfPresent(function, word) { storeInstanceValue(wrapper, type, name(word), found.value) }
    }
  }
}

extension ClassMethodObject {
  private static var layout: TypeLayout {
    TypeLayout(ClassMethodObject.self, dict: MemoryLayout<ClassMethodObject>.offset(of: \.attributes) ?? 0, flags: [.isBaseType], leavesLookup: true)
  }

  static let classMethodSpec = TypeSpec(
    ClassMethodPointer.self, "classmethod",
    doc:
      "classmethod(function) -> method\n\nConvert a function to be a class method.\n\nA class method receives the class as implicit first argument,\njust like an instance method receives the instance.",
    layout: layout
  ) { t in
    t.descriptorGet { (wrapper, vm, instance, owner) throws(Raise) in
      let function = wrapper.pointee.function
      let kept = Owned(retaining: function)
      if function.isExactly(vm.pointee.types.function) { return vm.newBoundMethod(kept.value, owner.value) }
      // What is wrapped may be a descriptor itself: a property of the class.
      let type = vm.type(of: function)
      if let get = type.pointee.slots.descriptorGet { return try get(vm, kept.value, owner.value, owner) }
      return vm.newBoundMethod(kept.value, owner.value)
    }
    declareCommon(&t, "classmethod")
  }

  static let staticMethodSpec = TypeSpec(
    ClassMethodPointer.self, "staticmethod",
    doc:
      "staticmethod(function) -> method\n\nConvert a function to be a static method.\n\nA static method does not receive an implicit first argument.",
    layout: layout
  ) { t in
    t.descriptorGet { (wrapper, vm, instance, owner) throws(Raise) in Owned(retaining: wrapper.pointee.function) }
    t.call { (wrapper, vm, arguments) throws(Raise) in
      let function = Owned(retaining: wrapper.pointee.function)
      return try vm.call(function.value, arguments)
    }
    declareCommon(&t, "staticmethod")
  }

  private static func declareCommon(_ t: inout TypeBuilder<ClassMethodPointer>, _ name: StaticString) {
    t.construct { (type, vm, arguments) throws(Raise) in
      let wrapper = vm.allocateInstance(type).assumingMemoryBound(to: ClassMethodObject.self)
      wrapper.pointee.function = .none
      return Owned(wrapper)
    }
    t.initialize { (wrapper, vm, arguments) throws(Raise) in
      let bound = try vm.bindPositional(arguments, name, least: 1, most: 1)
      replaceValue(&wrapper.pointee.function, bound[0])
      try vm.copyFunctionAttributes(from: bound[0], to: Value(wrapper))
    }
    t.repr { (wrapper, vm) throws(Raise) in vm.string("<\(name)(\(try vm.reprText(wrapper.pointee.function)))>") }
    t.member("__func__", "") { (wrapper, vm) throws(Raise) in Owned(retaining: wrapper.pointee.function) }
    t.member("__wrapped__", "") { (wrapper, vm) throws(Raise) in Owned(retaining: wrapper.pointee.function) }
    t.attribute("__isabstractmethod__", "") { (wrapper, vm) throws(Raise) in
      Owned(Value(try vm.isAbstract(wrapper.pointee.function)))
    }
    t.attribute(
      "__dict__", "", get: { (wrapper, vm) throws(Raise) in try VM.dictAttribute.get(vm, Value(wrapper)) },
      set: { (wrapper, vm, value) throws(Raise) in try VM.dictAttribute.set?(vm, Value(wrapper), value) })
    t.traverse { (wrapper, visit) in visit(wrapper.pointee.function) }
  }
}

extension VM {
  /// Whether a function (or what wraps one) says that it is abstract.
  func isAbstract(_ value: Value) throws(Raise) -> Bool {
    if value.isNone || value.isUnbound { return false }
    guard let flag = try attributeIfPresent(value, .isabstractmethod) else { return false }
    return try truth(flag.value)
  }
}
