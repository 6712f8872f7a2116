"""What differs between operating systems, behind one set of names.

The functions come from `posix`; here are those that are made of them, the environment, and the names of the path module.
"""

import abc
import sys
import stat as st
import posix
from posix import *
from posix import _exit
import posixpath as path
from posixpath import (altsep, curdir, defpath, devnull, extsep, pardir, pathsep, sep)
from _collections_abc import MutableMapping, _check_methods

sys.modules['os.path'] = path

name = 'posix'
linesep = '\n'
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
P_WAIT = 0
P_NOWAIT = P_NOWAITO = 1
supports_bytes_environ = True

GenericAlias = type(list[int])

__all__ = ['altsep', 'curdir', 'pardir', 'sep', 'pathsep', 'linesep', 'defpath', 'name', 'path', 'devnull', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END',
           'fsencode', 'fsdecode', 'get_exec_path', 'fdopen', 'extsep', '_exit']
__all__ += [_name for _name in dir(posix) if _name[0] != '_']
__all__ += ['makedirs', 'removedirs', 'renames', 'walk', 'fwalk', 'execl', 'execle', 'execlp', 'execlpe', 'execvp', 'execvpe', 'getenv',
            'supports_bytes_environ', 'environb', 'getenvb', 'P_WAIT', 'P_NOWAIT', 'P_NOWAITO', 'spawnv', 'spawnve', 'spawnvp', 'spawnvpe',
            'spawnl', 'spawnle', 'spawnlp', 'spawnlpe', 'popen']

supports_dir_fd = {access, chmod, chown, link, mkdir, mkfifo, open, readlink, rename, rmdir, stat, symlink, unlink, utime}
supports_effective_ids = {access}
supports_fd = {chdir, chmod, chown, execve, listdir, scandir, stat, statvfs, truncate, utime}
supports_follow_symlinks = {access, chown, link, stat, utime}


# Directories

def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory, and those above it that are missing."""
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    if head and tail and not path.exists(head):
        try:
            makedirs(head, exist_ok=exist_ok)
        except FileExistsError:
            pass
        dot = curdir if isinstance(tail, str) else b'.'
        if tail == dot:
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not exist_ok or not path.isdir(name):
            raise


def removedirs(name):
    """Remove a directory, and those above it that are empty then."""
    rmdir(name)
    _prune(name)


def _prune(name):
    head, tail = path.split(name)
    if not tail:
        head, tail = path.split(head)
    while head and tail:
        try:
            rmdir(head)
        except OSError:
            break
        head, tail = path.split(head)


def renames(old, new):
    """Rename, making the directories that the new name needs and removing those that the old one leaves empty."""
    head, tail = path.split(new)
    if head and tail and not path.exists(head):
        makedirs(head)
    rename(old, new)
    if path.split(old)[1]:
        try:
            _prune(old)
        except OSError:
            pass


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yield (directory, names of directories, names of files) for a tree."""
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    return _walk(fspath(top), topdown, onerror, followlinks)


def _walk(top, topdown, onerror, followlinks):
    # A stack of its own: trees may be deeper than calls can be.
    stack = [top]
    while stack:
        top = stack.pop()
        if isinstance(top, tuple):
            yield top
            continue
        directories = []
        others = []
        below = []
        try:
            entries = scandir(top)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        failed = False
        with entries:
            while True:
                try:
                    try:
                        entry = next(entries)
                    except StopIteration:
                        break
                except OSError as error:
                    if onerror is not None:
                        onerror(error)
                    failed = True
                    break
                try:
                    is_directory = entry.is_dir()
                except OSError:
                    is_directory = False
                (directories if is_directory else others).append(entry.name)
                if not topdown and is_directory:
                    if followlinks or not _is_link(entry):
                        below.append(entry.path)
        if failed:
            continue
        if topdown:
            yield top, directories, others
            for name in reversed(directories):
                new = path.join(top, name)
                if followlinks or not path.islink(new):
                    stack.append(new)
        else:
            stack.append((top, directories, others))
            stack.extend(reversed(below))


def _is_link(entry):
    try:
        return entry.is_symlink()
    except OSError:
        return False


def fwalk(top=".", topdown=True, onerror=None, *, follow_symlinks=False, dir_fd=None):
    """Like walk(), with an open descriptor of the directory as a fourth item."""
    sys.audit("os.fwalk", top, topdown, onerror, follow_symlinks, dir_fd)
    return _fwalk_from(fspath(top), topdown, onerror, follow_symlinks, dir_fd)


