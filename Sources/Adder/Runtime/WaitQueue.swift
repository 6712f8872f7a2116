// How threads of the program wait for a thing that others make available: a lock, an item of a queue. All of it happens under the interpreter's lock,
// so the thing itself is a flag or a list, and what is here tells who has to look at it again, and when.
//
// A thread that waits has a place in the queue. Whoever makes something available calls one place, the first that sleeps:
//
//     waits ──call──→ called ──the thread runs and takes it──→ leaves
//       ↑                └──somebody was faster──→ away ──┐
//       └──────────────── nothing to take ────────────────┘
//
// A place is called once, then it is no longer the one to be called: two items wake two threads. Who is called tries to take before anything else
// can happen in its thread, so no call is in vain while there is something to take. A thread that sees to signals meanwhile is away: it is not called,
// since its handler may take long, and tries to take again before it sleeps.

/// Threads that wait for the same, the one that has come first ahead.
final class WaitQueue {
  fileprivate enum Status {
    case waits, called, away
  }

  fileprivate struct Place {
    let number: Int
    let thread: ThreadState
    var status: Status
  }

  private var places: [Place] = []
  private var lastNumber = 0

  /// There is one more thing to take: the first that sleeps comes for it.
  func callNext() {
    guard let index = places.firstIndex(where: { $0.status == .waits && !$0.thread.isForgotten }) else { return }
    places[index].status = .called
    places[index].thread.wake()
  }

  /// The only thing that there is has become free. Who has been called and has not come yet will look at it.
  func callOne() {
    if !places.contains(where: { $0.status == .called && !$0.thread.isForgotten }) { callNext() }
  }

  fileprivate func enter(_ thread: ThreadState) -> Int {
    lastNumber += 1
    places.append(Place(number: lastNumber, thread: thread, status: .waits))
    return lastNumber
  }

  fileprivate func set(_ number: Int, _ status: Status) {
    if let index = places.firstIndex(where: { $0.number == number }) { places[index].status = status }
  }

  fileprivate func leave(_ number: Int) { places.removeAll { $0.number == number } }
}

extension UnsafeMutablePointer<VMState> {
  /// Waits in a queue until `take` succeeds (true) or the time is over. Signals are seen to meanwhile, and may raise something.
  /// - Parameter end: a time of the monotonic clock; nil: without end.
  func wait(in waiters: UnsafeMutablePointer<Unmanaged<WaitQueue>?>, until end: Int?, take: () -> Bool) throws(Raise) -> Bool {
    let queue = waiters.pointee?.takeUnretainedValue() ?? WaitQueue()
    if waiters.pointee == nil { waiters.pointee = .passRetained(queue) }
    let thread = threads.current
    let place = queue.enter(thread)
    defer { queue.leave(place) }
    while true {
      queue.set(place, .waits)
      thread.prepareToWait()
      waitForWake(until: end ?? .max)
      if take() { return true }
      if let end, Platform.monotonicNanoseconds() >= end { return false }
      queue.set(place, .away)
      try checkpoint()
      // Another thread may have had a turn.
      if take() { return true }
    }
  }
}
