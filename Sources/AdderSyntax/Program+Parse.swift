// From text to a resolved program: the entry points of this module.

extension Program {
  /// CPython's limit for decimal digits of an integer (`sys.int_info.default_max_str_digits`).
  package static let maximumDigits = 4300

  /// Parses and resolves a program.
  ///
  /// - `.file`: statements, as in a module or for `exec`.
  /// - `.expression`: one expression, as for `eval`; blanks before it are the caller's to strip, as they are in Python.
  /// - `.interactive`: one statement, as for `compile(…, "single")`. An error at the end of the text has `isIncomplete` set: more lines could
  ///   make the text right. For a REPL use `parseEntry`.
  /// `features`: future features that hold without being imported, because they hold in the program that compiles this one. `decoder`: for
  /// declared encodings other than UTF-8 and Latin-1.
  package static func parse(
    _ source: [UInt8], filename: String, mode: Mode = .file, features: [String] = [], maximumDigits: Int = maximumDigits,
    limits: ParsingLimits = ParsingLimits(), origin: SourceOrigin = .file, decoder: SourceDecoder? = nil
  ) throws(Diagnostic) -> Program {
    let text = try SourceDecoding.decode(source, filename: filename, origin: origin, decoder: decoder)
    if mode == .expression || (mode == .interactive && !source.isEmpty), let problem = text.emptiness(filename) { throw problem }
    return try parse(text, filename: filename, mode: mode, manglesNames: true, features: features, maximumDigits: maximumDigits, limits: limits)
  }

  /// Parses and resolves a program that is text already, which no encoding declaration changes.
  package static func parse(_ source: String, filename: String, mode: Mode = .file) throws(Diagnostic) -> Program {
    try parse(Array(source.utf8), filename: filename, mode: mode, origin: .text)
  }

  /// Parses what has been typed at a prompt: all lines of the entry so far, each with its line feed.
  ///
  /// The rule is CPython's: a compound statement ends with an empty line, so until one comes it throws a diagnostic with `isIncomplete`, even if
  /// the statement could be taken as it is. Open brackets and triple quotes ask for more in any case. Once the last line is empty, what is still
  /// missing is an error. An entry with nothing in it gives a program without statements.
  package static func parseEntry(_ typed: String, filename: String) throws(Diagnostic) -> Program {
    let bytes = Array(typed.utf8)
    let endsWithEmptyLine = bytes.last == 10 && (bytes.count == 1 || bytes[bytes.count - 2] == 10)
    do throws(Diagnostic) {
      let program = try parse(bytes, filename: filename, mode: .interactive, origin: .text)
      if !endsWithEmptyLine, let statement = program.body.first, statement.isCompound {
        throw Diagnostic(
          .syntaxError, "incomplete input", filename: filename, line: Int(statement.span.endLine), column: 0, endLine: 0, endColumn: 0, text: nil,
          isIncomplete: true)
      }
      return program
    } catch {
      guard error.isIncomplete, endsWithEmptyLine, !error.isInsideToken else { throw error }
      throw error.complete
    }
  }

  /// As `parse`; the tests leave private names unmangled to compare with `ast`.
  package static func parse(
    _ source: SourceText, filename: String, mode: Mode, manglesNames: Bool, features: [String] = [], maximumDigits: Int = maximumDigits,
    limits: ParsingLimits = ParsingLimits()
  ) throws(Diagnostic) -> Program {
    switch run(source, mode: mode, manglesNames: manglesNames, maximumDigits: maximumDigits, limits: limits) {
    case .failure(let fault, let warnings): throw fault.diagnostic(in: source, filename: filename, mode: mode, after: warnings)
    case .success(let parsed):
      var resolver = Resolver(scopes: parsed.scopes, warnings: parsed.warnings)
      resolver.futureFeatures = features
      if let fault = resolver.resolve(parsed.body, mode: mode) {
        throw fault.diagnostic(in: source, filename: filename, mode: mode, after: resolver.warningsBeforeFault)
      }
      return Program(
        mode: mode, filename: filename, source: source, body: parsed.body, scopes: resolver.scopes, futureFeatures: resolver.futureFeatures,
        warnings: resolver.warnings.map { $0.diagnostic(in: source, filename: filename) })
    }
  }

  static func run(
    _ source: SourceText, mode: Mode, manglesNames: Bool, maximumDigits: Int, limits: ParsingLimits = ParsingLimits()
  ) -> Parser.Outcome {
    source.bytes.withUnsafeBufferPointer { bytes in
      // The lexer wants a zero after the last byte.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count + 1) { copy in
        _ = copy.initialize(fromContentsOf: bytes)
        copy[bytes.count] = 0
        return Parser.run(
          UnsafePointer(copy.baseAddress!), source, mode: mode, manglesNames: manglesNames, maximumDigits: maximumDigits, limits: limits)
      }
    }
  }
}

