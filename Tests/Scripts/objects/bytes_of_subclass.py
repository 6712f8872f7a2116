# small
# bytes(x) is what x.__bytes__() gives, of whatever subclass; an __index__ that fails with a TypeError is not the last word.


class Kind(bytes):
    pass


class Own(bytes):
    def __new__(cls, *given):
        print('new', len(given))
        return super().__new__(cls, *given)


class Giving:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


def shown(function):
    try:
        value = function()
        print(type(value).__name__, value)
    except Exception as error:
        print(type(error).__name__, error)


shown(lambda: bytes(Giving(Kind(b'xx'))))
shown(lambda: bytes(Giving(b'xx')))
shown(lambda: bytes(Giving('xx')))
shown(lambda: bytes(Giving(None)))
shown(lambda: Own(Giving(Kind(b'xx'))))
shown(lambda: b'%b' % Giving(Kind(b'xx')))
shown(lambda: int.from_bytes(Giving(Kind(b'x')), 'big'))
shown(lambda: bytes(Kind(b'a')))
shown(lambda: bytearray(Giving(b'a')))
for kind in (bytes, bytearray):
    for value in ('x', TypeError('t'), ValueError('v'), -1, 2, None, KeyError(1)):
        shown(lambda: kind(Index(value)))
