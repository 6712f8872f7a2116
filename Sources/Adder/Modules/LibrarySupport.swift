// The module `_library`: what the library's modules in the language need of the engine.

enum LibrarySupport {
  static let spec = ModuleSpec("_library", doc: "What modules of the library need of the engine.") { (m) throws(Raise) in
    m.function("builtin(cls, /)", "A class that shows itself to programs as built-in types do.") { (vm, type: Value) throws(Raise) -> Owned in
      guard vm.isType(type), (type.cast() as TypePointer).has(.heapType) else { throw vm.typeError("a class is required") }
      vm.showAsBuiltin(type.cast())
      return Owned(retaining: type)
    }
  }
}

extension VM {
  /// Messages name the class with its module, and programs cannot change its attributes.
  fileprivate func showAsBuiltin(_ type: TypePointer) {
    let shown = string(displayName(of: type))
    let old = Owned(type.pointee.name)
    _ = old.value
    type.pointee.name = shown.take()
    type.pointee.flags.insert(.showsAsBuiltin)
  }
}
