// `posix`: processes.

extension PosixModule {
  static func defineProcesses(_ m: inout ModuleBuilder) {
    defineIdentities(&m)
    defineStatus(&m)
    defineScheduling(&m)
    m.function("kill(pid, signal, /)", "Kill a process with a signal.") { (vm, process: CInt, signal: CInt) throws(Raise) in
      try vm.check(Platform.send(signal, to: process))
      try vm.checkpoint()
    }
    m.function("killpg(pgid, signal, /)", "Kill a process group with a signal.") { (vm, group: CInt, signal: CInt) throws(Raise) in
      try vm.check(Platform.send(signal, toGroup: group))
      try vm.checkpoint()
    }
    m.function("_exit(status)", "Exit to the system with specified status, without normal exit processing.") {
      (vm, status: CInt) throws(Raise) -> Void in
      Platform.exitAtOnce(status)
    }
    m.function("abort()", "Abort the interpreter immediately.") { (vm) throws(Raise) -> Void in Platform.abortProcess() }
    m.function("nice(increment, /)", "Add increment to the priority of process and return the new priority.") {
      (vm, increment: CInt) throws(Raise) -> Int in
      let (niceness, error) = Platform.changeNiceness(increment)
      try vm.check(error)
      return niceness
    }
    m.function("system(command)", "Execute the command in a subshell.") { (vm, command: Value) throws(Raise) -> Int in
      let bytes = try vm.systemBytes(command)
      return Int(vm.withoutLock { Platform.runShell(bytes) })
    }
    m.function("fork()", "Fork a child process.") { (vm) throws(Raise) -> Int in
      try vm.runForkFunctions(.before)
      let (process, error) = Platform.forkProcess()
      if process == 0 { vm.becomeOnlyThread() }
      try vm.runForkFunctions(process == 0 ? .child : .parent)
      try vm.check(error)
      return Int(process)
    }
    m.function(
      "register_at_fork(*, before=<unrepresentable>, after_in_child=<unrepresentable>, after_in_parent=<unrepresentable>)",
      "Register callables to be called when forking a new process."
    ) { (vm, before: Value?, child: Value?, parent: Value?) throws(Raise) in
      if before == nil && child == nil && parent == nil { throw vm.typeError("At least one argument is required.") }
      for (name, function) in [("before", before), ("after_in_child", child), ("after_in_parent", parent)] {
        if let function, !vm.isCallable(function) { throw vm.typeError("'\(name)' must be callable, not \(vm.typeName(of: function))") }
      }
      for (moment, function) in [(ForkMoment.before, before), (.child, child), (.parent, parent)] {
        guard let function else { continue }
        function.retain()
        vm.system.forkFunctions.append((moment, function))
      }
    }
    defineExecution(&m)
  }

  private static func defineExecution(_ m: inout ModuleBuilder) {
    m.function("execv(path, argv, /)", "Execute an executable path with arguments, replacing current process.") {
      (vm, path: FilePath, arguments: Value) throws(Raise) in
      let list = try vm.programArguments(arguments, "execv", shown: "execv() arg 2")
      try vm.flushBeforeExecution()
      throw vm.osError(Platform.execute(path.bytes, list, nil))
    }
    m.function("execve(path, argv, env)", "Execute an executable path with arguments, replacing current process.") {
      (vm, path: FilePath, arguments: Value, environment: Value) throws(Raise) in
      let list = try vm.programArguments(arguments, "execve", shown: "execve: argv")
      let variables = try vm.programEnvironment(environment)
      try vm.flushBeforeExecution()
      throw vm.osError(Platform.execute(path.bytes, list, variables), filename: path.value)
    }
  }

  // MARK: Identities

