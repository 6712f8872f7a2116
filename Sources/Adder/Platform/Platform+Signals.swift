// Signals of the process. They belong to all of it, so one interpreter at a time is told of them: the one that asked last.

import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which signals have come; written by the handler. It is never freed: a handler may be about to write.
struct SignalWords: @unchecked Sendable {
  static var count: Int { 65 }
  private let words: UnsafeMutablePointer<Int32>

  init() {
    words = .allocate(capacity: Self.count)
    words.initialize(repeating: 0, count: Self.count)
  }

  /// - Parameter countdown: set to 0 when a signal comes; nil for no more.
  func install(_ countdown: UnsafeMutablePointer<Int>?) { adder_set_signal_words(words, countdown) }

  static func uninstall() {
    adder_set_signal_words(nil, nil)
    adder_set_signal_thread(0)
  }

  /// The thread that runs is where signals are seen to: others send it what they get.
  static func noteThread() { adder_set_signal_thread(1) }

  var hasAny: Bool { adder_load(words) != 0 }

  func set(_ number: Int) {
    adder_store(words + number, 1)
    adder_store(words, 1)
  }

  /// One that has been noted was not seen to.
  func noteAny() { adder_store(words, 1) }

  func takeAny() -> Bool { adder_exchange(words, 0) != 0 }
  func take(_ number: Int) -> Bool { adder_exchange(words + number, 0) != 0 }
}

extension Platform {
  enum SignalAction: Int32 {
    case byDefault, ignored, noted, foreign
  }

  /// Gives an error number, 0 for none.
  static func setSignal(_ number: Int, _ action: SignalAction) -> Int32 { adder_set_signal(Int32(number), action.rawValue) }

  /// nil: there is no such signal, or it is the system's.
  static func signalAction(_ number: Int) -> SignalAction? { SignalAction(rawValue: adder_signal_kind(Int32(number))) }

  static func setSignalWakeup(_ descriptor: Int32, tellsFull: Bool) -> Int32 { adder_set_wakeup(descriptor, tellsFull ? 1 : 0) }
  static func takeWakeupError() -> Int32 { adder_take_wakeup_error() }
  static func setRestarts(afterSignal number: Int, _ restarts: Bool) -> Int32 { adder_restart_after_signal(Int32(number), restarts ? 1 : 0) }
  static func killThread(_ identifier: UInt, _ number: Int) -> Int32 { adder_kill_thread(identifier, Int32(truncatingIfNeeded: number)) }

  /// Sends a signal to the thread that runs; gives an error number.
  static func raiseSignal(_ number: Int32) -> Int32 { raise(number) == 0 ? 0 : errno }

  /// Sets of signals: bit n - 1 is signal n.
  static var validSignals: UInt64 { adder_valid_signals() }
  static var pendingSignals: UInt64 { adder_pending_signals() }

  /// - Parameter how: 0 blocks, 1 lets through, 2 sets the mask.
  static func changeSignalMask(_ how: Int32, _ signals: UInt64) -> (old: UInt64, error: Int32) {
    var old: UInt64 = 0
    let error = adder_signal_mask(how, signals, &old)
    return (old, error)
  }

  /// Takes one of the signals, waiting for it until a time of the monotonic clock, or without end. Tells what `siginfo_t` says of it.
  static func waitForSignal(_ signals: UInt64, until end: Int?) -> (told: [Int], error: Int32) {
    var told = [Int64](repeating: 0, count: 7)
    let error = adder_wait_for_signal(signals, end.map { Int64(max(0, $0 - monotonicNanoseconds())) } ?? -1, &told)
    return (told.map { Int($0) }, error)
  }

  /// Whether `waitForSignal` can wait for a time, and tells more than the number.
  static var tellsOfSignals: Bool {
    #if canImport(Darwin)
      false
    #else
      true
    #endif
  }

  static func signalProcess(_ descriptor: Int32, _ number: Int32, flags: UInt32) -> Int32 { adder_signal_process(descriptor, number, flags) }

