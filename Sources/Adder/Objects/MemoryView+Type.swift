// The type memoryview, and its iterator.

import AdderSyntax

extension MemoryViewObject {
  private static let weakReferencesOffset = MemoryLayout<MemoryViewObject>.offset(of: \.weakReferences).unsafelyUnwrapped

  static let constructor = NativeMethod(.staticMethod, "memoryview(object)", "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
    try vm.memoryView(of: bound[0])
  }

  static let spec = TypeSpec(
    MemoryViewPointer.self, "memoryview", doc: "Create a new memoryview object which references the given object.",
    layout: TypeLayout(MemoryViewObject.self, weak: weakReferencesOffset, flags: [.hidesFinalizer, .isSequence])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, Value(type), arguments) }
    t.traverse { (view, visit) in visit(view.pointee.owner) }
    // Before the owner is released as what `traverse` visits, it must hear that the view is gone.
    t.finalize { (view, vm) in view.release(vm) }
    t.dismantle { (view, heap) in heap.freeBuffer(view.pointee.extents, bytes: view.extentBytes) }
    t.repr { (view, vm) in
      vm.string("<\(view.pointee.owner.isUnbound ? "released memory" : "memory") at 0x\(String(UInt(bitPattern: view), radix: 16))>")
    }
    t.length { (view, vm) throws(Raise) in
      try view.check(vm)
      return view.pointee.dimensions == 0 ? 1 : view.shape(0)
    }
    t.getItem { (view, vm, key) throws(Raise) in try view.getItem(key, vm) }
    t.setItem { (view, vm, key, value) throws(Raise) in try view.setItem(key, value, vm) }
    t.iterate { (view, vm) throws(Raise) in
      try view.check(vm)
      if view.pointee.dimensions == 0 { throw vm.typeError("invalid indexing of 0-dim memory") }
      if view.pointee.dimensions != 1 { throw vm.notImplementedError("multi-dimensional sub-views are not implemented") }
      return vm.newMemoryIterator(view)
    }
    t.compare { (view, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, let isEqual = try view.isEqual(other, vm) else { return .notImplemented }
      return Owned(Value(isEqual == (operation == .equal)))
    }
    t.hash { (view, vm) throws(Raise) in
      if view.pointee.hash != 0 { return view.pointee.hash }
      try view.check(vm)
      guard view.pointee.isReadOnly else { throw vm.valueError("cannot hash writable memoryview object") }
      guard MemoryViewObject.isByteFormat(view.pointee.format) else {
        throw vm.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
      }
      _ = try vm.hash(view.pointee.owner)
      let bytes = vm.bytes(try view.contents(vm))
      view.pointee.hash = (bytes.value.cast() as BytesPointer).hash(vm)
      return view.pointee.hash
    }
    defineAttributes(&t)
    defineMethods(&t)
  }

  private static func defineAttributes(_ t: inout TypeBuilder<MemoryViewPointer>) {
    func attribute(_ name: StaticString, _ doc: StaticString, _ get: @escaping @Sendable (MemoryViewPointer, VM) throws(Raise) -> Owned) {
      t.attribute(
        name, doc,
        get: { (view, vm) throws(Raise) in
          try view.check(vm)
          return try get(view, vm)
        })
    }
    func extents(_ name: StaticString, _ doc: StaticString, _ extent: @escaping @Sendable (MemoryViewPointer, Int) -> Int) {
      attribute(name, doc) { (view, vm) in vm.tuple((0..<view.pointee.dimensions).map { Value.smallInt(extent(view, $0)) }) }
    }
    attribute("obj", "The underlying object of the memoryview.") { (view, vm) in Owned(retaining: view.pointee.owner) }
    attribute("nbytes", "The amount of space in bytes that the array would use in a contiguous representation.") { (view, vm) in
      vm.int(view.count * view.itemSize)
    }
    attribute("readonly", "A bool indicating whether the memory is read only.") { (view, vm) in Owned(Value(view.pointee.isReadOnly)) }
    attribute("format", "A string containing the format (in struct module style) for each element in the view.") { (view, vm) in
      vm.string((view.pointee.hasPrefix ? "@" : "") + String(Unicode.Scalar(view.pointee.format)))
    }
    attribute("itemsize", "The size in bytes of each element of the memoryview.") { (view, vm) in vm.int(view.itemSize) }
    attribute("ndim", "An integer indicating how many dimensions of a multi-dimensional array the memory represents.") { (view, vm) in
      vm.int(view.pointee.dimensions)
    }
    extents("shape", "A tuple of ndim integers giving the shape of the memory as an N-dimensional array.") { (view, dimension) in
      view.shape(dimension)
    }
    attribute("strides", "A tuple of ndim integers giving the size in bytes to access each element for each dimension of the array.") { (view, vm) in
      let strides = view.plan.strides
      let list = vm.newList(capacity: strides.count)
      for stride in strides { list.append(taking: vm.int(stride).take()) }
      let items = Owned(list)
      return vm.tuple((0..<strides.count).map { (items.value.cast() as ListPointer)[$0] })
    }
    attribute("suboffsets", "A tuple of integers used internally for PIL-style arrays.") { (view, vm) in vm.tuple([]) }
    attribute("c_contiguous", "A bool indicating whether the memory is C contiguous.") { (view, vm) in Owned(Value(view.isContiguous)) }
    attribute("f_contiguous", "A bool indicating whether the memory is Fortran contiguous.") { (view, vm) in Owned(Value(view.isFortranContiguous)) }
    attribute("contiguous", "A bool indicating whether the memory is contiguous.") { (view, vm) in
      Owned(Value(view.isContiguous || view.isFortranContiguous))
    }
  }

  private static func defineMethods(_ t: inout TypeBuilder<MemoryViewPointer>) {
    t.method("tobytes(order='C')", "Return the data in the buffer as a byte string.") { (view, vm, order: Value?) throws(Raise) in
      let fortran = try isFortran(order, view, vm)
      try view.check(vm)
      return vm.bytes(try view.contents(vm, fortran: fortran))
    }
    t.method("tolist()", "Return the data in the buffer as a list of elements.") { (view, vm) throws(Raise) in
      try view.check(vm)
      return view.list(vm, 0, view.pointee.start)
    }
    t.method("hex(sep=<unrepresentable>, bytes_per_sep=1)", "Return the data in the buffer as a str of hexadecimal numbers.") {
      (view, vm, separator: Value?, group: CInt?) throws(Raise) in
      try view.check(vm)
      let bytes = vm.bytes(try view.contents(vm))
      return try vm.hexText((bytes.value.cast() as BytesPointer).span, separator, Int(group ?? 1))
    }
    t.method("cast(format, shape=<unrepresentable>)", "Cast a memoryview to a new format or shape.") {
      (view, vm, format: StringPointer, shape: Value?) throws(Raise) in
      try view.cast(format, shape: shape, vm)
    }
    t.method("toreadonly()", "Return a readonly version of the memoryview.") { (view, vm) throws(Raise) in
      try view.check(vm)
      var plan = view.plan
      plan.isReadOnly = true
      return vm.newMemoryView(view.pointee.owner, plan)
    }
    t.method("release()", "Release the underlying buffer exposed by the memoryview object.") { (view, vm) in view.release(vm) }
    t.method("__enter__()", "") { (view, vm) throws(Raise) in
      try view.check(vm)
      return Owned(retaining: Value(view))
    }
    t.method("__exit__(*args)", "") { (view, vm, arguments: VariadicArguments) in view.release(vm) }
  }

  /// `F` asks for the order of Fortran, `A` for it where the memory has it.
  private static func isFortran(_ order: Value?, _ view: MemoryViewPointer, _ vm: VM) throws(Raise) -> Bool {
    guard let order, !order.isNone else { return false }
    guard vm.isString(order) else { throw vm.typeError("tobytes() argument 'order' must be str or None, not \(vm.typeName(of: order))") }
    switch (order.cast() as StringPointer).text {
    case "C": return false
    case "F": return true
    case "A": return !view.pointee.owner.isUnbound && view.isFortranContiguous
    default: throw vm.valueError("order must be 'C', 'F' or 'A'")
    }
  }
}

