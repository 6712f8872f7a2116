// A value of the language is one 64-bit word. Small integers and the singletons live in the word itself; everything else is a pointer to an
// object in the heap. The word is trivially copyable, so passing it about costs Swift nothing; who owns a reference is said by the types:
//
//     …xxx1   a 63-bit integer, shifted left by one
//     …x000   a pointer to an object (objects are 16-byte aligned)
//     …x010   an immediate: None, True, False, NotImplemented, Ellipsis, and marks of the evaluator that no program sees
//     0       "an error is set": the exception is in the VM
//
// `Value` is borrowed. `Owned` holds one reference and gives it back when it goes.

typealias RawPointer = UnsafeMutableRawPointer

/// A borrowed value: somebody else keeps it alive.
struct Value: Equatable, @unchecked Sendable {
  var bits: UInt64

  @inline(__always) init(bits: UInt64) { self.bits = bits }
  @inline(__always) init(_ object: RawPointer) { bits = UInt64(UInt(bitPattern: object)) }
  @inline(__always) init<Object>(_ object: UnsafeMutablePointer<Object>) { bits = UInt64(UInt(bitPattern: object)) }
  @inline(__always) init(_ flag: Bool) { self = flag ? .true : .false }

  /// A result that says: an exception is set in the VM.
  @inline(__always) static var error: Value { Value(bits: 0) }
  @inline(__always) static var none: Value { Value(bits: 0x02) }
  @inline(__always) static var `false`: Value { Value(bits: 0x0a) }
  @inline(__always) static var `true`: Value { Value(bits: 0x12) }
  @inline(__always) static var notImplemented: Value { Value(bits: 0x1a) }
  @inline(__always) static var ellipsis: Value { Value(bits: 0x22) }
  /// A variable or an optional argument that has no value.
  @inline(__always) static var unbound: Value { Value(bits: 0x2a) }
  // What executing a statement can say besides the value that it returns.
  @inline(__always) static var normal: Value { Value(bits: 0x32) }
  @inline(__always) static var `break`: Value { Value(bits: 0x3a) }
  @inline(__always) static var `continue`: Value { Value(bits: 0x42) }
  @inline(__always) static var yielded: Value { Value(bits: 0x4a) }

  @inline(__always) var isError: Bool { bits == 0 }
  @inline(__always) var isNone: Bool { bits == Value.none.bits }
  @inline(__always) var isUnbound: Bool { bits == Value.unbound.bits }
  @inline(__always) var isNotImplemented: Bool { bits == Value.notImplemented.bits }
  @inline(__always) var isBool: Bool { bits == Value.true.bits || bits == Value.false.bits }
  /// A pointer to an object; true of `.error` too, which callers have excluded.
  @inline(__always) var isObject: Bool { bits & 7 == 0 }
  @inline(__always) var isSmallInt: Bool { bits & 1 != 0 }

  @inline(__always) static func == (left: Value, right: Value) -> Bool { left.bits == right.bits }

  // MARK: Small integers

  static let smallIntRange = -(1 << 62)...((1 << 62) - 1)

  /// The integer, which must be in `smallIntRange`.
  @inline(__always) static func smallInt(_ integer: Int) -> Value { Value(bits: UInt64(bitPattern: Int64(integer)) << 1 | 1) }
  @inline(__always) static func fitsSmallInt(_ integer: Int) -> Bool { integer == (integer << 1) >> 1 }
  @inline(__always) var smallInt: Int { Int(Int64(bitPattern: bits) >> 1) }

  @inline(__always) static func areSmallInts(_ left: Value, _ right: Value) -> Bool { left.bits & right.bits & 1 != 0 }

  // MARK: Objects

  @inline(__always) var object: UnsafeMutablePointer<ObjectHeader> {
    UnsafeMutablePointer(bitPattern: UInt(bits)).unsafelyUnwrapped
  }
  @inline(__always) var raw: RawPointer { RawPointer(bitPattern: UInt(bits)).unsafelyUnwrapped }

  /// The object, taken to have the layout `Layout`; the caller has checked its type.
  @inline(__always) func cast<Layout>(to layout: Layout.Type = Layout.self) -> UnsafeMutablePointer<Layout> {
    UnsafeMutablePointer<Layout>(bitPattern: UInt(bits)).unsafelyUnwrapped
  }

  /// Whether this is an object of exactly this type.
  @inline(__always) func isExactly(_ type: TypePointer) -> Bool { isObject && object.pointee.type == type }

  // MARK: Counting

  @inline(__always) func retain() { if isObject { object.pointee.word &+= 1 } }

  @inline(__always) func release() {
    if isObject { object.release() }
  }
}

/// A value with one reference of its own, given back when this goes out of scope (on every path, also when something throws).
struct Owned: ~Copyable {
  let value: Value

  /// Takes over a reference that the caller has.
  @inline(__always) init(_ value: Value) { self.value = value }
  /// Takes over the reference of an object just made.
  @inline(__always) init<Object>(_ object: UnsafeMutablePointer<Object>) { value = Value(object) }
  /// Makes a reference of its own.
  @inline(__always) init(retaining value: Value) {
    value.retain()
    self.value = value
  }

  /// Gives the reference to the caller.
  @inline(__always) consuming func take() -> Value {
    let value = value
    discard self
    return value
  }

  @inline(__always) deinit {
    // An error that a node handed over holds no reference.
    if !value.isError { value.release() }
  }

  @inline(__always) static var none: Owned { Owned(Value.none) }
  @inline(__always) static var notImplemented: Owned { Owned(Value.notImplemented) }
}
