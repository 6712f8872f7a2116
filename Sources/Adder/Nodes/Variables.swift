// Reading, binding and deleting variables: locals in the frame, cells, globals with a cache, names in a namespace dict.

import AdderSyntax

final class ConstantNode: Node {
  /// Kept by the code.
  let value: Value

  init(_ value: Value, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = value
    value.retain()
    return value
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value { .normal }
}

// MARK: - Locals

final class LocalNode: Node {
  let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = frame[slot]
    if _slowPath(value.isUnbound) { return vm.unboundLocal(slot, frame, self) }
    value.retain()
    return value
  }

  override func test(_ frame: Frame, _ vm: VM) -> Truth {
    let value = frame[slot]
    if value == .true { return .yes }
    if value == .false || value == .none { return .no }
    return vm.consumeTruth(evaluate(frame, vm), self)
  }
}

/// A hidden variable of the Builder: its value is moved out.
final class TakeNode: Node {
  private let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = frame[slot]
    frame[slot] = .unbound
    return value
  }
}

final class StoreLocalNode: Node {
  private let slot: Int
  private let value: Node

  init(_ slot: Int, _ value: Node, _ span: Span) {
    self.slot = slot
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    let old = frame[slot]
    frame[slot] = value
    old.release()
    return .normal
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A local variable, a cell of this frame, or a cell of an enclosing one has no value.
  @inline(never) func unboundLocal(_ slot: Int, _ frame: Frame, _ node: Node) -> Value {
    let code = frame.function.swiftCode
    let names = code.localNames
    let name = slot < names.count ? names[slot] : code.cellNames[slot - names.count]
    _ = unboundLocalError(text(name))
    return fail(node)
  }
}

// MARK: - Targets

/// What a value can be bound to: an assignment's left side, a loop variable, `as` names.
class TargetNode: Node {
  /// Binds the value, whose reference is taken over (also when it fails); `.normal` or `.error`.
  func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value { fatalError("every target stores") }

  /// `del target`
  func delete(_ frame: Frame, _ vm: VM) -> Value { fatalError("every target that can be deleted deletes") }
}

final class LocalTarget: TargetNode {
  let slot: Int

  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let old = frame[slot]
    frame[slot] = value
    old.release()
    return .normal
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let old = frame[slot]
    if old.isUnbound { return vm.unboundLocal(slot, frame, self) }
    frame[slot] = .unbound
    old.release()
    return .normal
  }
}

final class AssignNode: Node {
  private let target: TargetNode
  private let value: Node

  init(_ target: TargetNode, _ value: Node, _ span: Span) {
    self.target = target
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    return target.store(value, frame, vm)
  }
}

/// `a = b = value`: the targets from left to right.
final class AssignManyNode: Node {
  private let targets: [TargetNode]
  private let value: Node

  init(_ targets: [TargetNode], _ value: Node, _ span: Span) {
    self.targets = targets
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(self.value.evaluate(frame, vm))
    if value.value.isError { return .error }
    for target in targets {
      value.value.retain()
      if target.store(value.value, frame, vm).isError { return .error }
    }
    return .normal
  }
}

/// `(name := value)`
final class NamedNode: Node {
  private let target: TargetNode
  private let value: Node

  init(_ target: TargetNode, _ value: Node, _ span: Span) {
    self.target = target
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = self.value.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    value.retain()
    if target.store(value, frame, vm).isError {
      value.release()
      return .error
    }
    return value
  }
}

final class DeleteNode: Node {
  private let targets: [TargetNode]

  init(_ targets: [TargetNode], _ span: Span) {
    self.targets = targets
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    for target in targets {
      // What dies here may run callbacks, whose tracebacks show this place.
      frame.node = target.address
      if target.delete(frame, vm).isError { return .error }
    }
    return .normal
  }
}

// MARK: - Cells

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
    case .slot(let slot): _ = unboundLocalError(text(code.cellNames[slot - code.cellBase]))
    case .closure(let index):
      let name = text(code.freeNames[index])
      _ = raise(.nameError, "cannot access free variable '\(name)' where it is not associated with a value in enclosing scope")
    }
    return fail(node)
  }
}

// MARK: - Globals

/// A name of the module or of `builtins`. The cache proves with the versions of their keys where the value is.
final class GlobalNode: Node {
  private let name: Value
  /// `.max`: nothing learnt, for dicts that nobody has cached have version 0.
  private var version = UInt.max
  private var builtinsVersion: UInt = 0
  private var entry = 0

