// Prints a syntax tree in the form in which generate.py prints CPython's `ast`: names of nodes and fields as there, with spans after the names.

import AdderSyntax

/// Makes the text.
struct TreeDump {
  static func dump(_ program: Program) -> String {
    program.body.map { TreeDump().statement($0) }.joined(separator: "\n")
  }

  // MARK: Pieces

  private func place(_ span: Span) -> String { "@\(span.line).\(span.column)-\(span.endLine).\(span.endColumn)" }

  private func node(_ name: String, _ span: Span?, _ fields: String...) -> String {
    name + (span.map(place) ?? "") + "(" + fields.joined(separator: ", ") + ")"
  }

  private func list<Element>(_ elements: [Element], _ print: (Element) -> String) -> String {
    "[" + elements.map(print).joined(separator: ", ") + "]"
  }

  private func optional<Element>(_ element: Element?, _ print: (Element) -> String) -> String { element.map(print) ?? "None" }

  private func list(_ expressions: [Expression]) -> String { list(expressions, expression) }
  private func list(_ statements: [Statement]) -> String { list(statements, statement) }

  // MARK: Constants

  private func quoted(_ codePoints: some Sequence<UInt32>) -> String {
    var result = "'"
    for value in codePoints {
      if value >= 32, value < 127, value != 39, value != 92 {
        result.unicodeScalars.append(Unicode.Scalar(value)!)
      } else {
        result += "\\{\(String(value, radix: 16))}"
      }
    }
    return result + "'"
  }

