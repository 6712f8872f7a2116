// Builtin functions on iterables: len, iter, next, any, all, min, max, sum, sorted.

import AdderSyntax

extension BuiltinFunctions {
  static func defineContainers(_ m: inout ModuleBuilder) {
    m.add(
      NativeMethod(.function, "len(obj, /)", "Return the number of items in a container.", owner: "", intrinsic: .length) {
        (vm, _, arguments, method) throws(Raise) in
        vm.int(try vm.length(Value.bind(arguments, 0, vm, method)))
      })
    m.function(
      "iter(object, sentinel=<unrepresentable>, /)",
      """
      iter(iterable) -> iterator
      iter(callable, sentinel) -> iterator

      Get an iterator from an object.  In the first form, the argument must
      supply its own iterator, or be a sequence.
      In the second form, the callable is called until it returns the sentinel.
      """
    ) { (vm, source: Value, sentinel: Value?) throws(Raise) in
      guard let sentinel else { return try vm.iterator(source) }
      guard vm.isCallable(source) else { throw vm.typeError("iter(v, w): v must be callable") }
      return vm.newCallableIterator(source, sentinel: sentinel)
    }
    m.function(
      "next(iterator, default=<unrepresentable>, /)",
      """
      next(iterator[, default])

      Return the next item from the iterator. If default is given and the iterator
      is exhausted, it is returned instead of raising StopIteration.
      """
    ) { (vm, iterator: Value, other: Value?) throws(Raise) in try vm.nextOrStop(iterator, default: other) }
    m.function("aiter(async_iterable, /)", "Return an AsyncIterator for an AsyncIterable object.") { (vm, iterable: Value) throws(Raise) in
      try vm.asyncIterator(ofArgument: iterable)
    }
    m.function(
      "anext(aiterator, default=<unrepresentable>, /)",
      """
      async anext(aiterator[, default])

      Return the next item from the async iterator.  If default is given and the async
      iterator is exhausted, it is returned instead of raising StopAsyncIteration.
      """
    ) { (vm, iterator: Value, fallback: Value?) throws(Raise) in try vm.anext(iterator, default: fallback) }
    m.function("any(iterable, /)", "Return True if bool(x) is True for any x in the iterable.\n\nIf the iterable is empty, return False.") {
      (vm, iterable: Value) throws(Raise) in
      var found = false
      try vm.forEach(iterable) { (item: Value) throws(Raise) in
        found = try vm.truth(item)
        return !found
      }
      return found
    }
    m.function("all(iterable, /)", "Return True if bool(x) is True for all values x in the iterable.\n\nIf the iterable is empty, return True.") {
      (vm, iterable: Value) throws(Raise) in
      var holds = true
      try vm.forEach(iterable) { (item: Value) throws(Raise) in
        holds = try vm.truth(item)
        return holds
      }
      return holds
    }
    m.function(
      "sum(iterable, /, start=0)",
      """
      Return the sum of a 'start' value (default: 0) plus an iterable of numbers

      When the iterable is empty, return the start value.
      This function is intended specifically for use with numeric values and may
      reject non-numeric types.
      """
    ) { (vm, iterable: Value, start: Value?) throws(Raise) in try vm.sum(iterable, start: start) }
    // What stands behind the iterable is the business of `list.sort`, which looks at it when there is a list.
    m.add(
      NativeMethod(
        .function, "sorted(iterable, /, *, key=None, reverse=False)",
        """
        Return a new list containing all items from the iterable in ascending order.

        A custom key function can be supplied to customize the sort order, and the
        reverse flag can be set to request the result in descending order.
        """, owner: "",
        unsorted: { (vm, _, arguments) throws(Raise) in
          try vm.checkCount(arguments, "sorted", 1...1)
          let list = try vm.listFrom(arguments[0])
          let sort = try vm.getAttribute(list.value, "sort")
          _ = try vm.call(sort.value, arguments.dropFirst())
          return list
        },
        body: { (vm, _, bound, _) throws(Raise) in
          let list = try vm.listFrom(bound[0])
          try (list.value.cast() as ListPointer).sort(key: .none, reverse: false, vm)
          return list
        }))
    defineExtremes(&m)
  }

