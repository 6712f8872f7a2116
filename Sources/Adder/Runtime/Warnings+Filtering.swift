// What becomes of a warning once the module `warnings` is there: its list of filters decides, and its functions show. Until then the engine's own
// filters do (WarningFilters.swift): a program that never imports `warnings` does not pay for it.

/// A warning, and where it belongs.
struct IssuedWarning {
  /// A subclass of `Warning`, unless the message is an instance of one.
  let category: Value
  /// A text, or an instance of `Warning`.
  let message: Value
  let filename: Value
  let line: Int
  /// A str, or None for the one that the file's name says.
  var module: Value = .none
  /// The dict that knows what has been shown; None for none.
  var registry: Value = .none
  /// The line of source; None for what the file says.
  var text: Value = .none
  /// The object that the warning is about.
  var source: Value = .none
}

extension VM {
  /// `warnings.warn`: a warning about the code `level` calls up.
  func warn(message: Value, category: Value, level: Int, source: Value) throws(Raise) {
    let category = try warningCategory(message, category)
    guard let frame = frameObject(depth: max(0, level - 1)) else {
      let sys = Owned(retaining: interpreter.sysNamespace)
      let filename = string("sys")
      return try warn(message, category.value, filename: filename.value, line: 1, globals: sys.value.cast(), source: source)
    }
    let globals = try getAttribute(frame.value, "f_globals")
    let line = try getAttribute(frame.value, "f_lineno")
    let filename = Owned(retaining: code(ofFrame: frame.value).filename)
    guard isDict(globals.value) else { throw typeError("globals must be a dict") }
    try warn(
      message, category.value, filename: filename.value, line: line.value.isSmallInt ? line.value.smallInt : 0, globals: globals.value.cast(),
      source: source)
  }

  private func warn(_ message: Value, _ category: Value, filename: Value, line: Int, globals: DictPointer, source: Value) throws(Raise) {
    let known = globals.getInterned(self.name(.name))
    let module = Owned(known.map { isString($0) ? Owned(retaining: $0).take() : string("<string>").take() } ?? string("<string>").take())
    let registry: Owned
    if let found = globals.getInterned(word("__warningregistry__")) {
      registry = Owned(retaining: found)
    } else {
      registry = Owned(Value(newDict()))
      globals.setInterned(word("__warningregistry__"), registry.value)
    }
    try issue(
      IssuedWarning(
        category: category, message: message, filename: filename, line: line, module: module.value, registry: registry.value, source: source))
  }

  /// A message's own class; otherwise the class given, or UserWarning.
  private func warningCategory(_ message: Value, _ category: Value) throws(Raise) -> Owned {
    if isInstance(message, of: exceptionType(.warning)) { return Owned(retaining: type(of: message).value) }
    if category.isUnbound || category.isNone { return Owned(retaining: exceptionType(.userWarning).value) }
    guard isType(category), isSubtype(category.cast(), of: exceptionType(.warning)) else {
      throw typeError("category must be a Warning subclass, not '\(typeName(of: category))'")
    }
    return Owned(retaining: category)
  }

  /// Whether the module `warnings` has been loaded, as far as it must be for the functions below.
  var hasWarningsModule: Bool {
    guard let module = loadedModule("warnings"), self.type(of: module.value) == pointee.types.module else { return false }
    return (module.value.cast() as ModulePointer).dict.getInterned(word("_showwarnmsg")) != nil
  }

