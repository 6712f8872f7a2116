// The text of an `io.StringIO`: an array of code points, one byte each as long as none is above Latin-1.

final class TextBuffer {
  private var narrow: [UInt8] = []
  /// In use once a code point did not fit.
  private var wide: [UInt32]?

  var count: Int { wide?.count ?? narrow.count }

  subscript(index: Int) -> UInt32 { wide.map { $0[index] } ?? UInt32(narrow[index]) }

  private func widen() {
    if wide == nil { wide = narrow.map { UInt32($0) } }
    narrow = []
  }

  /// Puts a str in the place of as many code points, and on beyond the end; a gap before it becomes zeros.
  func write(_ string: StringPointer, at start: Int) {
    if string.width > 1 && wide == nil { widen() }
    let length = string.length
    if wide != nil { return writeWide(string, at: start) }
    let source = string.latin1
    if start > narrow.count { narrow.append(contentsOf: repeatElement(0, count: start - narrow.count)) }
    if start == narrow.count {
      narrow.append(contentsOf: source)
    } else {
      narrow.replaceSubrange(start..<min(narrow.count, start + length), with: source)
    }
  }

  private func writeWide(_ string: StringPointer, at start: Int) {
    var units = wide.take() ?? []
    if start > units.count { units.append(contentsOf: repeatElement(0, count: start - units.count)) }
    let length = string.length
    units.reserveCapacity(start + length)
    for index in 0..<length {
      let unit = string[index]
      if start + index < units.count { units[start + index] = unit } else { units.append(unit) }
    }
    wide = units
  }

  func truncate(_ length: Int) {
    let excess = max(0, count - length)
    if wide == nil { narrow.removeLast(excess) } else { wide?.removeLast(excess) }
  }

  func string(_ start: Int, _ end: Int, _ vm: VM) -> Owned {
    if start >= end { return vm.emptyString }
    var result = Value.unbound
    func take(_ bytes: UnsafeRawBufferPointer, _ width: Int) {
      let first = UnsafeMutableRawPointer(mutating: bytes.baseAddress.unsafelyUnwrapped) + width * start
      result = vm.newString(first, width: width, count: end - start).take()
    }
    if let wide { wide.withUnsafeBytes { take($0, 4) } } else { narrow.withUnsafeBytes { take($0, 1) } }
    return Owned(result)
  }

  /// The index of a code point from `start` on.
  func find(_ unit: UInt32, from start: Int) -> Int? {
    if let wide { return wide[start...].firstIndex(of: unit) }
    guard let byte = UInt8(exactly: unit) else { return nil }
    return narrow.withUnsafeBytes { bytes in
      Platform.find(byte, in: UnsafeRawBufferPointer(rebasing: bytes[start...])).map { $0 + start }
    }
  }
}

typealias StringIOPointer = UnsafeMutablePointer<StringIOObject>
