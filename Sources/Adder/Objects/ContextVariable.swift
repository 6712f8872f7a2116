// `contextvars`: variables whose values belong to a context. A thread has a current context, an empty one at first; `Context.run` makes another one current
// for the time of a call.

typealias ContextPointer = UnsafeMutablePointer<ContextObject>
typealias ContextVariablePointer = UnsafeMutablePointer<ContextVariableObject>
typealias ContextTokenPointer = UnsafeMutablePointer<ContextTokenObject>

struct ContextObject: HeapLayout {
  var header: ObjectHeader
  /// A dict of values by variable. Copies of the context and iterators have the same one until it changes.
  var values: Value
  /// What was current before `run` made this the current one; `.unbound` while it is not entered.
  var previous: Value
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "_contextvars.Context" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.contextType) }
}

struct ContextVariableObject: HeapLayout {
  var header: ObjectHeader
  var name: Value
  /// `.unbound` where there is none.
  var fallback: Value

  static var typeName: StaticString { "_contextvars.ContextVar" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.contextVariableType) }
}

struct ContextTokenObject: HeapLayout {
  var header: ObjectHeader
  var context: Value
  var variable: Value
  /// `.unbound` where there was none.
  var old: Value
  var isUsed: Bool

  static var typeName: StaticString { "_contextvars.Token" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.contextTokenType) }
}

struct MissingTokenObject: HeapLayout {
  var header: ObjectHeader
  static var typeName: StaticString { "Token.MISSING" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { false }
}

extension UnsafeMutablePointer<VMState> {
  var contextType: TypePointer { systemType(.context, ContextObject.spec) }
  var contextVariableType: TypePointer { systemType(.contextVariable, ContextVariableObject.spec) }
  var contextTokenType: TypePointer { systemType(.contextToken, ContextTokenObject.spec) }
  fileprivate var missingTokenType: TypePointer { systemType(.missingToken, MissingTokenObject.spec) }

  /// The type is not made for the question.
  func isContext(_ value: Value) -> Bool { system.types[SystemType.context.rawValue].map { value.isExactly($0) } ?? false }

  /// - Parameter values: a dict that nobody will change.
  func newContext(_ values: consuming Owned) -> ContextPointer {
    let context = make(ContextObject.self, contextType)
    context.pointee.values = values.take()
    context.pointee.previous = .unbound
    context.pointee.weakReferences = nil
    return context
  }

  /// The context of the thread that runs.
  func currentContext() -> ContextPointer {
    let thread = threads.current
    if thread.context.isNone { thread.context = Value(newContext(Owned(newDict()))) }
    return thread.context.cast()
  }

  /// A new context with the values of another one.
  func copyContext(_ original: ContextPointer) -> Owned { Owned(newContext(Owned(retaining: original.pointee.values))) }

  /// `Token.MISSING`
  func missingToken() -> Owned {
    Owned(retaining: lookup(contextTokenType, word("MISSING")) ?? .none)
  }

  fileprivate func variableKey(_ key: Value) throws(Raise) {
    guard key.isExactly(contextVariableType) else { throw typeError("a ContextVar key was expected, got \(try reprText(key))") }
  }
}

extension UnsafeMutablePointer<ContextObject> {
  var dict: DictPointer { pointee.values.cast() }

  /// The dict, to be changed: one that nobody else has.
  fileprivate func ownDict(_ vm: VM) throws(Raise) -> DictPointer {
    if !pointee.values.object.isUnique {
      let copy = try dict.copy(vm)
      let old = Owned(pointee.values)
      pointee.values = copy.take()
      _ = old
    }
    return dict
  }

  fileprivate func run(_ vm: VM, _ arguments: Arguments) throws(Raise) -> Owned {
    if arguments.count == 0 { throw vm.typeError("run() missing 1 required positional argument") }
    if !pointee.previous.isUnbound { throw vm.runtimeError("cannot enter context: \(try vm.reprText(Value(self))) is already entered") }
    let kept = Owned(retaining: Value(self))
    let thread = vm.threads.current
    pointee.previous = thread.context
    kept.value.retain()
    thread.context = kept.value
    defer {
      let own = Owned(thread.context)
      thread.context = pointee.previous
      pointee.previous = .unbound
      _ = own
    }
    return try vm.call(arguments[0], arguments.dropFirst())
  }
}

extension UnsafeMutablePointer<ContextVariableObject> {
  fileprivate func get(_ vm: VM, _ fallback: Value) throws(Raise) -> Owned {
    if !vm.threads.current.context.isNone, let value = try vm.currentContext().dict.get(Value(self), vm) { return Owned(retaining: value) }
    if !fallback.isUnbound { return Owned(retaining: fallback) }
    if !pointee.fallback.isUnbound { return Owned(retaining: pointee.fallback) }
    throw vm.raise(vm.newException(.lookupError, [Value(self)]))
  }

