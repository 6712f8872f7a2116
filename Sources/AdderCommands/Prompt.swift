// The prompt: reads entries, runs each, shows what it gives.

import Adder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

struct Prompt {
  private let interpreter: Interpreter
  private let interrupt: UnsafeMutablePointer<Int32>
  /// Both ends are at a terminal: lines can be edited. Otherwise prompts go to standard error, as CPython's do.
  private let isTerminal: Bool

  /// - Parameter interrupt: the word that the handler of Ctrl-C sets.
  init(_ interpreter: Interpreter, interrupt: UnsafeMutablePointer<Int32>) {
    self.interpreter = interpreter
    self.interrupt = interrupt
    isTerminal = isatty(0) == 1 && isatty(1) == 1
  }

  static func showBanner() {
    Command.writeError("\(Command.version)\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n")
  }

  /// Runs until the end of input or `exit()`; the status to end with.
  func run() -> Int32 {
    interpreter.openPrompt()
    if isTerminal { LineReader.loadHistory() }
    defer { if isTerminal { LineReader.saveHistory() } }
    var entry = ""
    while true {
      switch readLine(continues: !entry.isEmpty) {
      case .interrupted:
        switch interpreter.interruptEntry() {
        case .incomplete: continue
        case .done: entry = ""
        case .exit(let status): return status
        }
      case .end:
        Command.writeError("\n")
        if entry.isEmpty { return 0 }
        // What was typed so far may be a whole statement that only its empty line lacks. At a terminal more can be typed.
        if case .exit(let status) = interpreter.runEntry(entry, isFinal: true) { return status }
        entry = ""
      case .line(let line):
        entry += line + "\n"
        switch interpreter.runEntry(entry, isFinal: false) {
        case .incomplete: continue
        case .done: entry = ""
        case .exit(let status): return status
        }
      }
    }
  }

  private func readLine(continues: Bool) -> TerminalInput {
    let prompt = interpreter.promptText(continues: continues)
    if isTerminal { return LineReader.read(prompt, interrupt: interrupt) }
    Command.writeError(prompt)
    return readPlainLine()
  }

  /// A line of standard input, byte by byte: what follows it may be the program's own input.
  private func readPlainLine() -> TerminalInput {
    var bytes: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = read(0, &byte, 1)
      if count == 1 {
        if byte == 10 { return .line(String(decoding: bytes, as: UTF8.self)) }
        bytes.append(byte)
      } else if count < 0 && errno == EINTR {
        if interrupt.pointee != 0 { return .interrupted }
      } else {
        return bytes.isEmpty ? .end : .line(String(decoding: bytes, as: UTF8.self))
      }
    }
  }
}
