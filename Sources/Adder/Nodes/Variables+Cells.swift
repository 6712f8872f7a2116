// Variables in cells: those that an inner function shares with the function around it.

import AdderSyntax

/// Where a cell is: in a slot of the frame, or in the closure of its function.
enum CellPlace {
  case slot(Int)
  case closure(Int)

  @inline(__always) func cell(_ frame: Frame) -> CellPointer {
    switch self {
    case .slot(let slot): frame[slot].cast()
    case .closure(let index): (frame.function.pointee.closure.cast() as TuplePointer)[index].cast()
    }
  }
}

final class CellNode: Node {
  private let place: CellPlace

  init(_ place: CellPlace, _ span: Span) {
    self.place = place
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = place.cell(frame).pointee.content
    if _slowPath(value.isUnbound) { return vm.unboundCell(place, frame, self) }
    value.retain()
    return value
  }
}

final class CellTarget: TargetNode {
  private let place: CellPlace

  init(_ place: CellPlace, _ span: Span) {
    self.place = place
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let cell = place.cell(frame)
    let old = cell.pointee.content
    cell.pointee.content = value
    old.release()
    return .normal
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let cell = place.cell(frame)
    let old = cell.pointee.content
    if old.isUnbound { return vm.unboundCell(place, frame, self) }
    cell.pointee.content = .unbound
    old.release()
    return .normal
  }
}

extension UnsafeMutablePointer<VMState> {
  @inline(never) func unboundCell(_ place: CellPlace, _ frame: Frame, _ node: Node) -> Value {
    let code = frame.function.swiftCode
    switch place {
    case .slot(let slot): _ = unboundLocalError(text(slot < code.cellBase ? code.localNames[slot] : code.cellNames[slot - code.cellBase]))
    case .closure(let index): _ = freeVariableError(code.freeNames[index])
    }
    return fail(node)
  }
}
