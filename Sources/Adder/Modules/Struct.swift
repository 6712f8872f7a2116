// The module `_struct`: values packed into bytes and back. A format is read once into a `StructPlan`; the formats used last are remembered.
//
//     Struct+Plan.swift   what a format says       Struct+Values.swift   one value to memory and back

enum StructModule {
  static let spec = ModuleSpec("_struct", doc: "Functions to convert between Python values and C structs represented as bytes objects.") {
    m throws(Raise) in
    let vm = m.vm
    m.type("Struct", vm.structType)
    m.type("error", vm.structErrorType)
    m.function("calcsize(format, /)", "Return size in bytes of the struct described by the format string.") {
      (vm, format: Value) throws(Raise) -> Int in
      let known = try vm.knownStruct(format)
      return (known.value.cast() as StructPointer).plan.size
    }
    m.add(
      NativeMethod(
        raw: "pack(format, /, *values)", "Return a bytes object containing values packed according to the format string.", owner: "_struct"
      ) {
        (vm, _, arguments) throws(Raise) in
        try vm.checkFormatGiven(arguments, "_struct.pack")
        let known = try vm.knownStruct(arguments[0])
        return try (known.value.cast() as StructPointer).pack(arguments.dropFirst(), vm)
      })
    m.add(
      NativeMethod(raw: "pack_into(format, buffer, offset, /, *values)", "Pack values into a writable buffer, starting at offset.", owner: "_struct")
      {
        (vm, _, arguments) throws(Raise) in
        try vm.checkFormatGiven(arguments, "_struct.pack_into")
        let known = try vm.knownStruct(arguments[0])
        try (known.value.cast() as StructPointer).packInto(arguments.dropFirst(), vm)
        return .none
      })
    m.function("unpack(format, buffer, /)", "Return a tuple of the values in a buffer, which must have the size that the format says.") {
      (vm, format: Value, buffer: Value) throws(Raise) in
      let known = try vm.knownStruct(format)
      return try (known.value.cast() as StructPointer).unpack(buffer, vm)
    }
    m.function("unpack_from(format, /, buffer, offset=0)", "Return a tuple of the values in a buffer from an offset on.") {
      (vm, format: Value, buffer: Value, offset: Int?) throws(Raise) in
      let known = try vm.knownStruct(format)
      return try (known.value.cast() as StructPointer).unpack(from: buffer, offset ?? 0, vm)
    }
    m.function("iter_unpack(format, buffer, /)", "Return an iterator over the tuples that follow one another in a buffer.") {
      (vm, format: Value, buffer: Value) throws(Raise) in
      let known = try vm.knownStruct(format)
      return try vm.newUnpackIterator(known.value, buffer)
    }
    m.function("_clearcache()", "Clear the internal cache.") { vm in
      let cache = vm.system.structCache
      vm.system.structCache = .unbound
      cache.release()
    }
  }
}

typealias StructPointer = UnsafeMutablePointer<StructObject>
typealias UnpackIteratorPointer = UnsafeMutablePointer<UnpackIteratorObject>

struct StructObject: HeapLayout {
  var header: ObjectHeader
  /// nil until `__init__`.
  var plan: Unmanaged<StructPlan>?
  /// A str, or `.unbound`.
  var format: Value
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "_struct.Struct" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.structType) }
}

struct UnpackIteratorObject: HeapLayout {
  var header: ObjectHeader
  var format: Value
  /// A memoryview, so that the memory stays where it is; `.unbound` at the end.
  var view: Value
  var position: Int

  static var typeName: StaticString { "_struct.unpack_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.systemType(.unpackIterator, spec)) }
}

extension VM {
  var structType: TypePointer { systemType(.structFormat, StructObject.spec) }
  var structErrorType: TypePointer { exceptionClass(.structError, "error", module: "struct", bases: [exceptionType(.exception)]) }
  func structError(_ text: String) -> Raise { raise(structErrorType, text) }