extension Statement {
  /// Whether the statement has a block of its own.
  package var isCompound: Bool {
    switch kind {
    case .if, .while, .for, .with, .try, .match, .function, .class: true
    default: false
    }
  }
}

extension Diagnostic {
  /// Open brackets and quotes, which an empty line does not end.
  fileprivate var isInsideToken: Bool { message.hasSuffix("was never closed") || message.hasPrefix("unterminated") }

  /// The same error, for a text that will not go on.
  fileprivate var complete: Diagnostic {
    Diagnostic(category, message, filename: filename, line: line, column: column, endLine: endLine, endColumn: endColumn, text: text)
  }
}

/// What the parser makes.
struct ParsedProgram {
  let body: [Statement]
  let scopes: [Scope]
  let warnings: [Fault]
}

extension Parser {
  enum Outcome {
    case success(ParsedProgram)
    /// With the warnings that come before it.
    case failure(Fault, [Fault])
  }

  /// Lexes and parses bytes that a zero follows.
  static func run(
    _ base: UnsafePointer<UInt8>, _ source: SourceText, mode: Program.Mode, manglesNames: Bool, maximumDigits: Int, limits: ParsingLimits
  ) -> Outcome {
    var lexer = Lexer(base: base, count: source.bytes.count)
    lexer.run()
    return lexer.tokens.withUnsafeBufferPointer { tokens in
      var parser = Parser(base: base, tokens: tokens.baseAddress!, lexicalFault: lexer.fault, manglesNames: manglesNames)
      parser.maximumDigits = maximumDigits
      parser.limits = limits
      parser.hasInvalidBytes = source.hasInvalidBytes
      if let fault = lexer.fault { parser.lexicalFault = parser.placedInBuffer(fault, last: tokens.count - 1) }
      do {
        let body = try parser.diagnosing { (parser) throws(ParseFailure) in try parser.wholeProgram(mode) }
        if let fault = parser.tooHigh { return .failure(fault, parser.allWarnings(lexer.warnings, failed: false)) }
        return .success(ParsedProgram(body: body, scopes: parser.scopes, warnings: parser.allWarnings(lexer.warnings, failed: false)))
      } catch {
        return .failure(parser.fault!, parser.allWarnings(lexer.warnings, failed: true))
      }
    }
  }

  /// The parser's warnings and its lexer's, in the order in which CPython gives them: it reads tokens as it needs them. A text that it parses a second
  /// time gets the warnings of its literals once more, and then those of the tokens that nobody has read yet.
  func allWarnings(_ lexical: [Fault], failed: Bool) -> [Fault] {
    if lexical.isEmpty && warnings.isEmpty { return [] }
    // Where an indentation is wrong, CPython does not read on.
    let isAtIndentation = failed && (fault?.message == "unexpected indent" || fault?.message == "unexpected unindent")
    let lexical = isAtIndentation ? lexical.filter { $0.order <= max(furthest, reached) } : lexical
    let isReadAgain = failed && isErrorPass
    let read = isReadAgain ? lexical.filter { $0.order <= max(furthest, reached) } : lexical
    var all: [Fault] = []
    var next = read[...]
    for warning in warnings {
      while let first = next.first, first.order <= warning.order { all.append(next.removeFirst()) }
      all.append(warning)
    }
    all += next
    if isReadAgain { all += repeatedWarnings + lexical[read.count...] }
    return all
  }

  private mutating func wholeProgram(_ mode: Program.Mode) throws(ParseFailure) -> [Statement] {
    let body = try program(mode)
    guard mode == .interactive else { return body }
    let last = tokens[max(0, position - 1)]
    while accept(.newline) {}
    if kind == .error { throw mismatch() }
    if kind == .endOfFile { return body }
    // A compound statement ends with an empty line, and something else is there.
    if body.first?.isCompound == true { throw mismatch() }
    let failure = raise("multiple statements found while compiling a single statement", last.span)
    fault?.keepsLineFeed = true
    throw failure
  }
}

extension SourceText {
  /// What CPython says of a text that is empty, or one line of blanks without a line feed, where an expression or a statement is wanted.
  func emptiness(_ filename: String) -> Diagnostic? {
    guard bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
    if bytes.isEmpty {
      return Diagnostic(.syntaxError, "invalid syntax", filename: filename, line: 0, column: 0, endLine: 0, endColumn: 0, text: "")
    }
    return Diagnostic(
      .indentationError, "unexpected indent", filename: filename, line: 1, column: bytes.count, endLine: 1, endColumn: -1,
      text: String(decoding: bytes, as: UTF8.self))
  }
}
