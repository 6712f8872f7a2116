// Descriptors: pipes, copies, flags. Every function gives the error number of the system, or 0.

import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// Both ends of a pipe, which programs that are started do not get.
  static func makePipe() -> (reading: Int32, writing: Int32, error: Int32) {
    var ends: [Int32] = [-1, -1]
    let error = failure(pipe(&ends))
    if error == 0 {
      _ = setInheritable(ends[0], false)
      _ = setInheritable(ends[1], false)
    }
    return (ends[0], ends[1], error)
  }

  static func makePipe(flags: Int32) -> (reading: Int32, writing: Int32, error: Int32) {
    var ends: [Int32] = [-1, -1]
    #if os(Linux)
      let error = failure(pipe2(&ends, flags))
    #else
      let error = failure(pipe(&ends))
      if error == 0 && flags & O_CLOEXEC != 0 { for end in ends { _ = setInheritable(end, false) } }
      if error == 0 && flags & O_NONBLOCK != 0 { for end in ends { _ = setBlocking(end, false) } }
    #endif
    return (ends[0], ends[1], error)
  }

  static func duplicate(_ descriptor: Int32) -> (descriptor: Int32, error: Int32) {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    return (copy, failure(copy))
  }

  static func duplicate(_ descriptor: Int32, to target: Int32, isInheritable: Bool) -> Int32 {
    let error = failure(dup2(descriptor, target))
    if error != 0 || isInheritable || descriptor == target { return error }
    return setInheritable(target, false)
  }

  static func isInheritable(_ descriptor: Int32) -> (answer: Bool, error: Int32) {
    let flags = fcntl(descriptor, F_GETFD)
    return (flags & FD_CLOEXEC == 0, failure(flags))
  }

  static func setInheritable(_ descriptor: Int32, _ inheritable: Bool) -> Int32 {
    let flags = fcntl(descriptor, F_GETFD)
    if flags < 0 { return errno }
    return failure(fcntl(descriptor, F_SETFD, inheritable ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC))
  }

  static func isBlocking(_ descriptor: Int32) -> (answer: Bool, error: Int32) {
    let flags = fcntl(descriptor, F_GETFL)
    return (flags & O_NONBLOCK == 0, failure(flags))
  }

  static func setBlocking(_ descriptor: Int32, _ blocking: Bool) -> Int32 {
    let flags = fcntl(descriptor, F_GETFL)
    if flags < 0 { return errno }
    return failure(fcntl(descriptor, F_SETFL, blocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK))
  }

  /// `fcntl` with a number; what it gives, or -1.
  static func control(_ descriptor: Int32, _ command: Int32, _ argument: Int) -> (result: Int32, error: Int32) {
    let result = fcntl(descriptor, command, Int32(truncatingIfNeeded: argument))
    return (result, failure(result))
  }

  /// `fcntl` with a structure, which it may change.
  static func control(_ descriptor: Int32, _ command: Int32, _ argument: UnsafeMutableRawPointer) -> (result: Int32, error: Int32) {
    let result = fcntl(descriptor, command, argument)
    return (result, failure(result))
  }

  static func deviceControl(_ descriptor: Int32, _ request: UInt, _ argument: Int) -> (result: Int32, error: Int32) {
    let result = ioctl(descriptor, request, Int32(truncatingIfNeeded: argument))
    return (result, failure(result))
  }

  static func deviceControl(_ descriptor: Int32, _ request: UInt, _ argument: UnsafeMutableRawPointer) -> (result: Int32, error: Int32) {
    let result = ioctl(descriptor, request, argument)
    return (result, failure(result))
  }

  static func lockFile(_ descriptor: Int32, _ operation: Int32) -> Int32 { failure(flock(descriptor, operation)) }

  static func lockRegion(_ descriptor: Int32, _ command: Int32, _ length: Int) -> Int32 { failure(lockf(descriptor, command, off_t(length))) }

  static func synchronize(_ descriptor: Int32) -> Int32 { failure(fsync(descriptor)) }
  static func synchronizeAll() { sync() }

  static func synchronizeData(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      failure(fsync(descriptor))
    #else
      failure(fdatasync(descriptor))
    #endif
  }

  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> (count: Int, error: Int32) {
    let count = pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset))
    return (max(count, 0), failure(count))
  }

  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int) -> (count: Int, error: Int32) {
    let count = pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset))
    return (max(count, 0), failure(count))
  }

  static func terminalName(_ descriptor: Int32) -> (name: String, error: Int32) {
    guard let name = ttyname(descriptor) else { return ("", errno) }
    return (String(cString: name), 0)
  }

  static func terminalSize(_ descriptor: Int32) -> (columns: Int, lines: Int, error: Int32) {
    var size = winsize()
    let error = failure(ioctl(descriptor, UInt(TIOCGWINSZ), &size))
    return (Int(size.ws_col), Int(size.ws_row), error)
  }

  /// A new terminal: the end that controls it, and the one for a program.
  static func openTerminal() -> (main: Int32, program: Int32, error: Int32) {
    let main = posix_openpt(O_RDWR | O_NOCTTY)
    if main < 0 { return (-1, -1, errno) }
    guard grantpt(main) == 0, unlockpt(main) == 0, let name = ptsname(main) else {
      let error = errno
      _ = close(main)
      return (-1, -1, error)
    }
    let (program, error) = openFile(Array(UnsafeBufferPointer(start: name, count: strlen(name) + 1)), flags: O_RDWR | O_NOCTTY, mode: 0, from: nil)
    if error != 0 {
      _ = close(main)
      return (-1, -1, error)
    }
    _ = setInheritable(main, false)
    return (main, program, 0)
  }

  // MARK: Waiting for descriptors

  /// What `poll` says: for each descriptor with the events that are wanted, those that happened. A negative time waits for ever.
  static func poll(_ wanted: [(descriptor: Int32, events: Int16)], milliseconds: Int32) -> (events: [Int16], error: Int32) {
    var descriptors = wanted.map { pollfd(fd: $0.descriptor, events: $0.events, revents: 0) }
    let error = failure(systemPoll(&descriptors, milliseconds))
    return (descriptors.map(\.revents), error)
  }

  private static func systemPoll(_ descriptors: inout [pollfd], _ milliseconds: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.poll(&descriptors, nfds_t(descriptors.count), milliseconds)
    #elseif canImport(Musl)
      Musl.poll(&descriptors, nfds_t(descriptors.count), milliseconds)
    #elseif canImport(Darwin)
      Darwin.poll(&descriptors, nfds_t(descriptors.count), milliseconds)
    #endif
  }

  static let pollConstants: [(name: StaticString, value: Int)] = [
    ("POLLIN", Int(POLLIN)), ("POLLPRI", Int(POLLPRI)), ("POLLOUT", Int(POLLOUT)), ("POLLERR", Int(POLLERR)), ("POLLHUP", Int(POLLHUP)),
    ("POLLNVAL", Int(POLLNVAL)), ("POLLRDNORM", Int(POLLRDNORM)), ("POLLRDBAND", Int(POLLRDBAND)), ("POLLWRNORM", Int(POLLWRNORM)),
    ("POLLWRBAND", Int(POLLWRBAND)),
  ]
}

