// How an exception is shown: its chain of causes and contexts, the oldest first; for each one the traceback with source lines and carets, the
// exception itself with a suggestion, and its notes. Groups are drawn as a tree. The result is text, for `sys.stderr`, for `sys.excepthook` and
// for hosts alike.

import AdderSyntax

struct TracebackPrinter {
  let vm: VM
  private(set) var output = ""
  /// How deep we are in exception groups: everything is indented by two for each, and has a bar in front.
  private var groupDepth = 0
  /// The innermost group still has to draw its closing line.
  private var needsClosing = false
  /// Exceptions of the chain that have been shown, or are about to be: a chain may run in circles.
  private var seen: Set<UInt64> = []
  private var sources = SourceLines()

  private static let maximumGroupWidth = 15
  private static let maximumGroupDepth = 10

  init(_ vm: VM) { self.vm = vm }

  private var margin: String { groupDepth == 0 ? "" : String(repeating: " ", count: 2 * groupDepth) + "| " }

  private mutating func write(_ text: String) { output += text }
  private mutating func writeLine(_ text: String) { output += margin + text + "\n" }

  // MARK: The chain

  /// Shows an exception with everything that led to it.
  mutating func show(_ exception: Value) {
    guard vm.isException(exception) else { return showNoException(exception) }
    var chain: [(exception: Value, isCause: Bool)] = [(exception, false)]
    exception.retain()
    while true {
      let current: ExceptionPointer = chain[chain.count - 1].exception.cast()
      seen.insert(Value(current).bits)
      let hasCause = !current.pointee.cause.isNone
      let next = hasCause ? current.pointee.cause : current.pointee.suppressesContext != 0 ? .none : current.pointee.context
      if next.isNone || seen.contains(next.bits) { break }
      next.retain()
      chain.append((next, hasCause))
      if !vm.isException(next) { break }
    }
    let mustClose = needsClosing
    for index in chain.indices.reversed() {
      // Only what is shown last belongs to the frame that is open.
      needsClosing = index == 0 ? mustClose : false
      showAlone(chain[index].exception)
      if index > 0 {
        writeLine("")
        writeLine(
          chain[index].isCause
            ? "The above exception was the direct cause of the following exception:"
            : "During handling of the above exception, another exception occurred:")
        writeLine("")
      }
    }
    for entry in chain { entry.exception.release() }
  }

  /// `raise … from` a class that makes something else can lead here.
  private mutating func showNoException(_ value: Value) {
    writeLine("TypeError: print_exception(): Exception expected for value, \(vm.typeName(of: value)) found")
  }

  private mutating func showAlone(_ exception: Value) {
    guard vm.isException(exception) else { return showNoException(exception) }
    if vm.isInstance(exception, of: vm.exceptionType(.baseExceptionGroup)) {
      showGroup(exception.cast())
    } else {
      showOne(exception.cast())
    }
  }

  // MARK: Groups

  private mutating func showGroup(_ group: ExceptionGroupPointer) {
    if groupDepth > Self.maximumGroupDepth { return writeLine("... (max_group_depth is \(Self.maximumGroupDepth))") }
    let isOutermost = groupDepth == 0
    if isOutermost { groupDepth = 1 }
    showOne(UnsafeMutableRawPointer(group).assumingMemoryBound(to: BaseExceptionObject.self), headerMargin: isOutermost ? "  + " : nil)
    let members = Owned(retaining: group.pointee.exceptions)
    let exceptions: TuplePointer = members.value.cast()
    let shown = min(exceptions.count, Self.maximumGroupWidth + 1)
    needsClosing = false
    for index in 0..<shown {
      let isLast = index == shown - 1
      let isCut = index >= Self.maximumGroupWidth
      if isLast { needsClosing = true }
      let indentation = String(repeating: " ", count: 2 * groupDepth)
      write(indentation + (index == 0 ? "+-" : "  ") + "+---------------- \(isCut ? "..." : "\(index + 1)") ----------------\n")
      groupDepth += 1
      if isCut {
        let left = exceptions.count - Self.maximumGroupWidth
        writeLine("and \(left) more exception\(left > 1 ? "s" : "")")
      } else {
        show(exceptions[index])
      }
      if isLast && needsClosing {
        write(String(repeating: " ", count: 2 * groupDepth) + "+------------------------------------\n")
        needsClosing = false
      }
      groupDepth -= 1
    }
    if isOutermost { groupDepth = 0 }
  }

