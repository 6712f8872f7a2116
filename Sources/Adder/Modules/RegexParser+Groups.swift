// What stands in parentheses.

extension RegexParser {
  /// Behind an opening parenthesis. nil for what adds nothing: comments, and flags for the whole pattern.
  mutating func parenthesis(_ flags: inout RegexFlags, isFirst: Bool) throws(RegexFault) -> RegexNode? {
    let start = reader.position - 1
    guard try reader.match("?") else { return try captured(nil, flags, start) }
    guard let token = try reader.get() else { throw reader.error("unexpected end of pattern") }
    switch token.escaped == nil ? Unicode.Scalar(token.character) : nil {
    case "P": return try named(flags, start)
    case ":": return .scope(try body(flags, start), changesFlags: false)
    case "#":
      while true {
        guard let skipped = try reader.get() else { throw .pattern("missing ), unterminated comment", at: start) }
        if skipped.is(")") { return nil }
      }
    case "=": return .look(isAhead: true, isNegative: false, try body(flags, start))
    case "!": return try negativeLook(isAhead: true, flags, start)
    case "<": return try lookBehind(flags, start)
    case "(": return try conditional(flags, start)
    case ">": return .atomic(try body(flags, start))
    default: break
    }
    guard token.is("-") || (token.escaped == nil && RegexFlags(letter: token.character) != nil) else {
      throw reader.error("unknown extension ?\(RegexReader.shown(token.text))", back: token.count + 1)
    }
    guard let change = try inlineFlags(token) else {
      if !isFirst { throw .pattern("global flags not at the start of the expression", at: start) }
      flags = isPart ? flags.union(globalFlags.intersection(.verbose)) : globalFlags
      return nil
    }
    var inner = flags
    if !change.on.isDisjoint(with: .types) { inner.subtract(.types) }
    inner.formUnion(change.on)
    inner.subtract(change.off)
    return .scope(try body(inner, start), changesFlags: true)
  }

  /// Alternatives and the closing parenthesis.
  private mutating func body(_ flags: RegexFlags, _ start: Int) throws(RegexFault) -> RegexNode {
    let node = try alternatives(flags)
    try close(start)
    return node
  }

  private mutating func close(_ start: Int) throws(RegexFault) {
    guard try reader.match(")") else { throw .pattern("missing ), unterminated subpattern", at: start) }
  }

  private mutating func captured(_ name: [UInt32]?, _ flags: RegexFlags, _ start: Int) throws(RegexFault) -> RegexNode {
    let group = openGroup()
    if let name {
      if let known = names.first(where: { $0.name == name }) {
        throw reader.error(
          "redefinition of group name \(reader.quoted(name)) as group \(group); was group \(known.group)", back: name.count + 1)
      }
      names.append((name, group))
    }
    let node = try body(flags, start)
    closeGroup(group, node)
    return .group(group, node)
  }

  // MARK: Names

  /// `(?P<name>…)` and `(?P=name)`
  private mutating func named(_ flags: RegexFlags, _ start: Int) throws(RegexFault) -> RegexNode {
    if try reader.match("<") {
      let name = try reader.get(until: ">", "group name")
      try checkName(name)
      return try captured(name, flags, start)
    }
    if try reader.match("=") {
      let name = try reader.get(until: ")", "group name")
      try checkName(name)
      let group = try group(named: name)
      if !isClosed(group) { throw reader.error("cannot refer to an open group", back: name.count + 1) }
      try checkLookBehind(group)
      return .backReference(group, flags.contains(.ignoreCase) ? folding(flags) : .exact)
    }
    guard let token = try reader.get() else { throw reader.error("unexpected end of pattern") }
    throw reader.error("unknown extension ?P\(RegexReader.shown(token.text))", back: token.count + 2)
  }

  private mutating func checkName(_ name: [UInt32]) throws(RegexFault) {
    guard RegexName(name).isIdentifier else { throw badName(name) }
    if isBytes && name.contains(where: { $0 >= 0x80 }) { warnOfName(name) }
  }

  private func badName(_ name: [UInt32]) -> RegexFault {
    reader.error("bad character in group name \(reader.quoted(name))", back: name.count + 1)
  }

  private mutating func warnOfName(_ name: [UInt32]) {
    let position = reader.position - name.count - 1
    warnings.append((.deprecationWarning, "bad character in group name \(reader.quoted(name)) at position \(position)"))
  }

  private func group(named name: [UInt32]) throws(RegexFault) -> Int {
    guard let known = names.first(where: { $0.name == name }) else {
      throw reader.error("unknown group name \(reader.quoted(name))", back: name.count + 1)
    }
    return known.group
  }

  // MARK: Looking around

