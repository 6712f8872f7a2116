// MD5 (RFC 1321), SHA-1 and SHA-2 (FIPS 180-4).

enum ClassicDigests {
  // MARK: MD5

  /// The sines of 1 to 64, in units of 2^-32.
  private static let sines: [UInt32] = [
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
  ]
  private static let shifts: [UInt32] = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]

  static func md5() -> MessageDigest {
    ChainedDigest<UInt32>(
      "md5", digestSize: 16, order: .little, start: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476], step: md5Step)
  }

  private static func md5Step(_ state: inout [UInt32], _ block: UnsafePointer<UInt8>) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    let (sines, shifts) = (sines, shifts)
    for round in 0..<64 {
      let mixed: UInt32
      let index: Int
      switch round >> 4 {
      case 0: (mixed, index) = ((b & c) | (~b & d), round)
      case 1: (mixed, index) = ((d & b) | (~d & c), (5 * round + 1) & 15)
      case 2: (mixed, index) = (b ^ c ^ d, (3 * round + 5) & 15)
      default: (mixed, index) = (c ^ (b | ~d), (7 * round) & 15)
      }
      let word: UInt32 = loadWord(block, index, .little)
      let sum = a &+ mixed &+ sines[round] &+ word
      (a, d, c, b) = (d, c, b, b &+ rotatedLeft(sum, shifts[(round >> 4) * 4 + (round & 3)]))
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
  }

  // MARK: SHA-1

  static func sha1() -> MessageDigest {
    ChainedDigest<UInt32>(
      "sha1", digestSize: 20, order: .big, start: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0], step: sha1Step)
  }

  private static func sha1Step(_ state: inout [UInt32], _ block: UnsafePointer<UInt8>) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { words in
      for index in 0..<16 { words[index] = loadWord(block, index, .big) }
      for index in 16..<80 {
        words[index] = rotatedLeft(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for round in 0..<80 {
        let (mixed, constant): (UInt32, UInt32)
        switch round / 20 {
        case 0: (mixed, constant) = ((b & c) | (~b & d), 0x5a82_7999)
        case 1: (mixed, constant) = (b ^ c ^ d, 0x6ed9_eba1)
        case 2: (mixed, constant) = ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc)
        default: (mixed, constant) = (b ^ c ^ d, 0xca62_c1d6)
        }
        let next = rotatedLeft(a, 5) &+ mixed &+ e &+ constant &+ words[round]
        (a, b, c, d, e) = (next, a, rotatedLeft(b, 30), c, d)
      }
      state[0] &+= a
      state[1] &+= b
      state[2] &+= c
      state[3] &+= d
      state[4] &+= e
    }
  }

  // MARK: SHA-2

  /// Fractions of the cube roots of the first primes.
  private static let roots32: [UInt32] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  ]
  private static let roots64: [UInt64] = [
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc,
    0x3956c25bf348b538, 0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118,
    0xd807aa98a3030242, 0x12835b0145706fbe, 0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2,
    0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235, 0xc19bf174cf692694,
    0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
    0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5,
    0x983e5152ee66dfab, 0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4,
    0xc6e00bf33da88fc2, 0xd5a79147930aa725, 0x06ca6351e003826f, 0x142929670a0e6e70,
    0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed, 0x53380d139d95b3df,
    0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
    0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30,
    0xd192e819d6ef5218, 0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8, 0x1e376c085141ab53, 0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8,
    0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373, 0x682e6ff3d6b2b8a3,
    0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b,
    0xca273eceea26619c, 0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178,
    0x06f067aa72176fba, 0x0a637dc5a2c898a6, 0x113f9804bef90dae, 0x1b710b35131c471b,
    0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc, 0x431d67c49c100d4c,
    0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
  ]
  /// Fractions of the square roots of the first eight primes.
  static let start32: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  static let start64: [UInt64] = [
    0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
    0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
  ]
  /// … and of the eight primes behind them.
  private static let start384: [UInt64] = [
    0xcbbb_9d5d_c105_9ed8, 0x629a_292a_367c_d507, 0x9159_015a_3070_dd17, 0x152f_ecd8_f70e_5939,
    0x6733_2667_ffc0_0b31, 0x8eb4_4a87_6858_1511, 0xdb0c_2e0d_64f9_8fa7, 0x47b5_481d_befa_4fa4,
  ]

  static func sha256() -> MessageDigest {
    ChainedDigest("sha256", digestSize: 32, order: .big, start: start32, step: sha256Step)
  }

  static func sha224() -> MessageDigest {
    ChainedDigest("sha224", digestSize: 28, order: .big, start: start384.map { UInt32(truncatingIfNeeded: $0) }, step: sha256Step)
  }

  static func sha512() -> MessageDigest {
    ChainedDigest("sha512", digestSize: 64, order: .big, start: start64, step: sha512Step)
  }

  static func sha384() -> MessageDigest {
    ChainedDigest("sha384", digestSize: 48, order: .big, start: start384, step: sha512Step)
  }

  private static func sha256Step(_ state: inout [UInt32], _ block: UnsafePointer<UInt8>) {
    sha2Step(&state, block, roots32, (7, 18, 3), (17, 19, 10), (2, 13, 22), (6, 11, 25))
  }

  private static func sha512Step(_ state: inout [UInt64], _ block: UnsafePointer<UInt8>) {
    sha2Step(&state, block, roots64, (1, 8, 7), (19, 61, 6), (28, 34, 39), (14, 18, 41))
  }

  /// The four triples are the rotations (and, for the first two, the shift) of the functions that the standard calls σ0, σ1, Σ0 and Σ1.
  @inline(__always) private static func sha2Step<Word: FixedWidthInteger & UnsignedInteger>(
    _ state: inout [Word], _ block: UnsafePointer<UInt8>, _ roots: [Word], _ low: (Word, Word, Word), _ high: (Word, Word, Word),
    _ first: (Word, Word, Word), _ second: (Word, Word, Word)
  ) {
    let rounds = roots.count
    withUnsafeTemporaryAllocation(of: Word.self, capacity: rounds) { words in
      for index in 0..<16 { words[index] = loadWord(block, index, .big) }
      for index in 16..<rounds {
        let (x, y) = (words[index - 15], words[index - 2])
        let before = rotatedRight(x, low.0) ^ rotatedRight(x, low.1) ^ x >> low.2
        let behind = rotatedRight(y, high.0) ^ rotatedRight(y, high.1) ^ y >> high.2
        words[index] = words[index - 16] &+ before &+ words[index - 7] &+ behind
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for round in 0..<rounds {
        let turned = rotatedRight(e, second.0) ^ rotatedRight(e, second.1) ^ rotatedRight(e, second.2)
        let chosen = (e & f) ^ (~e & g)
        let sum = h &+ turned &+ chosen &+ roots[round] &+ words[round]
        let other = rotatedRight(a, first.0) ^ rotatedRight(a, first.1) ^ rotatedRight(a, first.2)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        (h, g, f, e) = (g, f, e, d &+ sum)
        (d, c, b, a) = (c, b, a, sum &+ other &+ majority)
      }
      for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
    }
  }
}
