// partial: a function with some of its arguments.

typealias PartialPointer = UnsafeMutablePointer<PartialObject>

struct PartialObject: HeapLayout {
  var header: ObjectHeader
  var function: Value
  /// A tuple.
  var arguments: Value
  /// A dict.
  var keywords: Value
  var attributes: UInt
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "functools.partial" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isInstance(value, of: vm.partialType) }
}

extension VM {
  var partialType: TypePointer { systemType(.partial, PartialObject.spec) }
}

extension PartialObject {
  static let spec = TypeSpec(
    PartialPointer.self, "partial", module: "functools",
    doc: "partial(func, *args, **keywords) - a function that calls func with these arguments, and then those given to it.",
    layout: TypeLayout(
      PartialObject.self, dict: MemoryLayout<PartialObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<PartialObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType, .ownsSetting])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try make(type, arguments, vm) }
    t.traverse { (partial, visit) in
      visit(partial.pointee.function)
      visit(partial.pointee.arguments)
      visit(partial.pointee.keywords)
    }
    t.call { (partial, vm, arguments) throws(Raise) in try partial.call(arguments, vm) }
    t.repr { (partial, vm) throws(Raise) in try partial.repr(vm) }
    t.member("func", "function object to use in future partial calls", get: { (partial, _) in Owned(retaining: partial.pointee.function) })
    t.member("args", "tuple of arguments to future partial calls", get: { (partial, _) in Owned(retaining: partial.pointee.arguments) })
    t.member(
      "keywords", "dictionary of keyword arguments to future partial calls", get: { (partial, _) in Owned(retaining: partial.pointee.keywords) })
    t.attribute(
      "__dict__", "The attributes.",
      get: { (partial, vm) in Owned(retaining: Value(vm.instanceDict(Value(partial), vm.type(of: Value(partial))))) },
      set: { (partial, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("cannot delete __dict__") }
        guard vm.isDict(value) else { throw vm.typeError("__dict__ must be set to a dictionary, not a '\(vm.typeName(of: value))'") }
        vm.setInstanceDict(Value(partial), vm.type(of: Value(partial)), value)
      })
    t.method("__reduce__()", "What remakes the object.") { (partial, vm) in
      let attributes = partial.hasAttributes ? Owned(retaining: Value(vm.instanceDict(Value(partial), vm.type(of: Value(partial))))) : .none
      let state = vm.tuple([partial.pointee.function, partial.pointee.arguments, partial.pointee.keywords, attributes.value])
      return vm.reduced(Value(partial), vm.tuple(taking: Owned(retaining: partial.pointee.function)), state: state)
    }
    t.method("__setstate__(state, /)", "Sets function, arguments, keywords and attributes.") { (partial, vm, state: Value) throws(Raise) in
      try partial.setState(state, vm)
    }
    t.classMethod("__class_getitem__(object, /)", "See PEP 585") { (type: TypePointer, vm, item: Value) in
      vm.newGenericAlias(origin: type.value, arguments: item)
    }
  }

  private static func make(_ type: TypePointer, _ given: Arguments, _ vm: VM) throws(Raise) -> Owned {
    if given.count == 0 { throw vm.typeError("type 'partial' takes at least one argument") }
    guard vm.isCallable(given[0]) else { throw vm.typeError("the first argument must be callable") }
    var function = given[0]
    var first: [Value] = []
    let keywords = Owned(vm.newDict())
    let dict: DictPointer = keywords.value.cast()
    // A partial of a partial is one of the function itself, unless it has attributes.
    if accepts(function, vm), !(function.cast() as PartialPointer).hasAttributes {
      let inner: PartialPointer = function.cast()
      function = inner.pointee.function
      let arguments: TuplePointer = inner.pointee.arguments.cast()
      first = (0..<arguments.count).map { arguments[$0] }
      try dict.update(inner.pointee.keywords, vm)
    }
    for index in 0..<given.keywordCount { dict.setInterned(Value(given.keyword(index)), given[given.count + index]) }
    let arguments = vm.tuple(first + (1..<Swift.max(1, given.count)).map { given[$0] })
    let kept = Owned(retaining: function)
    let partial = vm.makeInstance(PartialObject.self, type)
    partial.pointee.function = kept.take()
    partial.pointee.arguments = arguments.take()
    partial.pointee.keywords = keywords.take()
    return Owned(partial)
  }
}

