// Finding strs in strs. Both are brought to the width of the one searched; then their bytes are searched.

/// The code points of a str in a certain width: its own memory, or a widened copy.
struct Units: ~Copyable {
  let data: RawPointer
  let count: Int
  private let isCopy: Bool

  /// nil when the str has code points that do not fit: then it cannot occur in a str of that width.
  init?(_ string: StringPointer, width: Int) {
    guard string.width <= width else { return nil }
    count = string.length
    isCopy = string.width < width && count > 0
    if isCopy {
      data = Platform.allocate(count * width)
      copyCodePoints(from: string.pointee.data, width: string.width, to: data, width: width, count: count)
    } else {
      data = string.pointee.data
    }
  }

  deinit { if isCopy { Platform.free(data) } }
}

enum Search {
  /// The index in units of the first occurrence, or -1.
  static func first(_ needle: RawPointer, _ needleCount: Int, in memory: RawPointer, _ count: Int, width: Int) -> Int {
    if needleCount == 0 { return 0 }
    if needleCount > count { return -1 }
    if width == 1 && needleCount == 1 {
      return Platform.find(byte: needle.load(as: UInt8.self), in: memory, count).map { $0 - memory } ?? -1
    }
    var start = memory
    let end = memory + count * width
    while let found = firstBytes(needle, needleCount * width, in: start, end - start) {
      let offset = found - memory
      if offset % width == 0 { return offset / width }
      start = found + 1
    }
    return -1
  }

  /// The first place where the bytes of `needle` stand. Looks for the first byte with `memchr`; where that leads astray too often, the Knuth-Morris-Pratt
  /// search takes over, so that the time stays linear.
  private static func firstBytes(_ needle: RawPointer, _ needleCount: Int, in memory: RawPointer, _ count: Int) -> RawPointer? {
    let first = needle.load(as: UInt8.self)
    let last = needle.load(fromByteOffset: needleCount - 1, as: UInt8.self)
    var place = memory
    let end = memory + (count - needleCount + 1)
    var misses = 0
    while place < end, let found = Platform.find(byte: first, in: place, end - place) {
      if found.load(fromByteOffset: needleCount - 1, as: UInt8.self) == last {
        if Platform.compare(found, needle, needleCount) == 0 { return found }
        misses += needleCount
        if misses > 4096 && misses > 4 * (found - memory) {
          let index = knuthMorrisPratt(needle, needleCount, in: found, memory + count - found)
          return index < 0 ? nil : found + index
        }
      }
      place = found + 1
    }
    return nil
  }

  private static func knuthMorrisPratt(_ needle: RawPointer, _ needleCount: Int, in memory: RawPointer, _ count: Int) -> Int {
    let needle = needle.assumingMemoryBound(to: UInt8.self)
    let memory = memory.assumingMemoryBound(to: UInt8.self)
    var border = [Int](repeating: 0, count: needleCount)
    var matched = 0
    for index in stride(from: 1, to: needleCount, by: 1) {
      while matched > 0 && needle[index] != needle[matched] { matched = border[matched - 1] }
      if needle[index] == needle[matched] { matched += 1 }
      border[index] = matched
    }
    matched = 0
    for index in 0..<count {
      while matched > 0 && memory[index] != needle[matched] { matched = border[matched - 1] }
      if memory[index] == needle[matched] { matched += 1 }
      if matched == needleCount { return index - needleCount + 1 }
    }
    return -1
  }

  /// The index in units of the last occurrence, or -1.
  static func last(_ needle: RawPointer, _ needleCount: Int, in memory: RawPointer, _ count: Int, width: Int) -> Int {
    if needleCount == 0 { return count }
    let bytes = needleCount * width
    let first = needle.load(as: UInt8.self)
    var index = count - needleCount
    while index >= 0 {
      let place = memory + index * width
      if place.load(as: UInt8.self) == first && Platform.compare(place, needle, bytes) == 0 { return index }
      index -= 1
    }
    return -1
  }

  /// How often the needle occurs without overlaps.
  static func count(_ needle: RawPointer, _ needleCount: Int, in memory: RawPointer, _ count: Int, width: Int, limit: Int = .max) -> Int {
    if needleCount == 0 { return min(limit, count + 1) }
    var found = 0
    var at = 0
    while found < limit {
      let index = first(needle, needleCount, in: memory + at * width, count - at, width: width)
      if index < 0 { break }
      found += 1
      at += index + needleCount
    }
    return found
  }
}

/// A part of a sequence as `find` and its like take it: clamped, but `start` can lie behind the end.
struct SearchRange {
  let start: Int
  let end: Int
  var count: Int { end - start }
  /// An empty needle is found at the end, but not behind it.
  var isValid: Bool { start <= end }

  /// `length` is asked for after the bounds were converted, which can run code that changes it.
  init(_ vm: VM, _ start: Value?, _ end: Value?, length: @autoclosure () -> Int) throws(Raise) {
    let first = try SearchRange.bound(vm, start, default: 0)
    let last = try SearchRange.bound(vm, end, default: Int.max)
    let length = length()
    self.end = last < 0 ? max(0, last + length) : min(last, length)
    self.start = first < 0 ? max(0, first + length) : first
  }