extension Platform {
  /// What `select` asks of `poll`, and what counts as an answer: for reading, writing and exceptional conditions.
  static var selectEvents: [(wanted: Int16, ready: Int16)] {
    let (input, output, urgent) = (Int16(POLLIN), Int16(POLLOUT), Int16(POLLPRI))
    let (failed, hungUp) = (Int16(POLLERR), Int16(POLLHUP))
    return [(input, input | failed | hungUp), (output, output | failed), (urgent, urgent)]
  }

  static var invalidEvent: Int16 { Int16(POLLNVAL) }

  /// The numbers of `fcntl`.
  static var controlConstants: [(name: StaticString, value: Int)] {
    var list: [(name: StaticString, value: Int)] = [
      ("F_DUPFD", Int(F_DUPFD)), ("F_DUPFD_CLOEXEC", Int(F_DUPFD_CLOEXEC)), ("F_GETFD", Int(F_GETFD)), ("F_SETFD", Int(F_SETFD)),
      ("F_GETFL", Int(F_GETFL)), ("F_SETFL", Int(F_SETFL)), ("F_GETLK", Int(F_GETLK)), ("F_SETLK", Int(F_SETLK)), ("F_SETLKW", Int(F_SETLKW)),
      ("F_GETOWN", Int(F_GETOWN)), ("F_SETOWN", Int(F_SETOWN)), ("F_RDLCK", Int(F_RDLCK)), ("F_WRLCK", Int(F_WRLCK)), ("F_UNLCK", Int(F_UNLCK)),
      ("FD_CLOEXEC", Int(FD_CLOEXEC)), ("LOCK_SH", Int(LOCK_SH)), ("LOCK_EX", Int(LOCK_EX)), ("LOCK_NB", Int(LOCK_NB)), ("LOCK_UN", Int(LOCK_UN)),
    ]
    #if os(Linux)
      list += [("FASYNC", 0x2000), ("F_GETPIPE_SZ", 1032), ("F_SETPIPE_SZ", 1031), ("F_GETSIG", 11), ("F_SETSIG", 10)]
    #endif
    return list
  }
}

extension Platform {
  /// `fcntl.lockf`: nil for a command that is none.
  static func lockRange(_ descriptor: Int32, _ command: Int32, length: Int, start: Int, whence: Int32) -> Int32? {
    var lock = flock()
    switch command & ~LOCK_NB {
    case LOCK_UN: lock.l_type = Int16(F_UNLCK)
    case LOCK_SH: lock.l_type = Int16(F_RDLCK)
    case LOCK_EX: lock.l_type = Int16(F_WRLCK)
    default: return nil
    }
    lock.l_start = off_t(start)
    lock.l_len = off_t(length)
    lock.l_whence = Int16(whence)
    return withUnsafeMutablePointer(to: &lock) {
      failure(fcntl(descriptor, command & LOCK_NB != 0 ? F_SETLK : F_SETLKW, UnsafeMutableRawPointer($0)))
    }
  }
}
