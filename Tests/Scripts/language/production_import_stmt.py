# small
# import_stmt: forms, bindings, errors
import sys, time as clock
import sys as system
from math import (
    floor,
    ceil as up,
)
from math import *
from sys import path as search, modules

print(sys is system, clock.__name__, floor(2.5), up(2.5), sqrt(16), search is sys.path, modules is sys.modules, pi > 3)


def inside():
    import math
    from math import floor as inner
    return math is sys.modules['math'], inner is floor


print(inside())
parent = type(sys)('parent')
child = type(sys)('parent.child')
parent.__path__ = []
parent.child, child.value, child._hidden, child.__all__ = child, 1, 2, ['value', '_hidden']
sys.modules['parent'], sys.modules['parent.child'] = parent, child
import parent.child
import parent.child as renamed
from parent import child as taken
from parent.child import *
print(parent.child is child, renamed is child, taken is child, value, _hidden)
for text in ('import nothing', 'import nothing.at.all', 'import math.pi', 'from math import nothing', 'from nothing import x', 'from . import x', 'from .. import x', 'from .a import b', 'from parent import nothing', 'import parent.nothing', 'import', 'import a.', 'import .a', 'import a as', 'import a as b.c', 'from a import', 'from a import ()',
             'from a import b,', 'from a import (b,)', 'from a import *, b', 'from a import (*)', 'from import b', 'from a', 'import a b', 'import (a)', 'import *', 'def f(): from a import *', 'class A: from math import *', 'from a import b as', 'from a.b import c.d', 'import a as b as c', 'from ... import', 'from .', 'import None', 'from a import None', 'import a, ', 'from a import b c', 'from a import b as c.d', 'import "a"',
             'from __future__ import nothing', 'from __future__ import braces', 'x = 1\nfrom __future__ import annotations', 'from __future__ import *'):
    try:
        exec(text, {'__name__': 'text'})
        print('fine', text)
    except Exception as error:
        print(text, '|', type(error).__name__, error)
child.__all__ = ['missing']
try:
    from parent.child import *
except AttributeError as error:
    print(error)
child.__all__ = [5]
try:
    from parent.child import *
except TypeError as error:
    print(error)
sys.modules['blocked'] = None
try:
    import blocked
except ImportError as error:
    print(type(error).__name__, error, error.name, error.path)
for name in ('parent', 'parent.child', 'blocked'):
    del sys.modules[name]
