// What the command `adder` does: reads the options, runs the program or the prompt on a thread with a large stack, and gives the status.

import Adder
import CSystem
import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The word that Ctrl-C sets: written by the signal handler, which can use nothing else, and read at checkpoints.
nonisolated(unsafe) private var interruptWord: UnsafeMutablePointer<Int32>?

package enum Command {
  package static let version = "Adder 0.1.0 (Python 3.11)"

  /// Runs the command with the process's arguments, and ends the process with its status.
  /// - Parameter arguments: as the system gives them, the command's own name first.
  package static func run(_ arguments: [[UInt8]]) -> Never {
    let texts = arguments.map { String(decoding: $0, as: UTF8.self) }
    let name = texts.first ?? "adder"
    do throws(Options.Problem) {
      var options = try Options(Array(texts.dropFirst()))
      options.configuration.executable = name
      options.configuration.originalArguments = arguments
      switch options.action {
      case .showVersion:
        print(version)
        exit(0)
      case .showHelp:
        print(Options.help, terminator: "")
        exit(0)
      case .run, .standardInput: onLargeStack(options)
      }
    } catch {
      writeError("\(error.message)\nusage: \(name) [option] ... [-c cmd | -m mod | file | -] [arg] ...\nTry `adder -h' for more information.\n")
      exit(2)
    }
  }

  // MARK: The thread

  /// Scripts run on a thread with a stack of 512 MiB (address space only: pages are taken as they are touched), so that deep recursion ends in
  /// RecursionError at `sys.setrecursionlimit` and not at the system's default. That thread ends the process.
  private static func onLargeStack(_ options: Options) -> Never {
    // The thread's own arena would grow by one system call for each page or two.
    adder_use_one_arena()
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 512 << 20)
    let argument = Unmanaged.passRetained(Job(options)).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let created = pthread_create(&thread, &attributes, { Command.enter($0) }, argument)
    guard created == 0 else { exit(execute(options)) }
    // Signals are for the thread that runs the program: it may be waiting in a system call.
    adder_block_signals()
    while true { pause() }
  }

  private final class Job {
    let options: Options
    init(_ options: Options) { self.options = options }
  }

  #if canImport(Darwin)
    private static func enter(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? { runJob(argument) }
  #else
    private static func enter(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? { argument.flatMap(runJob) }
  #endif

  private static func runJob(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    exit(execute(Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().options))
  }

  // MARK: Running

  private static func execute(_ options: Options) -> Int32 {
    var configuration = options.configuration
    configuration.arguments = options.arguments
    configuration.readsEnvironment = !options.ignoresEnvironment
    configuration.warnings =
      (options.isDeveloping ? ["default"] : []) + environmentWarnings(options) + configuration.warnings + bytesWarnings(options)
    configuration.path = searchPath(options)
    configuration.readLine = { prompt in
      guard let interruptWord else { return .end }
      // Where a line was broken off the next checkpoint raises KeyboardInterrupt, or calls a handler.
      return LineReader.read(prompt, interrupt: interruptWord)
    }
    let interpreter = Interpreter(configuration)
    let interruption = interpreter.interruption
    interruptWord = interruption.address
    adder_set_signal_thread(1)
    adder_catch_interrupt { number in
      if adder_was_passed_on(number) != 0 { return }
      interruptWord?.pointee = 1
      adder_pass_signal_on(number)
    }
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    var status = run(options, interpreter, Prompt(interpreter, interrupt: interruption.address))
    let findings = interpreter.close(endsProcess: true)
    if interpreter.lostOutput { status = 120 }
    for finding in findings {
      writeError("audit: \(finding)\n")
      status = 3
    }
    if interpreter.endedByInterrupt && status == 130 { adder_die_of_interrupt() }
    return status
  }

  /// The program, the prompt, or both.
  private static func run(_ options: Options, _ interpreter: Interpreter, _ prompt: Prompt) -> Int32 {
    if case .run(let program) = options.action {
      let status = interpreter.runMain(program, endsProcess: !options.staysInteractive)
      return options.staysInteractive ? prompt.run() : status
    }
    if options.staysInteractive || isatty(0) == 1 {
      if !options.isQuiet { Prompt.showBanner() }
      return prompt.run()
    }
    return interpreter.runMain(.source(readStandardInput(), name: "<stdin>"))
  }

  /// `sys.path`: the program's folder, then those of ADDERPATH.
  private static func searchPath(_ options: Options) -> [String] {
    var path: [String] = []
    if !options.isIsolated && !options.isPathSafe {
      switch options.action {
      case .run(.file(let file)): path.append(isFolder(file) ? absolute(file) : folder(of: file))
      case .run(.module): path.append(absolute(""))
      default: path.append("")
      }
    }
    if !options.ignoresEnvironment, let value = getenv("ADDERPATH") {
      path += String(cString: value).split(separator: ":").map(String.init)
    }
    return path
  }

  private static func bytesWarnings(_ options: Options) -> [String] {
    options.bytesWarnings == 0 ? [] : [options.bytesWarnings > 1 ? "error::BytesWarning" : "default::BytesWarning"]
  }

  /// The filters of PYTHONWARNINGS, which come before those of the command line.
  private static func environmentWarnings(_ options: Options) -> [String] {
    guard !options.ignoresEnvironment, let value = getenv("PYTHONWARNINGS") else { return [] }
    return String(cString: value).split(separator: ",").map(String.init)
  }

  private static func isFolder(_ path: String) -> Bool {
    guard let folder = opendir(path) else { return false }
    closedir(folder)
    return true
  }

  /// A path from the root; what is in it stays as it is written.
  private static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return path.isEmpty ? String(cString: current) : String(cString: current) + "/" + path
  }

  private static func folder(of file: String) -> String {
    guard let resolved = realpath(file, nil) else { return "" }
    defer { free(resolved) }
    let path = String(cString: resolved)
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func readStandardInput() -> [UInt8] {
    var contents: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(0, &buffer, buffer.count)
      if count < 0 && errno == EINTR && interruptWord?.pointee == 0 { continue }
      if count <= 0 { return contents }
      contents += buffer[..<count]
    }
  }

  static func writeError(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
  }
}
