// `_warnings`: the list of filters, and the functions that issue warnings. The module `warnings`, in the language, makes filters and shows.

enum WarningsModule {
  static let spec = ModuleSpec(
    "_warnings", doc: "_warnings provides basic warning filtering support.\nIt is a helper module to speed up interpreter start-up."
  ) {
    (m) throws(Raise) in
    m.constant("filters", m.vm.defaultWarningFilters())
    m.constant("_onceregistry", Owned(Value(m.vm.newDict())))
    m.constant("_defaultaction", "default")
    m.function("_filters_mutated()", "The list of filters is another: what was shown may be shown again.") { (vm) throws(Raise) -> Void in
      vm.interpreter.warningFiltersVersion += 1
    }
    m.function("warn(message, category=None, stacklevel=1, source=None)", "Issue a warning, or maybe ignore it or raise an exception.") {
      (vm, message: Value, category: Value, level: Int?, source: Value) throws(Raise) -> Void in
      try vm.warn(message: message, category: category, level: level ?? 1, source: source.isUnbound ? .none : source)
    }
    // Eight parameters: one more than the declarations with closures take.
    m.add(
      NativeMethod(
        .function, "warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None)",
        "Issue a warning, or maybe ignore it or raise an exception.", owner: "warnings"
      ) { (vm, _, bound, method) throws(Raise) in
        guard vm.isString(bound[2]) else { throw vm.typeError("warn_explicit() argument 3 must be str, not \(vm.typeName(of: bound[2]))") }
        func optional(_ index: Int) -> Value { bound[index].isUnbound ? .none : bound[index] }
        var warning = IssuedWarning(category: bound[1], message: bound[0], filename: bound[2], line: try Int.bind(bound, 3, vm, method))
        warning.module = optional(4)
        warning.registry = optional(5)
        warning.source = optional(7)
        let globals = optional(6)
        guard !globals.isNone else {
          try vm.issue(warning)
          return .none
        }
        guard vm.isDict(globals) else { throw vm.typeError("module_globals must be a dict, not '\(vm.typeName(of: globals))'") }
        let text = try vm.sourceLine(warning.line, globals: globals.cast())
        warning.text = text.value
        try vm.issue(warning)
        return .none
      })
  }
}

extension VM {
  /// The filters that stand in a fresh `warnings.filters`.
  fileprivate func defaultWarningFilters() -> Owned {
    var items: [Value] = []
    for filter in WarningFilter.defaults {
      let module = filter.module.isEmpty ? Owned.none : string(filter.module)
      let action = intern(filter.action.rawValue)
      let item = tuple(action.value, .none, filter.category.map { exceptionType($0).value } ?? .none, module.value, .smallInt(filter.line))
      items.append(item.take())
    }
    let filters = list(items)
    for item in items { item.release() }
    return filters
  }

  /// A line of the text that a module's loader knows; None where it knows none.
  fileprivate func sourceLine(_ line: Int, globals: DictPointer) throws(Raise) -> Owned {
    guard let loader = globals.getInterned(name(.loader)), let name = globals.getInterned(name(.name)) else { return .none }
    let kept = Owned(retaining: loader)
    let keptName = Owned(retaining: name)
    guard let function = try attributeIfPresent(kept.value, "get_source") else { return .none }
    let source = try call(function.value, keptName.value)
    if source.value.isNone { return .none }
    let lines = try callMethod(source.value, "splitlines")
    guard isList(lines.value), line >= 1, line <= (lines.value.cast() as ListPointer).count else { return .none }
    return Owned(retaining: (lines.value.cast() as ListPointer)[line - 1])
  }
}
