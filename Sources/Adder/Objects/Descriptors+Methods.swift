// method_descriptor and classmethod_descriptor: native methods in the namespaces of types.

extension MethodDescriptorObject {
  static let spec = TypeSpec(
    MethodDescriptorPointer.self, "method_descriptor", doc: "", layout: TypeLayout(MethodDescriptorObject.self, flags: [.isMethodDescriptor])
  ) { t in
    t.call { (descriptor, vm, arguments) throws(Raise) in
      let method = descriptor.method
      guard arguments.count > 0 else { throw vm.typeError("unbound method \(method.qualifiedName)() needs an argument") }
      let receiver = arguments[0]
      guard vm.isInstance(receiver, of: descriptor.owner) else { throw vm.descriptorMismatch(method.name, descriptor.owner, receiver) }
      return try method.call(vm, receiver, arguments.dropFirst())
    }
    t.descriptorGet { (descriptor, vm, instance, owner) throws(Raise) in
      if instance.isUnbound { return Owned(retaining: Value(descriptor)) }
      guard vm.isInstance(instance, of: descriptor.owner) else {
        throw vm.descriptorMismatch(descriptor.method.name, descriptor.owner, instance)
      }
      return vm.bindNative(descriptor, instance)
    }
    t.repr { (descriptor, vm) throws(Raise) in
      vm.string("<method '\(descriptor.method.name)' of '\(vm.text(descriptor.owner.pointee.name))' objects>")
    }
    declareCommon(&t)
  }

  static let classMethodSpec = TypeSpec(
    MethodDescriptorPointer.self, "classmethod_descriptor", doc: "", layout: TypeLayout(MethodDescriptorObject.self)
  ) { t in
    t.call { (descriptor, vm, arguments) throws(Raise) in
      let (name, owner) = (descriptor.method.name, vm.text(descriptor.owner.pointee.name))
      guard arguments.count > 0 else { throw vm.typeError("descriptor '\(name)' of '\(owner)' object needs an argument") }
      let bound = try bind(descriptor, arguments[0], vm)
      return try vm.callBuiltin(bound.value.cast(), arguments.dropFirst())
    }
    t.descriptorGet { (descriptor, vm, instance, owner) throws(Raise) in try bind(descriptor, owner.value, vm) }
    t.repr { (descriptor, vm) throws(Raise) in
      vm.string("<method '\(descriptor.method.name)' of '\(vm.text(descriptor.owner.pointee.name))' objects>")
    }
    declareCommon(&t)
  }

  private static func bind(_ descriptor: MethodDescriptorPointer, _ type: Value, _ vm: VM) throws(Raise) -> Owned {
    let (name, owner) = (descriptor.method.name, vm.text(descriptor.owner.pointee.name))
    guard vm.isType(type) else {
      throw vm.typeError("descriptor '\(name)' for type '\(owner)' needs a type, not a '\(vm.typeName(of: type))' as arg 2")
    }
    let pointer: TypePointer = type.cast()
    guard vm.isSubtype(pointer, of: descriptor.owner) else {
      throw vm.typeError("descriptor '\(name)' requires a subtype of '\(owner)' but received '\(vm.text(pointer.pointee.name))'")
    }
    return vm.bindNative(descriptor, type)
  }

  private static func declareCommon(_ t: inout TypeBuilder<MethodDescriptorPointer>) {
    t.member("__name__", "") { (descriptor, vm) throws(Raise) in vm.string(descriptor.method.name) }
    t.attribute("__qualname__", "") { (descriptor, vm) throws(Raise) in
      vm.descriptorQualifiedName(descriptor.owner, descriptor.method.name)
    }
    t.member("__objclass__", "") { (descriptor, vm) throws(Raise) in Owned(retaining: descriptor.pointee.owner) }
    t.attribute("__doc__", "") { (descriptor, vm) throws(Raise) in vm.docValue(descriptor.method.doc) }
    t.attribute("__text_signature__", "") { (descriptor, vm) throws(Raise) in vm.textSignature(descriptor.method) }
    t.traverse { (descriptor, visit) in visit(descriptor.pointee.owner) }
    t.dismantle { (descriptor, _) in descriptor.pointee.code.release() }
  }
}
