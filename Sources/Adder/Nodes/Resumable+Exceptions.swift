// try and with around a `yield`. What the plain forms keep in Swift's own variables is here in slots of the frame. While the generator is suspended
// inside a handler, the exception that it handles is set aside: it is not what its caller handles.

import AdderSyntax

extension ResumableNode {
  /// Leaves a handler at a `yield`: the handled exception goes to the slot, what was handled before is back.
  @inline(__always) final func suspendHandling(_ slot: Int, restoring previous: Value, _ frame: Frame, _ vm: VM) {
    frame[slot] = vm.pointee.handled
    vm.pointee.handled = previous
  }

  /// Enters it again; gives what is to be put back.
  @inline(__always) final func resumeHandling(_ slot: Int, _ frame: Frame, _ vm: VM) -> Value {
    let exception = frame[slot]
    frame[slot] = .unbound
    return vm.beginHandling(exception)
  }
}

/// `try … except … else`. Progress: 1 body, 2 else, 10 + 2n before handler n, 11 + 2n in it.
final class ResumableTry: ResumableNode {
  private let body: Node
  private let handlers: [HandlerNode]
  private let orElse: Node?
  private let exceptionSlot: Int

  init(_ body: Node, _ handlers: [HandlerNode], _ orElse: Node?, slot: Int, exceptionSlot: Int, _ span: Span) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    self.exceptionSlot = exceptionSlot
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let at = progress(frame)
    if at >= 10 {
      let previous = resumeHandling(exceptionSlot, frame, vm)
      let index = (at - 10) / 2
      return at & 1 == 0 ? handle(from: index, previous, frame, vm) : run(index, previous, frame, vm)
    }
    if at != 2 {
      let result = body.execute(frame, vm)
      if result == .yielded {
        setProgress(1, frame)
        return result
      }
      if result.isError {
        if vm.pointee.isEnding { return .error }
        vm.addTracebackHere(frame)
        return handle(from: 0, vm.beginHandling(vm.takeError().take()), frame, vm)
      }
      if result != .normal {
        end(frame)
        return result
      }
    }
    guard let orElse else {
      end(frame)
      return .normal
    }
    let result = orElse.execute(frame, vm)
    if result == .yielded { setProgress(2, frame) } else { end(frame) }
    return result
  }

  /// Looks for the handler of the exception that is being handled.
  private func handle(from first: Int, _ previous: Value, _ frame: Frame, _ vm: VM) -> Value {
    for index in first..<handlers.count {
      let handler = handlers[index]
      let choice = handler.matches(vm.pointee.handled, frame, vm)
      if choice == .no { continue }
      if choice == .yielded {
        setProgress(10 + 2 * index, frame)
        suspendHandling(exceptionSlot, restoring: previous, frame, vm)
        return .yielded
      }
      if choice == .error { return leave(.error, previous, frame, vm) }
      if let target = handler.target {
        vm.pointee.handled.retain()
        if target.store(vm.pointee.handled, frame, vm).isError { return leave(.error, previous, frame, vm) }
      }
      return run(index, previous, frame, vm)
    }
    end(frame)
    let exception = vm.pointee.handled
    exception.retain()
    vm.endHandling(restoring: previous)
    _ = vm.reraise(Owned(exception))
    vm.markReraised()
    return .error
  }

  private func leave(_ result: Value, _ previous: Value, _ frame: Frame, _ vm: VM) -> Value {
    end(frame)
    vm.endHandling(restoring: previous)
    return result
  }

  private func run(_ index: Int, _ previous: Value, _ frame: Frame, _ vm: VM) -> Value {
    let result = handlers[index].body.execute(frame, vm)
    if result == .yielded {
      setProgress(11 + 2 * index, frame)
      suspendHandling(exceptionSlot, restoring: previous, frame, vm)
      return result
    }
    if let target = handlers[index].target { vm.forget(target, frame) }
    return leave(result, previous, frame, vm)
  }
}

/// Whether a handler takes an exception; finding out may have to wait for something.
enum HandlerChoice { case no, yes, error, yielded }

