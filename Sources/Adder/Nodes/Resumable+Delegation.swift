// `yield from` and `await`: a generator hands everything through to an inner iterator until that ends.

import AdderSyntax

/// `yield from iterable`, also `await`: hands everything through to an inner iterator until it ends; its value goes to `target`.
final class YieldFromNode: ResumableNode {
  private let iterable: Node
  private let target: TargetNode?
  private let isAwait: Bool

  init(_ iterable: Node, _ target: TargetNode?, isAwait: Bool, slot: Int, _ span: Span) {
    self.iterable = iterable
    self.target = target
    self.isAwait = isAwait
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let outcome: Value
    if frame[slot].isUnbound {
      let iterable = Owned(self.iterable.evaluate(frame, vm))
      if iterable.value.isError { return .error }
      frame.node = address
      let iterator = vm.result(self) { () throws(Raise) in
        isAwait ? try vm.awaitable(iterable.value) : try vm.delegateIterator(iterable.value, in: frame.function.swiftCode)
      }
      if iterator.isError { return .error }
      outcome = beginDelegation(iterator, slot, frame, vm)
    } else {
      outcome = continueDelegation(slot, frame, vm)
    }
    if outcome != .normal { return outcome }
    let value = vm.takeGeneratorResult().take()
    guard let target else {
      value.release()
      return .normal
    }
    return target.store(value, frame, vm)
  }
}

extension ResumableNode {
  /// The first step of an inner iterator (taken over), which is kept in a slot. `.yielded` with what it yielded as the frame's transfer; `.normal`
  /// when it has ended, with its value in `generatorResult`; or `.error`.
  @inline(__always) final func beginDelegation(_ iterator: Value, _ slot: Int, _ frame: Frame, _ vm: VM) -> Value {
    frame[slot] = iterator
    frame.node = address
    return settle(vm.advanceDelegate(iterator, sending: .none), slot, frame, vm)
  }

  /// The next step: what was sent or thrown into this generator is passed on.
  @inline(__always) final func continueDelegation(_ slot: Int, _ frame: Frame, _ vm: VM) -> Value {
    let sent = Owned(frame.transfer)
    frame.transfer = .unbound
    frame.node = address
    if _slowPath(sent.value.isError) { return passError(slot, frame, vm) }
    return settle(vm.advanceDelegate(frame[slot], sending: sent.value), slot, frame, vm)
  }

  /// What comes out again of what was thrown in has the exception as its context that this generator handles.
  @inline(never) private final func passError(_ slot: Int, _ frame: Frame, _ vm: VM) -> Value {
    let handledByCaller = vm.pointee.handledByCaller
    let outcome = vm.throwIntoDelegate(frame[slot])
    vm.pointee.handledByCaller = handledByCaller
    if outcome.isError { vm.chainThrown() }
    return settle(outcome, slot, frame, vm)
  }

  @inline(__always) private final func settle(_ outcome: Value, _ slot: Int, _ frame: Frame, _ vm: VM) -> Value {
    if !outcome.isError && !outcome.isUnbound {
      frame.transfer = outcome
      return .yielded
    }
    // Letting the iterator go may run other generators.
    let result = vm.pointee.generatorResult
    vm.pointee.generatorResult = .unbound
    let iterator = frame[slot]
    frame[slot] = .unbound
    iterator.release()
    vm.dropGeneratorResult()
    vm.pointee.generatorResult = result
    return outcome.isError ? vm.fail(self) : .normal
  }
}

extension UnsafeMutablePointer<VMState> {
  /// An exception thrown into a generator that is handling another one has that as its context.
  func chainThrown() {
    if pointee.handled != pointee.handledByCaller && !pointee.handled.isNone { _ = raise(takeError()) }
  }

  /// The iterator that `yield from` goes through in a function with this code.
  fileprivate func delegateIterator(_ iterable: Value, in code: Code) throws(Raise) -> Owned {
    if iterable.isExactly(pointee.types.coroutine) {
      guard code.isIterableCoroutine else { throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator") }
      return Owned(retaining: iterable)
    }
    return try iterator(iterable)
  }

  /// Sends a value to a delegate.
  func advanceDelegate(_ iterator: Value, sending value: Value) -> Value {
    if iterator.isExactly(pointee.types.generator) || iterator.isExactly(pointee.types.coroutine) {
      value.retain()
      return resume(iterator.cast(), sending: value)
    }
    if iterator.isExactly(pointee.types.asyncSend) { return advance(iterator.cast() as AsyncStepPointer, sending: value) }
    do throws(Raise) {
      if value.isNone {
        guard let item = try nextOrStop(iterator) else { return .unbound }
        return item.take()
      }
      return try callMethod(iterator, word("send"), value).take()
    } catch {
      return delegateEnded()
    }
  }

  /// `__next__` that leaves the value of a StopIteration in `generatorResult`.
  private func nextOrStop(_ iterator: Value) throws(Raise) -> Owned? {
    if type(of: iterator).has(.heapType), let method = try lookupSpecial(iterator, .next) {
      return try call(method.value)
    }
    guard let next = type(of: iterator).pointee.slots.next else {
      throw typeError("'\(typeName(of: iterator))' object is not an iterator")
    }
    if let item = try next(self, iterator) { return item }
    replaceGeneratorResult(.none)
    return nil
  }

  /// After an error: a StopIteration is the delegate's end.
  private func delegateEnded() -> Value {
    guard errorMatches(.stopIteration) else { return .error }
    let stop = takeError()
    let value = (stop.value.cast() as UnsafeMutablePointer<StopIterationObject>).pointee.value
    value.retain()
    replaceGeneratorResult(value.isUnbound ? .none : value)
    return .unbound
  }

  /// Throws the VM's error into a delegate: `close` for GeneratorExit, `throw` otherwise, and where it has none the error goes on (Reference 6.2.9).
  func throwIntoDelegate(_ iterator: Value) -> Value {
    let exception = takeError()
    let given = pointee.thrown
    pointee.thrown = .unbound
    do throws(Raise) {
      if isInstance(exception.value, of: exceptionType(.generatorExit)) {
        if let close = closeMethod(of: iterator) { _ = try call(close.value) }
        _ = reraise(exception)
        return .error
      }
      if iterator.isExactly(pointee.types.generator) || iterator.isExactly(pointee.types.coroutine) {
        _ = reraise(exception)
        pointee.thrown = given
        return resume(iterator.cast(), sending: .error)
      }
      guard let method = try attributeIfPresent(iterator, word("throw")) else {
        _ = reraise(exception)
        return .error
      }
      let isClass = given == type(of: exception.value).value
      return try call(method.value, isClass ? given : exception.value).take()
    } catch {
      return delegateEnded()
    }
  }

  /// `close` of an inner iterator, if it has one; an error in looking for it is only reported.
  private func closeMethod(of iterator: Value) -> Owned? {
    do throws(Raise) { return try attributeIfPresent(iterator, word("close")) } catch {
      reportUnraisable(in: iterator)
      return nil
    }
  }
}
