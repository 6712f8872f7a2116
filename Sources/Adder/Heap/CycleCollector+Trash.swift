// What happens to trash, in CPython's order, which programs can see:
//
//     1. all weak references to all of it are cleared
//     2. the callbacks of those whose reference object is not itself trash run
//     3. finalizers (`__del__`, suspended generators) run, each once in an object's life, the oldest object first
//     4. what is still trash is worked out again: code has run, and may have brought objects back
//     5. the rest is freed
//
// Until step 5 the trash is an ordinary part of its list (the end of it), its objects have their counts, and they may die or revive. In step 5 no
// code of the program can see it any more, so the counts inside are not touched: references that leave the trash are given back when it is gone.
//
// Objects stand in the order of their list, which is CPython's. What is approximate: where neither a finalizer was made known (`noteFinalizable`) nor a
// callback, the young are in the order of their cells. That can be seen when a class gets its `__del__` only later, and with generators.

extension UnsafeMutablePointer<HeapState> {
  /// Sees to the trash at the end of a list and gives the number of objects that were collected, as `gc.collect()` counts.
  func disposeOfTrash(_ number: Int, from start: Int) -> Int {
    let vector = list(number)
    pointee.collector.trashList = number
    pointee.collector.trashStart = start
    if pointee.collector.debug & CollectorDebug.collectable != 0 { reportTrash(number, "collectable") }

    var inspection = inspectTrash(number)
    let finalizerCount = inspection.finalizerCount
    let runsCode = !inspection.callbacks.isEmpty || finalizerCount > 0
    var found = runCallbacks(&inspection.callbacks, of: number)
    if finalizerCount > 0 { runFinalizersOfTrash(number, finalizerCount) }
    if runsCode {
      let first = pointee.collector.trashStart
      let dead = analyse(vector.pointee.base, first, vector.pointee.count, list: UInt64(number), findsPlainContainers: .none).dead
      pointee.collector.trashStart = arrange(number, first, dead: dead)
      // Finalizers may have made weak references. Their callbacks cannot reach the trash, as nothing else can. What is to be saved keeps them.
      if pointee.collector.debug & CollectorDebug.saveAll == 0 { inspection = inspectTrash(number) }
    }
    found += vector.pointee.count - pointee.collector.trashStart
    if inspection.hasImpliedDicts { found += impliedDictCount(number) }
    if pointee.collector.debug & CollectorDebug.saveAll != 0 {
      saveTrash(number)
    } else {
      reap(number, hasTypes: inspection.hasTypes)
    }
    _ = runCallbacks(&inspection.callbacks, of: nil)
    pointee.collector.trashList = 0
    return found
  }

  /// Visits the objects of the trash that are still there; entries that went stale are passed over.
  @inline(__always) private func forEachTrash(_ number: Int, _ visit: (ObjectPointer) -> Void) {
    let vector = list(number)
    var index = pointee.collector.trashStart
    while index < vector.pointee.count {
      let address = vector.pointee.base[index]
      if holds(address, index, list: UInt64(number)) { visit(ObjectPointer(bitPattern: address).unsafelyUnwrapped) }
      index &+= 1
    }
  }

  @inline(__always) private func isTrash(_ object: ObjectPointer, _ number: Int) -> Bool {
    let word = object.pointee.word
    return word >> HeaderBits.listShift == UInt64(number) && word & (HeaderBits.untracked | HeaderBits.dying) == 0
      && Int(truncatingIfNeeded: (word >> HeaderBits.indexShift) & HeaderBits.index) >= pointee.collector.trashStart
  }

  // MARK: 1 and 2: weak references

  /// What a look at each object of the trash finds.
  private struct Inspection {
    /// Weak references, retained, whose callbacks are to run.
    var callbacks: [WeakReferencePointer] = []
    var finalizerCount = 0
    var hasTypes = false
    var hasImpliedDicts = false
  }

