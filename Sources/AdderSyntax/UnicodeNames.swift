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

/// An identifier that is not all ASCII in the form NFKC, in which Python compares identifiers: compatibility forms are replaced, then letters with
/// separate accents are composed (NFC).
func normalisedIdentifier(_ name: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in name.unicodeScalars {
    if let other = UnicodeCompatibility.replacement(of: scalar) {
      result.append(contentsOf: other.unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return composed(String(result))
}

/// The canonical composition (NFC), which the standard library has for its own comparisons and offers as system interface only.
private func composed(_ name: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in name._nfc { result.append(scalar) }
  return String(result)
}
