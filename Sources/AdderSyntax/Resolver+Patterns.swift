extension Resolver {
  mutating func visitMatch(_ subject: Expression, _ cases: [MatchCase]) {
    visit(subject)
    for (index, matchCase) in cases.enumerated() {
      var names: Set<String> = []
      visit(matchCase.pattern, &names)
      checkReachable(matchCase, isLast: index == cases.count - 1)
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
    case .star(let name): if let name { capture(name, pattern.span, &names) }
    case .mapping(let items, let rest):
      checkKeys(items.map(\.key), pattern.span)
      for item in items {
        visit(item.key)
        visit(item.pattern, &names)
      }
      if let rest { capture(rest, pattern.span, &names) }
    case .class(let type, let positional, let keyword):
      visit(type)
      var attributes: Set<String> = []
      for element in positional { visit(element, &names) }
      for element in keyword {
        if !attributes.insert(element.name.name).inserted {
          refuse("attribute name repeated in class pattern: \(element.name.name)", element.pattern.span)
        }
        visit(element.pattern, &names)
      }
    case .or(let alternatives): visitAlternatives(alternatives, pattern.span, &names)
    case .capture(let inner, let name):
      if let inner { visit(inner, &names) }
      if let name { capture(name, pattern.span, &names) }
    }
  }

  private mutating func visitAlternatives(_ alternatives: [Pattern], _ span: Span, _ names: inout Set<String>) {
    var first: Set<String>?
    for (index, alternative) in alternatives.enumerated() {
      var bound: Set<String> = []
      visit(alternative, &bound)
      if index < alternatives.count - 1 { checkReachable(alternative) }
      if let first, first != bound { refuse("alternative patterns bind different names", alternative.lastSpan) }
      first = first ?? bound
    }
    for name in first ?? [] where !names.insert(name).inserted { refuse("multiple assignments to name '\(name)' in pattern", span) }
  }

  private mutating func checkValue(_ value: Expression) {
    if case .formatted = value.kind { refuse("patterns may only match literals and attribute lookups", value.span) }
  }

  private mutating func checkKeys(_ keys: [Expression], _ span: Span) {
    var seen: Set<Constant> = []
    for key in keys {
      guard case .constant(let constant) = key.kind else { continue }
      if !seen.insert(constant).inserted { refuse("mapping pattern checks duplicate key (\(constant.shortDescription))", span) }
    }
  }

  private mutating func capture(_ name: Identifier, _ span: Span, _ names: inout Set<String>) {
    if !names.insert(name.name).inserted { refuse("multiple assignments to name '\(name.name)' in pattern", span) }
    bind(name.name, span)
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
    case .or(let alternatives): if let last = alternatives.last { checkReachable(last) }
    default: break
    }
  }
}

extension Pattern {
  /// The place of the part that is compiled last, which is where CPython finds out about alternatives.
  fileprivate var lastSpan: Span {
    switch kind {
    case .sequence(let elements): elements.last?.lastSpan ?? span
    case .mapping(let items, nil): items.last?.pattern.lastSpan ?? span
    case .class(_, let positional, let keyword): keyword.last?.pattern.lastSpan ?? positional.last?.lastSpan ?? span
    default: span
    }
  }
}

extension Constant {
  /// As `repr` has it, for the keys that mapping patterns usually have.
  fileprivate var shortDescription: String {
    switch self {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "Ellipsis"
    case .integer(let value): String(value)
    case .largeInteger(let digits, _): digits
    case .float(let value): value.description
    case .imaginary(let value): "\(value)j"
    case .string(let text): "'\(text)'"
    case .codePoints, .bytes: "..."
    }
  }
}
