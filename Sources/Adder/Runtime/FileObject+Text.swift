// The text layer: decoding, line ends, encoding. Bytes are decoded as they are asked for, never ahead, so a position in the text is a position
// in the bytes. Lines are found in the bytes, which is right for every encoding that contains ASCII; a file in another one (UTF-16, UTF-32) is
// read as a whole and goes on as UTF-8.

extension UnsafeMutablePointer<FileObject> {
  func checkTextReadable(_ vm: VM) throws(Raise) {
    try checkOpen(vm)
    if !stream.isReadable { throw vm.unsupportedOperation("not readable") }
    if !text.isPrepared { try prepareToRead(vm) }
  }

  private func prepareToRead(_ vm: VM) throws(Raise) {
    text.isPrepared = true
    switch text.encoding {
    case .utf8, .ascii, .latin1: return
    case .utf8WithSignature:
      while stream.unreadCount < 3 {
        guard try stream.fill(vm) else { break }
      }
      if stream.unread.starts(with: [0xef, 0xbb, 0xbf]) { stream.start += 3 }
    case .utf16, .utf32, .utf7, .unicodeEscape, .rawUnicodeEscape, .characters:
      let all = vm.bytes(try stream.read(vm, count: -1))
      let decoded = try vm.decode(all.value, text.encoding, text.errors)
      stream.buffer = vm.utf8(of: decoded.value)
      stream.start = 0
    }
  }

  /// How bytes in the buffer are decoded.
  private var readEncoding: TextEncoding {
    switch text.encoding {
    case .ascii, .latin1: text.encoding
    default: .utf8
    }
  }

  private func decode(_ bytes: [UInt8], _ vm: VM) throws(Raise) -> Owned {
    if bytes.isEmpty { return vm.emptyString }
    if readEncoding == .utf8 || readEncoding == .ascii {
      let known = bytes.withUnsafeBufferPointer { span -> Value? in
        if readEncoding == .ascii && span.contains(where: { $0 >= 0x80 }) { return nil }
        guard let string = vm.string(utf8: span) else { return nil }
        return string.take()
      }
      if let known { return Owned(known) }
    }
    let object = vm.bytes(bytes)
    return try vm.decode(object.value, readEncoding, text.errors)
  }

