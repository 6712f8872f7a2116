// What a program sees of the text layer: `io.TextIOWrapper`, its methods and its constructor.

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
