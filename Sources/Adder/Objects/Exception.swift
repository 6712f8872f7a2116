// Exceptions. All fields of every layout are values, one word each, so that one loop traverses them: a layout only says how many words follow
// the base. A field without a value is `.unbound`, and None where it is read.
//
//     offset 16 attributes   24 args   32 traceback   40 context   48 cause   56 suppress context   64 … fields of the derived layouts
//
// An exception of a built-in type is made without calling anything: see `newException`.

typealias ExceptionPointer = UnsafeMutablePointer<BaseExceptionObject>

struct BaseExceptionObject: HeapLayout {
  var header: ObjectHeader
  /// The shape of an instance of a class written in the language, or a dict, or 0.
  var attributes: UInt
  /// A tuple.
  var arguments: Value
  /// A `TracebackObject`.
  var traceback: Value
  var context: Value
  var cause: Value
  /// 1 after `raise … from …`.
  var suppressesContext: UInt

  static var typeName: StaticString { "BaseException" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool {
    value.isObject && value.object.pointee.type.has(.isException)
  }
}

/// An exception with fields of its own behind the base.
protocol ExceptionLayout: HeapLayout {
  static var kind: ExceptionKind { get }
}

extension ExceptionLayout {
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.exceptionType(kind)) }
}

struct StopIterationObject: ExceptionLayout {
  var base: BaseExceptionObject
  var value: Value
  static var typeName: StaticString { "StopIteration" }
  static var kind: ExceptionKind { .stopIteration }
}

struct SystemExitObject: ExceptionLayout {
  var base: BaseExceptionObject
  var code: Value
  static var typeName: StaticString { "SystemExit" }
  static var kind: ExceptionKind { .systemExit }
}

struct OSErrorObject: ExceptionLayout {
  var base: BaseExceptionObject
  var errno: Value
  var strerror: Value
  var filename: Value
  var filename2: Value
  /// `characters_written` of a BlockingIOError.
  var written: Value
  static var typeName: StaticString { "OSError" }
  static var kind: ExceptionKind { .osError }
}

struct ImportErrorObject: ExceptionLayout {
  var base: BaseExceptionObject
  var message: Value
  var name: Value
  var path: Value
  static var typeName: StaticString { "ImportError" }
  static var kind: ExceptionKind { .importError }
}

struct NameErrorObject: ExceptionLayout {
  var base: BaseExceptionObject
  var name: Value
  static var typeName: StaticString { "NameError" }
  static var kind: ExceptionKind { .nameError }
}

struct AttributeErrorObject: ExceptionLayout {
  var base: BaseExceptionObject
  var object: Value
  var name: Value
  static var typeName: StaticString { "AttributeError" }
  static var kind: ExceptionKind { .attributeError }
}

struct SyntaxErrorObject: ExceptionLayout {
  var base: BaseExceptionObject
  var message: Value
  var filename: Value
  var line: Value
  var offset: Value
  var endLine: Value
  var endOffset: Value
  var text: Value
  var printFileAndLine: Value
  static var typeName: StaticString { "SyntaxError" }
  static var kind: ExceptionKind { .syntaxError }
}

/// UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError (which has no encoding).
struct UnicodeErrorObject: HeapLayout {
  var base: BaseExceptionObject
  var encoding: Value
  var object: Value
  var start: Value
  var end: Value
  var reason: Value
  static var typeName: StaticString { "UnicodeError" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.exceptionType(.unicodeError)) }
}

struct ExceptionGroupObject: ExceptionLayout {
  var base: BaseExceptionObject
  var message: Value
  /// A tuple.
  var exceptions: Value
  static var typeName: StaticString { "BaseExceptionGroup" }
  static var kind: ExceptionKind { .baseExceptionGroup }
}

/// An instance of ExceptionGroup.
struct ExceptionGroupOfExceptions {
  var base: ExceptionGroupObject
  var weakReferences: WeakReferencePointer?
}

extension UnsafeMutablePointer<BaseExceptionObject> {
  @inline(__always) var arguments: TuplePointer { pointee.arguments.cast() }

  func setTraceback(_ value: Value) {
    value.retain()
    let old = pointee.traceback
    pointee.traceback = value
    old.release()
  }

  func setContext(_ value: Value) {
    value.retain()
    let old = pointee.context
    pointee.context = value
    old.release()
  }

