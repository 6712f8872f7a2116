// The items of a memoryview: from memory to values and back, by the letter of the format.

extension UnsafeMutablePointer<MemoryViewObject> {
  /// The item at an offset from the owner's beginning.
  func item(at offset: Int, _ vm: VM) -> Owned { vm.item(address(offset, vm), format: pointee.format) }

  private var formatText: String { String(Unicode.Scalar(pointee.format)) }
  private func wrongType(_ vm: VM) -> Raise { vm.typeError("memoryview: invalid type for format '\(formatText)'") }
  private func wrongValue(_ vm: VM) -> Raise { vm.valueError("memoryview: invalid value for format '\(formatText)'") }

  func store(_ value: Value, at offset: Int, _ vm: VM) throws(Raise) {
    switch Unicode.Scalar(pointee.format) {
    case "c":
      guard vm.isBytes(value) else { throw wrongType(vm) }
      guard let span = vm.byteSpan(of: value), span.count == 1 else { throw wrongValue(vm) }
      address(offset, vm).storeBytes(of: span[0], as: UInt8.self)
    case "?":
      let flag = try vm.truth(value)
      try check(vm)
      address(offset, vm).storeBytes(of: flag ? 1 : 0, as: UInt8.self)
    case "f", "d": try storeFloat(value, offset, vm)
    default:
      guard vm.hasIndex(value) else { throw wrongType(vm) }
      let number = try vm.indexValue(value)
      try check(vm)
      try storeInteger(number.value, offset, vm)
    }
  }

  private func storeFloat(_ value: Value, _ offset: Int, _ vm: VM) throws(Raise) {
    let number: Double
    do throws(Raise) { number = try vm.double(value) } catch {
      if vm.errorMatches(.typeError) {
        vm.clearError()
        throw wrongType(vm)
      }
      guard vm.errorMatches(.overflowError) || vm.errorMatches(.valueError) else { throw error }
      vm.clearError()
      throw wrongValue(vm)
    }
    try check(vm)
    if itemSize == 4 {
      address(offset, vm).storeBytes(of: Float(number), as: Float.self)
    } else {
      address(offset, vm).storeBytes(of: number, as: Double.self)
    }
  }

  private func storeInteger(_ value: Value, _ offset: Int, _ vm: VM) throws(Raise) {
    let place = address(offset, vm)
    func put<Number: FixedWidthInteger>(_: Number.Type) throws(Raise) {
      guard let number = Number(exactly: vm.bigInt(of: value)) else { throw wrongValue(vm) }
      place.storeBytes(of: number, as: Number.self)
    }
    switch Unicode.Scalar(pointee.format) {
    case "b": try put(Int8.self)
    case "h": try put(Int16.self)
    case "H": try put(UInt16.self)
    case "i": try put(Int32.self)
    case "I": try put(UInt32.self)
    case "l", "q", "n": try put(Int64.self)
    case "L", "Q", "N", "P": try put(UInt64.self)
    default: try put(UInt8.self)
    }
  }

  // MARK: Comparison

  /// nil when the other is nothing with memory.
  func isEqual(_ other: Value, _ vm: VM) throws(Raise) -> Bool? {
    if pointee.owner.isUnbound { return other == Value(self) }
    if MemoryViewObject.accepts(other, vm) {
      let right: MemoryViewPointer = other.cast()
      if right.pointee.owner.isUnbound { return false }
      return try isEqual(right, vm)
    }
    guard vm.byteSpan(of: other) != nil else { return nil }
    let view = try vm.memoryView(of: other)
    return try isEqual(view.value.cast() as MemoryViewPointer, vm)
  }

  private func isEqual(_ right: MemoryViewPointer, _ vm: VM) throws(Raise) -> Bool {
    guard pointee.dimensions == right.pointee.dimensions else { return false }
    for dimension in 0..<pointee.dimensions where shape(dimension) != right.shape(dimension) { return false }
    if pointee.format == right.pointee.format, pointee.format == UInt8(ascii: "B"), let mine = span(vm), let theirs = right.span(vm) {
      return memoryIsEqual(mine.raw, theirs.raw, mine.count)
    }
    return try hasEqualItems(right, vm, 0, pointee.start, right.pointee.start)
  }

  private func hasEqualItems(_ right: MemoryViewPointer, _ vm: VM, _ dimension: Int, _ mine: Int, _ theirs: Int) throws(Raise) -> Bool {
    if dimension == pointee.dimensions {
      let first = item(at: mine, vm)
      let second = right.item(at: theirs, vm)
      return try vm.isEqual(first.value, second.value)
    }
    for index in 0..<shape(dimension) {
      let (next, other) = (mine &+ index &* step(dimension), theirs &+ index &* right.step(dimension))
      if try !hasEqualItems(right, vm, dimension + 1, next, other) { return false }
    }
    return true
  }
}

extension VM {
  /// The value that memory says in a format.
  fileprivate func item(_ place: RawPointer, format: UInt8) -> Owned {
    switch Unicode.Scalar(format) {
    case "b": int(Int(place.loadUnaligned(as: Int8.self)))
    case "c": bytes([place.loadUnaligned(as: UInt8.self)])
    case "?": Owned(Value(place.loadUnaligned(as: UInt8.self) != 0))
    case "h": int(Int(place.loadUnaligned(as: Int16.self)))
    case "H": int(Int(place.loadUnaligned(as: UInt16.self)))
    case "i": int(Int(place.loadUnaligned(as: Int32.self)))
    case "I": int(Int(place.loadUnaligned(as: UInt32.self)))
    case "l", "q", "n": int(place.loadUnaligned(as: Int.self))
    case "L", "Q", "N", "P": int(place.loadUnaligned(as: UInt64.self))
    case "f": float(Double(place.loadUnaligned(as: Float.self)))
    case "d": float(place.loadUnaligned(as: Double.self))
    default: int(Int(place.loadUnaligned(as: UInt8.self)))
    }
  }
}
