// Searching memory.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// The first byte of this value, or nil.
  @inline(__always) static func find(byte: UInt8, in memory: RawPointer, _ count: Int) -> RawPointer? { memchr(memory, Int32(byte), count) }

  /// Whether the system would give us that much memory; only worth asking for large amounts.
  static func canAllocate(_ bytes: Int) -> Bool {
    guard let memory = malloc(bytes) else { return false }
    free(memory)
    return true
  }
}
