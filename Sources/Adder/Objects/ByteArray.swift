// bytearray: its buffer, and what only a mutable sequence has. What it shares with bytes is in Bytes+Methods.swift.

extension UnsafeMutablePointer<ByteArrayObject> {
  @inline(__always) private var heap: HeapPointer { Chunk.heap(of: UInt(bitPattern: self)) }
  @inline(__always) subscript(index: Int) -> UInt8 {
    get { pointee.data.load(fromByteOffset: index, as: UInt8.self) }
    nonmutating set { pointee.data.storeBytes(of: newValue, toByteOffset: index, as: UInt8.self) }
  }

  func initializeEmpty() {
    pointee.count = 0
    pointee.capacity = 0
    pointee.exports = 0
    pointee.data = RawPointer(bitPattern: 16).unsafelyUnwrapped
  }

  /// Makes room for at least `minimum` bytes.
  func reserve(_ minimum: Int) {
    let capacity = pointee.capacity
    guard minimum > capacity else { return }
    let larger = capacity == 0 ? max(minimum, 16) : max(minimum, capacity + capacity >> 3 + 16)
    pointee.data = capacity == 0 ? heap.allocateBuffer(larger) : heap.resizeBuffer(pointee.data, from: capacity, to: larger)
    pointee.capacity = larger
  }

  func freeBuffer() {
    if pointee.capacity > 0 { heap.freeBuffer(pointee.data, bytes: pointee.capacity) }
    initializeEmpty()
  }

  /// Adds bytes, which may be the array's own.
  func append(_ span: ByteSpan) {
    let count = pointee.count
    let isOwn = span.raw == pointee.data
    reserve(count + span.count)
    if span.count > 0 { (pointee.data + count).copyMemory(from: isOwn ? pointee.data : span.raw, byteCount: span.count) }
    pointee.count = count + span.count
  }

  func append(_ byte: UInt8) {
    reserve(pointee.count + 1)
    self[pointee.count] = byte
    pointee.count += 1
  }

  /// Puts other bytes, not the array's own, in the place of a range.
  func replace(from start: Int, count removed: Int, by span: ByteSpan) {
    let count = pointee.count
    reserve(count - removed + span.count)
    let tail = pointee.data + start + removed
    (pointee.data + start + span.count).copyMemory(from: tail, byteCount: count - start - removed)
    if span.count > 0 { (pointee.data + start).copyMemory(from: span.raw, byteCount: span.count) }
    pointee.count = count - removed + span.count
    if pointee.count == 0 && pointee.exports == 0 { freeBuffer() }
  }

  /// Refuses to change the size while a view relies on the buffer.
  @inline(__always) func checkResizable(_ vm: VM) throws(Raise) {
    if pointee.exports > 0 { throw vm.bufferError("Existing exports of data: object cannot be re-sized") }
  }

  // MARK: Methods

  func extend(_ vm: VM, _ iterable: Value) throws(Raise) {
    if let span = vm.byteSpan(of: iterable) {
      if span.count > 0 { try checkResizable(vm) }
      return append(span)
    }
    let iterator: Owned
    do throws(Raise) { iterator = try vm.iterator(iterable) } catch {
      guard vm.errorMatches(.typeError) else { throw error }
      vm.clearError()
      throw vm.typeError("can't extend bytearray with \(vm.typeName(of: iterable))")
    }
    try vm.askLength(of: iterable)
    let added = try vm.bytesFromIterator(iterator.value, plural: false)
    if !added.isEmpty { try checkResizable(vm) }
    added.withUnsafeBufferPointer { append($0) }
  }

  func insert(_ vm: VM, _ index: Int, _ byte: UInt8) throws(Raise) {
    try checkResizable(vm)
    let place = index < 0 ? max(0, index + count) : min(index, count)
    reserve(count + 1)
    (pointee.data + place + 1).copyMemory(from: pointee.data + place, byteCount: count - place)
    self[place] = byte
    pointee.count += 1
  }

  func pop(_ vm: VM, _ index: Int) throws(Raise) -> Int {
    if count == 0 { throw vm.indexError("pop from empty bytearray") }
    let place = index < 0 ? index + count : index
    guard place >= 0, place < count else { throw vm.indexError("pop index out of range") }
    try checkResizable(vm)
    let byte = self[place]
    replace(from: place, count: 1, by: ByteSpan(start: nil, count: 0))
    return Int(byte)
  }