  private mutating func lookBehind(_ flags: RegexFlags, _ start: Int) throws(RegexFault) -> RegexNode {
    guard let token = try reader.get() else { throw reader.error("unexpected end of pattern") }
    if token.is("!") { return try negativeLook(isAhead: false, flags, start) }
    guard token.is("=") else { throw reader.error("unknown extension ?<\(RegexReader.shown(token.text))", back: token.count + 2) }
    let node = try lookBehindBody(flags)
    try close(start)
    checkWidth(ofLookBehind: node)
    return .look(isAhead: false, isNegative: false, node)
  }

  private mutating func negativeLook(isAhead: Bool, _ flags: RegexFlags, _ start: Int) throws(RegexFault) -> RegexNode {
    let node = isAhead ? try alternatives(flags) : try lookBehindBody(flags)
    try close(start)
    if node.isEmpty { return .fail }
    if !isAhead { checkWidth(ofLookBehind: node) }
    return .look(isAhead: isAhead, isNegative: true, node)
  }

  // MARK: Conditions

  /// `(?(group)yes|no)`
  private mutating func conditional(_ flags: RegexFlags, _ start: Int) throws(RegexFault) -> RegexNode {
    let name = try reader.get(until: ")", "group name")
    let group: Int
    if RegexName(name).isIdentifier {
      try checkName(name)
      group = try self.group(named: name)
    } else {
      group = try conditionNumber(name)
    }
    try checkLookBehind(group)
    do throws(Raise) { try vm.enterCall("") } catch { throw .raised }
    defer { vm.leaveCall() }
    var inner = flags
    let yes = try sequence(&inner, isFirst: false)
    var no: RegexNode?
    if try reader.match("|") {
      no = try sequence(&inner, isFirst: false)
      if reader.isNext("|") { throw reader.error("conditional backref with more than two branches") }
    }
    try close(start)
    return .conditional(group, yes, no)
  }

  private mutating func conditionNumber(_ name: [UInt32]) throws(RegexFault) -> Int {
    guard let number = RegexName(name).number else { throw badName(name) }
    let position = reader.position - name.count - 1
    if number.value == 0 { throw .pattern("bad group number", at: position) }
    if number.value >= 1_073_741_823 { throw .pattern("invalid group reference \(number.text)", at: position) }
    noteCondition(number.value, at: position)
    if !name.allSatisfy({ $0 &- 0x30 < 10 }) { warnOfName(name) }
    return number.value
  }

  // MARK: Flags

  /// The flags that `(?…` goes on with. nil: they are for the whole pattern, and have been noted.
  private mutating func inlineFlags(_ first: RegexReader.Token) throws(RegexFault) -> (on: RegexFlags, off: RegexFlags)? {
    var (on, off): (RegexFlags, RegexFlags) = ([], [])
    var token = first
    while !token.is("-") {
      guard let flag = RegexFlags(letter: token.character) else { break }
      if isBytes ? flag == .unicode : flag == .locale {
        throw reader.error("bad inline flags: cannot use '\(RegexReader.shown([token.character]))' flag with a \(isBytes ? "bytes" : "str") pattern")
      }
      on.formUnion(flag)
      if !flag.isDisjoint(with: .types) && on.intersection(.types) != flag {
        throw reader.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
      }
      token = try flagToken("-:)", missing: "missing -, : or )")
      if token.is(":") || token.is(")") { break }
    }
    if token.is(")") {
      globalFlags.formUnion(on)
      return nil
    }
    if !on.isDisjoint(with: .wholeOnly) { throw reader.error("bad inline flags: cannot turn on global flag", back: 1) }
    if token.is("-") {
      token = try flagToken("", missing: "missing flag")
      while !token.is(":") {
        guard let flag = RegexFlags(letter: token.character) else { break }
        if !flag.isDisjoint(with: .types) { throw reader.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'") }
        off.formUnion(flag)
        token = try flagToken(":", missing: "missing :")
      }
    }
    if !off.isDisjoint(with: .wholeOnly) { throw reader.error("bad inline flags: cannot turn off global flag", back: 1) }
    if !on.isDisjoint(with: off) { throw reader.error("bad inline flags: flag turned on and off", back: 1) }
    return (on, off)
  }

  /// The next flag, or one of the characters that may stand there as well.
  private mutating func flagToken(_ others: String, missing: String) throws(RegexFault) -> RegexReader.Token {
    guard let token = try reader.get() else { throw reader.error(missing) }
    if token.escaped == nil, others.unicodeScalars.contains(where: { $0.value == token.character }) || RegexFlags(letter: token.character) != nil {
      return token
    }
    let isLetter = token.escaped == nil && UnicodeData.isAlphabetic(token.character)
    throw reader.error(isLetter ? "unknown flag" : missing, back: token.count)
  }
}
