// The modules `_operator`, which has the functions, and `operator`, which has them under their special names as well.

import AdderSyntax

enum OperatorModule {
  static let nativeSpec = ModuleSpec("_operator", doc: "The operators as functions.") { m throws(Raise) in
    defineComparisons(&m)
    defineArithmetic(&m)
    defineInPlace(&m)
    defineUnary(&m)
    defineContainers(&m)
    m.type("attrgetter", m.vm.systemType(.attributeGetter, AttributeGetterObject.spec))
    m.type("itemgetter", m.vm.systemType(.itemGetter, ItemGetterObject.spec))
    m.type("methodcaller", m.vm.systemType(.methodCaller, MethodCallerObject.spec))
  }

  static let spec = ModuleSpec(
    "operator", doc: "The operators as functions: operator.add(x, y) is x + y. Those with two underlines are there for convenience."
  ) {
    m throws(Raise) in
    let vm = m.vm
    let native = try vm.importModule(name: vm.word("_operator"), fromList: .none, level: 0, globals: .none)
    let names = (native.value.cast() as ModulePointer).dict
    let all = vm.newList()
    let kept = Owned(all)
    var sorted: [String] = []
    var index = names.nextEntry(from: 0)
    while let entry = index {
      let name = vm.text(names.pointee.entries[entry].key)
      let value = names.pointee.entries[entry].value
      if !name.hasPrefix("_") {
        m.constant(name: name, value)
        sorted.append(name)
        if vm.type(of: value) == vm.pointee.types.builtinFunction, !withoutSpecialName.contains(name) {
          m.constant(name: "__\(name.hasSuffix("_") ? String(name.dropLast()) : name)__", value)
        }
      }
      index = names.nextEntry(from: entry + 1)
    }
    for name in sorted.sorted() { all.append(taking: vm.string(name).take()) }
    m.constant("__all__", kept)
  }

  /// What is no special method's work.
  private static let withoutSpecialName: Set<String> = ["countOf", "indexOf", "is_", "is_not", "length_hint", "truth"]

  // MARK: Operators

  @inline(__always) private static func comparison(
    _ m: inout ModuleBuilder, _ signature: StaticString, _ doc: StaticString, _ operation: ComparisonOperator
  ) {
    m.function(signature, doc) { (vm, a: Value, b: Value) throws(Raise) in try vm.compare(a, b, operation) }
  }

  private static func defineComparisons(_ m: inout ModuleBuilder) {
    comparison(&m, "lt(a, b, /)", "Same as a < b.", .less)
    comparison(&m, "le(a, b, /)", "Same as a <= b.", .lessOrEqual)
    comparison(&m, "eq(a, b, /)", "Same as a == b.", .equal)
    comparison(&m, "ne(a, b, /)", "Same as a != b.", .notEqual)
    comparison(&m, "ge(a, b, /)", "Same as a >= b.", .greaterOrEqual)
    comparison(&m, "gt(a, b, /)", "Same as a > b.", .greater)
    m.function("is_(a, b, /)", "Same as a is b.") { (vm, a: Value, b: Value) -> Bool in a == b }
    m.function("is_not(a, b, /)", "Same as a is not b.") { (vm, a: Value, b: Value) -> Bool in a != b }
    m.function("_compare_digest(a, b, /)", "Whether two texts are equal, in a time that does not tell where they differ.") {
      (vm, a: Value, b: Value) throws(Raise) -> Bool in try vm.compareDigests(a, b)
    }
  }

  @inline(__always) private static func binary(_ m: inout ModuleBuilder, _ signature: StaticString, _ doc: StaticString, _ slot: NumberSlot) {
    m.function(signature, doc) { (vm, a: Value, b: Value) throws(Raise) in try vm.binary(slot, a, b) }
  }

  private static func defineArithmetic(_ m: inout ModuleBuilder) {
    m.function("add(a, b, /)", "Same as a + b.") { (vm, a: Value, b: Value) throws(Raise) -> Owned in
      if Value.areSmallInts(a, b) { return vm.int(a.smallInt + b.smallInt) }
      return try vm.binary(.add, a, b)
    }
    binary(&m, "sub(a, b, /)", "Same as a - b.", .subtract)
    binary(&m, "mul(a, b, /)", "Same as a * b.", .multiply)
    binary(&m, "matmul(a, b, /)", "Same as a @ b.", .matrixMultiply)
    binary(&m, "floordiv(a, b, /)", "Same as a // b.", .floorDivide)
    binary(&m, "truediv(a, b, /)", "Same as a / b.", .divide)
    binary(&m, "mod(a, b, /)", "Same as a % b.", .modulo)
    binary(&m, "pow(a, b, /)", "Same as a ** b.", .power)
    binary(&m, "lshift(a, b, /)", "Same as a << b.", .leftShift)
    binary(&m, "rshift(a, b, /)", "Same as a >> b.", .rightShift)
    binary(&m, "and_(a, b, /)", "Same as a & b.", .bitAnd)
    binary(&m, "xor(a, b, /)", "Same as a ^ b.", .bitXor)
    binary(&m, "or_(a, b, /)", "Same as a | b.", .bitOr)
  }

