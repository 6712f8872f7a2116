// Writing JSON: the text of an object at once.

/// What a `JSONEncoder` says: the items of the tuple that `_json.write` gets first.
private struct JSONWritingOptions {
  let checksCircles: Bool
  let onlyASCII: Bool
  let defaultFunction: Value
  /// nil: all on one line.
  let indent: StringPointer?
  let keySeparator: StringPointer
  let itemSeparator: StringPointer
  let sortKeys: Bool
  let skipKeys: Bool
  let allowNotANumber: Bool

  /// nil: with an indentation CPython's slower encoder is at work, which takes whatever can be put together.
  init?(_ vm: VM, _ settings: TuplePointer) throws(Raise) {
    for index in 3...5 where !vm.isString(settings[index]) && !(index == 3 && settings[3].isNone) {
      if !settings[3].isNone { return nil }
      throw vm.typeError("make_encoder() argument \(index + 1) must be str, not \(vm.typeName(of: settings[index]))")
    }
    checksCircles = try vm.truth(settings[0])
    defaultFunction = settings[1]
    onlyASCII = try vm.truth(settings[2])
    indent = settings[3].isNone ? nil : settings[3].cast()
    keySeparator = settings[4].cast()
    itemSeparator = settings[5].cast()
    sortKeys = try vm.truth(settings[6])
    skipKeys = try vm.truth(settings[7])
    allowNotANumber = try vm.truth(settings[8])
  }
}

private struct JSONWriter: ~Copyable {
  let vm: VM
  let options: JSONWritingOptions
  var builder: StringBuilder
  /// The containers that are being written.
  var open: Set<UInt64> = []

  init(_ vm: VM, _ options: JSONWritingOptions) {
    self.vm = vm
    self.options = options
    builder = StringBuilder(vm, capacity: 64)
  }

  mutating func write(_ value: Value, _ level: Int) throws(Raise) {
    if vm.isString(value) {
      builder.appendJSON(value.cast(), onlyASCII: options.onlyASCII)
    } else if value.isNone {
      builder.append("null" as StaticString)
    } else if value.bits == Value(true).bits {
      builder.append("true" as StaticString)
    } else if value.bits == Value(false).bits {
      builder.append("false" as StaticString)
    } else if value.isSmallInt {
      append(IntegerText.bytes(value.smallInt))
    } else if vm.isInt(value) {
      let text = try vm.callSlotOfInt(value)
      builder.append(text.value)
    } else if vm.isFloat(value) {
      append(try float(value))
    } else if vm.isList(value) || vm.isTuple(value) {
      try array(value, level)
    } else if vm.isDict(value) {
      try object(value, level)
    } else {
      try other(value, level)
    }
  }

