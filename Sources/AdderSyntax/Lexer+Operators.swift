extension Lexer {
  /// Adds the operator that is `length` bytes long.
  mutating func readOperator(_ kind: TokenKind, length: Int) -> Bool {
    add(kind, from: position, to: position + length)
    position += length
    return true
  }

  /// An operator that may be followed by `=`.
  private mutating func readOperator(_ plain: TokenKind, orEqual: TokenKind) -> Bool {
    base[position + 1] == UInt8(ascii: "=") ? readOperator(orEqual, length: 2) : readOperator(plain, length: 1)
  }

  /// An operator that may be doubled, and followed by `=` in both forms.
  private mutating func readOperator(_ plain: TokenKind, orEqual: TokenKind, doubled: TokenKind, doubledOrEqual: TokenKind) -> Bool {
    guard base[position + 1] == base[position] else { return readOperator(plain, orEqual: orEqual) }
    return base[position + 2] == UInt8(ascii: "=") ? readOperator(doubledOrEqual, length: 3) : readOperator(doubled, length: 2)
  }

  /// An operator that starts with `character`.
  mutating func readOperator(_ character: UInt8) -> Bool {
    switch character {
    case UInt8(ascii: ","): return readOperator(.comma, length: 1)
    case UInt8(ascii: ":"): return readOperator(.colon, orEqual: .colonEqual)
    case UInt8(ascii: ";"): return readOperator(.semicolon, length: 1)
    case UInt8(ascii: "="): return readOperator(.equal, orEqual: .equalEqual)
    case UInt8(ascii: "+"): return readOperator(.plus, orEqual: .plusEqual)
    case UInt8(ascii: "-"):
      return base[position + 1] == UInt8(ascii: ">") ? readOperator(.arrow, length: 2) : readOperator(.minus, orEqual: .minusEqual)
    case UInt8(ascii: "*"): return readOperator(.star, orEqual: .starEqual, doubled: .doubleStar, doubledOrEqual: .doubleStarEqual)
    case UInt8(ascii: "/"): return readOperator(.slash, orEqual: .slashEqual, doubled: .doubleSlash, doubledOrEqual: .doubleSlashEqual)
    case UInt8(ascii: "%"): return readOperator(.percent, orEqual: .percentEqual)
    case UInt8(ascii: "@"): return readOperator(.at, orEqual: .atEqual)
    case UInt8(ascii: "&"): return readOperator(.ampersand, orEqual: .ampersandEqual)
    case UInt8(ascii: "|"): return readOperator(.bar, orEqual: .barEqual)
    case UInt8(ascii: "^"): return readOperator(.caret, orEqual: .caretEqual)
    case UInt8(ascii: "~"): return readOperator(.tilde, length: 1)
    case UInt8(ascii: "<"):
      if base[position + 1] == UInt8(ascii: ">") { return readOperator(.notEqual, length: 2) }
      return readOperator(.less, orEqual: .lessEqual, doubled: .leftShift, doubledOrEqual: .leftShiftEqual)
    case UInt8(ascii: ">"): return readOperator(.greater, orEqual: .greaterEqual, doubled: .rightShift, doubledOrEqual: .rightShiftEqual)
    case UInt8(ascii: "!"):
      if base[position + 1] == UInt8(ascii: "=") { return readOperator(.notEqual, length: 2) }
      return readUnknown(character)
    default: return readUnknown(character)
    }
  }

  /// A character that begins no token. Printable ones are left to the parser, which finds no rule for them.
  private mutating func readUnknown(_ character: UInt8) -> Bool {
    if character < 32 || character == 127 {
      position += 1
      return fail("invalid non-printable character U+00" + hexadecimal(UInt32(character), width: 2))
    }
    return readOperator(.unknown, length: 1)
  }

  /// Opens a bracket. CPython allows 200 at a time.
  mutating func openBracket(_ character: UInt8) -> Bool {
    guard brackets.count < 200 else {
      position += 1
      return fail("too many nested parentheses")
    }
    let kind: TokenKind =
      character == UInt8(ascii: "(") ? .leftParenthesis : character == UInt8(ascii: "[") ? .leftBracket : .leftBrace
    let column = Int32(position - lineStart)
    let token = Token(
      kind: kind, level: UInt8(brackets.count + 1), start: Int32(position), end: Int32(position + 1), line: line, column: column,
      endLine: line, endColumn: column + 1)
    brackets.append((character, token))
    tokens.append(token)
    position += 1
    return true
  }

  /// Closes a bracket, which must be of the kind that was opened last.
  mutating func closeBracket(_ character: UInt8) -> Bool {
    let (kind, opener): (TokenKind, UInt8) =
      character == UInt8(ascii: ")")
      ? (.rightParenthesis, UInt8(ascii: "("))
      : character == UInt8(ascii: "]") ? (.rightBracket, UInt8(ascii: "[")) : (.rightBrace, UInt8(ascii: "{"))
    let closing = Character(Unicode.Scalar(character))
    guard let open = brackets.popLast() else {
      position += 1
      return fail("unmatched '\(closing)'")
    }
    guard open.character == opener else {
      position += 1
      let place = open.token.line == line ? "" : " on line \(open.token.line)"
      return fail("closing parenthesis '\(closing)' does not match opening parenthesis '\(Character(Unicode.Scalar(open.character)))'\(place)")
    }
    return readOperator(kind, length: 1)
  }
}

/// A number in capital hexadecimal digits, with zeros before it.
func hexadecimal(_ value: UInt32, width: Int) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
