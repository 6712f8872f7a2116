// Sets in brackets, and what stands behind a backslash.

import AdderSyntax

extension RegexParser {
  /// A member of a set, or an end of a range.
  private enum Member {
    case character(UInt32)
    case category(RegexCategory, isNegated: Bool)

    var item: RegexSet.Item {
      switch self {
      case .character(let character): .range(character, character)
      case .category(let category, let isNegated): .category(category, isNegated: isNegated)
      }
    }
  }

  private func isLiteral(_ token: RegexReader.Token) -> Bool { token.escaped == nil }

  /// Behind an opening bracket.
  mutating func set(_ flags: RegexFlags) throws(RegexFault) -> RegexNode {
    let start = reader.position - 1
    let unterminated = RegexFault.pattern("unterminated character set", at: start)
    if reader.isNext("[") { warnings.append((.futureWarning, "Possible nested set at position \(reader.position)")) }
    let isNegated = try reader.match("^")
    var items: [RegexSet.Item] = []
    while true {
      guard let token = try reader.get() else { throw unterminated }
      if token.is("]") && !items.isEmpty { break }
      if isLiteral(token), !items.isEmpty, reader.next == token { warnOfSetOperation(token) }
      let member = try member(token)
      guard try reader.match("-") else {
        items.append(member.item)
        continue
      }
      guard let last = try reader.get() else { throw unterminated }
      if last.is("]") {
        items.append(member.item)
        items.append(.range(0x2d, 0x2d))
        break
      }
      if last.is("-") { warnings.append((.futureWarning, "Possible set difference at position \(reader.position - 2)")) }
      guard case .character(let high) = try self.member(last), case .character(let low) = member, low <= high else {
        throw badRange(token, last)
      }
      items.append(.range(low, high))
    }
    return finished(items, isNegated: isNegated, flags)
  }

  /// An escape is shown as its first two characters.
  private func badRange(_ first: RegexReader.Token, _ last: RegexReader.Token) -> RegexFault {
    let text = first.text + [0x2d] + last.text
    return reader.error("bad character range \(RegexReader.shown(text))", back: text.count)
  }

  private mutating func warnOfSetOperation(_ token: RegexReader.Token) {
    let name: String
    switch Unicode.Scalar(token.character) {
    case "-": name = "difference"
    case "&": name = "intersection"
    case "~": name = "symmetric difference"
    case "|": name = "union"
    default: return
    }
    warnings.append((.futureWarning, "Possible set \(name) at position \(reader.position - 1)"))
  }

  private func finished(_ items: [RegexSet.Item], isNegated: Bool, _ flags: RegexFlags) -> RegexNode {
    if items.count == 1, !isNegated, case .range(let low, let high) = items[0], low == high { return literal(low, flags) }
    var folding = RegexFolding.exact
    if flags.contains(.ignoreCase) {
      folding = self.folding(flags)
      // Case matters for nothing in sets of categories alone.
      if items.allSatisfy({ if case .category = $0 { true } else { false } }) { folding = .exact }
    }
    return .set(RegexSet(items, isNegated: isNegated, folding: folding, isUnicode: isUnicode(flags)))
  }

  private mutating func member(_ token: RegexReader.Token) throws(RegexFault) -> Member {
    guard let escaped = token.escaped else { return .character(token.character) }
    switch Unicode.Scalar(escaped) {
    case "b": return .character(8)
    case "0", "1", "2", "3", "4", "5", "6", "7":
      let digits = try [escaped] + reader.get(while: 2, Self.isOctal)
      return .character(try octal(digits))
    case "8", "9": throw reader.error("bad escape \(RegexReader.shown(token.text))", back: 2)
    default: break
    }
    if let (category, isNegated) = Self.category(escaped) { return .category(category, isNegated: isNegated) }
    return .character(try character(token, escaped))
  }

  // MARK: Escapes

  private static func isOctal(_ character: UInt32) -> Bool { character &- 0x30 < 8 }

  private static func category(_ letter: UInt32) -> (RegexCategory, isNegated: Bool)? {
    switch Unicode.Scalar(letter) {
    case "d": (.digit, false)
    case "D": (.digit, true)
    case "s": (.space, false)
    case "S": (.space, true)
    case "w": (.word, false)
    case "W": (.word, true)
    default: nil
    }
  }

