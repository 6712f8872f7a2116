// slice: what stands between the brackets of `a[start:stop:step]`. It holds whatever objects were written; numbers are made of them when the
// slice meets a sequence. That can run `__index__` of the bounds, which may change the very sequence: so the bounds are unpacked first, and only
// then fitted to the length that the sequence has by then.

import AdderSyntax

typealias SlicePointer = UnsafeMutablePointer<SliceObject>

struct SliceObject: HeapLayout {
  var header: ObjectHeader
  var start: Value
  var stop: Value
  var step: Value

  static var typeName: StaticString { "slice" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.slice) }
}

/// The bounds of a slice as numbers, not yet fitted to a length.
struct SliceBounds {
  var start: Int
  var stop: Int
  /// Never 0.
  var step: Int

  /// Fits the bounds to a sequence of `length` items.
  func adjusted(to length: Int) -> SliceRange {
    let start = Self.clamp(start, length, step)
    let stop = Self.clamp(stop, length, step)
    let count: Int
    if step > 0 {
      count = start < stop ? (stop - start - 1) / step + 1 : 0
    } else {
      count = stop < start ? (start - stop - 1) / (0 - step) + 1 : 0
    }
    return SliceRange(start: start, stop: stop, step: step, count: count)
  }

  @inline(__always) private static func clamp(_ bound: Int, _ length: Int, _ step: Int) -> Int {
    if bound < 0 {
      let fromEnd = bound + length
      return fromEnd < 0 ? (step < 0 ? -1 : 0) : fromEnd
    }
    return bound >= length ? (step < 0 ? length - 1 : length) : bound
  }
}

/// A slice fitted to a sequence: `count` indices, `start`, `start + step`, …
struct SliceRange {
  var start: Int
  var stop: Int
  var step: Int
  var count: Int
}

extension VM {
  /// A slice of borrowed values; None where a bound was left out.
  func newSlice(_ start: Value, _ stop: Value, _ step: Value = .none) -> Owned {
    let slice = make(SliceObject.self, pointee.types.slice)
    start.retain()
    stop.retain()
    step.retain()
    slice.pointee.start = start
    slice.pointee.stop = stop
    slice.pointee.step = step
    return Owned(slice)
  }

  @inline(__always) func isSlice(_ value: Value) -> Bool { value.isExactly(pointee.types.slice) }
}

extension UnsafeMutablePointer<SliceObject> {
  /// The bounds as numbers; can run `__index__`.
  func bounds(_ vm: VM) throws(Raise) -> SliceBounds {
    let step = pointee.step.isNone ? 1 : try bound(pointee.step, vm)
    if step == 0 { throw vm.valueError("slice step cannot be zero") }
    let start = pointee.start.isNone ? (step < 0 ? Int.max : 0) : try bound(pointee.start, vm)
    let stop = pointee.stop.isNone ? (step < 0 ? Int.min : Int.max) : try bound(pointee.stop, vm)
    // The least Int has no positive counterpart; no sequence is long enough for the difference to show.
    return SliceBounds(start: start, stop: stop, step: step == Int.min ? -Int.max : step)
  }

  /// The slice fitted to a sequence whose length cannot change meanwhile: str, bytes, tuple, range.
  func resolve(length: Int, _ vm: VM) throws(Raise) -> SliceRange { try bounds(vm).adjusted(to: length) }

  private func bound(_ value: Value, _ vm: VM) throws(Raise) -> Int {
    if _fastPath(value.isSmallInt) { return value.smallInt }
    guard vm.hasIndex(value) else { throw boundTypeError(vm) }
    return try vm.indexClamped(value)
  }

  private func boundTypeError(_ vm: VM) -> Raise {
    vm.typeError("slice indices must be integers or None or have an __index__ method")
  }

  // MARK: indices()

