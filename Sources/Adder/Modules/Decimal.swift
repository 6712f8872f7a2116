// The native part of `decimal`: what programs do with numbers of up to 38 digits, where nothing is to be signalled. The classes Decimal and Context
// are in Library/decimal.py, with `__slots__`; this module gives Decimal its operators and a few methods. Each of them does the usual at once, and
// leaves the rest to the function that stands under a name of its own in the class: `_add` for `__add__`. So what a number, a context or a signal
// means is told there; what is here has no way of its own to fail.
//
//     DecimalCoefficient.swift     digits as integers of up to 256 bits; rounding
//     Decimal+Arithmetic.swift     sums, products, quotients, quantize
//     Decimal+Comparison.swift     order, hash, truth
//     Decimal+Text.swift           from text and to text

typealias DecimalPointer = UnsafeMutablePointer<DecimalObject>
typealias DecimalContextPointer = UnsafeMutablePointer<DecimalContextObject>

/// An instance of Decimal: its slots in the order of their names. Any of them can be `.unbound`, and what programs put there.
struct DecimalObject: HeapLayout {
  var header: ObjectHeader
  var exponent: Value
  var number: Value
  var kind: Value
  var sign: Value

  static var slots: [StaticString] { ["_exp", "_int", "_kind", "_sign"] }
  static var typeName: StaticString { "decimal.Decimal" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.system.decimal.map { vm.isInstance(value, of: $0.type) } ?? false }
}

/// An instance of Context.
struct DecimalContextObject: HeapLayout {
  var header: ObjectHeader
  var largestExponent: Value
  var leastExponent: Value
  var capitals: Value
  var clamp: Value
  var flags: Value
  var limit: Value
  var precision: Value
  var rounding: Value
  var status: Value
  var top: Value
  var trapped: Value
  var traps: Value

  static var slots: [StaticString] {
    ["_Emax", "_Emin", "_capitals", "_clamp", "_flags", "_limit", "_prec", "_rounding", "_status", "_top", "_trapped", "_traps"]
  }
  static var typeName: StaticString { "decimal.Context" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.system.decimal.map { value.isExactly($0.contextType) } ?? false }
}

/// What an interpreter that has imported `decimal` keeps for it, each counted.
struct DecimalState {
  let type: TypePointer
  let contextType: TypePointer
  /// The context variable with the current context, and its hash.
  let variable: Value
  let hash: Int
  /// The names of the roundings as contexts have them, in the order of `DecimalRounding`.
  let roundings: UnsafePointer<Value>

  func visitReferences(_ visit: (Value) -> Void) {
    visit(type.value)
    visit(contextType.value)
    visit(variable)
    for rounding in DecimalRounding.allCases { visit(roundings[rounding.rawValue]) }
  }

  func release() {
    visitReferences { $0.release() }
    roundings.deallocate()
  }
}

enum DecimalModule {
  static let spec = ModuleSpec("_decimal_native", doc: "What makes decimal numbers fast.") { (m) throws(Raise) in
    m.function("extend(type, context_type, variable, /)", "Gives Decimal its operators. Returns a function that makes numbers of their parts.") {
      (vm, type: Value, contextType: Value, variable: Value) throws(Raise) -> Owned in
      guard vm.hasSlots(type, DecimalObject.slots), vm.hasSlots(contextType, DecimalContextObject.slots),
        variable.isExactly(vm.contextVariableType)
      else { throw vm.typeError("classes with the slots of decimal's are required") }
      try vm.extendDecimal(type.cast(), contextType.cast(), variable)
      return vm.newBuiltinFunction(maker, receiver: type)
    }
  }

  private static let maker = NativeMethod(.function, "make(sign, number, exponent, kind, /)", "A number made of its parts.", owner: "_decimal_native")
  {
    (vm, type, bound, _) throws(Raise) in
    let decimal = vm.makeInstance(DecimalObject.self, type.cast())
    for index in 0..<4 { bound[index].retain() }
    decimal.pointee.sign = bound[0]
    decimal.pointee.number = bound[1]
    decimal.pointee.exponent = bound[2]
    decimal.pointee.kind = bound[3]
    return Owned(decimal)
  }
}

extension VM {
  /// Whether this is a class with exactly these slots, and nothing before them.
  fileprivate func hasSlots(_ type: Value, _ names: [StaticString]) -> Bool {
    guard isType(type), (type.cast() as TypePointer).pointee.memberCount == names.count, (type.cast() as TypePointer).pointee.memberOffset == 16
    else {
      return false
    }
    return names.indices.allSatisfy { index in
      let name = intern(names[index])
      guard let found = lookup(type.cast(), name.value), found.isExactly(pointee.types.memberDescriptor) else { return false }
      return (found.cast() as MemberDescriptorPointer).pointee.offset == 16 + 8 * index
    }
  }

