// Expressions as objects of `ast`.

import AdderSyntax

extension SyntaxObjects {
  /// What is done with an expression: the classes `Load`, `Store` and `Del`.
  enum Context { case load, store, delete }

  private func context(_ context: Context) throws(Raise) -> Owned {
    switch context {
    case .load: try one("Load")
    case .store: try one("Store")
    case .delete: try one("Del")
    }
  }

  /// A list of expressions.
  func expressions(_ values: [Expression], _ context: Context = .load) throws(Raise) -> Owned {
    try list(values) { (value) throws(Raise) in try expression(value, context) }
  }

  /// An expression that is read.
  func expression(_ value: Expression) throws(Raise) -> Owned { try expression(value, .load) }

  private func nameNode(_ identifier: Identifier, _ context: Context) throws(Raise) -> Owned {
    let node = try begin("Name")
    node.set("id", name(identifier.name))
    node.set("ctx", try self.context(context))
    return place(node, identifier.span)
  }

  /// An expression that is read, assigned to or deleted; the context is in those nodes that can be targets.
  func expression(_ value: Expression, _ context: Context) throws(Raise) -> Owned {
    try vm.enterCall(" during ast construction")
    defer { vm.leaveCall() }
    let span = value.span
    switch value.kind {
    case .constant(let constant): return try self.constant(constant, span)
    case .name(let name): return try nameNode(Identifier(name, span), context)
    case .attribute(let object, let attribute):
      let node = try begin("Attribute")
      node.set("value", try expression(object))
      node.set("attr", name(attribute.name))
      node.set("ctx", try self.context(context))
      return place(node, span)
    case .subscript(let object, let index):
      let node = try begin("Subscript")
      node.set("value", try expression(object))
      node.set("slice", try expression(index))
      node.set("ctx", try self.context(context))
      return place(node, span)
    case .starred(let inner): return try starred(inner, span, context)
    case .list(let elements), .tuple(let elements):
      var isList = false
      if case .list = value.kind { isList = true }
      let node = try begin(isList ? "List" : "Tuple")
      node.set("elts", try expressions(elements, context))
      node.set("ctx", try self.context(context))
      return place(node, span)
    case .call(let function, let arguments):
      let node = try begin("Call")
      node.set("func", try expression(function))
      node.set("args", try positional(arguments))
      node.set("keywords", try keywords(arguments))
      return place(node, span)
    case .comprehension(let comprehension): return try self.comprehension(comprehension, span)
    case .formatted(let parts): return try formatted(parts, span)
    case .binary, .unary, .boolean, .compare: return try operation(value)
    default: return try otherExpression(value)
    }
  }

  /// `*value`
  func starred(_ value: Expression, _ span: Span, _ context: Context) throws(Raise) -> Owned {
    let node = try begin("Starred")
    node.set("value", try expression(value, context))
    node.set("ctx", try self.context(context))
    return place(node, span)
  }

  private func constant(_ constant: Constant, _ span: Span) throws(Raise) -> Owned {
    let node = try begin("Constant")
    node.set("value", try vm.value(of: constant))
    var isText = false
    if case .string = constant { isText = true }
    if case .codePoints = constant { isText = true }
    node.set("kind", isText && source.hasUnicodePrefix(at: span) ? name("u") : .none)
    return place(node, span)
  }

  private func operation(_ value: Expression) throws(Raise) -> Owned {
    switch value.kind {
    case .binary(let left, let kind, let right):
      let node = try begin("BinOp")
      node.set("left", try expression(left))
      node.set("op", try one(kind.className))
      node.set("right", try expression(right))
      return place(node, value.span)
    case .unary(let kind, let operand):
      let node = try begin("UnaryOp")
      node.set("op", try one(kind.className))
      node.set("operand", try expression(operand))
      return place(node, value.span)
    case .boolean(let kind, let values):
      let node = try begin("BoolOp")
      node.set("op", try one(kind == .and ? "And" : "Or"))
      node.set("values", try expressions(values))
      return place(node, value.span)
    case .compare(let left, let comparisons):
      let node = try begin("Compare")
      node.set("left", try expression(left))
      node.set("ops", try list(comparisons) { (comparison) throws(Raise) in try one(comparison.operator.className) })
      node.set("comparators", try list(comparisons) { (comparison) throws(Raise) in try expression(comparison.operand) })
      return place(node, value.span)
    default: return .none
    }
  }

  private func otherExpression(_ value: Expression) throws(Raise) -> Owned {
    let span = value.span
    switch value.kind {
    case .named(let target, let value):
      let node = try begin("NamedExpr")
      node.set("target", try nameNode(target, .store))
      node.set("value", try expression(value))
      return place(node, span)
    case .lambda(let lambda):
      let node = try begin("Lambda")
      node.set("args", try parameters(lambda.parameters))
      node.set("body", try expression(lambda.body))
      return place(node, span)
    case .conditional(let test, let body, let orElse):
      return try simple("IfExp", span, ("test", test), ("body", body), ("orelse", orElse))
    case .dictionary(let items):
      let node = try begin("Dict")
      node.set("keys", try list(items) { (item) throws(Raise) in try optional(item.key, expression) })
      node.set("values", try list(items) { (item) throws(Raise) in try expression(item.value) })
      return place(node, span)
    case .set(let elements):
      let node = try begin("Set")
      node.set("elts", try expressions(elements))
      return place(node, span)
    case .await(let value): return try simple("Await", span, ("value", value))
    case .yield(let value): return try simple("Yield", span, ("value", value))
    case .yieldFrom(let value): return try simple("YieldFrom", span, ("value", value))
    case .slice(let lower, let upper, let step): return try simple("Slice", span, ("lower", lower), ("upper", upper), ("step", step))
    default: return .none
    }
  }

  private func comprehension(_ value: Comprehension, _ span: Span) throws(Raise) -> Owned {
    let node = try begin(value.kind.className)
    node.set(value.kind == .dictionary ? "key" : "elt", try expression(value.element))
    if let mapped = value.value { node.set("value", try expression(mapped)) }
    node.set(
      "generators",
      try list(value.clauses) { (clause) throws(Raise) in
        let node = try begin("comprehension")
        node.set("target", try expression(clause.target, .store))
        node.set("iter", try expression(clause.iterable))
        node.set("ifs", try expressions(clause.conditions))
        node.set("is_async", vm.int(clause.isAsync ? 1 : 0))
        return node.finish()
      })
    return place(node, span)
  }

  private func formatted(_ parts: [FormattedPart], _ span: Span) throws(Raise) -> Owned {
    let node = try begin("JoinedStr")
    node.set(
      "values",
      try list(parts) { (part) throws(Raise) in
        switch part {
        case .literal(let constant): return try self.constant(constant, span)
        case .value(let value, let conversion, let format):
          let node = try begin("FormattedValue")
          node.set("value", try expression(value))
          node.set("conversion", vm.int(conversion?.code ?? -1))
          node.set("format_spec", try optional(format) { (format) throws(Raise) in try formatted(format, span) })
          return place(node, span)
        }
      })
    return place(node, span)
  }
}
