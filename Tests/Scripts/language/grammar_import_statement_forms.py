# small
# import in all its forms, and what each binds.

import math
import math as m, sys
import math as m2
from math import pi
from math import pi as p, sqrt as s
from math import (sin, cos,)
from math import (
    tan as t,
    floor,
)
print(math is m is m2, pi == p == math.pi, s(4), t(0), floor(1.5), sin(0), cos(0), sys.__name__)


def f():
    import math as local
    from math import e
    global g
    import math as g
    return local.floor(e)


print(f(), g.__name__)


class A:
    import math
    from math import tau as full
    x = math.pi


print(A.math.__name__, A.full == 2 * A.x)
if True: import time
else: import never_there
try: import never_there
except ImportError as error: print(type(error).__name__, error, error.name, error.path, error.msg)
try: from math import never_there
except ImportError as error: print(type(error).__name__, error, error.name)
try: import math.never_there
except ImportError as error: print(type(error).__name__, error, error.name)
try: from . import x
except ImportError as error: print(type(error).__name__, error)
try: from .. import x
except ImportError as error: print(type(error).__name__, error)
try: from .x import y
except ImportError as error: print(type(error).__name__, error)
from math import *
print(gcd(12, 18), '__name__' in dir(math), __name__)
for i in (1, 2): import math as looped
with open('/dev/null'): from math import inf
x = [__import__('math'), __import__('math', fromlist=['pi'])]
print(looped.inf == inf, x[0] is x[1], sys.modules['math'] is math)
for args in ((), (1,), ('',), ('math', None, None, (), -1), ('math', {}, {}, ['nothing']), ('no_such',), ('x', {'__package__': ''}, None, (), 1),
             ('x', {'__package__': 5}, None, (), 1), ('x', {'__name__': 'a.b'}, None, (), 1), ('x', {}, None, (), 1)):
    try: print(__import__(*args).__name__)
    except Exception as error: print(args[:1], type(error).__name__, error)
print(time.__name__)
