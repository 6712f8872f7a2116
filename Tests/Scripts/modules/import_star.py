# from … import *: __all__, underscore names, errors.
# small

from helpers.starry import *
print(one, _three, 'two' in globals())
from helpers.noall import *
print(public, Klass.__name__, math.pi > 3, '_hidden' in globals(), [n for n in globals() if n.endswith('dunder')])
for m in ('star_bad', 'star_odd'):
    try:
        exec(f'from helpers.{m} import *')
    except Exception as e:
        print(type(e).__name__, e)
ns = {}
exec('from helpers.starry import *', ns)
print(sorted(k for k in ns if k != '__builtins__'))
try:
    exec('def f():\n    from math import *')
except SyntaxError as e:
    print(e.msg)
one = 'mine'
from helpers.starry import *
print(one)
from helpers.dynamic import *
print('lazy' in globals())
