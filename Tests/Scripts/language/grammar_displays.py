# small
# Lists, tuples, sets and dicts written out, with stars, trailing commas and mixed kinds.


def v(x):
    print(x, end=' ')
    return x


print([], [1], [1,], [1, 2], [*[1], 2, *(3, 4)], [*'ab'], [*{}], [[]], [1, [2, [3]]])
print((), (1,), (1, 2), 1, (1, 2,), (*[1], 2), (*(),), ((),), ((1)))
print({1}, {1,}, {1, 1}, {*[1, 2], 2}, len({*'abc', *'abd'}), {*()}, {(1, 2)}, {frozenset()})
print({}, {1: 2}, {1: 2,}, {1: 2, 1: 3}, {**{1: 2}}, {**{1: 2}, 1: 5}, {1: 5, **{1: 2}}, {'a': {}, **{'b': []}}, {1: 2, True: 3, 1.0: 4})
print([v(1), *v([2]), v(3)], (v(1), v(2)), {v('k'): v('x'), v('l'): v('y'), **v({})})
t = 1, 2
u = 1,
w = *t, 3
print(t, u, w, (*t, *u))
def f(): return *t, 4
print(f())
for x in *t, 5: print(x, end=' ')
print()
x, *y = [1, 2, 3]; print(x, y)
print([1 if 0 else 2, lambda: 1][0], [(yield_ := 1), yield_], {(a := 1): (b := 2)}, [not 1, -1, ~1, 1 + 1])
for code in ('[*1]', '(*1,)', '{*1}', '{**1}', '{[]}', '{[]: 1}', '{**[]}', '{**{[]: 1}}', '[*None]', '{*[[]]}'):
    try: print(eval(code))
    except TypeError as error: print(code, error)
nested = [(1, {2: [3, {4}]}), ({5: (6,)},)]
print(nested, nested[0][1][2][1], nested[1][0][5])
big = [0] * 40 + [*range(40)]
print(len((*big, *big)), len([*big, 1, *big]), len({*big}), len({**{n: n for n in big}}))
