// wrapper_descriptor and method-wrapper: the special methods that the slots of built-in types implement.

extension WrapperDescriptorObject {
  static let spec = TypeSpec(
    WrapperDescriptorPointer.self, "wrapper_descriptor", doc: "", layout: TypeLayout(WrapperDescriptorObject.self, flags: [.isMethodDescriptor])
  ) { t in
    t.call { (descriptor, vm, arguments) throws(Raise) in
      let name = descriptor.slot.name
      guard arguments.count > 0 else {
        throw vm.typeError("descriptor '\(name)' of '\(vm.text(descriptor.owner.pointee.name))' object needs an argument")
      }
      guard vm.isInstance(arguments[0], of: descriptor.owner) else {
        throw vm.typeError(
          "descriptor '\(name)' requires a '\(vm.text(descriptor.owner.pointee.name))' object but received a '\(vm.typeName(of: arguments[0]))'")
      }
      return try vm.callWrapper(descriptor, arguments[0], arguments.dropFirst())
    }
    t.descriptorGet { (descriptor, vm, instance, owner) throws(Raise) in
      if instance.isUnbound { return Owned(retaining: Value(descriptor)) }
      guard vm.isInstance(instance, of: descriptor.owner) else {
        throw vm.descriptorMismatch(descriptor.slot.name.description, descriptor.owner, instance)
      }
      let wrapper = vm.makeDescriptor(vm.pointee.types.methodWrapper, MethodWrapperObject.self)
      Value(descriptor).retain()
      instance.retain()
      wrapper.pointee.descriptor = Value(descriptor)
      wrapper.pointee.receiver = instance
      return Owned(wrapper)
    }
    t.repr { (descriptor, vm) throws(Raise) in
      vm.string("<slot wrapper '\(descriptor.slot.name)' of '\(vm.text(descriptor.owner.pointee.name))' objects>")
    }
    t.member("__name__", "") { (descriptor, vm) throws(Raise) in vm.string(descriptor.slot.name) }
    t.attribute("__qualname__", "") { (descriptor, vm) throws(Raise) in
      vm.descriptorQualifiedName(descriptor.owner, descriptor.slot.name.description)
    }
    t.member("__objclass__", "") { (descriptor, vm) throws(Raise) in Owned(retaining: descriptor.pointee.owner) }
    t.attribute("__doc__", "") { (descriptor, vm) throws(Raise) in vm.docValue(descriptor.slot.doc) }
    t.attribute("__text_signature__", "") { (descriptor, vm) throws(Raise) in vm.string(descriptor.slot.textSignature) }
    t.traverse { (descriptor, visit) in visit(descriptor.pointee.owner) }
  }
}

extension VM {
  /// Runs the slot behind a wrapper.
  func callWrapper(_ descriptor: WrapperDescriptorPointer, _ receiver: Value, _ arguments: Arguments) throws(Raise) -> Owned {
    let slot = descriptor.slot
    if arguments.hasKeywords && !slot.takesKeywords && (arguments.keywords.cast() as TuplePointer).count > 0 {
      throw typeError("wrapper \(slot.name)() takes no keyword arguments")
    }
    return try slot.wrap(self, descriptor.owner, receiver, arguments)
  }
}

extension MethodWrapperObject {
  static let spec = TypeSpec(MethodWrapperPointer.self, "method-wrapper", doc: "", layout: TypeLayout(MethodWrapperObject.self)) { t in
    t.call { (wrapper, vm, arguments) throws(Raise) in
      try vm.callWrapper(wrapper.pointee.descriptor.cast(), wrapper.pointee.receiver, arguments)
    }
    t.repr { (wrapper, vm) throws(Raise) in
      let (slot, receiver) = (slot(wrapper), wrapper.pointee.receiver)
      return vm.string("<method-wrapper '\(slot.name)' of \(vm.typeName(of: receiver)) object at \(vm.addressText(receiver))>")
    }
    t.hash { (wrapper, vm) throws(Raise) in
      let hash = vm.identityHash(wrapper.pointee.receiver) &* 31 ^ vm.identityHash(wrapper.pointee.descriptor)
      return hash == -1 ? -2 : hash
    }
    t.compare { (wrapper, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, MethodWrapperObject.accepts(other, vm) else { return .notImplemented }
      let right: MethodWrapperPointer = other.cast()
      let same = wrapper.pointee.descriptor == right.pointee.descriptor && wrapper.pointee.receiver == right.pointee.receiver
      return Owned(Value(same == (operation == .equal)))
    }
    t.attribute("__name__", "") { (wrapper, vm) throws(Raise) in vm.string(slot(wrapper).name) }
    t.attribute("__qualname__", "") { (wrapper, vm) throws(Raise) in
      try vm.getAttribute(wrapper.pointee.descriptor, .qualname)
    }
    t.member("__self__", "") { (wrapper, vm) throws(Raise) in Owned(retaining: wrapper.pointee.receiver) }
    t.attribute("__objclass__", "") { (wrapper, vm) throws(Raise) in
      Owned(retaining: (wrapper.pointee.descriptor.cast() as WrapperDescriptorPointer).pointee.owner)
    }
    t.attribute("__doc__", "") { (wrapper, vm) throws(Raise) in vm.docValue(slot(wrapper).doc) }
    t.attribute("__text_signature__", "") { (wrapper, vm) throws(Raise) in vm.string(slot(wrapper).textSignature) }
    t.traverse { (wrapper, visit) in
      visit(wrapper.pointee.descriptor)
      visit(wrapper.pointee.receiver)
    }
  }

  private static func slot(_ wrapper: MethodWrapperPointer) -> SlotEntry {
    (wrapper.pointee.descriptor.cast() as WrapperDescriptorPointer).slot
  }
}
