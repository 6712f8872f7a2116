// `match` to nodes. Each case decides at build time how its names are bound: at once, when nothing that can fail comes after the first name, or at
// the end of the pattern from the captures.

import AdderSyntax

/// How the names of a case are bound.
struct CapturePlan {
  /// Names whose values wait, in the order of binding; nil: names are bound at once.
  let names: [Identifier]?
}

extension Builder {
  func buildMatch(_ subject: Expression, _ cases: [MatchCase], _ span: Span) throws(Raise) -> Node {
    let value = try build(subject)
    let before = pending
    pending = []
    var nodes: [CaseNode] = []
    for matchCase in cases { nodes.append(try buildCase(matchCase)) }
    pending = before
    let endsWithWildcard = cases.last.map { $0.pattern.isWildcard } ?? false
    let resumes = cases.contains { ($0.guard?.containsYield ?? false) || $0.body.contains(where: \.containsYield) }
    guard isGenerator && resumes else { return MatchNode(value, nodes, endsWithWildcard: endsWithWildcard, vm, span) }
    return ResumableMatch(value, nodes, endsWithWildcard: endsWithWildcard, slot: newSlot(), subjectSlot: newSlot(), vm, span)
  }

  private func buildCase(_ matchCase: MatchCase) throws(Raise) -> CaseNode {
    let pattern = matchCase.pattern
    var captured = false
    let plan = CapturePlan(names: pattern.bindsLast(&captured) ? nil : pattern.boundNames)
    let count = plan.names?.count ?? 0
    return try withCallArea(count) { (base) throws(Raise) -> CaseNode in
      let node = try build(pattern, plan) ?? WildcardPattern(pattern.span)
      pending = []
      let condition = try matchCase.guard.map { (condition) throws(Raise) -> Node in try buildCondition(condition, in: pattern.span) }
      let prelude = pending.isEmpty ? nil : ResumableBlock(pending, slot: newSlot(), pattern.span)
      pending = []
      let targets = (plan.names ?? []).map { variableTarget($0.name, $0.span) }
      return CaseNode(
        node, prelude: prelude, guard: condition, try buildBlock(matchCase.body, pattern.span), targets: targets, base: base,
        isInGenerator: isGenerator, pattern.span)
    }
  }

  /// nil for a wildcard.
  private func build(_ pattern: Pattern, _ plan: CapturePlan) throws(Raise) -> PatternNode? {
    let span = pattern.span
    switch pattern.kind {
    case .value(let value):
      if let literal = try literal(value) { return LiteralPattern(literal, span) }
      return ValuePattern(try build(value), span)
    case .singleton(let singleton): return SingletonPattern(try constant(singleton), span)
    case .sequence(let elements): return try buildSequence(elements, plan, span)
    case .star(let name): return name.map { nameNode($0, plan) }
    case .mapping(let items, let rest): return try buildMapping(items, rest, plan, span)
    case .class(let type, let positional, let keyword): return try buildClassPattern(type, positional, keyword, plan, span)
    case .or(let alternatives):
      var nodes: [PatternNode] = []
      for alternative in alternatives { nodes.append(try build(alternative, plan) ?? WildcardPattern(alternative.span)) }
      return OrPattern(nodes, captured: captures(of: alternatives[0], plan), span)
    case .capture(let inner, let name):
      guard let name else { return nil }
      let place = nameNode(name, plan)
      guard let inner, let node = try build(inner, plan) else { return place }
      return AsPattern(node, place, span)
    }
  }

  private func nameNode(_ name: Identifier, _ plan: CapturePlan) -> PatternNode {
    if let index = plan.names?.firstIndex(where: { $0.name == name.name }) { return CapturePattern(index, name.span) }
    return NamePattern(variableTarget(name.name, name.span), name.span)
  }

  /// Where the values of a pattern's names wait: in a row, because they are numbered in the order of their first appearance.
  private func captures(of pattern: Pattern, _ plan: CapturePlan) -> Range<Int> {
    let names = pattern.boundNames
    guard let first = names.first, let start = plan.names?.firstIndex(where: { $0.name == first.name }) else { return 0..<0 }
    return start..<start + names.count
  }

  private func buildAll(_ patterns: [Pattern], _ plan: CapturePlan) throws(Raise) -> [PatternNode?] {
    var nodes: [PatternNode?] = []
    for pattern in patterns { nodes.append(try build(pattern, plan)) }
    return nodes
  }

