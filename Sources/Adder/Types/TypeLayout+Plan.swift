// Where a class made by a program puts things in its instances: behind the base's part the members of `__slots__` in sorted order, then the
// word for attributes, then the word for weak references, each only where the base has none. Behind the fixed part the attribute values.
//
//     base's part │ members of __slots__ … │ attributes │ weak references │ value 0 │ value 1 │ …

struct LayoutPlan: ~Copyable {
  let base: TypePointer
  let mayAddDict: Bool
  let mayAddWeak: Bool
  var addsDict = false
  var addsWeak = false
  /// A list of the members' names, mangled and sorted; `.unbound` without `__slots__`.
  var slots = Owned(Value.unbound)

  init(base: TypePointer) {
    self.base = base
    mayAddDict = base.pointee.dictOffset == 0 && !base.has(.isType)
    mayAddWeak = base.pointee.weakReferenceOffset == 0 && base.pointee.itemSize == 0
  }
}

extension VM {
  /// Reads `__slots__`.
  func planSlots(_ plan: inout LayoutPlan, _ namespace: DictPointer, className: Value, bases: TuplePointer) throws(Raise) {
    guard let declared = namespace.getInterned(name(.slots)) else {
      plan.addsDict = plan.mayAddDict
      plan.addsWeak = plan.mayAddWeak
      return
    }
    let kept = Owned(retaining: declared)
    let items = isString(kept.value) ? tuple(kept.value) : try tupleFrom(kept.value)
    let tuplePointer: TuplePointer = items.value.cast()
    if tuplePointer.count > 0 && plan.base.pointee.itemSize != 0 {
      throw typeError("nonempty __slots__ not supported for subtype of '\(text(plan.base.pointee.name))'")
    }
    try checkSlotItems(tuplePointer, &plan)
    var names: [(String, Value)] = []
    defer { for (_, value) in names { value.release() } }
    for index in 0..<tuplePointer.count {
      let item: StringPointer = tuplePointer[index].cast()
      if item.equals("__dict__") || item.equals("__weakref__") { continue }
      let mangled = mangle(tuplePointer[index], className)
      if let found = namespace.getInterned(mangled.value) {
        _ = found
        if !item.equals("__qualname__") && !item.equals("__classcell__") {
          throw valueError("\(try reprText(mangled.value)) in __slots__ conflicts with class variable")
        }
      } else {
        names.append((text(mangled.value), mangled.take()))
      }
    }
    names.sort { $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars) }
    plan.slots = list(names.map(\.1))
    if bases.count > 1 { addWords(of: bases, to: &plan) }
  }

  private func checkSlotItems(_ items: TuplePointer, _ plan: inout LayoutPlan) throws(Raise) {
    for index in 0..<items.count {
      guard isString(items[index]) else { throw typeError("__slots__ items must be strings, not '\(typeName(of: items[index]))'") }
      let item: StringPointer = items[index].cast()
      guard item.isIdentifier else { throw typeError("__slots__ must be identifiers") }
      if item.equals("__dict__") {
        if !plan.mayAddDict || plan.addsDict { throw typeError("__dict__ slot disallowed: we already got one") }
        plan.addsDict = true
      } else if item.equals("__weakref__") {
        if !plan.mayAddWeak || plan.addsWeak {
          throw typeError("__weakref__ slot disallowed: either we already got one, or __itemsize__ != 0")
        }
        plan.addsWeak = true
      }
    }
  }

  /// What a secondary base has, instances must have too.
  private func addWords(of bases: TuplePointer, to plan: inout LayoutPlan) {
    for index in 0..<bases.count where bases[index] != plan.base.value {
      let other: TypePointer = bases[index].cast()
      if plan.mayAddDict && other.pointee.dictOffset != 0 { plan.addsDict = true }
      if plan.mayAddWeak && other.pointee.weakReferenceOffset != 0 { plan.addsWeak = true }
    }
  }

  /// `__x` in a class `A` is `_A__x`; interned.
  func mangle(_ name: Value, _ className: Value) -> Owned {
    let word = text(name)
    guard word.utf8.starts(with: "__".utf8), !word.utf8.reversed().starts(with: "__".utf8), !word.utf8.contains(UInt8(ascii: ".")) else {
      return intern(word)
    }
    let stripped = text(className).drop { $0 == "_" }
    return stripped.isEmpty ? intern(word) : intern("_" + stripped + word)
  }

  func applyLayout(_ plan: borrowing LayoutPlan, to type: TypePointer) {
    let base = plan.base
    type.pointee.kind = base.pointee.isObjectType ? .instance : base.pointee.kind.ofSubclass
    type.pointee.itemSize = base.pointee.itemSize
    type.pointee.dictOffset = base.pointee.dictOffset
    type.pointee.weakReferenceOffset = base.pointee.weakReferenceOffset
    var end = (base.pointee.basicSize + 7) & ~7
    type.pointee.memberOffset = end
    if !plan.slots.value.isUnbound {
      type.pointee.memberCount = (plan.slots.value.cast() as ListPointer).count
      end += 8 * type.pointee.memberCount
    }
    if plan.addsDict {
      type.pointee.dictOffset = base.pointee.itemSize != 0 ? -8 : end
      end += 8
    }
    if plan.addsWeak {
      type.pointee.weakReferenceOffset = end
      end += 8
    }
    type.pointee.basicSize = end
    type.pointee.sizeClass = SizeClass.of(end)
    type.pointee.flags = [.heapType, .isBaseType]
    if type.pointee.memberCount > 0 { type.pointee.flags.insert(.hasMembers) }
    if type.pointee.dictOffset != 0 { type.pointee.flags.insert(.hasShapes) }
  }

  /// A descriptor for each member of `__slots__`.
  func addMembers(_ slots: ListPointer, to type: TypePointer) {
    let namespace: DictPointer = type.pointee.namespace.cast()
    for index in 0..<slots.count {
      let descriptor = newMemberDescriptor(slots[index], offset: type.pointee.memberOffset + 8 * index, owner: type)
      namespace.setInterned(slots[index], descriptor.value)
    }
  }

  func addGetSet(_ attribute: NativeAttribute, to type: TypePointer) {
    let word = intern(attribute.name)
    let namespace: DictPointer = type.pointee.namespace.cast()
    // A class may have an attribute of its own by this name.
    if namespace.getInterned(word.value) != nil { return }
    let descriptor = newAttributeDescriptor(attribute, owner: type)
    namespace.setInterned(word.value, descriptor.value)
  }

  // MARK: __dict__ and __weakref__

  /// `__dict__` of instances.
  static let dictAttribute = NativeAttribute(
    name: "__dict__", doc: "dictionary for instance variables (if defined)",
    get: { (vm, object) throws(Raise) in
      let type = vm.type(of: object)
      guard object.isObject, type.pointee.dictOffset != 0 else { throw vm.raise(.attributeError, "This object has no __dict__") }
      return Owned(retaining: Value(vm.instanceDict(object, type)))
    },
    set: { (vm, object, value) throws(Raise) in
      let type = vm.type(of: object)
      guard object.isObject, type.pointee.dictOffset != 0 else { throw vm.raise(.attributeError, "This object has no __dict__") }
      if let value {
        guard vm.isDict(value) else { throw vm.typeError("__dict__ must be set to a dictionary, not a '\(vm.typeName(of: value))'") }
        vm.setInstanceDict(object, type, value)
      } else {
        let empty = Owned(vm.newDict())
        vm.setInstanceDict(object, type, empty.value)
      }
    })

  /// `__weakref__` of instances: the first weak reference to it, or None.
  static let weakReferenceAttribute = NativeAttribute(
    name: "__weakref__", doc: "list of weak references to the object (if defined)",
    get: { (vm, object) throws(Raise) in
      guard object.isObject, let word = object.object.weakReferenceWord, let first = word.pointee else { return .none }
      return Owned(retaining: Value(first))
    }, set: nil)
}
