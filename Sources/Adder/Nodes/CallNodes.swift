// Calls. Arguments are evaluated straight into the place where the callee's frame will be: `base` (known when the tree is built) past this
// frame's start, or in a generator past the top of the stack at its resumption. One value of room is kept before the arguments, for `self`:
//
//     frame + base:  │ header words … │ callee or self │ argument 0 │ argument 1 │ …
//
// A plain function runs on a frame that starts at argument 0 (its header's function word is the callee); a method on one that starts at self.

import AdderSyntax

/// A node whose children are evaluated into the place of a call.
class AreaNode: Node {
  /// The place of the callee or self: header words lie below it.
  final let base: Int
  final let isInGenerator: Bool
  final let arguments: NodeList

  init(_ arguments: [Node], base: Int, isInGenerator: Bool, _ span: Span) {
    self.arguments = NodeList(arguments)
    self.base = base
    self.isInGenerator = isInGenerator
    super.init(span)
  }

  deinit { arguments.deallocate() }

  @inline(__always) final func area(_ frame: Frame) -> Frame { (isInGenerator ? frame.generatorTop : frame) + base }

  /// Evaluates the arguments into `area[1…]`; false when one failed, and then nothing is left there.
  @inline(__always) final func evaluateArguments(_ area: Frame, _ frame: Frame, _ vm: VM) -> Bool {
    evaluate(arguments, into: area, frame, vm)
  }

  @inline(__always) final func evaluate(_ nodes: NodeList, into area: Frame, _ frame: Frame, _ vm: VM) -> Bool {
    let count = nodes.count
    var index = 0
    while index < count {
      let value = nodes.evaluate(index, frame, vm)
      if _slowPath(value.isError) {
        vm.releaseRange(area + 1, index)
        return false
      }
      area[index &+ 1] = value
      index &+= 1
    }
    return true
  }
}

/// A call without stars: the positional arguments first, then those with names.
class PlainCallNode: AreaNode {
  /// A tuple of the keywords' names, or `.unbound`.
  final let names: Value
  /// How many arguments have no names.
  final let positional: Int
  /// The same where none has one, otherwise a number that no function takes: what a function must take for its frame to start at the arguments as they are.
  final let direct: Int

  init(_ arguments: [Node], names: Value, base: Int, isInGenerator: Bool, _ span: Span) {
    self.names = names
    positional = arguments.count - (names.isUnbound ? 0 : (names.cast() as TuplePointer).count)
    direct = names.isUnbound ? arguments.count : -8
    super.init(arguments, base: base, isInGenerator: isInGenerator, span)
  }
}

/// `callee(argument, …, name=argument)`
final class CallNode: PlainCallNode {
  private let callee: Node
  /// For classes: the version for which `initializer` holds.
  private var version: UInt = 0
  private var initializer: Value = .unbound

