// What nodes ask of the runtime in their own terms.

extension UnsafeMutablePointer<VMState> {
  /// Calls what was found in a class with the instance as the first argument: a native method directly, everything else as a function.
  @inline(__always) func callMethodDescriptor(_ found: Value, _ arguments: Arguments) throws(Raise) -> Owned {
    if _fastPath(found.isExactly(pointee.types.methodDescriptor)) {
      let descriptor: MethodDescriptorPointer = found.cast()
      if _fastPath(descriptor.pointee.owner == type(of: arguments[0]).value) {
        return try descriptor.pointee.code.call(self, arguments[0], arguments.dropFirst())
      }
    }
    return try call(found, arguments)
  }

  /// Whether `iter(value)` could work, for messages that differ from its own.
  func isIterable(_ value: Value) -> Bool {
    let type = type(of: value)
    return type.pointee.slots.iterate != nil || (type.pointee.slots.getItem != nil && type != pointee.types.union)
  }

  /// A set of the items of an iterable.
  func setFrom(_ iterable: Value) throws(Raise) -> Owned {
    let set = Owned(newSet())
    try forEach(iterable) { (item) throws(Raise) -> Bool in
      _ = try (set.value.cast() as SetPointer).add(item, self)
      return true
    }
    return set
  }

  /// Shows the value of an expression typed at the prompt: `sys.displayhook`.
  func display(_ value: Value) throws(Raise) {
    let sys: DictPointer = interpreter.sysNamespace.cast()
    guard let hook = sys.getInterned(word("displayhook")) else { throw runtimeError("lost sys.displayhook") }
    _ = try call(hook, value)
  }
}

extension UnsafeMutablePointer<VMState> {
  /// Whether this is a proxy of a weak reference, which passes special methods on.
  func isWeakProxy(_ value: Value) -> Bool {
    value.isExactly(pointee.types.weakProxy) || value.isExactly(pointee.types.weakCallableProxy)
  }

  /// Whether an object can serve as a class's namespace.
  func isMapping(_ value: Value) -> Bool { type(of: value).pointee.slots.getItem != nil }

  /// For a class whose instances `object.__new__` makes: the `__init__` that sets them up, or `.unbound` if it is `object`'s; nil for any other class.
  func plainInitializer(of type: TypePointer) -> Value? {
    guard type.has(.heapType), type.pointee.kind == .instance, !type.has(.isAbstract),
      let construct = lookup(type, name(.new)), construct == lookup(pointee.types.object, name(.new)),
      let initialize = lookup(type, name(.`init`))
    else { return nil }
    return initialize == lookup(pointee.types.object, name(.`init`)) ? .unbound : initialize
  }

  /// Whether instances of such a class have attributes and weak references and nothing else, as those of most classes.
  func hasPlainLayout(_ type: TypePointer) -> Bool {
    type.pointee.basicSize == 32 && type.pointee.dictOffset == 16 && !type.has(.hasMembers) && type.pointee.slots.finalize == nil
  }

  /// An instance of a class with a plain layout.
  @inline(__always) func allocatePlainInstance(_ type: TypePointer) -> RawPointer {
    let word = type.rootShape.word
    let instance = heap.makeContainer(type, sizeClass: type.pointee.sizeClass)
    instance.storeBytes(of: word, toByteOffset: 16, as: UInt.self)
    instance.storeBytes(of: 0, toByteOffset: 24, as: UInt.self)
    type.pointee.header.word &+= 1
    return instance
  }
}

extension UnsafeMutablePointer<TypeObject> {
  /// Gives the instances of a class that has none yet room for as many attributes as its `__init__` sets.
  func useAttributeGuess(_ count: Int) {
    if pointee.rootShape == nil && pointee.dictOffset > 0 { pointee.inlineCapacity = Swift.max(pointee.inlineCapacity, count) }
  }
}

/// The test mode that collects on every allocation puts this around nodes that make containers.
final class StressNode: Node {
  private let node: Node

  init(_ node: Node) {
    self.node = node
    super.init(node.span)
  }

  override func evaluate(_ frame: Frame, _ vm: VM) -> Value {
    let value = node.evaluate(frame, vm)
    if value.isError { return .error }
    frame.node = address
    vm.heap.stress()
    return value
  }
}
