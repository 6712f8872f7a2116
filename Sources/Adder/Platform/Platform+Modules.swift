// What the import system and tracebacks ask the file system.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  enum FileKind { case file, directory, other }

  /// What stands at a path; nil for nothing.
  static func fileKind(_ path: String) -> FileKind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    default: return .other
    }
  }

  /// The whole contents of a file, or the error number.
  static func contents(ofFile path: String) -> (bytes: [UInt8], error: Int32) {
    let (descriptor, error) = open(Array(path.utf8), .read)
    if error != 0 { return ([], error) }
    defer { _ = close(descriptor) }
    let status = status(descriptor)
    if status.isDirectory { return ([], EISDIR) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(status.size + 1)
    while true {
      var readError: Int32 = 0
      let room = max(4096, status.size + 1 - bytes.count)
      let part = [UInt8](unsafeUninitializedCapacity: room) { (buffer, count) in
        let result = read(descriptor, into: UnsafeMutableRawBufferPointer(buffer))
        count = result.count
        readError = result.error
      }
      if readError == EINTR { continue }
      if readError != 0 { return ([], readError) }
      if part.isEmpty { return (bytes, 0) }
      bytes.append(contentsOf: part)
    }
  }

  static func currentDirectory() -> String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(RawPointer(path)) }
    return String(cString: path)
  }

  /// Writes to the process's standard error.
  static func writeError(_ text: String) {
    var text = text
    text.withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) in
      var written = 0
      while written < bytes.count {
        let result = write(2, UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[written...])))
        if result.error != 0 && result.error != EINTR { return }
        written += result.count
      }
    }
  }
}
