// The buffered layers: `BufferedReader`, `BufferedWriter` and `BufferedRandom`, on a raw file or on any object that is like one.

enum BufferKind: Sendable { case reading, writing, both }

extension UnsafeMutablePointer<FileObject> {
  fileprivate func checkReadable(_ vm: VM, _ closed: StaticString = "read of closed file") throws(Raise) {
    try checkOpen(vm, closed)
    if !stream.isReadable { throw vm.unsupportedOperation("read") }
  }

  fileprivate func checkWritable(_ vm: VM) throws(Raise) {
    try checkOpen(vm, "write to closed file")
    if !stream.isWritable { throw vm.unsupportedOperation("write") }
  }

  /// The next line with its end, empty at the end of the file.
  fileprivate func readByteLine(_ vm: VM, limit: Int) throws(Raise) -> Owned {
    let end = try stream.findLine(vm, limit: limit)
    return vm.bytes(stream.take(upTo: end))
  }

  /// At most `count` bytes from the buffer or from one read.
  fileprivate func readOnce(_ vm: VM, _ count: Int) throws(Raise) -> [UInt8]? {
    let stream = stream
    if count == 0 { return [] }
    if stream.unreadCount > 0 { return stream.take(upTo: min(stream.buffer.count, stream.start + count)) }
    if stream.hasPending { try stream.flush(vm) }
    return try stream.readSome(vm, count)
  }
}

extension VM {
  /// A count of bytes or characters to read: -1 for None and for what is left out.
  func readCount(_ value: Value) throws(Raise) -> Int {
    if value.isUnbound || value.isNone { return -1 }
    if value.isSmallInt { return value.smallInt }
    guard type(of: value).number(.index) != nil else {
      throw typeError("argument should be integer or None, not '\(typeName(of: value))'")
    }
    return try index(value)
  }

  func seekOrigin(_ whence: Int?) throws(Raise) -> Platform.SeekOrigin {
    guard let origin = Platform.SeekOrigin(rawValue: whence ?? 0) else {
      throw valueError("invalid whence (\(whence ?? 0), should be 0, 1 or 2)")
    }
    return origin
  }

  /// Whether an object says yes; for the constructors of the layers.
  private func answers(_ object: Value, _ question: StaticString) throws(Raise) -> Bool {
    let answer = try callMethod(object, question)
    return try truth(answer.value)
  }

  /// `BufferedReader(raw, buffer_size)` and its kin.
  fileprivate func initializeBuffered(_ file: FilePointer, _ kind: BufferKind, raw: Value, size: Value) throws(Raise) {
    if kind == .both, try !answers(raw, "seekable") { throw unsupportedOperation("File or stream is not seekable.") }
    if kind != .writing, try !answers(raw, "readable") { throw unsupportedOperation("File or stream is not readable.") }
    if kind != .reading, try !answers(raw, "writable") { throw unsupportedOperation("File or stream is not writable.") }
    let count = size.isUnbound ? FileStream.defaultBufferSize : try index(size)
    if count <= 0 { throw valueError("buffer size must be strictly positive") }
    let stream: FileStream
    if raw.isExactly(rawFileType), let below = (raw.cast() as FilePointer).stream.file {
      stream = FileStream(below, bufferSize: count)
    } else {
      stream = FileStream(.raw(raw), isReadable: kind != .writing, isWritable: kind != .reading, bufferSize: count)
    }
    file.set(stream, lower: raw, name: .none, mode: .none)
  }
}

extension FileObject {
  static func defineBuffered(_ t: inout TypeBuilder<FilePointer>, _ name: StaticString, _ kind: BufferKind) {
    let constructor = NativeMethod(
      .staticMethod, Signature(name: name.description, parameters: "(raw, buffer_size=8192)"), "", owner: ""
    ) { (vm, receiver, bound, _) throws(Raise) in
      try vm.initializeBuffered(receiver.cast(), kind, raw: bound[0], size: bound[1])
      return .none
    }
    t.initialize { (file, vm, arguments) throws(Raise) in _ = try constructor.call(vm, Value(file), arguments) }
    defineCommon(&t)
    defineTruncate(&t)
    t.repr { (file, vm) throws(Raise) in
      let type = vm.typeName(of: Value(file))
      guard let name = vm.quietAttribute(Value(file), "name") else { return vm.string("<\(type)>") }
      return vm.string("<\(type) name=\(try vm.reprText(name.value))>")
    }
    t.attribute("mode", "") { (file, vm) throws(Raise) in
      try file.checkAttached(vm)
      return try vm.getAttribute(file.pointee.lower, "mode")
    }
    t.attribute("name", "") { (file, vm) throws(Raise) in
      try file.checkAttached(vm)
      return try vm.getAttribute(file.pointee.lower, "name")
    }
    t.attribute("raw", "") { (file, vm) throws(Raise) in
      Owned(retaining: file.pointee.lower.isUnbound ? .none : file.pointee.lower)
    }
    t.method("detach()", "Disconnect this buffer from its underlying raw stream and return it.") { (file, vm) throws(Raise) -> Owned in
      try file.checkAttached(vm)
      if try !file.stream.isClosed(vm) { try file.stream.flush(vm) }
      return file.detach(vm)
    }
    if kind != .writing { defineBufferedReading(&t) }
    if kind != .reading { defineBufferedWriting(&t) }
    t.method("flush()", "Flush write buffers.") { (file, vm) throws(Raise) in
      try file.checkOpen(vm, "flush of closed file")
      try file.stream.flush(vm)
    }
    t.method("tell()", "Return current stream position.") { (file, vm) throws(Raise) -> Int in
      try file.checkAttached(vm)
      return try file.stream.tell(vm)
    }
    t.method("seek(target, whence=0, /)", "Change stream position.") { (file, vm, target: Value, whence: Int?) throws(Raise) -> Int in
      guard let origin = Platform.SeekOrigin(rawValue: whence ?? 0) else {
        throw vm.valueError("whence value \(whence ?? 0) unsupported")
      }
      try file.checkOpen(vm, "seek of closed file")
      let offset = try vm.index(target)
      if try !file.stream.isSeekable(vm) { throw vm.unsupportedOperation("File or stream is not seekable.") }
      return try file.stream.seek(vm, offset, origin)
    }
    t.method("__sizeof__()", "") { (file, vm) throws(Raise) -> Int in
      vm.type(of: Value(file)).pointee.basicSize + file.stream.bufferSize
    }
  }

