// Binary, in-place and unary operators on any objects: who is asked in which order, and what is said when nobody knows.
//
// The order: the right operand first when its class is a subclass of the left one's and brings an operation of its own, else the left
// operand, then the right one. A slot filled by a class of the language (see SlotTable.swift) sees to both its sides itself, so where both
// operands have such a slot it is called once. Sequences (list + list, str * int) come last on their side, as CPython tries numbers first.

import AdderSyntax

extension NumberSlot {
  /// As messages spell it.
  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .divide: "/"
    case .floorDivide: "//"
    case .modulo: "%"
    case .power: "** or pow()"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .bitAnd: "&"
    case .bitOr: "|"
    case .bitXor: "^"
    case .inPlaceAdd: "+="
    case .inPlaceSubtract: "-="
    case .inPlaceMultiply: "*="
    case .inPlaceMatrixMultiply: "@="
    case .inPlaceDivide: "/="
    case .inPlaceFloorDivide: "//="
    case .inPlaceModulo: "%="
    case .inPlacePower: "**="
    case .inPlaceLeftShift: "<<="
    case .inPlaceRightShift: ">>="
    case .inPlaceBitAnd: "&="
    case .inPlaceBitOr: "|="
    case .inPlaceBitXor: "^="
    case .divideWithRemainder: "divmod()"
    case .negative: "unary -"
    case .positive: "unary +"
    case .absolute: "abs()"
    case .invert: "unary ~"
    case .int: "int()"
    case .float: "float()"
    case .index: "index"
    }
  }
}

extension UnsafeMutablePointer<TypeObject> {
  /// Whether the slot's code is the dispatcher for special methods of the language.
  @inline(__always) func dispatches(_ slot: NumberSlot) -> Bool { pointee.dispatchedNumbers & (1 << UInt64(slot.rawValue)) != 0 }

  /// A native sequence: what it does for + and * counts as a sequence operation, which is tried after the numbers.
  /// Whether it could have sequence operations: every class of the language, and built-in types that have some.
  fileprivate var isContainer: Bool {
    has(.heapType) || pointee.slots.length != nil || pointee.slots.contains != nil
  }

  @inline(__always) func isNativeSequence(_ slot: NumberSlot) -> Bool {
    if dispatches(slot) { return false }
    return has(.isList) || has(.isTuple) || has(.isStr) || has(.isBytes) || has(.isByteArray) || (has(.isSequence) && number(.add) != nil)
  }
}

extension VM {
  // MARK: Two operands

  /// `left + right` and the other binary operators.
  func binary(_ slot: NumberSlot, _ left: Value, _ right: Value) throws(Raise) -> Owned {
    let result = try binaryOrNotImplemented(slot, left, right)
    if _fastPath(!result.value.isNotImplemented) { return result }
    throw unsupported(slot, left, right, symbol: slot)
  }

  /// The same, NotImplemented when neither operand knows.
  func binaryOrNotImplemented(_ slot: NumberSlot, _ left: Value, _ right: Value) throws(Raise) -> Owned {
    let leftType = type(of: left)
    let rightType = type(of: right)
    if leftType == rightType {
      guard let operation = leftType.number(slot) else { return .notImplemented }
      return try operation(self, left, right)
    }
    guard let leftOperation = leftType.number(slot) else {
      guard let rightOperation = rightType.number(slot) else { return .notImplemented }
      return try rightOperation(self, left, right)
    }
    guard let rightOperation = rightType.number(slot) else { return try leftOperation(self, left, right) }
    // A sequence on the right has no say about `+`.
    if leftType.dispatches(slot) && (rightType.dispatches(slot) || (slot == .add && rightType.isNativeSequence(slot))) {
      return try leftOperation(self, left, right)
    }
    // Of two sequences that are repeated, the left one is, whatever the other one says as an index.
    if slot == .multiply && leftType.isNativeSequence(slot) && rightType.isNativeSequence(slot) { return try leftOperation(self, left, right) }
    let rightFirst =
      isSubtype(rightType, of: leftType)
      || ((slot == .add || slot == .multiply) && leftType.isNativeSequence(slot) && !rightType.isNativeSequence(slot))
    let first = try rightFirst ? rightOperation(self, left, right) : leftOperation(self, left, right)
    if !first.value.isNotImplemented { return first }
    return try rightFirst ? leftOperation(self, left, right) : rightOperation(self, left, right)
  }

