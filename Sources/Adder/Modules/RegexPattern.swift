// re.Pattern: a compiled pattern.

typealias PatternPointer = UnsafeMutablePointer<PatternObject>

struct PatternObject: HeapLayout {
  var header: ObjectHeader
  /// A str or bytes; None for the pattern of a `re.Scanner`.
  var pattern: Value
  var flags: Int
  /// Groups in parentheses.
  var groups: Int
  /// A dict of names and numbers.
  var groupIndex: Value
  /// A tuple with the name or None for each group.
  var groupNames: Value
  /// The pattern's own.
  var program: ProgramPointer
  /// `re.Match`, which the interpreter keeps.
  var matchType: TypePointer
  var isBytes: Bool
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "re.Pattern" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.patternType) }
}

extension VM {
  var patternType: TypePointer { systemType(.rePattern, PatternObject.spec) }
  var matchType: TypePointer { systemType(.reMatch, MatchObject.spec) }
  var patternScannerType: TypePointer { systemType(.reScanner, PatternScannerObject.spec) }
  var matchIteratorType: TypePointer { systemType(.reIterator, PatternScannerObject.iteratorSpec) }

  func newPattern(
    _ pattern: Value, flags: Int, program: ProgramPointer, names: [(name: [UInt32], group: Int)], isBytes: Bool
  ) -> Owned {
    let groupIndex = Owned(newDict())
    var groupNames = [Value](repeating: .none, count: program.pointee.groupCount)
    for (name, group) in names {
      let word = string(name)
      let interned = intern(word.value)
      (groupIndex.value.cast() as DictPointer).setInterned(interned.value, .smallInt(group))
      groupNames[group] = interned.value
    }
    let tuple = tuple(groupNames)
    let type = patternType
    let matchType = matchType
    let object = make(PatternObject.self, type)
    pattern.retain()
    object.pointee.pattern = pattern
    object.pointee.flags = flags
    object.pointee.groups = program.pointee.groupCount - 1
    object.pointee.groupIndex = groupIndex.take()
    object.pointee.groupNames = tuple.take()
    object.pointee.program = program
    object.pointee.matchType = matchType
    object.pointee.isBytes = isBytes
    object.pointee.weakReferences = nil
    return Owned(object)
  }
}

extension UnsafeMutablePointer<PatternObject> {
  /// The text to match against, of the pattern's own kind.
  @inline(__always) func subject(_ vm: VM, _ value: Value) throws(Raise) -> RegexSubject {
    let subject = try RegexSubject(vm, value)
    if _slowPath(subject.isBytes != pointee.isBytes && !pointee.pattern.isNone) { throw wrongKind(vm) }
    return subject
  }

  private func wrongKind(_ vm: VM) -> Raise {
    vm.typeError(pointee.isBytes ? "cannot use a bytes pattern on a string-like object" : "cannot use a string pattern on a bytes-like object")
  }

  /// `re._compile` makes it anew.
  fileprivate func reduce(_ vm: VM) throws(Raise) -> Owned {
    let module = try vm.module(named: "re")
    let function = try vm.getAttribute(module.value, "_compile")
    let arguments = vm.tuple(pointee.pattern, .smallInt(pointee.flags))
    return vm.tuple(function.value, arguments.value)
  }

  enum Mode { case match, fullMatch, search }

  /// `match`, `fullmatch` and `search`: a match object or None.
  func match(_ vm: VM, _ value: Value, _ position: Int?, _ endPosition: Int?, _ mode: Mode) throws(Raise) -> Owned {
    let subject = try subject(vm, value)
    let start = max(0, min(position ?? 0, subject.length))
    let end = max(0, min(endPosition ?? subject.length, subject.length))
    var matcher = subject.makeMatcher(vm, self, end: end)
    let found: Bool
    switch mode {
    case .match: found = try matcher.match(at: start)
    case .fullMatch:
      matcher.matchesAll = true
      found = try matcher.match(at: start)
    case .search: found = try matcher.search(from: start)
    }
    return found ? newMatch(vm, matcher, value, start, end) : .none
  }

