// combinations, with replacement and without. Both step a row of rising indices into the pool of items:
//
//     combinations('ABC', 2)                    01 02 12
//     combinations_with_replacement('ABC', 2)   00 01 02 11 12 22

typealias CombinationsPointer = UnsafeMutablePointer<CombinationsObject>

struct CombinationsObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of the items.
  var pool: Value
  /// The tuple given last; `.unbound` before the first.
  var result: Value
  var indices: UnsafeMutablePointer<Int>
  /// How many items are in a combination.
  var length: Int
  var isOver: Bool

  static var typeName: StaticString { "combinations" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool {
    vm.isInstance(value, of: vm.systemType(.combinations, spec))
      || vm.isInstance(value, of: vm.systemType(.combinationsWithReplacement, replacementSpec))
  }
}

extension VM {
  /// A buffer of integers; `freeIndices` gives it back.
  func newIndices(_ count: Int) throws(Raise) -> UnsafeMutablePointer<Int> {
    try checkMemory(units: count, MemoryLayout<Int>.stride)
    let indices = heap.allocateBuffer(Swift.max(1, count) * MemoryLayout<Int>.stride).assumingMemoryBound(to: Int.self)
    indices.initialize(repeating: 0, count: count)
    return indices
  }

  /// The ints of a state, kept between bounds.
  func stateIndex(_ value: Value, _ range: ClosedRange<Int>) throws(Raise) -> Int {
    guard isInt(value) else { throw typeError("an integer is required") }
    return Swift.min(Swift.max(try sizeArgument(value), range.lowerBound), range.upperBound)
  }

  /// A tuple of ints.
  func tuple(ofIndices indices: UnsafeMutablePointer<Int>, count: Int) -> Owned {
    let tuple = newFilledTuple(count: count)
    let items = (tuple.value.cast() as TuplePointer).pointee.items
    for index in 0..<count { items[index] = .smallInt(indices[index]) }
    return tuple
  }
}

extension UnsafeMutablePointer<HeapState> {
  func freeIndices(_ indices: UnsafeMutablePointer<Int>, _ count: Int) {
    freeBuffer(RawPointer(indices), bytes: Swift.max(1, count) * MemoryLayout<Int>.stride)
  }
}

extension CombinationsObject {
  private static let constructor = NativeMethod(.staticMethod, "combinations(iterable, r)", "", owner: "") { (vm, type, bound, _) throws(Raise) in
    try make(type.cast(), bound, repeats: false, vm)
  }

  private static let replacementConstructor = NativeMethod(.staticMethod, "combinations_with_replacement(iterable, r)", "", owner: "") {
    (vm, type, bound, _) throws(Raise) in try make(type.cast(), bound, repeats: true, vm)
  }

  private static func make(_ type: TypePointer, _ bound: borrowing BoundArguments, repeats: Bool, _ vm: VM) throws(Raise) -> Owned {
    let length = try vm.index(bound[1], tooLarge: "Python int too large to convert to C ssize_t")
    let pool = try vm.tupleFrom(bound[0])
    if length < 0 { throw vm.valueError("r must be non-negative") }
    let count = (pool.value.cast() as TuplePointer).count
    let indices = try vm.newIndices(length)
    let combinations = vm.makeInstance(CombinationsObject.self, type)
    if !repeats { for index in 0..<length { indices[index] = index } }
    combinations.pointee.pool = pool.take()
    combinations.pointee.result = .unbound
    combinations.pointee.indices = indices
    combinations.pointee.length = length
    combinations.pointee.isOver = repeats ? count == 0 && length > 0 : length > count
    return Owned(combinations)
  }

