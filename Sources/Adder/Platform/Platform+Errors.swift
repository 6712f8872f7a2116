// Error numbers of the system: their texts, and which exception each one is.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// The number that the last failed call of the C library left.
  static var lastError: Int32 { errno }

  static func errorText(_ errno: Int32) -> String {
    guard let text = strerror(errno) else { return "Unknown error \(errno)" }
    return String(cString: text)
  }

  /// The subclass of OSError for an error number (PEP 3151); nil for the others.
  static func exceptionKind(errno: Int32) -> ExceptionKind? {
    switch errno {
    case EAGAIN, EALREADY, EINPROGRESS, EWOULDBLOCK: .blockingIOError
    case EPIPE, ESHUTDOWN: .brokenPipeError
    case ECHILD: .childProcessError
    case ECONNABORTED: .connectionAbortedError
    case ECONNREFUSED: .connectionRefusedError
    case ECONNRESET: .connectionResetError
    case EEXIST: .fileExistsError
    case ENOENT: .fileNotFoundError
    case EISDIR: .isADirectoryError
    case ENOTDIR: .notADirectoryError
    case EINTR: .interruptedError
    case EACCES, EPERM: .permissionError
    case ESRCH: .processLookupError
    case ETIMEDOUT: .timeoutError
    default: nil
    }
  }
}
