"""What everyday programs do most, an operation at a time: calls, attributes, loops, strings, numbers. Prints `name value unit` lines.

With names as arguments, only those operations.
"""
import math
import sys
import time


class Counter:
    LIMIT = 5

    def __init__(self):
        self.n = 0
        self.f = 0.5

    def bump(self, k):
        self.n += k

    @property
    def prop(self):
        return self.n

    @staticmethod
    def st(a):
        return a

    @classmethod
    def cm(cls, a):
        return a


class Pair:
    __slots__ = ('a', 'b')

    def __init__(self, a, b):
        self.a = a
        self.b = b


total = 0


def augmented_attribute():
    p = Counter()
    for i in range(100000):
        p.n += 1


def augmented_float_attribute():
    p = Counter()
    for i in range(100000):
        p.f += 0.25


def augmenting_method():
    p = Counter()
    for i in range(50000):
        p.bump(2)


def property_get():
    p = Counter()
    for i in range(50000):
        p.prop


def static_and_class_methods():
    for i in range(30000):
        Counter.st(i)
        Counter.cm(i)


def slots():
    s = Pair(1, 2)
    for i in range(50000):
        s.a = s.b + i


def characters():
    s = 'hello world ' * 1000
    n = 0
    for c in s:
        if c == 'o':
            n += 1


def string_index():
    s = 'hello world' * 10
    n = 0
    for i in range(100000):
        s[i % 100]


def enumerate_loop():
    x = list(range(1000))
    t = 0
    for k in range(50):
        for i, v in enumerate(x):
            t += i * v


def zip_loop():
    x = list(range(1000))
    y = x[::-1]
    t = 0
    for k in range(50):
        for a, b in zip(x, y):
            t += a * b


def items_loop():
    d = {i: i for i in range(1000)}
    t = 0
    for k in range(50):
        for a, b in d.items():
            t += a + b


def unpack_in_loop():
    x = [(i, i + 1) for i in range(1000)]
    t = 0
    for k in range(50):
        for a, b in x:
            t += a + b


def tuple_sort():
    x = [(i * 7919 % 10007, i) for i in range(10000)]
    for k in range(3):
        sorted(x)


def int_sort():
    x = [i * 7919 % 10007 for i in range(10000)]
    for k in range(5):
        sorted(x)


def key_sort():
    x = [(i * 7919 % 10007, i) for i in range(10000)]
    for k in range(3):
        sorted(x, key=lambda p: p[0])


def str_sort():
    x = [str(i * 7919 % 10007) for i in range(10000)]
    for k in range(3):
        sorted(x)


def split_and_join():
    s = ' '.join((str(i) for i in range(1000)))
    for k in range(50):
        ' '.join(s.split())


def formatted_strings():
    for i in range(30000):
        f'{i}:{i + 1} {i:>5}'


def string_methods():
    for i in range(20000):
        'Hello, World'.lower().replace('o', '0').startswith('hell')


def dict_get_set():
    d = {}
    for i in range(50000):
        k = i & 255
        d[k] = d.get(k, 0) + 1


def dict_str_keys():
    d = {}
    ks = ['key%d' % i for i in range(100)]
    for j in range(300):
        for k in ks:
            d[k] = d.get(k, 0) + 1


def list_append_pop():
    x = []
    for i in range(50000):
        x.append(i)
    for i in range(50000):
        x.pop()


def list_comprehension():
    for k in range(50):
        [i * 2 for i in range(1000) if i & 1]


def dict_comprehension():
    for k in range(50):
        {i: i * 2 for i in range(1000)}


def set_ops():
    a = set(range(1000))
    b = set(range(500, 1500))
    for k in range(100):
        a & b
        a | b
        a - b


def generator_expression():
    for k in range(50):
        sum((i * i for i in range(1000)))


def defaults_and_stars():

    def f(a, b=2, *c, **d):
        return a + b
    for i in range(30000):
        f(i)
        f(i, 3)
        f(i, b=4)


def keyword_calls():

    def f(a, *, x=1, y=2):
        return a + x + y
    for i in range(30000):
        f(i, x=2, y=3)


def star_call():

    def f(*a):
        return len(a)
    t = (1, 2, 3)
    for i in range(30000):
        f(*t)


def closures():

    def mk(n):

        def g(x):
            return x + n
        return g
    for i in range(20000):
        mk(i)(3)


def try_without_error():
    for i in range(30000):
        try:
            pass
        except ValueError:
            pass


def with_statement():

    class C:

        def __enter__(self):
            return self

        def __exit__(self, *a):
            return False
    c = C()
    for i in range(20000):
        with c:
            pass


def isinstance_calls():
    p = Counter()
    for i in range(50000):
        isinstance(p, Counter)


def big_multiply():
    a = 3 ** 200
    for i in range(10000):
        a * a % 1000007


def big_add():
    a = 3 ** 100
    b = 0
    for i in range(20000):
        b += a


