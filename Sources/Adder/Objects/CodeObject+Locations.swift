// `co_linetable`: where the text of each instruction stands, in the form that CPython 3.11 keeps it in, so that programs which read it find what `co_positions()`
// says. There are no instructions here; each place counts as one.
//
// An entry is a byte with its top bit set, 1 kkkk lll: a kind, and for how many instructions (less one) it holds. What follows depends on the kind:
//
//     0…9     short: on the same line, the column below 80: a byte with the column's low three bits (the kind has the others) and the length
//     10…12   0, 1 or 2 lines further, the columns below 128: a byte for each column
//     14      anything: the lines further (signed), the lines that it is long, the columns plus one

import AdderSyntax

/// A table of places being written.
private struct LocationTable {
  private(set) var bytes: [UInt8] = []
  private var line: Int32

  init(firstLine: Int32) { line = firstLine }

  /// Adds a place that `count` instructions share.
  mutating func add(_ place: Span, count: Int) {
    var left = count
    while left > 0 {
      let length = min(left, 8)
      add(place, length: UInt8(length))
      left -= length
    }
  }

  private mutating func add(_ place: Span, length: UInt8) {
    let delta = place.line - line
    line = place.line
    func first(_ kind: UInt8) -> UInt8 { 0x80 | kind << 3 | (length - 1) }
    let isOneLine = place.endLine == place.line && place.column >= 0 && place.column < 128 && place.endColumn >= 0 && place.endColumn < 128
    let width = place.endColumn - place.column
    if isOneLine, delta == 0, place.column < 80, (0..<16).contains(width) {
      bytes += [first(UInt8(place.column >> 3)), UInt8(place.column & 7) << 4 | UInt8(width)]
    } else if isOneLine, (0..<3).contains(delta) {
      bytes += [first(10 + UInt8(delta)), UInt8(place.column), UInt8(place.endColumn)]
    } else {
      bytes.append(first(14))
      addNumber(delta < 0 ? UInt32(-delta) << 1 | 1 : UInt32(delta) << 1)
      addNumber(UInt32(max(0, place.endLine - place.line)))
      addNumber(UInt32(place.column + 1))
      addNumber(UInt32(place.endColumn + 1))
    }
  }

  /// Six bits a byte, the low ones first; bit 6 says that more follow.
  private mutating func addNumber(_ number: UInt32) {
    var rest = number
    while rest >= 64 {
      bytes.append(UInt8(rest & 63) | 64)
      rest >>= 6
    }
    bytes.append(UInt8(rest))
  }
}

extension UnsafeMutablePointer<CodeObject> {
  func lineTable(_ vm: VM) -> Owned {
    let code = swiftCode
    let places = code.tables(vm).places
    var table = LocationTable(firstLine: Int32(code.firstLine))
    var start = 0
    for (index, place) in places.enumerated() where index == places.count - 1 || places[index + 1] != place {
      table.add(code.shifted(place), count: index + 1 - start)
      start = index + 1
    }
    return vm.bytes(table.bytes)
  }

  /// `co_stacksize`: the values that a frame has room for beside its variables.
  func stackSize(_ vm: VM) throws(Raise) -> Int {
    _ = try swiftCode.ready(vm)
    return max(1, swiftCode.frameSize - swiftCode.variableCount)
  }
}
