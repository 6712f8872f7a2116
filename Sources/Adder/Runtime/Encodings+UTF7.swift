// UTF-7: ASCII, with everything else as UTF-16 in a base64 of its own between `+` and `-` (RFC 2152).

enum UTF7 {
  /// What the encoder writes as it is: all of ASCII but controls, `+`, `\` and `~`.
  static func isDirect(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 9, 10, 13: true
    case 0x2b, 0x5c, 0x7e: false
    default: codePoint >= 0x20 && codePoint < 0x7f
    }
  }

  static func digit(_ value: UInt32) -> UInt8 {
    switch value & 63 {
    case let value where value < 26: UInt8(0x41 + value)
    case let value where value < 52: UInt8(0x61 + value - 26)
    case let value where value < 62: UInt8(0x30 + value - 52)
    case 62: 0x2b
    default: 0x2f
    }
  }

  static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5a: UInt32(byte) - 0x41
    case 0x61...0x7a: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case 0x2b: 62
    case 0x2f: 63
    default: nil
    }
  }
}

/// Bits on their way from one grouping to another.
private struct BitQueue {
  var bits: UInt64 = 0
  var count = 0

  mutating func add(_ value: UInt32, _ width: Int) {
    bits = bits << UInt64(width) | UInt64(value)
    count += width
  }

  mutating func take(_ width: Int) -> UInt32 {
    count -= width
    let value = UInt32(bits >> UInt64(count))
    bits &= 1 << UInt64(count) - 1
    return value
  }
}

extension Encoder {
  mutating func runUTF7() {
    var queue = BitQueue()
    var isShifted = false
    for index in 0..<string.length {
      let codePoint = string[index]
      if UTF7.isDirect(codePoint) {
        if isShifted {
          flush(&queue)
          isShifted = false
          // Other characters end the base64 by themselves.
          if codePoint == 0x2d || UTF7.value(UInt8(codePoint)) != nil { bytes.append(0x2d) }
        }
        bytes.append(UInt8(codePoint))
      } else if codePoint == 0x2b && !isShifted {
        bytes.append(contentsOf: [0x2b, 0x2d])
      } else {
        if !isShifted { bytes.append(0x2b) }
        isShifted = true
        shift(codePoint, &queue)
      }
    }
    flush(&queue)
    if isShifted { bytes.append(0x2d) }
  }

  private mutating func shift(_ codePoint: UInt32, _ queue: inout BitQueue) {
    if codePoint >= 0x10000 {
      shift(0xd800 + (codePoint - 0x10000) >> 10, &queue)
      return shift(0xdc00 + codePoint & 0x3ff, &queue)
    }
    queue.add(codePoint, 16)
    while queue.count >= 6 { bytes.append(UTF7.digit(queue.take(6))) }
  }

  private mutating func flush(_ queue: inout BitQueue) {
    // Fewer than six are left.
    let left = queue.count
    if left > 0 { bytes.append(UTF7.digit(queue.take(left) << UInt32(6 - left))) }
    queue = BitQueue()
  }
}

extension Decoder {
  func utf7() throws(Raise) -> Owned {
    var builder = StringBuilder(vm, capacity: span.count)
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte == 0x2b {
        index = try shifted(&builder, index)
      } else if byte < 0x80 {
        builder.append(UInt32(byte))
        index += 1
      } else {
        index = try handle(&builder, index, index + 1, "unexpected special character")
      }
    }
    return builder.finish()
  }

  /// What begins with a `+`; the answer is where to go on.
  private func shifted(_ builder: inout StringBuilder, _ start: Int) throws(Raise) -> Int {
    var index = start + 1
    if index < span.count, span[index] == 0x2d {
      builder.append(0x2b)
      return index + 1
    }
    if index < span.count, UTF7.value(span[index]) == nil { return try handle(&builder, start, index + 1, "ill-formed sequence") }
    var queue = BitQueue()
    var surrogate: UInt32 = 0
    while index < span.count, let value = UTF7.value(span[index]) {
      queue.add(value, 6)
      index += 1
      if queue.count >= 16 { unit(queue.take(16), &surrogate, &builder) }
    }
    if index == span.count {
      guard surrogate != 0 || queue.count >= 6 || queue.bits != 0 else { return index }
      return try handle(&builder, start, index, "unterminated shift sequence")
    }
    if queue.count >= 6 { return try handle(&builder, start, index + 1, "partial character in shift sequence") }
    if queue.bits != 0 { return try handle(&builder, start, index + 1, "non-zero padding bits in shift sequence") }
    if surrogate != 0 && span[index] < 0x80 { builder.append(surrogate) }
    return span[index] == 0x2d ? index + 1 : index
  }

  private func unit(_ unit: UInt32, _ surrogate: inout UInt32, _ builder: inout StringBuilder) {
    if surrogate != 0 {
      let high = surrogate
      surrogate = 0
      if unit & 0xfc00 == 0xdc00 { return builder.append(0x10000 + (high & 0x3ff) << 10 + unit & 0x3ff) }
      builder.append(high)
    }
    if unit & 0xfc00 == 0xd800 { surrogate = unit } else { builder.append(unit) }
  }
}
