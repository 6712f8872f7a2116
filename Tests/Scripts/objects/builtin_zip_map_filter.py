# zip (strict too), map, filter, enumerate, reversed: laziness, lengths, exhaustion, errors.
# small

print(list(zip()), list(zip([1, 2])), list(zip([1, 2], 'abc')), list(zip(range(3), 'ab', [True])), dict(zip('ab', [1, 2])), list(zip(*[(1, 2), (3, 4)])), list(zip([], [1])), list(zip([1, 2], [3, 4], strict=True)), list(zip(strict=True)))
for a in (([1], [1, 2]), ([1, 2], [1]), ([1], [1], []), ([1], [1], [1, 2]), ([], [1]), ([1, 2], [1, 2], [1], [1, 2])):
    it = zip(*a, strict=True)
    try:
        print(list(it))
    except ValueError as e:
        print(e)
i = iter([1, 2, 3, 4, 5])
print(list(zip(i, i)), list(i))
a, b = iter('abc'), iter('xy')
print(list(zip(a, b)), next(a, 'consumed'), list(zip(b, a)))
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, 'ab', 'ba', 'cc')),
    list(map(None.__class__, [])), list(map(int, '123')), list(map(lambda *a: a, [1], [2], [3])))
m = map(lambda x: 10 // x, [1, 0, 5])
print(next(m))
try:
    next(m)
except ZeroDivisionError as e:
    print(e)
print(next(m), next(m, 'end'))
print(list(filter(None, [0, 1, '', 'a', None, [], [0]])), list(filter(lambda x: x > 1, range(4))),
    list(filter(str.isdigit, 'a1b2')), ''.join(filter(str.isalpha, 'a1b2')))
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('ab', start=-1)), list(enumerate([], 1)),
    next(enumerate('z', 10 ** 30)), list(enumerate('ab', 2 ** 63 - 1)), list(enumerate(iterable='q')),
    list(enumerate(start=3, iterable='r')))
print(list(reversed([1, 2])), list(reversed('ab')), list(reversed(range(3))), list(reversed((1,))),
    [*reversed({1: 2, 3: 4})])
for o in (zip([1]), map(str, [1]), filter(None, [1]), enumerate([1]), reversed([1]), iter([1])):
    print(type(o).__name__, iter(o) is o, next(o) is not None, next(o, 'end'), hasattr(o, '__len__'))
log = []
def src(n):
    for x in range(n): log.append(x); yield x
z = zip(src(2), src(3))
print(log); next(z); print(log); list(z); print(log)
r = reversed(l := [1, 2, 3]); next(r); l.pop(); l.pop(); print(list(r), list(r))
r = reversed([1, 2, 3]); print(r.__length_hint__(), next(r), r.__length_hint__())
class Sub(map):
    def __next__(self): return 'sub ' + super().__next__()
print(list(Sub(str, [1, 2])), isinstance(Sub(str, []), map))
for f in (lambda: next(zip()), lambda: zip(5), lambda: zip([1], 5), lambda: zip([], strict=True, foo=1),
    lambda: map(str), lambda: next(map(5, [1])), lambda: list(filter(5, [1])), lambda: enumerate(5),
    lambda: enumerate('a', 1.5), lambda: reversed({1}), lambda: reversed(iter([])), lambda: list(map(lambda: 0, [1])),
    lambda: filter(None), lambda: list(zip([1], (1 / 0 for _ in [1])))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
