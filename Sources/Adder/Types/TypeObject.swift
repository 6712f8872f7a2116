// A type object: what its instances look like in memory, and what they can do.
//
//     offset 0    header
//     offset 16   name, version, slots: one closure for each thing the evaluator asks of an object
//     offset 368  weak references
//     behind it   namespace, bases, MRO, layout of instances, number operations
//
// A slot is nil where the type cannot do the thing. Classes written in the language inherit slots along the MRO; where they define the
// special method themselves, the slot is a dispatcher that looks the method up (see SlotTable.swift).

import AdderSyntax

/// An exception is set in the VM.
struct Raise: Error {}

/// Arguments of a call, borrowed: `count` positional ones, then the values of the keywords.
struct Arguments {
  let base: UnsafePointer<Value>
  let count: Int
  /// A tuple of the keyword names, or `.unbound`.
  let keywords: Value

  @inline(__always) init(_ base: UnsafePointer<Value>, count: Int, keywords: Value = .unbound) {
    self.base = base
    self.count = count
    self.keywords = keywords
  }

  @inline(__always) subscript(index: Int) -> Value { base[index] }
  @inline(__always) var hasKeywords: Bool { !keywords.isUnbound }
  /// Without the first `number` positional arguments.
  @inline(__always) func dropFirst(_ number: Int = 1) -> Arguments { Arguments(base + number, count: count - number, keywords: keywords) }
}

typealias UnarySlot = @Sendable (VM, Value) throws(Raise) -> Owned
typealias BinarySlot = @Sendable (VM, Value, Value) throws(Raise) -> Owned

struct ObjectSlots {
  /// `__new__`
  var construct: (@Sendable (VM, TypePointer, Arguments) throws(Raise) -> Owned)?
  /// `__init__`
  var initialize: (@Sendable (VM, Value, Arguments) throws(Raise) -> Void)?
  /// `__call__`
  var call: (@Sendable (VM, Value, Arguments) throws(Raise) -> Owned)?
  /// `__getattribute__`, and `__getattr__` when it fails; nil: the generic lookup.
  var getAttribute: BinarySlot?
  /// `__setattr__`, `__delattr__` (no value); nil: the generic way.
  var setAttribute: (@Sendable (VM, Value, Value, Value?) throws(Raise) -> Void)?
  /// `__get__`: descriptor, instance (`.unbound` for none), owner.
  var descriptorGet: (@Sendable (VM, Value, Value, TypePointer) throws(Raise) -> Owned)?
  /// `__set__`, `__delete__` (no value): descriptor, instance, value.
  var descriptorSet: (@Sendable (VM, Value, Value, Value?) throws(Raise) -> Void)?
  var repr: UnarySlot?
  var str: UnarySlot?
  /// `__hash__`; nil: by identity, unless the type says that it is unhashable.
  var hash: (@Sendable (VM, Value) throws(Raise) -> Int)?
  /// `__eq__` and the other five; gives NotImplemented where it does not know.
  var compare: (@Sendable (VM, Value, Value, ComparisonOperator) throws(Raise) -> Owned)?
  var iterate: UnarySlot?
  /// `__next__`: nil when there is nothing left.
  var next: (@Sendable (VM, Value) throws(Raise) -> Owned?)?
  var length: (@Sendable (VM, Value) throws(Raise) -> Int)?
  var getItem: BinarySlot?
  /// `__setitem__`, `__delitem__` (no value).
  var setItem: (@Sendable (VM, Value, Value, Value?) throws(Raise) -> Void)?
  var contains: (@Sendable (VM, Value, Value) throws(Raise) -> Bool)?
  var truth: (@Sendable (VM, Value) throws(Raise) -> Bool)?
  /// `__del__`. Errors have been reported when it returns.
  var finalize: (@Sendable (VM, Value) -> Void)?
  /// Visits every reference that the native part of an object holds.
  var traverse: (@Sendable (RawPointer, (Value) -> Void) -> Void)?
  /// Frees what the native part owns besides references: buffers, Swift values.
  var dismantle: (@Sendable (HeapPointer, RawPointer) -> Void)?
}

/// What an object is made of, for the switch statements of the heap; the most common kinds are traversed inline.
enum ObjectKind: UInt8 {
  /// Anything whose `traverse` and `dismantle` slots tell; nil slots: nothing inside.
  case other
  /// `object` and plain classes: no native part besides the header.
  case instance
  case list, tuple, dict, function, cell
  /// Exactly a float or another leaf with nothing inside: dying is giving the cell back.
  case plain
  /// A weak reference or proxy, which leaves the list of its referent.
  case weakReference
  /// Exactly a str: the same unless it is interned or has a buffer.
  case string
}

