// The encodings of `binascii` that take some more: base64, uuencode, quoted-printable.

enum Base64 {
  private static let alphabet: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  private static let padding = UInt8(ascii: "=")

  /// What each character stands for; 255: nothing.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 255, count: 256)
    for index in 0..<64 { values[Int(alphabet.utf8Start[index])] = UInt8(index) }
    return values
  }()

  /// How many characters stand for so many bytes.
  static func length(_ count: Int, newline: Bool) -> Int { (count + 2) / 3 * 4 + (newline ? 1 : 0) }

  static func encode(_ data: ByteSpan, to text: UnsafeMutablePointer<UInt8>, newline: Bool) {
    let letters = alphabet.utf8Start
    var text = text
    var index = 0
    while index < data.count {
      let left = data.count &- index
      let bits = UInt32(data[index]) << 16 | (left > 1 ? UInt32(data[index &+ 1]) << 8 : 0) | (left > 2 ? UInt32(data[index &+ 2]) : 0)
      text[0] = letters[Int(bits >> 18)]
      text[1] = letters[Int(bits >> 12 & 63)]
      text[2] = left > 1 ? letters[Int(bits >> 6 & 63)] : padding
      text[3] = left > 2 ? letters[Int(bits & 63)] : padding
      text += 4
      index &+= 3
    }
    if newline { text[0] = 0x0a }
  }

  /// - Parameter failure: becomes what is wrong with the text.
  static func decode(_ text: [UInt8], isStrict: Bool, _ failure: inout String?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3 + 3)
    if isStrict && text.first == padding {
      failure = "Leading padding not allowed"
      return bytes
    }
    // Of each group of four: how many were read, their bits, and how many paddings came after them.
    var (position, bits, paddings) = (0, UInt32(0), 0)
    var hasPadding = false
    for (index, character) in text.enumerated() {
      if character == padding {
        hasPadding = true
        if position >= 2 {
          paddings += 1
          if position + paddings >= 4 {
            if isStrict && index + 1 < text.count { failure = "Excess data after padding" }
            return bytes
          }
        }
        continue
      }
      let value = values[Int(character)]
      if value == 255 {
        if !isStrict { continue }
        failure = "Only base64 data is allowed"
        return bytes
      }
      if isStrict && hasPadding {
        failure = "Discontinuous padding not allowed"
        return bytes
      }
      paddings = 0
      bits = bits << 6 | UInt32(value)
      switch position {
      case 0: break
      case 1: bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
      case 2: bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
      default: bytes.append(UInt8(truncatingIfNeeded: bits))
      }
      position = (position + 1) & 3
    }
    if position == 1 {
      let characters = bytes.count / 3 * 4 + 1
      failure = "Invalid base64-encoded string: number of data characters (\(characters)) cannot be 1 more than a multiple of 4"
    } else if position != 0 {
      failure = "Incorrect padding"
    }
    return bytes
  }
}

/// Lines of up to 45 bytes: their number, then four characters for every three bytes.
enum UUCode {
  static func encode(_ data: ByteSpan, backtick: Bool) -> [UInt8] {
    func character(_ value: UInt32) -> UInt8 { value == 0 && backtick ? UInt8(ascii: "`") : UInt8(value) + 0x20 }
    var text = [character(UInt32(data.count))]
    for index in stride(from: 0, to: data.count, by: 3) {
      func byte(_ offset: Int) -> UInt32 { index + offset < data.count ? UInt32(data[index + offset]) : 0 }
      let bits = byte(0) << 16 | byte(1) << 8 | byte(2)
      for shift in [18, 12, 6, 0] as [UInt32] { text.append(character(bits >> shift & 63)) }
    }
    text.append(0x0a)
    return text
  }

