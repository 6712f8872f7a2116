// Decoders for text that may be wrong, and the fast test for UTF-8 that is right.

enum UTF8Decoder {
  /// How many code points valid UTF-8 has, and a number of the size of the largest; nil if it is not valid.
  static func measure(_ bytes: ByteSpan) -> (count: Int, largest: UInt32)? {
    var index = 0
    var count = 0
    var largest: UInt32 = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        let run = asciiRun(bytes, from: index)
        index += run
        count += run
        continue
      }
      let length = sequenceLength(bytes, at: index)
      guard length > 0 else { return nil }
      largest = max(largest, value(bytes, at: index, length: length))
      index += length
      count += 1
    }
    return (count, largest)
  }

  /// How many bytes from here on are ASCII.
  static func asciiRun(_ bytes: ByteSpan, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var index = start
    while index &+ 8 <= bytes.count, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { index &+= 8 }
    while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
    return index - start
  }

  /// The length of the valid sequence that starts here with a byte above 0x7f; less than 0 when it is wrong: the number of bytes that belong
  /// to the wrong one, negated.
  static func sequenceLength(_ bytes: ByteSpan, at start: Int) -> Int {
    let first = bytes[start]
    let length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
    if length == 0 { return -1 }
    var index = 1
    while index < length {
      guard start + index < bytes.count else { return -index }
      let byte = bytes[start + index]
      var range: ClosedRange<UInt8> = 0x80...0xbf
      if index == 1 {
        switch first {
        case 0xe0: range = 0xa0...0xbf
        case 0xed: range = 0x80...0x9f
        case 0xf0: range = 0x90...0xbf
        case 0xf4: range = 0x80...0x8f
        default: break
        }
      }
      if !range.contains(byte) { return -index }
      index += 1
    }
    return length
  }

  @inline(__always) static func value(_ bytes: ByteSpan, at index: Int, length: Int) -> UInt32 {
    let first = UInt32(bytes[index])
    switch length {
    case 2: return (first & 0x1f) << 6 | tail(bytes, index + 1)
    case 3: return (first & 0xf) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2)
    default: return (first & 7) << 18 | tail(bytes, index + 1) << 12 | tail(bytes, index + 2) << 6 | tail(bytes, index + 3)
    }
  }

  @inline(__always) private static func tail(_ bytes: ByteSpan, _ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3f) }

  /// Fills a str of the right length and width.
  static func decodeValid(_ bytes: ByteSpan, into string: StringPointer) {
    var index = 0
    var at = 0
    while index < bytes.count {
      let first = bytes[index]
      if first < 0x80 {
        string.store(UInt32(first), at: at)
        index += 1
      } else {
        let length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
        string.store(value(bytes, at: index, length: length), at: at)
        index += length
      }
      at += 1
    }
  }
}

/// Bytes on their way to a str.
final class Decoder {
  let vm: VM
  private(set) var span: ByteSpan
  /// What the error is about.
  private var object: Value
  /// What an error handler has put in the place of the bytes.
  private var replaced: Owned?
  /// The encoding, for messages.
  private(set) var name: String
  let errors: CodingErrors

  init(vm: VM, span: ByteSpan, object: Value, name: String, errors: CodingErrors) {
    self.vm = vm
    self.span = span
    self.object = object
    self.name = name
    self.errors = errors
  }

  func utf8(from start: Int) throws(Raise) -> Owned {
    var builder = StringBuilder(vm, capacity: span.count)
    var index = start
    while index < span.count {
      if span[index] < 0x80 {
        let run = UTF8Decoder.asciiRun(span, from: index)
        builder.append(latin1: ByteSpan(rebasing: span[index..<index + run]))
        index += run
        continue
      }
      let length = UTF8Decoder.sequenceLength(span, at: index)
      if length > 0 {
        builder.append(UTF8Decoder.value(span, at: index, length: length))
        index += length
        continue
      }
      let end = index - length
      let first = span[index]
      let reason =
        first < 0xc2 || first > 0xf4 ? "invalid start byte" : end == span.count ? "unexpected end of data" : "invalid continuation byte"
      index = try handle(&builder, index, end, reason)
    }
    return builder.finish()
  }

  func ascii() throws(Raise) -> Owned {
    var builder = StringBuilder(vm, capacity: span.count)
    var index = 0
    while index < span.count {
      if span[index] < 0x80 {
        let run = UTF8Decoder.asciiRun(span, from: index)
        builder.append(latin1: ByteSpan(rebasing: span[index..<index + run]))
        index += run
      } else {
        index = try handle(&builder, index, index + 1, "ordinal not in range(128)")
      }
    }
    return builder.finish()
  }

  func utf16(_ order: TextEncoding.Order) throws(Raise) -> Owned {
    var index = 0
    var isBig = order == .big
    if order == .native {
      if span.starts(with: [0xff, 0xfe]) {
        index = 2
      } else if span.starts(with: [0xfe, 0xff]) {
        index = 2
        isBig = true
      }
      name = isBig ? "utf-16-be" : "utf-16-le"
    }
    func unit(_ index: Int) -> UInt32 {
      isBig ? UInt32(span[index]) << 8 | UInt32(span[index + 1]) : UInt32(span[index + 1]) << 8 | UInt32(span[index])
    }
    var builder = StringBuilder(vm, capacity: span.count / 2)
    while index < span.count {
      if index + 1 == span.count {
        index = try handle(&builder, index, index + 1, "truncated data")
        continue
      }
      let first = unit(index)
      if first & 0xf800 != 0xd800 {
        builder.append(first)
        index += 2
      } else if first >= 0xdc00 {
        index = try handle(&builder, index, index + 2, "illegal encoding")
      } else if index + 3 >= span.count {
        index = try handle(&builder, index, span.count, "unexpected end of data")
      } else if unit(index + 2) & 0xfc00 == 0xdc00 {
        builder.append(0x10000 + (first & 0x3ff) << 10 + unit(index + 2) & 0x3ff)
        index += 4
      } else {
        index = try handle(&builder, index, index + 2, "illegal UTF-16 surrogate")
      }
    }
    return builder.finish()
  }

