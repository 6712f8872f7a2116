"""Encodings by name: text to bytes and back, at once, piece by piece, or as streams.

Those that the engine knows come from `_codecs`; programs register others. What is bytes on both sides, or text, has codecs here, too.
"""

import builtins
import sys
import _codecs
from _codecs import register_error

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
           "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
           "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder",
           "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode",
           "iterdecode", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b'\xef\xbb\xbf'
BOM_LE = BOM_UTF16_LE = b'\xff\xfe'
BOM_BE = BOM_UTF16_BE = b'\xfe\xff'
BOM_UTF32_LE = b'\xff\xfe\x00\x00'
BOM_UTF32_BE = b'\x00\x00\xfe\xff'
if sys.byteorder == 'little':
    BOM = BOM_UTF16 = BOM_UTF16_LE
    BOM_UTF32 = BOM_UTF32_LE
else:
    BOM = BOM_UTF16 = BOM_UTF16_BE
    BOM_UTF32 = BOM_UTF32_BE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE
BOM64_LE = BOM_UTF32_LE
BOM64_BE = BOM_UTF32_BE


class CodecInfo(tuple):
    """All that belongs to an encoding; also the tuple (encode, decode, streamreader, streamwriter)."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None,
                *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamwriter = streamwriter
        self.streamreader = streamreader
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return "<%s.%s object for encoding %s at %#x>" % (self.__class__.__module__, self.__class__.__qualname__, self.name, id(self))


# Classes to derive from

class Codec:
    """An encoding that keeps nothing from one call to the next."""

    def encode(self, input, errors='strict'):
        raise NotImplementedError

    def decode(self, input, errors='strict'):
        raise NotImplementedError


class IncrementalEncoder:
    """Encodes piece by piece."""

    def __init__(self, errors='strict'):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what cannot be encoded before more comes."""

    def __init__(self, errors='strict'):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_encode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    """Decodes piece by piece."""

    def __init__(self, errors='strict'):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b"", 0)

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes of characters that are not whole yet."""

    def __init__(self, errors='strict'):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    """Encodes on the way to a stream."""

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, _ = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write(''.join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReader(Codec):
    """Decodes on the way from a stream."""

    charbuffertype = str

    def __init__(self, stream, errors='strict'):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = b""
        self._empty_charbuffer = self.charbuffertype()
        self.charbuffer = self._empty_charbuffer
        self.linebuffer = None

    def decode(self, input, errors='strict'):
        raise NotImplementedError

    def read(self, size=-1, chars=-1, firstline=False):
        """Up to `chars` characters, or what about `size` bytes give."""
        self._join_lines()
        if chars < 0:
            chars = size
        while True:
            if chars >= 0 and len(self.charbuffer) >= chars:
                break
            new = self.stream.read() if size < 0 else self.stream.read(size)
            data = self.bytebuffer + new
            if not data:
                break
            try:
                text, used = self.decode(data, self.errors)
            except UnicodeDecodeError as error:
                if not firstline:
                    raise
                text, used = self.decode(data[:error.start], self.errors)
                if len(text.splitlines(keepends=True)) <= 1:
                    raise
            self.bytebuffer = data[used:]
            self.charbuffer += text
            if not new or chars < 0:
                break
        if chars < 0:
            result, self.charbuffer = self.charbuffer, self._empty_charbuffer
        else:
            result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
        return result

    def _join_lines(self):
        if self.linebuffer:
            self.charbuffer = self._empty_charbuffer.join(self.linebuffer)
            self.linebuffer = None

    def readline(self, size=None, keepends=True):
        """The next line."""
        if self.linebuffer:
            line = self.linebuffer.pop(0)
            if len(self.linebuffer) == 1:
                # The last one may go on.
                self.charbuffer = self.linebuffer[0]
                self.linebuffer = None
            return line if keepends else line.splitlines(keepends=False)[0]
        wanted = size or 72
        line = self._empty_charbuffer
        while True:
            data = self.read(wanted, firstline=True)
            if data:
                # A `\r` at the end may be followed by its `\n`.
                if (isinstance(data, str) and data.endswith("\r")) or (isinstance(data, bytes) and data.endswith(b"\r")):
                    data += self.read(size=1, chars=1)
            line += data
            lines = line.splitlines(keepends=True)
            if lines:
                if len(lines) > 1:
                    line = lines.pop(0)
                    if len(lines) > 1:
                        lines[-1] += self.charbuffer
                        self.linebuffer = lines
                        self.charbuffer = None
                    else:
                        self.charbuffer = lines[0] + self.charbuffer
                    return line if keepends else line.splitlines(keepends=False)[0]
                bare = lines[0].splitlines(keepends=False)[0]
                if lines[0] != bare:
                    self.charbuffer = self._empty_charbuffer.join(lines[1:]) + self.charbuffer
                    return lines[0] if keepends else bare
            if not data or size is not None:
                if line and not keepends:
                    line = line.splitlines(keepends=False)[0]
                return line
            if wanted < 8000:
                wanted *= 2

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = self._empty_charbuffer
        self.linebuffer = None

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamReaderWriter:
    """A reader and a writer on one stream."""

    encoding = 'unknown'

    def __init__(self, stream, Reader, Writer, errors='strict'):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


class StreamRecoder:
    """Bytes in one encoding for the program, in another one in the stream."""

    data_encoding = 'unknown'
    file_encoding = 'unknown'

    def __init__(self, stream, encode, decode, Reader, Writer, errors='strict'):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        data = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(data, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b''.join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __reduce_ex__(self, proto):
        raise TypeError("can't serialize %s" % self.__class__.__name__)


# The encodings of the engine

def _make(canonical):
    """The codec of an encoding that the engine knows."""
    module = 'encodings.' + canonical.replace('-', '_')
    # These begin with a mark that says the order of bytes; later pieces have none, and decoders remember the order.
    marked = canonical in ('utf-16', 'utf-32')
    signed = canonical == 'utf-8-sig'
    plain = {'utf-16': 'utf-16-' + sys.byteorder[:1] + 'e', 'utf-32': 'utf-32-' + sys.byteorder[:1] + 'e', 'utf-8-sig': 'utf-8'}.get(canonical)

    def encode(input, errors='strict', /):
        return _codecs._encode(canonical, input, errors or 'strict'), len(input)

    def decode(input, errors='strict', /):
        return _codecs._decode(canonical, input, errors or 'strict'), len(input)

    encode.__name__ = encode.__qualname__ = canonical.replace('-', '_') + '_encode'
    decode.__name__ = decode.__qualname__ = canonical.replace('-', '_') + '_decode'

    class IncrementalEncoder_(IncrementalEncoder):
        def __init__(self, errors='strict'):
            IncrementalEncoder.__init__(self, errors)
            self._begun = False

        def encode(self, input, final=False):
            name = plain if plain and self._begun else canonical
            if input or not signed:
                self._begun = True
            elif signed:
                return b""
            return _codecs._encode(name, input, self.errors)

        def reset(self):
            self._begun = False

        def getstate(self):
            if marked:
                return 0 if self._begun else 2
            return int(not self._begun) if signed else 0

        def setstate(self, state):
            self._begun = not state

    class IncrementalDecoder_(BufferedIncrementalDecoder):
        _order = None

        def _buffer_decode(self, input, errors, final):
            name = canonical
            skipped = 0
            if marked:
                unit = 2 if canonical == 'utf-16' else 4
                if self._order is None:
                    if len(input) < unit:
                        if not final:
                            return "", 0
                    else:
                        marks = {BOM_UTF16_LE: 'le', BOM_UTF16_BE: 'be'} if unit == 2 else {BOM_UTF32_LE: 'le', BOM_UTF32_BE: 'be'}
                        mark = bytes(input[:unit])
                        self._order = marks.get(mark, sys.byteorder[:1] + 'e')
                        skipped = unit if mark in marks else 0
                if self._order is not None:
                    name = canonical + '-' + self._order
            elif signed:
                name = 'utf-8'
                if self._order is None:
                    if len(input) < 3 and BOM_UTF8.startswith(input):
                        if not final:
                            return "", 0
                    else:
                        self._order = 'known'
                        skipped = 3 if input[:3] == BOM_UTF8 else 0
            whole = input[skipped:]
            if not final:
                whole = whole[:_codecs._complete(name, whole)]
            return _codecs._decode(name, whole, errors), skipped + len(whole)

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self._order = None

        def getstate(self):
            state = BufferedIncrementalDecoder.getstate(self)[0]
            if marked:
                if self._order is None:
                    return state, 2
                return state, int(self._order[0] != sys.byteorder[0])
            return state, int(self._order is None) if signed else 0

        def setstate(self, state):
            BufferedIncrementalDecoder.setstate(self, state)
            if marked:
                native = sys.byteorder[:1] + 'e'
                self._order = {0: native, 1: 'be' if native == 'le' else 'le'}.get(state[1])
            elif signed:
                self._order = None if state[1] else 'known'

    class StreamWriter_(StreamWriter):
        def __init__(self, stream, errors='strict'):
            StreamWriter.__init__(self, stream, errors)
            self._encoder = IncrementalEncoder_(errors)

        def encode(self, input, errors='strict'):
            self._encoder.errors = errors
            return self._encoder.encode(input), len(input)

        def reset(self):
            StreamWriter.reset(self)
            self._encoder.reset()

    class StreamReader_(StreamReader):
        def __init__(self, stream, errors='strict'):
            StreamReader.__init__(self, stream, errors)
            self._decoder = IncrementalDecoder_(errors)

        def decode(self, input, errors='strict'):
            return self._decoder._buffer_decode(input, errors, False)

        def reset(self):
            StreamReader.reset(self)
            self._decoder.reset()

    for class_, name in ((IncrementalEncoder_, 'IncrementalEncoder'), (IncrementalDecoder_, 'IncrementalDecoder'),
                         (StreamWriter_, 'StreamWriter'), (StreamReader_, 'StreamReader')):
        class_.__name__ = class_.__qualname__ = name
        class_.__module__ = module
    return CodecInfo(name=canonical, encode=encode, decode=decode, incrementalencoder=IncrementalEncoder_,
                     incrementaldecoder=IncrementalDecoder_, streamreader=StreamReader_, streamwriter=StreamWriter_)


# Looking codecs up

_others = {'hex': 'hex', 'hex_codec': 'hex', 'base64': 'base64', 'base_64': 'base64', 'base64_codec': 'base64', 'rot13': 'rot-13',
           'rot_13': 'rot-13'}

_searches = []
_known = {}


def register(search_function, /):
    """Add a function that finds the CodecInfo for a name, or gives None."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function, /):
    """Take a search function away, and forget all that has been found."""
    if search_function in _searches:
        _searches.remove(search_function)
        _known.clear()


