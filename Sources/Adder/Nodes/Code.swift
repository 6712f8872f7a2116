// The code of one function, class body or module, as the Builder made it. The body is built when the code first runs: most functions of
// a module never do.

import AdderSyntax

final class Code {
  let program: Program
  let scope: Scope
  let scopeID: ScopeID
  /// What the nodes refer to: constants, names, inner code objects; each counted once.
  private(set) var constants: [Value] = []
  /// nil until the code first runs.
  private(set) var body: Unmanaged<Node>?
  /// Interned: `co_name`, `co_qualname`, `co_filename`.
  let name: Value
  let qualifiedName: Value
  let filename: Value
  let firstLine: Int
  /// How far `replace` has moved the lines that programs see.
  var lineShift: Int { firstLine - Int(scope.firstLine) }

  // The parameters.
  let positionalOnlyCount: Int
  /// Parameters that can be given by position, the positional-only ones included.
  let positionalCount: Int
  let keywordOnlyCount: Int
  let hasVariadic: Bool
  let hasKeywords: Bool
  /// Interned names of the frame's variables: `Scope.locals`, `Scope.cells`, `Scope.frees`.
  let localNames: [Value]
  let cellNames: [Value]
  let freeNames: [Value]
  /// For each cell the local slot of the parameter that starts in it, or -1.
  let cellParameters: [Int]

  /// Slots of the frame that are released when it ends: locals, cells and what the Builder added.
  var variableCount: Int
  /// Values in the whole frame; in a generator only those of the call area, which is elsewhere. Until the body is built, what a checkpoint at
  /// the call needs, which comes before the building.
  var frameSize = 0

  /// How many attributes `__init__` of a class body sets: how much room instances get at first.
  var attributeGuess = 0
  /// The whole comprehension: where its loops fail.
  var span = Span(line: 0, column: 0, endLine: 0, endColumn: 0)
  /// The slot of a generator's `yield from`, or -1.
  var delegateSlot = -1
  /// A generator whose objects can be awaited: `types.coroutine` says so.
  var isIterableCoroutine = false
  /// A module's code: its namespace is its globals, so its names are found like those of a function.
  var namespaceIsGlobals = false
  /// Of a module that is embedded in the engine: some of its functions have short cuts.
  var isEmbedded = false
  /// Typed at the prompt: expression statements show their values.
  var prints = false
  /// What the body is built from.
  let source: Source

  enum Source {
    case module([Statement])
    /// An expression to be returned: `eval` and lambda.
    case expression(Expression)
    case function(FunctionDefinition)
    case lambda(Lambda)
    case `class`(ClassDefinition)
    case comprehension(Comprehension)
  }

  /// What `replace` gives a copy of its own; nil: what the program says.
  struct Changes {
    var name, qualifiedName, filename: String?
    var firstLine: Int?
    var isIterableCoroutine = false
  }

  init(program: Program, scopeID: ScopeID, source: Source, parameters: Parameters, changes: Changes = Changes(), _ vm: VM) {
    self.program = program
    self.scopeID = scopeID
    let scope = program[scopeID]
    self.scope = scope
    self.source = source
    name = (changes.name.map { vm.intern($0) } ?? vm.intern(scope.name)).take()
    qualifiedName = (changes.qualifiedName.map { vm.intern($0) } ?? vm.intern(scope.qualifiedName)).take()
    filename = (changes.filename.map { vm.intern($0) } ?? vm.intern(program.filename)).take()
    firstLine = changes.firstLine ?? Int(scope.firstLine)
    isIterableCoroutine = changes.isIterableCoroutine
    positionalOnlyCount = parameters.positionalOnly.count
    let isComprehension = scope.kind == .comprehension
    positionalCount = isComprehension ? 1 : parameters.positionalOnly.count + parameters.regular.count
    keywordOnlyCount = parameters.keywordOnly.count
    hasVariadic = parameters.variadic != nil
    hasKeywords = parameters.keywords != nil
    localNames = scope.locals.map { vm.intern($0).take() }
    cellNames = scope.cells.map { vm.intern($0).take() }
    freeNames = scope.frees.map { vm.intern($0).take() }
    let parameterCount =
      positionalCount + keywordOnlyCount + (parameters.variadic == nil ? 0 : 1) + (parameters.keywords == nil ? 0 : 1)
    cellParameters = scope.cells.map { cell in scope.locals.prefix(parameterCount).firstIndex(of: cell) ?? -1 }
    variableCount = scope.locals.count + scope.cells.count
    // What a comprehension collects is in a hidden variable.
    if case .comprehension(let comprehension) = source, comprehension.kind != .generator { variableCount += 1 }
    if !scope.isGenerator && !scope.isCoroutine { frameSize = variableCount + FrameLayout.headerWords + 2 }
    if case .function(let definition) = source, vm.optimizationLevel(of: program) < 2,
      case .expression(let expression)? = definition.body.first?.kind, case .constant(.string(let text)) = expression.kind
    {
      docstring = keep(vm.string(text))
    }
  }

