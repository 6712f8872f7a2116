extension Resolver {
  /// Looks up each name that its scope does not bind itself.
  mutating func lookUpNames() {
    for scope in scopes.indices {
      for declaration in tables[scope].declarations { check(declaration, in: scope) }
      for (name, flags) in zip(tables[scope].names.names, tables[scope].flags) {
        if flags.contains(.global) || (flags.isBound && !flags.contains(.nonlocal)) { continue }
        _ = find(name, from: scope)
      }
    }
  }

  private mutating func check(_ declaration: (name: String, span: Span), in scope: Int) {
    let flags = tables[scope][declaration.name]
    if flags.isSuperset(of: [.global, .nonlocal]) { return reject("name '\(declaration.name)' is nonlocal and global", declaration.span) }
    guard flags.contains(.nonlocal) else { return }
    if scope == 0 {
      reject("nonlocal declaration not allowed at module level", declaration.span)
    } else if !find(declaration.name, from: scope) {
      reject("no binding for nonlocal '\(declaration.name)' found", declaration.span)
    }
  }

  /// As in CPython, a name that any scope declares global is global in the module's own code, too. That shows where `exec` has been given locals.
  mutating func spreadGlobals() {
    for table in tables.dropFirst() {
      for declaration in table.declarations where table[declaration.name].contains(.global) && !tables[0][declaration.name].isEmpty {
        tables[0][declaration.name].insert(.global)
      }
    }
  }

  /// Looks for a name in the functions around a scope. If one binds it, it gets a cell, and the scopes on the way a free variable.
  private mutating func find(_ name: String, from scope: Int) -> Bool {
    var path = [scope]
    var next = scopes[scope].parent
    while let outer = next?.index, outer != 0 {
      let flags = tables[outer][name]
      if scopes[outer].kind == .class {
        if name == "__class__" {
          tables[outer].needsClassCell = true
          for inner in path { tables[inner][name].insert(.free) }
          return true
        }
      } else {
        if flags.contains(.global) { return false }
        if flags.isBound, !flags.contains(.nonlocal) {
          tables[outer][name].insert(.cell)
          for inner in path { tables[inner][name].insert(.free) }
          return true
        }
      }
      path.append(outer)
      next = scopes[outer].parent
    }
    return false
  }

  // MARK: Numbering

  /// Gives the names of a scope their slots.
  mutating func number(_ index: Int) {
    let table = tables[index]
    let isFunction = scopes[index].kind != .module && scopes[index].kind != .class
    var cells = table.needsClassCell ? ["__class__"] : []
    var frees: [String] = []
    for (name, flags) in zip(table.names.names, table.flags) {
      if flags.contains(.cell) { cells.append(name) }
      if flags.contains(.free) { frees.append(name) }
    }
    cells.sort()
    frees.sort()
    var meanings = ScopeMeanings(names: table.names)
    for (name, flags) in zip(table.names.names, table.flags) { meanings[name] = resolution(of: name, flags, isFunction: isFunction) }
    if isFunction { numberLocals(index, table, &meanings) }
    for (cell, name) in cells.enumerated() where isFunction { meanings[name] = .cell(cell) }
    for (free, name) in frees.enumerated() {
      let flags = table[name]
      if isFunction {
        meanings[name] = .free(free)
      } else if !flags.isBound || flags.contains(.nonlocal), !flags.contains(.global) {
        meanings[name] = flags.contains(.nonlocal) ? .free(free) : .classFree(free)
      }
    }
    scopes[index].cells = cells
    scopes[index].frees = frees
    scopes[index].meanings = meanings
  }

  private mutating func numberLocals(_ index: Int, _ table: ScopeTable, _ meanings: inout ScopeMeanings) {
    var locals = table.parameters
    let rest = table.order + zip(table.names.names, table.flags).filter { !$0.1.contains(.compiled) }.map(\.0).sorted()
    for name in rest {
      let flags = table[name]
      if flags.contains(.parameter) { continue }
      if flags.isBound, flags.isDisjoint(with: [.global, .nonlocal, .cell, .free]) { locals.append(name) }
    }
    for (slot, name) in locals.enumerated() { meanings[name] = .local(slot) }
    scopes[index].locals = locals
  }

  /// What a name means that has no slot.
  private func resolution(of name: String, _ flags: SymbolFlags, isFunction: Bool) -> Resolution {
    if flags.contains(.global) { return .global }
    return isFunction ? .global : .name
  }
}