  func remove(_ vm: VM, _ value: Value) throws(Raise) {
    let byte = try vm.byte(value)
    guard let place = span.firstIndex(of: byte) else { throw vm.valueError("value not found in bytearray") }
    try checkResizable(vm)
    replace(from: place, count: 1, by: ByteSpan(start: nil, count: 0))
  }

  func reverse() {
    var low = 0
    var high = count - 1
    while low < high {
      let byte = self[low]
      self[low] = self[high]
      self[high] = byte
      low += 1
      high -= 1
    }
  }

  // MARK: Assigning

  /// `array[key] = value`; nil to delete.
  func setItem(_ vm: VM, _ key: Value, _ value: Value?) throws(Raise) {
    if vm.isSlice(key) { return try setSlice(vm, key.cast(), value) }
    guard vm.hasIndex(key) else { throw vm.typeError("bytearray indices must be integers or slices, not \(vm.typeName(of: key))") }
    let index = try vm.indexOrIndexError(key)
    let byte = try value.map { (value) throws(Raise) in try vm.byte(value) }
    let place = index < 0 ? index + count : index
    guard place >= 0, place < count else { throw vm.indexError("bytearray index out of range") }
    if let byte {
      self[place] = byte
    } else {
      try checkResizable(vm)
      replace(from: place, count: 1, by: ByteSpan(start: nil, count: 0))
    }
  }

  private func setSlice(_ vm: VM, _ slice: SlicePointer, _ value: Value?) throws(Raise) {
    let bounds = try slice.bounds(vm)
    let new = try value.map { (value) throws(Raise) in try newContents(vm, value) } ?? []
    let range = bounds.adjusted(to: count)
    if range.step == 1 {
      if new.count != range.count { try checkResizable(vm) }
      new.withUnsafeBufferPointer { replace(from: range.start, count: range.count, by: $0) }
    } else if new.isEmpty {
      // Nothing in the place of a slice is its end, whatever the step.
      try checkResizable(vm)
      deleteStepwise(range)
    } else {
      guard new.count == range.count else {
        throw vm.valueError("attempt to assign bytes of size \(new.count) to extended slice of size \(range.count)")
      }
      for index in 0..<range.count { self[range.start + index * range.step] = new[index] }
    }
  }

  private func deleteStepwise(_ range: SliceRange) {
    guard range.count > 0 else { return }
    let step = abs(range.step)
    let first = range.step > 0 ? range.start : range.start + (range.count - 1) * range.step
    let last = first + (range.count - 1) * step
    var target = first
    for index in first..<count where index > last || (index - first) % step != 0 {
      self[target] = self[index]
      target += 1
    }
    pointee.count = target
  }

  private func newContents(_ vm: VM, _ value: Value) throws(Raise) -> [UInt8] {
    if let span = vm.byteSpan(of: value) { return [UInt8](span) }
    // What can be made an int or a float is a number, and a mistake for its bytes.
    let type = vm.type(of: value)
    guard type.number(.index) == nil, type.number(.int) == nil, type.number(.float) == nil, !vm.isComplex(value), !vm.isString(value)
    else {
      throw vm.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    }
    return try vm.bytesFromIterable(value, "bytearray")
  }
}

