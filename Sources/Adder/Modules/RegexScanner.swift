// What `Pattern.scanner` gives, and what `finditer` goes by: one match after another in a text.

typealias PatternScannerPointer = UnsafeMutablePointer<PatternScannerObject>

struct PatternScannerObject: HeapLayout {
  var header: ObjectHeader
  var pattern: Value
  var string: Value
  /// A view that keeps the memory of the text in its place; None where that needs no keeping.
  var holder: Value
  var start: Int
  var end: Int
  /// Where the next match is looked for; -1 after the last.
  var next: Int
  /// Where an empty match does not count any more.
  var refusedEnd: Int

  static var typeName: StaticString { "_sre.SRE_Scanner" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.patternScannerType) }
}

extension VM {
  func newPatternScanner(
    _ pattern: PatternPointer, _ string: Value, _ position: Int?, _ endPosition: Int?, type: TypePointer
  ) throws(Raise) -> Owned {
    let subject = try pattern.subject(self, string)
    let scanner = make(PatternScannerObject.self, type)
    Value(pattern).retain()
    scanner.pointee.pattern = Value(pattern)
    string.retain()
    scanner.pointee.string = string
    subject.held.retain()
    scanner.pointee.holder = subject.held
    scanner.pointee.start = max(0, min(position ?? 0, subject.length))
    scanner.pointee.end = max(0, min(endPosition ?? subject.length, subject.length))
    scanner.pointee.next = scanner.pointee.start
    scanner.pointee.refusedEnd = -1
    return Owned(scanner)
  }
}

extension UnsafeMutablePointer<PatternScannerObject> {
  fileprivate func find(_ vm: VM, isSearch: Bool) throws(Raise) -> Owned {
    guard pointee.next >= 0 else { return .none }
    let pattern: PatternPointer = pointee.pattern.cast()
    let subject = try pattern.subject(vm, pointee.string)
    var matcher = subject.makeMatcher(vm, pattern, end: pointee.end)
    matcher.refusedEnd = pointee.refusedEnd
    let found = isSearch ? try matcher.search(from: pointee.next) : try matcher.match(at: pointee.next)
    guard found else {
      pointee.next = -1
      return .none
    }
    let match = pattern.newMatch(vm, matcher, pointee.string, pointee.start, pointee.end)
    pointee.next = matcher.prepareNext()
    pointee.refusedEnd = matcher.refusedEnd
    return match
  }
}

extension PatternScannerObject {
  static let spec = TypeSpec(
    PatternScannerPointer.self, "SRE_Scanner", module: "_sre", doc: "",
    layout: TypeLayout(PatternScannerObject.self, leavesLookup: true)
  ) { t in
    t.traverse { (scanner, visit) in
      visit(scanner.pointee.pattern)
      visit(scanner.pointee.string)
      visit(scanner.pointee.holder)
    }
    t.method("match()", "") { (scanner, vm) throws(Raise) in try scanner.find(vm, isSearch: false) }
    t.method("search()", "") { (scanner, vm) throws(Raise) in try scanner.find(vm, isSearch: true) }
    t.member("pattern", "") { (scanner, _) in Owned(retaining: scanner.pointee.pattern) }
  }

  /// What `finditer` gives: it is called as what `iter(scanner.search, None)` would give, and does the same in one step.
  static let iteratorSpec = TypeSpec(
    PatternScannerPointer.self, "callable_iterator", doc: "", layout: TypeLayout(PatternScannerObject.self)
  ) { t in
    t.traverse { (scanner, visit) in
      visit(scanner.pointee.pattern)
      visit(scanner.pointee.string)
      visit(scanner.pointee.holder)
    }
    t.iterateSelf()
    t.next { (scanner, vm) throws(Raise) -> Owned? in
      let match = try scanner.find(vm, isSearch: true)
      if match.value.isNone { return nil }
      return match
    }
  }
}
