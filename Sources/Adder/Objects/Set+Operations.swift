// What sets do with each other and with iterables. Which side is gone through decides which of two equal objects is kept and in what order; the
// choices are CPython's. Keys are held while they are compared, and tables are looked at anew after each key: `__eq__` and `__hash__` run code.

extension UnsafeMutablePointer<SetObject> {
  // MARK: Going through

  /// Calls `body` with each key and its hash until it says no. The set may change meanwhile.
  @inline(__always) func forEachKey(_ body: (Value, Int) throws(Raise) -> Bool) throws(Raise) {
    var position = 0
    while let slot = nextSlot(from: position) {
      let entry = pointee.table[slot]
      let kept = Owned(retaining: entry.key)
      if try !body(kept.value, entry.hash) { return }
      position = slot + 1
    }
  }

  // MARK: Copies

  /// A copy as a plain set or frozenset, whatever the type is.
  func copy(_ vm: VM) throws(Raise) -> Owned {
    let copy = Owned(vm.newSet(baseType(vm)))
    try (copy.value.cast() as SetPointer).merge(self, vm)
    return copy
  }

  /// `set` or `frozenset`: what the type derives from.
  func baseType(_ vm: VM) -> TypePointer { vm.isFrozenSet(Value(self)) ? vm.pointee.types.frozenset : vm.pointee.types.set }

  // MARK: Union

  /// Adds what an iterable gives.
  func update(_ other: Value, _ vm: VM) throws(Raise) {
    if vm.isAnySet(other) { return try merge(other.cast(), vm) }
    if other.isExactly(vm.pointee.types.dict) { return try mergeKeys(other.cast(), vm) }
    if other.isExactly(vm.pointee.types.list) {
      let list: ListPointer = other.cast()
      var index = 0
      while index < list.count {
        let item = Owned(retaining: list[index])
        try add(item.value, vm)
        index += 1
      }
      return
    }
    try vm.forEach(other) { (item: Value) throws(Raise) in
      try add(item, vm)
      return true
    }
  }

  func merge(_ other: SetPointer, _ vm: VM) throws(Raise) {
    if other == self || other.count == 0 { return }
    if (pointee.fill + other.count) * 5 >= pointee.mask * 3 { resize(room: (count + other.count) * 2) }
    if pointee.fill == 0 && pointee.mask == other.pointee.mask && other.pointee.fill == other.count {
      pointee.table.update(from: other.pointee.table, count: pointee.mask + 1)
      visitKeys { $0.retain() }
      pointee.fill = other.pointee.fill
      pointee.used = other.count
      return
    }
    if pointee.fill == 0 {
      // No comparisons are needed: what is different there is different here.
      for slot in 0...other.pointee.mask where other.pointee.table[slot].isUsed {
        let entry = other.pointee.table[slot]
        entry.key.retain()
        insert(taking: entry.key, hash: entry.hash)
      }
      return
    }
    try other.forEachKey { (key, hash) throws(Raise) in
      try add(key, hash: hash, vm)
      return true
    }
  }

  private func mergeKeys(_ dict: DictPointer, _ vm: VM) throws(Raise) {
    if (pointee.fill + dict.count) * 5 >= pointee.mask * 3 { resize(room: (count + dict.count) * 2) }
    var position = 0
    while let index = dict.nextEntry(from: position) {
      let key = Owned(retaining: dict.pointee.entries[index].key)
      try add(key.value, hash: dict.pointee.entries[index].hash, vm)
      position = index + 1
    }
  }

  // MARK: Intersection

  func intersection(_ other: Value, _ vm: VM) throws(Raise) -> Owned {
    if other == Value(self) { return try copy(vm) }
    let result = Owned(vm.newSet(baseType(vm)))
    let set: SetPointer = result.value.cast()
    if vm.isAnySet(other) {
      var (searched, walked): (SetPointer, SetPointer) = (self, other.cast())
      if walked.count > searched.count { swap(&searched, &walked) }
      let isSearchedIn = searched
      try walked.forEachKey { (key, hash) throws(Raise) in
        if try isSearchedIn.contains(key, hash: hash, vm) { try set.add(key, hash: hash, vm) }
        return true
      }
      return result
    }
    try vm.forEach(other) { (key: Value) throws(Raise) in
      let hash = try vm.hashForDict(key)
      if try contains(key, hash: hash, vm) { try set.add(key, hash: hash, vm) }
      return true
    }
    return result
  }

  func intersection(_ others: VariadicArguments, _ vm: VM) throws(Raise) -> Owned {
    if others.count == 0 { return try copy(vm) }
    var result = Owned(retaining: Value(self))
    for index in 0..<others.count {
      let next = try (result.value.cast() as SetPointer).intersection(others[index], vm)
      result = consume next
    }
    return result
  }

  /// Takes over the contents of another set, which nobody else has.
  func replaceContents(with other: consuming Owned) {
    swapContents(with: other.value.cast())
  }

  // MARK: Difference

  func difference(_ other: Value, _ vm: VM) throws(Raise) -> Owned {
    let otherCount: Int
    if vm.isAnySet(other) {
      otherCount = (other.cast() as SetPointer).count
    } else if other.isExactly(vm.pointee.types.dict) {
      otherCount = (other.cast() as DictPointer).count
    } else {
      return try copyAndSubtract(other, vm)
    }
    if count >> 2 > otherCount { return try copyAndSubtract(other, vm) }
    let result = Owned(vm.newSet(baseType(vm)))
    let set: SetPointer = result.value.cast()
    let isDict = !vm.isAnySet(other)
    try forEachKey { (key, hash) throws(Raise) in
      let isThere =
        isDict
        ? try (other.cast() as DictPointer).find(key, hash: hash, vm) >= 0 : try (other.cast() as SetPointer).contains(key, hash: hash, vm)
      if !isThere { try set.add(key, hash: hash, vm) }
      return true
    }
    return result
  }

