// Patterns to trees. Each method reads what its name says; a group's body, an alternative and a whole pattern are all `alternatives`.

struct RegexParser {
  var reader: RegexReader
  let vm: VM
  /// Those that hold for the whole pattern.
  var globalFlags: RegexFlags
  /// Groups that are closed have a width; the first entry is nobody's.
  var widths: [RegexWidth?] = [nil]
  var names: [(name: [UInt32], group: Int)] = []
  /// What to warn of, with the category.
  var warnings: [(ExceptionKind, String)] = []
  /// References to groups by conditions, which may come before the group, and where each stands.
  private var conditions: [(group: Int, position: Int)] = []
  /// Inside a look-behind: the number of groups that there were before it.
  private var lookBehindGroups: Int?
  /// It becomes a part of another pattern, so flags in front hold for nothing but how it is read.
  private(set) var isPart = false
  /// Look-behinds, whose width is checked when everything else is in order.
  private var hasUnevenLookBehind = false

  var isBytes: Bool { reader.isBytes }
  var groupCount: Int { widths.count }

  /// A whole pattern: the tree, and the flags that hold for all of it.
  static func parse(
    _ text: [UInt32], isBytes: Bool, flags: RegexFlags, _ vm: VM, isPart: Bool = false, warnings: inout [(ExceptionKind, String)]
  ) throws(RegexFault) -> (node: RegexNode, parser: RegexParser) {
    var parser = RegexParser(reader: try RegexReader(text, isBytes: isBytes), vm: vm, globalFlags: flags)
    parser.isPart = isPart
    defer { warnings = parser.warnings }
    var node = try parser.alternatives(flags, isWhole: true)
    // `(?x)` in front was read as if it did not hold yet.
    if parser.globalFlags.contains(.verbose) && !flags.contains(.verbose) {
      let given = parser.globalFlags.intersection(flags).union(.verbose)
      parser = RegexParser(reader: try RegexReader(text, isBytes: isBytes), vm: vm, globalFlags: given)
      parser.isPart = isPart
      node = try parser.alternatives(given, isWhole: true)
    }
    try parser.finish()
    return (node, parser)
  }

  private init(reader: RegexReader, vm: VM, globalFlags: RegexFlags) {
    self.reader = reader
    self.vm = vm
    self.globalFlags = globalFlags
  }

  private mutating func finish() throws(RegexFault) {
    globalFlags = try Self.completed(globalFlags, isBytes: isBytes)
    if reader.next != nil { throw reader.error("unbalanced parenthesis") }
    for (group, position) in conditions where group >= groupCount {
      throw .pattern("invalid group reference \(group)", at: position)
    }
    if hasUnevenLookBehind { throw .pattern("look-behind requires fixed-width pattern", at: nil) }
  }

  /// With the flag that holds when none of its kind is given; an error for those that do not go together.
  static func completed(_ flags: RegexFlags, isBytes: Bool) throws(RegexFault) -> RegexFlags {
    if isBytes {
      if flags.contains(.unicode) { throw .value("cannot use UNICODE flag with a bytes pattern") }
      if flags.contains([.locale, .ascii]) { throw .value("ASCII and LOCALE flags are incompatible") }
      return flags
    }
    if flags.contains(.locale) { throw .value("cannot use LOCALE flag with a str pattern") }
    if flags.contains([.ascii, .unicode]) { throw .value("ASCII and UNICODE flags are incompatible") }
    return flags.contains(.ascii) ? flags : flags.union(.unicode)
  }

  // MARK: Alternatives

  /// Up to a closing parenthesis or the end.
  mutating func alternatives(_ flags: RegexFlags, isWhole: Bool = false) throws(RegexFault) -> RegexNode {
    do throws(Raise) { try vm.enterCall("") } catch { throw .raised }
    defer { vm.leaveCall() }
    var branches: [RegexNode] = []
    var flags = flags
    repeat {
      branches.append(try sequence(&flags, isFirst: isWhole && branches.isEmpty))
    } while try reader.match("|")
    return branches.count == 1 ? branches[0] : .branch(branches)
  }

