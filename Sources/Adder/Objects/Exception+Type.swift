// BaseException: what all exceptions can do.

extension BaseExceptionObject {
  static let spec = TypeSpec(
    ExceptionPointer.self, "BaseException", doc: "Common base class for all exceptions",
    layout: ExceptionSpecs.layout(BaseExceptionObject.self, flags: .ownsSetting)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      Owned(vm.allocateException(type, takingArguments: vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count)).take()))
    }
    t.initialize { (exception, vm, arguments) throws(Raise) in try exception.initialize(vm, arguments) }
    t.str { (exception, vm) throws(Raise) in try exception.text(vm) }
    t.repr { (exception, vm) throws(Raise) in
      let name = vm.typeName(of: Value(exception))
      let arguments = Owned(retaining: exception.pointee.arguments)
      let tuple: TuplePointer = arguments.value.cast()
      return try tuple.count == 1
        ? vm.string("\(name)(").concatenating(vm.repr(tuple[0]), ")", vm) : vm.string(name).concatenating(vm.repr(arguments.value), "", vm)
    }
    t.traverse { (exception, visit) in
      // In the order in which CPython gives them up.
      let fields = (RawPointer(exception) + MemoryLayout<BaseExceptionObject>.size).assumingMemoryBound(to: Value.self)
      for index in 0..<ExceptionSpecs.fieldCount(of: exception.pointee.header.type) { visit(fields[index]) }
      visit(exception.pointee.arguments)
      visit(exception.pointee.traceback)
      visit(exception.pointee.cause)
      visit(exception.pointee.context)
    }
    defineAttributes(&t)
    defineMethods(&t)
  }

  private static func defineAttributes(_ t: inout TypeBuilder<ExceptionPointer>) {
    t.attribute(
      "__dict__", "", get: { (exception, vm) throws(Raise) in try VM.dictAttribute.get(vm, Value(exception)) },
      set: { (exception, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("cannot delete __dict__") }
        try VM.dictAttribute.set?(vm, Value(exception), value)
      })
    t.attribute(
      "args", "", get: { (exception, _) in Owned(retaining: exception.pointee.arguments) },
      set: { (exception, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("args may not be deleted") }
        let tuple = try vm.tupleFrom(value)
        exception.setArguments(tuple.value)
      })
    t.attribute(
      "__traceback__", "", get: { (exception, _) in Owned(retaining: exception.pointee.traceback) },
      set: { (exception, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("__traceback__ may not be deleted") }
        try exception.setCheckedTraceback(vm, value)
      })
    t.attribute(
      "__context__", "exception context", get: { (exception, _) in Owned(retaining: exception.pointee.context) },
      set: { (exception, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("__context__ may not be deleted") }
        guard value.isNone || vm.isException(value) else {
          throw vm.typeError("exception context must be None or derive from BaseException")
        }
        exception.setContext(value)
      })
    t.attribute(
      "__cause__", "exception cause", get: { (exception, _) in Owned(retaining: exception.pointee.cause) },
      set: { (exception, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("__cause__ may not be deleted") }
        guard value.isNone || vm.isException(value) else {
          throw vm.typeError("exception cause must be None or derive from BaseException")
        }
        exception.setCause(value)
      })
    t.member(
      "__suppress_context__", "", get: { (exception, _) in Owned(Value(exception.pointee.suppressesContext != 0)) },
      set: { (exception, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("can't delete numeric/char attribute") }
        guard value.isBool else { throw vm.typeError("attribute value type must be bool") }
        exception.pointee.suppressesContext = value == .true ? 1 : 0
      })
  }

  private static func defineMethods(_ t: inout TypeBuilder<ExceptionPointer>) {
    t.method("with_traceback(tb, /)", "Exception.with_traceback(tb) --\n    set self.__traceback__ to tb and return self.") {
      (exception, vm, traceback: Value) throws(Raise) in
      try exception.setCheckedTraceback(vm, traceback)
      return Owned(retaining: Value(exception))
    }
    t.method("add_note(note, /)", "Exception.add_note(note) --\n    add a note to the exception") { (exception, vm, note: Value) throws(Raise) in
      guard vm.isString(note) else { throw vm.typeError("note must be a str, not '\(vm.typeName(of: note))'") }
      let this = Value(exception)
      if let notes = try vm.attributeIfPresent(this, vm.name(.notes)) {
        guard vm.isList(notes.value) else { throw vm.typeError("Cannot add note: __notes__ is not a list") }
        (notes.value.cast() as ListPointer).append(note)
      } else {
        let notes = vm.list([note])
        try vm.setAttribute(this, vm.name(.notes), notes.value)
      }
    }
    t.method("__reduce__()", "Helper for pickle.") { (exception, vm) throws(Raise) in
      try exception.reduced(vm, arguments: exception.pointee.arguments, state: nil)
    }
    t.method("__setstate__(state, /)", "") { (exception, vm, state: Value) throws(Raise) in
      if state.isNone { return }
      guard vm.isDict(state) else { throw vm.typeError("state is not a dictionary") }
      let dict: DictPointer = state.cast()
      var index = 0
      while let entry = dict.nextEntry(from: index) {
        index = entry + 1
        let key = Owned(retaining: dict.pointee.entries[entry].key)
        let value = Owned(retaining: dict.pointee.entries[entry].value)
        try vm.setAttribute(Value(exception), key.value, value.value)
      }
    }
  }
}

