// Coroutines: generators of another type, whose function was written with `async def`. `await` goes through them as `yield from` goes through
// generators; what else can be awaited is here, too.

import AdderSyntax

extension GeneratorObject {
  static let coroutineSpec = TypeSpec(
    GeneratorPointer.self, "coroutine", doc: "",
    layout: TypeLayout(GeneratorObject.self, weak: MemoryLayout<GeneratorObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.repr { (coroutine, vm) throws(Raise) in
      vm.string(exact: "<coroutine object \(coroutine.pointee.qualifiedName) at \(vm.addressText(Value(coroutine)))>")
    }
    t.method("__await__()", "Return an iterator to be used in await expression.") { (coroutine, vm) in vm.newCoroutineWrapper(coroutine) }
    t.method("send(arg, /)", "send(arg) -> send 'arg' into coroutine,\nreturn next iterated value or raise StopIteration.") {
      (coroutine, vm, value: Value) throws(Raise) in
      value.retain()
      return try vm.stepped(vm.resume(coroutine, sending: value))
    }
    t.method(
      "throw(typ, val=None, tb=None, /)",
      "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or raise\nStopIteration."
    ) { (coroutine, vm, type: Value, value: Value?, traceback: Value?) throws(Raise) in try vm.throwInto(coroutine, type, value, traceback) }
    t.method("close()", "close() -> raise GeneratorExit inside coroutine.") { (coroutine, vm) throws(Raise) in try vm.close(coroutine) }
    t.defineNames("name of the coroutine", "qualified name of the coroutine")
    t.attribute(
      "cr_await", "object being awaited on, or None",
      get: { (coroutine, vm) throws(Raise) in Owned(retaining: vm.delegate(of: coroutine)) })
    t.attribute("cr_running", "", get: { (coroutine, vm) throws(Raise) in Owned(Value(coroutine.pointee.state == .running)) })
    t.attribute("cr_suspended", "", get: { (coroutine, vm) throws(Raise) in Owned(Value(coroutine.pointee.state == .suspended)) })
    t.attribute(
      "cr_frame", "",
      get: { (coroutine, vm) throws(Raise) in
        guard let frame = coroutine.pointee.frame else { return .none }
        return vm.frameObject(for: frame)
      })
    t.member("cr_code", "", get: { (coroutine, vm) throws(Raise) in Owned(retaining: coroutine.code) })
    t.member("cr_origin", "", get: { (coroutine, vm) throws(Raise) in Owned(retaining: coroutine.pointee.extra) })
    t.defineLife()
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A result of `resume` as a method gives it: the value, or StopIteration with what was returned.
  func stepped(_ result: Value) throws(Raise) -> Owned {
    if result.isError { throw Raise() }
    if !result.isUnbound { return Owned(result) }
    let returned = takeGeneratorResult()
    throw stopIteration(returned.value)
  }

  /// `throw(type, value, traceback)` of a generator or coroutine.
  func throwInto(_ generator: GeneratorPointer, _ type: Value, _ value: Value?, _ traceback: Value?) throws(Raise) -> Owned {
    do throws(Raise) {
      try setThrown(type, value, traceback)
    } catch {
      // What is wrong with the arguments is found where they are used: in the innermost generator, through which it goes outwards.
      if delegate(of: generator).isNone { throw error }
    }
    pointee.thrown = value == nil && traceback == nil ? type : .unbound
    return try stepped(resume(generator, sending: .error))
  }

  // MARK: What can be awaited

  /// What `await` goes through: a coroutine that nobody else awaits, or an iterator. The value of an `async with` that cannot be awaited has a message
  /// of its own: `method` is where it is from.
  @inline(__always) func awaitable(_ value: Value, from method: StaticString? = nil) throws(Raise) -> Owned {
    if _fastPath(value.isExactly(pointee.types.coroutine) && (value.cast() as GeneratorPointer).pointee.state != .suspended) {
      return Owned(retaining: value)
    }
    return try awaitableSlow(value, from: method)
  }

  @inline(never) private func awaitableSlow(_ value: Value, from method: StaticString?) throws(Raise) -> Owned {
    guard isCoroutine(value) || lookup(type(of: value), name(.await)) != nil else {
      if let method {
        throw typeError("'async with' received an object from \(method) that does not implement __await__: \(typeName(of: value))")
      }
      throw typeError("object \(typeName(of: value)) can't be used in 'await' expression")
    }
    let found = try coroutineOrIterator(value)
    if found.value.isExactly(pointee.types.coroutine), !delegate(of: found.value.cast()).isNone {
      throw runtimeError("coroutine is being awaited already")
    }
    return found
  }

  /// The same, of a coroutine that may be awaited elsewhere.
  func coroutineOrIterator(_ value: Value) throws(Raise) -> Owned {
    if isCoroutine(value) { return Owned(retaining: value) }
    guard let iterator = try callSpecial(value, .await) else {
      throw typeError("object \(typeName(of: value)) can't be used in 'await' expression")
    }
    if isCoroutine(iterator.value) { throw typeError("__await__() returned a coroutine") }
    guard type(of: iterator.value).pointee.slots.next != nil else {
      throw typeError("__await__() returned non-iterator of type '\(typeName(of: iterator.value))'")
    }
    return iterator
  }

  /// A coroutine, or a generator whose function `types.coroutine` has marked.
  private func isCoroutine(_ value: Value) -> Bool {
    if value.isExactly(pointee.types.coroutine) { return true }
    return value.isExactly(pointee.types.generator) && (value.cast() as GeneratorPointer).swiftCode.isIterableCoroutine
  }

  // MARK: Where it was created

  /// `cr_origin` of a coroutine that is being made: the calls that led here, the innermost first, as many as
  /// `sys.set_coroutine_origin_tracking_depth` asks for; None where it asks for none.
  @inline(__always) func coroutineOrigin() -> Owned { system.originDepth == 0 ? .none : traceOrigin() }

  @inline(never) private func traceOrigin() -> Owned {
    let calls = list([])
    var next: Frame? = pointee.frame
    var left = system.originDepth
    while let frame = next, frame.caller != nil, left > 0 {
      let code = frame.function.swiftCode
      let line = int(Int(spanOfCurrentNode(frame).line))
      let call = tuple(code.filename, line.value, code.name)
      (calls.value.cast() as ListPointer).append(call.value)
      next = frame.caller
      left -= 1
    }
    let list: ListPointer = calls.value.cast()
    return tuple(copying: UnsafeBufferPointer(start: list.pointee.items, count: list.count))
  }
}

// MARK: - What `__await__` of a coroutine gives

struct CoroutineWrapper: HeapLayout {
  var header: ObjectHeader
  /// A coroutine.
  var coroutine: Value

  static var typeName: StaticString { "coroutine_wrapper" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.coroutineWrapperType) }

  static let spec = TypeSpec(
    UnsafeMutablePointer<CoroutineWrapper>.self, "coroutine_wrapper", doc: "A wrapper object implementing __await__ for coroutines.",
    layout: TypeLayout(CoroutineWrapper.self)
  ) { t in
    t.iterateSelf()
    t.next { (wrapper, vm) throws(Raise) in try vm.stepped(vm.resume(wrapper.pointee.coroutine.cast(), sending: .none)) }
    t.method("send(arg, /)", "send(arg) -> send 'arg' into coroutine,\nreturn next iterated value or raise StopIteration.") {
      (wrapper, vm, value: Value) throws(Raise) in
      value.retain()
      return try vm.stepped(vm.resume(wrapper.pointee.coroutine.cast(), sending: value))
    }
    t.method(
      "throw(typ, val=None, tb=None, /)",
      "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or raise\nStopIteration."
    ) { (wrapper, vm, type: Value, value: Value?, traceback: Value?) throws(Raise) in
      try vm.throwInto(wrapper.pointee.coroutine.cast(), type, value, traceback)
    }
    t.method("close()", "close() -> raise GeneratorExit inside coroutine.") { (wrapper, vm) throws(Raise) in
      try vm.close(wrapper.pointee.coroutine.cast())
    }
    t.traverse { (wrapper, visit) in visit(wrapper.pointee.coroutine) }
  }
}

extension UnsafeMutablePointer<VMState> {
  var coroutineWrapperType: TypePointer { systemType(.coroutineWrapper, CoroutineWrapper.spec) }

  fileprivate func newCoroutineWrapper(_ coroutine: GeneratorPointer) -> Owned {
    let wrapper = makeInstance(CoroutineWrapper.self, coroutineWrapperType)
    Value(coroutine).retain()
    wrapper.pointee.coroutine = Value(coroutine)
    return Owned(wrapper)
  }
}
