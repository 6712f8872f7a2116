// The types of the exceptions, in the order of `ExceptionKind`: name, doc and base of each. Most add nothing to their base and share its slots
// and its layout; making their type objects is all that an interpreter's start costs.

/// An exception type without anything of its own.
struct PlainExceptionSpec: AnyTypeSpec {
  let name: StaticString
  let doc: StaticString
  var module: StaticString { "builtins" }
  let layout: TypeLayout
  var ownsInitializer = true
  /// Most exception types have an `__init__` of their own, though it does what BaseException's does.
  func fillSlots(_ type: TypePointer, _ vm: VM) {
    guard ownsInitializer else { return }
    type.pointee.slots.initialize = (type.pointee.base ?? vm.exceptionType(.baseException)).pointee.slots.initialize
  }
  func fillNamespace(_ type: TypePointer, _ vm: VM) {}
}

/// ExceptionGroup is made there as a class statement would make it, so its instances support weak references.
struct ExceptionGroupSpec: AnyTypeSpec {
  var name: StaticString { "ExceptionGroup" }
  var doc: StaticString { "" }
  var module: StaticString { "builtins" }
  let layout = ExceptionSpecs.layout(
    ExceptionGroupOfExceptions.self, weak: MemoryLayout<ExceptionGroupOfExceptions>.offset(of: \.weakReferences) ?? 0)
  func fillSlots(_ type: TypePointer, _ vm: VM) {}
  func fillNamespace(_ type: TypePointer, _ vm: VM) { vm.addGetSet(VM.weakReferenceAttribute, to: type) }
}

enum ExceptionSpecs {
  /// All exception types have their attributes at offset 16.
  static func layout<Layout>(_ layout: Layout.Type, weak: Int = 0, flags: TypeFlags = []) -> TypeLayout {
    TypeLayout(layout, kind: .other, dict: 16, weak: weak, flags: flags.union([.isBaseType, .isException]))
  }

  /// How many fields the built-in part of an instance has behind the base.
  @inline(__always) static func fieldCount(of type: TypePointer) -> Int {
    var type = type
    while type.has(.heapType) {
      guard let base = type.pointee.base else { return 0 }
      type = base
    }
    let end = type.pointee.weakReferenceOffset == 0 ? type.pointee.basicSize : type.pointee.weakReferenceOffset
    return (end &- MemoryLayout<BaseExceptionObject>.size) >> 3
  }

  /// Makes all exception types of an interpreter.
  static func make(_ vm: VM) {
    for entry in entries {
      let base = entry.kind == .baseException ? vm.pointee.types.object : vm.exceptionType(entry.base)
      vm.pointee.exceptions[entry.kind.rawValue] = vm.makeBuiltinType(entry.spec, base: base)
    }
    giveSecondBase(to: vm.exceptionType(.exceptionGroup), vm)
  }

  /// ExceptionGroup is an Exception too.
  private static func giveSecondBase(to type: TypePointer, _ vm: VM) {
    let (group, exception) = (vm.exceptionType(.baseExceptionGroup), vm.exceptionType(.exception))
    let bases = vm.tuple(group.value, exception.value)
    let mro = vm.tuple(type.value, group.value, exception.value, vm.exceptionType(.baseException).value, vm.pointee.types.object.value)
    let (oldBases, oldMRO) = (type.pointee.bases, type.pointee.mro)
    type.pointee.bases = bases.take()
    type.pointee.mro = mro.take()
    oldBases.release()
    oldMRO.release()
    exception.addSubclass(type)
  }

  private struct Entry {
    let kind: ExceptionKind
    let base: ExceptionKind
    let spec: any AnyTypeSpec

    init(_ kind: ExceptionKind, _ base: ExceptionKind, _ spec: any AnyTypeSpec) {
      self.kind = kind
      self.base = base
      self.spec = spec
    }

