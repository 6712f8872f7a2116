// `compile` with trees of objects: the tree of a text, and the code of a tree.

import AdderSyntax

extension VM {
  /// Whether an object is a node of `ast`. The module is only looked at if somebody has imported it.
  func isSyntaxNode(_ object: Value) throws(Raise) -> Bool {
    guard let module = loadedModule("_ast"), let base = try attributeIfPresent(module.value, "AST"), isType(base.value) else { return false }
    return isInstance(object, of: base.value.cast())
  }

  /// The objects of a text: `compile(…, PyCF_ONLY_AST)`.
  func syntaxObjects(
    _ source: [UInt8], filename: String, mode: Program.Mode, origin: SourceOrigin
  ) throws(Raise) -> Owned {
    let tree: ParsedTree
    do throws(Diagnostic) {
      tree = try Program.parseTree(
        source, filename: filename, mode: mode, maximumDigits: interpreter.system.maximumDigits, origin: origin, decoder: decodeSource)
    } catch {
      for warning in error.warnings { try warn(warning) }
      throw syntaxError(error)
    }
    for warning in tree.warnings { try warn(warning) }
    return try SyntaxObjects.make(self, tree.source) { (objects) throws(Raise) in
      switch mode {
      case .file: try objects.module(tree.body)
      case .interactive: try objects.interactive(tree.body)
      case .expression: try objects.expressionProgram(tree.body)
      }
    }
  }

  /// The code of a tree of objects.
  func compile(tree object: Value, filename: String, mode: Program.Mode, features: [String], optimize: Int?) throws(Raise) -> Owned {
    let module = try self.module(named: "_ast")
    var reader = SyntaxReader(vm: self, classes: (module.value.cast() as ModulePointer).pointee.namespace.cast())
    let body = try reader.program(object, mode)
    // The text that the tree came from, if it is a file: for tracebacks.
    let isFile = !filename.hasPrefix("<") && Platform.fileKind(filename) == .file
    let bytes = isFile ? Platform.contents(ofFile: filename).bytes : []
    var program: Program
    do throws(Diagnostic) {
      program = try Program.resolve(
        body, scopes: reader.scopes, source: SourceText(bytes), filename: filename, mode: mode, features: features)
    } catch {
      throw syntaxError(error)
    }
    for warning in program.warnings { try warn(warning) }
    program.optimizationLevel = optimize
    return code(for: program, namespaceIsGlobals: false)
  }
}
