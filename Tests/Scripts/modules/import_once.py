# A module runs once; sys.modules, deleting and reloading by hand.
# small

import sys
import helpers.printing
import helpers.printing as again
from helpers import printing
print(again is printing is sys.modules['helpers.printing'])
printing.counter += 1
import helpers.printing
print(helpers.printing.counter)
del sys.modules['helpers.printing']
import helpers.printing
print(helpers.printing.counter, helpers.printing is printing)
sys.modules['made_up'] = 'any object'
import made_up
print(made_up)
sys.modules['blocked'] = None
try:
    import blocked
except ImportError as e:
    print(type(e).__name__, e)
import helpers.replaced as r
print(r.value, type(r).__name__)
m = type(sys)('synthetic')
m.x = 5
sys.modules['synthetic'] = m
from synthetic import x
print(x, m.__name__, m.__doc__, m.__spec__, m.__loader__)
