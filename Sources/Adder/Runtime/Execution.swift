// Running programs: from text to code, from code to a result. Everything that starts a program goes through here: scripts, exec and eval, imports,
// class bodies, the REPL, the host.

import AdderSyntax

extension UnsafeMutablePointer<VMState> {
  /// Parses a program; what is wrong with it is raised as SyntaxError, and the compiler's warnings are issued.
  func parse(_ source: [UInt8], filename: String, mode: Program.Mode, features: [String] = [], origin: SourceOrigin) throws(Raise) -> Program {
    let program: Program
    do throws(Diagnostic) {
      program = try Program.parse(
        source, filename: filename, mode: mode, features: features, maximumDigits: interpreter.system.maximumDigits,
        limits: parsingLimits(origin), origin: origin, decoder: decodeSource)
    } catch {
      if error.message == "source code string cannot contain null bytes" { throw valueError(error.message) }
      for warning in error.warnings { try warn(warning) }
      throw syntaxError(error)
    }
    for warning in program.warnings { try warn(warning) }
    return program
  }

  /// How much a program may nest: what CPython's compiler allows where it is called, as far as the native stack goes.
  func parsingLimits(_ origin: SourceOrigin) -> ParsingLimits {
    var limits = ParsingLimits()
    let room = nativeStackRoom
    limits.depth = max(limits.depth, min(6000, room >> 13))
    limits.errorDepth = max(limits.errorDepth, min(3000, room >> 15))
    limits.height = max(limits.height, room >> 14)
    limits.programHeight = min(limits.height, max(origin == .text ? 0 : 100, 3 * (pointee.depthLimit - pointee.depth)))
    return limits
  }

  /// The text of a program in an encoding that the parser does not know.
  func decodeSource(_ encoding: String, _ source: [UInt8]) -> DecodedSource {
    guard let known = TextEncoding(name: encoding) else { return .unknownEncoding }
    do throws(Raise) {
      let object = bytes(source)
      let text = try decode(object.value, known)
      return .text(utf8(of: text.value))
    } catch {
      let exception = takeError()
      guard let message = quietly({ () throws(Raise) in try str(exception.value) }) else { return .unknownEncoding }
      return .failure(text(message.value))
    }
  }

  /// How far asserts and docstrings are left out of a program.
  func optimizationLevel(of program: Program) -> Int { program.optimizationLevel ?? interpreter.optimizationLevel }

  /// The code object of a program. `namespaceIsGlobals`: it will run with one dict as globals and locals, so that names can be cached.
  func code(for program: Program, namespaceIsGlobals: Bool) -> Owned {
    let source: Code.Source
    if program.mode == .expression, case .expression(let expression)? = program.body.first?.kind {
      source = .expression(expression)
    } else {
      source = .module(program.body)
    }
    let code = Code(program: program, scopeID: .module, source: source, parameters: Parameters(), self)
    code.namespaceIsGlobals = namespaceIsGlobals
    code.prints = program.mode == .interactive
    return newCodeObject(code)
  }

  /// `compile(source, filename, mode)` for bytes or str source.
  func compile(
    _ source: [UInt8], filename: String, mode: Program.Mode, namespaceIsGlobals: Bool = false, features: [String] = [], optimize: Int? = nil,
    origin: SourceOrigin = .text
  ) throws(Raise) -> Owned {
    var program = try parse(source, filename: filename, mode: mode, features: features, origin: origin)
    program.optimizationLevel = optimize
    return code(for: program, namespaceIsGlobals: namespaceIsGlobals)
  }

  /// Runs a code object with these globals (a dict) and this namespace. Its value: that of an expression, None of statements.
  /// `closure`: a tuple of cells for code that has free variables.
  func runCode(_ code: Value, globals: Value, locals: Value, closure: Value = .unbound) throws(Raise) -> Owned {
    let swiftCode = (code.cast() as CodePointer).swiftCode
    addBuiltins(to: globals.cast())
    let function = Owned(
      newFunction(
        code, globals: globals, closure: Owned(retaining: closure), defaults: .none, keywordDefaults: .none, annotations: Owned(Value.unbound)))
    if swiftCode.scope.kind == .comprehension {
      throw typeError("\(text(swiftCode.name))() missing 1 required positional argument: '.0'")
    }
    // The code of a function: it can only be run if it needs no arguments.
    if swiftCode.scope.kind == .function || swiftCode.scope.kind == .lambda {
      let made: FunctionPointer = function.value.cast()
      replaceValue(&made.pointee.qualifiedName, swiftCode.name)
      return try call(function.value)
    }
    return try run(function.value.cast(), namespace: locals)
  }

