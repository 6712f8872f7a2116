// Classes made by a program: `type(name, bases, namespace)`, which class statements come to as well. The steps stand in CPython's order, which
// programs can see through the hooks: the layout is decided, the type object made, then `__set_name__` of each attribute is called, and last
// `__init_subclass__` of the base.

extension VM {
  // MARK: Instances

  /// A new object of a type: fields zeroed, shape set, the type counted. The native part is the caller's to initialise.
  func allocateInstance(_ type: TypePointer) -> RawPointer {
    guard type.has(.heapType) else {
      let bytes = type.pointee.basicSize
      let raw =
        type.has(.isLeaf) ? heap.makeLeaf(type, bytes: bytes) : heap.makeContainer(type, sizeClass: SizeClass.of(bytes))
      if bytes > 16 { (raw + 16).initializeMemory(as: UInt8.self, repeating: 0, count: bytes - 16) }
      return raw
    }
    let hasAttributes = type.pointee.dictOffset != 0
    let word = hasAttributes ? type.rootShape.word : 0
    let raw = heap.makeContainer(type, sizeClass: type.pointee.sizeClass)
    let words = (type.pointee.basicSize - 16) >> 3
    let fields = (raw + 16).assumingMemoryBound(to: UInt.self)
    for index in 0..<words { fields[index] = 0 }
    if hasAttributes { type.attributeWord(of: raw).pointee = word }
    if type.has(.hasMembers) {
      var current: TypePointer? = type
      while let owner = current, owner.has(.heapType) {
        let members = (raw + owner.pointee.memberOffset).assumingMemoryBound(to: Value.self)
        for index in 0..<owner.pointee.memberCount { members[index] = .unbound }
        current = owner.pointee.base
      }
    }
    type.value.retain()
    if _slowPath(type.pointee.slots.finalize != nil) { heap.noteFinalizable(Value(raw).object) }
    return raw
  }

  /// What calling a type does: `__new__`, then `__init__` of what came out if it is an instance of the type.
  func callType(_ type: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    guard let construct = type.pointee.slots.construct else { throw typeError("cannot create '\(text(type.pointee.name))' instances") }
    let instance = try construct(self, type, arguments)
    let made = self.type(of: instance.value)
    guard _fastPath(made == type) || isSubtype(made, of: type) else { return instance }
    if let initialize = made.pointee.slots.initialize { try initialize(self, instance.value, arguments) }
    return instance
  }

  /// The same for a built-in type, which may know a shorter way.
  @inline(__always) func callBuiltinType(_ type: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    if let make = type.pointee.make, let instance = try make(self, arguments) { return instance }
    return try type == pointee.types.type ? call(type.value, arguments) : callType(type, arguments)
  }

  // MARK: type(name, bases, namespace)

  /// What stands for other bases does so in class statements alone.
  private func checkBases(_ bases: TuplePointer) throws(Raise) {
    for index in 0..<bases.count where !isType(bases[index]) {
      guard try attributeIfPresent(bases[index], name(.mroEntries)) == nil else {
        throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
      }
    }
  }

  /// `type.__new__(metatype, name, bases, namespace, **keywords)`
  func newType(_ metatype: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    guard arguments.count == 3 else { throw typeError("type.__new__() takes exactly 3 arguments (\(arguments.count) given)") }
    let (name, bases, namespace) = (arguments[0], arguments[1], arguments[2])
    guard isString(name) else { throw typeError("type.__new__() argument 1 must be str, not \(argumentKind(name))") }
    guard isTuple(bases) else { throw typeError("type.__new__() argument 2 must be tuple, not \(argumentKind(bases))") }
    guard isDict(namespace) else { throw typeError("type.__new__() argument 3 must be dict, not \(argumentKind(namespace))") }
    try checkBases(bases.cast())
    let winner = try winningMetatype(metatype, bases.cast())
    if winner != metatype {
      let word = self.name(.new)
      if lookupOwner(winner, word) != pointee.types.type, let construct = winner.pointee.slots.construct {
        return try construct(self, winner, arguments)
      }
    }
    let type = try newType(winner, name: name, bases: bases.cast(), namespace: namespace.cast())
    try setNames(in: type.value.cast())
    try initSubclass(type.value.cast(), arguments)
    return type
  }

