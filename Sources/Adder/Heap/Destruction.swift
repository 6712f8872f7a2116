// How an object dies by its count. The order is CPython's, and programs can see it: `__del__` first, while weak references still work; then
// the weak references are cleared and their callbacks run (those of a generator before what is suspended in it ends); then the fields are
// released one after another, each dying completely before the next is touched. The last one needs no recursion: nothing of the parent is left by
// then. Where recursion remains it is cut at a depth of fifty: what dies deeper waits in `pending` until the outermost death is done (CPython's
// trashcan), so a chain of a million objects needs no native stack whichever field holds the next.
//
// While it is being taken apart an object's header says dying and its count is 0: neither alive nor a free cell, so a collection that
// starts meanwhile (finalizers run code) leaves it alone.

/// An object's count reached zero.
@inline(never) func destroy(_ object: ObjectPointer) {
  let type = object.pointee.type
  let heap = Chunk.heap(of: UInt(bitPattern: object))
  let kind = type.pointee.kind
  if kind == .plain { return heap.freeToPage(UInt(bitPattern: object)) }
  if kind == .string {
    let string = UnsafeMutableRawPointer(object).assumingMemoryBound(to: StringObject.self)
    if !string.pointee.isInterned && !string.pointee.hasBuffer { return heap.freeToPage(UInt(bitPattern: object)) }
  }
  if kind == .weakReference && !type.has(.heapType) && heap.dropReference(object) { return }
  heap.destroyContainer(object)
}

extension UnsafeMutablePointer<HeapState> {
  private static var deepest: Int { 50 }

  /// A weak reference or proxy whose going away runs nothing: its callback, if it has one, lives on. false, and nothing done, otherwise.
  fileprivate func dropReference(_ object: ObjectPointer) -> Bool {
    let reference = UnsafeMutableRawPointer(object).assumingMemoryBound(to: WeakReferenceObject.self)
    let callback = reference.pointee.callback
    if callback.isObject && callback.object.isUnique { return false }
    reference.unlink()
    callback.release()
    freeCell(object)
    return true
  }

  fileprivate func destroyContainer(_ object: ObjectPointer) {
    object.pointee.word |= HeaderBits.dying
    if pointee.collector.depth >= Self.deepest {
      pointee.pending.append(UInt(bitPattern: object))
      return
    }
    pointee.collector.depth += 1
    takeApart(object)
    if pointee.collector.depth == 1 {
      while pointee.pending.count > 0 {
        takeApart(ObjectPointer(bitPattern: pointee.pending.popLast()).unsafelyUnwrapped)
      }
    }
    pointee.collector.depth -= 1
  }

  private func takeApart(_ first: ObjectPointer) {
    var object = first
    while true {
      var type = object.pointee.type
      if _slowPath(type.pointee.slots.finalize != nil && !object.isFinalized) {
        if isGenerator(type) && object.hasWeakReferences { clearWeakReferences(to: object) }
        if !runFinalizer(object) { return }
        // It may have become another class's instance.
        type = object.pointee.type
      }
      if _slowPath(object.hasWeakReferences) { clearWeakReferences(to: object) }
      let last = releaseFields(object, type)
      let isHeapType = type.has(.heapType)
      let typeObject = UnsafeMutableRawPointer(type).assumingMemoryBound(to: ObjectHeader.self)
      guard let child = last.objectIfAny, !isHeapType || !typeObject.isUnique else {
        // A class that goes with its last instance goes after everything that was in it.
        last.releaseIfAny()
        freeCell(object)
        if isHeapType { typeObject.release() }
        return
      }
      freeCell(object)
      if isHeapType { typeObject.pointee.word &-= 1 }
      let word = child.pointee.word &- 1
      child.pointee.word = word
      if word & HeaderBits.count != 0 { return }
      let kind = child.pointee.type.pointee.kind
      if kind == .plain || kind == .string { return destroy(child) }
      child.pointee.word = word | HeaderBits.dying
      object = child
    }
  }

  private func isGenerator(_ type: TypePointer) -> Bool {
    let vm = pointee.vm
    return type == vm.pointee.types.generator || type == vm.pointee.types.coroutine || type == vm.pointee.types.asyncGenerator
  }

