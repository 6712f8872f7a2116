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
    if _slowPath(result.isError) { return handle(frame, vm) }
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
    let raised = vm.list([])
    for handler in handlers where !rest.value.isNone {
      guard let type = handler.type else { continue }
      let pattern = Owned(type.evaluate(frame, vm))
      if pattern.value.isError { return .error }
      let matched: Owned
      do throws(Raise) {
        let parts = try vm.splitForStar(rest.value, pattern.value)
        let pair: TuplePointer = parts.value.cast()
        matched = Owned(retaining: pair[0])
        rest = Owned(retaining: pair[1])
      } catch {
        return vm.fail(type)
      }
      if matched.value.isNone { continue }
      if run(handler, matched.value, raised.value.cast(), frame, vm).isError { return .error }
    }
    return finish(original.value, rest.value, raised.value.cast(), vm)
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

  /// What goes on after the clauses: nothing, the rest, or a group of what they raised and the rest.
  private func finish(_ original: Value, _ rest: Value, _ raised: ListPointer, _ vm: VM) -> Value {
    if raised.count == 0 {
      if rest.isNone { return .normal }
      _ = vm.reraise(Owned(retaining: rest))
      vm.markReraised()
      return .error
    }
    do throws(Raise) {
      let exception = try vm.combineRaised(original, rest, raised)
      _ = vm.reraise(exception)
      vm.markReraised()
    } catch {
      return vm.fail(self)
    }
    return .error
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
      (group.value.cast() as ExceptionPointer).setTraceback((exception.cast() as ExceptionPointer).pointee.traceback)
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

  /// Whether a group came from another by splitting, and was raised again: it has the same message, cause and context.
  private func isPart(_ part: Value, of whole: Value) -> Bool {
    let (first, second): (ExceptionPointer, ExceptionPointer) = (part.cast(), whole.cast())
    return isGroup(whole) && first.pointee.context == second.pointee.context && first.pointee.cause == second.pointee.cause
      && (first.pointee.arguments.cast() as TuplePointer)[0] == (second.pointee.arguments.cast() as TuplePointer)[0]
  }

  /// What an `except*` statement raises when clauses raised something: it alone for an original that was no group and left nothing, else a group.
  func combineRaised(_ original: Value, _ rest: Value, _ raised: ListPointer) throws(Raise) -> Owned {
    let isReraised = raised.count == 1 && rest.isNone && isGroup(raised[0]) && isPart(raised[0], of: original)
    if raised.count == 1 && rest.isNone && (!isGroup(original) || isReraised) { return Owned(retaining: raised[0]) }
    var exceptions = (0..<raised.count).map { raised[$0] }
    if !rest.isNone { exceptions.append(rest) }
    return try newGroup("", exceptions)
  }
}
