"""Paths as Windows has them: drives, and both kinds of slashes."""

import os
from genericpath import *
from genericpath import _check_types, _split_extension, islink, lexists

__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix", "getsize", "getmtime",
           "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser", "expandvars", "normpath",
           "abspath", "curdir", "pardir", "sep", "pathsep", "defpath", "altsep", "extsep", "devnull", "realpath",
           "supports_unicode_filenames", "relpath", "samefile", "sameopenfile", "samestat", "commonpath"]

sep, altsep, extsep, pathsep = '\\', '/', '.', ';'
curdir, pardir = '.', '..'
devnull, defpath = 'nul', '.;C:\\bin'
supports_unicode_filenames = False


def _signs(path):
    """Separator, other separator, colon, dot and two dots in the type of a path."""
    if isinstance(path, bytes):
        return b'\\', b'/', b':', b'.', b'..'
    return '\\', '/', ':', '.', '..'


def normcase(s):
    """A path in lower case with backslashes."""
    s = os.fspath(s)
    if isinstance(s, bytes):
        return os.fsencode(normcase(os.fsdecode(s)))
    return s.replace('/', '\\').lower()


def isabs(s):
    """Whether a path begins at a root."""
    s = os.fspath(s)
    sep, altsep, colon, _, _ = _signs(s)
    s = s[:3].replace(altsep, sep)
    # A path on a share, or one with a drive, or one on the current drive.
    return s.startswith(sep) or s.startswith(colon + sep, 1)


def join(path, *paths):
    """Paths one below the other; another drive or a root replaces what is before it."""
    given = os.fspath(path)
    sep, altsep, colon, _, _ = _signs(given)
    seps = sep + altsep
    try:
        drive, path = splitdrive(given)
        for other in map(os.fspath, paths):
            other_drive, rest = splitdrive(other)
            if rest and rest[:1] in seps:
                # A root, of this drive or of another.
                drive, path = other_drive or drive, rest
            elif other_drive and other_drive.lower() != drive.lower():
                drive, path = other_drive, rest
            else:
                if path and path[-1:] not in seps:
                    path += sep
                drive, path = other_drive or drive, path + rest
        needs_root = path and path[:1] not in seps and drive and drive[-1:] != colon
        return drive + sep + path if needs_root else drive + path
    except (TypeError, AttributeError, BytesWarning):
        _check_types('join', (given, *paths))
        raise


def splitdrive(p):
    """The drive, or machine and share, and what is left."""
    p = os.fspath(p)
    if len(p) >= 2:
        sep, altsep, colon, _, _ = _signs(p)
        unc = b'\\\\?\\UNC\\' if isinstance(p, bytes) else '\\\\?\\UNC\\'
        plain = p.replace(altsep, sep)
        if plain[0:2] == sep * 2:
            # \\machine\share
            start = 8 if plain[:8].upper() == unc else 2
            middle = plain.find(sep, start)
            if middle == -1:
                return p, p[:0]
            end = plain.find(sep, middle + 1)
            if end == -1:
                return p, p[:0]
            return p[:end], p[end:]
        if plain[1:2] == colon:
            return p[:2], p[2:]
    return p[:0], p


def split(p):
    """What is before the last separator, and what is behind it."""
    p = os.fspath(p)
    sep, altsep, _, _, _ = _signs(p)
    seps = sep + altsep
    drive, rest = splitdrive(p)
    at = len(rest)
    while at and rest[at - 1:at] not in seps:
        at -= 1
    head, tail = rest[:at], rest[at:]
    return drive + (head.rstrip(seps) or head), tail


def splitext(p):
    """A path without its extension, and the extension with its dot."""
    p = os.fspath(p)
    sep, altsep, _, dot, _ = _signs(p)
    return _split_extension(p, sep, altsep, dot)


def basename(p):
    """What is behind the last separator."""
    return split(p)[1]


def dirname(p):
    """What is before the last separator."""
    return split(p)[0]


def ismount(path):
    """Whether a path is the root of a drive or of a share."""
    path = os.fspath(path)
    sep, altsep, _, _, _ = _signs(path)
    seps = sep + altsep
    path = abspath(path)
    root, rest = splitdrive(path)
    if root and root[0:1] in seps:
        return not rest or rest in seps
    return bool(root) and rest in seps and bool(rest)


def expanduser(path):
    """A path with `~` or `~user` at its beginning replaced by that home."""
    path = os.fspath(path)
    sep, altsep, _, _, _ = _signs(path)
    tilde = b'~' if isinstance(path, bytes) else '~'
    if not path.startswith(tilde):
        return path
    end = 1
    while end < len(path) and path[end:end + 1] not in sep + altsep:
        end += 1
    if 'USERPROFILE' in os.environ:
        home = os.environ['USERPROFILE']
    elif 'HOMEPATH' in os.environ:
        home = join(os.environ.get('HOMEDRIVE', ''), os.environ['HOMEPATH'])
    else:
        return path
    if end != 1:
        target = path[1:end]
        if isinstance(target, bytes):
            target = os.fsdecode(target)
        current = os.environ.get('USERNAME')
        if target != current:
            # Another user's home is beside this one's, if that is named for its user.
            if current != basename(home):
                return path
            home = join(dirname(home), target)
    if isinstance(path, bytes):
        home = os.fsencode(home)
    return home + path[end:]


