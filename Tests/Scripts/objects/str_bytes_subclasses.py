# Instances of subclasses of str, bytes and bytearray; __index__, __format__ and __missing__ in their methods; bytearray changed in place.
class S(str):
    def __str__(self): return 'STR'
s = S('héllo wörld')
print(type(s), len(s), s[1], s.upper(), type(s.upper()), type(s[:]), s == 'héllo wörld', hash(s) == hash('héllo wörld'))
print(str(s), repr(s), f'{s}', '%s' % s, s + 'x', type(s + ''), type(''.join([s])))
s.attr = 5; print(s.attr, s.__dict__)
class T(str):
    def __new__(cls, a, b): return super().__new__(cls, a + b)
    def __add__(self, o): return 'ADD'
    def __radd__(self, o): return 'RADD'
t = T('ab', 'cd'); print(t, t + 'x', 'x' + t, t * 2, {t: 1}['abcd'])
class B(bytes): pass
b = B(b'abc'); print(b, type(b), b == b'abc', hash(b) == hash(b'abc'), b[1:], type(b[:]), B.fromhex('6162'), type(B.fromhex('61')))
b.x = 1; print(b.__dict__)
class A(bytearray): pass
a = A(b'abc'); a += b'd'; print(a, type(a), a[1:], len(a)); a.y = 2
class I:
    def __index__(self): return 2
print('abcdef'[I()], 'abcdef'[I():], 'ab' * I(), b'abcdef'[I()], 'a'.ljust(I()), bytes(I()))
class M(dict):
    def __missing__(self, k): return '<' + k + '>'
print('{a} {b}'.format_map(M(a=1)), '%(q)s' % M())
class F:
    def __format__(self, spec): return 'F[' + spec + ']'
    def __repr__(self): return 'F!'
print(f'{F()}', f'{F():abc}', f'{F()!r:>5}', '{:x{}}'.format(F(), 3), f'{3:{2}}', f'{3.14159:.{2}f}')
x = 'a'
for i in range(1000): x += str(i % 10)
print(len(x), x[:20], x[-5:])
y = x; x += 'z'; print(len(y), len(x))
z = ''
for i in range(100): z += chr(0x20 + i * 50)
print(len(z), ascii(z[-3:]))
ba = bytearray(b'hello')
ba[1:3] = b'EYX'; print(ba); del ba[0]; print(ba); ba.insert(2, 33); print(ba); ba.reverse(); print(ba); del ba[::2]; print(ba); ba[0:0] = [1, 2]; print(ba)
ba.extend(ba); print(ba); print(ba.pop(), ba.pop(0), ba); ba.clear(); print(ba); ba += b'xyz' * 100; print(len(ba)); ba *= 2; print(len(ba), ba.count(b'x'))
print(list(bytearray(b'ab')), list(b'ab'), b'ab' == bytearray(b'ab'), sorted([b'b', b'a']), {b'a': 1}[b'a'])
it = iter('abc'); print(next(it), it.__length_hint__(), list(it), list(it), next(it, 'end'))
try: 'é'.encode('ascii')
except UnicodeEncodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e)
try: b'a\xff'.decode()
except UnicodeDecodeError as e: print(e.encoding, e.object, e.start, e.end, e.reason, e)
try: bytearray(b'a\xff').decode()
except UnicodeDecodeError as e: print(type(e.object))
