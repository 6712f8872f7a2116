// `posix`: what `os` asks of the system. Library/os.py is the module that programs use.

enum PosixModule {
  static let spec = ModuleSpec(
    "posix",
    doc:
      "This module provides access to operating system functionality that is\nstandardized by the C Standard and the POSIX standard (a thinly\ndisguised Unix interface)."
  ) { m throws(Raise) in
    let vm = m.vm
    m.type("stat_result", vm.statResultType)
    m.type("statvfs_result", vm.fileSystemResultType)
    m.type("terminal_size", vm.terminalSizeType)
    m.type("uname_result", vm.systemNamesType)
    m.type("times_result", vm.processTimesType)
    m.type("DirEntry", vm.directoryEntryType)
    m.type("error", vm.exceptionType(.osError))
    let environment = Owned(vm.newDict())
    for entry in Platform.environmentEntries() {
      guard let equals = entry.dropFirst().firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = vm.bytes(Array(entry[..<equals]))
      let value = vm.bytes(Array(entry[(equals + 1)...]))
      let variables: DictPointer = environment.value.cast()
      if try variables.get(name.value, vm) == nil { try vm.setItem(environment.value, name.value, value.value) }
    }
    m.constant("environ", environment)
    for (name, value) in Platform.posixConstants { m.constant(name, value) }
    defineLooking(&m)
    defineChanging(&m)
    defineDescriptors(&m)
    defineProcesses(&m)
    defineSystem(&m)
  }

  // MARK: The system

  private static func defineSystem(_ m: inout ModuleBuilder) {
    m.function("uname()", "Return an object identifying the current operating system.") { (vm) throws(Raise) -> Owned in
      let names = vm.tuple(of: Platform.systemNames())
      return vm.structSequence(vm.systemNamesType, names)
    }
    m.function("times()", "Return a collection containing process timing information.") { (vm) throws(Raise) -> Owned in
      vm.structSequence(vm.processTimesType, vm.floatTuple(Platform.processTimes()))
    }
    m.function("cpu_count()", "Return the number of logical CPUs in the system; return None if indeterminable.") { (vm) throws(Raise) -> Owned in
      let count = Platform.processorCount
      return count < 1 ? .none : vm.int(count)
    }
    m.function("getloadavg()", "Return average recent system load information.") { (vm) throws(Raise) -> Owned in
      guard let loads = Platform.loadAverages() else { throw vm.osError("Load averages are unobtainable") }
      return vm.floatTuple(loads)
    }
    m.function("urandom(size, /)", "Return a bytes object containing random bytes suitable for cryptographic use.") {
      (vm, size: Int) throws(Raise) -> Owned in
      if size < 0 { throw vm.valueError("negative argument not allowed") }
      try vm.checkMemory(units: size)
      let (bytes, error) = Platform.randomBytes(size)
      try vm.check(error)
      return vm.bytes(bytes)
    }
    m.function("getrandom(size, flags=0)", "Obtain a series of random bytes.") { (vm, size: Int, _: CInt?) throws(Raise) -> Owned in
      if size < 0 { throw vm.osError(Platform.invalidArgumentError) }
      try vm.checkMemory(units: size)
      let (bytes, error) = Platform.randomBytes(size)
      try vm.check(error)
      return vm.bytes(bytes)
    }
    m.function("strerror(code, /)", "Translate an error code to a message string.") { (vm, code: CInt) throws(Raise) -> String in
      Platform.errorText(code)
    }
    m.function("sysconf(name, /)", "Return an integer-valued system configuration variable.") { (vm, name: Value) throws(Raise) -> Int in
      let number: Int32
      if vm.isString(name) {
        let text = vm.text(name)
        guard let known = Platform.configurationNames.first(where: { $0.name.description == text }) else {
          throw vm.valueError("unrecognized configuration name")
        }
        number = Int32(known.value)
      } else {
        guard vm.hasIndex(name) else { throw vm.typeError("configuration names must be strings or integers") }
        number = try vm.machineInteger(name)
      }
      let (value, error) = Platform.configuration(number)
      try vm.check(error)
      return value
    }
    let names = Owned(m.vm.newDict())
    for (name, value) in Platform.configurationNames {
      let word = m.vm.intern(name)
      (names.value.cast() as DictPointer).setInterned(word.value, .smallInt(value))
    }
    m.constant("sysconf_names", names)
    m.function("putenv(name, value, /)", "Change or add an environment variable.") { (vm, name: Value, value: Value) throws(Raise) in
      let bytes = try vm.systemBytes(name)
      let text = try vm.systemBytes(value)
      if bytes.contains(61) { throw vm.valueError("illegal environment variable name") }
      try vm.check(Platform.setEnvironment(bytes, text))
    }
    m.function("unsetenv(name, /)", "Delete an environment variable.") { (vm, name: Value) throws(Raise) in
      let bytes = try vm.systemBytes(name)
      try vm.check(Platform.unsetEnvironment(bytes))
    }
    m.function("umask(mask, /)", "Set the current numeric umask and return the previous umask.") { (vm, mask: CInt) throws(Raise) -> Int in
      Platform.setMask(mask)
    }
    m.function("fspath(path)", "Return the file system path representation of the object.") { (vm, path: Value) throws(Raise) -> Owned in
      try vm.fileSystemPath(path)
    }
  }
}

extension VM {
  func floatTuple(_ numbers: [Double]) -> Owned {
    let tuple = newTuple(count: numbers.count)
    for index in numbers.indices { tuple.pointee.items[index] = .none }
    for (index, number) in numbers.enumerated() { tuple.pointee.items[index] = float(number).take() }
    return Owned(tuple)
  }
}
