// Which objects of a set does nothing outside the set reach? The set is a stretch of one list, so that one look at an object's header says whether it
// belongs, and where its number stands in `references`, a dense array: leaves and untracked objects have the untracked bit, and are not touched
// beyond that.

extension UnsafeMutablePointer<HeapState> {
  // Marks in `references` of what is known to be reachable: where it was met, or only after the search had passed it by.
  @inline(__always) private static var reached: UInt32 { .max }
  @inline(__always) private static var reachedLate: UInt32 { .max - 1 }

  enum PlainContainers { case none, tuples, tuplesAndDicts }

  /// Analyses entries `first..<end` of a list (no code runs meanwhile). Gives the number of objects among them, and of those that are trash;
  /// their `references`, counted from `first`, are 0.
  func analyse(
    _ entries: UnsafeMutablePointer<UInt>, _ first: Int, _ end: Int, list: UInt64, findsPlainContainers: PlainContainers
  ) -> (members: Int, dead: Int) {
    let count = end - first
    reserveReferences(count)
    let references = pointee.collector.references
    let objects = entries + first
    let dropped = HeaderBits.untracked | HeaderBits.dying | 3 << HeaderBits.listShift
    let wanted = list << HeaderBits.listShift
    pointee.collector.plainContainers.count = 0

    /// The number of a member of the set; nil for anything else.
    @inline(__always) func member(_ value: Value) -> Int? {
      guard let object = value.objectIfAny else { return nil }
      let word = object.pointee.word
      if word & dropped != wanted { return nil }
      let index = Int(truncatingIfNeeded: (word >> HeaderBits.indexShift) & HeaderBits.index) &- first
      return UInt(bitPattern: index) < UInt(bitPattern: count) ? index : nil
    }

    // One pass for both: an object may lose a reference here before its own count is added.
    references.update(repeating: 0, count: count)
    var members = 0
    for index in 0..<count {
      let object = ObjectPointer(bitPattern: objects[index]).unsafelyUnwrapped
      let word = object.pointee.word
      // What is untracked, dying, or gone since the list was made holds on to nothing here, and lives or dies by its count.
      if word & dropped != wanted || Int(truncatingIfNeeded: (word >> HeaderBits.indexShift) & HeaderBits.index) != index &+ first {
        references[index] = Self.reached
        continue
      }
      members &+= 1
      references[index] &+= UInt32(truncatingIfNeeded: word)
      object.visitReferences { (child: Value) in
        if let place = member(child) { references[place] &-= 1 }
      }
      if findsPlainContainers != .none { notePlainContainer(object, findsPlainContainers) }
    }
    var zeros = 0
    for index in 0..<count where references[index] == 0 { zeros &+= 1 }
    pointee.collector.late.count = 0
    if zeros == 0 { return (members, 0) }

    // What a reachable object holds is reachable. The search goes through the list as CPython does: what it has passed by as trash, and then finds to be
    // reachable, goes to the end of the list. Done as soon as no zero remains.
    var position = 0
    func visitChildren(_ index: Int) {
      ObjectPointer(bitPattern: objects[index]).unsafelyUnwrapped.visitReferences { (child: Value) in
        guard let place = member(child), references[place] == 0 else { return }
        zeros &-= 1
        if place > position {
          references[place] = 1
        } else {
          references[place] = Self.reachedLate
          pointee.collector.late.append(UInt(bitPattern: place))
        }
      }
    }
    while position < count && zeros > 0 {
      let number = references[position]
      if number != 0 && number != Self.reached {
        references[position] = Self.reached
        visitChildren(position)
      }
      position &+= 1
    }
    position = count
    var next = 0
    while next < pointee.collector.late.count && zeros > 0 {
      visitChildren(Int(bitPattern: pointee.collector.late.base[next]))
      next &+= 1
    }
    return (members, zeros)
  }

  private func reserveReferences(_ count: Int) {
    let capacity = pointee.collector.referencesCapacity
    if count <= capacity && capacity <= max(4096, count * 8) { return }
    pointee.collector.references.deallocate()
    pointee.collector.referencesCapacity = max(4096, count + count / 4)
    pointee.collector.references = .allocate(capacity: pointee.collector.referencesCapacity)
  }

  /// Brings the entries from `first` on, which were analysed, into their new order: what was reached, what was reached late, and at the very end the
  /// trash. Gives the first index of that.
  func arrange(_ number: Int, _ first: Int, dead: Int) -> Int {
    let vector = list(number)
    if dead == 0 && pointee.collector.late.count == 0 { return vector.pointee.count }
    let entries = vector.pointee.base
    let references = pointee.collector.references
    let code = UInt64(number)
    let late = pointee.collector.late
    // The places of late ones are about to be overwritten.
    for index in 0..<late.count { late.base[index] = entries[first &+ Int(bitPattern: late.base[index])] }
    pointee.collector.scratch.count = 0
    var kept = first
    for index in first..<vector.pointee.count {
      let address = entries[index]
      let mark = references[index &- first]
      if mark == 0 {
        pointee.collector.scratch.append(address)
      } else if mark != Self.reachedLate {
        if kept != index {
          // An entry that went stale since the list was made is dropped.
          if !holds(address, index, list: code) { continue }
          entries[kept] = address
          setPlace(ObjectPointer(bitPattern: address).unsafelyUnwrapped, kept, list: code)
        }
        kept &+= 1
      }
    }
    kept = put(late, into: entries, at: kept, list: code)
    vector.pointee.count = put(pointee.collector.scratch, into: entries, at: kept, list: code)
    return kept
  }

  private func put(_ addresses: WordVector, into entries: UnsafeMutablePointer<UInt>, at start: Int, list: UInt64) -> Int {
    for index in 0..<addresses.count {
      let address = addresses.base[index]
      entries[start &+ index] = address
      setPlace(ObjectPointer(bitPattern: address).unsafelyUnwrapped, start &+ index, list: list)
    }
    return start &+ addresses.count
  }

  // MARK: Untracking

  /// Exact tuples, and in full collections exact dicts, that hold nothing which the collector could care about are not looked at again.
  @inline(__always) func notePlainContainer(_ object: ObjectPointer, _ wanted: PlainContainers) {
    let type = object.pointee.type
    if type.pointee.kind != .tuple && type.pointee.kind != .dict { return }
    let vm = pointee.vm
    if type == vm.pointee.types.tuple || (wanted == .tuplesAndDicts && type == vm.pointee.types.dict) {
      pointee.collector.plainContainers.append(UInt(bitPattern: object))
    }
  }

  /// Untracks those of the tuples and dicts met that are among entries `first..<end` of a list, where the survivors are.
  func untrackPlainContainers(_ number: Int, _ first: Int, _ end: Int) {
    let noted = pointee.collector.plainContainers
    let entries = list(number).pointee.base
    for position in 0..<noted.count {
      let object = ObjectPointer(bitPattern: noted.base[position]).unsafelyUnwrapped
      let word = object.pointee.word
      let index = Int(truncatingIfNeeded: (word >> HeaderBits.indexShift) & HeaderBits.index)
      guard index >= first && index < end, entries[index] == noted.base[position], object.list == number else { continue }
      var isPlain = true
      object.visitNativeReferences(object.pointee.type) { (child: Value) in
        if let child = child.objectIfAny, child.mayBeTracked { isPlain = false }
      }
      if isPlain { object.untrack() }
    }
    pointee.collector.plainContainers.count = 0
  }
}
