// Iterating over any object.

extension VM {
  /// `iter(value)`.
  func iterator(_ value: Value) throws(Raise) -> Owned {
    let type = type(of: value)
    if let iterate = type.pointee.slots.iterate {
      let result = try iterate(self, value)
      guard self.type(of: result.value).pointee.slots.next != nil else {
        throw typeError("iter() returned non-iterator of type '\(typeName(of: result.value))'")
      }
      return result
    }
    if type.pointee.slots.getItem != nil && !type.has(.isDict) && !type.has(.hasKeysOnly) {
      return newSequenceIterator(value)
    }
    throw typeError("'\(typeName(of: value))' object is not iterable")
  }

  /// The next item; nil when there is none. A StopIteration has been cleared.
  @inline(__always) func next(_ iterator: Value) throws(Raise) -> Owned? {
    if iterator.isExactly(pointee.types.listIterator) { return (iterator.cast() as IndexIteratorPointer).nextOfList() }
    guard iterator.isObject, let next = iterator.object.pointee.type.pointee.slots.next else {
      throw typeError("'\(typeName(of: iterator))' object is not an iterator")
    }
    do throws(Raise) {
      if let item = try next(self, iterator) { return item }
    } catch {
      guard errorMatches(.stopIteration) else { throw error }
      clearError()
      return nil
    }
    forgetGeneratorResult()
    return nil
  }

  /// An iterator has ended, and nobody wants to know what it returned, if it was a generator.
  @inline(__always) private func forgetGeneratorResult() {
    if !pointee.generatorResult.isUnbound { dropGeneratorResult() }
  }

  /// Calls `body` with each item until it answers false. Items are kept alive while `body` runs.
  func forEach(_ iterable: Value, _ body: (Value) throws(Raise) -> Bool) throws(Raise) {
    if iterable.isExactly(pointee.types.list) {
      let list: ListPointer = iterable.cast()
      var index = 0
      while index < list.count {
        let item = Owned(retaining: list[index])
        if try !body(item.value) { return }
        index &+= 1
      }
      return
    }
    if iterable.isExactly(pointee.types.tuple) {
      let tuple: TuplePointer = iterable.cast()
      for index in 0..<tuple.count where try !body(tuple[index]) { return }
      return
    }
    let iterator = try iterator(iterable)
    let type = type(of: iterator.value)
    guard !type.has(.heapType), let next = type.pointee.slots.next else {
      while let item = try self.next(iterator.value) {
        if try !body(item.value) { return }
      }
      return
    }
    while true {
      let item: Owned
      do throws(Raise) {
        guard let given = try next(self, iterator.value) else { return forgetGeneratorResult() }
        item = given
      } catch {
        guard errorMatches(.stopIteration) else { throw error }
        return clearError()
      }
      if try !body(item.value) { return }
    }
  }

  /// `list(iterable)`
  func listFrom(_ iterable: Value) throws(Raise) -> Owned {
    let list = Owned(newList(capacity: knownCount(iterable)))
    let pointer: ListPointer = list.value.cast()
    try pointer.extend(iterable, self)
    return list
  }

  /// `tuple(iterable)`
  func tupleFrom(_ iterable: Value) throws(Raise) -> Owned {
    if iterable.isExactly(pointee.types.tuple) { return Owned(retaining: iterable) }
    let list = try listFrom(iterable)
    let pointer: ListPointer = list.value.cast()
    return tuple(copying: UnsafeBufferPointer(start: pointer.pointee.items, count: pointer.count))
  }

  private func knownCount(_ iterable: Value) -> Int {
    if iterable.isExactly(pointee.types.list) { return (iterable.cast() as ListPointer).count }
    if iterable.isExactly(pointee.types.tuple) { return (iterable.cast() as TuplePointer).count }
    if iterable.isExactly(pointee.types.dict) { return (iterable.cast() as DictPointer).count }
    return 0
  }
}
