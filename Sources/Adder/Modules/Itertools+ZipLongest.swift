// zip_longest.

typealias ZipLongestPointer = UnsafeMutablePointer<ZipLongestObject>

struct ZipLongestObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of the iterators; None in the places of those that have ended.
  var iterators: Value
  /// The tuple given last.
  var result: Value
  var filling: Value
  /// How many have not ended.
  var active: Int

  static var typeName: StaticString { "zip_longest" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.systemType(.zipLongest, spec)) }
}

extension ZipLongestObject {
  static let spec = TypeSpec(
    ZipLongestPointer.self, "zip_longest", module: "itertools",
    doc: "Like zip, but it goes on to the end of the longest iterable: fillvalue stands for the items of the shorter ones.",
    layout: TypeLayout(ZipLongestObject.self, flags: [.isBaseType])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try make(arguments, type, vm) }
    t.traverse { (zip, visit) in
      visit(zip.pointee.iterators)
      visit(zip.pointee.result)
      visit(zip.pointee.filling)
    }
    t.iterateSelf()
    t.next { (zip, vm) throws(Raise) in zip.pointee.active == 0 ? nil : try zip.advance(vm) }
    t.method("__reduce__()", "What remakes the iterator.") { (zip, vm) in
      let sources: TuplePointer = zip.pointee.iterators.cast()
      let arguments = vm.newFilledTuple(count: sources.count)
      let items = (arguments.value.cast() as TuplePointer).pointee.items
      for index in 0..<sources.count { items[index] = sources[index].isNone ? vm.tuple().take() : Owned(retaining: sources[index]).take() }
      return vm.reduced(Value(zip), arguments, state: Owned(retaining: zip.pointee.filling))
    }
    t.method("__setstate__(state, /)", "Sets what stands for missing items.") { (zip, vm, state: Value) in
      zip.pointee.filling.assign(taking: Owned(retaining: state))
    }
  }

  private static func make(_ arguments: Arguments, _ type: TypePointer, _ vm: VM) throws(Raise) -> Owned {
    var filling = Value.none
    if arguments.keywordCount > 0 {
      guard arguments.keywordCount == 1, arguments.keyword(0).equals("fillvalue") else {
        throw vm.typeError("zip_longest() got an unexpected keyword argument")
      }
      filling = arguments[arguments.count]
    }
    let iterators = try vm.iterators(of: arguments, from: 0)
    let result = vm.newFilledTuple(count: arguments.count)
    let zip = vm.makeInstance(ZipLongestObject.self, type)
    filling.retain()
    zip.pointee.iterators = iterators.take()
    zip.pointee.result = result.take()
    zip.pointee.filling = filling
    zip.pointee.active = arguments.count
    return Owned(zip)
  }
}

extension UnsafeMutablePointer<ZipLongestObject> {
  fileprivate func advance(_ vm: VM) throws(Raise) -> Owned? {
    let iterators = Owned(retaining: pointee.iterators)
    let sources: TuplePointer = iterators.value.cast()
    let kept: TuplePointer = pointee.result.cast()
    let result = kept.isUnique ? Owned(retaining: pointee.result) : vm.newFilledTuple(count: sources.count)
    let tuple: TuplePointer = result.value.cast()
    for index in 0..<sources.count {
      tuple.exchange(index, taking: try nextItem(sources, index, vm).take()).release()
      if pointee.active == 0 { return nil }
    }
    return result
  }

  /// The item of one of the iterators, or what stands for it. An error ends all.
  private func nextItem(_ sources: TuplePointer, _ index: Int, _ vm: VM) throws(Raise) -> Owned {
    if sources[index].isNone { return Owned(retaining: pointee.filling) }
    let iterator = Owned(retaining: sources[index])
    do throws(Raise) {
      if let item = try vm.next(iterator.value) { return item }
    } catch {
      pointee.active = 0
      throw error
    }
    // Going for the item may have brought this very iterator to its end.
    if !sources[index].isNone {
      pointee.active = Swift.max(0, pointee.active - 1)
      if pointee.active > 0 { sources.replace(index, .none) }
    }
    return Owned(retaining: pointee.filling)
  }
}
