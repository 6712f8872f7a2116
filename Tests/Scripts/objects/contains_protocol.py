# in and not in: __contains__, then __iter__, then __getitem__; identity before equality.
# small

class C:
    def __contains__(self, x): print('contains', x); return x
print(1 in C(), 0 in C(), [] in C(), 'x' not in C(), None not in C())
class I:
    def __iter__(self): print('iter'); return iter([1, 2, 3])
print(2 in I(), 9 in I(), 9 not in I())
class G:
    def __getitem__(self, i): print('get', i); return [5, 6][i]
print(6 in G(), 7 in G())
class N: __contains__ = None; __iter__ = lambda s: iter([1])
class Nothing: pass
for o in (N(), Nothing(), 5, None, 1.5, object):
    try:
        print(1 in o)
    except TypeError as e:
        print(e)
for l, r in [(1, 'abc'), (None, 'abc'), (b'a', 'abc'), ('a', b'abc'), (256, b'abc'), (-1, b'a'), ([], {1}), ({}, {}),
    ([], ()), ('', 'abc'), (97, b'abc'), (b'bc', b'abc'), ('bc', 'abc')]:
    try:
        print(l in r)
    except Exception as e:
        print(type(e).__name__, e)
nan = float('nan')
print(nan in [nan], nan in (nan,), nan in {nan}, nan in {nan: 1}, float('nan') in [nan], 1.0 in [1], True in [1],
    1 in {True}, 'a' in ['ab'])
class Eq:
    def __eq__(self, o): print('eq', o); return o == 2
print(Eq() in [1, 2, 3], 2 in [Eq()], 5 in (x for x in [4, 5, 6]))
g = iter([1, 2, 3, 4])
print(2 in g, list(g))
print(3 in range(5), 5 in range(5), 2.0 in range(3), 2.5 in range(3), 'a' in range(3), 10 ** 30 in range(10 ** 31),
    4 in range(0, 10, 3), 9 in range(9, 0, -3))
class Boom:
    def __contains__(self, x): raise OSError('contains!')
try:
    1 in Boom()
except OSError as e:
    print(e)
class BadBool:
    def __bool__(self): raise ValueError('bool!')
class RB:
    def __contains__(self, x): return BadBool()
try:
    1 in RB()
except ValueError as e:
    print(e)