  /// Sets `__cause__`, and with it that the context is not shown.
  func setCause(_ value: Value) {
    value.retain()
    let old = pointee.cause
    pointee.cause = value
    pointee.suppressesContext = 1
    old.release()
  }

  func setArguments(_ tuple: Value) {
    tuple.retain()
    let old = pointee.arguments
    pointee.arguments = tuple
    old.release()
  }
}

/// Replaces a counted value in memory by another, of which the caller's reference stays its own.
@inline(__always) func replaceValue(_ place: UnsafeMutablePointer<Value>, _ value: Value) {
  value.retain()
  let old = place.pointee
  place.pointee = value
  old.release()
}

extension VM {
  // MARK: Making

  /// An exception of a type with arguments (a tuple, of which the reference is taken over), neither initialised nor raised.
  @inline(__always) func allocateException(_ type: TypePointer, takingArguments arguments: Value) -> ExceptionPointer {
    let isPlain = !type.has(.heapType)
    let raw = isPlain ? heap.makeContainer(type, sizeClass: type.pointee.sizeClass) : allocateInstance(type)
    let exception = raw.assumingMemoryBound(to: BaseExceptionObject.self)
    if isPlain { exception.pointee.attributes = 0 }
    exception.pointee.arguments = arguments
    exception.pointee.traceback = .none
    exception.pointee.context = .none
    exception.pointee.cause = .none
    exception.pointee.suppressesContext = 0
    var count = ExceptionSpecs.fieldCount(of: type)
    if count > 0 {
      let fields = (raw + MemoryLayout<BaseExceptionObject>.size).assumingMemoryBound(to: Value.self)
      while count > 0 {
        count &-= 1
        fields[count] = .unbound
      }
      if isPlain && type.pointee.weakReferenceOffset != 0 {
        (raw + type.pointee.weakReferenceOffset).assumingMemoryBound(to: WeakReferencePointer?.self).pointee = nil
      }
    }
    return exception
  }

  /// An exception of a built-in type, as a call of the type with these arguments would make it.
  func newException(_ kind: ExceptionKind, _ arguments: [Value]) -> Owned {
    let type = exceptionType(kind)
    let exception = allocateException(type, takingArguments: tuple(arguments).take())
    fillFields(of: exception, kind)
    return Owned(exception)
  }

  @inline(never) func newException(_ kind: ExceptionKind, _ text: String) -> Owned {
    let message = newString(text)
    let arguments = newTuple(count: 1)
    arguments.pointee.items[0] = Value(message)
    let exception = allocateException(exceptionType(kind), takingArguments: Value(arguments))
    fillFields(of: exception, kind)
    return Owned(exception)
  }

  /// What the constructors of the built-in types take out of positional arguments, for exceptions that native code makes.
  @inline(__always) private func fillFields(of exception: ExceptionPointer, _ kind: ExceptionKind) {
    switch kind {
    case .stopIteration: exception.setField(\StopIterationObject.value, exception.argument(0))
    case .systemExit: exception.setField(\SystemExitObject.code, exception.argument(0))
    case .importError, .moduleNotFoundError: exception.setField(\ImportErrorObject.message, exception.argument(0))
    case .syntaxError, .indentationError, .tabError: exception.setField(\SyntaxErrorObject.message, exception.argument(0))
    case .unicodeDecodeError, .unicodeEncodeError:
      exception.setField(\UnicodeErrorObject.encoding, exception.argument(0))
      exception.setField(\UnicodeErrorObject.object, exception.argument(1))
      exception.setField(\UnicodeErrorObject.start, exception.argument(2))
      exception.setField(\UnicodeErrorObject.end, exception.argument(3))
      exception.setField(\UnicodeErrorObject.reason, exception.argument(4))
    default: break
    }
  }
}

extension UnsafeMutablePointer<BaseExceptionObject> {
  func argument(_ index: Int) -> Value { index < arguments.count ? arguments[index] : .unbound }

  @inline(__always) func place<Layout>(_ field: KeyPath<Layout, Value>) -> UnsafeMutablePointer<Value> {
    let offset = MemoryLayout<Layout>.offset(of: field).unsafelyUnwrapped
    return (RawPointer(self) + offset).assumingMemoryBound(to: Value.self)
  }

  @inline(__always) func field<Layout>(_ field: KeyPath<Layout, Value>) -> Value { place(field).pointee }
  @inline(__always) func setField<Layout>(_ field: KeyPath<Layout, Value>, _ value: Value) { replaceValue(place(field), value) }
}
