// The prompt: reads entries with line editing, runs each, shows what it gives.

import Adder
import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct Prompt {
  private let interpreter: Interpreter
  private let options: Options
  private let history: String?

  init(_ interpreter: Interpreter, _ options: Options) {
    self.interpreter = interpreter
    self.options = options
    history = getenv("HOME").map { String(cString: $0) + "/.adder_history" }
  }

  /// Runs until the end of input or `exit()`; the status to end with.
  func run() -> Int32 {
    if !options.isQuiet && !options.staysInteractive { print("\(Command.version)\nType \"help\", \"copyright\" or \"exit()\".") }
    adder_readline_start()
    if let history { read_history(history) }
    var entry = ""
    while true {
      switch readLine(entry.isEmpty ? ">>> " : "... ") {
      case .interrupted:
        print("\nKeyboardInterrupt")
        entry = ""
      case .end:
        print()
        return finish(0)
      case .line(let line):
        entry += line + "\n"
        switch interpreter.runEntry(entry, isFinal: false) {
        case .incomplete: continue
        case .done: entry = ""
        case .exit(let status): return finish(status)
        }
      }
    }
  }

  private enum Input {
    case line(String)
    case interrupted, end
  }

  private func readLine(_ prompt: String) -> Input {
    fflush(nil)
    guard let line = readline(prompt) else { return adder_readline_interrupted() != 0 ? .interrupted : .end }
    defer { free(line) }
    if adder_readline_interrupted() != 0 { return .interrupted }
    let text = String(cString: line)
    if !text.isEmpty { add_history(line) }
    return .line(text)
  }

  private func finish(_ status: Int32) -> Int32 {
    if let history { write_history(history) }
    return status
  }
}
