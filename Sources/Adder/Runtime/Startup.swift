// Opening an interpreter and closing it: the modules that are there from the start, and what still happens at the end, in CPython's order.

import AdderSyntax

extension VMState {
  /// A new interpreter, ready to run programs.
  static func start(_ configuration: InterpreterConfiguration) -> VM {
    let state = InterpreterState()
    state.isSpecializing = configuration.isSpecializing
    state.collectsAlways = configuration.collectsAlways
    state.arguments = configuration.arguments
    state.optimizationLevel = configuration.optimizationLevel
    state.system.executable = configuration.executable
    state.system.originalArguments = configuration.originalArguments
    state.system.readLine = configuration.readLine
    state.system.isUnbuffered = configuration.isUnbuffered
    state.system.skipsFirstLine = configuration.skipsFirstLine
    state.system.readsEnvironment = configuration.readsEnvironment
    let (output, errorOutput) = (configuration.output, configuration.errorOutput)
    if output != nil || errorOutput != nil {
      state.system.output = { bytes, descriptor in
        let sink = descriptor == 1 ? output : errorOutput
        if let sink { sink(bytes) } else { _ = Platform.write(descriptor, bytes) }
      }
    }
    let vm = VMState.bootstrap(state, hashSeed: configuration.hashSeed)
    vm.pointee.depthLimit = configuration.recursionLimit
    vm.heap.pointee.bytesLimit = configuration.memoryLimit ?? .max
    vm.noteStack()
    vm.openModules(configuration)
    vm.heap.settle()
    if configuration.collectsAlways { vm.pointee.countdown = 0 }
    return vm
  }
}

extension UnsafeMutablePointer<VMState> {
  /// `sys`, `builtins` and `__main__`.
  fileprivate func openModules(_ configuration: InterpreterConfiguration) {
    do throws(Raise) {
      if interpreter.modules.isUnbound { interpreter.modules = Value(newDict()) }
      let builtins = try module(named: "builtins")
      pointee.builtinsModule = builtins.value
      builtins.value.retain()
      let namespace = (builtins.value.cast() as ModulePointer).pointee.namespace
      let placeholder = pointee.builtins
      namespace.retain()
      pointee.builtins = namespace
      placeholder.release()
      let sys = try module(named: "sys")
      interpreter.system.nameCount = (interpreter.sysNamespace.cast() as DictPointer).count
      let path = list(of: configuration.path)
      (interpreter.sysNamespace.cast() as DictPointer).setInterned(word("path"), path.value)
      _ = sys
      if !configuration.warnings.isEmpty { applyWarningOptions(configuration.warnings) }
      makeMain()
    } catch {
      fatalError("the first modules cannot be made: \(scriptError().traceback)")
    }
  }

  private func makeMain() {
    let main = newModule(name: "__main__")
    let dict: DictPointer = (main.value.cast() as ModulePointer).pointee.namespace.cast()
    for attribute in [Name.doc, .package, .loader, .spec] { dict.setInterned(name(attribute), .none) }
    let annotations = Owned(newDict())
    dict.setInterned(word("__annotations__"), annotations.value)
    dict.setInterned(name(.builtins), pointee.builtinsModule)
    setModule("__main__", main.value)
  }

  // MARK: The prompt

  /// `sys.ps1` and `sys.ps2` are there only at a prompt.
  func openPrompt() {
    let sys: DictPointer = interpreter.sysNamespace.cast()
    for (name, text) in [("ps1", ">>> "), ("ps2", "... ")] as [(StaticString, String)] where sys.findInterned(word(name)) < 0 {
      let prompt = string(text)
      sys.setInterned(word(name), prompt.value)
    }
  }

  /// What to show before a line; the program may have put any object there, and its `str` is taken anew for every line.
  func promptText(continues: Bool) -> String {
    guard let prompt = systemValue(continues ? "ps2" : "ps1") else { return "" }
    do throws(Raise) {
      return try strText(prompt.value)
    } catch {
      clearError()
      return ""
    }
  }

