// Sorting the arguments of a call to the parameters of a function written in the language (Reference 6.3.4), with CPython's messages.

extension UnsafeMutablePointer<VMState> {
  /// Fills `frame` with the parameters' values (references of its own) and gives their number. When it throws, nothing is left in the frame.
  @inline(never) func bindArguments(_ function: FunctionPointer, _ arguments: Arguments, into frame: Frame) throws(Raise) -> Int {
    let code = function.swiftCode
    let total = code.parameterCount
    for index in 0..<total { frame[index] = .unbound }
    // Names are compared, which runs code where they are of a subclass of str.
    let floor = pointee.frameFloor
    pointee.frameFloor = max(floor, UInt(bitPattern: frame + total))
    defer { pointee.frameFloor = floor }
    do throws(Raise) {
      try bind(function, code, arguments, frame)
    } catch {
      releaseRange(frame, total)
      throw error
    }
    return total
  }

  private func bind(_ function: FunctionPointer, _ code: Code, _ arguments: Arguments, _ frame: Frame) throws(Raise) {
    let direct = min(arguments.count, code.positionalCount)
    for index in 0..<direct {
      arguments[index].retain()
      frame[index] = arguments[index]
    }
    var extra = code.positionalCount + code.keywordOnlyCount
    if code.hasVariadic {
      let rest = UnsafeBufferPointer(start: arguments.base + direct, count: arguments.count - direct)
      frame[extra] = tuple(copying: rest).take()
      extra += 1
    }
    if code.hasKeywords { frame[extra] = Value(newDict()) }
    if arguments.hasKeywords { try bindKeywords(function, code, arguments, frame) }
    if arguments.count > code.positionalCount && !code.hasVariadic { throw tooManyPositional(function, code, arguments, frame) }
    try fillDefaults(function, code, frame)
  }

  private func bindKeywords(_ function: FunctionPointer, _ code: Code, _ arguments: Arguments, _ frame: Frame) throws(Raise) {
    let names: TuplePointer = arguments.keywords.cast()
    let named = code.positionalCount + code.keywordOnlyCount
    for position in 0..<names.count {
      let keyword = names[position]
      let value = arguments[arguments.count + position]
      if let index = parameterIndex(keyword, in: code, from: code.positionalOnlyCount, to: named) {
        guard frame[index].isUnbound else {
          throw typeError(exact: "\(function.pointee.qualifiedName)() got multiple values for argument '\(keyword)'")
        }
        value.retain()
        frame[index] = value
      } else if code.hasKeywords {
        let rest: DictPointer = frame[named + (code.hasVariadic ? 1 : 0)].cast()
        try rest.set(keyword, value, self)
      } else {
        throw unexpectedKeyword(function, code, keyword, names)
      }
    }
  }

  /// Names of parameters are interned, those of a call nearly always are.
  private func parameterIndex(_ keyword: Value, in code: Code, from start: Int, to end: Int) -> Int? {
    for index in start..<max(start, end) where code.localNames[index].bits == keyword.bits { return index }
    let string: StringPointer = keyword.cast()
    if string.pointee.isInterned { return nil }
    for index in start..<max(start, end) where (code.localNames[index].cast() as StringPointer).isEqual(to: string) { return index }
    return nil
  }

  private func fillDefaults(_ function: FunctionPointer, _ code: Code, _ frame: Frame) throws(Raise) {
    if !function.pointee.defaults.isNone {
      let defaults: TuplePointer = function.pointee.defaults.cast()
      let first = code.positionalCount - defaults.count
      for index in max(0, first)..<max(0, code.positionalCount) where frame[index].isUnbound {
        defaults[index - first].retain()
        frame[index] = defaults[index - first]
      }
    }
    try checkMissing(function, code, frame, 0..<code.positionalCount, kind: "positional")
    let keywordOnly = code.positionalCount..<(code.positionalCount + code.keywordOnlyCount)
    if !function.pointee.keywordDefaults.isNone {
      let defaults: DictPointer = function.pointee.keywordDefaults.cast()
      for index in keywordOnly where frame[index].isUnbound {
        if let value = defaults.getInterned(code.localNames[index]) {
          value.retain()
          frame[index] = value
        }
      }
    }
    try checkMissing(function, code, frame, keywordOnly, kind: "keyword-only")
  }

  private func checkMissing(
    _ function: FunctionPointer, _ code: Code, _ frame: Frame, _ range: Range<Int>, kind: String
  ) throws(Raise) {
    guard range.contains(where: { frame[$0].isUnbound }) else { return }
    var missing: [String] = []
    for index in range where frame[index].isUnbound { missing.append("'\(text(code.localNames[index]))'") }
    let list: String
    switch missing.count {
    case 1: list = missing[0]
    case 2: list = "\(missing[0]) and \(missing[1])"
    default: list = missing.dropLast().joined(separator: ", ") + ", and " + missing[missing.count - 1]
    }
    let plural = missing.count == 1 ? "" : "s"
    throw typeError(
      exact: "\(function.pointee.qualifiedName)() missing \(missing.count) required \(kind) argument\(plural): \(list)")
  }

  private func tooManyPositional(_ function: FunctionPointer, _ code: Code, _ arguments: Arguments, _ frame: Frame) -> Raise {
    let defaults = function.pointee.defaults.isNone ? 0 : (function.pointee.defaults.cast() as TuplePointer).count
    var given = 0
    for index in code.positionalCount..<(code.positionalCount + code.keywordOnlyCount) where !frame[index].isUnbound { given += 1 }
    let most = code.positionalCount
    let takes = defaults > 0 ? "from \(most - defaults) to \(most)" : "\(most)"
    let plural = defaults > 0 || most != 1 ? "s" : ""
    let were = arguments.count == 1 && given == 0 ? "was" : "were"
    var count = "\(arguments.count)"
    if given > 0 {
      count +=
        " positional argument\(arguments.count == 1 ? "" : "s") (and \(given) keyword-only argument\(given == 1 ? "" : "s"))"
    }
    return typeError(
      exact: "\(function.pointee.qualifiedName)() takes \(takes) positional argument\(plural) but \(count) \(were) given")
  }

  private func unexpectedKeyword(_ function: FunctionPointer, _ code: Code, _ keyword: Value, _ names: TuplePointer) -> Raise {
    var positionalOnly: [String] = []
    for index in 0..<code.positionalOnlyCount {
      for position in 0..<names.count where parameterIndex(names[position], in: code, from: index, to: index + 1) != nil {
        positionalOnly.append(text(names[position]))
      }
    }
    let name = function.pointee.qualifiedName
    if !positionalOnly.isEmpty {
      return typeError(
        exact: "\(name)() got some positional-only arguments passed as keyword arguments: '\(positionalOnly.joined(separator: ", "))'")
    }
    return typeError(exact: "\(name)() got an unexpected keyword argument '\(keyword)'")
  }
}
