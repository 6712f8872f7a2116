// `open`, and the standard streams.

extension VM {
  struct FileMode {
    var main: UInt8 = 0
    var isUpdating = false
    var isBinary = false

    /// `rb+` and the like: what the lowest layer says.
    var rawName: String { "\(main == 119 && isUpdating ? "r" : String(Unicode.Scalar(main)))b\(isUpdating ? "+" : "")" }
    var isReadable: Bool { main == 114 || isUpdating }
    var isWritable: Bool { main != 114 || isUpdating }
    var system: Platform.OpenMode {
      var mode: Platform.OpenMode = []
      if isReadable { mode.insert(.read) }
      if isWritable { mode.insert(.write) }
      switch main {
      case 119: mode.formUnion([.create, .truncate])
      case 97: mode.formUnion([.create, .append])
      case 120: mode.formUnion([.create, .exclusive])
      default: break
      }
      return mode
    }
  }

  private func fileMode(_ text: String) throws(Raise) -> FileMode {
    var mode = FileMode()
    var isText = false
    var seen: Set<UInt8> = []
    var mains = 0
    for letter in text.utf8 {
      if !seen.insert(letter).inserted { throw valueError("invalid mode: '\(text)'") }
      switch letter {
      case 114, 119, 97, 120:
        mode.main = letter
        mains += 1
      case 43: mode.isUpdating = true
      case 98: mode.isBinary = true
      case 116: isText = true
      default: throw valueError("invalid mode: '\(text)'")
      }
    }
    if isText && mode.isBinary { throw valueError("can't have text and binary mode at once") }
    if mains > 1 { throw valueError("must have exactly one of create/read/write/append mode") }
    if mains == 0 { throw valueError("Must have exactly one of create/read/write/append mode and at most one plus") }
    return mode
  }

  /// `open(…)` with the arguments of the language; what was left out is `.unbound`.
  func openFile(
    _ file: Value, mode modeText: String, buffering: Int, encoding: Value, errors: Value, newline: Value, closesDescriptor: Bool, opener: Value
  ) throws(Raise) -> Owned {
    // A path-like object is asked first, as CPython does.
    let path = try isInt(file) ? Owned(retaining: file) : fileSystemPath(file)
    let mode = try fileMode(modeText)
    func isGiven(_ value: Value) -> Bool { !value.isUnbound && !value.isNone }
    if mode.isBinary {
      for (name, value) in [("encoding", encoding), ("errors", errors), ("newline", newline)] where isGiven(value) {
        throw valueError("binary mode doesn't take \(name == "newline" ? "a" : "an") \(name) argument")
      }
    }
    if !mode.isBinary && buffering == 0 { throw valueError("can't have unbuffered text I/O") }
    let lineEnds = try newlineMode(newline)
    let known = isGiven(encoding) && text(encoding) != "locale" ? try self.encoding(named: encoding.cast()) : .utf8

    let raw = try openRaw(path.value, mode, closesDescriptor: closesDescriptor, opener: opener)
    let isTerminal = buffering < 0 && Platform.isTerminal(raw.descriptor)
    let rawMode = string(mode.rawName)
    let lowest = newFile(rawFileType, FileStream(raw, bufferSize: 0), lower: .none, name: path.value, mode: rawMode.value)
    if buffering == 0 { return lowest }
    let stream = FileStream(raw, bufferSize: buffering > 1 ? buffering : FileStream.defaultBufferSize)
    let type = mode.isUpdating ? bufferedRandomType : mode.isWritable ? bufferedWriterType : bufferedReaderType
    let buffered = newFile(type, stream, lower: lowest.value, name: .none, mode: .none)
    if mode.isBinary { return buffered }
    let layer = TextLayer(
      encoding: known, encodingName: isGiven(encoding) && text(encoding) != "locale" ? text(encoding) : "UTF-8",
      errorsName: isGiven(errors) ? text(errors) : "strict", newline: lineEnds, isLineBuffered: buffering == 1 || isTerminal)
    let shown = string(modeText)
    return newFile(pointee.types.file, stream, text: layer, lower: buffered.value, name: .none, mode: shown.value)
  }

  /// The mode of a raw file, which is binary in any case.
  func rawFileMode(_ text: String) throws(Raise) -> FileMode {
    var mode = FileMode()
    mode.isBinary = true
    var mains = 0
    var pluses = 0
    for letter in text.utf8 {
      switch letter {
      case 114, 119, 97, 120:
        mode.main = letter
        mains += 1
      case 43:
        mode.isUpdating = true
        pluses += 1
      case 98: break
      default: throw valueError("invalid mode: \(text)")
      }
      if mains > 1 || pluses > 1 { throw valueError("Must have exactly one of create/read/write/append mode and at most one plus") }
    }
    if mains == 0 { throw valueError("Must have exactly one of create/read/write/append mode and at most one plus") }
    return mode
  }

