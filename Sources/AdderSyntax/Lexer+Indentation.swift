extension Lexer {
  /// Reads the blanks at the start of a line and says what they mean for the blocks. Lines with nothing but blanks and comments are skipped.
  mutating func readIndentation() -> Bool {
    // Inside brackets (as in the expressions of f-strings) lines have no indentation.
    guard brackets.isEmpty else { return true }
    while true {
      guard let (column, alternative) = measureIndentation() else { return false }
      switch base[position] {
      case UInt8(ascii: "#"):
        skipComment()
        if base[position] == 10 { beginLine() } else { return true }
      case 10: beginLine()
      case 0: return true
      default: return indent(to: column, alternative)
      }
    }
  }

  /// The columns that the blanks here reach; nil when a line continuation among them is wrong.
  private mutating func measureIndentation() -> (Int32, Int32)? {
    var column: Int32 = 0
    var alternative: Int32 = 0
    /// Where the first of several joined lines that is indented had got to; the indentation of those behind it does not count.
    var joined: Int32 = 0
    while true {
      switch base[position] {
      case 32:
        column += 1
        alternative += 1
      case 9:
        column = (column / 8 + 1) * 8
        alternative += 1
      case 12:
        column = 0
        alternative = 0
      case UInt8(ascii: "\\"):
        if joined == 0 { joined = column }
        guard readContinuation() else { return nil }
        continue
      default: return joined > 0 ? (joined, joined) : (column, alternative)
      }
      position += 1
    }
  }

  private mutating func indent(to column: Int32, _ alternative: Int32) -> Bool {
    var top = indents[indents.count - 1]
    if column == top.column { return alternative == top.alternative || failWithTabs() }
    if column > top.column {
      guard alternative > top.alternative else { return failWithTabs() }
      guard indents.count < 100 else { return failInLine("too many levels of indentation", category: .indentationError) }
      indents.append((column, alternative))
      add(.indent, from: lineStart, to: position)
      return true
    }
    guard indents.contains(where: { $0.column == column }) else {
      return failInLine("unindent does not match any outer indentation level", category: .indentationError)
    }
    if let target = indents.last(where: { $0.column == column }), alternative != target.alternative { return failWithTabs() }
    while column < top.column {
      indents.removeLast()
      add(.dedent, from: position, to: position)
      top = indents[indents.count - 1]
    }
    return true
  }

  private mutating func failWithTabs() -> Bool {
    fail(Fault("inconsistent use of tabs and spaces in indentation", line: line, column: 0, endColumn: -1, category: .tabError), isPatient: true)
  }

  /// Stops with a fault that points to the whole line.
  private mutating func failInLine(_ message: String, category: Diagnostic.Category) -> Bool {
    var end = position
    while base[end] != 10, base[end] != 0 { end += 1 }
    return fail(Fault(message, line: line, column: Int32(end - lineStart), category: category), isPatient: true)
  }
}
