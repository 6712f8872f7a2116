// From a syntax tree to objects of the classes of `ast`. The classes are written in the language, in the module `_ast`; the fields are set here.

import AdderSyntax

/// An object of `ast` while its fields are set.
struct NodeObject: ~Copyable {
  let vm: VM
  let object: Owned

  /// Fields come in the order in which they are set, as `__dict__` shows them.
  func set(_ name: StaticString, _ value: consuming Owned) {
    vm.storeInstanceValue(object.value, vm.type(of: object.value), vm.word(name), value.value)
  }

  consuming func finish() -> Owned { object }
}

/// Makes the objects of one tree.
struct SyntaxObjects {
  let vm: VM
  let source: SourceText
  /// The namespace of `_ast`, where the classes are.
  private let classes: DictPointer
  /// The contexts and operators: one object each, as in CPython.
  private let shared: DictPointer

  /// Runs a piece of work with the module `_ast`.
  static func make(_ vm: VM, _ source: SourceText, _ work: (SyntaxObjects) throws(Raise) -> Owned) throws(Raise) -> Owned {
    let module = try vm.module(named: "_ast")
    guard vm.type(of: module.value) == vm.pointee.types.module else { throw vm.typeError("_ast is no module") }
    let namespace: DictPointer = (module.value.cast() as ModulePointer).pointee.namespace.cast()
    guard let shared = namespace.getInterned(vm.word("_shared")), vm.isDict(shared) else { throw vm.typeError("_ast has no shared nodes") }
    let kept = Owned(retaining: shared)
    return try work(SyntaxObjects(vm: vm, source: source, classes: namespace, shared: kept.value.cast()))
  }

  private init(vm: VM, source: SourceText, classes: DictPointer, shared: DictPointer) {
    self.vm = vm
    self.source = source
    self.classes = classes
    self.shared = shared
  }

  // MARK: Pieces

  /// An object of a class, still without fields.
  func begin(_ name: StaticString) throws(Raise) -> NodeObject {
    guard let type = classes.getInterned(vm.word(name)), vm.isType(type), (type.cast() as TypePointer).pointee.dictOffset != 0 else {
      throw vm.typeError("_ast has no class '\(name)'")
    }
    return NodeObject(vm: vm, object: Owned(Value(vm.allocateInstance(type.cast()))))
  }

  /// The positions stand behind the fields in an object's dict.
  func place(_ node: consuming NodeObject, _ span: Span) -> Owned {
    node.set("lineno", vm.int(Int(span.line)))
    node.set("col_offset", vm.int(Int(span.column)))
    node.set("end_lineno", vm.int(Int(span.endLine)))
    node.set("end_col_offset", vm.int(Int(span.endColumn)))
    return node.finish()
  }

  /// A context or an operator.
  func one(_ name: StaticString) throws(Raise) -> Owned {
    guard let object = shared.getInterned(vm.word(name)) else { throw vm.typeError("_ast has no class '\(name)'") }
    return Owned(retaining: object)
  }

  /// A list with an object for each element.
  func list<Element>(_ elements: [Element], _ make: (Element) throws(Raise) -> Owned) throws(Raise) -> Owned {
    let list = vm.newList(capacity: elements.count)
    let kept = Owned(list)
    for element in elements {
      let object = try make(element)
      list.append(object.value)
    }
    return kept
  }

  /// None for what the program does not have.
  func optional<Element>(_ element: Element?, _ make: (Element) throws(Raise) -> Owned) throws(Raise) -> Owned {
    guard let element else { return .none }
    return try make(element)
  }

  /// A name, as a str.
  func name(_ text: String) -> Owned { vm.intern(text) }

  /// A node whose fields are all expressions to be read, some of which may be missing.
  func simple(_ name: StaticString, _ span: Span, _ fields: (StaticString, Expression?)...) throws(Raise) -> Owned {
    let node = try begin(name)
    for (field, value) in fields { node.set(field, try optional(value, expression)) }
    return place(node, span)
  }

  // MARK: Whole programs

  /// What `exec` mode gives.
  func module(_ body: [Statement]) throws(Raise) -> Owned {
    let node = try begin("Module")
    node.set("body", try statements(body))
    node.set("type_ignores", Owned(vm.newList()))
    return node.finish()
  }

  /// What `single` mode gives.
  func interactive(_ body: [Statement]) throws(Raise) -> Owned {
    let node = try begin("Interactive")
    node.set("body", try statements(body))
    return node.finish()
  }

  /// What `eval` mode gives.
  func expressionProgram(_ body: [Statement]) throws(Raise) -> Owned {
    guard case .expression(let value)? = body.first?.kind else { throw vm.valueError("no expression") }
    let node = try begin("Expression")
    node.set("body", try expression(value))
    return node.finish()
  }
}
