// `io.StringIO`: a text file in memory.

struct StringIOObject: HeapLayout {
  var header: ObjectHeader
  var attributes: UInt
  var weakReferences: WeakReferencePointer?
  /// nil once the file is closed.
  var text: Unmanaged<TextBuffer>?
  var position: Int
  var newline: StringIONewline
  /// 1: `\r`, 2: `\n`, 4: `\r\n` have been seen.
  var seenNewlines: Int

  static var typeName: StaticString { "_io.StringIO" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.stringIOType) }
}

/// The `newline` of a text in memory.
enum StringIONewline: Int {
  /// None: all line ends become `\n`, and are counted.
  case translated
  /// The empty string: line ends of all kinds, as they are.
  case kept
  case lineFeed, carriageReturn, both

  init?(_ text: String) {
    switch text {
    case "": self = .kept
    case "\n": self = .lineFeed
    case "\r": self = .carriageReturn
    case "\r\n": self = .both
    default: return nil
    }
  }

  var text: String? {
    switch self {
    case .translated: nil
    case .kept: ""
    case .lineFeed: "\n"
    case .carriageReturn: "\r"
    case .both: "\r\n"
    }
  }
}

extension UnsafeMutablePointer<StringIOObject> {
  fileprivate func buffer(_ vm: VM) throws(Raise) -> TextBuffer {
    guard let text = pointee.text else { throw vm.valueError("I/O operation on closed file") }
    return text.takeUnretainedValue()
  }

  fileprivate func read(_ vm: VM, _ count: Int) throws(Raise) -> Owned {
    let buffer = try buffer(vm)
    let start = min(pointee.position, buffer.count)
    let end = count < 0 || count > buffer.count - start ? buffer.count : start + count
    if end > start { pointee.position = end }
    return buffer.string(start, end, vm)
  }

  fileprivate func readLine(_ vm: VM, _ limit: Int) throws(Raise) -> Owned {
    let buffer = try buffer(vm)
    let start = min(pointee.position, buffer.count)
    var end = lineEnd(buffer, start)
    if limit >= 0 { end = min(end, start + limit) }
    if end > start { pointee.position = end }
    return buffer.string(start, end, vm)
  }

  private func lineEnd(_ buffer: TextBuffer, _ start: Int) -> Int {
    switch pointee.newline {
    case .translated, .lineFeed: return buffer.find(10, from: start).map { $0 + 1 } ?? buffer.count
    case .carriageReturn: return buffer.find(13, from: start).map { $0 + 1 } ?? buffer.count
    case .both:
      var from = start
      while let found = buffer.find(13, from: from) {
        if found + 1 < buffer.count && buffer[found + 1] == 10 { return found + 2 }
        from = found + 1
      }
      return buffer.count
    case .kept:
      let feed = buffer.find(10, from: start)
      guard let carriage = buffer.find(13, from: start), carriage < feed ?? Int.max else { return feed.map { $0 + 1 } ?? buffer.count }
      return carriage + 1 < buffer.count && buffer[carriage + 1] == 10 ? carriage + 2 : carriage + 1
    }
  }

  /// Writes a str; what is written for line ends depends on `newline`.
  fileprivate func write(_ vm: VM, _ string: StringPointer) throws(Raise) {
    let buffer = try buffer(vm)
    if string.length == 0 { return }
    if pointee.position > 1 << 24 { try vm.checkMemory(units: pointee.position, 4) }
    if let converted = converted(vm, string) {
      let text: StringPointer = converted.value.cast()
      buffer.write(text, at: pointee.position)
      pointee.position += text.length
    } else {
      buffer.write(string, at: pointee.position)
      pointee.position += string.length
    }
  }

  /// With other line ends; nil when they stay.
  private func converted(_ vm: VM, _ string: StringPointer) -> Owned? {
    switch pointee.newline {
    case .lineFeed: return nil
    case .kept:
      noteNewlines(string)
      return nil
    case .carriageReturn: return replaced(vm, string, by: [13])
    case .both: return replaced(vm, string, by: [13, 10])
    case .translated:
      noteNewlines(string)
      var builder = StringBuilder(vm, capacity: string.length)
      var index = 0
      while index < string.length {
        let unit = string[index]
        if unit == 13 {
          builder.append(10 as UInt32)
          if index + 1 < string.length && string[index + 1] == 10 { index += 1 }
        } else {
          builder.append(unit)
        }
        index += 1
      }
      return builder.finish()
    }
  }

  private func replaced(_ vm: VM, _ string: StringPointer, by newline: [UInt32]) -> Owned {
    var builder = StringBuilder(vm, capacity: string.length + 8)
    for index in 0..<string.length {
      let unit = string[index]
      if unit == 10 { for part in newline { builder.append(part) } } else { builder.append(unit) }
    }
    return builder.finish()
  }

