// Statements to nodes.

import AdderSyntax

extension Builder {
  func buildBlock(_ statements: [Statement], _ span: Span) throws(Raise) -> Node {
    var nodes: [Node] = []
    var resumes = false
    for statement in statements {
      let (node, isResumable) = try buildStatement(statement)
      resumes = resumes || isResumable
      nodes.append(node)
    }
    return block(nodes, resumes: resumes, span)
  }

  func block(_ nodes: [Node], resumes: Bool, _ span: Span) -> Node {
    if nodes.count == 1 { return nodes[0] }
    if nodes.isEmpty { return PassNode(span) }
    if resumes { return ResumableBlock(nodes, slot: newSlot(), span) }
    return nodes.count == 2 ? TwoNode(nodes[0], nodes[1], span) : BlockNode(nodes, span)
  }

  /// The statement, and whether it can be left at a `yield`.
  private func buildStatement(_ statement: Statement) throws(Raise) -> (node: Node, isResumable: Bool) {
    let outer = pending
    pending = []
    let node = try build(statement)
    let before = pending
    pending = outer
    let isResumable = isGenerator && (statement.containsYield || !before.isEmpty)
    if before.isEmpty { return (node, isResumable) }
    return (ResumableBlock(before + [node], slot: newSlot(), statement.span), true)
  }

  private func build(_ statement: Statement) throws(Raise) -> Node {
    let span = statement.span
    switch statement.kind {
    case .expression(let expression): return try buildExpressionStatement(expression, span)
    case .assign(let targets, let value): return try buildAssign(targets, value, span)
    case .augmentedAssign(let target, let operation, let value): return try buildAugmented(target, operation, value, span)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return try buildAnnotated(target, annotation, value, isSimple, span)
    case .delete(let targets):
      return try buildDelete(targets, span)
    case .pass, .global, .nonlocal: return PassNode(span)
    case .break: return BreakNode(span)
    case .continue: return ContinueNode(span)
    case .return(let value):
      guard let value else { return ReturnNode(ConstantNode(.none, span), span) }
      return try buildReturn(value, span)
    case .raise(let exception, let cause):
      guard let exception else { return RaiseNode(nil, nil, span) }
      let parts = try hoistInOrder(cause.map { [exception, $0] } ?? [exception])
      let node = try build(parts[0])
      return RaiseNode(node, parts.count > 1 ? try build(parts[1]) : nil, span)
    case .assert(let condition, let message):
      if vm.optimizationLevel(of: code.program) > 0 { return PassNode(span) }
      return try buildAssert(condition, message, span)
    case .import(let aliases): return try buildImport(aliases, span)
    case .importFrom(let module, let aliases, let level): return try buildImportFrom(module, aliases, level, span)
    case .if(let condition, let body, let orElse): return try buildIf(statement, condition, body, orElse, span)
    case .while(let condition, let body, let orElse): return try buildWhile(statement, condition, body, orElse, span)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      return try isAsync
        ? buildAsyncFor(target, iterable, body, orElse, span) : buildFor(statement, target, iterable, body, orElse, span)
    case .with(let items, let body, let isAsync):
      return try buildWith(items[...], body, isAsync: isAsync, resumes: isGenerator && statement.containsYield, span)
    case .try(let statement): return try buildTry(statement, span)
    case .match(let subject, let cases): return try buildMatch(subject, cases, span)
    case .function(let definition): return try buildDefinition(definition, span)
    case .class(let definition): return try buildClass(definition, span)
    }
  }

  private func buildExpressionStatement(_ expression: Expression, _ span: Span) throws(Raise) -> Node {
    switch expression.kind {
    case .constant where !code.prints: return PassNode(span)
    case .yield, .yieldFrom, .await: return try buildYield(expression, target: nil)
    default: break
    }
    let node = try build(expression)
    return code.prints ? PrintNode(node, span) : node
  }

  private func buildDelete(_ targets: [Expression], _ span: Span) throws(Raise) -> Node {
    if isGenerator, targets.contains(where: \.containsYield) {
      for target in targets { try deleteAroundYield(target, span) }
      return PassNode(span)
    }
    var nodes: [TargetNode] = []
    for target in targets { nodes.append(try buildTarget(target)) }
    return DeleteNode(nodes, span)
  }

  private func deleteAroundYield(_ target: Expression, _ span: Span) throws(Raise) {
    switch target.kind {
    case .tuple(let items), .list(let items): for item in items { try deleteAroundYield(item, span) }
    default:
      let place = try buildTarget(try hoist(target))
      pending.append(DeleteNode([place], span))
    }
  }

