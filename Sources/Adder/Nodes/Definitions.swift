// def, lambda, class, import: statements that make functions, classes and modules.

import AdderSyntax

/// Makes a function from a code object: `def`, `lambda`, and the hidden functions of comprehensions and class bodies.
final class FunctionNode: Node {
  /// A `CodeObject`, kept by the enclosing code.
  private let code: Value
  private let defaults: [Node]
  private let keywordDefaults: [(name: Value, value: Node)]
  private let annotations: [(name: Value, value: Node)]
  /// Where the cells of the closure come from.
  private let closure: [CellPlace]

  init(
    _ code: Value, defaults: [Node], keywordDefaults: [(name: Value, value: Node)], annotations: [(name: Value, value: Node)],
    closure: [CellPlace], _ span: Span
  ) {
    self.code = code
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    self.annotations = annotations
    self.closure = closure
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    var defaultValues = Owned.none
    if !defaults.isEmpty {
      let tuple = vm.list([])
      for node in defaults {
        let value = node.evaluate(frame, vm)
        if value.isError { return .error }
        (tuple.value.cast() as ListPointer).append(taking: value)
      }
      let list: ListPointer = tuple.value.cast()
      defaultValues = vm.tuple(copying: UnsafeBufferPointer(start: list.pointee.items, count: list.count))
    }
    var keywordValues = Owned.none
    if !keywordDefaults.isEmpty {
      keywordValues = Owned(vm.newDict())
      if !fill(keywordValues.value.cast(), keywordDefaults, frame, vm) { return .error }
    }
    var notes = Owned(Value.unbound)
    if !annotations.isEmpty {
      notes = Owned(vm.newDict())
      if !fill(notes.value.cast(), annotations, frame, vm) { return .error }
    }
    return Value(
      vm.newFunction(
        code, globals: frame.function.pointee.globals, closure: makeClosure(frame, vm), defaults: defaultValues,
        keywordDefaults: keywordValues, annotations: notes))
  }

  private func fill(_ dict: DictPointer, _ items: [(name: Value, value: Node)], _ frame: Frame, _ vm: VM) -> Bool {
    for item in items {
      let value = Owned(item.value.evaluate(frame, vm))
      if value.value.isError { return false }
      dict.setInterned(item.name, value.value)
    }
    return true
  }

  private func makeClosure(_ frame: Frame, _ vm: VM) -> Owned {
    if closure.isEmpty { return Owned(Value.unbound) }
    let tuple = vm.newTuple(count: closure.count)
    for (index, place) in closure.enumerated() {
      let cell = Value(place.cell(frame))
      cell.retain()
      tuple.pointee.items[index] = cell
    }
    return Owned(tuple)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A function of this code. `module` comes from the globals' `__name__`.
  func newFunction(
    _ code: Value, globals: Value, closure: consuming Owned, defaults: consuming Owned, keywordDefaults: consuming Owned,
    annotations: consuming Owned
  ) -> FunctionPointer {
    let swiftCode = (code.cast() as CodePointer).pointee.code._withUnsafeGuaranteedRef { $0 }
    let function = heap.makeContainer(pointee.types.function, sizeClass: SizeClass.of(MemoryLayout<FunctionObject>.size))
      .assumingMemoryBound(to: FunctionObject.self)
    let header = function.pointee.header
    code.retain()
    globals.retain()
    swiftCode.name.retain()
    swiftCode.qualifiedName.retain()
    let module = (globals.cast() as DictPointer).getInterned(name(.name)) ?? .none
    module.retain()
    let doc = swiftCode.docstring
    doc.retain()
    function.initialize(
      to: FunctionObject(
        header: header, code: code, globals: globals, closure: closure.take(),
        body: swiftCode.body ?? Unmanaged.passUnretained(interpreter.unbuilt), variableCount: Int32(swiftCode.variableCount),
        frameSize: Int32(swiftCode.frameSize), directCount: Int32(swiftCode.directCount),
        makesGenerator: swiftCode.isGenerator || swiftCode.isCoroutine, hasCells: !swiftCode.cellNames.isEmpty,
        defaults: defaults.take(), keywordDefaults: keywordDefaults.take(), name: swiftCode.name,
        qualifiedName: swiftCode.qualifiedName, doc: doc, module: module, annotations: annotations.take(), attributes: 0,
        weakReferences: nil))
    return function
  }
}

/// The body of every function that has not run yet: builds the nodes, then runs them.
final class UnbuiltNode: Node {
  init() { super.init(Span(line: 0, column: 0, endLine: 0, endColumn: 0)) }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let function = frame.function
    let code = function.swiftCode
    do throws(Raise) {
      let body = try code.ready(vm)
      function.pointee.body = body
      function.pointee.frameSize = Int32(code.frameSize)
      return body._withUnsafeGuaranteedRef { (node: Node) -> Value in node.execute(frame, vm) }
    } catch {
      return .error
    }
  }
}

