// Questions that the Builder asks of the syntax tree, and one way to go through an expression's children in the order of evaluation.

import AdderSyntax

extension Span {
  /// Where an attribute of an expression with this span is looked up: where it is named, if that is on another line than the beginning.
  func ofAttribute(_ name: Identifier) -> Span { line == endLine ? self : name.span }
}

extension Expression {
  /// The expression with its direct children replaced. Children in inner scopes are left alone.
  func mapChildren(_ change: (Expression) -> Expression) -> Expression {
    Expression(kind.mapChildren(change), span)
  }

  /// Whether a `yield` or `await` belongs to this expression's scope.
  var containsYield: Bool {
    switch kind {
    case .constant, .name: return false
    case .yield, .yieldFrom, .await: return true
    case .comprehension(let comprehension):
      return comprehension.isAwaited || comprehension.clauses[0].iterable.containsYield
    default: return containsChild(where: \.containsYield)
    }
  }

  var isStarred: Bool {
    if case .starred = kind { return true }
    return false
  }

  /// Whether evaluating it makes an object that the collector looks at, or calls something that may.
  var makesContainers: Bool {
    switch kind {
    case .call, .tuple, .list, .set, .dictionary, .comprehension, .lambda, .binary, .subscript: true
    default: false
    }
  }

  /// Whether evaluating it can bind a local variable (`:=`, also inside a comprehension).
  var bindsNames: Bool {
    switch kind {
    case .constant, .name: return false
    case .named: return true
    case .comprehension(let comprehension):
      return comprehension.element.bindsNames || (comprehension.value?.bindsNames ?? false)
        || comprehension.clauses.contains { $0.iterable.bindsNames || $0.conditions.contains(where: \.bindsNames) }
    default: return containsChild(where: \.bindsNames)
    }
  }

  private func containsChild(where predicate: (Expression) -> Bool) -> Bool {
    var found = false
    _ = kind.mapChildren { child in
      found = found || predicate(child)
      return child
    }
    return found
  }
}

extension Expression.Kind {
  fileprivate func mapChildren(_ change: (Expression) -> Expression) -> Expression.Kind {
    switch self {
    case .constant, .name: return self
    case .lambda(let lambda):
      let parameters = lambda.parameters.mapDefaults(change)
      return .lambda(Lambda(parameters: parameters, body: lambda.body, scope: lambda.scope))
    case .named(let target, let value): return .named(target: target, value: change(value))
    case .boolean(let operation, let operands): return .boolean(operation, operands.map(change))
    case .binary(let left, let operation, let right):
      let first = change(left)
      return .binary(first, operation, change(right))
    case .unary(let operation, let operand): return .unary(operation, change(operand))
    case .conditional(let test, let body, let orElse):
      let condition = change(test)
      let then = change(body)
      return .conditional(test: condition, body: then, orElse: change(orElse))
    case .dictionary(let items):
      return .dictionary(
        items.map { item in
          let key = item.key.map(change)
          return DictionaryItem(key: key, value: change(item.value))
        })
    case .set(let items): return .set(items.map(change))
    case .list(let items): return .list(items.map(change))
    case .tuple(let items): return .tuple(items.map(change))
    case .comprehension(let comprehension): return .comprehension(comprehension.mapFirstIterable(change))
    case .await(let value): return .await(change(value))
    case .yield(let value): return .yield(value.map(change))
    case .yieldFrom(let value): return .yieldFrom(change(value))
    case .compare(let first, let rest):
      let left = change(first)
      return .compare(left, rest.map { Comparison($0.operator, change($0.operand)) })
    case .call(let callee, let arguments):
      let function = change(callee)
      return .call(function, arguments.map { Argument($0.kind, change($0.value), $0.span) })
    case .formatted(let parts): return .formatted(parts.map { $0.mapChildren(change) })
    case .attribute(let object, let name): return .attribute(change(object), name)
    case .subscript(let container, let key):
      let first = change(container)
      return .subscript(first, change(key))
    case .starred(let value): return .starred(change(value))
    case .slice(let lower, let upper, let step):
      let first = lower.map(change)
      let second = upper.map(change)
      return .slice(lower: first, upper: second, step: step.map(change))
    }
  }
}

