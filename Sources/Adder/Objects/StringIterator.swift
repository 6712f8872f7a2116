// The iterator of str: one layout, and two types as in CPython, one of them for ASCII text.

typealias StringIteratorPointer = UnsafeMutablePointer<StringIteratorObject>

struct StringIteratorObject: HeapLayout {
  var header: ObjectHeader
  /// The str; `.unbound` once it is exhausted.
  var string: Value
  /// The index of the character that comes next.
  var index: Int

  static var typeName: StaticString { "str_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isExactly(vm.pointee.types.stringIterator) || value.isExactly(vm.pointee.types.asciiIterator)
  }
}

extension VM {
  func newStringIterator(_ string: StringPointer) -> Owned {
    let type = string.pointee.isASCII && isExactString(Value(string)) ? pointee.types.asciiIterator : pointee.types.stringIterator
    let iterator = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<StringIteratorObject>.size))
      .assumingMemoryBound(to: StringIteratorObject.self)
    Value(string).retain()
    iterator.pointee.string = Value(string)
    iterator.pointee.index = 0
    return Owned(iterator)
  }
}

extension UnsafeMutablePointer<StringIteratorObject> {
  @inline(__always) func nextCharacter(_ vm: VM) -> Owned? {
    let value = pointee.string
    if value.isUnbound { return nil }
    let string: StringPointer = value.cast()
    let index = pointee.index
    if _fastPath(index < string.length) {
      pointee.index = index &+ 1
      return vm.character(string[index])
    }
    pointee.string = .unbound
    value.release()
    return nil
  }

  var remaining: Int { pointee.string.isUnbound ? 0 : max(0, (pointee.string.cast() as StringPointer).length - pointee.index) }
}

extension StringIteratorObject {
  static let spec = TypeSpec(StringIteratorPointer.self, "str_iterator", doc: "", layout: TypeLayout(StringIteratorObject.self)) { define(&$0) }
  static let asciiSpec = TypeSpec(StringIteratorPointer.self, "str_ascii_iterator", doc: "", layout: TypeLayout(StringIteratorObject.self)) {
    define(&$0)
  }

  private static func define(_ t: inout TypeBuilder<StringIteratorPointer>) {
    t.traverse { (iterator, visit) in visit(iterator.pointee.string) }
    t.iterateSelf()
    t.next { (iterator, vm) in iterator.nextCharacter(vm) }
    t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in iterator.remaining }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, given: IteratorState) in
      let index = given.index
      guard !iterator.pointee.string.isUnbound else { return }
      iterator.pointee.index = min(max(index, 0), (iterator.pointee.string.cast() as StringPointer).length)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.pointee.string.isUnbound { return vm.reducedIterator(vm.emptyString) }
      return vm.reducedIterator(Owned(retaining: iterator.pointee.string), state: iterator.pointee.index)
    }
  }
}
