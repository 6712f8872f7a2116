// The order in which bases are searched (C3 linearisation), and which base decides about the layout of instances.

extension VM {
  /// The MRO of a type whose bases are known: a tuple, computed or asked of the metaclass's own `mro`.
  func computeMRO(_ type: TypePointer) throws(Raise) -> Owned {
    let metatype = type.pointee.header.type
    let word = intern("mro")
    if metatype != pointee.types.type, let found = lookup(metatype, word.value), found != lookup(pointee.types.type, word.value) {
      let result = try callFound(found, type.value, metatype, Arguments(UnsafePointer(pointee.stack), count: 0))
      let order = try tupleFrom(result.value)
      return try checkedMRO(type, order)
    }
    return try standardMRO(type)
  }

  private func checkedMRO(_ type: TypePointer, _ order: consuming Owned) throws(Raise) -> Owned {
    let tuple: TuplePointer = order.value.cast()
    for index in 0..<tuple.count {
      guard isType(tuple[index]) else { throw typeError("mro() returned a non-class ('\(typeName(of: tuple[index]))')") }
      let base: TypePointer = tuple[index].cast()
      guard isSubtype(solidBase(of: type), of: solidBase(of: base)) else {
        throw typeError("mro() returned base with unsuitable layout ('\(text(base.pointee.name))')")
      }
    }
    return order
  }

  /// C3: merges the MROs of the bases and the list of bases itself, always taking the first head that stands in no other list's tail.
  func standardMRO(_ type: TypePointer) throws(Raise) -> Owned {
    let bases: TuplePointer = type.pointee.bases.cast()
    var lists: [[Value]] = []
    if bases.count == 1 {
      let order: TuplePointer = (bases[0].cast() as TypePointer).pointee.mro.cast()
      let result = makeTuple(order.count + 1)
      type.value.retain()
      result.pointee.items[0] = type.value
      for index in 0..<order.count {
        order[index].retain()
        result.pointee.items[index + 1] = order[index]
      }
      return Owned(result)
    }
    for index in 0..<bases.count {
      for earlier in 0..<index where bases[earlier] == bases[index] {
        throw typeError("duplicate base class \(text((bases[index].cast() as TypePointer).pointee.name))")
      }
      let order: TuplePointer = (bases[index].cast() as TypePointer).pointee.mro.cast()
      lists.append((0..<order.count).map { order[$0] })
    }
    lists.append((0..<bases.count).map { bases[$0] })
    return tuple([type.value] + (try merge(lists)))
  }

  private func merge(_ lists: [[Value]]) throws(Raise) -> [Value] {
    var result: [Value] = []
    var heads = [Int](repeating: 0, count: lists.count)
    while true {
      var candidate: Value?
      var isDone = true
      for (number, list) in lists.enumerated() where heads[number] < list.count {
        isDone = false
        let head = list[heads[number]]
        var isInTail = false
        for (other, otherList) in lists.enumerated() where heads[other] + 1 < otherList.count {
          if otherList[(heads[other] + 1)...].contains(where: { $0 == head }) {
            isInTail = true
            break
          }
        }
        if !isInTail {
          candidate = head
          break
        }
      }
      if isDone { return result }
      guard let candidate else { throw inconsistentOrder(lists, heads) }
      result.append(candidate)
      for (number, list) in lists.enumerated() where heads[number] < list.count && list[heads[number]] == candidate { heads[number] += 1 }
    }
  }

  private func inconsistentOrder(_ lists: [[Value]], _ heads: [Int]) -> Raise {
    var names: [String] = []
    var seen: [Value] = []
    for (number, list) in lists.enumerated() where heads[number] < list.count {
      let head = list[heads[number]]
      if seen.contains(where: { $0 == head }) { continue }
      seen.append(head)
      names.append(text((head.cast() as TypePointer).pointee.name))
    }
    return typeError("Cannot create a consistent method resolution\norder (MRO) for bases \(names.joined(separator: ", "))")
  }

  // MARK: The base that decides about the layout

  /// Whether a type's instances have fields that its base's have not, apart from a dict and a weak reference word at the end.
  private func addsFields(_ type: TypePointer, to base: TypePointer) -> Bool {
    var size = type.pointee.basicSize
    let baseSize = base.pointee.basicSize
    if type.pointee.itemSize != 0 || base.pointee.itemSize != 0 {
      return size != baseSize || type.pointee.itemSize != base.pointee.itemSize
    }
    if type.has(.heapType) {
      if type.pointee.weakReferenceOffset != 0 && base.pointee.weakReferenceOffset == 0 && type.pointee.weakReferenceOffset + 8 == size {
        size -= 8
      }
      if type.pointee.dictOffset != 0 && base.pointee.dictOffset == 0 && type.pointee.dictOffset + 8 == size { size -= 8 }
    }
    return size != baseSize
  }

  /// The nearest type along the bases, this one included, that gives instances fields of its own.
  func solidBase(of type: TypePointer) -> TypePointer {
    guard let base = type.pointee.base else { return type }
    let solid = solidBase(of: base)
    return addsFields(type, to: base) ? type : solid
  }

  /// The base whose layout a new type extends.
  func bestBase(of bases: TuplePointer) throws(Raise) -> TypePointer {
    var winner: TypePointer?
    var best: TypePointer?
    for index in 0..<bases.count {
      guard isType(bases[index]) else { throw typeError("bases must be types") }
      let base: TypePointer = bases[index].cast()
      guard base.has(.isBaseType) else { throw typeError("type '\(text(base.pointee.name))' is not an acceptable base type") }
      let candidate = solidBase(of: base)
      guard let known = winner else {
        winner = candidate
        best = base
        continue
      }
      if isSubtype(known, of: candidate) { continue }
      guard isSubtype(candidate, of: known) else { throw typeError("multiple bases have instance lay-out conflict") }
      winner = candidate
      best = base
    }
    return best ?? pointee.types.object
  }

  /// The most derived of a metaclass and the metaclasses of the bases.
  func winningMetatype(_ metatype: TypePointer, _ bases: TuplePointer) throws(Raise) -> TypePointer {
    var winner = metatype
    for index in 0..<bases.count {
      let candidate = type(of: bases[index])
      if isSubtype(winner, of: candidate) { continue }
      guard isSubtype(candidate, of: winner) else {
        throw typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
      }
      winner = candidate
    }
    return winner
  }
}
