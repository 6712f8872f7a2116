// Sums, products, quotients and rounding of decimal numbers. Each function gives nil where the class has to see to it.

extension DecimalObject {
  static func defineArithmetic(_ t: inout TypeBuilder<DecimalPointer>) {
    t.number(.add) { (vm, left, right) throws(Raise) in
      try vm.decimal(left, right, otherwise: "_add") { (x, y, settings) in DecimalMath.sum(x, y, settings) }
    }
    t.number(.subtract) { (vm, left, right) throws(Raise) in
      try vm.decimal(left, right, otherwise: "_subtract") { (x, y, settings) in
        DecimalMath.sum(x, DecimalParts(isNegative: !y.isNegative, y.number, y.exponent), settings)
      }
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      try vm.decimal(left, right, otherwise: "_multiply") { (x, y, _) in DecimalMath.product(x, y) }
    }
    t.number(.divide) { (vm, left, right) throws(Raise) in
      try vm.decimal(left, right, otherwise: "_divide") { (x, y, settings) in DecimalMath.quotient(x, y, settings) }
    }
    t.number(.floorDivide) { (vm, left, right) throws(Raise) in
      try vm.decimal(left, right, otherwise: "_floor_divide") { (x, y, settings) in
        DecimalMath.wholeDivision(x, y, settings).map { DecimalParts(isNegative: x.isNegative != y.isNegative, $0.quotient, 0) }
      }
    }
    t.number(.modulo) { (vm, left, right) throws(Raise) in
      try vm.decimal(left, right, otherwise: "_modulo") { (x, y, settings) in
        DecimalMath.wholeDivision(x, y, settings).map { DecimalParts(isNegative: x.isNegative, $0.remainder, $0.exponent) }
      }
    }
    t.number(.negative) { (vm, operand, _) throws(Raise) in try vm.decimal(operand, otherwise: "_negative") { !$0 } }
    t.number(.positive) { (vm, operand, _) throws(Raise) in try vm.decimal(operand, otherwise: "_positive") { $0 } }
    t.number(.absolute) { (vm, operand, _) throws(Raise) in try vm.decimal(operand, otherwise: "_absolute") { _ in false } }
    t.method("quantize(exp, rounding=None, context=None)", "The number with the exponent of another.") {
      (decimal, vm, exponent: Value, rounding: Value?, context: Value?) throws(Raise) -> Owned in
      let (rounding, context) = (rounding ?? .none, context ?? .none)
      if context.isNone, let result = try vm.quantizeDecimal(decimal, exponent, rounding) { return result }
      let name = vm.intern("_quantize")
      guard let found = vm.lookup(vm.type(of: Value(decimal)), name.value) else { return .notImplemented }
      let function = Owned(retaining: found)
      return try vm.call(function.value, [Value(decimal), exponent, rounding, context])
    }
    t.method("__round__(ndigits=None, /)", "The number rounded to so many places.") { (decimal, vm, places: Value?) throws(Raise) -> Owned in
      if let places, places.isSmallInt, places.smallInt.magnitude < 100, let result = try vm.quantizeDecimal(decimal, to: -places.smallInt, .none) {
        return result
      }
      return try vm.decimalFallback("_round", Value(decimal), places ?? .none)
    }
  }
}

extension VM {
  /// An operation of two numbers in the current context. What it does not do is left to the function of the class with that name.
  @inline(__always) fileprivate func decimal(
    _ left: Value, _ right: Value, otherwise name: StaticString, _ operation: (DecimalParts, DecimalParts, DecimalSettings) -> DecimalParts?
  ) throws(Raise) -> Owned {
    if let state = system.decimal, let x = decimalParts(left, state), let y = decimalParts(right, state),
      let settings = try decimalSettings(state), let parts = operation(x, y, settings), let result = finishDecimal(parts, settings, state.type)
    {
      return result
    }
    return try decimalFallback(name, left, right)
  }

  /// The number with another sign, rounded as all results are.
  @inline(__always) fileprivate func decimal(_ operand: Value, otherwise name: StaticString, _ sign: (Bool) -> Bool) throws(Raise) -> Owned {
    if let state = system.decimal, var parts = decimalParts(operand, state), !parts.number.isZero, let settings = try decimalSettings(state) {
      parts.isNegative = sign(parts.isNegative)
      if let result = finishDecimal(parts, settings, state.type) { return result }
    }
    return try decimalFallback(name, operand.cast())
  }

  fileprivate func quantizeDecimal(_ decimal: DecimalPointer, _ pattern: Value, _ rounding: Value) throws(Raise) -> Owned? {
    guard let state = system.decimal, let pattern = decimalParts(pattern, state) else { return nil }
    return try quantizeDecimal(decimal, to: pattern.exponent, rounding)
  }

