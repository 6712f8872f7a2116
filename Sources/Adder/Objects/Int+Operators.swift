// The operators of int. Each tries machine integers first and goes over to BigInt when they overflow. An operand that is no int is answered
// with NotImplemented: float and complex see to the mixed forms themselves.

import BigInt

extension VM {
  /// The common form of a binary operation: `small` gives nil when it overflows.
  @inline(__always) private func integers(
    _ left: Value, _ right: Value, small: (Int, Int) throws(Raise) -> Int?, big: (BigInt, BigInt) throws(Raise) -> BigInt
  ) throws(Raise) -> Owned {
    if let a = machineInt(left), let b = machineInt(right) {
      if let result = try small(a, b) { return int(result) }
    } else if !isInt(left) || !isInt(right) {
      return .notImplemented
    }
    return int(try big(bigInt(of: left), bigInt(of: right)))
  }

  func integerDivisionByZero() -> Raise { zeroDivisionError("integer division or modulo by zero") }

  // MARK: Division

  /// Nil where the quotient does not fit. The divisor is not zero.
  @inline(__always) static func floorDivide(_ a: Int, _ b: Int) -> Int? {
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    if overflow { return nil }
    return quotient &* b != a && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }

  @inline(__always) static func floorModulo(_ a: Int, _ b: Int) -> Int {
    if b == -1 { return 0 }
    let remainder = a % b
    return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
  }

  func intFloorDivide(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    return try integers(left, right) { (a, b) throws(Raise) in
      if b == 0 { throw integerDivisionByZero() }
      return VM.floorDivide(a, b)
    } big: { (a, b) throws(Raise) in
      if b.isZero { throw integerDivisionByZero() }
      return a.flooringDivision(by: b).quotient
    }
  }

  func intModulo(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    if right.isSmallInt && right != .smallInt(0) && left.isExactly(pointee.types.int),
      let rest = (left.cast() as IntPointer).pointee.value.flooringRemainder(ofSmall: right.smallInt)
    {
      return int(rest)
    }
    return try integers(left, right) { (a, b) throws(Raise) in
      if b == 0 { throw zeroDivisionError("integer modulo by zero") }
      return VM.floorModulo(a, b)
    } big: { (a, b) throws(Raise) in
      if b.isZero { throw zeroDivisionError("integer modulo by zero") }
      return a.flooringDivision(by: b).remainder
    }
  }

  func intDivmod(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    guard isInt(left), isInt(right) else { return .notImplemented }
    if let a = machineInt(left), let b = machineInt(right) {
      if b == 0 { throw integerDivisionByZero() }
      if let quotient = VM.floorDivide(a, b) {
        return pair(int(quotient), int(VM.floorModulo(a, b)))
      }
    }
    let divisor = bigInt(of: right)
    if divisor.isZero { throw integerDivisionByZero() }
    let (quotient, remainder) = bigInt(of: left).flooringDivision(by: divisor)
    return pair(int(quotient), int(remainder))
  }

  /// A tuple of two.
  func pair(_ first: consuming Owned, _ second: consuming Owned) -> Owned { tuple(first.value, second.value) }

  func intTrueDivide(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    if let a = machineInt(left), let b = machineInt(right), a.magnitude <= 1 << 53, b.magnitude <= 1 << 53 {
      if b == 0 { throw zeroDivisionError("division by zero") }
      return float(Double(a) / Double(b))
    }
    guard isInt(left), isInt(right) else { return .notImplemented }
    let divisor = bigInt(of: right)
    if divisor.isZero { throw zeroDivisionError("division by zero") }
    guard let quotient = Double(dividing: bigInt(of: left), by: divisor) else {
      throw overflowError("integer division result too large for a float")
    }
    return float(quotient)
  }

  // MARK: Powers

