// The native part of `bisect`: the module `_bisect`.

enum BisectModule {
  static let spec = ModuleSpec("_bisect", doc: "Searching in sorted sequences.") { m throws(Raise) in
    m.function(
      "bisect_left(a, x, lo=0, hi=None, *, key=None)", "Return the index where to insert item x in list a, assuming a is sorted: before equal items."
    ) { (vm, a: Value, x: Value, low: Int?, high: Value?, key: Value?) throws(Raise) -> Int in
      try vm.bisect(a, x, low, high, key ?? .none, left: true)
    }
    m.function(
      "bisect_right(a, x, lo=0, hi=None, *, key=None)", "Return the index where to insert item x in list a, assuming a is sorted: behind equal items."
    ) { (vm, a: Value, x: Value, low: Int?, high: Value?, key: Value?) throws(Raise) -> Int in
      try vm.bisect(a, x, low, high, key ?? .none, left: false)
    }
    m.function(
      "insort_left(a, x, lo=0, hi=None, *, key=None)", "Insert item x in list a, and keep it sorted assuming a is sorted: before equal items."
    ) {
      (vm, a: Value, x: Value, low: Int?, high: Value?, key: Value?) throws(Raise) -> Void in
      try vm.insort(a, x, low, high, key ?? .none, left: true)
    }
    m.function(
      "insort_right(a, x, lo=0, hi=None, *, key=None)", "Insert item x in list a, and keep it sorted assuming a is sorted: behind equal items."
    ) {
      (vm, a: Value, x: Value, low: Int?, high: Value?, key: Value?) throws(Raise) -> Void in
      try vm.insort(a, x, low, high, key ?? .none, left: false)
    }
  }
}

extension VM {
  fileprivate func bisect(_ sequence: Value, _ item: Value, _ lower: Int?, _ upper: Value?, _ key: Value, left: Bool) throws(Raise) -> Int {
    var low = lower ?? 0
    var high = try upper == nil || upper == Value.none ? -1 : sizeArgument(upper ?? .none)
    if low < 0 { throw valueError("lo must be non-negative") }
    if high == -1 { high = try sequenceLength(sequence) }
    while low < high {
      let middle = Int((UInt(low) + UInt(high)) / 2)
      let found = try bisectItem(sequence, middle)
      let candidate = try key.isNone ? found : call(key, found.value)
      let isBefore = try left ? comesBefore(candidate.value, item) : !comesBefore(item, candidate.value)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The length of something that is no mapping.
  private func sequenceLength(_ sequence: Value) throws(Raise) -> Int {
    if isDict(sequence) && !type(of: sequence).has(.heapType) {
      throw typeError("\(typeName(of: sequence)) is not a sequence")
    }
    return try length(sequence)
  }

  @inline(__always) private func bisectItem(_ sequence: Value, _ index: Int) throws(Raise) -> Owned {
    if sequence.isExactly(pointee.types.list), index < (sequence.cast() as ListPointer).count {
      return Owned(retaining: (sequence.cast() as ListPointer)[index])
    }
    if type(of: sequence) == pointee.types.dict || type(of: sequence).pointee.slots.getItem == nil {
      throw typeError("'\(typeName(of: sequence))' object does not support indexing")
    }
    let key = int(index)
    return try getItem(sequence, key.value)
  }

  fileprivate func insort(_ sequence: Value, _ item: Value, _ lower: Int?, _ upper: Value?, _ key: Value, left: Bool) throws(Raise) {
    let wanted = try key.isNone ? Owned(retaining: item) : call(key, item)
    let index = try bisect(sequence, wanted.value, lower, upper, key, left: left)
    if sequence.isExactly(pointee.types.list) { return (sequence.cast() as ListPointer).insert(item, at: index) }
    let place = int(index)
    _ = try callMethod(sequence, "insert", place.value, item)
  }
}
