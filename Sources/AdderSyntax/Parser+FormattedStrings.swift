// F-strings (Reference 2.4.3). To the lexer they are strings; here the literal parts and the expressions in braces are told apart, and the
// expressions are lexed and parsed as if they stood in parentheses, at their place in the source.

/// Collects the parts of an f-string. Literal text that meets is joined.
struct FormattedBuilder {
  var text = TextBuilder()
  private var parts: [FormattedPart] = []

  mutating func append(_ part: FormattedPart) {
    flush()
    parts.append(part)
  }

  private mutating func flush() {
    if !text.isEmpty { parts.append(.literal(text.constant)) }
    text = TextBuilder()
  }

  mutating func finish() -> [FormattedPart] {
    flush()
    return parts
  }
}

extension Parser {
  mutating func formatted(_ literal: StringToken, into parts: inout FormattedBuilder) throws(ParseFailure) {
    var position = literal.start
    try formattedParts(&position, literal, nesting: 0, into: &parts)
  }

  /// Reads literal text and fields up to the end, or in a format specification up to the brace that closes its field.
  private mutating func formattedParts(
    _ position: inout Int, _ literal: StringToken, nesting: Int, into parts: inout FormattedBuilder
  ) throws(ParseFailure) {
    while position < literal.end {
      try formattedText(&position, literal, nesting: nesting, into: &parts)
      guard position < literal.end, base[position] == UInt8(ascii: "{") else { return }
      try field(&position, literal, nesting: nesting, into: &parts)
    }
  }

  /// Literal text up to a single brace. Doubled braces stand for themselves, but not in a format specification.
  private mutating func formattedText(
    _ position: inout Int, _ literal: StringToken, nesting: Int, into parts: inout FormattedBuilder
  ) throws(ParseFailure) {
    var start = position
    scan: while position < literal.end {
      switch base[position] {
      case UInt8(ascii: "\\") where !literal.isRaw && position + 1 < literal.end: skipEscape(&position, literal)
      case UInt8(ascii: "{"), UInt8(ascii: "}"):
        guard nesting == 0 else { break scan }
        if position + 1 < literal.end, base[position + 1] == base[position] {
          try append(start..<position + 1, isRaw: literal.isRaw, of: literal, to: &parts.text)
          position += 2
          start = position
        } else {
          if base[position] == UInt8(ascii: "}") { throw raiseInFormatted("f-string: single '}' is not allowed") }
          break scan
        }
      default: position += 1
      }
    }
    try appendFormattedText(start..<position, literal, to: &parts.text)
  }

  /// Text that ends in a backslash right before a field keeps the backslash.
  private mutating func appendFormattedText(_ range: Range<Int>, _ literal: StringToken, to text: inout TextBuilder) throws(ParseFailure) {
    guard !range.isEmpty else { return }
    var backslashes = 0
    while backslashes < range.count, base[range.upperBound - 1 - backslashes] == UInt8(ascii: "\\") { backslashes += 1 }
    guard !literal.isRaw, backslashes % 2 == 1 else { return try append(range, isRaw: literal.isRaw, of: literal, to: &text) }
    try append(range.lowerBound..<range.upperBound - 1, isRaw: false, of: literal, to: &text)
    text.append(UInt32(UInt8(ascii: "\\")))
  }

  private mutating func skipEscape(_ position: inout Int, _ literal: StringToken) {
    let escape = base[position + 1]
    if escape == UInt8(ascii: "N") {
      position += 2
      guard position < literal.end, base[position] == UInt8(ascii: "{") else { return }
      while position < literal.end, base[position] != UInt8(ascii: "}") { position += 1 }
      position = min(position + 1, literal.end)
    } else if escape == UInt8(ascii: "{") || escape == UInt8(ascii: "}") {
      if escape == UInt8(ascii: "{"), !isErrorPass {
        warn("invalid escape sequence '\\{'", literal)
      }
      position += 1
    } else {
      position += 2
    }
  }