  init(_ name: Value, _ span: Span) {
    self.name = name
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let globals: DictPointer = frame.function.pointee.globals.cast()
    if _fastPath(globals.pointee.version == version) {
      if builtinsVersion == 0 {
        let value = globals.pointee.entries[entry].value
        value.retain()
        return value
      }
      let builtins: DictPointer = vm.pointee.builtins.cast()
      if _fastPath(builtins.pointee.version == builtinsVersion) {
        let value = builtins.pointee.entries[entry].value
        value.retain()
        return value
      }
    }
    return find(globals, vm)
  }

  @inline(never) private func find(_ globals: DictPointer, _ vm: VM) -> Value {
    var index = globals.findInterned(name)
    let value: Value
    if index >= 0 {
      value = globals.pointee.entries[index].value
      if vm.interpreter.isSpecializing {
        version = globals.versionForCache(vm)
        builtinsVersion = 0
        entry = index
      }
    } else {
      let builtins = vm.builtins(of: globals)
      index = builtins.findInterned(name)
      if index < 0 {
        _ = vm.nameError(name)
        return vm.fail(self)
      }
      value = builtins.pointee.entries[index].value
      if vm.interpreter.isSpecializing && Value(builtins) == vm.pointee.builtins {
        version = globals.versionForCache(vm)
        builtinsVersion = builtins.versionForCache(vm)
        entry = index
      }
    }
    value.retain()
    return value
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The builtins that code with these globals sees: their `__builtins__`, a module or a dict, where they have one.
  func builtins(of globals: DictPointer) -> DictPointer {
    guard let own = globals.getInterned(name(.builtins)) else { return pointee.builtins.cast() }
    if own.isExactly(pointee.types.dict) { return own.cast() }
    return own.isExactly(pointee.types.module) ? (own.cast() as ModulePointer).pointee.namespace.cast() : pointee.builtins.cast()
  }
}

final class GlobalTarget: TargetNode {
  private let name: Value
  private var version: UInt = 0
  private var entry = 0

  init(_ name: Value, _ span: Span) {
    self.name = name
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let globals: DictPointer = frame.function.pointee.globals.cast()
    if _fastPath(globals.pointee.version == version && version != 0) {
      globals.replace(at: entry, taking: value)
      return .normal
    }
    globals.setInterned(name, value)
    value.release()
    if vm.interpreter.isSpecializing {
      entry = globals.findInterned(name)
      version = entry < 0 ? 0 : globals.versionForCache(vm)
    }
    return .normal
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let globals: DictPointer = frame.function.pointee.globals.cast()
    if globals.deleteInterned(name) { return .normal }
    _ = vm.nameError(name)
    return vm.fail(self)
  }
}

// MARK: - Names in a namespace

/// A name in a class body or in code run by exec: the namespace, then an enclosing function's cell or the globals, then builtins.
final class NamespaceNode: Node {
  private let name: Value
  private let cell: CellPlace?
  private let global: GlobalNode

  init(_ name: Value, cell: CellPlace?, _ span: Span) {
    self.name = name
    self.cell = cell
    global = GlobalNode(name, span)
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let namespace = frame.namespace
    if namespace.isExactly(vm.pointee.types.dict) {
      if let value = (namespace.cast() as DictPointer).getInterned(name) {
        value.retain()
        return value
      }
    } else {
      do throws(Raise) {
        return try vm.getItem(namespace, name).take()
      } catch {
        if !vm.errorMatches(.keyError) { return vm.fail(self) }
        vm.clearError()
      }
    }
    if let cell {
      let value = cell.cell(frame).pointee.content
      if value.isUnbound { return vm.unboundCell(cell, frame, self) }
      value.retain()
      return value
    }
    return global.evaluate(frame, vm)
  }
}

final class NamespaceTarget: TargetNode {
  private let name: Value

  init(_ name: Value, _ span: Span) {
    self.name = name
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let namespace = frame.namespace
    let value = Owned(value)
    if namespace.isExactly(vm.pointee.types.dict) {
      (namespace.cast() as DictPointer).setInterned(name, value.value)
      return .normal
    }
    return vm.completion(self) { () throws(Raise) in try vm.setItem(namespace, name, value.value) }
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let namespace = frame.namespace
    if namespace.isExactly(vm.pointee.types.dict) {
      if (namespace.cast() as DictPointer).deleteInterned(name) { return .normal }
    } else {
      do throws(Raise) {
        try vm.deleteItem(namespace, name)
        return .normal
      } catch {
        if !vm.errorMatches(.keyError) { return vm.fail(self) }
        vm.clearError()
      }
    }
    _ = vm.nameError(name)
    return vm.fail(self)
  }
}
