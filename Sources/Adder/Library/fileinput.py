"""The lines of several files one after the other, or of standard input."""

import io
import os
import sys
from types import GenericAlias

__all__ = ["input", "close", "nextfile", "filename", "lineno", "filelineno", "fileno", "isfirstline", "isstdin",
           "FileInput", "hook_compressed", "hook_encoded"]


# MARK: Files, from their opening until they are left
#
# Each of these gives its file to whoever reads it, and goes on when that one has done with it.

def _standard_input(mode):
    yield getattr(sys.stdin, "buffer", sys.stdin) if "b" in mode else sys.stdin


def _opened(file):
    try:
        yield file
    finally:
        file.close()


def _if_possible(change, *arguments):
    try:
        change(*arguments)
    except OSError:
        pass


def _rewritten(path, backup, mode, **coding):
    """A file whose place another one takes, into which everything printed goes meanwhile."""
    aside = os.fspath(path) + (backup or ".bak")
    _if_possible(os.unlink, aside)
    os.rename(path, aside)
    source = open(aside, mode, **coding)
    target, mode = path, mode.replace("r", "w")
    try:
        permissions = os.fstat(source.fileno()).st_mode
    except OSError:
        permissions = None
    else:
        target = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, permissions)
    output = open(target, mode, **coding)
    if permissions is not None:
        _if_possible(os.chmod, path, permissions)
    usual, sys.stdout = sys.stdout, output
    try:
        yield source
    finally:
        sys.stdout = usual
        try:
            output.close()
        finally:
            try:
                source.close()
            finally:
                if not backup:
                    _if_possible(os.unlink, aside)


# MARK: The sequence

class FileInput:
    """The lines of several files; with `inplace`, what is printed goes into the file that is read."""

    __class_getitem__ = classmethod(GenericAlias)

    # The file that is read, and the generator that has opened it and will close it.
    _file = _stay = None
    _isstdin = False

    # Of the last line: the name of its file, its number there, and the number of lines in the files before.
    _filename = None
    _filelineno = 0
    _before = 0

    def __init__(self, files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
        if files is None:
            files = sys.argv[1:]
        if isinstance(files, (str, os.PathLike)):
            files = (os.fspath(files),)
        self._files = tuple(files) or ("-",)
        if mode not in ("r", "rb"):
            raise ValueError("FileInput opening mode must be 'r' or 'rb'")
        if openhook and inplace:
            raise ValueError("FileInput cannot use an opening hook in inplace mode")
        if openhook and not callable(openhook):
            raise ValueError("FileInput openhook must be callable")
        self._inplace, self._backup, self._openhook = inplace, backup, openhook
        self._mode, self._encoding, self._errors = mode, encoding, errors

    # MARK: Where the last line came from

    def filename(self):
        return self._filename

    def filelineno(self):
        return self._filelineno

    def lineno(self):
        return self._before + self._filelineno

    def isstdin(self):
        return self._isstdin

    def isfirstline(self):
        return self._filelineno == 1

    def fileno(self):
        try:
            return self._file.fileno() if self._file else -1
        except ValueError:
            return -1

    # MARK: Reading

    def readline(self):
        """The next line; empty at the end."""
        while True:
            if self._file is None:
                if not self._files:
                    return b"" if "b" in self._mode else ""
                self._enter_next()
            line = self._file.readline()
            if line:
                self._filelineno += 1
                return line
            self.nextfile()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def _enter_next(self):
        self._before = self.lineno()
        self._filelineno = 0
        self._filename, *self._files = self._files
        mode, errors = self._mode, self._errors
        encoding = None if "b" in mode else self._encoding or "locale"
        if self._filename == "-":
            self._filename, self._isstdin = "<stdin>", True
            stay = _standard_input(mode)
        elif self._inplace:
            stay = _rewritten(self._filename, self._backup, mode, encoding=encoding, errors=errors)
        elif not self._openhook:
            stay = _opened(open(self._filename, mode, encoding=encoding, errors=errors))
        elif self._encoding is None:
            # Hooks from before there were encodings take two arguments.
            stay = _opened(self._openhook(self._filename, mode))
        else:
            stay = _opened(self._openhook(self._filename, mode, encoding=self._encoding, errors=errors))
        self._stay, self._file = stay, next(stay)

    # MARK: Leaving

    def nextfile(self):
        """Leave out what is left of this file."""
        stay, self._stay, self._file = self._stay, None, None
        try:
            if stay is not None:
                stay.close()
        finally:
            self._isstdin = False

    def close(self):
        """Leave this file, and all that would have come."""
        self._files = ()
        self.nextfile()

    def __exit__(self, type, value, traceback):
        self.close()

    def __enter__(self):
        return self

    def __del__(self):
        self.close()


# MARK: Hooks

def hook_encoded(encoding, errors=None):
    """A hook that opens files in an encoding."""
    def openhook(filename, mode):
        return open(filename, mode, encoding=encoding, errors=errors)

    return openhook


def hook_compressed(filename, mode, *, encoding=None, errors=None):
    """Open a file that may be packed by gzip or bzip2."""
    coding = {"encoding": "locale" if encoding is None and "b" not in mode else encoding, "errors": errors}
    kind = os.path.splitext(filename)[1]
    if kind == ".gz":
        from gzip import open as unpack
    elif kind == ".bz2":
        from bz2 import BZ2File as unpack
    else:
        return open(filename, mode, **coding)
    stream = unpack(filename, mode)
    return stream if "b" in mode else io.TextIOWrapper(stream, **coding)


# MARK: One sequence for the whole program

_state = None


def input(files=None, inplace=False, backup="", *, mode="r", openhook=None, encoding=None, errors=None):
    """A FileInput, which the functions of this module are about from now on."""
    global _state
    if _state and _state._file:
        raise RuntimeError("input() already active")
    _state = FileInput(files, inplace, backup, mode=mode, openhook=openhook, encoding=encoding, errors=errors)
    return _state


def close():
    """End the sequence of the program."""
    global _state
    sequence, _state = _state, None
    if sequence:
        sequence.close()


def _of_the_program(name, meaning):
    """A function that asks the sequence of the program."""
    def ask():
        if not _state:
            raise RuntimeError("no active input()")
        return getattr(_state, name)()

    ask.__name__ = ask.__qualname__ = name
    ask.__doc__ = meaning
    return ask


nextfile = _of_the_program("nextfile", "Leave out what is left of this file.")
filename = _of_the_program("filename", "The name of the file of the last line.")
lineno = _of_the_program("lineno", "The number of the last line, over all files.")
filelineno = _of_the_program("filelineno", "The number of the last line in its file.")
fileno = _of_the_program("fileno", "The descriptor of the file, or -1.")
isfirstline = _of_the_program("isfirstline", "Whether the last line was the first of its file.")
isstdin = _of_the_program("isstdin", "Whether the last line came from standard input.")