  /// An escape outside of sets.
  mutating func escape(_ token: RegexReader.Token, _ flags: RegexFlags) throws(RegexFault) -> RegexNode {
    guard let escaped = token.escaped else { return literal(token.character, flags) }
    switch Unicode.Scalar(escaped) {
    case "A": return .at(.start)
    case "Z": return .at(.end)
    case "b": return .at(isUnicode(flags) ? .boundaryUnicode : .boundaryASCII)
    case "B": return .at(isUnicode(flags) ? .insideUnicode : .insideASCII)
    case "0":
      let digits = try [escaped] + reader.get(while: 2, Self.isOctal)
      return literal(try octal(digits), flags)
    case "1", "2", "3", "4", "5", "6", "7", "8", "9": return try number(escaped, flags)
    default: break
    }
    if let (category, isNegated) = Self.category(escaped) {
      return .set(RegexSet([.category(category, isNegated: isNegated)], isNegated: false, folding: .exact, isUnicode: isUnicode(flags)))
    }
    return literal(try character(token, escaped), flags)
  }

  /// `\12`: a group's number, or three octal digits.
  private mutating func number(_ first: UInt32, _ flags: RegexFlags) throws(RegexFault) -> RegexNode {
    var digits = [first]
    if let next = reader.next, next.escaped == nil, next.character &- 0x30 < 10 {
      digits.append(next.character)
      _ = try reader.get()
      if digits.allSatisfy(Self.isOctal), let third = reader.next, third.escaped == nil, Self.isOctal(third.character) {
        _ = try reader.get()
        return literal(try octal(digits + [third.character]), flags)
      }
    }
    let group = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard group < groupCount else { throw reader.error("invalid group reference \(group)", back: digits.count) }
    if !isClosed(group) { throw reader.error("cannot refer to an open group", back: digits.count + 1) }
    try checkLookBehind(group)
    return .backReference(group, flags.contains(.ignoreCase) ? folding(flags) : .exact)
  }

  private func octal(_ digits: [UInt32]) throws(RegexFault) -> UInt32 {
    let value = digits.reduce(0) { $0 * 8 + $1 - 0x30 }
    if value > 0o377 {
      throw reader.error("octal escape value \\\(RegexReader.shown(digits)) outside of range 0-0o377", back: digits.count + 1)
    }
    return value
  }

  /// An escape that stands for one character.
  private mutating func character(_ token: RegexReader.Token, _ letter: UInt32) throws(RegexFault) -> UInt32 {
    switch Unicode.Scalar(letter) {
    case "a": return 7
    case "f": return 12
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case "v": return 11
    case "\\": return 0x5c
    case "x": return try hexadecimal(letter, 2)
    case "u" where !isBytes: return try hexadecimal(letter, 4)
    case "U" where !isBytes: return try hexadecimal(letter, 8)
    case "N" where !isBytes: return try characterByName()
    default: break
    }
    if (letter | 0x20) &- 0x61 < 26 { throw reader.error("bad escape \(RegexReader.shown(token.text))", back: 2) }
    return letter
  }

  private mutating func hexadecimal(_ letter: UInt32, _ count: Int) throws(RegexFault) -> UInt32 {
    let digits = try reader.get(while: count) { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 6 }
    let text = "\\" + RegexReader.shown([letter] + digits)
    guard digits.count == count else { throw reader.error("incomplete escape \(text)", back: digits.count + 2) }
    let value = digits.reduce(0) { $0 << 4 | ($1 < 0x3a ? $1 & 15 : ($1 & 7) + 9) }
    if value > 0x7fff_ffff { throw .overflow("Python int too large to convert to C int") }
    if value > 0x10ffff { throw reader.error("bad escape \(text)", back: digits.count + 2) }
    return value
  }

  private mutating func characterByName() throws(RegexFault) -> UInt32 {
    guard try reader.match("{") else { throw reader.error("missing {") }
    let name = try reader.get(until: "}", "character name")
    guard let character = Unicode.Scalar(named: RegexReader.shown(name)) else {
      throw reader.error("undefined character name \(reader.quoted(name))", back: name.count + 4)
    }
    return character.value
  }
}