  /// Blanks at the end of the line may be missing.
  static func decode(_ text: [UInt8], _ failure: inout String?) -> [UInt8] {
    let count = Int(((text.first ?? 0) &- 0x20) & 63)
    var bytes: [UInt8] = []
    var index = 1
    var (bits, available) = (UInt32(0), UInt32(0))
    while bytes.count < count {
      var value: UInt8 = 0
      if index < text.count, text[index] != 0x0a, text[index] != 0x0d {
        guard (0x20...0x60).contains(text[index]) else {
          failure = "Illegal char"
          return bytes
        }
        value = (text[index] - 0x20) & 63
        index += 1
      }
      bits = bits << 6 | UInt32(value)
      available += 6
      if available >= 8 {
        available -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> available))
      }
    }
    for character in text.dropFirst(index) where ![0x20, 0x60, 0x0a, 0x0d].contains(character) { failure = "Trailing garbage" }
    return bytes
  }
}

struct QuotedPrintableEncoder {
  let data: [UInt8]
  let quotesTabs: Bool
  let isText: Bool
  let isHeader: Bool
  private var result: [UInt8] = []
  private var width = 0

  private static let (newline, carriageReturn, tab, blank) = (UInt8(0x0a), UInt8(0x0d), UInt8(0x09), UInt8(0x20))
  private static let equals = UInt8(ascii: "=")
  /// Lines are shorter than this.
  private static var limit: Int { 76 }

  init(data: [UInt8], quotesTabs: Bool, isText: Bool, isHeader: Bool) {
    self.data = data
    self.quotesTabs = quotesTabs
    self.isText = isText
    self.isHeader = isHeader
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.newline || byte == Self.carriageReturn }
  private func next(_ index: Int) -> UInt8? { index + 1 < data.count ? data[index + 1] : nil }

  private func mustQuote(_ byte: UInt8, at index: Int) -> Bool {
    if byte > 126 || byte == Self.equals { return true }
    if isHeader && byte == UInt8(ascii: "_") { return true }
    // A point alone on a line ends a mail.
    if byte == UInt8(ascii: "."), width == 0 { return next(index).map { isLineEnd($0) || $0 == 0 } ?? true }
    if isLineEnd(byte) { return !isText }
    if byte == Self.tab || byte == Self.blank { return quotesTabs || next(index) == nil }
    return byte < 33
  }

  private mutating func breakLine(_ lineEnd: [UInt8]) {
    result.append(Self.equals)
    result += lineEnd
    width = 0
  }

  private mutating func quote(_ byte: UInt8) {
    result.append(Self.equals)
    for digit in [byte >> 4, byte & 15] { result.append(digit < 10 ? 0x30 + digit : 0x37 + digit) }
  }

  mutating func run() -> [UInt8] {
    let firstEnd = data.firstIndex(of: Self.newline) ?? 0
    let lineEnd = firstEnd > 0 && data[firstEnd - 1] == Self.carriageReturn ? [Self.carriageReturn, Self.newline] : [Self.newline]
    var index = 0
    while index < data.count {
      let byte = data[index]
      if mustQuote(byte, at: index) {
        if width + 3 >= Self.limit { breakLine(lineEnd) }
        quote(byte)
        width += 3
      } else if isText && (byte == Self.newline || (byte == Self.carriageReturn && next(index) == Self.newline)) {
        // Blanks at the end of a line would get lost.
        if let last = result.last, last == Self.blank || last == Self.tab {
          result.removeLast()
          quote(last)
        }
        result += lineEnd
        width = 0
        if byte == Self.carriageReturn { index += 1 }
      } else {
        if let next = next(index), next != Self.newline, width + 1 >= Self.limit { breakLine(lineEnd) }
        result.append(isHeader && byte == Self.blank ? UInt8(ascii: "_") : byte)
        width += 1
      }
      index += 1
    }
    return result
  }

  static func decode(_ text: [UInt8], isHeader: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      guard byte == equals else {
        bytes.append(isHeader && byte == UInt8(ascii: "_") ? blank : byte)
        continue
      }
      guard index < text.count else { break }
      if text[index] == newline || text[index] == carriageReturn {
        // A line that goes on.
        while index < text.count, text[index] != newline { index += 1 }
        index += 1
      } else if text[index] == equals {
        bytes.append(equals)
        index += 1
      } else if index + 1 < text.count, let high = Hexadecimal.digit(text[index]), let low = Hexadecimal.digit(text[index + 1]) {
        bytes.append(high << 4 | low)
        index += 2
      } else {
        bytes.append(equals)
      }
    }
    return bytes
  }
}
