// Most of what is old lives on, and need not be counted to see it. Marking goes from the known roots (modules, frames, types) through everything that
// they reach; what is not marked afterwards is analysed as any other set (CycleCollector+Unmarked.swift). So marks only say what may be skipped: a root
// that is not known costs time, and an object marked that is garbage by now lives until the next collection; nothing is freed because of them.
// Hence no write barrier: the program runs on between two slices of marking, as it likes.
//
// An automatic full collection is done this way, unless there is little to look at: a slice at each collection of the young, and when marking and
// then sweeping (looking for unmarked entries of the old list) are done, the collection itself. To the program it is one that comes a
// little later. `gc.collect()` marks in one go, but only where nobody can see the order of objects, which CPython's own way of looking changes.
//
// An object may have died since it was put on the stack: its cell is free then, or holds another object that may as well be marked. Pages keep their
// class meanwhile, because only a full collection gives pages back, and that ends the marking.

/// How far a full collection in slices is.
enum FullCollectionProgress { case none, marking, sweeping, ready }

extension UnsafeMutablePointer<HeapState> {
  /// What a slice may do: objects and items looked at, more or less.
  static var stepsOfSlice: Int { 8192 }
  /// With so few objects an automatic full collection is done at once.
  private static var few: Int { 1 << 14 }
  /// Long lists, tuples and dicts are marked through in pieces of so many items.
  private static var piece: Int { 64 }

  // MARK: In slices

  /// A full collection is due: begins to do it in slices; false where it is better done at once.
  func beginFullCollection() -> Bool {
    let count = pointee.collector.old.count + pointee.collector.middle.count + pointee.collector.young.count
    if count < Self.few { return false }
    beginMarking(seesWholeStack: true)
    return true
  }

  /// The next slice. Gives whether the full collection can be done now.
  func continueFullCollection(steps: Int = stepsOfSlice) -> Bool {
    switch pointee.collector.progress {
    case .none: return false
    case .marking: if mark(steps: steps) { beginSweeping() }
    case .sweeping: if sweep(steps: steps) { pointee.collector.progress = .ready }
    case .ready: break
    }
    return pointee.collector.progress == .ready
  }

  /// Something else is going to change the old list.
  func abandonMarking() {
    pointee.collector.progress = .none
    pointee.collector.markStack.count = 0
    pointee.collector.unmarked.count = 0
  }

  // MARK: Roots

  /// - Parameter seesWholeStack: take everything on the frames' stack that looks like an object for one; values that lie there from earlier calls
  ///   keep garbage marked then.
  func beginMarking(seesWholeStack: Bool) {
    abandonMarking()
    pointee.collector.plainContainers.count = 0
    pointee.collector.progress = .marking
    for index in 0..<pointee.chunks.count {
      RawPointer(bitPattern: pointee.chunks.base[index] + Chunk.marks).unsafelyUnwrapped.initializeMemory(
        as: UInt8.self, repeating: 0, count: Chunk.markBytes)
    }
    pointee.vm.visitRoots(markRoot)
    pointee.vm.forEachFrame { markRoot($0.functionWord) }
    if seesWholeStack { pointee.vm.forEachStack(markRoots) }
  }

  private func markRoots(from first: UnsafeMutablePointer<Value>, to end: UnsafeMutablePointer<Value>) {
    var place = first
    while place < end {
      markRoot(place.pointee)
      place += 1
    }
  }

  /// A value that is a root, if it is an object at all: frames that are being left have values that have died.
  private func markRoot(_ value: Value) {
    guard let object = value.objectIfAny, isObject(UInt(bitPattern: object)) else { return }
    let address = UInt(bitPattern: object)
    if Chunk.isMarked(address) { return }
    Chunk.setMark(address)
    pointee.collector.markStack.append(address)
  }

  /// Whether there is a container, alive, at this address.
  private func isObject(_ address: UInt) -> Bool {
    let chunk = address & ~Chunk.mask
    var isOurs = false
    for index in 0..<pointee.chunks.count where pointee.chunks.base[index] == chunk { isOurs = true }
    guard isOurs, address & Chunk.mask >= UInt(Page.size) else { return false }
    let page = Chunk.page(of: address)
    guard page.pointee.isContainer, page.pointee.sizeClass != 0 else { return false }
    let offset = Int(address - page.base)
    return offset < Int(page.pointee.bump) && offset % SizeClass.size(Int(page.pointee.sizeClass)) == 0
      && ObjectPointer(bitPattern: address).unsafelyUnwrapped.isAlive
  }

  // MARK: Marking

