// The slots of classes written in the language: each looks its special method up in the type and calls it, and checks what comes back.

import AdderSyntax

/// The code of each slot. Dispatchers have no state, so one of each serves every class.
enum SlotDispatchers {
  /// Whether a special method was there to be called; its result is not wanted.
  private static func has(_ result: consuming Owned?) -> Bool {
    if let result {
      _ = consume result
      return true
    }
    return false
  }

  static let construct: @Sendable (VM, TypePointer, Arguments) throws(Raise) -> Owned = { (vm, type, arguments) throws(Raise) in
    guard let found = vm.lookup(type, vm.name(.new)) else { throw vm.typeError("cannot create '\(vm.text(type.pointee.name))' instances") }
    let kept = Owned(retaining: found)
    guard let get = vm.type(of: found).pointee.slots.descriptorGet else { return try vm.call(kept.value, prepending: type.value, arguments) }
    let function = try get(vm, kept.value, .unbound, type)
    return try vm.call(function.value, prepending: type.value, arguments)
  }

  static let initialize: @Sendable (VM, Value, Arguments) throws(Raise) -> Void = { (vm, object, arguments) throws(Raise) in
    guard let result = try vm.callSpecial(object, .`init`, arguments) else { return }
    if !result.value.isNone { throw vm.typeError("__init__() should return None, not '\(vm.typeName(of: result.value))'") }
  }

  static let call: @Sendable (VM, Value, Arguments) throws(Raise) -> Owned = { (vm, object, arguments) throws(Raise) in
    guard let result = try vm.callSpecial(object, .call, arguments) else { throw vm.notCallable(object) }
    return result
  }

  /// `__getattribute__`, and where that raises AttributeError, `__getattr__`.
  static let getAttribute: BinarySlot = { (vm, object, name) throws(Raise) in
    do throws(Raise) {
      if let value = try plainAttribute(vm, object, name) { return value }
    } catch {
      guard vm.errorMatches(.attributeError), vm.lookup(vm.type(of: object), vm.name(.getattr)) != nil else { throw error }
      vm.clearError()
    }
    guard let value = try vm.callSpecial(object, .getattr, name) else { throw vm.noAttribute(object, name) }
    return value
  }

  /// What `__getattribute__` says; nil instead of an error where the generic way finds nothing.
  private static func plainAttribute(_ vm: VM, _ object: Value, _ name: Value) throws(Raise) -> Owned? {
    let type = vm.type(of: object)
    guard let found = vm.lookup(type, vm.name(.getattribute)) else { return try vm.genericFind(object, name) }
    if found.isExactly(vm.pointee.types.wrapperDescriptor) {
      guard let getAttribute = (found.cast() as WrapperDescriptorPointer).owner.pointee.slots.getAttribute else {
        return try vm.genericFind(object, name)
      }
      return try getAttribute(vm, object, name)
    }
    return try vm.callSpecial(object, .getattribute, name)
  }

  static let setAttribute: @Sendable (VM, Value, Value, Value?) throws(Raise) -> Void = { (vm, object, name, value) throws(Raise) in
    if let value {
      _ = try vm.callSpecial(object, .setattr, name, value)
    } else {
      _ = try vm.callSpecial(object, .delattr, name)
    }
  }

  static let descriptorGet: @Sendable (VM, Value, Value, TypePointer) throws(Raise) -> Owned = {
    (vm, descriptor, instance, owner) throws(Raise) in
    guard
      let result = try vm.callSpecial(
        descriptor, .get, instance.isUnbound ? .none : instance, owner.value)
    else {
      return Owned(retaining: descriptor)
    }
    return result
  }

  static let descriptorSet: @Sendable (VM, Value, Value, Value?) throws(Raise) -> Void = { (vm, descriptor, instance, value) throws(Raise) in
    if let value {
      guard try has(vm.callSpecial(descriptor, .set, instance, value)) else { throw vm.raise(.attributeError, "__set__") }
    } else {
      guard try has(vm.callSpecial(descriptor, .delete, instance)) else { throw vm.raise(.attributeError, "__delete__") }
    }
  }

  static let repr: UnarySlot = { (vm, object) throws(Raise) in
    guard let result = try vm.callSpecial(object, .repr) else { return vm.defaultRepr(object) }
    return result
  }

  static let str: UnarySlot = { (vm, object) throws(Raise) in
    guard let result = try vm.callSpecial(object, .str) else { return try vm.repr(object) }
    return result
  }

