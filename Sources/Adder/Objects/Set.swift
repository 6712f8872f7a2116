// set and frozenset: a hash table with open addressing. A probe looks at a few places side by side (they share a cache line) before it jumps.
// Up to eight places are in the object itself. The order in which places are tried, and when the table grows, follow CPython's rules: programs
// see them in the order of iteration.
//
//     offset 16 fill   24 used   32 mask   40 table   48 hash   56 finger   64 small table: 8 × (hash, key)   192 weak references   200

typealias SetPointer = UnsafeMutablePointer<SetObject>

struct SetEntry {
  var hash: Int
  /// `SetObject.free`, `SetObject.deleted` or a counted key.
  var key: Value
}

struct SetObject: HeapLayout {
  var header: ObjectHeader
  /// Places that are or were in use: keys and deleted ones.
  var fill: Int
  /// Keys.
  var used: Int
  /// Size of the table less one.
  var mask: Int
  var table: UnsafeMutablePointer<SetEntry>
  /// The hash of a frozenset once it was asked for; -1 before.
  var hash: Int
  /// Where `pop` goes on searching.
  var finger: Int
  var smallTable: (SetEntry, SetEntry, SetEntry, SetEntry, SetEntry, SetEntry, SetEntry, SetEntry)
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "set" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isAnySet(value) }

  static var smallSize: Int { 8 }
  /// Marks of places without a key: immediates, which nobody needs to count.
  @inline(__always) static var free: Value { .unbound }
  @inline(__always) static var deleted: Value { .normal }
  /// Places looked at side by side before a jump.
  @inline(__always) static var neighbours: Int { 9 }
}

extension SetEntry {
  @inline(__always) var isFree: Bool { key.bits == SetObject.free.bits }
  @inline(__always) var isUsed: Bool { key.bits != SetObject.free.bits && key.bits != SetObject.deleted.bits }
}

extension VM {
  /// A set, a frozenset, or an instance of a subclass.
  @inline(__always) func isAnySet(_ value: Value) -> Bool { value.isObject && value.object.pointee.type.has(.isSet) }
  @inline(__always) func isFrozenSet(_ value: Value) -> Bool { isInstance(value, of: pointee.types.frozenset) }
  @inline(__always) func isExactSet(_ value: Value) -> Bool { value.isExactly(pointee.types.set) || value.isExactly(pointee.types.frozenset) }

  /// An empty set: `types.set`, `types.frozenset` or a subclass.
  func newSet(_ type: TypePointer) -> SetPointer {
    let isBuiltIn = type == pointee.types.set || type == pointee.types.frozenset
    let set = isBuiltIn ? make(SetObject.self, type) : makeInstance(SetObject.self, type)
    if isBuiltIn { set.pointee.weakReferences = nil }
    set.initializeEmpty()
    return set
  }

  func newSet() -> SetPointer { newSet(pointee.types.set) }

  /// A set or frozenset of what an iterable gives.
  func newSet(_ type: TypePointer, from iterable: Value) throws(Raise) -> Owned {
    let set = Owned(newSet(type))
    try (set.value.cast() as SetPointer).update(iterable, self)
    return set
  }
}

extension UnsafeMutablePointer<SetObject> {
  @inline(__always) var heap: HeapPointer { Chunk.heap(of: UInt(bitPattern: self)) }
  @inline(__always) var count: Int { pointee.used }

  @inline(__always) private var smallTable: UnsafeMutablePointer<SetEntry> {
    (UnsafeMutableRawPointer(self) + MemoryLayout<SetObject>.offset(of: \.smallTable).unsafelyUnwrapped).assumingMemoryBound(to: SetEntry.self)
  }

  func initializeEmpty() {
    pointee.fill = 0
    pointee.used = 0
    pointee.mask = SetObject.smallSize - 1
    pointee.table = smallTable
    pointee.hash = -1
    pointee.finger = 0
    smallTable.initialize(repeating: SetEntry(hash: 0, key: SetObject.free), count: SetObject.smallSize)
  }

  /// Gives a table outside the object back; the keys have been seen to.
  func freeTable() {
    guard pointee.table != smallTable else { return }
    heap.freeBuffer(RawPointer(pointee.table), bytes: (pointee.mask + 1) * MemoryLayout<SetEntry>.stride)
    pointee.table = smallTable
  }