  @inline(__always) private static func inPlace(_ m: inout ModuleBuilder, _ signature: StaticString, _ doc: StaticString, _ slot: NumberSlot) {
    m.function(signature, doc) { (vm, a: Value, b: Value) throws(Raise) in try vm.inPlace(slot, a, b) }
  }

  private static func defineInPlace(_ m: inout ModuleBuilder) {
    inPlace(&m, "iadd(a, b, /)", "Same as a += b.", .add)
    inPlace(&m, "isub(a, b, /)", "Same as a -= b.", .subtract)
    inPlace(&m, "imul(a, b, /)", "Same as a *= b.", .multiply)
    inPlace(&m, "imatmul(a, b, /)", "Same as a @= b.", .matrixMultiply)
    inPlace(&m, "ifloordiv(a, b, /)", "Same as a //= b.", .floorDivide)
    inPlace(&m, "itruediv(a, b, /)", "Same as a /= b.", .divide)
    inPlace(&m, "imod(a, b, /)", "Same as a %= b.", .modulo)
    inPlace(&m, "ipow(a, b, /)", "Same as a **= b.", .power)
    inPlace(&m, "ilshift(a, b, /)", "Same as a <<= b.", .leftShift)
    inPlace(&m, "irshift(a, b, /)", "Same as a >>= b.", .rightShift)
    inPlace(&m, "iand(a, b, /)", "Same as a &= b.", .bitAnd)
    inPlace(&m, "ixor(a, b, /)", "Same as a ^= b.", .bitXor)
    inPlace(&m, "ior(a, b, /)", "Same as a |= b.", .bitOr)
  }

  @inline(__always) private static func unary(_ m: inout ModuleBuilder, _ signature: StaticString, _ doc: StaticString, _ slot: NumberSlot) {
    m.function(signature, doc) { (vm, a: Value) throws(Raise) in try vm.unary(slot, a) }
  }

  private static func defineUnary(_ m: inout ModuleBuilder) {
    unary(&m, "neg(a, /)", "Same as -a.", .negative)
    unary(&m, "pos(a, /)", "Same as +a.", .positive)
    unary(&m, "abs(a, /)", "Same as abs(a).", .absolute)
    unary(&m, "inv(a, /)", "Same as ~a.", .invert)
    unary(&m, "invert(a, /)", "Same as ~a.", .invert)
    m.function("not_(a, /)", "Same as not a.") { (vm, a: Value) throws(Raise) -> Bool in try !vm.truth(a) }
    m.function("truth(a, /)", "Return True if a is true, False otherwise.") { (vm, a: Value) throws(Raise) -> Bool in try vm.truth(a) }
    m.function("index(a, /)", "Same as a.__index__()") { (vm, a: Value) throws(Raise) in try vm.plainIndex(a) }
  }

  // MARK: Containers

