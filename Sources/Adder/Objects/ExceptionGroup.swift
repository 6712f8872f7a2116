// BaseExceptionGroup and ExceptionGroup (PEP 654): several exceptions raised together, as a tree.

typealias ExceptionGroupPointer = UnsafeMutablePointer<ExceptionGroupObject>

extension ExceptionGroupObject {
  static let spec = TypeSpec(
    ExceptionPointer.self, "BaseExceptionGroup", doc: "A combination of multiple unrelated exceptions.",
    layout: ExceptionSpecs.layout(ExceptionGroupObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try make(type, vm, arguments) }
    t.initialize { (exception, vm, arguments) throws(Raise) in try exception.initialize(vm, arguments) }
    t.str { (exception, vm) throws(Raise) in
      let group = exception.group
      let count = group.exceptions.count
      return vm.string(vm.text(group.pointee.message) + " (\(count) sub-exception\(count == 1 ? "" : "s"))")
    }
    t.member("message", "exception message", get: { (exception, _) in Owned(retaining: exception.group.pointee.message) })
    t.member("exceptions", "nested exceptions", get: { (exception, _) in Owned(retaining: exception.group.pointee.exceptions) })
    t.method("derive(*args)", "") { (exception, vm, arguments: VariadicArguments) throws(Raise) in
      guard arguments.count == 1 else { throw vm.typeError("function takes exactly 1 argument (\(arguments.count) given)") }
      return try vm.call(vm.exceptionType(.baseExceptionGroup).value, [exception.group.pointee.message, arguments[0]])
    }
    t.method("split(*args)", "") { (exception, vm, arguments: VariadicArguments) throws(Raise) in
      let matcher = try vm.matcherArgument(arguments, "split")
      var parts = GroupParts()
      try vm.split(Value(exception), by: GroupMatcher(vm, matcher), wantsRest: true, &parts)
      return vm.tuple(parts.match, parts.rest)
    }
    t.method("subgroup(*args)", "") { (exception, vm, arguments: VariadicArguments) throws(Raise) in
      let matcher = try vm.matcherArgument(arguments, "subgroup")
      var parts = GroupParts()
      try vm.split(Value(exception), by: GroupMatcher(vm, matcher), wantsRest: false, &parts)
      return Owned(retaining: parts.match)
    }
    t.classMethod("__class_getitem__(item, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) throws(Raise) in
      try vm.call(vm.pointee.types.genericAlias.value, [type.value, item])
    }
  }

  private static func make(_ type: TypePointer, _ vm: VM, _ arguments: Arguments) throws(Raise) -> Owned {
    guard arguments.count == 2 else {
      throw vm.typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
    }
    let (message, given) = (arguments[0], arguments[1])
    guard vm.isString(message) else {
      throw vm.typeError("BaseExceptionGroup.__new__() argument 1 must be str, not \(vm.argumentKind(message))")
    }
    guard vm.isSequence(given) else {
      throw vm.typeError("second argument (exceptions) must be a sequence")
    }
    let exceptions = try vm.tupleFrom(given)
    let tuple: TuplePointer = exceptions.value.cast()
    guard tuple.count > 0 else { throw vm.valueError("second argument (exceptions) must be a non-empty sequence") }
    let exact = try exactType(type, vm, tuple)
    let exception = vm.allocateException(
      exact, takingArguments: vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count)).take())
    exception.setField(\ExceptionGroupObject.message, message)
    exception.setField(\ExceptionGroupObject.exceptions, exceptions.value)
    return Owned(exception)
  }

  /// A BaseExceptionGroup of nothing but Exceptions is an ExceptionGroup; an ExceptionGroup of anything else is an error.
  private static func exactType(_ type: TypePointer, _ vm: VM, _ exceptions: TuplePointer) throws(Raise) -> TypePointer {
    let exception = vm.exceptionType(.exception)
    var nestsBase = false
    for index in 0..<exceptions.count {
      guard vm.isException(exceptions[index]) else {
        throw vm.valueError("Item \(index) of second argument (exceptions) is not an exception")
      }
      if !vm.isInstance(exceptions[index], of: exception) { nestsBase = true }
    }
    if type == vm.exceptionType(.baseExceptionGroup) { return nestsBase ? type : vm.exceptionType(.exceptionGroup) }
    if nestsBase && type == vm.exceptionType(.exceptionGroup) { throw vm.typeError("Cannot nest BaseExceptions in an ExceptionGroup") }
    if nestsBase && vm.isSubtype(type, of: exception) { throw vm.typeError("Cannot nest BaseExceptions in '\(vm.text(type.pointee.name))'") }
    return type
  }
}

extension UnsafeMutablePointer<BaseExceptionObject> {
  var group: ExceptionGroupPointer { UnsafeMutableRawPointer(self).assumingMemoryBound(to: ExceptionGroupObject.self) }
}

