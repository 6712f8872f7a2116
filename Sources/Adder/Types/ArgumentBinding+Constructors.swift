// Arguments of constructors, which have no signature: sorted to a few names, or taken by position alone.

extension VM {
  /// Positional arguments only; those left out are `.unbound`.
  func bindPositional(_ arguments: Arguments, _ function: StaticString, least: Int, most: Int) throws(Raise) -> [Value] {
    if arguments.hasKeywords && (arguments.keywords.cast() as TuplePointer).count > 0 {
      throw typeError("\(function)() takes no keyword arguments")
    }
    func counted(_ number: Int) -> String { number == 1 ? "1 argument" : "\(number) arguments" }
    if arguments.count < least || arguments.count > most {
      if least == most { throw typeError("\(function) expected \(counted(least)), got \(arguments.count)") }
      let (word, limit) = arguments.count < least ? ("at least", least) : ("at most", most)
      throw typeError("\(function) expected \(word) \(counted(limit)), got \(arguments.count)")
    }
    return (0..<most).map { $0 < arguments.count ? arguments[$0] : .unbound }
  }

  /// Arguments by position or name; those left out are `.unbound`.
  func bindNamed(_ arguments: Arguments, _ function: StaticString, _ names: [StaticString], required: Int) throws(Raise) -> [Value] {
    let given = arguments.count + (arguments.hasKeywords ? (arguments.keywords.cast() as TuplePointer).count : 0)
    if given > names.count {
      let kind = arguments.count == 0 ? "keyword " : ""
      throw typeError("\(function)() takes at most \(names.count) \(kind)argument\(names.count == 1 ? "" : "s") (\(given) given)")
    }
    var values = (0..<names.count).map { $0 < arguments.count ? arguments[$0] : Value.unbound }
    // That something is missing is said first, then that something is given twice.
    var twice: Int?
    var misfit: StringPointer?
    if arguments.hasKeywords {
      let keywords: TuplePointer = arguments.keywords.cast()
      for position in 0..<keywords.count {
        let keyword: StringPointer = keywords[position].cast()
        guard let index = names.firstIndex(where: { keyword.equals($0.description) }) else {
          misfit = misfit ?? keyword
          continue
        }
        if index < arguments.count {
          twice = min(twice ?? index, index)
        } else {
          values[index] = arguments[arguments.count + position]
        }
      }
    }
    for index in 0..<required where values[index].isUnbound {
      throw typeError("\(function)() missing required argument '\(names[index])' (pos \(index + 1))")
    }
    if let twice { throw typeError("argument for \(function)() given by name ('\(names[twice])') and position (\(twice + 1))") }
    if let misfit { throw typeError(exact: "'\(Value(misfit))' is an invalid keyword argument for \(function.description)()") }
    return values
  }
}
