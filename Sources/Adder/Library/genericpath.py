"""What path modules of all systems share."""

import stat

__all__ = ['commonprefix', 'exists', 'getatime', 'getctime', 'getmtime', 'getsize', 'isdir', 'isfile', 'samefile', 'sameopenfile', 'samestat']


def exists(path):
    """Whether there is something at a path; a broken link is nothing."""
    try:
        return os.stat(path) is not None
    except (OSError, ValueError):
        return False


def lexists(path):
    """Whether there is something at a path, a broken link included."""
    try:
        return os.lstat(path) is not None
    except (OSError, ValueError):
        return False


def islink(path):
    """Whether there is a symbolic link at a path."""
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except (OSError, ValueError):
        return False


def isfile(path):
    """Whether there is a regular file at a path."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def isdir(s):
    """Whether there is a directory at a path."""
    try:
        return stat.S_ISDIR(os.stat(s).st_mode)
    except (OSError, ValueError):
        return False


def getsize(filename):
    """The size of a file in bytes."""
    return os.stat(filename).st_size


def getmtime(filename):
    """When a file was modified last."""
    return os.stat(filename).st_mtime


def getatime(filename):
    """When a file was read last."""
    return os.stat(filename).st_atime


def getctime(filename):
    """When what the system knows about a file changed last."""
    return os.stat(filename).st_ctime


def commonprefix(m):
    """The longest beginning that all texts or sequences of a list share."""
    if not m:
        return ''
    if not isinstance(m[0], (list, tuple)):
        m = tuple(map(os.fspath, m))
    least = min(m)
    most = max(m)
    for index, item in enumerate(least):
        if item != most[index]:
            return least[:index]
    return least


def samestat(s1, s2):
    """Whether two stat results are of the same file."""
    return s1.st_ino == s2.st_ino and s1.st_dev == s2.st_dev


def samefile(f1, f2):
    """Whether two paths lead to the same file."""
    return samestat(os.stat(f1), os.stat(f2))


def sameopenfile(fp1, fp2):
    """Whether two descriptors are of the same file."""
    return samestat(os.fstat(fp1), os.fstat(fp2))


def _split_extension(p, sep, altsep, extsep):
    """As splitext() of a path module with these separators."""
    name = p.rfind(sep) + 1
    if altsep:
        name = max(name, p.rfind(altsep) + 1)
    end = p.rfind(extsep)
    # Dots at the beginning of a name begin no extension.
    if end <= name or not p[name:end].lstrip(extsep):
        return p, p[:0]
    return p[:end], p[end:]


def _check_types(function, paths):
    """Raises TypeError unless all paths are str, or all bytes; for after something has failed."""
    for path in paths:
        if not isinstance(path, (str, bytes)):
            raise TypeError(
                f'{function}() argument must be str, bytes, or os.PathLike object, not {path.__class__.__name__!r}') from None
    if len({isinstance(path, str) for path in paths}) > 1:
        raise TypeError("Can't mix strings and bytes in path components") from None


# Only called functions need it, and it needs them: through os.path it comes back here.
import os
