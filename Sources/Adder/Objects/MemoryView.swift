// memoryview: a window on the memory of a bytes or bytearray, in up to 64 dimensions. It counts itself into the bytearray's exports, so the memory
// stays in place; the address is still worked out anew each time.
//
//     extents ──▶ shape[0] … shape[n-1]  strides[0] … strides[n-1]      items along each dimension, and bytes from one to the next

typealias MemoryViewPointer = UnsafeMutablePointer<MemoryViewObject>

struct MemoryViewObject: HeapLayout {
  var header: ObjectHeader
  /// The bytes or bytearray; `.unbound` once the view is released.
  var owner: Value
  /// In bytes from the beginning of the owner's memory.
  var start: Int
  var dimensions: Int
  /// A buffer with the shape and the strides.
  var extents: RawPointer
  /// A letter of the `struct` module.
  var format: UInt8
  /// Whether the format was given as `@B` and not as `B`.
  var hasPrefix: Bool
  var isReadOnly: Bool
  var hash: Int
  var weakReferences: WeakReferencePointer?

  static let mostDimensions = 64

  static var typeName: StaticString { "memoryview" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.memoryview) }

  /// The size of an item of a format, or nil if there is no such format.
  static func itemSize(_ format: UInt8) -> Int? {
    switch Unicode.Scalar(format) {
    case "B", "b", "c", "?": 1
    case "h", "H": 2
    case "i", "I", "f": 4
    case "l", "L", "q", "Q", "n", "N", "d", "P": 8
    default: nil
    }
  }

  static func isByteFormat(_ format: UInt8) -> Bool {
    format == UInt8(ascii: "B") || format == UInt8(ascii: "b") || format == UInt8(ascii: "c")
  }
}

/// What a view shows of its owner.
struct MemoryViewPlan {
  var start = 0
  var shape: [Int]
  var strides: [Int]
  var format = UInt8(ascii: "B")
  var hasPrefix = false
  var isReadOnly: Bool

  /// Strides of items that lie one behind the other, the last dimension's closest.
  static func strides(of shape: [Int], itemSize: Int) -> [Int] {
    var strides = shape
    var size = itemSize
    for dimension in shape.indices.reversed() {
      strides[dimension] = size
      size *= shape[dimension]
    }
    return strides
  }
}

extension VM {
  func newMemoryView(_ owner: Value, _ plan: MemoryViewPlan) -> Owned {
    let view = heap.makeContainer(pointee.types.memoryview, sizeClass: SizeClass.of(MemoryLayout<MemoryViewObject>.size))
      .assumingMemoryBound(to: MemoryViewObject.self)
    owner.retain()
    view.pointee.owner = owner
    view.pointee.start = plan.start
    view.pointee.dimensions = plan.shape.count
    view.pointee.extents = heap.allocateBuffer(view.extentBytes)
    for dimension in plan.shape.indices {
      view.extentWords[dimension] = plan.shape[dimension]
      view.extentWords[plan.shape.count + dimension] = plan.strides[dimension]
    }
    view.pointee.format = plan.format
    view.pointee.hasPrefix = plan.hasPrefix
    view.pointee.isReadOnly = plan.isReadOnly
    view.pointee.hash = 0
    view.pointee.weakReferences = nil
    // An array begins as a bytearray does.
    if !isBytes(owner) { (owner.cast() as ByteArrayPointer).pointee.exports += 1 }
    return Owned(view)
  }

  func memoryView(of value: Value) throws(Raise) -> Owned {
    if MemoryViewObject.accepts(value, self) {
      let view: MemoryViewPointer = value.cast()
      try view.check(self)
      return newMemoryView(view.pointee.owner, view.plan)
    }
    guard let span = byteSpan(of: value) else {
      throw typeError("memoryview: a bytes-like object is required, not '\(typeName(of: value))'")
    }
    if isArray(value) {
      let array: ArrayPointer = value.cast()
      let format = array.isText ? UInt8(ascii: "w") : array.pointee.code
      return newMemoryView(value, MemoryViewPlan(shape: [array.count], strides: [array.pointee.itemSize], format: format, isReadOnly: false))
    }
    return newMemoryView(value, MemoryViewPlan(shape: [span.count], strides: [1], isReadOnly: isBytes(value)))
  }

