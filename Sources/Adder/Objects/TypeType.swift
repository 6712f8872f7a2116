// type: the type of types.

extension TypeObject: HeapLayout {
  static var typeName: StaticString { "type" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isType)
  }

  static let spec = TypeSpec(
    TypePointer.self, "type", doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    layout: TypeLayout(
      TypeObject.self, itemSize: 40, weak: MemoryLayout<TypeObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType, .isType])
  ) { t in
    t.make { (vm, arguments) in
      !arguments.hasKeywords && arguments.count == 1 ? Owned(retaining: vm.type(of: arguments[0]).value) : nil
    }
    t.construct { (metatype, vm, arguments) throws(Raise) in try vm.newType(metatype, arguments) }
    t.initialize { (type, vm, arguments) throws(Raise) in
      let hasKeywords = arguments.hasKeywords && (arguments.keywords.cast() as TuplePointer).count > 0
      if arguments.count == 1 && hasKeywords { throw vm.typeError("type.__init__() takes no keyword arguments") }
      if arguments.count != 1 && arguments.count != 3 { throw vm.typeError("type.__init__() takes 1 or 3 arguments") }
    }
    t.call { (type, vm, arguments) throws(Raise) in
      if type == vm.pointee.types.type {
        let hasKeywords = arguments.hasKeywords && (arguments.keywords.cast() as TuplePointer).count > 0
        if arguments.count == 1 && !hasKeywords { return Owned(retaining: vm.type(of: arguments[0]).value) }
        if arguments.count == 1 { throw vm.typeError("type() takes no keyword arguments") }
        if arguments.count != 3 { throw vm.typeError("type() takes 1 or 3 arguments") }
      }
      return try vm.callType(type, arguments)
    }
    t.getAttribute { (type, vm, name) throws(Raise) in try vm.typeAttribute(type, name) }
    t.setAttribute { (type, vm, name, value) throws(Raise) in try vm.setTypeAttribute(type, name, value) }
    t.repr { (type, vm) throws(Raise) in vm.string("<class '\(vm.displayName(of: type))'>") }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in vm.unionOf(left, right) }
    t.traverse { (type, visit) in
      visit(type.pointee.name)
      visit(type.pointee.qualifiedName)
      visit(type.pointee.namespace)
      visit(type.pointee.mro)
      visit(type.pointee.bases)
      type.pointee.rootShape?.visitNames(visit)
      for shape in type.pointee.retiredShapes { shape.visitNames(visit) }
    }
    t.dismantle { (type, _) in type.freeOwnMemory() }
    declareNames(&t)
    declareLayout(&t)
    declareMethods(&t)
  }

  /// Names, and what can be set of them.
  private static func declareNames(_ t: inout TypeBuilder<TypePointer>) {
    t.attribute(
      "__name__", "", get: { (type, vm) throws(Raise) in vm.plainName(of: type) },
      set: { (type, vm, value) throws(Raise) in
        let value = try vm.checkNameChange(type, value, "__name__")
        try vm.checkTypeName(value)
        replaceValue(&type.pointee.name, value)
        vm.typeChanged(type)
      })
    t.attribute(
      "__qualname__", "", get: { (type, vm) throws(Raise) in vm.qualifiedName(of: type) },
      set: { (type, vm, value) throws(Raise) in
        let value = try vm.checkNameChange(type, value, "__qualname__")
        replaceValue(&type.pointee.qualifiedName, value)
      })
    t.attribute(
      "__module__", "",
      get: { (type, vm) throws(Raise) in
        guard let module = vm.moduleName(of: type) else { throw vm.raise(.attributeError, "__module__") }
        return module
      },
      set: { (type, vm, value) throws(Raise) in
        guard type.has(.heapType) else { throw vm.immutable(type, "__module__") }
        guard let value else { throw vm.cannotDelete(type, "__module__") }
        (type.pointee.namespace.cast() as DictPointer).setInterned(vm.name(.module), value)
        vm.typeChanged(type)
      })
    t.attribute(
      "__doc__", "",
      get: { (type, vm) throws(Raise) in
        if !type.has(.heapType), let spec = type.pointee.spec { return vm.docValue(spec.doc) }
        guard let found = type.filledNamespace(vm).getInterned(vm.name(.doc)) else { return .none }
        guard found.isObject, let get = vm.type(of: found).pointee.slots.descriptorGet else { return Owned(retaining: found) }
        let kept = Owned(retaining: found)
        return try get(vm, kept.value, .unbound, type)
      },
      set: { (type, vm, value) throws(Raise) in
        guard type.has(.heapType) else { throw vm.immutable(type, "__doc__") }
        guard let value else { throw vm.cannotDelete(type, "__doc__") }
        (type.pointee.namespace.cast() as DictPointer).setInterned(vm.name(.doc), value)
        vm.typeChanged(type)
      })
    t.attribute("__dict__", "") { (type, vm) throws(Raise) in vm.newMappingProxy(Value(vm.shownNamespace(of: type))) }
    t.attribute("__text_signature__", "") { (type, vm) throws(Raise) in
      guard !type.has(.heapType), let signature = TypeSignatures.text(of: vm.text(vm.plainName(of: type).value)) else { return .none }
      return vm.string(signature)
    }
    t.attribute(
      "__annotations__", "",
      get: { (type, vm) throws(Raise) in
        guard type.has(.heapType) else { throw vm.noAttribute(type.value, vm.name(.annotations)) }
        let namespace = type.filledNamespace(vm)
        if let found = namespace.getInterned(vm.name(.annotations)) {
          guard found.isObject, let get = vm.type(of: found).pointee.slots.descriptorGet else { return Owned(retaining: found) }
          let kept = Owned(retaining: found)
          return try get(vm, kept.value, .unbound, type)
        }
        let made = Owned(vm.newDict())
        namespace.setInterned(vm.name(.annotations), made.value)
        vm.typeChanged(type)
        return made
      },
      set: { (type, vm, value) throws(Raise) in
        guard type.has(.heapType) else { throw vm.immutable(type, "__annotations__") }
        let namespace: DictPointer = type.pointee.namespace.cast()
        if let value {
          namespace.setInterned(vm.name(.annotations), value)
        } else if !namespace.deleteInterned(vm.name(.annotations)) {
          throw vm.raise(.attributeError, "__annotations__")
        }
        vm.typeChanged(type)
      })
    t.attribute(
      "__abstractmethods__", "",
      get: { (type, vm) throws(Raise) in
        guard type != vm.pointee.types.type, let found = type.filledNamespace(vm).getInterned(vm.name(.abstractmethods)) else {
          throw vm.raise(.attributeError, "__abstractmethods__")
        }
        return Owned(retaining: found)
      },
      set: { (type, vm, value) throws(Raise) in
        guard type.has(.heapType) else { throw vm.immutable(type, "__abstractmethods__") }
        let namespace: DictPointer = type.pointee.namespace.cast()
        var isAbstract = false
        if let value {
          isAbstract = try vm.truth(value)
          namespace.setInterned(vm.name(.abstractmethods), value)
        } else if !namespace.deleteInterned(vm.name(.abstractmethods)) {
          throw vm.raise(.attributeError, "__abstractmethods__")
        }
        vm.typeChanged(type)
        if isAbstract { type.pointee.flags.insert(.isAbstract) } else { type.pointee.flags.remove(.isAbstract) }
      })
  }

  /// Bases, and what instances look like in memory.
  private static func declareLayout(_ t: inout TypeBuilder<TypePointer>) {
    t.attribute(
      "__bases__", "", get: { (type, vm) throws(Raise) in Owned(retaining: type.pointee.bases) },
      set: { (type, vm, value) throws(Raise) in try vm.setBases(type, value) })
    t.member("__base__", "") { (type, vm) throws(Raise) in Owned(retaining: type.pointee.base.map { $0.value } ?? .none) }
    t.member("__mro__", "", get: { (type, vm) throws(Raise) in Owned(retaining: type.pointee.mro) })
    t.member("__basicsize__", "", get: { (type, vm) throws(Raise) in vm.int(type.pointee.basicSize) })
    t.member("__itemsize__", "", get: { (type, vm) throws(Raise) in vm.int(type.pointee.itemSize) })
    t.member("__weakrefoffset__", "", get: { (type, vm) throws(Raise) in vm.int(type.pointee.weakReferenceOffset) })
    t.member(
      "__dictoffset__", "",
      get: { (type, vm) throws(Raise) in
        // A type's namespace is not an attribute dict like others.
        vm.int(type.has(.isType) ? MemoryLayout<TypeObject>.offset(of: \.namespace) ?? 0 : type.pointee.dictOffset)
      })
    t.member("__flags__", "", get: { (type, vm) throws(Raise) in vm.int(type.visibleFlags) })
  }

  private static func declareMethods(_ t: inout TypeBuilder<TypePointer>) {
    t.method("mro()", "Return a type's method resolution order.") { (type, vm) throws(Raise) in
      let order = try vm.standardMRO(type)
      return try vm.listFrom(order.value)
    }
    t.method("__subclasses__()", "Return a list of immediate subclasses.") { (type, vm) throws(Raise) in
      let list = vm.newList()
      for index in 0..<type.pointee.subclasses.count {
        let subclass = Value(bits: UInt64(type.pointee.subclasses.base[index]))
        if subclass.object.count > 0 { list.append(subclass) }
      }
      return Owned(list)
    }
    t.method("__instancecheck__(instance, /)", "Check if an object is an instance.") { (type, vm, value: Value) throws(Raise) in
      try vm.isInstance(value, ofClass: type.value)
    }
    t.method("__subclasscheck__(subclass, /)", "Check if a class is a subclass.") { (type, vm, value: Value) throws(Raise) in
      try vm.isSubclass(value, ofClass: type.value)
    }
    t.method("__dir__()", "Specialized __dir__ implementation for types.") { (type, vm) throws(Raise) in
      try vm.attributeNames(ofType: type)
    }
    t.method("__sizeof__()", "Return memory consumption of the type object.") { (type, vm) throws(Raise) in MemoryLayout<TypeObject>.size }
    t.classMethod("__prepare__(*args, **kwds)", "used to create the namespace for the class statement") {
      (type: TypePointer, vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) in
      Owned(vm.newDict())
    }
  }
}