def big_power():
    for i in range(200):
        pow(3, 2000 + i)


def big_to_text():
    a = 3 ** 2000
    for i in range(100):
        str(a)


def float_math():
    x = 0.5
    for i in range(100000):
        x = x * 1.0000001 + 0.5 / (i + 1)


def while_loop():
    i = 0
    while i < 200000:
        i += 1


def slicing():
    x = list(range(100))
    for i in range(30000):
        x[10:20]


def string_growing():
    s = ''
    for i in range(30000):
        s += 'x'


def percent_format():
    for i in range(20000):
        '%d %s %5.2f' % (i, 'a', 1.5)


def parse_int():
    for i in range(50000):
        int('12345')


def int_to_text():
    for i in range(50000):
        str(i)


def memo_in_dict():
    c = {}

    def fib(n):
        if n in c:
            return c[n]
        r = n if n < 2 else fib(n - 1) + fib(n - 2)
        c[n] = r
        return r
    for i in range(200):
        c.clear()
        fib(60)


def operators_of_classes():

    class V:

        def __init__(self, x):
            self.x = x

        def __eq__(self, o):
            return self.x == o.x

        def __add__(self, o):
            return V(self.x + o.x)

        def __len__(self):
            return 3

        def __getitem__(self, i):
            return self.x
    a = V(1)
    b = V(2)
    for i in range(15000):
        a == b
        a + b
        len(a)
        a[0]


def min_and_max():
    for i in range(30000):
        min(i, 5)
        max(i, 7)
        abs(-i)


def bytes_in_loop():
    b = bytes(range(256)) * 40
    t = 0
    for x in b:
        t += x


def any_and_all():
    x = list(range(1000))
    for k in range(50):
        any((v > 998 for v in x))
        all((v < 2000 for v in x))


def map_and_filter():
    x = list(range(1000))
    for k in range(50):
        list(map(str, x))
        list(filter(None, x))


def match_statement():
    for i in range(20000):
        match (i & 3, i):
            case [0, x]:
                pass
            case [1, x]:
                pass
            case _:
                pass


def module_function():
    for i in range(50000):
        math.sqrt(i)


def module_attribute():
    for i in range(50000):
        math.pi


def class_attribute():
    for i in range(50000):
        Counter.LIMIT


def class_function():
    for i in range(50000):
        Counter.st(i)


def chained_comparison():
    n = 0
    for i in range(50000):
        if 10 <= i < 20000:
            n += 1


def swap():
    a, b = (1, 2)
    for i in range(50000):
        a, b = (b, a)


def parallel_assignment():
    a, b = (0, 1)
    for i in range(50000):
        a, b = (b, a + b & 1023)


def unpack_list():
    p = [1, 2, 3]
    for i in range(50000):
        a, b, c = p


def in_dict():
    d = {i: 1 for i in range(100)}
    n = 0
    for i in range(50000):
        if i in d:
            n += 1


def in_set():
    d = set(range(100))
    n = 0
    for i in range(50000):
        if i in d:
            n += 1


def in_string():
    s = 'hello world'
    n = 0
    for i in range(50000):
        if 'wor' in s:
            n += 1


def in_list():
    l = list(range(20))
    n = 0
    for i in range(20000):
        if 15 in l:
            n += 1


def string_equality():
    a = 'hello'
    b = 'hellp'
    n = 0
    for i in range(50000):
        if a == b:
            n += 1


def dict_literal():
    for i in range(30000):
        {'a': i, 'b': 2, 'c': 3}


def list_literal():
    for i in range(30000):
        [i, 2, 3]


def tuple_literal():
    for i in range(30000):
        (i, 2, 3)


def augmented_global():
    global total
    total = 0
    for i in range(50000):
        total += 1


def attribute_chain():

    class A:
        pass
    a = A()
    a.b = A()
    a.b.c = A()
    a.b.c.d = 1
    for i in range(50000):
        a.b.c.d


def len_calls():
    x = [1, 2, 3]
    for i in range(50000):
        len(x)


def nested_ranges():
    for i in range(300):
        for j in range(300):
            pass


def conditional_expression():
    for i in range(50000):
        1 if i & 1 else 2


def and_or():
    a = True
    b = None
    for i in range(50000):
        a and b or a


def is_none():
    x = None
    n = 0
    for i in range(50000):
        if x is None:
            n += 1


def super_method():

    class A:

        def f(self):
            return 1

    class B(A):

        def f(self):
            return super().f() + 1
    b = B()
    for i in range(20000):
        b.f()


def instances_with_default():

    class A:

        def __init__(self, a, b=2):
            self.a = a
            self.b = b
    for i in range(20000):
        A(i)


def instances_with_slots():

    class A:
        __slots__ = ('a', 'b')

        def __init__(self, a, b):
            self.a = a
            self.b = b
    for i in range(20000):
        A(i, 2)


def raise_and_catch():
    for i in range(10000):
        try:
            raise ValueError('x')
        except ValueError:
            pass


