// memoryview: a window on the memory of a bytes or bytearray, in one dimension. It counts itself into the bytearray's exports, so the memory stays in
// place; the address is still worked out anew each time.

import AdderSyntax

typealias MemoryViewPointer = UnsafeMutablePointer<MemoryViewObject>

struct MemoryViewObject: HeapLayout {
  var header: ObjectHeader
  /// The bytes or bytearray; `.unbound` once the view is released.
  var owner: Value
  /// In bytes from the beginning of the owner's memory.
  var start: Int
  /// Items, and the distance from one to the next in bytes.
  var count: Int
  var stride: Int
  /// A letter of the `struct` module.
  var format: UInt8
  var isReadOnly: Bool
  var hash: Int
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "memoryview" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.memoryview) }

  /// The size of an item of a format, or nil if there is no such format.
  static func itemSize(_ format: UInt8) -> Int? {
    switch format {
    case UInt8(ascii: "B"), UInt8(ascii: "b"), UInt8(ascii: "c"), UInt8(ascii: "?"): 1
    case UInt8(ascii: "h"), UInt8(ascii: "H"): 2
    case UInt8(ascii: "i"), UInt8(ascii: "I"), UInt8(ascii: "f"): 4
    case UInt8(ascii: "l"), UInt8(ascii: "L"), UInt8(ascii: "q"), UInt8(ascii: "Q"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "d"): 8
    default: nil
    }
  }
}

extension VM {
  func newMemoryView(
    _ owner: Value, start: Int, count: Int, stride: Int, format: UInt8, isReadOnly: Bool
  ) -> Owned {
    let view = heap.makeContainer(pointee.types.memoryview, sizeClass: SizeClass.of(MemoryLayout<MemoryViewObject>.size))
      .assumingMemoryBound(to: MemoryViewObject.self)
    owner.retain()
    view.pointee.owner = owner
    view.pointee.start = start
    view.pointee.count = count
    view.pointee.stride = stride
    view.pointee.format = format
    view.pointee.isReadOnly = isReadOnly
    view.pointee.hash = 0
    view.pointee.weakReferences = nil
    if isByteArray(owner) { (owner.cast() as ByteArrayPointer).pointee.exports += 1 }
    return Owned(view)
  }

  func memoryView(of value: Value) throws(Raise) -> Owned {
    if MemoryViewObject.accepts(value, self) {
      let view: MemoryViewPointer = value.cast()
      try view.check(self)
      return view.window(self, start: view.pointee.start, count: view.pointee.count, stride: view.pointee.stride)
    }
    guard let span = byteSpan(of: value) else {
      throw typeError("memoryview: a bytes-like object is required, not '\(typeName(of: value))'")
    }
    return newMemoryView(value, start: 0, count: span.count, stride: 1, format: UInt8(ascii: "B"), isReadOnly: isBytes(value))
  }
}

extension UnsafeMutablePointer<MemoryViewObject> {
  var itemSize: Int { MemoryViewObject.itemSize(pointee.format) ?? 1 }
  var isContiguous: Bool { pointee.stride == itemSize || pointee.count <= 1 }

  func check(_ vm: VM) throws(Raise) {
    if pointee.owner.isUnbound { throw vm.valueError("operation forbidden on released memoryview object") }
  }

  /// Another view of the same memory.
  func window(_ vm: VM, start: Int, count: Int, stride: Int, format: UInt8? = nil, isReadOnly: Bool? = nil) -> Owned {
    vm.newMemoryView(
      pointee.owner, start: start, count: count, stride: stride, format: format ?? pointee.format, isReadOnly: isReadOnly ?? pointee.isReadOnly)
  }

  /// Lets the memory go. The last thing done: the owner may die.
  func release(_ vm: VM) {
    let owner = pointee.owner
    if owner.isUnbound { return }
    pointee.owner = .unbound
    if vm.isByteArray(owner) { (owner.cast() as ByteArrayPointer).pointee.exports -= 1 }
    owner.release()
  }

  private func base(_ vm: VM) -> RawPointer {
    vm.isByteArray(pointee.owner) ? (pointee.owner.cast() as ByteArrayPointer).pointee.data : (pointee.owner.cast() as BytesPointer).pointee.data
  }

  private func address(_ index: Int, _ vm: VM) -> RawPointer { base(vm) + pointee.start + index * pointee.stride }

  /// The memory, if it is in one piece.
  func span(_ vm: VM) -> ByteSpan? {
    guard !pointee.owner.isUnbound, isContiguous else { return nil }
    return ByteSpan(start: UnsafePointer(address(0, vm).assumingMemoryBound(to: UInt8.self)), count: pointee.count * itemSize)
  }

