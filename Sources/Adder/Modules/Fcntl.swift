// `fcntl`: control of descriptors.

enum FcntlModule {
  static let spec = ModuleSpec("fcntl", doc: "This module performs file control and I/O control on file descriptors.") { m throws(Raise) in
    for (name, value) in Platform.controlConstants { m.constant(name, value) }
    m.function("fcntl(fd, cmd, arg=0, /)", "Perform the operation `cmd` on file descriptor fd.") {
      (vm, descriptor: Descriptor, command: CInt, argument: Value?) throws(Raise) -> Owned in
      try vm.control(argument ?? .smallInt(0), "fcntl") { (memory, number) in
        memory.map { Platform.control(descriptor.number, command, $0) } ?? Platform.control(descriptor.number, command, number)
      }
    }
    m.function("ioctl(fd, request, arg=0, mutate_flag=True, /)", "Perform the operation request on file descriptor fd.") {
      (vm, descriptor: Descriptor, request: Int, argument: Value?, mutates: Bool?) throws(Raise) -> Owned in
      let code = UInt(UInt32(truncatingIfNeeded: request))
      if let argument, mutates ?? true, let span = vm.writableSpan(of: argument), let start = span.baseAddress {
        let (result, error) = Platform.deviceControl(descriptor.number, code, start)
        try vm.check(error)
        return vm.int(Int(result))
      }
      return try vm.control(argument ?? .smallInt(0), "ioctl") { (memory, number) in
        memory.map { Platform.deviceControl(descriptor.number, code, $0) } ?? Platform.deviceControl(descriptor.number, code, number)
      }
    }
    m.function("flock(fd, operation, /)", "Perform the lock operation `operation` on file descriptor `fd`.") {
      (vm, descriptor: Descriptor, operation: CInt) throws(Raise) in
      try vm.check(vm.retrying { ((), Platform.lockFile(descriptor.number, operation)) }.error)
    }
    m.function("lockf(fd, cmd, len=0, start=0, whence=0, /)", "A wrapper around the fcntl() locking calls.") {
      (vm, descriptor: Descriptor, command: CInt, length: Int?, start: Int?, whence: CInt?) throws(Raise) -> Owned in
      guard command & ~15 == 0,
        let error = vm.withoutLock({
          Platform.lockRange(descriptor.number, command, length: length ?? 0, start: start ?? 0, whence: whence ?? 0)
        })
      else { throw vm.valueError("unrecognized lockf argument") }
      try vm.check(error)
      return .none
    }
  }
}

extension VM {
  /// Calls with an int, or with a copy of the memory of bytes, which comes back changed.
  fileprivate func control(
    _ argument: Value, _ function: StaticString, _ body: (UnsafeMutableRawPointer?, Int) -> (result: Int32, error: Int32)
  ) throws(Raise) -> Owned {
    if isString(argument) || byteSpan(of: argument) != nil {
      var contents = isString(argument) ? utf8(of: argument) : bytes(of: argument)
      let count = contents.count
      if count > 1024 { throw valueError("\(function) string arg too long") }
      contents += [UInt8](repeating: 0, count: 1025 - count)
      let (_, error) = contents.withUnsafeMutableBytes { body($0.baseAddress, 0) }
      try check(error)
      return bytes(Array(contents.prefix(count)))
    }
    let number = try index(argument)
    let (result, error) = body(nil, number)
    try check(error)
    return int(Int(result))
  }
}
