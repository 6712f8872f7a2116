// The module `array`, and what an array says to files, texts and copies.

enum ArrayModule {
  static let spec = ModuleSpec("array", doc: "Arrays of numbers of one type, and of characters, in little room.") { m throws(Raise) in
    let vm = m.vm
    m.type("array", vm.arrayType)
    m.type("ArrayType", vm.arrayType)
    m.constant("typecodes", vm.string(ArrayObject.codes))
    m.function("_array_reconstructor(arraytype, typecode, mformat_code, items, /)", "Remakes an array from what pickling kept of it.") {
      (vm, type: Value, code: Value, format: CInt, items: Value) throws(Raise) in
      try vm.remakeArray(type, try vm.typeCode(code, "_array_reconstructor", position: 2), Int(format), items)
    }
    let names = vm.tuple(vm.word("MutableSequence"))
    let classes = try vm.importModule(name: vm.word("collections.abc"), fromList: names.value, level: 0, globals: .none)
    let sequence = try vm.getAttribute(classes.value, "MutableSequence")
    let type = vm.arrayType
    _ = try vm.callMethod(sequence.value, "register", type.value)
  }
}

/// How numbers lie in memory, as pickled arrays say it: the size, whether they are signed, whether they are floats, and the order of bytes.
private struct MachineFormat {
  let size: Int
  let isSigned: Bool
  let kind: Kind
  let isBigEndian: Bool
  enum Kind { case integer, float, text }

  /// By their numbers.
  static let all: [MachineFormat] = {
    var formats = [
      MachineFormat(size: 1, isSigned: false, kind: .integer, isBigEndian: false),
      MachineFormat(size: 1, isSigned: true, kind: .integer, isBigEndian: false),
    ]
    func pair(_ size: Int, _ isSigned: Bool, _ kind: Kind) {
      for isBig in [false, true] { formats.append(MachineFormat(size: size, isSigned: isSigned, kind: kind, isBigEndian: isBig)) }
    }
    for size in [2, 4, 8] {
      pair(size, false, .integer)
      pair(size, true, .integer)
    }
    pair(4, true, .float)
    pair(8, true, .float)
    pair(2, false, .text)
    pair(4, false, .text)
    return formats
  }()

  static let isBigEndianMachine = UInt16(1).bigEndian == 1

  /// The number of the format that arrays of a type code have on this machine.
  static func number(of code: UInt8) -> Int {
    let size = ArrayObject.itemSize(code) ?? 1
    let letter = Unicode.Scalar(code)
    let kind: Kind = letter == "u" ? .text : letter == "f" || letter == "d" ? .float : .integer
    let isSigned = kind == .float || letter.properties.isLowercase && kind == .integer
    return all.firstIndex {
      $0.size == size && $0.kind == kind && $0.isSigned == isSigned && (size == 1 || $0.isBigEndian == isBigEndianMachine)
    } ?? 0
  }

  /// The type code of integers of this format.
  var integerCode: UInt8 {
    let letters: [Int: UInt8] = [1: UInt8(ascii: "b"), 2: UInt8(ascii: "h"), 4: UInt8(ascii: "i"), 8: UInt8(ascii: "q")]
    let letter = letters[size] ?? UInt8(ascii: "b")
    return isSigned ? letter : letter - 0x20
  }
}

extension VM {
  fileprivate func remakeArray(_ type: Value, _ code: UInt8, _ number: Int, _ items: Value) throws(Raise) -> Owned {
    guard isType(type) else { throw typeError("first argument must be a type object, not \(typeName(of: type))") }
    guard isSubtype(type.cast(), of: arrayType) else {
      throw typeError("\(text((type.cast() as TypePointer).pointee.name)) is not a subtype of \(text(arrayType.pointee.name))")
    }
    guard ArrayObject.itemSize(code) != nil else { throw valueError("second argument must be a valid type code") }
    guard MachineFormat.all.indices ~= number else { throw valueError("third argument must be a valid machine format code.") }
    guard isBytes(items), let span = byteSpan(of: items) else { throw typeError("fourth argument should be bytes, not \(typeName(of: items))") }
    let format = MachineFormat.all[number]
    if number == MachineFormat.number(of: code) {
      let array = newArray(code, type: type.cast())
      let result = Owned(array)
      try array.append(contentsOf: span, self)
      return result
    }
    // Texts are counted in characters of the largest size.
    if span.count % (format.kind == .text ? 4 : format.size) != 0 {
      throw valueError("\(format.kind == .integer ? "bytes" : "string") length not a multiple of item size")
    }
    let array = newArray(format.kind == .integer ? format.integerCode : code, type: type.cast())
    let result = Owned(array)
    for start in stride(from: 0, to: span.count, by: format.size) {
      var bits: UInt64 = 0
      for offset in 0..<format.size { bits = bits << 8 | UInt64(span[start + (format.isBigEndian ? offset : format.size - 1 - offset)]) }
      switch format.kind {
      case .integer: array.append(bits)
      case .float:
        let value = float(format.size == 4 ? Double(Float(bitPattern: UInt32(bits))) : Double(bitPattern: bits))
        try array.append(value.value, self)
      case .text:
        let isSecondHalf = format.size == 2 && array.count > 0 && bits & 0xfc00 == 0xdc00 && array.lastWord & 0xffff_fc00 == 0xd800
        if isSecondHalf {
          array.put(0x10000 + UInt64(array.lastWord & 0x3ff) << 10 + bits & 0x3ff, at: array.count - 1)
        } else {
          array.append(bits)
        }
      }
    }
    return result
  }
}

