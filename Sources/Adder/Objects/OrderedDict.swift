// collections.OrderedDict. A dict keeps the order of insertion anyway; here keys can be moved to both ends, the first can be taken out again and again in
// constant time, equality minds the order, and iterators notice every change of the keys.
//
// Entries that were deleted at the front are passed over: the `hash` of entry 0, when that is unused, says below which index all are. Moving a key to the
// front takes the unused entry in front of the first one, after making a row of them when there is none.

typealias OrderedDictPointer = UnsafeMutablePointer<OrderedDictObject>

struct OrderedDictObject: HeapLayout {
  var dict: DictObject
  /// The attributes, as the type's `dictOffset` says.
  var attributes: UInt
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "collections.OrderedDict" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { vm.isOrderedDict(value) }
}

extension VM {
  func isOrderedDict(_ value: Value) -> Bool { isInstance(value, of: pointee.types.orderedDict) }

  func newOrderedDict() -> Owned { Owned(newDict(pointee.types.orderedDict)) }
}

extension UnsafeMutablePointer<OrderedDictObject> {
  @inline(__always) var dict: DictPointer { Value(self).cast() }
  /// Nobody can have overridden anything.
  @inline(__always) func isExact(_ vm: VM) -> Bool { pointee.dict.header.type == vm.pointee.types.orderedDict }
}

extension UnsafeMutablePointer<DictObject> {
  /// The index of the first entry in use, of a dict that is not empty. What was passed over is remembered.
  func firstEntry() -> Int {
    if !pointee.entries[0].key.isUnbound { return 0 }
    let remembered = max(0, pointee.entries[0].hash)
    let first = nextEntry(from: remembered) ?? 0
    // The topmost entry has a memory of its own (see `popLast`).
    if pointee.entryCount > 1 { pointee.entries[0].hash = first }
    return first
  }

  func lastEntry() -> Int {
    var index = pointee.entryCount - 1
    while pointee.entries[index].key.isUnbound { index -= 1 }
    return index
  }

  /// Takes the first entry out, as a pair; nil when the dict is empty.
  func popFirst(_ vm: VM) -> Owned? {
    if count == 0 { return nil }
    let index = firstEntry()
    let known = index > 0 && pointee.entryCount > 1
    let (key, value) = remove(at: index)
    if known { pointee.entries[0].hash = index }
    return vm.tuple(taking: Owned(key), Owned(value))
  }

  /// Makes the entry at an index the last one.
  func moveToEnd(_ index: Int) {
    if index == lastEntry() { return }
    let hash = pointee.entries[index].hash
    let (key, value) = remove(at: index)
    insert(hash: hash, key: key, value: value)
  }

  /// Makes the entry at an index the first one.
  func moveToFront(_ index: Int) {
    let first = firstEntry()
    if index == first { return }
    let hash = pointee.entries[index].hash
    let (key, value) = remove(at: index)
    var place = pointee.entries[0].key.isUnbound ? first - 1 : -1
    if place < 0 {
      openFront()
      place = firstEntry() - 1
    }
    pointee.entries[place] = DictEntry(hash: hash, key: key, value: value)
    if place > 0 { pointee.entries[0].hash = place }
    link(place, hash: hash)
    pointee.count += 1
    pointee.version = 0
  }

  /// Makes as many unused entries in front as there are others.
  private func openFront() {
    let room = max(4, count)
    rebuild(room: (count + room) * 3 / 2)
    let used = pointee.entryCount
    var index = used - 1
    while index >= 0 {
      pointee.entries[index + room] = pointee.entries[index]
      index -= 1
    }
    for index in 0..<room { pointee.entries[index] = DictEntry(hash: 0, key: .unbound, value: .unbound) }
    pointee.entries[0].hash = room
    pointee.entryCount = used + room
    pointee.indices.update(repeating: DictObject.free, count: pointee.mask + 1)
    for index in room..<(room + used) { link(index, hash: pointee.entries[index].hash) }
  }

  /// Puts an entry's index into the table.
  private func link(_ index: Int, hash: Int) {
    let (mask, indices) = (pointee.mask, pointee.indices)
    var slot = hash & mask
    var perturbation = UInt(bitPattern: hash)
    while indices[slot] >= 0 {
      perturbation >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturbation) &+ 1) & mask
    }
    indices[slot] = Int32(truncatingIfNeeded: index)
  }
}

extension UnsafeMutablePointer<OrderedDictObject> {
  // MARK: Keys, with what subclasses override

  private func contains(_ key: Value, _ vm: VM) throws(Raise) -> Bool {
    try isExact(vm) ? dict.find(key, hash: vm.hashForDict(key), vm) >= 0 : vm.contains(Value(self), key)
  }