extension UnsafeMutablePointer<ExceptionGroupObject> {
  var exceptions: TuplePointer { pointee.exceptions.cast() }
}

/// What tells the exceptions to take out of a group: a type, a tuple of types, a predicate, or the very exceptions that are no groups themselves.
struct GroupMatcher {
  enum Kind {
    case types, predicate
    case identities(Set<UInt64>)
  }
  let kind: Kind
  let value: Value

  init(_ vm: VM, _ value: Value) throws(Raise) {
    self.value = value
    if vm.isExceptionClass(value) {
      kind = .types
    } else if value.isExactly(vm.pointee.types.tuple) && Self.holdsTypes(vm, value.cast()) {
      kind = .types
    } else if vm.isCallable(value) && !vm.isType(value) {
      kind = .predicate
    } else {
      throw vm.typeError("expected a function, exception type or tuple of exception types")
    }
  }

  init(identities: Set<UInt64>) {
    kind = .identities(identities)
    value = .none
  }

  private static func holdsTypes(_ vm: VM, _ tuple: TuplePointer) -> Bool {
    for index in 0..<tuple.count where !vm.isExceptionClass(tuple[index]) { return false }
    return true
  }

  func matches(_ vm: VM, _ exception: Value) throws(Raise) -> Bool {
    switch kind {
    case .types: return vm.exception(exception, matches: value)
    case .predicate:
      let answer = try vm.call(value, exception)
      return try vm.truth(answer.value)
    case .identities(let identities): return identities.contains(exception.bits)
    }
  }
}

/// The two halves of a group that was split; +1 each, None for an empty half.
struct GroupParts: ~Copyable {
  var match: Value = .none
  var rest: Value = .none

  deinit {
    match.release()
    rest.release()
  }
}

extension VM {
  fileprivate func matcherArgument(_ arguments: VariadicArguments, _ name: StaticString) throws(Raise) -> Value {
    guard arguments.count == 1 else { throw typeError("\(name) expected 1 argument, got \(arguments.count)") }
    return arguments[0]
  }

  /// Whether an exception is an instance of a type, or of one of a tuple of types, that are known to be exception types.
  func exception(_ exception: Value, matches types: Value) -> Bool {
    if isTuple(types) {
      let tuple: TuplePointer = types.cast()
      for index in 0..<tuple.count where self.exception(exception, matches: tuple[index]) { return true }
      return false
    }
    return isExceptionClass(types) && isSubtype(exception.object.pointee.type, of: types.cast())
  }

  /// Splits an exception by a matcher: a group that does not match as a whole is split into groups with the same message and metadata.
  func split(_ exception: Value, by matcher: GroupMatcher, wantsRest: Bool, _ parts: inout GroupParts) throws(Raise) {
    if try matcher.matches(self, exception) {
      exception.retain()
      parts.match = exception
      return
    }
    guard isInstance(exception, of: exceptionType(.baseExceptionGroup)) else {
      if wantsRest {
        exception.retain()
        parts.rest = exception
      }
      return
    }
    let members = Owned(retaining: (exception.cast() as ExceptionGroupPointer).pointee.exceptions)
    let tuple: TuplePointer = members.value.cast()
    let matching = Owned(newList(capacity: 0))
    let others = Owned(newList(capacity: 0))
    try enterCall(" in exceptiongroup_split_recursive")
    defer { leaveCall() }
    for index in 0..<tuple.count {
      var inner = GroupParts()
      try split(tuple[index], by: matcher, wantsRest: wantsRest, &inner)
      if !inner.match.isNone { (matching.value.cast() as ListPointer).append(inner.match) }
      if !inner.rest.isNone { (others.value.cast() as ListPointer).append(inner.rest) }
    }
    parts.match = try subset(of: exception.cast(), matching.value).take()
    if wantsRest { parts.rest = try subset(of: exception.cast(), others.value).take() }
  }

  /// A group like this one with some of its exceptions, as its `derive` makes it; None for none.
  private func subset(of group: ExceptionGroupPointer, _ exceptions: Value) throws(Raise) -> Owned {
    if (exceptions.cast() as ListPointer).count == 0 { return .none }
    let made = try callMethod(Value(group), word("derive"), exceptions)
    guard isInstance(made.value, of: exceptionType(.baseExceptionGroup)) else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    let exception: ExceptionPointer = made.value.cast()
    exception.setTraceback(group.pointee.base.traceback)
    exception.setContext(group.pointee.base.context)
    exception.setCause(group.pointee.base.cause)
    if let notes = try attributeIfPresent(Value(group), name(.notes)), type(of: notes.value).pointee.slots.getItem != nil {
      let copy = try listFrom(notes.value)
      try setAttribute(made.value, name(.notes), copy.value)
    }
    return made
  }
}
