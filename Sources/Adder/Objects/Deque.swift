// collections.deque: items in a ring, so that both ends are cheap.
//
//     items ──▶ [ c d . . . . a b ]     start 6, count 4: a b c d
//
// The ring's size is a power of two. `changes` counts what changed the length or moved items: iterators and searches notice by it.

typealias DequePointer = UnsafeMutablePointer<DequeObject>

struct DequeObject: HeapLayout {
  var header: ObjectHeader
  var items: UnsafeMutablePointer<Value>
  /// Places in the ring; 0 while there is none.
  var capacity: Int
  /// The place of the first item.
  var start: Int
  var count: Int
  /// How many items there may be; -1: any number.
  var limit: Int
  var changes: Int
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "collections.deque" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isDeque(value) }
}

extension VM {
  @inline(__always) func isDeque(_ value: Value) -> Bool { value.isObject && isSubtype(value.object.pointee.type, of: pointee.types.deque) }

  /// An empty deque of a type: `deque` or a subclass.
  func newDeque(_ type: TypePointer, limit: Int = -1) -> DequePointer {
    let deque = type == pointee.types.deque ? make(DequeObject.self, type) : makeInstance(DequeObject.self, type)
    deque.initializeEmpty()
    deque.pointee.limit = limit
    deque.pointee.weakReferences = nil
    return deque
  }
}

extension UnsafeMutablePointer<DequeObject> {
  @inline(__always) var count: Int { pointee.count }
  @inline(__always) private var heap: HeapPointer { Chunk.heap(of: UInt(bitPattern: self)) }
  @inline(__always) func place(_ index: Int) -> Int { (pointee.start &+ index) & (pointee.capacity &- 1) }

  @inline(__always) subscript(index: Int) -> Value {
    get { pointee.items[place(index)] }
    nonmutating set { pointee.items[place(index)] = newValue }
  }

  func initializeEmpty() {
    pointee.items = UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped
    pointee.capacity = 0
    pointee.start = 0
    pointee.count = 0
    pointee.limit = -1
    pointee.changes = 0
  }

