// map and filter.

typealias MapPointer = UnsafeMutablePointer<MapObject>
typealias FilterPointer = UnsafeMutablePointer<FilterObject>

struct MapObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of the iterators.
  var iterators: Value
  var function: Value

  static var typeName: StaticString { "map" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.map) }
}

struct FilterObject: HeapLayout {
  var header: ObjectHeader
  /// None: the items that are true stay.
  var function: Value
  var iterator: Value

  static var typeName: StaticString { "filter" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.filter) }
}

extension MapObject {
  static let spec = TypeSpec(
    MapPointer.self, "map",
    doc: """
      map(func, *iterables) --> map object

      Make an iterator that computes the function using arguments from
      each of the iterables.  Stops when the shortest iterable is exhausted.
      """, layout: TypeLayout(MapObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, type, of: vm.pointee.types.map, "map")
      if arguments.count < 2 { throw vm.typeError("map() must have at least two arguments.") }
      let iterators = try vm.iterators(of: arguments, from: 1)
      let map = vm.makeInstance(MapObject.self, type)
      arguments[0].retain()
      map.pointee.iterators = iterators.take()
      map.pointee.function = arguments[0]
      return Owned(map)
    }
    t.traverse { (map, visit) in
      visit(map.pointee.iterators)
      visit(map.pointee.function)
    }
    t.iterateSelf()
    t.next { (map, vm) throws(Raise) in
      let function = Owned(retaining: map.pointee.function)
      let iterators = Owned(retaining: map.pointee.iterators)
      let sources: TuplePointer = iterators.value.cast()
      guard let first = try vm.next(sources[0]) else { return nil }
      if sources.count == 1 { return try vm.call(function.value, first.value) }
      if sources.count == 2 {
        guard let second = try vm.next(sources[1]) else { return nil }
        return try vm.call(function.value, first.value, second.value)
      }
      return try call(function.value, first, sources, vm)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (map, vm) in
      let sources: TuplePointer = map.pointee.iterators.cast()
      let arguments = vm.newFilledTuple(count: sources.count + 1)
      let items = (arguments.value.cast() as TuplePointer).pointee.items
      items[0] = map.pointee.function
      for index in 0..<sources.count { items[index + 1] = sources[index] }
      for index in 0...sources.count { items[index].retain() }
      return vm.tuple(taking: Owned(retaining: vm.type(of: Value(map)).value), arguments)
    }
  }

  /// Calls with an item of each source; the first one's is known.
  private static func call(_ function: Value, _ first: borrowing Owned, _ sources: TuplePointer, _ vm: VM) throws(Raise) -> Owned? {
    let count = sources.count
    let items = UnsafeMutablePointer<Value>.allocate(capacity: count)
    items.initialize(repeating: .none, count: count)
    defer {
      for index in 1..<count { items[index].release() }
      items.deallocate()
    }
    items[0] = first.value
    for index in 1..<count {
      guard let item = try vm.next(sources[index]) else { return nil }
      items[index] = item.take()
    }
    return try vm.call(function, Arguments(items, count: count))
  }
}

extension FilterObject {
  static let spec = TypeSpec(
    FilterPointer.self, "filter",
    doc: """
      filter(function or None, iterable) --> filter object

      Return an iterator yielding those items of iterable for which function(item)
      is true. If function is None, return the items that are true.
      """, layout: TypeLayout(FilterObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, type, of: vm.pointee.types.filter, "filter")
      try vm.checkCount(arguments, "filter", 2...2)
      let iterator = try vm.iterator(arguments[1])
      let filter = vm.makeInstance(FilterObject.self, type)
      arguments[0].retain()
      filter.pointee.function = arguments[0]
      filter.pointee.iterator = iterator.take()
      return Owned(filter)
    }
    t.traverse { (filter, visit) in
      visit(filter.pointee.function)
      visit(filter.pointee.iterator)
    }
    t.iterateSelf()
    t.next { (filter, vm) throws(Raise) in
      let function = Owned(retaining: filter.pointee.function)
      let iterator = Owned(retaining: filter.pointee.iterator)
      let testsTruth = function.value.isNone || function.value == vm.pointee.types.bool.value
      while let item = try vm.next(iterator.value) {
        if testsTruth {
          if try vm.truth(item.value) { return item }
        } else {
          let answer = try vm.call(function.value, item.value)
          if try vm.truth(answer.value) { return item }
        }
      }
      return nil
    }
    t.method("__reduce__()", "Return state information for pickling.") { (filter, vm) in
      vm.tuple(taking: Owned(retaining: vm.type(of: Value(filter)).value), vm.tuple(filter.pointee.function, filter.pointee.iterator))
    }
  }
}
