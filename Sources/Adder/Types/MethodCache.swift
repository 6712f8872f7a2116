// Finding an attribute in a type: along the MRO, through a cache for the whole interpreter. An entry is found by the type's version and the
// name; a version is never used twice, and changes with every change of the type or of a base, so entries need no invalidation. Names are
// not counted: should a name die and another one get its address, the hash tells them apart.

struct MethodCacheEntry {
  var version: UInt
  var name: UInt64
  var hash: Int
  /// Borrowed from the namespace; `.unbound`: the type has no such attribute.
  var value: Value

  @inline(__always) static var count: Int { 2048 }
}

extension VM {
  /// What the types along the MRO say for a name (exactly a str), borrowed.
  @inline(__always) func lookup(_ type: TypePointer, _ name: Value) -> Value? {
    let version = type.pointee.version
    let place = Int(truncatingIfNeeded: (UInt64(version) &* 31) ^ (name.bits >> 4)) & (MethodCacheEntry.count &- 1)
    let entry = pointee.methodCache + place
    if _fastPath(
      entry.pointee.version == version && entry.pointee.name == name.bits
        && entry.pointee.hash == (name.cast() as StringPointer).pointee.hash)
    {
      let value = entry.pointee.value
      return value.isUnbound ? nil : value
    }
    return lookupSlow(type, name, entry)
  }

  @inline(never) private func lookupSlow(_ type: TypePointer, _ name: Value, _ entry: UnsafeMutablePointer<MethodCacheEntry>) -> Value? {
    let hash = (name.cast() as StringPointer).hash(self)
    let found = lookupUncached(type, name)
    entry.pointee = MethodCacheEntry(version: type.pointee.version, name: name.bits, hash: hash, value: found ?? .unbound)
    return found
  }

  /// The same without the cache. The name's hash is known.
  private func lookupUncached(_ type: TypePointer, _ name: Value) -> Value? {
    let mro: TuplePointer = type.pointee.mro.cast()
    for index in 0..<mro.count {
      let namespace = (mro[index].cast() as TypePointer).filledNamespace(self)
      if let value = namespace.getInterned(name) { return value }
    }
    return nil
  }

  /// Where along the MRO a name is found.
  func lookupOwner(_ type: TypePointer, _ name: Value) -> TypePointer? {
    _ = (name.cast() as StringPointer).hash(self)
    let mro: TuplePointer = type.pointee.mro.cast()
    for index in 0..<mro.count {
      let owner: TypePointer = mro[index].cast()
      if owner.filledNamespace(self).getInterned(name) != nil { return owner }
    }
    return nil
  }

  /// The type or one of its bases has changed: what was cached about it and its subclasses holds no longer.
  func typeChanged(_ type: TypePointer) {
    type.pointee.version = nextVersion()
    for index in 0..<type.pointee.subclasses.count {
      typeChanged(TypePointer(bitPattern: type.pointee.subclasses.base[index]).unsafelyUnwrapped)
    }
  }
}

extension UnsafeMutablePointer<TypeObject> {
  /// The namespace; that of a built-in type is filled when it is first looked into.
  @inline(__always) func filledNamespace(_ vm: VM) -> DictPointer {
    if _slowPath(has(.isPending)) { vm.fillNamespace(of: self) }
    return pointee.namespace.cast()
  }
}