  private static func defineIdentities(_ m: inout ModuleBuilder) {
    m.function("getpid()", "Return the current process id.") { (_) throws(Raise) -> Int in Platform.processIdentifier }
    m.function("getppid()", "Return the parent's process id.") { (_) throws(Raise) -> Int in Platform.parentIdentifier }
    m.function("getuid()", "Return the current process's user id.") { (_) throws(Raise) -> Int in Platform.userIdentifier }
    m.function("geteuid()", "Return the current process's effective user id.") { (_) throws(Raise) -> Int in Platform.effectiveUserIdentifier }
    m.function("getgid()", "Return the current process's group id.") { (_) throws(Raise) -> Int in Platform.groupIdentifier }
    m.function("getegid()", "Return the current process's effective group id.") { (_) throws(Raise) -> Int in Platform.effectiveGroupIdentifier }
    m.function("getpgrp()", "Return the current process group id.") { (_) throws(Raise) -> Int in Platform.processGroup }
    m.function("getpgid(pid)", "Call the system call getpgid(), and return the result.") { (vm, process: CInt) throws(Raise) -> Int in
      let (group, error) = Platform.processGroup(of: process)
      try vm.check(error)
      return group
    }
    m.function("getsid(pid, /)", "Call the system call getsid(pid) and return the result.") { (vm, process: CInt) throws(Raise) -> Int in
      let (session, error) = Platform.session(of: process)
      try vm.check(error)
      return session
    }
    m.function("setpgid(pid, pgrp, /) @parse", "Call the system call setpgid(pid, pgrp).") { (vm, process: CInt, group: CInt) throws(Raise) in
      try vm.check(Platform.setProcessGroup(of: process, to: group))
    }
    m.function("setpgrp()", "Make the current process the leader of its process group.") { (vm) throws(Raise) in
      try vm.check(Platform.setProcessGroup(of: 0, to: 0))
    }
    m.function("setsid()", "Call the system call setsid().") { (vm) throws(Raise) in try vm.check(Platform.startSession()) }
    m.function("setuid(uid, /)", "Set the current process's user id.") { (vm, user: UserNumber) throws(Raise) in
      try vm.check(Platform.setUser(user.number))
    }
    m.function("setgid(gid, /)", "Set the current process's group id.") { (vm, group: GroupNumber) throws(Raise) in
      try vm.check(Platform.setGroup(group.number))
    }
    m.function("seteuid(euid, /)", "Set the current process's effective user id.") { (vm, user: UserNumber) throws(Raise) in
      try vm.check(Platform.setEffectiveUser(user.number))
    }
    m.function("setegid(egid, /)", "Set the current process's effective group id.") { (vm, group: GroupNumber) throws(Raise) in
      try vm.check(Platform.setEffectiveGroup(group.number))
    }
    m.function("getgroups()", "Return list of supplemental group IDs for the process.") { (vm) throws(Raise) -> Owned in
      let (groups, error) = Platform.groups()
      try vm.check(error)
      return vm.list(groups.map { Value.smallInt($0) })
    }
    m.function("getlogin()", "Return the actual login name.") { (vm) throws(Raise) -> String in
      let (name, error) = Platform.loginName()
      try vm.check(error)
      return name
    }
  }

  // MARK: Waiting

  private static func defineStatus(_ m: inout ModuleBuilder) {
    m.function("waitpid(pid, options, /)", "Wait for completion of a given child process.") {
      (vm, process: CInt, options: CInt) throws(Raise) -> Owned in
      let (found, status, _) = try vm.waitForProcess(process, options)
      return vm.intTuple([found, status])
    }
    m.function("wait()", "Wait for completion of a child process.") { (vm) throws(Raise) -> Owned in
      let (found, status, _) = try vm.waitForProcess(-1, 0)
      return vm.intTuple([found, status])
    }
    m.function("wait3(options)", "Wait for completion of a child process.") { (vm, options: CInt) throws(Raise) -> Owned in
      let (found, status, usage) = try vm.waitForProcess(-1, options)
      return vm.tuple(taking: vm.int(found), vm.int(status), vm.resourceUsage(usage))
    }
    m.function("wait4(pid, options)", "Wait for completion of a specific child process.") {
      (vm, process: CInt, options: CInt) throws(Raise) -> Owned in
      let (found, status, usage) = try vm.waitForProcess(process, options)
      return vm.tuple(taking: vm.int(found), vm.int(status), vm.resourceUsage(usage))
    }
    m.function("WIFEXITED(status)", "Return True if the process returning status exited via the exit() system call.") {
      (_, status: CInt) throws(Raise) -> Bool in Platform.exited(status)
    }
    m.function("WEXITSTATUS(status)", "Return the process return code from status.") { (_, status: CInt) throws(Raise) -> Int in
      Int(Platform.exitStatus(status))
    }
    m.function("WIFSIGNALED(status)", "Return True if the process returning status was terminated by a signal.") {
      (_, status: CInt) throws(Raise) -> Bool in Platform.wasSignaled(status)
    }
    m.function("WTERMSIG(status)", "Return the signal that terminated the process that provided the status value.") {
      (_, status: CInt) throws(Raise) -> Int in Int(Platform.endingSignal(status))
    }
    m.function("WIFSTOPPED(status)", "Return True if the process returning status was stopped.") { (_, status: CInt) throws(Raise) -> Bool in
      Platform.isStopped(status)
    }
    m.function("WSTOPSIG(status)", "Return the signal that stopped the process that provided the status value.") {
      (_, status: CInt) throws(Raise) -> Int in Int(Platform.stoppingSignal(status))
    }
    m.function("WIFCONTINUED(status)", "Return True if a particular process was continued from a job control stop.") {
      (_, status: CInt) throws(Raise) -> Bool in Platform.wasContinued(status)
    }
    m.function("WCOREDUMP(status, /)", "Return True if the process returning status was dumped to a core file.") {
      (_, status: CInt) throws(Raise) -> Bool in Platform.dumpedCore(status)
    }
    m.function("waitstatus_to_exitcode(status)", "Convert a wait status to an exit code.") { (vm, status: CInt) throws(Raise) -> Int in
      if Platform.exited(status) { return Int(Platform.exitStatus(status)) }
      if Platform.isStopped(status) { throw vm.valueError("process stopped by delivery of signal \(Platform.stoppingSignal(status))") }
      if Platform.wasSignaled(status) { return -Int(Platform.endingSignal(status)) }
      throw vm.valueError("invalid wait status: \(status)")
    }
  }
}

