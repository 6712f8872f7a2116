// The gamma function by Lanczos' approximation, with the coefficients that the Boost library gives for 53 bits (N = 13, g = 6.0246…). The C
// library's own `tgamma` and `lgamma` differ from it, and from system to system, in the last digits, which programs print.

extension MathFunctions {
  private static let g = 6.024680040776729583740234375
  private static let numerator: [Double] = [
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  private static let denominator: [Double] = [
    0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
  ]

  /// The rational function of the approximation, in x or, for larger x, in 1/x, so that nothing overflows.
  private static func lanczosSum(_ x: Double) -> Double {
    var above = 0.0
    var below = 0.0
    if x < 5 {
      for index in numerator.indices.reversed() {
        above = above * x + numerator[index]
        below = below * x + denominator[index]
      }
    } else {
      for index in numerator.indices {
        above = above / x + numerator[index]
        below = below / x + denominator[index]
      }
    }
    return above / below
  }

  /// sin(πx), with the argument reduced before the multiplication.
  private static func sineOfPi(_ x: Double) -> Double {
    let y = Platform.remainder(x.magnitude, 2)
    let result: Double
    switch Int((2 * y).rounded(.toNearestOrAwayFromZero)) {
    case 0: result = Platform.sine(.pi * y)
    case 1: result = Platform.cosine(.pi * (y - 0.5))
    case 2: result = Platform.sine(.pi * (1 - y))
    case 3: result = -Platform.cosine(.pi * (y - 1.5))
    default: result = Platform.sine(.pi * (y - 2))
    }
    return x.sign == .minus ? -result : result
  }

  /// `gamma(x)` for an x that is no pole.
  static func gamma(_ x: Double) -> Double {
    if !x.isFinite { return x }
    let magnitude = x.magnitude
    if x == x.rounded(.down) && x <= 23 && x > 0 { return exactGamma(x) }
    if magnitude < 1e-20 { return 1 / x }
    if magnitude > 200 { return x < 0 ? 0 / sineOfPi(x) : .infinity }

    // The base of the power, and how far rounding moved it.
    let y = magnitude + (g - 0.5)
    let error = magnitude > g - 0.5 ? (y - magnitude) - (g - 0.5) : (y - (g - 0.5)) - magnitude
    let correction = error * g / y
    var result: Double
    if x < 0 {
      result = -.pi / sineOfPi(magnitude) / magnitude * Platform.exponential(y) / lanczosSum(magnitude)
      result -= correction * result
      if magnitude < 140 { return result / Platform.power(y, magnitude - 0.5) }
      let root = Platform.power(y, magnitude / 2 - 0.25)
      return result / root / root
    }
    result = lanczosSum(magnitude) / Platform.exponential(y)
    result += correction * result
    if magnitude < 140 { return result * Platform.power(y, magnitude - 0.5) }
    let root = Platform.power(y, magnitude / 2 - 0.25)
    return result * root * root
  }

  /// (x-1)! for a whole x up to 23, which a float holds exactly.
  private static func exactGamma(_ x: Double) -> Double {
    var result = 1.0
    var factor = 2.0
    while factor < x {
      result *= factor
      factor += 1
    }
    return result
  }

  /// `lgamma(x)` for an x that is no pole.
  static func logGamma(_ x: Double) -> Double {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == 1 || x == 2 { return 0 }
    let magnitude = x.magnitude
    if magnitude < 1e-20 { return -Platform.logarithm(magnitude) }
    var result = Platform.logarithm(lanczosSum(magnitude)) - g
    result += (magnitude - 0.5) * (Platform.logarithm(magnitude + g - 0.5) - 1)
    if x < 0 {
      result =
        1.144729885849400174143427351353058711647 - Platform.logarithm(sineOfPi(magnitude).magnitude) - Platform.logarithm(magnitude) - result
    }
    return result
  }
}
