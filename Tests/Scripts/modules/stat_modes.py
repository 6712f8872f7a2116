# stat: what a mode is asked for, by each function; modes as text.
# small
import os
import stat
from stat import (
    S_IFMT, S_IMODE, S_ISBLK, S_ISCHR, S_ISDIR, S_ISDOOR, S_ISFIFO, S_ISLNK, S_ISPORT, S_ISREG, S_ISSOCK, S_ISWHT, filemode)


def t(function, *arguments):
    try:
        print(function.__name__, arguments, repr(function(*arguments)))
    except Exception as error:
        print(function.__name__, arguments, type(error).__name__)


ASKS = (S_ISBLK, S_ISCHR, S_ISDIR, S_ISDOOR, S_ISFIFO, S_ISLNK, S_ISPORT, S_ISREG, S_ISSOCK, S_ISWHT)
for kind in ("S_IFBLK", "S_IFCHR", "S_IFDIR", "S_IFDOOR", "S_IFIFO", "S_IFLNK", "S_IFPORT", "S_IFREG", "S_IFSOCK", "S_IFWHT"):
    for permissions in (0, 0o644, 0o7777, 0o4100, 0o2010, 0o1001, 0o6000, 0o1000, 0o777):
        mode = getattr(stat, kind) | permissions
        print(kind, oct(permissions), filemode(mode), oct(S_IFMT(mode)), oct(S_IMODE(mode)), [ask.__name__ for ask in ASKS if ask(mode)])
for mode in (0, 1, 0o170000, 0o50000, 2 ** 32 - 1, True):
    print(mode, filemode(mode), S_IFMT(mode), S_IMODE(mode), [ask.__name__ for ask in ASKS if ask(mode)])
for function in ASKS + (S_IFMT, S_IMODE, filemode):
    t(function)
    t(function, "a")
    t(function, 1.5)
    t(function, None)
    t(function, 1, 2)
found = os.stat(os.devnull)
print(S_ISCHR(found.st_mode), found[stat.ST_MODE] == found.st_mode, found[stat.ST_SIZE], found[stat.ST_NLINK] == found.st_nlink, filemode(found.st_mode)[0])
print(S_ISDIR(os.stat("/").st_mode), filemode(os.stat("/").st_mode)[0], stat.S_IRWXU == stat.S_IRUSR | stat.S_IWUSR | stat.S_IXUSR)
