// Built-in types from their specs. A type object is made with its slots when the interpreter starts; its namespace is filled when it is first
// looked into (`isPending`): most programs never look into most types.

extension VM {
  /// The type object of a spec. Slots are inherited from the base where the spec has none.
  func makeBuiltinType(_ spec: any AnyTypeSpec, base: TypePointer? = nil, metatype: TypePointer? = nil) -> TypePointer {
    let raw = heap.makeContainer(metatype ?? pointee.types.type, sizeClass: SizeClass.of(MemoryLayout<TypeObject>.size))
    let type = raw.assumingMemoryBound(to: TypeObject.self)
    initializeBuiltin(type, spec, base: base ?? pointee.types.object, metatype: metatype ?? pointee.types.type)
    return type
  }

  /// What the messages call a built-in type: with its module in front unless that is `builtins`.
  private func fullName(_ spec: any AnyTypeSpec) -> Owned {
    let isPlain = spec.module.utf8CodeUnitCount == 8 && spec.module.description == "builtins"
    if isPlain || spec.name.description.utf8.contains(UInt8(ascii: ".")) { return string(spec.name) }
    return string("\(spec.module).\(spec.name)")
  }

  /// Fills in a type object from its spec; `base` is nil for `object` alone.
  func initializeBuiltin(_ type: TypePointer, _ spec: any AnyTypeSpec, base: TypePointer?, metatype: TypePointer) {
    type.initialize(to: TypeObject(metatype: metatype, name: .unbound, version: nextVersion()))
    type.pointee.header.word |= HeaderBits.untracked
    type.pointee.spec = spec
    let layout = spec.layout
    type.pointee.flags = layout.flags.union(.isPending)
    type.pointee.comparesByIdentity = layout.flags.contains(.isRoot)
    type.pointee.kind = layout.kind
    type.pointee.basicSize = layout.size
    type.pointee.itemSize = layout.itemSize
    type.pointee.dictOffset = layout.dictOffset
    type.pointee.weakReferenceOffset = layout.weakReferenceOffset
    type.pointee.sizeClass = SizeClass.of(layout.size)
    if let base {
      if base.pointee.isObjectType && !layout.leavesLookup { type.pointee.flags.insert(.ownsLookup) }
      type.pointee.base = base
      type.pointee.flags.formUnion(base.pointee.flags.intersection(.inherited))
      if type.pointee.flags.isDisjoint(with: .collection) { type.pointee.flags.formUnion(base.pointee.flags.intersection(.collection)) }
      type.pointee.slots = base.pointee.slots
      // What `object.__new__` makes has no native fields: a type that has some and no constructor of its own cannot be called.
      // `object.__init__` has nothing to check for those that have one.
      if base.pointee.isObjectType {
        type.pointee.slots.construct = nil
        type.pointee.slots.initialize = nil
      }
      if let numbers = base.pointee.numbers {
        let own = type.numberTable()
        for slot in 0..<NumberSlot.allCases.count { own[slot] = numbers[slot] }
      }
      if type.pointee.dictOffset == 0 { type.pointee.dictOffset = base.pointee.dictOffset }
      if type.pointee.weakReferenceOffset == 0 { type.pointee.weakReferenceOffset = base.pointee.weakReferenceOffset }
      if type.pointee.kind == .other && !base.pointee.isObjectType { type.pointee.kind = base.pointee.kind }
      base.addSubclass(type)
      fillSlots(type, spec, base)
    } else {
      type.pointee.flags.formUnion([.ownsLookup, .ownsSetting])
      spec.fillSlots(type, self)
    }
    if pointee.emptyString.isObject { finishNames(of: type) }
  }

  /// Names, bases and MRO: for the first types these wait until there are strs and tuples.
  func finishNames(of type: TypePointer) {
    guard let spec = type.pointee.spec, type.pointee.name.isUnbound else { return }
    type.pointee.name = fullName(spec).take()
    guard let base = type.pointee.base else {
      type.pointee.bases = Value(newTuple(count: 0))
      type.pointee.mro = tuple(type.value).take()
      return
    }
    let bases = makeTuple(1)
    base.value.retain()
    bases.pointee.items[0] = base.value
    type.pointee.bases = Value(bases)
    let baseMRO: TuplePointer = base.pointee.mro.cast()
    let mro = makeTuple(baseMRO.count + 1)
    type.value.retain()
    mro.pointee.items[0] = type.value
    for index in 0..<baseMRO.count {
      baseMRO[index].retain()
      mro.pointee.items[index + 1] = baseMRO[index]
    }
    type.pointee.mro = Value(mro)
  }

