// Source lines in tracebacks, and the carets below them.

import AdderSyntax

/// Finds source lines. A program keeps its text; it is shown for programs that came from a file that is still there.
struct SourceLines {
  private var isShown: [String: Bool] = [:]

  mutating func line(_ number: Int, of program: Program) -> String? {
    let filename = program.filename
    if isShown[filename] == nil { isShown[filename] = !filename.hasPrefix("<") && Platform.fileKind(filename) == .file }
    return isShown[filename] == true ? program.source.line(number) : nil
  }
}

/// A source line as a traceback shows it: without its indentation, and with carets under what failed.
///
/// Columns of spans are in bytes; carets are placed by characters, each taken to be one column wide, as CPython 3.11 does.
struct SourceLine {
  private let bytes: [UInt8]
  private let indentation: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    indentation = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0c } ?? bytes.count
  }

  var stripped: String { String(decoding: bytes[indentation...], as: UTF8.self) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0c }

  private func characters(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range.clamped(to: 0..<bytes.count)] where byte & 0xc0 != 0x80 { count += 1 }
    return count
  }

  /// The line of carets for a span that begins on this line; nil where it would say nothing: no span, or the span is the whole line.
  func carets(_ span: Span, line: Int) -> String? {
    guard span.line > 0, Int(span.line) == line, span.column >= 0 else { return nil }
    let start = min(Int(span.column), bytes.count)
    let isSingleLine = span.endLine == span.line
    var end = min(Int(span.endColumn), bytes.count)
    if !isSingleLine {
      // Up to the last character that can be seen.
      end = bytes.count
      while end > 0 && Self.isBlank(bytes[end - 1]) { end -= 1 }
    }
    guard start < end else { return nil }
    let anchor = isSingleLine ? anchor(start..<end) : nil
    if anchor == nil && characters(start..<end) == characters(indentation..<bytes.count) { return nil }
    var carets = String(repeating: " ", count: characters(indentation..<max(start, indentation)))
    if let anchor {
      carets += String(repeating: "~", count: characters(start..<anchor.lowerBound))
      carets += String(repeating: "^", count: characters(anchor))
      carets += String(repeating: "~", count: characters(anchor.upperBound..<end))
    } else {
      carets += String(repeating: "^", count: characters(start..<end))
    }
    return carets
  }

  // MARK: Anchors

  /// In a binary operation or a subscript: the operator, or the brackets, which alone get carets.
  private func anchor(_ segment: Range<Int>) -> Range<Int>? {
    // As the body of a lambda every expression parses that can stand anywhere, `yield` among them.
    let prefix = "lambda: "
    let text = prefix + String(decoding: bytes[segment], as: UTF8.self)
    guard let program = try? Program.parse(text, filename: "<segment>"), program.body.count == 1, case .expression(let whole) = program.body[0].kind,
      case .lambda(let lambda) = whole.kind
    else { return nil }
    let shift = segment.lowerBound - prefix.utf8.count
    switch lambda.body.kind {
    case .binary(let left, _, let right):
      return operatorRange(Int(left.span.endColumn) + shift..<Int(right.span.column) + shift)
    case .subscript(let value, let index):
      return bracketRange(from: Int(value.span.endColumn) + shift, indexEnd: Int(index.span.endColumn) + shift + 1, in: segment)
    default: return nil
    }
  }

  /// The operator between two operands: past closing parentheses, one character or two.
  private func operatorRange(_ gap: Range<Int>) -> Range<Int>? {
    var position = gap.lowerBound
    while position < gap.upperBound {
      if Self.isBlank(bytes[position]) || bytes[position] == UInt8(ascii: ")") && position + 1 < gap.upperBound {
        position += 1
        continue
      }
      let isTwo = position + 1 < gap.upperBound && !Self.isBlank(bytes[position + 1])
      return position..<position + (isTwo ? 2 : 1)
    }
    return nil
  }

  private func bracketRange(from start: Int, indexEnd: Int, in segment: Range<Int>) -> Range<Int> {
    var open = start
    while open < segment.upperBound && bytes[open] != UInt8(ascii: "[") { open += 1 }
    var close = indexEnd
    while close < segment.upperBound && bytes[close] != UInt8(ascii: "]") { close += 1 }
    if close < segment.upperBound { close += 1 }
    return open..<max(open, min(close, segment.upperBound))
  }
}

// MARK: - SyntaxError

/// The place that a SyntaxError names, and how it is shown.
struct SyntaxErrorPlace {
  let filename: String
  let line: Int
  /// From 1; nil for none.
  private let offset: Int?
  private let endLine: Int?
  private let endOffset: Int?
  private let text: String?

  /// nil where the exception's fields do not make a place.
  init?(_ vm: VM, _ exception: ExceptionPointer) {
    func integer(_ field: KeyPath<SyntaxErrorObject, Value>) -> Int?? {
      let value = exception.field(field)
      if value.isUnbound || value.isNone { return .some(nil) }
      return value.isSmallInt ? .some(value.smallInt) : nil
    }
    let line = exception.field(\SyntaxErrorObject.line)
    guard line.isSmallInt, let offset = integer(\.offset), let endLine = integer(\.endLine), let endOffset = integer(\.endOffset) else { return nil }
    self.line = line.smallInt
    self.offset = offset
    self.endLine = endLine
    self.endOffset = endOffset
    let filename = exception.field(\SyntaxErrorObject.filename)
    if filename.isUnbound || filename.isNone {
      self.filename = "<string>"
    } else {
      guard let shown = vm.quietly({ () throws(Raise) in try vm.str(filename) }) else { return nil }
      self.filename = vm.displayText(shown.value)
    }
    let text = exception.field(\SyntaxErrorObject.text)
    self.text = vm.isString(text) ? vm.displayText(text) : nil
  }

  /// The source line without its indentation, and the carets where they would stand below it.
  func textAndCarets() -> [String] {
    guard let text else { return [] }
    let all = Array(text.utf8)
    var start = all.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0c } ?? all.count
    let end = all.last == 10 && start < all.count ? all.count - 1 : all.count
    // Where the caret stands in what is left of the text, with limits in bytes.
    var caret = min((offset ?? 0) - 1 - start, end - start)
    // Only the line that the offset is in, where the text has several.
    while let newline = all[start...].firstIndex(of: 10), newline - start < caret {
      caret -= newline + 1 - start
      start = newline + 1
    }
    let line = "    " + String(decoding: all[start..<max(start, end)], as: UTF8.self)
    guard caret >= 0 else { return [line] }
    // The end is limited by the text's length in bytes, its line feed included; what is left of the offset was taken off both.
    let moved = (offset ?? 0) - 1 - caret
    let isBeyondLine = endLine.map { $0 > self.line } ?? false
    let caretEnd = (isBeyondLine ? text.utf8.count - 1 : min((endOffset ?? 0) - 1, text.utf8.count)) - moved
    return [line, "    " + String(repeating: " ", count: caret) + String(repeating: "^", count: max(1, caretEnd - caret))]
  }
}