  /// `left += right` and the like; `slot` is the plain operation.
  func inPlace(_ slot: NumberSlot, _ left: Value, _ right: Value) throws(Raise) -> Owned {
    let leftType = type(of: left)
    let inPlace = slot.inPlace
    if let operation = leftType.number(inPlace) {
      if (slot == .add || slot == .multiply) && leftType.isNativeSequence(inPlace) {
        // Numbers come first: what the right operand says about being added, then the sequence.
        let rightType = type(of: right)
        if slot == .multiply && leftType.dispatches(slot) {
          let result = try binaryOrNotImplemented(slot, left, right)
          if !result.value.isNotImplemented { return result }
        } else if rightType != leftType, !rightType.isNativeSequence(slot), slot == .multiply || !leftType.has(.heapType),
          let other = rightType.number(slot)
        {
          let result = try other(self, left, right)
          if !result.value.isNotImplemented { return result }
        }
      }
      let result = try operation(self, left, right)
      if !result.value.isNotImplemented { return result }
    }
    // `a *= b` asks the sequence b only where a is no container at all.
    if slot == .multiply, leftType.number(.multiply) == nil, leftType.isContainer, type(of: right).isNativeSequence(.multiply) {
      throw typeError("unsupported operand type(s) for *=: '\(typeName(of: left))' and '\(typeName(of: right))'")
    }
    let result = try binaryOrNotImplemented(slot, left, right)
    if _fastPath(!result.value.isNotImplemented) { return result }
    throw unsupported(slot, left, right, symbol: inPlace)
  }

  /// `base ** exponent`, `pow(base, exponent, modulus)`; `.none` for no modulus.
  func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws(Raise) -> Owned {
    if modulus.isNone { return try binary(.power, base, exponent) }
    if isProxy(base) || isProxy(exponent) || isProxy(modulus) { return try proxyPower(base, exponent, modulus) }
    if type(of: base).dispatches(.power) {
      if let result = try callSpecial(base, .pow, exponent, modulus), !result.value.isNotImplemented { return result }
    }
    for operand in [base, exponent, modulus] where !type(of: operand).dispatches(.power) {
      let result = try nativePower(operand, base, exponent, modulus: modulus)
      if !result.value.isNotImplemented { return result }
    }
    if !isInt(base) && (isFloat(exponent) || isFloat(modulus)) {
      throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
    }
    throw typeError(
      "unsupported operand type(s) for ** or pow(): '\(typeName(of: base))', '\(typeName(of: exponent))', '\(typeName(of: modulus))'")
  }

  @inline(never) func unsupported(_ slot: NumberSlot, _ left: Value, _ right: Value, symbol: NumberSlot) -> Raise {
    let leftType = type(of: left)
    let rightType = type(of: right)
    if slot == .add && leftType.isNativeSequence(.add) {
      if leftType.number(.add) != nil { return cannotConcatenate(left, right, as: leftType) }
    }
    if slot == .multiply {
      if leftType.isNativeSequence(.multiply) && leftType.number(.multiply) != nil {
        return typeError("can't multiply sequence by non-int of type '\(typeName(of: right))'")
      }
      if rightType.isNativeSequence(.multiply) && rightType.number(.multiply) != nil {
        return typeError("can't multiply sequence by non-int of type '\(typeName(of: left))'")
      }
    }
    let hint: String
    if slot == .rightShift && symbol == slot && leftType == pointee.types.builtinFunction && isPrint(left) {
      hint = ". Did you mean \"print(<message>, file=<output_stream>)\"?"
    } else {
      hint = ""
    }
    return typeError(
      "unsupported operand type(s) for \(symbol.symbol): '\(typeName(of: left))' and '\(typeName(of: right))'\(hint)")
  }

