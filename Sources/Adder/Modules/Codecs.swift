// `_codecs`: the encodings of the engine, for Library/codecs.py, and the handlers of errors that programs register.

enum CodecsModule {
  static let spec = ModuleSpec("_codecs", doc: "The encodings that the engine knows.") { m throws(Raise) in
    m.function("_canonical(name, /)", "The name under which an encoding is known, or None.") { (vm, name: StringPointer) throws(Raise) -> Owned in
      guard let encoding = TextEncoding(name: name.text) else { return .none }
      return vm.string(encoding.canonicalName)
    }
    m.function("_encode(name, text, errors='strict', /)", "The bytes of a str.") {
      (vm, name: StringPointer, text: Value, errors: StringPointer?) throws(Raise) -> Owned in
      guard vm.isString(text) else {
        throw vm.typeError("\(String(name.text.map { $0 == "-" ? "_" : $0 }))_encode() argument 1 must be str, not \(vm.argumentKind(text))")
      }
      let (encoding, handler) = try vm.coding(name, errors)
      return try vm.encode(text.cast(), encoding, handler)
    }
    m.function("_decode(name, data, errors='strict', /)", "The str that bytes say.") {
      (vm, name: StringPointer, data: Value, errors: StringPointer?) throws(Raise) -> Owned in
      let (encoding, handler) = try vm.coding(name, errors)
      let bytes = try vm.isBytes(data) ? Owned(retaining: data) : vm.bytes(vm.bytesLike(data))
      return try vm.decode((bytes.value.cast() as BytesPointer).span, bytes.value, encoding, handler)
    }
    m.function("_complete(name, data, /)", "How many bytes at the beginning of data are whole characters.") {
      (vm, name: StringPointer, data: Value) throws(Raise) -> Int in
      let span = try vm.bytesLike(data)
      guard let encoding = TextEncoding(name: name.text) else { return span.count }
      return encoding.completeLength(span)
    }
    m.function("_name(character, /)", "The name of a character, or None.") { (vm, character: StringPointer) -> Owned in
      UnicodeData.name(of: character[0]).map { vm.string($0) } ?? .none
    }
    m.function("_set_lookup(function, /)", "What finds codecs that the engine does not know.") { (vm, function: Value) throws(Raise) -> Void in
      let old = vm.system.codecLookup
      function.retain()
      vm.system.codecLookup = function
      old.release()
    }
    m.function("_call(function, object, errors, encoding, verb, /)", "What a codec's function gives; errors name the codec.") {
      (vm, function: Value, object: Value, errors: Value, encoding: StringPointer, verb: StringPointer) throws(Raise) -> Owned in
      do throws(Raise) { return try vm.call(function, object, errors) } catch { throw vm.namingCodec(encoding.text, verb.text, error) }
    }
    m.function("register_error(errors, handler, /)", "Register the specified error handler under the name errors.") {
      (vm, name: StringPointer, handler: Value) throws(Raise) in
      guard vm.isCallable(handler) else { throw vm.typeError("handler must be callable") }
      let word = vm.intern(name.text)
      vm.codecErrorHandlers.setInterned(word.value, handler)
    }
    m.function("lookup_error(name, /)", "lookup_error(errors) -> handler") { (vm, name: StringPointer) throws(Raise) -> Owned in
      let word = vm.intern(name.text)
      guard let handler = vm.codecErrorHandlers.getInterned(word.value) else {
        throw vm.raise(.lookupError, "unknown error handler name '\(name.text)'")
      }
      return Owned(retaining: handler)
    }
  }
}

extension TextEncoding {
  /// As `codecs.lookup(…).name` has it.
  var canonicalName: String {
    switch self {
    case .utf8: return "utf-8"
    case .utf8WithSignature: return "utf-8-sig"
    case .ascii: return "ascii"
    case .latin1: return "iso8859-1"
    case .utf16, .utf32: return name
    case .utf7: return "utf-7"
    case .unicodeEscape: return "unicode-escape"
    case .rawUnicodeEscape: return "raw-unicode-escape"
    case .characters(let map):
      let raw = map.rawValue
      if raw.hasPrefix("iso8859") { return "iso8859-" + raw.dropFirst(7) }
      switch map {
      case .macroman, .maccyrillic, .macgreek, .maclatin2, .macturkish, .maciceland: return "mac-" + raw.dropFirst(3)
      case .koi8r, .koi8u, .koi8t: return "koi8-" + raw.dropFirst(4)
      case .tis620: return "tis-620"
      case .hproman8: return "hp-roman8"
      default: return raw
      }
    }
  }

  /// How many bytes at the beginning are whole characters, or wrong in any case: what may still become one is left out.
  func completeLength(_ span: ByteSpan) -> Int {
    switch self {
    case .utf8, .utf8WithSignature:
      // A character has at most four bytes.
      var start = max(0, span.count - 3)
      while start < span.count {
        let byte = span[start]
        if byte >= 0xc2 && byte < 0xf5, UTF8Decoder.sequenceLength(span, at: start) == -(span.count - start) { return start }
        start += 1
      }
      return span.count
    case .utf16(let order):
      let whole = span.count & ~1
      guard whole >= 2 else { return 0 }
      let high = order == .big ? span[whole - 2] : span[whole - 1]
      return high & 0xfc == 0xd8 ? whole - 2 : whole
    case .utf32: return span.count & ~3
    default: return span.count
    }
  }
}

/// What a handler of encoding errors says.
struct CodingAnswer: ~Copyable {
  let replacement: Owned
  let position: Int
}