  /// Makes the ring twice as large, or large enough for `minimum` items; they stand at its beginning then.
  @inline(never) func grow(to minimum: Int) {
    var larger = max(8, pointee.capacity)
    while larger < minimum { larger *= 2 }
    if larger == pointee.capacity { return }
    let ring = heap.allocateBuffer(larger &* MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
    for index in 0..<count { ring[index] = self[index] }
    freeBuffer()
    pointee.items = ring
    pointee.capacity = larger
    pointee.start = 0
  }

  func freeBuffer() {
    guard pointee.capacity > 0 else { return }
    heap.freeBuffer(RawPointer(pointee.items), bytes: pointee.capacity &* MemoryLayout<Value>.stride)
    pointee.capacity = 0
  }

  @inline(__always) func visitItems(_ visit: (Value) -> Void) {
    for index in 0..<pointee.count { visit(self[index]) }
  }

  // MARK: The ends

  /// Adds an item, whose reference is taken over, on the right. Where there are too many then, the leftmost goes.
  @inline(__always) func append(taking item: Value) {
    let count = pointee.count
    if _slowPath(count == pointee.capacity) { grow(to: count &+ 1) }
    pointee.items[place(count)] = item
    pointee.count = count &+ 1
    pointee.changes &+= 1
    if _slowPath(pointee.limit >= 0 && count >= pointee.limit) { takeFirst().release() }
  }

  @inline(__always) func appendLeft(taking item: Value) {
    let count = pointee.count
    if _slowPath(count == pointee.capacity) { grow(to: count &+ 1) }
    pointee.start = place(-1)
    pointee.items[pointee.start] = item
    pointee.count = count &+ 1
    pointee.changes &+= 1
    if _slowPath(pointee.limit >= 0 && count >= pointee.limit) { takeLast().release() }
  }

  /// Takes the first item out, of a deque that has one; the caller gets its reference.
  @inline(__always) func takeFirst() -> Value {
    let item = self[0]
    pointee.start = place(1)
    pointee.count &-= 1
    pointee.changes &+= 1
    return item
  }

  @inline(__always) func takeLast() -> Value {
    let item = self[count &- 1]
    pointee.count &-= 1
    pointee.changes &+= 1
    return item
  }

  // MARK: All of it

  func clear() {
    if count == 0 { return }
    let (items, start, count, capacity, limit, changes) = (
      pointee.items, pointee.start, pointee.count, pointee.capacity, pointee.limit, pointee.changes
    )
    initializeEmpty()
    pointee.limit = limit
    pointee.changes = changes &+ 1
    for index in 0..<count { items[(start &+ index) & (capacity &- 1)].release() }
    heap.freeBuffer(RawPointer(items), bytes: capacity &* MemoryLayout<Value>.stride)
  }

  /// Moves items from the right end to the left one; a negative number the other way.
  func rotate(_ steps: Int) {
    let count = pointee.count
    if count < 2 { return }
    var steps = steps % count
    if steps > count / 2 { steps -= count }
    if steps < -(count / 2) { steps += count }
    if steps == 0 { return }
    pointee.changes &+= 1
    let isFull = count == pointee.capacity
    while steps > 0 {
      let last = self[count &- 1]
      pointee.start = place(-1)
      if !isFull { pointee.items[pointee.start] = last }
      steps &-= 1
    }
    while steps < 0 {
      let first = self[0]
      pointee.start = place(1)
      if !isFull { self[count &- 1] = first }
      steps &+= 1
    }
  }

  func reverse() {
    var (low, high) = (0, count - 1)
    while low < high {
      let item = self[low]
      self[low] = self[high]
      self[high] = item
      low += 1
      high -= 1
    }
  }

  /// Takes an item out and gives its reference to the caller.
  func remove(at index: Int) -> Owned {
    let item = self[index]
    pointee.changes &+= 1
    if index < count / 2 {
      var place = index
      while place > 0 {
        self[place] = self[place &- 1]
        place &-= 1
      }
      pointee.start = self.place(1)
    } else {
      for place in index..<(count &- 1) { self[place] = self[place &+ 1] }
    }
    pointee.count &-= 1
    return Owned(item)
  }

  /// Inserts a borrowed item before an index that is counted from either end and may be out of range. There is room.
  func insert(_ item: Value, at position: Int) {
    let count = pointee.count
    let index = position < 0 ? max(0, position &+ count) : min(position, count)
    item.retain()
    if index < count / 2 {
      appendLeft(taking: item)
      for place in 0..<index { self[place] = self[place &+ 1] }
    } else {
      append(taking: item)
      var place = count
      while place > index {
        self[place] = self[place &- 1]
        place &-= 1
      }
    }
    self[index] = item
  }

  // MARK: From iterables

  func extend(_ iterable: Value, _ vm: VM) throws(Raise) {
    if iterable == Value(self) {
      let copy = copyItems(vm)
      return try extend(copy.value, vm)
    }
    let iterator = try vm.iterator(iterable)
    while let item = try vm.next(iterator.value) {
      append(taking: item.take())
      try vm.passCheckpoint()
    }
  }

  func extendLeft(_ iterable: Value, _ vm: VM) throws(Raise) {
    if iterable == Value(self) {
      let copy = copyItems(vm)
      return try extendLeft(copy.value, vm)
    }
    let iterator = try vm.iterator(iterable)
    while let item = try vm.next(iterator.value) {
      appendLeft(taking: item.take())
      try vm.passCheckpoint()
    }
  }

  /// The items as a list.
  func copyItems(_ vm: VM) -> Owned {
    let list = vm.newList(capacity: count)
    for index in 0..<count { list.append(self[index]) }
    return Owned(list)
  }

  /// A deque of the same type and limit, made natively.
  func copyNatively(_ vm: VM) -> Owned {
    let copy = vm.newDeque(vm.pointee.types.deque, limit: pointee.limit)
    if count > 0 { copy.grow(to: count) }
    for index in 0..<count {
      let item = self[index]
      item.retain()
      copy.pointee.items[index] = item
    }
    copy.pointee.count = count
    return Owned(copy)
  }

  /// `copy()`: a subclass is called to make another.
  func copy(_ vm: VM) throws(Raise) -> Owned {
    let type = vm.type(of: Value(self))
    if type == vm.pointee.types.deque { return copyNatively(vm) }
    let limit = vm.int(pointee.limit)
    let copy = try pointee.limit < 0 ? vm.call(type.value, Value(self)) : vm.call(type.value, Value(self), limit.value)
    guard vm.isDeque(copy.value) else {
      throw vm.typeError("\(vm.text(type.pointee.name))() must return a deque, not \(vm.typeName(of: copy.value))")
    }
    return copy
  }

  /// `*=`
  func `repeat`(_ times: Int, _ vm: VM) throws(Raise) {
    if count == 0 || times == 1 { return }
    if times <= 0 { return clear() }
    let items = copyItems(vm)
    let list: ListPointer = items.value.cast()
    var rounds = times - 1
    let limit = pointee.limit
    if limit == 0 { return }
    // What would fall out at once again is not put in.
    if limit > 0 { rounds = min(rounds, (limit + list.count - 1) / list.count) }
    try vm.checkRepetition(list.count, rounds + 1)
    if limit < 0 { grow(to: count * times) }
    for _ in 0..<rounds {
      for index in 0..<list.count {
        list[index].retain()
        append(taking: list[index])
      }
    }
  }
}
