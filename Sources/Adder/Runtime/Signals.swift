// Signals as a program sees them: C's handler only notes that one has come, and the program's runs in its main thread, at the next checkpoint.

/// What `_signal` keeps for one interpreter.
final class SignalState {
  let words = SignalWords()
  /// By number; each counted. None: somebody else's.
  var handlers: [Value] = Array(repeating: .none, count: SignalWords.count)
  var defaultInterrupt: Value = .none
  /// `signal.ItimerError`
  var timerError: Value = .none

  func visitReferences(_ visit: (Value) -> Void) {
    handlers.forEach(visit)
    visit(defaultInterrupt)
    visit(timerError)
  }

  /// Gives everything back. The process goes on without the program's handlers.
  func close() {
    for number in 1..<SignalWords.count where handlers[number].isObject && Platform.signalAction(number) == .noted {
      _ = Platform.setSignal(number, .byDefault)
    }
    SignalWords.uninstall()
    for value in handlers + [defaultInterrupt, timerError] { value.release() }
    handlers = []
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Acts as if a signal had come, if the program sees to it.
  func simulateSignal(_ number: Int) {
    guard let signals = interpreter.signals else {
      if number == 2 { interpreter.requests.interrupt.value = 1 }
      return
    }
    guard signals.handlers[number].isObject else { return }
    signals.words.set(number)
    pointee.countdown = 0
  }

  /// Ctrl-C: the program's handler, or KeyboardInterrupt.
  func handleInterrupt() throws(Raise) {
    guard let signals = interpreter.signals, signals.handlers[2] != signals.defaultInterrupt else { throw keyboardInterrupt() }
    if signals.handlers[2].isObject { try callSignalHandler(2, signals) }
  }

  /// Calls the handlers of all signals that have come. When one raises something the others wait for the next checkpoint.
  func handleSignals(_ signals: SignalState) throws(Raise) {
    guard signals.words.takeAny() else { return }
    let failure = Platform.takeWakeupError()
    if failure != 0 {
      writeToStandardError("Exception ignored when trying to write to the signal wakeup fd:\n")
      _ = osError(failure)
      reportUnraisable(in: .none)
    }
    for number in 1..<SignalWords.count where signals.words.take(number) {
      guard signals.handlers[number].isObject else { continue }
      do throws(Raise) { try callSignalHandler(number, signals) } catch {
        if signals.handlers.count > 0 { signals.words.noteAny() }
        throw error
      }
    }
  }

  private func callSignalHandler(_ number: Int, _ signals: SignalState) throws(Raise) {
    let handler = Owned(retaining: signals.handlers[number])
    let frame = frameObject(depth: 0) ?? .none
    _ = try call(handler.value, .smallInt(number), frame.value)
  }
}