  func contents(_ vm: VM) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in 0..<pointee.count { bytes.append(contentsOf: UnsafeRawBufferPointer(start: address(index, vm), count: itemSize)) }
    return bytes
  }

  // MARK: Items

  func item(_ index: Int, _ vm: VM) -> Owned {
    let place = address(index, vm)
    switch pointee.format {
    case UInt8(ascii: "b"): return vm.int(Int(place.loadUnaligned(as: Int8.self)))
    case UInt8(ascii: "c"): return vm.bytes([place.loadUnaligned(as: UInt8.self)])
    case UInt8(ascii: "?"): return Owned(Value(place.loadUnaligned(as: UInt8.self) != 0))
    case UInt8(ascii: "h"): return vm.int(Int(place.loadUnaligned(as: Int16.self)))
    case UInt8(ascii: "H"): return vm.int(Int(place.loadUnaligned(as: UInt16.self)))
    case UInt8(ascii: "i"): return vm.int(Int(place.loadUnaligned(as: Int32.self)))
    case UInt8(ascii: "I"): return vm.int(Int(place.loadUnaligned(as: UInt32.self)))
    case UInt8(ascii: "l"), UInt8(ascii: "q"), UInt8(ascii: "n"): return vm.int(place.loadUnaligned(as: Int.self))
    case UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "N"): return vm.int(place.loadUnaligned(as: UInt64.self))
    case UInt8(ascii: "f"): return vm.float(Double(place.loadUnaligned(as: Float.self)))
    case UInt8(ascii: "d"): return vm.float(place.loadUnaligned(as: Double.self))
    default: return vm.int(Int(place.loadUnaligned(as: UInt8.self)))
    }
  }

  private var formatText: String { String(Unicode.Scalar(pointee.format)) }
  private func wrongType(_ vm: VM) -> Raise { vm.typeError("memoryview: invalid type for format '\(formatText)'") }
  private func wrongValue(_ vm: VM) -> Raise { vm.valueError("memoryview: invalid value for format '\(formatText)'") }

  private func store(_ value: Value, _ index: Int, _ vm: VM) throws(Raise) {
    switch pointee.format {
    case UInt8(ascii: "c"):
      guard vm.isBytes(value) else { throw wrongType(vm) }
      guard let span = vm.byteSpan(of: value), span.count == 1 else { throw wrongValue(vm) }
      address(index, vm).storeBytes(of: span[0], as: UInt8.self)
    case UInt8(ascii: "?"):
      let flag = try vm.truth(value)
      try check(vm)
      address(index, vm).storeBytes(of: flag ? 1 : 0, as: UInt8.self)
    case UInt8(ascii: "f"), UInt8(ascii: "d"):
      guard vm.isFloat(value) || vm.isInt(value) else { throw wrongType(vm) }
      let number = try vm.double(value)
      if itemSize == 4 {
        address(index, vm).storeBytes(of: Float(number), as: Float.self)
      } else {
        address(index, vm).storeBytes(of: number, as: Double.self)
      }
    default:
      guard vm.hasIndex(value) else { throw wrongType(vm) }
      let number = try vm.indexValue(value)
      try check(vm)
      try storeInteger(number.value, index, vm)
    }
  }

  private func storeInteger(_ value: Value, _ index: Int, _ vm: VM) throws(Raise) {
    let place = address(index, vm)
    func put<Number: FixedWidthInteger>(_: Number.Type) throws(Raise) {
      guard let number = Number(exactly: vm.bigInt(of: value)) else { throw wrongValue(vm) }
      place.storeBytes(of: number, as: Number.self)
    }
    switch pointee.format {
    case UInt8(ascii: "b"): try put(Int8.self)
    case UInt8(ascii: "h"): try put(Int16.self)
    case UInt8(ascii: "H"): try put(UInt16.self)
    case UInt8(ascii: "i"): try put(Int32.self)
    case UInt8(ascii: "I"): try put(UInt32.self)
    case UInt8(ascii: "l"), UInt8(ascii: "q"), UInt8(ascii: "n"): try put(Int64.self)
    case UInt8(ascii: "L"), UInt8(ascii: "Q"), UInt8(ascii: "N"): try put(UInt64.self)
    default: try put(UInt8.self)
    }
  }

  // MARK: Subscripts

  private func place(_ key: Value, _ vm: VM) throws(Raise) -> Int {
    let index = try vm.indexOrIndexError(key)
    try check(vm)
    let place = index < 0 ? index + pointee.count : index
    guard place >= 0, place < pointee.count else { throw vm.indexError("index out of bounds on dimension 1") }
    return place
  }

  private func range(_ slice: SlicePointer, _ vm: VM) throws(Raise) -> SliceRange {
    let bounds = try slice.bounds(vm)
    try check(vm)
    return bounds.adjusted(to: pointee.count)
  }

  func getItem(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    try check(vm)
    if vm.isSlice(key) {
      let range = try range(key.cast(), vm)
      return window(vm, start: pointee.start + range.start * pointee.stride, count: range.count, stride: pointee.stride * range.step)
    }
    if key == .ellipsis { return Owned(retaining: Value(self)) }
    guard vm.hasIndex(key) else { throw vm.typeError("memoryview: invalid slice key") }
    return item(try place(key, vm), vm)
  }

  func setItem(_ key: Value, _ value: Value?, _ vm: VM) throws(Raise) {
    try check(vm)
    if pointee.isReadOnly { throw vm.typeError("cannot modify read-only memory") }
    guard let value else { throw vm.typeError("cannot delete memory") }
    if vm.isSlice(key) {
      let range = try range(key.cast(), vm)
      let new = [UInt8](try vm.bytesLike(value))
      guard new.count == range.count * itemSize else {
        throw vm.valueError("memoryview assignment: lvalue and rvalue have different structures")
      }
      for index in 0..<range.count {
        let target = address(range.start + index * range.step, vm)
        for byte in 0..<itemSize { target.storeBytes(of: new[index * itemSize + byte], toByteOffset: byte, as: UInt8.self) }
      }
      return
    }
    guard vm.hasIndex(key) else { throw vm.typeError("memoryview: invalid slice key") }
    try store(value, try place(key, vm), vm)
  }

  func cast(_ format: StringPointer, _ vm: VM) throws(Raise) -> Owned {
    try check(vm)
    let text = format.text
    let letter = text.utf8.count == 2 && text.utf8.first == UInt8(ascii: "@") ? text.utf8.last : text.utf8.count == 1 ? text.utf8.first : nil
    guard let letter, let size = MemoryViewObject.itemSize(letter) else {
      throw vm.valueError("memoryview: destination format must be a native single character format prefixed with an optional '@'")
    }
    guard isContiguous else { throw vm.typeError("memoryview: casts are restricted to C-contiguous views") }
    if size != 1 && itemSize != 1 { throw vm.typeError("memoryview: cannot cast between two non-byte formats") }
    let bytes = pointee.count * itemSize
    if bytes % size != 0 { throw vm.typeError("memoryview: length is not a multiple of itemsize") }
    return window(vm, start: pointee.start, count: bytes / size, stride: size, format: letter)
  }

  fileprivate func isEqual(_ other: Value, _ vm: VM) throws(Raise) -> Bool? {
    if other == Value(self) { return true }
    if pointee.owner.isUnbound { return false }
    if MemoryViewObject.accepts(other, vm) {
      let right: MemoryViewPointer = other.cast()
      guard !right.pointee.owner.isUnbound, pointee.count == right.pointee.count else { return false }
      for index in 0..<pointee.count {
        let (mine, theirs) = (item(index, vm).take(), right.item(index, vm).take())
        defer {
          mine.release()
          theirs.release()
        }
        if try !vm.isEqual(mine, theirs) { return false }
      }
      return true
    }
    guard let span = vm.byteSpan(of: other) else { return nil }
    return itemSize == 1 && span.elementsEqual(contents(vm))
  }
}

