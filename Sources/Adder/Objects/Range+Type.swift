// What programs can do with a range.

import AdderSyntax

extension RangeObject {
  static let spec = TypeSpec(
    RangePointer.self, "range",
    doc: """
      range(stop) -> range object
      range(start, stop[, step]) -> range object

      Return an object that produces a sequence of integers from start (inclusive)
      to stop (exclusive) by step.  range(i, j) produces i, i+1, i+2, ..., j-1.
      start defaults to 0, and stop is omitted!  range(4) produces 0, 1, 2, 3.
      These are exactly the valid indices for a list of 4 elements.
      When step is given, it specifies the increment (or decrement).
      """, layout: TypeLayout(RangeObject.self, flags: [.isLeaf, .isSequence])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkArguments(arguments, "range", 1...3)
      if arguments.count == 1 {
        let stop = try vm.plainIndex(arguments[0])
        return Owned(try vm.newRange(.smallInt(0), stop.value, .smallInt(1)))
      }
      let start = try vm.plainIndex(arguments[0])
      let stop = try vm.plainIndex(arguments[1])
      let step = arguments.count == 3 ? try vm.plainIndex(arguments[2]) : Owned(.smallInt(1))
      return Owned(try vm.newRange(start.value, stop.value, step.value))
    }
    t.dismantle { (range, heap) in range.pointee.long?.release() }
    t.length { (range, vm) throws(Raise) in
      if range.isSmall { return range.count }
      guard let count = Int(exactly: range.asLong.count) else { throw vm.overflowError("Python int too large to convert to C ssize_t") }
      return count
    }
    t.truth { (range, vm) in range.isSmall ? range.count > 0 : range.asLong.count > 0 }
    t.getItem { (range, vm, key) throws(Raise) in try range.getItem(key, vm) }
    t.contains { (range, vm, item) throws(Raise) in
      if vm.isPlainInt(item) { return range.containsInteger(item, vm) }
      return try range.indexBySearch(item, vm) != nil
    }
    t.hash { (range, vm) throws(Raise) in
      let key = range.identity(vm)
      return try vm.hash(key.value)
    }
    t.compare { (range, vm, other, operation) throws(Raise) in
      guard vm.isRange(other), operation == .equal || operation == .notEqual else { return .notImplemented }
      return Owned(Value(range.isEqual(to: other.cast()) == (operation == .equal)))
    }
    t.repr { (range, vm) in vm.string(range.description) }
    t.iterate { (range, vm) in range.makeIterator(vm) }
    t.member("start", "", get: { (range, vm) in range.isSmall ? Owned(.smallInt(range.start)) : vm.int(range.asLong.start) })
    t.member("stop", "", get: { (range, vm) in range.isSmall ? Owned(.smallInt(range.stop)) : vm.int(range.asLong.stop) })
    t.member("step", "", get: { (range, vm) in range.isSmall ? Owned(.smallInt(range.step)) : vm.int(range.asLong.step) })
    t.method("__reversed__()", "Return a reverse iterator.") { (range, vm) in range.makeReverseIterator(vm) }
    t.method("__reduce__()", "") { (range, vm) in
      let bounds = range.isSmall ? nil : range.asLong
      let arguments = vm.tuple(
        taking: bounds.map { vm.int($0.start).take() }.map { Owned($0) } ?? Owned(.smallInt(range.start)),
        bounds.map { vm.int($0.stop).take() }.map { Owned($0) } ?? Owned(.smallInt(range.stop)),
        bounds.map { vm.int($0.step).take() }.map { Owned($0) } ?? Owned(.smallInt(range.step)))
      return vm.tuple(taking: Owned(retaining: vm.pointee.types.range.value), arguments)
    }
    t.method("count(object, /)", "rangeobject.count(value) -> integer -- return number of occurrences of value") {
      (range, vm, item: Value) throws(Raise) in
      if vm.isPlainInt(item) { return range.containsInteger(item, vm) ? 1 : 0 }
      var count = 0
      try range.search(item, vm) { _ in
        count += 1
        return true
      }
      return count
    }
    t.method(
      "index(object, /)",
      "rangeobject.index(value) -> integer -- return index of value.\nRaise ValueError if the value is not present."
    ) { (range, vm, item: Value) throws(Raise) in try range.index(item, vm) }
  }
}

extension VM {
  /// An int or a bool, not an instance of a subclass that could compare as it likes.
  @inline(__always) func isPlainInt(_ value: Value) -> Bool {
    value.isSmallInt || value.isBool || value.isExactly(pointee.types.int)
  }
}

