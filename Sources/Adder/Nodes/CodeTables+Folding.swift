// Constants that CPython's compiler works out: signs, arithmetic within limits, tuples, items of constants.

import AdderSyntax

extension CodeTables {
  /// The value of an expression that is constant; nil for others.
  func value(of expression: Expression) -> Owned? {
    do throws(Raise) { return try fold(expression) } catch {
      vm.clearError()
      return nil
    }
  }

  private func fold(_ expression: Expression) throws(Raise) -> Owned? {
    switch expression.kind {
    case .constant(let constant): return try vm.value(of: constant)
    case .name("__debug__"): return Owned(Value(vm.optimizationLevel(of: code.program) == 0))
    case .tuple(let items): return try tuple(items)
    case .unary(let operation, let operand):
      guard let value = try fold(operand) else { return nil }
      switch operation {
      case .not: return Owned(Value(!(try vm.truth(value.value))))
      case .negative: return try vm.unary(.negative, value.value)
      case .positive: return try vm.unary(.positive, value.value)
      case .invert: return try vm.unary(.invert, value.value)
      }
    case .binary(let left, let operation, let right):
      guard let second = try fold(right), let first = try fold(left) else { return nil }
      return try combine(first.value, operation, second.value)
    case .subscript(let container, let key):
      guard let second = try fold(key), let first = try fold(container) else { return nil }
      return try vm.getItem(first.value, second.value)
    default: return nil
    }
  }

  /// A tuple of the items if all of them are constant.
  func tuple(_ items: [Expression]) throws(Raise) -> Owned? {
    let list = vm.list([])
    for item in items {
      guard let value = try fold(item) else { return nil }
      (list.value.cast() as ListPointer).append(value.value)
    }
    return try vm.tupleFrom(list.value)
  }

  /// What would be large is left to the running program.
  private func combine(_ left: Value, _ operation: BinaryOperator, _ right: Value) throws(Raise) -> Owned? {
    let isAllowed: Bool
    switch operation {
    case .multiply: isAllowed = isInt(left) && isInt(right) ? bits(left) + bits(right) <= 128 : isShort(left, right) && isShort(right, left)
    case .power: isAllowed = !isInt(left) || !isInt(right) || (right.isSmallInt && bits(left) * max(0, right.smallInt) <= 128)
    case .leftShift: isAllowed = !isInt(left) || !isInt(right) || (right.isSmallInt && right.smallInt <= 128 && bits(left) + right.smallInt <= 128)
    case .modulo: isAllowed = !vm.isString(left) && !left.isExactly(vm.pointee.types.bytes)
    default: isAllowed = true
    }
    return isAllowed ? try vm.binary(operation.slot, left, right) : nil
  }

  private func isInt(_ value: Value) -> Bool { vm.isInt(value) && !value.isBool }

  private func bits(_ value: Value) -> Int { vm.bigInt(of: value).magnitude.bitWidth }

  /// Whether a sequence repeated so often stays short.
  private func isShort(_ sequence: Value, _ times: Value) -> Bool {
    guard isInt(times) else { return true }
    let (count, limit): (Int, Int)
    if vm.isTuple(sequence) {
      (count, limit) = ((sequence.cast() as TuplePointer).count, 256)
    } else if vm.isString(sequence) {
      (count, limit) = ((sequence.cast() as StringPointer).length, 4096)
    } else if let bytes = vm.byteSpan(of: sequence) {
      (count, limit) = (bytes.count, 4096)
    } else {
      return true
    }
    guard count > 0 else { return true }
    return times.isSmallInt && times.smallInt >= 0 && times.smallInt <= limit / count
  }

  // MARK: `"…" % (…)`

  /// A part of a text with `%`, when it is as simple as an f-string.
  enum FormatPart { case text(String), argument(format: String) }

  /// The parts of a text that is formatted with `%s`, `%r` and `%a` alone; nil for any other.
  static func formatParts(_ text: String, count: Int) -> [FormatPart]? {
    var parts: [FormatPart] = []
    var literal = ""
    var rest = Substring(text)
    var left = count
    func number() -> String {
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      rest = rest.dropFirst(digits.count)
      return String(digits)
    }
    while let next = rest.popFirst() {
      guard next == "%" else {
        literal.append(next)
        continue
      }
      if rest.first == "%" {
        literal.append("%")
        rest.removeFirst()
        continue
      }
      if !literal.isEmpty { parts.append(.text(literal)) }
      literal = ""
      let isLeft = rest.first == "-"
      if isLeft { rest.removeFirst() }
      let width = number()
      guard width.utf8.count < 3 else { return nil }
      var format = Int(width).map { !isLeft && $0 > 0 ? ">\($0)" : "\($0)" } ?? ""
      if rest.first == "." {
        rest.removeFirst()
        let precision = number()
        guard precision.utf8.count < 3 else { return nil }
        format += ".\(Int(precision) ?? 0)"
      }
      guard let conversion = rest.popFirst(), "sra".contains(conversion), left > 0 else { return nil }
      left -= 1
      parts.append(.argument(format: format))
    }
    if !literal.isEmpty { parts.append(.text(literal)) }
    return left == 0 ? parts : nil
  }
}
