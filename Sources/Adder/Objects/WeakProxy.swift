// weakref.proxy: stands for its referent in attribute access, operators, calls, iteration. Not forwarded, as in CPython: hash, `with`, round and
// what else works without a slot.

import AdderSyntax

extension VM {
  @inline(__always) func isProxy(_ value: Value) -> Bool {
    guard value.isObject else { return false }
    let type = value.object.pointee.type
    return type == pointee.types.weakProxy || type == pointee.types.weakCallableProxy
  }

  func isCallableProxy(_ value: Value) -> Bool { value.isExactly(pointee.types.weakCallableProxy) }

  /// What a proxy stands for, +1, where it is a proxy and its referent is alive.
  @inline(__always) func takeReferent(ofProxy value: Value) -> Value? {
    guard isProxy(value), let object = (value.cast() as WeakReferencePointer).target else { return nil }
    object.retain()
    return Value(object)
  }

  /// The referent of a proxy, kept alive for the time of an operation.
  @inline(__always) fileprivate func unwrap(_ proxy: WeakReferencePointer) throws(Raise) -> Owned {
    guard let object = proxy.target else { throw goneAway() }
    return Owned(retaining: Value(object))
  }

  /// The same for an operand, which may be no proxy.
  @inline(__always) fileprivate func unwrap(_ value: Value) throws(Raise) -> Owned {
    if isProxy(value) { return try unwrap(value.cast() as WeakReferencePointer) }
    return Owned(retaining: value)
  }

  @inline(never) private func goneAway() -> Raise { raise(.referenceError, "weakly-referenced object no longer exists") }

  /// `pow(base, exponent, modulus)` where one of them is a proxy.
  func proxyPower(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Raise) -> Owned {
    let first = try unwrap(base)
    let second = try unwrap(exponent)
    let third = try unwrap(modulus)
    return try power(first.value, second.value, third.value)
  }

  /// `<weakproxy at 0x… to A at 0x…>`; a dead one is a proxy to None.
  fileprivate func reprOfProxy(_ proxy: WeakReferencePointer) -> Owned {
    let referent = Owned(retaining: proxy.target.map { Value($0) } ?? .none)
    return string("<weakproxy at \(addressText(Value(proxy))) to \(typeName(of: referent.value)) at \(addressText(referent.value))>")
  }

  fileprivate func nextOfProxy(_ proxy: WeakReferencePointer) throws(Raise) -> Owned? {
    let referent = try unwrap(proxy)
    guard type(of: referent.value).pointee.slots.next != nil else {
      throw typeError("Weakref proxy referenced a non-iterator '\(typeName(of: referent.value))' object")
    }
    return try next(referent.value)
  }
}

extension WeakReferenceObject {
  static let proxySpec = TypeSpec(
    WeakReferencePointer.self, "ProxyType", module: "weakref", doc: "", layout: TypeLayout(WeakReferenceObject.self, kind: .weakReference)
  ) { t in
    defineProxy(&t)
    // Callable proxies do not have these two, in CPython either.
    t.method("__bytes__()", "") { (proxy, vm) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.callMethod(referent.value, .bytes)
    }
    t.method("__reversed__()", "") { (proxy, vm) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.callMethod(referent.value, .reversed)
    }
  }

  static let callableProxySpec = TypeSpec(
    WeakReferencePointer.self, "CallableProxyType", module: "weakref", doc: "",
    layout: TypeLayout(WeakReferenceObject.self, kind: .weakReference)
  ) { t in
    defineProxy(&t)
    t.call { (proxy, vm, arguments) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.call(referent.value, arguments)
    }
  }

  private static func defineProxy(_ t: inout TypeBuilder<WeakReferencePointer>) {
    t.repr { (proxy, vm) in vm.reprOfProxy(proxy) }
    t.str { (proxy, vm) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.str(referent.value)
    }
    t.unhashable()
    t.compare { (proxy, vm, other, operation) throws(Raise) in
      let left = try vm.unwrap(proxy)
      let right = try vm.unwrap(other)
      return try vm.compare(left.value, right.value, operation)
    }
    t.truth { (proxy, vm) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.truth(referent.value)
    }
    t.getAttribute { (proxy, vm, name) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.getAttribute(referent.value, name)
    }
    t.setAttribute { (proxy, vm, name, value) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      try vm.assignAttribute(referent.value, name, value)
    }
    defineContainer(&t)
    defineNumbers(&t)
  }

  private static func defineContainer(_ t: inout TypeBuilder<WeakReferencePointer>) {
    t.length { (proxy, vm) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.length(referent.value)
    }
    t.getItem { (proxy, vm, key) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.getItem(referent.value, key)
    }
    t.setItem { (proxy, vm, key, value) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      if let value { try vm.setItem(referent.value, key, value) } else { try vm.deleteItem(referent.value, key) }
    }
    t.contains { (proxy, vm, item) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.contains(referent.value, item)
    }
    t.iterate { (proxy, vm) throws(Raise) in
      let referent = try vm.unwrap(proxy)
      return try vm.iterator(referent.value)
    }
    t.next { (proxy, vm) throws(Raise) in try vm.nextOfProxy(proxy) }
  }

  private static func defineNumbers(_ t: inout TypeBuilder<WeakReferencePointer>) {
    for slot in NumberSlot.allCases where slot.rawValue < NumberSlot.inPlaceAdd.rawValue || slot == .divideWithRemainder {
      t.number(slot) { (vm, left, right) throws(Raise) in
        let one = try vm.unwrap(left)
        let two = try vm.unwrap(right)
        return try vm.binary(slot, one.value, two.value)
      }
      if slot == .divideWithRemainder { continue }
      // `p += x` gives the real object.
      t.number(slot.inPlace) { (vm, left, right) throws(Raise) in
        let one = try vm.unwrap(left)
        let two = try vm.unwrap(right)
        return try vm.inPlace(slot, one.value, two.value)
      }
    }
    for slot in [NumberSlot.negative, .positive, .absolute, .invert] {
      t.number(slot) { (vm, operand, _) throws(Raise) in
        let referent = try vm.unwrap(operand)
        return try vm.unary(slot, referent.value)
      }
    }
    t.number(.int) { (vm, operand, _) throws(Raise) in
      let referent = try vm.unwrap(operand)
      return try vm.call(vm.pointee.types.int.value, referent.value)
    }
    t.number(.float) { (vm, operand, _) throws(Raise) in
      let referent = try vm.unwrap(operand)
      return try vm.call(vm.pointee.types.float.value, referent.value)
    }
    t.number(.index) { (vm, operand, _) throws(Raise) in
      let referent = try vm.unwrap(operand)
      return try vm.indexValue(referent.value)
    }
  }
}
