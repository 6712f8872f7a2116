// The Builder turns the syntax tree of one code object into nodes: it chooses the node for each shape of work, and it lays out the frame. In a
// plain function the places of calls follow the variables; in a generator they are counted from the top of the stack at its resumption.

import AdderSyntax
import BigInt

final class Builder {
  let code: Code
  let vm: VM
  /// Distance to the next free place for the frame of a call, and the largest ever.
  private var top: Int
  private var largestTop: Int
  /// Statements that must run before the statement that is being built, because a `yield` was moved out of it.
  var pending: [Node] = []
  /// The body of a generator: statements with a `yield` in them are resumable.
  var isGenerator: Bool { code.isGenerator || code.isCoroutine }
  let isSpecializing: Bool
  /// Constants that later ones can be the same as.
  var keptConstants: [ConstantKey: Value] = [:]

  init(_ code: Code, _ vm: VM) {
    self.code = code
    self.vm = vm
    isSpecializing = vm.interpreter.isSpecializing
    top = code.isGenerator || code.isCoroutine ? 0 : code.variableCount
    largestTop = top
  }

  /// Builds the whole body.
  func buildBody() throws(Raise) -> Node {
    let body: Node
    switch code.source {
    case .module(let statements): body = try buildModule(statements)
    case .expression(let expression): body = ReturnNode(try build(expression), expression.span)
    case .lambda(let lambda):
      let node = try buildReturn(lambda.body, lambda.body.span)
      body = pending.isEmpty ? node : ResumableBlock(pending + [node], slot: newSlot(), lambda.body.span)
    case .function(let definition): body = withShortcut(try buildBlock(definition.body, definition.name.span), definition)
    case .class(let definition): body = try buildClassBody(definition)
    case .comprehension(let comprehension): body = try buildComprehensionBody(comprehension)
    }
    code.frameSize = largestTop + FrameLayout.headerWords + 2
    return body
  }

  // MARK: The frame

  /// The place of a call with `count` arguments; while `body` builds them, further calls go behind it. Gives the distance of the callee's place.
  func withCallArea<Result>(_ count: Int, _ body: (Int) throws(Raise) -> Result) throws(Raise) -> Result {
    let start = top
    let base = start + FrameLayout.headerWords
    top = base + 1 + count
    largestTop = max(largestTop, top)
    let result = try body(base)
    top = start
    return result
  }

  /// A hidden variable of a generator's frame.
  func newSlot() -> Int {
    code.variableCount += 1
    return code.variableCount - 1
  }

  // MARK: Constants and names

  /// A value that the nodes may borrow as long as the code lives.
  func keep(_ value: consuming Owned) -> Value { code.keep(value) }
  func intern(_ name: String) -> Value { keep(vm.intern(name)) }

  // MARK: Variables

  /// What a name means here.
  func resolution(_ name: String) -> Resolution {
    if let known = code.scope.meanings[name] { return known }
    return code.scope.kind == .class || code.scope.kind == .module ? .name : .global
  }

  /// A module whose namespace is its globals finds names like a function does.
  private var namesAreGlobals: Bool { code.scope.kind == .module && code.namespaceIsGlobals }

  func variable(_ name: String, _ span: Span) -> Node {
    if let hidden = hiddenSlot(name) {
      return name.utf8.first == 0 ? TakeNode(hidden, span) : LocalNode(hidden, span)
    }
    switch resolution(name) {
    case .local(let slot): return LocalNode(slot, span)
    case .cell(let index): return CellNode(.slot(code.cellSlot(index)), span)
    case .free(let index): return CellNode(.closure(index), span)
    case .global: return GlobalNode(intern(name), span)
    case .name: return namesAreGlobals ? GlobalNode(intern(name), span) : NamespaceNode(intern(name), cell: nil, span)
    case .classFree(let index): return NamespaceNode(intern(name), cell: .closure(index), span)
    }
  }

  func variableTarget(_ name: String, _ span: Span) -> TargetNode {
    if let hidden = hiddenSlot(name) { return LocalTarget(hidden, span) }
    switch resolution(name) {
    case .local(let slot): return LocalTarget(slot, span)
    case .cell(let index):
      if code.scope.kind == .class { return NamespaceTarget(intern(name), span) }
      return CellTarget(.slot(code.cellSlot(index)), span)
    case .free(let index): return CellTarget(.closure(index), span)
    case .global: return GlobalTarget(intern(name), span)
    case .name, .classFree: return namesAreGlobals ? GlobalTarget(intern(name), span) : NamespaceTarget(intern(name), span)
    }
  }

  /// Names of hidden variables begin with U+0000 (read once: the value moves out) or U+0001 (read in place), followed by the slot.
  func hiddenSlot(_ name: String) -> Int? {
    guard let first = name.utf8.first, first < 2 else { return nil }
    return Int(name.dropFirst())
  }

  func hidden(_ slot: Int, moves: Bool = true, _ span: Span) -> Expression {
    Expression(.name((moves ? "\u{0}" : "\u{1}") + String(slot)), span)
  }

  /// Where the closure of an inner scope gets its cells: from this scope's cells or from its own closure.
  func closure(of scope: ScopeID) -> [CellPlace] {
    code.program[scope].frees.map { name in
      if let index = code.scope.cells.firstIndex(of: name) { return .slot(code.cellSlot(index)) }
      guard let index = code.scope.frees.firstIndex(of: name) else { preconditionFailure("the resolver passes free variables through") }
      return .closure(index)
    }
  }

  /// The code object of an inner scope, kept by this code.
  func innerCode(
    _ scope: ScopeID, _ source: Code.Source, _ parameters: Parameters, _ span: Span
  ) -> (value: Value, code: Code) {
    code.inner(scope, source, parameters, span, vm)
  }

  /// Says that a form of the language is not there yet.
  func unsupported(_ what: String, _ span: Span) -> Raise {
    let line = Int(span.line)
    let text = code.program.source.line(line)
    return vm.syntaxError(
      Diagnostic(
        .syntaxError, "\(what) is not supported by this version of Adder", filename: code.program.filename, line: line,
        column: Int(span.column) + 1, endLine: Int(span.endLine), endColumn: Int(span.endColumn) + 1, text: text))
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The value of a constant of the program.
  func value(of constant: Constant) throws(Raise) -> Owned {
    switch constant {
    case .none: return .none
    case .true: return Owned(.true)
    case .false: return Owned(.false)
    case .ellipsis: return Owned(.ellipsis)
    case .integer(let integer): return int(integer)
    case .largeInteger(let digits, let radix):
      guard let integer = BigInt(digits, radix: radix) else { throw valueError("invalid integer literal") }
      return int(integer)
    case .float(let number): return float(number)
    case .imaginary(let number): return complex(0, number)
    case .string(let text): return internIfName(text)
    case .codePoints(let points): return Owned(points.withUnsafeBufferPointer { newString(codePoints: $0) })
    case .bytes(let content): return bytes(content)
    }
  }

  /// Constants that look like names are interned, as in CPython: `is` can tell.
  private func internIfName(_ text: String) -> Owned {
    let isName = text.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "_") || (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
    }
    return isName ? intern(text) : string(text)
  }
}
