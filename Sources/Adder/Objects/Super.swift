// super: attributes from behind a class in the MRO.

typealias SuperPointer = UnsafeMutablePointer<SuperObject>

struct SuperObject: HeapLayout {
  var header: ObjectHeader
  /// The class behind which the search begins; None before `__init__`.
  var type: Value
  /// The instance or class whose MRO is searched, and its type; None where unbound.
  var object: Value
  var objectType: Value

  static var typeName: StaticString { "super" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.super) }
}

extension VM {
  /// `super(type, object).name` for a checked pair; nil when nothing behind the type has the name.
  func superAttribute(_ type: TypePointer, _ object: Value, _ objectType: TypePointer, _ name: Value) throws(Raise) -> Owned? {
    guard let found = lookupBehind(type, in: objectType, name) else { return nil }
    let kept = Owned(retaining: found)
    guard let get = self.type(of: found).pointee.slots.descriptorGet else { return kept }
    return try get(self, kept.value, object == objectType.value ? .unbound : object, objectType)
  }

  /// What the types behind `type` in the MRO of `objectType` say for an interned name, borrowed.
  func lookupBehind(_ type: TypePointer, in objectType: TypePointer, _ name: Value) -> Value? {
    let mro: TuplePointer = objectType.pointee.mro.cast()
    var index = 0
    while index < mro.count && mro[index] != type.value { index += 1 }
    index += 1
    while index < mro.count {
      if let value = (mro[index].cast() as TypePointer).filledNamespace(self).getInterned(name) { return value }
      index += 1
    }
    return nil
  }

  /// Whose MRO `super(type, object)` searches: the object's type, or the object itself where it is a subclass.
  func superObjectType(_ type: TypePointer, _ object: Value) throws(Raise) -> TypePointer {
    if isType(object), isSubtype(object.cast(), of: type) { return object.cast() }
    let real = self.type(of: object)
    if isSubtype(real, of: type) { return real }
    if let claimed = try attributeIfPresent(object, .class), isType(claimed.value), claimed.value != real.value,
      isSubtype(claimed.value.cast(), of: type)
    {
      return claimed.value.cast()
    }
    throw typeError("super(type, obj): obj must be an instance or subtype of type")
  }

  /// `super(…)` itself words its complaints in another way than `super.__init__`.
  fileprivate func checkSuper(_ arguments: Arguments) throws(Raise) {
    try checkNoKeywords(arguments, "super")
    if arguments.count > 2 { throw typeError("super() expected at most 2 arguments, got \(arguments.count)") }
    guard arguments.count > 0, !isType(arguments[0]) else { return }
    throw typeError("super() argument 1 must be a type, not \(typeName(of: arguments[0]))")
  }

  fileprivate func initializeSuper(_ object: SuperPointer, _ arguments: Arguments) throws(Raise) {
    try checkNoKeywords(arguments, "super")
    if arguments.count > 2 { throw typeError("super() takes at most 2 arguments (\(arguments.count) given)") }
    var type = arguments.count > 0 ? arguments[0] : .unbound
    var receiver = arguments.count > 1 ? arguments[1] : .unbound
    if type.isUnbound {
      let found = try zeroArgumentSuper()
      (type, receiver) = (found.type, found.object)
    }
    guard isType(type) else { throw typeError("super() argument 1 must be type, not \(typeName(of: type))") }
    if receiver.isUnbound || receiver.isNone {
      replaceValue(&object.pointee.type, type)
      replaceValue(&object.pointee.object, .none)
      replaceValue(&object.pointee.objectType, .none)
      return
    }
    let objectType = try superObjectType(type.cast(), receiver)
    replaceValue(&object.pointee.type, type)
    replaceValue(&object.pointee.object, receiver)
    replaceValue(&object.pointee.objectType, objectType.value)
  }
}

extension SuperObject {
  static let spec = TypeSpec(
    SuperPointer.self, "super",
    doc:
      "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)",
    layout: TypeLayout(SuperObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      if type == vm.pointee.types.super { try vm.checkSuper(arguments) }
      let object = vm.allocateInstance(type).assumingMemoryBound(to: SuperObject.self)
      object.pointee.type = .none
      object.pointee.object = .none
      object.pointee.objectType = .none
      return Owned(object)
    }
    t.initialize { (object, vm, arguments) throws(Raise) in try vm.initializeSuper(object, arguments) }
    t.getAttribute { (object, vm, name) throws(Raise) in
      if vm.isType(object.pointee.objectType), name != vm.name(.class) {
        let type = Owned(retaining: object.pointee.type)
        let receiver = Owned(retaining: object.pointee.object)
        let objectType = Owned(retaining: object.pointee.objectType)
        if let found = try vm.superAttribute(type.value.cast(), receiver.value, objectType.value.cast(), name) { return found }
      }
      return try vm.genericGetAttribute(Value(object), name)
    }
    t.descriptorGet { (object, vm, instance, owner) throws(Raise) in
      if instance.isUnbound || instance.isNone || !object.pointee.object.isNone { return Owned(retaining: Value(object)) }
      if vm.type(of: Value(object)) != vm.pointee.types.super {
        return try vm.call(vm.type(of: Value(object)).value, object.pointee.type, instance)
      }
      let objectType = try vm.superObjectType(object.pointee.type.cast(), instance)
      let bound = vm.allocateInstance(vm.pointee.types.super).assumingMemoryBound(to: SuperObject.self)
      bound.pointee.type = .none
      bound.pointee.object = .none
      bound.pointee.objectType = .none
      replaceValue(&bound.pointee.type, object.pointee.type)
      replaceValue(&bound.pointee.object, instance)
      replaceValue(&bound.pointee.objectType, objectType.value)
      return Owned(bound)
    }
    t.repr { (object, vm) throws(Raise) in
      let type = object.pointee.type
      let typeText = vm.isType(type) ? vm.text(vm.plainName(of: type.cast())) : "NULL"
      if vm.isType(object.pointee.objectType) {
        let name = vm.text(vm.plainName(of: object.pointee.objectType.cast()))
        return vm.string("<super: <class '\(typeText)'>, <\(name) object>>")
      }
      return vm.string("<super: <class '\(typeText)'>, NULL>")
    }
    t.member("__thisclass__", "the class invoking super()") { (object, vm) throws(Raise) in Owned(retaining: object.pointee.type) }
    t.member("__self__", "the instance invoking super(); may be None") { (object, vm) throws(Raise) in
      Owned(retaining: object.pointee.object)
    }
    t.member("__self_class__", "the type of the instance invoking super(); may be None") { (object, vm) throws(Raise) in
      Owned(retaining: object.pointee.objectType)
    }
    t.traverse { (object, visit) in
      visit(object.pointee.object)
      visit(object.pointee.type)
      visit(object.pointee.objectType)
    }
  }
}
