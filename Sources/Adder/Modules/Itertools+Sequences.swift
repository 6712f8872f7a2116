// chain, islice, accumulate, pairwise.

typealias ChainPointer = UnsafeMutablePointer<ChainObject>
typealias IslicePointer = UnsafeMutablePointer<IsliceObject>
typealias AccumulatePointer = UnsafeMutablePointer<AccumulateObject>
typealias PairwisePointer = UnsafeMutablePointer<PairwiseObject>

struct ChainObject: HeapLayout {
  var header: ObjectHeader
  /// The iterator over the iterables; `.unbound` at the end.
  var source: Value
  /// The one that is gone through now, or `.unbound`.
  var active: Value

  static var typeName: StaticString { "chain" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.chainType) }
}

extension VM {
  var chainType: TypePointer { systemType(.chain, ChainObject.spec) }
  var isliceType: TypePointer { systemType(.islice, IsliceObject.spec) }

  /// A chain of what an iterable gives.
  fileprivate func newChain(_ type: TypePointer, over iterables: Value) throws(Raise) -> Owned {
    let source = try iterator(iterables)
    let chain = makeInstance(ChainObject.self, type)
    chain.pointee.source = source.take()
    chain.pointee.active = .unbound
    return Owned(chain)
  }
}

extension ChainObject {
  static let spec = TypeSpec(
    ChainPointer.self, "chain", module: "itertools", doc: "Gives the items of the first iterable, then those of the next, and so on.",
    layout: TypeLayout(ChainObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, "chain", 0...Int.max)
      let iterables = vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count))
      return try vm.newChain(type, over: iterables.value)
    }
    t.traverse { (chain, visit) in
      visit(chain.pointee.source)
      visit(chain.pointee.active)
    }
    t.iterateSelf()
    t.next { (chain, vm) throws(Raise) in
      while true {
        let active = chain.pointee.active
        if active.isExactly(vm.pointee.types.tupleIterator) {
          if let item = (active.cast() as IndexIteratorPointer).nextOfTuple() { return item }
        } else if _fastPath(!active.isUnbound) {
          let kept = Owned(retaining: active)
          if let item = try vm.next(kept.value) { return item }
        }
        if try !chain.startNext(vm) { return nil }
      }
    }
    t.classMethod("from_iterable(iterable, /)", "A chain of the iterables that an iterable gives.") {
      (type: TypePointer, vm, iterables: Value) throws(Raise) in try vm.newChain(type, over: iterables)
    }
    t.method("__reduce__()", "What remakes the iterator.") { (chain, vm) in
      if chain.pointee.source.isUnbound { return vm.reduced(Value(chain), vm.tuple()) }
      let source = Owned(retaining: chain.pointee.source)
      if chain.pointee.active.isUnbound { return vm.reduced(Value(chain), vm.tuple(), state: vm.tuple(taking: source)) }
      return vm.reduced(Value(chain), vm.tuple(), state: vm.tuple(taking: source, Owned(retaining: chain.pointee.active)))
    }
    t.method("__setstate__(state, /)", "Sets the iterator over the iterables, and the one being gone through.") {
      (chain, vm, state: Value) throws(Raise) in
      let items = try vm.stateTuple(state, 1...2)
      for index in 0..<items.count where vm.type(of: items[index]).pointee.slots.next == nil {
        throw vm.typeError("Arguments must be iterators.")
      }
      chain.pointee.source.assign(taking: Owned(retaining: items[0]))
      chain.pointee.active.assign(taking: Owned(retaining: items.count > 1 ? items[1] : .unbound))
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}

extension UnsafeMutablePointer<ChainObject> {
  /// Goes on with the next iterable; false when there is none. An error ends the chain.
  @inline(never) fileprivate func startNext(_ vm: VM) throws(Raise) -> Bool {
    let last = takeTupleIterator(vm)
    if pointee.source.isUnbound { return false }
    let source = Owned(retaining: pointee.source)
    do throws(Raise) {
      if let iterable = try vm.next(source.value) {
        if iterable.value.isExactly(vm.pointee.types.tuple), !last.value.isUnbound {
          (last.value.cast() as IndexIteratorPointer).restart(iterable.value)
          pointee.active.assign(taking: last)
        } else {
          pointee.active.assign(taking: try vm.iterator(iterable.value))
        }
        return true
      }
    } catch {
      pointee.source.assign(taking: Owned(.unbound))
      throw error
    }
    pointee.source.assign(taking: Owned(.unbound))
    return false
  }

  /// Lets go of the iterable that has ended. The iterator of a tuple that nobody else has can serve for the next tuple.
  private func takeTupleIterator(_ vm: VM) -> Owned {
    let active = Owned(pointee.active)
    pointee.active = .unbound
    return active.value.isExactly(vm.pointee.types.tupleIterator) && active.value.object.isUnique ? active : Owned(.unbound)
  }
}

struct IsliceObject: HeapLayout {
  var header: ObjectHeader
  /// `.unbound` at the end.
  var iterator: Value
  /// The index of the item that is given next, and how many items were taken so far.
  var next: Int
  var taken: Int
  /// -1: to the end.
  var stop: Int
  var step: Int