extension VM {
  /// Runs `body` with room for so many values.
  @inline(__always) fileprivate func withRoom(_ count: Int, _ body: (UnsafeMutablePointer<Value>) throws(Raise) -> Owned) throws(Raise) -> Owned {
    if _fastPath(count <= 8) {
      let none = Value.none
      var room = (none, none, none, none, none, none, none, none)
      return try withUnsafeMutableBytes(of: &room) { (bytes) throws(Raise) -> Owned in
        try body(bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self))
      }
    }
    let room = UnsafeMutablePointer<Value>.allocate(capacity: count)
    defer { room.deallocate() }
    return try body(room)
  }
}

extension UnsafeMutablePointer<PartialObject> {
  /// Whether somebody has given it an attribute, or asked for its `__dict__`.
  fileprivate var hasAttributes: Bool {
    let word = pointee.attributes
    if word == 0 { return false }
    if word & 1 == 0 { return true }
    return ShapePointer(bitPattern: word & ~1).unsafelyUnwrapped.pointee.count > 0
  }

  fileprivate func call(_ given: Arguments, _ vm: VM) throws(Raise) -> Owned {
    let function = Owned(retaining: pointee.function)
    let own = Owned(retaining: pointee.arguments)
    let values: TuplePointer = own.value.cast()
    if (pointee.keywords.cast() as DictPointer).count > 0 { return try callWithKeywords(function.value, values, given, vm) }
    if values.count == 0 { return try vm.call(function.value, given) }
    let (count, others) = (values.count, given.count + given.keywordCount)
    return try vm.withRoom(count + others) { (room) throws(Raise) -> Owned in
      for index in 0..<count { room[index] = values[index] }
      for index in 0..<others { room[count + index] = given[index] }
      return try vm.call(function.value, Arguments(room, count: count + given.count, keywords: given.keywords))
    }
  }

  /// Its own keywords come first; those given replace them in their places.
  private func callWithKeywords(_ function: Value, _ values: TuplePointer, _ given: Arguments, _ vm: VM) throws(Raise) -> Owned {
    let keywords = Owned(retaining: pointee.keywords)
    let dict: DictPointer = keywords.value.cast()
    let positional = values.count + given.count
    if given.keywordCount == 0 { return try callWithOwnKeywords(function, values, dict, given, vm) }
    let most = dict.count + given.keywordCount
    let names = vm.newList(capacity: most)
    let kept = Owned(names)
    return try vm.withRoom(positional + most) { (room) throws(Raise) -> Owned in
      for index in 0..<values.count { room[index] = values[index] }
      for index in 0..<given.count { room[values.count + index] = given[index] }
      var entry = dict.nextEntry(from: 0)
      while let index = entry {
        room[positional + names.count] = dict.pointee.entries[index].value
        names.append(dict.pointee.entries[index].key)
        entry = dict.nextEntry(from: index + 1)
      }
      let own = names.count
      for index in 0..<own where !vm.isString(names[index]) { throw vm.typeError("keywords must be strings") }
      for index in 0..<given.keywordCount {
        let name = Value(given.keyword(index))
        var place = 0
        while place < own, try !vm.isEqual(names[place], name) { place += 1 }
        if place == own { place = names.count }
        room[positional + place] = given[given.count + index]
        if place == names.count { names.append(name) }
      }
      // The dict can change meanwhile.
      for index in 0..<names.count { room[positional + index].retain() }
      defer { for index in 0..<names.count { room[positional + index].release() } }
      let all = vm.tuple(copying: UnsafeBufferPointer(start: names.pointee.items, count: names.count))
      _ = kept
      return try vm.call(function, Arguments(room, count: positional, keywords: all.value))
    }
  }

