// The text layer: decoding, line ends, encoding. Bytes are decoded as they are asked for, never ahead, so a position in the text is a position
// in the bytes. Lines are found in the bytes, which is right for every encoding that contains ASCII; a file in another one (UTF-16, UTF-32) is
// read as a whole and goes on as UTF-8.

extension UnsafeMutablePointer<FileObject> {
  func checkTextReadable(_ vm: VM) throws(Raise) {
    try checkOpen(vm)
    if !stream.isReadable { throw vm.unsupportedOperation("not readable") }
    if !text.isPrepared { try prepareToRead(vm) }
  }

  private func prepareToRead(_ vm: VM) throws(Raise) {
    text.isPrepared = true
    switch text.encoding {
    case .utf8, .ascii, .latin1: return
    case .utf8WithSignature:
      while stream.unreadCount < 3 {
        guard try stream.fill(vm) else { break }
      }
      if stream.unread.starts(with: [0xef, 0xbb, 0xbf]) { stream.start += 3 }
    case .utf16, .utf32, .utf7, .unicodeEscape, .rawUnicodeEscape, .characters:
      let all = vm.bytes(try stream.read(vm, count: -1))
      let decoded = try vm.decode(all.value, text.encoding, text.errors)
      stream.buffer = vm.utf8(of: decoded.value)
      stream.start = 0
    }
  }

  /// How bytes in the buffer are decoded.
  private var readEncoding: TextEncoding {
    switch text.encoding {
    case .ascii, .latin1: text.encoding
    default: .utf8
    }
  }

  private func decode(_ bytes: [UInt8], _ vm: VM) throws(Raise) -> Owned {
    if bytes.isEmpty { return vm.emptyString }
    if readEncoding == .utf8 || readEncoding == .ascii {
      let known = bytes.withUnsafeBufferPointer { span -> Value? in
        if readEncoding == .ascii && span.contains(where: { $0 >= 0x80 }) { return nil }
        guard let string = vm.string(utf8: span) else { return nil }
        return string.take()
      }
      if let known { return Owned(known) }
    }
    let object = vm.bytes(bytes)
    return try vm.decode(object.value, readEncoding, text.errors)
  }

