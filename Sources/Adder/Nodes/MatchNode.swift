// The `match` statement.

import AdderSyntax

/// One `case`.
final class CaseNode: Node {
  private let pattern: PatternNode
  /// What a guard with a `yield` in it does first.
  fileprivate let prelude: Node?
  fileprivate let condition: Node?
  fileprivate let body: Node
  /// The names whose values wait for the end of the pattern, in the order in which they are bound.
  private let targets: [TargetNode]
  private let targetCount: Int
  /// The place of those values.
  private let base: Int
  private let isInGenerator: Bool

  init(
    _ pattern: PatternNode, prelude: Node?, guard condition: Node?, _ body: Node, targets: [TargetNode], base: Int, isInGenerator: Bool,
    _ span: Span
  ) {
    self.pattern = pattern
    self.prelude = prelude
    self.condition = condition
    self.body = body
    self.targets = targets
    targetCount = targets.count
    self.base = base
    self.isInGenerator = isInGenerator
    super.init(span)
  }

  /// An int or str that the pattern is, for a quick answer; `.unbound` for other patterns.
  fileprivate func literal(_ vm: VM) -> Value {
    guard let value = (pattern as? LiteralPattern)?.value, value.isSmallInt || vm.isExactString(value) else { return .unbound }
    return value
  }

  /// Whether the pattern matches; its names are bound then.
  @inline(__always) fileprivate func matches(_ subject: Value, _ frame: Frame, _ vm: VM) -> Truth {
    targetCount == 0 ? pattern.match(subject, frame, frame, vm) : matchesCapturing(subject, frame, vm)
  }

  private func matchesCapturing(_ subject: Value, _ frame: Frame, _ vm: VM) -> Truth {
    let captures = (isInGenerator ? frame.generatorTop : frame) + base
    for index in 0..<targetCount { captures[index] = .unbound }
    let truth = pattern.match(subject, frame, captures, vm)
    if truth != .yes {
      vm.releaseRange(captures, targetCount)
      return truth
    }
    for index in 0..<targetCount where targets[index].store(captures[index], frame, vm).isError {
      vm.releaseRange(captures + index + 1, targetCount - index - 1)
      return .error
    }
    return .yes
  }
}

/// The cases in a buffer, each with its literal if it is one.
private struct CaseList {
  struct Entry {
    let node: Unmanaged<CaseNode>
    let literal: Value
  }

  let base: UnsafeMutablePointer<Entry>
  let count: Int
  /// The last case that looks at the subject: what comes after it is a plain wildcard.
  let lastUse: Int

  init(_ cases: [CaseNode], endsWithWildcard: Bool, _ vm: VM) {
    count = cases.count
    lastUse = cases.count - (endsWithWildcard && cases.count > 1 ? 2 : 1)
    base = .allocate(capacity: cases.count)
    for (index, node) in cases.enumerated() {
      (base + index).initialize(to: Entry(node: .passRetained(node), literal: node.literal(vm)))
    }
  }

  func deallocate() {
    for index in 0..<count { base[index].node.release() }
    base.deallocate()
  }

  @inline(__always) func matches(_ index: Int, _ subject: Value, _ frame: Frame, _ vm: VM) -> Truth {
    let literal = base[index].literal
    if Value.areSmallInts(subject, literal) { return Truth(subject == literal) }
    if literal.isObject && subject.isObject && subject.object.pointee.type == vm.pointee.types.str {
      return Truth((subject.cast() as StringPointer).isEqual(to: literal.cast()))
    }
    return with(index) { $0.matches(subject, frame, vm) }
  }

  @inline(__always) func with<Result>(_ index: Int, _ body: (CaseNode) -> Result) -> Result {
    base[index].node._withUnsafeGuaranteedRef { (node: CaseNode) -> Result in body(node) }
  }

  @inline(__always) func guardHolds(_ index: Int, _ frame: Frame, _ vm: VM) -> Truth {
    with(index) { node in
      guard let condition = node.condition else { return .yes }
      return condition.test(frame, vm)
    }
  }
}

final class MatchNode: Node {
  private let subject: Node
  private let cases: CaseList

  init(_ subject: Node, _ cases: [CaseNode], endsWithWildcard: Bool, _ vm: VM, _ span: Span) {
    self.subject = subject
    self.cases = CaseList(cases, endsWithWildcard: endsWithWildcard, vm)
    super.init(span)
  }

  deinit { cases.deallocate() }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let subject = self.subject.evaluate(frame, vm)
    if _slowPath(subject.isError) { return .error }
    var isHeld = true
    var index = 0
    while index < cases.count {
      var truth = cases.matches(index, subject, frame, vm)
      if index == cases.lastUse && truth != .error {
        subject.release()
        isHeld = false
      }
      if truth == .yes { truth = cases.guardHolds(index, frame, vm) }
      if truth != .no {
        if isHeld { subject.release() }
        return truth == .error ? .error : cases.with(index) { $0.body.execute(frame, vm) }
      }
      index &+= 1
    }
    return .normal
  }
}

/// With a `yield` in a guard or in a body. Progress: twice the number of the case, one more in its body.
final class ResumableMatch: ResumableNode {
  private let subject: Node
  private let cases: CaseList
  private let subjectSlot: Int

  init(
    _ subject: Node, _ cases: [CaseNode], endsWithWildcard: Bool, slot: Int, subjectSlot: Int, _ vm: VM, _ span: Span
  ) {
    self.subject = subject
    self.cases = CaseList(cases, endsWithWildcard: endsWithWildcard, vm)
    self.subjectSlot = subjectSlot
    super.init(slot: slot, span)
  }

  deinit { cases.deallocate() }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    var index = 0
    var isInGuard = false
    let resuming = progress(frame)
    if resuming < 0 {
      let subject = self.subject.evaluate(frame, vm)
      if subject.isError { return .error }
      frame[subjectSlot] = subject
    } else {
      index = resuming / 2
      if resuming % 2 == 1 { return runBody(index, frame, vm) }
      isInGuard = true
    }
    while index < cases.count {
      var truth = Truth.yes
      if !isInGuard {
        truth = cases.matches(index, frame[subjectSlot], frame, vm)
        if index == cases.lastUse { dropSubject(frame) }
      }
      isInGuard = false
      if truth == .yes, let left = runPrelude(index, frame, vm) { return left }
      if truth == .yes { truth = cases.guardHolds(index, frame, vm) }
      if truth == .yes { return runBody(index, frame, vm) }
      if truth == .error { return leave(.error, frame) }
      index += 1
    }
    return leave(.normal, frame)
  }

  /// What a guard does first; nil to go on, otherwise how the statement is left.
  private func runPrelude(_ index: Int, _ frame: Frame, _ vm: VM) -> Value? {
    let result = cases.with(index) { $0.prelude.map { $0.execute(frame, vm) } ?? .normal }
    if result == .normal { return nil }
    if result != .yielded { return leave(result, frame) }
    setProgress(index * 2, frame)
    return result
  }

  private func runBody(_ index: Int, _ frame: Frame, _ vm: VM) -> Value {
    dropSubject(frame)
    let result = cases.with(index) { $0.body.execute(frame, vm) }
    if result == .yielded { setProgress(index * 2 + 1, frame) } else { end(frame) }
    return result
  }

  private func leave(_ result: Value, _ frame: Frame) -> Value {
    dropSubject(frame)
    end(frame)
    return result
  }

  private func dropSubject(_ frame: Frame) {
    let subject = frame[subjectSlot]
    frame[subjectSlot] = .unbound
    subject.release()
  }
}
