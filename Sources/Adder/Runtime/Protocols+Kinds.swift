// What kind of thing a value is.

extension VM {
  @inline(__always) private func has(_ value: Value, _ flag: TypeFlags) -> Bool { value.isObject && value.object.pointee.type.has(flag) }

  @inline(__always) func isExactString(_ value: Value) -> Bool { value.isExactly(pointee.types.str) }
  /// A str or an instance of a subclass; likewise below.
  @inline(__always) func isString(_ value: Value) -> Bool { has(value, .isStr) }
  /// An int of any size; a bool is one too.
  @inline(__always) func isInt(_ value: Value) -> Bool { value.isSmallInt || value.isBool || has(value, .isInt) }
  @inline(__always) func isFloat(_ value: Value) -> Bool { has(value, .isFloat) }
  @inline(__always) func isBytes(_ value: Value) -> Bool { has(value, .isBytes) }
  @inline(__always) func isList(_ value: Value) -> Bool { has(value, .isList) }
  @inline(__always) func isTuple(_ value: Value) -> Bool { has(value, .isTuple) }
  @inline(__always) func isDict(_ value: Value) -> Bool { has(value, .isDict) }
  @inline(__always) func isSet(_ value: Value) -> Bool { has(value, .isSet) }
  @inline(__always) func isType(_ value: Value) -> Bool { has(value, .isType) }
  /// An instance of an exception class.
  @inline(__always) func isException(_ value: Value) -> Bool { has(value, .isException) }
  /// A class whose instances can be raised.
  @inline(__always) func isExceptionClass(_ value: Value) -> Bool { isType(value) && (value.cast() as TypePointer).has(.isException) }

  func isCallable(_ value: Value) -> Bool { type(of: value).pointee.slots.call != nil }

  // MARK: Types

  /// Whether a type has another in its MRO.
  @inline(__always) func isSubtype(_ type: TypePointer, of base: TypePointer) -> Bool { type == base || isProperSubtype(type, of: base) }

  @inline(never) private func isProperSubtype(_ type: TypePointer, of base: TypePointer) -> Bool {
    guard type.pointee.mro.isObject else {
      var current = type.pointee.base
      while let known = current {
        if known == base { return true }
        current = known.pointee.base
      }
      return base == pointee.types.object
    }
    let mro: TuplePointer = type.pointee.mro.cast()
    for index in 0..<mro.count where mro[index].bits == base.value.bits { return true }
    return false
  }

  /// By the real type; `__class__` is not asked.
  @inline(__always) func isInstance(_ value: Value, of type: TypePointer) -> Bool { isSubtype(self.type(of: value), of: type) }

  /// `isinstance(value, classInfo)`
  func isInstance(_ value: Value, classInfo: Value) throws(Raise) -> Bool {
    if classInfo.isObject && type(of: value).value == classInfo { return true }
    if type(of: classInfo) == pointee.types.type { return try isInstance(value, ofClass: classInfo) }
    if type(of: classInfo) == pointee.types.union { return try isInstance(value, classInfo: unionArguments(classInfo)) }
    if isTuple(classInfo) {
      try enterCall(" in __instancecheck__")
      defer { leaveCall() }
      let tuple: TuplePointer = classInfo.cast()
      for index in 0..<tuple.count where try isInstance(value, classInfo: tuple[index]) { return true }
      return false
    }
    if isType(classInfo), !interpreter.abstractWord.isUnbound, !claimsAnotherClass(type(of: value)),
      let answer = try knownAbstractAnswer(classInfo.cast(), about: type(of: value))
    {
      return answer
    }
    try enterCall(" in __instancecheck__")
    defer { leaveCall() }
    if let result = try callSpecial(classInfo, .instancecheck, value) { return try truth(result.value) }
    return try isInstance(value, ofClass: classInfo)
  }

  /// What `type.__instancecheck__` does: the real type, then `__class__`.
  func isInstance(_ value: Value, ofClass classInfo: Value) throws(Raise) -> Bool {
    if isType(classInfo) {
      let wanted: TypePointer = classInfo.cast()
      let type = type(of: value)
      if isSubtype(type, of: wanted) { return true }
      if !claimsAnotherClass(type) { return false }
      guard let claimed = try attributeIfPresent(value, name(.class)) else { return false }
      return claimed.value != type.value && isType(claimed.value) && isSubtype(claimed.value.cast(), of: wanted)
    }
    guard try basesOf(classInfo) != nil else {
      throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    }
    guard let claimed = try attributeIfPresent(value, name(.class)) else { return false }
    return try isDerived(claimed.value, classInfo)
  }

  /// Whether `__class__` of instances can be something else than their type.
  @inline(__always) private func claimsAnotherClass(_ type: TypePointer) -> Bool {
    type.pointee.slots.getAttribute != nil || lookup(type, name(.class)) != lookup(pointee.types.object, name(.class))
  }

  /// `issubclass(type, classInfo)`
  func isSubclass(_ type: Value, classInfo: Value) throws(Raise) -> Bool {
    if self.type(of: classInfo) == pointee.types.type {
      if type == classInfo { return true }
      return try isSubclass(type, ofClass: classInfo)
    }
    if self.type(of: classInfo) == pointee.types.union { return try isSubclass(type, classInfo: unionArguments(classInfo)) }
    if isTuple(classInfo) {
      try enterCall(" in __subclasscheck__")
      defer { leaveCall() }
      let tuple: TuplePointer = classInfo.cast()
      for index in 0..<tuple.count where try isSubclass(type, classInfo: tuple[index]) { return true }
      return false
    }
    if isType(classInfo), isType(type), !interpreter.abstractWord.isUnbound,
      let answer = try knownAbstractAnswer(classInfo.cast(), about: type.cast())
    {
      return answer
    }
    try enterCall(" in __subclasscheck__")
    defer { leaveCall() }
    if let result = try callSpecial(classInfo, .subclasscheck, type) { return try truth(result.value) }
    return try isSubclass(type, ofClass: classInfo)
  }

  /// What `type.__subclasscheck__` does.
  func isSubclass(_ type: Value, ofClass classInfo: Value) throws(Raise) -> Bool {
    if isType(type) && isType(classInfo) { return isSubtype(type.cast(), of: classInfo.cast()) }
    guard try basesOf(type) != nil else { throw typeError("issubclass() arg 1 must be a class") }
    guard try basesOf(classInfo) != nil else { throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union") }
    return try isDerived(type, classInfo)
  }

  /// `__bases__` of anything, if it is a tuple.
  private func basesOf(_ value: Value) throws(Raise) -> Owned? {
    guard let bases = try attributeIfPresent(value, name(.bases)), isTuple(bases.value) else { return nil }
    return bases
  }

  private func isDerived(_ type: Value, _ wanted: Value) throws(Raise) -> Bool {
    if type == wanted { return true }
    guard let bases = try basesOf(type) else { return false }
    try enterCall(" in __issubclass__")
    defer { leaveCall() }
    let tuple: TuplePointer = bases.value.cast()
    for index in 0..<tuple.count where try isDerived(tuple[index], wanted) { return true }
    return false
  }
}