  private static func bound(_ vm: VM, _ value: Value?, default other: Int) throws(Raise) -> Int {
    guard let value, !value.isNone else { return other }
    if value.isSmallInt { return value.smallInt }
    guard vm.hasIndex(value) else { throw vm.typeError("slice indices must be integers or None or have an __index__ method") }
    return try vm.indexClamped(value)
  }
}

extension UnsafeMutablePointer<StringObject> {
  /// Where `other` first (or last) occurs between two indices, or -1.
  func find(_ other: StringPointer, _ range: SearchRange, fromEnd: Bool = false) -> Int {
    guard range.isValid, range.count >= other.length, let needle = Units(other, width: width) else { return -1 }
    let memory = address(of: range.start)
    let index =
      fromEnd
      ? Search.last(needle.data, needle.count, in: memory, range.count, width: width)
      : Search.first(needle.data, needle.count, in: memory, range.count, width: width)
    return index < 0 ? -1 : index + range.start
  }

  func count(of other: StringPointer, _ range: SearchRange) -> Int {
    guard range.isValid, let needle = Units(other, width: width) else { return 0 }
    return Search.count(needle.data, needle.count, in: address(of: range.start), range.count, width: width)
  }

  func contains(_ other: StringPointer) -> Bool {
    if other.length > length { return false }
    guard let needle = Units(other, width: width) else { return false }
    return Search.first(needle.data, needle.count, in: pointee.data, length, width: width) >= 0
  }

  /// Whether `other` stands at an index; false when it does not fit before `end`.
  func matches(_ other: StringPointer, at index: Int, end: Int) -> Bool {
    guard index >= 0, index + other.length <= end else { return false }
    if other.width == width { return memoryIsEqual(address(of: index), other.pointee.data, other.byteCount) }
    if other.width > width { return false }
    for position in 0..<other.length where self[index + position] != other[position] { return false }
    return true
  }

  func hasPrefix(_ other: StringPointer) -> Bool { matches(other, at: 0, end: length) }
  func hasSuffix(_ other: StringPointer) -> Bool { matches(other, at: length - other.length, end: length) }

  /// `startswith` and `endswith`; `affix` is a str or a tuple of them.
  func hasAffix(_ vm: VM, _ affix: Value, _ start: Value?, _ end: Value?, atEnd: Bool) throws(Raise) -> Bool {
    let range = try SearchRange(vm, start, end, length: length)
    func test(_ other: StringPointer) -> Bool {
      guard range.isValid else { return false }
      if atEnd && other.length > range.count { return false }
      return matches(other, at: atEnd ? range.end - other.length : range.start, end: range.end)
    }
    let name = atEnd ? "endswith" : "startswith"
    if vm.isTuple(affix) {
      let tuple: TuplePointer = affix.cast()
      for index in 0..<tuple.count {
        guard vm.isString(tuple[index]) else {
          throw vm.typeError("tuple for \(name) must only contain str, not \(vm.typeName(of: tuple[index]))")
        }
        if test(tuple[index].cast()) { return true }
      }
      return false
    }
    guard vm.isString(affix) else {
      throw vm.typeError("\(name) first arg must be str or a tuple of str, not \(vm.typeName(of: affix))")
    }
    return test(affix.cast())
  }

  // MARK: Replacing

  func replace(_ vm: VM, _ old: StringPointer, _ new: StringPointer, limit: Int) throws(Raise) -> Owned {
    let limit = limit < 0 ? Int.max : limit
    guard limit > 0, old.length <= length, let needle = Units(old, width: width) else { return vm.exactString(self) }
    let found = Search.count(needle.data, needle.count, in: pointee.data, length, width: width, limit: limit)
    if found == 0 || old.isEqual(to: new) { return vm.exactString(self) }
    let (added, overflowed) = found.multipliedReportingOverflow(by: new.length - old.length)
    if overflowed || added > Int.max - length { throw vm.overflowError("replace string is too long") }
    try vm.checkMemory(units: length + added, max(width, new.width))
    var builder = StringBuilder(vm, capacity: length + added)
    var at = 0
    if old.length == 0 {
      for index in 0..<found {
        builder.append(new)
        if index < length { builder.append(self[index]) }
      }
      at = min(found, length)
    } else {
      for _ in 0..<found {
        let index = at + Search.first(needle.data, needle.count, in: address(of: at), length - at, width: width)
        builder.append(self, from: at, count: index - at)
        builder.append(new)
        at = index + old.length
      }
    }
    builder.append(self, from: at, count: length - at)
    return builder.finish()
  }
}

extension VM {
  /// MemoryError when so many units of so many bytes are more than we can have.
  @inline(__always) func checkMemory(units: Int, _ width: Int = 1) throws(Raise) {
    if _slowPath(units > 1 << 24) { try checkLargeMemory(units, width) }
  }

  @inline(never) private func checkLargeMemory(_ units: Int, _ width: Int) throws(Raise) {
    let (bytes, overflowed) = units.multipliedReportingOverflow(by: width)
    if overflowed || bytes > 1 << 46 || bytes > heap.pointee.bytesLimit - heap.pointee.bytesInUse { throw memoryError() }
    if !Platform.canAllocate(bytes) { throw memoryError() }
  }
}
