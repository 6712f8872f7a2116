// The patterns of `match` (Reference 8.6). A pattern borrows its subject, which whoever asks keeps alive, and answers like a condition.
//
// Names are bound when the whole pattern of a case has succeeded. Where nothing that can fail comes after the first name, a name is bound as the
// pattern gets there; otherwise values wait in the captures of the case (a stretch of its call area, `.unbound` where there is none yet), and
// whoever finds that the match has failed releases them: the case, or a pattern with alternatives for those of its own names.

import AdderSyntax

class PatternNode: Node {
  /// Whether the subject matches. Values of names that wait go to `captures`, +1.
  func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth { fatalError("every pattern matches or does not") }

  /// `.error`, with this node as its place.
  @inline(never) final func failure(_ vm: VM) -> Truth {
    _ = vm.fail(self)
    return .error
  }
}

/// Patterns in a buffer; nil for a wildcard, which needs no asking.
struct PatternList {
  let base: UnsafeMutablePointer<Unmanaged<PatternNode>?>
  let count: Int

  init(_ patterns: [PatternNode?]) {
    count = patterns.count
    base = .allocate(capacity: max(1, patterns.count))
    for (index, pattern) in patterns.enumerated() { (base + index).initialize(to: pattern.map { .passRetained($0) }) }
  }

  @inline(__always) func isWildcard(_ index: Int) -> Bool { base[index] == nil }

  @inline(__always) func match(_ index: Int, _ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    guard let pattern = base[index] else { return .yes }
    return pattern._withUnsafeGuaranteedRef { (node: PatternNode) -> Truth in node.match(subject, frame, captures, vm) }
  }

  /// Matches values that lie in a row and hold a reference each, from the first to the last; none is left afterwards.
  @inline(__always) func matchTaking(_ values: Frame, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    var index = 0
    while index < count {
      let value = values[index]
      let truth = match(index, value, frame, captures, vm)
      value.release()
      index &+= 1
      if truth != .yes {
        vm.releaseRange(values + index, count - index)
        return truth
      }
    }
    return .yes
  }

  func deallocate() {
    for index in 0..<count { base[index]?.release() }
    base.deallocate()
  }
}

// MARK: - Values

/// A literal.
final class LiteralPattern: PatternNode {
  /// Kept by the code.
  let value: Value

  init(_ value: Value, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    if Value.areSmallInts(subject, value) { return Truth(subject == value) }
    frame.node = address
    return vm.compareTest(Equal.self, subject, value, self)
  }
}

/// A dotted name: what it stands for now.
final class ValuePattern: PatternNode {
  private let value: Node

  init(_ value: Node, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    frame.node = address
    let truth = vm.compareTest(Equal.self, subject, value, self)
    value.release()
    return truth
  }
}

/// None, True or False itself.
final class SingletonPattern: PatternNode {
  private let value: Value

  init(_ value: Value, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth { Truth(subject == value) }
}

// MARK: - Names

/// `_` where a node is needed.
final class WildcardPattern: PatternNode {
  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth { .yes }
}

/// A name that is bound at once.
final class NamePattern: PatternNode {
  private let target: TargetNode

  init(_ target: TargetNode, _ span: Span) {
    self.target = target
    super.init(span)
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    subject.retain()
    return target.store(subject, frame, vm).isError ? .error : .yes
  }
}

/// A name whose value waits until the whole pattern has matched.
final class CapturePattern: PatternNode {
  private let index: Int

  init(_ index: Int, _ span: Span) {
    self.index = index
    super.init(span)
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    subject.retain()
    captures[index] = subject
    return .yes
  }
}

// MARK: - Combinations

/// Both must match: `pattern as name`.
final class AsPattern: PatternNode {
  private let pattern: PatternNode
  private let name: PatternNode

  init(_ pattern: PatternNode, _ name: PatternNode, _ span: Span) {
    self.pattern = pattern
    self.name = name
    super.init(span)
  }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    let truth = pattern.match(subject, frame, captures, vm)
    return truth == .yes ? name.match(subject, frame, captures, vm) : truth
  }
}

/// `a | b | c`
final class OrPattern: PatternNode {
  private let alternatives: PatternList
  /// The captures that every alternative fills.
  private let captured: Range<Int>

  init(_ alternatives: [PatternNode], captured: Range<Int>, _ span: Span) {
    self.alternatives = PatternList(alternatives)
    self.captured = captured
    super.init(span)
  }

  deinit { alternatives.deallocate() }

  override func match(_ subject: Value, _ frame: Frame, _ captures: Frame, _ vm: VM) -> Truth {
    var index = 0
    while index < alternatives.count {
      let truth = alternatives.match(index, subject, frame, captures, vm)
      if truth != .no { return truth }
      for index in captured {
        let value = captures[index]
        captures[index] = .unbound
        value.release()
      }
      index &+= 1
    }
    return .no
  }
}
