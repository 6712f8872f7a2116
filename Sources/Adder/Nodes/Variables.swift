// Constants, local variables, and the statements that bind and delete targets.

import AdderSyntax

final class ConstantNode: Node {
  /// Kept by the code.
  let value: Value

  init(_ value: Value, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = value
    value.retain()
    return value
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value { .normal }
}

final class LocalNode: Node {
  let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = frame[slot]
    if _slowPath(value.isUnbound) { return vm.unboundLocal(slot, frame, self) }
    value.retain()
    return value
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let value = frame[slot]
    if value == .true { return .yes }
    if value == .false || value == .none { return .no }
    return vm.consumeTruth(evaluate(frame, vm), self)
  }
}

/// A hidden variable of the Builder: its value is moved out.
final class TakeNode: Node {
  private let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = frame[slot]
    frame[slot] = .unbound
    return value
  }
}

final class StoreLocalNode: Node {
  private let slot: Int
  private let value: Node

  init(_ slot: Int, _ value: Node, _ span: Span) {
    self.slot = slot
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    let old = frame[slot]
    frame[slot] = value
    old.release()
    return .normal
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A local variable, a cell of this frame, or a cell of an enclosing one has no value.
  @inline(never) func unboundLocal(_ slot: Int, _ frame: Frame, _ node: Node) -> Value {
    let code = frame.function.swiftCode
    let names = code.localNames
    let name = slot < names.count ? names[slot] : code.cellNames[slot - names.count]
    _ = unboundLocalError(text(name))
    return fail(nameNode(node, text(name), slot, code))
  }

  /// Who is to blame for a local without a value: of nodes that read their locals themselves (`local + 1`), one with the name's own place.
  private func nameNode(_ node: Node, _ name: String, _ slot: Int, _ code: Code) -> Node {
    guard !(node is LocalNode), let span = code.program.source.place(of: name, atEdgeOf: node.span) else { return node }
    if let known = interpreter.nameNodes[span] { return known }
    let made = LocalNode(slot, span)
    interpreter.nameNodes[span] = made
    return made
  }
}

/// What a value can be bound to: an assignment's left side, a loop variable, `as` names.
class TargetNode: Node {
  /// Binds the value, whose reference is taken over (also when it fails); `.normal` or `.error`.
  func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value { fatalError("every target stores") }

  /// `del target`
  func delete(_ frame: Frame, _ vm: VM) -> Value { fatalError("every target that can be deleted deletes") }
}

final class LocalTarget: TargetNode {
  let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let old = frame[slot]
    frame[slot] = value
    old.release()
    return .normal
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let old = frame[slot]
    if old.isUnbound { return vm.unboundLocal(slot, frame, self) }
    frame[slot] = .unbound
    old.release()
    return .normal
  }
}

final class AssignNode: Node {
  private let target: TargetNode
  private let value: Node

  init(_ target: TargetNode, _ value: Node, _ span: Span) {
    self.target = target
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    return target.store(value, frame, vm)
  }
}

/// Targets in a buffer, as `NodeList` has nodes.
struct TargetList {
  private let targets: FixedList<Unmanaged<TargetNode>>
  /// The slots, where every target is a plain local.
  private let slots: FixedList<Int>?

  init(_ targets: [TargetNode]) {
    self.targets = FixedList(targets.map { .passRetained($0) })
    let slots = targets.compactMap { ($0 as? LocalTarget)?.slot }
    self.slots = slots.count == targets.count ? FixedList(slots) : nil
  }

  @inline(__always) var count: Int { targets.count }

  @inline(__always) func store(_ index: Int, _ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    targets[index]._withUnsafeGuaranteedRef { (target: TargetNode) -> Value in target.store(value, frame, vm) }
  }

  @inline(__always) func delete(_ index: Int, _ frame: Frame, _ vm: VM) -> Value {
    targets[index]._withUnsafeGuaranteedRef { (target: TargetNode) -> Value in
      // What dies here may run callbacks, whose tracebacks show this place.
      frame.node = target.address
      return target.delete(frame, vm)
    }
  }

  /// Stores `count` values, each of whose references is taken over.
  @inline(__always) func store(taking values: UnsafeMutablePointer<Value>, _ frame: Frame, _ vm: VM) -> Value {
    if _fastPath(slots != nil), let slots {
      for index in 0..<slots.count {
        let slot = slots[index]
        let old = frame[slot]
        frame[slot] = values[index]
        old.release()
      }
      return .normal
    }
    for index in 0..<count where store(index, values[index], frame, vm).isError {
      for rest in (index + 1)..<max(count, index + 1) { values[rest].release() }
      return .error
    }
    return .normal
  }

  func deallocate() {
    for index in 0..<count { targets[index].release() }
    targets.deallocate()
    slots?.deallocate()
  }
}

/// `a = b = value`: the targets from left to right.
final class AssignManyNode: Node {
  private let targets: TargetList
  private let value: Node

  init(_ targets: [TargetNode], _ value: Node, _ span: Span) {
    self.targets = TargetList(targets)
    self.value = value
    super.init(span)
  }

  deinit { targets.deallocate() }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(self.value.evaluate(frame, vm))
    if value.value.isError { return .error }
    for index in 0..<targets.count {
      value.value.retain()
      if targets.store(index, value.value, frame, vm).isError { return .error }
    }
    return .normal
  }
}

/// `a, b = x, y`: as many targets as values. All values are there before the first is stored; no tuple is made of them.
final class AssignInParallelNode: Node {
  private let targets: TargetList
  private let values: NodeList

  init(_ targets: [TargetNode], _ values: [Node], _ span: Span) {
    self.targets = TargetList(targets)
    self.values = NodeList(values)
    super.init(span)
  }

  deinit {
    targets.deallocate()
    values.deallocate()
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let count = values.count
    return withUnsafeTemporaryAllocation(of: Value.self, capacity: count) { room in
      let room = room.baseAddress.unsafelyUnwrapped
      for index in 0..<count {
        let value = values.evaluate(index, frame, vm)
        if _slowPath(value.isError) {
          for done in 0..<index { room[done].release() }
          return .error
        }
        room[index] = value
      }
      return targets.store(taking: room, frame, vm)
    }
  }
}

/// `(name := value)`
final class NamedNode: Node {
  private let target: TargetNode
  private let value: Node

  init(_ target: TargetNode, _ value: Node, _ span: Span) {
    self.target = target
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    value.retain()
    if target.store(value, frame, vm).isError {
      value.release()
      return .error
    }
    return value
  }
}

final class DeleteNode: Node {
  private let targets: TargetList

  init(_ targets: [TargetNode], _ span: Span) {
    self.targets = TargetList(targets)
    super.init(span)
  }

  deinit { targets.deallocate() }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    for index in 0..<targets.count where targets.delete(index, frame, vm).isError { return .error }
    return .normal
  }
}
