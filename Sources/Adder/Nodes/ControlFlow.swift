// Statements that decide what runs next.

import AdderSyntax

final class BlockNode: Node {
  private let statements: NodeList

  init(_ statements: [Node], _ span: Span) {
    self.statements = NodeList(statements)
    super.init(span)
  }

  deinit { statements.deallocate() }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let count = statements.count
    var index = 0
    while index < count {
      let result = statements.execute(index, frame, vm)
      if result != .normal { return result }
      index &+= 1
    }
    return .normal
  }
}

/// Two statements, the commonest block after one.
final class TwoNode: Node {
  private let first: Node
  private let second: Node

  init(_ first: Node, _ second: Node, _ span: Span) {
    self.first = first
    self.second = second
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let result = first.execute(frame, vm)
    if result != .normal { return result }
    return second.execute(frame, vm)
  }
}

final class PassNode: Node {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { .normal }
}

final class BreakNode: Node {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { .break }
}

final class ContinueNode: Node {
  override func execute(_ frame: Frame, _ vm: VM) -> Value { .continue }
}

final class ReturnNode: Node {
  private let value: Node

  init(_ value: Node, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value { value.evaluate(frame, vm) }
}

final class IfNode: Node {
  private let condition: Node
  private let body: Node
  private let orElse: Node

  init(_ condition: Node, _ body: Node, _ orElse: Node, _ span: Span) {
    self.condition = condition
    self.body = body
    self.orElse = orElse
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    switch condition.test(frame, vm) {
    case .yes: return body.execute(frame, vm)
    case .no: return orElse.execute(frame, vm)
    case .error: return .error
    }
  }
}

/// `if` without `else`.
final class WhenNode: Node {
  private let condition: Node
  private let body: Node

  init(_ condition: Node, _ body: Node, _ span: Span) {
    self.condition = condition
    self.body = body
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    switch condition.test(frame, vm) {
    case .yes: return body.execute(frame, vm)
    case .no: return .normal
    case .error: return .error
    }
  }
}

final class WhileNode: Node {
  private let condition: Node
  private let body: Node
  private let orElse: Node?