  // MARK: One exception

  /// Traceback and message alone: what is said of an exception that cannot be raised.
  mutating func showWithoutChain(_ value: Value) {
    let exception: ExceptionPointer = value.cast()
    if !exception.pointee.traceback.isNone {
      write("Traceback (most recent call last):\n")
      showTraceback(exception.pointee.traceback)
    }
    write(typeText(exception))
    showMessage(value)
    write("\n")
  }

  private mutating func showOne(_ exception: ExceptionPointer, headerMargin: String? = nil) {
    let traceback = Owned(retaining: exception.pointee.traceback)
    if !traceback.value.isNone && vm.tracebackLimit > 0 {
      let isGroup = vm.isInstance(Value(exception), of: vm.exceptionType(.baseExceptionGroup))
      write((headerMargin ?? margin) + (isGroup ? "Exception Group Traceback" : "Traceback") + " (most recent call last):\n")
      showTraceback(traceback.value)
    }
    let notes = notes(of: exception)
    let message = showPlace(exception)
    write(margin + typeText(exception))
    showMessage(message.value)
    if let suggestion = vm.suggestion(for: exception) { write(". Did you mean: '\(suggestion)'?") }
    write("\n")
    showNotes(notes.value)
  }

  /// The type's name, with its module unless everyone knows it.
  private func typeText(_ exception: ExceptionPointer) -> String {
    let type = exception.pointee.header.type
    let name = vm.isString(type.pointee.qualifiedName) ? vm.displayText(type.pointee.qualifiedName) : vm.text(type.pointee.name)
    guard type.has(.heapType) else { return name }
    guard let module = vm.quietly({ () throws(Raise) in try vm.attributeIfPresent(type.value, .module) }), vm.isString(module.value) else {
      return "<unknown>." + name
    }
    let moduleName = vm.displayText(module.value)
    return moduleName == "builtins" || moduleName == "__main__" ? name : moduleName + "." + name
  }

  /// `: message`, or nothing where there is none.
  private mutating func showMessage(_ value: Value) {
    guard let text = vm.quietly({ () throws(Raise) in try vm.str(value) }) else { return write(": <exception str() failed>") }
    let shown = vm.displayText(text.value)
    if !shown.isEmpty { write(": " + shown) }
  }

  private func notes(of exception: ExceptionPointer) -> Owned {
    guard exception.pointee.attributes != 0 || exception.pointee.header.type.has(.heapType) else { return .none }
    return vm.quietly { () throws(Raise) in try vm.attributeIfPresent(Value(exception), .notes) } ?? .none
  }

  private mutating func showNotes(_ notes: Value) {
    if notes.isNone { return }
    let isSequence = vm.type(of: notes).pointee.slots.getItem != nil && !vm.isDict(notes) && !vm.isBytes(notes)
    guard isSequence, let list = vm.quietly({ () throws(Raise) in try vm.listFrom(notes) }) else {
      // Without a line feed, as CPython has it.
      guard let text = vm.quietly({ () throws(Raise) in try vm.repr(notes) }) else { return write(margin + "<__notes__ repr() failed>") }
      return write(margin + vm.displayText(text.value))
    }
    let items: ListPointer = list.value.cast()
    for index in 0..<items.count {
      guard let text = vm.quietly({ () throws(Raise) in try vm.str(items[index]) }) else {
        writeLine("<note str() failed>")
        continue
      }
      for line in vm.displayText(text.value).split(separator: "\n", omittingEmptySubsequences: false) { writeLine(String(line)) }
    }
  }

  // MARK: The traceback

  private static let repeatsShown = 3

