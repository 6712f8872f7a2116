// From objects of the classes of `ast` to a syntax tree: what `compile` does with a tree that a program has made or changed. Each node is checked as it is
// read; fields may be missing or of any type, and then the errors are CPython's.

import AdderSyntax

/// Reads the objects of one tree, and opens a scope for each node that has one.
struct SyntaxReader {
  let vm: VM
  /// The namespace of `_ast`.
  let classes: DictPointer
  var scopes = [Scope(kind: .module, name: "<module>", qualifiedName: "<module>", parent: nil, firstLine: 1)]
  /// The innermost class's name without leading underscores, for private names.
  var className: String?

  enum Context: String { case load = "Load", store = "Store", delete = "Del" }

  init(vm: VM, classes: DictPointer) {
    self.vm = vm
    self.classes = classes
  }

  // MARK: Fields

  /// The name of the node class that an object belongs to, through its bases; nil for what is no node.
  func kind(of object: Value) -> String? {
    var current: TypePointer? = vm.type(of: object)
    while let type = current {
      if type.has(.heapType) {
        let name = vm.intern(type.pointee.name)
        if classes.getInterned(name.value) == type.value { return vm.text(name) }
      }
      current = type.pointee.base
    }
    return nil
  }

  func field(_ object: Value, _ name: StaticString, of kind: String) throws(Raise) -> Owned {
    guard let value = try vm.attributeIfPresent(object, vm.word(name)) else {
      throw vm.typeError("required field \"\(name)\" missing from \(kind)")
    }
    return value
  }

  func expected(_ sort: StaticString, _ object: Value) throws(Raise) -> Raise {
    vm.typeError("expected some sort of \(sort), but got \(try vm.reprText(object))")
  }

  /// The items of a list field.
  mutating func items<Element>(
    _ object: Value, _ name: StaticString, of kind: String, _ read: (inout SyntaxReader, Value) throws(Raise) -> Element
  ) throws(Raise) -> [Element] {
    let value = try field(object, name, of: kind)
    guard vm.isList(value.value) else {
      throw vm.typeError("\(kind) field \"\(name)\" must be a list, not a \(vm.typeName(of: value.value))")
    }
    let list: ListPointer = value.value.cast()
    var result: [Element] = []
    var index = 0
    while index < list.count {
      let item = Owned(retaining: list[index])
      result.append(try read(&self, item.value))
      index += 1
    }
    return result
  }

  /// A field that may be None or missing.
  mutating func optional<Element>(
    _ object: Value, _ name: StaticString, _ read: (inout SyntaxReader, Value) throws(Raise) -> Element
  ) throws(Raise) -> Element? {
    guard let value = try vm.attributeIfPresent(object, vm.word(name)), !value.value.isNone else { return nil }
    return try read(&self, value.value)
  }

  /// A field that must hold a node.
  mutating func required<Element>(
    _ object: Value, _ name: StaticString, of kind: String, _ read: (inout SyntaxReader, Value) throws(Raise) -> Element
  ) throws(Raise) -> Element {
    let value = try field(object, name, of: kind)
    if value.value.isNone { throw vm.valueError("field '\(name)' is required for \(kind)") }
    return try read(&self, value.value)
  }

  func text(_ value: Value) throws(Raise) -> String {
    guard vm.isString(value) else { throw vm.typeError("AST identifier must be of type str") }
    return vm.text(value)
  }

  /// A name as the program will know it.
  func identifier(_ value: Value) throws(Raise) -> String { Program.mangled(try text(value), in: className) }

  mutating func name(_ object: Value, _ field: StaticString, of kind: String) throws(Raise) -> String {
    try required(object, field, of: kind) { (reader, value) throws(Raise) in try reader.identifier(value) }
  }

  func integer(_ value: Value) throws(Raise) -> Int {
    guard vm.isInt(value), let number = Int(exactly: vm.bigInt(of: value)) else {
      throw vm.valueError("invalid integer value: \(try vm.reprText(value))")
    }
    return number
  }

  mutating func number(_ object: Value, _ name: StaticString, of kind: String) throws(Raise) -> Int {
    let value = try field(object, name, of: kind)
    return try integer(value.value)
  }

  // MARK: Places

  /// The positions of a node; the end is optional.
  mutating func span(_ object: Value, _ sort: String) throws(Raise) -> Span {
    let line = try number(object, "lineno", of: sort)
    let column = try number(object, "col_offset", of: sort)
    let read = { (reader: inout SyntaxReader, value: Value) throws(Raise) in try reader.integer(value) }
    let endLine = try optional(object, "end_lineno", read) ?? line
    let endColumn = try optional(object, "end_col_offset", read) ?? column
    if line > endLine { throw vm.valueError("AST node line range (\(line), \(endLine)) is not valid") }
    if line < 0 && endLine != line || column < 0 && endColumn != column {
      throw vm.valueError("AST node column range (\(column), \(endColumn)) for line range (\(line), \(endLine)) is not valid")
    }
    if line == endLine && column > endColumn { throw vm.valueError("line \(line), column \(column)-\(endColumn) is not a valid range") }
    return Span(line: fit(line), column: fit(column), endLine: fit(endLine), endColumn: fit(endColumn))
  }

  private func fit(_ number: Int) -> Int32 { Int32(clamping: number) }

  mutating func openScope(_ kind: Scope.Kind, _ name: String, _ line: Int32) -> ScopeID {
    scopes.append(Scope(kind: kind, name: name, qualifiedName: name, parent: nil, firstLine: line))
    return ScopeID(scopes.count - 1)
  }

  // MARK: Programs

  mutating func program(_ object: Value, _ mode: Program.Mode) throws(Raise) -> [Statement] {
    let found = kind(of: object) ?? vm.typeName(of: object)
    switch (mode, found) {
    case (.file, "Module"):
      let body = try statements(object, "body", of: "Module")
      _ = try items(object, "type_ignores", of: "Module") { (_, _) throws(Raise) in () }
      return body
    case (.interactive, "Interactive"): return try statements(object, "body", of: "Interactive")
    case (.expression, "Expression"):
      let value = try expression(object, "body", of: "Expression")
      return [Statement(.expression(value), value.span)]
    default:
      let names: [Program.Mode: String] = [.file: "Module", .interactive: "Interactive", .expression: "Expression"]
      throw vm.typeError("expected \(names[mode] ?? "Module") node, got \(found)")
    }
  }
}