  func store(_ key: Value, _ value: Value, _ vm: VM) throws(Raise) {
    if isExact(vm) { return try dict.set(key, value, hash: vm.hashForDict(key), vm) }
    try vm.setItem(Value(self), key, value)
  }

  /// Asks no method of a subclass, as in CPython.
  func pop(_ key: Value, default other: Value?, _ vm: VM) throws(Raise) -> Owned {
    if let value = try dict.pop(key, vm) { return value }
    guard let other else { throw vm.keyError(key) }
    return Owned(retaining: other)
  }

  func setDefault(_ key: Value, _ value: Value, _ vm: VM) throws(Raise) -> Owned {
    if isExact(vm) { return try dict.setDefault(key, value, vm) }
    if try contains(key, vm) { return try vm.getItem(Value(self), key) }
    try vm.setItem(Value(self), key, value)
    return Owned(retaining: value)
  }

  func popItem(isLast: Bool, _ vm: VM) throws(Raise) -> Owned {
    guard dict.count > 0 else {
      let message = vm.string("dictionary is empty")
      throw vm.keyError(message.value)
    }
    guard let pair = isLast ? dict.popLast(vm) : dict.popFirst(vm) else { return .none }
    return pair
  }

  func move(_ key: Value, toEnd: Bool, _ vm: VM) throws(Raise) {
    let index = try dict.find(key, hash: vm.hashForDict(key), vm)
    if index < 0 { throw vm.keyError(key) }
    if toEnd { dict.moveToEnd(index) } else { dict.moveToFront(index) }
  }

  // MARK: Filling

  /// `update(…)` and `__init__`: a mapping or pairs, then keywords, each stored as a subclass wants it.
  func update(_ arguments: Arguments, _ vm: VM) throws(Raise) {
    if arguments.count == 1 { try update(arguments[0], vm) }
    for position in 0..<arguments.keywordCount {
      try store(Value(arguments.keyword(position)), arguments[arguments.count + position], vm)
    }
  }

  func update(_ other: Value, _ vm: VM) throws(Raise) {
    if other.isExactly(vm.pointee.types.dict) {
      let items = vm.newDictView(vm.pointee.types.dictItems, other.cast())
      return try storePairs(items.value, vm)
    }
    if try vm.attributeIfPresent(other, vm.word("keys")) != nil {
      let keys = try vm.callMethod(other, "keys")
      return try vm.forEach(keys.value) { (key) throws(Raise) in
        let value = try vm.getItem(other, key)
        try store(key, value.value, vm)
        return true
      }
    }
    if try vm.attributeIfPresent(other, vm.word("items")) != nil {
      let items = try vm.callMethod(other, "items")
      return try storePairs(items.value, vm)
    }
    try storePairs(other, vm)
  }

  private func storePairs(_ pairs: Value, _ vm: VM) throws(Raise) {
    try vm.forEach(pairs) { (pair) throws(Raise) in
      let parts = try vm.listFrom(pair)
      let list: ListPointer = parts.value.cast()
      if list.count < 2 { throw vm.valueError("need more than \(list.count) value\(list.count == 1 ? "" : "s") to unpack") }
      if list.count > 2 { throw vm.valueError("too many values to unpack (expected 2)") }
      try store(list[0], list[1], vm)
      return true
    }
  }

  // MARK: Others

  func copy(_ vm: VM) throws(Raise) -> Owned {
    let copy = try isExact(vm) ? vm.newOrderedDict() : vm.call(vm.type(of: Value(self)).value)
    guard isExact(vm), vm.isOrderedDict(copy.value) else {
      try vm.forEach(Value(self)) { (key) throws(Raise) in
        let value = try vm.getItem(Value(self), key)
        try vm.setItem(copy.value, key, value.value)
        return true
      }
      return copy
    }
    try (copy.value.cast() as DictPointer).merge(dict, vm)
    return copy
  }

  func isEqual(to other: Value, _ vm: VM) throws(Raise) -> Bool {
    guard try dict.isEqual(to: other.cast(), vm) else { return false }
    guard vm.isOrderedDict(other) else { return true }
    let left = try vm.listFrom(Value(self))
    let right = try vm.listFrom(other)
    return try vm.isEqual(left.value, right.value)
  }

  func repr(_ vm: VM) throws(Raise) -> Owned {
    let name = vm.text(vm.type(of: Value(self)).pointee.name).lastPart
    if dict.count == 0 { return vm.string("\(name)()") }
    if !vm.enterRepr(Value(self)) { return vm.string("...") }
    defer { vm.leaveRepr(Value(self)) }
    let items = try vm.callMethod(Value(self), "items")
    let list = try vm.listFrom(items.value)
    return try vm.joinRepr(list.value.cast(), open: "\(name)([", close: "])")
  }
}
