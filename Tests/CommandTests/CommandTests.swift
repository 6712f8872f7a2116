// The command as a user meets it: what runs, what is printed, which status the shell sees. Messages are CPython's.

import Foundation
import TestSupport
import Testing

private let usage = """
  usage: adder [option] ... [-c cmd | -m mod | file | -] [arg] ...
  Try `adder -h' for more information.

  """

@Suite struct Programs {
  @Test func code() throws {
    let outcome = try Workshop().adder("-c", "import sys; print(sys.argv)", "-x", "b")
    #expect(outcome == ("['-c', '-x', 'b']\n", "", 0))
    #expect(try Workshop().adder("-cprint(5)") == ("5\n", "", 0))
  }

  @Test func file() throws {
    let program = "import sys, helper\nprint(sys.argv, __name__, __file__, helper.value)"
    let workshop = try Workshop(["bin/main.py": program, "bin/helper.py": "value = 7"])
    #expect(try workshop.adder("bin/main.py", "-V", "a b") == ("['bin/main.py', '-V', 'a b'] __main__ bin/main.py 7\n", "", 0))
  }

  @Test func folderWithMain() throws {
    #expect(try Workshop(["app/__main__.py": "print('main', __name__)"]).adder("app") == ("main __main__\n", "", 0))
  }

  @Test func module() throws {
    let tool = "import sys; print(__name__, sys.argv[1:])"
    let workshop = try Workshop(["tool.py": tool, "pack/__init__.py": "", "pack/__main__.py": "print(__package__)"])
    #expect(try workshop.adder("-m", "tool", "-c") == ("__main__ ['-c']\n", "", 0))
    #expect(try workshop.adder("-m", "pack") == ("pack\n", "", 0))
    #expect(try workshop.adder("-m", "nothere") == ("", "adder: No module named nothere\n", 1))
    #expect(
      try workshop.adder("-m", "nothere.sub")
        == ("", "adder: Error while finding module specification for 'nothere.sub' (ModuleNotFoundError: No module named 'nothere')\n", 1))
  }

  /// What `__main__` knows about itself, by the way in which it is run.
  @Test func mainAttributes() throws {
    let show = """
      import sys
      s = __spec__
      print(repr(__package__), __file__, __cached__, sys.path[0])
      print(s and (s.name, type(s.loader).__name__, s.origin, s.parent, s.has_location, s.submodule_search_locations))
      """
    let workshop = try Workshop([
      "app/__main__.py": show, "tool.py": show, "pack/__init__.py": "", "pack/__main__.py": show, "pack/inner.py": show, "loose/inner.py": show,
    ])
    func spec(_ name: String, _ file: String, _ parent: String) -> String { "('\(name)', 'SourceFileLoader', '\(file)', '\(parent)', True, None)\n" }
    #expect(try workshop.adder("app").output == "'' app/__main__.py None app\n" + spec("__main__", "app/__main__.py", ""))
    #expect(try workshop.adder("app/").output == "'' app/__main__.py None app/\n" + spec("__main__", "app/__main__.py", ""))
    #expect(try workshop.adder("tool.py").output == "None tool.py None <here>\nNone\n")
    #expect(try workshop.adder("-m", "tool").output == "'' tool.py None <here>\n" + spec("tool", "tool.py", ""))
    #expect(try workshop.adder("-m", "pack").output == "'pack' pack/__main__.py None <here>\n" + spec("pack.__main__", "pack/__main__.py", "pack"))
    #expect(try workshop.adder("-m", "pack.inner").output == "'pack' pack/inner.py None <here>\n" + spec("pack.inner", "pack/inner.py", "pack"))
    #expect(try workshop.adder("-m", "loose.inner").output == "'loose' loose/inner.py None <here>\n" + spec("loose.inner", "loose/inner.py", "loose"))
    #expect(try workshop.adder(input: show).output == "None <stdin> None \nNone\n")
  }

  @Test(
    arguments: [
      ("nope", "No module named nope"), ("pack.nope", "No module named pack.nope"), ("pack.", "No module named pack."),
      ("sys", "No code object available for sys"), (".x", "Relative module names not supported"),
      ("loose", "No module named loose.__main__; 'loose' is a package and cannot be directly executed"),
      (
        "tool.x",
        "Error while finding module specification for 'tool.x' (ModuleNotFoundError: __path__ attribute not found on 'tool' while trying to find 'tool.x')"
      ),
    ])
  func moduleMistake(name: String, message: String) throws {
    let workshop = try Workshop(["tool.py": "", "pack/__init__.py": "", "loose/inner.py": ""])
    #expect(try workshop.adder("-m", name) == ("", "adder: \(message)\n", 1))
  }

  @Test func standardInput() throws {
    let program = "import sys\nprint(sys.argv)\n1/0\n"
    let errors = "Traceback (most recent call last):\n  File \"<stdin>\", line 3, in <module>\nZeroDivisionError: division by zero\n"
    #expect(try Workshop().adder(input: program) == ("['']\n", errors, 1))
    #expect(try Workshop().adder("-", "a", input: program) == ("['-', 'a']\n", errors, 1))
    #expect(try Workshop().adder(input: "") == ("", "", 0))
  }

  @Test func searchPath() throws {
    let workshop = try Workshop(["lib/borrowed.py": "value = 3"])
    #expect(try workshop.adder("-c", "import borrowed; print(borrowed.value)", environment: ["ADDERPATH=/nowhere:lib"]) == ("3\n", "", 0))
    #expect(try workshop.adder("-E", "-c", "import borrowed", environment: ["ADDERPATH=lib"]).status == 1)
  }
}

