"""Modules that other programs lean on: itertools, functools, operator, heapq, bisect, struct, array, random. Prints `name value unit` lines."""
import array
import bisect
import functools
import heapq
import itertools
import operator
import random
import struct
import time
from binascii import b2a_base64, crc32, hexlify

N = 20000
NUMBERS = list(range(N))
PAIRS = [(i % 100, str(i)) for i in range(N)]
WORDS = [str(i * 7919 % N) for i in range(N)]


def consume(iterator):
    for _ in iterator:
        pass


@functools.lru_cache(maxsize=None)
def unbounded(n):
    return n


@functools.lru_cache(maxsize=128)
def bounded(n):
    return n


class Adder:
    def __init__(self, n):
        self.n = n

    def plus(self, m):
        return self.n + m

    def __lt__(self, other):
        return self.n < other.n


OBJECTS = [Adder(i * 7919 % N) for i in range(N)]
ADD = functools.partial(operator.add, 1)
NAMED = functools.partial(dict, a=1)


def three(a, b, c=0):
    return a


THREE = functools.partial(three, 1, c=3)


def heap_of(values):
    heap = []
    for value in values:
        heapq.heappush(heap, value)
    while heap:
        heapq.heappop(heap)


def heap_of_pairs():
    heap = [(n * 7919 % N, n) for n in range(4000)]
    heapq.heapify(heap)
    for n in range(4000):
        heapq.heapreplace(heap, (n, n))


def searching():
    for n in NUMBERS:
        bisect.bisect_left(NUMBERS, n)


def sorted_inserting():
    out = []
    for n in range(3000):
        bisect.insort(out, n * 7919 % 3000)


def packing():
    pack = struct.Struct('<ihd').pack
    for n in range(N):
        pack(n, 7, 1.5)


def unpacking():
    data = struct.pack('<ihd', 1, 2, 3.5)
    for n in range(N):
        struct.unpack('<ihd', data)


def fill_array():
    out = array.array('i')
    for n in NUMBERS:
        out.append(n)
    return sum(out)


def index_array():
    a = array.array('d', NUMBERS)
    for i in range(N):
        a[i] = a[i] + 1.0


def cached_calls():
    for n in range(N):
        unbounded(n % 50)


def bounded_calls():
    for n in range(N):
        bounded(n % 100)


def missing_calls():
    for n in range(N):
        bounded(n)


def partial_calls():
    for n in NUMBERS:
        ADD(n)


def partial_with_names():
    for n in NUMBERS:
        THREE(n)