  fileprivate func quantizeDecimal(_ decimal: DecimalPointer, to exponent: Int, _ rounding: Value) throws(Raise) -> Owned? {
    guard let state = system.decimal, var parts = decimalParts(Value(decimal), state), let settings = try decimalSettings(state),
      exponent >= settings.least - settings.precision + 1, exponent <= settings.largest,
      let mode = rounding.isNone ? settings.rounding : decimalRounding(rounding, state)
    else { return nil }
    if parts.number.isZero {
      parts.exponent = exponent
    } else if parts.exponent >= exponent {
      if parts.number.digitCount + parts.exponent - exponent > settings.precision { return nil }
      parts.number = parts.number.scaled(byPowerOfTen: parts.exponent - exponent)
      parts.exponent = exponent
    } else {
      if exponent - parts.exponent > Coefficient.mostDigits { return nil }
      parts.round(dropping: exponent - parts.exponent, mode)
      if parts.number.digitCount > settings.precision { return nil }
    }
    return finishDecimal(parts, settings, state.type)
  }
}

/// Exact results, or with so many digits that they round as the exact ones do.
enum DecimalMath {
  /// Both numbers with the same exponent, the smaller of theirs; nil where that takes too many digits.
  private static func align(_ x: DecimalParts, _ y: DecimalParts) -> (a: Coefficient, b: Coefficient, exponent: Int)? {
    let places = x.exponent &- y.exponent
    if places == 0 { return (x.number, y.number, x.exponent) }
    if places.magnitude > Coefficient.mostDigits { return nil }
    if places > 0 {
      if x.number.digitCount + places > Coefficient.mostDigits - 1 { return nil }
      return (x.number.scaled(byPowerOfTen: places), y.number, y.exponent)
    }
    if y.number.digitCount - places > Coefficient.mostDigits - 1 { return nil }
    return (x.number, y.number.scaled(byPowerOfTen: -places), x.exponent)
  }

  static func sum(_ x: DecimalParts, _ y: DecimalParts, _ settings: DecimalSettings) -> DecimalParts? {
    guard let (a, b, exponent) = align(x, y) else { return nil }
    if x.isNegative == y.isNegative { return DecimalParts(isNegative: x.isNegative, a + b, exponent) }
    if b < a { return DecimalParts(isNegative: x.isNegative, a - b, exponent) }
    if a < b { return DecimalParts(isNegative: y.isNegative, b - a, exponent) }
    return DecimalParts(isNegative: settings.rounding == .floor, Coefficient(word0: 0), exponent)
  }

  static func product(_ x: DecimalParts, _ y: DecimalParts) -> DecimalParts? {
    DecimalParts(isNegative: x.isNegative != y.isNegative, x.number.multiplied(byTwoWords: y.number), x.exponent + y.exponent)
  }

  static func quotient(_ x: DecimalParts, _ y: DecimalParts, _ settings: DecimalSettings) -> DecimalParts? {
    if y.number.isZero { return nil }
    let isNegative = x.isNegative != y.isNegative
    let ideal = x.exponent - y.exponent
    if x.number.isZero { return DecimalParts(isNegative: isNegative, x.number, ideal) }
    let count = y.number.digitCount
    let shift = count - x.number.digitCount + settings.precision + 1
    if shift < 0 || count + settings.precision + 1 > Coefficient.mostDigits - 1 { return nil }
    var (quotient, remainder) = x.number.scaled(byPowerOfTen: shift).divided(by: y.number)
    var exponent = ideal - shift
    if remainder.isZero {
      if exponent < ideal { exponent += quotient.stripZeros(atMost: ideal - exponent) }
    } else {
      // A last digit that is neither 0 nor 5 keeps roundings right.
      var copy = quotient
      if copy.divide(by: 5) == 0 { quotient = quotient + Coefficient(word0: 1) }
    }
    return DecimalParts(isNegative: isNegative, quotient, exponent)
  }

  /// Quotient and remainder of the magnitudes, and the remainder's exponent; nil also where the quotient is too long.
  static func wholeDivision(
    _ x: DecimalParts, _ y: DecimalParts, _ settings: DecimalSettings
  ) -> (quotient: Coefficient, remainder: Coefficient, exponent: Int)? {
    if y.number.isZero { return nil }
    guard let (a, b, exponent) = align(x, y), b.isTwoWords else { return nil }
    let (quotient, remainder) = a.divided(by: b)
    return quotient.digitCount > settings.precision ? nil : (quotient, remainder, exponent)
  }
}
