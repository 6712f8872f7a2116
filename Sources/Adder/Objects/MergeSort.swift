// A stable merge sort that makes use of order that is there: it finds runs that rise or fall, lengthens short ones by insertion, and merges
// neighbours of similar length (Peters's timsort without galloping). A comparison may fail at any point: the entries are complete then, in
// whatever order they have reached.

/// An entry as the sort sees it.
protocol Sortable {
  static func isLess(_ left: Self, _ right: Self, _ vm: VM) throws(Raise) -> Bool
}

extension Int64: Sortable {}

extension SortEntry: Sortable {
  @inline(__always) static func isLess(_ left: Self, _ right: Self, _ vm: VM) throws(Raise) -> Bool { try Key.isLess(left.key, right.key, vm) }
}

enum MergeSort {
  /// Sorts in rising order, or falling; equal entries keep their order in both.
  static func sort<Entry: Sortable>(_ entries: UnsafeMutablePointer<Entry>, _ count: Int, reverse: Bool, _ vm: VM) throws(Raise) {
    if reverse { turn(entries, count) }
    defer { if reverse { turn(entries, count) } }
    var sorter = Sorter(entries, vm)
    defer { sorter.deallocate() }
    let least = leastRun(count)
    var start = 0
    while start < count {
      var length = try sorter.run(from: start, count)
      if length < least {
        let wanted = min(least, count - start)
        try sorter.insert(from: start, sorted: length, wanted)
        length = wanted
      }
      sorter.push(start, length)
      try sorter.mergeWhereDue()
      start += length
    }
    try sorter.mergeAll()
  }

  @inline(__always) fileprivate static func turn<Entry>(_ entries: UnsafeMutablePointer<Entry>, _ count: Int) {
    var (low, high) = (0, count - 1)
    while low < high {
      let entry = entries[low]
      entries[low] = entries[high]
      entries[high] = entry
      low += 1
      high -= 1
    }
  }

  /// A length between 32 and 64 that divides the entries into nearly a power of two of runs.
  private static func leastRun(_ count: Int) -> Int {
    var (length, rest) = (count, 0)
    while length >= 64 {
      rest |= length & 1
      length >>= 1
    }
    return length + rest
  }
}

private struct Sorter<Entry: Sortable> {
  let entries: UnsafeMutablePointer<Entry>
  let vm: VM
  /// Runs that wait to be merged.
  private let runs: UnsafeMutablePointer<(start: Int, length: Int)>
  private var runCount = 0
  private var aside: UnsafeMutablePointer<Entry>?
  private var asideCapacity = 0

  init(_ entries: UnsafeMutablePointer<Entry>, _ vm: VM) {
    self.entries = entries
    self.vm = vm
    runs = .allocate(capacity: 96)
  }

  func deallocate() {
    runs.deallocate()
    aside?.deallocate()
  }

  /// The length of the run that begins at `start`; a falling one is turned round.
  func run(from start: Int, _ count: Int) throws(Raise) -> Int {
    var end = start + 1
    if end == count { return 1 }
    if try Entry.isLess(entries[end], entries[start], vm) {
      end += 1
      while end < count, try Entry.isLess(entries[end], entries[end - 1], vm) { end += 1 }
      MergeSort.turn(entries + start, end - start)
    } else {
      end += 1
      while end < count, try !Entry.isLess(entries[end], entries[end - 1], vm) { end += 1 }
    }
    return end - start
  }

  /// Inserts the entries from `sorted` up to `length` into the sorted ones before them.
  func insert(from start: Int, sorted: Int, _ length: Int) throws(Raise) {
    let base = entries + start
    for index in sorted..<max(sorted, length) {
      let entry = base[index]
      var (low, high) = (0, index)
      while low < high {
        let middle = (low + high) >> 1
        if try Entry.isLess(entry, base[middle], vm) { high = middle } else { low = middle + 1 }
      }
      var place = index
      while place > low {
        base[place] = base[place - 1]
        place &-= 1
      }
      base[low] = entry
    }
  }

  mutating func push(_ start: Int, _ length: Int) {
    runs[runCount] = (start, length)
    runCount += 1
  }

