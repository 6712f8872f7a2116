# Caches: order of what is forgotten, calls within calls, what dies when, cycles, threads.
import gc
import threading
import weakref
from functools import cache, cached_property, lru_cache, partial, partialmethod, reduce, wraps


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f'<{self.name}>'

    def __del__(self):
        print('end of', self.name)


@lru_cache(maxsize=2)
def make(name):
    return Thing(name)


make('a')
make('b')
make('a')
print('third')
make('c')
print(make.cache_info())
kept = make('a')
make('d')
print('clearing')
make.cache_clear()
print(make.cache_info(), kept)
del kept


@cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(80), fibonacci.cache_info())


@lru_cache(maxsize=3)
def bounded(n):
    return n if n < 2 else bounded(n - 1) + bounded(n - 2)


print(bounded(30), bounded.cache_info())


@lru_cache(maxsize=2)
def inner(n, again=True):
    if again:
        inner(n, again=False)
        inner(n + 1, again=False)
        inner.cache_clear()
    return n


print(inner(1), inner.cache_info(), inner(1), inner.cache_info())


class Key:
    def __init__(self, n, log=None):
        self.n, self.log = n, log

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.log is not None:
            self.log.append((self.n, other.n))
        return self.n == other.n


@lru_cache(maxsize=2)
def keyed(key):
    return key.n


log = []
print([keyed(Key(n, log)) for n in (1, 2, 1, 3, 1, 2)], keyed.cache_info())


class Clearing(Key):
    def __eq__(self, other):
        keyed.cache_clear()
        return False

    __hash__ = Key.__hash__


print([keyed(k) for k in (Key(1), Clearing(2), Key(3), Clearing(4), Key(5))], keyed.cache_info())


class Bad:
    def __hash__(self):
        raise ValueError('no hash')


for function in (keyed, fibonacci):
    try:
        function(Bad())
    except ValueError as error:
        print(error)


@lru_cache(maxsize=None)
def failing(n):
    print('failing', n)
    raise KeyError(n)


for n in (1, 1):
    try:
        failing(n)
    except KeyError as error:
        print('KeyError', error)
print(failing.cache_info())


# A cache that refers to itself, and one that keeps an instance.
@lru_cache
def loop(x):
    return loop


loop(1)
reference = weakref.ref(loop)
del loop
gc.collect()
print(reference())


class Owner:
    @lru_cache(maxsize=4)
    def method(self):
        return self


owner = Owner()
owner.method()
reference = weakref.ref(owner)
del owner
gc.collect()
print(reference() is not None)
Owner.method.cache_clear()
print(reference())


class Computed:
    calls = 0

    @cached_property
    def value(self):
        Computed.calls += 1
        return Thing('computed')


c = Computed()
print(c.value is c.value, Computed.calls)
del c

# partial objects in cycles, and partial as a key.
p = partial(print)
p.self = p
reference = weakref.ref(p)
del p
gc.collect()
print(reference())
p = partial(lambda *a, **k: (a, k), 1, x=2)
print(p(), p(3, y=4), p(x=5), {p: 1}[p])
q = partial(p, *range(10), **{f'k{i}': i for i in range(10)})
print(q(99))

# Several threads.
total = []


@lru_cache(maxsize=50)
def square(n):
    return n * n


def work(start):
    total.append(sum(square((start + i) % 80) for i in range(2000)))


threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
info = square.cache_info()
print(len(total), info.hits + info.misses, info.currsize, sum(total) == sum(((s + i) % 80) ** 2 for s in range(4) for i in range(2000)))
print(reduce(lambda a, b: a + [b], 'abc', []))
