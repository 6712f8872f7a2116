"""Paths as objects: pure ones, which are text only, and those of the system, which also look at files."""

import fnmatch
import io
import os
import sys
from _collections_abc import Sequence
from errno import EBADF, ELOOP, ENOENT, ENOTDIR
from stat import S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath"]


def _is_missing(error):
    """Whether an error says that there is nothing at a path."""
    return getattr(error, 'errno', None) in (ENOENT, ENOTDIR, EBADF, ELOOP)


# What differs between the two kinds of paths

class _PosixFlavour:
    sep = '/'
    altsep = ''
    has_drv = False
    is_supported = os.name != 'nt'

    def splitroot(self, part):
        """(drive, root, what is left)"""
        if part and part[0] == '/':
            stripped = part.lstrip('/')
            # Two slashes have a meaning of their own, more have not.
            return '', '//' if len(part) - len(stripped) == 2 else '/', stripped
        return '', '', part

    def casefold(self, text):
        return text

    def casefold_parts(self, parts):
        return parts

    def is_reserved(self, parts):
        return False

    def make_uri(self, path):
        from urllib.parse import quote_from_bytes
        return 'file://' + quote_from_bytes(bytes(path))


class _WindowsFlavour:
    sep = '\\'
    altsep = '/'
    has_drv = True
    is_supported = os.name == 'nt'
    reserved_names = ({'CON', 'PRN', 'AUX', 'NUL', 'CONIN$', 'CONOUT$'} | {'COM%s' % c for c in '123456789\xb9\xb2\xb3'}
                      | {'LPT%s' % c for c in '123456789\xb9\xb2\xb3'})

    def splitroot(self, part):
        """(drive, root, what is left)"""
        prefix = ''
        if part.startswith('\\\\?\\'):
            prefix = part[:4]
            part = part[4:]
            if part.startswith('UNC\\'):
                prefix += part[:3]
                part = '\\' + part[3:]
        first = part[:1]
        if first == '\\' == part[1:2] and part[2:3] != '\\':
            # A machine and its share are like a drive.
            middle = part.find('\\', 2)
            if middle >= 0:
                end = part.find('\\', middle + 1)
                if end != middle + 1:
                    if end < 0:
                        end = len(part)
                    if prefix:
                        return prefix + part[1:end], '\\', part[end + 1:]
                    return part[:end], '\\', part[end + 1:]
        drive = root = ''
        if part[1:2] == ':' and first.isascii() and first.isalpha():
            drive = part[:2]
            part = part[2:]
            first = part[:1]
        if first == '\\':
            root = first
            part = part.lstrip('\\')
        return prefix + drive, root, part

    def casefold(self, text):
        return text.lower()

    def casefold_parts(self, parts):
        return [part.lower() for part in parts]

    def is_reserved(self, parts):
        if not parts or parts[0].startswith('\\\\'):
            return False
        name = parts[-1].partition('.')[0].partition(':')[0].rstrip(' ')
        return name.upper() in self.reserved_names

    def make_uri(self, path):
        from urllib.parse import quote_from_bytes
        drive = path.drive
        if len(drive) == 2 and drive[1] == ':':
            rest = path.as_posix()[2:].lstrip('/')
            return 'file:///%s/%s' % (drive, quote_from_bytes(rest.encode('utf-8')))
        return 'file:' + quote_from_bytes(path.as_posix().encode('utf-8'))


_posix_flavour = _PosixFlavour()
_windows_flavour = _WindowsFlavour()


def _parse_parts(flavour, parts):
    """(drive, root, parts) of several paths one below the other; the first part is drive and root if there are any."""
    sep = flavour.sep
    altsep = flavour.altsep
    if altsep:
        parts = [part.replace(altsep, sep) for part in parts]
    drv = root = ''
    parsed = []
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if not part:
            continue
        drv, root, rest = flavour.splitroot(part)
        if sep in rest:
            for name in reversed(rest.split(sep)):
                if name and name != '.':
                    parsed.append(sys.intern(name))
        elif rest and rest != '.':
            parsed.append(sys.intern(rest))
        if drv or root:
            if not drv and flavour.has_drv:
                # The drive is that of an earlier path.
                for earlier in reversed(parts[:index]):
                    drv = earlier and flavour.splitroot(earlier)[0]
                    if drv:
                        break
            break
    if drv or root:
        parsed.append(drv + root)
    parsed.reverse()
    return drv, root, parsed


