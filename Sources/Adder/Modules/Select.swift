// `_select`: waiting for descriptors. Library/select.py has the `poll` object.

enum SelectModule {
  static let spec = ModuleSpec("_select", doc: "Waiting for descriptors.") { m throws(Raise) in
    for (name, value) in Platform.pollConstants { m.constant(name, value) }
    m.constant("PIPE_BUF", 4096)
    m.function("select(rlist, wlist, xlist, timeout=None, /)", "Wait until one or more file descriptors are ready for some kind of I/O.") {
      (vm, reading: Value, writing: Value, exceptional: Value, timeout: Value?) throws(Raise) -> Owned in
      let limit = try vm.selectLimit(timeout ?? .none)
      let lists = [try vm.selected(reading), try vm.selected(writing), try vm.selected(exceptional)]
      return try vm.select(lists, limit)
    }
    m.function("wait(descriptors, timeout, /)", "What poll() says, for pairs of a descriptor and its events.") {
      (vm, pairs: Value, timeout: Value) throws(Raise) -> Owned in
      let milliseconds = try vm.pollLimit(timeout)
      let items = try vm.tupleFrom(pairs)
      let tuple: TuplePointer = items.value.cast()
      var wanted: [(descriptor: Int32, events: Int16)] = []
      for index in 0..<tuple.count {
        let pair: TuplePointer = tuple[index].cast()
        wanted.append((Int32(truncatingIfNeeded: try vm.index(pair[0])), Int16(truncatingIfNeeded: try vm.index(pair[1]))))
      }
      let ready = try vm.poll(wanted, milliseconds: milliseconds)
      let list = Owned(vm.newList())
      for (index, events) in ready.enumerated() where events != 0 {
        (list.value.cast() as ListPointer).append(taking: vm.intTuple([Int(wanted[index].descriptor), Int(UInt16(bitPattern: events))]).take())
      }
      return list
    }
  }
}

/// The descriptors of one argument of `select`, with the objects that gave them; a list that is held.
private final class Selection {
  let objects: Owned
  var descriptors: [Int32] = []

  init(_ objects: consuming Owned) { self.objects = objects }
}

extension VM {
  /// Milliseconds; -1 for ever.
  fileprivate func selectLimit(_ timeout: Value) throws(Raise) -> Int {
    if timeout.isNone { return -1 }
    guard isInt(timeout) || isFloat(timeout) || hasIndex(timeout) else { throw typeError("timeout must be a float or None") }
    let nanoseconds = try duration(timeout)
    if nanoseconds < 0 { throw valueError("timeout must be non-negative") }
    return nanoseconds / 1_000_000 + (nanoseconds % 1_000_000 > 0 ? 1 : 0)
  }

  /// The milliseconds that `poll` is given, rounded up; -1 for ever.
  fileprivate func pollLimit(_ timeout: Value) throws(Raise) -> Int {
    if timeout.isNone { return -1 }
    guard isFloat(timeout) || hasIndex(timeout) else { throw typeError("timeout must be an integer or None") }
    let tooLarge = "timestamp too large to convert to C _PyTime_t"
    let longest = 9_223_372_036_854
    var milliseconds: Int
    if isFloat(timeout) {
      let value = (timeout.cast() as FloatPointer).pointee.value
      if value.isNaN { throw valueError("Invalid value NaN (not a number)") }
      guard value.magnitude <= Double(longest) else { throw overflowError(tooLarge) }
      milliseconds = Int(value.rounded(.awayFromZero))
    } else {
      let number = try indexValue(timeout)
      guard let value = machineInt(number.value), value.magnitude <= longest else { throw overflowError(tooLarge) }
      milliseconds = value
    }
    guard Int32(exactly: milliseconds) != nil else { throw overflowError("timeout is too large") }
    return max(milliseconds, -1)
  }

  fileprivate func selected(_ objects: Value) throws(Raise) -> Selection {
    let items: Owned
    do throws(Raise) { items = try tupleFrom(objects) } catch {
      guard errorMatches(.typeError) else { throw error }
      clearError()
      throw typeError("arguments 1-3 must be sequences")
    }
    let selection = Selection(items)
    let tuple: TuplePointer = selection.objects.value.cast()
    for index in 0..<tuple.count { selection.descriptors.append(try descriptor(of: tuple[index])) }
    return selection
  }

  /// `poll`, again after signals with what is left of the time.
  fileprivate func poll(_ wanted: [(descriptor: Int32, events: Int16)], milliseconds: Int) throws(Raise) -> [Int16] {
    let start = Platform.monotonicNanoseconds()
    while true {
      var left = milliseconds
      if left > 0 { left = max(0, left - (Platform.monotonicNanoseconds() - start) / 1_000_000) }
      let (events, error) = withoutLock { Platform.poll(wanted, milliseconds: Int32(clamping: left)) }
      if error == 0 { return events }
      if error != Platform.interruptedError { throw osError(error) }
      try checkpoint()
    }
  }

  fileprivate func select(_ lists: [Selection], _ limit: Int) throws(Raise) -> Owned {
    let wantedEvents = Platform.selectEvents.map(\.wanted)
    var wanted: [(descriptor: Int32, events: Int16)] = []
    for (kind, list) in lists.enumerated() {
      for descriptor in list.descriptors { wanted.append((descriptor, wantedEvents[kind])) }
    }
    let ready = try poll(wanted, milliseconds: limit)
    if ready.contains(where: { $0 & Platform.invalidEvent != 0 }) { throw osError(Platform.badDescriptorError) }
    let results = Owned(newList())
    var index = 0
    for (kind, list) in lists.enumerated() {
      let result = Owned(newList())
      let tuple: TuplePointer = list.objects.value.cast()
      for place in 0..<tuple.count {
        if ready[index] & Platform.selectEvents[kind].ready != 0 {
          tuple[place].retain()
          (result.value.cast() as ListPointer).append(taking: tuple[place])
        }
        index += 1
      }
      (results.value.cast() as ListPointer).append(taking: result.take())
    }
    return try tupleFrom(results.value)
  }
}
