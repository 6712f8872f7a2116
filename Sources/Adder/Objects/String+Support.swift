// What the evaluator asks of strs: joining two, joining the parts of an f-string, formatting one part.

import AdderSyntax

extension VM {
  // MARK: a + b

  /// `a + b` where the left one is a str.
  @inline(__always) func concatenate(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    if _fastPath(isString(left) && isString(right)) { return try concatenateStrings(left.cast(), right.cast()) }
    throw concatenationError(left, right)
  }

  @inline(never) func concatenationError(_ left: Value, _ right: Value) -> Raise {
    typeError("can only concatenate str (not \"\(typeName(of: right))\") to str")
  }

  func concatenateStrings(_ left: StringPointer, _ right: StringPointer) throws(Raise) -> Owned {
    let (first, second) = (left.length, right.length)
    if second == 0 { return exactString(left) }
    if first == 0 { return exactString(right) }
    let (length, overflowed) = first.addingReportingOverflow(second)
    if overflowed { throw overflowError("strings are too large to concat") }
    let width = max(left.width, right.width)
    let string = newString(length: length, width: width, isASCII: left.pointee.isASCII && right.pointee.isASCII)
    copyCodePoints(from: left.pointee.data, width: left.width, to: string.pointee.data, width: width, count: first)
    copyCodePoints(from: right.pointee.data, width: right.width, to: string.address(of: first), width: width, count: second)
    return Owned(string)
  }

  /// `left + right` where the caller gives its reference to `left` away: when that was the last one, the str grows in place.
  func concatenate(taking left: consuming Owned, _ right: Value) throws(Raise) -> Owned {
    let value = left.value
    guard isExactString(value), isExactString(right), value != right else { return try concatenate(value, right) }
    let string: StringPointer = value.cast()
    let added: StringPointer = right.cast()
    guard value.object.isUnique, !string.pointee.isInterned, string.width >= added.width, string.length > 0, added.length > 0 else {
      return try concatenateStrings(string, added)
    }
    try checkMemory(units: string.length + added.length, string.width)
    let old = string.byteCount
    let width = string.width
    let new = old + added.length * width
    if string.pointee.hasBuffer {
      string.pointee.data = heap.resizeBuffer(string.pointee.data, from: old, to: new)
    } else {
      let header = MemoryLayout<StringObject>.size
      guard new <= StringObject.inlineLimit, SizeClass.of(header + new) == SizeClass.of(header + old) else {
        return try concatenateStrings(string, added)
      }
    }
    copyCodePoints(from: added.pointee.data, width: added.width, to: string.pointee.data + old, width: width, count: added.length)
    string.pointee.length += added.length
    string.pointee.hash = 0
    string.pointee.isASCII = string.pointee.isASCII && added.pointee.isASCII
    return left
  }

  // MARK: f-strings

  /// The strs one after another; all are exactly str.
  func joinStrings(_ parts: UnsafePointer<Value>, _ count: Int) -> Owned {
    if count == 0 { return emptyString }
    if count == 1 { return Owned(retaining: parts[0]) }
    var length = 0
    var width = 1
    var isASCII = true
    for index in 0..<count {
      let part: StringPointer = parts[index].cast()
      length += part.length
      width = max(width, part.width)
      isASCII = isASCII && part.pointee.isASCII
    }
    if length == 0 { return emptyString }
    let string = newString(length: length, width: width, isASCII: isASCII)
    var at = 0
    for index in 0..<count {
      let part: StringPointer = parts[index].cast()
      copyCodePoints(from: part.pointee.data, width: part.width, to: string.address(of: at), width: width, count: part.length)
      at += part.length
    }
    return Owned(string)
  }

  /// One replacement field of an f-string.
  @inline(__always) func formatForFString(value: Value, conversion: FormattedPart.Conversion?, spec: Value?) throws(Raise) -> Owned {
    if conversion == nil && spec == nil {
      if isExactString(value) { return Owned(retaining: value) }
      if value.isSmallInt { return smallIntText(value.smallInt) }
    }
    return try formatField(value, conversion, spec)
  }

  @inline(never) private func formatField(_ value: Value, _ conversion: FormattedPart.Conversion?, _ spec: Value?) throws(Raise) -> Owned {
    let empty = Value(bits: pointee.emptyString.bits)
    guard let conversion else { return try formatKnown(value, spec: spec ?? empty) }
    let converted = try converted(value, conversion)
    if spec == nil && isExactString(converted.value) { return converted }
    return try formatKnown(converted.value, spec: spec ?? empty)
  }

  private func converted(_ value: Value, _ conversion: FormattedPart.Conversion) throws(Raise) -> Owned {
    switch conversion {
    case .str: return try str(value)
    case .repr: return try repr(value)
    case .ascii: return try ascii(value)
    }
  }

  /// `format(value, spec)` that does not look for `__format__` of the plainest types.
  func formatKnown(_ value: Value, spec: Value) throws(Raise) -> Owned {
    if isExactString(spec) {
      let type = type(of: value)
      if type == pointee.types.int { return try formatInt(value, spec: spec.cast()) }
      if type == pointee.types.str { return try formatString(value.cast(), spec: spec.cast()) }
      if type == pointee.types.float { return try formatFloat(value, spec: spec.cast()) }
    }
    return try format(value, spec: spec)
  }

  /// The decimal digits of an integer.
  func smallIntText(_ integer: Int) -> Owned {
    if integer >= 0 && integer < 10 { return character(UInt32(0x30 + integer)) }
    var rest = integer.magnitude
    var count = integer < 0 ? 2 : 1
    var bound: UInt = 10
    while rest >= bound {
      count += 1
      let (next, overflowed) = bound.multipliedReportingOverflow(by: 10)
      if overflowed { break }
      bound = next
    }
    let string = newString(length: count, width: 1, isASCII: true)
    let digits = string.pointee.data.assumingMemoryBound(to: UInt8.self)
    var index = count
    repeat {
      index -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      digits[index] = UInt8(0x30 + digit)
      rest = quotient
    } while rest > 0
    if integer < 0 { digits[0] = 0x2d }
    return Owned(string)
  }

  /// The digits of an integer in a radix of `1 << bits`, behind a minus sign where there is one and `0` with `letter` (unless that is 0).
  func smallIntText(_ integer: Int, bits: Int, letter: UInt8 = 0, uppercase: Bool = false) -> Owned {
    var rest = integer.magnitude
    let digitCount = max(1, (UInt.bitWidth - rest.leadingZeroBitCount + bits - 1) / bits)
    let count = digitCount + (integer < 0 ? 1 : 0) + (letter == 0 ? 0 : 2)
    let string = newString(length: count, width: 1, isASCII: true)
    let text = string.pointee.data.assumingMemoryBound(to: UInt8.self)
    if integer < 0 { text[0] = 0x2d }
    for index in 1...digitCount {
      text[count - index] = IntegerText.digit(Int(rest & (1 << UInt(bits) - 1)), uppercase: uppercase)
      rest >>= UInt(bits)
    }
    if letter != 0 {
      text[count - digitCount - 2] = 0x30
      text[count - digitCount - 1] = letter
    }
    return Owned(string)
  }
}