class _PathParents(Sequence):
    """The directories above a path."""

    __slots__ = ('_pathcls', '_drv', '_root', '_parts')

    def __init__(self, path):
        self._pathcls = type(path)
        self._drv = path._drv
        self._root = path._root
        self._parts = path._parts

    def __len__(self):
        if self._drv or self._root:
            return len(self._parts) - 1
        return len(self._parts)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(self[i] for i in range(*index.indices(len(self))))
        if index >= len(self) or index < -len(self):
            raise IndexError(index)
        if index < 0:
            index += len(self)
        return self._pathcls._from_parsed_parts(self._drv, self._root, self._parts[:-index - 1])

    def __repr__(self):
        return "<{}.parents>".format(self._pathcls.__name__)


class PurePath:
    """A path that is text only."""

    __slots__ = ('_drv', '_root', '_parts', '_str', '_hash', '_parts_tuple', '_cparts_cached')

    def __new__(cls, *args):
        if cls is PurePath:
            cls = PureWindowsPath if os.name == 'nt' else PurePosixPath
        return cls._from_parts(args)

    def __reduce__(self):
        return self.__class__, tuple(self._parts)

    @classmethod
    def _parse_args(cls, args):
        parts = []
        for argument in args:
            if isinstance(argument, PurePath):
                parts += argument._parts
            else:
                argument = os.fspath(argument)
                if not isinstance(argument, str):
                    raise TypeError("argument should be a str object or an os.PathLike object returning str, not %r" % type(argument))
                # Subclasses of str become strs.
                parts.append(str(argument))
        return _parse_parts(cls._flavour, parts)

    @classmethod
    def _from_parts(cls, args):
        drv, root, parts = cls._parse_args(args)
        return cls._from_parsed_parts(drv, root, parts)

    @classmethod
    def _from_parsed_parts(cls, drv, root, parts):
        self = object.__new__(cls)
        self._drv = drv
        self._root = root
        self._parts = parts
        return self

    @classmethod
    def _format_parsed_parts(cls, drv, root, parts):
        if drv or root:
            return drv + root + cls._flavour.sep.join(parts[1:])
        return cls._flavour.sep.join(parts)

    def _make_child(self, args):
        drv, root, parts = self._parse_args(args)
        if root:
            if not drv and self._drv:
                return self._from_parsed_parts(self._drv, root, [self._drv + root] + parts[1:])
            return self._from_parsed_parts(drv, root, parts)
        if drv:
            flavour = self._flavour
            if drv == self._drv or flavour.casefold(drv) == flavour.casefold(self._drv):
                # The same drive, from where we are.
                return self._from_parsed_parts(self._drv, self._root, self._parts + parts[1:])
            return self._from_parsed_parts(drv, root, parts)
        return self._from_parsed_parts(self._drv, self._root, self._parts + parts)

    def __str__(self):
        try:
            return self._str
        except AttributeError:
            self._str = self._format_parsed_parts(self._drv, self._root, self._parts) or '.'
            return self._str

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        """The path with slashes."""
        return str(self).replace(self._flavour.sep, '/')

    def __bytes__(self):
        return os.fsencode(self)

    def __repr__(self):
        return "{}({!r})".format(self.__class__.__name__, self.as_posix())

    def as_uri(self):
        """The path as a URI."""
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return self._flavour.make_uri(self)

    @property
    def _cparts(self):
        try:
            return self._cparts_cached
        except AttributeError:
            self._cparts_cached = self._flavour.casefold_parts(self._parts)
            return self._cparts_cached

    def __eq__(self, other):
        if not isinstance(other, PurePath):
            return NotImplemented
        return self._cparts == other._cparts and self._flavour is other._flavour

    def __hash__(self):
        try:
            return self._hash
        except AttributeError:
            self._hash = hash(tuple(self._cparts))
            return self._hash

    def __lt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts < other._cparts

    def __le__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts <= other._cparts

    def __gt__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts > other._cparts

    def __ge__(self, other):
        if not isinstance(other, PurePath) or self._flavour is not other._flavour:
            return NotImplemented
        return self._cparts >= other._cparts

    drive = property(lambda self: self._drv, doc="The drive, with its colon, or the machine and the share.")
    root = property(lambda self: self._root, doc="What says that the path begins at the root.")

    @property
    def anchor(self):
        """Drive and root."""
        return self._drv + self._root

    @property
    def name(self):
        """The last part, if it is no drive or root."""
        parts = self._parts
        if len(parts) == (1 if self._drv or self._root else 0):
            return ''
        return parts[-1]

    @property
    def suffix(self):
        """The extension with its dot."""
        name = self.name
        dot = name.rfind('.')
        return name[dot:] if 0 < dot < len(name) - 1 else ''

    @property
    def suffixes(self):
        """All extensions."""
        name = self.name
        if name.endswith('.'):
            return []
        return ['.' + suffix for suffix in name.lstrip('.').split('.')[1:]]

    @property
    def stem(self):
        """The name without its extension."""
        name = self.name
        dot = name.rfind('.')
        return name[:dot] if 0 < dot < len(name) - 1 else name

    def with_name(self, name):
        """The path with another name."""
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        drv, root, parts = _parse_parts(self._flavour, (name,))
        if (not name or name[-1] in [self._flavour.sep, self._flavour.altsep] or drv or root or len(parts) != 1):
            raise ValueError("Invalid name %r" % (name))
        return self._from_parsed_parts(self._drv, self._root, self._parts[:-1] + [name])

    def with_stem(self, stem):
        """The path with another name and the same extension."""
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        """The path with another extension, or without one."""
        flavour = self._flavour
        if flavour.sep in suffix or flavour.altsep and flavour.altsep in suffix:
            raise ValueError("Invalid suffix %r" % (suffix,))
        if suffix and not suffix.startswith('.') or suffix == '.':
            raise ValueError("Invalid suffix %r" % (suffix))
        name = self.name
        if not name:
            raise ValueError("%r has an empty name" % (self,))
        old = self.suffix
        name = name[:-len(old)] + suffix if old else name + suffix
        return self._from_parsed_parts(self._drv, self._root, self._parts[:-1] + [name])

    def relative_to(self, *other):
        """The way from another path to this one, which is below it."""
        if not other:
            raise TypeError("need at least one argument")
        drv, root, to_parts = self._parse_args(other)
        parts = self._parts
        mine = [self._drv, self._root] + parts[1:] if self._root else parts
        theirs = [drv, root] + to_parts[1:] if root else to_parts
        count = len(theirs)
        fold = self._flavour.casefold_parts
        if (root or drv) if count == 0 else fold(mine[:count]) != fold(theirs):
            formatted = self._format_parsed_parts(drv, root, to_parts)
            raise ValueError("{!r} is not in the subpath of {!r} OR one path is relative and the other is absolute."
                             .format(str(self), str(formatted)))
        return self._from_parsed_parts('', self._root if count == 1 else '', mine[count:])

    def is_relative_to(self, *other):
        """Whether this path is below another one."""
        try:
            self.relative_to(*other)
            return True
        except ValueError:
            return False

    @property
    def parts(self):
        """The parts as a tuple."""
        try:
            return self._parts_tuple
        except AttributeError:
            self._parts_tuple = tuple(self._parts)
            return self._parts_tuple

    def joinpath(self, *args):
        """The path with others below it."""
        return self._make_child(args)

    def __truediv__(self, key):
        try:
            return self._make_child((key,))
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self._from_parts([key] + self._parts)
        except TypeError:
            return NotImplemented

    @property
    def parent(self):
        """The directory that the path is in."""
        parts = self._parts
        if len(parts) == 1 and (self._drv or self._root):
            return self
        return self._from_parsed_parts(self._drv, self._root, parts[:-1])

    @property
    def parents(self):
        """All directories above."""
        return _PathParents(self)

    def is_absolute(self):
        """Whether the path begins at the root, and on a drive where there are drives."""
        if not self._root:
            return False
        return not self._flavour.has_drv or bool(self._drv)

    def is_reserved(self):
        """Whether the name has a special meaning for the system."""
        return self._flavour.is_reserved(self._parts)

    def match(self, path_pattern):
        """Whether the path ends as a pattern says."""
        fold = self._flavour.casefold
        path_pattern = fold(path_pattern)
        drv, root, pattern_parts = _parse_parts(self._flavour, (path_pattern,))
        if not pattern_parts:
            raise ValueError("empty pattern")
        if drv and drv != fold(self._drv) or root and root != fold(self._root):
            return False
        parts = self._cparts
        if drv or root:
            if len(pattern_parts) != len(parts):
                return False
            pattern_parts = pattern_parts[1:]
        elif len(pattern_parts) > len(parts):
            return False
        for part, pattern in zip(reversed(parts), reversed(pattern_parts)):
            if not fnmatch.fnmatchcase(part, pattern):
                return False
        return True


