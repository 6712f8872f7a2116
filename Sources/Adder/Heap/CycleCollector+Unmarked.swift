// A full collection after marking: the set that is analysed are the objects of the old list that were not marked, and the last ones of it, which have
// just grown old. The set is scattered over the list, so membership is a number in `remainders`, a sparse array over the whole list. The order of the
// list stays what it is.

extension UnsafeMutablePointer<HeapState> {
  /// A full collection where marking is done: of the unmarked and of what is younger.
  func collectUnmarked() -> Int {
    pointee.collector.progress = .none
    let old = list(2)
    let first = old.pointee.count
    gatherAll()
    return finishCollection(unmarkedFrom: first, inSlices: true)
  }

  /// A full collection that marks first, everything in one go.
  func markAndCollect() -> Int {
    abandonMarking()
    gatherAll()
    beginMarking(seesWholeStack: false)
    _ = mark(steps: .max)
    beginSweeping()
    _ = sweep(steps: .max)
    pointee.collector.progress = .none
    return finishCollection(unmarkedFrom: list(2).pointee.count, inSlices: false)
  }

  private func finishCollection(unmarkedFrom first: Int, inSlices: Bool) -> Int {
    let old = list(2)
    let trashStart = separateUnmarkedTrash(first)
    pointee.collector.unmarked.count = 0
    // They come in the order of marking; nested tuples have to be looked at in the order of the list.
    sortByPlace(pointee.collector.plainContainers)
    untrackPlainContainers(2, 0, trashStart)
    pointee.collector.longLivedPending = 0
    pointee.collector.longLived = max(0, trashStart - pointee.collector.staleOld)
    let found = trashStart == old.pointee.count ? 0 : disposeOfTrash(2, from: trashStart)
    pointee.collector.oldDeaths = min(pointee.collector.oldDeaths, pointee.collector.young.count)
    finishFullCollection(inSlices: inSlices)
    return found
  }

  /// Analyses the unmarked and entries from `first` on, moves what is trash to the end of the old list, and says where that begins.
  private func separateUnmarkedTrash(_ first: Int) -> Int {
    let old = list(2)
    guard pointee.collector.unmarked.count > 0 || first < old.pointee.count else { return old.pointee.count }
    let remainders = Platform.allocateZeroed(old.pointee.count * MemoryLayout<UInt32>.stride).assumingMemoryBound(to: UInt32.self)
    defer { Platform.free(RawPointer(remainders)) }
    let set = UnmarkedSet(heap: self, entries: old.pointee.base, first: first, count: old.pointee.count, remainders: remainders)
    set.countReferences()
    guard set.reach() > 0 else { return old.pointee.count }
    return set.moveTrashToTheEnd()
  }
}

/// The set and for each member one more than its references from outside: 0 is no member, or one that is known to be reachable.
private struct UnmarkedSet {
  let heap: HeapPointer
  let entries: UnsafeMutablePointer<UInt>
  /// From here on all entries belong to the set.
  let first: Int
  let count: Int
  let remainders: UnsafeMutablePointer<UInt32>

  /// The place of a tracked object of the old list that is not dying; nil for anything else.
  @inline(__always) private func place(_ object: ObjectPointer) -> Int? {
    let word = object.pointee.word
    if word & (HeaderBits.untracked | HeaderBits.dying | 3 << HeaderBits.listShift) != 2 << HeaderBits.listShift { return nil }
    let index = Int(truncatingIfNeeded: (word >> HeaderBits.indexShift) & HeaderBits.index)
    return index < count ? index : nil
  }

  @inline(__always) private func member(_ value: Value) -> Int? {
    guard let object = value.objectIfAny, let place = place(object) else { return nil }
    return remainders[place] == 0 ? nil : place
  }

  /// Goes through the members that are not yet known to be reachable.
  @inline(__always) private func forEachMember(_ visit: (Int, ObjectPointer) -> Void) {
    let unmarked = heap.pointee.collector.unmarked
    for index in 0..<unmarked.count {
      let object = ObjectPointer(bitPattern: unmarked.base[index]).unsafelyUnwrapped
      // It may have died since it was found.
      if let place = place(object), place < first, remainders[place] != 0 { visit(place, object) }
    }
    for place in first..<count where remainders[place] != 0 { visit(place, ObjectPointer(bitPattern: entries[place]).unsafelyUnwrapped) }
  }

  func countReferences() {
    let unmarked = heap.pointee.collector.unmarked
    for index in 0..<unmarked.count { enter(unmarked.base[index]) }
    for index in first..<count { enter(entries[index]) }
    forEachMember { (_, object: ObjectPointer) in
      object.visitReferences { (child: Value) in
        if let place = member(child) { remainders[place] &-= 1 }
      }
      heap.notePlainContainer(object, .tuplesAndDicts)
    }
  }

  private func enter(_ address: UInt) {
    let object = ObjectPointer(bitPattern: address).unsafelyUnwrapped
    guard let place = place(object), entries[place] == address else { return }
    remainders[place] = UInt32(truncatingIfNeeded: object.pointee.word) &+ 1
  }

  /// What is held from outside, and all that it holds, is reachable. Gives the number of members that are not.
  func reach() -> Int {
    var zeros = 0
    forEachMember { (place, _) in if remainders[place] == 1 { zeros &+= 1 } }
    var stack = heap.pointee.collector.markStack
    forEachMember { (place, object: ObjectPointer) in
      if zeros == 0 || remainders[place] == 1 { return }
      remainders[place] = 0
      stack.append(UInt(bitPattern: object))
      while stack.count > 0 {
        ObjectPointer(bitPattern: stack.popLast()).unsafelyUnwrapped.visitReferences { (child: Value) in
          guard let place = member(child) else { return }
          if remainders[place] == 1 { zeros &-= 1 }
          remainders[place] = 0
          stack.append(UInt(bitPattern: child.object))
        }
      }
    }
    heap.pointee.collector.markStack = stack
    return zeros
  }

  /// The order of the trash is that of the list. Gives its first place.
  func moveTrashToTheEnd() -> Int {
    heap.pointee.collector.scratch.count = 0
    forEachMember { (place, object: ObjectPointer) in
      if remainders[place] == 1 { heap.pointee.collector.scratch.append(UInt(bitPattern: object)) }
    }
    var kept = first
    for place in first..<count where remainders[place] != 1 {
      if !heap.holds(entries[place], place, list: 2) { continue }
      entries[kept] = entries[place]
      heap.setPlace(ObjectPointer(bitPattern: entries[kept]).unsafelyUnwrapped, kept, list: 2)
      kept += 1
    }
    let trash = heap.pointee.collector.scratch
    heap.pointee.collector.staleOld += kept + trash.count - count
    let old = heap.list(2)
    old.pointee.count = kept
    old.pointee.reserve(kept + trash.count)
    for index in 0..<trash.count {
      old.pointee.base[kept + index] = trash.base[index]
      heap.setPlace(ObjectPointer(bitPattern: trash.base[index]).unsafelyUnwrapped, kept + index, list: 2)
    }
    old.pointee.count = kept + trash.count
    return kept
  }
}
