// list.sort: stable. Keys that are all small ints, all floats or all strs are compared without asking their types; the sort itself (MergeSort.swift)
// is specialised for each. While it runs the list is empty, so that code run by a comparison finds nothing to spoil; whether it put something
// in is seen afterwards.

/// What is sorted: what it is compared by, and the item, which may be the same.
struct SortEntry<Key: SortKey> {
  var key: Key
  var value: Value
}

/// Something that entries are compared by.
protocol SortKey {
  static func isLess(_ left: Self, _ right: Self, _ vm: VM) throws(Raise) -> Bool
}

/// A small int: its bits compare as it does.
extension Int64: SortKey {
  @inline(__always) static func isLess(_ left: Int64, _ right: Int64, _ vm: VM) throws(Raise) -> Bool { left < right }
}

extension Double: SortKey {
  @inline(__always) static func isLess(_ left: Double, _ right: Double, _ vm: VM) throws(Raise) -> Bool { left < right }
}

/// Anything else is compared by `<`.
extension Value: SortKey {
  @inline(__always) static func isLess(_ left: Value, _ right: Value, _ vm: VM) throws(Raise) -> Bool { try vm.isLess(left, right) }
}

/// A str. The first eight characters (where all strs of the list have narrow ones) are kept with it and decide most comparisons without a look
/// at the str itself, which would be somewhere else in memory.
struct StringSortKey: SortKey {
  let prefix: UInt64
  let string: StringPointer

  init(_ string: StringPointer, hasPrefix: Bool) {
    self.string = string
    var prefix: UInt64 = 0
    if hasPrefix {
      let count = min(8, string.length)
      for index in 0..<count { prefix |= UInt64(string.latin1[index]) << UInt64(56 - 8 * index) }
    }
    self.prefix = prefix
  }

  @inline(__always) static func isLess(_ left: StringSortKey, _ right: StringSortKey, _ vm: VM) throws(Raise) -> Bool {
    if left.prefix != right.prefix { return left.prefix < right.prefix }
    return isLess(left.string, right.string)
  }

  @inline(never) private static func isLess(_ left: StringPointer, _ right: StringPointer) -> Bool {
    let count = min(left.length, right.length)
    if left.pointee.width == 1 && right.pointee.width == 1 {
      let order = Platform.compare(left.pointee.data, right.pointee.data, count)
      return order != 0 ? order < 0 : left.length < right.length
    }
    for index in 0..<count where left[index] != right[index] { return left[index] < right[index] }
    return left.length < right.length
  }
}

extension UnsafeMutablePointer<ListObject> {
  /// Stands in `items` while the list is being sorted; anything that changes the list replaces it.
  private static var sortingMark: UnsafeMutablePointer<Value> { UnsafeMutablePointer<Value>(bitPattern: 32).unsafelyUnwrapped }

  /// Sorts the list; `key` is a function or None.
  func sort(key: Value, reverse: Bool, _ vm: VM) throws(Raise) {
    let (items, count, capacity) = (pointee.items, pointee.count, pointee.capacity)
    pointee.items = Self.sortingMark
    pointee.count = 0
    pointee.capacity = 0
    var failed = false
    do throws(Raise) {
      try Self.sort(items, count, key: key, reverse: reverse, vm)
    } catch {
      failed = true
    }
    let isModified = pointee.items != Self.sortingMark
    let (strayItems, strayCount, strayCapacity) = (pointee.items, pointee.count, pointee.capacity)
    pointee.items = items
    pointee.count = count
    pointee.capacity = capacity
    for index in 0..<strayCount { strayItems[strayCount - 1 - index].release() }
    if strayCapacity > 0 {
      Chunk.heap(of: UInt(bitPattern: self)).freeBuffer(RawPointer(strayItems), bytes: strayCapacity * MemoryLayout<Value>.stride)
    }
    if failed { throw Raise() }
    if isModified { throw vm.valueError("list modified during sort") }
  }

  private static func sort(_ items: UnsafeMutablePointer<Value>, _ count: Int, key: Value, reverse: Bool, _ vm: VM) throws(Raise) {
    if key.isNone {
      if count < 2 { return }
      return try sort(items, keys: items, count, reverse: reverse, vm)
    }
    let keys = Owned(vm.newList(capacity: count))
    let list: ListPointer = keys.value.cast()
    for index in 0..<count {
      let result = try vm.call(key, items[index])
      list.append(taking: result.take())
    }
    if count < 2 { return }
    try sort(items, keys: list.pointee.items, count, reverse: reverse, vm)
  }

  private static func sort(
    _ items: UnsafeMutablePointer<Value>, keys: UnsafeMutablePointer<Value>, _ count: Int, reverse: Bool, _ vm: VM
  ) throws(Raise) {
    switch kind(of: keys, count, vm) {
    case .smallInts:
      if keys == items {
        return try items.withMemoryRebound(to: Int64.self, capacity: count) { (bits) throws(Raise) in
          try MergeSort.sort(bits, count, reverse: reverse, vm)
        }
      }
      try sortEntries(items, count, reverse: reverse, vm) { Int64(bitPattern: keys[$0].bits) }
    case .floats:
      try sortEntries(items, count, reverse: reverse, vm) { (keys[$0].cast() as FloatPointer).pointee.value }
    case .strings:
      let areNarrow = (0..<count).allSatisfy { (keys[$0].cast() as StringPointer).pointee.width == 1 }
      try sortEntries(items, count, reverse: reverse, vm) { StringSortKey(keys[$0].cast(), hasPrefix: areNarrow) }
    case .others:
      try sortEntries(items, count, reverse: reverse, vm) { keys[$0] }
    }
  }

  private enum KeyKind { case smallInts, floats, strings, others }

  private static func kind(of keys: UnsafeMutablePointer<Value>, _ count: Int, _ vm: VM) -> KeyKind {
    var index = 0
    if keys[0].isSmallInt {
      while index < count && keys[index].isSmallInt { index &+= 1 }
      return index == count ? .smallInts : .others
    }
    let type = vm.type(of: keys[0])
    guard type == vm.pointee.types.float || type == vm.pointee.types.str else { return .others }
    while index < count && keys[index].isExactly(type) { index &+= 1 }
    if index < count { return .others }
    return type == vm.pointee.types.str ? .strings : .floats
  }

  private static func sortEntries<Key: SortKey>(
    _ items: UnsafeMutablePointer<Value>, _ count: Int, reverse: Bool, _ vm: VM, _ key: (Int) -> Key
  ) throws(Raise) {
    let entries = UnsafeMutablePointer<SortEntry<Key>>.allocate(capacity: count)
    for index in 0..<count { (entries + index).initialize(to: SortEntry(key: key(index), value: items[index])) }
    // When a comparison fails the items stay in the order that they have reached.
    defer {
      for index in 0..<count { items[index] = entries[index].value }
      entries.deallocate()
    }
    try MergeSort.sort(entries, count, reverse: reverse, vm)
  }
}