  /// Globals that lack `__builtins__` get it, as exec does.
  func addBuiltins(to globals: DictPointer) {
    if globals.findInterned(name(.builtins)) >= 0 { return }
    globals.setInterned(name(.builtins), builtins(of: currentGlobals().cast()))
  }

  /// Runs a module's or class's body: a function whose names live in `namespace`.
  func run(_ function: FunctionPointer, namespace: Value) throws(Raise) -> Owned {
    // The body is built first: the size of its frame decides where it goes.
    let body = try function.swiftCode.ready(self)
    function.pointee.body = body
    function.pointee.frameSize = Int32(function.swiftCode.frameSize)
    let frame = stackTop + FrameLayout.headerWords + 1
    let node = Unmanaged.passRetained(NamespaceBody(body, namespace))
    defer { node.release() }
    function.pointee.body = Unmanaged.passUnretained(node._withUnsafeGuaranteedRef { $0 as Node })
    let result = invoke(function, frame, 0)
    function.pointee.body = body
    if result.isError { throw Raise() }
    return Owned(result)
  }

  // MARK: Classes

  /// `__build_class__(function, name, *bases, metaclass=…, **keywords)` (Data model 3.3.3).
  func buildClass(_ arguments: Arguments) throws(Raise) -> Owned {
    guard arguments.count >= 2 else { throw typeError("__build_class__: not enough arguments") }
    guard arguments[0].isExactly(pointee.types.function) else { throw typeError("__build_class__: func must be a function") }
    guard isString(arguments[1]) else { throw typeError("__build_class__: name is not a string") }
    let function: FunctionPointer = arguments[0].cast()
    let original = tuple(copying: UnsafeBufferPointer(start: arguments.base + 2, count: arguments.count - 2))
    let bases = try resolveBases(original.value.cast())
    let keywords = newDict()
    let keptKeywords = Owned(keywords)
    if arguments.hasKeywords {
      let names: TuplePointer = arguments.keywords.cast()
      for index in 0..<names.count { try keywords.set(names[index], arguments[arguments.count + index], self) }
    }
    let metaclass = try metaclass(bases.value.cast(), keywords)
    let namespace = try prepare(metaclass.value, arguments[1], bases.value, keywords)
    let cell = try run(function, namespace: namespace.value)
    if bases.value != original.value { try setItem(namespace.value, word("__orig_bases__"), original.value) }
    let made = try callClass(metaclass.value, arguments[1], bases.value, namespace.value, keywords)
    _ = keptKeywords
    if isType(made.value) { (made.value.cast() as TypePointer).useAttributeGuess(function.swiftCode.attributeGuess) }
    if isType(made.value), cell.value.isExactly(pointee.types.cell) { try checkClassCell(cell.value.cast(), made.value, arguments[1]) }
    return made
  }

  /// Bases that are not types may stand for others: `__mro_entries__` (PEP 560).
  private func resolveBases(_ bases: TuplePointer) throws(Raise) -> Owned {
    var isPlain = true
    for index in 0..<bases.count where !isType(bases[index]) { isPlain = false }
    if isPlain { return Owned(retaining: Value(bases)) }
    let list: ListPointer = newList(capacity: bases.count)
    let owned = Owned(list)
    for index in 0..<bases.count {
      let base = bases[index]
      guard !isType(base), let method = try attributeIfPresent(base, name(.mroEntries)) else {
        list.append(base)
        continue
      }
      let entries = try call(method.value, Value(bases))
      guard isTuple(entries.value) else { throw typeError("__mro_entries__ must return a tuple") }
      let replacement: TuplePointer = entries.value.cast()
      for entry in 0..<replacement.count { list.append(replacement[entry]) }
    }
    return try tupleFrom(owned.value)
  }

