// Floats in base 16: `float.hex` and `float.fromhex`.

import BigInt

extension FloatText {
  static func hexadecimal(_ value: Double) -> [UInt8] {
    if let text = special(value) { return text }
    let sign: [UInt8] = value.sign == .minus ? [45] : []
    if value == 0 { return sign + Array("0x0.0p+0".utf8) }
    let exponent = value.isNormal ? Int(value.exponent) : -1022
    let digits = IntegerText.bytes(Int(value.significandBitPattern), radix: 16)
    let padded = [UInt8](repeating: 48, count: 13 - digits.count) + digits
    let text = "0x\(value.isNormal ? 1 : 0)." + String(decoding: padded, as: UTF8.self) + "p\(exponent < 0 ? "-" : "+")\(exponent.magnitude)"
    return sign + Array(text.utf8)
  }

  /// Nil where the text is no hexadecimal number.
  static func parseHexadecimal(_ source: [UInt8]) -> (number: Double, overflowed: Bool)? {
    var text = source[...]
    while let first = text.first, IntegerText.isSpace(first) { text.removeFirst() }
    while let last = text.last, IntegerText.isSpace(last) { text.removeLast() }
    let isNegative = text.first == 45
    if let first = text.first, first == 43 || first == 45 { text.removeFirst() }
    let word = String(decoding: text, as: UTF8.self).lowercased()
    if word == "inf" || word == "infinity" { return (isNegative ? -.infinity : .infinity, false) }
    if word == "nan" { return (isNegative ? -.nan : .nan, false) }
    if word.hasPrefix("0x") { text.removeFirst(2) }
    var digits: [UInt8] = []
    var exponent = 0
    var sawPoint = false
    var sawDigit = false
    while let byte = text.first {
      if byte == 46 && !sawPoint {
        sawPoint = true
      } else if IntegerText.value(of: byte) < 16 {
        sawDigit = true
        if !(digits.isEmpty && byte == 48) { digits.append(byte) }
        if sawPoint { exponent -= 4 }
      } else {
        break
      }
      text.removeFirst()
    }
    if !sawDigit { return nil }
    if let letter = text.first, letter | 0x20 == 112 {
      guard text.count > 1, text.dropFirst().allSatisfy({ $0 < 0x80 && $0 != 95 }) else { return nil }
      let number = text.dropFirst()
      guard number.last! >= 48 && number.last! <= 57, number.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 }),
        number.first! == 43 || number.first! == 45 || (number.first! >= 48 && number.first! <= 57)
      else { return nil }
      exponent += max(
        -1_000_000_000, min(1_000_000_000, Int(String(decoding: number, as: UTF8.self)) ?? (number.first == 45 ? -1_000_000_000 : 1_000_000_000)))
    } else if !text.isEmpty {
      return nil
    }
    if digits.isEmpty { return (isNegative ? -0.0 : 0.0, false) }
    let magnitude = IntegerText.magnitude(digits, radix: 16)
    guard exponent < 2000 else { return (0, true) }
    let shift = max(exponent, -digits.count * 4 - 2000)
    let result = shift >= 0 ? Double(nearest: BigInt(magnitude) << shift) : Double(dividing: BigInt(magnitude), by: (1 as BigInt) << -shift)
    guard let result else { return (0, true) }
    return (isNegative ? -result : result, false)
  }
}
