// What is allowed, but surely not meant.

extension Resolver {
  /// `is` with a literal, which compares identities that mean nothing. CPython's compiler has turned `not a is b` into `a is not b` by then.
  mutating func checkComparison(_ left: Expression, _ comparisons: [Comparison], _ span: Span, isNegated: Bool) {
    let isNegated = isNegated && comparisons.count == 1
    var isLiteral = left.isLiteralForIdentity
    for comparison in comparisons {
      let isNext = comparison.operand.isLiteralForIdentity
      if comparison.operator == .is || comparison.operator == .isNot, isLiteral || isNext {
        let (word, better) = (comparison.operator == .is) != isNegated ? ("is", "==") : ("is not", "!=")
        return warn("\"\(word)\" with a literal. Did you mean \"\(better)\"?", span)
      }
      isLiteral = isNext
    }
  }

  /// A tuple is always true: `assert (test, message)` tests nothing.
  mutating func checkAssertion(_ test: Expression, _ span: Span) {
    if case .tuple(let elements) = test.kind, !elements.isEmpty { warn("assertion is always true, perhaps remove parentheses?", span) }
  }

  /// A call of something that cannot be called, as when a comma was left out.
  mutating func checkCall(_ function: Expression, _ span: Span) {
    switch function.kind {
    case .constant, .tuple, .list, .dictionary, .set, .formatted: break
    case .comprehension: break
    case .name("__debug__"): break
    default: return
    }
    warn("'\(function.literalTypeName)' object is not callable; perhaps you missed a comma?", span)
  }

  /// A subscript of something that has none, or with an index of the wrong type.
  mutating func checkSubscript(_ value: Expression, _ index: Expression, _ span: Span) {
    switch value.kind {
    case .constant(let constant):
      switch constant {
      case .none, .true, .false, .ellipsis, .integer, .largeInteger, .float, .imaginary: warnNotSubscriptable(value, span)
      case .string, .codePoints, .bytes: checkIndex(value, index, span)
      }
    case .set, .lambda, .name("__debug__"): warnNotSubscriptable(value, span)
    case .comprehension(let comprehension) where comprehension.kind == .set || comprehension.kind == .generator: warnNotSubscriptable(value, span)
    case .comprehension(let comprehension) where comprehension.kind == .list: checkIndex(value, index, span)
    case .tuple, .list, .formatted: checkIndex(value, index, span)
    default: break
    }
  }

  private mutating func warnNotSubscriptable(_ value: Expression, _ span: Span) {
    warn("'\(value.literalTypeName)' object is not subscriptable; perhaps you missed a comma?", span)
  }

  private mutating func checkIndex(_ value: Expression, _ index: Expression, _ span: Span) {
    switch index.kind {
    case .constant(.integer), .constant(.largeInteger), .constant(.true), .constant(.false): return
    case .constant, .tuple, .list, .dictionary, .set, .comprehension, .lambda, .formatted: break
    default: return
    }
    warn("\(value.literalTypeName) indices must be integers or slices, not \(index.literalTypeName); perhaps you missed a comma?", span)
  }
}

extension Expression {
  /// Constants but None, True, False and `...`, which there is only one of. CPython's compiler has folded signs and tuples by then.
  fileprivate var isLiteralForIdentity: Bool {
    switch kind {
    case .constant(.none), .constant(.true), .constant(.false), .constant(.ellipsis): false
    case .constant: true
    case .tuple(let elements): elements.allSatisfy(\.isConstant)
    case .unary(let kind, let operand): operand.isNumber(for: kind)
    default: false
    }
  }

  /// Whether it is a number that has this sign.
  private func isNumber(for sign: UnaryOperator) -> Bool {
    switch kind {
    case .constant(.integer), .constant(.largeInteger), .constant(.true), .constant(.false): sign != .not
    case .constant(.float), .constant(.imaginary): sign == .negative || sign == .positive
    case .unary(let inner, let operand): sign != .not && operand.isNumber(for: inner)
    default: false
    }
  }

  private var isConstant: Bool {
    if case .constant = kind { return true }
    return isLiteralForIdentity
  }

  /// The name of the type that a display or literal makes.
  fileprivate var literalTypeName: String {
    switch kind {
    case .constant(let constant):
      switch constant {
      case .none: "NoneType"
      case .true, .false: "bool"
      case .ellipsis: "ellipsis"
      case .integer, .largeInteger: "int"
      case .float: "float"
      case .imaginary: "complex"
      case .string, .codePoints: "str"
      case .bytes: "bytes"
      }
    case .name: "bool"
    case .tuple: "tuple"
    case .list: "list"
    case .dictionary: "dict"
    case .set: "set"
    case .lambda: "function"
    case .formatted: "str"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "list"
      case .set: "set"
      case .dictionary: "dict"
      case .generator: "generator"
      }
    default: "object"
    }
  }
}
