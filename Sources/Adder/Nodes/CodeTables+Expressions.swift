// Expressions in the order of CPython's compiler: operands first, then what is done with them.

import AdderSyntax

extension CodeTables {
  /// More operands than this are not gathered on CPython's stack, but added one by one.
  static var stackGuide: Int { 30 }

  func visit(_ expression: Expression) {
    if let value = value(of: expression) { return use(value, expression.span) }
    let span = expression.span
    switch expression.kind {
    case .constant: break
    case .name(let name): variable(name, span)
    case .named(let target, let value):
      visit(value)
      variable(target.name, target.span)
    case .boolean(_, let operands): visit(all: operands, span)
    case .binary(let left, let operation, let right): binary(left, operation, right, span)
    case .unary(_, let operand): visit(all: [operand], span)
    case .lambda(let lambda): makeFunction(lambda.scope, .lambda(lambda), lambda.parameters, returns: nil, span)
    case .conditional(let test, let body, let orElse):
      jump(test, span)
      visit(body)
      visit(orElse)
    case .dictionary(let items): dictionary(items, span)
    case .set(let items): display(items, span) { (value) throws(Raise) in try self.vm.frozenSet(value) }
    case .list(let items): display(items, span) { (value) throws(Raise) in Owned(retaining: value) }
    case .tuple(let items): visit(all: items, span)
    case .comprehension(let comprehension):
      inner(comprehension.scope, .comprehension(comprehension), Parameters(), span)
      visitIterable(comprehension.clauses[0].iterable)
      enter(span)
      if comprehension.isAwaited { useNone() }
    case .await(let value), .yieldFrom(let value):
      visit(value)
      use(Owned.none, span)
    case .yield(let value):
      if let value { visit(value) } else { useNone() }
      enter(span)
    case .compare(let first, let rest): compare(first, rest, span)
    case .call(let callee, let arguments): call(callee, arguments, span)
    case .formatted(let parts):
      parts.forEach(visit)
      enter(span)
    case .attribute(let object, let name):
      visit(object)
      self.name(name.name, span.ofAttribute(name))
    case .subscript(let container, let key): visit(all: [container, key], span)
    case .starred(let value): visit(value)
    case .slice(let lower, let upper, let step):
      if let lower { visit(lower) } else { useNone() }
      if let upper { visit(upper) } else { useNone() }
      if let step { visit(step) }
      enter(span)
    }
  }

  func visit(all expressions: [Expression], _ span: Span) {
    expressions.forEach(visit)
    enter(span)
  }

  /// A condition, of which the jumps are at the place of what it belongs to. A constant is decided at once.
  func jump(_ test: Expression, _ place: Span) {
    var place = place
    jump(test, &place)
  }

  private func jump(_ test: Expression, _ place: inout Span) {
    if let value = value(of: test) {
      add(value)
      return enter(test.span)
    }
    switch test.kind {
    case .unary(.not, let operand): return jump(operand, &place)
    case .boolean(_, let operands):
      for operand in operands { jump(operand, &place) }
      return
    case .conditional(let test, let body, let orElse):
      for part in [test, body, orElse] { jump(part, &place) }
      return
    case .compare(let first, let rest):
      // CPython forgets to go back from here.
      place = test.span
      guard rest.count == 1 && rest[0].isForNone else { return visit(test) }
      visit(first)
      // There is an instruction for this, which loads nothing.
      add(Owned.none)
    default: visit(test)
    }
    enter(place)
  }

  /// Whether a condition is constant, and which.
  func decided(_ test: Expression) -> Bool? {
    switch test.kind {
    case .boolean(.and, let operands) where operands.contains { decided($0) == false }: return false
    case .boolean(.or, let operands) where operands.contains { decided($0) == true }: return true
    case .unary(.not, let operand): return decided(operand).map { !$0 }
    default: break
    }
    guard let value = value(of: test) else { return nil }
    do throws(Raise) { return try vm.truth(value.value) } catch {
      vm.clearError()
      return nil
    }
  }

  private func binary(_ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ span: Span) {
    if operation == .modulo, case .tuple(let items) = right.kind, value(of: right) == nil, !items.contains(where: \.isStarred),
      let text = value(of: left), vm.isString(text.value), let parts = Self.formatParts(vm.text(text.value), count: items.count)
    {
      var rest = items[...]
      for part in parts {
        switch part {
        case .text(let text): use(vm.string(text), left.span)
        case .argument(let format):
          visit(rest.removeFirst())
          if !format.isEmpty { use(vm.string(format)) }
        }
      }
      return enter(span)
    }
    visit(all: [left, right], span)
  }

