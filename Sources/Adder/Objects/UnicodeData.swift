// What Unicode says about code points, as the language's release 3.11 sees it: Unicode 14. The standard library knows a later version, in which
// nearly everything that 14 has is the same; characters added since count as unassigned here.

enum UnicodeData {
  /// The general category, `Cs` for surrogates, `Cn` for what Unicode 14 does not assign.
  static func category(of codePoint: UInt32) -> Unicode.GeneralCategory {
    guard let scalar = Unicode.Scalar(codePoint) else { return codePoint < 0x110000 ? .surrogate : .unassigned }
    let properties = scalar.properties
    if codePoint >= 0x370, let age = properties.age, age.major > 14 { return .unassigned }
    return properties.generalCategory
  }

  /// The properties of a character that is assigned.
  @inline(__always) static func properties(of codePoint: UInt32) -> Unicode.Scalar.Properties? {
    guard let scalar = Unicode.Scalar(codePoint) else { return nil }
    let properties = scalar.properties
    if codePoint >= 0x370, let age = properties.age, age.major > 14 { return nil }
    return properties
  }

  // MARK: Predicates

  static func isAlphabetic(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return (codePoint | 0x20) &- 0x61 < 26 }
    switch category(of: codePoint) {
    case .modifierLetter, .titlecaseLetter, .uppercaseLetter, .lowercaseLetter, .otherLetter: return true
    default: return false
    }
  }

  /// The value of a decimal digit of any script.
  @inline(__always) static func decimalDigit(_ codePoint: UInt32) -> Int? {
    if codePoint < 0x80 { return codePoint &- 0x30 < 10 ? Int(codePoint &- 0x30) : nil }
    return otherDecimalDigit(codePoint)
  }

  @inline(never) private static func otherDecimalDigit(_ codePoint: UInt32) -> Int? {
    guard let properties = properties(of: codePoint), properties.numericType == .decimal else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  static func isDecimal(_ codePoint: UInt32) -> Bool { decimalDigit(codePoint) != nil }

  static func isDigit(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint &- 0x30 < 10 }
    let type = properties(of: codePoint)?.numericType
    return type == .decimal || type == .digit
  }

  static func isNumeric(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint &- 0x30 < 10 }
    switch codePoint {
    // These got a number after Unicode 14.
    case 0x4e24, 0x4eac, 0x4fe9, 0x5006, 0x62d0, 0x6d1e, 0x7695, 0x79ed, 0x920e, 0x94a9, 0x12038, 0x12039, 0x12079, 0x12226, 0x1222b, 0x1230b,
      0x1230d, 0x12399:
      return false
    default: return properties(of: codePoint)?.numericType != nil
    }
  }

  static func isAlphanumeric(_ codePoint: UInt32) -> Bool { isAlphabetic(codePoint) || isNumeric(codePoint) }

  @inline(__always) static func isSpace(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint == 0x20 || codePoint &- 9 < 5 || codePoint &- 0x1c < 4 }
    switch codePoint {
    case 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: return true
    default: return false
    }
  }

  @inline(__always) static func isLineBreak(_ codePoint: UInt32) -> Bool {
    switch codePoint {
    case 10...13, 0x1c...0x1e, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  @inline(__always) static func isPrintable(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x7f { return codePoint >= 0x20 }
    return isOtherPrintable(codePoint)
  }

  @inline(never) private static func isOtherPrintable(_ codePoint: UInt32) -> Bool {
    switch category(of: codePoint) {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator: return false
    default: return true
    }
  }

  static func isUppercase(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint &- 0x41 < 26 }
    return properties(of: codePoint)?.isUppercase ?? false
  }

  static func isLowercase(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return codePoint &- 0x61 < 26 }
    switch codePoint {
    case 0x295: return true
    case 0x10fc, 0xa7f2...0xa7f4, 0xab69: return false
    default: return properties(of: codePoint)?.isLowercase ?? false
    }
  }

  static func isTitlecase(_ codePoint: UInt32) -> Bool { codePoint >= 0x1c5 && category(of: codePoint) == .titlecaseLetter }

  static func isCased(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return (codePoint | 0x20) &- 0x61 < 26 }
    switch codePoint {
    // Swift's library knows a later version of Unicode than 14.
    case 0x295: return true
    case 0x10fc, 0xa7f2...0xa7f4, 0xab69: return false
    default: return properties(of: codePoint)?.isCased ?? false
    }
  }

  static func isCaseIgnorable(_ codePoint: UInt32) -> Bool { properties(of: codePoint)?.isCaseIgnorable ?? false }

  static func isIdentifierStart(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return (codePoint | 0x20) &- 0x61 < 26 || codePoint == 0x5f }
    return properties(of: codePoint)?.isXIDStart ?? false
  }

  static func isIdentifierContinue(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x80 { return (codePoint | 0x20) &- 0x61 < 26 || codePoint == 0x5f || codePoint &- 0x30 < 10 }
    switch codePoint {
    case 0x200c, 0x200d, 0x30fb, 0xff65: return false
    default: return properties(of: codePoint)?.isXIDContinue ?? false
    }
  }

  // MARK: Case

  enum CaseMapping { case upper, lower, title, fold }

  /// Adds what a character becomes: up to three others.
  static func append(_ codePoint: UInt32, _ mapping: CaseMapping, to builder: inout StringBuilder) {
    if codePoint < 0x80 {
      builder.append(mapASCII(codePoint, mapping))
    } else if let properties = properties(of: codePoint) {
      append(codePoint, properties, mapping, &builder)
    } else {
      builder.append(codePoint)
    }
  }

  @inline(__always) static func mapASCII(_ codePoint: UInt32, _ mapping: CaseMapping) -> UInt32 {
    switch mapping {
    case .upper, .title: codePoint &- 0x61 < 26 ? codePoint ^ 0x20 : codePoint
    case .lower, .fold: codePoint &- 0x41 < 26 ? codePoint ^ 0x20 : codePoint
    }
  }

  private static func append(
    _ codePoint: UInt32, _ properties: Unicode.Scalar.Properties, _ mapping: CaseMapping, _ builder: inout StringBuilder
  ) {
    if mapping != .lower {
      switch codePoint {
      // Their upper cases came after Unicode 14.
      case 0x19b, 0x264, 0xa7d3, 0xa7d5:
        builder.append(codePoint)
        return
      default: break
      }
    }
    switch mapping {
    case .upper: builder.append(properties.uppercaseMapping)
    case .lower: builder.append(properties.lowercaseMapping)
    case .title: builder.append(properties.titlecaseMapping)
    case .fold: for scalar in folded(codePoint, properties) { builder.append(scalar) }
    }
  }

  /// Full case folding. The standard library has no table of it, but folding is the lower case of the upper case, with a few exceptions.
  private static func folded(_ codePoint: UInt32, _ properties: Unicode.Scalar.Properties) -> [UInt32] {
    let upper = properties.uppercaseMapping.unicodeScalars
    guard properties.changesWhenCaseFolded || upper.count > 1 || codePoint == 0x1fbe else { return [codePoint] }
    switch codePoint {
    case 0x1e9e: return [0x73, 0x73]
    // Cherokee folds to its older, upper-case letters.
    case 0x13f8...0x13fd: return [codePoint - 8]
    case 0xab70...0xabbf: return [codePoint - 0xab70 + 0x13a0]
    default: break
    }
    return upper.flatMap { $0.properties.lowercaseMapping.unicodeScalars.map(\.value) }
  }

  // MARK: Names

  /// The character's name, as `\N{…}` has it.
  static func name(of codePoint: UInt32) -> String? {
    // Tangut ideographs have none yet.
    if (0x17000...0x18d08).contains(codePoint), category(of: codePoint) == .otherLetter, !(0x18800...0x18cff).contains(codePoint) { return nil }
    return properties(of: codePoint)?.name
  }
}
