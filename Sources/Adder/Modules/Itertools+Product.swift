// product: what nested loops over the iterables would go through.

typealias ProductPointer = UnsafeMutablePointer<ProductObject>

struct ProductObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of tuples: the items of each iterable, as often as `repeat` says.
  var pools: Value
  /// The tuple given last; `.unbound` before the first.
  var result: Value
  var indices: UnsafeMutablePointer<Int>
  /// How many places there are.
  var width: Int
  var isOver: Bool

  static var typeName: StaticString { "product" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.product, spec)) }
}

extension ProductObject {
  static let spec = TypeSpec(
    ProductPointer.self, "product", module: "itertools", doc: "Gives each tuple of one item from every iterable; the last place changes fastest.",
    layout: TypeLayout(ProductObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try make(arguments, type, vm) }
    t.traverse { (product, visit) in
      visit(product.pointee.pools)
      visit(product.pointee.result)
    }
    t.dismantle { (product, heap) in heap.freeIndices(product.pointee.indices, product.pointee.width) }
    t.iterateSelf()
    t.next { (product, vm) throws(Raise) in try product.advance(vm) }
    t.method("__reduce__()", "What remakes the iterator.") { (product, vm) in
      if product.pointee.isOver { return vm.reduced(Value(product), vm.tuple(taking: vm.tuple())) }
      let pools = Owned(retaining: product.pointee.pools)
      if product.pointee.result.isUnbound { return vm.reduced(Value(product), pools) }
      let count = (pools.value.cast() as TuplePointer).count
      return vm.reduced(Value(product), pools, state: vm.tuple(ofIndices: product.pointee.indices, count: count))
    }
    t.method("__setstate__(state, /)", "Sets the indices of the items given last.") { (product, vm, state: Value) throws(Raise) in
      try product.setState(state, vm)
    }
    t.method("__sizeof__()", "Size of object in memory, in bytes.") { (product, vm) -> Int in
      let count = (product.pointee.pools.cast() as TuplePointer).count
      return vm.type(of: Value(product)).pointee.basicSize + count * MemoryLayout<Int>.stride
    }
  }

  private static func make(_ arguments: Arguments, _ type: TypePointer, _ vm: VM) throws(Raise) -> Owned {
    var times = 1
    if arguments.keywordCount > 0 {
      if arguments.keywordCount > 1 { throw vm.typeError("product() takes at most 1 keyword argument (\(arguments.keywordCount) given)") }
      let name = arguments.keyword(0)
      guard name.equals("repeat") else { throw vm.typeError(exact: "'\(Value(name))' is an invalid keyword argument for product()") }
      times = try vm.index(arguments[arguments.count], tooLarge: "Python int too large to convert to C ssize_t")
      if times < 0 { throw vm.valueError("repeat argument cannot be negative") }
    }
    let given = times == 0 ? 0 : arguments.count
    try vm.checkRepetition(given, times)
    let indices = try vm.newIndices(given * times)
    let pools = vm.newFilledTuple(count: given * times)
    let items = (pools.value.cast() as TuplePointer).pointee.items
    do throws(Raise) {
      for index in 0..<given { items[index] = try vm.tupleFrom(arguments[index]).take() }
    } catch {
      vm.heap.freeIndices(indices, given * times)
      throw error
    }
    for index in given..<Swift.max(given, given * times) { items[index] = Owned(retaining: items[index - given]).take() }
    let product = vm.makeInstance(ProductObject.self, type)
    product.pointee.pools = pools.take()
    product.pointee.result = .unbound
    product.pointee.indices = indices
    product.pointee.width = given * times
    product.pointee.isOver = false
    return Owned(product)
  }
}

extension UnsafeMutablePointer<ProductObject> {
  fileprivate func advance(_ vm: VM) throws(Raise) -> Owned? {
    if pointee.isOver { return nil }
    try vm.turn()
    let (pools, indices): (TuplePointer, UnsafeMutablePointer<Int>) = (pointee.pools.cast(), pointee.indices)
    if _slowPath(pointee.result.isUnbound) { return start(pools, vm) }
    var place = pools.count &- 1
    // The places from which on all stand at their last item begin anew.
    while place >= 0 && indices[place] &+ 1 == (pools[place].cast() as TuplePointer).count { place &-= 1 }
    if place < 0 {
      pointee.isOver = true
      return nil
    }
    let result = vm.reusableTuple(&pointee.result)
    let kept = Owned(retaining: Value(result))
    var index = indices[place] &+ 1
    while place < pools.count {
      indices[place] = index
      result.replace(place, (pools[place].cast() as TuplePointer)[index])
      index = 0
      place &+= 1
    }
    return kept
  }

  /// The tuple for the indices as they are; nil when one of the iterables is empty.
  private func start(_ pools: TuplePointer, _ vm: VM) -> Owned? {
    let result = vm.newFilledTuple(count: pools.count)
    let items = (result.value.cast() as TuplePointer).pointee.items
    for place in 0..<pools.count {
      let pool: TuplePointer = pools[place].cast()
      if pool.count == 0 {
        pointee.isOver = true
        return nil
      }
      items[place] = Owned(retaining: pool[pointee.indices[place]]).take()
    }
    pointee.result = Owned(retaining: result.value).take()
    return result
  }

  fileprivate func setState(_ state: Value, _ vm: VM) throws(Raise) {
    let pools: TuplePointer = pointee.pools.cast()
    guard vm.isTuple(state), (state.cast() as TuplePointer).count == pools.count else { throw vm.valueError("invalid arguments") }
    let states: TuplePointer = state.cast()
    for place in 0..<pools.count {
      let count = (pools[place].cast() as TuplePointer).count
      if count == 0 {
        pointee.isOver = true
        return
      }
      pointee.indices[place] = try vm.stateIndex(states[place], 0...(count - 1))
    }
    pointee.result.assign(taking: Owned(.unbound))
    _ = start(pools, vm)
  }
}
