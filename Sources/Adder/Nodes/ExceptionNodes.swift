// raise, try and with. While a handler runs, `vm.handled` is the exception that it handles (`sys.exc_info()`, a bare `raise`, the implicit
// context of what is raised meanwhile); what it was before is put back afterwards, on every path.

import AdderSyntax

final class RaiseNode: Node {
  private let exception: Node?
  private let cause: Node?

  init(_ exception: Node?, _ cause: Node?, _ span: Span) {
    self.exception = exception
    self.cause = cause
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    guard let exception else {
      let hasHandled = !vm.pointee.handled.isNone
      _ = vm.reraiseHandled()
      if hasHandled { vm.markReraised() }
      return vm.fail(self)
    }
    let value = Owned(exception.evaluate(frame, vm))
    if value.value.isError { return .error }
    frame.node = address
    guard let cause else {
      _ = vm.raise(value: value.value)
      return vm.fail(self)
    }
    let causeValue = Owned(cause.evaluate(frame, vm))
    if causeValue.value.isError { return .error }
    _ = vm.raise(value: value.value, cause: causeValue.value)
    return vm.fail(self)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Stands for the failing node where an exception goes on after it was caught: this frame is in its traceback already.
  @inline(__always) static var reraisedMark: UnsafeRawPointer { UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped }

  @inline(__always) func markReraised() { pointee.errorNode = Self.reraisedMark }

  /// A bare `raise`.
  func reraiseHandled() -> Raise {
    if pointee.handled.isNone { return runtimeError("No active exception to reraise") }
    return reraise(Owned(retaining: pointee.handled))
  }

  /// `raise value`: an exception, or a class to make one of.
  func raise(value: Value, cause: Value? = nil) -> Raise {
    do throws(Raise) {
      let exception = try exceptionInstance(value)
      if let cause { try setCause(of: exception.value, cause) }
      return raise(exception)
    } catch {
      return error
    }
  }

  private func exceptionInstance(_ value: Value) throws(Raise) -> Owned {
    if isException(value) { return Owned(retaining: value) }
    guard isExceptionClass(value) else { throw exceptionsMustDerive() }
    let made = try call(value)
    guard isException(made.value) else {
      throw typeError(
        "calling \(try reprText(value)) should have returned an instance of BaseException, not \(try reprText(type(of: made.value).value))")
    }
    // A metaclass may have made something else; raising it as this class makes one from it.
    if isInstance(made.value, of: value.cast()) { return made }
    return try call(value, made.value)
  }

  private func setCause(of exception: Value, _ cause: Value) throws(Raise) {
    let object: ExceptionPointer = exception.cast()
    if cause.isNone {
      object.setCause(.none)
      return
    }
    if isException(cause) {
      object.setCause(cause)
    } else if isExceptionClass(cause) {
      // CPython takes whatever the class makes.
      let made = try call(cause)
      object.setCause(made.value)
    } else {
      throw causesMustDerive()
    }
  }

  /// Whether an exception is one of those that an `except` clause names.
  func exceptionMatches(_ exception: Value, _ pattern: Value) throws(Raise) -> Bool {
    if pattern.isExactly(pointee.types.tuple) || isTuple(pattern) {
      let tuple: TuplePointer = pattern.cast()
      for index in 0..<tuple.count { try checkCatchable(tuple[index]) }
      for index in 0..<tuple.count where isSubtype(type(of: exception), of: tuple[index].cast()) { return true }
      return false
    }
    try checkCatchable(pattern)
    return isSubtype(type(of: exception), of: pattern.cast())
  }

  func checkCatchable(_ pattern: Value) throws(Raise) {
    guard isType(pattern), (pattern.cast() as TypePointer).has(.isException) else {
      throw typeError("catching classes that do not inherit from BaseException is not allowed")
    }
  }

  /// Makes `exception` (taken over) the handled one; gives what was handled before, to be put back with `endHandling`.
  @inline(__always) func beginHandling(_ exception: Value) -> Value {
    let previous = pointee.handled
    pointee.handled = exception
    return previous
  }

  @inline(__always) func endHandling(restoring previous: Value) {
    let handled = pointee.handled
    pointee.handled = previous
    handled.release()
  }
}

/// One `except` clause. A class, so that going through the clauses of a statement counts nothing.
final class HandlerNode {
  /// In a generator: what a type with a `yield` in it does first.
  let prelude: Node?
  /// nil for a bare `except:`.
  let type: Node?
  let target: TargetNode?
  let body: Node
  /// Stands where the clause does, for a type that is none.
  let place: Node

