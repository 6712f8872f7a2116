// object: the root of all types, and what every object can do.

import AdderSyntax

struct PlainObject: HeapLayout {
  var header: ObjectHeader

  static var typeName: StaticString { "object" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { true }
}

extension PlainObject {
  static let spec = TypeSpec(
    Value.self, "object",
    doc:
      "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
    layout: TypeLayout(PlainObject.self, flags: [.isBaseType, .isLeaf, .isRoot])
  ) { t in
    t.make { (vm, arguments) in
      !arguments.hasKeywords && arguments.count == 0 ? Owned(Value(vm.allocateInstance(vm.pointee.types.object))) : nil
    }
    t.construct { (type, vm, arguments) throws(Raise) in try vm.makePlainObject(type, arguments) }
    t.initialize { (object, vm, arguments) throws(Raise) in try vm.checkInitialization(object, arguments) }
    t.repr { (object, vm) throws(Raise) in vm.defaultRepr(object) }
    t.str { (object, vm) throws(Raise) in try vm.repr(object, method: "__str__") }
    t.hash { (object, vm) throws(Raise) in vm.identityHash(object) }
    t.compare { (left, vm, right, operation) throws(Raise) in
      switch operation {
      case .equal: return left == right ? Owned(Value.true) : .notImplemented
      case .notEqual:
        // Whatever `==` says, turned round.
        guard let compare = vm.type(of: left).pointee.slots.compare else { return .notImplemented }
        let result = try compare(vm, left, right, .equal)
        if result.value.isNotImplemented { return result }
        return Owned(Value(try !vm.truth(result.value)))
      default: return .notImplemented
      }
    }
    t.attribute(
      "__class__", "the object's class", get: { (object, vm) throws(Raise) in Owned(retaining: vm.type(of: object).value) },
      set: { (object, vm, value) throws(Raise) in try vm.setClass(object, value) })
    t.method("__format__(format_spec, /)", "Default object formatter.") { (object, vm, spec: StringPointer) throws(Raise) in
      if spec.length > 0 { throw vm.typeError("unsupported format string passed to \(vm.typeName(of: object)).__format__") }
      return try vm.str(object)
    }
    t.method("__sizeof__()", "Size of object in memory, in bytes.") { (object, vm) throws(Raise) in vm.memorySize(of: object) }
    t.method("__dir__()", "Default dir() implementation.") { (object, vm) throws(Raise) in try vm.attributeNames(of: object) }
    t.method("__reduce__()", "Helper for pickle.") { (object, vm) throws(Raise) -> Owned in try vm.reduce(object, protocol: 0) }
    t.method("__reduce_ex__(protocol, /)", "Helper for pickle.") { (object, vm, version: CInt) throws(Raise) -> Owned in
      let word = vm.name(.reduce)
      if let found = vm.lookup(vm.type(of: object), word), found != vm.lookup(vm.pointee.types.object, word) {
        return try vm.callMethod(object, word)
      }
      return try vm.reduce(object, protocol: Int(version))
    }
    t.method("__getstate__()", "Helper for pickle.") { (object, vm) throws(Raise) in try vm.defaultState(of: object, isRequired: false) }
    t.classMethod(
      "__init_subclass__(*args, **kwargs)",
      "This method is called when a class is subclassed.\n\nThe default implementation does nothing. It may be\noverridden to extend subclasses.\n"
    ) { (type: TypePointer, vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) -> Owned in
      let name = vm.text(vm.qualifiedName(of: type))
      if keywords.dict != nil { throw vm.typeError("\(name).__init_subclass__() takes no keyword arguments") }
      if arguments.count > 0 { throw vm.typeError("\(name).__init_subclass__() takes no arguments (\(arguments.count) given)") }
      return .none
    }
    t.classMethod(
      "__subclasshook__(*args)",
      "Abstract classes can override this to customize issubclass().\n\nThis is invoked early on by abc.ABCMeta.__subclasscheck__().\nIt should return True, False or NotImplemented.  If it returns\nNotImplemented, the normal algorithm is used.  Otherwise, it\noverrides the normal algorithm (and the outcome is cached).\n"
    ) { (type: TypePointer, vm, arguments: VariadicArguments) throws(Raise) in Owned.notImplemented }
  }
}

extension VM {
  // MARK: __new__ and __init__