  private mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { builder.append(latin1: $0) } }

  private func float(_ value: Value) throws(Raise) -> [UInt8] {
    let number = (value.cast() as FloatPointer).pointee.value
    if number.isFinite { return FloatText.repr(number) }
    if !options.allowNotANumber {
      // With an indentation CPython's slower encoder is at work, which shows the number.
      let shown = options.indent == nil ? "" : ": " + vm.floatRepr(number)
      throw vm.valueError("Out of range float values are not JSON compliant\(shown)")
    }
    return Array((number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity").utf8)
  }

  /// What `default` makes of an object.
  private mutating func other(_ value: Value, _ level: Int) throws(Raise) {
    try enter(value)
    let replacement = try vm.call(options.defaultFunction, value)
    try vm.enterCall(" while encoding a JSON object")
    defer { vm.pointee.depth &-= 1 }
    try write(replacement.value, level)
    leave(value)
  }

  private mutating func enter(_ value: Value) throws(Raise) {
    if options.checksCircles && !open.insert(value.bits).inserted { throw vm.valueError("Circular reference detected") }
  }

  private mutating func leave(_ value: Value) {
    if options.checksCircles { open.remove(value.bits) }
  }

  private mutating func newLine(_ level: Int) {
    guard let indent = options.indent else { return }
    builder.append(10 as UInt32)
    for _ in 0..<level { builder.append(indent) }
  }

  private mutating func array(_ value: Value, _ level: Int) throws(Raise) {
    try vm.enterCall(" while encoding a JSON object")
    defer { vm.pointee.depth &-= 1 }
    func item(_ index: Int) -> Value? {
      if vm.isList(value) {
        let list: ListPointer = value.cast()
        return index < list.count ? list[index] : nil
      }
      let tuple: TuplePointer = value.cast()
      return index < tuple.count ? tuple[index] : nil
    }
    guard item(0) != nil else {
      builder.append("[]" as StaticString)
      return
    }
    try enter(value)
    builder.append(0x5b as UInt32)
    var index = 0
    while let next = item(index) {
      let kept = Owned(retaining: next)
      if index > 0 { builder.append(options.itemSeparator) }
      newLine(level + 1)
      try write(kept.value, level + 1)
      index += 1
      try vm.checkpoint()
    }
    newLine(level)
    builder.append(0x5d as UInt32)
    leave(value)
  }

  private mutating func object(_ value: Value, _ level: Int) throws(Raise) {
    try vm.enterCall(" while encoding a JSON object")
    defer { vm.pointee.depth &-= 1 }
    guard (value.cast() as DictPointer).pointee.count > 0 else {
      builder.append("{}" as StaticString)
      return
    }
    try enter(value)
    builder.append(0x7b as UInt32)
    newLine(level + 1)
    var count = 0
    if options.sortKeys || !value.isExactly(vm.pointee.types.dict) {
      let items = try vm.jsonItems(value, sorted: options.sortKeys)
      let list: ListPointer = items.value.cast()
      var index = 0
      while index < list.count {
        guard vm.isTuple(list[index]), (list[index].cast() as TuplePointer).count == 2 else { throw vm.valueError("items must return 2-tuples") }
        let pair = Owned(retaining: list[index])
        let entry: TuplePointer = pair.value.cast()
        try member(entry[0], entry[1], level, &count)
        index += 1
      }
    } else {
      let dict: DictPointer = value.cast()
      var next = 0
      while let index = dict.nextEntry(from: next) {
        let key = Owned(retaining: dict.pointee.entries[index].key)
        let item = Owned(retaining: dict.pointee.entries[index].value)
        try member(key.value, item.value, level, &count)
        next = index + 1
      }
    }
    newLine(level)
    builder.append(0x7d as UInt32)
    leave(value)
  }

  private mutating func member(_ key: Value, _ item: Value, _ level: Int, _ count: inout Int) throws(Raise) {
    let name: Owned
    if vm.isString(key) {
      name = Owned(retaining: key)
    } else if vm.isFloat(key) {
      name = vm.string(String(decoding: try float(key), as: UTF8.self))
    } else if key.isNone || key.bits == Value(true).bits || key.bits == Value(false).bits {
      name = vm.string(key.isNone ? "null" : key.bits == Value(true).bits ? "true" : "false")
    } else if vm.isInt(key) {
      name = try vm.callSlotOfInt(key)
    } else if options.skipKeys {
      return
    } else {
      throw vm.typeError("keys must be str, int, float, bool or None, not \(vm.typeName(of: key))")
    }
    if count > 0 {
      builder.append(options.itemSeparator)
      newLine(level + 1)
    }
    builder.appendJSON(name.value.cast(), onlyASCII: options.onlyASCII)
    builder.append(options.keySeparator)
    try write(item, level + 1)
    count += 1
    try vm.checkpoint()
  }
}

extension StringBuilder {
  /// A text in quotes, with what JSON needs escaped.
  fileprivate mutating func appendJSON(_ text: StringPointer, onlyASCII: Bool) {
    append(0x22 as UInt32)
    let length = text.length
    var start = 0
    var index = 0
    while index < length {
      let unit = text[index]
      if unit >= 0x20, unit != 0x22, unit != 0x5c, unit < 0x7f || !onlyASCII {
        index &+= 1
        continue
      }
      append(text, from: start, count: index - start)
      appendJSONEscape(unit)
      index &+= 1
      start = index
    }
    append(text, from: start, count: length - start)
    append(0x22 as UInt32)
  }

  private mutating func appendJSONEscape(_ unit: UInt32) {
    switch unit {
    case 0x22: append("\\\"" as StaticString)
    case 0x5c: append("\\\\" as StaticString)
    case 10: append("\\n" as StaticString)
    case 13: append("\\r" as StaticString)
    case 9: append("\\t" as StaticString)
    case 12: append("\\f" as StaticString)
    case 8: append("\\b" as StaticString)
    case 0x10000...:
      appendHexadecimal(0xd800 + (unit - 0x10000) >> 10)
      appendHexadecimal(0xdc00 + (unit - 0x10000) & 0x3ff)
    default: appendHexadecimal(unit)
    }
  }

  private mutating func appendHexadecimal(_ unit: UInt32) {
    append("\\u" as StaticString)
    for shift: UInt32 in [12, 8, 4, 0] { append(UInt32(IntegerText.digit(Int(unit >> shift & 15)))) }
  }
}

extension VM {
  /// `int.__repr__(value)`, whatever a subclass does.
  fileprivate func callSlotOfInt(_ value: Value) throws(Raise) -> Owned {
    if value.isSmallInt { return smallIntText(value.smallInt) }
    guard let code = pointee.types.int.pointee.slots.repr else { return try repr(value) }
    return try code(self, value)
  }

  /// `list(mapping.items())`
  fileprivate func jsonItems(_ mapping: Value, sorted: Bool) throws(Raise) -> Owned {
    let items = try callMethod(mapping, "items")
    let list = try listFrom(items.value)
    if sorted { _ = try callMethod(list.value, "sort") }
    return list
  }
}

enum JSONModule {
  static let spec = ModuleSpec("_json", doc: "json speedups") { (m) throws(Raise) in
    defineReading(&m)
    defineWriting(&m)
  }

  private static func defineWriting(_ m: inout ModuleBuilder) {
    m.function("write(settings, obj, /)", "The object as JSON; None where only the encoder in pieces can tell.") {
      (vm, settings: TuplePointer, object: Value) throws(Raise) -> Owned in
      guard let options = try JSONWritingOptions(vm, settings) else { return .none }
      var writer = JSONWriter(vm, options)
      try writer.write(object, 0)
      return writer.finish()
    }
    func quoting(_ m: inout ModuleBuilder, _ signature: StaticString, onlyASCII: Bool) {
      m.function(signature, "The string in quotes.") { (vm, text: Value) throws(Raise) -> Owned in
        guard vm.isString(text) else { throw vm.typeError("first argument must be a string, not \(vm.typeName(of: text))") }
        var builder = StringBuilder(vm)
        builder.appendJSON(text.cast(), onlyASCII: onlyASCII)
        return builder.finish()
      }
    }
    quoting(&m, "encode_basestring_ascii(string, /)", onlyASCII: true)
    quoting(&m, "encode_basestring(string, /)", onlyASCII: false)
  }
}

extension JSONWriter {
  fileprivate consuming func finish() -> Owned { builder.finish() }
}
