// permutations, in lexicographic order of the places. The next one comes from exchanging and rotating a row of all indices; the counters in `cycles`
// say at which place.

typealias PermutationsPointer = UnsafeMutablePointer<PermutationsObject>

struct PermutationsObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of the items.
  var pool: Value
  /// The tuple given last; `.unbound` before the first.
  var result: Value
  /// An index for each item: those at the front are the permutation.
  var indices: UnsafeMutablePointer<Int>
  /// For each place, how many indices are still to stand there before the one to its left moves.
  var cycles: UnsafeMutablePointer<Int>
  var length: Int
  /// How many items there are in the pool, which is gone when the buffers are freed.
  var poolCount: Int
  var isOver: Bool

  static var typeName: StaticString { "permutations" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.permutations, spec)) }
}

extension PermutationsObject {
  private static let constructor = NativeMethod(.staticMethod, "permutations(iterable, r=None)", "", owner: "") {
    (vm, type, bound, _) throws(Raise) in
    let pool = try vm.tupleFrom(bound[0])
    let count = (pool.value.cast() as TuplePointer).count
    var length = count
    if !bound[1].isUnbound && !bound[1].isNone {
      guard vm.isInt(bound[1]) else { throw vm.typeError("Expected int as r") }
      length = try vm.sizeArgument(bound[1])
    }
    if length < 0 { throw vm.valueError("r must be non-negative") }
    let indices = try vm.newIndices(count)
    let cycles: UnsafeMutablePointer<Int>
    do throws(Raise) { cycles = try vm.newIndices(length) } catch {
      vm.heap.freeIndices(indices, count)
      throw error
    }
    for index in 0..<count { indices[index] = index }
    for place in 0..<length { cycles[place] = count - place }
    let permutations = vm.makeInstance(PermutationsObject.self, type.cast())
    permutations.pointee.pool = pool.take()
    permutations.pointee.result = .unbound
    permutations.pointee.indices = indices
    permutations.pointee.cycles = cycles
    permutations.pointee.length = length
    permutations.pointee.poolCount = count
    permutations.pointee.isOver = length > count
    return Owned(permutations)
  }

  static let spec = TypeSpec(
    PermutationsPointer.self, "permutations", module: "itertools", doc: "Gives each arrangement of r of the items, or of all of them.",
    layout: TypeLayout(PermutationsObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    t.traverse { (permutations, visit) in
      visit(permutations.pointee.pool)
      visit(permutations.pointee.result)
    }
    t.dismantle { (permutations, heap) in
      heap.freeIndices(permutations.pointee.cycles, permutations.pointee.length)
      heap.freeIndices(permutations.pointee.indices, permutations.pointee.poolCount)
    }
    t.iterateSelf()
    t.next { (permutations, vm) throws(Raise) in try permutations.advance(vm) }
    t.method("__reduce__()", "What remakes the iterator.") { (permutations, vm) in permutations.reduce(vm) }
    t.method("__setstate__(state, /)", "Sets the indices and the counters.") { (permutations, vm, state: Value) throws(Raise) in
      try permutations.setState(state, vm)
    }
    t.method("__sizeof__()", "Size of object in memory, in bytes.") { (permutations, vm) -> Int in
      let words = permutations.pointee.length + (permutations.pointee.pool.cast() as TuplePointer).count
      return vm.type(of: Value(permutations)).pointee.basicSize + words * MemoryLayout<Int>.stride
    }
  }
}

extension UnsafeMutablePointer<PermutationsObject> {
  fileprivate func advance(_ vm: VM) throws(Raise) -> Owned? {
    if pointee.isOver { return nil }
    try vm.turn()
    let pool: TuplePointer = pointee.pool.cast()
    if _slowPath(pointee.result.isUnbound) { return start(pool, vm) }
    let (count, indices, cycles) = (pool.count, pointee.indices, pointee.cycles)
    var place = pointee.length &- 1
    while place >= 0 {
      cycles[place] &-= 1
      if cycles[place] > 0 { break }
      // All have stood here: the indices behind move up by one, and the one of this place goes to the end.
      cycles[place] = count &- place
      let first = indices[place]
      var index = place
      while index < count &- 1 {
        indices[index] = indices[index &+ 1]
        index &+= 1
      }
      indices[count &- 1] = first
      place &-= 1
    }
    if place < 0 {
      pointee.isOver = true
      return nil
    }
    let other = count &- cycles[place]
    (indices[place], indices[other]) = (indices[other], indices[place])
    let result = vm.reusableTuple(&pointee.result)
    let kept = Owned(retaining: Value(result))
    while place < pointee.length {
      result.replace(place, pool[indices[place]])
      place &+= 1
    }
    return kept
  }

  private func start(_ pool: TuplePointer, _ vm: VM) -> Owned {
    let result = vm.newFilledTuple(count: pointee.length)
    let items = (result.value.cast() as TuplePointer).pointee.items
    for place in 0..<pointee.length { items[place] = Owned(retaining: pool[pointee.indices[place]]).take() }
    pointee.result = Owned(retaining: result.value).take()
    return result
  }

  fileprivate func reduce(_ vm: VM) -> Owned {
    let (pool, length) = (pointee.pool, pointee.length)
    if !pointee.result.isUnbound && pointee.isOver { return vm.reduced(Value(self), vm.tuple(taking: vm.tuple(), vm.int(length))) }
    let arguments = vm.tuple(taking: Owned(retaining: pool), vm.int(length))
    if pointee.result.isUnbound { return vm.reduced(Value(self), arguments) }
    let indices = vm.tuple(ofIndices: pointee.indices, count: (pool.cast() as TuplePointer).count)
    let cycles = vm.tuple(ofIndices: pointee.cycles, count: length)
    return vm.reduced(Value(self), arguments, state: vm.tuple(taking: indices, cycles))
  }

  fileprivate func setState(_ state: Value, _ vm: VM) throws(Raise) {
    let pair = try vm.stateTuple(state, 2...2)
    for index in 0..<2 where !vm.isTuple(pair[index]) {
      throw vm.typeError("argument \(index + 1) must be tuple, not \(vm.argumentKind(pair[index]))")
    }
    let pool: TuplePointer = pointee.pool.cast()
    let (indices, cycles): (TuplePointer, TuplePointer) = (pair[0].cast(), pair[1].cast())
    guard indices.count == pool.count, cycles.count == pointee.length else { throw vm.valueError("invalid arguments") }
    for index in 0..<pool.count { pointee.indices[index] = try vm.stateIndex(indices[index], 0...(pool.count - 1)) }
    for place in 0..<pointee.length {
      let largest = pool.count - place
      pointee.cycles[place] = Swift.max(1, try vm.stateIndex(cycles[place], Swift.min(1, largest)...largest))
    }
    if pointee.length > pool.count { return }
    pointee.result.assign(taking: Owned(.unbound))
    _ = start(pool, vm)
  }
}
