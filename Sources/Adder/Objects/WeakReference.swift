// weakref.ref: refers to an object without keeping it alive. The lists of weak references and what happens when a referent dies are in
// Heap/WeakReferences.swift and Heap/CycleCollector+Trash.swift; here is what a program sees.

import AdderSyntax

extension UnsafeMutablePointer<WeakReferenceObject> {
  /// The referent, while it is alive. One that is being taken apart counts as dead: its count is zero.
  @inline(__always) var target: ObjectPointer? {
    guard let referent = pointee.referent, referent.isAlive else { return nil }
    return referent
  }
}

/// The two references at the front of a list that are given out again.
private struct BasicReferences {
  var reference: WeakReferencePointer?
  var proxy: WeakReferencePointer?
}

extension VM {
  // MARK: Making

  private func basicReferences(_ referent: ObjectPointer) -> BasicReferences {
    var basic = BasicReferences()
    var next = referent.weakReferenceWord?.pointee
    if let head = next, head.pointee.callback.isNone, head.object.isAlive, head.object.pointee.type == pointee.types.weakReference {
      basic.reference = head
      next = head.pointee.next
    }
    if let second = next, second.pointee.callback.isNone, second.object.isAlive, isProxy(Value(second)) { basic.proxy = second }
    return basic
  }

  /// Before anybody sees a weak reference to a class there is the one that its base has.
  @inline(__always) func makeBaseReference(of value: Value) {
    if _slowPath(value.object.pointee.type.has(.isType)) { makeBaseReference(ofType: value.cast()) }
  }

  private func makeBaseReference(ofType type: TypePointer) {
    guard type.pointee.base != nil, type.pointee.baseReference.isUnbound else { return }
    let reference = make(WeakReferenceObject.self, pointee.types.weakReference)
    fill(reference, .none)
    reference.link(to: Value(type).object, after: nil)
    type.pointee.baseReference = Value(reference)
  }

  @inline(never) private func notReferenceable(_ value: Value) -> Raise {
    typeError("cannot create weak reference to '\(typeName(of: value))' object")
  }

  /// `type(value, callback)` for `ref` or a subclass of it; `callback` is `.none` for none.
  func newWeakReference(_ type: TypePointer, to value: Value, callback: Value) throws(Raise) -> Owned {
    guard value.isObject, value.object.weakReferenceWord != nil else { throw notReferenceable(value) }
    makeBaseReference(of: value)
    let referent = value.object
    let isPlain = type == pointee.types.weakReference
    let basic = basicReferences(referent)
    if isPlain && callback.isNone, let known = basic.reference { return Owned(retaining: Value(known)) }
    let reference: WeakReferencePointer = isPlain ? make(WeakReferenceObject.self, type) : makeInstance(WeakReferenceObject.self, type)
    fill(reference, callback)
    reference.link(to: referent, after: isPlain && callback.isNone ? nil : basic.proxy ?? basic.reference)
    return Owned(reference)
  }

  /// `weakref.proxy(value, callback)`
  func newWeakProxy(to value: Value, callback: Value) throws(Raise) -> Owned {
    guard value.isObject, value.object.weakReferenceWord != nil else { throw notReferenceable(value) }
    makeBaseReference(of: value)
    let referent = value.object
    let basic = basicReferences(referent)
    if callback.isNone, let known = basic.proxy { return Owned(retaining: Value(known)) }
    let proxy = make(WeakReferenceObject.self, isCallable(value) ? pointee.types.weakCallableProxy : pointee.types.weakProxy)
    fill(proxy, callback)
    proxy.link(to: referent, after: callback.isNone ? basic.reference : basic.proxy ?? basic.reference)
    return Owned(proxy)
  }

  private func fill(_ reference: WeakReferencePointer, _ callback: Value) {
    callback.retain()
    reference.pointee.referent = nil
    reference.pointee.callback = callback
    reference.pointee.hash = -1
    reference.pointee.previous = nil
    reference.pointee.next = nil
    if !callback.isNone { heap.noteOrder() }
  }

  // MARK: Asking

  /// What `ref()` gives.
  @inline(__always) func referent(of reference: WeakReferencePointer) -> Owned {
    guard let object = reference.target else { return .none }
    return Owned(retaining: Value(object))
  }

  /// `<weakref at 0x…; to 'A' at 0x… (name)>`
  fileprivate func reprOfWeakReference(_ reference: WeakReferencePointer) throws(Raise) -> Owned {
    let start = "<weakref at \(addressText(Value(reference)))"
    guard let object = reference.target else { return string(start + "; dead>") }
    let referent = Owned(retaining: Value(object))
    var text = "\(start); to '\(typeName(of: referent.value))' at \(addressText(referent.value))"
    // Whatever asking for the name raises (gh-99184).
    do throws(Raise) {
      if let name = try attributeIfPresent(referent.value, .name), isString(name.value) { text += " (\(self.text(name.value)))" }
    } catch {
      clearError()
    }
    return string(text + ">")
  }