def lookup(encoding, /):
    """The CodecInfo of an encoding."""
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__ if encoding is not None else 'None'}")
    if '\0' in encoding:
        raise ValueError("embedded null character")
    key = encoding.replace(' ', '_').replace('-', '_').lower()
    info = _known.get(key)
    if info is not None:
        return info
    canonical = _codecs._canonical(encoding)
    if canonical is not None:
        info = _known.get(canonical)
        if info is None:
            info = _known[canonical] = _make(canonical)
    elif key in _others:
        import _codecs_others
        info = _codecs_others.make(_others[key])
    else:
        for search in _searches:
            info = search(key)
            if info is None:
                continue
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            break
        else:
            raise LookupError("unknown encoding: " + encoding)
    _known[key] = info
    return info


_codecs._set_lookup(lookup)


def _failed(verb, encoding, error):
    """What is no error of text says which codec failed."""
    new = None
    if type(error) in (TypeError, LookupError, ValueError) or type(error).__name__ == 'Error':
        new = type(error)(f"{verb} with '{encoding}' codec failed ({type(error).__name__}: {error})")
    return new


def encode(obj, encoding='utf-8', errors='strict'):
    """What the codec makes of an object."""
    function = lookup(encoding).encode
    try:
        result = function(obj, errors)
    except Exception as error:
        new = _failed('encoding', encoding, error)
        if new is None:
            raise
        raise new from error
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("encoder must return a tuple (object, integer)")
    return result[0]


