// Iterators over dicts: of keys, values or pairs, forwards and backwards. One layout serves all six; which they give and which way they go is
// said by their types.

typealias DictIteratorPointer = UnsafeMutablePointer<DictIteratorObject>

struct DictIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// `.unbound` once exhausted.
  var dict: Value
  /// Keys in the dict when the iteration began; -1 after a change was noticed.
  var expected: Int
  /// The entry to look at next.
  var position: Int
  var remaining: Int
  /// The pair given last, for iterators of items (see `VM.pair(reusing:)`); else `.unbound`.
  var result: Value

  static var typeName: StaticString { "dict_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { false }
}

extension VM {
  /// An iterator of one of the six types.
  func newDictIterator(_ type: TypePointer, _ dict: DictPointer) -> Owned {
    let isReverse =
      type == pointee.types.dictReverseKeyIterator || type == pointee.types.dictReverseValueIterator
      || type == pointee.types.dictReverseItemIterator
    let givesItems = type == pointee.types.dictItemIterator || type == pointee.types.dictReverseItemIterator
    let pair = givesItems ? tuple(.none, .none) : Owned(.unbound)
    let iterator = make(DictIteratorObject.self, type)
    Value(dict).retain()
    iterator.pointee.dict = Value(dict)
    iterator.pointee.expected = dict.count
    iterator.pointee.position = isReverse ? dict.pointee.entryCount - 1 : 0
    iterator.pointee.remaining = dict.count
    iterator.pointee.result = pair.take()
    return Owned(iterator)
  }
}

extension UnsafeMutablePointer<DictIteratorObject> {
  private func exhaust() {
    let dict = pointee.dict
    pointee.dict = .unbound
    dict.release()
  }

  /// The entry that comes next, after the checks that the dict is as it was; nil at the end.
  @inline(__always) func advance(isReverse: Bool, _ vm: VM) throws(Raise) -> UnsafeMutablePointer<DictEntry>? {
    if pointee.dict.isUnbound { return nil }
    let dict: DictPointer = pointee.dict.cast()
    if _slowPath(dict.count != pointee.expected) {
      pointee.expected = -1
      throw vm.changedSize("dictionary")
    }
    var index = pointee.position
    if isReverse {
      index = min(index, dict.pointee.entryCount - 1)
      while index >= 0 && dict.pointee.entries[index].key.isUnbound { index &-= 1 }
    } else {
      index = dict.nextEntry(from: index) ?? -1
    }
    if _slowPath(index < 0) {
      exhaust()
      return nil
    }
    if _slowPath(pointee.remaining == 0) {
      exhaust()
      throw vm.runtimeError("dictionary keys changed during iteration")
    }
    pointee.position = isReverse ? index &- 1 : index &+ 1
    pointee.remaining &-= 1
    return dict.pointee.entries + index
  }
}

/// Declares the six iterator types.
enum DictIterator {
  private enum Part { case key, value, item }

  static let keySpec = spec("dict_keyiterator", .key, isReverse: false)
  static let valueSpec = spec("dict_valueiterator", .value, isReverse: false)
  static let itemSpec = spec("dict_itemiterator", .item, isReverse: false)
  static let reverseKeySpec = spec("dict_reversekeyiterator", .key, isReverse: true)
  static let reverseValueSpec = spec("dict_reversevalueiterator", .value, isReverse: true)
  static let reverseItemSpec = spec("dict_reverseitemiterator", .item, isReverse: true)

  private static func spec(_ name: StaticString, _ part: Part, isReverse: Bool) -> TypeSpec {
    TypeSpec(DictIteratorPointer.self, name, doc: "", layout: TypeLayout(DictIteratorObject.self, leavesLookup: isReverse)) { t in
      t.traverse { (iterator, visit) in
        visit(iterator.pointee.dict)
        visit(iterator.pointee.result)
      }
      t.iterateSelf()
      switch part {
      case .key:
        t.next { (iterator, vm) throws(Raise) in
          guard let entry = try iterator.advance(isReverse: isReverse, vm) else { return nil }
          return Owned(retaining: entry.pointee.key)
        }
      case .value:
        t.next { (iterator, vm) throws(Raise) in
          guard let entry = try iterator.advance(isReverse: isReverse, vm) else { return nil }
          return Owned(retaining: entry.pointee.value)
        }
      case .item:
        t.next { (iterator, vm) throws(Raise) in
          guard let entry = try iterator.advance(isReverse: isReverse, vm) else { return nil }
          entry.pointee.key.retain()
          entry.pointee.value.retain()
          return vm.pair(reusing: iterator.pointee.result, taking: entry.pointee.key, entry.pointee.value)
        }
      }
      t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in
        if iterator.pointee.dict.isUnbound { return 0 }
        return (iterator.pointee.dict.cast() as DictPointer).count == iterator.pointee.expected ? iterator.pointee.remaining : 0
      }
      t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) throws(Raise) in
        if iterator.pointee.dict.isUnbound { return vm.reducedIterator(Owned(vm.newList())) }
        let dict = Owned(retaining: iterator.pointee.dict)
        let rest = vm.newDictIterator(vm.type(of: Value(iterator)), dict.value.cast())
        let copy: DictIteratorPointer = rest.value.cast()
        copy.pointee.expected = iterator.pointee.expected
        copy.pointee.position = iterator.pointee.position
        copy.pointee.remaining = iterator.pointee.remaining
        let list = Owned(vm.newList())
        try (list.value.cast() as ListPointer).extend(from: rest.value, vm)
        return vm.reducedIterator(list)
      }
    }
  }
}
