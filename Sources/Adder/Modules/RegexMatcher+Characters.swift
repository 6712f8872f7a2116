// What the instructions of a program ask of the text: single characters, runs of them, places, references back.

extension RegexMatcher {
  // MARK: Characters

  @inline(__always) func isMember<Unit: FixedWidthInteger & UnsignedInteger>(
    _ unit: Unit, _ table: UnsafeMutablePointer<UInt8>, _ set: Unmanaged<RegexSet>
  ) -> Bool {
    if Unit.bitWidth == 8 || unit < 256 { return table[Int(truncatingIfNeeded: unit)] != 0 }
    return set._withUnsafeGuaranteedRef { $0.containsWide(UInt32(truncatingIfNeeded: unit)) }
  }

  @inline(__always) func isHinted<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, _ position: Int, _ table: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    guard position < end else { return false }
    let unit = text[position]
    return table[Unit.bitWidth == 8 || unit < 256 ? Int(truncatingIfNeeded: unit) : 256] != 0
  }

  /// Whether one character is what an item stands for.
  @inline(__always) func matches<Unit: FixedWidthInteger & UnsignedInteger>(
    _ unit: Unit, _ kind: Int32, _ argument: Int32, _ program: ProgramPointer
  ) -> Bool {
    switch kind {
    case RegexItem.character.rawValue: return UInt32(truncatingIfNeeded: unit) == UInt32(bitPattern: argument)
    case RegexItem.set.rawValue: return isMember(unit, program.pointee.tables[Int(argument)], program.pointee.sets[Int(argument)])
    case RegexItem.anyButNewline.rawValue: return unit != 10
    default: return true
    }
  }

  /// Where a run of an item from a position ends, at `limit` at the latest.
  @inline(__always) func runEnd<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, _ start: Int, _ limit: Int, _ kind: Int32, _ argument: Int32, _ program: ProgramPointer
  ) -> Int {
    var position = start
    switch kind {
    case RegexItem.character.rawValue:
      guard let wanted = Unit(exactly: UInt32(bitPattern: argument)) else { return start }
      while position < limit, text[position] == wanted { position &+= 1 }
    case RegexItem.set.rawValue:
      let table = program.pointee.tables[Int(argument)]
      let set = program.pointee.sets[Int(argument)]
      while position < limit, isMember(text[position], table, set) { position &+= 1 }
    case RegexItem.anyButNewline.rawValue:
      if Unit.bitWidth == 8 {
        guard position < limit else { return start }
        let memory = RawPointer(mutating: text)
        return Platform.find(byte: 10, in: memory + position, limit - position).map { $0 - memory } ?? limit
      }
      while position < limit, text[position] != 10 { position &+= 1 }
    default: return max(start, limit)
    }
    return position
  }

  // MARK: Runs

  /// Where the longest run from a position ends; nil when that is too short.
  @inline(__always) func longestRun<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, _ position: Int, _ instruction: UnsafeMutablePointer<Int32>, _ program: ProgramPointer
  ) -> Int? {
    guard end &- position >= Int(instruction[3]) else { return nil }
    let most = instruction[4] < 0 ? end : min(end, position &+ Int(instruction[4]))
    let stop = runEnd(text, position, most, instruction[1], instruction[2], program)
    return stop &- position >= Int(instruction[3]) ? stop : nil
  }

  /// The last position, going back from one, at which the run's hint allows what follows.
  @inline(__always) func lastHinted<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, _ from: Int, _ least: Int, _ run: UnsafeMutablePointer<Int32>, _ program: ProgramPointer
  ) -> Int? {
    var position = from
    switch run[5] {
    case RegexHint.character.rawValue:
      let wanted = Unit(truncatingIfNeeded: run[6])
      if position >= end { position = end &- 1 }
      while position >= least, text[position] != wanted { position &-= 1 }
    case RegexHint.table.rawValue:
      let table = program.pointee.hints[Int(run[6])]
      while position >= least, !isHinted(text, position, table) { position &-= 1 }
    default: break
    }
    return position >= least ? position : nil
  }

  /// The first position from one on, over characters of the run, at which its hint allows what follows.
  @inline(__always) func firstHinted<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, _ from: Int, _ most: Int, _ run: UnsafeMutablePointer<Int32>, _ program: ProgramPointer
  ) -> Int? {
    var position = from
    switch run[5] {
    case RegexHint.character.rawValue:
      let wanted = Unit(truncatingIfNeeded: run[6])
      while true {
        guard position < end else { return nil }
        if text[position] == wanted { return position }
        guard position < most, matches(text[position], run[1], run[2], program) else { return nil }
        position &+= 1
      }
    case RegexHint.table.rawValue:
      let table = program.pointee.hints[Int(run[6])]
      while !isHinted(text, position, table) {
        guard position < most, matches(text[position], run[1], run[2], program) else { return nil }
        position &+= 1
      }
      return position
    default: return position
    }
  }

  // MARK: Places and references

  func isAt<Unit: FixedWidthInteger & UnsignedInteger>(_ text: UnsafePointer<Unit>, _ position: Int, _ place: Int32) -> Bool {
    switch place {
    case RegexPlace.start.rawValue: return position == 0
    case RegexPlace.lineStart.rawValue: return position == 0 || text[position &- 1] == 10
    case RegexPlace.end.rawValue: return position == end
    case RegexPlace.finalEnd.rawValue: return position == end || (position &+ 1 == end && text[position] == 10)
    case RegexPlace.lineEnd.rawValue: return position == end || (position < end && text[position] == 10)
    default: break
    }
    // Nothing has no inside either.
    if end == 0 { return false }
    let isUnicode = place == RegexPlace.boundaryUnicode.rawValue || place == RegexPlace.insideUnicode.rawValue
    let before = position > 0 && RegexCategory.isWord(UInt32(truncatingIfNeeded: text[position &- 1]), isUnicode: isUnicode)
    let behind = position < end && RegexCategory.isWord(UInt32(truncatingIfNeeded: text[position]), isUnicode: isUnicode)
    let isInside = place == RegexPlace.insideASCII.rawValue || place == RegexPlace.insideUnicode.rawValue
    return (before == behind) == isInside
  }

  func isEqual<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, _ from: Int, _ to: Int, _ position: Int, _ folding: Int32
  ) -> Bool {
    if folding == RegexFolding.exact.rawValue {
      for index in 0..<(to &- from) where text[from &+ index] != text[position &+ index] { return false }
      return true
    }
    let folding: RegexFolding = folding == RegexFolding.ascii.rawValue ? .ascii : .unicode
    for index in 0..<(to &- from) {
      let (left, right) = (UInt32(truncatingIfNeeded: text[from &+ index]), UInt32(truncatingIfNeeded: text[position &+ index]))
      if left != right && RegexCase.lower(left, folding) != RegexCase.lower(right, folding) { return false }
    }
    return true
  }
}

extension RegexCategory {
  /// Whether a character is one of words.
  @inline(__always) static func isWord(_ character: UInt32, isUnicode: Bool) -> Bool {
    if character < 0x80 { return (character | 0x20) &- 0x61 < 26 || character &- 0x30 < 10 || character == 0x5f }
    return isUnicode && isWideWord(character)
  }

  @inline(never) private static func isWideWord(_ character: UInt32) -> Bool { word.contains(character, isUnicode: true) }
}