def decode(obj, encoding='utf-8', errors='strict'):
    """What the codec takes an object for."""
    function = lookup(encoding).decode
    try:
        result = function(obj, errors)
    except Exception as error:
        new = _failed('decoding', encoding, error)
        if new is None:
            raise
        raise new from error
    if not isinstance(result, tuple) or len(result) != 2:
        raise TypeError("decoder must return a tuple (object,integer)")
    return result[0]


def getencoder(encoding):
    """The function that encodes."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class whose instances encode piece by piece."""
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    """The class whose instances decode piece by piece."""
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    """The class of readers."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class of writers."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors='strict', **kwargs):
    """Encode the texts of an iterator."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    """Decode the bytes of an iterator."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """A file that is encoded on its way; lines end as they do in the file."""
    if encoding is not None and 'b' not in mode:
        mode = mode + 'b'
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    try:
        info = lookup(encoding)
        result = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        result.encoding = encoding
        return result
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A file for bytes in one encoding around one in another."""
    if file_encoding is None:
        file_encoding = data_encoding
    data = lookup(data_encoding)
    inner = lookup(file_encoding)
    result = StreamRecoder(file, data.encode, data.decode, inner.streamreader, inner.streamwriter, errors)
    result.data_encoding = data_encoding
    result.file_encoding = file_encoding
    return result