  // MARK: Displays

  /// A list or set: three constants or more are loaded at once.
  private func display(_ items: [Expression], _ span: Span, _ make: (Value) throws(Raise) -> Owned) {
    if items.count > 2, let value = folded(items, make) { return use(value, span) }
    visit(all: items, span)
  }

  private func folded(_ items: [Expression], _ make: (Value) throws(Raise) -> Owned) -> Owned? {
    do throws(Raise) {
      guard let value = try tuple(items) else { return nil }
      return try make(value.value)
    } catch {
      vm.clearError()
      return nil
    }
  }

  /// A list or set that is only gone through, or looked into, is a tuple or a frozen set.
  func visitIterable(_ expression: Expression) {
    switch expression.kind {
    case .list(let items):
      if let value = folded(items, { (value) throws(Raise) in Owned(retaining: value) }) { return use(value, expression.span) }
    case .set(let items):
      if let value = folded(items, { (value) throws(Raise) in try self.vm.frozenSet(value) }) { return use(value, expression.span) }
    default: break
    }
    visit(expression)
  }

  private func dictionary(_ items: [DictionaryItem], _ span: Span) {
    var group: [(key: Expression, value: Expression)] = []
    for item in items {
      guard let key = item.key else {
        pairs(group, span)
        group = []
        visit(item.value)
        continue
      }
      group.append((key, item.value))
      if (group.count - 1) * 2 > Self.stackGuide {
        pairs(group, span)
        group = []
      }
    }
    pairs(group, span)
    enter(span)
  }

  private func pairs(_ group: [(key: Expression, value: Expression)], _ span: Span) {
    if group.count > 1, group.count * 2 <= Self.stackGuide,
      let keys = folded(group.map { $0.key }, { (value) throws(Raise) in Owned(retaining: value) })
    {
      group.forEach { visit($0.value) }
      return use(keys, span)
    }
    for pair in group {
      visit(pair.key)
      visit(pair.value)
    }
  }

  private func visit(_ part: FormattedPart) {
    switch part {
    case .literal(let constant): if let value = value(of: Expression(.constant(constant), code.span)) { use(value) }
    case .value(let expression, _, let format):
      visit(expression)
      format?.forEach(visit)
    }
  }

  // MARK: Comparisons and calls

  private func compare(_ first: Expression, _ rest: [Comparison], _ span: Span) {
    visit(first)
    for (index, comparison) in rest.enumerated() {
      let isMembership = comparison.operator == .in || comparison.operator == .notIn
      if index == rest.count - 1, isMembership { visitIterable(comparison.operand) } else { visit(comparison.operand) }
      enter(span)
    }
  }

  private func call(_ callee: Expression, _ arguments: [Argument], _ span: Span) {
    visit(callee)
    self.arguments(arguments, reserved: 0, span)
    var place = span
    // A method's call is where the method is named.
    if case .attribute(_, let name) = callee.kind, callee.span.line != callee.span.endLine, !arguments.contains(where: \.isUnpacked) {
      place = name.span.through(span)
    }
    enter(place)
  }

  /// The arguments of a call, or of a class; `reserved`: how many there are besides.
  func arguments(_ arguments: [Argument], reserved: Int, _ span: Span) {
    let positional = arguments.filter(\.isPositional)
    let keywords = arguments.filter { !$0.isPositional }
    var isPlain = positional.count + reserved + keywords.count * 2 <= Self.stackGuide
    for argument in arguments {
      switch argument.kind {
      case .starred, .doubleStarred: isPlain = false
      case .positional, .keyword: break
      }
    }
    if isPlain {
      positional.forEach { visit($0.value) }
      keywords.forEach { visit($0.value) }
      if !keywords.isEmpty { use(names(of: keywords)) }
      return
    }
    if positional.count > 2, reserved == 0, !positional.contains(where: \.isStarred),
      let value = folded(positional.map(\.value), { (value) throws(Raise) in Owned(retaining: value) })
    {
      use(value, span)
    } else {
      positional.forEach { visit($0.value) }
      if positional.count <= 2, reserved == 0, !positional.contains(where: \.isStarred),
        let value = folded(positional.map(\.value), { (value) throws(Raise) in Owned(retaining: value) })
      {
        useLater(items(of: value.value))
      }
    }
    var group: [Argument] = []
    for argument in keywords {
      if argument.keyword != nil {
        group.append(argument)
        continue
      }
      keywordGroup(group)
      group = []
      visit(argument.value)
    }
    keywordGroup(group)
  }

