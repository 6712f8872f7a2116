// The descriptors in the namespaces of types: native methods and class methods, computed attributes, members of `__slots__`, and wrappers for
// special methods that slots implement.
//
//     method_descriptor, classmethod_descriptor   list.append, dict.fromkeys
//     getset_descriptor                           int.real
//     member_descriptor                           a name in __slots__
//     wrapper_descriptor, method-wrapper          list.__len__, [].__len__

typealias MethodDescriptorPointer = UnsafeMutablePointer<MethodDescriptorObject>
typealias GetSetDescriptorPointer = UnsafeMutablePointer<GetSetDescriptorObject>
typealias MemberDescriptorPointer = UnsafeMutablePointer<MemberDescriptorObject>
typealias WrapperDescriptorPointer = UnsafeMutablePointer<WrapperDescriptorObject>
typealias MethodWrapperPointer = UnsafeMutablePointer<MethodWrapperObject>

/// A native method in a type's namespace, also for class methods.
struct MethodDescriptorObject: HeapLayout {
  var header: ObjectHeader
  var owner: Value
  var code: Unmanaged<NativeMethod>

  static var typeName: StaticString { "method_descriptor" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.methodDescriptor) }
}

struct GetSetDescriptorObject: HeapLayout {
  var header: ObjectHeader
  var owner: Value
  var attribute: Unmanaged<NativeAttribute>

  static var typeName: StaticString { "getset_descriptor" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.getSetDescriptor) }
}

/// A name in `__slots__`: where its value is in instances. Or a field of a built-in type, which has code instead of an offset.
struct MemberDescriptorObject: HeapLayout {
  var header: ObjectHeader
  var owner: Value
  var name: Value
  var offset: Int
  var attribute: Unmanaged<NativeAttribute>?

  static var typeName: StaticString { "member_descriptor" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.memberDescriptor) }
}

/// A special method of a built-in type that one of its slots implements.
struct WrapperDescriptorObject: HeapLayout {
  var header: ObjectHeader
  var owner: Value
  /// Index in `SlotTable.entries`.
  var entry: Int

  static var typeName: StaticString { "wrapper_descriptor" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.wrapperDescriptor) }
}

/// The same, bound to an object.
struct MethodWrapperObject: HeapLayout {
  var header: ObjectHeader
  var descriptor: Value
  var receiver: Value

  static var typeName: StaticString { "method-wrapper" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.methodWrapper) }
}

extension UnsafeMutablePointer<MethodDescriptorObject> {
  @inline(__always) var method: NativeMethod { pointee.code._withUnsafeGuaranteedRef { $0 } }
  @inline(__always) var owner: TypePointer { pointee.owner.cast() }
}

extension UnsafeMutablePointer<GetSetDescriptorObject> {
  @inline(__always) var native: NativeAttribute { pointee.attribute._withUnsafeGuaranteedRef { $0 } }
  @inline(__always) var owner: TypePointer { pointee.owner.cast() }
}

extension UnsafeMutablePointer<MemberDescriptorObject> {
  @inline(__always) var owner: TypePointer { pointee.owner.cast() }

  @inline(__always) var native: NativeAttribute? { pointee.attribute?._withUnsafeGuaranteedRef { $0 } }

  /// The member's offset in instances of a type; nil where the type has no such member, or it is a built-in type's field.
  func valueOffset(in type: TypePointer, _ vm: VM) -> Int? { pointee.attribute == nil && vm.isSubtype(type, of: owner) ? pointee.offset : nil }

  @inline(__always) func place(in object: Value) -> UnsafeMutablePointer<Value> {
    (object.raw + pointee.offset).assumingMemoryBound(to: Value.self)
  }
}

extension UnsafeMutablePointer<WrapperDescriptorObject> {
  @inline(__always) var owner: TypePointer { pointee.owner.cast() }
  var slot: SlotEntry { SlotTable.entries[pointee.entry] }
}

extension VM {
  fileprivate func makeDescriptor<Layout>(_ type: TypePointer, _ layout: Layout.Type) -> UnsafeMutablePointer<Layout> {
    heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<Layout>.size)).assumingMemoryBound(to: Layout.self)
  }

  func newMethodDescriptor(_ method: NativeMethod, owner: TypePointer) -> Owned {
    let isClassMethod = method.kind == .classMethod
    let type = isClassMethod ? pointee.types.classMethodDescriptor : pointee.types.methodDescriptor
    let descriptor = makeDescriptor(type, MethodDescriptorObject.self)
    owner.value.retain()
    descriptor.pointee.owner = owner.value
    descriptor.pointee.code = Unmanaged.passRetained(method)
    return Owned(descriptor)
  }

  /// The descriptor of a built-in type's attribute.
  func newAttributeDescriptor(_ attribute: NativeAttribute, owner: TypePointer) -> Owned {
    if attribute.isMember {
      let name = intern(attribute.name)
      return newMemberDescriptor(name.value, attribute: attribute, owner: owner)
    }
    let descriptor = makeDescriptor(pointee.types.getSetDescriptor, GetSetDescriptorObject.self)
    owner.value.retain()
    descriptor.pointee.owner = owner.value
    descriptor.pointee.attribute = Unmanaged.passRetained(attribute)
    return Owned(descriptor)
  }

  func newMemberDescriptor(_ name: Value, offset: Int = -1, attribute: NativeAttribute? = nil, owner: TypePointer) -> Owned {
    let descriptor = makeDescriptor(pointee.types.memberDescriptor, MemberDescriptorObject.self)
    owner.value.retain()
    name.retain()
    descriptor.pointee.owner = owner.value
    descriptor.pointee.name = name
    descriptor.pointee.offset = offset
    descriptor.pointee.attribute = attribute.map { Unmanaged.passRetained($0) }
    return Owned(descriptor)
  }

  func newWrapperDescriptor(entry: Int, owner: TypePointer) -> Owned {
    let descriptor = makeDescriptor(pointee.types.wrapperDescriptor, WrapperDescriptorObject.self)
    owner.value.retain()
    descriptor.pointee.owner = owner.value
    descriptor.pointee.entry = entry
    return Owned(descriptor)
  }

  /// A native method bound to its receiver: `[].append`.
  fileprivate func bindNative(_ descriptor: MethodDescriptorPointer, _ receiver: Value) -> Owned {
    newBuiltinFunction(descriptor.method, receiver: receiver)
  }

  /// `descriptor 'append' for 'list' objects doesn't apply to a 'int' object`
  fileprivate func descriptorMismatch(_ name: String, _ owner: TypePointer, _ object: Value) -> Raise {
    typeError("descriptor '\(name)' for '\(text(owner.pointee.name))' objects doesn't apply to a '\(typeName(of: object))' object")
  }

  fileprivate func descriptorQualifiedName(_ owner: TypePointer, _ name: String) -> Owned {
    string(text(qualifiedName(of: owner)) + "." + name)
  }
}

// MARK: - Methods

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

// MARK: - Computed attributes

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

// MARK: - Members

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

// MARK: - Special methods of built-in types

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