@Suite struct OptionTests {
  @Test func version() throws {
    let outcome = try Workshop().adder("-V")
    #expect(outcome.output.hasPrefix("Adder ") && outcome.status == 0)
    #expect(try Workshop().adder("--version") == outcome)
    #expect(try Workshop().adder("-Vc", "print(1)") == outcome)
  }

  @Test(arguments: ["-h", "-?", "--help"]) func help(_ option: String) throws {
    let outcome = try Workshop().adder(option)
    #expect(outcome.output.hasPrefix("usage: adder [option] ... [-c cmd | -m mod | file | -] [arg] ...\n"))
    #expect(outcome.errors == "" && outcome.status == 0)
  }

  @Test(arguments: [
    (["-c"], "Argument expected for the -c option"), (["-m"], "Argument expected for the -m option"), (["-W"], "Argument expected for the -W option"),
    (["-Z"], "Unknown option: -Z"), (["--foo"], "unknown option --foo"), (["-iZ", "-c", "print(1)"], "Unknown option: -Z"),
  ])
  func mistakes(arguments: [String], message: String) throws {
    let outcome = run(Places.adder, arguments, in: "/", environment: Places.environment, seconds: 30)
    #expect(outcome.errorText.replacing(Places.adder, with: "adder") == message + "\n" + usage)
    #expect(outcome.status == 2)
    #expect(outcome.outputText == "")
  }

  @Test func optimisation() throws {
    #expect(try Workshop().adder("-O", "-c", "assert False; print(__debug__)") == ("False\n", "", 0))
  }

  @Test func inspection() throws {
    let outcome = try Workshop().adder("-i", "-c", "x = 5; 1/0", input: "print(x)\nx + 1\n_\n")
    #expect(outcome.output == "5\n6\n6\n")
    #expect(
      outcome.errors
        == "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\nZeroDivisionError: division by zero\n>>> >>> >>> >>> \n")
    #expect(outcome.status == 0)
    let exit = try Workshop().adder("-i", "-c", "x = 5; raise SystemExit(4)", input: "print(x)\nraise SystemExit(6)\n")
    #expect(exit.output == "5\n")
    #expect(exit.errors.contains("SystemExit: 4\n"))
    #expect(exit.status == 6)
  }
}

