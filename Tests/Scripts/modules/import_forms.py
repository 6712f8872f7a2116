# import, from … import, as, dotted names, and what each binds.
# small

import helpers.plain
import helpers.plain as p
import helpers.sub.leaf
import helpers.sub.leaf as leaf
from helpers import plain
from helpers.plain import value, func as f
from helpers.sub import leaf as leaf2
from helpers.sub.leaf import where as w1
from helpers import (plain as q,
                     sub,)
print(helpers.__name__, p is helpers.plain, p is plain is q, value, f(2), leaf is leaf2 is helpers.sub.leaf, w1,
    sub.__name__, helpers.plain.value)
def local():
    import helpers.plain as inner
    from helpers.plain import value as v
    return inner is p, v
print(local(), 'inner' in globals())
class C:
    from helpers.plain import value
    import helpers
print(C.value, C.helpers is helpers)
value = 'rebound'
print(helpers.plain.value, value)
p.value = 'changed'
from helpers.plain import value
print(value)
del helpers
import helpers
print(helpers.plain is p)
if True:
    import sys as system, math as m
print(system.modules['helpers.plain'] is p, m.floor(1.5))
try:
    import helpers.plain.value
except ModuleNotFoundError as e:
    print(e, '|', e.name)
try:
    from helpers.plain import nothing
except ImportError as e:
    print(str(e).split(' (')[0], '|', e.name, type(e).__name__)
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, '|', e.name, e.path)
try:
    import helpers.no_such
except ModuleNotFoundError as e:
    print(e, '|', e.name)
try:
    import no_such.sub.module
except ModuleNotFoundError as e:
    print(e, '|', e.name)
try:
    from helpers import no_such_name
except ImportError as e:
    print(str(e).split(' (')[0], '|', e.name)
for src in ['from helpers import', 'import', 'from . import', 'import a.b as c.d', 'from a import b as', 'import a, ',
    'from a import (b, c', 'from a import b,', 'from a import *, b', 'def f():\n from a import *',
    'from a import (*)', 'import .a', 'from a import b.c', 'class C:\n from math import *',
    'from __future__ import nothing', 'x = 1\nfrom __future__ import annotations', 'from __future__ import braces']:
    try:
        exec(src, {})
        print('ok', src)
    except SyntaxError as e:
        print(repr(src), '|', e.msg)
