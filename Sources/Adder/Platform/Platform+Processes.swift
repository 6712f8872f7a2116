// Processes: identities, signals, starting programs and waiting for them.

import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  static var processIdentifier: Int { Int(getpid()) }
  static var parentIdentifier: Int { Int(getppid()) }
  static var userIdentifier: Int { Int(getuid()) }
  static var effectiveUserIdentifier: Int { Int(geteuid()) }
  static var groupIdentifier: Int { Int(getgid()) }
  static var effectiveGroupIdentifier: Int { Int(getegid()) }
  static var processGroup: Int { Int(getpgrp()) }

  static func processGroup(of process: Int32) -> (group: Int, error: Int32) {
    let group = getpgid(process)
    return (Int(group), failure(group))
  }

  static func session(of process: Int32) -> (session: Int, error: Int32) {
    let session = getsid(process)
    return (Int(session), failure(session))
  }

  static func setProcessGroup(of process: Int32, to group: Int32) -> Int32 { failure(setpgid(process, group)) }
  static func startSession() -> Int32 { failure(setsid()) }
  static func setUser(_ user: Int) -> Int32 { failure(setuid(uid_t(truncatingIfNeeded: user))) }
  static func setGroup(_ group: Int) -> Int32 { failure(setgid(gid_t(truncatingIfNeeded: group))) }
  static func setEffectiveUser(_ user: Int) -> Int32 { failure(seteuid(uid_t(truncatingIfNeeded: user))) }
  static func setEffectiveGroup(_ group: Int) -> Int32 { failure(setegid(gid_t(truncatingIfNeeded: group))) }

  static func groups() -> (groups: [Int], error: Int32) {
    let count = getgroups(0, nil)
    if count < 0 { return ([], errno) }
    var groups = [gid_t](repeating: 0, count: Int(count))
    let filled = getgroups(count, &groups)
    return (groups.prefix(max(0, Int(filled))).map { Int($0) }, failure(filled))
  }

  static func loginName() -> (name: String, error: Int32) {
    errno = 0
    guard let name = getlogin() else { return ("", errno == 0 ? ENOENT : errno) }
    return (String(cString: name), 0)
  }

  static func changeNiceness(_ increment: Int32) -> (niceness: Int, error: Int32) {
    errno = 0
    let niceness = nice(increment)
    return (Int(niceness), niceness == -1 ? errno : 0)
  }

  /// - Parameters:
  ///   - kind: of whom: PRIO_PROCESS, PRIO_PGRP or PRIO_USER.
  ///   - number: that of the process, group or user.
  static func priority(_ kind: Int32, of number: Int32) -> (niceness: Int, error: Int32) {
    errno = 0
    #if canImport(Glibc)
      let niceness = getpriority(__priority_which_t(UInt32(bitPattern: kind)), id_t(bitPattern: number))
    #else
      let niceness = getpriority(kind, id_t(bitPattern: number))
    #endif
    return (Int(niceness), niceness == -1 ? errno : 0)
  }

  static func setPriority(_ kind: Int32, of number: Int32, to niceness: Int32) -> Int32 {
    #if canImport(Glibc)
      failure(setpriority(__priority_which_t(UInt32(bitPattern: kind)), id_t(bitPattern: number), niceness))
    #else
      failure(setpriority(kind, id_t(bitPattern: number), niceness))
    #endif
  }

  static func yieldProcessor() -> Int32 { failure(sched_yield()) }

  static func foregroundGroup(of terminal: Int32) -> (group: Int, error: Int32) {
    let group = tcgetpgrp(terminal)
    return (Int(group), failure(group))
  }

  static func setForegroundGroup(of terminal: Int32, to group: Int32) -> Int32 { failure(tcsetpgrp(terminal, group)) }

  #if os(Linux)
    /// The real, the effective and the saved one.
    static func userIdentifiers() -> (numbers: [Int], error: Int32) {
      var numbers: (UInt32, UInt32, UInt32) = (0, 0, 0)
      let result = adder_get_users(&numbers.0, &numbers.1, &numbers.2)
      return ([Int(numbers.0), Int(numbers.1), Int(numbers.2)], failure(result))
    }

    static func groupIdentifiers() -> (numbers: [Int], error: Int32) {
      var numbers: (UInt32, UInt32, UInt32) = (0, 0, 0)
      let result = adder_get_groups(&numbers.0, &numbers.1, &numbers.2)
      return ([Int(numbers.0), Int(numbers.1), Int(numbers.2)], failure(result))
    }

    /// The processors that a process may run on. The system refuses a set without room for all that it knows.
    static func processors(of process: Int32) -> (numbers: [Int], error: Int32) {
      var words = [UInt](repeating: 0, count: 16)
      while true {
        let error = failure(adder_get_processors(process, UInt(words.count * 8), &words))
        guard error == EINVAL, words.count < 1 << 20 else {
          if error != 0 { return ([], error) }
          return ((0..<words.count * 64).filter { (number: Int) -> Bool in words[number / 64] & (1 << UInt(number % 64)) != 0 }, 0)
        }
        words = [UInt](repeating: 0, count: words.count * 2)
      }
    }

    static func setProcessors(of process: Int32, to numbers: [Int]) -> Int32 {
      var words = [UInt](repeating: 0, count: max((numbers.max() ?? 0) / 64 + 1, 16))
      for number in numbers { words[number / 64] |= 1 << (number % 64) }
      return failure(adder_set_processors(process, UInt(words.count * 8), words))
    }
  #endif

  // MARK: Signals and ends

  static func send(_ signal: Int32, to process: Int32) -> Int32 { failure(kill(process, signal)) }
  static func send(_ signal: Int32, toGroup group: Int32) -> Int32 { failure(killpg(group, signal)) }

  static func exitAtOnce(_ status: Int32) -> Never { _exit(status) }
  static func abortProcess() -> Never { abort() }

  /// What `wait4` says: the process, its status, and the times it used.
  static func wait(for process: Int32, options: Int32) -> (process: Int32, status: Int32, usage: ResourceUsage, error: Int32) {
    var status: Int32 = 0
    var usage = rusage()
    let found = wait4(process, &status, options, &usage)
    return (found, status, ResourceUsage(usage), failure(found))
  }

  struct ResourceUsage {
    var userTime: Double, systemTime: Double
    var counts: [Int]

    fileprivate init(_ usage: rusage) {
      func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
      userTime = seconds(usage.ru_utime)
      systemTime = seconds(usage.ru_stime)
      counts = [
        Int(usage.ru_maxrss), Int(usage.ru_ixrss), Int(usage.ru_idrss), Int(usage.ru_isrss), Int(usage.ru_minflt), Int(usage.ru_majflt),
        Int(usage.ru_nswap), Int(usage.ru_inblock), Int(usage.ru_oublock), Int(usage.ru_msgsnd), Int(usage.ru_msgrcv), Int(usage.ru_nsignals),
        Int(usage.ru_nvcsw), Int(usage.ru_nivcsw),
      ]
    }
  }

  // The parts of a status, which C has as macros.
  static func exited(_ status: Int32) -> Bool { status & 0x7f == 0 }
  static func exitStatus(_ status: Int32) -> Int32 { status >> 8 & 0xff }
  static func wasSignaled(_ status: Int32) -> Bool { status & 0x7f != 0 && status & 0x7f != 0x7f }
  static func endingSignal(_ status: Int32) -> Int32 { status & 0x7f }
  static func dumpedCore(_ status: Int32) -> Bool { status & 0x80 != 0 }
  static func isStopped(_ status: Int32) -> Bool { status & 0xff == 0x7f }
  static func stoppingSignal(_ status: Int32) -> Int32 { status >> 8 & 0xff }
  static func wasContinued(_ status: Int32) -> Bool { status == 0xffff }

  // MARK: Starting programs

  /// 0 in the new process.
  static func forkProcess() -> (process: Int32, error: Int32) {
    let process = adder_fork()
    return (process, failure(process))
  }

  /// Becomes another program; comes back only when that fails. Strings are with a zero at the end.
  static func execute(_ path: PathBytes, _ arguments: [PathBytes], _ environment: [PathBytes]?) -> Int32 {
    withPointers(arguments) { argumentList in
      guard let environment else {
        execv(path, argumentList)
        return errno
      }
      return withPointers(environment) { environmentList in
        execve(path, argumentList, environmentList)
        return errno
      }
    }
  }

  private static func withPointers(_ strings: [PathBytes], _ body: ([UnsafeMutablePointer<CChar>?]) -> Int32) -> Int32 {
    let copies = strings.map { $0.withUnsafeBufferPointer { strdup($0.baseAddress.unsafelyUnwrapped) } }
    defer { for copy in copies { free(copy.unsafelyUnwrapped) } }
    return body(copies + [nil])
  }

  /// How a program is started: what the new process does between its birth and the program's.
  struct Launch {
    /// Tried one after the other.
    var programs: [PathBytes]
    var arguments: [PathBytes]
    /// nil: that of this process.
    var environment: [PathBytes]?
    var directory: PathBytes?
    /// Descriptors that become 0, 1 and 2; -1 for those that stay.
    var input: Int32 = -1, output: Int32 = -1, error: Int32 = -1
    /// The program gets no other descriptors than these and the first three.
    var closesOthers = false
    var kept: [Int32] = []
    var startsSession = false
    var processGroup: Int32 = -1
    var group = -1, user = -1
    var groups: [Int]?
    var mask: Int32 = -1
    var restoresSignals = false
  }

  enum LaunchFailure: UInt8 { case before, directory, program, preparation }

  /// Starts a program. When that fails in the new process: what failed there, and its error number.
  /// - Parameter prepare: runs in the new process; false when it failed.
  static func launch(_ launch: Launch, prepare: (() -> Bool)?) -> (process: Int32, failure: LaunchFailure?, error: Int32) {
    let report = makePipe()
    if report.error != 0 { return (-1, .before, report.error) }
    let process = adder_fork()
    if process == 0 {
      let (failure, error) = run(launch, report.writing, prepare)
      var message = [failure.rawValue, UInt8(truncatingIfNeeded: error), UInt8(truncatingIfNeeded: error >> 8)]
      message.withUnsafeMutableBytes { _ = write(report.writing, UnsafeRawBufferPointer($0)) }
      _exit(255)
    }
    let error = failure(process)
    _ = close(report.writing)
    defer { _ = close(report.reading) }
    if error != 0 { return (-1, .before, error) }
    var message: [UInt8] = [0, 0, 0]
    while true {
      let (count, error) = message.withUnsafeMutableBytes { read(report.reading, into: $0) }
      if error == EINTR { continue }
      if count < 3 { return (process, nil, 0) }
      break
    }
    _ = wait(for: process, options: 0)
    return (-1, LaunchFailure(rawValue: message[0]), Int32(message[1]) | Int32(message[2]) << 8)
  }

  /// In the new process: comes back only with an error.
  private static func run(_ launch: Launch, _ report: Int32, _ prepare: (() -> Bool)?) -> (LaunchFailure, Int32) {
    var report = report
    // The first three descriptors are about to be replaced: what is still needed moves up.
    func lifted(_ descriptor: Int32, above place: Int32) -> Int32 {
      descriptor >= 0 && descriptor < 3 && descriptor != place ? fcntl(descriptor, F_DUPFD_CLOEXEC, 3) : descriptor
    }
    if report < 3 { report = fcntl(report, F_DUPFD_CLOEXEC, 3) }
    let wanted = [lifted(launch.input, above: 0), lifted(launch.output, above: 1), lifted(launch.error, above: 2)]
    for (place, descriptor) in wanted.enumerated() where descriptor >= 0 {
      let place = Int32(place)
      if descriptor == place {
        _ = setInheritable(descriptor, true)
      } else if dup2(descriptor, place) < 0 {
        return (.before, errno)
      }
    }
    if let directory = launch.directory, chdir(directory) < 0 { return (.directory, errno) }
    if launch.mask >= 0 { _ = umask(mode_t(truncatingIfNeeded: launch.mask)) }
    if launch.restoresSignals { for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_DFL) } }
    if launch.startsSession, setsid() < 0 { return (.before, errno) }
    if launch.processGroup >= 0, setpgid(0, launch.processGroup) < 0 { return (.before, errno) }
    if let error = becomeUser(launch) { return (.before, error) }
    for descriptor in launch.kept where descriptor > 2 { _ = setInheritable(descriptor, true) }
    if let prepare, !prepare() { return (.preparation, 0) }
    if launch.closesOthers { closeDescriptors(besides: launch.kept + [report]) }
    var last: Int32 = ENOENT
    for program in launch.programs {
      let error = execute(program, launch.arguments, launch.environment)
      if error != ENOENT && error != ENOTDIR { last = error }
    }
    return (.program, last)
  }

  private static func becomeUser(_ launch: Launch) -> Int32? {
    if let groups = launch.groups {
      let numbers = groups.map { gid_t(truncatingIfNeeded: $0) }
      #if canImport(Darwin)
        let result = setgroups(Int32(numbers.count), numbers)
      #else
        let result = setgroups(numbers.count, numbers)
      #endif
      if result < 0 { return errno }
    }
    if launch.group >= 0, setregid(gid_t(launch.group), gid_t(launch.group)) < 0 { return errno }
    if launch.user >= 0, setreuid(uid_t(launch.user), uid_t(launch.user)) < 0 { return errno }
    return nil
  }

  private static func closeDescriptors(besides kept: [Int32]) {
    #if canImport(Darwin)
      let list = entries(ofDirectory: "/dev/fd".utf8CString + []).entries
    #else
      let list = entries(ofDirectory: Array("/proc/self/fd".utf8CString)).entries
    #endif
    for entry in list {
      guard let descriptor = Int32(String(decoding: entry.name, as: UTF8.self)), descriptor > 2, !kept.contains(descriptor) else { continue }
      _ = close(descriptor)
    }
  }

  /// Runs a command of the shell, as `system()` does.
  static func runShell(_ command: PathBytes) -> Int32 { adder_system(command) }
}