/// Applies decorators: `@a @b def f` is `f = a(b(f))`; the decorators are evaluated first.
final class DecoratedNode: Node {
  private let decorators: [Node]
  private let definition: Node

  init(_ decorators: [Node], _ definition: Node, _ span: Span) {
    self.decorators = decorators
    self.definition = definition
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let functions = Owned(vm.newList(capacity: decorators.count))
    for decorator in decorators {
      let value = decorator.evaluate(frame, vm)
      if value.isError { return .error }
      (functions.value.cast() as ListPointer).append(taking: value)
    }
    var result = definition.evaluate(frame, vm)
    if result.isError { return .error }
    for index in decorators.indices.reversed() {
      let decorated = Owned(result)
      frame.node = decorators[index].address
      result = vm.result(decorators[index]) { () throws(Raise) in
        try vm.call((functions.value.cast() as ListPointer)[index], decorated.value)
      }
      if result.isError { return .error }
    }
    return result
  }
}

/// `class name(bases, keyword=…): body`, as a value; the Builder stores it.
final class ClassNode: Node {
  private let body: Node
  private let name: Value
  private let arguments: [CallSpreadNode.Part]

  init(_ body: Node, _ name: Value, _ arguments: [CallSpreadNode.Part], _ span: Span) {
    self.body = body
    self.name = name
    self.arguments = arguments
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let body = Owned(self.body.evaluate(frame, vm))
    if body.value.isError { return .error }
    let positional = Owned(vm.newList(capacity: arguments.count + 2))
    let keywords = Owned(vm.newDict())
    (positional.value.cast() as ListPointer).append(body.value)
    (positional.value.cast() as ListPointer).append(name)
    for part in arguments {
      let value = Owned(part.node.evaluate(frame, vm))
      if value.value.isError { return .error }
      let outcome = vm.completion(self) { () throws(Raise) in
        try add(part, value.value, positional.value.cast(), keywords.value.cast(), vm)
      }
      if outcome.isError { return .error }
    }
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      // `__build_class__` may have been replaced, as the language allows.
      let builtins = vm.builtins(of: frame.function.pointee.globals.cast())
      guard let build = builtins.getInterned(vm.name(.build_class)) else { throw vm.raise(.nameError, "__build_class__ not found") }
      return try vm.call(build, positional: positional.value.cast(), keywords: keywords.value.cast())
    }
  }

  private func add(
    _ part: CallSpreadNode.Part, _ value: Value, _ positional: ListPointer, _ keywords: DictPointer, _ vm: VM
  ) throws(Raise) {
    switch part.kind {
    case .positional: positional.append(value)
    case .starred:
      try vm.forEach(value) { (item) throws(Raise) -> Bool in
        positional.append(item as Value)
        return true
      }
    case .keyword(let name): try keywords.set(name, value, vm)
    case .doubleStarred:
      let kept = try vm.mappingAsDict(value) { () -> Raise in
        vm.typeError("argument after ** must be a mapping, not \(vm.typeName(of: value))")
      }
      let dict: DictPointer = kept.value.cast()
      var index = 0
      while let entry = dict.nextEntry(from: index) {
        try keywords.set(dict.pointee.entries[entry].key, dict.pointee.entries[entry].value, vm)
        index = entry + 1
      }
    }
  }
}

