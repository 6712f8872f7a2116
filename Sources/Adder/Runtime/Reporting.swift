// Where exceptions go that nobody catches: `sys.stderr`, by way of `sys.excepthook` for the program and of `sys.unraisablehook` for finalizers
// and callbacks, which have no caller to tell.

extension VM {
  /// The text of an exception with its traceback, as `sys.excepthook` prints it. `traceback`: what to show where the exception has none.
  func exceptionText(_ exception: Value, traceback: Value = .none) -> String {
    let exception = Owned(retaining: exception)
    if isException(exception.value), !traceback.isNone, (exception.value.cast() as ExceptionPointer).pointee.traceback.isNone {
      (exception.value.cast() as ExceptionPointer).setTraceback(traceback)
    }
    var text = ""
    preservingError {
      var printer = TracebackPrinter(self)
      printer.show(exception.value)
      text = printer.output
    }
    return text
  }

  /// Prints an exception to `sys.stderr`.
  func printException(_ exception: Value, traceback: Value = .none) { writeToStandardError(exceptionText(exception, traceback: traceback)) }

  /// Writes to `sys.stderr`; where that is missing or fails, to the process's own.
  func writeToStandardError(_ text: String) {
    preservingError {
      flushStandardOutput()
      guard let file = systemValue("stderr") else { return Platform.writeError(text) }
      if file.value.isNone { return }
      do throws(Raise) {
        let string = string(text)
        _ = try callMethod(file.value, word("write"), string.value)
        try flush(file.value)
      } catch {
        clearError()
      }
    }
  }

  /// What was printed before an error message should be seen before it.
  private func flushStandardOutput() {
    guard let file = systemValue("stdout"), !file.value.isNone else { return }
    do throws(Raise) { try flush(file.value) } catch { clearError() }
  }

  /// What the `flush` method of a file does. Nothing is looked up in a file of ours: its type's namespace need not be made for this.
  func flush(_ file: Value) throws(Raise) {
    if file.isExactly(pointee.types.file) {
      let own: FilePointer = file.cast()
      if own.pointee.attributes == 0, !own.stream.isClosed { return try own.stream.flush(self) }
    }
    _ = try callMethod(file, word("flush"))
  }

  /// An attribute of `sys`, nil while there is none.
  func systemValue(_ name: StaticString) -> Owned? {
    guard !interpreter.sysNamespace.isUnbound else { return nil }
    let word = intern(name)
    guard let value = (interpreter.sysNamespace.cast() as DictPointer).getInterned(word.value) else { return nil }
    return Owned(retaining: value)
  }

  /// The exception that is being raised, which nobody will catch, goes to `sys.excepthook`. It is taken.
  func reportUncaught() {
    let exception = takeError()
    let traceback = Owned(retaining: (exception.value.cast() as ExceptionPointer).pointee.traceback)
    rememberLast(exception.value, traceback.value)
    guard let hook = systemValue("excepthook") else {
      writeToStandardError("sys.excepthook is missing\n")
      return printException(exception.value)
    }
    do throws(Raise) {
      _ = try call(hook.value, [type(of: exception.value).value, exception.value, traceback.value])
    } catch {
      let second = takeError()
      writeToStandardError("Error in sys.excepthook:\n")
      printException(second.value)
      writeToStandardError("\nOriginal exception was:\n")
      printException(exception.value)
    }
  }

  /// `sys.last_value` and its fellows, for debuggers and for looking around at the prompt.
  private func rememberLast(_ exception: Value, _ traceback: Value) {
    guard !interpreter.sysNamespace.isUnbound else { return }
    let sys: DictPointer = interpreter.sysNamespace.cast()
    sys.setInterned(word("last_type"), type(of: exception).value)
    sys.setInterned(word("last_value"), exception)
    sys.setInterned(word("last_traceback"), traceback)
  }

  // MARK: What cannot be raised

  /// The exception that is being raised cannot go anywhere: it is taken, and told to `sys.unraisablehook`.
  func reportUnraisable(in object: Value, note: String? = nil) {
    if pointee.isEnding { return clearError() }
    // What native code raised by itself gets the place where the program is.
    if hasError, pointee.depth > 0, (pointee.error.cast() as ExceptionPointer).pointee.traceback.isNone {
      pointee.errorNode = nil
      addTracebackHere(pointee.frame)
    }
    let exception = takeError()
    if exception.value.isUnbound { return }
    let object = Owned(retaining: object)
    preservingError {
      guard let hook = systemValue("unraisablehook"), !hook.value.isNone else {
        return writeToStandardError(unraisableText(exception.value, in: object.value, note: note))
      }
      do throws(Raise) {
        let arguments = unraisableHookArguments(exception.value, in: object.value, note: note)
        _ = try call(hook.value, arguments.value)
      } catch {
        let second = takeError()
        writeToStandardError(unraisableText(second.value, in: hook.value, note: "Exception ignored in sys.unraisablehook"))
      }
    }
  }

  /// What the default `sys.unraisablehook` prints.
  func unraisableText(_ exception: Value, in object: Value, note: String?) -> String {
    var text = ""
    if !object.isNone && !object.isUnbound {
      var shown = "<object repr() failed>"
      if let representation = quietly({ () throws(Raise) in try repr(object) }) { shown = displayText(representation.value) }
      text = "\(note ?? "Exception ignored in"): \(shown)\n"
    } else if let note {
      text = note + ":\n"
    }
    return text + exceptionTextAlone(exception)
  }

  /// An exception with its traceback but without what led to it.
  private func exceptionTextAlone(_ exception: Value) -> String {
    var text = ""
    preservingError {
      var printer = TracebackPrinter(self)
      printer.showWithoutChain(exception)
      text = printer.output
    }
    return text
  }
}
