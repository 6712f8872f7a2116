// The error pass: the whole text is parsed again, and at the places where a wrong form is known to have a message of its own, that form is tried
// first. The order in which forms are tried is CPython's, because where two could be meant the first decides the message.

/// A rule and the token where it was tried.
struct MemoryKey: Hashable {
  let rule: Int
  let position: Int
}

/// What a rule made of the tokens at a place; nil if they did not fit.
struct Remembered {
  let expression: Expression?
  let end: Int
}

extension Parser {
  /// Runs a rule, and if its tokens do not fit, runs it again to find out what is wrong. If it fails, it fails with `.raised`.
  mutating func diagnosing<Result>(_ rule: (inout Parser) throws(ParseFailure) -> Result) throws(ParseFailure) -> Result {
    let scopeCount = scopes.count
    do {
      return try rule(&self)
    } catch {
      if error == .mismatch { diagnose(rule, scopeCount: scopeCount) } else { preferLexicalFault() }
      throw .raised
    }
  }

  private mutating func diagnose<Result>(_ rule: (inout Parser) throws(ParseFailure) -> Result, scopeCount: Int) {
    let stopped = tokens[furthest]
    isErrorPass = true
    looksForErrors = true
    (position, height, depth) = (0, 0, 0)
    className = nil
    warnedLiterals = []
    scopes.removeLast(scopes.count - scopeCount)
    _ = try? rule(&self)
    if fault == nil {
      fault = genericFault(at: stopped)
      if stopped.kind == .indent || stopped.kind == .dedent { return }
    }
    preferLexicalFault()
  }

  /// What the lexer found goes before what the parser found, unless it is a bracket that is never closed and starts no earlier.
  private mutating func preferLexicalFault() {
    guard let lexicalFault, !lexicalFault.isPatient, fault?.isLexical == false else { return }
    if lexicalFault.isUnclosedBracket, lastRead.line <= lexicalFault.line { return }
    fault = lexicalFault
  }

  /// The last token that both passes have seen.
  private var lastRead: Token {
    let index = max(furthest, reached)
    return tokens[tokens[index].kind == .error ? max(0, index - 1) : index]
  }

  private func genericFault(at token: Token) -> Fault {
    switch token.kind {
    case .indent: return atToken("unexpected indent", token, category: .indentationError)
    case .dedent: return atToken("unexpected unindent", token, category: .indentationError)
    case .endOfFile:
      var fault = atToken("invalid syntax", token)
      (fault.column, fault.endColumn) = (-1, -1)
      placeInBuffer(&fault)
      return fault
    default:
      var fault = Fault("invalid syntax", token.span)
      placeInBuffer(&fault)
      return fault
    }
  }

  // MARK: The lines shown

  /// Notes whether the tokenizer has left the line behind, and where its buffer starts otherwise.
  func placeInBuffer(_ fault: inout Fault) {
    if fault.line < lineReached {
      fault.keepsLineFeed = false
      return
    }
    var index = max(furthest, reached)
    var first = fault.line
    while first > 1, continues(first - 1, &index) { first -= 1 }
    fault.firstLine = first
  }

  /// The lexer's fault with the lines that CPython's tokenizer still has in its buffer. The column of a stray backslash is counted from the first of them.
  func placedInBuffer(_ lexical: Fault, last: Int) -> Fault {
    guard lexical.isUnclosedBracket || lexical.isAfterBackslash, lexical.line == tokens[last].line || lexical.keepsLineFeed else { return lexical }
    var fault = lexical
    var index = last
    var first = fault.line
    while first > 1, continues(first - 1, &index) { first -= 1 }
    fault.firstLine = first
    if fault.isAfterBackslash, first < fault.line {
      var start = Int(tokens[last].start)
      for line in stride(from: fault.line, through: first, by: -1) {
        if line < fault.line { start -= 1 }
        while start > 0, base[start - 1] != 10 { start -= 1 }
      }
      fault.column = tokens[last].start - 1 - Int32(start)
    }
    return fault
  }

  /// Whether a line goes on in the next: it ends within a string, or with a backslash. `index` is that of a token behind it, and goes back.
  private func continues(_ line: Int32, _ index: inout Int) -> Bool {
    while index > 0, tokens[index].line > line { index -= 1 }
    let token = tokens[index]
    // A backslash in front of the first token joins nothing that is still in the buffer.
    if token.kind == .newline || token.line > line { return false }
    if token.line <= line, token.endLine > line { return true }
    var position = Int(token.end)
    var current = token.endLine
    while current < line || base[position] != 10 {
      switch base[position] {
      case 10: current += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\\"), 12, 13: break
      default: return false
      }
      position += 1
    }
    return position > 0 && base[position - 1] == UInt8(ascii: "\\")
  }

  // MARK: Raising

  /// Whether the token comes after the last line.
  func isAtEnd(_ token: Token) -> Bool {
    token.kind == .endOfFile || token.kind == .dedent && base[Int(token.start)] == 0
  }

  private func atToken(_ message: String, _ token: Token, category: Diagnostic.Category = .syntaxError) -> Fault {
    var fault = Fault(message, token.span, category: category)
    fault.isAtEnd = isAtEnd(token)
    switch token.kind {
    case .indent, .dedent, .endOfFile:
      // These have no characters of their own; the place is where the tokenizer had got to.
      fault.endColumn = nil
      if fault.isAtEnd {
        let (line, length) = lastLine(before: token)
        (fault.line, fault.endLine, fault.column) = (line, line, length)
      } else {
        fault.column = token.endColumn - 1
      }
    default: break
    }
    return fault
  }

