// Comprehensions: hidden functions that gather what their loops give.

import AdderSyntax

/// Collects a comprehension's elements: runs the loops, whose innermost statement adds to the collection in `slot`, and returns it.
final class CollectNode: Node {
  private let kind: Comprehension.Kind
  private let slot: Int
  private let loops: Node

  init(_ kind: Comprehension.Kind, slot: Int, _ loops: Node, _ span: Span) {
    self.kind = kind
    self.slot = slot
    self.loops = loops
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    frame[slot] = vm.newCollection(kind)
    let result = loops.execute(frame, vm)
    if result != .normal {
      if result.isError { vm.dropCollection(slot, frame) }
      return result
    }
    let collection = frame[slot]
    frame[slot] = .unbound
    return collection
  }
}

/// The same in a coroutine, around something that is awaited.
final class ResumableCollect: Node {
  private let kind: Comprehension.Kind
  private let slot: Int
  private let loops: Node

  init(_ kind: Comprehension.Kind, slot: Int, _ loops: Node, _ span: Span) {
    self.kind = kind
    self.slot = slot
    self.loops = loops
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    if frame[slot].isUnbound { frame[slot] = vm.newCollection(kind) }
    let result = loops.execute(frame, vm)
    if result != .normal {
      if result.isError { vm.dropCollection(slot, frame) }
      return result
    }
    let collection = frame[slot]
    frame[slot] = .unbound
    return collection
  }
}

extension UnsafeMutablePointer<VMState> {
  /// What a comprehension that fails has collected is no variable: it does not live on in the traceback's frame.
  @inline(never) fileprivate func dropCollection(_ slot: Int, _ frame: Frame) {
    let collection = Owned(frame[slot])
    frame[slot] = .unbound
    _ = collection
  }

  /// What a comprehension of this kind collects in.
  @inline(__always) fileprivate func newCollection(_ kind: Comprehension.Kind) -> Value {
    switch kind {
    case .list: Value(newList())
    case .set: Value(newSet())
    case .dictionary: Value(newDict())
    case .generator: .unbound
    }
  }
}

/// The innermost statement of a list comprehension.
final class AppendNode: Node {
  private let slot: Int
  private let element: Node

  init(_ slot: Int, _ element: Node, _ span: Span) {
    self.slot = slot
    self.element = element
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = element.evaluate(frame, vm)
    if _slowPath(value.isError) { return .error }
    (frame[slot].cast() as ListPointer).append(taking: value)
    return .normal
  }
}

final class AddToSetNode: Node {
  private let slot: Int
  private let element: Node

  init(_ slot: Int, _ element: Node, _ span: Span) {
    self.slot = slot
    self.element = element
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(element.evaluate(frame, vm))
    if value.value.isError { return .error }
    return vm.completion(self) { () throws(Raise) in _ = try (frame[slot].cast() as SetPointer).add(value.value, vm) }
  }
}

final class AddToDictNode: Node {
  private let slot: Int
  private let key: Node
  private let value: Node

  init(_ slot: Int, _ key: Node, _ value: Node, _ span: Span) {
    self.slot = slot
    self.key = key
    self.value = value
    super.init(span)
  }

  override func execute(_ frame: Frame, _ vm: VM) -> Value {
    let key = Owned(self.key.evaluate(frame, vm))
    if key.value.isError { return .error }
    let value = Owned(self.value.evaluate(frame, vm))
    if value.value.isError { return .error }
    return vm.completion(self) { () throws(Raise) in
      try (frame[slot].cast() as DictPointer).set(key.value, value.value, hash: vm.quickHash(key.value), vm)
    }
  }
}

/// Calls a comprehension's hidden function with the iterator of its outermost iterable.
final class ComprehensionNode: Node {
  private let function: Node
  private let iterable: Node
  /// Its outermost loop is an `async for`.
  private let isAsync: Bool
  /// Its function is a generator or a coroutine.
  private let isResumed: Bool
  private let base: Int
  private let isInGenerator: Bool

  init(_ function: Node, _ iterable: Node, isAsync: Bool, isResumed: Bool, base: Int, isInGenerator: Bool, _ span: Span) {
    self.function = function
    self.iterable = iterable
    self.isAsync = isAsync
    self.isResumed = isResumed
    self.base = base
    self.isInGenerator = isInGenerator
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let iterable = self.iterable.evaluate(frame, vm)
    if _slowPath(iterable.isError) { return .error }
    let area = (isInGenerator ? frame.generatorTop : frame) + base
    // Ranges and lists are gone through in place, unless that happens later.
    if !isAsync && !isResumed && (iterable.isExactly(vm.pointee.types.range) || iterable.isExactly(vm.pointee.types.list)) {
      area[1] = iterable
    } else {
      frame.node = address
      let iterator = vm.result(self) { () throws(Raise) in
        isAsync ? try vm.asyncIterator(iterable) : try vm.iterator(iterable)
      }
      iterable.release()
      if iterator.isError { return .error }
      area[1] = iterator
    }
    let function = self.function.evaluate(frame, vm)
    if function.isError {
      area[1].release()
      return .error
    }
    frame.node = address
    let result = vm.invoke(function.cast(), area + 1, 1)
    function.release()
    return result.isError ? vm.fail(self) : result
  }
}
