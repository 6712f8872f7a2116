// File objects: what `open` gives. As in CPython there are three layers, each an object: text (`TextIOWrapper`) on buffered bytes
// (`BufferedReader`, `BufferedWriter`, `BufferedRandom`) on the raw file (`FileIO`). All work on one `FileStream`; a layer holds the one below.
//
//     offset 16 stream   24 text layer   32 the layer below   40 name   48 mode   56 attributes   64 weak references

typealias FilePointer = UnsafeMutablePointer<FileObject>

struct FileObject: HeapLayout {
  var header: ObjectHeader
  var stream: Unmanaged<FileStream>
  /// nil in the binary layers.
  var text: Unmanaged<TextLayer>?
  /// `buffer` of a text file, `raw` of a buffered one; `.none` in the lowest layer and after `detach()`.
  var lower: Value
  /// As it was given to `open`: a str, bytes or int.
  var name: Value
  var mode: Value
  /// The attribute dict, 0 until asked for.
  var attributes: UInt
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "file" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool {
    guard value.isObject else { return false }
    let type = value.object.pointee.type
    return type == vm.pointee.types.file || SystemType.fileTypes.contains { vm.system.types[$0.rawValue] == type }
  }
}

extension SystemType {
  static var fileTypes: [SystemType] { [.fileIO, .bufferedReader, .bufferedWriter, .bufferedRandom] }
}

/// How a text file turns bytes into str and back.
final class TextLayer {
  enum Newline {
    /// None: every kind of line end is read as `\n`.
    case translated
    /// The empty string: lines end at every kind, which is kept.
    case kept
    /// Only this ends a line, and it is written for `\n`.
    case only([UInt8])
  }

  var encoding: TextEncoding
  var encodingName: String
  var errors: CodingErrors
  var errorsName: String
  var newline: Newline
  var isLineBuffered: Bool
  var writesThrough = false
  /// 1: `\r`, 2: `\n`, 4: `\r\n` have been read.
  var seenNewlines = 0
  /// Set by iteration, which makes positions unknown.
  var cannotTell = false
  /// The beginning has been looked at for a signature, or converted to UTF-8.
  var isPrepared = false

  init(encoding: TextEncoding, encodingName: String, errorsName: String, newline: Newline, isLineBuffered: Bool) {
    self.encoding = encoding
    self.encodingName = encodingName
    self.errors = CodingErrors(name: errorsName)
    self.errorsName = errorsName
    self.newline = newline
    self.isLineBuffered = isLineBuffered
  }
}

extension UnsafeMutablePointer<FileObject> {
  @inline(__always) var stream: FileStream { pointee.stream._withUnsafeGuaranteedRef { $0 } }
  /// The text layer; only for text files.
  @inline(__always) var text: TextLayer { pointee.text.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 } }

  /// ValueError when the file is closed, in the words of each layer.
  @inline(__always) func checkOpen(_ vm: VM, _ message: StaticString = "I/O operation on closed file.") throws(Raise) {
    if stream.isClosed { throw vm.valueError(message.description) }
    if pointee.lower.isUnbound { throw vm.valueError(pointee.text == nil ? "raw stream has been detached" : "underlying buffer has been detached") }
  }
}

extension VM {
  func newFile(_ type: TypePointer, _ stream: FileStream, text: TextLayer? = nil, lower: Value, name: Value, mode: Value) -> Owned {
    let raw = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<FileObject>.size))
    let file = raw.assumingMemoryBound(to: FileObject.self)
    file.pointee.stream = Unmanaged.passRetained(stream)
    file.pointee.text = text.map { Unmanaged.passRetained($0) }
    file.pointee.lower = lower
    file.pointee.name = name
    file.pointee.mode = mode
    file.pointee.attributes = 0
    file.pointee.weakReferences = nil
    lower.retain()
    name.retain()
    mode.retain()
    heap.noteFinalizable(Value(raw).object)
    return Owned(file)
  }

  /// A type of this part of the runtime, made when first needed.
  func systemType(_ kind: SystemType, _ spec: @autoclosure () -> any AnyTypeSpec, base: TypePointer? = nil) -> TypePointer {
    if let known = system.types[kind.rawValue] { return known }
    let type = makeBuiltinType(spec(), base: base)
    system.types[kind.rawValue] = type
    return type
  }

  var rawFileType: TypePointer { systemType(.fileIO, FileObject.rawSpec) }
  var bufferedReaderType: TypePointer { systemType(.bufferedReader, FileObject.readerSpec) }
  var bufferedWriterType: TypePointer { systemType(.bufferedWriter, FileObject.writerSpec) }
  var bufferedRandomType: TypePointer { systemType(.bufferedRandom, FileObject.randomSpec) }

  /// `io.UnsupportedOperation`, which is an OSError and a ValueError.
  func unsupportedOperationType() -> TypePointer? {
    if let known = system.unsupportedOperation { return known }
    let name = string("UnsupportedOperation")
    let bases = tuple(exceptionType(.osError).value, exceptionType(.valueError).value)
    let namespace = Owned(newDict())
    let module = string("io")
    (namespace.value.cast() as DictPointer).setInterned(self.name(.module), module.value)
    guard let type = try? call(pointee.types.type.value, name.value, bases.value, namespace.value) else { return nil }
    system.unsupportedOperation = type.take().cast()
    return system.unsupportedOperation
  }

  func unsupportedOperation(_ text: String) -> Raise {
    guard let type = unsupportedOperationType() else { return Raise() }
    let message = string(text)
    do throws(Raise) {
      return raise(try call(type.value, message.value))
    } catch {
      return error
    }
  }
}

