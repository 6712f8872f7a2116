// Programs with threads of their own, in a host.

import Adder
import Testing

@Suite struct ThreadTests {
  /// The audit's findings when an interpreter ends after these statements and what is done with it.
  private func findings(_ source: String, _ use: (Interpreter) throws -> Void = { _ in }) throws -> [String] {
    var configuration = InterpreterConfiguration()
    configuration.auditsAtExit = true
    configuration.output = { _ in }
    configuration.errorOutput = { _ in }
    let interpreter = Interpreter(configuration)
    try interpreter.run(source)
    try use(interpreter)
    return interpreter.close()
  }

  @Test func threadsOfOneInterpreterShareIt() throws {
    let found = try findings(
      """
      import threading, weakref, gc, sys
      sys.setswitchinterval(1e-5)
      class A: pass
      lock, total, values = threading.Lock(), 0, weakref.WeakValueDictionary()
      def work(n):
          global total
          for i in range(100):
              a, b = A(), A()
              a.b, b.a = b, a
              values[n, i] = a
              with lock: total += 1
              if i % 25 == n: gc.collect()
      threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
      for t in threads: t.start()
      for t in threads: t.join()
      """
    ) { (interpreter) throws in
      #expect(try interpreter.evaluate("total") == .int(400))
      #expect(try interpreter.evaluate("threading.active_count()") == .int(1))
    }
    #expect(found == [])
  }

  @Test func threadsGoOnBetweenCallsOfTheHost() throws {
    let found = try findings(
      """
      import threading
      done = threading.Event()
      def work():
          for i in range(20000): pass
          done.set()
      threading.Thread(target=work).start()
      """
    ) { (interpreter) throws in
      #expect(try interpreter.evaluate("done.wait(60)") == .bool(true))
      #expect(interpreter[global: "done"] != nil)
    }
    #expect(found == [])
  }

  @Test func theEndWaitsForThreadsAndEndsDaemons() throws {
    let found = try findings(
      """
      import threading, time
      class A:
          def __del__(self): raise SystemError
      def daemon():
          a = A()
          try:
              with threading.Lock():
                  threading.Event().wait()
          finally:
              a = None
      def busy():
          while True:
              try: 1 / 0
              except ZeroDivisionError: pass
      def sleeper():
          a = [A() for _ in range(10)]
          for x in (time.sleep(1000) for _ in range(3)): pass
      for f in daemon, busy, sleeper: threading.Thread(target=f, daemon=True).start()
      threading.Thread(target=time.sleep, args=(0.05,)).start()
      """)
    #expect(found == [])
  }

  @Test func interpretersWithThreadsRunSideBySide() async throws {
    try await withThrowingTaskGroup(of: [String].self) { group in
      for number in 0..<3 {
        group.addTask {
          try findings(
            """
            import queue, threading
            q, got = queue.SimpleQueue(), []
            def produce():
                for i in range(50): q.put((\(number), i))
                q.put(None)
            def consume():
                while (item := q.get()) is not None: got.append(item)
            threads = [threading.Thread(target=f) for f in (produce, consume)]
            for t in threads: t.start()
            for t in threads: t.join()
            """
          ) { (interpreter) throws in
            #expect(try interpreter.evaluate("got == [(\(number), i) for i in range(50)]") == .bool(true))
          }
        }
      }
      for try await found in group { #expect(found == []) }
    }
  }

  @Test func cancellationReachesTheMainThread() throws {
    let found = try findings("import threading, time") { (interpreter) throws in
      interpreter.interruption.interrupt()
      #expect(throws: ScriptError.self) { try interpreter.run("threading.Event().wait()") }
      #expect(throws: ScriptError.self) {
        try interpreter.run(
          """
          import _thread
          threading.Timer(0.01, _thread.interrupt_main).start()
          lock = threading.Lock()
          lock.acquire()
          lock.acquire()
          """)
      }
    }
    #expect(found == [])
  }
}
