// Files by descriptor. Every function gives the error number of the system, or 0.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  struct OpenMode: OptionSet {
    let rawValue: Int
    static let read = OpenMode(rawValue: 1)
    static let write = OpenMode(rawValue: 2)
    static let create = OpenMode(rawValue: 4)
    /// Fails if the file exists.
    static let exclusive = OpenMode(rawValue: 8)
    static let truncate = OpenMode(rawValue: 16)
    static let append = OpenMode(rawValue: 32)
  }

  enum SeekOrigin: Int { case start, current, end }

  static func open(_ path: [UInt8], _ mode: OpenMode) -> (descriptor: Int32, error: Int32) {
    let flags = Int32(systemFlags(mode))
    let terminated = path.map { CChar(bitPattern: $0) } + [0]
    let descriptor = systemOpen(terminated, flags)
    return (descriptor, descriptor < 0 ? errno : 0)
  }

  private static func systemOpen(_ path: [CChar], _ flags: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.open(path, flags, 0o666)
    #elseif canImport(Musl)
      Musl.open(path, flags, 0o666)
    #elseif canImport(Darwin)
      Darwin.open(path, flags, 0o666)
    #endif
  }

  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> (count: Int, error: Int32) {
    #if canImport(Glibc)
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Darwin)
      let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
    return (max(count, 0), count < 0 ? errno : 0)
  }

  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> (count: Int, error: Int32) {
    #if canImport(Glibc)
      let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      let count = Musl.write(descriptor, bytes.baseAddress, bytes.count)
    #elseif canImport(Darwin)
      let count = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
    #endif
    return (max(count, 0), count < 0 ? errno : 0)
  }

  static func close(_ descriptor: Int32) -> Int32 {
    #if canImport(Glibc)
      let result = Glibc.close(descriptor)
    #elseif canImport(Musl)
      let result = Musl.close(descriptor)
    #elseif canImport(Darwin)
      let result = Darwin.close(descriptor)
    #endif
    return result < 0 ? errno : 0
  }

  static func seek(_ descriptor: Int32, _ offset: Int, _ origin: SeekOrigin) -> (position: Int, error: Int32) {
    let whence = origin == .start ? SEEK_SET : origin == .current ? SEEK_CUR : SEEK_END
    let position = lseek(descriptor, off_t(offset), whence)
    return (Int(position), position < 0 ? errno : 0)
  }

  static func truncate(_ descriptor: Int32, _ size: Int) -> Int32 { ftruncate(descriptor, off_t(size)) < 0 ? errno : 0 }

  static func isOpen(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) >= 0 }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether a descriptor is a directory, and the error when it is none at all.
  static func status(_ descriptor: Int32) -> (isDirectory: Bool, size: Int, error: Int32) {
    var status = stat()
    if fstat(descriptor, &status) < 0 { return (false, 0, errno) }
    return (status.st_mode & S_IFMT == S_IFDIR, Int(status.st_size), 0)
  }

  static var interruptedError: Int32 { EINTR }
  static var notSupportedError: Int32 { EOPNOTSUPP }
  static var wouldBlockError: Int32 { EAGAIN }
  static var noProcessError: Int32 { ESRCH }
  static var isADirectoryError: Int32 { EISDIR }
  static var badDescriptorError: Int32 { EBADF }
  static var illegalSeekError: Int32 { ESPIPE }
  static var invalidArgumentError: Int32 { EINVAL }
}

extension Platform {
  /// The index of the first such byte.
  static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress, bytes.count > 0, let found = memchr(base, Int32(byte), bytes.count) else { return nil }
    return UnsafeRawPointer(found) - base
  }
}

extension Platform {
  /// The flags of the system's `open`, for an opener of the program.
  static func systemFlags(_ mode: OpenMode) -> Int {
    var flags = mode.contains([.read, .write]) ? O_RDWR : mode.contains(.write) ? O_WRONLY : O_RDONLY
    if mode.contains(.create) { flags |= O_CREAT }
    if mode.contains(.exclusive) { flags |= O_EXCL }
    if mode.contains(.truncate) { flags |= O_TRUNC }
    if mode.contains(.append) { flags |= O_APPEND }
    return Int(flags | O_CLOEXEC)
  }
}
