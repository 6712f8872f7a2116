"""Files and directories that are there for a while."""

import errno as _errno
import io as _io
import os as _os
import sys as _sys

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp", "TMP_MAX",
           "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = getattr(_os, "TMP_MAX", 10000)
template = "tmp"
tempdir = None

_text_openflags = _os.O_RDWR | _os.O_CREAT | _os.O_EXCL | getattr(_os, 'O_NOFOLLOW', 0)
_bin_openflags = _text_openflags


# Names

def _check_affixes(prefix, suffix, dir):
    """All three as str, or all three as bytes; what is None is chosen."""
    kind = None
    for argument in (prefix, suffix, dir):
        if argument is None:
            continue
        if isinstance(argument, _os.PathLike):
            argument = _os.fspath(argument)
        if isinstance(argument, bytes):
            if kind is str:
                raise TypeError("Can't mix bytes and non-bytes in path components.")
            kind = bytes
        else:
            if kind is bytes:
                raise TypeError("Can't mix bytes and non-bytes in path components.")
            kind = str
    if kind is None:
        kind = bytes if isinstance(tempdir, bytes) else str
    if suffix is None:
        suffix = kind()
    if prefix is None:
        prefix = template if kind is str else _os.fsencode(template)
    if dir is None:
        dir = gettempdir() if kind is str else gettempdirb()
    return prefix, suffix, dir, kind


def _random_name():
    letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    return ''.join([letters[byte % 37] for byte in _os.urandom(8)])


class _RandomNames:
    def __iter__(self):
        return self

    def __next__(self):
        return _random_name()


def _get_candidate_names():
    return _RandomNames()


def _candidate_tempdir_list():
    candidates = [_os.getenv(name) for name in ('TMPDIR', 'TEMP', 'TMP')]
    candidates = [name for name in candidates if name]
    candidates += ['/tmp', '/var/tmp', '/usr/tmp']
    try:
        candidates.append(_os.getcwd())
    except (AttributeError, OSError):
        candidates.append(_os.curdir)
    return candidates


def _get_default_tempdir():
    """The first directory in which a file can be made."""
    candidates = _candidate_tempdir_list()
    for directory in candidates:
        if directory != _os.curdir:
            directory = _os.path.abspath(directory)
        for _ in range(100):
            name = _os.path.join(directory, _random_name())
            try:
                descriptor = _os.open(name, _bin_openflags, 0o600)
            except FileExistsError:
                continue
            except OSError:
                break
            try:
                _os.write(descriptor, b'blat')
            except OSError:
                break
            finally:
                _os.close(descriptor)
                _os.unlink(name)
            return directory
    raise FileNotFoundError(_errno.ENOENT, "No usable temporary directory found in %s" % candidates)


def gettempprefix():
    """What names begin with."""
    return _os.fsdecode(template)


def gettempprefixb():
    """What names begin with, as bytes."""
    return _os.fsencode(template)


def _gettempdir():
    global tempdir
    if tempdir is None:
        tempdir = _get_default_tempdir()
    return tempdir


def gettempdir():
    """The directory in which things are made."""
    return _os.fsdecode(_gettempdir())


def gettempdirb():
    """The directory in which things are made, as bytes."""
    return _os.fsencode(_gettempdir())


def _open_new(directory, prefix, suffix, flags, kind):
    for _ in range(TMP_MAX):
        name = _random_name()
        if kind is bytes:
            name = _os.fsencode(name)
        path = _os.path.join(directory, prefix + name + suffix)
        _sys.audit("tempfile.mkstemp", path)
        try:
            return _os.open(path, flags, 0o600), path
        except FileExistsError:
            continue
    raise FileExistsError(_errno.EEXIST, "No usable temporary file name found")


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file; its descriptor, and its path."""
    prefix, suffix, dir, kind = _check_affixes(prefix, suffix, dir)
    descriptor, path = _open_new(dir, prefix, suffix, _text_openflags if text else _bin_openflags, kind)
    return descriptor, _os.path.abspath(path)


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a directory; its path."""
    prefix, suffix, dir, kind = _check_affixes(prefix, suffix, dir)
    for _ in range(TMP_MAX):
        name = _random_name()
        if kind is bytes:
            name = _os.fsencode(name)
        path = _os.path.join(dir, prefix + name + suffix)
        _sys.audit("tempfile.mkdtemp", path)
        try:
            _os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(_errno.EEXIST, "No usable temporary directory name found")


