// int: integers of any size. What fits 63 bits lives in the value word itself; a larger one, and every instance of a subclass, is an object
// that holds a BigInt. An int that fits the word is never an object of exactly `int`: every result goes through `int(_:)`, which sees to that.
//
//     offset 16  sign and magnitude (a BigInt, a Swift value with storage of its own)

import AdderSyntax
import BigInt

typealias IntPointer = UnsafeMutablePointer<IntObject>

struct IntObject: HeapLayout {
  var header: ObjectHeader
  var value: BigInt

  static var typeName: StaticString { "int" }
  /// Whether it is an int *object*; natives that take any int take a `Value` and ask `vm.isInt`.
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isObject && value.object.pointee.type.has(.isInt) }

  static var valueOffset: Int { 16 }
}

extension VM {
  // MARK: Making

  @inline(__always) func int(_ value: Int) -> Owned {
    if _fastPath(Value.fitsSmallInt(value)) { return Owned(.smallInt(value)) }
    return largeInt(BigInt(machine: value))
  }

  /// A value of exactly `int`: a word where it fits, else an object.
  func int(_ value: BigInt) -> Owned {
    if let small = value.machine, Value.fitsSmallInt(small) { return Owned(.smallInt(small)) }
    return largeInt(value)
  }

  func int(_ value: UInt64) -> Owned {
    if value < 1 << 62 { return Owned(.smallInt(Int(value))) }
    return largeInt(BigInt(BigUInt(machine: UInt(value))))
  }

  func int(low: UInt, high: UInt) -> Owned {
    if high == 0 && low < 1 << 62 { return Owned(.smallInt(Int(low))) }
    return largeInt(BigInt(low: low, high: high))
  }

  @inline(never) private func largeInt(_ value: BigInt) -> Owned {
    let raw = heap.makeLeaf(pointee.types.int, bytes: MemoryLayout<IntObject>.size)
    (raw + IntObject.valueOffset).bindMemory(to: BigInt.self, capacity: 1).initialize(to: value)
    return Owned(Value(raw))
  }

  /// An instance of `type`, which is int or derives from it.
  func int(_ value: consuming Owned, ofType type: TypePointer) -> Owned {
    if type == pointee.types.int { return value }
    let number = bigInt(of: value.value)
    let raw = allocateInstance(type)
    (raw + IntObject.valueOffset).bindMemory(to: BigInt.self, capacity: 1).initialize(to: number)
    return Owned(Value(raw))
  }

  // MARK: Reading

  /// The number that an int, of any kind and size, stands for.
  func bigInt(of value: Value) -> BigInt {
    if value.isSmallInt { return BigInt(machine: value.smallInt) }
    if value.isObject { return (value.cast() as IntPointer).pointee.value }
    return value == .true ? 1 : 0
  }

  /// The number that an int stands for, when it fits 64 bits; nil also for what is no int.
  @inline(__always) func machineInt(_ value: Value) -> Int? {
    if _fastPath(value.isSmallInt) { return value.smallInt }
    return machineIntOfObject(value)
  }

  @inline(never) private func machineIntOfObject(_ value: Value) -> Int? {
    if value.isObject { return value.object.pointee.type.has(.isInt) ? (value.cast() as IntPointer).pointee.value.machine : nil }
    return value == .true ? 1 : value == .false ? 0 : nil
  }

  /// The same number as exactly an int.
  func exactInt(_ value: Value) -> Owned {
    if value.isSmallInt || value.isExactly(pointee.types.int) { return Owned(retaining: value) }
    return int(bigInt(of: value))
  }

  func isNegativeInt(_ value: Value) -> Bool {
    value.isSmallInt ? value.smallInt < 0 : value.isObject && (value.cast() as IntPointer).pointee.value.isNegative
  }

  /// The nearest float to an int; OverflowError when there is none.
  func double(ofInt value: Value) throws(Raise) -> Double {
    if let small = machineInt(value) { return Double(small) }
    guard let result = Double(nearest: bigInt(of: value)) else { throw intTooLargeForFloat() }
    return result
  }

  func intTooLargeForFloat() -> Raise { overflowError("int too large to convert to float") }

  func hash(ofInt value: Value) -> Int {
    if value.isSmallInt { return NumberHash.of(value.smallInt) }
    if value.isObject { return NumberHash.of((value.cast() as IntPointer).pointee.value) }
    return value == .true ? 1 : 0
  }
}

extension IntObject {
  static let spec = TypeSpec(
    Value.self, "int",
    doc: """
      int([x]) -> integer
      int(x, base=10) -> integer

      Convert a number or string to an integer, or return 0 if no arguments
      are given.  If x is a number, return x.__int__().  For floating point
      numbers, this truncates towards zero.

      If x is not a number or if base is given, then x must be a string,
      bytes, or bytearray instance representing an integer literal in the
      given base.  The literal can be preceded by '+' or '-' and be surrounded
      by whitespace.  The base defaults to 10.  Valid bases are 0 and 2-36.
      Base 0 means to interpret the base from the string as an integer literal.
      >>> int('0b100', base=0)
      4
      """,
    layout: TypeLayout(IntObject.self, itemSize: 4, flags: [.isBaseType, .isInt, .isLeaf, .matchesSelf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try constructor.call(vm, Value(type), arguments)
    }
    t.dismantle { (value, _) in
      (value.raw + valueOffset).assumingMemoryBound(to: BigInt.self).deinitialize(count: 1)
    }
    t.repr { (value, vm) throws(Raise) in try vm.intRepr(value) }
    t.hash { (value, vm) throws(Raise) in vm.hash(ofInt: value) }
    t.truth { (value, vm) throws(Raise) in value.isSmallInt ? value.smallInt != 0 : vm.machineInt(value) != 0 }
    t.compare { (left, vm, right, operation) throws(Raise) in vm.compareIntegers(left, right, operation) }
    defineOperators(&t)
    defineMethods(&t)
  }
}

extension VM {
  func compareIntegers(_ left: Value, _ right: Value, _ operation: ComparisonOperator) -> Owned {
    guard isInt(right) else { return .notImplemented }
    if let a = machineInt(left), let b = machineInt(right) { return Owned(Value(operation.holds(a < b ? -1 : a == b ? 0 : 1))) }
    let (a, b) = (bigInt(of: left), bigInt(of: right))
    return Owned(Value(operation.holds(a < b ? -1 : a == b ? 0 : 1)))
  }
}

extension ComparisonOperator {
  /// Whether the comparison is true when the left side stands like this to the right one: negative for less, 0 for equal.
  @inline(__always) func holds(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    default: false
    }
  }
}
