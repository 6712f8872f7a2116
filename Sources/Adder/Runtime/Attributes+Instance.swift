// The attributes that an instance has itself. Nothing here runs code of the program, except that a value given up may die at the very end.
// Its attribute word is one of
//
//     …1    a shape: the values stand inline behind the fixed part
//     …10   a private dict: there were more attributes than room, or one was deleted. It is a part of the instance, in a leaf cell: the collector
//           and `gc` never see it, its contents count as the instance's own
//     …00   a dict that programs may see, from `__dict__` on
//     0     nothing has been set yet (instances of built-in types that have a dict)

extension VM {
  /// The instance's own attribute, borrowed. The name is interned.
  @inline(__always) func instanceValue(_ object: Value, _ type: TypePointer, _ name: Value) -> Value? {
    if type.pointee.dictOffset == 0 || !object.isObject { return nil }
    let word = type.attributeWord(of: object.raw).pointee
    if word & 1 != 0 {
      let shape = ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped
      guard let index = shape.index(of: name) else { return nil }
      return (object.raw + shape.offset(index)).assumingMemoryBound(to: Value.self).pointee
    }
    if word == 0 { return nil }
    return DictPointer(bitPattern: word & ~2).unsafelyUnwrapped.getInterned(name)
  }

  /// Sets the instance's own attribute; the type has a dict offset.
  func storeInstanceValue(_ object: Value, _ type: TypePointer, _ name: Value, _ value: Value) {
    let place = type.attributeWord(of: object.raw)
    let word = place.pointee
    if word & 1 != 0 {
      let shape = ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped
      if let index = shape.index(of: name) {
        let slot = (object.raw + shape.offset(index)).assumingMemoryBound(to: Value.self)
        let old = slot.pointee
        value.retain()
        slot.pointee = value
        return old.release()
      }
      if let next = shape.adding(name) {
        value.retain()
        (object.raw + next.offset(shape.pointee.count)).assumingMemoryBound(to: Value.self).initialize(to: value)
        place.pointee = next.word
        return
      }
      type.growInlineCapacity(after: shape)
    }
    attributeStorage(object, type).setInterned(name, value)
  }

  /// Deletes the instance's own attribute; false when it has none of that name.
  func deleteInstanceValue(_ object: Value, _ type: TypePointer, _ name: Value) -> Bool {
    if instanceValue(object, type, name) == nil { return false }
    return attributeStorage(object, type).deleteInterned(name)
  }

  /// The dict that holds the instance's attributes from now on: private unless programs may see it already.
  func attributeStorage(_ object: Value, _ type: TypePointer) -> DictPointer {
    let place = type.attributeWord(of: object.raw)
    let word = place.pointee
    if word & 1 == 0 && (word != 0 || !type.has(.heapType)) {
      return word == 0 ? instanceDict(object, type) : DictPointer(bitPattern: word & ~2).unsafelyUnwrapped
    }
    let dict = heap.makeLeaf(pointee.types.dict, bytes: MemoryLayout<DictObject>.size).assumingMemoryBound(to: DictObject.self)
    dict.initializeEmpty(self)
    if word != 0 { moveValues(object, ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped, to: dict) }
    place.pointee = UInt(bitPattern: dict) | 2
    return dict
  }

  /// Moves the inline values, which stand in the order of the shape's names.
  private func moveValues(_ object: Value, _ shape: ShapePointer, to dict: DictPointer) {
    let values = (object.raw + shape.pointee.valuesOffset).assumingMemoryBound(to: Value.self)
    let count = shape.pointee.count
    if count > 5 { dict.rebuild(room: count + 2) }
    for index in 0..<count {
      let name = shape.pointee.names[index]
      name.retain()
      dict.insert(hash: (name.cast() as StringPointer).hash(self), key: name, value: values[index])
    }
  }

