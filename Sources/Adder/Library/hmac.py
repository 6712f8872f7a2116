"""Authentication of messages with a key and a digest (RFC 2104)."""

import hashlib as _hashlib

digest_size = None

trans_5C = bytes([x ^ 0x5c for x in range(256)])
trans_36 = bytes([x ^ 0x36 for x in range(256)])


def compare_digest(a, b, /):
    """Whether two strings, or bytes, are equal, in a time that does not tell where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not a.isascii() or not b.isascii():
            raise TypeError('comparing strings with non-ASCII characters is not supported')
        a, b = a.encode('ascii'), b.encode('ascii')
    else:
        buffers = []
        for value in (a, b):
            try:
                buffers.append(bytes(memoryview(value)))
            except TypeError:
                if not isinstance(a, str) and not isinstance(b, str):
                    for other in (a, b):
                        try:
                            memoryview(other)
                        except TypeError:
                            continue
                        raise TypeError(
                            f"a bytes-like object is required, not '{type(value).__name__}'") from None
                    raise TypeError('unsupported operand types(s) or combination of types: '
                                    f"'{type(a).__name__}' and '{type(b).__name__}'") from None
                raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'") from None
        a, b = buffers
    difference = len(a) ^ len(b)
    for x, y in zip(a, b):
        difference |= x ^ y
    return difference == 0


def _constructor(digestmod):
    if callable(digestmod):
        return digestmod
    if isinstance(digestmod, str):
        def make(data=b''):
            try:
                return _hashlib.new(digestmod, data)
            except ValueError:
                raise ValueError('[digital envelope routines] unsupported') from None
        return make
    return lambda data=b'': digestmod.new(data)


class HMAC:
    """A message's authentication code in the making."""

    blocksize = 64

    __slots__ = ('_inner', '_outer', 'block_size', 'digest_size', '_name')

    def __init__(self, key, msg=None, digestmod=''):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError('key: expected bytes or bytearray, but got %r' % type(key).__name__)
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        make = _constructor(digestmod)
        self._outer = make()
        self._inner = make()
        self.digest_size = self._inner.digest_size
        blocksize = getattr(self._inner, 'block_size', self.blocksize)
        if blocksize < 16:
            import warnings
            warnings.warn('block_size of %d seems too small; using our default of %d.' % (blocksize, self.blocksize),
                          RuntimeWarning, 2)
            blocksize = self.blocksize
        self.block_size = blocksize
        if len(key) > blocksize:
            key = make(key).digest()
        key = bytes(key).ljust(blocksize, b'\0')
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        self._name = 'hmac-' + self._inner.name
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return self._name

    def update(self, msg):
        self._inner.update(msg)

    def copy(self):
        other = self.__class__.__new__(self.__class__)
        other.digest_size = self.digest_size
        other.block_size = self.block_size
        other._name = self._name
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def _current(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer

    def digest(self):
        return self._current().digest()

    def hexdigest(self):
        return self._current().hexdigest()


def new(key, msg=None, digestmod=''):
    """An authentication code in the making, fed with a first piece of the message if there is one."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The authentication code of a message, at once."""
    make = _constructor(digest)
    inner, outer = make(), make()
    blocksize = getattr(inner, 'block_size', 64)
    if len(key) > blocksize:
        key = make(key).digest()
    key = bytes(key).ljust(blocksize, b'\0')
    inner.update(key.translate(trans_36))
    outer.update(key.translate(trans_5C))
    inner.update(msg)
    outer.update(inner.digest())
    return outer.digest()
