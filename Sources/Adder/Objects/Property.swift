// property: an attribute computed by functions.

typealias PropertyPointer = UnsafeMutablePointer<PropertyObject>

struct PropertyObject: HeapLayout {
  var header: ObjectHeader
  /// None where there is none; likewise below.
  var getter: Value
  var setter: Value
  var deleter: Value
  var doc: Value
  /// The name under which it stands in its class; `.unbound` until `__set_name__`.
  var name: Value
  /// Whether the doc is the getter's.
  var hasGetterDoc: Bool

  static var typeName: StaticString { "property" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.property) }
}

extension PropertyObject {
  static let spec = TypeSpec(
    PropertyPointer.self, "property",
    doc:
      "Property attribute.\n\n  fget\n    function to be used for getting an attribute value\n  fset\n    function to be used for setting an attribute value\n  fdel\n    function to be used for del'ing an attribute\n  doc\n    docstring\n",
    layout: TypeLayout(PropertyObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let property = vm.allocateInstance(type).assumingMemoryBound(to: PropertyObject.self)
      property.pointee.getter = .none
      property.pointee.setter = .none
      property.pointee.deleter = .none
      property.pointee.doc = .none
      property.pointee.name = .unbound
      property.pointee.hasGetterDoc = false
      return Owned(property)
    }
    t.initialize { (property, vm, arguments) throws(Raise) in
      let bound = try vm.bindNamed(arguments, "property", ["fget", "fset", "fdel", "doc"], required: 0)
      func given(_ index: Int) -> Value { bound[index].isUnbound ? .none : bound[index] }
      replaceValue(&property.pointee.getter, given(0))
      replaceValue(&property.pointee.setter, given(1))
      replaceValue(&property.pointee.deleter, given(2))
      replaceValue(&property.pointee.doc, given(3))
      property.pointee.hasGetterDoc = false
      try vm.takeGetterDoc(property)
    }
    t.descriptorGet { (property, vm, instance, owner) throws(Raise) in
      if instance.isUnbound || instance.isNone { return Owned(retaining: Value(property)) }
      let getter = Owned(retaining: property.pointee.getter)
      if getter.value.isNone { throw vm.propertyLacks(property, instance, "getter") }
      return try vm.call(getter.value, instance)
    }
    t.descriptorSet { (property, vm, instance, value) throws(Raise) in
      let function = Owned(retaining: value == nil ? property.pointee.deleter : property.pointee.setter)
      if function.value.isNone { throw vm.propertyLacks(property, instance, value == nil ? "deleter" : "setter") }
      if let value {
        _ = try vm.call(function.value, instance, value)
      } else {
        _ = try vm.call(function.value, instance)
      }
    }
    t.method("getter(fget, /)", "Descriptor to obtain a copy of the property with a different getter.") {
      (property, vm, function: Value) throws(Raise) in
      try vm.copyProperty(property, getter: function, setter: property.pointee.setter, deleter: property.pointee.deleter)
    }
    t.method("setter(fset, /)", "Descriptor to obtain a copy of the property with a different setter.") {
      (property, vm, function: Value) throws(Raise) in
      try vm.copyProperty(property, getter: property.pointee.getter, setter: function, deleter: property.pointee.deleter)
    }
    t.method("deleter(fdel, /)", "Descriptor to obtain a copy of the property with a different deleter.") {
      (property, vm, function: Value) throws(Raise) in
      try vm.copyProperty(property, getter: property.pointee.getter, setter: property.pointee.setter, deleter: function)
    }
    t.method("__set_name__(*args)", "Method to set name of a property.") { (property, vm, arguments: VariadicArguments) throws(Raise) in
      guard arguments.count == 2 else {
        throw vm.typeError("__set_name__() takes 2 positional arguments but \(arguments.count) were given")
      }
      replaceValue(&property.pointee.name, arguments[1])
    }
    t.member("fget", "", get: { (property, vm) throws(Raise) in Owned(retaining: property.pointee.getter) })
    t.member("fset", "", get: { (property, vm) throws(Raise) in Owned(retaining: property.pointee.setter) })
    t.member("fdel", "", get: { (property, vm) throws(Raise) in Owned(retaining: property.pointee.deleter) })
    t.member(
      "__doc__", "", get: { (property, vm) throws(Raise) in Owned(retaining: property.pointee.doc) },
      set: { (property, vm, value) throws(Raise) in replaceValue(&property.pointee.doc, value ?? .none) })
    t.attribute("__isabstractmethod__", "") { (property, vm) throws(Raise) in
      for function in [property.pointee.getter, property.pointee.setter, property.pointee.deleter] where try vm.isAbstract(function) {
        return Owned(Value.true)
      }
      return Owned(Value.false)
    }
    t.traverse { (property, visit) in
      visit(property.pointee.getter)
      visit(property.pointee.setter)
      visit(property.pointee.deleter)
      visit(property.pointee.doc)
      visit(property.pointee.name)
    }
  }
}

extension VM {
  /// Without a doc of its own a property has its getter's; an instance of a subclass keeps it among its attributes.
  fileprivate func takeGetterDoc(_ property: PropertyPointer) throws(Raise) {
    guard property.pointee.doc.isNone, !property.pointee.getter.isNone else { return }
    let getter = Owned(retaining: property.pointee.getter)
    guard let doc = try attributeIfPresent(getter.value, .doc), !doc.value.isNone else { return }
    property.pointee.hasGetterDoc = true
    if type(of: Value(property)) == pointee.types.property {
      replaceValue(&property.pointee.doc, doc.value)
    } else {
      try setAttribute(Value(property), .doc, doc.value)
    }
  }

  fileprivate func copyProperty(_ property: PropertyPointer, getter: Value, setter: Value, deleter: Value) throws(Raise) -> Owned {
    let (newGetter, newSetter, newDeleter) = (
      getter.isNone ? property.pointee.getter : getter, setter.isNone ? property.pointee.setter : setter,
      deleter.isNone ? property.pointee.deleter : deleter
    )
    let doc = property.pointee.hasGetterDoc && !newGetter.isNone ? Value.none : property.pointee.doc
    let copy = try call(type(of: Value(property)).value, newGetter, newSetter, newDeleter, doc)
    if PropertyObject.accepts(copy.value, self) {
      replaceValue(&(copy.value.cast() as PropertyPointer).pointee.name, property.pointee.name)
    }
    return copy
  }

  /// `property 'x' of 'A' object has no setter`
  fileprivate func propertyLacks(_ property: PropertyPointer, _ instance: Value, _ what: String) -> Raise {
    let type = text(qualifiedName(of: type(of: instance)))
    let name = property.pointee.name
    if !name.isUnbound, let shown = try? reprText(name) {
      return raise(.attributeError, "property \(shown) of '\(type)' object has no \(what)")
    }
    return raise(.attributeError, "property of '\(type)' object has no \(what)")
  }
}
