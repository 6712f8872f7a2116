// The module `time`.

enum TimeModule {
  static let spec = ModuleSpec("time", doc: "This module provides various functions to manipulate time values.") { (m) throws(Raise) in
    defineClocks(&m)
    defineDates(&m)
    defineText(&m)
    defineParsing(&m)
    defineZones(&m)
    m.type("struct_time", m.vm.structTimeType)
  }

  // MARK: Clocks

  private static func defineClocks(_ m: inout ModuleBuilder) {
    func clock(_ m: inout ModuleBuilder, _ signature: StaticString, _ nanoseconds: StaticString, _ clock: Platform.Clock, _ doc: StaticString) {
      m.function(signature, doc) { (_) throws(Raise) -> Double in Double(Platform.nanoseconds(clock)) / 1e9 }
      m.function(nanoseconds, doc) { (_) throws(Raise) -> Int in Platform.nanoseconds(clock) }
    }
    clock(&m, "time()", "time_ns()", .wall, "Return the current time in seconds since the Epoch.")
    clock(&m, "monotonic()", "monotonic_ns()", .monotonic, "Monotonic clock, cannot go backward.")
    clock(&m, "perf_counter()", "perf_counter_ns()", .monotonic, "Performance counter for benchmarking.")
    clock(&m, "process_time()", "process_time_ns()", .process, "Process time for profiling: sum of the kernel and user-space CPU time.")
    clock(&m, "thread_time()", "thread_time_ns()", .thread, "Thread time for profiling: sum of the kernel and user-space CPU time.")
    m.constant("CLOCK_REALTIME", 0)
    m.constant("CLOCK_MONOTONIC", 1)
    m.constant("CLOCK_PROCESS_CPUTIME_ID", 2)
    m.constant("CLOCK_THREAD_CPUTIME_ID", 3)
    m.function("clock_gettime(clk_id, /) @parse", "Return the time of the specified clock clk_id as a float.") {
      (vm, clock: Int) throws(Raise) -> Double in
      Double(Platform.nanoseconds(try vm.clock(clock))) / 1e9
    }
    m.function("clock_gettime_ns(clk_id, /) @parse", "Return the time of the specified clock clk_id as nanoseconds (int).") {
      (vm, clock: Int) throws(Raise) -> Int in Platform.nanoseconds(try vm.clock(clock))
    }
    m.function("sleep(seconds, /)", "Delay execution for a given number of seconds.") { (vm, length: Value) throws(Raise) in
      try vm.sleep(length)
    }
  }

  // MARK: Dates

  private static func defineDates(_ m: inout ModuleBuilder) {
    m.function("gmtime(seconds=None, /) @parse", "Convert seconds since the Epoch to a time tuple expressing UTC (a.k.a. GMT).") {
      (vm, seconds: Value) throws(Raise) in vm.structTime(try vm.date(seconds, isLocal: false))
    }
    m.function("localtime(seconds=None, /) @parse", "Convert seconds since the Epoch to a time tuple expressing local time.") {
      (vm, seconds: Value) throws(Raise) in vm.structTime(try vm.date(seconds, isLocal: true))
    }
    m.function("mktime(tuple, /)", "Convert a time tuple in local time to seconds since the Epoch.") { (vm, tuple: Value) throws(Raise) -> Double in
      guard let seconds = Platform.seconds(ofLocal: try vm.date(tuple: tuple, caller: "mktime")) else {
        throw vm.overflowError("mktime argument out of range")
      }
      return Double(seconds)
    }
  }

  private static func defineText(_ m: inout ModuleBuilder) {
    m.function("strftime(format, tuple=None, /) @parse", "Convert a time tuple to a string according to a format specification.") {
      (vm, format: StringPointer, tuple: Value) throws(Raise) -> Owned in
      var date = try tuple.isUnbound ? vm.date(.none, isLocal: true) : vm.date(tuple: tuple, caller: "strftime")
      try vm.checkRanges(&date)
      for index in 0..<format.length where format[index] == 0 { throw vm.valueError("embedded null character") }
      let bytes = Platform.format(date, vm.utf8(of: Value(format)))
      return vm.string(utf8Bytes: bytes)
    }
    m.function("asctime(tuple=None, /) @unpack", "Convert a time tuple to a string, e.g. 'Sat Jun 06 16:26:11 1998'.") {
      (vm, tuple: Value) throws(Raise) -> String in
      var date = try tuple.isUnbound ? vm.date(.none, isLocal: true) : vm.date(tuple: tuple, caller: "asctime")
      try vm.checkRanges(&date)
      return asctime(date)
    }
    m.function("ctime(seconds=None, /) @parse", "Convert a time in seconds since the Epoch to a string in local time.") {
      (vm, seconds: Value) throws(Raise) -> String in asctime(try vm.date(seconds, isLocal: true))
    }
  }

