// The interpreter as a Swift program uses it. Everything public of the module is in this folder.

import AdderSyntax

/// How an interpreter is set up.
public struct InterpreterConfiguration: Sendable {
  /// Takes what programs write to standard output; nil: the process's own.
  public var output: (@Sendable (UnsafeRawBufferPointer) -> Void)?
  /// Takes what programs write to standard error; nil: the process's own.
  public var errorOutput: (@Sendable (UnsafeRawBufferPointer) -> Void)?
  /// `sys.argv`
  public var arguments: [String] = [""]
  /// `sys.path`: folders that modules are looked for in.
  public var path: [String] = []
  /// The largest depth of calls (`sys.setrecursionlimit`).
  public var recursionLimit = 1000
  /// Bytes that objects may take before MemoryError is raised at the next checkpoint; nil: no limit.
  public var memoryLimit: Int?
  /// Changes the hashes of strings; 0 keeps them the same in every run.
  public var hashSeed: UInt64 = 0
  /// 1: no assert statements; 2: no docstrings either.
  public var optimizationLevel = 0
  /// Warning filters, as `-W` takes them.
  public var warnings: [String] = []

  // Test modes.
  /// Inline caches and operand shapes; off, everything must give the same results.
  package var isSpecializing = true
  /// Collects at every checkpoint and whenever a node has made a container.
  package var collectsAlways = false
  /// Checks every reference count at the end.
  package var auditsAtExit = false
  /// `sys.executable`
  package var executable = ""
  /// Whether variables of the environment are looked at: off with `-E`, and in a host.
  package var readsEnvironment = false
  /// `-u`: standard output is written at once.
  package var isUnbuffered = false
  /// The first line of a script is not looked at.
  package var skipsFirstLine = false
  /// Reads a line from the terminal for `input()`.
  package var readLine: (@Sendable (_ prompt: String) -> TerminalInput)?
  /// Everything on the command line, for `sys.orig_argv`: bytes that need not be UTF-8. The last of `arguments` are the last of these.
  package var originalArguments: [[UInt8]] = []

  public init() {}
}

/// What somebody has typed.
package enum TerminalInput {
  case line(String)
  /// A signal has come: the program sees to it, and may ask again.
  case interrupted
  case end
}

/// A Python interpreter with a heap of its own. Any number of them can run side by side in different threads; one of them is used by one
/// thread at a time.
public final class Interpreter {
  let vm: VM
  private let configuration: InterpreterConfiguration
  private var isOpen = true
  /// The program that `runMain` ran last ended with a KeyboardInterrupt that nobody caught.
  package private(set) var endedByInterrupt = false
  /// After `close()`: not everything that was printed could be written.
  package private(set) var lostOutput = false

  public init(_ configuration: InterpreterConfiguration = InterpreterConfiguration()) {
    self.configuration = configuration
    vm = VMState.start(configuration)
  }

  deinit { close() }

  /// Ends the interpreter: functions registered for the exit run, all objects die. What `-X audit` found is returned.
  /// - Parameter endsProcess: memory need not be given back one by one, because the process ends next.
  @discardableResult
  package func close(endsProcess: Bool = false) -> [String] {
    guard isOpen else { return [] }
    isOpen = false
    vm.enterThread()
    vm.finishProgram()
    lostOutput = vm.interpreter.system.lostOutput
    return vm.close(audits: configuration.auditsAtExit, endsProcess: endsProcess)
  }

  // MARK: Running

  /// Runs statements in the module `__main__`.
  /// - Throws: `ScriptError` for an exception that the program does not catch.
  public func run(_ source: String, filename: String = "<string>") throws(ScriptError) {
    try entering { (vm) throws(Raise) in
      let code = try vm.compile(Array(source.utf8), filename: filename, mode: .file, namespaceIsGlobals: true)
      let namespace = Owned(retaining: vm.mainModule.pointee.namespace)
      _ = try vm.runCode(code.value, globals: namespace.value, locals: namespace.value)
    }
  }

