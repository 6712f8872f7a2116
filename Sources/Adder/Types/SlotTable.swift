// Special methods and slots, both ways. A built-in type fills slots, and its namespace gets a wrapper for each special method that a slot
// implements (`list.__len__`). A class of the language defines special methods, and its slots are filled with dispatchers (SlotDispatchers.swift)
// that look the method up and call it; where what is found is a built-in type's own wrapper, the built-in slot itself is inherited.
//
// Some slots belong to several special methods: `compare` to six, a number slot to `__add__` and `__radd__`, `setItem` to `__setitem__` and
// `__delitem__`. They are a group, and the group is decided together.

import AdderSyntax

/// A slot, as the thing that special methods are grouped by.
enum SlotGroup: Hashable, Sendable {
  case construct, initialize, call, getAttribute, setAttribute, descriptorGet, descriptorSet, repr, str, hash, compare
  case iterate, next, length, getItem, setItem, contains, truth, finalize
  case number(NumberSlot)

  static let objectGroups: [SlotGroup] = [
    .construct, .initialize, .call, .getAttribute, .setAttribute, .descriptorGet, .descriptorSet, .repr, .str, .hash, .compare,
    .iterate, .next, .length, .getItem, .setItem, .contains, .truth, .finalize,
  ]
}

/// Runs a slot of `owner` for a receiver, as the wrapper `owner.__name__` does.
typealias SlotWrapper = @Sendable (VM, TypePointer, Value, Arguments) throws(Raise) -> Owned

/// One special method.
struct SlotEntry: Sendable {
  let word: Name
  let name: StaticString
  let group: SlotGroup
  let doc: StaticString
  let textSignature: StaticString
  var takesKeywords = false
  /// Whether these slots, a built-in type's own, implement it; nil for special methods that have no wrapper.
  let isNative: (@Sendable (TypePointer) -> Bool)?
  let wrap: SlotWrapper
}

enum SlotTable {
  static let entries: [SlotEntry] = objectEntries + comparisonEntries + numberEntries

  /// The groups that each `Name` belongs to, indexed by its raw value.
  static let groups: [SlotGroup?] = {
    var groups = [SlotGroup?](repeating: nil, count: Name.allCases.count)
    for entry in entries { groups[entry.word.rawValue] = entry.group }
    return groups
  }()

  /// The entries of each group, by index in `entries`.
  static let members: [SlotGroup: [Int]] = {
    var members: [SlotGroup: [Int]] = [:]
    for (index, entry) in entries.enumerated() { members[entry.group, default: []].append(index) }
    return members
  }()

  private static func entry(
    _ word: Name, _ name: StaticString, _ group: SlotGroup, _ doc: StaticString, _ textSignature: StaticString,
    keywords: Bool = false, native: (@Sendable (TypePointer) -> Bool)?, _ wrap: @escaping SlotWrapper
  ) -> SlotEntry {
    SlotEntry(
      word: word, name: name, group: group, doc: doc, textSignature: textSignature, takesKeywords: keywords, isNative: native, wrap: wrap)
  }

  /// Complains unless there are exactly this many arguments.
  private static func expect(_ count: Int, _ arguments: Arguments, _ vm: VM) throws(Raise) {
    if arguments.count != count {
      throw vm.typeError("expected \(count) argument\(count == 1 ? "" : "s"), got \(arguments.count)")
    }
  }

  /// The same in the words of wrappers that take several arguments, which do not know their names.
  private static func expect(_ range: ClosedRange<Int>, _ arguments: Arguments, _ vm: VM) throws(Raise) {
    if range.contains(arguments.count) { return }
    let limit = arguments.count < range.lowerBound ? range.lowerBound : range.upperBound
    let word = range.count == 1 ? "" : limit == range.lowerBound ? "at least " : "at most "
    throw vm.typeError(" expected \(word)\(limit) argument\(limit == 1 ? "" : "s"), got \(arguments.count)")
  }

  // MARK: Everything but operators

