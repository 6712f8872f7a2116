# small
# `a if b else c`: nesting, laziness, its place among the operators.


def show(value):
    print('  ', value)
    return value


print(show(1) if show(True) else show(2))
print(show(1) if show(False) else show(2))
print(1 if 0 else 2 if 0 else 3)
print((1 if 1 else 2) if 0 else 3)
print(1 if (0 if 1 else 1) else 2)
print([x if x % 2 else -x for x in range(4)], {1 if x else 2: x if x else None for x in (0, 1)})
print(1 + 1 if 0 else 2 * 3, not 1 if 1 else 2, lambda: 1 if 0 else 2)if False else print('skipped')
f = lambda x: 'pos' if x > 0 else 'neg' if x < 0 else 'zero'
print(f(1), f(-1), f(0))
print((yes := 5) if True else 6, yes)
a, b = 1 if 1 else 2, 3
print(a, b)
print(*([1, 2] if 1 else [3]), sep='-' if 1 else '+')
print('x' if [] else 'y', 'x' if [0] else 'y', 'x' if 0.0 else 'y', 'x' if None else 'y', 'x' if ... else 'y')


class B:
    def __bool__(self):
        print('   bool')
        return False


print(1 if B() else 2, 1 if not B() else 2, 1 if B() or B() else 2, 1 if B() and B() else 2)
