// The classes above all files, of the program's own as well: `_io._IOBase` and its three children. What they do is in terms of methods that
// somebody further down has: `readline` of `read`, `tell` of `seek`.
//
//     offset 16 attributes   24 weak references

struct IOBaseObject: HeapLayout {
  var header: ObjectHeader
  /// The attribute dict, 0 until asked for.
  var attributes: UInt
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "_io._IOBase" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.ioBaseType) }
}

extension VM {
  var ioBaseType: TypePointer { systemType(.ioBase, IOBaseObject.spec) }
  var rawIOBaseType: TypePointer { systemType(.rawIOBase, IOBaseObject.rawSpec, base: ioBaseType) }
  var bufferedIOBaseType: TypePointer { systemType(.bufferedIOBase, IOBaseObject.bufferedSpec, base: ioBaseType) }
  var textIOBaseType: TypePointer { systemType(.textIOBase, IOBaseObject.textSpec, base: ioBaseType) }

  /// ValueError when an object says that it is closed.
  fileprivate func checkObjectOpen(_ object: Value) throws(Raise) {
    let closed = try getAttribute(object, "closed")
    if try truth(closed.value) { throw valueError("I/O operation on closed file.") }
  }

  fileprivate func checkAnswer(_ object: Value, _ question: StaticString, _ message: String) throws(Raise) {
    let answer = try callMethod(object, question)
    if answer.value != Value(true) { throw unsupportedOperation(message) }
  }

  /// `close()` of what is going away and says that it is open.
  fileprivate func closeForgotten(_ object: Value) {
    preservingError {
      do throws(Raise) {
        let closed = try getAttribute(object, "closed")
        if try !truth(closed.value) { _ = try callMethod(object, "close") }
      } catch {
        clearError()
      }
    }
  }

  /// Closes an object that has no closing of its own: what waits is written, and it remembers.
  fileprivate func closeBase(_ object: Value) throws(Raise) {
    let word = self.word("__IOBase_closed")
    if try attributeIfPresent(object, word) != nil { return }
    var failure: Owned?
    do throws(Raise) { _ = try callMethod(object, "flush") } catch { failure = takeError() }
    try setAttribute(object, word, Value(true))
    if let failure { throw reraise(failure) }
  }

  /// A line, byte by byte where the object cannot tell what comes next.
  fileprivate func readBaseLine(_ object: Value, limit: Int) throws(Raise) -> Owned {
    let canPeek = try attributeIfPresent(object, "peek") != nil
    let line = Owned(newByteArray())
    while limit < 0 || (line.value.cast() as ByteArrayPointer).count < limit {
      var wanted = 1
      if canPeek {
        let ahead = try callMethod(object, "peek", .smallInt(1))
        guard isBytes(ahead.value) else { throw osError("peek() should have returned a bytes object, not '\(typeName(of: ahead.value))'") }
        let span = (ahead.value.cast() as BytesPointer).span
        if !span.isEmpty {
          let room = limit < 0 ? span.count : min(span.count, limit - (line.value.cast() as ByteArrayPointer).count)
          wanted = span[..<room].firstIndex(of: 10).map { $0 + 1 } ?? room
        }
      }
      let more = try callMethod(object, "read", .smallInt(wanted))
      if more.value.isNone { break }
      guard isBytes(more.value) else { throw osError("read() should have returned a bytes object, not '\(typeName(of: more.value))'") }
      let span = (more.value.cast() as BytesPointer).span
      if span.isEmpty { break }
      (line.value.cast() as ByteArrayPointer).append(span)
      if span[span.count - 1] == 10 { break }
      try checkpoint()
    }
    return bytes((line.value.cast() as ByteArrayPointer).span)
  }
}

