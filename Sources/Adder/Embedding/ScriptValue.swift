// Values as a Swift program sees them: copies, independent of the interpreter.

/// A value that came out of an interpreter, or goes into one.
public enum ScriptValue: Sendable, Equatable {
  case none
  case bool(Bool)
  case int(Int)
  /// An int beyond 64 bits: its decimal digits.
  case largeInt(String)
  case float(Double)
  case string(String)
  case bytes([UInt8])
  case list([ScriptValue])
  case tuple([ScriptValue])
  /// Items in the dict's order.
  case dict([Item])
  /// A set or frozenset, in the order of its iteration.
  case set([ScriptValue])
  /// Anything else: the name of its type, and its `repr`. Cannot go back in.
  case object(type: String, repr: String)

  /// A key and its value in a dict.
  public struct Item: Sendable, Equatable {
    public let key: ScriptValue
    public let value: ScriptValue
    public init(_ key: ScriptValue, _ value: ScriptValue) {
      self.key = key
      self.value = value
    }
  }
}

extension ScriptValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByNilLiteral
{
  public init(integerLiteral value: Int) { self = .int(value) }
  public init(stringLiteral value: String) { self = .string(value) }
  public init(floatLiteral value: Double) { self = .float(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: ScriptValue...) { self = .list(elements) }
  public init(nilLiteral: ()) { self = .none }
}

/// An exception that a program did not catch.
public struct ScriptError: Error, Sendable, CustomStringConvertible {
  /// The name of the exception's type: `ValueError`.
  public let type: String
  /// Its `str`.
  public let message: String
  /// What the command would print on standard error, traceback and all.
  public let traceback: String
  /// For SystemExit: the status that the process would end with.
  public let exitStatus: Int?

  /// For host functions: raises an exception of this built-in type in the program.
  public init(type: String, message: String) {
    self.type = type
    self.message = message
    traceback = ""
    exitStatus = nil
  }

  init(type: String, message: String, traceback: String, exitStatus: Int?) {
    self.type = type
    self.message = message
    self.traceback = traceback
    self.exitStatus = exitStatus
  }

  public var description: String { message.isEmpty ? type : "\(type): \(message)" }
}

// MARK: - Conversion

extension UnsafeMutablePointer<VMState> {
  /// A Swift copy of a value. A container that contains itself becomes `.object` where it does.
  func export(_ value: Value, depth: Int = 0) throws(Raise) -> ScriptValue {
    switch value {
    case .none: return .none
    case .true: return .bool(true)
    case .false: return .bool(false)
    default: break
    }
    if value.isSmallInt { return .int(value.smallInt) }
    let type = type(of: value)
    if isInt(value) {
      let integer = bigInt(of: value)
      return Int(exactly: integer).map { .int($0) } ?? .largeInt(integer.description)
    }
    if type == pointee.types.float { return .float(value.float) }
    if isExactString(value) { return .string(text(value)) }
    if type == pointee.types.bytes { return .bytes(bytes(of: value)) }
    if depth < 100 {
      if type == pointee.types.list || type == pointee.types.tuple || type == pointee.types.set || type == pointee.types.frozenset {
        var items: [ScriptValue] = []
        try forEach(value) { (item) throws(Raise) -> Bool in
          items.append(try export(item, depth: depth + 1))
          return true
        }
        if type == pointee.types.list { return .list(items) }
        return type == pointee.types.tuple ? .tuple(items) : .set(items)
      }
      if type == pointee.types.dict { return .dict(try exportItems(value.cast(), depth)) }
    }
    return .object(type: text(type.pointee.name), repr: try reprText(value))
  }

  private func exportItems(_ dict: DictPointer, _ depth: Int) throws(Raise) -> [ScriptValue.Item] {
    var items: [ScriptValue.Item] = []
    var index = 0
    while let entry = dict.nextEntry(from: index) {
      let key = Owned(retaining: dict.pointee.entries[entry].key)
      let value = Owned(retaining: dict.pointee.entries[entry].value)
      items.append(ScriptValue.Item(try export(key.value, depth: depth + 1), try export(value.value, depth: depth + 1)))
      index = entry + 1
    }
    return items
  }

  /// The value of the language for a Swift one.
  func `import`(_ value: ScriptValue) throws(Raise) -> Owned {
    switch value {
    case .none: return .none
    case .bool(let flag): return Owned(Value(flag))
    case .int(let integer): return int(integer)
    case .largeInt(let digits):
      let text = string(digits)
      return try call(pointee.types.int.value, text.value)
    case .float(let number): return float(number)
    case .string(let text): return string(text)
    case .bytes(let array): return bytes(array)
    case .list(let items): return try importList(items)
    case .tuple(let items):
      let list = try importList(items)
      return try tupleFrom(list.value)
    case .set(let items):
      let list = try importList(items)
      return try setFrom(list.value)
    case .dict(let items):
      let dict = newDict()
      let owned = Owned(dict)
      for item in items {
        let key = try `import`(item.key)
        let value = try `import`(item.value)
        try dict.set(key.value, value.value, self)
      }
      return owned
    case .object(let type, _): throw typeError("a '\(type)' object cannot be passed into the interpreter")
    }
  }

  private func importList(_ items: [ScriptValue]) throws(Raise) -> Owned {
    let list = newList(capacity: items.count)
    let owned = Owned(list)
    for item in items { list.append(taking: try `import`(item).take()) }
    return owned
  }
}
