// Numbers laid out by a format specifier: `format(n, spec)`, f-strings, `str.format`.

import BigInt

extension VM {
  // MARK: int

  func formatInt(_ value: Value, spec text: StringPointer) throws(Raise) -> Owned {
    if text.length == 0 { return try str(value) }
    let spec = try FormatSpec(self, text, alignsRight: true, typeName: typeName(of: value))
    if let quick = formatSmallInt(value, spec) { return quick }
    return try formatInt(value, spec)
  }

  /// The commonest form: a small integer in decimal that is only padded.
  private func formatSmallInt(_ value: Value, _ spec: FormatSpec) -> Owned? {
    guard value.isSmallInt, spec.width < 1 << 20, spec.type == nil || spec.type == 0x64, spec.isPlain, spec.precision == nil,
      value.smallInt >= 0 || spec.alignment != .afterSign
    else { return nil }
    let digits = smallIntText(value.smallInt)
    let string: StringPointer = digits.value.cast()
    if spec.width <= string.length { return digits }
    var builder = StringBuilder(self, capacity: spec.width)
    spec.pad(&builder, count: string.length, default: .right) { $0.append(string) }
    return builder.finish()
  }

  /// The commonest form: so many places behind the point, only padded.
  private func formatFixed(_ value: Double, _ spec: FormatSpec) -> Owned? {
    guard spec.type == 0x66, spec.width < 1 << 20, spec.isPlain, value.isFinite, value.sign == .plus || spec.alignment != .afterSign,
      let digits = FloatText.fixed(value.magnitude, places: spec.precision ?? 6)
    else { return nil }
    let isNegative = value.sign == .minus
    let count = digits.count + (isNegative ? 1 : 0)
    var builder = StringBuilder(self, capacity: max(count, spec.width))
    spec.pad(&builder, count: count, default: .right) { builder in
      if isNegative { builder.append(0x2d) }
      digits.withUnsafeBufferPointer { builder.append(latin1: $0) }
    }
    return builder.finish()
  }

  func formatInt(_ value: Value, _ spec: FormatSpec) throws(Raise) -> Owned {
    switch Unicode.Scalar(spec.type ?? 100) {
    case "d", "n": return try formatInt(value, spec, radix: 10, prefix: "")
    case "b": return try formatInt(value, spec, radix: 2, prefix: "0b")
    case "o": return try formatInt(value, spec, radix: 8, prefix: "0o")
    case "x": return try formatInt(value, spec, radix: 16, prefix: "0x")
    case "X": return try formatInt(value, spec, radix: 16, prefix: "0X", uppercase: true)
    case "c": return try formatCharacter(value, spec)
    case "e", "E", "f", "F", "g", "G", "%": return try formatFloat(double(ofInt: value), spec, typeName: typeName(of: value))
    default: throw spec.unknownCode(self, typeName: typeName(of: value))
    }
  }

  private func formatInt(_ value: Value, _ spec: FormatSpec, radix: Int, prefix: String, uppercase: Bool = false) throws(Raise) -> Owned {
    try checkIntegerSpec(spec)
    var digits = try intBytes(value, radix: radix, uppercase: uppercase)
    let isNegative = digits.first == 45
    if isNegative { digits.removeFirst() }
    let sign = isNegative ? "-" : spec.signForPositive
    return spec.number(
      self, prefix: sign + (spec.isAlternate ? prefix : ""), digits: String(decoding: digits, as: UTF8.self), groupSize: radix == 10 ? 3 : 4)
  }

  private func checkIntegerSpec(_ spec: FormatSpec) throws(Raise) {
    if spec.precision != nil { throw valueError("Precision not allowed in integer format specifier") }
    if spec.coercesNegativeZero { throw valueError("Negative zero coercion (z) not allowed in integer format specifier") }
    try checkWidth(spec)
  }

  private func checkWidth(_ spec: FormatSpec) throws(Raise) { try checkMemory(units: spec.width, 4) }

