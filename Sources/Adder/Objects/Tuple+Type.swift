// What programs can do with a tuple.

import AdderSyntax

extension VM {
  @inline(__always) func isExactTuple(_ value: Value) -> Bool { value.isExactly(pointee.types.tuple) }

  /// A tuple of a subclass: its items are in a buffer, since attributes follow the object.
  func newTuple(_ type: TypePointer, copying items: UnsafeBufferPointer<Value>) -> Owned {
    if type == pointee.types.tuple { return tuple(copying: items) }
    let tuple = makeInstance(TupleObject.self, type)
    tuple.pointee.count = items.count
    // Without items, `items` points behind the object: the mark of a tuple without a buffer.
    tuple.pointee.items =
      items.isEmpty
      ? (RawPointer(tuple) + MemoryLayout<TupleObject>.size).assumingMemoryBound(to: Value.self)
      : heap.allocateBuffer(items.count * MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
    for index in 0..<items.count {
      items[index].retain()
      tuple.pointee.items[index] = items[index]
    }
    return Owned(tuple)
  }
}

extension TupleObject {
  static let spec = TypeSpec(
    TuplePointer.self, "tuple",
    doc: """
      Built-in immutable sequence.

      If no argument is given, the constructor returns an empty tuple.
      If iterable is specified the tuple is initialized from iterable's items.

      If the argument is a tuple, the return value is the same object.
      """,
    layout: TypeLayout(
      TupleObject.self, itemSize: MemoryLayout<Value>.stride, kind: .tuple, flags: [.isBaseType, .isTuple, .isSequence, .matchesSelf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let isPlain = type == vm.pointee.types.tuple
      try vm.checkNoKeywords(arguments, type, of: vm.pointee.types.tuple, "tuple")
      try vm.checkCount(arguments, "tuple", 0...1)
      if arguments.count == 0 { return vm.newTuple(type, copying: UnsafeBufferPointer(start: nil, count: 0)) }
      let items = try vm.tupleFrom(arguments[0])
      return isPlain ? items : vm.newTuple(type, copying: vm.items(of: items.value))
    }
    t.length { (tuple, vm) in tuple.count }
    t.hash { (tuple, vm) throws(Raise) in try tuple.hash(vm) }
    t.getItem { (tuple, vm, key) throws(Raise) in try tuple.getItem(key, vm) }
    t.contains { (tuple, vm, item) throws(Raise) in try tuple.firstIndex(of: item, vm) != nil }
    t.iterate { (tuple, vm) in vm.newIndexIterator(vm.pointee.types.tupleIterator, Value(tuple)) }
    t.compare { (tuple, vm, other, operation) throws(Raise) in
      guard vm.isTuple(other) else { return .notImplemented }
      return try tuple.compare(other.cast(), operation, vm)
    }
    t.repr { (tuple, vm) throws(Raise) in try tuple.repr(vm) }
    t.number(.add) { (vm, left, right) throws(Raise) in
      guard vm.isTuple(left), vm.isTuple(right) else { return .notImplemented }
      return (left.cast() as TuplePointer).concatenated(with: right.cast(), vm)
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      let (tuple, factor) = vm.isTuple(left) ? (left, right) : (right, left)
      guard let times = try vm.repetitions(factor) else { return .notImplemented }
      return try (tuple.cast() as TuplePointer).repeated(times, vm)
    }
    t.method("index(value, start=0, stop=sys.maxsize, /)", "Return first index of value.\n\nRaises ValueError if the value is not present.") {
      (tuple, vm, item: Value, start: Value?, stop: Value?) throws(Raise) in
      let range = try vm.searchRange(start, stop, count: tuple.count)
      guard let index = try tuple.firstIndex(of: item, from: range.start, to: range.stop, vm) else {
        throw vm.valueError("tuple.index(x): x not in tuple")
      }
      return index
    }
    t.method("count(value, /)", "Return number of occurrences of value.") { (tuple, vm, item: Value) throws(Raise) in
      var count = 0
      for index in 0..<tuple.count where try vm.isEqual(tuple[index], item) { count += 1 }
      return count
    }
    t.method("__getnewargs__()", "") { (tuple, vm) in vm.tuple(taking: vm.tuple(copying: vm.items(of: Value(tuple)))) }
    t.method("__sizeof__()", "Size of object in memory, in bytes.") { (tuple, vm) in
      vm.type(of: Value(tuple)).pointee.basicSize + tuple.count * MemoryLayout<Value>.stride
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}

// Items of a tuple need not be held while they are compared: whoever has the tuple has them.
extension UnsafeMutablePointer<TupleObject> {
  @inline(__always) func getItem(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if _fastPath(key.isSmallInt) {
      var index = key.smallInt
      if index < 0 { index &+= count }
      if _fastPath(index >= 0 && index < count) { return Owned(retaining: pointee.items[index]) }
      throw vm.indexError("tuple index out of range")
    }
    return try getItemSlow(key, vm)
  }

  @inline(never) private func getItemSlow(_ key: Value, _ vm: VM) throws(Raise) -> Owned {
    if vm.isSlice(key) { return slice(try (key.cast() as SlicePointer).resolve(length: count, vm), vm) }
    var index = try vm.subscriptIndex(key, "tuple")
    if index < 0 { index += count }
    guard index >= 0 && index < count else { throw vm.indexError("tuple index out of range") }
    return Owned(retaining: pointee.items[index])
  }

  func slice(_ range: SliceRange, _ vm: VM) -> Owned {
    if range.step == 1 {
      if range.count == count && vm.isExactTuple(Value(self)) { return Owned(retaining: Value(self)) }
      return vm.tuple(copying: UnsafeBufferPointer(start: pointee.items + range.start, count: range.count))
    }
    let part = vm.newTuple(count: range.count)
    for index in 0..<range.count {
      let item = pointee.items[range.start + index * range.step]
      item.retain()
      part.pointee.items[index] = item
    }
    return Owned(part)
  }

  func firstIndex(of value: Value, from start: Int = 0, to stop: Int = .max, _ vm: VM) throws(Raise) -> Int? {
    var index = start
    while index < count && index < stop {
      if try vm.isEqual(pointee.items[index], value) { return index }
      index &+= 1
    }
    return nil
  }

  func concatenated(with other: TuplePointer, _ vm: VM) -> Owned {
    if count == 0 && vm.isExactTuple(Value(other)) { return Owned(retaining: Value(other)) }
    if other.count == 0 && vm.isExactTuple(Value(self)) { return Owned(retaining: Value(self)) }
    let both = vm.newTuple(count: count + other.count)
    visitItems { $0.retain() }
    other.visitItems { $0.retain() }
    both.pointee.items.update(from: pointee.items, count: count)
    (both.pointee.items + count).update(from: other.pointee.items, count: other.count)
    return Owned(both)
  }

  func repeated(_ times: Int, _ vm: VM) throws(Raise) -> Owned {
    if (count == 0 || times == 1) && vm.isExactTuple(Value(self)) { return Owned(retaining: Value(self)) }
    if count == 0 || times <= 0 { return vm.tuple([]) }
    try vm.checkRepetition(count, times)
    let result = vm.newTuple(count: count * times)
    result.pointee.items.repeatItems(pointee.items, count: count, times: times)
    return Owned(result)
  }

  func compare(_ other: TuplePointer, _ operation: ComparisonOperator, _ vm: VM) throws(Raise) -> Owned {
    let common = min(count, other.count)
    var index = 0
    while index < common, try vm.isEqual(self[index], other[index]) { index &+= 1 }
    if index == common { return Owned(Value(operation.holds(count, other.count))) }
    if operation == .equal { return Owned(.false) }
    if operation == .notEqual { return Owned(.true) }
    return try vm.compare(self[index], other[index], operation)
  }

  /// Mixes the items' hashes as CPython does (the rounds of xxHash), so that programs see the same number.
  func hash(_ vm: VM) throws(Raise) -> Int {
    let (prime1, prime2, prime5): (UInt, UInt, UInt) = (11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261)
    var hash = prime5
    for index in 0..<count {
      let lane = UInt(bitPattern: try vm.hash(self[index]))
      hash = hash &+ lane &* prime2
      hash = hash << 31 | hash >> 33
      hash = hash &* prime1
    }
    hash = hash &+ (UInt(count) ^ (prime5 ^ 3_527_539))
    return hash == UInt.max ? 1_546_275_796 : Int(bitPattern: hash)
  }

  fileprivate func repr(_ vm: VM) throws(Raise) -> Owned {
    if count == 0 { return vm.string("()") }
    if !vm.enterRepr(Value(self)) { return vm.string("(...)") }
    defer { vm.leaveRepr(Value(self)) }
    var text = StringBuilder(vm)
    text.append("(" as StaticString)
    for index in 0..<count {
      if index > 0 { text.append(", " as StaticString) }
      let item = try vm.repr(self[index])
      text.append(item.value)
    }
    text.append(count == 1 ? ",)" as StaticString : ")")
    return text.finish()
  }
}

extension UnsafeMutablePointer<IndexIteratorObject> {
  /// The next item of the tuple; nil at its end.
  @inline(__always) func nextOfTuple() -> Owned? {
    if isExhausted { return nil }
    let tuple: TuplePointer = pointee.source.cast()
    let index = pointee.index
    if _fastPath(index < tuple.count) {
      pointee.index = index &+ 1
      return Owned(retaining: tuple[index])
    }
    exhaust()
    return nil
  }
}

enum TupleIterator {
  static let spec = TypeSpec(IndexIteratorPointer.self, "tuple_iterator", doc: "", layout: TypeLayout(IndexIteratorObject.self)) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) in iterator.nextOfTuple() }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in
      iterator.isExhausted ? 0 : (iterator.pointee.source.cast() as TuplePointer).count - iterator.pointee.index
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.isExhausted { return vm.reducedIterator(vm.tuple()) }
      return vm.reducedIterator(Owned(retaining: iterator.pointee.source), state: iterator.pointee.index)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: IteratorState) in
      let state = given.index
      if !iterator.isExhausted { iterator.pointee.index = max(0, min(state, (iterator.pointee.source.cast() as TuplePointer).count)) }
    }
  }
}