  init(prelude: Node?, type: Node?, target: TargetNode?, body: Node, _ span: Span) {
    place = PassNode(span)
    self.prelude = prelude
    self.type = type
    self.target = target
    self.body = body
  }
}

/// The `except` clauses of a statement, in a buffer.
struct HandlerList {
  let base: UnsafeMutablePointer<Unmanaged<HandlerNode>>
  let count: Int

  init(_ handlers: [HandlerNode]) {
    count = handlers.count
    base = .allocate(capacity: max(1, count))
    for (index, handler) in handlers.enumerated() { (base + index).initialize(to: .passRetained(handler)) }
  }

  func deallocate() {
    for index in 0..<count { base[index].release() }
    base.deallocate()
  }
}

/// `try … except … else`
final class TryNode: Node {
  private let body: Node
  private let handlers: HandlerList
  private let orElse: Node?

  init(_ body: Node, _ handlers: [HandlerNode], _ orElse: Node?, _ span: Span) {
    self.body = body
    self.handlers = HandlerList(handlers)
    self.orElse = orElse
    super.init(span)
  }

  deinit { handlers.deallocate() }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let result = body.execute(frame, vm)
    if _slowPath(result.isError) { return handle(frame, vm) }
    if result == .normal, let orElse { return orElse.execute(frame, vm) }
    return result
  }

  private func handle(_ frame: Frame, _ vm: VM) -> Value {
    if vm.pointee.isEnding { return .error }
    vm.addTracebackHere(frame)
    let exception = vm.takeError().take()
    // The exception counts as handled while the handlers' expressions are evaluated, too.
    let previous = vm.beginHandling(exception)
    for index in 0..<handlers.count {
      let handler = handlers.base[index]
      let truth = handler._withUnsafeGuaranteedRef { (handler: HandlerNode) -> Truth in
        guard let type = handler.type else { return .yes }
        return matches(type, handler, exception, frame, vm)
      }
      if truth == .no { continue }
      if truth == .error {
        vm.endHandling(restoring: previous)
        return .error
      }
      let result = handler._withUnsafeGuaranteedRef { (handler: HandlerNode) -> Value in run(handler, exception, frame, vm) }
      vm.endHandling(restoring: previous)
      return result
    }
    exception.retain()
    vm.endHandling(restoring: previous)
    _ = vm.reraise(Owned(exception))
    vm.markReraised()
    return .error
  }

  @inline(__always) private func matches(_ type: Node, _ handler: HandlerNode, _ exception: Value, _ frame: Frame, _ vm: VM) -> Truth {
    let pattern = type.evaluate(frame, vm)
    if pattern.isError { return .error }
    if pattern.isObject && exception.object.pointee.type.value == pattern {
      pattern.release()
      return .yes
    }
    let owned = Owned(pattern)
    do throws(Raise) {
      return Truth(try vm.exceptionMatches(exception, owned.value))
    } catch {
      _ = vm.fail(handler.place)
      return .error
    }
  }

  /// The handler's body; the name it binds is deleted afterwards.
  private func run(_ handler: HandlerNode, _ exception: Value, _ frame: Frame, _ vm: VM) -> Value {
    guard let target = handler.target else { return handler.body.execute(frame, vm) }
    exception.retain()
    if target.store(exception, frame, vm).isError { return .error }
    let result = handler.body.execute(frame, vm)
    vm.forget(target, frame)
    return result
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Deletes a handler's name, which the body may have deleted already; an error that is under way stays.
  func forget(_ target: TargetNode, _ frame: Frame) {
    let error = pointee.error
    let node = pointee.errorNode
    pointee.error = .unbound
    if target.store(.none, frame, self) == .normal { _ = target.delete(frame, self) }
    if !pointee.error.isUnbound { clearError() }
    pointee.error = error
    pointee.errorNode = node
  }
}

/// `try … finally`
final class FinallyNode: Node {
  private let body: Node
  private let finally: Node