  private func formatCharacter(_ value: Value, _ spec: FormatSpec) throws(Raise) -> Owned {
    try checkIntegerSpec(spec)
    if spec.sign != nil { throw valueError("Sign not allowed with integer format specifier 'c'") }
    if spec.isAlternate { throw valueError("Alternate form (#) not allowed with integer format specifier 'c'") }
    guard let point = machineInt(value) else { throw overflowError("Python int too large to convert to C long") }
    if point < 0 || point > 0x10ffff { throw overflowError("%c arg not in range(0x110000)") }
    var builder = StringBuilder(self, capacity: max(1, spec.width))
    spec.pad(&builder, count: 1, default: .right) { $0.append(UInt32(point)) }
    return builder.finish()
  }

  // MARK: float

  func formatFloat(_ value: Value, spec text: StringPointer) throws(Raise) -> Owned {
    if text.length == 0 { return try str(value) }
    let name = typeName(of: value)
    return try formatFloat((value.cast() as FloatPointer).pointee.value, FormatSpec(self, text, alignsRight: true, typeName: name), typeName: name)
  }

  func formatFloat(_ value: Double, _ spec: FormatSpec, typeName: String) throws(Raise) -> Owned {
    if let quick = formatFixed(value, spec) { return quick }
    var spec = spec
    if (spec.precision ?? 0) > Int(Int32.max) { throw valueError("precision too big") }
    var form = UInt8(114)
    if let type = spec.type {
      switch Unicode.Scalar(type) {
      case "e", "E", "f", "F", "g", "G", "%": form = UInt8(type)
      case "n": form = 103
      default: throw spec.unknownCode(self, typeName: typeName)
      }
    } else if spec.precision != nil {
      form = 103
    }
    try checkWidth(spec)
    var pieces = FloatText.pieces(
      value, form: form, precision: spec.precision ?? 6, alternate: spec.isAlternate, addsPointZero: spec.type == nil)
    if spec.coercesNegativeZero && pieces.isZero { pieces.isNegative = false }
    if !pieces.isFinite { spec.grouping = nil }
    if spec.grouping == nil && spec.width <= pieces.whole.count + pieces.rest.count && spec.sign == nil {
      return latin1String((pieces.isNegative ? [45] : []) + pieces.whole + pieces.rest)
    }
    return spec.number(
      self, prefix: pieces.isNegative ? "-" : spec.signForPositive, digits: String(decoding: pieces.whole, as: UTF8.self),
      rest: String(decoding: pieces.rest, as: UTF8.self))
  }

  // MARK: complex

  func formatComplex(_ value: Value, spec text: StringPointer) throws(Raise) -> Owned {
    if text.length == 0 { return try str(value) }
    let spec = try FormatSpec(self, text, alignsRight: true, typeName: typeName(of: value))
    let number = (value.cast() as ComplexPointer).pointee.value
    var form: UInt8 = spec.precision == nil ? 114 : 103
    if let type = spec.type {
      switch Unicode.Scalar(type) {
      case "e", "E", "f", "F", "g", "G": form = UInt8(type)
      case "n": form = 103
      default: throw spec.unknownCode(self, typeName: typeName(of: value))
      }
    }
    if spec.fill == 48 { throw valueError("Zero padding is not allowed in complex format specifier") }
    if spec.alignment == .afterSign { throw valueError("'=' alignment flag is not allowed in complex format specifier") }
    try checkWidth(spec)
    var body: [UInt8] = []
    func add(_ part: Double, sign: String) {
      var pieces = FloatText.pieces(part, form: form, precision: spec.precision ?? 6, alternate: spec.isAlternate)
      if spec.coercesNegativeZero && pieces.isZero { pieces.isNegative = false }
      var plain = FormatSpec()
      plain.grouping = pieces.isFinite ? spec.grouping : nil
      let text = plain.number(
        self, prefix: pieces.isNegative ? "-" : sign, digits: String(decoding: pieces.whole, as: UTF8.self),
        rest: String(decoding: pieces.rest, as: UTF8.self))
      body += Array((text.value.cast() as StringPointer).latin1)
    }
    let isPlain = spec.type == nil
    let hidesReal = isPlain && number.real == 0 && number.real.sign == .plus
    if isPlain && !hidesReal { body.append(40) }
    if !hidesReal { add(number.real, sign: spec.signForPositive) }
    add(number.imaginary, sign: hidesReal ? spec.signForPositive : "+")
    body.append(106)
    if isPlain && !hidesReal { body.append(41) }
    var builder = StringBuilder(self, capacity: max(body.count, spec.width))
    spec.pad(&builder, count: body.count, default: .right) { builder in
      body.withUnsafeBufferPointer { builder.append(latin1: $0) }
    }
    return builder.finish()
  }
}

