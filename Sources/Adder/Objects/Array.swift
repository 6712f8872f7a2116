// array.array: numbers of one C type in a buffer. The object begins as a bytearray does, so that whoever knows how to show, fill or export the
// memory of a bytearray knows it for arrays; `count` and `capacity` are in bytes.
//
//     offset 16 count   24 capacity   32 exports   40 data ──▶ buffer   48 code   56 item size   64 its logarithm   72 weak references

typealias ArrayPointer = UnsafeMutablePointer<ArrayObject>

struct ArrayObject: HeapLayout {
  var header: ObjectHeader
  var count: Int
  var capacity: Int
  /// Views that rely on the buffer staying where it is.
  var exports: Int
  var data: RawPointer
  /// The letter of the items' type.
  var code: UInt8
  var itemSize: Int
  /// The binary logarithm of the item's size: a division costs more than all the rest of reading an item.
  var shift: Int
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "array.array" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isArray(value) }

  /// The letters of all types, in the order of `array.typecodes`.
  static let codes: StaticString = "bBuhHiIlLqQfd"

  /// The size of an item, or nil for a letter that there is not.
  static func itemSize(_ code: UInt8) -> Int? {
    switch Unicode.Scalar(code) {
    case "b", "B": 1
    case "h", "H": 2
    case "i", "I", "f", "u": 4
    case "l", "L", "q", "Q", "d": 8
    default: nil
    }
  }
}

extension VM {
  var arrayType: TypePointer { systemType(.array, ArrayObject.spec) }

  /// False as long as nobody has imported `array`.
  func isArray(_ value: Value) -> Bool {
    guard value.isObject, let type = system.types[SystemType.array.rawValue] else { return false }
    return isSubtype(value.object.pointee.type, of: type)
  }

  /// An empty array.
  func newArray(_ code: UInt8, type: TypePointer? = nil) -> ArrayPointer {
    let type = type ?? arrayType
    let array = makeInstance(ArrayObject.self, type)
    array.bytes.initializeEmpty()
    array.pointee.code = code
    array.pointee.itemSize = ArrayObject.itemSize(code) ?? 1
    array.pointee.shift = array.pointee.itemSize.trailingZeroBitCount
    if !type.has(.heapType) { array.pointee.weakReferences = nil }
    return array
  }

  /// An array with these contents.
  func newArray(_ code: UInt8, _ contents: ByteSpan) -> Owned {
    let array = newArray(code)
    array.bytes.append(contents)
    return Owned(array)
  }
}

extension UnsafeMutablePointer<ArrayObject> {
  /// The object as the bytearray that its beginning is.
  @inline(__always) var bytes: ByteArrayPointer { UnsafeMutableRawPointer(self).assumingMemoryBound(to: ByteArrayObject.self) }
  @inline(__always) var count: Int { pointee.count &>> pointee.shift }
  var span: ByteSpan { bytes.span }
  var isText: Bool { pointee.code == UInt8(ascii: "u") }
  var isFloating: Bool { pointee.code == UInt8(ascii: "f") || pointee.code == UInt8(ascii: "d") }

  @inline(__always) private func place(_ index: Int) -> RawPointer { pointee.data + index &<< pointee.shift }

  // MARK: Items

  @inline(__always) func item(_ index: Int, _ vm: VM) throws(Raise) -> Owned {
    let place = place(index)
    switch Unicode.Scalar(pointee.code) {
    case "b": return Owned(.smallInt(Int(place.load(as: Int8.self))))
    case "B": return Owned(.smallInt(Int(place.load(as: UInt8.self))))
    case "h": return Owned(.smallInt(Int(place.load(as: Int16.self))))
    case "H": return Owned(.smallInt(Int(place.load(as: UInt16.self))))
    case "i": return Owned(.smallInt(Int(place.load(as: Int32.self))))
    case "I": return Owned(.smallInt(Int(place.load(as: UInt32.self))))
    case "l", "q": return vm.int(place.load(as: Int.self))
    case "L", "Q": return vm.int(place.load(as: UInt64.self))
    case "f": return vm.float(Double(place.load(as: Float.self)))
    case "d": return vm.float(place.load(as: Double.self))
    default:
      let point = place.load(as: UInt32.self)
      // Bytes from elsewhere may be no character.
      if point > 0x10ffff { throw vm.valueError("chr() arg not in range(0x110000)") }
      return vm.character(point)
    }
  }

  /// Puts bits at an index, which must be in range.
  @inline(__always) func put(_ bits: UInt64, at index: Int) {
    let place = place(index)
    switch pointee.itemSize {
    case 1: place.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
    case 2: place.storeBytes(of: UInt16(truncatingIfNeeded: bits), as: UInt16.self)
    case 4: place.storeBytes(of: UInt32(truncatingIfNeeded: bits), as: UInt32.self)
    default: place.storeBytes(of: bits, as: UInt64.self)
    }
  }

  /// What a value is in memory. May run code of the program, which can change the array.
  func bits(of value: Value, _ vm: VM) throws(Raise) -> UInt64 {
    switch Unicode.Scalar(pointee.code) {
    case "b": return try integer(value, -128, 127, "signed char", "signed char", vm)
    case "B": return try integer(value, 0, 255, "unsigned byte integer", "unsigned byte integer", vm)
    case "h": return try integer(value, -32768, 32767, "signed short integer", "signed short integer", vm)
    case "H": return try integer(value, 0, 65535, "unsigned short", "unsigned short", vm)
    case "i": return try integer(value, -1 << 31, 1 << 31 - 1, "signed integer", "signed integer", vm)
    case "l": return UInt64(bitPattern: Int64(try vm.sizeArgument(value, "long")))
    case "I", "L": return try unsigned(value, vm)
    case "q", "Q": return try wide(value, vm)
    case "f": return UInt64(Float(try vm.double(value)).bitPattern)
    case "d": return try vm.double(value).bitPattern
    default:
      guard vm.isString(value), (value.cast() as StringPointer).length == 1 else { throw vm.typeError("array item must be unicode character") }
      return UInt64((value.cast() as StringPointer)[0])
    }
  }

