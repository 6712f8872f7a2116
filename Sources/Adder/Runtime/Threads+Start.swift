// How a thread of a program begins and ends.

extension UnsafeMutablePointer<VMState> {
  /// Address space for the frames of a thread that the program starts.
  private static var threadStackBytes: Int { 16 << 20 }

  /// Runs `function(*arguments, **keywords)` in a thread of its own. nil: the system gives no more threads.
  func startThread(_ function: Value, _ arguments: Value, _ keywords: Value) -> ThreadState? {
    let threads = threads
    guard Platform.canAllocate(Self.threadStackBytes) else { return nil }
    let thread = ThreadState(isMain: false)
    thread.function = function
    thread.arguments = arguments
    thread.keywords = keywords
    for value in [function, arguments, keywords] where !value.isUnbound { value.retain() }
    thread.registers = makeRegisters()
    threads.add(thread)
    let job = ThreadJob(vm: self, threads: threads, thread: thread)
    let (identifier, error) = Platform.startThread(stackBytes: threads.nativeStackBytes) {
      job.vm.runThread(job.thread, job.threads)
    }
    thread.identifier = identifier
    if error == 0 {
      threads.runningCount += 1
      noteThreadCount()
      return thread
    }
    threads.remove(thread)
    if let registers = thread.registers { freeStack(registers.stack, registers.pending) }
    thread.dropFunction()
    return nil
  }

  /// What a new thread starts with: a stack of values with the frame below all others.
  private func makeRegisters() -> ThreadRegisters {
    let address = Platform.mapAligned(bytes: Self.threadStackBytes, alignment: 4096)
    let stack = RawPointer(bitPattern: address).unsafelyUnwrapped.assumingMemoryBound(to: Value.self)
    let first = (pointee.stack + FrameLayout.headerWords + 1).functionWord
    return ThreadRegisters(
      bottom: VMState.bottomFrame(stack, function: first), stack: stack,
      frameLimit: address + UInt(Self.threadStackBytes - VMState.stackReserve))
  }

  private func freeStack(_ stack: UnsafeMutablePointer<Value>, _ pending: WordVector) {
    pending.deallocate()
    Platform.unmap(UInt(bitPattern: stack), bytes: Self.threadStackBytes)
  }

  /// The whole life of a thread, in the thread itself.
  private func runThread(_ thread: ThreadState, _ threads: Threads) {
    enterLock(thread, threads)
    noteStack()
    thread.nativeIdentifier = Platform.nativeThreadIdentifier
    if !pointee.isEnding {
      do throws(Raise) {
        _ = try call(thread.function, tuple: thread.arguments, keywords: thread.keywords.isUnbound ? nil : thread.keywords)
      } catch {
        reportThreadFailure(thread)
      }
    }
    threads.runningCount -= 1
    thread.dropFunction()
    leaveForEver(thread, threads)
  }

  /// An exception that nobody has caught in the thread's function. SystemExit ends the thread without a word.
  private func reportThreadFailure(_ thread: ThreadState) {
    if errorMatches(.systemExit) { return clearError() }
    reportUnraisable(in: thread.function, note: "Exception ignored in thread started by")
  }

  /// Gives back all that was kept for the thread, then the lock.
  private func leaveForEver(_ thread: ThreadState, _ threads: Threads) {
    forgetLocals(of: thread)
    dropGeneratorResult()
    // For the program the thread is over before it is for the system, which could still give it a signal that all others block.
    _ = Platform.changeSignalMask(0, Platform.validSignals)
    thread.drop()
    if hasError { clearError() }
    let (stack, pending) = (pointee.stack, heap.pointee.pending)
    thread.registers = nil
    threads.remove(thread)
    noteThreadCount()
    threads.main.wake()
    threads.lock.release(thread)
    freeStack(stack, pending)
  }

  // MARK: The end of the program

  /// What an ending thread raises at each of its checkpoints, until nothing of the program is left on its stack. Nothing catches it.
  func endThread() -> Raise {
    pointee.countdown = 0
    return hasError ? Raise() : raise(newException(.systemExit, []))
  }

  /// The threads that still run are no longer wanted: they end where they are, without running anything of the program any more. One that waits in
  /// a system call which does not come back is left there, and will never have the lock again.
  func endThreads() {
    let threads = threads
    guard !threads.isSingle else { return }
    for thread in threads.all where thread !== threads.current {
      thread.registers?.isEnding = true
      thread.wake()
    }
    let end = Platform.monotonicNanoseconds() + 500_000_000
    while !threads.isSingle && Platform.monotonicNanoseconds() < end {
      threads.current.prepareToWait()
      waitForWake(until: end)
    }
    threads.lock.close(for: threads.current)
  }
}

extension ThreadState {
  /// Gives back what is kept for the thread as long as it is there, and lets those go on who wait for its end.
  func drop() {
    let old = context
    context = .none
    old.release()
    if sentinel.isUnbound { return }
    let lock = Owned(sentinel)
    sentinel = .unbound
    (lock.value.cast() as LockPointer).releaseIfLocked()
  }

  fileprivate func dropFunction() {
    let held = [function, arguments, keywords]
    function = .unbound
    arguments = .unbound
    keywords = .unbound
    for value in held where !value.isUnbound { value.release() }
  }
}

/// What goes to the new thread. It is touched there with the lock only.
private struct ThreadJob: @unchecked Sendable {
  let vm: VM
  let threads: Threads
  let thread: ThreadState
}
