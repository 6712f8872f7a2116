// What the source text says. The parser makes this tree, nothing ever changes it, and it knows nothing of how the program will run:
// the resolver, the Builder (in the engine), error messages and tools read it. Names and shapes follow Python's own `ast` module, so that
// the language reference can be read beside it. Where the meaning of a name depends on its scope, the node that opens the scope carries a
// `ScopeID`, and `Program.scopes` says what the names in it mean.

/// A stretch of source text. Lines count from 1; columns are offsets in UTF-8 bytes from the line's start, as in CPython's `ast`.
package struct Span: Sendable, Hashable {
  package var line, column, endLine, endColumn: Int32

  package init(line: Int32, column: Int32, endLine: Int32, endColumn: Int32) {
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// From the start of this span to the end of `other`.
  package func through(_ other: Span) -> Span {
    Span(line: line, column: column, endLine: other.endLine, endColumn: other.endColumn)
  }
}

/// The number of a scope in `Program.scopes`; the module is 0, the others are counted as the parser meets them (a comprehension at its `for`).
package struct ScopeID: Sendable, Hashable {
  package let index: Int
  package init(_ index: Int) { self.index = index }
  package static let module = ScopeID(0)
}

/// A name together with the place where it is written.
package struct Identifier: Sendable, Hashable {
  package let name: String
  package let span: Span
  package init(_ name: String, _ span: Span) {
    self.name = name
    self.span = span
  }
}

// MARK: - Expressions

package struct Expression: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case constant(Constant)
    case name(String)
    case named(target: Identifier, value: Expression)
    case boolean(BooleanOperator, [Expression])
    case binary(Expression, BinaryOperator, Expression)
    case unary(UnaryOperator, Expression)
    case lambda(Lambda)
    case conditional(test: Expression, body: Expression, orElse: Expression)
    case dictionary([DictionaryItem])
    case set([Expression])
    case list([Expression])
    case tuple([Expression])
    case comprehension(Comprehension)
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    /// `left op operand op operand …`
    case compare(Expression, [Comparison])
    case call(Expression, [Argument])
    case formatted([FormattedPart])
    case attribute(Expression, Identifier)
    case `subscript`(Expression, Expression)
    case starred(Expression)
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
  }
}

package enum Constant: Sendable, Hashable {
  case none, `true`, `false`, ellipsis
  case integer(Int)
  /// Too large for `Int`: digits without underscores or prefix, in the given base.
  case largeInteger(digits: String, radix: Int)
  case float(Double)
  /// An imaginary number, `2j`.
  case imaginary(Double)
  case string(String)
  /// A string with surrogates, which a Swift string cannot hold: its code points.
  case codePoints([UInt32])
  case bytes([UInt8])
}

package enum BooleanOperator: Sendable { case and, or }

package enum BinaryOperator: String, Sendable, CaseIterable {
  case add = "+", subtract = "-", multiply = "*", matrixMultiply = "@", divide = "/", floorDivide = "//", modulo = "%", power = "**"
  case leftShift = "<<", rightShift = ">>", bitAnd = "&", bitOr = "|", bitXor = "^"
}

package enum UnaryOperator: String, Sendable { case negative = "-", positive = "+", invert = "~", not = "not" }

package enum ComparisonOperator: String, Sendable {
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
  case `is` = "is", isNot = "is not", `in` = "in", notIn = "not in"
}

package struct Comparison: Sendable {
  package let `operator`: ComparisonOperator
  package let operand: Expression
  package init(_ `operator`: ComparisonOperator, _ operand: Expression) {
    self.operator = `operator`
    self.operand = operand
  }
}

package struct DictionaryItem: Sendable {
  /// nil for `**value`.
  package let key: Expression?
  package let value: Expression
  package init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

package struct Argument: Sendable {
  package enum Kind: Sendable { case positional, starred, keyword(String), doubleStarred }
  package let kind: Kind
  /// For `*x` and `**x`: x.
  package let value: Expression
  package let span: Span
  package init(_ kind: Kind, _ value: Expression, _ span: Span) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}

/// A part of an f-string. `f"{x=}"` is a literal `x=` followed by a value whose conversion is `repr` (unless it has a format or conversion).
package enum FormattedPart: Sendable {
  case literal(Constant)
  case value(Expression, conversion: Conversion?, format: [FormattedPart]?)

  package enum Conversion: Sendable { case str, repr, ascii }
}

package struct Lambda: Sendable {
  package let parameters: Parameters
  package let body: Expression
  package let scope: ScopeID
  package init(parameters: Parameters, body: Expression, scope: ScopeID) {
    self.parameters = parameters
    self.body = body
    self.scope = scope
  }
}

package struct Comprehension: Sendable {
  package enum Kind: Sendable { case list, set, generator, dictionary }
  package let kind: Kind
  /// What is collected; the key in a dictionary comprehension.
  package let element: Expression
  /// The value in a dictionary comprehension.
  package let value: Expression?
  /// At least one; the first iterable is evaluated in the enclosing scope.
  package let clauses: [Clause]
  package let scope: ScopeID
  package init(kind: Kind, element: Expression, value: Expression?, clauses: [Clause], scope: ScopeID) {
    self.kind = kind
    self.element = element
    self.value = value
    self.clauses = clauses
    self.scope = scope
  }

  package struct Clause: Sendable {
    package let target: Expression
    package let iterable: Expression
    package let conditions: [Expression]
    package let isAsync: Bool
    package init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool) {
      self.target = target
      self.iterable = iterable
      self.conditions = conditions
      self.isAsync = isAsync
    }
  }
}

