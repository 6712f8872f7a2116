// From a syntax tree to objects of the classes of `ast`. The classes are written in the language, in the module `_ast`; the fields are set here.

import AdderSyntax

/// An object of `ast` while its fields are set.
private struct NodeObject: ~Copyable {
  let vm: VM
  let object: Owned

  func set(_ name: StaticString, _ value: consuming Owned) {
    vm.storeInstanceValue(object.value, vm.type(of: object.value), vm.word(name), value.value)
  }

  consuming func finish() -> Owned { object }
}

/// Makes the objects of one tree.
struct SyntaxObjects {
  let vm: VM
  let source: SourceText
  /// The namespace of `_ast`, where the classes are.
  private let classes: DictPointer
  /// The contexts and operators: one object each, as in CPython.
  private let shared: DictPointer

  /// Runs a piece of work with the module `_ast`.
  static func make(_ vm: VM, _ source: SourceText, _ work: (SyntaxObjects) throws(Raise) -> Owned) throws(Raise) -> Owned {
    let module = try vm.module(named: "_ast")
    guard vm.type(of: module.value) == vm.pointee.types.module else { throw vm.typeError("_ast is no module") }
    let namespace: DictPointer = (module.value.cast() as ModulePointer).pointee.namespace.cast()
    guard let shared = namespace.getInterned(vm.word("_shared")), vm.isDict(shared) else { throw vm.typeError("_ast has no shared nodes") }
    let kept = Owned(retaining: shared)
    return try work(SyntaxObjects(vm: vm, source: source, classes: namespace, shared: kept.value.cast()))
  }

  private init(vm: VM, source: SourceText, classes: DictPointer, shared: DictPointer) {
    self.vm = vm
    self.source = source
    self.classes = classes
    self.shared = shared
  }

  // MARK: Pieces

  private func begin(_ name: StaticString) throws(Raise) -> NodeObject {
    guard let type = classes.getInterned(vm.word(name)), vm.isType(type), (type.cast() as TypePointer).pointee.dictOffset != 0 else {
      throw vm.typeError("_ast has no class '\(name)'")
    }
    return NodeObject(vm: vm, object: Owned(Value(vm.allocateInstance(type.cast()))))
  }

  /// The positions stand behind the fields in an object's dict.
  private func place(_ node: consuming NodeObject, _ span: Span) -> Owned {
    node.set("lineno", vm.int(Int(span.line)))
    node.set("col_offset", vm.int(Int(span.column)))
    node.set("end_lineno", vm.int(Int(span.endLine)))
    node.set("end_col_offset", vm.int(Int(span.endColumn)))
    return node.finish()
  }

  /// A context or an operator.
  private func one(_ name: StaticString) throws(Raise) -> Owned {
    guard let object = shared.getInterned(vm.word(name)) else { throw vm.typeError("_ast has no class '\(name)'") }
    return Owned(retaining: object)
  }

  private func list<Element>(_ elements: [Element], _ make: (Element) throws(Raise) -> Owned) throws(Raise) -> Owned {
    let list = vm.newList(capacity: elements.count)
    let kept = Owned(list)
    for element in elements {
      let object = try make(element)
      list.append(object.value)
    }
    return kept
  }

  private func optional<Element>(_ element: Element?, _ make: (Element) throws(Raise) -> Owned) throws(Raise) -> Owned {
    guard let element else { return .none }
    return try make(element)
  }

  private func name(_ text: String) -> Owned { vm.intern(text) }

  // MARK: Whole programs

  func module(_ body: [Statement]) throws(Raise) -> Owned {
    let node = try begin("Module")
    node.set("body", try statements(body))
    node.set("type_ignores", Owned(vm.newList()))
    return node.finish()
  }

  func interactive(_ body: [Statement]) throws(Raise) -> Owned {
    let node = try begin("Interactive")
    node.set("body", try statements(body))
    return node.finish()
  }

  func expressionProgram(_ body: [Statement]) throws(Raise) -> Owned {
    guard case .expression(let value)? = body.first?.kind else { throw vm.valueError("no expression") }
    let node = try begin("Expression")
    node.set("body", try expression(value))
    return node.finish()
  }

  // MARK: Expressions

  private enum Context: Equatable { case load, store, delete }

