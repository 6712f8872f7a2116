"""Paths whose parts stand between slashes."""

import sys
import stat

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix", "getsize", "getmtime",
           "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath",
           "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep",
           "devnull", "realpath", "supports_unicode_filenames", "relpath", "commonpath"]

curdir = '.'
pardir = '..'
extsep = '.'
sep = '/'
pathsep = ':'
defpath = '/bin:/usr/bin'
altsep = None
devnull = '/dev/null'
supports_unicode_filenames = sys.platform == 'darwin'

# os takes the names above from here: whichever of the two modules is imported first, they must be there by now.
import os
import genericpath
from genericpath import *


def _get_sep(path):
    return b'/' if isinstance(path, bytes) else '/'


def normcase(s):
    """A path as it is: case matters."""
    return os.fspath(s)


def isabs(s):
    """Whether a path begins at the root."""
    s = os.fspath(s)
    return s.startswith(_get_sep(s))


def join(a, *p):
    """Paths one below the other; one that begins at the root replaces what is before it."""
    a = os.fspath(a)
    sep = _get_sep(a)
    path = a
    try:
        if not p:
            path[:0] + sep
        for b in map(os.fspath, p):
            if b.startswith(sep):
                path = b
            elif not path or path.endswith(sep):
                path += b
            else:
                path += sep + b
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types('join', a, *p)
        raise
    return path


