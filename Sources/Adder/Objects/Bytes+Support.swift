// Working on plain memory for bytes and bytearray: searching, splitting, hexadecimal, repr.

extension UInt8 {
  @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var asciiUpper: UInt8 { self &- 0x61 < 26 ? self ^ 0x20 : self }
  @inline(__always) var asciiLower: UInt8 { self &- 0x41 < 26 ? self ^ 0x20 : self }
  @inline(__always) var isASCIISpace: Bool { self == 0x20 || self &- 9 < 5 }
}

extension ByteSpan {
  func ranges(separatedBy other: ByteSpan, limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while ranges.count < limit {
      let index = Search.first(other.raw, other.count, in: raw + start, count - start, width: 1)
      if index < 0 { break }
      ranges.append(start..<start + index)
      start += index + other.count
    }
    ranges.append(start..<count)
    return ranges
  }

  func rangesFromEnd(separatedBy other: ByteSpan, limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var end = count
    while ranges.count < limit {
      let index = Search.last(other.raw, other.count, in: raw, end, width: 1)
      if index < 0 { break }
      ranges.append(index + other.count..<end)
      end = index
    }
    ranges.append(0..<end)
    return ranges.reversed()
  }

  func wordRanges(limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while true {
      while index < count, self[index].isASCIISpace { index += 1 }
      if index == count { return ranges }
      let start = index
      if ranges.count == limit {
        ranges.append(start..<count)
        return ranges
      }
      while index < count, !self[index].isASCIISpace { index += 1 }
      ranges.append(start..<index)
    }
  }

  func wordRangesFromEnd(limit: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = count
    while true {
      while index > 0, self[index - 1].isASCIISpace { index -= 1 }
      if index == 0 { return ranges.reversed() }
      let end = index
      if ranges.count == limit {
        ranges.append(0..<end)
        return ranges.reversed()
      }
      while index > 0, !self[index - 1].isASCIISpace { index -= 1 }
      ranges.append(index..<end)
    }
  }

  func lineRanges(keepsEnds: Bool) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while start < count {
      var end = start
      while end < count, self[end] != 10, self[end] != 13 { end += 1 }
      var next = end
      if next < count { next += self[next] == 13 && next + 1 < count && self[next + 1] == 10 ? 2 : 1 }
      ranges.append(start..<(keepsEnds ? next : end))
      start = next
    }
    return ranges
  }

  /// nil when nothing is to be replaced.
  func replacing(_ old: ByteSpan, by new: ByteSpan, limit: Int) -> [UInt8]? {
    let limit = limit < 0 ? Int.max : limit
    let found = Search.count(old.raw, old.count, in: raw, count, width: 1, limit: limit)
    if found == 0 { return nil }
    var contents: [UInt8] = []
    contents.reserveCapacity(count + found * Swift.max(0, new.count - old.count))
    var at = 0
    if old.count == 0 {
      for index in 0..<found {
        contents.append(contentsOf: new)
        if index < count { contents.append(self[index]) }
      }
      at = Swift.min(found, count)
    } else {
      for _ in 0..<found {
        let index = Search.first(old.raw, old.count, in: raw + at, count - at, width: 1)
        contents.append(contentsOf: part(from: at, count: index))
        contents.append(contentsOf: new)
        at += index + old.count
      }
    }
    contents.append(contentsOf: part(from: at, count: count - at))
    return contents
  }
}

extension VM {
  /// What is looked for in bytes: a bytes-like object, or a number for one byte.
  func subsequence(_ value: Value, error: String = "argument should be integer or bytes-like object, not") throws(Raise) -> ByteSpan {
    if let span = byteSpan(of: value) { return span }
    try checkMemory(of: value)
    guard hasIndex(value) else { throw typeError("\(error) '\(typeName(of: value))'") }
    let byte = try byte(value)
    // The strs of one character live as long as the interpreter: their memory can be pointed to.
    let character = character(UInt32(byte))
    return (character.value.cast() as StringPointer).latin1
  }