# Handlers of errors

def _refuse(exception):
    raise TypeError("don't know how to handle %s in error callback" % type(exception).__name__)


def strict_errors(exception, /):
    """Raises the error."""
    if isinstance(exception, BaseException):
        raise exception
    raise TypeError("codec must pass exception instance")


def ignore_errors(exception, /):
    """Leaves out what is wrong."""
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        _refuse(exception)
    return '', exception.end


def replace_errors(exception, /):
    """A question mark, or the replacement character, for what is wrong."""
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    if isinstance(exception, UnicodeTranslateError):
        return '\ufffd' * (exception.end - exception.start), exception.end
    _refuse(exception)


def xmlcharrefreplace_errors(exception, /):
    """A character reference for what cannot be encoded."""
    if not isinstance(exception, UnicodeEncodeError):
        _refuse(exception)
    return ''.join('&#%d;' % ord(character) for character in exception.object[exception.start:exception.end]), exception.end


def _backslashed(character):
    code = ord(character)
    if code < 0x100:
        return '\\x%02x' % code
    return '\\u%04x' % code if code < 0x10000 else '\\U%08x' % code


def backslashreplace_errors(exception, /):
    """An escape sequence for what is wrong."""
    if isinstance(exception, UnicodeDecodeError):
        return ''.join('\\x%02x' % byte for byte in exception.object[exception.start:exception.end]), exception.end
    if not isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        _refuse(exception)
    return ''.join(map(_backslashed, exception.object[exception.start:exception.end])), exception.end


def namereplace_errors(exception, /):
    """The name of what cannot be encoded, as an escape sequence."""
    if not isinstance(exception, UnicodeEncodeError):
        _refuse(exception)
    text = exception.object[exception.start:exception.end]
    return text.encode('ascii', 'namereplace').decode('ascii'), exception.end


def _surrogateescape(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        codes = [ord(character) for character in exception.object[exception.start:exception.end]]
        if not all(0xdc80 <= code <= 0xdcff for code in codes):
            raise exception
        return bytes(code - 0xdc00 for code in codes), exception.end
    if isinstance(exception, UnicodeDecodeError):
        text = ''
        for byte in exception.object[exception.start:min(exception.end, exception.start + 4)]:
            if byte < 128:
                break
            text += chr(0xdc00 + byte)
        if not text:
            raise exception
        return text, exception.start + len(text)
    _refuse(exception)


def _surrogatepass(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        text = exception.object[exception.start:exception.end]
        name = _codecs._canonical(exception.encoding)
        if name not in ('utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be') or \
                not all('\ud800' <= character <= '\udfff' for character in text):
            raise exception
        if name in ('utf-16', 'utf-32'):
            name += '-' + sys.byteorder[:1] + 'e'
        return text.encode(name, 'surrogatepass'), exception.end
    if isinstance(exception, UnicodeDecodeError):
        name = _codecs._canonical(exception.encoding)
        width = {'utf-8': 3}.get(name, 2 if name and name.startswith('utf-16') else 4)
        try:
            text = exception.object[exception.start:exception.start + width].decode(name, 'surrogatepass')
        except (UnicodeDecodeError, TypeError, LookupError):
            raise exception from None
        if len(text) != 1 or not '\ud800' <= text <= '\udfff':
            raise exception
        return text, exception.start + width
    _refuse(exception)


_surrogateescape.__name__ = _surrogateescape.__qualname__ = 'surrogateescape'
_surrogatepass.__name__ = _surrogatepass.__qualname__ = 'surrogatepass'
_handlers = {'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'xmlcharrefreplace': xmlcharrefreplace_errors,
             'backslashreplace': backslashreplace_errors, 'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape,
             'surrogatepass': _surrogatepass}


def lookup_error(name, /):
    """The handler with a name."""
    if not isinstance(name, str):
        raise TypeError(f"lookup_error() argument must be str, not {type(name).__name__ if name is not None else 'None'}")
    try:
        return _handlers[name]
    except KeyError:
        return _codecs.lookup_error(name)


def __getattr__(name):
    # The functions behind the codecs are there once somebody wants one of them.
    if not name.startswith('__'):
        import _codecs_functions
        try:
            found = getattr(_codecs_functions, name)
        except AttributeError:
            pass
        else:
            globals()[name] = found
            return found
    raise AttributeError(f"module 'codecs' has no attribute {name!r}")


# Pickles name these two by the native module.
for _function in encode, decode:
    _function.__module__ = '_codecs'
    setattr(_codecs, _function.__name__, _function)
del _function
