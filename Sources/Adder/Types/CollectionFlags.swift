// Which types sequence and mapping patterns match. A type is one or the other by its own declaration, or by the first in its
// MRO that is. Registration waits for `collections.abc`.

extension VM {
  /// A new class is what the first of its bases along the MRO is.
  func inheritCollectionFlag(_ type: TypePointer) {
    let mro: TuplePointer = type.pointee.mro.cast()
    for index in 1..<max(1, mro.count) where type.pointee.flags.isDisjoint(with: .collection) && isType(mro[index]) {
      type.pointee.flags.formUnion((mro[index].cast() as TypePointer).pointee.flags.intersection(.collection))
    }
  }
}
