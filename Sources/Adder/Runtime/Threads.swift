// The threads of a program. They are threads of the system that take turns under one lock: at checkpoints, when another one has waited for the
// switch interval, and around everything that waits for something outside (`withoutLock`). While a program has one thread the lock stays where it is.
//
// A switch at a checkpoint is to the code around it what a finalizer is that runs there: other code of the program has run.

/// The threads of one interpreter. All but the lock is touched only by the thread that holds it.
final class Threads: @unchecked Sendable {
  private(set) var lock = InterpreterLock()
  /// The thread that the interpreter was made for; with a host, whichever of its threads is in a call.
  private(set) var main = ThreadState(isMain: true)
  private(set) var all: [ThreadState]
  /// Who holds the lock.
  var current: ThreadState
  /// `threading.stack_size()`; 0: the default.
  var stackBytes = 0
  /// Calls of the host in progress, one in the other; and whether the lock was given up after the last one.
  var hostDepth = 0
  var isLeft = false
  /// Threads that have been started and whose function has not come back (`_thread._count()`).
  var runningCount = 0
  /// Modules that are being loaded, with the thread that does it.
  private(set) var loading: [String: ThreadState] = [:]
  /// Which threads wait for a module that another one loads.
  var waitingForModule: [ObjectIdentifier: String] = [:]

  /// Nobody else needs the lock.
  var isSingle: Bool { all.count == 1 }

  /// For the native stack of a new thread. What a program asks for is meant for CPython, whose calls of functions in the language take none of it.
  var nativeStackBytes: Int { stackBytes > 0 ? max(8 << 20, stackBytes * 4) : 64 << 20 }

  init() {
    all = [main]
    current = main
    main.identifier = Platform.threadIdentifier
    main.nativeIdentifier = Platform.nativeThreadIdentifier
  }

  func add(_ thread: ThreadState) { all.append(thread) }

  func remove(_ thread: ThreadState) { all.removeAll { $0 === thread } }

  // MARK: Modules

  func beginLoading(_ module: String) { loading[module] = current }

  /// Those that wait for it go on.
  func endLoading(_ module: String) {
    loading[module] = nil
    for thread in all where waitingForModule[ObjectIdentifier(thread)] == module { thread.wake() }
  }

  // MARK: Processes

  /// In a new process that is a copy of this one: of its threads there is only the one that made it. What the others hold stays for good.
  func forgetOthers() {
    for thread in all where thread !== current { thread.isForgotten = true }
    all = [current]
    runningCount = current.isMain ? 0 : 1
    // It becomes the main thread; somebody else may have been about to take the lock.
    main = current
    current.isMain = true
    lock = InterpreterLock()
    loading = [:]
    waitingForModule = [:]
    SignalWords.noteThread()
  }

  /// Visits every reference that is held for threads.
  func visitReferences(_ visit: (Value) -> Void) {
    for thread in all { thread.visitReferences(isRunning: thread === current, visit) }
  }
}

extension UnsafeMutablePointer<VMState> {
  @inline(__always) var threads: Threads { interpreter.threads }

  // MARK: Giving the lock up

  /// Runs something that may take long or wait, and touches nothing of the interpreter; other threads run meanwhile. Where objects are
  /// concerned take what is needed out of them before, and look at them anew afterwards: the program has run.
  func withoutLock<Result>(_ body: () -> Result) -> Result {
    let threads = threads
    if threads.isSingle { return body() }
    let thread = threads.current
    leaveLock(thread)
    let result = body()
    enterLock(thread, threads)
    return result
  }

  /// At a checkpoint: another thread has waited for long enough.
  @inline(never) func giveWay() {
    let threads = threads
    if threads.isSingle {
      threads.lock.request.value = 0
      return
    }
    let thread = threads.current
    leaveLock(thread, givesWay: true)
    enterLock(thread, threads)
  }

  private func leaveLock(_ thread: ThreadState, givesWay: Bool = false) {
    thread.registers = ThreadRegisters(of: self)
    threads.lock.release(thread, givesWay: givesWay)
  }

