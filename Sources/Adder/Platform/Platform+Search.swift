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
}
