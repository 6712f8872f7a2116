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

  /// Runs a function on the frame where its first `given` arguments are, and its defaults behind them if need be; nil, and nothing done, where
  /// they have to be sorted.
  @inline(__always) final func invoke(_ function: FunctionPointer, _ frame: Frame, given: Int, _ vm: VM) -> Value? {
    let count = Int(function.pointee.directCount)
    guard _fastPath(count == given) || vm.addDefaults(function, frame, given) else { return nil }
    let result = vm.invoke(function, frame, count)
    return result.isError ? vm.fail(self) : result
  }
}

/// `callee(argument, …, name=argument)`
final class CallNode: PlainCallNode {
  private let callee: Node
  /// For classes: the version for which `initializer` holds.
  private var version: UInt = 0
  private var initializer: Value = .unbound
  private var makesPlain = true
  /// For built-in classes: that one. It is never gone.
  private var builtin: Value = .unbound
  /// For weak references: the version of the type whose instances give their referent when called.
  private var referenceVersion = UInt.max

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
      if let result = invoke(callee.cast(), area + 1, given: direct, vm) {
        callee.release()
        return result
      }
    } else if callee.isExactly(vm.pointee.types.builtinFunction) {
      return callNative(callee, area, vm)
    } else if callee.isObject && callee.object.pointee.type == vm.pointee.types.type {
      let type: TypePointer = callee.cast()
      if callee == builtin { return callBuiltin(type, area, vm) }
      if _fastPath(type.pointee.version == version) { return instantiate(type, area, frame, vm) }
      if learn(type, vm) { return instantiate(type, area, frame, vm) }
    } else if callee.isObject && callee.object.pointee.type.pointee.version == referenceVersion {
      return callReference(callee, vm)
    }
    return callSlow(callee, area, frame, vm)
  }

  /// A built-in type.
  @inline(__always) private func callBuiltin(_ type: TypePointer, _ area: Frame, _ vm: VM) -> Value {
    let result = vm.result(self) { () throws(Raise) in
      try vm.callBuiltinType(type, Arguments(area + 1, count: positional, keywords: names))
    }
    releaseArguments(area)
    Value(type).release()
    return result
  }

  /// `reference()`: what is referred to, or None.
  @inline(__always) private func callReference(_ callee: Value, _ vm: VM) -> Value {
    let referent = vm.referent(of: callee.cast()).take()
    callee.release()
    return referent
  }

  @inline(__always) private func releaseArguments(_ area: Frame) {
    let count = arguments.count
    var index = 1
    while index <= count {
      area[index].release()
      index &+= 1
    }
  }

  /// A class whose instances are made by `object.__new__` and set up by an `__init__` written in the language that fits, or by none.
  @inline(never) private func learn(_ type: TypePointer, _ vm: VM) -> Bool {
    if vm.interpreter.isSpecializing && !type.has(.heapType) { builtin = Value(type) }
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
    makesPlain = vm.hasPlainLayout(type)
    return true
  }

  @inline(__always) private func instantiate(_ type: TypePointer, _ area: Frame, _ frame: Frame, _ vm: VM) -> Value {
    if initializer.isUnbound {
      let instance = Value(makesPlain ? vm.allocatePlainInstance(type) : vm.allocateInstance(type))
      Value(type).release()
      return instance
    }
    let function: FunctionPointer = initializer.cast()
    let count = Int(function.pointee.directCount)
    if _slowPath(count != arguments.count &+ 1), !vm.addDefaults(function, area, arguments.count &+ 1) {
      return callSlow(Value(type), area, frame, vm)
    }
    let instance = Value(makesPlain ? vm.allocatePlainInstance(type) : vm.allocateInstance(type))
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
    if direct == 1, function.intrinsic != .none {
      let result = vm.result(self) { () throws(Raise) in try vm.callIntrinsic(function.intrinsic, area[1]) }
      area[1].release()
      callee.release()
      return result
    }
    let result = vm.result(self) { () throws(Raise) in
      try vm.enterCall(" while calling a Python object")
      defer { vm.leaveCall() }
      return try vm.callBuiltin(function, Arguments(area + 1, count: positional, keywords: names))
    }
    releaseArguments(area)
    callee.release()
    return result
  }

  /// An instance of `ref`, or of a subclass that is called in the same way.
  @inline(__always) private func learnReference(_ callee: Value, _ vm: VM) {
    guard callee.isObject, callee.object.pointee.type.pointee.kind == .weakReference, !vm.isProxy(callee), arguments.count == 0,
      vm.interpreter.isSpecializing,
      vm.isPlainReference(callee.object.pointee.type)
    else { return }
    referenceVersion = callee.object.pointee.type.pointee.version
  }

  @inline(never) private func callSlow(_ callee: Value, _ area: Frame, _ frame: Frame, _ vm: VM) -> Value {
    if vm.isCallableProxy(callee), let referent = vm.takeReferent(ofProxy: callee) {
      callee.release()
      return callSlow(referent, area, frame, vm)
    }
    learnReference(callee, vm)
    let isPlainType = callee.isExactly(vm.pointee.types.type) && callee != vm.pointee.types.type.value
    let result = vm.result(self) { () throws(Raise) in
      if isPlainType {
        let type = Owned(callee)
        return try vm.callType(type.value.cast(), Arguments(area + 1, count: positional, keywords: names))
      }
      return try vm.callTaking(callee, area, positional: positional, names: names)
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
    if _slowPath(!cache.fits(object)) { return callOther(object, frame, vm) }
    return callCached(object, frame, vm)
  }

  /// A proxy is replaced by what it stands for: no bound method is made here either.
  @inline(never) private func callOther(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
    guard let referent = vm.takeReferent(ofProxy: object) else { return callLearning(object, frame, vm) }
    object.release()
    return cache.fits(referent) ? callCached(referent, frame, vm) : callLearning(referent, frame, vm)
  }

  @inline(__always) private func callCached(_ object: Value, _ frame: Frame, _ vm: VM) -> Value {
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
      if let result = invoke(found.cast(), area, given: direct &+ 1, vm) {
        found.release()
        return result
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
      if found.isExactly(vm.pointee.types.function) {
        return try vm.callFunction(found.cast(), Arguments(area, count: positional &+ 1, keywords: names), taking: true)
      }
      return try vm.callMethodDescriptor(found, Arguments(area, count: positional &+ 1, keywords: names))
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
      module = .learned(object, name, vm)
    } else if object.isExactly(vm.pointee.types.type) {
      ofClass = .learned(object, name, vm)
    } else if let learned = vm.learnAttribute(object, name), learned.kind == .method {
      cache = learned
    }
    if let found = vm.plainMethod(object, name) { return callFound(found, object, frame, vm) }
    let object = Owned(object)
    let method = Owned(vm.result(place) { () throws(Raise) in try vm.getAttribute(object.value, name) })
    if method.value.isError { return .error }
    return call(method.take(), frame, vm)
  }

  /// Calls what `object.name` gave, which is taken.
  private func call(_ callee: Value, _ frame: Frame, _ vm: VM) -> Value {
    let area = area(frame)
    if !evaluateArguments(area, frame, vm) {
      callee.release()
      return .error
    }
    frame.node = address
    if callee.isExactly(vm.pointee.types.function), let result = invoke(callee.cast(), area + 1, given: direct, vm) {
      callee.release()
      return result
    }
    let result = vm.result(self) { () throws(Raise) in try callAttribute(callee, area, vm) }
    vm.releaseRange(area + 1, arguments.count)
    return result
  }

  /// Mostly a function or a type of a module. The callee is taken.
  @inline(__always) private func callAttribute(_ taken: Value, _ area: Frame, _ vm: VM) throws(Raise) -> Owned {
    let isBuiltinType = taken.isExactly(vm.pointee.types.type) && !(taken.cast() as TypePointer).has(.heapType)
    guard isBuiltinType || taken.isExactly(vm.pointee.types.builtinFunction) else {
      return try vm.callTaking(taken, area, positional: positional, names: names)
    }
    let callee = Owned(taken)
    let arguments = Arguments(area + 1, count: positional, keywords: names)
    if isBuiltinType { return try vm.callBuiltinType(callee.value.cast(), arguments) }
    try vm.enterCall(" while calling a Python object")
    defer { vm.leaveCall() }
    return try vm.callBuiltin(callee.value.cast(), arguments)
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