  private static let objectEntries: [SlotEntry] = [
    entry(
      .repr, "__repr__", .repr, "Return repr(self).", "($self, /)", native: { $0.pointee.slots.repr != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        guard let repr = owner.pointee.slots.repr else { return vm.defaultRepr(receiver) }
        return try repr(vm, receiver)
      }),
    entry(
      .hash, "__hash__", .hash, "Return hash(self).", "($self, /)",
      native: { $0.pointee.slots.hash != nil && !$0.has(.unhashable) },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        guard let hash = owner.pointee.slots.hash else { return vm.int(vm.identityHash(receiver)) }
        return vm.int(try hash(vm, receiver))
      }),
    entry(
      .call, "__call__", .call, "Call self as a function.", "($self, /, *args, **kwargs)", keywords: true,
      native: { $0.pointee.slots.call != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        guard let call = owner.pointee.slots.call else { throw vm.notCallable(receiver) }
        return try call(vm, receiver, arguments)
      }),
    entry(
      .str, "__str__", .str, "Return str(self).", "($self, /)", native: { $0.pointee.slots.str != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        guard let str = owner.pointee.slots.str else { return try vm.repr(receiver) }
        return try str(vm, receiver)
      }),
    entry(
      .getattribute, "__getattribute__", .getAttribute, "Return getattr(self, name).", "($self, name, /)",
      native: { $0.pointee.slots.getAttribute != nil || $0.has(.ownsLookup) },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(1, arguments, vm)
        let name = try vm.attributeNameArgument(arguments[0])
        guard let getAttribute = owner.pointee.slots.getAttribute else { return try vm.genericGetAttribute(receiver, name.value) }
        return try getAttribute(vm, receiver, name.value)
      }),
    entry(
      .getattr, "__getattr__", .getAttribute, "", "($self, name, /)", native: nil,
      { (vm, owner, receiver, arguments) throws(Raise) in .none }),
    entry(
      .setattr, "__setattr__", .setAttribute, "Implement setattr(self, name, value).", "($self, name, value, /)",
      native: { $0.pointee.slots.setAttribute != nil || $0.has(.ownsSetting) },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(2...2, arguments, vm)
        try storeAttribute(vm, owner, receiver, arguments[0], arguments[1], "__setattr__")
        return .none
      }),
    entry(
      .delattr, "__delattr__", .setAttribute, "Implement delattr(self, name).", "($self, name, /)",
      native: { $0.pointee.slots.setAttribute != nil || $0.has(.ownsSetting) },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(1, arguments, vm)
        try storeAttribute(vm, owner, receiver, arguments[0], nil, "__delattr__")
        return .none
      }),
    entry(
      .iter, "__iter__", .iterate, "Implement iter(self).", "($self, /)", native: { $0.pointee.slots.iterate != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        guard let iterate = owner.pointee.slots.iterate else { throw vm.notIterable(receiver) }
        return try iterate(vm, receiver)
      }),
    entry(
      .next, "__next__", .next, "Implement next(self).", "($self, /)", native: { $0.pointee.slots.next != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        guard let next = owner.pointee.slots.next, let item = try next(vm, receiver) else { throw vm.exhausted(receiver) }
        return item
      }),
    entry(
      .get, "__get__", .descriptorGet, "Return an attribute of instance, which is of type owner.", "($self, instance, owner=None, /)",
      native: { $0.pointee.slots.descriptorGet != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(1...2, arguments, vm)
        let instance = arguments[0].isNone ? Value.unbound : arguments[0]
        let type = arguments.count == 2 && !arguments[1].isNone ? arguments[1] : Value.unbound
        if instance.isUnbound && type.isUnbound { throw vm.typeError("__get__(None, None) is invalid") }
        guard let get = owner.pointee.slots.descriptorGet else { return Owned(retaining: receiver) }
        return try get(vm, receiver, instance, vm.isType(type) ? type.cast() : vm.type(of: instance.isUnbound ? type : instance))
      }),
    entry(
      .set, "__set__", .descriptorSet, "Set an attribute of instance to value.", "($self, instance, value, /)",
      native: { $0.pointee.slots.descriptorSet != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(2...2, arguments, vm)
        try owner.pointee.slots.descriptorSet?(vm, receiver, arguments[0], arguments[1])
        return .none
      }),
    entry(
      .delete, "__delete__", .descriptorSet, "Delete an attribute of instance.", "($self, instance, /)",
      native: { $0.pointee.slots.descriptorSet != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(1, arguments, vm)
        try owner.pointee.slots.descriptorSet?(vm, receiver, arguments[0], nil)
        return .none
      }),
    entry(
      .`init`, "__init__", .initialize, "Initialize self.  See help(type(self)) for accurate signature.", "($self, /, *args, **kwargs)",
      keywords: true, native: { $0.pointee.slots.initialize != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try owner.pointee.slots.initialize?(vm, receiver, arguments)
        return .none
      }),
    entry(.new, "__new__", .construct, "", "", native: nil, { (vm, owner, receiver, arguments) throws(Raise) in .none }),
    entry(
      .del, "__del__", .finalize, "", "($self, /)", native: { $0.pointee.slots.finalize != nil && !$0.has(.hidesFinalizer) },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        owner.pointee.slots.finalize?(vm, receiver)
        return .none
      }),
    entry(
      .len, "__len__", .length, "Return len(self).", "($self, /)", native: { $0.pointee.slots.length != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        return vm.int(try owner.pointee.slots.length?(vm, receiver) ?? 0)
      }),
    entry(
      .getitem, "__getitem__", .getItem, "Return self[key].", "($self, key, /)", native: { $0.pointee.slots.getItem != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(1, arguments, vm)
        guard let getItem = owner.pointee.slots.getItem else { throw vm.notSubscriptable(receiver) }
        return try getItem(vm, receiver, arguments[0])
      }),
    entry(
      .setitem, "__setitem__", .setItem, "Set self[key] to value.", "($self, key, value, /)", native: { $0.pointee.slots.setItem != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(2...2, arguments, vm)
        try owner.pointee.slots.setItem?(vm, receiver, arguments[0], arguments[1])
        return .none
      }),
    entry(
      .delitem, "__delitem__", .setItem, "Delete self[key].", "($self, key, /)", native: { $0.pointee.slots.setItem != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(1, arguments, vm)
        try owner.pointee.slots.setItem?(vm, receiver, arguments[0], nil)
        return .none
      }),
    entry(
      .contains, "__contains__", .contains, "Return key in self.", "($self, key, /)", native: { $0.pointee.slots.contains != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(1, arguments, vm)
        return Owned(Value(try owner.pointee.slots.contains?(vm, receiver, arguments[0]) ?? false))
      }),
    entry(
      .bool, "__bool__", .truth, "True if self else False", "($self, /)", native: { $0.pointee.slots.truth != nil },
      { (vm, owner, receiver, arguments) throws(Raise) in
        try expect(0, arguments, vm)
        return Owned(Value(try owner.pointee.slots.truth?(vm, receiver) ?? true))
      }),
  ]

  private static func storeAttribute(
    _ vm: VM, _ owner: TypePointer, _ receiver: Value, _ name: Value, _ value: Value?, _ wrapper: StaticString
  ) throws(Raise) {
    if owner == vm.pointee.types.type, !(receiver.cast() as TypePointer).has(.heapType) {
      // That the type cannot be changed is said before the name is looked at.
      let typeName = vm.text((receiver.cast() as TypePointer).pointee.name)
      throw vm.typeError("cannot set \(try vm.reprText(name)) attribute of immutable type '\(typeName)'")
    }
    if owner.pointee.slots.setAttribute == nil && vm.isType(receiver) {
      throw vm.typeError("can't apply this \(wrapper) to \(vm.typeName(of: receiver)) object")
    }
    let name = try vm.attributeNameArgument(name)
    if let setAttribute = owner.pointee.slots.setAttribute { return try setAttribute(vm, receiver, name.value, value) }
    try vm.genericSetAttribute(receiver, name.value, value)
  }

  // MARK: Comparison

  private static let comparisonEntries: [SlotEntry] = [
    comparison(.lt, "__lt__", .less, "Return self<value."), comparison(.le, "__le__", .lessOrEqual, "Return self<=value."),
    comparison(.eq, "__eq__", .equal, "Return self==value."), comparison(.ne, "__ne__", .notEqual, "Return self!=value."),
    comparison(.gt, "__gt__", .greater, "Return self>value."), comparison(.ge, "__ge__", .greaterOrEqual, "Return self>=value."),
  ]

  private static func comparison(_ word: Name, _ name: StaticString, _ operation: ComparisonOperator, _ doc: StaticString) -> SlotEntry {
    entry(word, name, .compare, doc, "($self, value, /)", native: { $0.pointee.slots.compare != nil }) {
      (vm, owner, receiver, arguments) throws(Raise) in
      try expect(1, arguments, vm)
      guard let compare = owner.pointee.slots.compare else { return .notImplemented }
      return try compare(vm, receiver, arguments[0], operation)
    }
  }

  // MARK: Numbers

  private static let numberEntries: [SlotEntry] =
    binary(.add, .add, "__add__", "Return self+value.", .radd, "__radd__", "Return value+self.")
    + binary(.subtract, .sub, "__sub__", "Return self-value.", .rsub, "__rsub__", "Return value-self.")
    + binary(.multiply, .mul, "__mul__", "Return self*value.", .rmul, "__rmul__", "Return value*self.")
    + binary(.modulo, .mod, "__mod__", "Return self%value.", .rmod, "__rmod__", "Return value%self.")
    + binary(
      .divideWithRemainder, .divmod, "__divmod__", "Return divmod(self, value).", .rdivmod, "__rdivmod__", "Return divmod(value, self).")
    + binary(
      .power, .pow, "__pow__", "Return pow(self, value, mod).", .rpow, "__rpow__", "Return pow(value, self, mod).")
    + [
      unary(.negative, .neg, "__neg__", "-self"), unary(.positive, .pos, "__pos__", "+self"),
      unary(.absolute, .abs, "__abs__", "abs(self)"), unary(.invert, .invert, "__invert__", "~self"),
    ]
    + binary(.leftShift, .lshift, "__lshift__", "Return self<<value.", .rlshift, "__rlshift__", "Return value<<self.")
    + binary(.rightShift, .rshift, "__rshift__", "Return self>>value.", .rrshift, "__rrshift__", "Return value>>self.")
    + binary(.bitAnd, .and, "__and__", "Return self&value.", .rand, "__rand__", "Return value&self.")
    + binary(.bitXor, .xor, "__xor__", "Return self^value.", .rxor, "__rxor__", "Return value^self.")
    + binary(.bitOr, .or, "__or__", "Return self|value.", .ror, "__ror__", "Return value|self.")
    + [unary(.int, .int, "__int__", "int(self)"), unary(.float, .float, "__float__", "float(self)")]
    + [
      inPlace(.inPlaceAdd, .iadd, "__iadd__", "Return self+=value."), inPlace(.inPlaceSubtract, .isub, "__isub__", "Return self-=value."),
      inPlace(.inPlaceMultiply, .imul, "__imul__", "Return self*=value."), inPlace(.inPlaceModulo, .imod, "__imod__", "Return self%=value."),
      inPlace(.inPlacePower, .ipow, "__ipow__", "Return self**=value."),
      inPlace(.inPlaceLeftShift, .ilshift, "__ilshift__", "Return self<<=value."),
      inPlace(.inPlaceRightShift, .irshift, "__irshift__", "Return self>>=value."),
      inPlace(.inPlaceBitAnd, .iand, "__iand__", "Return self&=value."), inPlace(.inPlaceBitXor, .ixor, "__ixor__", "Return self^=value."),
      inPlace(.inPlaceBitOr, .ior, "__ior__", "Return self|=value."),
    ]
    + binary(
      .floorDivide, .floordiv, "__floordiv__", "Return self//value.", .rfloordiv, "__rfloordiv__", "Return value//self.")
    + binary(.divide, .truediv, "__truediv__", "Return self/value.", .rtruediv, "__rtruediv__", "Return value/self.")
    + [
      inPlace(.inPlaceFloorDivide, .ifloordiv, "__ifloordiv__", "Return self//=value."),
      inPlace(.inPlaceDivide, .itruediv, "__itruediv__", "Return self/=value."),
      unary(
        .index, .index, "__index__", "Return self converted to an integer, if self is suitable for use as an index into a list."),
    ]
    + binary(.matrixMultiply, .matmul, "__matmul__", "Return self@value.", .rmatmul, "__rmatmul__", "Return value@self.")
    + [inPlace(.inPlaceMatrixMultiply, .imatmul, "__imatmul__", "Return self@=value.")]

  /// Sequences concatenate without a reflected form.
  private static func isConcatenation(_ slot: NumberSlot, _ type: TypePointer) -> Bool {
    slot == .add && type.pointee.slots.length != nil && type.pointee.slots.getItem != nil
  }

  private static func isRepetition(_ slot: NumberSlot, _ type: TypePointer) -> Bool {
    slot == .multiply && type.pointee.slots.length != nil && type.pointee.slots.getItem != nil
  }

  /// `sequence.__mul__(times)`: what is no index is an error, where the operator would ask the other operand.
  private static func repeated(
    _ vm: VM, _ owner: TypePointer, _ slot: NumberSlot, _ receiver: Value, _ arguments: Arguments
  ) throws(Raise) -> Owned {
    try expect(1...1, arguments, vm)
    let times = vm.int(try vm.index(arguments[0]))
    guard let operation = owner.number(slot) else { return .notImplemented }
    return try operation(vm, receiver, times.value)
  }

  private static func power(_ vm: VM, _ owner: TypePointer, _ receiver: Value, _ arguments: Arguments) throws(Raise) -> Owned {
    try expect(1...2, arguments, vm)
    guard let operation = owner.number(.power) else { return .notImplemented }
    if arguments.count == 1 || arguments[1].isNone { return try operation(vm, receiver, arguments[0]) }
    return try vm.nativePower(receiver, receiver, arguments[0], modulus: arguments[1])
  }

  private static func binary(
    _ slot: NumberSlot, _ word: Name, _ name: StaticString, _ doc: StaticString, _ reflectedWord: Name, _ reflectedName: StaticString,
    _ reflectedDoc: StaticString
  ) -> [SlotEntry] {
    let signature: StaticString = slot == .power ? "($self, value, mod=None, /)" : "($self, value, /)"
    return [
      entry(word, name, .number(slot), doc, signature, native: { $0.number(slot) != nil }) {
        (vm, owner, receiver, arguments) throws(Raise) in
        if slot == .power { return try power(vm, owner, receiver, arguments) }
        if isRepetition(slot, owner) { return try repeated(vm, owner, slot, receiver, arguments) }
        try expect(1, arguments, vm)
        guard let operation = owner.number(slot) else { return .notImplemented }
        let result = try operation(vm, receiver, arguments[0])
        if result.value.isNotImplemented && isConcatenation(slot, owner) { throw vm.cannotConcatenate(receiver, arguments[0], as: owner) }
        return result
      },
      entry(reflectedWord, reflectedName, .number(slot), reflectedDoc, signature, native: { $0.number(slot) != nil && !isConcatenation(slot, $0) }) {
        (vm, owner, receiver, arguments) throws(Raise) in
        if isRepetition(slot, owner) { return try repeated(vm, owner, slot, receiver, arguments) }
        try slot == .power ? expect(1...2, arguments, vm) : expect(1, arguments, vm)
        if slot == .power && arguments.count == 2 && !arguments[1].isNone {
          return try vm.nativePower(receiver, arguments[0], receiver, modulus: arguments[1])
        }
        guard let operation = owner.number(slot) else { return .notImplemented }
        return try operation(vm, arguments[0], receiver)
      },
    ]
  }

  private static func inPlace(_ slot: NumberSlot, _ word: Name, _ name: StaticString, _ doc: StaticString) -> SlotEntry {
    entry(word, name, .number(slot), doc, "($self, value, /)", native: { $0.number(slot) != nil }) {
      (vm, owner, receiver, arguments) throws(Raise) in
      if isRepetition(.multiply, owner) && slot == .inPlaceMultiply { return try repeated(vm, owner, slot, receiver, arguments) }
      try expect(1, arguments, vm)
      guard let operation = owner.number(slot) else { return .notImplemented }
      return try operation(vm, receiver, arguments[0])
    }
  }

  private static func unary(_ slot: NumberSlot, _ word: Name, _ name: StaticString, _ doc: StaticString) -> SlotEntry {
    entry(word, name, .number(slot), doc, "($self, /)", native: { $0.number(slot) != nil }) {
      (vm, owner, receiver, arguments) throws(Raise) in
      try expect(0, arguments, vm)
      guard let operation = owner.number(slot) else { return .notImplemented }
      return try operation(vm, receiver, receiver)
    }
  }
}
