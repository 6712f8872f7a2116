// The interpreter as a Swift program uses it.

import Adder
import Foundation
import Testing

/// Bytes that arrive from any thread.
private final class Sink: @unchecked Sendable {
  private let lock = NSLock()
  private var bytes: [UInt8] = []

  func add(_ more: UnsafeRawBufferPointer) { lock.withLock { bytes += more } }
  var text: String { lock.withLock { String(decoding: bytes, as: UTF8.self) } }
}

@Suite struct Embedding {
  @Test func runAndEvaluate() throws {
    let interpreter = Interpreter()
    try interpreter.run("def square(x):\n    return x * x\nnumbers = [square(n) for n in range(4)]")
    #expect(try interpreter.evaluate("numbers") == [0, 1, 4, 9])
    #expect(try interpreter.evaluate("square(2.5)") == 6.25)
    #expect(try interpreter.call("square", 12) == 144)
  }

  @Test(arguments: [
    ("None", ScriptValue.none), ("True", true), ("7", 7), ("-2**62", .int(-(1 << 62))), ("2**63 - 1", .int(.max)),
    ("2**64", .largeInt("18446744073709551616")), ("0.5", 0.5), ("'aé€🐍'", "aé€🐍"), ("b'\\x00\\xff'", .bytes([0, 255])),
    ("(1, 'b')", .tuple([1, "b"])),
    ("[[], [None]]", .list([.list([]), .list([.none])])), ("{'b': 1, 'a': 2}", .dict([.init("b", 1), .init("a", 2)])), ("{5}", .set([5])),
    ("range(3)", .object(type: "range", repr: "range(0, 3)")),
  ])
  func values(expression: String, expected: ScriptValue) throws {
    let interpreter = Interpreter()
    let value = try interpreter.evaluate(expression)
    #expect(value == expected)
    if case .object = value { return }
    interpreter[global: "back"] = value
    #expect(try interpreter.evaluate("back == \(expression)") == true)
  }

  @Test func globals() throws {
    let interpreter = Interpreter()
    #expect(interpreter[global: "missing"] == nil)
    interpreter[global: "names"] = ["a", "b"]
    try interpreter.run("count = len(names)")
    #expect(interpreter[global: "count"] == 2)
    interpreter[global: "count"] = nil
    #expect(throws: ScriptError.self) { try interpreter.evaluate("count") }
  }

  @Test func hostFunctions() throws {
    let interpreter = Interpreter()
    interpreter.register("join") { arguments in
      .string(arguments.map { if case .string(let text) = $0 { text } else { "?" } }.joined(separator: "-"))
    }
    #expect(try interpreter.evaluate("join('a', 'b', 3)") == "a-b-?")
    interpreter.register("fail") { _ in throw ScriptError(type: "KeyError", message: "from outside") }
    try interpreter.run("try:\n    fail()\nexcept KeyError as error:\n    caught = repr(error)")
    #expect(interpreter[global: "caught"] == "KeyError('from outside')")
  }

  @Test func errors() {
    let interpreter = Interpreter()
    do throws(ScriptError) {
      try interpreter.run("def f():\n    return 1 / 0\nf()", filename: "program.py")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.type == "ZeroDivisionError")
      #expect(error.message == "division by zero")
      #expect(error.traceback.hasPrefix("Traceback (most recent call last):\n  File \"program.py\", line 3, in <module>\n"))
      #expect(error.traceback.hasSuffix("\nZeroDivisionError: division by zero\n"))
      #expect(error.exitStatus == nil)
    }
    do throws(ScriptError) {
      try interpreter.run("x = (", filename: "broken.py")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.type == "SyntaxError")
      #expect(error.traceback.contains("'(' was never closed"))
    }
    do throws(ScriptError) {
      try interpreter.run("raise SystemExit(3)")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.exitStatus == 3)
    }
    #expect(throws: Never.self) { try interpreter.run("fine = 1") }
  }

  @Test func output() throws {
    let (output, errors) = (Sink(), Sink())
    var configuration = InterpreterConfiguration()
    configuration.output = { output.add($0) }
    configuration.errorOutput = { errors.add($0) }
    let interpreter = Interpreter(configuration)
    try interpreter.run("import sys\nprint('to the host', 1)\nprint('wrong', file=sys.stderr)")
    #expect(output.text == "to the host 1\n")
    #expect(errors.text == "wrong\n")
  }

  @Test func importsFromAFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(component: "adder-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try "value = 42\n".write(to: folder.appending(component: "embedded_helper.py"), atomically: true, encoding: .utf8)
    var configuration = InterpreterConfiguration()
    configuration.path = [folder.path(percentEncoded: false)]
    let interpreter = Interpreter(configuration)
    try interpreter.run("import embedded_helper")
    #expect(try interpreter.evaluate("embedded_helper.value") == 42)
  }
}

