// SyntaxError with the place of the error.

import AdderSyntax

extension SyntaxErrorObject {
  static let spec = TypeSpec(ExceptionPointer.self, "SyntaxError", doc: "Invalid syntax.", layout: ExceptionSpecs.layout(SyntaxErrorObject.self)) {
    t in
    t.initialize { (exception, vm, arguments) throws(Raise) in
      try exception.initialize(vm, arguments)
      if arguments.count >= 1 { exception.setField(\SyntaxErrorObject.message, arguments[0]) }
      if arguments.count == 2 { try fill(exception, vm, arguments[1]) }
    }
    t.str { (exception, vm) throws(Raise) in try text(exception, vm) }
    t.field("msg", "exception msg", \SyntaxErrorObject.message)
    t.field("filename", "exception filename", \SyntaxErrorObject.filename)
    t.field("lineno", "exception lineno", \SyntaxErrorObject.line)
    t.field("offset", "exception offset", \SyntaxErrorObject.offset)
    t.field("text", "exception text", \SyntaxErrorObject.text)
    t.field("end_lineno", "exception end lineno", \SyntaxErrorObject.endLine)
    t.field("end_offset", "exception end offset", \SyntaxErrorObject.endOffset)
    t.field("print_file_and_line", "exception print_file_and_line", \SyntaxErrorObject.printFileAndLine)
  }

  /// `(filename, lineno, offset, text[, end_lineno, end_offset])`
  private static func fill(_ exception: ExceptionPointer, _ vm: VM, _ details: Value) throws(Raise) {
    let tuple = try vm.tupleFrom(details)
    let items: TuplePointer = tuple.value.cast()
    guard items.count >= 4 else { throw vm.typeError("function takes at least 4 arguments (\(items.count) given)") }
    guard items.count <= 6 else { throw vm.typeError("function takes at most 6 arguments (\(items.count) given)") }
    exception.setField(\SyntaxErrorObject.filename, items[0])
    exception.setField(\SyntaxErrorObject.line, items[1])
    exception.setField(\SyntaxErrorObject.offset, items[2])
    exception.setField(\SyntaxErrorObject.text, items[3])
    exception.setField(\SyntaxErrorObject.endLine, items.count > 4 ? items[4] : .unbound)
    exception.setField(\SyntaxErrorObject.endOffset, items.count > 5 ? items[5] : .unbound)
    guard items.count != 5 else { throw vm.typeError("end_offset must be provided when end_lineno is provided") }
  }

  private static func text(_ exception: ExceptionPointer, _ vm: VM) throws(Raise) -> Owned {
    let message = exception.field(\SyntaxErrorObject.message)
    let filename = exception.field(\SyntaxErrorObject.filename)
    let line = exception.field(\SyntaxErrorObject.line)
    let hasFilename = !filename.isUnbound && vm.isString(filename)
    let hasLine = line.isSmallInt || (line.isObject && line.isExactly(vm.pointee.types.int))
    let start = try vm.str(message.isUnbound ? .none : message)
    if !hasFilename && !hasLine { return start }
    var place: [String] = []
    if hasFilename {
      let path = vm.text(filename)
      place.append(path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path)
    }
    if hasLine { place.append("line \(line.isSmallInt ? line.smallInt : -1)") }
    return start.concatenating(vm.string(" (" + place.joined(separator: ", ")), ")", vm)
  }
}

extension VM {
  /// The exception that belongs to a syntax error found by the parser or the resolver.
  func syntaxError(_ diagnostic: Diagnostic) -> Raise {
    let kind: ExceptionKind
    switch diagnostic.category {
    case .syntaxError, .syntaxWarning, .deprecationWarning: kind = .syntaxError
    case .indentationError: kind = .indentationError
    case .tabError: kind = .tabError
    case .memoryError: return diagnostic.message.isEmpty ? memoryError() : raise(.memoryError, diagnostic.message)
    case .recursionError: return raise(.recursionError, diagnostic.message)
    case .valueError: return raise(.valueError, diagnostic.message)
    case .overflowError: return raise(.overflowError, diagnostic.message)
    }
    // What is wrong with the file as a whole has no place in it.
    if diagnostic.line == 0 && diagnostic.column == 0 && diagnostic.message != "invalid syntax" { return raise(kind, diagnostic.message) }
    let filename = string(diagnostic.filename)
    let message = string(diagnostic.message)
    if diagnostic.line == 0 && diagnostic.column < 0 {
      // What cannot be decoded has no lines, but a file.
      let details = tuple(filename.value, .smallInt(0), .smallInt(-1), .none)
      let error = newException(kind, [message.value, details.value])
      let exception: ExceptionPointer = error.value.cast()
      exception.setField(\SyntaxErrorObject.filename, filename.value)
      exception.setField(\SyntaxErrorObject.line, .smallInt(0))
      exception.setField(\SyntaxErrorObject.offset, .smallInt(-1))
      exception.setField(\SyntaxErrorObject.text, .none)
      return raise(error)
    }
    let source = Owned(shownText(diagnostic).map { string($0).take() } ?? .none)
    let details = tuple(
      filename.value, .smallInt(diagnostic.line), .smallInt(diagnostic.column), source.value, .smallInt(diagnostic.endLine),
      .smallInt(diagnostic.endColumn))
    // Errors about future statements tell where they begin, and not as arguments.
    let hasNoEnd = diagnostic.isLate && diagnostic.endColumn == 0
    let error = newException(kind, hasNoEnd ? [message.value] : [message.value, details.value])
    let exception: ExceptionPointer = error.value.cast()
    exception.setField(\SyntaxErrorObject.filename, filename.value)
    exception.setField(\SyntaxErrorObject.line, .smallInt(diagnostic.line))
    exception.setField(\SyntaxErrorObject.offset, .smallInt(diagnostic.column))
    exception.setField(\SyntaxErrorObject.text, source.value)
    exception.setField(\SyntaxErrorObject.endLine, .smallInt(diagnostic.endLine))
    exception.setField(\SyntaxErrorObject.endOffset, hasNoEnd ? .none : .smallInt(diagnostic.endColumn))
    return raise(error)
  }

  /// The line that the error shows: that of the file, whatever has been compiled, or what the compiler had.
  private func shownText(_ diagnostic: Diagnostic) -> String? {
    guard diagnostic.showsFile, diagnostic.line > 0 else { return diagnostic.text }
    guard Platform.fileKind(diagnostic.filename) == .file else { return diagnostic.isLate ? nil : diagnostic.text }
    let file = SourceText(Platform.contents(ofFile: diagnostic.filename).bytes)
    guard String(validating: file.bytes, as: UTF8.self) != nil, let line = file.line(diagnostic.line) else { return diagnostic.text }
    let isLast = diagnostic.line == file.lineStarts.count
    return isLast && line.isEmpty ? diagnostic.text : line + (isLast ? "" : "\n")
  }
}
