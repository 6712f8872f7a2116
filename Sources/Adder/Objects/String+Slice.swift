// Indexing, slicing, repeating, comparing, padding.

import AdderSyntax

extension UnsafeMutablePointer<StringObject> {
  func item(_ vm: VM, _ key: Value) throws(Raise) -> Owned {
    if _fastPath(key.isSmallInt) { return try item(vm, at: key.smallInt) }
    if vm.isSlice(key) { return slice(vm, try (key.cast() as SlicePointer).resolve(length: length, vm)) }
    guard vm.hasIndex(key) else { throw vm.typeError("string indices must be integers, not '\(vm.typeName(of: key))'") }
    return try item(vm, at: vm.indexOrIndexError(key))
  }

  @inline(__always) func item(_ vm: VM, at index: Int) throws(Raise) -> Owned {
    let place = index < 0 ? index &+ length : index
    guard place >= 0, place < length else { throw vm.indexError("string index out of range") }
    return vm.character(self[place])
  }

  func slice(_ vm: VM, _ range: SliceRange) -> Owned {
    if range.step == 1 || range.count <= 1 { return vm.substring(of: self, from: range.start, count: range.count) }
    var builder = StringBuilder(vm, capacity: range.count)
    var index = range.start
    for _ in 0..<range.count {
      builder.append(self[index])
      index &+= range.step
    }
    return builder.finish()
  }

  func repeated(_ vm: VM, _ times: Int) throws(Raise) -> Owned {
    if times <= 0 || length == 0 { return vm.emptyString }
    if times == 1 { return vm.exactString(self) }
    let (count, overflowed) = length.multipliedReportingOverflow(by: times)
    if overflowed { throw vm.overflowError("repeated string is too long") }
    try vm.checkMemory(units: count, width)
    let result = vm.newString(length: count, width: width, isASCII: pointee.isASCII)
    fillRepeating(result.pointee.data, byteCount: count * width, pointee.data, byteCount)
    return Owned(result)
  }

  /// Less than 0, 0 or more, as this str comes before, with or behind the other.
  func order(_ other: StringPointer) -> Int {
    let common = min(length, other.length)
    if width == 1 && other.width == 1 {
      let order = Int(Platform.compare(pointee.data, other.pointee.data, common))
      return order != 0 ? order : length - other.length
    }
    for index in 0..<common {
      let (left, right) = (self[index], other[index])
      if left != right { return left < right ? -1 : 1 }
    }
    return length - other.length
  }

  // MARK: Padding

  enum Justification { case left, right, center }

  func justified(_ vm: VM, _ width: Int, _ fill: Value?, _ justification: Justification) throws(Raise) -> Owned {
    var character: UInt32 = 0x20
    if let fill {
      guard vm.isString(fill) else { throw vm.typeError("The fill character must be a unicode character, not \(vm.typeName(of: fill))") }
      guard (fill.cast() as StringPointer).length == 1 else { throw vm.typeError("The fill character must be exactly one character long") }
      character = (fill.cast() as StringPointer)[0]
    }
    let missing = max(width, 0) - length
    if missing <= 0 { return vm.exactString(self) }
    try vm.checkMemory(units: width, 4)
    let before =
      switch justification {
      case .left: 0
      case .right: missing
      // The odd one goes to the left when the width is odd.
      case .center: missing / 2 + missing & width & 1
      }
    var builder = StringBuilder(vm, capacity: width)
    builder.append(character, times: before)
    builder.append(self)
    builder.append(character, times: missing - before)
    return builder.finish()
  }

  func zeroFilled(_ vm: VM, _ width: Int) throws(Raise) -> Owned {
    let missing = max(width, 0) - length
    if missing <= 0 { return vm.exactString(self) }
    try vm.checkMemory(units: width, 4)
    var builder = StringBuilder(vm, capacity: width)
    let hasSign = length > 0 && (self[0] == 0x2b || self[0] == 0x2d)
    if hasSign { builder.append(self[0]) }
    builder.append(0x30, times: missing)
    builder.append(self, from: hasSign ? 1 : 0, count: length - (hasSign ? 1 : 0))
    return builder.finish()
  }

  func tabsExpanded(_ vm: VM, _ size: Int) throws(Raise) -> Owned {
    var builder = StringBuilder(vm, capacity: length + 16)
    var column = 0
    for index in 0..<length {
      let codePoint = self[index]
      if codePoint == 9 {
        guard size > 0 else { continue }
        let added = size - column % size
        if added > Int.max / 4 - builder.count { throw vm.overflowError("new string is too long") }
        try vm.checkMemory(units: builder.count + added, 4)
        builder.append(0x20, times: added)
        column += added
      } else {
        column = codePoint == 10 || codePoint == 13 ? 0 : column + 1
        builder.append(codePoint)
      }
    }
    return builder.finish()
  }
}

/// Fills memory with copies of a pattern, doubling what is there.
func fillRepeating(_ memory: RawPointer, byteCount: Int, _ pattern: RawPointer, _ patternBytes: Int) {
  if patternBytes == 1 {
    memory.initializeMemory(as: UInt8.self, repeating: pattern.load(as: UInt8.self), count: byteCount)
    return
  }
  memory.copyMemory(from: pattern, byteCount: patternBytes)
  var done = patternBytes
  while done < byteCount {
    let added = min(done, byteCount - done)
    (memory + done).copyMemory(from: memory, byteCount: added)
    done += added
  }
}
