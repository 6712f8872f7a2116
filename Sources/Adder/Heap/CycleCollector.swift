// The cycle collector. Counts free almost everything; what they cannot free are objects that hold each other. A collection looks at a set of
// objects and decides as CPython does: copy each object's count, subtract one for each reference that comes from inside the set; an object whose
// remainder is above zero is held from outside, and so is all that it reaches. The rest is trash, finalized and freed in CPython's order (see
// CycleCollector+Trash.swift).
//
// Generations are lists of addresses. An object's header says in which list it is, and where:
//
//     0 young    new objects, and the free cells of the allocator's local lists (see Heap+Allocation.swift); headers have no index
//     1 middle   survivors of a collection of the young
//     2 old      survivors of a collection of the middle ones
//     3 frozen   `gc.freeze()`
//
// An object that dies takes nothing out of lists 1 to 3: its cell's header does not say that list and that index any more, which is how a stale
// entry is known (`holds`). A list is made compact when a collection uses it. A page may not get another use while a list points into it, so pages
// go back only when all lists are compact.
//
// The order of a list is the order of creation, changed by collections just as CPython changes it, because it is the order in which finalizers and
// callbacks run. Cells are reused, so the young list is in no order; young objects have a stamp in their headers, and are sorted by it where the
// program could see the difference (`needsOrder`, `isObserved`).
//
// Collecting generation g moves the objects of g and of the younger generations to the end of the next older list; that stretch of the list is
// the set which is analysed. Its survivors stay where they are; the trash is moved to the very end, and is in no way special otherwise: objects of
// it that die, or come back to life, while finalizers run are treated like any others.
//
// Full collections of a large heap do not look at each object like that: they mark what lives first, the automatic ones in slices (see
// CycleCollector+Marking.swift).
//
// A collection never starts while memory is allocated. The allocator notes that one is due (`youngListIsLong`), and the next checkpoint of the
// evaluator starts it (`collectIfDue`).

/// What `gc.get_stats()` tells of a generation.
struct CollectorStatistics {
  var collections = 0
  var collected = 0
  var uncollectable = 0
}

struct CollectorState {
  var young = WordVector(capacity: 4096)
  /// When the young list is this long, `youngListIsLong` looks at it.
  var youngLimit = 701
  /// Deaths of objects that were in older lists, since the last collection of the young.
  var oldDeaths = 0
  /// How deep deaths are nested (see Destruction.swift).
  var depth = 0

  var middle = WordVector(capacity: 1024)
  var old = WordVector(capacity: 1024)
  var frozen = WordVector(capacity: 8)
  /// Entries of the old list that are stale, more or less.
  var staleOld = 0

  // When to collect.
  var thresholds = (700, 10, 10)
  var isEnabled = true
  /// A collection waits for the next checkpoint.
  var isDue = false
  /// A collection is going on: another one does nothing.
  var isCollecting = false
  /// Collections of the young since the last one of the middle, and of the middle since the last full one.
  var youngCollections = 0
  var middleCollections = 0
  /// Objects that survived the last full collection, and those that grew old since.
  var longLived = 0
  var longLivedPending = 0
  /// There has been no collection since start-up was over.
  var isSettled = false
  /// Counts the collections of the test mode.
  var stressCount = 0

  // A full collection in slices (see CycleCollector+Marking.swift): what waits to be marked from, and what the sweep found.
  var progress = FullCollectionProgress.none
  var markStack = WordVector(capacity: 256)
  var sweep = HeapPointer.Sweep()
  var unmarked = WordVector(capacity: 256)

  // Trash while it is being seen to: the end of this list (0: there is none), from this index on.
  var trashList = 0
  var trashStart = 0

  // Working memory of the analysis.
  var references: UnsafeMutablePointer<UInt32> = .allocate(capacity: 4096)
  var referencesCapacity = 4096
  /// What the analysis found to be reachable after it had passed it by, in the order of finding.
  var late = WordVector(capacity: 1024)
  var scratch = WordVector(capacity: 256)
  var drops = WordVector(capacity: 256)
  /// Tuples and dicts that may turn out to hold nothing that has to be tracked.
  var plainContainers = WordVector(capacity: 256)

  /// Since the last collection there came a finalizer or a callback into the world: the order of the young objects can be seen.
  var needsOrder = false
  /// There has ever been a finalizer or a callback, or the program has asked for objects: full collections keep to CPython's order.
  var orderMatters = false
  /// The `gc` module has been imported: the order can be seen in what it tells.
  var isObserved = false

