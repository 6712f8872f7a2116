// What `object.__reduce_ex__` and `object.__getstate__` tell of an object, for copying and pickling: the function that makes one like it, the function's
// arguments, and the state. The functions are those of the module `copyreg`, whose names pickles contain.

extension VM {
  /// What `object.__reduce_ex__(version)` gives.
  func reduce(_ object: Value, protocol version: Int) throws(Raise) -> Owned {
    if version >= 2 { return try reduceByNew(object) }
    let reduce = try copyRegistry("_reduce_ex")
    return try call(reduce.value, object, .smallInt(version))
  }

  private func copyRegistry(_ name: StaticString) throws(Raise) -> Owned {
    let registry = try module(named: "copyreg")
    return try getAttribute(registry.value, name)
  }

  /// Protocol 2: `(copyreg.__newobj__, (type, *arguments), state, items of a list, items of a dict)`.
  private func reduceByNew(_ object: Value) throws(Raise) -> Owned {
    let type = type(of: object)
    guard type.pointee.slots.construct != nil || type == pointee.types.code else { throw cannotPickle(type) }
    let (arguments, keywords) = try newArguments(of: object)
    let keptArguments = Owned(arguments)
    let keptKeywords = Owned(keywords)
    let hasArguments = !arguments.isNone
    let maker: Owned
    let given: Owned
    if keywords.isNone || (keywords.cast() as DictPointer).count == 0 {
      maker = try copyRegistry("__newobj__")
      let list = self.list([type.value])
      if hasArguments { try extend(list.value.cast(), with: arguments) }
      given = try tupleFrom(list.value)
    } else {
      maker = try copyRegistry("__newobj_ex__")
      given = tuple(type.value, arguments, keywords)
    }
    _ = keptArguments
    _ = keptKeywords
    let state = try state(of: object, isRequired: !(hasArguments || isList(object) || isDict(object)))
    let items = isList(object) ? try iterator(object) : Owned.none
    var pairs = Owned.none
    if isDict(object) {
      let view = try callMethod(object, "items")
      pairs = try iterator(view.value)
    }
    return tuple(maker.value, given.value, state.value, items.value, pairs.value)
  }

  private func extend(_ list: ListPointer, with items: Value) throws(Raise) {
    try forEach(items) { (item) throws(Raise) in
      list.append(item as Value)
      return true
    }
  }

  /// What `__getnewargs_ex__` or `__getnewargs__` say: a tuple and a dict, each counted, or None for what is not there.
  private func newArguments(of object: Value) throws(Raise) -> (Value, Value) {
    if let pair = try callSpecial(object, word("__getnewargs_ex__")) {
      guard isTuple(pair.value) else { throw typeError("__getnewargs_ex__ should return a tuple, not '\(typeName(of: pair.value))'") }
      let tuple: TuplePointer = pair.value.cast()
      guard tuple.count == 2 else { throw valueError("__getnewargs_ex__ should return a tuple of length 2, not \(tuple.count)") }
      guard isTuple(tuple[0]) else {
        throw typeError("first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '\(typeName(of: tuple[0]))'")
      }
      guard isDict(tuple[1]) else {
        throw typeError("second item of the tuple returned by __getnewargs_ex__ must be a dict, not '\(typeName(of: tuple[1]))'")
      }
      return (Owned(retaining: tuple[0]).take(), Owned(retaining: tuple[1]).take())
    }
    guard let arguments = try callSpecial(object, word("__getnewargs__")) else { return (.none, .none) }
    guard isTuple(arguments.value) else { throw typeError("__getnewargs__ should return a tuple, not '\(typeName(of: arguments.value))'") }
    return (arguments.take(), .none)
  }

  /// Calls a special method of an object's type; nil when there is none.
  private func callSpecial(_ object: Value, _ word: Value) throws(Raise) -> Owned? {
    guard lookup(type(of: object), word) != nil else { return nil }
    return try callMethod(object, word)
  }

  // MARK: State

  /// What `__getstate__` of an object gives, where `isRequired` has to do with the default one alone.
  func state(of object: Value, isRequired: Bool) throws(Raise) -> Owned {
    let word = word("__getstate__")
    let method = try getAttribute(object, word)
    let isDefault = lookup(type(of: object), word) == lookup(pointee.types.object, word) && method.value.isExactly(pointee.types.builtinFunction)
    return isDefault ? try defaultState(of: object, isRequired: isRequired) : try call(method.value)
  }

  /// What `object.__getstate__` gives: the attributes, and with `__slots__` a pair with those too; None for an object without state.
  /// `isRequired`: nothing else tells what is inside, so an object with an inside of its own cannot be reduced.
  func defaultState(of object: Value, isRequired: Bool) throws(Raise) -> Owned {
    let type = type(of: object)
    if isRequired { try checkReducible(type) }
    var attributes = Owned.none
    if type.pointee.dictOffset != 0, let dict = try attributeIfPresent(object, .dict), isDict(dict.value),
      (dict.value.cast() as DictPointer).count > 0
    {
      attributes = dict
    }
    let names = try slotNames(of: type)
    guard isList(names.value), (names.value.cast() as ListPointer).count > 0 else { return attributes }
    let slots = Owned(newDict())
    try forEach(names.value) { (name) throws(Raise) in
      if let value = try attributeIfPresent(object, name) { try (slots.value.cast() as DictPointer).set(name, value.value, self) }
      return true
    }
    if (slots.value.cast() as DictPointer).count == 0 { return attributes }
    return tuple(attributes.value, slots.value)
  }

  /// Refuses objects of built-in types whose contents are nowhere to be seen.
  private func checkReducible(_ type: TypePointer) throws(Raise) {
    let mro: TuplePointer = type.pointee.mro.cast()
    for index in 0..<mro.count where !(mro[index].cast() as TypePointer).has(.heapType) {
      let native: TypePointer = mro[index].cast()
      if native == pointee.types.object || native == pointee.types.none { return }
      // Those with items inline have another text in CPython.
      if native == pointee.types.code || native == pointee.types.memoryview || native == pointee.types.type {
        throw typeError("cannot pickle \(text(type.pointee.name)) objects")
      }
      throw cannotPickle(type)
    }
  }

  private func cannotPickle(_ type: TypePointer) -> Raise { typeError("cannot pickle '\(text(type.pointee.name))' object") }

  /// `copyreg._slotnames(type)`, which the class keeps; built-in types have no slots.
  private func slotNames(of type: TypePointer) throws(Raise) -> Owned {
    guard type.has(.heapType) else { return .none }
    if let known = (type.pointee.namespace.cast() as DictPointer).getInterned(word("__slotnames__")), isList(known) || known.isNone {
      return Owned(retaining: known)
    }
    let find = try copyRegistry("_slotnames")
    let names = try call(find.value, type.value)
    guard isList(names.value) || names.value.isNone else { throw typeError("copyreg._slotnames didn't return a list or None") }
    return names
  }
}
