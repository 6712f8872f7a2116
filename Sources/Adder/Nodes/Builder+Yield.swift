// Moving `yield` out of expressions. A resumed generator finds its way back by statements, so each `yield` becomes a statement of its own: what the
// expression has evaluated before it is kept in hidden variables, and the rest of the expression is evaluated afterwards:
//
//     f(a, (yield b), c)      →      h1 = f; h2 = a; h3 = yield b; h1(h2, h3, c)
//
// The syntax tree is rewritten with names of hidden variables (see `Builder.hidden`), so the nodes need not know.

import AdderSyntax

extension Builder {
  /// The expression with every `yield` moved into `pending`.
  func hoist(_ expression: Expression) throws(Raise) -> Expression {
    guard expression.containsYield else { return expression }
    let span = expression.span
    switch expression.kind {
    case .yield, .yieldFrom, .await:
      let slot = newSlot()
      let node = try buildYield(expression, target: LocalTarget(slot, span))
      pending.append(node)
      return hidden(slot, span)
    case .comprehension(let comprehension) where comprehension.isAwaited:
      let slot = newSlot()
      let node = try buildComprehension(comprehension, span)
      pending.append(YieldFromNode(node, LocalTarget(slot, span), isAwait: true, slot: delegateSlot(), span))
      return hidden(slot, span)
    case .boolean(let operation, let operands): return try hoistBoolean(operation, operands, span)
    case .conditional(let test, let body, let orElse): return try hoistConditional(test, body, orElse, span)
    case .compare(let first, let rest) where rest.dropFirst().contains(where: { $0.operand.containsYield }):
      return try hoistChain(first, rest, span)
    case .set(let items):
      guard let star = items.firstIndex(where: \.isStarred) else { return try hoistChildren(expression) }
      return try hoistSet(items, firstStar: star, span)
    case .dictionary(let items) where items.contains(where: { $0.key == nil }): return try hoistDictionary(items[...], span)
    case .call(let callee, let arguments): return try hoistChildren(Expression(.call(callee, arguments.inOrderOfEvaluation), span))
    default: return try hoistChildren(expression)
    }
  }

  /// `yield value`, `yield from iterable`, `await awaitable` as a statement whose result goes to `target`.
  func buildYield(_ expression: Expression, target: TargetNode?) throws(Raise) -> Node {
    let span = expression.span
    switch expression.kind {
    case .yield(let value): return try buildYield(value ?? Expression(.constant(.none), span), target: target, span)
    case .yieldFrom(let iterable):
      let node = try build(iterable)
      return YieldFromNode(node, target, isAwait: false, slot: delegateSlot(), span)
    case .await(let awaitable):
      let node = try build(awaitable)
      return YieldFromNode(node, target, isAwait: true, slot: delegateSlot(), span)
    default: preconditionFailure("only a yield is built as one")
    }
  }

  func buildYield(_ value: Expression, target: TargetNode?, _ span: Span) throws(Raise) -> Node {
    let node = try build(value)
    return code.isCoroutine ? AsyncYieldNode(node, target, slot: newSlot(), span) : YieldNode(node, target, slot: newSlot(), span)
  }

  /// All `yield from`s and `await`s of a generator that are not nested share a slot, so that `gi_yieldfrom` knows where to look.
  func delegateSlot() -> Int {
    if code.delegateSlot < 0 { code.delegateSlot = newSlot() }
    return code.delegateSlot
  }

  // MARK: Rewriting

  /// Keeps what is evaluated before the last child with a `yield`, and moves the yields out of the others.
  private func hoistChildren(_ expression: Expression) throws(Raise) -> Expression {
    var children: [Expression] = []
    _ = expression.mapChildren { child in
      children.append(child)
      return child
    }
    guard let last = children.lastIndex(where: \.containsYield) else { return expression }
    var replacements: [Expression] = []
    for (index, child) in children.enumerated() {
      if index > last {
        replacements.append(child)
      } else if index == last {
        replacements.append(try hoist(child))
      } else {
        replacements.append(try keepForLater(child))
      }
    }
    var position = 0
    return expression.mapChildren { _ in
      position += 1
      return replacements[position - 1]
    }
  }

  /// Evaluates an expression now, into a hidden variable. A starred or doubly starred argument keeps its star.
  private func keepForLater(_ expression: Expression, moves: Bool = true) throws(Raise) -> Expression {
    switch expression.kind {
    case .constant: return expression
    case .starred(let inner):
      // The items are gathered now.
      let items = Expression(.list([Expression(.starred(inner), expression.span)]), inner.span)
      return Expression(.starred(try keepForLater(items, moves: moves)), expression.span)
    case .slice: return try hoistSlice(expression, moves: moves)
    default: break
    }
    let value = try build(expression)
    let slot = newSlot()
    pending.append(StoreLocalNode(slot, value, expression.span))
    return hidden(slot, moves: moves, expression.span)
  }

