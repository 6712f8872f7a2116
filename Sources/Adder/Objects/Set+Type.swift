// What programs can do with sets and frozensets.

import AdderSyntax

extension SetObject {
  private static let weakReferencesOffset = MemoryLayout<SetObject>.offset(of: \.weakReferences).unsafelyUnwrapped

  static let spec = TypeSpec(
    SetPointer.self, "set",
    doc: """
      set() -> new empty set object
      set(iterable) -> new set object

      Build an unordered collection of unique elements.
      """, layout: TypeLayout(SetObject.self, weak: weakReferencesOffset, flags: [.isBaseType, .isSet, .matchesSelf])
  ) { t in
    t.make { (vm, arguments) throws(Raise) in
      guard !arguments.hasKeywords, arguments.count < 2 else { return nil }
      return try arguments.count == 0 ? Owned(vm.newSet()) : vm.newSet(vm.pointee.types.set, from: arguments[0])
    }
    t.construct { (type, vm, arguments) throws(Raise) in Owned(vm.newSet(type)) }
    t.initialize { (set, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, "set")
      try vm.checkCount(arguments, vm.typeName(of: Value(set)), 0...1)
      if set.pointee.fill > 0 { set.clear() }
      set.pointee.hash = -1
      if arguments.count == 1 { try set.update(arguments[0], vm) }
    }
    t.unhashable()
    defineCommon(&t)
    defineMutation(&t)
  }

