// Subscripts: exact lists, tuples and dicts in place, everything else through the type's slots.

import AdderSyntax

extension UnsafeMutablePointer<VMState> {
  /// `container[key]` of borrowed operands, +1.
  @inline(__always) func subscriptValue(_ container: Value, _ key: Value, _ frame: Frame, _ node: Node) -> Value {
    if container.isObject {
      let type = container.object.pointee.type
      if type == pointee.types.list && key.isSmallInt {
        let list: ListPointer = container.cast()
        let count = list.pointee.count
        var index = key.smallInt
        if index < 0 { index &+= count }
        if _fastPath(UInt(bitPattern: index) < UInt(bitPattern: count)) {
          let value = list.pointee.items[index]
          value.retain()
          return value
        }
      } else if type == pointee.types.dict {
        return dictItem(container.cast(), key, frame, node)
      } else if type == pointee.types.tuple && key.isSmallInt {
        let tuple: TuplePointer = container.cast()
        let count = tuple.pointee.count
        var index = key.smallInt
        if index < 0 { index &+= count }
        if _fastPath(UInt(bitPattern: index) < UInt(bitPattern: count)) {
          let value = tuple.pointee.items[index]
          value.retain()
          return value
        }
      }
    }
    return subscriptSlow(container, key, frame, node)
  }

  @inline(__always) private func dictItem(_ dict: DictPointer, _ key: Value, _ frame: Frame, _ node: Node) -> Value {
    if isExactString(key) {
      let string: StringPointer = key.cast()
      do throws(Raise) {
        let index = try dict.find(key, hash: string.hash(self), self)
        if index >= 0 {
          let value = dict.pointee.entries[index].value
          value.retain()
          return value
        }
      } catch { return fail(node) }
    }
    return subscriptSlow(Value(dict), key, frame, node)
  }

  @inline(never) private func subscriptSlow(_ container: Value, _ key: Value, _ frame: Frame, _ node: Node) -> Value {
    frame.node = node.address
    return result(node) { () throws(Raise) in try getItem(container, key) }
  }

  /// `container[key] = value`: container and key borrowed, value taken over.
  @inline(__always) func storeSubscript(_ container: Value, _ key: Value, _ value: Value, _ frame: Frame, _ node: Node) -> Value {
    if container.isObject {
      let type = container.object.pointee.type
      if type == pointee.types.list && key.isSmallInt {
        let list: ListPointer = container.cast()
        let count = list.pointee.count
        var index = key.smallInt
        if index < 0 { index &+= count }
        if _fastPath(UInt(bitPattern: index) < UInt(bitPattern: count)) {
          let old = list.pointee.items[index]
          list.pointee.items[index] = value
          old.release()
          return .normal
        }
      } else if type == pointee.types.dict && isExactString(key) {
        let dict: DictPointer = container.cast()
        let hash = (key.cast() as StringPointer).hash(self)
        do throws(Raise) {
          let index = try dict.find(key, hash: hash, self)
          if index >= 0 {
            dict.replace(at: index, taking: value)
          } else {
            key.retain()
            dict.insert(hash: hash, key: key, value: value)
          }
          return .normal
        } catch {
          value.release()
          return fail(node)
        }
      }
    }
    return storeSubscriptSlow(container, key, value, frame, node)
  }

  @inline(never) private func storeSubscriptSlow(
    _ container: Value, _ key: Value, _ value: Value, _ frame: Frame, _ node: Node
  ) -> Value {
    frame.node = node.address
    let value = Owned(value)
    return completion(node) { () throws(Raise) in try setItem(container, key, value.value) }
  }
}

enum SubscriptNodes: OperandFamily {
  final class Nodes: NodeNode {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
      guard let (left, right) = operands(frame, vm) else { return .error }
      let result = vm.subscriptValue(left, right, frame, self)
      left.release()
      right.release()
      return result
    }
  }

  final class Constants: NodeConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
      let left = self.left.evaluate(frame, vm)
      if _slowPath(left.isError) { return .error }
      let result = vm.subscriptValue(left, right, frame, self)
      left.release()
      return result
    }
  }

  final class Locals: NodeLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
      let left = self.left.evaluate(frame, vm)
      if _slowPath(left.isError) { return .error }
      let key = frame[right]
      let result = key.isUnbound ? vm.unboundLocal(right, frame, self) : vm.subscriptValue(left, key, frame, self)
      left.release()
      return result
    }
  }

  final class LocalNodes: LocalNodeOperands {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
      let container = frame[left]
      if _slowPath(container.isUnbound) { return vm.unboundLocal(left, frame, self) }
      let key = right.evaluate(frame, vm)
      if _slowPath(key.isError) { return .error }
      let result = vm.subscriptValue(container, key, frame, self)
      key.release()
      return result
    }
  }

  final class LocalLocals: LocalLocal {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
      let (container, key) = (frame[left], frame[right])
      if _slowPath(container.isUnbound || key.isUnbound) {
        return vm.unboundLocal(container.isUnbound ? left : right, frame, self)
      }
      return vm.subscriptValue(container, key, frame, self)
    }
  }

  final class LocalConstants: LocalConstant {
    override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
      let container = frame[left]
      if _slowPath(container.isUnbound) { return vm.unboundLocal(left, frame, self) }
      return vm.subscriptValue(container, right, frame, self)
    }
  }
}

