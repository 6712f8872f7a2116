"""The codecs of the encodings that the engine knows; `codecs` loads this when one is looked up."""

import sys
import _codecs
from codecs import (
    BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, BOM_UTF8, BufferedIncrementalDecoder, CodecInfo, IncrementalEncoder, StreamReader,
    StreamWriter,
)


def complete(name, data):
    """How many bytes at the beginning of data are whole characters."""
    if name != 'utf-7':
        return _codecs._complete(name, data)
    # From a plus sign on up to what cannot belong to its digits, it is all or nothing.
    begin = data.find(b'+')
    while begin >= 0:
        rest = data[begin + 1:].lstrip(_DIGITS)
        if not rest:
            return begin
        begin = data.find(b'+', len(data) - len(rest))
    return len(data)


_DIGITS = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def make(canonical):
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
                        if mark not in marks:
                            # An error in what follows comes first.
                            _codecs._decode(plain, input if final else input[:complete(plain, input)], errors)
                            raise UnicodeError(f"{canonical.upper()} stream does not start with BOM")
                        self._order = marks[mark]
                        skipped = unit
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
                whole = whole[:complete(name, whole)]
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
        if '__init__' in vars(class_):
            class_.__init__.__qualname__ = name + '.__init__'
    return CodecInfo(name=canonical, encode=encode, decode=decode, incrementalencoder=IncrementalEncoder_,
                     incrementaldecoder=IncrementalDecoder_, streamreader=StreamReader_, streamwriter=StreamWriter_)
