// Ignoring case: two characters are the same when their lower cases are, or when these stand in one row of the table below: they have
// one upper case in common.

enum RegexCase {
  /// Lower-case letters that share their upper case.
  private static let relatives: [[UInt32]] = [
    [0x69, 0x131], [0x73, 0x17f], [0xb5, 0x3bc], [0x345, 0x3b9, 0x1fbe], [0x390, 0x1fd3], [0x3b0, 0x1fe3], [0x3b2, 0x3d0], [0x3b5, 0x3f5],
    [0x3b8, 0x3d1], [0x3ba, 0x3f0], [0x3c0, 0x3d6], [0x3c1, 0x3f1], [0x3c2, 0x3c3], [0x3c6, 0x3d5], [0x432, 0x1c80], [0x434, 0x1c81],
    [0x43e, 0x1c82], [0x441, 0x1c83], [0x442, 0x1c84, 0x1c85], [0x44a, 0x1c86], [0x463, 0x1c87], [0x1c88, 0xa64b], [0x1e61, 0x1e9b],
    [0xfb05, 0xfb06],
  ]

  /// All rows that have a member in a range.
  static func relatives(of range: ClosedRange<UInt32>) -> [[UInt32]] {
    relatives.filter { row in row.contains { range.contains($0) } }
  }

  static func lowerASCII(_ character: UInt32) -> UInt32 { character &- 0x41 < 26 ? character | 0x20 : character }

  /// The lower case, always one character.
  static func lower(_ character: UInt32) -> UInt32 {
    if character < 0x80 { return lowerASCII(character) }
    if character < 0x100 { return (0xc0...0xde).contains(character) && character != 0xd7 ? character + 0x20 : character }
    if character == 0x130 { return 0x69 }
    guard let properties = UnicodeData.properties(of: character) else { return character }
    let mapped = properties.lowercaseMapping.unicodeScalars
    guard let only = mapped.first, mapped.count == 1 else { return character }
    return only.value
  }

  static func lower(_ character: UInt32, _ folding: RegexFolding) -> UInt32 {
    switch folding {
    case .exact: character
    case .ascii: lowerASCII(character)
    case .unicode: lower(character)
    }
  }

  /// Whether the character has another case.
  static func isCased(_ character: UInt32, _ folding: RegexFolding) -> Bool {
    switch folding {
    case .exact: return false
    case .ascii: return (character | 0x20) &- 0x61 < 26
    case .unicode:
      if character < 0x80 { return (character | 0x20) &- 0x61 < 26 }
      guard let properties = UnicodeData.properties(of: character) else { return false }
      return lower(character) != character || properties.changesWhenUppercased || character == 0xb5
    }
  }
}
