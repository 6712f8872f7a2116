// try … except*: each clause gets the part of the exception group that it names, and what no clause takes goes on (Reference 8.4.2).

import AdderSyntax

final class ExceptStarNode: Node {
  private let body: Node
  private let handlers: [HandlerNode]
  private let orElse: Node?

  init(_ body: Node, _ handlers: [HandlerNode], _ orElse: Node?, _ span: Span) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let result = body.execute(frame, vm)
    if _slowPath(result.isError) { return vm.pointee.isEnding ? .error : handle(frame, vm) }
    if result == .normal, let orElse { return orElse.execute(frame, vm) }
    return result
  }

  private func handle(_ frame: Frame, _ vm: VM) -> Value {
    vm.addTracebackHere(frame)
    let original = vm.takeError()
    original.value.retain()
    let previous = vm.beginHandling(original.value)
    defer { vm.endHandling(restoring: previous) }
    var rest = Owned(retaining: original.value)
    // What the last clause took is being handled while the next types are evaluated; they all are, even when nothing is left.
    var latest = Owned(retaining: original.value)
    let raised = vm.list([])
    for handler in handlers {
      guard let type = handler.type else { continue }
      latest.value.retain()
      let outer = vm.beginHandling(latest.value)
      let parts = Owned(split(rest.value, type, handler.place, frame, vm))
      vm.endHandling(restoring: outer)
      if parts.value.isError { return .error }
      let pair: TuplePointer = parts.value.cast()
      rest = Owned(retaining: pair[1])
      if pair[0].isNone { continue }
      latest = Owned(retaining: pair[0])
      if run(handler, latest.value, raised.value.cast(), frame, vm).isError { return .error }
    }
    return vm.endStar(original.value, rest.value, raised.value.cast(), self)
  }

  /// The part of the rest that a clause's type takes, and what is left of it then.
  private func split(_ rest: Value, _ type: Node, _ place: Node, _ frame: Frame, _ vm: VM) -> Value {
    let pattern = Owned(type.evaluate(frame, vm))
    if pattern.value.isError { return .error }
    return vm.result(place) { () throws(Raise) in try vm.splitForStar(rest, pattern.value) }
  }

  /// One clause's body. What it raises is kept for later: the other clauses run all the same.
  private func run(_ handler: HandlerNode, _ matched: Value, _ raised: ListPointer, _ frame: Frame, _ vm: VM) -> Value {
    matched.retain()
    let previous = vm.beginHandling(matched)
    defer { vm.endHandling(restoring: previous) }
    if let target = handler.target {
      matched.retain()
      if target.store(matched, frame, vm).isError { return .error }
    }
    let result = handler.body.execute(frame, vm)
    if result.isError {
      vm.addTracebackHere(frame)
      let exception = vm.takeError()
      raised.append(exception.value)
    }
    if let target = handler.target { vm.forget(target, frame) }
    return .normal
  }
}

extension UnsafeMutablePointer<VMState> {
  /// What goes on after the clauses: nothing, the rest, or a group of what they raised and the rest.
  fileprivate func endStar(_ original: Value, _ rest: Value, _ raised: ListPointer, _ node: Node) -> Value {
    if raised.count == 0 {
      if rest.isNone { return .normal }
      _ = reraise(Owned(retaining: rest))
      markReraised()
      return .error
    }
    do throws(Raise) {
      let exception = try combineRaised(original, rest, raised)
      _ = reraise(exception)
      markReraised()
    } catch {
      return fail(node)
    }
    return .error
  }
}

/// The same around a `yield`. Progress: 1 body, 2 else, 10 + 2n before clause n, 11 + 2n in it.
final class ResumableExceptStar: ResumableNode {
  private let body: Node
  private let handlers: [HandlerNode]
  private let orElse: Node?
  /// While the generator is suspended in a clause: the exception of the body, what no clause has taken yet, the list of what clauses raised, and the
  /// part that the clause handles.
  private let originalSlot: Int
  private let restSlot: Int
  private let raisedSlot: Int
  private let matchedSlot: Int
  /// The part that the last clause took, once there is one: it is being handled while the types of the next are evaluated.
  private let latestSlot: Int

