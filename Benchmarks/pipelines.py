"""Generators: pipelines, yield from, send, comprehensions and lazy iterators. Prints `name value unit` lines."""
import time


def numbers(n):
    for i in range(n):
        yield i


def keep_odd(source):
    for x in source:
        if x & 1:
            yield x


def square(source):
    for x in source:
        yield x * x


def take(source, n):
    for x in source:
        if n == 0:
            return
        n -= 1
        yield x


def pipeline():
    return sum(take(square(keep_odd(numbers(100000))), 40000))


def expressions():
    data = range(60000)
    odd = (x for x in data if x % 3)
    scaled = (x * 2 + 1 for x in odd)
    return sum(x for x in scaled if x % 5)


def walk(tree):
    if tree is not None:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return build(low, middle), middle, build(middle + 1, high)


TREE = build(0, 6000)


def tree_walk():
    return sum(i * v for i, v in enumerate(walk(TREE)))


def running_mean():
    total, count = 0.0, 0
    mean = 0.0
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


def send_values():
    consumer = running_mean()
    next(consumer)
    last = 0.0
    for i in range(60000):
        last = consumer.send(i & 63)
    return round(last, 6)


def lazy_builtins():
    pairs = zip(range(60000), map(lambda x: x * 3, range(60000)))
    return sum(a ^ b for a, b in filter(lambda p: p[0] % 2, pairs))


def permutations(items):
    if len(items) <= 1:
        yield items
    else:
        for i in range(len(items)):
            rest = items[:i] + items[i + 1:]
            for p in permutations(rest):
                yield (items[i],) + p


def permute():
    return sum(p[0] * p[-1] for p in permutations((1, 2, 3, 4, 5, 6, 7)))


def measure(function, expected, runs=5):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = function()
        times.append(time.perf_counter() - start)
        assert result == expected, (function.__name__, result)
    print(function.__name__, round(sorted(times)[runs // 2] * 1000, 3), 'ms', flush=True)


measure(pipeline, 85333333320000)
measure(expressions, 1920080000)
measure(tree_walk, 71982001000)
measure(send_values, 31.491467)
measure(lazy_builtins, 2481818080)
measure(permute, 77280)