  /// One alternative.
  /// - Parameter flags: changed by flags for the whole pattern, which stand at its beginning.
  mutating func sequence(_ flags: inout RegexFlags, isFirst: Bool) throws(RegexFault) -> RegexNode {
    var items: [RegexNode] = []
    while let token = reader.next, !token.is("|"), !token.is(")") {
      if flags.contains(.verbose), try skipBlank() { continue }
      _ = try reader.get()
      guard token.escaped == nil else {
        items.append(try escape(token, flags))
        continue
      }
      switch Unicode.Scalar(token.character) {
      case "[": items.append(try set(flags))
      case "*", "+", "?", "{": try repeatLast(&items, token, flags)
      case ".": items.append(.any(includesNewline: flags.contains(.dotAll)))
      case "(":
        if let group = try parenthesis(&flags, isFirst: isFirst && items.isEmpty) { items.append(group) }
      case "^": items.append(.at(flags.contains(.multiline) ? .lineStart : .start))
      case "$": items.append(.at(flags.contains(.multiline) ? .lineEnd : .finalEnd))
      default: items.append(literal(token.character, flags))
      }
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  /// In verbose patterns: steps over a blank or a comment.
  private mutating func skipBlank() throws(RegexFault) -> Bool {
    guard let token = reader.next, token.escaped == nil else { return false }
    if token.character == 0x20 || token.character &- 9 < 5 {
      _ = try reader.get()
      return true
    }
    guard token.is("#") else { return false }
    while let skipped = try reader.get(), !skipped.is("\n") {}
    return true
  }

  func literal(_ character: UInt32, _ flags: RegexFlags) -> RegexNode {
    guard flags.contains(.ignoreCase) else { return .character(character) }
    let folding = folding(flags)
    guard RegexCase.isCased(character, folding) else { return .character(character) }
    return .set(RegexSet([.range(character, character)], isNegated: false, folding: folding, isUnicode: folding == .unicode))
  }

  /// How case is ignored under these flags.
  func folding(_ flags: RegexFlags) -> RegexFolding { isUnicode(flags) ? .unicode : .ascii }

  /// Whether classes and cases are those of Unicode.
  func isUnicode(_ flags: RegexFlags) -> Bool { !isBytes && !flags.contains(.ascii) }

  // MARK: Repeats

  private mutating func repeatLast(_ items: inout [RegexNode], _ token: RegexReader.Token, _ flags: RegexFlags) throws(RegexFault) {
    let here = reader.position
    var turns = RegexRepeat(minimum: 0, maximum: .max, kind: .greedy)
    switch Unicode.Scalar(token.character) {
    case "?": turns.maximum = 1
    case "+": turns.minimum = 1
    case "{":
      guard let bounds = try repeatBounds() else {
        items.append(literal(token.character, flags))
        return
      }
      turns = bounds
    default: break
    }
    guard let last = items.last else { throw .pattern("nothing to repeat", at: here - 1) }
    switch last {
    case .at: throw .pattern("nothing to repeat", at: here - 1)
    case .repeated: throw .pattern("multiple repeat", at: here - 1)
    default: break
    }
    if try reader.match("?") {
      turns.kind = .lazy
    } else if try reader.match("+") {
      turns.kind = .possessive
    }
    items[items.count - 1] = .repeated(turns, last)
  }

  /// What stands in braces; nil when these are literal, and then nothing was read.
  private mutating func repeatBounds() throws(RegexFault) -> RegexRepeat? {
    if reader.isNext("}") { return nil }
    let here = reader.position
    func isDigit(_ character: UInt32) -> Bool { character &- 0x30 < 10 }
    let low = try reader.get(while: .max, isDigit)
    var high = low
    if try reader.match(",") { high = try reader.get(while: .max, isDigit) }
    guard try reader.match("}") else {
      try reader.seek(here)
      return nil
    }
    var turns = RegexRepeat(minimum: 0, maximum: .max, kind: .greedy)
    if !low.isEmpty { turns.minimum = try repeatCount(low) }
    if !high.isEmpty {
      turns.maximum = try repeatCount(high)
      if turns.maximum < turns.minimum { throw .pattern("min repeat greater than max repeat", at: here) }
    }
    return turns
  }

  private func repeatCount(_ digits: [UInt32]) throws(RegexFault) -> Int {
    var count = 0
    for digit in digits {
      count = count * 10 + Int(digit - 0x30)
      if count >= RegexWidth.unlimited { throw .overflow("the repetition number is too large") }
    }
    return count
  }

  // MARK: Groups

  mutating func openGroup() -> Int {
    widths.append(nil)
    return widths.count - 1
  }

  mutating func closeGroup(_ group: Int, _ node: RegexNode) { widths[group] = width(of: node) }

  func width(of node: RegexNode) -> RegexWidth { node.width(widths.map { $0 ?? RegexWidth(least: 0, most: RegexWidth.unlimited) }) }

  func isClosed(_ group: Int) -> Bool { group < groupCount && widths[group] != nil }

  /// Inside a look-behind, groups of its own cannot be referred to.
  func checkLookBehind(_ group: Int) throws(RegexFault) {
    guard let before = lookBehindGroups else { return }
    if !isClosed(group) { throw reader.error("cannot refer to an open group") }
    if group >= before { throw reader.error("cannot refer to group defined in the same lookbehind subpattern") }
  }

  mutating func noteCondition(_ group: Int, at position: Int) {
    if !conditions.contains(where: { $0.group == group }) { conditions.append((group, position)) }
  }

  /// The body of a look-behind.
  mutating func lookBehindBody(_ flags: RegexFlags) throws(RegexFault) -> RegexNode {
    let outer = lookBehindGroups
    if outer == nil { lookBehindGroups = groupCount }
    defer { lookBehindGroups = outer }
    return try alternatives(flags)
  }

  mutating func checkWidth(ofLookBehind node: RegexNode) {
    let width = width(of: node)
    if width.least != width.most { hasUnevenLookBehind = true }
  }
}
