// Calls to nodes.

import AdderSyntax

extension Builder {
  func buildCall(_ callee: Expression, _ arguments: [Argument], _ span: Span) throws(Raise) -> Node {
    let names = arguments.compactMap(\.name)
    let isPlain = arguments.allSatisfy { $0.name != nil || $0.isPlain }
    guard isPlain else { return CallSpreadNode(try build(callee), try callParts(arguments), span) }
    let keywords = names.isEmpty ? .unbound : keep(vm.tuple(names.map(intern)))
    return try withCallArea(arguments.count) { (base) throws(Raise) -> Node in
      if case .attribute(let object, let name) = callee.kind, !(isGenerator && callee.containsYield) {
        let receiver = try build(object)
        let place = callee.span.ofAttribute(name)
        let span = place == callee.span ? span : place.through(span)
        let (name, nodes) = (intern(name.name), try argumentNodes(arguments))
        let node = CallMethodNode(receiver, name, at: place, nodes, names: keywords, base: base, isInGenerator: isGenerator, span)
        guard isSpecializing, case .call(let inner, let none) = object.kind, none.isEmpty, case .name("super") = inner.kind,
          case .free(let cell) = resolution("__class__"), code.positionalCount > 0
        else { return node }
        return SuperCallNode(
          try build(inner), name, class: cell, node, nodes, names: keywords, base: base, isInGenerator: isGenerator, span)
      }
      return CallNode(try build(callee), try argumentNodes(arguments), names: keywords, base: base, isInGenerator: isGenerator, span)
    }
  }

  private func argumentNodes(_ arguments: [Argument]) throws(Raise) -> [Node] {
    var nodes: [Node] = []
    for argument in arguments { nodes.append(try build(argument.value)) }
    return nodes
  }

  /// The arguments in the order of evaluation: what is positional first, keywords afterwards (Reference 6.3.4).
  func callParts(_ arguments: [Argument]) throws(Raise) -> [CallSpreadNode.Part] {
    var parts: [CallSpreadNode.Part] = []
    let positional = arguments.filter(\.isPositional)
    for argument in positional + arguments.filter({ !$0.isPositional }) {
      let node = try build(argument.value)
      switch argument.kind {
      case .positional: parts.append(CallSpreadNode.Part(kind: .positional, node: node))
      case .starred: parts.append(CallSpreadNode.Part(kind: .starred, node: node))
      case .keyword(let name): parts.append(CallSpreadNode.Part(kind: .keyword(intern(name)), node: node))
      case .doubleStarred: parts.append(CallSpreadNode.Part(kind: .doubleStarred, node: node))
      }
    }
    return parts
  }
}

extension Argument {
  /// The name of `name=value`.
  fileprivate var name: String? {
    if case .keyword(let name) = kind { return name }
    return nil
  }

  fileprivate var isPlain: Bool {
    if case .positional = kind { return true }
    return false
  }

  /// `value` or `*value`.
  var isPositional: Bool {
    switch kind {
    case .positional, .starred: true
    case .keyword, .doubleStarred: false
    }
  }
}
