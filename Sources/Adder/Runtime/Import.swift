// The import system. A module is looked for among the native ones, then along `sys.path` (or the parent package's `__path__`), then among those
// written in the language that are compiled into the engine. Files are read, compiled and run as the module's body.

import AdderSyntax

extension VM {
  // MARK: What import statements do

  /// `__import__(name, globals, locals, fromlist, level)`: the module to bind: the top of a dotted name, or with a list of names the module itself.
  func importName(name: Value, fromList: Value, level: Int, globals: Value) throws(Raise) -> Owned {
    guard let found = try itemIfPresent(builtins(of: globals.cast()), word("__import__")) else { throw importError("__import__ not found") }
    if !found.value.isExactly(pointee.types.builtinFunction) {
      return try call(found.value, [name, globals, .none, fromList, .smallInt(level)])
    }
    return try importModule(name: name, fromList: fromList, level: level, globals: globals)
  }

  /// The same without asking whether the program has replaced `__import__`.
  func importModule(name: Value, fromList: Value, level: Int, globals: Value) throws(Raise) -> Owned {
    guard isString(name) else { throw typeError("module name must be a string") }
    guard level >= 0 else { throw valueError("level must be >= 0") }
    // Module names are kept as texts, which have no lone surrogates; there is no such module.
    if (try? checkEncodable(name.cast())) == nil {
      clearError()
      throw moduleNotFoundError(name)
    }
    let asked = text(name)
    let fullName: String
    if level > 0 {
      fullName = try absoluteName(asked, level: level, globals: globals)
    } else {
      guard !asked.isEmpty else { throw valueError("Empty module name") }
      fullName = asked
    }
    let module = try module(named: fullName)
    if !fromList.isNone, try truth(fromList) {
      try importSubmodules(of: module.value, named: fromList, fullName: fullName, isAll: false)
      return module
    }
    guard level == 0 || !asked.isEmpty, let dot = asked.utf8.firstIndex(of: UInt8(ascii: ".")) else { return module }
    // `import a.b.c` binds a; relatively to a package as well.
    if level == 0 { return try self.module(named: String(asked[..<dot])) }
    let front = String(fullName.prefix(fullName.count - asked[dot...].count))
    guard let top = loadedModule(front) else {
      let message = string("'\(front)' not in sys.modules as expected")
      throw keyError(message.value)
    }
    return top
  }

  /// `from module import name`
  func importFrom(_ module: Value, _ name: Value) throws(Raise) -> Owned {
    if let found = try attributeIfPresent(module, name) { return found }
    let moduleName = try attributeIfPresent(module, .name) ?? .none
    var shownName = "'<unknown module name>'"
    if isString(moduleName.value) {
      if let submodule = loadedModule(text(moduleName.value) + "." + text(name)) { return submodule }
      shownName = try reprText(moduleName.value)
    }
    let path = type(of: module) == pointee.types.module ? moduleFile(module) ?? .none : .none
    let place = path.value.isNone ? "unknown location" : text(path.value)
    let message =
      try isInitializing(module)
      ? "cannot import name \(reprText(name)) from partially initialized module \(shownName) (most likely due to a circular import) (\(place))"
      : "cannot import name \(reprText(name)) from \(shownName) (\(place))"
    throw importError(message, name: moduleName.value, path: path.value)
  }

  /// `from module import *`
  func importStar(_ module: Value, into namespace: Value) throws(Raise) {
    var skipsPrivate = false
    let names: Owned
    if let all = try attributeIfPresent(module, .all) {
      // CPython asks for one item after the other.
      if isDict(all.value) { throw typeError("'\(typeName(of: all.value))' is not a sequence") }
      if type(of: all.value).pointee.slots.getItem == nil { throw typeError("'\(typeName(of: all.value))' object does not support indexing") }
      names = all
    } else {
      guard let dict = try attributeIfPresent(module, .dict) else {
        throw importError("from-import-* object has no __dict__ and no __all__")
      }
      // A list of its own: reading attributes may change the dict.
      let keys = try callMethod(dict.value, word("keys"))
      names = try listFrom(keys.value)
      skipsPrivate = true
    }
    try forEach(names.value) { (name) throws(Raise) in
      guard isString(name) else { throw try starNameError(module, name, isKey: skipsPrivate) }
      if skipsPrivate, (name.cast() as StringPointer).length > 0, (name.cast() as StringPointer)[0] == 0x5f { return true }
      let value = try getAttribute(module, name)
      if namespace.isExactly(pointee.types.dict) {
        try (namespace.cast() as DictPointer).set(name, value.value, self)
      } else {
        try setItem(namespace, name, value.value)
      }
      return true
    }
  }

  private func starNameError(_ module: Value, _ name: Value, isKey: Bool) throws(Raise) -> Raise {
    guard let moduleName = try attributeIfPresent(module, .name), isString(moduleName.value) else {
      return typeError("module __name__ must be a string, not \(typeName(of: module))")
    }
    let place = text(moduleName.value) + (isKey ? ".__dict__" : ".__all__")
    return typeError("\(isKey ? "Key" : "Item") in \(place) must be str, not \(typeName(of: name))")
  }

  // MARK: sys.modules

