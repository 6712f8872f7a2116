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
from _collections_abc import Mapping, MutableMapping, _check_methods

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

def _parent(name):
    """What a path is in, and its last part, whether or not a slash stands behind it."""
    above, last = path.split(name)
    return (above, last) if last else path.split(above)


def makedirs(name, mode=0o777, exist_ok=False):
    """Make a directory, and those above it that are missing."""
    above, last = _parent(name)
    if above and last and not path.exists(above):
        try:
            makedirs(above, exist_ok=exist_ok)
        except FileExistsError:
            # Somebody else made it meanwhile.
            pass
        if last == (b'.' if isinstance(last, bytes) else '.'):
            return
    try:
        mkdir(name, mode)
    except OSError:
        if not (exist_ok and path.isdir(name)):
            raise


def removedirs(name):
    """Remove a directory, and those above it that are empty then."""
    rmdir(name)
    _prune(name)


def _prune(name):
    """Removes what a path is in, as far as it is empty."""
    above, last = _parent(name)
    try:
        while above and last:
            rmdir(above)
            above, last = path.split(above)
    except OSError:
        pass


def renames(old, new):
    """Rename, making the directories that the new name needs and removing those that the old one leaves empty."""
    above, last = path.split(new)
    if last and above and not path.exists(above):
        makedirs(above)
    rename(old, new)
    if path.basename(old):
        _prune(old)


def walk(top, topdown=True, onerror=None, followlinks=False):
    """Yield (directory, names of directories, names of files) for a tree."""
    sys.audit("os.walk", top, topdown, onerror, followlinks)
    return _walk(fspath(top), topdown, onerror, followlinks)


def _walk(top, topdown, onerror, followlinks):
    # What is to be done, the next thing last: trees may be deeper than calls can be. A tuple has only to be yielded.
    waiting = [top]
    while waiting:
        top = waiting.pop()
        if isinstance(top, tuple):
            yield top
            continue
        try:
            with scandir(top) as found:
                entries = list(found)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        directories, others, below = [], [], []
        for entry in entries:
            if not _ask(entry.is_dir):
                others.append(entry.name)
                continue
            directories.append(entry.name)
            if not topdown and (followlinks or not _ask(entry.is_symlink)):
                below.append(entry.path)
        if topdown:
            yield top, directories, others
            # The program may have changed the list.
            below = [path.join(top, name) for name in directories]
            if not followlinks:
                below = [directory for directory in below if not path.islink(directory)]
        else:
            waiting.append((top, directories, others))
        waiting.extend(reversed(below))


def _ask(question):
    try:
        return question()
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

    __class_getitem__ = classmethod(GenericAlias)

    @classmethod
    def __subclasshook__(cls, subclass):
        return _check_methods(subclass, '__fspath__') if cls is PathLike else NotImplemented

    @abc.abstractmethod
    def __fspath__(self):
        """The path as str or bytes."""
        raise NotImplementedError


# The environment

class _Environ(MutableMapping):
    """Variables of the environment; what is set here is set for programs that are started."""

    def __init__(self, variables, encode, decode):
        # All names and values as bytes: two of these, one for text and one for bytes, may have them in common.
        self._variables = variables
        self.encodekey = self.encodevalue = encode
        self.decodekey = self.decodevalue = decode

    def __len__(self):
        return len(self._variables)

    def __iter__(self):
        yield from map(self.decodekey, list(self._variables))

    def __getitem__(self, key):
        found = self._variables.get(self.encodekey(key))
        if found is None:
            raise KeyError(key)
        return self.decodevalue(found)

    def __setitem__(self, key, value):
        variable = self.encodekey(key), self.encodevalue(value)
        putenv(*variable)
        self._variables.update((variable,))

    def __delitem__(self, key):
        encoded = self.encodekey(key)
        unsetenv(encoded)
        if self._variables.pop(encoded, None) is None:
            raise KeyError(key)

    def setdefault(self, key, value):
        try:
            return self[key]
        except KeyError:
            self[key] = value
            return self[key]

    def copy(self):
        return {**self}

    def __or__(self, other):
        return {**self, **other} if isinstance(other, Mapping) else NotImplemented

    def __ror__(self, other):
        return {**other, **self} if isinstance(other, Mapping) else NotImplemented

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return f"environ({dict(self)})"


def _checked(value, kind):
    if isinstance(value, kind):
        return value
    raise TypeError(f"{kind.__name__} expected, not {type(value).__name__}")


def _as_bytes(text):
    return _checked(text, str).encode('utf-8', 'surrogateescape')


def _as_text(data):
    return data.decode('utf-8', 'surrogateescape')


environ = _Environ(posix.environ, _as_bytes, _as_text)
environb = _Environ(posix.environ, lambda value: _checked(value, bytes), bytes)


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
        return execute(file)
    first = last = None
    for directory in map(fsencode, get_exec_path(env)):
        try:
            execute(path.join(directory, fsencode(file)))
        except OSError as error:
            last = error
            # Some other trouble tells more than that there is no such program.
            if first is None and not isinstance(error, (FileNotFoundError, NotADirectoryError)):
                first = error
    raise first or last


def _spawn(mode, args, become):
    """Calls a function in a process of its own, in which it turns into a program."""
    if not isinstance(args, (list, tuple)):
        raise TypeError('argv must be a tuple or a list')
    if not (args and args[0]):
        raise ValueError('argv first element cannot be empty')
    process = fork()
    if process == 0:
        try:
            become()
        finally:
            _exit(127)
    if mode == P_NOWAIT:
        return process
    status = None
    while status is None or WIFSTOPPED(status):
        status = waitpid(process, 0)[1]
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
        raise TypeError(f"invalid cmd type ({type(cmd)}, expected string)")
    if mode not in ("r", "w"):
        raise ValueError(f"invalid mode {mode!r}")
    if buffering in (0, None):
        raise ValueError("popen() does not support unbuffered streams")
    from subprocess import PIPE, Popen
    end = "stdout" if mode == "r" else "stdin"
    command = Popen(cmd, shell=True, text=True, bufsize=buffering, **{end: PIPE})
    return _wrap_close(getattr(command, end), command)


class _wrap_close:
    """The pipe of popen(): closing it waits for the command and tells its status."""

    def __init__(self, pipe, command):
        self._pipe, self._command = pipe, command

    def __getattr__(self, name):
        return getattr(self._pipe, name)

    def __iter__(self):
        return iter(self._pipe)

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()

    def close(self):
        self._pipe.close()
        # As wait() has it; nothing where all went well.
        return self._command.wait() << 8 or None


def fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    """A file object for a descriptor."""
    if not isinstance(fd, int):
        raise TypeError(f"invalid fd type ({type(fd)}, expected integer)")
    import io
    return io.open(fd, mode, buffering, encoding if "b" in mode else io.text_encoding(encoding), *args, **kwargs)