RANDOM = random.Random(1)
CASES = {
    'chain': lambda: consume(itertools.chain(NUMBERS, NUMBERS)),
    'chain_from_iterable': lambda: consume(itertools.chain.from_iterable(PAIRS)),
    'count_zip': lambda: consume(zip(NUMBERS, itertools.count())),
    'cycle_islice': lambda: consume(itertools.islice(itertools.cycle((1, 2, 3)), N)),
    'repeat': lambda: consume(itertools.repeat(None, N)),
    'islice_step': lambda: consume(itertools.islice(NUMBERS, 0, None, 2)),
    'accumulate': lambda: consume(itertools.accumulate(NUMBERS)),
    'accumulate_max': lambda: consume(itertools.accumulate(NUMBERS, max)),
    'compress': lambda: consume(itertools.compress(NUMBERS, itertools.cycle((1, 0)))),
    'takewhile': lambda: consume(itertools.takewhile(lambda n: n < N, NUMBERS)),
    'dropwhile': lambda: consume(itertools.dropwhile(lambda n: n < N // 2, NUMBERS)),
    'filterfalse': lambda: consume(itertools.filterfalse(None, NUMBERS)),
    'starmap': lambda: consume(itertools.starmap(pow, itertools.repeat((2, 3), N))),
    'pairwise': lambda: consume(itertools.pairwise(NUMBERS)),
    'groupby': lambda: [len(list(g)) for k, g in itertools.groupby(NUMBERS, lambda n: n // 10)],
    'groupby_plain': lambda: [k for k, g in itertools.groupby(NUMBERS)],
    'zip_longest': lambda: consume(itertools.zip_longest(NUMBERS, NUMBERS)),
    'product': lambda: consume(itertools.product(range(140), range(140))),
    'product_list': lambda: list(itertools.product(range(20), repeat=3)),
    'permutations': lambda: consume(itertools.permutations(range(7))),
    'combinations': lambda: consume(itertools.combinations(range(22), 4)),
    'replacement': lambda: consume(itertools.combinations_with_replacement(range(18), 4)),
    'tee': lambda: [consume(t) for t in itertools.tee(NUMBERS)],
    'making': lambda: [itertools.chain((), ()) for _ in range(N)],
    'making_islice': lambda: [itertools.islice(NUMBERS, 5) for _ in range(N)],
    'making_count': lambda: [itertools.count() for _ in range(N)],
    'itemgetter_sort': lambda: sorted(PAIRS, key=operator.itemgetter(0)),
    'itemgetter_pair': lambda: list(map(operator.itemgetter(1, 0), PAIRS)),
    'attrgetter_map': lambda: list(map(operator.attrgetter('n'), OBJECTS)),
    'methodcaller_map': lambda: list(map(operator.methodcaller('upper'), WORDS)),
    'methodcaller_arguments': lambda: list(map(operator.methodcaller('plus', 3), OBJECTS)),
    'operator_add_map': lambda: list(map(operator.add, NUMBERS, NUMBERS)),
    'operator_mul_reduce': lambda: functools.reduce(operator.add, NUMBERS),
    'reduce_lambda': lambda: functools.reduce(lambda a, b: a + b, NUMBERS),
    'cmp_to_key_sort': lambda: sorted(WORDS[:4000], key=functools.cmp_to_key(lambda a, b: (a > b) - (a < b))),
    'partial_call': partial_calls,
    'partial_names': partial_with_names,
    'partial_map': lambda: list(map(ADD, NUMBERS)),
    'cache_hit': cached_calls,
    'cache_bounded_hit': bounded_calls,
    'cache_bounded_miss': missing_calls,
    'wraps': lambda: [functools.wraps(three)(lambda: None) for _ in range(1000)],
    'heap_ints': lambda: heap_of(NUMBERS[::-1]),
    'heap_objects': lambda: heap_of(OBJECTS[:4000]),
    'heap_pairs': heap_of_pairs,
    'heapify': lambda: heapq.heapify(NUMBERS[::-1]),
    'nlargest': lambda: heapq.nlargest(10, NUMBERS),
    'nsmallest_key': lambda: heapq.nsmallest(10, WORDS, key=len),
    'merge': lambda: consume(heapq.merge(NUMBERS[::2], NUMBERS[1::2])),
    'bisect': searching,
    'insort': sorted_inserting,
    'struct_pack': packing,
    'struct_unpack': unpacking,
    'iter_unpack': lambda: list(struct.iter_unpack('<hh', bytes(4 * N))),
    'array_append': fill_array,
    'array_index': index_array,
    'hexlify': lambda: hexlify(bytes(1 << 18)),
    'base64': lambda: b2a_base64(bytes(1 << 18)),
    'crc32': lambda: crc32(bytes(1 << 18)),
    'random': lambda: [RANDOM.random() for _ in range(N)],
    'randrange': lambda: [RANDOM.randrange(100) for _ in range(N // 4)],
    'shuffle': lambda: RANDOM.shuffle(NUMBERS[:5000]),
    'sample': lambda: RANDOM.sample(NUMBERS, 1000),
    'choices': lambda: RANDOM.choices(NUMBERS, k=N),
    'gauss': lambda: [RANDOM.gauss(0, 1) for _ in range(N // 4)],
}

for name, work in CASES.items():
    best = None
    for _ in range(5):
        start = time.perf_counter()
        work()
        taken = time.perf_counter() - start
        if best is None or taken < best:
            best = taken
    print(name, best * 1000, 'ms')
