// The module `itertools`. Its types are made when it is imported. One file a family of iterators:
//
//     Itertools+Numbers.swift       count, repeat, cycle
//     Itertools+Selection.swift     dropwhile, takewhile, filterfalse, starmap, compress
//     Itertools+Sequences.swift     chain, islice, accumulate, pairwise
//     Itertools+ZipLongest.swift    zip_longest
//     Itertools+Groups.swift        groupby
//     Itertools+Tee.swift           tee
//     Itertools+Combinations.swift  combinations, with replacement; Itertools+Permutations.swift; Itertools+Product.swift
//
// Tuples that an iterator gives are filled anew when nobody has kept the last one, as zip does it.

enum ItertoolsModule {
  static let spec = ModuleSpec(
    "itertools", doc: "Iterators made of other iterators: endless ones, ones that stop with the shortest input, and ones that combine."
  ) { m throws(Raise) in
    let vm = m.vm
    m.type("accumulate", vm.systemType(.accumulate, AccumulateObject.spec))
    m.type("chain", vm.chainType)
    m.type("combinations", vm.systemType(.combinations, CombinationsObject.spec))
    m.type("combinations_with_replacement", vm.systemType(.combinationsWithReplacement, CombinationsObject.replacementSpec))
    m.type("compress", vm.systemType(.compress, CompressObject.spec))
    m.type("count", vm.systemType(.count, CountObject.spec))
    m.type("cycle", vm.systemType(.cycle, CycleObject.spec))
    m.type("dropwhile", vm.systemType(.dropWhile, SelectionObject.dropWhileSpec))
    m.type("filterfalse", vm.systemType(.filterFalse, SelectionObject.filterFalseSpec))
    m.type("groupby", vm.groupByType)
    m.type("islice", vm.isliceType)
    m.type("pairwise", vm.systemType(.pairwise, PairwiseObject.spec))
    m.type("permutations", vm.systemType(.permutations, PermutationsObject.spec))
    m.type("product", vm.systemType(.product, ProductObject.spec))
    m.type("repeat", vm.systemType(.repeat, RepeatObject.spec))
    m.type("starmap", vm.systemType(.starMap, SelectionObject.starMapSpec))
    m.type("takewhile", vm.systemType(.takeWhile, SelectionObject.takeWhileSpec))
    m.type("zip_longest", vm.systemType(.zipLongest, ZipLongestObject.spec))
    m.type("_grouper", vm.grouperType)
    m.type("_tee", vm.teeType)
    m.type("_tee_dataobject", vm.teeBlockType)
    m.function("tee(iterable, n=2, /)", "Returns a tuple of n iterators that each give what the iterable gives.") {
      (vm, iterable: Value, count: Int?) throws(Raise) in try vm.tee(iterable, count: count ?? 2)
    }
  }
}

extension VM {
  /// Checks the arguments of a constructor that takes none by name. A subclass whose `__init__` is its own may get keywords for that.
  func checkPositional(_ arguments: Arguments, _ type: TypePointer, _ name: StaticString, _ range: ClosedRange<Int>) throws(Raise) {
    if _slowPath(arguments.hasKeywords) { try checkNoKeywords(arguments, type, of: pointee.types.object, name) }
    try checkCount(arguments, "\(name)", range)
  }

  /// A turn of native work whose length a program decides.
  @inline(__always) func turn() throws(Raise) {
    pointee.countdown &-= 1
    if _slowPath(pointee.countdown < 0) { try checkpoint() }
  }

  /// `(type(object), arguments)`, and the state where there is one.
  func reduced(_ object: Value, _ arguments: consuming Owned) -> Owned { tuple(taking: Owned(retaining: type(of: object).value), arguments) }

  func reduced(_ object: Value, _ arguments: consuming Owned, state: consuming Owned) -> Owned {
    tuple(taking: Owned(retaining: type(of: object).value), arguments, state)
  }

  /// What `__setstate__` takes: a tuple with so many items.
  func stateTuple(_ state: Value, _ range: ClosedRange<Int>) throws(Raise) -> TuplePointer {
    guard isTuple(state) else { throw typeError("state is not a tuple") }
    let count = (state.cast() as TuplePointer).count
    if range.contains(count) { return state.cast() }
    let limit = count < range.lowerBound ? range.lowerBound : range.upperBound
    let word = range.lowerBound == range.upperBound ? "exactly" : count < range.lowerBound ? "at least" : "at most"
    throw typeError("function takes \(word) \(limit) argument\(limit == 1 ? "" : "s") (\(count) given)")
  }

  /// The tuple `kept`, for filling anew, when nobody else has it; otherwise a copy.
  @inline(__always) func reusableTuple(_ kept: inout Value) -> TuplePointer {
    let tuple: TuplePointer = kept.cast()
    if _fastPath(tuple.isUnique) { return tuple }
    let copy = self.tuple(copying: UnsafeBufferPointer(start: tuple.pointee.items, count: tuple.count)).take()
    kept.release()
    kept = copy
    return copy.cast()
  }
}

extension UnsafeMutablePointer<TupleObject> {
  /// Puts another item in the place of one, in a tuple that nobody else has.
  @inline(__always) func replace(_ index: Int, _ value: Value) {
    value.retain()
    exchange(index, taking: value).release()
  }
}

extension Value {
  /// Puts a value with a reference of its own here, and lets go of what was here before.
  @inline(__always) mutating func assign(taking value: consuming Owned) {
    let old = self
    self = value.take()
    old.release()
  }
}
