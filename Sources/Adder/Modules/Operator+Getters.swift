// attrgetter, itemgetter, methodcaller: functions that remember what they ask of their argument.

typealias AttributeGetterPointer = UnsafeMutablePointer<AttributeGetterObject>
typealias ItemGetterPointer = UnsafeMutablePointer<ItemGetterObject>
typealias MethodCallerPointer = UnsafeMutablePointer<MethodCallerObject>

struct AttributeGetterObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple with an interned str for each attribute, or a tuple of such where there are dots.
  var paths: Value
  /// The names as they were given, a tuple.
  var names: Value
  /// Where instances of the type with this version, and with this word of attributes, have the only attribute; -1 for nowhere in particular.
  var version: UInt
  var word: UInt
  var offset: Int
  /// How many more types it is worth while to look at.
  var attempts: Int

  static var typeName: StaticString { "operator.attrgetter" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.systemType(.attributeGetter, spec)) }
}

struct ItemGetterObject: HeapLayout {
  var header: ObjectHeader
  /// A tuple of the keys.
  var keys: Value

  static var typeName: StaticString { "operator.itemgetter" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.systemType(.itemGetter, spec)) }
}

struct MethodCallerObject: HeapLayout {
  var header: ObjectHeader
  /// An interned str.
  var name: Value
  /// A tuple of the positional arguments and behind them those by name.
  var arguments: Value
  /// A tuple of the names, or `.unbound`.
  var keywords: Value

  static var typeName: StaticString { "operator.methodcaller" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.systemType(.methodCaller, spec)) }
}

extension VM {
  /// What a getter is called with: one positional argument.
  @inline(__always) fileprivate func onlyArgument(_ arguments: Arguments, _ name: StaticString) throws(Raise) -> Value {
    if _fastPath(arguments.count == 1 && !arguments.hasKeywords) { return arguments[0] }
    try checkArguments(arguments, name, 1...1)
    return arguments[0]
  }

  /// `name(a, b)`; an object that contains itself is not shown twice.
  fileprivate func reprOfCall(_ object: Value, _ parts: () throws(Raise) -> [String]) throws(Raise) -> Owned {
    let name = text(type(of: object).pointee.name)
    if !enterRepr(object) { return string("\(name)(...)") }
    defer { leaveRepr(object) }
    return string("\(name)(\(try parts().joined(separator: ", ")))")
  }

  fileprivate func reprs(_ tuple: TuplePointer, _ range: Range<Int>) throws(Raise) -> [String] {
    var texts: [String] = []
    for index in range { texts.append(try reprText(tuple[index])) }
    return texts
  }
}

extension AttributeGetterObject {
  static let spec = TypeSpec(
    AttributeGetterPointer.self, "attrgetter", module: "operator",
    doc:
      "attrgetter(attr, ...) --> attrgetter object\n\nA function that gives an attribute of its argument, or a tuple of several; names may have dots.",
    layout: TypeLayout(AttributeGetterObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, "attrgetter")
      if arguments.count == 0 { throw vm.typeError("attrgetter expected 1 argument, got 0") }
      for index in 0..<arguments.count where !vm.isString(arguments[index]) { throw vm.typeError("attribute name must be a string") }
      let names = vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count))
      let paths = vm.newFilledTuple(count: arguments.count)
      let items = (paths.value.cast() as TuplePointer).pointee.items
      for index in 0..<arguments.count { items[index] = try vm.attributePath(arguments[index]).take() }
      let getter = vm.make(AttributeGetterObject.self, type)
      getter.pointee.paths = paths.take()
      getter.pointee.names = names.take()
      getter.pointee.version = 0
      getter.pointee.offset = -1
      getter.pointee.attempts = 8
      return Owned(getter)
    }
    t.traverse { (getter, visit) in
      visit(getter.pointee.paths)
      visit(getter.pointee.names)
    }
    t.call { (getter, vm, arguments) throws(Raise) in
      let object = try vm.onlyArgument(arguments, "attrgetter")
      let paths: TuplePointer = getter.pointee.paths.cast()
      if paths.count == 1 {
        if let value = getter.knownValue(of: object) { return Owned(retaining: value) }
        return try getter.find(in: object, paths[0], vm)
      }
      let result = vm.newFilledTuple(count: paths.count)
      let items = (result.value.cast() as TuplePointer).pointee.items
      for index in 0..<paths.count { items[index] = try vm.attribute(object, at: paths[index]).take() }
      return result
    }
    t.repr { (getter, vm) throws(Raise) in
      try vm.reprOfCall(Value(getter)) { () throws(Raise) in
        let names: TuplePointer = getter.pointee.names.cast()
        return try vm.reprs(names, 0..<names.count)
      }
    }
    t.method("__reduce__()", "What remakes the getter.") { (getter, vm) in vm.reduced(Value(getter), Owned(retaining: getter.pointee.names)) }
  }
}

