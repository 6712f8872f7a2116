// The module `atexit`: what is called when the program is over, the last registered first.

/// A function and what it is called with, each counted once.
struct ExitFunction {
  let function: Value
  let arguments: Value
  let keywords: Value

  func visitReferences(_ visit: (Value) -> Void) {
    visit(function)
    visit(arguments)
    if !keywords.isUnbound { visit(keywords) }
  }

  func release() {
    function.release()
    arguments.release()
    if !keywords.isUnbound { keywords.release() }
  }
}

enum AtExitModule {
  static let spec = ModuleSpec(
    "atexit",
    doc:
      "allow programmer to define multiple exit functions to be executed\nupon normal program termination.\n\nTwo public functions, register and unregister, are defined.\n"
  ) { (m) throws(Raise) in
    m.function(
      "register(*args, **kwargs)",
      "register(func, *args, **kwargs) -> func\n\nRegister a function to be executed upon normal program termination\n\n    func - function to be called at exit\n    args - optional arguments to pass to func\n    kwargs - optional keyword arguments to pass to func\n\n    func is returned to facilitate usage as a decorator."
    ) { (vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) -> Owned in
      if arguments.count == 0 { throw vm.typeError("register() takes at least 1 argument (0 given)") }
      guard vm.isCallable(arguments[0]) else { throw vm.typeError("the first argument must be callable") }
      vm.registerExit(arguments, keywords)
      return Owned(retaining: arguments[0])
    }
    m.function("unregister(func, /)", "Take out all entries of a function that was registered.") { (vm, function: Value) throws(Raise) -> Void in
      try vm.unregisterExit(function)
    }
    m.function("_clear()", "Forget all functions that were registered.") { (vm) throws(Raise) -> Void in vm.clearExitFunctions() }
    m.function("_run_exitfuncs()", "Call the functions that were registered, and forget them.") { (vm) throws(Raise) -> Void in vm.runExitFunctions()
    }
    m.function("_ncallbacks()", "How many functions have been registered.") { (vm) throws(Raise) -> Int in vm.interpreter.exitFunctions.count }
  }
}

extension VM {
  fileprivate func registerExit(_ arguments: VariadicArguments, _ keywords: KeywordArguments) {
    let function = arguments[0]
    function.retain()
    let rest = tuple(copying: UnsafeBufferPointer(start: arguments.base + 1, count: arguments.count - 1))
    // A call of native code may go on using its dict.
    let named = Owned(retaining: keywords.dict ?? .unbound)
    interpreter.exitFunctions.append(ExitFunction(function: function, arguments: rest.take(), keywords: named.take()))
  }

  /// The places of what is taken out stay, and count.
  fileprivate func unregisterExit(_ function: Value) throws(Raise) {
    var index = 0
    while index < interpreter.exitFunctions.count {
      if let entry = interpreter.exitFunctions[index] {
        let other = Owned(retaining: entry.function)
        if try isEqual(other.value, function), index < interpreter.exitFunctions.count, let removed = interpreter.exitFunctions[index] {
          interpreter.exitFunctions[index] = nil
          removed.release()
        }
      }
      index += 1
    }
  }

  func clearExitFunctions() {
    let functions = interpreter.exitFunctions
    interpreter.exitFunctions = []
    for case let function? in functions { function.release() }
  }

  /// Calls what was registered. Errors are shown and do not stop the others; what is registered meanwhile is not called.
  func runExitFunctions() {
    var index = interpreter.exitFunctions.count - 1
    while index >= 0 {
      if index < interpreter.exitFunctions.count, let entry = interpreter.exitFunctions[index] {
        interpreter.exitFunctions[index] = nil
        preservingError { callAtExit(entry) }
        entry.release()
      }
      index -= 1
    }
    clearExitFunctions()
  }

  private func callAtExit(_ entry: ExitFunction) {
    do throws(Raise) {
      _ = try call(entry.function, tuple: entry.arguments, keywords: entry.keywords.isUnbound ? nil : entry.keywords)
    } catch {
      reportUnraisable(in: entry.function, note: "Exception ignored in atexit callback")
    }
  }
}