  private func context(_ context: Context) throws(Raise) -> Owned {
    switch context {
    case .load: try one("Load")
    case .store: try one("Store")
    case .delete: try one("Del")
    }
  }

  private func expressions(_ values: [Expression], _ context: Context = .load) throws(Raise) -> Owned {
    try list(values) { (value) throws(Raise) in try expression(value, context) }
  }

  private func expression(_ value: Expression) throws(Raise) -> Owned { try expression(value, .load) }

  private func nameNode(_ identifier: Identifier, _ context: Context) throws(Raise) -> Owned {
    let node = try begin("Name")
    node.set("id", name(identifier.name))
    node.set("ctx", try self.context(context))
    return place(node, identifier.span)
  }

  private func expression(_ value: Expression, _ context: Context) throws(Raise) -> Owned {
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

  private func starred(_ value: Expression, _ span: Span, _ context: Context) throws(Raise) -> Owned {
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
      let node = try begin("IfExp")
      node.set("test", try expression(test))
      node.set("body", try expression(body))
      node.set("orelse", try expression(orElse))
      return place(node, span)
    case .dictionary(let items):
      let node = try begin("Dict")
      node.set("keys", try list(items) { (item) throws(Raise) in try optional(item.key, expression) })
      node.set("values", try list(items) { (item) throws(Raise) in try expression(item.value) })
      return place(node, span)
    case .set(let elements):
      let node = try begin("Set")
      node.set("elts", try expressions(elements))
      return place(node, span)
    case .await(let value):
      let node = try begin("Await")
      node.set("value", try expression(value))
      return place(node, span)
    case .yield(let value):
      let node = try begin("Yield")
      node.set("value", try optional(value, expression))
      return place(node, span)
    case .yieldFrom(let value):
      let node = try begin("YieldFrom")
      node.set("value", try expression(value))
      return place(node, span)
    case .slice(let lower, let upper, let step):
      let node = try begin("Slice")
      node.set("lower", try optional(lower, expression))
      node.set("upper", try optional(upper, expression))
      node.set("step", try optional(step, expression))
      return place(node, span)
    default: return .none
    }
  }