extension MemoryViewObject {
  private static let weakReferencesOffset = MemoryLayout<MemoryViewObject>.offset(of: \.weakReferences).unsafelyUnwrapped

  static let spec = TypeSpec(
    MemoryViewPointer.self, "memoryview", doc: "Create a new memoryview object which references the given object.",
    layout: TypeLayout(MemoryViewObject.self, weak: weakReferencesOffset, flags: [.isSequence])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let (object, extra, more) = try vm.constructorArguments(arguments, "memoryview", ("object", "", ""))
      if object.isUnbound { throw vm.typeError("memoryview() missing required argument 'object' (pos 1)") }
      if !extra.isUnbound || !more.isUnbound { throw vm.typeError("memoryview() takes at most 1 argument (\(arguments.count) given)") }
      return try vm.memoryView(of: object)
    }
    t.traverse { (view, visit) in visit(view.pointee.owner) }
    // Before the owner is released as what `traverse` visits, it must hear that the view is gone.
    t.finalize { (view, vm) in view.release(vm) }
    t.repr { (view, vm) in
      vm.string("<\(view.pointee.owner.isUnbound ? "released memory" : "memory") at 0x\(String(UInt(bitPattern: view), radix: 16))>")
    }
    t.length { (view, vm) throws(Raise) in
      try view.check(vm)
      return view.pointee.count
    }
    t.getItem { (view, vm, key) throws(Raise) in try view.getItem(key, vm) }
    t.setItem { (view, vm, key, value) throws(Raise) in try view.setItem(key, value, vm) }
    t.compare { (view, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, let isEqual = try view.isEqual(other, vm) else { return .notImplemented }
      return Owned(Value(isEqual == (operation == .equal)))
    }
    t.hash { (view, vm) throws(Raise) in
      try view.check(vm)
      guard view.pointee.isReadOnly else { throw vm.valueError("cannot hash writable memoryview object") }
      guard view.itemSize == 1 else { throw vm.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'") }
      if view.pointee.hash == 0 {
        let bytes = vm.bytes(view.contents(vm))
        view.pointee.hash = (bytes.value.cast() as BytesPointer).hash(vm)
      }
      return view.pointee.hash
    }
    defineAttributes(&t)
    defineMethods(&t)
  }

  private static func defineAttributes(_ t: inout TypeBuilder<MemoryViewPointer>) {
    func attribute(_ name: StaticString, _ doc: StaticString, _ get: @escaping @Sendable (MemoryViewPointer, VM) throws(Raise) -> Owned) {
      t.attribute(
        name, doc,
        get: { (view, vm) throws(Raise) in
          try view.check(vm)
          return try get(view, vm)
        })
    }
    attribute("obj", "The underlying object of the memoryview.") { (view, vm) in Owned(retaining: view.pointee.owner) }
    attribute("nbytes", "The amount of space in bytes that the array would use in a contiguous representation.") { (view, vm) in
      vm.int(view.pointee.count * view.itemSize)
    }
    attribute("readonly", "A bool indicating whether the memory is read only.") { (view, vm) in Owned(Value(view.pointee.isReadOnly)) }
    attribute("format", "A string containing the format (in struct module style) for each element in the view.") { (view, vm) in
      vm.character(UInt32(view.pointee.format))
    }
    attribute("itemsize", "The size in bytes of each element of the memoryview.") { (view, vm) in vm.int(view.itemSize) }
    attribute("ndim", "An integer indicating how many dimensions of a multi-dimensional array the memory represents.") { (view, vm) in vm.int(1) }
    attribute("shape", "A tuple of ndim integers giving the shape of the memory as an N-dimensional array.") { (view, vm) in
      vm.tuple(taking: vm.int(view.pointee.count))
    }
    attribute("strides", "A tuple of ndim integers giving the size in bytes to access each element for each dimension of the array.") { (view, vm) in
      vm.tuple(taking: vm.int(view.pointee.stride))
    }
    attribute("suboffsets", "A tuple of integers used internally for PIL-style arrays.") { (view, vm) in vm.tuple([]) }
    attribute("c_contiguous", "A bool indicating whether the memory is C contiguous.") { (view, vm) in Owned(Value(view.isContiguous)) }
    attribute("f_contiguous", "A bool indicating whether the memory is Fortran contiguous.") { (view, vm) in Owned(Value(view.isContiguous)) }
    attribute("contiguous", "A bool indicating whether the memory is contiguous.") { (view, vm) in Owned(Value(view.isContiguous)) }
  }

  private static func defineMethods(_ t: inout TypeBuilder<MemoryViewPointer>) {
    t.method("tobytes(order='C')", "Return the data in the buffer as a byte string.") { (view, vm, order: Value?) throws(Raise) in
      try view.check(vm)
      return vm.bytes(view.contents(vm))
    }
    t.method("tolist()", "Return the data in the buffer as a list of elements.") { (view, vm) throws(Raise) in
      try view.check(vm)
      let list = vm.newList(capacity: view.pointee.count)
      for index in 0..<view.pointee.count { list.append(taking: view.item(index, vm).take()) }
      return Owned(list)
    }
    t.method("hex(sep=None, bytes_per_sep=1)", "Return the data in the buffer as a str of hexadecimal numbers.") {
      (view, vm, separator: Value?, group: Int?) throws(Raise) in
      try view.check(vm)
      let bytes = vm.bytes(view.contents(vm))
      return try vm.hexText((bytes.value.cast() as BytesPointer).span, separator, group ?? 1)
    }
    t.method("cast(format)", "Cast a memoryview to a new format or shape.") { (view, vm, format: StringPointer) throws(Raise) in
      try view.cast(format, vm)
    }
    t.method("toreadonly()", "Return a readonly version of the memoryview.") { (view, vm) throws(Raise) in
      try view.check(vm)
      return view.window(vm, start: view.pointee.start, count: view.pointee.count, stride: view.pointee.stride, isReadOnly: true)
    }
    t.method("release()", "Release the underlying buffer exposed by the memoryview object.") { (view, vm) in view.release(vm) }
    t.method("__enter__()", "") { (view, vm) throws(Raise) in
      try view.check(vm)
      return Owned(retaining: Value(view))
    }
    t.method("__exit__(*args)", "") { (view, vm, arguments: VariadicArguments) in view.release(vm) }
  }
}
