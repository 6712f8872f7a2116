// What programs can do with a deque.

import AdderSyntax

extension DequeObject {
  static let spec = TypeSpec(
    DequePointer.self, "deque", module: "collections",
    doc: "deque([iterable[, maxlen]]) --> deque object\n\nA list-like sequence optimized for data accesses near its endpoints.",
    layout: TypeLayout(
      DequeObject.self, weak: MemoryLayout<DequeObject>.offset(of: \.weakReferences).unsafelyUnwrapped, flags: [.isBaseType, .isSequence])
  ) { t in
    t.make { (vm, arguments) throws(Raise) in
      guard !arguments.hasKeywords, arguments.count < 2 else { return nil }
      let deque = Owned(vm.newDeque(vm.pointee.types.deque))
      if arguments.count == 1 { try (deque.value.cast() as DequePointer).extend(arguments[0], vm) }
      return deque
    }
    t.construct { (type, vm, arguments) throws(Raise) in Owned(vm.newDeque(type)) }
    t.initialize { (deque, vm, arguments) throws(Raise) in try deque.initialize(arguments, vm) }
    t.traverse { (deque, visit) in deque.visitItems(visit) }
    t.dismantle { (deque, heap) in deque.freeBuffer() }
    t.unhashable()
    t.length { (deque, vm) in deque.count }
    t.getItem { (deque, vm, key) throws(Raise) in Owned(retaining: deque[try deque.index(key, vm)]) }
    t.setItem { (deque, vm, key, value) throws(Raise) in
      let index = try deque.index(key, vm)
      guard let value else {
        _ = deque.remove(at: index)
        return
      }
      let old = Owned(deque[index])
      value.retain()
      deque[index] = value
      _ = old
    }
    t.contains { (deque, vm, item) throws(Raise) in try deque.find(item, 0, .max, vm) != nil }
    t.iterate { (deque, vm) in vm.newDequeIterator(vm.pointee.types.dequeIterator, deque) }
    t.compare { (deque, vm, other, operation) throws(Raise) in
      guard vm.isDeque(other) else { return .notImplemented }
      return try deque.compare(other.cast(), operation, vm)
    }
    t.repr { (deque, vm) throws(Raise) in try deque.repr(vm) }
    defineOperators(&t)
    defineEnds(&t)
    defineMethods(&t)
  }

  private static func defineOperators(_ t: inout TypeBuilder<DequePointer>) {
    t.number(.add) { (vm, left, right) throws(Raise) in
      guard vm.isDeque(left) else { return .notImplemented }
      guard vm.isDeque(right) else { throw vm.typeError("can only concatenate deque (not \"\(vm.typeName(of: right))\") to deque") }
      let sum = try (left.cast() as DequePointer).copy(vm)
      try (sum.value.cast() as DequePointer).extend(right, vm)
      return sum
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      let (deque, factor) = vm.isDeque(left) ? (left, right) : (right, left)
      guard let times = try vm.repetitions(factor) else { return .notImplemented }
      let product = try (deque.cast() as DequePointer).copy(vm)
      try (product.value.cast() as DequePointer).repeat(times, vm)
      return product
    }
    t.number(.inPlaceAdd) { (vm, left, right) throws(Raise) in
      try (left.cast() as DequePointer).extend(right, vm)
      return Owned(retaining: left)
    }
    t.number(.inPlaceMultiply) { (vm, left, right) throws(Raise) in
      guard let times = try vm.repetitions(right) else { return .notImplemented }
      try (left.cast() as DequePointer).repeat(times, vm)
      return Owned(retaining: left)
    }
  }

  private static func defineEnds(_ t: inout TypeBuilder<DequePointer>) {
    t.method("append(object, /)", "Add an element to the right side of the deque.") { (deque, vm, item: Value) in
      item.retain()
      deque.append(taking: item)
    }
    t.method("appendleft(object, /)", "Add an element to the left side of the deque.") { (deque, vm, item: Value) in
      item.retain()
      deque.appendLeft(taking: item)
    }
    t.method("pop()", "Remove and return the rightmost element.") { (deque, vm) throws(Raise) -> Owned in
      if deque.count == 0 { throw vm.indexError("pop from an empty deque") }
      return Owned(deque.takeLast())
    }
    t.method("popleft()", "Remove and return the leftmost element.") { (deque, vm) throws(Raise) -> Owned in
      if deque.count == 0 { throw vm.indexError("pop from an empty deque") }
      return Owned(deque.takeFirst())
    }
    t.method("extend(iterable, /)", "Extend the right side of the deque with elements from the iterable") {
      (deque, vm, iterable: Value) throws(Raise) in try deque.extend(iterable, vm)
    }
    t.method("extendleft(iterable, /)", "Extend the left side of the deque with elements from the iterable") {
      (deque, vm, iterable: Value) throws(Raise) in try deque.extendLeft(iterable, vm)
    }
  }

