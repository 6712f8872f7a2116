// What programs see of generators, and what generators share with coroutines and asynchronous generators.

extension GeneratorObject {
  static let spec = TypeSpec(
    GeneratorPointer.self, "generator", doc: "",
    layout: TypeLayout(GeneratorObject.self, weak: MemoryLayout<GeneratorObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.repr { (generator, vm) throws(Raise) in
      vm.string(exact: "<generator object \(generator.pointee.qualifiedName) at \(vm.addressText(Value(generator)))>")
    }
    t.iterateSelf()
    t.next { (generator, vm) throws(Raise) in try vm.advance(generator, sending: .none) }
    t.method("send(value, /)", "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration.") {
      (generator, vm, value: Value) throws(Raise) in
      if let item = try vm.advance(generator, sending: value) { return item }
      let result = vm.takeGeneratorResult()
      throw vm.stopIteration(result.value)
    }
    t.method(
      "throw(typ, val=None, tb=None, /)",
      "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration."
    ) { (generator, vm, type: Value, value: Value?, traceback: Value?) throws(Raise) in
      try vm.setThrown(type, value, traceback)
      vm.pointee.thrown = value == nil && traceback == nil ? type : .unbound
      return try vm.throwInto(generator)
    }
    t.method("close()", "close() -> raise GeneratorExit inside generator.") { (generator, vm) throws(Raise) in try vm.close(generator) }
    t.defineNames("name of the generator", "qualified name of the generator")
    t.attribute("gi_running", "", get: { (generator, vm) throws(Raise) in Owned(Value(generator.pointee.state == .running)) })
    t.attribute("gi_suspended", "", get: { (generator, vm) throws(Raise) in Owned(Value(generator.pointee.state == .suspended)) })
    t.member("gi_code", "", get: { (generator, vm) throws(Raise) in Owned(retaining: generator.code) })
    t.attribute(
      "gi_frame", "",
      get: { (generator, vm) throws(Raise) in
        guard let frame = generator.pointee.frame else { return .none }
        return vm.frameObject(for: frame)
      })
    t.attribute(
      "gi_yieldfrom", "object being iterated by yield from, or None",
      get: { (generator, vm) throws(Raise) in Owned(retaining: vm.delegate(of: generator)) })
    t.defineLife()
  }
}

extension TypeBuilder<GeneratorPointer> {
  /// `__name__` and `__qualname__`, with their docs.
  func defineNames(_ nameDoc: StaticString, _ qualifiedNameDoc: StaticString) {
    attribute(
      "__name__", nameDoc, get: { (generator, vm) throws(Raise) in Owned(retaining: generator.pointee.name) },
      set: { (generator, vm, value) throws(Raise) in
        guard let value, vm.isString(value) else { throw vm.typeError("__name__ must be set to a string object") }
        value.retain()
        let old = generator.pointee.name
        generator.pointee.name = value
        old.release()
      })
    attribute(
      "__qualname__", qualifiedNameDoc, get: { (generator, vm) throws(Raise) in Owned(retaining: generator.pointee.qualifiedName) },
      set: { (generator, vm, value) throws(Raise) in
        guard let value, vm.isString(value) else { throw vm.typeError("__qualname__ must be set to a string object") }
        value.retain()
        let old = generator.pointee.qualifiedName
        generator.pointee.qualifiedName = value
        old.release()
      })
  }

