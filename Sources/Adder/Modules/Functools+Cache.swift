// lru_cache: a function that remembers its results. Without a limit the table maps keys to results; with one it maps them to links, which
// stand in a row from the one used longest ago to the one used last:
//
//     function ─▶ table ─▶ link ◀─▶ link ◀─▶ link      only the table counts its links; the row borrows them
//              first ─────▲                   ▲──── last

typealias CachedFunctionPointer = UnsafeMutablePointer<CachedFunctionObject>
typealias CacheLinkPointer = UnsafeMutablePointer<CacheLinkObject>

struct CachedFunctionObject: HeapLayout {
  var header: ObjectHeader
  var function: Value
  /// A dict.
  var table: Value
  /// What `cache_info` calls.
  var infoType: Value
  var hits: Int
  var misses: Int
  /// Negative: no limit.
  var limit: Int
  var first: CacheLinkPointer?
  var last: CacheLinkPointer?
  var distinguishesTypes: Bool
  var attributes: UInt
  var weakReferences: WeakReferencePointer?

  static var typeName: StaticString { "functools._lru_cache_wrapper" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.systemType(.cachedFunction, spec)) }
}

struct CacheLinkObject: HeapLayout {
  var header: ObjectHeader
  var previous: CacheLinkPointer?
  var next: CacheLinkPointer?
  var hash: Int
  var key: Value
  var result: Value

  static var typeName: StaticString { "functools._lru_list_elem" }
  static func accepts(_ value: Value, _ vm: VM) -> Bool { value.isExactly(vm.systemType(.cacheLink, spec)) }

  static let spec = TypeSpec(
    CacheLinkPointer.self, "_lru_list_elem", module: "functools", doc: "A remembered result.", layout: TypeLayout(CacheLinkObject.self)
  ) { t in
    t.traverse { (link, visit) in
      visit(link.pointee.key)
      visit(link.pointee.result)
    }
  }
}

extension CachedFunctionObject {
  private static let constructor = NativeMethod(
    .staticMethod, Signature(name: "lru_cache", parameters: "(user_function, maxsize, typed, cache_info_type)"), "", owner: ""
  ) { (vm, type, bound, _) throws(Raise) in
    guard vm.isCallable(bound[0]) else { throw vm.typeError("the first argument must be callable") }
    var limit = -1
    if !bound[1].isNone {
      guard vm.hasIndex(bound[1]) else { throw vm.typeError("maxsize should be integer or None") }
      limit = Swift.max(0, try vm.index(bound[1], tooLarge: "Python int too large to convert to C ssize_t"))
    }
    let distinguishesTypes = try vm.truth(bound[2])
    let function = Owned(retaining: bound[0])
    let infoType = Owned(retaining: bound[3])
    let table = Owned(vm.newDict())
    let cached = vm.makeInstance(CachedFunctionObject.self, type.cast())
    cached.pointee.function = function.take()
    cached.pointee.table = table.take()
    cached.pointee.infoType = infoType.take()
    cached.pointee.hits = 0
    cached.pointee.misses = 0
    cached.pointee.limit = limit
    cached.pointee.first = nil
    cached.pointee.last = nil
    cached.pointee.distinguishesTypes = distinguishesTypes
    return Owned(cached)
  }

