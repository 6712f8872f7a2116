// The types of None, NotImplemented and Ellipsis, which are immediates.

struct SingletonLayout: HeapLayout {
  var header: ObjectHeader
  static var typeName: StaticString { "NoneType" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isNone }
}

extension SingletonLayout {
  /// The constructor gives the one instance.
  private static func declare(_ t: inout TypeBuilder<Value>, _ value: Value, _ typeName: StaticString, _ text: StaticString) {
    t.construct { (type, vm, arguments) throws(Raise) in
      if arguments.count > 0 || (arguments.hasKeywords && (arguments.keywords.cast() as TuplePointer).count > 0) {
        throw vm.typeError("\(typeName) takes no arguments")
      }
      return Owned(value)
    }
    t.repr { (object, vm) throws(Raise) in vm.string(text) }
  }

  static let noneSpec = TypeSpec(Value.self, "NoneType", doc: "", layout: TypeLayout(SingletonLayout.self, leavesLookup: true)) { t in
    declare(&t, .none, "NoneType", "None")
    t.truth { (object, vm) throws(Raise) in false }
  }

  static let ellipsisSpec = TypeSpec(Value.self, "ellipsis", doc: "", layout: TypeLayout(SingletonLayout.self)) { t in
    declare(&t, .ellipsis, "EllipsisType", "Ellipsis")
    t.method("__reduce__()", "") { (object, vm) throws(Raise) in vm.string("Ellipsis") }
  }

  static let notImplementedSpec = TypeSpec(Value.self, "NotImplementedType", doc: "", layout: TypeLayout(SingletonLayout.self, leavesLookup: true)) {
    t in
    declare(&t, .notImplemented, "NotImplementedType", "NotImplemented")
    t.method("__reduce__()", "") { (object, vm) throws(Raise) in vm.string("NotImplemented") }
    t.truth { (object, vm) throws(Raise) in try vm.truth(object) }
  }
}