  static let hash: @Sendable (VM, Value) throws(Raise) -> Int = { (vm, object) throws(Raise) in
    guard let found = vm.lookup(vm.type(of: object), vm.name(.hash)), !found.isNone else {
      throw vm.typeError("unhashable type: '\(vm.typeName(of: object))'")
    }
    guard let result = try vm.callSpecial(object, .hash), vm.isInt(result.value) else {
      throw vm.typeError("__hash__ method should return an integer")
    }
    if let hash = vm.machineInt(result.value) { return hash == -1 ? -2 : hash }
    return vm.hash(ofInt: result.value as Value)
  }

  static let unhashable: @Sendable (VM, Value) throws(Raise) -> Int = { (vm, object) throws(Raise) in
    throw vm.typeError("unhashable type: '\(vm.typeName(of: object))'")
  }

  static let compare: @Sendable (VM, Value, Value, ComparisonOperator) throws(Raise) -> Owned = {
    (vm, left, right, operation) throws(Raise) in
    let name: Name
    switch operation {
    case .equal: name = .eq
    case .notEqual: name = .ne
    case .less: name = .lt
    case .lessOrEqual: name = .le
    case .greater: name = .gt
    default: name = .ge
    }
    let type = vm.type(of: left)
    guard let found = vm.lookup(type, vm.name(name)) else { return .notImplemented }
    if _slowPath(!vm.isPlainMethod(found)), vm.type(of: found).has(.heapType) || found.isExactly(vm.pointee.types.property) {
      return try callBound(found, left, type, right, vm)
    }
    return try vm.callFound(found, left, type, right)
  }

  /// Calls what a descriptor of the program's own gives for a comparison. As in CPython, a method that cannot be got at is one that is not there.
  private static func callBound(_ found: Value, _ left: Value, _ type: TypePointer, _ right: Value, _ vm: VM) throws(Raise) -> Owned {
    let descriptor = Owned(retaining: found)
    guard let get = vm.type(of: found).pointee.slots.descriptorGet else { return try vm.call(descriptor.value, right) }
    let method: Owned
    do throws(Raise) { method = try get(vm, descriptor.value, left, type) } catch {
      vm.clearError()
      return .notImplemented
    }
    return try vm.call(method.value, right)
  }

  static let iterate: UnarySlot = { (vm, object) throws(Raise) in
    guard let found = vm.lookup(vm.type(of: object), vm.name(.iter)), !found.isNone, let result = try vm.callSpecial(object, .iter) else {
      throw vm.notIterable(object)
    }
    return result
  }

  static let next: @Sendable (VM, Value) throws(Raise) -> Owned? = { (vm, object) throws(Raise) in
    // A StopIteration goes on to the caller: `vm.next` takes it for the end, the function `next` passes it on with its value.
    guard let result = try vm.callSpecial(object, .next) else { throw vm.notAble(object, "an iterator") }
    return result
  }

  static let length: @Sendable (VM, Value) throws(Raise) -> Int = { (vm, object) throws(Raise) in
    guard let result = try vm.callSpecial(object, .len) else { throw vm.typeError("object of type '\(vm.typeName(of: object))' has no len()") }
    if _fastPath(result.value.isSmallInt && result.value.smallInt >= 0) { return result.value.smallInt }
    let number = try vm.indexValue(result.value)
    if vm.isNegativeInt(number.value) { throw vm.valueError("__len__() should return >= 0") }
    return try vm.index(number.value)
  }

  static let getItem: BinarySlot = { (vm, object, key) throws(Raise) in
    guard let result = try vm.callSpecial(object, .getitem, key) else { throw vm.notSubscriptable(object) }
    return result
  }

  static let setItem: @Sendable (VM, Value, Value, Value?) throws(Raise) -> Void = { (vm, object, key, value) throws(Raise) in
    if let value {
      // A class that has only a `__delitem__` of its own stores as its base does.
      if let found = vm.lookup(vm.type(of: object), vm.name(.setitem)), found.isExactly(vm.pointee.types.wrapperDescriptor),
        let store = (found.cast() as WrapperDescriptorPointer).owner.pointee.slots.setItem
      {
        return try store(vm, object, key, value)
      }
      guard try has(vm.callSpecial(object, .setitem, key, value)) else { throw vm.raise(.attributeError, "__setitem__") }
    } else {
      guard try has(vm.callSpecial(object, .delitem, key)) else { throw vm.raise(.attributeError, "__delitem__") }
    }
  }

  static let contains: @Sendable (VM, Value, Value) throws(Raise) -> Bool = { (vm, object, item) throws(Raise) in
    guard let found = vm.lookup(vm.type(of: object), vm.name(.contains)), !found.isNone,
      let result = try vm.callSpecial(object, .contains, item)
    else { throw vm.notAble(object, "a container") }
    return try vm.truth(result.value)
  }

