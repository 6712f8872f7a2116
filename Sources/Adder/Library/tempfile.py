"""Files and directories that are there for a while."""

import errno as _errno
import io as _io
import os as _os
import sys as _sys

__all__ = [
    "NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp", "mktemp",
    "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

# How many names are tried, what they begin with, and where things are made; None as long as nobody asked.
TMP_MAX = getattr(_os, "TMP_MAX", 10000)
template = "tmp"
tempdir = None

# To make a file that nobody else has.
_NEW = _os.O_CREAT | _os.O_EXCL | _os.O_RDWR | getattr(_os, "O_NOFOLLOW", 0)
_OF_ITEMS = classmethod(type(list[int]))


# MARK: Names

def _get_candidate_names():
    """Names that nobody can guess, without end."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
    while True:
        yield "".join([letters[byte % len(letters)] for byte in _os.urandom(8)])


def _kind_of(given):
    """Whether parts of a path are text or bytes; None where nothing was given."""
    if given is None:
        return None
    if isinstance(given, _os.PathLike):
        given = _os.fspath(given)
    return bytes if isinstance(given, bytes) else str


def _complete(suffix, prefix, dir):
    """The parts of a path, of which None are chosen; all are text or all are bytes."""
    kinds = {_kind_of(prefix), _kind_of(suffix), _kind_of(dir)} - {None}
    if len(kinds) > 1:
        raise TypeError("Can't mix bytes and non-bytes in path components.")
    coded = bytes in kinds or not kinds and isinstance(tempdir, bytes)
    if suffix is None:
        suffix = b"" if coded else ""
    if prefix is None:
        prefix = gettempprefixb() if coded else template
    if dir is None:
        dir = gettempdirb() if coded else gettempdir()
    return suffix, prefix, dir, coded


def _made(make, what, event, suffix, prefix, dir, coded=False):
    """The first path at which there is nothing yet, and what `make` makes there."""
    for _attempt, name in zip(range(TMP_MAX), _get_candidate_names()):
        path = _os.path.join(dir, prefix + (name.encode() if coded else name) + suffix)
        if event:
            _sys.audit(event, path)
        try:
            return make(path), path
        except FileExistsError:
            continue
    raise FileExistsError(_errno.EEXIST, f"No usable temporary {what} name found")


def _open_new(path):
    return _os.open(path, _NEW, 0o600)


def _new_file(*parts):
    return _made(_open_new, "file", "tempfile.mkstemp", *parts)


# MARK: Where

def gettempprefix():
    """What names begin with."""
    return _os.fsdecode(template)


def gettempprefixb():
    """What names begin with, as bytes."""
    return _os.fsencode(template)


def gettempdir():
    """The directory in which things are made."""
    return _os.fsdecode(_chosen_directory())


def gettempdirb():
    """The directory in which things are made, as bytes."""
    return _os.fsencode(_chosen_directory())


def _chosen_directory():
    global tempdir
    if tempdir is None:
        directories = list(filter(None, map(_os.getenv, ("TMPDIR", "TEMP", "TMP"))))
        directories += ["/tmp", "/var/tmp", "/usr/tmp"]
        try:
            directories.append(_os.getcwd())
        except OSError:
            directories.append(_os.curdir)
        usable = (each if each == _os.curdir else _os.path.abspath(each) for each in directories)
        tempdir = next(filter(_takes_files, usable), None)
        if tempdir is None:
            raise FileNotFoundError(_errno.ENOENT, f"No usable temporary directory found in {directories}")
    return tempdir


def _takes_files(directory):
    """Whether a file can be made in a directory, and written to."""
    for name in _get_candidate_names():
        path = _os.path.join(directory, name)
        try:
            descriptor = _open_new(path)
        except FileExistsError:
            continue
        except OSError:
            return False
        try:
            return _os.write(descriptor, b"tried") > 0
        except OSError:
            return False
        finally:
            _os.close(descriptor)
            _os.unlink(path)


# MARK: Things to be removed by whoever made them

def mktemp(suffix="", prefix=template, dir=None):
    """A path at which there is nothing now; somebody else may be quicker to use it."""
    def look(path):
        if _os.path.lexists(path):
            raise FileExistsError

    try:
        return _made(look, "file", None, suffix, prefix, gettempdir() if dir is None else dir)[1]
    except FileExistsError:
        raise FileExistsError(_errno.EEXIST, "No usable temporary filename found") from None


def mkdtemp(suffix=None, prefix=None, dir=None):
    """Make a directory that only its owner can enter; its path."""
    parts = _complete(suffix, prefix, dir)
    return _made(lambda path: _os.mkdir(path, 0o700), "directory", "tempfile.mkdtemp", *parts)[1]


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    """Make a file that only its owner can read; its descriptor, and its path."""
    descriptor, path = _new_file(*_complete(suffix, prefix, dir))
    return descriptor, _os.path.abspath(path)


# MARK: Files that are removed when they are closed

def _open_as(file, name, **settings):
    """A file of the right layers, with a name of its own choice."""
    if "b" not in settings["mode"]:
        settings["encoding"] = _io.text_encoding(settings["encoding"])
    opened = innermost = _io.open(file, **settings)
    for layer in ("buffer", "raw"):
        innermost = getattr(innermost, layer, innermost)
    innermost.name = name()
    return opened


class _Removal:
    """Closes a file and removes it, at the latest when nobody has it any more."""

    # Also when the program ends, and modules are emptied.
    _unlink = staticmethod(_os.unlink)

    def __init__(self, file, name, delete):
        self.name, self.delete, self.file = name, delete, file

    def close(self):
        file, self.file = self.file, None
        if file is None:
            return
        try:
            file.close()
        finally:
            if self.delete:
                self._unlink(self.name)

    __del__ = close


class _TemporaryFileWrapper:
    """A file with a name that is removed when it is closed."""

    def __init__(self, file, name, delete=True):
        self._closer = _Removal(file, name, delete)
        self.delete, self.name, self.file = delete, name, file

    def __getattr__(self, name):
        found = getattr(self.__dict__["file"], name)
        if callable(found):
            found = self._holding(found, name)
        if not isinstance(found, int):
            setattr(self, name, found)
        return found

    def _holding(self, function, name):
        """A method of the file, whose holder holds the file as well."""
        def method(*args, **kwargs):
            return function(*args, **kwargs)

        method.__name__ = getattr(function, "__name__", name)
        method.__doc__ = getattr(function, "__doc__", None)
        method.__wrapped__ = function
        method._closer = self._closer
        return method

    def __iter__(self):
        yield from self.file

    def close(self):
        """Close the file, and remove it."""
        self._closer.close()

    def __exit__(self, exc, value, tb):
        handled = self.file.__exit__(exc, value, tb)
        self.close()
        return handled

    def __enter__(self):
        self.file.__enter__()
        return self


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None):
    """Make and open a file whose path is `name`; it is removed when it is closed, unless `delete` is false."""
    parts = _complete(suffix, prefix, dir)
    path = None

    def opener(*_how):
        nonlocal path
        descriptor, path = _new_file(*parts)
        return descriptor

    try:
        file = _open_as(parts[2], lambda: path, mode=mode, buffering=buffering, encoding=encoding, errors=errors,
                        newline=newline, opener=opener)
        return _TemporaryFileWrapper(file, path, delete)
    except:
        if path is not None:
            _os.unlink(path)
        raise


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    """Make and open a file without a name."""
    parts = _complete(suffix, prefix, dir)
    descriptor = None

    def opener(*_how):
        nonlocal descriptor
        descriptor = _nameless(*parts)
        return descriptor

    return _open_as(parts[2], lambda: descriptor, mode=mode, buffering=buffering, encoding=encoding, errors=errors,
                    newline=newline, opener=opener)


def _nameless(*parts):
    """The descriptor of a file that never had a name, or had one for a moment where the system cannot do that."""
    if hasattr(_os, "O_TMPFILE"):
        try:
            return _os.open(parts[2], _NEW & ~_os.O_CREAT & ~_os.O_EXCL | _os.O_TMPFILE, 0o600)
        except OSError:
            pass
    descriptor, path = _new_file(*parts)
    try:
        _os.unlink(path)
    except:
        _os.close(descriptor)
        raise
    return descriptor


# MARK: Files in memory, at first

def _named(function, name):
    function.__name__, function.__qualname__ = name, f"SpooledTemporaryFile.{name}"
    return function


def _passed_on(name):
    return _named(lambda self, *args: getattr(self._file, name)(*args), name)


def _asked(name):
    return _named(lambda self: getattr(self._file, name)(), name)


def _filling(name):
    return _named(lambda self, b: getattr(self._file, name)(b), name)


def _of_file(name):
    return property(lambda self: getattr(self._file, name))


class SpooledTemporaryFile(_io.IOBase):
    """A file in memory that becomes one of the system when it grows, or when its descriptor is asked for."""

    __class_getitem__ = _OF_ITEMS

    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._max_size, self._rolled = max_size, False
        self._file = _io.BytesIO()
        if "b" not in mode:
            encoding = _io.text_encoding(encoding)
            self._file = _io.TextIOWrapper(self._file, encoding=encoding, errors=errors, newline=newline)
        # Of the file that will take its place.
        self._settings = dict(mode=mode, buffering=buffering, encoding=encoding, newline=newline, suffix=suffix,
                              prefix=prefix, dir=dir, errors=errors)

    def __del__(self):
        if not self.closed:
            from warnings import warn

            warn(f"Unclosed file {self!r}", ResourceWarning, 2, self)
            self.close()

    def rollover(self):
        """Go on in a file of the system."""
        if self._rolled:
            return
        memory, self._file = self._file, TemporaryFile(**self._settings)
        position = memory.tell()
        if hasattr(memory, "getvalue"):
            self._file.write(memory.getvalue())
        else:
            self._file.buffer.write(memory.detach().getvalue())
        self._file.seek(position)
        self._rolled = True

    def _grown(self, result):
        """What writing gave, once the file is where one of its size belongs."""
        if self._max_size and not self._rolled and self._file.tell() > self._max_size:
            self.rollover()
        return result

    def write(self, s):
        return self._grown(self._file.write(s))

    def read(self, *args):
        return self._file.read(*args)

    def tell(self):
        return self._file.tell()

    def seek(self, *args):
        return self._file.seek(*args)

    def writelines(self, iterable):
        return self._grown(self._file.writelines(iterable))

    def truncate(self, size=None):
        if size is not None and size > self._max_size:
            self.rollover()
        return self._file.truncate() if size is None else self._file.truncate(size)

    def fileno(self):
        self.rollover()
        return self._file.fileno()

    @property
    def name(self):
        return getattr(self._file, "name", None)

    @property
    def mode(self):
        return self._file.mode if self._rolled else self._settings["mode"]

    def __exit__(self, exc, value, tb):
        self.close()

    def __enter__(self):
        if self.closed:
            raise ValueError("Cannot enter context with closed file")
        return self

    def __iter__(self):
        return iter(self._file)

    # The rest is the affair of the file, wherever it is, and is not called as often.
    for _each in ("closed", "encoding", "errors", "newlines"):
        locals()[_each] = _of_file(_each)
    for _each in ("close", "detach", "flush", "isatty", "readable", "seekable", "writable"):
        locals()[_each] = _asked(_each)
    for _each in ("read1", "readline", "readlines"):
        locals()[_each] = _passed_on(_each)
    for _each in ("readinto", "readinto1"):
        locals()[_each] = _filling(_each)
    del _each


# MARK: Directories

class TemporaryDirectory:
    """A directory that is removed with everything in it, at the latest when nobody has this any more."""

    __class_getitem__ = _OF_ITEMS

    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
        import weakref

        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore_cleanup_errors = ignore_cleanup_errors
        self._finalizer = weakref.finalize(self, self._forgotten, self.name, f"Implicitly cleaning up {self!r}",
                                           ignore_cleanup_errors)

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, exc, value, tb):
        self.cleanup()

    @classmethod
    def _forgotten(cls, name, message, ignore_errors):
        import warnings

        cls._rmtree(name, ignore_errors)
        warnings.warn(message, ResourceWarning)

    def cleanup(self):
        """Remove the directory."""
        pending = self._finalizer.detach()
        if pending or _os.path.exists(self.name):
            self._rmtree(self.name, self._ignore_cleanup_errors)

    @classmethod
    def _rmtree(cls, name, ignore_errors=False):
        import shutil

        def onerror(function, path, exc_info):
            kind = exc_info[0]
            if issubclass(kind, PermissionError):
                try:
                    cls._remove_forbidden(path, name, ignore_errors)
                except FileNotFoundError:
                    return
            elif not ignore_errors and not issubclass(kind, FileNotFoundError):
                raise

        shutil.rmtree(name, onerror=onerror)

    @classmethod
    def _remove_forbidden(cls, path, top, ignore_errors):
        """Removes what is in a directory that forbids it, once it does not."""
        if path != top:
            _os.chmod(_os.path.dirname(path), 0o700)
        _os.chmod(path, 0o700)
        try:
            _os.unlink(path)
        except (PermissionError, IsADirectoryError):
            cls._rmtree(path, ignore_errors)
