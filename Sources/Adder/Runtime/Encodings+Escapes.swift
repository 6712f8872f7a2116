// The encodings unicode_escape and raw_unicode_escape, which write text as literals have it.

import AdderSyntax

extension Encoder {
  /// - Parameter isRaw: whether only what Latin-1 has not is escaped.
  mutating func runEscaping(isRaw: Bool) {
    for index in 0..<string.length {
      let codePoint = string[index]
      if isRaw {
        if codePoint < 0x100 { bytes.append(UInt8(codePoint)) } else { putASCII(backslashed(codePoint)) }
        continue
      }
      switch codePoint {
      case 0x5c: putASCII("\\\\")
      case 9: putASCII("\\t")
      case 10: putASCII("\\n")
      case 13: putASCII("\\r")
      case 0x20..<0x7f: bytes.append(UInt8(codePoint))
      default: putASCII(backslashed(codePoint))
      }
    }
  }

  private mutating func putASCII(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension Decoder {
  /// An escape that gives a code point, or nothing, or is wrong; with the index behind it.
  private enum Escape {
    case codePoint(UInt32, Int)
    case nothing(Int)
    case verbatim
    case wrong(String, Int)
  }

  /// - Parameter isRaw: whether only `\u` and `\U` are escapes.
  func escapes(isRaw: Bool) throws(Raise) -> Owned {
    var builder = StringBuilder(vm, capacity: span.count)
    var index = 0
    while index < span.count {
      if span[index] != 0x5c || isRaw && index + 1 == span.count {
        builder.append(UInt32(span[index]))
        index += 1
        continue
      }
      switch escape(at: index, isRaw: isRaw) {
      case .codePoint(let codePoint, let next):
        builder.append(codePoint)
        index = next
      case .nothing(let next): index = next
      case .verbatim:
        builder.append(0x5c)
        builder.append(UInt32(span[index + 1]))
        index += 2
      case .wrong(let reason, let end): index = try handle(&builder, index, end, reason)
      }
    }
    return builder.finish()
  }

  private func escape(at start: Int, isRaw: Bool) -> Escape {
    guard start + 1 < span.count else { return .wrong("\\ at end of string", start + 1) }
    let letter = span[start + 1]
    switch Unicode.Scalar(letter) {
    case "u": return numbered(start + 2, 4, "truncated \\uXXXX escape", isRaw: isRaw)
    case "U": return numbered(start + 2, 8, "truncated \\UXXXXXXXX escape", isRaw: isRaw)
    case _ where isRaw: return .verbatim
    case "x": return numbered(start + 2, 2, "truncated \\xXX escape", isRaw: isRaw)
    case "N": return named(start + 2)
    case "0"..."7": return octal(start + 1)
    case "\n": return .nothing(start + 2)
    case "a": return .codePoint(7, start + 2)
    case "b": return .codePoint(8, start + 2)
    case "t": return .codePoint(9, start + 2)
    case "n": return .codePoint(10, start + 2)
    case "v": return .codePoint(11, start + 2)
    case "f": return .codePoint(12, start + 2)
    case "r": return .codePoint(13, start + 2)
    case "\\", "'", "\"": return .codePoint(UInt32(letter), start + 2)
    default: return .verbatim
    }
  }

  private func numbered(_ start: Int, _ digits: Int, _ truncated: String, isRaw: Bool) -> Escape {
    var number: UInt64 = 0
    var index = start
    while index < min(start + digits, span.count), let digit = Unicode.Scalar(span[index]).hexadecimalValue {
      number = number << 4 | UInt64(digit)
      index += 1
    }
    if index < start + digits { return .wrong(truncated, index) }
    guard number < 0x110000 else { return .wrong(isRaw ? "\\Uxxxxxxxx out of range" : "illegal Unicode character", index) }
    return .codePoint(UInt32(number), index)
  }

  private func octal(_ start: Int) -> Escape {
    var number: UInt32 = 0
    var index = start
    while index < min(start + 3, span.count), span[index] &- 0x30 < 8 {
      number = number << 3 | UInt32(span[index] - 0x30)
      index += 1
    }
    return .codePoint(number, index)
  }

  private func named(_ start: Int) -> Escape {
    let malformed = "malformed \\N character escape"
    guard start < span.count, span[start] == 0x7b else { return .wrong(malformed, start) }
    var end = start + 1
    while end < span.count, span[end] != 0x7d { end += 1 }
    if end == span.count { return .wrong(malformed, end) }
    if end == start + 1 { return .wrong(malformed, end) }
    let name = String(decoding: span[start + 1..<end], as: UTF8.self)
    guard let scalar = Unicode.Scalar(named: name) else { return .wrong("unknown Unicode character name", end + 1) }
    return .codePoint(scalar.value, end + 1)
  }
}

extension Unicode.Scalar {
  fileprivate var hexadecimalValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x57
    case "A"..."F": value - 0x37
    default: nil
    }
  }
}
