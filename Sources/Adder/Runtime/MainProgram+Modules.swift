// Programs that are modules: `-m`, folders and archives with a `__main__.py`.

import AdderSyntax

extension UnsafeMutablePointer<VMState> {
  /// `-m name`: the module's source, or that of `name.__main__` for a package, run as `__main__`.
  func runModuleAsMain(_ name: String) throws(Raise) {
    let found = try sourceOfModule(name)
    let file = string(found.file)
    describeMain(file: found.file, spec: found.name, package: found.package)
    let arguments: DictPointer = interpreter.sysNamespace.cast()
    if let list = arguments.getInterned(word("argv")), isList(list), (list.cast() as ListPointer).count > 0 {
      try setItem(list, .smallInt(0), file.value)
    }
    try runModuleSource(found.source, file: found.file, [.details] + found.frames + [.code])
  }

  /// A folder is run by the `__main__.py` in it.
  func runFolder(_ path: String) throws(Raise) {
    let file = path.hasSuffix("/") ? path + "__main__.py" : path + "/__main__.py"
    let (source, errno) = Platform.contents(ofFile: file)
    if errno != 0 { throw commandError("can't find '__main__' module in '\(path)'") }
    describeMain(file: file, spec: "__main__", package: "")
    try runModuleSource(source, file: file, ProgramFrame.mainDetails + [.code])
  }

  /// - Parameter places: where CPython's loaders compile it.
  private func runModuleSource(_ source: [UInt8], file: String, _ places: [ProgramFrame]) throws(Raise) {
    let code: Owned
    do throws(Raise) {
      code = try compile(source, filename: file, mode: .file, namespaceIsGlobals: true, origin: .bytes)
    } catch {
      throw raisedUnder(places + ProgramFrame.compilation)
    }
    try runMainCode(code.value)
  }

  private func runMainCode(_ code: Value) throws(Raise) {
    try under(ProgramFrame.run) { () throws(Raise) in
      let namespace = Owned(retaining: self.mainModule.pointee.namespace)
      _ = try self.runCode(code, globals: namespace.value, locals: namespace.value)
    }
  }

  // MARK: Archives

  /// Whether a program is a zip archive: they are known by their end, since anything may stand before them.
  func isArchive(_ bytes: [UInt8]) -> Bool {
    let endSize = 22
    return bytes.count >= endSize && bytes[(bytes.count - endSize)...].starts(with: [0x50, 0x4B, 5, 6])
  }

  /// An archive is run by the `__main__.py` in it, and its other modules can be imported.
  func runArchive(_ path: String) throws(Raise) {
    let archive = string(path)
    let zipimport = try module(named: "zipimport")
    let importer = try getAttribute(zipimport.value, "zipimporter")
    try openPath(to: archive.value, by: importer.value)
    let loader = try call(importer.value, archive.value)
    let spec = try callMethod(loader.value, word("find_spec"), word("__main__"))
    if spec.value.isNone { throw commandError("can't find '__main__' module in '\(path)'") }
    let code: Owned
    do throws(Raise) {
      code = try callMethod(loader.value, word("get_code"), word("__main__"))
    } catch {
      throw raisedUnder(ProgramFrame.mainDetails + [.code])
    }
    let origin = try getAttribute(spec.value, "origin")
    describeMain(file: try strText(origin.value))
    let namespace = mainModule.dict
    let package = intern("")
    namespace.setInterned(name(.package), package.value)
    namespace.setInterned(name(.loader), loader.value)
    namespace.setInterned(name(.spec), spec.value)
    try runMainCode(code.value)
  }

  /// Makes an archive the first place where modules are looked for.
  private func openPath(to archive: Value, by importer: Value) throws(Raise) {
    if let hooks = systemValue("path_hooks") { _ = try callMethod(hooks.value, word("append"), importer) }
    guard let path = systemValue("path"), isList(path.value), (path.value.cast() as ListPointer).count > 0 else { return }
    try setItem(path.value, .smallInt(0), archive)
  }
}
