// `time.strptime`, which the library's `_strptime` does; and what there is to know about the clocks.

extension TimeModule {
  static func defineParsing(_ m: inout ModuleBuilder) {
    m.add(
      NativeMethod(
        raw: "strptime(*args)", "strptime(string, format) -> struct_time\n\nParse a string to a time tuple according to a format specification.",
        owner: "time"
      ) { (vm, _, arguments) throws(Raise) in
        try vm.checkNoKeywords(arguments, "strptime")
        let name = vm.intern("_strptime")
        let module = try vm.importModule(name: name.value, fromList: .none, level: 0, globals: .none)
        let function = try vm.getAttribute(module.value, "_strptime_time")
        return try vm.call(function.value, arguments)
      })
    m.function("get_clock_info(name, /) @parse", "Get information of the specified clock.") { (vm, name: Value) throws(Raise) -> Owned in
      guard vm.isString(name) else { throw vm.typeError("get_clock_info() argument 1 must be str, not \(vm.typeName(of: name))") }
      let text = vm.text(name)
      let constant: StaticString
      switch text {
      case "time": constant = "CLOCK_REALTIME"
      case "monotonic", "perf_counter": constant = "CLOCK_MONOTONIC"
      case "process_time": constant = "CLOCK_PROCESS_CPUTIME_ID"
      case "thread_time": constant = "CLOCK_THREAD_CPUTIME_ID"
      default: throw vm.valueError("unknown clock")
      }
      let info = vm.newSimpleNamespace()
      let implementation = vm.string("clock_gettime(\(constant))")
      let resolution = vm.float(1e-9)
      let isWall = text == "time"
      try vm.setAttribute(info.value, vm.word("implementation"), implementation.value)
      try vm.setAttribute(info.value, vm.word("monotonic"), Value(!isWall))
      try vm.setAttribute(info.value, vm.word("adjustable"), Value(isWall))
      try vm.setAttribute(info.value, vm.word("resolution"), resolution.value)
      return info
    }
  }
}
