// Signals belong to the host: a program changes how one is met only where it asks for that, and for as long as it is there.

import Adder
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite(.serialized) struct SignalTests {
  /// How a signal is met now: 0 as the system does by default.
  private func action(_ number: Int32) -> Int {
    var current = sigaction()
    sigaction(number, nil, &current)
    return withUnsafeBytes(of: current) { $0.load(as: Int.self) }
  }

  private func interpreter() -> Interpreter {
    var configuration = InterpreterConfiguration()
    configuration.auditsAtExit = true
    return Interpreter(configuration)
  }

  @Test func importingSignalChangesNothing() throws {
    let before = (1..<32).map { action(Int32($0)) }
    let interpreter = interpreter()
    try interpreter.run("import signal, threading\nthreading.Thread(target=signal.getsignal, args=(2,)).start()")
    #expect(try interpreter.evaluate("signal.getsignal(signal.SIGUSR1) is signal.SIG_DFL") == .bool(true))
    #expect((1..<32).map { action(Int32($0)) } == before)
    #expect(interpreter.close() == [])
  }

  @Test func handlersAreThereAsLongAsTheProgram() {
    let result = onThreadThatTakesSignals {
      let interpreter = interpreter()
      try interpreter.run(
        """
        import signal
        seen = []
        signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(number))
        signal.raise_signal(signal.SIGUSR1)
        """)
      var results = [action(SIGUSR1) != 0, try interpreter.evaluate("len(seen)") == .int(1)]
      // Between two calls of the host.
      raise(SIGUSR1)
      results.append(try interpreter.evaluate("[len(seen) for _ in range(3)] and len(seen)") == .int(2))
      return results + [interpreter.close() == [], action(SIGUSR1) == 0]
    }
    #expect(result == "[true, true, true, true, true]")
  }

  @Test func aSignalIsSentOnToTheThreadThatWaits() {
    let result = onThreadThatTakesSignals {
      let interpreter = interpreter()
      try interpreter.run(
        """
        import os, signal, threading, time
        seen = []
        signal.signal(signal.SIGUSR1, lambda number, frame: seen.append(threading.current_thread() is threading.main_thread()))
        reader, writer = os.pipe()
        def work():
            time.sleep(0.05)
            signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
            while not seen: time.sleep(0.001)
            os.write(writer, b"after it")
        threading.Thread(target=work).start()
        """)
      let value = try interpreter.evaluate("os.read(reader, 10) == b'after it' and seen == [True]")
      return [value == .bool(true), interpreter.close() == []]
    }
    #expect(result == "[true, true]")
  }

  /// The threads that tests run on take no signals, and nor do those that they start.
  private func onThreadThatTakesSignals(_ body: @escaping @Sendable () throws -> [Bool]) -> String {
    onThread(stackSize: 16 << 20) {
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGUSR1)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      do { return "\(try body())" } catch { return "\(error)" }
    }
  }
}
