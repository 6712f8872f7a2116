// Targets that take an iterable apart.

import AdderSyntax

/// `a, *b, c = value`
final class UnpackTarget: TargetNode {
  /// Without the star's list in between when there is none.
  let targets: TargetList
  /// The index of the target with the star, or -1.
  let star: Int

  init(_ targets: [TargetNode], star: Int, _ span: Span) {
    self.targets = TargetList(targets)
    self.star = star
    super.init(span)
  }

  deinit { targets.deallocate() }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(value)
    frame.node = address
    let count = targets.count
    if star < 0 && (value.value.isExactly(vm.pointee.types.tuple) || value.value.isExactly(vm.pointee.types.list)) {
      let items = vm.items(of: value.value)
      if items.count == count, let base = items.baseAddress {
        return _fastPath(count == 2) ? storePair(base[0], base[1], frame, vm) : store(base, frame, vm)
      }
    }
    let items = vm.result(self) { () throws(Raise) in try vm.unpack(value.value, count: count, star: star) }
    if items.isError { return .error }
    let list = Owned(items)
    return distribute(list.value.cast(), frame, vm)
  }

  /// The commonest form.
  @inline(__always) private func storePair(_ first: Value, _ second: Value, _ frame: Frame, _ vm: VM) -> Value {
    first.retain()
    second.retain()
    var pair = (first, second)
    return withUnsafeMutableBytes(of: &pair) { bytes in
      targets.store(taking: bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self), frame, vm)
    }
  }

  /// All items are taken before the first is stored: a store can run anything.
  @inline(__always) private func store(_ items: UnsafePointer<Value>, _ frame: Frame, _ vm: VM) -> Value {
    let count = targets.count
    return withUnsafeTemporaryAllocation(of: Value.self, capacity: count) { room in
      let room = room.baseAddress.unsafelyUnwrapped
      for index in 0..<count {
        let item = items[index]
        item.retain()
        room[index] = item
      }
      return targets.store(taking: room, frame, vm)
    }
  }

  private func distribute(_ list: ListPointer, _ frame: Frame, _ vm: VM) -> Value {
    let middle = list.count - (targets.count - 1)
    var position = 0
    for index in 0..<targets.count {
      var item: Value
      if index == star {
        let part = vm.newList(capacity: middle)
        for offset in 0..<middle { part.append(list[position + offset]) }
        item = Value(part)
        position += middle
      } else {
        item = list[position]
        item.retain()
        position += 1
      }
      if targets.store(index, item, frame, vm).isError { return .error }
    }
    return .normal
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    for index in 0..<targets.count where targets.delete(index, frame, vm).isError { return .error }
    return .normal
  }
}

/// The one item of what `*args: *value` is annotated with: unpacked as `item, = value` would be.
final class OnlyItemNode: Node {
  private let value: Node

  init(_ value: Node, _ span: Span) {
    self.value = value
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(value.evaluate(frame, vm))
    if value.value.isError { return .error }
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      let items = try vm.unpack(value.value, count: 1, star: -1)
      return Owned(retaining: (items.value.cast() as ListPointer)[0])
    }
  }
}

extension UnsafeMutablePointer<VMState> {
  /// The items of an iterable for `count` places, as a list: exactly as many, or with a star (its place or -1) at least one less.
  func unpack(_ value: Value, count: Int, star: Int) throws(Raise) -> Owned {
    guard isIterable(value) else { throw typeError("cannot unpack non-iterable \(typeName(of: value)) object") }
    let list: ListPointer = newList(capacity: count)
    let owned = Owned(list)
    let iterator = try iterator(value)
    let limit = star < 0 ? count : Int.max
    // What a starred target gets is a list made of the iterator.
    if star == 0 { try askLength(of: iterator.value) }
    while let item = try next(iterator.value) {
      guard list.count < limit else { throw valueError("too many values to unpack (expected \(count))") }
      list.append(taking: item.take())
      if list.count == star { try askLength(of: iterator.value) }
    }
    if star < 0 {
      guard list.count == count else { throw valueError("not enough values to unpack (expected \(count), got \(list.count))") }
    } else {
      guard list.count >= count - 1 else {
        throw valueError("not enough values to unpack (expected at least \(count - 1), got \(list.count))")
      }
    }
    return owned
  }
}
