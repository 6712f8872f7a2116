// One thread of a program: what the VMState has for it while it runs is kept here while another one does.

/// What of a VMState, of the heap and of the interpreter belongs to a thread.
struct ThreadRegisters {
  var frame: Frame
  var stack: UnsafeMutablePointer<Value>
  var depth = 0
  var stackLimit: UInt = 0
  var frameLimit: UInt
  var frameFloor: UInt = 0
  var error: Value = .unbound
  var errorNode: UnsafeRawPointer?
  var thrown: Value = .unbound
  var generatorResult: Value = .unbound
  var handled: Value = .none
  var handledByCaller: Value = .none
  var yieldsItem = false
  var isEnding = false
  /// Deaths in progress (see Destruction.swift): what dies in a thread is taken apart in that thread.
  var pending: WordVector
  var deaths = 0
  /// Containers that are being printed.
  var printing: [UInt64] = []

  /// Of a thread that has not run yet.
  init(bottom frame: Frame, stack: UnsafeMutablePointer<Value>, frameLimit: UInt) {
    self.frame = frame
    self.stack = stack
    self.frameLimit = frameLimit
    pending = WordVector(capacity: 8)
  }

  /// Those of the thread that runs.
  init(of vm: VM) {
    let state = vm.pointee
    frame = state.frame
    stack = state.stack
    depth = state.depth
    stackLimit = state.stackLimit
    frameLimit = state.frameLimit
    frameFloor = state.frameFloor
    error = state.error
    errorNode = state.errorNode
    thrown = state.thrown
    generatorResult = state.generatorResult
    handled = state.handled
    handledByCaller = state.handledByCaller
    yieldsItem = state.yieldsItem
    isEnding = state.isEnding
    pending = vm.heap.pointee.pending
    deaths = vm.heap.pointee.collector.depth
    printing = vm.interpreter.printing
  }

  func restore(_ vm: VM) {
    vm.pointee.frame = frame
    vm.pointee.stack = stack
    vm.pointee.depth = depth
    vm.pointee.stackLimit = stackLimit
    vm.pointee.frameLimit = frameLimit
    vm.pointee.frameFloor = frameFloor
    vm.pointee.error = error
    vm.pointee.errorNode = errorNode
    vm.pointee.thrown = thrown
    vm.pointee.generatorResult = generatorResult
    vm.pointee.handled = handled
    vm.pointee.handledByCaller = handledByCaller
    vm.pointee.yieldsItem = yieldsItem
    vm.pointee.isEnding = isEnding
    vm.heap.pointee.pending = pending
    vm.heap.pointee.collector.depth = deaths
    vm.interpreter.printing = printing
  }
}

/// A thread that the interpreter knows. Touched by whoever holds the lock, but for the monitor.
final class ThreadState: @unchecked Sendable {
  /// Signals and requests of the host are seen to in this one.
  var isMain: Bool
  /// Valid while the thread does not have the lock; nil for the main thread before its first wait.
  var registers: ThreadRegisters?
  /// `threading.get_ident()`
  var identifier: UInt = 0
  var nativeIdentifier = 0
  /// What it runs, counted; `.unbound` once it has ended.
  var function: Value = .unbound
  var arguments: Value = .unbound
  var keywords: Value = .unbound
  /// A lock that is released when the thread has ended, counted.
  var sentinel: Value = .unbound
  /// The current `contextvars.Context`, counted; None before the first.
  var context: Value = .none
  /// The `_thread._local` objects that keep something for this thread; not counted.
  var locals: [ObjectPointer] = []
  /// It stayed behind in another process.
  var isForgotten = false

  private let monitor = Monitor()
  private var isAwakened = false

  init(isMain: Bool) { self.isMain = isMain }

  /// Says that the thread is going to wait. What wakes it from now on counts.
  func prepareToWait() {
    monitor.lock()
    isAwakened = false
    monitor.unlock()
  }

  /// Waits, without the interpreter's lock, until somebody calls `wake`, or until that time of the monotonic clock.
  func wait(until end: Int) {
    monitor.lock()
    while !isAwakened && monitor.wait(until: end) {}
    monitor.unlock()
  }

  func wake() {
    monitor.lock()
    isAwakened = true
    monitor.signal()
    monitor.unlock()
  }

  /// Visits the references that are held for the thread.
  func visitReferences(isRunning: Bool, _ visit: (Value) -> Void) {
    for value in [function, arguments, keywords, sentinel] where !value.isUnbound { visit(value) }
    visit(context)
    guard !isRunning, let registers else { return }
    for value in [registers.error, registers.generatorResult] where !value.isUnbound { visit(value) }
    visit(registers.handled)
  }
}
