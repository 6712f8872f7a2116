# What `__str__`, `__repr__` and `__bytes__` give when it is not what they are to give, and who is blamed.
class Repr:
    def __repr__(self):
        return 5


class Str:
    def __str__(self):
        return 5


def told(call):
    try:
        return call()
    except TypeError as error:
        return str(error)


for made in (Repr(), Str()):
    for function in (str, lambda x: f'{x}', lambda x: '%s' % x, '{}'.format, lambda x: format(x, ''), lambda x: str(ValueError(x)), print):
        print(told(lambda: function(made)))
for function in (repr, ascii, lambda x: f'{x!r}', lambda x: '%r' % x, lambda x: [x].__repr__(), lambda x: repr({1: x})):
    print(told(lambda: function(Repr())))


class Bytes:
    def __init__(self, value):
        self.value = value

    def __bytes__(self):
        return self.value


for value in (b'x', 'x', 5, None, bytearray(b'x'), type('Sub', (bytes,), {})(b'z')):
    for function in (bytes, bytearray, lambda x: b'%b' % x, lambda x: bytes(x, 'utf-8'), lambda x: bytes([x]), lambda x: int.from_bytes(x, 'big'), type('Sub', (bytes,), {})):
        print(told(lambda: function(Bytes(value))))


class Text(str):
    def __bytes__(self):
        return b'text'


class List(list):
    def __bytes__(self):
        return b'list'


class Number(int):
    def __bytes__(self):
        return b'number'


class Never:
    __bytes__ = None


for value in (Text('x'), List([1]), Number(3), Never()):
    print(told(lambda: bytes(value)), told(lambda: bytearray(value)))
print(told(lambda: bytes(Text('x'), 'ascii')))
