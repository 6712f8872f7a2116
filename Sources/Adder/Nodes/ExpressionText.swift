// The text of an expression, as `from __future__ import annotations` keeps annotations: not as it was written, but made anew from the syntax tree
// with the blanks and parentheses that CPython's compiler gives it.

import AdderSyntax

/// How tightly an expression binds; what is looser than its place allows stands in parentheses.
private enum Binding: Int, Comparable {
  case tuple, test, or, and, not, comparison, bitOr, bitXor, bitAnd, shift, sum, term, factor, power, await, atom

  static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
  var next: Binding { Binding(rawValue: rawValue + 1) ?? .atom }
}

struct ExpressionText {
  private let vm: VM
  private var result = ""

  init(_ vm: VM) { self.vm = vm }

  mutating func text(of expression: Expression) throws(Raise) -> String {
    result = ""
    try add(expression, .test)
    return result
  }

  private mutating func add(_ expression: Expression, _ place: Binding) throws(Raise) {
    switch expression.kind {
    case .constant(let constant): try add(constant)
    case .name(let name): result += name
    case .named(let target, let value):
      try parenthesize(place > .tuple) { (text) throws(Raise) in
        text.result += target.name + " := "
        try text.add(value, .atom)
      }
    case .boolean(let operation, let operands):
      let binding: Binding = operation == .and ? .and : .or
      try parenthesize(place > binding) { (text) throws(Raise) in
        try text.join(operands, operation == .and ? " and " : " or ", binding.next)
      }
    case .binary(let left, let operation, let right): try addBinary(left, operation, right, place)
    case .unary(let operation, let operand):
      let binding: Binding = operation == .not ? .not : .factor
      try parenthesize(place > binding) { (text) throws(Raise) in
        text.result += operation == .not ? "not " : operation.rawValue
        try text.add(operand, binding)
      }
    case .lambda(let lambda): try addLambda(lambda, place)
    case .conditional(let test, let body, let orElse):
      try parenthesize(place > .test) { (text) throws(Raise) in
        try text.add(body, Binding.test.next)
        text.result += " if "
        try text.add(test, Binding.test.next)
        text.result += " else "
        try text.add(orElse, .test)
      }
    case .compare(let first, let rest):
      try parenthesize(place > .comparison) { (text) throws(Raise) in
        try text.add(first, Binding.comparison.next)
        for comparison in rest {
          text.result += " \(comparison.operator.rawValue) "
          try text.add(comparison.operand, Binding.comparison.next)
        }
      }
    case .await(let value):
      try parenthesize(place > .await) { (text) throws(Raise) in
        text.result += "await "
        try text.add(value, .atom)
      }
    default: try addAtom(expression, place)
    }
  }

  /// What brings its own brackets.
  private mutating func addAtom(_ expression: Expression, _ place: Binding) throws(Raise) {
    switch expression.kind {
    case .dictionary(let items): try addDictionary(items)
    case .set(let items): try bracket("{", items, "}")
    case .list(let items): try bracket("[", items, "]")
    case .tuple(let items):
      if items.isEmpty { return result += "()" }
      try parenthesize(place > .tuple) { (text) throws(Raise) in
        try text.join(items, ", ", .test)
        if items.count == 1 { text.result += "," }
      }
    case .comprehension(let comprehension): try addComprehension(comprehension)
    case .yield(let value):
      result += value == nil ? "(yield" : "(yield "
      if let value { try add(value, .test) }
      result += ")"
    case .yieldFrom(let value): try bracket("(yield from ", [value], ")")
    case .call(let callee, let arguments): try addCall(callee, arguments)
    case .formatted(let parts): try addFormatted(parts)
    case .attribute(let object, let name):
      try add(object, .atom)
      result += object.isInteger ? " ." : "."
      result += name.name
    case .subscript(let container, let key):
      try add(container, .atom)
      result += "["
      try add(key, .tuple)
      result += "]"
    case .starred(let value):
      result += "*"
      try add(value, .bitOr)
    case .slice(let lower, let upper, let step):
      if let lower { try add(lower, .test) }
      result += ":"
      if let upper { try add(upper, .test) }
      if let step {
        result += ":"
        try add(step, .test)
      }
    default: break
    }
  }

  // MARK: Pieces

  private mutating func parenthesize(_ needed: Bool, _ body: (inout ExpressionText) throws(Raise) -> Void) throws(Raise) {
    if needed { result += "(" }
    try body(&self)
    if needed { result += ")" }
  }

  private mutating func join(_ expressions: [Expression], _ separator: String, _ place: Binding) throws(Raise) {
    for (index, expression) in expressions.enumerated() {
      if index > 0 { result += separator }
      try add(expression, place)
    }
  }

  private mutating func bracket(_ open: String, _ items: [Expression], _ close: String) throws(Raise) {
    result += open
    try join(items, ", ", .test)
    result += close
  }

  private mutating func add(_ constant: Constant) throws(Raise) {
    switch constant {
    case .ellipsis: result += "..."
    case .none: result += "None"
    case .true: result += "True"
    case .false: result += "False"
    case .integer(let value): result += String(value)
    case .float(let number) where number.isInfinite: result += "1e309"
    case .imaginary(let number) where number.isInfinite: result += "1e309j"
    case .float(let number): result += try reprText(of: vm.float(number))
    case .imaginary(let number): result += try reprText(of: vm.complex(0, number))
    case .string(let value): result += try reprText(of: vm.string(value))
    case .codePoints(let points): result += try reprText(of: Owned(points.withUnsafeBufferPointer { vm.newString(codePoints: $0) }))
    case .bytes(let bytes): result += try reprText(of: vm.bytes(bytes))
    case .largeInteger(let digits, let radix):
      guard let integer = BigInteger(digits, radix: radix) else { return }
      result += try reprText(of: vm.int(integer))
    }
  }

