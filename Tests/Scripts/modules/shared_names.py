# Names that several modules have: os and posix, the modules of paths, the abstract classes, operator, and single names of some others.
import _bisect
import _collections_abc
import _weakrefset
import ast
import bisect
import collections.abc
import contextlib
import csv
import genericpath
import importlib.resources.readers
import io
import json
import json.decoder
import json.encoder
import marshal
import ntpath
import operator
import os
import os.path
import posix
import posixpath
import sys
import tempfile
import unittest
import weakref


def t(function, *arguments, **named):
    try:
        print(getattr(function, "__name__", function), arguments, named, repr(function(*arguments, **named)))
    except Exception as error:
        print(getattr(function, "__name__", function), arguments, named, type(error).__name__, error)


POSIX = """DirEntry EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL
EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST F_TLOCK F_ULOCK NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC
O_CLOEXEC O_CREAT O_DIRECTORY O_DSYNC O_EXCL O_FSYNC O_LARGEFILE O_NDELAY O_NOCTTY O_NOFOLLOW O_NONBLOCK O_RDONLY O_RDWR O_RSYNC
O_SYNC O_TRUNC O_WRONLY PRIO_PGRP PRIO_PROCESS PRIO_USER RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NOW R_OK SEEK_DATA SEEK_HOLE
ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS TMP_MAX
WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG
WUNTRACED W_OK X_OK abort access chdir chmod chown chroot close closerange cpu_count device_encoding dup dup2 environ error execv
execve fchdir fchmod fchown fdatasync fork fspath fstat fstatvfs fsync ftruncate get_blocking get_inheritable get_terminal_size
getcwd getcwdb getegid geteuid getgid getgroups getloadavg getlogin getpgid getpgrp getpid getppid getrandom getsid getuid isatty
kill killpg lchown link listdir lockf lseek lstat mkdir mkfifo nice open openpty pipe pipe2 pread putenv pwrite read readlink
register_at_fork remove rename replace rmdir scandir set_blocking set_inheritable setegid seteuid setgid setpgid setpgrp setsid
setuid stat statvfs strerror symlink sync sysconf sysconf_names system times times_result truncate ttyname umask uname
uname_result unlink unsetenv urandom utime wait wait3 wait4 waitpid waitstatus_to_exitcode write"""
# What os makes of its own: on top of what the system has, or with texts where that has bytes.
print([name for name in POSIX.split() if getattr(posix, name) is not getattr(os, name, None)])
print({type(key) for key in posix.environ} <= {bytes}, posix.error is OSError, posix.DirEntry is os.DirEntry, posix.uname_result is os.uname_result)
PATHS = """normcase isabs join splitdrive split splitext basename dirname commonprefix getsize getmtime getatime getctime islink exists lexists isdir
isfile ismount expanduser expandvars normpath abspath samefile sameopenfile samestat curdir pardir sep pathsep defpath altsep extsep devnull
realpath supports_unicode_filenames relpath commonpath""".split()
print([name for name in PATHS if getattr(os.path, name) != getattr(posixpath, name)], os.path is posixpath)
GENERIC = "commonprefix exists getatime getctime getmtime getsize isdir isfile samefile sameopenfile samestat".split()
print([[getattr(module, name) is getattr(genericpath, name) for name in GENERIC if name not in ("isdir",)] for module in (posixpath, ntpath)])

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "file")
    with open(path, "w") as file:
        file.write("four")
    os.utime(path, (1000, 2000))
    os.symlink(path, path + "2")
    for module in (posixpath, ntpath, genericpath):
        print(module.__name__, module.getsize(path), module.getmtime(path), module.getatime(path), module.getctime(path) > 1e9, module.exists(path), module.isdir(folder), module.isfile(path),
              module.isfile(folder), module.exists(path + "3"), module.samefile(path, path + "2"), module.samestat(os.stat(path), os.stat(path + "2")), module.samestat(os.stat(path), os.stat(folder)))
        with open(path) as one, open(path + "2") as two:
            print(module.sameopenfile(one.fileno(), two.fileno()), module.commonprefix(["abc", "abd", "ab"]), module.commonprefix([]), module.commonprefix([[1, 2], [1, 3]]))
        t(lambda: module.getsize("/no/such/file"))
        t(module.exists, 5.5)
        t(module.exists, "a\0b")
        t(module.commonprefix, ["a", b"b"])
        t(module.samestat, 1, 2)
