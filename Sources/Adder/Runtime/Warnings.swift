// Warnings of native code: of the compiler, and deprecations. WarningFilters.swift says what happens with each.

import AdderSyntax

extension VM {
  /// A warning of the compiler about a program; where warnings are errors it becomes a SyntaxError.
  func warn(_ diagnostic: Diagnostic) throws(Raise) {
    let kind: ExceptionKind = diagnostic.category == .deprecationWarning ? .deprecationWarning : .syntaxWarning
    let filename = diagnostic.filename
    if hasWarningsModule { return try issue(diagnostic, kind) }
    let module = filename.isEmpty ? "<unknown>" : filename.hasSuffix(".py") ? String(filename.dropLast(3)) : filename
    switch warningAction(kind, diagnostic.message, module: module, line: diagnostic.line) {
    case .ignore: return
    case .error: throw syntaxError(diagnostic)
    case .once: if !interpreter.shownWarnings.insert("\(kind):\(diagnostic.message)").inserted { return }
    default: break
    }
    show(kind, diagnostic.message, filename: filename, line: diagnostic.line)
  }

  /// The same where the module `warnings` decides.
  private func issue(_ diagnostic: Diagnostic, _ kind: ExceptionKind) throws(Raise) {
    let message = string(diagnostic.message)
    let filename = string(diagnostic.filename)
    do throws(Raise) {
      try issue(IssuedWarning(category: exceptionType(kind).value, message: message.value, filename: filename.value, line: diagnostic.line))
    } catch {
      guard errorMatches(kind) else { throw error }
      clearError()
      throw syntaxError(diagnostic)
    }
  }

  /// A warning about a line of a file.
  func warn(_ kind: ExceptionKind, _ message: String, module: String, filename: String, line: Int) throws(Raise) {
    let place: String
    switch warningAction(kind, message, module: module, line: line) {
    case .ignore: return
    case .error: throw raise(kind, message)
    case .always: return show(kind, message, filename: filename, line: line)
    case .default: place = "\(module):\(line):\(kind):\(message)"
    case .module: place = "\(module):\(kind):\(message)"
    case .once: place = "\(kind):\(message)"
    }
    if interpreter.shownWarnings.insert(place).inserted { show(kind, message, filename: filename, line: line) }
  }

  private func show(_ kind: ExceptionKind, _ message: String, filename: String, line: Int, note: String = "") {
    var text = "\(filename):\(line): \(self.text(exceptionType(kind).pointee.name)): \(message)\n"
    if let shown = sourceLine(filename, line), let stripped = Self.stripped(shown) { text += "  \(stripped)\n" }
    writeToStandardError(text + note)
  }

  /// A coroutine that dies without having begun: somebody has forgotten an `await`.
  func warnUnawaited(_ coroutine: GeneratorPointer) throws(Raise) {
    if hasWarningsModule, let module = loadedModule("warnings"), let warn = try attributeIfPresent(module.value, "_warn_unawaited_coroutine") {
      _ = try call(warn.value, Value(coroutine))
      return
    }
    var message = "coroutine '\(text(coroutine.pointee.qualifiedName))' was never awaited"
    if !coroutine.pointee.extra.isNone { message += "\nCoroutine created at (most recent call last)" + originText(coroutine.pointee.extra.cast()) }
    let place = currentPlace()
    let (filename, line) = (place?.filename ?? "sys", place?.line ?? 1)
    switch warningAction(.runtimeWarning, message, module: place?.module ?? "sys", line: line) {
    case .ignore: return
    case .error: throw raise(.runtimeWarning, message)
    case .always: break
    default:
      let key = "\(filename):\(line):\(ExceptionKind.runtimeWarning):\(message)"
      guard interpreter.shownWarnings.insert(key).inserted else { return }
    }
    // When the program is over nothing but the message is told.
    let note = place == nil ? "" : "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n"
    show(.runtimeWarning, message, filename: filename, line: line, note: note)
  }

  /// `cr_origin` as the lines of a traceback, each after a line break.
  private func originText(_ origin: TuplePointer) -> String {
    var text = ""
    for index in (0..<origin.count).reversed() {
      let call: TuplePointer = origin[index].cast()
      let filename = self.text(call[0])
      text += "\n  File \"\(filename)\", line \(call[1].smallInt), in \(self.text(call[2]))"
      if let shown = sourceLine(filename, call[1].smallInt), let stripped = Self.stripped(shown) { text += "\n    \(stripped)" }
    }
    return text
  }

  /// A warning about the code that is running.
  func warn(category kind: ExceptionKind, _ message: String) throws(Raise) {
    if hasWarningsModule {
      let text = string(message)
      return try warn(message: text.value, category: exceptionType(kind).value, level: 1, source: .none)
    }
    let place = currentPlace()
    try warn(kind, message, module: place?.module ?? "sys", filename: place?.filename ?? "sys", line: place?.line ?? 1)
  }

  private func currentPlace() -> (module: String, filename: String, line: Int)? {
    guard let frame = frameObject(depth: 0), let line = quietly({ () throws(Raise) in try getAttribute(frame.value, "f_lineno") }),
      line.value.isSmallInt
    else { return nil }
    var module = "<string>"
    if let globals = quietly({ () throws(Raise) in try getAttribute(frame.value, "f_globals") }), isDict(globals.value),
      let name = (globals.value.cast() as DictPointer).getInterned(self.name(.name)), isString(name)
    {
      module = text(name)
    }
    return (module, text(code(ofFrame: frame.value).filename), line.value.smallInt)
  }

  private func sourceLine(_ filename: String, _ line: Int) -> String? {
    guard !filename.hasPrefix("<"), Platform.fileKind(filename) == .file else { return nil }
    return SourceText(Platform.contents(ofFile: filename).bytes).line(line)
  }

  /// Without blanks at both ends; nil when nothing is left.
  private static func stripped(_ line: String) -> String? {
    var bytes = Array(line.utf8)[...]
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }
}
