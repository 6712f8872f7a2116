// The frames under a program that is run as a module. CPython runs it by `runpy`, whose functions stand in tracebacks and in what `sys._getframe` tells;
// here they are functions of one line that only call the next step.

/// A place in one of the modules that CPython runs programs by.
struct ProgramFrame {
  let function: StaticString
  let line: Int
  var file: StaticString = "<frozen runpy>"

  static let run = [ProgramFrame(function: "_run_module_as_main", line: 198), ProgramFrame(function: "_run_code", line: 88)]
  /// Where `-m` looks for the module, and where a folder's or an archive's `__main__` is looked for.
  static let details = ProgramFrame(function: "_run_module_as_main", line: 189)
  static let mainDetails = [
    ProgramFrame(function: "_run_module_as_main", line: 191), ProgramFrame(function: "_get_main_module_details", line: 240),
  ]
  /// Imports the parent of a module.
  static let parent = ProgramFrame(function: "_get_module_details", line: 112)
  /// Goes on from a package to its `__main__`.
  static let package = ProgramFrame(function: "_get_module_details", line: 148)
  /// Asks a loader for the code.
  static let code = ProgramFrame(function: "_get_module_details", line: 159)
  /// Reads and compiles a file.
  static let compilation = [
    ProgramFrame(function: "get_code", line: 1074, file: "<frozen importlib._bootstrap_external>"),
    ProgramFrame(function: "source_to_code", line: 1004, file: "<frozen importlib._bootstrap_external>"),
    ProgramFrame(function: "_call_with_frames_removed", line: 241, file: "<frozen importlib._bootstrap>"),
  ]
}

extension VM {
  /// Takes a step under frames, the outermost first.
  func under(_ frames: [ProgramFrame], _ step: @escaping () throws(Raise) -> Void) throws(Raise) {
    nonisolated(unsafe) let step = step
    let native = NativeMethod(.function, Signature(name: "step", parameters: "()"), "", owner: "") { (vm, _, _, _) throws(Raise) in
      try step()
      return .none
    }
    let functions = list([])
    let steps: ListPointer = functions.value.cast()
    for frame in frames.dropFirst() { steps.append(taking: try function(of: frame).take()) }
    steps.append(taking: newBuiltinFunction(native, receiver: .none).take())
    let first = try function(of: frames[0])
    _ = try call(first.value, Arguments(UnsafePointer(steps.pointee.items), count: steps.count))
  }

  /// Puts frames under the error that is set.
  func raisedUnder(_ frames: [ProgramFrame]) -> Raise {
    let exception = takeError()
    let kept = exception.value
    do throws(Raise) {
      try under(frames) { () throws(Raise) in throw self.reraise(Owned(retaining: kept)) }
    } catch {
      return error
    }
    return reraise(exception)
  }

  /// A function on the frame's line, which calls its first argument with the others.
  private func function(of frame: ProgramFrame) throws(Raise) -> Owned {
    let source = String(repeating: "\n", count: frame.line - 1) + "def \(frame.function)(step, *steps): step(*steps)"
    let code = try compile(Array(source.utf8), filename: "\(frame.file)", mode: .file, namespaceIsGlobals: true)
    let globals = Owned(newDict())
    let module = string(frame.file == "<frozen runpy>" ? "runpy" : "importlib._bootstrap")
    (globals.value.cast() as DictPointer).setInterned(name(.name), module.value)
    _ = try runCode(code.value, globals: globals.value, locals: globals.value)
    let word = intern("\(frame.function)")
    guard let function = (globals.value.cast() as DictPointer).getInterned(word.value) else { throw keyError(word.value) }
    return Owned(retaining: function)
  }
}

extension StaticString {
  fileprivate static func == (left: StaticString, right: StaticString) -> Bool { left.description == right.description }
}