def mktemp(suffix="", prefix=template, dir=None):
    """A path at which there is nothing now; somebody else may be quicker to use it."""
    if dir is None:
        dir = gettempdir()
    for _ in range(TMP_MAX):
        path = _os.path.join(dir, prefix + _random_name() + suffix)
        if not _os.path.lexists(path):
            return path
    raise FileExistsError(_errno.EEXIST, "No usable temporary filename found")


# Files

class _TemporaryFileCloser:
    """Closes a file and removes it, at the latest when nobody has it any more."""

    file = None
    close_called = False

    def __init__(self, file, name, delete=True):
        self.file = file
        self.name = name
        self.delete = delete

    def close(self, unlink=_os.unlink):
        if not self.close_called and self.file is not None:
            self.close_called = True
            try:
                self.file.close()
            finally:
                if self.delete:
                    unlink(self.name)

    def __del__(self):
        self.close()


class _TemporaryFileWrapper:
    """A file with a name that is removed when it is closed."""

    def __init__(self, file, name, delete=True):
        self.file = file
        self.name = name
        self.delete = delete
        self._closer = _TemporaryFileCloser(file, name, delete)

    def __getattr__(self, name):
        file = self.__dict__['file']
        found = getattr(file, name)
        if callable(found):
            function = found

            # Whoever holds a method holds the file as well.
            def method(*args, **kwargs):
                return function(*args, **kwargs)

            method.__name__ = getattr(function, '__name__', name)
            method.__doc__ = getattr(function, '__doc__', None)
            method.__wrapped__ = function
            method._closer = self._closer
            found = method
        if not isinstance(found, int):
            setattr(self, name, found)
        return found

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, exc, value, tb):
        result = self.file.__exit__(exc, value, tb)
        self.close()
        return result

    def close(self):
        """Close the file, and remove it."""
        self._closer.close()

    def __iter__(self):
        for line in self.file:
            yield line


def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete=True, *, errors=None):
    """Make and open a file whose path is `name`; it is removed when it is closed, unless `delete` is false."""
    prefix, suffix, dir, kind = _check_affixes(prefix, suffix, dir)
    name = None

    def opener(*args):
        nonlocal name
        descriptor, name = _open_new(dir, prefix, suffix, _bin_openflags, kind)
        return descriptor

    try:
        file = _io.open(dir, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors, opener=opener)
        raw = getattr(file, 'buffer', file)
        raw = getattr(raw, 'raw', raw)
        raw.name = name
        return _TemporaryFileWrapper(file, name, delete)
    except:
        if name is not None:
            _os.unlink(name)
        raise


def TemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    """Make and open a file without a name."""
    prefix, suffix, dir, kind = _check_affixes(prefix, suffix, dir)
    descriptor = None

    def opener(*args):
        nonlocal descriptor
        flags = getattr(_os, 'O_TMPFILE', None)
        if flags is not None:
            try:
                descriptor = _os.open(dir, (_bin_openflags | flags) & ~_os.O_CREAT & ~_os.O_EXCL, 0o600)
                return descriptor
            except OSError:
                pass
        descriptor, name = _open_new(dir, prefix, suffix, _bin_openflags, kind)
        try:
            _os.unlink(name)
        except:
            _os.close(descriptor)
            raise
        return descriptor

    file = _io.open(dir, mode, buffering=buffering, newline=newline, encoding=encoding, errors=errors, opener=opener)
    raw = getattr(file, 'buffer', file)
    raw = getattr(raw, 'raw', raw)
    raw.name = descriptor
    return file