  /// The last line of the text, and its length.
  private func lastLine(before end: Token) -> (line: Int32, length: Int32) {
    var position = Int(end.start)
    if position > 0, base[position - 1] == 10 { position -= 1 }
    var start = position
    while start > 0, base[start - 1] != 10 { start -= 1 }
    return (end.line - 1, Int32(position - start))
  }

  /// An error at the furthest token, where CPython puts the errors that have no place of their own.
  mutating func raiseAtFurthest(_ message: String, category: Diagnostic.Category = .syntaxError) -> ParseFailure {
    raise(atToken(message, tokens[max(furthest, position)], category: category))
  }

  /// An error from the start of one span to the end of another.
  mutating func raise(_ message: String, _ start: Span, _ end: Span) -> ParseFailure { raise(message, start.through(end)) }

  /// Says what cannot be assigned to or deleted in an expression; nothing happens where all of it can.
  mutating func raiseInvalidTarget(_ target: Expression, _ use: TargetUse) throws(ParseFailure) {
    guard let part = invalidPart(of: target, use) else { return }
    throw raise((use == .delete ? "cannot delete " : "cannot assign to ") + part.description, part.span)
  }

  enum TargetUse { case assign, delete, loop }

  private func invalidPart(of target: Expression, _ use: TargetUse) -> Expression? {
    switch target.kind {
    case .name, .attribute, .subscript: return nil
    case .tuple(let elements), .list(let elements):
      for element in elements { if let part = invalidPart(of: element, use) { return part } }
      return nil
    case .starred(let value): return use == .delete ? target : invalidPart(of: value, use)
    case .compare(let left, let comparisons) where use == .loop:
      return comparisons[0].operator == .in ? invalidPart(of: left, use) : nil
    default: return target
    }
  }

  // MARK: Rules that remember

  mutating func remembered(_ minimum: Precedence) throws(ParseFailure) -> Expression {
    try remembering(minimum.rawValue) { (parser) throws(ParseFailure) in try parser.plainOperators(minimum) }
  }

  /// Runs a rule, or repeats what it did the last time at this place.
  mutating func remembering(
    _ rule: Int, _ body: (inout Parser) throws(ParseFailure) -> Expression
  ) throws(ParseFailure) -> Expression {
    let key = MemoryKey(rule: rule, position: position)
    if let found = memory[key] {
      guard let expression = found.expression else { throw .mismatch }
      position = found.end
      return expression
    }
    do {
      let expression = try body(&self)
      memory[key] = Remembered(expression: expression, end: position)
      return expression
    } catch {
      if error == .mismatch { memory[key] = Remembered(expression: nil, end: 0) }
      throw error
    }
  }

  // MARK: Lookahead

  /// Tries a rule and goes back to where it started. Whether the tokens fit.
  mutating func fits<Result>(_ rule: (inout Parser) throws(ParseFailure) -> Result) throws(ParseFailure) -> Bool {
    let start = position
    let result = try attempt(rule)
    position = start
    return result != nil
  }

  /// Tries a wrong form: if it fits at all, it raises; in the end the parser is back where it was.
  mutating func tryWrongForm(_ rule: (inout Parser) throws(ParseFailure) -> Void) throws(ParseFailure) {
    let start = position
    try attempt(rule)
    position = start
  }

  // MARK: Strings

  /// An error in a string, at the token after all strings.
  mutating func raiseAtLastToken(_ message: String) -> ParseFailure {
    var index = position
    while tokens[index].kind == .string { index += 1 }
    if tokens[index].kind == .error, let lexicalFault { return raise(lexicalFault) }
    reached = max(reached, index)
    return raise(atToken(message, tokens[index]))
  }

  mutating func raiseInFormatted(_ message: String) -> ParseFailure { raiseAtLastToken(message) }

  /// Turns a fault in the expression of an f-string into what CPython says: it shows the expression in parentheses.
  mutating func describeFieldFault(expression: String, line: Int32, column: Int32) {
    guard var fault, fault.text == nil else { return }
    if !fault.isLexical, !fault.message.hasPrefix("f-string: ") { fault.message = "f-string: " + fault.message }
    let index = Int(fault.line - line)
    let lines = expression.split(separator: "\n", omittingEmptySubsequences: false)
    fault.text = lines.indices.contains(index) ? String(lines[index]) + (fault.keepsLineFeed ? "\n" : "") : expression
    // CPython takes the column of the expression off the columns in its other lines, too.
    if fault.line == line || !fault.isLexical { fault.column -= column }
    if fault.endLine == line || !fault.isLexical, let end = fault.endColumn { fault.endColumn = end - column }
    self.fault = fault
  }
}

extension Fault {
  var isUnclosedBracket: Bool { message.hasSuffix("was never closed") }
  /// Said by CPython's parser, even if its tokenizer has found it.
  var isOfParser: Bool { !isLexical || isUnclosedBracket || isAfterBackslash }
  var isAfterBackslash: Bool { message.hasPrefix("unexpected character after line continuation") }
}

extension Expression {
  /// What error messages call this kind of expression.
  var description: String {
    switch kind {
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .starred: "starred"
    case .name: "name"
    case .list: "list"
    case .tuple: "tuple"
    case .lambda: "lambda"
    case .call: "function call"
    case .boolean, .binary, .unary: "expression"
    case .yield, .yieldFrom: "yield expression"
    case .await: "await expression"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "list comprehension"
      case .set: "set comprehension"
      case .dictionary: "dict comprehension"
      case .generator: "generator expression"
      }
    case .dictionary: "dict literal"
    case .set: "set display"
    case .formatted: "f-string expression"
    case .constant(let constant):
      switch constant {
      case .none: "None"
      case .true: "True"
      case .false: "False"
      case .ellipsis: "ellipsis"
      default: "literal"
      }
    case .compare: "comparison"
    case .conditional: "conditional expression"
    case .named: "named expression"
    case .slice: "slice"
    }
  }
}