  /// The type object, complete but for the hooks.
  private func newType(_ metatype: TypePointer, name: Value, bases: TuplePointer, namespace source: DictPointer) throws(Raise) -> Owned {
    for index in 0..<bases.count where !isType(bases[index]) {
      let entries = try attributeIfPresent(bases[index], .mroEntries)
      if entries != nil {
        throw typeError("type() doesn't support MRO entry resolution; use types.new_class()")
      }
    }
    let allBases = bases.count > 0 ? Owned(retaining: Value(bases)) : tuple(pointee.types.object.value)
    let base = try bestBase(of: allBases.value.cast())
    try checkTypeName(name)
    let namespace = newDict()
    let ownedNamespace = Owned(namespace)
    try copyEntries(of: source, to: namespace)
    let qualifiedName = try takeQualifiedName(namespace, name)
    var plan = LayoutPlan(base: base)
    try planSlots(&plan, namespace, className: name, bases: allBases.value.cast())

    let raw = allocateInstance(metatype)
    let type = raw.assumingMemoryBound(to: TypeObject.self)
    let header = type.pointee.header
    type.initialize(to: TypeObject(metatype: metatype, name: .unbound, version: nextVersion()))
    type.pointee.header = header
    let owned = Owned(type)
    type.pointee.name = exactName(name).take()
    type.pointee.qualifiedName = exactName(qualifiedName.value).take()
    type.pointee.namespace = ownedNamespace.take()
    type.pointee.bases = allBases.take()
    type.pointee.base = base
    applyLayout(plan, to: type)
    type.pointee.mro = tuple(type.value, base.value).take()

    addModule(namespace)
    try wrapSpecialFunctions(namespace)
    if !plan.slots.value.isUnbound { addMembers(plan.slots.value.cast(), to: type) }
    if plan.addsDict { addGetSet(Self.dictAttribute, to: type) }
    if plan.addsWeak { addGetSet(Self.weakReferenceAttribute, to: type) }
    if namespace.getInterned(self.name(.doc)) == nil { namespace.setInterned(self.name(.doc), .none) }
    try setClassCell(type, namespace)

    let order = try computeMRO(type)
    let old = type.pointee.mro
    type.pointee.mro = order.take()
    // What was looked up while the MRO was not known (by a metaclass's `mro`) holds no longer.
    type.pointee.version = nextVersion()
    old.release()
    let baseTuple: TuplePointer = type.pointee.bases.cast()
    if namespace.getInterned(self.name(.eq)) != nil && namespace.getInterned(self.name(.hash)) == nil {
      namespace.setInterned(self.name(.hash), .none)
    }
    inheritFlags(type, baseTuple)
    inheritCollectionFlag(type)
    inheritSlots(type)
    for index in 0..<baseTuple.count { (baseTuple[index].cast() as TypePointer).addSubclass(type) }
    return owned
  }

  /// Exactly a str, interned.
  private func exactName(_ name: Value) -> Owned {
    if isExactString(name) { return intern(name) }
    let plain = exactString(name.cast())
    return intern(plain.value)
  }

  func checkTypeName(_ name: Value) throws(Raise) {
    let string: StringPointer = name.cast()
    for index in 0..<string.length {
      if string[index] == 0 { throw valueError("type name must not contain null characters") }
      // The name must have a UTF-8 form.
      if string[index] & 0xffff_f800 == 0xd800 {
        throw unicodeEncodeError(encoding: "utf-8", string: name, start: index, end: index + 1, reason: "surrogates not allowed")
      }
    }
  }

  /// Keys are interned, as attribute lookup expects.
  private func copyEntries(of source: DictPointer, to target: DictPointer) throws(Raise) {
    if source.count > 5 { target.rebuild(room: source.count + 4) }
    var entry = source.nextEntry(from: 0)
    while let index = entry {
      let (key, value) = (source.pointee.entries[index].key, source.pointee.entries[index].value)
      if isExactString(key) {
        let word = intern(key)
        target.setInterned(word.value, value)
      } else {
        try target.set(key, value, self)
      }
      entry = source.nextEntry(from: index + 1)
    }
  }

  private func takeQualifiedName(_ namespace: DictPointer, _ name: Value) throws(Raise) -> Owned {
    guard let found = namespace.getInterned(self.name(.qualname)) else { return Owned(retaining: name) }
    guard isString(found) else { throw typeError("type __qualname__ must be a str, not \(typeName(of: found))") }
    let kept = Owned(retaining: found)
    _ = namespace.deleteInterned(self.name(.qualname))
    return kept
  }

