// Numbers (Reference 2.4.4 and on): the lexer finds where they end and what is wrong with them; their values are made by the parser.

extension Lexer {
  mutating func readNumber() -> Bool {
    let start = position
    if base[position] == UInt8(ascii: "0") {
      switch base[position + 1] | 32 {
      case UInt8(ascii: "x"): return readRadix(from: start, "hexadecimal", radix: 16)
      case UInt8(ascii: "o"): return readRadix(from: start, "octal", radix: 8)
      case UInt8(ascii: "b"): return readRadix(from: start, "binary", radix: 2)
      default: return readZeros(from: start)
      }
    }
    if base[position] != UInt8(ascii: ".") { guard readDigits() else { return false } }
    return readFraction(from: start)
  }

  /// Digits of a number after `0x`, `0o` or `0b`.
  private mutating func readRadix(from start: Int, _ kind: String, radix: UInt8) -> Bool {
    position += 2
    repeat {
      if base[position] == UInt8(ascii: "_") { position += 1 }
      guard let value = base[position].hexadecimalValue, value < radix else {
        return failAtDigit(kind, isDigit: base[position].isDigit)
      }
      while let value = base[position].hexadecimalValue, value < radix { position += 1 }
    } while base[position] == UInt8(ascii: "_")
    if base[position].isDigit { return failAtDigit(kind, isDigit: true) }
    return finishNumber(from: start, kind)
  }

  private mutating func failAtDigit(_ kind: String, isDigit: Bool) -> Bool {
    guard isDigit else { return fail("invalid \(kind) literal") }
    let digit = Character(Unicode.Scalar(base[position]))
    position += 1
    return fail("invalid digit '\(digit)' in \(kind) literal")
  }

  /// A number that starts with a zero: zero itself, or a float; no other digits may follow in an integer.
  private mutating func readZeros(from start: Int) -> Bool {
    position += 1
    while true {
      if base[position] == UInt8(ascii: "_") {
        position += 1
        guard base[position].isDigit else { return fail("invalid decimal literal") }
      }
      guard base[position] == UInt8(ascii: "0") else { break }
      position += 1
    }
    let zerosEnd = position
    if base[position].isDigit { guard readDigits() else { return false } }
    let next = base[position]
    if position > zerosEnd, next != UInt8(ascii: "."), next | 32 != UInt8(ascii: "e"), next | 32 != UInt8(ascii: "j") {
      var fault = Fault(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", line: line,
        column: Int32(start - lineStart), endColumn: Int32(zerosEnd - lineStart))
      fault.keepsLineFeed = false
      fault.countsBytes = true
      return fail(fault)
    }
    return readFraction(from: start)
  }

  /// Decimal digits with single underscores between them.
  private mutating func readDigits() -> Bool {
    while true {
      while base[position].isDigit { position += 1 }
      guard base[position] == UInt8(ascii: "_") else { return true }
      position += 1
      guard base[position].isDigit else { return fail("invalid decimal literal") }
    }
  }

  /// What may follow the digits of a decimal number: fraction, exponent, `j`.
  private mutating func readFraction(from start: Int) -> Bool {
    if base[position] == UInt8(ascii: ".") {
      position += 1
      if base[position].isDigit { guard readDigits() else { return false } }
    }
    if base[position] | 32 == UInt8(ascii: "e") {
      let sign = base[position + 1] == UInt8(ascii: "+") || base[position + 1] == UInt8(ascii: "-") ? 1 : 0
      if base[position + 1 + sign].isDigit {
        position += 1 + sign
        guard readDigits() else { return false }
      } else if sign == 1 {
        position += 2
        return fail("invalid decimal literal")
      }
    }
    if base[position] | 32 == UInt8(ascii: "j") {
      position += 1
      return finishNumber(from: start, "imaginary")
    }
    return finishNumber(from: start, "decimal")
  }

  /// A number must not run into a name; into a keyword it may, with a warning.
  private mutating func finishNumber(from start: Int, _ kind: String) -> Bool {
    if base[position].isNameStart || (kind == "imaginary" && base[position].isDigit) {
      guard runsIntoKeyword else { return fail("invalid \(kind) literal") }
      let column = Int32(position - lineStart - 1)
      var warning = Fault("invalid \(kind) literal", line: line, column: column, endColumn: column, category: .syntaxWarning)
      warning.keepsLineFeed = false
      warning.order = tokens.count
      warnings.append(warning)
    }
    add(.number, from: start, to: position)
    return true
  }

  /// Whether `and`, `else`, `for`, `not` or `or` is here, or a name that begins with `if`, `in` or `is`.
  private var runsIntoKeyword: Bool {
    func follows(_ word: StaticString) -> Bool {
      for index in 0..<word.utf8CodeUnitCount where base[position + index] != word.utf8Start[index] { return false }
      return word.utf8CodeUnitCount == 2 && word.utf8Start[0] == UInt8(ascii: "i") || !base[position + word.utf8CodeUnitCount].isNamePart
    }
    return follows("and") || follows("else") || follows("for") || follows("if") || follows("in") || follows("is") || follows("or")
      || follows("not")
  }
}