  /// The same where none are given.
  private func callWithOwnKeywords(
    _ function: Value, _ values: TuplePointer, _ dict: DictPointer, _ given: Arguments, _ vm: VM
  ) throws(Raise) -> Owned {
    let (positional, count) = (values.count + given.count, dict.count)
    let names = vm.newFilledTuple(count: count)
    let keys = (names.value.cast() as TuplePointer).pointee.items
    return try vm.withRoom(positional + count) { (room) throws(Raise) -> Owned in
      for index in 0..<values.count { room[index] = values[index] }
      for index in 0..<given.count { room[values.count + index] = given[index] }
      var (entry, place) = (dict.nextEntry(from: 0), 0)
      while let index = entry {
        let key = dict.pointee.entries[index].key
        if !vm.isString(key) { throw vm.typeError("keywords must be strings") }
        key.retain()
        keys[place] = key
        room[positional + place] = dict.pointee.entries[index].value
        place += 1
        entry = dict.nextEntry(from: index + 1)
      }
      // The dict can change meanwhile.
      for index in positional..<(positional + count) { room[index].retain() }
      defer { for index in positional..<(positional + count) { room[index].release() } }
      return try vm.call(function, Arguments(room, count: positional, keywords: names.value))
    }
  }

  fileprivate func repr(_ vm: VM) throws(Raise) -> Owned {
    if !vm.enterRepr(Value(self)) { return vm.string("...") }
    defer { vm.leaveRepr(Value(self)) }
    let arguments = Owned(retaining: pointee.arguments)
    let keywords = Owned(retaining: pointee.keywords)
    let function = Owned(retaining: pointee.function)
    let values: TuplePointer = arguments.value.cast()
    var parts = [try vm.reprText(function.value)]
    for index in 0..<values.count { parts.append(try vm.reprText(values[index])) }
    let dict: DictPointer = keywords.value.cast()
    var entry = dict.nextEntry(from: 0)
    while let index = entry {
      let key = Owned(retaining: dict.pointee.entries[index].key)
      let value = Owned(retaining: dict.pointee.entries[index].value)
      parts.append("\(try vm.strText(key.value))=\(try vm.reprText(value.value))")
      entry = dict.nextEntry(from: index + 1)
    }
    return vm.string("\(vm.text(vm.type(of: Value(self)).pointee.name))(\(parts.joined(separator: ", ")))")
  }

  fileprivate func setState(_ state: Value, _ vm: VM) throws(Raise) {
    let invalid = "invalid partial state"
    guard vm.isTuple(state), (state.cast() as TuplePointer).count == 4 else { throw vm.typeError(invalid) }
    let items: TuplePointer = state.cast()
    guard vm.isCallable(items[0]), vm.isTuple(items[1]), items[2].isNone || vm.isDict(items[2]) else { throw vm.typeError(invalid) }
    let arguments = items[1].isExactly(vm.pointee.types.tuple) ? Owned(retaining: items[1]) : try vm.plainTuple(items[1])
    let keywords: Owned
    if items[2].isExactly(vm.pointee.types.dict) {
      keywords = Owned(retaining: items[2])
    } else {
      keywords = Owned(vm.newDict())
      if !items[2].isNone { try (keywords.value.cast() as DictPointer).update(items[2], vm) }
    }
    pointee.function.assign(taking: Owned(retaining: items[0]))
    pointee.arguments.assign(taking: arguments)
    pointee.keywords.assign(taking: keywords)
    if items[3].isNone {
      if hasAttributes {
        let nothing = Owned(vm.newDict())
        vm.setInstanceDict(Value(self), vm.type(of: Value(self)), nothing.value)
      }
    } else {
      vm.setInstanceDict(Value(self), vm.type(of: Value(self)), items[3])
    }
  }
}

extension VM {
  /// A plain tuple of the items of an instance of a subclass.
  fileprivate func plainTuple(_ value: Value) throws(Raise) -> Owned {
    let tuple: TuplePointer = value.cast()
    return self.tuple(copying: UnsafeBufferPointer(start: tuple.pointee.items, count: tuple.count))
  }
}