  static var typeName: StaticString { "islice" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.isliceType) }
}

extension IsliceObject {
  static let spec = TypeSpec(
    IslicePointer.self, "islice", module: "itertools",
    doc: "islice(iterable, stop), islice(iterable, start, stop[, step]): the items that a slice of a sequence would have.",
    layout: TypeLayout(IsliceObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, "islice", 2...4)
      let (start, stop, step) = try bounds(arguments, vm)
      let iterator = try vm.iterator(arguments[0])
      let slice = vm.makeInstance(IsliceObject.self, type)
      slice.pointee.iterator = iterator.take()
      slice.pointee.next = start
      slice.pointee.taken = 0
      slice.pointee.stop = stop
      slice.pointee.step = step
      return Owned(slice)
    }
    t.traverse { (slice, visit) in visit(slice.pointee.iterator) }
    t.iterateSelf()
    t.next { (slice, vm) throws(Raise) in try slice.advance(vm) }
    t.method("__reduce__()", "What remakes the iterator.") { (slice, vm) throws(Raise) -> Owned in
      if slice.pointee.iterator.isUnbound {
        let nothing = Owned(vm.newList())
        let iterator = try vm.iterator(nothing.value)
        return vm.reduced(Value(slice), vm.tuple(taking: iterator, Owned(.smallInt(0))), state: Owned(.smallInt(0)))
      }
      let numbers = [
        vm.int(slice.pointee.next).take(), slice.pointee.stop < 0 ? .none : vm.int(slice.pointee.stop).take(), vm.int(slice.pointee.step).take(),
      ]
      let arguments = vm.tuple([slice.pointee.iterator] + numbers)
      for number in numbers { number.release() }
      return vm.reduced(Value(slice), arguments, state: vm.int(slice.pointee.taken))
    }
    t.method("__setstate__(state, /)", "Sets how many items were taken.") { (slice, vm, state: IteratorState) in slice.pointee.taken = state.index }
  }

  private static func bounds(_ arguments: Arguments, _ vm: VM) throws(Raise) -> (start: Int, stop: Int, step: Int) {
    func index(_ value: Value, none: Int) throws(Raise) -> Int? {
      if value.isNone { return none }
      do throws(Raise) {
        let index = try vm.index(value)
        return index < 0 ? nil : index
      } catch {
        vm.clearError()
        return nil
      }
    }
    let isShort = arguments.count == 2
    let start = isShort ? 0 : try index(arguments[1], none: 0)
    guard let stop = try index(arguments[isShort ? 1 : 2], none: -1) else {
      throw vm.valueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    }
    guard let start else { throw vm.valueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.") }
    let step = arguments.count < 4 ? 1 : try index(arguments[3], none: 1)
    guard let step, step > 0 else { throw vm.valueError("Step for islice() must be a positive integer or None.") }
    return (start, stop, step)
  }
}

extension UnsafeMutablePointer<IsliceObject> {
  fileprivate func advance(_ vm: VM) throws(Raise) -> Owned? {
    if pointee.iterator.isUnbound { return nil }
    let iterator = Owned(retaining: pointee.iterator)
    let stop = pointee.stop
    while pointee.taken < pointee.next {
      guard try vm.next(iterator.value) != nil else { return end() }
      pointee.taken &+= 1
    }
    if stop >= 0 && pointee.taken >= stop { return end() }
    guard let item = try vm.next(iterator.value) else { return end() }
    pointee.taken &+= 1
    let (next, overflows) = pointee.next.addingReportingOverflow(pointee.step)
    pointee.next = overflows || (stop >= 0 && next > stop) ? stop : next
    return item
  }

  private func end() -> Owned? {
    pointee.iterator.assign(taking: Owned(.unbound))
    return nil
  }
}

struct AccumulateObject: HeapLayout {
  var header: ObjectHeader
  var iterator: Value
  /// None: addition.
  var function: Value
  /// `.unbound` before the first item.
  var total: Value
  /// `.unbound`: there is none, or it has been given.
  var initial: Value

  static var typeName: StaticString { "accumulate" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.accumulate, spec)) }
}

extension AccumulateObject {
  private static let constructor = NativeMethod(.staticMethod, "accumulate(iterable, func=None, *, initial=None)", "", owner: "") {
    (vm, type, bound, _) throws(Raise) in
    let iterator = try vm.iterator(bound[0])
    let function = Owned(retaining: bound[1].isUnbound ? .none : bound[1])
    let initial = Owned(retaining: bound[2].isNone ? .unbound : bound[2])
    let accumulate = vm.makeInstance(AccumulateObject.self, type.cast())
    accumulate.pointee.iterator = iterator.take()
    accumulate.pointee.function = function.take()
    accumulate.pointee.total = .unbound
    accumulate.pointee.initial = initial.take()
    return Owned(accumulate)
  }

