// Order, hash and truth of decimal numbers.

import AdderSyntax

extension DecimalObject {
  static func defineComparison(_ t: inout TypeBuilder<DecimalPointer>) {
    t.compare { (decimal, vm, other, operation) throws(Raise) in
      if let state = vm.system.decimal, let x = vm.decimalParts(Value(decimal), state), let y = vm.decimalParts(other, state) {
        return Owned(Value(operation.holds(DecimalMath.order(x, y))))
      }
      return try vm.decimalFallback(operation.fallback, Value(decimal), other)
    }
    t.hash { (decimal, vm) throws(Raise) in
      if let parts = vm.decimalParts(decimal), let hash = DecimalMath.hash(parts) { return hash }
      let hash = try vm.decimalFallback("_hash", decimal)
      return vm.machineInt(hash.value) ?? 0
    }
    t.truth { (decimal, vm) throws(Raise) in decimal.pointee.kind != .smallInt(0) || decimal.pointee.number != .smallInt(0) }
    t.number(.int) { (vm, operand, _) throws(Raise) in
      if let parts = vm.decimalParts(operand.cast() as DecimalPointer), let whole = DecimalMath.whole(parts) { return vm.int(whole) }
      return try vm.decimalFallback("_whole", operand.cast())
    }
    t.number(.float) { (vm, operand, _) throws(Raise) in
      if let parts = vm.decimalParts(operand.cast() as DecimalPointer), let float = DecimalMath.float(parts) { return vm.float(float) }
      return try vm.decimalFallback("_float", operand.cast())
    }
  }
}

extension ComparisonOperator {
  /// The function of the class that sees to it where the numbers are not as usual.
  fileprivate var fallback: StaticString {
    switch self {
    case .equal: "_eq"
    case .notEqual: "_ne"
    case .less: "_lt"
    case .lessOrEqual: "_le"
    case .greater: "_gt"
    default: "_ge"
    }
  }
}

extension DecimalMath {
  /// How one number stands to another: negative for less, 0 for equal.
  static func order(_ x: DecimalParts, _ y: DecimalParts) -> Int {
    if x.number.isZero { return y.number.isZero ? 0 : y.isNegative ? 1 : -1 }
    if y.number.isZero || x.isNegative != y.isNegative { return x.isNegative ? -1 : 1 }
    let order = magnitudeOrder(x, y)
    return x.isNegative ? -order : order
  }

  private static func magnitudeOrder(_ x: DecimalParts, _ y: DecimalParts) -> Int {
    var (a, b) = (x.number, y.number)
    let places = x.exponent - y.exponent
    if places != 0 {
      let distance = places + a.digitCount - b.digitCount
      if distance != 0 { return distance }
      // As many places as the other one has more digits.
      if places > 0 { a = a.scaled(byPowerOfTen: places) } else { b = b.scaled(byPowerOfTen: -places) }
    }
    return a < b ? -1 : b < a ? 1 : 0
  }

  /// The remainder by the prime that all numbers take, with the sign; nil where the exponent is large.
  static func hash(_ parts: DecimalParts) -> Int? {
    if parts.exponent.magnitude > 400 { return nil }
    // 2^64 is 8 modulo the prime, and the tenth of one this.
    let tenth: UInt = 2_075_258_708_292_324_556
    let modulus = NumberHash.modulus
    var hash = (UInt(parts.number.word0) % modulus + remainder(UInt(parts.number.word1) % modulus, 8)) % modulus
    let factor: UInt = parts.exponent < 0 ? tenth : 10
    for _ in 0..<parts.exponent.magnitude { hash = remainder(hash, factor) }
    return NumberHash.finish(hash, isNegative: parts.isNegative)
  }

  /// That of a product of two.
  private static func remainder(_ left: UInt, _ right: UInt) -> UInt {
    let (high, low) = left.multipliedFullWidth(by: right)
    let sum = (low & NumberHash.modulus) + (low >> 61 | high << 3)
    return sum >= NumberHash.modulus ? sum - NumberHash.modulus : sum
  }

  /// The integral part, if it is small.
  static func whole(_ parts: DecimalParts) -> Int? {
    var number = parts.number
    if parts.exponent > 0 {
      if !number.isOneWord || number.digitCount + parts.exponent > 18 { return nil }
      number = number.scaled(byPowerOfTen: parts.exponent)
    } else if parts.exponent < 0 {
      if parts.exponent < -Coefficient.mostDigits { return nil }
      _ = number.drop(-parts.exponent)
    }
    guard number.isOneWord, let whole = Int(exactly: number.word0) else { return nil }
    return parts.isNegative ? -whole : whole
  }

  /// The nearest float, where numerator and denominator are floats themselves: then one division rounds it.
  static func float(_ parts: DecimalParts) -> Double? {
    guard parts.number.isOneWord, parts.number.word0 <= 1 << 53, parts.exponent <= 0, parts.exponent >= -22 else { return nil }
    let number = Double(parts.number.word0) / exactPower(-parts.exponent)
    return parts.isNegative ? -number : number
  }

  /// 10^0 to 10^22, which are floats without rounding.
  private static func exactPower(_ exponent: Int) -> Double {
    if exponent <= 19 { return Double(Coefficient.power(exponent).word0) }
    return 1e19 * Double(Coefficient.power(exponent - 19).word0)
  }
}