class SpooledTemporaryFile(_io.IOBase):
    """A file in memory that becomes one of the system when it grows, or when its descriptor is asked for."""

    _rolled = False

    def __init__(self, max_size=0, mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
        if 'b' in mode:
            self._file = _io.BytesIO()
        else:
            encoding = _io.text_encoding(encoding)
            self._file = _io.TextIOWrapper(_io.BytesIO(), encoding=encoding, errors=errors, newline=newline)
        self._max_size = max_size
        self._rolled = False
        self._TemporaryFileArgs = {'mode': mode, 'buffering': buffering, 'suffix': suffix, 'prefix': prefix, 'encoding': encoding,
                                   'newline': newline, 'dir': dir, 'errors': errors}

    __class_getitem__ = classmethod(type(list[int]))

    def _check(self, file):
        if self._rolled:
            return
        if self._max_size and file.tell() > self._max_size:
            self.rollover()

    def rollover(self):
        """Go on in a file of the system."""
        if self._rolled:
            return
        file = self._file
        new = self._file = TemporaryFile(**self._TemporaryFileArgs)
        del self._TemporaryFileArgs
        position = file.tell()
        if hasattr(new, 'buffer'):
            new.buffer.write(file.detach().getvalue())
        else:
            new.write(file.getvalue())
        new.seek(position, 0)
        self._rolled = True

    def __enter__(self):
        if self._file.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __exit__(self, exc, value, tb):
        self._file.close()

    def __iter__(self):
        return self._file.__iter__()

    def __del__(self):
        if not self.closed:
            self.close()

    def close(self):
        self._file.close()

    @property
    def closed(self):
        return self._file.closed

    @property
    def encoding(self):
        return self._file.encoding

    @property
    def errors(self):
        return self._file.errors

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    def flush(self):
        self._file.flush()

    def isatty(self):
        return self._file.isatty()

    @property
    def mode(self):
        try:
            return self._file.mode
        except AttributeError:
            return self._TemporaryFileArgs['mode']

    @property
    def name(self):
        try:
            return self._file.name
        except AttributeError:
            return None

    @property
    def newlines(self):
        return self._file.newlines

    def readable(self):
        return self._file.readable()

    def read(self, *args):
        return self._file.read(*args)

    def read1(self, *args):
        return self._file.read1(*args)

    def readinto(self, b):
        return self._file.readinto(b)

    def readinto1(self, b):
        return self._file.readinto1(b)

    def readline(self, *args):
        return self._file.readline(*args)

    def readlines(self, *args):
        return self._file.readlines(*args)

    def seekable(self):
        return self._file.seekable()

    def seek(self, *args):
        return self._file.seek(*args)

    def tell(self):
        return self._file.tell()

    def truncate(self, size=None):
        if size is None:
            return self._file.truncate()
        if size > self._max_size:
            self.rollover()
        return self._file.truncate(size)

    def writable(self):
        return self._file.writable()

    def write(self, s):
        file = self._file
        result = file.write(s)
        self._check(file)
        return result

    def writelines(self, iterable):
        file = self._file
        result = file.writelines(iterable)
        self._check(file)
        return result

    def detach(self):
        return self._file.detach()


class TemporaryDirectory:
    """A directory that is removed with everything in it, at the latest when nobody has this any more."""

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        import weakref
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._finalizer = weakref.finalize(self, self._cleanup, self.name, warn_message="Implicitly cleaning up {!r}".format(self),
                                           ignore_errors=self._ignore_cleanup_errors)

    @classmethod
    def _rmtree(cls, name, ignore_errors=False):
        import shutil

        def onerror(function, path, exc_info):
            if issubclass(exc_info[0], PermissionError):
                # What is in a directory that forbids it can be removed once it does not.
                try:
                    if path != name:
                        _os.chmod(_os.path.dirname(path), 0o700)
                    _os.chmod(path, 0o700)
                    try:
                        _os.unlink(path)
                    except (IsADirectoryError, PermissionError):
                        cls._rmtree(path, ignore_errors=ignore_errors)
                except FileNotFoundError:
                    pass
            elif issubclass(exc_info[0], FileNotFoundError):
                pass
            elif not ignore_errors:
                raise

        shutil.rmtree(name, onerror=onerror)

    @classmethod
    def _cleanup(cls, name, warn_message, ignore_errors=False):
        import warnings
        cls._rmtree(name, ignore_errors=ignore_errors)
        warnings.warn(warn_message, ResourceWarning)

    def __repr__(self):
        return "<{} {!r}>".format(self.__class__.__name__, self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        self.cleanup()

    def cleanup(self):
        """Remove the directory."""
        if self._finalizer.detach() or _os.path.exists(self.name):
            self._rmtree(self.name, ignore_errors=self._ignore_cleanup_errors)

    __class_getitem__ = classmethod(type(list[int]))