/// `container[key] = …`
final class SubscriptTarget: TargetNode {
  private let container: Node
  private let key: Node

  init(_ container: Node, _ key: Node, _ span: Span) {
    self.container = container
    self.key = key
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let container = self.container.evaluate(frame, vm)
    if _slowPath(container.isError) {
      value.release()
      return .error
    }
    let key = self.key.evaluate(frame, vm)
    if _slowPath(key.isError) {
      container.release()
      value.release()
      return .error
    }
    let result = vm.storeSubscript(container, key, value, frame, self)
    container.release()
    key.release()
    return result
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let container = Owned(self.container.evaluate(frame, vm))
    if container.value.isError { return .error }
    let key = Owned(self.key.evaluate(frame, vm))
    if key.value.isError { return .error }
    frame.node = address
    return vm.completion(self) { () throws(Raise) in try vm.deleteItem(container.value, key.value) }
  }
}

/// `local[local] = …`, read without counting.
final class LocalSubscriptTarget: TargetNode {
  private let container: Int
  private let key: Int

  init(_ container: Int, _ key: Int, _ span: Span) {
    self.container = container
    self.key = key
    super.init(span)
  }

  override func store(_ value: Value, _ frame: Frame, _ vm: VM) -> Value {
    let (container, key) = (frame[self.container], frame[self.key])
    if _slowPath(container.isUnbound || key.isUnbound) {
      value.release()
      return vm.unboundLocal(container.isUnbound ? self.container : self.key, frame, self)
    }
    return vm.storeSubscript(container, key, value, frame, self)
  }

  override func delete(_ frame: Frame, _ vm: VM) -> Value {
    let (container, key) = (frame[self.container], frame[self.key])
    if _slowPath(container.isUnbound || key.isUnbound) {
      return vm.unboundLocal(container.isUnbound ? self.container : self.key, frame, self)
    }
    frame.node = address
    return vm.completion(self) { () throws(Raise) in try vm.deleteItem(container, key) }
  }
}

/// `lower:upper:step` inside a subscript.
/// `container[start:stop]`: of lists, tuples and strs a part is taken without making a slice object.
final class SliceOfNode: Node {
  private let container: Node
  private let start: Node?
  private let stop: Node?

  init(_ container: Node, _ start: Node?, _ stop: Node?, _ span: Span) {
    self.container = container
    self.start = start
    self.stop = stop
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let container = Owned(self.container.evaluate(frame, vm))
    if container.value.isError { return .error }
    let start = Owned(self.start.map { $0.evaluate(frame, vm) } ?? .none)
    if start.value.isError { return .error }
    let stop = Owned(self.stop.map { $0.evaluate(frame, vm) } ?? .none)
    if stop.value.isError { return .error }
    if let bounds = bounds(start.value, stop.value), let part = vm.part(of: container.value, bounds) { return part }
    frame.node = address
    let slice = vm.newSlice(start.value, stop.value)
    return vm.result(self) { () throws(Raise) in try vm.getItem(container.value, slice.value) }
  }

  /// For bounds that run nothing.
  @inline(__always) private func bounds(_ start: Value, _ stop: Value) -> SliceBounds? {
    guard start.isSmallInt || start.isNone, stop.isSmallInt || stop.isNone else { return nil }
    return SliceBounds(start: start.isNone ? 0 : start.smallInt, stop: stop.isNone ? .max : stop.smallInt, step: 1)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// A part of a list, tuple or str of exactly that type, +1; nil for anything else.
  @inline(__always) fileprivate func part(of container: Value, _ bounds: SliceBounds) -> Value? {
    if container.isExactly(pointee.types.list) {
      let list: ListPointer = container.cast()
      return list.slice(bounds.adjusted(to: list.count), self).take()
    }
    if isExactString(container) {
      let string: StringPointer = container.cast()
      return string.slice(self, bounds.adjusted(to: string.length)).take()
    }
    if container.isExactly(pointee.types.tuple) {
      let tuple: TuplePointer = container.cast()
      return tuple.slice(bounds.adjusted(to: tuple.count), self).take()
    }
    return nil
  }
}

final class SliceNode: Node {
  private let parts: NodeList

  init(_ parts: [Node], _ span: Span) {
    self.parts = NodeList(parts)
    super.init(span)
  }

  deinit { parts.deallocate() }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let start = Owned(parts.evaluate(0, frame, vm))
    if start.value.isError { return .error }
    let stop = Owned(parts.evaluate(1, frame, vm))
    if stop.value.isError { return .error }
    let step = Owned(parts.evaluate(2, frame, vm))
    if step.value.isError { return .error }
    return vm.newSlice(start.value, stop.value, step.value).take()
  }
}
