// The heap of one interpreter: where objects live, and what the allocator and the collector remember about them.
//
// Memory comes from the system in chunks of 4 MiB, aligned to their size. A chunk's first 64 KiB page is its header: which heap it belongs
// to, a `PageInfo` for each of the other pages (side by side: headers at the start of each page would all fall into the same cache sets), and
// a bit for every 16 bytes, which the collector marks what is reachable with.
// All cells of a page have one size, so an object's address alone leads to its heap and its size.
//
//     chunk ┌─────────────────────┬────────┬────────┬─ ─ ─┐      page ┌──────┬──────┬──────┬─ ─ ─┬─────────────┐
//           │ header, infos, marks│ page 1 │ page 2 │     │           │ cell │ cell │ cell │     │ not carved  │
//           └─────────────────────┴────────┴────────┴─ ─ ─┘           └──────┴──────┴──────┴─ ─ ─┴─────────────┘
//
// Cells of containers (what the collector looks at) are handed out from local free lists, one a size class. A cell is entered into the
// young list when it joins a local list, 64 at a time, not when an object is made in it: what is born and dies young costs no entry.
// Invariant: young list = cells of young objects + cells in the local lists, each once.
// Leaves (floats, strings, item buffers) are in no list: they come straight from their page.

typealias HeapPointer = UnsafeMutablePointer<HeapState>

struct HeapState {
  let vm: VM
  /// First free cell of each container class, taken from pages 64 at a time.
  let local: UnsafeMutablePointer<UInt>
  /// The page that each class (containers, then leaves) takes cells from.
  let current: UnsafeMutablePointer<PagePointer>
  /// Pages of each class that filled up and have room again.
  let available: UnsafeMutablePointer<PagePointer?>
  /// Stands for "no page" in `current`, so that the fast path needs no test.
  let noPage: PagePointer

  var chunks = WordVector(capacity: 8)
  /// Pages that belong to no class now.
  var freePages = WordVector(capacity: 64)

  /// Bytes in pages handed out and in buffers from malloc.
  var bytesInUse = 0
  /// A limit on `bytesInUse`, checked at checkpoints; `Int.max` for none.
  var bytesLimit = Int.max

  var collector = CollectorState()
  /// Counts the containers made, shifted to where a header has it.
  var stamp: UInt64 = 0
  /// What waits to be taken apart: objects whose count reached zero while another was being destroyed.
  var pending = WordVector(capacity: 1024)

  init(vm: VM) {
    self.vm = vm
    local = .allocate(capacity: SizeClass.count)
    local.initialize(repeating: 0, count: SizeClass.count)
    noPage = .allocate(capacity: 1)
    noPage.initialize(to: PageInfo(sizeClass: 0, isContainer: false, bump: UInt32(Page.size)))
    current = .allocate(capacity: 2 * SizeClass.count)
    current.initialize(repeating: noPage, count: 2 * SizeClass.count)
    available = .allocate(capacity: 2 * SizeClass.count)
    available.initialize(repeating: nil, count: 2 * SizeClass.count)
  }
}

/// Sizes of cells: every 16 bytes up to 512, then doubling to 32 KiB. Nothing larger is an object: long contents live in buffers.
enum SizeClass {
  @inline(__always) static var count: Int { 40 }
  /// The largest object.
  @inline(__always) static var largest: Int { 32768 }

  /// Never 0, not even for nothing: a page without a class has that.
  @inline(__always) static func of(_ bytes: Int) -> Int {
    if _fastPath(bytes <= 512) { return (Swift.max(bytes, 1) &+ 15) >> 4 }
    return ofLarge(bytes)
  }

  @inline(never) private static func ofLarge(_ bytes: Int) -> Int {
    precondition(bytes <= largest, "an object is never larger than 32 KiB")
    return 33 + (Int.bitWidth - (bytes - 1).leadingZeroBitCount - 10)
  }

  static func size(_ sizeClass: Int) -> Int { sizeClass <= 32 ? sizeClass << 4 : 1 << (sizeClass - 33 + 10) }
}

// MARK: - Pages

enum Page {
  @inline(__always) static var shift: UInt { 16 }
  @inline(__always) static var size: Int { 1 << 16 }
}