  static let spec = TypeSpec(
    CachedFunctionPointer.self, "_lru_cache_wrapper", module: "functools", doc: "A function that remembers its results: see functools.lru_cache.",
    layout: TypeLayout(
      CachedFunctionObject.self, dict: MemoryLayout<CachedFunctionObject>.offset(of: \.attributes) ?? 0,
      weak: MemoryLayout<CachedFunctionObject>.offset(of: \.weakReferences) ?? 0, flags: [.isMethodDescriptor])
  ) { t in
    t.construct { (type, vm, arguments) throws(Raise) in try constructor.call(vm, type.value, arguments) }
    t.traverse { (cached, visit) in
      visit(cached.pointee.function)
      visit(cached.pointee.table)
      visit(cached.pointee.infoType)
    }
    t.call { (cached, vm, arguments) throws(Raise) in
      if cached.pointee.limit > 0 { return try cached.callBounded(arguments, vm) }
      if cached.pointee.limit < 0 { return try cached.callUnbounded(arguments, vm) }
      cached.pointee.misses += 1
      let function = Owned(retaining: cached.pointee.function)
      return try vm.call(function.value, arguments)
    }
    t.descriptorGet { (cached, vm, instance, owner) throws(Raise) in
      instance.isUnbound || instance.isNone ? Owned(retaining: Value(cached)) : vm.newBoundMethod(Value(cached), instance)
    }
    t.attribute(
      "__dict__", "The attributes.",
      get: { (cached, vm) in Owned(retaining: Value(vm.instanceDict(Value(cached), vm.type(of: Value(cached))))) },
      set: { (cached, vm, value) throws(Raise) in
        guard let value else { throw vm.typeError("cannot delete __dict__") }
        guard vm.isDict(value) else { throw vm.typeError("__dict__ must be set to a dictionary, not a '\(vm.typeName(of: value))'") }
        vm.setInstanceDict(Value(cached), vm.type(of: Value(cached)), value)
      })
    t.method("cache_info()", "How often the cache had the answer, and how often not, its limit and its size.") { (cached, vm) throws(Raise) in
      let numbers = [cached.pointee.hits, cached.pointee.misses].map { Value.smallInt($0) }
      let limit = cached.pointee.limit < 0 ? Owned.none : vm.int(cached.pointee.limit)
      let size = Value.smallInt((cached.pointee.table.cast() as DictPointer).count)
      let type = Owned(retaining: cached.pointee.infoType)
      return try vm.call(type.value, numbers[0], numbers[1], limit.value, size)
    }
    t.method("cache_clear()", "Forgets all results, and begins to count anew.") { (cached, vm) in cached.clear(vm) }
    t.method("__reduce__()", "The name by which the function is found.") { (cached, vm) throws(Raise) in
      try vm.getAttribute(Value(cached), Name.qualname)
    }
    t.method("__copy__()", "The function itself.") { (cached, _) in Owned(retaining: Value(cached)) }
    t.method("__deepcopy__(memo, /)", "The function itself.") { (cached, _, memo: Value) in Owned(retaining: Value(cached)) }
  }
}

extension UnsafeMutablePointer<CachedFunctionObject> {
  // MARK: Keys

  /// What the results of these arguments are kept under: a single str or int itself, otherwise a tuple.
  @inline(__always) private func key(_ arguments: Arguments, _ vm: VM) -> Owned {
    if _fastPath(arguments.count == 1 && !arguments.hasKeywords && !pointee.distinguishesTypes) {
      let only = arguments[0]
      if only.isSmallInt || only.isExactly(vm.pointee.types.str) || only.isExactly(vm.pointee.types.int) { return Owned(retaining: only) }
    }
    return longKey(arguments, vm)
  }

  /// The arguments; then a mark, and names and values of keywords; then the types.
  private func longKey(_ arguments: Arguments, _ vm: VM) -> Owned {
    let (positional, named) = (arguments.count, arguments.keywordCount)
    let total = positional + (named > 0 ? 1 + 2 * named : 0)
    let width = pointee.distinguishesTypes ? total + positional + named : total
    let key = vm.newTuple(count: width)
    if width == 0 { return Owned(key) }
    let items = key.pointee.items
    for index in 0..<positional { items[index] = arguments[index] }
    // No argument can be the type of the cache by accident and have the same things behind it.
    if named > 0 { items[positional] = vm.type(of: Value(self)).value }
    for index in 0..<named {
      items[positional + 1 + 2 * index] = Value(arguments.keyword(index))
      items[positional + 2 + 2 * index] = arguments[positional + index]
    }
    if pointee.distinguishesTypes {
      for index in 0..<(positional + named) { items[total + index] = vm.type(of: arguments[index]).value }
    }
    for index in 0..<width { items[index].retain() }
    return Owned(key)
  }

