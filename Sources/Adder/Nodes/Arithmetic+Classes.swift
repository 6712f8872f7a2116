// The final classes of the arithmetic nodes: an operation and a shape each, a line each (see Operands.swift for why).

enum AddNodes: AttributeOperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class Attributes: AttributeAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class AttributeConstants: AttributeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class AttributeLocals: AttributeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class LocalAttributes: LocalAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class NodeAttributes: NodeAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
  final class AttributeNodes: AttributeNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Add.self, frame, vm) } }
}

enum SubtractNodes: AttributeOperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class Attributes: AttributeAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class AttributeConstants: AttributeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) }
  }
  final class AttributeLocals: AttributeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class LocalAttributes: LocalAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class NodeAttributes: NodeAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) } }
  final class AttributeNodes: AttributeNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Subtract.self, frame, vm) }
  }
}

enum MultiplyNodes: AttributeOperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class Attributes: AttributeAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class AttributeConstants: AttributeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) }
  }
  final class AttributeLocals: AttributeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class LocalAttributes: LocalAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class NodeAttributes: NodeAttribute { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) } }
  final class AttributeNodes: AttributeNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Multiply.self, frame, vm) }
  }
}

enum ModuloNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Modulo.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Modulo.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Modulo.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Modulo.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Modulo.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Modulo.self, frame, vm) } }
}

enum FloorDivideNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(FloorDivide.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(FloorDivide.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(FloorDivide.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(FloorDivide.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(FloorDivide.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(FloorDivide.self, frame, vm) } }
}

enum DivideNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Divide.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Divide.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Divide.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Divide.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Divide.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(Divide.self, frame, vm) } }
}

enum BitAndNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitAnd.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitAnd.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitAnd.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitAnd.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitAnd.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitAnd.self, frame, vm) } }
}

enum BitOrNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitOr.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitOr.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitOr.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitOr.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitOr.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitOr.self, frame, vm) } }
}

enum BitXorNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitXor.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitXor.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitXor.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitXor.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitXor.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(BitXor.self, frame, vm) } }
}

enum LeftShiftNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(LeftShift.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(LeftShift.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(LeftShift.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(LeftShift.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(LeftShift.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(LeftShift.self, frame, vm) } }
}

enum RightShiftNodes: OperandFamily {
  final class Nodes: NodeNode { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(RightShift.self, frame, vm) } }
  final class Constants: NodeConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(RightShift.self, frame, vm) } }
  final class Locals: NodeLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(RightShift.self, frame, vm) } }
  final class LocalNodes: LocalNodeOperands { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(RightShift.self, frame, vm) } }
  final class LocalLocals: LocalLocal { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(RightShift.self, frame, vm) } }
  final class LocalConstants: LocalConstant { override func evaluate(_ frame: Frame, _ vm: VM) -> Value { combine(RightShift.self, frame, vm) } }
}
