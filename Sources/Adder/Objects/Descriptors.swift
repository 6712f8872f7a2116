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
  func makeDescriptor<Layout>(_ type: TypePointer, _ layout: Layout.Type) -> UnsafeMutablePointer<Layout> {
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
  func bindNative(_ descriptor: MethodDescriptorPointer, _ receiver: Value) -> Owned {
    newBuiltinFunction(descriptor.method, receiver: receiver)
  }

  /// `descriptor 'append' for 'list' objects doesn't apply to a 'int' object`
  func descriptorMismatch(_ name: String, _ owner: TypePointer, _ object: Value) -> Raise {
    typeError("descriptor '\(name)' for '\(text(owner.pointee.name))' objects doesn't apply to a '\(typeName(of: object))' object")
  }

  func descriptorQualifiedName(_ owner: TypePointer, _ name: String) -> Owned {
    string(text(qualifiedName(of: owner)) + "." + name)
  }
}
