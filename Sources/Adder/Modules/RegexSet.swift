// A set of characters: `[a-z\d]`, `\w`, or a letter that ignores case. Latin-1 is answered by a table of 256 bytes; the rest of the basic plane by
// a bitmap a page of 256 characters, worked out when text first asks for one of them.

/// `\d`, `\s` and `\w`.
enum RegexCategory: Int {
  case digit, space, word

  func contains(_ character: UInt32, isUnicode: Bool) -> Bool {
    if isUnicode && character >= 0x80 {
      if character < 0x100 { return containsLatin1(character) }
      switch self {
      case .digit: return UnicodeData.isDecimal(character)
      case .space: return UnicodeData.isSpace(character)
      case .word: return UnicodeData.isAlphanumeric(character)
      }
    }
    switch self {
    case .digit: return character &- 0x30 < 10
    case .space: return character == 0x20 || character &- 9 < 5 || (isUnicode && character &- 0x1c < 4)
    case .word: return (character | 0x20) &- 0x61 < 26 || character &- 0x30 < 10 || character == 0x5f
    }
  }
}

extension RegexCategory {
  /// What Unicode says of the upper half of Latin-1, without asking the library.
  private func containsLatin1(_ character: UInt32) -> Bool {
    switch self {
    case .digit: return false
    case .space: return character == 0x85 || character == 0xa0
    case .word:
      switch character {
      case 0xaa, 0xb2, 0xb3, 0xb5, 0xb9, 0xba, 0xbc...0xbe, 0xc0...0xd6, 0xd8...0xf6, 0xf8...0xff: return true
      default: return false
      }
    }
  }
}

final class RegexSet: @unchecked Sendable {
  /// What a set is made of, as it was written.
  enum Item: Equatable {
    case range(UInt32, UInt32)
    case category(RegexCategory, isNegated: Bool)
  }

  private let items: [Item]
  private let isNegated: Bool
  private let folding: RegexFolding
  private let isUnicode: Bool
  /// A 1 for each member among the first 256 characters.
  let table: UnsafeMutablePointer<UInt8>
  private var pages: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>?>?

  /// - Parameter isUnicode: whether the categories are those of Unicode.
  init(_ items: [Item], isNegated: Bool, folding: RegexFolding, isUnicode: Bool) {
    self.items = folding == .exact ? items : RegexSet.folded(items, folding)
    self.isNegated = isNegated
    self.folding = folding
    self.isUnicode = isUnicode
    table = .allocate(capacity: 256)
    for character in 0..<256 { table[character] = computed(UInt32(character)) ? 1 : 0 }
  }

  deinit {
    table.deallocate()
    guard let pages else { return }
    for page in 0..<256 { pages[page]?.deallocate() }
    pages.deallocate()
  }

  /// With the lower case of everything, and its relatives. Ranges stay for what is in them and is asked for in lower case.
  private static func folded(_ items: [Item], _ folding: RegexFolding) -> [Item] {
    var result: [Item] = []
    for item in items {
      guard case .range(let low, let high) = item else {
        result.append(item)
        continue
      }
      result.append(contentsOf: foldedRange(low, high, folding))
    }
    return result
  }

  private static func foldedRange(_ low: UInt32, _ high: UInt32, _ folding: RegexFolding) -> [Item] {
    var result: [Item] = [.range(low, high)]
    if folding == .ascii {
      let (first, last) = (max(low, 0x41), min(high, 0x5a))
      if first <= last { result.append(.range(first | 0x20, last | 0x20)) }
      return result
    }
    var lowers: [ClosedRange<UInt32>] = [low...high]
    for character in stride(from: low, through: min(high, 0x1e943), by: 1) {
      let lower = RegexCase.lower(character)
      guard lower != character else { continue }
      if let last = lowers.last, last.upperBound + 1 == lower {
        lowers[lowers.count - 1] = last.lowerBound...lower
      } else {
        lowers.append(lower...lower)
      }
    }
    for range in lowers {
      if range != low...high { result.append(.range(range.lowerBound, range.upperBound)) }
      for row in RegexCase.relatives(of: range) { for relative in row { result.append(.range(relative, relative)) } }
    }
    return result
  }

  /// The answer from first principles.
  private func computed(_ character: UInt32) -> Bool {
    let character = RegexCase.lower(character, folding)
    for item in items {
      switch item {
      case .range(let low, let high): if character >= low && character <= high { return !isNegated }
      case .category(let category, let isOpposite):
        if category.contains(character, isUnicode: isUnicode) != isOpposite { return !isNegated }
      }
    }
    return isNegated
  }

  /// Whether a character of at least 256 is a member.
  @inline(never) func containsWide(_ character: UInt32) -> Bool {
    guard character < 0x10000 else { return computed(character) }
    let bit = Int(character & 0xff)
    let page = page(Int(character >> 8))
    return page[bit >> 6] >> UInt64(bit & 63) & 1 != 0
  }

  private func page(_ number: Int) -> UnsafeMutablePointer<UInt64> {
    if pages == nil {
      let made = UnsafeMutablePointer<UnsafeMutablePointer<UInt64>?>.allocate(capacity: 256)
      made.initialize(repeating: nil, count: 256)
      pages = made
    }
    guard let pages else { preconditionFailure("made above") }
    if let known = pages[number] { return known }
    let page = UnsafeMutablePointer<UInt64>.allocate(capacity: 4)
    page.initialize(repeating: 0, count: 4)
    for bit in 0..<256 where computed(UInt32(number << 8 | bit)) { page[bit >> 6] |= 1 << UInt64(bit & 63) }
    pages[number] = page
    return page
  }

  @inline(__always) func contains(_ character: UInt32) -> Bool { character < 256 ? table[Int(character)] != 0 : containsWide(character) }

  // MARK: What the compiler asks

  /// Characters of at least 256 that may be members.
  var wideKinds: RegexFirst.Wide {
    if isNegated {
      guard items.count == 1, case .category(let category, let isOpposite) = items[0] else { return .all }
      return isUnicode ? RegexFirst.Wide(category, isNegated: !isOpposite) : (isOpposite ? [] : .all)
    }
    var kinds: RegexFirst.Wide = []
    for item in items {
      switch item {
      case .range(let low, let high):
        if folding == .unicode && hasWideCases(low, high) { return .all }
        if high >= 256 { kinds.formUnion(low == high ? RegexFirst.Wide(high) : .all) }
      case .category(let category, let isOpposite):
        if isUnicode {
          kinds.formUnion(RegexFirst.Wide(category, isNegated: isOpposite))
        } else if isOpposite {
          return .all
        }
      }
    }
    return kinds
  }

  /// Whether something in a range may have a case that is not in Latin-1: of ASCII that is so of I (dotless), K (Kelvin) and S (long) only.
  private func hasWideCases(_ low: UInt32, _ high: UInt32) -> Bool {
    high >= 0x80 || [0x49, 0x4b, 0x53, 0x69, 0x6b, 0x73].contains { low <= $0 && $0 <= high }
  }

  /// The members of a set that is small and all below 256; nil of others.
  var fewMembers: [UInt32]? {
    guard wideKinds.isEmpty else { return nil }
    let members = (0..<256).filter { table[$0] != 0 }
    return members.count <= 2 ? members.map { UInt32($0) } : nil
  }

  /// The items, of a set that is not negated and heeds case: such sets can be united.
  var plainItems: (items: [Item], isUnicode: Bool)? {
    folding == .exact && !isNegated ? (items, isUnicode) : nil
  }
}