  private static func defineExtremes(_ m: inout ModuleBuilder) {
    m.function(
      "min(*args, key=None, default=<unrepresentable>) @unpack",
      """
      min(iterable, *[, default=obj, key=func]) -> value
      min(arg1, arg2, *args, *[, key=func]) -> value

      With a single iterable argument, return its smallest item. The
      default keyword-only argument specifies an object to return if
      the provided iterable is empty.
      With two or more arguments, return the smallest argument.
      """
    ) { (vm, key: Value?, other: Value?, values: VariadicArguments) throws(Raise) in
      try vm.extreme("min", .less, values, key: key, default: other)
    }
    m.function(
      "max(*args, key=None, default=<unrepresentable>) @unpack",
      """
      max(iterable, *[, default=obj, key=func]) -> value
      max(arg1, arg2, *args, *[, key=func]) -> value

      With a single iterable argument, return its biggest item. The
      default keyword-only argument specifies an object to return if
      the provided iterable is empty.
      With two or more arguments, return the largest argument.
      """
    ) { (vm, key: Value?, other: Value?, values: VariadicArguments) throws(Raise) in
      try vm.extreme("max", .greater, values, key: key, default: other)
    }
  }
}

extension VM {
  /// `next(iterator, default)`: what the iterator itself raises goes through, with the value of its StopIteration.
  func nextOrStop(_ iterator: Value, default other: Value?) throws(Raise) -> Owned {
    guard let next = type(of: iterator).pointee.slots.next else {
      throw typeError("'\(typeName(of: iterator))' object is not an iterator")
    }
    do throws(Raise) {
      if let item = try next(self, iterator) { return item }
    } catch {
      guard let other, errorMatches(.stopIteration) else { throw error }
      clearError()
      return Owned(retaining: other)
    }
    if let other { return Owned(retaining: other) }
    throw exhausted(iterator)
  }

  // MARK: min and max

  fileprivate func extreme(
    _ name: StaticString, _ operation: ComparisonOperator, _ values: VariadicArguments, key: Value?, default other: Value?
  ) throws(Raise) -> Owned {
    var search = Extreme(operation: operation, key: key == Value.none ? nil : key)
    if values.count > 1 {
      if other != nil { throw typeError("Cannot specify a default for \(name)() with multiple positional arguments") }
      for index in 0..<values.count { try search.consider(values[index], self) }
    } else {
      let iterable = values[0]
      if iterable.isExactly(pointee.types.list) {
        let list: ListPointer = iterable.cast()
        var index = 0
        while index < list.count {
          let item = Owned(retaining: list[index])
          try search.consider(item.value, self)
          index += 1
        }
      } else {
        let iterator = try self.iterator(iterable)
        while let item = try next(iterator.value) { try search.consider(item.value, self) }
      }
    }
    let best = search.best
    if !best.isUnbound { return Owned(retaining: best) }
    guard let other else { throw valueError("\(name)() arg is an empty sequence") }
    return Owned(retaining: other)
  }

  // MARK: sum

  fileprivate func sum(_ iterable: Value, start: Value?) throws(Raise) -> Owned {
    let start = start ?? .smallInt(0)
    if isString(start) || isBytes(start) || start.isExactly(pointee.types.bytearray) {
      _ = try iterator(iterable)
      if isString(start) { throw typeError("sum() can't sum strings [use ''.join(seq) instead]") }
      throw typeError("sum() can't sum \(isBytes(start) ? "bytes" : "bytearray") [use b''.join(seq) instead]")
    }
    if isRange(iterable), start.isSmallInt, let total = sum(ofRange: iterable.cast(), start.smallInt) { return int(total) }
    var total = Sum(start, self)
    if iterable.isExactly(pointee.types.list) {
      // An addition may change the list.
      let list: ListPointer = iterable.cast()
      var index = 0
      while index < list.count {
        let item = Owned(retaining: list[index])
        try total.add(item.value, self)
        index &+= 1
      }
      return total.finish(self)
    }
    try forEach(iterable) { (item: Value) throws(Raise) in
      try total.add(item, self)
      return true
    }
    return total.finish(self)
  }

