// What the language asks of integers and the BigInt package does not have: floor division, two's complement on negatives, exact powers and
// shifts, and conversions to and from floats that round correctly. Nothing here knows the heap.

import BigInt

extension BigUInt {
  /// The package's own conversion is generic and not specialised here; the one for literals is, inside the package.
  init(machine value: UInt) { self.init(integerLiteral: UInt64(value)) }
}

extension BigInt {
  /// The value as a machine integer, when it fits.
  @inline(__always) var machine: Int? {
    let words = magnitude.words
    if words.count == 0 { return 0 }
    if words.count > 1 { return nil }
    let word = words[0]
    if sign == .plus { return word <= UInt(Int.max) ? Int(word) : nil }
    if word <= UInt(Int.max) { return -Int(word) }
    return word == UInt(Int.max) + 1 ? Int.min : nil
  }

  init(machine value: Int) {
    self.init(sign: value < 0 ? .minus : .plus, magnitude: BigUInt(machine: value.magnitude))
  }

  var isNegative: Bool { sign == .minus }
  /// Zero counts as even.
  var isOdd: Bool { magnitude.words.first.map { $0 & 1 == 1 } ?? false }

  // MARK: Division

  /// Quotient rounded down and the remainder that belongs to it, which has the sign of the divisor.
  func flooringDivision(by divisor: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    let (quotient, remainder) = magnitude.quotientAndRemainder(dividingBy: divisor.magnitude)
    if sign == divisor.sign { return (BigInt(quotient), BigInt(sign: divisor.sign, magnitude: remainder)) }
    if remainder.isZero { return (BigInt(sign: .minus, magnitude: quotient), 0) }
    return (BigInt(sign: .minus, magnitude: quotient + 1), BigInt(sign: divisor.sign, magnitude: divisor.magnitude - remainder))
  }

  /// The quotient of `self` and a power of two, rounded down.
  func flooringShift(right bits: Int) -> BigInt {
    if sign == .plus { return BigInt(magnitude >> bits) }
    return BigInt(sign: .minus, magnitude: ((magnitude - 1) >> bits) + 1)
  }

  // MARK: Two's complement

  /// The lowest `count` words of the infinite two's complement form.
  func twosComplement(count: Int) -> [UInt] {
    var words = [UInt](repeating: 0, count: count)
    var index = 0
    for word in magnitude.words {
      if index == count { break }
      words[index] = word
      index += 1
    }
    if sign == .minus { Self.negate(&words) }
    return words
  }

  /// The value whose two's complement form is this: the highest bit is the sign.
  init(twosComplement source: [UInt]) {
    guard let last = source.last, last >> (UInt.bitWidth - 1) != 0 else {
      self.init(BigUInt(words: source))
      return
    }
    var words = source
    Self.negate(&words)
    self.init(sign: .minus, magnitude: BigUInt(words: words))
  }

  private static func negate(_ words: inout [UInt]) {
    var carry = true
    for index in words.indices {
      words[index] = ~words[index]
      if carry { (words[index], carry) = words[index].addingReportingOverflow(1) }
    }
  }

  func bitwise(_ other: BigInt, _ operation: (UInt, UInt) -> UInt) -> BigInt {
    let count = Swift.max(magnitude.words.count, other.magnitude.words.count) + 1
    var words = twosComplement(count: count)
    let others = other.twosComplement(count: count)
    for index in 0..<count { words[index] = operation(words[index], others[index]) }
    return BigInt(twosComplement: words)
  }

  /// The bytes of the two's complement form (or of the plain one), least significant first; nil when they are too few.
  func littleEndianBytes(count: Int, signed: Bool) -> [UInt8]? {
    if sign == .minus && !signed { return nil }
    let width = magnitude.bitWidth
    if signed {
      // CPython lets -1 go into no bytes at all.
      if count == 0 && self == -1 { return [] }
      let isLeast = sign == .minus && magnitude.trailingZeroBitCount == width - 1
      if width + (isLeast || isZero ? 0 : 1) > count * 8 { return nil }
    } else if width > count * 8 {
      return nil
    }
    let words = twosComplement(count: (count + 7) / 8)
    var bytes = [UInt8](repeating: 0, count: count)
    for index in 0..<count { bytes[index] = UInt8(truncatingIfNeeded: words[index >> 3] >> UInt((index & 7) * 8)) }
    return bytes
  }

  /// From bytes, least significant first.
  init(littleEndianBytes bytes: some RandomAccessCollection<UInt8>, signed: Bool) {
    var words = [UInt](repeating: 0, count: bytes.count / 8 + 1)
    var index = 0
    var last: UInt8 = 0
    for byte in bytes {
      words[index >> 3] |= UInt(byte) << UInt((index & 7) * 8)
      index += 1
      last = byte
    }
    if signed && last >= 0x80 {
      while index < words.count * 8 {
        words[index >> 3] |= 0xff << UInt((index & 7) * 8)
        index += 1
      }
      self.init(twosComplement: words)
    } else {
      self.init(BigUInt(words: words))
    }
  }

