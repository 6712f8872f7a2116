// Text encodings: from bytes to str and back. What happens to what cannot be encoded or decoded is up to an error handler.

/// An encoding that the engine knows.
enum TextEncoding: Equatable {
  enum Order { case native, little, big }

  case utf8, utf8WithSignature, ascii, latin1
  case utf16(Order), utf32(Order)
  case utf7, unicodeEscape, rawUnicodeEscape
  case characters(CharacterMap)

  /// Looks the name up as the language does: case, and what is between letters and digits, do not matter.
  init?(name: String) {
    var normal = ""
    var gap = false
    for scalar in name.unicodeScalars {
      if scalar == "." || scalar.isASCII && scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        if gap && !normal.isEmpty { normal += "_" }
        gap = false
        normal.unicodeScalars.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
      } else {
        gap = true
      }
    }
    switch normal {
    case "utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001": self = .utf8
    case "utf_8_sig": self = .utf8WithSignature
    case "ascii", "us_ascii", "us", "646", "ansi_x3.4_1968", "ansi_x3_4_1968", "ansi_x3.4_1986", "cp367", "csascii", "ibm367", "iso646_us",
      "iso_646.irv_1991", "iso_ir_6":
      self = .ascii
    case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819", "csisolatin1", "ibm819", "iso_8859_1_1987",
      "iso_ir_100":
      self = .latin1
    case "utf_16", "utf16", "u16": self = .utf16(.native)
    case "utf_16_le", "utf_16le", "unicodelittleunmarked": self = .utf16(.little)
    case "utf_16_be", "utf_16be", "unicodebigunmarked": self = .utf16(.big)
    case "utf_32", "utf32", "u32": self = .utf32(.native)
    case "utf_32_le", "utf_32le": self = .utf32(.little)
    case "utf_32_be", "utf_32be": self = .utf32(.big)
    case "utf_7", "utf7", "u7", "unicode_1_1_utf_7": self = .utf7
    case "unicode_escape", "unicodeescape": self = .unicodeEscape
    case "raw_unicode_escape", "rawunicodeescape": self = .rawUnicodeEscape
    default:
      guard let map = CharacterMap(name: normal) else { return nil }
      self = .characters(map)
    }
  }

  /// The names under which CPython finds an encoding without a codec.
  static func needsNoCodec(_ name: String) -> Bool {
    var normal = name.lowercased()
    normal = String(normal.map { $0 == "-" || $0 == " " ? "_" : $0 })
    switch normal {
    case "utf_8", "utf8", "utf_16", "utf16", "utf_32", "utf32", "ascii", "us_ascii", "latin1", "latin_1", "iso_8859_1", "iso8859_1": return true
    default: return false
    }
  }

  /// As error messages name it.
  var name: String {
    switch self {
    case .utf8, .utf8WithSignature: "utf-8"
    case .ascii: "ascii"
    case .latin1: "latin-1"
    case .utf16(let order): TextEncoding.name("utf-16", order)
    case .utf32(let order): TextEncoding.name("utf-32", order)
    case .utf7: "utf7"
    case .unicodeEscape: "unicodeescape"
    case .rawUnicodeEscape: "rawunicodeescape"
    case .characters: "charmap"
    }
  }

  private static func name(_ base: String, _ order: Order) -> String {
    switch order {
    case .native: base
    case .little: base + "-le"
    case .big: base + "-be"
    }
  }
}

/// What to do with what cannot be encoded or decoded.
enum CodingErrors: Equatable {
  case strict, ignore, replace, surrogateEscape, surrogatePass, backslashReplace, characterReference, nameReplace
  /// A name that nobody knows: an error once there is something to handle.
  case unknown(String)

  init(name: String) {
    switch name {
    case "strict": self = .strict
    case "ignore": self = .ignore
    case "replace": self = .replace
    case "surrogateescape": self = .surrogateEscape
    case "surrogatepass": self = .surrogatePass
    case "backslashreplace": self = .backslashReplace
    case "xmlcharrefreplace": self = .characterReference
    case "namereplace": self = .nameReplace
    default: self = .unknown(name)
    }
  }
}

extension VM {
  /// `unknown encoding: x`
  func encoding(named name: StringPointer) throws(Raise) -> TextEncoding {
    for index in 0..<name.length where name[index] == 0 { throw valueError("embedded null character") }
    guard let encoding = TextEncoding(name: name.text) else { throw raise(.lookupError, "unknown encoding: \(name.text)") }
    return encoding
  }

  /// Encoding and handler as `encode()` and `decode()` take them.
  func coding(_ encoding: StringPointer?, _ errors: StringPointer?) throws(Raise) -> (TextEncoding, CodingErrors) {
    let known = try encoding.map { (name) throws(Raise) in try self.encoding(named: name) } ?? .utf8
    return (known, errors.map { CodingErrors(name: $0.text) } ?? .strict)
  }

  /// The str that bytes say. `bytes` is a bytes-like object.
  func decode(_ bytes: Value, _ encoding: TextEncoding = .utf8, _ errors: CodingErrors = .strict) throws(Raise) -> Owned {
    guard let span = byteSpan(of: bytes) else { throw typeError("a bytes-like object is required, not '\(typeName(of: bytes))'") }
    return try decode(span, bytes, encoding, errors)
  }

  /// The str that a part of a bytes object says.
  func decode(_ span: ByteSpan, _ object: Value, _ encoding: TextEncoding, _ errors: CodingErrors) throws(Raise) -> Owned {
    switch encoding {
    case .utf8:
      if let string = string(utf8: span) { return string }
    case .latin1: return newString(span.baseAddress.map { RawPointer(mutating: $0) } ?? RawPointer(pointee.characters), width: 1, count: span.count)
    default: break
    }
    let decoder = Decoder(vm: self, span: span, object: object, name: encoding.name, errors: errors)
    switch encoding {
    case .utf8: return try decoder.utf8(from: 0)
    case .utf8WithSignature: return try decoder.utf8(from: span.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0)
    case .ascii, .latin1: return try decoder.ascii()
    case .utf16(let order): return try decoder.utf16(order)
    case .utf32(let order): return try decoder.utf32(order)
    case .utf7: return try decoder.utf7()
    case .unicodeEscape: return try decoder.escapes(isRaw: false)
    case .rawUnicodeEscape: return try decoder.escapes(isRaw: true)
    case .characters(let map): return try decoder.characters(map)
    }
  }

  /// A str as bytes.
  func encode(_ string: StringPointer, _ encoding: TextEncoding = .utf8, _ errors: CodingErrors = .strict) throws(Raise) -> Owned {
    if string.pointee.isASCII {
      switch encoding {
      case .utf8, .ascii, .latin1: return bytes(string.latin1)
      default: break
      }
    }
    return bytes(try encoded(string, encoding, errors))
  }

  func encoded(_ string: StringPointer, _ encoding: TextEncoding = .utf8, _ errors: CodingErrors = .strict) throws(Raise) -> [UInt8] {
    var encoder = Encoder(vm: self, string: string, encoding: encoding, errors: errors)
    return try encoder.run()
  }
}
