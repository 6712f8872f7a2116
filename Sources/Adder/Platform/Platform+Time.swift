// Clocks, and dates of the calendar.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  enum Clock {
    case wall, monotonic, process, thread
  }

  /// Nanoseconds.
  static func nanoseconds(_ clock: Clock) -> Int {
    var time = timespec()
    switch clock {
    case .wall: clock_gettime(CLOCK_REALTIME, &time)
    case .monotonic: clock_gettime(CLOCK_MONOTONIC, &time)
    case .process: clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    case .thread: clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    }
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Sleeps; less when a signal comes.
  static func sleep(nanoseconds: Int) {
    var time = timespec(tv_sec: nanoseconds / 1_000_000_000, tv_nsec: nanoseconds % 1_000_000_000)
    nanosleep(&time, nil)
  }

  /// A date as C has it, but with the year in full and months and days of the week counted as the language does: from 1, Monday is 0.
  struct Date {
    var year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0
    var weekday = 0, dayOfYear = 1
    /// 1, 0, or -1 for unknown.
    var daylight = -1
    var offset = 0
    var zone = ""
  }

  static func date(_ seconds: Int, isLocal: Bool) -> Date? {
    var time = time_t(seconds)
    var parts = tm()
    let result = isLocal ? localtime_r(&time, &parts) : gmtime_r(&time, &parts)
    if result == nil { return nil }
    var date = Date(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday), hour: Int(parts.tm_hour),
      minute: Int(parts.tm_min), second: Int(parts.tm_sec), weekday: (Int(parts.tm_wday) + 6) % 7, dayOfYear: Int(parts.tm_yday) + 1,
      daylight: Int(parts.tm_isdst))
    date.offset = Int(parts.tm_gmtoff)
    if let zone = parts.tm_zone { date.zone = String(cString: zone) }
    return date
  }

  private static func parts(_ date: Date) -> tm {
    var parts = tm()
    parts.tm_year = Int32(clamping: date.year - 1900)
    parts.tm_mon = Int32(clamping: date.month - 1)
    parts.tm_mday = Int32(clamping: date.day)
    parts.tm_hour = Int32(clamping: date.hour)
    parts.tm_min = Int32(clamping: date.minute)
    parts.tm_sec = Int32(clamping: date.second)
    parts.tm_wday = Int32(clamping: (date.weekday + 1) % 7)
    parts.tm_yday = Int32(clamping: date.dayOfYear - 1)
    parts.tm_isdst = Int32(clamping: date.daylight)
    return parts
  }

  /// Seconds since 1970 of a local date; nil when the system cannot say.
  static func seconds(ofLocal date: Date) -> Int? {
    var parts = parts(date)
    // mktime fills in the day of the week when it succeeds: -1 alone can be a result.
    parts.tm_wday = -1
    let result = mktime(&parts)
    return result == -1 && parts.tm_wday == -1 ? nil : Int(result)
  }

  static func format(_ date: Date, _ pattern: [UInt8]) -> [UInt8] {
    if pattern.isEmpty { return [] }
    var parts = parts(date)
    let format = pattern.map { CChar(bitPattern: $0) } + [0]
    var size = 256
    let zone = Array(date.zone.utf8CString)
    return zone.withUnsafeBufferPointer { zone in
      if zone.count > 1 {
        parts.tm_gmtoff = date.offset
        #if canImport(Glibc) || canImport(Musl)
          parts.tm_zone = zone.baseAddress
        #else
          parts.tm_zone = UnsafeMutablePointer(mutating: zone.baseAddress)
        #endif
      }
      while true {
        var buffer = [CChar](repeating: 0, count: size)
        let count = strftime(&buffer, size, format, &parts)
        // An empty result looks like one that did not fit.
        if count > 0 || size > 256 * (pattern.count + 1) { return buffer[..<count].map { UInt8(bitPattern: $0) } }
        size *= 2
      }
    }
  }

  /// What C's `tzset` finds out: seconds west of Greenwich without and with daylight saving, and the names.
  static func zones() -> (standard: Date, daylight: Date) {
    tzset()
    let year = date(nanoseconds(.wall) / 1_000_000_000, isLocal: true)?.year ?? 1970
    // The beginning of January and of July of this year, roughly: one is in summer where there is one.
    let days = (year - 1970) * 365 + (year - 1969) / 4
    let january = date(days * 86400, isLocal: true) ?? Date()
    let july = date((days + 181) * 86400, isLocal: true) ?? Date()
    return january.offset <= july.offset ? (january, july) : (july, january)
  }

  static func resetZones() { tzset() }
}
