# small
# evaluation order: the reference's own lines, with more kinds of targets
class Log:
    def __init__(self, name):
        object.__setattr__(self, 'name', name)

    def __getitem__(self, key):
        print(f'{self.name}[{key}]')
        return 1

    def __setitem__(self, key, value):
        print(f'{self.name}[{key}] = {value}')

    def __setattr__(self, name, value):
        print(f'{self.name}.{name} = {value}')


def e(x):
    print('e', x)
    return x


def target(name):
    print('target', name)
    return Log(name)


target('a')[e(1)] = e(2)
target('a').x = target('b')[e(3)] = e(4)
target('a')[e(5)] += e(6)
target('a')[e(1)], target('b').y = e(7), e(8)
print((e(1), e(2)), e(1) + e(2) * e(3), e(2) ** e(3), {e(1): e(2)}, e(3) if e(4) else e(5), e(1) < e(2))
print((lambda *a, **k: (a, k))(e(1), *e([2]), a=e(3), **e({'b': 4})), (lambda *a, **k: (a, k))(k=e(1), *e([2])))
i = 0
i, x = 0, [10, 20]
i, x[i] = i + 1, 'set at'
print(i, x)
x = [0, 1]
i = 0
i, x[i] = 1, 2
print(x)
for target('loop')[e('key')] in (1, 2):
    pass


def decorated(f=e('default'), *, g: e('annotation') = e('keyword default')) -> e('return'):
    pass


def decorator(f):
    return e('decorated') and f


@[decorator][e(0)]
class C(e(object), metaclass=e(type)):
    e('body')


z: e('annotation') = e('value')
target('t').w: e('of attribute') = e('right')
del e({1: 2})[e(1)]
