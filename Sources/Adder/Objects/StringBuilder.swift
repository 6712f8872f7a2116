// Puts a str together piece by piece. The buffer starts with one byte a code point and is widened when a wider one comes, so text that is
// ASCII throughout, which is nearly all text, is copied as it stands. A long result takes the buffer over without another copy.

/// A str that is being made.
struct StringBuilder: ~Copyable {
  let vm: VM
  private(set) var data: RawPointer
  /// In code points.
  private(set) var count = 0
  private var capacity: Int
  private(set) var width = 1
  /// All code points so far, or-ed: tells ASCII from Latin-1.
  private var seen: UInt32 = 0

  /// - Parameter capacity: code points that there is room for at first.
  init(_ vm: VM, capacity: Int = 64) {
    self.vm = vm
    self.capacity = max(capacity, 16)
    data = vm.heap.allocateBuffer(self.capacity)
  }

  deinit { vm.heap.freeBuffer(data, bytes: capacity * width) }

  var isEmpty: Bool { count == 0 }

  // MARK: Adding

  /// A code point; surrogates are welcome.
  @inline(__always) mutating func append(_ codePoint: UInt32) {
    if _slowPath(count == capacity || codePoint >= 0x100) { makeRoom(1, largest: codePoint) }
    seen |= codePoint
    store(codePoint, at: count)
    count &+= 1
  }

  /// An ASCII or Latin-1 character.
  @_disfavoredOverload @inline(__always) mutating func append(_ byte: UInt8) { append(UInt32(byte)) }

  mutating func append(_ string: StringPointer) { append(string, from: 0, count: string.length) }

  /// A str value.
  mutating func append(_ string: Value) { append(string.cast() as StringPointer) }

  /// A part of a str.
  mutating func append(_ string: StringPointer, from start: Int, count added: Int) {
    guard added > 0 else { return }
    let sourceWidth = string.width
    makeRoom(added, largest: sourceWidth == 1 ? 0 : sourceWidth == 2 ? 0x100 : 0x10000)
    seen |= string.pointee.isASCII ? 0 : 0x80
    let source = string.pointee.data + start * sourceWidth
    if sourceWidth == width {
      (data + count * width).copyMemory(from: source, byteCount: added * width)
    } else {
      copyCodePoints(from: source, width: sourceWidth, to: data + count * width, width: width, count: added)
    }
    count += added
  }

  /// ASCII or Latin-1 text.
  mutating func append(latin1 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 0 else { return }
    makeRoom(bytes.count, largest: 0)
    var all: UInt8 = 0
    for index in 0..<bytes.count {
      all |= bytes[index]
      store(UInt32(bytes[index]), at: count &+ index)
    }
    seen |= UInt32(all)
    count += bytes.count
  }

  mutating func append(_ text: StaticString) {
    if text.hasPointerRepresentation && text.isASCII {
      append(latin1: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    } else {
      append(text.description)
    }
  }

  @_disfavoredOverload mutating func append(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar.value) }
  }

  /// A code point several times.
  mutating func append(_ codePoint: UInt32, times: Int) {
    guard times > 0 else { return }
    makeRoom(times, largest: codePoint)
    seen |= codePoint
    for index in 0..<times { store(codePoint, at: count &+ index) }
    count += times
  }

  /// Makes sure that `added` code points more fit, none larger than `largest`.
  mutating func reserve(_ added: Int, largest: UInt32 = 0) { makeRoom(added, largest: largest) }

  // MARK: Looking and taking back

  subscript(index: Int) -> UInt32 { loadUnit(data, width, index) }

  mutating func truncate(to length: Int) { count = min(count, length) }

  // MARK: The result

  /// The str. The builder is used up.
  consuming func finish() -> Owned {
    let (vm, data, bytes) = (vm, data, capacity * width)
    // Text that is not ASCII may be narrower than the buffer: after `truncate`, or when parts of wide strs were added.
    let isASCII = width == 1 && seen < 0x80
    if isASCII && count > StringObject.inlineLimit {
      let count = count
      discard self
      return StringBuilder.adopt(vm, vm.heap.resizeBuffer(data, from: bytes, to: count), count)
    }
    let result = vm.newString(data, width: width, count: count)
    discard self
    vm.heap.freeBuffer(data, bytes: bytes)
    return result
  }

  /// An ASCII str whose contents are in a buffer that it takes over.
  private static func adopt(_ vm: VM, _ buffer: RawPointer, _ count: Int) -> Owned {
    let string = vm.heap.makeLeaf(vm.pointee.types.str, bytes: MemoryLayout<StringObject>.size).assumingMemoryBound(to: StringObject.self)
    string.initialize(length: count, width: 1, isASCII: true, buffer: buffer)
    return Owned(string)
  }

  consuming func finish(_ vm: VM) -> Owned { finish() }

  // MARK: Storage

  @inline(__always) private func store(_ codePoint: UInt32, at index: Int) {
    switch width {
    case 1: data.storeBytes(of: UInt8(truncatingIfNeeded: codePoint), toByteOffset: index, as: UInt8.self)
    case 2: data.storeBytes(of: UInt16(truncatingIfNeeded: codePoint), toByteOffset: index &* 2, as: UInt16.self)
    default: data.storeBytes(of: codePoint, toByteOffset: index &* 4, as: UInt32.self)
    }
  }

  @inline(never) private mutating func makeRoom(_ added: Int, largest: UInt32) {
    let needed = max(width, largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4)
    let least = count + added
    if needed == width && least <= capacity { return }
    let room = least <= capacity ? capacity : max(least, capacity * 2)
    if needed == width {
      data = vm.heap.resizeBuffer(data, from: capacity * width, to: room * width)
    } else {
      let wider = vm.heap.allocateBuffer(room * needed)
      copyCodePoints(from: data, width: width, to: wider, width: needed, count: count)
      vm.heap.freeBuffer(data, bytes: capacity * width)
      data = wider
      width = needed
    }
    capacity = room
  }
}

/// The code point at an index of an array of this width.
@inline(__always) func loadUnit(_ data: RawPointer, _ width: Int, _ index: Int) -> UInt32 {
  switch width {
  case 1: UInt32(data.load(fromByteOffset: index, as: UInt8.self))
  case 2: UInt32(data.load(fromByteOffset: index &* 2, as: UInt16.self))
  default: data.load(fromByteOffset: index &* 4, as: UInt32.self)
  }
}

/// Copies code points between arrays of different widths; what is narrowed fits.
func copyCodePoints(from source: RawPointer, width: Int, to target: RawPointer, width targetWidth: Int, count: Int) {
  if width == targetWidth {
    target.copyMemory(from: source, byteCount: count * width)
    return
  }
  func copy<S: FixedWidthInteger, T: FixedWidthInteger>(_: S.Type, _: T.Type) {
    let from = source.assumingMemoryBound(to: S.self)
    let to = target.assumingMemoryBound(to: T.self)
    for index in 0..<count { to[index] = T(truncatingIfNeeded: from[index]) }
  }
  switch (width, targetWidth) {
  case (1, 2): copy(UInt8.self, UInt16.self)
  case (1, _): copy(UInt8.self, UInt32.self)
  case (2, 1): copy(UInt16.self, UInt8.self)
  case (2, _): copy(UInt16.self, UInt32.self)
  case (_, 1): copy(UInt32.self, UInt8.self)
  default: copy(UInt32.self, UInt16.self)
  }
}
