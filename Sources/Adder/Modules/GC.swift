// The `gc` module.

enum GCModule {
  static let spec = ModuleSpec("gc", doc: moduleDoc) { m throws(Raise) in
    defineSwitches(&m)
    defineSettings(&m)
    defineObjects(&m)
    m.constant("DEBUG_STATS", CollectorDebug.statistics)
    m.constant("DEBUG_COLLECTABLE", CollectorDebug.collectable)
    m.constant("DEBUG_UNCOLLECTABLE", CollectorDebug.uncollectable)
    m.constant("DEBUG_SAVEALL", CollectorDebug.saveAll)
    m.constant("DEBUG_LEAK", CollectorDebug.leak)
    let heap = m.vm.heap
    heap.pointee.collector.isObserved = true
    // The module can be imported again, and has the same lists then.
    if heap.pointee.collector.garbage.isUnbound { heap.pointee.collector.garbage = Owned(m.vm.newList()).take() }
    if heap.pointee.collector.callbacks.isUnbound { heap.pointee.collector.callbacks = Owned(m.vm.newList()).take() }
    m.constant("garbage", Owned(retaining: heap.pointee.collector.garbage))
    m.constant("callbacks", Owned(retaining: heap.pointee.collector.callbacks))
  }

  private static func defineSwitches(_ m: inout ModuleBuilder) {
    m.function("enable()", "Enable automatic garbage collection.") { (vm) -> Void in vm.heap.setEnabled(true) }
    m.function("disable()", "Disable automatic garbage collection.") { (vm) -> Void in vm.heap.setEnabled(false) }
    m.function("isenabled()", "Returns true if automatic garbage collection is enabled.") { (vm) -> Bool in
      vm.heap.pointee.collector.isEnabled
    }
    m.function(
      "collect(generation=2)",
      """
      Run the garbage collector.

      With no arguments, run a full collection.  The optional argument
      may be an integer specifying which generation to collect.  A ValueError
      is raised if the generation number is invalid.

      The number of unreachable objects is returned.
      """
    ) { (vm, generation: Int?) throws(Raise) -> Int in
      let generation = generation ?? 2
      guard generation >= 0 && generation <= 2 else { throw vm.valueError("invalid generation") }
      return vm.heap.collect(generation)
    }
    m.function("freeze()", freezeDoc) { (vm) -> Void in vm.heap.freeze() }
    m.function(
      "unfreeze()",
      """
      Unfreeze all objects in the permanent generation.

      Put all objects in the permanent generation back into oldest generation.
      """
    ) { (vm) -> Void in vm.heap.unfreeze() }
    m.function("get_freeze_count()", "Return the number of objects in the permanent generation.") { (vm) -> Int in
      var count = 0
      vm.heap.forEachTracked(3) { _ in count += 1 }
      return count
    }
  }

  private static func defineSettings(_ m: inout ModuleBuilder) {
    m.function("set_debug(flags, /)", setDebugDoc) { (vm, flags: Int) -> Void in vm.heap.pointee.collector.debug = flags }
    m.function("get_debug()", "Get the garbage collection debugging flags.") { (vm) -> Int in vm.heap.pointee.collector.debug }
    m.function("set_threshold(*thresholds) @parse", setThresholdDoc) { (vm, arguments: VariadicArguments) throws(Raise) -> Void in
      if arguments.count < 1 { throw vm.typeError("set_threshold() takes at least 1 argument (0 given)") }
      if arguments.count > 3 { throw vm.typeError("set_threshold() takes at most 3 arguments (\(arguments.count) given)") }
      var thresholds = vm.heap.pointee.collector.thresholds
      thresholds.0 = try vm.threshold(arguments[0])
      if arguments.count > 1 { thresholds.1 = try vm.threshold(arguments[1]) }
      if arguments.count > 2 { thresholds.2 = try vm.threshold(arguments[2]) }
      vm.heap.setThresholds(thresholds)
    }
    m.function("get_threshold()", "Return the current collection thresholds.") { (vm) -> Owned in
      let thresholds = vm.heap.pointee.collector.thresholds
      return vm.tuple(taking: vm.int(thresholds.0), vm.int(thresholds.1), vm.int(thresholds.2))
    }
    m.function("get_count()", "Return a three-tuple of the current collection counts.") { (vm) -> Owned in
      let counts = vm.heap.counts()
      return vm.tuple(taking: vm.int(counts.0), vm.int(counts.1), vm.int(counts.2))
    }
    m.function("get_stats()", "Return a list of dictionaries containing per-generation statistics.") { (vm) -> Owned in vm.collectorStatistics() }
  }

