// Where CPython keeps the attributes of an object in a dict, here the values are in the object itself. For plain instances CPython 3.11 does the same;
// for instances of classes with a built-in base, for exceptions and the like, and for instances with very many attributes, it has a dict that the
// collector counts and that programs see with `gc.get_referents`. So `gc` counts that dict as if it were there, and makes it where it has to be shown.

extension UnsafeMutablePointer<ObjectHeader> {
  /// Whether CPython would have a dict for this object's attributes which is not there.
  @inline(__always) var hasImpliedDict: Bool {
    let type = pointee.type
    if type.pointee.dictOffset == 0 { return false }
    let word = type.attributeWord(of: RawPointer(self)).pointee
    // A private dict, or values in the places of a shape.
    if word & 3 == 0 || (word & 1 != 0 && type.pointee.kind == .instance) { return false }
    return hasManyAttributes(word, type)
  }

  @inline(never) private func hasManyAttributes(_ word: UInt, _ type: TypePointer) -> Bool {
    let count =
      word & 1 != 0
      ? ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped.pointee.count : DictPointer(bitPattern: word & ~2).unsafelyUnwrapped.pointee.count
    return count > (type.pointee.kind == .instance ? Self.mostAttributesWithoutDict : 0)
  }

  /// CPython's limit of names that the instances of a class share.
  private static var mostAttributesWithoutDict: Int { 30 }

  /// Whether the collector would look at that dict: something in it may be tracked.
  var hasTrackedImpliedDict: Bool {
    var isTracked = false
    if hasImpliedDict {
      pointee.type.visitAttributes(of: RawPointer(self)) { (value: Value) in
        if let object = value.objectIfAny, object.mayBeTracked { isTracked = true }
      }
    }
    return isTracked
  }
}

extension VM {
  /// Makes the dict that an object has in CPython, if it is not there.
  func makeImpliedDict(of object: ObjectPointer) {
    if object.hasImpliedDict { _ = instanceDict(Value(object), object.pointee.type) }
  }
}
