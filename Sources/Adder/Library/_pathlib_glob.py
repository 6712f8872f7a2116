"""How pathlib finds the paths that fit a pattern; loaded with the first pattern.

A pattern is a row of components, and each of them is a step: a generator that takes paths and gives those that follow from them. The steps are
put one behind the other, so that a path is found as soon as it is asked for.
"""

import os
from fnmatch import fnmatchcase

from pathlib import _is_missing


def find(path, components):
    """The paths below one that fit the components, each of them once."""
    if not components:
        raise IndexError('tuple index out of range')
    for component in components:
        if '**' in component and component != '**':
            raise ValueError("Invalid pattern: '**' can only be an entire path component")
    paths = iter((path,) if path.is_dir() else ())
    last = len(components) - 1
    for index, component in enumerate(components):
        paths = _step_of(component)(paths, component, index == last)
    return paths


def _step_of(component):
    if component == '**':
        return _at_any_depth
    if component == '..':
        return _upwards
    return _fitting if any(map(component.__contains__, '*?[')) else _named


def _at_any_depth(paths, component, is_last):
    """The directories themselves, and all that are below them."""
    seen = set()
    for path in paths:
        waiting = [path]
        while waiting:
            directory = waiting.pop()
            if directory not in seen:
                seen.add(directory)
                yield directory
            inner = [directory._below(entry.name) for entry in _entries(directory) if _is_directory(entry, False)]
            inner.reverse()
            waiting += inner


def _upwards(paths, component, is_last):
    """The directories above; the text keeps the dots, since what is below may be a link."""
    for path in paths:
        yield path._below('..')


def _fitting(paths, component, is_last):
    """What stands in a directory under a name that fits."""
    fold = None
    for path in paths:
        if fold is None:
            fold = path._flavour.fold
            component = fold(component)
        for entry in _entries(path):
            if (is_last or _is_directory(entry, True)) and fnmatchcase(fold(entry.name), component):
                yield path._below(entry.name)


def _named(paths, component, is_last):
    """The one path with this name; the empty name, behind a last slash, asks for a directory."""
    for path in paths:
        try:
            if not component:
                there = path.is_dir()
            else:
                path = path._below(component)
                there = path.exists() if is_last else path.is_dir()
        except PermissionError:
            continue
        if there:
            yield path


def _entries(directory):
    try:
        with os.scandir(directory) as found:
            return list(found)
    except PermissionError:
        return []


def _is_directory(entry, through_links):
    try:
        return entry.is_dir() and (through_links or not entry.is_symlink())
    except OSError as error:
        if not _is_missing(error):
            raise
        return False
