// The module `_library`: what the library's modules in the language need of the engine.

typealias FieldPointer = UnsafeMutablePointer<FieldObject>

/// An attribute that programs can read and cannot change: another one, the slot of a class in the language.
struct FieldObject: HeapLayout {
  var header: ObjectHeader
  /// What programs call it, and what the class does.
  var name: Value
  var slot: Value
  /// The complaint is that of a member: short.
  var isMember: Bool

  static var typeName: StaticString { "field" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.fieldType) }

  static let spec = TypeSpec(FieldPointer.self, "field", module: "_library", doc: "A read-only attribute.", layout: TypeLayout(FieldObject.self)) {
    t in
    t.traverse { (field, visit) in
      visit(field.pointee.name)
      visit(field.pointee.slot)
    }
    t.descriptorGet { (field, vm, instance, _) throws(Raise) in
      if instance.isUnbound { return Owned(retaining: Value(field)) }
      return try vm.getAttribute(instance, field.pointee.slot)
    }
    t.descriptorSet { (field, vm, instance, _) throws(Raise) in
      if field.pointee.isMember { throw vm.raise(.attributeError, "readonly attribute") }
      let owner = vm.typeThatHas(field, instance)
      throw vm.raise(.attributeError, "attribute '\(vm.text(field.pointee.name))' of '\(owner)' objects is not writable")
    }
  }
}

enum LibrarySupport {
  static let spec = ModuleSpec("_library", doc: "What modules of the library need of the engine.") { (m) throws(Raise) in
    m.function("builtin(cls, /)", "A class that shows itself to programs as built-in types do.") { (vm, type: Value) throws(Raise) -> Owned in
      guard vm.isType(type), (type.cast() as TypePointer).has(.heapType) else { throw vm.typeError("a class is required") }
      vm.showAsBuiltin(type.cast())
      return Owned(retaining: type)
    }
    m.function("field(name, slot, member=False, /)", "A read-only attribute.") {
      (vm, name: StringPointer, slot: StringPointer, isMember: Bool?) throws(Raise) -> Owned in
      let name = vm.intern(Value(name))
      let slot = vm.intern(Value(slot))
      let field = vm.make(FieldObject.self, vm.fieldType)
      field.pointee.name = name.take()
      field.pointee.slot = slot.take()
      field.pointee.isMember = isMember ?? false
      return Owned(field)
    }
  }
}

extension VM {
  fileprivate var fieldType: TypePointer { systemType(.field, FieldObject.spec) }

  /// The name of the class in whose namespace the field is.
  fileprivate func typeThatHas(_ field: FieldPointer, _ instance: Value) -> String {
    let name = field.pointee.name
    var type: TypePointer? = type(of: instance)
    while let candidate = type {
      if let found = (candidate.pointee.namespace.cast() as DictPointer).getInterned(name), found.bits == Value(field).bits {
        return text(candidate.pointee.name)
      }
      type = candidate.pointee.base
    }
    return typeName(of: instance)
  }

  /// Messages name the class with its module, and programs cannot change its attributes.
  fileprivate func showAsBuiltin(_ type: TypePointer) {
    let shown = string(displayName(of: type))
    let old = Owned(type.pointee.name)
    _ = old.value
    type.pointee.name = shown.take()
    type.pointee.flags.insert(.showsAsBuiltin)
  }
}
