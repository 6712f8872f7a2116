// What programs can do with a dict.

import AdderSyntax

extension DictObject {
  static let spec = TypeSpec(
    DictPointer.self, "dict",
    doc: """
      dict() -> new empty dictionary
      dict(mapping) -> new dictionary initialized from a mapping object's
          (key, value) pairs
      dict(iterable) -> new dictionary initialized as if via:
          d = {}
          for k, v in iterable:
              d[k] = v
      dict(**kwargs) -> new dictionary initialized with the name=value pairs
          in the keyword argument list.  For example:  dict(one=1, two=2)
      """, layout: TypeLayout(DictObject.self, kind: .dict, flags: [.isBaseType, .isDict, .isMapping, .matchesSelf])
  ) { t in
    t.make { (vm, arguments) in !arguments.hasKeywords && arguments.count == 0 ? Owned(vm.newDict()) : nil }
    t.construct { (type, vm, arguments) throws(Raise) in Owned(vm.newDict(type)) }
    t.initialize { (dict, vm, arguments) throws(Raise) in try dict.update(arguments, "dict", vm) }
    t.unhashable()
    t.length { (dict, vm) in dict.count }
    t.getItemMethod("x.__getitem__(y) <==> x[y]") { (dict, vm, key) throws(Raise) in try dict.getItem(key, vm) }
    t.setItem { (dict, vm, key, value) throws(Raise) in
      guard let value else { return try dict.deleteItem(key, vm) }
      try dict.set(key, value, hash: vm.hashForDict(key), vm)
    }
    t.containsMethod("True if the dictionary has the specified key, else False.") { (dict, vm, key) throws(Raise) in
      try dict.find(key, hash: vm.hashForDict(key), vm) >= 0
    }
    t.iterate { (dict, vm) in vm.newDictIterator(vm.pointee.types.dictKeyIterator, dict) }
    t.compare { (dict, vm, other, operation) throws(Raise) in
      guard vm.isDict(other), operation == .equal || operation == .notEqual else { return .notImplemented }
      return Owned(Value(try dict.isEqual(to: other.cast(), vm) == (operation == .equal)))
    }
    t.repr { (dict, vm) throws(Raise) in try dict.repr(vm) }
    t.number(.bitOr) { (vm, left, right) throws(Raise) in
      guard vm.isDict(left), vm.isDict(right) else { return .notImplemented }
      let both = try (left.cast() as DictPointer).copy(vm)
      try (both.value.cast() as DictPointer).update(right, vm)
      return both
    }
    t.number(.inPlaceBitOr) { (vm, left, right) throws(Raise) in
      try (left.cast() as DictPointer).update(right, vm)
      return Owned(retaining: left)
    }
    defineLookup(&t)
    defineMethods(&t)
  }

  private static func defineLookup(_ t: inout TypeBuilder<DictPointer>) {
    t.method("get(key, default=None, /)", "Return the value for key if key is in the dictionary, else default.") {
      (dict, vm, key: Value, other: Value?) throws(Raise) in
      try dict.lookup(key, vm) ?? Owned(retaining: other ?? .none)
    }
    t.method(
      "setdefault(key, default=None, /)",
      """
      Insert key with a value of default if key is not in the dictionary.

      Return the value for key if key is in the dictionary, else default.
      """
    ) { (dict, vm, key: Value, other: Value?) throws(Raise) in try dict.setDefault(key, other ?? .none, vm) }
    t.method(
      "pop(key, default=<unrepresentable>, /)",
      """
      D.pop(k[,d]) -> v, remove specified key and return the corresponding value.

      If the key is not found, return the default if given; otherwise,
      raise a KeyError.
      """
    ) { (dict, vm, key: Value, other: Value?) throws(Raise) in
      // An empty dict does not ask for the key's hash.
      if dict.count > 0, let value = try dict.pop(key, vm) { return value }
      guard let other else { throw vm.keyError(key) }
      return Owned(retaining: other)
    }
    t.method(
      "popitem()",
      """
      Remove and return a (key, value) pair as a 2-tuple.

      Pairs are returned in LIFO (last-in, first-out) order.
      Raises KeyError if the dict is empty.
      """
    ) { (dict, vm) throws(Raise) in
      if let pair = dict.popLast(vm) { return pair }
      let message = vm.string("popitem(): dictionary is empty")
      throw vm.keyError(message.value)
    }
  }

