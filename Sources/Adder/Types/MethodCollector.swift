// Declaring native methods and functions with closures of fixed arity: the parameter types say how arguments are converted. Fixed arities, not
// parameter packs, which cost 70% more a call; one pair of overloads an arity, one for closures that return something, one for `Void`.
// The closure's parameters stand in the order of the signature, but what `*args` and `**kwargs` receive comes last.

/// What a native method can be called on: a pointer to an object's layout, or the value itself.
protocol Receiver: SendableMetatype {
  static func receiver(_ value: Value) -> Self
}

extension Value: Receiver {
  @inline(__always) static func receiver(_ value: Value) -> Value { value }
}

extension UnsafeMutablePointer: Receiver {
  @inline(__always) static func receiver(_ value: Value) -> Self { value.cast(to: Pointee.self) }
}

/// Takes native functions as a declaration lists them.
protocol MethodCollector {
  associatedtype Object: Receiver
  var owner: String { get }
  /// Functions declared here belong to a module, not to a type.
  var isModule: Bool { get }
  /// Whether methods are wanted; false while only slots are filled.
  var collectsMethods: Bool { get }
  mutating func add(_ method: NativeMethod)
}

extension MethodCollector {
  /// Functions of a module; in a type: static methods.
  var functionKind: NativeMethod.Kind { isModule ? .function : .staticMethod }
}
