// The collector's lists: filling, keeping compact, freezing; and giving empty pages back.

extension UnsafeMutablePointer<HeapState> {
  /// Whether the entry at `index` of lists 1 to 3 still stands for an object.
  @inline(__always) func holds(_ address: UInt, _ index: Int, list: UInt64) -> Bool {
    let word = ObjectPointer(bitPattern: address).unsafelyUnwrapped.pointee.word
    let place = HeaderBits.index << HeaderBits.indexShift | 3 << HeaderBits.listShift
    return word & place == list << HeaderBits.listShift | UInt64(truncatingIfNeeded: index) << HeaderBits.indexShift
  }

  @inline(__always) func setPlace(_ object: ObjectPointer, _ index: Int, list: UInt64) {
    let place = list << HeaderBits.listShift | UInt64(truncatingIfNeeded: index) << HeaderBits.indexShift
    object.pointee.word = object.pointee.word & HeaderBits.kept | place
  }

  /// Puts an object at the end of the young list, where CPython puts what it tracks: a dict when the first value comes in that matters, and anything
  /// whose finalizer is about to run, so that who comes back to life is young again.
  func makeYoungest(_ object: ObjectPointer) {
    if object.isUntracked { return }
    if object.list != 0 {
      // It leaves the older ones and joins the young: the number of new objects less deaths stays the same.
      pointee.collector.oldDeaths &+= 1
      if object.list == 2 { pointee.collector.staleOld &+= 1 }
      pointee.collector.young.append(UInt(bitPattern: object))
    }
    pointee.stamp &+= 1 << HeaderBits.indexShift
    object.pointee.word = object.pointee.word & HeaderBits.kept | pointee.stamp & (HeaderBits.index << HeaderBits.indexShift)
  }

  /// After this the young list has live young objects only, and the allocator's local lists are empty: their cells are back in their pages.
  func flush() {
    let entries = pointee.collector.young.base
    let count = pointee.collector.young.count
    var kept = 0
    for index in 0..<count {
      let address = entries[index]
      let word = ObjectPointer(bitPattern: address).unsafelyUnwrapped.pointee.word
      if word == 0 {
        freeToPage(address)
      } else if word >> HeaderBits.listShift == 0 {
        entries[kept] = address
        kept &+= 1
      }
    }
    pointee.collector.young.count = kept
    pointee.local.update(repeating: 0, count: SizeClass.count)
  }

  /// Moves the objects of a generation and of the younger ones to the end of the next older list, and says where they begin.
  func gather(_ generation: Int) -> Int {
    if generation == 2 {
      abandonMarking()
      if pointee.collector.staleOld > pointee.collector.old.count / 8 { compact(2) }
      gatherAll()
      return 0
    }
    // Full collections see to this otherwise.
    if pointee.collector.staleOld > max(1 << 20, pointee.collector.old.count / 4 * 3) { compact(2) }
    let target = generation + 1
    let first = list(target).pointee.count
    prepareToGather()
    // CPython's order: a full collection looks at the youngest before the middle ones.
    if generation == 1 { moveAll(1, to: 2) }
    moveAll(0, to: target)
    resetYoungLimit()
    return first
  }

  /// Moves all objects to the end of the old list.
  func gatherAll() {
    prepareToGather()
    moveAll(0, to: 2)
    moveAll(1, to: 2)
    resetYoungLimit()
  }

  private func prepareToGather() {
    flush()
    pointee.collector.isSettled = false
    pointee.collector.oldDeaths = 0
    let count = pointee.collector.old.count + pointee.collector.middle.count + pointee.collector.young.count
    precondition(count < 1 << 27, "more than 2^27 objects")
    if pointee.collector.needsOrder || pointee.collector.isObserved { sortYoung() }
    pointee.collector.needsOrder = false
  }

