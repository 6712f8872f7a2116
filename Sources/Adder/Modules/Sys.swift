// The module `sys`.

enum SystemModule {
  static let spec = ModuleSpec(
    "sys",
    doc:
      "This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter."
  ) { (m) throws(Raise) in
    let vm = m.vm
    let namespace: DictPointer = m.module.pointee.namespace.cast()
    let old = vm.interpreter.sysNamespace
    Value(namespace).retain()
    vm.interpreter.sysNamespace = Value(namespace)
    if !old.isUnbound { old.release() }
    defineLists(m)
    defineData(m)
    defineStreams(m)
    defineFunctions(&m)
    defineLimits(&m)
    defineHooks(&m)
    defineAsync(&m)
    defineThreads(&m)
  }

  private static func defineLists(_ m: ModuleBuilder) {
    let vm = m.vm
    let state = vm.interpreter
    if state.modules.isUnbound { state.modules = Value(vm.newDict()) }
    m.constant("modules", Owned(retaining: state.modules))
    m.constant("argv", vm.programArguments())
    m.constant("orig_argv", vm.list(ofSystemTexts: state.system.originalArguments))
    for name in ["path", "meta_path", "path_hooks", "warnoptions"] as [StaticString] { m.constant(name, vm.list([])) }
    for name in ["path_importer_cache", "_xoptions"] as [StaticString] { m.constant(name, Owned(vm.newDict())) }
    m.constant("builtin_module_names", vm.tuple(of: NativeModules.names))
    m.constant("stdlib_module_names", later: { $0.standardModuleNames() })
  }

  private static func defineStreams(_ m: ModuleBuilder) {
    let vm = m.vm
    for (descriptor, names) in [("stdin", "__stdin__"), ("stdout", "__stdout__"), ("stderr", "__stderr__")].enumerated()
      as EnumeratedSequence<[(StaticString, StaticString)]>
    {
      // A process may be started without one, and then there is nothing to read or to write.
      let isThere = vm.system.output != nil || Platform.isOpen(Int32(descriptor))
      let stream = isThere ? vm.standardStream(Int32(descriptor)) : .none
      m.constant(names.0, Owned(retaining: stream.value))
      m.constant(names.1, stream)
    }
  }

  // MARK: Functions

  private static func defineFunctions(_ m: inout ModuleBuilder) {
    m.function("exit(status=None, /)", "Exit the interpreter by raising SystemExit(status).") { (vm, status: Value) throws(Raise) in
      throw vm.systemExit(status.isUnbound ? .none : status)
    }
    m.function("exc_info()", "Return current exception information: (type, value, traceback).") { (vm) throws(Raise) -> Owned in
      let handled = Owned(retaining: vm.pointee.handled)
      if handled.value.isNone { return vm.tuple(.none, .none, .none) }
      return vm.tuple(vm.type(of: handled.value).value, handled.value, (handled.value.cast() as ExceptionPointer).pointee.traceback)
    }
    m.function("exception()", "Return the current exception.") { (vm) throws(Raise) -> Owned in Owned(retaining: vm.pointee.handled) }
    m.function("getrefcount(object, /)", "Return the reference count of object.") { (_, value: Value) throws(Raise) -> Int in
      // What lives in the value word itself counts as held from everywhere.
      value.isObject ? value.object.count : 1 << 30
    }
    m.function("getsizeof(object, default=None)", "getsizeof(object [, default]) -> int\n\nReturn the size of object in bytes.") {
      (vm, value: Value, fallback: Value) throws(Raise) -> Owned in
      do throws(Raise) {
        guard let size = try vm.callSpecial(value, .sizeof) else {
          throw vm.typeError("Type \(vm.typeName(of: value)) doesn't define __sizeof__")
        }
        guard vm.isInt(size.value) else { throw vm.typeError("an integer is required") }
        if vm.isNegativeInt(size.value) { throw vm.valueError("__sizeof__() should return >= 0") }
        return size
      } catch {
        if fallback.isUnbound || !vm.errorMatches(.typeError) { throw error }
        vm.clearError()
        return Owned(retaining: fallback)
      }
    }
    m.function("intern(string, /)", "``Intern'' the given string.") { (vm, value: StringPointer) throws(Raise) -> Owned in
      guard vm.isExactString(Value(value)) else { throw vm.typeError("can't intern \(vm.typeName(of: Value(value)))") }
      return vm.intern(Value(value))
    }
    m.function("getdefaultencoding()", "Return the current default encoding used by the Unicode implementation.") { (_) throws(Raise) -> String in
      "utf-8"
    }
    m.function("getfilesystemencoding()", "Return the encoding used to convert Unicode filenames to OS filenames.") { (_) throws(Raise) -> String in
      "utf-8"
    }
    m.function("getfilesystemencodeerrors()", "Return the error mode used for Unicode to OS filename conversion.") { (_) throws(Raise) -> String in
      "surrogateescape"
    }
    m.function("_getframe(depth=0, /)", "Return a frame object from the call stack.") { (vm, depth: Int?) throws(Raise) -> Owned in
      guard let frame = vm.frameObject(depth: max(0, depth ?? 0)) else { throw vm.valueError("call stack is not deep enough") }
      return frame
    }
    m.function("getallocatedblocks()", "Return the number of memory blocks currently allocated.") { (vm) throws(Raise) -> Int in
      var count = 0
      vm.heap.forEachPage { count += Int($0.pointee.used) }
      return count
    }
    m.function("_debugmallocstats()", "Print debug info to stderr about the state of the memory allocator.") { (vm) -> Void in
      vm.writeToStandardError(vm.heap.statisticsText())
    }
    m.function("is_finalizing()", "Return True if Python is exiting.") { (vm) throws(Raise) -> Bool in vm.system.isFinalizing }
    m.function("addaudithook(hook)", "Adds a new audit hook callback.") { (vm, hook: Value) throws(Raise) in
      hook.retain()
      vm.system.auditHooks.append(hook)
    }
    m.add(
      NativeMethod(
        .function, "audit(event, /, *args)", "Passes the event to any hooks that are attached.", owner: "sys",
        unsorted: { (vm, _, arguments) throws(Raise) in
          try vm.checkNoKeywords(arguments, "sys.audit")
          if arguments.count == 0 { throw vm.typeError("audit() missing 1 required positional argument: 'event'") }
          // Where nobody listens the event is not looked at.
          if vm.system.auditHooks.isEmpty { return .none }
          let event = arguments[0]
          guard vm.isString(event) else { throw vm.typeError("expected str for argument 'event', not \(vm.typeName(of: event))") }
          let rest = arguments.dropFirst()
          let tuple = vm.tuple(copying: UnsafeBufferPointer(start: rest.base, count: rest.count))
          for hook in vm.system.auditHooks { _ = try vm.call(hook, event, tuple.value) }
          return .none
        },
        body: { (_, _, _, _) throws(Raise) in .none }))
  }