  init(_ callee: Node, _ arguments: [Node], names: Value, base: Int, isInGenerator: Bool, _ span: Span) {
    self.callee = callee
    super.init(arguments, names: names, base: base, isInGenerator: isInGenerator, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let callee = self.callee.evaluate(frame, vm)
    if _slowPath(callee.isError) { return .error }
    let area = area(frame)
    if _slowPath(!evaluateArguments(area, frame, vm)) {
      callee.release()
      return .error
    }
    frame.node = address
    if _fastPath(callee.isExactly(vm.pointee.types.function)) {
      let function: FunctionPointer = callee.cast()
      let count = Int(function.pointee.directCount)
      if _fastPath(count == direct) || vm.addDefaults(function, area + 1, direct) {
        let result = vm.invoke(function, area + 1, count)
        callee.release()
        return result.isError ? vm.fail(self) : result
      }
    } else if callee.isExactly(vm.pointee.types.builtinFunction) {
      return callNative(callee, area, vm)
    } else if callee.isObject && callee.object.pointee.type == vm.pointee.types.type {
      let type: TypePointer = callee.cast()
      if _fastPath(type.pointee.version == version) { return instantiate(type, area, frame, vm) }
      if learn(type, vm) { return instantiate(type, area, frame, vm) }
    }
    return callSlow(callee, area, frame, vm)
  }

  /// A class whose instances are made by `object.__new__` and set up by an `__init__` written in the language that fits, or by none.
  @inline(never) private func learn(_ type: TypePointer, _ vm: VM) -> Bool {
    guard vm.interpreter.isSpecializing, names.isUnbound, let found = vm.plainInitializer(of: type) else { return false }
    if found.isUnbound {
      guard arguments.count == 0 else { return false }
    } else {
      guard found.isExactly(vm.pointee.types.function),
        vm.takes(found.cast(), arguments.count + 1)
      else { return false }
    }
    version = type.pointee.version
    initializer = found
    return true
  }

  @inline(__always) private func instantiate(_ type: TypePointer, _ area: Frame, _ frame: Frame, _ vm: VM) -> Value {
    if initializer.isUnbound {
      let instance = Value(vm.allocatePlainInstance(type))
      Value(type).release()
      return instance
    }
    let function: FunctionPointer = initializer.cast()
    let count = Int(function.pointee.directCount)
    if _slowPath(count != arguments.count &+ 1), !vm.addDefaults(function, area, arguments.count &+ 1) {
      return callSlow(Value(type), area, frame, vm)
    }
    let instance = Value(vm.allocatePlainInstance(type))
    Value(function).retain()
    instance.retain()
    area[0] = instance
    let result = vm.invoke(function, area, count)
    Value(function).release()
    Value(type).release()
    if _fastPath(result.isNone) { return instance }
    return notNone(result, instance, vm)
  }

  @inline(never) private func notNone(_ result: Value, _ instance: Value, _ vm: VM) -> Value {
    instance.release()
    if result.isError { return vm.fail(self) }
    _ = vm.typeError("__init__() should return None, not '\(vm.typeName(of: result))'")
    result.release()
    return vm.fail(self)
  }

  /// A function written in Swift.
  @inline(__always) private func callNative(_ callee: Value, _ area: Frame, _ vm: VM) -> Value {
    let function: BuiltinFunctionPointer = callee.cast()
    let result = vm.result(self) { () throws(Raise) in
      try vm.enterCall(" while calling a Python object")
      defer { vm.leaveCall() }
      return try vm.callBuiltin(function, Arguments(area + 1, count: positional, keywords: names))
    }
    let count = arguments.count
    var index = 1
    while index <= count {
      area[index].release()
      index &+= 1
    }
    callee.release()
    return result
  }

  @inline(never) private func callSlow(_ callee: Value, _ area: Frame, _ frame: Frame, _ vm: VM) -> Value {
    let callee = Owned(callee)
    let isPlainType = callee.value.isExactly(vm.pointee.types.type) && callee.value != vm.pointee.types.type.value
    let result = vm.result(self) { () throws(Raise) in
      let arguments = Arguments(area + 1, count: positional, keywords: names)
      return isPlainType ? try vm.callType(callee.value.cast(), arguments) : try vm.call(callee.value, arguments)
    }
    vm.releaseRange(area + 1, arguments.count)
    return result
  }
}

/// `object.method(argument, …)`: no bound method is made.
final class CallMethodNode: PlainCallNode {
  private let object: Node
  private let name: Value
  private var cache = AttributeCache()
  private var module = ModuleAttributeCache()
  private var ofClass = ClassAttributeCache()
  /// Stands where `object.name` is written, for what goes wrong with finding the method.
  private let place: Node