  /// Everything that start-up has made counts as old, as if a full collection had looked at it: the program's own objects decide when the
  /// first one comes.
  func settle() {
    _ = gather(2)
    let count = pointee.collector.old.count
    for index in 0..<count {
      notePlainContainer(ObjectPointer(bitPattern: pointee.collector.old.base[index]).unsafelyUnwrapped, .tuplesAndDicts)
    }
    untrackPlainContainers(2, 0, count)
    pointee.collector.longLived = count
    pointee.collector.longLivedPending = 0
    pointee.collector.isSettled = true
    pointee.collector.orderMatters = false
  }

  /// Whether there is no tracked object but those of start-up.
  var isSettled: Bool {
    guard pointee.collector.isSettled else { return false }
    flush()
    return pointee.collector.young.count == 0
  }

  /// Puts the young list into the order of creation.
  func sortYoung() {
    let count = pointee.collector.young.count
    let entries = pointee.collector.young.base
    let stamps = HeaderBits.index
    withUnsafeTemporaryAllocation(of: StampedAddress.self, capacity: 2 * count) { buffer in
      guard let base = buffer.baseAddress else { return }
      var isSorted = true
      var last: UInt64 = 0
      for index in 0..<count {
        let word = ObjectPointer(bitPattern: entries[index]).unsafelyUnwrapped.pointee.word
        let stamp = word >> HeaderBits.indexShift & stamps
        (base + index).initialize(to: StampedAddress(stamp: stamp, address: entries[index]))
        if stamp < last { isSorted = false }
        last = stamp
      }
      if isSorted { return }
      (base + count).initialize(repeating: StampedAddress(stamp: 0, address: 0), count: count)
      let sorted = StampedAddress.sort(base, spare: base + count, count: count, largest: stamps)
      for index in 0..<count { entries[index] = sorted[index].address }
    }
  }

  /// Appends the objects of one list to another, and empties it.
  private func moveAll(_ source: Int, to target: Int) {
    let from = list(source)
    let to = list(target)
    let count = from.pointee.count
    to.pointee.reserve(to.pointee.count + count)
    let entries = from.pointee.base
    let destination = to.pointee.base
    var end = to.pointee.count
    let code = UInt64(target)
    // What grows old while there is marking going on is not looked for by the sweep.
    let marks = target == 2 && pointee.collector.progress != .none
    for index in 0..<count {
      let address = entries[index]
      if source != 0 && !holds(address, index, list: UInt64(source)) { continue }
      setPlace(ObjectPointer(bitPattern: address).unsafelyUnwrapped, end, list: code)
      if marks { Chunk.setMark(address) }
      destination[end] = address
      end &+= 1
    }
    to.pointee.count = end
    from.pointee.count = 0
    if source == 2 { pointee.collector.staleOld = 0 }
  }

  /// Removes the stale entries of list 1, 2 or 3.
  func compact(_ number: Int) {
    if number == 2 {
      abandonMarking()
      pointee.collector.staleOld = 0
    }
    let vector = list(number)
    let entries = vector.pointee.base
    let code = UInt64(number)
    var kept = 0
    for index in 0..<vector.pointee.count {
      let address = entries[index]
      guard holds(address, index, list: code) else { continue }
      if kept != index {
        entries[kept] = address
        setPlace(ObjectPointer(bitPattern: address).unsafelyUnwrapped, kept, list: code)
      }
      kept &+= 1
    }
    vector.pointee.count = kept
  }

  // MARK: What the `gc` module asks

  /// Visits the tracked objects of a list, trash that is just being finalized excepted. `visit` may not run code.
  func forEachTracked(_ number: Int, _ visit: (ObjectPointer) -> Void) {
    let vector = list(number)
    let end = pointee.collector.trashList == number && number != 0 ? min(pointee.collector.trashStart, vector.pointee.count) : vector.pointee.count
    for index in 0..<end {
      let address = vector.pointee.base[index]
      let object = ObjectPointer(bitPattern: address).unsafelyUnwrapped
      let word = object.pointee.word
      if number == 0 {
        if word >> HeaderBits.listShift != 0 { continue }
      } else if !holds(address, index, list: UInt64(number)) {
        continue
      }
      if word & HeaderBits.count != 0 && word & (HeaderBits.untracked | HeaderBits.dying) == 0 { visit(object) }
    }
  }

