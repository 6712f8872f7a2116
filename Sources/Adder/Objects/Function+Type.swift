// What programs see of functions, code objects and cells.

import AdderSyntax

extension FunctionObject {
  static let spec = TypeSpec(
    FunctionPointer.self, "function", doc: "A function defined in the language.",
    layout: TypeLayout(
      FunctionObject.self, kind: .function, dict: MemoryLayout<FunctionObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<FunctionObject>.offset(of: \.weakReferences) ?? 0, flags: [.isMethodDescriptor], leavesLookup: true)
  ) { t in
    t.repr { (function, vm) throws(Raise) in
      vm.string(exact: "<function \(function.pointee.qualifiedName) at \(vm.addressText(Value(function)))>")
    }
    t.construct { (type, vm, arguments) throws(Raise) in try vm.constructFunction(arguments) }
    t.call { (function, vm, arguments) throws(Raise) in try vm.callFunction(function, arguments) }
    t.descriptorGet { (function, vm, instance, owner) throws(Raise) in
      instance.isUnbound ? Owned(retaining: Value(function)) : vm.newBoundMethod(Value(function), instance)
    }
    t.attribute(
      "__code__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.code) },
      set: { (function, vm, value) throws(Raise) in
        guard let value, value.isExactly(vm.pointee.types.code) else { throw vm.typeError("__code__ must be set to a code object") }
        try function.setCode(value, vm)
      })
    t.member("__globals__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.globals) })
    t.member("__builtins__", "", get: { (function, vm) throws(Raise) in Owned(retaining: vm.builtins(of: function.pointee.globals.cast())) })
    t.member(
      "__closure__", "",
      get: { (function, vm) throws(Raise) in
        function.pointee.closure.isUnbound ? .none : Owned(retaining: function.pointee.closure)
      })
    t.attribute(
      "__defaults__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.defaults) },
      set: { (function, vm, value) throws(Raise) in
        let value = value ?? .none
        guard value.isNone || vm.isTuple(value) else { throw vm.typeError("__defaults__ must be set to a tuple object") }
        replaceValue(&function.pointee.defaults, value)
      })
    t.attribute(
      "__kwdefaults__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.keywordDefaults) },
      set: { (function, vm, value) throws(Raise) in
        let value = value ?? .none
        guard value.isNone || vm.isDict(value) else { throw vm.typeError("__kwdefaults__ must be set to a dict object") }
        replaceValue(&function.pointee.keywordDefaults, value)
      })
    t.attribute(
      "__name__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.name) },
      set: { (function, vm, value) throws(Raise) in
        guard let value, vm.isString(value) else { throw vm.typeError("__name__ must be set to a string object") }
        replaceValue(&function.pointee.name, value)
      })
    t.attribute(
      "__qualname__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.qualifiedName) },
      set: { (function, vm, value) throws(Raise) in
        guard let value, vm.isString(value) else { throw vm.typeError("__qualname__ must be set to a string object") }
        replaceValue(&function.pointee.qualifiedName, value)
      })
    t.member(
      "__doc__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.doc) },
      set: { (function, vm, value) throws(Raise) in replaceValue(&function.pointee.doc, value ?? .none) })
    t.member(
      "__module__", "", get: { (function, vm) throws(Raise) in Owned(retaining: function.pointee.module) },
      set: { (function, vm, value) throws(Raise) in replaceValue(&function.pointee.module, value ?? .none) })
    t.attribute(
      "__annotations__", "",
      get: { (function, vm) throws(Raise) in
        if function.pointee.annotations.isUnbound { function.pointee.annotations = Value(vm.newDict()) }
        return Owned(retaining: function.pointee.annotations)
      },
      set: { (function, vm, value) throws(Raise) in
        guard value == nil || value == Value.none || vm.isDict(value ?? .none) else {
          throw vm.typeError("__annotations__ must be set to a dict object")
        }
        replaceValue(&function.pointee.annotations, value == nil || value == Value.none ? .unbound : value ?? .unbound)
      })
    t.attribute(
      "__dict__", "", get: { (function, vm) throws(Raise) in function.attributeDict(vm) },
      set: { (function, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("cannot delete __dict__") }
        guard vm.isDict(value) else { throw vm.typeError("__dict__ must be set to a dictionary, not a '\(vm.typeName(of: value))'") }
        let old = function.pointee.attributes
        value.retain()
        function.pointee.attributes = UInt(value.bits)
        if old != 0 { Value(bits: UInt64(old)).release() }
      })
    t.traverse { (function, visit) in function.visitReferences(visit) }
  }
}

extension UnsafeMutablePointer<FunctionObject> {
  func attributeDict(_ vm: VM) -> Owned {
    if pointee.attributes == 0 { pointee.attributes = UInt(Value(vm.newDict()).bits) }
    return Owned(retaining: Value(bits: UInt64(pointee.attributes)))
  }

  func setCode(_ value: Value, _ vm: VM) throws(Raise) {
    let code = (value.cast() as CodePointer).pointee.code._withUnsafeGuaranteedRef { $0 }
    let free = pointee.closure.isUnbound ? 0 : (pointee.closure.cast() as TuplePointer).count
    guard code.freeNames.count == free else {
      throw vm.valueError(
        "\(vm.text(pointee.name))() requires a code object with \(free) free vars, not \(code.freeNames.count)")
    }
    replaceValue(&pointee.code, value)
    pointee.body = code.body ?? Unmanaged.passUnretained(vm.interpreter.unbuilt)
    pointee.variableCount = Int32(code.variableCount)
    pointee.frameSize = Int32(code.frameSize)
    pointee.directCount = Int32(code.directCount)
    pointee.makesGenerator = code.isGenerator || code.isCoroutine
    pointee.hasCells = !code.cellNames.isEmpty
  }

