// The file system by path. A path is its bytes with a zero at the end; `directory` is the descriptor that relative paths start from,
// nil for the working directory. Every function gives the error number of the system, or 0.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  typealias PathBytes = [CChar]

  /// What the system knows about a file. Times are in nanoseconds.
  struct FileStatus {
    var mode = 0, inode = 0, device = 0, links = 0, user = 0, group = 0, size = 0
    var accessed = 0, modified = 0, changed = 0
    var blockSize = 0, blocks = 0, specialDevice = 0
  }

  struct DirectoryEntry {
    var name: [UInt8]
    /// The system's type of entry: 4 directory, 8 file, 10 symbolic link, 0 when it does not say.
    var kind: UInt8
    var inode: Int
  }

  /// The error number behind a call's result.
  @inline(__always) static func failure<Result: SignedInteger>(_ result: Result) -> Int32 { result < 0 ? errno : 0 }

  private static func start(_ directory: Int32?) -> Int32 { directory ?? AT_FDCWD }

  // MARK: Looking

  static func fileStatus(_ path: PathBytes, from directory: Int32? = nil, followsLinks: Bool = true) -> (status: FileStatus, error: Int32) {
    var buffer = stat()
    let error = failure(fstatat(start(directory), path, &buffer, followsLinks ? 0 : AT_SYMLINK_NOFOLLOW))
    return (FileStatus(buffer), error)
  }

  static func fileStatus(descriptor: Int32) -> (status: FileStatus, error: Int32) {
    var buffer = stat()
    let error = failure(fstat(descriptor, &buffer))
    return (FileStatus(buffer), error)
  }

  static func entries(ofDirectory path: PathBytes) -> (entries: [DirectoryEntry], error: Int32) { entries(of: opendir(path)) }

  /// The entries of an open directory; the descriptor stays open.
  static func entries(ofDirectory descriptor: Int32) -> (entries: [DirectoryEntry], error: Int32) {
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    if copy < 0 { return ([], errno) }
    guard let directory = fdopendir(copy) else {
      let error = errno
      _ = close(copy)
      return ([], error)
    }
    rewinddir(directory)
    return entries(of: directory)
  }

  #if canImport(Darwin)
    private typealias Directory = UnsafeMutablePointer<DIR>
  #else
    private typealias Directory = OpaquePointer
  #endif

  private static func entries(of directory: Directory?) -> (entries: [DirectoryEntry], error: Int32) {
    guard let directory else { return ([], errno) }
    defer { closedir(directory) }
    var entries: [DirectoryEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { return (entries, errno) }
      let offset = MemoryLayout<dirent>.offset(of: \.d_name).unsafelyUnwrapped
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: UInt8.self)
      let length = strlen(UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self))
      if length <= 2 && name[0] == 46 && (length == 1 || name[1] == 46) { continue }
      entries.append(
        DirectoryEntry(
          name: Array(UnsafeBufferPointer(start: name, count: length)), kind: UInt8(entry.pointee.d_type),
          inode: Int(truncatingIfNeeded: entry.pointee.d_ino)))
    }
  }

  static func linkTarget(_ path: PathBytes, from directory: Int32? = nil) -> (target: [UInt8], error: Int32) {
    var error: Int32 = 0
    let target = [UInt8](unsafeUninitializedCapacity: 4096) { (buffer, count) in
      let length = buffer.withMemoryRebound(to: CChar.self) { readlinkat(start(directory), path, $0.baseAddress.unsafelyUnwrapped, $0.count) }
      error = failure(length)
      count = max(length, 0)
    }
    return (target, error)
  }

  static func mayAccess(_ path: PathBytes, mode: Int32, from directory: Int32?, asEffectiveUser: Bool, followsLinks: Bool) -> Bool {
    faccessat(start(directory), path, mode, (asEffectiveUser ? AT_EACCESS : 0) | (followsLinks ? 0 : AT_SYMLINK_NOFOLLOW)) == 0
  }

  static func workingDirectory() -> (path: [UInt8], error: Int32) {
    guard let path = getcwd(nil, 0) else { return ([], errno) }
    defer { free(RawPointer(path)) }
    return (Array(UnsafeRawBufferPointer(start: path, count: strlen(path))), 0)
  }

  // MARK: Changing

  static func openFile(_ path: PathBytes, flags: Int32, mode: Int32, from directory: Int32?) -> (descriptor: Int32, error: Int32) {
    let descriptor = openat(start(directory), path, flags | O_CLOEXEC, mode_t(truncatingIfNeeded: mode))
    return (descriptor, failure(descriptor))
  }

  static func makeDirectory(_ path: PathBytes, mode: Int32, from directory: Int32?) -> Int32 {
    failure(mkdirat(start(directory), path, mode_t(truncatingIfNeeded: mode)))
  }

  static func makePipeFile(_ path: PathBytes, mode: Int32, from directory: Int32?) -> Int32 {
    let mode = mode_t(truncatingIfNeeded: mode)
    guard let directory else { return failure(mkfifo(path, mode)) }
    #if canImport(Darwin)
      guard #available(macOS 13, iOS 16, tvOS 16, watchOS 9, *) else { return ENOSYS }
    #endif
    return failure(mkfifoat(directory, path, mode))
  }

  static func remove(_ path: PathBytes, isDirectory: Bool, from directory: Int32?) -> Int32 {
    failure(unlinkat(start(directory), path, isDirectory ? AT_REMOVEDIR : 0))
  }

  static func rename(_ source: PathBytes, to target: PathBytes, from directory: Int32?, toDirectory: Int32?) -> Int32 {
    failure(renameat(start(directory), source, start(toDirectory), target))
  }

  static func link(_ source: PathBytes, to target: PathBytes, from directory: Int32?, toDirectory: Int32?, followsLinks: Bool) -> Int32 {
    failure(linkat(start(directory), source, start(toDirectory), target, followsLinks ? AT_SYMLINK_FOLLOW : 0))
  }

  static func makeLink(_ path: PathBytes, to target: PathBytes, from directory: Int32?) -> Int32 {
    failure(symlinkat(target, start(directory), path))
  }

  static func setMode(_ path: PathBytes, _ mode: Int32, from directory: Int32?, followsLinks: Bool) -> Int32 {
    failure(fchmodat(start(directory), path, mode_t(truncatingIfNeeded: mode), followsLinks ? 0 : AT_SYMLINK_NOFOLLOW))
  }

  static func setMode(descriptor: Int32, _ mode: Int32) -> Int32 { failure(fchmod(descriptor, mode_t(truncatingIfNeeded: mode))) }

  static func setOwner(_ path: PathBytes, user: Int, group: Int, from directory: Int32?, followsLinks: Bool) -> Int32 {
    let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
    return failure(fchownat(start(directory), path, uid_t(truncatingIfNeeded: user), gid_t(truncatingIfNeeded: group), flags))
  }

  static func setOwner(descriptor: Int32, user: Int, group: Int) -> Int32 {
    failure(fchown(descriptor, uid_t(truncatingIfNeeded: user), gid_t(truncatingIfNeeded: group)))
  }

  /// Times in nanoseconds; nil for now.
  static func setTimes(_ path: PathBytes, _ times: (accessed: Int, modified: Int)?, from directory: Int32?, followsLinks: Bool) -> Int32 {
    let flags = followsLinks ? 0 : AT_SYMLINK_NOFOLLOW
    guard let times else { return failure(utimensat(start(directory), path, nil, flags)) }
    let pair = [timespec(nanoseconds: times.accessed), timespec(nanoseconds: times.modified)]
    return failure(utimensat(start(directory), path, pair, flags))
  }

  static func setTimes(descriptor: Int32, _ times: (accessed: Int, modified: Int)?) -> Int32 {
    guard let times else { return failure(futimens(descriptor, nil)) }
    return failure(futimens(descriptor, [timespec(nanoseconds: times.accessed), timespec(nanoseconds: times.modified)]))
  }

  static func setSize(_ path: PathBytes, _ size: Int) -> Int32 { failure(Self.systemTruncate(path, off_t(size))) }

  private static func systemTruncate(_ path: PathBytes, _ size: off_t) -> Int32 {
    #if canImport(Glibc)
      Glibc.truncate(path, size)
    #elseif canImport(Musl)
      Musl.truncate(path, size)
    #elseif canImport(Darwin)
      Darwin.truncate(path, size)
    #endif
  }

  static func changeDirectory(_ path: PathBytes) -> Int32 { failure(chdir(path)) }
  static func changeDirectory(descriptor: Int32) -> Int32 { failure(fchdir(descriptor)) }
  static func changeRoot(_ path: PathBytes) -> Int32 { failure(chroot(path)) }
  /// Sets the mask of permissions for new files, and gives the old one.
  static func setMask(_ mask: Int32) -> Int { Int(umask(mode_t(truncatingIfNeeded: mask))) }

  /// The numbers of `statvfs` in the language's order; the file system's identity last.
  static func fileSystemStatus(_ path: PathBytes) -> (numbers: [Int], error: Int32) {
    var buffer = statvfs()
    let error = failure(systemStatus(path, &buffer))
    return (numbers(buffer), error)
  }

  static func fileSystemStatus(descriptor: Int32) -> (numbers: [Int], error: Int32) {
    var buffer = statvfs()
    let error = failure(fstatvfs(descriptor, &buffer))
    return (numbers(buffer), error)
  }

  private static func systemStatus(_ path: PathBytes, _ buffer: inout statvfs) -> Int32 { statvfs(path, &buffer) }

  private static func numbers(_ status: statvfs) -> [Int] {
    let counts = [
      UInt(status.f_bsize), UInt(status.f_frsize), UInt(status.f_blocks), UInt(status.f_bfree), UInt(status.f_bavail), UInt(status.f_files),
      UInt(status.f_ffree), UInt(status.f_favail), UInt(status.f_flag), UInt(status.f_namemax), UInt(truncatingIfNeeded: status.f_fsid),
    ]
    return counts.map { Int(bitPattern: $0) }
  }
}

