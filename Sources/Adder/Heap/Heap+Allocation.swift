// Handing out cells and taking them back.

extension UnsafeMutablePointer<HeapState> {
  // MARK: Containers

  /// A new container of `type` with a count of one, tracked. Everything behind the header is whatever the cell held before.
  @inline(__always) func makeContainer(_ type: TypePointer, sizeClass: Int) -> RawPointer {
    let first = pointee.local[sizeClass]
    let cell: UInt
    if _fastPath(first != 0) {
      cell = first
      pointee.local[sizeClass] = UnsafePointer<UInt>(bitPattern: first).unsafelyUnwrapped[1]
    } else {
      cell = refill(sizeClass)
    }
    let object = ObjectPointer(bitPattern: cell).unsafelyUnwrapped
    let stamp = pointee.stamp &+ 1 << HeaderBits.indexShift
    pointee.stamp = stamp
    object.pointee = ObjectHeader(type: type, stamp: stamp)
    return RawPointer(object)
  }

  /// The local list is empty: up to 64 cells of a page join it, and the young list. Notes when a collection is due; it never starts one.
  @inline(never) private func refill(_ sizeClass: Int) -> UInt {
    if pointee.collector.young.count >= pointee.collector.youngLimit { youngListIsLong() }
    let page = pageWithRoom(sizeClass, isContainer: true)
    pointee.collector.young.reserve(pointee.collector.young.count + 64)
    let entries = pointee.collector.young.base + pointee.collector.young.count
    let first = page.pointee.free
    var cell = first
    var last = first
    var taken = 0
    while cell != 0 && taken < 64 {
      entries[taken] = cell
      taken &+= 1
      last = cell
      cell = UnsafePointer<UInt>(bitPattern: cell).unsafelyUnwrapped[1]
    }
    page.pointee.free = cell
    page.pointee.used &+= UInt32(taken)
    pointee.collector.young.count &+= taken
    UnsafeMutablePointer<UInt>(bitPattern: last).unsafelyUnwrapped[1] = 0
    pointee.local[sizeClass] = UnsafePointer<UInt>(bitPattern: first).unsafelyUnwrapped[1]
    return first
  }

  /// Gives back the cell of a container. A young one goes to the local list: the young list has it already.
  @inline(__always) func freeContainer(_ object: ObjectPointer, sizeClass: Int) {
    let word = object.pointee.word
    if _fastPath(word >> HeaderBits.listShift == 0) {
      let cell = UnsafeMutableRawPointer(object).assumingMemoryBound(to: UInt.self)
      cell[0] = 0
      cell[1] = pointee.local[sizeClass]
      pointee.local[sizeClass] = UInt(bitPattern: object)
    } else {
      pointee.collector.oldDeaths &+= 1
      if word >> HeaderBits.listShift == 2 { pointee.collector.staleOld &+= 1 }
      freeToPage(UInt(bitPattern: object))
    }
  }

  // MARK: Leaves

  /// Memory for a leaf object or an item buffer of at most `SizeClass.largest` bytes.
  @inline(__always) func allocateLeaf(_ bytes: Int) -> RawPointer {
    let sizeClass = SizeClass.of(bytes)
    var page = pointee.current[SizeClass.count &+ sizeClass]
    if _slowPath(page.pointee.free == 0) { page = pageWithRoom(sizeClass, isContainer: false) }
    let cell = page.pointee.free
    page.pointee.free = UnsafePointer<UInt>(bitPattern: cell).unsafelyUnwrapped[1]
    page.pointee.used &+= 1
    return RawPointer(bitPattern: cell).unsafelyUnwrapped
  }

  /// A new leaf object with a count of one. The collector never looks at it.
  @inline(__always) func makeLeaf(_ type: TypePointer, bytes: Int) -> RawPointer {
    let cell = allocateLeaf(bytes)
    cell.assumingMemoryBound(to: ObjectHeader.self).pointee = ObjectHeader(leaf: type)
    return cell
  }

  @inline(__always) func freeLeaf(_ cell: RawPointer) { freeToPage(UInt(bitPattern: cell)) }

  /// Puts a cell back on its page's list.
  @inline(__always) func freeToPage(_ address: UInt) {
    let page = Chunk.page(of: address)
    let cell = UnsafeMutablePointer<UInt>(bitPattern: address).unsafelyUnwrapped
    cell[0] = 0
    cell[1] = page.pointee.free
    page.pointee.free = address
    let used = page.pointee.used &- 1
    page.pointee.used = used
    if _slowPath(used == page.pointee.wake) { wake(page) }
  }

  @inline(never) private func wake(_ page: PagePointer) {
    if page.pointee.state == .full {
      let slot = Int(page.pointee.sizeClass) + (page.pointee.isContainer ? 0 : SizeClass.count)
      page.pointee.state = .available
      page.pointee.wake = 0
      page.pointee.next = pointee.available[slot]
      pointee.available[slot] = page
    }
    if page.pointee.used == 0 {
      // Carved anew, in address order, which undoes what scattered frees did to the list.
      page.pointee.free = 0
      page.pointee.bump = 0
    }
  }

  // MARK: Pages

