// `template % arguments`, for str and bytes: `%[(key)][flags][width][.precision]code`. The text is put together as code points in both cases; those of a bytes
// template are all below 256.

/// The template that is being filled in.
struct PercentFormat: ~Copyable {
  private let vm: VM
  private let data: RawPointer
  private let width: Int
  private let count: Int
  private let isBytes: Bool
  /// What stands right of `%`.
  private let arguments: Value
  private let isTuple: Bool
  private let isMapping: Bool
  /// How many of the arguments have been taken; with a mapping, keys need none.
  private var taken = 0
  private var index = 0
  private var builder: StringBuilder
  /// The text of a field that is all of a str template: the result as it stands, also where it is of a subclass of str.
  private var whole: Owned?

  init(_ vm: VM, _ data: RawPointer, width: Int, count: Int, isBytes: Bool, _ arguments: Value) {
    self.vm = vm
    self.data = data
    self.width = width
    self.count = count
    self.isBytes = isBytes
    self.arguments = arguments
    isTuple = vm.isTuple(arguments)
    // Anything with `__getitem__` that is not a tuple or text can be a mapping.
    isMapping =
      !isTuple && !vm.isString(arguments) && !(isBytes && (vm.isBytes(arguments) || vm.isByteArray(arguments)))
      && vm.type(of: arguments).pointee.slots.getItem != nil
    builder = StringBuilder(vm, capacity: count + 64)
  }

  private func at(_ index: Int) -> UInt32 { loadUnit(data, width, index) }

  /// One field as it was written.
  private struct Field {
    var alignsLeft = false
    var plus = false
    var space = false
    var isAlternate = false
    var zero = false
    var coercesNegativeZero = false
    var width = 0
    var precision: Int?
    var code: UInt32 = 0
    /// Whether the template is nothing but this field.
    var isAlone = false

    var hasNoFlags: Bool { !zero && !plus && !space && !isAlternate && !coercesNegativeZero }
  }

