// reversed: walks backwards over anything with a length and `__getitem__`. Types with a `__reversed__` of their own are asked for theirs.

enum ReversedIterator {
  static let spec = TypeSpec(
    IndexIteratorPointer.self, "reversed", doc: "Return a reverse iterator over the values of the given sequence.",
    layout: TypeLayout(IndexIteratorObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, type, of: vm.pointee.types.reversed, "reversed")
      try vm.checkCount(arguments, "reversed", 1...1)
      return try make(arguments[0], type, vm)
    }
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      if iterator.isExhausted { return nil }
      if iterator.pointee.index >= 0 {
        let sequence = Owned(retaining: iterator.pointee.source)
        do throws(Raise) {
          let item = try vm.getItem(sequence.value, .smallInt(iterator.pointee.index))
          iterator.pointee.index -= 1
          return item
        } catch {
          guard vm.clearEndOfSequence() else { throw error }
        }
      }
      iterator.pointee.index = -1
      if !iterator.isExhausted { iterator.exhaust() }
      return nil
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) throws(Raise) in
      if iterator.isExhausted { return 0 }
      let sequence = Owned(retaining: iterator.pointee.source)
      let position = iterator.pointee.index + 1
      return try vm.length(sequence.value) < position ? 0 : position
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      let type = Owned(retaining: vm.type(of: Value(iterator)).value)
      if iterator.isExhausted { return vm.tuple(taking: type, vm.tuple(taking: vm.tuple())) }
      return vm.tuple(taking: type, vm.tuple(iterator.pointee.source), Owned(.smallInt(iterator.pointee.index)))
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: IteratorState) throws(Raise) in
      let state = given.index
      if iterator.isExhausted { return }
      let sequence = Owned(retaining: iterator.pointee.source)
      iterator.pointee.index = max(-1, min(state, try vm.length(sequence.value) - 1))
    }
  }

  private static func make(_ sequence: Value, _ type: TypePointer, _ vm: VM) throws(Raise) -> Owned {
    let sequenceType = vm.type(of: sequence)
    if let method = vm.lookup(sequenceType, vm.name(.reversed)) {
      if method.isNone { throw vm.notAble(sequence, "reversible") }
      if let iterator = try vm.callSpecial(sequence, .reversed) { return iterator }
    }
    // Callable proxies forward items and length, but are no sequences; contexts are mappings.
    if vm.isProxy(sequence) || vm.isContext(sequence) { throw vm.notAble(sequence, "reversible") }
    guard sequenceType.pointee.slots.getItem != nil, !sequenceType.has(.isDict), sequenceType.pointee.slots.length != nil else {
      // Built-in types that can be subscripted and have no length are mappings or generic: no sequences.
      if sequenceType.pointee.slots.getItem != nil, sequenceType.has(.heapType), !sequenceType.has(.isDict) { _ = try vm.length(sequence) }
      throw vm.notAble(sequence, "reversible")
    }
    let length = try vm.length(sequence)
    let iterator = vm.makeInstance(IndexIteratorObject.self, type)
    sequence.retain()
    iterator.pointee.source = sequence
    iterator.pointee.index = length - 1
    return Owned(iterator)
  }
}