  /// Waits until a handler of C has been called in this thread.
  static func waitForAnySignal() { pause() }

  static func signalText(_ number: Int) -> String? {
    guard let text = strsignal(Int32(number)) else { return nil }
    let known = String(cString: text)
    return known.hasPrefix("Unknown signal") ? nil : known
  }

  static func alarm(_ seconds: UInt32) -> UInt32 {
    #if canImport(Glibc)
      Glibc.alarm(seconds)
    #elseif canImport(Musl)
      Musl.alarm(seconds)
    #elseif canImport(Darwin)
      Darwin.alarm(seconds)
    #endif
  }

  /// Seconds until a timer goes off, and between the times after that; a new setting, if there is one.
  static func timer(_ which: Int32, set new: (delay: Double, interval: Double)? = nil) -> (delay: Double, interval: Double, error: Int32) {
    // The C library's own type for these numbers has no room for others.
    guard (0...2).contains(which) else { return (0, 0, EINVAL) }
    func time(_ seconds: Double) -> timeval {
      let whole = seconds.rounded(.down)
      return timeval(tv_sec: Int(whole), tv_usec: .init((seconds - whole) * 1e6))
    }
    var old = itimerval()
    let result: Int32
    #if canImport(Glibc)
      let kind = __itimer_which_t(UInt32(bitPattern: which))
    #else
      let kind = which
    #endif
    if let new {
      var value = itimerval(it_interval: time(new.interval), it_value: time(new.delay))
      result = setitimer(kind, &value, &old)
    } else {
      result = getitimer(kind, &old)
    }
    let error = result == 0 ? 0 : errno
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) * 1e-6 }
    return (seconds(old.it_value), seconds(old.it_interval), error)
  }

  /// Whether a descriptor is open and does not block; nil and an error number where it is not open.
  static func isNonblocking(_ descriptor: Int32) -> (answer: Bool, error: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    return flags < 0 ? (false, errno) : (flags & O_NONBLOCK != 0, 0)
  }
}

extension Platform {
  /// The signals that have names.
  static var signalNumbers: [(StaticString, Int)] {
    var numbers: [(StaticString, Int32)] = [
      ("SIGHUP", SIGHUP), ("SIGINT", SIGINT), ("SIGQUIT", SIGQUIT), ("SIGILL", SIGILL), ("SIGTRAP", SIGTRAP), ("SIGABRT", SIGABRT),
      ("SIGIOT", SIGABRT), ("SIGFPE", SIGFPE), ("SIGKILL", SIGKILL), ("SIGBUS", SIGBUS), ("SIGSEGV", SIGSEGV), ("SIGSYS", SIGSYS),
      ("SIGPIPE", SIGPIPE), ("SIGALRM", SIGALRM), ("SIGTERM", SIGTERM), ("SIGUSR1", SIGUSR1), ("SIGUSR2", SIGUSR2), ("SIGCHLD", SIGCHLD),
    ]
    #if !canImport(Darwin)
      numbers += [("SIGCLD", SIGCHLD), ("SIGPWR", SIGPWR)]
    #endif
    numbers += [("SIGIO", SIGIO), ("SIGURG", SIGURG), ("SIGWINCH", SIGWINCH)]
    #if !canImport(Darwin)
      numbers += [("SIGPOLL", SIGIO)]
    #endif
    numbers += [
      ("SIGSTOP", SIGSTOP), ("SIGTSTP", SIGTSTP), ("SIGCONT", SIGCONT), ("SIGTTIN", SIGTTIN), ("SIGTTOU", SIGTTOU), ("SIGVTALRM", SIGVTALRM),
      ("SIGPROF", SIGPROF), ("SIGXCPU", SIGXCPU), ("SIGXFSZ", SIGXFSZ),
    ]
    #if !canImport(Darwin)
      numbers += [("SIGRTMIN", 34), ("SIGRTMAX", 64), ("SIGSTKFLT", 16)]
    #endif
    return numbers.map { ($0.0, Int($0.1)) }
  }
}
