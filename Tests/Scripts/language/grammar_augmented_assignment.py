# small
# Every operator with `=`, on names, attributes and subscripts: evaluated once, in place where the type can.


class Box:
    def __init__(self):
        self.log = []

    def __getattr__(self, name):
        if name == 'n':
            print('  get n')
            return 10
        raise AttributeError(name)

    def __getitem__(self, key):
        print('  get', key)
        return 20


def once(value):
    print('  once')
    return value


n = 7
n += 3; print(n)
n -= 1; print(n)
n *= 4; print(n)
n //= 5; print(n)
n %= 4; print(n)
n **= 5; print(n)
n <<= 3; print(n)
n >>= 1; print(n)
n |= 1; print(n)
n &= 0xF1; print(n)
n ^= 0xFF; print(n)
n /= 2; print(n)


class M:
    def __matmul__(self, other):
        return ('matmul', other)

    def __iadd__(self, other):
        print('  iadd', other)
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return ('sub', other)

    def __rmul__(self, other):
        return ('rmul', other)


m = M()
m @= 2; print(m)
m = M()
same = m
m += 5; print(m is same)
m -= 6; print(m)
k = 3
k *= M(); print(k)
box = Box()
once(box).n += 1
print(vars(box)['n'])
try:
    once(box)[once('k')] += 1
except TypeError as error:
    print(error)
items = [1, 2]
other = items
items += (3,)
print(items, other is items)
items *= 2
print(items, other is items)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
d = {'a': 1}
d['a'] += 5; d |= {'b': 2}
print(d)
for code in ('undefined += 1', 'n += "a"', 'n @= 1', 'None.x += 1', '[][0] += 1', 'n <<= -1', '"a" .x += 1', '{}["k"] += 1'):
    try:
        exec(code)
    except Exception as error:
        print(type(error).__name__, error)
x = 5
x += yield_ if (yield_ := 2) else 0
print(x)
