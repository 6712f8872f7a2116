// Floats as text and back, in Python's forms. Nothing here knows the heap.

enum FloatText {
  /// The shortest decimal digits that read back as the same float: `0.d₁d₂…dₙ · 10^point`.
  static func shortest(_ magnitude: Double) -> (digits: [UInt8], point: Int) {
    if magnitude == 0 { return ([48], 1) }
    var digits: [UInt8] = []
    var point = 0
    var sawPoint = false
    var exponent = 0
    var text = magnitude.description.utf8[...]
    while let byte = text.popFirst() {
      if byte == 46 {
        sawPoint = true
      } else if byte == 101 {
        exponent = Int(String(decoding: text, as: UTF8.self)) ?? 0
        break
      } else if byte == 48 && digits.isEmpty {
        // A zero in front: it only moves the point.
        if sawPoint { point -= 1 }
      } else {
        digits.append(byte)
        if !sawPoint { point += 1 }
      }
    }
    while digits.count > 1 && digits.last == 48 { digits.removeLast() }
    return (digits, point + exponent)
  }

  /// `repr(float)`
  static func repr(_ value: Double) -> [UInt8] {
    if let text = special(value) { return text }
    let magnitude = value.magnitude
    // In this range Swift's form is Python's.
    if magnitude < 0x1p53 && (magnitude >= 1e-4 || magnitude == 0) { return Array(value.description.utf8) }
    let (digits, point) = shortest(magnitude)
    let sign: [UInt8] = value.sign == .minus ? [45] : []
    if magnitude > 1 && magnitude < 1e16 {
      return sign + digits.prefix(point) + [UInt8](repeating: 48, count: max(0, point - digits.count)) + [46]
        + (digits.count > point ? Array(digits[point...]) : [48])
    }
    return sign + scientific(digits, exponent: point - 1)
  }

  /// `inf`, `-inf`, `nan`; nil for a finite value.
  static func special(_ value: Double) -> [UInt8]? {
    if value.isFinite { return nil }
    return Array((value.isNaN ? "nan" : value < 0 ? "-inf" : "inf").utf8)
  }

  /// `d.ddde+XX`
  static func scientific(_ digits: [UInt8], exponent: Int, keepsPoint: Bool = false) -> [UInt8] {
    var result = [digits[0]]
    if digits.count > 1 || keepsPoint { result.append(46) }
    result += digits.dropFirst()
    result += exponentSuffix(exponent)
    return result
  }

  static func exponentSuffix(_ exponent: Int) -> [UInt8] {
    let number = IntegerText.bytes(Int(exponent.magnitude))
    return [101, exponent < 0 ? 45 : 43] + (number.count < 2 ? [48] : []) + number
  }

  /// Shortest digits laid out as `repr` does, with no `.0` at the end of a whole number: how complex shows its parts.
  static func general(_ value: Double, keepsPoint: Bool = false) -> [UInt8] {
    var text = repr(value)
    if !keepsPoint, text.count > 2, text.suffix(2).elementsEqual([46, 48]) { text.removeLast(2) }
    return text
  }

  // MARK: Reading

  /// The value of `float(text)`: white space around, underscores between digits, `inf` and `nan`; nil where it is not a number.
  static func parse(_ source: ArraySlice<UInt8>) -> Double? {
    var text = source
    while let first = text.first, IntegerText.isSpace(first) { text.removeFirst() }
    while let last = text.last, IntegerText.isSpace(last) { text.removeLast() }
    guard let end = scan(text), end == text.endIndex else { return nil }
    return convert(text)
  }

  /// Converts text that `scan` accepted.
  static func convert(_ text: ArraySlice<UInt8>) -> Double {
    var body = text
    var isNegative = false
    if let sign = body.first, sign == 43 || sign == 45 {
      isNegative = sign == 45
      body.removeFirst()
    }
    if let letter = body.first, letter | 0x20 >= 97 {
      let value: Double = letter | 0x20 == 105 ? .infinity : .nan
      return isNegative ? -value : value
    }
    if let value = simple(body) { return isNegative ? -value : value }
    let plain = body.contains(95) ? Array(body.filter { $0 != 95 }) : Array(body)
    let value = Double(String(decoding: plain, as: UTF8.self)) ?? .infinity
    return isNegative ? -value : value
  }

