// `async for` and `async with`. They await what the special methods of their objects give: while that lasts, its iterator is in the generator's
// delegate slot, like that of an `await`.

import AdderSyntax

/// `async for target in iterable`. Progress: 1 body, 2 else, 3 waiting for an item.
final class ResumableAsyncFor: ResumableNode {
  private let target: TargetNode
  private let iterable: Node
  private let body: Node
  private let orElse: Node?
  /// The slot with the iterator.
  private let iteratorSlot: Int
  /// The slot with what is being awaited.
  private let delegateSlot: Int
  /// In a comprehension the outermost iterable is given as its asynchronous iterator.
  private let isIterator: Bool

  init(
    _ target: TargetNode, _ iterable: Node, _ body: Node, _ orElse: Node?, isIterator: Bool = false, slot: Int, iteratorSlot: Int,
    delegateSlot: Int, _ span: Span
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
    self.isIterator = isIterator
    self.iteratorSlot = iteratorSlot
    self.delegateSlot = delegateSlot
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    var at = progress(frame)
    if at == 2 { return finish(frame, vm) }
    if at < 0 && !begin(frame, vm) { return .error }
    while true {
      if at != 1 {
        let outcome = at == 3 ? continueDelegation(delegateSlot, frame, vm) : askForItem(frame, vm)
        if outcome == .yielded {
          setProgress(3, frame)
          return .yielded
        }
        if outcome.isError {
          guard vm.errorMatches(.stopAsyncIteration) else { return leave(.error, frame) }
          vm.clearError()
          return finish(frame, vm)
        }
        if target.store(vm.takeGeneratorResult().take(), frame, vm).isError { return leave(.error, frame) }
      }
      at = -1
      let result = body.execute(frame, vm)
      if _slowPath(result != .normal && result != .continue) {
        if result == .yielded {
          setProgress(1, frame)
          return result
        }
        return leave(result == .break ? .normal : result, frame)
      }
      if _slowPath(vm.tick(frame, self)) { return leave(.error, frame) }
    }
  }

  private func begin(_ frame: Frame, _ vm: VM) -> Bool {
    let iterable = Owned(self.iterable.evaluate(frame, vm))
    if iterable.value.isError { return false }
    frame.node = address
    let iterator = vm.result(self) { () throws(Raise) in
      isIterator ? Owned(retaining: iterable.value) : try vm.asyncIterator(iterable.value)
    }
    if iterator.isError { return false }
    frame[iteratorSlot] = iterator
    return true
  }

  /// Begins to await the next item.
  @inline(__always) private func askForItem(_ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    let awaited = vm.result(self) { () throws(Raise) in try vm.asyncNext(frame[iteratorSlot]) }
    return awaited.isError ? .error : beginDelegation(awaited, delegateSlot, frame, vm)
  }

  /// The loop is over: the iterator goes, the progress ends.
  private func leave(_ result: Value, _ frame: Frame) -> Value {
    end(frame)
    let iterator = frame[iteratorSlot]
    frame[iteratorSlot] = .unbound
    iterator.release()
    return result
  }

  private func finish(_ frame: Frame, _ vm: VM) -> Value {
    if progress(frame) != 2 { _ = leave(.normal, frame) }
    guard let orElse else { return .normal }
    let result = orElse.execute(frame, vm)
    if result == .yielded { setProgress(2, frame) } else { end(frame) }
    return result
  }
}

/// `async with context as target: body`. Progress: 1 waiting for `__aenter__`, 2 body, 3 waiting for `__aexit__` after a completion, 4 after an
/// exception.
final class ResumableAsyncWith: ResumableNode {
  private let context: Node
  private let target: TargetNode?
  private let body: Node
  /// The slot with the bound `__aexit__`.
  private let exitSlot: Int
  /// What the body came to, or its exception, while `__aexit__` is awaited.
  private let resultSlot: Int
  private let delegateSlot: Int

  init(
    _ context: Node, _ target: TargetNode?, _ body: Node, slot: Int, exitSlot: Int, resultSlot: Int, delegateSlot: Int, _ span: Span
  ) {
    self.context = context
    self.target = target
    self.body = body
    self.exitSlot = exitSlot
    self.resultSlot = resultSlot
    self.delegateSlot = delegateSlot
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    switch progress(frame) {
    case 1: return afterEnter(continueDelegation(delegateSlot, frame, vm), frame, vm)
    case 2: return run(frame, vm)
    case 3: return afterExit(continueDelegation(delegateSlot, frame, vm), frame, vm)
    case 4:
      let previous = resumeHandling(resultSlot, frame, vm)
      return afterExit(continueDelegation(delegateSlot, frame, vm), restoring: previous, frame, vm)
    default: return afterEnter(enter(frame, vm), frame, vm)
    }
  }