  // MARK: Powers

  /// `self` to a power that is not negative.
  func raised(to exponent: Int) -> BigInt {
    let result = magnitude.raised(to: exponent)
    return BigInt(sign: sign == .minus && exponent & 1 == 1 ? .minus : .plus, magnitude: result)
  }

  /// `self` to a power that is not negative, modulo `modulus`; the result has the sign of the modulus.
  func raised(to exponent: BigInt, modulus: BigInt) -> BigInt {
    let base = flooringDivision(by: BigInt(modulus.magnitude)).remainder
    let power = modulus.magnitude == 1 ? 0 : base.magnitude.power(exponent.magnitude, modulus: modulus.magnitude)
    if modulus.sign == .plus || power.isZero { return BigInt(power) }
    return BigInt(sign: .minus, magnitude: modulus.magnitude - power)
  }

  /// The number that times `self` is one more than a multiple of `modulus`, or nil. Not negative, below the modulus's magnitude.
  func inverted(modulus: BigInt) -> BigInt? {
    let modulus = BigInt(modulus.magnitude)
    if modulus == 1 { return 0 }
    var (oldRemainder, remainder) = (flooringDivision(by: modulus).remainder, modulus)
    var (oldFactor, factor): (BigInt, BigInt) = (1, 0)
    while !remainder.isZero {
      let (quotient, rest) = oldRemainder.flooringDivision(by: remainder)
      (oldRemainder, remainder) = (remainder, rest)
      (oldFactor, factor) = (factor, oldFactor - quotient * factor)
    }
    return oldRemainder == 1 ? oldFactor.flooringDivision(by: modulus).remainder : nil
  }

  func greatestCommonDivisor(_ other: BigInt) -> BigInt {
    var (left, right) = (magnitude, other.magnitude)
    while !right.isZero {
      if left.words.count == 1 && right.words.count == 1 {
        var (small, other) = (left.words[0], right.words[0])
        while other != 0 { (small, other) = (other, small % other) }
        return BigInt(BigUInt(machine: small))
      }
      (left, right) = (right, left % right)
    }
    return BigInt(left)
  }
}

extension BigUInt {
  func raised(to exponent: Int) -> BigUInt {
    if exponent == 0 { return 1 }
    if self <= 1 { return self }
    let zeros = trailingZeroBitCount
    if zeros > 0 { return (self >> zeros).raised(to: exponent) << (zeros * exponent) }
    var result = self
    var bit = Int.bitWidth - exponent.leadingZeroBitCount - 2
    while bit >= 0 {
      result = result * result
      if exponent >> bit & 1 == 1 { result = result * self }
      bit -= 1
    }
    return result
  }
}

extension BigInt {
  /// The words of a number that is not negative and has at most two.
  var twoWords: (low: UInt, high: UInt)? {
    let words = magnitude.words
    if words.count > 2 || sign == .minus { return nil }
    return (words.count > 0 ? words[0] : 0, words.count > 1 ? words[1] : 0)
  }

  init(low: UInt, high: UInt) {
    var magnitude = BigUInt(machine: low)
    if high != 0 { magnitude.multiplyAndAdd(BigUInt(machine: high), 1, shiftedBy: 1) }
    self.init(magnitude)
  }
}

/// Two words as a sequence, from which a BigUInt is made without an array.
private struct WordPair: Sequence, IteratorProtocol {
  let low: UInt
  let high: UInt
  var given = 0

  var underestimatedCount: Int { 2 - given }

  mutating func next() -> UInt? {
    given += 1
    return given == 1 ? low : given == 2 ? high : nil
  }
}

extension BigInt {
  /// The product of two machine integers.
  init(product left: Int, _ right: Int) {
    let (high, low) = left.magnitude.multipliedFullWidth(by: right.magnitude)
    self.init(sign: (left < 0) != (right < 0) ? .minus : .plus, magnitude: BigUInt(words: WordPair(low: low, high: high)))
  }

  /// The remainder, with the sign of the divisor, of a division by a machine integer that is not zero, for numbers of up to two words.
  func flooringRemainder(ofSmall divisor: Int) -> Int? {
    let words = magnitude.words
    if words.count > 2 || divisor == Int.min { return nil }
    let modulus = divisor.magnitude
    let high = words.count > 1 ? words[1] % modulus : 0
    var rest = words.isEmpty ? 0 : modulus.dividingFullWidth((high, words[0])).remainder
    if rest != 0 && isNegative != (divisor < 0) { rest = modulus - rest }
    return divisor < 0 ? -Int(rest) : Int(rest)
  }
}

// MARK: - Floats

extension Double {
  /// The nearest float, ties to even; nil when the integer is too large for a float.
  init?(nearest integer: BigInt) {
    guard let magnitude = Double(nearest: integer.magnitude) else { return nil }
    self = integer.isNegative ? -magnitude : magnitude
  }

