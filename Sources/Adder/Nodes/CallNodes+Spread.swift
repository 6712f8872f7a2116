// Calls with stars: the arguments are gathered first.

import AdderSyntax

/// A call with `*x` or `**x`. Positional arguments are gathered in a list, keywords in a dict, then spread out for the call.
final class CallSpreadNode: Node {
  struct Part {
    let kind: Kind
    let node: Node

    enum Kind {
      case positional, starred, doubleStarred
      /// The name.
      case keyword(Value)
    }

    var isPositional: Bool {
      switch kind {
      case .positional, .starred: true
      case .doubleStarred, .keyword: false
      }
    }
  }

  private let callee: Node
  private let parts: [Part]
  private let hasKeywords: Bool
  /// `f(*x, …)`: x is gone through when all is evaluated, and the message about an x that is no iterable names f.
  private let starIsAlone: Bool

  init(_ callee: Node, _ parts: [Part], _ span: Span) {
    self.callee = callee
    self.parts = parts
    starIsAlone = parts.count(where: \.isPositional) == 1
    hasKeywords = !parts.allSatisfy(\.isPositional)
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let callee = Owned(self.callee.evaluate(frame, vm))
    if callee.value.isError { return .error }
    if parts.count == 1, case .starred = parts[0].kind { return callWithTuple(callee.value, parts[0].node, frame, vm) }
    // What is given by position goes first when all is over.
    let keywords = hasKeywords ? Owned(vm.newDict()) : Owned(Value.unbound)
    let positional = Owned(vm.newList(capacity: parts.count))
    var alone = Owned(Value.unbound)
    for part in parts {
      let value = Owned(part.node.evaluate(frame, vm))
      if value.value.isError { return .error }
      frame.node = address
      if starIsAlone, case .starred = part.kind {
        alone = value
        continue
      }
      do throws(Raise) {
        try add(part, value.value, to: positional.value.cast(), keywords.value, callee.value, vm)
      } catch {
        return vm.fail(self)
      }
    }
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      // As with `f(*x)` alone, what a tuple holds is passed on as it stands there.
      if alone.value.isExactly(vm.pointee.types.tuple), keywords.value.isUnbound || (keywords.value.cast() as DictPointer).count == 0 {
        return try vm.call(callee.value, tuple: alone.value)
      }
      if !alone.value.isUnbound { try addStarred(alone.value, to: positional.value.cast(), callee.value, vm) }
      return try vm.call(callee.value, positional: positional.value.cast(), keywords: keywords.value)
    }
  }

  /// `f(*x)`: what a tuple holds is passed on as it stands there.
  private func callWithTuple(_ callee: Value, _ node: Node, _ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(node.evaluate(frame, vm))
    if value.value.isError { return .error }
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      if value.value.isExactly(vm.pointee.types.tuple) { return try vm.call(callee, tuple: value.value) }
      let positional = Owned(vm.newList(capacity: 0))
      try addStarred(value.value, to: positional.value.cast(), callee, vm)
      return try vm.call(callee, positional: positional.value.cast(), keywords: .unbound)
    }
  }

  private func add(
    _ part: Part, _ value: Value, to positional: ListPointer, _ keywords: Value, _ callee: Value, _ vm: VM
  ) throws(Raise) {
    switch part.kind {
    case .positional: positional.append(value)
    case .starred: try addStarred(value, to: positional, callee, vm)
    case .keyword(let name): try addKeyword(name, value, to: keywords.cast(), callee, vm)
    case .doubleStarred: try addDoubleStarred(value, to: keywords.cast(), callee, vm)
    }
  }

  private func addStarred(_ value: Value, to positional: ListPointer, _ callee: Value, _ vm: VM) throws(Raise) {
    guard vm.isIterable(value) else {
      let what = starIsAlone ? "\(vm.callableText(callee)) argument" : "Value"
      throw vm.typeError("\(what) after * must be an iterable, not \(vm.typeName(of: value))")
    }
    try positional.extend(value, vm)
  }

  private func addKeyword(_ name: Value, _ value: Value, to keywords: DictPointer, _ callee: Value, _ vm: VM) throws(Raise) {
    if try keywords.get(name, vm) != nil { throw twice(name, callee, vm) }
    try keywords.set(name, value, vm)
  }

  private func addDoubleStarred(_ value: Value, to keywords: DictPointer, _ callee: Value, _ vm: VM) throws(Raise) {
    let kept = try vm.mappingAsDict(value, twice: { (key) in self.twice(key, callee, vm) }) { () -> Raise in
      vm.typeError("\(vm.callableText(callee)) argument after ** must be a mapping, not \(vm.typeName(of: value))")
    }
    let dict: DictPointer = kept.value.cast()
    var index = 0
    while let entry = dict.nextEntry(from: index) {
      let key = dict.pointee.entries[entry].key
      if try keywords.get(key, vm) != nil { throw twice(key, callee, vm) }
      try keywords.set(key, dict.pointee.entries[entry].value, vm)
      index = entry + 1
    }
  }

  private func twice(_ name: Value, _ callee: Value, _ vm: VM) -> Raise {
    // CPython makes the message of the KeyError of a merge, unless that has been chained to an exception that is being handled.
    if !vm.pointee.handled.isNone { return vm.keyError(name) }
    return vm.typeError("\(vm.callableText(callee)) got multiple values for keyword argument '\((try? vm.strText(name)) ?? "?")'")
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Calls with positional arguments from a list and keywords from a dict, or none (`.unbound`).
  func call(_ callee: Value, positional: ListPointer, keywords: Value) throws(Raise) -> Owned {
    if keywords.isUnbound || (keywords.cast() as DictPointer).count == 0 {
      let items = UnsafePointer(positional.pointee.items)
      return try call(callee, Arguments(items, count: positional.count))
    }
    let keywords: DictPointer = keywords.cast()
    var unchecked = 0
    while let entry = keywords.nextEntry(from: unchecked) {
      guard isString(keywords.pointee.entries[entry].key) else { throw typeError("keywords must be strings") }
      unchecked = entry + 1
    }
    let names = newTuple(count: keywords.count)
    let count = positional.count
    positional.grow(to: count + keywords.count)
    var index = 0
    var position = 0
    while let entry = keywords.nextEntry(from: index) {
      let key = keywords.pointee.entries[entry].key
      key.retain()
      names.pointee.items[position] = key
      positional.append(keywords.pointee.entries[entry].value)
      position += 1
      index = entry + 1
    }
    let kept = Owned(names)
    return try call(callee, Arguments(UnsafePointer(positional.pointee.items), count: count, keywords: kept.value))
  }

  /// `f()` or `A.f()`, as messages about arguments name what is called: the module only where it is not `builtins`.
  func callableText(_ callee: Value) -> String {
    do throws(Raise) {
      guard let name = try attributeIfPresent(callee, self.name(.qualname)), isString(name.value) else {
        return try strText(callee)
      }
      if let module = try attributeIfPresent(callee, self.name(.module)), isString(module.value), text(module.value) != "builtins" {
        return "\(text(module.value)).\(text(name.value))()"
      }
      return "\(text(name.value))()"
    } catch {
      clearError()
      return "function"
    }
  }

  /// A dict with the contents of a mapping: the dict itself if it is one; nil keys() attribute: the error that `refuse` makes. `twice` makes the error
  /// for a key that comes again, where that is one.
  func mappingAsDict(_ value: Value, twice: ((Value) -> Raise)? = nil, orElse refuse: () -> Raise) throws(Raise) -> Owned {
    if isReadAsDict(value) { return Owned(retaining: value) }
    let copy = Owned(newDict())
    guard let keys = try attributeIfPresent(value, word("keys")) else { throw refuse() }
    let names = try call(keys.value)
    try forEach(names.value) { (key) throws(Raise) -> Bool in
      let item = try getItem(value, key)
      if let twice, try (copy.value.cast() as DictPointer).get(key, self) != nil { throw twice(key) }
      try (copy.value.cast() as DictPointer).set(key, item.value, self)
      return true
    }
    return copy
  }
}