  /// The docstring of a function, or None; kept by the code.
  private(set) var docstring: Value = .none

  /// Parameters altogether, `*args` and `**kwargs` included: the first slots of the frame.
  var parameterCount: Int { positionalCount + keywordOnlyCount + (hasVariadic ? 1 : 0) + (hasKeywords ? 1 : 0) }
  var isGenerator: Bool { scope.isGenerator }
  var isCoroutine: Bool { scope.isCoroutine }
  /// The number of arguments with which a call needs no sorting; -1 for none.
  var directCount: Int { keywordOnlyCount == 0 && !hasVariadic && !hasKeywords ? positionalCount : -1 }
  /// Slots of the cells begin here, but for those of parameters.
  var cellBase: Int { localNames.count }
  /// The slot of a cell: a captured parameter's is where its value was, so that both die in the same order among the variables.
  func cellSlot(_ index: Int) -> Int { cellParameters[index] >= 0 ? cellParameters[index] : cellBase + index }

  /// Builds the body unless it is there.
  @inline(__always) func ready(_ vm: VM) throws(Raise) -> Unmanaged<Node> {
    if let body { return body }
    return try build(vm)
  }

  @inline(never) private func build(_ vm: VM) throws(Raise) -> Unmanaged<Node> {
    let builder = Builder(self, vm)
    let root = try builder.buildBody()
    let body = Unmanaged.passRetained(root)
    self.body = body
    return body
  }

  /// Keeps a value alive as long as the code; gives it back borrowed.
  func keep(_ value: consuming Owned) -> Value {
    let value = value.take()
    constants.append(value)
    return value
  }

  /// The code objects of inner scopes by the scope's index, kept by the code.
  private var innerCodes: [Int: (value: Value, code: Code)] = [:]

  /// The code object of an inner scope: the same one for the nodes and for `co_consts`.
  func inner(_ scope: ScopeID, _ source: Source, _ parameters: Parameters, _ span: Span, _ vm: VM) -> (value: Value, code: Code) {
    if let known = innerCodes[scope.index] { return known }
    let inner = Code(program: program, scopeID: scope, source: source, parameters: parameters, vm)
    if case .class(let definition) = source { inner.attributeGuess = definition.attributeGuess }
    inner.span = span
    inner.isEmbedded = isEmbedded
    let made = (value: keep(vm.newCodeObject(inner)), code: inner)
    innerCodes[scope.index] = made
    return made
  }

  /// What a code object tells of its insides (see CodeTables.swift): tuples, each counted once, and the place of each instruction.
  struct Tables {
    let constants, names: Value
    let places: [Span]
  }
  private var knownTables: Tables?

  func tables(_ vm: VM) -> Tables {
    if let knownTables { return knownTables }
    let tables = CodeTables(self, vm).finished()
    knownTables = tables
    return tables
  }

  /// `f_lasti`, `tb_lasti`: where an instruction is that has this place, or at least its line.
  func instruction(at span: Span, _ vm: VM) -> Int {
    if span.line == 0 { return 0 }
    var place = span
    place.line -= Int32(truncatingIfNeeded: lineShift)
    place.endLine -= Int32(truncatingIfNeeded: lineShift)
    let places = tables(vm).places
    return 2 * (places.firstIndex(of: place) ?? places.firstIndex { $0.line == place.line } ?? 0)
  }

  /// Where `replace` has moved a place of the program to.
  func shifted(_ span: Span) -> Span {
    if lineShift == 0 || span.line == 0 { return span }
    var place = span
    place.line = Int32(clamping: Int(span.line) + lineShift)
    place.endLine = Int32(clamping: Int(span.endLine) + lineShift)
    return place
  }

  /// The same code with some things changed, which builds nodes of its own.
  func copy(_ changes: Changes, _ vm: VM) -> Code {
    let parameters: Parameters
    switch source {
    case .function(let definition): parameters = definition.parameters
    case .lambda(let lambda): parameters = lambda.parameters
    default: parameters = Parameters()
    }
    let copy = Code(program: program, scopeID: scopeID, source: source, parameters: parameters, changes: changes, vm)
    copy.attributeGuess = attributeGuess
    copy.span = span
    copy.namespaceIsGlobals = namespaceIsGlobals
    copy.prints = prints
    return copy
  }

  /// Visits everything that the code refers to.
  func visitReferences(_ visit: (Value) -> Void) {
    visit(name)
    visit(qualifiedName)
    visit(filename)
    localNames.forEach(visit)
    cellNames.forEach(visit)
    freeNames.forEach(visit)
    constants.forEach(visit)
    if let knownTables {
      visit(knownTables.constants)
      visit(knownTables.names)
    }
  }

  deinit { body?.release() }
}
