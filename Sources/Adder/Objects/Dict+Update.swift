// Filling dicts from others, from mappings and from pairs; copying and comparing them.

extension VM {
  /// The hash of a key: what keys usually are, small ints and strs, without a call.
  @inline(__always) func hashForDict(_ key: Value) throws(Raise) -> Int {
    if key.isSmallInt { return hash(ofInt: key.smallInt) }
    return try hash(key)
  }

  /// An empty dict of a type: `dict` or a subclass, whose instances are tracked from the start.
  func newDict(_ type: TypePointer) -> DictPointer {
    if type == pointee.types.dict { return newDict() }
    let dict = makeInstance(DictObject.self, type)
    dict.initializeEmpty(self)
    return dict
  }
}

extension UnsafeMutablePointer<DictObject> {
  // MARK: Update

  /// `dict(…)` and `update(…)`: at most one mapping or iterable of pairs, then keywords.
  func update(_ arguments: Arguments, _ name: StaticString, _ vm: VM) throws(Raise) {
    if arguments.count > 1 { try vm.checkCount(arguments, "\(name)", 0...1) }
    if arguments.count == 1 { try update(arguments[0], vm) }
    for position in 0..<arguments.keywordCount {
      try set(Value(arguments.keyword(position)), arguments[arguments.count + position], vm)
    }
  }

  /// Adds a mapping (what has `keys`) or an iterable of pairs.
  func update(_ other: Value, _ vm: VM) throws(Raise) {
    if other.isExactly(vm.pointee.types.dict) { return try merge(other.cast(), vm) }
    let name = vm.intern("keys" as StaticString)
    if try vm.attributeIfPresent(other, name.value) != nil { return try mergeMapping(other, vm) }
    try mergePairs(other, vm)
  }

  /// Adds what any mapping holds.
  func mergeMapping(_ other: Value, _ vm: VM) throws(Raise) {
    if vm.isReadAsDict(other) { return try merge(other.cast(), vm) }
    let name = vm.intern("keys" as StaticString)
    let keys = try vm.callMethod(other, name.value)
    let iterator: Owned
    do throws(Raise) {
      iterator = try vm.iterator(keys.value)
    } catch {
      guard vm.errorMatches(.typeError) else { throw error }
      vm.clearError()
      throw vm.typeError("\(vm.typeName(of: other)).keys() returned a non-iterable (type \(vm.typeName(of: keys.value)))")
    }
    while let key = try vm.next(iterator.value) {
      let value = try vm.getItem(other, key.value)
      try set(key.value, value.value, hash: vm.hashForDict(key.value), vm)
    }
  }

  /// Adds what another dict holds.
  func merge(_ other: DictPointer, _ vm: VM) throws(Raise) {
    if other == self || other.count == 0 { return }
    if count == 0 { return copyEntries(of: other) }
    if count + other.count > pointee.capacity * 3 / 2 { rebuild(room: count + other.count) }
    let expected = other.usedEntries
    var position = 0
    while let index = other.nextEntry(from: position) {
      let entry = other.pointee.entries[index]
      let key = Owned(retaining: entry.key)
      let value = Owned(retaining: entry.value)
      try set(key.value, value.value, hash: entry.hash, vm)
      if other.usedEntries != expected { throw vm.runtimeError("dict mutated during update") }
      position = index + 1
    }
  }

  /// The number of entries up to the last one that has not been taken off the end by `popitem`, which leaves its mark in the last entry. Entries that have
  /// been deleted count.
  private var usedEntries: Int {
    let last = pointee.entryCount - 1
    guard last >= 0, pointee.entries[last].key.isUnbound, pointee.entries[last].hash < 0 else { return last + 1 }
    return -1 - pointee.entries[last].hash
  }

  /// Stores one value under each key of another dict. Comparing keys may change that dict: what it holds as it is gone through counts.
  func setAll(keysOf other: DictPointer, to value: Value, _ vm: VM) throws(Raise) {
    var position = 0
    while let index = other.nextEntry(from: position) {
      let entry = other.pointee.entries[index]
      let key = Owned(retaining: entry.key)
      try set(key.value, value, hash: entry.hash, vm)
      position = index + 1
    }
  }

  /// Takes over the entries of another dict into this one, which is empty: nothing needs to be compared.
  private func copyEntries(of other: DictPointer) {
    if other.count == 0 { return }
    if pointee.entryCount == 0 && other.pointee.entryCount == other.count && pointee.capacity == 0 {
      let bytes = DictObject.bufferBytes(capacity: other.pointee.capacity, mask: other.pointee.mask)
      let buffer = heap.allocateBuffer(bytes)
      buffer.copyMemory(from: other.pointee.buffer, byteCount: bytes)
      pointee.entries = (buffer + (other.pointee.mask + 1) * MemoryLayout<Int32>.stride).assumingMemoryBound(to: DictEntry.self)
      pointee.capacity = other.pointee.capacity
      pointee.mask = other.pointee.mask
      pointee.entryCount = other.pointee.entryCount
      pointee.count = other.count
      pointee.version = 0
      visitItems { $0.retain() }
      if !other.object.isUntracked { object.track() }
      return
    }
    if other.count > pointee.capacity { rebuild(room: other.count) }
    for index in 0..<other.pointee.entryCount where !other.pointee.entries[index].key.isUnbound {
      let entry = other.pointee.entries[index]
      entry.key.retain()
      entry.value.retain()
      insert(hash: entry.hash, key: entry.key, value: entry.value)
    }
  }