extension UnsafeMutablePointer<RangeObject> {
  func getItem(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if vm.isSlice(key) { return try slice(key.cast(), vm) }
    guard vm.hasIndex(key) else { throw vm.typeError("range indices must be integers or slices, not \(vm.typeName(of: key))") }
    let index = try vm.plainIndex(key)
    if isSmall {
      guard index.value.isSmallInt else { throw indexError(vm) }
      var position = index.value.smallInt
      if position < 0 { position += count }
      guard position >= 0 && position < count else { throw indexError(vm) }
      return Owned(.smallInt(item(position)))
    }
    let bounds = asLong
    var position = vm.bigInt(of: index.value)
    if position < 0 { position += bounds.count }
    guard position >= 0 && position < bounds.count else { throw indexError(vm) }
    return vm.int(bounds.item(position))
  }

  private func indexError(_ vm: VM) -> Raise { vm.indexError("range object index out of range") }

  private func slice(_ slice: SlicePointer, _ vm: VM) throws(Raise) -> Owned {
    if isSmall && slice.isSmall {
      let part = try slice.resolve(length: count, vm)
      // The parts of a small range are small, except that a step may grow.
      let (step, overflows) = self.step.multipliedReportingOverflow(by: part.step)
      if !overflows, Value.fitsSmallInt(step), Value.fitsSmallInt(item(part.start)), Value.fitsSmallInt(item(part.stop)),
        Value.fitsSmallInt(item(part.stop) - item(part.start))
      {
        return Owned(vm.newRange(item(part.start), item(part.stop), step))
      }
    }
    let bounds = asLong
    let length = vm.int(bounds.count)
    let indices = try slice.indices(length.value, vm)
    let parts: TuplePointer = indices.value.cast()
    return Owned(
      vm.newRange(
        bounds.item(vm.bigInt(of: parts[0])), bounds.item(vm.bigInt(of: parts[1])), bounds.step * vm.bigInt(of: parts[2])))
  }

  func containsInteger(_ value: Value, _ vm: VM) -> Bool {
    if isSmall {
      if value.isSmallInt { return index(of: value.smallInt) != nil }
      return value.isBool && index(of: value == .true ? 1 : 0) != nil
    }
    return asLong.index(of: vm.bigInt(of: value)) != nil
  }

  fileprivate func index(_ item: Value, _ vm: VM) throws(Raise) -> Owned {
    if vm.isPlainInt(item) {
      guard containsInteger(item, vm) else { throw vm.valueError("\(try vm.reprText(item)) is not in range") }
      let number = vm.bigInt(of: item)
      if isSmall { return Owned(.smallInt(index(of: Int(number)) ?? 0)) }
      return vm.int(asLong.index(of: number) ?? 0)
    }
    guard let found = try indexBySearch(item, vm) else { throw vm.valueError("sequence.index(x): x not in sequence") }
    return Owned(.smallInt(found))
  }

  /// Where an object that is not an int stands, by comparing it with each number.
  func indexBySearch(_ item: Value, _ vm: VM) throws(Raise) -> Int? {
    var found: Int?
    try search(item, vm) { index in
      found = index
      return false
    }
    return found
  }

  /// Calls `body` with the index of every number that is equal to an object, until it says no.
  func search(_ item: Value, _ vm: VM, _ body: (Int) -> Bool) throws(Raise) {
    let iterator = makeIterator(vm)
    var index = 0
    while let number = try vm.next(iterator.value) {
      if try vm.isEqual(number.value, item), !body(index) { return }
      index += 1
    }
  }

  func isEqual(to other: RangePointer) -> Bool {
    if self == other { return true }
    if isSmall && other.isSmall {
      guard count == other.count else { return false }
      if count == 0 { return true }
      return start == other.start && (count == 1 || step == other.step)
    }
    let (left, right) = (asLong, other.asLong)
    guard left.count == right.count else { return false }
    if left.count == 0 { return true }
    return left.start == right.start && (left.count == 1 || left.step == right.step)
  }

  /// A tuple that is equal for equal ranges: length, first number, step.
  func identity(_ vm: VM) -> Owned {
    let bounds = asLong
    let first = bounds.count == 0 ? Owned.none : vm.int(bounds.start)
    let step = bounds.count <= 1 ? Owned.none : vm.int(bounds.step)
    return vm.tuple(taking: vm.int(bounds.count), first, step)
  }

  fileprivate var description: String {
    if isSmall { return step == 1 ? "range(\(start), \(stop))" : "range(\(start), \(stop), \(step))" }
    let bounds = asLong
    return bounds.step == 1 ? "range(\(bounds.start), \(bounds.stop))" : "range(\(bounds.start), \(bounds.stop), \(bounds.step))"
  }
}

extension UnsafeMutablePointer<SliceObject> {
  /// Whether every bound is a small int or left out.
  var isSmall: Bool {
    (pointee.start.isSmallInt || pointee.start.isNone) && (pointee.stop.isSmallInt || pointee.stop.isNone)
      && (pointee.step.isSmallInt || pointee.step.isNone)
  }
}
