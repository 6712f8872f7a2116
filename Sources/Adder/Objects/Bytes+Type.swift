// The type bytes, constructors of bytes and bytearray, and the iterator of both.

extension BytesObject {
  static let spec = TypeSpec(
    BytesPointer.self, "bytes",
    doc: """
      bytes(iterable_of_ints) -> bytes
      bytes(string, encoding[, errors]) -> bytes
      bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
      bytes(int) -> bytes object of size given by the parameter initialized with null bytes
      bytes() -> empty bytes object

      Construct an immutable array of bytes from:
        - an iterable yielding integers in range(256)
        - a text string encoded using the specified encoding
        - any object implementing the buffer API.
        - an integer
      """,
    layout: TypeLayout(BytesObject.self, itemSize: 1, flags: [.isBaseType, .isLeaf, .isBytes, .matchesSelf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      if type == vm.pointee.types.bytes {
        if !arguments.hasKeywords, arguments.count == 1, arguments[0].isExactly(type) { return Owned(retaining: arguments[0]) }
        if !arguments.hasKeywords, arguments.count == 1, arguments[0].isSmallInt, arguments[0].smallInt > 0 {
          return try vm.zeroBytes(arguments[0].smallInt)
        }
        // What `__bytes__` gives stays as it is, of whatever subclass.
        if !arguments.hasKeywords, arguments.count == 1, let made = try vm.ownBytes(of: arguments[0]) { return made }
        return vm.bytes(try vm.bytesFromArguments(arguments, "bytes"))
      }
      return vm.newBytesInstance(type, try vm.bytesFromArguments(arguments, "bytes"))
    }
    t.dismantle { (bytes, heap) in
      if bytes.hasBuffer { heap.freeBuffer(bytes.pointee.data, bytes: max(bytes.count, 1)) }
    }
    t.hash { (bytes, vm) in bytes.hash(vm) }
    ByteMethods<BytesObject>.define(&t)
    t.method("__getnewargs__()", "") { (bytes, vm) in vm.tuple(taking: vm.bytes(bytes.span)) }
    t.method("__bytes__()", "Convert this value to exact type bytes.") { (bytes, vm) in
      Value(bytes).isExactly(vm.pointee.types.bytes) ? Owned(retaining: Value(bytes)) : vm.bytes(bytes.span)
    }
    t.method("__sizeof__()", "Returns the size of the object in memory, in bytes.") { (bytes, vm) in
      vm.type(of: Value(bytes)).pointee.basicSize + bytes.count
    }
  }
}

extension UnsafeMutablePointer<BytesObject> {
  func hash(_ vm: VM) -> Int {
    if pointee.hash == 0 { pointee.hash = hashOfBytes(pointee.data, pointee.count, seed: vm.pointee.hashSeed) }
    return pointee.hash
  }
}

extension VM {
  fileprivate func zeroBytes(_ count: Int) throws(Raise) -> Owned {
    try checkMemory(units: count)
    let bytes = newBytes(count: count)
    bytes.pointee.data.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    return Owned(bytes)
  }

  func newBytesInstance(_ type: TypePointer, _ contents: [UInt8]) -> Owned {
    let buffer = heap.allocateBuffer(max(contents.count, 1))
    contents.withUnsafeBytes { source in
      if let start = source.baseAddress { buffer.copyMemory(from: start, byteCount: source.count) }
    }
    let bytes = allocateInstance(type).assumingMemoryBound(to: BytesObject.self)
    bytes.pointee.count = contents.count
    bytes.pointee.hash = 0
    bytes.pointee.data = buffer
    return Owned(bytes)
  }

  /// What `bytes(…)` and `bytearray(…)` are to hold.
  func bytesFromArguments(_ arguments: Arguments, _ name: String) throws(Raise) -> [UInt8] {
    let (source, encoding, errors) = try constructorArguments(arguments, name, ("source", "encoding", "errors"))
    if !encoding.isUnbound || !errors.isUnbound {
      try checkCodingNames(encoding, errors, function: name)
      guard !source.isUnbound, isString(source) else {
        throw typeError(encoding.isUnbound ? "errors without a string argument" : "encoding without a string argument")
      }
      if encoding.isUnbound { throw typeError("string argument without an encoding") }
      let made = try encoded(source.cast(), encoding: encoding, errors: errors)
      guard let span = byteSpan(of: made.value) else { return [] }
      return [UInt8](span)
    }
    if source.isUnbound { return [] }
    if isString(source), name != "bytes" || lookup(type(of: source), self.name(.bytes)) == nil {
      throw typeError("string argument without an encoding")
    }
    return try bytesFrom(source, name)
  }

