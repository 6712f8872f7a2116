// The parser: recursive descent over the token array, one function a rule of the grammar (Reference 10), operators by precedence climbing.
//
// It runs twice at most. The first pass only recognises: at the first token that fits nothing it gives up, and remembers the furthest token it
// saw. A text that fails is parsed again in the error pass, which tries the wrong forms that have messages of their own and backtracks more
// freely; if none of them applies, the message is "invalid syntax" at the token that stopped the first pass. So correct programs pay nothing
// for good messages.

/// How a rule fails.
enum ParseFailure: Error {
  /// The tokens do not fit; another rule may.
  case mismatch
  /// There is an error to report, in `Parser.fault`.
  case raised
}

/// How much a text may nest. The smallest values are for threads with a stack of 512 KiB, half of which is used.
package struct ParsingLimits: Sendable {
  /// Rules nest this deep at most.
  package var depth = 700
  /// The error pass has larger frames. Where it gets deeper than this it gives up, and the message is the general one.
  package var errorDepth = 300
  /// Trees are this high at most: whoever walks them does so recursively, and so does Swift when it frees them.
  package var height = 1500
  /// What CPython would compile, if that is less.
  package var programHeight = 1500

  package init() {}
}

/// What nodes the parser has made so far, beside the tree itself.
struct Parser {
  let base: UnsafePointer<UInt8>
  var tokens: UnsafePointer<Token>
  /// What stopped the lexer; the last token is then `.error`.
  var lexicalFault: Fault?
  /// Private names are mangled; off where the tree is compared with CPython's.
  let manglesNames: Bool
  var limits = ParsingLimits()
  /// Where a tree first became higher than a program's may be. That is told at the end, if nothing else is wrong.
  var tooHigh: Fault?
  /// Decimal digits that an integer may have (`sys.set_int_max_str_digits`); 0 for any number.
  var maximumDigits = Program.maximumDigits
  /// Not all of the text is UTF-8.
  var hasInvalidBytes = false

  /// Index of the current token.
  var position = 0
  /// Index of the furthest token that did not fit.
  var furthest = 0
  /// Index of the furthest token that the error pass has looked at.
  var reached = 0
  var isErrorPass = false
  /// In the error pass: wrong forms are looked for here. Off where a rule only wants to know whether something could be an expression.
  var looksForErrors = false
  var fault: Fault?
  var warnings: [Fault] = []
  /// Those that the error pass gives once more.
  var repeatedWarnings: [Fault] = []
  /// Where the string literals start that have had a warning: each gets one, however often it is parsed.
  var warnedLiterals: Set<Int32> = []
  /// The scopes opened so far; their names are for the resolver to fill in.
  var scopes: [Scope]
  /// The innermost class's name without leading underscores, for private names.
  var className: String?
  var depth = 0
  /// Height of the highest tree made in the current operand.
  var height = 0
  /// How deep format specifications are nested in f-strings.
  var formatDepth = 0
  /// Results of expensive rules in the error pass, which may try them often at the same place.
  var memory: [MemoryKey: Remembered] = [:]
  /// The same for rules that are tried as the first pass does.
  var firstMemory: [MemoryKey: Remembered] = [:]

  init(base: UnsafePointer<UInt8>, tokens: UnsafePointer<Token>, lexicalFault: Fault?, manglesNames: Bool) {
    self.base = base
    self.tokens = tokens
    self.lexicalFault = lexicalFault
    self.manglesNames = manglesNames
    scopes = [Scope(kind: .module, name: "<module>", qualifiedName: "<module>", parent: nil, firstLine: 1)]
  }

  // MARK: Tokens

  var token: Token { tokens[position] }
  var kind: TokenKind { tokens[position].kind }
  var nextKind: TokenKind { tokens[position].kind == .endOfFile || tokens[position].kind == .error ? kind : tokens[position + 1].kind }

  /// Takes the current token if it is of this kind.
  mutating func accept(_ kind: TokenKind) -> Bool {
    guard tokens[position].kind == kind else { return false }
    position += 1
    return true
  }

  /// Takes a token of this kind, and fails if another is here.
  mutating func expect(_ kind: TokenKind) throws(ParseFailure) {
    guard tokens[position].kind == kind else { throw mismatch() }
    position += 1
  }

  /// Takes a token that must be here whatever the rest may be, and says so if it is not.
  mutating func force(_ kind: TokenKind, _ text: String) throws(ParseFailure) {
    guard tokens[position].kind != kind else {
      position += 1
      return
    }
    if self.kind == .error { throw mismatch() }
    throw raise("expected '\(text)'", token.span)
  }

  /// The failure for a token that fits nothing.
  @inline(never) mutating func mismatch() -> ParseFailure {
    furthest = max(furthest, position)
    if kind == .async, mayStartClause(position) { furthest = position + 1 }
    if tokens[furthest].kind == .error, furthest == position || !isErrorPass, fault == nil {
      fault = lexicalFault
      return .raised
    }
    return .mismatch
  }

