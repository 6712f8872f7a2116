// The module `binascii`: bytes as text, in hexadecimal, base64, uuencode and quoted-printable, and two check sums.

enum BinasciiModule {
  static let spec = ModuleSpec("binascii", doc: "Conversion between binary data and ASCII") { m throws(Raise) in
    m.type("Error", m.vm.binasciiErrorType)
    m.type("Incomplete", m.vm.exceptionClass(.binasciiIncomplete, "Incomplete", module: "binascii", bases: [m.vm.exceptionType(.exception)]))
    defineHexadecimal(&m)
    defineBase64(&m)
    defineText(&m)
    m.function("crc32(data, crc=0, /)", "Compute CRC-32 incrementally.") { (vm, data: Value, start: Value?) throws(Raise) -> Int in
      let initial = try start == nil ? 0 : vm.lowBits(start ?? .none)
      return Int(CheckSum.crc32(try vm.bytesLike(data), UInt32(truncatingIfNeeded: initial)))
    }
    m.function("crc_hqx(data, crc, /)", "Compute CRC-CCITT incrementally.") { (vm, data: Value, start: Value) throws(Raise) -> Int in
      let initial = try vm.lowBits(start)
      return Int(CheckSum.crcCCITT(try vm.bytesLike(data), UInt16(truncatingIfNeeded: initial)))
    }
  }

  private static func defineHexadecimal(_ m: inout ModuleBuilder) {
    m.function("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)", "Hexadecimal representation of binary data.") {
      (vm, data: Value, separator: Value?, group: CInt?) throws(Raise) in try vm.hexlify(data, separator, Int(group ?? 1))
    }
    m.function("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)", "Hexadecimal representation of binary data.") {
      (vm, data: Value, separator: Value?, group: CInt?) throws(Raise) in try vm.hexlify(data, separator, Int(group ?? 1))
    }
    m.function("unhexlify(hexstr, /)", "Binary data of hexadecimal representation.") { (vm, text: Value) throws(Raise) in try vm.unhexlify(text) }
    m.function("a2b_hex(hexstr, /)", "Binary data of hexadecimal representation.") { (vm, text: Value) throws(Raise) in try vm.unhexlify(text) }
  }

  private static func defineBase64(_ m: inout ModuleBuilder) {
    m.function("b2a_base64(data, /, *, newline=True)", "Base64-code line of data.") { (vm, data: Value, newline: Bool?) throws(Raise) in
      let span = try vm.bytesLike(data)
      let result = vm.newBytes(count: Base64.length(span.count, newline: newline ?? true))
      Base64.encode(span, to: result.pointee.data.assumingMemoryBound(to: UInt8.self), newline: newline ?? true)
      return Owned(result)
    }
    m.function("a2b_base64(data, /, *, strict_mode=False)", "Decode a line of base64 data.") { (vm, data: Value, strict: Bool?) throws(Raise) in
      var failure: String?
      let bytes = Base64.decode(try vm.asciiBytes(data), isStrict: strict ?? false, &failure)
      if let failure { throw vm.raise(vm.binasciiErrorType, failure) }
      return vm.bytes(bytes)
    }
  }

  private static func defineText(_ m: inout ModuleBuilder) {
    m.function("b2a_uu(data, /, *, backtick=False)", "Uuencode line of data.") { (vm, data: Value, backtick: Bool?) throws(Raise) in
      let span = try vm.bytesLike(data)
      if span.count > 45 { throw vm.raise(vm.binasciiErrorType, "At most 45 bytes at once") }
      return vm.bytes(UUCode.encode(span, backtick: backtick ?? false))
    }
    m.function("a2b_uu(data, /)", "Decode a line of uuencoded data.") { (vm, data: Value) throws(Raise) in
      var failure: String?
      let bytes = UUCode.decode(try vm.asciiBytes(data), &failure)
      if let failure { throw vm.raise(vm.binasciiErrorType, failure) }
      return vm.bytes(bytes)
    }
    m.function("b2a_qp(data, quotetabs=False, istext=True, header=False)", "Encode a string using quoted-printable encoding.") {
      (vm, data: Value, tabs: CInt?, text: CInt?, header: CInt?) throws(Raise) in
      let span = try vm.bytesLike(data)
      var encoder = QuotedPrintableEncoder(data: [UInt8](span), quotesTabs: tabs ?? 0 != 0, isText: text ?? 1 != 0, isHeader: header ?? 0 != 0)
      return vm.bytes(encoder.run())
    }
    m.function("a2b_qp(data, header=False)", "Decode a string of qp-encoded data.") { (vm, data: Value, header: CInt?) throws(Raise) in
      vm.bytes(QuotedPrintableEncoder.decode(try vm.asciiBytes(data), isHeader: header ?? 0 != 0))
    }
  }
}

extension VM {
  var binasciiErrorType: TypePointer { exceptionClass(.binasciiError, "Error", module: "binascii", bases: [exceptionType(.valueError)]) }

  /// What the functions that decode take: a str of ASCII characters, or bytes.
  fileprivate func asciiBytes(_ value: Value) throws(Raise) -> [UInt8] {
    if isString(value) {
      let string: StringPointer = value.cast()
      guard string.pointee.isASCII else { throw valueError("string argument should contain only ASCII characters") }
      return [UInt8](string.latin1)
    }
    guard let span = byteSpan(of: value) else {
      throw typeError("argument should be bytes, buffer or ASCII string, not '\(typeName(of: value))'")
    }
    return [UInt8](span)
  }