extension Parameters {
  /// The default values in the order of evaluation.
  func mapDefaults(_ change: (Expression) -> Expression) -> Parameters {
    func map(_ parameter: Parameter) -> Parameter {
      Parameter(parameter.identifier, annotation: parameter.annotation, defaultValue: parameter.defaultValue.map(change))
    }
    var result = self
    result.positionalOnly = positionalOnly.map(map)
    result.regular = regular.map(map)
    result.keywordOnly = keywordOnly.map(map)
    return result
  }

  /// The annotations in the order of evaluation.
  func mapAnnotations(_ change: (Expression) -> Expression) -> Parameters {
    func map(_ parameter: Parameter) -> Parameter {
      Parameter(parameter.identifier, annotation: parameter.annotation.map(change), defaultValue: parameter.defaultValue)
    }
    var result = self
    result.positionalOnly = positionalOnly.map(map)
    result.regular = regular.map(map)
    result.variadic = variadic.map(map)
    result.keywordOnly = keywordOnly.map(map)
    result.keywords = keywords.map(map)
    return result
  }
}

extension FunctionDefinition {
  /// What is evaluated where the function is defined, in that order.
  func mapEvaluated(annotations: Bool, _ change: (Expression) -> Expression) -> FunctionDefinition {
    let decorators = decorators.map(change)
    var parameters = parameters.mapDefaults(change)
    if annotations { parameters = parameters.mapAnnotations(change) }
    let returns = annotations ? returns.map(change) : returns
    return FunctionDefinition(
      name: name, parameters: parameters, returns: returns, decorators: decorators, body: body, isAsync: isAsync, scope: scope)
  }

  fileprivate var containsYield: Bool {
    var found = false
    _ = mapEvaluated(annotations: true) { expression in
      found = found || expression.containsYield
      return expression
    }
    return found
  }
}

extension ClassDefinition {
  /// What is evaluated before the body, in that order.
  func mapEvaluated(_ change: (Expression) -> Expression) -> ClassDefinition {
    let decorators = decorators.map(change)
    let arguments = arguments.map { Argument($0.kind, change($0.value), $0.span) }
    return ClassDefinition(name: name, arguments: arguments, decorators: decorators, body: body, scope: scope)
  }

  fileprivate var containsYield: Bool {
    decorators.contains(where: \.containsYield) || arguments.contains { $0.value.containsYield }
  }
}

extension FormattedPart {
  fileprivate func mapChildren(_ change: (Expression) -> Expression) -> FormattedPart {
    switch self {
    case .literal: return self
    case .value(let value, let conversion, let format):
      let changed = change(value)
      return .value(changed, conversion: conversion, format: format?.map { $0.mapChildren(change) })
    }
  }
}

extension Comprehension {
  /// Whether its hidden function is a coroutine that is awaited at once. A generator expression is not awaited: it is an asynchronous generator.
  var isAwaited: Bool { kind != .generator && isAsync }

  /// Whether something in it is awaited.
  private var isAsync: Bool {
    if element.containsYield || (value?.containsYield ?? false) { return true }
    for (index, clause) in clauses.enumerated() {
      if clause.isAsync || clause.target.containsYield || clause.conditions.contains(where: \.containsYield) { return true }
      if index > 0 && clause.iterable.containsYield { return true }
    }
    return false
  }

  /// Only the first iterable is evaluated in the enclosing scope.
  fileprivate func mapFirstIterable(_ change: (Expression) -> Expression) -> Comprehension {
    let first = clauses[0]
    let clause = Clause(target: first.target, iterable: change(first.iterable), conditions: first.conditions, isAsync: first.isAsync)
    return Comprehension(kind: kind, element: element, value: value, clauses: [clause] + clauses.dropFirst(), scope: scope)
  }
}