  init(
    _ body: Node, _ handlers: [HandlerNode], _ orElse: Node?, slot: Int, originalSlot: Int, restSlot: Int, raisedSlot: Int,
    matchedSlot: Int, latestSlot: Int, _ span: Span
  ) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    self.originalSlot = originalSlot
    self.restSlot = restSlot
    self.raisedSlot = raisedSlot
    self.matchedSlot = matchedSlot
    self.latestSlot = latestSlot
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let at = progress(frame)
    if at >= 10 {
      let previous = resumeHandling(originalSlot, frame, vm)
      return handle(from: (at - 10) / 2, isInside: at & 1 == 1, previous, frame, vm)
    }
    if at != 2 {
      let result = body.execute(frame, vm)
      if result == .yielded {
        setProgress(1, frame)
        return result
      }
      if result.isError { return vm.pointee.isEnding ? .error : begin(frame, vm) }
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

  private func begin(_ frame: Frame, _ vm: VM) -> Value {
    vm.addTracebackHere(frame)
    let original = vm.takeError()
    original.value.retain()
    frame[restSlot] = original.value
    frame[raisedSlot] = Value(vm.newList())
    return handle(from: 0, isInside: false, vm.beginHandling(original.take()), frame, vm)
  }

  /// Goes through the clauses. The body's exception is being handled; `previous` is what was before.
  private func handle(from first: Int, isInside: Bool, _ previous: Value, _ frame: Frame, _ vm: VM) -> Value {
    var isInside = isInside
    var result = Value.normal
    for index in first..<handlers.count {
      if !isInside {
        result = match(handlers[index], frame, vm)
        if result == .continue { continue }
      }
      if result == .normal { result = run(handlers[index], isResumed: isInside, frame, vm) }
      if result == .yielded {
        let isInClause = !frame[matchedSlot].isUnbound
        setProgress((isInClause ? 11 : 10) + 2 * index, frame)
        suspendHandling(originalSlot, restoring: previous, frame, vm)
        return .yielded
      }
      if result.isError { break }
      isInside = false
    }
    end(frame)
    let rest = Owned(frame[restSlot])
    let raised = Owned(frame[raisedSlot])
    frame[restSlot] = .unbound
    frame[raisedSlot] = .unbound
    let latest = Owned(frame[latestSlot])
    frame[latestSlot] = .unbound
    _ = latest
    if !result.isError { result = vm.endStar(vm.pointee.handled, rest.value, raised.value.cast(), self) }
    vm.endHandling(restoring: previous)
    return result
  }

  /// Takes a clause's part out of the rest and begins to handle it: `.normal`; `.continue` where there is none, `.yielded` or `.error`.
  private func match(_ handler: HandlerNode, _ frame: Frame, _ vm: VM) -> Value {
    let latest = frame[latestSlot]
    if latest.isUnbound { return split(handler, frame, vm) }
    latest.retain()
    let outer = vm.beginHandling(latest)
    let result = split(handler, frame, vm)
    vm.endHandling(restoring: outer)
    return result
  }

  private func split(_ handler: HandlerNode, _ frame: Frame, _ vm: VM) -> Value {
    guard let type = handler.type else { return .continue }
    if let prelude = handler.prelude {
      let result = prelude.execute(frame, vm)
      if result != .normal { return result }
    }
    let pattern = Owned(type.evaluate(frame, vm))
    if pattern.value.isError { return .error }
    do throws(Raise) {
      let parts = try vm.splitForStar(frame[restSlot], pattern.value)
      let pair: TuplePointer = parts.value.cast()
      if pair[0].isNone { return .continue }
      let old = Owned(frame[restSlot])
      pair[1].retain()
      frame[restSlot] = pair[1]
      _ = old
      pair[0].retain()
      frame[matchedSlot] = pair[0]
      let before = Owned(frame[latestSlot])
      pair[0].retain()
      frame[latestSlot] = pair[0]
      _ = before
      return .normal
    } catch {
      return vm.fail(handler.place)
    }
  }

  /// One clause's body, whose part is in its slot. What it raises is kept for later.
  private func run(_ handler: HandlerNode, isResumed: Bool, _ frame: Frame, _ vm: VM) -> Value {
    let outer = resumeHandling(matchedSlot, frame, vm)
    if !isResumed, let target = handler.target {
      vm.pointee.handled.retain()
      if target.store(vm.pointee.handled, frame, vm).isError {
        vm.endHandling(restoring: outer)
        return .error
      }
    }
    let result = handler.body.execute(frame, vm)
    if result == .yielded {
      suspendHandling(matchedSlot, restoring: outer, frame, vm)
      return result
    }
    if result.isError {
      vm.addTracebackHere(frame)
      let exception = vm.takeError()
      (frame[raisedSlot].cast() as ListPointer).append(exception.value)
    }
    if let target = handler.target { vm.forget(target, frame) }
    vm.endHandling(restoring: outer)
    return .normal
  }
}

extension UnsafeMutablePointer<VMState> {
  private func isGroup(_ value: Value) -> Bool { isInstance(value, of: exceptionType(.baseExceptionGroup)) }

