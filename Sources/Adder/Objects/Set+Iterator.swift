// The iterator over a set: goes through the table by place, and notices when the number of keys changes.

typealias SetIteratorPointer = UnsafeMutablePointer<SetIteratorObject>

struct SetIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// `.unbound` once exhausted.
  var source: Value
  /// Keys in the set when the iteration began; -1 after a change was noticed.
  var expected: Int
  var position: Int
  var remaining: Int

  static var typeName: StaticString { "set_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.setIterator) }
}

extension UnsafeMutablePointer<SetObject> {
  func makeIterator(_ vm: VM) -> Owned {
    let iterator = vm.make(SetIteratorObject.self, vm.pointee.types.setIterator)
    Value(self).retain()
    iterator.pointee.source = Value(self)
    iterator.pointee.expected = count
    iterator.pointee.position = 0
    iterator.pointee.remaining = count
    return Owned(iterator)
  }
}

extension SetIteratorObject {
  static let spec = TypeSpec(SetIteratorPointer.self, "set_iterator", doc: "", layout: TypeLayout(SetIteratorObject.self)) { t in
    t.traverse { (iterator, visit) in visit(iterator.pointee.source) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      if iterator.pointee.source.isUnbound { return nil }
      let set: SetPointer = iterator.pointee.source.cast()
      if set.count != iterator.pointee.expected {
        iterator.pointee.expected = -1
        throw vm.changedSize("Set")
      }
      guard let slot = set.nextSlot(from: iterator.pointee.position) else {
        iterator.pointee.source = .unbound
        Value(set).release()
        return nil
      }
      iterator.pointee.position = slot + 1
      iterator.pointee.remaining -= 1
      return Owned(retaining: set.pointee.table[slot].key)
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in
      if iterator.pointee.source.isUnbound { return 0 }
      return (iterator.pointee.source.cast() as SetPointer).count == iterator.pointee.expected ? iterator.pointee.remaining : 0
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      let list = vm.newList()
      if !iterator.pointee.source.isUnbound {
        let set: SetPointer = iterator.pointee.source.cast()
        var position = iterator.pointee.position
        while let slot = set.nextSlot(from: position) {
          list.append(set.pointee.table[slot].key)
          position = slot + 1
        }
      }
      return vm.reducedIterator(Owned(list))
    }
  }
}
