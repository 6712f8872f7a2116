# small
# starred targets at every place
for text in ('*a, b = 1, 2, 3', 'a, *b = 1, 2, 3', 'a, *b, c = 1, 2, 3, 4', '*a, = ()', '[*a, b] = "xyz"', '(a, *b), c = (1, 2), 3', 'a, *(b, c) = 1, 2, 3', 'a, *[b, *c] = 1, 2, 3, 4', 'a, *b = 1,', '*a, b, c = range(5)', 'a, (*b, c), *d = 1, "xyz", 3, 4',
             '*a, *b = 1', '*a = 1', '*a, b, c = 1,', 'a, *b, c = 1,', '*a, b = 5', '*a.b, c = 1, 2', 'a, *f() = 1', 'a, *1 = 2', '*(*a,), b = 1, 2', '[*a] = 5', 'for a, *b in [(1, 2, 3)]: pass', 'for *a, in [(1, 2)]: pass', 'a = [0] * 3; a[0], *a[1:] = 7, 8, 9, 10',
             'a = b = *c, d = "xyz"', 'with M() as (a, *b): pass', 'with M() as [*a]: pass', 'c = [(a, b) for a, *b in ["xyz", (1,)]]', '(*a), b = 1, 2', '*a, (b) = 1, 2', 'a, **b = 1', '*a += 1', 'del *a', '*a: int = 1', 'a = *b'):
    class M:
        def __enter__(self):
            return 'mgr'

        def __exit__(self, *details):
            pass
    space = {'M': M}
    try:
        exec(text, space)
        print(text, '|', {k: v for k, v in space.items() if k in 'abcd'})
    except Exception as error:
        print(text, '|', type(error).__name__, error)