  /// `{expression=!conversion:format}`.
  private mutating func field(
    _ position: inout Int, _ literal: StringToken, nesting: Int, into parts: inout FormattedBuilder
  ) throws(ParseFailure) {
    if nesting >= 2 { throw raiseInFormatted("f-string: expressions nested too deeply") }
    let brace = position
    try findFieldEnd(&position, literal)
    guard position < literal.end else { throw raiseInFormatted("f-string: expecting '}'") }
    let value = try fieldExpression(brace: brace, end: position, literal)
    let isDebugging = base[position] == UInt8(ascii: "=")
    if isDebugging {
      position += 1
      while position < literal.end, base[position] == 32 || base[position] &- 9 < 5 { position += 1 }
      parts.text.append(UnsafeBufferPointer(start: base + brace + 1, count: position - brace - 1))
    }
    var conversion = try fieldConversion(&position, literal)
    var format: [FormattedPart]?
    guard position < literal.end else { throw raiseInFormatted("f-string: expecting '}'") }
    if base[position] == UInt8(ascii: ":") {
      position += 1
      guard position < literal.end else { throw raiseInFormatted("f-string: expecting '}'") }
      var inner = FormattedBuilder()
      try formattedParts(&position, literal, nesting: nesting + 1, into: &inner)
      format = inner.finish()
    }
    guard position < literal.end, base[position] == UInt8(ascii: "}") else { throw raiseInFormatted("f-string: expecting '}'") }
    position += 1
    if isDebugging, conversion == nil, format == nil { conversion = .repr }
    parts.append(.value(value, conversion: conversion, format: format))
  }

  private mutating func fieldConversion(_ position: inout Int, _ literal: StringToken) throws(ParseFailure) -> FormattedPart.Conversion? {
    guard position < literal.end, base[position] == UInt8(ascii: "!") else { return nil }
    position += 1
    guard position < literal.end else { throw raiseInFormatted("f-string: expecting '}'") }
    let character = base[position]
    position += 1
    switch character {
    case UInt8(ascii: "s"): return .str
    case UInt8(ascii: "r"): return .repr
    case UInt8(ascii: "a"): return .ascii
    default:
      throw raiseInFormatted("f-string: invalid conversion character: expected 's', 'r', or 'a'")
    }
  }

