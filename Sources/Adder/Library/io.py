"""Files: raw, buffered and text, of the system and in memory, and the classes that say what a file is."""

import abc
import _io
from _io import (DEFAULT_BUFFER_SIZE, BlockingIOError, UnsupportedOperation, open, open_code, text_encoding, FileIO, BytesIO, StringIO,
                 BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper)

__all__ = ["BlockingIOError", "open", "open_code", "IOBase", "RawIOBase", "FileIO", "BytesIO", "StringIO", "BufferedIOBase",
           "BufferedReader", "BufferedWriter", "BufferedRWPair", "BufferedRandom", "TextIOBase", "TextIOWrapper",
           "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END"]

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class BufferedRWPair(_io._BufferedIOBase):
    """A stream to read from and another one to write to, as one."""

    __module__ = '_io'

    def __new__(cls, *args, **kwargs):
        return super().__new__(cls)

    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        if not reader.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not writer.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        self._reader = BufferedReader(reader, buffer_size)
        self._writer = BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self._reader.read(size)

    def read1(self, size=-1, /):
        return self._reader.read1(size)

    def readinto(self, buffer, /):
        return self._reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self._reader.readinto1(buffer)

    def peek(self, size=0, /):
        return self._reader.peek(size)

    def write(self, buffer, /):
        return self._writer.write(buffer)

    def flush(self):
        return self._writer.flush()

    def readable(self):
        return self._reader.readable()

    def writable(self):
        return self._writer.writable()

    def isatty(self):
        return self._writer.isatty() or self._reader.isatty()

    def close(self):
        try:
            self._writer.close()
        finally:
            self._reader.close()

    @property
    def closed(self):
        return self._writer.closed


class IncrementalNewlineDecoder:
    """Turns all kinds of line ends into `\\n` behind another decoder, or counts them only."""

    __module__ = '_io'
    _kinds = (None, '\n', '\r', ('\r', '\n'), '\r\n', ('\n', '\r\n'), ('\r', '\r\n'), ('\r', '\n', '\r\n'))

    def __init__(self, decoder, translate, errors='strict'):
        self._decoder = decoder
        self._translate = translate
        self._errors = errors
        self._seen = 0
        self._held = False

    def decode(self, input, final=False):
        text = input if self._decoder is None else self._decoder.decode(input, final=final)
        if self._held and (text or final):
            text = '\r' + text
            self._held = False
        # A `\r` at the end may be the first half of a `\r\n`.
        if text.endswith('\r') and not final:
            text = text[:-1]
            self._held = True
        both = text.count('\r\n')
        returns = text.count('\r') - both
        feeds = text.count('\n') - both
        self._seen |= (1 if feeds else 0) | (2 if returns else 0) | (4 if both else 0)
        if self._translate:
            if both:
                text = text.replace('\r\n', '\n')
            if returns:
                text = text.replace('\r', '\n')
        return text

    def getstate(self):
        buffered, flag = (b"", 0) if self._decoder is None else self._decoder.getstate()
        return buffered, flag << 1 | self._held

    def setstate(self, state, /):
        buffered, flag = state
        self._held = bool(flag & 1)
        if self._decoder is not None:
            self._decoder.setstate((buffered, flag >> 1))

    def reset(self):
        self._seen = 0
        self._held = False
        if self._decoder is not None:
            self._decoder.reset()

    @property
    def newlines(self):
        return self._kinds[self._seen]


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    """What every file has: closing, positions, lines. Files made without it are registered."""


class RawIOBase(_io._RawIOBase, IOBase):
    """Bytes without buffers."""


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """Bytes with buffers, where reads and writes are complete."""


class TextIOBase(_io._TextIOBase, IOBase):
    """Text."""


RawIOBase.register(FileIO)
for _class in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(_class)
for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class