  @inline(__always) func visitKeys(_ visit: (Value) -> Void) {
    let table = pointee.table
    for slot in 0...pointee.mask where table[slot].isUsed { visit(table[slot].key) }
  }

  /// The place of the first key from `start` on, or nil.
  @inline(__always) func nextSlot(from start: Int) -> Int? {
    var slot = start
    while slot <= pointee.mask {
      if pointee.table[slot].isUsed { return slot }
      slot &+= 1
    }
    return nil
  }

  // MARK: Finding

  /// The place of a key, or the one where it belongs: the last deleted one that was passed over, else the free one that ended the search. Calls
  /// `__eq__`, which may change the set: the answer holds for the set as it is after.
  private func search(_ key: Value, hash: Int, _ vm: VM) throws(Raise) -> (place: Int, isFound: Bool) {
    restart: while true {
      let (table, mask) = (pointee.table, pointee.mask)
      var slot = hash & mask
      var perturbation = UInt(bitPattern: hash)
      var deleted = -1
      while true {
        var probes = slot &+ SetObject.neighbours <= mask ? SetObject.neighbours : 0
        var place = slot
        while true {
          let entry = table + place
          if entry.pointee.isFree { return (deleted >= 0 ? deleted : place, false) }
          if entry.pointee.key.bits == SetObject.deleted.bits {
            deleted = place
          } else if entry.pointee.hash == hash {
            let other = entry.pointee.key
            if other.bits == key.bits { return (place, true) }
            if try isSame(other, key, vm) {
              guard pointee.table == table, pointee.mask == mask, table[place].key.bits == other.bits else { continue restart }
              return (place, true)
            }
            guard pointee.table == table, pointee.mask == mask, table[place].key.bits == other.bits else { continue restart }
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

  /// Whether two keys with the same hash are equal.
  @inline(__always) private func isSame(_ other: Value, _ key: Value, _ vm: VM) throws(Raise) -> Bool {
    if vm.isExactString(key) && vm.isExactString(other) { return (other.cast() as StringPointer).isEqual(to: key.cast()) }
    if key.isSmallInt && other.isSmallInt { return false }
    let kept = Owned(retaining: other)
    return try vm.isEqual(kept.value, key)
  }

  /// The place of a key; nil when it is not there.
  @inline(__always) func find(_ key: Value, hash: Int, _ vm: VM) throws(Raise) -> Int? {
    let (place, isFound) = try search(key, hash: hash, vm)
    return isFound ? place : nil
  }

  func contains(_ key: Value, hash: Int, _ vm: VM) throws(Raise) -> Bool { try find(key, hash: hash, vm) != nil }

  func contains(_ key: Value, _ vm: VM) throws(Raise) -> Bool {
    try find(key, hash: vm.hashForDict(key), vm) != nil
  }

  // MARK: Changing

  /// Adds a borrowed key; false when it was there.
  @discardableResult func add(_ key: Value, hash: Int, _ vm: VM) throws(Raise) -> Bool {
    let (place, isFound) = try search(key, hash: hash, vm)
    if isFound { return false }
    key.retain()
    let wasFree = pointee.table[place].isFree
    pointee.table[place] = SetEntry(hash: hash, key: key)
    pointee.used &+= 1
    if wasFree {
      pointee.fill &+= 1
      growIfCrowded()
    }
    return true
  }

  @discardableResult func add(_ key: Value, _ vm: VM) throws(Raise) -> Bool {
    try add(key, hash: vm.hashForDict(key), vm)
  }

  /// Adds a key that is not there to a set without deleted places; the reference is taken over.
  func insert(taking key: Value, hash: Int) {
    place(key, hash: hash)
    pointee.fill &+= 1
    pointee.used &+= 1
    growIfCrowded()
  }

  @inline(__always) private func growIfCrowded() {
    if pointee.fill &* 5 >= pointee.mask &* 3 { resize(room: pointee.used > 50000 ? pointee.used * 2 : pointee.used * 4) }
  }

  /// Puts a key into the first free place.
  private func place(_ key: Value, hash: Int) {
    let (table, mask) = (pointee.table, pointee.mask)
    var slot = hash & mask
    var perturbation = UInt(bitPattern: hash)
    while true {
      var probes = slot &+ SetObject.neighbours <= mask ? SetObject.neighbours : 0
      var place = slot
      while true {
        if table[place].isFree {
          table[place] = SetEntry(hash: hash, key: key)
          return
        }
        if probes == 0 { break }
        probes &-= 1
        place &+= 1
      }
      perturbation >>= 5
      slot = (slot &* 5 &+ 1 &+ Int(bitPattern: perturbation)) & mask
    }
  }

  /// Makes the table large enough for `room` keys, and cleans it of deleted ones.
  func resize(room: Int) {
    var size = SetObject.smallSize
    while size <= room { size *= 2 }
    if size == SetObject.smallSize, pointee.table == smallTable, pointee.fill == pointee.used { return }
    let (oldTable, oldMask) = (pointee.table, pointee.mask)
    let stride = MemoryLayout<SetEntry>.stride
    let isSmall = size == SetObject.smallSize
    var old = oldTable
    // The small table is cleaned in place: its keys step aside.
    let aside = UnsafeMutablePointer<SetEntry>.allocate(capacity: isSmall && oldTable == smallTable ? SetObject.smallSize : 1)
    defer { aside.deallocate() }
    if isSmall && oldTable == smallTable {
      aside.update(from: oldTable, count: SetObject.smallSize)
      old = aside
    }
    pointee.table = isSmall ? smallTable : heap.allocateBuffer(size * stride).assumingMemoryBound(to: SetEntry.self)
    pointee.mask = size - 1
    pointee.table.initialize(repeating: SetEntry(hash: 0, key: SetObject.free), count: size)
    pointee.fill = pointee.used
    for slot in 0...oldMask where old[slot].isUsed { place(old[slot].key, hash: old[slot].hash) }
    if oldTable != smallTable { heap.freeBuffer(RawPointer(oldTable), bytes: (oldMask + 1) * stride) }
  }

  /// Takes the key at a place out and gives its reference to the caller.
  func remove(at slot: Int) -> Value {
    let key = pointee.table[slot].key
    pointee.table[slot] = SetEntry(hash: -1, key: SetObject.deleted)
    pointee.used -= 1
    return key
  }

  /// Takes a key out; false when it is not there.
  @discardableResult func discard(_ key: Value, hash: Int, _ vm: VM) throws(Raise) -> Bool {
    guard let slot = try find(key, hash: hash, vm) else { return false }
    remove(at: slot).release()
    return true
  }

  @discardableResult func discard(_ key: Value, _ vm: VM) throws(Raise) -> Bool { try discard(key, hash: vm.hashForDict(key), vm) }

  /// Takes some key out; nil when the set is empty.
  func pop() -> Owned? {
    guard pointee.used > 0 else { return nil }
    var slot = pointee.finger & pointee.mask
    while !pointee.table[slot].isUsed {
      slot += 1
      if slot > pointee.mask { slot = 0 }
    }
    let key = remove(at: slot)
    pointee.finger = slot + 1
    return Owned(key)
  }

  /// Empties the set; the keys are released when it is empty already.
  func clear() {
    let (table, mask, isSmall) = (pointee.table, pointee.mask, pointee.table == smallTable)
    let stride = MemoryLayout<SetEntry>.stride
    if isSmall {
      let aside = UnsafeMutablePointer<SetEntry>.allocate(capacity: SetObject.smallSize)
      aside.update(from: table, count: SetObject.smallSize)
      emptyTable()
      for slot in 0...mask where aside[slot].isUsed { aside[slot].key.release() }
      aside.deallocate()
    } else {
      let heap = self.heap
      emptyTable()
      for slot in 0...mask where table[slot].isUsed { table[slot].key.release() }
      heap.freeBuffer(RawPointer(table), bytes: (mask + 1) * stride)
    }
  }

  private func emptyTable() {
    let finger = pointee.finger
    initializeEmpty()
    pointee.finger = finger
  }

  /// Exchanges the contents of two sets.
  func swapContents(with other: SetPointer) {
    let isMineSmall = pointee.table == smallTable
    let isOtherSmall = other.pointee.table == other.smallTable
    swap(&pointee.fill, &other.pointee.fill)
    swap(&pointee.used, &other.pointee.used)
    swap(&pointee.mask, &other.pointee.mask)
    swap(&pointee.smallTable, &other.pointee.smallTable)
    let mine = pointee.table
    pointee.table = isOtherSmall ? smallTable : other.pointee.table
    other.pointee.table = isMineSmall ? other.smallTable : mine
    pointee.hash = -1
    other.pointee.hash = -1
  }
}
