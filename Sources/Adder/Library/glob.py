"""Finds files by patterns of their paths."""

import fnmatch
import os
import stat
import sys

__all__ = ["glob", "iglob", "escape"]


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit a pattern, as a list in no particular order."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """The paths that fit a pattern, one after the other. With `recursive`, `**` stands for any number of directories."""
    sys.audit("glob.glob", pathname, recursive)
    sys.audit("glob.glob/2", pathname, recursive, root_dir, dir_fd)
    if root_dir is not None:
        root_dir = os.fspath(root_dir)
    else:
        root_dir = pathname[:0]
    found = _find(pathname, root_dir, dir_fd, recursive, False, include_hidden)
    if not pathname or recursive and _isrecursive(pathname[:2]):
        # The directory itself, which has no name here, is not among the paths.
        return _without_empty(found)
    return found


def _without_empty(found):
    for index, path in enumerate(found):
        if index or path:
            yield path


def _find(pathname, root_dir, dir_fd, recursive, dironly, include_hidden):
    dirname, basename = os.path.split(pathname)
    if not has_magic(pathname):
        if basename:
            if _exists(_join(root_dir, pathname), dir_fd, os.lstat):
                yield pathname
        elif _is_directory(_join(root_dir, dirname), dir_fd):
            # A path with a slash at its end is a directory.
            yield pathname
        return
    if not dirname:
        if recursive and _isrecursive(basename):
            yield from _find_below(root_dir, basename, dir_fd, dironly, include_hidden)
        else:
            yield from _find_names(root_dir, basename, dir_fd, dironly, include_hidden)
        return
    if dirname != pathname and has_magic(dirname):
        directories = _find(dirname, root_dir, dir_fd, recursive, True, include_hidden)
    else:
        directories = [dirname]
    if not has_magic(basename):
        find = _find_name
    elif recursive and _isrecursive(basename):
        find = _find_below
    else:
        find = _find_names
    for directory in directories:
        for name in find(_join(root_dir, directory), basename, dir_fd, dironly, include_hidden):
            yield os.path.join(directory, name)


def _find_names(directory, pattern, dir_fd, dironly, include_hidden=False):
    names = _list(directory, dir_fd, dironly)
    if not (include_hidden or _ishidden(pattern)):
        names = (name for name in names if not _ishidden(name))
    return fnmatch.filter(names, pattern)


def _find_name(directory, basename, dir_fd, dironly, include_hidden=False):
    if not basename:
        if _is_directory(directory, dir_fd):
            return [basename]
    elif _exists(_join(directory, basename), dir_fd, os.lstat):
        return [basename]
    return []


def _find_below(directory, pattern, dir_fd, dironly, include_hidden=False):
    yield pattern[:0]
    yield from _walk(directory, dir_fd, dironly, include_hidden)


def _walk(directory, dir_fd, dironly, include_hidden):
    for name in _list(directory, dir_fd, dironly):
        if include_hidden or not _ishidden(name):
            yield name
            path = _join(directory, name) if directory else name
            for below in _walk(path, dir_fd, dironly, include_hidden):
                yield _join(name, below)


def _list(directory, dir_fd, dironly):
    """The names in a directory; none where it cannot be read."""
    descriptor = None
    encode = None
    if dir_fd is not None:
        if directory:
            try:
                descriptor = arg = os.open(directory, os.O_RDONLY | os.O_DIRECTORY, dir_fd=dir_fd)
            except OSError:
                return []
        else:
            arg = dir_fd
        if isinstance(directory, bytes):
            encode = os.fsencode
    elif directory:
        arg = directory
    elif isinstance(directory, bytes):
        arg = b'.'
    else:
        arg = '.'
    names = []
    try:
        with os.scandir(arg) as entries:
            for entry in entries:
                try:
                    if not dironly or entry.is_dir():
                        names.append(encode(entry.name) if encode is not None else entry.name)
                except OSError:
                    pass
    except OSError:
        pass
    finally:
        if descriptor is not None:
            os.close(descriptor)
    return names


def _exists(path, dir_fd, status):
    try:
        if dir_fd is None:
            status(path)
        else:
            os.stat(path, dir_fd=dir_fd, follow_symlinks=status is not os.lstat)
    except (OSError, ValueError):
        return False
    return True


def _is_directory(path, dir_fd):
    try:
        return stat.S_ISDIR(os.stat(path, dir_fd=dir_fd).st_mode)
    except (OSError, ValueError):
        return False


def _join(directory, name):
    if not directory or not name:
        return directory or name
    return os.path.join(directory, name)


def has_magic(s):
    """Whether a path is a pattern."""
    if isinstance(s, bytes):
        return b'*' in s or b'?' in s or b'[' in s
    return '*' in s or '?' in s or '[' in s


def _ishidden(path):
    return path[:1] in ('.', b'.')


def _isrecursive(pattern):
    return pattern == (b'**' if isinstance(pattern, bytes) else '**')


def escape(pathname):
    """A pattern that only this path fits."""
    drive, pathname = os.path.splitdrive(pathname)
    if isinstance(pathname, bytes):
        pathname = pathname.replace(b'[', b'[[]').replace(b'*', b'[*]').replace(b'?', b'[?]')
    else:
        pathname = pathname.replace('[', '[[]').replace('*', '[*]').replace('?', '[?]')
    return drive + pathname
