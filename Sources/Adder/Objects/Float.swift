// float: an IEEE double in an object of 24 bytes.

import AdderSyntax
import BigInt

typealias FloatPointer = UnsafeMutablePointer<FloatObject>

struct FloatObject: HeapLayout {
  var header: ObjectHeader
  var value: Double

  static var typeName: StaticString { "float" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isFloat)
  }
}

extension VM {
  @inline(__always) func float(_ value: Double) -> Owned {
    let float = heap.makeLeaf(pointee.types.float, bytes: MemoryLayout<FloatObject>.size).assumingMemoryBound(to: FloatObject.self)
    float.pointee.value = value
    return Owned(float)
  }

  /// An instance of `type`, which is float or derives from it.
  func float(_ value: Double, ofType type: TypePointer) -> Owned {
    if type == pointee.types.float { return float(value) }
    let float = allocateInstance(type).assumingMemoryBound(to: FloatObject.self)
    float.pointee.value = value
    return Owned(float)
  }

  /// An operand of float arithmetic: a float, or an int, which must not be too large; nil for anything else.
  @inline(__always) func floatOperand(_ value: Value) throws(Raise) -> Double? {
    if value.isSmallInt { return Double(value.smallInt) }
    if value.isObject && value.object.pointee.type.has(.isFloat) { return (value.cast() as FloatPointer).pointee.value }
    if isInt(value) { return try double(ofInt: value) }
    return nil
  }

  func exactFloat(_ value: Value) -> Owned {
    value.isExactly(pointee.types.float) ? Owned(retaining: value) : float((value.cast() as FloatPointer).pointee.value)
  }

  // MARK: Text

  func floatRepr(_ value: Double) -> String { String(decoding: FloatText.repr(value), as: UTF8.self) }
  func parseFloat(_ text: String) -> Double? { FloatText.parse(Array(text.utf8)[...]) }
  func roundFloat(_ value: Double, _ places: Int) -> Double { FloatText.round(value, places: places) }

  // MARK: Hash

  func hash(ofDouble value: Double) -> Int { value.isNaN ? 0 : NumberHash.of(value) }
}

extension FloatObject {
  static let spec = TypeSpec(
    FloatPointer.self, "float", doc: "Convert a string or number to a floating point number, if possible.",
    layout: TypeLayout(FloatObject.self, kind: .plain, flags: [.isBaseType, .isFloat, .isLeaf, .matchesSelf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, type, of: vm.pointee.types.float, "float")
      return try constructor.call(vm, Value(type), Arguments(arguments.base, count: arguments.count))
    }
    t.repr { (float, vm) throws(Raise) in
      let value = float.pointee.value
      let magnitude = value.magnitude
      if magnitude >= 1e-4 && magnitude < 0x1p53 {
        var text = value.description
        return Owned(text.withUTF8 { vm.newString(latin1: $0) })
      }
      return vm.latin1String(FloatText.repr(value))
    }
    t.truth { (float, _) throws(Raise) in float.pointee.value != 0 }
    t.hash { (float, vm) throws(Raise) in
      let value = float.pointee.value
      return value.isNaN ? vm.identityHash(Value(float)) : NumberHash.of(value)
    }
    t.compare { (float, vm, other, operation) throws(Raise) in vm.compareFloat(float.pointee.value, other, operation) }
    defineOperators(&t)
    defineMethods(&t)
  }
}

extension VM {
  func compareFloat(_ left: Double, _ right: Value, _ operation: ComparisonOperator) -> Owned {
    if isFloat(right) {
      let right = (right.cast() as FloatPointer).pointee.value
      let result: Bool
      switch operation {
      case .equal: result = left == right
      case .notEqual: result = left != right
      case .less: result = left < right
      case .lessOrEqual: result = left <= right
      case .greater: result = left > right
      case .greaterOrEqual: result = left >= right
      default: return .notImplemented
      }
      return Owned(Value(result))
    }
    guard isInt(right) else { return .notImplemented }
    if left.isNaN { return Owned(Value(operation == .notEqual)) }
    if let small = machineInt(right), small.magnitude <= 1 << 53 {
      let other = Double(small)
      return Owned(Value(operation.holds(left < other ? -1 : left == other ? 0 : 1)))
    }
    return Owned(Value(operation.holds(-BigInt.order(bigInt(of: right), left))))
  }

  // MARK: Arithmetic that can fail

  func floatFloorDivide(_ left: Double, _ right: Double) throws(Raise) -> Double {
    if right == 0 { throw zeroDivisionError("float floor division by zero") }
    return VM.floorDivision(left, right).quotient
  }

  func floatModulo(_ left: Double, _ right: Double) throws(Raise) -> Double {
    if right == 0 { throw zeroDivisionError("float modulo") }
    return VM.floorModulo(left, right)
  }

  static func floorModulo(_ left: Double, _ right: Double) -> Double {
    let remainder = Platform.remainder(left, right)
    if remainder == 0 { return Double(signOf: right, magnitudeOf: 0) }
    return (right < 0) != (remainder < 0) ? remainder + right : remainder
  }

