// BLAKE2b and BLAKE2s (RFC 7693), with the parameters of the authors' paper: key, salt, personal string and the place in a tree.

final class Blake2Digest<Word: FixedWidthInteger & UnsignedInteger>: MessageDigest {
  private var state: [Word]
  private let start: [Word]
  private let rotations: (Word, Word, Word, Word)
  private let rounds: Int
  private let isLastNode: Bool
  private var counter: UInt64 = 0

  /// - Parameters:
  ///   - parameters: the parameter block, eight words.
  ///   - key: comes first as a block of its own, if there is one.
  init(
    _ name: StaticString, digestSize: Int, parameters: [UInt8], key: [UInt8], isLastNode: Bool, start: [Word],
    rotations: (Word, Word, Word, Word), rounds: Int
  ) {
    self.start = start
    self.rotations = rotations
    self.rounds = rounds
    self.isLastNode = isLastNode
    state = parameters.withUnsafeBufferPointer { bytes in
      (0..<8).map { start[$0] ^ loadWord(bytes.baseAddress.unsafelyUnwrapped, $0, .little) }
    }
    super.init(name, digestSize: digestSize, blockSize: MemoryLayout<Word>.size * 16)
    if !key.isEmpty {
      let block = key + [UInt8](repeating: 0, count: blockSize - key.count)
      block.withUnsafeBufferPointer { update($0) }
    }
  }

  private init(blake other: Blake2Digest) {
    state = other.state
    start = other.start
    rotations = other.rotations
    rounds = other.rounds
    isLastNode = other.isLastNode
    counter = other.counter
    super.init(copying: other)
  }

  override func copy() -> MessageDigest { Blake2Digest(blake: self) }
  override var keepsLastBlock: Bool { true }

  override func compress(_ block: UnsafePointer<UInt8>) {
    counter &+= UInt64(blockSize)
    mix(block, isLast: false)
  }

  override func finish(_ length: Int) -> [UInt8] {
    counter &+= UInt64(pending.count)
    let block = pending + [UInt8](repeating: 0, count: blockSize - pending.count)
    block.withUnsafeBufferPointer { mix($0.baseAddress.unsafelyUnwrapped, isLast: true) }
    var digest: [UInt8] = []
    for word in state { digest.appendWord(word, .little) }
    return Array(digest.prefix(length))
  }

  private func mix(_ block: UnsafePointer<UInt8>, isLast: Bool) {
    let half = UInt64(Word.bitWidth)
    var v = state + start
    v[12] ^= Word(truncatingIfNeeded: counter)
    v[13] ^= half == 64 ? 0 : Word(truncatingIfNeeded: counter >> half)
    if isLast {
      v[14] = ~v[14]
      if isLastNode { v[15] = ~v[15] }
    }
    let rotations = rotations
    v.withUnsafeMutableBufferPointer { v in
      func quarter(_ a: Int, _ b: Int, _ c: Int, _ d: Int, _ x: UInt8, _ y: UInt8) {
        v[a] = v[a] &+ v[b] &+ loadWord(block, Int(x), .little)
        v[d] = rotatedRight(v[d] ^ v[a], rotations.0)
        v[c] = v[c] &+ v[d]
        v[b] = rotatedRight(v[b] ^ v[c], rotations.1)
        v[a] = v[a] &+ v[b] &+ loadWord(block, Int(y), .little)
        v[d] = rotatedRight(v[d] ^ v[a], rotations.2)
        v[c] = v[c] &+ v[d]
        v[b] = rotatedRight(v[b] ^ v[c], rotations.3)
      }
      for round in 0..<rounds {
        let s = Blake2.orders[round % 10]
        quarter(0, 4, 8, 12, s[0], s[1])
        quarter(1, 5, 9, 13, s[2], s[3])
        quarter(2, 6, 10, 14, s[4], s[5])
        quarter(3, 7, 11, 15, s[6], s[7])
        quarter(0, 5, 10, 15, s[8], s[9])
        quarter(1, 6, 11, 12, s[10], s[11])
        quarter(2, 7, 8, 13, s[12], s[13])
        quarter(3, 4, 9, 14, s[14], s[15])
      }
    }
    for index in 0..<8 { state[index] ^= v[index] ^ v[index + 8] }
  }
}

enum Blake2 {
  /// The order in which a round takes the words of the block.
  static let orders: [[UInt8]] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
    [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4], [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
    [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13], [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
    [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11], [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
    [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5], [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
  ]

  static func make(isLarge: Bool, digestSize: Int, parameters: [UInt8], key: [UInt8], isLastNode: Bool) -> MessageDigest {
    if isLarge {
      return Blake2Digest<UInt64>(
        "blake2b", digestSize: digestSize, parameters: parameters, key: key, isLastNode: isLastNode, start: ClassicDigests.start64,
        rotations: (32, 24, 16, 63), rounds: 12)
    }
    return Blake2Digest<UInt32>(
      "blake2s", digestSize: digestSize, parameters: parameters, key: key, isLastNode: isLastNode, start: ClassicDigests.start32,
      rotations: (16, 12, 8, 7), rounds: 10)
  }
}
