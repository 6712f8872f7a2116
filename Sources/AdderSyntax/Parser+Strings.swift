// String and bytes literals (Reference 2.4.1 and 2.4.2): adjacent ones are joined, escapes are decoded.

/// A string token taken apart.
struct StringToken {
  var isRaw = false
  var isBytes = false
  var isFormatted = false
  /// Offsets of what is between the quotes.
  let start, end: Int
  let token: Token

  init(_ token: Token, base: UnsafePointer<UInt8>) {
    self.token = token
    var position = Int(token.start)
    while base[position] != UInt8(ascii: "'"), base[position] != UInt8(ascii: "\"") {
      switch base[position] | 32 {
      case UInt8(ascii: "r"): isRaw = true
      case UInt8(ascii: "b"): isBytes = true
      case UInt8(ascii: "f"): isFormatted = true
      default: break
      }
      position += 1
    }
    let isTriple = Int(token.end) - position >= 6 && base[position] == base[position + 1] && base[position] == base[position + 2]
    start = position + (isTriple ? 3 : 1)
    end = Int(token.end) - (isTriple ? 3 : 1)
  }
}

extension Parser {
  /// One or more string literals next to each other.
  mutating func strings() throws(ParseFailure) -> Expression {
    let start = position
    let first = StringToken(token, base: base)
    position += 1
    if kind != .string, !first.isFormatted { return Expression(.constant(try literal(first)), tokens[start].span) }
    while accept(.string) {}
    if kind == .error { throw mismatch() }
    let literals = (start..<position).map { StringToken(tokens[$0], base: base) }
    let place = span(from: start)
    if first.isBytes { return Expression(.constant(.bytes(try joinedBytes(literals))), place) }
    guard literals.contains(where: { $0.isFormatted }) else {
      var text = TextBuilder()
      for literal in literals {
        if literal.isBytes { throw mixed(literal) }
        try append(literal.start..<literal.end, isRaw: literal.isRaw, of: literal, to: &text)
      }
      return Expression(.constant(text.constant), place)
    }
    var parts = FormattedBuilder()
    for literal in literals {
      if literal.isBytes { throw mixed(literal) }
      if literal.isFormatted {
        try formatted(literal, into: &parts)
      } else {
        try append(literal.start..<literal.end, isRaw: literal.isRaw, of: literal, to: &parts.text)
      }
    }
    return Expression(.formatted(parts.finish()), place)
  }

  private mutating func literal(_ literal: StringToken) throws(ParseFailure) -> Constant {
    if literal.isBytes { return .bytes(try joinedBytes([literal])) }
    var text = TextBuilder()
    try append(literal.start..<literal.end, isRaw: literal.isRaw, of: literal, to: &text)
    return text.constant
  }

  private mutating func joinedBytes(_ literals: [StringToken]) throws(ParseFailure) -> [UInt8] {
    var result: [UInt8] = []
    for literal in literals {
      guard literal.isBytes else { throw mixed(literal) }
      try appendBytes(literal, to: &result)
    }
    return result
  }

  /// The error for a literal among those of the other kind. What is wrong with its escapes comes first.
  private mutating func mixed(_ literal: StringToken) -> ParseFailure {
    do {
      if literal.isBytes {
        _ = try joinedBytes([literal])
      } else if !literal.isFormatted {
        var text = TextBuilder()
        try append(literal.start..<literal.end, isRaw: literal.isRaw, of: literal, to: &text)
      }
      return raiseAtLastToken("cannot mix bytes and nonbytes literals")
    } catch {
      return error
    }
  }

  private mutating func appendBytes(_ literal: StringToken, to result: inout [UInt8]) throws(ParseFailure) {
    var position = literal.start
    for index in position..<literal.end where base[index] >= 128 {
      throw raiseAtLastToken("bytes can only contain ASCII literal characters")
    }
    while position < literal.end {
      let byte = base[position]
      position += 1
      guard byte == UInt8(ascii: "\\"), !literal.isRaw else {
        result.append(byte)
        continue
      }
      let escape = base[position]
      position += 1
      if let simple = simpleEscape(escape) {
        if let simple { result.append(simple) }
      } else if escape == UInt8(ascii: "x") {
        guard position + 1 < literal.end, let high = base[position].hexadecimalValue, let low = base[position + 1].hexadecimalValue else {
          throw raiseAtLastToken("(value error) invalid \\x escape at position \(position - 2 - literal.start)")
        }
        result.append(high << 4 | low)
        position += 2
      } else if escape &- 48 < 8 {
        let value = octalEscape(&position, first: escape, end: literal.end)
        if value > 255 { warnAboutOctal(value, position, literal) }
        result.append(UInt8(truncatingIfNeeded: value))
      } else {
        warnAboutEscape(escape, at: position - 1, literal)
        result += [byte]
        position -= 1
      }
    }
  }

