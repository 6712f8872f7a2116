# small
# object.__bytes__: used by bytes() alone
class Packed:
    def __bytes__(self):
        return b'packed'


class Wrong:
    def __bytes__(self):
        return 'text'


class NoneBytes:
    __bytes__ = None


class Sub(bytes):
    pass


class GivesSub:
    def __bytes__(self):
        return Sub(b'sub')


class AndIndex:
    def __bytes__(self):
        return b'wins'

    def __index__(self):
        return 3


class Text(str):
    def __bytes__(self):
        return b'of text'


print(bytes(Packed()), bytes(GivesSub()) == b'sub', bytes(AndIndex()), b'%b' % Packed(), b'%s' % AndIndex())
print(Text('y').__bytes__())
for use in (lambda: bytes(Wrong()), lambda: bytes(NoneBytes()), lambda: bytearray(Packed()), lambda: b''.join([Packed()]),
            lambda: bytes(Packed(), 'ascii'), lambda: b'%b' % 5, lambda: bytes(object())):
    try:
        print(use())
    except Exception as error:
        print(type(error).__name__, error)
