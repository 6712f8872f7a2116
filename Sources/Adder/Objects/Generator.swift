// Generators and coroutines. The frame lives in a buffer of the generator object, with two header words more than other frames: where the stack
// ended when it was resumed (its calls put their frames there), and the value that goes in or out at a `yield`. The statements of the body that
// contain a `yield` keep their progress in frame slots (see Resumable.swift), so that resuming is calling the body again: it finds its way
// back to the `yield`.

typealias GeneratorPointer = UnsafeMutablePointer<GeneratorObject>

struct GeneratorObject: HeapLayout {
  enum State: UInt8 { case created, suspended, running, finished }

  var header: ObjectHeader
  var function: Value
  /// nil when finished.
  var frame: Frame?
  /// Variables in the frame.
  var variableCount: Int
  var state: State
  var name: Value
  var qualifiedName: Value
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "generator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.generator) }
  /// Header words of a generator's frame.
  @inline(__always) static var headerWords: Int { 7 }
}

extension UnsafeMutablePointer<Value> {
  /// In a generator's frame: the value that is sent in, `.error` for an exception to be raised, or the value that is yielded.
  @inline(__always) var transfer: Value {
    get { self[-7] }
    nonmutating set { self[-7] = newValue }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A call of a generator function: the arguments move into a generator object.
  @inline(never) func makeGenerator(_ function: FunctionPointer, _ arguments: Frame, _ count: Int) -> Value {
    let code = function.swiftCode
    do throws(Raise) {
      function.pointee.body = try code.ready(self)
    } catch {
      releaseRange(arguments, count)
      return .error
    }
    function.pointee.frameSize = Int32(code.frameSize)
    let variables = code.variableCount
    let words = GeneratorObject.headerWords + variables
    let frame =
      heap.allocateBuffer(words * MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
      + GeneratorObject.headerWords
    frame[-1] = Value(function)
    frame.node = 0
    frame.caller = nil
    frame.frameObject = .unbound
    frame.namespace = .unbound
    frame.transfer = .unbound
    for index in 0..<variables { frame[index] = index < count ? arguments[index] : .unbound }
    if function.pointee.hasCells { makeCells(function, frame) }
    Value(function).retain()
    let type = code.isCoroutine ? (code.isGenerator ? pointee.types.asyncGenerator : pointee.types.coroutine) : pointee.types.generator
    let generator = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<GeneratorObject>.size))
      .assumingMemoryBound(to: GeneratorObject.self)
    function.pointee.name.retain()
    function.pointee.qualifiedName.retain()
    generator.initialize(
      to: GeneratorObject(
        header: generator.pointee.header, function: Value(function), frame: frame, variableCount: variables, state: .created,
        name: function.pointee.name, qualifiedName: function.pointee.qualifiedName, weakReferences: nil))
    return Value(generator)
  }

  /// Runs a generator on to its next `yield`, with a value (taken over) that the `yield` gives, or `.error` to raise the VM's error there. The
  /// yielded value, +1; `.unbound` when it has finished, and then the value that it returned is in `generatorResult`, +1; or `.error`.
  @inline(__always) func resume(_ generator: GeneratorPointer, sending sent: Value) -> Value {
    let state = generator.pointee.state
    if _slowPath(state == .running || state == .finished) { return cannotResume(generator, sent) }
    if _slowPath(state == .created && !sent.isNone) { return cannotStart(generator, sent) }
    let frame = generator.pointee.frame.unsafelyUnwrapped
    let caller = pointee.frame
    let top = stackTop + FrameLayout.headerWords
    var probe: UInt8 = 0
    let native = withUnsafeMutablePointer(to: &probe) { UInt(bitPattern: $0) }
    if _slowPath(pointee.depth >= pointee.depthLimit || native < pointee.stackLimit || UInt(bitPattern: top) > pointee.frameLimit) {
      sent.release()
      return tooDeep()
    }
    frame.generatorTop = top
    frame.caller = caller
    frame.transfer = sent
    generator.pointee.state = .running
    pointee.depth &+= 1
    pointee.frame = frame
    pointee.handledByCaller = pointee.handled
    Value(generator).retain()
    let function = frame.function
    let result = function.pointee.body._withUnsafeGuaranteedRef { (body: Node) -> Value in body.execute(frame, self) }
    pointee.frame = caller
    pointee.depth &-= 1
    if _fastPath(result == .yielded) {
      generator.pointee.state = .suspended
      frame.caller = nil
      let value = frame.transfer
      frame.transfer = .unbound
      Value(generator).release()
      return value
    }
    let last = finish(generator, result)
    Value(generator).release()
    return last
  }

  /// The body has ended: with a value, or with an error.
  @inline(never) private func finish(_ generator: GeneratorPointer, _ result: Value) -> Value {
    guard let frame = generator.pointee.frame else { return .error }
    if result.isError {
      addTracebackHere(frame)
      if errorMatches(.stopIteration) { stopIterationInside(generator) }
    } else {
      pointee.generatorResult.release()
      pointee.generatorResult = result == .normal ? .none : result
    }
    generator.pointee.state = .finished
    releaseFrame(of: generator)
    return result.isError ? .error : .unbound
  }

