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
  private var functionKind: NativeMethod.Kind { isModule ? .function : .staticMethod }

  // MARK: Methods: called on an instance

  @inline(__always) mutating func method<R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm).toOwned(vm)
      })
  }

  @inline(__always) mutating func method(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm)
        return Owned(.none)
      })
  }

  @inline(__always) mutating func method<A: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0))).toOwned(vm)
      })
  }

  @inline(__always) mutating func method<A: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1))).toOwned(vm)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue, C: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B, C) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2))).toOwned(vm)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue, C: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B, C) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue, C: FromValue, D: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B, C, D) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3))).toOwned(vm)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue, C: FromValue, D: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B, C, D) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B, C, D, E) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4))).toOwned(vm)
      })
  }

  @inline(__always) mutating func method<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (Object, VM, A, B, C, D, E) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.method, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(Object.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4)))
        return Owned(.none)
      })
  }

  // MARK: Class methods: called on the type

  @inline(__always) mutating func classMethod<R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm).toOwned(vm)
      })
  }

  @inline(__always) mutating func classMethod(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm)
        return Owned(.none)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0))).toOwned(vm)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1))).toOwned(vm)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue, C: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B, C) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2))).toOwned(vm)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue, C: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B, C) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)))
        return Owned(.none)
      })
  }

  // MARK: Functions and static methods

  @inline(__always) mutating func function<R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm).toOwned(vm)
      })
  }

  @inline(__always) mutating func function(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm)
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0))).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1))).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2))).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3))).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4))).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4)), F.bind(bound, ArgumentSite(vm: vm, method: method, index: 5))).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4)), F.bind(bound, ArgumentSite(vm: vm, method: method, index: 5)))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue, G: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F, G) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4)), F.bind(bound, ArgumentSite(vm: vm, method: method, index: 5)), G.bind(bound, ArgumentSite(vm: vm, method: method, index: 6))).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue, G: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F, G) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, ArgumentSite(vm: vm, method: method, index: 0)), B.bind(bound, ArgumentSite(vm: vm, method: method, index: 1)), C.bind(bound, ArgumentSite(vm: vm, method: method, index: 2)), D.bind(bound, ArgumentSite(vm: vm, method: method, index: 3)), E.bind(bound, ArgumentSite(vm: vm, method: method, index: 4)), F.bind(bound, ArgumentSite(vm: vm, method: method, index: 5)), G.bind(bound, ArgumentSite(vm: vm, method: method, index: 6)))
        return Owned(.none)
      })
  }
}
