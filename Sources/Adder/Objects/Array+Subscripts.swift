// The items and slices of an array, and its comparison with others.

import AdderSyntax

extension UnsafeMutablePointer<ArrayObject> {
  private func index(_ key: Value, _ message: StaticString, _ vm: VM) throws(Raise) -> Int {
    guard vm.hasIndex(key) else { throw vm.typeError("array indices must be integers") }
    let given = try vm.indexOrIndexError(key)
    let index = given < 0 ? given &+ count : given
    guard index >= 0, index < count else { throw vm.indexError(message.description) }
    return index
  }

  func getItem(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if key.isSmallInt {
      let index = key.smallInt < 0 ? key.smallInt &+ count : key.smallInt
      if index >= 0 && index < count { return try self.item(index, vm) }
    }
    guard vm.isSlice(key) else { return try self.item(index(key, "array index out of range", vm), vm) }
    let range = try (key.cast() as SlicePointer).resolve(length: count, vm)
    let result = vm.newArray(pointee.code)
    let size = pointee.itemSize
    result.bytes.reserve(range.count * size)
    if range.step == 1 {
      result.bytes.append(span.part(from: range.start * size, count: range.count * size))
    } else {
      for index in 0..<range.count { result.bytes.append(span.part(from: (range.start + index * range.step) * size, count: size)) }
    }
    return Owned(result)
  }

  /// `array[key] = value`; nil to delete.
  func setItem(_ key: Value, _ value: Value?, _ vm: VM) throws(Raise) {
    if vm.isSlice(key) { return try setSlice(key.cast(), value, vm) }
    let place = try index(key, "array assignment index out of range", vm)
    guard let value else {
      try checkResizable(vm)
      return remove(place)
    }
    let bits = try bits(of: value, vm)
    // Finding out what the value is may have made the array shorter.
    guard place < count else { throw vm.indexError("array assignment index out of range") }
    put(bits, at: place)
  }

  private func setSlice(_ slice: SlicePointer, _ value: Value?, _ vm: VM) throws(Raise) {
    let bounds = try slice.bounds(vm)
    let size = pointee.itemSize
    var contents: [UInt8] = []
    if let value {
      guard vm.isArray(value) else { throw vm.typeError("can only assign array (not \"\(vm.typeName(of: value))\") to array slice") }
      let other: ArrayPointer = value.cast()
      guard other.pointee.code == pointee.code else { throw vm.typeError("bad argument type for built-in operation") }
      contents = [UInt8](other.span)
    }
    let range = bounds.adjusted(to: count)
    let given = contents.count / size
    if given != range.count && (range.step == 1 || given == 0) { try checkResizable(vm) }
    if range.step == 1 {
      contents.withUnsafeBufferPointer { bytes.replace(from: range.start * size, count: range.count * size, by: $0) }
    } else if given == 0 {
      deleteStepwise(range)
    } else {
      guard given == range.count else {
        throw vm.valueError("attempt to assign array of size \(given) to extended slice of size \(range.count)")
      }
      for index in 0..<given {
        contents.withUnsafeBytes {
          (pointee.data + (range.start + index * range.step) * size).copyMemory(
            from: $0.baseAddress.unsafelyUnwrapped + index * size, byteCount: size)
        }
      }
    }
  }

  /// The last one first, so that the indices of the others stay what they are.
  private func deleteStepwise(_ range: SliceRange) {
    let indices = (0..<range.count).map { range.start + $0 * range.step }
    for index in range.step > 0 ? indices.reversed() : indices { remove(index) }
  }

  // MARK: Comparison

  func compare(_ other: ArrayPointer, _ operation: ComparisonOperator, _ vm: VM) throws(Raise) -> Owned {
    let areEquality = operation == .equal || operation == .notEqual
    if areEquality && count != other.count { return Owned(Value(operation == .notEqual)) }
    var index = 0
    while index < count && index < other.count {
      let (mine, theirs): (ArrayPointer, ArrayPointer) = (self, other)
      let first = try mine.item(index, vm)
      let second = try theirs.item(index, vm)
      if try !vm.isEqual(first.value, second.value) {
        if areEquality { return Owned(Value(operation == .notEqual)) }
        return try vm.compare(first.value, second.value, operation)
      }
      index += 1
    }
    return vm.compareLengths(count, other.count, operation)
  }

  /// The index of an item equal to a value, from a place on; nil when there is none.
  func find(_ wanted: Value, from start: Int = 0, to end: Int = Int.max, _ vm: VM) throws(Raise) -> Int? {
    var index = start
    while index < Swift.min(end, count) {
      let item = try self.item(index, vm)
      if try vm.isEqual(item.value, wanted) { return index }
      index += 1
    }
    return nil
  }
}