  /// The end of the next line with its terminator, and how long that is. Everything up to there is in the buffer.
  private func lineEnd(_ vm: VM) throws(Raise) -> (end: Int, terminator: Int) {
    if case .only(let newline) = text.newline, newline != [10] {
      var scanned = 0
      while true {
        let bytes = stream.unread
        var index = bytes.startIndex + scanned
        while index + newline.count <= bytes.endIndex {
          if bytes[index..<(index + newline.count)].elementsEqual(newline) { return (index + newline.count, newline.count) }
          index += 1
        }
        scanned = max(0, stream.unreadCount - newline.count + 1)
        guard try stream.fill(vm) else { return (stream.buffer.count, 0) }
      }
    }
    let end = try stream.findLine(vm)
    let start = stream.start
    if end == start { return (end, 0) }
    let endsLine = stream.buffer[end - 1] == 10
    if case .only = text.newline { return (end, endsLine ? 1 : 0) }
    let found = stream.buffer.withUnsafeBytes { Platform.find(13, in: UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
    guard let found else {
      if endsLine { text.seenNewlines |= 2 }
      return (end, endsLine ? 1 : 0)
    }
    let position = start + found
    if position + 1 < end && stream.buffer[position + 1] == 10 {
      text.seenNewlines |= 4
      return (position + 2, 2)
    }
    text.seenNewlines |= 1
    return (position + 1, 1)
  }

  /// The next line if all of it is in the buffer, ends in a plain `\n` and is proper UTF-8 or Latin-1: the usual case, without copies on the way.
  private func bufferedLine(_ vm: VM) -> Owned? {
    if case .only(let newline) = text.newline, newline != [10] { return nil }
    let encoding = readEncoding
    if encoding == .ascii { return nil }
    let stream = stream
    let start = stream.start
    var end = start
    let line = stream.buffer.withUnsafeBytes { bytes -> Value in
      let unread = UnsafeRawBufferPointer(rebasing: bytes[start...])
      guard let found = Platform.find(10, in: unread) else { return .unbound }
      let line = UnsafeRawBufferPointer(rebasing: unread[...found])
      if Platform.find(13, in: line) != nil { return .unbound }
      end = start + found + 1
      return line.withMemoryRebound(to: UInt8.self) { line -> Value in
        if encoding == .latin1 { return Value(vm.newString(latin1: line)) }
        guard let string = vm.string(utf8: line) else { return .unbound }
        return string.take()
      }
    }
    if line.isUnbound { return nil }
    stream.start = end
    text.seenNewlines |= 2
    return Owned(line)
  }

  /// The next line, empty at the end of the file; at most `limit` characters unless it is negative.
  func readTextLine(_ vm: VM, limit: Int = -1) throws(Raise) -> Owned {
    if limit < 0, let line = bufferedLine(vm) { return line }
    let (end, terminator) = try lineEnd(vm)
    let start = stream.start
    if limit >= 0 && end - start > limit {
      let cut = characterEnd(start, limit, before: end)
      if cut < end - terminator || (cut < end && !isTranslating) { return try decode(stream.take(upTo: cut), vm) }
    }
    var bytes = stream.take(upTo: end)
    if terminator > 0 && isTranslating {
      bytes.removeLast(terminator)
      bytes.append(10)
    }
    return try decode(bytes, vm)
  }

  private var isTranslating: Bool {
    if case .translated = text.newline { return true }
    return false
  }

  /// Where `count` characters from `start` on end.
  private func characterEnd(_ start: Int, _ count: Int, before end: Int) -> Int {
    if readEncoding != .utf8 { return min(end, start + count) }
    var index = start
    var left = count
    while index < end && left > 0 {
      let lead = stream.buffer[index]
      index += 1
      if lead >= 0xc2 {
        var more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1
        while more > 0 && index < end && stream.buffer[index] & 0xc0 == 0x80 {
          index += 1
          more -= 1
        }
      }
      left -= 1
    }
    return index
  }

  /// Up to `count` characters, all that are left when it is negative.
  func readText(_ vm: VM, count: Int) throws(Raise) -> Owned {
    if count < 0 {
      let bytes = try stream.read(vm, count: -1)
      return try decode(withKnownLineEnds(bytes), vm)
    }
    var builder = StringBuilder(vm, capacity: min(count, 8192))
    while builder.count < count {
      // Up to three bytes of a character may be missing, and a `\n` behind a `\r`.
      let wanted = count - builder.count
      if stream.unreadCount < wanted + 4 { _ = try stream.fill(vm, atLeast: min(wanted, 1 << 20)) }
      if stream.unreadCount == 0 { break }
      var end = characterEnd(stream.start, wanted, before: stream.buffer.count)
      if isTranslating && stream.buffer[end - 1] == 13 {
        if end == stream.buffer.count { _ = try stream.fill(vm) }
        if end < stream.buffer.count && stream.buffer[end] == 10 { end += 1 }
      }
      let bytes = stream.take(upTo: end)
      let part = try decode(withKnownLineEnds(bytes), vm)
      builder.append(part.value)
    }
    return builder.finish()
  }

  /// The bytes as the program gets them, when their line ends have been noted.
  private func withKnownLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    if isTranslating { return translated(bytes) }
    if case .kept = text.newline { noteLineEnds(bytes) }
    return bytes
  }

  private func noteLineEnds(_ bytes: [UInt8]) {
    var seen = text.seenNewlines
    var index = bytes.withUnsafeBytes { Platform.find(13, in: $0) } ?? bytes.count
    if seen & 2 == 0 && bytes[..<index].contains(10) { seen |= 2 }
    while index < bytes.count && seen != 7 {
      let byte = bytes[index]
      index += 1
      if byte == 10 { seen |= 2 }
      if byte != 13 { continue }
      let isPair = index < bytes.count && bytes[index] == 10
      seen |= isPair ? 4 : 1
      if isPair { index += 1 }
    }
    text.seenNewlines = seen
  }

  /// With every line end as `\n`.
  private func translated(_ bytes: [UInt8]) -> [UInt8] {
    let hasReturn = bytes.withUnsafeBytes { Platform.find(13, in: $0) != nil }
    guard hasReturn else {
      if text.seenNewlines & 2 == 0 && bytes.contains(10) { text.seenNewlines |= 2 }
      return bytes
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 13 {
        if index < bytes.count && bytes[index] == 10 {
          index += 1
          text.seenNewlines |= 4
        } else {
          text.seenNewlines |= 1
        }
        result.append(10)
      } else {
        if byte == 10 { text.seenNewlines |= 2 }
        result.append(byte)
      }
    }
    return result
  }

  // MARK: Writing

  /// Writes a str. The file is open and writable.
  func writeText(_ string: StringPointer, _ vm: VM) throws(Raise) {
    let layer = text
    // As in CPython, where the text layer has taken what it read ahead from the layers below: writing goes on behind that.
    if stream.unreadCount > 0 { stream.discardReadAhead() }
    var hasLineEnd = false
    if string.pointee.isASCII {
      let bytes = UnsafeRawBufferPointer(string.latin1)
      hasLineEnd = layer.isLineBuffered && (Platform.find(10, in: bytes) != nil || Platform.find(13, in: bytes) != nil)
      if case .only(let newline) = layer.newline, newline != [10], Platform.find(10, in: bytes) != nil {
        try stream.write(vm, replaced(Array(string.latin1), newline))
      } else if layer.encoding == .utf8 || layer.encoding == .ascii || layer.encoding == .latin1 {
        try stream.write(vm, bytes)
      } else {
        try stream.write(vm, vm.encoded(string, layer.encoding, layer.errors))
      }
    } else {
      var bytes = try vm.encoded(string, layer.encoding, layer.errors)
      hasLineEnd = layer.isLineBuffered && bytes.contains { $0 == 10 || $0 == 13 }
      if case .only(let newline) = layer.newline, newline != [10] { bytes = replaced(bytes, newline) }
      try stream.write(vm, bytes)
    }
    if hasLineEnd || layer.writesThrough { try stream.flush(vm) }
  }

  private func replaced(_ bytes: [UInt8], _ newline: [UInt8]) -> [UInt8] { bytes.flatMap { $0 == 10 ? newline : [$0] } }
}

extension UnsafeMutablePointer<FileObject> {
  func checkInitialized(_ vm: VM) throws(Raise) {
    if pointee.text == nil { throw vm.valueError("I/O operation on uninitialized object") }
  }

  /// Gives the layer below away; that one goes on with the stream.
  func detachText(_ vm: VM) -> Owned {
    let lower = Owned(pointee.lower)
    pointee.lower = .unbound
    pointee.stream.release()
    pointee.stream = Unmanaged.passRetained(FileStream(.nothing, isReadable: false, isWritable: false))
    return lower
  }

  func checkReconfiguration(_ vm: VM, _ encoding: Value, _ errors: Value, _ newline: Value) throws(Raise) {
    for value in [encoding, errors] where !value.isUnbound && !value.isNone && !vm.isString(value) {
      throw vm.typeError("bad argument type for built-in operation")
    }
    let isChange = vm.isString(encoding) || vm.isString(errors) || !newline.isUnbound
    if isChange && (text.isPrepared && stream.start > 0 || stream.unreadCount > 0) {
      throw vm.unsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
    }
  }
}