  /// Shows a warning, raises it, or does nothing: what the filters say.
  func issue(_ warning: IssuedWarning) throws(Raise) {
    // CPython says nothing of it either.
    if !warning.registry.isNone && !isDict(warning.registry) { return }
    let module = try self.module(named: "warnings")
    let moduleName: Owned
    if warning.module.isNone {
      let name = isString(warning.filename) ? text(warning.filename) : ""
      moduleName = string(name.isEmpty ? "<unknown>" : name.hasSuffix(".py") ? String(name.dropLast(3)) : name)
    } else {
      moduleName = Owned(retaining: warning.module)
    }
    let isInstance = isInstance(warning.message, of: exceptionType(.warning))
    let category = Owned(retaining: isInstance ? type(of: warning.message).value : warning.category)
    let text = isInstance ? try str(warning.message) : Owned(retaining: warning.message)
    let message = isInstance ? Owned(retaining: warning.message) : try call(warning.category, warning.message)
    let key = tuple(text.value, category.value, .smallInt(warning.line))
    if try wasShown(key.value, in: warning.registry, remembers: false, module.value) { return }
    let (item, action) = try filter(text.value, category.value, module: moduleName.value, line: warning.line, module.value)
    defer { item.release() }
    switch action {
    case "error": throw raise(message)
    case "ignore": return
    case "always": break
    default:
      if !warning.registry.isNone { try (warning.registry.cast() as DictPointer).set(key.value, .true, self) }
      let shortKey = tuple(text.value, category.value)
      switch action {
      case "once":
        let once = warning.registry.isNone ? try getAttribute(module.value, "onceregistry") : Owned(retaining: warning.registry)
        if try wasShown(shortKey.value, in: once.value, remembers: true, module.value) { return }
      case "module":
        if try wasShown(shortKey.value, in: warning.registry, remembers: true, module.value) { return }
      case "default": break
      default: throw runtimeError("Unrecognized action (\(try reprText(string(action)))) in warnings.filters:\n \(try reprText(item))")
      }
    }
    try show(warning, message.value, category.value, module.value)
  }

  private func reprText(_ text: consuming Owned) throws(Raise) -> String { try reprText(text.value) }

  /// Whether a registry has this key; registries of before the filters changed are empty.
  private func wasShown(_ key: Value, in registry: Value, remembers: Bool, _ module: Value) throws(Raise) -> Bool {
    guard !registry.isNone else { return false }
    guard isDict(registry) else { throw typeError("'registry' must be a dict or None") }
    let dict: DictPointer = registry.cast()
    let version = dict.getInterned(word("version"))
    if version != .smallInt(interpreter.warningFiltersVersion) {
      dict.clear(self)
      dict.setInterned(word("version"), .smallInt(interpreter.warningFiltersVersion))
    } else if let found = try dict.get(key, self) {
      let kept = Owned(retaining: found)
      if try truth(kept.value) { return true }
    }
    if remembers { try dict.set(key, .true, self) }
    return false
  }

  /// The first filter that fits (+1, None when it is the default), and its action.
  private func filter(_ text: Value, _ category: Value, module name: Value, line: Int, _ module: Value) throws(Raise) -> (Value, String) {
    let filters = try getAttribute(module, "filters")
    guard isList(filters.value) else { throw valueError("_warnings.filters must be a list") }
    let list: ListPointer = filters.value.cast()
    var index = 0
    while index < list.count {
      let item = Owned(retaining: list[index])
      guard isTuple(item.value), (item.value.cast() as TuplePointer).count == 5 else {
        throw valueError("_warnings.filters item \(index) isn't a 5-tuple")
      }
      let fields: TuplePointer = item.value.cast()
      guard isString(fields[0]) else { throw typeError("action must be a string, not '\(typeName(of: fields[0]))'") }
      let wanted = try self.index(fields[4])
      if try fits(fields[1], text), try fits(fields[3], name), try isSubclass(category, classInfo: fields[2]), wanted == 0 || wanted == line {
        let action = self.text(fields[0])
        return (item.take(), action)
      }
      index += 1
    }
    let action = try getAttribute(module, "defaultaction")
    guard isString(action.value) else { throw typeError("warnings.defaultaction must be a string, not '\(typeName(of: action.value))'") }
    return (.none, self.text(action.value))
  }

  /// None fits everything, a str itself; everything else has a method `match`.
  private func fits(_ pattern: Value, _ text: Value) throws(Raise) -> Bool {
    if pattern.isNone { return true }
    if isExactString(pattern) {
      // As if the texts were compared natively.
      guard isString(text) else { throw typeError("Can't compare str and \(typeName(of: text))") }
      return (pattern.cast() as StringPointer).isEqual(to: text.cast())
    }
    let found = try callMethod(pattern, "match", text)
    return try truth(found.value)
  }

  private func show(_ warning: IssuedWarning, _ message: Value, _ category: Value, _ module: Value) throws(Raise) {
    let function = try getAttribute(module, "_showwarnmsg")
    guard isCallable(function.value) else { throw typeError("warnings._showwarnmsg() must be set to a callable") }
    let makeMessage = try getAttribute(module, "WarningMessage")
    let shown = try call(
      makeMessage.value, [message, category, warning.filename, .smallInt(warning.line), .none, warning.text, warning.source])
    _ = try call(function.value, shown.value)
  }
}
