// After marking: which objects of the old list were not reached? Page by page a look at the mark bits tells, without a look at an object, that all
// of a page's cells in use are marked, which is nearly always so. Where many are not, or many entries of the list are stale, the list is gone
// through instead, and made compact at the same time.

extension UnsafeMutablePointer<HeapState> {
  /// How far a sweep is.
  struct Sweep {
    enum Way { case pages, list, listClosingGaps }

    var way = Way.list
    /// The next entry of the list; or 64 times the chunk's number plus the page's.
    var position = 0
    /// Where the sweep ends: what grows old meanwhile is behind it, and marked.
    var end = 0
    /// Where the next entry goes to that is still good, when gaps are closed.
    var kept = 0
  }

  /// Marking is done: now for the objects of the old list that were not reached.
  func beginSweeping() {
    pointee.collector.progress = .sweeping
    let count = pointee.collector.old.count
    var sweep = Sweep(end: count)
    if pointee.collector.staleOld > count / 8 {
      sweep.way = .listClosingGaps
    } else if unmarkedContainers() < count / 8 {
      sweep.way = .pages
      sweep.end = pointee.chunks.count * Chunk.pages
    }
    pointee.collector.sweep = sweep
  }

  /// Collects unmarked objects. Gives whether all have been looked at.
  func sweep(steps: Int) -> Bool {
    var sweep = pointee.collector.sweep
    var left = steps
    while left > 0 && sweep.position < sweep.end {
      switch sweep.way {
      case .pages: left -= sweepPage(sweep.position)
      case .list: left -= sweepEntry(sweep.position)
      case .listClosingGaps: left -= sweepEntry(sweep.position, closingGap: &sweep.kept)
      }
      sweep.position += 1
    }
    pointee.collector.sweep = sweep
    guard sweep.position >= sweep.end else { return false }
    switch sweep.way {
    case .pages: sortByPlace(pointee.collector.unmarked)
    case .list: break
    case .listClosingGaps: closeGap(sweep.kept, sweep.end)
    }
    return true
  }

  /// Brings objects of one list into its order.
  func sortByPlace(_ objects: WordVector) {
    func place(_ address: UInt) -> UInt64 {
      ObjectPointer(bitPattern: address).unsafelyUnwrapped.pointee.word & HeaderBits.index << HeaderBits.indexShift
    }
    var addresses = UnsafeMutableBufferPointer(start: objects.base, count: objects.count)
    addresses.sort { place($0) < place($1) }
  }

  // MARK: By pages

  private func container(_ number: Int) -> PagePointer? {
    if number % Chunk.pages == 0 { return nil }
    let page = Chunk.page(of: pointee.chunks.base[number / Chunk.pages] + UInt(number % Chunk.pages * Page.size))
    return page.pointee.isContainer && page.pointee.sizeClass != 0 ? page : nil
  }

  /// Cells in use that are not marked; fewer where cells of dead objects are marked.
  private func unmarkedContainers() -> Int {
    var count = 0
    for number in 0..<pointee.chunks.count * Chunk.pages {
      if let page = container(number) { count += max(0, Int(page.pointee.used) - marks(in: page)) }
    }
    return count
  }

  private func marks(in page: PagePointer) -> Int {
    let words = Chunk.markWord(of: page.base)
    var count = 0
    for index in 0..<Page.size / 16 / 64 { count &+= words[index].nonzeroBitCount }
    return count
  }

  /// Looks into a page where the numbers differ. Gives what that has cost.
  private func sweepPage(_ number: Int) -> Int {
    guard let page = container(number), marks(in: page) != Int(page.pointee.used) else { return 8 }
    let size = UInt(SizeClass.size(Int(page.pointee.sizeClass)))
    var address = page.base
    let end = page.base + UInt(page.pointee.bump)
    while address + size <= end {
      let word = ObjectPointer(bitPattern: address).unsafelyUnwrapped.pointee.word
      if word >> HeaderBits.listShift == 2 && !Chunk.isMarked(address) { pointee.collector.unmarked.append(address) }
      address += size
    }
    return Page.size / Int(size)
  }

  // MARK: By the list

  @inline(__always) private func sweepEntry(_ index: Int) -> Int {
    let address = pointee.collector.old.base[index]
    if !Chunk.isMarked(address) && holds(address, index, list: 2) { pointee.collector.unmarked.append(address) }
    return 1
  }

  @inline(__always) private func sweepEntry(_ index: Int, closingGap kept: inout Int) -> Int {
    let entries = pointee.collector.old.base
    let address = entries[index]
    guard holds(address, index, list: 2) else { return 1 }
    if !Chunk.isMarked(address) { pointee.collector.unmarked.append(address) }
    if kept != index {
      entries[kept] = address
      setPlace(ObjectPointer(bitPattern: address).unsafelyUnwrapped, kept, list: 2)
    }
    kept += 1
    return 1
  }

  /// What has grown old since the sweep began moves up.
  private func closeGap(_ kept: Int, _ end: Int) {
    let vector = list(2)
    var place = kept
    for index in end..<vector.pointee.count {
      let address = vector.pointee.base[index]
      guard holds(address, index, list: 2) else { continue }
      vector.pointee.base[place] = address
      setPlace(ObjectPointer(bitPattern: address).unsafelyUnwrapped, place, list: 2)
      place += 1
    }
    vector.pointee.count = place
    pointee.collector.staleOld = 0
  }
}