  private mutating func showTraceback(_ first: Value) {
    var current = skipToLimit(first)
    var last: (code: ObjectIdentifier?, line: Int) = (nil, 0)
    var repeats = 0
    while !current.isNone {
      let traceback: TracebackPointer = current.cast()
      let code = vm.code(ofFrame: traceback.pointee.frame)
      let this = (ObjectIdentifier(code), traceback.pointee.line)
      if last.code == this.0 && last.line == this.1 {
        repeats += 1
      } else {
        showRepeats(repeats)
        repeats = 1
        last = this
      }
      if repeats <= Self.repeatsShown { showEntry(traceback, code) }
      current = traceback.pointee.next
    }
    showRepeats(repeats)
  }

  /// Only the last `sys.tracebacklimit` entries are shown.
  private func skipToLimit(_ first: Value) -> Value {
    let limit = vm.tracebackLimit
    var count = 0
    var current = first
    while !current.isNone {
      count += 1
      current = (current.cast() as TracebackPointer).pointee.next
    }
    current = first
    while count > limit {
      count -= 1
      current = (current.cast() as TracebackPointer).pointee.next
    }
    return current
  }

  private mutating func showRepeats(_ count: Int) {
    let hidden = count - Self.repeatsShown
    if hidden > 0 { writeLine("  [Previous line repeated \(hidden) more time\(hidden == 1 ? "" : "s")]") }
  }

  private mutating func showEntry(_ traceback: TracebackPointer, _ code: Code) {
    let line = traceback.pointee.line
    writeLine("  File \"\(vm.displayText(code.filename))\", line \(line), in \(vm.displayText(code.name))")
    guard !vm.interpreter.system.hasNoModules, let text = sources.line(line, of: code.program) else { return }
    let shown = SourceLine(text)
    writeLine("    " + shown.stripped)
    if let carets = shown.carets(traceback.pointee.span, line: line) { writeLine("    " + carets) }
  }

  // MARK: SyntaxError

  /// For a SyntaxError with a place shows file, line and carets, and gives its message; for all others gives the exception itself.
  private mutating func showPlace(_ exception: ExceptionPointer) -> Owned {
    let itself = Owned(retaining: Value(exception))
    guard vm.isInstance(itself.value, of: vm.exceptionType(.syntaxError)), let place = SyntaxErrorPlace(vm, exception) else { return itself }
    writeLine("  File \"\(place.filename)\", line \(place.line)")
    // Without a margin, also in a group.
    for line in place.textAndCarets() { write(line.hasSuffix("\n") ? line : line + "\n") }
    let message = exception.field(\SyntaxErrorObject.message)
    return Owned(retaining: message.isUnbound ? .none : message)
  }
}

extension VM {
  /// The code that a frame object runs.
  func code(ofFrame frame: Value) -> Code {
    let function: FunctionPointer = (frame.cast() as FrameObjectPointer).pointee.function.cast()
    let code: CodePointer = function.pointee.code.cast()
    return code.pointee.code.takeUnretainedValue()
  }

  /// `sys.tracebacklimit`
  var tracebackLimit: Int {
    guard !interpreter.sysNamespace.isUnbound else { return 1000 }
    let name = intern("tracebacklimit")
    guard let value = (interpreter.sysNamespace.cast() as DictPointer).getInterned(name.value), isInt(value) else { return 1000 }
    return machineInt(value).map { max(0, $0) } ?? (bigInt(of: value).isNegative ? 0 : Int.max)
  }

  /// The text of a str for the screen: lone surrogates as escapes.
  func displayText(_ value: Value) -> String {
    let string: StringPointer = value.cast()
    if string.pointee.isASCII { return string.text }
    var text = String.UnicodeScalarView()
    for index in 0..<string.length {
      if let scalar = Unicode.Scalar(string[index]) {
        text.append(scalar)
      } else {
        text.append(contentsOf: ("\\u" + hexadecimal(string[index], digits: 4)).unicodeScalars)
      }
    }
    return String(text)
  }

  /// Runs something whose errors mean nothing: nil when it raised.
  func quietly(_ body: () throws(Raise) -> Owned?) -> Owned? {
    let error = pointee.error
    let node = pointee.errorNode
    pointee.error = .unbound
    defer {
      pointee.error = error
      pointee.errorNode = node
    }
    do throws(Raise) { return try body() } catch {
      clearError()
      return nil
    }
  }
}
