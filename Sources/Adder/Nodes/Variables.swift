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

/// `a = b = value`: the targets from left to right.
final class AssignManyNode: Node {
  private let targets: [TargetNode]
  private let value: Node

  init(_ targets: [TargetNode], _ value: Node, _ span: Span) {
    self.targets = targets
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(self.value.evaluate(frame, vm))
    if value.value.isError { return .error }
    for target in targets {
      value.value.retain()
      if target.store(value.value, frame, vm).isError { return .error }
    }
    return .normal
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
  private let targets: [TargetNode]

  init(_ targets: [TargetNode], _ span: Span) {
    self.targets = targets
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    for target in targets {
      // What dies here may run callbacks, whose tracebacks show this place.
      frame.node = target.address
      if target.delete(frame, vm).isError { return .error }
    }
    return .normal
  }
}
