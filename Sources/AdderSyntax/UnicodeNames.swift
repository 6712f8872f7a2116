// What programs ask of the Unicode database while they are parsed.

@_spi(_Unicode) import Swift

extension Unicode.Scalar {
  /// The character with this name or alias, as in `\N{name}`. Searching takes a while (some ten milliseconds): Swift's library has the names of
  /// characters, but no index by name.
  package init?(named name: String) {
    let wanted = name.uppercased()
    for range: ClosedRange<UInt32> in [0x20...0xD7FF, 0xE000...0x323AF, 0xE0000...0xE01EF] {
      for value in range {
        let scalar = Unicode.Scalar(value)!
        if scalar.properties.name == wanted || scalar.properties.nameAlias == wanted {
          self = scalar
          return
        }
      }
    }
    for value: UInt32 in 0..<0x20 where Unicode.Scalar(value)!.properties.nameAlias == wanted {
      self = Unicode.Scalar(value)!
      return
    }
    return nil
  }
}

/// An identifier that is not all ASCII in the form NFKC, in which Python compares identifiers. Swift's standard library composes letters with
/// separate accents (NFC); of the compatibility forms this does those that are seen in programs (full-width and mathematical letters and
/// digits, ligatures, the micro sign, ordinals) and leaves others as they are written.
func normalisedIdentifier(_ name: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in name.unicodeScalars { result.append(contentsOf: compatible(scalar)) }
  return composed(String(result))
}

/// The canonical composition (NFC), which the standard library has for its own comparisons and offers as system interface only.
private func composed(_ name: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in name._nfc { result.append(scalar) }
  return String(result)
}

private func compatible(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
  func one(_ value: UInt32) -> String.UnicodeScalarView { String.UnicodeScalarView([Unicode.Scalar(value)!]) }
  let value = scalar.value
  switch value {
  case 0xFF01...0xFF5E: return one(value - 0xFEE0)
  case 0x1D400...0x1D6A3: return one(mathematicalLetter(value - 0x1D400))
  case 0x1D7CE...0x1D7FF: return one(48 + (value - 0x1D7CE) % 10)
  case 0xB5: return one(0x3BC)
  case 0xAA: return one(0x61)
  case 0xBA: return one(0x6F)
  case 0x17F: return one(0x73)
  case 0x212A: return one(0x4B)
  case 0x212B: return one(0xC5)
  case 0x2126: return one(0x3A9)
  case 0x2102: return one(0x43)
  case 0x210D: return one(0x48)
  case 0x2115: return one(0x4E)
  case 0x2119: return one(0x50)
  case 0x211A: return one(0x51)
  case 0x211D: return one(0x52)
  case 0x2124: return one(0x5A)
  case 0xFB00: return "ff".unicodeScalars
  case 0xFB01: return "fi".unicodeScalars
  case 0xFB02: return "fl".unicodeScalars
  case 0xFB03: return "ffi".unicodeScalars
  case 0xFB04: return "ffl".unicodeScalars
  case 0xFB05, 0xFB06: return "st".unicodeScalars
  default: return one(value)
  }
}

/// The mathematical alphabets follow each other, 26 capitals and 26 small letters each.
private func mathematicalLetter(_ index: UInt32) -> UInt32 {
  let letter = index % 52
  return letter < 26 ? 65 + letter : 71 + letter
}
