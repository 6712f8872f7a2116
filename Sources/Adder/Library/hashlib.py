"""Message digests: MD5, SHA-1, SHA-2, SHA-3, SHAKE and BLAKE2."""

import _hashlib
from _hashlib import pbkdf2_hmac

__all__ = (
    'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384',
    'sha3_512', 'shake_128', 'shake_256', 'new', 'algorithms_guaranteed', 'algorithms_available', 'pbkdf2_hmac',
    'file_digest',
)

algorithms_guaranteed = set(__all__[:14])
algorithms_available = set(algorithms_guaranteed)


def _constructor(name):
    new_digest = _hashlib.new

    def function(string=b'', *, usedforsecurity=True):
        return new_digest(name, string)

    function.__name__ = function.__qualname__ = f'openssl_{name}'
    function.__doc__ = f'A {name} hash object, fed with a first piece of data if there is one.'
    return function


md5 = _constructor('md5')
sha1 = _constructor('sha1')
sha224 = _constructor('sha224')
sha256 = _constructor('sha256')
sha384 = _constructor('sha384')
sha512 = _constructor('sha512')
sha3_224 = _constructor('sha3_224')
sha3_256 = _constructor('sha3_256')
sha3_384 = _constructor('sha3_384')
sha3_512 = _constructor('sha3_512')
shake_128 = _constructor('shake_128')
shake_256 = _constructor('shake_256')


def _bytes(value):
    return value if isinstance(value, bytes) else bytes(memoryview(value))


class _Blake2:
    """What both kinds have in common: a digest with parameters."""

    __slots__ = ('_digest',)

    def __new__(cls, data=b'', /, *, digest_size=None, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,
                node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True):
        largest = cls.MAX_DIGEST_SIZE
        if digest_size is None:
            digest_size = largest
        if not 1 <= digest_size <= largest:
            raise ValueError(f'digest_size must be between 1 and {largest} bytes')
        salt, person, key = _bytes(salt), _bytes(person), _bytes(key)
        if len(salt) > cls.SALT_SIZE:
            raise ValueError(f'maximum salt length is {cls.SALT_SIZE} bytes')
        if len(person) > cls.PERSON_SIZE:
            raise ValueError(f'maximum person length is {cls.PERSON_SIZE} bytes')
        if not 0 <= fanout <= 255:
            raise ValueError('fanout must be between 0 and 255')
        if not 1 <= depth <= 255:
            raise ValueError('depth must be between 1 and 255')
        if leaf_size < 0:
            raise ValueError('value must be positive')
        if leaf_size > 0xffffffff:
            raise OverflowError('leaf_size is too large')
        if node_offset < 0:
            raise ValueError('value must be positive')
        if node_offset >> 64:
            raise OverflowError('int too big to convert')
        large = largest == 64
        if not large and node_offset >> 48:
            raise OverflowError('node_offset is too large')
        if not 0 <= node_depth <= 255:
            raise ValueError('node_depth must be between 0 and 255')
        if not 0 <= inner_size <= largest:
            raise ValueError(f'inner_size must be between 0 and is {largest}')
        if len(key) > cls.MAX_KEY_SIZE:
            raise ValueError(f'maximum key length is {cls.MAX_KEY_SIZE} bytes')
        parameters = bytes((digest_size, len(key), fanout, depth)) + leaf_size.to_bytes(4, 'little')
        if large:
            parameters += node_offset.to_bytes(8, 'little') + bytes((node_depth, inner_size)) + bytes(14)
        else:
            parameters += node_offset.to_bytes(6, 'little') + bytes((node_depth, inner_size))
        parameters += salt.ljust(cls.SALT_SIZE, b'\0') + person.ljust(cls.PERSON_SIZE, b'\0')
        self = object.__new__(cls)
        self._digest = _hashlib.blake2(large, digest_size, parameters, key, last_node, data)
        return self

    def update(self, data, /):
        self._digest.update(data)

    def digest(self):
        return self._digest.digest()

    def hexdigest(self):
        return self._digest.hexdigest()

    def copy(self):
        result = object.__new__(type(self))
        result._digest = self._digest.copy()
        return result

    name = property(lambda self: self._digest.name)
    digest_size = property(lambda self: self._digest.digest_size)
    block_size = property(lambda self: self._digest.block_size)

    def __repr__(self):
        return f'<_blake2.{type(self).__name__} object at {id(self):#x}>'


class blake2b(_Blake2):
    """BLAKE2b: digests of up to 64 bytes."""

    __module__ = '_blake2'
    __slots__ = ()
    SALT_SIZE = 16
    PERSON_SIZE = 16
    MAX_KEY_SIZE = 64
    MAX_DIGEST_SIZE = 64


class blake2s(_Blake2):
    """BLAKE2s: digests of up to 32 bytes."""

    __module__ = '_blake2'
    __slots__ = ()
    SALT_SIZE = 8
    PERSON_SIZE = 8
    MAX_KEY_SIZE = 32
    MAX_DIGEST_SIZE = 32


def new(name, data=b'', **kwargs):
    """A digest by its name."""
    if not isinstance(name, str):
        raise TypeError('name must be a string')
    if name in ('blake2b', 'blake2s', 'BLAKE2b', 'BLAKE2s', 'BLAKE2B', 'BLAKE2S'):
        return globals()[name.lower()](data, **kwargs)
    for keyword in kwargs:
        if keyword != 'usedforsecurity':
            raise TypeError(f"'{keyword}' is an invalid keyword argument for new()")
    return _hashlib.new(name, data)


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    """The digest of all that a binary file gives."""
    result = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, 'getbuffer'):
        result.update(fileobj.getbuffer())
        return result
    if not (hasattr(fileobj, 'readinto') and hasattr(fileobj, 'readable') and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        result.update(view[:size])
    return result
