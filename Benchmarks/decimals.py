"""The module decimal: making numbers, arithmetic, rounding, comparing, text. Prints `name value unit` lines."""
import time
from decimal import ROUND_HALF_UP, Decimal, getcontext, localcontext

N = 2000
TEXTS = [f'{i * 7919 % 10000}.{i % 100:02}' for i in range(N)]
LONG_TEXTS = [f'-{i * 7919}{i * 104729}.{i:06}e-3' for i in range(N)]
PRICES = [Decimal(text) for text in TEXTS]
THIRDS = [price / 3 for price in PRICES]
CENT = Decimal('0.01')
TAX = Decimal('1.19')


def invoice():
    total = Decimal(0)
    for price in PRICES:
        gross = (price * TAX).quantize(CENT, rounding=ROUND_HALF_UP)
        if gross > 0:
            total += gross * 2
    return str(total)


def pi():
    with localcontext() as context:
        context.prec += 2
        last, t, s, n, na, d, da = 0, Decimal(3), 3, 1, 0, 0, 24
        while s != last:
            last = s
            n, na = n + na, na + 8
            d, da = d + da, da + 32
            t = (t * n) / d
            s += t
    return +s


def precise():
    with localcontext() as context:
        context.prec = 60
        value = Decimal(2)
        for _ in range(20):
            value = (value + 2 / value) / 2
    return value


CASES = {
    'from_text': lambda: [Decimal(text) for text in TEXTS],
    'from_long_text': lambda: [Decimal(text) for text in LONG_TEXTS],
    'from_int': lambda: [Decimal(i) for i in range(N)],
    'from_float': lambda: [Decimal(0.1 * i) for i in range(N)],
    'sum': lambda: sum(PRICES),
    'add': lambda: [price + CENT for price in PRICES],
    'add_int': lambda: [price + 1 for price in PRICES],
    'add_long': lambda: [third + CENT for third in THIRDS],
    'subtract': lambda: [price - TAX for price in PRICES],
    'multiply': lambda: [price * TAX for price in PRICES],
    'multiply_long': lambda: [third * third for third in THIRDS],
    'divide': lambda: [price / 7 for price in PRICES],
    'divide_exactly': lambda: [price / 4 for price in PRICES],
    'divide_long': lambda: [CENT / (third + 1) for third in THIRDS],
    'floor_divide': lambda: [price // TAX for price in PRICES],
    'remainder': lambda: [price % TAX for price in PRICES],
    'negate': lambda: [-price for price in PRICES],
    'quantize': lambda: [third.quantize(CENT) for third in THIRDS],
    'round': lambda: [round(third, 2) for third in THIRDS],
    'compare': lambda: [price < TAX for price in PRICES],
    'equal': lambda: [price == 0 for price in PRICES],
    'sort': lambda: sorted(PRICES),
    'hash': lambda: {price: 1 for price in PRICES},
    'truth': lambda: [not price for price in PRICES],
    'str': lambda: [str(price) for price in PRICES],
    'str_long': lambda: [str(third) for third in THIRDS],
    'repr': lambda: [repr(price) for price in PRICES],
    'format': lambda: [f'{third:.2f}' for third in THIRDS],
    'format_grouped': lambda: [f'{price:>12,.2f}' for price in PRICES],
    'to_float': lambda: [float(price) for price in PRICES],
    'to_int': lambda: [int(price) for price in PRICES],
    'sqrt': lambda: [price.sqrt() for price in PRICES[:200]],
    'power': lambda: [price ** 2 for price in PRICES[:200]],
    'exp': lambda: [(price / 10000).exp() for price in PRICES[:50]],
    'invoice': invoice,
    'pi': lambda: [pi() for _ in range(20)],
    'precise': lambda: [precise() for _ in range(20)],
    'getcontext': lambda: [getcontext() for _ in range(N)],
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