  // MARK: Limits

  private static func defineLimits(_ m: inout ModuleBuilder) {
    m.function("getrecursionlimit()", "Return the current value of the recursion limit.") { (vm) throws(Raise) -> Int in vm.pointee.depthLimit }
    m.function("setrecursionlimit(limit, /)", "Set the maximum depth of the Python interpreter stack to n.") { (vm, value: Value) throws(Raise) in
      let number = try vm.indexValue(value)
      guard let limit = vm.machineInt(number.value), limit.magnitude <= Int(Int32.max) else {
        throw vm.overflowError("Python int too large to convert to C int")
      }
      if limit < 1 { throw vm.valueError("recursion limit must be greater or equal than 1") }
      if vm.pointee.depth >= limit {
        throw vm.raise(
          .recursionError, "cannot set the recursion limit to \(limit) at the recursion depth \(vm.pointee.depth): the limit is too low")
      }
      vm.pointee.depthLimit = limit
    }
    m.function("get_int_max_str_digits()", "Return the maximum string digits limit for non-binary int<->str conversions.") {
      (vm) throws(Raise) -> Int in
      vm.system.maximumDigits
    }
    m.function("set_int_max_str_digits(maxdigits)", "Set the maximum string digits limit for non-binary int<->str conversions.") {
      (vm, limit: Int) throws(Raise) in
      if limit != 0 && limit < 640 { throw vm.valueError("maxdigits must be 0 or larger than 640") }
      vm.system.maximumDigits = limit
    }
    m.function("getswitchinterval()", "Return the current thread switch interval; see sys.setswitchinterval().") { (vm) throws(Raise) -> Double in
      vm.system.switchInterval
    }
    m.function("setswitchinterval(interval, /)", "Set the ideal thread switching delay inside the Python interpreter.") {
      (vm, interval: Double) throws(Raise) in
      if interval <= 0 { throw vm.valueError("switch interval must be strictly positive") }
      vm.system.switchInterval = interval
      vm.threads.lock.setInterval(microseconds: Int(min(interval, 1000) * 1e6))
      vm.noteThreadCount()
    }
  }
}

extension VM {
  /// `SystemExit(status)`: without arguments for None, with several for a tuple.
  func systemExit(_ status: Value) -> Raise {
    if status.isNone { return raise(newException(.systemExit, [])) }
    do throws(Raise) {
      let type = exceptionType(.systemExit).value
      return raise(try isTuple(status) ? call(type, tuple: status) : call(type, status))
    } catch {
      return error
    }
  }

  func list(of texts: [String]) -> Owned {
    let list = newList(capacity: texts.count)
    for text in texts { list.append(taking: string(text).take()) }
    return Owned(list)
  }

  /// Texts of the system, in which bytes that are no UTF-8 become lone surrogates (PEP 383).
  fileprivate func list(ofSystemTexts texts: [[UInt8]]) -> Owned {
    let list = newList(capacity: texts.count)
    for text in texts { list.append(taking: systemString(text).take()) }
    return Owned(list)
  }

  private func systemString(_ text: [UInt8]) -> Owned {
    let bytes = bytes(text)
    do throws(Raise) { return try decode(bytes.value, .utf8, .surrogateEscape) } catch {
      clearError()
      return string(String(decoding: text, as: UTF8.self))
    }
  }

  /// `sys.argv`: the program, and behind it what the command was given last, byte by byte.
  fileprivate func programArguments() -> Owned {
    let texts = interpreter.arguments
    let given = interpreter.system.originalArguments
    guard let program = texts.first, given.count >= texts.count else { return list(of: texts) }
    let list = newList(capacity: texts.count)
    list.append(taking: string(program).take())
    for argument in given.suffix(texts.count - 1) { list.append(taking: systemString(argument).take()) }
    return Owned(list)
  }

  func tuple(of texts: [String]) -> Owned {
    let tuple = newTuple(count: texts.count)
    for index in texts.indices { tuple.pointee.items[index] = .none }
    for (index, text) in texts.enumerated() { tuple.pointee.items[index] = intern(text).take() }
    return Owned(tuple)
  }
}

extension UnsafeMutablePointer<SetObject> {
  /// Adds a str, which can run nothing and cannot fail.
  func addInterned(_ name: Value, _ vm: VM) {
    do throws(Raise) { try add(name, vm) } catch { vm.clearError() }
  }
}
