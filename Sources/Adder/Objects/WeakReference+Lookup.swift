// Weak references as keys: finding the entry of an object in a dict or set whose keys are references to objects, as weak containers keep them,
// without making a reference to look for. Only what a reference means is used, so nothing of the program runs; where that is not enough to
// know, the answer says so, and the caller compares keys as the language asks.

/// What such a search gives besides an index.
enum ReferenceSearch {
  @inline(__always) static var absent: Int { -1 }
  /// There is a key with the same hash that is neither what was looked for nor certainly different.
  @inline(__always) static var unknown: Int { -2 }
}

extension Value {
  /// Whether this key is the one that is looked for: `wanted` itself, or a plain reference to `target`. nil: only comparing them can tell.
  @inline(__always) fileprivate func isReference(to target: ObjectPointer?, or wanted: Value, _ reference: TypePointer) -> Bool? {
    if bits == wanted.bits { return true }
    guard isExactly(reference) else { return nil }
    // A dead reference equals nothing but itself.
    guard let target, let other = (cast() as WeakReferencePointer).target else { return false }
    return other == target ? true : nil
  }
}

extension UnsafeMutablePointer<DictObject> {
  /// The index of the entry whose key is a reference to `target`.
  func findReference(to target: ObjectPointer, hash: Int, _ vm: VM) -> Int {
    findReference(to: target, or: .error, hash: hash, vm.pointee.types.weakReference)
  }

  /// The index of the entry whose key is this very reference, which is dead.
  func findDead(_ reference: WeakReferencePointer, _ vm: VM) -> Int {
    findReference(to: nil, or: Value(reference), hash: reference.pointee.hash, vm.pointee.types.weakReference)
  }

  /// The index of the entry whose key is this object, which is compared by identity.
  func findItself(_ key: Value, hash: Int, _ vm: VM) -> Int { findReference(to: nil, or: key, hash: hash, vm.pointee.types.weakReference) }

  @inline(__always) private func findReference(to target: ObjectPointer?, or wanted: Value, hash: Int, _ reference: TypePointer) -> Int {
    let (mask, indices, entries) = (pointee.mask, pointee.indices, pointee.entries)
    var slot = hash & mask
    var perturbation = UInt(bitPattern: hash)
    while true {
      let index = Int(indices[slot])
      if index >= 0 {
        if entries[index].hash == hash {
          guard let isWanted = entries[index].key.isReference(to: target, or: wanted, reference) else { return ReferenceSearch.unknown }
          if isWanted { return index }
        }
      } else if index == Int(DictObject.free) {
        return ReferenceSearch.absent
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
    }
  }
}

extension UnsafeMutablePointer<SetObject> {
  /// The place of the key that is a reference to `target`.
  func findReference(to target: ObjectPointer, hash: Int, _ vm: VM) -> Int {
    findReference(to: target, or: .error, hash: hash, vm.pointee.types.weakReference)
  }

  /// The place of the key that is this very reference, which is dead.
  func findDead(_ reference: WeakReferencePointer, _ vm: VM) -> Int {
    findReference(to: nil, or: Value(reference), hash: reference.pointee.hash, vm.pointee.types.weakReference)
  }

  @inline(__always) private func findReference(to target: ObjectPointer?, or wanted: Value, hash: Int, _ reference: TypePointer) -> Int {
    let (table, mask) = (pointee.table, pointee.mask)
    var slot = hash & mask
    var perturbation = UInt(bitPattern: hash)
    while true {
      var probes = slot &+ SetObject.neighbours <= mask ? SetObject.neighbours : 0
      var place = slot
      while true {
        let entry = table + place
        if entry.pointee.isFree { return ReferenceSearch.absent }
        if entry.pointee.hash == hash && entry.pointee.isUsed {
          guard let isWanted = entry.pointee.key.isReference(to: target, or: wanted, reference) else { return ReferenceSearch.unknown }
          if isWanted { return place }
        }
        if probes == 0 { break }
        probes &-= 1
        place &+= 1
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturbation)) & mask
    }
  }
}

extension VM {
  /// Deletes a key whose value is a weak reference that is dead. Where another value was stored meanwhile, that stays.
  func removeDeadReference(_ dict: DictPointer, _ key: Value) throws(Raise) {
    let index = try dict.find(key, hash: hash(key), self)
    guard index >= 0 else { return }
    let value = dict.pointee.entries[index].value
    guard WeakReferenceObject.accepts(value, self) else { throw typeError("not a weakref") }
    if (value.cast() as WeakReferencePointer).target != nil { return }
    let (oldKey, oldValue) = dict.remove(at: index)
    oldValue.release()
    oldKey.release()
  }
}
