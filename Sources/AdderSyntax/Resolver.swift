// The resolver finds out what every name means (Reference 4.2), as CPython's symbol table does, and checks what the grammar leaves open.
//
//   1. It walks the tree in the order in which code runs, and notes for each scope which names it binds, uses or declares. The order decides
//      how local variables are numbered.
//   2. When all is seen, it looks up each name that a scope does not bind in the scopes around it. A variable that is found in a function makes
//      a cell there, and a free variable in each scope on the way.
//   3. It numbers slots, cells and free variables, and writes the scopes.

/// What a scope does with a name.
struct SymbolFlags: OptionSet {
  let rawValue: UInt16
  static let parameter = SymbolFlags(rawValue: 1)
  static let assigned = SymbolFlags(rawValue: 2)
  static let used = SymbolFlags(rawValue: 4)
  static let annotated = SymbolFlags(rawValue: 8)
  static let global = SymbolFlags(rawValue: 16)
  static let nonlocal = SymbolFlags(rawValue: 32)
  /// Bound by a `for` of a comprehension.
  static let iterated = SymbolFlags(rawValue: 64)
  /// An inner scope uses this scope's variable.
  static let cell = SymbolFlags(rawValue: 128)
  /// A variable of an outer function.
  static let free = SymbolFlags(rawValue: 256)
  /// Appears only where no code is made (annotations in functions).
  static let compiled = SymbolFlags(rawValue: 512)
  /// Bound by an import, which a `global` statement may come after.
  static let imported = SymbolFlags(rawValue: 1024)

  var isBound: Bool { !isDisjoint(with: [.parameter, .assigned, .imported]) }
}

/// A scope while it is resolved.
struct ScopeTable {
  private(set) var names = NameIndex()
  /// What the scope does with each of them.
  var flags: [SymbolFlags] = []
  /// All names in the order in which code touches them.
  var order: [String] = []
  var parameters: [String] = []
  /// Names of `global` and `nonlocal` statements, for messages.
  var declarations: [(name: String, span: Span)] = []
  /// A class whose methods use `__class__`.
  var needsClassCell = false

  /// What the scope does with a name.
  subscript(name: String) -> SymbolFlags {
    get { names.index(of: name).map { flags[$0] } ?? [] }
    set {
      let index = names.insert(name)
      if index == flags.count { flags.append(newValue) } else { flags[index] = newValue }
    }
  }
}

/// Where a statement is, for `break`, `continue` and `return`.
enum StaticBlock { case loop, exceptionGroup, other }

/// Fills in the scopes of a parsed program.
struct Resolver {
  var scopes: [Scope]
  var warnings: [Fault]
  var futureFeatures: [String] = []
  var tables: [ScopeTable]
  /// The scope that is being walked.
  var current = 0
  /// The first error about names, and the first of the others: CPython's symbol table runs over the whole program before its compiler does.
  var symbolFault: Fault?
  var compilerFault: Fault?
  /// How many warnings there were before the compiler's error.
  var warningCount: Int?
  /// How many the parser had.
  let parserWarningCount: Int
  /// Statements around the current one in its function.
  var blocks: [StaticBlock] = []
  /// Inside the iterable of a comprehension.
  var isInIterable = false
  /// Inside the target of a comprehension's `for`.
  var isInIterationTarget = false
  /// Inside an annotation for which no code is made.
  var isInDeadAnnotation = false
  var defersAnnotations = false
  /// The line of the last `from __future__` that stands where it must.
  var lastFutureLine: Int32 = 0
  /// The scopes that are `async def`.
  var asyncScopes: Set<Int> = []
  /// Scopes with the first `return` that has a value.
  var returnsWithValue: [Int: Span] = [:]

  init(scopes: [Scope], warnings: [Fault]) {
    self.scopes = scopes
    self.warnings = warnings
    parserWarningCount = warnings.count
    tables = Array(repeating: ScopeTable(), count: scopes.count)
  }