  /// The instance's attribute dict, borrowed: from now on it has one. The type has a dict offset.
  func instanceDict(_ object: Value, _ type: TypePointer) -> DictPointer {
    let place = type.attributeWord(of: object.raw)
    let word = place.pointee
    if word & 3 == 0 && word != 0 { return Value(bits: UInt64(word)).cast() }
    let dict = newDict()
    if word & 1 != 0 {
      moveValues(object, ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped, to: dict)
    } else if word != 0 {
      publish(DictPointer(bitPattern: word & ~2).unsafelyUnwrapped, as: dict)
    }
    place.pointee = UInt(bitPattern: dict)
    return dict
  }

  /// A private dict becomes one that programs see: its contents move.
  private func publish(_ storage: DictPointer, as dict: DictPointer) {
    dict.pointee.count = storage.pointee.count
    dict.pointee.mask = storage.pointee.mask
    dict.pointee.entryCount = storage.pointee.entryCount
    dict.pointee.capacity = storage.pointee.capacity
    dict.pointee.entries = storage.pointee.entries
    dict.visitItems { dict.trackIfNeeded($0) }
    heap.freeLeaf(RawPointer(storage))
  }

  /// `object.__dict__ = dict`: takes a reference of its own.
  func setInstanceDict(_ object: Value, _ type: TypePointer, _ dict: Value) {
    let old = instanceDict(object, type)
    dict.retain()
    type.attributeWord(of: object.raw).pointee = UInt(dict.bits)
    Value(old).release()
  }

  // MARK: For inline caches

  /// The byte offset of an attribute in instances with this attribute word (a shape); nil when they have none of that name.
  func findInstanceAttribute(_ word: UInt, _ name: Value) -> Int? {
    guard word & 1 != 0 else { return nil }
    let shape = ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped
    guard let index = shape.index(of: name) else { return nil }
    return shape.offset(index)
  }

  /// Where a new attribute goes in instances with this attribute word, and the attribute word that they have then; nil when there is no room.
  func addInstanceAttribute(_ word: UInt, _ name: Value) -> (offset: Int, word: UInt)? {
    guard word & 1 != 0 else { return nil }
    let shape = ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped
    guard shape.index(of: name) == nil, let next = shape.adding(name) else { return nil }
    return (next.offset(shape.pointee.count), next.word)
  }
}

extension UnsafeMutablePointer<TypeObject> {
  /// Frees the private dict of an instance that is being taken apart, if it has one. What it held has been released.
  @inline(__always) func freePrivateAttributes(of object: RawPointer, _ heap: HeapPointer) {
    let word = attributeWord(of: object).pointee
    guard word & 3 == 2 else { return }
    let storage = DictPointer(bitPattern: word & ~2).unsafelyUnwrapped
    storage.freeBuffer()
    heap.freeLeaf(RawPointer(storage))
  }

  /// The most attributes that an instance keeps inline.
  private static var largestCapacity: Int { 30 }

  /// The shape of a new instance.
  @inline(__always) var rootShape: ShapePointer {
    if let shape = pointee.rootShape { return shape }
    return makeRootShape()
  }

  @inline(never) private func makeRootShape() -> ShapePointer {
    let largest = Swift.max(0, Swift.min(Self.largestCapacity, (SizeClass.largest - pointee.basicSize) / 8))
    // The whole of the cell is used.
    let wanted = pointee.basicSize + 8 * Swift.min(Swift.max(pointee.inlineCapacity, 2), largest)
    pointee.sizeClass = SizeClass.of(wanted)
    pointee.inlineCapacity = Swift.min(largest, (SizeClass.size(pointee.sizeClass) - pointee.basicSize) / 8)
    let shape = ShapePointer.root(capacity: pointee.inlineCapacity, valuesOffset: pointee.basicSize)
    pointee.rootShape = shape
    return shape
  }

  /// An instance with this shape had no room left: those made from now on get more.
  func growInlineCapacity(after shape: ShapePointer) {
    guard let root = pointee.rootShape, shape.pointee.count == shape.pointee.capacity, shape.pointee.capacity == root.pointee.capacity,
      root.pointee.capacity < Self.largestCapacity
    else {
      return
    }
    pointee.retiredShapes.append(root)
    pointee.rootShape = nil
    pointee.inlineCapacity = root.pointee.capacity + Swift.max(2, root.pointee.capacity / 2)
    _ = makeRootShape()
  }
}