  init(_ object: Node, _ name: Value, at place: Span, _ arguments: [Node], names: Value, base: Int, isInGenerator: Bool, _ span: Span) {
    self.object = object
    self.name = name
    self.place = PassNode(place)
    super.init(arguments, names: names, base: base, isInGenerator: isInGenerator, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let object = self.object.evaluate(frame, vm)
    if _slowPath(object.isError) { return .error }
    if _slowPath(!cache.fits(object)) {
      return callLearning(object, frame, vm)
    }
    let area = area(frame)
    let found = cache.found
    found.retain()
    area[0] = object
    if _slowPath(!evaluateArguments(area, frame, vm)) {
      object.release()
      found.release()
      return .error
    }
    frame.node = address
    if _fastPath(found.isExactly(vm.pointee.types.function)) {
      let function: FunctionPointer = found.cast()
      let count = Int(function.pointee.directCount)
      if _fastPath(count == direct &+ 1) || vm.addDefaults(function, area, direct &+ 1) {
        let result = vm.invoke(function, area, count)
        found.release()
        return result.isError ? vm.fail(self) : result
      }
    }
    let result = callNative(found, area, vm)
    vm.releaseRange(area, arguments.count &+ 1)
    found.release()
    return result
  }

  /// A method descriptor or a function whose arguments need sorting; the receiver is the first argument.
  private func callNative(_ found: Value, _ area: Frame, _ vm: VM) -> Value {
    vm.result(self) { () throws(Raise) in
      try vm.callMethodDescriptor(found, Arguments(area, count: positional &+ 1, keywords: names))
    }
  }

  /// Looks the method up before the arguments are evaluated, as the language asks, and remembers how for the next time.
  @inline(never) private func callLearning(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    if let function = ofClass.get(object, vm) ?? module.get(object, vm) {
      object.release()
      return call(function, frame, vm)
    }
    frame.node = place.address
    if object.isExactly(vm.pointee.types.module) {
      module.learn(object, name, vm)
    } else if object.isExactly(vm.pointee.types.type) {
      ofClass.learn(object, name, vm)
    } else if let learned = vm.learnAttribute(object, name), learned.kind == .method {
      cache = learned
      return callFound(learned.found, object, frame, vm)
    }
    let object = Owned(object)
    let method = Owned(vm.result(place) { () throws(Raise) in try vm.getAttribute(object.value, name) })
    if method.value.isError { return .error }
    return call(method.take(), frame, vm)
  }

  /// Calls what `object.name` gave, which is taken.
  private func call(_ callee: Value, _ frame: Frame, _ vm: VM) -> Value {
    let callee = Owned(callee)
    let area = area(frame)
    if !evaluateArguments(area, frame, vm) { return .error }
    frame.node = address
    if callee.value.isExactly(vm.pointee.types.function) {
      let function: FunctionPointer = callee.value.cast()
      let count = Int(function.pointee.directCount)
      if _fastPath(count == direct) || vm.addDefaults(function, area + 1, direct) {
        let result = vm.invoke(function, area + 1, count)
        return result.isError ? vm.fail(self) : result
      }
    }
    let result = vm.result(self) { () throws(Raise) in
      try vm.call(callee.value, Arguments(area + 1, count: positional, keywords: names))
    }
    vm.releaseRange(area + 1, arguments.count)
    return result
  }

  private func callFound(_ found: Value, _ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    let found = Owned(retaining: found)
    let area = area(frame)
    area[0] = object
    if !evaluateArguments(area, frame, vm) {
      object.release()
      return .error
    }
    frame.node = address
    let result = callNative(found.value, area, vm)
    vm.releaseRange(area, arguments.count + 1)
    return result
  }
}

/// `super().method(argument, …)`: neither the super object nor a bound method is made where the method is a plain function.
final class SuperCallNode: PlainCallNode {
  /// What should be the builtin `super`.
  private let callee: Node
  private let name: Value
  /// Where the closure has `__class__`.
  private let cell: Int
  /// The call as any other method call, for everything that is not as plain.
  private let general: CallMethodNode
  private var version = UInt.max
  private var type: Value = .unbound
  private var found: Value = .unbound

