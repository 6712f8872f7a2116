// Runs a program and waits for what it prints. Foundation's Process is not used: it knows neither time limits nor terminals, and many of them at
// once in several threads disturb each other.

#if canImport(Glibc)
  import CSystem
  import Glibc
#elseif canImport(Musl)
  import CSystem
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a program left behind.
package struct Outcome: Sendable {
  package var output: [UInt8] = []
  package var errors: [UInt8] = []
  /// The exit status; 128 + N when signal N ended it, as a shell says.
  package var status: Int32 = 0
  package var timedOut = false

  package var outputText: String { String(decoding: output, as: UTF8.self) }
  package var errorText: String { String(decoding: errors, as: UTF8.self) }
}

/// A program that runs.
package final class Child {
  package let process: pid_t
  private var outcome = Outcome()
  private var outputEnd: Int32
  private var errorEnd: Int32

  /// Starts a program.
  /// - Parameters:
  ///   - input: the name of a file for its standard input.
  ///   - environment: all its variables.
  package init(_ program: String, _ arguments: [String], in folder: String, input: String = "/dev/null", environment: [String]) {
    let (outputEnd, outputIn) = pipeEnds()
    let (errorEnd, errorIn) = pipeEnds()
    self.outputEnd = outputEnd
    self.errorEnd = errorEnd
    process = spawn(program, arguments, in: folder, environment: environment, flags: 0) { actions in
      posix_spawn_file_actions_addopen(actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(actions, outputIn, 1)
      posix_spawn_file_actions_adddup2(actions, errorIn, 2)
    }
    close(outputIn)
    close(errorIn)
  }

  deinit {
    if outputEnd >= 0 { close(outputEnd) }
    if errorEnd >= 0 { close(errorEnd) }
  }

  package func send(_ signal: Int32) { kill(process, signal) }

  /// Nobody reads what it prints any more.
  package func closeOutput() {
    close(outputEnd)
    outputEnd = -1
  }

  /// Reads until it has printed this to standard output.
  package func waitForOutput(_ text: String, seconds: Double = 20) -> Bool {
    let end = now() + seconds
    while !outcome.outputText.contains(text) { if !readSome(until: end) { return false } }
    return true
  }

  /// Reads what it prints until it ends; kills it when that takes too long.
  package func finish(seconds: Double) -> Outcome {
    let end = now() + seconds
    while outputEnd >= 0 || errorEnd >= 0 {
      if !readSome(until: end) {
        outcome.timedOut = true
        kill(process, SIGKILL)
        break
      }
    }
    outcome.status = wait(for: process)
    return outcome
  }

  private func readSome(until end: Double) -> Bool {
    var waiting = [pollfd(fd: outputEnd, events: Int16(POLLIN), revents: 0), pollfd(fd: errorEnd, events: Int16(POLLIN), revents: 0)]
    let ready = poll(&waiting, 2, Int32(max(0, (end - now()) * 1000)))
    if ready < 0 { return errno == EINTR }
    if ready == 0 { return false }
    if waiting[0].revents != 0 { drain(&outputEnd, into: &outcome.output) }
    if waiting[1].revents != 0 { drain(&errorEnd, into: &outcome.errors) }
    return true
  }

  private func drain(_ descriptor: inout Int32, into bytes: inout [UInt8]) {
    withUnsafeTemporaryAllocation(byteCount: 65536, alignment: 1) { buffer in
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        close(descriptor)
        descriptor = -1
      }
    }
  }
}

/// Runs a program to its end.
package func run(
  _ program: String, _ arguments: [String], in folder: String, input: String = "/dev/null", environment: [String], seconds: Double
) -> Outcome {
  Child(program, arguments, in: folder, input: input, environment: environment).finish(seconds: seconds)
}

// MARK: - The system

package func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A pipe that other children do not inherit.
private func pipeEnds() -> (out: Int32, in: Int32) {
  var ends: [Int32] = [-1, -1]
  #if canImport(Darwin)
    precondition(pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  #else
    precondition(pipe2(&ends, O_CLOEXEC) == 0)
  #endif
  return (ends[0], ends[1])
}

#if canImport(Darwin)
  typealias FileActions = UnsafeMutablePointer<posix_spawn_file_actions_t?>
#else
  typealias FileActions = UnsafeMutablePointer<posix_spawn_file_actions_t>
#endif

func spawn(
  _ program: String, _ arguments: [String], in folder: String, environment: [String], flags: Int32, _ prepare: (FileActions) -> Void
) -> pid_t {
  #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #endif
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  // The test runner may ignore or block signals; the child starts as from a shell.
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  for signal in [SIGINT, SIGPIPE, SIGQUIT] { sigaddset(&signals, signal) }
  posix_spawnattr_setsigdefault(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(flags | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)))
  posix_spawn_file_actions_addchdir_np(&actions, folder)
  prepare(&actions)
  var argumentPointers = ([program] + arguments).map { strdup($0) } + [nil]
  var environmentPointers = environment.map { strdup($0) } + [nil]
  defer { for pointer in argumentPointers + environmentPointers { free(pointer) } }
  var process: pid_t = 0
  let error = posix_spawn(&process, program, &actions, &attributes, &argumentPointers, &environmentPointers)
  precondition(error == 0, "cannot run \(program): \(String(cString: strerror(error)))")
  return process
}

/// Waits for a child's end; its status as a shell says it.
func wait(for process: pid_t) -> Int32 {
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  let signal = status & 0x7F
  return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}
