"""The classes that codecs are made of."""


class CodecInfo(tuple):
    """All that belongs to an encoding; also the tuple (encode, decode, streamreader, streamwriter)."""

    # Whether it encodes text, so that str.encode() and bytes.decode() may use it.
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None,
                *, _is_text_encoding=None):
        info = super().__new__(cls, (encode, decode, streamreader, streamwriter))
        vars(info).update(
            name=name, encode=encode, decode=decode, incrementalencoder=incrementalencoder, incrementaldecoder=incrementaldecoder,
            streamwriter=streamwriter, streamreader=streamreader)
        if _is_text_encoding is not None:
            info._is_text_encoding = _is_text_encoding
        return info

    def __repr__(self):
        kind = type(self)
        return f"<{kind.__module__}.{kind.__qualname__} object for encoding {self.name} at {id(self):#x}>"


class Codec:
    """An encoding that keeps nothing from one call to the next."""

    def encode(self, input, errors='strict'):
        """The bytes for a text, and how much of it they stand for."""
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        """The text for bytes, and how many of them it stands for."""
        raise NotImplementedError


# Piece by piece

class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors='strict'):
        self.errors, self.buffer = errors, ""

    def encode(self, input, final=False):
        """The bytes for the next piece."""
        raise NotImplementedError

    def reset(self):
        """Begin afresh."""

    def getstate(self):
        """A number for what is kept between pieces."""
        return 0

    def setstate(self, state):
        """Keep what getstate() has told."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what cannot be encoded before more comes."""

    def __init__(self, errors='strict'):
        super().__init__(errors)

    def _buffer_encode(self, input, errors, final):
        """For subclasses: as Codec.encode()."""
        raise NotImplementedError

    def encode(self, input, final=False):
        waiting = self.buffer + input
        encoded, length = self._buffer_encode(waiting, self.errors, final)
        self.buffer = waiting[length:]
        return encoded

    def reset(self):
        super().reset()
        self.buffer = ""

    def setstate(self, state):
        self.buffer = state or ""

    def getstate(self):
        return self.buffer or 0


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        """The text for the next piece."""
        raise NotImplementedError

    def reset(self):
        """Begin afresh."""

    def getstate(self):
        """What is kept between pieces: bytes, and a number."""
        return b"", 0

    def setstate(self, state):
        """Keep what getstate() has told."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes of characters that are not whole yet."""

    def __init__(self, errors='strict'):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        """For subclasses: as Codec.decode()."""
        raise NotImplementedError

    def decode(self, input, final=False):
        waiting = self.buffer + input
        decoded, length = self._buffer_decode(waiting, self.errors, final)
        self.buffer = waiting[length:]
        return decoded

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]

    def reset(self):
        super().reset()
        self.buffer = b""


# Streams

def _around_a_stream(kind):
    """Adds to a class what all those around a stream have in common: what they do not know the stream does."""
    def __exit__(self, type, value, tb):
        self.stream.close()

    def __enter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __reduce_ex__(self, proto):
        raise TypeError(f"can't serialize {type(self).__name__}")

    for method in __enter__, __exit__, __getattr__, __reduce_ex__:
        method.__qualname__ = f"{kind.__name__}.{method.__name__}"
        setattr(kind, method.__name__, method)
    return kind


@_around_a_stream
class StreamWriter(Codec):
    """Encodes on the way to a stream."""

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors

    def write(self, object):
        """Write a text."""
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        """Write several texts."""
        self.write(''.join(list))

    def reset(self):
        """Begin afresh."""

    def seek(self, offset, whence=0):
        """Go elsewhere; at the very beginning everything is as if nothing had been written."""
        self.stream.seek(offset, whence)
        if offset == whence == 0:
            self.reset()