  fileprivate func set(_ vm: VM, _ value: Value) throws(Raise) -> Owned {
    let context = vm.currentContext()
    let old = Owned(retaining: try context.dict.get(Value(self), vm) ?? .unbound)
    try context.ownDict(vm).set(Value(self), value, vm)
    let token = vm.make(ContextTokenObject.self, vm.contextTokenType)
    Value(context).retain()
    Value(self).retain()
    token.pointee.context = Value(context)
    token.pointee.variable = Value(self)
    token.pointee.old = old.take()
    token.pointee.isUsed = false
    return Owned(token)
  }

  fileprivate func reset(_ vm: VM, _ value: Value) throws(Raise) {
    guard value.isExactly(vm.contextTokenType) else { throw vm.typeError("expected an instance of Token, got \(try vm.reprText(value))") }
    let token: ContextTokenPointer = value.cast()
    if token.pointee.isUsed { throw vm.runtimeError("\(try vm.reprText(value)) has already been used once") }
    if token.pointee.variable != Value(self) { throw vm.valueError("\(try vm.reprText(value)) was created by a different ContextVar") }
    let context = vm.currentContext()
    if token.pointee.context != Value(context) { throw vm.valueError("\(try vm.reprText(value)) was created in a different Context") }
    token.pointee.isUsed = true
    if token.pointee.old.isUnbound {
      _ = try context.ownDict(vm).delete(Value(self), vm)
    } else {
      try context.ownDict(vm).set(Value(self), token.pointee.old, vm)
    }
  }
}

extension ContextObject {
  static let spec = TypeSpec(
    ContextPointer.self, "Context", module: "_contextvars", doc: "",
    layout: TypeLayout(ContextObject.self, weak: MemoryLayout<ContextObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      if arguments.count > 0 || arguments.hasKeywords { throw vm.typeError("Context() does not accept any arguments") }
      return Owned(vm.newContext(Owned(vm.newDict())))
    }
    t.initialize { (_, _, _) throws(Raise) in }
    t.traverse { (context, visit) in
      visit(context.pointee.values)
      if !context.pointee.previous.isUnbound { visit(context.pointee.previous) }
    }
    t.unhashable()
    t.compare { (left, vm, right, operation) throws(Raise) in
      guard right.isExactly(vm.contextType), operation == .equal || operation == .notEqual else { return .notImplemented }
      let other = Owned(retaining: (right.cast() as ContextPointer).pointee.values)
      let own = Owned(retaining: left.pointee.values)
      return try vm.compare(own.value, other.value, operation)
    }
    t.length { (context, _) throws(Raise) in context.dict.count }
    t.iterate { (context, vm) throws(Raise) in context.iterator(.key, vm) }
    t.getItem { (context, vm, key) throws(Raise) in
      try vm.variableKey(key)
      guard let value = try context.dict.get(key, vm) else { throw vm.keyError(key) }
      return Owned(retaining: value)
    }
    t.contains { (context, vm, key) throws(Raise) in
      try vm.variableKey(key)
      return try context.dict.get(key, vm) != nil
    }
    t.method("get(key, default=None, /)", "The value of a variable, or the default.") {
      (context, vm, key: Value, fallback: Value) throws(Raise) -> Owned in
      try vm.variableKey(key)
      return Owned(retaining: try context.dict.get(key, vm) ?? (fallback.isUnbound ? .none : fallback))
    }
    t.method("keys()", "An iterator over its variables.") { (context, vm) throws(Raise) -> Owned in context.iterator(.key, vm) }
    t.method("values()", "An iterator over their values.") { (context, vm) throws(Raise) -> Owned in context.iterator(.value, vm) }
    t.method("items()", "An iterator over pairs of the two.") { (context, vm) throws(Raise) -> Owned in context.iterator(.item, vm) }
    t.method("copy()", "Another context with the same values.") { (context, vm) throws(Raise) -> Owned in vm.copyContext(context) }
    t.add(
      NativeMethod(
        .method, "run(callable, /, *args, **kwargs)", "Call a function in this context.", owner: t.owner,
        unsorted: { (vm, receiver, arguments) throws(Raise) in try (receiver.cast() as ContextPointer).run(vm, arguments) },
        body: { (_, _, _, _) throws(Raise) in .none }))
  }
}

extension ContextVariableObject {
  static let spec = TypeSpec(
    ContextVariablePointer.self, "ContextVar", module: "_contextvars", doc: "",
    layout: TypeLayout(ContextVariableObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      let named = arguments.hasKeywords ? (arguments.keywords.cast() as TuplePointer).count : 0
      if arguments.count + named > 2 { throw vm.typeError("ContextVar() takes at most 2 arguments (\(arguments.count + named) given)") }
      if arguments.count == 0 { throw vm.typeError("ContextVar() takes exactly 1 positional argument (0 given)") }
      if arguments.count > 1 { throw vm.typeError("ContextVar() takes at most 1 positional argument (\(arguments.count) given)") }
      var fallback = Value.unbound
      if named == 1 {
        let keyword = (arguments.keywords.cast() as TuplePointer)[0]
        guard vm.text(keyword) == "default" else { throw vm.typeError("'\(vm.text(keyword))' is an invalid keyword argument for ContextVar()") }
        fallback = arguments[arguments.count]
      }
      guard vm.isString(arguments[0]) else { throw vm.typeError("context variable name must be a str") }
      let variable = vm.make(ContextVariableObject.self, vm.contextVariableType)
      arguments[0].retain()
      variable.pointee.name = arguments[0]
      if !fallback.isUnbound { fallback.retain() }
      variable.pointee.fallback = fallback
      return Owned(variable)
    }
    t.initialize { (_, _, _) throws(Raise) in }
    t.traverse { (variable, visit) in
      visit(variable.pointee.name)
      if !variable.pointee.fallback.isUnbound { visit(variable.pointee.fallback) }
    }
    t.repr { (variable, vm) throws(Raise) in
      let fallback = try variable.pointee.fallback.isUnbound ? "" : " default=\(vm.reprText(variable.pointee.fallback))"
      return vm.string("<ContextVar name=\(try vm.reprText(variable.pointee.name))\(fallback) at \(vm.addressText(Value(variable)))>")
    }
    t.member("name", "") { (variable, _) throws(Raise) in Owned(retaining: variable.pointee.name) }
    t.method("get(default=None, /) @unpack", "The value in the current context; else the default given here, else the variable's.") {
      (variable, vm, fallback: Value) throws(Raise) -> Owned in try variable.get(vm, fallback)
    }
    t.method("set(value, /)", "Give it a value in the current context. Returns a token, for reset().") {
      (variable, vm, value: Value) throws(Raise) -> Owned in
      try variable.set(vm, value)
    }
    t.method("reset(token, /)", "Take back the set() that returned this token.") { (variable, vm, token: Value) throws(Raise) -> Void in
      try variable.reset(vm, token)
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}

extension ContextTokenObject {
  static let spec = TypeSpec(
    ContextTokenPointer.self, "Token", module: "_contextvars", doc: "",
    layout: TypeLayout(ContextTokenObject.self)
  ) { t in
    t.construct { (_, vm, _) throws(Raise) in throw vm.runtimeError("Tokens can only be created by ContextVars") }
    t.traverse { (token, visit) in
      visit(token.pointee.context)
      visit(token.pointee.variable)
      if !token.pointee.old.isUnbound { visit(token.pointee.old) }
    }
    t.unhashable()
    t.repr { (token, vm) throws(Raise) in
      let used = token.pointee.isUsed ? " used" : ""
      return vm.string("<Token\(used) var=\(try vm.reprText(token.pointee.variable)) at \(vm.addressText(Value(token)))>")
    }
    t.attribute("var", "", get: { (token, _) throws(Raise) in Owned(retaining: token.pointee.variable) })
    t.attribute(
      "old_value", "",
      get: { (token, vm) throws(Raise) in token.pointee.old.isUnbound ? vm.missingToken() : Owned(retaining: token.pointee.old) })
    t.constant("MISSING") { Owned($0.make(MissingTokenObject.self, $0.missingTokenType)) }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}

extension MissingTokenObject {
  static let spec = TypeSpec(Value.self, "Token.MISSING", module: "_contextvars", doc: "", layout: TypeLayout(MissingTokenObject.self)) { t in
    t.repr { (_, vm) throws(Raise) in vm.string("<Token.MISSING>") }
  }
}