  /// Whether two references are to the same object, where that decides whether they are equal; nil where the objects have to be compared.
  @inline(__always) func sameReferents(_ left: WeakReferencePointer, _ right: WeakReferencePointer) -> Bool? {
    guard let first = left.target, let second = right.target else { return left == right }
    let type = first.pointee.type
    return type == second.pointee.type && type.pointee.comparesByIdentity ? first == second : nil
  }

  fileprivate func compareWeakReferences(
    _ left: WeakReferencePointer, _ other: Value, _ operation: ComparisonOperator
  ) throws(Raise) -> Owned {
    let isProxy = other.isExactly(pointee.types.weakProxy) || other.isExactly(pointee.types.weakCallableProxy)
    guard operation == .equal || operation == .notEqual, isProxy || WeakReferenceObject.accepts(other, self) else { return .notImplemented }
    let right: WeakReferencePointer = other.cast()
    guard let first = left.target, let second = right.target else {
      return Owned(Value((left == right) == (operation == .equal)))
    }
    let type = first.pointee.type
    if type == second.pointee.type && usesObject(type, .eq) && (operation == .equal || usesObject(type, .ne)) {
      return Owned(Value((first == second) == (operation == .equal)))
    }
    let one = Owned(retaining: Value(first))
    let two = Owned(retaining: Value(second))
    return try compare(one.value, two.value, operation)
  }

  /// Whether instances of a type, `ref` or a subclass of it, give their referent when they are called.
  func isPlainReference(_ type: TypePointer) -> Bool {
    let reference = pointee.types.weakReference
    return type == reference || (isSubtype(type, of: reference) && lookup(type, name(.call)) == lookup(reference, name(.call)))
  }

  /// Whether `==` and `!=` are `object`'s for instances of a type: comparing them runs nothing.
  func comparesByIdentity(_ type: TypePointer) -> Bool { usesObject(type, .eq) && usesObject(type, .ne) }

  /// Whether a type's special method is that of `object`.
  @inline(__always) func usesObject(_ type: TypePointer, _ word: Name) -> Bool {
    guard let found = lookup(type, name(word)), found.isExactly(pointee.types.wrapperDescriptor) else { return false }
    return (found.cast() as WrapperDescriptorPointer).owner == pointee.types.object
  }

  fileprivate func hashOfWeakReference(_ reference: WeakReferencePointer) throws(Raise) -> Int {
    if reference.pointee.hash != -1 { return reference.pointee.hash }
    guard let object = reference.target else { throw typeError("weak object has gone away") }
    let referent = Owned(retaining: Value(object))
    let hash = try hash(referent.value)
    reference.pointee.hash = hash
    return hash
  }

  /// The object and the callback among the arguments of `__new__` or `__init__`.
  fileprivate func checkReferenceArguments(_ arguments: Arguments, _ name: StaticString) throws(Raise) {
    if arguments.count < 1 { throw typeError("\(name) expected at least 1 argument, got 0") }
    if arguments.count > 2 { throw typeError("\(name) expected at most 2 arguments, got \(arguments.count)") }
  }
}

extension WeakReferenceObject {
  static let spec = TypeSpec(
    WeakReferencePointer.self, "ReferenceType", module: "weakref", doc: "",
    layout: TypeLayout(WeakReferenceObject.self, kind: .weakReference, flags: [.isBaseType], leavesLookup: true)
  ) { t in
    t.make { (vm, arguments) throws(Raise) in
      guard !arguments.hasKeywords, arguments.count == 1 || arguments.count == 2 else { return nil }
      return try vm.newWeakReference(vm.pointee.types.weakReference, to: arguments[0], callback: arguments.count > 1 ? arguments[1] : .none)
    }
    // Keywords are for `__init__`, which a subclass may define to take some.
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkReferenceArguments(arguments, "__new__")
      return try vm.newWeakReference(type, to: arguments[0], callback: arguments.count > 1 ? arguments[1] : .none)
    }
    t.initialize { (reference, vm, arguments) throws(Raise) in
      if arguments.hasKeywords { throw vm.typeError("ref() takes no keyword arguments") }
      try vm.checkReferenceArguments(arguments, "__init__")
    }
    t.call { (reference, vm, arguments) throws(Raise) in
      if _slowPath(arguments.hasKeywords) { throw vm.typeError("weakref() takes no keyword arguments") }
      if _slowPath(arguments.count != 0) { throw vm.typeError("weakref expected 0 arguments, got \(arguments.count)") }
      return vm.referent(of: reference)
    }
    t.repr { (reference, vm) throws(Raise) in try vm.reprOfWeakReference(reference) }
    t.hash { (reference, vm) throws(Raise) in try vm.hashOfWeakReference(reference) }
    t.compare { (reference, vm, other, operation) throws(Raise) in try vm.compareWeakReferences(reference, other, operation) }
    t.member("__callback__", "", get: { (reference, _) in Owned(retaining: reference.pointee.callback) })
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}