  /// The metaclass: the one that is named or the first base's, replaced by the most derived of the bases' metaclasses.
  private func metaclass(_ bases: TuplePointer, _ keywords: DictPointer) throws(Raise) -> Owned {
    let key = intern("metaclass")
    var chosen: Owned
    if let named = keywords.getInterned(key.value) {
      chosen = Owned(retaining: named)
      _ = try keywords.delete(key.value, self)
    } else if bases.count > 0 {
      chosen = Owned(retaining: type(of: bases[0]).value)
    } else {
      chosen = Owned(retaining: pointee.types.type.value)
    }
    guard isType(chosen.value) else { return chosen }
    let winner = try winningMetatype(chosen.value.cast(), bases)
    return Owned(retaining: winner.value)
  }

  private func prepare(_ metaclass: Value, _ name: Value, _ bases: Value, _ keywords: DictPointer) throws(Raise) -> Owned {
    guard let method = try attributeIfPresent(metaclass, self.name(.prepare)) else { return Owned(newDict()) }
    let namespace = try call(method.value, name, bases, keywords: keywords)
    guard isMapping(namespace.value) else {
      let owner = isType(metaclass) ? text((metaclass.cast() as TypePointer).pointee.name) : "<metaclass>"
      throw typeError("\(owner).__prepare__() must return a mapping, not \(typeName(of: namespace.value))")
    }
    return namespace
  }

  private func callClass(
    _ metaclass: Value, _ name: Value, _ bases: Value, _ namespace: Value, _ keywords: DictPointer
  ) throws(Raise) -> Owned {
    let positional = Owned(list([name, bases, namespace]).take())
    return try call(metaclass, positional: positional.value.cast(), keywords: Value(keywords))
  }

  private func call(_ callee: Value, _ first: Value, _ second: Value, keywords: DictPointer) throws(Raise) -> Owned {
    let positional = list([first, second])
    return try call(callee, positional: positional.value.cast(), keywords: Value(keywords))
  }

  /// `type.__new__` must have put the class into the cell that its methods use.
  private func checkClassCell(_ cell: CellPointer, _ made: Value, _ name: Value) throws(Raise) {
    if cell.pointee.content.isUnbound {
      throw runtimeError("__class__ not set defining '\(text(name))' as \(try reprText(made)). Was __classcell__ propagated to type.__new__?")
    }
    if cell.pointee.content != made {
      throw typeError("__class__ set to \(try reprText(cell.pointee.content)) defining '\(text(name))' as \(try reprText(made))")
    }
  }

  // MARK: The checkpoint

  /// A turn of a loop in native code whose length a program decides.
  @inline(__always) func passCheckpoint() throws(Raise) {
    pointee.countdown &-= 1
    if _slowPath(pointee.countdown < 0) { try checkpoint() }
  }

  /// What must be seen to now and then: a collection that is due, Ctrl-C, cancellation by the host, limits.
  @inline(never) func checkpoint() throws(Raise) {
    pointee.countdown = interpreter.collectsAlways ? 0 : interpreter.checkpointInterval
    heap.collectIfDue()
    try interpreter.checkpointWork(self)
  }
}

/// The body of a module or class while it runs: puts the namespace into the frame.
private final class NamespaceBody: Node {
  private let body: Unmanaged<Node>
  private let namespace: Value

  init(_ body: Unmanaged<Node>, _ namespace: Value) {
    self.body = body
    self.namespace = namespace
    super.init(body._withUnsafeGuaranteedRef { $0.span })
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    namespace.retain()
    frame.namespace = namespace
    let result = body._withUnsafeGuaranteedRef { (node: Node) -> Value in node.execute(frame, vm) }
    if result.isError {
      // The traceback's frame object must still find the namespace.
      vm.addTracebackHere(frame)
      vm.markReraised()
    }
    frame.namespace = .unbound
    namespace.release()
    return result
  }
}
