// What can be assigned to (Reference 7.2). Targets are read as expressions and then looked at.

extension Parser {
  /// Whether names can be bound through this expression: a name, attribute, subscript, or a list or tuple of such, one with a star.
  func isTarget(_ expression: Expression, allowsStar: Bool = true) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy { isTarget($0) }
    case .starred(let value): allowsStar && isTarget(value, allowsStar: false)
    default: false
    }
  }

  /// Whether this is a name, attribute or subscript.
  func isSingleTarget(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    default: false
    }
  }

  /// Whether this can be deleted.
  func isDeletable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .name, .attribute, .subscript: true
    case .tuple(let elements), .list(let elements): elements.allSatisfy { isDeletable($0) }
    default: false
    }
  }

  /// The target after `for`, whose index is `start`.
  mutating func loopTarget(isAsync: Bool, from start: Int) throws(ParseFailure) -> Expression {
    if isErrorPass { return try diagnosingLoopTarget() }
    return try starTargets()
  }

  /// `star_targets`: one target, or several with commas.
  mutating func starTargets() throws(ParseFailure) -> Expression {
    let start = position
    let first = try starTarget()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma) {
      guard startsTarget else { break }
      guard let element = try optional({ (parser) throws(ParseFailure) in try parser.starTarget() }) else { break }
      elements.append(element)
    }
    return Expression(.tuple(elements), span(from: start))
  }

  private var startsTarget: Bool {
    switch kind {
    case .name, .leftParenthesis, .leftBracket, .star, .string, .number, .leftBrace, .ellipsis, .none, .true, .false: true
    default: false
    }
  }

  /// One target, perhaps with a star.
  mutating func starTarget() throws(ParseFailure) -> Expression {
    let start = position
    let hasStar = accept(.star)
    let target = try primary()
    guard isTarget(target, allowsStar: false) else { throw mismatch() }
    return hasStar ? Expression(.starred(target), span(from: start)) : target
  }
}
