// What other threads, signal handlers and the host ask of a running program. They set words that the next checkpoint reads; nothing else of an
// interpreter may be touched from outside its thread.

/// Requests to a running interpreter. The words are plain memory, written from signal handlers too.
struct Requests {
  /// 1: raise KeyboardInterrupt. 2: end the program (the host cancelled it).
  let interrupt: UnsafeMutablePointer<Int32>

  init() {
    interrupt = .allocate(capacity: 1)
    interrupt.initialize(to: 0)
  }
}

extension InterpreterState {
  /// The slow part of a checkpoint.
  func checkpointWork(_ vm: VM) throws(Raise) {
    if requests.interrupt.pointee != 0 {
      let request = requests.interrupt.pointee
      requests.interrupt.pointee = 0
      if request == 1 { throw vm.keyboardInterrupt() }
      throw vm.raise(.systemExit, "cancelled by the host")
    }
    if stepLimit != nil || timeLimit != nil { try checkLimits(vm) }
  }

  private func checkLimits(_ vm: VM) throws(Raise) {
    if var left = stepLimit {
      left -= VMState.checkpointInterval
      stepLimit = left
      if left < 0 { throw vm.raise(.runtimeError, "step limit exceeded") }
    }
    if let end = timeLimit, Platform.monotonicNanoseconds() > end { throw vm.raise(.timeoutError, "time limit exceeded") }
    if vm.heap.pointee.bytesInUse > vm.heap.pointee.bytesLimit { throw vm.memoryError() }
  }
}