  /// `__module__` from the globals of whoever makes the class, unless the namespace has it.
  private func addModule(_ namespace: DictPointer) {
    guard namespace.getInterned(name(.module)) == nil, let globals = callerGlobals else { return }
    if let module = globals.getInterned(name(.name)) { namespace.setInterned(name(.module), module) }
  }

  /// The globals of the function that runs; nil where none does.
  var callerGlobals: DictPointer? {
    let function = pointee.frame.functionWord
    guard function.isObject, !function.isError, function.isExactly(pointee.types.function) else { return nil }
    let globals = (function.cast() as FunctionPointer).pointee.globals
    return isDict(globals) ? globals.cast() : nil
  }

  private func wrapSpecialFunctions(_ namespace: DictPointer) throws(Raise) {
    if let function = namespace.getInterned(name(.new)), function.isExactly(pointee.types.function) {
      let wrapped = newStaticMethod(function)
      namespace.setInterned(name(.new), wrapped.value)
    }
    for word in [Name.initSubclass, .classGetitem] {
      if let function = namespace.getInterned(name(word)), function.isExactly(pointee.types.function) {
        let wrapped = newClassMethod(function)
        namespace.setInterned(name(word), wrapped.value)
      }
    }
  }

  /// The cell through which methods find `__class__` gets the class.
  private func setClassCell(_ type: TypePointer, _ namespace: DictPointer) throws(Raise) {
    guard let cell = namespace.getInterned(name(.classcell)) else { return }
    guard cell.isExactly(pointee.types.cell) else {
      throw typeError("__classcell__ must be a nonlocal cell, not \(try reprText(self.type(of: cell).value))")
    }
    let pointer: CellPointer = cell.cast()
    let old = pointer.pointee.content
    type.value.retain()
    pointer.pointee.content = type.value
    old.release()
    _ = namespace.deleteInterned(name(.classcell))
  }

  // MARK: Hooks

  /// Calls `__set_name__` of each value in the namespace that has one.
  private func setNames(in type: TypePointer) throws(Raise) {
    let namespace: DictPointer = type.pointee.namespace.cast()
    var hooked: [(Value, Value)] = []
    var entry = namespace.nextEntry(from: 0)
    while let index = entry {
      let (key, value) = (namespace.pointee.entries[index].key, namespace.pointee.entries[index].value)
      if value.isObject, !isExactFunction(value), lookup(self.type(of: value), name(.setName)) != nil {
        key.retain()
        value.retain()
        hooked.append((key, value))
      }
      entry = namespace.nextEntry(from: index + 1)
    }
    defer {
      for (key, value) in hooked {
        key.release()
        value.release()
      }
    }
    for (key, value) in hooked {
      do throws(Raise) {
        _ = try callSpecial(value, .setName, type.value, key)
      } catch {
        let cause = takeError()
        let text = "Error calling __set_name__ on '\(typeName(of: value))' instance \(try reprText(key)) in '\(text(type.pointee.name))'"
        let outer = newException(.runtimeError, text)
        let pointer: ExceptionPointer = outer.value.cast()
        pointer.setCause(cause.value)
        pointer.setContext(cause.value)
        throw raise(outer)
      }
    }
  }

  @inline(__always) private func isExactFunction(_ value: Value) -> Bool { value.isExactly(pointee.types.function) }

  /// `super(type, type).__init_subclass__(**keywords)`
  private func initSubclass(_ type: TypePointer, _ arguments: Arguments) throws(Raise) {
    let mro: TuplePointer = type.pointee.mro.cast()
    let word = name(.initSubclass)
    _ = (word.cast() as StringPointer).hash(self)
    for index in 1..<max(mro.count, 1) {
      let owner: TypePointer = mro[index].cast()
      guard let found = owner.filledNamespace(self).getInterned(word) else { continue }
      if owner == pointee.types.object && !(arguments.hasKeywords && (arguments.keywords.cast() as TuplePointer).count > 0) { return }
      let kept = Owned(retaining: found)
      let bound: Owned
      if let get = self.type(of: found).pointee.slots.descriptorGet {
        bound = try get(self, kept.value, .unbound, type)
      } else {
        bound = Owned(retaining: kept.value)
      }
      _ = try call(bound.value, arguments.dropFirst(3))
      return
    }
  }
}
