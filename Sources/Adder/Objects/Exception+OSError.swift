// OSError: `OSError(errno, strerror, filename)` makes the subclass that belongs to the error number.

extension OSErrorObject {
  static let spec = TypeSpec(
    ExceptionPointer.self, "OSError", doc: "Base class for I/O related errors.", layout: ExceptionSpecs.layout(OSErrorObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      // A subclass with an `__init__` but no `__new__` of its own gets its fields in `OSError.__init__`.
      guard try !initializesLate(type, vm) else {
        return Owned(vm.allocateException(type, takingArguments: Owned(retaining: vm.pointee.emptyTuple).take()))
      }
      let exact = exactType(type, vm, arguments)
      let exception = Owned(vm.allocateException(exact, takingArguments: Owned(retaining: vm.pointee.emptyTuple).take()))
      let pointer: ExceptionPointer = exception.value.cast()
      try pointer.refuseKeywords(vm, arguments)
      try fill(pointer, vm, arguments)
      return exception
    }
    t.initialize { (exception, vm, arguments) throws(Raise) in
      guard try initializesLate(exception.pointee.header.type, vm) else { return }
      try exception.refuseKeywords(vm, arguments)
      try fill(exception, vm, arguments)
    }
    t.str { (exception, vm) throws(Raise) in try text(exception, vm) }
    t.field("errno", "POSIX exception code", \OSErrorObject.errno)
    t.field("strerror", "exception strerror", \OSErrorObject.strerror)
    t.field("filename", "exception filename", \OSErrorObject.filename)
    t.field("filename2", "second exception filename", \OSErrorObject.filename2)
    t.attribute(
      "characters_written", "",
      get: { (exception, vm) throws(Raise) in
        let written = exception.field(\OSErrorObject.written)
        guard !written.isUnbound else { throw vm.raise(.attributeError, "characters_written") }
        return Owned(retaining: written)
      },
      set: { (exception, vm, value) throws(Raise) in
        if value == nil && exception.field(\OSErrorObject.written).isUnbound { throw vm.raise(.attributeError, "characters_written") }
        guard let value else { return exception.setField(\OSErrorObject.written, .unbound) }
        let written = vm.int(try vm.index(value))
        exception.setField(\OSErrorObject.written, written.value)
      })
    t.method("__reduce__()", "Helper for pickle.") { (exception, vm) throws(Raise) in
      let filename = exception.field(\OSErrorObject.filename)
      let arguments = exception.arguments
      guard arguments.count == 2, !filename.isUnbound else {
        return try exception.reduced(vm, arguments: exception.pointee.arguments, state: nil)
      }
      let second = exception.field(\OSErrorObject.filename2)
      let all =
        second.isUnbound
        ? vm.tuple(arguments[0], arguments[1], filename) : vm.tuple(arguments[0], arguments[1], filename, .none, second)
      return try exception.reduced(vm, arguments: all.value, state: nil)
    }
  }

  private static func initializesLate(_ type: TypePointer, _ vm: VM) throws(Raise) -> Bool {
    guard type.has(.heapType) else { return false }
    let this = vm.exceptionType(.osError)
    return vm.lookup(type, vm.name(.`init`)) != vm.lookup(this, vm.name(.`init`)) && vm.lookup(type, vm.name(.new)) == vm.lookup(this, vm.name(.new))
  }

  /// For OSError itself: the type that the error number asks for.
  private static func exactType(_ type: TypePointer, _ vm: VM, _ arguments: Arguments) -> TypePointer {
    guard type == vm.exceptionType(.osError), arguments.count >= 2, arguments.count <= 5, vm.isInt(arguments[0]),
      let errno = vm.machineInt(arguments[0]).flatMap(Int32.init(exactly:)), let kind = Platform.exceptionKind(errno: errno)
    else { return type }
    return vm.exceptionType(kind)
  }

  /// Takes `errno, strerror, filename, winerror, filename2` from the arguments; `args` keeps the first two.
  private static func fill(_ exception: ExceptionPointer, _ vm: VM, _ arguments: Arguments) throws(Raise) {
    var kept = arguments.count
    if arguments.count >= 2 && arguments.count <= 5 {
      exception.setField(\OSErrorObject.errno, arguments[0])
      exception.setField(\OSErrorObject.strerror, arguments[1])
      if arguments.count >= 3, !arguments[2].isNone {
        let filename = arguments[2]
        if exception.pointee.header.type == vm.exceptionType(.blockingIOError) && (vm.isInt(filename) || vm.isFloat(filename)) {
          let written = vm.int(try vm.index(filename))
          exception.setField(\OSErrorObject.written, written.value)
        } else {
          exception.setField(\OSErrorObject.filename, filename)
          if arguments.count == 5, !arguments[4].isNone { exception.setField(\OSErrorObject.filename2, arguments[4]) }
          kept = 2
        }
      }
    }
    let tuple = vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: kept))
    exception.setArguments(tuple.value)
  }

  private static func text(_ exception: ExceptionPointer, _ vm: VM) throws(Raise) -> Owned {
    func shown(_ value: Value) throws(Raise) -> String { value.isUnbound ? "None" : try vm.strText(value) }
    let errno = exception.field(\OSErrorObject.errno)
    let strerror = exception.field(\OSErrorObject.strerror)
    let filename = exception.field(\OSErrorObject.filename)
    let filename2 = exception.field(\OSErrorObject.filename2)
    if !filename.isUnbound {
      let start = try "[Errno \(shown(errno))] \(shown(strerror)): "
      if filename2.isUnbound { return vm.string(start).concatenating(try vm.repr(filename), "", vm) }
      return vm.string(start).concatenating(try vm.repr(filename), " -> ", vm).concatenating(try vm.repr(filename2), "", vm)
    }
    if !errno.isUnbound && !strerror.isUnbound { return vm.string(try "[Errno \(shown(errno))] \(shown(strerror))") }
    return try exception.text(vm)
  }
}
