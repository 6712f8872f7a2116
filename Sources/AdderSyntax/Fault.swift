// A fault is a diagnostic in the making: a place in the source, not yet turned into the characters and texts that a `SyntaxError` carries.

/// What is wrong, and where, in bytes.
struct Fault {
  var category: Diagnostic.Category = .syntaxError
  var message: String
  var line: Int32
  /// Byte offset in the line.
  var column: Int32
  var endLine: Int32
  /// nil: CPython gives -1, no end.
  var endColumn: Int32?
  /// The text shown, where it is not the source line.
  var text: String?
  /// The text has its line feed, as the parser's errors do and the lexer's do not.
  var keepsLineFeed = true
  /// The first line shown, where others before `line` belong to it: CPython shows what its tokenizer still has in its buffer.
  var firstLine: Int32?
  /// Found by the lexer.
  var isLexical = false
  /// Found by the lexer, but only said if the parser gets that far: CPython's tokenizer has two ways to fail.
  var isPatient = false
  /// More input might have helped.
  var isAtEnd = false
  /// Found after parsing: columns stay in bytes, as in CPython's compiler, and there is no text unless the file can be opened again.
  var isLate = false
  /// Columns stay in bytes.
  var countsBytes = false
  /// Of a warning: the index of the token that had been read last when it came.
  var order = 0

  init(_ message: String, _ span: Span, category: Diagnostic.Category = .syntaxError) {
    self.category = category
    self.message = message
    line = span.line
    column = span.column
    endLine = span.endLine
    endColumn = span.endColumn
  }

  init(_ message: String, line: Int32, column: Int32, endLine: Int32? = nil, endColumn: Int32? = nil, category: Diagnostic.Category = .syntaxError) {
    self.category = category
    self.message = message
    self.line = line
    self.column = column
    self.endLine = endLine ?? line
    self.endColumn = endColumn
  }

  /// The diagnostic as users see it.
  func diagnostic(in source: SourceText, filename: String, mode: Program.Mode = .file) -> Diagnostic {
    let isUnnamed = filename.hasPrefix("<") && filename.hasSuffix(">")
    let shown =
      text
      ?? (isLate && isUnnamed
        ? nil
        : source.textWithFeed(
          isUnnamed && filename != "<stdin>" ? firstLine.map(Int.init) : nil, Int(line),
          keepsLineFeed: keepsLineFeed && (mode == .file || Int(line) < source.lineStarts.count)))
    // CPython counts the characters in the text that it shows, though that may begin on another line.
    func characters(_ bytes: Int32, on line: Int32) -> Int {
      if isLate || text != nil || countsBytes || source.hasByteColumns && isOfParser { return Int(bytes) + 1 }
      guard !source.hasInvalidBytes, isOfParser, let shown else { return source.characterCount(line: Int(line), bytes: Int(bytes)) + 1 }
      return shown.characterCount(bytes: Int(bytes)) + 1
    }
    let end = endColumn.map { characters($0, on: endLine) } ?? -1
    // Only whole files get the line feed that the last line lacks: at its end the tokenizer has no column to tell.
    let isAtBareEnd =
      mode != .file && message == "invalid syntax" && column == endColumn && Int(line) == source.lineStarts.count
      && Int(column) == (source.line(Int(line))?.utf8.count ?? 0)
    if isAtBareEnd {
      let number = source.bytes.isEmpty ? 0 : Int(line)
      return Diagnostic(
        category, message, filename: filename, line: number, column: 0, endLine: number, endColumn: 0, text: shown ?? "", isLate: isLate,
        isIncomplete: isAtEnd)
    }
    // There the tokenizer has no column for the end of a block's first line, and CPython takes one off too many.
    let isBlockMissing = mode != .file && category == .indentationError && isAtEnd && source.bytes.last != 10
    return Diagnostic(
      category, message, filename: filename, line: Int(line), column: characters(column, on: line) - (isBlockMissing ? 1 : 0), endLine: Int(endLine),
      endColumn: end,
      text: shown, isLate: isLate, isIncomplete: isAtEnd)
  }
}

extension String {
  /// How many characters the first `bytes` bytes are.
  fileprivate func characterCount(bytes: Int) -> Int {
    bytes > 0 ? utf8.prefix(bytes).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) } : bytes
  }
}

extension SourceText {
  /// The line, with those before it from `first` on.
  func textWithFeed(_ first: Int?, _ number: Int, keepsLineFeed: Bool) -> String? {
    guard let last = lineWithFeed(number, keepsLineFeed: keepsLineFeed), let first, first < number else {
      return lineWithFeed(number, keepsLineFeed: keepsLineFeed)
    }
    return (first..<number).map { (line($0) ?? "") + "\n" }.joined() + last
  }

  /// The line as `SyntaxError.text` has it. A last line without a line feed gets one, as CPython's tokenizer adds it.
  func lineWithFeed(_ number: Int, keepsLineFeed: Bool) -> String? {
    guard let text = line(number) else { return number == lineStarts.count + 1 ? "" : nil }
    let isBeyondEnd = number == lineStarts.count && lineStarts[number - 1] == bytes.count
    return keepsLineFeed && !isBeyondEnd ? text + "\n" : text
  }

  /// How many characters the first `bytes` bytes of a line are; bytes beyond the line's end count as one each.
  func characterCount(line number: Int, bytes count: Int) -> Int {
    guard number >= 1, number <= lineStarts.count else { return count }
    let start = lineStarts[number - 1]
    let end = min(start + max(count, 0), bytes.count)
    var characters = count - (end - start)
    for index in start..<end where bytes[index] & 0xC0 != 0x80 { characters += 1 }
    return characters
  }
}