  static let frozenSpec = TypeSpec(
    SetPointer.self, "frozenset",
    doc: """
      frozenset() -> empty frozenset object
      frozenset(iterable) -> frozenset object

      Build an immutable unordered collection of unique elements.
      """, layout: TypeLayout(SetObject.self, weak: weakReferencesOffset, flags: [.isBaseType, .isSet, .matchesSelf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let frozenset = vm.pointee.types.frozenset
      try vm.checkNoKeywords(arguments, type, of: frozenset, "frozenset")
      try vm.checkCount(arguments, vm.text(type.pointee.name), 0...1)
      if arguments.count == 0 { return Owned(vm.newSet(type)) }
      if type == frozenset && arguments[0].isExactly(frozenset) { return Owned(retaining: arguments[0]) }
      return try vm.newSet(type, from: arguments[0])
    }
    t.hash { (set, vm) in set.frozenHash() }
    defineCommon(&t)
  }

  private static func defineCommon(_ t: inout TypeBuilder<SetPointer>) {
    t.traverse { (set, visit) in set.visitKeys(visit) }
    t.dismantle { (set, heap) in set.freeTable() }
    t.length { (set, vm) in set.count }
    t.containsMethod("x.__contains__(y) <==> y in x.") { (set, vm, key) throws(Raise) in
      try set.withHash(of: key, vm) { (key, hash) throws(Raise) in try set.contains(key, hash: hash, vm) }
    }
    t.iterate { (set, vm) in set.makeIterator(vm) }
    t.repr { (set, vm) throws(Raise) in try set.repr(vm) }
    t.compare { (set, vm, other, operation) throws(Raise) in
      guard vm.isAnySet(other) else { return .notImplemented }
      return Owned(Value(try set.compare(other.cast(), operation, vm)))
    }
    defineOperators(&t)
    t.method("copy()", "Return a shallow copy of a set.") { (set, vm) throws(Raise) in
      if Value(set).isExactly(vm.pointee.types.frozenset) { return Owned(retaining: Value(set)) }
      return try set.copy(vm)
    }
    t.method("union(*others)", "Return the union of sets as a new set.\n\n(i.e. all elements that are in either set.)") {
      (set, vm, others: VariadicArguments) throws(Raise) in
      let result = try set.copy(vm)
      for index in 0..<others.count where others[index] != Value(set) { try (result.value.cast() as SetPointer).update(others[index], vm) }
      return result
    }
    t.method("intersection(*others)", "Return the intersection of two sets as a new set.\n\n(i.e. all elements that are in both sets.)") {
      (set, vm, others: VariadicArguments) throws(Raise) in try set.intersection(others, vm)
    }
    t.method(
      "difference(*others)", "Return the difference of two or more sets as a new set.\n\n(i.e. all elements that are in this set but not the others.)"
    ) { (set, vm, others: VariadicArguments) throws(Raise) in
      if others.count == 0 { return try set.copy(vm) }
      let result = try set.difference(others[0], vm)
      for index in 1..<max(1, others.count) { try (result.value.cast() as SetPointer).subtract(others[index], vm) }
      return result
    }
    t.method(
      "symmetric_difference(object, /)",
      "Return the symmetric difference of two sets as a new set.\n\n(i.e. all elements that are in exactly one of the sets.)"
    ) { (set, vm, other: Value) throws(Raise) in try set.symmetricDifference(other, vm) }
    t.method("issubset(object, /)", "Report whether another set contains this set.") { (set, vm, other: Value) throws(Raise) in
      try set.isSubset(of: other, vm)
    }
    t.method("issuperset(object, /)", "Report whether this set contains another set.") { (set, vm, other: Value) throws(Raise) in
      try set.isSuperset(of: other, vm)
    }
    t.method("isdisjoint(object, /)", "Return True if two sets have a null intersection.") { (set, vm, other: Value) throws(Raise) in
      try set.isDisjoint(from: other, vm)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (set, vm) throws(Raise) in
      let keys = set.keyList(vm)
      let state = try vm.state(of: Value(set), isRequired: false)
      return vm.tuple(taking: Owned(retaining: vm.type(of: Value(set)).value), vm.tuple(taking: keys), state)
    }
    t.method("__sizeof__()", "S.__sizeof__() -> size of S in memory, in bytes") { (set, vm) in
      MemoryLayout<SetObject>.size + (set.pointee.mask < SetObject.smallSize ? 0 : (set.pointee.mask + 1) * MemoryLayout<SetEntry>.stride)
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }

  private static func defineOperators(_ t: inout TypeBuilder<SetPointer>) {
    t.number(.bitOr) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(left), vm.isAnySet(right) else { return .notImplemented }
      let result = try (left.cast() as SetPointer).copy(vm)
      if left != right { try (result.value.cast() as SetPointer).merge(right.cast(), vm) }
      return result
    }
    t.number(.bitAnd) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(left), vm.isAnySet(right) else { return .notImplemented }
      return try (left.cast() as SetPointer).intersection(right, vm)
    }
    t.number(.subtract) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(left), vm.isAnySet(right) else { return .notImplemented }
      return try (left.cast() as SetPointer).difference(right, vm)
    }
    t.number(.bitXor) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(left), vm.isAnySet(right) else { return .notImplemented }
      return try (left.cast() as SetPointer).symmetricDifference(right, vm)
    }
  }

  private static func defineMutation(_ t: inout TypeBuilder<SetPointer>) {
    t.number(.inPlaceBitOr) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(right) else { return .notImplemented }
      try (left.cast() as SetPointer).merge(right.cast(), vm)
      return Owned(retaining: left)
    }
    t.number(.inPlaceBitAnd) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(right) else { return .notImplemented }
      let set: SetPointer = left.cast()
      set.replaceContents(with: try set.intersection(right, vm))
      return Owned(retaining: left)
    }
    t.number(.inPlaceSubtract) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(right) else { return .notImplemented }
      try (left.cast() as SetPointer).subtract(right, vm)
      return Owned(retaining: left)
    }
    t.number(.inPlaceBitXor) { (vm, left, right) throws(Raise) in
      guard vm.isAnySet(right) else { return .notImplemented }
      try (left.cast() as SetPointer).toggle(right, vm)
      return Owned(retaining: left)
    }
    t.method("add(object, /)", "Add an element to a set.\n\nThis has no effect if the element is already present.") {
      (set, vm, key: Value) throws(Raise) in _ = try set.add(key, vm)
    }
    t.method("remove(object, /)", "Remove an element from a set; it must be a member.\n\nIf the element is not a member, raise a KeyError.") {
      (set, vm, key: Value) throws(Raise) in
      let wasThere = try set.withHash(of: key, vm) { (found, hash) throws(Raise) in try set.discard(found, hash: hash, vm) }
      if !wasThere { throw vm.keyError(key) }
    }
    t.method(
      "discard(object, /)",
      "Remove an element from a set if it is a member.\n\nUnlike set.remove(), the discard() method does not raise\nan exception when an element is missing from the set."
    ) {
      (set, vm, key: Value) throws(Raise) in
      _ = try set.withHash(of: key, vm) { (found, hash) throws(Raise) in try set.discard(found, hash: hash, vm) }
    }
    t.method("pop()", "Remove and return an arbitrary set element.\nRaises KeyError if the set is empty.") { (set, vm) throws(Raise) in
      if let key = set.pop() { return key }
      let message = vm.string("pop from an empty set")
      throw vm.keyError(message.value)
    }
    t.method("clear()", "Remove all elements from this set.") { (set, vm) in set.clear() }
    t.method("update(*others)", "Update a set with the union of itself and others.") { (set, vm, others: VariadicArguments) throws(Raise) in
      for index in 0..<others.count { try set.update(others[index], vm) }
    }
    t.method("intersection_update(*others)", "Update a set with the intersection of itself and another.") {
      (set, vm, others: VariadicArguments) throws(Raise) in set.replaceContents(with: try set.intersection(others, vm))
    }
    t.method("difference_update(*others)", "Remove all elements of another set from this set.") {
      (set, vm, others: VariadicArguments) throws(Raise) in
      for index in 0..<others.count { try set.subtract(others[index], vm) }
    }
    t.method("symmetric_difference_update(object, /)", "Update a set with the symmetric difference of itself and another.") {
      (set, vm, other: Value) throws(Raise) in try set.toggle(other, vm)
    }
  }
}