  // MARK: Entering

  private func enter(_ frame: Frame, _ vm: VM) -> Value {
    let manager = Owned(context.evaluate(frame, vm))
    if manager.value.isError { return .error }
    frame.node = address
    let awaited = vm.result(self) { () throws(Raise) in
      guard let enter = try vm.lookupSpecial(manager.value, .aenter) else { throw vm.notAsyncContextManager(manager.value, missing: "") }
      guard let exit = try vm.lookupSpecial(manager.value, .aexit) else {
        throw vm.notAsyncContextManager(manager.value, missing: " (missed __aexit__ method)")
      }
      let entered = try vm.call(enter.value)
      let awaited = try vm.awaitable(entered.value, from: "__aenter__")
      frame[exitSlot] = exit.take()
      return awaited
    }
    return awaited.isError ? .error : beginDelegation(awaited, delegateSlot, frame, vm)
  }

  private func afterEnter(_ outcome: Value, _ frame: Frame, _ vm: VM) -> Value {
    if outcome == .yielded {
      setProgress(1, frame)
      return .yielded
    }
    if outcome.isError {
      end(frame)
      let exit = frame[exitSlot]
      frame[exitSlot] = .unbound
      exit.release()
      return .error
    }
    let value = vm.takeGeneratorResult()
    if let target, target.store(value.take(), frame, vm).isError { return exit(with: .error, frame, vm) }
    return run(frame, vm)
  }

  private func run(_ frame: Frame, _ vm: VM) -> Value {
    let result = body.execute(frame, vm)
    if result == .yielded {
      setProgress(2, frame)
      return result
    }
    return exit(with: result, frame, vm)
  }

  // MARK: Leaving

  /// Begins to await `__aexit__` for what the body came to.
  private func exit(with result: Value, _ frame: Frame, _ vm: VM) -> Value {
    let exit = Owned(frame[exitSlot])
    frame[exitSlot] = .unbound
    if !result.isError {
      frame[resultSlot] = result
      frame.node = address
      let awaited = vm.result(self) { () throws(Raise) in
        let made = try vm.call(exit.value, .none, .none, .none)
        return try vm.awaitable(made.value, from: "__aexit__")
      }
      return afterExit(awaited.isError ? .error : beginDelegation(awaited, delegateSlot, frame, vm), frame, vm)
    }
    if vm.pointee.isEnding { return .error }
    vm.addTracebackHere(frame)
    let exception = vm.takeError().take()
    let previous = vm.beginHandling(exception)
    frame.node = address
    let awaited = vm.result(self) { () throws(Raise) in
      let traceback = (exception.cast() as ExceptionPointer).pointee.traceback
      let made = try vm.call(exit.value, vm.type(of: exception).value, exception, traceback)
      return try vm.awaitable(made.value, from: "__aexit__")
    }
    return afterExit(
      awaited.isError ? .error : beginDelegation(awaited, delegateSlot, frame, vm), restoring: previous, frame, vm)
  }

  /// After a completion.
  private func afterExit(_ outcome: Value, _ frame: Frame, _ vm: VM) -> Value {
    if outcome == .yielded {
      setProgress(3, frame)
      return outcome
    }
    end(frame)
    let result = frame[resultSlot]
    frame[resultSlot] = .unbound
    if outcome.isError {
      result.release()
      return .error
    }
    vm.dropGeneratorResult()
    return result
  }

  /// After an exception, which is being handled.
  private func afterExit(_ outcome: Value, restoring previous: Value, _ frame: Frame, _ vm: VM) -> Value {
    if outcome == .yielded {
      setProgress(4, frame)
      suspendHandling(resultSlot, restoring: previous, frame, vm)
      return outcome
    }
    end(frame)
    var swallows = Truth.error
    if !outcome.isError { swallows = vm.consumeTruth(vm.takeGeneratorResult().take(), self) }
    let exception = vm.pointee.handled
    exception.retain()
    vm.endHandling(restoring: previous)
    if swallows == .no {
      _ = vm.reraise(Owned(exception))
      vm.markReraised()
      return .error
    }
    exception.release()
    return swallows == .yes ? .normal : .error
  }
}

extension UnsafeMutablePointer<VMState> {
  fileprivate func notAsyncContextManager(_ manager: Value, missing: String) -> Raise {
    typeError("'\(typeName(of: manager))' object does not support the asynchronous context manager protocol\(missing)")
  }
}