def _fwalk_from(top, topdown, onerror, follow_symlinks, dir_fd):
    if not follow_symlinks:
        before = stat(top, follow_symlinks=False, dir_fd=dir_fd)
    descriptor = open(top, O_RDONLY | O_NONBLOCK, dir_fd=dir_fd)
    try:
        if follow_symlinks or (st.S_ISDIR(before.st_mode) and path.samestat(before, stat(descriptor))):
            yield from _fwalk(descriptor, top, isinstance(top, bytes), topdown, onerror, follow_symlinks)
    finally:
        close(descriptor)


def _fwalk(descriptor, top, as_bytes, topdown, onerror, follow_symlinks):
    directories = []
    others = []
    for entry in list(scandir(descriptor)):
        name = fsencode(entry.name) if as_bytes else entry.name
        try:
            if entry.is_dir():
                directories.append(name)
            else:
                others.append(name)
        except OSError:
            others.append(name)
    if topdown:
        yield top, directories, others, descriptor
    for name in directories:
        try:
            if not follow_symlinks:
                before = stat(name, dir_fd=descriptor, follow_symlinks=False)
            inner = open(name, O_RDONLY | O_NONBLOCK, dir_fd=descriptor)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        try:
            if follow_symlinks or (st.S_ISDIR(before.st_mode) and path.samestat(before, stat(inner))):
                yield from _fwalk(inner, path.join(top, name), as_bytes, topdown, onerror, follow_symlinks)
        finally:
            close(inner)
    if not topdown:
        yield top, directories, others, descriptor


# Text and bytes

def fsencode(filename):
    """A path as bytes, as the system sees it."""
    filename = fspath(filename)
    if isinstance(filename, str):
        return filename.encode('utf-8', 'surrogateescape')
    return filename


def fsdecode(filename):
    """A path as str; bytes that are no text become surrogates."""
    filename = fspath(filename)
    if isinstance(filename, bytes):
        return filename.decode('utf-8', 'surrogateescape')
    return filename


class PathLike(abc.ABC):
    """Objects that stand for a path, which `__fspath__` tells."""

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return _check_methods(subclass, '__fspath__')
        return NotImplemented

    __class_getitem__ = classmethod(GenericAlias)


# The environment

class _Environ(MutableMapping):
    """Variables of the environment; what is set here is set for programs that are started."""

    def __init__(self, data, encodekey, decodekey, encodevalue, decodevalue):
        self.encodekey = encodekey
        self.decodekey = decodekey
        self.encodevalue = encodevalue
        self.decodevalue = decodevalue
        self._data = data

    def __getitem__(self, key):
        try:
            value = self._data[self.encodekey(key)]
        except KeyError:
            raise KeyError(key) from None
        return self.decodevalue(value)

    def __setitem__(self, key, value):
        key = self.encodekey(key)
        value = self.encodevalue(value)
        putenv(key, value)
        self._data[key] = value

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        try:
            del self._data[encoded]
        except KeyError:
            raise KeyError(key) from None

    def __iter__(self):
        for key in list(self._data):
            yield self.decodekey(key)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        items = ', '.join(f'{self.decodekey(key)!r}: {self.decodevalue(value)!r}' for key, value in self._data.items())
        return f"environ({{{items}}})"

    def copy(self):
        return dict(self)

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value
        return self[key]

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        from _collections_abc import Mapping
        if not isinstance(other, Mapping):
            return NotImplemented
        return {**self, **other}

    def __ror__(self, other):
        from _collections_abc import Mapping
        if not isinstance(other, Mapping):
            return NotImplemented
        return {**other, **self}


def _encode(value):
    if not isinstance(value, str):
        raise TypeError("str expected, not %s" % type(value).__name__)
    return value.encode('utf-8', 'surrogateescape')


def _decode(value):
    return value.decode('utf-8', 'surrogateescape')


def _check_bytes(value):
    if not isinstance(value, bytes):
        raise TypeError("bytes expected, not %s" % type(value).__name__)
    return value


environ = _Environ(posix.environ, _encode, _decode, _encode, _decode)
environb = _Environ(posix.environ, _check_bytes, bytes, _check_bytes, bytes)


def getenv(key, default=None):
    """A variable of the environment, or the default."""
    return environ.get(key, default)


def getenvb(key, default=None):
    """A variable of the environment as bytes, or the default."""
    return environb.get(key, default)