  private func constant(_ constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "Ellipsis"
    case .integer(let value): "0x" + String(value, radix: 16)
    case .largeInteger(let digits, let radix): "0x" + hexadecimal(digits, radix: radix)
    case .float(let value): "float:" + String(value.bitPattern, radix: 16)
    case .imaginary(let value): "imaginary:" + String(value.bitPattern, radix: 16)
    case .string(let text): quoted(text.unicodeScalars.map(\.value))
    case .codePoints(let values): quoted(values)
    case .bytes(let bytes): "b" + quoted(bytes.map(UInt32.init))
    }
  }

  /// Digits of another base in base 16.
  private func hexadecimal(_ digits: String, radix: Int) -> String {
    var nibbles: [Int] = [0]
    for digit in digits {
      var carry = Int(String(digit), radix: 16)!
      for index in nibbles.indices {
        carry += nibbles[index] * radix
        nibbles[index] = carry & 15
        carry >>= 4
      }
      while carry > 0 {
        nibbles.append(carry & 15)
        carry >>= 4
      }
    }
    return nibbles.reversed().map { String($0, radix: 16) }.joined()
  }

  // MARK: Expressions

  private func name(_ identifier: Identifier) -> String { node("Name", identifier.span, identifier.name) }

  func expression(_ value: Expression) -> String {
    let span = value.span
    switch value.kind {
    case .constant(let value): return node("Constant", span, constant(value))
    case .name(let name): return node("Name", span, name)
    case .named(let target, let value): return node("NamedExpr", span, name(target), expression(value))
    case .boolean(let kind, let values): return node("BoolOp", span, kind == .and ? "And" : "Or", list(values))
    case .binary(let left, let kind, let right): return node("BinOp", span, expression(left), operatorName(kind), expression(right))
    case .unary(let kind, let operand):
      let names: [UnaryOperator: String] = [.negative: "USub", .positive: "UAdd", .invert: "Invert", .not: "Not"]
      return node("UnaryOp", span, names[kind]!, expression(operand))
    case .lambda(let lambda): return node("Lambda", span, parameters(lambda.parameters), expression(lambda.body))
    case .conditional(let test, let body, let orElse): return node("IfExp", span, expression(test), expression(body), expression(orElse))
    case .dictionary(let items):
      return node("Dict", span, list(items) { optional($0.key, expression) }, list(items) { expression($0.value) })
    case .set(let elements): return node("Set", span, list(elements))
    case .list(let elements): return node("List", span, list(elements))
    case .tuple(let elements): return node("Tuple", span, list(elements))
    case .comprehension(let value): return comprehension(value, span)
    case .await(let value): return node("Await", span, expression(value))
    case .yield(let value): return node("Yield", span, optional(value, expression))
    case .yieldFrom(let value): return node("YieldFrom", span, expression(value))
    case .compare(let left, let comparisons):
      return node("Compare", span, expression(left), list(comparisons) { $0.operator.rawValue }, list(comparisons) { expression($0.operand) })
    case .call(let function, let arguments): return node("Call", span, expression(function), self.arguments(arguments))
    case .formatted(let parts): return formatted(parts, span)
    case .attribute(let value, let name): return node("Attribute", span, expression(value), name.name)
    case .subscript(let value, let index): return node("Subscript", span, expression(value), expression(index))
    case .starred(let value): return node("Starred", span, expression(value))
    case .slice(let lower, let upper, let step):
      return node("Slice", span, optional(lower, expression), optional(upper, expression), optional(step, expression))
    }
  }

  private func operatorName(_ kind: BinaryOperator) -> String {
    switch kind {
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

  private func comprehension(_ value: Comprehension, _ span: Span) -> String {
    let clauses = list(value.clauses) {
      node("comprehension", nil, expression($0.target), expression($0.iterable), list($0.conditions), $0.isAsync ? "1" : "0")
    }
    switch value.kind {
    case .list: return node("ListComp", span, expression(value.element), clauses)
    case .set: return node("SetComp", span, expression(value.element), clauses)
    case .generator: return node("GeneratorExp", span, expression(value.element), clauses)
    case .dictionary: return node("DictComp", span, expression(value.element), expression(value.value!), clauses)
    }
  }

  private func arguments(_ arguments: [Argument]) -> String {
    var positional: [String] = []
    var keywords: [String] = []
    for argument in arguments {
      switch argument.kind {
      case .positional: positional.append(expression(argument.value))
      case .starred: positional.append(node("Starred", argument.span, expression(argument.value)))
      case .keyword(let name): keywords.append(node("keyword", argument.span, name, expression(argument.value)))
      case .doubleStarred: keywords.append(node("keyword", argument.span, "None", expression(argument.value)))
      }
    }
    return "[" + positional.joined(separator: ", ") + "], [" + keywords.joined(separator: ", ") + "]"
  }

  private func formatted(_ parts: [FormattedPart], _ span: Span) -> String {
    node(
      "JoinedStr", span,
      list(parts) { part in
        switch part {
        case .literal(let value): return node("Constant", span, constant(value))
        case .value(let value, let conversion, let format):
          let letter =
            switch conversion {
            case nil: "-1"
            case .str?: "115"
            case .repr?: "114"
            case .ascii?: "97"
            }
          return node("FormattedValue", span, expression(value), letter, optional(format) { formatted($0, span) })
        }
      })
  }

  private func parameters(_ parameters: Parameters) -> String {
    let print = { (parameter: Parameter) in
      node("arg", parameter.identifier.span, parameter.identifier.name, optional(parameter.annotation, expression))
    }
    let defaults = (parameters.positionalOnly + parameters.regular).compactMap(\.defaultValue)
    return node(
      "arguments", nil, list(parameters.positionalOnly, print), list(parameters.regular, print), optional(parameters.variadic, print),
      list(parameters.keywordOnly, print), list(parameters.keywordOnly) { optional($0.defaultValue, expression) },
      optional(parameters.keywords, print), list(defaults))
  }

  // MARK: Statements

  func statement(_ statement: Statement) -> String {
    let span = statement.span
    switch statement.kind {
    case .expression(let value): return node("Expr", span, expression(value))
    case .assign(let targets, let value): return node("Assign", span, list(targets), expression(value))
    case .augmentedAssign(let target, let kind, let value):
      return node("AugAssign", span, expression(target), operatorName(kind), expression(value))
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      return node("AnnAssign", span, expression(target), expression(annotation), optional(value, expression), isSimple ? "1" : "0")
    case .delete(let targets): return node("Delete", span, list(targets))
    case .pass: return node("Pass", span)
    case .break: return node("Break", span)
    case .continue: return node("Continue", span)
    case .return(let value): return node("Return", span, optional(value, expression))
    case .raise(let value, let cause): return node("Raise", span, optional(value, expression), optional(cause, expression))
    case .assert(let test, let message): return node("Assert", span, expression(test), optional(message, expression))
    case .global(let names): return node("Global", span, list(names) { $0.name })
    case .nonlocal(let names): return node("Nonlocal", span, list(names) { $0.name })
    case .import(let aliases): return node("Import", span, list(aliases, alias))
    case .importFrom(let module, let aliases, let level):
      return node("ImportFrom", span, module ?? "None", list(aliases, alias), String(level))
    default: return compound(statement)
    }
  }

  private func compound(_ statement: Statement) -> String {
    let span = statement.span
    switch statement.kind {
    case .if(let test, let body, let orElse): return node("If", span, expression(test), list(body), list(orElse))
    case .while(let test, let body, let orElse): return node("While", span, expression(test), list(body), list(orElse))
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      return node(isAsync ? "AsyncFor" : "For", span, expression(target), expression(iterable), list(body), list(orElse))
    case .with(let items, let body, let isAsync):
      let items = list(items) { node("withitem", nil, expression($0.context), optional($0.target, expression)) }
      return node(isAsync ? "AsyncWith" : "With", span, items, list(body))
    case .try(let value):
      let handlers = list(value.handlers) {
        node("ExceptHandler", $0.span, optional($0.type, expression), optional($0.name) { $0.name }, list($0.body))
      }
      return node(value.isStar ? "TryStar" : "Try", span, list(value.body), handlers, list(value.orElse), list(value.finally))
    case .match(let subject, let cases):
      let cases = list(cases) { node("match_case", nil, pattern($0.pattern), optional($0.guard, expression), list($0.body)) }
      return node("Match", span, expression(subject), cases)
    case .function(let function):
      return node(
        function.isAsync ? "AsyncFunctionDef" : "FunctionDef", span, function.name.name, parameters(function.parameters), list(function.body),
        list(function.decorators), optional(function.returns, expression))
    case .class(let value):
      return node("ClassDef", span, value.name.name, arguments(value.arguments), list(value.body), list(value.decorators))
    default: return "?"
    }
  }

  private func alias(_ alias: ImportAlias) -> String { node("alias", alias.span, alias.name, alias.alias ?? "None") }

  // MARK: Patterns

  private func pattern(_ pattern: Pattern) -> String {
    let span = pattern.span
    switch pattern.kind {
    case .value(let value): return node("MatchValue", span, expression(value))
    case .singleton(let value): return node("MatchSingleton", span, constant(value))
    case .sequence(let elements): return node("MatchSequence", span, list(elements, self.pattern))
    case .star(let name): return node("MatchStar", span, optional(name) { $0.name })
    case .mapping(let items, let rest):
      return node(
        "MatchMapping", span, list(items) { expression($0.key) }, list(items) { self.pattern($0.pattern) }, optional(rest) { $0.name })
    case .class(let type, let positional, let keyword):
      return node(
        "MatchClass", span, expression(type), list(positional, self.pattern), list(keyword) { $0.name.name },
        list(keyword) { self.pattern($0.pattern) })
    case .or(let alternatives): return node("MatchOr", span, list(alternatives, self.pattern))
    case .capture(let inner, let name): return node("MatchAs", span, optional(inner, self.pattern), optional(name) { $0.name })
    }
  }
}
