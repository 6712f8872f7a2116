// The views that `keys()`, `values()` and `items()` give: they hold the dict and look into it when asked. Those of keys and items behave as sets.

import AdderSyntax

typealias DictViewPointer = UnsafeMutablePointer<DictViewObject>

struct DictViewObject: HeapLayout {
  var header: ObjectHeader
  var dict: Value

  static var typeName: StaticString { "dict_view" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isDictView(value) }
}

extension VM {
  /// A view of one of the three types.
  func newDictView(_ type: TypePointer, _ dict: DictPointer) -> Owned {
    let view = make(DictViewObject.self, type)
    Value(dict).retain()
    view.pointee.dict = Value(dict)
    return Owned(view)
  }

  func isDictView(_ value: Value) -> Bool {
    isSetLikeView(value) || value.isExactly(pointee.types.dictValues) || value.isExactly(pointee.types.orderedValues)
  }

  /// A view of keys, of a dict or an OrderedDict.
  fileprivate func isKeysView(_ value: Value) -> Bool { value.isExactly(pointee.types.dictKeys) || value.isExactly(pointee.types.orderedKeys) }

  /// A view of keys or items.
  func isSetLikeView(_ value: Value) -> Bool {
    isKeysView(value) || value.isExactly(pointee.types.dictItems) || value.isExactly(pointee.types.orderedItems)
  }
}

extension UnsafeMutablePointer<DictViewObject> {
  @inline(__always) fileprivate var dict: DictPointer { pointee.dict.cast() }

  /// Whether a key or a pair is in the view.
  fileprivate func contains(_ item: Value, _ vm: VM) throws(Raise) -> Bool {
    if vm.isKeysView(Value(self)) {
      return try dict.find(item, hash: vm.hashForDict(item), vm) >= 0
    }
    guard vm.isTuple(item), (item.cast() as TuplePointer).count == 2 else { return false }
    let pair: TuplePointer = item.cast()
    guard let value = try dict.lookup(pair[0], vm) else { return false }
    return try vm.isEqual(value.value, pair[1])
  }
}

/// Declares the three types.
enum DictView {
  static let keysSpec = TypeSpec(DictViewPointer.self, "dict_keys", doc: "", layout: TypeLayout(DictViewObject.self)) { t in
    t.iterate { (view, vm) in vm.newDictIterator(vm.pointee.types.dictKeyIterator, view.dict) }
    t.method("__reversed__()", "Return a reverse iterator over the dict keys.") { (view, vm) in
      vm.newDictIterator(vm.pointee.types.dictReverseKeyIterator, view.dict)
    }
    defineCommon(&t)
    defineSetOperations(&t)
  }

  static let itemsSpec = TypeSpec(DictViewPointer.self, "dict_items", doc: "", layout: TypeLayout(DictViewObject.self)) { t in
    t.iterate { (view, vm) in vm.newDictIterator(vm.pointee.types.dictItemIterator, view.dict) }
    t.method("__reversed__()", "Return a reverse iterator over the dict items.") { (view, vm) in
      vm.newDictIterator(vm.pointee.types.dictReverseItemIterator, view.dict)
    }
    defineCommon(&t)
    defineSetOperations(&t)
  }

  static let valuesSpec = TypeSpec(DictViewPointer.self, "dict_values", doc: "", layout: TypeLayout(DictViewObject.self)) { t in
    t.iterate { (view, vm) in vm.newDictIterator(vm.pointee.types.dictValueIterator, view.dict) }
    t.method("__reversed__()", "Return a reverse iterator over the dict values.") { (view, vm) in
      vm.newDictIterator(vm.pointee.types.dictReverseValueIterator, view.dict)
    }
    defineCommon(&t)
  }

  private static func defineCommon(_ t: inout TypeBuilder<DictViewPointer>) {
    t.traverse { (view, visit) in visit(view.pointee.dict) }
    t.length { (view, vm) in view.dict.count }
    t.repr { (view, vm) throws(Raise) in
      if !vm.enterRepr(Value(view)) { return vm.string("...") }
      defer { vm.leaveRepr(Value(view)) }
      let list = try vm.listFrom(Value(view))
      return try vm.joinRepr(list.value.cast(), open: "\(vm.typeName(of: Value(view)))([", close: "])")
    }
    t.attribute(
      "mapping", "dictionary that this view refers to",
      get: { (view, vm) throws(Raise) in vm.newMappingProxy(view.pointee.dict) })
  }