  static let spec = TypeSpec(
    AccumulatePointer.self, "accumulate", module: "itertools",
    doc: "Gives running sums, or what another function of two arguments makes of total and item.",
    layout: TypeLayout(AccumulateObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    t.traverse { (accumulate, visit) in
      visit(accumulate.pointee.iterator)
      visit(accumulate.pointee.function)
      visit(accumulate.pointee.total)
      visit(accumulate.pointee.initial)
    }
    t.iterateSelf()
    t.next { (accumulate, vm) throws(Raise) in
      if _slowPath(!accumulate.pointee.initial.isUnbound) { return accumulate.giveInitial() }
      let iterator = Owned(retaining: accumulate.pointee.iterator)
      guard let item = try vm.next(iterator.value) else { return nil }
      if _slowPath(accumulate.pointee.total.isUnbound) {
        accumulate.pointee.total.assign(taking: Owned(retaining: item.value))
        return item
      }
      let total = Owned(retaining: accumulate.pointee.total)
      let sum: Owned
      if accumulate.pointee.function.isNone {
        let areSmall = Value.areSmallInts(total.value, item.value)
        sum = areSmall ? vm.int(total.value.smallInt &+ item.value.smallInt) : try vm.binary(.add, total.value, item.value)
      } else {
        let function = Owned(retaining: accumulate.pointee.function)
        sum = try vm.call(function.value, total.value, item.value)
      }
      accumulate.pointee.total.assign(taking: Owned(retaining: sum.value))
      return sum
    }
    t.method("__reduce__()", "What remakes the iterator.") { (accumulate, vm) throws(Raise) -> Owned in try accumulate.reduce(vm) }
    t.method("__setstate__(state, /)", "Sets the total.") { (accumulate, vm, state: Value) in
      accumulate.pointee.total.assign(taking: Owned(retaining: state))
    }
  }
}

extension UnsafeMutablePointer<AccumulateObject> {
  /// The initial value is the first total.
  @inline(never) fileprivate func giveInitial() -> Owned {
    let initial = pointee.initial
    pointee.initial = .unbound
    pointee.total.assign(taking: Owned(retaining: initial))
    return Owned(initial)
  }

  fileprivate func reduce(_ vm: VM) throws(Raise) -> Owned {
    if !pointee.initial.isUnbound {
      let first = vm.tuple(pointee.initial)
      let iterator = Owned(retaining: pointee.iterator)
      let chain = try vm.call(vm.chainType.value, first.value, iterator.value)
      return vm.reduced(Value(self), vm.tuple(taking: chain, Owned(retaining: pointee.function)), state: .none)
    }
    if pointee.total.isNone {
      // None as a state says nothing: the first item is left out of a copy that gives None first.
      let first = vm.tuple(Value.none)
      let iterator = Owned(retaining: pointee.iterator)
      let chain = try vm.call(vm.chainType.value, first.value, iterator.value)
      let copy = try vm.call(vm.type(of: Value(self)).value, chain.value, pointee.function)
      return vm.tuple(taking: Owned(retaining: vm.isliceType.value), vm.tuple(taking: copy, Owned(.smallInt(1)), .none))
    }
    let state = Owned(retaining: pointee.total.isUnbound ? .none : pointee.total)
    return vm.reduced(Value(self), vm.tuple(pointee.iterator, pointee.function), state: state)
  }
}

struct PairwiseObject: HeapLayout {
  var header: ObjectHeader
  /// `.unbound` at the end.
  var iterator: Value
  /// The item given last; `.unbound` before the first.
  var previous: Value

  static var typeName: StaticString { "pairwise" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.pairwise, spec)) }
}

extension PairwiseObject {
  static let spec = TypeSpec(
    PairwisePointer.self, "pairwise", module: "itertools", doc: "Gives each item together with the one behind it.",
    layout: TypeLayout(PairwiseObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, "pairwise", 1...1)
      let iterator = try vm.iterator(arguments[0])
      let pairwise = vm.makeInstance(PairwiseObject.self, type)
      pairwise.pointee.iterator = iterator.take()
      pairwise.pointee.previous = .unbound
      return Owned(pairwise)
    }
    t.traverse { (pairwise, visit) in
      visit(pairwise.pointee.iterator)
      visit(pairwise.pointee.previous)
    }
    t.iterateSelf()
    t.next { (pairwise, vm) throws(Raise) in
      if pairwise.pointee.iterator.isUnbound { return nil }
      let iterator = Owned(retaining: pairwise.pointee.iterator)
      if _slowPath(pairwise.pointee.previous.isUnbound) {
        guard let first = try vm.next(iterator.value) else { return pairwise.end() }
        pairwise.pointee.previous.assign(taking: first)
        // Going for the first item may have ended this very iterator.
        if pairwise.pointee.iterator.isUnbound { return pairwise.end() }
      }
      let previous = Owned(retaining: pairwise.pointee.previous)
      guard let item = try vm.next(iterator.value) else { return pairwise.end() }
      pairwise.pointee.previous.assign(taking: Owned(retaining: item.value))
      return vm.tuple(taking: previous, item)
    }
  }
}

extension UnsafeMutablePointer<PairwiseObject> {
  fileprivate func end() -> Owned? {
    pointee.iterator.assign(taking: Owned(.unbound))
    pointee.previous.assign(taking: Owned(.unbound))
    return nil
  }
}