  /// Refuses a view whose memory is not there, or not in one piece.
  func checkMemory(of value: Value) throws(Raise) {
    guard MemoryViewObject.accepts(value, self) else { return }
    let view: MemoryViewPointer = value.cast()
    try view.check(self)
    if !view.isContiguous { throw bufferError("memoryview: underlying buffer is not C-contiguous") }
  }
}

extension UnsafeMutablePointer<MemoryViewObject> {
  /// Characters of an array are there only as a whole.
  var itemSize: Int { MemoryViewObject.itemSize(pointee.format) ?? 4 }
  fileprivate var extentWords: UnsafeMutablePointer<Int> { pointee.extents.assumingMemoryBound(to: Int.self) }
  /// The size of the buffer with shape and strides.
  var extentBytes: Int { max(2 * pointee.dimensions, 1) * MemoryLayout<Int>.size }
  func shape(_ dimension: Int) -> Int { extentWords[dimension] }
  func step(_ dimension: Int) -> Int { extentWords[pointee.dimensions + dimension] }

  var plan: MemoryViewPlan {
    let dimensions = 0..<pointee.dimensions
    return MemoryViewPlan(
      start: pointee.start, shape: dimensions.map { shape($0) }, strides: dimensions.map { step($0) }, format: pointee.format,
      hasPrefix: pointee.hasPrefix, isReadOnly: pointee.isReadOnly)
  }

  /// Items in all.
  var count: Int {
    var count = 1
    for dimension in 0..<pointee.dimensions { count *= shape(dimension) }
    return count
  }

  /// Whether the items lie in memory in the order of the subscripts.
  var isContiguous: Bool {
    if pointee.dimensions == 1 { return shape(0) == 1 || step(0) == itemSize }
    return count == 0 || isDense((0..<pointee.dimensions).reversed())
  }

  /// Whether they do with the first subscript running fastest.
  var isFortranContiguous: Bool {
    if pointee.dimensions == 1 { return isContiguous }
    return count == 0 || isDense(Array(0..<pointee.dimensions))
  }

  private func isDense(_ order: [Int]) -> Bool {
    var size = itemSize
    for dimension in order {
      if shape(dimension) > 1 && step(dimension) != size { return false }
      size *= shape(dimension)
    }
    return true
  }

  func check(_ vm: VM) throws(Raise) {
    if pointee.owner.isUnbound { throw vm.valueError("operation forbidden on released memoryview object") }
  }

  /// Lets the memory go. The last thing done: the owner may die.
  func release(_ vm: VM) {
    let owner = pointee.owner
    if owner.isUnbound { return }
    pointee.owner = .unbound
    if !vm.isBytes(owner) { (owner.cast() as ByteArrayPointer).pointee.exports -= 1 }
    owner.release()
  }

  /// The place of what is so many bytes from the owner's beginning.
  func address(_ offset: Int, _ vm: VM) -> RawPointer {
    let base =
      vm.isBytes(pointee.owner) ? (pointee.owner.cast() as BytesPointer).pointee.data : (pointee.owner.cast() as ByteArrayPointer).pointee.data
    return base + offset
  }

  /// The memory, if it is in one piece.
  func span(_ vm: VM) -> ByteSpan? {
    guard !pointee.owner.isUnbound, isContiguous else { return nil }
    return ByteSpan(start: UnsafePointer(address(pointee.start, vm).assumingMemoryBound(to: UInt8.self)), count: count * itemSize)
  }

  /// Calls `visit` with the offset of each item, the last subscript running fastest; or the first.
  func forEachItem(fortran: Bool = false, _ visit: (Int) throws(Raise) -> Void) throws(Raise) {
    let order = fortran ? Array((0..<pointee.dimensions).reversed()) : Array(0..<pointee.dimensions)
    try visitItems(order[...], pointee.start, visit)
  }

  private func visitItems(_ order: ArraySlice<Int>, _ offset: Int, _ visit: (Int) throws(Raise) -> Void) throws(Raise) {
    guard let dimension = order.first else { return try visit(offset) }
    for index in 0..<shape(dimension) { try visitItems(order.dropFirst(), offset &+ index &* step(dimension), visit) }
  }

  func contents(_ vm: VM, fortran: Bool = false) throws(Raise) -> [UInt8] {
    if !fortran, let span = span(vm) { return [UInt8](span) }
    var bytes: [UInt8] = []
    try forEachItem(fortran: fortran) { (offset) throws(Raise) in
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: address(offset, vm), count: itemSize))
    }
    return bytes
  }
}