  private func noteNewlines(_ string: StringPointer) {
    var index = 0
    while index < string.length {
      switch string[index] {
      case 10: pointee.seenNewlines |= 2
      case 13:
        if index + 1 < string.length && string[index + 1] == 10 {
          pointee.seenNewlines |= 4
          index += 1
        } else {
          pointee.seenNewlines |= 1
        }
      default: break
      }
      index += 1
    }
  }

  fileprivate func initialize(_ vm: VM, _ initial: Value, _ newline: StringIONewline, isTranslated: Bool = false) throws(Raise) {
    let old = pointee.text
    pointee.text = Unmanaged.passRetained(TextBuffer())
    old?.release()
    pointee.newline = newline
    pointee.seenNewlines = 0
    pointee.position = 0
    if vm.isString(initial) {
      let string: StringPointer = initial.cast()
      if isTranslated { try buffer(vm).write(string, at: 0) } else { try write(vm, string) }
    }
    pointee.position = 0
  }

  fileprivate func close() {
    pointee.text?.release()
    pointee.text = nil
  }

  fileprivate func seek(_ vm: VM, _ target: Value, _ whence: Int) throws(Raise) -> Int {
    let buffer = try buffer(vm)
    let offset = try vm.index(target)
    if !(0...2).contains(whence) { throw vm.valueError("Invalid whence (\(whence), should be 0, 1 or 2)") }
    if whence == 0 && offset < 0 { throw vm.valueError("Negative seek position \(offset)") }
    if whence != 0 && offset != 0 { throw vm.osError("Can't do nonzero cur-relative seeks") }
    if whence != 1 { pointee.position = whence == 0 ? offset : buffer.count }
    return pointee.position
  }

  fileprivate func restore(_ vm: VM, _ state: Value) throws(Raise) {
    guard vm.isTuple(state), (state.cast() as TuplePointer).count >= 4 else {
      throw vm.typeError("\(vm.typeName(of: Value(self))).__setstate__ argument should be 4-tuple, got \(vm.typeName(of: state))")
    }
    let items: TuplePointer = state.cast()
    let newline = try vm.stringIONewline(items[1])
    guard items[0].isNone || vm.isString(items[0]) else {
      throw vm.typeError("initial_value must be str or None, not \(vm.typeName(of: items[0]))")
    }
    try initialize(vm, items[0], newline, isTranslated: true)
    guard vm.isInt(items[2]) else { throw vm.typeError("third item of state must be an integer, got a \(vm.typeName(of: items[2]))") }
    let position = try vm.index(items[2])
    if position < 0 { throw vm.valueError("position value cannot be negative") }
    pointee.position = position
    try vm.restoreAttributes(Value(self), items[3], "fourth item of state should be a dict, got a ")
  }
}

extension VM {
  var stringIOType: TypePointer { systemType(.stringIO, StringIOObject.spec, base: textIOBaseType) }

  fileprivate func stringIONewline(_ value: Value) throws(Raise) -> StringIONewline {
    if value.isUnbound { return .lineFeed }
    if value.isNone { return .translated }
    guard isString(value) else { throw typeError("newline must be str or None, not \(typeName(of: value))") }
    guard let newline = StringIONewline(text(value)) else { throw valueError("illegal newline value: \(try reprText(value))") }
    return newline
  }

  /// The kinds of line ends that a text file has seen, as `newlines` shows them.
  func shownNewlines(_ seen: Int) -> Owned {
    let kinds = ["\r", "\n", "\r\n"].enumerated().filter { seen >> $0.offset & 1 == 1 }.map(\.element)
    if kinds.isEmpty { return .none }
    return kinds.count == 1 ? string(kinds[0]) : tuple(of: kinds)
  }

  /// `close()` of a subclass's instance that is going away open.
  func closeForgottenObject(_ object: Value) {
    preservingError {
      do throws(Raise) {
        let closed = try getAttribute(object, "closed")
        if try !truth(closed.value) { _ = try callMethod(object, "close") }
      } catch {
        clearError()
      }
    }
  }
}

extension StringIOObject {
  private static let constructor = NativeMethod(.staticMethod, "StringIO(initial_value='', newline='\\n')", "", owner: "") {
    (vm, receiver, bound, _) throws(Raise) in
    let newline = try vm.stringIONewline(bound[1])
    guard bound[0].isUnbound || bound[0].isNone || vm.isString(bound[0]) else {
      throw vm.typeError("initial_value must be str or None, not \(vm.typeName(of: bound[0]))")
    }
    try (receiver.cast() as StringIOPointer).initialize(vm, bound[0], newline)
    return .none
  }