  /// CPython clears a function's fields in this order.
  @inline(__always) func visitReferencesInOrderOfRelease(_ type: TypePointer, _ visit: (Value) -> Void) {
    visit(pointee.globals)
    visit(pointee.module)
    visit(pointee.defaults)
    visit(pointee.keywordDefaults)
    visit(pointee.doc)
    type.visitInstanceFields(of: RawPointer(self), visit)
    visit(pointee.closure)
    visit(pointee.annotations)
    visit(pointee.code)
    visit(pointee.name)
    visit(pointee.qualifiedName)
  }

  func visitReferences(_ visit: (Value) -> Void) {
    // CPython's order, which decides about the order of finalizers in cycles.
    visit(pointee.code)
    visit(pointee.globals)
    visit(pointee.module)
    visit(pointee.defaults)
    visit(pointee.keywordDefaults)
    visit(pointee.doc)
    visit(pointee.name)
    visit(pointee.closure)
    visit(pointee.annotations)
    visit(pointee.qualifiedName)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// `FunctionType(code, globals, name=None, argdefs=None, closure=None)`
  fileprivate func constructFunction(_ arguments: Arguments) throws(Raise) -> Owned {
    let bound = try bindNamed(arguments, "function", ["code", "globals", "name", "argdefs", "closure"], required: 2)
    func given(_ index: Int) -> Value { bound[index].isUnbound ? .none : bound[index] }
    guard bound[0].isExactly(pointee.types.code) else {
      throw typeError("function() argument 'code' must be code, not \(argumentKind(bound[0]))")
    }
    guard isDict(bound[1]) else { throw typeError("function() argument 'globals' must be dict, not \(argumentKind(bound[1]))") }
    let (name, defaults, closure) = (given(2), given(3), given(4))
    guard name.isNone || isString(name) else { throw typeError("arg 3 (name) must be None or string") }
    guard defaults.isNone || isTuple(defaults) else { throw typeError("arg 4 (defaults) must be None or tuple") }
    let code = (bound[0].cast() as CodePointer).swiftCode
    guard closure.isNone || isTuple(closure) else {
      throw typeError(code.freeNames.isEmpty ? "arg 5 (closure) must be None or tuple" : "arg 5 (closure) must be tuple")
    }
    let cells = closure.isNone ? 0 : (closure.cast() as TuplePointer).count
    if closure.isNone && !code.freeNames.isEmpty { throw typeError("arg 5 (closure) must be tuple") }
    guard cells == code.freeNames.count else {
      throw valueError("\(text(code.name)) requires closure of length \(code.freeNames.count), not \(cells)")
    }
    for index in 0..<cells where !(closure.cast() as TuplePointer)[index].isExactly(pointee.types.cell) {
      throw typeError("arg 5 (closure) expected cell, found \(typeName(of: (closure.cast() as TuplePointer)[index]))")
    }
    let function = newFunction(
      bound[0], globals: bound[1], closure: cells == 0 ? Owned(Value.unbound) : Owned(retaining: closure), defaults: Owned(retaining: defaults),
      keywordDefaults: .none, annotations: Owned(Value.unbound))
    if !name.isNone { replaceValue(&function.pointee.name, name) }
    return Owned(function)
  }
}

extension CellObject {
  static let spec = TypeSpec(CellPointer.self, "cell", doc: "", layout: TypeLayout(CellObject.self, kind: .cell)) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, "cell")
      guard arguments.count <= 1 else {
        throw vm.typeError("cell expected at most 1 argument, got \(arguments.count)")
      }
      let content = arguments.count == 1 ? arguments[0] : .unbound
      content.retain()
      return Owned(vm.newCell(taking: content))
    }
    t.repr { (cell, vm) throws(Raise) in
      let content = cell.pointee.content
      let what = content.isUnbound ? "empty" : "\(vm.typeName(of: content)) object at \(vm.addressText(content))"
      return vm.string("<cell at \(vm.addressText(Value(cell))): \(what)>")
    }
    t.compare { (cell, vm, other, operation) throws(Raise) in
      guard other.isExactly(vm.pointee.types.cell) else { return .notImplemented }
      let (left, right) = (cell.pointee.content, (other.cast() as CellPointer).pointee.content)
      // An empty cell comes before all others.
      if left.isUnbound || right.isUnbound { return Owned(Value(operation.holds(left.isUnbound ? 0 : 1, right.isUnbound ? 0 : 1))) }
      let leftKept = Owned(retaining: left)
      let rightKept = Owned(retaining: right)
      return try vm.compare(leftKept.value, rightKept.value, operation)
    }
    t.unhashable()
    t.attribute(
      "cell_contents", "",
      get: { (cell, vm) throws(Raise) in
        if cell.pointee.content.isUnbound { throw vm.valueError("Cell is empty") }
        return Owned(retaining: cell.pointee.content)
      },
      set: { (cell, vm, value) throws(Raise) in
        let old = cell.pointee.content
        cell.pointee.content = value ?? .unbound
        value?.retain()
        old.release()
      })
    t.traverse { (cell, visit) in visit(cell.pointee.content) }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The code object of a `Code`.
  func newCodeObject(_ code: Code) -> Owned {
    let object = heap.makeContainer(pointee.types.code, sizeClass: SizeClass.of(MemoryLayout<CodeObject>.size))
      .assumingMemoryBound(to: CodeObject.self)
    // As in CPython the collector does not look at code: it holds constants only.
    object.pointee.header.word |= HeaderBits.untracked
    object.pointee.code = Unmanaged.passRetained(code)
    object.pointee.weakReferences = nil
    return Owned(object)
  }
}
