"""Paths whose parts stand between slashes."""

import stat
import sys

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix", "getsize", "getmtime",
           "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath",
           "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep",
           "devnull", "realpath", "supports_unicode_filenames", "relpath", "commonpath"]

sep, altsep, extsep, pathsep = '/', None, '.', ':'
curdir, pardir = '.', '..'
devnull, defpath = '/dev/null', '/bin:/usr/bin'
supports_unicode_filenames = sys.platform == 'darwin'

# os takes the names above from here: whichever of the two modules is imported first, they must be there by now.
import os
from genericpath import *
from genericpath import _check_types, _split_extension, islink, lexists


def _signs(path):
    """Slash, dot and two dots in the type of a path."""
    return (b'/', b'.', b'..') if isinstance(path, bytes) else ('/', '.', '..')


def normcase(s):
    """A path as it is: case matters."""
    return os.fspath(s)


def isabs(s):
    """Whether a path begins at the root."""
    s = os.fspath(s)
    return s.startswith(b'/' if isinstance(s, bytes) else '/')


def join(a, *p):
    """Paths one below the other; one that begins at the root replaces what is before it."""
    first = path = os.fspath(a)
    slash = b'/' if isinstance(path, bytes) else '/'
    try:
        for part in map(os.fspath, p):
            if part.startswith(slash):
                path = part
            else:
                path += part if not path or path.endswith(slash) else slash + part
        return path
    except (TypeError, AttributeError, BytesWarning):
        _check_types('join', (first, *p))
        raise


def _head(p, slash):
    """How much of a path is up to its last slash, and the directory of that name."""
    end = p.rfind(slash) + 1
    head = p[:end]
    return end, head.rstrip(slash) or head


def split(p):
    """What is before the last slash, and what is behind it."""
    p = os.fspath(p)
    end, head = _head(p, b'/' if isinstance(p, bytes) else '/')
    return head, p[end:]


def dirname(p):
    """What is before the last slash."""
    p = os.fspath(p)
    return _head(p, b'/' if isinstance(p, bytes) else '/')[1]


def basename(p):
    """What is behind the last slash."""
    p = os.fspath(p)
    return p[p.rfind(b'/' if isinstance(p, bytes) else '/') + 1:]


def splitext(p):
    """A path without its extension, and the extension with its dot."""
    p = os.fspath(p)
    return _split_extension(p, b'/', None, b'.') if isinstance(p, bytes) else _split_extension(p, '/', None, '.')


def splitdrive(p):
    """There are no drives: ('', path)."""
    p = os.fspath(p)
    return p[:0], p


def ismount(path):
    """Whether another file system begins at a path."""
    try:
        here = os.lstat(path)
        if stat.S_ISLNK(here.st_mode):
            return False
        path = os.fspath(path)
        above = os.lstat(realpath(join(path, _signs(path)[2])))
    except (OSError, ValueError):
        return False
    return above.st_dev != here.st_dev or above.st_ino == here.st_ino


def expanduser(path):
    """A path with `~` or `~user` at its beginning replaced by that home."""
    path = os.fspath(path)
    slash = _signs(path)[0]
    if path[:1] not in ('~', b'~'):
        return path
    end = path.find(slash)
    if end < 0:
        end = len(path)
    home = _home(os.fsdecode(path[1:end]))
    if home is None:
        return path
    home = os.fsencode(home) if isinstance(path, bytes) else home
    return home.rstrip(slash) + path[end:] or slash


def _home(user):
    """The home of a user, or without a name of this one; None where there is no telling."""
    if not user and 'HOME' in os.environ:
        return os.environ['HOME']
    try:
        import pwd
        return (pwd.getpwnam(user) if user else pwd.getpwuid(os.getuid())).pw_dir
    except (ImportError, KeyError):
        return None


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
    rest = os.fspath(filename)
    slash, dot, dots = _signs(rest)
    # How far we have come; the links that have been met, with what they lead to once that is known; the links that are being followed, with
    # what comes behind them.
    path, links, following = rest[:0], {}, []
    if rest.startswith(slash):
        path, rest = slash, rest[1:]
    while rest or following:
        if not rest:
            link, rest = following.pop()
            links[link] = path
            continue
        name, _, rest = rest.partition(slash)
        if name == dots:
            path = _parent(path, dots)
        elif name and name != dot:
            here = join(path, name)
            if not _is_link(here, strict):
                path = here
            elif here not in links:
                links[here] = None
                following.append((here, rest))
                rest = os.readlink(here)
                if rest.startswith(slash):
                    path, rest = slash, rest[1:]
            elif links[here] is not None:
                path = links[here]
            elif strict:
                # It leads to itself, as the system will say.
                os.stat(here)
            else:
                path = join(here, rest)
                for _, rest in reversed(following):
                    path = join(path, rest)
                break
    return abspath(path)


def _parent(path, dots):
    head, tail = split(path)
    if not path or tail == dots:
        # Nobody knows what is above.
        return join(path, dots)
    return head


def _is_link(path, strict):
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except OSError:
        if strict:
            raise
    return False


def _parts(path, slash, dot):
    return [part for part in path.split(slash) if part and part != dot]


def relpath(path, start=None):
    """The way from a directory to a path."""
    if not path:
        raise ValueError("no path specified")
    path = os.fspath(path)
    slash, dot, dots = _signs(path)
    start = os.fspath(start) if start is not None else dot
    try:
        ways = [_parts(abspath(end), slash, dot) for end in (start, path)]
        shared = len(commonprefix(ways))
        return slash.join([dots] * (len(ways[0]) - shared) + ways[1][shared:]) or dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        _check_types('relpath', (path, start))
        raise


def commonpath(paths):
    """The longest path that all of these are below."""
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    paths = tuple(map(os.fspath, paths))
    slash, dot, _ = _signs(paths[0])
    try:
        ways = [_parts(path, slash, dot) for path in paths]
        if len({path.startswith(slash) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        root = slash if paths[0].startswith(slash) else slash[:0]
        return root + slash.join(commonprefix(ways))
    except (TypeError, AttributeError):
        _check_types('commonpath', paths)
        raise
