// Regular expressions, from text to match:
//
//     pattern ─ RegexParser ─▶ tree of RegexNode ─ RegexCompiler ─▶ RegexProgram ─ RegexMatcher ─▶ marks ─▶ a match object
//
// Flags are resolved by the parser: a literal that ignores case is a set in the tree, so nothing behind it knows about flags.

/// The flags of a pattern, with the numbers that programs see.
struct RegexFlags: OptionSet {
  let rawValue: Int
  init(rawValue: Int) { self.rawValue = rawValue }

  static let template = RegexFlags(rawValue: 1)
  static let ignoreCase = RegexFlags(rawValue: 2)
  static let locale = RegexFlags(rawValue: 4)
  static let multiline = RegexFlags(rawValue: 8)
  static let dotAll = RegexFlags(rawValue: 16)
  static let unicode = RegexFlags(rawValue: 32)
  static let verbose = RegexFlags(rawValue: 64)
  static let debug = RegexFlags(rawValue: 128)
  static let ascii = RegexFlags(rawValue: 256)
  /// At most one of these holds for a piece of a pattern.
  static let types: RegexFlags = [.ascii, .locale, .unicode]
  /// These cannot be switched on for a part of a pattern.
  static let wholeOnly: RegexFlags = [.debug, .template]

  /// The flag that a letter inside `(?…)` stands for.
  init?(letter: UInt32) {
    switch Unicode.Scalar(letter) {
    case "i": self = .ignoreCase
    case "L": self = .locale
    case "m": self = .multiline
    case "s": self = .dotAll
    case "x": self = .verbose
    case "a": self = .ascii
    case "t": self = .template
    case "u": self = .unicode
    default: return nil
    }
  }
}

/// How many turns a repeat makes, and which number it tries first.
struct RegexRepeat {
  enum Kind { case greedy, lazy, possessive }
  var minimum: Int
  /// `Int.max` for any number.
  var maximum: Int
  var kind: Kind
}

/// Where in the text something is required to be.
enum RegexPlace: Int32 {
  case start, lineStart, end, finalEnd, lineEnd
  case boundaryASCII, boundaryUnicode, insideASCII, insideUnicode
}

/// How a back reference compares.
enum RegexFolding: Int32 {
  case exact, ascii, unicode
}

/// A piece of a pattern.
indirect enum RegexNode {
  case character(UInt32)
  case set(RegexSet)
  case any(includesNewline: Bool)
  case at(RegexPlace)
  case sequence([RegexNode])
  case branch([RegexNode])
  case group(Int, RegexNode)
  /// `(?:…)`, which is only kept apart while its surroundings are parsed.
  case scope(RegexNode, changesFlags: Bool)
  case repeated(RegexRepeat, RegexNode)
  case look(isAhead: Bool, isNegative: Bool, RegexNode)
  case atomic(RegexNode)
  case backReference(Int, RegexFolding)
  case conditional(Int, RegexNode, RegexNode?)
  /// Matches nowhere: `(?!)`.
  case fail

  static var empty: RegexNode { .sequence([]) }

  var isEmpty: Bool {
    if case .sequence(let items) = self { return items.isEmpty }
    return false
  }
}

/// Why a pattern is refused.
enum RegexFault: Error {
  /// `re.error`; no position for what is only found out at the end.
  case pattern(String, at: Int?)
  case value(String)
  case overflow(String)
  /// A name in a replacement that no group has: an IndexError.
  case unknownName(String)
  /// An exception is set.
  case raised
}

/// The least and the greatest number of characters that something matches; `unlimited` stands for all from there on.
struct RegexWidth: Equatable {
  var least: Int
  var most: Int

  static let unlimited = 0xffff_ffff

  static func + (left: RegexWidth, right: RegexWidth) -> RegexWidth {
    RegexWidth(least: min(left.least + right.least, unlimited - 1), most: min(left.most + right.most, unlimited))
  }

  func times(_ turns: RegexRepeat) -> RegexWidth {
    func product(_ left: Int, _ right: Int, _ limit: Int) -> Int {
      let (product, overflowed) = left.multipliedReportingOverflow(by: right)
      return overflowed ? limit : min(product, limit)
    }
    return RegexWidth(
      least: product(least, turns.minimum, Self.unlimited - 1), most: most == 0 ? 0 : product(most, turns.maximum, Self.unlimited))
  }
}

extension RegexNode {
  /// - Parameter groups: the widths of the groups, for references to them.
  func width(_ groups: [RegexWidth]) -> RegexWidth {
    switch self {
    case .character, .set, .any: return RegexWidth(least: 1, most: 1)
    case .at, .look, .fail: return RegexWidth(least: 0, most: 0)
    case .sequence(let items): return items.reduce(RegexWidth(least: 0, most: 0)) { $0 + $1.width(groups) }
    case .branch(let items):
      let widths = items.map { $0.width(groups) }
      return RegexWidth(least: widths.map(\.least).min() ?? 0, most: widths.map(\.most).max() ?? 0)
    case .group(_, let node), .scope(let node, _), .atomic(let node): return node.width(groups)
    case .repeated(let turns, let node): return node.width(groups).times(turns)
    case .backReference(let group, _): return group < groups.count ? groups[group] : RegexWidth(least: 0, most: RegexWidth.unlimited)
    case .conditional(_, let yes, let no):
      let first = yes.width(groups)
      let second = no?.width(groups) ?? RegexWidth(least: 0, most: 0)
      return RegexWidth(least: min(first.least, second.least), most: max(first.most, second.most))
    }
  }
}
