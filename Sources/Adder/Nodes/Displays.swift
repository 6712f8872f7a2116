// Displays of tuples, lists, sets and dicts, with and without stars.

import AdderSyntax

/// `(a, b, c)` without stars.
final class TupleNode: AreaNode {
  /// Longer ones are gathered in a list: the room for calls is small.
  static let longest = 32

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let area = area(frame)
    guard evaluateArguments(area, frame, vm) else { return .error }
    let tuple = vm.newTuple(count: arguments.count)
    tuple.pointee.items.update(from: area + 1, count: arguments.count)
    return Value(tuple)
  }
}

/// A tuple of two, the commonest.
final class PairNode: Node {
  private let first: Node
  private let second: Node

  init(_ first: Node, _ second: Node, _ span: Span) {
    self.first = first
    self.second = second
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let first = self.first.evaluate(frame, vm)
    if _slowPath(first.isError) { return .error }
    let second = self.second.evaluate(frame, vm)
    if _slowPath(second.isError) {
      first.release()
      return .error
    }
    let tuple = vm.makeTuple(2)
    tuple.pointee.items[0] = first
    tuple.pointee.items[1] = second
    return Value(tuple)
  }
}

/// `[a, b]` without stars.
final class ListNode: Node {
  private let items: NodeList

  init(_ items: [Node], _ span: Span) {
    self.items = NodeList(items)
    super.init(span)
  }

  deinit { items.deallocate() }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let list = vm.newList(capacity: items.count)
    for index in 0..<items.count {
      let value = items.evaluate(index, frame, vm)
      if _slowPath(value.isError) {
        Value(list).release()
        return .error
      }
      list.append(taking: value)
    }
    return Value(list)
  }
}

/// A display with `*x` in it: gathered in a list, then made what it is to be.
final class SpreadNode: Node {
  enum Result { case list, tuple, set }

  private let items: [(node: Node, isStarred: Bool)]
  private let result: Result

  init(_ items: [(node: Node, isStarred: Bool)], as result: Result, _ span: Span) {
    self.items = items
    self.result = result
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let list = Owned(vm.newList(capacity: items.count))
    for item in items {
      let value = Owned(item.node.evaluate(frame, vm))
      if value.value.isError { return .error }
      if !item.isStarred {
        (list.value.cast() as ListPointer).append(value.value)
        continue
      }
      frame.node = address
      let outcome = vm.completion(self) { () throws(Raise) in try spread(value.value, into: list.value.cast(), vm) }
      if outcome.isError { return .error }
    }
    frame.node = address
    switch result {
    case .list: return list.take()
    case .tuple: return vm.result(self) { () throws(Raise) in try vm.tupleFrom(list.value) }
    case .set: return vm.result(self) { () throws(Raise) in try vm.setFrom(list.value) }
    }
  }

  private func spread(_ value: Value, into list: ListPointer, _ vm: VM) throws(Raise) {
    guard result == .set || vm.isIterable(value) else {
      throw vm.typeError("Value after * must be an iterable, not \(vm.typeName(of: value))")
    }
    if result != .set { return try list.extend(value, vm) }
    try vm.forEach(value) { (item) throws(Raise) -> Bool in
      list.append(item as Value)
      return true
    }
  }
}

/// `{a, b}` without stars.
final class SetNode: AreaNode {
  /// Longer ones are filled as their items are evaluated, as CPython does; shorter ones when all are.
  static let longest = 30

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let set = Owned(vm.newSet())
    if arguments.count > Self.longest { return fill(set.value.cast(), frame, vm) ? set.take() : .error }
    let area = area(frame)
    guard evaluateArguments(area, frame, vm) else { return .error }
    frame.node = address
    let outcome = vm.completion(self) { () throws(Raise) in
      for index in 1...max(1, arguments.count) { try (set.value.cast() as SetPointer).add(area[index], vm) }
    }
    vm.releaseRange(area + 1, arguments.count)
    return outcome.isError ? .error : set.take()
  }

  private func fill(_ set: SetPointer, _ frame: Frame, _ vm: VM) -> Bool {
    for index in 0..<arguments.count {
      let value = Owned(arguments.evaluate(index, frame, vm))
      if value.value.isError { return false }
      frame.node = address
      let outcome = vm.completion(self) { () throws(Raise) in try set.add(value.value, vm) }
      if outcome.isError { return false }
    }
    return true
  }
}

/// `{1, 2, 3}`: three constants or more. What is copied is a frozenset, which decides the order.
final class ConstantSetNode: Node {
  private let constant: Value

  init(_ constant: Value, _ span: Span) {
    self.constant = constant
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    vm.result(self) { () throws(Raise) in
      let set = Owned(vm.newSet())
      try (set.value.cast() as SetPointer).update(constant, vm)
      return set
    }
  }
}

/// `{key: value}`
final class OneItemDictNode: Node {
  private let key: Node
  private let value: Node

  init(_ key: Node, _ value: Node, _ span: Span) {
    self.key = key
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let key = Owned(self.key.evaluate(frame, vm))
    if key.value.isError { return .error }
    let value = Owned(self.value.evaluate(frame, vm))
    if value.value.isError { return .error }
    let dict = Owned(vm.newDict())
    frame.node = address
    let outcome = vm.completion(self) { () throws(Raise) in
      try (dict.value.cast() as DictPointer).set(key.value, value.value, hash: vm.quickHash(key.value), vm)
    }
    return outcome.isError ? .error : dict.take()
  }
}

/// `{key: value, **mapping}`. Keys and values are evaluated in runs, and a run's keys are hashed when all of it is evaluated, as CPython does.
final class DictNode: AreaNode {
  enum Run {
    /// Keys and values in turn.
    case pairs(NodeList)
    case mapping(Node)
  }

  private let runs: [Run]

  init(_ runs: [Run], base: Int, isInGenerator: Bool, _ span: Span) {
    self.runs = runs
    super.init([], base: base, isInGenerator: isInGenerator, span)
  }

  deinit {
    for case .pairs(let nodes) in runs { nodes.deallocate() }
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let dict = Owned(vm.newDict())
    for run in runs {
      switch run {
      case .pairs(let nodes):
        if !add(nodes, to: dict.value.cast(), frame, vm) { return .error }
      case .mapping(let node):
        let mapping = Owned(node.evaluate(frame, vm))
        if mapping.value.isError { return .error }
        frame.node = address
        let outcome = vm.completion(self) { () throws(Raise) in try merge(mapping.value, into: dict.value.cast(), vm) }
        if outcome.isError { return .error }
      }
    }
    return dict.take()
  }

  private func add(_ nodes: NodeList, to dict: DictPointer, _ frame: Frame, _ vm: VM) -> Bool {
    let area = area(frame)
    guard evaluate(nodes, into: area, frame, vm) else { return false }
    frame.node = address
    let outcome = vm.completion(self) { () throws(Raise) in
      var index = 1
      while index < nodes.count {
        try dict.set(area[index], area[index &+ 1], hash: vm.quickHash(area[index]), vm)
        index &+= 2
      }
    }
    vm.releaseRange(area + 1, nodes.count)
    return !outcome.isError
  }

  private func merge(_ mapping: Value, into dict: DictPointer, _ vm: VM) throws(Raise) {
    let kept = try vm.mappingAsDict(mapping) { () -> Raise in vm.typeError("'\(vm.typeName(of: mapping))' object is not a mapping") }
    try dict.merge(kept.value.cast(), vm)
  }
}