  func intPower(_ base: Value, _ exponent: Value) throws(Raise) -> Owned {
    guard isInt(base), isInt(exponent) else { return .notImplemented }
    if isNegativeInt(exponent) {
      let (b, e) = (try double(ofInt: base), try double(ofInt: exponent))
      return float(try floatPower(b, e))
    }
    guard let power = machineInt(exponent) else {
      if let small = machineInt(base), small.magnitude <= 1 {
        return int(small == 0 ? 0 : small == 1 || !bigInt(of: exponent).isOdd ? 1 : -1)
      }
      throw memoryError()
    }
    if let small = machineInt(base), let result = Self.machinePower(small, power) { return int(result) }
    let big = bigInt(of: base)
    try chargeBits(big.magnitude.bitWidth, times: power)
    return int(big.raised(to: power))
  }

  /// Nil when it overflows.
  private static func machinePower(_ base: Int, _ exponent: Int) -> Int? {
    if exponent > 63 && base.magnitude > 1 { return nil }
    var result = 1
    var square = base
    var rest = exponent
    while true {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: square)
        if overflow { return nil }
        result = product
      }
      rest >>= 1
      if rest == 0 { return result }
      let (next, overflow) = square.multipliedReportingOverflow(by: square)
      if overflow { return nil }
      square = next
    }
  }

  /// A result of so many bits must fit the memory that there is.
  private func chargeBits(_ bits: Int, times factor: Int) throws(Raise) {
    let (total, overflow) = bits.multipliedReportingOverflow(by: factor)
    let bytes = total / 8
    let (needed, tooMuch) = pointee.heap.pointee.bytesInUse.addingReportingOverflow(bytes)
    if overflow || tooMuch || bytes > 1 << 36 || needed > pointee.heap.pointee.bytesLimit { throw memoryError() }
  }

  /// `pow(base, exponent, modulus)` with a modulus that may be None.
  func intPower(_ base: Value, _ exponent: Value, modulus: Value) throws(Raise) -> Owned {
    if modulus.isNone || modulus.isUnbound { return try intPower(base, exponent) }
    guard isInt(base), isInt(exponent), isInt(modulus) else { return .notImplemented }
    let divisor = bigInt(of: modulus)
    if divisor.isZero { throw valueError("pow() 3rd argument cannot be 0") }
    var number = bigInt(of: base)
    var power = bigInt(of: exponent)
    if power.isNegative {
      guard let inverse = number.inverted(modulus: divisor) else { throw valueError("base is not invertible for the given modulus") }
      number = inverse
      power.negate()
    }
    return int(number.raised(to: power, modulus: divisor))
  }

  // MARK: Shifts

  func intShiftLeft(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    guard isInt(left), isInt(right) else { return .notImplemented }
    if isNegativeInt(right) { throw valueError("negative shift count") }
    if left == .smallInt(0) { return int(0) }
    guard let count = machineInt(right) else {
      if bigInt(of: left).isZero { return int(0) }
      // CPython counts digits of thirty bits, which take four bytes.
      let digits = try intFloorDivide(right, .smallInt(30))
      if let digits = machineInt(digits.value), digits <= Int.max / 4 { throw memoryError() }
      throw overflowError("too many digits in integer")
    }
    if let small = machineInt(left), count < 63 {
      let shifted = small << count
      if shifted >> count == small { return int(shifted) }
    }
    try chargeBits(count, times: 1)
    return int(bigInt(of: left) << count)
  }

  func intShiftRight(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    guard isInt(left), isInt(right) else { return .notImplemented }
    if isNegativeInt(right) { throw valueError("negative shift count") }
    guard let count = machineInt(right) else { return int(isNegativeInt(left) ? -1 : 0) }
    if let small = machineInt(left) { return int(small >> min(count, 63)) }
    return int(bigInt(of: left).flooringShift(right: count))
  }

  // MARK: The others

  func intAdd(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    return try integers(left, right) { (a, b) throws(Raise) in
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? nil : sum
    } big: { (a, b) throws(Raise) in
      a + b
    }
  }

  func intSubtract(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    return try integers(left, right) { (a, b) throws(Raise) in
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? nil : difference
    } big: { (a, b) throws(Raise) in
      a - b
    }
  }

  func intMultiply(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    if Value.areSmallInts(left, right) {
      let (product, overflow) = left.smallInt.multipliedReportingOverflow(by: right.smallInt)
      return overflow ? int(BigInt(product: left.smallInt, right.smallInt)) : int(product)
    }
    return try integers(left, right) { (a, b) throws(Raise) in
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? nil : product
    } big: { (a, b) throws(Raise) in
      a * b
    }
  }

  func intAnd(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    return try integers(left, right) { (a, b) throws(Raise) in
      a & b
    } big: { (a, b) throws(Raise) in
      a.bitwise(b, &)
    }
  }

  func intOr(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    return try integers(left, right) { (a, b) throws(Raise) in
      a | b
    } big: { (a, b) throws(Raise) in
      a.bitwise(b, |)
    }
  }

  func intXor(_ left: Value, _ right: Value) throws(Raise) -> Owned {
    return try integers(left, right) { (a, b) throws(Raise) in
      a ^ b
    } big: { (a, b) throws(Raise) in
      a.bitwise(b, ^)
    }
  }

  func intNegative(_ value: Value) -> Owned {
    if value.isSmallInt { return int(-value.smallInt) }
    return int(-bigInt(of: value))
  }

  func intAbsolute(_ value: Value) -> Owned { isNegativeInt(value) ? intNegative(value) : exactInt(value) }

  func intInvert(_ value: Value) -> Owned {
    if value.isSmallInt { return int(~value.smallInt) }
    return int(-bigInt(of: value) - 1)
  }
}