  static let spec = TypeSpec(
    StringIOPointer.self, "StringIO", module: "_io", doc: "Text I/O implementation using an in-memory buffer.",
    layout: TypeLayout(
      StringIOObject.self, dict: MemoryLayout<StringIOObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<StringIOObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType, .hidesFinalizer])
  ) { t in
    t.construct { (type, vm, _) throws(Raise) in
      let file = vm.makeInstance(StringIOObject.self, type)
      file.pointee.text = Unmanaged.passRetained(TextBuffer())
      file.pointee.position = 0
      file.pointee.newline = .lineFeed
      file.pointee.seenNewlines = 0
      return Owned(file)
    }
    t.initialize { (file, vm, arguments) throws(Raise) in _ = try constructor.call(vm, Value(file), arguments) }
    t.traverse { (_, _) in }
    t.dismantle { (file, _) in file.close() }
    t.finalize { (file, vm) in
      if vm.type(of: Value(file)).has(.heapType) { vm.closeForgottenObject(Value(file)) }
    }
    t.next { (file, vm) throws(Raise) in
      if vm.type(of: Value(file)).has(.heapType), try vm.overridesReadLine(Value(file), vm.stringIOType) {
        let line = try vm.callMethod(Value(file), "readline")
        guard vm.isString(line.value) else {
          throw vm.osError("readline() should have returned a str object, not '\(vm.typeName(of: line.value))'")
        }
        if try vm.length(line.value) == 0 { return nil }
        return line
      }
      let line = try file.readLine(vm, -1)
      if (line.value.cast() as StringPointer).length == 0 { return nil }
      return line
    }
    defineAnswers(&t)
    defineMethods(&t)
  }

  private static func defineAnswers(_ t: inout TypeBuilder<StringIOPointer>) {
    t.attribute("closed", "") { (file, _) throws(Raise) in Owned(Value(file.pointee.text == nil)) }
    t.attribute("line_buffering", "") { (file, vm) throws(Raise) in
      _ = try file.buffer(vm)
      return Owned(Value(false))
    }
    t.attribute("newlines", "") { (file, vm) throws(Raise) in
      _ = try file.buffer(vm)
      return vm.shownNewlines(file.pointee.seenNewlines)
    }
    for name in ["readable", "writable", "seekable"] as [StaticString] where t.collectsMethods {
      t.add(
        NativeMethod(.method, Signature(name: name.description, parameters: "()"), "Returns True if the IO object is open.", owner: "StringIO") {
          (vm, receiver, _, _) throws(Raise) in
          _ = try (receiver.cast() as StringIOPointer).buffer(vm)
          return Owned(Value(true))
        })
    }
  }

  private static func defineMethods(_ t: inout TypeBuilder<StringIOPointer>) {
    t.method("getvalue()", "Retrieve the entire contents of the object.") { (file, vm) throws(Raise) -> Owned in
      let buffer = try file.buffer(vm)
      return buffer.string(0, buffer.count, vm)
    }
    t.method("tell()", "Tell the current file position.") { (file, vm) throws(Raise) -> Int in
      _ = try file.buffer(vm)
      return file.pointee.position
    }
    t.method("read(size=-1, /)", "Read at most size characters, returned as a string.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let count = try vm.readCount(size)
      return try file.read(vm, count)
    }
    t.method("readline(size=-1, /)", "Read until newline or EOF.") { (file, vm, size: Value) throws(Raise) -> Owned in
      let limit = try vm.readCount(size)
      return try file.readLine(vm, limit)
    }
    t.method("write(s, /)", "Write string to file.") { (file, vm, string: Value) throws(Raise) -> Int in
      guard vm.isString(string) else { throw vm.typeError("string argument expected, got '\(vm.typeName(of: string))'") }
      try file.write(vm, string.cast())
      return (string.cast() as StringPointer).length
    }
    t.method("seek(pos, whence=0, /)", "Change stream position.") { (file, vm, target: Value, whence: Int?) throws(Raise) -> Int in
      try file.seek(vm, target, whence ?? 0)
    }
    t.method("truncate(pos=None, /)", "Truncate size to pos.") { (file, vm, size: Value) throws(Raise) -> Int in
      let buffer = try file.buffer(vm)
      let isHere = size.isUnbound || size.isNone
      if !isHere, !vm.hasIndex(size) { throw vm.typeError("argument should be integer or None, not '\(vm.typeName(of: size))'") }
      let length = isHere ? file.pointee.position : try vm.index(size)
      if length < 0 { throw vm.valueError("Negative size value \(length)") }
      buffer.truncate(length)
      return length
    }
    t.method("close()", "Close the IO object.") { (file, _) throws(Raise) -> Void in file.close() }
    t.method("__getstate__()", "") { (file, vm) throws(Raise) -> Owned in
      let buffer = try file.buffer(vm)
      let contents = buffer.string(0, buffer.count, vm)
      let newline = file.pointee.newline.text.map { vm.string($0) } ?? .none
      let position = vm.int(file.pointee.position)
      let attributes = vm.attributesState(Value(file))
      return vm.tuple(contents.value, newline.value, position.value, attributes.value)
    }
    t.method("__setstate__(state, /)", "") { (file, vm, state: Value) throws(Raise) in
      _ = try file.buffer(vm)
      try file.restore(vm, state)
    }
  }
}
