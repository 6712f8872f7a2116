# small
# call: positions, keywords, stars; the errors of binding
def f(a, b=2, *c, d, e=5, **g):
    return a, b, c, d, e, g


def g(a, b, /, c, *, d=4):
    return a, b, c, d


def nothing():
    pass


print(f(1, d=4), f(1, 2, 3, 4, d=5, x=6), f(*[1, 2], *[3], d=4, **{'y': 1}, **{'z': 2}), g(1, 2, 3), g(1, 2, c=3, d=5), f(d=1, a=2), f(*(), 1, *(), d=2))
calls = ['f()', 'f(1)', 'f(1, d=1, a=2)', 'f(1, **{"d": 1}, d=2)', 'f(1, d=1, **{"e": 1}, **{"e": 2})', 'f(*5, d=1)', 'f(**5)', 'f(1, d=1, **{5: 6})', 'g(1, 2)', 'g(1, b=2, c=3)', 'g()',
         'g(1, 2, 3, 4)', 'g(1, 2, 3, x=5)', 'nothing(1)', 'nothing(a=1)', 'nothing(*[1, 2])', 'g(a=1, b=2, c=3)', 'f(1, d=1, *[2, 3])', 'len()', 'len(1, 2)', 'len(obj=[])', 'int(x=5)', 'int("5", base=8)',
         'print(1, wrong=2)', 'sorted()', 'sorted([], 1)', 'sorted([2, 1], reverse=True)', '"".join()', '"a".split(sep="b", maxsplit=1, x=2)', '[].append()', '[].append(1, 2)', '[].sort(1)', 'dict(1)',
         'dict(a=1, **{"b": 2})', 'range()', 'range(1, 2, 3, 4)', 'type()', 'type(1, 2)', 'isinstance()', 'abs(1, 2)', 'max()', 'max(1)', 'Point()', 'Point(1, 2)', 'Point(1).m()', 'Point.m()', 'Point(1).m(1, 2)', 'sum(1)',
         'getattr(1)', 'nothing(**{"a": 1, "b": 2})', 'five(1, 2, 3)', 'five()', 'five(1, 2, 3, 4, 5, 6)', 'kw()', 'kw(1)', 'kw(a=1)', '(lambda x: x)()']


class Point:
    def __init__(self, x):
        self.x = x

    def m(self, y):
        return y


def five(a, b, c, d, e):
    pass


def kw(*, a, b, c):
    pass


for text in calls:
    try:
        print(text, '|', eval(text))
    except TypeError as error:
        print(text, '|', error)