  fileprivate func extendDecimal(_ type: TypePointer, _ contextType: TypePointer, _ variable: Value) throws(Raise) {
    let hash = try hash(variable)
    let roundings = UnsafeMutablePointer<Value>.allocate(capacity: DecimalRounding.allCases.count)
    for rounding in DecimalRounding.allCases { (roundings + rounding.rawValue).initialize(to: intern(rounding.name).take()) }
    for value in [type.value, contextType.value, variable] { value.retain() }
    let old = system.decimal
    system.decimal = DecimalState(type: type, contextType: contextType, variable: variable, hash: hash, roundings: UnsafePointer(roundings))
    old?.release()
    extend(type, with: DecimalObject.spec)
    type.pointee.slots.construct = DecimalObject.construct
    // `__new__` sees to everything.
    type.pointee.slots.initialize = nil
  }

  /// What an operation leaves to the class.
  func decimalFallback(_ name: StaticString, _ left: Value, _ right: Value) throws(Raise) -> Owned {
    let name = intern(name)
    guard let found = lookup(type(of: left), name.value) ?? lookup(type(of: right), name.value) else { return .notImplemented }
    let function = Owned(retaining: found)
    return try call(function.value, left, right)
  }

  func decimalFallback(_ name: StaticString, _ decimal: DecimalPointer) throws(Raise) -> Owned {
    let name = intern(name)
    guard let found = lookup(type(of: Value(decimal)), name.value) else { return .notImplemented }
    let function = Owned(retaining: found)
    return try call(function.value, Value(decimal))
  }
}

extension DecimalObject {
  static let spec = TypeSpec(DecimalPointer.self, "Decimal", module: "decimal", doc: "", layout: TypeLayout(DecimalObject.self)) { t in
    defineArithmetic(&t)
    defineComparison(&t)
    defineText(&t)
  }

  /// `Decimal(value)` for texts and ints that need no context; `__new__` for all else.
  static let construct: @Sendable (VM, TypePointer, Arguments) throws(Raise) -> Owned = { (vm, type, arguments) throws(Raise) in
    if arguments.count == 1, !arguments.hasKeywords, let state = vm.system.decimal, type == state.type {
      let value = arguments[0]
      if value.isSmallInt { return vm.newDecimal(DecimalParts(value.smallInt), type) }
      if vm.isExactString(value), let parts = DecimalParts(value.cast() as StringPointer) { return vm.newDecimal(parts, type) }
      if value.isExactly(type) { return Owned(retaining: value) }
    }
    return try SlotDispatchers.construct(vm, type, arguments)
  }
}

/// A finite number whose digits fit two words.
struct DecimalParts {
  var isNegative: Bool
  var number: Coefficient
  var exponent: Int
  /// The conditions that arose.
  var status = 0

  static let inexact = 64
  static let rounded = 4096

  @inline(__always) init(isNegative: Bool, _ number: Coefficient, _ exponent: Int, status: Int = 0) {
    self.isNegative = isNegative
    self.number = number
    self.exponent = exponent
    self.status = status
  }

  @inline(__always) init(_ integer: Int) { self.init(isNegative: integer < 0, Coefficient(word0: UInt64(integer.magnitude)), 0) }

  /// Takes so many digits off the end, and rounds.
  mutating func round(dropping count: Int, _ rounding: DecimalRounding) {
    let rest = number.drop(count)
    exponent += count
    status |= DecimalParts.rounded
    if rest.isZero { return }
    status |= DecimalParts.inexact
    if rounding.increases(number, rest, isNegative: isNegative) { number = number + Coefficient(word0: 1) }
  }
}

/// What the current context says.
struct DecimalSettings {
  let context: DecimalContextPointer
  let precision: Int
  let least: Int
  let largest: Int
  let rounding: DecimalRounding
}

extension VM {
  /// A number that is a Decimal itself or a small int, finite and of two words at most.
  @inline(__always) func decimalParts(_ value: Value, _ state: DecimalState) -> DecimalParts? {
    if value.isExactly(state.type) { return decimalParts(value.cast() as DecimalPointer) }
    return value.isSmallInt ? DecimalParts(value.smallInt) : nil
  }

