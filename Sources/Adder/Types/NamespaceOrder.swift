// The order of names in the `__dict__` of a built-in type. Its namespace is filled as the spec declares things; CPython has the special methods of slots
// first, in an order of their own, then methods, members and attributes. A namespace is brought into that order when a program first sees it.

extension VM {
  /// The namespace of a type, to be shown.
  func shownNamespace(of type: TypePointer) -> DictPointer {
    let namespace = type.filledNamespace(self)
    guard !type.has(.heapType), system.orderedTypes.insert(UInt(bitPattern: type)).inserted else { return namespace }
    let ordered = newDict()
    for key in orderedNames(namespace) {
      guard let value = namespace.getInterned(key) else { continue }
      ordered.setInterned(key, value)
    }
    type.pointee.namespace = Value(ordered)
    Value(namespace).release()
    return ordered
  }

  private func orderedNames(_ namespace: DictPointer) -> [Value] {
    var ranks: [UInt64: Int] = [:]
    // `+` and `*` of a sequence stand with its other slots.
    let isSequence = namespace.getInterned(name(.len)) != nil && namespace.getInterned(name(.radd)) == nil
    for (rank, word) in (isSequence ? Self.sequenceOrder : Self.slotOrder).enumerated() { ranks[name(word).bits] = rank }
    var ranked: [(rank: Int, key: Value)] = []
    for index in 0..<namespace.pointee.entryCount {
      let entry = namespace.pointee.entries[index]
      if entry.value.isUnbound { continue }
      ranked.append(((ranks[entry.key.bits] ?? 1000 + kindRank(entry.key, entry.value)) * 1000 + index, entry.key))
    }
    return ranked.sorted { $0.rank < $1.rank }.map(\.key)
  }

  /// What has no slot: functions, then fields, then computed attributes, the documentation last.
  private func kindRank(_ key: Value, _ value: Value) -> Int {
    let types = pointee.types
    if value.isExactly(types.memberDescriptor) { return 1 }
    if value.isExactly(types.getSetDescriptor) { return 2 }
    if key == name(.doc) { return 4 }
    return value.isNone ? 3 : 0
  }

  private static let slotOrder: [Name] = firstSlots + numberSlots + itemSlots + [.contains]
  private static let sequenceOrder: [Name] = firstSlots + numberSlots.filter { !repetition.contains($0) } + itemSlots + repetition
  private static let firstSlots: [Name] = [
    .new, .repr, .hash, .call, .str, .getattribute, .setattr, .delattr, .lt, .le, .eq, .ne, .gt, .ge, .iter, .next, .get, .set, .delete, .`init`,
    .del, .await, .aiter, .anext,
  ]
  private static let numberSlots: [Name] = [
    .add, .radd, .sub, .rsub, .mul, .rmul, .mod, .rmod, .divmod, .rdivmod, .pow, .rpow, .neg, .pos, .abs, .bool, .invert, .lshift, .rlshift,
    .rshift, .rrshift, .and, .rand, .xor, .rxor, .or, .ror, .int, .float, .iadd, .isub, .imul, .imod, .ipow, .ilshift, .irshift, .iand, .ixor,
    .ior, .floordiv, .rfloordiv, .truediv, .rtruediv, .ifloordiv, .itruediv, .index, .matmul, .rmatmul, .imatmul,
  ]
  private static let itemSlots: [Name] = [.len, .getitem, .setitem, .delitem]
  private static let repetition: [Name] = [.add, .mul, .rmul, .contains, .iadd, .imul]
}