  @inline(__always) private var table: DictPointer { pointee.table.cast() }

  // MARK: Calling

  fileprivate func callUnbounded(_ arguments: Arguments, _ vm: VM) throws(Raise) -> Owned {
    let key = key(arguments, vm)
    let hash = try vm.hash(key.value)
    let found = try table.find(key.value, hash: hash, vm)
    if found >= 0 {
      pointee.hits &+= 1
      return Owned(retaining: table.pointee.entries[found].value)
    }
    pointee.misses &+= 1
    let function = Owned(retaining: pointee.function)
    let result = try vm.call(function.value, arguments)
    try table.set(key.value, result.value, hash: hash, vm)
    return result
  }

  fileprivate func callBounded(_ arguments: Arguments, _ vm: VM) throws(Raise) -> Owned {
    let key = key(arguments, vm)
    let hash = try vm.hash(key.value)
    let found = try table.find(key.value, hash: hash, vm)
    if found >= 0 {
      let link: CacheLinkPointer = table.pointee.entries[found].value.cast()
      pointee.hits &+= 1
      if link != pointee.last {
        unlink(link)
        append(link)
      }
      return Owned(retaining: link.pointee.result)
    }
    pointee.misses &+= 1
    let function = Owned(retaining: pointee.function)
    let result = try vm.call(function.value, arguments)
    // The call may have filled the cache with this very key.
    if try table.find(key.value, hash: hash, vm) < 0 { try remember(key, hash: hash, result.value, vm) }
    return result
  }

  /// Adds a result; when the cache is full, the one used longest ago goes.
  private func remember(_ key: borrowing Owned, hash: Int, _ result: Value, _ vm: VM) throws(Raise) {
    if table.count >= pointee.limit, let oldest = pointee.first {
      let kept = Owned(retaining: Value(oldest))
      let place = try table.find(oldest.pointee.key, hash: oldest.pointee.hash, vm)
      // Comparing keys may have emptied the cache.
      if place >= 0, table.pointee.entries[place].value == kept.value {
        unlink(oldest)
        let (oldKey, oldLink) = table.remove(at: place)
        oldLink.release()
        oldKey.release()
      }
    }
    let link = vm.make(CacheLinkObject.self, vm.systemType(.cacheLink, CacheLinkObject.spec))
    key.value.retain()
    result.retain()
    link.pointee.hash = hash
    link.pointee.key = key.value
    link.pointee.result = result
    link.pointee.previous = nil
    link.pointee.next = nil
    let owned = Owned(link)
    // What died just now may have come here as well.
    if try table.find(key.value, hash: hash, vm) >= 0 { return }
    key.value.retain()
    table.insert(hash: hash, key: key.value, value: owned.take())
    append(link)
  }

  // MARK: The row of links

  @inline(__always) private func unlink(_ link: CacheLinkPointer) {
    if let previous = link.pointee.previous { previous.pointee.next = link.pointee.next } else { pointee.first = link.pointee.next }
    if let next = link.pointee.next { next.pointee.previous = link.pointee.previous } else { pointee.last = link.pointee.previous }
  }

  @inline(__always) private func append(_ link: CacheLinkPointer) {
    link.pointee.previous = pointee.last
    link.pointee.next = nil
    if let last = pointee.last { last.pointee.next = link } else { pointee.first = link }
    pointee.last = link
  }

  fileprivate func clear(_ vm: VM) {
    pointee.hits = 0
    pointee.misses = 0
    pointee.first = nil
    pointee.last = nil
    // The table stays the same object: somebody may be looking into it.
    table.clear(vm)
  }
}
