// Identifiers (Reference 2.3). ASCII ones go a short way; others are checked with the Unicode properties that Swift's library has.

extension Lexer {
  /// Reads an identifier, a keyword, or a string with a prefix.
  mutating func readName() -> Bool {
    let start = position
    var isASCII = true
    while base[position].isNamePart {
      if base[position] >= 128 { isASCII = false }
      position += 1
    }
    if base[position] == UInt8(ascii: "\"") || base[position] == UInt8(ascii: "'"), isStringPrefix(from: start) { return readString(from: start) }
    guard isASCII || checkName(from: start) else { return false }
    let kind = position - start <= 8 ? TokenKind.keyword(base + start, count: position - start) : nil
    add(kind ?? .name, from: start, to: position)
    return true
  }

  /// Whether the letters from `start` to here can stand before a quote: `b`, `f`, `r` and `u` in the combinations that there are.
  private func isStringPrefix(from start: Int) -> Bool {
    let first = base[start] | 32
    switch position - start {
    case 1: return first == UInt8(ascii: "r") || first == UInt8(ascii: "b") || first == UInt8(ascii: "f") || first == UInt8(ascii: "u")
    case 2:
      let second = base[start + 1] | 32
      guard first == UInt8(ascii: "r") || second == UInt8(ascii: "r") else { return false }
      let other = first == UInt8(ascii: "r") ? second : first
      return other == UInt8(ascii: "b") || other == UInt8(ascii: "f")
    default: return false
    }
  }

  /// Checks the characters of an identifier that is not all ASCII.
  private mutating func checkName(from start: Int) -> Bool {
    let bytes = Array(UnsafeBufferPointer(start: base + start, count: position - start))
    if let problem = UTF8Problem(bytes) {
      return fail(Fault("(unicode error) " + problem.description(bytes), line: line, column: Int32(position - lineStart - 1)))
    }
    let text = String(decoding: UnsafeBufferPointer(start: base + start, count: position - start), as: UTF8.self)
    var offset = start
    for scalar in text.unicodeScalars {
      let isGood = offset == start ? scalar.properties.isXIDStart || scalar == "_" : scalar.properties.isXIDContinue
      let next = offset + UTF8.width(scalar)
      if !isGood {
        position = next
        let code = "U+" + hexadecimal(scalar.value, width: 4)
        let message = scalar.isPrintable ? "invalid character '\(Character(scalar))' (\(code))" : "invalid non-printable character \(code)"
        var fault = Fault(message, line: line, column: Int32(offset - lineStart), endColumn: Int32(offset - lineStart))
        fault.keepsLineFeed = false
        return fail(fault)
      }
      offset = next
    }
    return true
  }
}

extension Unicode.Scalar {
  /// As `str.isprintable` has it: not a separator (but the space), a control or format character, a surrogate, or unassigned.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    case .spaceSeparator: return self == " "
    default: return true
    }
  }
}
