// Reading JSON. The text is read once from left to right, in a copy of this code for each width of text. Keys that come again are the same object.

/// What a `JSONDecoder` says: the items of the tuple that `_json.scan` gets first.
struct JSONReadingOptions {
  let strict: Bool
  /// Each nil where the usual thing is to be done.
  let objectHook: Value?
  let pairsHook: Value?
  let parseFloat: Value?
  let parseInt: Value?
  let parseConstant: Value?
  /// The class of the exceptions.
  let error: Value

  init(_ vm: VM, _ settings: TuplePointer) throws(Raise) {
    func given(_ index: Int) -> Value? { settings[index].isNone ? nil : settings[index] }
    strict = try vm.truth(settings[0])
    objectHook = given(1)
    pairsHook = given(2)
    parseFloat = given(3)
    parseInt = given(4)
    parseConstant = given(5)
    error = settings[6]
  }
}

struct JSONReader<Unit: FixedWidthInteger & UnsignedInteger> {
  private let vm: VM
  private let text: StringPointer
  private let units: UnsafePointer<Unit>
  private let end: Int
  private let options: JSONReadingOptions
  /// Keys seen, by a hash of their characters; the list holds them.
  private var keys: [Value]
  private let keptKeys: ListPointer
  var index: Int

  init(_ vm: VM, _ text: StringPointer, _ index: Int, _ options: JSONReadingOptions, keptKeys: ListPointer) {
    self.vm = vm
    self.text = text
    units = UnsafePointer(text.pointee.data.assumingMemoryBound(to: Unit.self))
    end = text.length
    self.options = options
    self.keptKeys = keptKeys
    self.index = index
    keys = []
  }

  // MARK: Errors

  private func failure(_ message: StaticString, _ position: Int) -> Raise { vm.jsonError(options.error, message.description, text, position) }

  /// No value begins here. CPython's scanner says so with a StopIteration.
  private func noValue(_ position: Int) -> Raise {
    let place = vm.int(position)
    return vm.raise(vm.newException(.stopIteration, [place.value]))
  }

  // MARK: Values

  @inline(__always) private func unit(_ place: Int) -> UInt32 { place < end ? UInt32(units[place]) : 0 }

  @inline(__always) private mutating func skipSpace() {
    while index < end {
      let unit = units[index]
      guard unit == 0x20 || unit == 0x0a || unit == 0x0d || unit == 0x09 else { return }
      index &+= 1
    }
  }

  mutating func value() throws(Raise) -> Owned {
    guard index < end else { throw noValue(index) }
    switch UInt32(units[index]) {
    case 0x22:
      index &+= 1
      return try string()
    case 0x7b:
      return try object()
    case 0x5b:
      return try array()
    case 0x6e where take("null"): return .none
    case 0x74 where take("true"): return Owned(Value(true))
    case 0x66 where take("false"): return Owned(Value(false))
    case 0x4e where take("NaN"): return try constant("NaN", .nan)
    case 0x49 where take("Infinity"): return try constant("Infinity", .infinity)
    case 0x2d where take("-Infinity"): return try constant("-Infinity", -.infinity)
    default: return try number()
    }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= end else { return false }
    for offset in 0..<count where units[index + offset] != Unit(word.utf8Start[offset]) { return false }
    index += count
    return true
  }

  private func constant(_ name: StaticString, _ value: Double) throws(Raise) -> Owned {
    guard let function = options.parseConstant else { return vm.float(value) }
    return try vm.call(function, vm.word(name))
  }

  // MARK: Numbers

  private func isDigit(_ place: Int) -> Bool { place < end && units[place] >= 0x30 && units[place] <= 0x39 }

  private mutating func number() throws(Raise) -> Owned {
    let start = index
    var place = index
    let isNegative = unit(place) == 0x2d
    if isNegative { place += 1 }
    guard isDigit(place) else { throw noValue(start) }
    var magnitude = 0
    let digits = place
    if units[place] == 0x30 {
      place += 1
    } else {
      while isDigit(place) {
        magnitude = magnitude &* 10 &+ Int(units[place] &- 0x30)
        place += 1
      }
    }
    var isFloat = false
    let digitCount = place - digits
    if unit(place) == 0x2e, isDigit(place + 1) {
      isFloat = true
      place += 2
      while isDigit(place) { place += 1 }
    }
    if unit(place) | 0x20 == 0x65 {
      var exponent = place + 1
      if unit(exponent) == 0x2b || unit(exponent) == 0x2d { exponent += 1 }
      if isDigit(exponent) {
        isFloat = true
        while isDigit(exponent) { exponent += 1 }
        place = exponent
      }
    }
    index = place
    if let function = isFloat ? options.parseFloat : options.parseInt {
      let written = vm.substring(of: text, from: start, count: place - start)
      return try vm.call(function, written.value)
    }
    if isFloat { return float(start, place) }
    if digitCount < 19 { return vm.int(isNegative ? -magnitude : magnitude) }
    let written = vm.substring(of: text, from: start, count: place - start)
    return try vm.call(Value(vm.pointee.types.int), written.value)
  }