@Suite struct Statuses {
  @Test(
    arguments: [
      ("pass", "", 0), ("raise SystemExit", "", 0), ("raise SystemExit(7)", "", 7), ("raise SystemExit(300)", "", 44),
      ("import sys; sys.exit(-1)", "", 255),
      ("import sys; sys.exit('bye')", "bye\n", 1), ("import sys; sys.exit((1, 2))", "(1, 2)\n", 1), ("exit(5)", "", 5), ("quit()", "", 0),
      ("import sys; sys.exit(True)", "", 1),
      ("raise KeyError('x')", "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\nKeyError: 'x'\n", 1),
    ] as [(String, String, Int32)])
  func status(code: String, errors: String, status: Int32) throws {
    #expect(try Workshop().adder("-c", code) == ("", errors, status))
  }

  @Test func raisedKeyboardInterrupt() throws {
    let errors = "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\nKeyboardInterrupt\n"
    #expect(try Workshop().adder("-c", "raise KeyboardInterrupt") == ("", errors, 130))
  }

  @Test(arguments: ["while True: pass", "import time; time.sleep(30)", "import sys; sys.stdin.read()", "input()"])
  func interrupt(what: String) throws {
    let workshop = try Workshop()
    // A terminal as standard input: reading from it waits.
    let terminal = workshop.terminal("-c", "print('ready', flush=True)\n\(what)")
    terminal.expect("ready")
    usleep(100_000)
    terminal.pressInterrupt()
    #expect(terminal.finish() == 130)
    #expect(terminal.screen.contains("Traceback (most recent call last):\n  File \"<string>\", line 2, in <module>"), "\(terminal.screen)")
    #expect(terminal.screen.hasSuffix("KeyboardInterrupt\n"))
  }

  @Test func caughtInterrupt() throws {
    let child = try Workshop().start("-c", "print('ready', flush=True)\ntry:\n    while True: pass\nexcept KeyboardInterrupt: print('caught')")
    #expect(child.waitForOutput("ready"))
    child.send(SIGINT)
    let outcome = child.finish(seconds: 30)
    #expect(outcome.outputText == "ready\ncaught\n" && outcome.errorText == "" && outcome.status == 0)
  }

  @Test func fullDevice() throws {
    let workshop = try Workshop()
    let outcome = run(
      "/bin/sh", ["-c", "\"$0\" -c 'print(1)' >/dev/full", Places.adder], in: workshop.folder, environment: Places.environment, seconds: 30)
    #expect(outcome.errorText.hasSuffix("\nOSError: [Errno 28] No space left on device\n"))
    #expect(outcome.status == 120)
  }

  /// Without a standard output there is nothing to print to, and that is no error.
  @Test func noOutput() throws {
    let workshop = try Workshop()
    let outcome = run(
      "/bin/sh", ["-c", "\"$0\" -c 'print(1); import sys; sys.exit(5 if sys.stdout is None else 6)' >&-", Places.adder], in: workshop.folder,
      environment: Places.environment, seconds: 30)
    #expect(outcome.errorText == "")
    #expect(outcome.status == 5)
  }

  @Test func closedPipe() throws {
    let child = try Workshop().start("-c", "import time; print('ready', flush=True); time.sleep(0.5); print('more')")
    #expect(child.waitForOutput("ready"))
    child.closeOutput()
    let outcome = child.finish(seconds: 30)
    #expect(
      outcome.errorText
        == "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\nBrokenPipeError: [Errno 32] Broken pipe\n")
    #expect(outcome.status == 120)
  }
}

@Suite struct BadInput {
  @Test func missingFile() throws {
    #expect(try Workshop().adder("none.py") == ("", "adder: can't open file 'none.py': [Errno 2] No such file or directory\n", 2))
  }

  @Test func folder() throws {
    #expect(try Workshop(["dir/x.py": ""]).adder("dir") == ("", "adder: can't find '__main__' module in 'dir'\n", 1))
  }