extension UnsafeMutablePointer<TypeObject> {
  /// The flags that programs test, with CPython's numbers.
  var visibleFlags: Int {
    let pairs: [(TypeFlags, Int)] = [
      (.isSequence, 5), (.isMapping, 6), (.heapType, 9), (.isBaseType, 10), (.isAbstract, 20), (.matchesSelf, 22), (.isInt, 24), (.isList, 25),
      (.isTuple, 26),
      (.isBytes, 27), (.isStr, 28), (.isDict, 29), (.isException, 30), (.isType, 31),
    ]
    var flags = 1 << 12
    for (flag, bit) in pairs where has(flag) { flags |= 1 << bit }
    if !has(.heapType) { flags |= 1 << 8 }
    if !has(.isLeaf) { flags |= 1 << 14 }
    return flags
  }
}

extension VM {
  fileprivate func immutable(_ type: TypePointer, _ name: StaticString) -> Raise {
    typeError("cannot set '\(name)' attribute of immutable type '\(text(type.pointee.name))'")
  }

  fileprivate func cannotDelete(_ type: TypePointer, _ name: StaticString) -> Raise {
    typeError("cannot delete '\(name)' attribute of immutable type '\(text(type.pointee.name))'")
  }

  /// The new `__name__` or `__qualname__` of a type, checked.
  fileprivate func checkNameChange(_ type: TypePointer, _ value: Value?, _ name: StaticString) throws(Raise) -> Value {
    guard type.has(.heapType) else { throw immutable(type, name) }
    guard let value else { throw cannotDelete(type, name) }
    guard isString(value) else {
      throw typeError("can only assign string to \(text(type.pointee.name)).\(name), not '\(typeName(of: value))'")
    }
    return value
  }
}
