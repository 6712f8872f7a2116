// `print`, `input` and `open`.

extension BuiltinFunctions {
  static func defineOutput(_ m: inout ModuleBuilder) {
    m.function("print(*args, sep=' ', end='\\n', file=None, flush=False)", "Prints the values to a stream, or to sys.stdout by default.") {
      (vm, separator: Value, end: Value, file: Value, flush: Value, values: VariadicArguments) throws(Raise) in
      try vm.print(values, separator: separator, end: end, file: file, flush: flush)
    }
    m.function("input(prompt='', /)", "Read a string from standard input.  The trailing newline is stripped.") {
      (vm, prompt: Value) throws(Raise) in try vm.readInput(prompt)
    }
    // Eight parameters: one more than the declarations with closures take.
    m.add(
      NativeMethod(
        .function, "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)",
        "Open file and return a stream.  Raise OSError upon failure.", owner: ""
      ) { (vm, _, bound, method) throws(Raise) in
        let mode = try StringPointer?.bind(bound, 1, vm, method)
        if let mode { try vm.checkEncodable(mode) }
        return try vm.openFile(
          bound[0], mode: mode?.text ?? "r", buffering: Int?.bind(bound, 2, vm, method) ?? -1, encoding: vm.optionalString(bound[3], "encoding"),
          errors: vm.optionalString(bound[4], "errors"), newline: bound[5], closesDescriptor: Bool?.bind(bound, 6, vm, method) ?? true,
          opener: bound[7])
      })
  }
}

extension VM {
  /// An argument of `open` that is a str or None.
  fileprivate func optionalString(_ value: Value, _ name: String) throws(Raise) -> Value {
    if value.isUnbound || value.isNone { return value }
    if isString(value) {
      try checkEncodable(value.cast())
      return value
    }
    throw typeError("open() argument '\(name)' must be str or None, not \(typeName(of: value))")
  }

  // MARK: Standard streams

  /// `sys.stdin`, `sys.stdout`, `sys.stderr` as the program has them now, borrowed; nil where it deleted them.
  private var streamNames: (input: Value, output: Value, error: Value) {
    if let names = system.streamNames { return names }
    let names = (input: intern("stdin").take(), output: intern("stdout").take(), error: intern("stderr").take())
    system.streamNames = names
    return names
  }

  private func systemAttribute(_ name: Value) -> Value? {
    let namespace = interpreter.sysNamespace
    if !namespace.isObject { return nil }
    return (namespace.cast() as DictPointer).getInterned(name)
  }

  var standardInput: Value? { systemAttribute(streamNames.input) }
  var standardOutput: Value? { systemAttribute(streamNames.output) }
  var standardError: Value? { systemAttribute(streamNames.error) }

  /// The value as one of our own text files that can be written without asking its `write`.
  @inline(__always) func ownTextFile(_ value: Value) -> FilePointer? {
    guard value.isExactly(pointee.types.file) else { return nil }
    let file: FilePointer = value.cast()
    return file.stream.isWritable && file.stream.file?.isClosed == false && !file.pointee.lower.isUnbound ? file : nil
  }

  /// `sys.stdout.flush()` and `sys.stderr.flush()`, as before a traceback and at the end; what fails is forgotten. Gives false when output was lost.
  @discardableResult
  func flushStandardStreams() -> Bool {
    var isFine = true
    for stream in [standardOutput, standardError] {
      guard let stream, !stream.isNone else { continue }
      let kept = Owned(retaining: stream)
      if kept.value.isExactly(pointee.types.file), (kept.value.cast() as FilePointer).stream.isClosed { continue }
      preservingError {
        do throws(Raise) {
          try flush(kept.value)
        } catch {
          clearError()
          isFine = false
        }
      }
    }
    return isFine
  }

