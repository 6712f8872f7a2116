// Which objects of a set does nothing outside the set reach? The set is a stretch of one list, so that one look at an object's header says whether it
// belongs, and where its number stands in `references`, a dense array: leaves and untracked objects have the untracked bit, and are not touched
// beyond that.

extension UnsafeMutablePointer<HeapState> {
  /// In `references`: known to be reachable.
  @inline(__always) private static var reached: UInt32 { .max }

  enum PlainContainers { case none, tuples, tuplesAndDicts }

  /// Analyses entries `first..<end` of a list (no code runs meanwhile). Gives the number of those that are trash; their `references`, counted from
  /// `first`, are 0.
  func analyse(
    _ entries: UnsafeMutablePointer<UInt>, _ first: Int, _ end: Int, list: UInt64, findsPlainContainers: PlainContainers
  ) -> Int {
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

    for index in 0..<count {
      let word = ObjectPointer(bitPattern: objects[index]).unsafelyUnwrapped.pointee.word
      // What is untracked, dying, or gone since the list was made holds on to nothing here, and lives or dies by its count.
      let isMember = word & dropped == wanted && Int(truncatingIfNeeded: (word >> HeaderBits.indexShift) & HeaderBits.index) == index &+ first
      references[index] = isMember ? UInt32(truncatingIfNeeded: word) : Self.reached
    }
    for index in 0..<count where references[index] != Self.reached {
      let object = ObjectPointer(bitPattern: objects[index]).unsafelyUnwrapped
      object.visitReferences { (child: Value) in
        if let place = member(child) { references[place] &-= 1 }
      }
      if findsPlainContainers != .none { notePlainContainer(object, findsPlainContainers) }
    }
    var zeros = 0
    for index in 0..<count where references[index] == 0 { zeros &+= 1 }
    if zeros == 0 { return 0 }

    // What a reachable object holds is reachable. Done as soon as no zero remains.
    pointee.collector.stack.count = 0
    for index in 0..<count where references[index] != 0 && references[index] != Self.reached {
      references[index] = Self.reached
      var next = objects[index]
      while true {
        ObjectPointer(bitPattern: next).unsafelyUnwrapped.visitReferences { (child: Value) in
          guard let place = member(child) else { return }
          let number = references[place]
          if number == Self.reached { return }
          if number == 0 { zeros &-= 1 }
          references[place] = Self.reached
          pointee.collector.stack.append(UInt(child.bits))
        }
        if pointee.collector.stack.count == 0 || zeros == 0 { break }
        next = pointee.collector.stack.popLast()
      }
      if zeros == 0 { break }
    }
    return zeros
  }

  private func reserveReferences(_ count: Int) {
    let capacity = pointee.collector.referencesCapacity
    if count <= capacity && capacity <= max(4096, count * 8) { return }
    pointee.collector.references.deallocate()
    pointee.collector.referencesCapacity = max(4096, count + count / 4)
    pointee.collector.references = .allocate(capacity: pointee.collector.referencesCapacity)
  }

  /// Moves the trash that `analyse` found among the entries from `first` on to the end of the list. Gives its first index.
  func moveTrashToEnd(_ number: Int, _ first: Int) -> Int {
    let vector = list(number)
    let entries = vector.pointee.base
    let references = pointee.collector.references
    let code = UInt64(number)
    pointee.collector.scratch.count = 0
    var kept = first
    for index in first..<vector.pointee.count {
      let address = entries[index]
      if references[index &- first] == 0 {
        pointee.collector.scratch.append(address)
        continue
      }
      if kept != index {
        // An entry that went stale since the list was made is dropped.
        if !holds(address, index, list: code) { continue }
        entries[kept] = address
        setPlace(ObjectPointer(bitPattern: address).unsafelyUnwrapped, kept, list: code)
      }
      kept &+= 1
    }
    let trash = pointee.collector.scratch
    for index in 0..<trash.count {
      entries[kept &+ index] = trash.base[index]
      setPlace(ObjectPointer(bitPattern: trash.base[index]).unsafelyUnwrapped, kept &+ index, list: code)
    }
    vector.pointee.count = kept &+ trash.count
    return kept
  }

  // MARK: Untracking

  /// Exact tuples, and in full collections exact dicts, that hold nothing which the collector could care about are not looked at again.
  @inline(__always) private func notePlainContainer(_ object: ObjectPointer, _ wanted: PlainContainers) {
    let type = object.pointee.type
    if type.pointee.kind != .tuple && type.pointee.kind != .dict { return }
    let vm = pointee.vm
    if type == vm.pointee.types.tuple || (wanted == .tuplesAndDicts && type == vm.pointee.types.dict) {
      pointee.collector.plainContainers.append(UInt(bitPattern: object))
    }
  }

  /// Untracks those of the tuples and dicts met that survive.
  func untrackPlainContainers(_ number: Int, _ first: Int, _ end: Int) {
    let noted = pointee.collector.plainContainers
    for position in 0..<noted.count {
      let object = ObjectPointer(bitPattern: noted.base[position]).unsafelyUnwrapped
      let word = object.pointee.word
      let index = Int(truncatingIfNeeded: (word >> HeaderBits.indexShift) & HeaderBits.index)
      guard index >= first && index < end else { continue }
      var isPlain = true
      object.visitNativeReferences(object.pointee.type) { (child: Value) in
        if let child = child.objectIfAny, child.mayBeTracked { isPlain = false }
      }
      if isPlain { object.untrack() }
    }
    pointee.collector.plainContainers.count = 0
  }
}
