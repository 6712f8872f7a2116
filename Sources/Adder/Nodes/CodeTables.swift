// What a code object says about its insides: constants, names, places. There is no bytecode, but programs look for inner code objects in `co_consts`,
// for what a function uses in `co_names`, and for the lines that can run in `co_lines()`. So when somebody asks, the body is walked in the order in
// which CPython's compiler would make instructions, and each instruction that has a place of its own leaves an entry. `f_lasti` and `tb_lasti` count
// two for each entry, as `co_positions()` does.

import AdderSyntax

final class CodeTables {
  /// What leaving a block by `return`, `break` or `continue` has to do on the way.
  enum Block {
    case loop
    case with(isAsync: Bool)
    case finally([Statement])
    /// A handler, with the name that is bound in it.
    case handler(Identifier?)
  }

  let code: Code
  let vm: VM
  /// Each counted once.
  private(set) var constants: [Value] = []
  private(set) var names: [String] = []
  private(set) var places: [Span] = []
  private var constantPlaces: [String: Int] = [:]
  private var knownNames: Set<String> = []
  /// The last constant that is loaded by code that can be reached: what comes after it is left out.
  private var lastUsed = 0
  /// Tuples of constants that CPython's compiler makes in a second pass.
  private var lateTuples: [Value] = []
  /// What follows cannot be reached.
  var isDead = false
  var blocks: [Block] = []
  /// For each loop around: whether its end is reached by `break`.
  var breaks: [Bool] = []

  init(_ code: Code, _ vm: VM) {
    self.code = code
    self.vm = vm
    let line: Int32 = code.scope.kind == .module ? 0 : code.scope.firstLine
    enter(Span(line: line, column: 0, endLine: code.scope.kind == .module ? 1 : line, endColumn: 0))
    walk()
    isDead = false
    for tuple in lateTuples {
      use(Owned(retaining: tuple))
      tuple.release()
    }
    while constants.count > lastUsed + 1 { constants.removeLast().release() }
  }

  /// The tables as a code object keeps them.
  func finished() -> Code.Tables {
    let words = names.map { vm.intern($0).take() }
    defer { for word in words { word.release() } }
    return Code.Tables(constants: vm.tuple(constants).take(), names: vm.tuple(words).take(), places: places)
  }

  deinit { for constant in constants { constant.release() } }

  private func walk() {
    switch code.source {
    case .module(let statements): module(statements)
    case .expression(let expression): visit(expression)
    case .function(let definition): function(definition)
    case .lambda(let lambda):
      add(Owned.none)
      visit(lambda.body)
      enter(lambda.body.span)
      if code.isGenerator { useNone() }
    case .class(let definition): classBody(definition)
    case .comprehension(let comprehension): self.comprehension(comprehension)
    }
  }

  private func module(_ statements: [Statement]) {
    body(statements, isInteractive: code.prints)
    if !isDead { useNone() }
  }

  private func function(_ definition: FunctionDefinition) {
    add(Owned(retaining: code.docstring))
    visit(definition.body.dropFirst(definition.body.hasDocumentation ? 1 : 0))
    if !isDead { useNone() }
  }

  private func classBody(_ definition: ClassDefinition) {
    let line = code.scope.firstLine
    let span = Span(line: line, column: 0, endLine: line, endColumn: 0)
    for name in ["__name__", "__module__"] { self.name(name, span) }
    use(Owned(retaining: code.qualifiedName))
    name("__qualname__", span)
    body(definition.body, isInteractive: false)
    if code.scope.cells.contains("__class__") { name("__classcell__", span) } else { useNone() }
  }

  /// The statements of a module or class, the documentation first.
  private func body(_ statements: [Statement], isInteractive: Bool) {
    guard !isInteractive, statements.hasDocumentation, vm.optimizationLevel(of: code.program) < 2, let first = statements.first,
      case .expression(let text) = first.kind
    else { return visit(statements[...]) }
    visit(text)
    variable("__doc__", text.span)
    visit(statements.dropFirst())
  }

  private func comprehension(_ comprehension: Comprehension) {
    for (index, clause) in comprehension.clauses.enumerated() {
      if index > 0 { visitIterable(clause.iterable) }
      enter(code.span)
      if clause.isAsync { useNone() }
      target(clause.target)
      for condition in clause.conditions { jump(condition, code.span) }
    }
    visit(comprehension.element)
    if let value = comprehension.value { visit(value) }
    enter(comprehension.element.span)
    if comprehension.kind == .generator { useNone() }
  }

  // MARK: Entries

  /// Notes an instruction at this place.
  func enter(_ span: Span) { if !isDead { places.append(span) } }

  /// Notes an instruction that loads this constant.
  func use(_ value: consuming Owned, _ span: Span? = nil) {
    let index = add(value)
    if isDead { return }
    lastUsed = max(lastUsed, index)
    if let span { places.append(span) }
  }

  func useNone() { use(Owned.none) }

  /// The constant's index: equal ones of one type are there once.
  @discardableResult func add(_ value: consuming Owned) -> Int {
    let key = key(of: value.value)
    if let index = constantPlaces[key] { return index }
    constantPlaces[key] = constants.count
    constants.append(value.take())
    return constants.count - 1
  }

  /// Tells constants apart that are equal but not the same: 1, 1.0 and True, 0.0 and -0.0.
  private func key(of value: Value) -> String {
    if value.isExactly(vm.pointee.types.code) { return "code \(value.bits)" }
    do throws(Raise) { return "\(vm.typeName(of: value)) \(try vm.reprText(value))" } catch {
      vm.clearError()
      return "object \(value.bits)"
    }
  }

  /// A tuple that is made at run time of constants alone.
  func useLater(_ values: [Value]) { if !isDead { lateTuples.append(vm.tuple(values).take()) } }

  /// Notes an instruction that names this global variable, attribute or module.
  func name(_ name: String, _ span: Span) {
    if knownNames.insert(name).inserted { names.append(name) }
    enter(span)
  }

  func variable(_ name: String, _ span: Span) {
    switch code.scope.meanings[name] ?? (code.scope.kind == .class || code.scope.kind == .module ? .name : .global) {
    case .global, .name: self.name(name, span)
    case .cell where code.scope.kind == .class: self.name(name, span)
    case .local, .cell, .free, .classFree: enter(span)
    }
  }

  /// Loads the code of an inner scope.
  func inner(_ scope: ScopeID, _ source: Code.Source, _ parameters: Parameters, _ span: Span) {
    use(Owned(retaining: code.inner(scope, source, parameters, span, vm).value), span)
  }
}

extension [Statement] {
  /// Whether they begin with a text.
  var hasDocumentation: Bool {
    guard case .expression(let expression)? = first?.kind, case .constant(let constant) = expression.kind else { return false }
    switch constant {
    case .string, .codePoints: return true
    default: return false
    }
  }
}
