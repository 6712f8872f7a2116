// complex: two IEEE doubles.

import AdderSyntax
import BigInt

typealias ComplexPointer = UnsafeMutablePointer<ComplexObject>

struct ComplexObject: HeapLayout {
  var header: ObjectHeader
  var value: ComplexNumber

  static var typeName: StaticString { "complex" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.pointee.types.complex) }
}

/// The arithmetic of complex numbers, by the formulas that CPython uses.
struct ComplexNumber: Equatable {
  var real: Double
  var imaginary: Double

  init(_ real: Double, _ imaginary: Double) {
    self.real = real
    self.imaginary = imaginary
  }

  static func + (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber { ComplexNumber(a.real + b.real, a.imaginary + b.imaginary) }
  static func - (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber { ComplexNumber(a.real - b.real, a.imaginary - b.imaginary) }
  static func * (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  /// Nil for a division by zero. Scaled by the larger part of the divisor, so that nothing overflows on the way.
  func divided(by b: ComplexNumber) -> ComplexNumber? {
    if b.real.magnitude >= b.imaginary.magnitude {
      if b.real == 0 { return nil }
      let ratio = b.imaginary / b.real
      let denominator = b.real + b.imaginary * ratio
      return ComplexNumber((real + imaginary * ratio) / denominator, (imaginary - real * ratio) / denominator)
    }
    if b.imaginary.magnitude >= b.real.magnitude {
      let ratio = b.real / b.imaginary
      let denominator = b.real * ratio + b.imaginary
      return ComplexNumber((real * ratio + imaginary) / denominator, (imaginary * ratio - real) / denominator)
    }
    return ComplexNumber(.nan, .nan)
  }

  /// `self` to a whole power, by squaring.
  func raised(to exponent: Int) -> ComplexNumber? {
    var result = ComplexNumber(1, 0)
    var square = self
    var rest = exponent.magnitude
    while rest > 0 {
      if rest & 1 == 1 { result = result * square }
      rest >>= 1
      square = square * square
    }
    return exponent < 0 ? ComplexNumber(1, 0).divided(by: result) : result
  }

  var isFinite: Bool { real.isFinite && imaginary.isFinite }
}

extension VM {
  func complex(_ real: Double, _ imaginary: Double) -> Owned { complex(ComplexNumber(real, imaginary)) }

  func complex(_ value: ComplexNumber) -> Owned {
    let complex = heap.makeLeaf(pointee.types.complex, bytes: MemoryLayout<ComplexObject>.size).assumingMemoryBound(to: ComplexObject.self)
    complex.pointee.value = value
    return Owned(complex)
  }

  func complex(_ value: ComplexNumber, ofType type: TypePointer) -> Owned {
    if type == pointee.types.complex { return complex(value) }
    let complex = allocateInstance(type).assumingMemoryBound(to: ComplexObject.self)
    complex.pointee.value = value
    return Owned(complex)
  }

  func isComplex(_ value: Value) -> Bool { ComplexObject.accepts(value, self) }

  /// An operand of complex arithmetic; nil for what is no number.
  func complexOperand(_ value: Value) throws(Raise) -> ComplexNumber? {
    if isComplex(value) { return (value.cast() as ComplexPointer).pointee.value }
    return try floatOperand(value).map { ComplexNumber($0, 0) }
  }

  func complexPower(_ base: ComplexNumber, _ exponent: ComplexNumber) throws(Raise) -> Owned {
    if exponent == ComplexNumber(0, 0) { return complex(1, 0) }
    if base == ComplexNumber(0, 0) {
      if exponent.imaginary != 0 || exponent.real < 0 { throw zeroDivisionError("0.0 to a negative or complex power") }
      return complex(0, 0)
    }
    let result: ComplexNumber
    if exponent.imaginary == 0, exponent.real == exponent.real.rounded(.down), exponent.real.magnitude <= 100 {
      guard let power = base.raised(to: Int(exponent.real)) else { throw zeroDivisionError("0.0 to a negative or complex power") }
      result = power
    } else {
      let magnitude = Platform.hypotenuse(base.real, base.imaginary)
      var length = Platform.power(magnitude, exponent.real)
      let angle = Platform.arcTangent2(base.imaginary, base.real)
      var phase = angle * exponent.real
      if exponent.imaginary != 0 {
        length /= Platform.exponential(angle * exponent.imaginary)
        phase += exponent.imaginary * Platform.logarithm(magnitude)
      }
      // The cosine of infinity is a domain error, which CPython takes for this one.
      if phase.isInfinite { throw zeroDivisionError("0.0 to a negative or complex power") }
      result = ComplexNumber(length * Platform.cosine(phase), length * Platform.sine(phase))
    }
    // A result that is not a number is none of an overflow's business, as in CPython.
    if result.real.isInfinite || result.imaginary.isInfinite { throw overflowError("complex exponentiation") }
    return complex(result)
  }

  /// `pow(base, exponent, modulus)` as the native type of one of the three does it; NotImplemented where the operands are not its business.
  func nativePower(_ owner: Value, _ base: Value, _ exponent: Value, modulus: Value) throws(Raise) -> Owned {
    if isInt(owner) {
      guard isInt(base), isInt(exponent), isInt(modulus) else { return .notImplemented }
      return try intPower(base, exponent, modulus: modulus)
    }
    if isFloat(owner) { throw typeError("pow() 3rd argument not allowed unless all arguments are integers") }
    if isComplex(owner) {
      guard try complexOperand(base) != nil, try complexOperand(exponent) != nil else { return .notImplemented }
      throw valueError("complex modulo")
    }
    return .notImplemented
  }

  @inline(__always) fileprivate func complexes(
    _ left: Value, _ right: Value, _ operation: (ComplexNumber, ComplexNumber) throws(Raise) -> ComplexNumber
  ) throws(Raise) -> Owned {
    guard let a = try complexOperand(left), let b = try complexOperand(right) else { return .notImplemented }
    return complex(try operation(a, b))
  }

  fileprivate func compareComplex(_ left: ComplexNumber, _ right: Value, _ operation: ComparisonOperator) throws(Raise) -> Owned {
    guard operation == .equal || operation == .notEqual else { return .notImplemented }
    let isEqual: Bool
    if isComplex(right) {
      isEqual = left == (right.cast() as ComplexPointer).pointee.value
    } else if isFloat(right) {
      isEqual = left == ComplexNumber((right.cast() as FloatPointer).pointee.value, 0)
    } else if isInt(right) {
      isEqual = left.imaginary == 0 && compareFloat(left.real, right, .equal).value == .true
    } else {
      return .notImplemented
    }
    return Owned(Value(isEqual == (operation == .equal)))
  }

  // MARK: Text

  func complexRepr(_ value: ComplexNumber) -> [UInt8] {
    var imaginary = FloatText.general(value.imaginary)
    if value.real == 0 && value.real.sign == .plus { return imaginary + [106] }
    if imaginary.first != 45 { imaginary.insert(43, at: 0) }
    return [40] + FloatText.general(value.real) + imaginary + [106, 41]
  }
}

extension ComplexObject {
  static let spec = TypeSpec(
    ComplexPointer.self, "complex",
    doc: """
      Create a complex number from a real part and an optional imaginary part.

      This is equivalent to (real + imag*1j) where imag defaults to 0.
      """,
    layout: TypeLayout(ComplexObject.self, kind: .plain, flags: [.isBaseType, .isLeaf])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, Value(type), arguments) }
    t.repr { (complex, vm) throws(Raise) in vm.latin1String(vm.complexRepr(complex.pointee.value)) }
    t.truth { (complex, _) throws(Raise) in complex.pointee.value != ComplexNumber(0, 0) }
    t.hash { (complex, vm) throws(Raise) in
      let value = complex.pointee.value
      if value.real.isNaN || value.imaginary.isNaN { return vm.identityHash(Value(complex)) }
      let hash = NumberHash.of(value.real) &+ Int(NumberHash.imaginary) &* NumberHash.of(value.imaginary)
      return hash == -1 ? -2 : hash
    }
    t.compare { (complex, vm, other, operation) throws(Raise) in try vm.compareComplex(complex.pointee.value, other, operation) }
    t.number(.add) { (vm, left, right) throws(Raise) in try vm.complexes(left, right) { (a, b) throws(Raise) in a + b } }
    t.number(.subtract) { (vm, left, right) throws(Raise) in try vm.complexes(left, right) { (a, b) throws(Raise) in a - b } }
    t.number(.multiply) { (vm, left, right) throws(Raise) in try vm.complexes(left, right) { (a, b) throws(Raise) in a * b } }
    t.number(.divide) { (vm, left, right) throws(Raise) in
      try vm.complexes(left, right) { (a, b) throws(Raise) in
        guard let quotient = a.divided(by: b) else { throw vm.zeroDivisionError("complex division by zero") }
        return quotient
      }
    }
    t.number(.power) { (vm, left, right) throws(Raise) in
      guard let base = try vm.complexOperand(left), let exponent = try vm.complexOperand(right) else { return .notImplemented }
      return try vm.complexPower(base, exponent)
    }
    t.number(.negative) { (vm, value, _) throws(Raise) in
      let number = (value.cast() as ComplexPointer).pointee.value
      return vm.complex(-number.real, -number.imaginary)
    }
    t.number(.positive) { (vm, value, _) throws(Raise) in vm.complex((value.cast() as ComplexPointer).pointee.value) }
    t.number(.absolute) { (vm, value, _) throws(Raise) in
      let number = (value.cast() as ComplexPointer).pointee.value
      let length = Platform.hypotenuse(number.real, number.imaginary)
      if length.isInfinite && number.isFinite { throw vm.overflowError("absolute value too large") }
      return vm.float(length)
    }
    defineMethods(&t)
  }
}