extension FileObject {
  static let textSpec = TypeSpec(
    FilePointer.self, "TextIOWrapper", module: "_io", doc: "Character and line based layer over a BufferedIOBase object, buffer.", layout: layout
  ) { t in
    defineMemory(&t)
    defineText(&t)
  }
  static let readerSpec = binarySpec("BufferedReader", "Create a new buffered reader using the given readable raw IO object.")
  static let writerSpec = binarySpec("BufferedWriter", "A buffer for a writeable sequential RawIO object.")
  static let randomSpec = binarySpec("BufferedRandom", "A buffered interface to random access streams.")
  static let rawSpec = TypeSpec(FilePointer.self, "FileIO", module: "_io", doc: "Open a file.", layout: layout) { t in
    defineMemory(&t)
    defineBinary(&t, isRaw: true)
  }

  private static func binarySpec(_ name: StaticString, _ doc: StaticString) -> TypeSpec {
    TypeSpec(FilePointer.self, name, module: "_io", doc: doc, layout: layout) { t in
      defineMemory(&t)
      defineBinary(&t, isRaw: false)
    }
  }

  private static var layout: TypeLayout {
    TypeLayout(
      FileObject.self, dict: MemoryLayout<FileObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<FileObject>.offset(of: \.weakReferences) ?? 0)
  }

  private static func defineMemory(_ t: inout TypeBuilder<FilePointer>) {
    t.traverse { (file, visit) in
      visit(file.pointee.lower)
      visit(file.pointee.name)
      visit(file.pointee.mode)
    }
    t.dismantle { (file, _) in
      file.pointee.stream.release()
      file.pointee.text?.release()
    }
    // A file that nobody has any more is closed, and with it the layers below. An error is nobody's business then.
    t.finalize { (file, vm) in
      if file.stream.isClosed || file.pointee.lower.isUnbound { return }
      vm.preservingError {
        do throws(Raise) {
          try file.stream.close(vm)
        } catch {
          vm.clearError()
        }
      }
    }
  }

  /// What all layers have.
  static func defineCommon(_ t: inout TypeBuilder<FilePointer>) {
    t.attribute("closed", "", get: { (file, _) throws(Raise) in Owned(Value(file.stream.isClosed)) })
    t.attribute("name", "", get: { (file, _) throws(Raise) in Owned(retaining: file.pointee.name) })
    t.attribute("__dict__", "", get: { (file, vm) throws(Raise) in try VM.dictAttribute.get(vm, Value(file)) })
    t.method("close()", "Flush and close the IO object.") { (file, vm) throws(Raise) in try file.stream.close(vm) }
    t.method("fileno()", "Returns underlying file descriptor if one exists.") { (file, vm) throws(Raise) -> Int in
      try file.checkOpen(vm, "I/O operation on closed file")
      return Int(file.stream.descriptor)
    }
    t.method("isatty()", "Return whether this is an 'interactive' stream.") { (file, vm) throws(Raise) -> Bool in
      try file.checkOpen(vm, "I/O operation on closed file")
      return Platform.isTerminal(file.stream.descriptor)
    }
    t.method("readable()", "Return whether object was opened for reading.") { (file, vm) throws(Raise) -> Bool in
      try file.checkOpen(vm, "I/O operation on closed file")
      return file.stream.isReadable
    }
    t.method("writable()", "Return whether object was opened for writing.") { (file, vm) throws(Raise) -> Bool in
      try file.checkOpen(vm, "I/O operation on closed file")
      return file.stream.isWritable
    }
    t.method("seekable()", "Return whether object supports random access.") { (file, vm) throws(Raise) -> Bool in
      try file.checkOpen(vm, "I/O operation on closed file")
      return file.stream.isSeekable
    }
    t.method("truncate(pos=None, /)", "Truncate file to size bytes.") { (file, vm, position: Value) throws(Raise) -> Owned in
      try file.checkOpen(vm)
      guard file.stream.isWritable else { throw vm.unsupportedOperation(file.pointee.lower.isNone ? "File not open for writing" : "truncate") }
      try file.stream.flush(vm)
      let size = position.isUnbound || position.isNone ? try file.stream.tell(vm) : try vm.index(position)
      let error = Platform.truncate(file.stream.descriptor, size)
      if error != 0 { throw vm.osError(error) }
      return vm.int(size)
    }
    t.method("__enter__()", "") { (file, vm) throws(Raise) -> Owned in
      try file.checkOpen(vm)
      return Owned(retaining: Value(file))
    }
    t.method("__exit__(*args)", "") { (file, vm, _: VariadicArguments) throws(Raise) in
      _ = try vm.callMethod(Value(file), "close")
    }
    t.iterate { (file, vm) throws(Raise) in
      try file.checkOpen(vm)
      return Owned(retaining: Value(file))
    }
    t.method("readlines(hint=-1, /)", "Return a list of lines from the stream.") { (file, vm, hint: Value) throws(Raise) -> Owned in
      let limit = hint.isUnbound || hint.isNone ? -1 : try vm.index(hint)
      let lines = Owned(vm.newList())
      var total = 0
      while let line = try vm.next(Value(file)) {
        total += try vm.length(line.value)
        (lines.value.cast() as ListPointer).append(taking: line.take())
        if limit > 0 && total >= limit { break }
      }
      return lines
    }
    t.method("writelines(lines, /)", "Write a list of lines to stream.") { (file, vm, lines: Value) throws(Raise) in
      try file.checkOpen(vm)
      try vm.forEach(lines) { (line) throws(Raise) in
        _ = try vm.callMethod(Value(file), "write", line)
        return true
      }
    }
  }
}