  /// The lowest 64 bits of an int of any size.
  fileprivate func lowBits(_ value: Value) throws(Raise) -> UInt64 {
    let integer = try indexValue(value)
    return UInt64(truncatingIfNeeded: bigInt(of: integer.value))
  }

  fileprivate func hexlify(_ data: Value, _ separator: Value?, _ group: Int) throws(Raise) -> Owned {
    let span = try bytesLike(data)
    if separator != nil {
      let text = try hexText(span, separator, group, largestMark: 0xff)
      return bytes((text.value.cast() as StringPointer).latin1)
    }
    try checkMemory(units: span.count, 2)
    let result = newBytes(count: span.count * 2)
    Hexadecimal.write(span, to: result.pointee.data)
    return Owned(result)
  }

  fileprivate func unhexlify(_ text: Value) throws(Raise) -> Owned {
    let characters = try asciiBytes(text)
    if characters.count % 2 != 0 { throw raise(binasciiErrorType, "Odd-length string") }
    var contents: [UInt8] = []
    contents.reserveCapacity(characters.count / 2)
    for index in stride(from: 0, to: characters.count, by: 2) {
      guard let high = Hexadecimal.digit(characters[index]), let low = Hexadecimal.digit(characters[index + 1]) else {
        throw raise(binasciiErrorType, "Non-hexadecimal digit found")
      }
      contents.append(high << 4 | low)
    }
    return bytes(contents)
  }
}

enum Hexadecimal {
  static func digit(_ character: UInt8) -> UInt8? {
    switch character {
    case 0x30...0x39: character - 0x30
    case 0x41...0x46: character - 0x37
    case 0x61...0x66: character - 0x57
    default: nil
    }
  }

  /// Two digits for each byte.
  static func write(_ span: ByteSpan, to place: RawPointer) {
    var index = 0
    // Four bytes are spread to eight halves, which become digits together.
    while index &+ 4 <= span.count {
      var word = UInt64(UInt32(littleEndian: UnsafeRawPointer(span.raw + index).loadUnaligned(as: UInt32.self)))
      word = (word | word &<< 16) & 0x0000_ffff_0000_ffff
      word = (word | word &<< 8) & 0x00ff_00ff_00ff_00ff
      place.storeBytes(
        of: digits(of: (word &>> 4 & 0x000f_000f_000f_000f) | (word & 0x000f_000f_000f_000f) &<< 8).littleEndian, toByteOffset: 2 &* index,
        as: UInt64.self)
      index &+= 4
    }
    while index < span.count {
      let byte = UInt64(span[index])
      let pair = digits(of: byte &>> 4 | (byte & 15) &<< 8)
      place.storeBytes(of: UInt16(truncatingIfNeeded: pair).littleEndian, toByteOffset: 2 &* index, as: UInt16.self)
      index &+= 1
    }
  }

  /// The digits of eight numbers below sixteen, one in each byte.
  @inline(__always) private static func digits(of halves: UInt64) -> UInt64 {
    let letters = (halves &+ 0x0606_0606_0606_0606) &>> 4 & 0x0101_0101_0101_0101
    return halves &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
  }
}

enum CheckSum {
  /// The remainders of all bytes, for the reversed polynomial 0xedb88320; then those of all bytes with one zero byte behind them, with two, up to
  /// fifteen: sixteen bytes are looked up at once.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { byte in
      var remainder = UInt32(byte)
      for _ in 0..<8 { remainder = remainder & 1 != 0 ? remainder >> 1 ^ 0xedb8_8320 : remainder >> 1 }
      return remainder
    }
    for index in 0..<(15 * 256) { tables.append(tables[index] >> 8 ^ tables[Int(tables[index] & 255)]) }
    return tables
  }()

  static func crc32(_ data: ByteSpan, _ start: UInt32) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      let table = tables.baseAddress.unsafelyUnwrapped
      let bytes = UnsafeRawPointer(data.raw)
      var sum = ~start
      var index = 0
      while index &+ 16 <= data.count {
        let low = UInt64(littleEndian: (bytes + index).loadUnaligned(as: UInt64.self)) ^ UInt64(sum)
        let high = UInt64(littleEndian: (bytes + (index &+ 8)).loadUnaligned(as: UInt64.self))
        sum = remainder(of: low, table + 8 * 256) ^ remainder(of: high, table)
        index &+= 16
      }
      while index < data.count {
        sum = sum >> 8 ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ data[index])]
        index &+= 1
      }
      return ~sum
    }
  }

  /// That of eight bytes, with as many zero bytes behind them as the table is for.
  @inline(__always) private static func remainder(of word: UInt64, _ table: UnsafePointer<UInt32>) -> UInt32 {
    let first = table[7 &<< 8 | Int(word & 255)] ^ table[6 &<< 8 | Int(word &>> 8 & 255)]
    let second = table[5 &<< 8 | Int(word &>> 16 & 255)] ^ table[4 &<< 8 | Int(word &>> 24 & 255)]
    let third = table[3 &<< 8 | Int(word &>> 32 & 255)] ^ table[2 &<< 8 | Int(word &>> 40 & 255)]
    let fourth = table[1 &<< 8 | Int(word &>> 48 & 255)] ^ table[Int(word &>> 56)]
    return first ^ second ^ third ^ fourth
  }

  /// With the polynomial 0x1021, the highest bit first.
  static func crcCCITT(_ data: ByteSpan, _ start: UInt16) -> UInt16 {
    var sum = start
    for byte in data {
      sum ^= UInt16(byte) << 8
      for _ in 0..<8 { sum = sum & 0x8000 != 0 ? sum << 1 ^ 0x1021 : sum << 1 }
    }
    return sum
  }
}
