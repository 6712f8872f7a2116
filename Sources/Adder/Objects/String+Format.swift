// `str.format`: literal text and fields `{name[index].attribute!conversion:spec}`, where a spec can hold fields in its turn.

/// A format string that is being filled in.
struct FieldFormat: ~Copyable {
  private enum Numbering { case unknown, automatic, manual }

  private let vm: VM
  private let string: StringPointer
  /// nil for `format_map`.
  private let arguments: VariadicArguments?
  /// The dict of keywords, or the mapping; nil without keywords.
  private let keywords: Value?
  private var numbering = Numbering.unknown
  private var nextNumber = 0
  /// What is the result as it stands, also where it is of a subclass of str: the text of a last field that nothing stands before.
  private var whole: Owned?

  init(_ vm: VM, _ string: StringPointer, _ arguments: VariadicArguments?, _ keywords: Value?) {
    self.vm = vm
    self.string = string
    self.arguments = arguments
    self.keywords = keywords
  }

  mutating func run() throws(Raise) -> Owned {
    // A text without fields is the result itself, also where it is of a subclass.
    if (0..<string.length).allSatisfy({ string[$0] != 0x7b && string[$0] != 0x7d }) {
      return string.length == 0 ? vm.emptyString : Owned(retaining: Value(string))
    }
    var builder = StringBuilder(vm, capacity: string.length + 32)
    try render(string, 0, string.length, into: &builder, depth: 2)
    if let whole = whole.take() { return whole }
    return builder.finish()
  }

  // MARK: Markup

  /// Adds the text between two indices with its fields filled in.
  private mutating func render(_ text: StringPointer, _ start: Int, _ end: Int, into builder: inout StringBuilder, depth: Int) throws(Raise) {
    if depth == 0 { throw vm.valueError("Max string recursion exceeded") }
    var index = start
    while index < end {
      let literal = index
      while index < end, text[index] != 0x7b, text[index] != 0x7d { index += 1 }
      builder.append(text, from: literal, count: index - literal)
      if index == end { return }
      let brace = text[index]
      index += 1
      if index < end, text[index] == brace {
        builder.append(brace)
        index += 1
      } else if brace == 0x7d {
        throw vm.valueError("Single '}' encountered in format string")
      } else if index == end {
        throw vm.valueError("Single '{' encountered in format string")
      } else {
        try field(text, &index, end, into: &builder, depth: depth)
      }
    }
  }

  /// A field, from behind its opening brace to behind its closing one.
  private mutating func field(
    _ text: StringPointer, _ index: inout Int, _ end: Int, into builder: inout StringBuilder, depth: Int
  ) throws(Raise) {
    let markup = try FieldMarkup(vm, text, &index, end)
    try fill(text, markup, &builder, depth, isLast: index == end)
  }

  private mutating func fill(
    _ text: StringPointer, _ markup: FieldMarkup, _ builder: inout StringBuilder, _ depth: Int, isLast: Bool
  ) throws(Raise) {
    let specRange = markup.spec
    var value = try lookUp(text, markup.name)
    if let conversion = markup.conversion { value = try convert(value.value, conversion) }
    let spec: Owned
    if markup.specHasFields {
      var inner = StringBuilder(vm)
      try render(text, specRange.lowerBound, specRange.upperBound, into: &inner, depth: depth - 1)
      spec = inner.finish()
    } else {
      spec = vm.substring(of: text, from: specRange.lowerBound, count: specRange.count)
    }
    let isWhole = isLast && depth == 2 && builder.isEmpty
    if specRange.isEmpty && vm.isExactString(value.value) {
      add(consume value, isWhole, &builder)
    } else if specRange.isEmpty && value.value.isSmallInt {
      let digits = vm.smallIntText(value.value.smallInt)
      builder.append(digits.value)
    } else {
      add(try vm.formatKnown(value.value, spec: spec.value), isWhole, &builder)
    }
  }

  private mutating func add(_ text: consuming Owned, _ isWhole: Bool, _ builder: inout StringBuilder) {
    builder.append(text.value)
    if isWhole && !builder.isEmpty { whole = .some(consume text) }
  }

  private func convert(_ value: Value, _ conversion: UInt32) throws(Raise) -> Owned {
    switch conversion {
    case 0x72: return try vm.repr(value)
    case 0x73: return try vm.str(value)
    case 0x61: return try vm.ascii(value)
    default:
      if conversion > 32 && conversion < 127 {
        throw vm.valueError("Unknown conversion specifier \(Unicode.Scalar(UInt8(conversion)))")
      }
      throw vm.valueError("Unknown conversion specifier \\x\(String(conversion, radix: 16))")
    }
  }

  // MARK: Names

  /// The value that a field's name says: an argument, then attributes and items of it.
  private mutating func lookUp(_ text: StringPointer, _ name: Range<Int>) throws(Raise) -> Owned {
    var index = name.lowerBound
    while index < name.upperBound, text[index] != 0x2e, text[index] != 0x5b { index += 1 }
    var value = try argument(text, name.lowerBound, index)
    while index < name.upperBound {
      let step = try FieldNameStep(vm, text, &index, name.upperBound)
      let key = try step.key(vm, text)
      value = try step.isAttribute ? vm.getAttribute(value.value, key.value) : vm.getItem(value.value, key.value)
    }
    return value
  }

