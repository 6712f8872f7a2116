extension Resolver {
  mutating func visitMatch(_ subject: Expression, _ cases: [MatchCase]) {
    visit(subject)
    for (index, matchCase) in cases.enumerated() {
      var names: Set<String> = []
      checkReachable(matchCase, isLast: index == cases.count - 1)
      visit(matchCase.pattern, &names)
      if let condition = matchCase.guard { visit(condition) }
      visit(matchCase.body)
    }
  }

  /// Walks a pattern; `names` collects what it binds.
  private mutating func visit(_ pattern: Pattern, _ names: inout Set<String>) {
    switch pattern.kind {
    case .value(let value):
      checkValue(value)
      visit(value)
    case .singleton: break
    case .sequence(let elements):
      let stars = elements.filter { if case .star = $0.kind { true } else { false } }
      if stars.count > 1 { refuse("multiple starred names in sequence pattern", pattern.span) }
      for element in elements { visit(element, &names) }
    case .star(let name): if let name { capture(name, pattern.span, fault: pattern.span, &names) }
    case .mapping(let items, let rest):
      checkKeys(items.map(\.key), pattern.span)
      for item in items { visit(item.key) }
      for item in items { visit(item.pattern, &names) }
      if let rest { capture(rest, pattern.span, fault: pattern.lastSpan, &names) }
    case .class(let type, let positional, let keyword):
      visit(type)
      var attributes: Set<String> = []
      for element in keyword {
        checkForbidden(element.name.name, element.pattern.span)
        if !attributes.insert(element.name.name).inserted {
          refuse("attribute name repeated in class pattern: \(element.name.name)", element.pattern.span)
        }
      }
      for element in positional + keyword.map(\.pattern) { visit(element, &names) }
    case .or(let alternatives): visitAlternatives(alternatives, pattern.span, &names)
    case .capture(let inner, let name):
      if let inner { visit(inner, &names) }
      if let name { capture(name, pattern.span, fault: pattern.lastSpan, &names) }
    }
  }

  private mutating func visitAlternatives(_ alternatives: [Pattern], _ span: Span, _ names: inout Set<String>) {
    var first: Set<String>?
    for (index, alternative) in alternatives.enumerated() {
      var bound: Set<String> = []
      if index < alternatives.count - 1 { checkReachable(alternative) }
      visit(alternative, &bound)
      if let first, first != bound { refuse("alternative patterns bind different names", alternative.lastSpan) }
      first = first ?? bound
    }
    for name in (first ?? []).sorted() where !names.insert(name).inserted { refuse("multiple assignments to name '\(name)' in pattern", span) }
  }

  private mutating func checkValue(_ value: Expression) {
    if case .formatted = value.kind { refuse("patterns may only match literals and attribute lookups", value.span) }
  }

  private mutating func checkKeys(_ keys: [Expression], _ span: Span) {
    var seen: Set<PatternKey> = []
    for key in keys {
      if case .attribute = key.kind { continue }
      guard let literal = PatternKey(key) else {
        refuse("mapping pattern keys may only match literals and attribute lookups", span)
        continue
      }
      if !seen.insert(literal).inserted { refuse("mapping pattern checks duplicate key (\(literal.description))", span) }
    }
  }

  /// - Parameter fault: the place of the pattern that is compiled last before the name is bound.
  private mutating func capture(_ name: Identifier, _ span: Span, fault: Span, _ names: inout Set<String>) {
    checkForbidden(name.name, fault)
    if !names.insert(name.name).inserted { refuse("multiple assignments to name '\(name.name)' in pattern", fault) }
    note(name.name, .assigned, at: span)
  }

  private mutating func checkReachable(_ matchCase: MatchCase, isLast: Bool) {
    if !isLast, matchCase.guard == nil { checkReachable(matchCase.pattern) }
  }

  /// Something comes after this pattern, so it must be able to fail.
  private mutating func checkReachable(_ pattern: Pattern) {
    switch pattern.kind {
    case .capture(nil, let name?): refuse("name capture '\(name.name)' makes remaining patterns unreachable", pattern.span)
    case .capture(nil, nil): refuse("wildcard makes remaining patterns unreachable", pattern.span)
    case .capture(let inner?, _): checkReachable(inner)
    case .or(let alternatives): for alternative in alternatives { checkReachable(alternative) }
    default: break
    }
  }
}

extension Pattern {
  /// The place of the part that is compiled last, which is where CPython finds out about alternatives.
  fileprivate var lastSpan: Span {
    switch kind {
    case .sequence(let elements): elements.last { !elements.containsOpenStar || !$0.isWildcard }?.lastSpan ?? span
    case .mapping(let items, _): items.last?.pattern.lastSpan ?? span
    case .class(_, let positional, let keyword): (positional + keyword.map(\.pattern)).last { !$0.isWildcard }?.lastSpan ?? span
    case .or(let alternatives): alternatives.last?.lastSpan ?? span
    case .capture(let inner?, _): inner.lastSpan
    default: span
    }
  }

  fileprivate var isWildcard: Bool {
    switch kind {
    case .capture(nil, nil), .star(nil): true
    default: false
    }
  }
}

extension [Pattern] {
  /// `*_`, with which other wildcards need no looking at either.
  fileprivate var containsOpenStar: Bool {
    contains { if case .star(nil) = $0.kind { true } else { false } }
  }
}
