// Running code: eval, exec, compile, `__import__`, `__build_class__`.

import AdderSyntax

/// The name of a file: a str, an object with `__fspath__`, or, which is deprecated but for bytes, something bytes-like.
private struct FilenameArgument: FromValue {
  let text: String

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> FilenameArgument {
    let vm = site.vm
    let bytes: [UInt8]
    if let contents = try Self.contents(value, vm) {
      bytes = contents
      try vm.warn(category: .deprecationWarning, "path should be string, bytes, or os.PathLike, not \(vm.typeName(of: value))")
    } else {
      let path = try vm.fileSystemPath(value)
      bytes = vm.fileSystemBytes(path.value)
    }
    if bytes.contains(0) { throw vm.valueError("embedded null character") }
    return FilenameArgument(text: String(decoding: bytes, as: UTF8.self))
  }

  /// The contents of another bytes-like object than bytes; nil for all else.
  private static func contents(_ value: Value, _ vm: VM) throws(Raise) -> [UInt8]? {
    if vm.isBytes(value) { return nil }
    if MemoryViewObject.accepts(value, vm) {
      let view: MemoryViewPointer = value.cast()
      try view.check(vm)
      return try view.contents(vm, fortran: false)
    }
    return vm.byteSpan(of: value).map { [UInt8]($0) }
  }
}

extension BuiltinFunctions {
  static func defineExecution(_ m: inout ModuleBuilder) {
    m.function(
      "eval(source, globals=None, locals=None, /)",
      """
      Evaluate the given source in the context of globals and locals.

      The source may be a string representing a Python expression
      or a code object as returned by compile().
      The globals must be a dictionary and locals can be any mapping,
      defaulting to the current globals and locals.
      If only globals is given, locals defaults to it.
      """
    ) { (vm, source: Value, globals: Value?, locals: Value?) throws(Raise) -> Owned in
      try vm.evaluate(source, globals: globals ?? .none, locals: locals ?? .none)
    }
    m.function(
      "exec(source, globals=None, locals=None, /, *, closure=None)",
      """
      Execute the given source in the context of globals and locals.

      The source may be a string representing one or more Python statements
      or a code object as returned by compile().
      The globals must be a dictionary and locals can be any mapping,
      defaulting to the current globals and locals.
      If only globals is given, locals defaults to it.
      The closure must be a tuple of cellvars, and can only be used
      when source is a code object requiring exactly that many cellvars.
      """
    ) { (vm, source: Value, globals: Value?, locals: Value?, closure: Value?) throws(Raise) -> Void in
      try vm.execute(source, globals: globals ?? .none, locals: locals ?? .none, closure: closure ?? .none)
    }
    m.function(
      "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
      """
      Compile source into a code object that can be executed by exec() or eval().

      The source code may represent a Python module, statement or expression.
      The filename will be used for run-time error messages.
      The mode must be 'exec' to compile a module, 'single' to compile a
      single (interactive) statement, or 'eval' to compile an expression.
      The flags argument, if present, controls which future statements influence
      the compilation of the code.
      The dont_inherit argument, if true, stops the compilation inheriting
      the effects of any future statements in effect in the code calling
      compile; if absent or false these statements do influence the compilation,
      in addition to any features explicitly specified.
      """
    ) {
      (vm, source: Value, filename: FilenameArgument, mode: StringPointer, flags: Int?, dontInherit: Bool?, optimize: Int?, version: Int?)
        throws(Raise)
        -> Owned in
      try vm.compile(source, filename: filename.text, mode: mode, flags: flags ?? 0, inherits: !(dontInherit ?? false), optimize: optimize ?? -1)
    }
    m.function(
      "__import__(name, globals=None, locals=None, fromlist=(), level=0)",
      """
      Import a module.

      Because this function is meant for use by the Python
      interpreter and not for general use, it is better to use
      importlib.import_module() to programmatically import a module.

      The globals argument is only used to determine the context;
      they are not modified.  The locals argument is unused.  The fromlist
      should be a list of names to emulate ``from name import ...``, or an
      empty list to emulate ``import name``.
      When importing a module from a package, note that __import__('A.B', ...)
      returns package A when fromlist is empty, but its submodule B when
      fromlist is not empty.  The level argument is used to determine whether to
      perform absolute or relative imports: 0 is absolute, while a positive number
      is the number of parent directories to search relative to the current module.
      """
    ) { (vm, name: Value, globals: Value?, locals: Value?, fromList: Value?, level: Int?) throws(Raise) -> Owned in
      try vm.importModule(name: name, fromList: fromList ?? .none, level: level ?? 0, globals: globals ?? .none)
    }
    m.function(
      "breakpoint(*args, **kws)",
      """
      breakpoint(*args, **kws)

      Call sys.breakpointhook(*args, **kws).  sys.breakpointhook() must accept
      whatever arguments are passed.

      By default, this drops you into the pdb debugger.
      """
    ) { (vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) -> Owned in
      guard let hook = vm.systemValue("breakpointhook") else { throw vm.runtimeError("lost sys.breakpointhook") }
      let positional = vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count))
      return try vm.call(hook.value, tuple: positional.value, keywords: keywords.dict)
    }
    m.add(
      NativeMethod(
        .function, raw: "__build_class__(func, name, /, *bases, metaclass=None, **kwds)",
        """
        __build_class__(func, name, /, *bases, [metaclass], **kwds) -> class

        Internal helper function used by the class statement.
        """, owner: ""
      ) { (vm, _, arguments) throws(Raise) in try vm.buildClass(arguments) })
  }
}