  /// A StopIteration that leaves a generator's body is an error (PEP 479).
  private func stopIterationInside(_ generator: GeneratorPointer) {
    let stop = takeError()
    let kind = type(of: Value(generator)) == pointee.types.coroutine ? "coroutine" : "generator"
    let error = newException(.runtimeError, "\(kind) raised StopIteration")
    let exception: ExceptionPointer = error.value.cast()
    exception.setCause(stop.value)
    exception.setContext(stop.value)
    _ = reraise(error)
    // The generator's own frame is in the traceback of the cause.
    pointee.errorNode = nil
  }

  /// Releases the variables; the frame object, if somebody has it, keeps them.
  func releaseFrame(of generator: GeneratorPointer) {
    guard let frame = generator.pointee.frame else { return }
    generator.pointee.frame = nil
    if !frame.frameObject.isUnbound { detachFrameObject(frame, variables: generator.pointee.variableCount) }
    for index in 0..<generator.pointee.variableCount {
      let value = frame[index]
      frame[index] = .unbound
      value.release()
    }
    let words = GeneratorObject.headerWords + generator.pointee.variableCount
    heap.freeBuffer(RawPointer(frame - GeneratorObject.headerWords), bytes: words * MemoryLayout<Value>.stride)
  }

  @inline(never) private func cannotResume(_ generator: GeneratorPointer, _ sent: Value) -> Value {
    if generator.pointee.state == .running {
      let wasRaising = sent.isError
      if !wasRaising { sent.release() }
      if wasRaising { clearError() }
      let kind = type(of: Value(generator)) == pointee.types.coroutine ? "coroutine" : "generator"
      _ = valueError("\(kind) already executing")
      return .error
    }
    if sent.isError { return .error }
    sent.release()
    pointee.generatorResult.release()
    pointee.generatorResult = .none
    return .unbound
  }

  @inline(never) private func cannotStart(_ generator: GeneratorPointer, _ sent: Value) -> Value {
    if sent.isError {
      // Thrown into before it began: it is finished, at the line of its definition.
      if let frame = generator.pointee.frame {
        pointee.errorNode = nil
        addTracebackHere(frame)
      }
      generator.pointee.state = .finished
      releaseFrame(of: generator)
      return .error
    }
    sent.release()
    let kind = type(of: Value(generator)) == pointee.types.coroutine ? "coroutine" : "generator"
    _ = typeError("can't send non-None value to a just-started \(kind)")
    return .error
  }

  func dropGeneratorResult() {
    pointee.generatorResult.release()
    pointee.generatorResult = .unbound
  }

  func takeGeneratorResult() -> Owned {
    let result = pointee.generatorResult
    pointee.generatorResult = .unbound
    return Owned(result.isUnbound ? .none : result)
  }

  /// StopIteration for an iterator that has just ended: with the value that a generator returned.
  func exhausted(_ iterator: Value) -> Raise {
    guard iterator.isExactly(pointee.types.generator) else { return stopIteration(.none) }
    let result = takeGeneratorResult()
    return stopIteration(result.value)
  }

  // MARK: What programs call

  /// `next`, `send`: nil when the generator has finished.
  func advance(_ generator: GeneratorPointer, sending value: Value) throws(Raise) -> Owned? {
    value.retain()
    let result = resume(generator, sending: value)
    if result.isError { throw Raise() }
    return result.isUnbound ? nil : Owned(result)
  }

  /// `throw`: raises the VM's error at the `yield`.
  func throwInto(_ generator: GeneratorPointer) throws(Raise) -> Owned {
    let result = resume(generator, sending: .error)
    if result.isError { throw Raise() }
    if !result.isUnbound { return Owned(result) }
    let returned = takeGeneratorResult()
    throw stopIteration(returned.value)
  }

  /// `close`: raises GeneratorExit at the `yield` and expects the generator to end.
  func close(_ generator: GeneratorPointer) throws(Raise) {
    if generator.pointee.state == .finished { return }
    if generator.pointee.state == .created {
      generator.pointee.state = .finished
      releaseFrame(of: generator)
      return
    }
    if generator.pointee.state == .running { throw valueError("generator already executing") }
    _ = raise(.generatorExit)
    let result = resume(generator, sending: .error)
    if result.isError {
      guard errorMatches(.generatorExit) || errorMatches(.stopIteration) else { throw Raise() }
      clearError()
      return
    }
    if result.isUnbound {
      dropGeneratorResult()
      return
    }
    result.release()
    throw runtimeError("generator ignored GeneratorExit")
  }
}

// MARK: - The type