  private static func defineMethods(_ t: inout TypeBuilder<DequePointer>) {
    t.method("clear()", "Remove all elements from the deque.") { (deque, vm) in deque.clear() }
    t.method("copy()", "Return a shallow copy of a deque.") { (deque, vm) throws(Raise) in try deque.copy(vm) }
    t.method("__copy__()", "Return a shallow copy of a deque.") { (deque, vm) throws(Raise) in try deque.copy(vm) }
    t.method("reverse()", "D.reverse() -- reverse *IN PLACE*") { (deque, vm) in deque.reverse() }
    t.method("rotate(n=1, /)", "Rotate the deque n steps to the right (default n=1).  If n is negative, rotates left.") {
      (deque, vm, steps: Int?) in deque.rotate(steps ?? 1)
    }
    t.method("count(value, /)", "D.count(value) -- return number of occurrences of value") { (deque, vm, value: Value) throws(Raise) -> Int in
      var (found, index) = (0, 0)
      let changes = deque.pointee.changes
      while index < deque.count {
        if try vm.isEqualItem(deque[index], value) { found += 1 }
        if deque.pointee.changes != changes { throw vm.dequeChanged(.runtimeError) }
        index += 1
      }
      return found
    }
    t.method("index(value, start=0, stop=sys.maxsize, /)", "Return first index of value.\nRaises ValueError if the value is not present.") {
      (deque, vm, item: Value, start: Value?, stop: Value?) throws(Raise) -> Int in
      let range = try vm.searchRange(start, stop, count: deque.count)
      guard let index = try deque.find(item, range.start, range.stop, vm) else { throw vm.valueError("\(try vm.reprText(item)) is not in deque") }
      return index
    }
    t.method("insert(index, object, /)", "Insert object before index.") { (deque, vm, index: Int, item: Value) throws(Raise) in
      if deque.count == deque.pointee.limit { throw vm.indexError("deque already at its maximum size") }
      deque.insert(item, at: index)
    }
    t.method("remove(value, /)", "D.remove(value) -- remove first occurrence of value.") { (deque, vm, item: Value) throws(Raise) -> Void in
      guard let index = try deque.find(item, 0, .max, vm, error: .indexError) else { throw vm.valueError("\(try vm.reprText(item)) is not in deque") }
      _ = deque.remove(at: index)
    }
    t.method("__reversed__()", "D.__reversed__() -- return a reverse iterator over the deque") { (deque, vm) in
      vm.newDequeIterator(vm.pointee.types.dequeReverseIterator, deque)
    }
    t.method("__reduce__()", "Return state information for pickling.") { (deque, vm) throws(Raise) -> Owned in
      let state = try vm.state(of: Value(deque), isRequired: false)
      let iterator = try vm.iterator(Value(deque))
      let empty = vm.tuple()
      let limit = deque.limitValue(vm)
      let arguments = limit.value.isNone ? vm.tuple() : vm.tuple(empty.value, limit.value)
      return vm.tuple(vm.type(of: Value(deque)).value, arguments.value, state.value, iterator.value)
    }
    t.method("__sizeof__()", "D.__sizeof__() -- size of D in memory, in bytes") { (deque, vm) in
      vm.type(of: Value(deque)).pointee.basicSize + deque.pointee.capacity * MemoryLayout<Value>.stride
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
    t.attribute("maxlen", "maximum size of a deque or None if unbounded", get: { (deque, vm) throws(Raise) in deque.limitValue(vm) })
  }
}

extension VM {
  fileprivate func dequeChanged(_ kind: ExceptionKind) -> Raise { raise(kind, "deque mutated during iteration") }
}

extension UnsafeMutablePointer<DequeObject> {
  fileprivate func limitValue(_ vm: VM) -> Owned { pointee.limit < 0 ? .none : vm.int(pointee.limit) }

  fileprivate func initialize(_ arguments: Arguments, _ vm: VM) throws(Raise) {
    let values = try vm.bindNamed(arguments, "deque", ["iterable", "maxlen"], required: 0)
    var limit = -1
    if !values[1].isUnbound && !values[1].isNone {
      guard vm.isInt(values[1]) else { throw vm.typeError("an integer is required") }
      limit = try vm.sizeArgument(values[1])
      if limit < 0 { throw vm.valueError("maxlen must be non-negative") }
    }
    pointee.limit = limit
    clear()
    if !values[0].isUnbound { try extend(values[0], vm) }
  }

  /// The place that a subscript means.
  fileprivate func index(_ key: Value, _ vm: VM) throws(Raise) -> Int {
    guard vm.hasIndex(key) else { throw vm.typeError("sequence index must be integer, not '\(vm.typeName(of: key))'") }
    var index = try vm.indexOrIndexError(key)
    if index < 0 { index &+= count }
    guard index >= 0 && index < count else { throw vm.indexError("deque index out of range") }
    return index
  }

  /// The first index from `start` on, and before `stop`, of an item equal to a value.
  fileprivate func find(
    _ value: Value, _ start: Int, _ stop: Int, _ vm: VM, error: ExceptionKind = .runtimeError
  ) throws(Raise) -> Int? {
    let changes = pointee.changes
    var index = start
    while index < count && index < stop {
      let isEqual = try vm.isEqualItem(self[index], value)
      if pointee.changes != changes { throw vm.dequeChanged(error) }
      if isEqual { return index }
      index &+= 1
    }
    return nil
  }

