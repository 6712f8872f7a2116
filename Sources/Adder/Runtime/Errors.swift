// Raising. The exception that is being raised is in the VM (+1); a `Raise` thrown, or `.error` returned, says so. Every function here sets it and
// gives the `Raise` to throw: `throw vm.typeError("…")`. Texts that more than one place needs are in Errors+Messages.swift.

extension VM {
  // MARK: Setting, taking, clearing

  /// Raises an exception: what is being handled becomes its `__context__`.
  @inline(never) func raise(_ exception: consuming Owned) -> Raise {
    let pointer: ExceptionPointer = exception.value.cast()
    let handled = pointee.handled
    if !handled.isNone && handled != exception.value { chain(pointer, handled) }
    setError(exception)
    return Raise()
  }

  /// Sets the error as it is: an exception that goes on after it was caught.
  func reraise(_ exception: consuming Owned) -> Raise {
    setError(exception)
    return Raise()
  }

  private func setError(_ exception: consuming Owned) {
    let old = pointee.error
    pointee.error = exception.take()
    pointee.errorNode = nil
    old.release()
  }

  /// Makes `handled` the context of `exception`. Where the exception stands in that chain already, the chain is cut there.
  private func chain(_ exception: ExceptionPointer, _ handled: Value) {
    let raised = Value(exception)
    var current: ExceptionPointer = handled.cast()
    // Runs at half the speed, so that a cycle which is there already ends the search (Floyd).
    var slow = current
    var advances = false
    while !current.pointee.context.isNone {
      let next = current.pointee.context
      if next == raised {
        current.setContext(.none)
        break
      }
      current = next.cast()
      if current == slow { break }
      if advances { slow = slow.pointee.context.cast() }
      advances.toggle()
    }
    exception.setContext(handled)
  }

  @inline(__always) var hasError: Bool { !pointee.error.isUnbound }

  /// The exception that was raised; nothing is raised any more.
  @inline(__always) func takeError() -> Owned {
    let error = pointee.error
    pointee.error = .unbound
    pointee.errorNode = nil
    return Owned(error)
  }

  @inline(never) func clearError() {
    let error = pointee.error
    pointee.error = .unbound
    pointee.errorNode = nil
    error.release()
  }

  /// Whether what is raised is of this kind or derives from it.
  func errorMatches(_ kind: ExceptionKind) -> Bool {
    let error = pointee.error
    if error.isUnbound { return false }
    let type = error.object.pointee.type
    let wanted = exceptionType(kind)
    return type == wanted || isSubtype(type, of: wanted)
  }

  /// Runs something that may raise and clear errors of its own, and leaves what is raised now as it was.
  func preservingError(_ body: () -> Void) {
    let error = pointee.error
    let node = pointee.errorNode
    pointee.error = .unbound
    body()
    if !pointee.error.isUnbound { clearError() }
    pointee.error = error
    pointee.errorNode = node
  }

  /// Another exception takes the place of the one that is raised, which becomes its cause.
  func replaceError(_ kind: ExceptionKind, _ text: String) {
    let old = takeError()
    let error = newException(kind, text)
    let exception: ExceptionPointer = error.value.cast()
    exception.setCause(old.value)
    exception.setContext(old.value)
    _ = reraise(error)
  }

  // MARK: By kind and text

  @inline(never) func raise(_ kind: ExceptionKind, _ text: String) -> Raise { raise(newException(kind, text)) }

  func typeError(_ text: String) -> Raise { raise(.typeError, text) }
  func valueError(_ text: String) -> Raise { raise(.valueError, text) }
  func indexError(_ text: String) -> Raise { raise(.indexError, text) }
  func lookupError(_ text: String) -> Raise { raise(.lookupError, text) }
  func runtimeError(_ text: String) -> Raise { raise(.runtimeError, text) }
  func overflowError(_ text: String) -> Raise { raise(.overflowError, text) }
  func arithmeticError(_ text: String) -> Raise { raise(.arithmeticError, text) }
  func zeroDivisionError(_ text: String) -> Raise { raise(.zeroDivisionError, text) }
  func notImplementedError(_ text: String) -> Raise { raise(.notImplementedError, text) }
  func systemError(_ text: String) -> Raise { raise(.systemError, text) }
  func referenceError(_ text: String) -> Raise { raise(.referenceError, text) }
  func bufferError(_ text: String) -> Raise { raise(.bufferError, text) }
  func eofError(_ text: String) -> Raise { raise(.eofError, text) }
  func assertionError(_ text: String) -> Raise { raise(.assertionError, text) }

