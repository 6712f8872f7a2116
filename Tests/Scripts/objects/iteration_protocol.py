# iter and next, __getitem__ fallback, two-argument iter, exhausted iterators, errors.
# small

class Seq:
    def __init__(self, n): self.n = n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError
        return i * 10
print(list(Seq(3)), 20 in Seq(3), 25 in Seq(3), max(Seq(4)), tuple(Seq(0)), [*Seq(2)], sum(Seq(3)))
a, b = Seq(2)
print(a, b, type(iter(Seq(1))).__name__)
class Stop:
    def __getitem__(self, i):
        if i > 1: raise StopIteration
        return i
print(list(Stop()))
class Raise:
    def __getitem__(self, i): raise KeyError(i)
try:
    list(Raise())
except KeyError as e:
    print('KeyError', e)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
it = It()
print(list(it), list(it), next(it, 'd'))
it.n = 0
print(list(it))
class NoNext:
    def __iter__(self): return 5
class IterNone: __iter__ = None
class IterRaises:
    def __iter__(self): raise ValueError('in iter')
class GetNone(Seq): __iter__ = None
class InstIter: pass
ii = InstIter(); ii.__iter__ = lambda: iter([1])
for o in (5, None, NoNext(), IterNone(), IterRaises(), GetNone(3), ii, object, int, 1.5):
    try:
        print(iter(o))
    except Exception as e:
        print(type(e).__name__, e)
for o in ([], 5, iter, Seq(1)):
    try:
        next(o)
    except TypeError as e:
        print(e)
calls = iter([1, 2, 0, 3])
print(list(iter(lambda: next(calls), 0)), list(calls))
i = iter(lambda: 5, 5)
print(type(i).__name__, next(i, 'end'), next(i, 'end'))
for args in [(5, 1), ([], 1), (), (1, 2, 3)]:
    try:
        iter(*args)
    except TypeError as e:
        print(e)
l = [1, 2]
it = iter(l)
next(it); next(it)
print(next(it, 'done'))
l.append(3)
print(next(it, 'still done'), list(it))
it = iter([1, 2, 3]); next(it)
print(it.__length_hint__(), list(it), it.__length_hint__(), iter(it) is it)
s = Seq(2)
it = iter(s); list(it); s.n = 5
print(list(it))
class Cls:
    __iter__ = lambda self: iter('xy')
print(list(Cls()), dict(zip(Cls(), range(5))), ''.join(Cls()), sorted(Cls(), reverse=True), set(Cls()) == {'x', 'y'},
    'x' in Cls(), list(reversed([1, 2])), enumerate(Cls()).__next__())
try:
    reversed(Cls())
except TypeError as e:
    print(e)
