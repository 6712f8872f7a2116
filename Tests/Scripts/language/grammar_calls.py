# small
# Calls with every kind of argument, in the order of evaluation.


def f(*args, **kwargs):
    return args, kwargs


def e(value):
    print(value, end=' ')
    return value


print(f())
print(f(1), f(1,), f(1, 2), f(a=1), f(1, a=2), f(a=1, b=2,))
print(f(*[1, 2]), f(*[1], *[2], 3), f(1, *(2,), *'ab'), f(*range(3), x=1))
print(f(**{'a': 1}), f(**{'a': 1}, **{'b': 2}), f(x=0, **{'a': 1}, y=3), f(**{}), f(*[], **{}))
print(f(1, *[2], a=3, *[4], **{'b': 5}))
print(f(x for x in range(2))[0][0].__name__, f((x for x in ()), 1)[0][1], f([x for x in range(3)]))
print(f(y := 5), y, f((z := 1), z), f(a=(w := 2)), w)
print(f(lambda: 1)[0][0](), f(1 if 0 else 2), f(not 1, -1, ~1), f(*() or [1]), f(**{} or {'q': 1}))
print(f(e(1), *e([2]), e(3), k=e(4), **e({'m': 5}), n=e(6)))
print(f(e(1), k=e(2), *e([3])))
for call in ('f(**{1: 2})', 'f(a=1, **{"a": 2})', 'f(**{"a": 1}, **{"a": 2})', 'f(*1)', 'f(**1)', 'f(*None)', 'f(1)(2)', 'f.x()',
             'f(**[("a", 1)])', 'print(*5)', '"".join(*1)', 'f(*[1], **5)'):
    try:
        print(eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)


class Mapping:
    def keys(self):
        print('keys', end=' ')
        return iter('ab')

    def __getitem__(self, key):
        print('item', key, end=' ')
        return key * 2


print(f(**Mapping()), f(1, c=2, **Mapping()))
print((lambda a, b=2, *c, d, e=5, **f: (a, b, c, d, e, f))(1, d=4), (lambda *, k: k)(k=1), (lambda a, /, b: (a, b))(1, b=2))
f(1)[0].count(1).bit_length().__class__.__name__.upper()
(f)(1); f (1); f(
    1,
    2,
)
print(f(1)[0][0], f(a=[1])[1]['a'][0])
