// What names mean in each scope, and the whole program.

/// What a name means in a scope: how the running program gets at it.
package enum Resolution: Sendable, Hashable {
  /// A slot of the frame: the name's index in `Scope.locals`.
  case local(Int)
  /// A variable of this scope that inner scopes use: its index in `Scope.cells`.
  case cell(Int)
  /// A variable of an enclosing function: its index in `Scope.frees`.
  case free(Int)
  /// The module's dictionary, then the builtins. Also what a `global` statement says.
  case global
  /// Module level, class bodies, exec: the frame's dictionary, then globals, then builtins.
  case name
  /// A class body that reads a variable of an enclosing function: the frame's dictionary, then the cell with this index in `Scope.frees`.
  case classFree(Int)
}

/// What the names of a scope mean.
package struct ScopeMeanings: Sendable {
  private var names: NameIndex
  private var resolutions: [Resolution?]

  init(names: NameIndex) {
    self.names = names
    resolutions = Array(repeating: nil, count: names.count)
  }

  package internal(set) subscript(name: String) -> Resolution? {
    get { names.index(of: name).flatMap { resolutions[$0] } }
    set {
      let index = names.insert(name)
      if index == resolutions.count { resolutions.append(newValue) } else { resolutions[index] = newValue }
    }
  }
}

/// One block of the program with the meaning of its names (Reference 4.2).
package struct Scope: Sendable {
  package enum Kind: Sendable { case module, function, lambda, `class`, comprehension }

  package var kind: Kind
  /// `<module>`, the function's or class's name, `<lambda>`, `<listcomp>`, `<setcomp>`, `<dictcomp>`, `<genexpr>`.
  package var name: String
  /// As in `__qualname__`: `Outer.method.<locals>.inner`.
  package var qualifiedName: String
  package var parent: ScopeID?
  package var firstLine: Int32
  /// Frame slots in CPython's order of `co_varnames`: positional parameters, keyword-only ones, `*args`, `**kwargs`, then the other local names
  /// in the order in which they first appear. Parameters that inner scopes use are here too (and again in `cells`); other captured names are not.
  /// In a comprehension, slot 0 is `.0`, the outermost iterator.
  package var locals: [String] = []
  /// This scope's variables that inner scopes use, sorted as in `co_cellvars`. A class body that needs it has `__class__` here.
  package var cells: [String] = []
  /// Variables of enclosing functions used here or passed through to inner scopes, sorted as in `co_freevars`.
  package var frees: [String] = []
  /// Every name that appears in the scope (mangled where private names are mangled).
  package var meanings = ScopeMeanings(names: NameIndex())
  package var isGenerator = false
  package var isCoroutine = false
  /// Has `import *`, only possible at module level.
  package var hasStarImport = false

  package init(kind: Kind, name: String, qualifiedName: String, parent: ScopeID?, firstLine: Int32) {
    self.kind = kind
    self.name = name
    self.qualifiedName = qualifiedName
    self.parent = parent
    self.firstLine = firstLine
  }
}

/// A resolved program: immutable, can be shared between interpreters and threads.
package struct Program: Sendable {
  /// file: statements; expression: one expression (`eval`), which is the only statement; interactive: one REPL entry, whose expression statements print.
  package enum Mode: Sendable { case file, expression, interactive }

  package let mode: Mode
  package let filename: String
  package let source: SourceText
  package let body: [Statement]
  package let scopes: [Scope]
  /// Names from `from __future__ import …`.
  package let futureFeatures: [String]
  /// `compile(…, optimize=)`; nil: what the interpreter was started with.
  package var optimizationLevel: Int?
  /// Warnings of the compiler (`"is" with a literal`, invalid escapes), in the order of the text.
  package let warnings: [Diagnostic]

  package init(
    mode: Mode, filename: String, source: SourceText, body: [Statement], scopes: [Scope], futureFeatures: [String], warnings: [Diagnostic]
  ) {
    self.mode = mode
    self.filename = filename
    self.source = source
    self.body = body
    self.scopes = scopes
    self.futureFeatures = futureFeatures
    self.warnings = warnings
  }

  package subscript(scope: ScopeID) -> Scope { scopes[scope.index] }
}
