// How arguments of native functions become Swift values, and Swift results become values of the language. A native function says what it
// takes by the types of its closure's parameters; the signature text says their names and which may be left out.

/// Where an argument stands, for error messages.
struct ArgumentSite {
  let vm: VM
  let method: NativeMethod
  let index: Int
}

/// A Swift type that a native function can take.
protocol FromValue: SendableMetatype {
  /// `value` is `.unbound` when the argument was left out.
  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Self
  /// Takes the parameter with this index out of sorted arguments.
  static func bind(_ bound: borrowing BoundArguments, _ site: ArgumentSite) throws(Raise) -> Self
}

extension FromValue {
  @inline(__always) static func bind(_ bound: borrowing BoundArguments, _ site: ArgumentSite) throws(Raise) -> Self {
    try from(bound[site.index], site)
  }

  /// The same, as the bodies of native functions write it.
  @inline(__always) static func bind(
    _ bound: borrowing BoundArguments, _ index: Int, _ vm: VM, _ method: NativeMethod
  ) throws(Raise) -> Self {
    try bind(bound, ArgumentSite(vm: vm, method: method, index: index))
  }
}

/// A Swift type that a native function can return.
protocol ToValue: ~Copyable, SendableMetatype {
  consuming func toOwned(_ vm: VM) throws(Raise) -> Owned
}

extension Owned: ToValue {
  @inline(__always) consuming func toOwned(_ vm: VM) throws(Raise) -> Owned { self }
}

extension Bool: ToValue, FromValue {
  @inline(__always) func toOwned(_ vm: VM) throws(Raise) -> Owned { Owned(Value(self)) }
  /// Any object by its truth.
  @inline(__always) static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Bool { try site.vm.truth(value) }
}

extension Int: ToValue, FromValue {
  @inline(__always) func toOwned(_ vm: VM) throws(Raise) -> Owned { vm.int(self) }
  /// An int or an object with `__index__`, that fits into 64 bits.
  @inline(__always) static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Int {
    if _fastPath(value.isSmallInt) { return value.smallInt }
    return try site.vm.sizeArgument(value)
  }
}

extension CInt: FromValue {
  /// An int or an object with `__index__`, that fits into 32 bits.
  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> CInt {
    try site.vm.machineInteger(value)
  }
}

extension VM {
  /// An int or an object with `__index__`, that fits into 32 bits.
  func machineInteger(_ value: Value) throws(Raise) -> CInt {
    let tooLarge = "Python int too large to convert to C int"
    guard let number = CInt(exactly: try index(value, tooLarge: tooLarge)) else { throw overflowError(tooLarge) }
    return number
  }
}

/// What `__setstate__` of an iterator takes: an int itself, nothing that only knows how to become one.
struct IteratorState: FromValue {
  let index: Int

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> IteratorState {
    guard site.vm.isInt(value) else { throw site.vm.typeError("an integer is required") }
    return IteratorState(index: try site.vm.sizeArgument(value))
  }
}

extension Double: ToValue, FromValue {
  @inline(__always) func toOwned(_ vm: VM) throws(Raise) -> Owned { vm.float(self) }
  /// A float, an int, or an object with `__float__` or `__index__`.
  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Double { try site.vm.double(value) }
}

extension String: ToValue {
  func toOwned(_ vm: VM) throws(Raise) -> Owned { vm.string(self) }
}

extension Value: FromValue {
  @inline(__always) static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Value { value }
}

extension Optional: FromValue where Wrapped: FromValue {
  @inline(__always) static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Wrapped? {
    if value.isUnbound { return nil }
    return try Wrapped.from(value, site)
  }
}

/// An object of a certain built-in type or a subclass of it: `UnsafeMutablePointer<StringObject>` as a parameter takes a str only.
extension UnsafeMutablePointer: FromValue where Pointee: HeapLayout {
  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> Self {
    if Pointee.accepts(value, site.vm) { return value.cast() }
    throw site.vm.argumentTypeError(site, expected: Pointee.typeName, got: value)
  }
}

/// What `*args` of a native function receives, borrowed.
struct VariadicArguments: FromValue {
  let base: UnsafePointer<Value>
  let count: Int
  @inline(__always) subscript(index: Int) -> Value { base[index] }

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> VariadicArguments { fatalError("only bound as a whole") }
  @inline(__always) static func bind(_ bound: borrowing BoundArguments, _ site: ArgumentSite) throws(Raise) -> VariadicArguments { bound.variadic }
}

/// What `**kwargs` of a native function receives, borrowed: a dict, or nil when there are none.
struct KeywordArguments: FromValue {
  let dict: Value?

  static func from(_ value: Value, _ site: ArgumentSite) throws(Raise) -> KeywordArguments { fatalError("only bound as a whole") }
  @inline(__always) static func bind(_ bound: borrowing BoundArguments, _ site: ArgumentSite) throws(Raise) -> KeywordArguments {
    KeywordArguments(dict: bound.keywords.isUnbound ? nil : bound.keywords)
  }
}

/// Arguments sorted to the parameters of a native function.
struct BoundArguments {
  let values: UnsafePointer<Value>
  /// How many of the parameters have an entry in `values`; the others were left out.
  let count: Int
  let variadic: VariadicArguments
  /// A dict with what `**kwargs` receives, or `.unbound`.
  let keywords: Value

  @inline(__always) init(_ values: UnsafePointer<Value>, count: Int) {
    self.values = values
    self.count = count
    variadic = VariadicArguments(base: values, count: 0)
    keywords = .unbound
  }

  init(_ values: UnsafePointer<Value>, count: Int, variadic: VariadicArguments, keywords: Value) {
    self.values = values
    self.count = count
    self.variadic = variadic
    self.keywords = keywords
  }

  @inline(__always) subscript(index: Int) -> Value { index < count ? values[index] : .unbound }
}