  /// What `\` followed by this byte stands for: nil where it is no simple escape, and nothing for a line feed.
  private func simpleEscape(_ byte: UInt8) -> UInt8?? {
    switch byte {
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): byte
    case UInt8(ascii: "t"): 9
    case UInt8(ascii: "r"): 13
    case 10: .some(nil)
    case UInt8(ascii: "a"): 7
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "v"): 11
    default: nil
    }
  }

  /// Up to three octal digits, the first of which has been read.
  private func octalEscape(_ position: inout Int, first: UInt8, end: Int) -> UInt32 {
    var value = UInt32(first - 48)
    for _ in 0..<2 where position < end && base[position] &- 48 < 8 {
      value = value * 8 + UInt32(base[position] - 48)
      position += 1
    }
    return value
  }

  /// Adds part of a literal, with its escapes decoded.
  mutating func append(
    _ range: Range<Int>, isRaw: Bool, of literal: StringToken, to text: inout TextBuilder
  ) throws(ParseFailure) {
    if hasInvalidBytes { try checkBytes(range, isRaw: isRaw) }
    var position = range.lowerBound
    while position < range.upperBound {
      let start = position
      if isRaw { position = range.upperBound } else { while position < range.upperBound, base[position] != UInt8(ascii: "\\") { position += 1 } }
      text.append(UnsafeBufferPointer(start: base + start, count: position - start))
      guard position < range.upperBound else { return }
      try appendEscape(&position, in: range, of: literal, to: &text)
    }
  }

  /// Refuses what is no UTF-8. Where there are escapes, CPython counts from the beginning of what is not ASCII.
  private mutating func checkBytes(_ range: Range<Int>, isRaw: Bool) throws(ParseFailure) {
    let bytes = range.map { base[$0] }
    guard let problem = UTF8Problem(bytes) else { return }
    var start = 0
    if !isRaw, bytes.contains(UInt8(ascii: "\\")) {
      start = problem.position
      while start > 0, bytes[start - 1] >= 128 { start -= 1 }
    }
    throw raiseAtLastToken("(unicode error) " + problem.description(bytes, from: start))
  }

  private mutating func appendEscape(
    _ position: inout Int, in range: Range<Int>, of literal: StringToken, to text: inout TextBuilder
  ) throws(ParseFailure) {
    let start = position
    guard position + 1 < range.upperBound else {
      throw unicodeError("\\ at end of string", start, start, in: range, literal)
    }
    let escape = base[position + 1]
    position += 2
    if let simple = simpleEscape(escape) {
      if let simple { text.append(UInt32(simple)) }
      return
    }
    switch escape {
    case UInt8(ascii: "x"): text.append(try hexadecimalEscape(&position, 2, "truncated \\xXX escape", in: range, literal))
    case UInt8(ascii: "u"): text.append(try hexadecimalEscape(&position, 4, "truncated \\uXXXX escape", in: range, literal))
    case UInt8(ascii: "U"):
      let value = try hexadecimalEscape(&position, 8, "truncated \\UXXXXXXXX escape", in: range, literal)
      guard value <= 0x10FFFF else { throw unicodeError("illegal Unicode character", start, position - 1, in: range, literal) }
      text.append(value)
    case UInt8(ascii: "N"): text.append(try namedEscape(&position, in: range, literal))
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      let value = octalEscape(&position, first: escape, end: range.upperBound)
      if value > 255 { warnAboutOctal(value, position, literal) }
      text.append(value)
    default:
      warnAboutEscape(escape, at: position - 1, literal)
      text.append(UInt32(UInt8(ascii: "\\")))
      position -= 1
    }
  }

  private mutating func hexadecimalEscape(
    _ position: inout Int, _ length: Int, _ message: String, in range: Range<Int>, _ literal: StringToken
  ) throws(ParseFailure) -> UInt32 {
    let start = position - 2
    var value: UInt32 = 0
    for _ in 0..<length {
      guard position < range.upperBound, let digit = base[position].hexadecimalValue else {
        throw unicodeError(message, start, position - 1, in: range, literal)
      }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// `\N{name}`.
  private mutating func namedEscape(_ position: inout Int, in range: Range<Int>, _ literal: StringToken) throws(ParseFailure) -> UInt32 {
    let start = position - 2
    var end = position
    guard position < range.upperBound, base[position] == UInt8(ascii: "{") else {
      throw unicodeError("malformed \\N character escape", start, position - 1, in: range, literal)
    }
    while end < range.upperBound, base[end] != UInt8(ascii: "}") { end += 1 }
    guard end < range.upperBound, end > position + 1 else {
      let last = end < range.upperBound ? end - 1 : range.upperBound - 1
      throw unicodeError("malformed \\N character escape", start, last, in: range, literal)
    }
    let name = String(decoding: UnsafeBufferPointer(start: base + position + 1, count: end - position - 1), as: UTF8.self)
    guard let scalar = Unicode.Scalar(named: name) else {
      throw unicodeError("unknown Unicode character name", start, end, in: range, literal)
    }
    position = end + 1
    return scalar.value
  }

  /// The error of the codec that decodes escapes. It counts positions in the literal, where a character that is not ASCII has become an escape
  /// of ten bytes.
  private mutating func unicodeError(_ reason: String, _ start: Int, _ end: Int, in range: Range<Int>, _ literal: StringToken) -> ParseFailure {
    let isPlain = !(range.lowerBound..<range.upperBound).contains { base[$0] >= 128 }
    func place(_ offset: Int) -> Int {
      if isPlain { return offset - range.lowerBound }
      return (range.lowerBound..<max(offset, range.lowerBound)).reduce(0) { $0 + (base[$1] < 128 ? 1 : base[$1] & 0xC0 == 0x80 ? 0 : 10) }
    }
    let first = place(start)
    let last = place(end)
    let bytes = first == last ? "byte 0x5c in position \(first)" : "bytes in position \(first)-\(last)"
    return raiseAtLastToken("(unicode error) 'unicodeescape' codec can't decode \(bytes): \(reason)")
  }

  private mutating func warnAboutEscape(_ escape: UInt8, at position: Int, _ literal: StringToken) {
    var length = 1
    while base[position + length] & 0xC0 == 0x80 { length += 1 }
    let character = String(decoding: UnsafeBufferPointer(start: base + position, count: length), as: UTF8.self)
    warn("invalid escape sequence '\\\(character)'", literal)
  }

  private mutating func warnAboutOctal(_ value: UInt32, _ position: Int, _ literal: StringToken) {
    warn("invalid octal escape sequence '\\\(String(value, radix: 8))'", literal)
  }

  /// Literals are decoded when the token behind the last of a row of them is known.
  mutating func warn(_ message: String, _ literal: StringToken) {
    guard warnedLiterals.insert(literal.token.start).inserted else { return }
    var warning = Fault(message, literal.token.span, category: .deprecationWarning)
    warning.order = position
    if isErrorPass { repeatedWarnings.append(warning) } else { warnings.append(warning) }
  }
}

/// Collects the characters of a string. Surrogates, which UTF-8 does not have, make it change over to code points.
struct TextBuilder {
  private var bytes: [UInt8] = []
  private var codePoints: [UInt32]?

  var isEmpty: Bool { bytes.isEmpty && codePoints == nil }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    if codePoints == nil {
      bytes += text
    } else {
      codePoints! += String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
    }
  }

  mutating func append(_ codePoint: UInt32) {
    if codePoints != nil {
      codePoints!.append(codePoint)
    } else if let scalar = Unicode.Scalar(codePoint) {
      bytes += UTF8.encode(scalar)!
    } else {
      codePoints = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value) + [codePoint]
    }
  }

  var constant: Constant {
    if let codePoints { return .codePoints(codePoints) }
    return .string(String(decoding: bytes, as: UTF8.self))
  }
}
