// Builtin functions on numbers and characters.

extension BuiltinFunctions {
  static func defineNumeric(_ m: inout ModuleBuilder) {
    m.function("abs(x, /)", "Return the absolute value of the argument.") { (vm, x: Value) throws(Raise) in try vm.unary(.absolute, x) }
    m.function("divmod(x, y, /)", "Return the tuple (x//y, x%y).  Invariant: div*y + mod == x.") { (vm, x: Value, y: Value) throws(Raise) in
      try vm.binary(.divideWithRemainder, x, y)
    }
    m.function("pow(base, exp, mod=None)", "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.") {
      (vm, base: Value, exponent: Value, modulus: Value) throws(Raise) in
      try vm.power(base, exponent, modulus.isUnbound ? .none : modulus)
    }
    m.function("round(number, ndigits=None)", "Round a number to a given precision in decimal digits.") {
      (vm, number: Value, digits: Value) throws(Raise) -> Owned in
      if digits.isUnbound || digits.isNone {
        if number.isSmallInt { return Owned(number) }
        if number.isExactly(vm.pointee.types.float) {
          return try vm.truncate((number.cast() as FloatPointer).pointee.value.rounded(.toNearestOrEven))
        }
        if let result = try vm.callSpecial(number, .round) { return result }
      } else if let result = try vm.callSpecial(number, .round, digits) {
        return result
      }
      throw vm.typeError("type \(vm.typeName(of: number)) doesn't define __round__ method")
    }
    m.function("bin(number, /)", "Return the binary representation of an integer.") { (vm, number: Value) throws(Raise) in
      try vm.prefixed(number, radix: 2, "b")
    }
    m.function("oct(number, /)", "Return the octal representation of an integer.") { (vm, number: Value) throws(Raise) in
      try vm.prefixed(number, radix: 8, "o")
    }
    m.function("hex(number, /)", "Return the hexadecimal representation of an integer.") { (vm, number: Value) throws(Raise) in
      try vm.prefixed(number, radix: 16, "x")
    }
    m.function("chr(i, /)", "Return a Unicode string of one character with ordinal i; 0 <= i <= 0x10ffff.") {
      (vm, point: CInt) throws(Raise) -> Owned in
      if point < 0 || point > 0x10ffff { throw vm.valueError("chr() arg not in range(0x110000)") }
      return vm.character(UInt32(point))
    }
    m.function("ord(c, /)", "Return the Unicode code point for a one-character string.") { (vm, text: Value) throws(Raise) -> Int in
      if vm.isString(text) {
        let string: StringPointer = text.cast()
        if string.length == 1 { return Int(string[0]) }
        throw vm.typeError("ord() expected a character, but string of length \(string.length) found")
      }
      if vm.isBytes(text) || vm.isByteArray(text), let span = vm.byteSpan(of: text) {
        if span.count == 1 { return Int(span[0]) }
        throw vm.typeError("ord() expected a character, but string of length \(span.count) found")
      }
      throw vm.typeError("ord() expected string of length 1, but \(vm.typeName(of: text)) found")
    }
  }
}

extension VM {
  /// `0x…`, `-0b…`
  fileprivate func prefixed(_ value: Value, radix: Int, _ letter: Unicode.Scalar) throws(Raise) -> Owned {
    if value.isSmallInt { return smallIntText(value.smallInt, bits: radix.trailingZeroBitCount, letter: UInt8(letter.value)) }
    let number = try indexValue(value)
    var bytes = try intBytes(number.value, radix: radix)
    bytes.insert(contentsOf: [48, UInt8(letter.value)], at: bytes.first == 45 ? 1 : 0)
    return latin1String(bytes)
  }
}
