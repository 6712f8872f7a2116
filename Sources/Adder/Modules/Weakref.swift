// The native part of `weakref`: the module `_weakref`. The containers, `WeakMethod` and `finalize` are in Library/weakref.py.

enum WeakrefModule {
  static let spec = ModuleSpec("_weakref", doc: "Weak-reference support module.") { m throws(Raise) in
    let types = m.vm.pointee.types
    m.type("ref", types.weakReference)
    m.type("ReferenceType", types.weakReference)
    m.type("ProxyType", types.weakProxy)
    m.type("CallableProxyType", types.weakCallableProxy)
    m.function("getweakrefcount(object, /)", "Return the number of weak references to 'object'.") { (vm, object: Value) -> Int in
      var count = 0
      vm.forEachWeakReference(to: object) { _ in count += 1 }
      return count
    }
    m.function("getweakrefs(object, /)", "Return a list of all weak reference objects pointing to 'object'.") { (vm, object: Value) -> Owned in
      let list = vm.newList()
      vm.forEachWeakReference(to: object) { list.append(Value($0)) }
      return Owned(list)
    }
    m.function(
      "proxy(object, callback=None, /)",
      """
      Create a proxy object that weakly references 'object'.

      'callback', if given, is called with a reference to the
      proxy when 'object' is about to be finalized.
      """
    ) { (vm, object: Value, callback: Value?) throws(Raise) -> Owned in try vm.newWeakProxy(to: object, callback: callback ?? .none) }
    m.function("_remove_dead_weakref(dct, key, /)", "Atomically remove key from dict if it points to a dead weakref.") {
      (vm, dict: DictPointer, key: Value) throws(Raise) -> Void in try vm.removeDeadReference(dict, key)
    }
    m.function("_live(references, /)", "What weak references refer to, without the dead.") {
      (vm, references: Value) throws(Raise) in try vm.newLiveReferences(references, place: -1)
    }
    m.function("_live_items(items, place, /)", "Pairs whose item at this place is a weak reference, with what it refers to; without the dead.") {
      (vm, items: Value, place: Int) throws(Raise) in try vm.newLiveReferences(items, place: place)
    }
  }
}

extension VM {
  fileprivate func forEachWeakReference(to value: Value, _ visit: (WeakReferencePointer) -> Void) {
    guard value.isObject else { return }
    makeBaseReference(of: value)
    var next = value.object.weakReferenceWord?.pointee
    while let reference = next {
      next = reference.pointee.next
      if reference.object.isAlive { visit(reference) }
    }
  }
}