  /// The group that a key stands for: a number or a name.
  func group(_ vm: VM, _ key: Value) throws(Raise) -> Int {
    var group = -1
    if key.isSmallInt {
      group = key.smallInt
    } else if vm.hasIndex(key) {
      group = try vm.indexClamped(key)
    } else if let found = try (pointee.groupIndex.cast() as DictPointer).get(key, vm) {
      group = found.isSmallInt ? found.smallInt : -1
    }
    guard group >= 0, group <= pointee.groups else { throw vm.indexError("no such group") }
    return group
  }
}

extension PatternObject {
  private static func flagNames(_ flags: Int, isBytes: Bool) -> String {
    var rest = flags
    // That of every str pattern is not worth telling.
    if !isBytes && flags & (32 | 256 | 4) == 32 { rest &= ~32 }
    var names: [String] = []
    let known = [
      (1, "TEMPLATE"), (2, "IGNORECASE"), (4, "LOCALE"), (8, "MULTILINE"), (16, "DOTALL"), (32, "UNICODE"), (64, "VERBOSE"), (128, "DEBUG"),
      (256, "ASCII"),
    ]
    for (flag, name) in known where rest & flag != 0 {
      names.append("re." + name)
      rest &= ~flag
    }
    if rest != 0 { names.append("0x" + String(UInt32(truncatingIfNeeded: rest), radix: 16)) }
    return names.joined(separator: "|")
  }

