// What an attribute means for instances of one type with one attribute word: computed once by a node, which then only compares the type's
// version and the word.

enum AttributeResolution {
  /// A value of the instance, inline at this byte offset.
  case value(offset: Int)
  /// A function (or method descriptor) of the class that nothing in the instance hides: called with the instance first. Borrowed.
  case method(Value)
  /// A member of `__slots__` at this byte offset, which may be `.unbound`.
  case member(offset: Int)
  /// A plain value of the class. Borrowed.
  case classValue(Value)
  /// An item of a named tuple.
  case item(index: Int)
  /// A property: the getter, to be called with the instance. Borrowed.
  case property(getter: Value)
  /// Ask `getAttribute` each time.
  case slow
}

enum StoreResolution {
  /// Replaces the value at this byte offset.
  case replace(offset: Int)
  /// Fills the place at this byte offset, and gives the instance this attribute word.
  case add(offset: Int, word: UInt)
  /// A member of `__slots__` at this byte offset, which may be `.unbound`.
  case member(offset: Int)
  /// Ask `setAttribute` each time.
  case slow
}

extension VM {
  /// What `instance.name` means, for a type and an instance's attribute word (0 where the type has no dict). Holds while the type's version and
  /// the word are the same. The name is interned.
  @inline(never) func resolveAttribute(_ type: TypePointer, _ word: UInt, _ name: Value) -> AttributeResolution {
    if type.pointee.slots.getAttribute != nil && !type.has(.hasOnlyGetAttributeHook) { return .slow }
    let hasDict = type.pointee.dictOffset != 0
    // A dict can hold anything; 0 says that nothing has been set yet, but tells only where the word is at a fixed place.
    if hasDict && word & 1 == 0 && (word != 0 || type.pointee.dictOffset < 0) { return .slow }
    let own = hasDict ? findInstanceAttribute(word, name) : nil
    guard let found = lookup(type, name) else {
      guard let own else { return .slow }
      return .value(offset: own)
    }
    guard found.isObject else {
      if let own { return .value(offset: own) }
      return .classValue(found)
    }
    let descriptor = found.object.pointee.type
    if descriptor.pointee.slots.descriptorSet != nil {
      if descriptor == pointee.types.memberDescriptor, let offset = (found.cast() as MemberDescriptorPointer).valueOffset(in: type, self) {
        return .member(offset: offset)
      }
      if descriptor == pointee.types.tupleGetter, type.has(.isTuple) { return .item(index: (found.cast() as TupleGetterPointer).pointee.index) }
      // An instance's class is its type, unless the class says otherwise.
      if name == self.name(.class), found == lookup(pointee.types.object, name) { return .classValue(type.value) }
      if descriptor == pointee.types.property {
        let getter = (found.cast() as PropertyPointer).pointee.getter
        if !getter.isNone { return .property(getter: getter) }
      }
      return .slow
    }
    if let own { return .value(offset: own) }
    if descriptor.has(.isMethodDescriptor) { return .method(found) }
    if descriptor.pointee.slots.descriptorGet == nil { return .classValue(found) }
    return .slow
  }

  /// What `instance.name = …` does, in the same way.
  @inline(never) func resolveStore(_ type: TypePointer, _ word: UInt, _ name: Value) -> StoreResolution {
    if type.pointee.slots.setAttribute != nil { return .slow }
    if let found = lookup(type, name), found.isObject {
      let descriptor = found.object.pointee.type
      if descriptor.pointee.slots.descriptorSet != nil {
        if descriptor == pointee.types.memberDescriptor, let offset = (found.cast() as MemberDescriptorPointer).valueOffset(in: type, self) {
          return .member(offset: offset)
        }
        return .slow
      }
    }
    guard type.pointee.dictOffset != 0, word & 1 != 0 else { return .slow }
    if let offset = findInstanceAttribute(word, name) { return .replace(offset: offset) }
    if let (offset, word) = addInstanceAttribute(word, name) { return .add(offset: offset, word: word) }
    return .slow
  }
}
