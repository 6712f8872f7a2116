"""The functions behind the codecs, `utf_8_decode` and the like; `codecs` loads this when one is asked for."""

import sys
import _codecs
from _codecs_engine import complete
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE, lookup_error


def _functions():
    def define(name, canonical, keeps_rest):
        def encode(str, errors='strict', /):
            return _codecs._encode(canonical, str, errors or 'strict'), len(str)

        if keeps_rest:
            def decode(data, errors='strict', final=False, /):
                whole = data if final else data[:complete(canonical, data)]
                return _codecs._decode(canonical, whole, errors or 'strict'), len(whole)
        else:
            def decode(data, errors='strict', /):
                if isinstance(data, str):
                    data = data.encode()
                return _codecs._decode(canonical, data, errors or 'strict'), len(data)
        for function, verb in ((encode, 'encode'), (decode, 'decode')):
            function.__name__ = function.__qualname__ = f'{name}_{verb}'
            globals()[function.__name__] = function

    for name in ('utf_8', 'utf_7', 'utf_16', 'utf_16_le', 'utf_16_be', 'utf_32', 'utf_32_le', 'utf_32_be'):
        define(name, name.replace('_', '-'), True)
    for name in ('ascii', 'latin_1', 'unicode_escape', 'raw_unicode_escape'):
        define(name, name.replace('_', '-'), False)


_functions()
del _functions


def charmap_build(map, /):
    """A table for `charmap_encode` from a text of 256 characters."""
    return {ord(character): index for index, character in enumerate(map) if character != '\ufffe'}


def charmap_encode(str, errors='strict', mapping=None, /):
    """Encode by a mapping of code points to bytes."""
    if mapping is None:
        return _codecs._encode('latin-1', str, errors or 'strict'), len(str)
    result = bytearray()
    index = 0

    def find(character):
        try:
            found = mapping[ord(character)]
        except (LookupError, KeyError):
            return None
        if isinstance(found, int):
            if not 0 <= found < 256:
                raise TypeError("character mapping must be in range(256)")
            return bytes((found,))
        if found is None or isinstance(found, bytes):
            return found
        raise TypeError("character mapping must return integer, bytes or None, not %s" % type(found).__name__)

    while index < len(str):
        found = find(str[index])
        if found is not None:
            result += found
            index += 1
            continue
        end = index + 1
        while end < len(str) and find(str[end]) is None:
            end += 1
        error = UnicodeEncodeError('charmap', str, index, end, 'character maps to <undefined>')
        replacement, index = lookup_error(errors or 'strict')(error)
        if isinstance(replacement, bytes):
            result += replacement
        else:
            for character in replacement:
                found = find(character)
                if found is None:
                    raise error
                result += found
    return bytes(result), len(str)


def charmap_decode(data, errors='strict', mapping=None, /):
    """Decode by a text of 256 characters, or a mapping of bytes."""
    if mapping is None:
        return _codecs._decode('latin-1', data, errors or 'strict'), len(data)
    parts = []
    index = 0
    while index < len(data):
        try:
            found = mapping[data[index]]
        except (IndexError, LookupError, KeyError):
            found = None
        if isinstance(found, int):
            if not 0 <= found <= 0x10ffff:
                raise TypeError("character mapping must be in range(0x110000)")
            found = None if found == 0xfffe else chr(found)
        if found is None or found == '\ufffe':
            error = UnicodeDecodeError('charmap', bytes(data), index, index + 1, 'character maps to <undefined>')
            found, index = lookup_error(errors or 'strict')(error)
        else:
            index += 1
        parts.append(found)
    return ''.join(parts), len(data)


def escape_encode(data, errors='strict', /):
    """Bytes with escape sequences for what cannot be printed."""
    return repr(bytes(data))[2:-1].replace('"', '"').encode('ascii'), len(data)


def escape_decode(data, errors='strict', /):
    """Bytes that escape sequences stand for."""
    if isinstance(data, str):
        data = data.encode()
    return _codecs._decode('unicode_escape', data, errors or 'strict').encode('latin-1'), len(data)


def readbuffer_encode(data, errors='strict', /):
    """The bytes of an object as they are."""
    data = data.encode() if isinstance(data, str) else bytes(data)
    return data, len(data)


def _ex_decode(data, errors, byteorder, final, name, marks):
    unit = len(next(iter(marks)))
    if byteorder == 0 and len(data) >= unit:
        found = marks.get(bytes(data[:unit]))
        if found is not None:
            text, used = _decode_part(data[unit:], errors, final, name, found)
            return text, used + unit, found
    text, used = _decode_part(data, errors, final, name, byteorder)
    return text, used, byteorder


def _decode_part(data, errors, final, name, order):
    name += '-' + ('le' if order < 0 else 'be' if order > 0 else sys.byteorder[:1] + 'e')
    whole = data if final else data[:_codecs._complete(name, data)]
    return _codecs._decode(name, whole, errors or 'strict'), len(whole)


def utf_16_ex_decode(data, errors='strict', byteorder=0, final=False, /):
    """Decode UTF-16, and tell the order of its bytes."""
    return _ex_decode(data, errors, byteorder, final, 'utf-16', {BOM_UTF16_LE: -1, BOM_UTF16_BE: 1})


def utf_32_ex_decode(data, errors='strict', byteorder=0, final=False, /):
    """Decode UTF-32, and tell the order of its bytes."""
    return _ex_decode(data, errors, byteorder, final, 'utf-32', {BOM_UTF32_LE: -1, BOM_UTF32_BE: 1})


def make_identity_dict(rng):
    """A dict from each number to itself."""
    return {index: index for index in rng}


def make_encoding_map(decoding_map):
    """The inverse of a decoding map; what several bytes mean is None."""
    result = {}
    for byte, character in decoding_map.items():
        result[character] = None if character in result else byte
    return result
