// What can be asked of any object: its truth, text, hash, length, items. Each function tries what is common inline (small ints, bools, None,
// exact strs) and then goes through the type's slot; the messages for types without the slot are here and nowhere else.

import AdderSyntax

extension VM {
  // MARK: Truth

  @inline(__always) func truth(_ value: Value) throws(Raise) -> Bool {
    if value.isSmallInt { return value.bits != 1 }
    if !value.isObject {
      if _slowPath(value.isNotImplemented) { try warnOfTruth() }
      return !(value == .false || value == .none)
    }
    return try truthOfObject(value)
  }

  /// The truth of a temporary. An `Owned` that is not held in a variable dies as soon as its value is read, so it is passed as it is.
  @inline(__always) func truth(_ value: borrowing Owned) throws(Raise) -> Bool { try truth(value.value) }

  /// The text of a temporary.
  func text(_ value: borrowing Owned) -> String { text(value.value) }

  @inline(never) private func warnOfTruth() throws(Raise) {
    try warn(category: .deprecationWarning, "NotImplemented should not be used in a boolean context")
  }

  @inline(never) private func truthOfObject(_ value: Value) throws(Raise) -> Bool {
    let type = value.object.pointee.type
    if type == pointee.types.str { return (value.cast() as StringPointer).pointee.length != 0 }
    if type == pointee.types.list { return (value.cast() as ListPointer).pointee.count != 0 }
    if let truth = type.pointee.slots.truth { return try truth(self, value) }
    if let length = type.pointee.slots.length { return try length(self, value) != 0 }
    return true
  }

  // MARK: Text

  /// `repr(value)`, a str. `method` is the one that was asked for, and is named when the answer is no str.
  func repr(_ value: Value, method: StaticString = "__repr__") throws(Raise) -> Owned {
    if value.isSmallInt { return smallIntText(value.smallInt) }
    let type = type(of: value)
    guard let repr = type.pointee.slots.repr else { return defaultRepr(value) }
    try enterCall(" while getting the repr of an object")
    defer { leaveCall() }
    let result = try repr(self, value)
    guard isString(result.value) else {
      throw typeError("\(method) returned non-string (type \(typeName(of: result.value)))")
    }
    return result
  }

  /// `str(value)`, a str.
  func str(_ value: Value) throws(Raise) -> Owned {
    if isExactString(value) { return Owned(retaining: value) }
    if value.isSmallInt { return smallIntText(value.smallInt) }
    let type = type(of: value)
    guard let str = type.pointee.slots.str else { return try repr(value, method: "__str__") }
    try enterCall(" while getting the str of an object")
    defer { leaveCall() }
    let result = try str(self, value)
    guard isString(result.value) else {
      throw typeError("__str__ returned non-string (type \(typeName(of: result.value)))")
    }
    return result
  }

  /// `ascii(value)`: the repr with everything outside ASCII escaped.
  func ascii(_ value: Value) throws(Raise) -> Owned {
    let result = try repr(value)
    let source: StringPointer = result.value.cast()
    if source.pointee.isASCII { return result }
    var bytes: [UInt8] = []
    for index in 0..<source.length {
      let point = source[index]
      if point < 0x80 {
        bytes.append(UInt8(point))
      } else {
        let (mark, digits): (UInt8, Int) =
          point < 0x100 ? (UInt8(ascii: "x"), 2) : point < 0x10000 ? (UInt8(ascii: "u"), 4) : (UInt8(ascii: "U"), 8)
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(mark)
        for digit in stride(from: digits - 1, through: 0, by: -1) {
          let nibble = UInt8(point >> UInt32(4 * digit) & 15)
          bytes.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
        }
      }
    }
    return Owned(bytes.withUnsafeBufferPointer { newString(latin1: $0) })
  }

  func reprText(_ value: Value) throws(Raise) -> String { text(try repr(value)) }
  func strText(_ value: Value) throws(Raise) -> String { text(try str(value)) }

  /// `format(value, spec)`; `spec` is a str.
  func format(_ value: Value, spec: Value) throws(Raise) -> Owned {
    let isPlain = isString(spec) && (spec.cast() as StringPointer).length == 0
    if isPlain && (isExactString(value) || type(of: value) == pointee.types.int) { return try str(value) }
    guard let result = try callSpecial(value, .format, spec) else {
      throw typeError("Type \(typeName(of: value)) doesn't define __format__")
    }
    guard isString(result.value) else {
      throw typeError("__format__ must return a str, not \(typeName(of: result.value))")
    }
    return result
  }

  // MARK: Hash and identity

  @inline(__always) func hash(_ value: Value) throws(Raise) -> Int {
    if value.isObject {
      if value.object.pointee.type == pointee.types.str { return (value.cast() as StringPointer).hash(self) }
      return try hashOfObject(value)
    }
    return hashOfImmediate(value)
  }

  @inline(never) private func hashOfObject(_ value: Value) throws(Raise) -> Int {
    guard let hash = value.object.pointee.type.pointee.slots.hash else { return identityHash(value) }
    return try hash(self, value)
  }

  private func hashOfImmediate(_ value: Value) -> Int {
    if value.isSmallInt { return hash(ofInt: value.smallInt) }
    if value.isBool { return value == .true ? 1 : 0 }
    return identityHash(value)
  }

