// Paths as arguments of `posix`'s functions: a str, bytes, or an object with `__fspath__`; of some functions also a descriptor or None.

/// A path that a function was given.
class SystemPath {
  /// What errors show: the str or bytes; `.unbound` for what was left out.
  let object: Owned
  /// With a zero at the end.
  let bytes: Platform.PathBytes

  fileprivate init(_ object: consuming Owned, _ bytes: Platform.PathBytes) {
    self.object = object
    self.bytes = bytes
  }

  var value: Value { object.value }
}

/// Takes a path and nothing else.
final class FilePath: SystemPath, FromValue {
  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> FilePath {
    let object = try site.vm.pathObject(value, site, "string, bytes or os.PathLike")
    let bytes = try site.vm.pathBytes(object.value)
    return FilePath(object, bytes)
  }
}

/// Takes a descriptor, too.
final class FilePathOrDescriptor: SystemPath, FromValue {
  private(set) var descriptor: Int32?

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> FilePathOrDescriptor {
    if let number = try site.vm.pathDescriptor(value) {
      let path = FilePathOrDescriptor(Owned(retaining: value), [])
      path.descriptor = number
      return path
    }
    let object = try site.vm.pathObject(value, site, "string, bytes, os.PathLike or integer")
    let bytes = try site.vm.pathBytes(object.value)
    return FilePathOrDescriptor(object, bytes)
  }
}

/// A directory, the working directory for None.
final class DirectoryPath: SystemPath, FromValue {
  private(set) var descriptor: Int32?
  var isBytes = false

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> DirectoryPath {
    if value.isNone || value.isUnbound { return DirectoryPath(Owned(Value.unbound), [46, 0]) }
    if let number = try site.vm.pathDescriptor(value) {
      let path = DirectoryPath(Owned(retaining: value), [])
      path.descriptor = number
      return path
    }
    let object = try site.vm.pathObject(value, site, "string, bytes, os.PathLike, integer or None")
    let bytes = try site.vm.pathBytes(object.value)
    let path = DirectoryPath(object, bytes)
    path.isBytes = site.vm.isBytes(path.value)
    return path
  }
}

/// `dir_fd`: a descriptor or None.
struct StartDirectory: FromValue {
  let descriptor: Int32?

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> StartDirectory {
    if value.isNone || value.isUnbound { return StartDirectory(descriptor: nil) }
    guard site.vm.hasIndex(value) else {
      throw site.vm.typeError("argument should be integer or None, not \(site.vm.typeName(of: value))")
    }
    return StartDirectory(descriptor: try site.vm.machineInteger(value))
  }
}

/// A descriptor: an int, or an object with `fileno()`.
struct Descriptor: FromValue {
  let number: Int32

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Descriptor { Descriptor(number: try site.vm.descriptor(of: value)) }
}

extension VM {
  fileprivate func pathDescriptor(_ value: Value) throws(Raise) -> Int32? {
    guard !isString(value), !isBytes(value), hasIndex(value) else { return nil }
    return try machineInteger(value)
  }

  fileprivate func pathObject(_ value: Value, _ site: ArgumentSite, _ allowed: String) throws(Raise) -> Owned {
    if isString(value) || isBytes(value) { return Owned(retaining: value) }
    guard value.isObject, lookup(type(of: value), name(.fspath)) != nil else {
      let parameter = site.method.signature.parameters[site.index].name
      throw typeError("\(site.method.name): \(parameter) should be \(allowed), not \(typeName(of: value))")
    }
    return try fileSystemPath(value)
  }

  /// A path for the system, with a zero at the end.
  func pathBytes(_ path: Value) throws(Raise) -> Platform.PathBytes {
    let bytes = try isString(path) ? encoded(path.cast(), .utf8, .surrogateEscape) : bytes(of: path)
    if bytes.contains(0) { throw valueError("embedded null byte") }
    return bytes.map { CChar(bitPattern: $0) } + [0]
  }

  /// A str or bytes, by `__fspath__` if need be, for the system.
  func systemBytes(_ value: Value) throws(Raise) -> Platform.PathBytes {
    let path = try fileSystemPath(value)
    return try pathBytes(path.value)
  }

  /// What the system names, as a str; undecodable bytes become surrogates.
  func systemText(_ bytes: [UInt8]) throws(Raise) -> Owned {
    let object = self.bytes(bytes)
    return try decode(object.value, .utf8, .surrogateEscape)
  }

  func systemText(_ bytes: [UInt8], asBytes: Bool) throws(Raise) -> Owned { asBytes ? self.bytes(bytes) : try systemText(bytes) }

  /// An int, or what `fileno()` says.
  func descriptor(of value: Value) throws(Raise) -> Int32 {
    var number = Owned(retaining: value)
    if !isInt(value) {
      guard let found = try attributeIfPresent(value, "fileno") else {
        throw typeError("argument must be an int, or have a fileno() method.")
      }
      number = try call(found.value)
      guard isInt(number.value) else { throw typeError("fileno() returned a non-integer") }
    }
    let descriptor = try machineInteger(number.value)
    if descriptor < 0 { throw valueError("file descriptor cannot be a negative integer (\(descriptor))") }
    return descriptor
  }

  /// Raises what the system reported.
  @inline(__always) func check(_ error: Int32, _ path: SystemPath? = nil, _ second: SystemPath? = nil) throws(Raise) {
    if error != 0 { throw systemFailure(error, path, second) }
  }

  private func systemFailure(_ error: Int32, _ path: SystemPath?, _ second: SystemPath?) -> Raise {
    func shown(_ path: SystemPath?) -> Value? { path.flatMap { $0.value.isUnbound ? nil : $0.value } }
    return osError(error, filename: shown(path), filename2: shown(second))
  }

  /// Calls the system, once more whenever a signal got in between and its handler raised nothing.
  func retrying<Result>(_ call: () -> (Result, Int32)) throws(Raise) -> (result: Result, error: Int32) {
    while true {
      let (result, error) = withoutLock(call)
      if error != Platform.interruptedError { return (result, error) }
      try checkpoint()
    }
  }
}
