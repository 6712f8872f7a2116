// list: a growing array of values in a buffer of its own.
//
//     offset 16 count   24 capacity   32 items ──▶ buffer (none while capacity is 0)

typealias ListPointer = UnsafeMutablePointer<ListObject>

struct ListObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  var capacity: Int
  var items: UnsafeMutablePointer<Value>

  static var typeName: StaticString { "list" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isList)
  }
}

extension UnsafeMutablePointer<ListObject> {
  @inline(__always) var count: Int { pointee.count }
  @inline(__always) subscript(index: Int) -> Value { pointee.items[index] }
  @inline(__always) private var heap: HeapPointer { Chunk.heap(of: UInt(bitPattern: self)) }

  /// Appends a reference of the list's own: the caller's is taken over.
  @inline(__always) func append(taking value: Value) {
    let count = pointee.count
    if _slowPath(count == pointee.capacity) { grow(to: count + 1) }
    pointee.items[count] = value
    pointee.count = count &+ 1
  }

  @inline(__always) func append(_ value: Value) {
    value.retain()
    append(taking: value)
  }

  /// Makes room for at least `minimum` items, by an eighth more than asked for.
  @inline(never) func grow(to minimum: Int) {
    let capacity = pointee.capacity
    guard minimum > capacity else { return }
    let larger = (minimum + minimum >> 3 + 6) & ~3
    let stride = MemoryLayout<Value>.stride
    let buffer =
      capacity == 0
      ? heap.allocateBuffer(larger * stride)
      : heap.resizeBuffer(RawPointer(pointee.items), from: capacity * stride, to: larger * stride)
    pointee.items = buffer.assumingMemoryBound(to: Value.self)
    pointee.capacity = larger
  }

  /// Gives the buffer back; the items have been seen to.
  func freeBuffer() {
    guard pointee.capacity > 0 else { return }
    heap.freeBuffer(RawPointer(pointee.items), bytes: pointee.capacity * MemoryLayout<Value>.stride)
    pointee.capacity = 0
  }

  /// The last item first, as CPython does: programs can see it (`gc.get_referents`, the order of finalizers in cycles).
  @inline(__always) func visitItems(_ visit: (Value) -> Void) {
    let items = pointee.items
    var index = pointee.count
    while index > 0 {
      index &-= 1
      visit(items[index])
    }
  }
}

extension VM {
  /// An empty list with room for `capacity` items.
  @inline(__always) func newList(capacity: Int = 0) -> ListPointer {
    let list = heap.makeContainer(pointee.types.list, sizeClass: SizeClass.of(MemoryLayout<ListObject>.size))
      .assumingMemoryBound(to: ListObject.self)
    list.pointee.count = 0
    list.pointee.capacity = 0
    list.pointee.items = UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped
    if capacity > 0 {
      list.pointee.items = heap.allocateBuffer(capacity &* MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
      list.pointee.capacity = capacity
    }
    return list
  }

  /// A list of borrowed values.
  func list(_ items: [Value]) -> Owned {
    let list = newList(capacity: items.count)
    for item in items { list.append(item as Value) }
    return Owned(list)
  }
}
