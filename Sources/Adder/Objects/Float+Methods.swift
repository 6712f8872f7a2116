// float's constructor and methods.

import BigInt

extension FloatObject {
  static let constructor = NativeMethod(.staticMethod, "float(x=0, /)", "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
    let type: TypePointer = receiver.cast()
    if bound[0].isUnbound { return vm.float(0, ofType: type) }
    return vm.float(try vm.floatFrom(bound[0]), ofType: type)
  }

  static func defineMethods(_ t: inout TypeBuilder<FloatPointer>) {
    t.attribute("real", "the real part of a complex number") { (float, vm) throws(Raise) in vm.exactFloat(Value(float)) }
    t.attribute("imag", "the imaginary part of a complex number") { (_, vm) throws(Raise) in vm.float(0) }
    t.method("conjugate()", "Return self, the complex conjugate of any float.") { (float, vm) throws(Raise) in vm.exactFloat(Value(float)) }
    t.method("is_integer()", "Return True if the float is an integer.") { (float, _) throws(Raise) -> Bool in
      let value = float.pointee.value
      return value.isFinite && value == value.rounded(.towardZero)
    }
    t.method("as_integer_ratio()", "Return integer ratio.") { (float, vm) throws(Raise) -> Owned in try vm.integerRatio(float.pointee.value) }
    t.method("__trunc__()", "Return the Integral closest to x between 0 and x.") { (float, vm) throws(Raise) -> Owned in
      try vm.truncate(float.pointee.value)
    }
    t.method("__floor__()", "Return the floor as an Integral.") { (float, vm) throws(Raise) -> Owned in
      try vm.truncate(float.pointee.value.rounded(.down))
    }
    t.method("__ceil__()", "Return the ceiling as an Integral.") { (float, vm) throws(Raise) -> Owned in
      try vm.truncate(float.pointee.value.rounded(.up))
    }
    t.method("__round__(ndigits=None, /)", "Return the Integral closest to x, rounding half toward even.") {
      (float, vm, digits: Value) throws(Raise) -> Owned in
      let value = float.pointee.value
      if digits.isUnbound || digits.isNone { return try vm.truncate(value.rounded(.toNearestOrEven)) }
      let places = try vm.indexClamped(digits)
      if !value.isFinite { return vm.float(value) }
      let result = FloatText.round(value, places: places)
      if result.isInfinite { throw vm.overflowError("rounded value too large to represent") }
      return vm.float(result)
    }
    t.method("__getnewargs__()", "") { (float, vm) throws(Raise) -> Owned in
      let number = vm.exactFloat(Value(float))
      return vm.tuple(number.value)
    }
    t.method("__format__(format_spec, /)", "Formats the float according to format_spec.") { (float, vm, spec: StringPointer) throws(Raise) -> Owned in
      try vm.formatFloat(Value(float), spec: spec)
    }
    t.method("hex()", "Return a hexadecimal representation of a floating-point number.") { (float, vm) throws(Raise) -> Owned in
      vm.latin1String(FloatText.hexadecimal(float.pointee.value))
    }
    t.classMethod("fromhex(string, /)", "Create a floating-point number from a hexadecimal string.") {
      (type: TypePointer, vm, text: Value) throws(Raise) -> Owned in
      guard vm.isString(text) else { throw vm.typeError("bad argument type for built-in operation") }
      try vm.checkEncodable(text.cast())
      guard let value = FloatText.parseHexadecimal(vm.utf8(of: text)) else { throw vm.valueError("invalid hexadecimal floating-point string") }
      if value.overflowed { throw vm.overflowError("hexadecimal value too large to represent as a float") }
      let number = vm.float(value.number)
      if type == vm.pointee.types.float { return number }
      return try vm.call(Value(type), number.value)
    }
    t.classMethod("__getformat__(typestr, /)", "You probably don't want to use this function.") {
      (_: TypePointer, vm, name: StringPointer) throws(Raise) -> String in
      try vm.checkEncodable(name)
      guard name.equals("double") || name.equals("float") else {
        throw vm.valueError("__getformat__() argument 1 must be 'double' or 'float'")
      }
      return "IEEE, little-endian"
    }
  }
}

extension VM {
  /// `float(x)` for any object.
  func floatFrom(_ source: Value) throws(Raise) -> Double {
    let isNumber = source.isObject && type(of: source).has(.heapType) && type(of: source).number(.float) != nil
    if !isNumber, let number = try floatFromText(source) { return number }
    if let number = try realNumber(source) { return number }
    throw typeError("float() argument must be a string or a real number, not '\(typeName(of: source))'")
  }

  /// A real number by `__float__` or `__index__`; nil for an object that has neither.
  func realNumber(_ source: Value) throws(Raise) -> Double? {
    if source.isObject && source.object.pointee.type == pointee.types.float { return (source.cast() as FloatPointer).pointee.value }
    if source.isSmallInt { return Double(source.smallInt) }
    let type = type(of: source)
    if let slot = type.number(.float) {
      let result = try slot(self, source, source)
      guard isFloat(result.value) else {
        throw typeError("\(typeName(of: source)).__float__ returned non-float (type \(typeName(of: result.value)))")
      }
      if result.value != source { try checkConversion("\(typeName(of: source)).__float__", to: pointee.types.float, result.value) }
      return (result.value.cast() as FloatPointer).pointee.value
    }
    if type.number(.index) != nil {
      let number = try indexValue(source)
      return try double(ofInt: number.value)
    }
    return nil
  }

  /// The value of a str or bytes-like object as text; nil for other objects.
  private func floatFromText(_ source: Value) throws(Raise) -> Double? {
    if source.isSmallInt { return nil }
    let bytes: [UInt8]
    if isString(source) {
      let text: StringPointer = source.cast()
      if text.pointee.isASCII, let number = FloatText.simple(text.latin1) { return number }
      bytes = asciiDigits(text)
    } else if let span = byteSpan(of: source) {
      bytes = Array(span)
    } else {
      return nil
    }
    guard let number = FloatText.parse(bytes[...]) else { throw valueError("could not convert string to float: \(try reprText(source))") }
    return number
  }

  func integerRatio(_ value: Double) throws(Raise) -> Owned {
    if value.isNaN { throw valueError("cannot convert NaN to integer ratio") }
    if value.isInfinite { throw overflowError("cannot convert Infinity to integer ratio") }
    if value == 0 { return pair(int(0), int(1)) }
    var significand = BigInt(truncating: value.significand * 0x1p52)
    var exponent = Int(value.exponent) - 52
    let zeros = min(significand.trailingZeroBitCount, max(0, -exponent))
    significand = significand.flooringShift(right: zeros)
    exponent += zeros
    if value < 0 { significand.negate() }
    if exponent >= 0 { return pair(int(significand << exponent), int(1)) }
    return pair(int(significand), int((1 as BigInt) << -exponent))
  }
}