  private func copyAndSubtract(_ other: Value, _ vm: VM) throws(Raise) -> Owned {
    let result = try copy(vm)
    try (result.value.cast() as SetPointer).subtract(other, vm)
    return result
  }

  /// Takes out what an iterable gives.
  func subtract(_ other: Value, _ vm: VM) throws(Raise) {
    if other == Value(self) { return clear() }
    if vm.isAnySet(other) {
      var common: Owned?
      var subtrahend: SetPointer = other.cast()
      if subtrahend.count >> 3 > count {
        let both = try intersection(other, vm)
        subtrahend = both.value.cast()
        common = consume both
      }
      try subtrahend.forEachKey { (key, hash) throws(Raise) in
        try discard(key, hash: hash, vm)
        return true
      }
      _ = consume common
    } else {
      try vm.forEach(other) { (key: Value) throws(Raise) in
        try discard(key, vm)
        return true
      }
    }
    if pointee.fill - count > pointee.mask / 4 { resize(room: count > 50000 ? count * 2 : count * 4) }
  }

  // MARK: Symmetric difference

  func symmetricDifference(_ other: Value, _ vm: VM) throws(Raise) -> Owned {
    let result = try vm.newSet(baseType(vm), from: other)
    try (result.value.cast() as SetPointer).toggle(Value(self), vm)
    return result
  }

  /// Takes out the keys of an iterable that are there and adds those that are not.
  func toggle(_ other: Value, _ vm: VM) throws(Raise) {
    if other == Value(self) { return clear() }
    if other.isExactly(vm.pointee.types.dict) {
      let dict: DictPointer = other.cast()
      var position = 0
      while let index = dict.nextEntry(from: position) {
        let key = Owned(retaining: dict.pointee.entries[index].key)
        try toggle(key.value, hash: dict.pointee.entries[index].hash, vm)
        position = index + 1
      }
      return
    }
    let keys = vm.isAnySet(other) ? Owned(retaining: other) : try vm.newSet(baseType(vm), from: other)
    try (keys.value.cast() as SetPointer).forEachKey { (key, hash) throws(Raise) in
      try toggle(key, hash: hash, vm)
      return true
    }
  }

  private func toggle(_ key: Value, hash: Int, _ vm: VM) throws(Raise) {
    if try !discard(key, hash: hash, vm) { try add(key, hash: hash, vm) }
  }

  // MARK: Comparison

  func isSubset(of other: Value, _ vm: VM) throws(Raise) -> Bool {
    if !vm.isAnySet(other) {
      let others = Owned(vm.newSet())
      try (others.value.cast() as SetPointer).update(other, vm)
      return try isSubset(of: others.value, vm)
    }
    let set: SetPointer = other.cast()
    if count > set.count { return false }
    var isSubset = true
    try forEachKey { (key, hash) throws(Raise) in
      isSubset = try set.contains(key, hash: hash, vm)
      return isSubset
    }
    return isSubset
  }

  func isSuperset(of other: Value, _ vm: VM) throws(Raise) -> Bool {
    if vm.isAnySet(other) { return try (other.cast() as SetPointer).isSubset(of: Value(self), vm) }
    var isSuperset = true
    try vm.forEach(other) { (key: Value) throws(Raise) in
      isSuperset = try contains(key, vm)
      return isSuperset
    }
    return isSuperset
  }

  func isDisjoint(from other: Value, _ vm: VM) throws(Raise) -> Bool {
    if other == Value(self) { return count == 0 }
    var isDisjoint = true
    if vm.isAnySet(other) {
      var (searched, walked): (SetPointer, SetPointer) = (self, other.cast())
      if walked.count > searched.count { swap(&searched, &walked) }
      let isSearchedIn = searched
      try walked.forEachKey { (key, hash) throws(Raise) in
        isDisjoint = try !isSearchedIn.contains(key, hash: hash, vm)
        return isDisjoint
      }
    } else {
      try vm.forEach(other) { (key: Value) throws(Raise) in
        isDisjoint = try !contains(key, vm)
        return isDisjoint
      }
    }
    return isDisjoint
  }

  func isEqual(to other: SetPointer, _ vm: VM) throws(Raise) -> Bool {
    if count != other.count { return false }
    if pointee.hash != -1 && other.pointee.hash != -1 && pointee.hash != other.pointee.hash { return false }
    return try isSubset(of: Value(other), vm)
  }

  // MARK: Hash

  /// The hash of a frozenset: the same in whatever order the keys stand. Each key's hash is spread first, so that sets of small numbers do not collide.
  func frozenHash() -> Int {
    if pointee.hash != -1 { return pointee.hash }
    var hash: UInt = 0
    for slot in 0...pointee.mask where pointee.table[slot].isUsed {
      let key = UInt(bitPattern: pointee.table[slot].hash)
      hash ^= (key ^ 89_869_747 ^ (key << 16)) &* 3_644_798_167
    }
    hash ^= (UInt(count) &+ 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69069 &+ 907_133_923
    if hash == UInt.max { hash = 590_923_713 }
    pointee.hash = Int(bitPattern: hash)
    return pointee.hash
  }
}
