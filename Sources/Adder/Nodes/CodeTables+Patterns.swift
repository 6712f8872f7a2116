// The match statement in the order of CPython's compiler.

import AdderSyntax

extension CodeTables {
  func match(_ subject: Expression, _ cases: [MatchCase]) {
    visit(subject)
    let wasDead = isDead
    var endsDead = true
    var hasDefault = false
    for (index, item) in cases.enumerated() {
      isDead = wasDead
      let isDefault = index == cases.count - 1 && cases.count > 1 && item.pattern.isWildcard
      if isDefault { enter(item.pattern.span) } else { pattern(item.pattern) }
      for name in item.pattern.boundNames { variable(name.name, name.span) }
      if let condition = item.guard { jump(condition, item.pattern.span) }
      if item.pattern.isWildcard, item.guard == nil { hasDefault = true }
      visit(item.body)
      endsDead = endsDead && isDead
    }
    isDead = wasDead || (hasDefault && endsDead)
  }

  private func pattern(_ pattern: Pattern) {
    let span = pattern.span
    switch pattern.kind {
    case .value(let expression):
      visit(expression)
      enter(span)
    case .singleton(let constant): if let value = value(of: Expression(.constant(constant), span)) { use(value, span) }
    case .sequence(let items): sequence(items, span)
    case .star, .capture(nil, _): break
    case .mapping(let items, let rest): mapping(items, hasRest: rest != nil, span)
    case .class(let type, let positional, let keyword):
      visit(type)
      let names = keyword.map { vm.intern($0.name.name).take() }
      use(vm.tuple(names), span)
      add(Owned.none)
      for name in names { name.release() }
      for item in positional + keyword.map({ $0.pattern }) where !item.isWildcard { self.pattern(item) }
    case .or(let alternatives): alternatives.forEach(self.pattern)
    case .capture(let inner?, _): self.pattern(inner)
    }
  }

  private func sequence(_ items: [Pattern], _ span: Span) {
    enter(span)
    let star = items.firstIndex { $0.isStar }
    let size = items.count
    if star == nil { use(Owned(.smallInt(size)), span) } else if size > 1 { use(Owned(.smallInt(size - 1)), span) }
    if items.allSatisfy(\.isBlank) { return }
    // The items beside a nameless star are asked for one by one.
    let picks = star.map { items[$0].isBlank } ?? false
    for (index, item) in items.enumerated() where !item.isBlank && !(picks && item.isStar) {
      if picks, let star { use(Owned(.smallInt(index < star ? index : size - index)), item.span) }
      pattern(item)
    }
  }

  private func mapping(_ items: [(key: Expression, pattern: Pattern)], hasRest: Bool, _ span: Span) {
    enter(span)
    if !items.isEmpty {
      use(Owned(.smallInt(items.count)), span)
      items.forEach { visit($0.key) }
      let values = vm.list([])
      var isConstant = true
      for item in items {
        if let value = value(of: item.key) { (values.value.cast() as ListPointer).append(value.value) } else { isConstant = false }
      }
      let list: ListPointer = values.value.cast()
      add(Owned.none)
      if isConstant { useLater((0..<list.count).map { list[$0] }) }
    }
    for item in items where !item.pattern.isWildcard { pattern(item.pattern) }
  }
}

extension Pattern {
  /// Fits everything and binds nothing, a nameless star too.
  fileprivate var isBlank: Bool {
    if case .star(nil) = kind { return true }
    return isWildcard
  }
}