  /// Nothing of the interpreter may be touched before the thread has the lock: it may be gone, and then that never happens.
  func enterLock(_ thread: ThreadState, _ threads: Threads) {
    threads.lock.take(thread)
    threads.current = thread
    thread.registers?.restore(self)
    // Another thread's checkpoint may have passed a signal over, which only the main thread sees to.
    if pointee.isEnding || thread.isMain && interpreter.signals?.words.hasAny == true { pointee.countdown = 0 }
  }

  /// Who runs looks whether another one waits the more often, the shorter the switch interval is.
  func noteThreadCount() {
    let wanted = max(100, Int(min(1, system.switchInterval) * 2e6))
    interpreter.checkpointInterval = threads.isSingle ? VMState.checkpointInterval : min(VMState.checkpointInterval, wanted)
    pointee.countdown = min(pointee.countdown, interpreter.checkpointInterval)
  }

  /// In a new process that is a copy of this one.
  func becomeOnlyThread() {
    threads.forgetOthers()
    threads.lock.setInterval(microseconds: Int(min(system.switchInterval, 1000) * 1e6))
    guard let module = loadedModule("threading") else { return }
    do throws(Raise) { _ = try callMethod(module.value, word("_after_fork")) } catch { reportUnraisable(in: module.value) }
  }

  // MARK: Waiting

  /// How long a wait may be before signals and the host's requests are looked at, nanoseconds.
  static var waitSlice: Int { 20_000_000 }

  /// Waits until the thread is woken or until a time of the monotonic clock. The main thread comes back before that now and then, for
  /// signals and requests of the host: the caller looks whether what it waits for has come, reaches a checkpoint and goes on.
  func waitForWake(until end: Int) {
    let thread = threads.current
    let limit = thread.isMain ? min(end, Platform.monotonicNanoseconds() + Self.waitSlice) : end
    withoutLock { thread.wait(until: limit) }
  }

  /// Visits the stacks of values of all threads, from their beginnings to where calls would put the next frame.
  func forEachStack(_ visit: (UnsafeMutablePointer<Value>, UnsafeMutablePointer<Value>) -> Void) {
    visit(pointee.stack, stackTop)
    let threads = threads
    for thread in threads.all where thread !== threads.current {
      guard let registers = thread.registers else { continue }
      let function = registers.frame.function
      let base = function.pointee.makesGenerator ? registers.frame.generatorTop : registers.frame
      visit(registers.stack, max(base + Int(function.pointee.frameSize), Frame(bitPattern: registers.frameFloor) ?? base))
    }
  }

  // MARK: The host

  /// Notes the bounds of the native stack that the interpreter now runs on. A quarter MiB stays for handlers and native code. The host's thread
  /// gets the lock, if it has left it to threads of the program.
  func enterThread() {
    let threads = threads
    if threads.isLeft {
      enterLock(threads.main, threads)
      threads.isLeft = false
    }
    if threads.hostDepth == 0 && interpreter.signals != nil { SignalWords.noteThread() }
    threads.hostDepth += 1
    noteStack()
  }

  /// The bounds of the native stack that runs.
  func noteStack() {
    let bottom = Platform.stackBottom()
    // Trees are as high as the stack is large (see `parsingLimits`): the reserve is enough for the highest.
    pointee.stackLimit = bottom + Platform.stackReserve
    if bottom > 0 { pointee.stackLimit = max(pointee.stackLimit, bottom + UInt(nativeStackRoom) >> 5) }
  }

  /// Bytes of the native stack that programs may still take.
  var nativeStackRoom: Int {
    var probe: UInt8 = 0
    let native = withUnsafeMutablePointer(to: &probe) { UInt(bitPattern: $0) }
    return native > pointee.stackLimit ? Int(native - pointee.stackLimit) : 0
  }

  /// A call of the host is over: threads of the program go on.
  func leaveThread() {
    let threads = threads
    threads.hostDepth -= 1
    if threads.isSingle || threads.hostDepth > 0 { return }
    threads.isLeft = true
    leaveLock(threads.main)
  }
}
