// The text of a program, kept for tracebacks and carets.

/// Source text as UTF-8 with the start of each line.
package struct SourceText: Sendable {
  package let bytes: [UInt8]
  /// Offset of each line's first byte.
  package let lineStarts: [Int]
  /// Not all of it is UTF-8: names and strings have to be looked at.
  let hasInvalidBytes: Bool
  /// No encoding is known for these bytes: CPython's parser does not count characters in them.
  let hasByteColumns: Bool

  package init(_ bytes: [UInt8]) { self.init(bytes, hasInvalidBytes: false) }

  init(_ bytes: [UInt8], hasInvalidBytes: Bool, hasByteColumns: Bool = false) {
    self.bytes = bytes
    self.hasInvalidBytes = hasInvalidBytes
    self.hasByteColumns = hasByteColumns
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 10 { starts.append(index + 1) }
    lineStarts = starts
  }

  package init(_ text: String) { self.init(Array(text.utf8)) }

  /// The text of a line without its line feed; nil where there is no such line. `number` counts from 1.
  package func line(_ number: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == 13 { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// Where an operation begins or ends with this name, brackets aside: the name's own place.
  package func place(of name: String, atEdgeOf span: Span) -> Span? {
    let word = Array(name.utf8)
    guard span.line >= 1, Int(span.endLine) <= lineStarts.count else { return nil }
    var start = lineStarts[Int(span.line) - 1] + Int(span.column)
    while start < bytes.count, bytes[start] == UInt8(ascii: "(") || bytes[start] == UInt8(ascii: " ") { start += 1 }
    if isName(word, at: start) { return place(span.line, start, word.count) }
    var end = lineStarts[Int(span.endLine) - 1] + Int(span.endColumn)
    while end > start, [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: " ")].contains(bytes[end - 1]) { end -= 1 }
    if end - word.count > start, isName(word, at: end - word.count) { return place(span.endLine, end - word.count, word.count) }
    return nil
  }

  private func place(_ line: Int32, _ offset: Int, _ count: Int) -> Span {
    let column = Int32(offset - lineStarts[Int(line) - 1])
    return Span(line: line, column: column, endLine: line, endColumn: column + Int32(count))
  }

  private func isName(_ word: [UInt8], at offset: Int) -> Bool {
    func isPart(_ byte: UInt8) -> Bool {
      byte >= 128 || byte == UInt8(ascii: "_") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 32
    }
    let end = offset + word.count
    guard end <= bytes.count, bytes[offset..<end].elementsEqual(word) else { return false }
    return !(end < bytes.count && isPart(bytes[end])) && !(offset > 0 && isPart(bytes[offset - 1]))
  }
}
