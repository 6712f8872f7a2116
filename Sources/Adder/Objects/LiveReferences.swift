// What the iterations over weak containers go through: an iterator over the weak references of a container, or over its items with one in each,
// that gives what they refer to and leaves out the dead. The containers hold on to their entries meanwhile.

typealias LiveReferencesPointer = UnsafeMutablePointer<LiveReferencesObject>

struct LiveReferencesObject: HeapLayout {
  var header: ObjectHeader
  /// The iterator that gives the references, or the pairs.
  var source: Value
  /// Which of a pair is the reference; -1: what comes is a reference itself.
  var place: Int
  /// The pair given last (see `VM.pair(reusing:)`); else `.unbound`.
  var result: Value
  /// What was referred to last: alive until the next is asked for, as the variable of a loop in the language would keep it.
  var last: Value
  /// The version of a type whose instances, references, give their referent when called.
  var referenceVersion: UInt

  static var typeName: StaticString { "live_references" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { false }
}

extension VM {
  /// - Parameter place: where in a pair the reference is, or -1.
  func newLiveReferences(_ iterable: Value, place: Int) throws(Raise) -> Owned {
    let source = try iterator(iterable)
    let pair = place < 0 ? Owned(.unbound) : tuple(.none, .none)
    let live = make(LiveReferencesObject.self, pointee.types.liveReferences)
    live.pointee.source = source.take()
    live.pointee.place = place
    live.pointee.result = pair.take()
    live.pointee.last = .none
    live.pointee.referenceVersion = .max
    return Owned(live)
  }

}

extension UnsafeMutablePointer<LiveReferencesObject> {
  /// `entry()`, which is kept.
  @inline(__always) private func referent(of entry: Value, _ vm: VM) throws(Raise) -> Owned {
    if _fastPath(entry.isObject && entry.object.pointee.type.pointee.version == pointee.referenceVersion) {
      return keeping(vm.referent(of: entry.cast()))
    }
    return try keeping(callEntry(entry, vm))
  }

  @inline(never) private func callEntry(_ entry: Value, _ vm: VM) throws(Raise) -> Owned {
    if entry.isObject, vm.isPlainReference(entry.object.pointee.type) {
      pointee.referenceVersion = entry.object.pointee.type.pointee.version
    }
    return try vm.call(entry)
  }

  @inline(__always) private func keeping(_ referent: consuming Owned) -> Owned {
    let old = pointee.last
    referent.value.retain()
    pointee.last = referent.value
    old.release()
    return referent
  }

  fileprivate func next(_ vm: VM) throws(Raise) -> Owned? {
    try pointee.place < 0 ? nextReferent(vm) : nextPair(vm)
  }

  private func nextReferent(_ vm: VM) throws(Raise) -> Owned? {
    while let entry = try nextEntry(vm) {
      let referent = try referent(of: entry.value, vm)
      if !referent.value.isNone { return referent }
    }
    return nil
  }

  @inline(__always) private func nextEntry(_ vm: VM) throws(Raise) -> Owned? {
    let source = pointee.source
    if source.isExactly(vm.pointee.types.dictValueIterator) {
      guard let entry = try (source.cast() as DictIteratorPointer).advance(isReverse: false, vm) else { return nil }
      return Owned(retaining: entry.pointee.value)
    }
    if source.isExactly(vm.pointee.types.dictKeyIterator) {
      guard let entry = try (source.cast() as DictIteratorPointer).advance(isReverse: false, vm) else { return nil }
      return Owned(retaining: entry.pointee.key)
    }
    return try vm.next(source)
  }

  private func nextPair(_ vm: VM) throws(Raise) -> Owned? {
    guard pointee.source.isExactly(vm.pointee.types.dictItemIterator) else { return try nextUnpacked(vm) }
    let items: DictIteratorPointer = pointee.source.cast()
    while let entry = try items.advance(isReverse: false, vm) {
      let first = Owned(retaining: entry.pointee.key)
      let second = Owned(retaining: entry.pointee.value)
      if let pair = try live(first, second, vm) { return pair }
    }
    return nil
  }

  /// From items that are not a dict's own.
  private func nextUnpacked(_ vm: VM) throws(Raise) -> Owned? {
    while let item = try vm.next(pointee.source) {
      let parts = try vm.tupleFrom(item.value)
      let tuple: TuplePointer = parts.value.cast()
      if tuple.count > 2 { throw vm.valueError("too many values to unpack (expected 2)") }
      if tuple.count < 2 { throw vm.valueError("not enough values to unpack (expected 2, got \(tuple.count))") }
      let first = Owned(retaining: tuple[0])
      let second = Owned(retaining: tuple[1])
      if let pair = try live(first, second, vm) { return pair }
    }
    return nil
  }

  /// The pair with what its reference refers to in the place of that; nil where it is dead.
  @inline(__always) private func live(_ first: consuming Owned, _ second: consuming Owned, _ vm: VM) throws(Raise) -> Owned? {
    let referent = try referent(of: pointee.place == 0 ? first.value : second.value, vm)
    if referent.value.isNone { return nil }
    if pointee.place == 0 { return vm.pair(reusing: pointee.result, taking: referent.take(), second.take()) }
    return vm.pair(reusing: pointee.result, taking: first.take(), referent.take())
  }
}

extension LiveReferencesObject {
  static let spec = TypeSpec(
    LiveReferencesPointer.self, "live_references", module: "_weakref", doc: "", layout: TypeLayout(LiveReferencesObject.self)
  ) { t in
    t.traverse { (live, visit) in
      visit(live.pointee.source)
      visit(live.pointee.result)
      visit(live.pointee.last)
    }
    t.iterateSelf()
    t.next { (live, vm) throws(Raise) in try live.next(vm) }
    t.method("send(value, /)", "What is sent to a generator that goes through this has no use here.") {
      (live, vm, value: Value) throws(Raise) -> Owned in
      guard let item = try live.next(vm) else { throw vm.stopIteration(.none) }
      return item
    }
  }
}
