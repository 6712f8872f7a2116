// The type array.array, and its iterator.

extension ArrayObject {
  static let spec = TypeSpec(
    ArrayPointer.self, "array", module: "array",
    doc: "array(typecode [, initializer]) -> array\n\nA sequence of numbers of one type, or of characters, in little room.",
    layout: TypeLayout(
      ArrayObject.self, weak: MemoryLayout<ArrayObject>.offset(of: \.weakReferences) ?? 0, flags: [.isBaseType, .isSequence])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try make(type, arguments, vm) }
    t.dismantle { (array, _) in array.bytes.freeBuffer() }
    t.unhashable()
    t.length { (array, _) in array.count }
    t.getItem { (array, vm, key) throws(Raise) in try array.getItem(key, vm) }
    t.setItem { (array, vm, key, value) throws(Raise) in try array.setItem(key, value, vm) }
    t.contains { (array, vm, item) throws(Raise) in try array.find(item, vm) != nil }
    t.iterate { (array, vm) in vm.newIndexIterator(vm.systemType(.arrayIterator, ArrayIterator.spec), Value(array)) }
    t.compare { (array, vm, other, operation) throws(Raise) in
      vm.isArray(other) ? try array.compare(other.cast(), operation, vm) : .notImplemented
    }
    t.repr { (array, vm) throws(Raise) in try array.repr(vm) }
    defineOperators(&t)
    defineItems(&t)
    defineContents(&t)
    defineCopies(&t)
  }

  private static func make(_ type: TypePointer, _ arguments: Arguments, _ vm: VM) throws(Raise) -> Owned {
    try vm.checkNoKeywords(arguments, type, of: vm.arrayType, "array.array")
    if arguments.count == 0 { throw vm.typeError("array() takes at least 1 argument (0 given)") }
    if arguments.count > 2 { throw vm.typeError("array() takes at most 2 arguments (\(arguments.count) given)") }
    let code = try vm.typeCode(arguments[0], "array")
    let initial = arguments.count > 1 ? arguments[1] : nil
    if let initial, code != UInt8(ascii: "u") {
      if vm.isString(initial) { throw vm.typeError("cannot use a str to initialize an array with typecode '\(Unicode.Scalar(code))'") }
      if vm.isArray(initial), (initial.cast() as ArrayPointer).isText {
        throw vm.typeError("cannot use a unicode array to initialize an array with typecode '\(Unicode.Scalar(code))'")
      }
    }
    guard ArrayObject.itemSize(code) != nil else {
      throw vm.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
    }
    let array = vm.newArray(code, type: type)
    let result = Owned(array)
    if let initial { try array.fill(from: initial, vm) }
    return result
  }

  private static func defineOperators(_ t: inout TypeBuilder<ArrayPointer>) {
    t.number(.add) { (vm, left, right) throws(Raise) in
      guard vm.isArray(left) else { return .notImplemented }
      let array: ArrayPointer = left.cast()
      guard vm.isArray(right) else { throw vm.typeError("can only append array (not \"\(vm.typeName(of: right))\") to array") }
      guard array.pointee.code == (right.cast() as ArrayPointer).pointee.code else { throw vm.typeError("bad argument type for built-in operation") }
      let sum = vm.newArray(array.pointee.code, array.span)
      (sum.value.cast() as ArrayPointer).bytes.append((right.cast() as ArrayPointer).span)
      return sum
    }
    t.number(.inPlaceAdd) { (vm, left, right) throws(Raise) in
      guard vm.isArray(left) else { return .notImplemented }
      guard vm.isArray(right) else { throw vm.typeError("can only extend array with array (not \"\(vm.typeName(of: right))\")") }
      try (left.cast() as ArrayPointer).extend(right, vm)
      return Owned(retaining: left)
    }
    t.number(.multiply) { (vm, left, right) throws(Raise) in
      let (array, factor) = vm.isArray(left) ? (left, right) : (right, left)
      guard vm.isArray(array), let times = try vm.repetitions(factor) else { return .notImplemented }
      let source: ArrayPointer = array.cast()
      try vm.checkRepetition(source.pointee.count, times)
      let result = vm.newArray(source.pointee.code)
      result.bytes.reserve(source.pointee.count * times)
      for _ in 0..<(source.pointee.count == 0 ? 0 : times) { result.bytes.append(source.span) }
      return Owned(result)
    }
    t.number(.inPlaceMultiply) { (vm, left, right) throws(Raise) in
      guard vm.isArray(left), let times = try vm.repetitions(right) else { return .notImplemented }
      let array: ArrayPointer = left.cast()
      if array.pointee.count > 0 && times != 1 {
        try vm.checkRepetition(array.pointee.count, times)
        try array.checkResizable(vm)
        let once = [UInt8](array.span)
        array.bytes.reserve(once.count * times)
        array.pointee.count = 0
        once.withUnsafeBufferPointer { for _ in 0..<times { array.bytes.append($0) } }
      }
      return Owned(retaining: left)
    }
  }

  private static func defineItems(_ t: inout TypeBuilder<ArrayPointer>) {
    t.attribute("typecode", "the typecode character used to create the array", get: { (array, vm) in vm.character(UInt32(array.pointee.code)) })
    t.attribute("itemsize", "the size, in bytes, of one array item", get: { (array, _) in Owned(.smallInt(array.pointee.itemSize)) })
    t.method("append(v, /)", "Append new value v to the end of the array.") { (array, vm, value: Value) throws(Raise) -> Void in
      try array.append(value, vm)
    }
    t.method("extend(bb, /)", "Append items to the end of the array.") { (array, vm, iterable: Value) throws(Raise) -> Void in
      try array.extend(iterable, vm)
    }
    t.method("insert(i, v, /)", "Insert a new item v into the array before position i.") {
      (array, vm, index: Int, value: Value) throws(Raise) -> Void in
      try array.insert(value, at: index, vm)
    }
    t.method("pop(i=-1, /)", "Return the i-th element and delete it from the array.") { (array, vm, given: Int?) throws(Raise) -> Owned in
      if array.count == 0 { throw vm.indexError("pop from empty array") }
      let index = (given ?? -1) < 0 ? (given ?? -1) + array.count : given ?? -1
      guard index >= 0, index < array.count else { throw vm.indexError("pop index out of range") }
      try array.checkResizable(vm)
      let item = try array.item(index, vm)
      array.remove(index)
      return item
    }
    t.method("remove(v, /)", "Remove the first occurrence of v in the array.") { (array, vm, value: Value) throws(Raise) -> Void in
      guard let index = try array.find(value, vm) else { throw vm.valueError("array.remove(x): x not in array") }
      try array.checkResizable(vm)
      if index < array.count { array.remove(index) }
    }
    t.method("index(v, start=0, stop=9223372036854775807, /)", "Return index of first occurrence of v in the array.") {
      (array, vm, value: Value, start: Value?, stop: Value?) throws(Raise) -> Int in
      func bound(_ value: Value?, _ other: Int) throws(Raise) -> Int {
        guard let value else { return other }
        let index = try vm.indexClamped(value)
        return index < 0 ? Swift.max(0, index &+ array.count) : index
      }
      guard let index = try array.find(value, from: bound(start, 0), to: bound(stop, Int.max), vm) else {
        throw vm.valueError("array.index(x): x not in array")
      }
      return index
    }
    t.method("count(v, /)", "Return number of occurrences of v in the array.") { (array, vm, value: Value) throws(Raise) -> Int in
      var (count, index) = (0, 0)
      while let found = try array.find(value, from: index, vm) {
        count += 1
        index = found + 1
      }
      return count
    }
    t.method("reverse()", "Reverse the order of the items in the array.") { (array, _) -> Void in array.reverse() }
    t.method("byteswap()", "Byteswap all items of the array.") { (array, _) -> Void in array.swapBytes() }
  }
}

