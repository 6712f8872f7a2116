// From text to tokens, as in chapter 2 of the Language Reference. The lexer runs over the whole text before the parser starts. It works on
// bytes that end with a zero (the text itself cannot contain one), so that looking ahead needs no bounds checks.
//
// A fault stops it: the last token is then `.error`, and the parser reports the fault if it gets that far or finds nothing better to say.

/// Turns source bytes into tokens.
struct Lexer {
  /// The source; `base[count]` is zero.
  let base: UnsafePointer<UInt8>
  let count: Int
  var position = 0
  var line: Int32 = 1
  var lineStart = 0
  var tokens = ContiguousArray<Token>()
  var fault: Fault?
  /// Warnings that belong to tokens, such as numbers that run into keywords.
  var warnings: [Fault] = []

  /// Open brackets with their places, innermost last.
  var brackets: [(character: UInt8, token: Token)] = []
  /// Columns of the open indentations, with tabs to the next multiple of eight, and with tabs as one column: both must agree in order.
  var indents: [(column: Int32, alternative: Int32)] = [(0, 0)]
  var isAtLineStart = true

  init(base: UnsafePointer<UInt8>, count: Int) {
    self.base = base
    self.count = count
    tokens.reserveCapacity(count / 4 + 8)
  }

  /// Reads everything.
  mutating func run() {
    while step() {}
  }

  /// Reads a little, at most a token and the indentation before it. False at the end.
  private mutating func step() -> Bool {
    if isAtLineStart {
      isAtLineStart = false
      guard readIndentation() else { return false }
    }
    skipBlanks()
    let start = position
    if base[position] == UInt8(ascii: "#") { skipComment() }
    let character = base[position]
    switch character {
    case 0: return readEnd(from: start)
    case 10: return readNewline(from: start)
    case UInt8(ascii: "\\"): return readContinuation()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), 128...255: return readName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return readNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readString(from: start)
    case UInt8(ascii: "."):
      if base[position + 1].isDigit { return readNumber() }
      if base[position + 1] == character, base[position + 2] == character { return readOperator(.ellipsis, length: 3) }
      return readOperator(.dot, length: 1)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return openBracket(character)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return closeBracket(character)
    default: return readOperator(character)
    }
  }

  private mutating func skipBlanks() {
    while base[position] == 32 || base[position] == 9 || base[position] == 12 { position += 1 }
  }

  mutating func skipComment() {
    while base[position] != 10, base[position] != 0 { position += 1 }
  }

  /// Ends the current line at the line feed at `position`.
  mutating func beginLine() {
    position += 1
    line += 1
    lineStart = position
  }

  /// The line feed here ends a statement if no bracket is open. A comment before it belongs to the token, as in CPython.
  private mutating func readNewline(from start: Int) -> Bool {
    if brackets.isEmpty {
      add(.newline, from: start, to: position)
      isAtLineStart = true
    }
    beginLine()
    return true
  }

  /// The end of the text: a missing last line feed is made up for, then the open blocks are closed.
  private mutating func readEnd(from start: Int) -> Bool {
    if !brackets.isEmpty { return failInBracket(lastLine: position == lineStart ? line - 1 : line) }
    if let last = tokens.last, last.kind != .newline, last.kind != .dedent {
      add(.newline, from: start, to: position)
    }
    if position > lineStart { beginEndLine() }
    for _ in 1..<indents.count { add(.dedent, from: count, to: count) }
    indents.removeLast(indents.count - 1)
    add(.endOfFile, from: count, to: count)
    return false
  }

  /// The text ends inside the innermost bracket.
  private mutating func failInBracket(lastLine: Int32, isPatient: Bool = false) -> Bool {
    let open = brackets[brackets.count - 1]
    var fault = Fault("'\(Character(Unicode.Scalar(open.character)))' was never closed", open.token.span)
    fault.isAtEnd = true
    fault.endColumn = -1
    fault.keepsLineFeed = open.token.line == lastLine
    return fail(fault, isPatient: isPatient)
  }

  /// After a last line without a line feed, the end is on the line after it.
  private mutating func beginEndLine() {
    line += 1
    lineStart = count
  }

  /// A backslash that joins lines.
  mutating func readContinuation() -> Bool {
    position += 1
    guard base[position] == 10 else {
      if base[position] == 0 { return failAtEnd(line: line, column: position - lineStart) }
      position += 1
      return fail(
        Fault("unexpected character after line continuation character", line: line, column: Int32(position - 1 - lineStart), endColumn: -1),
        isPatient: true)
    }
    let (joinedLine, column) = (line, position - lineStart)
    beginLine()
    return base[position] == 0 ? failAtEnd(line: joinedLine, column: column) : true
  }

  private mutating func failAtEnd(line: Int32, column: Int) -> Bool {
    if !brackets.isEmpty { return failInBracket(lastLine: line, isPatient: true) }
    var fault = Fault("unexpected EOF while parsing", line: line, column: Int32(column))
    fault.isAtEnd = true
    return fail(fault, isPatient: true)
  }

  /// Adds a token on the current line.
  mutating func add(_ kind: TokenKind, from start: Int, to end: Int) {
    let column = Int32(start - lineStart)
    tokens.append(
      Token(
        kind: kind, level: UInt8(brackets.count), start: Int32(start), end: Int32(end), line: line, column: column, endLine: line,
        endColumn: column + Int32(end - start)))
  }

  /// Stops with a fault.
  mutating func fail(_ fault: Fault, isPatient: Bool = false) -> Bool {
    self.fault = fault
    self.fault!.isPatient = isPatient
    self.fault!.isLexical = true
    add(.error, from: position, to: position)
    return false
  }

  /// Stops with a fault just before the current position, as CPython places most errors of its tokenizer.
  mutating func fail(_ message: String, category: Diagnostic.Category = .syntaxError) -> Bool {
    let column = Int32(position - lineStart - 1)
    var fault = Fault(message, line: line, column: column, endColumn: column, category: category)
    fault.keepsLineFeed = false
    return fail(fault)
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 48 < 10 }
  var isNameStart: Bool { (self | 32) &- 97 < 26 || self == UInt8(ascii: "_") || self >= 128 }
  var isNamePart: Bool { isNameStart || isDigit }
  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt8? {
    if isDigit { return self - 48 }
    let letter = self | 32
    return letter >= 97 && letter <= 102 ? letter - 87 : nil
  }
}
