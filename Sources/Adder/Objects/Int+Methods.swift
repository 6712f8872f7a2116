// int's constructor and methods, and its text.

import BigInt

extension IntObject {
  static let constructor = NativeMethod(.staticMethod, "int(x=0, /, base=10)", "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
    let type: TypePointer = receiver.cast()
    let (source, base) = (bound[0], bound[1])
    if source.isUnbound {
      if !base.isUnbound { throw vm.typeError("int() missing string argument") }
      return vm.int(Owned(.smallInt(0)), ofType: type)
    }
    if base.isUnbound { return vm.int(try vm.intFrom(source), ofType: type) }
    let radix = try vm.indexClamped(base)
    if radix != 0 && (radix < 2 || radix > 36) { throw vm.valueError("int() base must be >= 2 and <= 36, or 0") }
    let isText = vm.isString(source) || vm.isBytes(source) || vm.isByteArray(source)
    guard isText, let number = try vm.intFromText(source, base: radix) else {
      throw vm.typeError("int() can't convert non-string with explicit base")
    }
    return vm.int(number, ofType: type)
  }

  static func defineMethods(_ t: inout TypeBuilder<Value>) {
    t.attribute("real", "the real part of a complex number") { (value, vm) throws(Raise) in vm.exactInt(value) }
    t.attribute("imag", "the imaginary part of a complex number") { (_, vm) throws(Raise) in Owned(.smallInt(0)) }
    t.attribute("numerator", "the numerator of a rational number in lowest terms") { (value, vm) throws(Raise) in vm.exactInt(value) }
    t.attribute("denominator", "the denominator of a rational number in lowest terms") { (_, vm) throws(Raise) in Owned(.smallInt(1)) }
    t.method("conjugate()", "Returns self, the complex conjugate of any int.") { (value, vm) throws(Raise) in vm.exactInt(value) }
    t.method("bit_length()", "Number of bits necessary to represent self in binary.") { (value, vm) throws(Raise) -> Int in
      if value.isSmallInt { return Int.bitWidth - value.smallInt.magnitude.leadingZeroBitCount }
      return vm.bigInt(of: value).magnitude.bitWidth
    }
    t.method("bit_count()", "Number of ones in the binary representation of the absolute value of self.") { (value, vm) throws(Raise) -> Int in
      vm.bigInt(of: value).magnitude.words.reduce(0) { $0 + $1.nonzeroBitCount }
    }
    t.method("as_integer_ratio()", "Return integer ratio.") { (value, vm) throws(Raise) -> Owned in
      let number = vm.exactInt(value)
      return vm.tuple(number.value, .smallInt(1))
    }
    t.method("__trunc__()", "Truncating an Integral returns itself.") { (value, vm) throws(Raise) in vm.exactInt(value) }
    t.method("__floor__()", "Flooring an Integral returns itself.") { (value, vm) throws(Raise) in vm.exactInt(value) }
    t.method("__ceil__()", "Ceiling of an Integral returns itself.") { (value, vm) throws(Raise) in vm.exactInt(value) }
    t.method("__round__(ndigits=<unrepresentable>, /)", "Rounding an Integral returns itself.") { (value, vm, digits: Value) throws(Raise) in
      if digits.isUnbound { return vm.exactInt(value) }
      return try vm.roundInt(value, digits)
    }
    t.method("__getnewargs__()", "") { (value, vm) throws(Raise) -> Owned in
      let number = vm.exactInt(value)
      return vm.tuple(number.value)
    }
    t.method("__sizeof__()", "Returns size in memory, in bytes.") { (value, vm) throws(Raise) -> Int in
      let size = MemoryLayout<ObjectHeader>.size + MemoryLayout<Int>.size
      // Digits of thirty bits, as `sys.int_info` says.
      return size + max(1, (vm.bigInt(of: value).magnitude.bitWidth + 29) / 30) * 4
    }
    t.method("__format__(format_spec, /)", "Default object formatter.") { (value, vm, spec: StringPointer) throws(Raise) in
      try vm.formatInt(value, spec: spec)
    }
    t.method("to_bytes(length=1, byteorder='big', *, signed=False)", "Return an array of bytes representing an integer.") {
      (value, vm, length: Int?, order: StringPointer?, signed: Bool?) throws(Raise) -> Owned in
      let isLittle = try vm.isLittleEndian(order)
      let count = length ?? 1
      if count < 0 { throw vm.valueError("length argument must be non-negative") }
      try vm.checkMemory(units: count)
      let number = vm.bigInt(of: value)
      if number.isNegative && signed != true { throw vm.overflowError("can't convert negative int to unsigned") }
      guard let bytes = number.littleEndianBytes(count: count, signed: signed ?? false) else { throw vm.overflowError("int too big to convert") }
      return vm.bytes(isLittle ? bytes : bytes.reversed())
    }
    t.classMethod("from_bytes(bytes, byteorder='big', *, signed=False)", "Return the integer represented by the given array of bytes.") {
      (type: TypePointer, vm, source: Value, order: StringPointer?, signed: Bool?) throws(Raise) -> Owned in
      let isLittle = try vm.isLittleEndian(order)
      let bytes = try vm.bytesForInt(source)
      let number = vm.int(
        isLittle
          ? BigInt(littleEndianBytes: bytes, signed: signed ?? false) : BigInt(littleEndianBytes: bytes.reversed(), signed: signed ?? false))
      if type == vm.pointee.types.int { return number }
      return try vm.call(Value(type), number.value)
    }
  }
}

