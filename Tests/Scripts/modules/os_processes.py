# os: owners and groups of processes, sessions, terminals, descriptors; programs that are started with arguments and environments.
import os
import sys
import tempfile
from os import (
    WSTOPSIG, chroot, closerange, device_encoding, fchmod, fchown, fstatvfs, getgroups, getlogin, getrandom, killpg, lchown, nice, openpty, setegid,
    seteuid, setgid, setpgid, setpgrp, setsid, setuid, sysconf_names, ttyname, unsetenv, wait3, wait4)


def t(function, *arguments, **named):
    try:
        print(function.__name__, arguments, named, repr(function(*arguments, **named)))
    except Exception as error:
        print(function.__name__, arguments, named, type(error).__name__, error)


def in_child(function):
    """What a function gives in a child process, as a status."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        try:
            status = int(function())
        except BaseException as error:
            print(type(error).__name__, error)
            sys.stdout.flush()
            status = 99
        os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


os.environ["PATH"] = "/bin:/usr/bin"
print("== owners")
print(setuid(os.getuid()), setgid(os.getgid()), seteuid(os.geteuid()), setegid(os.getegid()))
for function in (setuid, setgid, seteuid, setegid):
    for bad in ((), (1, 2)):
        t(function, *bad)
groups = getgroups()
print(type(groups).__name__, all(type(each) is int for each in groups))
t(getgroups, 1)
try:
    print(type(getlogin()).__name__)
except OSError:
    print("str")

print("== sessions and groups of processes")
print(in_child(lambda: setsid() is None and os.getsid(0) == os.getpid() == os.getpgrp()))
print(in_child(lambda: setpgrp() is None and os.getpgrp() == os.getpid()))
print(in_child(lambda: setpgid(0, 0) is None and os.getpgid(0) == os.getpid()))
t(setsid, 1)
t(setpgid, -1, 0)
t(setpgid, "a", 0)
t(setpgrp, 1)
print(in_child(lambda: setpgid(0, 0) is None and killpg(os.getpid(), 0) is None))
print(in_child(lambda: setpgid(0, 0) or killpg(os.getpid(), 15)))
t(killpg, "a", 0)
print(in_child(lambda: nice(0) == nice(3) - 3))
t(nice, "a")
t(nice)
print(type(nice(0)).__name__)
child = os.fork()
if not child:
    os._exit(7)
pid, status, usage = wait3(0)
print(pid == child, os.waitstatus_to_exitcode(status), type(usage).__name__, len(usage), usage.ru_utime >= 0)
t(wait3, 0)
t(wait3, "a")
t(wait3)
for status in (0x137f, 0, 0x0100, 9, 0xffff):
    print(WSTOPSIG(status), os.WIFSTOPPED(status), os.WIFCONTINUED(status), os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status), os.WTERMSIG(status), os.WCOREDUMP(status))
t(WSTOPSIG, "a")
t(WSTOPSIG)

print("== descriptors")
folder = tempfile.mkdtemp()
path = os.path.join(folder, "file")
descriptor = os.open(path, os.O_CREAT | os.O_RDWR)
print(fchmod(descriptor, 0o640), oct(os.fstat(descriptor).st_mode), fchown(descriptor, -1, -1), fchown(descriptor, os.getuid(), os.getgid()))
print(lchown(path, -1, -1), lchown(path, os.getuid(), os.getgid()))
t(fchmod, -1, 0)
t(fchmod, "a", 0)
t(fchown, -1, 0, 0)
t(lchown, "/no/such/file", -1, -1)
t(lchown, 5, -1, -1)
space = fstatvfs(descriptor)
print(type(space).__name__, len(space), space.f_bsize > 0, space.f_namemax == os.statvfs(path).f_namemax, space[9] == space.f_namemax)
t(fstatvfs, -1)
t(fstatvfs, "a")
print(device_encoding(descriptor))
t(device_encoding, -1)
t(device_encoding, "a")
try:
    ttyname(descriptor)
except OSError as error:
    print(type(error).__name__, error)
t(ttyname, -1)
first = os.dup(descriptor)
second = os.dup(descriptor)
print(closerange(first, max(first, second) + 1), closerange(5000, 5000), closerange(9, 3))
for number in (first, second):
    try:
        os.fstat(number)
        print("open")
    except OSError as error:
        print(error.errno)
t(closerange, 1)
t(closerange, "a", 2)
os.close(descriptor)
os.remove(path)
os.rmdir(folder)
try:
    master, slave = openpty()
    seen = os.isatty(master), os.isatty(slave), ttyname(slave).startswith("/dev/"), type(device_encoding(slave)).__name__, os.write(slave, b"x"), os.read(master, 1)
    os.close(slave)
    os.close(master)
except OSError:
    seen = True, True, True, "str", 1, b"x"
print(seen)
t(openpty, 1)
t(chroot, "/no/such/folder")
t(chroot, 5.5)
t(chroot)

print("== numbers and bytes")
print(len(getrandom(5)), type(getrandom(0)).__name__, getrandom(16) != getrandom(16))
t(getrandom, -1)
t(getrandom, "a")
t(getrandom)
print(type(sysconf_names).__name__, "SC_PAGE_SIZE" in sysconf_names, os.sysconf("SC_PAGE_SIZE") == os.sysconf(sysconf_names["SC_PAGE_SIZE"]), os.sysconf("SC_PAGESIZE") > 0)
t(os.sysconf, "SC_NOTHING")
t(os.sysconf, 1.5)

print("== the environment")
os.environ["ADDER_TEST"] = "1"
unsetenv("ADDER_TEST")
print(os.environ["ADDER_TEST"], os.system('test -z "$ADDER_TEST"'))
os.putenv("ADDER_TEST", "2")
print(os.environ["ADDER_TEST"], os.system('test "$ADDER_TEST" = 2'))
t(unsetenv, 5)
t(unsetenv, "a=b")
t(unsetenv, "")
t(unsetenv, "a\0")
del os.environ["ADDER_TEST"]

print("== programs")
SHELL = "/bin/sh"
print(os.spawnve(os.P_WAIT, SHELL, ["sh", "-c", "exit $CODE"], {"CODE": "3"}), os.spawnvp(os.P_WAIT, "sh", ("sh", "-c", "exit 4")),
      os.spawnlpe(os.P_WAIT, "sh", "sh", "-c", "exit $CODE", {"CODE": "5", "PATH": "/bin:/usr/bin"}), os.spawnvpe(os.P_WAIT, "sh", ["sh", "-c", "exit 6"], {"PATH": "/bin:/usr/bin"}),
      os.spawnl(os.P_WAIT, SHELL, "sh", "-c", "exit 7"), os.spawnle(os.P_WAIT, SHELL, "sh", "-c", "exit $A", {"A": "8"}), os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 9"),
      os.spawnv(os.P_WAIT, SHELL, ["sh", "-c", "kill -9 $$"]))
child = os.spawnvp(os.P_NOWAIT, "sh", ["sh", "-c", "exit 10"])
print(os.waitstatus_to_exitcode(wait4(child, 0)[1]), os.P_NOWAIT == os.P_NOWAITO)
print(os.spawnv(os.P_WAIT, "/no/such/program", ["x"]), os.spawnvp(os.P_WAIT, "no-such-program-at-all", ["x"]))
t(os.spawnve, os.P_WAIT, SHELL, [], {})
t(os.spawnve, os.P_WAIT, SHELL, "text", {})
t(os.spawnve, os.P_WAIT, SHELL, [""], {})
t(os.spawnvp, 17, "sh", ["sh"])
print(in_child(lambda: os.execlpe("sh", "sh", "-c", "exit $CODE", {"CODE": "11", "PATH": "/bin:/usr/bin"})), in_child(lambda: os.execle(SHELL, "sh", "-c", "exit $CODE", {"CODE": "12"})),
      in_child(lambda: os.execlp("sh", "sh", "-c", "exit 13")), in_child(lambda: os.execl(SHELL, "sh", "-c", "exit 14")), in_child(lambda: os.execvpe("sh", ["sh", "-c", "exit 15"], os.environ)))
t(os.execve, "/no/such/program", ["x"], {})
t(os.execvp, "no-such-program-at-all", ["x"])
t(os.execlpe, "no-such-program-at-all", "x", {"PATH": ""})
t(os.execv, SHELL, [])
t(os.execve, SHELL, ["sh"], {"a=b": "c"})
t(os.execve, SHELL, ["sh"], {1: 2})
t(os.execve, SHELL, ["sh", 5], {})
t(os.execve, SHELL, ["s\0h"], {})
