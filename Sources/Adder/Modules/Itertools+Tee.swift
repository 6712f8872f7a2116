// tee: iterators that read the same source. What one of them has read waits for the others in blocks, each of which refers to the next:
//
//     tee ─▶ block ─▶ block ─▶ block ◀─ tee        an iterator that moves on lets go of its block: what all have read is gone
//
// The source is read by whichever iterator comes to the end of the last block.

typealias TeePointer = UnsafeMutablePointer<TeeObject>
typealias TeeBlockPointer = UnsafeMutablePointer<TeeBlockObject>

struct TeeObject: HeapLayout {
  var header: ObjectHeader
  var block: Value
  /// Where in the block the next item is.
  var index: Int
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "itertools._tee" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.teeType) }
}

struct TeeBlockObject: HeapLayout {
  var header: ObjectHeader
  var source: Value
  /// The next block, or `.unbound`.
  var next: Value
  var items: UnsafeMutablePointer<Value>
  var count: Int
  /// The source is being asked for an item.
  var isReading: Bool

  /// How many items a block has room for.
  static var capacity: Int { 57 }

  static var typeName: StaticString { "itertools._tee_dataobject" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.teeBlockType) }
}

extension VM {
  var teeType: TypePointer { systemType(.tee, TeeObject.spec) }
  var teeBlockType: TypePointer { systemType(.teeBlock, TeeBlockObject.spec) }

  func tee(_ iterable: Value, count: Int) throws(Raise) -> Owned {
    if count < 0 { throw valueError("n must be >= 0") }
    if count == 0 { return tuple() }
    try checkMemory(units: count, MemoryLayout<Value>.stride)
    let source = try iterator(iterable)
    let first = try attributeIfPresent(source.value, .copy) == nil ? newTee(over: source.value) : source
    let iterators = newFilledTuple(count: count)
    let items = (iterators.value.cast() as TuplePointer).pointee.items
    for index in 1..<Swift.max(1, count) { items[index] = try callMethod(first.value, .copy).take() }
    items[0] = first.take()
    return iterators
  }

  fileprivate func newTee(_ block: consuming Owned, index: Int) -> Owned {
    let tee = make(TeeObject.self, teeType)
    tee.pointee.block = block.take()
    tee.pointee.index = index
    tee.pointee.weakReferences = nil
    return Owned(tee)
  }

  fileprivate func newTee(over iterator: Value) -> Owned { newTee(newTeeBlock(iterator), index: 0) }

  fileprivate func newTeeBlock(_ source: Value) -> Owned {
    let items = heap.allocateBuffer(TeeBlockObject.capacity * MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
    let block = make(TeeBlockObject.self, teeBlockType)
    source.retain()
    block.pointee.source = source
    block.pointee.next = .unbound
    block.pointee.items = items
    block.pointee.count = 0
    block.pointee.isReading = false
    return Owned(block)
  }
}

extension TeeObject {
  static let spec = TypeSpec(
    TeePointer.self, "_tee", module: "itertools", doc: "An iterator that can be copied.",
    layout: TypeLayout(TeeObject.self, weak: MemoryLayout<TeeObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, "_tee", 1...1)
      let source = try vm.iterator(arguments[0])
      return accepts(source.value, vm) ? (source.value.cast() as TeePointer).copy(vm) : vm.newTee(over: source.value)
    }
    t.traverse { (tee, visit) in visit(tee.pointee.block) }
    t.iterateSelf()
    t.next { (tee, vm) throws(Raise) in
      if tee.pointee.index >= TeeBlockObject.capacity {
        let next = (tee.pointee.block.cast() as TeeBlockPointer).following(vm)
        tee.pointee.block.assign(taking: next)
        tee.pointee.index = 0
      }
      let block = Owned(retaining: tee.pointee.block)
      guard let item = try (block.value.cast() as TeeBlockPointer).item(tee.pointee.index, vm) else { return nil }
      tee.pointee.index += 1
      return item
    }
    t.method("__copy__()", "An iterator that goes on from the same place.") { (tee, vm) in tee.copy(vm) }
    t.method("__reduce__()", "What remakes the iterator.") { (tee, vm) in
      let nothing = vm.tuple()
      let state = vm.tuple(taking: Owned(retaining: tee.pointee.block), vm.int(tee.pointee.index))
      return vm.reduced(Value(tee), vm.tuple(taking: nothing), state: state)
    }
    t.method("__setstate__(state, /)", "Sets the block, and the place in it.") { (tee, vm, state: Value) throws(Raise) in
      let items = try vm.stateTuple(state, 2...2)
      guard TeeBlockObject.accepts(items[0], vm) else {
        throw vm.typeError("argument 1 must be itertools._tee_dataobject, not \(vm.argumentKind(items[0]))")
      }
      let index = Int(try vm.machineInteger(items[1]))
      guard 0...TeeBlockObject.capacity ~= index else { throw vm.valueError("Index out of range") }
      tee.pointee.block.assign(taking: Owned(retaining: items[0]))
      tee.pointee.index = index
    }
  }
}