extension ByteArrayObject {
  static let spec = TypeSpec(
    ByteArrayPointer.self, "bytearray",
    doc: """
      bytearray(iterable_of_ints) -> bytearray
      bytearray(string, encoding[, errors]) -> bytearray
      bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
      bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
      bytearray() -> empty bytes array

      Construct a mutable bytearray object from:
        - an iterable yielding integers in range(256)
        - a text string encoded using the specified encoding
        - a bytes or a buffer object
        - any object implementing the buffer API.
        - an integer
      """,
    layout: TypeLayout(ByteArrayObject.self, flags: [.isBaseType, .isLeaf, .isByteArray, .matchesSelf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      if type == vm.pointee.types.bytearray { return Owned(vm.newByteArray()) }
      let array = vm.allocateInstance(type).assumingMemoryBound(to: ByteArrayObject.self)
      array.initializeEmpty()
      return Owned(array)
    }
    t.initialize { (array, vm, arguments) throws(Raise) in
      let contents = try vm.bytesFromArguments(arguments, "bytearray")
      try array.checkResizable(vm)
      array.freeBuffer()
      contents.withUnsafeBufferPointer { array.append($0) }
    }
    t.dismantle { (array, heap) in array.freeBuffer() }
    t.unhashable()
    t.setItem { (array, vm, key, value) throws(Raise) in try array.setItem(vm, key, value) }
    ByteMethods<ByteArrayObject>.define(&t)
    t.number(.inPlaceAdd) { (vm, left, right) throws(Raise) in
      guard vm.isByteArray(left) else { return .notImplemented }
      guard let span = vm.byteSpan(of: right) else { throw vm.typeError("can't concat \(vm.typeName(of: right)) to \(vm.typeName(of: left))") }
      let array: ByteArrayPointer = left.cast()
      if span.count > 0 {
        try array.checkResizable(vm)
        // While it is added its buffer is in use.
        if left == right { throw vm.bufferError("Existing exports of data: object cannot be re-sized") }
      }
      array.append(span)
      return Owned(retaining: left)
    }
    t.number(.inPlaceMultiply) { (vm, left, right) throws(Raise) in
      guard vm.isByteArray(left), let times = try vm.repetitions(right) else { return .notImplemented }
      let array: ByteArrayPointer = left.cast()
      if times != 1 && array.count > 0 { try array.checkResizable(vm) }
      let repeated = try vm.repeated(array.span, times, isArray: true)
      let contents: BytesPointer = repeated.value.cast()
      array.replace(from: 0, count: array.count, by: contents.span)
      return Owned(retaining: left)
    }
    t.method("append(item, /)", "Append a single item to the end of the bytearray.") { (array, vm, item: Value) throws(Raise) in
      let byte = try vm.byte(item)
      try array.checkResizable(vm)
      array.append(byte)
    }
    t.method("extend(iterable_of_ints, /)", "Append all the items from the iterator or sequence to the bytearray.") {
      (array, vm, iterable: Value) throws(Raise) in try array.extend(vm, iterable)
    }
    t.method("insert(index, item, /)", "Insert a single item into the bytearray before the given index.") {
      (array, vm, index: Int, item: Value) throws(Raise) in try array.insert(vm, index, vm.byte(item))
    }
    t.method("pop(index=-1, /)", "Remove and return a single item from B.") { (array, vm, index: Int?) throws(Raise) in
      try array.pop(vm, index ?? -1)
    }
    t.method("remove(value, /)", "Remove the first occurrence of a value in the bytearray.") { (array, vm, value: Value) throws(Raise) in
      try array.remove(vm, value)
    }
    t.method("reverse()", "Reverse the order of the values in B in place.") { (array, vm) in array.reverse() }
    t.method("clear()", "Remove all items from the bytearray.") { (array, vm) throws(Raise) in
      try array.checkResizable(vm)
      array.freeBuffer()
    }
    t.method("copy()", "Return a copy of B.") { (array, vm) in vm.byteArray(array.span) }
    t.method("__alloc__()", "B.__alloc__() -> int") { (array, vm) in array.pointee.capacity }
    t.method("__sizeof__()", "Returns the size of the bytearray object in memory, in bytes.") { (array, vm) in
      vm.type(of: Value(array)).pointee.basicSize + array.pointee.capacity
    }
    t.method("__reduce__()", "Return state information for pickling.") { (array, vm) throws(Raise) in try array.reduce(protocol: 2, vm) }
    t.method("__reduce_ex__(proto=0, /)", "Return state information for pickling.") { (array, vm, version: Int?) throws(Raise) in
      try array.reduce(protocol: version ?? 0, vm)
    }
  }
}

extension UnsafeMutablePointer<ByteArrayObject> {
  /// The contents as text for protocols that know no bytes.
  fileprivate func reduce(protocol version: Int, _ vm: VM) throws(Raise) -> Owned {
    let state = try vm.state(of: Value(self), isRequired: false)
    let arguments: Owned
    if version < 3 {
      arguments = vm.tuple(taking: Owned(vm.newString(latin1: span)), vm.string("latin-1" as StaticString))
    } else if span.isEmpty {
      arguments = vm.tuple([])
    } else {
      arguments = vm.tuple(taking: vm.bytes(Array(span)))
    }
    return vm.tuple(vm.type(of: Value(self)).value, arguments.value, state.value)
  }
}