  /// What `__bytes__` gives; nil where there is none.
  fileprivate func ownBytes(of source: Value) throws(Raise) -> Owned? {
    guard let made = try callSpecial(source, .bytes) else { return nil }
    guard isBytes(made.value) else { throw typeError("__bytes__ returned non-bytes (type \(typeName(of: made.value)))") }
    return made
  }

  private func bytesFrom(_ source: Value, _ name: String) throws(Raise) -> [UInt8] {
    if let span = byteSpan(of: source), name == "bytearray" || type(of: source) == pointee.types.bytes || isByteArray(source) { return [UInt8](span) }
    if MemoryViewObject.accepts(source, self) {
      let view: MemoryViewPointer = source.cast()
      try view.check(self)
      return try view.contents(self)
    }
    if name == "bytes", let made = try ownBytes(of: source) {
      return [UInt8]((made.value.cast() as BytesPointer).span)
    }
    if hasIndex(source), let count = try countOfZeros(source) {
      if count < 0 { throw valueError("negative count") }
      try checkMemory(units: count)
      return [UInt8](repeating: 0, count: count)
    }
    if let span = byteSpan(of: source) { return [UInt8](span) }
    return try bytesFromIterable(source, name)
  }

  /// The index that `source` stands for; nil where its `__index__` gives a TypeError: it may still be a buffer or an iterable.
  private func countOfZeros(_ source: Value) throws(Raise) -> Int? {
    do throws(Raise) { return try index(source) } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      return nil
    }
  }

  /// The bytes that the ints of an iterable stand for; `name` is what they are to become.
  func bytesFromIterable(_ source: Value, _ name: String) throws(Raise) -> [UInt8] {
    let iterator: Owned
    do throws(Raise) { iterator = try self.iterator(source) } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      throw typeError("cannot convert '\(typeName(of: source))' object to \(name)")
    }
    if name == "bytes" { try askLength(of: source) }
    return try bytesFromIterator(iterator.value, plural: name == "bytes")
  }

  func bytesFromIterator(_ iterator: Value, plural: Bool) throws(Raise) -> [UInt8] {
    var contents: [UInt8] = []
    while let item = try next(iterator) { contents.append(try byte(item.value, plural: plural)) }
    return contents
  }
}

// MARK: - The iterator

typealias BytesIteratorPointer = UnsafeMutablePointer<BytesIteratorObject>

struct BytesIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// The bytes or bytearray; `.unbound` once it is exhausted.
  var source: Value
  var index: Int

  static var typeName: StaticString { "bytes_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isExactly(vm.pointee.types.bytesIterator) || value.isExactly(vm.pointee.types.byteArrayIterator)
  }

  static let spec = TypeSpec(BytesIteratorPointer.self, "bytes_iterator", doc: "", layout: TypeLayout(BytesIteratorObject.self)) { define(&$0) }
  static let byteArraySpec = TypeSpec(BytesIteratorPointer.self, "bytearray_iterator", doc: "", layout: TypeLayout(BytesIteratorObject.self)) {
    define(&$0)
  }

  private static func define(_ t: inout TypeBuilder<BytesIteratorPointer>) {
    t.traverse { (iterator, visit) in visit(iterator.pointee.source) }
    t.iterateSelf()
    t.next { (iterator, vm) in
      let source = iterator.pointee.source
      guard !source.isUnbound, let span = vm.byteSpan(of: source) else { return nil }
      let index = iterator.pointee.index
      if index < span.count {
        iterator.pointee.index = index + 1
        return Owned(.smallInt(Int(span[index])))
      }
      iterator.pointee.source = .unbound
      source.release()
      return nil
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in
      iterator.pointee.source.isUnbound ? 0 : max(0, (vm.byteSpan(of: iterator.pointee.source)?.count ?? 0) - iterator.pointee.index)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: IteratorState) in
      let index = given.index
      guard let span = vm.byteSpan(of: iterator.pointee.source) else { return }
      iterator.pointee.index = min(max(index, 0), span.count)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.pointee.source.isUnbound { return vm.reducedIterator(vm.tuple([])) }
      return vm.reducedIterator(Owned(retaining: iterator.pointee.source), state: iterator.pointee.index)
    }
  }
}

extension VM {
  func newBytesIterator(_ source: Value) -> Owned {
    let type = isByteArray(source) ? pointee.types.byteArrayIterator : pointee.types.bytesIterator
    let iterator = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<BytesIteratorObject>.size))
      .assumingMemoryBound(to: BytesIteratorObject.self)
    source.retain()
    iterator.pointee.source = source
    iterator.pointee.index = 0
    return Owned(iterator)
  }
}
