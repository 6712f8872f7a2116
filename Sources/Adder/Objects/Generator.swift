// Generators, coroutines and asynchronous generators, which differ in their types alone. The frame lives in a buffer of the generator object, with three header words more than other frames: where the stack
// ended when it was resumed (its calls put their frames there), the value that goes in or out at a `yield`, and the generator. The statements of the body that
// contain a `yield` keep their progress in frame slots (see Resumable.swift), so that resuming is calling the body again: it finds its way
// back to the `yield`.

typealias GeneratorPointer = UnsafeMutablePointer<GeneratorObject>

struct GeneratorObject: HeapLayout {
  enum State: UInt8 { case created, suspended, running, finished }

  var header: ObjectHeader
  /// The function as long as there is a frame, then its code: what only the function holds ends with the frame.
  var callee: Value
  /// nil when finished.
  var frame: Frame?
  /// Variables in the frame.
  var variableCount: Int
  var state: State
  /// Of an asynchronous generator: a step is under way, `aclose` or an end has closed it, it has met the hooks of `sys.set_asyncgen_hooks`.
  var isStepping = false
  var isClosed = false
  var hasMetHooks = false
  var name: Value
  var qualifiedName: Value
  /// Where a coroutine was created, for `cr_origin`; the function that sees an abandoned asynchronous generator off; otherwise None.
  var extra: Value = .none
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "generator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.generator) }
  /// Header words of a generator's frame.
  @inline(__always) static var headerWords: Int { 8 }
}

extension UnsafeMutablePointer<Value> {
  /// In a generator's frame: the value that is sent in, `.error` for an exception to be raised, or the value that is yielded.
  @inline(__always) var transfer: Value {
    get { self[-7] }
    nonmutating set { self[-7] = newValue }
  }

  /// In a generator's frame: the generator, borrowed.
  @inline(__always) var generator: Value {
    get { self[-8] }
    nonmutating set { self[-8] = newValue }
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
    let extra = type == pointee.types.coroutine ? coroutineOrigin().take() : .none
    let generator = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<GeneratorObject>.size))
      .assumingMemoryBound(to: GeneratorObject.self)
    frame.generator = Value(generator)
    function.pointee.name.retain()
    function.pointee.qualifiedName.retain()
    generator.initialize(
      to: GeneratorObject(
        header: generator.pointee.header, callee: Value(function), frame: frame, variableCount: variables, state: .created,
        name: function.pointee.name, qualifiedName: function.pointee.qualifiedName, extra: extra, weakReferences: nil))
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
    finish(generator, failed: result.isError)
    Value(generator).release()
    if result.isError { return .error }
    // Only now: what ended with the frame may have run other generators.
    replaceGeneratorResult(result == .normal ? .none : result)
    return .unbound
  }

  /// What the last generator to finish has returned; the value is taken over. The one before may be the last reference to something whose end runs code, in which
  /// other generators finish: it is out of the way by then.
  func replaceGeneratorResult(_ value: Value) {
    let old = pointee.generatorResult
    pointee.generatorResult = value
    old.release()
  }

  /// The body has ended: with a value, or with an error.
  @inline(never) private func finish(_ generator: GeneratorPointer, failed: Bool) {
    if failed, let frame = generator.pointee.frame {
      addTracebackHere(frame)
      endInside(generator)
    }
    generator.pointee.state = .finished
    releaseFrame(of: generator)
  }

  /// A StopIteration that leaves a generator's body is an error (PEP 479), and so is a StopAsyncIteration that leaves an asynchronous one's.
  private func endInside(_ generator: GeneratorPointer) {
    let isAsync = type(of: Value(generator)) == pointee.types.asyncGenerator
    if errorMatches(.stopIteration) {
      replaceError(.runtimeError, "\(kindName(generator)) raised StopIteration")
    } else if isAsync && errorMatches(.stopAsyncIteration) {
      replaceError(.runtimeError, "\(kindName(generator)) raised StopAsyncIteration")
    }
  }

  /// What messages call it.
  func kindName(_ generator: GeneratorPointer) -> String {
    let type = type(of: Value(generator))
    return type == pointee.types.coroutine ? "coroutine" : type == pointee.types.asyncGenerator ? "async generator" : "generator"
  }

  /// Releases the variables; the frame object, if somebody has it, keeps them.
  func releaseFrame(of generator: GeneratorPointer) {
    guard let frame = generator.pointee.frame else { return }
    generator.pointee.frame = nil
    if !frame.frameObject.isUnbound {
      dropHandled(frame, generator)
      detachFrameObject(frame, variables: generator.pointee.variableCount)
    }
    for index in 0..<generator.pointee.variableCount {
      let value = frame[index]
      frame[index] = .unbound
      value.release()
    }
    let words = GeneratorObject.headerWords + generator.pointee.variableCount
    heap.freeBuffer(RawPointer(frame - GeneratorObject.headerWords), bytes: words * MemoryLayout<Value>.stride)
    let function = generator.pointee.callee
    generator.pointee.callee = (function.cast() as FunctionPointer).pointee.code
    generator.pointee.callee.retain()
    function.release()
  }

  /// Whoever holds the frame's object does not get the exceptions that were being handled.
  private func dropHandled(_ frame: Frame, _ generator: GeneratorPointer) {
    let code = generator.swiftCode
    for index in (code.cellBase + code.cellNames.count)..<generator.pointee.variableCount where isException(frame[index]) {
      let exception = frame[index]
      frame[index] = .unbound
      exception.release()
    }
  }

  @inline(never) private func cannotResume(_ generator: GeneratorPointer, _ sent: Value) -> Value {
    if generator.pointee.state == .running {
      let wasRaising = sent.isError
      if !wasRaising { sent.release() }
      if wasRaising { clearError() }
      _ = valueError("\(kindName(generator)) already executing")
      return .error
    }
    if type(of: Value(generator)) == pointee.types.coroutine {
      if sent.isError { clearError() } else { sent.release() }
      _ = runtimeError("cannot reuse already awaited coroutine")
      return .error
    }
    if sent.isError { return .error }
    sent.release()
    replaceGeneratorResult(.none)
    return .unbound
  }

  @inline(never) private func cannotStart(_ generator: GeneratorPointer, _ sent: Value) -> Value {
    if sent.isError {
      // Thrown into before it began: it is finished, at the line of its definition.
      if let frame = generator.pointee.frame {
        pointee.errorNode = nil
        addTracebackHere(frame)
      }
      endInside(generator)
      generator.pointee.state = .finished
      releaseFrame(of: generator)
      return .error
    }
    sent.release()
    _ = typeError("can't send non-None value to a just-started \(kindName(generator))")
    return .error
  }

  func dropGeneratorResult() {
    replaceGeneratorResult(.unbound)
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
    if generator.pointee.state == .running { throw valueError("\(kindName(generator)) already executing") }
    _ = raise(.generatorExit)
    let result = resume(generator, sending: .error)
    pointee.yieldsItem = false
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
    throw runtimeError("\(kindName(generator)) ignored GeneratorExit")
  }
}
