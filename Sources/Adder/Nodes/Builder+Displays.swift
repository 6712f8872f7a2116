// Displays of tuples, lists, sets and dicts, and f-strings, to nodes.

import AdderSyntax

extension Builder {
  func buildDisplay(_ items: [Expression], _ kind: SpreadNode.Result, _ span: Span) throws(Raise) -> Node {
    var isStarred = false
    var nodes: [(node: Node, isStarred: Bool)] = []
    for item in items {
      if case .starred(let value) = item.kind {
        nodes.append((try build(value), true))
        isStarred = true
      } else {
        nodes.append((try build(item), false))
      }
    }
    if isStarred { return SpreadNode(nodes, as: kind, span) }
    return kind == .list ? ListNode(nodes.map(\.node), span) : SpreadNode(nodes, as: kind, span)
  }

  /// A tuple of constants is made once.
  func buildTuple(_ items: [Expression], _ span: Span) throws(Raise) -> Node {
    if items.contains(where: \.isStarred) { return try buildDisplay(items, .tuple, span) }
    return try withCallArea(min(items.count, TupleNode.longest)) { (base) throws(Raise) -> Node in
      var nodes: [Node] = []
      for item in items { nodes.append(try build(item)) }
      let constants = nodes.compactMap { ($0 as? ConstantNode)?.value }
      if constants.count == nodes.count { return ConstantNode(keepOnce(vm.tuple(constants)), span) }
      if nodes.count == 2 { return PairNode(nodes[0], nodes[1], span) }
      if nodes.count > TupleNode.longest { return SpreadNode(nodes.map { ($0, false) }, as: .tuple, span) }
      return TupleNode(nodes, base: base, isInGenerator: isGenerator, span)
    }
  }

  func buildSet(_ items: [Expression], _ span: Span) throws(Raise) -> Node {
    if items.contains(where: \.isStarred) { return try buildDisplay(items, .set, span) }
    if items.count > 2, let constants = try constants(items) { return ConstantSetNode(keepOnce(try frozenSet(constants)), span) }
    return try withCallArea(items.count > SetNode.longest ? 0 : items.count) { (base) throws(Raise) -> Node in
      var nodes: [Node] = []
      for item in items { nodes.append(try build(item)) }
      return SetNode(nodes, base: base, isInGenerator: isGenerator, span)
    }
  }

  /// The values of expressions that are constants, all of them.
  private func constants(_ items: [Expression]) throws(Raise) -> [Value]? {
    var values: [Value] = []
    for item in items {
      guard !item.isStarred, let node = try build(item) as? ConstantNode else { return nil }
      values.append(node.value)
    }
    return values
  }

  private func frozenSet(_ values: [Value]) throws(Raise) -> Owned {
    let tuple = vm.tuple(values)
    return try vm.newSet(vm.pointee.types.frozenset, from: tuple.value)
  }

  /// What a loop goes over, or what `in` looks into: a display of constants is made once, and a list that nobody else sees is a tuple.
  func buildIterable(_ expression: Expression) throws(Raise) -> Node {
    switch expression.kind {
    case .set(let items):
      if let constants = try constants(items) { return ConstantNode(keepOnce(try frozenSet(constants)), expression.span) }
    case .list(let items):
      if !items.contains(where: \.isStarred) { return try buildTuple(items, expression.span) }
    default: break
    }
    return try build(expression)
  }

  /// Pairs that CPython evaluates together: up to 15; of more, the first 17 one by one, and so on.
  func buildDict(_ items: [DictionaryItem], _ span: Span) throws(Raise) -> Node {
    if items.count == 1, let key = items[0].key { return OneItemDictNode(try build(key), try build(items[0].value), span) }
    return try withCallArea(min(items.count, 16) * 2) { (base) throws(Raise) -> Node in
      var runs: [DictNode.Run] = []
      var pairs: [(Node, Node)] = []
      func close(asOne: Bool) {
        let groups = asOne ? [pairs] : pairs.map { [$0] }
        for group in groups where !group.isEmpty { runs.append(.pairs(NodeList(group.flatMap { [$0.0, $0.1] }))) }
        pairs = []
      }
      for item in items {
        if let key = item.key {
          pairs.append((try build(key), try build(item.value)))
          if pairs.count == 17 { close(asOne: false) }
        } else {
          close(asOne: pairs.count < 16)
          runs.append(.mapping(try build(item.value)))
        }
      }
      close(asOne: pairs.count < 16)
      return DictNode(runs, base: base, isInGenerator: isGenerator, span)
    }
  }

  func buildFormatted(_ parts: [FormattedPart], _ span: Span) throws(Raise) -> Node {
    var nodes: [FormattedNode.Part] = []
    for part in parts {
      switch part {
      case .literal(let text): nodes.append(.literal(try constant(text)))
      case .value(let value, let conversion, let format):
        let spec: Node? = if let format { try buildFormatted(format, span) } else { nil }
        nodes.append(.value(try build(value), conversion, format: spec))
      }
    }
    return FormattedNode(nodes, span)
  }
}
