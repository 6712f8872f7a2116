// The final classes of the comparison nodes: an operator and a shape each (see Operands.swift for why).

enum LessNodes: OperandFamily {
  final class Nodes: NodeNode {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Less.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Less.self, frame, vm) }
  }
  final class Constants: NodeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Less.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Less.self, frame, vm) }
  }
  final class Locals: NodeLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Less.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Less.self, frame, vm) }
  }
  final class LocalNodes: LocalNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Less.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Less.self, frame, vm) }
  }
  final class LocalLocals: LocalLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Less.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Less.self, frame, vm) }
  }
  final class LocalConstants: LocalConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Less.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Less.self, frame, vm) }
  }
}

enum LessOrEqualNodes: OperandFamily {
  final class Nodes: NodeNode {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(LessOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(LessOrEqual.self, frame, vm) }
  }
  final class Constants: NodeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(LessOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(LessOrEqual.self, frame, vm) }
  }
  final class Locals: NodeLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(LessOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(LessOrEqual.self, frame, vm) }
  }
  final class LocalNodes: LocalNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(LessOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(LessOrEqual.self, frame, vm) }
  }
  final class LocalLocals: LocalLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(LessOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(LessOrEqual.self, frame, vm) }
  }
  final class LocalConstants: LocalConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(LessOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(LessOrEqual.self, frame, vm) }
  }
}

enum GreaterNodes: OperandFamily {
  final class Nodes: NodeNode {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Greater.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Greater.self, frame, vm) }
  }
  final class Constants: NodeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Greater.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Greater.self, frame, vm) }
  }
  final class Locals: NodeLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Greater.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Greater.self, frame, vm) }
  }
  final class LocalNodes: LocalNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Greater.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Greater.self, frame, vm) }
  }
  final class LocalLocals: LocalLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Greater.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Greater.self, frame, vm) }
  }
  final class LocalConstants: LocalConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Greater.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Greater.self, frame, vm) }
  }
}

enum GreaterOrEqualNodes: OperandFamily {
  final class Nodes: NodeNode {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(GreaterOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(GreaterOrEqual.self, frame, vm) }
  }
  final class Constants: NodeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(GreaterOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(GreaterOrEqual.self, frame, vm) }
  }
  final class Locals: NodeLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(GreaterOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(GreaterOrEqual.self, frame, vm) }
  }
  final class LocalNodes: LocalNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(GreaterOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(GreaterOrEqual.self, frame, vm) }
  }
  final class LocalLocals: LocalLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(GreaterOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(GreaterOrEqual.self, frame, vm) }
  }
  final class LocalConstants: LocalConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(GreaterOrEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(GreaterOrEqual.self, frame, vm) }
  }
}

enum EqualNodes: OperandFamily {
  final class Nodes: NodeNode {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Equal.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Equal.self, frame, vm) }
  }
  final class Constants: NodeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Equal.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Equal.self, frame, vm) }
  }
  final class Locals: NodeLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Equal.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Equal.self, frame, vm) }
  }
  final class LocalNodes: LocalNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Equal.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Equal.self, frame, vm) }
  }
  final class LocalLocals: LocalLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Equal.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Equal.self, frame, vm) }
  }
  final class LocalConstants: LocalConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(Equal.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(Equal.self, frame, vm) }
  }
}

enum NotEqualNodes: OperandFamily {
  final class Nodes: NodeNode {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(NotEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(NotEqual.self, frame, vm) }
  }
  final class Constants: NodeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(NotEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(NotEqual.self, frame, vm) }
  }
  final class Locals: NodeLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(NotEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(NotEqual.self, frame, vm) }
  }
  final class LocalNodes: LocalNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(NotEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(NotEqual.self, frame, vm) }
  }
  final class LocalLocals: LocalLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(NotEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(NotEqual.self, frame, vm) }
  }
  final class LocalConstants: LocalConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { compare(NotEqual.self, frame, vm) }
    override func test(_ frame: Frame, _ vm: VM) -> Truth { check(NotEqual.self, frame, vm) }
  }
}
