// Declaring functions of modules and static methods: one pair of overloads an arity (see MethodCollector.swift).

extension MethodCollector {
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
        try code(vm, A.bind(bound, 0, vm, method)).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, 0, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method)).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method)).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method)).toOwned(
          vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(
          vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method),
          E.bind(bound, 4, vm, method)
        ).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(
          vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method),
          E.bind(bound, 4, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always)
  mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(
          vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method),
          E.bind(bound, 4, vm, method), F.bind(bound, 5, vm, method)
        ).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(
          vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method),
          E.bind(bound, 4, vm, method), F.bind(bound, 5, vm, method))
        return Owned(.none)
      })
  }

  @inline(__always)
  mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue, G: FromValue, R: ToValue & ~Copyable>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F, G) throws(Raise) -> R
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(
          vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method),
          E.bind(bound, 4, vm, method), F.bind(bound, 5, vm, method), G.bind(bound, 6, vm, method)
        ).toOwned(vm)
      })
  }

  @inline(__always) mutating func function<A: FromValue, B: FromValue, C: FromValue, D: FromValue, E: FromValue, F: FromValue, G: FromValue>(
    _ signature: StaticString, _ doc: StaticString, _ code: @escaping @Sendable (VM, A, B, C, D, E, F, G) throws(Raise) -> Void
  ) {
    guard collectsMethods else { return }
    add(
      NativeMethod(functionKind, signature, doc, owner: owner) { (vm, receiver, bound, method) throws(Raise) in
        try code(
          vm, A.bind(bound, 0, vm, method), B.bind(bound, 1, vm, method), C.bind(bound, 2, vm, method), D.bind(bound, 3, vm, method),
          E.bind(bound, 4, vm, method), F.bind(bound, 5, vm, method), G.bind(bound, 6, vm, method))
        return Owned(.none)
      })
  }
}
