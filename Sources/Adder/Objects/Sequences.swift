// What list, tuple, range and the other containers share: making objects, indices, argument counts of constructors, `+` and `*`, and the
// guard that lets a container that contains itself be printed.

import AdderSyntax
import BigInt

/// Integers that do not fit a word.
typealias BigInteger = BigInt

extension VM {
  /// A new object of a layout that holds references; the caller fills in the fields at once.
  @inline(__always) func make<Layout: HeapLayout>(_ layout: Layout.Type, _ type: TypePointer) -> UnsafeMutablePointer<Layout> {
    heap.makeContainer(type, sizeClass: SizeClass.of(MemoryLayout<Layout>.size)).assumingMemoryBound(to: Layout.self)
  }

  /// The same for a constructor: `type` can be a subclass with attributes.
  func makeInstance<Layout: HeapLayout>(_ layout: Layout.Type, _ type: TypePointer) -> UnsafeMutablePointer<Layout> {
    allocateInstance(type).assumingMemoryBound(to: Layout.self)
  }

  // MARK: Tuples of values just made

  // A reference that is made inside an argument list is given back before the call happens (a temporary `Owned` lives no longer than the reading
  // of its `value`). These take the references over.

  func tuple(taking first: consuming Owned) -> Owned {
    let tuple = newTuple(count: 1)
    tuple.pointee.items[0] = first.take()
    return Owned(tuple)
  }

  func tuple(taking first: consuming Owned, _ second: consuming Owned) -> Owned {
    let tuple = newTuple(count: 2)
    tuple.pointee.items[0] = first.take()
    tuple.pointee.items[1] = second.take()
    return Owned(tuple)
  }

  func tuple(taking first: consuming Owned, _ second: consuming Owned, _ third: consuming Owned) -> Owned {
    let tuple = newTuple(count: 3)
    tuple.pointee.items[0] = first.take()
    tuple.pointee.items[1] = second.take()
    tuple.pointee.items[2] = third.take()
    return Owned(tuple)
  }

  // MARK: Arguments of constructors

  /// Checks the count of positional arguments, and that there are no keywords.
  @inline(__always) func checkArguments(_ arguments: Arguments, _ name: StaticString, _ range: ClosedRange<Int>) throws(Raise) {
    if _fastPath(!arguments.hasKeywords && range.contains(arguments.count)) { return }
    try checkNoKeywords(arguments, name)
    try checkCount(arguments, "\(name)", range)
  }

  /// Refuses keywords for a built-in type that takes none, and for subclasses of it; one that has the other half of construction for its own
  /// (`__init__`, where this is about `__new__`) may want them there.
  func checkNoKeywords(
    _ arguments: Arguments, _ type: TypePointer, of base: TypePointer, unlessOwn word: Name = .`init`, _ name: StaticString
  ) throws(Raise) {
    guard _slowPath(arguments.hasKeywords) else { return }
    if type == base || lookup(type, self.name(word)) == lookup(base, self.name(word)) { try checkNoKeywords(arguments, name) }
  }

  func checkNoKeywords(_ arguments: Arguments, _ name: StaticString) throws(Raise) {
    guard arguments.hasKeywords, (arguments.keywords.cast() as TuplePointer).count > 0 else { return }
    throw typeError("\(name)() takes no keyword arguments")
  }

  func checkCount(_ arguments: Arguments, _ name: @autoclosure () -> String, _ range: ClosedRange<Int>) throws(Raise) {
    guard !range.contains(arguments.count) else { return }
    let isTooFew = arguments.count < range.lowerBound
    let limit = isTooFew ? range.lowerBound : range.upperBound
    let bound = range.lowerBound == range.upperBound ? "" : isTooFew ? "at least " : "at most "
    throw typeError("\(name()) expected \(bound)\(limit) argument\(limit == 1 ? "" : "s"), got \(arguments.count)")
  }

  // MARK: Indices

