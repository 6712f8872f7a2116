// `-W`, `-b`, `-X dev` and PYTHONWARNINGS. What is expected is what CPython prints.

import TestSupport
import Testing

private let program = """
  import other
  def f():
      return bool(NotImplemented)
  for _ in range(2): f()
  for _ in range(2): other.g()
  print("end")
  """

private let otherModule = """
  def g():
      return bool(NotImplemented)
  def h():
      return bool(NotImplemented)
  """

private let files = ["main.py": program, "other.py": otherModule]
private let text = "DeprecationWarning: NotImplemented should not be used in a boolean context\n"
private let here = "main.py:3: \(text)  return bool(NotImplemented)\n"
private let there = "other.py:2: \(text)  return bool(NotImplemented)\n"

/// The last lines of a traceback that ends in this line of a file.
private func failure(_ frames: [(file: String, line: Int, name: String, source: String)]) -> String {
  let entries = frames.map { "  File \"\($0.file)\", line \($0.line), in \($0.name)\n    \($0.source)\n" }.joined()
  return "Traceback (most recent call last):\n" + entries + text
}

private let failureHere = failure([
  ("main.py", 4, "<module>", "for _ in range(2): f()\n                       ^^^"),
  ("main.py", 3, "f", "return bool(NotImplemented)\n           ^^^^^^^^^^^^^^^^^^^^"),
])
private let failureThere =
  here
  + failure([
    ("main.py", 5, "<module>", "for _ in range(2): other.g()\n                       ^^^^^^^^^"),
    ("other.py", 2, "g", "return bool(NotImplemented)\n           ^^^^^^^^^^^^^^^^^^^^"),
  ])

@Suite struct WarningTests {
  @Test(
    arguments: [
      ([], here), (["ignore"], ""), (["i"], ""), (["ign"], ""), ([" ignore "], ""), (["always"], here + here + there + there),
      (["all"], here + here + there + there), (["once"], here), (["o"], here), (["module"], here + there), (["error"], failureHere),
      (["ignore::DeprecationWarning"], ""), (["ignore : : DeprecationWarning"], ""), (["ignore::Warning"], ""),
      (["ignore::RuntimeWarning"], here), (["error::DeprecationWarning"], failureHere), (["error::builtins.DeprecationWarning"], failureHere),
      (["error:NotImplemented should"], failureHere), (["error:notimplemented"], failureHere), (["error:boolean"], here),
      (["error:::__main__"], failureHere), (["error:::main"], here), (["error:::other"], failureThere), (["error:::__main__:3"], failureHere),
      (["error:::__main__:4"], here), (["error::DeprecationWarning:other:2"], failureThere), (["ignore", "error"], failureHere),
      (["error", "ignore"], ""), (["error", "ignore::DeprecationWarning"], ""),
    ] as [([String], String)])
  func filter(options: [String], errors: String) throws {
    let workshop = try Workshop(files)
    let outcome = run(
      Places.adder, options.flatMap { ["-W", $0] } + ["main.py"], in: workshop.folder, environment: Places.environment, seconds: 30)
    #expect(workshop.tidy(outcome.errorText) == errors)
    let fails = errors.hasPrefix("Traceback") || errors == failureThere
    #expect(outcome.outputText == (fails ? "" : "end\n"))
    #expect(outcome.status == (fails ? 1 : 0))
  }

  @Test(
    arguments: [
      ("foo", "invalid action: 'foo'"), ("a:b:c:d:e:f", "too many fields (max 5): 'a:b:c:d:e:f'"), ("error::Foo", "unknown warning category: 'Foo'"),
      ("error::int", "invalid warning category: 'int'"), ("error::nowhere.Bar", "invalid module name: 'nowhere'"),
      ("error::sys.Bar", "unknown warning category: 'sys.Bar'"), ("error::::x", "invalid lineno 'x'"), ("error::::-1", "invalid lineno -1"),
      ("error::deprecationwarning", "unknown warning category: 'deprecationwarning'"),
    ])
  func mistake(option: String, message: String) throws {
    #expect(try Workshop(files).adder("-W", option, "main.py") == ("end\n", "Invalid -W option ignored: \(message)\n" + here, 0))
  }

  @Test func categoryOfTheProgram() throws {
    let workshop = try Workshop(files.merging(["kinds.py": "class Mine(Warning): pass"]) { first, _ in first })
    #expect(try workshop.adder("-W", "error::kinds.Mine", "main.py") == ("end\n", here, 0))
  }

  @Test func compilerWarnings() throws {
    let code = "exec('x = 1 is 1')"
    let warning = "<string>:1: SyntaxWarning: \"is\" with a literal. Did you mean \"==\"?\n"
    #expect(try Workshop().adder("-c", code) == ("", warning, 0))
    #expect(try Workshop().adder("-W", "ignore::SyntaxWarning", "-c", code) == ("", "", 0))
    let outcome = try Workshop().adder("-W", "error::SyntaxWarning", "-c", "try: exec('1 is 1')\nexcept SyntaxError as e: print(e.msg)")
    #expect(outcome == ("\"is\" with a literal. Did you mean \"==\"?\n", "", 0))
  }

  @Test func environment() throws {
    let workshop = try Workshop(files)
    #expect(try workshop.adder("main.py", environment: ["PYTHONWARNINGS=ignore"]) == ("end\n", "", 0))
    #expect(try workshop.adder("-E", "main.py", environment: ["PYTHONWARNINGS=ignore"]) == ("end\n", here, 0))
    #expect(try workshop.adder("-I", "main.py", environment: ["PYTHONWARNINGS=ignore"]).errors.hasSuffix("No module named 'other'\n"))
    #expect(try workshop.adder("-W", "ignore", "main.py", environment: ["PYTHONWARNINGS=error"]) == ("end\n", "", 0))
    #expect(try workshop.adder("main.py", environment: ["PYTHONWARNINGS=error,ignore::DeprecationWarning"]) == ("end\n", "", 0))
  }

  @Test func warnOptions() throws {
    let code = "import sys; print(sys.warnoptions)"
    #expect(try Workshop().adder("-c", code).output == "[]\n")
    #expect(try Workshop().adder("-Wignore", "-W", "d", "-c", code).output == "['ignore', 'd']\n")
    #expect(try Workshop().adder("-b", "-c", code).output == "['default::BytesWarning']\n")
    #expect(try Workshop().adder("-bbWi", "-c", code).output == "['i', 'error::BytesWarning']\n")
    #expect(try Workshop().adder("-X", "dev", "-W", "i", "-c", code, environment: ["PYTHONWARNINGS=a,o"]).output == "['default', 'a', 'o', 'i']\n")
  }

}
