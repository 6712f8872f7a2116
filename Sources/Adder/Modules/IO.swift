// `_io`: files. Library/io.py is the module that programs use.

enum IOModule {
  static let spec = ModuleSpec("_io", doc: "The native part of the io module.") { m throws(Raise) in
    let vm = m.vm
    m.type("_IOBase", vm.ioBaseType)
    m.type("_RawIOBase", vm.rawIOBaseType)
    m.type("_BufferedIOBase", vm.bufferedIOBaseType)
    m.type("_TextIOBase", vm.textIOBaseType)
    m.type("FileIO", vm.rawFileType)
    m.type("BufferedReader", vm.bufferedReaderType)
    m.type("BufferedWriter", vm.bufferedWriterType)
    m.type("BufferedRandom", vm.bufferedRandomType)
    m.type("TextIOWrapper", vm.pointee.types.file)
    m.type("BytesIO", vm.bytesIOType)
    m.type("StringIO", vm.stringIOType)
    m.type("BlockingIOError", vm.exceptionType(.blockingIOError))
    if let unsupported = vm.unsupportedOperationType() { m.type("UnsupportedOperation", unsupported) }
    m.constant("DEFAULT_BUFFER_SIZE", FileStream.defaultBufferSize)
    if let open = (vm.pointee.builtins.cast() as DictPointer).getInterned(vm.word("open")) { m.constant("open", Owned(retaining: open)) }
    m.function("open_code(path)", "Opens the provided file with the intent to import the contents.") { (vm, path: Value) throws(Raise) -> Owned in
      guard vm.isString(path) else { throw vm.typeError("open_code() argument 'path' must be str, not \(vm.argumentKind(path))") }
      return try vm.openFile(
        path, mode: "rb", buffering: -1, encoding: .none, errors: .none, newline: .none, closesDescriptor: true, opener: .none)
    }
    m.function("text_encoding(encoding, stacklevel=2, /)", "A helper function to choose the text encoding.") {
      (vm, encoding: Value, _: Int?) throws(Raise) -> Owned in
      encoding.isNone ? vm.string("locale" as StaticString) : Owned(retaining: encoding)
    }
  }
}