  private func buildSequence(_ elements: [Pattern], _ plan: CapturePlan, _ span: Span) throws(Raise) -> PatternNode {
    let star = elements.firstIndex(where: \.isStar) ?? -1
    return try withCallArea(elements.count) { (base) throws(Raise) -> PatternNode in
      return SequencePattern(try buildAll(elements, plan), star: star, base: base, isInGenerator: isGenerator, span)
    }
  }

  private func buildMapping(
    _ items: [(key: Expression, pattern: Pattern)], _ rest: Identifier?, _ plan: CapturePlan, _ span: Span
  ) throws(Raise) -> PatternNode {
    return try withCallArea(items.count * 2) { (base) throws(Raise) -> PatternNode in
      var keys: [Node] = []
      for item in items {
        if let value = try literal(item.key) {
          keys.append(ConstantNode(value, item.key.span))
        } else {
          keys.append(try build(item.key))
        }
      }
      let patterns = try buildAll(items.map(\.pattern), plan)
      return MappingPattern(keys, patterns, rest: rest.map { nameNode($0, plan) }, base: base, isInGenerator: isGenerator, span)
    }
  }

  private func buildClassPattern(
    _ type: Expression, _ positional: [Pattern], _ keyword: [(name: Identifier, pattern: Pattern)], _ plan: CapturePlan, _ span: Span
  ) throws(Raise) -> PatternNode {
    return try withCallArea(positional.count + keyword.count) { (base) throws(Raise) -> PatternNode in
      let patterns = try buildAll(positional + keyword.map(\.pattern), plan)
      return ClassPattern(
        try build(type), patterns, positionalCount: positional.count, keywords: keyword.map { intern($0.name.name) }, base: base,
        isInGenerator: isGenerator, span)
    }
  }

  // MARK: Literals

  /// The value of a literal, signs and complex sums included; nil for a name.
  private func literal(_ expression: Expression) throws(Raise) -> Value? {
    switch expression.kind {
    case .constant(let value): return try constant(value)
    case .unary(.negative, let operand):
      guard let value = try literal(operand) else { return nil }
      return keep(try vm.unary(.negative, value))
    case .binary(let left, let operation, let right):
      guard let first = try literal(left), let second = try literal(right) else { return nil }
      return keep(try vm.binary(operation.slot, first, second))
    default: return nil
    }
  }
}

// MARK: - What the Builder asks of patterns

extension Pattern {
  var isWildcard: Bool {
    if case .capture(nil, nil) = kind { return true }
    return false
  }

  var isStar: Bool {
    if case .star = kind { return true }
    return false
  }

  /// The names in the order in which they are bound; alternatives are bound as the first of them says.
  var boundNames: [Identifier] {
    switch kind {
    case .value, .singleton: []
    case .sequence(let elements): elements.flatMap(\.boundNames)
    case .star(let name): name.map { [$0] } ?? []
    case .mapping(let items, let rest): items.flatMap(\.pattern.boundNames) + (rest.map { [$0] } ?? [])
    case .class(_, let positional, let keyword): positional.flatMap(\.boundNames) + keyword.flatMap(\.pattern.boundNames)
    case .or(let alternatives): alternatives[0].boundNames
    case .capture(let inner, let name): (inner?.boundNames ?? []) + (name.map { [$0] } ?? [])
    }
  }

  /// Whether nothing that can fail, or look at variables, comes after the first name is bound. `captured`: one has been bound.
  func bindsLast(_ captured: inout Bool) -> Bool {
    switch kind {
    case .value, .singleton: return !captured
    case .star(let name):
      captured = captured || name != nil
      return true
    case .sequence(let elements):
      if captured { return false }
      // With `*_` each item is asked for when its turn comes.
      let picks = elements.contains { if case .star(nil) = $0.kind { true } else { false } }
      for element in elements {
        if picks && captured && !element.isWildcard && !element.isStar { return false }
        if !element.bindsLast(&captured) { return false }
      }
      return true
    case .mapping(let items, let rest):
      if captured { return false }
      for item in items where !item.pattern.bindsLast(&captured) { return false }
      if rest == nil { return true }
      if captured { return false }
      captured = true
      return true
    case .class(_, let positional, let keyword):
      if captured { return false }
      for pattern in positional + keyword.map(\.pattern) where !pattern.bindsLast(&captured) { return false }
      return true
    case .or(let alternatives):
      if captured { return false }
      for alternative in alternatives {
        var inner = false
        if !alternative.bindsLast(&inner) { return false }
        captured = captured || inner
      }
      return true
    case .capture(let inner, let name):
      if let inner, !inner.bindsLast(&captured) { return false }
      captured = captured || name != nil
      return true
    }
  }
}
