// Which types sequence and mapping patterns match. A type is one or the other by its own declaration, by the first in its MRO that is, or because it
// was registered with `collections.abc.Sequence` or `Mapping`.

extension VM {
  /// A new class is what the first of its bases along the MRO is.
  func inheritCollectionFlag(_ type: TypePointer) {
    let mro: TuplePointer = type.pointee.mro.cast()
    for index in 1..<max(1, mro.count) where type.pointee.flags.isDisjoint(with: .collection) && isType(mro[index]) {
      type.pointee.flags.formUnion((mro[index].cast() as TypePointer).pointee.flags.intersection(.collection))
    }
  }

  /// `Sequence.register(type)`: the class and those derived from it become what `registry` is, if that is something. Built-in types stay what they are.
  func registerCollection(_ type: TypePointer, with registry: TypePointer) {
    let flag = registry.pointee.flags.intersection(.collection)
    if !flag.isEmpty { setCollectionFlag(type, flag) }
  }

  private func setCollectionFlag(_ type: TypePointer, _ flag: TypeFlags) {
    guard type.has(.heapType), type.pointee.flags.intersection(.collection) != flag else { return }
    type.pointee.flags.subtract(.collection)
    type.pointee.flags.formUnion(flag)
    for index in 0..<type.pointee.subclasses.count {
      setCollectionFlag(TypePointer(bitPattern: type.pointee.subclasses.base[index]).unsafelyUnwrapped, flag)
    }
  }

  /// Takes `__abc_tpflags__` out of the namespace of an abstract class and makes its instances what it says (1 << 5: sequences, 1 << 6: mappings).
  func takeCollectionFlag(of type: TypePointer) throws(Raise) {
    let key = intern("__abc_tpflags__" as StaticString)
    let namespace: DictPointer = type.pointee.namespace.cast()
    guard let found = namespace.getInterned(key.value) else { return }
    if found.isSmallInt {
      let isSequence = found.smallInt & 1 << 5 != 0
      let isMapping = found.smallInt & 1 << 6 != 0
      if isSequence && isMapping { throw typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING") }
      if isSequence { type.pointee.flags.insert(.isSequence) }
      if isMapping { type.pointee.flags.insert(.isMapping) }
    }
    try setTypeAttribute(type, key.value, nil)
  }
}