  fileprivate func compare(_ other: DequePointer, _ operation: ComparisonOperator, _ vm: VM) throws(Raise) -> Owned {
    if operation == .equal || operation == .notEqual {
      if self == other { return Owned(Value(operation == .equal)) }
      if count != other.count { return Owned(Value(operation == .notEqual)) }
    }
    let changes = (pointee.changes, other.pointee.changes)
    var index = 0
    while index < count && index < other.count {
      let left = Owned(retaining: self[index])
      let right = Owned(retaining: other[index])
      let isEqual = try left.value == right.value ? true : vm.isEqual(left.value, right.value)
      if !isEqual {
        if operation == .equal { return Owned(.false) }
        if operation == .notEqual { return Owned(.true) }
        return try vm.compare(left.value, right.value, operation)
      }
      if (pointee.changes, other.pointee.changes) != changes { throw vm.dequeChanged(.runtimeError) }
      index &+= 1
    }
    return Owned(Value(operation.holds(count, other.count)))
  }

  fileprivate func repr(_ vm: VM) throws(Raise) -> Owned {
    if !vm.enterRepr(Value(self)) { return vm.string("[...]") }
    defer { vm.leaveRepr(Value(self)) }
    let type = vm.type(of: Value(self))
    let name = type == vm.pointee.types.deque ? "deque" : vm.text(type.pointee.name)
    let items = copyItems(vm)
    let end = pointee.limit < 0 ? "])" : "], maxlen=\(pointee.limit))"
    return try vm.joinRepr(items.value.cast(), open: "\(name)([", close: end)
  }
}

// MARK: - Iterators

typealias DequeIteratorPointer = UnsafeMutablePointer<DequeIteratorObject>

struct DequeIteratorObject: HeapLayout {
  var header: ObjectHeader
  var deque: Value
  /// How many items are left.
  var remaining: Int
  /// The deque's `changes` when the iteration began.
  var expected: Int

  static var typeName: StaticString { "_collections._deque_iterator" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { false }
}

extension VM {
  func newDequeIterator(_ type: TypePointer, _ deque: DequePointer) -> Owned {
    let iterator = make(DequeIteratorObject.self, type)
    Value(deque).retain()
    iterator.pointee.deque = Value(deque)
    iterator.pointee.remaining = deque.count
    iterator.pointee.expected = deque.pointee.changes
    return Owned(iterator)
  }
}

/// Declares the two iterator types.
enum DequeIterator {
  static let spec = spec("_deque_iterator", isReverse: false)
  static let reverseSpec = spec("_deque_reverse_iterator", isReverse: true)

  private static func spec(_ name: StaticString, isReverse: Bool) -> TypeSpec {
    TypeSpec(DequeIteratorPointer.self, name, module: "_collections", doc: "", layout: TypeLayout(DequeIteratorObject.self)) { t in
      t.construct { (type, vm, arguments) throws(Raise) in
        if arguments.count < 1 { throw vm.typeError("function takes at least 1 argument (0 given)") }
        if arguments.count > 2 { throw vm.typeError("function takes at most 2 arguments (\(arguments.count) given)") }
        guard vm.isDeque(arguments[0]) else {
          throw vm.typeError("argument 1 must be collections.deque, not \(vm.typeName(of: arguments[0]))")
        }
        let skipped = arguments.count > 1 ? try vm.index(arguments[1]) : 0
        let iterator = vm.newDequeIterator(type, arguments[0].cast())
        let pointer: DequeIteratorPointer = iterator.value.cast()
        pointer.pointee.remaining = max(0, pointer.pointee.remaining - max(0, skipped))
        return iterator
      }
      t.traverse { (iterator, visit) in visit(iterator.pointee.deque) }
      t.iterateSelf()
      t.next { (iterator, vm) throws(Raise) in
        let deque: DequePointer = iterator.pointee.deque.cast()
        let remaining = iterator.pointee.remaining
        if _slowPath(deque.pointee.changes != iterator.pointee.expected) {
          iterator.pointee.remaining = 0
          throw vm.dequeChanged(.runtimeError)
        }
        if remaining == 0 { return nil }
        iterator.pointee.remaining = remaining &- 1
        return Owned(retaining: deque[isReverse ? remaining &- 1 : deque.count &- remaining])
      }
      t.method("__length_hint__()", "Private method returning an estimate of len(list(it)).") { (iterator, vm) in iterator.pointee.remaining }
      t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) -> Owned in
        let deque: DequePointer = iterator.pointee.deque.cast()
        let position = vm.int(deque.count - iterator.pointee.remaining)
        let arguments = vm.tuple(iterator.pointee.deque, position.value)
        return vm.tuple(vm.type(of: Value(iterator)).value, arguments.value)
      }
    }
  }
}
