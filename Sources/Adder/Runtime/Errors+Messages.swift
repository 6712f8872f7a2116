// Messages that several places raise, in Python's exact words.

extension VM {
  /// A str in quotes as `repr` gives it, for messages.
  func quoted(_ name: Value) -> String {
    if isString(name), let text = try? reprText(name) { return text }
    return "?"
  }

  /// `'x' object is not callable` and the like: `'type' object is not …`
  func notAble(_ value: Value, _ what: String) -> Raise { typeError("'\(typeName(of: value))' object is not \(what)") }

  func notCallable(_ value: Value) -> Raise { notAble(value, "callable") }
  func notIterable(_ value: Value) -> Raise { notAble(value, "iterable") }
  func notSubscriptable(_ value: Value) -> Raise { notAble(value, "subscriptable") }

  /// `'int' object has no attribute 'x'`, of a type `type object 'int' has no attribute 'x'`.
  /// - Parameter isChange: it was to be set or deleted; then the error does not keep the object.
  @inline(never) func noAttribute(_ object: Value, _ name: Value, isChange: Bool = false) -> Raise {
    let isType = object.isObject && object.object.pointee.type.has(.isType)
    let start =
      isType
      ? "type object '\(text((object.cast() as TypePointer).pointee.name))' has no attribute '"
      : "'\(typeName(of: object))' object has no attribute '"
    // The name is no Swift string on the way: it can have surrogates.
    let message = string(start).concatenating(Owned(retaining: name), "'", self)
    if isChange { return raise(newException(.attributeError, [message.value])) }
    return attributeError(message, object: object, name: name)
  }

  /// `attribute name must be string, not 'int'`
  func attributeNameError(_ name: Value) -> Raise { typeError("attribute name must be string, not '\(typeName(of: name))'") }

  func exceptionsMustDerive() -> Raise { typeError("exceptions must derive from BaseException") }
  func causesMustDerive() -> Raise { typeError("exception causes must derive from BaseException") }

  /// The length of something that changed while it was looked at: `dictionary changed size during iteration`.
  func changedSize(_ what: String) -> Raise { runtimeError("\(what) changed size during iteration") }
}