extension IntObject {
  static func defineOperators(_ t: inout TypeBuilder<Value>) {
    t.number(.add) { (vm, left, right) throws(Raise) in try vm.intAdd(left, right) }
    t.number(.subtract) { (vm, left, right) throws(Raise) in try vm.intSubtract(left, right) }
    t.number(.multiply) { (vm, left, right) throws(Raise) in try vm.intMultiply(left, right) }
    t.number(.divide) { (vm, left, right) throws(Raise) in try vm.intTrueDivide(left, right) }
    t.number(.floorDivide) { (vm, left, right) throws(Raise) in try vm.intFloorDivide(left, right) }
    t.number(.modulo) { (vm, left, right) throws(Raise) in try vm.intModulo(left, right) }
    t.number(.divideWithRemainder) { (vm, left, right) throws(Raise) in try vm.intDivmod(left, right) }
    t.number(.power) { (vm, left, right) throws(Raise) in try vm.intPower(left, right) }
    t.number(.leftShift) { (vm, left, right) throws(Raise) in try vm.intShiftLeft(left, right) }
    t.number(.rightShift) { (vm, left, right) throws(Raise) in try vm.intShiftRight(left, right) }
    t.number(.bitAnd) { (vm, left, right) throws(Raise) in try vm.intAnd(left, right) }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in try vm.intOr(left, right) }
    t.number(.bitXor) { (vm, left, right) throws(Raise) in try vm.intXor(left, right) }
    t.number(.negative) { (vm, value, _) throws(Raise) in vm.intNegative(value) }
    t.number(.positive) { (vm, value, _) throws(Raise) in vm.exactInt(value) }
    t.number(.absolute) { (vm, value, _) throws(Raise) in vm.intAbsolute(value) }
    t.number(.invert) { (vm, value, _) throws(Raise) in vm.intInvert(value) }
    t.number(.int) { (vm, value, _) throws(Raise) in vm.exactInt(value) }
    t.number(.index) { (vm, value, _) throws(Raise) in vm.exactInt(value) }
    t.number(.float) { (vm, value, _) throws(Raise) in vm.float(try vm.double(ofInt: value)) }
  }
}