print(os.sync(), posix.sync is os.sync)
sys.stdout.flush()
with tempfile.TemporaryDirectory() as folder:
    child = os.fork()
    if not child:
        os.chdir(folder)
        os.closerange(0, 3)
        os.abort()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
t(os.abort, 1)

print([getattr(_bisect, name) is getattr(bisect, name) for name in ("bisect_left", "bisect_right", "insort_left", "insort_right")])
ABSTRACT = """Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator Reversible Sized Container Callable Collection
Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Sequence MutableSequence ByteString""".split()
print([name for name in ABSTRACT if getattr(_collections_abc, name) is not getattr(collections.abc, name)], sorted(_collections_abc.__all__) == sorted(ABSTRACT), sorted(collections.abc.__all__) == sorted(ABSTRACT))
print(_weakrefset.WeakSet is weakref.WeakSet, issubclass(list, collections.abc.Container), issubclass(int, collections.abc.Container), isinstance(range(1), collections.abc.Container))
t(collections.abc.Container)


class Values:
    """Compares as it was told to."""

    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        return self.answer

    __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __eq__

    def __repr__(self):
        return f"Values({self.answer!r})"


for function in (operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge):
    for pair in ((1, 2), (2, 1), (1, 1.0), ("a", "b"), ("a", 1), ([1], [1, 2]), (Values("odd"), 1), (1, Values([])), (None, None), (float("nan"), float("nan")), ({1}, {1, 2})):
        t(function, *pair)
    t(function, 1)
    print(function is getattr(operator, "__" + function.__name__ + "__"))
for value in (-5, 5.5, 3 + 4j, True, "a", None):
    t(operator.abs, value)

print(type(csv.__doc__).__name__, marshal.version, json.decoder.JSONDecodeError is json.JSONDecodeError, json.encoder.JSONEncoder is json.JSONEncoder)
print(unittest.removeHandler())
readers = importlib.resources.readers
t(readers.MultiplexedPath)
t(readers.MultiplexedPath, "/no/such/folder")
with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
    for place, names in ((first, "a b"), (second, "b c")):
        for name in names.split():
            with open(os.path.join(place, name), "w") as file:
                file.write(name + " of " + ("first" if place == first else "second"))
    both = readers.MultiplexedPath(first, second)
    print(sorted(each.name for each in both.iterdir()), both.is_dir(), both.is_file(), both.name == os.path.basename(first), (both / "b").read_text(), both.joinpath("c").read_text())
    for function in (both.read_bytes, both.read_text, both.open):
        try:
            function()
        except FileNotFoundError as error:
            print(str(error).replace(first, "FIRST").replace(second, "SECOND"))
    print(repr(both).replace(first, "FIRST").replace(second, "SECOND"))
    try:
        readers.MultiplexedPath(os.path.join(first, "a"))
    except NotADirectoryError as error:
        print(error)
    sys.argv = ["ast", os.path.join(first, "tree.py")]
    with open(sys.argv[1], "w") as file:
        file.write("x = 1\n")
    ast.main()
    for options in (["-m", "eval", "-a"], ["--indent", "1", "--no-type-comments"]):
        sys.argv = ["ast", *options, os.path.join(first, "tree.py")]
        with open(sys.argv[-1], "w") as file:
            file.write("f(x)")
        ast.main()
    sys.argv = ["ast", "--mode", "nothing"]
    with contextlib.redirect_stderr(io.StringIO()) as text:
        try:
            ast.main()
        except SystemExit as error:
            print(error.code, text.getvalue())
