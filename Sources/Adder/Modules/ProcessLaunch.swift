// `_posixsubprocess`: starting a program, for Library/subprocess.py.

enum ProcessLaunchModule {
  static let spec = ModuleSpec("_posixsubprocess", doc: "A POSIX helper for the subprocess module.") { m throws(Raise) in
    m.function(
      "launch(programs, arguments, environment, directory, streams, rest, /)",
      "Starts a program; (process, None, 0), or (-1, what failed, error number)."
    ) {
      (vm, programs: Value, arguments: Value, environment: Value, directory: Value, streams: Value, rest: LaunchRest) throws(Raise) -> Owned in
      try vm.launch(programs, arguments, environment, directory, streams, rest)
    }
  }
}

/// The last argument of `launch`, a tuple: descriptors that are kept, numbers, groups or None, a function to call before or None.
struct LaunchRest: FromValue {
  let value: Value
  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> LaunchRest { LaunchRest(value: value) }
}

extension VM {
  fileprivate func launch(
    _ programs: Value, _ arguments: Value, _ environment: Value, _ directory: Value, _ streams: Value, _ rest: LaunchRest
  ) throws(Raise) -> Owned {
    var plan = Platform.Launch(programs: try byteStrings(programs), arguments: try byteStrings(arguments))
    if !environment.isNone { plan.environment = try byteStrings(environment) }
    if !directory.isNone { plan.directory = try systemBytes(directory) }
    let ends = try numbers(streams)
    (plan.input, plan.output, plan.error) = (Int32(ends[0]), Int32(ends[1]), Int32(ends[2]))
    let more: TuplePointer = rest.value.cast()
    plan.kept = try numbers(more[0]).map { Int32($0) }
    let options = try numbers(more[1])
    plan.closesOthers = options[0] != 0
    plan.restoresSignals = options[1] != 0
    plan.startsSession = options[2] != 0
    plan.processGroup = Int32(options[3])
    plan.mask = Int32(options[4])
    plan.group = options[5]
    plan.user = options[6]
    if !more[2].isNone { plan.groups = try numbers(more[2]) }
    let prepare = more[3]
    let run: (() -> Bool)? = prepare.isNone ? nil : { self.runsFine(prepare) }
    let (process, failure, error) = Platform.launch(plan, prepare: run)
    let what: Owned
    switch failure {
    case nil: what = .none
    case .before: what = string("")
    case .directory: what = string("directory")
    case .program: what = string("program")
    case .preparation: what = string("preparation")
    }
    let first = int(Int(process))
    let last = int(Int(error))
    return tuple(first.value, what.value, last.value)
  }

  /// In the new process.
  private func runsFine(_ function: Value) -> Bool {
    threads.forgetOthers()
    do throws(Raise) {
      _ = try call(function)
      return true
    } catch {
      clearError()
      return false
    }
  }

  private func byteStrings(_ list: Value) throws(Raise) -> [Platform.PathBytes] {
    let items = try tupleFrom(list)
    let tuple: TuplePointer = items.value.cast()
    var strings: [Platform.PathBytes] = []
    for index in 0..<tuple.count { strings.append(try systemBytes(tuple[index])) }
    return strings
  }

  private func numbers(_ list: Value) throws(Raise) -> [Int] {
    let items = try tupleFrom(list)
    let tuple: TuplePointer = items.value.cast()
    var numbers: [Int] = []
    for position in 0..<tuple.count { numbers.append(try index(tuple[position])) }
    return numbers
  }
}