  private static func defineSetOperations(_ t: inout TypeBuilder<DictViewPointer>) {
    t.unhashable()
    t.contains { (view, vm, item) throws(Raise) in try view.contains(item, vm) }
    t.compare { (view, vm, other, operation) throws(Raise) in
      guard vm.isAnySet(other) || vm.isSetLikeView(other) else { return .notImplemented }
      return Owned(Value(try compare(Value(view), other, operation, vm)))
    }
    t.number(.subtract) { (vm, left, right) throws(Raise) in
      let result = try asSet(left, vm)
      try (result.value.cast() as SetPointer).subtract(right, vm)
      return result
    }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in
      let result = try asSet(left, vm)
      try (result.value.cast() as SetPointer).update(right, vm)
      return result
    }
    t.number(.bitXor) { (vm, left, right) throws(Raise) in
      let items = vm.pointee.types.dictItems
      if left.isExactly(items), right.isExactly(items) { return try differingItems(left.cast(), right.cast(), vm) }
      let result = try asSet(left, vm)
      try (result.value.cast() as SetPointer).toggle(right, vm)
      return result
    }
    t.number(.bitAnd) { (vm, left, right) throws(Raise) in
      try vm.isSetLikeView(left) ? intersection(left, right, vm) : intersection(right, left, vm)
    }
    t.method("isdisjoint(object, /)", "Return True if the view and the given iterable have a null intersection.") {
      (view, vm, other: Value) throws(Raise) in
      if other == Value(view) { return view.dict.count == 0 }
      var (walked, searched) = (other, Value(view))
      if vm.isAnySet(other) || vm.isSetLikeView(other), try vm.length(other) > view.dict.count { (walked, searched) = (searched, walked) }
      let iterator = try vm.iterator(walked)
      while let item = try vm.next(iterator.value) {
        if try vm.contains(searched, item.value) { return false }
      }
      return true
    }
  }

  /// A set of what an operand gives.
  private static func asSet(_ operand: Value, _ vm: VM) throws(Raise) -> Owned {
    // Keys of a dict bring their hashes along.
    let source = operand.isExactly(vm.pointee.types.dictKeys) ? (operand.cast() as DictViewPointer).pointee.dict : operand
    return try vm.newSet(vm.pointee.types.set, from: source.isExactly(vm.pointee.types.dict) ? source : operand)
  }

  /// The items that are in one of two dicts. Those in both need no hash.
  private static func differingItems(_ left: DictViewPointer, _ right: DictViewPointer, _ vm: VM) throws(Raise) -> Owned {
    let result = Owned(vm.newSet())
    let rest = try left.dict.copy(vm)
    let restDict: DictPointer = rest.value.cast()
    let iterator = vm.newDictIterator(vm.pointee.types.dictItemIterator, right.dict)
    while let item = try vm.next(iterator.value) {
      let pair: TuplePointer = item.value.cast()
      var isCommon = false
      if let other = try restDict.lookup(pair[0], vm) { isCommon = try vm.isEqual(other.value, pair[1]) }
      if isCommon {
        _ = try restDict.delete(pair[0], vm)
      } else {
        try (result.value.cast() as SetPointer).add(item.value, vm)
      }
    }
    let remaining = vm.newDictView(vm.pointee.types.dictItems, restDict)
    try (result.value.cast() as SetPointer).update(remaining.value, vm)
    return result
  }

  private static func intersection(_ view: Value, _ other: Value, _ vm: VM) throws(Raise) -> Owned {
    let count = (view.cast() as DictViewPointer).dict.count
    if other.isExactly(vm.pointee.types.set), count <= (other.cast() as SetPointer).count {
      return try (other.cast() as SetPointer).intersection(view, vm)
    }
    var (walked, searched) = (other, view)
    if vm.isSetLikeView(other), (other.cast() as DictViewPointer).dict.count > count { (walked, searched) = (view, other) }
    let result = Owned(vm.newSet())
    let iterator = try vm.iterator(walked)
    while let item = try vm.next(iterator.value) {
      if try (searched.cast() as DictViewPointer).contains(item.value, vm) { try (result.value.cast() as SetPointer).add(item.value, vm) }
    }
    return result
  }

  private static func compare(_ view: Value, _ other: Value, _ operation: ComparisonOperator, _ vm: VM) throws(Raise) -> Bool {
    let (count, otherCount) = (try vm.length(view), try vm.length(other))
    switch operation {
    case .equal, .notEqual:
      let isEqual = try count == otherCount ? isContained(view, other, vm) : false
      return isEqual == (operation == .equal)
    case .less: return try count < otherCount ? isContained(view, other, vm) : false
    case .lessOrEqual: return try count <= otherCount ? isContained(view, other, vm) : false
    case .greater: return try count > otherCount ? isContained(other, view, vm) : false
    default: return try count >= otherCount ? isContained(other, view, vm) : false
    }
  }

  /// Whether everything in one is in the other.
  private static func isContained(_ items: Value, _ container: Value, _ vm: VM) throws(Raise) -> Bool {
    let iterator = try vm.iterator(items)
    while let item = try vm.next(iterator.value) {
      if try !vm.contains(container, item.value) { return false }
    }
    return true
  }
}
