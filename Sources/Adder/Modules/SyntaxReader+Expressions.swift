// Expressions of a tree of objects.

import AdderSyntax

extension SyntaxReader {
  mutating func expression(
    _ object: Value, _ name: StaticString, of kind: String, _ context: Context = .load
  ) throws(Raise) -> Expression {
    try required(object, name, of: kind) { (reader, value) throws(Raise) in try reader.expression(value, context) }
  }

  mutating func optionalExpression(_ object: Value, _ name: StaticString) throws(Raise) -> Expression? {
    try optional(object, name) { (reader, value) throws(Raise) in try reader.expression(value) }
  }

  mutating func expressions(
    _ object: Value, _ name: StaticString, of kind: String, _ context: Context = .load
  ) throws(Raise) -> [Expression] {
    try items(object, name, of: kind) { (reader, value) throws(Raise) in
      if value.isNone { throw reader.vm.valueError("None disallowed in expression list") }
      return try reader.expression(value, context)
    }
  }

  /// One of the nodes without fields that say what is done.
  func choice<Case>(_ object: Value, _ sort: StaticString, _ cases: [Case], _ name: (Case) -> StaticString) throws(Raise) -> Case {
    let found = kind(of: object)
    guard let choice = cases.first(where: { "\(name($0))" == found }) else { throw try expected(sort, object) }
    return choice
  }

  private mutating func check(_ object: Value, of kind: String, _ wanted: Context) throws(Raise) {
    let value = try field(object, "ctx", of: kind)
    guard let found = self.kind(of: value.value), ["Load", "Store", "Del"].contains(found) else {
      throw try expected("expr_context", value.value)
    }
    guard found == "\(wanted.rawValue)" else {
      throw vm.valueError("expression must have \(wanted.rawValue) context but has \(found) instead")
    }
  }

  mutating func expression(_ object: Value, _ context: Context = .load) throws(Raise) -> Expression {
    try vm.enterCall(" during compilation")
    defer { vm.leaveCall() }
    // What has no place is told so first, whatever it is.
    let span = try span(object, "expr")
    guard let kind = kind(of: object), Self.expressionKinds.contains(kind) else { throw try expected("expr", object) }
    if ["Name", "Attribute", "Subscript", "Starred", "List", "Tuple"].contains(kind) {
      try check(object, of: kind, context)
    } else if context != .load {
      throw vm.valueError("expression which can't be assigned to in \(context.rawValue) context")
    }
    return Expression(try expressionKind(object, kind, span, context), span)
  }

  private static let expressionKinds: Set<String> = [
    "BoolOp", "NamedExpr", "BinOp", "UnaryOp", "Lambda", "IfExp", "Dict", "Set", "ListComp", "SetComp", "DictComp", "GeneratorExp", "Await",
    "Yield", "YieldFrom", "Compare", "Call", "FormattedValue", "JoinedStr", "Constant", "Attribute", "Subscript", "Starred", "Name", "List",
    "Tuple", "Slice",
  ]

  private mutating func expressionKind(_ object: Value, _ kind: String, _ span: Span, _ context: Context) throws(Raise) -> Expression.Kind {
    switch kind {
    case "Name":
      let name = try name(object, "id", of: kind)
      if ["None", "True", "False"].contains(name) { throw vm.valueError("identifier field can't represent '\(name)' constant") }
      return .name(name)
    case "Constant":
      let value = try field(object, "value", of: kind)
      return try constant(value.value, span)
    case "Attribute":
      let value = try expression(object, "value", of: kind)
      return .attribute(value, Identifier(try name(object, "attr", of: kind), end(of: value.span, through: span)))
    case "Subscript": return .subscript(try expression(object, "value", of: kind), try expression(object, "slice", of: kind))
    case "Starred": return .starred(try expression(object, "value", of: kind, context))
    case "List": return .list(try expressions(object, "elts", of: kind, context))
    case "Tuple": return .tuple(try expressions(object, "elts", of: kind, context))
    case "Set": return .set(try expressions(object, "elts", of: kind))
    case "Call":
      let function = try expression(object, "func", of: kind)
      return .call(function, try arguments(object, "args", of: kind))
    case "BinOp":
      let left = try expression(object, "left", of: kind)
      let symbol = try field(object, "op", of: kind)
      let kindOfOperator = try choice(symbol.value, "operator", BinaryOperator.allCases, \.className)
      return .binary(left, kindOfOperator, try expression(object, "right", of: kind))
    case "UnaryOp":
      let symbol = try field(object, "op", of: kind)
      let kindOfOperator = try choice(symbol.value, "unaryop", UnaryOperator.allCases, \.className)
      return .unary(kindOfOperator, try expression(object, "operand", of: kind))
    case "BoolOp":
      let symbol = try field(object, "op", of: kind)
      let isAnd = try choice(symbol.value, "boolop", [true, false], { $0 ? "And" : "Or" })
      let values = try expressions(object, "values", of: kind)
      if values.count < 2 { throw vm.valueError("BoolOp with less than 2 values") }
      return .boolean(isAnd ? .and : .or, values)
    case "Compare": return try compare(object)
    case "ListComp", "SetComp", "DictComp", "GeneratorExp": return try comprehension(object, kind, span)
    case "JoinedStr": return .formatted(try formatted(object))
    case "FormattedValue": return .formatted([try formattedValue(object)])
    default: return try otherKind(object, kind, span)
    }
  }

