// zip: tuples of one item from each of several iterators. As with enumerate, the tuple given last is filled anew when nobody else has kept it.

typealias ZipPointer = UnsafeMutablePointer<ZipObject>

struct ZipObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of the iterators.
  var iterators: Value
  /// The tuple given last.
  var result: Value
  var isStrict: Bool

  static var typeName: StaticString { "zip" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.zip) }
}

extension ZipObject {
  static let spec = TypeSpec(
    ZipPointer.self, "zip",
    doc: """
      zip(*iterables, strict=False) --> Yield tuples until an input is exhausted.

         >>> list(zip('abcdefg', range(3), range(4)))
         [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]

      The zip object yields n-length tuples, where n is the number of iterables
      passed as positional arguments to zip().  The i-th element in every tuple
      comes from the i-th iterable argument to zip().  This continues until the
      shortest argument is exhausted.

      If strict is true and one of the arguments is exhausted before the others,
      raise a ValueError.
      """, layout: TypeLayout(ZipObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try make(arguments, type, vm) }
    t.traverse { (zip, visit) in
      visit(zip.pointee.iterators)
      visit(zip.pointee.result)
    }
    t.iterateSelf()
    t.next { (zip, vm) throws(Raise) in
      let count = (zip.pointee.iterators.cast() as TuplePointer).count
      if count == 0 { return nil }
      return try zip.advance(count, vm)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (zip, vm) in
      let type = Owned(retaining: vm.type(of: Value(zip)).value)
      let iterators = Owned(retaining: zip.pointee.iterators)
      return zip.pointee.isStrict ? vm.tuple(taking: type, iterators, Owned(.true)) : vm.tuple(taking: type, iterators)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (zip, vm, state: Bool) in zip.pointee.isStrict = state }
  }

  private static func make(_ arguments: Arguments, _ type: TypePointer, _ vm: VM) throws(Raise) -> Owned {
    var isStrict = false
    if arguments.keywordCount > 1 { throw vm.typeError("zip() takes at most 1 keyword argument (\(arguments.keywordCount) given)") }
    if arguments.keywordCount == 1 {
      let name = arguments.keyword(0)
      guard name.equals("strict") else { throw vm.typeError(exact: "'\(Value(name))' is an invalid keyword argument for zip()") }
      isStrict = try vm.truth(arguments[arguments.count])
    }
    let iterators = try vm.iterators(of: arguments, from: 0)
    let result = vm.newFilledTuple(count: arguments.count)
    let zip = vm.makeInstance(ZipObject.self, type)
    zip.pointee.iterators = iterators.take()
    zip.pointee.result = result.take()
    zip.pointee.isStrict = isStrict
    return Owned(zip)
  }
}

extension VM {
  /// A tuple of Nones, safe to be seen before its items are put in.
  func newFilledTuple(count: Int) -> Owned {
    let tuple = newTuple(count: count)
    if count > 0 { tuple.pointee.items.update(repeating: .none, count: count) }
    return Owned(tuple)
  }

  /// A tuple of iterators over the arguments from an index on.
  func iterators(of arguments: Arguments, from first: Int) throws(Raise) -> Owned {
    let iterators = newFilledTuple(count: arguments.count - first)
    let items = (iterators.value.cast() as TuplePointer).pointee.items
    for index in first..<arguments.count { items[index - first] = try iterator(arguments[index]).take() }
    return iterators
  }
}

extension UnsafeMutablePointer<ZipObject> {
  fileprivate func advance(_ count: Int, _ vm: VM) throws(Raise) -> Owned? {
    let iterators = Owned(retaining: pointee.iterators)
    let sources: TuplePointer = iterators.value.cast()
    let kept: TuplePointer = pointee.result.cast()
    let result = kept.isUnique ? Owned(retaining: pointee.result) : vm.newFilledTuple(count: count)
    let tuple: TuplePointer = result.value.cast()
    for index in 0..<count {
      guard let item = try vm.next(sources[index]) else {
        if pointee.isStrict { try checkLengths(sources, stoppedAt: index, vm) }
        return nil
      }
      tuple.exchange(index, taking: item.take()).release()
    }
    return result
  }

  /// One of the iterators is exhausted: with `strict`, all must be.
  private func checkLengths(_ sources: TuplePointer, stoppedAt index: Int, _ vm: VM) throws(Raise) {
    func unequal(_ number: Int, _ word: String) -> Raise {
      vm.valueError("zip() argument \(number + 1) is \(word) than argument\(number == 1 ? " " : "s 1-")\(number)")
    }
    if index > 0 { throw unequal(index, "shorter") }
    for other in 1..<max(1, sources.count) {
      if try vm.next(sources[other]) != nil { throw unequal(other, "longer") }
    }
  }
}
