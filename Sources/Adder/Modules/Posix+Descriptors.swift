// `posix`: descriptors.

extension PosixModule {
  static func defineDescriptors(_ m: inout ModuleBuilder) {
    defineReading(&m)
    m.function("close(fd)", "Close a file descriptor.") { (vm, descriptor: CInt) throws(Raise) in
      let error = vm.withoutLock { Platform.close(descriptor) }
      try vm.check(error == Platform.interruptedError ? 0 : error)
    }
    m.function("closerange(fd_low, fd_high, /)", "Closes all file descriptors in [fd_low, fd_high), ignoring errors.") {
      (vm, low: CInt, high: CInt) throws(Raise) -> Void in
      for descriptor in max(low, 0)..<max(high, low, 0) { _ = Platform.close(descriptor) }
    }
    m.function("pipe()", "Create a pipe.") { (vm) throws(Raise) -> Owned in
      let (reading, writing, error) = Platform.makePipe()
      try vm.check(error)
      return vm.intTuple([Int(reading), Int(writing)])
    }
    m.function("pipe2(flags, /)", "Create a pipe with flags set atomically.") { (vm, flags: CInt) throws(Raise) -> Owned in
      let (reading, writing, error) = Platform.makePipe(flags: flags)
      try vm.check(error)
      return vm.intTuple([Int(reading), Int(writing)])
    }
    m.function("dup(fd, /)", "Return a duplicate of a file descriptor.") { (vm, descriptor: CInt) throws(Raise) -> Int in
      let (copy, error) = Platform.duplicate(descriptor)
      try vm.check(error)
      return Int(copy)
    }
    m.function("dup2(fd, fd2, inheritable=True)", "Duplicate file descriptor.") {
      (vm, descriptor: CInt, target: CInt, inheritable: Bool?) throws(Raise) -> Int in
      if descriptor < 0 || target < 0 { throw vm.osError(Platform.badDescriptorError) }
      try vm.check(Platform.duplicate(descriptor, to: target, isInheritable: inheritable ?? true))
      return Int(target)
    }
    m.function("lseek(fd, position, how, /)", "Set the position of a file descriptor.  Return the new position.") {
      (vm, descriptor: CInt, position: Int, how: CInt) throws(Raise) -> Int in
      guard let origin = Platform.SeekOrigin(rawValue: Int(how)) else { throw vm.osError(Platform.invalidArgumentError) }
      let (place, error) = Platform.seek(descriptor, position, origin)
      try vm.check(error)
      return place
    }
    m.function("isatty(fd, /)", "Return True if the fd is connected to a terminal.") { (vm, descriptor: CInt) throws(Raise) -> Bool in
      Platform.isTerminal(descriptor)
    }
    m.function("ttyname(fd, /)", "Return the name of the terminal device connected to 'fd'.") { (vm, descriptor: CInt) throws(Raise) -> String in
      let (name, error) = Platform.terminalName(descriptor)
      try vm.check(error)
      return name
    }
    m.function("openpty()", "Open a pseudo-terminal.") { (vm) throws(Raise) -> Owned in
      let (main, program, error) = Platform.openTerminal()
      try vm.check(error)
      return vm.intTuple([Int(main), Int(program)])
    }
    m.function("get_terminal_size(fd=<unrepresentable>, /)", "Return the size of the terminal window as (columns, lines).") {
      (vm, descriptor: CInt?) throws(Raise) -> Owned in
      let (columns, lines, error) = Platform.terminalSize(descriptor ?? 1)
      try vm.check(error)
      return vm.structSequence(vm.terminalSizeType, vm.intTuple([columns, lines]))
    }
    m.function("ftruncate(fd, length, /)", "Truncate a file, specified by file descriptor, to a specific length.") {
      (vm, descriptor: CInt, length: Int) throws(Raise) in
      try vm.check(Platform.truncate(descriptor, length))
    }
    m.function("fsync(fd)", "Force write of fd to disk.") { (vm, descriptor: Descriptor) throws(Raise) in
      try vm.check(vm.retrying { ((), Platform.synchronize(descriptor.number)) }.error)
    }
    m.function("fdatasync(fd)", "Force write of fd to disk without forcing update of metadata.") { (vm, descriptor: Descriptor) throws(Raise) in
      try vm.check(vm.retrying { ((), Platform.synchronizeData(descriptor.number)) }.error)
    }
    m.function("sync()", "Force write of everything to disk.") { (vm) throws(Raise) -> Void in vm.withoutLock { Platform.synchronizeAll() } }
    m.function("lockf(fd, command, length, /)", "Apply, test or remove a POSIX lock on an open file descriptor.") {
      (vm, descriptor: CInt, command: CInt, length: Int) throws(Raise) in
      try vm.check(vm.retrying { ((), Platform.lockRegion(descriptor, command, length)) }.error)
    }
    defineFlags(&m)
  }

