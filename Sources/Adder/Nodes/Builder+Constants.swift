// Constants. Those of one code object that are alike are one object, as in CPython: `is` can tell. What only numbers make is computed here.

import AdderSyntax
import BigInt

/// What makes two constants the same: more than equality, which takes 0.0 for -0.0 and 1 for 1.0.
enum ConstantKey: Hashable {
  case float(UInt64)
  case complex(UInt64, UInt64)
  case bytes([UInt8])
  case text([UInt32])
  case integer(BigInt)
  /// A tuple by its items, of which those that are alike are one object already.
  case tuple([UInt64])
  case frozenset(Set<UInt64>)
}

extension Builder {
  func constant(_ constant: Constant) throws(Raise) -> Value {
    switch constant {
    case .none: return .none
    case .true: return .true
    case .false: return .false
    case .ellipsis: return .ellipsis
    default: return keepOnce(try vm.value(of: constant))
    }
  }

  /// Keeps a constant, or gives one that is kept already and is the same.
  func keepOnce(_ value: consuming Owned) -> Value {
    guard let key = key(of: value.value) else { return keep(value) }
    if let known = keptConstants[key] { return known }
    let kept = keep(value)
    keptConstants[key] = kept
    return kept
  }

  /// nil for what needs no key, because it has no identity of its own or is never shared.
  private func key(of value: Value) -> ConstantKey? {
    guard value.isObject else { return nil }
    let types = vm.pointee.types
    switch value.object.pointee.type {
    case types.float: return .float((value.cast() as FloatPointer).pointee.value.bitPattern)
    case types.complex:
      let number = (value.cast() as ComplexPointer).pointee.value
      return .complex(number.real.bitPattern, number.imaginary.bitPattern)
    case types.bytes: return .bytes([UInt8]((value.cast() as BytesPointer).span))
    case types.str:
      let string: StringPointer = value.cast()
      // There is one of these anyway.
      if string.pointee.isInterned { return nil }
      return .text((0..<string.length).map { string[$0] })
    case types.int: return .integer(vm.bigInt(of: value))
    case types.tuple:
      let tuple: TuplePointer = value.cast()
      return .tuple((0..<tuple.count).map { tuple[$0].bits })
    case types.frozenset:
      var items = Set<UInt64>()
      (value.cast() as SetPointer).visitKeys { items.insert($0.bits) }
      return .frozenset(items)
    default: return nil
    }
  }

  // MARK: Folding

  /// A number that a literal can stand for.
  func isNumber(_ value: Value) -> Bool {
    let types = vm.pointee.types
    return value.isSmallInt || value.isExactly(types.int) || value.isExactly(types.float) || value.isExactly(types.complex)
  }

  /// The value of an operand that is a constant number.
  private func number(_ operand: Operand) -> Value? {
    let value: Value?
    switch operand {
    case .constant(let constant, _): value = constant
    case .node(let node): value = (node as? ConstantNode)?.value
    default: value = nil
    }
    return value.flatMap { isNumber($0) ? $0 : nil }
  }

  /// `2 ** 31` as a constant; nil where it fails, which is to happen when it runs, or would be large.
  func folded(_ operation: BinaryOperator, _ left: Operand, _ right: Operand) -> Value? {
    guard let left = number(left), let right = number(right), isSmall(operation, left, right) else { return nil }
    do throws(Raise) {
      return keepOnce(try vm.binary(operation.slot, left, right))
    } catch {
      vm.clearError()
      return nil
    }
  }

  /// Whether ints give no more than 128 bits.
  private func isSmall(_ operation: BinaryOperator, _ left: Value, _ right: Value) -> Bool {
    guard operation == .multiply || operation == .power || operation == .leftShift, vm.isInt(left), vm.isInt(right) else { return true }
    guard right.isSmallInt else { return operation == .multiply && bitWidth(left) + bitWidth(right) <= 128 }
    let width = bitWidth(left)
    let number = right.smallInt
    switch operation {
    case .multiply: return width + bitWidth(right) <= 128
    case .power: return number < 0 || number <= 128 && width * number <= 128
    default: return number <= 128 && width + number <= 128
    }
  }

  private func bitWidth(_ value: Value) -> Int { vm.bigInt(of: value).magnitude.bitWidth }
}
