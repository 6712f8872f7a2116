// def, lambda and class: what makes functions and classes.

import AdderSyntax

/// Makes a function from a code object: `def`, `lambda`, and the hidden functions of comprehensions and class bodies.
final class FunctionNode: Node {
  /// A `CodeObject`, kept by the enclosing code.
  private let code: Value
  private let defaults: NodeList
  /// The tuple of the defaults if all are constants, otherwise None; kept by the enclosing code.
  private let constantDefaults: Value
  private let keywordDefaults: [(name: Value, value: Node)]
  private let annotations: [(name: Value, value: Node)]
  /// Where the cells of the closure come from.
  private let closure: FixedList<CellPlace>

  init(
    _ code: Value, defaults: [Node], constantDefaults: Value = .none, keywordDefaults: [(name: Value, value: Node)],
    annotations: [(name: Value, value: Node)],
    closure: [CellPlace], _ span: Span
  ) {
    self.code = code
    self.defaults = NodeList(defaults)
    self.constantDefaults = constantDefaults
    self.keywordDefaults = keywordDefaults
    self.annotations = annotations
    self.closure = FixedList(closure)
    super.init(span)
  }

  deinit {
    defaults.deallocate()
    closure.deallocate()
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    var defaultValues = Owned(retaining: constantDefaults)
    if defaults.count > 0 {
      defaultValues = makeDefaults(frame, vm)
      if defaultValues.value.isError { return .error }
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

  /// A tuple of the defaults, made when all have been evaluated: a collection that found it half full would take it for one without references.
  private func makeDefaults(_ frame: Frame, _ vm: VM) -> Owned {
    let count = defaults.count
    return withUnsafeTemporaryAllocation(of: Value.self, capacity: count) { room -> Owned in
      let room = room.baseAddress.unsafelyUnwrapped
      for index in 0..<count {
        let value = defaults.evaluate(index, frame, vm)
        if value.isError {
          for done in 0..<index { room[done].release() }
          return Owned(.error)
        }
        room[index] = value
      }
      let tuple = vm.makeTuple(count)
      for index in 0..<count { tuple.pointee.items[index] = room[index] }
      return Owned(tuple)
    }
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
    if closure.count == 0 { return Owned(Value.unbound) }
    let tuple = vm.newTuple(count: closure.count)
    for index in 0..<closure.count {
      let cell = Value(closure[index].cell(frame))
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
  private let decorators: [(value: Node, call: Node)]
  private let definition: Node

  init(_ decorators: [(value: Node, call: Node)], _ definition: Node, _ span: Span) {
    self.decorators = decorators
    self.definition = definition
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let functions = Owned(vm.newList(capacity: decorators.count))
    for decorator in decorators {
      let value = decorator.value.evaluate(frame, vm)
      if value.isError { return .error }
      (functions.value.cast() as ListPointer).append(taking: value)
    }
    var result = definition.evaluate(frame, vm)
    if result.isError { return .error }
    for index in decorators.indices.reversed() {
      let decorated = Owned(result)
      frame.node = decorators[index].call.address
      result = vm.result(decorators[index].call) { () throws(Raise) in
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
      guard let build = try vm.itemIfPresent(builtins, vm.name(.buildClass)) else { throw vm.raise(.nameError, "__build_class__ not found") }
      return try vm.call(build.value, positional: positional.value.cast(), keywords: keywords.value)
    }
  }

  private func add(
    _ part: CallSpreadNode.Part, _ value: Value, _ positional: ListPointer, _ keywords: DictPointer, _ vm: VM
  ) throws(Raise) {
    switch part.kind {
    case .positional: positional.append(value)
    case .starred:
      guard vm.isIterable(value) else { throw vm.typeError("Value after * must be an iterable, not \(vm.typeName(of: value))") }
      try vm.forEach(value) { (item) throws(Raise) -> Bool in
        positional.append(item as Value)
        return true
      }
    case .keyword(let name): try addKeyword(name, value, keywords, vm)
    case .doubleStarred:
      let kept = try vm.mappingAsDict(value) { () -> Raise in
        vm.typeError("__build_class__() argument after ** must be a mapping, not \(vm.typeName(of: value))")
      }
      let dict: DictPointer = kept.value.cast()
      var index = 0
      while let entry = dict.nextEntry(from: index) {
        let item = dict.pointee.entries[entry]
        guard vm.isString(item.key) else { throw vm.typeError("keywords must be strings") }
        try addKeyword(item.key, item.value, keywords, vm)
        index = entry + 1
      }
    }
  }

  private func addKeyword(_ name: Value, _ value: Value, _ keywords: DictPointer, _ vm: VM) throws(Raise) {
    if try keywords.get(name, vm) != nil {
      throw vm.typeError("__build_class__() got multiple values for keyword argument '\(vm.text(name))'")
    }
    try keywords.set(name, value, vm)
  }
}

/// The cell in a slot, not its content.
final class CellItselfNode: Node {
  private let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    frame[slot].retain()
    return frame[slot]
  }
}
