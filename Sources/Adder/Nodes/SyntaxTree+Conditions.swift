// Where what depends on a condition fails, as CPython's compiler has it: the place of a comparison that a condition ends with is also that of the
// instructions behind it, until a statement or an expression has a place of its own.

import AdderSyntax

extension Expression {
  /// The last comparison that is compiled to a jump when the expression is a condition.
  var lastComparison: Span? {
    switch kind {
    case .compare: span
    case .unary(.not, let operand): operand.lastComparison
    case .boolean(_, let operands): operands.lazy.reversed().compactMap(\.lastComparison).first
    case .conditional(let condition, let body, let orElse): orElse.lastComparison ?? body.lastComparison ?? condition.lastComparison
    default: nil
    }
  }
}

extension Comprehension.Clause {
  /// The place of what comes behind the clause; `place` is that of the clause.
  func place(after place: Span) -> Span { conditions.lazy.reversed().compactMap(\.lastComparison).first ?? place }
}
