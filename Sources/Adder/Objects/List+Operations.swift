// What lists do with their items. Where items leave, the list is consistent before the first of them is released: releasing runs code.

import AdderSyntax

extension VM {
  /// An empty list of a type: `list` or a subclass.
  func newList(_ type: TypePointer) -> ListPointer {
    if type == pointee.types.list { return newList() }
    let list = makeInstance(ListObject.self, type)
    list.initializeEmpty()
    return list
  }

  /// A list of the items in a buffer, borrowed.
  func list(copying items: UnsafeBufferPointer<Value>) -> Owned {
    let list = newList(capacity: items.count)
    let count = items.count
    let copy = list.pointee.items
    var index = 0
    while index < count {
      let item = items[index]
      item.retain()
      copy[index] = item
      index &+= 1
    }
    list.pointee.count = count
    return Owned(list)
  }

  /// `[a, b, …]` as a str: the reprs of a list's items. The list may change meanwhile.
  func joinRepr(_ list: ListPointer, open: String, close: String) throws(Raise) -> Owned {
    var text = StringBuilder(self)
    text.append(open)
    var index = 0
    while index < list.count {
      if index > 0 { text.append(", " as StaticString) }
      let item = Owned(retaining: list[index])
      let repr = try repr(item.value)
      text.append(repr.value)
      index += 1
    }
    text.append(close)
    return text.finish()
  }

  /// A list or tuple with what an iterable gives: the value itself where it is one. What is not iterable is a TypeError with `message`.
  func listOrTuple(_ value: Value, orError message: StaticString) throws(Raise) -> Owned {
    if value.isExactly(pointee.types.list) || value.isExactly(pointee.types.tuple) { return Owned(retaining: value) }
    let iterator: Owned
    do throws(Raise) {
      iterator = try self.iterator(value)
    } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      throw typeError(message.description)
    }
    let list = Owned(newList())
    try (list.value.cast() as ListPointer).extend(iterator.value, self)
    return list
  }

  /// The items of a list or tuple, as they are now.
  @inline(__always) func items(of listOrTuple: Value) -> UnsafeBufferPointer<Value> {
    if isList(listOrTuple) {
      let list: ListPointer = listOrTuple.cast()
      return UnsafeBufferPointer(start: list.pointee.items, count: list.count)
    }
    let tuple: TuplePointer = listOrTuple.cast()
    return UnsafeBufferPointer(start: tuple.pointee.items, count: tuple.count)
  }
}

extension UnsafeMutablePointer<ListObject> {
  @inline(__always) func initializeEmpty() {
    pointee.count = 0
    pointee.capacity = 0
    pointee.items = UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped
  }

  // MARK: Adding

  /// Appends borrowed items, which must not be in this list's own buffer unless there is room.
  func append(contentsOf items: UnsafeBufferPointer<Value>) {
    let count = pointee.count
    if count + items.count > pointee.capacity { grow(to: count + items.count) }
    for index in 0..<items.count {
      items[index].retain()
      pointee.items[count + index] = items[index]
    }
    pointee.count = count + items.count
  }

  /// `extend`
  func extend(_ iterable: Value, _ vm: VM) throws(Raise) {
    if iterable.isExactly(vm.pointee.types.list) || iterable.isExactly(vm.pointee.types.tuple) || iterable == Value(self) {
      let added = vm.items(of: iterable).count
      if count + added > pointee.capacity { grow(to: count + added) }
      // Read again: growing this list moved its items, and it may be the one that is added.
      append(contentsOf: UnsafeBufferPointer(start: vm.items(of: iterable).baseAddress, count: added))
      return
    }
    if try extendQuickly(iterable, vm) { return }
    let iterator = try vm.iterator(iterable)
    if vm.mayAskLength(iterable) {
      let expected = try vm.lengthHint(iterable, default: 8)
      // Too many to be counted is taken for a lie, as in CPython.
      if expected <= Int.max - count { try vm.checkMemory(units: count + expected, 8) }
      if expected > pointee.capacity - count && expected < 1 << 24 { grow(to: count + expected) }
    }
    try extend(from: iterator.value, vm)
  }

