// The module `_string`: the parser of `str.format` for `string.Formatter` and its like.

enum StringFormattingModule {
  static let spec = ModuleSpec("_string", doc: "string helper module") { (m) throws(Raise) in
    m.function("formatter_parser(text, /)", "parse the argument as a format string") { (vm, text: Value) throws(Raise) -> Owned in
      guard vm.isString(text) else { throw vm.typeError("expected str, got \(vm.typeName(of: text))") }
      return vm.newIndexIterator(vm.systemType(.formatterIterator, partsSpec), text)
    }
    m.function("formatter_field_name_split(text, /)", "split the argument as a field name") { (vm, text: Value) throws(Raise) -> Owned in
      guard vm.isString(text) else { throw vm.typeError("expected str, got \(vm.typeName(of: text))") }
      let string: StringPointer = text.cast()
      var end = 0
      while end < string.length, string[end] != 0x2e, string[end] != 0x5b { end += 1 }
      let first: Owned
      if let number = try vm.fieldNumber(string, 0, end) {
        first = vm.int(number)
      } else {
        first = vm.substring(of: string, from: 0, count: end)
      }
      return vm.tuple(taking: first, vm.newIndexIterator(vm.systemType(.fieldNameIterator, stepsSpec), text, from: end))
    }
  }

  /// Over literal texts, each with the field behind it.
  private static let partsSpec = TypeSpec(
    IndexIteratorPointer.self, "formatteriterator", module: "builtins", doc: "", layout: TypeLayout(IndexIteratorObject.self)
  ) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      let text: StringPointer = iterator.pointee.source.cast()
      return try nextPart(vm, text, &iterator.pointee.index)
    }
  }

  /// Over the attributes and items in the name of a field.
  private static let stepsSpec = TypeSpec(
    IndexIteratorPointer.self, "fieldnameiterator", module: "builtins", doc: "", layout: TypeLayout(IndexIteratorObject.self)
  ) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      let text: StringPointer = iterator.pointee.source.cast()
      guard iterator.pointee.index < text.length else { return nil }
      let step = try FieldNameStep(vm, text, &iterator.pointee.index, text.length)
      return vm.tuple(taking: Owned(Value(step.isAttribute)), try step.key(vm, text))
    }
  }

  /// `(literal, name, spec, conversion)`; a doubled brace ends a part, whose other items are None.
  private static func nextPart(_ vm: VM, _ text: StringPointer, _ index: inout Int) throws(Raise) -> Owned? {
    let (start, end) = (index, text.length)
    if start >= end { return nil }
    while index < end, text[index] != 0x7b, text[index] != 0x7d { index += 1 }
    if index == end { return vm.formatPart(vm.substring(of: text, from: start, count: end - start)) }
    let literalEnd = index
    let brace = text[index]
    index += 1
    if index < end, text[index] == brace {
      index += 1
      return vm.formatPart(vm.substring(of: text, from: start, count: literalEnd + 1 - start))
    }
    if brace == 0x7d { throw vm.valueError("Single '}' encountered in format string") }
    if index == end { throw vm.valueError("Single '{' encountered in format string") }
    let markup = try FieldMarkup(vm, text, &index, end)
    let literal = vm.substring(of: text, from: start, count: literalEnd - start)
    let name = vm.substring(of: text, from: markup.name.lowerBound, count: markup.name.count)
    let spec = vm.substring(of: text, from: markup.spec.lowerBound, count: markup.spec.count)
    guard let letter = markup.conversion else { return vm.tuple(literal.value, name.value, spec.value, .none) }
    let conversion = vm.character(letter)
    return vm.tuple(literal.value, name.value, spec.value, conversion.value)
  }
}

extension VM {
  /// A literal text without a field.
  fileprivate func formatPart(_ literal: consuming Owned) -> Owned {
    let literal = literal
    return tuple(literal.value, .none, .none, .none)
  }
}
