// Decimal numbers from text and as text.

extension DecimalObject {
  static func defineText(_ t: inout TypeBuilder<DecimalPointer>) {
    t.str { (decimal, vm) throws(Raise) in
      if let text = vm.decimalText(decimal) { return text }
      return try vm.decimalFallback("_str", decimal)
    }
    t.repr { (decimal, vm) throws(Raise) in
      if let text = vm.decimalText(decimal, before: "Decimal('", after: "')") { return text }
      return try vm.decimalFallback("_repr", decimal)
    }
    t.method("__format__(spec, /)", "Formats the number as str.format() does.") { (decimal, vm, spec: Value) throws(Raise) -> Owned in
      if vm.isExactString(spec), let text = try vm.formatDecimal(decimal, spec.cast()) { return text }
      return try vm.decimalFallback("_format", Value(decimal), spec)
    }
  }
}

extension DecimalParts {
  /// What a text says: a sign, digits with a point among them, an exponent; nil for all else, and for long ones.
  init?(_ text: StringPointer) {
    guard text.pointee.isASCII, text.length > 0, text.length < 60 else { return nil }
    let characters = text.pointee.data.assumingMemoryBound(to: UInt8.self)
    var index = 0
    let end = text.length
    self.init(isNegative: characters[0] == 0x2d, Coefficient(word0: 0), 0)
    if characters[0] == 0x2b || characters[0] == 0x2d { index = 1 }
    guard readDigits(characters, &index, end) else { return nil }
    if index == end { return }
    if characters[index] | 0x20 != 0x65 { return nil }
    guard let power = DecimalParts.readExponent(characters, index + 1, end) else { return nil }
    exponent += power
  }

  /// Digits, perhaps with a point; false where there are none, or too many.
  private mutating func readDigits(_ characters: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) -> Bool {
    var (digits, places, word): (Int, Int?, UInt64) = (0, nil, 0)
    while index < end {
      let character = characters[index]
      if character == 0x2e && places == nil {
        places = digits
      } else if character &- 0x30 <= 9 {
        digits += 1
        if digits == 20 {
          number = Coefficient(word0: word)
          word = 0
        }
        word = word &* 10 &+ UInt64(character &- 0x30)
      } else {
        break
      }
      index += 1
    }
    if digits == 0 || digits > 38 { return false }
    number = digits < 20 ? Coefficient(word0: word) : number.scaled(byPowerOfTen: digits - 19) + Coefficient(word0: word)
    if let places { exponent = places - digits }
    return true
  }

  private static func readExponent(_ characters: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    var index = start
    let isNegative = index < end && characters[index] == 0x2d
    if index < end, characters[index] == 0x2b || isNegative { index += 1 }
    if index == end || end - index > 5 { return nil }
    var power = 0
    while index < end {
      let digit = characters[index] &- 0x30
      if digit > 9 { return nil }
      power = power * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -power : power
  }
}

/// Characters of a text that is not long.
private struct ShortText {
  static let room = 192
  let place: UnsafeMutablePointer<UInt8>
  var count = 0

  mutating func append(_ character: UInt8) {
    place[count] = character
    count += 1
  }

  mutating func append(_ text: StaticString) {
    (place + count).update(from: text.utf8Start, count: text.utf8CodeUnitCount)
    count += text.utf8CodeUnitCount
  }

  mutating func append(zeros number: Int) {
    for _ in 0..<max(number, 0) { append(0x30) }
  }

  /// Digits, with a point behind so many of them, and zeros where there are too few for that.
  mutating func append(_ digits: UnsafePointer<UInt8>, _ length: Int, point: Int) {
    if point <= 0 {
      append("0.")
      append(zeros: -point)
    }
    for index in 0..<length {
      if index == point && index > 0 { append(0x2e) }
      append(digits[index])
    }
  }
}

extension VM {
  /// Gives room for a short text and for the digits of a number.
  private func shortText(_ fill: (inout ShortText, UnsafeMutablePointer<UInt8>) -> Void) -> Owned {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ShortText.room + 40) { room in
      let base = room.baseAddress.unsafelyUnwrapped
      var text = ShortText(place: base + 40)
      fill(&text, base)
      return Owned(newString(latin1: UnsafeBufferPointer(start: text.place, count: text.count)))
    }
  }

