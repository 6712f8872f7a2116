// What programs can do with an OrderedDict, its views and its iterators.

import AdderSyntax

extension OrderedDictObject {
  static let spec = TypeSpec(
    OrderedDictPointer.self, "OrderedDict", module: "collections", doc: "Dictionary that remembers insertion order",
    layout: TypeLayout(
      OrderedDictObject.self, kind: .dict, dict: MemoryLayout<OrderedDictObject>.offset(of: \.attributes).unsafelyUnwrapped,
      weak: MemoryLayout<OrderedDictObject>.offset(of: \.weakReferences).unsafelyUnwrapped, flags: [.isBaseType])
  ) { t in
    t.make { (vm, arguments) in !arguments.hasKeywords && arguments.count == 0 ? vm.newOrderedDict() : nil }
    t.initialize { (object, vm, arguments) throws(Raise) in
      if arguments.count > 1 { throw vm.typeError("expected at most 1 arguments, got \(arguments.count)") }
      try object.update(arguments, vm)
    }
    t.unhashable()
    t.setItem { (object, vm, key, value) throws(Raise) in
      guard let value else { return try object.dict.deleteItem(key, vm) }
      try object.dict.set(key, value, hash: vm.hashForDict(key), vm)
    }
    t.iterate { (object, vm) in vm.newOrderedIterator(.key, object.dict, isReverse: false) }
    t.compare { (object, vm, other, operation) throws(Raise) in
      guard vm.isDict(other), operation == .equal || operation == .notEqual else { return .notImplemented }
      return Owned(Value(try object.isEqual(to: other, vm) == (operation == .equal)))
    }
    t.repr { (object, vm) throws(Raise) in try object.repr(vm) }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in
      guard vm.isDict(left), vm.isDict(right) else { return .notImplemented }
      let type = vm.type(of: vm.isOrderedDict(left) ? left : right)
      let both = try vm.call(type.value, left)
      guard vm.isOrderedDict(both.value) else { return .notImplemented }
      try (both.value.cast() as OrderedDictPointer).update(right, vm)
      return both
    }
    t.number(.inPlaceBitOr) { (vm, left, right) throws(Raise) in
      try (left.cast() as OrderedDictPointer).update(right, vm)
      return Owned(retaining: left)
    }
    defineKeys(&t)
    defineOthers(&t)
  }

  private static func defineKeys(_ t: inout TypeBuilder<OrderedDictPointer>) {
    t.method(
      "setdefault(key, default=None)",
      "Insert key with a value of default if key is not in the dictionary.\n\nReturn the value for key if key is in the dictionary, else default."
    ) { (object, vm, key: Value, other: Value?) throws(Raise) -> Owned in try object.setDefault(key, other ?? .none, vm) }
    t.method(
      "pop(key, default=<unrepresentable>)",
      "od.pop(key[,default]) -> v, remove specified key and return the corresponding value.\n\nIf the key is not found, return the default if given; otherwise,\nraise a KeyError."
    ) { (object, vm, key: Value, other: Value?) throws(Raise) -> Owned in try object.pop(key, default: other, vm) }
    t.method(
      "popitem(last=True)",
      "Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO order if last is true or FIFO order if false."
    ) { (object, vm, last: Bool?) throws(Raise) -> Owned in try object.popItem(isLast: last ?? true, vm) }
    t.method(
      "move_to_end(key, last=True)",
      "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the element does not exist."
    ) { (object, vm, key: Value, last: Bool?) throws(Raise) -> Void in try object.move(key, toEnd: last ?? true, vm) }
    t.classMethod("fromkeys(iterable, value=None)", "Create a new ordered dictionary with keys from iterable and values set to value.") {
      (type: TypePointer, vm, iterable: Value, value: Value?) throws(Raise) -> Owned in
      let made = try vm.call(type.value)
      try vm.forEach(iterable) { (key) throws(Raise) in
        try vm.setItem(made.value, key, value ?? .none)
        return true
      }
      return made
    }
  }

  private static func defineOthers(_ t: inout TypeBuilder<OrderedDictPointer>) {
    t.method("update(*args, **kwargs)", "") { (object, vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) -> Void in
      if arguments.count > 1 { throw vm.typeError("update() takes at most 1 positional argument (\(arguments.count) given)") }
      if arguments.count == 1 { try object.update(arguments[0], vm) }
      if let extra = keywords.dict { try object.update(extra, vm) }
    }
    t.attribute(
      "__dict__", "", get: { (object, vm) throws(Raise) in try VM.dictAttribute.get(vm, Value(object)) },
      set: { (object, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("cannot delete __dict__") }
        try VM.dictAttribute.set?(vm, Value(object), value)
      })
    t.method("keys()", "D.keys() -> a set-like object providing a view on D's keys") { (object, vm) in
      vm.newDictView(vm.pointee.types.orderedKeys, object.dict)
    }
    t.method("values()", "D.values() -> an object providing a view on D's values") { (object, vm) in
      vm.newDictView(vm.pointee.types.orderedValues, object.dict)
    }
    t.method("items()", "D.items() -> a set-like object providing a view on D's items") { (object, vm) in
      vm.newDictView(vm.pointee.types.orderedItems, object.dict)
    }
    t.method("clear()", "od.clear() -> None.  Remove all items from od.") { (object, vm) in object.dict.clear(vm) }
    t.method("copy()", "od.copy() -> a shallow copy of od") { (object, vm) throws(Raise) in try object.copy(vm) }
    t.method("__reversed__()", "od.__reversed__() <==> reversed(od)") { (object, vm) in vm.newOrderedIterator(.key, object.dict, isReverse: true) }
    t.method("__reduce__()", "Return state information for pickling") { (object, vm) throws(Raise) -> Owned in
      let state = try vm.state(of: Value(object), isRequired: false)
      let items = try vm.callMethod(Value(object), "items")
      let iterator = try vm.iterator(items.value)
      let arguments = vm.tuple()
      return vm.tuple(vm.type(of: Value(object)).value, arguments.value, state.value, .none, iterator.value)
    }
    t.method("__sizeof__()", "") { (object, vm) in
      vm.type(of: Value(object)).pointee.basicSize
        + (object.dict.pointee.capacity == 0 ? 0 : DictObject.bufferBytes(capacity: object.dict.pointee.capacity, mask: object.dict.pointee.mask))
    }
  }
}