extension ObjectKind {
  /// What instances of a class derived from a type of this kind are: they have fields of their own.
  var ofSubclass: ObjectKind { self == .plain || self == .string ? .other : self }
}

struct TypeFlags: OptionSet {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Made by a class statement or `type(…)`: instances count as references to it, its attributes can change.
  static let heapType = TypeFlags(rawValue: 1 << 0)
  static let isBaseType = TypeFlags(rawValue: 1 << 1)
  /// `__hash__` is None.
  static let unhashable = TypeFlags(rawValue: 1 << 2)
  /// Instances are never looked at by the collector and live in leaf pages.
  static let isLeaf = TypeFlags(rawValue: 1 << 3)
  /// This type or a base has `__slots__` members (or `__weakref__`, `__dict__` words) to traverse.
  static let hasMembers = TypeFlags(rawValue: 1 << 4)
  /// A function-like descriptor: `instance.f(…)` calls it with the instance first, without making a bound method.
  static let isMethodDescriptor = TypeFlags(rawValue: 1 << 5)
  /// Instances have an attribute dictionary that may be a shape with inline values.
  static let hasShapes = TypeFlags(rawValue: 1 << 6)
  /// The namespace has not been filled yet.
  static let isPending = TypeFlags(rawValue: 1 << 7)
  /// What sequence patterns match, and mapping patterns: at most one of the two.
  static let isSequence = TypeFlags(rawValue: 1 << 8)
  static let isMapping = TypeFlags(rawValue: 1 << 9)
  /// `__getattribute__`, `__getattr__` or a metaclass's attributes make lookups uncacheable.
  static let hasCustomLookup = TypeFlags(rawValue: 1 << 10)
  /// The `getAttribute` slot only adds `__getattr__` to the generic lookup: what that finds can be cached.
  static let hasOnlyGetAttributeHook = TypeFlags(rawValue: 1 << 11)
  /// `__abstractmethods__` is not empty: no instances can be made.
  static let isAbstract = TypeFlags(rawValue: 1 << 13)
  /// The `finalize` slot is the engine's own affair: there is no `__del__`.
  static let hidesFinalizer = TypeFlags(rawValue: 1 << 16)
  /// `object` itself.
  static let isRoot = TypeFlags(rawValue: 1 << 12)
  /// A class pattern with one positional pattern matches that against the subject itself: `int(number)`.
  static let matchesSelf = TypeFlags(rawValue: 1 << 14)
  static let isByteArray = TypeFlags(rawValue: 1 << 15)
  /// Built-in types: the namespace has wrappers for looking up attributes, or for setting them, that do what those of `object` do.
  static let ownsLookup = TypeFlags(rawValue: 1 << 17)
  static let ownsSetting = TypeFlags(rawValue: 1 << 18)
  /// The namespace of a built-in exception has a `__new__` that does what its base's does.
  static let repeatsConstructor = TypeFlags(rawValue: 1 << 19)
  /// What its subscripts take is no index: having them does not make it iterable.
  static let hasKeysOnly = TypeFlags(rawValue: 1 << 30)

  /// A class of the library that stands for a built-in type of CPython: its name is shown with the module, its attributes cannot be changed.
  static let showsAsBuiltin = TypeFlags(rawValue: 1 << 31)

  // Subclasses of these types, for quick isinstance tests.
  static let isInt = TypeFlags(rawValue: 1 << 20)
  static let isStr = TypeFlags(rawValue: 1 << 21)
  static let isBytes = TypeFlags(rawValue: 1 << 22)
  static let isList = TypeFlags(rawValue: 1 << 23)
  static let isTuple = TypeFlags(rawValue: 1 << 24)
  static let isDict = TypeFlags(rawValue: 1 << 25)
  static let isException = TypeFlags(rawValue: 1 << 26)
  static let isType = TypeFlags(rawValue: 1 << 27)
  static let isFloat = TypeFlags(rawValue: 1 << 28)
  static let isSet = TypeFlags(rawValue: 1 << 29)
  static let inherited: TypeFlags = [
    .isInt, .isStr, .isBytes, .isList, .isTuple, .isDict, .isException, .isType, .isFloat, .isSet, .hasMembers, .matchesSelf, .isByteArray,
  ]
  static let collection: TypeFlags = [.isSequence, .isMapping]
}

