# __import__: what it returns for dotted names and fromlists.
# small

import sys
print(__import__('helpers.sub.leaf').__name__, __import__('helpers.sub.leaf', fromlist=['x']).__name__,
    __import__('helpers.sub', fromlist=['leaf']).leaf.__name__, __import__('helpers', None, None, [], 0).__name__,
    __import__('math').floor(2.5), __import__('sys') is sys, __import__('helpers.plain', fromlist=()).__name__)
for args in [('',), (5,), ('no_such',), ('helpers.none',), ('x', None, None, (), -1), ('.x',), ('a..b',),
    ('helpers', {}, {}, ['plain'], 1)]:
    try:
        print(__import__(*args))
    except Exception as e:
        print(type(e).__name__, e)
print(getattr(__import__('helpers.dynamic', fromlist=['lazy']), 'lazy'))
real = __builtins__.__import__
log = []
def traced(name, g=None, l=None, fromlist=(), level=0):
    log.append((name, fromlist, level))
    return real(name, g, l, fromlist, level)
__builtins__.__import__ = traced
import math
import helpers.plain as p
from helpers.sub import leaf as l, inside
__builtins__.__import__ = real
import math as again
print(log)