  static let spec = TypeSpec(
    PatternPointer.self, "Pattern", module: "re", doc: "Compiled regular expression object.",
    layout: TypeLayout(PatternObject.self, weak: MemoryLayout<PatternObject>.offset(of: \.weakReferences) ?? 0, leavesLookup: true)
  ) { t in
    t.traverse { (pattern, visit) in
      visit(pattern.pointee.pattern)
      visit(pattern.pointee.groupIndex)
      visit(pattern.pointee.groupNames)
    }
    t.dismantle { (pattern, _) in pattern.pointee.program.free() }
    t.repr { (pattern, vm) throws(Raise) in
      let shown = try vm.repr(pattern.pointee.pattern)
      let text: StringPointer = shown.value.cast()
      var builder = StringBuilder(vm)
      builder.append("re.compile(" as StaticString)
      builder.append(text, from: 0, count: min(text.length, 200))
      let names = flagNames(pattern.pointee.flags, isBytes: pattern.pointee.isBytes)
      if !names.isEmpty { builder.append(", " + names) }
      builder.append(")" as StaticString)
      return builder.finish()
    }
    t.compare { (pattern, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, accepts(other, vm) else { return .notImplemented }
      let right: PatternPointer = other.cast()
      var isEqual = pattern == right
      if !isEqual, pattern.pointee.flags == right.pointee.flags, pattern.pointee.isBytes == right.pointee.isBytes {
        if pattern.pointee.pattern.isNone { return Owned(Value(operation == .notEqual)) }
        isEqual = try vm.compareTruth(pattern.pointee.pattern, right.pointee.pattern, .equal)
      }
      return Owned(Value(isEqual == (operation == .equal)))
    }
    t.hash { (pattern, vm) throws(Raise) in
      let hash = pattern.pointee.pattern.isNone ? vm.identityHash(Value(pattern)) : try vm.hash(pattern.pointee.pattern)
      let mixed = hash ^ pattern.pointee.flags &* 1_000_003 ^ (pattern.pointee.isBytes ? 1 : 0)
      return mixed == -1 ? -2 : mixed
    }
    defineMatching(&t)
    defineReplacing(&t)
    t.member("pattern", "The pattern string from which the RE object was compiled.") { (pattern, _) in Owned(retaining: pattern.pointee.pattern) }
    t.member("flags", "The regex matching flags.") { (pattern, vm) in vm.int(pattern.pointee.flags) }
    t.member("groups", "The number of capturing groups in the pattern.") { (pattern, vm) in vm.int(pattern.pointee.groups) }
    t.attribute(
      "groupindex", "A dictionary mapping group names to group numbers.",
      get: { (pattern, vm) in
        vm.newMappingProxy(pattern.pointee.groupIndex)
      })
    t.method("__reduce__()", "Return state information for pickling.") { (pattern, vm) throws(Raise) in try pattern.reduce(vm) }
    t.method("__copy__()", "") { (pattern, _) in Owned(retaining: Value(pattern)) }
    t.method("__deepcopy__(memo, /)", "") { (pattern, _, _: Value) in Owned(retaining: Value(pattern)) }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
    t.method("__sizeof__()", "Size of object in memory, in bytes.") { (pattern, _) in
      MemoryLayout<PatternObject>.size + pattern.pointee.program.pointee.bytes
    }
  }

  private static func defineMatching(_ t: inout TypeBuilder<PatternPointer>) {
    t.method("match(string, pos=0, endpos=sys.maxsize)", "Matches zero or more characters at the beginning of the string.") {
      (pattern, vm, string: Value, position: Int?, end: Int?) throws(Raise) in try pattern.match(vm, string, position, end, .match)
    }
    t.method("fullmatch(string, pos=0, endpos=sys.maxsize)", "Matches against all of the string.") {
      (pattern, vm, string: Value, position: Int?, end: Int?) throws(Raise) in try pattern.match(vm, string, position, end, .fullMatch)
    }
    t.method(
      "search(string, pos=0, endpos=sys.maxsize)",
      "Scan through string looking for a match, and return a corresponding match object instance.\n\nReturn None if no position in the string matches."
    ) {
      (pattern, vm, string: Value, position: Int?, end: Int?) throws(Raise) in try pattern.match(vm, string, position, end, .search)
    }
    t.method("findall(string, pos=0, endpos=sys.maxsize)", "Return a list of all non-overlapping matches of pattern in string.") {
      (pattern, vm, string: Value, position: Int?, end: Int?) throws(Raise) in try pattern.findAll(vm, string, position, end)
    }
    t.method(
      "finditer(string, pos=0, endpos=sys.maxsize)",
      """
      Return an iterator over all non-overlapping matches for the RE pattern in string.

      For each match, the iterator returns a match object.
      """
    ) { (pattern, vm, string: Value, position: Int?, end: Int?) throws(Raise) in
      try vm.newPatternScanner(pattern, string, position, end, type: vm.matchIteratorType)
    }
    t.method("scanner(string, pos=0, endpos=sys.maxsize)", "") {
      (pattern, vm, string: Value, position: Int?, end: Int?) throws(Raise) in
      try vm.newPatternScanner(pattern, string, position, end, type: vm.patternScannerType)
    }
    t.method("split(string, maxsplit=0)", "Split string by the occurrences of pattern.") {
      (pattern, vm, string: Value, limit: Int?) throws(Raise) in try pattern.split(vm, string, limit ?? 0)
    }
  }

  private static func defineReplacing(_ t: inout TypeBuilder<PatternPointer>) {
    t.method(
      "sub(repl, string, count=0)",
      "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl."
    ) { (pattern, vm, replacement: Value, string: Value, count: Int?) throws(Raise) in
      let result = try pattern.replace(vm, replacement, string, count ?? 0)
      return result.takeText()
    }
    t.method(
      "subn(repl, string, count=0)",
      "Return the tuple (new_string, number_of_subs_made) found by replacing the leftmost non-overlapping occurrences of pattern with the replacement repl."
    ) { (pattern, vm, replacement: Value, string: Value, count: Int?) throws(Raise) in
      let result = try pattern.replace(vm, replacement, string, count ?? 0)
      let number = vm.int(result.count)
      return vm.tuple(result.text.value, number.value)
    }
  }
}