struct TypeObject {
  var header: ObjectHeader
  /// A str.
  var name: Value
  /// Changes whenever an attribute of the type or of one of its bases changes; never used twice in one interpreter.
  var version: UInt
  var slots = ObjectSlots()
  var weakReferences: WeakReferencePointer?
  /// A built-in type's short way of making an instance that needs no `__init__` any more; nil for arguments that are not as usual.
  var make: (@Sendable (VM, Arguments) throws(Raise) -> Owned?)?

  // What programs see.
  /// The namespace, a dict.
  var namespace: Value = .unbound
  var qualifiedName: Value = .unbound
  /// Tuples.
  var bases: Value = .unbound
  var mro: Value = .unbound
  var base: TypePointer?
  /// Types that name this one as a base, and the types that this one names as bases and is listed in; neither are counted. Whoever of
  /// two dies first takes itself out of the other's list.
  var subclasses = WordVector(capacity: 2)
  var listedIn = WordVector(capacity: 1)
  /// The weak reference by which its base knows a class, `.unbound` until somebody asks for weak references to the class; None: it was
  /// cleared before. It is held for the base: the collector does not look at it here.
  var baseReference: Value = .unbound
  var flags: TypeFlags = []
  var kind = ObjectKind.other
  /// `==` and `!=` are those of `object`. False for some types of which that holds.
  var comparesByIdentity = false

  // The layout of instances, in bytes.
  var basicSize = 16
  var itemSize = 0
  /// Offset of the word with the shape or attribute dict; 0 for none; -8: the last word.
  var dictOffset = 0
  var weakReferenceOffset = 0
  /// Where the members of `__slots__` of this very class begin, and how many there are.
  var memberOffset = 0
  var memberCount = 0
  /// How many attribute values a new instance has room for behind its fixed part.
  var inlineCapacity = 0
  /// The size class of a new instance.
  var sizeClass = 1
  /// The shape of an instance without attributes.
  var rootShape: ShapePointer?

  /// Root shapes that `inlineCapacity` has outgrown; instances that have them live on.
  var retiredShapes: [ShapePointer] = []

  /// Number operations, indexed by `NumberSlot`; nil where the type has none.
  var numbers: UnsafeMutablePointer<NumberOperation>?
  /// Bit n: number slot n is a dispatcher to special methods of the language, which sees to reflected forms itself.
  var dispatchedNumbers: UInt64 = 0
  /// What made a built-in type.
  var spec: (any AnyTypeSpec)?
  /// The nearest type along the bases that determines the native layout, for "layout conflict" checks; nil: this type itself.
  var solidBase: TypePointer?

  init(metatype: TypePointer, name: Value, version: UInt) {
    header = ObjectHeader(type: metatype)
    self.name = name
    self.version = version
  }
}

/// One number slot. A struct of its own: closures that are a generic type's parameter are called through adapters.
struct NumberOperation: Sendable {
  var code: BinarySlot?
}

/// Index of an operation in `TypeObject.numbers`. Reflected forms use the same slot: it is called with (left, right) and tests both.
enum NumberSlot: Int, CaseIterable {
  case add, subtract, multiply, matrixMultiply, divide, floorDivide, modulo, power, leftShift, rightShift, bitAnd, bitOr, bitXor
  case inPlaceAdd, inPlaceSubtract, inPlaceMultiply, inPlaceMatrixMultiply, inPlaceDivide, inPlaceFloorDivide, inPlaceModulo, inPlacePower
  case inPlaceLeftShift, inPlaceRightShift, inPlaceBitAnd, inPlaceBitOr, inPlaceBitXor
  /// `divmod`
  case divideWithRemainder
  // One operand; the right one is ignored.
  case negative, positive, absolute, invert, int, float, index

  /// The in-place form of a binary operation.
  var inPlace: NumberSlot { NumberSlot(rawValue: rawValue + NumberSlot.inPlaceAdd.rawValue).unsafelyUnwrapped }
}

extension UnsafeMutablePointer<TypeObject> {
  @inline(__always) func has(_ flag: TypeFlags) -> Bool { pointee.flags.rawValue & flag.rawValue != 0 }
  @inline(__always) var value: Value { Value(self) }

  /// The operation's slot, nil where the type does not have it.
  @inline(__always) func number(_ slot: NumberSlot) -> BinarySlot? {
    guard let numbers = pointee.numbers else { return nil }
    return numbers[slot.rawValue].code
  }
}
