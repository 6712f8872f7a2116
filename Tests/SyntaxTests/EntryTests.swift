// What the REPL asks of the parser, and the encodings of files.

import AdderSyntax
import Testing

/// What parsing an entry says: "ok", "more", or the message.
private func entry(_ typed: String) -> String {
  do throws(Diagnostic) {
    _ = try Program.parseEntry(typed, filename: "<stdin>")
    return "ok"
  } catch {
    return error.isIncomplete ? "more" : error.message
  }
}

@Test(arguments: [
  ("\n", "ok"), ("# comment\n", "ok"), ("x = 1\n", "ok"), ("x = 1; y = 2\n", "ok"), ("x = 1 +\n", "invalid syntax"),
  ("if x:\n", "more"), ("if x:\n  y\n", "more"), ("if x:\n  y\n\n", "ok"), ("if x: y\n", "more"), ("if x: y\n\n", "ok"),
  ("if x:\n  y\nelse:\n", "more"), ("if x:\n  y\nelse:\n  z\n\n", "ok"), ("def f():\n  x = (1,\n", "more"), ("def f():\n  x = (1,\n\n", "more"),
  ("(\n", "more"), ("(\n\n", "more"), ("(1,\n2)\n", "ok"), ("x = '''a\n", "more"), ("x = '''a\n\n", "more"), ("x = '''a\n'''\n", "ok"),
  ("x = 'a\n", "unterminated string literal (detected at line 1)"), ("x = \\\n", "more"), ("x = \\\n1\n", "ok"), ("@f\n", "more"),
  ("@f\ndef g(): pass\n", "more"), ("@f\ndef g(): pass\n\n", "ok"), ("try:\n  x\n", "more"),
  ("try:\n  x\n\n", "expected 'except' or 'finally' block"), ("x y\n", "invalid syntax"),
  ("class A:\n\n", "expected an indented block after class definition on line 1"),
  ("match x:\n", "more"), ("match x:\n  case 1: pass\n", "more"), ("match x:\n  case 1: pass\n\n", "ok"), ("while x: # comment\n", "more"),
  ("x = 1\ny = 2\n", "multiple statements found while compiling a single statement"), ("for x in y:\n  z\n  # comment\n", "more"),
  (")\n", "unmatched ')'"),
  ("async def f():\n  await x\n", "more"), ("async def f():\n  await x\n\n", "ok"), ("f(a b\n", "more"),
  ("print 1\n", "Missing parentheses in call to 'print'. Did you mean print(...)?"),
])
func entries(typed: String, expected: String) { #expect(entry(typed) == expected, "\(typed)") }

/// What parsing a file's bytes says.
private func file(_ bytes: [UInt8]) -> String {
  do throws(Diagnostic) {
    let program = try Program.parse(bytes, filename: "file.py")
    guard case .expression(let value)? = program.body.last?.kind, case .constant(.string(let text)) = value.kind else { return "ok" }
    return text
  } catch {
    return error.message
  }
}

@Test func encodings() {
  #expect(file([0xEF, 0xBB, 0xBF] + Array("'é'".utf8)) == "é")
  #expect(file(Array("# -*- coding: latin-1 -*-\n'".utf8) + [0xE9, 0x27]) == "é")
  #expect(file(Array("#!/bin/x\n# vim: set fileencoding=iso-8859-15 :\n1".utf8)) == "encoding problem: iso-8859-15")
  #expect(file(Array("# coding: nothing\n1".utf8)) == "encoding problem: nothing")
  #expect(file([0xEF, 0xBB, 0xBF] + Array("# coding: latin-1\n1".utf8)) == "encoding problem: iso-8859-1 with BOM")
  #expect(file(Array("x\n\n# coding: nothing\n'a'".utf8)) == "a")
  #expect(file(Array("'a\0b'".utf8)) == "source code cannot contain null bytes")
  #expect(
    file([0x78, 0x0A, 0x27, 0xFF, 0x27])
      == "Non-UTF-8 code starting with '\\xff' in file file.py on line 2, but no encoding declared; see https://peps.python.org/pep-0263/ for details"
  )
  #expect(
    file(Array("# coding: utf-8\n'".utf8) + [0xFF, 0x27])
      == "(unicode error) 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte")
}

@Test func lineEndings() {
  #expect(file(Array("'''a\r\nb\rc'''\r\n".utf8)) == "a\nb\nc")
  #expect(file(Array("x = 1\r\n\u{c}\r\n'a'".utf8)) == "a")
}

@Test func expressionMode() throws {
  let program = try Program.parse("a, b\n\n", filename: "<string>", mode: .expression)
  #expect(program.body.count == 1)
  #expect(throws: Diagnostic.self) { try Program.parse("x = 1", filename: "<string>", mode: .expression) }
  #expect(throws: Diagnostic.self) { try Program.parse("", filename: "<string>", mode: .expression) }
}

/// What is nested too deeply is an error, and no crash of the native stack.
@Test func depth() {
  func category(_ text: String) -> Diagnostic.Category? {
    do throws(Diagnostic) {
      _ = try Program.parse(text, filename: "<string>")
      return nil
    } catch {
      return error.category
    }
  }
  let many = 20_000
  #expect(category(String(repeating: "(", count: 199) + "1" + String(repeating: ")", count: 199)) == nil)
  #expect(category(String(repeating: "(", count: 201)) == .syntaxError)
  #expect(category(String(repeating: "-", count: many) + "1") == .memoryError)
  #expect(category(String(repeating: "lambda: ", count: many) + "1") == .memoryError)
  #expect(category(String(repeating: "a + ", count: many) + "1") == .recursionError)
  #expect(category("a" + String(repeating: ".b", count: many)) == .recursionError)
  #expect(category("if a: pass\n" + String(repeating: "elif a: pass\n", count: many)) == .recursionError)
  #expect(category(String(repeating: "a and ", count: many) + "1") == nil)
  #expect(category((0..<101).map { String(repeating: " ", count: $0) + "if a:\n" }.joined()) == .indentationError)
  #expect(category(String(repeating: "a ", count: many)) == .syntaxError)
  #expect(category("x = " + String(repeating: "1", count: 4301)) == .syntaxError)
}