  init(
    _ callee: Node, _ name: Value, class cell: Int, _ general: CallMethodNode, _ arguments: [Node], names: Value, base: Int, isInGenerator: Bool,
    _ span: Span
  ) {
    self.callee = callee
    self.name = name
    self.cell = cell
    self.general = general
    super.init(arguments, names: names, base: base, isInGenerator: isInGenerator, span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let callee = self.callee.evaluate(frame, vm)
    if callee.isError { return .error }
    callee.release()
    // The first variable is the receiver, unless an inner function captures it.
    let object = frame[0]
    let type = ((frame.function.pointee.closure.cast() as TuplePointer)[cell].cast() as CellPointer).pointee.content
    guard _fastPath(callee == vm.pointee.types.super.value && object.isObject && type.isObject) else { return general.evaluate(frame, vm) }
    let objectType = vm.type(of: object)
    if _slowPath(objectType.pointee.version != version || type != self.type), !learn(type, object, vm) { return general.evaluate(frame, vm) }
    let function: FunctionPointer = found.cast()
    let area = area(frame)
    Value(function).retain()
    object.retain()
    area[0] = object
    if _slowPath(!evaluateArguments(area, frame, vm)) {
      object.release()
      Value(function).release()
      return .error
    }
    frame.node = address
    let count = Int(function.pointee.directCount)
    let result: Value
    if _fastPath(count == direct &+ 1) || vm.addDefaults(function, area, direct &+ 1) {
      result = vm.invoke(function, area, count)
    } else {
      result = vm.result(self) { () throws(Raise) in
        try vm.call(Value(function), Arguments(area, count: positional &+ 1, keywords: names))
      }
      vm.releaseRange(area, arguments.count &+ 1)
    }
    Value(function).release()
    return result.isError ? vm.fail(self) : result
  }

  private func learn(_ type: Value, _ object: Value, _ vm: VM) -> Bool {
    version = .max
    let objectType = vm.type(of: object)
    guard vm.isType(type), !vm.isType(object), vm.isSubtype(objectType, of: type.cast()),
      let found = vm.lookupBehind(type.cast(), in: objectType, name),
      found.isExactly(vm.pointee.types.function)
    else { return false }
    self.type = type
    self.found = found
    version = objectType.pointee.version
    return true
  }
}

/// A call with `*x` or `**x`. Positional arguments are gathered in a list, keywords in a dict, then spread out for the call.
final class CallSpreadNode: Node {
  struct Part {
    let kind: Kind
    let node: Node

    enum Kind {
      case positional, starred, doubleStarred
      /// The name.
      case keyword(Value)
    }

    var isPositional: Bool {
      switch kind {
      case .positional, .starred: true
      case .doubleStarred, .keyword: false
      }
    }
  }

  private let callee: Node
  private let parts: [Part]
  private let hasKeywords: Bool
  /// `f(*x, …)`: x is gone through when all is evaluated, and the message about an x that is no iterable names f.
  private let starIsAlone: Bool

  init(_ callee: Node, _ parts: [Part], _ span: Span) {
    self.callee = callee
    self.parts = parts
    starIsAlone = parts.count(where: \.isPositional) == 1
    hasKeywords = !parts.allSatisfy(\.isPositional)
    super.init(span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let callee = Owned(self.callee.evaluate(frame, vm))
    if callee.value.isError { return .error }
    if parts.count == 1, case .starred = parts[0].kind { return callWithTuple(callee.value, parts[0].node, frame, vm) }
    let positional = Owned(vm.newList(capacity: parts.count))
    let keywords = hasKeywords ? Owned(vm.newDict()) : Owned(Value.unbound)
    var alone = Owned(Value.unbound)
    for part in parts {
      let value = Owned(part.node.evaluate(frame, vm))
      if value.value.isError { return .error }
      frame.node = address
      if starIsAlone, case .starred = part.kind {
        alone = value
        continue
      }
      do throws(Raise) {
        try add(part, value.value, to: positional.value.cast(), keywords.value, callee.value, vm)
      } catch {
        return vm.fail(self)
      }
    }
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      if !alone.value.isUnbound { try addStarred(alone.value, to: positional.value.cast(), callee.value, vm) }
      return try vm.call(callee.value, positional: positional.value.cast(), keywords: keywords.value)
    }
  }

  /// `f(*x)`: what a tuple holds is passed on as it stands there.
  private func callWithTuple(_ callee: Value, _ node: Node, _ frame: Frame, _ vm: VM) -> Value {
    let value = Owned(node.evaluate(frame, vm))
    if value.value.isError { return .error }
    frame.node = address
    return vm.result(self) { () throws(Raise) in
      if value.value.isExactly(vm.pointee.types.tuple) { return try vm.call(callee, tuple: value.value) }
      let positional = Owned(vm.newList(capacity: 0))
      try addStarred(value.value, to: positional.value.cast(), callee, vm)
      return try vm.call(callee, positional: positional.value.cast(), keywords: .unbound)
    }
  }

  private func add(
    _ part: Part, _ value: Value, to positional: ListPointer, _ keywords: Value, _ callee: Value, _ vm: VM
  ) throws(Raise) {
    switch part.kind {
    case .positional: positional.append(value)
    case .starred: try addStarred(value, to: positional, callee, vm)
    case .keyword(let name): try addKeyword(name, value, to: keywords.cast(), callee, vm)
    case .doubleStarred: try addDoubleStarred(value, to: keywords.cast(), callee, vm)
    }
  }