  /// What the concatenation of the sequence type `type`, the left operand's own or one that it descends from, says of a right operand that it cannot take.
  func cannotConcatenate(_ left: Value, _ right: Value, as type: TypePointer) -> Raise {
    let name = typeName(of: left)
    if type.has(.isBytes) || type.has(.isByteArray) { return typeError("can't concat \(typeName(of: right)) to \(name)") }
    let kind = type.has(.isStr) ? "str" : type.has(.isList) ? "list" : type.has(.isTuple) ? "tuple" : name
    return typeError("can only concatenate \(kind) (not \"\(typeName(of: right))\") to \(kind)")
  }

  private func isPrint(_ value: Value) -> Bool {
    let function: BuiltinFunctionPointer = value.cast()
    return function.method.name == "print"
  }

  // MARK: One operand

  func unary(_ slot: NumberSlot, _ value: Value) throws(Raise) -> Owned {
    guard let operation = type(of: value).number(slot) else {
      throw typeError("bad operand type for \(slot.symbol): '\(typeName(of: value))'")
    }
    return try operation(self, value, value)
  }

  // MARK: Integers and floats

  /// The int that an object with `__index__` stands for, of any size; an int itself.
  func indexValue(_ value: Value) throws(Raise) -> Owned {
    if isInt(value) { return Owned(retaining: value) }
    guard let operation = type(of: value).number(.index) else {
      throw typeError("'\(typeName(of: value))' object cannot be interpreted as an integer")
    }
    let result = try operation(self, value, value)
    guard isInt(result.value) else { throw typeError("__index__ returned non-int (type \(typeName(of: result.value)))") }
    try checkConversion("__index__", to: pointee.types.int, result.value)
    return result
  }

  /// Warns where a special method that converts, as `__int__`, has given an instance of a subclass.
  func checkConversion(_ method: String, to type: TypePointer, _ result: Value) throws(Raise) {
    if result.isSmallInt || self.type(of: result) == type { return }
    let name = text(type.pointee.name)
    try warn(
      category: .deprecationWarning,
      "\(method) returned non-\(name) (type \(typeName(of: result))).  The ability to return an instance of a strict subclass of \(name) is "
        + "deprecated, and may be removed in a future version of Python.")
  }

  /// An index that must fit into 64 bits.
  /// - Parameter tooLarge: the message for what does not fit, where it is not the one of subscripts.
  func index(_ value: Value, tooLarge: String? = nil) throws(Raise) -> Int {
    if _fastPath(value.isSmallInt) { return value.smallInt }
    let integer = try indexValue(value)
    if let fitting = machineInt(integer.value) { return fitting }
    throw overflowError(tooLarge ?? "cannot fit '\(typeName(of: value))' into an index-sized integer")
  }

  /// An argument that must fit into 64 bits; `word` names the C type in which CPython keeps it.
  func sizeArgument(_ value: Value, _ word: StaticString = "ssize_t") throws(Raise) -> Int {
    let integer = try indexValue(value)
    if let fitting = machineInt(integer.value) { return fitting }
    throw overflowError("Python int too large to convert to C \(word)")
  }

  /// An index for slices: too large a number counts as the largest there is.
  func indexClamped(_ value: Value) throws(Raise) -> Int {
    if _fastPath(value.isSmallInt) { return value.smallInt }
    let integer = try indexValue(value)
    if let fitting = machineInt(integer.value) { return fitting }
    return isNegativeInt(integer.value) ? Int.min : Int.max
  }

  /// A float, an int, or an object with `__float__` or `__index__`.
  func double(_ value: Value) throws(Raise) -> Double {
    if value.isSmallInt { return Double(value.smallInt) }
    if isInt(value) && type(of: value).number(.float) == nil { return try double(ofInt: value) }
    if isFloat(value) { return (value.cast() as FloatPointer).pointee.value }
    let type = type(of: value)
    if let operation = type.number(.float) {
      let result = try operation(self, value, value)
      guard isFloat(result.value) else {
        throw typeError("\(typeName(of: value)).__float__ returned non-float (type \(typeName(of: result.value)))")
      }
      try checkConversion("\(typeName(of: value)).__float__", to: pointee.types.float, result.value)
      return (result.value.cast() as FloatPointer).pointee.value
    }
    if type.number(.index) != nil {
      let integer = try indexValue(value)
      return try double(ofInt: integer.value)
    }
    throw typeError("must be real number, not \(typeName(of: value))")
  }
}
