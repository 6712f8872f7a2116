// Code objects: what a program sees of the code of a function, class body or module. What they tell of constants, names and lines is worked out
// when somebody asks (see CodeTables.swift).

import AdderSyntax

extension CodeObject {
  static let spec = TypeSpec(
    CodePointer.self, "code", doc: "Create a code object.  Not for the faint of heart.",
    layout: TypeLayout(CodeObject.self, weak: MemoryLayout<CodeObject>.offset(of: \.weakReferences) ?? 0)
  ) { t in
    t.repr { (code, vm) throws(Raise) in
      let swift = code.swiftCode
      return vm.string(
        "<code object \(vm.text(swift.name)) at \(vm.addressText(Value(code))), file \"\(vm.text(swift.filename))\", line \(swift.firstLine)>")
    }
    t.construct { (_, vm, arguments) throws(Raise) in try vm.constructCode(arguments) }
    t.compare { (code, vm, other, operation) throws(Raise) in
      guard operation == .equal || operation == .notEqual, CodeObject.accepts(other, vm) else { return .notImplemented }
      return Owned(Value(code.swiftCode.isEqual(to: (other.cast() as CodePointer).swiftCode) == (operation == .equal)))
    }
    t.hash { (code, vm) throws(Raise) in
      let swift = code.swiftCode
      return (try vm.hash(swift.name) &* 31 &+ swift.firstLine) & 0x7fff_ffff_ffff
    }
    t.member("co_name", "", get: { (code, vm) throws(Raise) in Owned(retaining: code.swiftCode.name) })
    t.member("co_qualname", "", get: { (code, vm) throws(Raise) in Owned(retaining: code.swiftCode.qualifiedName) })
    t.member("co_filename", "", get: { (code, vm) throws(Raise) in Owned(retaining: code.swiftCode.filename) })
    t.member("co_firstlineno", "", get: { (code, vm) throws(Raise) in vm.int(code.swiftCode.firstLine) })
    t.member(
      "co_argcount", "", get: { (code, vm) throws(Raise) in vm.int(code.swiftCode.positionalCount) })
    t.member("co_posonlyargcount", "", get: { (code, vm) throws(Raise) in vm.int(code.swiftCode.positionalOnlyCount) })
    t.member("co_kwonlyargcount", "", get: { (code, vm) throws(Raise) in vm.int(code.swiftCode.keywordOnlyCount) })
    t.attribute("co_varnames", "", get: { (code, vm) throws(Raise) in vm.tuple(code.swiftCode.localNames) })
    t.attribute(
      "co_cellvars", "",
      get: { (code, vm) throws(Raise) in
        // Parameters come first, in their order.
        let (locals, cells) = (code.swiftCode.localNames, code.swiftCode.cellNames)
        return vm.tuple(locals.filter(cells.contains) + cells.filter { !locals.contains($0) })
      })
    t.attribute("co_freevars", "", get: { (code, vm) throws(Raise) in vm.tuple(code.swiftCode.freeNames) })
    t.member("co_nlocals", "", get: { (code, vm) throws(Raise) in vm.int(code.swiftCode.localNames.count) })
    t.member("co_flags", "", get: { (code, vm) throws(Raise) in vm.int(code.swiftCode.flags) })
    t.member("co_consts", "", get: { (code, vm) throws(Raise) in Owned(retaining: code.swiftCode.tables(vm).constants) })
    t.member("co_names", "", get: { (code, vm) throws(Raise) in Owned(retaining: code.swiftCode.tables(vm).names) })
    t.member("co_linetable", "", get: { (code, vm) throws(Raise) in code.lineTable(vm) })
    t.member("co_stacksize", "", get: { (code, vm) throws(Raise) in vm.int(try code.stackSize(vm)) })
    t.method("co_lines()", "") { (code, vm) throws(Raise) in try code.lines(vm) }
    t.method("co_positions()", "") { (code, vm) throws(Raise) in try code.positions(vm) }
    t.method("replace(*, co_flags=-1, **changes)", "Return a copy of the code object with new values for the specified fields.") {
      (code, vm, flags: Int?, keywords: KeywordArguments) throws(Raise) in
      var changes = try code.changes(keywords, vm)
      let flags = flags ?? code.swiftCode.flags
      guard (flags ^ code.swiftCode.flags) & ~256 == 0 else {
        throw vm.valueError("code: only CO_ITERABLE_COROUTINE can be changed in co_flags")
      }
      changes.isIterableCoroutine = flags & 256 != 0
      return vm.newCodeObject(code.swiftCode.copy(changes, vm))
    }
    t.traverse { (code, visit) in code.swiftCode.visitReferences(visit) }
    t.dismantle { (code, heap) in code.pointee.code.release() }
  }
}

extension UnsafeMutablePointer<CodeObject> {
  var swiftCode: Code { pointee.code._withUnsafeGuaranteedRef { $0 } }
}

