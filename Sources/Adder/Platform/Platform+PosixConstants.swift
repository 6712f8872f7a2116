// The numbers that `posix` and its relatives show.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Platform {
  static var posixConstants: [(name: StaticString, value: Int)] {
    var list: [(name: StaticString, value: Int)] = [
      ("F_OK", 0), ("R_OK", 4), ("W_OK", 2), ("X_OK", 1), ("O_RDONLY", Int(O_RDONLY)), ("O_WRONLY", Int(O_WRONLY)), ("O_RDWR", Int(O_RDWR)),
      ("O_ACCMODE", Int(O_ACCMODE)), ("O_APPEND", Int(O_APPEND)), ("O_CREAT", Int(O_CREAT)), ("O_EXCL", Int(O_EXCL)), ("O_TRUNC", Int(O_TRUNC)),
      ("O_NONBLOCK", Int(O_NONBLOCK)), ("O_NDELAY", Int(O_NDELAY)), ("O_NOCTTY", Int(O_NOCTTY)), ("O_SYNC", Int(O_SYNC)),
      ("O_CLOEXEC", Int(O_CLOEXEC)), ("O_DIRECTORY", Int(O_DIRECTORY)), ("O_NOFOLLOW", Int(O_NOFOLLOW)), ("O_DSYNC", Int(O_DSYNC)),
      ("EX_OK", 0), ("EX_USAGE", 64), ("EX_DATAERR", 65), ("EX_NOINPUT", 66), ("EX_NOUSER", 67), ("EX_NOHOST", 68), ("EX_UNAVAILABLE", 69),
      ("EX_SOFTWARE", 70), ("EX_OSERR", 71), ("EX_OSFILE", 72), ("EX_CANTCREAT", 73), ("EX_IOERR", 74), ("EX_TEMPFAIL", 75), ("EX_PROTOCOL", 76),
      ("EX_NOPERM", 77), ("EX_CONFIG", 78), ("F_LOCK", Int(F_LOCK)), ("F_TEST", Int(F_TEST)), ("F_TLOCK", Int(F_TLOCK)), ("F_ULOCK", Int(F_ULOCK)),
      ("WNOHANG", Int(WNOHANG)), ("WUNTRACED", Int(WUNTRACED)), ("WCONTINUED", Int(WCONTINUED)), ("WEXITED", Int(WEXITED)),
      ("WNOWAIT", Int(WNOWAIT)), ("WSTOPPED", Int(WSTOPPED)), ("PRIO_PROCESS", 0), ("PRIO_PGRP", 1), ("PRIO_USER", 2),
      ("TMP_MAX", Int(TMP_MAX)), ("RTLD_LAZY", Int(RTLD_LAZY)), ("RTLD_NOW", Int(RTLD_NOW)), ("RTLD_GLOBAL", Int(RTLD_GLOBAL)),
      ("RTLD_LOCAL", Int(RTLD_LOCAL)), ("ST_RDONLY", 1), ("ST_NOSUID", 2),
    ]
    #if os(Linux)
      list += [
        ("O_ASYNC", Int(O_ASYNC)), ("O_RSYNC", Int(O_SYNC)), ("O_FSYNC", Int(O_SYNC)), ("O_LARGEFILE", 0), ("SEEK_DATA", 3), ("SEEK_HOLE", 4),
        ("ST_NODEV", 4), ("ST_NOEXEC", 8), ("ST_SYNCHRONOUS", 16), ("ST_MANDLOCK", 64), ("ST_APPEND", 256), ("ST_NOATIME", 1024),
        ("ST_NODIRATIME", 2048), ("ST_RELATIME", 4096), ("NGROUPS_MAX", 65536),
      ]
    #endif
    return list
  }

  static var configurationNames: [(name: StaticString, value: Int)] {
    [
      ("SC_ARG_MAX", Int(_SC_ARG_MAX)), ("SC_CHILD_MAX", Int(_SC_CHILD_MAX)), ("SC_CLK_TCK", Int(_SC_CLK_TCK)),
      ("SC_NGROUPS_MAX", Int(_SC_NGROUPS_MAX)), ("SC_OPEN_MAX", Int(_SC_OPEN_MAX)), ("SC_PAGESIZE", Int(_SC_PAGESIZE)),
      ("SC_PAGE_SIZE", Int(_SC_PAGESIZE)), ("SC_NPROCESSORS_ONLN", Int(_SC_NPROCESSORS_ONLN)), ("SC_NPROCESSORS_CONF", Int(_SC_NPROCESSORS_CONF)),
      ("SC_VERSION", Int(_SC_VERSION)), ("SC_IOV_MAX", Int(_SC_IOV_MAX)), ("SC_LINE_MAX", Int(_SC_LINE_MAX)),
      ("SC_SYMLOOP_MAX", Int(_SC_SYMLOOP_MAX)), ("SC_GETPW_R_SIZE_MAX", Int(_SC_GETPW_R_SIZE_MAX)),
      ("SC_GETGR_R_SIZE_MAX", Int(_SC_GETGR_R_SIZE_MAX)), ("SC_HOST_NAME_MAX", Int(_SC_HOST_NAME_MAX)),
    ]
  }
}
