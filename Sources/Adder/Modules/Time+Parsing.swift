// `time.strptime`: a date from text, by the directives of `strftime`. Names are those of the C locale, in any case.

/// Reads text against a format.
struct DateParser {
  enum Failure: Error {
    case mismatch
    case dayOutOfRange
    /// The text goes on behind what the format takes.
    case remains(String)
    case badDirective(String)
    case strayPercent
  }

  static let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]

  private let text: [UInt8]
  private var position = 0
  private var date = Platform.Date(year: 1900, weekday: -1, dayOfYear: -1)
  private var isAfternoon: Bool?
  private var hasYear = false
  private var hasMonthOrDay = false
  private var hasOffset = false

  private init(_ text: String) { self.text = Array(text.utf8) }

  static func parse(_ text: String, _ format: String) throws(Failure) -> (date: Platform.Date, hasOffset: Bool) {
    var parser = DateParser(text)
    try parser.read(Array(format.utf8)[...])
    if parser.position < parser.text.count { throw .remains(String(decoding: parser.text[parser.position...], as: UTF8.self)) }
    return (try parser.finish(), parser.hasOffset)
  }

  private mutating func read(_ format: ArraySlice<UInt8>) throws(Failure) {
    var rest = format
    while let byte = rest.popFirst() {
      if IntegerText.isSpace(byte) {
        // White space stands for any amount of it.
        while let next = rest.first, IntegerText.isSpace(next) { rest.removeFirst() }
        guard position < text.count, IntegerText.isSpace(text[position]) else { throw .mismatch }
        while position < text.count && IntegerText.isSpace(text[position]) { position += 1 }
      } else if byte == 37 {
        guard let letter = rest.popFirst() else { throw .strayPercent }
        try directive(letter)
      } else {
        guard position < text.count, lower(text[position]) == lower(byte) else { throw .mismatch }
        position += 1
      }
    }
  }

  private func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 0x20 : byte }

  private mutating func directive(_ letter: UInt8) throws(Failure) {
    switch Unicode.Scalar(letter) {
    case "Y":
      date.year = try number(digits: 4, 0...9999, exactly: true)
      hasYear = true
    case "y":
      let year = try number(digits: 2, 0...99, exactly: true)
      date.year = year < 69 ? 2000 + year : 1900 + year
      hasYear = true
    case "m":
      date.month = try number(digits: 2, 1...12)
      hasMonthOrDay = true
    case "d":
      date.day = try number(digits: 2, 1...31)
      hasMonthOrDay = true
    case "H": date.hour = try number(digits: 2, 0...23)
    case "I": date.hour = try number(digits: 2, 1...12)
    case "M": date.minute = try number(digits: 2, 0...59)
    case "S": date.second = try number(digits: 2, 0...61)
    case "j": date.dayOfYear = try number(digits: 3, 1...366)
    case "w": date.weekday = (try number(digits: 1, 0...6) + 6) % 7
    case "f": _ = try number(digits: 6, 0...999_999)
    case "U", "W": _ = try number(digits: 2, 0...53)
    case "a": date.weekday = try name(Self.days.map { String($0.prefix(3)) })
    case "A": date.weekday = try name(Self.days)
    case "b", "h":
      date.month = try name(Self.months.map { String($0.prefix(3)) }) + 1
      hasMonthOrDay = true
    case "B":
      date.month = try name(Self.months) + 1
      hasMonthOrDay = true
    case "p": isAfternoon = try name(["am", "pm"]) == 1
    case "Z":
      let zone = try name(["utc", "gmt"])
      date.daylight = 0
      date.zone = zone == 0 ? "UTC" : "GMT"
    case "z": try offset()
    case "c": try read(Array("%a %b %d %H:%M:%S %Y".utf8)[...])
    case "x": try read(Array("%m/%d/%y".utf8)[...])
    case "X", "T": try read(Array("%H:%M:%S".utf8)[...])
    case "D": try read(Array("%m/%d/%y".utf8)[...])
    case "R": try read(Array("%H:%M".utf8)[...])
    case "%":
      guard position < text.count, text[position] == 37 else { throw .mismatch }
      position += 1
    default: throw .badDirective(String(Unicode.Scalar(letter)))
    }
  }

  /// Up to so many digits. As many are taken as stay in the range.
  private mutating func number(digits: Int, _ range: ClosedRange<Int>, exactly: Bool = false) throws(Failure) -> Int {
    var value = 0
    var count = 0
    // A single digit may have a blank in front, as `%d` and `%e` write it.
    if !exactly && digits == 2 && position < text.count && text[position] == 32 { position += 1 }
    while count < digits, position < text.count, text[position] >= 48, text[position] <= 57 {
      let next = value * 10 + Int(text[position]) - 48
      if next > range.upperBound { break }
      value = next
      position += 1
      count += 1
    }
    guard count > 0, value >= range.lowerBound, !exactly || count == digits else { throw .mismatch }
    return value
  }

  private mutating func name(_ names: [String]) throws(Failure) -> Int {
    for (index, name) in names.enumerated() {
      let letters = Array(name.utf8)
      if position + letters.count <= text.count, zip(text[position...], letters).allSatisfy({ lower($0) == $1 }) {
        position += letters.count
        return index
      }
    }
    throw .mismatch
  }

  /// `+0130`, `-01:30`, `Z`
  private mutating func offset() throws(Failure) {
    guard position < text.count else { throw .mismatch }
    let sign = text[position]
    position += 1
    hasOffset = true
    if sign == 90 { return }
    guard sign == 43 || sign == 45 else { throw .mismatch }
    let hours = try number(digits: 2, 0...23, exactly: true)
    if position < text.count && text[position] == 58 { position += 1 }
    let minutes = try number(digits: 2, 0...59, exactly: true)
    date.offset = (hours * 3600 + minutes * 60) * (sign == 45 ? -1 : 1)
  }

  // MARK: What follows from the rest

  private mutating func finish() throws(Failure) -> Platform.Date {
    if let isAfternoon { date.hour = date.hour % 12 + (isAfternoon ? 12 : 0) }
    if date.dayOfYear > 0 && !hasMonthOrDay {
      var left = date.dayOfYear
      date.month = 1
      while date.month < 12 && left > Self.length(of: date.month, date.year) {
        left -= Self.length(of: date.month, date.year)
        date.month += 1
      }
      date.day = left
    }
    // A day that the month does not have: February 29 without a year stands in a leap year.
    let year = hasYear || date.month != 2 || date.day != 29 ? date.year : 1904
    if date.day > Self.length(of: date.month, year) { throw .dayOutOfRange }
    date.dayOfYear = date.day + (1..<date.month).reduce(0) { $0 + Self.length(of: $1, year) }
    if date.weekday < 0 {
      let past = year - 1
      // January 1 of the year 1 was a Monday.
      date.weekday = (past * 365 + past / 4 - past / 100 + past / 400 + date.dayOfYear - 1) % 7
    }
    return date
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension TimeModule {
  static func defineParsing(_ m: inout ModuleBuilder) {
    m.add(
      NativeMethod(
        .function, "strptime(string, format='%a %b %d %H:%M:%S %Y', /)", "Parse a string to a time tuple according to a format specification.",
        owner: "time",
        unsorted: { (vm, _, arguments) throws(Raise) in
          // CPython hands the arguments on to a function in Python, and the complaints are that one's.
          try vm.checkNoKeywords(arguments, "strptime")
          if arguments.count == 0 { throw vm.typeError("_strptime_time() missing 1 required positional argument: 'data_string'") }
          throw vm.typeError("_strptime_time() takes from 1 to 2 positional arguments but \(arguments.count) were given")
        },
        body: { (vm, _, bound, _) throws(Raise) in try parse(vm, bound[0], bound.count > 1 ? bound[1] : nil) }))
  }

  private static func parse(_ vm: VM, _ text: Value, _ format: Value?) throws(Raise) -> Owned {
    for (index, argument) in [text, format ?? text].enumerated() where !vm.isString(argument) {
      throw vm.typeError("strptime() argument \(index) must be str, not \(try vm.reprText(vm.type(of: argument).value))")
    }
    let text: StringPointer = text.cast()
    let pattern = format.map { vm.text($0) } ?? "%a %b %d %H:%M:%S %Y"
    func quoted(_ text: String) throws(Raise) -> String {
      let string = vm.string(text)
      return try vm.reprText(string.value)
    }
    do throws(DateParser.Failure) {
      let (date, hasOffset) = try DateParser.parse(text.text, pattern)
      return vm.structTime(date, hasOffset: hasOffset)
    } catch {
      switch error {
      case .mismatch: throw vm.valueError("time data \(try quoted(text.text)) does not match format \(try quoted(pattern))")
      case .dayOutOfRange: throw vm.valueError("day is out of range for month")
      case .remains(let rest): throw vm.valueError("unconverted data remains: \(rest)")
      case .badDirective(let letter): throw vm.valueError("'\(letter)' is a bad directive in format \(try quoted(pattern))")
      case .strayPercent: throw vm.valueError("stray % in format \(try quoted(pattern))")
      }
    }
  }
}