  private func hasArguments(_ arguments: Arguments) -> Bool {
    arguments.count > 0 || (arguments.hasKeywords && (arguments.keywords.cast() as TuplePointer).count > 0)
  }

  /// Whether a type has its `__new__` or `__init__` from `object`.
  private func isInheritedFromObject(_ type: TypePointer, _ word: Name) -> Bool {
    lookup(type, name(word)) == lookup(pointee.types.object, name(word))
  }

  /// `object.__new__(type, …)`: arguments are for `__init__`, where there is one of the class's own.
  fileprivate func makePlainObject(_ type: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    if _slowPath(hasArguments(arguments)) {
      if !isInheritedFromObject(type, .new) {
        throw typeError("object.__new__() takes exactly one argument (the type to instantiate)")
      }
      if isInheritedFromObject(type, .`init`) { throw typeError("\(text(type.pointee.name))() takes no arguments") }
    }
    if _slowPath(type.has(.isAbstract)) { throw abstractError(type) }
    return Owned(Value(allocateInstance(type)))
  }

  private func abstractError(_ type: TypePointer) -> Raise {
    var names: [String] = []
    if let found = (type.pointee.namespace.cast() as DictPointer).getInterned(name(.abstractmethods)) {
      let collected = Owned(retaining: found)
      do throws(Raise) {
        try forEach(collected.value) { (name) throws(Raise) in
          if isString(name) { names.append(text(name)) }
          return true
        }
      } catch { return error }
    }
    names.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    let plural = names.count == 1 ? "" : "s"
    return typeError(
      "Can't instantiate abstract class \(text(type.pointee.name)) with abstract method\(plural) \(names.joined(separator: ", "))")
  }

  fileprivate func checkInitialization(_ object: Value, _ arguments: Arguments) throws(Raise) {
    if _fastPath(!hasArguments(arguments)) { return }
    let type = type(of: object)
    if !isInheritedFromObject(type, .`init`) {
      throw typeError("object.__init__() takes exactly one argument (the instance to initialize)")
    }
    if type.pointee.slots.construct != nil, isInheritedFromObject(type, .new) {
      throw typeError("\(text(type.pointee.name)).__init__() takes exactly one argument (the instance to initialize)")
    }
  }

  // MARK: Looking at objects

  /// Bytes of an object's own cell, as `sys.getsizeof` counts them.
  func memorySize(of value: Value) -> Int {
    guard value.isObject else { return 0 }
    let type = value.object.pointee.type
    return type.has(.heapType) ? SizeClass.size(type.pointee.sizeClass) : type.pointee.basicSize
  }

  /// What `object.__dir__` gives: a list of names, of the instance and of its class with all bases.
  func attributeNames(of object: Value) throws(Raise) -> Owned {
    let names = newDict()
    let owned = Owned(names)
    if let dict = try attributeIfPresent(object, .dict), isDict(dict.value) { try add(namesOf: dict.value.cast(), to: names) }
    if let type = try attributeIfPresent(object, .class) { try addNames(ofClass: type.value, to: names) }
    return try listFrom(owned.value)
  }

  /// What `type.__dir__` gives.
  func attributeNames(ofType type: TypePointer) throws(Raise) -> Owned {
    let names = newDict()
    let owned = Owned(names)
    try addNames(ofClass: type.value, to: names)
    return try listFrom(owned.value)
  }

  private func add(namesOf dict: DictPointer, to names: DictPointer) throws(Raise) {
    var entry = dict.nextEntry(from: 0)
    while let index = entry {
      try names.set(dict.pointee.entries[index].key, .none, self)
      entry = dict.nextEntry(from: index + 1)
    }
  }

  private func addNames(ofClass type: Value, to names: DictPointer) throws(Raise) {
    if isType(type) {
      let pointer: TypePointer = type.cast()
      let mro: TuplePointer = pointer.pointee.mro.cast()
      for index in 0..<mro.count { try add(namesOf: (mro[index].cast() as TypePointer).filledNamespace(self), to: names) }
      return
    }
    if let dict = try attributeIfPresent(type, .dict), isDict(dict.value) { try add(namesOf: dict.value.cast(), to: names) }
    if let bases = try attributeIfPresent(type, .bases), isTuple(bases.value) {
      let tuple: TuplePointer = bases.value.cast()
      for index in 0..<tuple.count { try addNames(ofClass: tuple[index], to: names) }
    }
  }
}
