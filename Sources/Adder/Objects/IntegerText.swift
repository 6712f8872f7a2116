// Integers as text, in every base, and back. Bytes are ASCII throughout. Nothing here knows the heap.

import BigInt

enum IntegerText {
  @inline(__always) static func digit(_ value: Int, uppercase: Bool = false) -> UInt8 {
    value < 10 ? UInt8(48 + value) : UInt8((uppercase ? 55 : 87) + value)
  }

  /// The digits of a machine integer in `radix`, with a minus sign.
  static func bytes(_ value: Int, radix: Int = 10, uppercase: Bool = false) -> [UInt8] {
    var rest = value.magnitude
    if rest == 0 { return [48] }
    var reversed: [UInt8] = []
    reversed.reserveCapacity(20)
    while rest > 0 {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: UInt(radix))
      reversed.append(digit(Int(remainder), uppercase: uppercase))
      rest = quotient
    }
    if value < 0 { reversed.append(45) }
    reversed.reverse()
    return reversed
  }

  static func bytes(_ value: BigInt, radix: Int = 10, uppercase: Bool = false) -> [UInt8] {
    if let small = value.machine { return bytes(small, radix: radix, uppercase: uppercase) }
    var result =
      radix & (radix - 1) == 0
      ? powerOfTwoDigits(value.magnitude, bits: radix.trailingZeroBitCount, uppercase: uppercase) : digits(value.magnitude, radix: radix)
    if value.isNegative { result.append(45) }
    result.reverse()
    return result
  }

  /// Least significant first.
  private static func powerOfTwoDigits(_ value: BigUInt, bits: Int, uppercase: Bool) -> [UInt8] {
    let words = Array(value.words)
    let width = value.bitWidth
    var result: [UInt8] = []
    result.reserveCapacity(width / bits + 2)
    var position = 0
    while position < width {
      let (index, shift) = (position >> 6, UInt(position & 63))
      var part = words[index] >> shift
      if Int(shift) + bits > 64 && index + 1 < words.count { part |= words[index + 1] << (64 - shift) }
      result.append(digit(Int(part & (1 << UInt(bits) - 1)), uppercase: uppercase))
      position += bits
    }
    return result
  }

  /// Least significant first: divides by the largest power of the radix that fits a word, again and again.
  private static func digits(_ value: BigUInt, radix: Int) -> [UInt8] {
    let (power, count) = chunk(radix)
    var words = Array(value.words)
    var result: [UInt8] = []
    result.reserveCapacity(words.count * 20 + 2)
    while let top = words.last {
      if top == 0 {
        words.removeLast()
        continue
      }
      var remainder: UInt = 0
      words.withUnsafeMutableBufferPointer { buffer in
        var index = buffer.count - 1
        while index >= 0 {
          (buffer[index], remainder) = power.dividingFullWidth((remainder, buffer[index]))
          index -= 1
        }
      }
      for _ in 0..<count {
        result.append(digit(Int(remainder % UInt(radix))))
        remainder /= UInt(radix)
      }
    }
    while result.count > 1 && result.last == 48 { result.removeLast() }
    return result
  }

  /// The largest power of the radix that fits a word, and its exponent.
  private static func chunk(_ radix: Int) -> (power: UInt, count: Int) {
    if radix == 10 { return (10_000_000_000_000_000_000, 19) }
    var power = UInt(radix)
    var count = 1
    while true {
      let (next, overflow) = power.multipliedReportingOverflow(by: UInt(radix))
      if overflow { return (power, count) }
      power = next
      count += 1
    }
  }

  // MARK: Reading

  /// The value of digits that are known to be valid in the radix.
  static func magnitude(_ digits: [UInt8], radix: Int) -> BigUInt {
    let (_, width) = chunk(radix)
    var words: [UInt] = []
    words.reserveCapacity(digits.count / width + 2)
    var index = 0
    while index < digits.count {
      let end = min(index + width, digits.count)
      var part: UInt = 0
      var scale: UInt = 1
      while index < end {
        part = part &* UInt(radix) &+ UInt(value(of: digits[index]))
        scale = scale &* UInt(radix)
        index += 1
      }
      var carry = part
      for position in words.indices {
        let (high, low) = words[position].multipliedFullWidth(by: scale)
        let (sum, overflow) = low.addingReportingOverflow(carry)
        words[position] = sum
        carry = high &+ (overflow ? 1 : 0)
      }
      if carry > 0 { words.append(carry) }
    }
    return BigUInt(words: words)
  }

  /// The value of a digit or letter, 99 for anything else.
  @inline(__always) static func value(of byte: UInt8) -> Int {
    switch byte {
    case 48...57: return Int(byte) - 48
    case 97...122: return Int(byte) - 87
    case 65...90: return Int(byte) - 55
    default: return 99
    }
  }

  enum Parsed {
    case small(Int)
    case big(BigInt)
    case invalid
    /// More decimal digits than the limit allows.
    case tooLong(Int)
  }

  /// Reads what `int(text, base)` takes: whitespace around, a sign, a prefix, underscores between digits.
  /// - Parameter limit: decimal digits allowed; 0 for any number.
  static func parse(_ source: ArraySlice<UInt8>, base: Int, limit: Int) -> Parsed {
    var text = source
    while let first = text.first, isSpace(first) { text.removeFirst() }
    while let last = text.last, isSpace(last) { text.removeLast() }
    var isNegative = false
    if let first = text.first, first == 43 || first == 45 {
      isNegative = first == 45
      text.removeFirst()
    }
    var radix = base
    var hasPrefix = false
    if text.count > 1, text.first == 48 {
      let letter = text[text.startIndex + 1] | 0x20
      let named = letter == 120 ? 16 : letter == 111 ? 8 : letter == 98 ? 2 : 0
      if named != 0 && (base == 0 || base == named) {
        radix = named
        hasPrefix = true
        text.removeFirst(2)
        if text.first == 95 { text.removeFirst() }
      }
    }
    let leadingZeroOnly = radix == 0
    if radix == 0 { radix = 10 }
    guard let first = text.first, first != 95 else { return .invalid }
    var digits: [UInt8] = []
    digits.reserveCapacity(text.count)
    var afterUnderscore = false
    for byte in text {
      if byte == 95 {
        if afterUnderscore { return .invalid }
        afterUnderscore = true
        continue
      }
      guard value(of: byte) < radix else { return .invalid }
      afterUnderscore = false
      digits.append(byte)
    }
    if afterUnderscore { return .invalid }
    // With base 0 a number is written as in a program: no zeros in front of another digit.
    if leadingZeroOnly && !hasPrefix && digits.first == 48 && digits.contains(where: { $0 != 48 }) { return .invalid }
    if radix & (radix - 1) != 0 && limit > 0 && digits.count > limit { return .tooLong(digits.count) }
    if digits.count <= 18 && radix <= 10 || digits.count <= 11 {
      var result = 0
      for byte in digits { result = result * radix + value(of: byte) }
      return .small(isNegative ? -result : result)
    }
    return .big(BigInt(sign: isNegative ? .minus : .plus, magnitude: magnitude(digits, radix: radix)))
  }

  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
}
