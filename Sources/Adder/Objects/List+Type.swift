// What programs can do with a list.

import AdderSyntax

extension ListObject {
  static let spec = TypeSpec(
    ListPointer.self, "list",
    doc: """
      Built-in mutable sequence.

      If no argument is given, the constructor creates a new empty list.
      The argument must be an iterable if specified.
      """, layout: TypeLayout(ListObject.self, kind: .list, flags: [.isBaseType, .isList, .isSequence, .matchesSelf])
  ) { t in
    t.make { (vm, arguments) throws(Raise) in
      guard !arguments.hasKeywords, arguments.count < 2 else { return nil }
      let list = Owned(vm.newList())
      if arguments.count == 1 { try (list.value.cast() as ListPointer).extend(arguments[0], vm) }
      return list
    }
    t.construct { (type, vm, arguments) throws(Raise) in Owned(vm.newList(type)) }
    t.initialize { (list, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, vm.type(of: Value(list)), of: vm.pointee.types.list, unlessOwn: .new, "list")
      try vm.checkCount(arguments, "list", 0...1)
      if list.count > 0 { list.clear() }
      if arguments.count == 1 { try list.extend(arguments[0], vm) }
    }
    t.unhashable()
    t.length { (list, vm) in list.count }
    t.getItemMethod("x.__getitem__(y) <==> x[y]") { (list, vm, key) throws(Raise) in try list.getItem(key, vm) }
    t.setItem { (list, vm, key, value) throws(Raise) in try list.setItem(key, value, vm) }
    t.contains { (list, vm, item) throws(Raise) in try list.firstIndex(of: item, vm) != nil }
    t.iterate { (list, vm) in vm.newIndexIterator(vm.pointee.types.listIterator, Value(list)) }
    t.compare { (list, vm, other, operation) throws(Raise) in
      guard vm.isList(other) else { return .notImplemented }
      return try list.compare(other.cast(), operation, vm)
    }
    t.repr { (list, vm) throws(Raise) in
      if list.count == 0 { return vm.string("[]") }
      if !vm.enterRepr(Value(list)) { return vm.string("[...]") }
      defer { vm.leaveRepr(Value(list)) }
      return try vm.joinRepr(list, open: "[", close: "]")
    }
    defineOperators(&t)
    defineMethods(&t)
    defineSearch(&t)
  }

  private static func defineOperators(_ t: inout TypeBuilder<ListPointer>) {
    t.number(.add) { (vm, left, right) throws(Raise) in
      guard vm.isList(left), vm.isList(right) else { return .notImplemented }
      return (left.cast() as ListPointer).concatenated(with: right.cast(), vm)
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      let (list, factor) = vm.isList(left) ? (left, right) : (right, left)
      guard let times = try vm.repetitions(factor) else { return .notImplemented }
      return try (list.cast() as ListPointer).repeated(times, vm)
    }
    t.number(.inPlaceAdd) { (vm, left, right) throws(Raise) in
      try (left.cast() as ListPointer).extend(right, vm)
      return Owned(retaining: left)
    }
    t.number(.inPlaceMultiply) { (vm, left, right) throws(Raise) in
      guard let times = try vm.repetitions(right) else { return .notImplemented }
      try (left.cast() as ListPointer).repeat(times, vm)
      return Owned(retaining: left)
    }
  }

