// Every object begins with two words.
//
//     offset 0   header word: always read and written as 64 bits (mixed widths stall the store buffer)
//                31..0   reference count
//                58..32  index in the list in which the cycle collector holds the object; of a young object: a stamp that says which of two
//                        is the older one
//                59      dying: the count reached zero, the object is being taken apart
//                60      untracked by the collector
//                61      finalized: `__del__` has run
//                63..62  the collector's list: 0 young, 1 middle, 2 old, 3 frozen
//     offset 8   pointer to the type object
//
// A free cell's header word is 0 and its second word links to the next free cell.

typealias ObjectPointer = UnsafeMutablePointer<ObjectHeader>
typealias TypePointer = UnsafeMutablePointer<TypeObject>

struct ObjectHeader {
  var word: UInt64
  var type: TypePointer

  @inline(__always) init(type: TypePointer) {
    word = 1
    self.type = type
  }

  /// A container: `stamp` stands where the index will be.
  @inline(__always) init(type: TypePointer, stamp: UInt64) {
    word = 1 | stamp & (HeaderBits.index << HeaderBits.indexShift)
    self.type = type
  }

  /// A leaf is untracked from the first moment: the collector's tests need not ask what kind of page an object is in.
  @inline(__always) init(leaf type: TypePointer) {
    word = 1 | HeaderBits.untracked
    self.type = type
  }
}

enum HeaderBits {
  @inline(__always) static var count: UInt64 { 0xffff_ffff }
  @inline(__always) static var indexShift: UInt64 { 32 }
  @inline(__always) static var index: UInt64 { (1 << 27) - 1 }
  @inline(__always) static var dying: UInt64 { 1 << 59 }
  @inline(__always) static var untracked: UInt64 { 1 << 60 }
  @inline(__always) static var finalized: UInt64 { 1 << 61 }
  @inline(__always) static var listShift: UInt64 { 62 }
  /// What stays when an object moves to another list.
  @inline(__always) static var kept: UInt64 { count | dying | untracked | finalized }
}

extension UnsafeMutablePointer<ObjectHeader> {
  @inline(__always) var count: Int { Int(pointee.word & HeaderBits.count) }
  @inline(__always) var isUnique: Bool { pointee.word & HeaderBits.count == 1 }
  @inline(__always) var isUntracked: Bool { pointee.word & HeaderBits.untracked != 0 }
  @inline(__always) var isFinalized: Bool { pointee.word & HeaderBits.finalized != 0 }
  @inline(__always) var list: Int { Int(pointee.word >> HeaderBits.listShift) }

  @inline(__always) func retain() { pointee.word &+= 1 }

  @inline(__always) func release() {
    let word = pointee.word &- 1
    pointee.word = word
    if _slowPath(word & HeaderBits.count == 0) { destroy(self) }
  }

  /// Whether the collector could care about a reference to this object: it is a container, and not an untracked tuple.
  @inline(__always) var mayBeTracked: Bool {
    !isUntracked || (!pointee.type.has(.isLeaf) && pointee.type.pointee.kind == .dict)
  }

  /// From now on the collector looks at this object: as at the youngest of all.
  @inline(__always) func track() { if _slowPath(isUntracked) { trackAnew() } }

  @inline(never) private func trackAnew() {
    pointee.word &= ~HeaderBits.untracked
    Chunk.heap(of: UInt(bitPattern: self)).makeYoungest(self)
  }
  @inline(__always) func untrack() { pointee.word |= HeaderBits.untracked }
}
