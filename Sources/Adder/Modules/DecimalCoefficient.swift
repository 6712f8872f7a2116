// The digits of decimal numbers as integers of up to 256 bits, which is enough for a product or a dividend of numbers of 38 digits. Larger ones
// are ints of the language, and the library's business. Nothing here knows the heap.

/// An unsigned integer of four words.
struct Coefficient: Equatable {
  /// From the least to the most significant.
  var word0: UInt64
  var word1: UInt64 = 0
  var word2: UInt64 = 0
  var word3: UInt64 = 0

  /// So many digits always fit.
  static let mostDigits = 77

  /// 10^0 to 10^77; they live as long as the process.
  private nonisolated(unsafe) static let powers: UnsafePointer<Coefficient> = {
    let powers = UnsafeMutablePointer<Coefficient>.allocate(capacity: mostDigits + 1)
    powers.initialize(to: Coefficient(word0: 1))
    for index in 0..<mostDigits { (powers + index + 1).initialize(to: powers[index].multiplied(by: 10)) }
    return UnsafePointer(powers)
  }()

  static func power(_ exponent: Int) -> Coefficient { powers[exponent] }

  @inline(__always) var isZero: Bool { word0 | word1 | word2 | word3 == 0 }
  @inline(__always) var isOneWord: Bool { word1 | word2 | word3 == 0 }
  @inline(__always) var isTwoWords: Bool { word2 | word3 == 0 }
  @inline(__always) var isOdd: Bool { word0 & 1 != 0 }

  private var bitWidth: Int {
    if word3 != 0 { return 256 - word3.leadingZeroBitCount }
    if word2 != 0 { return 192 - word2.leadingZeroBitCount }
    if word1 != 0 { return 128 - word1.leadingZeroBitCount }
    return 64 - word0.leadingZeroBitCount
  }

  /// How many decimal digits there are; one for zero.
  var digitCount: Int {
    // 1233 / 4096 is the logarithm of 2, near enough for these.
    let count = (bitWidth &* 1233) &>> 12
    return max(count + (self < Coefficient.powers[count] ? 0 : 1), 1)
  }

  // MARK: Comparing, adding

  @inline(__always) static func < (left: Coefficient, right: Coefficient) -> Bool {
    if left.word3 != right.word3 { return left.word3 < right.word3 }
    if left.word2 != right.word2 { return left.word2 < right.word2 }
    if left.word1 != right.word1 { return left.word1 < right.word1 }
    return left.word0 < right.word0
  }

  /// The sum, which must fit.
  @inline(__always) static func + (left: Coefficient, right: Coefficient) -> Coefficient {
    let (low, carry0) = left.word0.addingReportingOverflow(right.word0)
    let (middle, carry1) = sum(left.word1, right.word1, carry0)
    let (upper, carry2) = sum(left.word2, right.word2, carry1)
    return Coefficient(word0: low, word1: middle, word2: upper, word3: left.word3 &+ right.word3 &+ (carry2 ? 1 : 0))
  }

  /// The difference; `right` is not the larger one.
  @inline(__always) static func - (left: Coefficient, right: Coefficient) -> Coefficient {
    let (low, borrow0) = left.word0.subtractingReportingOverflow(right.word0)
    let (middle, borrow1) = difference(left.word1, right.word1, borrow0)
    let (upper, borrow2) = difference(left.word2, right.word2, borrow1)
    return Coefficient(word0: low, word1: middle, word2: upper, word3: left.word3 &- right.word3 &- (borrow2 ? 1 : 0))
  }

  @inline(__always) private static func sum(_ left: UInt64, _ right: UInt64, _ carry: Bool) -> (UInt64, Bool) {
    let (partial, first) = left.addingReportingOverflow(right)
    let (result, second) = partial.addingReportingOverflow(carry ? 1 : 0)
    return (result, first || second)
  }

  @inline(__always) private static func difference(_ left: UInt64, _ right: UInt64, _ borrow: Bool) -> (UInt64, Bool) {
    let (partial, first) = left.subtractingReportingOverflow(right)
    let (result, second) = partial.subtractingReportingOverflow(borrow ? 1 : 0)
    return (result, first || second)
  }

