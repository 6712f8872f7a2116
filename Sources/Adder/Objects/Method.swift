// method: a function bound to an instance.

typealias MethodPointer = UnsafeMutablePointer<MethodObject>

struct MethodObject: HeapLayout {
  var header: ObjectHeader
  var function: Value
  var receiver: Value
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "method" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.method) }
}

extension VM {
  /// `receiver.function`
  @inline(__always) func newBoundMethod(_ function: Value, _ receiver: Value) -> Owned {
    function.retain()
    receiver.retain()
    let method = heap.makeContainer(pointee.types.method, sizeClass: SizeClass.of(MemoryLayout<MethodObject>.size))
      .assumingMemoryBound(to: MethodObject.self)
    method.pointee.function = function
    method.pointee.receiver = receiver
    method.pointee.weakReferences = nil
    return Owned(method)
  }
}

extension MethodObject {
  static let spec = TypeSpec(
    MethodPointer.self, "method", doc: "Create a bound instance method object.",
    layout: TypeLayout(MethodObject.self, weak: MemoryLayout<MethodObject>.offset(of: \.weakReferences) ?? 0, flags: [.ownsSetting])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let bound = try vm.bindPositional(arguments, "method", least: 2, most: 2)
      guard vm.isCallable(bound[0]) else { throw vm.typeError("first argument must be callable") }
      if bound[1].isNone { throw vm.typeError("instance must not be None") }
      return vm.newBoundMethod(bound[0], bound[1])
    }
    t.call { (method, vm, arguments) throws(Raise) in
      // Whoever calls may drop the method meanwhile; the function and its receiver live on in the arguments' place.
      try vm.call(method.pointee.function, prepending: method.pointee.receiver, arguments)
    }
    t.getAttribute { (method, vm, name) throws(Raise) in
      let type = vm.pointee.types.method
      if let found = vm.lookup(type, name) { return try vm.bind(found, Value(method), type) }
      return try vm.getAttribute(method.pointee.function, name)
    }
    t.repr { (method, vm) throws(Raise) in
      var name = "?"
      if let found = try vm.attributeIfPresent(method.pointee.function, .qualname), vm.isString(found.value) {
        name = vm.text(found.value)
      } else if let found = try vm.attributeIfPresent(method.pointee.function, .name), vm.isString(found.value) {
        name = vm.text(found.value)
      }
      return vm.string("<bound method \(name) of \(try vm.reprText(method.pointee.receiver))>")
    }
    t.hash { (method, vm) throws(Raise) in
      let hash = vm.identityHash(method.pointee.receiver) &* 31 ^ (try vm.hash(method.pointee.function))
      return hash == -1 ? -2 : hash
    }
    t.compare { (left, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, MethodObject.accepts(other, vm) else { return .notImplemented }
      let right: MethodPointer = other.cast()
      var same = left.pointee.receiver == right.pointee.receiver
      if same { same = try vm.isEqual(left.pointee.function, right.pointee.function) }
      return Owned(Value(same == (operation == .equal)))
    }
    t.member("__func__", "the function (or other callable) implementing a method") { (method, vm) throws(Raise) in
      Owned(retaining: method.pointee.function)
    }
    t.member("__self__", "the instance to which a method is bound") { (method, vm) throws(Raise) in
      Owned(retaining: method.pointee.receiver)
    }
    t.attribute("__doc__", "") { (method, vm) throws(Raise) in try vm.getAttribute(method.pointee.function, .doc) }
    t.method("__reduce__()", "") { (method, vm) throws(Raise) in
      let getattr = vm.builtin("getattr")
      let name = try vm.getAttribute(method.pointee.function, .name)
      let arguments = vm.tuple(method.pointee.receiver, name.value)
      return vm.tuple(getattr.value, arguments.value)
    }
    t.traverse { (method, visit) in
      visit(method.pointee.function)
      visit(method.pointee.receiver)
    }
  }
}