  init(_ condition: Node, _ body: Node, _ orElse: Node?, _ span: Span) {
    self.condition = condition
    self.body = body
    self.orElse = orElse
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    while true {
      let truth = condition.test(frame, vm)
      if truth != .yes {
        if truth == .error { return .error }
        guard let orElse else { return .normal }
        return orElse.execute(frame, vm)
      }
      let result = body.execute(frame, vm)
      if _slowPath(result != .normal && result != .continue) {
        return result == .break ? .normal : result
      }
      if _slowPath(vm.tick(frame, self)) { return .error }
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A loop's back-edge: true when the checkpoint raised something.
  @inline(__always) func tick(_ frame: Frame, _ node: Node) -> Bool {
    pointee.countdown &-= 1
    if _fastPath(pointee.countdown >= 0) { return false }
    return tickSlow(frame, node)
  }

  @inline(never) private func tickSlow(_ frame: Frame, _ node: Node) -> Bool {
    frame.node = node.address
    do throws(Raise) {
      try checkpoint()
      return false
    } catch {
      _ = fail(node)
      return true
    }
  }
}

final class AssertNode: Node {
  private let condition: Node
  private let message: Node?

  /// - Parameter span: where it fails, the statement or a comparison in its condition.
  init(_ condition: Node, _ message: Node?, _ span: Span) {
    self.condition = condition
    self.message = message
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    switch condition.test(frame, vm) {
    case .yes: return .normal
    case .error: return .error
    case .no:
      guard let message else {
        _ = vm.raise(.assertionError)
        return vm.fail(self)
      }
      let value = Owned(message.evaluate(frame, vm))
      if value.value.isError { return .error }
      _ = vm.assertionError(value.value)
      return vm.fail(self)
    }
  }
}

// MARK: - for

final class ForNode: Node {
  private let target: TargetNode
  /// The slot when the target is a plain local, -1 otherwise.
  private let slot: Int
  private let iterable: Node
  private let body: Node
  private let orElse: Node?
  /// The first iterable of a comprehension is an iterator already.
  private let isIterator: Bool

  init(_ target: TargetNode, _ iterable: Node, _ body: Node, _ orElse: Node?, isIterator: Bool = false, _ span: Span) {
    self.target = target
    slot = (target as? LocalTarget)?.slot ?? -1
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
    self.isIterator = isIterator
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let iterable = self.iterable.evaluate(frame, vm)
    if _slowPath(iterable.isError) { return .error }
    let types = vm.pointee.types
    var result: Value
    if iterable.isExactly(types.range) && (iterable.cast() as RangePointer).pointee.long == nil {
      result = overRange(iterable.cast(), frame, vm)
    } else if iterable.isExactly(types.list) {
      result = overList(iterable.cast(), frame, vm)
    } else {
      result = overAny(iterable, frame, vm)
    }
    iterable.release()
    if result == .break { return .normal }
    if result == .normal, let orElse { result = orElse.execute(frame, vm) }
    return result
  }

  /// Binds an item, whose reference is taken over; false when that failed.
  @inline(__always) private func bind(_ item: Value, _ frame: Frame, _ vm: VM) -> Bool {
    if _fastPath(slot >= 0) {
      let old = frame[slot]
      frame[slot] = item
      old.release()
      return true
    }
    return !target.store(item, frame, vm).isError
  }

  /// The body once: `.normal` to go on, `.break` when the loop is left early, or what it is left with.
  @inline(__always) private func turn(_ frame: Frame, _ vm: VM) -> Value {
    let result = body.execute(frame, vm)
    if _slowPath(result != .normal && result != .continue) { return result }
    return _slowPath(vm.tick(frame, self)) ? .error : .normal
  }

  private func overRange(_ range: RangePointer, _ frame: Frame, _ vm: VM) -> Value {
    var current = range.pointee.start
    let step = range.pointee.step
    var left = range.pointee.count
    while left > 0 {
      if !bind(.smallInt(current), frame, vm) { return .error }
      let result = turn(frame, vm)
      if _slowPath(result != .normal) { return result }
      current &+= step
      left &-= 1
    }
    return .normal
  }

  private func overList(_ list: ListPointer, _ frame: Frame, _ vm: VM) -> Value {
    var index = 0
    while index < list.pointee.count {
      let item = list.pointee.items[index]
      item.retain()
      if !bind(item, frame, vm) { return .error }
      let result = turn(frame, vm)
      if _slowPath(result != .normal) { return result }
      index &+= 1
    }
    return .normal
  }

  private func overAny(_ iterable: Value, _ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    let iterator: Owned
    if isIterator {
      iterator = Owned(retaining: iterable)
    } else {
      let made = vm.result(self) { () throws(Raise) in try vm.iterator(iterable) }
      if made.isError { return .error }
      iterator = Owned(made)
    }
    if iterator.value.isExactly(vm.pointee.types.generator) { return overGenerator(iterator.value.cast(), frame, vm) }
    let type = vm.type(of: iterator.value)
    if !type.has(.heapType), let next = type.pointee.slots.next { return overNative(iterator.value, next, frame, vm) }
    while true {
      let item = nextItem(iterator.value, frame, vm)
      if item.isUnbound { return .normal }
      if item.isError { return .error }
      if !bind(item, frame, vm) { return .error }
      let result = turn(frame, vm)
      if _slowPath(result != .normal) { return result }
    }
  }

  /// The type of a native iterator stays, and its `next` needs to be read only once.
  private func overNative(
    _ iterator: Value, _ next: (VM, Value) throws(Raise) -> Owned?, _ frame: Frame, _ vm: VM
  ) -> Value {
    while true {
      frame.node = address
      let item: Value
      do throws(Raise) {
        guard let given = try next(vm, iterator) else { return .normal }
        item = given.take()
      } catch {
        guard vm.errorMatches(.stopIteration) else { return vm.fail(self) }
        vm.clearError()
        return .normal
      }
      if !bind(item, frame, vm) { return .error }
      let result = turn(frame, vm)
      if _slowPath(result != .normal) { return result }
    }
  }

  private func overGenerator(_ generator: GeneratorPointer, _ frame: Frame, _ vm: VM) -> Value {
    while true {
      frame.node = address
      let item = vm.resume(generator, sending: .none)
      if item.isUnbound {
        vm.dropGeneratorResult()
        return .normal
      }
      if _slowPath(item.isError) { return vm.fail(self) }
      if !bind(item, frame, vm) { return .error }
      let result = turn(frame, vm)
      if _slowPath(result != .normal) { return result }
    }
  }

  /// The next item, +1; `.unbound` at the end.
  @inline(__always) private func nextItem(_ iterator: Value, _ frame: Frame, _ vm: VM) -> Value {
    frame.node = address
    do throws(Raise) {
      guard let item = try vm.next(iterator) else { return .unbound }
      return item.take()
    } catch {
      return vm.fail(self)
    }
  }
}
