// `posix`: files and directories by path.

extension PosixModule {
  static func defineLooking(_ m: inout ModuleBuilder) {
    m.function("stat(path, *, dir_fd=None, follow_symlinks=True)", "Perform a stat system call on the given path.") {
      (vm, path: FilePathOrDescriptor, start: StartDirectory?, follows: Bool?) throws(Raise) -> Owned in
      if let descriptor = path.descriptor {
        if start?.descriptor != nil { throw vm.valueError("stat: can't specify dir_fd without matching path") }
        if follows == false { throw vm.valueError("stat: cannot use fd and follow_symlinks together") }
        let (status, error) = Platform.fileStatus(descriptor: descriptor)
        try vm.check(error, path)
        return vm.statResult(status)
      }
      return try vm.fileStatus(path, from: start?.descriptor, followsLinks: follows ?? true)
    }
    m.function("lstat(path, *, dir_fd=None)", "Perform a stat system call on the given path, without following symbolic links.") {
      (vm, path: FilePath, start: StartDirectory?) throws(Raise) -> Owned in
      try vm.fileStatus(path, from: start?.descriptor, followsLinks: false)
    }
    m.function("fstat(fd)", "Perform a stat system call on the given file descriptor.") { (vm, descriptor: CInt) throws(Raise) -> Owned in
      let (status, error) = Platform.fileStatus(descriptor: descriptor)
      try vm.check(error)
      return vm.statResult(status)
    }
    m.function("statvfs(path)", "Perform a statvfs system call on the given path.") { (vm, path: FilePathOrDescriptor) throws(Raise) -> Owned in
      let (numbers, error) = path.descriptor.map { Platform.fileSystemStatus(descriptor: $0) } ?? Platform.fileSystemStatus(path.bytes)
      try vm.check(error, path)
      return vm.fileSystemResult(numbers)
    }
    m.function("fstatvfs(fd, /)", "Perform an fstatvfs system call on the given fd.") { (vm, descriptor: CInt) throws(Raise) -> Owned in
      let (numbers, error) = Platform.fileSystemStatus(descriptor: descriptor)
      try vm.check(error)
      return vm.fileSystemResult(numbers)
    }
    m.function(
      "access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", "Use the real uid/gid to test for access to a path."
    ) { (vm, path: FilePath, mode: CInt, start: StartDirectory?, effective: Bool?, follows: Bool?) throws(Raise) -> Bool in
      Platform.mayAccess(
        path.bytes, mode: mode, from: start?.descriptor, asEffectiveUser: effective ?? false, followsLinks: follows ?? true)
    }
    m.function("listdir(path=None)", "Return a list containing the names of the files in the directory.") {
      (vm, path: DirectoryPath?) throws(Raise) -> Owned in
      let (entries, error) = vm.withoutLock {
        path?.descriptor.map { Platform.entries(ofDirectory: $0) } ?? Platform.entries(ofDirectory: path?.bytes ?? [46, 0])
      }
      try vm.check(error, path)
      let names = Owned(vm.newList(capacity: entries.count))
      for entry in entries {
        let name = try vm.systemText(entry.name, asBytes: path?.isBytes ?? false)
        (names.value.cast() as ListPointer).append(taking: name.take())
      }
      return names
    }
    m.function("scandir(path=None)", "Return an iterator of DirEntry objects for given path.") { (vm, path: DirectoryPath?) throws(Raise) -> Owned in
      try vm.newDirectoryIterator(path)
    }
    m.function("readlink(path, *, dir_fd=None)", "Return a string representing the path to which the symbolic link points.") {
      (vm, path: FilePath, start: StartDirectory?) throws(Raise) -> Owned in
      let (target, error) = Platform.linkTarget(path.bytes, from: start?.descriptor)
      try vm.check(error, path)
      return try vm.systemText(target, asBytes: vm.isBytes(path.value))
    }
    m.function("getcwd()", "Return a unicode string representing the current working directory.") { (vm) throws(Raise) -> Owned in
      let (path, error) = Platform.workingDirectory()
      try vm.check(error)
      return try vm.systemText(path)
    }
    m.function("getcwdb()", "Return a bytes string representing the current working directory.") { (vm) throws(Raise) -> Owned in
      let (path, error) = Platform.workingDirectory()
      try vm.check(error)
      return vm.bytes(path)
    }
  }

