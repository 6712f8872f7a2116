// File objects: what `open` gives. As in CPython there are three layers, each an object: text (`TextIOWrapper`) on buffered bytes
// (`BufferedReader`, `BufferedWriter`, `BufferedRandom`) on the raw file (`FileIO`). All work on one `FileStream`; a layer holds the one below.
//
//     offset 16 attributes   24 weak references   32 stream   40 text layer   48 the layer below   56 name   64 mode
//
// The first two stand where those of the classes above (`IOBaseObject`) are. `TextIOWrapper` and the buffered types take other objects below
// them, too; then the stream calls their methods.

typealias FilePointer = UnsafeMutablePointer<FileObject>

struct FileObject: HeapLayout {
  var header: ObjectHeader
  /// The attribute dict, 0 until asked for.
  var attributes: UInt
  var weakReferences: WeakReferencePointer?
  var stream: Unmanaged<FileStream>
  /// nil in the binary layers.
  var text: Unmanaged<TextLayer>?
  /// `buffer` of a text file, `raw` of a buffered one; `.none` in the lowest layer and after `detach()`.
  var lower: Value
  /// As it was given to `open`: a str, bytes or int.
  var name: Value
  var mode: Value

  static var typeName: StaticString { "file" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && vm.isFile(value)
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
  /// What `_CHUNK_SIZE` says: nothing else looks at it.
  var chunkSize = 8192
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
    if pointee.lower.isUnbound { throw noLayerBelow(vm) }
    if stream.file == nil { try checkObjectOpen(vm, message) }
  }

  @inline(never) private func checkObjectOpen(_ vm: VM, _ message: StaticString) throws(Raise) {
    if case .nothing = stream.source { throw noLayerBelow(vm) }
    if try stream.isClosed(vm) { throw vm.valueError(message.description) }
  }

  private func noLayerBelow(_ vm: VM) -> Raise {
    if !pointee.name.isUnbound { return vm.valueError(pointee.text == nil ? "raw stream has been detached" : "underlying buffer has been detached") }
    let isRaw = vm.isSubtype(vm.type(of: Value(self)), of: vm.rawFileType)
    return vm.valueError(isRaw ? "I/O operation on closed file" : "I/O operation on uninitialized object")
  }

  /// Gives the layer below away: nothing works any more.
  func detach(_ vm: VM) -> Owned {
    let lower = Owned(pointee.lower)
    pointee.lower = .unbound
    stream.detach()
    return lower
  }

  /// Puts another stream and what it stands on into a file object that was made before.
  func set(_ stream: FileStream, text: TextLayer? = nil, lower: Value, name: Value, mode: Value) {
    let old = (pointee.stream, pointee.text, pointee.lower, pointee.name, pointee.mode)
    pointee.stream = Unmanaged.passRetained(stream)
    pointee.text = text.map { Unmanaged.passRetained($0) }
    (pointee.lower, pointee.name, pointee.mode) = (lower, name, mode)
    for value in [lower, name, mode] { value.retain() }
    old.0.release()
    old.1?.release()
    for value in [old.2, old.3, old.4] { value.release() }
  }

}

extension VM {
  /// Whether the value is of one of the native file types, or of a subclass.
  func isFile(_ value: Value) -> Bool {
    let type = type(of: value)
    if type == pointee.types.file { return true }
    for kind in SystemType.fileTypes { if let known = system.types[kind.rawValue], isSubtype(type, of: known) { return true } }
    return isSubtype(type, of: pointee.types.file)
  }

  /// A file object that `__init__` has not seen yet.
  func newFile(uninitialized type: TypePointer) -> Owned {
    let file = makeInstance(FileObject.self, type)
    file.pointee.stream = Unmanaged.passRetained(FileStream(.nothing, isReadable: false, isWritable: false))
    file.pointee.text = nil
    file.pointee.lower = .unbound
    file.pointee.name = .unbound
    file.pointee.mode = .none
    if !type.has(.heapType) { heap.noteFinalizable(Value(file).object) }
    return Owned(file)
  }

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

  var rawFileType: TypePointer { systemType(.fileIO, FileObject.rawSpec, base: rawIOBaseType) }
  var bufferedReaderType: TypePointer { systemType(.bufferedReader, FileObject.readerSpec, base: bufferedIOBaseType) }
  var bufferedWriterType: TypePointer { systemType(.bufferedWriter, FileObject.writerSpec, base: bufferedIOBaseType) }
  var bufferedRandomType: TypePointer { systemType(.bufferedRandom, FileObject.randomSpec, base: bufferedIOBaseType) }

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
  /// `open()`'s result, with `TextIOBase` above it.
  static let textSpec = TypeSpec(
    FilePointer.self, "TextIOWrapper", module: "_io", doc: "Character and line based layer over a BufferedIOBase object, buffer.", layout: layout
  ) { t in
    defineMemory(&t)
    defineText(&t)
  }
  static let readerSpec = bufferedSpec("BufferedReader", .reading, "Create a new buffered reader using the given readable raw IO object.")
  static let writerSpec = bufferedSpec("BufferedWriter", .writing, "A buffer for a writeable sequential RawIO object.")
  static let randomSpec = bufferedSpec("BufferedRandom", .both, "A buffered interface to random access streams.")
  static let rawSpec = TypeSpec(FilePointer.self, "FileIO", module: "_io", doc: "Open a file.", layout: layout) { t in
    defineMemory(&t)
    defineRaw(&t)
  }

