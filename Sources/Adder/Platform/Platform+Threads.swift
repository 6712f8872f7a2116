// Threads of the system, and what they wait on.

import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// What the system calls the thread that runs; another one may get the same when this one has ended.
  static var threadIdentifier: UInt {
    #if canImport(Darwin)
      UInt(bitPattern: pthread_self())
    #else
      UInt(pthread_self())
    #endif
  }

  /// The number by which the kernel knows the thread that runs.
  static var nativeThreadIdentifier: Int {
    #if canImport(Darwin)
      var number: UInt64 = 0
      pthread_threadid_np(nil, &number)
      return Int(number)
    #else
      return Int(adder_thread_number())
    #endif
  }

  /// Runs `body` in a thread of its own. Gives the thread's identifier, and the error's number, 0 for none; nothing runs then.
  /// - Parameter stackBytes: address space for its native stack; memory is taken as calls get deep.
  static func startThread(stackBytes: Int, _ body: @escaping @Sendable () -> Void) -> (identifier: UInt, error: Int32) {
    let job = Unmanaged.passRetained(ThreadBody(body)).toOpaque()
    var identifier: UInt = 0
    let error = adder_start_thread(&identifier, stackBytes, { Platform.runThread($0) }, job)
    // Nobody else will take it.
    if error != 0 { Unmanaged<ThreadBody>.fromOpaque(job).release() }
    return (identifier, error)
  }

  private final class ThreadBody {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private static func runThread(_ job: RawPointer?) {
    if let job { Unmanaged<ThreadBody>.fromOpaque(job).takeRetainedValue().run() }
  }

  /// Lets other threads of the system run.
  static func yieldProcessor() { sched_yield() }
}

/// A mutex with a condition.
final class Monitor: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let condition: UnsafeMutablePointer<pthread_cond_t>

  init() {
    mutex = .allocate(capacity: 1)
    mutex.initialize(to: pthread_mutex_t())
    pthread_mutex_init(mutex, nil)
    condition = .allocate(capacity: 1)
    condition.initialize(to: pthread_cond_t())
    #if canImport(Darwin)
      pthread_cond_init(condition, nil)
    #else
      // The clock must not be set back while somebody waits.
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
      pthread_cond_init(condition, &attributes)
      pthread_condattr_destroy(&attributes)
    #endif
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  func lock() { pthread_mutex_lock(mutex) }
  func unlock() { pthread_mutex_unlock(mutex) }
  func signal() { pthread_cond_signal(condition) }
  func broadcast() { pthread_cond_broadcast(condition) }
  func wait() { pthread_cond_wait(condition, mutex) }

  /// Waits until there is a signal, or until the monotonic clock shows `end` (nanoseconds): false then. It may return for no reason.
  func wait(until end: Int) -> Bool {
    #if canImport(Darwin)
      let left = Swift.max(0, end - Platform.monotonicNanoseconds())
      var time = timespec(tv_sec: left / 1_000_000_000, tv_nsec: left % 1_000_000_000)
      return pthread_cond_timedwait_relative_np(condition, mutex, &time) == 0
    #else
      var time = timespec(tv_sec: end / 1_000_000_000, tv_nsec: end % 1_000_000_000)
      return pthread_cond_timedwait(condition, mutex, &time) == 0
    #endif
  }
}