  /// The value of an expression in the module `__main__`.
  /// - Throws: `ScriptError` for an exception.
  public func evaluate(_ expression: String) throws(ScriptError) -> ScriptValue {
    var result = ScriptValue.none
    try entering { (vm) throws(Raise) in
      let code = try vm.compile(Array(expression.utf8), filename: "<string>", mode: .expression, namespaceIsGlobals: true)
      let namespace = Owned(retaining: vm.mainModule.pointee.namespace)
      let value = try vm.runCode(code.value, globals: namespace.value, locals: namespace.value)
      result = try vm.export(value.value)
    }
    return result
  }

  /// Calls a global function.
  /// - Throws: `ScriptError` for an exception, also when there is no such function.
  public func call(_ name: String, _ arguments: ScriptValue...) throws(ScriptError) -> ScriptValue {
    var result = ScriptValue.none
    try entering { (vm) throws(Raise) in
      let word = vm.intern(name)
      guard let function = (vm.mainModule.pointee.namespace.cast() as DictPointer).getInterned(word.value) else {
        throw vm.nameError(word.value)
      }
      let kept = Owned(retaining: function)
      let list = Owned(vm.newList(capacity: arguments.count))
      for argument in arguments { (list.value.cast() as ListPointer).append(taking: try vm.import(argument).take()) }
      let positional: ListPointer = list.value.cast()
      let value = try vm.call(kept.value, Arguments(UnsafePointer(positional.pointee.items), count: positional.count))
      result = try vm.export(value.value)
    }
    return result
  }

  /// A global variable of the module `__main__`; nil when there is none (or, for setting, to delete it).
  public subscript(global name: String) -> ScriptValue? {
    get {
      vm.enterThread()
      defer { vm.leaveThread() }
      let word = vm.intern(name)
      guard let value = (vm.mainModule.pointee.namespace.cast() as DictPointer).getInterned(word.value) else { return nil }
      let kept = Owned(retaining: value)
      do throws(Raise) {
        return try vm.export(kept.value)
      } catch {
        vm.clearError()
        return nil
      }
    }
    set {
      vm.enterThread()
      defer { vm.leaveThread() }
      let word = vm.intern(name)
      let namespace: DictPointer = vm.mainModule.pointee.namespace.cast()
      guard let newValue else {
        _ = namespace.deleteInterned(word.value)
        return
      }
      do throws(Raise) {
        let value = try vm.import(newValue)
        namespace.setInterned(word.value, value.value)
      } catch {
        vm.clearError()
      }
    }
  }

  /// Makes a Swift function callable under a global name. It gets copies of its positional arguments; a `ScriptError` that it throws is raised in
  /// the program as the built-in exception of that name (RuntimeError if there is none), any other error as RuntimeError.
  public func register(_ name: String, _ function: @escaping @Sendable ([ScriptValue]) throws -> ScriptValue) {
    vm.enterThread()
    defer { vm.leaveThread() }
    let method = NativeMethod(hostFunction: name, function)
    let builtin = vm.newBuiltinFunction(method, receiver: .none, module: vm.mainModule)
    let word = vm.intern(name)
    (vm.mainModule.pointee.namespace.cast() as DictPointer).setInterned(word.value, builtin.value)
  }

  /// Asks the running program to stop, from any thread: KeyboardInterrupt is raised at its next checkpoint.
  public var interruption: Interruption { Interruption(word: vm.interpreter.requests.interrupt) }

  /// A handle that other threads can use, also when the interpreter is gone.
  public struct Interruption: Sendable {
    let word: RequestWord
    /// Raises KeyboardInterrupt in the program.
    public func interrupt() { word.value = 1 }
    /// Ends the program with SystemExit.
    public func cancel() { word.value = 2 }
    /// The word that a signal handler sets to 1 to interrupt; valid as long as this handle.
    package var address: UnsafeMutablePointer<Int32> { word.address }
  }

  /// Bytes that the interpreter's objects take: pages in use and large buffers.
  public var bytesInUse: Int {
    vm.enterThread()
    defer { vm.leaveThread() }
    return vm.heap.pointee.bytesInUse
  }