  /// Marks on from what is on the stack. Gives whether nothing is left.
  func mark(steps: Int) -> Bool {
    // Objects wait here for a while after their memory has been asked for, so that it answers in time.
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: Self.waiting) { (queue: UnsafeMutableBufferPointer<UInt>) in
      guard let queue = queue.baseAddress else { return true }
      var marker = Marker(stack: pointee.collector.markStack, left: steps)
      var (head, count) = (0, 0)
      while true {
        while count < Self.waiting && marker.stack.count > 0 && marker.left > 0 {
          let entry = marker.stack.popLast()
          if _slowPath(entry & 1 != 0) {
            marker.continueWithItems(entry & ~1)
            continue
          }
          Platform.prefetch(entry)
          queue[(head &+ count) & (Self.waiting &- 1)] = entry
          count &+= 1
        }
        if count == 0 { break }
        let object = ObjectPointer(bitPattern: queue[head]).unsafelyUnwrapped
        let word = object.pointee.word
        head = (head &+ 1) & (Self.waiting &- 1)
        count &-= 1
        marker.left &-= 1
        if word & HeaderBits.count == 0 { continue }
        if marker.visit(object), word & HeaderBits.untracked == 0 { pointee.collector.plainContainers.append(UInt(bitPattern: object)) }
      }
      pointee.collector.markStack = marker.stack
      return marker.stack.count == 0
    }
  }

  /// Objects in the queue, a power of two.
  private static var waiting: Int { 16 }

  /// The stack and what else marking remembers from object to object.
  private struct Marker {
    var stack: WordVector
    var left: Int
    var lastType: TypePointer?

    init(stack: WordVector, left: Int) {
      self.stack = stack
      self.left = left
    }

    @inline(__always) mutating func see(_ value: Value) {
      guard let object = value.objectIfAny else { return }
      let address = UInt(bitPattern: object)
      if !Chunk.page(of: address).pointee.isContainer { return }
      let word = Chunk.markWord(of: address)
      let bit = Chunk.markBit(of: address)
      let marks = word.pointee
      if marks & bit != 0 { return }
      word.pointee = marks | bit
      stack.append(address)
    }

    /// Marks what an object refers to. Gives whether it is a tuple or dict that may hold nothing which has to be tracked.
    @inline(__always) mutating func visit(_ object: ObjectPointer) -> Bool {
      let type = object.pointee.type
      let raw = RawPointer(object)
      type.visitInstanceFields(of: raw) { see($0) }
      let isHeapType = type.has(.heapType)
      if isHeapType && type != lastType {
        see(Value(type))
        lastType = type
      }
      switch type.pointee.kind {
      case .instance: return false
      case .list, .tuple, .dict:
        see(itemsOf: object, type.pointee.kind, from: 0)
        return !isHeapType && type.pointee.kind != .list && isPlain(object, type.pointee.kind)
      default:
        object.visitNativeReferences(type) { see($0) }
        return false
      }
    }

    /// A long container goes on: its place is the next word.
    @inline(never) mutating func continueWithItems(_ address: UInt) {
      let first = Int(bitPattern: stack.popLast())
      let object = ObjectPointer(bitPattern: address).unsafelyUnwrapped
      if object.isAlive { see(itemsOf: object, object.pointee.type.pointee.kind, from: first) }
    }

    /// Items from `first` on; what is more than a piece is put on the stack, to go on later.
    @inline(__always) private mutating func see(itemsOf object: ObjectPointer, _ kind: ObjectKind, from first: Int) {
      let raw = RawPointer(object)
      switch kind {
      case .list:
        let list = raw.assumingMemoryBound(to: ListObject.self)
        see(list.pointee.items, first, pieceEnd(object, first, list.pointee.count))
      case .tuple:
        let tuple = raw.assumingMemoryBound(to: TupleObject.self)
        see(tuple.pointee.items, first, pieceEnd(object, first, tuple.pointee.count))
      case .dict:
        let dict = raw.assumingMemoryBound(to: DictObject.self)
        var index = pieceEnd(object, first, dict.pointee.entryCount)
        while index > first {
          index &-= 1
          see(dict.pointee.entries[index].value)
          see(dict.pointee.entries[index].key)
        }
      // Another object is in the cell by now.
      default: return
      }
    }

    /// Backwards: they leave the stack in their order, in which they often lie in memory.
    @inline(__always) private mutating func see(_ items: UnsafeMutablePointer<Value>, _ first: Int, _ end: Int) {
      var index = end
      while index > first {
        index &-= 1
        see(items[index])
      }
    }

    /// Where the piece of a container that begins at `first` ends.
    @inline(__always) private mutating func pieceEnd(_ object: ObjectPointer, _ first: Int, _ count: Int) -> Int {
      let end = min(count, first &+ piece)
      if end < count {
        stack.append(UInt(bitPattern: end))
        stack.append(UInt(bitPattern: object) | 1)
      }
      left &-= max(0, end &- first) >> 2
      return end
    }

    private func isPlain(_ object: ObjectPointer, _ kind: ObjectKind) -> Bool {
      var isPlain = true
      object.visitNativeReferences(object.pointee.type) { (child: Value) in
        if isPlain, let child = child.objectIfAny, child.mayBeTracked {
          // Nested ones may turn out to be plain first.
          let kind = child.pointee.type.pointee.kind
          if kind != .tuple && kind != .dict { isPlain = false }
        }
      }
      return isPlain
    }
  }
}