  init(_ body: Node, _ finally: Node, _ span: Span) {
    self.body = body
    self.finally = finally
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let result = body.execute(frame, vm)
    if _fastPath(!result.isError) {
      let after = finally.execute(frame, vm)
      if after == .normal { return result }
      // What the finally clause says replaces what the body said.
      result.release()
      return after
    }
    if vm.pointee.isEnding { return .error }
    vm.addTracebackHere(frame)
    let exception = vm.takeError().take()
    exception.retain()
    let previous = vm.beginHandling(exception)
    let after = finally.execute(frame, vm)
    vm.endHandling(restoring: previous)
    if after == .normal {
      _ = vm.reraise(Owned(exception))
      vm.markReraised()
      return .error
    }
    exception.release()
    return after
  }
}

/// `with context as target: body`, one item; more are nested.
final class WithNode: Node {
  private let context: Node
  private let target: TargetNode?
  private let body: Node

  init(_ context: Node, _ target: TargetNode?, _ body: Node, _ span: Span) {
    self.context = context
    self.target = target
    self.body = body
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let manager = Owned(context.evaluate(frame, vm))
    if manager.value.isError { return .error }
    frame.node = address
    let exit = vm.enterContext(manager.value, self) { value in
      guard let target else {
        value.release()
        return .normal
      }
      return target.store(value, frame, vm)
    }
    let method = Owned(exit.method)
    if method.value.isError { return .error }
    let result = vm.pointee.error.isUnbound ? body.execute(frame, vm) : .error
    return vm.leaveContext(exit, result, self, frame)
  }
}

/// `__exit__` of a context that has been entered.
struct ContextExit {
  /// Counted here; `.error` where the context could not be entered.
  let method: Value
  /// Borrowed: what `method` gets first, as it was found in the class; `.unbound` where it is bound.
  let manager: Value
}

extension UnsafeMutablePointer<VMState> {
  /// Calls `__exit__` for what the body of a `with` statement came to.
  func leaveContext(_ exit: ContextExit, _ result: Value, _ node: Node, _ frame: Frame) -> Value {
    if !result.isError {
      frame.node = node.address
      let returned = self.result(node) { () throws(Raise) in try call(exit, .none, .none, .none) }
      if returned.isError {
        result.release()
        return .error
      }
      returned.release()
      return result
    }
    if pointee.isEnding { return .error }
    addTracebackHere(frame)
    let exception = takeError().take()
    exception.retain()
    let previous = beginHandling(exception)
    frame.node = node.address
    let outcome = exitContext(exit, exception, node)
    endHandling(restoring: previous)
    if outcome == .no {
      _ = reraise(Owned(exception))
      markReraised()
      return .error
    }
    exception.release()
    return outcome == .yes ? .normal : .error
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Looks `__enter__` and `__exit__` up and calls the first; `assign` gets its result. An error of `assign` is left set in the VM, for `__exit__`
  /// must be called then.
  /// - Parameter bindsExit: makes `__exit__` bound in any case, for those that keep nothing else.
  func enterContext(_ manager: Value, _ node: Node, bindsExit: Bool = false, assign: (Value) -> Value) -> ContextExit {
    do throws(Raise) {
      let type = type(of: manager)
      guard let enter = lookup(type, name(.enter)) else { throw notContextManager(manager, missing: "") }
      let isPlain = isPlainMethod(enter)
      let kept = try isPlain ? Owned(retaining: enter) : bind(enter, manager, type)
      guard let found = lookup(type, name(.exit)) else { throw notContextManager(manager, missing: " (missed __exit__ method)") }
      let isBound = bindsExit || !isPlainMethod(found)
      let exit = try isBound ? bind(found, manager, type) : Owned(retaining: found)
      let entered = try isPlain ? call(kept.value, manager) : call(kept.value)
      _ = assign(entered.take())
      return ContextExit(method: exit.take(), manager: isBound ? .unbound : manager)
    } catch {
      return ContextExit(method: fail(node), manager: .unbound)
    }
  }

  private func call(_ exit: ContextExit, _ type: Value, _ exception: Value, _ traceback: Value) throws(Raise) -> Owned {
    if exit.manager.isUnbound { return try call(exit.method, type, exception, traceback) }
    return try call(exit.method, exit.manager, type, exception, traceback)
  }

  private func notContextManager(_ manager: Value, missing: String) -> Raise {
    typeError("'\(typeName(of: manager))' object does not support the context manager protocol\(missing)")
  }

  /// Calls `__exit__` with an exception: whether it swallows it.
  private func exitContext(_ exit: ContextExit, _ exception: Value, _ node: Node) -> Truth {
    do throws(Raise) {
      let traceback = (exception.cast() as ExceptionPointer).pointee.traceback
      let result = try call(exit, type(of: exception).value, exception, traceback)
      return Truth(try truth(result.value))
    } catch {
      _ = fail(node)
      return .error
    }
  }
}
