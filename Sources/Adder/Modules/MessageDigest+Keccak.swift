// SHA-3 and SHAKE (FIPS 202).

final class KeccakDigest: MessageDigest {
  private var lanes = [UInt64](repeating: 0, count: 25)
  /// The bits behind the message that tell the kinds apart, and the first one of the padding.
  private let suffix: UInt8

  init(_ name: StaticString, digestSize: Int, rate: Int, suffix: UInt8) {
    self.suffix = suffix
    super.init(name, digestSize: digestSize, blockSize: rate)
  }

  private init(keccak other: KeccakDigest) {
    lanes = other.lanes
    suffix = other.suffix
    super.init(copying: other)
  }

  static func sha3(_ name: StaticString, _ size: Int) -> MessageDigest {
    KeccakDigest(name, digestSize: size, rate: 200 - 2 * size, suffix: 0x06)
  }

  static func shake(_ name: StaticString, rate: Int) -> MessageDigest { KeccakDigest(name, digestSize: 0, rate: rate, suffix: 0x1f) }

  override func copy() -> MessageDigest { KeccakDigest(keccak: self) }

  override func compress(_ block: UnsafePointer<UInt8>) {
    for index in 0..<blockSize / 8 { lanes[index] ^= loadWord(block, index, .little) }
    Self.permute(&lanes)
  }

  override func finish(_ length: Int) -> [UInt8] {
    var block = pending + [UInt8](repeating: 0, count: blockSize - pending.count)
    block[pending.count] ^= suffix
    block[blockSize - 1] ^= 0x80
    block.withUnsafeBufferPointer { compress($0.baseAddress.unsafelyUnwrapped) }
    var digest: [UInt8] = []
    while true {
      for index in 0..<blockSize / 8 where digest.count < length { digest.appendWord(lanes[index], .little) }
      if digest.count >= length { return Array(digest.prefix(length)) }
      Self.permute(&lanes)
    }
  }

  /// By round, what is mixed into the first lane: the output of a shift register of eight bits.
  private static let roundConstants: [UInt64] = {
    var register: UInt8 = 1
    return (0..<24).map { _ in
      var constant: UInt64 = 0
      for bit in 0..<7 {
        if register & 1 != 0 { constant |= 1 << (1 << UInt64(bit) - 1) }
        register = register << 1 ^ (register & 0x80 != 0 ? 0x71 : 0)
      }
      return constant
    }
  }()

  /// The way of the lanes through the square, with their rotations.
  private static let path: [(lane: Int, rotation: UInt64)] = {
    var (x, y) = (1, 0)
    return (0..<24).map { step in
      let place = x + 5 * y
      (x, y) = (y, (2 * x + 3 * y) % 5)
      return (place, UInt64((step + 1) * (step + 2) / 2 % 64))
    }
  }()

  private static func permute(_ lanes: inout [UInt64]) {
    let (path, constants) = (path, roundConstants)
    lanes.withUnsafeMutableBufferPointer { a in
      for round in 0..<24 {
        var columns: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        columns.0 = a[0] ^ a[5] ^ a[10] ^ a[15] ^ a[20]
        columns.1 = a[1] ^ a[6] ^ a[11] ^ a[16] ^ a[21]
        columns.2 = a[2] ^ a[7] ^ a[12] ^ a[17] ^ a[22]
        columns.3 = a[3] ^ a[8] ^ a[13] ^ a[18] ^ a[23]
        columns.4 = a[4] ^ a[9] ^ a[14] ^ a[19] ^ a[24]
        let effects = (
          columns.4 ^ rotatedLeft(columns.1, 1), columns.0 ^ rotatedLeft(columns.2, 1), columns.1 ^ rotatedLeft(columns.3, 1),
          columns.2 ^ rotatedLeft(columns.4, 1), columns.3 ^ rotatedLeft(columns.0, 1)
        )
        for row in stride(from: 0, to: 25, by: 5) {
          a[row] ^= effects.0
          a[row + 1] ^= effects.1
          a[row + 2] ^= effects.2
          a[row + 3] ^= effects.3
          a[row + 4] ^= effects.4
        }
        // Each lane of the path goes to the place of the next.
        var moving = a[1]
        for step in 0..<24 {
          let target = step < 23 ? path[step + 1].lane : path[0].lane
          let next = a[target]
          a[target] = rotatedLeft(moving, path[step].rotation)
          moving = next
        }
        for row in stride(from: 0, to: 25, by: 5) {
          let (p, q, r, s, t) = (a[row], a[row + 1], a[row + 2], a[row + 3], a[row + 4])
          a[row] = p ^ (~q & r)
          a[row + 1] = q ^ (~r & s)
          a[row + 2] = r ^ (~s & t)
          a[row + 3] = s ^ (~t & p)
          a[row + 4] = t ^ (~p & q)
        }
        a[0] ^= constants[round]
      }
    }
  }
}
