"""Universally unique identifiers (RFC 4122)."""

from enum import Enum
import os
import sys

RESERVED_NCS, RFC_4122, RESERVED_MICROSOFT, RESERVED_FUTURE = [
    'reserved for NCS compatibility', 'specified in RFC 4122', 'reserved for Microsoft compatibility',
    'reserved for future definition',
]

int_ = int
bytes_ = bytes


class SafeUUID(Enum):
    safe = 0
    unsafe = -1
    unknown = None


# The bits of the fields, in their order, and where each begins.
_FIELDS = ((32, 96), (16, 80), (16, 64), (8, 56), (8, 48), (48, 0))


# The number that an identifier is, from its other forms

def _of_hex(text):
    digits = text.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
    if len(digits) == 32:
        return int(digits, 16)
    raise ValueError('badly formed hexadecimal UUID string')


def _of_bytes(data):
    if len(data) != 16:
        raise ValueError('bytes is not a 16-char string')
    assert isinstance(data, bytes), repr(data)
    return int.from_bytes(data, 'big')


def _swapped(data):
    """Bytes whose first three fields begin with their lowest byte, or again those that begin with the highest."""
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]


def _of_bytes_le(data):
    if len(data) == 16:
        return _of_bytes(_swapped(data))
    raise ValueError('bytes_le is not a 16-char string')


def _of_fields(fields):
    if len(fields) != len(_FIELDS):
        raise ValueError('fields is not a 6-tuple')
    number = 0
    for position, (value, (size, place)) in enumerate(zip(fields, _FIELDS), 1):
        if not 0 <= value < 1 << size:
            raise ValueError(f'field {position} out of range (need a{"n" if size == 8 else ""} {size}-bit value)')
        number |= value << place
    return number


def _with_version(number, version):
    """A number with the marks of a version of RFC 4122."""
    if not 1 <= version <= 5:
        raise ValueError('illegal version number')
    return number & ~(0xf000 << 64 | 0xc000 << 48) | version << 76 | 0x8000 << 48


def _bits(size, place):
    mask = (1 << size) - 1
    return property(lambda self: self.int >> place & mask)


class UUID:
    """An identifier of 128 bits."""

    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        number = (_of_bytes(bytes) if bytes is not None else _of_hex(hex) if hex is not None else int if int is not None
                  else _of_fields(fields) if fields is not None else _of_bytes_le(bytes_le))
        if not 0 <= number < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        self._set(number if version is None else _with_version(number, version), is_safe)

    def _set(self, number, is_safe):
        object.__setattr__(self, 'int', number)
        object.__setattr__(self, 'is_safe', is_safe)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __getstate__(self):
        marks = {} if self.is_safe is SafeUUID.unknown else {'is_safe': self.is_safe.value}
        return {'int': self.int, **marks}

    def __setstate__(self, state):
        self._set(state['int'], SafeUUID(state.get('is_safe')))

    # As a number, which is what is compared, and as text

    def __int__(self):
        return self.int

    def __hash__(self):
        return hash(self.int)

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __str__(self):
        digits = '%032x' % self.int
        return f'{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}'

    def __repr__(self):
        return f'{type(self).__name__}({str(self)!r})'

    hex = property(lambda self: '%032x' % self.int)
    urn = property(lambda self: f'urn:uuid:{self}')
    bytes = property(lambda self: self.int.to_bytes(16, 'big'))
    bytes_le = property(lambda self: _swapped(self.bytes))

    # Its parts

    time_low, time_mid, time_hi_version, clock_seq_hi_variant, clock_seq_low, node = (_bits(*field) for field in _FIELDS)
    clock_seq = _bits(14, 48)
    fields = property(lambda self: tuple(self.int >> place & (1 << size) - 1 for size, place in _FIELDS))
    time = property(lambda self: (self.time_hi_version & 0xfff) << 48 | self.time_mid << 32 | self.time_low)

    @property
    def variant(self):
        # So many ones stand before the first zero.
        mark = self.int >> 61 & 7
        return RESERVED_NCS if mark < 4 else RFC_4122 if mark < 6 else (RESERVED_MICROSOFT, RESERVED_FUTURE)[mark & 1]

    @property
    def version(self):
        return self.int >> 76 & 0xf if self.variant is RFC_4122 else None


_node = None


def _hardware_address():
    """The address of a network card, where the system shows it as files; None elsewhere."""
    folder = '/sys/class/net'
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return None
    local = None
    for name in names:
        try:
            with open(f'{folder}/{name}/address') as file:
                address = int(file.read().strip().replace(':', ''), 16)
        except (OSError, ValueError):
            continue
        if 0 < address < 1 << 48:
            # One that the maker gave comes before one that was made up here.
            if not address & 1 << 41:
                return address
            local = local or address
    return local


def getnode():
    """The hardware address as a number of 48 bits; where there is none, a random one, marked as such."""
    global _node
    if _node is None:
        _node = _hardware_address()
        if _node is None:
            import random
            _node = random.getrandbits(48) | 1 << 40
    return _node


_last_time = -1


def uuid1(node=None, clock_seq=None):
    """From the time and the address of this computer."""
    global _last_time
    from time import time_ns
    # Units of 100 ns since the Gregorian calendar began; no two identifiers get the same.
    _last_time = now = max(time_ns() // 100 + 0x01b21dd213814000, _last_time + 1)
    if clock_seq is None:
        from random import getrandbits
        clock_seq = getrandbits(14)
    fields = now & 0xffffffff, now >> 32 & 0xffff, now >> 48 & 0xfff, clock_seq >> 8 & 0x3f, clock_seq & 0xff
    return UUID(fields=(*fields, getnode() if node is None else node), version=1)


def uuid3(namespace, name):
    """From the MD5 digest of a name in a namespace."""
    from hashlib import md5
    return UUID(bytes=md5(namespace.bytes + bytes(name, 'utf-8'), usedforsecurity=False).digest()[:16], version=3)


def uuid4():
    """At random."""
    return UUID(bytes=os.urandom(16), version=4)


def uuid5(namespace, name):
    """From the SHA-1 digest of a name in a namespace."""
    from hashlib import sha1
    return UUID(bytes=sha1(namespace.bytes + bytes(name, 'utf-8')).digest()[:16], version=5)


# Names of hosts, addresses of the web, object identifiers, and names of directories.
NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = (
    UUID(f'6ba7b81{digit}-9dad-11d1-80b4-00c04fd430c8') for digit in '0124')
