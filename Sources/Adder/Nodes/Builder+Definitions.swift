// Functions, classes and modules to nodes.

import AdderSyntax

extension Builder {
  func buildDefinition(_ definition: FunctionDefinition, _ span: Span) throws(Raise) -> Node {
    let definition = try hoistEvaluated(definition)
    let decorators = try buildDecorators(definition.decorators)
    let (value, _) = innerCode(definition.scope, .function(definition), definition.parameters, span)
    let function = stressed(try buildFunction(value, definition.scope, definition.parameters, returns: definition.returns, span))
    return assign(decorators.isEmpty ? function : DecoratedNode(decorators, function, span), to: definition.name, span)
  }

  /// Yields in decorators, default values and annotations come before the definition.
  private func hoistEvaluated(_ definition: FunctionDefinition) throws(Raise) -> FunctionDefinition {
    guard isGenerator else { return definition }
    let annotations = !code.program.futureFeatures.contains("annotations")
    var expressions: [Expression] = []
    _ = definition.mapEvaluated(annotations: annotations) { expression in
      expressions.append(expression)
      return expression
    }
    var kept = try hoistInOrder(expressions)[...]
    return definition.mapEvaluated(annotations: annotations) { _ in kept.removeFirst() }
  }

  private func hoistEvaluated(_ definition: ClassDefinition) throws(Raise) -> ClassDefinition {
    guard isGenerator else { return definition }
    var kept = try hoistInOrder(definition.decorators + definition.arguments.map(\.value))[...]
    return definition.mapEvaluated { _ in kept.removeFirst() }
  }

  func buildClass(_ definition: ClassDefinition, _ span: Span) throws(Raise) -> Node {
    let definition = try hoistEvaluated(definition)
    let decorators = try buildDecorators(definition.decorators)
    let (value, inner) = innerCode(definition.scope, .class(definition), Parameters(), span)
    let body = FunctionNode(value, defaults: [], keywordDefaults: [], annotations: [], closure: closure(of: definition.scope), span)
    let node = stressed(ClassNode(body, intern(inner.scope.name), try callParts(definition.arguments), span))
    return assign(decorators.isEmpty ? node : DecoratedNode(decorators, node, span), to: definition.name, span)
  }

  /// Decorators, with the places where they are called: those of the whole expressions, even where they end with an attribute.
  private func buildDecorators(_ expressions: [Expression]) throws(Raise) -> [(value: Node, call: Node)] {
    var decorators: [(value: Node, call: Node)] = []
    for expression in expressions { decorators.append((try build(expression), PassNode(expression.span))) }
    return decorators
  }

  private func assign(_ value: Node, to name: Identifier, _ span: Span) -> Node {
    AssignNode(variableTarget(name.name, name.span), value, span)
  }

  /// A class body: `__module__`, `__qualname__`, the docstring, the statements; it returns the `__class__` cell if methods need one.
  func buildClassBody(_ definition: ClassDefinition) throws(Raise) -> Node {
    let span = definition.name.span
    var nodes: [Node] = [
      AssignNode(NamespaceTarget(vm.name(.module), span), NamespaceNode(vm.name(.name), cell: nil, span), span),
      AssignNode(NamespaceTarget(vm.name(.qualname), span), ConstantNode(code.qualifiedName, span), span),
    ]
    if definition.body.containsAnnotations { nodes.append(AnnotationsNode(span)) }
    if let doc = documentation(definition.body) {
      nodes.append(AssignNode(NamespaceTarget(vm.name(.doc), span), ConstantNode(try constant(doc), span), span))
    }
    nodes.append(try buildBlock(definition.body, span))
    if let index = code.scope.cells.firstIndex(of: "__class__") {
      let cell = CellItselfNode(code.cellSlot(index), span)
      nodes.append(AssignNode(NamespaceTarget(vm.name(.classcell), span), cell, span))
      nodes.append(ReturnNode(cell, span))
    }
    return BlockNode(nodes, span)
  }

  func buildModule(_ statements: [Statement]) throws(Raise) -> Node {
    let span = statements.first?.span ?? Span(line: 1, column: 0, endLine: 1, endColumn: 0)
    var nodes: [Node] = []
    if statements.containsAnnotations { nodes.append(AnnotationsNode(span)) }
    if let doc = documentation(statements), !code.prints {
      nodes.append(AssignNode(variableTarget("__doc__", span), ConstantNode(try constant(doc), span), span))
    }
    nodes.append(try buildBlock(statements, span))
    return block(nodes, resumes: false, span)
  }

  private func documentation(_ statements: [Statement]) -> Constant? {
    guard case .expression(let expression)? = statements.first?.kind, case .constant(let constant) = expression.kind else { return nil }
    switch constant {
    case .string, .codePoints: return vm.optimizationLevel(of: code.program) < 2 ? constant : nil
    default: return nil
    }
  }
}
