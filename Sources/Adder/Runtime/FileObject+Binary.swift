// The binary layers: FileIO and the buffered ones.

extension UnsafeMutablePointer<FileObject> {
  fileprivate func checkReadable(_ vm: VM, _ closed: StaticString = "read of closed file", _ what: StaticString = "read") throws(Raise) {
    let isRaw = pointee.lower.isNone
    try checkOpen(vm, isRaw ? "I/O operation on closed file" : closed)
    if !stream.isReadable { throw vm.unsupportedOperation(isRaw ? "File not open for reading" : what.description) }
  }

  fileprivate func checkWritable(_ vm: VM) throws(Raise) {
    let isRaw = pointee.lower.isNone
    try checkOpen(vm, isRaw ? "I/O operation on closed file" : "write to closed file")
    if !stream.isWritable { throw vm.unsupportedOperation(isRaw ? "File not open for writing" : "write") }
  }

  /// The next line with its end, empty at the end of the file.
  fileprivate func readByteLine(_ vm: VM, limit: Int) throws(Raise) -> Owned {
    let end = try stream.findLine(vm, limit: limit)
    return vm.bytes(stream.take(upTo: end))
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
}

extension FileObject {
  static func defineBinary(_ t: inout TypeBuilder<FilePointer>, isRaw: Bool) {
    defineCommon(&t)
    t.repr { (file, vm) throws(Raise) in
      if file.pointee.lower.isNone {
        if file.stream.isClosed { return vm.string("<_io.FileIO [closed]>") }
        let closes = file.stream.closesDescriptor ? "True" : "False"
        let name = vm.isInt(file.pointee.name) ? "fd=\(try vm.reprText(file.pointee.name))" : "name=\(try vm.reprText(file.pointee.name))"
        return vm.string("<_io.FileIO \(name) mode=\(try vm.reprText(file.pointee.mode)) closefd=\(closes)>")
      }
      return vm.string("<\(vm.typeName(of: Value(file))) name=\(try vm.reprText(file.pointee.name))>")
    }
    t.attribute("mode", "String giving the file mode", get: { (file, _) throws(Raise) in Owned(retaining: file.pointee.mode) })
    if isRaw {
      t.attribute("closefd", "True if the file descriptor will be closed by close().") { (file, _) throws(Raise) in
        Owned(Value(file.stream.closesDescriptor))
      }
    } else {
      t.attribute("raw", "") { (file, _) throws(Raise) in Owned(retaining: file.pointee.lower.isUnbound ? .none : file.pointee.lower) }
      t.method("detach()", "Disconnect this buffer from its underlying raw stream and return it.") { (file, vm) throws(Raise) -> Owned in
        try file.checkOpen(vm)
        try file.stream.flush(vm)
        let lower = Owned(file.pointee.lower)
        file.pointee.lower = .unbound
        return lower
      }
      t.method("peek(size=0, /)", "Return buffered bytes without advancing the position.") { (file, vm, _: Int?) throws(Raise) -> Owned in
        try file.checkReadable(vm, "peek of closed file")
        if file.stream.unreadCount == 0 { _ = try file.stream.fill(vm) }
        return vm.bytes(Array(file.stream.unread))
      }
      t.method("read1(size=-1, /)", "Read and return up to size bytes, with at most one read.") { (file, vm, size: Int?) throws(Raise) -> Owned in
        try file.checkReadable(vm)
        if file.stream.unreadCount == 0 { _ = try file.stream.fill(vm) }
        let stream = file.stream
        let count = size ?? -1
        return vm.bytes(stream.take(upTo: count < 0 ? stream.buffer.count : min(stream.buffer.count, stream.start + count)))
      }
    }
    t.next { (file, vm) throws(Raise) in
      try file.checkReadable(vm, "readline of closed file")
      let line = try file.readByteLine(vm, limit: -1)
      if (line.value.cast() as BytesPointer).count == 0 { return nil }
      return line
    }
    t.method("readline(size=-1, /)", "Read and return a line from the stream.") { (file, vm, size: Value) throws(Raise) -> Owned in
      try file.checkReadable(vm, "readline of closed file")
      return try file.readByteLine(vm, limit: size.isUnbound || size.isNone ? -1 : try vm.index(size))
    }
    t.method("read(size=-1, /)", "Read and return up to n bytes.") { (file, vm, size: Value) throws(Raise) -> Owned in
      try file.checkReadable(vm)
      let count = try vm.readCount(size)
      if count < -1 && !file.pointee.lower.isNone { throw vm.valueError("read length must be non-negative or -1") }
      return vm.bytes(try file.stream.read(vm, count: count))
    }
    t.method("readall()", "Read all data from the file, returned as bytes.") { (file, vm) throws(Raise) -> Owned in
      try file.checkReadable(vm)
      return vm.bytes(try file.stream.read(vm, count: -1))
    }
    t.method("readinto(buffer, /)", "Read bytes into a buffer.") { (file, vm, target: Value) throws(Raise) -> Int in
      try file.checkReadable(vm)
      guard vm.isByteArray(target) else {
        throw vm.typeError("readinto() argument must be read-write bytes-like object, not \(vm.typeName(of: target))")
      }
      let array: ByteArrayPointer = target.cast()
      let bytes = try file.stream.read(vm, count: array.count)
      let room = min(bytes.count, array.count)
      bytes.withUnsafeBytes { source in
        if let start = source.baseAddress { array.pointee.data.copyMemory(from: start, byteCount: room) }
      }
      return room
    }
    t.method("write(buffer, /)", "Write the given buffer to the IO stream.") { (file, vm, data: Value) throws(Raise) -> Owned in
      try file.checkWritable(vm)
      guard let span = vm.byteSpan(of: data) else {
        throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(of: data))'")
      }
      try file.stream.write(vm, UnsafeRawBufferPointer(span))
      return vm.int(span.count)
    }
    t.method("flush()", "Flush write buffers.") { (file, vm) throws(Raise) in
      try file.checkOpen(vm, file.pointee.lower.isNone ? "I/O operation on closed file" : "flush of closed file")
      try file.stream.flush(vm)
    }
    t.method("tell()", "Return current stream position.") { (file, vm) throws(Raise) -> Int in
      try file.checkOpen(vm, file.pointee.lower.isNone ? "I/O operation on closed file" : "tell of closed file")
      return try file.stream.tell(vm)
    }
    t.method("seek(target, whence=0, /)", "Change stream position.") { (file, vm, target: Int, whence: Int?) throws(Raise) -> Int in
      try file.checkOpen(vm, file.pointee.lower.isNone ? "I/O operation on closed file" : "seek of closed file")
      guard let origin = Platform.SeekOrigin(rawValue: whence ?? 0) else {
        if file.pointee.lower.isNone { throw vm.osError(Platform.invalidArgumentError) }
        throw vm.valueError("whence value \(whence ?? 0) unsupported")
      }
      return try file.stream.seek(vm, target, origin)
    }
  }
}
