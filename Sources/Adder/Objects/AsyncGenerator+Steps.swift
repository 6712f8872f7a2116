// The objects that `asend`, `athrow` and `aclose` give. Each is awaited once: it resumes the generator, hands through what the generator awaits, and
// ends with the item of the generator's next `yield`. That the generator gave out an item is told by `vm.yieldsItem`.

typealias AsyncStepPointer = UnsafeMutablePointer<AsyncStep>

struct AsyncStep: HeapLayout {
  enum State: UInt8 { case created, running, ended }

  var header: ObjectHeader
  /// An asynchronous generator.
  var generator: Value
  /// The value to be sent; the tuple of what is to be thrown, `.unbound` for `aclose`.
  var argument: Value
  var state: State

  static var typeName: StaticString { "async_generator_asend" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.asyncSend) }
}

extension UnsafeMutablePointer<VMState> {
  func newAsyncSend(_ generator: GeneratorPointer, _ value: Value) throws(Raise) -> Owned {
    try meetHooks(generator)
    return newAsyncStep(pointee.types.asyncSend, generator, value)
  }

  func newAsyncThrow(_ generator: GeneratorPointer, _ thrown: Value) throws(Raise) -> Owned {
    try meetHooks(generator)
    return newAsyncStep(pointee.types.asyncThrow, generator, thrown)
  }

  private func newAsyncStep(_ type: TypePointer, _ generator: GeneratorPointer, _ argument: Value) -> Owned {
    let step = heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<AsyncStep>.size)).assumingMemoryBound(to: AsyncStep.self)
    Value(generator).retain()
    argument.retain()
    step.pointee.generator = Value(generator)
    step.pointee.argument = argument
    step.pointee.state = .created
    return Owned(step)
  }

  // MARK: asend

  /// Goes on with an `asend`, as `resume` goes on with a generator: `.unbound` when it is over, and then the item is in `generatorResult`.
  func advance(_ step: AsyncStepPointer, sending value: Value) -> Value {
    let generator: GeneratorPointer = step.pointee.generator.cast()
    var sent = value
    switch step.pointee.state {
    case .ended: return refuse("cannot reuse already awaited __anext__()/asend()")
    case .created:
      if generator.pointee.isStepping { return refuse("anext(): asynchronous generator is already running") }
      if value.isNone { sent = step.pointee.argument }
      step.pointee.state = .running
    case .running: break
    }
    generator.pointee.isStepping = true
    sent.retain()
    return item(step, resumeStep(generator, sent))
  }

  private func refuse(_ text: String) -> Value {
    _ = runtimeError(text)
    return .error
  }

  private func resumeStep(_ generator: GeneratorPointer, _ sent: Value) -> Value {
    pointee.yieldsItem = false
    return resume(generator, sending: sent)
  }

  /// What a step of the generator came to: an item ends the `asend` or `athrow`, and so does an error; anything else is awaited.
  /// - Parameter ends: whether that is the end of the object, too. As in CPython it is not for an `athrow` that is under way.
  private func item(_ step: AsyncStepPointer, _ result: Value, ends: Bool = true) -> Value {
    let generator: GeneratorPointer = step.pointee.generator.cast()
    let isItem = pointee.yieldsItem
    pointee.yieldsItem = false
    if result.isUnbound {
      dropGeneratorResult()
      _ = stopAsyncIteration()
    }
    if result.isUnbound || result.isError {
      if errorMatches(.stopAsyncIteration) || errorMatches(.generatorExit) { generator.pointee.isClosed = true }
      generator.pointee.isStepping = false
      if ends { step.pointee.state = .ended }
      return .error
    }
    guard isItem else { return result }
    generator.pointee.isStepping = false
    if ends { step.pointee.state = .ended }
    replaceGeneratorResult(result)
    return .unbound
  }

  /// `throw` of an `asend`.
  fileprivate func throwInto(send step: AsyncStepPointer, _ type: Value, _ value: Value?, _ traceback: Value?) throws(Raise) -> Owned {
    if step.pointee.state == .ended { throw runtimeError("cannot reuse already awaited __anext__()/asend()") }
    do throws(Raise) {
      try setThrown(type, value, traceback)
    } catch {
      return try stepped(item(step, .error))
    }
    return try stepped(item(step, resumeStep(step.pointee.generator.cast(), .error)))
  }

  // MARK: athrow and aclose

  /// Goes on with an `athrow` or `aclose`.
  fileprivate func advance(throwing step: AsyncStepPointer, sending value: Value) -> Value {
    let generator: GeneratorPointer = step.pointee.generator.cast()
    if step.pointee.state == .ended { return refuse("cannot reuse already awaited aclose()/athrow()") }
    if generator.pointee.state == .finished {
      step.pointee.state = .ended
      replaceGeneratorResult(.none)
      return .unbound
    }
    if step.pointee.state == .created { return begin(step, generator, value) }
    value.retain()
    let result = resumeStep(generator, value)
    return step.pointee.argument.isUnbound ? closing(step, result) : item(step, result, ends: false)
  }

  private func begin(_ step: AsyncStepPointer, _ generator: GeneratorPointer, _ value: Value) -> Value {
    let isClosing = step.pointee.argument.isUnbound
    if generator.pointee.isStepping {
      step.pointee.state = .ended
      return refuse("\(isClosing ? "aclose" : "athrow")(): asynchronous generator is already running")
    }
    if generator.pointee.isClosed {
      step.pointee.state = .ended
      _ = stopAsyncIteration()
      return .error
    }
    if !value.isNone { return refuse("can't send non-None value to a just-started coroutine") }
    step.pointee.state = .running
    generator.pointee.isStepping = true
    if isClosing {
      generator.pointee.isClosed = true
      _ = raise(.generatorExit)
      return closing(step, resumeStep(generator, .error))
    }
    do throws(Raise) {
      try setThrown(items: step.pointee.argument.cast())
    } catch {
      return item(step, .error)
    }
    return item(step, resumeStep(generator, .error))
  }

  private func setThrown(items: TuplePointer) throws(Raise) {
    let count = items.count
    guard count >= 1 else { throw typeError("athrow expected at least 1 argument, got 0") }
    guard count <= 3 else { throw typeError("athrow expected at most 3 arguments, got \(count)") }
    try setThrown(items[0], count > 1 ? items[1] : nil, count > 2 ? items[2] : nil)
  }

  /// What a step of an `aclose` came to: the generator may await, but must not give out items, and should end.
  /// - Parameter ends: whether the end of the generator is the end of the object. As in CPython, not when something was thrown into the `aclose`.
  private func closing(_ step: AsyncStepPointer, _ result: Value, ends: Bool = true) -> Value {
    let generator: GeneratorPointer = step.pointee.generator.cast()
    let isItem = pointee.yieldsItem
    pointee.yieldsItem = false
    if !result.isError && !result.isUnbound && !isItem { return result }
    if ends || isItem {
      generator.pointee.isStepping = false
      step.pointee.state = .ended
    }
    if result.isUnbound { return .unbound }
    if !result.isError {
      result.release()
      return refuse("async generator ignored GeneratorExit")
    }
    guard errorMatches(.stopAsyncIteration) || errorMatches(.generatorExit) else { return .error }
    clearError()
    replaceGeneratorResult(.none)
    return .unbound
  }

  /// `throw` of an `athrow` or `aclose`.
  fileprivate func throwInto(thrower step: AsyncStepPointer, _ type: Value, _ value: Value?, _ traceback: Value?) throws(Raise) -> Owned {
    if step.pointee.state == .ended { throw runtimeError("cannot reuse already awaited aclose()/athrow()") }
    let isClosing = step.pointee.argument.isUnbound
    do throws(Raise) {
      try setThrown(type, value, traceback)
    } catch {
      return try stepped(isClosing ? closing(step, .error, ends: false) : item(step, .error, ends: false))
    }
    let result = resumeStep(step.pointee.generator.cast(), .error)
    return try stepped(isClosing ? closing(step, result, ends: false) : item(step, result, ends: false))
  }
}

