// The descriptor behind the fields of named tuples: the item with a certain index.

typealias TupleGetterPointer = UnsafeMutablePointer<TupleGetterObject>

struct TupleGetterObject: HeapLayout {
  var header: ObjectHeader
  var index: Int
  var doc: Value

  static var typeName: StaticString { "_collections._tuplegetter" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.tupleGetter) }
}

extension TupleGetterObject {
  static let spec = TypeSpec(
    TupleGetterPointer.self, "_tuplegetter", module: "_collections", doc: "", layout: TypeLayout(TupleGetterObject.self, leavesLookup: true)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkArguments(arguments, "_tuplegetter", 2...2)
      let index = try vm.index(arguments[0])
      let getter = vm.make(TupleGetterObject.self, type)
      arguments[1].retain()
      getter.pointee.index = index
      getter.pointee.doc = arguments[1]
      return Owned(getter)
    }
    t.traverse { (getter, visit) in visit(getter.pointee.doc) }
    t.descriptorGet { (getter, vm, instance, owner) throws(Raise) in
      if instance.isUnbound { return Owned(retaining: Value(getter)) }
      let index = getter.pointee.index
      guard vm.isTuple(instance) else {
        throw vm.typeError("descriptor for index '\(index)' for tuple subclasses doesn't apply to '\(vm.typeName(of: instance))' object")
      }
      let tuple: TuplePointer = instance.cast()
      guard index >= 0 && index < tuple.count else { throw vm.indexError("tuple index out of range") }
      return Owned(retaining: tuple[index])
    }
    t.descriptorSet { (getter, vm, instance, value) throws(Raise) in
      throw vm.raise(.attributeError, value == nil ? "can't delete attribute" : "can't set attribute")
    }
    t.repr { (getter, vm) throws(Raise) in vm.string("_tuplegetter(\(getter.pointee.index), \(try vm.reprText(getter.pointee.doc)))") }
    t.member(
      "__doc__", "", get: { (getter, vm) throws(Raise) in Owned(retaining: getter.pointee.doc) },
      set: { (getter, vm, value) throws(Raise) in
        let old = Owned(getter.pointee.doc)
        let new = value ?? .none
        new.retain()
        getter.pointee.doc = new
        _ = old
      })
    t.method("__reduce__()", "") { (getter, vm) -> Owned in
      let arguments = vm.tuple(.smallInt(getter.pointee.index), getter.pointee.doc)
      return vm.tuple(vm.type(of: Value(getter)).value, arguments.value)
    }
  }
}
