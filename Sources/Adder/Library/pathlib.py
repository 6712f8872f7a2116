"""Paths as objects: pure ones, which are text only, and those of the system, which also look at files."""

import fnmatch
import io
import os
import stat
import sys
from _collections_abc import Sequence
from errno import EBADF, ELOOP, ENOENT, ENOTDIR

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


# What differs between the kinds of paths

class _Flavour:
    """The rules of one kind of system."""

    def __init__(self, is_here, sep, altsep, fold, take_anchor, has_drives, is_device, uri):
        self.is_here = is_here
        self.sep = sep
        self.altsep = altsep
        self.seps = sep + altsep
        self.fold = fold
        # From a path's text its drive, its root and the rest.
        self.take_anchor = take_anchor
        self.has_drives = has_drives
        self.is_device = is_device
        self.uri = uri


def _posix_anchor(text):
    rest = text.lstrip('/')
    slashes = len(text) - len(rest)
    # Two slashes have a meaning of their own; three are as good as one.
    return '', '//' if slashes == 2 else '/' if slashes else '', rest


def _posix_uri(path):
    from urllib.parse import quote_from_bytes
    return 'file://' + quote_from_bytes(bytes(path))


def _windows_anchor(text):
    extended = ''
    if text.startswith('\\\\?\\'):
        extended, text = text[:4], text[4:]
        if text.startswith('UNC\\'):
            extended, text = extended + 'UNC', '\\' + text[3:]
    if text.startswith('\\\\') and text[2:3] != '\\':
        # A machine and what it shares are a drive.
        machine, found, tail = text[2:].partition('\\')
        share, more, rest = tail.partition('\\')
        if found and (share or not more):
            drive = '\\' + machine + '\\' + share
            return (extended or '\\') + drive, '\\', rest
    drive = ''
    if text[1:2] == ':' and text[0].isascii() and text[0].isalpha():
        drive, text = text[:2], text[2:]
    rest = text.lstrip('\\')
    return extended + drive, '\\' if rest != text else '', rest


def _is_windows_device(parts):
    if not parts or parts[0].startswith('\\\\'):
        return False
    # An extension, a stream and blanks at the end change nothing.
    stem = parts[-1].split('.')[0].split(':')[0].rstrip(' ').upper()
    if stem[:3] in ('COM', 'LPT'):
        return len(stem) == 4 and stem[3] in '123456789\xb9\xb2\xb3'
    return stem in ('CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$')


def _windows_uri(path):
    from urllib.parse import quote
    drive, text = path.drive, path.as_posix()
    if drive[1:] == ':':
        return 'file:///' + drive + '/' + quote(text[2:].lstrip('/'))
    return 'file:' + quote(text)


# Programs that derive from PurePath name these.
_posix_flavour = _Flavour(os.name != 'nt', '/', '', str, _posix_anchor, False, lambda parts: False, _posix_uri)
_windows_flavour = _Flavour(os.name == 'nt', '\\', '/', str.lower, _windows_anchor, True, _is_windows_device, _windows_uri)


def _read(flavour, pieces):
    """The drive, the root and the names of several pieces one below the other. One with a root begins anew, on the same drive if it names none."""
    texts = []
    for piece in pieces:
        if type(piece) is str:
            texts.append(piece)
        elif isinstance(piece, PurePath):
            texts += piece._parts
        else:
            text = os.fspath(piece)
            if not isinstance(text, str):
                raise TypeError("argument should be a str object or an os.PathLike object returning str, not %r" % type(text))
            texts.append(str(text))
    drive = root = ''
    names = []
    intern = sys.intern
    separator, alternative, take_anchor = flavour.sep, flavour.altsep, flavour.take_anchor
    for text in texts:
        if alternative:
            text = text.replace(alternative, separator)
        new_drive, new_root, text = take_anchor(text)
        if new_root or new_drive:
            drive, root, names = new_drive or drive, new_root, []
        for name in text.split(separator):
            if name and name != '.':
                names.append(intern(name))
    return drive, root, names