  /// Whether CPython looks for `async for` at this `async`: after the first operand in brackets that are no subscript.
  private func mayStartClause(_ index: Int) -> Bool {
    let level = tokens[index].level
    guard level > 0, tokens[index - 1].kind.endsOperand else { return false }
    var opening = index - 1
    var isInIterable = false
    while tokens[opening].level >= level, !(tokens[opening].level == level && tokens[opening].kind.opensBracket) {
      if tokens[opening].level == level {
        switch tokens[opening].kind {
        case .comma, .equal: return false
        case .in: isInIterable = true
        case .for: guard isInIterable else { return false }
        default: break
        }
      }
      opening -= 1
    }
    switch tokens[opening + 1].kind {
    case .star, .doubleStar: return false
    default: return tokens[opening].kind != .leftBracket || opening == 0 || !tokens[opening - 1].kind.endsOperand
    }
  }

  /// Notes that the error pass has looked at the token with this index.
  mutating func reach(_ index: Int) throws(ParseFailure) {
    reached = max(reached, index)
    if tokens[index].kind == .error, let lexicalFault { throw raise(lexicalFault) }
  }

  /// The failure for an error that is known.
  @inline(never) mutating func raise(_ message: String, _ span: Span, category: Diagnostic.Category = .syntaxError) -> ParseFailure {
    raise(Fault(message, span, category: category))
  }

  @inline(never) mutating func raise(_ fault: Fault) -> ParseFailure {
    // What follows the last token taken has been noted if CPython has looked at it.
    furthest = max(furthest, isErrorPass ? position - 1 : position)
    if self.fault == nil {
      var placed = fault
      // CPython shows lines that its tokenizer has left behind without their line feed.
      if !fault.isLexical { placeInBuffer(&placed) }
      self.fault = placed
    }
    return .raised
  }

  /// The line of the furthest token. The end is on the last line, not after it.
  var lineReached: Int32 {
    let index = max(furthest, reached)
    let token = tokens[tokens[index].kind == .error && index > 0 ? index - 1 : index]
    return isAtEnd(token) ? token.line - 1 : token.endLine
  }

  /// Tries a rule; nil, and nothing has happened, where the tokens do not fit.
  mutating func attempt<Result>(_ rule: (inout Parser) throws(ParseFailure) -> Result) throws(ParseFailure) -> Result? {
    let (start, scopeCount, outerDepth) = (position, scopes.count, depth)
    let outerLooks = looksForErrors
    let outerClass = className
    do {
      return try rule(&self)
    } catch {
      guard error == .mismatch else { throw error }
      position = start
      scopes.removeLast(scopes.count - scopeCount)
      depth = outerDepth
      looksForErrors = outerLooks
      className = outerClass
      return nil
    }
  }

  // MARK: Places and names

  /// From the token with index `start` through the last one taken.
  func span(from start: Int) -> Span { tokens[start].span.through(tokens[position - 1].span) }

  /// As `span(from:)`, without the line ends and block ends at the end.
  func blockSpan(from start: Int) -> Span {
    var last = position - 1
    while last > start, [.newline, .indent, .dedent, .endOfFile].contains(tokens[last].kind) { last -= 1 }
    return tokens[start].span.through(tokens[last].span)
  }

  /// The token's characters.
  func text(_ token: Token) -> String {
    String(decoding: UnsafeBufferPointer(start: base + Int(token.start), count: Int(token.end - token.start)), as: UTF8.self)
  }

  /// Whether the token is the name `word`: for the words that are keywords only in places.
  func isWord(_ word: StaticString, at index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .name, Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where base[Int(token.start) + offset] != word.utf8Start[offset] { return false }
    return true
  }

  /// The name as the program means it: normalised as identifiers are.
  func plainName(_ token: Token) -> String {
    let name = text(token)
    return name.utf8.allSatisfy { $0 < 128 } ? name : normalisedIdentifier(name)
  }

  /// The name, mangled if it is private to a class.
  func name(_ token: Token) -> String { mangled(plainName(token)) }

  /// `__name` in a class becomes `_Class__name` (Reference 6.2.1).
  func mangled(_ name: String) -> String {
    guard manglesNames, let className, name.utf8.starts(with: "__".utf8), !name.hasSuffix("__") else { return name }
    return "_" + className + name
  }

  /// Takes a name.
  mutating func identifier() throws(ParseFailure) -> Identifier {
    let token = self.token
    try expect(.name)
    return Identifier(name(token), token.span)
  }

  /// Opens a scope.
  mutating func openScope(_ kind: Scope.Kind, _ name: String, line: Int32) -> ScopeID {
    scopes.append(Scope(kind: kind, name: name, qualifiedName: name, parent: nil, firstLine: line))
    return ScopeID(scopes.count - 1)
  }

  /// Goes a level deeper, down to a limit that keeps the native stack whole.
  mutating func descend(by levels: Int = 1) throws(ParseFailure) {
    depth += levels
    if depth > (isErrorPass ? limits.errorDepth : limits.depth) { throw tooDeep() }
  }

  @inline(never) private mutating func tooDeep() -> ParseFailure {
    // CPython's parser raises a MemoryError without a message.
    isErrorPass ? .raised : raise("", token.span, category: .memoryError)
  }

  /// Notes that a tree has become as high as `height`.
  mutating func grow(to height: Int) throws(ParseFailure) {
    self.height = height
    if _slowPath(height > limits.programHeight) { try noteHeight() }
  }

  @inline(never) private mutating func noteHeight() throws(ParseFailure) {
    let fault = Fault("maximum recursion depth exceeded during compilation", token.span, category: .recursionError)
    if height > limits.height { throw raise(fault) }
    tooHigh = tooHigh ?? fault
  }
}