extension VM {
  fileprivate func isLittleEndian(_ order: StringPointer?) throws(Raise) -> Bool {
    guard let order else { return false }
    if order.equals("little") { return true }
    if order.equals("big") { return false }
    throw valueError("byteorder must be either 'little' or 'big'")
  }

  /// What `int.from_bytes` takes: bytes-like, `__bytes__`, or an iterable of ints.
  fileprivate func bytesForInt(_ source: Value) throws(Raise) -> [UInt8] {
    if let span = byteSpan(of: source) { return Array(span) }
    if let made = try callSpecial(source, .bytes) {
      guard isBytes(made.value), let span = byteSpan(of: made.value) else {
        throw typeError("__bytes__ returned non-bytes (type \(typeName(of: made.value)))")
      }
      return Array(span)
    }
    if isString(source) { throw typeError("cannot convert '\(typeName(of: source))' object to bytes") }
    return try bytesFromIterable(source, "bytes")
  }

  // MARK: Text

  func intRepr(_ value: Value) throws(Raise) -> Owned {
    if value.isSmallInt { return smallIntText(value.smallInt) }
    return latin1String(try intBytes(value))
  }

  /// A str of Latin-1 bytes.
  func latin1String(_ bytes: [UInt8]) -> Owned {
    let string = bytes.withUnsafeBufferPointer { newString(latin1: $0) }
    return Owned(string)
  }

  /// The digits of an int, with a minus sign; ValueError when they are more than the limit allows.
  func intBytes(_ value: Value, radix: Int = 10, uppercase: Bool = false) throws(Raise) -> [UInt8] {
    if let small = machineInt(value) { return IntegerText.bytes(small, radix: radix, uppercase: uppercase) }
    let number = bigInt(of: value)
    try checkDigits(number, radix)
    let bytes = IntegerText.bytes(number, radix: radix, uppercase: uppercase)
    let limit = system.maximumDigits
    if radix == 10 && limit > 0 && bytes.count - (number.isNegative ? 1 : 0) > limit { throw tooManyDigits() }
    return bytes
  }

  /// Refuses what is certainly too long before it is converted.
  private func checkDigits(_ number: BigInt, _ radix: Int) throws(Raise) {
    let limit = system.maximumDigits
    if radix == 10 && limit > 0 && number.magnitude.bitWidth > limit * 10 / 3 + 4 { throw tooManyDigits() }
  }

  private func tooManyDigits() -> Raise {
    valueError(
      "Exceeds the limit (\(system.maximumDigits) digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")
  }

  func intToText(_ value: Value, radix: Int = 10) throws(Raise) -> String {
    String(decoding: try intBytes(value, radix: radix), as: UTF8.self)
  }

  /// An int as a program writes it, whose digits the parser has checked.
  func intFromDigits(_ digits: String, radix: Int) -> Owned {
    int(BigInt(IntegerText.magnitude(Array(digits.utf8).filter { $0 != 95 }, radix: radix)))
  }

  /// Decimal digits that a program's text may have in an integer; nil for any number.
  var literalDigitLimit: Int? { system.maximumDigits == 0 ? nil : system.maximumDigits }

  // MARK: Conversion

