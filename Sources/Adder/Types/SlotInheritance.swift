// How a class made by a program gets its slots. With one base it starts with that base's and only looks at the special methods that its own
// namespace has; with several, every slot is decided by looking its special methods up along the MRO.

extension VM {
  /// Flags of the bases that hold for the new type too.
  func inheritFlags(_ type: TypePointer, _ bases: TuplePointer) {
    for index in 0..<bases.count {
      type.pointee.flags.formUnion((bases[index].cast() as TypePointer).pointee.flags.intersection(.inherited))
    }
  }

  /// Fills all slots of a new type, whose MRO is known.
  func inheritSlots(_ type: TypePointer) {
    guard let base = type.pointee.base else { return }
    type.pointee.slots = base.pointee.slots
    copyNumbers(from: base, to: type)
    type.pointee.flags.formUnion(base.pointee.flags.intersection([.unhashable, .hasCustomLookup, .hasOnlyGetAttributeHook]))
    type.pointee.comparesByIdentity = base.pointee.comparesByIdentity
    let bases: TuplePointer = type.pointee.bases.cast()
    if bases.count > 1 || (type.pointee.mro.cast() as TuplePointer).count != (base.pointee.mro.cast() as TuplePointer).count + 1 {
      for group in SlotTable.members.keys { updateSlot(type, group) }
      return
    }
    let namespace: DictPointer = type.pointee.namespace.cast()
    var entry = namespace.nextEntry(from: 0)
    while let index = entry {
      if let group = slotGroup(of: namespace.pointee.entries[index].key) { updateSlot(type, group) }
      entry = namespace.nextEntry(from: index + 1)
    }
  }

  private func copyNumbers(from base: TypePointer, to type: TypePointer) {
    guard let numbers = base.pointee.numbers else { return }
    let own = type.numberTable()
    for slot in 0..<NumberSlot.allCases.count { own[slot] = numbers[slot] }
    type.pointee.dispatchedNumbers = base.pointee.dispatchedNumbers
  }

  /// The slots that a name belongs to; nil for names that mean nothing to the interpreter.
  func slotGroup(of key: Value) -> SlotGroup? {
    guard isExactString(key) else { return nil }
    let string: StringPointer = key.cast()
    guard string.length > 4, string[0] == 0x5f, string[1] == 0x5f else { return nil }
    for index in 0..<Name.count where pointee.names[index].bits == key.bits { return SlotTable.groups[index] }
    return nil
  }

  /// An attribute of a type has been set or deleted: it and its subclasses forget what they cached, and where it is a special method, they
  /// get their slots anew.
  func attributeChanged(_ type: TypePointer, _ name: Value) {
    typeChanged(type)
    if let group = slotGroup(of: name) { updateSlotOfTree(type, group) }
  }

  private func updateSlotOfTree(_ type: TypePointer, _ group: SlotGroup) {
    if type.has(.heapType) { updateSlot(type, group) }
    for index in 0..<type.pointee.subclasses.count {
      updateSlotOfTree(TypePointer(bitPattern: type.pointee.subclasses.base[index]).unsafelyUnwrapped, group)
    }
  }

  /// All slots of a type and its subclasses anew: the bases have changed.
  func updateAllSlots(_ type: TypePointer) {
    typeChanged(type)
    for group in SlotTable.members.keys { updateSlotOfTree(type, group) }
  }

  // MARK: One slot

  /// What the special methods of a group, looked up along the MRO, make of the slot.
  private enum Source {
    case nothing
    /// All that is found are wrappers of this built-in type: its own slot does it.
    case native(TypePointer)
    case dispatcher
  }

  /// Decides a slot of a type made by a program.
  private func updateSlot(_ type: TypePointer, _ group: SlotGroup) {
    switch group {
    case .number(let slot): updateNumber(type, slot, source(type, group))
    case .construct: updateConstructor(type)
    case .hash: updateHash(type)
    default: updateObjectSlot(type, group, source(type, group))
    }
  }

  private func source(_ type: TypePointer, _ group: SlotGroup) -> Source {
    var owner: TypePointer?
    for index in SlotTable.members[group] ?? [] {
      let entry = SlotTable.entries[index]
      guard let found = lookup(type, name(entry.word)) else { continue }
      guard let native = slotBehind(found), native.word == entry.word, isSubtype(type, of: native.owner) else { return .dispatcher }
      if let owner, owner != native.owner { return .dispatcher }
      owner = native.owner
    }
    if let owner { return .native(owner) }
    return .nothing
  }

  /// The slot that a value in a namespace stands for: it is a built-in type's wrapper, or one of the methods that stand in the place of one.
  private func slotBehind(_ found: Value) -> (word: Name, owner: TypePointer)? {
    if found.isExactly(pointee.types.wrapperDescriptor) {
      let wrapper: WrapperDescriptorPointer = found.cast()
      return (wrapper.slot.word, wrapper.owner)
    }
    guard found.isExactly(pointee.types.methodDescriptor) else { return nil }
    let descriptor: MethodDescriptorPointer = found.cast()
    return descriptor.method.slot.map { ($0, descriptor.owner) }
  }