  /// Iterables that run no code of the program while they are gone through; false for any other.
  private func extendQuickly(_ iterable: Value, _ vm: VM) throws(Raise) -> Bool {
    if vm.isRange(iterable), (iterable.cast() as RangePointer).isSmall {
      let range: RangePointer = iterable.cast()
      try vm.checkRepetition(range.count, 1)
      grow(to: count + range.count)
      let end = pointee.items + count
      for index in 0..<range.count { end[index] = .smallInt(range.item(index)) }
      pointee.count += range.count
      return true
    }
    if iterable.isExactly(vm.pointee.types.dict) {
      let dict: DictPointer = iterable.cast()
      grow(to: count + dict.count)
      for index in 0..<dict.pointee.entryCount where !dict.pointee.entries[index].key.isUnbound { append(dict.pointee.entries[index].key) }
      return true
    }
    if vm.isExactSet(iterable) {
      let set: SetPointer = iterable.cast()
      grow(to: count + set.count)
      set.visitKeys { append($0 as Value) }
      return true
    }
    return false
  }

  /// Appends what is left in an iterator.
  func extend(from iterator: Value, _ vm: VM) throws(Raise) {
    while let item = try vm.next(iterator) { append(taking: item.take()) }
  }

  /// Inserts a borrowed item before an index that is counted from either end and may be out of range.
  func insert(_ item: Value, at position: Int) {
    let count = pointee.count
    let index = position < 0 ? max(0, position + count) : min(position, count)
    if count == pointee.capacity { grow(to: count + 1) }
    let place = pointee.items + index
    (place + 1).update(from: place, count: count - index)
    item.retain()
    place.pointee = item
    pointee.count = count + 1
  }

  // MARK: Taking out

  /// Takes an item out and gives its reference to the caller; the index must be in range.
  @inline(__always) func remove(at index: Int) -> Owned {
    let place = pointee.items + index
    let item = place.pointee
    let count = pointee.count &- 1
    pointee.count = count
    if index < count { place.update(from: place + 1, count: count - index) }
    if _slowPath(count < pointee.capacity >> 1) { shrink() }
    return Owned(item)
  }

  /// Gives back room that is no longer needed.
  @inline(never) func shrink() {
    let count = pointee.count
    if count == 0 {
      freeBuffer()
      pointee.items = UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped
      return
    }
    let smaller = (count + count >> 3 + 6) & ~3
    guard smaller < pointee.capacity, pointee.capacity > 32 else { return }
    let stride = MemoryLayout<Value>.stride
    let heap = Chunk.heap(of: UInt(bitPattern: self))
    pointee.items = heap.resizeBuffer(RawPointer(pointee.items), from: pointee.capacity * stride, to: smaller * stride)
      .assumingMemoryBound(to: Value.self)
    pointee.capacity = smaller
  }

  /// Empties the list; the last item is released first.
  func clear() {
    // An empty list stays as it is: to a sort that is running this is no change.
    if pointee.capacity == 0 { return }
    let (items, count, capacity) = (pointee.items, pointee.count, pointee.capacity)
    initializeEmpty()
    var index = count
    while index > 0 {
      index -= 1
      items[index].release()
    }
    if capacity > 0 { Chunk.heap(of: UInt(bitPattern: self)).freeBuffer(RawPointer(items), bytes: capacity * MemoryLayout<Value>.stride) }
  }

  func reverse() {
    var (low, high) = (0, count - 1)
    let items = pointee.items
    while low < high {
      (items[low], items[high]) = (items[high], items[low])
      low += 1
      high -= 1
    }
  }

  // MARK: Searching