  static func defineChanging(_ m: inout ModuleBuilder) {
    m.function("mkdir(path, mode=511, *, dir_fd=None)", "Create a directory.") {
      (vm, path: FilePath, mode: CInt?, start: StartDirectory?) throws(Raise) in
      try vm.check(Platform.makeDirectory(path.bytes, mode: mode ?? 0o777, from: start?.descriptor), path)
    }
    m.function("mkfifo(path, mode=438, *, dir_fd=None)", "Create a \"fifo\" (a POSIX named pipe).") {
      (vm, path: FilePath, mode: CInt?, start: StartDirectory?) throws(Raise) in
      try vm.check(Platform.makePipeFile(path.bytes, mode: mode ?? 0o666, from: start?.descriptor))
    }
    m.function("rmdir(path, *, dir_fd=None)", "Remove a directory.") { (vm, path: FilePath, start: StartDirectory?) throws(Raise) in
      try vm.check(Platform.remove(path.bytes, isDirectory: true, from: start?.descriptor), path)
    }
    m.function("remove(path, *, dir_fd=None)", "Remove a file (same as unlink()).") { (vm, path: FilePath, start: StartDirectory?) throws(Raise) in
      try vm.check(Platform.remove(path.bytes, isDirectory: false, from: start?.descriptor), path)
    }
    m.function("unlink(path, *, dir_fd=None)", "Remove a file (same as remove()).") { (vm, path: FilePath, start: StartDirectory?) throws(Raise) in
      try vm.check(Platform.remove(path.bytes, isDirectory: false, from: start?.descriptor), path)
    }
    m.function("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", "Rename a file or directory.") {
      (vm, source: FilePath, target: FilePath, start: StartDirectory?, end: StartDirectory?) throws(Raise) in
      try vm.check(Platform.rename(source.bytes, to: target.bytes, from: start?.descriptor, toDirectory: end?.descriptor), source, target)
    }
    m.function("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", "Rename a file or directory, overwriting the destination.") {
      (vm, source: FilePath, target: FilePath, start: StartDirectory?, end: StartDirectory?) throws(Raise) in
      try vm.check(Platform.rename(source.bytes, to: target.bytes, from: start?.descriptor, toDirectory: end?.descriptor), source, target)
    }
    m.function("link(src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True)", "Create a hard link to a file.") {
      (vm, source: FilePath, target: FilePath, start: StartDirectory?, end: StartDirectory?, follows: Bool?) throws(Raise) in
      let error = Platform.link(
        source.bytes, to: target.bytes, from: start?.descriptor, toDirectory: end?.descriptor, followsLinks: follows ?? false)
      try vm.check(error, source, target)
    }
    m.function("symlink(src, dst, target_is_directory=False, *, dir_fd=None)", "Create a symbolic link pointing to src named dst.") {
      (vm, source: FilePath, target: FilePath, _: Bool?, start: StartDirectory?) throws(Raise) in
      try vm.check(Platform.makeLink(target.bytes, to: source.bytes, from: start?.descriptor), source, target)
    }
    m.function("chdir(path)", "Change the current working directory to the specified path.") { (vm, path: FilePathOrDescriptor) throws(Raise) in
      try vm.check(path.descriptor.map { Platform.changeDirectory(descriptor: $0) } ?? Platform.changeDirectory(path.bytes), path)
    }
    m.function("fchdir(fd)", "Change to the directory of the given file descriptor.") { (vm, descriptor: Descriptor) throws(Raise) in
      try vm.check(Platform.changeDirectory(descriptor: descriptor.number))
    }
    m.function("chroot(path)", "Change root directory to path.") { (vm, path: FilePath) throws(Raise) in
      try vm.check(Platform.changeRoot(path.bytes), path)
    }
    m.function("truncate(path, length)", "Truncate a file, specified by path, to a specific length.") {
      (vm, path: FilePathOrDescriptor, length: Int) throws(Raise) in
      try vm.check(path.descriptor.map { Platform.truncate($0, length) } ?? Platform.setSize(path.bytes, length), path)
    }
    definePermissions(&m)
  }