  // MARK: Multiplying

  /// The product with one word, which must fit.
  func multiplied(by factor: UInt64) -> Coefficient {
    let low = word0.multipliedFullWidth(by: factor)
    if isOneWord { return Coefficient(word0: low.low, word1: low.high) }
    let middle = word1.multipliedFullWidth(by: factor)
    let upper = word2.multipliedFullWidth(by: factor)
    let (first, carry1) = middle.low.addingReportingOverflow(low.high)
    let (second, carry2) = Coefficient.sum(upper.low, middle.high, carry1)
    return Coefficient(word0: low.low, word1: first, word2: second, word3: word3 &* factor &+ upper.high &+ (carry2 ? 1 : 0))
  }

  /// The product of two numbers of two words.
  func multiplied(byTwoWords factor: Coefficient) -> Coefficient {
    let low = multiplied(by: factor.word0)
    if factor.word1 == 0 { return low }
    let high = multiplied(by: factor.word1)
    return low + Coefficient(word0: 0, word1: high.word0, word2: high.word1, word3: high.word2)
  }

  /// The product with a power of ten, which must fit.
  func scaled(byPowerOfTen exponent: Int) -> Coefficient {
    if exponent == 0 { return self }
    var (result, rest) = (self, exponent)
    while rest > 19 {
      result = result.multiplied(by: Coefficient.powers[19].word0)
      rest -= 19
    }
    return result.multiplied(by: Coefficient.powers[rest].word0)
  }

  // MARK: Dividing

  /// Divides by one word that is not zero, and gives the remainder.
  mutating func divide(by divisor: UInt64) -> UInt64 {
    if isOneWord {
      let (quotient, remainder) = word0.quotientAndRemainder(dividingBy: divisor)
      word0 = quotient
      return remainder
    }
    var rest: UInt64 = 0
    if word3 != 0 { (word3, rest) = divisor.dividingFullWidth((rest, word3)) }
    if word2 | rest != 0 { (word2, rest) = divisor.dividingFullWidth((rest, word2)) }
    if word1 | rest != 0 { (word1, rest) = divisor.dividingFullWidth((rest, word1)) }
    (word0, rest) = divisor.dividingFullWidth((rest, word0))
    return rest
  }

  /// Quotient and remainder; the divisor has at most two words and is not zero.
  func divided(by divisor: Coefficient) -> (quotient: Coefficient, remainder: Coefficient) {
    if divisor.word1 == 0 {
      var quotient = self
      let remainder = quotient.divide(by: divisor.word0)
      return (quotient, Coefficient(word0: remainder))
    }
    // Long division, word by word. Shifted so that the divisor's highest bit is set, an estimate from its upper word is at most two too large.
    let shift = UInt64(divisor.word1.leadingZeroBitCount)
    let scaled = divisor.shiftedLeft(shift)
    var rest = shiftedLeft(shift)
    var top = shift == 0 ? 0 : word3 &>> (64 &- shift)
    var quotient = Coefficient(word0: 0)
    quotient.word2 = Coefficient.step(&top, &rest.word3, &rest.word2, scaled)
    quotient.word1 = Coefficient.step(&rest.word3, &rest.word2, &rest.word1, scaled)
    quotient.word0 = Coefficient.step(&rest.word2, &rest.word1, &rest.word0, scaled)
    if shift == 0 { return (quotient, rest) }
    let low = rest.word0 &>> shift | rest.word1 &<< (64 &- shift)
    return (quotient, Coefficient(word0: low, word1: rest.word1 &>> shift))
  }