def key_errors():
    d = {}
    for i in range(10000):
        try:
            d[i]
        except KeyError:
            pass


def generator_loop():

    def g(n):
        for i in range(n):
            yield i
    for k in range(10):
        for x in g(3000):
            pass


def yield_from():

    def g(n):
        for i in range(n):
            yield i

    def h(n):
        yield from g(n)
    for k in range(10):
        for x in h(3000):
            pass


def sum_of_list():
    x = list(range(1000))
    for k in range(100):
        sum(x)


def sorted_small():
    x = [3, 1, 2]
    for k in range(20000):
        sorted(x)


def reversed_loop():
    x = list(range(1000))
    for k in range(30):
        for v in reversed(x):
            pass


def join_literals():
    for k in range(2000):
        ''.join(['a', 'b', 'c', 'd', 'e'])


def string_order():
    for i in range(30000):
        'abc' < 'abd'


def list_item_store():
    x = [0] * 100
    for i in range(100000):
        x[i % 100] = i


def nested_comprehensions():
    n = 30
    a = [[1.0] * n for i in range(n)]
    b = [[2.0] * n for i in range(n)]
    c = [[sum((a[i][k] * b[k][j] for k in range(n))) for j in range(n)] for i in range(n)]


def map_lambda():
    x = list(range(1000))
    for k in range(20):
        list(map(lambda v: v + 1, x))


def any_of_generator():
    x = list(range(100))
    for k in range(500):
        any((v == 99 for v in x))


def setdefault_calls():
    d = {}
    for i in range(30000):
        d.setdefault(i & 63, []).append(i)


def join_of_formatted():
    out = []
    for i in range(20000):
        out.append('item %d' % i)
    '\n'.join(out)


def repr_of_list():
    x = list(range(100))
    for k in range(200):
        repr(x)


def deep_recursion():

    def f(n):
        return 0 if n == 0 else 1 + f(n - 1)
    for k in range(30):
        f(500)


def bytes_split():
    for i in range(10000):
        b'hello world'.split(b' ')


def enumerate_string():
    s = 'hello world' * 100
    for k in range(20):
        for i, c in enumerate(s):
            pass


def dict_loop():
    d = {i: i for i in range(1000)}
    for k in range(50):
        for x in d:
            pass


def factorial():
    r = 1
    for i in range(1, 400):
        r *= i


def big_fibonacci():
    a, b = (0, 1)
    for i in range(3000):
        a, b = (b, a + b)


def hexadecimal():
    for i in range(20000):
        hex(i)
        '%x' % i


def round_and_abs():
    for i in range(20000):
        round(i * 1.5, 1)
        abs(-i)


def divmod_calls():
    for i in range(30000):
        divmod(i, 7)


def small_powers():
    for i in range(30000):
        i ** 2


def float_to_text():
    for i in range(10000):
        str(i * 0.1)


def parse_float():
    for i in range(20000):
        float('3.25')


def measure(operation):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        operation()
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == '__main__':
    operations = [
        augmented_attribute, augmented_float_attribute, augmenting_method, property_get,
        static_and_class_methods, slots, characters, string_index, enumerate_loop, zip_loop,
        items_loop, unpack_in_loop, tuple_sort, int_sort, key_sort, str_sort, split_and_join,
        formatted_strings, string_methods, dict_get_set, dict_str_keys, list_append_pop,
        list_comprehension, dict_comprehension, set_ops, generator_expression, defaults_and_stars,
        keyword_calls, star_call, closures, try_without_error, with_statement, isinstance_calls,
        big_multiply, big_add, big_power, big_to_text, float_math, while_loop, slicing,
        string_growing, percent_format, parse_int, int_to_text, memo_in_dict, operators_of_classes,
        min_and_max, bytes_in_loop, any_and_all, map_and_filter, match_statement, module_function,
        module_attribute, class_attribute, class_function, chained_comparison, swap,
        parallel_assignment, unpack_list, in_dict, in_set, in_string, in_list, string_equality,
        dict_literal, list_literal, tuple_literal, augmented_global, attribute_chain, len_calls,
        nested_ranges, conditional_expression, and_or, is_none, super_method,
        instances_with_default, instances_with_slots, raise_and_catch, key_errors, generator_loop,
        yield_from, sum_of_list, sorted_small, reversed_loop, join_literals, string_order,
        list_item_store, nested_comprehensions, map_lambda, any_of_generator, setdefault_calls,
        join_of_formatted, repr_of_list, deep_recursion, bytes_split, enumerate_string, dict_loop,
        factorial, big_fibonacci, hexadecimal, round_and_abs, divmod_calls, small_powers,
        float_to_text, parse_float,
    ]
    for operation in operations:
        if len(sys.argv) == 1 or operation.__name__ in sys.argv[1:]:
            print(operation.__name__, round(measure(operation) * 1000, 3), 'ms')
