// The module `_signal`: numbers in and out. The enums are in Library/signal.py.

enum SignalModule {
  static let spec = ModuleSpec("_signal", doc: "What signal is made of: handlers are called in the main thread, at the next checkpoint.") {
    (m) throws(Raise) in
    let vm = m.vm
    defineHandlers(&m)
    let interrupt = m.module.dict.getInterned(vm.word("default_int_handler")) ?? .none
    vm.openSignals(interrupt)
    if let signals = vm.interpreter.signals { m.constant("ItimerError", Owned(retaining: signals.timerError)) }
    defineTimers(&m)
    defineSets(&m)
    for (name, number) in Platform.signalNumbers { m.constant(name, number) }
    m.type("struct_siginfo", vm.signalInformationType)
    m.constant("NSIG", SignalWords.count)
    for (name, number) in [
      ("SIG_DFL", 0), ("SIG_IGN", 1), ("SIG_BLOCK", 0), ("SIG_UNBLOCK", 1), ("SIG_SETMASK", 2), ("ITIMER_REAL", 0), ("ITIMER_VIRTUAL", 1),
      ("ITIMER_PROF", 2),
    ] as [(StaticString, Int)] { m.constant(name, number) }
  }

  private static func defineHandlers(_ m: inout ModuleBuilder) {
    m.function("default_int_handler(signalnum, frame, /)", "What Ctrl-C does by default: raise KeyboardInterrupt.") {
      (vm, _: CInt, _: Value) throws(Raise) -> Void in throw vm.keyboardInterrupt()
    }
    m.function("signal(signalnum, handler, /)", "Set what happens when a signal comes: SIG_DFL, SIG_IGN, or a function of the number and the frame.")
    {
      (vm, number: CInt, handler: Value) throws(Raise) -> Owned in try vm.setSignalHandler(Int(number), handler)
    }
    m.function("getsignal(signalnum, /)", "What happens when a signal comes; None if that was not set here.") {
      (vm, number: CInt) throws(Raise) -> Owned in
      try vm.checkSignal(Int(number))
      return Owned(retaining: vm.signals.handlers[Int(number)])
    }
    m.function("raise_signal(signalnum, /)", "Send a signal to this very thread.") { (vm, number: CInt) throws(Raise) -> Void in
      let error = Platform.raiseSignal(number)
      if error != 0 { throw vm.osError(error) }
      try vm.checkpoint()
    }
    m.function("strsignal(signalnum, /)", "The system's words for a signal; None where it has none.") { (vm, number: CInt) throws(Raise) -> Owned in
      try vm.checkSignal(Int(number))
      return Platform.signalText(Int(number)).map { vm.string($0) } ?? .none
    }
    m.function("pause()", "Wait until a signal comes.") { (vm) throws(Raise) -> Void in
      let words = vm.signals.words
      if !vm.threads.current.isMain { vm.withoutLock { Platform.waitForAnySignal() } }
      while vm.threads.current.isMain && !words.hasAny && vm.interpreter.requests.interrupt.value == 0 && !vm.pointee.isEnding {
        vm.threads.current.prepareToWait()
        vm.waitForWake(until: Platform.monotonicNanoseconds() + VM.waitSlice)
      }
      try vm.checkpoint()
    }
    m.function("siginterrupt(signalnum, flag, /)", "Whether a signal ends system calls that wait.") {
      (vm, number: CInt, flag: CInt) throws(Raise) -> Void in
      try vm.checkSignal(Int(number))
      let error = Platform.setRestarts(afterSignal: Int(number), flag == 0)
      if error != 0 { throw vm.osError(error) }
    }
    m.function(
      "set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)",
      "A descriptor that gets a byte, its number, for each signal; -1 for none. Returns the old one."
    ) {
      (vm, descriptor: CInt, warns: Bool?) throws(Raise) -> Int in
      if !vm.threads.current.isMain { throw vm.valueError("set_wakeup_fd only works in main thread of the main interpreter") }
      if descriptor != -1 {
        let (isNonblocking, error) = Platform.isNonblocking(descriptor)
        if error != 0 { throw vm.osError(error) }
        if !isNonblocking { throw vm.valueError("the fd \(descriptor) must be in non-blocking mode") }
      }
      return Int(Platform.setSignalWakeup(descriptor < 0 ? -1 : descriptor, tellsFull: warns ?? true))
    }
    m.function("pthread_kill(thread_id, signalnum, /) @unpack", "Send a signal to a thread of this program.") {
      (vm, identifier: Int, number: CInt) throws(Raise) -> Void in
      // The system may not look whether there is such a thread.
      let isKnown = vm.threads.all.contains { $0.identifier == UInt(bitPattern: identifier) }
      let error = isKnown ? Platform.killThread(UInt(bitPattern: identifier), Int(number)) : Platform.noProcessError
      if error != 0 { throw vm.osError(error) }
      try vm.checkpoint()
    }
    m.function("pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /) @unpack", "Send a signal to the process of a descriptor.") {
      (vm, descriptor: CInt, number: CInt, information: Value, flags: Int?) throws(Raise) -> Void in
      if !information.isUnbound && !information.isNone { throw vm.typeError("siginfo must be None") }
      let error = Platform.signalProcess(descriptor, number, flags: UInt32(truncatingIfNeeded: flags ?? 0))
      if error != 0 { throw vm.osError(error) }
      try vm.checkpoint()
    }
  }