  private func buildAssert(_ condition: Expression, _ message: Expression?, _ span: Span) throws(Raise) -> Node {
    let test = try buildCondition(condition, in: span)
    let place = condition.lastComparison ?? span
    guard isGenerator, let message, message.containsYield else { return AssertNode(test, try message.map(build), place) }
    let failure = try buildWithYields(span) { () throws(Raise) in
      AssertNode(ConstantNode(.false, span), try build(message), place)
    }
    return ResumableIf(test, PassNode(span), failure, slot: newSlot(), span)
  }

  func buildReturn(_ value: Expression, _ span: Span) throws(Raise) -> Node { ReturnNode(try build(value), span) }

  // MARK: Assignment

  func buildTarget(_ expression: Expression) throws(Raise) -> TargetNode {
    let span = expression.span
    switch expression.kind {
    case .name(let name): return variableTarget(name, span)
    case .attribute(let object, let name):
      let place = span.ofAttribute(name)
      if let slot = localSlot(object) { return LocalAttributeTarget(slot, try build(object), intern(name.name), place) }
      return AttributeTarget(try build(object), intern(name.name), place)
    case .subscript(let container, let key):
      if let first = localSlot(container), let second = localSlot(key) {
        return LocalSubscriptTarget(first, second, span)
      }
      return SubscriptTarget(try build(container), try build(key), span)
    case .starred(let inner): return try buildTarget(inner)
    case .tuple(let items), .list(let items):
      var targets: [TargetNode] = []
      for item in items { targets.append(try buildTarget(item)) }
      let star = items.firstIndex { if case .starred = $0.kind { true } else { false } }
      return UnpackTarget(targets, star: star ?? -1, span)
    default: throw unsupported("this assignment", span)
    }
  }

  private func buildAssign(_ targets: [Expression], _ value: Expression, _ span: Span) throws(Raise) -> Node {
    if targets.count == 1, isGenerator {
      switch value.kind {
      case .yield, .yieldFrom, .await:
        if !targets[0].containsYield { return try buildYield(value, target: try buildTarget(targets[0])) }
      default: break
      }
    }
    if isGenerator, targets.contains(where: \.containsYield) { return try buildAssignAroundYield(targets, value, span) }
    if targets.count == 1, let parallel = try buildParallel(targets[0], value, span) { return parallel }
    let node = try build(value)
    if targets.count > 1 {
      var nodes: [TargetNode] = []
      for target in targets { nodes.append(try buildTarget(target)) }
      return AssignManyNode(nodes, node, span)
    }
    let target = try buildTarget(targets[0])
    if let local = target as? LocalTarget { return StoreLocalNode(local.slot, node, span) }
    return AssignNode(target, node, span)
  }

  /// `a, b = x, y`, if that is what it is.
  private func buildParallel(_ target: Expression, _ value: Expression, _ span: Span) throws(Raise) -> Node? {
    guard case .tuple(let values) = value.kind, values.count > 1, values.count <= TupleNode.longest, !values.contains(where: \.isStarred),
      !(isGenerator && value.containsYield)
    else { return nil }
    let items: [Expression]
    switch target.kind {
    case .tuple(let targets), .list(let targets): items = targets
    default: return nil
    }
    guard items.count == values.count, !items.contains(where: \.isStarred) else { return nil }
    let nodes = try values.map { (value) throws(Raise) in try build(value) }
    let targets = try items.map { (item) throws(Raise) in try buildTarget(item) }
    return AssignInParallelNode(targets, nodes, span)
  }

  private func buildAugmented(_ target: Expression, _ operation: BinaryOperator, _ value: Expression, _ span: Span) throws(Raise) -> Node {
    if isGenerator && (value.containsYield || target.containsYield) {
      return try buildAugmentedAroundYield(target, operation, value, span)
    }
    let node = try build(value)
    switch target.kind {
    case .name(let name):
      if isSpecializing, case .local(let slot) = resolution(name), !value.bindsNames {
        switch operation {
        case .add: return AddToLocal(slot, node, span)
        case .subtract: return SubtractFromLocal(slot, node, span)
        case .multiply: return MultiplyLocal(slot, node, span)
        default: break
        }
      }
      let variable = AugmentedVariable(variable(name, target.span), variableTarget(name, target.span), span)
      return AugmentedNode(operation.slot, variable, node, span)
    case .attribute(let object, let name):
      let place = target.span.ofAttribute(name)
      if isSpecializing {
        let (object, name) = (try build(object), intern(name.name))
        switch operation {
        case .add: return AddToAttribute(object, name, at: place, node, span)
        case .subtract: return SubtractFromAttribute(object, name, at: place, node, span)
        case .multiply: return MultiplyAttribute(object, name, at: place, node, span)
        default: return AugmentedNode(operation.slot, AugmentedAttribute(object, name, place), node, span)
        }
      }
      return AugmentedNode(operation.slot, AugmentedAttribute(try build(object), intern(name.name), place), node, span)
    case .subscript(let container, let key):
      return AugmentedNode(operation.slot, AugmentedSubscript(try build(container), try build(key), target.span), node, span)
    default: throw unsupported("this augmented assignment", span)
    }
  }