  /// Does all of it. The result is what is wrong, if anything is.
  mutating func resolve(_ body: [Statement], mode: Program.Mode) -> Fault? {
    if let fault = readFutures(body) { return fault }
    visit(body)
    for (scope, span) in returnsWithValue where asyncScopes.contains(scope) && scopes[scope].isGenerator {
      refuse("'return' with value in async generator", span)
    }
    if symbolFault == nil { lookUpNames() }
    spreadGlobals()
    if var fault = symbolFault ?? compilerFault {
      fault.isLate = true
      return fault
    }
    for index in scopes.indices { number(index) }
    return nil
  }

  // MARK: Noting names

  /// Notes that the current scope does this with a name.
  mutating func note(_ name: String, _ flags: SymbolFlags, at span: Span) {
    add(name, flags, to: current, at: span)
  }

  mutating func add(_ name: String, _ added: SymbolFlags, to scope: Int, at span: Span) {
    var new = added
    if !isInDeadAnnotation { new.insert(.compiled) }
    let old = tables[scope][name]
    if isInIterationTarget, scope == current {
      if !old.isDisjoint(with: [.global, .nonlocal]) {
        reject("comprehension inner loop cannot rebind assignment expression target '\(name)'", span)
      }
      new.insert(.iterated)
    }
    guard !old.isSuperset(of: new) else { return }
    if !old.contains(.compiled), new.contains(.compiled) { tables[scope].order.append(name) }
    tables[scope][name] = old.union(new)
  }

  /// Notes an error about names.
  mutating func reject(_ message: String, _ span: Span) {
    if symbolFault == nil { symbolFault = Fault(message, span) }
  }

  /// Notes an error of the kind that CPython's compiler finds.
  mutating func refuse(_ message: String, _ span: Span) {
    guard compilerFault == nil else { return }
    compilerFault = Fault(message, span)
    warningCount = warnings.count
  }

  /// The warnings that come before the error: the symbol table has none.
  var warningsBeforeFault: [Fault] {
    let count = symbolFault == nil ? warningCount : nil
    return Array(warnings[..<(count ?? parserWarningCount)])
  }

  /// Notes a warning.
  mutating func warn(_ message: String, _ span: Span) {
    warnings.append(Fault(message, span, category: .syntaxWarning))
  }

  /// Walks what is inside a scope.
  mutating func inside(_ scope: ScopeID, _ walk: (inout Resolver) -> Void) {
    let outer = (current, blocks, isInIterable, isInIterationTarget, isInDeadAnnotation)
    scopes[scope.index].parent = ScopeID(current)
    setQualifiedName(scope.index, parent: current)
    current = scope.index
    (blocks, isInIterationTarget) = ([], false)
    walk(&self)
    (current, blocks, isInIterable, isInIterationTarget, isInDeadAnnotation) = outer
  }

  /// As `__qualname__`: the path from the module, with `<locals>` after functions. A name that is declared global starts afresh.
  private mutating func setQualifiedName(_ index: Int, parent: Int) {
    let scope = scopes[index]
    guard parent != 0 else { return }
    if scope.kind == .function || scope.kind == .class, tables[parent][storedName(scope.name)].contains(.global) { return }
    let separator = scopes[parent].kind == .function || scopes[parent].kind == .lambda ? ".<locals>." : "."
    scopes[index].qualifiedName = scopes[parent].qualifiedName + separator + scope.name
  }

  /// A definition's name as it is bound, mangled in a class.
  private func storedName(_ name: String) -> String {
    guard name.hasPrefix("__"), !name.hasSuffix("__") else { return name }
    var index: Int? = current
    while let scope = index, scope != 0 {
      if scopes[scope].kind == .class {
        let stripped = scopes[scope].name.drop { $0 == "_" }
        return stripped.isEmpty ? name : "_" + stripped + name
      }
      index = scopes[scope].parent?.index
    }
    return name
  }
}