extension UnsafeMutablePointer<SetObject> {
  /// Calls `body` with a key that is searched for and its hash. A set, which has none, is searched for as the frozenset equal to it.
  fileprivate func withHash(of key: Value, _ vm: VM, _ body: (Value, Int) throws(Raise) -> Bool) throws(Raise) -> Bool {
    let hash: Int
    do throws(Raise) {
      hash = try vm.hashForDict(key)
    } catch {
      guard vm.isAnySet(key), !vm.isFrozenSet(key), vm.errorMatches(.typeError) else { throw error }
      vm.clearError()
      let frozen = try vm.newSet(vm.pointee.types.frozenset, from: key)
      return try body(frozen.value, (frozen.value.cast() as SetPointer).frozenHash())
    }
    return try body(key, hash)
  }

  fileprivate func keyList(_ vm: VM) -> Owned {
    let list = vm.newList(capacity: count)
    visitKeys { list.append($0 as Value) }
    return Owned(list)
  }

  fileprivate func repr(_ vm: VM) throws(Raise) -> Owned {
    let typeName = vm.typeName(of: Value(self))
    if !vm.enterRepr(Value(self)) { return vm.string("\(typeName)(...)") }
    defer { vm.leaveRepr(Value(self)) }
    if count == 0 { return vm.string("\(typeName)()") }
    let keys = keyList(vm)
    let isPlain = Value(self).isExactly(vm.pointee.types.set)
    return try vm.joinRepr(
      keys.value.cast() as ListPointer, open: isPlain ? "{" : "\(typeName)({", close: isPlain ? "}" : "})")
  }

  fileprivate func compare(_ other: SetPointer, _ operation: ComparisonOperator, _ vm: VM) throws(Raise) -> Bool {
    switch operation {
    case .equal: return try isEqual(to: other, vm)
    case .notEqual: return try !isEqual(to: other, vm)
    case .lessOrEqual: return try isSubset(of: Value(other), vm)
    case .greaterOrEqual: return try isSuperset(of: Value(other), vm)
    case .less:
      guard count < other.count else { return false }
      return try isSubset(of: Value(other), vm)
    default:
      guard count > other.count else { return false }
      return try isSuperset(of: Value(other), vm)
    }
  }
}
