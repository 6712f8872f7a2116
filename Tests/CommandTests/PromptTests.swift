// The prompt at a pseudo-terminal.

import Foundation
import TestSupport
import Testing

/// A session that has shown its first prompt.
private func session(_ workshop: Workshop, _ arguments: String...) -> Terminal {
  let terminal = arguments.isEmpty ? workshop.terminal() : workshop.terminal(arguments[0])
  #expect(terminal.expect(">>> ") != nil, "\(terminal.screen)")
  return terminal
}

extension Terminal {
  /// Types a line and gives what is shown until the next prompt, the echo of the line taken off.
  fileprivate func enter(_ line: String, until prompt: String = ">>> ") -> String {
    type(line + "\n")
    guard let shown = expect(prompt) else { return "no prompt; the screen: \(screen)" }
    let answer = shown.hasPrefix(line) ? shown.dropFirst(line.count) : shown[...]
    return String(answer.dropFirst(answer.hasPrefix("\n") ? 1 : 0).dropLast(prompt.count))
  }
}

@Suite(.timeLimit(.minutes(2))) struct PromptTests {
  @Test func banner() throws {
    let terminal = try Workshop().terminal()
    let shown = try #require(terminal.expect(">>> "))
    #expect(shown.hasPrefix("Adder "))
    #expect(shown.contains("Type \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n>>> "))
    terminal.pressEnd()
    #expect(terminal.finish() == 0)
  }

  @Test func expressions() throws {
    let terminal = session(try Workshop(), "-q")
    #expect(terminal.enter("1 + 1") == "2\n")
    #expect(terminal.enter("_ * 21") == "42\n")
    #expect(terminal.enter("None") == "")
    #expect(terminal.enter("_") == "42\n")
    #expect(terminal.enter("'a' 'b'; 'é'") == "'ab'\n'é'\n")
    #expect(terminal.enter("x = 5") == "")
    #expect(terminal.enter("") == "")
    #expect(terminal.enter("# nothing") == "")
    #expect(terminal.enter("x") == "5\n")
    terminal.type("exit()\n")
    #expect(terminal.finish() == 0)
  }

  @Test func blocks() throws {
    let terminal = session(try Workshop(), "-q")
    #expect(terminal.enter("def f(n):", until: "... ") == "")
    #expect(terminal.enter("    if n:", until: "... ") == "")
    #expect(terminal.enter("        return n + f(n - 1)", until: "... ") == "")
    #expect(terminal.enter("    return 0", until: "... ") == "")
    #expect(terminal.enter("") == "")
    #expect(terminal.enter("f(4)") == "10\n")
    #expect(terminal.enter("for i in range(2): i", until: "... ") == "")
    #expect(terminal.enter("") == "0\n1\n")
    #expect(terminal.enter("[1,", until: "... ") == "")
    #expect(terminal.enter(" 2]") == "[1, 2]\n")
    #expect(terminal.enter("'''a", until: "... ") == "")
    #expect(terminal.enter("b'''") == "'a\\nb'\n")
    terminal.pressEnd()
    #expect(terminal.finish() == 0)
  }

  @Test func errors() throws {
    let terminal = session(try Workshop(), "-q")
    #expect(
      terminal.enter("1/0") == "Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nZeroDivisionError: division by zero\n")
    #expect(terminal.enter("x y") == "  File \"<stdin>\", line 1\n    x y\n      ^\nSyntaxError: invalid syntax\n")
    #expect(terminal.enter("import sys; sys.last_type.__name__").contains("Error'"))
    #expect(terminal.enter("2") == "2\n")
    terminal.type("raise SystemExit(9)\n")
    #expect(terminal.finish() == 9)
  }

  @Test func interrupts() throws {
    let terminal = session(try Workshop(), "-q")
    terminal.type("half a line")
    terminal.expect("half a line")
    terminal.pressInterrupt()
    #expect(terminal.expect("\nKeyboardInterrupt\n>>> ") != nil, "\(terminal.screen)")
    #expect(terminal.enter("def f():", until: "... ") == "")
    terminal.pressInterrupt()
    #expect(terminal.expect("\nKeyboardInterrupt\n>>> ") != nil, "\(terminal.screen)")
    #expect(terminal.enter("1") == "1\n")
    terminal.type("while True: pass\n")
    terminal.expect("... ")
    terminal.type("\n")
    usleep(300_000)
    terminal.pressInterrupt()
    let shown = terminal.expect(">>> ") ?? terminal.screen
    #expect(shown.contains("Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\nKeyboardInterrupt\n"), "\(shown)")
    #expect(terminal.enter("2") == "2\n")
    terminal.pressEnd()
    #expect(terminal.finish() == 0)
  }

  @Test func prompts() throws {
    let terminal = session(try Workshop(), "-q")
    #expect(terminal.enter("import sys; sys.ps2") == "'... '\n")
    #expect(terminal.enter("sys.ps1 = 'say' + ': '", until: "say: ") == "")
    #expect(terminal.enter("input('name' + '? ')", until: "name? ") == "")
    #expect(terminal.enter("Ann", until: "say: ") == "'Ann'\n")
    terminal.pressEnd()
    #expect(terminal.finish() == 0)
  }

  @Test func history() throws {
    let workshop = try Workshop()
    let first = session(workshop, "-q")
    #expect(first.enter("40 + 2") == "42\n")
    #expect(first.enter("40 + 2") == "42\n")
    first.pressEnd()
    #expect(first.finish() == 0)
    #expect(try String(contentsOfFile: workshop.folder + "/.adder_history", encoding: .utf8) == "40 + 2\n")
    let second = session(workshop, "-q")
    // Ctrl-P: the line before.
    second.type("\u{10}")
    #expect(second.expect("40 + 2") != nil)
    second.type("\n")
    #expect(second.expect("42\n>>> ") != nil)
    second.pressEnd()
    #expect(second.finish() == 0)
  }

  @Test func staysAfterAScript() throws {
    let workshop = try Workshop(["main.py": "value = 11\nprint('ran')\n"])
    let terminal = workshop.terminal("-i", "main.py")
    #expect(terminal.expect("ran\n>>> ") != nil)
    #expect(terminal.enter("value") == "11\n")
    terminal.pressEnd()
    #expect(terminal.finish() == 0)
  }
}
