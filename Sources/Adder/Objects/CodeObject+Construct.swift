// `types.CodeType(…)`. Code here is a tree and has no instructions, so nothing can be made of what a program gives; but what it gives is looked at
// first, since a program with a mistake in its arguments is to hear of that.

extension VM {
  /// What `code(argcount, posonlyargcount, kwonlyargcount, …)` says: always an error.
  func constructCode(_ arguments: Arguments) throws(Raise) -> Owned {
    try checkNoKeywords(arguments, "code")
    guard arguments.count >= 16 else { throw typeError("code expected at least 16 arguments, got \(arguments.count)") }
    guard arguments.count <= 18 else { throw typeError("code expected at most 18 arguments, got \(arguments.count)") }
    var counts: [Int] = []
    for index in 0..<arguments.count { try checkCodeArgument(arguments[index], at: index, &counts) }
    for (name, count) in zip(["argcount", "posonlyargcount", "kwonlyargcount", "nlocals"], counts) where count < 0 {
      throw valueError("code: \(name) must not be negative")
    }
    for index in [8, 9] { try checkNames(arguments[index].cast()) }
    throw notImplementedError("code objects hold no bytecode here: use compile(), or the replace() of an existing one")
  }

  /// Notes the counts, which come first.
  private func checkCodeArgument(_ value: Value, at index: Int, _ counts: inout [Int]) throws(Raise) {
    let kind: StaticString
    let fits: Bool
    switch index {
    case 0...5, 13:
      counts.append(Int(try machineInteger(value)))
      return
    case 6, 14, 15: (kind, fits) = ("bytes", isBytes(value))
    case 10...12: (kind, fits) = ("str", isString(value))
    default: (kind, fits) = ("tuple", isTuple(value))
    }
    guard fits else { throw typeError("code() argument \(index + 1) must be \(kind), not \(argumentKind(value))") }
  }

  private func checkNames(_ names: TuplePointer) throws(Raise) {
    for index in 0..<names.count where !isString(names[index]) {
      throw typeError("name tuples must contain only strings, not '\(typeName(of: names[index]))'")
    }
  }
}
