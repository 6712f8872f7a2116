// Floats: what the C library's mathematics and formatting give us.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  enum FloatForm {
    /// `%e`, `%f`, `%g`; `#` keeps the point and trailing zeros.
    case exponent, fixed, general
  }

  /// A finite float in one of C's forms, correctly rounded, with a point whatever the locale says.
  static func format(_ value: Double, _ form: FloatForm, precision: Int, alternate: Bool = false) -> [UInt8] {
    let pattern: StaticString
    switch form {
    case .exponent: pattern = alternate ? "%#.*e" : "%.*e"
    case .fixed: pattern = alternate ? "%#.*f" : "%.*f"
    case .general: pattern = alternate ? "%#.*g" : "%.*g"
    }
    let (text, needed) = format(value, pattern, precision: precision, room: 128)
    return needed < 128 ? text : format(value, pattern, precision: precision, room: needed + 1).text
  }

  /// What fits into `room` bytes with a zero at the end, and how long the whole is.
  private static func format(_ value: Double, _ pattern: StaticString, precision: Int, room: Int) -> (text: [UInt8], needed: Int) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: room) { buffer in
      let needed = pattern.utf8Start.withMemoryRebound(to: CChar.self, capacity: pattern.utf8CodeUnitCount + 1) { pattern in
        Int(withVaList([CInt(clamping: precision), value]) { vsnprintf(buffer.baseAddress, room, pattern, $0) })
      }
      var text: [UInt8] = []
      text.reserveCapacity(min(needed, room) + 8)
      for index in 0..<min(needed, room - 1) {
        let byte = UInt8(bitPattern: buffer[index])
        switch byte {
        case 48...57, 45, 43, 101: text.append(byte)
        default: if byte < 0x80 || byte >= 0xc0 { text.append(46) }
        }
      }
      return (text, needed)
    }
  }

  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  static func remainder(_ left: Double, _ right: Double) -> Double { fmod(left, right) }
  static func hypotenuse(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
  static func arcTangent2(_ y: Double, _ x: Double) -> Double { atan2(y, x) }
  static func sine(_ x: Double) -> Double { sin(x) }
  static func cosine(_ x: Double) -> Double { cos(x) }
  static func tangent(_ x: Double) -> Double { tan(x) }
  static func arcSine(_ x: Double) -> Double { asin(x) }
  static func arcCosine(_ x: Double) -> Double { acos(x) }
  static func arcTangent(_ x: Double) -> Double { atan(x) }
  static func hyperbolicSine(_ x: Double) -> Double { sinh(x) }
  static func hyperbolicCosine(_ x: Double) -> Double { cosh(x) }
  static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
  static func inverseHyperbolicSine(_ x: Double) -> Double { asinh(x) }
  static func inverseHyperbolicCosine(_ x: Double) -> Double { acosh(x) }
  static func inverseHyperbolicTangent(_ x: Double) -> Double { atanh(x) }
  static func exponential(_ x: Double) -> Double { exp(x) }
  static func exponential2(_ x: Double) -> Double { exp2(x) }
  static func exponentialLessOne(_ x: Double) -> Double { expm1(x) }
  static func logarithm(_ x: Double) -> Double { log(x) }
  static func logarithm2(_ x: Double) -> Double { log2(x) }
  static func logarithm10(_ x: Double) -> Double { log10(x) }
  static func logarithm1(_ x: Double) -> Double { log1p(x) }
  static func cubeRoot(_ x: Double) -> Double { cbrt(x) }
  static func errorFunction(_ x: Double) -> Double { erf(x) }
  static func complementaryErrorFunction(_ x: Double) -> Double { erfc(x) }
}
