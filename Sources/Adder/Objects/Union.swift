// types.UnionType: `int | str`.

typealias UnionPointer = UnsafeMutablePointer<UnionObject>

struct UnionObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of types, flat and each once.
  var arguments: Value

  static var typeName: StaticString { "types.UnionType" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.union) }
}

extension VM {
  func unionArguments(_ union: Value) -> Value { (union.cast() as UnionPointer).pointee.arguments }

  /// `left | right` of types; NotImplemented where one of them is none.
  func unionOf(_ left: Value, _ right: Value) -> Owned {
    func isTypeLike(_ value: Value) -> Bool {
      value.isNone || isType(value) || GenericAliasObject.accepts(value, self) || UnionObject.accepts(value, self)
    }
    guard isTypeLike(left), isTypeLike(right) else { return .notImplemented }
    var members: [Value] = []
    func add(_ value: Value) {
      if UnionObject.accepts(value, self) {
        let tuple: TuplePointer = unionArguments(value).cast()
        for index in 0..<tuple.count { add(tuple[index]) }
        return
      }
      let member = value.isNone ? pointee.types.none.value : value
      if members.contains(where: { $0 == member || isSameAlias($0, member) }) { return }
      members.append(member)
    }
    add(left)
    add(right)
    if members.count == 1 { return Owned(retaining: members[0]) }
    let arguments = tuple(members)
    let union = heap.makeContainer(pointee.types.union, sizeClass: SizeClass.of(MemoryLayout<UnionObject>.size))
      .assumingMemoryBound(to: UnionObject.self)
    union.pointee.arguments = arguments.take()
    return Owned(union)
  }

  private func isSameAlias(_ left: Value, _ right: Value) -> Bool {
    guard GenericAliasObject.accepts(left, self), GenericAliasObject.accepts(right, self) else { return false }
    do throws(Raise) { return try isEqual(left, right) } catch {
      clearError()
      return false
    }
  }
}

extension UnionObject {
  static let spec = TypeSpec(
    UnionPointer.self, "UnionType", module: "types", doc: "Represent a PEP 604 union type\n\nE.g. for int | str",
    layout: TypeLayout(UnionObject.self, flags: [.hasKeysOnly])
  ) { t in
    t.repr { (union, vm) throws(Raise) in
      let arguments: TuplePointer = union.pointee.arguments.cast()
      var parts: [String] = []
      for index in 0..<arguments.count {
        let isNone = arguments[index] == vm.pointee.types.none.value
        parts.append(isNone ? "None" : try vm.typeArgumentText(arguments[index]))
      }
      return vm.string(parts.joined(separator: " | "))
    }
    t.hash { (union, vm) throws(Raise) in
      let members = try vm.call(vm.pointee.types.frozenset.value, union.pointee.arguments)
      return try vm.hash(members.value)
    }
    t.compare { (left, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, accepts(other, vm) else { return .notImplemented }
      let same = try vm.isSameSet(left.pointee.arguments.cast(), vm.unionArguments(other).cast())
      return Owned(Value(same == (operation == .equal)))
    }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in vm.unionOf(left, right) }
    t.getAttribute { (union, vm, name) throws(Raise) in
      if (name.cast() as StringPointer).equals("__module__") { return try vm.getAttribute(vm.type(of: Value(union)).value, name) }
      return try vm.genericGetAttribute(Value(union), name)
    }
    t.member("__args__", "") { (union, vm) throws(Raise) in Owned(retaining: union.pointee.arguments) }
    t.attribute("__parameters__", "Type variables in the types.UnionType.") { (union, vm) throws(Raise) in
      try parameters(of: union, vm)
    }
    t.getItem { (union, vm, key) throws(Raise) in
      let variables = try parameters(of: union, vm)
      let replaced = try vm.substituted(Value(union), union.pointee.arguments.cast(), parameters: variables.value.cast(), key)
      let members: TuplePointer = replaced.value.cast()
      var result = Owned(retaining: members[0])
      for index in 1..<members.count {
        let joined = try vm.binary(.bitOr, result.value, members[index])
        result = joined
      }
      return result
    }
    t.traverse { (union, visit) in visit(union.pointee.arguments) }
  }
}

extension UnionObject {
  /// The type variables among the members, as a tuple.
  private static func parameters(of union: UnionPointer, _ vm: VM) throws(Raise) -> Owned {
    let found = vm.newList()
    let owned = Owned(found)
    try vm.collectParameters(union.pointee.arguments.cast(), into: found)
    return try vm.tupleFrom(owned.value)
  }
}

extension VM {
  fileprivate func isSameSet(_ left: TuplePointer, _ right: TuplePointer) throws(Raise) -> Bool {
    if left.count != right.count { return false }
    for index in 0..<left.count {
      var isThere = false
      for other in 0..<right.count where try isEqual(left[index], right[other]) {
        isThere = true
        break
      }
      if !isThere { return false }
    }
    return true
  }
}