extension VM {
  /// The letter that an argument says.
  func typeCode(_ value: Value, _ function: StaticString, position: Int = 1) throws(Raise) -> UInt8 {
    guard isString(value), (value.cast() as StringPointer).length == 1 else {
      throw typeError("\(function)() argument \(position) must be a unicode character, not \(argumentKind(value))")
    }
    return UInt8(exactly: (value.cast() as StringPointer)[0]) ?? 0
  }
}

extension UnsafeMutablePointer<ArrayObject> {
  /// The items that a new array begins with.
  fileprivate func fill(from initial: Value, _ vm: VM) throws(Raise) {
    if vm.isString(initial) { return appendText(initial.cast()) }
    if vm.isBytes(initial) || vm.isByteArray(initial) {
      return try append(contentsOf: try vm.bytesLike(initial), vm)
    }
    if vm.isArray(initial), (initial.cast() as ArrayPointer).pointee.code == pointee.code { return try extend(initial, vm) }
    let iterator = try vm.iterator(initial)
    while let item = try vm.next(iterator.value) { try append(item.value, vm) }
  }

  func appendText(_ string: StringPointer) {
    for index in 0..<string.length { append(UInt64(string[index])) }
  }

  func list(_ vm: VM) throws(Raise) -> Owned {
    let list = vm.newList(capacity: count)
    let owned = Owned(list)
    for index in 0..<count { list.append(taking: try self.item(index, vm).take()) }
    return owned
  }

  fileprivate func repr(_ vm: VM) throws(Raise) -> Owned {
    let full = vm.text(vm.type(of: Value(self)).pointee.name)
    let name = full.split(separator: ".").last.map(String.init) ?? full
    let code = Unicode.Scalar(pointee.code)
    if count == 0 { return vm.string("\(name)('\(code)')") }
    let items = try isText ? text(vm) : list(vm)
    let contents = try vm.repr(items.value)
    return vm.string("\(name)('\(code)', ").concatenating(contents, ")", vm)
  }
}

/// The iterator over an array.
enum ArrayIterator {
  static let spec = TypeSpec(
    IndexIteratorPointer.self, "arrayiterator", module: "array", doc: "", layout: TypeLayout(IndexIteratorObject.self)
  ) { t in
    t.traverse { (iterator, visit) in iterator.visit(visit) }
    t.iterateSelf()
    t.next { (iterator, vm) throws(Raise) in
      if iterator.isExhausted { return nil }
      let array: ArrayPointer = iterator.pointee.source.cast()
      let index = iterator.pointee.index
      if index < array.count {
        iterator.pointee.index = index &+ 1
        return try array.item(index, vm)
      }
      iterator.exhaust()
      return nil
    }
    t.method("__reduce__()", "Return state information for pickling.") { (iterator, vm) in
      if iterator.isExhausted { return vm.reducedIterator(vm.tuple()) }
      return vm.reducedIterator(Owned(retaining: iterator.pointee.source), state: iterator.pointee.index)
    }
    t.method("__setstate__(state, /)", "Set state information for unpickling.") { (iterator, vm, state: IteratorState) in
      if iterator.isExhausted { return }
      iterator.pointee.index = Swift.min(Swift.max(0, state.index), (iterator.pointee.source.cast() as ArrayPointer).count)
    }
  }
}
