// Expressions without a family of their own: conditions, operators that need no shapes, f-strings.

import AdderSyntax

final class ConditionalNode: Node {
  private let condition: Node
  private let body: Node
  private let orElse: Node

  init(_ condition: Node, _ body: Node, _ orElse: Node, _ span: Span) {
    self.condition = condition
    self.body = body
    self.orElse = orElse
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    switch condition.test(frame, vm) {
    case .yes: body.evaluate(frame, vm)
    case .no: orElse.evaluate(frame, vm)
    case .error: .error
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    switch condition.test(frame, vm) {
    case .yes: body.test(frame, vm)
    case .no: orElse.test(frame, vm)
    case .error: .error
    }
  }

  override func placeTruth(_ place: inout Node) {
    condition.placeTruth(&place)
    body.placeTruth(&place)
    orElse.placeTruth(&place)
  }
}

final class NotNode: Node {
  private let operand: Node
  /// `not (a and b)` as a value makes that of `a and b` first, and asks for its truth once more.
  private let makesOperand: Bool

  init(_ operand: Node, _ span: Span) {
    self.operand = operand
    makesOperand = operand is ShortCircuitNode || operand is ConditionalNode || operand is CompareChainNode
    super.init(span)
    if !makesOperand && !(operand is NotNode) { operand.truthPlace = PassNode(span) }
  }

  override func placeTruth(_ place: inout Node) { operand.placeTruth(&place) }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    switch makesOperand ? vm.consumeTruth(operand.evaluate(frame, vm), self) : operand.test(frame, vm) {
    case .yes: .false
    case .no: .true
    case .error: .error
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    switch operand.test(frame, vm) {
    case .yes: .no
    case .no: .yes
    case .error: .error
    }
  }
}

/// `left and right`, `left or right`: a value whose truth was asked on the way is not asked again by an enclosing `and` or `or`.
class ShortCircuitNode: NodeNode {
  /// Which operands are themselves `and` or `or`: asking each time would be a dynamic cast.
  private final let isLeftNested: Bool
  private final let isRightNested: Bool

  required init(_ left: Node, _ right: Node, _ span: Span) {
    isLeftNested = left is ShortCircuitNode
    isRightNested = right is ShortCircuitNode
    super.init(left, right, span)
  }

  override final func placeTruth(_ place: inout Node) {
    left.placeTruth(&place)
    right.placeTruth(&place)
  }

  /// The value, +1, and its truth where it had to be found out.
  func evaluateKnown(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) { fatalError("and, or") }

  override final func evaluate(_ frame: Frame, _ vm: VM) -> Value { evaluateKnown(frame, vm).value }

  /// The first operand with its truth; the value is +1 unless the truth is `.error`.
  @inline(__always) final func first(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth) {
    let value: Value
    if isLeftNested {
      let (known, truth) = unsafeDowncast(left, to: ShortCircuitNode.self).evaluateKnown(frame, vm)
      if let truth { return (known, truth) }
      value = known
    } else {
      value = left.evaluate(frame, vm)
    }
    if _slowPath(value.isError) { return (.error, .error) }
    value.retain()
    let truth = vm.consumeTruth(value, self)
    if truth == .error { value.release() }
    return (value, truth)
  }

  /// The last operand: its truth is only known if it is an `and` or `or` itself.
  @inline(__always) final func last(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) {
    if isRightNested { return unsafeDowncast(right, to: ShortCircuitNode.self).evaluateKnown(frame, vm) }
    return (right.evaluate(frame, vm), nil)
  }
}

final class AndNode: ShortCircuitNode {
  override func evaluateKnown(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) {
    let (value, truth) = first(frame, vm)
    switch truth {
    case .no: return (value, .no)
    case .error: return (.error, .error)
    case .yes:
      value.release()
      return last(frame, vm)
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let left = self.left.test(frame, vm)
    return left == .yes ? right.test(frame, vm) : left
  }
}

final class OrNode: ShortCircuitNode {
  override func evaluateKnown(_ frame: Frame, _ vm: VM) -> (value: Value, truth: Truth?) {
    let (value, truth) = first(frame, vm)
    switch truth {
    case .yes: return (value, .yes)
    case .error: return (.error, .error)
    case .no:
      value.release()
      return last(frame, vm)
    }
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let left = self.left.test(frame, vm)
    return left == .no ? right.test(frame, vm) : left
  }
}

final class BinaryNode: NodeNode {
  private let slot: NumberSlot

