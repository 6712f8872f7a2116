// The one place where arguments of native functions are sorted to their parameters, with the messages for what does not fit.

extension NativeMethod {
  /// Sorts the arguments and calls the body.
  /// - Parameter bound: the object that a method was bound to when it was taken, by whose type messages name it then.
  @inline(never) func callSorted(_ vm: VM, _ receiver: Value, _ arguments: Arguments, bound: Value? = nil) throws(Raise) -> Owned {
    let width = signature.parameters.count
    if _fastPath(width <= 8) {
      let none = Value.unbound
      var room = (none, none, none, none, none, none, none, none)
      return try withUnsafeMutableBytes(of: &room) { (bytes) throws(Raise) -> Owned in
        try callSorted(vm, receiver, arguments, bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self), bound)
      }
    }
    let values = UnsafeMutablePointer<Value>.allocate(capacity: width)
    values.initialize(repeating: .unbound, count: width)
    defer { values.deallocate() }
    return try callSorted(vm, receiver, arguments, values, bound)
  }

  /// - Parameter values: room for a value for each parameter, all unbound.
  private func callSorted(
    _ vm: VM, _ receiver: Value, _ arguments: Arguments, _ values: UnsafeMutablePointer<Value>, _ bound: Value?
  ) throws(Raise) -> Owned {
    let width = signature.parameters.count
    if arguments.hasKeywords { try checkTotal(vm, arguments) }
    let direct = min(arguments.count, signature.positional)
    for index in 0..<direct { values[index] = arguments[index] }
    var variadic = VariadicArguments(base: values, count: 0)
    if arguments.count > signature.positional {
      guard signature.isVariadic else { throw arityError(vm, arguments, bound) }
      variadic = VariadicArguments(base: arguments.base + signature.positional, count: arguments.count - signature.positional)
    }
    // Arguments that can only be given by position are counted before the keywords are looked at.
    if arguments.count < min(signature.required, signature.positionalOnly) && arguments.hasKeywords
      && signature.parameters.count > signature.positionalOnly
    {
      throw arityError(vm, arguments, bound)
    }
    if arguments.count == 0, signature.isVariadic, signature.wording == .unpack {
      throw vm.typeError("\(name) expected at least 1 argument, got 0")
    }
    let most = signature.parameters.count
    if arguments.keywordCount > most, signature.isVariadic, signature.wording == .unpack {
      throw vm.typeError("\(name)() takes at most \(most) keyword arguments (\(arguments.keywordCount) given)")
    }
    var misfit: Value?
    let keywords = try bindKeywords(vm, arguments, values, &misfit, bound)
    if let misfit, signature.wording != .clinic { throw wrongKeyword(vm, misfit, arguments, bound) }
    try checkRequired(vm, arguments, values, bound)
    if let misfit { throw wrongKeyword(vm, misfit, arguments, bound) }
    return try body(
      vm, receiver, BoundArguments(values, count: width, variadic: variadic, keywords: keywords.value), self)
  }

  /// More arguments, keywords among them, than there are parameters: that is said before any of them is looked at.
  private func checkTotal(_ vm: VM, _ arguments: Arguments) throws(Raise) {
    let most = signature.parameters.count
    let given = arguments.count + arguments.keywordCount
    guard given > most, most > signature.positionalOnly, !signature.isVariadic, !signature.takesKeywords,
      signature.wording == .clinic || signature.wording == .nameless
    else { return }
    let kind = arguments.count == 0 ? "keyword " : ""
    throw vm.typeError("\(calledName) takes at most \(most) \(kind)argument\(most == 1 ? "" : "s") (\(given) given)")
  }

  /// - Parameter misfit: becomes the first name that fits no parameter. That something required is missing is said before.
  private func bindKeywords(
    _ vm: VM, _ arguments: Arguments, _ values: UnsafeMutablePointer<Value>, _ misfit: inout Value?, _ bound: Value?
  ) throws(Raise) -> Owned {
    guard arguments.hasKeywords else { return Owned(Value.unbound) }
    let names: TuplePointer = arguments.keywords.cast()
    if names.count == 0 { return Owned(Value.unbound) }
    var extra: DictPointer?
    for position in 0..<names.count {
      let keyword = names[position]
      let value = arguments[arguments.count + position]
      if let index = parameterIndex(keyword) {
        if values[index].isUnbound { values[index] = value } else { misfit = misfit ?? keyword }
      } else if signature.takesKeywords {
        if extra == nil { extra = vm.newDict() }
        extra?.setInterned(keyword, value)
      } else {
        if signature.positionalOnly == signature.parameters.count { throw unexpectedKeyword(vm, keyword, bound) }
        misfit = misfit ?? keyword
      }
    }
    return Owned(extra.map { Value($0) } ?? .unbound)
  }

  /// Names given twice are complained of before names that there are not.
  private func wrongKeyword(_ vm: VM, _ misfit: Value, _ arguments: Arguments, _ bound: Value?) -> Raise {
    let names: TuplePointer = arguments.keywords.cast()
    var twice: (Value, Int)?
    for position in 0..<names.count {
      if let index = parameterIndex(names[position]), index < min(arguments.count, signature.positional), index < (twice?.1 ?? Int.max) {
        twice = (names[position], index)
      }
    }
    if let (keyword, index) = twice { return argumentTwice(vm, keyword, index, arguments) }
    return unexpectedKeyword(vm, misfit, bound)
  }

  /// The parameter that a keyword names, unless it is positional-only.
  private func parameterIndex(_ keyword: Value) -> Int? {
    let name: StringPointer = keyword.cast()
    for index in signature.positionalOnly..<max(signature.positionalOnly, signature.parameters.count)
    where name.equals(signature.parameters[index].name) {
      return index
    }
    return nil
  }

  private func checkRequired(_ vm: VM, _ arguments: Arguments, _ values: UnsafeMutablePointer<Value>, _ bound: Value?) throws(Raise) {
    for (index, parameter) in signature.parameters.enumerated() where !parameter.hasDefault && values[index].isUnbound {
      throw missingArgument(vm, arguments, index, bound)
    }
  }

  // MARK: What went wrong, as CPython's argument clinic says it

  private var calledName: String { signature.wording == .nameless ? "function" : name + "()" }

  private func countMessage(_ number: Int) -> String { number == 1 ? "1 argument" : "\(number) arguments" }

  private func missingArgument(_ vm: VM, _ arguments: Arguments, _ index: Int, _ bound: Value?) -> Raise {
    if index < signature.positionalOnly || signature.positionalOnly == signature.parameters.count { return arityError(vm, arguments, bound) }
    return vm.typeError("\(name)() missing required argument '\(signature.parameters[index].name)' (pos \(index + 1))")
  }

  private func arityError(_ vm: VM, _ arguments: Arguments, _ bound: Value?) -> Raise {
    let (required, most, given) = (signature.required, signature.positional, arguments.count)
    if arguments.hasKeywords, signature.positionalOnly == signature.parameters.count, !signature.isVariadic { return noKeywords(vm, bound) }
    switch signature.wording {
    case .unpack:
      let limit = required == most ? "" : given < required ? "at least " : "at most "
      return vm.typeError("\(name) expected \(limit)\(countMessage(given < required ? required : most)), got \(given)")
    case .parse:
      let limit = required == most ? "exactly" : given < required ? "at least" : "at most"
      return vm.typeError("\(name)() takes \(limit) \(countMessage(given < required ? required : most)) (\(given) given)")
    case .clinic, .nameless: break
    }
    if signature.positionalOnly == signature.positional && signature.parameters.count == signature.positional {
      if most == 0 { return vm.typeError("\(displayName(vm, bound))() takes no arguments (\(given) given)") }
      if required == most {
        if most == 1 { return vm.typeError("\(displayName(vm, bound))() takes exactly one argument (\(given) given)") }
        return vm.typeError("\(name) expected \(countMessage(most)), got \(given)")
      }
      if given < required { return vm.typeError("\(name) expected at least \(countMessage(required)), got \(given)") }
      return vm.typeError("\(name) expected at most \(countMessage(most)), got \(given)")
    }
    if given > most {
      if given > signature.parameters.count {
        let most = signature.parameters.count
        return vm.typeError("\(calledName) takes at most \(most) argument\(most == 1 ? "" : "s") (\(given) given)")
      }
      if most == 0 { return vm.typeError("\(name)() takes no positional arguments") }
      let limit = required == most ? "exactly" : "at most"
      let kind = signature.parameters.count > most ? "positional " : ""
      return vm.typeError("\(name)() takes \(limit) \(most) \(kind)argument\(most == 1 ? "" : "s") (\(given) given)")
    }
    // Those that can be given by name are asked for later.
    let least = signature.positionalOnly > 0 ? min(required, signature.positionalOnly) : required
    let limit = least < most ? "at least" : "exactly"
    return vm.typeError("\(name)() takes \(limit) \(least) positional argument\(least == 1 ? "" : "s") (\(given) given)")
  }

  /// CPython names methods with their type, and functions with their module, where it checks the count itself; a method that was bound before it is
  /// called with the type of its object.
  private func displayName(_ vm: VM, _ bound: Value?) -> String {
    guard kind == .method || kind == .classMethod, let bound else { return qualifiedName }
    if bound.isExactly(vm.pointee.types.module) { return name }
    return vm.text(vm.qualifiedName(of: vm.isType(bound) ? bound.cast() : vm.type(of: bound))) + "." + name
  }

  /// Functions of modules that take their arguments apart themselves do not know their module.
  private func noKeywords(_ vm: VM, _ bound: Value?) -> Raise {
    vm.typeError("\(kind == .function && signature.wording != .clinic ? name : displayName(vm, bound))() takes no keyword arguments")
  }

  private func argumentTwice(_ vm: VM, _ keyword: Value, _ index: Int, _ arguments: Arguments) -> Raise {
    vm.typeError("argument for \(calledName) given by name ('\(vm.text(keyword))') and position (\(index + 1))")
  }

  private func unexpectedKeyword(_ vm: VM, _ keyword: Value, _ bound: Value?) -> Raise {
    if signature.positionalOnly == signature.parameters.count { return noKeywords(vm, bound) }
    if signature.wording == .nameless { return vm.typeError(exact: "'\(keyword)' is an invalid keyword argument for this function") }
    return vm.typeError(
      exact: "'\(keyword)' is an invalid keyword argument for \(signature.wording == .unpack && !signature.isVariadic ? "sort" : name)()")
  }
}

extension VM {
  /// What messages about an argument of the wrong type call it.
  func argumentKind(_ value: Value) -> String { value.isNone ? "None" : typeName(of: value) }

  /// `replace() argument 1 must be str, not int`
  @inline(never) func argumentTypeError(_ site: ArgumentSite, expected: StaticString, got value: Value) -> Raise {
    let signature = site.method.signature
    let position: String
    if site.index >= signature.positionalOnly {
      // What can be given by name is named.
      position = "argument '\(signature.parameters[site.index].name)'"
    } else {
      position = signature.parameters.count == 1 ? "argument" : "argument \(site.index + 1)"
    }
    return typeError("\(site.method.name)() \(position) must be \(expected), not \(argumentKind(value))")
  }
}