  /// Runs one entry typed at the prompt.
  func runEntry(_ source: String, isFinal: Bool) -> Interpreter.Entry {
    let program: Program
    do throws(Diagnostic) {
      program = try Program.parseEntry(isFinal ? source + "\n" : source, filename: "<stdin>")
    } catch {
      if error.isIncomplete && !isFinal { return .incomplete }
      _ = syntaxError(error.atPrompt)
      return endEntry()
    }
    do throws(Raise) {
      for warning in program.warnings { try warn(warning) }
      let code = code(for: program, namespaceIsGlobals: true)
      let namespace = Owned(retaining: mainModule.pointee.namespace)
      _ = try runCode(code.value, globals: namespace.value, locals: namespace.value)
      flushStandardStreams()
      return .done
    } catch {
      return endEntry()
    }
  }

  /// A signal has come while a line was typed. That KeyboardInterrupt was raised is told in one line.
  func interruptEntry() -> Interpreter.Entry {
    do throws(Raise) { try checkpoint() } catch {
      guard errorMatches(.keyboardInterrupt) else { return endEntry() }
      clearError()
      writeToStandardError("\nKeyboardInterrupt\n")
      return .done
    }
    return .incomplete
  }

  private func endEntry() -> Interpreter.Entry {
    if errorMatches(.systemExit) { return .exit(endWithError()) }
    reportUncaught()
    flushStandardStreams()
    return .done
  }

  // MARK: The end

  /// Everything goes: the contents of `__main__`, of the other modules, what cycles are left, at last the types. What the audit finds is returned.
  func close(audits: Bool, endsProcess: Bool) -> [String] {
    // A process that ends can leave its other threads where they are.
    if audits || !endsProcess { endThreads() } else { threads.lock.close(for: threads.current) }
    var findings: [String] = []
    if audits { findings += audit() }
    closeModules()
    flushStandardStreams()
    if audits || !endsProcess { findings += shutDown(audits: audits) }
    return findings
  }

  /// CPython's order: the modules are let go of; those whose namespaces are part of cycles (any function makes one) are found by a collection, with all
  /// that they hold. What somebody still keeps is emptied: its names are set to None, those that begin with one underscore first.
  private func closeModules() {
    interpreter.system.isFinalizing = true
    (interpreter.sysNamespace.cast() as DictPointer).closeSpecialNames(self)
    let modules: DictPointer = interpreter.modules.cast()
    // A program that has made nothing that a collection looks at has nothing to finalize either.
    let needsCollections = !heap.isSettled
    if needsCollections && heap.pointee.collector.isEnabled { heap.collect(2) }
    let kept = Owned(newList())
    let list: ListPointer = kept.value.cast()
    var index = 0
    while let entry = modules.nextEntry(from: index) {
      let module = modules.pointee.entries[entry].value
      index = entry + 1
      guard module.isExactly(pointee.types.module) else { continue }
      let namespace = (module.cast() as ModulePointer).pointee.namespace
      if namespace == interpreter.sysNamespace || namespace == pointee.builtins { continue }
      if let reference = quietly({ () throws(Raise) in try newWeakReference(pointee.types.weakReference, to: module, callback: .none) }) {
        list.append(reference.value)
      }
    }
    interpreter.system.hasNoModules = true
    modules.clear(self)
    if needsCollections {
      restoreBuiltins()
      heap.collect(2, isSilent: true)
    }
    for index in (0..<list.count).reversed() {
      let module = referent(of: list[index].cast())
      if !module.value.isNone { ((module.value.cast() as ModulePointer).pointee.namespace.cast() as DictPointer).closeNames(self) }
    }
    list.clear()
    guard needsCollections else { return }
    closeSystem()
    heap.collect(2, isSilent: true)
  }

