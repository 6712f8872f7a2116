// str: an immutable array of code points with constant-time indexing. All code points of a string have the same width, the least that fits
// (1, 2 or 4 bytes), so equal strings have equal bytes. Short contents follow the object; long ones, and those of instances of subclasses,
// are in a buffer of their own, so that the object itself has a fixed size.
//
//     offset 16 length   24 hash (0: not computed)   32 flags, width   40 data ──▶ 48 … or a buffer

typealias StringPointer = UnsafeMutablePointer<StringObject>

struct StringObject: HeapLayout {
  var header: ObjectHeader
  /// In code points.
  var length: Int
  var hash: Int
  /// 1, 2 or 4 bytes a code point.
  var width: UInt8
  var isASCII: Bool
  /// In the interpreter's table of interned strings: equal interned strings are identical.
  var isInterned: Bool
  /// The interpreter holds a reference of its own (`word`).
  var isKept: Bool
  /// Whether `data` points to a buffer and not behind the object.
  var hasBuffer: Bool
  var data: RawPointer

  static var typeName: StaticString { "str" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isStr)
  }
}

extension UnsafeMutablePointer<StringObject> {
  @inline(__always) var length: Int { pointee.length }
  @inline(__always) var width: Int { Int(pointee.width) }
  @inline(__always) var byteCount: Int { pointee.length &* Int(pointee.width) }

  /// The code point at an index that is in range.
  @inline(__always) subscript(index: Int) -> UInt32 {
    switch pointee.width {
    case 1: return UInt32(pointee.data.load(fromByteOffset: index, as: UInt8.self))
    case 2: return UInt32(pointee.data.load(fromByteOffset: index &* 2, as: UInt16.self))
    default: return pointee.data.load(fromByteOffset: index &* 4, as: UInt32.self)
    }
  }