  /// Writes past all buffers, also when the program has lost its streams.
  func writeRaw(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      if let output = system.output {
        output(raw, descriptor)
        return
      }
      var done = 0
      while done < raw.count {
        let (count, error) = Platform.write(descriptor, UnsafeRawBufferPointer(rebasing: raw[done...]))
        if error != 0 && error != Platform.interruptedError { return }
        done += count
      }
    }
  }

  /// Writes a str to a file-like object.
  func writeText(_ text: Value, to file: Value) throws(Raise) {
    if let own = ownTextFile(file) {
      try own.writeText(text.cast(), self)
    } else {
      _ = try callMethod(file, "write", text)
    }
  }

  // MARK: print

  fileprivate func print(_ values: VariadicArguments, separator: Value, end: Value, file: Value, flush: Value) throws(Raise) {
    let target: Owned
    if file.isUnbound || file.isNone {
      guard let output = standardOutput else { throw runtimeError("lost sys.stdout") }
      if output.isNone { return }
      target = Owned(retaining: output)
    } else {
      target = Owned(retaining: file)
    }
    for (name, value) in [("sep", separator), ("end", end)] where !value.isUnbound && !value.isNone && !isString(value) {
      throw typeError("\(name) must be None or a string, not \(typeName(of: value))")
    }
    if let own = ownTextFile(target.value) {
      try print(values, separator: separator, end: end, to: own)
    } else {
      try print(values, separator: separator, end: end, toObject: target.value)
    }
    if !flush.isUnbound, try truth(flush) { _ = try callMethod(target.value, "flush") }
  }

  private func print(_ values: VariadicArguments, separator: Value, end: Value, to file: FilePointer) throws(Raise) {
    for index in 0..<values.count {
      if index > 0 { try printPiece(separator, 32, file) }
      let value = values[index]
      if isExactString(value) {
        try file.writeText(value.cast(), self)
      } else {
        let text = try str(value)
        // Its `__str__` may have closed the file.
        try file.checkOpen(self)
        try file.writeText(text.value.cast(), self)
      }
    }
    try printPiece(end, 10, file)
  }

  /// A separator or end that was given, or the usual one.
  private func printPiece(_ given: Value, _ usual: UInt32, _ file: FilePointer) throws(Raise) {
    if given.isUnbound || given.isNone {
      let text = character(usual)
      try file.writeText(text.value.cast(), self)
    } else {
      let text = try str(given)
      try file.checkOpen(self)
      try file.writeText(text.value.cast(), self)
    }
  }

  private func print(_ values: VariadicArguments, separator: Value, end: Value, toObject file: Value) throws(Raise) {
    func write(_ text: Value) throws(Raise) { _ = try callMethod(file, "write", text) }
    func piece(_ given: Value, _ usual: UInt32) throws(Raise) -> Owned { given.isUnbound || given.isNone ? character(usual) : try str(given) }
    let between = try piece(separator, 32)
    let last = try piece(end, 10)
    for index in 0..<values.count {
      if index > 0 { try write(between.value) }
      let text = try str(values[index])
      try write(text.value)
    }
    try write(last.value)
  }

  // MARK: input

  fileprivate func readInput(_ prompt: Value) throws(Raise) -> Owned {
    guard let source = standardInput, !source.isNone else { throw runtimeError("input(): lost sys.stdin") }
    guard let output = standardOutput, !output.isNone else { throw runtimeError("input(): lost sys.stdout") }
    let input = Owned(retaining: source)
    let target = Owned(retaining: output)
    if let errors = standardError, !errors.isNone {
      let stream = Owned(retaining: errors)
      preservingError {
        do throws(Raise) { _ = try callMethod(stream.value, "flush") } catch { clearError() }
      }
    }
    let text = prompt.isUnbound ? nil : try strText(prompt)
    if let readLine = system.readLine, isTerminalStream(input.value, 0), isTerminalStream(target.value, 1) {
      _ = try callMethod(target.value, "flush")
      while true {
        let typed = withoutLock { readLine(text ?? "") }
        try checkpoint()
        switch typed {
        case .line(let line): return string(line)
        case .interrupted: continue
        case .end: throw eofError("EOF when reading a line")
        }
      }
    }
    if let text {
      let shown = string(text)
      try writeText(shown.value, to: target.value)
    }
    _ = try callMethod(target.value, "flush")
    let line = try callMethod(input.value, "readline")
    guard isString(line.value) else { throw typeError("object.readline() returned non-string") }
    let string: StringPointer = line.value.cast()
    if string.length == 0 { throw eofError("EOF when reading a line") }
    if string[string.length - 1] == 10 { return substring(of: string, from: 0, count: string.length - 1) }
    return line
  }

  private func isTerminalStream(_ value: Value, _ descriptor: Int32) -> Bool {
    guard value.isExactly(pointee.types.file) else { return false }
    guard let file = (value.cast() as FilePointer).stream.file else { return false }
    return file.descriptor == descriptor && !file.isClosed && Platform.isTerminal(descriptor)
  }
}