@Suite struct Limits {
  @Test func recursion() {
    let interpreter = Interpreter()
    #expect(recursionError(interpreter) == "RecursionError: maximum recursion depth exceeded")
    #expect(throws: Never.self) { try interpreter.run("fine = 1") }
  }

  /// The native stack is looked at, not only the depth.
  @Test func recursionOnASmallThread() {
    let result = onThread(stackSize: 512 << 10) {
      var configuration = InterpreterConfiguration()
      configuration.recursionLimit = 1_000_000
      return recursionError(Interpreter(configuration))
    }
    #expect(result.hasPrefix("RecursionError: "))
  }

  private func recursionError(_ interpreter: Interpreter) -> String {
    do throws(ScriptError) {
      try interpreter.run("def f(n):\n    return f(n + 1)\nf(0)")
      return "nothing was thrown"
    } catch {
      return error.description
    }
  }

  @Test func memory() {
    var configuration = InterpreterConfiguration()
    configuration.memoryLimit = 64 << 20
    let interpreter = Interpreter(configuration)
    do throws(ScriptError) {
      try interpreter.run("def eat():\n    hoard = []\n    while True:\n        hoard.append([0] * 100)\neat()")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.type == "MemoryError")
    }
  }

  @Test(.timeLimit(.minutes(1))) func interruption() throws {
    let interpreter = Interpreter()
    let handle = interpreter.interruption
    let other = Thread {
      Thread.sleep(forTimeInterval: 0.1)
      handle.interrupt()
    }
    other.start()
    do throws(ScriptError) {
      try interpreter.run("while True: pass")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.type == "KeyboardInterrupt")
    }
    #expect(try interpreter.evaluate("1 + 1") == 2)
  }

  @Test(.timeLimit(.minutes(1))) func cancellation() {
    let interpreter = Interpreter()
    let handle = interpreter.interruption
    Thread {
      Thread.sleep(forTimeInterval: 0.1)
      handle.cancel()
    }.start()
    do throws(ScriptError) {
      try interpreter.run("while True: pass")
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.type == "SystemExit")
    }
  }

  /// A handle may outlive its interpreter.
  @Test func lateInterruption() {
    var interpreter: Interpreter? = Interpreter()
    let handle = interpreter?.interruption
    interpreter = nil
    handle?.interrupt()
  }
}

@Suite struct Threads {
  @Test func severalInterpretersAtOnce() {
    let program = """
      import weakref
      class Node:
          def __init__(self, value): self.value = value
      nodes = [Node(n) for n in range(2000)]
      known = weakref.WeakValueDictionary((node.value, node) for node in nodes)
      for node in nodes: node.itself = node
      del nodes, node
      import gc
      gc.collect()
      text = ','.join(str(n ** 3) for n in range(300))
      result = (len(known), sum(len(part) for part in text.split(',')), sorted(str(n) for n in range(50))[7])
      """
    let results = ResultList()
    let threads = (0..<8).map { _ in
      Thread {
        do throws(ScriptError) {
          for _ in 0..<3 {
            let interpreter = Interpreter()
            try interpreter.run(program)
            results.add("\(try interpreter.evaluate("result"))")
          }
        } catch {
          results.add(error.traceback)
        }
        results.finished.signal()
      }
    }
    for thread in threads {
      thread.stackSize = 2 << 20
      thread.start()
    }
    for _ in threads { results.finished.wait() }
    #expect(results.all.count == 24)
    #expect(Set(results.all).count == 1, "\(Set(results.all))")
    #expect(results.all.first?.contains("int(0)") == true)
  }

  /// An interpreter may be used by one thread after the other.
  @Test func movesBetweenThreads() throws {
    let box = Box(Interpreter())
    try box.interpreter.run("total = 0")
    for _ in 0..<4 {
      _ = onThread(stackSize: 1 << 20) {
        try? box.interpreter.run("def add(n):\n    global total\n    total += n\nadd(10)")
        return ""
      }
    }
    #expect(try box.interpreter.evaluate("total") == 40)
  }
}

private final class ResultList: @unchecked Sendable {
  private let lock = NSLock()
  private var results: [String] = []
  let finished = DispatchSemaphore(value: 0)

  func add(_ result: String) { lock.withLock { results.append(result) } }
  var all: [String] { lock.withLock { results } }
}

/// For what is used by one thread at a time.
private final class Box: @unchecked Sendable {
  let interpreter: Interpreter
  init(_ interpreter: Interpreter) { self.interpreter = interpreter }
}

/// Runs `body` on a thread of its own and gives what it says.
func onThread(stackSize: Int, _ body: @escaping @Sendable () -> String) -> String {
  let results = ResultList()
  let thread = Thread {
    results.add(body())
    results.finished.signal()
  }
  thread.stackSize = stackSize
  thread.start()
  results.finished.wait()
  return results.all[0]
}