  /// Where the name of an attribute is: at the end.
  private func end(of inner: Span, through outer: Span) -> Span {
    Span(line: inner.endLine, column: inner.endColumn, endLine: outer.endLine, endColumn: outer.endColumn)
  }

  private mutating func otherKind(_ object: Value, _ kind: String, _ span: Span) throws(Raise) -> Expression.Kind {
    switch kind {
    case "NamedExpr":
      let target = try expression(object, "target", of: kind, .store)
      guard case .name(let name) = target.kind else { throw vm.typeError("NamedExpr target must be a Name") }
      return .named(target: Identifier(name, target.span), value: try expression(object, "value", of: kind))
    case "Lambda":
      let scope = openScope(.lambda, "<lambda>", span.line)
      let parameters = try required(object, "args", of: kind) { (reader, value) throws(Raise) in try reader.parameters(value) }
      return .lambda(Lambda(parameters: parameters, body: try expression(object, "body", of: kind), scope: scope))
    case "IfExp":
      let test = try expression(object, "test", of: kind)
      let body = try expression(object, "body", of: kind)
      return .conditional(test: test, body: body, orElse: try expression(object, "orelse", of: kind))
    case "Dict":
      let keys = try items(object, "keys", of: kind) { (reader, value) throws(Raise) in value.isNone ? nil : try reader.expression(value) }
      let values = try expressions(object, "values", of: kind)
      if keys.count != values.count { throw vm.valueError("Dict doesn't have the same number of keys as values") }
      return .dictionary(zip(keys, values).map { DictionaryItem(key: $0, value: $1) })
    case "Await": return .await(try expression(object, "value", of: kind))
    case "Yield": return .yield(try optionalExpression(object, "value"))
    case "YieldFrom": return .yieldFrom(try expression(object, "value", of: kind))
    default:
      let lower = try optionalExpression(object, "lower")
      let upper = try optionalExpression(object, "upper")
      return .slice(lower: lower, upper: upper, step: try optionalExpression(object, "step"))
    }
  }

  private mutating func compare(_ object: Value) throws(Raise) -> Expression.Kind {
    let left = try expression(object, "left", of: "Compare")
    let symbols = try items(object, "ops", of: "Compare") { (reader, value) throws(Raise) in
      try reader.choice(value, "cmpop", ComparisonOperator.allCases, \.className)
    }
    let operands = try expressions(object, "comparators", of: "Compare")
    if operands.isEmpty { throw vm.valueError("Compare with no comparators") }
    if operands.count != symbols.count { throw vm.valueError("Compare has a different number of comparators and operands") }
    return .compare(left, zip(symbols, operands).map { Comparison($0, $1) })
  }

  private mutating func comprehension(_ object: Value, _ kind: String, _ span: Span) throws(Raise) -> Expression.Kind {
    let kinds: [String: (Comprehension.Kind, String)] = [
      "ListComp": (.list, "<listcomp>"), "SetComp": (.set, "<setcomp>"), "DictComp": (.dictionary, "<dictcomp>"),
      "GeneratorExp": (.generator, "<genexpr>"),
    ]
    let (collected, name) = kinds[kind] ?? (.list, "<listcomp>")
    let isDictionary = collected == .dictionary
    let element = try expression(object, isDictionary ? "key" : "elt", of: kind)
    let value = isDictionary ? try expression(object, "value", of: kind) : nil
    let scope = openScope(.comprehension, name, span.line)
    let clauses = try items(object, "generators", of: kind) { (reader, value) throws(Raise) in try reader.clause(value) }
    if clauses.isEmpty { throw vm.valueError("comprehension with no generators") }
    return .comprehension(Comprehension(kind: collected, element: element, value: value, clauses: clauses, scope: scope))
  }

  private mutating func clause(_ object: Value) throws(Raise) -> Comprehension.Clause {
    let kind = "comprehension"
    guard self.kind(of: object) == kind else { throw try expected("comprehension", object) }
    let target = try expression(object, "target", of: kind, .store)
    let iterable = try expression(object, "iter", of: kind)
    let conditions = try expressions(object, "ifs", of: kind)
    return Comprehension.Clause(
      target: target, iterable: iterable, conditions: conditions, isAsync: try number(object, "is_async", of: kind) != 0)
  }
}