  private static func defineBufferedReading(_ t: inout TypeBuilder<FilePointer>) {
    t.method("peek(size=0, /)", "Return buffered bytes without advancing the position.") { (file, vm, _: Int?) throws(Raise) -> Owned in
      try file.checkReadable(vm, "peek of closed file")
      if file.stream.unreadCount == 0 { _ = try file.stream.fill(vm) }
      return vm.bytes(Array(file.stream.unread))
    }
    t.method("read1(size=-1, /)", "Read and return up to size bytes, with at most one read.") { (file, vm, size: Int?) throws(Raise) -> Owned in
      try file.checkReadable(vm)
      let count = size ?? -1
      return vm.bytes(try file.readOnce(vm, count < 0 ? file.stream.bufferSize : count) ?? [])
    }
    t.next { (file, vm) throws(Raise) in
      let line: Owned
      if vm.type(of: Value(file)).has(.heapType) {
        line = try vm.callMethod(Value(file), "readline")
        if try vm.length(line.value) == 0 { return nil }
        return line
      }
      try file.checkReadable(vm, "readline of closed file")
      line = try file.readByteLine(vm, limit: -1)
      if (line.value.cast() as BytesPointer).count == 0 { return nil }
      return line
    }
    t.method("readline(size=-1, /)", "Read and return a line from the stream.") { (file, vm, size: Value) throws(Raise) -> Owned in
      try file.checkReadable(vm, "readline of closed file")
      return try file.readByteLine(vm, limit: try vm.readCount(size))
    }
    t.method("read(size=-1, /)", "Read and return up to n bytes.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let count = try vm.readCount(size)
      if count < -1 { throw vm.valueError("read length must be non-negative or -1") }
      try file.checkReadable(vm)
      try vm.checkMemory(units: count)
      let stream = file.stream
      let bytes = try stream.read(vm, count: count)
      if bytes.isEmpty && stream.wouldBlock && count != 0 { return .none }
      return vm.bytes(bytes)
    }
    for name in ["readinto", "readinto1"] as [StaticString] where t.collectsMethods {
      t.add(
        NativeMethod(.method, Signature(name: name.description, parameters: "(buffer, /)"), "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
          let file: FilePointer = receiver.cast()
          let size = try vm.writableMemory(bound[0], name).count
          try file.checkReadable(vm, "readinto of closed file")
          let isOnce = name.utf8CodeUnitCount == 9
          let bytes = isOnce ? try file.readOnce(vm, size) : try file.stream.read(vm, count: size)
          guard let bytes, !(bytes.isEmpty && size > 0 && file.stream.wouldBlock && !isOnce) else { return .none }
          return vm.int(try vm.fill(bound[0], bytes, name))
        })
    }
  }

  private static func defineBufferedWriting(_ t: inout TypeBuilder<FilePointer>) {
    t.method("write(buffer, /)", "Write the given buffer to the IO stream.") { (file, vm, data: Value) throws(Raise) -> Owned in
      let span = try vm.bytesLike(data)
      try file.checkWritable(vm)
      try file.stream.write(vm, UnsafeRawBufferPointer(span))
      return vm.int(span.count)
    }
  }
}

extension UnsafeMutablePointer<FileObject> {
  /// ValueError when the layer below is gone, or never was there.
  func checkAttached(_ vm: VM) throws(Raise) {
    if pointee.lower.isUnbound { try checkOpen(vm) }
  }
}

extension VM {
  /// An attribute, or nil for whatever goes wrong.
  func quietAttribute(_ object: Value, _ name: StaticString) -> Owned? {
    do throws(Raise) { return try getAttribute(object, name) } catch {
      clearError()
      return nil
    }
  }
}