  /// A bytes object with contents several times over.
  func repeated(_ span: ByteSpan, _ times: Int, isArray: Bool = false) throws(Raise) -> Owned {
    if times <= 0 || span.count == 0 { return bytes(ByteSpan(start: nil, count: 0)) }
    let (count, overflowed) = span.count.multipliedReportingOverflow(by: times)
    if overflowed { throw isArray ? memoryError() : overflowError("repeated bytes are too long") }
    try checkMemory(units: count)
    let result = newBytes(count: count)
    fillRepeating(result.pointee.data, byteCount: count, span.raw, span.count)
    return Owned(result)
  }

  /// `b'…'`, or `bytearray(b'…')`, which escapes every apostrophe.
  func reprOfBytes(_ span: ByteSpan, isArray: Bool, typeName: String) -> Owned {
    let quote: UInt32 = span.contains(0x27) && !span.contains(0x22) ? 0x22 : 0x27
    var builder = StringBuilder(self, capacity: span.count + 16)
    if isArray {
      builder.append(typeName)
      builder.append("(")
    }
    builder.append("b")
    builder.append(quote)
    for byte in span {
      if isArray && byte == 0x27 {
        builder.append("\\'")
      } else if isArray && byte == 0x22 {
        builder.append(0x22)
      } else {
        builder.append(escaping: UInt32(byte), quote: quote, escapesNonASCII: true)
      }
    }
    builder.append(quote)
    if isArray { builder.append(")") }
    return builder.finish()
  }

  // MARK: Hexadecimal

  func hexText(_ span: ByteSpan, _ separator: Value?, _ group: Int, largestMark: UInt32 = 0x7f) throws(Raise) -> Owned {
    var mark: UInt32?
    if let separator {
      guard try length(separator) == 1 else { throw valueError("sep must be length 1.") }
      if isString(separator) {
        mark = (separator.cast() as StringPointer)[0]
      } else if isBytes(separator), let other = byteSpan(of: separator) {
        mark = UInt32(other[0])
      } else {
        throw typeError("sep must be str or bytes.")
      }
      if mark.unsafelyUnwrapped > largestMark { throw valueError("sep must be ASCII.") }
    }
    if mark == nil {
      try checkMemory(units: span.count, 2)
      if span.count == 0 { return emptyString }
      let text = newString(length: span.count * 2, width: 1, isASCII: true)
      Hexadecimal.write(span, to: text.pointee.data)
      return Owned(text)
    }
    var builder = StringBuilder(self, capacity: span.count * 3)
    let size = Int(clamping: group.magnitude)
    for index in 0..<span.count {
      if let mark, size > 0, index > 0, (group > 0 ? span.count - index : index) % size == 0 { builder.append(mark) }
      builder.append(hexadecimal: UInt32(span[index]), "", digits: 2)
    }
    return builder.finish()
  }

  func bytesFromHexadecimal(_ string: StringPointer) throws(Raise) -> [UInt8] {
    func digit(_ index: Int) -> UInt8? {
      guard index < string.length else { return nil }
      switch string[index] {
      case 0x30...0x39: return UInt8(string[index] - 0x30)
      case 0x61...0x66: return UInt8(string[index] - 0x57)
      case 0x41...0x46: return UInt8(string[index] - 0x37)
      default: return nil
      }
    }
    // Text that is not ASCII is not gone into.
    if !string.pointee.isASCII, let index = (0..<string.length).first(where: { string[$0] >= 0x80 }) { throw notHexadecimal(index) }
    var contents: [UInt8] = []
    var index = 0
    while index < string.length {
      if string[index] == 0x20 || string[index] &- 9 < 5 {
        index += 1
        continue
      }
      guard let high = digit(index) else { throw notHexadecimal(index) }
      guard let low = digit(index + 1) else { throw notHexadecimal(index + 1) }
      contents.append(high << 4 | low)
      index += 2
    }
    return contents
  }

  private func notHexadecimal(_ index: Int) -> Raise { valueError("non-hexadecimal number found in fromhex() arg at position \(index)") }
}
