# Constants of one piece of code that are the same are one object; what only numbers make is one too.
def same(a, b):
    return a is b


def floats():
    a, b, c = 0.5, 0.5, -0.5
    return a is b, same(c, -0.5), a is c, same(0.0, -0.0), same(1e300, 1e300)


def others():
    return (same(b'abc', b'abc'), same('a b', 'a b'), same(10**20, 10**20), same(2j, 2j), same((1, 'a b'), (1, 'a b')), same(1+2j, 1+2j),
            same(-1.5-0.0j, -1.5-0.0j), same((1, 2), (1.0, 2)), same(2**70, 2**70), same('\u20ac \xe9', '\u20ac \xe9'))


def folded():
    return 2 ** 31 * 3, 7 // 2, 7 % -3, 1 / 4, 5 - 8, 6 & 3, 6 | 3, 6 ^ 3, 1 << 40, 1 << 200, 2 ** 200, -2 ** 2, 2 ** -1, 3 + 4j, 2.5 * 2, 10 >> 1, 0.1 + 0.2, 2 ** 3 ** 2


print(floats(), others(), folded())
x = 100000000000000000000
y = 100000000000000000000
print(x is y, same('\xe9 \xe8', '\xe9 \xe8'), same(1.0, 1))
for text in ('1 / 0', '1 % 0', '1 << -1', '0 ** -1', '1 // 0.0', '2 ** 0.5j', '1 @ 2', '10 ** 400 * 1.0', '(-1) ** 0.5', '1 << (1 << 5)', '1j // 2'):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
for value in (1, 2):
    total = 0.25 + value * (1.5 - 0.5)
    print(total)
