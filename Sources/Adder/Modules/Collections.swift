// The native part of `collections`: the module `_collections`. Its types are made when it is first imported.

enum CollectionsModule {
  static let spec = ModuleSpec(
    "_collections",
    doc:
      "High performance data structures.\n- deque:        ordered collection accessible from endpoints only\n- defaultdict:  dict subclass with a default value factory\n"
  ) { m throws(Raise) in
    m.vm.makeCollectionTypes()
    let types = m.vm.pointee.types
    m.type("deque", types.deque)
    m.type("defaultdict", types.defaultDict)
    m.type("OrderedDict", types.orderedDict)
    m.type("_deque_iterator", types.dequeIterator)
    m.type("_deque_reverse_iterator", types.dequeReverseIterator)
    m.type("_tuplegetter", types.tupleGetter)
    m.function("_count_elements(mapping, iterable, /)", "Count elements in the iterable, updating the mapping") {
      (vm, mapping: Value, iterable: Value) throws(Raise) -> Void in try vm.countElements(mapping, iterable)
    }
  }
}

extension VM {
  /// Makes the types, once in an interpreter.
  fileprivate func makeCollectionTypes() {
    guard pointee.types.deque.isMissing else { return }
    pointee.types.deque = makeBuiltinType(DequeObject.spec)
    pointee.types.dequeIterator = makeBuiltinType(DequeIterator.spec)
    pointee.types.dequeReverseIterator = makeBuiltinType(DequeIterator.reverseSpec)
    pointee.types.defaultDict = makeDefaultDictType()
    pointee.types.orderedDict = makeBuiltinType(OrderedDictObject.spec, base: pointee.types.dict)
    pointee.types.orderedKeys = makeBuiltinType(OrderedDictView.keysSpec, base: pointee.types.dictKeys)
    pointee.types.orderedValues = makeBuiltinType(OrderedDictView.valuesSpec, base: pointee.types.dictValues)
    pointee.types.orderedItems = makeBuiltinType(OrderedDictView.itemsSpec, base: pointee.types.dictItems)
    pointee.types.orderedIterator = makeBuiltinType(OrderedIteratorObject.spec)
    pointee.types.tupleGetter = makeBuiltinType(TupleGetterObject.spec)
  }

  /// Adds one to the value of each item of an iterable.
  fileprivate func countElements(_ mapping: Value, _ iterable: Value) throws(Raise) {
    let dictType = pointee.types.dict
    if isDict(mapping) {
      let type = type(of: mapping)
      let usesDict = { (word: Value) in self.lookup(type, word) == self.lookup(dictType, word) }
      if type == dictType || (usesDict(word("get")) && usesDict(word("__setitem__"))) {
        return try countElements(inDict: mapping.cast(), iterable)
      }
    }
    let get = try getAttribute(mapping, word("get"))
    try forEach(iterable) { (item) throws(Raise) in
      let old = try call(get.value, item, .smallInt(0))
      let new = try binary(.add, old.value, .smallInt(1))
      try setItem(mapping, item, new.value)
      return true
    }
  }

  private func countElements(inDict dict: DictPointer, _ iterable: Value) throws(Raise) {
    let kept = Owned(retaining: Value(dict))
    _ = kept
    try forEach(iterable) { (item) throws(Raise) in
      let hash = try hashForDict(item)
      let index = try dict.find(item, hash: hash, self)
      if index < 0 {
        try dict.set(item, .smallInt(1), hash: hash, self)
      } else if dict.pointee.entries[index].value.isSmallInt, dict.pointee.entries[index].value.smallInt < 1 << 60 {
        dict.pointee.entries[index].value = .smallInt(dict.pointee.entries[index].value.smallInt + 1)
      } else {
        let old = Owned(retaining: dict.pointee.entries[index].value)
        let new = try binary(.add, old.value, .smallInt(1))
        try dict.set(item, new.value, hash: hash, self)
      }
      try passCheckpoint()
      return true
    }
  }
}