  private static func defineReading(_ m: inout ModuleBuilder) {
    m.function("open(path, flags, mode=511, *, dir_fd=None)", "Open a file for low level IO.  Returns a file descriptor (integer).") {
      (vm, path: FilePath, flags: CInt, mode: CInt?, start: StartDirectory?) throws(Raise) -> Int in
      let (descriptor, error) = try vm.retrying { Platform.openFile(path.bytes, flags: flags, mode: mode ?? 0o777, from: start?.descriptor) }
      try vm.check(error, path)
      return Int(descriptor)
    }
    m.function("read(fd, length, /)", "Read from a file descriptor.  Returns a bytes object.") {
      (vm, descriptor: CInt, length: Int) throws(Raise) -> Owned in
      if length < 0 { throw vm.osError(Platform.invalidArgumentError) }
      return try vm.readBytes(length) { Platform.read(descriptor, into: $0) }
    }
    m.function("pread(fd, length, offset, /)", "Read a number of bytes from a file descriptor starting at a particular offset.") {
      (vm, descriptor: CInt, length: Int, offset: Int) throws(Raise) -> Owned in
      if length < 0 { throw vm.osError(Platform.invalidArgumentError) }
      return try vm.readBytes(length) { Platform.read(descriptor, into: $0, at: offset) }
    }
    m.function("write(fd, data, /)", "Write a bytes object to a file descriptor.") { (vm, descriptor: CInt, data: Value) throws(Raise) -> Int in
      let span = try vm.bytesLike(data)
      let (count, error) = try vm.retrying { Platform.write(descriptor, UnsafeRawBufferPointer(span)) }
      try vm.check(error)
      return count
    }
    m.function("pwrite(fd, buffer, offset, /)", "Write bytes to a file descriptor starting at a particular offset.") {
      (vm, descriptor: CInt, data: Value, offset: Int) throws(Raise) -> Int in
      let span = try vm.bytesLike(data)
      let (count, error) = try vm.retrying { Platform.write(descriptor, UnsafeRawBufferPointer(span), at: offset) }
      try vm.check(error)
      return count
    }
  }

  private static func defineFlags(_ m: inout ModuleBuilder) {
    m.function("get_inheritable(fd, /)", "Get the close-on-exe flag of the specified file descriptor.") {
      (vm, descriptor: CInt) throws(Raise) -> Bool in
      let (answer, error) = Platform.isInheritable(descriptor)
      try vm.check(error)
      return answer
    }
    m.function("set_inheritable(fd, inheritable, /)", "Set the inheritable flag of the specified file descriptor.") {
      (vm, descriptor: CInt, inheritable: CInt) throws(Raise) in
      try vm.check(Platform.setInheritable(descriptor, inheritable != 0))
    }
    m.function("get_blocking(fd, /)", "Get the blocking mode of the file descriptor.") { (vm, descriptor: CInt) throws(Raise) -> Bool in
      let (answer, error) = Platform.isBlocking(descriptor)
      try vm.check(error)
      return answer
    }
    m.function("set_blocking(fd, blocking, /)", "Set the blocking mode of the specified file descriptor.") {
      (vm, descriptor: CInt, blocking: Bool) throws(Raise) in
      try vm.check(Platform.setBlocking(descriptor, blocking))
    }
    m.function("device_encoding(fd)", "Return a string describing the encoding of a terminal's file descriptor.") {
      (vm, descriptor: CInt) throws(Raise) -> Owned in
      Platform.isTerminal(descriptor) ? vm.string("UTF-8") : .none
    }
  }
}

extension VM {
  /// A bytes object with what a call reads.
  func readBytes(_ length: Int, _ read: (UnsafeMutableRawBufferPointer) -> (count: Int, error: Int32)) throws(Raise) -> Owned {
    var failure: Int32 = 0
    while true {
      let contents = withoutLock {
        [UInt8](unsafeUninitializedCapacity: length) { (buffer, count) in (count, failure) = read(UnsafeMutableRawBufferPointer(buffer)) }
      }
      if failure == 0 { return bytes(contents) }
      if failure != Platform.interruptedError { throw osError(failure) }
      try checkpoint()
    }
  }
}
