// UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError: what could not be converted, and where.

extension UnicodeErrorObject {
  static let decodeSpec = makeSpec("UnicodeDecodeError", "Unicode decoding error.", .decode)
  static let encodeSpec = makeSpec("UnicodeEncodeError", "Unicode encoding error.", .encode)
  static let translateSpec = makeSpec("UnicodeTranslateError", "Unicode translation error.", .translate)

  private enum Direction: Sendable { case decode, encode, translate }

  private static func makeSpec(_ name: StaticString, _ doc: StaticString, _ direction: Direction) -> TypeSpec {
    TypeSpec(ExceptionPointer.self, name, doc: doc, layout: ExceptionSpecs.layout(UnicodeErrorObject.self, flags: .repeatsConstructor)) { t in
      t.initialize { (exception, vm, arguments) throws(Raise) in
        try exception.initialize(vm, arguments)
        try fill(exception, vm, arguments, direction)
      }
      t.str { (exception, vm) throws(Raise) in try text(exception, vm, direction) }
      t.field("encoding", "exception encoding", \UnicodeErrorObject.encoding)
      t.field("object", "exception object", \UnicodeErrorObject.object)
      defineIndex(t, "start", "exception start", \UnicodeErrorObject.start)
      defineIndex(t, "end", "exception end", \UnicodeErrorObject.end)
      t.field("reason", "exception reason", \UnicodeErrorObject.reason)
    }
  }

  private static func defineIndex(
    _ t: TypeBuilder<ExceptionPointer>, _ name: StaticString, _ doc: StaticString, _ path: KeyPath<UnicodeErrorObject, Value>
  ) {
    guard t.collectsMethods else { return }
    let offset = MemoryLayout<UnicodeErrorObject>.offset(of: path).unsafelyUnwrapped
    t.member(
      name, doc,
      get: { (exception, _) in
        let value = (RawPointer(exception) + offset).assumingMemoryBound(to: Value.self).pointee
        return Owned(retaining: value.isUnbound ? .smallInt(0) : value)
      },
      set: { (exception, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("can't delete numeric/char attribute") }
        guard vm.isInt(value) else { throw vm.typeError("an integer is required") }
        let index = vm.int(try vm.sizeArgument(value))
        replaceValue((RawPointer(exception) + offset).assumingMemoryBound(to: Value.self), index.value)
      })
  }

  private static func fill(_ exception: ExceptionPointer, _ vm: VM, _ arguments: Arguments, _ direction: Direction) throws(Raise) {
    let first = direction == .translate ? 0 : 1
    guard arguments.count == first + 4 else {
      throw vm.typeError("function takes exactly \(first + 4) arguments (\(arguments.count) given)")
    }
    func checkString(_ index: Int) throws(Raise) {
      guard vm.isString(arguments[index]) else {
        throw vm.typeError("argument \(index + 1) must be str, not \(vm.argumentKind(arguments[index]))")
      }
    }
    if direction != .translate { try checkString(0) }
    let object: Owned
    if direction == .decode {
      object = try bytes(arguments[1], vm)
    } else {
      try checkString(first)
      object = Owned(retaining: arguments[first])
    }
    let start = vm.int(try vm.sizeArgument(arguments[first + 1]))
    let end = vm.int(try vm.sizeArgument(arguments[first + 2]))
    try checkString(first + 3)
    exception.setField(\UnicodeErrorObject.encoding, direction == .translate ? .unbound : arguments[0])
    exception.setField(\UnicodeErrorObject.object, object.value)
    exception.setField(\UnicodeErrorObject.start, start.value)
    exception.setField(\UnicodeErrorObject.end, end.value)
    exception.setField(\UnicodeErrorObject.reason, arguments[first + 3])
  }

  private static func bytes(_ value: Value, _ vm: VM) throws(Raise) -> Owned {
    if vm.isBytes(value) { return Owned(retaining: value) }
    let type = vm.type(of: value)
    guard type == vm.pointee.types.bytearray || type == vm.pointee.types.memoryview else {
      throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(of: value))'")
    }
    return try vm.call(vm.pointee.types.bytes.value, value)
  }

  private static func text(_ exception: ExceptionPointer, _ vm: VM, _ direction: Direction) throws(Raise) -> Owned {
    let object = exception.field(\UnicodeErrorObject.object)
    if object.isUnbound { return vm.string("") }
    // Programs can set the fields to anything, and delete them.
    guard direction == .decode ? vm.isBytes(object) : vm.isString(object) else {
      throw vm.typeError("object attribute must be \(direction == .decode ? "bytes" : "unicode")")
    }
    func shown(_ field: KeyPath<UnicodeErrorObject, Value>) throws(Raise) -> String {
      let value = exception.field(field)
      return value.isUnbound ? "<NULL>" : try vm.strText(value)
    }
    let start = vm.machineInt(exception.field(\UnicodeErrorObject.start)) ?? 0
    let end = vm.machineInt(exception.field(\UnicodeErrorObject.end)) ?? 0
    let reason = try shown(\UnicodeErrorObject.reason)
    let codec = direction == .translate ? "" : "'\(try shown(\UnicodeErrorObject.encoding))' codec "
    let length = direction == .decode ? (object.cast() as BytesPointer).count : (object.cast() as StringPointer).length
    let isSingle = start >= 0 && start < length && end == start &+ 1
    switch direction {
    case .decode:
      if isSingle {
        let byte = hexadecimal(UInt32((object.cast() as BytesPointer)[start]), digits: 2)
        return vm.string("\(codec)can't decode byte 0x\(byte) in position \(start): \(reason)")
      }
      return vm.string("\(codec)can't decode bytes in position \(start)-\(end &- 1): \(reason)")
    case .encode, .translate:
      let verb = direction == .encode ? "encode" : "translate"
      if isSingle {
        let character = escaped((object.cast() as StringPointer)[start])
        return vm.string("\(codec)can't \(verb) character '\(character)' in position \(start): \(reason)")
      }
      return vm.string("\(codec)can't \(verb) characters in position \(start)-\(end &- 1): \(reason)")
    }
  }

  private static func escaped(_ codePoint: UInt32) -> String {
    if codePoint <= 0xff { return "\\x" + hexadecimal(codePoint, digits: 2) }
    if codePoint <= 0xffff { return "\\u" + hexadecimal(codePoint, digits: 4) }
    return "\\U" + hexadecimal(codePoint, digits: 8)
  }
}

func hexadecimal(_ number: UInt32, digits: Int) -> String {
  let text = String(number, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