  /// Looks at the trash once, and clears the weak references to it.
  private func inspectTrash(_ number: Int) -> Inspection {
    var found = Inspection()
    forEachTrash(number) { (object: ObjectPointer) in
      let type = object.pointee.type
      if _slowPath(type.pointee.slots.finalize != nil && !object.isFinalized) { found.finalizerCount &+= 1 }
      if _slowPath(type.has(.isType)) {
        found.hasTypes = true
        UnsafeMutableRawPointer(object).assumingMemoryBound(to: TypeObject.self).forgetBaseReference()
      }
      if object.hasImpliedDict { found.hasImpliedDicts = true }
      if _slowPath(object.hasWeakReferences) { clearWeakReferences(ofTrash: object, number, &found.callbacks) }
      // References that are trash themselves are cleared too, whatever they refer to.
      if type.pointee.kind == .weakReference {
        UnsafeMutableRawPointer(object).assumingMemoryBound(to: WeakReferenceObject.self).unlink()
      }
    }
    return found
  }

  private func impliedDictCount(_ number: Int) -> Int {
    var count = 0
    forEachTrash(number) { (object: ObjectPointer) in if object.hasTrackedImpliedDict { count &+= 1 } }
    return count
  }

  private func clearWeakReferences(ofTrash object: ObjectPointer, _ number: Int, _ waiting: inout [WeakReferencePointer]) {
    guard let head = object.weakReferenceWord else { return }
    while let reference = head.pointee {
      reference.unlink()
      // A reference that is trash too never calls.
      if reference.pointee.callback.isNone || !reference.object.isAlive || isTrash(reference.object, number) { continue }
      reference.object.retain()
      waiting.append(reference)
    }
  }

  /// Runs the callbacks. Gives the number of references that were freed by that: CPython counts them as collected. The others then stand behind the
  /// survivors of the list, if there is one.
  private func runCallbacks(_ waiting: inout [WeakReferencePointer], of list: Int?) -> Int {
    if waiting.isEmpty { return 0 }
    let place = list.map { makeRoom(for: waiting, beforeTrashOf: $0) }
    var freed = 0
    for (index, reference) in waiting.enumerated() {
      // Unlike after a death by count, `__callback__` stays.
      call(reference.pointee.callback, with: reference)
      if reference.object.isUnique {
        freed += 1
      } else if let list, let place {
        setPlace(reference.object, place + index, list: UInt64(list))
      }
      reference.object.release()
    }
    waiting.removeAll()
    return freed
  }

  /// Moves the trash on to have a place for each of these between the survivors and it, and says where they begin. The places hold stale entries.
  private func makeRoom(for waiting: [WeakReferencePointer], beforeTrashOf number: Int) -> Int {
    let vector = list(number)
    let start = pointee.collector.trashStart
    vector.pointee.reserve(vector.pointee.count + waiting.count)
    let entries = vector.pointee.base
    var index = vector.pointee.count
    while index > start {
      index -= 1
      entries[index + waiting.count] = entries[index]
      // The report of the trash goes through the program's own stream: that may have been the end of some of it.
      if !holds(entries[index], index, list: UInt64(number)) { continue }
      setPlace(ObjectPointer(bitPattern: entries[index]).unsafelyUnwrapped, index + waiting.count, list: UInt64(number))
    }
    for (index, reference) in waiting.enumerated() { entries[start + index] = UInt(bitPattern: reference) }
    vector.pointee.count += waiting.count
    pointee.collector.trashStart = start + waiting.count
    if number == 2 { pointee.collector.staleOld &+= waiting.count }
    return start
  }

  // MARK: 3: finalizers

  private func runFinalizersOfTrash(_ number: Int, _ expected: Int) {
    var waiting: [ObjectPointer] = []
    waiting.reserveCapacity(expected)
    forEachTrash(number) { (object: ObjectPointer) in
      if object.pointee.type.pointee.slots.finalize != nil && !object.isFinalized { waiting.append(object) }
    }
    for object in waiting {
      // An earlier finalizer may have been the end of it.
      guard isTrash(object, number), object.isAlive, !object.isFinalized else { continue }
      object.pointee.word |= HeaderBits.finalized
      object.retain()
      object.pointee.type.pointee.slots.finalize?(pointee.vm, Value(object))
      object.release()
    }
  }

  /// An object has been made whose type has a finalizer.
  @inline(__always) func noteFinalizable(_ object: ObjectPointer) { noteOrder() }

  /// From now on the program can see in which order objects die.
  @inline(__always) func noteOrder() {
    pointee.collector.needsOrder = true
    pointee.collector.orderMatters = true
  }

  // MARK: 5: freeing