extension IOBaseObject {
  private static var layout: TypeLayout {
    TypeLayout(
      IOBaseObject.self, dict: MemoryLayout<IOBaseObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<IOBaseObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType])
  }

  static let spec = TypeSpec(Value.self, "_IOBase", module: "_io", doc: "The abstract base class for all I/O classes.", layout: layout) { t in
    t.construct { (type, vm, _) throws(Raise) in
      let object = Owned(Value(vm.allocateInstance(type)))
      if !type.has(.heapType) { vm.heap.noteFinalizable(object.value.object) }
      return object
    }
    t.finalize { (object, vm) in vm.closeForgotten(object) }
    t.attribute("__dict__", "", get: { (object, vm) throws(Raise) in try VM.dictAttribute.get(vm, object) })
    t.attribute("closed", "") { (object, vm) throws(Raise) in
      Owned(Value(try vm.attributeIfPresent(object, "__IOBase_closed") != nil))
    }
    defineRefusals(&t)
    defineLines(&t)
  }

  private static func defineRefusals(_ t: inout TypeBuilder<Value>) {
    t.method("seek(*args)", "Change stream position.") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in throw vm.unsupportedOperation("seek")
    }
    t.method("truncate(*args)", "Truncate file to size bytes.") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("truncate")
    }
    t.method("fileno()", "Returns underlying file descriptor if one exists.") { (_, vm) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("fileno")
    }
    t.method("tell()", "Return current stream position.") { (object, vm) throws(Raise) -> Owned in
      try vm.callMethod(object, "seek", .smallInt(0), .smallInt(1))
    }
    t.method("flush()", "Flush write buffers, if applicable.") { (object, vm) throws(Raise) in
      if try vm.attributeIfPresent(object, "__IOBase_closed") != nil { throw vm.valueError("I/O operation on closed file.") }
    }
    t.method("close()", "Flush and close the IO object.") { (object, vm) throws(Raise) in try vm.closeBase(object) }
    t.method("readable()", "Return whether object was opened for reading.") { (_, _) throws(Raise) -> Bool in false }
    t.method("writable()", "Return whether object was opened for writing.") { (_, _) throws(Raise) -> Bool in false }
    t.method("seekable()", "Return whether object supports random access.") { (_, _) throws(Raise) -> Bool in false }
    t.method("isatty()", "Return whether this is an 'interactive' stream.") { (object, vm) throws(Raise) -> Bool in
      try vm.checkObjectOpen(object)
      return false
    }
    t.method("_checkClosed(msg=None)", "") { (object, vm, _: Value?) throws(Raise) in try vm.checkObjectOpen(object) }
    t.method("_checkReadable(msg=None)", "") { (object, vm, _: Value?) throws(Raise) in
      try vm.checkAnswer(object, "readable", "File or stream is not readable.")
    }
    t.method("_checkWritable(msg=None)", "") { (object, vm, _: Value?) throws(Raise) in
      try vm.checkAnswer(object, "writable", "File or stream is not writable.")
    }
    t.method("_checkSeekable(msg=None)", "") { (object, vm, _: Value?) throws(Raise) in
      try vm.checkAnswer(object, "seekable", "File or stream is not seekable.")
    }
    t.method("__enter__()", "") { (object, vm) throws(Raise) -> Owned in
      try vm.checkObjectOpen(object)
      return Owned(retaining: object)
    }
    t.method("__exit__(*args)", "") { (object, vm, _: VariadicArguments) throws(Raise) in _ = try vm.callMethod(object, "close") }
  }

  private static func defineLines(_ t: inout TypeBuilder<Value>) {
    t.iterate { (object, vm) throws(Raise) in
      try vm.checkObjectOpen(object)
      return Owned(retaining: object)
    }
    t.next { (object, vm) throws(Raise) in
      let line = try vm.callMethod(object, "readline")
      if try vm.length(line.value) == 0 { return nil }
      return line
    }
    t.method("readline(size=-1, /)", "Read and return a line from the stream.") { (object, vm, size: Value) throws(Raise) -> Owned in
      try vm.readBaseLine(object, limit: try vm.readCount(size))
    }
    t.method("readlines(hint=-1, /)", "Return a list of lines from the stream.") { (object, vm, hint: Value) throws(Raise) -> Owned in
      let limit = try vm.readCount(hint)
      let lines = Owned(vm.newList())
      var total = 0
      let iterator = try vm.iterator(object)
      while let line = try vm.next(iterator.value) {
        total += try vm.length(line.value)
        (lines.value.cast() as ListPointer).append(taking: line.take())
        if limit > 0 && total >= limit { break }
      }
      return lines
    }
    t.method("writelines(lines, /)", "Write a list of lines to stream.") { (object, vm, lines: Value) throws(Raise) in
      try vm.checkObjectOpen(object)
      try vm.forEach(lines) { (line) throws(Raise) in
        _ = try vm.callMethod(object, "write", line)
        return true
      }
    }
  }

  static let rawSpec = TypeSpec(Value.self, "_RawIOBase", module: "_io", doc: "Base class for raw binary I/O.", layout: layout) { t in
    t.method("read(size=-1, /)", "") { (object, vm, size: Int?) throws(Raise) -> Owned in
      let count = size ?? -1
      if count < 0 { return try vm.callMethod(object, "readall") }
      let array = vm.newByteArray(capacity: count)
      array.pointee.count = count
      array.pointee.data.initializeMemory(as: UInt8.self, repeating: 0, count: count)
      let target = Owned(array)
      let filled = try vm.callMethod(object, "readinto", target.value)
      if filled.value.isNone { return .none }
      let number = try vm.index(filled.value)
      return vm.bytes(ByteSpan(rebasing: (target.value.cast() as ByteArrayPointer).span.prefix(max(0, number))))
    }
    t.method("readall()", "Read until EOF, using multiple read() call.") { (object, vm) throws(Raise) -> Owned in
      let all = Owned(vm.newByteArray())
      while true {
        let more = try vm.callMethod(object, "read", .smallInt(FileStream.defaultBufferSize))
        if more.value.isNone {
          if (all.value.cast() as ByteArrayPointer).count == 0 { return .none }
          break
        }
        guard vm.isBytes(more.value) else { throw vm.typeError("read() should return bytes") }
        let span = (more.value.cast() as BytesPointer).span
        if span.isEmpty { break }
        (all.value.cast() as ByteArrayPointer).append(span)
        try vm.checkpoint()
      }
      return vm.bytes((all.value.cast() as ByteArrayPointer).span)
    }
    t.method("readinto(*args)", "") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in throw vm.raise(.notImplementedError) }
    t.method("write(*args)", "") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in throw vm.raise(.notImplementedError) }
  }

  static let bufferedSpec = TypeSpec(Value.self, "_BufferedIOBase", module: "_io", doc: "Base class for buffered IO objects.", layout: layout) { t in
    t.method("detach()", "Disconnect this buffer from its underlying raw stream and return it.") { (_, vm) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("detach")
    }
    t.method("read(*args)", "Read and return up to n bytes.") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("read")
    }
    t.method("read1(*args)", "Read and return up to n bytes, with at most one read() call\nto the underlying raw stream.") {
      (_, vm, _: VariadicArguments) throws(Raise) -> Owned in throw vm.unsupportedOperation("read1")
    }
    t.method("write(*args)", "Write the given buffer to the IO stream.") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("write")
    }
    t.method("readinto(buffer, /)", "") { (object, vm, target: Value) throws(Raise) -> Int in
      try vm.readInto(target, from: object, "read", "readinto")
    }
    t.method("readinto1(buffer, /)", "") { (object, vm, target: Value) throws(Raise) -> Int in
      try vm.readInto(target, from: object, "read1", "readinto1")
    }
  }

  static let textSpec = TypeSpec(Value.self, "_TextIOBase", module: "_io", doc: "Base class for text I/O.", layout: layout) { t in
    t.method("detach()", "Separate the underlying buffer from the TextIOBase and return it.") { (_, vm) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("detach")
    }
    t.method("read(*args)", "Read at most n characters from stream.") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("read")
    }
    t.method("readline(*args)", "Read until newline or EOF.") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("readline")
    }
    t.method("write(*args)", "Write string to stream.") { (_, vm, _: VariadicArguments) throws(Raise) -> Owned in
      throw vm.unsupportedOperation("write")
    }
    t.attribute("encoding", "Encoding of the text stream.") { (_, _) throws(Raise) in .none }
    t.attribute("newlines", "Line endings translated so far.") { (_, _) throws(Raise) in .none }
    t.attribute("errors", "The error setting of the decoder or encoder.") { (_, _) throws(Raise) in .none }
  }
}

extension VM {
  /// `readinto` by means of `read`.
  fileprivate func readInto(_ target: Value, from object: Value, _ method: StaticString, _ function: StaticString) throws(Raise) -> Int {
    let size = try writableMemory(target, function).count
    let data = try callMethod(object, method, .smallInt(size))
    guard isBytes(data.value) else { throw typeError("read() should return bytes") }
    let count = (data.value.cast() as BytesPointer).count
    if count > size { throw valueError("read() returned too much data: \(size) bytes requested, \(count) returned") }
    return try fill(target, bytes(of: data.value), function)
  }
}
