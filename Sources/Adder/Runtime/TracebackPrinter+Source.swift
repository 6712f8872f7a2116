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
/// Columns of spans are in bytes; carets are placed by characters, of which those of East Asian scripts are two columns wide.
struct SourceLine {
  private let bytes: [UInt8]
  private let indentation: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    indentation = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0c } ?? bytes.count
  }

  var stripped: String { String(decoding: bytes[indentation...], as: UTF8.self) }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0c }

  /// How many columns of the screen a stretch takes.
  private func columns(_ range: Range<Int>) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    var isASCII = true
    for byte in bytes[range] where byte >= 0x80 { isASCII = false }
    if isASCII { return range.count }
    return String(decoding: bytes[range], as: UTF8.self).unicodeScalars.reduce(0) { $0 + (WideCharacters.contains($1) ? 2 : 1) }
  }

  /// Where the operator or the brackets of an expression stand, which is the whole text: in bytes.
  static func anchor(in expression: String) -> Range<Int>? {
    let line = SourceLine(expression)
    return line.anchor(0..<line.bytes.count, isCompiled: false)
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
    let anchor = isSingleLine ? anchor(start..<end, isCompiled: true) : nil
    if anchor == nil && columns(start..<end) == columns(indentation..<bytes.count) { return nil }
    var carets = String(repeating: " ", count: columns(indentation..<max(start, indentation)))
    if let anchor {
      carets += String(repeating: "~", count: columns(start..<anchor.lowerBound))
      carets += String(repeating: "^", count: columns(anchor))
      carets += String(repeating: "~", count: columns(anchor.upperBound..<end))
    } else {
      carets += String(repeating: "^", count: columns(start..<end))
    }
    return carets
  }

  // MARK: Anchors

  /// In a binary operation or a subscript: the operator, or the brackets, which alone get carets.
  /// - Parameter isCompiled: as CPython's compiler leaves the expression, which is what the end of a program shows; the module `traceback` only parses.
  private func anchor(_ segment: Range<Int>, isCompiled: Bool) -> Range<Int>? {
    // As the body of a lambda every expression parses that can stand anywhere, `yield` among them.
    let prefix = "lambda: "
    let text = prefix + String(decoding: bytes[segment], as: UTF8.self)
    guard let program = try? Program.parse(text, filename: "<segment>"), program.body.count == 1, case .expression(let whole) = program.body[0].kind,
      case .lambda(let lambda) = whole.kind
    else { return nil }
    let shift = segment.lowerBound - prefix.utf8.count
    switch lambda.body.kind {
    case .binary(let left, _, let right):
      return operatorRange(Int((isCompiled ? left.asCompiled : left).span.endColumn) + shift..<Int(right.span.column) + shift)
    case .subscript(let value, let index):
      // CPython's compiler has made a constant of it by then.
      if isCompiled && value.isFolded(at: index) { return nil }
      // The place behind the index is taken for the closing bracket's, also where a parenthesis stands there.
      let open = Int(value.span.endColumn) + shift
      return open..<max(open, min(Int(index.span.endColumn) + shift + 1, segment.upperBound))
    default: return nil
    }
  }

  /// What stands first between two operands, one character or two: the operator, or a closing parenthesis, for which CPython does not look.
  private func operatorRange(_ gap: Range<Int>) -> Range<Int>? {
    var position = gap.lowerBound
    while position < gap.upperBound {
      if Self.isBlank(bytes[position]) {
        position += 1
        continue
      }
      let isTwo = position + 1 < gap.upperBound && !Self.isBlank(bytes[position + 1])
      return position..<position + (isTwo ? 2 : 1)
    }
    return nil
  }
}

extension Expression {
  /// CPython's compiler makes `not a in b` an expression with the place of the comparison.
  fileprivate var asCompiled: Expression {
    guard case .unary(.not, let operand) = kind, case .compare(_, let comparisons) = operand.kind, comparisons.count == 1 else { return self }
    switch comparisons[0].operator {
    case .in, .notIn, .is, .isNot: return operand
    default: return self
    }
  }

