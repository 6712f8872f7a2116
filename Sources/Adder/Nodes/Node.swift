// The node tree is the program ready to run: one final class for each shape of work, which holds its evaluation, its specialisation and its
// cache together. Nodes belong to one interpreter.
//
// Rules that keep it fast (each was measured): children are `let` (a `var` child costs a retain and a release a call) or `Unmanaged` in a
// buffer; caches are plain stored words, read into locals; nothing on a hot path goes through `any`, an array of nodes or a lazy global.
// Rules that keep it right: `evaluate` returns a reference of its own (+1) or `.error` with the exception in the VM; locals are borrowed only
// while nothing can rebind them; a node that can fail by itself calls `fail` so that the traceback knows the place.

import AdderSyntax

/// What a condition comes to.
enum Truth: UInt8 {
  case no, yes, error
}

/// An expression or statement, ready to run.
class Node {
  /// Where it is written.
  let span: Span

  init(_ span: Span) { self.span = span }

  /// The value, +1, or `.error`.
  func evaluate(_ frame: Frame, _ vm: VM) -> Value { fatalError("a statement has no value") }

  /// The value's truth, without a bool in between.
  func test(_ frame: Frame, _ vm: VM) -> Truth { vm.consumeTruth(evaluate(frame, vm), self) }

  /// Runs a statement: `.normal`, `.break`, `.continue`, `.error`, `.yielded`, or the value to return, +1.
  func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    value.release()
    return .normal
  }
}