  private func updateNumber(_ type: TypePointer, _ slot: NumberSlot, _ source: Source) {
    if case .nothing = source, type.pointee.numbers == nil { return }
    let numbers = type.numberTable()
    let bit: UInt64 = 1 << UInt64(slot.rawValue)
    switch source {
    case .nothing:
      numbers[slot.rawValue].code = nil
      type.pointee.dispatchedNumbers &= ~bit
    case .native(let owner):
      numbers[slot.rawValue].code = owner.number(slot)
      type.pointee.dispatchedNumbers &= ~bit
    case .dispatcher:
      numbers[slot.rawValue] = SlotDispatchers.numbers[slot.rawValue]
      type.pointee.dispatchedNumbers |= bit
    }
  }

  /// `__new__`: the function that a built-in type has there stands for the type's own constructor.
  private func updateConstructor(_ type: TypePointer) {
    guard let found = lookup(type, name(.new)) else {
      type.pointee.slots.construct = nil
      return
    }
    if found.isExactly(pointee.types.builtinFunction) {
      let function: BuiltinFunctionPointer = found.cast()
      if function.method.rawBody != nil, isType(function.pointee.receiver) {
        let owner: TypePointer = function.pointee.receiver.cast()
        if isSubtype(type, of: owner) {
          type.pointee.slots.construct = owner.pointee.slots.construct
          return
        }
      }
    }
    type.pointee.slots.construct = SlotDispatchers.construct
  }

  private func updateHash(_ type: TypePointer) {
    guard let found = lookup(type, name(.hash)), !found.isNone else {
      type.pointee.flags.insert(.unhashable)
      type.pointee.slots.hash = SlotDispatchers.unhashable
      return
    }
    type.pointee.flags.remove(.unhashable)
    if case .native(let owner) = source(type, .hash) {
      type.pointee.slots.hash = owner.pointee.slots.hash
    } else {
      type.pointee.slots.hash = SlotDispatchers.hash
    }
  }

  private func updateObjectSlot(_ type: TypePointer, _ group: SlotGroup, _ source: Source) {
    let owner: TypePointer?
    let dispatches: Bool
    switch source {
    case .nothing: (owner, dispatches) = (nil, false)
    case .native(let type): (owner, dispatches) = (type, false)
    case .dispatcher: (owner, dispatches) = (nil, true)
    }
    let native = owner?.pointee.slots ?? ObjectSlots()
    let slots = UnsafeMutablePointer<ObjectSlots>(mutating: type.pointer(to: \.slots).unsafelyUnwrapped)
    switch group {
    case .initialize: slots.pointee.initialize = dispatches ? SlotDispatchers.initialize : native.initialize
    case .call: slots.pointee.call = dispatches ? SlotDispatchers.call : native.call
    case .getAttribute:
      slots.pointee.getAttribute = dispatches ? SlotDispatchers.getAttribute : native.getAttribute
      noteLookup(type, dispatches)
    case .setAttribute: slots.pointee.setAttribute = dispatches ? SlotDispatchers.setAttribute : native.setAttribute
    case .descriptorGet: slots.pointee.descriptorGet = dispatches ? SlotDispatchers.descriptorGet : native.descriptorGet
    case .descriptorSet: slots.pointee.descriptorSet = dispatches ? SlotDispatchers.descriptorSet : native.descriptorSet
    case .repr: slots.pointee.repr = dispatches ? SlotDispatchers.repr : native.repr
    case .str: slots.pointee.str = dispatches ? SlotDispatchers.str : native.str
    case .compare:
      slots.pointee.compare = dispatches ? SlotDispatchers.compare : native.compare
      type.pointee.comparesByIdentity = owner == pointee.types.object
    case .iterate: slots.pointee.iterate = dispatches ? SlotDispatchers.iterate : native.iterate
    case .next: slots.pointee.next = dispatches ? SlotDispatchers.next : native.next
    case .length: slots.pointee.length = dispatches ? SlotDispatchers.length : native.length
    case .getItem: slots.pointee.getItem = dispatches ? SlotDispatchers.getItem : native.getItem
    case .setItem: slots.pointee.setItem = dispatches ? SlotDispatchers.setItem : native.setItem
    case .contains: slots.pointee.contains = dispatches ? SlotDispatchers.contains : native.contains
    case .truth: slots.pointee.truth = dispatches ? SlotDispatchers.truth : native.truth
    case .finalize: slots.pointee.finalize = dispatches ? SlotDispatchers.finalize : native.finalize
    case .construct, .hash, .number: break
    }
  }

  /// Whether what inline caches know about attributes can be trusted.
  private func noteLookup(_ type: TypePointer, _ dispatches: Bool) {
    type.pointee.flags.remove([.hasCustomLookup, .hasOnlyGetAttributeHook])
    guard dispatches else { return }
    type.pointee.flags.insert(.hasCustomLookup)
    if let found = lookup(type, name(.getattribute)), found.isExactly(pointee.types.wrapperDescriptor),
      (found.cast() as WrapperDescriptorPointer).owner.pointee.slots.getAttribute == nil
    {
      type.pointee.flags.insert(.hasOnlyGetAttributeHook)
    }
  }
}