  /// Without arguments.
  func raise(_ kind: ExceptionKind) -> Raise { raise(newException(kind, [])) }

  func memoryError() -> Raise { raise(.memoryError) }
  func keyboardInterrupt() -> Raise { raise(.keyboardInterrupt) }
  func assertionError(_ message: Value) -> Raise { raise(newException(.assertionError, [message])) }

  // MARK: With values

  func keyError(_ key: Value) -> Raise { raise(newException(.keyError, [key])) }

  func stopIteration(_ value: Value) -> Raise { raise(newException(.stopIteration, value.isNone ? [] : [value])) }
  func stopAsyncIteration() -> Raise { raise(.stopAsyncIteration) }

  /// An AttributeError that knows where the attribute was looked for, for suggestions.
  func attributeError(_ text: String, object: Value, name: Value) -> Raise { attributeError(string(text), object: object, name: name) }

  /// The same with the text as a str.
  @inline(never) func attributeError(_ text: consuming Owned, object: Value, name: Value) -> Raise {
    let error = newException(.attributeError, [text.value])
    let fields: ExceptionPointer = error.value.cast()
    fields.setField(\AttributeErrorObject.object, object)
    fields.setField(\AttributeErrorObject.name, name)
    return raise(error)
  }

  @inline(never) private func nameError(_ kind: ExceptionKind, _ text: String, name: Value?) -> Raise {
    let error = newException(kind, text)
    if let name { (error.value.cast() as ExceptionPointer).setField(\NameErrorObject.name, name) }
    return raise(error)
  }

  /// `name 'x' is not defined`
  func nameError(_ name: Value) -> Raise { nameError(.nameError, "name '\(text(name))' is not defined", name: name) }
  func nameError(_ name: String) -> Raise {
    let value = string(name)
    return nameError(value.value)
  }

  /// `cannot access local variable 'x' where it is not associated with a value`
  func unboundLocalError(_ name: String) -> Raise {
    nameError(.unboundLocalError, "cannot access local variable '\(name)' where it is not associated with a value", name: nil)
  }

  /// `cannot access free variable 'x' where it is not associated with a value in enclosing scope`
  func freeVariableError(_ name: Value) -> Raise {
    nameError(.nameError, "cannot access free variable '\(text(name))' where it is not associated with a value in enclosing scope", name: name)
  }

  func importError(_ text: String, name: Value = .none, path: Value = .none) -> Raise { importError(.importError, text, name: name, path: path) }

  /// `No module named 'x'`
  func moduleNotFoundError(_ name: Value) -> Raise {
    importError(.moduleNotFoundError, "No module named \(quoted(name))", name: name, path: .none)
  }

  @inline(never) func importError(_ kind: ExceptionKind, _ text: String, name: Value, path: Value) -> Raise {
    let error = newException(kind, text)
    let fields: ExceptionPointer = error.value.cast()
    fields.setField(\ImportErrorObject.name, name)
    fields.setField(\ImportErrorObject.path, path)
    return raise(error)
  }

  /// The OSError, or the subclass, that belongs to an error number of the system.
  @inline(never) func osError(_ errno: Int32, filename: Value? = nil, filename2: Value? = nil) -> Raise {
    let text = string(Platform.errorText(errno))
    return osError(errno, text: text.value, filename: filename, filename2: filename2)
  }

  func osError(errno: Int32, filename: Value?) -> Raise { osError(errno, filename: filename) }

  func osError(_ errno: Int32, text: Value, filename: Value?, filename2: Value? = nil) -> Raise {
    let kind = Platform.exceptionKind(errno: errno) ?? .osError
    let arguments = tuple(.smallInt(Int(errno)), text)
    let error = allocateException(exceptionType(kind), takingArguments: arguments.take())
    error.setField(\OSErrorObject.errno, .smallInt(Int(errno)))
    error.setField(\OSErrorObject.strerror, text)
    error.setField(\OSErrorObject.filename, filename ?? .unbound)
    error.setField(\OSErrorObject.filename2, filename2 ?? .unbound)
    return raise(Owned(error))
  }

  func recursionError(_ text: String = "maximum recursion depth exceeded") -> Raise { raise(.recursionError, text) }
}
