// From objects of the classes of `ast` to a syntax tree: what `compile` does with a tree that a program has made or changed. Each node is checked as it is
// read; fields may be missing or of any type, and then the errors are CPython's.

import AdderSyntax

/// Reads the objects of one tree, and opens a scope for each node that has one.
struct SyntaxReader {
  let vm: VM
  /// The namespace of `_ast`.
  let classes: DictPointer
  var scopes = [Scope(kind: .module, name: "<module>", qualifiedName: "<module>", parent: nil, firstLine: 1)]
  /// The innermost class's name without leading underscores, for private names.
  var className: String?

  enum Context: String { case load = "Load", store = "Store", delete = "Del" }

  init(vm: VM, classes: DictPointer) {
    self.vm = vm
    self.classes = classes
  }

  // MARK: Fields

  /// The name of the node class that an object belongs to, through its bases; nil for what is no node.
  func kind(of object: Value) -> String? {
    var current: TypePointer? = vm.type(of: object)
    while let type = current {
      if type.has(.heapType) {
        let name = vm.intern(type.pointee.name)
        if classes.getInterned(name.value) == type.value { return vm.text(name) }
      }
      current = type.pointee.base
    }
    return nil
  }

  func field(_ object: Value, _ name: StaticString, of kind: String) throws(Raise) -> Owned {
    guard let value = try vm.attributeIfPresent(object, vm.word(name)) else {
      throw vm.typeError("required field \"\(name)\" missing from \(kind)")
    }
    return value
  }

  func expected(_ sort: StaticString, _ object: Value) throws(Raise) -> Raise {
    vm.typeError("expected some sort of \(sort), but got \(try vm.reprText(object))")
  }

  /// The items of a list field.
  mutating func items<Element>(
    _ object: Value, _ name: StaticString, of kind: String, _ read: (inout SyntaxReader, Value) throws(Raise) -> Element
  ) throws(Raise) -> [Element] {
    let value = try field(object, name, of: kind)
    guard vm.isList(value.value) else {
      throw vm.typeError("\(kind) field \"\(name)\" must be a list, not a \(vm.typeName(of: value.value))")
    }
    let list: ListPointer = value.value.cast()
    var result: [Element] = []
    var index = 0
    while index < list.count {
      let item = Owned(retaining: list[index])
      result.append(try read(&self, item.value))
      index += 1
    }
    return result
  }

  /// A field that may be None or missing.
  mutating func optional<Element>(
    _ object: Value, _ name: StaticString, _ read: (inout SyntaxReader, Value) throws(Raise) -> Element
  ) throws(Raise) -> Element? {
    guard let value = try vm.attributeIfPresent(object, vm.word(name)), !value.value.isNone else { return nil }
    return try read(&self, value.value)
  }

  /// A field that must hold a node.
  mutating func required<Element>(
    _ object: Value, _ name: StaticString, of kind: String, _ read: (inout SyntaxReader, Value) throws(Raise) -> Element
  ) throws(Raise) -> Element {
    let value = try field(object, name, of: kind)
    if value.value.isNone { throw vm.valueError("field '\(name)' is required for \(kind)") }
    return try read(&self, value.value)
  }

  func text(_ value: Value) throws(Raise) -> String {
    guard vm.isString(value) else { throw vm.typeError("AST identifier must be of type str") }
    return vm.text(value)
  }

  /// A name as the program will know it.
  func identifier(_ value: Value) throws(Raise) -> String { Program.mangled(try text(value), in: className) }

  mutating func name(_ object: Value, _ field: StaticString, of kind: String) throws(Raise) -> String {
    try required(object, field, of: kind) { (reader, value) throws(Raise) in try reader.identifier(value) }
  }

  func integer(_ value: Value) throws(Raise) -> Int {
    guard vm.isInt(value), let number = Int(exactly: vm.bigInt(of: value)) else {
      throw vm.valueError("invalid integer value: \(try vm.reprText(value))")
    }
    return number
  }

  mutating func number(_ object: Value, _ name: StaticString, of kind: String) throws(Raise) -> Int {
    let value = try field(object, name, of: kind)
    return try integer(value.value)
  }

  // MARK: Places

