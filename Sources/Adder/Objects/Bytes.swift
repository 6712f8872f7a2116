// bytes: an immutable array of bytes. Short contents follow the object; long ones, and those of instances of subclasses, are in a buffer.
// bytearray: a growing one, always in a buffer.
//
//     bytes       offset 16 count   24 hash (0: not computed)   32 data ──▶ 40 … or a buffer
//     bytearray   offset 16 count   24 capacity   32 exports    40 data ──▶ buffer (none while capacity is 0)

typealias BytesPointer = UnsafeMutablePointer<BytesObject>
typealias ByteArrayPointer = UnsafeMutablePointer<ByteArrayObject>

struct BytesObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  var hash: Int
  var data: RawPointer

  static var typeName: StaticString { "bytes" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isBytes)
  }

  /// Contents of up to this many bytes follow the object.
  @inline(__always) static var inlineLimit: Int { 464 }
}

struct ByteArrayObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  var capacity: Int
  /// Views that rely on the buffer staying where it is.
  var exports: Int
  var data: RawPointer

  static var typeName: StaticString { "bytearray" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isByteArray(value) }
}

extension UnsafeMutablePointer<BytesObject> {
  @inline(__always) var count: Int { pointee.count }
  @inline(__always) subscript(index: Int) -> UInt8 { pointee.data.load(fromByteOffset: index, as: UInt8.self) }
  @inline(__always) var hasBuffer: Bool { pointee.data != RawPointer(self) + MemoryLayout<BytesObject>.size }

  /// The contents, for as long as the object lives.
  @inline(__always) var span: ByteSpan {
    ByteSpan(start: UnsafePointer(pointee.data.assumingMemoryBound(to: UInt8.self)), count: pointee.count)
  }
}

extension UnsafeMutablePointer<ByteArrayObject> {
  @inline(__always) var count: Int { pointee.count }
  /// The contents, until the object changes.
  @inline(__always) var span: ByteSpan {
    ByteSpan(start: UnsafePointer(pointee.data.assumingMemoryBound(to: UInt8.self)), count: pointee.count)
  }
}

typealias ByteSpan = UnsafeBufferPointer<UInt8>

extension ByteSpan {
  /// The address, also of nothing.
  @inline(__always) var raw: RawPointer {
    guard let baseAddress else { return RawPointer(bitPattern: 16).unsafelyUnwrapped }
    return RawPointer(mutating: baseAddress)
  }

  /// A part.
  @inline(__always) func part(from start: Int, count: Int) -> ByteSpan { ByteSpan(start: baseAddress.map { $0 + start }, count: count) }
}

extension VM {
  @inline(__always) func isByteArray(_ value: Value) -> Bool {
    value.isObject && (value.object.pointee.type == pointee.types.bytearray || isSubtype(value.object.pointee.type, of: pointee.types.bytearray))
  }

  /// A bytes object whose contents the caller fills in at once.
  func newBytes(count: Int) -> BytesPointer {
    let isInline = count <= BytesObject.inlineLimit
    let buffer = isInline ? nil : heap.allocateBuffer(count)
    let raw = heap.makeLeaf(pointee.types.bytes, bytes: MemoryLayout<BytesObject>.size + (isInline ? count : 0))
    let bytes = raw.assumingMemoryBound(to: BytesObject.self)
    bytes.pointee.count = count
    bytes.pointee.hash = 0
    bytes.pointee.data = buffer ?? raw + MemoryLayout<BytesObject>.size
    return bytes
  }

  func bytes(_ span: ByteSpan) -> Owned {
    let bytes = newBytes(count: span.count)
    if let start = span.baseAddress { bytes.pointee.data.copyMemory(from: start, byteCount: span.count) }
    return Owned(bytes)
  }

  func bytes(_ contents: [UInt8]) -> Owned {
    let bytes = newBytes(count: contents.count)
    contents.withUnsafeBytes { source in
      if let start = source.baseAddress { bytes.pointee.data.copyMemory(from: start, byteCount: source.count) }
    }
    return Owned(bytes)
  }

  /// An empty bytearray with room for `capacity` bytes.
  func newByteArray(capacity: Int = 0) -> ByteArrayPointer {
    let raw = heap.makeLeaf(pointee.types.bytearray, bytes: MemoryLayout<ByteArrayObject>.size)
    let array = raw.assumingMemoryBound(to: ByteArrayObject.self)
    array.initializeEmpty()
    if capacity > 0 { array.reserve(capacity) }
    return array
  }

  /// A bytearray with these contents.
  func byteArray(_ span: ByteSpan) -> Owned {
    let array = newByteArray()
    array.append(span)
    return Owned(array)
  }

  /// The contents of a bytes-like object, or nil if it is none: valid while the object lives and nothing changes it.
  func byteSpan(of value: Value) -> ByteSpan? {
    if isBytes(value) { return (value.cast() as BytesPointer).span }
    if isByteArray(value) { return (value.cast() as ByteArrayPointer).span }
    if MemoryViewObject.accepts(value, self) { return (value.cast() as MemoryViewPointer).span(self) }
    if isArray(value) { return (value.cast() as ArrayPointer).span }
    return nil
  }

  /// Memory of a bytearray, an array or a writable memoryview, for a function that fills it; nil for what is none.
  func writableSpan(of value: Value) -> UnsafeMutableRawBufferPointer? {
    if isByteArray(value) {
      let array: ByteArrayPointer = value.cast()
      return UnsafeMutableRawBufferPointer(start: array.pointee.data, count: array.count)
    }
    if isArray(value) { return UnsafeMutableRawBufferPointer(mutating: UnsafeRawBufferPointer((value.cast() as ArrayPointer).span)) }
    guard MemoryViewObject.accepts(value, self) else { return nil }
    let view: MemoryViewPointer = value.cast()
    guard !view.pointee.owner.isUnbound, !view.pointee.isReadOnly, view.isContiguous else { return nil }
    return UnsafeMutableRawBufferPointer(start: view.address(view.pointee.start, self), count: view.count * view.itemSize)
  }

  /// A copy of the contents of a bytes or bytearray.
  func bytes(of value: Value) -> [UInt8] { byteSpan(of: value).map { [UInt8]($0) } ?? [] }

  /// The contents of a bytes-like object.
  func bytesLike(_ value: Value) throws(Raise) -> ByteSpan {
    if let span = byteSpan(of: value) { return span }
    try checkMemory(of: value)
    throw bytesLikeError(value)
  }

  func bytesLikeError(_ value: Value) -> Raise { typeError("a bytes-like object is required, not '\(typeName(of: value))'") }

  /// A number as a byte.
  func byte(_ value: Value, plural: Bool = false) throws(Raise) -> UInt8 {
    if value.isSmallInt, let byte = UInt8(exactly: value.smallInt) { return byte }
    let number = try indexValue(value)
    guard let small = machineInt(number.value), let byte = UInt8(exactly: small) else {
      throw valueError("\(plural ? "bytes" : "byte") must be in range(0, 256)")
    }
    return byte
  }
}
