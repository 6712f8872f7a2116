// Exceptions with a value: StopIteration, SystemExit; KeyError, whose text is the key's repr; NameError, AttributeError and ImportError, which
// remember what was looked for.

extension StopIterationObject {
  static let spec = TypeSpec(
    ExceptionPointer.self, "StopIteration", doc: "Signal the end from iterator.__next__().", layout: ExceptionSpecs.layout(StopIterationObject.self)
  ) { t in
    t.initialize { (exception, vm, arguments) throws(Raise) in
      try exception.initialize(vm, arguments)
      exception.setField(\StopIterationObject.value, arguments.count > 0 ? arguments[0] : .unbound)
    }
    t.field("value", "generator return value", \StopIterationObject.value)
  }
}

extension SystemExitObject {
  static let spec = TypeSpec(
    ExceptionPointer.self, "SystemExit", doc: "Request to exit from the interpreter.", layout: ExceptionSpecs.layout(SystemExitObject.self)
  ) { t in
    t.initialize { (exception, vm, arguments) throws(Raise) in
      try exception.initialize(vm, arguments)
      switch arguments.count {
      case 0: break
      case 1: exception.setField(\SystemExitObject.code, arguments[0])
      default: exception.setField(\SystemExitObject.code, exception.pointee.arguments)
      }
    }
    t.field("code", "exception code", \SystemExitObject.code)
  }
}

/// KeyError has no layout of its own.
enum KeyErrorType {
  static let spec = TypeSpec(
    ExceptionPointer.self, "KeyError", doc: "Mapping key not found.", layout: ExceptionSpecs.layout(BaseExceptionObject.self)
  ) { t in
    t.initialize { (exception, vm, arguments) throws(Raise) in try exception.initialize(vm, arguments) }
    // An argument like '' would leave nothing to see, so a single one is shown by its repr.
    t.str { (exception, vm) throws(Raise) in
      if exception.arguments.count == 1 {
        let key = Owned(retaining: exception.arguments[0])
        return try vm.repr(key.value)
      }
      return try exception.text(vm)
    }
  }
}

extension NameErrorObject {
  static let spec = TypeSpec(ExceptionPointer.self, "NameError", doc: "Name not found globally.", layout: ExceptionSpecs.layout(NameErrorObject.self))
  { t in
    t.initialize { (exception, vm, arguments) throws(Raise) in
      exception.setArguments(vm, arguments)
      try exception.setFields(vm, arguments, owner: "NameError", [("name", exception.place(\NameErrorObject.name))])
    }
    t.str { (exception, vm) throws(Raise) in try exception.text(vm) }
    t.field("name", "name", \NameErrorObject.name)
  }
}

extension AttributeErrorObject {
  static let spec = TypeSpec(
    ExceptionPointer.self, "AttributeError", doc: "Attribute not found.", layout: ExceptionSpecs.layout(AttributeErrorObject.self)
  ) { t in
    t.initialize { (exception, vm, arguments) throws(Raise) in
      exception.setArguments(vm, arguments)
      let fields: [(name: StaticString, place: UnsafeMutablePointer<Value>)] = [
        ("name", exception.place(\AttributeErrorObject.name)), ("obj", exception.place(\AttributeErrorObject.object)),
      ]
      try exception.setFields(vm, arguments, owner: "AttributeError", fields)
    }
    t.str { (exception, vm) throws(Raise) in try exception.text(vm) }
    t.field("name", "attribute name", \AttributeErrorObject.name)
    t.field("obj", "object", \AttributeErrorObject.object)
  }
}

extension ImportErrorObject {
  static let spec = TypeSpec(
    ExceptionPointer.self, "ImportError", doc: "Import can't find module, or can't find name in module.",
    layout: ExceptionSpecs.layout(ImportErrorObject.self)
  ) { t in
    t.initialize { (exception, vm, arguments) throws(Raise) in
      exception.setArguments(vm, arguments)
      let fields: [(name: StaticString, place: UnsafeMutablePointer<Value>)] = [
        ("name", exception.place(\ImportErrorObject.name)), ("path", exception.place(\ImportErrorObject.path)),
      ]
      try exception.setFields(vm, arguments, owner: "ImportError", fields)
      exception.setField(\ImportErrorObject.message, arguments.count == 1 ? arguments[0] : .unbound)
    }
    t.str { (exception, vm) throws(Raise) in
      let message = exception.field(\ImportErrorObject.message)
      if message.isExactly(vm.pointee.types.str) { return Owned(retaining: message) }
      return try exception.text(vm)
    }
    t.field("msg", "exception message", \ImportErrorObject.message)
    t.field("name", "module name", \ImportErrorObject.name)
    t.field("path", "module path", \ImportErrorObject.path)
    t.method("__reduce__()", "Helper for pickle.") { (exception, vm) throws(Raise) in
      let name = exception.field(\ImportErrorObject.name)
      let path = exception.field(\ImportErrorObject.path)
      if name.isUnbound && path.isUnbound { return try exception.reduced(vm, arguments: exception.pointee.arguments, state: nil) }
      let state = Owned(vm.newDict())
      let dict: DictPointer = state.value.cast()
      if !name.isUnbound { dict.setInterned(vm.word("name"), name) }
      if !path.isUnbound { dict.setInterned(vm.word("path"), path) }
      return try exception.reduced(vm, arguments: exception.pointee.arguments, state: dict)
    }
  }
}