  private func float(_ start: Int, _ end: Int) -> Owned {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(end - start)
    for place in start..<end { bytes.append(UInt8(truncatingIfNeeded: units[place])) }
    return vm.float(FloatText.simple(bytes) ?? FloatText.convert(bytes[...]))
  }

  // MARK: Texts

  /// A string, from behind its opening quote.
  mutating func string() throws(Raise) -> Owned {
    let start = index
    var place = index
    while place < end {
      let unit = units[place]
      if unit == 0x22 {
        index = place + 1
        return vm.substring(of: text, from: start, count: place - start)
      }
      if unit == 0x5c { break }
      if unit <= 0x1f && options.strict { throw failure("Invalid control character at", place) }
      place &+= 1
    }
    guard place < end else { throw failure("Unterminated string starting at", start - 1) }
    return try string(escapedAt: place)
  }

  private mutating func string(escapedAt first: Int) throws(Raise) -> Owned {
    let start = index
    var builder = StringBuilder(vm, capacity: first - start + 32)
    builder.append(text, from: start, count: first - start)
    var place = first
    while true {
      guard place < end else { throw failure("Unterminated string starting at", start - 1) }
      let unit = UInt32(units[place])
      if unit == 0x22 { break }
      if unit == 0x5c {
        builder.append(try escape(&place, start))
        continue
      }
      if unit <= 0x1f && options.strict { throw failure("Invalid control character at", place) }
      builder.append(unit)
      place &+= 1
    }
    index = place + 1
    return builder.finish()
  }

  /// What a backslash and the characters behind it mean.
  private func escape(_ place: inout Int, _ start: Int) throws(Raise) -> UInt32 {
    guard place + 1 < end else { throw failure("Unterminated string starting at", start - 1) }
    let letter = UInt32(units[place + 1])
    if letter == 0x75 {
      let high = try hexadecimal(place + 2)
      place += 6
      // A pair of surrogates is one character.
      if high & 0xfc00 == 0xd800, place + 6 < end, units[place] == 0x5c, units[place + 1] == 0x75 {
        let low = try hexadecimal(place + 2)
        if low & 0xfc00 == 0xdc00 {
          place += 6
          return 0x10000 + (high & 0x3ff) << 10 + (low & 0x3ff)
        }
      }
      return high
    }
    let meaning: UInt32
    switch letter {
    case 0x22, 0x5c, 0x2f: meaning = letter
    case 0x62: meaning = 8
    case 0x66: meaning = 12
    case 0x6e: meaning = 10
    case 0x72: meaning = 13
    case 0x74: meaning = 9
    default: throw failure("Invalid \\escape", place)
    }
    place += 2
    return meaning
  }

  /// Four digits; there must be something behind them, if only the closing quote.
  private func hexadecimal(_ place: Int) throws(Raise) -> UInt32 {
    guard place + 4 < end else { throw failure("Invalid \\uXXXX escape", place - 1) }
    var number: UInt32 = 0
    for offset in 0..<4 {
      let unit = UInt32(units[place + offset])
      let digit: UInt32
      switch unit {
      case 0x30...0x39: digit = unit - 0x30
      case 0x61...0x66: digit = unit - 0x57
      case 0x41...0x46: digit = unit - 0x37
      default: throw failure("Invalid \\uXXXX escape", place - 1)
      }
      number = number << 4 | digit
    }
    return number
  }

  /// A key, from behind its opening quote. The same key again is the same object.
  private mutating func key() throws(Raise) -> Owned {
    let start = index
    var place = index
    var hash: UInt = 5381
    while place < end, place - start < 32 {
      let unit = units[place]
      if unit == 0x22 {
        let slot = Int(hash & 255)
        if keys.isEmpty { keys = Array(repeating: .none, count: 256) }
        if isKey(keys[slot], start, place - start) {
          index = place + 1
          return Owned(retaining: keys[slot])
        }
        let made = try string()
        keptKeys.append(made.value)
        keys[slot] = made.value
        return made
      }
      if unit == 0x5c || unit <= 0x1f { break }
      hash = (hash &* 33) ^ UInt(truncatingIfNeeded: unit)
      place &+= 1
    }
    return try string()
  }

  private func isKey(_ value: Value, _ start: Int, _ count: Int) -> Bool {
    guard value.isObject else { return false }
    let known: StringPointer = value.cast()
    guard known.length == count else { return false }
    for offset in 0..<count where known[offset] != UInt32(units[start &+ offset]) { return false }
    return true
  }

