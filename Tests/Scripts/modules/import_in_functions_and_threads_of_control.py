# Imports inside functions, generators, classes, handlers, loops and comprehensions.
# small

import sys
def f():
    import helpers.plain as p
    return p.func(1)
print(f(), f(), 'helpers.plain' in sys.modules, 'helpers' in globals())
def g():
    from helpers import plain
    yield plain.value
    from helpers.sub.leaf import where
    yield where[0]
print(list(g()))
class C:
    from math import floor, pi as PI
    def m(self):
        from math import ceil
        return ceil(self.PI), self.__class__.floor(2.7)
print(C().m(), C.PI > 3)
try:
    import definitely_missing as dm
except ImportError:
    import math as dm
print(dm.__name__)
for name in ('math', 'sys', 'helpers.sub'):
    exec(f'import {name}')
print(math.__name__, helpers.sub.inside)
mods = [__import__(n) for n in ('math', 'sys', 'gc')]
print([m.__name__ for m in mods])
lazy = lambda: __import__('helpers.sub.sibling', fromlist=['name']).name
print(lazy())
def rebinding():
    import math
    try:
        math = None
        return math
    finally:
        import math
        print(math.floor(1.5))
print(rebinding())
def unbound():
    try:
        print(gc)
    except UnboundLocalError as e:
        print(e)
    import gc
    return gc.__name__
print(unbound())
def star_args(): from helpers.plain import value as a, func as b; return a, b.__name__
print(star_args())
def fails():
    try:
        import helpers.failing
    finally:
        print('finally after a failing import')
try:
    fails()
except RuntimeError as e:
    print(e)
