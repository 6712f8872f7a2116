// `_imp`: what `importlib`, which is written in the language, asks of the engine.

enum ImportModule {
  static let spec = ModuleSpec("_imp", doc: "The import system of the engine, as importlib sees it.") { (m) throws(Raise) in
    m.function("import_module(name, /)", "The module with this full name, imported when it is not there yet.") {
      (vm, name: StringPointer) throws(Raise) in try vm.module(named: name.text)
    }
    m.function("find_spec(name, path, /)", "The spec of a module, looked for along a path (None: everywhere); None when there is none.") {
      (vm, name: StringPointer, path: Value) throws(Raise) in try vm.findSpec(name.text, path: path.isNone ? nil : path)
    }
    m.function("load_along(name, path, /)", "Loads a module that the engine finds along a path.") {
      (vm, name: StringPointer, path: Value) throws(Raise) in try vm.loadByEngine(name.text, path: path)
    }
    m.function("describe(module, spec, /)", "Sets what a module knows about where it comes from.") {
      (vm, module: Value, spec: Value) throws(Raise) -> Void in try vm.describe(module, spec: spec)
    }
    m.function("run_embedded(name, module, /)", "Runs a module that is kept in the engine as text.") {
      (vm, name: StringPointer, module: Value) throws(Raise) -> Void in
      guard let embedded = EmbeddedLibrary.source(of: name.text), vm.type(of: module) == vm.pointee.types.module else {
        let word = vm.intern(name.text)
        throw vm.importError("No such frozen object named \(name.text)", name: word.value)
      }
      let code = try vm.compile(embedded.source, filename: "<frozen \(name.text)>", mode: .file, namespaceIsGlobals: true)
      (code.value.cast() as CodePointer).swiftCode.isEmbedded = true
      let namespace = (module.cast() as ModulePointer).pointee.namespace
      _ = try vm.runCode(code.value, globals: namespace, locals: namespace)
    }
    m.function("absolute_path(path, /)", "The path from the root.") { (vm, path: StringPointer) throws(Raise) in
      let text = path.text
      return vm.string(text.hasPrefix("/") ? text : (Platform.currentDirectory() ?? "") + "/" + text)
    }
  }
}
