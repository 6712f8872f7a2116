// What a pattern is matched against: a str, or an object with bytes.

/// The text of one call, held for as long as it takes: a bytearray cannot change its size meanwhile.
struct RegexSubject: ~Copyable {
  let value: Value
  /// A view that keeps the memory of what is neither str nor bytes in its place; else None.
  private let holder: Owned
  let data: RawPointer
  /// Bytes of a character.
  let width: Int
  /// In characters.
  let length: Int
  let isBytes: Bool

  /// - Parameter value: must outlive this.
  @inline(__always) init(_ vm: VM, _ value: Value) throws(Raise) {
    if _fastPath(vm.isString(value)) {
      let string: StringPointer = value.cast()
      self.init(value, holder: .none, data: string.pointee.data, width: string.width, length: string.length, isBytes: false)
    } else {
      self = try RegexSubject.ofBytes(vm, value)
    }
  }

  private init(_ value: Value, holder: consuming Owned, data: RawPointer, width: Int, length: Int, isBytes: Bool) {
    self.value = value
    self.holder = holder
    self.data = data
    self.width = width
    self.length = length
    self.isBytes = isBytes
  }

  @inline(never) private static func ofBytes(_ vm: VM, _ value: Value) throws(Raise) -> RegexSubject {
    if vm.isBytes(value) {
      let span = (value.cast() as BytesPointer).span
      return RegexSubject(value, holder: .none, data: span.raw, width: 1, length: span.count, isBytes: true)
    }
    try vm.checkMemory(of: value)
    guard vm.byteSpan(of: value) != nil else {
      throw vm.typeError("expected string or bytes-like object, got '\(vm.typeName(of: value))'")
    }
    let view = try vm.memoryView(of: value)
    let span = try vm.bytesLike(view.value)
    return RegexSubject(value, holder: view, data: span.raw, width: 1, length: span.count, isBytes: true)
  }

  /// What is to be kept along with the value for the memory to stay.
  var held: Value { holder.value }

  /// A part of the text as an object of its own.
  @inline(__always) func part(_ vm: VM, _ start: Int, _ end: Int) -> Owned {
    if _fastPath(!isBytes) { return vm.substring(of: value.cast(), from: start, count: end &- start) }
    return RegexSubject.bytes(vm, value, ByteSpan(start: data.assumingMemoryBound(to: UInt8.self), count: length), start, end)
  }

  @inline(never) static func bytes(_ vm: VM, _ value: Value, _ span: ByteSpan, _ start: Int, _ end: Int) -> Owned {
    if start == 0 && end == span.count && value.isExactly(vm.pointee.types.bytes) { return Owned(retaining: value) }
    return vm.bytes(span.part(from: start, count: end - start))
  }

  func makeMatcher(_ vm: VM, _ pattern: PatternPointer, end: Int) -> RegexMatcher {
    RegexMatcher(vm, pattern.pointee.program, data, width: width, end: end)
  }
}

extension VM {
  /// A part of what was matched against, asked for later: the object may have changed.
  func part(of value: Value, _ start: Int, _ end: Int) throws(Raise) -> Owned {
    if isString(value) { return substring(of: value.cast(), from: start, count: end - start) }
    let span = try bytesLike(value)
    return RegexSubject.bytes(self, value, span, min(start, span.count), min(end, span.count))
  }
}