extension UnsafeMutablePointer<MemoryViewObject> {
  /// The items of a dimension, as nested lists.
  fileprivate func list(_ vm: VM, _ dimension: Int, _ offset: Int) -> Owned {
    if dimension == pointee.dimensions { return item(at: offset, vm) }
    let list = vm.newList(capacity: shape(dimension))
    for index in 0..<shape(dimension) { list.append(taking: self.list(vm, dimension + 1, offset &+ index &* step(dimension)).take()) }
    return Owned(list)
  }
}

// MARK: - The iterator

typealias MemoryIteratorPointer = UnsafeMutablePointer<MemoryIteratorObject>

struct MemoryIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// The memoryview; `.unbound` once it is exhausted.
  var view: Value
  var index: Int

  static var typeName: StaticString { "memory_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.memoryIterator) }

  static let spec = TypeSpec(
    MemoryIteratorPointer.self, "memory_iterator", doc: "", layout: TypeLayout(MemoryIteratorObject.self)
  ) { t in
    t.traverse { (iterator, visit) in visit(iterator.pointee.view) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      let value = iterator.pointee.view
      if value.isUnbound { return nil }
      let (view, index): (MemoryViewPointer, Int) = (value.cast(), iterator.pointee.index)
      if index < view.shape(0) {
        try view.check(vm)
        iterator.pointee.index = index + 1
        return view.item(at: view.pointee.start + index * view.step(0), vm)
      }
      iterator.pointee.view = .unbound
      value.release()
      return nil
    }
  }
}

extension VM {
  fileprivate func newMemoryIterator(_ view: MemoryViewPointer) -> Owned {
    let iterator = heap.makeContainer(pointee.types.memoryIterator, sizeClass: SizeClass.of(MemoryLayout<MemoryIteratorObject>.size))
      .assumingMemoryBound(to: MemoryIteratorObject.self)
    Value(view).retain()
    iterator.pointee.view = Value(view)
    iterator.pointee.index = 0
    return Owned(iterator)
  }
}
