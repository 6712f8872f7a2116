// Running a whole program as `__main__`, the way the command and `-m` do, and ending the interpreter afterwards: what an uncaught exception prints,
// which status it ends with, what still runs at exit.

import AdderSyntax

/// What to run as `__main__`.
package enum MainProgram: Sendable {
  /// A script, or a folder with `__main__.py`.
  case file(String)
  /// `-c`
  case code(String)
  /// `-m`
  case module(String)
  /// Source that came from somewhere else; its name for messages.
  case source([UInt8], name: String)
}

extension UnsafeMutablePointer<VMState> {
  /// The module `__main__`, which is there from the start. A program that takes it away gets a new one at the prompt.
  var mainModule: ModulePointer {
    if let main = (interpreter.modules.cast() as DictPointer).getInterned(name(.main)), ModuleObject.accepts(main, self) { return main.cast() }
    let made = newModule(name: "__main__")
    setModule("__main__", made.value)
    return made.value.cast()
  }

  /// Runs a program and gives the status to end with. An uncaught exception has been printed.
  /// - Parameter endsProcess: with `-i` the prompt follows, and SystemExit is an exception as any other.
  func runMain(_ program: MainProgram, endsProcess: Bool = true) -> Int32 {
    do throws(Raise) {
      switch program {
      case .file(let path): try runScript(path)
      case .code(let text): try runSource(Array(text.utf8) + [10], name: "<string>", origin: .text)
      case .module(let name): try runModuleAsMain(name)
      case .source(let source, let name):
        describeMain(file: name)
        system.mainLoader = .builtin
        try runSource(source, name: name)
      }
      return 0
    } catch {
      return endWithError(endsProcess: endsProcess)
    }
  }

  private func runScript(_ given: String) throws(Raise) {
    let path = absolutePath(given)
    if Platform.fileKind(path) == .directory { return try runFolder(path) }
    var (source, errno) = Platform.contents(ofFile: path)
    if interpreter.system.skipsFirstLine { source.removeFirst(source.firstIndex(of: 10) ?? source.count) }
    if errno != 0 { throw commandError("can't open file '\(path)': [Errno \(errno)] \(Platform.errorText(errno))", status: 2) }
    if isArchive(source) { return try runArchive(path) }
    describeMain(file: path)
    try runSource(source, name: path)
  }

  /// A script's name as its tracebacks and `__file__` show it. `.` and `..` stay, as in CPython.
  private func absolutePath(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    let folder = Platform.currentDirectory() ?? "."
    if path.isEmpty || path == "." { return folder }
    return folder + "/" + (path.hasPrefix("./") ? path.dropFirst(2) : path[...])
  }

  /// What `__main__` knows about where it comes from. `spec`: the name in its spec, where an import has found it.
  func describeMain(file: String, spec: String? = nil, package: String = "") {
    let namespace = mainModule.dict
    let place = string(file)
    namespace.setInterned(name(.file), place.value)
    namespace.setInterned(name(.cached), .none)
    system.mainLoader = .file(file)
    guard let spec else { return }
    let packageName = intern(package)
    namespace.setInterned(name(.package), packageName.value)
    let found = newModuleSpec(name: intern(spec), origin: string(file), path: .none, hasLocation: true)
    namespace.setInterned(name(.spec), found.value)
  }

  /// Ends the program with the command's own message instead of a traceback.
  func commandError(_ text: String, status: Int32 = 1) -> Raise {
    interpreter.commandFailure = (text, status)
    return raise(.systemExit)
  }

  func runSource(_ source: [UInt8], name: String, origin: SourceOrigin = .file) throws(Raise) {
    let code = try compile(source, filename: name, mode: .file, namespaceIsGlobals: true, origin: origin)
    let namespace = Owned(retaining: mainModule.pointee.namespace)
    _ = try runCode(code.value, globals: namespace.value, locals: namespace.value)
  }

  // MARK: Ending

  /// An exception reached the end of the program: prints it unless it is SystemExit, and gives the status.
  func endWithError(endsProcess: Bool = true) -> Int32 {
    if let (text, status) = interpreter.commandFailure {
      clearError()
      flushStandardStreams()
      Platform.writeError("\(interpreter.system.executable.isEmpty ? "adder" : interpreter.system.executable): \(text)\n")
      return status
    }
    if endsProcess && errorMatches(.systemExit) { return exitStatus() }
    interpreter.system.endedByInterrupt = errorMatches(.keyboardInterrupt)
    reportUncaught()
    return interpreter.system.endedByInterrupt ? 130 : 1
  }

  /// The status that a SystemExit asks for; a code that is no int goes to standard error.
  private func exitStatus() -> Int32 {
    let exception = takeError()
    let code = (exception.value.cast() as UnsafeMutablePointer<SystemExitObject>).pointee.code
    if code.isUnbound || code.isNone { return 0 }
    if isInt(code) { return code.isSmallInt ? Int32(truncatingIfNeeded: code.smallInt) : code == .true ? 1 : code == .false ? 0 : -1 }
    do throws(Raise) {
      let text = try strText(code)
      flushStandardStreams()
      Platform.writeError(text + "\n")
    } catch {
      clearError()
    }
    return 1
  }

  /// The last steps of a program: the end of its threads, functions registered for the exit, then output.
  func finishProgram() {
    waitForThreads()
    runExitFunctions()
    flushAtExit()
  }

  /// `threading` waits for all that are no daemons.
  private func waitForThreads() {
    guard let module = loadedModule("threading") else { return }
    do throws(Raise) {
      _ = try callMethod(module.value, word("_shutdown"))
    } catch {
      reportUnraisable(in: module.value, note: "Exception ignored on threading shutdown")
    }
  }

  /// Output that cannot be written any more is told, and changes the status of the process.
  private func flushAtExit() {
    for name in ["stdout", "stderr"] as [StaticString] {
      guard let stream = systemValue(name), !stream.value.isNone else { continue }
      if stream.value.isExactly(pointee.types.file), (stream.value.cast() as FilePointer).stream.isClosed { continue }
      do throws(Raise) {
        try flush(stream.value)
      } catch {
        interpreter.system.lostOutput = true
        if name.utf8Start[3] == UInt8(ascii: "o") { reportUnraisable(in: stream.value) } else { clearError() }
      }
    }
  }
}