  private func entering(_ body: (VM) throws(Raise) -> Void) throws(ScriptError) {
    vm.enterThread()
    defer { vm.leaveThread() }
    do throws(Raise) {
      try body(vm)
      vm.flushStandardStreams()
    } catch {
      let failure = vm.scriptError()
      vm.flushStandardStreams()
      throw failure
    }
  }
}

// MARK: - What the command needs

extension Interpreter {
  /// Runs a program as `__main__`; the status to end the process with.
  /// - Parameter endsProcess: false when a prompt follows: SystemExit is an exception as any other then.
  package func runMain(_ program: MainProgram, endsProcess: Bool = true) -> Int32 {
    vm.enterThread()
    defer { vm.leaveThread() }
    let status = vm.runMain(program, endsProcess: endsProcess)
    endedByInterrupt = vm.interpreter.system.endedByInterrupt
    return status
  }

  /// Makes `sys.ps1` and `sys.ps2`.
  package func openPrompt() {
    vm.enterThread()
    defer { vm.leaveThread() }
    vm.openPrompt()
  }

  /// What the prompt shows before a line.
  package func promptText(continues: Bool) -> String {
    vm.enterThread()
    defer { vm.leaveThread() }
    return vm.promptText(continues: continues)
  }

  /// Ctrl-C, or another signal that the program sees to, while a line was typed. `.incomplete`: the entry goes on.
  package func interruptEntry() -> Entry {
    vm.enterThread()
    defer { vm.leaveThread() }
    return vm.interruptEntry()
  }

  /// What became of one entry at the prompt.
  package enum Entry: Sendable {
    case done
    /// More lines are needed.
    case incomplete
    /// The program asked to end.
    case exit(Int32)
  }

  /// Runs one entry typed at the prompt. An exception has been printed when this returns.
  package func runEntry(_ source: String, isFinal: Bool) -> Entry {
    vm.enterThread()
    defer { vm.leaveThread() }
    return vm.runEntry(source, isFinal: isFinal)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The error that is set, as the host sees it; nothing is set afterwards.
  func scriptError() -> ScriptError {
    let isExit = errorMatches(.systemExit)
    let exception = takeError()
    let name = text(type(of: exception.value).pointee.name)
    var message = "<exception str() failed>"
    do throws(Raise) { message = try strText(exception.value) } catch { clearError() }
    var status: Int?
    if isExit {
      let code = (exception.value.cast() as UnsafeMutablePointer<SystemExitObject>).pointee.code
      status = code.isUnbound || code.isNone ? 0 : code.isSmallInt ? code.smallInt : 1
    }
    return ScriptError(type: name, message: message, traceback: exceptionText(exception.value), exitStatus: status)
  }
}

extension NativeMethod {
  /// A function of the host.
  convenience init(hostFunction name: String, _ function: @escaping @Sendable ([ScriptValue]) throws -> ScriptValue) {
    self.init(.function, Signature(name: name, parameters: "(*args)"), "A function of the host program.", owner: "") {
      (vm, receiver, bound, method) throws(Raise) in
      var arguments: [ScriptValue] = []
      for index in 0..<bound.variadic.count { arguments.append(try vm.export(bound.variadic[index])) }
      let result: ScriptValue
      do {
        result = try function(arguments)
      } catch let error as ScriptError {
        throw vm.raise(hostError: error.type, error.message)
      } catch {
        throw vm.runtimeError("\(error)")
      }
      return try vm.import(result)
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Raises the built-in exception with this name.
  fileprivate func raise(hostError name: String, _ message: String) -> Raise {
    let type = builtin(named: name)
    guard isType(type.value), (type.value.cast() as TypePointer).has(.isException) else { return runtimeError("\(name): \(message)") }
    do throws(Raise) {
      let text = string(message)
      let exception = try call(type.value, text.value)
      return raise(exception)
    } catch {
      return error
    }
  }

  private func builtin(named name: String) -> Owned {
    let word = intern(name)
    return Owned(retaining: (pointee.builtins.cast() as DictPointer).getInterned(word.value) ?? .none)
  }
}