  /// The part of an exception that `except* pattern` takes, and what is left: a pair, None for nothing.
  func splitForStar(_ exception: Value, _ pattern: Value) throws(Raise) -> Owned {
    try checkStarPattern(pattern)
    if try exceptionMatches(exception, pattern) {
      if isGroup(exception) { return tuple(exception, .none) }
      let text = string("")
      let items = tuple(exception)
      let group = try call(exceptionType(.baseExceptionGroup).value, text.value, items.value)
      return tuple(group.value, .none)
    }
    guard isGroup(exception) else { return tuple(.none, exception) }
    return try callMethod(exception, word("split"), pattern)
  }

  private func checkStarPattern(_ pattern: Value) throws(Raise) {
    let items: [Value]
    if isTuple(pattern) {
      let tuple: TuplePointer = pattern.cast()
      items = (0..<tuple.count).map { tuple[$0] }
    } else {
      items = [pattern]
    }
    for item in items { try checkCatchable(item) }
    for item in items where isType(item) && isSubtype(item.cast(), of: exceptionType(.baseExceptionGroup)) {
      throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    }
  }

  /// A group of exceptions: an ExceptionGroup unless one of them is no Exception.
  private func newGroup(_ message: String, _ exceptions: [Value]) throws(Raise) -> Owned {
    let text = string(message)
    let items = list(exceptions)
    return try call(exceptionType(.baseExceptionGroup).value, text.value, items.value)
  }

  /// Whether an exception came from a group by splitting and was raised again as it was: it has the same traceback, cause and context.
  private func isPart(_ part: Value, of whole: Value) -> Bool {
    let (first, second): (ExceptionPointer, ExceptionPointer) = (part.cast(), whole.cast())
    return first.pointee.traceback == second.pointee.traceback && first.pointee.context == second.pointee.context
      && first.pointee.cause == second.pointee.cause
  }

  /// The exceptions in a group, and in the groups in it, that are no groups.
  private func collectLeaves(_ exception: Value, _ leaves: inout Set<UInt64>) {
    guard isGroup(exception) else {
      leaves.insert(exception.bits)
      return
    }
    let members = (exception.cast() as ExceptionGroupPointer).exceptions
    for index in 0..<members.count { collectLeaves(members[index], &leaves) }
  }

  /// What an `except*` statement raises when clauses raised something. What they raised again and what none of them took is put together as it
  /// was in the original; with what they raised anew it makes a group.
  func combineRaised(_ original: Value, _ rest: Value, _ raised: ListPointer) throws(Raise) -> Owned {
    if !isGroup(original) { return Owned(retaining: raised[0]) }
    var leaves: Set<UInt64> = []
    var exceptions: [Value] = []
    for exception in (0..<raised.count).map({ raised[$0] }) + [rest] where !exception.isNone {
      if isPart(exception, of: original) { collectLeaves(exception, &leaves) } else { exceptions.append(exception) }
    }
    var again = GroupParts()
    if !leaves.isEmpty { try split(original, by: GroupMatcher(identities: leaves), wantsRest: false, &again) }
    if exceptions.isEmpty { return Owned(retaining: again.match) }
    if !again.match.isNone { exceptions.append(again.match) }
    return try newGroup("", exceptions)
  }
}
