// Getting, setting and deleting attributes of any object. The generic way: a data descriptor of the class, then what the instance has, then
// what the class has. Where an instance keeps its values is in Attributes+Instance.swift; types have their own way (Types/TypeAttributes.swift).

extension VM {
  /// A name fit for looking up: exactly a str, interned.
  @inline(__always) private func attributeName(_ name: Value) throws(Raise) -> Owned {
    if _fastPath(isExactString(name) && (name.cast() as StringPointer).pointee.isInterned) { return Owned(retaining: name) }
    return try internedName(name)
  }

  @inline(never) private func internedName(_ name: Value) throws(Raise) -> Owned {
    guard isString(name) else { throw attributeNameError(name) }
    if isExactString(name) { return intern(name) }
    let plain = exactString(name.cast())
    return intern(plain.value)
  }

  /// A name given as an argument, fit for looking up.
  func attributeNameArgument(_ name: Value) throws(Raise) -> Owned { try attributeName(name) }

  // MARK: Any object

  /// `object.name`
  @inline(__always) func getAttribute(_ object: Value, name: Value) throws(Raise) -> Owned { try getAttribute(object, name) }

  func getAttribute(_ object: Value, _ name: Value) throws(Raise) -> Owned {
    let name = try attributeName(name)
    do throws(Raise) {
      if let getAttribute = type(of: object).pointee.slots.getAttribute { return try getAttribute(self, object, name.value) }
      return try genericGetAttribute(object, name.value)
    } catch {
      noteAttribute(object, name.value)
      throw error
    }
  }

  /// An AttributeError that the program itself has raised does not say what was looked for: it is told, for suggestions.
  @inline(never) func noteAttribute(_ object: Value, _ name: Value) {
    guard errorMatches(.attributeError) else { return }
    let exception: ExceptionPointer = pointee.error.cast()
    guard exception.field(\AttributeErrorObject.name).isUnbound, exception.field(\AttributeErrorObject.object).isUnbound else { return }
    exception.setField(\AttributeErrorObject.name, name)
    exception.setField(\AttributeErrorObject.object, object)
  }

  func getAttribute(_ object: Value, _ name: Name) throws(Raise) -> Owned { try getAttribute(object, self.name(name)) }

  func getAttribute(_ object: Value, _ name: StaticString) throws(Raise) -> Owned {
    let word = intern(name)
    return try getAttribute(object, word.value)
  }

  /// The attribute, or nil where the object has none: an AttributeError has been cleared.
  func attributeIfPresent(_ object: Value, _ name: Value) throws(Raise) -> Owned? {
    let name = try attributeName(name)
    do throws(Raise) {
      guard let getAttribute = type(of: object).pointee.slots.getAttribute else { return try genericFind(object, name.value) }
      return try getAttribute(self, object, name.value)
    } catch {
      guard errorMatches(.attributeError) else { throw error }
      clearError()
      return nil
    }
  }

  func attributeIfPresent(_ object: Value, _ name: Name) throws(Raise) -> Owned? { try attributeIfPresent(object, self.name(name)) }

  func attributeIfPresent(_ object: Value, _ name: StaticString) throws(Raise) -> Owned? {
    let word = intern(name)
    return try attributeIfPresent(object, word.value)
  }

  /// `object.name = value`
  func setAttribute(_ object: Value, _ name: Value, _ value: Value) throws(Raise) { try assignAttribute(object, name, value) }

  func setAttribute(_ object: Value, _ name: Name, _ value: Value) throws(Raise) { try assignAttribute(object, self.name(name), value) }

  func setAttribute(_ object: Value, _ name: StaticString, _ value: Value) throws(Raise) {
    let word = intern(name)
    try assignAttribute(object, word.value, value)
  }

  /// `del object.name`
  func deleteAttribute(_ object: Value, _ name: Value) throws(Raise) { try assignAttribute(object, name, nil) }

  /// Sets, or with no value deletes.
  func assignAttribute(_ object: Value, _ name: Value, _ value: Value?) throws(Raise) {
    let name = try attributeName(name)
    if let setAttribute = type(of: object).pointee.slots.setAttribute { return try setAttribute(self, object, name.value, value) }
    try genericSetAttribute(object, name.value, value)
  }

  // MARK: The generic way; names are interned

  /// What `object.__getattribute__` does.
  func genericGetAttribute(_ object: Value, _ name: Value) throws(Raise) -> Owned {
    if let found = try genericFind(object, name) { return found }
    throw noAttribute(object, name)
  }

  /// The same, nil where there is no such attribute (a descriptor's own AttributeError goes on).
  func genericFind(_ object: Value, _ name: Value) throws(Raise) -> Owned? {
    let type = type(of: object)
    guard let found = lookup(type, name) else {
      guard let value = instanceValue(object, type, name) else { return nil }
      return Owned(retaining: value)
    }
    if found.isObject, let get = found.object.pointee.type.pointee.slots.descriptorGet {
      let isData = found.object.pointee.type.pointee.slots.descriptorSet != nil
      if !isData, let value = instanceValue(object, type, name) { return Owned(retaining: value) }
      let kept = Owned(retaining: found)
      return try get(self, kept.value, object, type)
    }
    return Owned(retaining: instanceValue(object, type, name) ?? found)
  }

  /// What `object.__setattr__` and `object.__delattr__` do.
  func genericSetAttribute(_ object: Value, _ name: Value, _ value: Value?) throws(Raise) {
    let type = type(of: object)
    let found = lookup(type, name)
    if let found, found.isObject, let set = found.object.pointee.type.pointee.slots.descriptorSet {
      let kept = Owned(retaining: found)
      return try set(self, kept.value, object, value)
    }
    if type.pointee.dictOffset != 0 {
      if let value { return storeInstanceValue(object, type, name, value) }
      if deleteInstanceValue(object, type, name) { return }
      throw noAttribute(object, name, isChange: true)
    }
    guard found != nil else { throw noAttribute(object, name, isChange: true) }
    throw raise(.attributeError, "'\(typeName(of: object))' object attribute '\(text(name))' is read-only")
  }
}
