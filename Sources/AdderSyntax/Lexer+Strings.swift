extension Lexer {
  /// Reads a string whose prefix starts at `start` and whose quote is here.
  mutating func readString(from start: Int) -> Bool {
    let quote = base[position]
    let startLine = line
    let startLineStart = lineStart
    let isTriple = base[position + 1] == quote && base[position + 2] == quote
    position += isTriple ? 3 : 1
    while true {
      switch base[position] {
      case quote where !isTriple || (base[position + 1] == quote && base[position + 2] == quote):
        position += isTriple ? 3 : 1
        tokens.append(
          Token(
            kind: .string, level: UInt8(brackets.count), start: Int32(start), end: Int32(position), line: startLine,
            column: Int32(start - startLineStart), endLine: line, endColumn: Int32(position - lineStart)))
        return true
      case UInt8(ascii: "\\"):
        position += 1
        if base[position] == 10 { beginLine() } else if base[position] != 0 { position += 1 }
      case 10 where isTriple: beginLine()
      case 0, 10: return failInString(from: start, line: startLine, lineStart: startLineStart, isTriple: isTriple)
      default: position += 1
      }
    }
  }

  private mutating func failInString(from start: Int, line startLine: Int32, lineStart startLineStart: Int, isTriple: Bool) -> Bool {
    let kind = isTriple ? "triple-quoted string" : "string"
    // The line that a last line feed opens does not count.
    let lastLine = (isTriple || base[position] == 0) && position == lineStart && line > startLine ? line - 1 : line
    var fault = Fault(
      "unterminated \(kind) literal (detected at line \(lastLine))", line: startLine, column: Int32(start - startLineStart),
      endColumn: Int32(start - startLineStart))
    fault.keepsLineFeed = false
    fault.isAtEnd = isTriple || (base[position] == 0 && position > 0 && base[position - 1] == 10)
    return fail(fault)
  }
}