  private func keywordGroup(_ group: [Argument]) {
    if group.count > 1, group.count * 2 <= Self.stackGuide {
      group.forEach { visit($0.value) }
      return use(names(of: group))
    }
    for argument in group {
      use(vm.string(argument.keyword ?? ""))
      visit(argument.value)
    }
  }

  private func names(of arguments: [Argument]) -> Owned {
    let names = arguments.map { vm.intern($0.keyword ?? "").take() }
    defer { for name in names { name.release() } }
    return vm.tuple(names)
  }

  // MARK: Functions

  /// Default values, annotations, and the code of a function.
  func makeFunction(_ scope: ScopeID, _ source: Code.Source, _ parameters: Parameters, returns: Expression?, _ span: Span) {
    let defaults = (parameters.positionalOnly + parameters.regular).compactMap(\.defaultValue)
    defaults.forEach(visit)
    if !defaults.isEmpty, let tuple = folded(defaults, { (value) throws(Raise) in Owned(retaining: value) }) { useLater(items(of: tuple.value)) }
    let named = parameters.keywordOnly.filter { $0.defaultValue != nil }
    for parameter in named { if let value = parameter.defaultValue { visit(value) } }
    if !named.isEmpty {
      let names = named.map { vm.intern($0.identifier.name).take() }
      use(vm.tuple(names))
      for name in names { name.release() }
    }
    annotations(parameters, returns: returns)
    inner(scope, source, parameters, span)
    enter(span)
  }

  private func items(of tuple: Value) -> [Value] {
    let tuple: TuplePointer = tuple.cast()
    return (0..<tuple.count).map { tuple[$0] }
  }

  private func annotations(_ parameters: Parameters, returns: Expression?) {
    var annotated: [(name: String, annotation: Expression)] = []
    let all = parameters.regular + parameters.positionalOnly + [parameters.variadic].compactMap { $0 } + parameters.keywordOnly
    for parameter in all + [parameters.keywords].compactMap({ $0 }) {
      if let annotation = parameter.annotation { annotated.append((parameter.identifier.name, annotation)) }
    }
    if let returns { annotated.append(("return", returns)) }
    let list = vm.list([])
    var isConstant = true
    for (name, annotation) in annotated {
      let word = vm.intern(name)
      (list.value.cast() as ListPointer).append(word.value)
      use(word)
      guard let value = annotationValue(annotation) else {
        isConstant = false
        visit(annotation)
        continue
      }
      (list.value.cast() as ListPointer).append(value.value)
      use(value, annotation.span)
    }
    let pointer: ListPointer = list.value.cast()
    if !annotated.isEmpty, isConstant { useLater((0..<pointer.count).map { pointer[$0] }) }
  }

  /// An annotation that is constant, or kept as text.
  func annotationValue(_ annotation: Expression) -> Owned? {
    guard code.program.futureFeatures.contains("annotations") else { return value(of: annotation) }
    var text = ExpressionText(vm)
    do throws(Raise) { return vm.string(try text.text(of: annotation)) } catch {
      vm.clearError()
      return nil
    }
  }
}

extension Comparison {
  /// `is None`, `is not None`
  fileprivate var isForNone: Bool {
    guard `operator` == .is || `operator` == .isNot, case .constant(.none) = operand.kind else { return false }
    return true
  }
}

extension Argument {
  fileprivate var keyword: String? {
    if case .keyword(let name) = kind { return name }
    return nil
  }

  fileprivate var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A frozenset of the items of a tuple.
  fileprivate func frozenSet(_ items: Value) throws(Raise) -> Owned {
    let set = Owned(newSet(pointee.types.frozenset))
    try forEach(items) { (item) throws(Raise) -> Bool in
      _ = try (set.value.cast() as SetPointer).add(item, self)
      return true
    }
    return set
  }
}

extension Argument {
  /// `*value` or `**value`.
  fileprivate var isUnpacked: Bool {
    switch kind {
    case .starred, .doubleStarred: true
    case .positional, .keyword: false
    }
  }
}