extension VM {
  /// The dict of registered handlers of encoding errors.
  var codecErrorHandlers: DictPointer {
    if !system.codecErrors.isObject { system.codecErrors = Value(newDict()) }
    return system.codecErrors.cast()
  }

  /// What a registered handler says about an error: a replacement, and where to go on.
  /// - Parameter count: tells, when the handler has answered, how many code points or bytes there are.
  func handleCodingError(
    _ name: String, _ error: Value, acceptsBytes: Bool, count: () throws(Raise) -> Int
  ) throws(Raise) -> CodingAnswer {
    let word = intern(name)
    guard system.codecErrors.isObject, let handler = codecErrorHandlers.getInterned(word.value) else {
      throw raise(.lookupError, "unknown error handler name '\(name)'")
    }
    let kept = Owned(retaining: handler)
    let answer = try call(kept.value, error)
    let message = acceptsBytes ? "encoding error handler must return (str/bytes, int) tuple" : "decoding error handler must return (str, int) tuple"
    guard isTuple(answer.value), (answer.value.cast() as TuplePointer).count == 2 else { throw typeError(message) }
    let pair: TuplePointer = answer.value.cast()
    guard isString(pair[0]) || acceptsBytes && isBytes(pair[0]), isInt(pair[1]) else { throw typeError(message) }
    let count = try count()
    var position = try index(pair[1])
    if position < 0 { position += count }
    guard position >= 0, position <= count else { throw indexError("position \(try index(pair[1])) from error handler out of bounds") }
    return CodingAnswer(replacement: Owned(retaining: pair[0]), position: position)
  }

  /// Takes the frames of the function's module out of the traceback's beginning: in CPython that is not written in the language.
  private func hideFrames(of function: Value) {
    guard function.isExactly(pointee.types.function) else { return }
    let file = (function.cast() as FunctionPointer).swiftCode.program.filename
    let exception: ExceptionPointer = pointee.error.cast()
    while exception.pointee.traceback.isObject {
      let entry: TracebackPointer = exception.pointee.traceback.cast()
      guard text(code(ofFrame: entry.pointee.frame).filename) == file else { return }
      exception.setTraceback(entry.pointee.next)
    }
  }

  /// An exception that is only a text becomes the cause of one that says which codec it was.
  func namingCodec(_ encoding: String, _ verb: String, _ error: Raise) -> Raise {
    guard isOnlyText(pointee.error.cast()) else { return error }
    let cause = takeError()
    do throws(Raise) {
      let text = try strText(cause.value)
      let message = string("\(verb) with '\(encoding)' codec failed (\(typeName(of: cause.value)): \(text))")
      let failure = try call(Value(type(of: cause.value)), message.value)
      if isException(failure.value) { (failure.value.cast() as ExceptionPointer).setCause(cause.value) }
      return raise(value: failure.value)
    } catch {
      return error
    }
  }

  /// Whether all that an exception knows is one text at most, and its class makes it as others are made.
  private func isOnlyText(_ exception: ExceptionPointer) -> Bool {
    let type = exception.pointee.header.type
    let base = exceptionType(.baseException)
    let more = type.pointee.basicSize - base.pointee.basicSize
    guard more == 0 || more == 8 && type.pointee.weakReferenceOffset != 0, !isSubtype(type, of: exceptionType(.memoryError)) else { return false }
    for maker in [name(.new), name(.`init`)] {
      guard let found = lookup(type, maker), !found.isExactly(pointee.types.function), !found.isExactly(pointee.types.staticMethod) else {
        return false
      }
    }
    let arguments: TuplePointer = exception.pointee.arguments.cast()
    guard arguments.count == 0 || arguments.count == 1 && isString(arguments[0]) else { return false }
    guard exception.pointee.attributes != 0 else { return true }
    guard let attributes = (try? attributeIfPresent(Value(exception), name(.dict))) ?? nil else { return true }
    return (attributes.value.cast() as DictPointer).pointee.count == 0
  }

  /// A codec that the engine does not know, by `codecs.lookup`; what `method` of it gives for an object.
  func runCodec(_ name: String, _ method: StaticString, _ object: Value, _ errors: Value?) throws(Raise) -> Owned {
    if !system.codecLookup.isObject { _ = try module(named: "codecs") }
    let text = string(name)
    let info: Owned
    do throws(Raise) {
      info = try call(system.codecLookup, text.value)
    } catch {
      hideFrames(of: system.codecLookup)
      throw error
    }
    let isText = try getAttribute(info.value, "_is_text_encoding")
    if try !truth(isText.value) {
      throw raise(.lookupError, "'\(name)' is not a text encoding; use codecs.\(method)() to handle arbitrary codecs")
    }
    let function = try getAttribute(info.value, method)
    let handler = errors.map { Owned(retaining: $0) } ?? string("strict")
    let answer: Owned
    do throws(Raise) {
      answer = try call(function.value, object, handler.value)
    } catch {
      throw namingCodec(name, method.description == "encode" ? "encoding" : "decoding", error)
    }
    guard isTuple(answer.value), (answer.value.cast() as TuplePointer).count == 2 else {
      throw typeError(
        method.description == "encode" ? "encoder must return a tuple (object, integer)" : "decoder must return a tuple (object,integer)")
    }
    let result = (answer.value.cast() as TuplePointer)[0]
    let fits = method.description == "encode" ? isBytes(result) || isByteArray(result) : isString(result)
    if !fits {
      let wanted = method.description == "encode" ? "bytes" : "str"
      throw typeError(
        "'\(name)' \(method)r returned '\(typeName(of: result))' instead of '\(wanted)'; use codecs.\(method)() to \(method) to arbitrary types")
    }
    return Owned(retaining: result)
  }
}
