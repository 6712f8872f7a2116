"""Lines of source files, read once and kept: what tracebacks and warnings show below a place.

An entry of `cache` is (size, modification time, lines, path); or, where a module's loader will be asked for the text only when
somebody wants a line, a tuple with one function.
"""

import sys

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def _system():
    """The module os, imported when there is a file to look at. It is kept: programs that are tested may put others in its place."""
    global _os
    if _os is None:
        import os
        _os = os
    return _os


_os = None


def clearcache():
    """Forget all lines."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """A line of a file, with its line feed; an empty text where there is none, whatever the reason."""
    lines = getlines(filename, module_globals)
    if 1 <= lineno <= len(lines):
        return lines[lineno - 1]
    return ""


def getlines(filename, module_globals=None):
    """All lines of a file; an empty list where it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget what has changed since it was read: one file, or all of them."""
    if filename is None:
        names = list(cache)
    elif filename in cache:
        names = [filename]
    else:
        return
    for name in names:
        entry = cache[name]
        # What is not read yet, or came from no file, does not change.
        if len(entry) == 1 or entry[1] is None:
            continue
        os = _system()
        try:
            found = os.stat(entry[3])
        except OSError:
            cache.pop(name, None)
            continue
        if (found.st_size, found.st_mtime) != entry[:2]:
            cache.pop(name, None)


def _is_invented(filename):
    """Names such as <stdin> stand for no file."""
    return not filename or filename.startswith("<") and filename.endswith(">")


def updatecache(filename, module_globals=None):
    """Read a file anew, and give its lines: an empty list where it cannot be read."""
    if filename in cache and len(cache[filename]) != 1:
        cache.pop(filename, None)
    if _is_invented(filename):
        return []
    os = _system()
    path = filename
    try:
        found = os.stat(path)
    except OSError:
        name = filename
        if lazycache(filename, module_globals):
            try:
                text = cache[filename][0]()
            except (ImportError, OSError):
                pass
            else:
                if text is None:
                    return []
                cache[filename] = (len(text), None, [line + "\n" for line in text.splitlines()], path)
                return cache[filename][2]
        if os.path.isabs(filename):
            return []
        for folder in sys.path:
            try:
                path = os.path.join(folder, name)
                found = os.stat(path)
                break
            except (TypeError, AttributeError, OSError):
                continue
        else:
            return []
    try:
        lines = _read(path)
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    cache[filename] = found.st_size, found.st_mtime, lines, path
    return lines


def _read(path):
    """The lines of a source file, in the encoding that it declares."""
    with open(path, "rb") as file:
        first, second = file.readline(), file.readline()
    with open(path, "r", encoding=_encoding(first, second)) as file:
        return file.readlines()


_BLANKS = b" \t\f"
_NAME = b"-_.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def _encoding(first, second):
    """What a comment in one of the first two lines says, or the mark of order before them."""
    mark = first.startswith(b"\xef\xbb\xbf")
    if mark:
        first = first[3:]
    declared = _declared(first)
    if declared is None and not first.strip(_BLANKS + b"\r\n").partition(b"#")[0]:
        declared = _declared(second)
    if mark:
        return "utf-8-sig"
    return declared or "utf-8"


def _declared(line):
    """The name behind `coding:` or `coding=` in a line that is a comment."""
    line = line.lstrip(_BLANKS)
    if not line.startswith(b"#"):
        return None
    at = line.find(b"coding")
    while at >= 0:
        if line[at + 6:at + 7] in (b":", b"="):
            rest = line[at + 7:].lstrip(b" \t")
            name = rest[:len(rest) - len(rest.lstrip(_NAME))]
            if name:
                return name.decode("ascii")
        at = line.find(b"coding", at + 1)
    return None


def lazycache(filename, module_globals):
    """Remember to ask a module's loader for its text when a line of it is wanted; False where nobody can be asked."""
    if filename in cache:
        return len(cache[filename]) == 1
    if _is_invented(filename) or not module_globals or "__name__" not in module_globals:
        return False
    spec = module_globals.get("__spec__")
    name = getattr(spec, "name", None) or module_globals["__name__"]
    loader = getattr(spec, "loader", None) or module_globals.get("__loader__")
    get_source = getattr(loader, "get_source", None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True
