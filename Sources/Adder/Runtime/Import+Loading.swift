// Finding a module and running its body.

import AdderSyntax

/// What was found for a module's name.
private enum FoundModule {
  case native(ModuleSpec)
  /// Source text, where it comes from, and for a package the directory of its modules.
  case source([UInt8], file: String, directory: String?)
  /// In the engine, written in the language.
  case embedded([UInt8], isPackage: Bool)
  /// Directories without an `__init__.py`: a package that has no code.
  case namespace([String])
}

/// What `-m` runs: the source, its full name, its file, the package it belongs to, and the frames in which it was found.
typealias ProgramSource = (source: [UInt8], name: String, file: String, package: String, frames: [ProgramFrame])

extension VM {
  /// Loads a module that is not in `sys.modules`, its parents first.
  func load(_ name: String) throws(Raise) -> Owned {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return try loadAlone(name, path: nil) }
    let parentName = String(name[..<dot])
    let ownName = String(name[name.utf8.index(after: dot)...])
    let parent = try module(named: parentName)
    // Loading the parent may have loaded it.
    if let module = loadedModule(name) { return module }
    let path: Owned
    do throws(Raise) { path = try getAttribute(parent.value, .path) } catch {
      guard errorMatches(.attributeError) else { throw error }
      throw notPackage(name, parentName, takeError())
    }
    let module = try loadAlone(name, path: path.value)
    let word = intern(ownName)
    try setAttribute(parent.value, word.value, module.value)
    return module
  }

  /// `No module named 'x.y'; 'x' is not a package`, in place of the error about the package's path.
  private func notPackage(_ name: String, _ parentName: String, _ cause: consuming Owned) -> Raise {
    let word = intern(name)
    _ = importError(
      .moduleNotFoundError, "No module named \(quoted(word.value)); '\(parentName)' is not a package", name: word.value, path: .none)
    let error = takeError()
    let exception: ExceptionPointer = error.value.cast()
    exception.setContext(cause.value)
    exception.pointee.suppressesContext = 1
    return reraise(error)
  }

  private func loadAlone(_ name: String, path: Value?) throws(Raise) -> Owned {
    if let module = try loadByFinders(name, path: path) { return module }
    return try loadByEngine(name, path: path)
  }

  /// Without asking what the program has put into `sys.meta_path` and `sys.path_hooks`.
  func loadByEngine(_ name: String, path: Value?) throws(Raise) -> Owned {
    guard let found = try find(name, path: path) else {
      let word = intern(name)
      throw moduleNotFoundError(word.value)
    }
    switch found {
    case .native(let spec):
      let module = try spec.make(self)
      describe(module.value.cast(), name: name, isPackage: false, origin: "built-in", file: nil, path: nil)
      setModule(name, module.value)
      return module
    case .source(let bytes, let file, let directory):
      let paths = directory.map { [$0] }
      return try run(bytes, name: name, file: file, isPackage: directory != nil, origin: file, path: paths)
    case .embedded(let bytes, let isPackage):
      return try run(bytes, name: name, file: nil, isPackage: isPackage, origin: "frozen", path: isPackage ? [] : nil)
    case .namespace(let directories):
      let module = newModule(name: name)
      describe(module.value.cast(), name: name, isPackage: true, origin: nil, file: nil, path: directories)
      (module.value.cast() as ModulePointer).dict.setInterned(self.name(.file), .none)
      setModule(name, module.value)
      return module
    }
  }

  /// What is added where a file has been named instead of a module.
  private func fileHint(_ name: String) -> String {
    name.hasSuffix(".py") ? ". Try using '\(name.dropLast(3))' instead of '\(name)' as the module name." : ""
  }

  /// For `-m name`: the source that runs as `__main__`, its full name, its file and the package it belongs to. Parents are imported first.
  func sourceOfModule(_ name: String) throws(Raise) -> ProgramSource {
    if name.hasPrefix(".") { throw commandError("Relative module names not supported") }
    var path: Owned?
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) {
      let parent: Owned
      do throws(Raise) {
        parent = try module(named: String(name[..<dot]))
      } catch {
        guard isAboutPackage(String(name[..<dot])) else { throw raisedUnder([.details, .parent]) }
        let exception = takeError()
        let kind = text(type(of: exception.value).pointee.name)
        throw commandError("Error while finding module specification for '\(name)' (\(kind): \(try strText(exception.value)))" + fileHint(name))
      }
      path = try attributeIfPresent(parent.value, .path)
      guard path != nil else {
        throw commandError(
          "Error while finding module specification for '\(name)' (ModuleNotFoundError: __path__ attribute not found on "
            + "'\(name[..<dot])' while trying to find '\(name)')" + fileHint(name))
      }
      try warnIfLoaded(name, parent: String(name[..<dot]))
    }
    guard let found = try find(name, path: path?.value) else { throw commandError("No module named \(name)") }
    let package = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? ""
    switch found {
    case .native: throw commandError("No code object available for \(name)")
    case .embedded(let source, let isPackage) where !isPackage: return (source, name, "<frozen \(name)>", package, [])
    case .source(let source, let file, nil): return (source, name, file, package, [])
    default:
      do throws(Raise) {
        _ = try module(named: name)
      } catch {
        throw raisedUnder([.details, .package, .parent])
      }
      let place = try packagePath(name)
      let mainName = name + ".__main__"
      if !name.hasSuffix(".__main__"), let main = try find(mainName, path: place.value) {
        switch main {
        case .source(let source, let file, _): return (source, mainName, file, name, [.package])
        case .embedded(let source, isPackage: false): return (source, mainName, "<frozen \(mainName)>", name, [.package])
        default: break
        }
      }
      throw commandError("No module named \(mainName); '\(name)' is a package and cannot be directly executed")
    }
  }

  /// The error is an ImportError that says that a package, or one that it is in, cannot be found.
  private func isAboutPackage(_ package: String) -> Bool {
    guard errorMatches(.importError) else { return false }
    let name = (pointee.error.cast() as ExceptionPointer).field(\ImportErrorObject.name)
    return isString(name) && (text(name) == package || package.hasPrefix(text(name) + "."))
  }

  /// A module that its own package has imported is there twice when it is run as the program.
  private func warnIfLoaded(_ name: String, parent: String) throws(Raise) {
    guard let existing = loadedModule(name), try attributeIfPresent(existing.value, .path) == nil else { return }
    let message =
      "'\(name)' found in sys.modules after import of package '\(parent)', but prior to execution of '\(name)'; "
      + "this may result in unpredictable behaviour"
    try warn(.runtimeWarning, message, module: "runpy", filename: "<frozen runpy>", line: 128)
  }

  private func packagePath(_ name: String) throws(Raise) -> Owned {
    let package = try module(named: name)
    return try attributeIfPresent(package.value, .path) ?? .none
  }

  // MARK: Finding

  private func find(_ name: String, path: Value?) throws(Raise) -> FoundModule? {
    if let spec = NativeModules.spec(named: name) { return .native(spec) }
    let last = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[name.utf8.index(after: $0)...]) } ?? name
    guard !last.isEmpty else { return nil }
    var directories: [String] = []
    if path == nil, let systemPath = systemValue("path"), !systemPath.value.isNone {
      if let found = try find(last, along: systemPath.value, &directories) { return found }
    } else if let path, let found = try find(last, along: path, &directories) {
      return found
    }
    if let embedded = EmbeddedLibrary.source(of: name) { return .embedded(embedded.source, isPackage: embedded.isPackage) }
    return directories.isEmpty ? nil : .namespace(directories)
  }

  /// Looks into each directory of a path for a package, then for a file; notes directories that could be parts of a namespace package.
  private func find(_ name: String, along path: Value, _ directories: inout [String]) throws(Raise) -> FoundModule? {
    let entries = try listFrom(path)
    let list: ListPointer = entries.value.cast()
    for index in 0..<list.count where isString(list[index]) {
      var base = text(list[index])
      if !base.hasPrefix("/") {
        let current = Platform.currentDirectory() ?? "."
        base = base.isEmpty ? current : current + "/" + base
      }
      let stem = base.hasSuffix("/") ? base + name : base + "/" + name
      let isDirectory = Platform.fileKind(stem) == .directory
      if isDirectory, Platform.fileKind(stem + "/__init__.py") == .file {
        return .source(try contents(stem + "/__init__.py"), file: stem + "/__init__.py", directory: stem)
      }
      if Platform.fileKind(stem + ".py") == .file { return .source(try contents(stem + ".py"), file: stem + ".py", directory: nil) }
      if isDirectory { directories.append(stem) }
    }
    return nil
  }

  private func contents(_ path: String) throws(Raise) -> [UInt8] {
    let (bytes, error) = Platform.contents(ofFile: path)
    if error != 0 {
      let filename = string(path)
      throw osError(error, filename: filename.value)
    }
    return bytes
  }

  // MARK: Running

  /// Makes the module, puts it into `sys.modules`, and runs its body; when that fails the module is taken out again.
  private func run(_ source: [UInt8], name: String, file: String?, isPackage: Bool, origin: String, path: [String]?) throws(Raise) -> Owned {
    let module = newModule(name: name)
    let pointer: ModulePointer = module.value.cast()
    describe(pointer, name: name, isPackage: isPackage, origin: origin, file: file, path: path)
    if pointee.builtins.isObject { pointer.dict.setInterned(self.name(.builtins), pointee.builtins) }
    setModule(name, module.value)
    let spec = Owned(retaining: pointer.dict.getInterned(self.name(.spec)) ?? .none)
    let threads = threads
    threads.beginLoading(name)
    defer { threads.endLoading(name) }
    do throws(Raise) {
      try setAttribute(spec.value, "_initializing", .true)
      let code = try compile(source, filename: file ?? "<frozen \(name)>", mode: .file, namespaceIsGlobals: true, origin: .bytes)
      if file == nil { (code.value.cast() as CodePointer).swiftCode.isEmbedded = true }
      _ = try runCode(code.value, globals: pointer.pointee.namespace, locals: pointer.pointee.namespace)
    } catch {
      let word = intern(name)
      _ = (interpreter.modules.cast() as DictPointer).deleteInterned(word.value)
      throw error
    }
    try setAttribute(spec.value, "_initializing", .false)
    // A module may put something else into its place.
    let word = intern(name)
    guard let loaded = (interpreter.modules.cast() as DictPointer).getInterned(word.value) else { throw keyError(word.value) }
    return Owned(retaining: loaded)
  }

  /// Sets what a module knows about where it comes from.
  func describe(_ module: ModulePointer, name: String, isPackage: Bool, origin: String?, file: String?, path: [String]?) {
    let dict = module.dict
    let parent = isPackage ? name : name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? ""
    let parentValue = intern(parent)
    dict.setInterned(self.name(.package), parentValue.value)
    let originValue = Owned(origin.map { string($0).take() } ?? .none)
    var pathValue = Owned.none
    if let path {
      let items = path.map { string($0).take() }
      pathValue = list(items)
      for item in items { item.release() }
      dict.setInterned(self.name(.path), pathValue.value)
    }
    if file != nil {
      dict.setInterned(self.name(.file), originValue.value)
      dict.setInterned(self.name(.cached), .none)
    }
    let spec = newModuleSpec(name: intern(name), origin: originValue, path: pathValue, hasLocation: file != nil)
    dict.setInterned(self.name(.spec), spec.value)
  }

  // MARK: What importlib asks

  /// The spec of a module that is found; nothing is loaded.
  func findSpec(_ name: String, path: Value?) throws(Raise) -> Owned {
    guard let found = try find(name, path: path) else { return .none }
    switch found {
    case .native: return newModuleSpec(name: intern(name), origin: string("built-in"), path: .none, hasLocation: false)
    case .source(_, let file, let directory):
      let path = if let directory { list(of: [directory]) } else { Owned.none }
      return newModuleSpec(name: intern(name), origin: string(file), path: path, hasLocation: true)
    case .embedded(_, let isPackage):
      let path = isPackage ? list([]) : Owned.none
      return newModuleSpec(name: intern(name), origin: string("frozen"), path: path, hasLocation: false)
    case .namespace(let directories):
      return newModuleSpec(name: intern(name), origin: .none, path: list(of: directories), hasLocation: false)
    }
  }

  /// Sets the attributes of a module that its spec, which any program can have made, tells.
  func describe(_ module: Value, spec: Value) throws(Raise) {
    func copy(_ attribute: StaticString, to target: Name) throws(Raise) {
      let value = try getAttribute(spec, attribute)
      try setAttribute(module, target, value.value)
    }
    try copy("name", to: .name)
    try copy("loader", to: .loader)
    try copy("parent", to: .package)
    try setAttribute(module, .spec, spec)
    let locations = try getAttribute(spec, "submodule_search_locations")
    if !locations.value.isNone { try setAttribute(module, .path, locations.value) }
    let hasLocation = try getAttribute(spec, "has_location")
    if try truth(hasLocation.value) {
      try copy("origin", to: .file)
      try copy("cached", to: .cached)
    }
  }

  private func hasItems(_ name: StaticString) -> Bool {
    guard let list = systemValue(name), list.value.isExactly(pointee.types.list) else { return false }
    return (list.value.cast() as ListPointer).count > 0
  }

  /// A module that one of the program's own finders knows: those in `sys.meta_path`, and those that `sys.path_hooks` make.
  fileprivate func loadByFinders(_ name: String, path: Value?) throws(Raise) -> Owned? {
    guard hasItems("meta_path") || hasItems("path_hooks"), !name.hasPrefix("importlib"), !name.hasPrefix("_frozen_importlib"),
      NativeModules.spec(named: name) == nil
    else { return nil }
    let importlib = try module(named: "importlib")
    let load = try getAttribute(importlib.value, "_load_by_finders")
    let fullName = string(name)
    let module = try call(load.value, fullName.value, path ?? .none)
    if module.value.isNone { return nil }
    return module
  }
}