  /// Adds the pairs that an iterable gives.
  func mergePairs(_ pairs: Value, _ vm: VM) throws(Raise) {
    let iterator = try vm.iterator(pairs)
    var number = 0
    while let item = try vm.next(iterator.value) {
      let pair: Owned
      if item.value.isExactly(vm.pointee.types.tuple) || item.value.isExactly(vm.pointee.types.list) {
        pair = item
      } else {
        do throws(Raise) {
          pair = try vm.listFrom(item.value)
        } catch {
          guard vm.errorMatches(.typeError), vm.type(of: item.value).pointee.slots.iterate == nil else { throw error }
          vm.clearError()
          throw vm.typeError("cannot convert dictionary update sequence element #\(number) to a sequence")
        }
      }
      let items = vm.items(of: pair.value)
      guard items.count == 2 else {
        throw vm.valueError("dictionary update sequence element #\(number) has length \(items.count); 2 is required")
      }
      let key = Owned(retaining: items[0])
      let value = Owned(retaining: items[1])
      try set(key.value, value.value, hash: vm.hashForDict(key.value), vm)
      number += 1
    }
  }

  // MARK: Copy, comparison

  /// A plain dict with the same contents. A subclass with an `__iter__` of its own is asked for them, as in CPython.
  func copy(_ vm: VM) throws(Raise) -> Owned {
    let copy = vm.newDict()
    let owned = Owned(copy)
    let type = vm.type(of: Value(self))
    if type != vm.pointee.types.dict && vm.lookup(type, vm.name(.iter)) != vm.lookup(vm.pointee.types.dict, vm.name(.iter)) {
      try copy.mergeMapping(Value(self), vm)
    } else {
      copy.copyEntries(of: self)
    }
    return owned
  }

  func isEqual(to other: DictPointer, _ vm: VM) throws(Raise) -> Bool {
    if count != other.count { return false }
    var position = 0
    while let index = nextEntry(from: position) {
      let entry = pointee.entries[index]
      let key = Owned(retaining: entry.key)
      let value = Owned(retaining: entry.value)
      let found = try other.find(key.value, hash: entry.hash, vm)
      if found < 0 { return false }
      let otherValue = Owned(retaining: other.pointee.entries[found].value)
      if try !vm.isEqual(value.value, otherValue.value) { return false }
      position = index + 1
    }
    return true
  }

  // MARK: Single keys

  /// The value for a key, with a reference of its own; nil when it is not there.
  @inline(__always) func lookup(_ key: Value, _ vm: VM) throws(Raise) -> Owned? {
    let index = try find(key, hash: vm.hashForDict(key), vm)
    return index < 0 ? nil : Owned(retaining: pointee.entries[index].value)
  }

  /// `dict[key]`, with `__missing__` of subclasses.
  @inline(__always) func getItem(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    let index = try find(key, hash: vm.hashForDict(key), vm)
    if _fastPath(index >= 0) { return Owned(retaining: pointee.entries[index].value) }
    return try missing(key, vm)
  }

  @inline(never) private func missing(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if pointee.header.type != vm.pointee.types.dict, let value = try vm.callSpecial(Value(self), .missing, key) { return value }
    throw vm.keyError(key)
  }

  /// Takes a key out and gives its value; nil when it is not there.
  func pop(_ key: Value, _ vm: VM) throws(Raise) -> Owned? {
    let index = try find(key, hash: vm.hashForDict(key), vm)
    if index < 0 { return nil }
    let (oldKey, value) = remove(at: index)
    let result = Owned(value)
    oldKey.release()
    return result
  }

  /// `del dict[key]`
  func deleteItem(_ key: Value, _ vm: VM) throws(Raise) {
    let index = try find(key, hash: vm.hashForDict(key), vm)
    if index < 0 { throw vm.keyError(key) }
    let (oldKey, oldValue) = remove(at: index)
    oldKey.release()
    oldValue.release()
  }

  /// The value for a key; `value` is stored when there is none.
  func setDefault(_ key: Value, _ value: Value, _ vm: VM) throws(Raise) -> Owned {
    let hash = try vm.hashForDict(key)
    let index = try find(key, hash: hash, vm)
    if index >= 0 { return Owned(retaining: pointee.entries[index].value) }
    key.retain()
    value.retain()
    insert(hash: hash, key: key, value: value)
    return Owned(retaining: value)
  }

  /// Takes out the entry that came last, as a pair; nil when the dict is empty.
  ///
  /// Entries stay where they are, so those at the end that were deleted before must be passed over. The topmost one remembers in its `hash`
  /// how far down the last search came: popping everything takes linear time.
  func popLast(_ vm: VM) -> Owned? {
    if count == 0 { return nil }
    let top = pointee.entryCount - 1
    var index = top
    if pointee.entries[top].key.isUnbound && pointee.entries[top].hash < 0 { index = -1 - pointee.entries[top].hash }
    while pointee.entries[index].key.isUnbound { index -= 1 }
    let (key, value) = remove(at: index)
    pointee.entries[top].hash = -1 - index
    return vm.tuple(taking: Owned(key), Owned(value))
  }
}

extension VM {
  /// Whether the items of a mapping are taken from where they lie: those of a dict, also of a subclass that iterates like one.
  func isReadAsDict(_ value: Value) -> Bool {
    if value.isExactly(pointee.types.dict) { return true }
    return isDict(value) && lookup(type(of: value), name(.iter)) == lookup(pointee.types.dict, name(.iter))
  }
}