  /// An exception class of a module, made when first needed.
  func exceptionClass(_ kind: SystemType, _ name: StaticString, module: StaticString, bases: [TypePointer]) -> TypePointer {
    if let known = system.types[kind.rawValue] { return known }
    let nameText = string(name)
    let moduleText = string(module)
    let baseTuple = tuple(bases.map(\.value))
    let namespace = Owned(newDict())
    (namespace.value.cast() as DictPointer).setInterned(self.name(.module), moduleText.value)
    guard let made = try? call(pointee.types.type.value, nameText.value, baseTuple.value, namespace.value) else {
      preconditionFailure("an exception class can always be made")
    }
    let type: TypePointer = made.take().cast()
    system.types[kind.rawValue] = type
    return type
  }

  /// Raises an exception of such a class.
  func raise(_ type: TypePointer, _ text: String) -> Raise {
    let message = string(text)
    do throws(Raise) {
      let exception = try call(type.value, message.value)
      return raise(exception)
    } catch { return error }
  }

  fileprivate func checkFormatGiven(_ arguments: Arguments, _ name: StaticString) throws(Raise) {
    try checkNoKeywords(arguments, name)
    if arguments.count == 0 { throw typeError("missing format argument") }
  }

  fileprivate func newStruct(_ type: TypePointer) -> StructPointer {
    let object = makeInstance(StructObject.self, type)
    object.pointee.plan = nil
    object.pointee.format = .unbound
    if type == structType { object.pointee.weakReferences = nil }
    return object
  }

  /// The Struct of a format, remembered if it was used lately.
  fileprivate func knownStruct(_ format: Value) throws(Raise) -> Owned {
    let isFormat = isExactString(format) || isBytes(format)
    // What cannot be remembered is refused before it is looked at.
    if !isFormat { _ = try hash(format) }
    if !system.structCache.isUnbound, isFormat {
      let cache: DictPointer = system.structCache.cast()
      if let known = try cache.get(format, self) { return Owned(retaining: known) }
    }
    let made = Owned(newStruct(structType))
    try (made.value.cast() as StructPointer).setFormat(format, self)
    if system.structCache.isUnbound { system.structCache = Value(newDict()) }
    let cache: DictPointer = system.structCache.cast()
    if cache.count >= 100 { cache.clear(self) }
    try cache.set(format, made.value, self)
    return made
  }

  fileprivate func newUnpackIterator(_ format: Value, _ buffer: Value) throws(Raise) -> Owned {
    let size = (format.cast() as StructPointer).plan.size
    if size == 0 { throw structError("cannot iteratively unpack with a struct of length 0") }
    let span = try bytesLike(buffer)
    if span.count % size != 0 { throw structError("iterative unpacking requires a buffer of a multiple of \(size) bytes") }
    let view = try memoryView(of: buffer)
    let iterator = make(UnpackIteratorObject.self, systemType(.unpackIterator, UnpackIteratorObject.spec))
    format.retain()
    iterator.pointee.format = format
    iterator.pointee.view = view.take()
    iterator.pointee.position = 0
    return Owned(iterator)
  }
}

extension StructObject {
  private static let initializer = NativeMethod(.staticMethod, "Struct(format)", "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
    try (receiver.cast() as StructPointer).setFormat(bound[0], vm)
    return .none
  }