def _made(cls, drive, root, parts):
    """A path of its parts, where drive and root together are the first one."""
    path = object.__new__(cls)
    path._drive = drive
    path._root = root
    path._parts = parts
    return path


def _made_of(cls, drive, root, names):
    return _made(cls, drive, root, (drive + root, *names) if drive or root else tuple(names))


class _Parents(Sequence):
    """The directories above a path, the nearest first."""

    __slots__ = ('_path',)

    def __init__(self, path):
        self._path = path

    def __repr__(self):
        return "<%s.parents>" % type(self._path).__name__

    def __len__(self):
        return len(self._path._parts) - self._path._is_anchored()

    def __getitem__(self, index):
        count = len(self)
        if isinstance(index, slice):
            return tuple(map(self.__getitem__, range(*index.indices(count))))
        if not -count <= index < count:
            raise IndexError(index)
        path = self._path
        return _made(type(path), path._drive, path._root, path._parts[:-1 - index % count])


def _ordering(name):
    compare_keys = getattr(tuple, name)

    def compare(self, other):
        if isinstance(other, PurePath) and self._flavour is other._flavour:
            return compare_keys(self._key, other._key)
        return NotImplemented

    compare.__name__ = name
    compare.__qualname__ = 'PurePath.' + name
    return compare


class PurePath:
    """A path that is text only."""

    __slots__ = ('_drive', '_root', '_parts', '_text', '_folded', '_hash')

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PurePosixPath if _posix_flavour.is_here else PureWindowsPath
        return _made_of(cls, *_read(cls._flavour, args))

    # What it is made of

    drive = property(lambda self: self._drive, doc="The drive, with its colon, or the machine and what it shares.")
    root = property(lambda self: self._root, doc="What says that the path begins at the root.")
    anchor = property(lambda self: self._drive + self._root, doc="Drive and root.")
    parts = property(lambda self: self._parts, doc="Drive and root, if there are any, and the names.")

    def _is_anchored(self):
        return bool(self._drive or self._root)

    @property
    def name(self):
        """The last part, if it is no drive or root."""
        parts = self._parts
        return parts[-1] if len(parts) > 1 or parts and not self._is_anchored() else ''

    @property
    def suffix(self):
        """The extension with its dot; a dot at either end of the name is none."""
        name = self.name
        dot = name.rfind('.')
        return name[dot:] if 0 < dot < len(name) - 1 else ''

    stem = property(lambda self: self.name.removesuffix(self.suffix), doc="The name without its extension.")

    @property
    def suffixes(self):
        """All extensions."""
        name = self.name
        return [] if name.endswith('.') else ['.' + word for word in name.lstrip('.').split('.')[1:]]

    @property
    def parent(self):
        """The directory that the path is in; what has none is its own."""
        parts = self._parts
        if len(parts) == 1 and self._is_anchored():
            return self
        return _made(self.__class__, self._drive, self._root, parts[:-1])

    parents = property(lambda self: _Parents(self), doc="All directories above.")

    # As text

    def __str__(self):
        try:
            return self._text
        except AttributeError:
            parts = self._parts
            separator = self._flavour.sep
            self._text = text = (parts[0] + separator.join(parts[1:]) if self._drive or self._root else separator.join(parts)) or '.'
            return text

    def __fspath__(self):
        return str(self)

    def __bytes__(self):
        return os.fsencode(str(self))

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, self.as_posix())

    def __reduce__(self):
        return type(self), self._parts

    def as_posix(self):
        """The path with slashes."""
        return str(self).replace(self._flavour.sep, '/')

    def as_uri(self):
        """The path as a URI."""
        if self.is_absolute():
            return self._flavour.uri(self)
        raise ValueError("relative path can't be expressed as a file URI")

    # Comparisons, without case where the system has none

    @property
    def _key(self):
        try:
            return self._folded
        except AttributeError:
            self._folded = folded = tuple(map(self._flavour.fold, self._parts))
            return folded

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = value = hash(self._key)
            return value

    def __eq__(self, other):
        if isinstance(other, PurePath):
            return self._flavour is other._flavour and self._key == other._key
        return NotImplemented

    __lt__, __le__, __gt__, __ge__ = map(_ordering, ('__lt__', '__le__', '__gt__', '__ge__'))

    # Questions

    def is_absolute(self):
        """Whether the path begins at the root, and on a drive where there are drives."""
        return bool(self._root and (self._drive or not self._flavour.has_drives))

    def is_relative_to(self, *other):
        """Whether this path is below another one."""
        try:
            self.relative_to(*other)
        except ValueError:
            return False
        else:
            return True

    def is_reserved(self):
        """Whether the name has a special meaning for the system."""
        return self._flavour.is_device(self._parts)

    def match(self, path_pattern):
        """Whether the path ends as a pattern says."""
        flavour = self._flavour
        drive, root, patterns = _read(flavour, (flavour.fold(path_pattern),))
        parts = self._key
        if drive or root:
            if drive and drive != flavour.fold(self._drive) or root and root != self._root or len(parts) != len(patterns) + 1:
                return False
        elif not patterns:
            raise ValueError("empty pattern")
        count = len(patterns)
        return count <= len(parts) and all(map(fnmatch.fnmatchcase, parts[len(parts) - count:], patterns))

    # Other paths from this one

    def _joined(self, pieces):
        flavour = self._flavour
        drive, root, names = _read(flavour, pieces)
        if root:
            return _made_of(self.__class__, drive or self._drive, root, names)
        if drive and flavour.fold(drive) != flavour.fold(self._drive):
            return _made_of(self.__class__, drive, root, names)
        return _made(self.__class__, self._drive, self._root, self._parts + tuple(names))

    def joinpath(self, *args):
        """The path with others below it."""
        return self._joined(args)

    def __truediv__(self, key):
        try:
            return self._joined((key,))
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._of(key, *self._parts)
        except TypeError:
            return NotImplemented

    def _of(self, *pieces):
        """A path of the same class."""
        return _made_of(self.__class__, *_read(self._flavour, pieces))

    def _below(self, name):
        return _made(self.__class__, self._drive, self._root, self._parts + (name,))

    def _beside(self, name):
        return _made(self.__class__, self._drive, self._root, self._parts[:-1] + (name,))

    def _own_name(self):
        name = self.name
        if name:
            return name
        raise ValueError("%r has an empty name" % (self,))

    def with_name(self, name):
        """The path with another name."""
        self._own_name()
        drive, root, names = _read(self._flavour, (name,))
        if drive or root or len(names) != 1 or name[-1] in self._flavour.seps:
            raise ValueError("Invalid name %r" % (name))
        return self._beside(name)

    def with_stem(self, stem):
        """The path with another name and the same extension."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """The path with another extension, or without one."""
        has_separator = any(separator in suffix for separator in self._flavour.seps)
        if has_separator or suffix and (suffix[0] != '.' or suffix == '.'):
            raise ValueError("Invalid suffix %r" % (suffix,))
        return self._beside(self._own_name().removesuffix(self.suffix) + suffix)

    def relative_to(self, *other):
        """The way from another path to this one, which is below it."""
        if not other:
            raise TypeError("need at least one argument")
        start = self._of(*other)
        mine, theirs = self._steps(), start._steps()
        count = len(theirs)
        fold = self._flavour.fold
        is_below = mine[:count] == theirs or [*map(fold, mine[:count])] == [*map(fold, theirs)]
        if not is_below or not theirs and self._is_anchored():
            raise ValueError("%r is not in the subpath of %r OR one path is relative and the other is absolute."
                             % (str(self), str(start) if theirs else ''))
        # From a drive alone the way begins at the root, if this path does.
        return _made(self.__class__, '', self._root if count == 1 else '', mine[count:])

    def _steps(self):
        """The parts, where drive and root are two if there is a root."""
        return (self._drive, self._root) + self._parts[1:] if self._root else self._parts


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path of POSIX systems."""

    __slots__ = ()
    _flavour = _posix_flavour
    _key = PurePath._parts


