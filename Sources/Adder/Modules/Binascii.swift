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
    let digits: StaticString = "0123456789abcdef"
    for index in 0..<span.count {
      result.pointee.data.storeBytes(of: digits.utf8Start[Int(span[index] >> 4)], toByteOffset: 2 * index, as: UInt8.self)
      result.pointee.data.storeBytes(of: digits.utf8Start[Int(span[index] & 15)], toByteOffset: 2 * index + 1, as: UInt8.self)
    }
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
}

enum CheckSum {
  /// The remainders of all bytes, for the reversed polynomial 0xedb88320; then those of all bytes with one zero byte behind them, with two, up to
  /// seven: eight bytes are looked up at once.
  private static let tables: [UInt32] = {
    var tables = (0..<256).map { byte in
      var remainder = UInt32(byte)
      for _ in 0..<8 { remainder = remainder & 1 != 0 ? remainder >> 1 ^ 0xedb8_8320 : remainder >> 1 }
      return remainder
    }
    for index in 0..<(7 * 256) { tables.append(tables[index] >> 8 ^ tables[Int(tables[index] & 255)]) }
    return tables
  }()

  static func crc32(_ data: ByteSpan, _ start: UInt32) -> UInt32 {
    tables.withUnsafeBufferPointer { tables in
      var sum = ~start
      var index = 0
      while index &+ 8 <= data.count {
        let words = UInt64(littleEndian: UnsafeRawPointer(data.raw + index).loadUnaligned(as: UInt64.self)) ^ UInt64(sum)
        sum = 0
        for place in 0..<8 { sum ^= tables[(7 &- place) &<< 8 | Int(words &>> UInt64(place &* 8) & 255)] }
        index &+= 8
      }
      while index < data.count {
        sum = sum >> 8 ^ tables[Int(UInt8(truncatingIfNeeded: sum) ^ data[index])]
        index &+= 1
      }
      return ~sum
    }
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
