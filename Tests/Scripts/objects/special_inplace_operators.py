# small
# the augmented twins: __iadd__ and the others, else the plain operator
NAMES = 'add sub mul matmul truediv floordiv mod pow lshift rshift and xor or'.split()
SIGNS = '+= -= *= @= /= //= %= **= <<= >>= &= ^= |='.split()


class InPlace:
    def __init__(self):
        self.log = []


class Plain:
    pass


class Declines(Plain):
    pass


def method(name):
    def run(self, other):
        self.log.append((name, other))
        return self
    return run


for name in NAMES:
    setattr(InPlace, f'__i{name}__', method(name))
    setattr(Plain, f'__{name}__', lambda self, other, name=name: f'plain {name}')
    setattr(Declines, f'__i{name}__', lambda self, other: NotImplemented)
for sign in SIGNS:
    space = {'a': InPlace(), 'p': Plain(), 'd': Declines(), 'o': object()}
    same = space['a']
    exec(f'a {sign} 5\np {sign} 1\nd {sign} 1', space)
    print(sign, space['a'] is same, same.log, space['p'], space['d'])
    try:
        exec(f'o {sign} 1', space)
    except TypeError as error:
        print('  ', error)


class Changes:
    def __iadd__(self, other):
        return 'something else'


c = Changes()
c += 1
print(c)
holder = ([1],)
try:
    holder[0] += [2]
except TypeError as error:
    print(error, holder)