  /// `int(x)` for any object.
  func intFrom(_ source: Value) throws(Raise) -> Owned {
    if source.isSmallInt { return Owned(source) }
    let type = type(of: source)
    if let slot = type.number(.int) {
      let result = try slot(self, source, source)
      guard isInt(result.value) else { throw typeError("__int__ returned non-int (type \(typeName(of: result.value)))") }
      if result.value != source { try checkConversion("__int__", to: pointee.types.int, result.value) }
      return exactInt(result.value)
    }
    if type.number(.index) != nil {
      let result = try indexValue(source)
      return exactInt(result.value)
    }
    if let result = try callSpecial(source, .trunc) {
      try warn(category: .deprecationWarning, "The delegation of int() to __trunc__ is deprecated.")
      if isInt(result.value) { return exactInt(result.value) }
      if self.type(of: result.value).number(.index) != nil {
        let number = try indexValue(result.value)
        return exactInt(number.value)
      }
      throw typeError("__trunc__ returned non-Integral (type \(typeName(of: result.value)))")
    }
    if let number = try intFromText(source, base: 10) { return number }
    throw typeError("int() argument must be a string, a bytes-like object or a real number, not '\(typeName(of: source))'")
  }

  /// `int(text, base)` for a str, bytes or bytearray; nil for anything else.
  func intFromText(_ source: Value, base: Int) throws(Raise) -> Owned? {
    if base == 10 && isString(source), let number = plainDecimal(source.cast()) { return int(number) }
    let bytes: [UInt8]
    if isString(source) {
      bytes = asciiDigits(source.cast())
    } else if let span = byteSpan(of: source) {
      bytes = Array(span)
    } else {
      return nil
    }
    switch IntegerText.parse(bytes[...], base: base, limit: system.maximumDigits) {
    case .small(let number): return int(number)
    case .big(let number): return int(number)
    case .invalid:
      let text = isString(source) ? exactString(source.cast()) : self.bytes(bytes)
      throw valueError("invalid literal for int() with base \(base): \(String(try reprText(text.value).prefix(200)))")
    case .tooLong(let count):
      throw valueError(
        "Exceeds the limit (\(system.maximumDigits) digits) for integer string conversion: value has \(count) digits; "
          + "use sys.set_int_max_str_digits() to increase the limit")
    }
  }

  /// Up to 18 digits with perhaps a minus sign, and nothing else; nil for any other text.
  private func plainDecimal(_ text: StringPointer) -> Int? {
    guard text.pointee.isASCII, text.length > 0, text.length <= 18 else { return nil }
    let bytes = text.latin1
    let start = bytes[0] == 45 ? 1 : 0
    if start == bytes.count { return nil }
    var number = 0
    for index in start..<bytes.count {
      let byte = bytes[index]
      guard byte >= 48 && byte <= 57 else { return nil }
      number = number &* 10 &+ Int(byte &- 48)
    }
    return start == 1 ? -number : number
  }

  /// A str in ASCII as number parsers read it: decimal digits of every script as 0 to 9, every white space as a blank, anything else as `?`.
  func asciiDigits(_ text: StringPointer) -> [UInt8] {
    if text.pointee.isASCII { return text.latin1.map { $0 >= 0x1c && $0 <= 0x1f ? 32 : $0 } }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.length)
    for index in 0..<text.length {
      let point = text[index]
      if point < 0x80 {
        bytes.append(point >= 0x1c && point <= 0x1f ? 32 : UInt8(point))
      } else if let digit = UnicodeData.decimalDigit(point) {
        bytes.append(UInt8(48 + digit))
      } else {
        let isSpace = Unicode.Scalar(point).map(\.properties.isWhitespace) ?? false
        bytes.append(isSpace ? 32 : 63)
      }
    }
    return bytes
  }

  // MARK: Rounding

  /// `round(int, digits)`: to a multiple of a power of ten, halves to even.
  func roundInt(_ value: Value, _ digits: Value) throws(Raise) -> Owned {
    let places = try indexValue(digits)
    if !isNegativeInt(places.value) { return exactInt(value) }
    let number = bigInt(of: value)
    // More places than the number has digits: 0.
    guard let count = machineInt(places.value), -count <= number.magnitude.bitWidth / 3 + 1 else { return int(0) }
    let unit = (10 as BigInt).raised(to: -count)
    var (quotient, remainder) = number.flooringDivision(by: unit)
    let twice = remainder + remainder
    if twice > unit || (twice == unit && quotient.isOdd) { quotient += 1 }
    return int(quotient * unit)
  }
}
