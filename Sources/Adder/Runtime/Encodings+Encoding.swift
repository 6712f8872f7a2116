// Encoders: a str on its way to bytes.

struct Encoder {
  let vm: VM
  let string: StringPointer
  let encoding: TextEncoding
  let errors: CodingErrors
  var bytes: [UInt8] = []
  /// The bytes of the characters above ASCII, for a `CharacterMap`.
  private var characters: [UInt32: UInt8] = [:]

  init(vm: VM, string: StringPointer, encoding: TextEncoding, errors: CodingErrors) {
    self.vm = vm
    self.string = string
    self.encoding = encoding
    self.errors = errors
  }

  mutating func run() throws(Raise) -> [UInt8] {
    bytes.reserveCapacity(string.byteCount + 8)
    switch encoding {
    case .utf8WithSignature: bytes = [0xef, 0xbb, 0xbf]
    case .utf16(.native), .utf32(.native): put(0xfeff)
    case .utf7:
      runUTF7()
      return bytes
    case .unicodeEscape, .rawUnicodeEscape:
      runEscaping(isRaw: encoding == .rawUnicodeEscape)
      return bytes
    case .characters(let map):
      for (index, codePoint) in map.upperCodePoints.enumerated() where codePoint != 0xfffd { characters[codePoint] = UInt8(index + 0x80) }
    default: break
    }
    var index = 0
    let length = string.length
    while index < length {
      let codePoint = string[index]
      if canEncode(codePoint) {
        put(codePoint)
        index += 1
      } else {
        var end = index + 1
        // The encodings of wider units complain of one at a time.
        while unitSize == 1, end < length, !canEncode(string[end]) { end += 1 }
        index = try handle(index, end)
      }
    }
    return bytes
  }

  private func canEncode(_ codePoint: UInt32) -> Bool {
    switch encoding {
    case .ascii: codePoint < 0x80
    case .latin1: codePoint < 0x100
    case .characters: codePoint < 0x80 || characters[codePoint] != nil
    default: codePoint & 0xffff_f800 != 0xd800
    }
  }

  private var passesNoSurrogates: Bool {
    switch encoding {
    case .ascii, .latin1, .characters: true
    default: false
    }
  }

  private var unitSize: Int {
    switch encoding {
    case .utf16: 2
    case .utf32: 4
    default: 1
    }
  }

  private var reason: String {
    switch encoding {
    case .ascii: "ordinal not in range(128)"
    case .latin1: "ordinal not in range(256)"
    case .characters: "character maps to <undefined>"
    default: "surrogates not allowed"
    }
  }

  /// Adds a code point as the encoding has it; surrogates like any other.
  private mutating func put(_ codePoint: UInt32) {
    switch encoding {
    case .ascii, .latin1, .utf7, .unicodeEscape, .rawUnicodeEscape: bytes.append(UInt8(truncatingIfNeeded: codePoint))
    case .characters: bytes.append(codePoint < 0x80 ? UInt8(codePoint) : characters[codePoint] ?? 0x3f)
    case .utf8, .utf8WithSignature: bytes.appendUTF8(codePoint)
    case .utf16(let order):
      if codePoint < 0x10000 {
        putUnit(codePoint, 2, order)
      } else {
        putUnit(0xd800 + (codePoint - 0x10000) >> 10, 2, order)
        putUnit(0xdc00 + codePoint & 0x3ff, 2, order)
      }
    case .utf32(let order): putUnit(codePoint, 4, order)
    }
  }

  private mutating func putUnit(_ unit: UInt32, _ size: Int, _ order: TextEncoding.Order) {
    for index in 0..<size {
      let shift = order == .big ? size - 1 - index : index
      bytes.append(UInt8(truncatingIfNeeded: unit >> UInt32(8 * shift)))
    }
  }

  private func error(_ start: Int, _ end: Int) -> Raise {
    vm.unicodeEncodeError(encoding: encoding.name, string: Value(string), start: start, end: end, reason: reason)
  }

  /// Does what the handler says about the characters from `start` to `end`; the answer is where to go on.
  private mutating func handle(_ start: Int, _ end: Int) throws(Raise) -> Int {
    switch errors {
    case .strict: throw error(start, end)
    case .ignore: break
    case .replace: for _ in start..<end { put(0x3f) }
    case .backslashReplace: for index in start..<end { putText(backslashed(string[index])) }
    case .characterReference: for index in start..<end { putText("&#\(string[index]);") }
    case .nameReplace:
      for index in start..<end {
        let codePoint = string[index]
        let name = UnicodeData.name(of: codePoint)
        putText(name.map { "\\N{\($0)}" } ?? backslashed(codePoint))
      }
    case .surrogateEscape:
      if case .characters = encoding, !areEscapes(start..<end) { throw error(start, end) }
      for index in start..<end {
        let codePoint = string[index]
        // A single byte makes no sense among units of two or four.
        guard unitSize == 1, (0xdc80...0xdcff).contains(codePoint) else { throw error(index, end) }
        bytes.append(UInt8(codePoint - 0xdc00))
      }
    case .surrogatePass:
      if passesNoSurrogates { throw error(start, end) }
      for index in start..<end { put(string[index]) }
    case .unknown(let name):
      _ = error(start, end)
      let exception = vm.takeError()
      let answer = try vm.handleCodingError(name, exception.value, acceptsBytes: true) { string.length }
      if vm.isBytes(answer.replacement.value) {
        bytes += vm.bytes(of: answer.replacement.value)
      } else {
        let text: StringPointer = answer.replacement.value.cast()
        for index in 0..<text.length {
          if !canEncode(text[index]) { throw error(start, end) }
          put(text[index])
        }
      }
      return answer.position
    }
    return end
  }

  /// Whether all of these characters stand for bytes that could not be decoded.
  private func areEscapes(_ range: Range<Int>) -> Bool { range.allSatisfy { (0xdc80...0xdcff).contains(string[$0]) } }

  private mutating func putText(_ text: String) {
    for scalar in text.unicodeScalars { put(scalar.value) }
  }

  func backslashed(_ codePoint: UInt32) -> String {
    let digits = String(codePoint, radix: 16)
    let count = codePoint < 0x100 ? 2 : codePoint < 0x10000 ? 4 : 8
    return (count == 2 ? "\\x" : count == 4 ? "\\u" : "\\U") + String(repeating: "0", count: count - digits.utf8.count) + digits
  }
}