  private func hoistSlice(_ expression: Expression, moves: Bool) throws(Raise) -> Expression {
    guard case .slice(let lower, let upper, let step) = expression.kind else { return expression }
    var kept: [Expression?] = []
    for part in [lower, upper, step] {
      if let part { kept.append(try keepForLater(part, moves: moves)) } else { kept.append(nil) }
    }
    return Expression(.slice(lower: kept[0], upper: kept[1], step: kept[2]), expression.span)
  }

  /// Expressions that are evaluated one after another: after their yields they are all there.
  func hoistInOrder(_ expressions: [Expression]) throws(Raise) -> [Expression] {
    guard isGenerator, let first = expressions.first, expressions.contains(where: \.containsYield) else { return expressions }
    let kept = try hoistChildren(Expression(.tuple(expressions), first.span))
    guard case .tuple(let parts) = kept.kind else { preconditionFailure("rewriting keeps the kind") }
    return parts
  }

  /// Builds something whose yields belong before it and not before the whole statement: a node that does both.
  func buildWithYields(_ span: Span, _ body: () throws(Raise) -> Node) throws(Raise) -> Node {
    let outer = pending
    pending = []
    let node = try body()
    let before = pending
    pending = outer
    return before.isEmpty ? node : ResumableBlock(before + [node], slot: newSlot(), span)
  }

  /// The target of a loop or `with` statement. One with a `yield` in it is a hidden variable first, and the second result stores its value where it
  /// belongs, at the beginning of the body.
  func buildBoundTarget(_ target: Expression) throws(Raise) -> (target: TargetNode, first: Node?) {
    guard isGenerator, target.containsYield else { return (try buildTarget(target), nil) }
    let slot = newSlot()
    let span = target.span
    let store = try buildWithYields(span) { () throws(Raise) in try buildAssignAroundYield([target], hidden(slot, span), span) }
    return (LocalTarget(slot, span), store)
  }

  /// What `body` makes pending, as a block of its own.
  func gather(_ span: Span, _ body: () throws(Raise) -> Void) throws(Raise) -> Node {
    let outer = pending
    pending = []
    try body()
    let statements = pending
    pending = outer
    return ResumableBlock(statements, slot: newSlot(), span)
  }

  /// `a and b and c`: h = a; if h: (h = b; if h: h = c)
  private func hoistBoolean(_ operation: BooleanOperator, _ operands: [Expression], _ span: Span) throws(Raise) -> Expression {
    let slot = newSlot()
    try hoistOperands(operation, operands[...], into: slot, span)
    return hidden(slot, span)
  }

  private func hoistOperands(
    _ operation: BooleanOperator, _ operands: ArraySlice<Expression>, into slot: Int, _ span: Span
  ) throws(Raise) {
    guard let first = operands.first else { return }
    let value = try build(first)
    pending.append(StoreLocalNode(slot, value, span))
    if operands.count == 1 { return }
    let rest = try gather(span) { () throws(Raise) in try hoistOperands(operation, operands.dropFirst(), into: slot, span) }
    let test = LocalNode(slot, span)
    pending.append(ResumableIf(operation == .and ? test : NotNode(test, span), rest, PassNode(span), slot: newSlot(), span))
  }

  private func hoistConditional(_ test: Expression, _ body: Expression, _ orElse: Expression, _ span: Span) throws(Raise) -> Expression {
    let slot = newSlot()
    let condition = try buildCondition(test, in: span)
    let then = try gather(span) { () throws(Raise) in
      let value = try build(body)
      pending.append(StoreLocalNode(slot, value, span))
    }
    let other = try gather(span) { () throws(Raise) in
      let value = try build(orElse)
      pending.append(StoreLocalNode(slot, value, span))
    }
    pending.append(ResumableIf(condition, then, other, slot: newSlot(), span))
    return hidden(slot, span)
  }

  /// `a < b < (yield)` is `a < b and b < (yield)` with b evaluated once.
  private func hoistChain(_ first: Expression, _ rest: [Comparison], _ span: Span) throws(Raise) -> Expression {
    var parts: [Expression] = []
    var left = first
    for (index, comparison) in rest.enumerated() {
      let isLast = index == rest.count - 1
      var right = comparison.operand
      if !isLast {
        let slot = newSlot()
        let bound = Expression(.named(target: Identifier("\u{1}\(slot)", right.span), value: right), right.span)
        right = bound
        parts.append(Expression(.compare(left, [Comparison(comparison.operator, right)]), span))
        left = hidden(slot, moves: false, right.span)
      } else {
        parts.append(Expression(.compare(left, [Comparison(comparison.operator, right)]), span))
      }
    }
    return try hoist(Expression(.boolean(.and, parts), span))
  }

  // MARK: Displays with unpackings

