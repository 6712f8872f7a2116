// Declaring class methods, which are called on the type: one pair of overloads an arity (see MethodCollector.swift).

extension MethodCollector {
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
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, 0, vm, method)).toOwned(vm)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, 0, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method)).toOwned(vm)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue, C: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B, C) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method))
          .toOwned(vm)
      })
  }

  @inline(__always) mutating func classMethod<A: FromValue, B: FromValue, C: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (TypePointer, VM, A, B, C) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(.classMethod, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(TypePointer.receiver(receiver), vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method))
        return Owned(.none)
      })
  }
}