// MARK: - Functions and classes

package struct Parameter: Sendable {
  package let identifier: Identifier
  package let annotation: Expression?
  package let defaultValue: Expression?
  package init(_ identifier: Identifier, annotation: Expression?, defaultValue: Expression?) {
    self.identifier = identifier
    self.annotation = annotation
    self.defaultValue = defaultValue
  }
}

package struct Parameters: Sendable {
  package var positionalOnly: [Parameter] = []
  package var regular: [Parameter] = []
  package var variadic: Parameter?
  package var keywordOnly: [Parameter] = []
  package var keywords: Parameter?
  package init() {}
}

package struct FunctionDefinition: Sendable {
  package let name: Identifier
  package let parameters: Parameters
  package let returns: Expression?
  package let decorators: [Expression]
  package let body: [Statement]
  package let isAsync: Bool
  package let scope: ScopeID
  package init(
    name: Identifier, parameters: Parameters, returns: Expression?, decorators: [Expression], body: [Statement], isAsync: Bool, scope: ScopeID
  ) {
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.decorators = decorators
    self.body = body
    self.isAsync = isAsync
    self.scope = scope
  }
}

package struct ClassDefinition: Sendable {
  package let name: Identifier
  package let arguments: [Argument]
  package let decorators: [Expression]
  package let body: [Statement]
  package let scope: ScopeID
  package init(name: Identifier, arguments: [Argument], decorators: [Expression], body: [Statement], scope: ScopeID) {
    self.name = name
    self.arguments = arguments
    self.decorators = decorators
    self.body = body
    self.scope = scope
  }
}

// MARK: - Statements

package struct Statement: Sendable {
  package let kind: Kind
  /// The whole statement; of a definition with decorators from `def` or `class` on, as in CPython.
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case expression(Expression)
    /// `target = target = … = value`
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, BinaryOperator, value: Expression)
    /// `isSimple`: the target is a bare name, without parentheses.
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    case delete([Expression])
    case pass, `break`, `continue`
    case `return`(Expression?)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case global([Identifier])
    case nonlocal([Identifier])
    case `import`([ImportAlias])
    /// `from module import aliases`; `level` counts the leading dots; `*` is an alias named `*`.
    case importFrom(module: String?, [ImportAlias], level: Int)
    case `if`(test: Expression, body: [Statement], orElse: [Statement])
    case `while`(test: Expression, body: [Statement], orElse: [Statement])
    case `for`(target: Expression, iterable: Expression, body: [Statement], orElse: [Statement], isAsync: Bool)
    case with([WithItem], body: [Statement], isAsync: Bool)
    case `try`(TryStatement)
    case match(subject: Expression, [MatchCase])
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
  }
}

package struct ImportAlias: Sendable {
  /// Dotted in `import a.b.c`.
  package let name: String
  package let alias: String?
  package let span: Span
  package init(name: String, alias: String?, span: Span) {
    self.name = name
    self.alias = alias
    self.span = span
  }
}

package struct WithItem: Sendable {
  package let context: Expression
  package let target: Expression?
  package init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

package struct TryStatement: Sendable {
  package let body: [Statement]
  package let handlers: [ExceptionHandler]
  package let orElse: [Statement]
  package let finally: [Statement]
  /// `except*`
  package let isStar: Bool
  package init(body: [Statement], handlers: [ExceptionHandler], orElse: [Statement], finally: [Statement], isStar: Bool) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    self.finally = finally
    self.isStar = isStar
  }
}

package struct ExceptionHandler: Sendable {
  package let type: Expression?
  package let name: Identifier?
  package let body: [Statement]
  package let span: Span
  package init(type: Expression?, name: Identifier?, body: [Statement], span: Span) {
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}

package struct MatchCase: Sendable {
  package let pattern: Pattern
  package let `guard`: Expression?
  package let body: [Statement]
  package init(pattern: Pattern, guard: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.guard = `guard`
    self.body = body
  }
}

package struct Pattern: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    /// A literal or dotted name, compared with `==`.
    case value(Expression)
    /// None, True or False, compared with `is`.
    case singleton(Constant)
    case sequence([Pattern])
    /// Inside a sequence: `*name`, or `*_` with no name.
    case star(Identifier?)
    case mapping([(key: Expression, pattern: Pattern)], rest: Identifier?)
    case `class`(Expression, positional: [Pattern], keyword: [(name: Identifier, pattern: Pattern)])
    case or([Pattern])
    /// `pattern as name`; `name` alone has no pattern; `_` has neither.
    case capture(Pattern?, name: Identifier?)
  }
}