extension VM {
  fileprivate func waitForProcess(_ process: CInt, _ options: CInt) throws(Raise) -> (process: Int, status: Int, usage: Platform.ResourceUsage) {
    let (result, error) = try retrying { () -> (((Int32, Int32, Platform.ResourceUsage)), Int32) in
      let found = Platform.wait(for: process, options: options)
      return ((found.process, found.status, found.usage), found.error)
    }
    try check(error)
    return (Int(result.0), result.0 == 0 ? 0 : Int(result.1), result.2)
  }

  func resourceUsage(_ usage: Platform.ResourceUsage) -> Owned {
    let list = Owned(newList())
    let items: ListPointer = list.value.cast()
    items.append(taking: float(usage.userTime).take())
    items.append(taking: float(usage.systemTime).take())
    for count in usage.counts { items.append(taking: int(count).take()) }
    return structSequence(resourceUsageType, tuple(copying: UnsafeBufferPointer(start: items.pointee.items, count: items.count)))
  }

  /// The arguments of a program, from a list or tuple.
  func programArguments(_ arguments: Value, _ function: String, shown: String) throws(Raise) -> [Platform.PathBytes] {
    guard isList(arguments) || isTuple(arguments) else { throw typeError("\(shown) must be a tuple or list") }
    let items = try tupleFrom(arguments)
    let tuple: TuplePointer = items.value.cast()
    if tuple.count < 1 { throw valueError("\(shown) must not be empty") }
    var list: [Platform.PathBytes] = []
    for index in 0..<tuple.count { list.append(try systemBytes(tuple[index])) }
    if list[0].count < 2 { throw valueError("\(shown) first element cannot be empty") }
    return list
  }

  /// A mapping as `NAME=value` for the system.
  func programEnvironment(_ environment: Value) throws(Raise) -> [Platform.PathBytes] {
    let keys = try callMethod(environment, "keys")
    let values = try callMethod(environment, "values")
    let names = try tupleFrom(keys.value)
    let texts = try tupleFrom(values.value)
    let (first, second): (TuplePointer, TuplePointer) = (names.value.cast(), texts.value.cast())
    var variables: [Platform.PathBytes] = []
    for index in 0..<min(first.count, second.count) {
      let name = try systemBytes(first[index])
      let value = try systemBytes(second[index])
      if name.dropFirst().contains(61) || name.count < 2 || name[0] == 61 { throw valueError("illegal environment variable name") }
      variables.append(name.dropLast() + [61] + value)
    }
    return variables
  }

  /// What is buffered stays in this process's memory, as in CPython: nothing is written.
  fileprivate func flushBeforeExecution() throws(Raise) { try checkpoint() }

  /// Calls the functions that were registered for a moment of forking: those before it with the last first.
  func runForkFunctions(_ moment: ForkMoment) throws(Raise) {
    let chosen = system.forkFunctions.filter { $0.moment == moment }.map(\.function)
    for function in moment == .before ? chosen.reversed() : chosen {
      do throws(Raise) { _ = try call(function) } catch { reportUnraisable(in: function) }
    }
  }
}

enum ForkMoment { case before, child, parent }