extension Owned {
  /// A str, followed by another and by text.
  consuming func concatenating(_ middle: consuming Owned, _ end: String, _ vm: VM) -> Owned {
    var builder = StringBuilder(vm)
    builder.append(value)
    builder.append(middle.value)
    builder.append(end)
    return builder.finish()
  }
}

extension UnsafeMutablePointer<BaseExceptionObject> {
  /// `__init__` of BaseException: keeps the positional arguments.
  @inline(__always) func initialize(_ vm: VM, _ arguments: Arguments) throws(Raise) {
    try refuseKeywords(vm, arguments)
    setArguments(vm, arguments)
  }

  func refuseKeywords(_ vm: VM, _ arguments: Arguments) throws(Raise) {
    if arguments.hasKeywords && (arguments.keywords.cast() as TuplePointer).count > 0 {
      throw vm.typeError("\(vm.typeName(of: Value(self)))() takes no keyword arguments")
    }
  }

  /// Keeps positional arguments. `__new__` has done it already in most cases.
  func setArguments(_ vm: VM, _ given: Arguments) {
    let known = arguments
    if known.count == given.count {
      var index = 0
      while index < given.count && known[index] == given[index] { index &+= 1 }
      if index == given.count { return }
    }
    let tuple = vm.tuple(copying: UnsafeBufferPointer(start: given.base, count: given.count))
    setArguments(tuple.value)
  }

  /// `str()` of exceptions without rules of their own.
  func text(_ vm: VM) throws(Raise) -> Owned {
    let arguments = Owned(retaining: pointee.arguments)
    let tuple: TuplePointer = arguments.value.cast()
    switch tuple.count {
    case 0: return Owned(retaining: vm.pointee.emptyString)
    case 1: return try vm.str(tuple[0])
    default: return try vm.repr(arguments.value)
    }
  }

  func setCheckedTraceback(_ vm: VM, _ value: Value) throws(Raise) {
    guard value.isNone || value.isExactly(vm.pointee.types.traceback) else {
      throw vm.typeError("__traceback__ must be a traceback or None")
    }
    setTraceback(value)
  }

  /// `(type, args)` with a dict of attributes where there are any. `state`: added to the attributes.
  func reduced(_ vm: VM, arguments: Value, state: DictPointer?) throws(Raise) -> Owned {
    let arguments = Owned(retaining: arguments)
    let type = pointee.header.type.value
    var attributes = state
    let all: Owned
    if pointee.attributes != 0, let dict = try vm.attributeIfPresent(Value(self), vm.name(.dict)), vm.isDict(dict.value) {
      let dict: DictPointer = dict.value.cast()
      if dict.count > 0 {
        let target = state ?? vm.newDict()
        if state == nil { all = Owned(target) } else { all = .none }
        attributes = target
        var index = 0
        while let entry = dict.nextEntry(from: index) {
          index = entry + 1
          try target.set(dict.pointee.entries[entry].key, dict.pointee.entries[entry].value, hash: dict.pointee.entries[entry].hash, vm)
        }
      } else {
        all = .none
      }
    } else {
      all = .none
    }
    guard let attributes else { return vm.tuple(type, arguments.value) }
    let result = vm.tuple(type, arguments.value, Value(attributes))
    _ = consume all
    return result
  }

  /// Reads keyword arguments that name fields; others are refused as `owner` does it. Fields that are not given lose their value.
  func setFields(_ vm: VM, _ arguments: Arguments, owner: StaticString, _ fields: [(name: StaticString, place: UnsafeMutablePointer<Value>)])
    throws(Raise)
  {
    for field in fields { replaceValue(field.place, .unbound) }
    guard arguments.hasKeywords else { return }
    let names: TuplePointer = arguments.keywords.cast()
    for index in 0..<names.count {
      let name: StringPointer = names[index].cast()
      guard let field = fields.first(where: { name.equals($0.name.description) }) else {
        throw vm.typeError(exact: "'\(Value(name))' is an invalid keyword argument for \(owner.description)()")
      }
      replaceValue(field.place, arguments[arguments.count + index])
    }
  }
}

extension TypeBuilder where Object == ExceptionPointer {
  /// An attribute that is a field: None while it has no value.
  func field<Layout>(_ name: StaticString, _ doc: StaticString, _ path: KeyPath<Layout, Value>) {
    guard collectsMethods else { return }
    let offset = MemoryLayout<Layout>.offset(of: path).unsafelyUnwrapped
    member(
      name, doc,
      get: { (exception, _) in
        let value = (RawPointer(exception) + offset).assumingMemoryBound(to: Value.self).pointee
        return Owned(retaining: value.isUnbound ? .none : value)
      },
      set: { (exception, _, value) in
        replaceValue((RawPointer(exception) + offset).assumingMemoryBound(to: Value.self), value ?? .unbound)
      })
  }
}
