// The native part of `re`: the module `_re`. Flags, the exception and the functions of the module are in Library/re.py.

enum RegexModule {
  static let spec = ModuleSpec("_re", doc: "Regular expressions: what the module re is made of.") { (m) throws(Raise) in
    m.type("Pattern", m.vm.patternType)
    m.type("Match", m.vm.matchType)
    m.function("find(cache, pattern, flags, /)", "The compiled pattern, from the cache if it is there.") {
      (vm, cache: DictPointer, pattern: Value, flags: Value) throws(Raise) -> Owned in try vm.findPattern(cache, pattern, flags)
    }
    m.function("combine(phrases, flags, /)", "A pattern with a group for each phrase, for Scanner.") {
      (vm, phrases: Value, flags: Int) throws(Raise) -> Owned in try vm.combinePatterns(phrases, RegexFlags(rawValue: flags))
    }
    m.function("escape(pattern, /)", "Put a backslash before the characters that mean something in patterns.") {
      (vm, pattern: Value) throws(Raise) -> Owned in try vm.escapePattern(pattern)
    }
  }

  /// Patterns in the cache at most.
  static let cacheLimit = 512
}

extension VM {
  // MARK: Compiling

  /// `re.compile`: what was compiled before is in the cache, by type, text and flags.
  func findPattern(_ cache: DictPointer, _ pattern: Value, _ flagValue: Value) throws(Raise) -> Owned {
    guard flagValue.isSmallInt || isInt(flagValue) && machineInt(flagValue) != nil else { return try oddlyFlagged(pattern, flagValue) }
    let flags = machineInt(flagValue) ?? 0
    if PatternObject.accepts(pattern, self) {
      if flags != 0 { throw flagsOfCompiled() }
      return Owned(retaining: pattern)
    }
    let key = tuple(type(of: pattern).value, pattern, .smallInt(flags))
    if let known = try cache.get(key.value, self) { return Owned(retaining: known) }
    let compiled = try compilePattern(pattern, RegexFlags(rawValue: flags))
    if flags & RegexFlags.debug.rawValue == 0 {
      if cache.pointee.count >= RegexModule.cacheLimit, let oldest = cache.nextEntry(from: 0) {
        let oldKey = Owned(retaining: cache.pointee.entries[oldest].key)
        _ = try cache.delete(oldKey.value, self)
      }
      try cache.set(key.value, compiled.value, self)
    }
    return compiled
  }

  private func flagsOfCompiled() -> Raise { valueError("cannot process flags argument with a compiled pattern") }

  /// What flags come to that are no machine integer: nothing is compiled with them, but other complaints come first.
  private func oddlyFlagged(_ pattern: Value, _ flags: Value) throws(Raise) -> Owned {
    _ = try hash(pattern)
    _ = try hash(flags)
    if PatternObject.accepts(pattern, self) {
      if try truth(flags) { throw flagsOfCompiled() }
      return Owned(retaining: pattern)
    }
    guard isString(pattern) || isBytes(pattern) else { throw typeError("first argument must be string or compiled pattern") }
    guard isInt(flags) else { throw typeError("unsupported operand type(s) for &: '\(typeName(of: flags))' and 'RegexFlag'") }
    let low = Int(truncatingIfNeeded: bigInt(of: flags))
    _ = try compilePattern(pattern, RegexFlags(rawValue: low))
    throw tooLargeForInt()
  }

  private func tooLargeForInt() -> Raise { overflowError("Python int too large to convert to C int") }

  /// Compiles without looking into the cache.
  private func compilePattern(_ pattern: Value, _ flags: RegexFlags) throws(Raise) -> Owned {
    let isBytes = !isString(pattern)
    guard !isBytes || self.isBytes(pattern) else { throw typeError("first argument must be string or compiled pattern") }
    if flags.contains(.template) {
      try warn(
        ofPattern: [
          (
            .deprecationWarning,
            "The re.TEMPLATE/re.T flag is deprecated as it is an undocumented flag without an obvious purpose. Don't use it."
          )
        ], isOwn: true)
    }
    let text = patternText(pattern)
    var warnings: [(ExceptionKind, String)] = []
    let parsed: (node: RegexNode, parser: RegexParser)
    do throws(RegexFault) {
      parsed = try RegexParser.parse(text, isBytes: isBytes, flags: flags, self, warnings: &warnings)
    } catch {
      if case .raised = error { throw Raise() }
      try warn(ofPattern: warnings)
      throw regexError(error, pattern: pattern)
    }
    try warn(ofPattern: warnings)
    guard Int32(exactly: flags.rawValue) != nil else { throw tooLargeForInt() }
    let widths = parsed.parser.widths.map { $0 ?? RegexWidth(least: 0, most: 0) }
    let program = RegexCompiler.compile(parsed.node, widths: widths)
    return newPattern(pattern, flags: parsed.parser.globalFlags.rawValue, program: program, names: parsed.parser.names, isBytes: isBytes)
  }

