// Shapes of operands. A binary node is built for the shapes that its operands have: a local variable and a constant are read in place,
// borrowed, anything else is a child node. One generic piece of logic serves an operation in all shapes; the final classes are a line each,
// because generic classes stay unspecialised where they are called through the vtable.
//
// An attribute of a local variable is read in place, too, by the commonest arithmetic: nothing runs between reading it and using it where both
// operands are such (see Arithmetic+Attributes.swift).
//
// A local that is read before the other operand is evaluated stays valid: nothing can rebind it meanwhile (the Builder sees to `:=`).

import AdderSyntax

class NodeNode: Node {
  final let left: Node
  final let right: Node
  required init(_ left: Node, _ right: Node, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }
}

class NodeConstant: Node {
  final let left: Node
  final let right: Value
  required init(_ left: Node, _ right: Value, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }
}

class NodeLocal: Node {
  final let left: Node
  final let right: Int
  required init(_ left: Node, _ right: Int, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }
}

class LocalNodeOperands: Node {
  final let left: Int
  final let right: Node
  required init(_ left: Int, _ right: Node, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }
}

class LocalLocal: Node {
  final let left: Int
  final let right: Int
  required init(_ left: Int, _ right: Int, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }
}

class LocalConstant: Node {
  final let left: Int
  final let right: Value
  required init(_ left: Int, _ right: Value, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }
}

/// An operand as the Builder sees it.
enum Operand {
  case local(Int, Span)
  case constant(Value, Span)
  /// An attribute of a local variable, for those that have a shape for it.
  case attribute(LocalAttributeNode)
  case node(Node)

  /// The operand as those see it that have no shape for attributes.
  var simplified: Operand {
    if case .attribute(let node) = self { return .node(node) }
    return self
  }
}