  /// The spec's slots over the inherited ones. Comparison and hash are inherited together or not at all.
  private func fillSlots(_ type: TypePointer, _ spec: any AnyTypeSpec, _ base: TypePointer) {
    type.pointee.slots.compare = nil
    type.pointee.slots.hash = nil
    spec.fillSlots(type, self)
    if type.pointee.slots.compare == nil {
      type.pointee.slots.compare = base.pointee.slots.compare
      if type.pointee.slots.hash == nil {
        type.pointee.slots.hash = base.pointee.slots.hash
        if base.has(.unhashable) { type.pointee.flags.insert(.unhashable) }
      }
    } else if type.pointee.slots.hash == nil {
      type.pointee.flags.insert(.unhashable)
      type.pointee.slots.hash = SlotDispatchers.unhashable
    }
  }

  // MARK: The namespace

  /// Makes everything in a built-in type's namespace.
  @inline(never) func fillNamespace(of type: TypePointer) {
    type.pointee.flags.remove(.isPending)
    let namespace = newDict()
    type.pointee.namespace = Value(namespace)
    guard let spec = type.pointee.spec else { return }
    spec.fillNamespace(type, self)
    addWrappers(to: type, spec, namespace)
    let docName = name(.doc)
    if namespace.getInterned(docName) == nil {
      let doc = docValue(spec.doc)
      namespace.setInterned(docName, doc.value)
    }
  }

  /// A wrapper for each special method that the type's own slots implement: the spec fills the slots of an empty type to tell which these are.
  private func addWrappers(to type: TypePointer, _ spec: any AnyTypeSpec, _ namespace: DictPointer) {
    let scratch = TypePointer.allocate(capacity: 1)
    scratch.initialize(to: TypeObject(metatype: pointee.types.type, name: type.pointee.name, version: 0))
    scratch.pointee.isObjectType = type.pointee.isObjectType
    scratch.pointee.flags.formUnion(type.pointee.flags.intersection([.ownsLookup, .ownsSetting, .hidesFinalizer]))
    spec.fillSlots(scratch, self)
    if scratch.pointee.slots.compare != nil && scratch.pointee.slots.hash == nil && !type.pointee.isObjectType {
      scratch.pointee.flags.insert(.unhashable)
    }
    for (index, entry) in SlotTable.entries.enumerated() where entry.isNative?(scratch) == true {
      let word = name(entry.word)
      if namespace.getInterned(word) != nil { continue }
      let wrapper = newWrapperDescriptor(entry: index, owner: type)
      namespace.setInterned(word, wrapper.value)
    }
    if scratch.has(.unhashable) { namespace.setInterned(name(.hash), .none) }
    if scratch.pointee.slots.construct != nil || type.has(.repeatsConstructor) { addConstructor(to: type, namespace) }
    scratch.freeOwnMemory()
    scratch.deallocate()
  }

  /// `__new__`: a function bound to the type, that makes instances of it and of its subclasses.
  private func addConstructor(to type: TypePointer, _ namespace: DictPointer) {
    let method = NativeMethod(
      raw: "__new__(*args, **kwargs)", "Create and return a new object.  See help(type) for accurate signature.",
      owner: text(type.pointee.name)
    ) { (vm, receiver, arguments) throws(Raise) in
      try vm.construct(receiver.cast(), arguments)
    }
    let function = newBuiltinFunction(method, receiver: type.value)
    namespace.setInterned(name(.new), function.value)
  }

  /// What `owner.__new__(type, …)` does.
  private func construct(_ owner: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    guard arguments.count > 0 else { throw typeError("\(text(owner.pointee.name)).__new__(): not enough arguments") }
    guard isType(arguments[0]) else {
      throw typeError("\(text(owner.pointee.name)).__new__(X): X is not a type object (\(typeName(of: arguments[0])))")
    }
    let type: TypePointer = arguments[0].cast()
    guard isSubtype(type, of: owner) else {
      let (ownerName, typeName) = (text(owner.pointee.name), text(type.pointee.name))
      throw typeError("\(ownerName).__new__(\(typeName)): \(typeName) is not a subtype of \(ownerName)")
    }
    // The constructor must be that of the built-in type which decides about the layout: object.__new__(list) would leave out the list.
    var native = type
    while native.has(.heapType), let base = native.pointee.base { native = base }
    if native != owner, native.pointee.slots.construct == nil || constructorOwner(native) != constructorOwner(owner) {
      let (ownerName, typeName, right) = (text(owner.pointee.name), text(type.pointee.name), text(native.pointee.name))
      throw typeError("\(ownerName).__new__(\(typeName)) is not safe, use \(right).__new__()")
    }
    guard let code = owner.pointee.slots.construct else { throw typeError("cannot create '\(text(type.pointee.name))' instances") }
    return try code(self, type, arguments.dropFirst())
  }