extension HandlerNode {
  /// For the resumable statements: evaluates the type.
  fileprivate func matches(_ exception: Value, _ frame: Frame, _ vm: VM) -> HandlerChoice {
    guard let type else { return .yes }
    if let prelude {
      let result = prelude.execute(frame, vm)
      if result == .yielded { return .yielded }
      if result.isError { return .error }
    }
    let pattern = Owned(type.evaluate(frame, vm))
    if pattern.value.isError { return .error }
    do throws(Raise) {
      return try vm.exceptionMatches(exception, pattern.value) ? .yes : .no
    } catch {
      _ = vm.fail(place)
      return .error
    }
  }
}

/// `try … finally`. Progress: 1 body, 2 finally after a completion (kept in `resultSlot`), 3 finally after an exception.
final class ResumableFinally: ResumableNode {
  private let body: Node
  private let finally: Node
  private let resultSlot: Int

  init(_ body: Node, _ finally: Node, slot: Int, resultSlot: Int, _ span: Span) {
    self.body = body
    self.finally = finally
    self.resultSlot = resultSlot
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    switch progress(frame) {
    case 2: return afterCompletion(frame, vm)
    case 3: return afterException(resumeHandling(resultSlot, frame, vm), frame, vm)
    default: break
    }
    let result = body.execute(frame, vm)
    if result == .yielded {
      setProgress(1, frame)
      return result
    }
    if !result.isError {
      frame[resultSlot] = result
      return afterCompletion(frame, vm)
    }
    if vm.pointee.isEnding { return .error }
    vm.addTracebackHere(frame)
    return afterException(vm.beginHandling(vm.takeError().take()), frame, vm)
  }

  private func afterCompletion(_ frame: Frame, _ vm: VM) -> Value {
    let after = finally.execute(frame, vm)
    if after == .yielded {
      setProgress(2, frame)
      return after
    }
    end(frame)
    let result = frame[resultSlot]
    frame[resultSlot] = .unbound
    if after == .normal { return result }
    result.release()
    return after
  }

  private func afterException(_ previous: Value, _ frame: Frame, _ vm: VM) -> Value {
    let after = finally.execute(frame, vm)
    if after == .yielded {
      setProgress(3, frame)
      suspendHandling(resultSlot, restoring: previous, frame, vm)
      return after
    }
    end(frame)
    if after != .normal {
      vm.endHandling(restoring: previous)
      return after
    }
    let exception = vm.pointee.handled
    exception.retain()
    vm.endHandling(restoring: previous)
    _ = vm.reraise(Owned(exception))
    vm.markReraised()
    return .error
  }
}

/// `with context as target: body`. The bound `__exit__` is in a slot.
final class ResumableWith: ResumableNode {
  private let context: Node
  private let target: TargetNode?
  private let body: Node
  private let exitSlot: Int

  init(_ context: Node, _ target: TargetNode?, _ body: Node, slot: Int, exitSlot: Int, _ span: Span) {
    self.context = context
    self.target = target
    self.body = body
    self.exitSlot = exitSlot
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    if progress(frame) < 0 {
      let manager = Owned(context.evaluate(frame, vm))
      if manager.value.isError { return .error }
      frame.node = address
      let exit = vm.enterContext(manager.value, self, bindsExit: true) { value in
        guard let target else {
          value.release()
          return .normal
        }
        return target.store(value, frame, vm)
      }
      if exit.method.isError { return .error }
      frame[exitSlot] = exit.method
      if vm.pointee.error != .unbound { return leave(.error, frame, vm) }
    }
    let result = body.execute(frame, vm)
    if result == .yielded {
      setProgress(1, frame)
      return result
    }
    return leave(result, frame, vm)
  }

  private func leave(_ result: Value, _ frame: Frame, _ vm: VM) -> Value {
    end(frame)
    let exit = Owned(frame[exitSlot])
    frame[exitSlot] = .unbound
    return vm.leaveContext(ContextExit(method: exit.value, manager: .unbound), result, self, frame)
  }
}
