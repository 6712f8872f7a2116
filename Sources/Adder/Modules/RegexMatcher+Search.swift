// Finding the first match from a position on. What every match begins with is looked for first, with the fastest means there are.

extension RegexMatcher {
  /// Whether there is a match at this very position. That may be behind the end, where only what is empty matches.
  mutating func match(at start: Int) throws(Raise) -> Bool {
    switch width {
    case 1: return try run(UnsafePointer(data.assumingMemoryBound(to: UInt8.self)), at: start)
    case 2: return try run(UnsafePointer(data.assumingMemoryBound(to: UInt16.self)), at: start)
    default: return try run(UnsafePointer(data.assumingMemoryBound(to: UInt32.self)), at: start)
    }
  }

  /// Whether there is a match from this position on.
  mutating func search(from start: Int) throws(Raise) -> Bool {
    guard start <= end else { return false }
    switch width {
    case 1: return try search(UnsafePointer(data.assumingMemoryBound(to: UInt8.self)), from: start)
    case 2: return try search(UnsafePointer(data.assumingMemoryBound(to: UInt16.self)), from: start)
    default: return try search(UnsafePointer(data.assumingMemoryBound(to: UInt32.self)), from: start)
    }
  }

  @inline(__always) private mutating func search<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, from start: Int
  ) throws(Raise) -> Bool {
    let last = end - program.pointee.minimumWidth
    switch program.pointee.search {
    case .everywhere:
      var position = start
      while position <= last {
        if try run(text, at: position) { return true }
        position += 1
      }
      return false
    case .atStart: return start == 0 && last >= 0 ? try run(text, at: 0) : false
    case .atLineStarts: return try searchLines(text, from: start, last)
    case .literal(let isAll): return try searchLiteral(text, from: start, last, isAll: isAll && !matchesAll)
    case .hint: return try searchHint(program.pointee.firstHint, text, from: start, last)
    case .wordStart(let isUnicode): return try searchWord(program.pointee.firstHint, text, from: start, last, isUnicode: isUnicode)
    }
  }

  private mutating func searchLines<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, from start: Int, _ last: Int
  ) throws(Raise) -> Bool {
    var position = start
    while position <= last {
      if position == 0 || text[position - 1] == 10, try run(text, at: position) { return true }
      while position < last, text[position] != 10 { position += 1 }
      position += 1
    }
    return false
  }

  @inline(__always) private mutating func searchHint<Unit: FixedWidthInteger & UnsignedInteger>(
    _ table: UnsafeMutablePointer<UInt8>, _ text: UnsafePointer<Unit>, from start: Int, _ last: Int
  ) throws(Raise) -> Bool {
    var position = start
    let last = min(last, end - 1)
    while true {
      while position <= last {
        let unit = text[position]
        if table[Unit.bitWidth == 8 || unit < 256 ? Int(truncatingIfNeeded: unit) : 256] != 0 { break }
        position &+= 1
      }
      guard position <= last else { return false }
      if try run(text, at: position) { return true }
      position &+= 1
    }
  }

  private mutating func searchWord<Unit: FixedWidthInteger & UnsignedInteger>(
    _ table: UnsafeMutablePointer<UInt8>, _ text: UnsafePointer<Unit>, from start: Int, _ last: Int, isUnicode: Bool
  ) throws(Raise) -> Bool {
    var position = start
    let last = min(last, end - 1)
    var isBehindWord = position > 0 && RegexCategory.isWord(UInt32(truncatingIfNeeded: text[position - 1]), isUnicode: isUnicode)
    while position <= last {
      let unit = text[position]
      let isHinted = table[Unit.bitWidth == 8 || unit < 256 ? Int(truncatingIfNeeded: unit) : 256] != 0
      if isHinted && !isBehindWord, try run(text, at: position) { return true }
      isBehindWord = RegexCategory.isWord(UInt32(truncatingIfNeeded: unit), isUnicode: isUnicode)
      position &+= 1
    }
    return false
  }

  private mutating func searchLiteral<Unit: FixedWidthInteger & UnsignedInteger>(
    _ text: UnsafePointer<Unit>, from start: Int, _ last: Int, isAll: Bool
  ) throws(Raise) -> Bool {
    let prefix = program.pointee.prefix
    let count = program.pointee.prefixCount
    let rarest = program.pointee.rarest
    for index in 0..<count where prefix[index] > UInt32(Unit.max) { return false }
    let wanted = Unit(truncatingIfNeeded: prefix[rarest])
    var position = start
    while position <= last {
      guard let found = find(wanted, in: text, from: position + rarest, to: last + rarest + 1) else { return false }
      position = found - rarest
      var index = 0
      while index < count, UInt32(truncatingIfNeeded: text[position &+ index]) == prefix[index] { index &+= 1 }
      if index == count {
        if isAll {
          registers[0] = position
          registers[1] = position + count
          return true
        }
        if try run(text, at: position) { return true }
      }
      position += 1
    }
    return false
  }

  /// The first place of a character.
  @inline(__always) private func find<Unit: FixedWidthInteger & UnsignedInteger>(
    _ unit: Unit, in text: UnsafePointer<Unit>, from start: Int, to limit: Int
  ) -> Int? {
    if Unit.bitWidth == 8 {
      let memory = RawPointer(mutating: text)
      return Platform.find(byte: UInt8(truncatingIfNeeded: unit), in: memory + start, limit - start).map { $0 - memory }
    }
    var position = start
    while position < limit {
      if text[position] == unit { return position }
      position &+= 1
    }
    return nil
  }
}