  private func addStarred(_ value: Value, to positional: ListPointer, _ callee: Value, _ vm: VM) throws(Raise) {
    guard vm.isIterable(value) else {
      let what = starIsAlone ? "\(vm.callableText(callee)) argument" : "Value"
      throw vm.typeError("\(what) after * must be an iterable, not \(vm.typeName(of: value))")
    }
    try vm.forEach(value) { (item) throws(Raise) -> Bool in
      positional.append(item as Value)
      return true
    }
  }

  private func addKeyword(_ name: Value, _ value: Value, to keywords: DictPointer, _ callee: Value, _ vm: VM) throws(Raise) {
    if try keywords.get(name, vm) != nil { throw twice(name, callee, vm) }
    try keywords.set(name, value, vm)
  }

  private func addDoubleStarred(_ value: Value, to keywords: DictPointer, _ callee: Value, _ vm: VM) throws(Raise) {
    let kept = try vm.mappingAsDict(value) { () -> Raise in
      vm.typeError("\(vm.callableText(callee)) argument after ** must be a mapping, not \(vm.typeName(of: value))")
    }
    let dict: DictPointer = kept.value.cast()
    var index = 0
    while let entry = dict.nextEntry(from: index) {
      let key = dict.pointee.entries[entry].key
      guard vm.isString(key) else { throw vm.typeError("keywords must be strings") }
      if try keywords.get(key, vm) != nil { throw twice(key, callee, vm) }
      try keywords.set(key, dict.pointee.entries[entry].value, vm)
      index = entry + 1
    }
  }

  private func twice(_ name: Value, _ callee: Value, _ vm: VM) -> Raise {
    vm.typeError("\(vm.callableText(callee)) got multiple values for keyword argument '\(vm.text(name))'")
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Calls with positional arguments from a list and keywords from a dict, or none (`.unbound`).
  func call(_ callee: Value, positional: ListPointer, keywords: Value) throws(Raise) -> Owned {
    if keywords.isUnbound || (keywords.cast() as DictPointer).count == 0 {
      let items = UnsafePointer(positional.pointee.items)
      return try call(callee, Arguments(items, count: positional.count))
    }
    let keywords: DictPointer = keywords.cast()
    let names = newTuple(count: keywords.count)
    let count = positional.count
    positional.grow(to: count + keywords.count)
    var index = 0
    var position = 0
    while let entry = keywords.nextEntry(from: index) {
      let key = keywords.pointee.entries[entry].key
      key.retain()
      names.pointee.items[position] = key
      positional.append(keywords.pointee.entries[entry].value)
      position += 1
      index = entry + 1
    }
    let kept = Owned(names)
    return try call(callee, Arguments(UnsafePointer(positional.pointee.items), count: count, keywords: kept.value))
  }

  /// `f()` or `A.f()`, as messages about arguments name what is called: the module only where it is not `builtins`.
  func callableText(_ callee: Value) -> String {
    do throws(Raise) {
      guard let name = try attributeIfPresent(callee, self.name(.qualname)), isString(name.value) else {
        return try strText(callee)
      }
      if let module = try attributeIfPresent(callee, self.name(.module)), isString(module.value), text(module.value) != "builtins" {
        return "\(text(module.value)).\(text(name.value))()"
      }
      return "\(text(name.value))()"
    } catch {
      clearError()
      return "function"
    }
  }

  /// A dict with the contents of a mapping: the dict itself if it is one; nil keys() attribute: the error that `refuse` makes.
  func mappingAsDict(_ value: Value, orElse refuse: () -> Raise) throws(Raise) -> Owned {
    if value.isExactly(pointee.types.dict) { return Owned(retaining: value) }
    let copy = Owned(newDict())
    guard let keys = try attributeIfPresent(value, word("keys")) else { throw refuse() }
    let names = try call(keys.value)
    try forEach(names.value) { (key) throws(Raise) -> Bool in
      let item = try getItem(value, key)
      try (copy.value.cast() as DictPointer).set(key, item.value, self)
      return true
    }
    return copy
  }
}
