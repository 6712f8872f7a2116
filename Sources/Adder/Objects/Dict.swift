// dict: a hash table that keeps the order of insertion. Entries stand in the order in which they came; a table of 32-bit indices into them
// is probed by hash. A deleted entry's key is `.unbound`, and its place in the table holds `deleted` so that probing goes on.
//
//     entries  [hash key value][hash key value]…      indices  [-1][0][-1][1]…   (one buffer: entries first, indices behind)
//
// `version` names the set of keys: it is 0 until somebody caches where a key is, then a number used only once in the interpreter, and 0
// again as soon as a key comes or goes. So `version == cached` proves both "the same dict" and "the key is where it was".

typealias DictPointer = UnsafeMutablePointer<DictObject>

struct DictEntry {
  var hash: Int
  var key: Value
  var value: Value
}

struct DictObject: HeapLayout {
  var header: ObjectHeader
  private var narrowCount: Int32
  private var narrowEntryCount: Int32
  var version: UInt
  private var narrowMask: Int32
  private var narrowCapacity: Int32
  /// The index table is in front of them.
  var entries: UnsafeMutablePointer<DictEntry>

  /// Keys in the dict.
  @inline(__always) var count: Int {
    get { Int(narrowCount) }
    set { narrowCount = Int32(truncatingIfNeeded: newValue) }
  }
  /// Entries in use, deleted ones included.
  @inline(__always) var entryCount: Int {
    get { Int(narrowEntryCount) }
    set { narrowEntryCount = Int32(truncatingIfNeeded: newValue) }
  }
  /// Size of the index table less one; 0 for a dict that has no buffer yet.
  @inline(__always) var mask: Int {
    get { Int(narrowMask) }
    set { narrowMask = Int32(truncatingIfNeeded: newValue) }
  }
  /// Entries that there is room for.
  @inline(__always) var capacity: Int {
    get { Int(narrowCapacity) }
    set { narrowCapacity = Int32(truncatingIfNeeded: newValue) }
  }
  @inline(__always) var indices: UnsafeMutablePointer<Int32> {
    UnsafeMutableRawPointer(entries).assumingMemoryBound(to: Int32.self) - (mask &+ 1)
  }
  /// The memory of both, from malloc or our pages; of a dict that has any.
  @inline(__always) var buffer: RawPointer { RawPointer(indices) }

  static var typeName: StaticString { "dict" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isDict)
  }

  @inline(__always) static var free: Int32 { -1 }
  @inline(__always) static var deleted: Int32 { -2 }
}

extension VM {
  /// An empty dict, untracked until something trackable goes in.
  @inline(__always) func newDict() -> DictPointer {
    let dict = heap.makeContainer(pointee.types.dict, sizeClass: SizeClass.of(MemoryLayout<DictObject>.size))
      .assumingMemoryBound(to: DictObject.self)
    dict.pointee.header.word |= HeaderBits.untracked
    dict.initializeEmpty(self)
    return dict
  }
}

extension UnsafeMutablePointer<DictObject> {
  @inline(__always) var heap: HeapPointer { Chunk.heap(of: UInt(bitPattern: self)) }
  @inline(__always) var object: ObjectPointer { UnsafeMutableRawPointer(self).assumingMemoryBound(to: ObjectHeader.self) }
  @inline(__always) var count: Int { pointee.count }

  @inline(__always) func initializeEmpty(_ vm: VM) {
    pointee.count = 0
    pointee.version = 0
    pointee.mask = 0
    pointee.entryCount = 0
    pointee.capacity = 0
    pointee.entries = vm.pointee.noEntries
  }

  // MARK: Finding

