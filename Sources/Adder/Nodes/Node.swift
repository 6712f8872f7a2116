// The node tree is the program ready to run: one final class for each shape of work, which holds its evaluation, its specialisation and its
// cache together. Nodes belong to one interpreter.
//
// Rules that keep it fast (each was measured): children are `let` (a `var` child costs a retain and a release a call) or `Unmanaged` in a
// buffer; caches are plain stored words, read into locals; nothing on a hot path goes through `any`, an array of nodes or a lazy global.
// Rules that keep it right: `evaluate` returns a reference of its own (+1) or `.error` with the exception in the VM; locals are borrowed only
// while nothing can rebind them; a node that can fail by itself calls `fail` so that the traceback knows the place.

import AdderSyntax

/// What a condition comes to.
enum Truth: UInt8 {
  case no, yes, error

  @inline(__always) init(_ flag: Bool) { self = flag ? .yes : .no }

  /// True, False or `.error`.
  @inline(__always) var value: Value {
    switch self {
    case .error: .error
    case .yes: .true
    case .no: .false
    }
  }
}

/// An expression or statement, ready to run.
class Node {
  /// Where it is written.
  let span: Span
  /// Stands at the place that is told when the truth of the value cannot be found out, where that is another one than the node's own. Only a failure reads it.
  final var truthPlace: Node?
  /// Whether it is a comparison as it is written, chained or not.
  final var isComparison = false

  init(_ span: Span) { self.span = span }

  /// The value, +1, or `.error`.
  func evaluate(_ frame: Frame, _ vm: VM) -> Value { fatalError("a statement has no value") }

  /// The value's truth, without a bool in between.
  func test(_ frame: Frame, _ vm: VM) -> Truth { vm.consumeTruth(evaluate(frame, vm), self) }

  /// Notes where it is that the node fails as a condition, as CPython's compiler has it: in the statement or expression that asks, but once a comparison has been
  /// compiled to a jump, in that one.
  func placeTruth(_ place: inout Node) {
    truthPlace = isComparison ? nil : place
    if isComparison { place = PassNode(span) }
  }

  /// Runs a statement: `.normal`, `.break`, `.continue`, `.error`, `.yielded`, or the value to return, +1.
  func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    value.release()
    return .normal
  }

  /// This node's address as a frame header keeps it.
  @inline(__always) final var address: UInt64 { UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())) }
}

/// Children in a buffer: going through an array of nodes would count each one.
struct NodeList {
  let base: UnsafeMutablePointer<Unmanaged<Node>>
  let count: Int

  init(_ nodes: [Node]) {
    count = nodes.count
    base = .allocate(capacity: max(1, nodes.count))
    for (index, node) in nodes.enumerated() { (base + index).initialize(to: .passRetained(node)) }
  }

  @inline(__always) func evaluate(_ index: Int, _ frame: Frame, _ vm: VM) -> Value {
    base[index]._withUnsafeGuaranteedRef { (node: Node) -> Value in node.evaluate(frame, vm) }
  }

  @inline(__always) func execute(_ index: Int, _ frame: Frame, _ vm: VM) -> Value {
    base[index]._withUnsafeGuaranteedRef { (node: Node) -> Value in node.execute(frame, vm) }
  }

  func deallocate() {
    for index in 0..<count { base[index].release() }
    base.deallocate()
  }
}

/// Plain data of a node in a buffer, for the same reason.
struct FixedList<Element> {
  let base: UnsafeMutablePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    count = elements.count
    base = .allocate(capacity: max(1, elements.count))
    for (index, element) in elements.enumerated() { (base + index).initialize(to: element) }
  }

  @inline(__always) subscript(index: Int) -> Element { base[index] }

  func deallocate() {
    base.deinitialize(count: count)
    base.deallocate()
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Notes where an exception was raised, unless an inner node has, and gives `.error`.
  @inline(never) func fail(_ node: Node) -> Value {
    if pointee.errorNode == nil { pointee.errorNode = UnsafeRawPointer(Unmanaged.passUnretained(node).toOpaque()) }
    return .error
  }

  /// The border between nodes and everything that throws: the result, +1, or `.error` with the node noted.
  @inline(__always) func result(_ node: Node, _ body: () throws(Raise) -> Owned) -> Value {
    do throws(Raise) {
      return try body().take()
    } catch {
      return fail(node)
    }
  }

  /// The same for what has no result: `.normal` or `.error`.
  @inline(__always) func completion(_ node: Node, _ body: () throws(Raise) -> Void) -> Value {
    do throws(Raise) {
      try body()
      return .normal
    } catch {
      return fail(node)
    }
  }

  /// The truth of a value whose reference is taken over.
  @inline(__always) func consumeTruth(_ value: Value, _ node: Node) -> Truth {
    if value == .true { return .yes }
    if value == .false || value == .none { return .no }
    return consumeTruthSlow(value, node)
  }

  @inline(never) private func consumeTruthSlow(_ value: Value, _ node: Node) -> Truth {
    if value.isError { return .error }
    let owned = Owned(value)
    pointee.frame.node = node.address
    do throws(Raise) {
      return Truth(try truth(owned.value))
    } catch {
      return failTruth(node)
    }
  }

  /// The truth of what a node has computed cannot be found out.
  @inline(never) func failTruth(_ node: Node) -> Truth {
    _ = fail(node.truthPlace ?? node)
    return .error
  }

  /// Releases values of a frame or an argument area.
  @inline(never) func releaseRange(_ base: Frame, _ count: Int) {
    for index in 0..<count { base[index].release() }
  }
}