  /// By Gauss; nil where it would not fit.
  private func sum(ofRange range: RangePointer, _ start: Int) -> Int? {
    guard range.isSmall, range.count < 1 << 31 else { return nil }
    if range.count == 0 { return start }
    let (ends, overflows) = range.start.addingReportingOverflow(range.item(range.count - 1))
    guard !overflows else { return nil }
    // One of the two factors is even.
    let (left, right) = range.count % 2 == 0 ? (range.count / 2, ends) : (range.count, ends / 2)
    if range.count % 2 != 0 && ends % 2 != 0 { return nil }
    let (product, tooLarge) = left.multipliedReportingOverflow(by: right)
    if tooLarge { return nil }
    let (total, tooLargeTotal) = start.addingReportingOverflow(product)
    return tooLargeTotal ? nil : total
  }
}

/// The least or the greatest of what has been seen.
private struct Extreme: ~Copyable {
  let operation: ComparisonOperator
  let key: Value?
  /// `.unbound` before the first.
  private var item = Owned(.unbound)
  private var itemKey = Owned(.unbound)

  init(operation: ComparisonOperator, key: Value?) {
    self.operation = operation
    self.key = key
  }

  var best: Value { item.value }

  @inline(__always) mutating func consider(_ candidate: Value, _ vm: VM) throws(Raise) {
    if let key {
      let result = try vm.call(key, candidate)
      if try vm.isBetter(result.value, itemKey.value, operation) {
        item = Owned(retaining: candidate)
        itemKey = consume result
      }
    } else if try vm.isBetter(candidate, item.value, operation) {
      item = Owned(retaining: candidate)
    }
  }
}

extension VM {
  /// Whether a candidate takes the place of the best so far, which is `.unbound` at first.
  @inline(__always) fileprivate func isBetter(_ candidate: Value, _ best: Value, _ operation: ComparisonOperator) throws(Raise) -> Bool {
    if best.isUnbound { return true }
    if Value.areSmallInts(candidate, best) {
      return operation == .less ? candidate.smallInt < best.smallInt : candidate.smallInt > best.smallInt
    }
    return try compareTruth(candidate, best, operation)
  }
}

/// A sum that stays in machine numbers as long as what is added allows.
private struct Sum: ~Copyable {
  private enum Kind { case int, float, object }

  private var kind: Kind
  private var integer = 0
  private var float = 0.0
  private var object = Owned(.unbound)

  init(_ start: Value, _ vm: VM) {
    if start.isSmallInt {
      kind = .int
      integer = start.smallInt
    } else if start.isExactly(vm.pointee.types.float) {
      kind = .float
      float = (start.cast() as FloatPointer).pointee.value
    } else {
      kind = .object
      object = Owned(retaining: start)
    }
  }

  @inline(__always) mutating func add(_ item: Value, _ vm: VM) throws(Raise) {
    switch kind {
    case .int:
      if item.isSmallInt {
        let (sum, overflows) = integer.addingReportingOverflow(item.smallInt)
        if _fastPath(!overflows) {
          integer = sum
          return
        }
      } else if item.isBool {
        let (sum, overflows) = integer.addingReportingOverflow(item == .true ? 1 : 0)
        if !overflows {
          integer = sum
          return
        }
      } else if item.isExactly(vm.pointee.types.float) {
        kind = .float
        float = Double(integer) + (item.cast() as FloatPointer).pointee.value
        return
      }
    case .float:
      if item.isExactly(vm.pointee.types.float) {
        float += (item.cast() as FloatPointer).pointee.value
        return
      }
      if item.isSmallInt {
        float += Double(item.smallInt)
        return
      }
    case .object: break
    }
    let sum = self.value(vm)
    object = try vm.binary(.add, sum.value, item)
    kind = .object
  }

  private func value(_ vm: VM) -> Owned {
    switch kind {
    case .int: vm.int(integer)
    case .float: vm.float(float)
    case .object: Owned(retaining: object.value)
    }
  }

  func finish(_ vm: VM) -> Owned { value(vm) }
}
