// function and code. A code object wraps the `Code` that the Builder made; a function adds what differs from one `def` executed to the next:
// globals, closure, defaults. What a call needs is copied into the function object, so that it is one load away.

typealias FunctionPointer = UnsafeMutablePointer<FunctionObject>
typealias CodePointer = UnsafeMutablePointer<CodeObject>
typealias CellPointer = UnsafeMutablePointer<CellObject>

struct FunctionObject: HeapLayout {
  var header: ObjectHeader
  /// A `CodeObject`.
  var code: Value
  /// A dict.
  var globals: Value
  /// A tuple of cells, or `.unbound`.
  var closure: Value
  /// The root of the body, owned by the code.
  var body: Unmanaged<Node>
  /// Values in the frame that belong to variables and must be released at the end.
  var variableCount: Int32
  /// Values in the frame altogether.
  var frameSize: Int32
  /// The number of positional arguments with which a call needs no sorting; -1 where it always does.
  var directCount: Int32
  /// Whether a call makes a generator, coroutine or async generator.
  var makesGenerator: Bool
  /// Captured parameters must be moved into cells first.
  var hasCells: Bool
  /// A tuple, or `.none`.
  var defaults: Value
  /// A dict, or `.none`.
  var keywordDefaults: Value
  var name: Value
  var qualifiedName: Value
  var doc: Value
  var module: Value
  /// A dict, or `.unbound` until asked for.
  var annotations: Value
  /// The attribute dict, 0 until asked for.
  var attributes: UInt
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "function" }
  @inline(__always) static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.function) }
}

struct CodeObject: HeapLayout {
  var header: ObjectHeader
  var code: Unmanaged<Code>
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "code" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.code) }
}

/// A variable that an inner function shares with the function that owns it.
struct CellObject: HeapLayout {
  var header: ObjectHeader
  /// `.unbound` while the variable has no value.
  var content: Value

  static var typeName: StaticString { "cell" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.pointee.types.cell) }
}
