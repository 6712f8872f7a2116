// `__loader__` of modules that the engine has loaded. Loaders are written in the language: None stands in their place until somebody asks for one, so
// that a program which never does pays nothing.

extension VM {
  /// The loader of the module with this namespace, which has None so far.
  func loader(ofNamespace namespace: DictPointer) -> Owned {
    guard let made = quietly({ () throws(Raise) in try makeLoader(namespace) }) else { return .none }
    if !made.value.isNone { namespace.setInterned(name(.loader), made.value) }
    return made
  }

  private func makeLoader(_ namespace: DictPointer) throws(Raise) -> Owned {
    if let spec = namespace.getInterned(name(.spec)), spec.isExactly(pointee.types.moduleSpec) {
      let kept = Owned(retaining: spec)
      return try specLoader(kept.value)
    }
    guard isMain(namespace) else { return .none }
    let kind = system.mainLoader
    system.mainLoader = .made
    switch kind {
    case .made: return .none
    case .builtin:
      let importers = try module(named: "_frozen_importlib")
      return try getAttribute(importers.value, "BuiltinImporter")
    case .file(let path):
      let loaders = try module(named: "_frozen_importlib_external")
      let type = try getAttribute(loaders.value, "SourceFileLoader")
      let file = string(path)
      return try call(type.value, word("__main__"), file.value)
    }
  }

  private func isMain(_ namespace: DictPointer) -> Bool {
    guard interpreter.modules.isObject, let main = loadedModule("__main__"), main.value.isExactly(pointee.types.module) else { return false }
    return (main.value.cast() as ModulePointer).dict == namespace
  }

  /// Of a program that is in no file the loader is the importer of the engine's own modules.
  func isBuiltinMain(_ namespace: DictPointer) -> Bool {
    guard case .builtin = system.mainLoader else { return false }
    return isMain(namespace)
  }

  /// A namespace that a program will see the whole of: that of `__main__` gets its loader now.
  func shown(_ namespace: consuming Owned) -> Owned {
    if case .made = system.mainLoader { return namespace }
    guard namespace.value.isExactly(pointee.types.dict), isMain(namespace.value.cast()) else { return namespace }
    if let known = (namespace.value.cast() as DictPointer).getInterned(name(.loader)), known.isNone {
      _ = loader(ofNamespace: namespace.value.cast())
    }
    system.mainLoader = .made
    return namespace
  }
}
