/// What stands where the name or the number of a group is wanted.
struct RegexName {
  let characters: [UInt32]

  init(_ characters: [UInt32]) { self.characters = characters }

  var isIdentifier: Bool {
    guard let first = characters.first, UnicodeData.isIdentifierStart(first) else { return false }
    return characters.dropFirst().allSatisfy { UnicodeData.isIdentifierContinue($0) }
  }

  /// The number as `int()` reads it, if it is one and not negative: its value, cut off far beyond any group, and all its digits.
  var number: (value: Int, text: String)? {
    var digits = characters[...]
    while let last = digits.last, UnicodeData.isSpace(last) { digits.removeLast() }
    while let first = digits.first, UnicodeData.isSpace(first) { digits.removeFirst() }
    let isNegative = digits.first == 0x2d
    if isNegative || digits.first == 0x2b { digits.removeFirst() }
    var value = 0
    var text = ""
    var wasDigit = false
    for character in digits {
      if character == 0x5f && wasDigit {
        wasDigit = false
        continue
      }
      guard let digit = UnicodeData.decimalDigit(character) else { return nil }
      value = min(value * 10 + digit, 1 << 50)
      if !(text.isEmpty && digit == 0) { text += String(digit) }
      wasDigit = true
    }
    guard wasDigit, !isNegative || value == 0 else { return nil }
    return (value, text.isEmpty ? "0" : text)
  }
}

extension VM {
  /// A str of these characters.
  func string(_ characters: [UInt32]) -> Owned {
    Owned(characters.withUnsafeBufferPointer { newString(codePoints: $0) })
  }
}