  private static func defineObjects(_ m: inout ModuleBuilder) {
    m.function("get_objects(generation=None)", getObjectsDoc) { (vm, generation: Value?) throws(Raise) -> Owned in
      let list = Owned(vm.newList())
      let pointer: ListPointer = list.value.cast()
      vm.heap.flush()
      vm.heap.sortYoung()
      vm.heap.pointee.collector.orderMatters = true
      for number in try vm.generations(generation ?? .none) {
        vm.heap.forEachTracked(number) { if Value($0) != Value(pointer) { pointer.append(Value($0)) } }
      }
      return list
    }
    m.function(
      "get_referrers(*objs) @parse", "get_referrers(*objs) -> list\nReturn the list of objects that directly refer to any of objs."
    ) { (vm, wanted: VariadicArguments) -> Owned in vm.referrers(of: wanted) }
    m.function(
      "get_referents(*objs) @parse", "get_referents(*objs) -> list\nReturn the list of objects that are directly referred to by objs."
    ) { (vm, objects: VariadicArguments) -> Owned in
      let list = vm.newList()
      for index in 0..<objects.count {
        guard let object = objects[index].objectIfAny, !object.pointee.type.has(.isLeaf) else { continue }
        vm.makeImpliedDict(of: object)
        vm.visitReferents(of: object) { (child: Value) in if vm.isVisible(child) { list.append(child) } }
      }
      return Owned(list)
    }
    m.function(
      "is_tracked(obj, /)",
      "Returns true if the object is tracked by the garbage collector.\n\nSimple atomic objects will return false."
    ) { (vm, object: Value) -> Bool in
      guard let object = object.objectIfAny else { return false }
      return !object.isUntracked
    }
    m.function("is_finalized(obj, /)", "Returns true if the object has been already finalized by the GC.") { (vm, object: Value) -> Bool in
      guard let object = object.objectIfAny else { return false }
      return object.isFinalized
    }
  }
}

extension VM {
  /// Whether a word that traversal gives is a value that programs can see.
  fileprivate func isVisible(_ value: Value) -> Bool {
    if value.isSmallInt || value.isNone || value.isBool { return true }
    return value.objectIfAny != nil || value == .ellipsis || value == .notImplemented
  }

  /// A threshold: CPython has them in 32 bits.
  fileprivate func threshold(_ value: Value) throws(Raise) -> Int {
    let number = try index(value)
    if number > Int(Int32.max) { throw overflowError("signed integer is greater than maximum") }
    if number < Int(Int32.min) { throw overflowError("signed integer is less than minimum") }
    return number
  }

  /// The lists that an argument of `get_objects` names.
  fileprivate func generations(_ argument: Value) throws(Raise) -> ClosedRange<Int> {
    if argument.isNone { return 0...2 }
    guard isInt(argument) || lookup(type(of: argument), name(.index)) != nil else {
      throw typeError("argument should be integer or None, not '\(typeName(of: argument))'")
    }
    let number = try index(argument)
    if number >= 3 { throw valueError("generation parameter must be less than the number of available generations (3)") }
    if number == -1 { return 0...2 }
    if number < 0 { throw valueError("generation parameter cannot be negative") }
    return number...number
  }

  fileprivate func referrers(of wanted: VariadicArguments) -> Owned {
    let list = newList()
    heap.flush()
    heap.sortYoung()
    heap.pointee.collector.orderMatters = true
    func isWanted(_ child: Value) -> Bool {
      if child.objectIfAny == nil { return false }
      for index in 0..<wanted.count where wanted[index] == child { return true }
      return false
    }
    for number in 0...2 {
      heap.forEachTracked(number) { (object: ObjectPointer) in
        if Value(object) == Value(list) { return }
        var (refers, attributesRefer) = (0, 0)
        object.visitReferences { (child: Value) in if isWanted(child) { refers += 1 } }
        if refers == 0 { return }
        if object.hasImpliedDict {
          object.pointee.type.visitAttributes(of: RawPointer(object)) { (child: Value) in if isWanted(child) { attributesRefer += 1 } }
        }
        if refers > attributesRefer { list.append(Value(object)) }
        if attributesRefer > 0 { list.append(Value(instanceDict(Value(object), object.pointee.type))) }
      }
    }
    return Owned(list)
  }

  fileprivate func collectorStatistics() -> Owned {
    let statistics = heap.pointee.collector.statistics
    let list = Owned(newList())
    for entry in [statistics.0, statistics.1, statistics.2] {
      let dict = Owned(newDict())
      set(dict, "collections", entry.collections)
      set(dict, "collected", entry.collected)
      set(dict, "uncollectable", entry.uncollectable)
      (list.value.cast() as ListPointer).append(dict.value)
    }
    return list
  }