  private func reprText(of value: consuming Owned) throws(Raise) -> String {
    let kept = value
    return try vm.reprText(kept.value)
  }

  private mutating func addBinary(_ left: Expression, _ operation: BinaryOperator, _ right: Expression, _ place: Binding) throws(Raise) {
    let binding = operation.binding
    let isPower = operation == .power
    try parenthesize(place > binding) { (text) throws(Raise) in
      try text.add(left, isPower ? binding.next : binding)
      text.result += " \(operation.rawValue) "
      try text.add(right, isPower ? binding : binding.next)
    }
  }

  private mutating func addLambda(_ lambda: Lambda, _ place: Binding) throws(Raise) {
    try parenthesize(place > .test) { (text) throws(Raise) in
      let parameters = lambda.parameters
      text.result += parameters.positionalOnly.isEmpty && parameters.regular.isEmpty ? "lambda" : "lambda "
      try text.add(parameters)
      text.result += ": "
      try text.add(lambda.body, .test)
    }
  }

  private mutating func add(_ parameters: Parameters) throws(Raise) {
    var isFirst = true
    func separator() -> String {
      defer { isFirst = false }
      return isFirst ? "" : ", "
    }
    for (index, parameter) in (parameters.positionalOnly + parameters.regular).enumerated() {
      result += separator()
      try add(parameter)
      if index + 1 == parameters.positionalOnly.count { result += ", /" }
    }
    if parameters.variadic != nil || !parameters.keywordOnly.isEmpty {
      result += separator() + "*" + (parameters.variadic?.identifier.name ?? "")
    }
    for parameter in parameters.keywordOnly {
      result += separator()
      try add(parameter)
    }
    if let keywords = parameters.keywords { result += separator() + "**" + keywords.identifier.name }
  }

  private mutating func add(_ parameter: Parameter) throws(Raise) {
    result += parameter.identifier.name
    guard let value = parameter.defaultValue else { return }
    result += "="
    try add(value, .test)
  }

  private mutating func addDictionary(_ items: [DictionaryItem]) throws(Raise) {
    result += "{"
    for (index, item) in items.enumerated() {
      if index > 0 { result += ", " }
      if let key = item.key {
        try add(key, .test)
        result += ": "
        try add(item.value, .test)
      } else {
        result += "**"
        try add(item.value, .bitOr)
      }
    }
    result += "}"
  }

  private mutating func addComprehension(_ comprehension: Comprehension) throws(Raise) {
    let isList = comprehension.kind == .list
    let isGenerator = comprehension.kind == .generator
    result += isList ? "[" : isGenerator ? "(" : "{"
    try add(comprehension.element, .test)
    if let value = comprehension.value {
      result += ": "
      try add(value, .test)
    }
    for clause in comprehension.clauses {
      result += clause.isAsync ? " async for " : " for "
      try add(clause.target, .tuple)
      result += " in "
      try add(clause.iterable, Binding.test.next)
      for condition in clause.conditions {
        result += " if "
        try add(condition, Binding.test.next)
      }
    }
    result += isList ? "]" : isGenerator ? ")" : "}"
  }

  private mutating func addCall(_ callee: Expression, _ arguments: [Argument]) throws(Raise) {
    try add(callee, .atom)
    if arguments.count == 1, case .positional = arguments[0].kind, case .comprehension(let comprehension) = arguments[0].value.kind,
      comprehension.kind == .generator
    {
      return try addComprehension(comprehension)
    }
    result += "("
    var isFirst = true
    for positional in [true, false] {
      for argument in arguments where argument.isPositional == positional {
        if !isFirst { result += ", " }
        isFirst = false
        switch argument.kind {
        case .positional: try add(argument.value, .test)
        case .starred:
          result += "*"
          try add(argument.value, .bitOr)
        case .keyword(let name):
          result += name + "="
          try add(argument.value, .test)
        case .doubleStarred:
          result += "**"
          try add(argument.value, .test)
        }
      }
    }
    result += ")"
  }

  // MARK: Formatted strings

  private mutating func addFormatted(_ parts: [FormattedPart]) throws(Raise) {
    let body = try formattedBody(parts)
    result += "f" + (try reprText(of: vm.string(body)))
  }

  private func formattedBody(_ parts: [FormattedPart]) throws(Raise) -> String {
    var body = ""
    for part in parts {
      switch part {
      case .literal(.string(let text)):
        for scalar in text.unicodeScalars {
          body.unicodeScalars.append(scalar)
          if scalar == "{" || scalar == "}" { body.unicodeScalars.append(scalar) }
        }
      case .literal: break
      case .value(let value, let conversion, let format):
        var inner = ExpressionText(vm)
        try inner.add(value, Binding.test.next)
        body += inner.result.hasPrefix("{") ? "{ " : "{"
        body += inner.result
        switch conversion {
        case .str: body += "!s"
        case .repr: body += "!r"
        case .ascii: body += "!a"
        case nil: break
        }
        if let format { body += ":" + (try formattedBody(format)) }
        body += "}"
      }
    }
    return body
  }
}

extension BinaryOperator {
  fileprivate var binding: Binding {
    switch self {
    case .add, .subtract: .sum
    case .multiply, .matrixMultiply, .divide, .floorDivide, .modulo: .term
    case .power: .power
    case .leftShift, .rightShift: .shift
    case .bitAnd: .bitAnd
    case .bitOr: .bitOr
    case .bitXor: .bitXor
    }
  }
}

extension Expression {
  fileprivate var isInteger: Bool {
    switch kind {
    case .constant(.integer), .constant(.largeInteger): true
    default: false
    }
  }
}