  /// The page to take cells of this class from, with at least one free cell.
  @inline(never) func pageWithRoom(_ sizeClass: Int, isContainer: Bool) -> PagePointer {
    let slot = sizeClass + (isContainer ? 0 : SizeClass.count)
    let size = SizeClass.size(sizeClass)
    var page = pointee.current[slot]
    if page.pointee.free != 0 { return page }
    if Int(page.pointee.bump) + size > Page.size {
      retire(page)
      if let next = pointee.available[slot] {
        pointee.available[slot] = next.pointee.next
        page = next
      } else {
        page = freshPage(sizeClass, isContainer: isContainer)
      }
      page.pointee.state = .current
      page.pointee.wake = .max
      pointee.current[slot] = page
    }
    if page.pointee.free == 0 { carve(page, size: size) }
    return page
  }

  /// Nothing is left to take: the page counts as full until an eighth of its cells is free.
  private func retire(_ page: PagePointer) {
    guard page != pointee.noPage else { return }
    page.pointee.state = .full
    page.pointee.wake = page.pointee.used - max(1, page.pointee.used / 8)
    if page.pointee.used == page.pointee.wake { wake(page) }
  }

  /// Links up to 4 KiB of a page into its free list, in address order.
  private func carve(_ page: PagePointer, size: Int) {
    let base = page.base
    let start = Int(page.pointee.bump)
    let cells = min(max(1, 4096 / size), (Page.size - start) / size)
    var next: UInt = 0
    var index = cells - 1
    while index >= 0 {
      let address = base + UInt(start + index * size)
      let cell = UnsafeMutablePointer<UInt>(bitPattern: address).unsafelyUnwrapped
      cell[0] = 0
      cell[1] = next
      next = address
      index -= 1
    }
    page.pointee.free = next
    page.pointee.bump = UInt32(start + cells * size)
  }

  private func freshPage(_ sizeClass: Int, isContainer: Bool) -> PagePointer {
    if pointee.freePages.count == 0 { addChunk() }
    let base = pointee.freePages.popLast()
    pointee.collector.cleanPages = min(pointee.collector.cleanPages, pointee.freePages.count)
    pointee.bytesInUse += Page.size
    let page = Chunk.page(of: base)
    page.initialize(to: PageInfo(sizeClass: sizeClass, isContainer: isContainer))
    return page
  }

  private func addChunk() {
    let base = Platform.mapAligned(bytes: Chunk.size, alignment: Chunk.size)
    UnsafeMutablePointer<HeapPointer>(bitPattern: base).unsafelyUnwrapped.initialize(to: self)
    pointee.chunks.append(base)
    var index = Chunk.pages - 1
    while index >= 1 {
      pointee.freePages.append(base + UInt(index * Page.size))
      index -= 1
    }
    pointee.collector.cleanPages = pointee.freePages.count
  }

  // MARK: Buffers

  /// Memory for the items of an object: small buffers from our pages, larger ones from malloc.
  @inline(__always) func allocateBuffer(_ bytes: Int) -> RawPointer {
    if _fastPath(bytes <= 512) { return allocateLeaf(bytes) }
    return allocateLargeBuffer(bytes)
  }

  @inline(never) private func allocateLargeBuffer(_ bytes: Int) -> RawPointer {
    pointee.bytesInUse += bytes
    return Platform.allocate(bytes)
  }

  /// Gives back a buffer; `bytes` is what it was asked for with.
  @inline(__always) func freeBuffer(_ buffer: RawPointer, bytes: Int) {
    if _fastPath(bytes <= 512) { return freeLeaf(buffer) }
    pointee.bytesInUse -= bytes
    Platform.free(buffer)
  }

  /// A buffer of `newBytes` with the contents of the old one, which is gone.
  @inline(never) func resizeBuffer(_ buffer: RawPointer, from oldBytes: Int, to newBytes: Int) -> RawPointer {
    if oldBytes > 512 && newBytes > 512 {
      pointee.bytesInUse += newBytes - oldBytes
      return Platform.reallocate(buffer, newBytes)
    }
    if oldBytes <= 512, newBytes <= 512, SizeClass.of(oldBytes) == SizeClass.of(newBytes) { return buffer }
    let moved = allocateBuffer(newBytes)
    moved.copyMemory(from: buffer, byteCount: min(oldBytes, newBytes))
    freeBuffer(buffer, bytes: oldBytes)
    return moved
  }

  // MARK: Going away

  /// Returns all memory to the system. No object is looked at.
  func tearDown() {
    for index in 0..<pointee.chunks.count { Platform.unmap(pointee.chunks.base[index], bytes: Chunk.size) }
    pointee.chunks.deallocate()
    pointee.freePages.deallocate()
    pointee.pending.deallocate()
    pointee.collector.deallocate()
    pointee.noPage.deallocate()
    pointee.local.deallocate()
    pointee.current.deallocate()
    pointee.available.deallocate()
  }

  // MARK: Walking

  /// Visits every container that is alive, in address order.
  func forEachContainer(_ visit: (ObjectPointer) -> Void) {
    for index in 0..<pointee.chunks.count {
      let chunk = pointee.chunks.base[index]
      for number in 1..<Chunk.pages {
        let base = chunk + UInt(number * Page.size)
        let page = Chunk.page(of: base)
        guard page.pointee.sizeClass != 0, page.pointee.isContainer else { continue }
        let size = UInt(SizeClass.size(Int(page.pointee.sizeClass)))
        var address = base
        while address + size <= base + UInt(page.pointee.bump) {
          let object = ObjectPointer(bitPattern: address).unsafelyUnwrapped
          if object.pointee.word != 0 { visit(object) }
          address += size
        }
      }
    }
  }
}