  /// The quotient rounded down and the remainder that belongs to it.
  static func floorDivision(_ left: Double, _ right: Double) -> (quotient: Double, remainder: Double) {
    var remainder = Platform.remainder(left, right)
    var quotient = (left - remainder) / right
    if remainder == 0 {
      remainder = Double(signOf: right, magnitudeOf: 0)
    } else if (right < 0) != (remainder < 0) {
      remainder += right
      quotient -= 1
    }
    if quotient == 0 { return (Double(signOf: left / right, magnitudeOf: 0), remainder) }
    let floor = quotient.rounded(.down)
    return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
  }

  /// `base ** exponent` where the result is real.
  func floatPower(_ base: Double, _ exponent: Double) throws(Raise) -> Double {
    if exponent == 0 || base == 1 { return 1 }
    if base.isNaN || exponent.isNaN { return .nan }
    if base == 0 && exponent < 0 && exponent.isFinite { throw zeroDivisionError("0.0 cannot be raised to a negative power") }
    if base == -1 && exponent.isInfinite { return 1 }
    let result = Platform.power(base, exponent)
    if result.isInfinite && base.isFinite && exponent.isFinite && base != 0 { throw rangeError() }
    return result
  }

  /// `(34, 'Numerical result out of range')`
  func rangeError() -> Raise {
    let text = string("Numerical result out of range")
    return raise(newException(.overflowError, [.smallInt(34), text.value]))
  }

  /// The slot: a negative base with a fractional exponent gives a complex number.
  func floatPowerSlot(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    guard let base = try floatOperand(left), let exponent = try floatOperand(right) else { return .notImplemented }
    if base < 0 && base.isFinite && exponent.isFinite && exponent != exponent.rounded(.down) {
      return try complexPower(ComplexNumber(base, 0), ComplexNumber(exponent, 0))
    }
    return float(try floatPower(base, exponent))
  }

  @inline(__always) fileprivate func floats(
    _ left: Value, _ right: Value, _ operation: (Double, Double) throws(Raise) -> Double
  ) throws(Raise) -> Owned {
    guard let a = try floatOperand(left), let b = try floatOperand(right) else { return .notImplemented }
    return float(try operation(a, b))
  }
}

extension FloatObject {
  static func defineOperators(_ t: inout TypeBuilder<FloatPointer>) {
    t.number(.add) { (vm, left, right) throws(Raise) in try vm.floats(left, right) { (a, b) throws(Raise) in a + b } }
    t.number(.subtract) { (vm, left, right) throws(Raise) in try vm.floats(left, right) { (a, b) throws(Raise) in a - b } }
    t.number(.multiply) { (vm, left, right) throws(Raise) in try vm.floats(left, right) { (a, b) throws(Raise) in a * b } }
    t.number(.divide) { (vm, left, right) throws(Raise) in
      try vm.floats(left, right) { (a, b) throws(Raise) in
        if b == 0 { throw vm.zeroDivisionError("float division by zero") }
        return a / b
      }
    }
    t.number(.floorDivide) { (vm, left, right) throws(Raise) in
      try vm.floats(left, right) { (a, b) throws(Raise) in try vm.floatFloorDivide(a, b) }
    }
    t.number(.modulo) { (vm, left, right) throws(Raise) in
      try vm.floats(left, right) { (a, b) throws(Raise) in try vm.floatModulo(a, b) }
    }
    t.number(.divideWithRemainder) { (vm, left, right) throws(Raise) in
      guard let a = try vm.floatOperand(left), let b = try vm.floatOperand(right) else { return .notImplemented }
      if b == 0 { throw vm.zeroDivisionError("float divmod()") }
      let (quotient, remainder) = VM.floorDivision(a, b)
      return vm.pair(vm.float(quotient), vm.float(remainder))
    }
    t.number(.power) { (vm, left, right) throws(Raise) in try vm.floatPowerSlot(left, right) }
    t.number(.negative) { (vm, value, _) throws(Raise) in vm.float(-(value.cast() as FloatPointer).pointee.value) }
    t.number(.positive) { (vm, value, _) throws(Raise) in vm.exactFloat(value) }
    t.number(.absolute) { (vm, value, _) throws(Raise) in vm.float((value.cast() as FloatPointer).pointee.value.magnitude) }
    t.number(.float) { (vm, value, _) throws(Raise) in vm.exactFloat(value) }
    t.number(.int) { (vm, value, _) throws(Raise) in try vm.truncate((value.cast() as FloatPointer).pointee.value) }
  }
}

extension VM {
  /// The whole part as an int; an error for what has none.
  func truncate(_ value: Double) throws(Raise) -> Owned {
    if value.magnitude < 4e18 { return int(Int(value)) }
    if value.isNaN { throw valueError("cannot convert float NaN to integer") }
    if value.isInfinite { throw overflowError("cannot convert float infinity to integer") }
    return int(BigInt(truncating: value))
  }
}