extension timespec {
  fileprivate init(nanoseconds: Int) {
    var seconds = nanoseconds / 1_000_000_000
    var rest = nanoseconds % 1_000_000_000
    if rest < 0 {
      rest += 1_000_000_000
      seconds -= 1
    }
    self.init(tv_sec: seconds, tv_nsec: rest)
  }

  fileprivate var nanoseconds: Int { tv_sec * 1_000_000_000 + tv_nsec }
}

extension Platform.FileStatus {
  fileprivate init(_ buffer: stat) {
    mode = Int(truncatingIfNeeded: buffer.st_mode)
    inode = Int(truncatingIfNeeded: buffer.st_ino)
    device = Int(truncatingIfNeeded: buffer.st_dev)
    links = Int(truncatingIfNeeded: buffer.st_nlink)
    user = Int(truncatingIfNeeded: buffer.st_uid)
    group = Int(truncatingIfNeeded: buffer.st_gid)
    size = Int(truncatingIfNeeded: buffer.st_size)
    #if canImport(Darwin)
      accessed = buffer.st_atimespec.nanoseconds
      modified = buffer.st_mtimespec.nanoseconds
      changed = buffer.st_ctimespec.nanoseconds
    #else
      accessed = buffer.st_atim.nanoseconds
      modified = buffer.st_mtim.nanoseconds
      changed = buffer.st_ctim.nanoseconds
    #endif
    blockSize = Int(truncatingIfNeeded: buffer.st_blksize)
    blocks = Int(truncatingIfNeeded: buffer.st_blocks)
    specialDevice = Int(truncatingIfNeeded: buffer.st_rdev)
  }
}
