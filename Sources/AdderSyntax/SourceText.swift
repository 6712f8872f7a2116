// The text of a program, kept for tracebacks and carets.

/// Source text as UTF-8 with the start of each line.
package struct SourceText: Sendable {
  package let bytes: [UInt8]
  /// Offset of each line's first byte.
  package let lineStarts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
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
}
