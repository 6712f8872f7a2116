"""Base16, Base32, Base64, Base85 and Ascii85."""

import binascii

__all__ = [
    'encode', 'decode', 'encodebytes', 'decodebytes', 'b64encode', 'b64decode', 'b32encode', 'b32decode',
    'b32hexencode', 'b32hexdecode', 'b16encode', 'b16decode', 'b85encode', 'b85decode', 'a85encode', 'a85decode',
    'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode',
]

bytes_types = bytes, bytearray

# Lines of the MIME form.
MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _data(s):
    """What is to be decoded, as bytes."""
    if isinstance(s, bytes_types):
        return s
    try:
        return s.encode('ascii') if isinstance(s, str) else memoryview(s).tobytes()
    except UnicodeError:
        raise ValueError('string argument should contain only ASCII characters')
    except TypeError:
        raise TypeError(
            f'argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}') from None


def _exactly(count, signs):
    assert len(signs) == count, repr(signs)
    return signs


# Base64

def b64encode(s, altchars=None):
    """Six bits a digit; the last two of the 64 digits may be others."""
    encoded = binascii.b2a_base64(s, newline=False)
    return encoded if altchars is None else encoded.translate(bytes.maketrans(b'+/', _exactly(2, altchars)))


def b64decode(s, altchars=None, validate=False):
    """What b64encode() was given; what is no digit is an error or is passed over."""
    data = _data(s)
    if altchars is not None:
        data = data.translate(bytes.maketrans(_exactly(2, _data(altchars)), b'+/'))
    return binascii.a2b_base64(data, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


_to_urlsafe = bytes.maketrans(b'+/', b'-_')
_from_urlsafe = bytes.maketrans(b'-_', b'+/')


def urlsafe_b64encode(s):
    return b64encode(s).translate(_to_urlsafe)


def urlsafe_b64decode(s):
    return b64decode(_data(s).translate(_from_urlsafe))


# Base32: five bytes are eight digits

_b32alphabet = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
_b32hexalphabet = b'0123456789ABCDEFGHIJKLMNOPQRSTUV'
_b32tables = {}

# By how many bytes the last group has: digits that are padding.
_b32padding = (0, 6, 4, 3, 1)
_b32left = {0: 5, 1: 4, 3: 3, 4: 2, 6: 1}


def _b32encode(alphabet, s):
    if alphabet not in _b32tables:
        _b32tables[alphabet] = [bytes((high, low)) for high in alphabet for low in alphabet]
    pairs = _b32tables[alphabet]
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    left = len(s) % 5
    if left:
        s = s + bytes(5 - left)
    pieces = []
    for start in range(0, len(s), 5):
        group = int.from_bytes(s[start:start + 5])
        pieces += (pairs[group >> 30], pairs[group >> 20 & 0x3ff], pairs[group >> 10 & 0x3ff], pairs[group & 0x3ff])
    encoded = b''.join(pieces)
    if left:
        padding = _b32padding[left]
        encoded = encoded[:-padding] + b'=' * padding
    return encoded


def _b32decode(alphabet, s, casefold=False, map01=None):
    s = _data(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if map01 is not None:
        # A nought is the letter; what a one stands for is said.
        s = s.translate(bytes.maketrans(b'01', b'O' + _exactly(1, _data(map01))))
    if casefold:
        s = s.upper()
    digits = s.rstrip(b'=')
    padding = len(s) - len(digits)
    values = {digit: value for value, digit in enumerate(alphabet)}
    decoded = bytearray()
    group = 0
    for start in range(0, len(digits), 8):
        chunk = digits[start:start + 8]
        group = 0
        try:
            for digit in chunk:
                group = group << 5 | values[digit]
        except KeyError:
            raise binascii.Error('Non-base32 digit found') from None
        decoded += (group << 5 * (8 - len(chunk))).to_bytes(5)
    if padding not in _b32left:
        raise binascii.Error('Incorrect padding')
    if padding and decoded:
        del decoded[-5 + _b32left[padding]:]
    return bytes(decoded)


def b32encode(s):
    return _b32encode(_b32alphabet, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_b32alphabet, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_b32hexalphabet, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_b32hexalphabet, s, casefold)


# Base16

def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _data(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b'0123456789ABCDEF'):
        raise binascii.Error('Non-base16 digit found')
    return binascii.unhexlify(s)


# Base85: four bytes are five digits

_A85START = b'<~'
_A85END = b'~>'
_a85alphabet = bytes(range(33, 118))
_b85alphabet = b'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
_b85values = None


def _encode85(b, alphabet, pad, foldnuls, foldspaces):
    if not isinstance(b, bytes_types):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    if padding:
        b = b + bytes(padding)
    pieces = []
    for start in range(0, len(b), 4):
        word = int.from_bytes(b[start:start + 4])
        if foldnuls and not word:
            pieces.append(b'z')
        elif foldspaces and word == 0x20202020:
            pieces.append(b'y')
        else:
            high, low = divmod(word, 614125)
            first, second = divmod(high, 85)
            third, low = divmod(low, 7225)
            fourth, fifth = divmod(low, 85)
            pieces.append(bytes((alphabet[first], alphabet[second], alphabet[third], alphabet[fourth],
                                 alphabet[fifth])))
    if padding and not pad:
        if pieces[-1] == b'z':
            pieces[-1] = alphabet[:1] * 5
        pieces[-1] = pieces[-1][:-padding]
    return b''.join(pieces)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    encoded = _encode85(b, _a85alphabet, pad, True, foldspaces)
    if adobe:
        encoded = _A85START + encoded
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [encoded[start:start + wrapcol] for start in range(0, len(encoded), wrapcol)]
        # The end mark is not broken.
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b'')
        encoded = b'\n'.join(lines)
    if adobe:
        encoded += _A85END
    return encoded


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b' \t\n\r\v'):
    b = _data(b)
    if adobe:
        if not b.endswith(_A85END):
            raise ValueError(f'Ascii85 encoded byte sequences must end with {_A85END!r}')
        b = b[2 if b.startswith(_A85START) else 0:-2]
    decoded = bytearray()
    word = count = 0
    for char in b + b'uuuu':
        if 33 <= char <= 117:
            word = word * 85 + char - 33
            count += 1
            if count == 5:
                if word > 0xffffffff:
                    raise ValueError('Ascii85 overflow') from None
                decoded += word.to_bytes(4)
                word = count = 0
        elif char == 122:
            if count:
                raise ValueError('z inside Ascii85 5-tuple')
            decoded += b'\0\0\0\0'
        elif foldspaces and char == 121:
            if count:
                raise ValueError('y inside Ascii85 5-tuple')
            decoded += b'    '
        elif char not in ignorechars:
            raise ValueError('Non-Ascii85 digit found: %c' % char)
    # Of the four filling digits those that completed no group are over.
    padding = 4 - count
    return bytes(decoded[:-padding] if padding else decoded)