  private func comprehension(_ value: Comprehension, _ span: Span) throws(Raise) -> Owned {
    let names: [Comprehension.Kind: StaticString] = [.list: "ListComp", .set: "SetComp", .generator: "GeneratorExp", .dictionary: "DictComp"]
    let node = try begin(names[value.kind] ?? "ListComp")
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
          let letters: [FormattedPart.Conversion: Int] = [.str: 115, .repr: 114, .ascii: 97]
          let node = try begin("FormattedValue")
          node.set("value", try expression(value))
          node.set("conversion", vm.int(conversion.flatMap { letters[$0] } ?? -1))
          node.set("format_spec", try optional(format) { (format) throws(Raise) in try formatted(format, span) })
          return place(node, span)
        }
      })
    return place(node, span)
  }

  // MARK: Arguments and parameters

  private func positional(_ arguments: [Argument]) throws(Raise) -> Owned {
    let values = arguments.filter { $0.isGivenByPlace }
    return try list(values) { (argument) throws(Raise) in
      if case .starred = argument.kind { return try starred(argument.value, argument.span, .load) }
      return try expression(argument.value)
    }
  }

  private func keywords(_ arguments: [Argument]) throws(Raise) -> Owned {
    try list(arguments.filter { !$0.isGivenByPlace }) { (argument) throws(Raise) in
      let node = try begin("keyword")
      if case .keyword(let keyword) = argument.kind { node.set("arg", name(keyword)) } else { node.set("arg", .none) }
      node.set("value", try expression(argument.value))
      return place(node, argument.span)
    }
  }

  private func parameter(_ parameter: Parameter) throws(Raise) -> Owned {
    let node = try begin("arg")
    node.set("arg", name(parameter.identifier.name))
    node.set("annotation", try optional(parameter.annotation, expression))
    node.set("type_comment", .none)
    let span = parameter.identifier.span
    return place(node, parameter.annotation.map { span.through($0.span) } ?? span)
  }

  private func parameters(_ parameters: Parameters) throws(Raise) -> Owned {
    let node = try begin("arguments")
    let defaults = (parameters.positionalOnly + parameters.regular).compactMap(\.defaultValue)
    node.set("posonlyargs", try list(parameters.positionalOnly, parameter))
    node.set("args", try list(parameters.regular, parameter))
    node.set("vararg", try optional(parameters.variadic, parameter))
    node.set("kwonlyargs", try list(parameters.keywordOnly, parameter))
    node.set("kw_defaults", try list(parameters.keywordOnly) { (each) throws(Raise) in try optional(each.defaultValue, expression) })
    node.set("kwarg", try optional(parameters.keywords, parameter))
    node.set("defaults", try expressions(defaults))
    return node.finish()
  }

  // MARK: Statements

  private func statements(_ body: [Statement]) throws(Raise) -> Owned { try list(body, statement) }

  private func statement(_ statement: Statement) throws(Raise) -> Owned {
    try vm.enterCall(" during ast construction")
    defer { vm.leaveCall() }
    let span = statement.span
    switch statement.kind {
    case .expression(let value): return try simple("Expr", span, ("value", value))
    case .return(let value): return try simple("Return", span, ("value", value))
    case .raise(let value, let cause): return try simple("Raise", span, ("exc", value), ("cause", cause))
    case .assert(let test, let message): return try simple("Assert", span, ("test", test), ("msg", message))
    case .pass: return try simple("Pass", span)
    case .break: return try simple("Break", span)
    case .continue: return try simple("Continue", span)
    case .assign(let targets, let value):
      let node = try begin("Assign")
      node.set("targets", try expressions(targets, .store))
      node.set("value", try expression(value))
      node.set("type_comment", .none)
      return place(node, span)
    case .augmentedAssign(let target, let kind, let value):
      let node = try begin("AugAssign")
      node.set("target", try expression(target, .store))
      node.set("op", try one(kind.className))
      node.set("value", try expression(value))
      return place(node, span)
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      let node = try begin("AnnAssign")
      node.set("target", try expression(target, .store))
      node.set("annotation", try expression(annotation))
      node.set("value", try optional(value, expression))
      node.set("simple", vm.int(isSimple ? 1 : 0))
      return place(node, span)
    case .delete(let targets):
      let node = try begin("Delete")
      node.set("targets", try expressions(targets, .delete))
      return place(node, span)
    case .global(let names): return try declaration("Global", span, names)
    case .nonlocal(let names): return try declaration("Nonlocal", span, names)
    case .import(let aliases):
      let node = try begin("Import")
      node.set("names", try list(aliases, alias))
      return place(node, span)
    case .importFrom(let module, let aliases, let level):
      let node = try begin("ImportFrom")
      node.set("module", module.map(name) ?? .none)
      node.set("names", try list(aliases, alias))
      node.set("level", vm.int(level))
      return place(node, span)
    default: return try compound(statement)
    }
  }

  private func simple(_ name: StaticString, _ span: Span, _ fields: (StaticString, Expression?)...) throws(Raise) -> Owned {
    let node = try begin(name)
    for (field, value) in fields { node.set(field, try optional(value, expression)) }
    return place(node, span)
  }

  private func declaration(_ kind: StaticString, _ span: Span, _ names: [Identifier]) throws(Raise) -> Owned {
    let node = try begin(kind)
    node.set("names", try list(names) { (each) throws(Raise) in name(each.name) })
    return place(node, span)
  }

  private func alias(_ alias: ImportAlias) throws(Raise) -> Owned {
    let node = try begin("alias")
    node.set("name", name(alias.name))
    node.set("asname", alias.alias.map(name) ?? .none)
    return place(node, alias.span)
  }

  private func compound(_ statement: Statement) throws(Raise) -> Owned {
    let span = statement.span
    switch statement.kind {
    case .if(let test, let body, let orElse), .while(let test, let body, let orElse):
      var isLoop = false
      if case .while = statement.kind { isLoop = true }
      let node = try begin(isLoop ? "While" : "If")
      node.set("test", try expression(test))
      node.set("body", try statements(body))
      node.set("orelse", try statements(orElse))
      return place(node, span)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      let node = try begin(isAsync ? "AsyncFor" : "For")
      node.set("target", try expression(target, .store))
      node.set("iter", try expression(iterable))
      node.set("body", try statements(body))
      node.set("orelse", try statements(orElse))
      node.set("type_comment", .none)
      return place(node, span)
    case .with(let items, let body, let isAsync):
      let node = try begin(isAsync ? "AsyncWith" : "With")
      node.set("items", try list(items, withItem))
      node.set("body", try statements(body))
      node.set("type_comment", .none)
      return place(node, span)
    case .try(let value):
      let node = try begin(value.isStar ? "TryStar" : "Try")
      node.set("body", try statements(value.body))
      node.set("handlers", try list(value.handlers, handler))
      node.set("orelse", try statements(value.orElse))
      node.set("finalbody", try statements(value.finally))
      return place(node, span)
    case .match(let subject, let cases):
      let node = try begin("Match")
      node.set("subject", try expression(subject))
      node.set("cases", try list(cases, matchCase))
      return place(node, span)
    case .function(let function): return try self.function(function, span)
    case .class(let definition):
      let node = try begin("ClassDef")
      node.set("name", name(definition.name.name))
      node.set("bases", try positional(definition.arguments))
      node.set("keywords", try keywords(definition.arguments))
      node.set("body", try statements(definition.body))
      node.set("decorator_list", try expressions(definition.decorators))
      return place(node, span)
    default: return .none
    }
  }

  private func function(_ function: FunctionDefinition, _ span: Span) throws(Raise) -> Owned {
    let node = try begin(function.isAsync ? "AsyncFunctionDef" : "FunctionDef")
    node.set("name", name(function.name.name))
    node.set("args", try parameters(function.parameters))
    node.set("body", try statements(function.body))
    node.set("decorator_list", try expressions(function.decorators))
    node.set("returns", try optional(function.returns, expression))
    node.set("type_comment", .none)
    return place(node, span)
  }

  private func withItem(_ item: WithItem) throws(Raise) -> Owned {
    let node = try begin("withitem")
    node.set("context_expr", try expression(item.context))
    node.set("optional_vars", try optional(item.target) { (target) throws(Raise) in try expression(target, .store) })
    return node.finish()
  }

  private func handler(_ handler: ExceptionHandler) throws(Raise) -> Owned {
    let node = try begin("ExceptHandler")
    node.set("type", try optional(handler.type, expression))
    node.set("name", handler.name.map { name($0.name) } ?? .none)
    node.set("body", try statements(handler.body))
    return place(node, handler.span)
  }

  private func matchCase(_ value: MatchCase) throws(Raise) -> Owned {
    let node = try begin("match_case")
    node.set("pattern", try pattern(value.pattern))
    node.set("guard", try optional(value.guard, expression))
    node.set("body", try statements(value.body))
    return node.finish()
  }

  // MARK: Patterns

  private func patterns(_ patterns: [Pattern]) throws(Raise) -> Owned { try list(patterns, pattern) }

  private func pattern(_ pattern: Pattern) throws(Raise) -> Owned {
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

extension Argument {
  fileprivate var isGivenByPlace: Bool {
    switch kind {
    case .positional, .starred: true
    case .keyword, .doubleStarred: false
    }
  }
}

// MARK: - Operators and their classes

extension BinaryOperator {
  var className: StaticString {
    switch self {
    case .add: "Add"
    case .subtract: "Sub"
    case .multiply: "Mult"
    case .matrixMultiply: "MatMult"
    case .divide: "Div"
    case .floorDivide: "FloorDiv"
    case .modulo: "Mod"
    case .power: "Pow"
    case .leftShift: "LShift"
    case .rightShift: "RShift"
    case .bitAnd: "BitAnd"
    case .bitOr: "BitOr"
    case .bitXor: "BitXor"
    }
  }
}

extension UnaryOperator: CaseIterable {
  package static var allCases: [UnaryOperator] { [.negative, .positive, .invert, .not] }

  var className: StaticString {
    switch self {
    case .negative: "USub"
    case .positive: "UAdd"
    case .invert: "Invert"
    case .not: "Not"
    }
  }
}

extension ComparisonOperator: CaseIterable {
  package static var allCases: [ComparisonOperator] {
    [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .is, .isNot, .in, .notIn]
  }

  var className: StaticString {
    switch self {
    case .equal: "Eq"
    case .notEqual: "NotEq"
    case .less: "Lt"
    case .lessOrEqual: "LtE"
    case .greater: "Gt"
    case .greaterOrEqual: "GtE"
    case .is: "Is"
    case .isNot: "IsNot"
    case .in: "In"
    case .notIn: "NotIn"
    }
  }
}
