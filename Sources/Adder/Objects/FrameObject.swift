// Frame objects: what a program sees of a call. They are made only when somebody asks (a traceback, `sys._getframe`, `gi_frame`). While the call
// runs the object points to its frame; when the call ends the variables move into the object, so a traceback keeps them alive, as in CPython.

import AdderSyntax

typealias FrameObjectPointer = UnsafeMutablePointer<FrameObject>

struct FrameObject: HeapLayout {
  var header: ObjectHeader
  var function: Value
  /// The frame while it runs; nil afterwards.
  var frame: Frame?
  /// The variables after the call has ended: a buffer of `variableCount` values.
  var variables: UnsafeMutablePointer<Value>?
  var variableCount: Int
  /// The namespace of a module or class body, or `.unbound`.
  var namespace: Value
  /// The calling frame's object, or None.
  var back: Value
  /// The dict that `f_locals` gave last, or `.unbound`.
  var locals: Value
  /// `clear()` has let the variables go: those of outer functions are not to be seen either.
  var isCleared = false
  /// Where it was when the call ended.
  var span = Span(line: 0, column: 0, endLine: 0, endColumn: 0)
  /// `f_trace`, `f_trace_lines`, `f_trace_opcodes`: kept for the program, nothing is traced.
  var trace: Value = .none
  var tracesLines = true
  var tracesOpcodes = false

  static var typeName: StaticString { "frame" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.frame) }
}

extension UnsafeMutablePointer<VMState> {
  /// The object of a frame, made if there is none.
  func frameObject(for frame: Frame) -> Owned {
    if !frame.frameObject.isUnbound { return Owned(retaining: frame.frameObject) }
    let object = heap.makeContainer(pointee.types.frame, sizeClass: SizeClass.of(MemoryLayout<FrameObject>.size))
      .assumingMemoryBound(to: FrameObject.self)
    Value(frame.function).retain()
    frame.namespace.retain()
    object.initialize(
      to: FrameObject(
        header: object.pointee.header, function: Value(frame.function), frame: frame, variables: nil, variableCount: 0,
        namespace: frame.namespace, back: .none, locals: .unbound))
    frame.frameObject = Value(object)
    return Owned(retaining: Value(object))
  }

  /// The frame `depth` calls up, or nil.
  func frame(depth: Int) -> Frame? {
    var frame: Frame? = pointee.frame
    var depth = depth
    while let current = frame, depth > 0 {
      frame = current.caller
      depth -= 1
    }
    // The bottom frame, which nothing called, belongs to no program.
    return frame?.caller == nil ? nil : frame
  }

  /// `sys._getframe(depth)`; nil when the stack is not that deep.
  func frameObject(depth: Int) -> Owned? { frame(depth: depth).map { frameObject(for: $0) } }

  /// The call ends: the object takes the variables over.
  @inline(never) func detachFrameObject(_ frame: Frame) {
    detachFrameObject(frame, variables: Int(frame.function.pointee.variableCount))
  }

  func detachFrameObject(_ frame: Frame, variables count: Int) {
    let object: FrameObjectPointer = frame.frameObject.cast()
    frame.frameObject = .unbound
    defer { Value(object).release() }
    object.pointee.span = spanOfCurrentNode(frame)
    object.pointee.frame = nil
    // Nobody else holds it: the variables die with the frame.
    if (Value(object).object).isUnique { return }
    if !frame.function.pointee.makesGenerator, let caller = frame.caller, caller.caller != nil {
      object.pointee.back = frameObject(for: caller).take()
    }
    guard count > 0 else { return }
    let buffer = heap.allocateBuffer(count * MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
    for index in 0..<count {
      buffer[index] = frame[index]
      frame[index] = .unbound
    }
    object.pointee.variables = buffer
    object.pointee.variableCount = count
  }
}

extension UnsafeMutablePointer<FrameObject> {
  var code: Code { (pointee.function.cast() as FunctionPointer).swiftCode }

  /// The line that is running, or ran last.
  func currentLine(_ vm: VM) -> Int { Int(currentSpan(vm).line) }

  private func currentSpan(_ vm: VM) -> Span { pointee.frame.map { vm.spanOfCurrentNode($0) } ?? pointee.span }

