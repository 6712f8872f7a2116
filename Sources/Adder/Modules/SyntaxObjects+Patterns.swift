// Patterns of `match` as objects of `ast`.

import AdderSyntax

extension SyntaxObjects {
  private func patterns(_ patterns: [Pattern]) throws(Raise) -> Owned { try list(patterns, pattern) }

  /// One pattern.
  func pattern(_ pattern: Pattern) throws(Raise) -> Owned {
    try vm.enterCall(" during ast construction")
    defer { vm.leaveCall() }
    let span = pattern.span
    switch pattern.kind {
    case .value(let value): return try simple("MatchValue", span, ("value", value))
    case .singleton(let constant):
      let node = try begin("MatchSingleton")
      node.set("value", try vm.value(of: constant))
      return place(node, span)
    case .sequence(let elements), .or(let elements):
      var isAlternative = false
      if case .or = pattern.kind { isAlternative = true }
      let node = try begin(isAlternative ? "MatchOr" : "MatchSequence")
      node.set("patterns", try patterns(elements))
      return place(node, span)
    case .star(let identifier):
      let node = try begin("MatchStar")
      node.set("name", identifier.map { name($0.name) } ?? .none)
      return place(node, span)
    case .mapping(let items, let rest):
      let node = try begin("MatchMapping")
      node.set("keys", try list(items) { (item) throws(Raise) in try expression(item.key) })
      node.set("patterns", try patterns(items.map(\.pattern)))
      node.set("rest", rest.map { name($0.name) } ?? .none)
      return place(node, span)
    case .class(let type, let positional, let keyword):
      let node = try begin("MatchClass")
      node.set("cls", try expression(type))
      node.set("patterns", try patterns(positional))
      node.set("kwd_attrs", try list(keyword) { (each) throws(Raise) in name(each.name.name) })
      node.set("kwd_patterns", try patterns(keyword.map(\.pattern)))
      return place(node, span)
    case .capture(let inner, let identifier):
      let node = try begin("MatchAs")
      node.set("pattern", try optional(inner, self.pattern))
      node.set("name", identifier.map { name($0.name) } ?? .none)
      return place(node, span)
    }
  }
}
