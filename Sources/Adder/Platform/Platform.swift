// Everything that differs between the systems we run on, behind one small interface. Nothing outside this folder imports the C library
// of a particular system for what only that system has.

import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

enum Platform {
  // MARK: Memory

  /// Zeroed memory from the system whose address is a multiple of `alignment`, a power of two.
  static func mapAligned(bytes: Int, alignment: Int) -> UInt {
    let span = bytes + alignment
    guard let mapped = mmap(nil, span, PROT_READ | PROT_WRITE, MAP_PRIVATE | mapAnonymous, -1, 0), mapped != MAP_FAILED else {
      fatalError("out of memory")
    }
    let start = UInt(bitPattern: mapped)
    let aligned = (start + UInt(alignment) - 1) & ~UInt(alignment - 1)
    let lead = Int(aligned - start)
    if lead > 0 { munmap(mapped, lead) }
    let tail = span - lead - bytes
    if tail > 0 { munmap(RawPointer(bitPattern: aligned + UInt(bytes)), tail) }
    return aligned
  }

  static func unmap(_ address: UInt, bytes: Int) { munmap(RawPointer(bitPattern: address), bytes) }

  /// Tells the system that the contents are not needed; the memory reads as zero afterwards.
  static func discard(_ address: UInt, bytes: Int) { madvise(RawPointer(bitPattern: address), bytes, madviseUnneeded) }

  /// Asks for memory that will be read soon, and does not wait for it.
  @inline(__always) static func prefetch(_ address: UInt) { adder_prefetch(RawPointer(bitPattern: address)) }

  /// Whether the system would give us that much memory; only worth asking for large amounts.
  static func canAllocate(_ bytes: Int) -> Bool {
    // Not malloc and free: the compiler removes such a pair, and takes it to have succeeded.
    guard let memory = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | mapAnonymous, -1, 0), memory != MAP_FAILED else { return false }
    munmap(memory, bytes)
    return true
  }

  static func allocate(_ bytes: Int) -> RawPointer {
    guard let memory = malloc(bytes) else { fatalError("out of memory") }
    return memory
  }

  /// Memory that reads as zero; the system has pages for it only where it is touched, if it is large.
  static func allocateZeroed(_ bytes: Int) -> RawPointer {
    guard let memory = calloc(bytes, 1) else { fatalError("out of memory") }
    return memory
  }

  static func reallocate(_ memory: RawPointer, _ bytes: Int) -> RawPointer {
    guard let moved = realloc(memory, bytes) else { fatalError("out of memory") }
    return moved
  }

  static func free(_ memory: RawPointer) {
    #if canImport(Glibc)
      Glibc.free(memory)
    #elseif canImport(Musl)
      Musl.free(memory)
    #elseif canImport(Darwin)
      Darwin.free(memory)
    #endif
  }

  #if canImport(Darwin)
    private static let mapAnonymous = MAP_ANON
    private static let madviseUnneeded = MADV_FREE
  #else
    private static let mapAnonymous = MAP_ANONYMOUS
    private static let madviseUnneeded = Int32(MADV_DONTNEED)
  #endif

  @inline(__always) static func compare(_ left: RawPointer, _ right: RawPointer, _ bytes: Int) -> Int32 { memcmp(left, right, bytes) }

  // MARK: The native stack

  /// The lowest address that the current thread's stack may use.
  static func stackBottom() -> UInt {
    #if canImport(Darwin)
      let thread = pthread_self()
      return UInt(bitPattern: pthread_get_stackaddr_np(thread)) - UInt(pthread_get_stacksize_np(thread))
    #else
      var attributes = pthread_attr_t()
      guard pthread_getattr_np(pthread_self(), &attributes) == 0 else { return 0 }
      defer { pthread_attr_destroy(&attributes) }
      var address: RawPointer?
      var size = 0
      guard pthread_attr_getstack(&attributes, &address, &size) == 0 else { return 0 }
      return UInt(bitPattern: address)
    #endif
  }

  /// How much of the stack handlers and native code may use beyond the limit for programs.
  static var stackReserve: UInt { 256 << 10 }

  // MARK: Time

  /// Nanoseconds of a clock that never goes back.
  static func monotonicNanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