  private static func defineMethods(_ t: inout TypeBuilder<DictPointer>) {
    t.method("keys()", "D.keys() -> a set-like object providing a view on D's keys") { (dict, vm) in
      vm.newDictView(vm.pointee.types.dictKeys, dict)
    }
    t.method("values()", "D.values() -> an object providing a view on D's values") { (dict, vm) in
      vm.newDictView(vm.pointee.types.dictValues, dict)
    }
    t.method("items()", "D.items() -> a set-like object providing a view on D's items") { (dict, vm) in
      vm.newDictView(vm.pointee.types.dictItems, dict)
    }
    t.method(
      "update(*args, **kwargs)",
      """
      D.update([E, ]**F) -> None.  Update D from dict/iterable E and F.
      If E is present and has a .keys() method, then does:  for k in E: D[k] = E[k]
      If E is present and lacks a .keys() method, then does:  for k, v in E: D[k] = v
      In either case, this is followed by: for k in F:  D[k] = F[k]
      """
    ) { (dict, vm, arguments: VariadicArguments, keywords: KeywordArguments) throws(Raise) in
      try dict.update(Arguments(arguments.base, count: arguments.count), "update", vm)
      if let extra = keywords.dict { try dict.merge(extra.cast(), vm) }
    }
    t.method("copy()", "D.copy() -> a shallow copy of D") { (dict, vm) throws(Raise) in try dict.copy(vm) }
    t.method("clear()", "D.clear() -> None.  Remove all items from D.") { (dict, vm) in dict.clear(vm) }
    t.method("__reversed__()", "Return a reverse iterator over the dict keys.") { (dict, vm) in
      vm.newDictIterator(vm.pointee.types.dictReverseKeyIterator, dict)
    }
    t.method("__sizeof__()", "D.__sizeof__() -> size of D in memory, in bytes") { (dict, vm) in
      vm.type(of: Value(dict)).pointee.basicSize
        + (dict.pointee.capacity == 0 ? 0 : DictObject.bufferBytes(capacity: dict.pointee.capacity, mask: dict.pointee.mask))
    }
    t.classMethod("fromkeys(iterable, value=None, /)", "Create a new dictionary with keys from iterable and values set to value.") {
      (type: TypePointer, vm, iterable: Value, value: Value?) throws(Raise) in
      let result = try vm.call(type.value)
      let value = value ?? .none
      if result.value.isExactly(vm.pointee.types.dict) {
        let dict: DictPointer = result.value.cast()
        if iterable.isExactly(vm.pointee.types.dict) {
          try dict.setAll(keysOf: iterable.cast(), to: value, vm)
          return result
        }
        try vm.forEach(iterable) { (key: Value) throws(Raise) in
          try dict.set(key, value, hash: vm.hashForDict(key), vm)
          return true
        }
      } else {
        try vm.forEach(iterable) { (key: Value) throws(Raise) in
          try vm.setItem(result.value, key, value)
          return true
        }
      }
      return result
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }
}

extension UnsafeMutablePointer<DictObject> {
  fileprivate func repr(_ vm: VM) throws(Raise) -> Owned {
    if count == 0 { return vm.string("{}") }
    if !vm.enterRepr(Value(self)) { return vm.string("{...}") }
    defer { vm.leaveRepr(Value(self)) }
    var text = StringBuilder(vm)
    text.append("{" as StaticString)
    var position = 0
    while let index = nextEntry(from: position) {
      if position > 0 && !text.isAtStart { text.append(", " as StaticString) }
      let key = Owned(retaining: pointee.entries[index].key)
      let value = Owned(retaining: pointee.entries[index].value)
      let keyText = try vm.repr(key.value)
      text.append(keyText.value)
      text.append(": " as StaticString)
      let valueText = try vm.repr(value.value)
      text.append(valueText.value)
      position = index + 1
    }
    text.append("}" as StaticString)
    return text.finish()
  }
}

extension StringBuilder {
  /// Only the opening bracket has been written.
  fileprivate var isAtStart: Bool { count == 1 }
}
