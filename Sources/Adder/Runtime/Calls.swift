// Calling anything. Arguments are borrowed; fixed numbers of them stand on the native stack.

extension VM {
  // MARK: Recursion

  /// Guards native recursion, with what is being done for the message: ` in comparison`.
  @inline(__always) func enterCall(_ doing: StaticString) throws(Raise) {
    var probe: UInt8 = 0
    let native = withUnsafeMutablePointer(to: &probe) { UInt(bitPattern: $0) }
    if _slowPath(pointee.depth >= pointee.depthLimit || native < pointee.stackLimit) { throw tooDeep(doing) }
    pointee.depth &+= 1
  }

  @inline(never) private func tooDeep(_ doing: StaticString) -> Raise {
    let limit = pointee.depthLimit
    pointee.depthLimit = limit + 50
    defer { pointee.depthLimit = limit }
    return raise(.recursionError, "maximum recursion depth exceeded\(doing)")
  }

  // MARK: Calling

  func call(_ function: Value, _ arguments: Arguments) throws(Raise) -> Owned {
    let type = type(of: function)
    if type == pointee.types.function { return try callFunction(function.cast(), arguments) }
    guard let call = type.pointee.slots.call else { throw typeError("'\(typeName(of: function))' object is not callable") }
    try enterCall(" while calling a Python object")
    defer { leaveCall() }
    return try call(self, function, arguments)
  }

  func call(_ function: Value) throws(Raise) -> Owned {
    var nothing = Value.none
    return try withUnsafePointer(to: &nothing) { (base) throws(Raise) -> Owned in
      try call(function, Arguments(base, count: 0))
    }
  }

  func call(_ function: Value, _ first: Value) throws(Raise) -> Owned {
    var argument = first
    return try withUnsafePointer(to: &argument) { (base) throws(Raise) -> Owned in
      try call(function, Arguments(base, count: 1))
    }
  }

  func call(_ function: Value, _ first: Value, _ second: Value) throws(Raise) -> Owned {
    var pair = (first, second)
    return try withUnsafeBytes(of: &pair) { (bytes) throws(Raise) -> Owned in
      try call(function, Arguments(Self.values(bytes), count: 2))
    }
  }

  func call(_ function: Value, _ first: Value, _ second: Value, _ third: Value) throws(Raise) -> Owned {
    var triple = (first, second, third)
    return try withUnsafeBytes(of: &triple) { (bytes) throws(Raise) -> Owned in
      try call(function, Arguments(Self.values(bytes), count: 3))
    }
  }

  func call(_ function: Value, _ first: Value, _ second: Value, _ third: Value, _ fourth: Value) throws(Raise) -> Owned {
    var four = (first, second, third, fourth)
    return try withUnsafeBytes(of: &four) { (bytes) throws(Raise) -> Owned in
      try call(function, Arguments(Self.values(bytes), count: 4))
    }
  }

  func call(_ function: Value, _ arguments: [Value]) throws(Raise) -> Owned {
    try withArguments(arguments) { (arguments) throws(Raise) -> Owned in try call(function, arguments) }
  }

  /// Calls with the items of a tuple, and with a dict of keywords where there is one.
  func call(_ function: Value, tuple: Value, keywords: Value? = nil) throws(Raise) -> Owned {
    let items: TuplePointer = tuple.cast()
    guard let keywords, (keywords.cast() as DictPointer).count > 0 else {
      return try call(function, Arguments(items.pointee.items, count: items.count))
    }
    let dict: DictPointer = keywords.cast()
    var values: [Value] = []
    for index in 0..<items.count { values.append(items[index]) }
    let names = newTuple(count: dict.count)
    let ownedNames = Owned(names)
    var position = 0
    var entry = dict.nextEntry(from: 0)
    while let index = entry {
      let key = dict.pointee.entries[index].key
      key.retain()
      names.pointee.items[position] = key
      values.append(dict.pointee.entries[index].value)
      position += 1
      entry = dict.nextEntry(from: index + 1)
    }
    for index in 0..<names.count where !isString(names[index]) { throw typeError("keywords must be strings") }
    for value in values { value.retain() }
    defer { for value in values { value.release() } }
    return try withArguments(values) { (all) throws(Raise) -> Owned in
      try call(function, Arguments(all.base, count: items.count, keywords: ownedNames.value))
    }
  }