  @inline(__always) func decimalParts(_ decimal: DecimalPointer) -> DecimalParts? {
    let (sign, exponent, number) = (decimal.pointee.sign, decimal.pointee.exponent, decimal.pointee.number)
    guard decimal.pointee.kind == .smallInt(0), Value.areSmallInts(sign, exponent) else { return nil }
    if _fastPath(number.isSmallInt) {
      if number.smallInt < 0 { return nil }
      return DecimalParts(isNegative: sign.smallInt != 0, Coefficient(word0: UInt64(number.smallInt)), exponent.smallInt)
    }
    guard number.isExactly(pointee.types.int), let (low, high) = (number.cast() as IntPointer).pointee.value.twoWords else { return nil }
    return DecimalParts(isNegative: sign.smallInt != 0, Coefficient(word0: UInt64(low), word1: UInt64(high)), exponent.smallInt)
  }

  /// The current context, where it asks for nothing out of the ordinary.
  func decimalSettings(_ state: DecimalState) throws(Raise) -> DecimalSettings? {
    guard let context = try decimalContext(state), Value.areSmallInts(context.pointee.largestExponent, context.pointee.leastExponent),
      Value.areSmallInts(context.pointee.precision, context.pointee.clamp), context.pointee.clamp.smallInt == 0,
      // With two more digits a quotient still has two words.
      context.pointee.precision.smallInt <= 36, Value.areSmallInts(context.pointee.status, context.pointee.trapped),
      let rounding = decimalRounding(context.pointee.rounding, state)
    else { return nil }
    return DecimalSettings(
      context: context, precision: context.pointee.precision.smallInt, least: context.pointee.leastExponent.smallInt,
      largest: context.pointee.largestExponent.smallInt, rounding: rounding)
  }

  /// The context of this thread; nil before the first question for it.
  func decimalContext(_ state: DecimalState) throws(Raise) -> DecimalContextPointer? {
    let current = threads.current.context
    if current.isNone { return nil }
    let values = (current.cast() as ContextPointer).dict
    let index = try values.find(state.variable, hash: state.hash, self)
    if index < 0 { return nil }
    let context = values.pointee.entries[index].value
    return context.isExactly(state.contextType) ? context.cast() : nil
  }

  /// Names are compared by identity: contexts have those of the module.
  func decimalRounding(_ name: Value, _ state: DecimalState) -> DecimalRounding? {
    for index in 0..<DecimalRounding.allCases.count where state.roundings[index] == name { return DecimalRounding(rawValue: index) }
    return nil
  }

  /// The number that a result becomes in a context; nil where that is not for here to say: near the ends of the exponents, or where a signal is trapped.
  func finishDecimal(_ parts: DecimalParts, _ settings: DecimalSettings, _ type: TypePointer) -> Owned? {
    var parts = parts
    if parts.number.isZero {
      guard parts.exponent >= settings.least - settings.precision + 1, parts.exponent <= settings.largest else { return nil }
      return note(parts.status, settings) ? newDecimal(parts, type) : nil
    }
    // One word has at most 20 digits.
    if parts.number.isOneWord, settings.precision >= 20, parts.exponent >= settings.least, parts.exponent <= settings.largest - 20 {
      return note(parts.status, settings) ? newDecimal(parts, type) : nil
    }
    let count = parts.number.digitCount
    if count > settings.precision {
      parts.round(dropping: count - settings.precision, settings.rounding)
      if parts.number.digitCount > settings.precision {
        _ = parts.number.divide(by: 10)
        parts.exponent += 1
      }
      guard parts.exponent + settings.precision - 1 <= settings.largest, parts.exponent + settings.precision - 2 >= settings.least else { return nil }
    } else {
      guard parts.exponent + count - 1 <= settings.largest, parts.exponent + count - 1 >= settings.least else { return nil }
    }
    return note(parts.status, settings) ? newDecimal(parts, type) : nil
  }

  /// Notes conditions in the context; false where one is trapped.
  private func note(_ status: Int, _ settings: DecimalSettings) -> Bool {
    if status == 0 { return true }
    if settings.context.pointee.trapped.smallInt & status != 0 { return false }
    settings.context.pointee.status = .smallInt(settings.context.pointee.status.smallInt | status)
    return true
  }

  func newDecimal(_ parts: DecimalParts, _ type: TypePointer) -> Owned {
    let number = int(low: UInt(parts.number.word0), high: UInt(parts.number.word1))
    let exponent = int(parts.exponent)
    let raw = heap.makeContainer(type, sizeClass: type.pointee.sizeClass)
    let decimal = raw.assumingMemoryBound(to: DecimalObject.self)
    type.value.retain()
    decimal.pointee.exponent = exponent.take()
    decimal.pointee.number = number.take()
    decimal.pointee.kind = .smallInt(0)
    decimal.pointee.sign = .smallInt(parts.isNegative ? 1 : 0)
    return Owned(decimal)
  }
}