  /// Keeps each waiting run longer than the two behind it together.
  mutating func mergeWhereDue() throws(Raise) {
    while runCount > 1 {
      var at = runCount - 2
      let isDue =
        (at > 0 && runs[at - 1].length <= runs[at].length + runs[at + 1].length)
        || (at > 1 && runs[at - 2].length <= runs[at - 1].length + runs[at].length)
      if isDue {
        if runs[at - 1].length < runs[at + 1].length { at -= 1 }
      } else if runs[at].length > runs[at + 1].length {
        return
      }
      try merge(at)
    }
  }

  mutating func mergeAll() throws(Raise) {
    while runCount > 1 {
      var at = runCount - 2
      if at > 0 && runs[at - 1].length < runs[at + 1].length { at -= 1 }
      try merge(at)
    }
  }

  private mutating func merge(_ at: Int) throws(Raise) {
    let (left, right) = (runs[at], runs[at + 1])
    runs[at].length = left.length + right.length
    if at == runCount - 3 { runs[at + 1] = runs[at + 2] }
    runCount -= 1
    // What stands at either end already need not move.
    let skipped = try upperBound(entries[right.start], left.start, left.length)
    let leftCount = left.length - skipped
    if leftCount == 0 { return }
    let rightCount = try lowerBound(entries[right.start - 1], right.start, right.length)
    if rightCount == 0 { return }
    if leftCount <= rightCount {
      try mergeForwards(left.start + skipped, leftCount, right.start, rightCount)
    } else {
      try mergeBackwards(left.start + skipped, leftCount, right.start, rightCount)
    }
  }

  /// How many entries of a run are not greater than an entry.
  private func upperBound(_ entry: Entry, _ start: Int, _ count: Int) throws(Raise) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) >> 1
      if try Entry.isLess(entry, entries[start + middle], vm) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// How many entries of a run are less than an entry.
  private func lowerBound(_ entry: Entry, _ start: Int, _ count: Int) throws(Raise) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) >> 1
      if try Entry.isLess(entries[start + middle], entry, vm) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func makeRoomAside(_ count: Int) -> UnsafeMutablePointer<Entry> {
    if let aside, asideCapacity >= count { return aside }
    aside?.deallocate()
    let room = UnsafeMutablePointer<Entry>.allocate(capacity: count)
    aside = room
    asideCapacity = count
    return room
  }

  /// Not inlined: the compiler (Swift 6.3, x86-64) jumps to a `memmove` at the end of a throwing function without restoring the register that says
  /// whether it threw.
  @inline(never) private func putBack(_ rest: UnsafeMutablePointer<Entry>, _ index: Int, _ count: Int) {
    (entries + index).update(from: rest, count: count)
  }

  /// The left run steps aside; the smaller entry of both goes to the front.
  private mutating func mergeForwards(_ leftStart: Int, _ leftCount: Int, _ rightStart: Int, _ rightCount: Int) throws(Raise) {
    let left = makeRoomAside(leftCount)
    left.update(from: entries + leftStart, count: leftCount)
    var (fromLeft, fromRight, to) = (0, rightStart, leftStart)
    // Also when a comparison fails: what is aside goes back into the gap, which is just as long.
    defer { putBack(left + fromLeft, to, leftCount - fromLeft) }
    let end = rightStart + rightCount
    while fromLeft < leftCount && fromRight < end {
      if try Entry.isLess(entries[fromRight], left[fromLeft], vm) {
        entries[to] = entries[fromRight]
        fromRight &+= 1
      } else {
        entries[to] = left[fromLeft]
        fromLeft &+= 1
      }
      to &+= 1
    }
  }

  /// The right run steps aside; the greater entry of both goes to the end.
  private mutating func mergeBackwards(_ leftStart: Int, _ leftCount: Int, _ rightStart: Int, _ rightCount: Int) throws(Raise) {
    let right = makeRoomAside(rightCount)
    right.update(from: entries + rightStart, count: rightCount)
    var (leftEnd, rightEnd, to) = (leftStart + leftCount, rightCount, rightStart + rightCount)
    defer { putBack(right, to - rightEnd, rightEnd) }
    while leftEnd > leftStart && rightEnd > 0 {
      if try Entry.isLess(right[rightEnd - 1], entries[leftEnd - 1], vm) {
        leftEnd &-= 1
        to &-= 1
        entries[to] = entries[leftEnd]
      } else {
        rightEnd &-= 1
        to &-= 1
        entries[to] = right[rightEnd]
      }
    }
  }
}