// MARK: - Imports

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

// MARK: - Comprehensions

/// Collects a comprehension's elements: runs the loops, whose innermost statement adds to the collection in `slot`, and returns it.
final class CollectNode: Node {
  private let kind: Comprehension.Kind
  private let slot: Int
  private let loops: Node

  init(_ kind: Comprehension.Kind, slot: Int, _ loops: Node, _ span: Span) {
    self.kind = kind
    self.slot = slot
    self.loops = loops
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    switch kind {
    case .list: frame[slot] = Value(vm.newList())
    case .set: frame[slot] = Value(vm.newSet())
    case .dictionary: frame[slot] = Value(vm.newDict())
    case .generator: break
    }
    let result = loops.execute(frame, vm)
    if result != .normal { return result }
    let collection = frame[slot]
    frame[slot] = .unbound
    return collection
  }
}

/// The innermost statement of a list comprehension.
final class AppendNode: Node {
  private let slot: Int
  private let element: Node

  init(_ slot: Int, _ element: Node, _ span: Span) {
    self.slot = slot
    self.element = element
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = element.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    (frame[slot].cast() as ListPointer).append(taking: value)
    return .normal
  }
}

final class AddToSetNode: Node {
  private let slot: Int
  private let element: Node

  init(_ slot: Int, _ element: Node, _ span: Span) {
    self.slot = slot
    self.element = element
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(element.evaluate(frame, vm))
    if value.value.isError { return .error }
    return vm.completion(self) { () throws(Raise) in _ = try (frame[slot].cast() as SetPointer).add(value.value, vm) }
  }
}

final class AddToDictNode: Node {
  private let slot: Int
  private let key: Node
  private let value: Node

  init(_ slot: Int, _ key: Node, _ value: Node, _ span: Span) {
    self.slot = slot
    self.key = key
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let key = Owned(self.key.evaluate(frame, vm))
    if key.value.isError { return .error }
    let value = Owned(self.value.evaluate(frame, vm))
    if value.value.isError { return .error }
    return vm.completion(self) { () throws(Raise) in
      try (frame[slot].cast() as DictPointer).set(key.value, value.value, hash: vm.quickHash(key.value), vm)
    }
  }
}

/// Calls a comprehension's hidden function with the iterator of its outermost iterable.
final class ComprehensionNode: Node {
  private let function: Node
  private let iterable: Node
  private let base: Int
  private let isInGenerator: Bool

  init(_ function: Node, _ iterable: Node, base: Int, isInGenerator: Bool, _ span: Span) {
    self.function = function
    self.iterable = iterable
    self.base = base
    self.isInGenerator = isInGenerator
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let iterable = self.iterable.evaluate(frame, vm)
    if _slowPath(iterable.isError) { return .error }
    let area = (isInGenerator ? frame.generatorTop : frame) + base
    // Ranges and lists are gone through in place.
    if iterable.isExactly(vm.pointee.types.range) || iterable.isExactly(vm.pointee.types.list) {
      area[1] = iterable
    } else {
      frame.node = address
      let iterator = vm.result(self) { () throws(Raise) in try vm.iterator(iterable) }
      iterable.release()
      if iterator.isError { return .error }
      area[1] = iterator
    }
    let function = self.function.evaluate(frame, vm)
    if function.isError {
      area[1].release()
      return .error
    }
    frame.node = address
    let result = vm.invoke(function.cast(), area + 1, 1)
    function.release()
    return result.isError ? vm.fail(self) : result
  }
}