  @Test func bytesThatAreNotText() throws {
    let workshop = try Workshop()
    let message =
      "SyntaxError: Non-UTF-8 code starting with '\\xff' in file bad.py on line 2, but no encoding declared; "
      + "see https://peps.python.org/pep-0263/ for details\n"
    try workshop.write("bad.py", Array("x = 1\ny = '".utf8) + [0xFF, 0x27])
    #expect(
      try workshop.adder("bad.py") == ("", message, 1))
    try workshop.write("nul.py", Array("x = 1\n".utf8) + [0])
    let place = "  File \"nul.py\", line 2\n    \n"
    #expect(try workshop.adder("nul.py") == ("", place + "SyntaxError: source code cannot contain null bytes\n", 1))
  }

  /// A program's file is refused with other words than one that is imported.
  @Test func undecodableFile() throws {
    let workshop = try Workshop(["main.py": "import bad"])
    for (text, byte, encoding, importError) in [
      ("# coding: foo\n", nil, "foo", "unknown encoding: foo"),
      ("\u{FEFF}# coding: latin-1\n", nil, "iso-8859-1 with BOM", "encoding problem: iso-8859-1 with BOM"),
      ("# coding: ascii\n#", 0xFF, "ascii", "'ascii' codec can't decode byte 0xff in position 17: ordinal not in range(128)"),
      ("# coding: cp1252\n#", 0x81, "cp1252", "'charmap' codec can't decode byte 0x81 in position 18: character maps to <undefined>"),
    ] as [(String, UInt8?, String, String)] {
      try workshop.write("bad.py", Array(text.utf8) + (byte.map { [$0] } ?? []))
      #expect(try workshop.adder("bad.py") == ("", "SyntaxError: encoding problem: \(encoding)\n", 1))
      #expect(try workshop.adder("main.py").errors.hasSuffix("  File \"bad.py\", line 0\nSyntaxError: \(importError)\n"))
    }
    try workshop.write("good.py", Array("# coding: cp1252\nprint('".utf8) + [0x80] + Array("')".utf8))
    #expect(try workshop.adder("good.py") == ("€\n", "", 0))
  }

  @Test func breakpoints() throws {
    let code = "print(breakpoint(1, x=2))"
    let workshop = try Workshop(["tools.py": "def hook(*a, **k): return a, k"])
    #expect(try workshop.adder("-c", code, environment: ["PYTHONBREAKPOINT=0"]) == ("None\n", "", 0))
    #expect(try workshop.adder("-c", code, environment: ["PYTHONBREAKPOINT=tools.hook"]) == ("((1,), {'x': 2})\n", "", 0))
    #expect(try workshop.adder("-c", "breakpoint(1)", environment: ["PYTHONBREAKPOINT=print"]) == ("1\n", "", 0))
    for name in ["nowhere.hook", "tools.nothing", "nothing", ".hook", "tools."] {
      let warning = "<string>:1: RuntimeWarning: Ignoring unimportable $PYTHONBREAKPOINT: \"\(name)\"\n"
      #expect(try workshop.adder("-c", code, environment: ["PYTHONBREAKPOINT=\(name)"]) == ("None\n", warning, 0))
    }
    // There is no debugger.
    let outcome = try workshop.adder("-c", code)
    #expect(outcome.errors.hasSuffix("ModuleNotFoundError: No module named 'pdb'\n") && outcome.status == 1)
    #expect(try workshop.adder("-E", "-c", code, environment: ["PYTHONBREAKPOINT=0"]).errors == outcome.errors)
  }

  @Test func syntaxError() throws {
    let errors = "  File \"bad.py\", line 2\n    x = (\n        ^\nSyntaxError: '(' was never closed\n"
    #expect(try Workshop(["bad.py": "print('not reached')\nx = (\n"]).adder("bad.py") == ("", errors, 1))
  }

  @Test func missingModule() throws {
    let errors =
      "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n    import nothere\nModuleNotFoundError: No module named 'nothere'\n"
    #expect(try Workshop(["main.py": "import nothere\n"]).adder("main.py") == ("", errors, 1))
  }
}