enum Chunk {
  @inline(__always) static var size: Int { 4 << 20 }
  @inline(__always) static var mask: UInt { UInt(size - 1) }
  @inline(__always) static var pages: Int { size / Page.size }
  /// Where the `PageInfo`s begin in the chunk's header.
  @inline(__always) static var infos: UInt { 64 }
  /// Where the mark bits begin, and how many bytes they take: half of the header's page.
  @inline(__always) static var marks: UInt { 32 << 10 }
  @inline(__always) static var markBytes: Int { size / 16 / 8 }

  /// The heap that an address belongs to.
  @inline(__always) static func heap(of address: UInt) -> HeapPointer {
    UnsafePointer<HeapPointer>(bitPattern: address & ~mask).unsafelyUnwrapped.pointee
  }

  @inline(__always) static func page(of address: UInt) -> PagePointer {
    PagePointer(bitPattern: (address & ~mask) &+ infos &+ ((address & mask) >> Page.shift) &* UInt(MemoryLayout<PageInfo>.stride))
      .unsafelyUnwrapped
  }
}

extension Chunk {
  /// The word with the mark bit of the object at `address`; the bit is `markBit`.
  @inline(__always) static func markWord(of address: UInt) -> UnsafeMutablePointer<UInt64> {
    UnsafeMutablePointer(bitPattern: (address & ~mask) &+ marks &+ ((address & mask) >> 10) << 3).unsafelyUnwrapped
  }
  @inline(__always) static func markBit(of address: UInt) -> UInt64 { 1 << (UInt64(address >> 4) & 63) }

  @inline(__always) static func isMarked(_ address: UInt) -> Bool { markWord(of: address).pointee & markBit(of: address) != 0 }
  @inline(__always) static func setMark(_ address: UInt) {
    let word = markWord(of: address)
    word.pointee |= markBit(of: address)
  }
}

typealias PagePointer = UnsafeMutablePointer<PageInfo>

struct PageInfo {
  enum State: UInt8 { case current, full, available }

  /// First free cell.
  var free: UInt = 0
  /// Cells handed out.
  var used: UInt32 = 0
  /// When `used` falls to this, somebody wants to know: the page has room again, or is empty.
  var wake: UInt32 = .max
  var next: PagePointer?
  /// Up to here the page has been carved into cells.
  var bump: UInt32
  let sizeClass: UInt8
  let isContainer: Bool
  var state = State.current

  init(sizeClass: Int, isContainer: Bool, bump: UInt32 = 0) {
    self.sizeClass = UInt8(sizeClass)
    self.isContainer = isContainer
    self.bump = bump
  }
}

extension UnsafeMutablePointer<PageInfo> {
  /// The address of the page that this describes.
  var base: UInt {
    let address = UInt(bitPattern: self)
    let chunk = address & ~Chunk.mask
    return chunk + ((address - chunk - Chunk.infos) / UInt(MemoryLayout<PageInfo>.stride)) << Page.shift
  }
}

// MARK: - A growing array of words

/// An array of words without Swift's counting and checks, for the inner loops of the heap.
struct WordVector {
  var base: UnsafeMutablePointer<UInt>
  var count = 0
  var capacity: Int

  init(capacity: Int) {
    base = Platform.allocate(capacity * MemoryLayout<UInt>.stride).assumingMemoryBound(to: UInt.self)
    self.capacity = capacity
  }

  @inline(__always) mutating func append(_ word: UInt) {
    if _slowPath(count == capacity) { reserve(count + 1) }
    base[count] = word
    count &+= 1
  }

  @inline(__always) mutating func popLast() -> UInt {
    count &-= 1
    return base[count]
  }

  @inline(never) mutating func reserve(_ minimum: Int) {
    guard minimum > capacity else { return }
    let larger = Swift.max(minimum, capacity * 2)
    // The system moves large blocks without copying them.
    base = Platform.reallocate(RawPointer(base), larger * MemoryLayout<UInt>.stride).assumingMemoryBound(to: UInt.self)
    capacity = larger
  }

  func deallocate() { Platform.free(RawPointer(base)) }
}