  private static func defineMethods(_ t: inout TypeBuilder<ListPointer>) {
    t.method("append(object, /)", "Append object to the end of the list.") { (list, vm, item: Value) in list.append(item) }
    t.method("extend(iterable, /)", "Extend list by appending elements from the iterable.") { (list, vm, iterable: Value) throws(Raise) in
      try list.extend(iterable, vm)
    }
    t.method("insert(index, object, /)", "Insert object before index.") { (list, vm, index: Int, item: Value) in list.insert(item, at: index) }
    t.method("pop(index=-1, /)", "Remove and return item at index (default last).\n\nRaises IndexError if list is empty or index is out of range.") {
      (list, vm, position: Int?) throws(Raise) in
      if list.count == 0 { throw vm.indexError("pop from empty list") }
      var index = position ?? -1
      if index < 0 { index += list.count }
      guard index >= 0 && index < list.count else { throw vm.indexError("pop index out of range") }
      return list.remove(at: index)
    }
    t.method("remove(value, /)", "Remove first occurrence of value.\n\nRaises ValueError if the value is not present.") {
      (list, vm, item: Value) throws(Raise) in
      guard let index = try list.firstIndex(of: item, vm) else { throw vm.valueError("list.remove(x): x not in list") }
      // The comparison may have shortened the list.
      if index < list.count { _ = list.remove(at: index) }
    }
    t.method("clear()", "Remove all items from list.") { (list, vm) in list.clear() }
    t.method("copy()", "Return a shallow copy of the list.") { (list, vm) in list.copy(vm) }
    t.method("reverse()", "Reverse *IN PLACE*.") { (list, vm) in list.reverse() }
    t.method(
      "sort(*, key=None, reverse=False)",
      """
      Sort the list in ascending order and return None.

      The sort is in-place (i.e. the list itself is modified) and stable (i.e. the
      order of two equal elements is maintained).

      If a key function is given, apply it once to each list item and sort them,
      ascending or descending, according to their function values.

      The reverse flag can be set to sort in descending order.
      """
    ) { (list, vm, key: Value?, reverse: CInt?) throws(Raise) in try list.sort(key: key ?? .none, reverse: (reverse ?? 0) != 0, vm) }
    t.method("__reversed__()", "Return a reverse iterator over the list.") { (list, vm) in
      vm.newIndexIterator(vm.pointee.types.listReverseIterator, Value(list), from: list.count - 1)
    }
    t.method("__sizeof__()", "Return the size of the list in memory, in bytes.") { (list, vm) in
      vm.type(of: Value(list)).pointee.basicSize + list.pointee.capacity * MemoryLayout<Value>.stride
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }

  private static func defineSearch(_ t: inout TypeBuilder<ListPointer>) {
    t.method("index(value, start=0, stop=sys.maxsize, /)", "Return first index of value.\n\nRaises ValueError if the value is not present.") {
      (list, vm, item: Value, start: Value?, stop: Value?) throws(Raise) in
      let range = try vm.searchRange(start, stop, count: list.count)
      guard let index = try list.firstIndex(of: item, from: range.start, to: range.stop, vm) else {
        throw vm.valueError("\(try vm.reprText(item)) is not in list")
      }
      return index
    }
    t.method("count(value, /)", "Return number of occurrences of value.") { (list, vm, item: Value) throws(Raise) in
      var (count, index) = (0, 0)
      while index < list.count {
        if try vm.isEqualItem(list[index], item) { count += 1 }
        index += 1
      }
      return count
    }
  }
}

extension VM {
  /// Where to search: the optional `start` and `stop` of `index`, counted from either end.
  func searchRange(_ start: Value?, _ stop: Value?, count: Int) throws(Raise) -> (start: Int, stop: Int) {
    func bound(_ value: Value?, default other: Int) throws(Raise) -> Int {
      guard let value else { return other }
      guard hasIndex(value) else { throw typeError("slice indices must be integers or have an __index__ method") }
      let index = try indexClamped(value)
      return index < 0 ? max(0, index + count) : index
    }
    let first = try bound(start, default: 0)
    return (first, try bound(stop, default: .max))
  }
}

enum ListIterator {
  static let spec = TypeSpec(IndexIteratorPointer.self, "list_iterator", doc: "", layout: TypeLayout(IndexIteratorObject.self)) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) in iterator.nextOfList() }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in
      iterator.isExhausted ? 0 : max(0, (iterator.pointee.source.cast() as ListPointer).count - iterator.pointee.index)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.isExhausted { return vm.reducedIterator(Owned(vm.newList())) }
      return vm.reducedIterator(Owned(retaining: iterator.pointee.source), state: iterator.pointee.index)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: IteratorState) in
      let state = given.index
      if !iterator.isExhausted { iterator.pointee.index = max(0, state) }
    }
  }
}

extension UnsafeMutablePointer<IndexIteratorObject> {
  /// The next item of a list's iterator.
  @inline(__always) func nextOfList() -> Owned? {
    if isExhausted { return nil }
    let list: ListPointer = pointee.source.cast()
    let index = pointee.index
    if _fastPath(index < list.count) {
      pointee.index = index &+ 1
      return Owned(retaining: list[index])
    }
    exhaust()
    return nil
  }
}

enum ListReverseIterator {
  static let spec = TypeSpec(IndexIteratorPointer.self, "list_reverseiterator", doc: "", layout: TypeLayout(IndexIteratorObject.self)) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) in
      if iterator.isExhausted { return nil }
      let list: ListPointer = iterator.pointee.source.cast()
      let index = iterator.pointee.index
      if index >= 0 && index < list.count {
        iterator.pointee.index = index &- 1
        return Owned(retaining: list[index])
      }
      iterator.pointee.index = -1
      iterator.exhaust()
      return nil
    }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in
      let remaining = iterator.pointee.index + 1
      return iterator.isExhausted || (iterator.pointee.source.cast() as ListPointer).count < remaining ? 0 : remaining
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.isExhausted { return vm.reducedIterator(Owned(vm.newList())) }
      let name = vm.intern("reversed" as StaticString)
      let function = Owned(retaining: (vm.pointee.builtins.cast() as DictPointer).getInterned(name.value) ?? .none)
      return vm.tuple(taking: function, vm.tuple(iterator.pointee.source), Owned(.smallInt(iterator.pointee.index)))
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: IteratorState) in
      let state = given.index
      if iterator.isExhausted { return }
      iterator.pointee.index = max(-1, min(state, (iterator.pointee.source.cast() as ListPointer).count - 1))
    }
  }
}