  /// The contents of a string whose width is 1.
  @inline(__always) var latin1: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: pointee.data.assumingMemoryBound(to: UInt8.self), count: pointee.length)
  }

  @inline(__always) func isEqual(to other: StringPointer) -> Bool {
    if self == other { return true }
    guard pointee.length == other.pointee.length, pointee.width == other.pointee.width else { return false }
    return memoryIsEqual(pointee.data, other.pointee.data, byteCount)
  }

  /// Whether the contents are those of a Swift string.
  func equals(_ text: String) -> Bool {
    if pointee.isASCII {
      guard text.utf8.count == pointee.length else { return false }
      return text.utf8.elementsEqual(latin1)
    }
    return self.text == text
  }

  func equals(_ text: StaticText) -> Bool {
    pointee.isASCII ? text.bytes.elementsEqual(latin1) : self.text == text.description
  }

  /// As a Swift string; lone surrogates become U+FFFD.
  var text: String {
    if pointee.isASCII { return String(decoding: latin1, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for index in 0..<length { scalars.append(Unicode.Scalar(self[index]) ?? "\u{fffd}") }
    return String(scalars)
  }

  /// The hash, computed once; 0 for the empty str.
  @inline(__always) func hash(_ vm: VM) -> Int {
    let known = pointee.hash
    return known != 0 ? known : computeHash(vm)
  }

  @inline(never) private func computeHash(_ vm: VM) -> Int {
    let result = hashOfBytes(pointee.data, byteCount, seed: vm.pointee.hashSeed)
    pointee.hash = result
    return result
  }
}

@inline(__always) func memoryIsEqual(_ left: RawPointer, _ right: RawPointer, _ bytes: Int) -> Bool {
  Platform.compare(left, right, bytes) == 0
}

/// The hash of some bytes, 0 of none and else never 0 or -1: eight at a time are folded into a product of twice the width.
func hashOfBytes(_ data: RawPointer, _ count: Int, seed: UInt64) -> Int {
  @inline(__always) func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
  if count == 0 { return 0 }
  var hash = seed ^ 0xa076_1d64_78bd_642f ^ UInt64(count)
  var last: UInt64
  if _fastPath(count >= 8) {
    var offset = 0
    while offset &+ 8 < count {
      hash = fold(hash ^ data.loadUnaligned(fromByteOffset: offset, as: UInt64.self), 0xe703_7ed1_a0b4_28db)
      offset &+= 8
    }
    last = data.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
  } else if count >= 4 {
    last = UInt64(data.loadUnaligned(as: UInt32.self)) << 32 | UInt64(data.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
  } else {
    last = 0
    for offset in 0..<count { last = last << 8 | UInt64(data.load(fromByteOffset: offset, as: UInt8.self)) }
  }
  hash = fold(hash ^ last, 0x8ebc_6af0_9c88_c6e3)
  hash = fold(hash ^ 0x5899_65cc_7537_4cc3, 0x1d8e_4e27_c47d_124f)
  let result = Int(bitPattern: UInt(hash))
  return result == 0 || result == -1 ? -2 : result
}

extension VM {
  /// A str of this length and width whose contents the caller fills in at once. `maximum` decides `isASCII` and must be the true maximum's class.
  func newString(length: Int, width: Int, isASCII: Bool) -> StringPointer {
    let bytes = length * width
    let isInline = bytes <= 464
    let raw = heap.makeLeaf(pointee.types.str, bytes: MemoryLayout<StringObject>.size + (isInline ? bytes : 0))
    let string = raw.assumingMemoryBound(to: StringObject.self)
    string.pointee.length = length
    string.pointee.hash = 0
    string.pointee.width = UInt8(width)
    string.pointee.isASCII = isASCII
    string.pointee.isInterned = false
    string.pointee.isKept = false
    string.pointee.hasBuffer = !isInline
    string.pointee.data = isInline ? raw + MemoryLayout<StringObject>.size : heap.allocateBuffer(bytes)
    return string
  }

  /// A str from Latin-1 bytes (ASCII among them).
  func newString(latin1 bytes: UnsafeBufferPointer<UInt8>) -> StringPointer {
    // There is only one empty str once the interpreter has started.
    if bytes.count == 0 && pointee.emptyString.isObject {
      pointee.emptyString.retain()
      return pointee.emptyString.cast()
    }
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    let string = newString(length: bytes.count, width: 1, isASCII: all < 0x80)
    if let start = bytes.baseAddress { string.pointee.data.copyMemory(from: start, byteCount: bytes.count) }
    return string
  }

  /// A str from code points, surrogates included, in the least width that holds them.
  func newString(codePoints: UnsafeBufferPointer<UInt32>) -> StringPointer {
    var all: UInt32 = 0
    var largest: UInt32 = 0
    for codePoint in codePoints {
      all |= codePoint
      largest = max(largest, codePoint)
    }
    let width = largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4
    let string = newString(length: codePoints.count, width: width, isASCII: all < 0x80)
    for (index, codePoint) in codePoints.enumerated() { string.store(codePoint, at: index) }
    return string
  }

  /// A str with the contents of a Swift string.
  func newString(_ text: String) -> StringPointer {
    var text = text
    return text.withUTF8 { (utf8: UnsafeBufferPointer<UInt8>) -> StringPointer in
      if utf8.allSatisfy({ $0 < 0x80 }) { return newString(latin1: utf8) }
      let points = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars.map(\.value))
      return points.withUnsafeBufferPointer { newString(codePoints: $0) }
    }
  }

  func string(_ text: String) -> Owned { Owned(newString(text)) }
  /// A str with these contents.
  func newString(_ text: StaticString) -> StringPointer {
    text.withUTF8Buffer { bytes in
      for byte in bytes where byte >= 0x80 { return newString(text.description) }
      return newString(latin1: bytes)
    }
  }

  func string(_ text: StaticString) -> Owned { Owned(newString(text)) }

  /// The text of a str, for messages and for the system.
  func text(_ value: Value) -> String { (value.cast() as StringPointer).text }
}

extension UnsafeMutablePointer<StringObject> {
  /// Writes a code point into a string that is being made.
  @inline(__always) func store(_ codePoint: UInt32, at index: Int) {
    switch pointee.width {
    case 1: pointee.data.storeBytes(of: UInt8(truncatingIfNeeded: codePoint), toByteOffset: index, as: UInt8.self)
    case 2: pointee.data.storeBytes(of: UInt16(truncatingIfNeeded: codePoint), toByteOffset: index &* 2, as: UInt16.self)
    default: pointee.data.storeBytes(of: codePoint, toByteOffset: index &* 4, as: UInt32.self)
    }
  }
}