  mutating func run() throws(Raise) {
    while index < count {
      let start = index
      while index < count, at(index) != 0x25 { index += 1 }
      addLiteral(from: start)
      if index == count { break }
      index += 1
      if index < count, at(index) == 0x25 {
        builder.append(0x25)
        index += 1
      } else {
        try field()
      }
    }
    if isTuple ? taken < (arguments.cast() as TuplePointer).count : !isMapping && taken == 0 {
      throw vm.typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
  }

  private mutating func addLiteral(from start: Int) {
    if width == 1 {
      builder.append(latin1: UnsafeBufferPointer(start: UnsafePointer(data.assumingMemoryBound(to: UInt8.self)) + start, count: index - start))
    } else {
      for place in start..<index { builder.append(at(place)) }
    }
  }

  /// The next argument, borrowed from the right operand.
  private mutating func nextArgument() throws(Raise) -> Value {
    if isTuple {
      let tuple: TuplePointer = arguments.cast()
      if taken < tuple.count {
        taken += 1
        return tuple[taken - 1]
      }
    } else if taken == 0 {
      taken = 1
      return arguments
    }
    throw vm.typeError("not enough arguments for format string")
  }

  // MARK: Reading a field

  private func incomplete() -> Raise { vm.valueError("incomplete format") }

  private mutating func field() throws(Raise) {
    var field = Field()
    let isFirst = index == 1
    var found: Owned?
    if index < count, at(index) == 0x28 { found = try keyed() }
    flags: while index < count {
      switch at(index) {
      case 0x2d: field.alignsLeft = true
      case 0x2b: field.plus = true
      case 0x20: field.space = true
      case 0x23: field.isAlternate = true
      case 0x30: field.zero = true
      case 0x7a where isBytes: field.coercesNegativeZero = true
      default: break flags
      }
      index += 1
    }
    if let number = try number("width") {
      field.width = number
      if number < 0 {
        field.alignsLeft = true
        field.width = number == Int.min ? Int.max : -number
      }
    }
    if index < count, at(index) == 0x2e {
      index += 1
      field.precision = max(0, try number("precision") ?? 0)
    }
    if index < count, at(index) == 0x68 || at(index) == 0x6c || at(index) == 0x4c { index += 1 }
    guard index < count else { throw incomplete() }
    field.code = at(index)
    index += 1
    field.isAlone = isFirst && index == count
    if let found {
      try convert(found.value, field)
    } else {
      try convert(nextArgument(), field)
    }
  }

  /// `(key)`: what the mapping has for it.
  private mutating func keyed() throws(Raise) -> Owned {
    guard isMapping else { throw vm.typeError("format requires a mapping") }
    let start = index + 1
    var depth = 1
    index = start
    while index < count {
      let codePoint = at(index)
      if codePoint == 0x28 { depth += 1 }
      if codePoint == 0x29 { depth -= 1 }
      index += 1
      if depth == 0 { break }
    }
    if depth > 0 { throw vm.valueError("incomplete format key") }
    let place = data + start * width
    let length = index - 1 - start
    let key =
      isBytes
      ? vm.bytes(ByteSpan(start: UnsafePointer(place.assumingMemoryBound(to: UInt8.self)), count: length))
      : vm.newString(place, width: width, count: length)
    // A mapping counts as used, and leaves nothing for fields without a key.
    taken = 1
    return try vm.getItem(arguments, key.value)
  }

  /// Digits, or `*` for an argument.
  private mutating func number(_ what: String) throws(Raise) -> Int? {
    guard index < count else { return nil }
    let limit = what == "precision" ? Int(Int32.max) : Int.max
    if at(index) == 0x2a {
      index += 1
      let value = try nextArgument()
      guard vm.isInt(value) else { throw vm.typeError("* wants int") }
      guard let number = vm.machineInt(value), what == "width" || (-limit - 1...limit).contains(number) else {
        throw vm.overflowError("Python int too large to convert to C \(what == "width" ? "ssize_t" : "int")")
      }
      return number
    }
    var number: Int?
    while index < count, at(index) &- 0x30 < 10 {
      let (product, overflowed) = (number ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, carried) = product.addingReportingOverflow(Int(at(index) - 0x30))
      if overflowed || carried || sum > limit { throw vm.valueError("\(isBytes && what == "precision" ? "prec" : what) too big") }
      number = sum
      index += 1
    }
    return number
  }

  // MARK: Converting

  private mutating func convert(_ value: Value, _ field: Field) throws(Raise) {
    if try convertQuickly(value, field) { return }
    switch Unicode.Scalar(field.code) {
    case "s" where !isBytes:
      let text = try vm.str(value)
      try add(text.value, field)
    case "r" where !isBytes:
      let text = try vm.repr(value)
      try add(text.value, field)
    case "a", "r":
      let text = try vm.ascii(value)
      try add(text.value, field)
    case "s" where isBytes, "b" where isBytes: try addBytes(value, field)
    case "c": try addCharacter(value, field)
    case "d", "i", "u", "x", "X", "o", "e", "E", "f", "F", "g", "G": try addNumber(value, field)
    default:
      let shown = field.code >= 31 && field.code <= 126 ? String(Unicode.Scalar(UInt8(field.code))) : "?"
      throw vm.valueError("unsupported format character '\(shown)' (0x\(String(field.code, radix: 16))) at index \(index - 1)")
    }
  }

  /// The commonest fields: a small integer or a float with nothing but a width, and for floats the number of places.
  private mutating func convertQuickly(_ value: Value, _ field: Field) throws(Raise) -> Bool {
    guard field.hasNoFlags else { return false }
    if value.isSmallInt, field.precision == nil {
      let text: Owned
      switch field.code {
      case 0x64: text = vm.smallIntText(value.smallInt)
      case 0x73 where !isBytes: text = vm.smallIntText(value.smallInt)
      case 0x78, 0x58: text = vm.smallIntText(value.smallInt, bits: 4, uppercase: field.code == 0x58)
      case 0x6f: text = vm.smallIntText(value.smallInt, bits: 3)
      default: return false
      }
      try add(text.value, field)
      return true
    }
    guard field.code == 0x66, value.isExactly(vm.pointee.types.float), value.float.isFinite,
      let digits = FloatText.fixed(value.float.magnitude, places: field.precision ?? 6)
    else { return false }
    let isNegative = value.float.sign == .minus
    let missing = max(0, field.width - digits.count - (isNegative ? 1 : 0))
    try vm.checkMemory(units: missing)
    if !field.alignsLeft { builder.append(0x20, times: missing) }
    if isNegative { builder.append(0x2d) }
    digits.withUnsafeBufferPointer { builder.append(latin1: $0) }
    if field.alignsLeft { builder.append(0x20, times: missing) }
    return true
  }

  /// Adds text, cut to the precision and padded with spaces.
  private mutating func add(_ text: Value, _ field: Field) throws(Raise) {
    let string: StringPointer = text.cast()
    let count = min(string.length, field.precision ?? string.length)
    let missing = max(0, field.width - count)
    try vm.checkMemory(units: missing, 4)
    if !field.alignsLeft { builder.append(0x20, times: missing) }
    builder.append(string, from: 0, count: count)
    if field.isAlone && missing == 0 && count == string.length && count > 0 && !isBytes { whole = Owned(retaining: text) }
    if field.alignsLeft { builder.append(0x20, times: missing) }
  }

  private mutating func addBytes(_ value: Value, _ field: Field) throws(Raise) {
    if let span = vm.byteSpan(of: value) {
      let text = vm.newString(latin1: span)
      let owned = Owned(text)
      return try add(owned.value, field)
    }
    guard let made = try vm.callSpecial(value, .bytes) else {
      throw vm.typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '\(vm.typeName(of: value))'")
    }
    guard vm.isBytes(made.value), let span = vm.byteSpan(of: made.value) else {
      throw vm.typeError("__bytes__ returned non-bytes (type \(vm.typeName(of: made.value)))")
    }
    let owned = Owned(vm.newString(latin1: span))
    try add(owned.value, field)
  }

  private mutating func addCharacter(_ value: Value, _ field: Field) throws(Raise) {
    var field = field
    field.precision = nil
    field.isAlone = false
    if !isBytes && vm.isString(value) && (value.cast() as StringPointer).length == 1 { return try add(value, field) }
    if isBytes, let span = vm.byteSpan(of: value), span.count == 1 {
      let owned = vm.character(UInt32(span[0]))
      return try add(owned.value, field)
    }
    let limit = isBytes ? 256 : 0x110000
    guard let number = try characterNumber(value) else {
      throw vm.typeError(isBytes ? "%c requires an integer in range(256) or a single byte" : "%c requires int or char")
    }
    guard let codePoint = vm.machineInt(number.value), codePoint >= 0, codePoint < limit else {
      throw vm.overflowError("%c arg not in range(\(isBytes ? "256" : "0x110000"))")
    }
    let owned = vm.character(UInt32(codePoint))
    try add(owned.value, field)
  }

  /// The int that a value stands for; nil for what is none.
  private func characterNumber(_ value: Value) throws(Raise) -> Owned? {
    guard vm.hasIndex(value) else { return nil }
    do throws(Raise) { return try vm.indexValue(value) } catch {
      guard vm.errorMatches(.typeError) else { throw error }
      vm.clearError()
      return nil
    }
  }

  private mutating func addNumber(_ value: Value, _ field: Field) throws(Raise) {
    try vm.checkMemory(units: max(field.width, field.precision ?? 0))
    let code = isBytes && field.code == 0x69 ? 0x64 : field.code
    let number = isBytes && "eEfFgG".unicodeScalars.contains(Unicode.Scalar(UInt8(code))) ? try float(value) : Owned(retaining: value)
    let digits = try vm.percentNumber(
      number.value,
      PercentSpec(
        leftAligned: field.alignsLeft, showsPlus: field.plus, leavesBlank: field.space, isAlternate: field.isAlternate, fillsZeros: field.zero,
        coercesNegativeZero: field.coercesNegativeZero, width: field.width, precision: field.precision, conversion: UInt8(code)))
    digits.withUnsafeBufferPointer { builder.append(latin1: $0) }
  }

  /// The float that a value stands for; whatever goes wrong is told in the same words.
  private func float(_ value: Value) throws(Raise) -> Owned {
    if vm.isFloat(value) { return Owned(retaining: value) }
    do throws(Raise) { return vm.float(try vm.double(value)) } catch {
      guard vm.errorMatches(.exception) else { throw error }
      vm.clearError()
      throw vm.typeError("float argument required, not \(vm.typeName(of: value))")
    }
  }

  // MARK: Results

  consuming func string() -> Owned {
    if let whole = whole.take() { return whole }
    return builder.finish()
  }

  /// The text, all of whose code points are below 256.
  func bytes() -> ByteSpan { UnsafeBufferPointer(start: UnsafePointer(builder.data.assumingMemoryBound(to: UInt8.self)), count: builder.count) }
}

extension VM {
  /// `string % arguments`
  func percentFormat(_ string: StringPointer, _ arguments: Value) throws(Raise) -> Owned {
    var format = PercentFormat(self, string.pointee.data, width: string.width, count: string.length, isBytes: false, arguments)
    try format.run()
    // A text without directives is the result itself, also where it is of a subclass.
    if string.length > 0, (0..<string.length).allSatisfy({ string[$0] != 0x25 }) { return Owned(retaining: Value(string)) }
    return format.string()
  }

  /// `template % arguments` for bytes and bytearray; `make` makes the result.
  func percentFormat(_ template: ByteSpan, _ arguments: Value, _ make: (ByteSpan) -> Owned) throws(Raise) -> Owned {
    // A bytearray could be changed by what is called for the arguments.
    let copy = [UInt8](template)
    let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(copy.count, 1))
    defer { buffer.deallocate() }
    _ = buffer.update(from: copy)
    var format = PercentFormat(self, RawPointer(buffer.baseAddress.unsafelyUnwrapped), width: 1, count: copy.count, isBytes: true, arguments)
    try format.run()
    return make(format.bytes())
  }
}
