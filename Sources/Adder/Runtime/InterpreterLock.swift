// The lock of an interpreter: of its threads the one that holds it runs, the others wait for it or for something outside. Who waits for longer than the
// switch interval asks the holder to give way; it does at its next checkpoint, and waits until another one has had its turn.

final class InterpreterLock: @unchecked Sendable {
  private let monitor = Monitor()
  /// Signalled when the lock has got a holder: who was asked to give way waits for that.
  private let switched = Monitor()
  private var isHeld = true
  private var lastHolder: ObjectIdentifier?
  /// Counts the changes of holder.
  private var turns = 0
  /// When nobody but this thread may have the lock any more: the others wait for ever.
  private var survivor: ObjectIdentifier?
  /// Not 0: somebody has waited for long enough.
  let request = RequestWord()
  /// Microseconds.
  private let interval = RequestWord()

  init() { interval.value = 5_000 }

  /// `sys.setswitchinterval`, in microseconds.
  func setInterval(microseconds: Int) { interval.value = Int32(clamping: max(1, microseconds)) }

  /// Waits for the lock. Whoever comes after the interpreter has been closed never returns.
  func take(_ thread: ThreadState) {
    let identity = ObjectIdentifier(thread)
    monitor.lock()
    while isHeld || (survivor != nil && survivor != identity) {
      if survivor != nil && survivor != identity {
        monitor.wait()
        continue
      }
      let turn = turns
      let isInTime = monitor.wait(until: Platform.monotonicNanoseconds() + Int(interval.value) * 1000)
      if !isInTime && isHeld && turns == turn { request.value = 1 }
    }
    isHeld = true
    request.value = 0
    turns += 1
    monitor.unlock()
    switched.lock()
    lastHolder = identity
    switched.broadcast()
    switched.unlock()
  }

  /// - Parameter givesWay: somebody has asked for it, and must get it before this returns.
  func release(_ thread: ThreadState, givesWay: Bool = false) {
    let identity = ObjectIdentifier(thread)
    monitor.lock()
    isHeld = false
    if survivor == nil { monitor.signal() } else { monitor.broadcast() }
    monitor.unlock()
    guard givesWay else { return }
    switched.lock()
    // Not for ever: who asked may have given up, and waits for something else.
    while lastHolder == identity && request.value != 0 {
      if !switched.wait(until: Platform.monotonicNanoseconds() + 5_000_000) { break }
    }
    switched.unlock()
  }

  /// From now on this thread alone may take the lock.
  func close(for thread: ThreadState) {
    monitor.lock()
    survivor = ObjectIdentifier(thread)
    monitor.unlock()
  }
}
