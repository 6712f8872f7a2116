// Global and builtin names, with a cache of where the dict has them, and names in the namespace of a class body.

import AdderSyntax

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
    let ownBuiltins = vm.builtins(of: globals)
    guard Value(globals).isExactly(vm.pointee.types.dict), ownBuiltins.isExactly(vm.pointee.types.dict) else {
      return findByAsking(globals, ownBuiltins, vm)
    }
    var index = globals.findInterned(name)
    let value: Value
    if index >= 0 {
      value = globals.pointee.entries[index].value
      if vm.interpreter.isSpecializing {
        version = globals.versionForCache(vm)
        builtinsVersion = 0
        entry = index
      }
      if value.isNone, name == vm.name(.loader) { return vm.loader(ofNamespace: globals).take() }
    } else {
      let builtins: DictPointer = ownBuiltins.cast()
      index = builtins.findInterned(name)
      if index < 0 {
        _ = vm.nameError(name)
        return vm.fail(self)
      }
      value = builtins.pointee.entries[index].value
      if vm.interpreter.isSpecializing && ownBuiltins == vm.pointee.builtins {
        version = globals.versionForCache(vm)
        builtinsVersion = builtins.versionForCache(vm)
        entry = index
      }
    }
    value.retain()
    return value
  }

  /// Globals of a subclass of dict, and builtins that are any mapping, are asked by `__getitem__`.
  private func findByAsking(_ globals: DictPointer, _ builtins: Value, _ vm: VM) -> Value {
    vm.result(self) { () throws(Raise) in
      if let value = try vm.itemIfPresent(Value(globals), name) { return value }
      if let value = try vm.itemIfPresent(builtins, name) { return value }
      throw vm.nameError(name)
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The builtins that code with these globals sees: their `__builtins__`, a module or what stands for its dict, where they have one.
  func builtins(of globals: DictPointer) -> Value {
    guard let own = globals.getInterned(name(.builtins)) else { return pointee.builtins }
    return isInstance(own, of: pointee.types.module) ? (own.cast() as ModulePointer).pointee.namespace : own
  }

  /// An item of any mapping; nil when it raises KeyError.
  func itemIfPresent(_ mapping: Value, _ key: Value) throws(Raise) -> Owned? {
    if mapping.isExactly(pointee.types.dict) {
      return try (mapping.cast() as DictPointer).get(key, self).map { Owned(retaining: $0) }
    }
    do throws(Raise) { return try getItem(mapping, key) } catch {
      guard errorMatches(.keyError) else { throw error }
      clearError()
      return nil
    }
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
        if value.isNone, name == vm.name(.loader) { return vm.loader(ofNamespace: namespace.cast()).take() }
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

/// Makes sure that a module or class has `__annotations__`.
final class AnnotationsNode: Node {
  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let namespace = frame.namespace.isUnbound ? frame.function.pointee.globals : frame.namespace
    return vm.completion(self) { () throws(Raise) in
      if try vm.itemIfPresent(namespace, vm.name(.annotations)) == nil {
        let annotations = Owned(vm.newDict())
        try vm.setItem(namespace, vm.name(.annotations), annotations.value)
      }
    }
  }
}