  func utf32(_ order: TextEncoding.Order) throws(Raise) -> Owned {
    var index = 0
    var isBig = order == .big
    if order == .native {
      if span.starts(with: [0xff, 0xfe, 0, 0]) {
        index = 4
      } else if span.starts(with: [0, 0, 0xfe, 0xff]) {
        index = 4
        isBig = true
      }
      name = isBig ? "utf-32-be" : "utf-32-le"
    }
    func unit(_ index: Int) -> UInt32 {
      let bytes = (UInt32(span[index]), UInt32(span[index + 1]), UInt32(span[index + 2]), UInt32(span[index + 3]))
      return isBig
        ? bytes.0 << 24 | bytes.1 << 16 | bytes.2 << 8 | bytes.3 : bytes.3 << 24 | bytes.2 << 16 | bytes.1 << 8 | bytes.0
    }
    var builder = StringBuilder(vm, capacity: span.count / 4)
    while index < span.count {
      if index + 4 > span.count {
        index = try handle(&builder, index, span.count, "truncated data")
        continue
      }
      let codePoint = unit(index)
      if codePoint >= 0x110000 {
        index = try handle(&builder, index, index + 4, "code point not in range(0x110000)")
      } else if codePoint & 0xffff_f800 == 0xd800 {
        index = try handle(&builder, index, index + 4, "code point in surrogate code point range(0xd800, 0xe000)")
      } else {
        builder.append(codePoint)
        index += 4
      }
    }
    return builder.finish()
  }

  // MARK: Errors

  private func error(_ start: Int, _ end: Int, _ reason: String) -> Raise {
    vm.unicodeDecodeError(encoding: name, bytes: object, start: start, end: end, reason: reason)
  }

  /// Does what the handler says about the bytes from `start` to `end`; the answer is where to go on.
  func handle(_ builder: inout StringBuilder, _ start: Int, _ end: Int, _ reason: String) throws(Raise) -> Int {
    switch errors {
    case .strict: throw error(start, end, reason)
    case .ignore: return end
    case .replace:
      builder.append(0xfffd)
      return end
    case .backslashReplace:
      for index in start..<end { builder.append(hexadecimal: UInt32(span[index]), "\\x", digits: 2) }
      return end
    case .surrogateEscape:
      var index = start
      while index < min(end, start + 4), span[index] >= 0x80 {
        builder.append(0xdc00 + UInt32(span[index]))
        index += 1
      }
      if index == start { throw error(start, end, reason) }
      return index
    case .surrogatePass:
      guard let (codePoint, length) = surrogate(at: start) else { throw error(start, end, reason) }
      builder.append(codePoint)
      return start + length
    case .characterReference, .nameReplace: throw vm.typeError("don't know how to handle UnicodeDecodeError in error callback")
    case .unknown(let name):
      _ = error(start, end, reason)
      let exception = vm.takeError()
      let answer = try vm.handleCodingError(name, exception.value, acceptsBytes: false) { () throws(Raise) in
        try follow(exception.value)
        return span.count
      }
      builder.append(answer.replacement.value)
      return answer.position
    }
  }

  /// An error handler may have given the exception other bytes: these are read on.
  private func follow(_ exception: Value) throws(Raise) {
    let now = (exception.cast() as UnsafeMutablePointer<UnicodeErrorObject>).pointee.object
    if now == object || replaced == nil && !vm.isBytes(object) && vm.byteSpan(of: now).map({ $0.elementsEqual(span) }) == true { return }
    guard vm.isBytes(now), let bytes = vm.byteSpan(of: now) else { throw vm.typeError("object attribute must be bytes") }
    replaced = .some(Owned(retaining: now))
    object = now
    span = bytes
  }

  /// The surrogate encoded here as if it were a character.
  private func surrogate(at start: Int) -> (UInt32, Int)? {
    let rest = span.count - start
    func byte(_ index: Int) -> UInt32 { UInt32(span[start + index]) }
    let codePoint: UInt32
    let length: Int
    switch name {
    case "utf-8":
      guard rest >= 3, byte(0) & 0xf0 == 0xe0, byte(1) & 0xc0 == 0x80, byte(2) & 0xc0 == 0x80 else { return nil }
      (codePoint, length) = ((byte(0) & 0xf) << 12 | (byte(1) & 0x3f) << 6 | byte(2) & 0x3f, 3)
    case "utf-16-le" where rest >= 2: (codePoint, length) = (byte(1) << 8 | byte(0), 2)
    case "utf-16-be" where rest >= 2: (codePoint, length) = (byte(0) << 8 | byte(1), 2)
    case "utf-32-le" where rest >= 4: (codePoint, length) = (byte(3) << 24 | byte(2) << 16 | byte(1) << 8 | byte(0), 4)
    case "utf-32-be" where rest >= 4: (codePoint, length) = (byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3), 4)
    default: return nil
    }
    return (0xd800...0xdfff).contains(codePoint) ? (codePoint, length) : nil
  }
}

extension StringBuilder {
  /// A prefix and a number in hexadecimal with a fixed count of digits.
  mutating func append(hexadecimal number: UInt32, _ prefix: StaticString, digits: Int) {
    append(prefix)
    var shift = (digits - 1) * 4
    while shift >= 0 {
      let digit = number >> UInt32(shift) & 0xf
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      shift -= 4
    }
  }
}
