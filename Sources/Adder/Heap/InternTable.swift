// The interned strings of an interpreter: a table by contents with open addressing. It counts none of them: a string that dies takes itself out.
// A table of our own, because a Swift dictionary would make a key of its own for every look-up, and its generic metadata costs more at start-up
// than all the names that go in.

struct InternTable {
  /// Addresses of strings; 0: free, 1: deleted.
  private var slots: UnsafeMutablePointer<UInt>
  private var mask: Int
  /// Places that are not free.
  private var used = 0

  init() {
    mask = 2047
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
  }

  /// The interned string equal to one whose hash is known, or nil.
  func find(_ string: StringPointer) -> StringPointer? {
    var index = string.pointee.hash & mask
    while slots[index] != 0 {
      if slots[index] != 1, let candidate = StringPointer(bitPattern: slots[index]), candidate.pointee.hash == string.pointee.hash,
        candidate.isEqual(to: string)
      {
        return candidate
      }
      index = (index + 1) & mask
    }
    return nil
  }

  /// Adds a string that is not there.
  mutating func insert(_ string: StringPointer) {
    if used * 2 > mask { grow() }
    var index = string.pointee.hash & mask
    while slots[index] > 1 { index = (index + 1) & mask }
    if slots[index] == 0 { used += 1 }
    slots[index] = UInt(bitPattern: string)
  }

  mutating func remove(_ string: StringPointer) {
    var index = string.pointee.hash & mask
    while slots[index] != 0 {
      if slots[index] == UInt(bitPattern: string) {
        slots[index] = 1
        return
      }
      index = (index + 1) & mask
    }
  }

  private mutating func grow() {
    let (old, count) = (slots, mask + 1)
    mask = count * 2 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
    used = 0
    for index in 0..<count where old[index] > 1 {
      if let string = StringPointer(bitPattern: old[index]) { insert(string) }
    }
    old.deallocate()
  }

  func deallocate() { slots.deallocate() }
}
