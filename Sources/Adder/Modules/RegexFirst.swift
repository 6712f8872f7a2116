// What a piece of a pattern can begin with. Where a repeat can only be followed by what it does not match itself, trying fewer turns is in
// vain, and the compiler leaves it out; and a search steps over characters that no match begins with.

/// A superset of the characters that something can begin with.
struct RegexFirst {
  /// Kinds of characters outside Latin-1.
  struct Wide: OptionSet {
    let rawValue: UInt8
    init(rawValue: UInt8) { self.rawValue = rawValue }
    static let words = Wide(rawValue: 1)
    static let spaces = Wide(rawValue: 2)
    static let others = Wide(rawValue: 4)
    static let all: Wide = [.words, .spaces, .others]

    init(_ category: RegexCategory, isNegated: Bool) {
      switch category {
      case .digit: self = isNegated ? .all : .words
      case .space: self = isNegated ? [.words, .others] : .spaces
      case .word: self = isNegated ? [.spaces, .others] : .words
      }
    }

    init(_ character: UInt32) {
      if UnicodeData.isSpace(character) {
        self = .spaces
      } else {
        self = RegexCategory.word.contains(character, isUnicode: true) ? .words : .others
      }
    }
  }

  var bits: SIMD4<UInt64> = .zero
  var wide: Wide = []
  /// It can also match nothing: then what follows counts too.
  var isNullable = false

  static let nothing = RegexFirst()
  /// Anything may stand there, or the end.
  static let anything = RegexFirst(bits: SIMD4(repeating: .max), wide: .all, isNullable: true)
  static let nullable = RegexFirst(isNullable: true)

  func contains(_ character: Int) -> Bool { bits[character >> 6] >> UInt64(character & 63) & 1 != 0 }
  mutating func insert(_ character: Int) { bits[character >> 6] |= 1 << UInt64(character & 63) }

  mutating func formUnion(_ other: RegexFirst) {
    bits |= other.bits
    wide.formUnion(other.wide)
  }

  func union(_ other: RegexFirst) -> RegexFirst {
    var result = self
    result.formUnion(other)
    result.isNullable = isNullable || other.isNullable
    return result
  }

  /// What this and then `next` begins with.
  func followed(by next: RegexFirst) -> RegexFirst {
    guard isNullable else { return self }
    var result = self
    result.formUnion(next)
    result.isNullable = next.isNullable
    return result
  }

  /// Whether no character can begin both; nothing of the kind is known of what may be empty.
  func isDisjoint(with other: RegexFirst) -> Bool {
    !isNullable && !other.isNullable && (bits & other.bits) == .zero && wide.isDisjoint(with: other.wide)
  }

  /// Whether a look at the next character decides between the two. Hints know only one kind of characters outside Latin-1.
  func isTold(from other: RegexFirst) -> Bool { isDisjoint(with: other) && (wide.isEmpty || other.wide.isEmpty) }

  var count: Int { (0..<4).reduce(0) { $0 + bits[$1].nonzeroBitCount } }
}

extension RegexNode {
  /// What this begins with; `isNullable` where it can match nothing.
  var first: RegexFirst {
    switch self {
    case .character(let character):
      var result = RegexFirst.nothing
      if character < 256 { result.insert(Int(character)) } else { result.wide = RegexFirst.Wide(character) }
      return result
    case .set(let set):
      var result = RegexFirst(wide: set.wideKinds)
      for character in 0..<256 where set.table[character] != 0 { result.insert(character) }
      return result
    case .any(let includesNewline):
      var result = RegexFirst(bits: SIMD4(repeating: .max), wide: .all)
      if !includesNewline { result.bits[0] &= ~(1 << 10) }
      return result
    case .at, .look: return .nullable
    case .fail: return .nothing
    case .sequence(let items):
      var result = RegexFirst.nullable
      for item in items {
        result = result.followed(by: item.first)
        if !result.isNullable { break }
      }
      return result
    case .branch(let items): return items.reduce(.nothing) { $0.union($1.first) }
    case .group(_, let node), .scope(let node, _), .atomic(let node): return node.first
    case .repeated(let turns, let node):
      var result = turns.maximum == 0 ? .nothing : node.first
      if turns.minimum == 0 { result.isNullable = true }
      return result
    case .backReference: return .anything
    case .conditional(_, let yes, let no): return yes.first.union(no?.first ?? .nullable)
    }
  }
}
