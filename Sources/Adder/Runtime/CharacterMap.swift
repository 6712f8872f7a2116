// Encodings with a byte a character whose lower half is ASCII: code pages, the parts of ISO 8859, and those of the Macintosh.

enum CharacterMap: String, CaseIterable, Sendable {
  case cp1250, cp1251, cp1252, cp1253, cp1254, cp1255, cp1256, cp1257, cp1258
  case cp437, cp737, cp775, cp850, cp852, cp855, cp857, cp858, cp860, cp861, cp862, cp863, cp865, cp866, cp869, cp874
  case iso88592, iso88593, iso88594, iso88595, iso88596, iso88597, iso88598, iso88599
  case iso885910, iso885911, iso885913, iso885914, iso885915, iso885916
  case koi8r, koi8u, koi8t, macroman, maccyrillic, macgreek, maclatin2, macturkish, maciceland, kz1048, ptcp154, tis620, hproman8

  /// - Parameter name: in lower case, with one underscore between its parts.
  init?(name: String) {
    if let known = CharacterMap.aliases[name] {
      self = known
      return
    }
    let plain = name.filter { $0 != "_" }
    if let map = CharacterMap(rawValue: plain) ?? CharacterMap(rawValue: "cp" + plain) {
      self = map
    } else if plain.hasPrefix("ibm"), let map = CharacterMap(rawValue: "cp" + plain.dropFirst(3)) {
      self = map
    } else if plain.hasPrefix("windows"), let map = CharacterMap(rawValue: "cp" + plain.dropFirst(7)) {
      self = map
    } else {
      return nil
    }
  }

  private static let aliases: [String: CharacterMap] = [
    "latin2": .iso88592, "l2": .iso88592, "latin3": .iso88593, "l3": .iso88593, "latin4": .iso88594, "l4": .iso88594, "cyrillic": .iso88595,
    "arabic": .iso88596, "greek": .iso88597, "greek8": .iso88597, "hebrew": .iso88598, "latin5": .iso88599, "l5": .iso88599,
    "latin6": .iso885910, "l6": .iso885910, "thai": .iso885911, "latin7": .iso885913, "l7": .iso885913, "latin8": .iso885914,
    "l8": .iso885914, "iso_celtic": .iso885914, "latin9": .iso885915, "l9": .iso885915, "latin10": .iso885916, "l10": .iso885916,
    "macintosh": .macroman, "maccentraleurope": .maclatin2, "roman8": .hproman8, "r8": .hproman8, "cp154": .ptcp154, "cyrillic_asian": .ptcp154,
  ]

  /// What the bytes from 0x80 on mean; U+FFFD stands for nothing.
  var upperCodePoints: [UInt32] { String(describing: upperHalf).unicodeScalars.map(\.value) }
}

extension Decoder {
  func characters(_ map: CharacterMap) throws(Raise) -> Owned {
    let upper = map.upperCodePoints
    var builder = StringBuilder(vm, capacity: span.count)
    var index = 0
    while index < span.count {
      let byte = span[index]
      let codePoint = byte < 0x80 ? UInt32(byte) : upper[Int(byte) - 0x80]
      if codePoint == 0xfffd {
        index = try handle(&builder, index, index + 1, "character maps to <undefined>")
      } else {
        builder.append(codePoint)
        index += 1
      }
    }
    return builder.finish()
  }
}