  /// DEBUG_SAVEALL: the trash goes into `gc.garbage` and lives on.
  private func saveTrash(_ number: Int) {
    let garbage = pointee.collector.garbage
    guard !garbage.isUnbound else { return }
    forEachTrash(number) { (object: ObjectPointer) in
      (garbage.cast() as ListPointer).append(Value(object))
      guard object.hasTrackedImpliedDict else { return }
      (garbage.cast() as ListPointer).append(Value(pointee.vm.instanceDict(Value(object), object.pointee.type)))
    }
  }

  /// Frees the trash. Types go last: as long as there are objects of theirs, they say what is in them.
  private func reap(_ number: Int, hasTypes: Bool) {
    let vector = list(number)
    let start = pointee.collector.trashStart
    let end = vector.pointee.count
    let entries = vector.pointee.base
    pointee.collector.drops.count = 0
    if hasTypes {
      reapWithTypes(number, start, end)
    } else {
      for index in start..<end {
        let object = ObjectPointer(bitPattern: entries[index]).unsafelyUnwrapped
        let type = object.pointee.type
        object.visitReferencesInOrderOfRelease { (child: Value) in leave(child, number) }
        object.dismantle(type, self)
        freeToPage(entries[index])
      }
    }
    vector.pointee.count = start
    var index = 0
    while index < pointee.collector.drops.count {
      ObjectPointer(bitPattern: pointee.collector.drops.base[index]).unsafelyUnwrapped.release()
      index += 1
    }
    pointee.collector.drops.count = 0
  }

  /// A class among the trash, and what takes it apart: looked up before its metaclass may be gone.
  private struct DyingType {
    let type: TypePointer
    let rank: Int
    let dismantle: (@Sendable (HeapPointer, RawPointer) -> Void)?
  }

  /// The same in separate passes; a class goes before its bases.
  private func reapWithTypes(_ number: Int, _ start: Int, _ end: Int) {
    let entries = list(number).pointee.base
    var types: [DyingType] = []
    for index in start..<end {
      let object = ObjectPointer(bitPattern: entries[index]).unsafelyUnwrapped
      object.visitReferencesInOrderOfRelease { (child: Value) in leave(child, number) }
      if !object.pointee.type.has(.isType) { continue }
      let type = UnsafeMutableRawPointer(object).assumingMemoryBound(to: TypeObject.self)
      leave(type.pointee.baseReference, number)
      type.pointee.baseReference = .unbound
      let mro = type.pointee.mro
      let rank = mro.objectIfAny == nil ? 0 : (mro.cast() as TuplePointer).count
      types.append(DyingType(type: type, rank: rank, dismantle: object.pointee.type.pointee.slots.dismantle))
    }
    for index in start..<end {
      let object = ObjectPointer(bitPattern: entries[index]).unsafelyUnwrapped
      if !object.pointee.type.has(.isType) { object.dismantle(object.pointee.type, self) }
    }
    types.sort { $0.rank > $1.rank }
    for entry in types { entry.dismantle?(self, RawPointer(entry.type)) }
    for index in start..<end { freeToPage(entries[index]) }
  }

  /// A reference from the trash: one that leaves it is given back, at once where no code can run, or else when the trash is gone.
  @inline(__always) private func leave(_ child: Value, _ number: Int) {
    guard let child = child.objectIfAny else { return }
    let word = child.pointee.word
    // A cell of the trash that is free by now has 0.
    if word == 0 || isTrash(child, number) { return }
    if word & HeaderBits.count != 1 {
      child.pointee.word = word &- 1
    } else if word & HeaderBits.untracked != 0 && child.pointee.type.has(.isLeaf) {
      child.release()
    } else {
      pointee.collector.drops.append(UInt(bitPattern: child))
    }
  }
}

/// The bits of `gc.set_debug`.
enum CollectorDebug {
  static var statistics: Int { 1 }
  static var collectable: Int { 2 }
  static var uncollectable: Int { 4 }
  static var saveAll: Int { 32 }
  static var leak: Int { 38 }
}

extension UnsafeMutablePointer<HeapState> {
  /// Debug output: one line for each object of the trash.
  func reportTrash(_ number: Int, _ kind: String) {
    var lines = ""
    forEachTrash(number) { (object: ObjectPointer) in
      let name = pointee.vm.text(object.pointee.type.pointee.name)
      lines += "gc: \(kind) <\(name) 0x\(String(UInt(bitPattern: object), radix: 16))>\n"
    }
    pointee.vm.writeToStandardError(lines)
  }
}