  @inline(__always) private static func common(_ t: inout TypeBuilder<CombinationsPointer>, repeats: Bool) {
    t.traverse { (combinations, visit) in
      visit(combinations.pointee.pool)
      visit(combinations.pointee.result)
    }
    t.dismantle { (combinations, heap) in heap.freeIndices(combinations.pointee.indices, combinations.pointee.length) }
    t.iterateSelf()
    t.next { (combinations, vm) throws(Raise) in try combinations.advance(repeats: repeats, vm) }
    t.method("__reduce__()", "What remakes the iterator.") { (combinations, vm) in
      let (pool, length) = (combinations.pointee.pool, combinations.pointee.length)
      if combinations.pointee.result.isUnbound {
        return vm.reduced(Value(combinations), vm.tuple(taking: Owned(retaining: pool), vm.int(length)))
      }
      if combinations.pointee.isOver { return vm.reduced(Value(combinations), vm.tuple(taking: vm.tuple(), vm.int(length))) }
      let state = vm.tuple(ofIndices: combinations.pointee.indices, count: length)
      return vm.reduced(Value(combinations), vm.tuple(taking: Owned(retaining: pool), vm.int(length)), state: state)
    }
    t.method("__setstate__(state, /)", "Sets the indices of the items given last.") { (combinations, vm, state: Value) throws(Raise) in
      try combinations.setState(state, repeats: repeats, vm)
    }
    t.method("__sizeof__()", "Size of object in memory, in bytes.") { (combinations, vm) -> Int in
      vm.type(of: Value(combinations)).pointee.basicSize + combinations.pointee.length * MemoryLayout<Int>.stride
    }
  }

  static let spec = TypeSpec(
    CombinationsPointer.self, "combinations", module: "itertools", doc: "Gives each choice of r items, in the order of the iterable.",
    layout: TypeLayout(CombinationsObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    common(&t, repeats: false)
  }

  static let replacementSpec = TypeSpec(
    CombinationsPointer.self, "combinations_with_replacement", module: "itertools",
    doc: "Gives each choice of r items, in which an item may come more than once.", layout: TypeLayout(CombinationsObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try replacementConstructor.call(vm, type.value, arguments) }
    common(&t, repeats: true)
  }
}

extension UnsafeMutablePointer<CombinationsObject> {
  /// The largest index that may stand at a place.
  @inline(__always) private func limit(_ place: Int, _ count: Int, _ repeats: Bool) -> Int {
    repeats ? count &- 1 : count &- pointee.length &+ place
  }

  @inline(__always) fileprivate func advance(repeats: Bool, _ vm: VM) throws(Raise) -> Owned? {
    if pointee.isOver { return nil }
    try vm.turn()
    if _slowPath(pointee.result.isUnbound) { return start(vm) }
    let pool: TuplePointer = pointee.pool.cast()
    let (count, length, indices) = (pool.count, pointee.length, pointee.indices)
    var place = length &- 1
    while place >= 0 && indices[place] >= limit(place, count, repeats) { place &-= 1 }
    if place < 0 {
      pointee.isOver = true
      return nil
    }
    let result = vm.reusableTuple(&pointee.result)
    let kept = Owned(retaining: Value(result))
    var index = indices[place] &+ 1
    while place < length {
      indices[place] = index
      result.replace(place, pool[index])
      if !repeats { index &+= 1 }
      place &+= 1
    }
    return kept
  }

  private func start(_ vm: VM) -> Owned {
    let pool: TuplePointer = pointee.pool.cast()
    let result = vm.newFilledTuple(count: pointee.length)
    let items = (result.value.cast() as TuplePointer).pointee.items
    for place in 0..<pointee.length { items[place] = Owned(retaining: pool[pointee.indices[place]]).take() }
    pointee.result = Owned(retaining: result.value).take()
    return result
  }

  fileprivate func setState(_ state: Value, repeats: Bool, _ vm: VM) throws(Raise) {
    guard vm.isTuple(state), (state.cast() as TuplePointer).count == pointee.length else { throw vm.valueError("invalid arguments") }
    let (states, pool): (TuplePointer, TuplePointer) = (state.cast(), pointee.pool.cast())
    for place in 0..<pointee.length {
      let largest = limit(place, pool.count, repeats)
      // With fewer items than a combination has there is no index that fits.
      pointee.indices[place] = Swift.max(0, try vm.stateIndex(states[place], Swift.min(0, largest)...largest))
    }
    if pool.count == 0 && pointee.length > 0 { return }
    pointee.result.assign(taking: Owned(.unbound))
    _ = start(vm)
  }
}