extension UnsafeMutablePointer<AttributeGetterObject> {
  /// The attribute where it was the last time.
  @inline(__always) fileprivate func knownValue(of object: Value) -> Value? {
    guard object.isObject, object.object.pointee.type.pointee.version == pointee.version, pointee.offset >= 0,
      object.object.pointee.type.attributeWord(of: object.raw).pointee == pointee.word
    else { return nil }
    return (object.raw + pointee.offset).load(as: Value.self)
  }

  /// The attribute, and perhaps where it is.
  @inline(never) fileprivate func find(in object: Value, _ path: Value, _ vm: VM) throws(Raise) -> Owned {
    let kept = Owned(retaining: Value(self))
    let found = try vm.attribute(object, at: path)
    if pointee.attempts > 0, object.isObject, !vm.isTuple(path) { learn(vm.type(of: object), object, path, vm) }
    _ = kept
    return found
  }

  private func learn(_ type: TypePointer, _ object: Value, _ name: Value, _ vm: VM) {
    pointee.attempts -= 1
    guard vm.interpreter.isSpecializing, type.pointee.dictOffset > 0 else { return }
    let word = type.attributeWord(of: object.raw).pointee
    guard word & 1 != 0, case .value(let offset) = vm.resolveAttribute(type, word, name) else { return }
    pointee.version = type.pointee.version
    pointee.word = word
    pointee.offset = offset
  }
}

extension VM {
  /// An interned name, or a tuple of those between the dots.
  fileprivate func attributePath(_ name: Value) throws(Raise) -> Owned {
    let dot = string("." as StaticString)
    if try !contains(name, dot.value) {
      // The exact str: a subclass may have a `__eq__` of its own.
      let plain = exactString(name.cast())
      return intern(plain.value)
    }
    let parts = try callMethod(name, "split", dot.value)
    let path = try tupleFrom(parts.value)
    let items = (path.value.cast() as TuplePointer).pointee.items
    for index in 0..<(path.value.cast() as TuplePointer).count { items[index].assign(taking: intern(items[index])) }
    return path
  }

  fileprivate func attribute(_ object: Value, at path: Value) throws(Raise) -> Owned {
    if _fastPath(!isTuple(path)) { return try getAttribute(object, name: path) }
    let names: TuplePointer = path.cast()
    var found = Owned(retaining: object)
    for index in 0..<names.count {
      let next = try getAttribute(found.value, name: names[index])
      found = next
    }
    return found
  }
}

extension ItemGetterObject {
  static let spec = TypeSpec(
    ItemGetterPointer.self, "itemgetter", module: "operator",
    doc: "itemgetter(item, ...) --> itemgetter object\n\nA function that gives an item of its argument, or a tuple of several.",
    layout: TypeLayout(ItemGetterObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      try vm.checkNoKeywords(arguments, "itemgetter")
      if arguments.count == 0 { throw vm.typeError("itemgetter expected 1 argument, got 0") }
      let keys = vm.tuple(copying: UnsafeBufferPointer(start: arguments.base, count: arguments.count))
      let getter = vm.make(ItemGetterObject.self, type)
      getter.pointee.keys = keys.take()
      return Owned(getter)
    }
    t.traverse { (getter, visit) in visit(getter.pointee.keys) }
    t.call { (getter, vm, arguments) throws(Raise) in
      let object = try vm.onlyArgument(arguments, "itemgetter")
      let keys: TuplePointer = getter.pointee.keys.cast()
      if keys.count == 1 { return try vm.item(object, keys[0]) }
      let result = vm.newFilledTuple(count: keys.count)
      let items = (result.value.cast() as TuplePointer).pointee.items
      for index in 0..<keys.count { items[index] = try vm.item(object, keys[index]).take() }
      return result
    }
    t.repr { (getter, vm) throws(Raise) in
      try vm.reprOfCall(Value(getter)) { () throws(Raise) in
        let keys: TuplePointer = getter.pointee.keys.cast()
        return try vm.reprs(keys, 0..<keys.count)
      }
    }
    t.method("__reduce__()", "What remakes the getter.") { (getter, vm) in vm.reduced(Value(getter), Owned(retaining: getter.pointee.keys)) }
  }
}