  private static let exactPowers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// Digits and a point only, few enough that both the number without the point and the power of ten are exact: one division rounds correctly.
  static func simple<Text: RandomAccessCollection<UInt8>>(_ text: Text) -> Double? {
    if text.count > 16 { return nil }
    var number: UInt = 0
    var places = -1
    for byte in text {
      if byte == 46 && places < 0 {
        places = 0
      } else if byte >= 48 && byte <= 57 {
        number = number &* 10 &+ UInt(byte &- 48)
        if places >= 0 { places += 1 }
      } else {
        return nil
      }
    }
    let digits = text.count - (places < 0 ? 0 : 1)
    return number < 1 << 53 && digits > 0 ? Double(number) / exactPowers[max(places, 0)] : nil
  }

  /// Where a float at the beginning of `text` ends; nil where there is none.
  static func scan(_ text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    func byte(_ index: Int) -> UInt8 { index < text.endIndex ? text[index] : 0 }
    if byte(index) == 43 || byte(index) == 45 { index += 1 }
    for word in ["infinity", "inf", "nan"] where matches(text[index...], word) { return index + word.utf8.count }
    var digits = 0
    guard skipDigits(text, &index, &digits) else { return nil }
    if byte(index) == 46 {
      index += 1
      guard skipDigits(text, &index, &digits) else { return nil }
    }
    if digits == 0 { return nil }
    if byte(index) | 0x20 == 101 {
      var end = index + 1
      if byte(end) == 43 || byte(end) == 45 { end += 1 }
      var count = 0
      guard skipDigits(text, &end, &count) else { return nil }
      if count > 0 { index = end }
    }
    return index
  }

  private static func matches(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
    let letters = word.utf8
    return text.count >= letters.count && zip(text, letters).allSatisfy { $0 | 0x20 == $1 }
  }

  /// Digits with single underscores between them; false where an underscore stands anywhere else.
  private static func skipDigits(_ text: ArraySlice<UInt8>, _ index: inout Int, _ count: inout Int) -> Bool {
    var last: UInt8 = 0
    while index < text.endIndex {
      let byte = text[index]
      if byte == 95 {
        if !(last >= 48 && last <= 57) { return false }
      } else if byte >= 48 && byte <= 57 {
        count += 1
      } else {
        break
      }
      last = byte
      index += 1
    }
    return last != 95
  }

  // MARK: Rounding in decimal

  /// `round(value, places)` for a finite value: correctly rounded, halves to even.
  static func round(_ value: Double, places: Int) -> Double {
    if places > 323 || value == 0 { return value }
    if places < -308 { return value.sign == .minus ? -0.0 : 0.0 }
    if places >= 0 {
      guard let digits = fixed(value.magnitude, places: places) else { return convert(Platform.format(value, .fixed, precision: places)[...]) }
      return Double(signOf: value, magnitudeOf: convert(digits[...]))
    }
    // To a power of ten: its multiple at or below, and the one above, compared exactly.
    return roundToTens(value, -places)
  }

  private static func roundToTens(_ value: Double, _ zeros: Int) -> Double {
    // The digits of the whole number, exactly, with something behind the point if there is a fraction.
    let text = Platform.format(value.magnitude, .fixed, precision: 0)
    let whole = value.magnitude.rounded(.towardZero)
    let hasFraction = whole != value.magnitude
    let digits = hasFraction ? Platform.format(whole, .fixed, precision: 0) : text
    if zeros > digits.count { return value.sign == .minus ? -0.0 : 0.0 }
    var kept = Array(digits.dropLast(zeros))
    let rest = digits.suffix(zeros)
    let isAboveHalf = rest.first! > 53 || (rest.first! == 53 && (hasFraction || rest.dropFirst().contains { $0 != 48 }))
    let isHalf = rest.first! == 53 && !isAboveHalf
    let isOdd = kept.last.map { $0 & 1 == 1 } ?? false
    if isAboveHalf || (isHalf && isOdd) { increment(&kept) }
    if kept.isEmpty { return value.sign == .minus ? -0.0 : 0.0 }
    let result = convert((kept + exponentSuffix(zeros))[...])
    return value.sign == .minus ? -result : result
  }

  /// One more in the last place.
  private static func increment(_ digits: inout [UInt8]) {
    var index = digits.count - 1
    while index >= 0 {
      if digits[index] < 57 {
        digits[index] += 1
        return
      }
      digits[index] = 48
      index -= 1
    }
    digits.insert(49, at: 0)
  }
}
