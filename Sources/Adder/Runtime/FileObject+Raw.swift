// `FileIO`: a descriptor without buffers. Each call is one call of the system.

extension UnsafeMutablePointer<FileObject> {
  /// The open descriptor of a raw file.
  fileprivate func raw(_ vm: VM) throws(Raise) -> RawFile {
    guard let file = stream.file, !file.isClosed else { throw vm.valueError("I/O operation on closed file") }
    return file
  }

  fileprivate func readable(_ vm: VM) throws(Raise) -> RawFile {
    let file = try raw(vm)
    if !file.isReadable { throw vm.unsupportedOperation("File not open for reading") }
    return file
  }

  fileprivate func writable(_ vm: VM) throws(Raise) -> RawFile {
    let file = try raw(vm)
    if !file.isWritable { throw vm.unsupportedOperation("File not open for writing") }
    return file
  }

  /// Everything up to the end; nil when there is nothing yet.
  fileprivate func readAll(_ file: RawFile, _ vm: VM) throws(Raise) -> [UInt8]? {
    let status = Platform.status(file.descriptor)
    var size = status.error == 0 && status.size > 0 && status.size < 1 << 30 ? status.size + 1 : 8192
    var all: [UInt8] = []
    while let more = try file.read(vm, size) {
      if more.isEmpty { return all }
      if all.isEmpty { all = more } else { all += more }
      size = max(8192, min(all.count, 1 << 24))
    }
    return all.isEmpty ? nil : all
  }
}

extension VM {
  /// Copies what was read into the target of `readinto`; the target is looked at again, since reading may have run anything.
  func fill(_ target: Value, _ bytes: [UInt8], _ function: StaticString = "readinto") throws(Raise) -> Int {
    let span = try writableMemory(target, function)
    let count = min(span.count, bytes.count)
    bytes.withUnsafeBytes { source in
      if count > 0, let start = source.baseAddress { span.baseAddress?.copyMemory(from: start, byteCount: count) }
    }
    return count
  }

  func writableMemory(_ target: Value, _ function: StaticString = "readinto") throws(Raise) -> UnsafeMutableRawBufferPointer {
    guard let span = writableSpan(of: target) else {
      throw typeError("\(function)() argument must be read-write bytes-like object, not \(argumentKind(target))")
    }
    return span
  }
}

extension FileObject {
  static let rawConstructor = NativeMethod(.staticMethod, "FileIO(file, mode='r', closefd=True, opener=None)", "", owner: "") {
    (vm, receiver, bound, _) throws(Raise) in
    let closes = bound[2].isUnbound ? true : try vm.truth(bound[2])
    if !bound[1].isUnbound, !vm.isString(bound[1]) {
      throw vm.typeError("FileIO() argument 'mode' must be str, not \(vm.argumentKind(bound[1]))")
    }
    let file: FilePointer = receiver.cast()
    if !file.pointee.name.isUnbound { try file.stream.close(vm) }
    let path = try vm.isInt(bound[0]) ? Owned(retaining: bound[0]) : vm.fileSystemPath(bound[0])
    let mode = try vm.rawFileMode(bound[1].isUnbound ? "r" : vm.text(bound[1]))
    let raw = try vm.openRaw(path.value, mode, closesDescriptor: closes, opener: bound[3])
    let shown = vm.string(mode.rawName)
    file.set(FileStream(raw, bufferSize: 0), lower: .none, name: path.value, mode: shown.value)
    return .none
  }

  static func defineRaw(_ t: inout TypeBuilder<FilePointer>) {
    t.initialize { (file, vm, arguments) throws(Raise) in _ = try rawConstructor.call(vm, Value(file), arguments) }
    defineCommon(&t)
    t.repr { (file, vm) throws(Raise) in
      guard let raw = file.stream.file, !raw.isClosed else { return vm.string("<_io.FileIO [closed]>") }
      let closes = raw.closesDescriptor ? "True" : "False"
      let name = vm.isInt(file.pointee.name) ? "fd=\(raw.descriptor)" : "name=\(try vm.reprText(file.pointee.name))"
      return vm.string("<_io.FileIO \(name) mode=\(try vm.reprText(file.pointee.mode)) closefd=\(closes)>")
    }
    t.attribute(
      "name", "",
      get: { (file, vm) throws(Raise) in
        if file.pointee.name.isUnbound { throw vm.raise(.attributeError, "'_io.FileIO' object has no attribute 'name'") }
        return Owned(retaining: file.pointee.name)
      },
      set: { (file, _, value) throws(Raise) in
        let old = file.pointee.name
        let new = value ?? .none
        new.retain()
        file.pointee.name = new
        old.release()
      })
    t.attribute("mode", "String giving the file mode", get: { (file, _) throws(Raise) in Owned(retaining: file.pointee.mode) })
    t.attribute("_blksize", "") { (_, vm) throws(Raise) in vm.int(8192) }
    t.attribute("closefd", "True if the file descriptor will be closed by close().") { (file, _) throws(Raise) in
      Owned(Value(file.stream.file?.closesDescriptor ?? true))
    }
    t.method("read(size=-1, /)", "Read at most size bytes, returned as bytes.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let raw = try file.readable(vm)
      let count = try vm.readCount(size)
      try vm.checkMemory(units: count)
      let bytes = count < 0 ? try file.readAll(raw, vm) : try raw.read(vm, count)
      return bytes.map { vm.bytes($0) } ?? .none
    }
    t.method("readall()", "Read all data from the file, returned as bytes.") { (file, vm) throws(Raise) -> Owned in
      let raw = try file.readable(vm)
      return try file.readAll(raw, vm).map { vm.bytes($0) } ?? .none
    }
    t.method("readinto(buffer, /)", "Same as RawIOBase.readinto().") { (file, vm, target: Value) throws(Raise) -> Owned in
      let size = try vm.writableMemory(target).count
      let raw = try file.readable(vm)
      guard let bytes = try raw.read(vm, size) else { return .none }
      return vm.int(try vm.fill(target, bytes))
    }
    t.method("write(b, /)", "Write buffer b to file, return number of bytes written.") { (file, vm, data: Value) throws(Raise) -> Owned in
      let raw = try file.writable(vm)
      let span = try vm.bytesLike(data)
      guard let count = try raw.write(vm, UnsafeRawBufferPointer(span)) else { return .none }
      return vm.int(count)
    }
    t.method("tell()", "Current file position.") { (file, vm) throws(Raise) -> Int in try file.raw(vm).position(vm) }
    t.method("seek(pos, whence=0, /)", "Move to new file position and return the file position.") {
      (file, vm, target: Int, whence: Int?) throws(Raise) -> Int in
      let raw = try file.raw(vm)
      guard let origin = Platform.SeekOrigin(rawValue: whence ?? 0) else { throw vm.osError(Platform.invalidArgumentError) }
      return try raw.seek(vm, target, origin)
    }
    t.method("truncate(size=None, /)", "Truncate the file to at most size bytes and return the truncated size.") {
      (file, vm, size: Value) throws(Raise) -> Owned in
      let raw = try file.writable(vm)
      let length = size.isUnbound || size.isNone ? try raw.position(vm) : try vm.index(size)
      let error = Platform.truncate(raw.descriptor, length)
      if error != 0 { throw vm.osError(error) }
      return vm.int(length)
    }
  }
}