  /// `f_lasti`
  fileprivate func currentInstruction(_ vm: VM) -> Int { code.instruction(at: currentSpan(vm), vm) }

  /// `f_locals`: the namespace of a module or class body, otherwise a dict made of the variables, the same one each time, brought up to date.
  func locals(_ vm: VM) throws(Raise) -> Owned {
    if !pointee.namespace.isUnbound { return Owned(retaining: pointee.namespace) }
    if code.scope.kind == .module {
      return Owned(retaining: (pointee.function.cast() as FunctionPointer).pointee.globals)
    }
    if pointee.locals.isUnbound { pointee.locals = Value(vm.newDict()) }
    let dict: DictPointer = pointee.locals.cast()
    let function: FunctionPointer = pointee.function.cast()
    if pointee.isCleared {
      dict.clear(vm)
    } else if let variables = pointee.frame ?? pointee.variables {
      vm.collectVariables(of: function, variables, into: dict)
    }
    return Owned(retaining: pointee.locals)
  }

  func visitReferences(_ visit: (Value) -> Void) {
    visit(pointee.function)
    visit(pointee.namespace)
    visit(pointee.back)
    visit(pointee.locals)
    visit(pointee.trace)
    guard let variables = pointee.variables else { return }
    for index in 0..<pointee.variableCount { visit(variables[index]) }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Brings a dict up to date with the variables of a frame: locals, cells and free variables that have values.
  func collectVariables(of function: FunctionPointer, _ variables: Frame, into dict: DictPointer) {
    let code = function.swiftCode
    func put(_ name: Value, _ value: Value) {
      if value.isUnbound { _ = dict.deleteInterned(name) } else { dict.setInterned(name, value) }
    }
    for (index, name) in code.localNames.enumerated() where !code.cellNames.contains(name) { put(name, variables[index]) }
    for (index, name) in code.cellNames.enumerated() {
      let cell = variables[code.cellSlot(index)]
      put(name, cell.isUnbound ? .unbound : (cell.cast() as CellPointer).pointee.content)
    }
    if function.pointee.closure.isUnbound { return }
    let closure: TuplePointer = function.pointee.closure.cast()
    for (index, name) in code.freeNames.enumerated() { put(name, (closure[index].cast() as CellPointer).pointee.content) }
  }

  // MARK: What natives ask of the running frame

  /// The globals of the running function; the builtins' namespace when nothing runs.
  func currentGlobals() -> Value {
    guard let frame = frame(depth: 0) else { return pointee.builtins }
    return frame.function.pointee.globals
  }

  /// `locals()`
  func currentLocals() throws(Raise) -> Owned {
    guard let frame = frame(depth: 0) else { return Owned(newDict()) }
    if !frame.namespace.isUnbound { return Owned(retaining: frame.namespace) }
    if frame.function.swiftCode.scope.kind == .module { return Owned(retaining: frame.function.pointee.globals) }
    // The frame object keeps the dict: every `locals()` of a call gives the same one.
    let object = frameObject(for: frame)
    return try (object.value.cast() as FrameObjectPointer).locals(self)
  }

  /// What `super()` without arguments uses: the `__class__` cell and the first argument of the running method.
  func zeroArgumentSuper() throws(Raise) -> (type: Value, object: Value) {
    guard let frame = frame(depth: 0) else { throw runtimeError("super(): no current frame") }
    let function = frame.function
    let code = function.swiftCode
    guard code.positionalCount > 0 else { throw runtimeError("super(): no arguments") }
    var object = frame[0]
    if code.cellParameters.contains(0) { object = (object.cast() as CellPointer).pointee.content }
    if object.isUnbound { throw runtimeError("super(): arg[0] deleted") }
    guard let index = code.freeNames.firstIndex(of: name(.class)), !function.pointee.closure.isUnbound else {
      throw runtimeError("super(): __class__ cell not found")
    }
    let content = ((function.pointee.closure.cast() as TuplePointer)[index].cast() as CellPointer).pointee.content
    if content.isUnbound { throw runtimeError("super(): empty __class__ cell") }
    guard isType(content) else { throw runtimeError("super(): __class__ is not a type (\(typeName(of: content)))") }
    return (content, object)
  }
}

extension FrameObject {
  static let spec = TypeSpec(FrameObjectPointer.self, "frame", doc: "", layout: TypeLayout(FrameObject.self, flags: [.ownsSetting])) { t in
    t.repr { (frame, vm) throws(Raise) in
      let code = frame.code
      return vm.string(
        "<frame at \(vm.addressText(Value(frame))), file '\(vm.text(code.filename))', line \(frame.currentLine(vm)), code \(vm.text(code.name))>")
    }
    t.attribute("f_code", "", get: { (frame, vm) throws(Raise) in Owned(retaining: (frame.pointee.function.cast() as FunctionPointer).pointee.code) })
    t.attribute(
      "f_globals", "", get: { (frame, vm) throws(Raise) in Owned(retaining: (frame.pointee.function.cast() as FunctionPointer).pointee.globals) })
    t.attribute(
      "f_builtins", "",
      get: { (frame, vm) throws(Raise) in
        Owned(retaining: vm.builtins(of: (frame.pointee.function.cast() as FunctionPointer).pointee.globals.cast()))
      })
    t.attribute("f_locals", "", get: { (frame, vm) throws(Raise) in try frame.locals(vm) })
    t.attribute(
      "f_lineno", "", get: { (frame, vm) throws(Raise) in vm.int(frame.currentLine(vm)) },
      set: { (frame, vm, value) throws(Raise) in
        guard let value else { throw vm.raise(.attributeError, "cannot delete attribute") }
        throw vm.valueError(vm.isInt(value) ? "can't jump from the 'call' trace event of a new frame" : "lineno must be an integer")
      })
    t.attribute("f_lasti", "", get: { (frame, vm) throws(Raise) in vm.int(frame.currentInstruction(vm)) })
    t.attribute(
      "f_trace", "", get: { (frame, vm) throws(Raise) in Owned(retaining: frame.pointee.trace) },
      set: { (frame, vm, value) throws(Raise) in
        let old = frame.pointee.trace
        frame.pointee.trace = value ?? .none
        value?.retain()
        old.release()
      })
    t.attribute(
      "f_trace_lines", "", get: { (frame, vm) throws(Raise) in Owned(Value(frame.pointee.tracesLines)) },
      set: { (frame, vm, value) throws(Raise) in frame.pointee.tracesLines = try flag(value, vm) })
    t.attribute(
      "f_trace_opcodes", "", get: { (frame, vm) throws(Raise) in Owned(Value(frame.pointee.tracesOpcodes)) },
      set: { (frame, vm, value) throws(Raise) in frame.pointee.tracesOpcodes = try flag(value, vm) })
    t.attribute(
      "f_back", "",
      get: { (frame, vm) throws(Raise) in
        guard let running = frame.pointee.frame else { return Owned(retaining: frame.pointee.back) }
        guard let caller = running.caller, caller.caller != nil else { return .none }
        return vm.frameObject(for: caller)
      })
    t.method("clear()", "Drop the references that the variables hold.") { (frame, vm) throws(Raise) in
      if let running = frame.pointee.frame {
        // A generator that is suspended is closed.
        guard running.function.pointee.makesGenerator, running.caller == nil else { throw vm.runtimeError("cannot clear an executing frame") }
        let generator = Owned(retaining: running.generator)
        return vm.seeOff(generator.value.cast())
      }
      guard let variables = frame.pointee.variables else { return }
      frame.pointee.isCleared = true
      for index in 0..<frame.pointee.variableCount {
        let old = variables[index]
        variables[index] = .unbound
        old.release()
      }
    }
    t.traverse { (frame, visit) in frame.visitReferences(visit) }
    t.dismantle { (frame, heap) in
      guard let variables = frame.pointee.variables else { return }
      heap.freeBuffer(RawPointer(variables), bytes: frame.pointee.variableCount * MemoryLayout<Value>.stride)
    }
  }

  private static func flag(_ value: Value?, _ vm: VM) throws(Raise) -> Bool {
    guard let value else { throw vm.typeError("can't delete numeric/char attribute") }
    guard value.isBool else { throw vm.typeError("attribute value type must be bool") }
    return value == .true
  }
}