  /// The three numbers of `slice.indices(length)`, of any size, as a tuple.
  func indices(_ length: Value, _ vm: VM) throws(Raise) -> Owned {
    let length = try vm.indexValue(length)
    if isSmall, length.value.isSmallInt, length.value.smallInt >= 0 {
      let range = try bounds(vm).adjusted(to: length.value.smallInt)
      return vm.tuple(taking: vm.int(range.start), vm.int(range.stop), vm.int(range.step))
    }
    return try largeIndices(length.value, vm)
  }

  private func largeIndices(_ length: Value, _ vm: VM) throws(Raise) -> Owned {
    let length = vm.bigInt(of: length)
    if length < 0 { throw vm.valueError("length should not be negative") }
    let step = pointee.step.isNone ? 1 : try largeBound(pointee.step, vm)
    if step == 0 { throw vm.valueError("slice step cannot be zero") }
    let lower = step < 0 ? BigInteger(-1) : 0
    let upper = step < 0 ? length - 1 : length
    func fitted(_ value: Value, default other: BigInteger) throws(Raise) -> BigInteger {
      if value.isNone { return other }
      let bound = try largeBound(value, vm)
      if bound < 0 { return max(bound + length, lower) }
      return min(bound, upper)
    }
    let start = vm.int(try fitted(pointee.start, default: step < 0 ? upper : lower))
    let stop = vm.int(try fitted(pointee.stop, default: step < 0 ? lower : upper))
    return vm.tuple(taking: start, stop, vm.int(step))
  }

  private func largeBound(_ value: Value, _ vm: VM) throws(Raise) -> BigInteger {
    guard vm.hasIndex(value) else { throw boundTypeError(vm) }
    let index = try vm.indexValue(value)
    return vm.bigInt(of: index.value)
  }
}

extension SliceObject {
  static let spec = TypeSpec(
    SlicePointer.self, "slice",
    doc: """
      slice(stop)
      slice(start, stop[, step])

      Create a slice object.  This is used for extended slicing (e.g. a[0:10:2]).
      """, layout: TypeLayout(SliceObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkArguments(arguments, "slice", 1...3)
      if arguments.count == 1 { return vm.newSlice(.none, arguments[0]) }
      return vm.newSlice(arguments[0], arguments[1], arguments.count == 3 ? arguments[2] : .none)
    }
    // In this order they are let go.
    t.traverse { (slice, visit) in
      visit(slice.pointee.step)
      visit(slice.pointee.start)
      visit(slice.pointee.stop)
    }
    t.unhashable()
    t.repr { (slice, vm) throws(Raise) in
      let start = try vm.reprText(slice.pointee.start)
      let stop = try vm.reprText(slice.pointee.stop)
      return vm.string("slice(\(start), \(stop), \(try vm.reprText(slice.pointee.step)))")
    }
    t.compare { (slice, vm, other, operation) throws(Raise) in
      guard vm.isSlice(other) else { return .notImplemented }
      if Value(slice) == other { return Owned(Value(operation.holdsForEqual)) }
      let left = slice.parts(vm)
      let right = (other.cast() as SlicePointer).parts(vm)
      return try vm.compare(left.value, right.value, operation)
    }
    t.member("start", "", get: { (slice, vm) in Owned(retaining: slice.pointee.start) })
    t.member("stop", "", get: { (slice, vm) in Owned(retaining: slice.pointee.stop) })
    t.member("step", "", get: { (slice, vm) in Owned(retaining: slice.pointee.step) })
    t.method(
      "indices(object, /)",
      """
      S.indices(len) -> (start, stop, stride)

      Assuming a sequence of length len, calculate the start and stop
      indices, and the stride length of the extended slice described by
      S. Out of bounds indices are clipped in a manner consistent with the
      handling of normal slices.
      """
    ) { (slice, vm, length: Value) throws(Raise) in try slice.indices(length, vm) }
    t.method("__reduce__()", "Return state information for pickling.") { (slice, vm) in
      vm.tuple(taking: Owned(retaining: vm.pointee.types.slice.value), slice.parts(vm))
    }
  }
}

extension UnsafeMutablePointer<SliceObject> {
  fileprivate func parts(_ vm: VM) -> Owned { vm.tuple(pointee.start, pointee.stop, pointee.step) }
}