def b85encode(b, pad=False):
    return _encode85(b, _b85alphabet, pad, False, False)


def b85decode(b):
    global _b85values
    if _b85values is None:
        _b85values = {digit: value for value, digit in enumerate(_b85alphabet)}
    values = _b85values
    b = _data(b)
    padding = -len(b) % 5
    b = b + b'~' * padding
    decoded = bytearray()
    for start in range(0, len(b), 5):
        word = 0
        for index in range(start, start + 5):
            value = values.get(b[index])
            if value is None:
                raise ValueError('bad base85 character at position %d' % index) from None
            word = word * 85 + value
        if word > 0xffffffff:
            raise ValueError('base85 overflow in hunk starting at byte %d' % start) from None
        decoded += word.to_bytes(4)
    return bytes(decoded[:-padding] if padding else decoded)


# The MIME form: lines of 76 characters

def encode(input, output):
    """Encode a binary file into another."""
    while chunk := input.read(MAXBINSIZE):
        while len(chunk) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(chunk))
            if not more:
                break
            chunk += more
        output.write(binascii.b2a_base64(chunk))


def decode(input, output):
    """Decode a binary file into another."""
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_bytes(s):
    try:
        view = memoryview(s)
    except TypeError as error:
        raise TypeError('expected bytes-like object, not %s' % s.__class__.__name__) from error
    if view.format not in ('c', 'b', 'B'):
        raise TypeError('expected single byte elements, not %r from %s' % (view.format, s.__class__.__name__))
    if view.ndim != 1:
        raise TypeError('expected 1-D data, not %d-D data from %s' % (view.ndim, s.__class__.__name__))


def encodebytes(s):
    _check_bytes(s)
    return b''.join([binascii.b2a_base64(s[start:start + MAXBINSIZE]) for start in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    _check_bytes(s)
    return binascii.a2b_base64(s)


def main():
    """Encode (-e), decode (-d, -u) or try out (-t) what a file, or standard input, holds."""
    import getopt
    import sys
    usage = f'usage: {sys.argv[0]} [-h|-d|-e|-u|-t] [file|-]\n' + (
        '        -h: print this help message and exit\n'
        '        -d, -u: decode\n'
        '        -e: encode (default)\n'
        "        -t: encode and decode string 'Aladdin:open sesame'")
    try:
        options, files = getopt.getopt(sys.argv[1:], 'hdeut')
    except getopt.error as error:
        sys.stdout = sys.stderr
        print(error)
        print(usage)
        sys.exit(2)
    function = encode
    for option, _ in options:
        if option == '-h':
            print(usage)
            return
        if option == '-t':
            test()
            return
        function = encode if option == '-e' else decode
    if files and files[0] != '-':
        with open(files[0], 'rb') as source:
            function(source, sys.stdout.buffer)
    else:
        function(sys.stdin.buffer, sys.stdout.buffer)


def test():
    text = b'Aladdin:open sesame'
    print(repr(text))
    encoded = encodebytes(text)
    print(repr(encoded))
    decoded = decodebytes(encoded)
    print(repr(decoded))
    assert text == decoded


if __name__ == '__main__':
    main()
