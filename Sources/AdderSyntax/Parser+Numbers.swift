extension Parser {
  /// The value of a number, whose form the lexer has checked.
  mutating func number(_ token: Token) throws(ParseFailure) -> Constant {
    let bytes = UnsafeBufferPointer(start: base + Int(token.start), count: Int(token.end - token.start))
    if let small = smallInteger(bytes) { return .integer(small) }
    if bytes[0] == UInt8(ascii: "0"), bytes.count > 2 {
      switch bytes[1] | 32 {
      case UInt8(ascii: "x"): return integer(bytes.dropFirst(2), radix: 16)
      case UInt8(ascii: "o"): return integer(bytes.dropFirst(2), radix: 8)
      case UInt8(ascii: "b"): return integer(bytes.dropFirst(2), radix: 2)
      default: break
      }
    }
    if bytes.last! | 32 == UInt8(ascii: "j") { return .imaginary(float(bytes.dropLast())) }
    let isFloat = bytes.contains { $0 == UInt8(ascii: ".") || $0 | 32 == UInt8(ascii: "e") }
    if isFloat { return .float(float(bytes[...])) }
    let result = integer(bytes[...], radix: 10)
    if case .largeInteger(let digits, _) = result, maximumDigits > 0, digits.utf8.count > maximumDigits {
      var fault = Fault(
        "Exceeds the limit (\(maximumDigits) digits) for integer string conversion: value has \(digits.utf8.count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal "
          + "conversion limits.", token.span)
      (fault.column, fault.endColumn) = (-1, -1)
      // It is said at once, before what is wrong further on.
      fault.isLexical = true
      throw raise(fault)
    }
    return result
  }

  /// The usual case: a few decimal digits.
  private func smallInteger(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte.isDigit else { return nil }
      value = value &* 10 &+ Int(byte &- 48)
    }
    return value
  }

  private func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>, radix: Int) -> Constant {
    var value = 0
    for byte in digits {
      guard let digit = byte.hexadecimalValue else { continue }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(Int(digit))
      if overflow || carry {
        let text = digits.filter { $0 != UInt8(ascii: "_") }.drop { $0 == UInt8(ascii: "0") }
        return .largeInteger(digits: String(decoding: text, as: UTF8.self), radix: radix)
      }
      value = sum
    }
    return .integer(value)
  }

  private func float(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Double {
    let text = String(decoding: digits.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    return Double(text) ?? Double(text.hasSuffix(".") ? text + "0" : text) ?? 0
  }
}
