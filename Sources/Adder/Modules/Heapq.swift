// The native part of `heapq`: the module `_heapq`. merge, nlargest and nsmallest are in Library/heapq.py.
//
// A heap is a list whose item at n is not greater than those at 2n+1 and 2n+2. Comparing items may run code of the program, which can change the
// list: its length is looked at after each comparison, and items are read anew.

enum HeapqModule {
  static let spec = ModuleSpec("_heapq", doc: "Heaps in lists.") { m throws(Raise) in
    m.function("heappush(heap, item, /)", "Push item onto heap, maintaining the heap invariant.") {
      (vm, heap: ListPointer, item: Value) throws(Raise) -> Void in
      heap.append(item as Value)
      try HeapOrder.least.siftDown(heap, from: 0, to: heap.count - 1, vm)
    }
    m.function("heappop(heap, /)", "Pop the smallest item off the heap, maintaining the heap invariant.") { (vm, heap: ListPointer) throws(Raise) in
      try HeapOrder.least.pop(heap, vm)
    }
    m.function("heapreplace(heap, item, /)", "Pop and return the current smallest value, and add the new item.") {
      (vm, heap: ListPointer, item: Value) throws(Raise) in try HeapOrder.least.replace(heap, item, vm)
    }
    m.function("heappushpop(heap, item, /)", "Push item on the heap, then pop and return the smallest item from the heap.") {
      (vm, heap: ListPointer, item: Value) throws(Raise) in
      if heap.count == 0 { return Owned(retaining: item) }
      let top = Owned(retaining: heap[0])
      if try !vm.comesBefore(top.value, item) { return Owned(retaining: item) }
      return try HeapOrder.least.replace(heap, item, vm)
    }
    m.function("heapify(heap, /)", "Transform list into a heap, in-place, in O(len(heap)) time.") { (vm, heap: ListPointer) throws(Raise) -> Void in
      try HeapOrder.least.heapify(heap, vm)
    }
    m.function("_heappop_max(heap, /)", "Maxheap variant of heappop.") { (vm, heap: ListPointer) throws(Raise) in try HeapOrder.greatest.pop(heap, vm)
    }
    m.function("_heapreplace_max(heap, item, /)", "Maxheap variant of heapreplace.") { (vm, heap: ListPointer, item: Value) throws(Raise) in
      try HeapOrder.greatest.replace(heap, item, vm)
    }
    m.function("_advance(heap, key, reverse, /)", "What merge() does between two items.") {
      (vm, heap: ListPointer, key: Value, isReversed: Bool) throws(Raise) -> Void in
      try (isReversed ? HeapOrder.greatest : .least).advance(heap, key: key, vm)
    }
    m.function("_heapify_max(heap, /)", "Maxheap variant of heapify.") { (vm, heap: ListPointer) throws(Raise) -> Void in
      try HeapOrder.greatest.heapify(heap, vm)
    }
  }
}

extension VM {
  /// `left < right`, quickly for small ints and floats.
  @inline(__always) func comesBefore(_ left: Value, _ right: Value) throws(Raise) -> Bool {
    if Value.areSmallInts(left, right) { return left.smallInt < right.smallInt }
    if left.isExactly(pointee.types.float), right.isExactly(pointee.types.float) {
      return (left.cast() as FloatPointer).pointee.value < (right.cast() as FloatPointer).pointee.value
    }
    return try isLess(left, right)
  }
}

/// Which item is on top.
private enum HeapOrder {
  case least, greatest

  /// Whether an item belongs above another one.
  @inline(__always) func isAbove(_ left: Value, _ right: Value, _ vm: VM) throws(Raise) -> Bool {
    try self == .least ? vm.comesBefore(left, right) : vm.comesBefore(right, left)
  }

  /// The same for items of a list, which must not change its length meanwhile.
  @inline(__always) private func isAbove(_ left: Value, _ right: Value, in heap: ListPointer, _ count: Int, _ vm: VM) throws(Raise) -> Bool {
    if Value.areSmallInts(left, right) { return self == .least ? left.smallInt < right.smallInt : left.smallInt > right.smallInt }
    let (first, second) = (left, right)
    first.retain()
    second.retain()
    defer {
      first.release()
      second.release()
    }
    let answer = try isAbove(first, second, vm)
    if heap.count != count { throw vm.runtimeError("list changed size during iteration") }
    return answer
  }

  /// The item at a place moves towards the top until its parent belongs above it.
  func siftDown(_ heap: ListPointer, from start: Int, to place: Int, _ vm: VM) throws(Raise) {
    let count = heap.count
    if place >= count { throw vm.indexError("index out of range") }
    var place = place
    while place > start {
      let parent = (place &- 1) >> 1
      if try !isAbove(heap[place], heap[parent], in: heap, count, vm) { return }
      swap(&heap.pointee.items[place], &heap.pointee.items[parent])
      place = parent
    }
  }

  /// The item at a place changes places with the child that belongs on top, down to a leaf, and comes back up to where it belongs: an item that is
  /// put on top of a heap belongs near the leaves most of the time, so that this compares less.
  private func siftUp(_ heap: ListPointer, from start: Int, _ vm: VM) throws(Raise) {
    let count = heap.count
    if start >= count { throw vm.indexError("index out of range") }
    var place = start
    while place < count >> 1 {
      var child = 2 &* place &+ 1
      if child &+ 1 < count, try !isAbove(heap[child], heap[child &+ 1], in: heap, count, vm) { child &+= 1 }
      swap(&heap.pointee.items[place], &heap.pointee.items[child])
      place = child
    }
    try siftDown(heap, from: start, to: place, vm)
  }

  func pop(_ heap: ListPointer, _ vm: VM) throws(Raise) -> Owned {
    if heap.count == 0 { throw vm.indexError("index out of range") }
    let last = heap.remove(at: heap.count - 1)
    if heap.count == 0 { return last }
    let top = Owned(heap[0])
    heap.pointee.items[0] = last.take()
    try siftUp(heap, from: 0, vm)
    return top
  }

  func replace(_ heap: ListPointer, _ item: Value, _ vm: VM) throws(Raise) -> Owned {
    if heap.count == 0 { throw vm.indexError("index out of range") }
    item.retain()
    let top = Owned(heap[0])
    heap.pointee.items[0] = item
    try siftUp(heap, from: 0, vm)
    return top
  }

  /// The entry on top, a list of key, place, item and iterator, gets the next item and goes where it belongs; without one it leaves the heap.
  func advance(_ heap: ListPointer, key: Value, _ vm: VM) throws(Raise) {
    guard heap.count > 0, heap[0].isExactly(vm.pointee.types.list), (heap[0].cast() as ListPointer).count == 4 else {
      throw vm.typeError("a heap of entries is required")
    }
    let entry = Owned(retaining: heap[0])
    let parts: ListPointer = entry.value.cast()
    let iterator = Owned(retaining: parts[3])
    guard let item = try vm.next(iterator.value) else {
      _ = try pop(heap, vm)
      return
    }
    let rank = key.isNone ? Owned(retaining: item.value) : try vm.call(key, item.value)
    guard parts.count == 4 else { throw vm.typeError("a heap of entries is required") }
    parts.pointee.items[0].assign(taking: rank)
    parts.pointee.items[2].assign(taking: item)
    try siftUp(heap, from: 0, vm)
  }

  func heapify(_ heap: ListPointer, _ vm: VM) throws(Raise) {
    var place = heap.count >> 1
    while place > 0 {
      place &-= 1
      try vm.turn()
      try siftUp(heap, from: place, vm)
    }
  }
}
