// groupby, and the iterators over its groups. All groups read from the one source: a group that is not the latest has no items any more.

typealias GroupByPointer = UnsafeMutablePointer<GroupByObject>
typealias GrouperPointer = UnsafeMutablePointer<GrouperObject>

struct GroupByObject: HeapLayout {
  var header: ObjectHeader
  var iterator: Value
  /// None: the item itself is the key.
  var function: Value
  /// The key of the latest group; `.unbound` before the first.
  var groupKey: Value
  /// The item read last, and its key; `.unbound` before the first, and the item is once it has been given.
  var key: Value
  var item: Value
  /// Which group is the latest: a number for each that was begun.
  var groupCount: Int

  static var typeName: StaticString { "itertools.groupby" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.groupByType) }
}

struct GrouperObject: HeapLayout {
  var header: ObjectHeader
  var parent: Value
  var key: Value
  /// Its number among the groups of the parent.
  var number: Int

  static var typeName: StaticString { "itertools._grouper" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.grouperType) }
}

extension VM {
  var groupByType: TypePointer { systemType(.groupBy, GroupByObject.spec) }
  var grouperType: TypePointer { systemType(.grouper, GrouperObject.spec) }

  fileprivate func newGrouper(_ parent: GroupByPointer, key: Value) -> Owned {
    let grouper = make(GrouperObject.self, grouperType)
    parent.pointee.groupCount &+= 1
    Value(parent).retain()
    key.retain()
    grouper.pointee.parent = Value(parent)
    grouper.pointee.key = key
    grouper.pointee.number = parent.pointee.groupCount
    return Owned(grouper)
  }
}

extension GroupByObject {
  private static let constructor = NativeMethod(.staticMethod, "groupby(iterable, key=None)", "", owner: "") { (vm, type, bound, _) throws(Raise) in
    let iterator = try vm.iterator(bound[0])
    let function = Owned(retaining: bound[1].isUnbound ? .none : bound[1])
    let groups = vm.makeInstance(GroupByObject.self, type.cast())
    groups.pointee.iterator = iterator.take()
    groups.pointee.function = function.take()
    groups.pointee.groupKey = .unbound
    groups.pointee.key = .unbound
    groups.pointee.item = .unbound
    groups.pointee.groupCount = 0
    return Owned(groups)
  }

  static let spec = TypeSpec(
    GroupByPointer.self, "groupby", module: "itertools",
    doc: "Gives pairs of a key and an iterator over the items that follow one another with that key.",
    layout: TypeLayout(GroupByObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    t.traverse { (groups, visit) in
      visit(groups.pointee.iterator)
      visit(groups.pointee.function)
      visit(groups.pointee.groupKey)
      visit(groups.pointee.key)
      visit(groups.pointee.item)
    }
    t.iterateSelf()
    t.next { (groups, vm) throws(Raise) in
      guard try groups.findNextGroup(vm) else { return nil }
      let key = Owned(retaining: groups.pointee.key)
      groups.pointee.groupKey.assign(taking: Owned(retaining: key.value))
      let grouper = vm.newGrouper(groups, key: key.value)
      return vm.tuple(taking: key, grouper)
    }
    t.method("__reduce__()", "What remakes the iterator.") { (groups, vm) in
      let arguments = vm.tuple(groups.pointee.iterator, groups.pointee.function)
      if groups.pointee.groupKey.isUnbound || groups.pointee.key.isUnbound || groups.pointee.item.isUnbound {
        return vm.reduced(Value(groups), arguments)
      }
      return vm.reduced(Value(groups), arguments, state: vm.tuple(groups.pointee.key, groups.pointee.item, groups.pointee.groupKey))
    }
    t.method("__setstate__(state, /)", "Sets the key, the item, and the key of the group.") { (groups, vm, state: Value) throws(Raise) in
      let items = try vm.stateTuple(state, 3...3)
      groups.pointee.key.assign(taking: Owned(retaining: items[0]))
      groups.pointee.item.assign(taking: Owned(retaining: items[1]))
      groups.pointee.groupKey.assign(taking: Owned(retaining: items[2]))
    }
  }
}

extension UnsafeMutablePointer<GroupByObject> {
  /// Reads an item and finds its key; false at the end.
  fileprivate func step(_ vm: VM) throws(Raise) -> Bool {
    let iterator = Owned(retaining: pointee.iterator)
    guard let item = try vm.next(iterator.value) else { return false }
    if pointee.function.isNone {
      pointee.key.assign(taking: Owned(retaining: item.value))
    } else {
      let function = Owned(retaining: pointee.function)
      let key = try vm.call(function.value, item.value)
      pointee.key.assign(taking: key)
    }
    pointee.item.assign(taking: item)
    return true
  }

  /// Reads on until the key is another than that of the latest group.
  fileprivate func findNextGroup(_ vm: VM) throws(Raise) -> Bool {
    // From here on the latest group is over.
    pointee.groupCount &+= 1
    while true {
      if !pointee.key.isUnbound {
        if pointee.groupKey.isUnbound { return true }
        if try !isKey(pointee.groupKey, vm) { return true }
      }
      if try !step(vm) { return false }
    }
  }

  /// Whether the item read last has this key.
  fileprivate func isKey(_ wanted: Value, _ vm: VM) throws(Raise) -> Bool {
    let wanted = Owned(retaining: wanted)
    let key = Owned(retaining: pointee.key)
    return try vm.isEqual(wanted.value, key.value)
  }
}

extension GrouperObject {
  static let spec = TypeSpec(
    GrouperPointer.self, "_grouper", module: "itertools", doc: "The items of one group.", layout: TypeLayout(GrouperObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, "_grouper", 2...2)
      guard GroupByObject.accepts(arguments[0], vm) else {
        throw vm.typeError("_grouper() argument 1 must be itertools.groupby, not \(vm.argumentKind(arguments[0]))")
      }
      return vm.newGrouper(arguments[0].cast(), key: arguments[1])
    }
    t.traverse { (grouper, visit) in
      visit(grouper.pointee.parent)
      visit(grouper.pointee.key)
    }
    t.iterateSelf()
    t.next { (grouper, vm) throws(Raise) in
      let groups: GroupByPointer = grouper.pointee.parent.cast()
      if groups.pointee.groupCount != grouper.pointee.number { return nil }
      if groups.pointee.item.isUnbound, try !groups.step(vm) { return nil }
      guard try groups.isKey(grouper.pointee.key, vm) else { return nil }
      let item = groups.pointee.item
      if item.isUnbound { return nil }
      groups.pointee.item = .unbound
      return Owned(item)
    }
    t.method("__reduce__()", "What remakes the iterator.") { (grouper, vm) in
      let groups: GroupByPointer = grouper.pointee.parent.cast()
      if groups.pointee.groupCount != grouper.pointee.number { return vm.reducedIterator(vm.tuple()) }
      return vm.reduced(Value(grouper), vm.tuple(grouper.pointee.parent, grouper.pointee.key))
    }
  }
}
