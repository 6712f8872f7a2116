// enumerate: pairs of a number and an item. The tuple that it gave last is kept, and filled anew when nobody else has kept it; what the last
// pair held lives until then, as in CPython.
//
//     offset 16 iterator   24 result (the pair given last)   32 index   40 long index (`.unbound` while the index is small)

typealias EnumeratePointer = UnsafeMutablePointer<EnumerateObject>

struct EnumerateObject: HeapLayout {
  var header: ObjectHeader
  var iterator: Value
  var result: Value
  var index: Int
  var longIndex: Value

  static var typeName: StaticString { "enumerate" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.enumerate) }
}

extension UnsafeMutablePointer<TupleObject> {
  @inline(__always) var isUnique: Bool { pointee.header.word & HeaderBits.count == 1 }

  /// Puts another item in the place of one, and gives back what was there. Only for tuples that nobody else has.
  @inline(__always) func exchange(_ index: Int, taking value: Value) -> Value {
    let old = pointee.items[index]
    pointee.items[index] = value
    pointee.header.word &= ~HeaderBits.untracked
    return old
  }
}

extension VM {
  /// A pair of values whose references are taken over: in the tuple `kept`, when nobody else has that.
  @inline(__always) func pair(reusing kept: Value, taking first: Value, _ second: Value) -> Owned {
    let tuple: TuplePointer = kept.cast()
    if tuple.isUnique {
      kept.retain()
      let oldFirst = tuple.exchange(0, taking: first)
      let oldSecond = tuple.exchange(1, taking: second)
      oldFirst.release()
      oldSecond.release()
      return Owned(kept)
    }
    let fresh = newTuple(count: 2)
    fresh.pointee.items[0] = first
    fresh.pointee.items[1] = second
    return Owned(fresh)
  }
}

extension EnumerateObject {
  static let spec = TypeSpec(
    EnumeratePointer.self, "enumerate",
    doc: """
      Return an enumerate object.

        iterable
          an object supporting iteration

      The enumerate object yields pairs containing a count (from start, which
      defaults to zero) and a value yielded by the iterable argument.

      enumerate is useful for obtaining an indexed list:
          (0, seq[0]), (1, seq[1]), (2, seq[2]), ...
      """, layout: TypeLayout(EnumerateObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try make(arguments, type, vm) }
    t.traverse { (enumerate, visit) in
      visit(enumerate.pointee.iterator)
      visit(enumerate.pointee.result)
      visit(enumerate.pointee.longIndex)
    }
    t.iterateSelf()
    t.next { (enumerate, vm) throws(Raise) in
      let iterator = Owned(retaining: enumerate.pointee.iterator)
      guard let item = try vm.next(iterator.value) else { return nil }
      let number = enumerate.nextNumber(vm)
      return vm.pair(reusing: enumerate.pointee.result, taking: number.take(), item.take())
    }
    t.method("__reduce__()", "Return state information for pickling.") { (enumerate, vm) in
      let index = enumerate.pointee.longIndex.isUnbound ? Owned(.smallInt(enumerate.pointee.index)) : Owned(retaining: enumerate.pointee.longIndex)
      return vm.tuple(
        taking: Owned(retaining: vm.type(of: Value(enumerate)).value), vm.tuple(taking: Owned(retaining: enumerate.pointee.iterator), index))
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }

  private static func make(_ arguments: Arguments, _ type: TypePointer, _ vm: VM) throws(Raise) -> Owned {
    var (iterable, start): (Value?, Value?) = (nil, nil)
    if arguments.count + arguments.keywordCount > 2 {
      throw vm.typeError("enumerate() takes at most 2 arguments (\(arguments.count + arguments.keywordCount) given)")
    }
    if arguments.count > 0 { iterable = arguments[0] }
    if arguments.count > 1 { start = arguments[1] }
    for position in 0..<arguments.keywordCount {
      let name = arguments.keyword(position)
      let value = arguments[arguments.count + position]
      if iterable == nil, name.equals("iterable") {
        iterable = value
      } else if start == nil, arguments.count + arguments.keywordCount == 2, name.equals("start") {
        start = value
      } else {
        throw vm.typeError(exact: "'\(Value(name))' is an invalid keyword argument for enumerate()")
      }
    }
    guard let iterable else {
      let place = type == vm.pointee.types.enumerate ? "" : " (pos 1)"
      throw vm.typeError("enumerate() missing required argument 'iterable'\(place)")
    }
    let number = start == nil ? Owned(.smallInt(0)) : try vm.plainIndex(start ?? .none)
    let iterator = try vm.iterator(iterable)
    let pair = vm.tuple(.none, .none)
    let enumerate = vm.makeInstance(EnumerateObject.self, type)
    enumerate.pointee.iterator = iterator.take()
    enumerate.pointee.result = pair.take()
    let isSmall = number.value.isSmallInt
    enumerate.pointee.index = isSmall ? number.value.smallInt : 0
    enumerate.pointee.longIndex = isSmall ? .unbound : number.take()
    return Owned(enumerate)
  }
}

extension UnsafeMutablePointer<EnumerateObject> {
  @inline(__always) fileprivate func nextNumber(_ vm: VM) -> Owned {
    let index = pointee.index
    if _fastPath(pointee.longIndex.isUnbound && Value.fitsSmallInt(index)) {
      pointee.index = index &+ 1
      return Owned(.smallInt(index))
    }
    return nextLongNumber(vm)
  }

  @inline(never) private func nextLongNumber(_ vm: VM) -> Owned {
    let number = pointee.longIndex.isUnbound ? vm.int(pointee.index) : Owned(pointee.longIndex)
    pointee.longIndex = vm.int(vm.bigInt(of: number.value) + 1).take()
    return number
  }
}

extension Arguments {
  /// How many keywords there are.
  @inline(__always) var keywordCount: Int { hasKeywords ? (keywords.cast() as TuplePointer).count : 0 }
  /// The name of a keyword; its value is at `count` + the position.
  func keyword(_ position: Int) -> StringPointer { (keywords.cast() as TuplePointer)[position].cast() }
}