  /// The end of the next line with its terminator, and how long that is. Everything up to there is in the buffer.
  private func lineEnd(_ vm: VM) throws(Raise) -> (end: Int, terminator: Int) {
    if case .only(let newline) = text.newline, newline != [10] {
      var scanned = 0
      while true {
        let bytes = stream.unread
        var index = bytes.startIndex + scanned
        while index + newline.count <= bytes.endIndex {
          if bytes[index..<(index + newline.count)].elementsEqual(newline) { return (index + newline.count, newline.count) }
          index += 1
        }
        scanned = max(0, stream.unreadCount - newline.count + 1)
        guard try stream.fill(vm) else { return (stream.buffer.count, 0) }
      }
    }
    let end = try stream.findLine(vm)
    let start = stream.start
    if end == start { return (end, 0) }
    let endsLine = stream.buffer[end - 1] == 10
    if case .only = text.newline { return (end, endsLine ? 1 : 0) }
    let found = stream.buffer.withUnsafeBytes { Platform.find(13, in: UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    guard let found else {
      if endsLine { text.seenNewlines |= 2 }
      return (end, endsLine ? 1 : 0)
    }
    let position = start + found
    if position + 1 < end && stream.buffer[position + 1] == 10 {
      text.seenNewlines |= 4
      return (position + 2, 2)
    }
    text.seenNewlines |= 1
    return (position + 1, 1)
  }

  /// The next line if all of it is in the buffer, ends in a plain `\n` and is proper UTF-8 or Latin-1: the usual case, without copies on the way.
  private func bufferedLine(_ vm: VM) -> Owned? {
    if case .only(let newline) = text.newline, newline != [10] { return nil }
    let encoding = readEncoding
    if encoding == .ascii { return nil }
    let stream = stream
    let start = stream.start
    var end = start
    let line = stream.buffer.withUnsafeBytes { bytes -> Value in
      let unread = UnsafeRawBufferPointer(rebasing: bytes[start...])
      guard let found = Platform.find(10, in: unread) else { return .unbound }
      let line = UnsafeRawBufferPointer(rebasing: unread[...found])
      if Platform.find(13, in: line) != nil { return .unbound }
      end = start + found + 1
      return line.withMemoryRebound(to: UInt8.self) { line -> Value in
        if encoding == .latin1 { return Value(vm.newString(latin1: line)) }
        guard let string = vm.string(utf8: line) else { return .unbound }
        return string.take()
      }
    }
    if line.isUnbound { return nil }
    stream.start = end
    text.seenNewlines |= 2
    return Owned(line)
  }

  /// The next line, empty at the end of the file; at most `limit` characters unless it is negative.
  func readTextLine(_ vm: VM, limit: Int = -1) throws(Raise) -> Owned {
    if limit < 0, let line = bufferedLine(vm) { return line }
    let (end, terminator) = try lineEnd(vm)
    let start = stream.start
    if limit >= 0 && end - start > limit {
      let cut = characterEnd(start, limit, before: end)
      if cut < end - terminator || (cut < end && !isTranslating) { return try decode(stream.take(upTo: cut), vm) }
    }
    var bytes = stream.take(upTo: end)
    if terminator > 0 && isTranslating {
      bytes.removeLast(terminator)
      bytes.append(10)
    }
    return try decode(bytes, vm)
  }

  private var isTranslating: Bool {
    if case .translated = text.newline { return true }
    return false
  }

  /// Where `count` characters from `start` on end.
  private func characterEnd(_ start: Int, _ count: Int, before end: Int) -> Int {
    if readEncoding != .utf8 { return min(end, start + count) }
    var index = start
    var left = count
    while index < end && left > 0 {
      let lead = stream.buffer[index]
      index += 1
      if lead >= 0xc2 {
        var more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1
        while more > 0 && index < end && stream.buffer[index] & 0xc0 == 0x80 {
          index += 1
          more -= 1
        }
      }
      left -= 1
    }
    return index
  }

  /// Up to `count` characters, all that are left when it is negative.
  func readText(_ vm: VM, count: Int) throws(Raise) -> Owned {
    if count < 0 {
      let bytes = try stream.read(vm, count: -1)
      return try decode(isTranslating ? translated(bytes) : bytes, vm)
    }
    var builder = StringBuilder(vm, capacity: min(count, 8192))
    while builder.count < count {
      // Up to three bytes of a character may be missing, and a `\n` behind a `\r`.
      let wanted = count - builder.count
      if stream.unreadCount < wanted + 4 { _ = try stream.fill(vm, atLeast: min(wanted, 1 << 20)) }
      if stream.unreadCount == 0 { break }
      var end = characterEnd(stream.start, wanted, before: stream.buffer.count)
      if isTranslating && stream.buffer[end - 1] == 13 {
        if end == stream.buffer.count { _ = try stream.fill(vm) }
        if end < stream.buffer.count && stream.buffer[end] == 10 { end += 1 }
      }
      let bytes = stream.take(upTo: end)
      let part = try decode(isTranslating ? translated(bytes) : bytes, vm)
      builder.append(part.value)
    }
    return builder.finish()
  }

  /// With every line end as `\n`.
  private func translated(_ bytes: [UInt8]) -> [UInt8] {
    let hasReturn = bytes.withUnsafeBytes { Platform.find(13, in: $0) != nil }
    guard hasReturn else {
      if text.seenNewlines & 2 == 0 && bytes.contains(10) { text.seenNewlines |= 2 }
      return bytes
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 13 {
        if index < bytes.count && bytes[index] == 10 {
          index += 1
          text.seenNewlines |= 4
        } else {
          text.seenNewlines |= 1
        }
        result.append(10)
      } else {
        if byte == 10 { text.seenNewlines |= 2 }
        result.append(byte)
      }
    }
    return result
  }

  // MARK: Writing

  /// Writes a str. The file is open and writable.
  func writeText(_ string: StringPointer, _ vm: VM) throws(Raise) {
    let layer = text
    // As in CPython, where the text layer has taken what it read ahead from the layers below: writing goes on behind that.
    if stream.unreadCount > 0 { stream.discardReadAhead() }
    var hasLineEnd = false
    if string.pointee.isASCII {
      let bytes = UnsafeRawBufferPointer(string.latin1)
      hasLineEnd = layer.isLineBuffered && (Platform.find(10, in: bytes) != nil || Platform.find(13, in: bytes) != nil)
      if case .only(let newline) = layer.newline, newline != [10], Platform.find(10, in: bytes) != nil {
        try stream.write(vm, replaced(Array(string.latin1), newline))
      } else if layer.encoding == .utf8 || layer.encoding == .ascii || layer.encoding == .latin1 {
        try stream.write(vm, bytes)
      } else {
        try stream.write(vm, vm.encoded(string, layer.encoding, layer.errors))
      }
    } else {
      var bytes = try vm.encoded(string, layer.encoding, layer.errors)
      hasLineEnd = layer.isLineBuffered && bytes.contains { $0 == 10 || $0 == 13 }
      if case .only(let newline) = layer.newline, newline != [10] { bytes = replaced(bytes, newline) }
      try stream.write(vm, bytes)
    }
    if hasLineEnd || layer.writesThrough { try stream.flush(vm) }
  }

  private func replaced(_ bytes: [UInt8], _ newline: [UInt8]) -> [UInt8] { bytes.flatMap { $0 == 10 ? newline : [$0] } }
}

extension FileObject {
  static func defineText(_ t: inout TypeBuilder<FilePointer>) {
    t.initialize { (file, vm, arguments) throws(Raise) in _ = try textConstructor.call(vm, Value(file), arguments) }
    defineCommon(&t, closed: "I/O operation on closed file.")
    defineTruncate(&t)
    t.repr { (file, vm) throws(Raise) in
      if file.pointee.text == nil { try file.checkOpen(vm) }
      var nameText = ""
      if !file.pointee.lower.isUnbound, let name = vm.quietAttribute(Value(file), "name") { nameText = " name=\(try vm.reprText(name.value))" }
      let mode = file.pointee.mode.isNone ? "" : " mode=\(try vm.reprText(file.pointee.mode))"
      return vm.string("<_io.TextIOWrapper\(nameText)\(mode) encoding='\(file.text.encodingName)'>")
    }
    t.attribute("name", "") { (file, vm) throws(Raise) in
      try file.checkAttached(vm)
      return try vm.getAttribute(file.pointee.lower, "name")
    }
    t.attribute(
      "mode", "",
      get: { (file, vm) throws(Raise) in
        if file.pointee.mode.isNone { throw vm.raise(.attributeError, "'_io.TextIOWrapper' object has no attribute 'mode'") }
        return Owned(retaining: file.pointee.mode)
      }
    ) { (file, vm, value) throws(Raise) in
      let old = file.pointee.mode
      let new = value ?? .none
      new.retain()
      file.pointee.mode = new
      old.release()
    }
    t.attribute(
      "_CHUNK_SIZE", "", get: { (file, vm) throws(Raise) in vm.int(file.text.chunkSize) },
      set: { (file, vm, value) throws(Raise) in
        guard let value else { throw vm.raise(.attributeError, "cannot delete attribute") }
        let size = try vm.index(value)
        if size <= 0 { throw vm.valueError("a strictly positive integer is required") }
        file.text.chunkSize = size
      })
    t.attribute("buffer", "") { (file, _) throws(Raise) in Owned(retaining: file.pointee.lower.isUnbound ? .none : file.pointee.lower) }
    t.attribute("encoding", "") { (file, vm) throws(Raise) in
      try file.checkInitialized(vm)
      return vm.string(file.text.encodingName)
    }
    t.attribute("errors", "") { (file, vm) throws(Raise) in
      try file.checkInitialized(vm)
      return vm.string(file.text.errorsName)
    }
    t.attribute("line_buffering", "") { (file, vm) throws(Raise) in
      try file.checkInitialized(vm)
      return Owned(Value(file.text.isLineBuffered))
    }
    t.attribute("write_through", "") { (file, vm) throws(Raise) in
      try file.checkInitialized(vm)
      return Owned(Value(file.text.writesThrough))
    }
    t.attribute("newlines", "") { (file, vm) throws(Raise) in
      try file.checkInitialized(vm)
      let kinds = ["\r", "\n", "\r\n"].enumerated().filter { file.text.seenNewlines >> $0.offset & 1 == 1 }.map(\.element)
      if kinds.isEmpty { return .none }
      if kinds.count == 1 { return vm.string(kinds[0]) }
      let tuple = vm.newTuple(count: kinds.count)
      for index in 0..<kinds.count { tuple.pointee.items[index] = .none }
      for (index, kind) in kinds.enumerated() { tuple.pointee.items[index] = vm.string(kind).take() }
      return Owned(tuple)
    }
    t.method("detach()", "Separate the underlying buffer from the TextIOBase and return it.") { (file, vm) throws(Raise) -> Owned in
      try file.checkAttached(vm)
      _ = try vm.callMethod(Value(file), "flush")
      return file.detachText(vm)
    }
    t.next { (file, vm) throws(Raise) in
      if vm.type(of: Value(file)).has(.heapType) {
        let line = try vm.callMethod(Value(file), "readline")
        guard vm.isString(line.value) else {
          throw vm.osError("readline() should have returned a str object, not '\(vm.typeName(of: line.value))'")
        }
        if (line.value.cast() as StringPointer).length == 0 { return nil }
        return line
      }
      try file.checkTextReadable(vm)
      file.text.cannotTell = true
      let line = try file.readTextLine(vm)
      if (line.value.cast() as StringPointer).length > 0 { return line }
      file.text.cannotTell = false
      return nil
    }
    t.method("readline(size=-1, /)", "Read until newline or EOF.") { (file, vm, size: Value) throws(Raise) -> Owned in
      try file.checkTextReadable(vm)
      return try file.readTextLine(vm, limit: size.isUnbound ? -1 : try vm.index(size))
    }
    t.method("read(size=-1, /)", "Read at most n characters from stream.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let count = try vm.readCount(size)
      try file.checkTextReadable(vm)
      return try file.readText(vm, count: count)
    }
    t.method("write(text, /)", "Write string to stream.") { (file, vm, text: StringPointer) throws(Raise) -> Owned in
      try file.checkOpen(vm)
      if !file.stream.isWritable { throw vm.unsupportedOperation("not writable") }
      try file.writeText(text, vm)
      return vm.int(text.length)
    }
    t.method("flush()", "Flush write buffers, if applicable.") { (file, vm) throws(Raise) in
      try file.checkOpen(vm)
      try file.stream.flushAll(vm)
    }
    t.method("tell()", "Return current stream position.") { (file, vm) throws(Raise) -> Int in
      try file.checkOpen(vm)
      if try !file.stream.isSeekable(vm) { throw vm.unsupportedOperation("underlying stream is not seekable") }
      if file.text.cannotTell { throw vm.osError("telling position disabled by next() call") }
      return try file.stream.tell(vm)
    }
    t.method("seek(cookie, whence=0, /)", "Change stream position.") { (file, vm, target: Int, whence: Int?) throws(Raise) -> Int in
      try file.checkOpen(vm)
      let origin = try vm.seekOrigin(whence)
      if try !file.stream.isSeekable(vm) { throw vm.unsupportedOperation("underlying stream is not seekable") }
      if origin == .current && target != 0 { throw vm.unsupportedOperation("can't do nonzero cur-relative seeks") }
      if origin == .end && target != 0 { throw vm.unsupportedOperation("can't do nonzero end-relative seeks") }
      if origin == .start && target < 0 { throw vm.valueError("negative seek position \(target)") }
      file.text.cannotTell = false
      if target == 0 && origin == .start { file.text.isPrepared = false }
      return try file.stream.seek(vm, target, origin)
    }
    t.method(
      "reconfigure(*, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None)",
      "Reconfigure the text stream with new parameters."
    ) { (file, vm, encoding: Value, errors: Value, newline: Value, lineBuffering: Value, writeThrough: Value) throws(Raise) in
      try file.checkInitialized(vm)
      try file.checkReconfiguration(vm, encoding, errors, newline)
      try file.stream.flushAll(vm)
      let layer = file.text
      if vm.isString(encoding) {
        layer.encoding = try vm.encoding(named: encoding.cast())
        layer.encodingName = vm.text(encoding)
        layer.errorsName = "strict"
      }
      if vm.isString(errors) { layer.errorsName = vm.text(errors) }
      layer.errors = CodingErrors(name: layer.errorsName)
      if !newline.isUnbound { layer.newline = try vm.newlineMode(newline) }
      if !lineBuffering.isUnbound && !lineBuffering.isNone { layer.isLineBuffered = try vm.truth(lineBuffering) }
      if !writeThrough.isUnbound && !writeThrough.isNone { layer.writesThrough = try vm.truth(writeThrough) }
    }
  }
}

extension UnsafeMutablePointer<FileObject> {
  func checkInitialized(_ vm: VM) throws(Raise) {
    if pointee.text == nil { throw vm.valueError("I/O operation on uninitialized object") }
  }

  /// Gives the layer below away; that one goes on with the stream.
  fileprivate func detachText(_ vm: VM) -> Owned {
    let lower = Owned(pointee.lower)
    pointee.lower = .unbound
    pointee.stream.release()
    pointee.stream = Unmanaged.passRetained(FileStream(.nothing, isReadable: false, isWritable: false))
    return lower
  }

  fileprivate func checkReconfiguration(_ vm: VM, _ encoding: Value, _ errors: Value, _ newline: Value) throws(Raise) {
    for value in [encoding, errors] where !value.isUnbound && !value.isNone && !vm.isString(value) {
      throw vm.typeError("bad argument type for built-in operation")
    }
    let isChange = vm.isString(encoding) || vm.isString(errors) || !newline.isUnbound
    if isChange && (text.isPrepared && stream.start > 0 || stream.unreadCount > 0) {
      throw vm.unsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
    }
  }
}

extension FileObject {
  static let textConstructor = NativeMethod(
    .staticMethod,
    "TextIOWrapper(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)", "", owner: ""
  ) { (vm, receiver, bound, _) throws(Raise) in
    for (index, name) in [(1, "encoding"), (2, "errors"), (3, "newline")] {
      let value = bound[index]
      if value.isUnbound || value.isNone || vm.isString(value) { continue }
      throw vm.typeError("TextIOWrapper() argument '\(name)' must be str or None, not \(vm.argumentKind(value))")
    }
    let newline = try vm.newlineMode(bound[3])
    var name = "UTF-8"
    var encoding = TextEncoding.utf8
    if vm.isString(bound[1]), vm.text(bound[1]) != "locale" {
      encoding = try vm.encoding(named: bound[1].cast())
      name = vm.text(bound[1])
    }
    let errors = vm.isString(bound[2]) ? vm.text(bound[2]) : "strict"
    let layer = TextLayer(
      encoding: encoding, encodingName: name, errorsName: errors, newline: newline,
      isLineBuffered: bound[4].isUnbound ? false : try vm.truth(bound[4]))
    layer.writesThrough = bound[5].isUnbound ? false : try vm.truth(bound[5])
    let file: FilePointer = receiver.cast()
    let stream = try vm.textStream(over: bound[0])
    file.set(stream, text: layer, lower: bound[0], name: .none, mode: .none)
    return .none
  }
}

extension VM {
  /// The stream of a text file over a binary one: shared with one of the buffered types.
  fileprivate func textStream(over buffer: Value) throws(Raise) -> FileStream {
    let readable = try callMethod(buffer, "readable")
    let isReadable = try truth(readable.value)
    let writable = try callMethod(buffer, "writable")
    let isWritable = try truth(writable.value)
    let type = type(of: buffer)
    if type == bufferedReaderType || type == bufferedWriterType || type == bufferedRandomType {
      return (buffer.cast() as FilePointer).stream
    }
    return FileStream(.buffer(buffer), isReadable: isReadable, isWritable: isWritable)
  }

  /// The `newline` argument of `open`.
  func newlineMode(_ value: Value) throws(Raise) -> TextLayer.Newline {
    if value.isUnbound || value.isNone { return .translated }
    guard isString(value) else { throw typeError("open() argument 'newline' must be str or None, not \(typeName(of: value))") }
    switch text(value) {
    case "": return .kept
    case "\n": return .only([10])
    case "\r": return .only([13])
    case "\r\n": return .only([13, 10])
    default: throw valueError("illegal newline value: \(text(value))")
    }
  }

  func osError(_ text: String) -> Raise { raise(.osError, text) }
}