  /// `str(number)`; nil where the context has a say, or the number is none of the usual ones.
  fileprivate func decimalText(_ decimal: DecimalPointer, before: StaticString = "", after: StaticString = "") -> Owned? {
    guard let parts = decimalParts(decimal) else { return nil }
    let adjusted = parts.exponent + parts.number.digitCount
    // Others have an exponent, with a letter that the context chooses.
    guard parts.exponent <= 0 && adjusted > -6 else { return nil }
    return shortText { text, digits in
      let count = parts.number.write(to: digits)
      text.append(before)
      if parts.isNegative { text.append(0x2d) }
      text.append(digits, count, point: adjusted)
      text.append(after)
    }
  }

  /// The forms that programs use most: a width, a comma, so many places.
  fileprivate func formatDecimal(_ decimal: DecimalPointer, _ spec: StringPointer) throws(Raise) -> Owned? {
    guard let state = system.decimal, var parts = decimalParts(decimal), let spec = DecimalFormat(spec), let settings = try decimalSettings(state)
    else {
      return nil
    }
    let dropped = -spec.places - parts.exponent
    if dropped > 0 {
      if dropped > Coefficient.mostDigits { return nil }
      parts.round(dropping: dropped, settings.rounding)
    } else {
      if parts.number.digitCount - dropped > 38 { return nil }
      parts.number = parts.number.scaled(byPowerOfTen: -dropped)
    }
    return shortText { text, digits in
      let count = parts.number.write(to: digits)
      let whole = max(count - spec.places, 1)
      let length = whole + (spec.isGrouped ? (whole - 1) / 3 : 0) + (spec.places > 0 ? 1 + spec.places : 0) + (parts.isNegative ? 1 : 0)
      for _ in 0..<max(spec.width - length, 0) { text.append(0x20) }
      if parts.isNegative { text.append(0x2d) }
      if spec.isGrouped && count > spec.places {
        for index in 0..<whole {
          if index > 0 && (whole - index) % 3 == 0 { text.append(0x2c) }
          text.append(digits[index])
        }
        if spec.places > 0 { text.append(0x2e) }
        for index in whole..<count { text.append(digits[index]) }
      } else {
        text.append(digits, count, point: count - spec.places)
      }
    }
  }
}

/// A specification like `.2f`, `,.2f` or `>12.2f`.
private struct DecimalFormat {
  var width = 0
  var isGrouped = false
  var places = 0

  /// Nil for all others.
  init?(_ spec: StringPointer) {
    guard spec.pointee.isASCII, spec.length >= 3, spec.length < 12 else { return nil }
    let characters = spec.pointee.data.assumingMemoryBound(to: UInt8.self)
    var index = characters[0] == 0x3e ? 1 : 0
    let end = spec.length - 1
    // A zero in front of the width fills with zeros.
    if characters[index] == 0x30 || characters[end] != 0x66 { return nil }
    width = DecimalFormat.number(characters, &index, end)
    if index < end && characters[index] == 0x2c {
      isGrouped = true
      index += 1
    }
    guard index < end, characters[index] == 0x2e else { return nil }
    index += 1
    let start = index
    places = DecimalFormat.number(characters, &index, end)
    if index != end || index == start || width > 100 || places > 30 { return nil }
  }

  private static func number(_ characters: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) -> Int {
    var number = 0
    while index < end, characters[index] &- 0x30 <= 9 {
      number = number * 10 + Int(characters[index] &- 0x30)
      index += 1
    }
    return number
  }
}