  /// The index of the first item from `start` on, and before `stop`, that is equal to a value.
  func firstIndex(of value: Value, from start: Int = 0, to stop: Int = .max, _ vm: VM) throws(Raise) -> Int? {
    var index = start
    while index < count && index < stop {
      if try vm.isEqualItem(pointee.items[index], value) { return index }
      index &+= 1
    }
    return nil
  }

  // MARK: Making others

  func copy(_ vm: VM) -> Owned { vm.list(copying: UnsafeBufferPointer(start: pointee.items, count: count)) }

  func concatenated(with other: ListPointer, _ vm: VM) -> Owned {
    let list = vm.newList(capacity: count + other.count)
    list.append(contentsOf: UnsafeBufferPointer(start: pointee.items, count: count))
    list.append(contentsOf: UnsafeBufferPointer(start: other.pointee.items, count: other.count))
    return Owned(list)
  }

  func repeated(_ times: Int, _ vm: VM) throws(Raise) -> Owned {
    let count = self.count
    if count == 0 || times <= 0 { return Owned(vm.newList()) }
    try vm.checkRepetition(count, times)
    let list = vm.newList(capacity: count * times)
    list.pointee.items.repeatItems(pointee.items, count: count, times: times)
    list.pointee.count = count * times
    return Owned(list)
  }

  /// `*=`
  func `repeat`(_ times: Int, _ vm: VM) throws(Raise) {
    let count = self.count
    if count == 0 || times == 1 { return }
    if times <= 0 { return clear() }
    try vm.checkRepetition(count, times)
    grow(to: count * times)
    (pointee.items + count).repeatItems(pointee.items, count: count, times: times - 1)
    pointee.count = count * times
  }

  // MARK: Comparison

  func compare(_ other: ListPointer, _ operation: ComparisonOperator, _ vm: VM) throws(Raise) -> Owned {
    if count != other.count && (operation == .equal || operation == .notEqual) { return Owned(Value(operation == .notEqual)) }
    var index = 0
    while index < count && index < other.count {
      let (left, right) = (self[index], other[index])
      if left == right {
        index &+= 1
        continue
      }
      if Value.areSmallInts(left, right) { break }
      let leftKept = Owned(retaining: left)
      let rightKept = Owned(retaining: right)
      if try !vm.isEqual(leftKept.value, rightKept.value) { break }
      index &+= 1
    }
    if index >= count || index >= other.count { return Owned(Value(operation.holds(count, other.count))) }
    if operation == .equal { return Owned(.false) }
    if operation == .notEqual { return Owned(.true) }
    let left = Owned(retaining: self[index])
    let right = Owned(retaining: other[index])
    return try vm.compare(left.value, right.value, operation)
  }
}

extension UnsafeMutablePointer<Value> {
  /// Writes some items several times over, with references of their own.
  func repeatItems(_ items: UnsafeMutablePointer<Value>, count: Int, times: Int) {
    if count == 1 {
      let item = items[0]
      update(repeating: item, count: times)
      if item.isObject { item.object.pointee.word &+= UInt64(times) }
      return
    }
    for index in 0..<count where items[index].isObject { items[index].object.pointee.word &+= UInt64(times) }
    for round in 0..<times { (self + round * count).update(from: items, count: count) }
  }
}

extension VM {
  /// Whether an item of a container equals a value. The item is held while they are compared.
  @inline(__always) func isEqualItem(_ item: Value, _ value: Value) throws(Raise) -> Bool {
    if item == value { return true }
    if Value.areSmallInts(item, value) { return false }
    return try isEqualHeld(item, value)
  }

  @inline(never) private func isEqualHeld(_ item: Value, _ value: Value) throws(Raise) -> Bool {
    if isExactString(item) && isExactString(value) { return (item.cast() as StringPointer).isEqual(to: value.cast()) }
    let kept = Owned(retaining: item)
    return try isEqual(kept.value, value)
  }
}