  /// One word of a quotient: takes that multiple of the divisor off a rest of three words, of which the upper two are smaller than it.
  private static func step(_ high: inout UInt64, _ middle: inout UInt64, _ low: inout UInt64, _ divisor: Coefficient) -> UInt64 {
    var word: UInt64 = .max
    if high < divisor.word1 { word = divisor.word1.dividingFullWidth((high, middle)).quotient }
    let rest = Coefficient(word0: low, word1: middle, word2: high)
    var product = Coefficient(word0: divisor.word0, word1: divisor.word1).multiplied(by: word)
    while rest < product {
      product = product - divisor
      word &-= 1
    }
    let left = rest - product
    (low, middle, high) = (left.word0, left.word1, left.word2)
    return word
  }

  /// Shifted by less than a word; what leaves at the top is lost.
  private func shiftedLeft(_ bits: UInt64) -> Coefficient {
    if bits == 0 { return self }
    let back = 64 &- bits
    return Coefficient(
      word0: word0 &<< bits, word1: word1 &<< bits | word0 &>> back, word2: word2 &<< bits | word1 &>> back, word3: word3 &<< bits | word2 &>> back)
  }

  // MARK: Dropping digits

  /// What is behind the last digit that is kept: the first digit dropped, and whether one of the others is not zero.
  struct Rest {
    var digit: UInt64 = 0
    var hasMore = false

    var isZero: Bool { digit == 0 && !hasMore }
  }

  /// Takes the last digits off, at least one and at most 77.
  mutating func drop(_ count: Int) -> Rest {
    var rest = Rest()
    var others = count - 1
    while others > 19 {
      if divide(by: Coefficient.powers[19].word0) != 0 { rest.hasMore = true }
      others -= 19
    }
    if others > 0, divide(by: Coefficient.powers[others].word0) != 0 { rest.hasMore = true }
    rest.digit = divide(by: 10)
    return rest
  }

  /// Takes zeros off the end, at most so many; tells how many there were.
  mutating func stripZeros(atMost limit: Int) -> Int {
    var count = 0
    for step in [16, 16, 8, 4, 2, 1] where count + step <= limit {
      var shorter = self
      if shorter.divide(by: Coefficient.powers[step].word0) != 0 { continue }
      self = shorter
      count += step
    }
    return count
  }

  /// Writes the digits of a number of two words; gives their count. There must be room for 40.
  func write(to place: UnsafeMutablePointer<UInt8>) -> Int {
    let count = digitCount
    var (rest, index) = (self, count)
    while !rest.isOneWord {
      var part = rest.divide(by: Coefficient.powers[19].word0)
      for _ in 0..<19 {
        index -= 1
        place[index] = UInt8(truncatingIfNeeded: 48 &+ part % 10)
        part /= 10
      }
    }
    var part = rest.word0
    while index > 0 {
      index -= 1
      place[index] = UInt8(truncatingIfNeeded: 48 &+ part % 10)
      part /= 10
    }
    return count
  }
}

/// How a number is rounded where digits are dropped.
enum DecimalRounding: Int, CaseIterable {
  case halfEven, halfUp, halfDown, up, down, ceiling, floor, zeroFiveUp

  /// As programs name it.
  var name: StaticString {
    switch self {
    case .halfEven: "ROUND_HALF_EVEN"
    case .halfUp: "ROUND_HALF_UP"
    case .halfDown: "ROUND_HALF_DOWN"
    case .up: "ROUND_UP"
    case .down: "ROUND_DOWN"
    case .ceiling: "ROUND_CEILING"
    case .floor: "ROUND_FLOOR"
    case .zeroFiveUp: "ROUND_05UP"
    }
  }

  /// Whether what is kept is to be one larger; the rest is not zero.
  func increases(_ kept: Coefficient, _ rest: Coefficient.Rest, isNegative: Bool) -> Bool {
    switch self {
    case .halfEven: return rest.digit > 5 || rest.digit == 5 && (rest.hasMore || kept.isOdd)
    case .halfUp: return rest.digit >= 5
    case .halfDown: return rest.digit > 5 || rest.digit == 5 && rest.hasMore
    case .up: return true
    case .down: return false
    case .ceiling: return !isNegative
    case .floor: return isNegative
    case .zeroFiveUp:
      var copy = kept
      return copy.divide(by: 5) == 0
    }
  }
}
