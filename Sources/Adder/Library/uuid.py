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


# Bits and least place of the fields, in their order.
_FIELDS = ((32, 96), (16, 80), (16, 64), (8, 56), (8, 48), (48, 0))


class UUID:
    """An identifier of 128 bits."""

    __slots__ = ('int', 'is_safe', '__weakref__')

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *,
                 is_safe=SafeUUID.unknown):
        if [hex, bytes, bytes_le, fields, int].count(None) != 4:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        if hex is not None:
            digits = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
            if len(digits) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            int = int_(digits, 16)
        if bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError('bytes_le is not a 16-char string')
            bytes = bytes_le[3::-1] + bytes_le[5:3:-1] + bytes_le[7:5:-1] + bytes_le[8:]
        if bytes is not None:
            if len(bytes) != 16:
                raise ValueError('bytes is not a 16-char string')
            assert isinstance(bytes, bytes_), repr(bytes)
            int = int_.from_bytes(bytes, 'big')
        if fields is not None:
            if len(fields) != 6:
                raise ValueError('fields is not a 6-tuple')
            int = 0
            for number, (value, (size, place)) in enumerate(zip(fields, _FIELDS), 1):
                if not 0 <= value < 1 << size:
                    raise ValueError(f'field {number} out of range (need a{"n" if size == 8 else ""} {size}-bit value)')
                int |= value << place
        if not 0 <= int < 1 << 128:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError('illegal version number')
            int = int & ~(0xc000 << 48) | 0x8000 << 48
            int = int & ~(0xf000 << 64) | version << 76
        object.__setattr__(self, 'int', int)
        object.__setattr__(self, 'is_safe', is_safe)

    def __getstate__(self):
        state = {'int': self.int}
        if self.is_safe != SafeUUID.unknown:
            state['is_safe'] = self.is_safe.value
        return state

    def __setstate__(self, state):
        object.__setattr__(self, 'int', state['int'])
        object.__setattr__(
            self, 'is_safe', SafeUUID(state['is_safe']) if 'is_safe' in state else SafeUUID.unknown)

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __repr__(self):
        return '%s(%r)' % (self.__class__.__name__, str(self))

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __str__(self):
        digits = '%032x' % self.int
        return f'{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}'

    @property
    def bytes(self):
        return self.int.to_bytes(16, 'big')

    @property
    def bytes_le(self):
        found = self.bytes
        return found[3::-1] + found[5:3:-1] + found[7:5:-1] + found[8:]

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.clock_seq_hi_variant, self.clock_seq_low,
                self.node)

    @property
    def time_low(self):
        return self.int >> 96

    @property
    def time_mid(self):
        return self.int >> 80 & 0xffff

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xffff

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xff

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xff

    @property
    def time(self):
        return (self.time_hi_version & 0x0fff) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3f) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & 0xffffffffffff

    @property
    def hex(self):
        return '%032x' % self.int

    @property
    def urn(self):
        return 'urn:uuid:' + str(self)

    @property
    def variant(self):
        mark = self.clock_seq_hi_variant
        if not mark & 0x80:
            return RESERVED_NCS
        if not mark & 0x40:
            return RFC_4122
        return RESERVED_FUTURE if mark & 0x20 else RESERVED_MICROSOFT

    @property
    def version(self):
        return self.int >> 76 & 0xf if self.variant == RFC_4122 else None


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


_last_timestamp = None


def uuid1(node=None, clock_seq=None):
    """From the time and the address of this computer."""
    global _last_timestamp
    import time
    # Units of 100 ns since the Gregorian calendar began.
    timestamp = time.time_ns() // 100 + 0x01b21dd213814000
    if _last_timestamp is not None and timestamp <= _last_timestamp:
        timestamp = _last_timestamp + 1
    _last_timestamp = timestamp
    if clock_seq is None:
        import random
        clock_seq = random.getrandbits(14)
    if node is None:
        node = getnode()
    return UUID(fields=(timestamp & 0xffffffff, timestamp >> 32 & 0xffff, timestamp >> 48 & 0x0fff,
                        clock_seq >> 8 & 0x3f, clock_seq & 0xff, node), version=1)


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


NAMESPACE_DNS = UUID('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_URL = UUID('6ba7b811-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_OID = UUID('6ba7b812-9dad-11d1-80b4-00c04fd430c8')
NAMESPACE_X500 = UUID('6ba7b814-9dad-11d1-80b4-00c04fd430c8')
