// Asynchronous generators: generators of another type, which are not iterated over but asked for one step at a time. `asend`, `athrow` and `aclose`
// give objects to be awaited, which run the generator on to its next `yield` (see AsyncGenerator+Steps.swift).

extension GeneratorObject {
  static let asyncGeneratorSpec = TypeSpec(
    GeneratorPointer.self, "async_generator", doc: "",
    layout: TypeLayout(GeneratorObject.self, weak: MemoryLayout<GeneratorObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.repr { (generator, vm) throws(Raise) in
      vm.string(exact: "<async_generator object \(generator.pointee.qualifiedName) at \(vm.addressText(Value(generator)))>")
    }
    t.method("__aiter__()", "Return an awaitable, that resolves in asynchronous iterator.") { (generator, vm) in
      Owned(retaining: Value(generator))
    }
    t.method("__anext__()", "Return a value or raise StopAsyncIteration.") { (generator, vm) throws(Raise) in
      try vm.newAsyncSend(generator, .none)
    }
    t.method("asend(value, /)", "asend(v) -> send 'v' in generator.") { (generator, vm, value: Value) throws(Raise) in
      try vm.newAsyncSend(generator, value)
    }
    t.method("athrow(*args)", "athrow(typ[,val[,tb]]) -> raise exception in generator.") {
      (generator, vm, arguments: VariadicArguments) throws(Raise) in
      let tuple = vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count))
      return try vm.newAsyncThrow(generator, tuple.value)
    }
    t.method("aclose()", "aclose() -> raise GeneratorExit inside generator.") { (generator, vm) throws(Raise) in
      try vm.newAsyncThrow(generator, .unbound)
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
    t.defineNames("name of the async generator", "qualified name of the async generator")
    t.attribute(
      "ag_await", "object being awaited on, or None",
      get: { (generator, vm) throws(Raise) in Owned(retaining: vm.delegate(of: generator)) })
    t.attribute(
      "ag_frame", "",
      get: { (generator, vm) throws(Raise) in
        guard let frame = generator.pointee.frame else { return .none }
        return vm.frameObject(for: frame)
      })
    t.member("ag_running", "", get: { (generator, vm) throws(Raise) in Owned(Value(generator.pointee.isStepping)) })
    t.member("ag_code", "", get: { (generator, vm) throws(Raise) in Owned(retaining: generator.code) })
    t.defineLife()
  }
}

extension UnsafeMutablePointer<VMState> {
  // MARK: Iterating

  /// The asynchronous iterator that `async for` goes through.
  func asyncIterator(_ value: Value) throws(Raise) -> Owned {
    if value.isExactly(pointee.types.asyncGenerator) { return Owned(retaining: value) }
    guard let iterator = try callSpecial(value, .aiter) else {
      throw typeError("'async for' requires an object with __aiter__ method, got \(typeName(of: value))")
    }
    guard isAsyncIterator(iterator.value) else {
      throw typeError(
        "'async for' received an object from __aiter__ that does not implement __anext__: \(typeName(of: iterator.value))")
    }
    return iterator
  }

  /// What an `async for` awaits for its next item.
  func asyncNext(_ iterator: Value) throws(Raise) -> Owned {
    if iterator.isExactly(pointee.types.asyncGenerator) { return try newAsyncSend(iterator.cast(), .none) }
    guard let item = try callSpecial(iterator, .anext) else {
      throw typeError("'async for' requires an iterator with __anext__ method, got \(typeName(of: iterator))")
    }
    do throws(Raise) {
      return try coroutineOrIterator(item.value)
    } catch {
      replaceError(.typeError, "'async for' received an invalid object from __anext__: \(typeName(of: item.value))")
      throw error
    }
  }

  func isAsyncIterator(_ value: Value) -> Bool { lookup(type(of: value), name(.anext)) != nil }

  // MARK: Hooks

  /// Before its first step a generator is shown to the hooks of `sys.set_asyncgen_hooks`.
  @inline(__always) func meetHooks(_ generator: GeneratorPointer) throws(Raise) {
    if _slowPath(!generator.pointee.hasMetHooks) { try showToHooks(generator) }
  }

  private func showToHooks(_ generator: GeneratorPointer) throws(Raise) {
    generator.pointee.hasMetHooks = true
    let hooks = system.asyncGeneratorHooks
    hooks.finalizer.retain()
    generator.pointee.extra = hooks.finalizer
    if hooks.firstIteration.isNone { return }
    let hook = Owned(retaining: hooks.firstIteration)
    _ = try call(hook.value, Value(generator))
  }
}