  /// `target: annotation = value`. Annotations of simple names are kept in `__annotations__` of modules and classes; others are only evaluated,
  /// and in functions not even that.
  private func buildAnnotated(
    _ target: Expression, _ annotation: Expression, _ value: Expression?, _ isSimple: Bool, _ span: Span
  ) throws(Raise) -> Node {
    var nodes: [Node] = []
    if let value {
      nodes.append(try buildAssign([target], value, span))
    } else {
      try addEvaluation(of: target, to: &nodes)
    }
    let kind = code.scope.kind
    if kind == .module || kind == .class {
      let note = try buildAnnotation(annotation, annotation.span)
      if isSimple, case .name(let name) = target.kind {
        let annotations = variable("__annotations__", span)
        let place = SubscriptTarget(annotations, ConstantNode(intern(name), span), span)
        nodes.append(AssignNode(place, note, span))
      } else {
        nodes.append(note)
      }
    }
    return block(nodes, resumes: false, span)
  }

  /// An annotation without a value evaluates the parts of its target, but stores nothing.
  private func addEvaluation(of target: Expression, to nodes: inout [Node]) throws(Raise) {
    switch target.kind {
    case .attribute(let object, _): nodes.append(try build(object))
    case .subscript(let container, let key):
      nodes.append(try build(container))
      nodes.append(try build(key))
    default: break
    }
  }

  // MARK: Compound statements

  private func buildIf(
    _ statement: Statement, _ condition: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span
  ) throws(Raise) -> Node {
    let test = try buildCondition(condition, in: statement.span)
    let then = try buildBlock(body, span)
    if isGenerator && (body + orElse).contains(where: \.containsYield) {
      return ResumableIf(test, then, try buildBlock(orElse, span), slot: newSlot(), span)
    }
    return orElse.isEmpty ? WhenNode(test, then, span) : IfNode(test, then, try buildBlock(orElse, span), span)
  }

  private func buildWhile(
    _ statement: Statement, _ condition: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span
  ) throws(Raise) -> Node {
    guard isGenerator && statement.containsYield else {
      let test = try buildCondition(condition, in: statement.span)
      return WhileNode(test, try buildBlock(body, span), orElse.isEmpty ? nil : try buildBlock(orElse, span), span)
    }
    let outer = pending
    pending = []
    let test = try buildCondition(condition, in: statement.span)
    let prelude = pending.isEmpty ? nil : ResumableBlock(pending, slot: newSlot(), span)
    pending = outer
    return ResumableWhile(
      prelude, test, try buildBlock(body, span), orElse.isEmpty ? nil : try buildBlock(orElse, span), slot: newSlot(), span)
  }

  private func buildFor(
    _ statement: Statement, _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span
  ) throws(Raise) -> Node {
    let items = try buildIterable(iterable)
    let (place, first) = try buildBoundTarget(target)
    let then = try buildBody(first, body, span)
    let last = orElse.isEmpty ? nil : try buildBlock(orElse, span)
    if isGenerator && (first != nil || (body + orElse).contains(where: \.containsYield)) {
      return ResumableFor(place, items, then, last, slot: newSlot(), iteratorSlot: newSlot(), span)
    }
    return ForNode(place, items, then, last, span)
  }

  private func buildAsyncFor(
    _ target: Expression, _ iterable: Expression, _ body: [Statement], _ orElse: [Statement], _ span: Span
  ) throws(Raise) -> Node {
    let items = try build(iterable)
    let (place, first) = try buildBoundTarget(target)
    let then = try buildBody(first, body, span)
    let last = orElse.isEmpty ? nil : try buildBlock(orElse, span)
    return ResumableAsyncFor(place, items, then, last, slot: newSlot(), iteratorSlot: newSlot(), delegateSlot: delegateSlot(), span)
  }