extension Statement {
  /// Whether a `yield` of this scope stands anywhere in the statement.
  var containsYield: Bool {
    switch kind {
    case .expression(let expression): expression.containsYield
    case .assign(let targets, let value): value.containsYield || targets.contains(where: \.containsYield)
    case .augmentedAssign(let target, _, let value): target.containsYield || value.containsYield
    case .annotatedAssign(let target, _, let value, _): target.containsYield || (value?.containsYield ?? false)
    case .delete(let targets): targets.contains(where: \.containsYield)
    case .return(let value): value?.containsYield ?? false
    case .raise(let exception, let cause): (exception?.containsYield ?? false) || (cause?.containsYield ?? false)
    case .assert(let condition, let message): condition.containsYield || (message?.containsYield ?? false)
    case .if(let test, let body, let orElse), .while(let test, let body, let orElse):
      test.containsYield || (body + orElse).contains(where: \.containsYield)
    case .for(let target, let iterable, let body, let orElse, let isAsync):
      isAsync || target.containsYield || iterable.containsYield || (body + orElse).contains(where: \.containsYield)
    case .with(let items, let body, let isAsync):
      isAsync || items.contains { $0.context.containsYield || ($0.target?.containsYield ?? false) } || body.contains(where: \.containsYield)
    case .try(let statement): statement.containsYield
    case .match(let subject, let cases):
      subject.containsYield || cases.contains { ($0.guard?.containsYield ?? false) || $0.body.contains(where: \.containsYield) }
    case .function(let definition): definition.containsYield
    case .class(let definition): definition.containsYield
    case .pass, .break, .continue, .global, .nonlocal, .import, .importFrom: false
    }
  }

  /// The statements of the same scope inside this one.
  var inner: [Statement] {
    switch kind {
    case .if(_, let body, let orElse), .while(_, let body, let orElse), .for(_, _, let body, let orElse, _): body + orElse
    case .with(_, let body, _): body
    case .try(let statement): statement.body + statement.handlers.flatMap(\.body) + statement.orElse + statement.finally
    case .match(_, let cases): cases.flatMap(\.body)
    default: []
    }
  }
}

extension TryStatement {
  var containsYield: Bool {
    (body + orElse + finally).contains(where: \.containsYield)
      || handlers.contains { ($0.type?.containsYield ?? false) || $0.body.contains(where: \.containsYield) }
  }
}

extension [Statement] {
  /// Whether a variable annotation stands here or in an inner statement of the scope.
  var containsAnnotations: Bool {
    contains { statement in
      if case .annotatedAssign = statement.kind { return true }
      // CPython 3.11 does not look into match statements.
      if case .match = statement.kind { return false }
      return statement.inner.containsAnnotations
    }
  }
}

extension ClassDefinition {
  /// How many different attributes `__init__` sets on its first parameter: room that instances get from the first.
  var attributeGuess: Int {
    var names: Set<String> = []
    for statement in body {
      guard case .function(let definition) = statement.kind, definition.name.name == "__init__",
        let receiver = (definition.parameters.positionalOnly + definition.parameters.regular).first?.identifier.name
      else { continue }
      Self.collect(definition.body, receiver, &names)
    }
    return names.count
  }

  private static func collect(_ statements: [Statement], _ receiver: String, _ names: inout Set<String>) {
    for statement in statements {
      switch statement.kind {
      case .assign(let targets, _): targets.forEach { collect($0, receiver, &names) }
      case .annotatedAssign(let target, _, .some, _): collect(target, receiver, &names)
      default: collect(statement.inner, receiver, &names)
      }
    }
  }

  private static func collect(_ target: Expression, _ receiver: String, _ names: inout Set<String>) {
    switch target.kind {
    case .attribute(let object, let name):
      if case .name(receiver) = object.kind { names.insert(name.name) }
    case .tuple(let items), .list(let items): items.forEach { collect($0, receiver, &names) }
    default: break
    }
  }
}

extension SourceText {
  /// The text of a span; several lines are joined as they are.
  func text(_ span: Span) -> String {
    guard span.line >= 1, Int(span.endLine) <= lineStarts.count else { return "" }
    let start = lineStarts[Int(span.line) - 1] + Int(span.column)
    let end = lineStarts[Int(span.endLine) - 1] + Int(span.endColumn)
    guard start <= end, end <= bytes.count else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