  /// `{a, *b, c}`: a set of what comes before the first star, to which the others are added one by one, each before the next is evaluated.
  private func hoistSet(_ items: [Expression], firstStar: Int, _ span: Span) throws(Raise) -> Expression {
    var made: [Expression] = []
    func extended(_ items: [Expression]) throws(Raise) -> [Expression] {
      [Expression(.starred(try keepForLater(Expression(.set(made + items), span))), span)]
    }
    if firstStar > 0 { made = try extended(try hoistInOrder(Array(items[..<firstStar]))) }
    for index in firstStar..<items.count {
      guard items[index...].contains(where: \.containsYield) else { return Expression(.set(made + items[index...]), span) }
      if case .starred(let inner) = items[index].kind {
        made = try extended([Expression(.starred(try hoist(inner)), items[index].span)])
      } else {
        made = try extended([try hoist(items[index])])
      }
    }
    return Expression(.set(made), span)
  }

  /// `{a: b, **c, d: e}`: the same, with all pairs that stand together as one.
  private func hoistDictionary(_ items: ArraySlice<DictionaryItem>, _ span: Span) throws(Raise) -> Expression {
    var made: [DictionaryItem] = []
    var rest = items
    while let first = rest.first {
      guard Expression(.dictionary(Array(rest)), span).containsYield else { return Expression(.dictionary(made + rest), span) }
      let ready: Expression
      if first.key == nil {
        ready = try hoist(first.value)
        rest = rest.dropFirst()
      } else {
        let pairs = rest.prefix { $0.key != nil }
        ready = try hoistChildren(Expression(.dictionary(Array(pairs)), span))
        rest = rest.dropFirst(pairs.count)
      }
      let next = made + [DictionaryItem(key: nil, value: ready)]
      made = [DictionaryItem(key: nil, value: try keepForLater(Expression(.dictionary(next), span)))]
    }
    return Expression(.dictionary(made), span)
  }

  // MARK: Statements

  /// An assignment whose targets contain a `yield`: the value first, then each target's parts and its store.
  func buildAssignAroundYield(_ targets: [Expression], _ value: Expression, _ span: Span) throws(Raise) -> Node {
    let kept = try keepForLater(try hoist(value), moves: false)
    for target in targets { try assign(kept, to: target, span) }
    return PassNode(span)
  }

  private func assign(_ kept: Expression, to target: Expression, _ span: Span) throws(Raise) {
    switch target.kind {
    case .tuple(let items) where target.containsYield, .list(let items) where target.containsYield:
      // Unpacked into hidden variables, which go to the targets one after another.
      let slots = items.map { _ in newSlot() }
      let places = zip(items, slots).map { LocalTarget($1, $0.span) }
      let star = items.firstIndex { if case .starred = $0.kind { true } else { false } }
      pending.append(AssignNode(UnpackTarget(places, star: star ?? -1, target.span), try build(kept), span))
      for (item, slot) in zip(items, slots) {
        var place = item
        if case .starred(let inner) = item.kind { place = inner }
        try assign(hidden(slot, moves: false, item.span), to: place, span)
      }
    default:
      let place = try buildTarget(try hoist(target))
      pending.append(AssignNode(place, try build(kept), span))
    }
  }

  /// `target += (yield)`: the target's parts and old value are kept while the generator is suspended.
  func buildAugmentedAroundYield(
    _ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ span: Span
  ) throws(Raise) -> Node {
    let place: Expression
    switch target.kind {
    case .attribute(let object, let name):
      place = Expression(.attribute(try keepForLater(try hoist(object), moves: false), name), target.span)
    case .subscript(let container, let key):
      let kept = try hoistChildren(Expression(.tuple([container, key]), target.span))
      guard case .tuple(let parts) = kept.kind else { preconditionFailure("rewriting keeps the kind") }
      let first = try keepForLater(parts[0], moves: false)
      place = Expression(.subscript(first, try keepForLater(parts[1], moves: false)), target.span)
    default: place = target
    }
    let old = newSlot()
    let before = try build(place)
    pending.append(StoreLocalNode(old, before, span))
    let right = try build(try hoist(value))
    let node = InPlaceNode(operation.slot, TakeNode(old, span), right, span)
    return AssignNode(try buildTarget(place), node, span)
  }
}

extension [Argument] {
  /// Positional arguments are evaluated before those with names, wherever a star stands.
  fileprivate var inOrderOfEvaluation: [Argument] {
    func isPositional(_ argument: Argument) -> Bool {
      switch argument.kind {
      case .positional, .starred: true
      default: false
      }
    }
    return filter(isPositional) + filter { !isPositional($0) }
  }
}

/// The in-place operation as an expression.
final class InPlaceNode: NodeNode {
  private let slot: NumberSlot

  init(_ slot: NumberSlot, _ left: Node, _ right: Node, _ span: Span) {
    self.slot = slot
    super.init(left, right, span)
  }

  required init(_ left: Node, _ right: Node, _ span: Span) {
    slot = .add
    super.init(left, right, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    guard let (left, right) = operands(frame, vm) else { return .error }
    frame.node = address
    let result = vm.augment(slot, left, right, self)
    left.release()
    right.release()
    return result
  }
}
