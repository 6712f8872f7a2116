// complex's constructor, its parser and its methods.

extension ComplexObject {
  static let constructor = NativeMethod(.staticMethod, "complex(real=0, imag=0)", "", owner: "") { (vm, receiver, bound, _) throws(Raise) in
    let type: TypePointer = receiver.cast()
    let (real, imaginary) = (bound[0], bound[1])
    if !real.isUnbound && vm.isString(real) {
      if !imaginary.isUnbound { throw vm.typeError("complex() can't take second arg if first is a string") }
      let text = vm.asciiDigits(real.cast())
      if !ComplexNumber.hasProperUnderscores(text) { throw vm.valueError("could not convert string to complex: \(try vm.reprText(real))") }
      guard let value = ComplexNumber(text: text) else { throw vm.valueError("complex() arg is a malformed string") }
      return vm.complex(value, ofType: type)
    }
    if !imaginary.isUnbound && vm.isString(imaginary) { throw vm.typeError("complex() second arg can't be a string") }
    var value = ComplexNumber(0, 0)
    if !real.isUnbound {
      if !imaginary.isUnbound, vm.canBeComplexPart(real), vm.lookup(vm.type(of: real), vm.name(.complex)) == nil || vm.isComplex(real),
        !vm.canBeComplexPart(imaginary)
      {
        throw vm.typeError("complex() second argument must be a number, not '\(vm.typeName(of: imaginary))'")
      }
      value = try vm.complexFrom(real, "complex() first argument must be a string or a number, not")
      if imaginary.isUnbound && real.isExactly(vm.pointee.types.complex) && type == vm.pointee.types.complex { return Owned(retaining: real) }
    }
    if !imaginary.isUnbound {
      let second = try vm.complexFrom(imaginary, "complex() second argument must be a number, not", special: false)
      // Only a part that is there is added: it would turn -0.0 into 0.0.
      if vm.isComplex(imaginary) { value.real -= second.imaginary }
      value.imaginary = !real.isUnbound && vm.isComplex(real) ? value.imaginary + second.real : second.real
    }
    return vm.complex(value, ofType: type)
  }

  static func defineMethods(_ t: inout TypeBuilder<ComplexPointer>) {
    t.member(
      "real", "the real part of a complex number", get: { (complex, vm) throws(Raise) in vm.float(complex.pointee.value.real) })
    t.member(
      "imag", "the imaginary part of a complex number", get: { (complex, vm) throws(Raise) in vm.float(complex.pointee.value.imaginary) })
    t.method("conjugate()", "Return the complex conjugate of its argument.") { (complex, vm) throws(Raise) -> Owned in
      vm.complex(complex.pointee.value.real, -complex.pointee.value.imaginary)
    }
    t.method("__complex__()", "Convert this value to exact type complex.") { (complex, vm) throws(Raise) -> Owned in
      vm.complex(complex.pointee.value)
    }
    t.method("__getnewargs__()", "") { (complex, vm) throws(Raise) -> Owned in
      vm.pair(vm.float(complex.pointee.value.real), vm.float(complex.pointee.value.imaginary))
    }
    t.method("__format__(format_spec, /)", "Convert to a string according to format_spec.") {
      (complex, vm, spec: StringPointer) throws(Raise) -> Owned in
      try vm.formatComplex(Value(complex), spec: spec)
    }
  }
}

extension VM {
  /// A number as complex: `__complex__`, a complex, or a real number.
  fileprivate func complexFrom(_ value: Value, _ message: String, special: Bool = true) throws(Raise) -> ComplexNumber {
    if value.isExactly(pointee.types.complex) { return (value.cast() as ComplexPointer).pointee.value }
    if special, let result = try callSpecial(value, .complex) {
      guard isComplex(result.value) else { throw typeError("__complex__ returned non-complex (type \(typeName(of: result.value)))") }
      if result.value != value { try checkConversion("__complex__", to: pointee.types.complex, result.value) }
      return (result.value.cast() as ComplexPointer).pointee.value
    }
    if isComplex(value) { return (value.cast() as ComplexPointer).pointee.value }
    guard let real = try realNumber(value) else { throw typeError("\(message) '\(typeName(of: value))'") }
    return ComplexNumber(real, 0)
  }
}

extension VM {
  /// Whether it could be turned into a float: the second argument of `complex` is looked at before the first one is converted.
  fileprivate func canBeComplexPart(_ value: Value) -> Bool {
    isComplex(value) || isFloat(value) || isInt(value) || type(of: value).number(.float) != nil || type(of: value).number(.index) != nil
  }
}

extension ComplexNumber {
  /// Whether underscores stand only between digits, and where there are some, no null character stands anywhere.
  static func hasProperUnderscores(_ text: [UInt8]) -> Bool {
    // C looks for underscores up to the first null character.
    if !text.prefix(while: { $0 != 0 }).contains(95) { return true }
    func isDigit(_ index: Int) -> Bool { text.indices.contains(index) && text[index] >= 48 && text[index] <= 57 }
    return !text.contains(0) && text.indices.allSatisfy { text[$0] != 95 || isDigit($0 - 1) && isDigit($0 + 1) }
  }

  /// `1+2j`, `(1+2j)`, `2j`, `1`, `j`, with white space around; nil for anything else.
  init?(text source: [UInt8]) {
    var text = source[...]
    func strip() {
      while let first = text.first, IntegerText.isSpace(first) { text.removeFirst() }
      while let last = text.last, IntegerText.isSpace(last) { text.removeLast() }
    }
    strip()
    if text.first == 40 {
      guard text.last == 41, text.count > 1 else { return nil }
      text = text.dropFirst().dropLast()
      strip()
    }
    func isUnit(_ byte: UInt8?) -> Bool { byte == 106 || byte == 74 }
    /// A float, or a bare sign before `j`.
    func part() -> Double? {
      if let end = FloatText.scan(text) {
        defer { text = text[end...] }
        return FloatText.convert(text[..<end])
      }
      var rest = text
      var unit = 1.0
      if let sign = rest.first, sign == 43 || sign == 45 {
        unit = sign == 45 ? -1 : 1
        rest.removeFirst()
      }
      guard isUnit(rest.first) else { return nil }
      text = rest
      return unit
    }
    guard let first = part() else { return nil }
    if isUnit(text.first) {
      guard text.count == 1 else { return nil }
      self.init(0, first)
      return
    }
    if text.isEmpty {
      self.init(first, 0)
      return
    }
    guard text.first == 43 || text.first == 45, let second = part(), isUnit(text.first), text.count == 1 else { return nil }
    self.init(first, second)
  }
}
