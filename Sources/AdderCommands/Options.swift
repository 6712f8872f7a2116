// The command line, read by CPython's rules: options stand before the program, `-c`, `-m`, a file or `-` end them, and everything behind belongs to
// the program. A parser library that expects options anywhere cannot say that, so this is a small table of our own (docs/decisions/).

import Adder

/// What the command line asks for.
package struct Options: Sendable {
  package enum Action: Sendable {
    case run(MainProgram)
    /// Standard input: the prompt at a terminal, otherwise a program.
    case standardInput
    case showVersion, showHelp
  }

  package var action = Action.standardInput
  /// `sys.argv`
  package var arguments: [String] = [""]
  /// `-i`: the prompt follows the program.
  package var staysInteractive = false
  /// `-q`
  package var isQuiet = false
  /// `-P`: the program's folder is not put on the path.
  package var isPathSafe = false
  /// `-I`, `-E`: `ADDERPATH` is not read.
  package var ignoresEnvironment = false
  /// `-I`: neither.
  package var isIsolated = false
  /// `-b`, `-bb`: warnings about bytes, which are only noted in `sys.warnoptions`, are shown or are errors.
  package var bytesWarnings = 0
  /// `-X dev`
  package var isDeveloping = false
  package var configuration = InterpreterConfiguration()

  /// What is wrong with a command line.
  package struct Problem: Error {
    package let message: String
  }

  /// Reads the arguments, the command's own name excluded.
  package init(_ arguments: [String]) throws(Problem) {
    var reader = Reader(arguments)
    while let argument = reader.next() {
      if argument == "-" || !argument.hasPrefix("-") {
        begin(argument == "-" ? .standardInput : .run(.file(argument)), [argument] + reader.rest)
        return
      }
      if argument == "--" {
        if let file = reader.next() { begin(.run(.file(file)), [file] + reader.rest) }
        return
      }
      if argument.hasPrefix("--") {
        try readLong(argument)
      } else if try readShort(argument, &reader) {
        return
      }
    }
  }

  /// What is to be run ends the options; `-V` and `-h` before it win.
  private mutating func begin(_ program: Action, _ arguments: [String]) {
    self.arguments = arguments
    switch action {
    case .showVersion, .showHelp: break
    default: action = program
    }
  }

  private mutating func readLong(_ argument: String) throws(Problem) {
    switch argument {
    case "--version": action = .showVersion
    case "--help": action = .showHelp
    default: throw Problem(message: "unknown option \(argument)")
    }
  }

  /// A group of one-letter options; true when it ended the options.
  private mutating func readShort(_ argument: String, _ reader: inout Reader) throws(Problem) -> Bool {
    var letters = Array(argument.dropFirst())
    while !letters.isEmpty {
      let letter = letters.removeFirst()
      switch letter {
      case "c", "m", "W", "X":
        let value = letters.isEmpty ? reader.next() : String(letters)
        guard let value else { throw Problem(message: "Argument expected for the -\(letter) option") }
        letters = []
        switch letter {
        case "c":
          begin(.run(.code(value)), ["-c"] + reader.rest)
          return true
        case "m":
          begin(.run(.module(value)), ["-m"] + reader.rest)
          return true
        case "W": configuration.warnings.append(value)
        default: readImplementationOption(value)
        }
      case "i": staysInteractive = true
      case "O": configuration.optimizationLevel += 1
      case "V": action = .showVersion
      case "h", "?": action = .showHelp
      case "q": isQuiet = true
      case "u": configuration.isUnbuffered = true
      case "x": configuration.skipsFirstLine = true
      case "E": ignoresEnvironment = true
      case "I":
        isIsolated = true
        ignoresEnvironment = true
      case "P": isPathSafe = true
      case "b": bytesWarnings += 1
      // What they switch off or on is not there.
      case "B", "d", "R", "s", "S", "t", "v": break
      default: throw Problem(message: "Unknown option: -\(letter)")
      }
    }
    return false
  }

  /// `-X name`: those of ours; others are ignored, as in CPython.
  private mutating func readImplementationOption(_ option: String) {
    switch option {
    case "gcstress": configuration.collectsAlways = true
    case "nospecialize": configuration.isSpecializing = false
    case "audit": configuration.auditsAtExit = true
    case "dev": isDeveloping = true
    default: break
    }
  }

  private struct Reader {
    private let arguments: [String]
    private var position = 0

    init(_ arguments: [String]) { self.arguments = arguments }

    mutating func next() -> String? {
      guard position < arguments.count else { return nil }
      position += 1
      return arguments[position - 1]
    }

    var rest: [String] { Array(arguments[position...]) }
  }

  package static let help = """
    usage: adder [option] ... [-c cmd | -m mod | file | -] [arg] ...
    Options:
    -b     : note BytesWarning in sys.warnoptions (-bb: as an error); no warning of the kind is ever given
    -c cmd : program passed in as string (terminates option list)
    -E     : ignore environment variables
    -h     : print this help message and exit (also -? or --help)
    -i     : inspect interactively after running script
    -I     : isolate from the user's environment (implies -E)
    -m mod : run library module as a script (terminates option list)
    -P     : do not put the program's folder on the path
    -O     : remove assert statements and set __debug__ to False; -OO also removes docstrings
    -q     : don't print the version on interactive start-up
    -u     : write standard output without buffering
    -V     : print the version number and exit (also --version)
    -W arg : warning control; arg is action:message:category:module:lineno
    -x     : skip first line of source, allowing use of non-Unix forms of #!cmd
    -X opt : implementation options: gcstress (collect whenever containers are made), nospecialize (no inline
             caches), audit (check every reference count at exit)
    file   : program read from script file
    -      : program read from standard input (default; interactive at a terminal)
    arg ...: arguments passed to the program in sys.argv[1:]

    ADDERPATH is a list of folders, separated by ':', that modules are looked for in. PYTHONWARNINGS holds arguments as of -W, separated by ','.
    PYTHONBREAKPOINT names the function that breakpoint() calls; 0 for none.

    """
}