  /// Runs `__del__` with the object brought back for as long as it takes; false when it stayed.
  @inline(never) private func runFinalizer(_ object: ObjectPointer) -> Bool {
    makeYoungest(object)
    noteOrder()
    object.pointee.word = (object.pointee.word & ~HeaderBits.dying) &+ 1
    let vm = pointee.vm
    let finalize = object.pointee.type.pointee.slots.finalize
    if vm.hasError {
      vm.preservingError { finalize?(vm, Value(object)) }
    } else {
      finalize?(vm, Value(object))
    }
    let word = (object.pointee.word | HeaderBits.finalized) &- 1
    object.pointee.word = word
    if word & HeaderBits.count != 0 { return false }
    object.pointee.word = word | HeaderBits.dying
    return true
  }

  /// Releases what the object refers to, in CPython's order, all but the last, which is the result, and frees its buffers. The type follows when the
  /// cell is free.
  @inline(__always) private func releaseFields(_ object: ObjectPointer, _ type: TypePointer) -> Value {
    var last = Value.none
    // Closures, and not one function for all: what that captured would be allocated.
    if type.pointee.kind == .function {
      // Attributes of functions come after the defaults.
      UnsafeMutableRawPointer(object).assumingMemoryBound(to: FunctionObject.self).visitReferencesInOrderOfRelease(type) { (value: Value) in
        last.releaseIfAny()
        last = value
      }
      object.dismantle(type, self)
      return last
    }
    type.visitInstanceFields(of: RawPointer(object)) { (value: Value) in
      last.releaseIfAny()
      last = value
    }
    object.visitNativeReferences(type) { (value: Value) in
      last.releaseIfAny()
      last = value
    }
    object.dismantle(type, self)
    return last
  }

  /// Gives the cell back to where it came from.
  @inline(__always) func freeCell(_ object: ObjectPointer) {
    let page = Chunk.page(of: UInt(bitPattern: object))
    if page.pointee.isContainer {
      freeContainer(object, sizeClass: Int(page.pointee.sizeClass))
    } else {
      freeToPage(UInt(bitPattern: object))
    }
  }
}

extension UnsafeMutablePointer<TypeObject> {
  /// Visits what classes written in the language add to an instance: members of `__slots__` of each class along the bases, and attributes.
  @inline(__always) func visitInstanceFields(of object: RawPointer, _ visit: (Value) -> Void) {
    if has(.hasMembers) { visitMembers(of: object, visit) }
    visitAttributes(of: object, visit)
  }

  /// Visits the values of attributes, or the dict that has them.
  @inline(__always) func visitAttributes(of object: RawPointer, _ visit: (Value) -> Void) {
    if pointee.dictOffset == 0 { return }
    let word = attributeWord(of: object).pointee
    if word & 1 != 0 {
      let shape = ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped
      let values = (object + shape.pointee.valuesOffset).assumingMemoryBound(to: Value.self)
      let count = shape.pointee.count
      var index = 0
      while index < count {
        visit(values[index])
        index &+= 1
      }
    } else if word & 2 != 0 {
      DictPointer(bitPattern: word & ~2).unsafelyUnwrapped.visitItems(visit)
    } else if word != 0 {
      visit(Value(bits: UInt64(word)))
    }
  }

  func visitMembers(of object: RawPointer, _ visit: (Value) -> Void) {
    var type: TypePointer? = self
    while let current = type, current.has(.heapType) {
      let members = (object + current.pointee.memberOffset).assumingMemoryBound(to: Value.self)
      for index in 0..<current.pointee.memberCount { visit(members[index]) }
      type = current.pointee.base
    }
  }

  /// The word of an instance that holds its shape (bit 0 set), its dict, or 0.
  @inline(__always) func attributeWord(of object: RawPointer) -> UnsafeMutablePointer<UInt> {
    let offset = pointee.dictOffset
    return (object + (offset > 0 ? offset : pointee.basicSize + offset)).assumingMemoryBound(to: UInt.self)
  }
}