  private func set(_ dict: borrowing Owned, _ key: StaticString, _ number: Int) {
    let name = intern(key)
    let value = int(number)
    (dict.value.cast() as DictPointer).setInterned(name.value, value.value)
  }

  // MARK: What a collection tells the program

  /// Calls the functions in `gc.callbacks` with "start" or "stop" and what there is to say.
  func runCollectorCallbacks(isStart: Bool, generation: Int, collected: Int) {
    let callbacks = heap.pointee.collector.callbacks
    guard !callbacks.isUnbound, (callbacks.cast() as ListPointer).count > 0 else { return }
    let info = Owned(newDict())
    set(info, "generation", generation)
    set(info, "collected", collected)
    set(info, "uncollectable", 0)
    let phase = string(isStart ? "start" : "stop" as StaticString)
    let list: ListPointer = callbacks.cast()
    var index = 0
    while index < list.count {
      let callback = Owned(retaining: list[index])
      do throws(Raise) {
        _ = try call(callback.value, phase.value, info.value)
      } catch {
        reportUnraisable(in: callback.value, note: nil)
      }
      index += 1
    }
  }

  /// DEBUG_STATS: what stands before a collection. Gives the time.
  func reportCollectionStart(_ generation: Int) -> Int {
    guard heap.pointee.collector.debug & CollectorDebug.statistics != 0 else { return 0 }
    var counts = [0, 0, 0, 0]
    for number in 0...3 { heap.forEachTracked(number) { _ in counts[number] += 1 } }
    writeToStandardError(
      """
      gc: collecting generation \(generation)...
      gc: objects in each generation: \(counts[0]) \(counts[1]) \(counts[2])
      gc: objects in permanent generation: \(counts[3])

      """)
    return Platform.monotonicNanoseconds()
  }

  func reportCollectionEnd(_ found: Int, since start: Int) {
    guard heap.pointee.collector.debug & CollectorDebug.statistics != 0 else { return }
    let elapsed = (Platform.monotonicNanoseconds() - start + 50_000) / 100_000
    let fraction = String(elapsed % 10_000)
    let padding = String(repeating: "0", count: 4 - fraction.utf8.count)
    writeToStandardError("gc: done, \(found) unreachable, 0 uncollectable, \(elapsed / 10_000).\(padding)\(fraction)s elapsed\n")
  }
}

// MARK: - Docs

private let moduleDoc: StaticString = """
  This module gives access to the collector of reference cycles.

  enable() -- Switch automatic collection on.
  disable() -- Switch automatic collection off.
  isenabled() -- Whether automatic collection is on.
  collect() -- Collect now.
  get_count() -- The counts that decide when to collect.
  get_stats() -- What was collected so far, by generation.
  set_debug() -- Set debugging flags.
  get_debug() -- The debugging flags.
  set_threshold() -- Set the thresholds of the counts.
  get_threshold() -- The thresholds.
  get_objects() -- The objects that the collector tracks.
  is_tracked() -- Whether the collector tracks an object.
  is_finalized() -- Whether an object's finalizer has run.
  get_referrers() -- The objects that refer to an object.
  get_referents() -- The objects that an object refers to.
  freeze() -- Leave all objects of now out of future collections.
  unfreeze() -- Take them back in.
  get_freeze_count() -- How many are left out.

  """

private let freezeDoc: StaticString = """
  Freeze all current tracked objects and ignore them for future collections.
  """

private let setDebugDoc: StaticString = """
  Set the garbage collection debugging flags.

    flags
      An integer that can have the following bits turned on:
        DEBUG_STATS - Print statistics during collection.
        DEBUG_COLLECTABLE - Print collectable objects found.
        DEBUG_UNCOLLECTABLE - Print unreachable but uncollectable objects
          found.
        DEBUG_SAVEALL - Save objects to gc.garbage rather than freeing them.
        DEBUG_LEAK - Debug leaking programs (everything but STATS).

  Debugging information is written to sys.stderr.
  """

private let setThresholdDoc: StaticString = """
  set_threshold(threshold0, [threshold1, threshold2]) -> None

  Sets the collection thresholds.  Setting threshold0 to zero disables
  collection.

  """

private let getObjectsDoc: StaticString = """
  Return a list of objects tracked by the collector (excluding the list returned).

    generation
      Generation to extract the objects from.

  If generation is not None, return only the objects tracked by the collector
  that are in that generation.
  """