extension FormatSpec {
  /// No sign, no grouping, nothing special.
  fileprivate var isPlain: Bool { sign == nil && grouping == nil && !isAlternate && !coercesNegativeZero }

  /// What stands before a number that is not negative.
  fileprivate var signForPositive: String { sign == 43 ? "+" : sign == 32 ? " " : "" }
}

// MARK: - % formatting

/// One conversion of `%` formatting.
struct PercentSpec {
  var leftAligned = false
  /// `+`
  var showsPlus = false
  /// A blank where a plus would stand.
  var leavesBlank = false
  /// `#`
  var isAlternate = false
  /// `0`
  var fillsZeros = false
  /// `z`, which bytes alone have.
  var coercesNegativeZero = false
  var width = 0
  var precision: Int?
  /// The letter.
  var conversion: UInt8 = 0
}

extension VM {
  /// The number of a `%d`, `%i`, `%u`, `%o`, `%x`, `%X`, `%e`, `%f`, `%g` (and `%E`, `%F`, `%G`) conversion, padded to its width.
  func percentNumber(_ value: Value, _ spec: PercentSpec) throws(Raise) -> [UInt8] {
    switch spec.conversion | 0x20 {
    case 101, 102, 103: return try percentFloat(value, spec)
    default: return try percentInt(value, spec)
    }
  }

  private func percentInt(_ value: Value, _ spec: PercentSpec) throws(Raise) -> [UInt8] {
    let letter = spec.conversion
    let radix = letter | 0x20 == 120 ? 16 : letter == 111 ? 8 : 10
    let number = try percentInteger(value, letter, isDecimal: radix == 10)
    var digits = try intBytes(number.value, radix: radix, uppercase: letter == 88)
    let isNegative = digits.first == 45
    if isNegative { digits.removeFirst() }
    if let precision = spec.precision, digits.count < precision { digits = Array(repeating: 48, count: precision - digits.count) + digits }
    var prefix: [UInt8] = []
    if spec.isAlternate && radix != 10 { prefix = [48, radix == 8 ? 111 : letter] }
    return spec.pad(sign: sign(isNegative, spec), prefix: prefix, digits: digits)
  }

  /// The int that a value stands for: `%d` takes any real number, the others ints only.
  private func percentInteger(_ value: Value, _ letter: UInt8, isDecimal: Bool) throws(Raise) -> Owned {
    if isInt(value) { return exactInt(value) }
    let type = type(of: value)
    do throws(Raise) {
      if isDecimal, type.number(.int) != nil, !isString(value) { return try intFrom(value) }
      if type.number(.index) != nil { return try indexValue(value) }
    } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
    }
    let what = isDecimal ? "a real number" : "an integer"
    throw typeError("%\(Unicode.Scalar(letter)) format: \(what) is required, not \(typeName(of: value))")
  }

  private func percentFloat(_ value: Value, _ spec: PercentSpec) throws(Raise) -> [UInt8] {
    if (spec.precision ?? 0) > Int(Int32.max) { throw valueError("precision too big") }
    var pieces = FloatText.pieces(try double(value), form: spec.conversion, precision: spec.precision ?? 6, alternate: spec.isAlternate)
    if spec.coercesNegativeZero && pieces.isZero { pieces.isNegative = false }
    return spec.pad(sign: sign(pieces.isNegative, spec), prefix: [], digits: pieces.whole + pieces.rest)
  }

  private func sign(_ isNegative: Bool, _ spec: PercentSpec) -> [UInt8] {
    isNegative ? [45] : spec.showsPlus ? [43] : spec.leavesBlank ? [32] : []
  }
}

extension PercentSpec {
  fileprivate func pad(sign: [UInt8], prefix: [UInt8], digits: [UInt8]) -> [UInt8] {
    let missing = max(0, width - sign.count - prefix.count - digits.count)
    if leftAligned { return sign + prefix + digits + [UInt8](repeating: 32, count: missing) }
    if fillsZeros { return sign + prefix + [UInt8](repeating: 48, count: missing) + digits }
    return [UInt8](repeating: 32, count: missing) + sign + prefix + digits
  }
}
