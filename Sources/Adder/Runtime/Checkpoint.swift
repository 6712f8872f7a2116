// What other threads, signal handlers and the host ask of a running program. They set words that the next checkpoint reads; nothing else of an
// interpreter may be touched from outside its thread.

/// Requests to a running interpreter.
struct Requests {
  /// 1: raise KeyboardInterrupt. 2: end the program (the host cancelled it).
  let interrupt = RequestWord()
}

extension InterpreterState {
  /// The slow part of a checkpoint.
  func checkpointWork(_ vm: VM) throws(Raise) {
    if threads.lock.request.value != 0 { vm.giveWay() }
    if vm.pointee.isEnding { throw vm.endThread() }
    if requests.interrupt.value != 0 && threads.current.isMain {
      guard requests.interrupt.take() == 1 else { throw vm.raise(.systemExit, "cancelled by the host") }
      try vm.handleInterrupt()
    }
    if let signals, threads.current.isMain { try vm.handleSignals(signals) }
    if stepLimit != nil || timeLimit != nil || vm.heap.pointee.bytesLimit != .max { try checkLimits(vm) }
  }

  private func checkLimits(_ vm: VM) throws(Raise) {
    if var left = stepLimit {
      left -= checkpointInterval
      stepLimit = left
      if left < 0 { throw vm.raise(.runtimeError, "step limit exceeded") }
    }
    if let end = timeLimit, Platform.monotonicNanoseconds() > end { throw vm.raise(.timeoutError, "time limit exceeded") }
    if vm.heap.pointee.bytesInUse > vm.heap.pointee.bytesLimit { throw vm.memoryError() }
  }
}
