// Making strs: from parts of others, from arrays of code points, from UTF-8; and what they are as UTF-8.

extension StringObject {
  /// Contents of up to this many bytes follow the object.
  @inline(__always) static var inlineLimit: Int { 464 }
}

extension UnsafeMutablePointer<StringObject> {
  /// Fills in the fields of a new object whose contents are in a buffer.
  func initialize(length: Int, width: Int, isASCII: Bool, buffer: RawPointer) {
    pointee.length = length
    pointee.hash = 0
    pointee.width = UInt8(width)
    pointee.isASCII = isASCII
    pointee.isInterned = false
    pointee.isKept = false
    pointee.hasBuffer = true
    pointee.data = buffer
  }

  /// All code points.
  var codePoints: [UInt32] { (0..<length).map { self[$0] } }

  /// The place of a code point in memory.
  @inline(__always) func address(of index: Int) -> RawPointer { pointee.data + index &* Int(pointee.width) }
}

extension VM {
  @inline(__always) var emptyString: Owned { Owned(retaining: pointee.emptyString) }

  /// The str of one code point. Those of Latin-1 exist once.
  @inline(__always) func character(_ codePoint: UInt32) -> Owned {
    if _fastPath(codePoint < 0x100) {
      let known = pointee.characters[Int(codePoint)]
      if _fastPath(known.bits != 0 && !known.isUnbound) { return Owned(retaining: known) }
    }
    return newCharacter(codePoint)
  }

  @inline(never) private func newCharacter(_ codePoint: UInt32) -> Owned {
    let string = newString(length: 1, width: codePoint < 0x100 ? 1 : codePoint < 0x10000 ? 2 : 4, isASCII: codePoint < 0x80)
    string.store(codePoint, at: 0)
    if codePoint < 0x100 {
      string.retainObject()
      pointee.characters[Int(codePoint)] = Value(string)
    }
    return Owned(string)
  }

  /// The str with these code points, in the least width that holds them.
  func newString(_ data: RawPointer, width: Int, count: Int) -> Owned {
    if count == 0 { return emptyString }
    if count == 1 { return character(loadUnit(data, width, 0)) }
    let seen = orOfCodePoints(data, width, count)
    let least = seen < 0x100 ? 1 : seen < 0x10000 ? 2 : 4
    let string = newString(length: count, width: least, isASCII: seen < 0x80)
    copyCodePoints(from: data, width: width, to: string.pointee.data, width: least, count: count)
    return Owned(string)
  }

  /// A part of a str; the str itself when that is all of it.
  func substring(of string: StringPointer, from start: Int, count: Int) -> Owned {
    if count <= 0 { return emptyString }
    if count == string.length && isExactString(Value(string)) { return Owned(retaining: Value(string)) }
    guard string.pointee.isASCII else { return newString(string.address(of: start), width: string.width, count: count) }
    if count == 1 { return character(string[start]) }
    let part = newString(length: count, width: 1, isASCII: true)
    part.pointee.data.copyMemory(from: string.pointee.data + start, byteCount: count)
    return Owned(part)
  }

  /// The same contents as an exact str.
  func exactString(_ string: StringPointer) -> Owned { substring(of: string, from: 0, count: string.length) }

  // MARK: UTF-8

  /// The str that UTF-8 text says, or nil if it is not valid.
  func string(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Owned? {
    guard let (count, largest) = UTF8Decoder.measure(bytes) else { return nil }
    if count == bytes.count { return count == 0 ? emptyString : count == 1 ? character(UInt32(bytes[0])) : Owned(newString(latin1: bytes)) }
    if count == 1 { return character(largest) }
    let string = newString(length: count, width: largest < 0x100 ? 1 : largest < 0x10000 ? 2 : 4, isASCII: false)
    UTF8Decoder.decodeValid(bytes, into: string)
    return Owned(string)
  }

  /// A str as UTF-8. Lone surrogates come out as three bytes each, or, with `escapingSurrogates`, U+DC80…U+DCFF as the bytes that they stand for.
  func utf8(of value: Value, escapingSurrogates: Bool = false) -> [UInt8] {
    let string: StringPointer = value.cast()
    if string.pointee.isASCII { return Array(string.latin1) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(string.byteCount * 3 / 2)
    for index in 0..<string.length {
      let codePoint = string[index]
      if escapingSurrogates && (0xdc80...0xdcff).contains(codePoint) {
        bytes.append(UInt8(codePoint - 0xdc00))
      } else {
        bytes.appendUTF8(codePoint)
      }
    }
    return bytes
  }
}

extension [UInt8] {
  /// Appends the UTF-8 of a code point; surrogates like any other.
  mutating func appendUTF8(_ codePoint: UInt32) {
    if codePoint < 0x80 {
      append(UInt8(codePoint))
    } else if codePoint < 0x800 {
      append(UInt8(0xc0 | codePoint >> 6))
      append(UInt8(0x80 | codePoint & 0x3f))
    } else if codePoint < 0x10000 {
      append(UInt8(0xe0 | codePoint >> 12))
      append(UInt8(0x80 | codePoint >> 6 & 0x3f))
      append(UInt8(0x80 | codePoint & 0x3f))
    } else {
      append(UInt8(0xf0 | codePoint >> 18))
      append(UInt8(0x80 | codePoint >> 12 & 0x3f))
      append(UInt8(0x80 | codePoint >> 6 & 0x3f))
      append(UInt8(0x80 | codePoint & 0x3f))
    }
  }
}

/// All code points or-ed together: enough to tell their width and whether they are ASCII.
func orOfCodePoints(_ data: RawPointer, _ width: Int, _ count: Int) -> UInt32 {
  func or<Unit: FixedWidthInteger & UnsignedInteger>(_: Unit.Type) -> UInt32 {
    let units = data.assumingMemoryBound(to: Unit.self)
    var all: Unit = 0
    for index in 0..<count { all |= units[index] }
    return UInt32(all)
  }
  return width == 1 ? or(UInt8.self) : width == 2 ? or(UInt16.self) : or(UInt32.self)
}