extension UnsafeMutablePointer<ArrayObject> {
  /// The last of the characters.
  fileprivate var lastWord: UInt32 { (pointee.data + (pointee.count - 4)).load(as: UInt32.self) }
}

extension ArrayObject {
  static func defineContents(_ t: inout TypeBuilder<ArrayPointer>) {
    t.method("tolist()", "Convert array to an ordinary list with the same items.") { (array, vm) throws(Raise) in try array.list(vm) }
    t.method("fromlist(list, /)", "Append items to array from list.") { (array, vm, list: Value) throws(Raise) -> Void in
      guard vm.isList(list) else { throw vm.typeError("arg must be list") }
      let before = array.pointee.count
      do throws(Raise) {
        var index = 0
        while index < (list.cast() as ListPointer).count {
          let item = Owned(retaining: (list.cast() as ListPointer)[index])
          try array.append(item.value, vm)
          index += 1
        }
      } catch {
        // All or nothing.
        if array.pointee.count > before && array.pointee.exports == 0 { array.pointee.count = before }
        throw error
      }
    }
    t.method("tobytes()", "Convert the array to an array of machine values and return the bytes representation.") { (array, vm) in
      vm.bytes(array.span)
    }
    t.method("frombytes(buffer, /)", "Appends items from the string, interpreting it as an array of machine values.") {
      (array, vm, buffer: Value) throws(Raise) -> Void in
      let span = try vm.bytesLike(buffer)
      let isWide =
        vm.isArray(buffer)
        ? (buffer.cast() as ArrayPointer).pointee.itemSize != 1
        : MemoryViewObject.accepts(buffer, vm) && (buffer.cast() as MemoryViewPointer).itemSize != 1
      if isWide { throw vm.typeError("a bytes-like object is required") }
      try array.append(contentsOf: span, vm)
    }
    t.method("tounicode()", "Extends this array with data from the unicode string ustr: the contents as a str.") {
      (array, vm) throws(Raise) -> Owned in
      guard array.isText else { throw vm.valueError("tounicode() may only be called on unicode type arrays") }
      return try array.text(vm)
    }
    t.method("fromunicode(ustr, /)", "Extends this array with data from the unicode string ustr.") {
      (array, vm, text: StringPointer) throws(Raise) -> Void in
      guard array.isText else { throw vm.valueError("fromunicode() may only be called on unicode type arrays") }
      try array.checkResizable(vm)
      array.appendText(text)
    }
    t.method("tofile(f, /)", "Write all items (as machine values) to the file object f.") { (array, vm, file: Value) throws(Raise) -> Void in
      var position = 0
      while position < array.pointee.count {
        let part = vm.bytes(array.span.part(from: position, count: Swift.min(array.pointee.count - position, 1 << 16)))
        _ = try vm.callMethod(file, "write", part.value)
        position += 1 << 16
      }
    }
    t.method("fromfile(f, n, /) @parse", "Read n objects from the file object f and append them to the end of the array.") {
      (array, vm, file: Value, count: Int) throws(Raise) -> Void in
      if count < 0 { throw vm.valueError("negative count") }
      let (size, overflows) = count.multipliedReportingOverflow(by: array.pointee.itemSize)
      if overflows { throw vm.memoryError() }
      let length = vm.int(size)
      let read = try vm.callMethod(file, "read", length.value)
      guard vm.isBytes(read.value), let span = vm.byteSpan(of: read.value) else { throw vm.typeError("read() didn't return bytes") }
      try array.append(contentsOf: span, vm)
      if span.count != size { throw vm.eofError("read() didn't return enough bytes") }
    }
    t.method("buffer_info()", "Return a tuple (address, length) giving the current memory address and the length in items of the buffer.") {
      (array, vm) in
      vm.tuple(taking: vm.int(Int(bitPattern: array.pointee.data)), vm.int(array.count))
    }
  }

  static func defineCopies(_ t: inout TypeBuilder<ArrayPointer>) {
    t.method("__copy__()", "Return a copy of the array.") { (array, vm) in vm.newArray(array.pointee.code, array.span) }
    t.method("__deepcopy__(unused, /)", "Return a copy of the array.") { (array, vm, _: Value) in vm.newArray(array.pointee.code, array.span) }
    t.method("__reduce_ex__(value, /)", "Return state information for pickling.") { (array, vm, version: Value) throws(Raise) -> Owned in
      guard vm.isInt(version) else { throw vm.typeError("__reduce_ex__ argument should be an integer") }
      let version = try vm.sizeArgument(version, "long")
      let attributes = try vm.attributeIfPresent(Value(array), Name.dict) ?? .none
      let type = vm.type(of: Value(array)).value
      let code = vm.character(UInt32(array.pointee.code))
      if version < 3 {
        let items = try array.list(vm)
        let arguments = vm.tuple(code.value, items.value)
        return vm.tuple(type, arguments.value, attributes.value)
      }
      let module = try vm.importModule(name: vm.word("array"), fromList: .none, level: 0, globals: .none)
      let function = try vm.getAttribute(module.value, "_array_reconstructor")
      let format = vm.int(MachineFormat.number(of: array.pointee.code))
      let contents = vm.bytes(array.span)
      let arguments = vm.tuple(type, code.value, format.value, contents.value)
      return vm.tuple(function.value, arguments.value, attributes.value)
    }
    t.method("__sizeof__()", "Size of the array in memory, in bytes.") { (array, vm) -> Int in
      vm.type(of: Value(array)).pointee.basicSize + array.pointee.capacity
    }
  }
}
