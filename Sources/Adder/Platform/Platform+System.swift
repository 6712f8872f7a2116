// The machine and the system: names, times, limits, random bytes, users.

import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// System, node, release, version, machine.
  static func systemNames() -> [String] {
    var names = utsname()
    guard uname(&names) == 0 else { return ["", "", "", "", ""] }
    func text<Field>(_ field: Field) -> String {
      withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    return [text(names.sysname), text(names.nodename), text(names.release), text(names.version), text(names.machine)]
  }

  /// User, system, children's user, children's system, elapsed: in seconds.
  static func processTimes() -> [Double] {
    var used = tms()
    let elapsed = times(&used)
    let rate = Double(sysconf(Int32(_SC_CLK_TCK)))
    return [used.tms_utime, used.tms_stime, used.tms_cutime, used.tms_cstime, elapsed].map { Double($0) / rate }
  }

  static var processorCount: Int { sysconf(Int32(_SC_NPROCESSORS_ONLN)) }
  static var pageSize: Int { sysconf(Int32(_SC_PAGESIZE)) }

  static func configuration(_ name: Int32) -> (value: Int, error: Int32) {
    errno = 0
    let value = sysconf(name)
    return (value, value == -1 ? errno : 0)
  }

  static func loadAverages() -> [Double]? {
    var loads = [0.0, 0.0, 0.0]
    return getloadavg(&loads, 3) == 3 ? loads : nil
  }

  static func randomBytes(_ count: Int) -> (bytes: [UInt8], error: Int32) {
    let (descriptor, error) = open(Array("/dev/urandom".utf8), .read)
    if error != 0 { return ([], error) }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      var failure: Int32 = 0
      let more = [UInt8](unsafeUninitializedCapacity: count - bytes.count) { (buffer, filled) in
        (filled, failure) = read(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
      }
      if failure != 0 && failure != EINTR { return ([], failure) }
      bytes += more
    }
    return (bytes, 0)
  }

  // MARK: The environment

  /// All variables as `NAME=value`.
  static func environmentEntries() -> [[UInt8]] {
    var entries: [[UInt8]] = []
    var next = adder_environment()
    while let entry = next?.pointee {
      entries.append(Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry))))
      next = next.map { $0 + 1 }
    }
    return entries
  }

  static func setEnvironment(_ name: PathBytes, _ value: PathBytes) -> Int32 { failure(setenv(name, value, 1)) }
  static func unsetEnvironment(_ name: PathBytes) -> Int32 { failure(unsetenv(name)) }

  // MARK: Users and groups

  struct User {
    var name: [UInt8], password: [UInt8], user: Int, group: Int, fullName: [UInt8], home: [UInt8], shell: [UInt8]
  }

  struct Group {
    var name: [UInt8], password: [UInt8], group: Int, members: [[UInt8]]
  }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> [UInt8] {
    text.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
  }

  private static func user(_ entry: UnsafeMutablePointer<passwd>?) -> User? {
    guard let entry = entry?.pointee else { return nil }
    return User(
      name: bytes(entry.pw_name), password: bytes(entry.pw_passwd), user: Int(entry.pw_uid), group: Int(entry.pw_gid),
      fullName: bytes(entry.pw_gecos), home: bytes(entry.pw_dir), shell: bytes(entry.pw_shell))
  }

  static func user(named name: PathBytes) -> User? { user(getpwnam(name)) }
  static func user(_ number: Int) -> User? { user(getpwuid(uid_t(truncatingIfNeeded: number))) }

  static func users() -> [User] {
    setpwent()
    defer { endpwent() }
    var users: [User] = []
    while let next = user(getpwent()) { users.append(next) }
    return users
  }

  private static func group(_ entry: UnsafeMutablePointer<group>?) -> Group? {
    guard let entry = entry?.pointee else { return nil }
    var members: [[UInt8]] = []
    var next = entry.gr_mem
    while let member = next?.pointee {
      members.append(bytes(member))
      next = next.map { $0 + 1 }
    }
    return Group(name: bytes(entry.gr_name), password: bytes(entry.gr_passwd), group: Int(entry.gr_gid), members: members)
  }

  static func group(named name: PathBytes) -> Group? { group(getgrnam(name)) }
  static func group(_ number: Int) -> Group? { group(getgrgid(gid_t(truncatingIfNeeded: number))) }

  static func groupsOfSystem() -> [Group] {
    setgrent()
    defer { endgrent() }
    var groups: [Group] = []
    while let next = group(getgrent()) { groups.append(next) }
    return groups
  }
}
