// Subscripts of lists: items and slices, read, assigned and deleted.

extension UnsafeMutablePointer<ListObject> {
  /// `list[key]`
  @inline(__always) func getItem(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if _fastPath(key.isSmallInt) {
      var index = key.smallInt
      if index < 0 { index &+= count }
      if _fastPath(index >= 0 && index < count) { return Owned(retaining: pointee.items[index]) }
      throw vm.indexError("list index out of range")
    }
    return try getItemSlow(key, vm)
  }

  @inline(never) private func getItemSlow(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if vm.isSlice(key) {
      let bounds = try (key.cast() as SlicePointer).bounds(vm)
      return slice(bounds.adjusted(to: count), vm)
    }
    var index = try vm.subscriptIndex(key, "list")
    if index < 0 { index += count }
    guard index >= 0 && index < count else { throw vm.indexError("list index out of range") }
    return Owned(retaining: pointee.items[index])
  }

  func slice(_ range: SliceRange, _ vm: VM) -> Owned {
    if range.step == 1 { return vm.list(copying: UnsafeBufferPointer(start: pointee.items + range.start, count: range.count)) }
    let list = vm.newList(capacity: range.count)
    for index in 0..<range.count { list.append(pointee.items[range.start + index * range.step]) }
    return Owned(list)
  }

  /// `list[key] = value`, `del list[key]` without a value.
  func setItem(_ key: Value, _ value: Value?, _ vm: VM) throws(Raise) {
    if vm.isSlice(key) {
      let bounds = try (key.cast() as SlicePointer).bounds(vm)
      return try setSlice(bounds, value, vm)
    }
    var index = try vm.subscriptIndex(key, "list")
    if index < 0 { index += count }
    guard index >= 0 && index < count else { throw vm.indexError("list assignment index out of range") }
    guard let value else {
      _ = remove(at: index)
      return
    }
    value.retain()
    let old = pointee.items[index]
    pointee.items[index] = value
    old.release()
  }

  private func setSlice(_ bounds: SliceBounds, _ value: Value?, _ vm: VM) throws(Raise) {
    guard let value else { return deleteSlice(bounds.adjusted(to: count)) }
    let isPlain = bounds.step == 1
    let range = bounds.adjusted(to: count)
    let source =
      try isPlain
      ? vm.listOrTuple(value, orError: "can only assign an iterable") : vm.listOrTuple(value, orError: "must assign iterable to extended slice")
    let items = value == Value(self) ? copy(vm) : consume source
    // Making the list may have run code that changed this one. The slice stays what it was, as far as the list still reaches.
    if isPlain {
      let start = min(range.start, count)
      return replace(start, max(start, min(range.start + range.count, count)), with: vm.items(of: items.value))
    }
    try replaceExtended(range, with: vm.items(of: items.value), vm)
  }

  /// Puts borrowed items, which are not this list's own, in the place of those from `start` up to `stop`. What was there is released at the
  /// end, the last first.
  func replace(_ start: Int, _ stop: Int, with items: UnsafeBufferPointer<Value>) {
    let removed = stop - start
    let growth = items.count - removed
    if count + growth == 0 {
      if count > 0 { clear() }
      return
    }
    let aside = UnsafeMutablePointer<Value>.allocate(capacity: max(1, removed))
    aside.update(from: pointee.items + start, count: removed)
    if growth > 0 { grow(to: count + growth) }
    let tail = pointee.items + stop
    (tail + growth).update(from: tail, count: count - stop)
    for index in 0..<items.count {
      items[index].retain()
      pointee.items[start + index] = items[index]
    }
    pointee.count += growth
    if growth < 0 && count < pointee.capacity >> 1 { shrink() }
    var index = removed
    while index > 0 {
      index -= 1
      aside[index].release()
    }
    aside.deallocate()
  }

  private func replaceExtended(_ range: SliceRange, with items: UnsafeBufferPointer<Value>, _ vm: VM) throws(Raise) {
    guard items.count == range.count else {
      throw vm.valueError("attempt to assign sequence of size \(items.count) to extended slice of size \(range.count)")
    }
    if range.count == 0 { return }
    // A list that has become shorter meanwhile has no room for what would be written.
    let last = range.start + (range.count - 1) * range.step
    guard max(range.start, last) < count else { throw vm.indexError("list assignment index out of range") }
    let aside = UnsafeMutablePointer<Value>.allocate(capacity: range.count)
    for index in 0..<range.count {
      let place = pointee.items + (range.start + index * range.step)
      aside[index] = place.pointee
      items[index].retain()
      place.pointee = items[index]
    }
    for index in 0..<range.count { aside[index].release() }
    aside.deallocate()
  }

  private func deleteSlice(_ range: SliceRange) {
    if range.count == 0 { return }
    if range.step == 1 { return replace(range.start, range.start + range.count, with: UnsafeBufferPointer(start: nil, count: 0)) }
    let step = abs(range.step)
    let first = range.step > 0 ? range.start : range.start + (range.count - 1) * range.step
    let aside = UnsafeMutablePointer<Value>.allocate(capacity: range.count)
    for index in 0..<range.count {
      let removed = first + index * step
      aside[index] = pointee.items[removed]
      // What stands between this item and the next one to go moves down by the number of items gone so far.
      let next = index + 1 < range.count ? removed + step : count
      (pointee.items + (removed - index)).update(from: pointee.items + (removed + 1), count: next - removed - 1)
    }
    pointee.count -= range.count
    if count < pointee.capacity >> 1 { shrink() }
    for index in 0..<range.count { aside[index].release() }
    aside.deallocate()
  }
}