// MARK: - The types

extension AsyncStep {
  static let sendSpec = TypeSpec(AsyncStepPointer.self, "async_generator_asend", doc: "", layout: TypeLayout(AsyncStep.self)) { t in
    t.next { (step, vm) throws(Raise) in try vm.stepped(vm.advance(step, sending: .none)) }
    t.method("send(arg, /)", "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration.") {
      (step, vm, value: Value) throws(Raise) in try vm.stepped(vm.advance(step, sending: value))
    }
    t.method("throw(typ, val=None, tb=None, /)", throwDoc) { (step, vm, type: Value, value: Value?, traceback: Value?) throws(Raise) in
      try vm.throwInto(send: step, type, value, traceback)
    }
    define(&t)
  }

  static let throwSpec = TypeSpec(AsyncStepPointer.self, "async_generator_athrow", doc: "", layout: TypeLayout(AsyncStep.self)) { t in
    t.next { (step, vm) throws(Raise) in try vm.stepped(vm.advance(throwing: step, sending: .none)) }
    t.method("send(arg, /)", "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration.") {
      (step, vm, value: Value) throws(Raise) in try vm.stepped(vm.advance(throwing: step, sending: value))
    }
    t.method("throw(typ, val=None, tb=None, /)", throwDoc) { (step, vm, type: Value, value: Value?, traceback: Value?) throws(Raise) in
      try vm.throwInto(thrower: step, type, value, traceback)
    }
    define(&t)
  }

  private static var throwDoc: StaticString {
    "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration."
  }

  private static func define(_ t: inout TypeBuilder<AsyncStepPointer>) {
    t.iterateSelf()
    t.method("__await__()", "Return an iterator to be used in await expression.") { (step, vm) in Owned(retaining: Value(step)) }
    t.method("close()", "close() -> raise GeneratorExit inside generator.") { (step, vm) in step.pointee.state = .ended }
    t.traverse { (step, visit) in
      visit(step.pointee.generator)
      visit(step.pointee.argument)
    }
  }
}