  /// Opens a path, or takes a descriptor over.
  func openRaw(_ path: Value, _ mode: FileMode, closesDescriptor: Bool, opener: Value) throws(Raise) -> RawFile {
    let descriptor = try openDescriptor(path, mode, closesDescriptor: closesDescriptor, opener: opener)
    if mode.main == 97 { _ = Platform.seek(descriptor, 0, .end) }
    return RawFile(
      descriptor: descriptor, isReadable: mode.isReadable, isWritable: mode.isWritable, isAppending: mode.main == 97,
      closesDescriptor: closesDescriptor)
  }

  private func openDescriptor(_ path: Value, _ mode: FileMode, closesDescriptor: Bool, opener: Value) throws(Raise) -> Int32 {
    let descriptor: Int32
    if isInt(path) {
      let number = try index(path)
      if number < 0 { throw valueError("negative file descriptor") }
      descriptor = Int32(clamping: number)
    } else if !closesDescriptor {
      throw valueError("Cannot use closefd=False with file name")
    } else if !opener.isUnbound && !opener.isNone {
      let flags = int(Platform.systemFlags(mode.system))
      let result = try call(opener, path, flags.value)
      guard isInt(result.value) else { throw typeError("expected integer from opener") }
      let number = try index(result.value)
      if number < 0 { throw valueError("opener returned \(number)") }
      descriptor = Int32(clamping: number)
    } else {
      descriptor = try openPath(path, mode)
    }
    let status = Platform.status(descriptor)
    if status.error != 0 { throw isInt(path) ? osError(status.error) : osError(status.error, filename: path) }
    if status.isDirectory {
      if !isInt(path) { _ = Platform.close(descriptor) }
      throw osError(Platform.isADirectoryError, filename: path)
    }
    return descriptor
  }

  private func openPath(_ path: Value, _ mode: FileMode) throws(Raise) -> Int32 {
    let bytes = try isString(path) ? encoded(path.cast(), .utf8, .surrogateEscape) : fileSystemBytes(path)
    if bytes.contains(0) { throw valueError("embedded null byte") }
    while true {
      let (descriptor, error) = Platform.open(bytes, mode.system)
      if error == 0 { return descriptor }
      if error != Platform.interruptedError { throw osError(error, filename: path) }
      try checkpoint()
    }
  }

  /// A str or bytes from a path, by `__fspath__` where it is neither.
  func fileSystemPath(_ value: Value) throws(Raise) -> Owned {
    if isString(value) || isBytes(value) { return Owned(retaining: value) }
    guard let path = try callSpecial(value, .fspath) else { throw notPath(value) }
    guard isString(path.value) || isBytes(path.value) else {
      throw typeError("expected \(typeName(of: value)).__fspath__() to return str or bytes, not \(typeName(of: path.value))")
    }
    return path
  }

  private func notPath(_ value: Value) -> Raise {
    let name = typeName(of: value).split(separator: ".").last ?? ""
    return typeError("expected str, bytes or os.PathLike object, not \(name)")
  }

  /// A path as the system takes it.
  func fileSystemBytes(_ path: Value) -> [UInt8] {
    if let span = byteSpan(of: path) { return Array(span) }
    return utf8(of: path, escapingSurrogates: true)
  }

  // MARK: Standard streams

  /// Whether the environment names no language, but at most the locale of C: then bytes that are no text pass through the standard streams (PEP 538).
  private var hasPlainLocale: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = Platform.environmentVariable(name), !value.isEmpty else { continue }
      return ["C", "POSIX", "C.UTF-8", "C.utf8"].contains(value)
    }
    return true
  }

  /// Standard input, output or error as a text file.
  func standardStream(_ descriptor: Int32) -> Owned {
    let isInput = descriptor == 0
    let file = RawFile(descriptor: descriptor, isReadable: isInput, isWritable: !isInput, closesDescriptor: false, isStandard: true)
    let name = string(descriptor == 0 ? "<stdin>" : descriptor == 1 ? "<stdout>" : "<stderr>")
    let rawMode = string(isInput ? "rb" : "wb")
    let raw = newFile(rawFileType, FileStream(file, bufferSize: 0), lower: .none, name: name.value, mode: rawMode.value)
    let stream = FileStream(file)
    let buffered = newFile(isInput ? bufferedReaderType : bufferedWriterType, stream, lower: raw.value, name: .none, mode: .none)
    let layer = TextLayer(
      encoding: .utf8, encodingName: "utf-8", errorsName: descriptor == 2 ? "backslashreplace" : hasPlainLocale ? "surrogateescape" : "strict",
      newline: isInput ? .translated : .only([10]),
      isLineBuffered: descriptor == 2 || Platform.isTerminal(descriptor))
    layer.writesThrough = system.isUnbuffered && !isInput
    let mode = string(isInput ? "r" : "w")
    return newFile(pointee.types.file, stream, text: layer, lower: buffered.value, name: .none, mode: mode.value)
  }
}
