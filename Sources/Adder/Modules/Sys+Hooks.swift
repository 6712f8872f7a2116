// `sys.excepthook`, `sys.unraisablehook`, `sys.displayhook`.

extension SystemModule {
  static func defineHooks(_ m: inout ModuleBuilder) {
    // In CPython's order, in which `sys` is emptied at the end.
    m.function(
      "breakpointhook(*args, **kwargs)",
      "breakpointhook(*args, **kws)\n\nThis hook function is called by built-in breakpoint().\n"
    ) { (vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) -> Owned in try vm.enterDebugger(arguments, keywords) }
    m.function("displayhook(object, /)", "Print an object to sys.stdout and also save it in builtins._") { (vm, value: Value) throws(Raise) in
      if value.isNone { return }
      let name = vm.intern("_")
      let builtins: DictPointer = vm.pointee.builtins.cast()
      builtins.setInterned(name.value, .none)
      guard let output = vm.standardOutput, !output.isNone else { throw vm.runtimeError("lost sys.stdout") }
      let stream = Owned(retaining: output)
      let text = try vm.repr(value)
      try vm.writeText(text.value, to: stream.value)
      let end = vm.character(10)
      try vm.writeText(end.value, to: stream.value)
      builtins.setInterned(name.value, value)
    }
    m.function("excepthook(exctype, value, traceback, /)", "Handle an exception by displaying it with a traceback on sys.stderr.") {
      (vm, _: Value, exception: Value, traceback: Value) throws(Raise) in
      if vm.isException(exception) {
        vm.printException(exception, traceback: traceback)
      } else {
        vm.writeToStandardError("TypeError: print_exception(): Exception expected for value, \(vm.typeName(of: exception)) found\n")
      }
    }
    m.function("unraisablehook(unraisable, /)", "Handle an unraisable exception.") { (vm, arguments: Value) throws(Raise) in
      guard vm.type(of: arguments) == vm.unraisableHookArgumentsType else {
        throw vm.typeError("sys.unraisablehook argument type must be UnraisableHookArgs")
      }
      let items: TuplePointer = arguments.cast()
      let note = items[3].isNone ? nil : try vm.strText(items[3])
      if items[1].isNone { return }
      vm.writeToStandardError(vm.unraisableText(items[1], in: items[4], note: note))
    }
    for (name, hidden) in [
      ("excepthook", "__excepthook__"), ("unraisablehook", "__unraisablehook__"), ("displayhook", "__displayhook__"),
      ("breakpointhook", "__breakpointhook__"),
    ] as [(StaticString, StaticString)] {
      let function = m.vm.intern(name)
      let namespace: DictPointer = m.module.pointee.namespace.cast()
      if let value = namespace.getInterned(function.value) { m.constant(hidden, Owned(retaining: value)) }
    }
  }
}

extension VM {
  /// What `sys.breakpointhook` does: it calls what the environment's variable PYTHONBREAKPOINT names, or `pdb.set_trace`.
  fileprivate func enterDebugger(_ arguments: VariadicArguments, _ keywords: KeywordArguments) throws(Raise) -> Owned {
    let variable = system.readsEnvironment ? Platform.environmentVariable("PYTHONBREAKPOINT") ?? "" : ""
    if variable == "0" { return .none }
    guard let hook = try debugger(variable.isEmpty ? "pdb.set_trace" : variable, isChosen: !variable.isEmpty) else { return .none }
    let positional = tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count))
    return try call(hook.value, tuple: positional.value, keywords: keywords.dict)
  }

  /// The function with this full name; nil, after a warning, when it is not there.
  private func debugger(_ name: String, isChosen: Bool) throws(Raise) -> Owned? {
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    let place = dot.map { String(name[..<$0]) } ?? "builtins"
    let word = intern(dot.map { String(name[name.utf8.index(after: $0)...]) } ?? name)
    if place.isEmpty { return try refuse(debugger: name) }
    do throws(Raise) {
      let module = try module(named: place)
      return try getAttribute(module.value, word.value)
    } catch {
      // That there is no debugger is no mistake of the environment.
      guard isChosen, errorMatches(.importError) || errorMatches(.attributeError) else { throw error }
      clearError()
      return try refuse(debugger: name)
    }
  }

  private func refuse(debugger name: String) throws(Raise) -> Owned? {
    try warn(category: .runtimeWarning, "Ignoring unimportable $PYTHONBREAKPOINT: \"\(name)\"")
    return nil
  }

  var unraisableHookArgumentsType: TypePointer {
    systemType(.unraisableHookArguments, SystemModule.unraisableSpec, base: pointee.types.tuple)
  }

  /// What `sys.unraisablehook` is called with.
  func unraisableHookArguments(_ exception: Value, in object: Value, note: String?) -> Owned {
    let message = note.map { newString($0) }
    let items = newTuple(count: 5)
    let values: [Value] = [
      type(of: exception).value, exception, (exception.cast() as ExceptionPointer).pointee.traceback, .none, object.isUnbound ? .none : object,
    ]
    for (index, value) in values.enumerated() {
      value.retain()
      items.pointee.items[index] = value
    }
    if let message { items.pointee.items[3] = Value(message) }
    return structSequence(unraisableHookArgumentsType, Owned(items))
  }
}