  @inline(__always) private func integer(
    _ value: Value, _ least: Int, _ most: Int, _ low: StaticString, _ high: StaticString, _ vm: VM
  ) throws(Raise) -> UInt64 {
    let number = value.isSmallInt ? value.smallInt : try vm.sizeArgument(value, "long")
    if number < least { throw vm.overflowError("\(low) is less than minimum") }
    if number > most { throw vm.overflowError("\(high) is greater than maximum") }
    return UInt64(bitPattern: Int64(number))
  }

  private func unsigned(_ value: Value, _ vm: VM) throws(Raise) -> UInt64 {
    let integer = try vm.indexValue(value)
    if vm.isNegativeInt(integer.value) { throw vm.overflowError("can't convert negative value to unsigned int") }
    guard let number = UInt64(exactly: vm.bigInt(of: integer.value)) else {
      throw vm.overflowError("Python int too large to convert to C unsigned long")
    }
    if pointee.itemSize == 4 && number > UInt64(UInt32.max) { throw vm.overflowError("unsigned int is greater than maximum") }
    return number
  }

  private func wide(_ value: Value, _ vm: VM) throws(Raise) -> UInt64 {
    let integer = try vm.indexValue(value)
    if pointee.code == UInt8(ascii: "q") {
      guard let number = vm.machineInt(integer.value) else { throw vm.overflowError("int too big to convert") }
      return UInt64(bitPattern: Int64(number))
    }
    if vm.isNegativeInt(integer.value) { throw vm.overflowError("can't convert negative int to unsigned") }
    guard let number = UInt64(exactly: vm.bigInt(of: integer.value)) else { throw vm.overflowError("int too big to convert") }
    return number
  }

  // MARK: Changing

  func checkResizable(_ vm: VM) throws(Raise) {
    if pointee.exports > 0 { throw vm.bufferError("cannot resize an array that is exporting buffers") }
  }

  func append(_ value: Value, _ vm: VM) throws(Raise) {
    let bits = try bits(of: value, vm)
    try checkResizable(vm)
    append(bits)
  }

  func append(_ bits: UInt64) {
    bytes.reserve(pointee.count + pointee.itemSize)
    pointee.count += pointee.itemSize
    put(bits, at: count - 1)
  }

  func insert(_ value: Value, at position: Int, _ vm: VM) throws(Raise) {
    let bits = try bits(of: value, vm)
    try checkResizable(vm)
    let index = position < 0 ? Swift.max(0, position + count) : Swift.min(position, count)
    bytes.reserve(pointee.count + pointee.itemSize)
    (place(index + 1)).copyMemory(from: place(index), byteCount: pointee.count - index * pointee.itemSize)
    pointee.count += pointee.itemSize
    put(bits, at: index)
  }

  /// Takes items out.
  func remove(_ index: Int, count removed: Int = 1) {
    bytes.replace(from: index * pointee.itemSize, count: removed * pointee.itemSize, by: ByteSpan(start: nil, count: 0))
  }

  /// Adds bytes, whose number must be a multiple of the item's size.
  func append(contentsOf span: ByteSpan, _ vm: VM) throws(Raise) {
    if span.count % pointee.itemSize != 0 { throw vm.valueError("bytes length not a multiple of item size") }
    if span.count > 0 { try checkResizable(vm) }
    bytes.append(span)
  }

  func extend(_ iterable: Value, _ vm: VM) throws(Raise) {
    if vm.isArray(iterable) {
      let other: ArrayPointer = iterable.cast()
      guard other.pointee.code == pointee.code else { throw vm.typeError("can only extend with array of same kind") }
      return try append(contentsOf: other.span, vm)
    }
    let iterator = try vm.iterator(iterable)
    while let item = try vm.next(iterator.value) { try append(item.value, vm) }
  }

  // MARK: Order of bytes

  func swapBytes() {
    for index in 0..<count {
      let place = place(index)
      switch pointee.itemSize {
      case 2: place.storeBytes(of: place.load(as: UInt16.self).byteSwapped, as: UInt16.self)
      case 4: place.storeBytes(of: place.load(as: UInt32.self).byteSwapped, as: UInt32.self)
      case 8: place.storeBytes(of: place.load(as: UInt64.self).byteSwapped, as: UInt64.self)
      default: return
      }
    }
  }

  func reverse() {
    var (low, high) = (0, count - 1)
    while low < high {
      for offset in 0..<pointee.itemSize {
        let (first, second) = (place(low) + offset, place(high) + offset)
        let byte = first.load(as: UInt8.self)
        first.storeBytes(of: second.load(as: UInt8.self), as: UInt8.self)
        second.storeBytes(of: byte, as: UInt8.self)
      }
      low += 1
      high -= 1
    }
  }

  /// The characters of an array of text.
  func text(_ vm: VM) throws(Raise) -> Owned {
    var builder = StringBuilder(vm, capacity: count)
    for index in 0..<count {
      let point = place(index).load(as: UInt32.self)
      if point > 0x10ffff { throw vm.valueError("character U+\(String(point, radix: 16)) is not in range [U+0000; U+10ffff]") }
      builder.append(point)
    }
    return builder.finish()
  }
}