  private static func bufferedSpec(_ name: StaticString, _ kind: BufferKind, _ doc: StaticString) -> TypeSpec {
    TypeSpec(FilePointer.self, name, module: "_io", doc: doc, layout: layout) { t in
      defineMemory(&t)
      defineBuffered(&t, name, kind)
    }
  }

  private static var layout: TypeLayout {
    TypeLayout(
      FileObject.self, dict: MemoryLayout<FileObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<FileObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType, .hidesFinalizer])
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
    t.construct { (type, vm, _) throws(Raise) in vm.newFile(uninitialized: type) }
    // A file that nobody has any more is closed, and with it the layers below. An error is nobody's business then.
    t.finalize { (file, vm) in vm.closeForgotten(file) }
  }

  /// What all layers have.
  static func defineCommon(_ t: inout TypeBuilder<FilePointer>, closed: StaticString = "I/O operation on closed file") {
    t.attribute("closed", "", get: { (file, vm) throws(Raise) in Owned(Value(try file.stream.isClosed(vm))) })
    t.attribute("_finalizing", "", get: { (_, _) throws(Raise) in Owned(Value(false)) })
    t.method("close()", "Flush and close the IO object.") { (file, vm) throws(Raise) in
      if file.pointee.lower.isUnbound { try file.checkOpen(vm) }
      try file.close(vm)
    }
    t.method("fileno()", "Returns underlying file descriptor if one exists.") { (file, vm) throws(Raise) -> Owned in
      try file.checkOpen(vm, closed)
      if let raw = file.stream.file { return vm.int(Int(raw.descriptor)) }
      return try vm.callMethod(file.stream.object ?? .none, "fileno")
    }
    t.method("isatty()", "Return whether this is an 'interactive' stream.") { (file, vm) throws(Raise) -> Owned in
      try file.checkOpen(vm, closed)
      if let raw = file.stream.file { return Owned(Value(Platform.isTerminal(raw.descriptor))) }
      return try vm.callMethod(file.stream.object ?? .none, "isatty")
    }
    t.method("readable()", "Return whether object was opened for reading.") { (file, vm) throws(Raise) -> Bool in
      try file.checkOpen(vm, closed)
      return file.stream.isReadable
    }
    t.method("writable()", "Return whether object was opened for writing.") { (file, vm) throws(Raise) -> Bool in
      try file.checkOpen(vm, closed)
      return file.stream.isWritable
    }
    t.method("seekable()", "Return whether object supports random access.") { (file, vm) throws(Raise) -> Bool in
      try file.checkOpen(vm, closed)
      return try file.stream.isSeekable(vm)
    }
    t.method("_dealloc_warn(source, /)", "") { (file, vm, source: Value) throws(Raise) -> Void in file.warnOfForgotten(source, vm) }
    t.method("__reduce_ex__(protocol, /)", "") { (file, vm, _: Value) throws(Raise) -> Owned in
      throw vm.typeError("cannot pickle '\(vm.typeName(of: Value(file)))' object")
    }
  }

  /// `truncate` of the buffered layers and of text.
  static func defineTruncate(_ t: inout TypeBuilder<FilePointer>) {
    t.method("truncate(pos=None, /)", "Truncate file to size bytes.") { (file, vm, position: Value) throws(Raise) -> Owned in
      try file.checkOpen(vm, "truncate of closed file")
      if file.pointee.text == nil && !file.stream.isWritable { throw vm.unsupportedOperation("truncate") }
      try file.stream.flush(vm)
      let isHere = position.isUnbound || position.isNone
      let size = isHere ? vm.int(try file.stream.tell(vm)) : Owned(retaining: position)
      if let object = file.stream.object { return try vm.callMethod(object, "truncate", size.value) }
      guard let raw = file.stream.file, raw.isWritable else { throw vm.unsupportedOperation("File not open for writing") }
      let error = Platform.truncate(raw.descriptor, try vm.index(size.value))
      if error != 0 { throw vm.osError(error) }
      return size
    }
  }
}

extension UnsafeMutablePointer<FileObject> {
  /// What `close()` does: what a subclass does to write what is waiting is called.
  func close(_ vm: VM) throws(Raise) {
    if vm.type(of: Value(self)).has(.heapType), try !stream.isClosed(vm) {
      do throws(Raise) { _ = try vm.callMethod(Value(self), "flush") } catch {
        let first = vm.takeError()
        do throws(Raise) { try stream.close(vm) } catch { vm.clearError() }
        throw vm.reraise(first)
      }
    }
    try stream.close(vm)
  }

  /// A ResourceWarning, if the file owns its descriptor.
  func warnOfForgotten(_ shown: Value, _ vm: VM) {
    if let raw = stream.file {
      if raw.closesDescriptor && !raw.isClosed && !raw.isStandard { vm.warnUnclosed(shown, "unclosed file ") }
      return
    }
    guard let object = stream.object else { return }
    vm.preservingError {
      do throws(Raise) {
        guard try vm.attributeIfPresent(object, "_dealloc_warn") != nil else { return }
        _ = try vm.callMethod(object, "_dealloc_warn", shown)
      } catch {
        vm.clearError()
      }
    }
  }
}

extension VM {
  /// Closes a file object that is going away.
  func closeForgotten(_ file: FilePointer) {
    if file.stream.isClosed || file.pointee.lower.isUnbound { return }
    file.warnOfForgotten(Value(file), self)
    preservingError {
      do throws(Raise) {
        if type(of: Value(file)).has(.heapType) { _ = try callMethod(Value(file), "close") } else { try file.stream.close(self) }
      } catch {
        clearError()
      }
    }
  }
}