  private static func defineTimers(_ m: inout ModuleBuilder) {
    m.function("alarm(seconds, /)", "Have SIGALRM come after so many seconds; 0 for never. Returns how many were left.") {
      (_, seconds: CInt) throws(Raise) -> Int in
      Int(Platform.alarm(UInt32(bitPattern: seconds)))
    }
    m.function(
      "setitimer(which, seconds, interval=0.0, /)", "Set a timer: after so many seconds, then again after each interval. Returns the old setting."
    ) {
      (vm, which: CInt, seconds: Value, interval: Value) throws(Raise) -> Owned in
      let delay = try Double(vm.duration(seconds)) / 1e9
      let period = try interval.isUnbound ? 0 : Double(vm.duration(interval)) / 1e9
      return try vm.timerSetting(which, (delay, period))
    }
    m.function("getitimer(which, /)", "The setting of a timer: seconds left, and the interval.") { (vm, which: CInt) throws(Raise) -> Owned in
      try vm.timerSetting(which, nil)
    }
  }
}

extension VM {
  var signals: SignalState {
    guard let signals = interpreter.signals else { preconditionFailure("made with the module") }
    return signals
  }

  /// What is in force already when the module is loaded.
  fileprivate func openSignals(_ defaultInterrupt: Value) {
    if interpreter.signals != nil { return }
    let signals = SignalState()
    defaultInterrupt.retain()
    signals.defaultInterrupt = defaultInterrupt
    for number in 1..<SignalWords.count {
      switch Platform.signalAction(number) {
      case .ignored: signals.handlers[number] = .smallInt(1)
      case .byDefault: signals.handlers[number] = .smallInt(0)
      default: break
      }
    }
    if signals.handlers[2].isNone {
      defaultInterrupt.retain()
      signals.handlers[2] = defaultInterrupt
    }
    signals.timerError = (try? newTimerError().take()) ?? .none
    interpreter.signals = signals
    signals.words.install(pointer(to: \.countdown))
    if threads.current.isMain { SignalWords.noteThread() }
  }

  private func newTimerError() throws(Raise) -> Owned {
    let name = string("itimer_error")
    let bases = tuple(exceptionType(.osError).value)
    let namespace = Owned(newDict())
    let module = string("signal")
    (namespace.value.cast() as DictPointer).setInterned(self.name(.module), module.value)
    return try call(pointee.types.type.value, name.value, bases.value, namespace.value)
  }

  fileprivate func checkSignal(_ number: Int) throws(Raise) {
    if number < 1 || number >= SignalWords.count { throw valueError("signal number out of range") }
  }

  fileprivate func setSignalHandler(_ number: Int, _ handler: Value) throws(Raise) -> Owned {
    if !threads.current.isMain { throw valueError("signal only works in main thread of the main interpreter") }
    try checkSignal(number)
    var action = Platform.SignalAction.noted
    if !isCallable(handler) {
      if try isEqual(handler, .smallInt(1)) {
        action = .ignored
      } else if try isEqual(handler, .smallInt(0)) {
        action = .byDefault
      } else {
        throw typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
      }
    }
    try checkpoint()
    let error = Platform.setSignal(number, action)
    if error != 0 { throw osError(error) }
    let old = Owned(signals.handlers[number])
    let new = action == .noted ? handler : .smallInt(action == .ignored ? 1 : 0)
    new.retain()
    signals.handlers[number] = new
    return old
  }

  fileprivate func timerSetting(_ which: CInt, _ new: (delay: Double, interval: Double)?) throws(Raise) -> Owned {
    let (delay, interval, error) = Platform.timer(which, set: new)
    if error != 0 {
      let number = int(Int(error))
      let text = string(Platform.errorText(error))
      throw raise(try call(signals.timerError, number.value, text.value))
    }
    return tuple(taking: float(delay), float(interval))
  }
}