  /// A block that begins with what `buildBoundTarget` leaves to it.
  private func buildBody(_ first: Node?, _ body: [Statement], _ span: Span) throws(Raise) -> Node {
    let then = try buildBlock(body, span)
    guard let first else { return then }
    return ResumableBlock([first, then], slot: newSlot(), span)
  }

  private func buildWith(
    _ items: ArraySlice<WithItem>, _ body: [Statement], isAsync: Bool, resumes: Bool, _ span: Span
  ) throws(Raise) -> Node {
    guard let item = items.first else { return try buildBlock(body, span) }
    return try buildWithYields(span) { () throws(Raise) in
      let context = try build(item.context)
      var (target, first): (TargetNode?, Node?) = (nil, nil)
      if let expression = item.target { (target, first) = try buildBoundTarget(expression) }
      var inner = try buildWith(items.dropFirst(), body, isAsync: isAsync, resumes: resumes, span)
      if let first { inner = ResumableBlock([first, inner], slot: newSlot(), span) }
      if isAsync {
        return ResumableAsyncWith(
          context, target, inner, slot: newSlot(), exitSlot: newSlot(), resultSlot: newSlot(), delegateSlot: delegateSlot(), span)
      }
      return resumes
        ? ResumableWith(context, target, inner, slot: newSlot(), exitSlot: newSlot(), span) : WithNode(context, target, inner, span)
    }
  }

  private func buildTry(_ statement: TryStatement, _ span: Span) throws(Raise) -> Node {
    let resumes = isGenerator && statement.containsYield
    let body = try buildBlock(statement.body, span)
    var handlers: [HandlerNode] = []
    for handler in statement.handlers { handlers.append(try buildHandler(handler)) }
    let orElse = statement.orElse.isEmpty ? nil : try buildBlock(statement.orElse, span)
    var node = body
    if !handlers.isEmpty {
      node = buildHandlers(body, handlers, orElse, isStar: statement.isStar, resumes: resumes, span)
    } else if let orElse {
      node = block([body, orElse], resumes: resumes, span)
    }
    if statement.finally.isEmpty { return node }
    let finally = try buildBlock(statement.finally, span)
    return resumes
      ? ResumableFinally(node, finally, slot: newSlot(), resultSlot: newSlot(), span) : FinallyNode(node, finally, span)
  }

  private func buildHandler(_ handler: ExceptionHandler) throws(Raise) -> HandlerNode {
    let target = handler.name.map { variableTarget($0.name, $0.span) }
    let outer = pending
    pending = []
    let type = try handler.type.map(build)
    let prelude = pending.isEmpty ? nil : ResumableBlock(pending, slot: newSlot(), handler.span)
    pending = outer
    return HandlerNode(prelude: prelude, type: type, target: target, body: try buildBlock(handler.body, handler.span), handler.span)
  }

  private func buildHandlers(
    _ body: Node, _ handlers: [HandlerNode], _ orElse: Node?, isStar: Bool, resumes: Bool, _ span: Span
  ) -> Node {
    switch (isStar, resumes) {
    case (false, false): TryNode(body, handlers, orElse, span)
    case (false, true): ResumableTry(body, handlers, orElse, slot: newSlot(), exceptionSlot: newSlot(), span)
    case (true, false): ExceptStarNode(body, handlers, orElse, span)
    case (true, true):
      ResumableExceptStar(
        body, handlers, orElse, slot: newSlot(), originalSlot: newSlot(), restSlot: newSlot(), raisedSlot: newSlot(), matchedSlot: newSlot(),
        latestSlot: newSlot(), span)
    }
  }

  // MARK: Imports

  private func buildImport(_ aliases: [ImportAlias], _ span: Span) throws(Raise) -> Node {
    var nodes: [Node] = []
    for alias in aliases {
      let parts = alias.name.split(separator: ".").map(String.init)
      let attributes = alias.alias == nil ? [] : parts.dropFirst().map { intern($0) }
      let target = variableTarget(alias.alias ?? parts[0], alias.span)
      nodes.append(AssignNode(target, ImportNode(intern(alias.name), attributes: attributes, span), span))
    }
    return block(nodes, resumes: false, span)
  }

  private func buildImportFrom(_ module: String?, _ aliases: [ImportAlias], _ level: Int, _ span: Span) throws(Raise) -> Node {
    let name = intern(module ?? "")
    let names = keep(vm.tuple(aliases.map { intern($0.name) }))
    if aliases.count == 1 && aliases[0].name == "*" { return ImportStarNode(name, names, level: level, span) }
    let targets = aliases.map { variableTarget($0.alias ?? $0.name, $0.span) }
    return ImportFromNode(name, names, targets, level: level, span)
  }
}