  /// The characters of a pattern.
  private func patternText(_ pattern: Value) -> [UInt32] {
    isString(pattern) ? (pattern.cast() as StringPointer).codePoints : bytes(of: pattern).map { UInt32($0) }
  }

  /// Phrases as alternatives, each in a group of its own. Groups in a phrase are counted from 1 again, so `Scanner` is not for phrases with any.
  fileprivate func combinePatterns(_ phrases: Value, _ flags: RegexFlags) throws(Raise) -> Owned {
    let list = try listFrom(phrases)
    let items: ListPointer = list.value.cast()
    var branches: [RegexNode] = []
    var all = flags
    var isBytes = false
    for index in 0..<items.count {
      let phrase = Owned(retaining: items[index])
      guard isString(phrase.value) || self.isBytes(phrase.value) else { throw typeError("first argument must be string or compiled pattern") }
      isBytes = !isString(phrase.value)
      var warnings: [(ExceptionKind, String)] = []
      do throws(RegexFault) {
        let parsed = try RegexParser.parse(patternText(phrase.value), isBytes: isBytes, flags: flags, self, isPart: true, warnings: &warnings)
        branches.append(.group(index + 1, parsed.node))
        all.formUnion(parsed.parser.globalFlags.intersection(.unicode))
      } catch {
        if case .raised = error { throw Raise() }
        throw regexError(error, pattern: phrase.value)
      }
      try warn(ofPattern: warnings)
    }
    let widths = [RegexWidth](repeating: RegexWidth(least: 0, most: 0), count: branches.count + 1)
    let program = RegexCompiler.compile(.branch(branches), widths: widths)
    return newPattern(.none, flags: flags.rawValue, program: program, names: [], isBytes: isBytes)
  }

  // MARK: Errors and warnings

  /// The exception that a fault in a pattern is.
  func regexError(_ fault: RegexFault, pattern: Value) -> Raise {
    switch fault {
    case .raised: return Raise()
    case .value(let text): return valueError(text)
    case .overflow(let text): return overflowError(text)
    case .unknownName(let text): return indexError(text)
    case .pattern(let text, let position):
      do throws(Raise) {
        let module = try self.module(named: "re")
        let type = try getAttribute(module.value, "error")
        let message = string(isString(pattern) ? text : Self.escaped(text))
        let error =
          if let position { try call(type.value, message.value, pattern, .smallInt(position)) } else { try call(type.value, message.value) }
        return raise(error)
      } catch {
        return error
      }
    }
  }

  /// Messages about bytes are ASCII.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { $0.isASCII ? String($0) : "\\x" + String($0.value, radix: 16) }.joined()
  }

  /// Warnings about the code that has called a function of `re`, or a method of a pattern.
  /// - Parameter isOwn: they are about the function of `re` itself.
  func warn(ofPattern warnings: [(ExceptionKind, String)], isOwn: Bool = false) throws(Raise) {
    if warnings.isEmpty { return }
    guard let module = quietly({ () throws(Raise) in try self.module(named: "warnings") }) else {
      for (kind, text) in warnings { try warn(category: kind, text) }
      return
    }
    let function = try getAttribute(module.value, "warn")
    let level = !isOwn && isInModuleRe ? 2 : 1
    for (kind, text) in warnings {
      let message = string(text)
      _ = try call(function.value, message.value, exceptionType(kind).value, .smallInt(level))
    }
  }

  /// Whether what runs now is a function of `re`.
  private var isInModuleRe: Bool {
    guard let frame = frameObject(depth: 0),
      let globals = quietly({ () throws(Raise) in try getAttribute(frame.value, "f_globals") }), isDict(globals.value),
      let name = (globals.value.cast() as DictPointer).getInterned(self.name(.name)), isString(name)
    else { return false }
    return text(name) == "re"
  }

  // MARK: Escaping

  fileprivate func escapePattern(_ pattern: Value) throws(Raise) -> Owned {
    func isSpecial(_ character: UInt32) -> Bool {
      guard character < 0x80 else { return false }
      if character &- 9 < 5 { return true }
      switch Unicode.Scalar(UInt8(character)) {
      case " ", "#", "$", "&", "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}", "~": return true
      default: return false
      }
    }
    if isString(pattern) {
      let text: StringPointer = pattern.cast()
      var builder = StringBuilder(self, capacity: text.length + 8)
      for index in 0..<text.length {
        if isSpecial(text[index]) { builder.append(UInt32(0x5c)) }
        builder.append(text[index])
      }
      return builder.finish()
    }
    guard let span = byteSpan(of: pattern) else {
      throw typeError("decoding to str: need a bytes-like object, \(typeName(of: pattern)) found")
    }
    return bytes(span.flatMap { isSpecial(UInt32($0)) ? [0x5c, $0] : [$0] })
  }
}