@_around_a_stream
class StreamReader(Codec):
    """Decodes on the way from a stream."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream, self.errors = stream, errors
        self._forget()

    def _forget(self):
        # Bytes that are no whole character yet; characters; and, in place of these, lines, of which the last may go on.
        self.bytebuffer, self.charbuffer, self.linebuffer = b"", self.charbuffertype(), None

    def reset(self):
        """Forget what has been read ahead."""
        self._forget()

    def seek(self, offset, whence=0):
        """Go elsewhere."""
        self.stream.seek(offset, whence)
        self.reset()

    def read(self, size=-1, chars=-1, firstline=False):
        """Up to `chars` characters, or what about `size` bytes give; with `firstline` an error behind the first line may wait."""
        if self.linebuffer:
            self.charbuffer, self.linebuffer = self.charbuffertype().join(self.linebuffer), None
        wanted = size if chars < 0 else chars
        if wanted < 0:
            self._read_ahead(size, firstline)
            wanted = len(self.charbuffer)
        while len(self.charbuffer) < wanted and self._read_ahead(size, firstline):
            pass
        text = self.charbuffer
        self.charbuffer = text[wanted:]
        return text[:wanted]

    def _read_ahead(self, size, firstline):
        """Decodes some bytes more, and tells whether there were any."""
        new = self.stream.read(*[size] if size >= 0 else ())
        data = self.bytebuffer + new
        if data:
            try:
                text, length = self.decode(data, self.errors)
            except UnicodeDecodeError as error:
                if not firstline:
                    raise
                text, length = self.decode(data[:error.start], self.errors)
                if len(text.splitlines(True)) < 2:
                    raise
            self.charbuffer += text
            self.bytebuffer = data[length:]
        return bool(new)

    def readline(self, size=None, keepends=True):
        """The next line."""
        kept = self.linebuffer
        if kept:
            line = kept.pop(0)
            if len(kept) == 1:
                self.charbuffer, self.linebuffer = kept[0], None
        else:
            line = self._new_line(size)
        return line if keepends or not line else line.splitlines()[0]

    def _new_line(self, size):
        """The next line of those that have not been read yet; what follows is kept."""
        text, step = self.charbuffertype(), size or 72
        while True:
            piece = self.read(step, firstline=True)
            if piece[-1:] in ("\r", b"\r"):
                # There may be the other half of the end of the line.
                piece += self.read(size=1, chars=1)
            text += piece
            first, *others = text.splitlines(True) or [text]
            if others or first and first.splitlines()[0] != first:
                break
            if size is not None or not piece:
                return text
            if step < 8000:
                step *= 2
        if len(others) > 1:
            others[-1] += self.charbuffer
            self.linebuffer, self.charbuffer = others, None
        elif others:
            self.charbuffer = others[0] + self.charbuffer
        return first

    def readlines(self, sizehint=None, keepends=True):
        """All lines that are left."""
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        if line := self.readline():
            return line
        raise StopIteration


@_around_a_stream
class StreamReaderWriter:
    """A reader and a writer on one stream."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def seek(self, offset, whence=0):
        """Go elsewhere, as reader and as writer."""
        self.stream.seek(offset, whence)
        self.reader.reset()
        if offset == whence == 0:
            self.writer.reset()

    def reset(self):
        """Begin afresh, as reader and as writer."""
        for side in self.reader, self.writer:
            side.reset()

    def write(self, data):
        """Write a text."""
        return self.writer.write(data)

    def writelines(self, list):
        """Write several texts."""
        return self.writer.writelines(list)

    def read(self, size=-1):
        """What the reader reads."""
        return self.reader.read(size)

    def readline(self, size=None):
        """The reader's next line."""
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        """The lines that the reader has left."""
        return self.reader.readlines(sizehint)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.reader)


@_around_a_stream
class StreamRecoder:
    """Bytes in one encoding for the program, in another one in the stream."""

    data_encoding = file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream, self.errors = stream, errors
        self.encode, self.decode = encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def seek(self, offset, whence=0):
        """Go elsewhere."""
        for side in self.reader, self.writer:
            side.seek(offset, whence)

    def reset(self):
        """Begin afresh, as reader and as writer."""
        for side in self.reader, self.writer:
            side.reset()

    def _for_program(self, text):
        return self.encode(text, self.errors)[0]

    def read(self, size=-1):
        """What the reader reads, as the program has it."""
        return self._for_program(self.reader.read(size))

    def readline(self, size=None):
        """The reader's next line, as the program has it."""
        return self._for_program(self.reader.readline() if size is None else self.reader.readline(size))

    def readlines(self, sizehint=None):
        """The lines that are left, as the program has them."""
        return self.read().splitlines(True)

    def __iter__(self):
        return self

    def __next__(self):
        return self._for_program(next(self.reader))

    def write(self, data):
        """Write the program's bytes."""
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        """Write several of the program's bytes."""
        return self.write(b''.join(list))