extension Code {
  /// The same text in the same place makes equal code.
  func isEqual(to other: Code) -> Bool {
    if self === other { return true }
    return name == other.name && qualifiedName == other.qualifiedName && firstLine == other.firstLine && scopeID == other.scopeID
      && program.mode == other.program.mode && program.source.bytes == other.program.source.bytes
  }

  /// `co_flags`: optimized, newlocals, varargs, varkeywords, nested, generator, coroutine, iterable coroutine, async generator, and what the future holds.
  var flags: Int {
    let isFunction = scope.kind != .module && scope.kind != .class
    var flags = isFunction ? 3 : 0
    if hasVariadic { flags |= 4 }
    if hasKeywords { flags |= 8 }
    if isFunction && isNested { flags |= 16 }
    if isGenerator && !isCoroutine { flags |= 32 }
    if isCoroutine { flags |= isGenerator ? 512 : 128 }
    if isIterableCoroutine { flags |= 256 }
    if program.futureFeatures.contains("annotations") { flags |= 0x100_0000 }
    return flags
  }

  /// Inside a function.
  private var isNested: Bool {
    var outer = scope.parent
    while let scope = outer.map({ program[$0] }) {
      if scope.kind != .module && scope.kind != .class { return true }
      outer = scope.parent
    }
    return false
  }
}

extension UnsafeMutablePointer<CodeObject> {
  /// `co_lines()`: for each stretch of instructions of one line where it begins and ends, and the line.
  fileprivate func lines(_ vm: VM) throws(Raise) -> Owned {
    let code = swiftCode
    let places = code.tables(vm).places
    let list = vm.list([])
    var start = 0
    for (index, place) in places.enumerated() where index == places.count - 1 || places[index + 1].line != place.line {
      let entry = vm.tuple(.smallInt(start * 2), .smallInt((index + 1) * 2), .smallInt(Int(code.shifted(place).line)))
      (list.value.cast() as ListPointer).append(entry.value)
      start = index + 1
    }
    return try vm.iterator(list.value)
  }

  /// `co_positions()`: for each instruction where its text begins and ends.
  fileprivate func positions(_ vm: VM) throws(Raise) -> Owned {
    let code = swiftCode
    let list = vm.list([])
    for place in code.tables(vm).places {
      let place = code.shifted(place)
      let numbers = [place.line, place.endLine, place.column, place.endColumn].map { Value.smallInt(Int($0)) }
      let entry = vm.tuple(numbers)
      (list.value.cast() as ListPointer).append(entry.value)
    }
    return try vm.iterator(list.value)
  }

  /// What `replace` is to change. Names, the file and the line can be; of what the code does nothing can, as there are no instructions.
  fileprivate func changes(_ keywords: KeywordArguments, _ vm: VM) throws(Raise) -> Code.Changes {
    let code = swiftCode
    var changes = Code.Changes()
    changes.name = vm.text(code.name)
    changes.qualifiedName = vm.text(code.qualifiedName)
    changes.filename = vm.text(code.filename)
    changes.firstLine = code.firstLine
    guard let dict = keywords.dict else { return changes }
    var index = 0
    while let entry = (dict.cast() as DictPointer).nextEntry(from: index) {
      let item = (dict.cast() as DictPointer).pointee.entries[entry]
      try change(&changes, vm.text(item.key), item.value, vm)
      index = entry + 1
    }
    return changes
  }

  private func change(_ changes: inout Code.Changes, _ field: String, _ value: Value, _ vm: VM) throws(Raise) {
    func word() throws(Raise) -> String {
      guard vm.isString(value) else { throw vm.typeError("replace() argument '\(field)' must be str, not \(vm.argumentKind(value))") }
      return vm.text(value)
    }
    switch field {
    case "co_name": changes.name = try word()
    case "co_qualname": changes.qualifiedName = try word()
    case "co_filename": changes.filename = try word()
    case "co_firstlineno":
      let line = try vm.index(value)
      guard line >= 0 else { throw vm.valueError("co_firstlineno must be a positive integer") }
      changes.firstLine = line
    case "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_nlocals", "co_consts", "co_names", "co_varnames", "co_freevars", "co_cellvars":
      let word = vm.intern(field)
      let old = try vm.getAttribute(Value(self), word.value)
      let isNumber = vm.isInt(old.value)
      guard isNumber ? vm.isInt(value) : vm.isTuple(value) else {
        throw isNumber
          ? vm.typeError("'\(vm.typeName(of: value))' object cannot be interpreted as an integer")
          : vm.typeError("replace() argument '\(field)' must be tuple, not \(vm.argumentKind(value))")
      }
      guard try vm.isEqual(old.value, value) else { throw Self.unchangeable(field, vm) }
    case "co_code", "co_stacksize", "co_linetable", "co_exceptiontable": throw Self.unchangeable(field, vm)
    default: throw vm.typeError("'\(field)' is an invalid keyword argument for replace()")
    }
  }

  private static func unchangeable(_ field: String, _ vm: VM) -> Raise {
    vm.valueError("code: \(field) cannot be changed, as there is no bytecode")
  }
}