  /// The positions of a node; the end is optional.
  mutating func span(_ object: Value, _ sort: String) throws(Raise) -> Span {
    let line = try number(object, "lineno", of: sort)
    let column = try number(object, "col_offset", of: sort)
    let read = { (reader: inout SyntaxReader, value: Value) throws(Raise) in try reader.integer(value) }
    let endLine = try optional(object, "end_lineno", read) ?? line
    let endColumn = try optional(object, "end_col_offset", read) ?? column
    if line > endLine { throw vm.valueError("AST node line range (\(line), \(endLine)) is not valid") }
    if line < 0 && endLine != line || column < 0 && endColumn != column {
      throw vm.valueError("AST node column range (\(column), \(endColumn)) for line range (\(line), \(endLine)) is not valid")
    }
    if line == endLine && column > endColumn { throw vm.valueError("line \(line), column \(column)-\(endColumn) is not a valid range") }
    return Span(line: fit(line), column: fit(column), endLine: fit(endLine), endColumn: fit(endColumn))
  }

  private func fit(_ number: Int) -> Int32 { Int32(clamping: number) }

  mutating func openScope(_ kind: Scope.Kind, _ name: String, _ line: Int32) -> ScopeID {
    scopes.append(Scope(kind: kind, name: name, qualifiedName: name, parent: nil, firstLine: line))
    return ScopeID(scopes.count - 1)
  }

  // MARK: Programs

  mutating func program(_ object: Value, _ mode: Program.Mode) throws(Raise) -> [Statement] {
    let found = kind(of: object) ?? vm.typeName(of: object)
    switch (mode, found) {
    case (.file, "Module"):
      let body = try statements(object, "body", of: "Module")
      _ = try items(object, "type_ignores", of: "Module") { (_, _) throws(Raise) in () }
      return body
    case (.interactive, "Interactive"): return try statements(object, "body", of: "Interactive")
    case (.expression, "Expression"):
      let value = try expression(object, "body", of: "Expression")
      return [Statement(.expression(value), value.span)]
    default:
      let names: [Program.Mode: String] = [.file: "Module", .interactive: "Interactive", .expression: "Expression"]
      throw vm.typeError("expected \(names[mode] ?? "Module") node, got \(found)")
    }
  }

  // MARK: Expressions

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