  /// The index of the entry with this key, or -1. Calls `__eq__` of keys, which may change the dict: the answer holds for the dict as it is after.
  @inline(__always) func find(_ key: Value, hash: Int, _ vm: VM) throws(Raise) -> Int {
    let mask = pointee.mask
    let indices = pointee.indices
    let entries = pointee.entries
    var slot = hash & mask
    var perturbation = UInt(bitPattern: hash)
    while true {
      let index = Int(indices[slot])
      if index >= 0 {
        let entry = entries + index
        if entry.pointee.key.bits == key.bits { return index }
        if entry.pointee.hash == hash {
          guard vm.isExactString(key), vm.isExactString(entry.pointee.key) else { return try findAmongEqualHashes(key, hash: hash, vm) }
          if (entry.pointee.key.cast() as StringPointer).isEqual(to: key.cast()) { return index }
        }
      } else if index == Int(DictObject.free) {
        return -1
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
    }
  }

  /// The same when an entry with an equal hash but another object as its key has been met: compares keys, starting over when the dict changes.
  @inline(never) private func findAmongEqualHashes(_ key: Value, hash: Int, _ vm: VM) throws(Raise) -> Int {
    if vm.isExactString(key) { return try findString(key.cast(), hash: hash, vm) }
    restart: while true {
      let entries = pointee.entries
      let mask = pointee.mask
      var slot = hash & mask
      var perturbation = UInt(bitPattern: hash)
      while true {
        let index = Int(pointee.indices[slot])
        if index == Int(DictObject.free) { return -1 }
        if index >= 0 {
          let other = entries[index].key
          if other.bits == key.bits { return index }
          if entries[index].hash == hash {
            let kept = Owned(retaining: other)
            let isEqual = try vm.isEqual(kept.value, key)
            guard pointee.entries == entries, pointee.mask == mask, index < pointee.entryCount, entries[index].key.bits == other.bits
            else { continue restart }
            if isEqual { return index }
          }
        }
        perturbation >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
      }
    }
  }

  /// `find` for a key that is exactly a str: other str keys are compared without running anything.
  private func findString(_ key: StringPointer, hash: Int, _ vm: VM) throws(Raise) -> Int {
    restart: while true {
      let entries = pointee.entries
      let mask = pointee.mask
      var slot = hash & mask
      var perturbation = UInt(bitPattern: hash)
      while true {
        let index = Int(pointee.indices[slot])
        if index == Int(DictObject.free) { return -1 }
        if index >= 0 && entries[index].hash == hash {
          let other = entries[index].key
          if vm.isExactString(other) {
            if (other.cast() as StringPointer).isEqual(to: key) { return index }
          } else {
            let kept = Owned(retaining: other)
            let isEqual = try vm.isEqual(kept.value, Value(key))
            guard pointee.entries == entries, pointee.mask == mask, index < pointee.entryCount, entries[index].key.bits == other.bits
            else { continue restart }
            if isEqual { return index }
          }
        }
        perturbation >>= 5
        slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
      }
    }
  }

  /// `find` for an interned str in a dict whose keys are strs (namespaces): runs nothing, throws nothing.
  @inline(__always) func findInterned(_ name: Value) -> Int {
    let hash = (name.cast() as StringPointer).pointee.hash
    let mask = pointee.mask
    let indices = pointee.indices
    let entries = pointee.entries
    var slot = hash & mask
    var perturbation = UInt(bitPattern: hash)
    while true {
      let index = Int(indices[slot])
      if index >= 0 {
        let entry = entries + index
        if entry.pointee.key.bits == name.bits { return index }
        if entry.pointee.hash == hash && isEqualString(entry.pointee.key, name) { return index }
      } else if index == Int(DictObject.free) {
        return -1
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
    }
  }

  @inline(never) private func isEqualString(_ left: Value, _ right: Value) -> Bool {
    guard left.isObject, left.object.pointee.type == right.object.pointee.type else { return false }
    return (left.cast() as StringPointer).isEqual(to: right.cast())
  }

  /// The value for an interned name, borrowed; nil when it is not there.
  @inline(__always) func getInterned(_ name: Value) -> Value? {
    let index = findInterned(name)
    return index < 0 ? nil : pointee.entries[index].value
  }

  /// The value for a key, borrowed; nil when it is not there. Hashes and compares as the language says.
  func get(_ key: Value, _ vm: VM) throws(Raise) -> Value? {
    let index = try find(key, hash: vm.hash(key), vm)
    return index < 0 ? nil : pointee.entries[index].value
  }

  // MARK: Changing

  /// Stores borrowed `value` under borrowed `key`; both get references of their own.
  @inline(__always) func set(_ key: Value, _ value: Value, hash: Int, _ vm: VM) throws(Raise) {
    let index = try find(key, hash: hash, vm)
    value.retain()
    if index >= 0 {
      replace(at: index, taking: value)
    } else {
      key.retain()
      insert(hash: hash, key: key, value: value)
    }
  }

  func set(_ key: Value, _ value: Value, _ vm: VM) throws(Raise) {
    try set(key, value, hash: vm.hash(key), vm)
  }

  /// Stores under an interned name in a dict whose keys are strs.
  func setInterned(_ name: Value, _ value: Value) {
    value.retain()
    let index = findInterned(name)
    if index >= 0 {
      replace(at: index, taking: value)
    } else {
      name.retain()
      insert(hash: (name.cast() as StringPointer).hash(heap.pointee.vm), key: name, value: value)
    }
  }

  /// Puts another value (whose reference is taken over) into an entry; the old one is released last.
  @inline(__always) func replace(at index: Int, taking value: Value) {
    if _slowPath(object.isUntracked) { trackIfNeeded(value) }
    let old = pointee.entries[index].value
    pointee.entries[index].value = value
    old.release()
  }

  /// Adds an entry for a key that is not there; references are taken over.
  @inline(__always) func insert(hash: Int, key: Value, value: Value) {
    if _slowPath(object.isUntracked) {
      trackIfNeeded(key)
      trackIfNeeded(value)
    }
    if _slowPath(pointee.entryCount == pointee.capacity) { resize() }
    let index = pointee.entryCount
    pointee.entries[index] = DictEntry(hash: hash, key: key, value: value)
    place(index, hash: hash)
    pointee.entryCount = index &+ 1
    pointee.count &+= 1
    pointee.version = 0
  }

  /// A dict is tracked once it holds something that the collector could care about.
  @inline(__always) func trackIfNeeded(_ value: Value) {
    if value.isObject && value.object.mayBeTracked { object.track() }
  }

  @inline(__always) private func place(_ index: Int, hash: Int) {
    let mask = pointee.mask
    let indices = pointee.indices
    var slot = hash & mask
    var perturbation = UInt(bitPattern: hash)
    while indices[slot] >= 0 {
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
    }
    indices[slot] = Int32(truncatingIfNeeded: index)
  }

  /// Takes the entry out and gives its references to the caller.
  func remove(at index: Int) -> (key: Value, value: Value) {
    let entry = pointee.entries[index]
    var slot = entry.hash & pointee.mask
    var perturbation = UInt(bitPattern: entry.hash)
    while Int(pointee.indices[slot]) != index {
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & pointee.mask
    }
    pointee.indices[slot] = DictObject.deleted
    pointee.entries[index] = DictEntry(hash: 0, key: .unbound, value: .unbound)
    pointee.count &-= 1
    pointee.version = 0
    return (entry.key, entry.value)
  }

  /// Deletes a key; false when it is not there. What it held is released.
  func delete(_ key: Value, _ vm: VM) throws(Raise) -> Bool {
    let index = try find(key, hash: vm.hash(key), vm)
    if index < 0 { return false }
    let (oldKey, oldValue) = remove(at: index)
    oldValue.release()
    oldKey.release()
    return true
  }

  func deleteInterned(_ name: Value) -> Bool {
    let index = findInterned(name)
    if index < 0 { return false }
    let (oldKey, oldValue) = remove(at: index)
    oldValue.release()
    oldKey.release()
    return true
  }

  /// Empties the dict; the contents are released when it is empty already.
  func clear(_ vm: VM) {
    let (entries, used, capacity, mask) = (pointee.entries, pointee.entryCount, pointee.capacity, pointee.mask)
    let buffer = pointee.buffer
    initializeEmpty(vm)
    for index in 0..<used {
      entries[index].key.release()
      entries[index].value.release()
    }
    if capacity > 0 { heap.freeBuffer(buffer, bytes: DictObject.bufferBytes(capacity: capacity, mask: mask)) }
  }

  // MARK: Memory

  /// Makes the table larger, or only cleans it when many entries were deleted.
  @inline(never) func resize() { rebuild(room: max(5, pointee.count * 2)) }

  /// Makes room for `room` entries in all.
  func rebuild(room: Int) {
    var tableSize = 8
    while tableSize * 2 / 3 < room { tableSize *= 2 }
    let capacity = tableSize * 2 / 3
    let bytes = DictObject.bufferBytes(capacity: capacity, mask: tableSize - 1)
    let buffer = heap.allocateBuffer(bytes)
    let entries = (buffer + tableSize * MemoryLayout<Int32>.stride).assumingMemoryBound(to: DictEntry.self)
    var kept = 0
    for index in 0..<pointee.entryCount where !pointee.entries[index].key.isUnbound {
      entries[kept] = pointee.entries[index]
      kept += 1
    }
    freeBuffer()
    pointee.entries = entries
    pointee.mask = tableSize - 1
    pointee.indices.update(repeating: DictObject.free, count: tableSize)
    pointee.capacity = capacity
    pointee.entryCount = kept
    pointee.version = 0
    for index in 0..<kept { place(index, hash: entries[index].hash) }
  }

  func freeBuffer() {
    guard pointee.capacity > 0 else { return }
    heap.freeBuffer(pointee.buffer, bytes: DictObject.bufferBytes(capacity: pointee.capacity, mask: pointee.mask))
    pointee.capacity = 0
  }

  /// Visits keys and values: of each entry the key first, as when a dict is released, or the value, as CPython's collector does.
  @inline(__always) func visitItems(valueFirst: Bool = false, _ visit: (Value) -> Void) {
    let entries = pointee.entries
    let used = pointee.entryCount
    var index = 0
    while index < used {
      visit(valueFirst ? entries[index].value : entries[index].key)
      visit(valueFirst ? entries[index].key : entries[index].value)
      index &+= 1
    }
  }

  // MARK: Going through

  /// The index of the first entry from `start` on that is in use, or nil.
  @inline(__always) func nextEntry(from start: Int) -> Int? {
    var index = start
    while index < pointee.entryCount {
      if !pointee.entries[index].key.isUnbound { return index }
      index &+= 1
    }
    return nil
  }

  /// The version of the keys, made when nobody has asked before.
  func versionForCache(_ vm: VM) -> UInt {
    if pointee.version == 0 { pointee.version = vm.nextVersion() }
    return pointee.version
  }
}

extension DictObject {
  @inline(__always) static func bufferBytes(capacity: Int, mask: Int) -> Int {
    capacity &* MemoryLayout<DictEntry>.stride &+ (mask &+ 1) &* MemoryLayout<Int32>.stride
  }
}