  /// An int's hash: its remainder by the Mersenne prime 2⁶¹-1, with the sign; -1 stands for "error" in CPython and is avoided.
  @inline(__always) func hash(ofInt integer: Int) -> Int {
    let modulus = (1 << 61) - 1
    if _fastPath(integer > -modulus && integer < modulus) { return integer == -1 ? -2 : integer }
    let remainder = integer % modulus
    return remainder == -1 ? -2 : remainder
  }

  /// From the address; the low bits, which are always 0, are moved to the top.
  @inline(__always) func identityHash(_ value: Value) -> Int {
    let bits = value.bits
    let hash = Int(bitPattern: UInt(bits >> 4 | bits << 60))
    return hash == -1 ? -2 : hash
  }

  // MARK: Length

  func length(_ value: Value) throws(Raise) -> Int {
    let type = type(of: value)
    guard let length = type.pointee.slots.length else { throw typeError("object of type '\(typeName(of: value))' has no len()") }
    return try length(self, value)
  }

  /// Whether asking for a length hint can run code of the program; where it cannot, nobody sees whether it is asked for.
  func mayAskLength(_ iterable: Value) -> Bool {
    let type = type(of: iterable)
    return type.has(.heapType) || isWeakProxy(iterable) || type == pointee.types.sequenceIterator || type == pointee.types.reversed
  }

  /// Asks for a length hint where it is code of the program that answers.
  func askLength(of iterable: Value) throws(Raise) {
    if mayAskLength(iterable) { _ = try lengthHint(iterable, default: 8) }
  }

  /// How many items to expect, as `operator.length_hint` says.
  func lengthHint(_ value: Value, default other: Int) throws(Raise) -> Int {
    if type(of: value).pointee.slots.length != nil {
      do throws(Raise) { return try length(value) } catch {
        guard errorMatches(.typeError) else { throw error }
        clearError()
      }
    }
    let hint: Owned
    do throws(Raise) {
      guard let found = try callSpecial(value, .lengthHint) else { return other }
      hint = found
    } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      return other
    }
    if hint.value.isNotImplemented { return other }
    guard isInt(hint.value) else { throw typeError("__length_hint__ must be an integer, not \(typeName(of: hint.value))") }
    let number = try sizeArgument(hint.value)
    if number < 0 { throw valueError("__length_hint__() should return >= 0") }
    return number
  }

  // MARK: Items

  /// Whether an object has items in an order, as far as CPython asks: what has `__getitem__`, but no mapping of the language's own and no generic type.
  func isSequence(_ value: Value) -> Bool {
    let type = type(of: value)
    guard type.pointee.slots.getItem != nil, !isDict(value) else { return false }
    return type != pointee.types.mappingProxy && type != pointee.types.genericAlias && type != pointee.types.union
  }

  func getItem(_ container: Value, _ key: Value) throws(Raise) -> Owned {
    let type = type(of: container)
    if let getItem = type.pointee.slots.getItem { return try getItem(self, container, key) }
    if type.has(.isType) { return try classItem(container, key) }
    throw typeError("'\(typeName(of: container))' object is not subscriptable")
  }

  /// `C[key]` by `__class_getitem__`.
  private func classItem(_ type: Value, _ key: Value) throws(Raise) -> Owned {
    if type.bits == pointee.types.type.value.bits { return newGenericAlias(origin: type, arguments: key) }
    guard let method = try attributeIfPresent(type, name(.classGetitem)), !method.value.isNone else {
      throw typeError("type '\(text((type.cast() as TypePointer).pointee.name))' is not subscriptable")
    }
    return try call(method.value, key)
  }

  func setItem(_ container: Value, _ key: Value, _ value: Value) throws(Raise) {
    guard let setItem = type(of: container).pointee.slots.setItem else {
      try checkIndex(key, of: container)
      throw typeError("'\(typeName(of: container))' object does not support item assignment")
    }
    try setItem(self, container, key, value)
  }

  /// Whether something without items to set could be a sequence that is asked with an index: the index is looked at before that is said.
  @discardableResult private func checkIndex(_ key: Value, of container: Value) throws(Raise) -> Bool {
    let type = type(of: container)
    // ExceptionGroup is made in CPython as classes of programs are.
    let mayBeSequence = type.has(.heapType) || type.pointee.slots.length != nil || type == exceptionType(.exceptionGroup)
    guard mayBeSequence, hasIndex(key) else { return false }
    _ = try indexOrIndexError(key)
    return true
  }

  func deleteItem(_ container: Value, _ key: Value) throws(Raise) {
    guard let setItem = type(of: container).pointee.slots.setItem else {
      // CPython says it in two ways: one for what could be a sequence, asked with an index.
      let verb = try checkIndex(key, of: container) ? "doesn't" : "does not"
      throw typeError("'\(typeName(of: container))' object \(verb) support item deletion")
    }
    try setItem(self, container, key, nil)
  }

  func contains(_ container: Value, _ item: Value) throws(Raise) -> Bool {
    if let contains = type(of: container).pointee.slots.contains { return try contains(self, container, item) }
    let iterator: Owned
    do throws(Raise) { iterator = try self.iterator(container) } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      throw typeError("argument of type '\(typeName(of: container))' is not iterable")
    }
    while let next = try next(iterator.value) {
      if try isEqual(next.value, item) { return true }
    }
    return false
  }
}
