// A look into the memory of objects, for tests: what `__weakrefoffset__` and its kin promise must be where they say.

extension Interpreter {
  /// The address of the object that a global variable of `__main__` refers to, its `id`; nil when there is none, or a value without an object.
  package func address(ofGlobal name: String) -> UInt? {
    let word = vm.intern(name)
    guard let value = (vm.mainModule.pointee.namespace.cast() as DictPointer).getInterned(word.value), value.isObject else { return nil }
    return UInt(bitPattern: value.raw)
  }

  /// The 64-bit word at an offset in the object at an address.
  package func word(at offset: Int, ofObjectAt address: UInt) -> UInt? {
    RawPointer(bitPattern: address)?.load(fromByteOffset: offset, as: UInt.self)
  }
}
