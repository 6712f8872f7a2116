// Reads a line from the terminal with editing. libreadline is used by its callback interface, as CPython does, because only so can a signal end the
// reading: the program's thread waits itself, and looks at what the handler of Ctrl-C left.

import Adder
import CReadline
import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

enum LineReader {
  /// What readline's callback leaves: a C function has nowhere else to put it, and there is only one terminal.
  nonisolated(unsafe) private static var finished = false
  nonisolated(unsafe) private static var line: UnsafeMutablePointer<CChar>?
  nonisolated(unsafe) private static var hasStarted = false

  /// Reads a line after showing a prompt.
  /// - Parameter interrupt: the word that the handler of Ctrl-C sets. It is left as it is.
  static func read(_ prompt: String, interrupt: UnsafeMutablePointer<Int32>) -> TerminalInput {
    if !hasStarted {
      adder_readline_start()
      hasStarted = true
    }
    fflush(nil)
    finished = false
    line = nil
    rl_callback_handler_install(prompt) { text in
      LineReader.line = text
      LineReader.finished = true
      // At once, so that readline does not show the prompt again.
      rl_callback_handler_remove()
    }
    while !finished {
      if adder_wait_for_input(interrupt, adder_signals_wait) != 0 {
        rl_callback_read_char()
      } else if interrupt.pointee != 0 || adder_signals_wait() != 0 {
        rl_free_line_state()
        rl_callback_sigcleanup()
        rl_callback_handler_remove()
        return .interrupted
      }
    }
    guard let line else { return .end }
    defer { free(line) }
    remember(line)
    return .line(String(cString: line))
  }

  // MARK: History

  private static let historyLength: Int32 = 2000

  /// A line that says the same as the one before is not kept twice.
  private static func remember(_ line: UnsafeMutablePointer<CChar>) {
    if line.pointee == 0 { return }
    if let last = adder_last_history_line(), strcmp(last, line) == 0 { return }
    add_history(line)
  }

  /// Where the history is between sessions.
  private static var historyFile: String? {
    guard let home = getenv("HOME"), home.pointee != 0 else { return nil }
    return String(cString: home) + "/.adder_history"
  }

  static func loadHistory() {
    using_history()
    stifle_history(historyLength)
    if let file = historyFile { read_history(file) }
  }

  static func saveHistory() {
    if let file = historyFile { write_history(file) }
  }
}