  /// What the program has put into `builtins` goes while all that was there works.
  private func restoreBuiltins() {
    let builtins: DictPointer = pointee.builtins.cast()
    let odd = list([])
    let names: ListPointer = odd.value.cast()
    var index = 0
    while let entry = builtins.nextEntry(from: index) {
      index = entry + 1
      if !belongsToBuiltins(builtins.pointee.entries[entry].value) { names.append(builtins.pointee.entries[entry].key) }
    }
    guard names.count > 0, let fresh = quietly({ () throws(Raise) in try BuiltinFunctions.module.make(self) }) else { return }
    for index in 0..<names.count where isExactString(names[index]) {
      let name = intern(names[index])
      if let original = (fresh.value.cast() as ModulePointer).dict.getInterned(name.value) {
        builtins.setInterned(name.value, original)
      } else {
        _ = builtins.deleteInterned(name.value)
      }
    }
  }

  /// Whether a value is of the kinds that are in `builtins` from the start.
  private func belongsToBuiltins(_ value: Value) -> Bool {
    if isType(value) { return !(value.cast() as TypePointer).has(.heapType) }
    return !value.isObject || value.isExactly(pointee.types.builtinFunction) || isExactString(value)
  }

  /// Last `sys` and `builtins` are emptied. What is printed is written out before `sys.stdout` goes; what the program has put into `sys` goes after it.
  private func closeSystem() {
    let namespace: DictPointer = interpreter.sysNamespace.cast()
    let streams = ["stdin", "stdout", "stderr", "__stdin__", "__stdout__", "__stderr__"].map { intern($0).take() }
    defer { for stream in streams { stream.release() } }
    namespace.closeNames(self, pass: 0) { _, _ in true }
    namespace.closeNames(self, pass: 1) { index, key in index < interpreter.system.nameCount && !streams.contains(key) }
    flushStandardStreams()
    namespace.closeNames(self, pass: 1) { _, key in streams.contains(key) }
    namespace.closeNames(self, pass: 1) { _, _ in true }
    (pointee.builtins.cast() as DictPointer).closeNames(self)
  }
}

extension Diagnostic {
  /// At a prompt the lines come one by one, so what follows a compound statement without an empty line between is just not what was expected.
  fileprivate var atPrompt: Diagnostic {
    guard message.hasPrefix("multiple statements found") else { return self }
    return Diagnostic(
      .syntaxError, "invalid syntax", filename: filename, line: line, column: column, endLine: endLine, endColumn: endColumn, text: text)
  }
}

extension UnsafeMutablePointer<DictObject> {
  /// Sets what a module's namespace holds to None: names with one leading underscore first, then the others except `__builtins__`.
  fileprivate func closeNames(_ vm: VM) {
    for pass in 0..<2 { closeNames(vm, pass: pass) { _, _ in true } }
  }

  /// One pass over the entries that are chosen by index and name.
  fileprivate func closeNames(_ vm: VM, pass: Int, where isChosen: (Int, Value) -> Bool) {
    var index = 0
    while let entry = nextEntry(from: index) {
      index = entry + 1
      let key = pointee.entries[entry].key
      guard vm.isExactString(key), !pointee.entries[entry].value.isNone, isChosen(entry, key) else { continue }
      let text = vm.text(key)
      let isPrivate = text.hasPrefix("_") && !text.hasPrefix("__")
      if isPrivate == (pass == 0), text != "__builtins__" { replace(at: entry, taking: .none) }
    }
  }

  /// What `sys` remembers of the last value and exceptions goes first.
  fileprivate func closeSpecialNames(_ vm: VM) {
    for name in ["path", "argv", "ps1", "ps2", "last_type", "last_value", "last_traceback", "meta_path", "path_hooks"] as [StaticString] {
      let word = vm.intern(name)
      if findInterned(word.value) >= 0 { setInterned(word.value, .none) }
    }
    let underscore = vm.intern("_")
    _ = (vm.pointee.builtins.cast() as DictPointer).deleteInterned(underscore.value)
  }
}
