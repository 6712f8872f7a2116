// Calls of methods through super().

import AdderSyntax

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
    if let result = invoke(function, area, given: direct &+ 1, vm) {
      Value(function).release()
      return result
    }
    let result = vm.result(self) { () throws(Raise) in
      try vm.call(Value(function), Arguments(area, count: positional &+ 1, keywords: names))
    }
    vm.releaseRange(area, arguments.count &+ 1)
    Value(function).release()
    return result
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