  private static func definePermissions(_ m: inout ModuleBuilder) {
    m.function("chmod(path, mode, *, dir_fd=None, follow_symlinks=True)", "Change the access permissions of a file.") {
      (vm, path: FilePathOrDescriptor, mode: CInt, start: StartDirectory?, follows: Bool?) throws(Raise) in
      if let descriptor = path.descriptor {
        try vm.check(Platform.setMode(descriptor: descriptor, mode), path)
      } else {
        let error = Platform.setMode(path.bytes, mode, from: start?.descriptor, followsLinks: follows ?? true)
        if error == Platform.notSupportedError && follows == false {
          throw vm.notImplementedError("chmod: follow_symlinks unavailable on this platform")
        }
        try vm.check(error, path)
      }
    }
    m.function("fchmod(fd, mode)", "Change the access permissions of the file given by file descriptor fd.") {
      (vm, descriptor: CInt, mode: CInt) throws(Raise) in
      try vm.check(Platform.setMode(descriptor: descriptor, mode))
    }
    m.function("chown(path, uid, gid, *, dir_fd=None, follow_symlinks=True)", "Change the owner and group id of path to the numeric uid and gid.") {
      (vm, path: FilePathOrDescriptor, user: UserNumber, group: GroupNumber, start: StartDirectory?, follows: Bool?) throws(Raise) in
      if let descriptor = path.descriptor {
        try vm.check(Platform.setOwner(descriptor: descriptor, user: user.number, group: group.number), path)
      } else {
        let error = Platform.setOwner(path.bytes, user: user.number, group: group.number, from: start?.descriptor, followsLinks: follows ?? true)
        try vm.check(error, path)
      }
    }
    m.function("lchown(path, uid, gid)", "Change the owner and group id of path without following symbolic links.") {
      (vm, path: FilePath, user: UserNumber, group: GroupNumber) throws(Raise) in
      try vm.check(Platform.setOwner(path.bytes, user: user.number, group: group.number, from: nil, followsLinks: false), path)
    }
    m.function("fchown(fd, uid, gid)", "Change the owner and group id of the file specified by file descriptor.") {
      (vm, descriptor: CInt, user: UserNumber, group: GroupNumber) throws(Raise) in
      try vm.check(Platform.setOwner(descriptor: descriptor, user: user.number, group: group.number))
    }
    m.function("utime(path, times=None, *, ns=<unrepresentable>, dir_fd=None, follow_symlinks=True)", "Set the access and modified time of path.") {
      (vm, path: FilePathOrDescriptor, times: Value?, nanoseconds: Value?, start: StartDirectory?, follows: Bool?) throws(Raise) in
      let pair = try vm.fileTimes(times ?? .none, nanoseconds)
      if let descriptor = path.descriptor {
        try vm.check(Platform.setTimes(descriptor: descriptor, pair))
      } else {
        let error = Platform.setTimes(path.bytes, pair, from: start?.descriptor, followsLinks: follows ?? true)
        try vm.check(error)
      }
    }
  }
}

extension VM {
  fileprivate func fileStatus(_ path: SystemPath, from directory: Int32?, followsLinks: Bool) throws(Raise) -> Owned {
    let (status, error) = withoutLock { Platform.fileStatus(path.bytes, from: directory, followsLinks: followsLinks) }
    try check(error, path)
    return statResult(status)
  }

  /// The arguments of `utime` in nanoseconds.
  fileprivate func fileTimes(_ times: Value, _ nanoseconds: Value?) throws(Raise) -> (accessed: Int, modified: Int)? {
    if let nanoseconds {
      if !times.isNone { throw valueError("utime: you may specify either 'times' or 'ns' but not both") }
      guard isTuple(nanoseconds), (nanoseconds.cast() as TuplePointer).count == 2 else { throw typeError("utime: 'ns' must be a tuple of two ints") }
      let pair: TuplePointer = nanoseconds.cast()
      return (try fileTimeInNanoseconds(pair[0]), try fileTimeInNanoseconds(pair[1]))
    }
    if times.isNone { return nil }
    guard isTuple(times), (times.cast() as TuplePointer).count == 2 else {
      throw typeError("utime: 'times' must be either a tuple of two ints or None")
    }
    let pair: TuplePointer = times.cast()
    return (try fileTime(pair[0]), try fileTime(pair[1]))
  }

  private func fileTimeInNanoseconds(_ number: Value) throws(Raise) -> Int {
    guard isInt(number), machineInt(number) == nil else { return try index(number) }
    throw overflowError("timestamp out of range for platform time_t")
  }

  private func fileTime(_ seconds: Value) throws(Raise) -> Int {
    let outOfRange = "timestamp out of range for platform time_t"
    if !isFloat(seconds) {
      let number = try indexValue(seconds)
      guard let whole = machineInt(number.value) else { throw overflowError(outOfRange) }
      let (nanoseconds, overflows) = whole.multipliedReportingOverflow(by: 1_000_000_000)
      if overflows { throw overflowError(outOfRange) }
      return nanoseconds
    }
    let number = try double(seconds)
    if number.isNaN { throw valueError("Invalid value NaN (not a number)") }
    guard number.magnitude < 9e9 else { throw overflowError(outOfRange) }
    let whole = number.rounded(.down)
    return Int(whole) * 1_000_000_000 + Int(((number - whole) * 1e9).rounded(.down))
  }
}
