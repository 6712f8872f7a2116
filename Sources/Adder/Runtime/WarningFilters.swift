// The filters of warnings: CPython's default ones, and before them those that `-W action:message:category:module:line` adds, the last first.

/// What happens with a warning.
enum WarningAction: String, CaseIterable {
  case `default`, always, ignore, module, once, error
}

struct WarningFilter {
  let action: WarningAction
  /// The text that the message begins with, whatever the case of its letters; empty for any.
  let message: String
  /// nil for a category of the program's own, which no warning of the engine has.
  let category: ExceptionKind?
  /// The module's name; empty for any.
  let module: String
  /// 0 for any.
  let line: Int

  static let defaults = [
    WarningFilter(action: .default, message: "", category: .deprecationWarning, module: "__main__", line: 0),
    WarningFilter(action: .ignore, message: "", category: .deprecationWarning, module: "", line: 0),
    WarningFilter(action: .ignore, message: "", category: .pendingDeprecationWarning, module: "", line: 0),
    WarningFilter(action: .ignore, message: "", category: .importWarning, module: "", line: 0),
    WarningFilter(action: .ignore, message: "", category: .resourceWarning, module: "", line: 0),
  ]

  /// Why an option is ignored.
  struct Problem: Error {
    let message: String
  }

  /// What an option says.
  init(option: String, _ vm: VM) throws(Problem) {
    var fields = option.split(separator: ":", omittingEmptySubsequences: false).map { Self.trimmed(String($0)) }
    guard fields.count <= 5 else { throw Problem(message: "too many fields (max 5): '\(option)'") }
    while fields.count < 5 { fields.append("") }
    action = try Self.action(fields[0])
    message = fields[1].lowercased()
    category = try Self.category(fields[2], vm)
    module = fields[3]
    if fields[4].isEmpty {
      line = 0
    } else {
      guard let number = Int(fields[4]) else { throw Problem(message: "invalid lineno '\(fields[4])'") }
      guard number >= 0 else { throw Problem(message: "invalid lineno \(number)") }
      line = number
    }
  }

  private init(action: WarningAction, message: String, category: ExceptionKind, module: String, line: Int) {
    self.action = action
    self.message = message
    self.category = category
    self.module = module
    self.line = line
  }

  /// Actions may be shortened.
  private static func action(_ name: String) throws(Problem) -> WarningAction {
    if name.isEmpty { return .default }
    if name == "all" { return .always }
    for action in WarningAction.allCases where action.rawValue.hasPrefix(name) { return action }
    throw Problem(message: "invalid action: '\(name)'")
  }

  private static func category(_ name: String, _ vm: VM) throws(Problem) -> ExceptionKind? {
    if name.isEmpty { return .warning }
    for (kind, known) in categories where known == name || "builtins." + known == name { return kind }
    let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
    let place = dot.map { String(name[..<$0]) } ?? "builtins"
    guard let module = vm.quietly({ () throws(Raise) in try vm.module(named: place) }) else {
      throw Problem(message: "invalid module name: '\(place)'")
    }
    let word = vm.intern(dot.map { String(name[name.utf8.index(after: $0)...]) } ?? name)
    guard let found = vm.quietly({ () throws(Raise) in try vm.getAttribute(module.value, word.value) }) else {
      throw Problem(message: "unknown warning category: '\(name)'")
    }
    guard vm.isType(found.value), vm.isSubtype(found.value.cast(), of: vm.exceptionType(.warning)) else {
      throw Problem(message: "invalid warning category: '\(name)'")
    }
    return nil
  }

  private static let categories: [(ExceptionKind, String)] = [
    (.warning, "Warning"), (.bytesWarning, "BytesWarning"), (.deprecationWarning, "DeprecationWarning"), (.encodingWarning, "EncodingWarning"),
    (.futureWarning, "FutureWarning"), (.importWarning, "ImportWarning"), (.pendingDeprecationWarning, "PendingDeprecationWarning"),
    (.resourceWarning, "ResourceWarning"), (.runtimeWarning, "RuntimeWarning"), (.syntaxWarning, "SyntaxWarning"),
    (.unicodeWarning, "UnicodeWarning"), (.userWarning, "UserWarning"),
  ]

  private static func trimmed(_ text: String) -> String {
    var characters = Substring(text)
    while let first = characters.first, first.isWhitespace { characters.removeFirst() }
    while let last = characters.last, last.isWhitespace { characters.removeLast() }
    return String(characters)
  }
}

extension VM {
  /// Takes the filters of the command line over, and says which of them are not understood.
  func applyWarningOptions(_ options: [String]) {
    let shown = list(of: options)
    (interpreter.sysNamespace.cast() as DictPointer).setInterned(word("warnoptions"), shown.value)
    for option in options {
      do throws(WarningFilter.Problem) {
        interpreter.warningFilters.insert(try WarningFilter(option: option, self), at: 0)
      } catch {
        writeToStandardError("Invalid -W option ignored: \(error.message)\n")
      }
    }
  }

  /// What the first filter that fits says.
  func warningAction(_ kind: ExceptionKind, _ message: String, module: String, line: Int) -> WarningAction {
    let type = exceptionType(kind)
    for filter in interpreter.warningFilters {
      if !filter.message.isEmpty && !message.lowercased().hasPrefix(filter.message) { continue }
      if !filter.module.isEmpty && filter.module != module { continue }
      if filter.line != 0 && filter.line != line { continue }
      if let category = filter.category, isSubtype(type, of: exceptionType(category)) { return filter.action }
    }
    return .default
  }
}