extension GeneratorObject {
  static let spec = TypeSpec(
    GeneratorPointer.self, "generator", doc: "",
    layout: TypeLayout(GeneratorObject.self, weak: MemoryLayout<GeneratorObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.repr { (generator, vm) throws(Raise) in
      vm.string("<generator object \(vm.text(generator.pointee.qualifiedName)) at \(vm.addressText(Value(generator)))>")
    }
    t.iterateSelf()
    t.next { (generator, vm) throws(Raise) in try vm.advance(generator, sending: .none) }
    t.method("send(value, /)", "Resume the generator; the yield expression gives value.") { (generator, vm, value: Value) throws(Raise) in
      if let item = try vm.advance(generator, sending: value) { return item }
      let result = vm.takeGeneratorResult()
      throw vm.stopIteration(result.value)
    }
    t.method("throw(typ, val=None, tb=None, /)", "Raise an exception where the generator is suspended.") {
      (generator, vm, type: Value, value: Value?, traceback: Value?) throws(Raise) in
      try vm.setThrown(type, value, traceback)
      vm.pointee.thrown = value == nil && traceback == nil ? type : .unbound
      return try vm.throwInto(generator)
    }
    t.method("close()", "Raise GeneratorExit where the generator is suspended.") { (generator, vm) throws(Raise) in try vm.close(generator) }
    t.attribute(
      "__name__", "", get: { (generator, vm) throws(Raise) in Owned(retaining: generator.pointee.name) },
      set: { (generator, vm, value) throws(Raise) in
        guard let value, vm.isString(value) else { throw vm.typeError("__name__ must be set to a string object") }
        value.retain()
        let old = generator.pointee.name
        generator.pointee.name = value
        old.release()
      })
    t.attribute(
      "__qualname__", "", get: { (generator, vm) throws(Raise) in Owned(retaining: generator.pointee.qualifiedName) },
      set: { (generator, vm, value) throws(Raise) in
        guard let value, vm.isString(value) else { throw vm.typeError("__qualname__ must be set to a string object") }
        value.retain()
        let old = generator.pointee.qualifiedName
        generator.pointee.qualifiedName = value
        old.release()
      })
    t.attribute("gi_running", "", get: { (generator, vm) throws(Raise) in Owned(Value(generator.pointee.state == .running)) })
    t.attribute("gi_suspended", "", get: { (generator, vm) throws(Raise) in Owned(Value(generator.pointee.state == .suspended)) })
    t.attribute("gi_code", "", get: { (generator, vm) throws(Raise) in Owned(retaining: generator.functionObject.pointee.code) })
    t.attribute(
      "gi_frame", "",
      get: { (generator, vm) throws(Raise) in
        guard let frame = generator.pointee.frame else { return .none }
        return vm.frameObject(for: frame)
      })
    t.attribute(
      "gi_yieldfrom", "object being iterated by yield from, or None",
      get: { (generator, vm) throws(Raise) in Owned(retaining: vm.delegate(of: generator)) })
    t.finalize { (generator, vm) in
      guard generator.pointee.state == .suspended else { return }
      vm.preservingError {
        do throws(Raise) {
          try vm.close(generator)
        } catch {
          vm.reportUnraisable(in: Value(generator), note: nil)
        }
      }
    }
    t.traverse { (generator, visit) in generator.visitReferences(visit) }
    t.dismantle { (generator, heap) in generator.dismantle(heap) }
  }
}

extension UnsafeMutablePointer<GeneratorObject> {
  var functionObject: FunctionPointer { pointee.function.cast() }

  func visitReferences(_ visit: (Value) -> Void) {
    visit(pointee.function)
    visit(pointee.name)
    visit(pointee.qualifiedName)
    guard let frame = pointee.frame else { return }
    visit(frame.frameObject)
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
    var exception: Owned
    if isException(type) {
      if let value, !value.isNone { throw typeError("instance exception may not have a separate value") }
      exception = Owned(retaining: type)
    } else if isType(type), (type.cast() as TypePointer).has(.isException) {
      if let value, !value.isNone {
        if isException(value) {
          exception = Owned(retaining: value)
        } else if isTuple(value) {
          let arguments: TuplePointer = value.cast()
          exception = try call(type, Arguments(UnsafePointer(arguments.pointee.items), count: arguments.count))
        } else {
          exception = try call(type, value)
        }
      } else {
        exception = try call(type)
      }
    } else {
      throw typeError("exceptions must be classes or instances deriving from BaseException, not \(typeName(of: type))")
    }
    if let traceback, !traceback.isNone {
      guard traceback.isExactly(pointee.types.traceback) else { throw typeError("throw() third argument must be a traceback object") }
      (exception.value.cast() as ExceptionPointer).setTraceback(traceback)
    }
    _ = reraise(exception)
  }

  /// What a generator's `yield from` is going through, or None.
  func delegate(of generator: GeneratorPointer) -> Value {
    guard let frame = generator.pointee.frame, generator.pointee.state == .suspended else { return .none }
    let slot = generator.functionObject.swiftCode.delegateSlot
    return slot < 0 || frame[slot].isUnbound ? .none : frame[slot]
  }
}
