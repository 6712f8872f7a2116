// What `anext(iterator, default)` gives: awaits the next item, and where there is none its value is the default.

struct AnextAwaitable: HeapLayout {
  var header: ObjectHeader
  /// What `__anext__` gave.
  var wrapped: Value
  var fallback: Value

  static var typeName: StaticString { "anext_awaitable" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.anextAwaitableType) }

  static let spec = TypeSpec(
    UnsafeMutablePointer<AnextAwaitable>.self, "anext_awaitable", doc: "", layout: TypeLayout(AnextAwaitable.self)
  ) { t in
    t.iterateSelf()
    t.method("__await__()", "Return an iterator to be used in await expression.") { (awaitable, vm) in Owned(retaining: Value(awaitable)) }
    t.next { (awaitable, vm) throws(Raise) in
      let iterator = try vm.iterator(of: awaitable)
      do throws(Raise) {
        if let item = try vm.type(of: iterator.value).pointee.slots.next?(vm, iterator.value) { return item }
      } catch {
        throw vm.orDefault(awaitable)
      }
      throw vm.exhausted(iterator.value)
    }
    t.method("send(arg, /)", "send(arg) -> send 'arg' into the wrapped iterator,\nreturn next yielded value or raise StopIteration.") {
      (awaitable, vm, value: Value) throws(Raise) in
      try vm.pass(awaitable, "send") { (method) throws(Raise) in try vm.call(method, value) }
    }
    t.method(
      "throw(*args)",
      "throw(typ[,val[,tb]]) -> raise exception in the wrapped iterator,\nreturn next yielded value or raise StopIteration."
    ) { (awaitable, vm, arguments: VariadicArguments) throws(Raise) in
      try vm.pass(awaitable, "throw") { (method) throws(Raise) in
        try vm.call(method, Arguments(arguments.base, count: arguments.count))
      }
    }
    t.method("close()", "close() -> raise GeneratorExit inside generator.") { (awaitable, vm) throws(Raise) in
      try vm.pass(awaitable, "close") { (method) throws(Raise) in try vm.call(method) }
    }
    t.traverse { (awaitable, visit) in
      visit(awaitable.pointee.wrapped)
      visit(awaitable.pointee.fallback)
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  var anextAwaitableType: TypePointer { systemType(.anextAwaitable, AnextAwaitable.spec) }

  /// `aiter(iterable)`
  func asyncIterator(ofArgument iterable: Value) throws(Raise) -> Owned {
    guard let iterator = try callSpecial(iterable, .aiter) else {
      throw typeError("'\(typeName(of: iterable))' object is not an async iterable")
    }
    guard isAsyncIterator(iterator.value) else {
      throw typeError("aiter() returned not an async iterator of type '\(typeName(of: iterator.value))'")
    }
    return iterator
  }

  /// `anext(iterator, default)`
  func anext(_ iterator: Value, default fallback: Value?) throws(Raise) -> Owned {
    guard let wrapped = try callSpecial(iterator, .anext) else {
      throw typeError("'\(typeName(of: iterator))' object is not an async iterator")
    }
    guard let fallback else { return wrapped }
    let awaitable = makeInstance(AnextAwaitable.self, anextAwaitableType)
    fallback.retain()
    awaitable.pointee.wrapped = wrapped.take()
    awaitable.pointee.fallback = fallback
    return Owned(awaitable)
  }

  /// The iterator behind what is awaited: of a coroutine, the one that its `__await__` gives.
  fileprivate func iterator(of awaitable: UnsafeMutablePointer<AnextAwaitable>) throws(Raise) -> Owned {
    let found = try coroutineOrIterator(awaitable.pointee.wrapped)
    if type(of: found.value).pointee.slots.next != nil { return found }
    guard let iterator = try callSpecial(found.value, .await) else { return found }
    return iterator
  }

  /// Calls a method of what is awaited.
  fileprivate func pass(
    _ awaitable: UnsafeMutablePointer<AnextAwaitable>, _ name: StaticString, _ call: (Value) throws(Raise) -> Owned
  ) throws(Raise) -> Owned {
    let iterator = try self.iterator(of: awaitable)
    let method = try getAttribute(iterator.value, word(name))
    do throws(Raise) {
      return try call(method.value)
    } catch {
      throw orDefault(awaitable)
    }
  }

  /// After an error: the end of the asynchronous iterator becomes the end of the awaiting, with the default.
  fileprivate func orDefault(_ awaitable: UnsafeMutablePointer<AnextAwaitable>) -> Raise {
    guard errorMatches(.stopAsyncIteration) else { return Raise() }
    clearError()
    return stopIteration(awaitable.pointee.fallback)
  }
}
