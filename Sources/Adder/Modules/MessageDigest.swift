// Message digests. What they have in common: bytes come in pieces of any length and go on in whole blocks.

/// A digest in the making.
class MessageDigest {
  let name: StaticString
  let digestSize: Int
  let blockSize: Int
  /// Bytes that wait until there is a block of them.
  fileprivate(set) var pending: [UInt8] = []
  /// How many bytes there were in all.
  fileprivate(set) var total: UInt64 = 0

  init(_ name: StaticString, digestSize: Int, blockSize: Int) {
    self.name = name
    self.digestSize = digestSize
    self.blockSize = blockSize
  }

  init(copying other: MessageDigest) {
    name = other.name
    digestSize = other.digestSize
    blockSize = other.blockSize
    pending = other.pending
    total = other.total
  }

  /// A digest that goes on from here by itself.
  func copy() -> MessageDigest { fatalError("each kind has its own") }

  /// Takes a block in.
  func compress(_ block: UnsafePointer<UInt8>) { fatalError("each kind has its own") }

  /// The digest; this object is used up.
  func finish(_ length: Int) -> [UInt8] { fatalError("each kind has its own") }

  /// Whether the last block is to wait for `finish`, which treats it in another way.
  var keepsLastBlock: Bool { false }

  final func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    total &+= UInt64(bytes.count)
    let spare = keepsLastBlock ? 1 : 0
    var index = 0
    if !pending.isEmpty {
      let taken = min(blockSize - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<taken])
      index = taken
      guard pending.count == blockSize, bytes.count - index >= spare else { return }
      pending.withUnsafeBufferPointer { compress($0.baseAddress.unsafelyUnwrapped) }
      pending.removeAll(keepingCapacity: true)
    }
    while bytes.count - index >= blockSize + spare {
      compress(start + index)
      index += blockSize
    }
    pending.append(contentsOf: bytes[index...])
  }

  /// The digest of what came so far, which may go on.
  final func digest(_ length: Int? = nil) -> [UInt8] { copy().finish(length ?? digestSize) }

  final func flushPending() {
    pending.withUnsafeBufferPointer { compress($0.baseAddress.unsafelyUnwrapped) }
    pending.removeAll(keepingCapacity: true)
  }
}

/// A byte order.
enum ByteOrder {
  case little, big
}

/// Reads a word.
@inline(__always) func loadWord<Word: FixedWidthInteger>(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ order: ByteOrder) -> Word {
  let word = UnsafeRawPointer(bytes + index * MemoryLayout<Word>.size).loadUnaligned(as: Word.self)
  return order == .big ? Word(bigEndian: word) : Word(littleEndian: word)
}

extension [UInt8] {
  /// Appends a word.
  mutating func appendWord<Word: FixedWidthInteger>(_ word: Word, _ order: ByteOrder) {
    Swift.withUnsafeBytes(of: order == .big ? word.bigEndian : word.littleEndian) { append(contentsOf: $0) }
  }
}

@inline(__always) func rotatedLeft<Word: FixedWidthInteger>(_ word: Word, _ count: Word) -> Word {
  word << count | word >> (Word(Word.bitWidth) - count)
}

@inline(__always) func rotatedRight<Word: FixedWidthInteger>(_ word: Word, _ count: Word) -> Word {
  word >> count | word << (Word(Word.bitWidth) - count)
}

/// The digests that pad with a one, zeros and the length in bits, and whose state is a row of words: MD5, SHA-1 and SHA-2.
final class ChainedDigest<Word: FixedWidthInteger & UnsignedInteger>: MessageDigest {
  typealias Step = (inout [Word], UnsafePointer<UInt8>) -> Void
  private var state: [Word]
  private let order: ByteOrder
  private let step: Step

  init(_ name: StaticString, digestSize: Int, order: ByteOrder, start: [Word], step: @escaping Step) {
    state = start
    self.order = order
    self.step = step
    super.init(name, digestSize: digestSize, blockSize: MemoryLayout<Word>.size * 16)
  }

  private init(chained other: ChainedDigest) {
    state = other.state
    order = other.order
    step = other.step
    super.init(copying: other)
  }

  override func copy() -> MessageDigest { ChainedDigest(chained: self) }

  override func compress(_ block: UnsafePointer<UInt8>) { step(&state, block) }

  override func finish(_ length: Int) -> [UInt8] {
    let bits = total &* 8
    let lengthSize = MemoryLayout<Word>.size * 2
    var padding: [UInt8] = [0x80]
    while (pending.count + padding.count + lengthSize) % blockSize != 0 { padding.append(0) }
    if order == .big {
      padding.append(contentsOf: repeatElement(0, count: lengthSize - 8))
      padding.appendWord(bits, .big)
    } else {
      padding.appendWord(bits, .little)
    }
    padding.withUnsafeBufferPointer { update($0) }
    var digest: [UInt8] = []
    for word in state { digest.appendWord(word, order) }
    return Array(digest.prefix(length))
  }
}