  private static func asctime(_ date: Platform.Date) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = date.day < 10 ? "  \(date.day)" : " \(date.day)"
    return "\(days[date.weekday % 7]) \(months[(date.month + 11) % 12])\(day) \(two(date.hour)):\(two(date.minute)):\(two(date.second)) \(date.year)"
  }

  private static func defineZones(_ m: inout ModuleBuilder) {
    @Sendable func set(_ m: ModuleBuilder) {
      let (standard, daylight) = Platform.zones()
      m.constant("timezone", -standard.offset)
      m.constant("altzone", -daylight.offset)
      m.constant("daylight", standard.offset == daylight.offset ? 0 : 1)
      m.constant("tzname", m.vm.mixedTuple([.text(standard.zone), .text(daylight.zone)]))
    }
    set(m)
    let module = Value(m.module)
    m.function("tzset()", "Initialize, or reinitialize, the local timezone to the value stored in os.environ['TZ'].") { (vm) throws(Raise) in
      set(ModuleBuilder(module: module.cast(), vm: vm))
    }
  }
}

extension VM {
  /// A str of bytes that the system says are text.
  fileprivate func string(utf8Bytes bytes: [UInt8]) -> Owned {
    let known = bytes.withUnsafeBufferPointer { span -> Value in
      guard let string = string(utf8: span) else { return .unbound }
      return string.take()
    }
    return known.isUnbound ? latin1String(bytes) : Owned(known)
  }

  fileprivate func clock(_ number: Int) throws(Raise) -> Platform.Clock {
    switch number {
    case 0: return .wall
    case 1: return .monotonic
    case 2: return .process
    case 3: return .thread
    default: throw osError(Platform.invalidArgumentError)
    }
  }

  /// Sleeps in slices, so that signals and cancellation are seen to.
  fileprivate func sleep(_ length: Value) throws(Raise) {
    let total = try duration(length)
    if total < 0 { throw valueError("sleep length must be non-negative") }
    let end = deadline(after: total) ?? .max
    try checkpoint()
    while true {
      threads.current.prepareToWait()
      waitForWake(until: end)
      try checkpoint()
      if Platform.nanoseconds(.monotonic) >= end { return }
    }
  }

  /// Seconds since the Epoch as a date; None or nothing for now.
  fileprivate func date(_ seconds: Value, isLocal: Bool) throws(Raise) -> Platform.Date {
    let count: Int
    if seconds.isUnbound || seconds.isNone {
      count = Platform.nanoseconds(.wall) / 1_000_000_000
    } else if isFloat(seconds) {
      let value = (seconds.cast() as FloatPointer).pointee.value
      if value.isNaN { throw valueError("Invalid value NaN (not a number)") }
      if value.magnitude >= 9.2e18 { throw overflowError("timestamp out of range for platform time_t") }
      count = Int(value.rounded(.down))
    } else {
      let number = try indexValue(seconds)
      guard let fitting = machineInt(number.value) else { throw overflowError("timestamp out of range for platform time_t") }
      count = fitting
    }
    guard let date = Platform.date(count, isLocal: isLocal) else { throw osError(75) }
    return date
  }

  /// A `struct_time` or a tuple of nine as a date.
  fileprivate func date(tuple value: Value, caller: String) throws(Raise) -> Platform.Date {
    guard isTuple(value) else { throw typeError("Tuple or struct_time argument required") }
    let tuple: TuplePointer = value.cast()
    guard tuple.count == 9 else { throw typeError("\(caller)(): illegal time tuple argument") }
    var numbers: [Int] = []
    for index in 0..<9 {
      let number = try indexValue(tuple[index])
      guard let machine = machineInt(number.value) else { throw overflowError("Python int too large to convert to C long") }
      guard Int32(exactly: machine) != nil else {
        throw overflowError("signed integer is \(machine < 0 ? "less than minimum" : "greater than maximum")")
      }
      numbers.append(machine)
    }
    var date = Platform.Date(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4], second: numbers[5], weekday: numbers[6],
      dayOfYear: numbers[7], daylight: numbers[8])
    if type(of: value) == structTimeType {
      let time: UnsafeMutablePointer<StructTimeObject> = value.cast()
      if time.pointee.zone.isObject { date.zone = text(time.pointee.zone) }
      if time.pointee.offset.isSmallInt { date.offset = time.pointee.offset.smallInt }
    }
    return date
  }

  /// What `strftime` and `asctime` refuse; 0 stands for 1 in the counts that begin with 1.
  fileprivate func checkRanges(_ date: inout Platform.Date) throws(Raise) {
    if date.month == 0 { date.month = 1 }
    if date.day == 0 { date.day = 1 }
    if date.dayOfYear == 0 { date.dayOfYear = 1 }
    if date.month < 1 || date.month > 12 { throw valueError("month out of range") }
    if date.day < 1 || date.day > 31 { throw valueError("day of month out of range") }
    if date.hour < 0 || date.hour > 23 { throw valueError("hour out of range") }
    if date.minute < 0 || date.minute > 59 { throw valueError("minute out of range") }
    if date.second < 0 || date.second > 61 { throw valueError("seconds out of range") }
    if date.weekday < -1 { throw valueError("day of week out of range") }
    date.weekday = (date.weekday + 7) % 7
    if date.dayOfYear < 1 || date.dayOfYear > 366 { throw valueError("day of year out of range") }
    date.daylight = max(-1, min(1, date.daylight))
  }
}
