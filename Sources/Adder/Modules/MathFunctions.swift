// The mathematics behind the module `math` that the C library does not have, or not exactly enough. Nothing here knows the heap.

import BigInt

enum MathFunctions {
  // MARK: Integers

  static func factorial(_ number: Int) -> BigInt { BigInt(product(from: 1, to: number)) }

  /// The product of all integers of a range, by halves, so that large factors meet large ones.
  static func product(from low: Int, to high: Int) -> BigUInt {
    if low > high { return 1 }
    if high - low < 16 {
      var result = BigUInt(1)
      var word: UInt = 1
      for factor in low...high {
        let (product, overflow) = word.multipliedReportingOverflow(by: UInt(factor))
        if overflow {
          result *= BigUInt(machine: word)
          word = UInt(factor)
        } else {
          word = product
        }
      }
      return result * BigUInt(machine: word)
    }
    let middle = low + (high - low) / 2
    return product(from: low, to: middle) * product(from: middle + 1, to: high)
  }

  /// n · (n-1) · … · (n-k+1)
  static func permutations(_ number: BigInt, _ count: Int) -> BigInt {
    if count == 0 { return 1 }
    if let small = number.machine { return count > small ? 0 : BigInt(product(from: small - count + 1, to: small)) }
    var result = number
    for step in 1..<max(count, 1) { result *= number - BigInt(machine: step) }
    return result
  }

  static func combinations(_ number: BigInt, _ count: Int) -> BigInt {
    if let small = number.machine, small < count { return 0 }
    if let small = number.machine, small <= 61 {
      var result = 1
      for step in 0..<count { result = result * (small - step) / (step + 1) }
      return BigInt(machine: result)
    }
    return permutations(number, count) / factorial(count)
  }

  static func integerSquareRoot(_ number: BigInt) -> BigInt {
    if let small = number.machine {
      var root = Int(Double(small).squareRoot())
      while root.multipliedReportingOverflow(by: root).overflow || root * root > small { root -= 1 }
      while true {
        let (square, overflow) = (root + 1).multipliedReportingOverflow(by: root + 1)
        if overflow || square > small { break }
        root += 1
      }
      return BigInt(machine: root)
    }
    // Newton's method from above.
    let value = number.magnitude
    var root = BigUInt(1) << ((value.bitWidth + 1) / 2)
    while true {
      let next = (root + value / root) >> 1
      if next >= root { return BigInt(root) }
      root = next
    }
  }

  /// A positive integer as a float in [0.5, 1) times a power of two.
  static func fraction(_ number: BigInt) -> (Double, Int) {
    let width = number.magnitude.bitWidth
    let shift = width - 64
    var top = (number.magnitude >> shift).words[0]
    if number.magnitude.trailingZeroBitCount < shift { top |= 1 }
    let significand = Double(top) / 0x1p64
    return significand == 1 ? (0.5, width + 1) : (significand, width)
  }

  // MARK: Exact sums

  /// A sum of floats kept as parts that do not overlap (Shewchuk), so that nothing is lost.
  struct ExactSum {
    private var parts: [Double] = []

    /// False when a finite sum became infinite.
    mutating func add(_ number: Double) -> Bool {
      var x = number
      var kept = 0
      for index in parts.indices {
        var y = parts[index]
        if x.magnitude < y.magnitude { swap(&x, &y) }
        let high = x + y
        let low = y - (high - x)
        if low != 0 {
          parts[kept] = low
          kept += 1
        }
        x = high
      }
      parts.removeSubrange(kept...)
      if !x.isFinite { return false }
      if x != 0 { parts.append(x) }
      return true
    }

    /// The sum, correctly rounded.
    var value: Double {
      guard var high = parts.last else { return 0 }
      var index = parts.count - 1
      var low = 0.0
      while index > 0 {
        let x = high
        index -= 1
        let y = parts[index]
        high = x + y
        low = y - (high - x)
        if low != 0 { break }
      }
      // Half way between two floats: what comes behind decides.
      if index > 0 && ((low < 0 && parts[index - 1] < 0) || (low > 0 && parts[index - 1] > 0)) {
        let y = low * 2
        let x = high + y
        if y == x - high { high = x }
      }
      return high
    }
  }

  // MARK: Lengths

  /// The Euclidean length of a vector, within a rounding error: squares and their sum are kept to twice the precision.
  static func length(_ numbers: [Double]) -> Double {
    var largest = 0.0
    var hasNaN = false
    for number in numbers {
      if number.isNaN { hasNaN = true }
      largest = max(largest, number.isNaN ? 0 : number.magnitude)
    }
    if largest.isInfinite { return .infinity }
    if hasNaN { return .nan }
    if largest == 0 { return 0 }
    // A power of two brings the largest near one: no square overflows, and none that matters vanishes.
    let exponent = Int(largest.exponent)
    func scaled(_ number: Double, _ by: Int) -> Double { Double(sign: .plus, exponent: by, significand: number) }
    var high = 0.0
    var low = 0.0
    for number in numbers {
      let x = scaled(number, -exponent)
      let square = x * x
      let rest = (-square).addingProduct(x, x)
      // Both parts of the sum, exactly.
      let sum = high + square
      let added = sum - high
      low += (high - (sum - added)) + (square - added) + rest
      high = sum
    }
    let root = (high + low).squareRoot()
    // One step of Newton with the remainder taken exactly.
    let square = root * root
    let rest = (-square).addingProduct(root, root)
    let remainder = (high - square) + low - rest
    return scaled(root + remainder / (2 * root), exponent)
  }

  // MARK: Neighbours

  static func nextAfter(_ x: Double, _ y: Double) -> Double {
    if x.isNaN || y.isNaN { return .nan }
    return x == y ? y : x < y ? x.nextUp : x.nextDown
  }

  static func unitInLastPlace(_ value: Double) -> Double {
    if value.isNaN || value.isInfinite { return value.magnitude }
    let x = value.magnitude
    let next = x.nextUp
    return next.isInfinite ? x - x.nextDown : next - x
  }
}
