# What the iterators give, who keeps what alive meanwhile, and what happens when they are changed or asked again while they work.
import gc
import weakref
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse,
                       groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)

print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([], initial=7)), list(accumulate('abc')), list(accumulate([1, 2], lambda a, b: a * b, initial=5)))
print(list(chain('ab', [], (1,))), list(chain.from_iterable(['ab', 'cd'])), list(chain()))
print(list(combinations('abcd', 2)), list(combinations('abc', 0)), list(combinations('', 0)), list(combinations('', 1)), len(list(combinations(range(10), 5))))
print(list(combinations_with_replacement('abc', 2)), list(combinations_with_replacement('', 0)), list(combinations_with_replacement('', 2)))
print(list(permutations('abc')), list(permutations('abc', 2)), list(permutations('', 0)), list(permutations('ab', 0)), len(list(permutations(range(6)))))
print(list(product('ab', [1, 2])), list(product('ab', repeat=2)), list(product()), list(product([], 'a')), len(list(product(range(4), repeat=4))))
print(list(compress('abcdef', [1, 0, 1, 0, 1])), list(compress('', [1])), list(compress('abc', [])))
print(list(islice(count(), 3)), list(islice(count(5, -2), 4)), list(islice(count(0.5, 0.25), 3)), list(islice(count(2 ** 62 - 1), 3)), list(islice(count(2 ** 64, 2 ** 64), 2)))
print(list(islice(cycle('abc'), 7)), list(cycle([])), list(islice(cycle(iter([1])), 3)))
print(list(dropwhile(lambda x: x < 3, [1, 4, 2, 5])), list(takewhile(lambda x: x < 3, [1, 2, 4, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, '', 'a'])), list(filterfalse(bool, [0, 1])))
print([(key, list(group)) for key, group in groupby('aabccc')], [(key, list(group)) for key, group in groupby([1, -1, 2, -2, 3], abs)], [key for key, group in groupby('aabbaa')])
print(list(islice('abcdef', 2)), list(islice('abcdef', 2, 4)), list(islice('abcdef', 1, None, 2)), list(islice('abc', 5, 9)), list(islice('abc', 0)))
print(list(pairwise('abcd')), list(pairwise('a')), list(pairwise('')))
print(list(repeat(1, 3)), list(repeat(1, 0)), list(starmap(pow, [(2, 3), [3, 2]])), list(zip_longest('abc', 'x', fillvalue='-')), list(zip_longest()), list(zip_longest('ab', [])))
a, b = tee('abcdef')
print(next(a), next(a), list(b), list(a))
a, b = tee(iter(range(200)))
print(sum(a), sum(b), tee([1], 0), len(tee([1], 5)))
c = a.__copy__()
print(list(c))

# A tuple that somebody keeps is not changed behind their back.
for make in (lambda: product('ab', 'cd'), lambda: combinations('abc', 2), lambda: permutations('ab'), lambda: zip_longest('ab', 'cd'), lambda: pairwise('abc'), lambda: combinations_with_replacement('ab', 2)):
    iterator = make()
    kept = next(iterator)
    copy = tuple(kept)
    rest = list(iterator)
    print(kept == copy, [id(x) for x in rest].__len__() == len({id(x) for x in rest}), hash(kept) == hash(copy))


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name

    def __del__(self):
        print('end of', self.name)


# What has been passed on is let go.
a, b = tee(Thing(n) for n in 'xy')
print(next(a))
print(next(b))
del a, b
chained = chain([Thing('c1')], [Thing('c2')])
for item in chained:
    print('got', item)
del item, chained
print('pairs')
for pair in pairwise(Thing(n) for n in 'pqr'):
    print(pair)
del pair
print('groups')
for key, group in groupby((Thing(n) for n in 'gg'), lambda thing: thing.name):
    print(key, list(group))
del key, group
print('accumulate')
last = None
for last in accumulate((Thing(n) for n in 'st'), lambda x, y: y):
    pass
del last

# Cycles through an iterator.
for make in (lambda l: chain(l), lambda l: cycle(l), lambda l: islice(l, 9), lambda l: map(None, l), lambda l: groupby(l), lambda l: tee(l)[0], lambda l: starmap(print, l),
             lambda l: product(l), lambda l: combinations(l, 1), lambda l: permutations(l, 1), lambda l: zip_longest(l, l), lambda l: accumulate(l), lambda l: compress(l, l),
             lambda l: dropwhile(print, l), lambda l: takewhile(print, l), lambda l: filterfalse(print, l), lambda l: pairwise(l), lambda l: repeat(l), lambda l: count(len(l)),
             lambda l: combinations_with_replacement(l, 1)):
    class Holder(list):
        pass

    holder = Holder()
    holder.append(holder)
    iterator = make(holder)
    holder.append(iterator)
    reference = weakref.ref(holder)
    del holder, iterator
    gc.collect()
    print(reference() is None, end=' ')
print()


# Iterators that are asked for an item while they look for one.
def again(kind):
    def source():
        yield 1
        try:
            next(iterator)
        except (ValueError, RuntimeError) as error:
            print(kind.__name__, type(error).__name__, error)
        yield 2
    iterator = kind(source())
    print(list(iterator))


again(chain.from_iterable(()).__class__)
again(accumulate)


class Source:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            try:
                print('inner', next(self.outer))
            except RuntimeError as error:
                print('inner', error)
        if self.n > 6:
            raise StopIteration
        return self.n


for kind in (lambda s: tee(s)[0], lambda s: islice(s, 5), cycle, accumulate, lambda s: zip_longest(s, 'ab'), lambda s: chain(s, 'z')):
    s = Source()
    s.outer = kind(s)
    print([str(x) if not isinstance(x, tuple) or len(x) != 2 or not hasattr(x[1], '__next__') else x[0] for x in islice(s.outer, 12)])
    del s.outer


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise ZeroDivisionError('no item')


for kind in (chain, cycle, pairwise, accumulate, groupby, lambda i: islice(i, 2), lambda i: zip_longest('a', i), lambda i: tee(i)[1], lambda i: starmap(print, i), lambda i: compress(i, i),
             lambda i: dropwhile(None, i), lambda i: takewhile(None, i), lambda i: filterfalse(None, i), product, lambda i: combinations(i, 1), lambda i: permutations(i)):
    try:
        print(next(kind(Failing())))
    except ZeroDivisionError as error:
        print(error, end='; ')
print()


class Sub(count):
    pass


print(Sub(3), next(Sub(4)), Sub.__mro__[1:], Sub(1, 2).__reduce__()[1])
s = Sub(1)
s.x = 5
print(s.x, next(s), next(s))
print(isinstance(iter(s), Sub), iter(s) is s)