  /// A constant of any kind that code may hold. Tuples and frozensets have no literal of their own: they are made when the code runs.
  private mutating func constant(_ value: Value, _ span: Span) throws(Raise) -> Expression.Kind {
    let types = vm.pointee.types
    if value.isNone { return .constant(.none) }
    if value == .true || value == .false { return .constant(value == .true ? .true : .false) }
    if value == .ellipsis { return .constant(.ellipsis) }
    if value.isSmallInt || value.isExactly(types.int) {
      let number = vm.bigInt(of: value)
      if let small = Int(exactly: number) { return .constant(.integer(small)) }
      let digits = Expression(.constant(.largeInteger(digits: String(number.magnitude), radix: 10)), span)
      return number.signum() < 0 ? .unary(.negative, digits) : digits.kind
    }
    if value.isExactly(types.float) { return .constant(.float((value.cast() as FloatPointer).pointee.value)) }
    if value.isExactly(types.str) {
      let string: StringPointer = value.cast()
      let points = (0..<string.length).map { string[$0] }
      return .constant(points.contains { 0xd800...0xdfff ~= $0 } ? .codePoints(points) : .string(string.text))
    }
    if value.isExactly(types.bytes) { return .constant(.bytes([UInt8]((value.cast() as BytesPointer).span))) }
    if value.isExactly(types.complex) {
      let number = (value.cast() as ComplexPointer).pointee.value
      let imaginary = Expression(.constant(.imaginary(number.imaginary)), span)
      return number.real == 0 ? imaginary.kind : .binary(Expression(.constant(.float(number.real)), span), .add, imaginary)
    }
    if value.isExactly(types.tuple) {
      let tuple: TuplePointer = value.cast()
      var elements: [Expression] = []
      for index in 0..<tuple.count { elements.append(Expression(try constant(tuple[index], span), span)) }
      return .tuple(elements)
    }
    if value.isExactly(types.frozenset) {
      let list = try vm.listFrom(value)
      var elements: [Expression] = []
      for index in 0..<(list.value.cast() as ListPointer).count {
        elements.append(Expression(try constant((list.value.cast() as ListPointer)[index], span), span))
      }
      let argument = Expression(.tuple(elements), span)
      return .call(Expression(.name("frozenset"), span), [Argument(.positional, argument, span)])
    }
    throw vm.typeError("got an invalid type in Constant: \(vm.typeName(of: value))")
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

  private mutating func formatted(_ object: Value) throws(Raise) -> [FormattedPart] {
    try items(object, "values", of: "JoinedStr") { (reader, value) throws(Raise) in
      if reader.kind(of: value) == "FormattedValue" { return try reader.formattedValue(value) }
      let part = try reader.expression(value)
      if case .constant(let constant) = part.kind {
        switch constant {
        case .string, .codePoints: return .literal(constant)
        default: break
        }
      }
      return .value(part, conversion: nil, format: nil)
    }
  }

  private mutating func formattedValue(_ object: Value) throws(Raise) -> FormattedPart {
    let kind = "FormattedValue"
    let value = try expression(object, "value", of: kind)
    let number = try number(object, "conversion", of: kind)
    let conversions: [Int: FormattedPart.Conversion] = [115: .str, 114: .repr, 97: .ascii]
    if number != -1 && conversions[number] == nil { throw vm.raise(.systemError, "Unrecognized conversion character \(number)") }
    let format = try optional(object, "format_spec") { (reader, value) throws(Raise) in
      reader.kind(of: value) == "JoinedStr"
        ? try reader.formatted(value) : [FormattedPart.value(try reader.expression(value), conversion: nil, format: nil)]
    }
    return .value(value, conversion: conversions[number], format: format)
  }

  // MARK: Arguments and parameters

  /// Positional arguments and keywords; these stand where their positions say.
  mutating func arguments(_ object: Value, _ positional: StaticString, of kind: String) throws(Raise) -> [Argument] {
    let values = try expressions(object, positional, of: kind)
    let keywords = try items(object, "keywords", of: kind) { (reader, value) throws(Raise) in try reader.keyword(value) }
    let first = values.map { value in
      if case .starred(let inner) = value.kind { return Argument(.starred, inner, value.span) }
      return Argument(.positional, value, value.span)
    }
    guard let firstKeyword = keywords.first?.span else { return first }
    // `f(a=1, *b)`: the tree has them apart.
    let isLater = { (argument: Argument) in
      (argument.span.line, argument.span.column) > (firstKeyword.line, firstKeyword.column)
    }
    guard first.contains(where: { if case .starred = $0.kind { return isLater($0) } else { return false } }) else { return first + keywords }
    return (first + keywords).enumerated().sorted {
      let (one, other) = ($0.element.span, $1.element.span)
      return (one.line, one.column, Int32($0.offset)) < (other.line, other.column, Int32($1.offset))
    }.map(\.element)
  }

  private mutating func keyword(_ object: Value) throws(Raise) -> Argument {
    guard kind(of: object) == "keyword" else { throw try expected("keyword", object) }
    let span = try span(object, "keyword")
    // Names of arguments are not private.
    let name = try optional(object, "arg") { (reader, value) throws(Raise) in try reader.text(value) }
    let value = try expression(object, "value", of: "keyword")
    return Argument(name.map { .keyword($0) } ?? .doubleStarred, value, span)
  }

  mutating func parameters(_ object: Value) throws(Raise) -> Parameters {
    let kind = "arguments"
    typealias Plain = (Identifier, Expression?)
    let read = { (reader: inout SyntaxReader, value: Value) throws(Raise) -> Plain in try reader.parameter(value) }
    let positionalOnly = try items(object, "posonlyargs", of: kind, read)
    let regular = try items(object, "args", of: kind, read)
    let variadic = try optional(object, "vararg", read)
    let keywordOnly = try items(object, "kwonlyargs", of: kind, read)
    let keywordDefaults = try items(object, "kw_defaults", of: kind) { (reader, value) throws(Raise) in
      value.isNone ? nil : try reader.expression(value)
    }
    let rest = try optional(object, "kwarg", read)
    let defaults = try expressions(object, "defaults", of: kind)
    let count = positionalOnly.count + regular.count
    if defaults.count > count { throw vm.valueError("more positional defaults than args on arguments") }
    if keywordDefaults.count != keywordOnly.count { throw vm.valueError("length of kwonlyargs is not the same as kw_defaults on arguments") }
    func make(_ plain: Plain, _ value: Expression?) -> Parameter { Parameter(plain.0, annotation: plain.1, defaultValue: value) }
    let all = (positionalOnly + regular).enumerated().map { index, plain in
      make(plain, index >= count - defaults.count ? defaults[index - (count - defaults.count)] : nil)
    }
    var result = Parameters()
    result.positionalOnly = Array(all[..<positionalOnly.count])
    result.regular = Array(all[positionalOnly.count...])
    result.variadic = variadic.map { make($0, nil) }
    result.keywordOnly = zip(keywordOnly, keywordDefaults).map(make)
    result.keywords = rest.map { make($0, nil) }
    return result
  }

  private mutating func parameter(_ object: Value) throws(Raise) -> (Identifier, Expression?) {
    guard kind(of: object) == "arg" else { throw try expected("arg", object) }
    let span = try span(object, "arg")
    let name = try name(object, "arg", of: "arg")
    return (Identifier(name, span), try optionalExpression(object, "annotation"))
  }
}