extension VM {
  // MARK: eval and exec

  fileprivate func evaluate(_ source: Value, globals: Value, locals: Value) throws(Raise) -> Owned {
    let isMapping = type(of: locals).pointee.slots.getItem != nil
    guard locals.isNone || isMapping else { throw typeError("locals must be a mapping") }
    guard globals.isNone || isDict(globals) else {
      let seemsMapping = type(of: globals).pointee.slots.getItem != nil
      throw typeError(seemsMapping ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict")
    }
    let globalsGiven = !globals.isNone
    let globals = Owned(retaining: globalsGiven ? globals : currentGlobals())
    let locals = try namespace(locals, globals.value, isGlobalsGiven: globalsGiven)
    if source.isExactly(pointee.types.code) {
      guard (source.cast() as CodePointer).swiftCode.freeNames.isEmpty else {
        throw typeError("code object passed to eval() may not contain free variables")
      }
      return try runCode(source, globals: globals.value, locals: locals.value)
    }
    var bytes = try sourceBytes(source, function: "eval", what: "string, bytes or code")[...]
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    let code = try compile(
      Array(bytes), filename: "<string>", mode: .expression, namespaceIsGlobals: isPlain(globals.value, locals.value), features: currentFeatures(),
      origin: origin(of: source))
    return try runCode(code.value, globals: globals.value, locals: locals.value)
  }

  fileprivate func execute(_ source: Value, globals: Value, locals: Value, closure: Value) throws(Raise) {
    guard globals.isNone || isDict(globals) else { throw typeError("exec() globals must be a dict, not \(typeName(of: globals))") }
    guard locals.isNone || type(of: locals).pointee.slots.getItem != nil else {
      throw typeError("locals must be a mapping or None, not \(typeName(of: locals))")
    }
    let globalsGiven = !globals.isNone
    let globals = Owned(retaining: globalsGiven ? globals : currentGlobals())
    let locals = try namespace(locals, globals.value, isGlobalsGiven: globalsGiven)
    if source.isExactly(pointee.types.code) {
      let isFree = (source.cast() as CodePointer).swiftCode.freeNames.isEmpty
      try checkClosure(closure, of: source.cast())
      _ = try runCode(source, globals: globals.value, locals: locals.value, closure: isFree ? .unbound : closure)
      return
    }
    guard closure.isNone else { throw typeError("closure can only be used when source is a code object") }
    let bytes = try sourceBytes(source, function: "exec", what: "string, bytes or code")
    let code = try compile(
      bytes, filename: "<string>", mode: .file, namespaceIsGlobals: isPlain(globals.value, locals.value), features: currentFeatures(),
      origin: origin(of: source))
    _ = try runCode(code.value, globals: globals.value, locals: locals.value)
  }

  /// Whether names can be looked up in the globals alone: one dict, and not of a subclass that may give other answers.
  private func isPlain(_ globals: Value, _ locals: Value) -> Bool { globals == locals && globals.isExactly(pointee.types.dict) }

  /// A closure must be a tuple of exactly as many cells as the code has free variables.
  private func checkClosure(_ closure: Value, of code: CodePointer) throws(Raise) {
    let count = code.swiftCode.freeNames.count
    if count == 0 {
      guard closure.isNone else { throw typeError("cannot use a closure with this code object") }
      return
    }
    var fits = closure.isExactly(pointee.types.tuple) && (closure.cast() as TuplePointer).count == count
    if fits {
      let cells: TuplePointer = closure.cast()
      for index in 0..<count where !cells[index].isExactly(pointee.types.cell) { fits = false }
    }
    guard fits else { throw typeError("code object requires a closure of exactly length \(count)") }
  }

  /// The future features of the code that runs, which the code that it compiles has too.
  private func currentFeatures() -> [String] {
    guard let frame = frame(depth: 0) else { return [] }
    return frame.function.swiftCode.program.futureFeatures
  }

  /// The local names that `eval` and `exec` run with: what was given, the globals that were given, or those of the caller.
  private func namespace(_ locals: Value, _ globals: Value, isGlobalsGiven: Bool) throws(Raise) -> Owned {
    if !locals.isNone { return Owned(retaining: locals) }
    return isGlobalsGiven ? Owned(retaining: globals) : try currentLocals()
  }

  /// A str has been decoded, whatever it declares.
  private func origin(of source: Value) -> SourceOrigin { isString(source) ? .text : .bytes }

  /// Source text given as str or bytes.
  private func sourceBytes(_ source: Value, function: String, what: String, filename: String = "<string>") throws(Raise) -> [UInt8] {
    let bytes: [UInt8]
    if isString(source) {
      let string: StringPointer = source.cast()
      try checkEncodable(string)
      bytes = utf8(of: source)
      if string.length > 0 && string[0] == 0xfeff {
        // A mark of the byte order is no part of a text that has been decoded.
        throw syntaxError(
          Diagnostic(
            .syntaxError, "invalid non-printable character U+FEFF", filename: filename, line: 1, column: 1, endLine: 1, endColumn: 1,
            text: String(string.text.prefix { $0 != "\n" && $0 != "\r\n" && $0 != "\r" })))
      }
    } else if let span = byteSpan(of: source) {
      bytes = Array(span)
    } else {
      throw typeError("\(function)() arg 1 must be a \(what) object")
    }
    if bytes.contains(0) { throw valueError("source code string cannot contain null bytes") }
    return bytes
  }

  // MARK: compile

  /// Flags that programs may give; of the future statements only annotations mean something.
  private static var knownFlags: Int { 0x1ff_ffff }
  private static var onlyTree: Int { 0x400 }
  private static var futureAnnotations: Int { 0x100_0000 }
  private static var needsLineFeed: Int { 0x200 }
  private static var tellsIncomplete: Int { 0x4000 }

  /// Whether what is wrong is the last thing in a text whose last line has not ended.
  private func endsWith(_ error: Diagnostic, _ bytes: [UInt8]) -> Bool {
    guard let last = bytes.last, last != 10, !error.isLate, error.category == .syntaxError else { return false }
    let line = bytes[((bytes.lastIndex(of: 10) ?? -1) + 1)...]
    let text = String(decoding: line[...(line.lastIndex { $0 != 32 && $0 != 9 } ?? line.startIndex)], as: UTF8.self)
    let isLastLine = error.line == bytes.count(where: { $0 == 10 }) + 1 || error.line == 0
    // The place of a string that does not end is where it begins.
    let isOpen = error.message.hasPrefix("unterminated string literal")
    return isLastLine && (isOpen || error.endColumn <= 0 || error.endColumn > text.unicodeScalars.count)
  }

  /// For prompts: a text that is wrong only because it ends says so.
  private func checkComplete(_ bytes: [UInt8], _ filename: String, _ mode: Program.Mode) throws(Raise) {
    do throws(Diagnostic) { _ = try Program.parse(bytes, filename: filename, mode: mode, origin: .text) } catch {
      guard error.isIncomplete || mode != .file && endsWith(error, bytes) else { return }
      throw syntaxError(
        Diagnostic(
          .syntaxError, "incomplete input", filename: filename, line: error.line, column: error.column, endLine: error.endLine,
          endColumn: error.endColumn, text: error.text))
    }
  }

  /// A statement was to be compiled, and the text has none: the error is at its end.
  private func nothingToCompile(_ program: Program) -> Raise {
    let source = program.source
    let endsWithFeed = source.bytes.last == 10
    let line = source.bytes.isEmpty ? 0 : endsWithFeed ? source.lineStarts.count - 1 : source.lineStarts.count
    let text = (source.line(line) ?? "") + (endsWithFeed ? "\n" : "")
    return syntaxError(
      Diagnostic(
        .syntaxError, "invalid syntax", filename: program.filename, line: line, column: 0, endLine: line, endColumn: 0, text: text))
  }

  fileprivate func compile(_ source: Value, filename: String, mode: StringPointer, flags: Int, inherits: Bool, optimize: Int) throws(Raise) -> Owned {
    try checkEncodable(mode)
    guard flags & ~Self.knownFlags == 0 else { throw valueError("compile(): unrecognised flags") }
    guard (-1...2).contains(optimize) else { throw valueError("compile(): invalid optimize value") }
    let programMode: Program.Mode
    switch mode.text {
    case "exec": programMode = .file
    case "eval": programMode = .expression
    case "single": programMode = .interactive
    default:
      let isForTree = flags & Self.onlyTree != 0
      throw valueError("compile() mode must be 'exec', 'eval'\(isForTree ? ", 'single' or 'func_type'" : " or 'single'")")
    }
    let wantsTree = flags & Self.onlyTree != 0
    if try isSyntaxNode(source) {
      if wantsTree { return Owned(retaining: source) }
      var features = inherits ? currentFeatures() : []
      if flags & Self.futureAnnotations != 0 { features.append("annotations") }
      return try compile(tree: source, filename: filename, mode: programMode, features: features, optimize: optimize < 0 ? nil : optimize)
    }
    let bytes = try sourceBytes(source, function: "compile", what: "string, bytes or AST", filename: filename)
    var features = inherits ? currentFeatures() : []
    if flags & Self.futureAnnotations != 0 { features.append("annotations") }
    if flags & Self.tellsIncomplete != 0 { try checkComplete(bytes, filename, programMode) }
    if wantsTree { return try syntaxObjects(bytes, filename: filename, mode: programMode, origin: origin(of: source)) }
    let code = try compile(
      bytes, filename: filename, mode: programMode, features: features,
      optimize: optimize < 0 ? nil : optimize, origin: origin(of: source))
    guard programMode == .interactive else { return code }
    let program = (code.value.cast() as CodePointer).swiftCode.program
    guard let first = program.body.first else { throw nothingToCompile(program) }
    if first.isCompound, flags & Self.needsLineFeed != 0 ? program.source.bytes.last != 10 : endsInOuterLine(program.source) {
      throw nothingToCompile(program)
    }
    return code
  }

  /// A compound statement ends with an empty line at the prompt: its line feed must be there, unless the last line is in an inner block.
  private func endsInOuterLine(_ source: SourceText) -> Bool {
    guard source.bytes.last != 10, let last = source.line(source.lineStarts.count)?.utf8.first else { return false }
    return last != 32 && last != 9
  }
}
