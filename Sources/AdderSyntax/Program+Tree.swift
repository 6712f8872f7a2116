// Trees as data: a program's tree for tools that read it, and a program made of a tree that did not come from the parser.

/// A tree as it was parsed: private names as they are written, and nothing resolved.
package struct ParsedTree: Sendable {
  package let body: [Statement]
  package let source: SourceText
  package let warnings: [Diagnostic]
}

extension Program {
  /// The tree of a text, for `compile(…, PyCF_ONLY_AST)`.
  package static func parseTree(
    _ source: [UInt8], filename: String, mode: Mode, maximumDigits: Int = maximumDigits, origin: SourceOrigin, decoder: SourceDecoder? = nil
  ) throws(Diagnostic) -> ParsedTree {
    let text = try SourceDecoding.decode(source, filename: filename, origin: origin, decoder: decoder)
    if mode == .expression || (mode == .interactive && !source.isEmpty), let problem = text.emptiness(filename) { throw problem }
    switch run(text, mode: mode, manglesNames: false, maximumDigits: maximumDigits) {
    case .failure(let fault, let warnings): throw fault.diagnostic(in: text, filename: filename, mode: mode, after: warnings)
    case .success(let parsed):
      return ParsedTree(body: parsed.body, source: text, warnings: parsed.warnings.map { $0.diagnostic(in: text, filename: filename) })
    }
  }

  /// A program of a tree that somebody has put together, with the scopes that its nodes name. Private names are mangled already.
  package static func resolve(
    _ body: [Statement], scopes: [Scope], source: SourceText, filename: String, mode: Mode, features: [String]
  ) throws(Diagnostic) -> Program {
    var resolver = Resolver(scopes: scopes, warnings: [])
    resolver.futureFeatures = features
    if let fault = resolver.resolve(body, mode: mode) { throw fault.diagnostic(in: source, filename: filename, mode: mode) }
    return Program(
      mode: mode, filename: filename, source: source, body: body, scopes: resolver.scopes, futureFeatures: resolver.futureFeatures,
      warnings: resolver.warnings.map { $0.diagnostic(in: source, filename: filename) })
  }

  /// `__name` in a class becomes `_Class__name` (Reference 6.2.1). `className` is the innermost class's, without the underscores in front.
  package static func mangled(_ name: String, in className: String?) -> String {
    guard let className, name.utf8.starts(with: "__".utf8), !name.hasSuffix("__"), !name.utf8.contains(UInt8(ascii: ".")) else { return name }
    return "_" + className + name
  }
}

extension SourceText {
  /// Whether the literal that begins here has the prefix `u`.
  package func hasUnicodePrefix(at span: Span) -> Bool {
    guard span.line >= 1, Int(span.line) <= lineStarts.count else { return false }
    let start = lineStarts[Int(span.line) - 1] + Int(span.column)
    return start < bytes.count && bytes[start] == UInt8(ascii: "u")
  }
}
