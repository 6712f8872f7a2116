// What bytes and bytearray have in common. A method of bytearray gives new bytearrays.

import AdderSyntax

/// The layout of bytes or bytearray.
protocol ByteLayout: HeapLayout, SendableMetatype {
  static func span(_ object: UnsafeMutablePointer<Self>) -> ByteSpan
  /// A new object with these contents.
  static func make(_ vm: VM, _ contents: ByteSpan) -> Owned
  /// Messages about indices name them so.
  static var indexName: StaticString { get }
  static var isMutable: Bool { get }
}

extension BytesObject: ByteLayout {
  @inline(__always) static func span(_ object: BytesPointer) -> ByteSpan { object.span }
  static func make(_ vm: VM, _ contents: ByteSpan) -> Owned { vm.bytes(contents) }
  static var indexName: StaticString { "byte" }
  static var isMutable: Bool { false }
}

extension ByteArrayObject: ByteLayout {
  @inline(__always) static func span(_ object: ByteArrayPointer) -> ByteSpan { object.span }
  static func make(_ vm: VM, _ contents: ByteSpan) -> Owned { vm.byteArray(contents) }
  static var indexName: StaticString { "bytearray" }
  static var isMutable: Bool { true }
}

enum ByteMethods<Layout: ByteLayout> {
  typealias Pointer = UnsafeMutablePointer<Layout>

  /// The result of a method that changed nothing: an immutable object itself.
  static func unchanged(_ vm: VM, _ object: Pointer) -> Owned {
    if !Layout.isMutable && Value(object).isExactly(vm.pointee.types.bytes) { return Owned(retaining: Value(object)) }
    return Layout.make(vm, Layout.span(object))
  }

  static func part(_ vm: VM, _ object: Pointer, from start: Int, count: Int) -> Owned {
    let span = Layout.span(object)
    return count == span.count ? unchanged(vm, object) : Layout.make(vm, span.part(from: start, count: count))
  }

  static func make(_ vm: VM, _ contents: [UInt8]) -> Owned {
    var result: Value = .none
    contents.withUnsafeBufferPointer { result = Layout.make(vm, $0).take() }
    return Owned(result)
  }

  static func define(_ t: inout TypeBuilder<Pointer>) {
    defineSlots(&t)
    defineSearching(&t)
    defineSplitting(&t)
    defineText(&t)
  }

  // MARK: Slots

  private static func defineSlots(_ t: inout TypeBuilder<Pointer>) {
    t.repr { (object, vm) in vm.reprOfBytes(Layout.span(object), isArray: Layout.isMutable, typeName: vm.typeName(of: Value(object))) }
    t.str { (object, vm) in vm.reprOfBytes(Layout.span(object), isArray: Layout.isMutable, typeName: vm.typeName(of: Value(object))) }
    t.length { (object, vm) in Layout.span(object).count }
    t.iterate { (object, vm) in vm.newBytesIterator(Value(object)) }
    t.compare { (object, vm, other, operation) in
      // bytes knows only its own kind; a bytearray anything with bytes in it.
      guard Layout.isMutable || vm.isBytes(other), let right = vm.byteSpan(of: other) else { return .notImplemented }
      let left = Layout.span(object)
      if operation == .equal || operation == .notEqual {
        let isEqual = left.count == right.count && memoryIsEqual(left.raw, right.raw, left.count)
        return Owned(Value(isEqual == (operation == .equal)))
      }
      let order = Int(Platform.compare(left.raw, right.raw, min(left.count, right.count)))
      return Owned(Value(operation.holds(order != 0 ? order : left.count - right.count, 0)))
    }
    t.contains { (object, vm, item) throws(Raise) in
      let needle = try vm.subsequence(item, error: "a bytes-like object is required, not")
      let span = Layout.span(object)
      return Search.first(needle.raw, needle.count, in: span.raw, span.count, width: 1) >= 0
    }
    t.getItem { (object, vm, key) throws(Raise) in
      if vm.isSlice(key) {
        let bounds = try (key.cast() as SlicePointer).bounds(vm)
        let range = bounds.adjusted(to: Layout.span(object).count)
        if range.step == 1 { return part(vm, object, from: range.start, count: range.count) }
        let span = Layout.span(object)
        return make(vm, (0..<range.count).map { span[range.start + $0 * range.step] })
      }
      guard vm.hasIndex(key) else { throw vm.typeError("\(Layout.indexName) indices must be integers or slices, not \(vm.typeName(of: key))") }
      let index = try vm.indexOrIndexError(key)
      let span = Layout.span(object)
      let place = index < 0 ? index + span.count : index
      guard place >= 0, place < span.count else { throw vm.indexError(Layout.isMutable ? "bytearray index out of range" : "index out of range") }
      return Owned(.smallInt(Int(span[place])))
    }
    t.number(.add) { (vm, left, right) throws(Raise) in
      guard Layout.accepts(left, vm), let first = vm.byteSpan(of: left) else { return .notImplemented }
      guard let second = vm.byteSpan(of: right) else {
        throw vm.typeError("can't concat \(vm.typeName(of: right)) to \(vm.typeName(of: left))")
      }
      try vm.checkMemory(units: first.count + second.count)
      var contents: [UInt8] = []
      contents.reserveCapacity(first.count + second.count)
      contents.append(contentsOf: first)
      contents.append(contentsOf: second)
      return make(vm, contents)
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      let isLeft = Layout.accepts(left, vm)
      guard let times = try vm.repetitions(isLeft ? right : left) else { return .notImplemented }
      let object: Pointer = (isLeft ? left : right).cast()
      if times == 1 { return unchanged(vm, object) }
      let repeated = try vm.repeated(Layout.span(object), times, isArray: Layout.isMutable)
      return Layout.isMutable ? Layout.make(vm, (repeated.value.cast() as BytesPointer).span) : repeated
    }
    t.number(.modulo) { (vm, left, right) throws(Raise) in
      guard Layout.accepts(left, vm), let template = vm.byteSpan(of: left) else { return .notImplemented }
      return try vm.percentFormat(template, right) { Layout.make(vm, $0) }
    }
  }
}
