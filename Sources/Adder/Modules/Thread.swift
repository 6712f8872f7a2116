// The module `_thread`, on which `threading` stands.

enum ThreadModule {
  private static let excepthookArguments = StructFields(
    "_ExceptHookArgs", module: "_thread", ["exc_type", "exc_value", "exc_traceback", "thread"])
  static let excepthookArgumentsSpec = excepthookArguments.spec(
    module: "_thread", doc: "ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.")

  static let spec = ModuleSpec(
    "_thread",
    doc: "This module provides primitive operations to write multi-threaded programs.\nThe 'threading' module provides a more convenient interface."
  ) { (m) throws(Raise) in
    m.type("LockType", m.vm.lockType)
    m.type("RLock", m.vm.reentrantLockType)
    m.type("_local", m.vm.localType)
    m.type("error", m.vm.exceptionType(.runtimeError))
    m.type("_ExceptHookArgs", m.vm.excepthookArgumentsType)
    m.constant("TIMEOUT_MAX", 9_223_372_036.0)
    defineStart(&m)
    defineQuestions(&m)
    for signature in ["allocate_lock()", "allocate()"] as [StaticString] {
      m.function(signature, "Make a lock, which is free.") { (vm) throws(Raise) -> Owned in Owned(vm.newLock()) }
    }
    m.function("_set_sentinel()", "Make a lock that is released when this thread has ended.") { (vm) throws(Raise) -> Owned in
      let lock = Owned(vm.newLock())
      let old = vm.threads.current.sentinel
      lock.value.retain()
      vm.threads.current.sentinel = lock.value
      if !old.isUnbound { old.release() }
      return lock
    }
    m.function("_excepthook(args, /)", "Show an exception that a thread has not caught, as threading.excepthook does.") {
      (vm, arguments: Value) throws(Raise) -> Void in try vm.showThreadException(arguments)
    }
  }

  private static func defineStart(_ m: inout ModuleBuilder) {
    m.function(
      "start_new_thread(function, args, kwargs=None, /) @unpack",
      "Start a thread that calls the function with these arguments. Returns its identifier."
    ) { (vm, function: Value, arguments: Value, keywords: Value) throws(Raise) -> Owned in
      guard vm.isCallable(function) else { throw vm.typeError("first arg must be callable") }
      guard vm.isTuple(arguments) else { throw vm.typeError("2nd arg must be a tuple") }
      guard keywords.isUnbound || vm.isDict(keywords) else { throw vm.typeError("optional 3rd arg must be a dictionary") }
      guard let thread = vm.startThread(function, arguments, keywords) else { throw vm.runtimeError("can't start new thread") }
      return vm.int(Int(bitPattern: thread.identifier))
    }
    // The old name, by which messages do not call it either.
    if let function = m.module.dict.getInterned(m.vm.word("start_new_thread")) { m.constant("start_new", Owned(retaining: function)) }
    for signature in ["exit()", "exit_thread()"] as [StaticString] {
      m.function(signature, "End this thread quietly, by raising SystemExit.") { (vm) throws(Raise) -> Void in
        throw vm.raise(vm.newException(.systemExit, []))
      }
    }
    m.function(
      "stack_size(size=0, /) @unpack", "The native stack of threads started from now on, in bytes; 0 is the system's choice. Returns what it was."
    ) {
      (vm, size: Int?) throws(Raise) -> Int in
      let old = vm.threads.stackBytes
      guard let size else { return old }
      if size < 0 { throw vm.valueError("size must be 0 or a positive value") }
      if size > 0 && size < 32768 { throw vm.valueError("size not valid: \(size) bytes") }
      vm.threads.stackBytes = size
      return old
    }
  }

  private static func defineQuestions(_ m: inout ModuleBuilder) {
    m.function("get_ident()", "A number that no other running thread has.") { (vm) throws(Raise) -> Owned in
      vm.int(Int(bitPattern: vm.threads.current.identifier))
    }
    m.function("get_native_id()", "The number by which the system knows this thread.") { (vm) throws(Raise) -> Int in
      vm.threads.current.nativeIdentifier
    }
    m.function("_count()", "How many threads the program has started and that still run.") { (vm) throws(Raise) -> Int in vm.threads.runningCount }
    m.function("interrupt_main(signum=2, /)", "Act as if this signal had come: its handler runs in the main thread.") {
      (vm, number: CInt?) throws(Raise) -> Void in
      let number = Int(number ?? 2)
      if number < 1 || number > 64 { throw vm.valueError("signal number out of range") }
      vm.simulateSignal(number)
      if vm.threads.current.isMain { try vm.checkpoint() }
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  var excepthookArgumentsType: TypePointer {
    systemType(.excepthookArguments, ThreadModule.excepthookArgumentsSpec, base: pointee.types.tuple)
  }

  /// Prints the exception in an `ExceptHookArgs`.
  fileprivate func showThreadException(_ arguments: Value) throws(Raise) {
    guard type(of: arguments) == excepthookArgumentsType else { throw typeError("_thread.excepthook argument type must be ExceptHookArgs") }
    let items: TuplePointer = arguments.cast()
    if items[0] == exceptionType(.systemExit).value { return }
    let file = try threadErrorFile(items[3])
    if file.value.isNone { return }
    var name = "\(threads.current.identifier)"
    if !items[3].isNone, let own = try attributeIfPresent(items[3], "name") { name = try strText(own.value) }
    var text = "Exception in thread \(name):\n"
    if isException(items[1]) { text += exceptionText(items[1], traceback: items[2]) }
    let line = string(text)
    _ = try callMethod(file.value, word("write"), line.value)
    try flush(file.value)
  }

  /// Where it goes: `sys.stderr`, or where that is None what the thread has kept.
  private func threadErrorFile(_ thread: Value) throws(Raise) -> Owned {
    if let file = systemValue("stderr"), !file.value.isNone { return file }
    if thread.isNone { return .none }
    return try attributeIfPresent(thread, "_stderr") ?? .none
  }
}
