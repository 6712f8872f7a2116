// The mini-language of `format()` and f-strings: [[fill]align][sign][z][#][0][width][grouping][.precision][type].

struct FormatSpec {
  enum Alignment { case left, right, center, afterSign }

  var fill: UInt32 = 0x20
  /// nil: the type's own default.
  var alignment: Alignment?
  /// `+`, `-` or a space.
  var sign: UInt8?
  /// `z`: a negative zero loses its sign.
  var coercesNegativeZero = false
  /// `#`
  var isAlternate = false
  var width = 0
  /// `,` or `_`.
  var grouping: UInt8?
  var precision: Int?
  /// The letter at the end.
  var type: UInt32?

  init() {}

  /// Reads a specifier. `typeName` is what is formatted, for messages; `alignsRight`: numbers, which `0` before the width pads behind the sign.
  init(_ vm: VM, _ text: StringPointer, alignsRight: Bool, typeName: String) throws(Raise) {
    let end = text.length
    var index = 0
    var hasFill = false
    if end > 1, let align = FormatSpec.alignment(text[1]) {
      fill = text[0]
      hasFill = true
      self.alignment = align
      index = 2
    } else if end > 0, let align = FormatSpec.alignment(text[0]) {
      self.alignment = align
      index = 1
    }
    if FormatSpec.has(text, index, "+") || FormatSpec.has(text, index, "-") || FormatSpec.has(text, index, " ") {
      sign = UInt8(text[index])
      index += 1
    }
    if FormatSpec.has(text, index, "z") {
      coercesNegativeZero = true
      index += 1
    }
    if FormatSpec.has(text, index, "#") {
      isAlternate = true
      index += 1
    }
    if !hasFill && FormatSpec.has(text, index, "0") {
      fill = 0x30
      if self.alignment == nil && alignsRight { self.alignment = .afterSign }
      index += 1
    }
    if let number = try FormatSpec.number(vm, text, &index) { width = number }
    if FormatSpec.has(text, index, ",") {
      grouping = 0x2c
      index += 1
    }
    if FormatSpec.has(text, index, "_") {
      if grouping != nil { throw vm.valueError("Cannot specify both ',' and '_'.") }
      grouping = 0x5f
      index += 1
    }
    if FormatSpec.has(text, index, ",") && grouping == 0x5f { throw vm.valueError("Cannot specify both ',' and '_'.") }
    if FormatSpec.has(text, index, ".") {
      index += 1
      guard let number = try FormatSpec.number(vm, text, &index) else { throw vm.valueError("Format specifier missing precision") }
      precision = number
    }
    if end - index > 1 {
      let message = vm.string("Invalid format specifier '").concatenating(Owned(retaining: Value(text)), "' for object of type '\(typeName)'", vm)
      throw vm.raise(vm.newException(.valueError, [message.value]))
    }
    if end - index == 1 { type = text[index] }
    // What no letter stands for is `s` for a str, which cannot be grouped.
    if let grouping, let type = type ?? (alignsRight ? nil : 0x73) { try checkGrouping(vm, grouping, type) }
  }

  private static func alignment(_ codePoint: UInt32) -> Alignment? {
    switch codePoint {
    case 0x3c: return .left
    case 0x3e: return .right
    case 0x5e: return .center
    case 0x3d: return .afterSign
    default: return nil
    }
  }

  @inline(__always) private static func has(_ text: StringPointer, _ index: Int, _ character: Unicode.Scalar) -> Bool {
    index < text.length && text[index] == character.value
  }

  /// Decimal digits, of which there may be none.
  private static func number(_ vm: VM, _ text: StringPointer, _ index: inout Int) throws(Raise) -> Int? {
    var number: Int?
    while index < text.length, let digit = UnicodeData.decimalDigit(text[index]) {
      let (product, overflowed) = (number ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, carried) = product.addingReportingOverflow(digit)
      if overflowed || carried { throw vm.valueError("Too many decimal digits in format string") }
      number = sum
      index += 1
    }
    return number
  }

  private func checkGrouping(_ vm: VM, _ grouping: UInt8, _ type: UInt32) throws(Raise) {
    switch Unicode.Scalar(type) {
    case "d", "e", "f", "g", "E", "G", "%", "F": return
    case "b", "o", "x", "X": if grouping == 0x5f { return }
    default: break
    }
    throw cannotSpecify(vm, grouping, type)
  }