def expandvars(path):
    """A path with `$name`, `${name}` and `%name%` replaced by variables; nothing is replaced between single quotes."""
    path = os.fspath(path)
    as_bytes = isinstance(path, bytes)
    if as_bytes:
        path = os.fsdecode(path)
    if '$' not in path and '%' not in path:
        return os.fsencode(path) if as_bytes else path
    result = []
    index = 0
    length = len(path)
    while index < length:
        character = path[index]
        if character == "'":
            end = path.find("'", index + 1)
            end = length if end < 0 else end + 1
            result.append(path[index:end])
            index = end
        elif character == '%':
            if path[index + 1:index + 2] == '%':
                result.append('%')
                index += 2
                continue
            end = path.find('%', index + 1)
            if end < 0:
                result.append(path[index:])
                break
            name = path[index + 1:end]
            result.append(os.environ.get(name, '%' + name + '%'))
            index = end + 1
        elif character == '$':
            if path[index + 1:index + 2] == '$':
                result.append('$')
                index += 2
            elif path[index + 1:index + 2] == '{':
                end = path.find('}', index + 2)
                if end < 0:
                    result.append(path[index:])
                    break
                name = path[index + 2:end]
                result.append(os.environ.get(name, '${' + name + '}'))
                index = end + 1
            else:
                end = index + 1
                while end < length and (path[end].isascii() and path[end].isalnum() or path[end] in '_-'):
                    end += 1
                name = path[index + 1:end]
                result.append(os.environ.get(name, '$' + name))
                index = end
        else:
            result.append(character)
            index += 1
    text = ''.join(result)
    return os.fsencode(text) if as_bytes else text


def normpath(path):
    """A path with backslashes, without needless ones and without dots."""
    path = os.fspath(path)
    sep, altsep, _, dot, dots = _signs(path)
    path = path.replace(altsep, sep)
    prefix, path = splitdrive(path)
    if path.startswith(sep):
        prefix += sep
        path = path.lstrip(sep)
    kept = []
    for part in path.split(sep):
        if not part or part == dot:
            continue
        if part == dots:
            if kept and kept[-1] != dots:
                kept.pop()
            elif not prefix.endswith(sep):
                kept.append(part)
        else:
            kept.append(part)
    if not prefix and not kept:
        kept.append(dot)
    return prefix + sep.join(kept)


def abspath(path):
    """A path from the root, normalized."""
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


realpath = abspath


def relpath(path, start=None):
    """The way from a directory to a path."""
    path = os.fspath(path)
    sep, _, _, dot, dots = _signs(path)
    if not path:
        raise ValueError("no path specified")
    start = os.fspath(start) if start is not None else dot
    try:
        (start_drive, start_rest), (path_drive, path_rest) = [splitdrive(abspath(normpath(end))) for end in (start, path)]
        if normcase(path_drive) != normcase(start_drive):
            raise ValueError("path is on mount %r, start on mount %r" % (path_drive, start_drive))
        there, here = _parts(path_rest, sep, dot), _parts(start_rest, sep, dot)
        shared = len(commonprefix([list(map(normcase, parts)) for parts in (here, there)]))
        return join(*[dots] * (len(here) - shared), *there[shared:]) if shared < max(len(here), len(there)) else dot
    except (TypeError, ValueError, AttributeError, BytesWarning, DeprecationWarning):
        _check_types('relpath', (path, start))
        raise


def _parts(path, sep, dot):
    return [part for part in path.split(sep) if part and part != dot]


def commonpath(paths):
    """The longest path that all of these are below, as the first of them spells it."""
    if not paths:
        raise ValueError('commonpath() arg is an empty sequence')
    paths = tuple(map(os.fspath, paths))
    sep, altsep, _, dot, _ = _signs(paths[0])
    try:
        drives = [splitdrive(path.replace(altsep, sep)) for path in paths]
        if len({rest.startswith(sep) for _, rest in drives}) > 1:
            raise ValueError("Can't mix absolute and relative paths") from None
        if len({drive.lower() for drive, _ in drives}) > 1:
            raise ValueError("Paths don't have the same drive")
        shared = len(commonprefix([_parts(rest.lower(), sep, dot) for _, rest in drives]))
        drive, rest = drives[0]
        return drive + rest[:rest.startswith(sep)] + sep.join(_parts(rest, sep, dot)[:shared])
    except (TypeError, AttributeError):
        _check_types('commonpath', paths)
        raise