extension VM {
  /// `object[key]`, soon for tuples and small indices.
  @inline(__always) fileprivate func item(_ object: Value, _ key: Value) throws(Raise) -> Owned {
    if key.isSmallInt, object.isExactly(pointee.types.tuple) {
      let tuple: TuplePointer = object.cast()
      let index = key.smallInt
      if index >= 0 && index < tuple.count { return Owned(retaining: tuple[index]) }
    }
    return try getItem(object, key)
  }
}

extension MethodCallerObject {
  static let spec = TypeSpec(
    MethodCallerPointer.self, "methodcaller", module: "operator",
    doc: "methodcaller(name, ...) --> methodcaller object\n\nA function that calls a method of its argument, with arguments given here.",
    layout: TypeLayout(MethodCallerObject.self)
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in
      if arguments.count == 0 { throw vm.typeError("methodcaller needs at least one argument, the method name") }
      guard vm.isString(arguments[0]) else { throw vm.typeError("method name must be a string") }
      let plain = vm.exactString(arguments[0].cast())
      let name = vm.intern(plain.value)
      let values = vm.tuple(copying: UnsafeBufferPointer(start: arguments.base + 1, count: arguments.count - 1 + arguments.keywordCount))
      let keywords = Owned(retaining: arguments.keywordCount > 0 ? arguments.keywords : .unbound)
      let caller = vm.make(MethodCallerObject.self, type)
      caller.pointee.name = name.take()
      caller.pointee.arguments = values.take()
      caller.pointee.keywords = keywords.take()
      return Owned(caller)
    }
    t.traverse { (caller, visit) in
      visit(caller.pointee.name)
      visit(caller.pointee.arguments)
      visit(caller.pointee.keywords)
    }
    t.call { (caller, vm, arguments) throws(Raise) in
      let object = try vm.onlyArgument(arguments, "methodcaller")
      let values: TuplePointer = caller.pointee.arguments.cast()
      let given = Arguments(values.pointee.items, count: caller.positionalCount, keywords: caller.pointee.keywords)
      return try vm.callMethod(object, caller.pointee.name, given)
    }
    t.repr { (caller, vm) throws(Raise) in
      try vm.reprOfCall(Value(caller)) { () throws(Raise) in
        let values: TuplePointer = caller.pointee.arguments.cast()
        var parts = [try vm.reprText(caller.pointee.name)] + (try vm.reprs(values, 0..<caller.positionalCount))
        let named = try vm.reprs(values, caller.positionalCount..<values.count)
        for (index, text) in named.enumerated() { parts.append("\(vm.text((caller.pointee.keywords.cast() as TuplePointer)[index]))=\(text)") }
        return parts
      }
    }
    t.method("__reduce__()", "What remakes the caller.") { (caller, vm) throws(Raise) in try caller.reduce(vm) }
  }
}

extension UnsafeMutablePointer<MethodCallerObject> {
  fileprivate var positionalCount: Int {
    let count = (pointee.arguments.cast() as TuplePointer).count
    return pointee.keywords.isUnbound ? count : count - (pointee.keywords.cast() as TuplePointer).count
  }

  /// With arguments by name it takes a partial to remake this.
  fileprivate func reduce(_ vm: VM) throws(Raise) -> Owned {
    let values: TuplePointer = pointee.arguments.cast()
    let positional = vm.tuple(copying: UnsafeBufferPointer(start: values.pointee.items, count: positionalCount))
    if pointee.keywords.isUnbound {
      let items = (positional.value.cast() as TuplePointer)
      let all = vm.tuple([pointee.name] + (0..<items.count).map { items[$0] })
      return vm.reduced(Value(self), all)
    }
    let functools = try vm.importModule(name: vm.word("functools"), fromList: .none, level: 0, globals: .none)
    let partial = try vm.getAttribute(functools.value, "partial")
    let parts = [vm.type(of: Value(self)).value, pointee.name] + (positionalCount..<values.count).map { values[$0] }
    let keywords = pointee.keywords
    let constructor = try vm.withArguments(parts) { (all) throws(Raise) -> Owned in
      try vm.call(partial.value, Arguments(all.base, count: 2, keywords: keywords))
    }
    return vm.tuple(taking: constructor, positional)
  }
}
