"""What codecs do about what cannot be encoded or decoded: the handlers of errors."""

import sys
import _codecs


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

_BY_NAME = {
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors, 'xmlcharrefreplace': xmlcharrefreplace_errors,
    'backslashreplace': backslashreplace_errors, 'namereplace': namereplace_errors, 'surrogateescape': _surrogateescape,
    'surrogatepass': _surrogatepass,
}


def lookup_error(name, /):
    """The handler with a name."""
    if not isinstance(name, str):
        raise TypeError(f"lookup_error() argument must be str, not {type(name).__name__ if name is not None else 'None'}")
    return _BY_NAME.get(name) or _codecs.lookup_error(name)
