// `posix`: who runs before whom, on which processors, and before which terminal.

extension PosixModule {
  static func defineScheduling(_ m: inout ModuleBuilder) {
    m.function("getpriority(which, who)", "Return program scheduling priority.") { (vm, kind: CInt, number: CInt) throws(Raise) -> Int in
      let (niceness, error) = Platform.priority(Int32(kind), of: Int32(number))
      try vm.check(error)
      return niceness
    }
    m.function("setpriority(which, who, priority)", "Set program scheduling priority.") {
      (vm, kind: CInt, number: CInt, niceness: CInt) throws(Raise) in
      try vm.check(Platform.setPriority(Int32(kind), of: Int32(number), to: Int32(niceness)))
    }
    m.function("sched_yield()", "Voluntarily relinquish the CPU.") { (vm) throws(Raise) in try vm.check(vm.withoutLock { Platform.yieldProcessor() })
    }
    m.function("ctermid()", "Return the name of the controlling terminal for this process.") { (_) throws(Raise) -> String in "/dev/tty" }
    m.function("tcgetpgrp(fd, /)", "Return the process group associated with the terminal specified by fd.") {
      (vm, terminal: CInt) throws(Raise) -> Int in
      let (group, error) = Platform.foregroundGroup(of: Int32(terminal))
      try vm.check(error)
      return group
    }
    m.function("tcsetpgrp(fd, pgid, /) @parse", "Set the process group associated with the terminal specified by fd.") {
      (vm, terminal: CInt, group: CInt) throws(Raise) in
      try vm.check(Platform.setForegroundGroup(of: Int32(terminal), to: Int32(group)))
    }
    #if os(Linux)
      defineLinuxScheduling(&m)
    #endif
  }

  #if os(Linux)
    private static func defineLinuxScheduling(_ m: inout ModuleBuilder) {
      m.function("getresuid()", "Return a tuple of the current process's real, effective, and saved user ids.") { (vm) throws(Raise) -> Owned in
        let (numbers, error) = Platform.userIdentifiers()
        try vm.check(error)
        return vm.tuple(.smallInt(numbers[0]), .smallInt(numbers[1]), .smallInt(numbers[2]))
      }
      m.function("getresgid()", "Return a tuple of the current process's real, effective, and saved group ids.") { (vm) throws(Raise) -> Owned in
        let (numbers, error) = Platform.groupIdentifiers()
        try vm.check(error)
        return vm.tuple(.smallInt(numbers[0]), .smallInt(numbers[1]), .smallInt(numbers[2]))
      }
      m.function("sched_getaffinity(pid, /)", "Return the affinity of the process identified by pid (or the current process if zero).") {
        (vm, process: CInt) throws(Raise) -> Owned in
        let (numbers, error) = Platform.processors(of: Int32(process))
        try vm.check(error)
        let list = vm.list(numbers.map { Value.smallInt($0) })
        return try vm.setFrom(list.value)
      }
      m.function("sched_setaffinity(pid, mask, /) @parse", "Set the CPU affinity of the process identified by pid to mask.") {
        (vm, process: CInt, mask: Value) throws(Raise) in
        var numbers: [Int] = []
        let iterator = try vm.iterator(mask)
        while let item = try vm.next(iterator.value) {
          guard vm.isInt(item.value) else {
            throw vm.typeError("expected an iterator of ints, but iterator yielded \(try vm.reprText(vm.type(of: item.value).value))")
          }
          guard let number = vm.machineInt(item.value) else { throw vm.overflowError("Python int too large to convert to C long") }
          if number < 0 { throw vm.valueError("negative CPU number") }
          if number >= Int(Int32.max) { throw vm.overflowError("CPU number too large") }
          numbers.append(number)
        }
        try vm.check(Platform.setProcessors(of: Int32(process), to: numbers))
      }
    }
  #endif
}