  private static func defineContainers(_ m: inout ModuleBuilder) {
    m.function("getitem(a, b, /)", "Same as a[b].") { (vm, a: Value, b: Value) throws(Raise) in try vm.getItem(a, b) }
    m.function("setitem(a, b, c, /)", "Same as a[b] = c.") { (vm, a: Value, b: Value, c: Value) throws(Raise) -> Void in try vm.setItem(a, b, c) }
    m.function("delitem(a, b, /)", "Same as del a[b].") { (vm, a: Value, b: Value) throws(Raise) -> Void in try vm.deleteItem(a, b) }
    m.function("contains(a, b, /)", "Same as b in a (note reversed operands).") { (vm, a: Value, b: Value) throws(Raise) -> Bool in
      try vm.contains(a, b)
    }
    m.function("concat(a, b, /)", "Same as a + b, for a and b sequences.") { (vm, a: Value, b: Value) throws(Raise) in
      try vm.concatenateSequences(a, b, inPlace: false)
    }
    m.function("iconcat(a, b, /)", "Same as a += b, for a and b sequences.") { (vm, a: Value, b: Value) throws(Raise) in
      try vm.concatenateSequences(a, b, inPlace: true)
    }
    m.function("countOf(a, b, /)", "Return the number of items in a which are, or which equal, b.") { (vm, a: Value, b: Value) throws(Raise) -> Int in
      var count = 0
      _ = try vm.search(a, b) { _ in
        count += 1
        return true
      }
      return count
    }
    m.function("indexOf(a, b, /)", "Return the first index of b in a.") { (vm, a: Value, b: Value) throws(Raise) -> Int in
      var found: Int?
      try vm.search(a, b) {
        found = $0
        return false
      }
      guard let found else { throw vm.valueError("sequence.index(x): x not in sequence") }
      return found
    }
    m.function("length_hint(obj, default=0, /)", "Return an estimate of the number of items in obj.") {
      (vm, object: Value, other: Value?) throws(Raise) -> Int in
      if let other, !vm.isInt(other) { throw vm.typeError("'\(vm.typeName(of: other))' object cannot be interpreted as an integer") }
      return try vm.lengthHint(object, default: other == nil ? 0 : vm.sizeArgument(other ?? .none))
    }
    m.add(
      NativeMethod(raw: "call(obj, /, *args, **kwargs)", "Same as obj(*args, **kwargs).", owner: "_operator") { (vm, _, arguments) throws(Raise) in
        if arguments.count == 0 { throw vm.typeError("call expected at least 1 argument, got 0") }
        return try vm.call(arguments[0], arguments.dropFirst())
      })
  }
}

extension ModuleBuilder {
  /// A name that is only known now.
  fileprivate func constant(name: String, _ value: Value) {
    let word = vm.intern(name)
    module.dict.setInterned(word.value, value)
  }
}

extension VM {
  /// Calls `found` with the index of each item that is `wanted` or equals it, until it answers false.
  fileprivate func search(_ container: Value, _ wanted: Value, _ found: (Int) -> Bool) throws(Raise) {
    let iterator: Owned
    do throws(Raise) { iterator = try self.iterator(container) } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      throw typeError("argument of type '\(typeName(of: container))' is not iterable")
    }
    var index = 0
    while let item = try next(iterator.value) {
      if try isEqual(item.value, wanted), !found(index) { return }
      index += 1
    }
  }

  /// `+` or `+=` of sequences alone.
  fileprivate func concatenateSequences(_ left: Value, _ right: Value, inPlace: Bool) throws(Raise) -> Owned {
    let type = type(of: left)
    if type.isNativeSequence(.add) {
      if inPlace && type.number(.inPlaceAdd) != nil { return try self.inPlace(.add, left, right) }
      if let operation = type.number(.add) {
        let sum = try operation(self, left, right)
        if sum.value.isNotImplemented { throw cannotConcatenate(left, right, as: type) }
        return sum
      }
    }
    guard isSequence(left), isSequence(right) else { throw typeError("'\(typeName(of: left))' object can't be concatenated") }
    return try inPlace ? self.inPlace(.add, left, right) : binary(.add, left, right)
  }

  fileprivate func compareDigests(_ left: Value, _ right: Value) throws(Raise) -> Bool {
    if isString(left), isString(right) {
      let (first, second): (StringPointer, StringPointer) = (left.cast(), right.cast())
      guard first.pointee.isASCII, second.pointee.isASCII else { throw typeError("comparing strings with non-ASCII characters is not supported") }
      return VMState.isEqualSlowly(first.length, { UInt8(truncatingIfNeeded: first[$0]) }, second.length, { UInt8(truncatingIfNeeded: second[$0]) })
    }
    if byteSpan(of: left) == nil, byteSpan(of: right) == nil {
      throw typeError("unsupported operand types(s) or combination of types: '\(typeName(of: left))' and '\(typeName(of: right))'")
    }
    let (first, second) = (try bytesLike(left), try bytesLike(right))
    return VMState.isEqualSlowly(first.count, { first[$0] }, second.count, { second[$0] })
  }
}

extension VMState {
  /// Looks at every byte, wherever the first difference is.
  fileprivate static func isEqualSlowly(_ leftCount: Int, _ left: (Int) -> UInt8, _ rightCount: Int, _ right: (Int) -> UInt8) -> Bool {
    var difference: UInt8 = leftCount == rightCount ? 0 : 1
    for index in 0..<rightCount { difference |= right(index) ^ (leftCount == rightCount ? left(index) : right(index)) }
    return difference == 0
  }
}
