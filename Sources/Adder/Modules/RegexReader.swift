// The text of a pattern, a token at a time: a character, or a backslash and what follows it. The token ahead is always read already, so a
// backslash at the very end is found out a token early.

struct RegexReader {
  let text: [UInt32]
  let isBytes: Bool
  /// Where the token ahead ends.
  private var index = 0
  /// The token ahead: its first character, and for an escape the second.
  private(set) var next: Token?

  struct Token: Equatable {
    let character: UInt32
    /// What a backslash escapes.
    var escaped: UInt32?

    func `is`(_ scalar: Unicode.Scalar) -> Bool { escaped == nil && character == scalar.value }
    var count: Int { escaped == nil ? 1 : 2 }
    var text: [UInt32] { escaped.map { [character, $0] } ?? [character] }
  }

  init(_ text: [UInt32], isBytes: Bool) throws(RegexFault) {
    self.text = text
    self.isBytes = isBytes
    try advance()
  }

  private mutating func advance() throws(RegexFault) {
    guard index < text.count else {
      next = nil
      return
    }
    let character = text[index]
    if character != 0x5c {
      next = Token(character: character)
      index += 1
      return
    }
    guard index + 1 < text.count else { throw .pattern("bad escape (end of pattern)", at: text.count - 1) }
    next = Token(character: character, escaped: text[index + 1])
    index += 2
  }

  /// Where the token ahead begins.
  var position: Int { index - (next?.count ?? 0) }

  mutating func seek(_ position: Int) throws(RegexFault) {
    index = position
    try advance()
  }

  mutating func get() throws(RegexFault) -> Token? {
    let token = next
    if token != nil { try advance() }
    return token
  }

  /// Steps over a character if it is the token ahead.
  mutating func match(_ scalar: Unicode.Scalar) throws(RegexFault) -> Bool {
    guard let next, next.is(scalar) else { return false }
    try advance()
    return true
  }

  func isNext(_ scalar: Unicode.Scalar) -> Bool { next?.is(scalar) ?? false }

  /// As many characters of a kind as there are, at most `limit`.
  mutating func get(while limit: Int, _ isWanted: (UInt32) -> Bool) throws(RegexFault) -> [UInt32] {
    var result: [UInt32] = []
    while result.count < limit, let next, next.escaped == nil, isWanted(next.character) {
      result.append(next.character)
      try advance()
    }
    return result
  }

  /// What stands before a closing character, which is stepped over.
  mutating func get(until terminator: Unicode.Scalar, _ what: String) throws(RegexFault) -> [UInt32] {
    var result: [UInt32] = []
    while true {
      let token = next
      try advance()
      guard let token else {
        throw result.isEmpty
          ? error("missing \(what)") : error("missing \(terminator), unterminated name", back: result.count)
      }
      if token.is(terminator) {
        if result.isEmpty { throw error("missing \(what)", back: 1) }
        return result
      }
      result.append(contentsOf: token.text)
    }
  }

  /// An error so many characters before the token ahead.
  func error(_ message: String, back: Int = 0) -> RegexFault { .pattern(message, at: position - back) }

  /// Characters as they are shown in a message.
  static func shown(_ characters: [UInt32]) -> String {
    String(String.UnicodeScalarView(characters.map { Unicode.Scalar($0) ?? "\u{fffd}" }))
  }

  /// A name as `repr` shows a str; one in a bytes pattern as `ascii` does.
  func quoted(_ characters: [UInt32]) -> String { quoted(characters, asASCII: isBytes) }

  func quoted(_ characters: [UInt32], asASCII: Bool) -> String {
    let quote: UInt32 = characters.contains(0x27) && !characters.contains(0x22) ? 0x22 : 0x27
    let mark = Self.shown([quote])
    return mark + characters.map { Self.quoted($0, quote, asASCII) }.joined() + mark
  }

  private static func quoted(_ character: UInt32, _ quote: UInt32, _ asASCII: Bool) -> String {
    switch character {
    case 0x5c, quote: return "\\" + shown([character])
    case 10: return "\\n"
    case 13: return "\\r"
    case 9: return "\\t"
    default: break
    }
    if UnicodeData.isPrintable(character) && (!asASCII || character < 0x7f) { return shown([character]) }
    let digits = String(character, radix: 16)
    let (letter, width) = character < 0x100 ? ("x", 2) : character < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
  }
}