  static let spec = TypeSpec(
    StructPointer.self, "Struct", module: "_struct", doc: "Struct(fmt) --> compiled struct object",
    layout: TypeLayout(
      StructObject.self, weak: MemoryLayout<StructObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in Owned(vm.newStruct(type)) }
    t.initialize { (object, vm, arguments) throws(Raise) in _ = try initializer.call(vm, Value(object), arguments) }
    t.traverse { (object, visit) in visit(object.pointee.format) }
    t.dismantle { (object, _) in object.pointee.plan?.release() }
    t.attribute(
      "format", "struct format string", get: { (object, _) in Owned(retaining: object.pointee.format.isUnbound ? .none : object.pointee.format) })
    t.attribute("size", "struct size in bytes", get: { (object, vm) in vm.int(object.pointee.plan == nil ? -1 : object.plan.size) })
    t.add(
      NativeMethod(.method, raw: "pack(*values)", "Return a bytes object containing values packed according to the format string.", owner: "Struct") {
        (vm, object, values) throws(Raise) in
        try vm.checkNoKeywords(values, "Struct.pack")
        return try (object.cast() as StructPointer).ready(vm).pack(values, vm)
      })
    t.method("pack_into(*arguments)", "Pack values into a writable buffer, starting at offset: pack_into(buffer, offset, v1, v2, ...)") {
      (object, vm, values: VariadicArguments) throws(Raise) -> Void in
      try object.ready(vm).packInto(Arguments(values.base, count: values.count), vm)
    }
    t.method("unpack(buffer, /)", "Return a tuple of the values in a buffer of the struct's size.") { (object, vm, buffer: Value) throws(Raise) in
      try object.ready(vm).unpack(buffer, vm)
    }
    t.method("unpack_from(buffer, offset=0)", "Return a tuple of the values in a buffer from an offset on.") {
      (object, vm, buffer: Value, offset: Int?) throws(Raise) in try object.ready(vm).unpack(from: buffer, offset ?? 0, vm)
    }
    t.method("iter_unpack(buffer, /)", "Return an iterator over the tuples that follow one another in a buffer.") {
      (object, vm, buffer: Value) throws(Raise) in try vm.newUnpackIterator(Value(object.ready(vm)), buffer)
    }
    t.method("__sizeof__()", "Returns size in memory, in bytes") { (object, vm) -> Int in
      vm.type(of: Value(object)).pointee.basicSize + (object.pointee.plan == nil ? 0 : object.plan.bytes)
    }
  }
}

extension UnpackIteratorObject {
  static let spec = TypeSpec(
    UnpackIteratorPointer.self, "unpack_iterator", module: "_struct", doc: "", layout: TypeLayout(UnpackIteratorObject.self)
  ) { t in
    t.traverse { (iterator, visit) in
      visit(iterator.pointee.format)
      visit(iterator.pointee.view)
    }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      if iterator.pointee.view.isUnbound { return nil }
      let span = try vm.bytesLike(iterator.pointee.view)
      let size = (iterator.pointee.format.cast() as StructPointer).plan.size
      if iterator.pointee.position >= span.count {
        iterator.pointee.view.assign(taking: Owned(.unbound))
        return nil
      }
      let position = iterator.pointee.position
      iterator.pointee.position += size
      return (iterator.pointee.format.cast() as StructPointer).values(span.raw + position, vm)
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) throws(Raise) -> Int in
      if iterator.pointee.view.isUnbound { return 0 }
      let span = try vm.bytesLike(iterator.pointee.view)
      return (span.count - iterator.pointee.position) / (iterator.pointee.format.cast() as StructPointer).plan.size
    }
  }
}

extension UnsafeMutablePointer<StructObject> {
  var plan: StructPlan { pointee.plan.unsafelyUnwrapped._withUnsafeGuaranteedRef { $0 } }

  fileprivate func ready(_ vm: VM) throws(Raise) -> StructPointer {
    if pointee.plan == nil { throw vm.runtimeError("Struct object is not initialized") }
    return self
  }

  fileprivate func setFormat(_ format: Value, _ vm: VM) throws(Raise) {
    let bytes: [UInt8]
    if vm.isString(format) {
      bytes = try vm.encoded(format.cast(), .ascii)
    } else if vm.isBytes(format) {
      bytes = vm.bytes(of: format)
    } else {
      throw vm.typeError("Struct() argument 1 must be a str or bytes object, not \(vm.typeName(of: format))")
    }
    let plan = try StructPlan(bytes, vm)
    let old = pointee.plan
    pointee.plan = Unmanaged.passRetained(plan)
    old?.release()
    pointee.format.assign(taking: vm.string(String(decoding: bytes, as: UTF8.self)))
  }

  // MARK: Packing