  init(_ slot: NumberSlot, _ left: Node, _ right: Node, _ span: Span) {
    self.slot = slot
    super.init(left, right, span)
  }

  required init(_ left: Node, _ right: Node, _ span: Span) {
    slot = .add
    super.init(left, right, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    guard let (left, right) = operands(frame, vm) else { return .error }
    frame.node = address
    let result = vm.arithmeticSlow(slot, left, right, self)
    left.release()
    right.release()
    return result
  }
}

final class UnaryNode: Node {
  private let slot: NumberSlot
  private let operand: Node

  init(_ slot: NumberSlot, _ operand: Node, _ span: Span) {
    self.slot = slot
    self.operand = operand
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let operand = self.operand.evaluate(frame, vm)
    if _slowPath(operand.isError) { return .error }
    if operand.isSmallInt {
      let number = operand.smallInt
      if slot == .negative && Value.fitsSmallInt(0 - number) { return .smallInt(0 - number) }
      if slot == .invert { return .smallInt(~number) }
    }
    frame.node = address
    let result = vm.result(self) { () throws(Raise) in try vm.unary(slot, operand) }
    operand.release()
    return result
  }
}

/// `f"…"`: the pieces are made one after another, then joined.
final class FormattedNode: Node {
  enum Part {
    /// Kept by the code.
    case literal(Value)
    case value(Node, FormattedPart.Conversion?, format: Node?)
  }

  /// How a piece comes out of its node.
  private struct Form {
    let isLiteral: Bool
    let conversion: FormattedPart.Conversion?
    /// What gives the specifier; `formats` keeps it.
    let format: Unmanaged<Node>?
  }

  private let nodes: NodeList
  private let forms: FixedList<Form>
  private let formats: [Node]

  init(_ parts: [Part], _ span: Span) {
    var (nodes, forms, formats): ([Node], [Form], [Node]) = ([], [], [])
    for part in parts {
      switch part {
      case .literal(let text):
        nodes.append(ConstantNode(text, span))
        forms.append(Form(isLiteral: true, conversion: nil, format: nil))
      case .value(let node, let conversion, let format):
        nodes.append(node)
        forms.append(Form(isLiteral: false, conversion: conversion, format: format.map { .passUnretained($0) }))
        if let format { formats.append(format) }
      }
    }
    self.nodes = NodeList(nodes)
    self.forms = FixedList(forms)
    self.formats = formats
    super.init(span)
  }

  deinit {
    nodes.deallocate()
    forms.deallocate()
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let count = nodes.count
    return withUnsafeTemporaryAllocation(of: Value.self, capacity: count + 1) { room in
      let room = room.baseAddress.unsafelyUnwrapped
      for index in 0..<count {
        let piece = piece(index, frame, vm)
        room[index] = piece
        if _slowPath(piece.isError) {
          for done in 0..<index { room[done].release() }
          return .error
        }
      }
      let result = vm.joinStrings(UnsafePointer(room), count).take()
      for index in 0..<count { room[index].release() }
      return result
    }
  }

  @inline(__always) private func piece(_ index: Int, _ frame: Frame, _ vm: VM) -> Value {
    let value = nodes.evaluate(index, frame, vm)
    let form = forms[index]
    if form.isLiteral || value.isError { return value }
    var spec = Value.unbound
    if let format = form.format {
      spec = format._withUnsafeGuaranteedRef { (node: Node) -> Value in node.evaluate(frame, vm) }
      if spec.isError {
        value.release()
        return .error
      }
    }
    frame.node = address
    let text = vm.result(self) { () throws(Raise) in
      try vm.formatForFString(value: value, conversion: form.conversion, spec: spec.isUnbound ? nil : spec)
    }
    spec.release()
    value.release()
    return text
  }
}

/// An expression statement typed at the prompt: `sys.displayhook` gets its value.
final class PrintNode: Node {
  private let value: Node

  init(_ value: Node, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(self.value.evaluate(frame, vm))
    if value.value.isError { return .error }
    frame.node = address
    return vm.completion(self) { () throws(Raise) in try vm.display(value.value) }
  }
}