  /// `gc.freeze()`: everything moves to the list that is never collected.
  func freeze() {
    if pointee.collector.isCollecting { return }
    abandonMarking()
    flush()
    sortYoung()
    for number in 0...2 { moveAll(number, to: 3) }
    pointee.collector.youngCollections = 0
    pointee.collector.middleCollections = 0
    pointee.collector.oldDeaths = 0
    resetYoungLimit()
  }

  func unfreeze() {
    if pointee.collector.isCollecting { return }
    abandonMarking()
    moveAll(3, to: 2)
  }

  /// The end of the interpreter: what is frozen goes too, but without its finalizers, which CPython never runs.
  func thaw() {
    forEachTracked(3) { $0.pointee.word |= HeaderBits.finalized }
    unfreeze()
  }

  // MARK: Memory back to the system

  /// Empty pages that are kept ready for use.
  private static var reserve: Int { 64 }

  /// A full collection is over: empty pages lose their class, and all but some give their memory back. That takes a look at each object, so after a
  /// collection in slices it is done only where it gives back a quarter of the memory, and later collections discard it page by page.
  func finishFullCollection(inSlices: Bool = false) {
    let empty = releaseEmptyPages(counting: true)
    if empty == 0 || inSlices && empty * 4 < pointee.chunks.count * Chunk.pages { return }
    // Finalizers may have run since the lists were made compact.
    for number in 1...3 { compact(number) }
    flush()
    resetYoungLimit()
    _ = releaseEmptyPages(counting: false)
    if !inSlices { discardFreePages() }
  }

  /// Takes pages without objects off the lists of pages with room, or only counts them.
  private func releaseEmptyPages(counting: Bool) -> Int {
    var number = 0
    for slot in 0..<2 * SizeClass.count {
      var kept: PagePointer?
      var next = pointee.available[slot]
      while let page = next {
        next = page.pointee.next
        if page.pointee.used == 0 {
          number += 1
          if !counting {
            pointee.bytesInUse -= Page.size
            pointee.freePages.append(page.base)
            page.initialize(to: PageInfo(sizeClass: 0, isContainer: false))
            continue
          }
        }
        if !counting {
          page.pointee.next = kept
          kept = page
        }
      }
      if !counting { pointee.available[slot] = kept }
    }
    return number
  }

  /// Gives the memory of free pages back, of at most `limit` of them: it takes the system some microseconds each.
  func discardFreePages(atMost limit: Int = .max) {
    let dirty = pointee.freePages.count - Self.reserve - pointee.collector.cleanPages
    guard dirty > 0 else { return }
    let end = pointee.collector.cleanPages + min(dirty, limit)
    for index in pointee.collector.cleanPages..<end { Platform.discard(pointee.freePages.base[index], bytes: Page.size) }
    pointee.collector.cleanPages = end
  }
}

/// An object of the young list and when it was made.
private struct StampedAddress {
  let stamp: UInt64
  let address: UInt

  /// Sorts by `stamp`, digit by digit (stable, in linear time); the result is in one of the two buffers.
  static func sort(
    _ items: UnsafeMutablePointer<StampedAddress>, spare: UnsafeMutablePointer<StampedAddress>, count: Int, largest: UInt64
  ) -> UnsafeMutablePointer<StampedAddress> {
    let digits = 512
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: digits) { places in
      var (from, to) = (items, spare)
      var shift: UInt64 = 0
      while largest >> shift != 0 {
        places.initialize(repeating: 0)
        for index in 0..<count { places[Int(from[index].stamp >> shift) % digits] += 1 }
        var place = 0
        for digit in 0..<digits { (places[digit], place) = (place, place + places[digit]) }
        for index in 0..<count {
          let digit = Int(from[index].stamp >> shift) % digits
          to[places[digit]] = from[index]
          places[digit] += 1
        }
        (from, to) = (to, from)
        shift += 9
      }
      return from
    }
  }
}
