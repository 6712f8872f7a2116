// tuple: an immutable array of values. Up to 56 items follow the object; more, and those of instances of subclasses, are in a buffer.
//
//     offset 16 count   24 items ──▶ 32 … or a buffer

typealias TuplePointer = UnsafeMutablePointer<TupleObject>

struct TupleObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  var items: UnsafeMutablePointer<Value>

  static var typeName: StaticString { "tuple" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isTuple)
  }

  @inline(__always) static var inlineLimit: Int { 56 }
}

extension UnsafeMutablePointer<TupleObject> {
  @inline(__always) var count: Int { pointee.count }
  @inline(__always) subscript(index: Int) -> Value { pointee.items[index] }
  /// Whether the items follow the object.
  @inline(__always) var isInline: Bool {
    RawPointer(pointee.items) == RawPointer(self) + MemoryLayout<TupleObject>.size
  }

  /// The last item first, as CPython does.
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
  /// A tuple whose items the caller must fill in (with references of their own) before anything else is allocated.
  @inline(__always) func newTuple(count: Int) -> TuplePointer {
    if count == 0 {
      pointee.emptyTuple.retain()
      return pointee.emptyTuple.cast()
    }
    return makeTuple(count)
  }

  func makeTuple(_ count: Int) -> TuplePointer {
    let isInline = count <= TupleObject.inlineLimit
    let bytes = count * MemoryLayout<Value>.stride
    let sizeClass = SizeClass.of(MemoryLayout<TupleObject>.size + (isInline ? bytes : 0))
    let buffer = isInline ? nil : heap.allocateBuffer(bytes)
    let raw = heap.makeContainer(pointee.types.tuple, sizeClass: sizeClass)
    let tuple = raw.assumingMemoryBound(to: TupleObject.self)
    tuple.pointee.count = count
    tuple.pointee.items = (buffer ?? raw + MemoryLayout<TupleObject>.size).assumingMemoryBound(to: Value.self)
    return tuple
  }

  /// A tuple of borrowed values.
  func tuple(_ items: Value...) -> Owned { tuple(items) }

  func tuple(_ items: [Value]) -> Owned {
    let tuple = newTuple(count: items.count)
    for (index, item) in items.enumerated() {
      item.retain()
      tuple.pointee.items[index] = item
    }
    return Owned(tuple)
  }

  /// A tuple of borrowed values.
  func tuple(copying items: UnsafeBufferPointer<Value>) -> Owned {
    let tuple = newTuple(count: items.count)
    for index in 0..<items.count {
      items[index].retain()
      tuple.pointee.items[index] = items[index]
    }
    return Owned(tuple)
  }
}
