// What the grammar allows and the language does not: `return` outside of functions and such.

extension Resolver {
  private var isInFunction: Bool { scopes[current].kind != .module && scopes[current].kind != .class }

  mutating func checkBreak(_ span: Span) {
    for block in blocks.reversed() {
      switch block {
      case .loop: return
      case .exceptionGroup: return refuse("'break', 'continue' and 'return' cannot appear in an except* block", span)
      case .other: continue
      }
    }
    refuse("'break' outside loop", span)
  }

  mutating func checkContinue(_ span: Span) {
    for block in blocks.reversed() {
      switch block {
      case .loop: return
      case .exceptionGroup: return refuse("'break', 'continue' and 'return' cannot appear in an except* block", span)
      case .other: continue
      }
    }
    refuse("'continue' not properly in loop", span)
  }

  mutating func checkReturn(_ value: Expression?, _ span: Span) {
    guard isInFunction else { return refuse("'return' outside function", span) }
    if value != nil { returnsWithValue[current] = returnsWithValue[current] ?? span }
    if blocks.contains(.exceptionGroup) { refuse("'break', 'continue' and 'return' cannot appear in an except* block", span) }
  }

  mutating func checkYield(_ value: Expression?, _ span: Span, isFrom: Bool = false) {
    if scopes[current].kind == .comprehension {
      let kind =
        switch scopes[current].name {
        case "<listcomp>": "list comprehension"
        case "<setcomp>": "set comprehension"
        case "<dictcomp>": "dict comprehension"
        default: "generator expression"
        }
      reject("'yield' inside \(kind)", span)
    }
    guard isInFunction else { return refuse("'yield' outside function", span) }
    if isFrom, isAsyncFunction { refuse("'yield from' inside async function", span) }
    scopes[current].isGenerator = true
  }

  /// Whether the current scope is an `async def` itself.
  private var isAsyncFunction: Bool { scopes[current].kind == .function && scopes[current].isCoroutine && asyncScopes.contains(current) }

  mutating func checkAwait(_ span: Span) {
    guard isInFunction else { return refuse("'await' outside function", span) }
    if scopes[current].kind != .comprehension, !asyncScopes.contains(current) { refuse("'await' outside async function", span) }
  }

  mutating func checkAsync(_ message: String, _ span: Span) {
    if !asyncScopes.contains(current) { refuse(message, span) }
  }

  mutating func checkAsyncComprehension(_ span: Span) {
    if !asyncScopes.contains(current), scopes[current].kind != .comprehension {
      refuse("asynchronous comprehension outside of an asynchronous function", span)
    }
  }

  /// `__debug__` is a constant.
  mutating func checkForbidden(_ name: String, _ span: Span, isDeleting: Bool = false) {
    if name == "__debug__" { refuse(isDeleting ? "cannot delete __debug__" : "cannot assign to __debug__", span) }
  }

  mutating func checkStars(_ elements: [Expression], _ span: Span) {
    var seen = false
    for (index, element) in elements.enumerated() {
      guard case .starred = element.kind else { continue }
      if seen { return refuse("multiple starred expressions in assignment", span) }
      if index >= 256 || elements.count - index - 1 >= Int(Int32.max >> 8) {
        return refuse("too many expressions in star-unpacking assignment", span)
      }
      seen = true
    }
  }

  mutating func checkArguments(_ arguments: [Argument], _ span: Span) {
    var seen: Set<String> = []
    for argument in arguments {
      guard case .keyword(let name) = argument.kind else { continue }
      checkForbidden(name, span)
      if !seen.insert(name).inserted { refuse("keyword argument repeated: \(name)", argument.span) }
    }
  }

  // MARK: __future__

  private static let features: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL",
    "generator_stop", "annotations",
  ]

  /// Reads the `from __future__` imports, which stand before everything but the docstring.
  mutating func readFutures(_ body: [Statement]) -> Fault? {
    var isAtStart = true
    for (index, statement) in body.enumerated() {
      if case .importFrom("__future__", let aliases, 0) = statement.kind {
        guard isAtStart else { return late("from __future__ imports must occur at the beginning of the file", statement.span) }
        for alias in aliases {
          guard Self.features.contains(alias.name) else {
            var fault = late(
              alias.name == "braces" ? "not a chance" : "future feature \(alias.name) is not defined", statement.span)
            fault.endColumn = -1
            return fault
          }
          lastFutureLine = statement.span.line
          futureFeatures.append(alias.name)
        }
      } else if case .expression(let value) = statement.kind, case .constant(.string) = value.kind, index == 0 {
        continue
      } else {
        isAtStart = false
      }
    }
    defersAnnotations = futureFeatures.contains("annotations")
    return nil
  }

  private func late(_ message: String, _ span: Span) -> Fault {
    var fault = Fault(message, span)
    fault.isLate = true
    return fault
  }
}