    /// A type that only has a name.
    init(_ kind: ExceptionKind, _ base: ExceptionKind, _ name: StaticString, _ doc: StaticString, _ layout: TypeLayout = plain) {
      self.init(kind, base, PlainExceptionSpec(name: name, doc: doc, layout: layout))
    }
  }

  /// CPython gives each exception type that adds nothing to BaseException's fields a `__new__` of its own.
  private static let plain = layout(BaseExceptionObject.self, flags: .repeatsConstructor)
  private static let os = layout(OSErrorObject.self)
  private static let names = layout(NameErrorObject.self)

  private static let entries: [Entry] = [
    Entry(.baseException, .baseException, BaseExceptionObject.spec),
    Entry(.exception, .baseException, "Exception", "Common base class for all non-exit exceptions."),
    Entry(.baseExceptionGroup, .baseException, ExceptionGroupObject.spec),
    Entry(.exceptionGroup, .baseExceptionGroup, ExceptionGroupSpec()),
    Entry(.generatorExit, .baseException, "GeneratorExit", "Request that a generator exit."),
    Entry(.keyboardInterrupt, .baseException, "KeyboardInterrupt", "Program interrupted by user."),
    Entry(.systemExit, .baseException, SystemExitObject.spec),
    Entry(.arithmeticError, .exception, "ArithmeticError", "Base class for arithmetic errors."),
    Entry(.floatingPointError, .arithmeticError, "FloatingPointError", "Floating point operation failed."),
    Entry(.overflowError, .arithmeticError, "OverflowError", "Result too large to be represented."),
    Entry(.zeroDivisionError, .arithmeticError, "ZeroDivisionError", "Second argument to a division or modulo operation was zero."),
    Entry(.assertionError, .exception, "AssertionError", "Assertion failed."),
    Entry(.attributeError, .exception, AttributeErrorObject.spec),
    Entry(.bufferError, .exception, "BufferError", "Buffer error."),
    Entry(.eofError, .exception, "EOFError", "Read beyond end of file."),
    Entry(.importError, .exception, ImportErrorObject.spec),
    Entry(.moduleNotFoundError, .importError, "ModuleNotFoundError", "Module not found.", layout(ImportErrorObject.self)),
    Entry(.lookupError, .exception, "LookupError", "Base class for lookup errors."),
    Entry(.indexError, .lookupError, "IndexError", "Sequence index out of range."),
    Entry(.keyError, .lookupError, KeyErrorType.spec),
    Entry(.memoryError, .exception, "MemoryError", "Out of memory."),
    Entry(.nameError, .exception, NameErrorObject.spec),
    Entry(.unboundLocalError, .nameError, "UnboundLocalError", "Local name referenced but not bound to a value.", names),
    Entry(.osError, .exception, OSErrorObject.spec),
    Entry(.blockingIOError, .osError, "BlockingIOError", "I/O operation would block.", os),
    Entry(.childProcessError, .osError, "ChildProcessError", "Child process error.", os),
    Entry(.connectionError, .osError, "ConnectionError", "Connection error.", os),
    Entry(.brokenPipeError, .connectionError, "BrokenPipeError", "Broken pipe.", os),
    Entry(.connectionAbortedError, .connectionError, "ConnectionAbortedError", "Connection aborted.", os),
    Entry(.connectionRefusedError, .connectionError, "ConnectionRefusedError", "Connection refused.", os),
    Entry(.connectionResetError, .connectionError, "ConnectionResetError", "Connection reset.", os),
    Entry(.fileExistsError, .osError, "FileExistsError", "File already exists.", os),
    Entry(.fileNotFoundError, .osError, "FileNotFoundError", "File not found.", os),
    Entry(.interruptedError, .osError, "InterruptedError", "Interrupted by signal.", os),
    Entry(.isADirectoryError, .osError, "IsADirectoryError", "Operation doesn't work on directories.", os),
    Entry(.notADirectoryError, .osError, "NotADirectoryError", "Operation only works on directories.", os),
    Entry(.permissionError, .osError, "PermissionError", "Not enough permissions.", os),
    Entry(.processLookupError, .osError, "ProcessLookupError", "Process not found.", os),
    Entry(.timeoutError, .osError, "TimeoutError", "Timeout expired.", os),
    Entry(.referenceError, .exception, "ReferenceError", "Weak ref proxy used after referent went away."),
    Entry(.runtimeError, .exception, "RuntimeError", "Unspecified run-time error."),
    Entry(.notImplementedError, .runtimeError, "NotImplementedError", "Method or function hasn't been implemented yet."),
    Entry(.recursionError, .runtimeError, "RecursionError", "Recursion limit exceeded."),
    Entry(.stopAsyncIteration, .exception, "StopAsyncIteration", "Signal the end from iterator.__anext__()."),
    Entry(.stopIteration, .exception, StopIterationObject.spec),
    Entry(.syntaxError, .exception, SyntaxErrorObject.spec),
    Entry(.indentationError, .syntaxError, "IndentationError", "Improper indentation.", layout(SyntaxErrorObject.self)),
    Entry(.tabError, .indentationError, "TabError", "Improper mixture of spaces and tabs.", layout(SyntaxErrorObject.self)),
    Entry(
      .systemError, .exception, "SystemError",
      """
      Internal error in the Python interpreter.

      Please report this to the Python maintainer, along with the traceback,
      the Python version, and the hardware/OS platform and version.
      """),
    Entry(.typeError, .exception, "TypeError", "Inappropriate argument type."),
    Entry(.valueError, .exception, "ValueError", "Inappropriate argument value (of correct type)."),
    Entry(.unicodeError, .valueError, "UnicodeError", "Unicode related error."),
    Entry(.unicodeDecodeError, .unicodeError, UnicodeErrorObject.decodeSpec),
    Entry(.unicodeEncodeError, .unicodeError, UnicodeErrorObject.encodeSpec),
    Entry(.unicodeTranslateError, .unicodeError, UnicodeErrorObject.translateSpec),
    Entry(.warning, .exception, "Warning", "Base class for warning categories."),
    Entry(
      .bytesWarning, .warning, "BytesWarning",
      "Base class for warnings about bytes and buffer related problems, mostly\nrelated to conversion from str or comparing to str."),
    Entry(.deprecationWarning, .warning, "DeprecationWarning", "Base class for warnings about deprecated features."),
    Entry(.encodingWarning, .warning, "EncodingWarning", "Base class for warnings about encodings."),
    Entry(
      .futureWarning, .warning, "FutureWarning",
      "Base class for warnings about constructs that will change semantically\nin the future."),
    Entry(.importWarning, .warning, "ImportWarning", "Base class for warnings about probable mistakes in module imports"),
    Entry(
      .pendingDeprecationWarning, .warning, "PendingDeprecationWarning",
      "Base class for warnings about features which will be deprecated\nin the future."),
    Entry(.resourceWarning, .warning, "ResourceWarning", "Base class for warnings about resource usage."),
    Entry(.runtimeWarning, .warning, "RuntimeWarning", "Base class for warnings about dubious runtime behavior."),
    Entry(.syntaxWarning, .warning, "SyntaxWarning", "Base class for warnings about dubious syntax."),
    Entry(
      .unicodeWarning, .warning, "UnicodeWarning",
      "Base class for warnings about Unicode related problems, mostly\nrelated to conversion problems."),
    Entry(.userWarning, .warning, "UserWarning", "Base class for warnings generated by user code."),
  ]
}

extension ExceptionKind {
  /// Whether the type is a subclass of Exception, so that `Exception` can stand for it in a handler.
  var isException: Bool {
    switch self {
    case .baseException, .baseExceptionGroup, .generatorExit, .keyboardInterrupt, .systemExit: false
    default: true
    }
  }
}