  private func cannotSpecify(_ vm: VM, _ grouping: UInt8, _ type: UInt32) -> Raise {
    let mark = Unicode.Scalar(grouping)
    if type > 32 && type < 128 { return vm.valueError("Cannot specify '\(mark)' with '\(Unicode.Scalar(UInt8(type)))'.") }
    return vm.valueError("Cannot specify '\(mark)' with '\\x\(String(type, radix: 16))'.")
  }

  /// `Unknown format code 'd' for object of type 'str'`
  func unknownCode(_ vm: VM, typeName: String) -> Raise {
    let type = type ?? 0
    if type > 32 && type < 128 {
      return vm.valueError("Unknown format code '\(Unicode.Scalar(UInt8(type)))' for object of type '\(typeName)'")
    }
    return vm.valueError("Unknown format code '\\x\(String(type, radix: 16))' for object of type '\(typeName)'")
  }

  // MARK: Laying out

  /// Pads what is `count` code points long to the width; `body` adds it.
  func pad(_ builder: inout StringBuilder, count: Int, default alignment: Alignment, _ body: (inout StringBuilder) -> Void) {
    let missing = max(0, width - count)
    let before: Int
    switch self.alignment ?? alignment {
    case .left: before = 0
    case .right, .afterSign: before = missing
    case .center: before = missing / 2
    }
    builder.append(fill, times: before)
    body(&builder)
    builder.append(fill, times: missing - before)
  }

  /// A number from its parts, padded: `prefix` is sign and `0x`, `digits` the integer part, which is grouped as the spec says, `rest` the point and
  /// what follows. Padding with zeros behind the sign continues the groups.
  func number(_ vm: VM, prefix: String, digits: String, rest: String = "", groupSize: Int = 3) -> Owned {
    var digits = Array(digits.utf8)
    let others = prefix.utf8.count + rest.utf8.count
    let alignment = alignment ?? .right
    if let grouping {
      let least = fill == 0x30 && alignment == .afterSign ? width - others : 0
      digits = FormatSpec.grouped(digits, by: groupSize, grouping, least: least)
    }
    var builder = StringBuilder(vm, capacity: max(width, others + digits.count))
    func add(_ builder: inout StringBuilder) { digits.withUnsafeBufferPointer { builder.append(latin1: $0) } }
    if alignment == .afterSign {
      builder.append(prefix)
      builder.append(fill, times: width - others - digits.count)
      add(&builder)
      builder.append(rest)
    } else {
      pad(&builder, count: others + digits.count, default: .right) { builder in
        builder.append(prefix)
        add(&builder)
        builder.append(rest)
      }
    }
    return builder.finish()
  }

  /// Digits with a separator before every `size` of them from the right, with zeros in front up to a length of `least`. A separator never comes first,
  /// so the result can be one longer.
  private static func grouped(_ digits: [UInt8], by size: Int, _ separator: UInt8, least: Int) -> [UInt8] {
    var reversed: [UInt8] = []
    var index = digits.count
    var placed = 0
    while index > 0 || reversed.count < least {
      if placed > 0 && placed % size == 0 { reversed.append(separator) }
      index -= 1
      reversed.append(index >= 0 ? digits[index] : 0x30)
      placed += 1
    }
    return reversed.reversed()
  }
}

extension VM {
  /// `str.__format__`
  func formatString(_ string: StringPointer, spec: StringPointer) throws(Raise) -> Owned {
    if spec.length == 0 { return isExactString(Value(string)) ? Owned(retaining: Value(string)) : try str(Value(string)) }
    let spec = try FormatSpec(self, spec, alignsRight: false, typeName: typeName(of: Value(string)))
    return try formatString(string, spec: spec)
  }

  /// A str laid out as a specifier says.
  func formatString(_ string: StringPointer, spec: FormatSpec) throws(Raise) -> Owned {
    if let type = spec.type, type != 0x73 { throw spec.unknownCode(self, typeName: typeName(of: Value(string))) }
    if let sign = spec.sign {
      throw valueError(sign == 0x20 ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier")
    }
    if spec.coercesNegativeZero { throw valueError("Negative zero coercion (z) not allowed in string format specifier") }
    if spec.isAlternate { throw valueError("Alternate form (#) not allowed in string format specifier") }
    if spec.alignment == .afterSign { throw valueError("'=' alignment not allowed in string format specifier") }
    let count = min(string.length, spec.precision ?? string.length)
    if count == string.length && spec.width <= count { return Owned(retaining: Value(string)) }
    try checkMemory(units: spec.width, 4)
    var builder = StringBuilder(self, capacity: max(count, spec.width))
    spec.pad(&builder, count: count, default: .left) { $0.append(string, from: 0, count: count) }
    return builder.finish()
  }
}
