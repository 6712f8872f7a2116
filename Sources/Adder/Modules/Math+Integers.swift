// The functions of `math` on integers and on sequences.

import BigInt

extension MathModule {
  static func defineIntegers(_ m: inout ModuleBuilder) {
    m.function("factorial(n, /)", "Find x!.") { (vm, x: Value) throws(Raise) -> Owned in
      let number = try vm.indexValue(x)
      if vm.isNegativeInt(number.value) { throw vm.valueError("factorial() not defined for negative values") }
      guard let small = vm.machineInt(number.value) else {
        throw vm.overflowError("factorial() argument should not exceed \(Int.max)")
      }
      return vm.int(MathFunctions.factorial(small))
    }
    m.function("isqrt(n, /)", "Return the integer part of the square root of the input.") { (vm, n: Value) throws(Raise) -> Owned in
      let number = try vm.indexValue(n)
      if vm.isNegativeInt(number.value) { throw vm.valueError("isqrt() argument must be nonnegative") }
      return vm.int(MathFunctions.integerSquareRoot(vm.bigInt(of: number.value)))
    }
    m.function("comb(n, k, /)", "Number of ways to choose k items from n items without repetition and without order.") {
      (vm, n: Value, k: Value) throws(Raise) -> Owned in
      let (number, count) = try vm.choice(n, k)
      if count > number { return vm.int(0) }
      // The same number of ways to choose what stays behind.
      guard let fewer = min(count, number - count).machine else { throw vm.overflowError("min(n - k, k) must not exceed \(Int.max)") }
      return vm.int(MathFunctions.combinations(number, fewer))
    }
    m.function("perm(n, k=None, /)", "Number of ways to choose k items from n items without repetition and with order.") {
      (vm, n: Value, k: Value) throws(Raise) -> Owned in
      if k.isUnbound || k.isNone {
        let number = try vm.indexValue(n)
        if vm.isNegativeInt(number.value) { throw vm.valueError("factorial() not defined for negative values") }
        guard let small = vm.machineInt(number.value) else { throw vm.overflowError("factorial() argument should not exceed \(Int.max)") }
        return vm.int(MathFunctions.factorial(small))
      }
      let (number, count) = try vm.choice(n, k)
      if count > number { return vm.int(0) }
      guard let count = count.machine else { throw vm.overflowError("k must not exceed \(Int.max)") }
      return vm.int(MathFunctions.permutations(number, count))
    }
    m.function("gcd(*integers)", "Greatest Common Divisor.") { (vm, integers: VariadicArguments) throws(Raise) -> Owned in
      var result: BigInt = 0
      for index in 0..<integers.count {
        let number = try vm.indexValue(integers[index])
        result = result.greatestCommonDivisor(vm.bigInt(of: number.value))
      }
      return vm.int(result)
    }
    m.function("lcm(*integers)", "Least Common Multiple.") { (vm, integers: VariadicArguments) throws(Raise) -> Owned in
      var result: BigInt = 1
      for index in 0..<integers.count {
        let number = try vm.indexValue(integers[index])
        let factor = BigInt(vm.bigInt(of: number.value).magnitude)
        result = factor.isZero || result.isZero ? 0 : result / result.greatestCommonDivisor(factor) * factor
      }
      return vm.int(result)
    }
  }

  static func defineSequences(_ m: inout ModuleBuilder) {
    m.function("fsum(seq, /)", "Return an accurate floating point sum of values in the iterable seq.") {
      (vm, numbers: Value) throws(Raise) -> Double in
      var sum = MathFunctions.ExactSum()
      var special = 0.0
      var infinite = 0.0
      try vm.forEach(numbers) { (item) throws(Raise) in
        let number = try vm.double(item)
        if !number.isFinite {
          if number.isInfinite { infinite += number }
          special += number
        } else if !sum.add(number) {
          throw vm.overflowError("intermediate overflow in fsum")
        }
        return true
      }
      if special != 0 || special.isNaN {
        if infinite.isNaN { throw vm.valueError("-inf + inf in fsum") }
        return special
      }
      return sum.value
    }
    m.function("prod(iterable, /, *, start=1)", "Calculate the product of all the elements in the input iterable.") {
      (vm, numbers: Value, start: Value) throws(Raise) -> Owned in
      var product = start.isUnbound ? Value.smallInt(1) : start
      product.retain()
      do throws(Raise) {
        try vm.forEach(numbers) { (item) throws(Raise) in
          let next = try vm.binary(.multiply, product, item).take()
          product.release()
          product = next
          return true
        }
      } catch {
        product.release()
        throw error
      }
      return Owned(product)
    }
    m.function("hypot(*coordinates)", "Multidimensional Euclidean distance from the origin to a point.") {
      (vm, coordinates: VariadicArguments) throws(Raise) -> Double in
      var numbers: [Double] = []
      for index in 0..<coordinates.count { numbers.append(try vm.double(coordinates[index])) }
      return MathFunctions.length(numbers)
    }
    m.function("dist(p, q, /)", "Return the Euclidean distance between two points p and q.") { (vm, p: Value, q: Value) throws(Raise) -> Double in
      let first = try vm.tupleFrom(p)
      let second = try vm.tupleFrom(q)
      if (first.value.cast() as TuplePointer).count != (second.value.cast() as TuplePointer).count {
        throw vm.valueError("both points must have the same number of dimensions")
      }
      let (left, right) = (try vm.doubles(first.value), try vm.doubles(second.value))
      return MathFunctions.length(zip(left, right).map { $0 - $1 })
    }
  }
}

extension VM {
  /// The arguments of `comb` and `perm`.
  fileprivate func choice(_ n: Value, _ k: Value) throws(Raise) -> (BigInt, BigInt) {
    let number = try indexValue(n)
    let count = try indexValue(k)
    if isNegativeInt(number.value) { throw valueError("n must be a non-negative integer") }
    if isNegativeInt(count.value) { throw valueError("k must be a non-negative integer") }
    return (bigInt(of: number.value), bigInt(of: count.value))
  }

  fileprivate func doubles(_ sequence: Value) throws(Raise) -> [Double] {
    var numbers: [Double] = []
    try forEach(sequence) { (item) throws(Raise) in
      numbers.append(try double(item))
      return true
    }
    return numbers
  }
}
