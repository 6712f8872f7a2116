// The code of one function, class body or module, as the Builder made it.

import AdderSyntax

final class Code {
  let program: Program
  let scope: Scope
  /// What the nodes refer to: constants, names, inner code objects; each counted once.
  var constants: [Value] = []
  /// nil until the function is first called.
  var body: Node?

  init(program: Program, scope: Scope) {
    self.program = program
    self.scope = scope
  }
}