  /// Whether a value can stand for an index: an int, or an object with `__index__`.
  @inline(__always) func hasIndex(_ value: Value) -> Bool {
    value.isSmallInt || type(of: value).number(.index) != nil
  }

  /// The index that a subscript means, not yet counted from the end; `kind` as in `list indices must be …`.
  @inline(__always) func subscriptIndex(_ key: Value, _ kind: StaticString) throws(Raise) -> Int {
    if _fastPath(key.isSmallInt) { return key.smallInt }
    return try slowSubscriptIndex(key, kind)
  }

  @inline(never) private func slowSubscriptIndex(_ key: Value, _ kind: StaticString) throws(Raise) -> Int {
    guard hasIndex(key) else { throw typeError("\(kind) indices must be integers or slices, not \(typeName(of: key))") }
    return try indexOrIndexError(key)
  }

  /// `index` for a subscript: what does not fit is an IndexError.
  func indexOrIndexError(_ key: Value) throws(Raise) -> Int {
    if key.isSmallInt { return key.smallInt }
    let index = try indexValue(key)
    if index.value.isSmallInt { return index.value.smallInt }
    guard let fitting = Int(exactly: bigInt(of: index.value)) else {
      throw indexError("cannot fit '\(typeName(of: key))' into an index-sized integer")
    }
    return fitting
  }

  /// The plain int that a value stands for: `True` is 1, an instance of a subclass its number.
  func plainIndex(_ value: Value) throws(Raise) -> Owned {
    if value.isSmallInt { return Owned(value) }
    let integer = try indexValue(value)
    if integer.value.isExactly(pointee.types.int) { return integer }
    return int(bigInt(of: integer.value))
  }

  // MARK: Repetition

  /// How often a sequence is to be repeated by `*`; nil when the factor is not an int (the operator says so).
  func repetitions(_ factor: Value) throws(Raise) -> Int? {
    if _fastPath(factor.isSmallInt) { return max(0, factor.smallInt) }
    guard hasIndex(factor) else { return nil }
    return max(0, try index(factor))
  }

  /// Checks that `count` items `times` over can be had at all.
  func checkRepetition(_ count: Int, _ times: Int) throws(Raise) {
    let (total, overflows) = count.multipliedReportingOverflow(by: times)
    if overflows { throw memoryError() }
    try checkMemory(units: total, MemoryLayout<Value>.stride)
  }

  // MARK: Comparison

  /// The answer of `==` and the like for two sequences whose items are equal as far as both go.
  func compareLengths(_ left: Int, _ right: Int, _ operation: ComparisonOperator) -> Owned {
    Owned(Value(operation.holds(left, right)))
  }

  // MARK: Printing

  /// Notes that a container is being printed; false when it is already: it contains itself.
  func enterRepr(_ container: Value) -> Bool {
    let interpreter = self.interpreter
    if interpreter.printing.contains(container.bits) { return false }
    interpreter.printing.append(container.bits)
    return true
  }

  func leaveRepr(_ container: Value) {
    let interpreter = self.interpreter
    if let index = interpreter.printing.lastIndex(of: container.bits) { interpreter.printing.remove(at: index) }
  }
}

extension ComparisonOperator {
  // Hide the `==` that the compiler makes: seen from another module it is a call through a witness table, which compares the raw strings.

  @inline(__always) static func == (left: ComparisonOperator, right: ComparisonOperator) -> Bool {
    unsafeBitCast(left, to: UInt8.self) == unsafeBitCast(right, to: UInt8.self)
  }

  @inline(__always) static func != (left: ComparisonOperator, right: ComparisonOperator) -> Bool {
    unsafeBitCast(left, to: UInt8.self) != unsafeBitCast(right, to: UInt8.self)
  }

  /// Whether `left op right` for integers; only for the six that order.
  func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    default: false
    }
  }

  /// Whether something compares so with itself.
  var holdsForEqual: Bool { holds(0, 0) }
}