def split(p):
    """What is before the last slash, and what is behind it."""
    p = os.fspath(p)
    sep = _get_sep(p)
    at = p.rfind(sep) + 1
    head, tail = p[:at], p[at:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def splitext(p):
    """A path without its extension, and the extension with its dot."""
    p = os.fspath(p)
    if isinstance(p, bytes):
        return genericpath._splitext(p, b'/', None, b'.')
    return genericpath._splitext(p, sep, altsep, extsep)


def splitdrive(p):
    """There are no drives: ('', path)."""
    p = os.fspath(p)
    return p[:0], p


def basename(p):
    """What is behind the last slash."""
    p = os.fspath(p)
    return p[p.rfind(_get_sep(p)) + 1:]


def dirname(p):
    """What is before the last slash."""
    p = os.fspath(p)
    sep = _get_sep(p)
    head = p[:p.rfind(sep) + 1]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head


def islink(path):
    """Whether there is a symbolic link at a path."""
    try:
        mode = os.lstat(path).st_mode
    except (OSError, ValueError, AttributeError):
        return False
    return stat.S_ISLNK(mode)


def lexists(path):
    """Whether there is something at a path, a broken link included."""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def ismount(path):
    """Whether another file system begins at a path."""
    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if stat.S_ISLNK(here.st_mode):
        return False
    path = os.fspath(path)
    above = join(path, b'..' if isinstance(path, bytes) else '..')
    try:
        there = os.lstat(realpath(above))
    except (OSError, ValueError):
        return False
    return here.st_dev != there.st_dev or here.st_ino == there.st_ino


def expanduser(path):
    """A path with `~` or `~user` at its beginning replaced by that home."""
    path = os.fspath(path)
    tilde = b'~' if isinstance(path, bytes) else '~'
    if not path.startswith(tilde):
        return path
    sep = _get_sep(path)
    end = path.find(sep, 1)
    if end < 0:
        end = len(path)
    if end == 1:
        home = os.environ.get('HOME')
        if home is None:
            try:
                import pwd
                home = pwd.getpwuid(os.getuid()).pw_dir
            except (ImportError, KeyError):
                return path
    else:
        try:
            import pwd
        except ImportError:
            return path
        name = path[1:end]
        if isinstance(name, bytes):
            name = os.fsdecode(name)
        try:
            home = pwd.getpwnam(name).pw_dir
        except KeyError:
            return path
    if isinstance(path, bytes):
        home = os.fsencode(home)
    return home.rstrip(sep) + path[end:] or sep


def expandvars(path):
    """A path with `$name` and `${name}` replaced by variables of the environment; unknown ones stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        dollar, opening, closing, environ = b'$', b'{', b'}', os.environb
    else:
        dollar, opening, closing, environ = '$', '{', '}', os.environ
    if dollar not in path:
        return path
    parts = []
    start = 0
    while True:
        at = path.find(dollar, start)
        if at < 0:
            break
        parts.append(path[start:at])
        if path[at + 1:at + 2] == opening:
            end = path.find(closing, at + 2)
            if end < 0:
                start = at
                break
            name = path[at + 2:end]
            end += 1
        else:
            end = at + 1
            while end < len(path) and _is_name(path[end:end + 1]):
                end += 1
            name = path[at + 1:end]
            if not name:
                parts.append(dollar)
                start = at + 1
                continue
        try:
            parts.append(environ[name])
        except KeyError:
            parts.append(path[at:end])
        start = end
    parts.append(path[start:])
    return path[:0].join(parts)


def _is_name(character):
    return character.isascii() and (character.isalnum() or character in ('_', b'_'))


def normpath(path):
    """A path without needless slashes and dots; as text only, so it may lead elsewhere where there are links."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        sep, empty, dot, dots = b'/', b'', b'.', b'..'
    else:
        sep, empty, dot, dots = '/', '', '.', '..'
    if not path:
        return dot
    # Two slashes at the beginning have a meaning of their own, three have not.
    root = empty
    if path.startswith(sep):
        root = sep * 2 if path.startswith(sep * 2) and not path.startswith(sep * 3) else sep
    kept = []
    for part in path.split(sep):
        if not part or part == dot:
            continue
        if part != dots or (not root and not kept) or (kept and kept[-1] == dots):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + sep.join(kept) or dot


def abspath(path):
    """A path from the root, normalized."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The path from the root that leads to a file without links on the way."""
    filename = os.fspath(filename)
    path, _ = _resolve(filename[:0], filename, strict, {})
    return abspath(path)


def _resolve(path, rest, strict, seen):
    if isinstance(path, bytes):
        sep, dot, dots = b'/', b'.', b'..'
    else:
        sep, dot, dots = '/', '.', '..'
    if isabs(rest):
        rest = rest[1:]
        path = sep
    while rest:
        name, _, rest = rest.partition(sep)
        if not name or name == dot:
            continue
        if name == dots:
            if path:
                path, name = split(path)
                if name == dots:
                    path = join(path, dots, dots)
            else:
                path = dots
            continue
        new = join(path, name)
        try:
            is_link = stat.S_ISLNK(os.lstat(new).st_mode)
        except OSError:
            if strict:
                raise
            is_link = False
        if not is_link:
            path = new
            continue
        if new in seen:
            path = seen[new]
            if path is not None:
                continue
            # A link that leads to itself.
            if strict:
                os.stat(new)
            else:
                return join(new, rest), False
        seen[new] = None
        path, is_whole = _resolve(path, os.readlink(new), strict, seen)
        if not is_whole:
            return join(path, rest), False
        seen[new] = path
    return path, True


def relpath(path, start=None):
    """The way from a directory to a path."""
    if not path:
        raise ValueError("no path specified")
    path = os.fspath(path)
    if isinstance(path, bytes):
        sep, dot, dots = b'/', b'.', b'..'
    else:
        sep, dot, dots = '/', '.', '..'
    start = dot if start is None else os.fspath(start)
    try:
        from_parts = [part for part in abspath(start).split(sep) if part]
        to_parts = [part for part in abspath(path).split(sep) if part]
        shared = len(commonprefix([from_parts, to_parts]))
        parts = [dots] * (len(from_parts) - shared) + to_parts[shared:]
        return join(*parts) if parts else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types('relpath', path, start)
        raise


def commonpath(paths):
    """The longest path that all of these are below."""
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    paths = tuple(map(os.fspath, paths))
    if isinstance(paths[0], bytes):
        sep, dot = b'/', b'.'
    else:
        sep, dot = '/', '.'
    try:
        split_paths = [path.split(sep) for path in paths]
        try:
            is_absolute, = set(path[:1] == sep for path in paths)
        except ValueError:
            raise ValueError("Can't mix absolute and relative paths") from None
        split_paths = [[part for part in parts if part and part != dot] for parts in split_paths]
        least = min(split_paths)
        most = max(split_paths)
        common = least
        for index, part in enumerate(least):
            if part != most[index]:
                common = least[:index]
                break
        return (sep if is_absolute else sep[:0]) + sep.join(common)
    except (TypeError, AttributeError):
        genericpath._check_arg_types('commonpath', *paths)
        raise