  /// The built-in type that a built-in type has its constructor from.
  private func constructorOwner(_ type: TypePointer) -> TypePointer? {
    var owner = lookupOwner(type, name(.new))
    while let repeating = owner, repeating.has(.repeatsConstructor), let base = repeating.pointee.base { owner = lookupOwner(base, name(.new)) }
    return owner
  }

  /// Gives a class of the language, which nobody has used so far, the slots and methods of a spec besides its own.
  func extend(_ type: TypePointer, with spec: any AnyTypeSpec) {
    spec.fillSlots(type, self)
    spec.fillNamespace(type, self)
    addWrappers(to: type, spec, type.pointee.namespace.cast())
    updateAllSlots(type)
  }

  // MARK: What a spec's builder adds

  func addNative(_ method: NativeMethod, to type: TypePointer) {
    let word = intern(method.name)
    let entry = namespaceEntry(method, type)
    (type.pointee.namespace.cast() as DictPointer).setInterned(word.value, entry.value)
  }

  private func namespaceEntry(_ method: NativeMethod, _ type: TypePointer) -> Owned {
    switch method.kind {
    case .method, .classMethod: return newMethodDescriptor(method, owner: type)
    case .function, .staticMethod:
      let function = newBuiltinFunction(method, receiver: type.value)
      return newStaticMethod(function.value)
    }
  }

  func addAttribute(_ attribute: NativeAttribute, to type: TypePointer) {
    let word = intern(attribute.name)
    let descriptor = newAttributeDescriptor(attribute, owner: type)
    (type.pointee.namespace.cast() as DictPointer).setInterned(word.value, descriptor.value)
  }

  func addConstant(_ name: StaticString, _ value: consuming Owned, to type: TypePointer) {
    let word = intern(name)
    (type.pointee.namespace.cast() as DictPointer).setInterned(word.value, value.value)
  }
}

extension TypeObject {
  /// Whether this is `object` itself.
  var isObjectType: Bool {
    get { flags.contains(.isRoot) }
    set { if newValue { flags.insert(.isRoot) } else { flags.remove(.isRoot) } }
  }
}

extension UnsafeMutablePointer<TypeObject> {
  func addSubclass(_ type: TypePointer) {
    pointee.subclasses.append(UInt(bitPattern: type))
    type.pointee.listedIn.append(UInt(bitPattern: self))
  }

  /// Takes this type out of the lists of its bases, and forgets those that list it as a base.
  func unlinkFromBases() {
    let address = UInt(bitPattern: self)
    for index in 0..<pointee.listedIn.count {
      TypePointer(bitPattern: pointee.listedIn.base[index]).unsafelyUnwrapped.pointee.subclasses.remove(address)
    }
    pointee.listedIn.count = 0
    for index in 0..<pointee.subclasses.count {
      TypePointer(bitPattern: pointee.subclasses.base[index]).unsafelyUnwrapped.pointee.listedIn.remove(address)
    }
    pointee.subclasses.count = 0
  }

  /// The collector clears weak references to a class that is trash; the one of its base is not made any more.
  func forgetBaseReference() { if pointee.baseReference.isUnbound { pointee.baseReference = .none } }

  /// Frees what a type owns besides references.
  func freeOwnMemory() {
    unlinkFromBases()
    pointee.baseReference.releaseIfAny()
    pointee.subclasses.deallocate()
    pointee.listedIn.deallocate()
    if let shape = pointee.rootShape { shape.freeTree() }
    for shape in pointee.retiredShapes { shape.freeTree() }
    if let numbers = pointee.numbers {
      numbers.deinitialize(count: NumberSlot.allCases.count)
      numbers.deallocate()
    }
    deinitialize(count: 1)
  }
}

extension WordVector {
  /// Takes out the first such word; the others stay in order.
  mutating func remove(_ word: UInt) {
    for index in 0..<count where base[index] == word {
      for later in index..<(count - 1) { base[later] = base[later + 1] }
      count -= 1
      return
    }
  }
}
