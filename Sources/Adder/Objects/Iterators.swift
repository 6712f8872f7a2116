// Iterators that walk by index over something, and the iterator of `iter(function, sentinel)`. One layout serves list, tuple, the reverse list
// iterator, `reversed` and the iterator over anything with `__getitem__`; each has a type of its own.
//
//     offset 16 source (`.unbound` once exhausted)   24 index

typealias IndexIteratorPointer = UnsafeMutablePointer<IndexIteratorObject>
typealias CallableIteratorPointer = UnsafeMutablePointer<CallableIteratorObject>

struct IndexIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// What is iterated over; `.unbound` from the moment that the end was reached.
  var source: Value
  /// The index of the item that comes next.
  var index: Int

  static var typeName: StaticString { "iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.sequenceIterator) }
}

struct CallableIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// `.unbound` once exhausted.
  var function: Value
  var sentinel: Value

  static var typeName: StaticString { "callable_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.callableIterator) }
}

extension VM {
  /// An iterator of one of the types that walk by index.
  func newIndexIterator(_ type: TypePointer, _ source: Value, from index: Int = 0) -> Owned {
    let iterator = make(IndexIteratorObject.self, type)
    source.retain()
    iterator.pointee.source = source
    iterator.pointee.index = index
    return Owned(iterator)
  }

  /// An iterator that asks for `sequence[0]`, `sequence[1]` … until there is an IndexError.
  func newSequenceIterator(_ sequence: Value) -> Owned { newIndexIterator(pointee.types.sequenceIterator, sequence) }

  /// An iterator that calls a function until it gives the sentinel.
  func newCallableIterator(_ function: Value, sentinel: Value) -> Owned {
    let iterator = make(CallableIteratorObject.self, pointee.types.callableIterator)
    function.retain()
    sentinel.retain()
    iterator.pointee.function = function
    iterator.pointee.sentinel = sentinel
    return Owned(iterator)
  }

  /// What `__reduce__` of an iterator gives: `(iter, (source,))`, with the state where there is one.
  func reducedIterator(_ source: consuming Owned, state: Int? = nil) -> Owned {
    let name = intern("iter" as StaticString)
    let function = Owned(retaining: (pointee.builtins.cast() as DictPointer).getInterned(name.value) ?? .none)
    let arguments = tuple(taking: source)
    if let state { return tuple(taking: function, arguments, Owned(.smallInt(state))) }
    return tuple(taking: function, arguments)
  }

  /// After an error that may say "no more": cleared when it does.
  func clearEndOfSequence() -> Bool {
    guard errorMatches(.indexError) || errorMatches(.stopIteration) else { return false }
    clearError()
    return true
  }
}

extension UnsafeMutablePointer<IndexIteratorObject> {
  /// The end is reached: the source is let go, after the iterator knows.
  @inline(never) func exhaust() {
    let source = pointee.source
    pointee.source = .unbound
    source.release()
  }

  @inline(__always) var isExhausted: Bool { pointee.source.isUnbound }

  /// Begins again, at the end, with another sequence of the same type.
  @inline(__always) func restart(_ source: Value) {
    source.retain()
    pointee.source = source
    pointee.index = 0
  }

  func visit(_ visit: (Value) -> Void) { visit(pointee.source) }
}

enum SequenceIterator {
  static let spec = TypeSpec(IndexIteratorPointer.self, "iterator", doc: "", layout: TypeLayout(IndexIteratorObject.self)) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      if iterator.isExhausted { return nil }
      let sequence = Owned(retaining: iterator.pointee.source)
      let position = vm.int(iterator.pointee.index)
      do throws(Raise) {
        let item = try vm.getItem(sequence.value, position.value)
        iterator.pointee.index += 1
        return item
      } catch {
        guard vm.clearEndOfSequence() else { throw error }
        if !iterator.isExhausted { iterator.exhaust() }
        return nil
      }
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) throws(Raise) in
      if iterator.isExhausted { return Owned(.smallInt(0)) }
      let sequence = Owned(retaining: iterator.pointee.source)
      guard vm.type(of: sequence.value).pointee.slots.length != nil else { return .notImplemented }
      return vm.int(max(0, try vm.length(sequence.value) - iterator.pointee.index))
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.isExhausted { return vm.reducedIterator(vm.tuple()) }
      return vm.reducedIterator(Owned(retaining: iterator.pointee.source), state: iterator.pointee.index)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: IteratorState) in
      let state = given.index
      if !iterator.isExhausted { iterator.pointee.index = max(0, state) }
    }
  }
}

extension UnsafeMutablePointer<CallableIteratorObject> {
  fileprivate func exhaust() {
    let (function, sentinel) = (pointee.function, pointee.sentinel)
    pointee.function = .unbound
    pointee.sentinel = .unbound
    function.release()
    sentinel.release()
  }

  fileprivate func advance(_ vm: VM) throws(Raise) -> Owned? {
    if pointee.function.isUnbound { return nil }
    let function = Owned(retaining: pointee.function)
    let result: Owned
    do throws(Raise) {
      result = try vm.call(function.value)
    } catch {
      guard vm.errorMatches(.stopIteration) else { throw error }
      vm.clearError()
      exhaust()
      return nil
    }
    // The call may have gone through this very iterator, to its end.
    if pointee.function.isUnbound { return nil }
    let sentinel = Owned(retaining: pointee.sentinel)
    if try vm.isEqual(sentinel.value, result.value) {
      exhaust()
      return nil
    }
    return result
  }
}

extension CallableIteratorObject {
  static let spec = TypeSpec(CallableIteratorPointer.self, "callable_iterator", doc: "", layout: TypeLayout(CallableIteratorObject.self)) { t in
    t.traverse { (iterator, visit) in
      visit(iterator.pointee.function)
      visit(iterator.pointee.sentinel)
    }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in try iterator.advance(vm) }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.pointee.function.isUnbound { return vm.reducedIterator(vm.tuple()) }
      let name = vm.intern("iter" as StaticString)
      let function = Owned(retaining: (vm.pointee.builtins.cast() as DictPointer).getInterned(name.value) ?? .none)
      return vm.tuple(taking: function, vm.tuple(iterator.pointee.function, iterator.pointee.sentinel))
    }
  }
}