  /// Moves from the opening brace to the character that ends the expression: `}`, `=`, `!` or `:` outside of brackets and quotes.
  private mutating func findFieldEnd(_ position: inout Int, _ literal: StringToken) throws(ParseFailure) {
    position += 1
    var brackets: [UInt8] = []
    /// The quote that is open, and whether it is tripled.
    var quote: (character: UInt8, isTriple: Bool)?
    while position < literal.end {
      let character = base[position]
      if character == UInt8(ascii: "\\") { throw raiseInFormatted("f-string expression part cannot include a backslash") }
      if let open = quote {
        if character == open.character, !open.isTriple || isTripled(position, literal) {
          position += open.isTriple ? 2 : 0
          quote = nil
        }
        position += 1
        continue
      }
      switch character {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        let isTriple = isTripled(position, literal)
        position += isTriple ? 2 : 0
        quote = (character, isTriple)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        if brackets.count >= 200 { throw raiseInFormatted("f-string: too many nested parenthesis") }
        brackets.append(character)
      case UInt8(ascii: "#"): throw raiseInFormatted("f-string expression part cannot include '#'")
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "<"):
        if brackets.isEmpty {
          if position + 1 < literal.end, base[position + 1] == UInt8(ascii: "="), character != UInt8(ascii: ":"), character != UInt8(ascii: "}") {
            position += 1
          } else if character != UInt8(ascii: ">"), character != UInt8(ascii: "<") {
            return
          }
        } else if character == UInt8(ascii: "}") {
          try closeFieldBracket(character, &brackets)
        }
      case UInt8(ascii: ")"), UInt8(ascii: "]"): try closeFieldBracket(character, &brackets)
      default: break
      }
      position += 1
    }
    if quote != nil { throw raiseInFormatted("f-string: unterminated string") }
    if let open = brackets.last { throw raiseInFormatted("f-string: unmatched '\(Character(Unicode.Scalar(open)))'") }
  }

  private func isTripled(_ position: Int, _ literal: StringToken) -> Bool {
    position + 2 < literal.end && base[position + 1] == base[position] && base[position + 2] == base[position]
  }

  private mutating func closeFieldBracket(_ closing: UInt8, _ brackets: inout [UInt8]) throws(ParseFailure) {
    let closingText = Character(Unicode.Scalar(closing))
    guard let open = brackets.popLast() else { throw raiseInFormatted("f-string: unmatched '\(closingText)'") }
    let matches = open == UInt8(ascii: "(") ? closing == UInt8(ascii: ")") : closing == open + 2
    if !matches {
      throw raiseInFormatted(
        "f-string: closing parenthesis '\(closingText)' does not match opening parenthesis '\(Character(Unicode.Scalar(open)))'")
    }
  }

  /// Parses the expression between the brace and `end` with a lexer of its own.
  private mutating func fieldExpression(brace: Int, end: Int, _ literal: StringToken) throws(ParseFailure) -> Expression {
    guard (brace + 1..<end).contains(where: { base[$0] != 32 && !(base[$0] >= 9 && base[$0] <= 13) }) else {
      let ending = Character(Unicode.Scalar(base[end]))
      throw raiseInFormatted(
        ending == "}" ? "f-string: empty expression not allowed" : "f-string: expression required before '\(ending)'")
    }
    try descend()
    defer { depth -= 1 }
    var buffer: [UInt8] = [UInt8(ascii: "(")]
    buffer += UnsafeBufferPointer(start: base + brace + 1, count: end - brace - 1)
    buffer += [UInt8(ascii: ")"), 0]
    let (line, lineStart) = place(of: brace, in: literal)
    do {
      return try buffer.withUnsafeBufferPointer { (bytes) throws(ParseFailure) -> Expression in
        var lexer = Lexer(base: bytes.baseAddress!, count: bytes.count - 1)
        lexer.isAtLineStart = false
        lexer.line = line
        lexer.lineStart = lineStart - brace
        lexer.run()
        return try lexer.tokens.withUnsafeBufferPointer { (tokens) throws(ParseFailure) -> Expression in
          try parseField(bytes.baseAddress!, tokens.baseAddress!, lexer.fault, lexer.warnings)
        }
      }
    } catch {
      describeFieldFault(expression: String(decoding: buffer.dropLast(), as: UTF8.self), line: line, column: Int32(brace - lineStart))
      throw error
    }
  }

  /// The line of an offset in a literal, and the offset where that line starts.
  private func place(of offset: Int, in literal: StringToken) -> (line: Int32, lineStart: Int) {
    var line = literal.token.line
    var lineStart = Int(literal.token.start - literal.token.column)
    for index in Int(literal.token.start)..<offset where base[index] == 10 {
      line += 1
      lineStart = index + 1
    }
    return (line, lineStart)
  }

  /// Lets this parser work on other tokens for a while.
  private mutating func parseField(
    _ bytes: UnsafePointer<UInt8>, _ fieldTokens: UnsafePointer<Token>, _ fieldFault: Fault?, _ lexicalWarnings: [Fault]
  ) throws(ParseFailure) -> Expression {
    var inner = Parser(base: bytes, tokens: fieldTokens, lexicalFault: fieldFault, manglesNames: manglesNames)
    inner.maximumDigits = maximumDigits
    inner.className = className
    inner.depth = depth
    swap(&inner.scopes, &scopes)
    defer {
      swap(&inner.scopes, &scopes)
      if !isErrorPass { warnings += inner.allWarnings(lexicalWarnings, failed: inner.fault != nil).map { warning in warning.placed(at: position) } }
    }
    do {
      let value = try inner.diagnosing { (parser) throws(ParseFailure) in
        let value = try parser.starExpressions()
        while parser.accept(.newline) {}
        try parser.expect(.endOfFile)
        return value
      }
      height = max(height, inner.height)
      return value
    } catch {
      fault = fault ?? inner.fault
      throw .raised
    }
  }
}
