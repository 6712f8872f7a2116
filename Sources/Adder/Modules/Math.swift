// The module `math`.

import BigInt

enum MathModule {
  static let spec = ModuleSpec(
    "math", doc: "This module provides access to the mathematical functions\ndefined by the C standard."
  ) { (m) throws(Raise) in
    m.constant("pi", Double.pi)
    m.constant("e", 2.718281828459045)
    m.constant("tau", 2 * Double.pi)
    m.constant("inf", Double.infinity)
    m.constant("nan", Double.nan)
    defineElementary(&m)
    defineLogarithms(&m)
    defineParts(&m)
    defineIntegers(&m)
    defineSequences(&m)
  }

  // MARK: Functions of one float

  private static func defineElementary(_ m: inout ModuleBuilder) {
    m.function("sqrt(x, /)", "Return the square root of x.") { (vm, x: Double) throws(Raise) in try vm.checked(x, x.squareRoot()) }
    m.function("cbrt(x, /)", "Return the cube root of x.") { (vm, x: Double) throws(Raise) in try vm.checked(x, Platform.cubeRoot(x)) }
    m.function("exp(x, /)", "Return e raised to the power of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.exponential(x), overflows: true)
    }
    m.function("exp2(x, /)", "Return 2 raised to the power of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.exponential2(x), overflows: true)
    }
    m.function("expm1(x, /)", "Return exp(x)-1.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.exponentialLessOne(x), overflows: true)
    }
    m.function("sin(x, /)", "Return the sine of x (measured in radians).") { (vm, x: Double) throws(Raise) in try vm.checked(x, Platform.sine(x)) }
    m.function("cos(x, /)", "Return the cosine of x (measured in radians).") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.cosine(x))
    }
    m.function("tan(x, /)", "Return the tangent of x (measured in radians).") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.tangent(x))
    }
    m.function("asin(x, /)", "Return the arc sine (measured in radians) of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.arcSine(x))
    }
    m.function("acos(x, /)", "Return the arc cosine (measured in radians) of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.arcCosine(x))
    }
    m.function("atan(x, /)", "Return the arc tangent (measured in radians) of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.arcTangent(x))
    }
    m.function("atan2(y, x, /)", "Return the arc tangent (measured in radians) of y/x.") { (_, y: Double, x: Double) throws(Raise) -> Double in
      Platform.arcTangent2(y, x)
    }
    m.function("sinh(x, /)", "Return the hyperbolic sine of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.hyperbolicSine(x), overflows: true)
    }
    m.function("cosh(x, /)", "Return the hyperbolic cosine of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.hyperbolicCosine(x), overflows: true)
    }
    m.function("tanh(x, /)", "Return the hyperbolic tangent of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.hyperbolicTangent(x))
    }
    m.function("asinh(x, /)", "Return the inverse hyperbolic sine of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.inverseHyperbolicSine(x))
    }
    m.function("acosh(x, /)", "Return the inverse hyperbolic cosine of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.inverseHyperbolicCosine(x))
    }
    m.function("atanh(x, /)", "Return the inverse hyperbolic tangent of x.") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, Platform.inverseHyperbolicTangent(x))
    }
    m.function("erf(x, /)", "Error function at x.") { (_, x: Double) throws(Raise) -> Double in Platform.errorFunction(x) }
    m.function("erfc(x, /)", "Complementary error function at x.") { (_, x: Double) throws(Raise) -> Double in
      Platform.complementaryErrorFunction(x)
    }
    m.function("gamma(x, /)", "Gamma function at x.") { (vm, x: Double) throws(Raise) -> Double in
      if x == -.infinity || x <= 0 && x == x.rounded(.down) && x.isFinite { throw vm.valueError("math domain error") }
      return try vm.checked(x, MathFunctions.gamma(x), overflows: true)
    }
    m.function("lgamma(x, /)", "Natural logarithm of absolute value of Gamma function at x.") { (vm, x: Double) throws(Raise) -> Double in
      if x <= 0 && x == x.rounded(.down) && x.isFinite { throw vm.valueError("math domain error") }
      return try vm.checked(x, MathFunctions.logGamma(x), overflows: true)
    }
    m.function("degrees(x, /)", "Convert angle x from radians to degrees.") { (_, x: Double) throws(Raise) -> Double in x * (180 / Double.pi) }
    m.function("radians(x, /)", "Convert angle x from degrees to radians.") { (_, x: Double) throws(Raise) -> Double in x * (Double.pi / 180) }
  }

  private static func defineLogarithms(_ m: inout ModuleBuilder) {
    // Raw, because its message about the number of arguments is its own.
    m.add(
      NativeMethod(.function, raw: "log(*args)", "log(x, [base=math.e])\nReturn the logarithm of x to the given base.", owner: "math") {
        (vm, _, arguments) throws(Raise) in
        if arguments.hasKeywords { throw vm.typeError("math.log() takes no keyword arguments") }
        if arguments.count < 1 || arguments.count > 2 { throw vm.typeError("math.log requires 1 to 2 arguments") }
        let logarithm = try vm.logarithm(arguments[0], Platform.logarithm)
        if arguments.count == 1 { return vm.float(logarithm) }
        let divisor = try vm.logarithm(arguments[1], Platform.logarithm)
        if divisor == 0 { throw vm.zeroDivisionError("float division by zero") }
        return vm.float(logarithm / divisor)
      })
    m.function("log2(x, /)", "Return the base 2 logarithm of x.") { (vm, x: Value) throws(Raise) in try vm.logarithm(x, Platform.logarithm2) }
    m.function("log10(x, /)", "Return the base 10 logarithm of x.") { (vm, x: Value) throws(Raise) in try vm.logarithm(x, Platform.logarithm10) }
    m.function("log1p(x, /)", "Return the natural logarithm of 1+x (base e).") { (vm, x: Double) throws(Raise) in
      try vm.checked(x, x == 0 ? x : Platform.logarithm1(x))
    }
    m.function("pow(x, y, /)", "Return x**y (x to the power of y).") { (vm, x: Double, y: Double) throws(Raise) -> Double in
      let result = Platform.power(x, y)
      if !x.isFinite || !y.isFinite { return result }
      if result.isNaN || (result.isInfinite && x == 0) { throw vm.valueError("math domain error") }
      if result.isInfinite { throw vm.overflowError("math range error") }
      return result
    }
  }

  // MARK: Parts of floats

  private static func defineParts(_ m: inout ModuleBuilder) {
    m.function("fabs(x, /)", "Return the absolute value of the float x.") { (_, x: Double) throws(Raise) -> Double in x.magnitude }
    m.function("copysign(x, y, /)", "Return a float with the magnitude (absolute value) of x but the sign of y.") {
      (_, x: Double, y: Double) throws(Raise) -> Double in Double(signOf: y, magnitudeOf: x)
    }
    m.function("isfinite(x, /)", "Return True if x is neither an infinity nor a NaN, and False otherwise.") { (_, x: Double) throws(Raise) -> Bool in
      x.isFinite
    }
    m.function("isinf(x, /)", "Return True if x is a positive or negative infinity, and False otherwise.") { (_, x: Double) throws(Raise) -> Bool in
      x.isInfinite
    }
    m.function("isnan(x, /)", "Return True if x is a NaN (not a number), and False otherwise.") { (_, x: Double) throws(Raise) -> Bool in x.isNaN }
    m.function("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", "Determine whether two floating point numbers are close in value.") {
      (vm, a: Double, b: Double, relative: Double?, absolute: Double?) throws(Raise) -> Bool in
      let (relative, absolute) = (relative ?? 1e-9, absolute ?? 0)
      if relative < 0 || absolute < 0 { throw vm.valueError("tolerances must be non-negative") }
      if a == b { return true }
      if a.isInfinite || b.isInfinite { return false }
      let difference = (b - a).magnitude
      return difference <= (relative * b).magnitude || difference <= (relative * a).magnitude || difference <= absolute
    }
    m.function("frexp(x, /)", "Return the mantissa and exponent of x, as pair (m, e).") { (vm, x: Double) throws(Raise) -> Owned in
      if x == 0 || !x.isFinite { return vm.pair(vm.float(x), vm.int(0)) }
      let exponent = Int(x.exponent) + 1
      return vm.pair(vm.float(Double(sign: .plus, exponent: -exponent, significand: x)), vm.int(exponent))
    }
    m.function("ldexp(x, i, /)", "Return x * (2**i).") { (vm, x: Double, exponent: Value) throws(Raise) -> Double in
      guard vm.isInt(exponent) else { throw vm.typeError("Expected an int as second argument to ldexp.") }
      if x == 0 || !x.isFinite { return x }
      let shift = try vm.indexClamped(exponent)
      if shift < -4000 { return Double(signOf: x, magnitudeOf: 0) }
      let result = shift > 4000 ? Double.infinity : Double(sign: .plus, exponent: shift, significand: x)
      if result.isInfinite { throw vm.overflowError("math range error") }
      return result
    }
    m.function("modf(x, /)", "Return the fractional and integer parts of x.") { (vm, x: Double) throws(Raise) -> Owned in
      if x.isInfinite { return vm.pair(vm.float(Double(signOf: x, magnitudeOf: 0)), vm.float(x)) }
      if x.isNaN { return vm.pair(vm.float(x), vm.float(x)) }
      let whole = x.rounded(.towardZero)
      return vm.pair(vm.float(Double(signOf: x, magnitudeOf: x - whole)), vm.float(whole))
    }
    m.function("fmod(x, y, /)", "Return fmod(x, y), according to platform C.") { (vm, x: Double, y: Double) throws(Raise) -> Double in
      if y.isInfinite && x.isFinite { return x }
      let result = Platform.remainder(x, y)
      if result.isNaN && !x.isNaN && !y.isNaN { throw vm.valueError("math domain error") }
      return result
    }
    m.function("remainder(x, y, /)", "Difference between x and the closest integer multiple of y.") {
      (vm, x: Double, y: Double) throws(Raise) -> Double in
      if x.isNaN || y.isNaN { return x.isNaN ? x : y }
      if x.isInfinite || y == 0 { throw vm.valueError("math domain error") }
      return y.isInfinite ? x : x.remainder(dividingBy: y)
    }
    m.function("nextafter(x, y, /)", "Return the next floating-point value after x towards y.") { (_, x: Double, y: Double) throws(Raise) -> Double in
      MathFunctions.nextAfter(x, y)
    }
    m.function("ulp(x, /)", "Return the value of the least significant bit of the float x.") { (_, x: Double) throws(Raise) -> Double in
      MathFunctions.unitInLastPlace(x)
    }
    m.function("trunc(x, /)", "Truncates the Real x to the nearest Integral toward 0.") { (vm, x: Value) throws(Raise) -> Owned in
      if x.isExactly(vm.pointee.types.float) { return try vm.truncate((x.cast() as FloatPointer).pointee.value) }
      guard let result = try vm.callSpecial(x, .trunc) else { throw vm.typeError("type \(vm.typeName(of: x)) doesn't define __trunc__ method") }
      return result
    }
    m.function("floor(x, /)", "Return the floor of x as an Integral.") { (vm, x: Value) throws(Raise) -> Owned in
      if !x.isExactly(vm.pointee.types.float), let result = try vm.callSpecial(x, .floor) { return result }
      return try vm.truncate(vm.double(x).rounded(.down))
    }
    m.function("ceil(x, /)", "Return the ceiling of x as an Integral.") { (vm, x: Value) throws(Raise) -> Owned in
      if !x.isExactly(vm.pointee.types.float), let result = try vm.callSpecial(x, .ceil) { return result }
      return try vm.truncate(vm.double(x).rounded(.up))
    }
  }
}

extension VM {
  /// A result that is not finite though its argument was: an error.
  @inline(__always) func checked(_ x: Double, _ result: Double, overflows: Bool = false) throws(Raise) -> Double {
    if _fastPath(result.isFinite) { return result }
    if result.isNaN {
      if !x.isNaN { throw valueError("math domain error") }
    } else if x.isFinite {
      throw overflows ? overflowError("math range error") : valueError("math domain error")
    }
    return result
  }

  /// A logarithm of any real number, of ints beyond the floats too.
  fileprivate func logarithm(_ x: Value, _ function: (Double) -> Double) throws(Raise) -> Double {
    if isInt(x) {
      if isNegativeInt(x) || machineInt(x) == 0 { throw valueError("math domain error") }
      if let small = machineInt(x) { return function(Double(small)) }
      let number = bigInt(of: x)
      if let float = Double(nearest: number) { return function(float) }
      let (significand, exponent) = MathFunctions.fraction(number)
      return function(significand) + function(2) * Double(exponent)
    }
    let value = try double(x)
    if value.isNaN || value == .infinity { return value }
    if value <= 0 { throw valueError("math domain error") }
    return function(value)
  }
}