  fileprivate func pack(_ values: Arguments, _ vm: VM) throws(Raise) -> Owned {
    let plan = self.plan
    if values.count != plan.valueCount { throw vm.structError("pack expected \(plan.valueCount) items for packing (got \(values.count))") }
    try vm.checkMemory(units: plan.size)
    let bytes = vm.newBytes(count: plan.size)
    let result = Owned(bytes)
    bytes.pointee.data.initializeMemory(as: UInt8.self, repeating: 0, count: plan.size)
    try store(values, plan, bytes.pointee.data, vm)
    return result
  }

  private func store(_ values: Arguments, _ plan: StructPlan, _ place: RawPointer, _ vm: VM) throws(Raise) {
    var next = 0
    for index in 0..<plan.fieldCount {
      let field = plan.fields[index]
      for repetition in 0..<field.count {
        try vm.store(values[next], field, place + field.offset + repetition * field.size)
        next += 1
      }
    }
  }

  /// Where in a buffer something begins, counted from its end when negative.
  private func place(_ offset: Int, in count: Int, _ verb: StaticString, _ vm: VM) throws(Raise) -> Int {
    let size = plan.size
    let isPacking = verb.utf8CodeUnitCount == 7
    var start = offset
    if offset < 0 {
      if offset + size > 0 {
        throw vm.structError(
          isPacking ? "no space to pack \(size) bytes at offset \(offset)" : "not enough data to unpack \(size) bytes at offset \(offset)")
      }
      if offset + count < 0 { throw vm.structError("offset \(offset) out of range for \(count)-byte buffer") }
      start += count
    }
    if count - start < size {
      throw vm.structError(
        "\(isPacking ? "pack_into" : "unpack_from") requires a buffer of at least \(UInt(size) + UInt(start)) bytes for \(verb) \(size) bytes at offset \(start) (actual buffer size is \(count))"
      )
    }
    return start
  }

  fileprivate func packInto(_ arguments: Arguments, _ vm: VM) throws(Raise) {
    let plan = self.plan
    if arguments.count == 0 { throw vm.structError("pack_into expected buffer argument") }
    if arguments.count == 1 { throw vm.structError("pack_into expected offset argument") }
    let given = arguments.count - 2
    if given != plan.valueCount { throw vm.structError("pack_into expected \(plan.valueCount) items for packing (got \(given))") }
    guard let room = vm.writableSpan(of: arguments[0]) else {
      throw vm.typeError("argument must be read-write bytes-like object, not \(vm.argumentKind(arguments[0]))")
    }
    // The view keeps the memory where it is while values are asked what they are.
    let view = try vm.memoryView(of: arguments[0])
    let offset = try vm.indexOrIndexError(arguments[1])
    let start = try place(offset, in: room.count, "packing", vm)
    guard let base = room.baseAddress else { return }
    (base + start).initializeMemory(as: UInt8.self, repeating: 0, count: plan.size)
    try store(arguments.dropFirst(2), plan, base + start, vm)
    _ = view
  }

  // MARK: Unpacking

  fileprivate func unpack(_ buffer: Value, _ vm: VM) throws(Raise) -> Owned {
    let span = try vm.bytesLike(buffer)
    if span.count != plan.size { throw vm.structError("unpack requires a buffer of \(plan.size) bytes") }
    return values(span.raw, vm)
  }

  fileprivate func unpack(from buffer: Value, _ offset: Int, _ vm: VM) throws(Raise) -> Owned {
    let span = try vm.bytesLike(buffer)
    let start = try place(offset, in: span.count, "unpacking", vm)
    return values(span.raw + start, vm)
  }

  fileprivate func values(_ place: RawPointer, _ vm: VM) -> Owned {
    let plan = self.plan
    let result = vm.newFilledTuple(count: plan.valueCount)
    if plan.valueCount == 0 { return result }
    let items = (result.value.cast() as TuplePointer).pointee.items
    var next = 0
    for index in 0..<plan.fieldCount {
      let field = plan.fields[index]
      for repetition in 0..<field.count {
        items[next] = vm.load(field, place + field.offset + repetition * field.size).take()
        next += 1
      }
    }
    return result
  }
}