  static let truth: @Sendable (VM, Value) throws(Raise) -> Bool = { (vm, object) throws(Raise) in
    guard let result = try vm.callSpecial(object, .bool) else { return true }
    guard result.value.isBool else { throw vm.typeError("__bool__ should return bool, returned \(vm.typeName(of: result.value))") }
    return result.value == .true
  }

  /// `__del__`: an error goes to `sys.unraisablehook`.
  static let finalize: @Sendable (VM, Value) -> Void = { (vm, object) in
    guard let found = vm.lookup(vm.type(of: object), vm.name(.del)) else { return }
    let kept = Owned(retaining: found)
    vm.preservingError {
      do throws(Raise) { _ = try vm.callSpecial(object, .del) } catch { vm.reportUnraisable(in: kept.value, note: nil) }
    }
  }

  // MARK: Numbers

  /// The special methods of a number slot: the plain form and the reflected one.
  static func names(_ slot: NumberSlot) -> (Name, Name?) {
    switch slot {
    case .add: (.add, .radd)
    case .subtract: (.sub, .rsub)
    case .multiply: (.mul, .rmul)
    case .matrixMultiply: (.matmul, .rmatmul)
    case .divide: (.truediv, .rtruediv)
    case .floorDivide: (.floordiv, .rfloordiv)
    case .modulo: (.mod, .rmod)
    case .power: (.pow, .rpow)
    case .leftShift: (.lshift, .rlshift)
    case .rightShift: (.rshift, .rrshift)
    case .bitAnd: (.and, .rand)
    case .bitOr: (.or, .ror)
    case .bitXor: (.xor, .rxor)
    case .inPlaceAdd: (.iadd, nil)
    case .inPlaceSubtract: (.isub, nil)
    case .inPlaceMultiply: (.imul, nil)
    case .inPlaceMatrixMultiply: (.imatmul, nil)
    case .inPlaceDivide: (.itruediv, nil)
    case .inPlaceFloorDivide: (.ifloordiv, nil)
    case .inPlaceModulo: (.imod, nil)
    case .inPlacePower: (.ipow, nil)
    case .inPlaceLeftShift: (.ilshift, nil)
    case .inPlaceRightShift: (.irshift, nil)
    case .inPlaceBitAnd: (.iand, nil)
    case .inPlaceBitOr: (.ior, nil)
    case .inPlaceBitXor: (.ixor, nil)
    case .divideWithRemainder: (.divmod, .rdivmod)
    case .negative: (.neg, nil)
    case .positive: (.pos, nil)
    case .absolute: (.abs, nil)
    case .invert: (.invert, nil)
    case .int: (.int, nil)
    case .float: (.float, nil)
    case .index: (.index, nil)
    }
  }

  /// The dispatcher of each number slot.
  static let numbers: [NumberOperation] = NumberSlot.allCases.map { NumberOperation(code: makeNumber($0)) }

  private static func makeNumber(_ slot: NumberSlot) -> BinarySlot {
    let (name, reflected) = names(slot)
    if let reflected {
      return { (vm, left, right) throws(Raise) in try dispatchBinary(vm, left, right, slot, name, reflected) }
    }
    if slot.rawValue >= NumberSlot.negative.rawValue {
      return { (vm, value, _) throws(Raise) in
        guard let result = try vm.callSpecial(value, name) else {
          throw vm.typeError("bad operand type for \(slot.symbol): '\(vm.typeName(of: value))'")
        }
        return result
      }
    }
    return { (vm, left, right) throws(Raise) in
      guard let result = try vm.callSpecial(left, name, right) else { return .notImplemented }
      return result
    }
  }

  /// The plain method of the left operand, and the reflected one of the right operand: that one first where the right operand's class is a
  /// subclass which overrides it.
  private static func dispatchBinary(
    _ vm: VM, _ left: Value, _ right: Value, _ slot: NumberSlot, _ name: Name, _ reflected: Name
  ) throws(Raise) -> Owned {
    let leftType = vm.type(of: left)
    let rightType = vm.type(of: right)
    var asksRight = leftType != rightType && rightType.dispatches(slot)
    if leftType.dispatches(slot) {
      if asksRight && vm.isSubtype(rightType, of: leftType)
        && vm.lookup(rightType, vm.name(reflected)) != vm.lookup(leftType, vm.name(reflected))
      {
        if let result = try vm.callSpecial(right, reflected, left), !result.value.isNotImplemented { return result }
        asksRight = false
      }
      if let result = try vm.callSpecial(left, name, right) {
        if !result.value.isNotImplemented || leftType == rightType { return result }
      } else if leftType == rightType {
        return .notImplemented
      }
    }
    if asksRight, let result = try vm.callSpecial(right, reflected, left) { return result }
    return .notImplemented
  }
}