os.PathLike.register(PurePath)


class PurePosixPath(PurePath):
    """A path of POSIX systems."""

    _flavour = _posix_flavour
    __slots__ = ()


class PureWindowsPath(PurePath):
    """A path of Windows."""

    _flavour = _windows_flavour
    __slots__ = ()


class Path(PurePath):
    """A path of this system."""

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        if cls is Path:
            cls = WindowsPath if os.name == 'nt' else PosixPath
        self = cls._from_parts(args)
        if not self._flavour.is_supported:
            raise NotImplementedError("cannot instantiate %r on your system" % (cls.__name__,))
        return self

    def _child(self, name):
        return self._from_parsed_parts(self._drv, self._root, self._parts + [name])

    def __enter__(self):
        import warnings
        warnings.warn("pathlib.Path.__enter__() is deprecated and scheduled for removal in Python 3.13; Path objects as a context manager is "
                      "a no-op", DeprecationWarning, stacklevel=2)
        return self

    def __exit__(self, t, v, tb):
        pass

    # Places

    @classmethod
    def cwd(cls):
        """The working directory."""
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        """The user's home."""
        return cls("~").expanduser()

    def samefile(self, other_path):
        """Whether both lead to the same file."""
        try:
            other = other_path.stat()
        except AttributeError:
            other = self.__class__(other_path).stat()
        return os.path.samestat(self.stat(), other)

    def absolute(self):
        """The path from the root; links and dots stay."""
        if self.is_absolute():
            return self
        return self._from_parts([os.getcwd()] + self._parts)

    def resolve(self, strict=False):
        """The path from the root without links and dots."""
        try:
            text = os.path.realpath(self, strict=strict)
        except OSError as error:
            if error.errno == ELOOP:
                raise RuntimeError("Symlink loop from %r" % error.filename)
            raise
        path = self._from_parts((text,))
        if not strict:
            try:
                path.stat()
            except OSError as error:
                if error.errno == ELOOP:
                    raise RuntimeError("Symlink loop from %r" % error.filename)
        return path

    def expanduser(self):
        """The path with `~` or `~user` replaced."""
        if not (self._drv or self._root) and self._parts and self._parts[0][:1] == '~':
            home = os.path.expanduser(self._parts[0])
            if home[:1] == "~":
                raise RuntimeError("Could not determine home directory.")
            drv, root, parts = self._parse_args((home,))
            return self._from_parsed_parts(drv, root, parts + self._parts[1:])
        return self

    # Directories

    def iterdir(self):
        """The paths in a directory."""
        for name in os.listdir(self):
            yield self._child(name)

    def glob(self, pattern):
        """The paths below that fit a pattern."""
        sys.audit("pathlib.Path.glob", self, pattern)
        if not pattern:
            raise ValueError("Unacceptable pattern: {!r}".format(pattern))
        drv, root, parts = _parse_parts(self._flavour, (pattern,))
        if drv or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if pattern[-1] in (self._flavour.sep, self._flavour.altsep):
            parts.append('')
        _check_pattern(parts)
        yield from _select(self, parts)

    def rglob(self, pattern):
        """The paths below, however deep, that fit a pattern."""
        sys.audit("pathlib.Path.rglob", self, pattern)
        drv, root, parts = _parse_parts(self._flavour, (pattern,))
        if drv or root:
            raise NotImplementedError("Non-relative patterns are unsupported")
        if pattern and pattern[-1] in (self._flavour.sep, self._flavour.altsep):
            parts.append('')
        parts = ["**"] + parts
        _check_pattern(parts)
        yield from _select(self, parts)

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        """Make a directory."""
        try:
            os.mkdir(self, mode)
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            self.parent.mkdir(parents=True, exist_ok=True)
            self.mkdir(mode, parents=False, exist_ok=exist_ok)
        except OSError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        """Remove an empty directory."""
        os.rmdir(self)

    # Files

    def stat(self, *, follow_symlinks=True):
        """What the system knows about the file."""
        return os.stat(self, follow_symlinks=follow_symlinks)

    def lstat(self):
        """The same for a link itself."""
        return self.stat(follow_symlinks=False)

    def owner(self):
        """The name of the user who owns the file."""
        import pwd
        return pwd.getpwuid(self.stat().st_uid).pw_name

    def group(self):
        """The name of the group of the file."""
        import grp
        return grp.getgrgid(self.stat().st_gid).gr_name

    def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
        """Open the file."""
        if "b" not in mode:
            encoding = io.text_encoding(encoding)
        return io.open(self, mode, buffering, encoding, errors, newline)

    def read_bytes(self):
        """The contents as bytes."""
        with self.open(mode='rb') as file:
            return file.read()

    def read_text(self, encoding=None, errors=None):
        """The contents as text."""
        encoding = io.text_encoding(encoding)
        with self.open(mode='r', encoding=encoding, errors=errors) as file:
            return file.read()

    def write_bytes(self, data):
        """Make these bytes the contents."""
        # Refused before the file is emptied.
        view = memoryview(data)
        with self.open(mode='wb') as file:
            return file.write(view)

    def write_text(self, data, encoding=None, errors=None, newline=None):
        """Make this text the contents."""
        if not isinstance(data, str):
            raise TypeError('data must be str, not %s' % data.__class__.__name__)
        encoding = io.text_encoding(encoding)
        with self.open(mode='w', encoding=encoding, errors=errors, newline=newline) as file:
            return file.write(data)

    def readlink(self):
        """The path that a link leads to."""
        return self._from_parts((os.readlink(self),))

    def touch(self, mode=0o666, exist_ok=True):
        """Make an empty file, or set the times of one that is there."""
        if exist_ok:
            try:
                os.utime(self, None)
            except OSError:
                pass
            else:
                return
        flags = os.O_CREAT | os.O_WRONLY
        if not exist_ok:
            flags |= os.O_EXCL
        os.close(os.open(self, flags, mode))

    def chmod(self, mode, *, follow_symlinks=True):
        """Set the permissions."""
        os.chmod(self, mode, follow_symlinks=follow_symlinks)

    def lchmod(self, mode):
        """Set the permissions of a link itself."""
        self.chmod(mode, follow_symlinks=False)

    def unlink(self, missing_ok=False):
        """Remove the file."""
        try:
            os.unlink(self)
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        """Rename; the new path."""
        os.rename(self, target)
        return self.__class__(target)

    def replace(self, target):
        """Rename, in the place of what is there; the new path."""
        os.replace(self, target)
        return self.__class__(target)

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
        self.__class__(target).hardlink_to(self)

    # Questions

    def exists(self):
        """Whether there is something at the path."""
        try:
            self.stat()
        except OSError as error:
            if not _is_missing(error):
                raise
            return False
        except ValueError:
            return False
        return True

    def _is_kind(self, question, follow_symlinks=True):
        try:
            return question(self.stat(follow_symlinks=follow_symlinks).st_mode)
        except OSError as error:
            if not _is_missing(error):
                raise
            return False
        except ValueError:
            return False

    def is_dir(self):
        """Whether it is a directory."""
        return self._is_kind(S_ISDIR)

    def is_file(self):
        """Whether it is a regular file."""
        return self._is_kind(S_ISREG)

    def is_mount(self):
        """Whether another file system begins here."""
        if not self.exists() or not self.is_dir():
            return False
        return os.path.ismount(self)

    def is_symlink(self):
        """Whether it is a symbolic link."""
        return self._is_kind(S_ISLNK, follow_symlinks=False)

    def is_block_device(self):
        """Whether it is a block device."""
        return self._is_kind(S_ISBLK)

    def is_char_device(self):
        """Whether it is a character device."""
        return self._is_kind(S_ISCHR)

    def is_fifo(self):
        """Whether it is a named pipe."""
        return self._is_kind(S_ISFIFO)

    def is_socket(self):
        """Whether it is a socket."""
        return self._is_kind(S_ISSOCK)


