// The import statements.

import AdderSyntax

/// `import a.b.c` (binds a) and `import a.b.c as d` (binds c).
final class ImportNode: Node {
  private let name: Value
  /// With `as`: the names after the first dot, to be read one after another.
  private let attributes: [Value]

  init(_ name: Value, attributes: [Value], _ span: Span) {
    self.name = name
    self.attributes = attributes
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      var module = try vm.importName(name: name, fromList: .none, level: 0, globals: frame.function.pointee.globals)
      for attribute in attributes { module = try vm.importFrom(module.value, attribute) }
      return module
    }
  }
}

/// `from module import name as target, …`
final class ImportFromNode: Node {
  private let module: Value
  /// A tuple of the names.
  private let names: Value
  private let targets: [TargetNode]
  private let level: Int

  init(_ module: Value, _ names: Value, _ targets: [TargetNode], level: Int, _ span: Span) {
    self.module = module
    self.names = names
    self.targets = targets
    self.level = level
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    let module = Owned(
      vm.result(self) { () throws(Raise) in
        try vm.importName(name: self.module, fromList: self.names, level: level, globals: frame.function.pointee.globals)
      })
    if module.value.isError { return .error }
    let names: TuplePointer = names.cast()
    for (index, target) in targets.enumerated() {
      let value = vm.result(self) { () throws(Raise) in try vm.importFrom(module.value, names[index]) }
      if value.isError || target.store(value, frame, vm).isError { return .error }
    }
    return .normal
  }
}

/// `from module import *`
final class ImportStarNode: Node {
  private let module: Value
  private let names: Value
  private let level: Int

  init(_ module: Value, _ names: Value, level: Int, _ span: Span) {
    self.module = module
    self.names = names
    self.level = level
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    return vm.completion(self) { () throws(Raise) in
      let globals = frame.function.pointee.globals
      let module = try vm.importName(name: self.module, fromList: names, level: level, globals: globals)
      let namespace = frame.namespace.isUnbound ? globals : frame.namespace
      try vm.importStar(module.value, into: namespace)
    }
  }
}
