// getset_descriptor and member_descriptor: computed attributes, and fields of objects.

extension GetSetDescriptorObject {
  static let spec = TypeSpec(GetSetDescriptorPointer.self, "getset_descriptor", doc: "", layout: TypeLayout(GetSetDescriptorObject.self)) { t in
    t.descriptorGet { (descriptor, vm, instance, owner) throws(Raise) in
      if instance.isUnbound { return Owned(retaining: Value(descriptor)) }
      let native = descriptor.native
      guard vm.isInstance(instance, of: descriptor.owner) else {
        throw vm.descriptorMismatch(native.name.description, descriptor.owner, instance)
      }
      return try native.get(vm, instance)
    }
    t.descriptorSet { (descriptor, vm, instance, value) throws(Raise) in
      let native = descriptor.native
      guard vm.isInstance(instance, of: descriptor.owner) else {
        throw vm.descriptorMismatch(native.name.description, descriptor.owner, instance)
      }
      guard let set = native.set else {
        throw vm.raise(.attributeError, "attribute '\(native.name)' of '\(vm.text(descriptor.owner.pointee.name))' objects is not writable")
      }
      try set(vm, instance, value)
    }
    t.repr { (descriptor, vm) throws(Raise) in
      vm.string("<attribute '\(descriptor.native.name)' of '\(vm.text(descriptor.owner.pointee.name))' objects>")
    }
    t.member("__name__", "") { (descriptor, vm) throws(Raise) in vm.string(descriptor.native.name) }
    t.attribute("__qualname__", "") { (descriptor, vm) throws(Raise) in
      vm.descriptorQualifiedName(descriptor.owner, descriptor.native.name.description)
    }
    t.member("__objclass__", "") { (descriptor, vm) throws(Raise) in Owned(retaining: descriptor.pointee.owner) }
    t.attribute("__doc__", "") { (descriptor, vm) throws(Raise) in vm.docValue(descriptor.native.doc) }
    t.traverse { (descriptor, visit) in visit(descriptor.pointee.owner) }
    t.dismantle { (descriptor, _) in descriptor.pointee.attribute.release() }
  }
}

extension MemberDescriptorObject {
  static let spec = TypeSpec(MemberDescriptorPointer.self, "member_descriptor", doc: "", layout: TypeLayout(MemberDescriptorObject.self)) { t in
    t.descriptorGet { (descriptor, vm, instance, owner) throws(Raise) in
      if instance.isUnbound { return Owned(retaining: Value(descriptor)) }
      guard vm.isInstance(instance, of: descriptor.owner) else {
        throw vm.descriptorMismatch(vm.text(descriptor.pointee.name), descriptor.owner, instance)
      }
      if let native = descriptor.native { return try native.get(vm, instance) }
      let value = descriptor.place(in: instance).pointee
      if value.isUnbound { throw vm.noAttribute(instance, descriptor.pointee.name) }
      return Owned(retaining: value)
    }
    t.descriptorSet { (descriptor, vm, instance, value) throws(Raise) in
      guard vm.isInstance(instance, of: descriptor.owner) else {
        throw vm.descriptorMismatch(vm.text(descriptor.pointee.name), descriptor.owner, instance)
      }
      if let native = descriptor.native {
        try native.set?(vm, instance, value)
        return
      }
      let place = descriptor.place(in: instance)
      let old = place.pointee
      if let value {
        value.retain()
        place.pointee = value
      } else {
        if old.isUnbound { throw vm.raise(.attributeError, vm.text(descriptor.pointee.name)) }
        place.pointee = .unbound
      }
      old.release()
    }
    t.repr { (descriptor, vm) throws(Raise) in
      vm.string("<member '\(vm.text(descriptor.pointee.name))' of '\(vm.text(descriptor.owner.pointee.name))' objects>")
    }
    t.member("__name__", "") { (descriptor, vm) throws(Raise) in Owned(retaining: descriptor.pointee.name) }
    t.attribute("__qualname__", "") { (descriptor, vm) throws(Raise) in
      vm.descriptorQualifiedName(descriptor.owner, vm.text(descriptor.pointee.name))
    }
    t.member("__objclass__", "") { (descriptor, vm) throws(Raise) in Owned(retaining: descriptor.pointee.owner) }
    t.attribute("__doc__", "") { (descriptor, vm) throws(Raise) in descriptor.native.map { vm.docValue($0.doc) } ?? .none }
    t.method("__reduce__()", "") { (descriptor, vm) throws(Raise) in
      let getattr = vm.builtin("getattr")
      let arguments = vm.tuple(descriptor.pointee.owner, descriptor.pointee.name)
      return vm.tuple(getattr.value, arguments.value)
    }
    t.traverse { (descriptor, visit) in
      visit(descriptor.pointee.owner)
      visit(descriptor.pointee.name)
    }
    t.dismantle { (descriptor, _) in descriptor.pointee.attribute?.release() }
  }
}