  /// Whether an item of this literal is there, for an index that is a constant too.
  fileprivate func isFolded(at index: Expression) -> Bool {
    let place: Int
    switch index.kind {
    case .constant(.integer(let number)): place = Int(number)
    case .unary(.negative, let operand):
      guard case .constant(.integer(let number)) = operand.kind else { return false }
      place = -Int(number)
    default: return false
    }
    guard let count = constantLength else { return false }
    return place < count && place >= -count
  }

  private var constantLength: Int? {
    switch kind {
    case .constant(.string(let text)): return text.unicodeScalars.count
    case .constant(.codePoints(let units)): return units.count
    case .constant(.bytes(let bytes)): return bytes.count
    case .tuple(let elements):
      let areConstants = elements.allSatisfy { if case .constant = $0.kind { true } else { $0.constantLength != nil } }
      return areConstants ? elements.count : nil
    default: return nil
    }
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
    // Subclasses show one caret.
    let isExact = exception.pointee.header.type == vm.exceptionType(.syntaxError)
    self.endLine = isExact ? endLine : nil
    self.endOffset = isExact ? endOffset : nil
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

// MARK: - Wide characters

/// Characters that take two columns (East Asian Width W and F of Unicode 14).
private enum WideCharacters {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if scalar.value > ranges[middle].1 { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && scalar.value >= ranges[low].0
  }

  private static let ranges: [(UInt32, UInt32)] = [
    (0x1100, 0x115f), (0x231a, 0x231b), (0x2329, 0x232a), (0x23e9, 0x23ec), (0x23f0, 0x23f0), (0x23f3, 0x23f3), (0x25fd, 0x25fe), (0x2614, 0x2615),
    (0x2648, 0x2653), (0x267f, 0x267f), (0x2693, 0x2693), (0x26a1, 0x26a1), (0x26aa, 0x26ab), (0x26bd, 0x26be), (0x26c4, 0x26c5), (0x26ce, 0x26ce),
    (0x26d4, 0x26d4), (0x26ea, 0x26ea), (0x26f2, 0x26f3), (0x26f5, 0x26f5), (0x26fa, 0x26fa), (0x26fd, 0x26fd), (0x2705, 0x2705), (0x270a, 0x270b),
    (0x2728, 0x2728), (0x274c, 0x274c), (0x274e, 0x274e), (0x2753, 0x2755), (0x2757, 0x2757), (0x2795, 0x2797), (0x27b0, 0x27b0), (0x27bf, 0x27bf),
    (0x2b1b, 0x2b1c), (0x2b50, 0x2b50), (0x2b55, 0x2b55), (0x2e80, 0x303e), (0x3041, 0x3247), (0x3250, 0x4dbf), (0x4e00, 0xa4c6), (0xa960, 0xa97c),
    (0xac00, 0xd7a3), (0xf900, 0xfad9), (0xfe10, 0xfe19), (0xfe30, 0xfe6b), (0xff01, 0xff60), (0xffe0, 0xffe6), (0x16fe0, 0x1b2fb),
    (0x1f004, 0x1f004), (0x1f0cf, 0x1f0cf), (0x1f18e, 0x1f18e), (0x1f191, 0x1f19a), (0x1f200, 0x1f320), (0x1f32d, 0x1f335), (0x1f337, 0x1f37c),
    (0x1f37e, 0x1f393), (0x1f3a0, 0x1f3ca), (0x1f3cf, 0x1f3d3), (0x1f3e0, 0x1f3f0), (0x1f3f4, 0x1f3f4), (0x1f3f8, 0x1f43e), (0x1f440, 0x1f440),
    (0x1f442, 0x1f4fc), (0x1f4ff, 0x1f53d), (0x1f54b, 0x1f54e), (0x1f550, 0x1f567), (0x1f57a, 0x1f57a), (0x1f595, 0x1f596), (0x1f5a4, 0x1f5a4),
    (0x1f5fb, 0x1f64f), (0x1f680, 0x1f6c5), (0x1f6cc, 0x1f6cc), (0x1f6d0, 0x1f6d2), (0x1f6d5, 0x1f6df), (0x1f6eb, 0x1f6ec), (0x1f6f4, 0x1f6fc),
    (0x1f7e0, 0x1f7f0), (0x1f90c, 0x1f93a), (0x1f93c, 0x1f945), (0x1f947, 0x1f9ff), (0x1fa70, 0x1faf6), (0x20000, 0x3134a),
  ]
}