/// Declares the three views, which differ from a dict's by their iterators.
enum OrderedDictView {
  static let keysSpec = spec("odict_keys", .key)
  static let valuesSpec = spec("odict_values", .value)
  static let itemsSpec = spec("odict_items", .item)

  private static func spec(_ name: StaticString, _ part: OrderedIteratorObject.Part) -> TypeSpec {
    TypeSpec(DictViewPointer.self, name, doc: "", layout: TypeLayout(DictViewObject.self)) { t in
      t.iterate { (view, vm) in vm.newOrderedIterator(part, view.pointee.dict.cast(), isReverse: false) }
      t.method("__reversed__()", "") { (view, vm) in vm.newOrderedIterator(part, view.pointee.dict.cast(), isReverse: true) }
    }
  }
}

// MARK: - Iterators

typealias OrderedIteratorPointer = UnsafeMutablePointer<OrderedIteratorObject>

struct OrderedIteratorObject: HeapLayout {
  enum Part: Int { case key, value, item }

  var header: ObjectHeader
  /// `.unbound` once exhausted.
  var dict: Value
  /// The version of the dict's keys when the iteration began.
  var expected: UInt
  /// How many keys there were.
  var expectedCount: Int
  var position: Int
  var part: Part
  var isReverse: Bool

  static var typeName: StaticString { "odict_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { false }
}

extension VM {
  func newOrderedIterator(_ part: OrderedIteratorObject.Part, _ dict: DictPointer, isReverse: Bool) -> Owned {
    let iterator = make(OrderedIteratorObject.self, pointee.types.orderedIterator)
    Value(dict).retain()
    iterator.pointee.dict = Value(dict)
    iterator.pointee.expected = dict.versionForCache(self)
    iterator.pointee.expectedCount = dict.count
    iterator.pointee.position = isReverse ? dict.pointee.entryCount - 1 : dict.count > 0 ? dict.firstEntry() : 0
    iterator.pointee.part = part
    iterator.pointee.isReverse = isReverse
    return Owned(iterator)
  }
}

extension UnsafeMutablePointer<OrderedIteratorObject> {
  fileprivate func next(_ vm: VM) throws(Raise) -> Owned? {
    if pointee.dict.isUnbound { return nil }
    let dict: DictPointer = pointee.dict.cast()
    if _slowPath(dict.pointee.version != pointee.expected) {
      let message =
        dict.count == 0 && pointee.expectedCount > 0 ? "OrderedDict changed size during iteration" : "OrderedDict mutated during iteration"
      throw vm.runtimeError(message)
    }
    var index = pointee.position
    if pointee.isReverse {
      while index >= 0 && dict.pointee.entries[index].key.isUnbound { index &-= 1 }
    } else {
      index = dict.nextEntry(from: index) ?? -1
    }
    if index < 0 {
      pointee.dict = .unbound
      Value(dict).release()
      return nil
    }
    pointee.position = pointee.isReverse ? index &- 1 : index &+ 1
    let entry = dict.pointee.entries + index
    switch pointee.part {
    case .key: return Owned(retaining: entry.pointee.key)
    case .value: return Owned(retaining: entry.pointee.value)
    case .item: return vm.tuple(entry.pointee.key, entry.pointee.value)
    }
  }

  /// The items that are left, without taking them.
  fileprivate func rest(_ vm: VM) throws(Raise) -> Owned {
    let list = Owned(vm.newList())
    if pointee.dict.isUnbound { return list }
    let copy = vm.newOrderedIterator(pointee.part, pointee.dict.cast(), isReverse: pointee.isReverse)
    (copy.value.cast() as OrderedIteratorPointer).pointee.position = pointee.position
    try (list.value.cast() as ListPointer).extend(from: copy.value, vm)
    return list
  }
}

extension OrderedIteratorObject {
  static let spec = TypeSpec(OrderedIteratorPointer.self, "odict_iterator", doc: "", layout: TypeLayout(OrderedIteratorObject.self)) { t in
    t.traverse { (iterator, visit) in visit(iterator.pointee.dict) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in try iterator.next(vm) }
    t.method("__reduce__()", "Return state information for pickling") { (iterator, vm) throws(Raise) -> Owned in
      vm.reducedIterator(try iterator.rest(vm))
    }
  }
}