# Programs

def get_exec_path(env=None):
    """The directories in which programs are looked for."""
    if env is None:
        env = environ
    found = env.get('PATH')
    try:
        as_bytes = env[b'PATH']
    except (KeyError, TypeError):
        pass
    else:
        if found is not None:
            raise ValueError("env cannot contain 'PATH' and b'PATH' keys")
        found = as_bytes
    if found is not None and isinstance(found, bytes):
        found = fsdecode(found)
    if found is None:
        found = defpath
    return found.split(pathsep)


def execl(file, *args):
    """Become another program, with these arguments."""
    execv(file, args)


def execle(file, *args):
    """Become another program; the last argument is its environment."""
    execve(file, args[:-1], args[-1])


def execlp(file, *args):
    """Become another program, looked for along PATH."""
    execvp(file, args)


def execlpe(file, *args):
    """Become another program, looked for along PATH; the last argument is its environment."""
    execvpe(file, args[:-1], args[-1])


def execvp(file, args):
    """Become another program, looked for along PATH."""
    _execvpe(file, args)


def execvpe(file, args, env):
    """Become another program, looked for along PATH, with an environment."""
    _execvpe(file, args, env)


def _execvpe(file, args, env=None):
    def execute(program):
        if env is None:
            execv(program, args)
        else:
            execve(program, args, env)

    if path.dirname(file):
        execute(file)
        return
    last = None
    kept = None
    for directory in get_exec_path(env):
        if isinstance(file, bytes):
            directory = fsencode(directory)
        try:
            execute(path.join(directory, file))
        except (FileNotFoundError, NotADirectoryError) as error:
            last = error
        except OSError as error:
            last = error
            if kept is None:
                kept = error
    raise kept if kept is not None else last


def _spawn(mode, args, execute):
    if not isinstance(args, (tuple, list)):
        raise TypeError('argv must be a tuple or a list')
    if not args or not args[0]:
        raise ValueError('argv first element cannot be empty')
    process = fork()
    if not process:
        try:
            execute()
        except:
            _exit(127)
    if mode == P_NOWAIT:
        return process
    while True:
        _, status = waitpid(process, 0)
        if not WIFSTOPPED(status):
            return waitstatus_to_exitcode(status)


def spawnv(mode, file, args):
    """Run a program; its exit code, or its process with P_NOWAIT."""
    return _spawn(mode, args, lambda: execv(file, args))


def spawnve(mode, file, args, env):
    """Run a program with an environment."""
    return _spawn(mode, args, lambda: execve(file, args, env))


def spawnvp(mode, file, args):
    """Run a program that is looked for along PATH."""
    return _spawn(mode, args, lambda: execvp(file, args))


def spawnvpe(mode, file, args, env):
    """Run a program that is looked for along PATH, with an environment."""
    return _spawn(mode, args, lambda: execvpe(file, args, env))


def spawnl(mode, file, *args):
    """Run a program with these arguments."""
    return spawnv(mode, file, args)


def spawnle(mode, file, *args):
    """Run a program; the last argument is its environment."""
    return spawnve(mode, file, args[:-1], args[-1])


def spawnlp(mode, file, *args):
    """Run a program that is looked for along PATH, with these arguments."""
    return spawnvp(mode, file, args)


def spawnlpe(mode, file, *args):
    """Run a program that is looked for along PATH; the last argument is its environment."""
    return spawnvpe(mode, file, args[:-1], args[-1])


def popen(cmd, mode="r", buffering=-1):
    """Run a command of the shell, with a pipe to read from it or to write to it."""
    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if buffering == 0 or buffering is None:
        raise ValueError("popen() does not support unbuffered streams")
    import io
    import subprocess
    if mode == "r":
        process = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE, bufsize=buffering)
        return _wrap_close(process.stdout, process)
    process = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE, bufsize=buffering)
    return _wrap_close(process.stdin, process)


class _wrap_close:
    """The pipe of popen(): closing it waits for the command and tells its status."""

    def __init__(self, stream, proc):
        self._stream = stream
        self._proc = proc

    def close(self):
        self._stream.close()
        status = self._proc.wait()
        if status == 0:
            return None
        return status << 8

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()

    def __getattr__(self, name):
        return getattr(self._stream, name)

    def __iter__(self):
        return iter(self._stream)


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    import io
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    return io.open(fd, mode, buffering, encoding, *args, **kwargs)