  private mutating func argument(_ text: StringPointer, _ start: Int, _ end: Int) throws(Raise) -> Owned {
    var place = try vm.fieldNumber(text, start, end)
    if start == end || place != nil {
      let wanted: Numbering = start == end ? .automatic : .manual
      if numbering != .unknown && numbering != wanted {
        throw vm.valueError(
          wanted == .automatic
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification")
      }
      numbering = wanted
      if start == end {
        place = nextNumber
        nextNumber += 1
      }
    }
    if let place {
      guard let arguments else { throw vm.valueError("Format string contains positional fields") }
      guard place < arguments.count else {
        throw vm.indexError("Replacement index \(place) out of range for positional args tuple")
      }
      return Owned(retaining: arguments[place])
    }
    let key = vm.substring(of: text, from: start, count: end - start)
    guard let keywords else { throw vm.keyError(key.value) }
    return try vm.getItem(keywords, key.value)
  }
}

/// What stands between the braces of a field.
struct FieldMarkup {
  let name: Range<Int>
  let conversion: UInt32?
  /// Empty without a spec.
  let spec: Range<Int>
  let specHasFields: Bool

  /// Reads a field, from behind its opening brace to behind its closing one.
  init(_ vm: VM, _ text: StringPointer, _ index: inout Int, _ end: Int) throws(Raise) {
    let nameStart = index
    var inBrackets = false
    scan: while index < end {
      switch text[index] {
      case 0x7b where !inBrackets: throw vm.valueError("unexpected '{' in field name")
      case 0x5b: inBrackets = true
      case 0x5d: inBrackets = false
      case 0x7d where !inBrackets, 0x3a where !inBrackets, 0x21 where !inBrackets: break scan
      default: break
      }
      index += 1
    }
    guard index < end else { throw vm.valueError("expected '}' before end of string") }
    let nameEnd = index
    var conversion: UInt32?
    var mark = text[index]
    index += 1
    if mark == 0x21 {
      guard index < end else { throw vm.valueError("end of string while looking for conversion specifier") }
      conversion = text[index]
      index += 1
      guard index < end else { throw vm.valueError("unmatched '{' in format spec") }
      mark = text[index]
      index += 1
      if mark != 0x7d && mark != 0x3a { throw vm.valueError("expected ':' after conversion specifier") }
    }
    let specStart = index
    var specEnd = index
    var hasFields = false
    if mark == 0x3a {
      var nesting = 1
      while index < end {
        if text[index] == 0x7b {
          hasFields = true
          nesting += 1
        } else if text[index] == 0x7d {
          nesting -= 1
          if nesting == 0 { break }
        }
        index += 1
      }
      guard index < end else { throw vm.valueError("unmatched '{' in format spec") }
      specEnd = index
      index += 1
    }
    name = nameStart..<nameEnd
    self.conversion = conversion
    spec = specStart..<specEnd
    specHasFields = hasFields
  }
}

/// A step of a field's name: `.attribute` or `[item]`.
struct FieldNameStep {
  let isAttribute: Bool
  private let place: Range<Int>

  init(_ vm: VM, _ text: StringPointer, _ index: inout Int, _ end: Int) throws(Raise) {
    let mark = text[index]
    index += 1
    let start = index
    isAttribute = mark == 0x2e
    if isAttribute {
      while index < end, text[index] != 0x2e, text[index] != 0x5b { index += 1 }
    } else if mark == 0x5b {
      while index < end, text[index] != 0x5d { index += 1 }
      if index == end { throw vm.valueError("Missing ']' in format string") }
    } else {
      throw vm.valueError("Only '.' or '[' may follow ']' in format field specifier")
    }
    if index == start { throw vm.valueError("Empty attribute in format string") }
    place = start..<index
    if !isAttribute { index += 1 }
  }

  /// The name of the attribute; for an item a number if there are only digits, else the text.
  func key(_ vm: VM, _ text: StringPointer) throws(Raise) -> Owned {
    if !isAttribute, let number = try vm.fieldNumber(text, place.lowerBound, place.upperBound) { return vm.int(number) }
    let key = vm.substring(of: text, from: place.lowerBound, count: place.count)
    return isAttribute ? vm.intern(key.value) : key
  }
}

extension VM {
  /// `string.format(*arguments, **keywords)`, or `string.format_map(keywords)` when there are no arguments at all.
  func formatFields(_ string: StringPointer, _ arguments: VariadicArguments?, _ keywords: Value?) throws(Raise) -> Owned {
    var format = FieldFormat(self, string, arguments, keywords)
    return try format.run()
  }

  /// The number that a part of a text says in decimal digits; nil if there is anything else.
  func fieldNumber(_ text: StringPointer, _ start: Int, _ end: Int) throws(Raise) -> Int? {
    if start == end { return nil }
    var number = 0
    for index in start..<end {
      guard let digit = UnicodeData.decimalDigit(text[index]) else { return nil }
      let (product, overflowed) = number.multipliedReportingOverflow(by: 10)
      let (sum, carried) = product.addingReportingOverflow(digit)
      if overflowed || carried { throw valueError("Too many decimal digits in format string") }
      number = sum
    }
    return number
  }
}