  private var modules: DictPointer { interpreter.modules.cast() }

  /// A module of `sys.modules`; nil when it is not there or None stands in its place.
  func loadedModule(_ name: String) -> Owned? {
    let word = intern(name)
    guard let module = modules.getInterned(word.value), !module.isNone else { return nil }
    return Owned(retaining: module)
  }

  func setModule(_ name: String, _ module: Value) {
    let word = intern(name)
    modules.setInterned(word.value, module)
  }

  /// The module with this full name, loaded when it is not there yet.
  func module(named name: String) throws(Raise) -> Owned {
    let word = intern(name)
    if let module = modules.getInterned(word.value) {
      if module.isNone {
        throw importError(.moduleNotFoundError, "import of \(name) halted; None in sys.modules", name: word.value, path: .none)
      }
      let known = Owned(retaining: module)
      if !threads.loading.isEmpty { try waitForModule(name) }
      return known
    }
    return try load(name)
  }

  /// Another thread may be at work on the module. Where that one, or who it waits for, waits for this thread, the module is taken as it is.
  private func waitForModule(_ name: String) throws(Raise) {
    let threads = threads
    let thread = threads.current
    while let owner = threads.loading[name], owner !== thread {
      var other = owner
      while let awaited = threads.waitingForModule[ObjectIdentifier(other)], let next = threads.loading[awaited] {
        if next === thread { return }
        other = next
      }
      threads.waitingForModule[ObjectIdentifier(thread)] = name
      defer { threads.waitingForModule[ObjectIdentifier(thread)] = nil }
      thread.prepareToWait()
      waitForWake(until: .max)
      try checkpoint()
    }
  }

  // MARK: Relative names

  /// The full name of `level` dots and a name, seen from the module with these globals.
  private func absoluteName(_ name: String, level: Int, globals: Value) throws(Raise) -> String {
    var package = try packageName(globals)
    guard !package.isEmpty else { throw importError("attempted relative import with no known parent package") }
    for _ in 1..<level {
      guard let dot = package.utf8.lastIndex(of: UInt8(ascii: ".")) else { throw importError("attempted relative import beyond top-level package") }
      package = String(package[..<dot])
    }
    return name.isEmpty ? package : package + "." + name
  }

  private func packageName(_ globals: Value) throws(Raise) -> String {
    guard isDict(globals) else { throw typeError("globals must be a dict") }
    let dict: DictPointer = globals.cast()
    if let package = dict.getInterned(self.name(.package)), !package.isNone {
      guard isString(package) else { throw typeError("package must be a string") }
      return text(package)
    }
    if let spec = dict.getInterned(self.name(.spec)), !spec.isNone {
      let kept = Owned(retaining: spec)
      let parent = try getAttribute(kept.value, "parent")
      guard isString(parent.value) else { throw typeError("__spec__.parent must be a string") }
      return text(parent.value)
    }
    guard let own = dict.getInterned(self.name(.name)) else {
      let message = string("'__name__' not in globals")
      throw keyError(message.value)
    }
    guard isString(own) else { throw typeError("__name__ must be a string") }
    let ownName = text(own)
    if dict.getInterned(self.name(.path)) != nil { return ownName }
    return ownName.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(ownName[..<$0]) } ?? ""
  }

  // MARK: Names behind `from`

  /// Loads submodules that `from package import …` names and that are not attributes of the package yet.
  private func importSubmodules(of module: Value, named names: Value, fullName: String, isAll: Bool) throws(Raise) {
    guard try attributeIfPresent(module, .path) != nil else { return }
    try forEach(names) { (name) throws(Raise) in
      guard isString(name) else {
        let place = isAll ? fullName + ".__all__" : "``from list''"
        throw typeError("Item in \(place) must be str, not \(typeName(of: name))")
      }
      if text(name) == "*" {
        if !isAll, let all = try attributeIfPresent(module, .all) {
          try importSubmodules(of: module, named: all.value, fullName: fullName, isAll: true)
        }
      } else if try attributeIfPresent(module, name) == nil {
        try importSubmodule(fullName + "." + text(name))
      }
      return true
    }
  }

  /// Loads a submodule if there is one.
  private func importSubmodule(_ fullName: String) throws(Raise) {
    do throws(Raise) { _ = try module(named: fullName) } catch {
      guard errorMatches(.moduleNotFoundError) else { throw error }
      let name = (pointee.error.cast() as ExceptionPointer).field(\ImportErrorObject.name)
      guard isString(name), text(name) == fullName, !isHalted(fullName) else { throw error }
      clearError()
    }
  }

  private func isHalted(_ name: String) -> Bool {
    let word = intern(name)
    return modules.getInterned(word.value)?.isNone == true
  }

  // MARK: What a module says about itself

  func moduleFile(_ module: Value) -> Owned? {
    guard let file = (module.cast() as ModulePointer).dict.getInterned(name(.file)), isString(file) else { return nil }
    return Owned(retaining: file)
  }

  private func isInitializing(_ module: Value) throws(Raise) -> Bool {
    guard let spec = try attributeIfPresent(module, .spec), !spec.value.isNone,
      let flag = try attributeIfPresent(spec.value, "_initializing")
    else { return false }
    return try truth(flag.value)
  }
}
