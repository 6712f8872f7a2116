# Which of several mistakes in a call of a built-in function is told.
import math
import sys


class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value


def told(call):
    try:
        print(ascii(call()))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for call in (
    lambda: sorted(1, reverse='x'), lambda: sorted([2, 1], reverse='x'), lambda: sorted([2, 1], x=1), lambda: sorted(1, x=1), lambda: sorted(), lambda: sorted([1], [2]),
    lambda: sorted([2, 1], key=1), lambda: sorted([], reverse=2**40), lambda: sorted(iterable=[1]), lambda: sorted([2, 3], reverse=True), lambda: [2, 1].sort(reverse=2**70),
    lambda: math.dist('ab', 1), lambda: math.dist('ab', 'c'), lambda: math.dist('ab', 'cd'), lambda: math.dist([0, 0], (3, 4)),
    lambda: str.maketrans(1, 2), lambda: str.maketrans('a', None), lambda: str.maketrans(1, 'b'), lambda: str.maketrans('a', 'b', 3), lambda: str.maketrans('ab', 'c'),
    lambda: ord(memoryview(b'a')), lambda: ord(b'a'), lambda: ord(bytearray(b'ab')), lambda: ord('ab'), lambda: ord(1),
    lambda: chr(-1), lambda: chr(2**31), lambda: chr(-2**63), lambda: chr(2**100), lambda: chr(Index(97)), lambda: chr('a'), lambda: chr(0x110000),
    lambda: float.fromhex(1), lambda: float.fromhex(b'1'), lambda: float.fromhex('\u0661'), lambda: float.fromhex('\ud800'), lambda: float.fromhex(' 0x1.8p1 '),
    lambda: bytes.fromhex('zz\xe9'), lambda: bytes.fromhex('aa z'), lambda: bytes.fromhex('a'),
    lambda: super(1), lambda: super(1, 2, 3), lambda: super(int, 1, x=2), lambda: super.__init__(super(int, 1), 1), lambda: super.__init__(super(int, 1), int, 1, 2),
    lambda: super.__init__(super(int, 1), x=1), lambda: type(None, (), {}), lambda: type(1, (), {}), lambda: (x for x in ()).throw(1, 2, 3), lambda: (x for x in ()).throw(ValueError, 1, None),
    lambda: (x for x in ()).throw(ValueError, 1, 2), lambda: complex('\0_'), lambda: complex('1_'), lambda: complex('1_\0'), lambda: complex('1__0'),
    lambda: exec('\ud800'), lambda: eval('a\ud800\ud801b'), lambda: getattr(1, '\ud800'), lambda: delattr(1, '\ud800x'), lambda: format(1, '\ud800x'),
    lambda: (lambda: 1)(**{'\ud800': 1}), lambda: sys.audit(), lambda: sys.audit(1), lambda: type.__delattr__(int, 1), lambda: type.__setattr__(int, 'x', 1),
    lambda: all(*1, **{1: 2}), lambda: (lambda **k: k)(**{1: 2}), lambda: (lambda **k: k)(**{1: 2}, **{1: 3}), lambda: (lambda **k: k)(a=1, **{'a': 3}),
    lambda: b''.decode('nothing'), lambda: str(b'', 'nothing'), lambda: ''.encode('nothing'), lambda: b'a'.decode('nothing'), lambda: bytearray().decode('x', 'y'),
):
    told(call)
for value in ('abc', b'a', (1,), {1}, {}.keys(), 1, None, object, range(3), Index(1)):
    for key in (10**20, Index('x'), Index(0), 1.5):
        def assign(): value[key] = 1
        def delete(): del value[key]
        told(assign)
        told(delete)
try:
    '\ud800'.encode('utf-16-le', 'nothing')
except LookupError as error:
    print(error, repr(error.__cause__), error.__context__)
try:
    b'\xff'.decode('u8', 'xmlcharrefreplace')
except TypeError as error:
    print(error, repr(error.__cause__))
try:
    b'\xff'.decode('UTF-8', 'nothing')
except LookupError as error:
    print(error, error.__cause__)