extension UnsafeMutablePointer<TeeObject> {
  fileprivate func copy(_ vm: VM) -> Owned { vm.newTee(Owned(retaining: pointee.block), index: pointee.index) }
}

extension TeeBlockObject {
  static let spec = TypeSpec(
    TeeBlockPointer.self, "_tee_dataobject", module: "itertools", doc: "Items that were read and not yet given to all.",
    layout: TypeLayout(TeeBlockObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkPositional(arguments, type, "teedataobject", 3...3)
      guard vm.isList(arguments[1]) else {
        throw vm.typeError("teedataobject() argument 2 must be list, not \(vm.argumentKind(arguments[1]))")
      }
      return try remake(arguments[0], arguments[1].cast(), next: arguments[2], vm)
    }
    t.traverse { (block, visit) in
      visit(block.pointee.source)
      for index in 0..<block.pointee.count { visit(block.pointee.items[index]) }
      visit(block.pointee.next)
    }
    t.dismantle { (block, heap) in heap.freeBuffer(RawPointer(block.pointee.items), bytes: capacity * MemoryLayout<Value>.stride) }
    t.method("__reduce__()", "What remakes the block.") { (block, vm) in
      let items = vm.newList(capacity: block.pointee.count)
      for index in 0..<block.pointee.count { items.append(block.pointee.items[index]) }
      let source = Owned(retaining: block.pointee.source)
      let next = Owned(retaining: block.pointee.next.isUnbound ? .none : block.pointee.next)
      return vm.reduced(Value(block), vm.tuple(taking: source, Owned(items), next))
    }
  }

  private static func remake(_ source: Value, _ items: ListPointer, next: Value, _ vm: VM) throws(Raise) -> Owned {
    let isFull = items.count == capacity
    guard items.count <= capacity, next.isNone || isFull && accepts(next, vm) else { throw vm.valueError("Invalid arguments") }
    let block = vm.newTeeBlock(source)
    let pointer: TeeBlockPointer = block.value.cast()
    for index in 0..<items.count { pointer.pointee.items[index] = Owned(retaining: items[index]).take() }
    pointer.pointee.count = items.count
    if !next.isNone { pointer.pointee.next = Owned(retaining: next).take() }
    return block
  }
}

extension UnsafeMutablePointer<TeeBlockObject> {
  /// The block behind this one, which is full.
  fileprivate func following(_ vm: VM) -> Owned {
    if pointee.next.isUnbound { pointee.next = vm.newTeeBlock(pointee.source).take() }
    return Owned(retaining: pointee.next)
  }

  /// The item at a place up to the end of what was read; nil when the source has no more.
  fileprivate func item(_ index: Int, _ vm: VM) throws(Raise) -> Owned? {
    if index < pointee.count { return Owned(retaining: pointee.items[index]) }
    if pointee.isReading { throw vm.runtimeError("cannot re-enter the tee iterator") }
    pointee.isReading = true
    defer { pointee.isReading = false }
    guard let item = try vm.next(pointee.source) else { return nil }
    pointee.items[pointee.count] = Owned(retaining: item.value).take()
    pointee.count += 1
    return item
  }
}
