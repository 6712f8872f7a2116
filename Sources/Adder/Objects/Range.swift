// range: an arithmetic progression. Where start, stop and step are small ints (always, in practice) they are plain numbers in the object, and
// `count` says how many there are; nothing of it can overflow then. Larger ones are in a `LongRange`.
//
//     offset 16 start   24 stop   32 step   40 count   48 long (nil: isSmall)

import AdderSyntax

typealias RangePointer = UnsafeMutablePointer<RangeObject>

struct RangeObject: HeapLayout {
  var header: ObjectHeader
  var start: Int
  var stop: Int
  var step: Int
  /// How many numbers there are.
  var count: Int
  /// Set when a bound does not fit a small int; the numbers above mean nothing then. Owned.
  var long: Unmanaged<LongRange>?

  static var typeName: StaticString { "range" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.range) }
}

/// The bounds of a range that are too large for its object.
final class LongRange: Sendable {
  let start: BigInteger
  let stop: BigInteger
  let step: BigInteger
  let count: BigInteger

  init(_ start: BigInteger, _ stop: BigInteger, _ step: BigInteger) {
    self.start = start
    self.stop = stop
    self.step = step
    if step > 0 {
      count = start < stop ? (stop - start - 1) / step + 1 : 0
    } else {
      count = stop < start ? (start - stop - 1) / -step + 1 : 0
    }
  }

  func item(_ index: BigInteger) -> BigInteger { start + index * step }

  /// The index of a number, or nil.
  func index(of number: BigInteger) -> BigInteger? {
    let isInside = step > 0 ? start <= number && number < stop : stop < number && number <= start
    guard isInside, (number - start) % step == 0 else { return nil }
    return (number - start) / step
  }
}

extension UnsafeMutablePointer<RangeObject> {
  @inline(__always) var isSmall: Bool { pointee.long == nil }
  @inline(__always) var start: Int { pointee.start }
  @inline(__always) var stop: Int { pointee.stop }
  @inline(__always) var step: Int { pointee.step }
  @inline(__always) var count: Int { pointee.count }

  /// The bounds as big integers, whatever they are kept as.
  var asLong: LongRange {
    pointee.long?.takeUnretainedValue() ?? LongRange(BigInteger(start), BigInteger(stop), BigInteger(step))
  }

  /// The number at an index that is in range.
  @inline(__always) func item(_ index: Int) -> Int { pointee.start &+ index &* pointee.step }

  /// The index of a number in a small range, or nil.
  func index(of number: Int) -> Int? {
    let isInside = step > 0 ? start <= number && number < stop : stop < number && number <= start
    guard isInside else { return nil }
    let (index, remainder) = (number - start).quotientAndRemainder(dividingBy: step)
    return remainder == 0 ? index : nil
  }
}

extension VM {
  @inline(__always) func isRange(_ value: Value) -> Bool { value.isExactly(pointee.types.range) }

  /// A range of small ints; `step` is not 0.
  func newRange(_ start: Int, _ stop: Int, _ step: Int = 1) -> RangePointer {
    let range = heap.makeLeaf(pointee.types.range, bytes: MemoryLayout<RangeObject>.size).assumingMemoryBound(to: RangeObject.self)
    range.pointee.start = start
    range.pointee.stop = stop
    range.pointee.step = step
    range.pointee.count =
      step > 0
      ? (start < stop ? (stop - start - 1) / step + 1 : 0)
      : (stop < start ? (start - stop - 1) / (0 - step) + 1 : 0)
    range.pointee.long = nil
    return range
  }

  /// A range of integers of any size.
  func newRange(_ start: BigInteger, _ stop: BigInteger, _ step: BigInteger) -> RangePointer {
    if let first = small(start), let end = small(stop), let stride = small(step), small(stop - start) != nil {
      return newRange(first, end, stride)
    }
    let range = newRange(0, 0)
    range.pointee.long = .passRetained(LongRange(start, stop, step))
    return range
  }

  private func small(_ number: BigInteger) -> Int? {
    guard let integer = Int(exactly: number), Value.fitsSmallInt(integer) else { return nil }
    return integer
  }

  /// A range of ints (of whatever size); zero steps are refused.
  func newRange(_ start: Value, _ stop: Value, _ step: Value) throws(Raise) -> RangePointer {
    if start.isSmallInt, stop.isSmallInt, step.isSmallInt, Value.fitsSmallInt(stop.smallInt - start.smallInt) {
      if step.smallInt == 0 { throw valueError("range() arg 3 must not be zero") }
      return newRange(start.smallInt, stop.smallInt, step.smallInt)
    }
    if step == .smallInt(0) { throw valueError("range() arg 3 must not be zero") }
    return newRange(bigInt(of: start), bigInt(of: stop), bigInt(of: step))
  }
}
