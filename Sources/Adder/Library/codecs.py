"""Encodings by name: text to bytes and back, at once, piece by piece, or as streams.

Those that the engine knows come from `_codecs`; programs register others. What is bytes on both sides, or text, has codecs here, too.
"""

import builtins
import sys
import _codecs
from _codecs import register_error
from _codecs_classes import (
    BufferedIncrementalDecoder, BufferedIncrementalEncoder, Codec, CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader,
    StreamReaderWriter, StreamRecoder, StreamWriter,
)
from _codecs_errors import (
    backslashreplace_errors, ignore_errors, lookup_error, namereplace_errors, replace_errors, strict_errors, xmlcharrefreplace_errors,
)

__all__ = ["register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE",
           "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
           "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder",
           "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode",
           "iterdecode", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors",
           "namereplace_errors", "register_error", "lookup_error"]

# What a text in an encoding may begin with, so that one knows the order of its bytes; some have older names, too.
BOM_UTF8 = '\ufeff'.encode()
BOM_LE = BOM32_LE = BOM_UTF16_LE = '\ufeff'.encode('utf-16-le')
BOM_BE = BOM32_BE = BOM_UTF16_BE = '\ufeff'.encode('utf-16-be')
BOM64_LE = BOM_UTF32_LE = '\ufeff'.encode('utf-32-le')
BOM64_BE = BOM_UTF32_BE = '\ufeff'.encode('utf-32-be')
BOM = BOM_UTF16 = BOM_LE if sys.byteorder == 'little' else BOM_BE
BOM_UTF32 = BOM64_LE if sys.byteorder == 'little' else BOM64_BE

# To programs all of this is one module.
for _class in (BufferedIncrementalDecoder, BufferedIncrementalEncoder, Codec, CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader,
               StreamReaderWriter, StreamRecoder, StreamWriter):
    _class.__module__ = __name__
del _class


# Looking codecs up

# What searches for codecs that are not known here; what has been found.
_searches = []
_known = {}

# Codecs that have bytes, or text, on both sides.
_others = {'hex': 'hex', 'hex_codec': 'hex', 'base64': 'base64', 'base_64': 'base64', 'base64_codec': 'base64', 'rot13': 'rot-13',
           'rot_13': 'rot-13'}

# Those of internet names, which are modules.
_NAMES = 'idna', 'punycode'


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
    if info is None:
        info = _known[key] = _find(key, encoding)
    return info


def _find(key, encoding):
    canonical = _codecs._canonical(encoding)
    if canonical is not None:
        if canonical not in _known:
            import _codecs_engine
            _known[canonical] = _codecs_engine.make(canonical)
        return _known[canonical]
    if key in _others:
        import _codecs_others
        return _codecs_others.make(_others[key])
    if key in _NAMES:
        package = __import__('encodings.' + key)
        return getattr(package, key).getregentry()
    for function in _searches:
        info = function(key)
        if info is not None:
            if isinstance(info, tuple) and len(info) == 4:
                return info
            raise TypeError("codec search functions must return 4-tuples")
    raise LookupError("unknown encoding: " + encoding)


_codecs._set_lookup(lookup)


def getencoder(encoding):
    """The function that encodes."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes."""
    return lookup(encoding).decode


def getreader(encoding):
    """The class of readers."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class of writers."""
    return lookup(encoding).streamwriter


def _there(found, encoding):
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementalencoder(encoding):
    """The class whose instances encode piece by piece."""
    return _there(lookup(encoding).incrementalencoder, encoding)


def getincrementaldecoder(encoding):
    """The class whose instances decode piece by piece."""
    return _there(lookup(encoding).incrementaldecoder, encoding)


# Using them

def _check_texts(function, encoding, errors):
    for name, value in (("encoding", encoding), ("errors", errors)):
        if not isinstance(value, str):
            what = "None" if value is None else type(value).__name__
            raise TypeError(f"{function}() argument {name!r} must be str, not {what}")
        if "\0" in value:
            raise ValueError("embedded null character")


def encode(obj, encoding='utf-8', errors='strict'):
    """What the codec makes of an object."""
    _check_texts("encode", encoding, errors)
    result = _codecs._call(lookup(encoding)[0], obj, errors, encoding, "encoding")
    if isinstance(result, tuple) and len(result) == 2:
        return result[0]
    raise TypeError("encoder must return a tuple (object, integer)")


def decode(obj, encoding='utf-8', errors='strict'):
    """What the codec takes an object for."""
    _check_texts("decode", encoding, errors)
    result = _codecs._call(lookup(encoding)[1], obj, errors, encoding, "decoding")
    if isinstance(result, tuple) and len(result) == 2:
        return result[0]
    raise TypeError("decoder must return a tuple (object,integer)")


def iterencode(iterator, encoding, errors='strict', **kwargs):
    """Encode the texts of an iterator."""
    yield from _each(iterator, getincrementalencoder(encoding)(errors, **kwargs).encode, "")


def iterdecode(iterator, encoding, errors='strict', **kwargs):
    """Decode the bytes of an iterator."""
    yield from _each(iterator, getincrementaldecoder(encoding)(errors, **kwargs).decode, b"")


def _each(iterator, convert, nothing):
    yield from filter(None, map(convert, iterator))
    if rest := convert(nothing, True):
        yield rest


def open(filename, mode='r', encoding=None, errors='strict', buffering=-1):
    """A file that is encoded on its way; lines end as they do in the file."""
    if encoding is None:
        return builtins.open(filename, mode, buffering)
    file = builtins.open(filename, mode if 'b' in mode else mode + 'b', buffering)
    try:
        info = lookup(encoding)
        encoded = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    except BaseException:
        file.close()
        raise
    encoded.encoding = encoding
    return encoded


def EncodedFile(file, data_encoding, file_encoding=None, errors='strict'):
    """A file for bytes in one encoding around one in another."""
    if file_encoding is None:
        file_encoding = data_encoding
    outside, inside = lookup(data_encoding), lookup(file_encoding)
    recoder = StreamRecoder(file, outside.encode, outside.decode, inside.streamreader, inside.streamwriter, errors)
    recoder.data_encoding, recoder.file_encoding = data_encoding, file_encoding
    return recoder


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