  @inline(__always) private static func values(_ bytes: UnsafeRawBufferPointer) -> UnsafePointer<Value> {
    bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self)
  }

  /// Runs `body` with the values of an array as positional arguments.
  func withArguments<Result: ~Copyable>(_ values: [Value], _ body: (Arguments) throws(Raise) -> Result) throws(Raise) -> Result {
    let buffer = UnsafeMutablePointer<Value>.allocate(capacity: values.count + 1)
    defer { buffer.deallocate() }
    for (index, value) in values.enumerated() { buffer[index] = value }
    return try body(Arguments(buffer, count: values.count))
  }

  /// Calls with one more argument before the others: how a method gets its instance.
  func call(_ function: Value, prepending first: Value, _ arguments: Arguments) throws(Raise) -> Owned {
    if arguments.count == 0 && !arguments.hasKeywords { return try call(function, first) }
    return try withPrepended(first, arguments) { (all) throws(Raise) -> Owned in try call(function, all) }
  }

  /// Runs `body` with `first` and then the arguments.
  @inline(__always) func withPrepended<Result: ~Copyable>(
    _ first: Value, _ arguments: Arguments, _ body: (Arguments) throws(Raise) -> Result
  ) throws(Raise) -> Result {
    var total = arguments.count
    if arguments.hasKeywords { total += (arguments.keywords.cast() as TuplePointer).count }
    if _fastPath(total < 8) {
      var room = (first, Value.none, Value.none, Value.none, Value.none, Value.none, Value.none, Value.none)
      return try withUnsafeMutableBytes(of: &room) { (bytes) throws(Raise) -> Result in
        let base = bytes.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: Value.self)
        for index in 0..<total { base[index + 1] = arguments.base[index] }
        return try body(Arguments(base, count: arguments.count + 1, keywords: arguments.keywords))
      }
    }
    let base = UnsafeMutablePointer<Value>.allocate(capacity: total + 1)
    defer { base.deallocate() }
    base[0] = first
    for index in 0..<total { base[index + 1] = arguments.base[index] }
    return try body(Arguments(base, count: arguments.count + 1, keywords: arguments.keywords))
  }

  // MARK: Methods

  /// `object.name(…)`, without a bound method in between where the class has a plain function.
  func callMethod(_ object: Value, _ name: Value, _ arguments: Arguments) throws(Raise) -> Owned {
    let word = try attributeNameArgument(name)
    let name = word.value
    if let found = plainMethod(object, name) {
      let function = Owned(retaining: found)
      return try call(function.value, prepending: object, arguments)
    }
    let method = try getAttribute(object, name: name)
    return try call(method.value, arguments)
  }

  func callMethod(_ object: Value, _ name: Value) throws(Raise) -> Owned {
    var nothing = Value.none
    return try withUnsafePointer(to: &nothing) { (base) throws(Raise) -> Owned in
      try callMethod(object, name, Arguments(base, count: 0))
    }
  }

  func callMethod(_ object: Value, _ name: Value, _ first: Value) throws(Raise) -> Owned {
    var argument = first
    return try withUnsafePointer(to: &argument) { (base) throws(Raise) -> Owned in
      try callMethod(object, name, Arguments(base, count: 1))
    }
  }

  func callMethod(_ object: Value, _ name: Value, _ first: Value, _ second: Value) throws(Raise) -> Owned {
    var pair = (first, second)
    return try withUnsafeBytes(of: &pair) { (bytes) throws(Raise) -> Owned in
      try callMethod(object, name, Arguments(Self.values(bytes), count: 2))
    }
  }

  func callMethod(_ object: Value, _ name: Value, _ first: Value, _ second: Value, _ third: Value) throws(Raise) -> Owned {
    var triple = (first, second, third)
    return try withUnsafeBytes(of: &triple) { (bytes) throws(Raise) -> Owned in
      try callMethod(object, name, Arguments(Self.values(bytes), count: 3))
    }
  }

  func callMethod(_ object: Value, _ name: Name) throws(Raise) -> Owned { try callMethod(object, self.name(name)) }

  func callMethod(_ object: Value, _ name: Name, _ first: Value) throws(Raise) -> Owned {
    try callMethod(object, self.name(name), first)
  }

  func callMethod(_ object: Value, _ name: Name, _ first: Value, _ second: Value) throws(Raise) -> Owned {
    try callMethod(object, self.name(name), first, second)
  }

  func callMethod(_ object: Value, _ name: Name, _ first: Value, _ second: Value, _ third: Value) throws(Raise) -> Owned {
    try callMethod(object, self.name(name), first, second, third)
  }

  /// A method by a name that is not among `Name`.
  func callMethod(_ object: Value, _ name: StaticString, _ arguments: Value...) throws(Raise) -> Owned {
    let word = intern(name)
    return try withArguments(arguments) { (arguments) throws(Raise) -> Owned in try callMethod(object, word.value, arguments) }
  }

  /// What `object.name(…)` calls with the instance as the first argument, borrowed; nil where an attribute has to be made or is the instance's own.
  func plainMethod(_ object: Value, _ name: Value) -> Value? {
    let type = type(of: object)
    guard type.pointee.slots.getAttribute == nil, let found = lookup(type, name), isPlainMethod(found), instanceValue(object, type, name) == nil
    else { return nil }
    return found
  }

  /// Whether an object found in a class is called with the instance first, as functions and method descriptors are.
  @inline(__always) func isPlainMethod(_ value: Value) -> Bool {
    value.isObject && value.object.pointee.type.has(.isMethodDescriptor)
  }

  // MARK: Special methods: looked up in the type only

  /// The bound special method; nil when the type has none.
  func lookupSpecial(_ object: Value, _ name: Name) throws(Raise) -> Owned? {
    let type = type(of: object)
    guard let found = lookup(type, self.name(name)) else { return nil }
    return try bind(found, object, type)
  }

  /// Calls a special method; nil when the type has none.
  func callSpecial(_ object: Value, _ name: Name, _ arguments: Arguments) throws(Raise) -> Owned? {
    let type = type(of: object)
    guard let found = lookup(type, self.name(name)) else { return nil }
    if !arguments.hasKeywords, let function = plainFunction(found, taking: Int32(truncatingIfNeeded: arguments.count &+ 1)) {
      let frame = stackTop + FrameLayout.headerWords + 1
      object.retain()
      frame[0] = object
      var index = 0
      while index < arguments.count {
        arguments[index].retain()
        frame[index &+ 1] = arguments[index]
        index &+= 1
      }
      return try run(function, frame, index &+ 1)
    }
    return try callFound(found, object, type, arguments)
  }

  /// Calls what was found in a class as a method of `object`.
  func callFound(_ found: Value, _ object: Value, _ type: TypePointer, _ arguments: Arguments) throws(Raise) -> Owned {
    if _fastPath(isPlainMethod(found)) {
      let function = Owned(retaining: found)
      return try call(function.value, prepending: object, arguments)
    }
    let method = try bind(found, object, type)
    return try call(method.value, arguments)
  }

  /// What was found in a class as a plain function that takes this many arguments, so that its frame can be filled here.
  @inline(__always) private func plainFunction(_ found: Value, taking count: Int32) -> FunctionPointer? {
    guard _fastPath(found.isExactly(pointee.types.function)), (found.cast() as FunctionPointer).pointee.directCount == count else { return nil }
    return found.cast()
  }

  /// Runs a function whose arguments stand at `frame`, which takes them over.
  @inline(never) private func run(_ function: FunctionPointer, _ frame: Frame, _ count: Int) throws(Raise) -> Owned {
    let kept = Owned(retaining: Value(function))
    let result = invoke(function, frame, count)
    _ = kept
    if result.isError { throw Raise() }
    return Owned(result)
  }

  func callSpecial(_ object: Value, _ name: Name) throws(Raise) -> Owned? {
    if let found = lookup(type(of: object), self.name(name)), let function = plainFunction(found, taking: 1) {
      let frame = stackTop + FrameLayout.headerWords + 1
      object.retain()
      frame[0] = object
      return try run(function, frame, 1)
    }
    var nothing = Value.none
    return try withUnsafePointer(to: &nothing) { (base) throws(Raise) -> Owned? in
      try callSpecial(object, name, Arguments(base, count: 0))
    }
  }

  func callSpecial(_ object: Value, _ name: Name, _ first: Value) throws(Raise) -> Owned? {
    let type = type(of: object)
    guard let found = lookup(type, self.name(name)) else { return nil }
    return try callFound(found, object, type, first)
  }

  /// Calls what was found in a class as a method of `object` with one argument.
  @inline(__always) func callFound(_ found: Value, _ object: Value, _ type: TypePointer, _ first: Value) throws(Raise) -> Owned {
    if let function = plainFunction(found, taking: 2) {
      let frame = stackTop + FrameLayout.headerWords + 1
      object.retain()
      first.retain()
      frame[0] = object
      frame[1] = first
      return try run(function, frame, 2)
    }
    var argument = first
    return try withUnsafePointer(to: &argument) { (base) throws(Raise) -> Owned in
      try callFound(found, object, type, Arguments(base, count: 1))
    }
  }

  func callSpecial(_ object: Value, _ name: Name, _ first: Value, _ second: Value) throws(Raise) -> Owned? {
    if let found = lookup(type(of: object), self.name(name)), let function = plainFunction(found, taking: 3) {
      let frame = stackTop + FrameLayout.headerWords + 1
      object.retain()
      first.retain()
      second.retain()
      frame[0] = object
      frame[1] = first
      frame[2] = second
      return try run(function, frame, 3)
    }
    var pair = (first, second)
    return try withUnsafeBytes(of: &pair) { (bytes) throws(Raise) -> Owned? in
      try callSpecial(object, name, Arguments(Self.values(bytes), count: 2))
    }
  }

  func callSpecial(_ object: Value, _ name: Name, _ first: Value, _ second: Value, _ third: Value) throws(Raise) -> Owned? {
    var triple = (first, second, third)
    return try withUnsafeBytes(of: &triple) { (bytes) throws(Raise) -> Owned? in
      try callSpecial(object, name, Arguments(Self.values(bytes), count: 3))
    }
  }

  /// What a descriptor found in a class gives for an instance: itself where it is no descriptor.
  func bind(_ found: Value, _ object: Value, _ type: TypePointer) throws(Raise) -> Owned {
    guard found.isObject, let get = found.object.pointee.type.pointee.slots.descriptorGet else { return Owned(retaining: found) }
    let kept = Owned(retaining: found)
    return try get(self, kept.value, object, type)
  }
}