  // What programs see.
  var statistics = (CollectorStatistics(), CollectorStatistics(), CollectorStatistics())
  var debug = 0
  /// `gc.garbage` and `gc.callbacks`, lists; `.unbound` until the module is imported.
  var garbage: Value = .unbound
  var callbacks: Value = .unbound

  /// Entries at the bottom of `freePages` whose memory the system has.
  var cleanPages = 0

  func deallocate() {
    for vector in [young, middle, old, frozen, markStack, unmarked, late, scratch, drops, plainContainers] { vector.deallocate() }
    references.deallocate()
  }
}

extension UnsafeMutablePointer<HeapState> {
  /// Collects a generation (0 to 2) and the younger ones. Gives what `gc.collect()` returns: 0 when a collection is going on already.
  /// - Parameter isSilent: the functions in `gc.callbacks` are not told, as of the collections that take the modules down.
  @discardableResult func collect(_ generation: Int, isSilent: Bool = false) -> Int {
    if pointee.collector.isCollecting { return 0 }
    pointee.collector.isCollecting = true
    let vm = pointee.vm
    var found = 0
    vm.preservingError {
      if !isSilent { vm.runCollectorCallbacks(isStart: true, generation: generation, collected: 0) }
      found = collectNow(generation)
      if !isSilent { vm.runCollectorCallbacks(isStart: false, generation: generation, collected: found) }
    }
    pointee.collector.isCollecting = false
    return found
  }

  private func collectNow(_ generation: Int) -> Int {
    let start = pointee.vm.reportCollectionStart(generation)
    switch generation {
    case 0: pointee.collector.youngCollections += 1
    case 1:
      pointee.collector.youngCollections = 0
      pointee.collector.middleCollections += 1
    default:
      pointee.collector.youngCollections = 0
      pointee.collector.middleCollections = 0
    }
    let found = runCollection(generation)
    pointee.vm.reportCollectionEnd(found, since: start)
    countCollection(generation, found)
    return found
  }

  /// The collection itself, without callbacks and statistics.
  func runCollection(_ generation: Int) -> Int {
    if generation == 2 {
      if pointee.collector.progress == .ready { return collectUnmarked() }
      if !pointee.collector.orderMatters && pointee.collector.debug == 0 { return markAndCollect() }
    }
    return collectInOrder(generation)
  }

  /// A collection that looks at each object of its set as CPython does, and leaves them in the same order.
  func collectInOrder(_ generation: Int) -> Int {
    if generation == 0 && pointee.collector.young.count == 0 && pointee.collector.oldDeaths == 0 { return 0 }
    let list = generation == 0 ? 1 : 2
    let first = gather(generation)
    let vector = self.list(list)
    if vector.pointee.count == first {
      if generation == 2 { finishFullCollection() }
      return 0
    }
    let (members, dead) = analyse(
      vector.pointee.base, first, vector.pointee.count, list: UInt64(list),
      findsPlainContainers: generation == 2 ? .tuplesAndDicts : .tuples)
    let trashStart = arrange(list, first, dead: dead)
    untrackPlainContainers(list, first, trashStart)
    if generation == 1 { pointee.collector.longLivedPending += members - dead }
    if generation == 2 {
      pointee.collector.longLivedPending = 0
      pointee.collector.longLived = members - dead
    }
    let found = dead == 0 ? 0 : disposeOfTrash(list, from: trashStart)
    pointee.collector.oldDeaths = min(pointee.collector.oldDeaths, pointee.collector.young.count)
    if generation == 2 { finishFullCollection() }
    return found
  }

  private func countCollection(_ generation: Int, _ found: Int) {
    switch generation {
    case 0: pointee.collector.statistics.0.add(found)
    case 1: pointee.collector.statistics.1.add(found)
    default: pointee.collector.statistics.2.add(found)
    }
  }

  /// The list with this number.
  @inline(__always) func list(_ number: Int) -> UnsafeMutablePointer<WordVector> {
    switch number {
    case 0: return withUnsafeMutablePointer(to: &pointee.collector.young) { $0 }
    case 1: return withUnsafeMutablePointer(to: &pointee.collector.middle) { $0 }
    case 2: return withUnsafeMutablePointer(to: &pointee.collector.old) { $0 }
    default: return withUnsafeMutablePointer(to: &pointee.collector.frozen) { $0 }
    }
  }
}

extension CollectorStatistics {
  fileprivate mutating func add(_ found: Int) {
    collections += 1
    collected += found
  }
}
