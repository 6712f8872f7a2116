// `str(…)`: of any object, of bytes with an encoding; and instances of subclasses.

extension VM {
  func constructString(_ type: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    let plain = try stringFromArguments(arguments)
    if type == pointee.types.str { return plain }
    return newStringInstance(type, plain.value.cast())
  }

  private func stringFromArguments(_ arguments: Arguments) throws(Raise) -> Owned {
    if _fastPath(!arguments.hasKeywords) {
      if arguments.count == 1 { return try str(arguments[0]) }
      if arguments.count == 0 { return emptyString }
    }
    let found = try constructorArguments(arguments, "str", ("object", "encoding", "errors"))
    try checkCodingNames(found.1, found.2, function: "str")
    if found.0.isUnbound { return emptyString }
    if found.1.isUnbound && found.2.isUnbound { return try str(found.0) }
    if isString(found.0) { throw typeError("decoding str is not supported") }
    guard let span = byteSpan(of: found.0) else {
      throw typeError("decoding to str: need a bytes-like object, \(typeName(of: found.0)) found")
    }
    return try decoded(span, found.0, encoding: found.1, errors: found.2)
  }

  /// What bytes say in an encoding that a program named. Nothing at all needs no encoding, not even one that there is.
  func decoded(_ span: ByteSpan, _ object: Value, encoding: Value?, errors: Value?) throws(Raise) -> Owned {
    if span.isEmpty { return emptyString }
    if let name = foreignEncoding(encoding) {
      let contents = isBytes(object) ? Owned(retaining: object) : bytes(span)
      return try runCodec(name, "decode", contents.value, errors.flatMap { $0.isUnbound ? nil : $0 })
    }
    let (known, handler) = try coding(stringIfGiven(encoding), stringIfGiven(errors))
    do throws(Raise) {
      return try decode(span, object, known, handler)
    } catch {
      throw namingCodec(stringIfGiven(encoding), "decoding", error)
    }
  }

  /// The bytes of a str in an encoding that a program named.
  func encoded(_ string: StringPointer, encoding: Value?, errors: Value?) throws(Raise) -> Owned {
    if let name = foreignEncoding(encoding) {
      return try runCodec(name, "encode", Value(string), errors.flatMap { $0.isUnbound ? nil : $0 })
    }
    let (known, handler) = try coding(stringIfGiven(encoding), stringIfGiven(errors))
    do throws(Raise) {
      return try encode(string, known, handler)
    } catch {
      throw namingCodec(stringIfGiven(encoding), "encoding", error)
    }
  }

  /// The name of an encoding that the engine does not know.
  private func foreignEncoding(_ encoding: Value?) -> String? {
    guard let name = stringIfGiven(encoding)?.text, TextEncoding(name: name) == nil, !name.unicodeScalars.contains("\0") else { return nil }
    return name
  }

  /// What a handler of errors has raised is told with the encoding, except in those that CPython needs no codec for.
  private func namingCodec(_ encoding: StringPointer?, _ verb: String, _ error: Raise) -> Raise {
    guard let encoding, !TextEncoding.needsNoCodec(encoding.text) else { return error }
    return namingCodec(encoding.text, verb, error)
  }

  /// An instance of a subclass of str: the text is in a buffer.
  func newStringInstance(_ type: TypePointer, _ contents: StringPointer) -> Owned {
    let bytes = contents.byteCount
    let buffer = heap.allocateBuffer(max(bytes, 1))
    buffer.copyMemory(from: contents.pointee.data, byteCount: bytes)
    let string = allocateInstance(type).assumingMemoryBound(to: StringObject.self)
    string.initialize(length: contents.length, width: contents.width, isASCII: contents.pointee.isASCII, buffer: buffer)
    return Owned(string)
  }

  /// Sorts the arguments of `str`, `bytes` and `bytearray` to their three parameters; `.unbound` for those left out.
  func constructorArguments(
    _ arguments: Arguments, _ name: String, _ names: (String, String, String)
  ) throws(Raise) -> (Value, Value, Value) {
    let keywords: TuplePointer? = arguments.hasKeywords ? arguments.keywords.cast() : nil
    let given = arguments.count + (keywords?.count ?? 0)
    if given > 3 { throw typeError("\(name)() takes at most 3 \(arguments.count == 0 ? "keyword " : "")arguments (\(given) given)") }
    var found = [Value](repeating: .unbound, count: 3)
    for index in 0..<arguments.count { found[index] = arguments[index] }
    if let keywords {
      for position in 0..<keywords.count {
        let keyword: StringPointer = keywords[position].cast()
        let index = keyword.equals(names.0) ? 0 : keyword.equals(names.1) ? 1 : keyword.equals(names.2) ? 2 : -1
        if index < 0 { throw typeError(exact: "'\(Value(keyword))' is an invalid keyword argument for \(name)()") }
        if !found[index].isUnbound {
          throw typeError("argument for \(name)() given by name ('\(keyword.text)') and position (\(index + 1))")
        }
        found[index] = arguments[arguments.count + position]
      }
    }
    return (found[0], found[1], found[2])
  }

  /// An encoding or handler as a function of the language got it: `.unbound` or nil when left out.
  private func stringIfGiven(_ value: Value?) -> StringPointer? {
    guard let value, !value.isUnbound else { return nil }
    return value.cast()
  }

  /// Both must be strs where they are given.
  func checkCodingNames(_ encoding: Value, _ errors: Value, function: String) throws(Raise) {
    for (value, name) in [(encoding, "encoding"), (errors, "errors")] where !value.isUnbound {
      guard isString(value) else { throw codingTypeError(function, name, value) }
      let string: StringPointer = value.cast()
      if !string.pointee.isASCII { _ = try encode(string) }
      for index in 0..<string.length where string[index] == 0 { throw valueError("embedded null character") }
    }
  }

  private func codingTypeError(_ function: String, _ name: String, _ value: Value) -> Raise {
    typeError("\(function)() argument '\(name)' must be str, not \(argumentKind(value))")
  }
}