  init?(nearest integer: BigUInt) {
    let width = integer.bitWidth
    if width <= 64 {
      self = Double(integer.words.first ?? 0)
      return
    }
    if width > 1024 { return nil }
    // 64 leading bits, the lowest of them standing for everything behind it, round like the whole number.
    let shift = width - 64
    var top = (integer >> shift).words[0]
    if integer.trailingZeroBitCount < shift { top |= 1 }
    let result = Double(sign: .plus, exponent: shift, significand: Double(top))
    if result.isInfinite { return nil }
    self = result
  }

  /// The nearest float to a quotient; nil when it is too large. The divisor is not zero.
  init?(dividing left: BigInt, by right: BigInt) {
    let isNegative = left.sign != right.sign
    guard let quotient = Double(dividing: left.magnitude, by: right.magnitude) else { return nil }
    self = isNegative ? -quotient : quotient
  }

  private init?(dividing left: BigUInt, by right: BigUInt) {
    if left.isZero {
      self = 0
      return
    }
    if left.bitWidth <= 53 && right.bitWidth <= 53 {
      self = Double(left.words[0]) / Double(right.words[0])
      return
    }
    // The quotient's leading 55 or 56 bits, fewer where the result is subnormal, and whether anything follows.
    let difference = left.bitWidth - right.bitWidth
    if difference > 1025 { return nil }
    if difference < -1080 {
      self = 0
      return
    }
    let shift = Swift.max(difference - 55, -1076)
    let (quotient, remainder) =
      shift >= 0 ? left.quotientAndRemainder(dividingBy: right << shift) : (left << -shift).quotientAndRemainder(dividingBy: right)
    var bits = quotient.words.first ?? 0
    if !remainder.isZero { bits |= 1 }
    // Round to 53 bits (or to the subnormal grid) here, so that scaling is exact.
    let width = UInt.bitWidth - bits.leadingZeroBitCount
    let dropped = Swift.max(width - 53, -1074 - shift, 0)
    if dropped > 0 {
      let half: UInt = 1 << UInt(dropped - 1)
      let rest = bits & (half << 1 - 1)
      bits >>= UInt(dropped)
      if rest > half || (rest == half && bits & 1 == 1) { bits += 1 }
    }
    let result = Double(sign: .plus, exponent: shift + dropped, significand: Double(bits))
    if result.isInfinite { return nil }
    self = result
  }
}

extension BigInt {
  /// The integral part of a finite float, exactly.
  init(truncating value: Double) {
    if value.magnitude < 9.2e18 {
      self.init(machine: Int(value))
      return
    }
    let shift = Int(value.exponent) - 52
    let significand = value.significandBitPattern | 1 << 52
    self.init(sign: value < 0 ? .minus : .plus, magnitude: BigUInt(machine: UInt(significand)) << shift)
  }

  /// How an integer stands to a float that is not NaN: negative for less, 0 for equal.
  static func order(_ integer: BigInt, _ value: Double) -> Int {
    if value.isInfinite { return value > 0 ? -1 : 1 }
    let whole = value.rounded(.towardZero)
    let other = BigInt(truncating: whole)
    if integer != other { return integer < other ? -1 : 1 }
    return value == whole ? 0 : value > whole ? -1 : 1
  }
}

// MARK: - Hashing

enum NumberHash {
  /// Hashes of numbers are taken modulo this prime, so that equal numbers of different types hash equally.
  @inline(__always) static var modulus: UInt { 1 << 61 - 1 }
  static var infinity: Int { 314_159 }
  static var imaginary: UInt { 1_000_003 }

  @inline(__always) static func finish(_ hash: UInt, isNegative: Bool) -> Int {
    let result = isNegative ? -Int(hash) : Int(hash)
    return result == -1 ? -2 : result
  }

  @inline(__always) static func of(_ integer: Int) -> Int {
    if integer.magnitude < modulus { return integer == -1 ? -2 : integer }
    return finish(integer.magnitude % modulus, isNegative: integer < 0)
  }

  static func of(_ integer: BigInt) -> Int {
    var hash: UInt = 0
    for word in integer.magnitude.words.reversed() {
      // 2^64 is 8 modulo the prime: a rotation by three of 61 bits.
      hash = (hash << 3 & modulus) | hash >> 58
      hash += word & modulus
      hash += word >> 61
      if hash >= modulus { hash -= modulus }
      if hash >= modulus { hash -= modulus }
    }
    return finish(hash, isNegative: integer.isNegative)
  }

  /// Of a float that is not NaN.
  static func of(_ value: Double) -> Int {
    if value.isInfinite { return value > 0 ? infinity : -infinity }
    if value == 0 { return 0 }
    if value.magnitude < 1e18, value == value.rounded(.towardZero) { return of(Int(value)) }
    // significand · 2^exponent with an integral significand; 2^61 is 1 modulo the prime.
    var significand = UInt(value.significandBitPattern)
    var exponent = -1074
    if value.isNormal {
      significand |= 1 << 52
      exponent = Int(value.exponent) - 52
    }
    let rotation = UInt(((exponent % 61) + 61) % 61)
    let hash = (significand << rotation & modulus) | significand >> (61 - rotation)
    return finish(hash, isNegative: value < 0)
  }
}
