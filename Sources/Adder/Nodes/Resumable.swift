// Statements that contain a `yield`. Each keeps how far it has come in a slot of the generator's frame (`.unbound`: not begun), because resuming
// a generator runs its body from the root again: every statement on the way finds its progress and goes straight on to the `yield`. Statements
// without a `yield` in them are the plain ones, also inside generators. The Builder has moved every `yield` that stands inside an
// expression into a statement of its own.

import AdderSyntax

class ResumableNode: Node {
  /// The slot with the progress.
  final let slot: Int

  init(slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  /// -1 when the statement has not begun.
  @inline(__always) final func progress(_ frame: Frame) -> Int {
    let value = frame[slot]
    return value.isUnbound ? -1 : value.smallInt
  }

  @inline(__always) final func setProgress(_ number: Int, _ frame: Frame) { frame[slot] = .smallInt(number) }

  @inline(__always) final func end(_ frame: Frame) { frame[slot] = .unbound }
}

final class ResumableBlock: ResumableNode {
  private let statements: NodeList

  init(_ statements: [Node], slot: Int, _ span: Span) {
    self.statements = NodeList(statements)
    super.init(slot: slot, span)
  }

  deinit { statements.deallocate() }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let count = statements.count
    var index = max(0, progress(frame))
    while index < count {
      let result = statements.execute(index, frame, vm)
      if _slowPath(result != .normal) {
        if result == .yielded { setProgress(index, frame) } else { end(frame) }
        return result
      }
      index &+= 1
    }
    end(frame)
    return .normal
  }
}

/// `yield value` as a statement; what is sent in goes to `target` or is dropped.
class YieldNode: ResumableNode {
  private let value: Node
  private let target: TargetNode?

  init(_ value: Node, _ target: TargetNode?, slot: Int, _ span: Span) {
    self.value = value
    self.target = target
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    if frame[slot].isUnbound {
      let value = self.value.evaluate(frame, vm)
      if _slowPath(value.isError) { return .error }
      frame.transfer = value
      setProgress(1, frame)
      frame.node = address
      return .yielded
    }
    end(frame)
    let sent = frame.transfer
    frame.transfer = .unbound
    if _slowPath(sent.isError) {
      vm.chainThrown()
      return vm.fail(self)
    }
    guard let target else {
      sent.release()
      return .normal
    }
    return target.store(sent, frame, vm)
  }
}

/// `yield value` in an asynchronous generator, whose caller must tell its items from what it awaits.
final class AsyncYieldNode: YieldNode {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let result = super.execute(frame, vm)
    if result == .yielded { vm.pointee.yieldsItem = true }
    return result
  }
}

final class ResumableIf: ResumableNode {
  private let condition: Node
  private let body: Node
  private let orElse: Node

  init(_ condition: Node, _ body: Node, _ orElse: Node, slot: Int, _ span: Span) {
    self.condition = condition
    self.body = body
    self.orElse = orElse
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    var branch = progress(frame)
    if branch < 0 {
      switch condition.test(frame, vm) {
      case .yes: branch = 1
      case .no: branch = 0
      case .error: return .error
      }
    }
    let result = branch == 1 ? body.execute(frame, vm) : orElse.execute(frame, vm)
    if result == .yielded { setProgress(branch, frame) } else { end(frame) }
    return result
  }
}

final class ResumableWhile: ResumableNode {
  /// What a condition with a `yield` in it does first.
  private let prelude: Node?
  private let condition: Node
  private let body: Node
  private let orElse: Node?

  init(_ prelude: Node?, _ condition: Node, _ body: Node, _ orElse: Node?, slot: Int, _ span: Span) {
    self.prelude = prelude
    self.condition = condition
    self.body = body
    self.orElse = orElse
    super.init(slot: slot, span)
  }

  /// Progress: 1 in the body, 2 in else, 3 in the prelude.
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    var resuming = progress(frame)
    if resuming == 2 { return finish(frame, vm) }
    while true {
      if resuming != 1, let prelude {
        let result = prelude.execute(frame, vm)
        if result != .normal {
          if result == .yielded { setProgress(3, frame) } else { end(frame) }
          return result
        }
      }
      if resuming != 1 {
        switch condition.test(frame, vm) {
        case .yes: break
        case .no: return finish(frame, vm)
        case .error:
          end(frame)
          return .error
        }
      }
      resuming = -1
      let result = body.execute(frame, vm)
      if _slowPath(result != .normal && result != .continue) {
        if result == .yielded {
          setProgress(1, frame)
          return result
        }
        end(frame)
        return result == .break ? .normal : result
      }
      if _slowPath(vm.tick(frame, self)) {
        end(frame)
        return .error
      }
    }
  }

  private func finish(_ frame: Frame, _ vm: VM) -> Value {
    guard let orElse else {
      end(frame)
      return .normal
    }
    let result = orElse.execute(frame, vm)
    if result == .yielded { setProgress(2, frame) } else { end(frame) }
    return result
  }
}

final class ResumableFor: ResumableNode {
  private let target: TargetNode
  private let iterable: Node
  private let body: Node
  private let orElse: Node?
  /// The slot with the iterator.
  private let iteratorSlot: Int
  /// The first iterable of a generator expression is an iterator already.
  private let isIterator: Bool

  init(
    _ target: TargetNode, _ iterable: Node, _ body: Node, _ orElse: Node?, isIterator: Bool = false, slot: Int, iteratorSlot: Int, _ span: Span
  ) {
    self.target = target
    self.iterable = iterable
    self.body = body
    self.orElse = orElse
    self.isIterator = isIterator
    self.iteratorSlot = iteratorSlot
    super.init(slot: slot, span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    var resuming = progress(frame)
    if resuming == 2 { return finish(frame, vm) }
    if resuming < 0 {
      let iterator = makeIterator(frame, vm)
      if iterator.isError { return .error }
      frame[iteratorSlot] = iterator
    }
    while true {
      if resuming < 0 {
        frame.node = address
        let item = next(frame, vm)
        if item.isUnbound { return finish(frame, vm) }
        if item.isError || target.store(item, frame, vm).isError { return leave(.error, frame) }
      }
      resuming = -1
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

  private func makeIterator(_ frame: Frame, _ vm: VM) -> Value {
    let iterable = Owned(self.iterable.evaluate(frame, vm))
    if isIterator || iterable.value.isError { return iterable.take() }
    frame.node = address
    return vm.result(self) { () throws(Raise) in try vm.iterator(iterable.value) }
  }

  @inline(__always) private func next(_ frame: Frame, _ vm: VM) -> Value {
    let iterator = frame[iteratorSlot]
    do throws(Raise) {
      guard let item = try vm.next(iterator) else { return .unbound }
      return item.take()
    } catch {
      return vm.fail(self)
    }
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