class PosixPath(Path, PurePosixPath):
    """A path of this system where that is a POSIX system."""

    __slots__ = ()


class WindowsPath(Path, PureWindowsPath):
    """A path of this system where that is Windows."""

    __slots__ = ()

    def is_mount(self):
        raise NotImplementedError("Path.is_mount() is unsupported on this system")


# Patterns

def _check_pattern(parts):
    for part in parts:
        if "**" in part and part != "**":
            raise ValueError("Invalid pattern: '**' can only be an entire path component")


def _select(path, parts):
    """The paths below that fit the parts of a pattern, each once where it can be reached in several ways."""
    parts = tuple(parts)
    # A pattern of dots alone has no parts, which is an error.
    parts[0]
    if not path.is_dir():
        return iter([])
    return _select_below(path, parts, True)


def _select_below(path, parts, is_directory):
    if not parts:
        yield path
        return
    pattern, rest = parts[0], parts[1:]
    if pattern == '**':
        seen = set()
        for directory in _directories(path):
            for found in _select_below(directory, rest, True):
                if found not in seen:
                    yield found
                    seen.add(found)
    elif pattern == '..':
        yield from _select_below(path._child('..'), rest, True)
    elif '*' in pattern or '?' in pattern or '[' in pattern:
        yield from _select_fitting(path, pattern, rest)
    else:
        child = path._child(pattern) if pattern else path
        try:
            if (child.is_dir() if rest or not pattern else child.exists()):
                yield from _select_below(child, rest, True)
        except PermissionError:
            return


def _select_fitting(path, pattern, rest):
    fold = path._flavour.casefold
    pattern = fold(pattern)
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except PermissionError:
        return
    for entry in entries:
        if rest:
            try:
                if not entry.is_dir():
                    continue
            except OSError as error:
                if not _is_missing(error):
                    raise
                continue
        if fnmatch.fnmatchcase(fold(entry.name), pattern):
            yield from _select_below(path._child(entry.name), rest, True)


def _directories(path):
    yield path
    try:
        with os.scandir(path) as found:
            entries = list(found)
    except PermissionError:
        return
    for entry in entries:
        try:
            is_directory = entry.is_dir() and not entry.is_symlink()
        except OSError as error:
            if not _is_missing(error):
                raise
            continue
        if is_directory:
            yield from _directories(path._child(entry.name))