  /// How it ends, and what it refers to.
  func defineLife() {
    finalize { (generator, vm) in vm.finalize(generator) }
    traverse { (generator, visit) in generator.visitReferences(visit) }
    dismantle { (generator, heap) in generator.dismantle(heap) }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Nobody refers to a generator any more. Who holds the object of its frame gets the variables.
  fileprivate func finalize(_ generator: GeneratorPointer) {
    seeOff(generator)
    let isHooked = type(of: Value(generator)) == pointee.types.asyncGenerator && !generator.pointee.extra.isNone
    guard let frame = generator.pointee.frame, !frame.frameObject.isUnbound, !isHooked else { return }
    generator.pointee.state = .finished
    releaseFrame(of: generator)
  }

  /// What is suspended in a generator gets a GeneratorExit, unless a hook wants to see to that; a coroutine that was never awaited is a mistake
  /// that is told.
  func seeOff(_ generator: GeneratorPointer) {
    let state = generator.pointee.state
    guard state == .suspended || state == .created else { return }
    let type = type(of: Value(generator))
    preservingError {
      do throws(Raise) {
        if type == pointee.types.asyncGenerator && !generator.pointee.extra.isNone && !generator.pointee.isClosed {
          let hook = Owned(retaining: generator.pointee.extra)
          _ = try call(hook.value, Value(generator))
        } else if type == pointee.types.coroutine && state == .created {
          try warnUnawaited(generator)
        } else {
          try close(generator)
        }
      } catch {
        reportUnraisable(in: Value(generator), note: nil)
      }
    }
  }
}

extension UnsafeMutablePointer<GeneratorObject> {
  /// The code object.
  var code: Value {
    let isFunction = pointee.callee.object.pointee.type.pointee.kind == .function
    return isFunction ? (pointee.callee.cast() as FunctionPointer).pointee.code : pointee.callee
  }
  var swiftCode: Code { (code.cast() as CodePointer).pointee.code._withUnsafeGuaranteedRef { $0 } }

  func visitReferences(_ visit: (Value) -> Void) {
    visit(pointee.extra)
    visit(pointee.name)
    visit(pointee.qualifiedName)
    if let frame = pointee.frame { visit(frame.frameObject) }
    visit(pointee.callee)
    guard let frame = pointee.frame else { return }
    for index in 0..<pointee.variableCount { visit(frame[index]) }
  }

  /// The references have been released; what remains is the buffer.
  func dismantle(_ heap: HeapPointer) {
    guard let frame = pointee.frame else { return }
    pointee.frame = nil
    let words = GeneratorObject.headerWords + pointee.variableCount
    heap.freeBuffer(RawPointer(frame - GeneratorObject.headerWords), bytes: words * MemoryLayout<Value>.stride)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// What `throw(type, value, traceback)` raises.
  func setThrown(_ type: Value, _ value: Value?, _ traceback: Value?) throws(Raise) {
    if let traceback, !traceback.isNone, !traceback.isExactly(pointee.types.traceback) {
      throw typeError("throw() third argument must be a traceback object")
    }
    let exception: Owned
    if isException(type) {
      if let value, !value.isNone { throw typeError("instance exception may not have a separate value") }
      exception = Owned(retaining: type)
    } else if isType(type), (type.cast() as TypePointer).has(.isException) {
      // What goes wrong in making the exception is itself raised at the `yield`.
      do throws(Raise) { exception = try newException(of: type, value ?? .none) } catch { return }
    } else {
      throw typeError("exceptions must be classes or instances deriving from BaseException, not \(typeName(of: type))")
    }
    if let traceback, !traceback.isNone {
      (exception.value.cast() as ExceptionPointer).setTraceback(traceback)
    }
    _ = reraise(exception)
  }

  /// The exception that a class and a value stand for where they are not given as one object.
  private func newException(of type: Value, _ value: Value) throws(Raise) -> Owned {
    if isException(value), isSubtype(self.type(of: value), of: type.cast()) { return Owned(retaining: value) }
    let made: Owned
    if isTuple(value) {
      let arguments: TuplePointer = value.cast()
      made = try call(type, Arguments(UnsafePointer(arguments.pointee.items), count: arguments.count))
    } else {
      made = value.isNone ? try call(type) : try call(type, value)
    }
    guard isException(made.value) else {
      throw typeError("calling \(try reprText(type)) should have returned an instance of BaseException, not \(typeName(of: made.value))")
    }
    return made
  }

  /// What a generator's `yield from` is going through, or None.
  func delegate(of generator: GeneratorPointer) -> Value {
    guard let frame = generator.pointee.frame, generator.pointee.state == .suspended else { return .none }
    let slot = generator.swiftCode.delegateSlot
    return slot < 0 || frame[slot].isUnbound ? .none : frame[slot]
  }
}
