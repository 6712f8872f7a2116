// Comparing any two objects.

import AdderSyntax

extension ComparisonOperator {
  /// The operator that asks the same with the operands exchanged.
  @inline(__always) var swapped: ComparisonOperator {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    default: self
    }
  }
}

extension VM {
  /// Whether two objects are the same or equal, as containers compare their items.
  @inline(__always) func isEqual(_ left: Value, _ right: Value) throws(Raise) -> Bool {
    if left == right { return true }
    if Value.areSmallInts(left, right) { return false }
    return try isEqualSlow(left, right)
  }

  @inline(never) private func isEqualSlow(_ left: Value, _ right: Value) throws(Raise) -> Bool {
    if isExactString(left) && isExactString(right) { return (left.cast() as StringPointer).isEqual(to: right.cast()) }
    return try truth(compare(left, right, .equal))
  }

  /// `left < right`, and so on: the result object.
  func compare(_ left: Value, _ right: Value, _ operation: ComparisonOperator) throws(Raise) -> Owned {
    if Value.areSmallInts(left, right) { return Owned(Value(compareInts(left.smallInt, right.smallInt, operation))) }
    let leftType = type(of: left)
    let rightType = type(of: right)
    if leftType == rightType && leftType == pointee.types.str {
      if operation == .equal { return Owned(Value((left.cast() as StringPointer).isEqual(to: right.cast()))) }
      if operation == .notEqual { return Owned(Value(!(left.cast() as StringPointer).isEqual(to: right.cast()))) }
    }
    if leftType == rightType, leftType == pointee.types.weakReference, let same = sameReferents(left.cast(), right.cast()) {
      if operation == .equal { return Owned(Value(same)) }
      if operation == .notEqual { return Owned(Value(!same)) }
    }
    try enterCall(" in comparison")
    defer { leaveCall() }
    var triedRight = false
    if leftType != rightType, let compare = rightType.pointee.slots.compare, isSubtype(rightType, of: leftType) {
      triedRight = true
      let result = try compare(self, right, left, operation.swapped)
      if !result.value.isNotImplemented { return result }
    }
    if let compare = leftType.pointee.slots.compare {
      let result = try compare(self, left, right, operation)
      if !result.value.isNotImplemented { return result }
    }
    if !triedRight, let compare = rightType.pointee.slots.compare {
      let result = try compare(self, right, left, operation.swapped)
      if !result.value.isNotImplemented { return result }
    }
    switch operation {
    case .equal: return Owned(Value(left == right))
    case .notEqual: return Owned(Value(left != right))
    default:
      throw typeError(
        "'\(operation.rawValue)' not supported between instances of '\(typeName(of: left))' and '\(typeName(of: right))'")
    }
  }

  @inline(__always) func compareInts(_ left: Int, _ right: Int, _ operation: ComparisonOperator) -> Bool {
    switch operation {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    default: false
    }
  }

  /// A comparison's truth.
  func compareTruth(_ left: Value, _ right: Value, _ operation: ComparisonOperator) throws(Raise) -> Bool {
    if Value.areSmallInts(left, right) { return compareInts(left.smallInt, right.smallInt, operation) }
    return try truth(compare(left, right, operation))
  }

  func isLess(_ left: Value, _ right: Value) throws(Raise) -> Bool { try compareTruth(left, right, .less) }
}
