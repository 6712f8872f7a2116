// Variables of the environment.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// The value of a variable; nil when it is not set.
  static func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