class PureWindowsPath(PurePath):
    """A path of Windows."""

    __slots__ = ()
    _flavour = _windows_flavour


def _is_missing(error):
    """Whether an error says that there is nothing at a path."""
    return error.errno in (ENOENT, ENOTDIR, EBADF, ELOOP)


def _kind(name, test_name, doc):
    """A method that asks whether a path leads to a file of one kind."""
    test = getattr(stat, test_name)

    def ask(self):
        found = self._look()
        return found is not None and test(found.st_mode)

    ask.__name__ = name
    ask.__qualname__ = 'Path.' + name
    ask.__doc__ = doc
    return ask


class Path(PurePath):
    """A path of this system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = PosixPath if _posix_flavour.is_here else WindowsPath
        flavour = cls._flavour
        drive, root, names = _read(flavour, args)
        if flavour.is_here:
            return _made_of(cls, drive, root, names)
        raise NotImplementedError("cannot instantiate %r on your system" % (cls.__name__,))

    def __enter__(self):
        import warnings
        warnings.warn("pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; Path objects as a context manager is "
                      "a no-op", DeprecationWarning, stacklevel=2)
        return self

    def __exit__(self, t, v, tb):
        pass

    # What is there

    def stat(self, *, follow_symlinks=True):
        """What the system knows about the file."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """The same for a link itself."""
        return self.stat(follow_symlinks=False)

    def _look(self, how=None):
        """What the system knows, or None where nothing is or can be."""
        try:
            return self.stat() if how is None else how()
        except OSError as error:
            if not _is_missing(error):
                raise
        except ValueError:
            pass
        return None

    def exists(self):
        """Whether there is something at the path."""
        return self._look() is not None

    is_file = _kind('is_file', 'S_ISREG', "Whether it is a regular file.")
    is_dir = _kind('is_dir', 'S_ISDIR', "Whether it is a directory.")
    is_fifo = _kind('is_fifo', 'S_ISFIFO', "Whether it is a named pipe.")
    is_socket = _kind('is_socket', 'S_ISSOCK', "Whether it is a socket.")
    is_block_device = _kind('is_block_device', 'S_ISBLK', "Whether it is a block device.")
    is_char_device = _kind('is_char_device', 'S_ISCHR', "Whether it is a character device.")

    def is_symlink(self):
        """Whether it is a symbolic link."""
        found = self._look(self.lstat)
        return found is not None and stat.S_ISLNK(found.st_mode)

    def is_mount(self):
        """Whether another file system begins here."""
        return self.is_dir() and os.path.ismount(self)

    def samefile(self, other_path):
        """Whether both lead to the same file."""
        if not hasattr(other_path, 'stat'):
            other_path = type(self)(other_path)
        there = other_path.stat()
        return os.path.samestat(self.stat(), there)

    def owner(self):
        """The name of the user who owns the file."""
        import pwd
        return pwd.getpwuid(self.stat().st_uid).pw_name

    def group(self):
        """The name of the group of the file."""
        import grp
        return grp.getgrgid(self.stat().st_gid).gr_name

    # Contents

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file."""
        return io.open(self, mode, buffering, encoding if 'b' in mode else io.text_encoding(encoding), errors, newline)

    def read_text(self, encoding=None, errors=None):
        """The contents as text."""
        with self.open('r', encoding=io.text_encoding(encoding), errors=errors) as stream:
            return stream.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make this text the contents."""
        if not isinstance(data, str):
            raise TypeError(f'data must be str, not {type(data).__name__}')
        with self.open('w', encoding=io.text_encoding(encoding), errors=errors, newline=newline) as stream:
            return stream.write(data)

    def read_bytes(self):
        """The contents as bytes."""
        with self.open('rb') as stream:
            return stream.read()

    def write_bytes(self, data):
        """Make these bytes the contents."""
        # What is no bytes is refused before the file is emptied.
        data = memoryview(data)
        with self.open('wb') as stream:
            return stream.write(data)

    # Directories

    def iterdir(self):
        """The paths in a directory."""
        yield from map(self._below, os.listdir(self))

    def glob(self, pattern):
        """The paths below that fit a pattern."""
        sys.audit("pathlib.Path.glob", self, pattern)
        if not pattern:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        yield from self._find([], pattern)

    def rglob(self, pattern):
        """The paths below, however deep, that fit a pattern."""
        sys.audit("pathlib.Path.rglob", self, pattern)
        yield from self._find(['**'], pattern)

    def _find(self, components, pattern):
        from _pathlib_glob import find
        drive, root, names = _read(self._flavour, (pattern,))
        if drive or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        components += names
        if pattern and pattern[-1] in self._flavour.seps:
            components.append('')
        return find(self, components)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make a directory."""
        try:
            return os.mkdir(self, mode)
        except OSError as error:
            can_help = parents and isinstance(error, FileNotFoundError) and self.parent != self
            if not can_help and not (exist_ok and self.is_dir()):
                raise
        if can_help:
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, exist_ok=exist_ok)

    def rmdir(self):
        """Remove an empty directory."""
        os.rmdir(self)

    # Files

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file, or set the times of one that is there."""
        how = os.O_CREAT | os.O_WRONLY | os.O_EXCL
        if exist_ok:
            how ^= os.O_EXCL
            try:
                return os.utime(self, None)
            except OSError:
                pass
        os.close(os.open(self, how, mode))

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except OSError as error:
            if not (missing_ok and isinstance(error, FileNotFoundError)):
                raise

    def rename(self, target):
        """Rename; the new path."""
        os.rename(self, target)
        return type(self)(target)

    def replace(self, target):
        """Rename, in the place of what is there; the new path."""
        os.replace(self, target)
        return type(self)(target)

    def chmod(self, mode, *, follow_symlinks=True):
        """Set the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """Set the permissions of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    # Links

    def readlink(self):
        """The path that a link leads to."""
        return self._of(os.readlink(self))

    def symlink_to(self, target, target_is_directory=False):
        """Make this path a link to another one."""
        os.symlink(target, self, target_is_directory)

    def hardlink_to(self, target):
        """Make this path another name of a file."""
        os.link(target, self)

    def link_to(self, target):
        """Make another path a name of this file."""
        import warnings
        warnings.warn("pathlib.Path.link_to() is deprecated and is scheduled for removal in Python 3.12. Use pathlib.Path.hardlink_to() "
                      "instead.", DeprecationWarning, stacklevel=2)
        type(self)(target).hardlink_to(self)

    # The path from the root

    @classmethod
    def cwd(cls):
        """The working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The user's home."""
        return cls('~').expanduser()

    def absolute(self):
        """The path from the root; links and dots stay."""
        return self if self.is_absolute() else self._of(os.getcwd(), *self._parts)

    def resolve(self, strict=False):
        """The path from the root without links and dots."""
        found = None
        try:
            found = self._of(os.path.realpath(self, strict=strict))
            if not strict:
                found.stat()
        except OSError as error:
            if error.errno == ELOOP:
                raise RuntimeError("Symlink loop from %r" % error.filename)
            if found is None:
                raise
        return found

    def expanduser(self):
        """The path with `~` or `~user` replaced."""
        if self._is_anchored() or not self._parts or not self._parts[0].startswith('~'):
            return self
        home = os.path.expanduser(self._parts[0])
        if home.startswith('~'):
            raise RuntimeError("Could not determine home directory.")
        drive, root, names = _read(self._flavour, (home,))
        return _made_of(self.__class__, drive, root, names + list(self._parts[1:]))


class PosixPath(Path, PurePosixPath):
    """A path of this system where that is a POSIX system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of this system where that is Windows."""

    __slots__ = ()

    def is_mount(self):
        raise NotImplementedError("Path.is_mount() is unsupported on this system")
