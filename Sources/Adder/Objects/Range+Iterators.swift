// Iterators over ranges: one that counts in words, one for integers of any size.

typealias RangeIteratorPointer = UnsafeMutablePointer<RangeIteratorObject>
typealias LongRangeIteratorPointer = UnsafeMutablePointer<LongRangeIteratorObject>

struct RangeIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// The number that comes next.
  var current: Int
  var step: Int
  /// How many are left.
  var remaining: Int
  /// How many there were at first.
  var count: Int

  static var typeName: StaticString { "range_iterator" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.rangeIterator) }
}

struct LongRangeIteratorObject: HeapLayout {
  var header: ObjectHeader
  var range: Unmanaged<LongRange>
  var index: Unmanaged<LongIndex>

  static var typeName: StaticString { "longrange_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.longRangeIterator) }
}

/// A counter of any size.
final class LongIndex {
  var number: BigInteger = 0
}

extension UnsafeMutablePointer<RangeObject> {
  func makeIterator(_ vm: VM) -> Owned {
    isSmall ? vm.newRangeIterator(from: start, step: step, count: count) : vm.newLongRangeIterator(asLong)
  }

  func makeReverseIterator(_ vm: VM) -> Owned {
    if isSmall { return vm.newRangeIterator(from: start &+ (count &- 1) &* step, step: 0 - step, count: count) }
    let bounds = asLong
    return vm.newLongRangeIterator(LongRange(bounds.item(bounds.count - 1), bounds.start - bounds.step, -bounds.step))
  }
}

extension VM {
  func newRangeIterator(from first: Int, step: Int, count: Int) -> Owned {
    let iterator = heap.makeLeaf(pointee.types.rangeIterator, bytes: MemoryLayout<RangeIteratorObject>.size)
      .assumingMemoryBound(to: RangeIteratorObject.self)
    iterator.pointee.current = first
    iterator.pointee.step = step
    iterator.pointee.remaining = count
    iterator.pointee.count = count
    return Owned(iterator)
  }

  func newLongRangeIterator(_ range: LongRange) -> Owned {
    let iterator = heap.makeLeaf(pointee.types.longRangeIterator, bytes: MemoryLayout<LongRangeIteratorObject>.size)
      .assumingMemoryBound(to: LongRangeIteratorObject.self)
    iterator.pointee.range = .passRetained(range)
    iterator.pointee.index = .passRetained(LongIndex())
    return Owned(iterator)
  }
}

extension UnsafeMutablePointer<RangeIteratorObject> {
  /// The first number, which may have been given long ago.
  var start: Int { pointee.current &- (pointee.count &- pointee.remaining) &* pointee.step }

  /// The next number; nil at the end.
  @inline(__always) func advance() -> Int? {
    guard pointee.remaining > 0 else { return nil }
    let number = pointee.current
    pointee.remaining &-= 1
    pointee.current = number &+ pointee.step
    return number
  }
}

extension RangeIteratorObject {
  static let spec = TypeSpec(RangeIteratorPointer.self, "range_iterator", doc: "", layout: TypeLayout(RangeIteratorObject.self, flags: [.isLeaf])) {
    t in
    t.iterateSelf()
    t.next { (iterator, vm) in
      guard let number = iterator.advance() else { return nil }
      return Owned(.smallInt(number))
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in iterator.pointee.remaining }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      let (start, step, count) = (iterator.start, iterator.pointee.step, iterator.pointee.count)
      return vm.reducedIterator(Owned(vm.newRange(start, start + step * count, step)), state: count - iterator.pointee.remaining)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: Value) throws(Raise) in
      let state = try vm.sizeArgument(given, "long")
      let index = max(0, min(state, iterator.pointee.count))
      iterator.pointee.current = iterator.start + index * iterator.pointee.step
      iterator.pointee.remaining = iterator.pointee.count - index
    }
  }
}

extension LongRangeIteratorObject {
  static let spec = TypeSpec(
    LongRangeIteratorPointer.self, "longrange_iterator", doc: "", layout: TypeLayout(LongRangeIteratorObject.self, flags: [.isLeaf])
  ) { t in
    t.dismantle { (iterator, heap) in
      iterator.pointee.range.release()
      iterator.pointee.index.release()
    }
    t.iterateSelf()
    t.next { (iterator, vm) in
      let range = iterator.pointee.range.takeUnretainedValue()
      let index = iterator.pointee.index.takeUnretainedValue()
      guard index.number < range.count else { return nil }
      let number = range.item(index.number)
      index.number += 1
      return vm.int(number)
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in
      vm.int(iterator.pointee.range.takeUnretainedValue().count - iterator.pointee.index.takeUnretainedValue().number)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      let range = iterator.pointee.range.takeUnretainedValue()
      let index = vm.int(iterator.pointee.index.takeUnretainedValue().number)
      let parts = vm.reducedIterator(Owned(vm.newRange(range.start, range.item(range.count), range.step)))
      let tuple: TuplePointer = parts.value.cast()
      return vm.tuple(taking: Owned(retaining: tuple[0]), Owned(retaining: tuple[1]), index)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, state: Value) throws(Raise) in
      let isNegative = try vm.isLess(state, .smallInt(0))
      let count = iterator.pointee.range.takeUnretainedValue().count
      let position = try vm.indexValue(state)
      iterator.pointee.index.takeUnretainedValue().number = isNegative ? 0 : min(vm.bigInt(of: position.value), count)
    }
  }
}