  // MARK: Containers

  private mutating func array() throws(Raise) -> Owned {
    try vm.enterCall(" while decoding a JSON array from a unicode string")
    defer { vm.pointee.depth &-= 1 }
    index &+= 1
    let list = vm.newList()
    let result = Owned(list)
    skipSpace()
    if unit(index) == 0x5d {
      index += 1
      return result
    }
    while true {
      let item = try value()
      list.append(taking: item.take())
      skipSpace()
      let mark = unit(index)
      if mark == 0x5d { break }
      if mark != 0x2c { throw failure("Expecting ',' delimiter", index) }
      index += 1
      skipSpace()
      try vm.checkpoint()
    }
    index += 1
    return result
  }

  private mutating func object() throws(Raise) -> Owned {
    try vm.enterCall(" while decoding a JSON object from a unicode string")
    defer { vm.pointee.depth &-= 1 }
    index &+= 1
    let pairs = options.pairsHook == nil ? nil : vm.newList()
    let dict = pairs == nil ? vm.newDict() : nil
    let result = pairs.map { Value($0) } ?? Value(dict.unsafelyUnwrapped)
    let kept = Owned(result)
    skipSpace()
    if unit(index) != 0x7d {
      while true {
        guard unit(index) == 0x22 else { throw failure("Expecting property name enclosed in double quotes", index) }
        index += 1
        let name = try key()
        skipSpace()
        guard unit(index) == 0x3a else { throw failure("Expecting ':' delimiter", index) }
        index += 1
        skipSpace()
        let item = try value()
        if let pairs {
          pairs.append(taking: vm.tuple(taking: name, item).take())
        } else if let dict {
          try dict.set(name.value, item.value, vm)
        }
        skipSpace()
        let mark = unit(index)
        if mark == 0x7d { break }
        if mark != 0x2c { throw failure("Expecting ',' delimiter", index) }
        index += 1
        skipSpace()
        try vm.checkpoint()
      }
    }
    index += 1
    if let hook = options.pairsHook { return try vm.call(hook, kept.value) }
    if let hook = options.objectHook { return try vm.call(hook, kept.value) }
    return kept
  }
}

extension VM {
  /// An exception of the class, made as `JSONDecodeError(message, document, position)` is.
  fileprivate func jsonError(_ type: Value, _ message: String, _ text: StringPointer, _ position: Int) -> Raise {
    let message = string(message)
    let place = int(position)
    do throws(Raise) {
      return raise(try call(type, message.value, Value(text), place.value))
    } catch {
      return error
    }
  }
}

extension JSONModule {
  static func defineReading(_ m: inout ModuleBuilder) {
    m.function("scan(settings, string, idx, /)", "The value that begins at the index, and the index behind it.") {
      (vm, settings: TuplePointer, text: StringPointer, index: Int) throws(Raise) -> Owned in
      if index < 0 { throw vm.valueError("idx cannot be negative") }
      let options = try JSONReadingOptions(vm, settings)
      let keys = vm.newList()
      let kept = Owned(keys)
      _ = kept.value
      switch text.width {
      case 1: return try read(UInt8.self, vm, text, index, options, keys, isString: false)
      case 2: return try read(UInt16.self, vm, text, index, options, keys, isString: false)
      default: return try read(UInt32.self, vm, text, index, options, keys, isString: false)
      }
    }
    m.function("scanstring(settings, string, end, /)", "The string that begins behind a quote, and the index behind it.") {
      (vm, settings: TuplePointer, text: StringPointer, index: Int) throws(Raise) -> Owned in
      let options = try JSONReadingOptions(vm, settings)
      if index < 0 || index > text.length { throw vm.valueError("end is out of bounds") }
      let keys = vm.newList()
      let kept = Owned(keys)
      _ = kept.value
      switch text.width {
      case 1: return try read(UInt8.self, vm, text, index, options, keys, isString: true)
      case 2: return try read(UInt16.self, vm, text, index, options, keys, isString: true)
      default: return try read(UInt32.self, vm, text, index, options, keys, isString: true)
      }
    }
  }

  private static func read<Unit: FixedWidthInteger & UnsignedInteger>(
    _: Unit.Type, _ vm: VM, _ text: StringPointer, _ index: Int, _ options: JSONReadingOptions, _ keys: ListPointer, isString: Bool
  ) throws(Raise) -> Owned {
    var reader = JSONReader<Unit>(vm, text, index, options, keptKeys: keys)
    let value = try isString ? reader.string() : reader.value()
    return vm.tuple(taking: value, vm.int(reader.index))
  }
}
