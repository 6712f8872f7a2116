// The error numbers of the system by name.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  /// In the order in which `errorcode` has them.
  static var errorNumbers: [(name: StaticString, value: Int)] {
    var list: [(name: StaticString, value: Int)] = [
      ("ENODEV", Int(ENODEV)), ("EHOSTUNREACH", Int(EHOSTUNREACH)), ("ENOMSG", Int(ENOMSG)), ("ENODATA", Int(ENODATA)),
      ("ENOTBLK", Int(ENOTBLK)), ("ENOSYS", Int(ENOSYS)), ("EPIPE", Int(EPIPE)), ("EINVAL", Int(EINVAL)), ("EOVERFLOW", Int(EOVERFLOW)),
      ("EINTR", Int(EINTR)), ("EUSERS", Int(EUSERS)), ("ENOTEMPTY", Int(ENOTEMPTY)), ("ENOBUFS", Int(ENOBUFS)), ("EPROTO", Int(EPROTO)),
      ("EREMOTE", Int(EREMOTE)), ("ECHILD", Int(ECHILD)), ("ELOOP", Int(ELOOP)), ("EXDEV", Int(EXDEV)), ("E2BIG", Int(E2BIG)),
      ("ESRCH", Int(ESRCH)), ("EMSGSIZE", Int(EMSGSIZE)), ("EAFNOSUPPORT", Int(EAFNOSUPPORT)), ("EHOSTDOWN", Int(EHOSTDOWN)),
      ("EPFNOSUPPORT", Int(EPFNOSUPPORT)), ("ENOPROTOOPT", Int(ENOPROTOOPT)), ("EBUSY", Int(EBUSY)),
      ("EISCONN", Int(EISCONN)), ("ESHUTDOWN", Int(ESHUTDOWN)), ("EBADF", Int(EBADF)), ("EMULTIHOP", Int(EMULTIHOP)), ("EIO", Int(EIO)),
      ("EPROTOTYPE", Int(EPROTOTYPE)), ("ENOSPC", Int(ENOSPC)), ("ENOEXEC", Int(ENOEXEC)), ("EALREADY", Int(EALREADY)),
      ("ENETDOWN", Int(ENETDOWN)), ("EACCES", Int(EACCES)), ("EILSEQ", Int(EILSEQ)), ("ENOTDIR", Int(ENOTDIR)), ("EPERM", Int(EPERM)),
      ("EDOM", Int(EDOM)), ("ECONNREFUSED", Int(ECONNREFUSED)), ("EISDIR", Int(EISDIR)), ("EPROTONOSUPPORT", Int(EPROTONOSUPPORT)),
      ("EROFS", Int(EROFS)), ("EADDRNOTAVAIL", Int(EADDRNOTAVAIL)), ("EIDRM", Int(EIDRM)), ("EBADMSG", Int(EBADMSG)),
      ("ENFILE", Int(ENFILE)), ("ESPIPE", Int(ESPIPE)), ("ENOLINK", Int(ENOLINK)), ("ENETRESET", Int(ENETRESET)),
      ("ETIMEDOUT", Int(ETIMEDOUT)), ("ENOENT", Int(ENOENT)), ("EEXIST", Int(EEXIST)), ("EDQUOT", Int(EDQUOT)), ("ENOSTR", Int(ENOSTR)),
      ("EFAULT", Int(EFAULT)), ("EFBIG", Int(EFBIG)), ("ENOTCONN", Int(ENOTCONN)),
      ("EDESTADDRREQ", Int(EDESTADDRREQ)), ("ENOLCK", Int(ENOLCK)), ("ECONNABORTED", Int(ECONNABORTED)), ("ENETUNREACH", Int(ENETUNREACH)),
      ("ESTALE", Int(ESTALE)), ("ENOSR", Int(ENOSR)), ("ENOMEM", Int(ENOMEM)), ("ENOTSOCK", Int(ENOTSOCK)), ("EMLINK", Int(EMLINK)),
      ("ERANGE", Int(ERANGE)), ("ECONNRESET", Int(ECONNRESET)), ("EADDRINUSE", Int(EADDRINUSE)),
      ("EAGAIN", Int(EAGAIN)), ("ENAMETOOLONG", Int(ENAMETOOLONG)), ("ENOTTY", Int(ENOTTY)), ("ESOCKTNOSUPPORT", Int(ESOCKTNOSUPPORT)),
      ("ETIME", Int(ETIME)), ("ETOOMANYREFS", Int(ETOOMANYREFS)), ("EMFILE", Int(EMFILE)), ("ETXTBSY", Int(ETXTBSY)),
      ("EINPROGRESS", Int(EINPROGRESS)), ("ENXIO", Int(ENXIO)), ("ECANCELED", Int(ECANCELED)), ("EOWNERDEAD", Int(EOWNERDEAD)),
      ("ENOTRECOVERABLE", Int(ENOTRECOVERABLE)), ("ENOTSUP", Int(ENOTSUP)),
    ]
    #if os(Linux)
      list += [
        ("ENOCSI", 50), ("EUCLEAN", 117), ("EL2NSYNC", 45), ("EL2HLT", 51), ("EADV", 68), ("ENAVAIL", 119), ("EBADR", 53), ("EBADFD", 77),
        ("EDOTDOT", 73), ("ENOANO", 55), ("ECHRNG", 44), ("ELIBBAD", 80), ("ENONET", 64), ("EBADE", 52), ("EUNATCH", 49), ("ENOTNAM", 118),
        ("ELNRNG", 48), ("ENOTUNIQ", 76), ("EXFULL", 54), ("ECOMM", 70), ("ESRMNT", 69), ("EREMOTEIO", 121), ("EL3RST", 47),
        ("ELIBMAX", 82), ("EBADSLT", 57), ("EBADRQC", 56), ("ELIBACC", 79), ("ELIBSCN", 81), ("EISNAM", 120), ("ESTRPIPE", 86),
        ("ELIBEXEC", 83), ("EL3HLT", 46), ("EREMCHG", 78), ("ERESTART", 85), ("EBFONT", 59), ("EDEADLOCK", 35), ("ENOPKG", 65),
        ("ENOMEDIUM", 123), ("EMEDIUMTYPE", 124), ("ENOKEY", 126), ("EKEYEXPIRED", 127), ("EKEYREVOKED", 128), ("EKEYREJECTED", 129),
        ("ERFKILL", 132),
      ]
    #endif
    // Other names for some of them.
    list += [("EWOULDBLOCK", Int(EWOULDBLOCK)), ("EDEADLK", Int(EDEADLK)), ("EOPNOTSUPP", Int(EOPNOTSUPP))]
    return list
  }
}
