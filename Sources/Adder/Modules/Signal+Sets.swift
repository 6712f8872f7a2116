// What `_signal` does with sets of signals: blocks them, tells which have come, waits for one.

extension SignalModule {
  static func defineSets(_ m: inout ModuleBuilder) {
    m.function("valid_signals()", "The numbers of all signals.") { (vm) throws(Raise) -> Owned in try vm.signalSet(Platform.validSignals) }
    m.function("sigpending()", "The numbers of signals that have come but are blocked.") { (vm) throws(Raise) -> Owned in
      try vm.signalSet(Platform.pendingSignals)
    }
    m.function("pthread_sigmask(how, mask, /)", "Change which signals this thread blocks. Returns what it blocked before.") {
      (vm, how: CInt, mask: Value) throws(Raise) -> Owned in
      let signals = try vm.signals(in: mask)
      let (old, error) = Platform.changeSignalMask(how, signals)
      if error != 0 { throw vm.osError(error) }
      try vm.checkpoint()
      return try vm.signalSet(old)
    }
    m.function("sigwait(sigset, /)", "Wait for one of these signals, and take it.") { (vm, set: Value) throws(Raise) -> Int in
      let told = try vm.waitForSignal(vm.signals(in: set), until: nil)
      return told?[0] ?? 0
    }
    guard Platform.tellsOfSignals else { return }
    m.function("sigwaitinfo(sigset, /)", "Wait for one of these signals, take it, and tell about it.") { (vm, set: Value) throws(Raise) -> Owned in
      try vm.signalInformation(vm.waitForSignal(vm.signals(in: set), until: nil))
    }
    m.function("sigtimedwait(sigset, timeout, /) @unpack", "The same for some seconds; None when no signal came.") {
      (vm, set: Value, timeout: Value) throws(Raise) -> Owned in
      let time = try vm.duration(timeout)
      if time < 0 { throw vm.valueError("timeout must be non-negative") }
      return try vm.signalInformation(vm.waitForSignal(vm.signals(in: set), until: vm.deadline(after: time)))
    }
  }

  fileprivate static let information = StructFields(
    "struct_siginfo", module: "signal", ["si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band"]
  ).spec(module: "signal", doc: "struct_siginfo: Result from sigwaitinfo or sigtimedwait.")
}

extension VM {
  var signalInformationType: TypePointer { systemType(.signalInformation, SignalModule.information, base: pointee.types.tuple) }

  /// What is told of the signal that came; nil: none in time. Signals that are not waited for are seen to meanwhile.
  fileprivate func waitForSignal(_ signals: UInt64, until end: Int?) throws(Raise) -> [Int]? {
    while true {
      let (told, error) = withoutLock { Platform.waitForSignal(signals, until: end) }
      if error == 0 { return told }
      if error == Platform.wouldBlockError { return nil }
      if error != Platform.interruptedError { throw osError(error) }
      try checkpoint()
    }
  }

  fileprivate func signalInformation(_ told: [Int]?) -> Owned {
    guard let told else { return .none }
    let items = newTuple(count: told.count)
    for index in told.indices { items.pointee.items[index] = .none }
    for (index, number) in told.enumerated() { items.pointee.items[index] = int(number).take() }
    return structSequence(signalInformationType, Owned(items))
  }

  fileprivate func signalSet(_ signals: UInt64) throws(Raise) -> Owned {
    let set = Owned(newSet(pointee.types.set))
    for number in 1...64 where signals >> UInt64(number - 1) & 1 == 1 { try (set.value.cast() as SetPointer).add(.smallInt(number), self) }
    return set
  }

  fileprivate func signals(in iterable: Value) throws(Raise) -> UInt64 {
    let valid = Platform.validSignals
    var signals: UInt64 = 0
    try forEach(iterable) { (item) throws(Raise) in
      let given = try indexValue(item)
      let number = machineInt(given.value) ?? -1
      if number < 1 || number > 64 { throw valueError("signal number \(number) out of range [1; 64]") }
      let bit: UInt64 = 1 << UInt64(number - 1)
      if valid & bit == 0 {
        try warn(category: .runtimeWarning, "invalid signal number \(number), please use valid_signals()")
      } else {
        signals |= bit
      }
      return true
    }
    return signals
  }
}
