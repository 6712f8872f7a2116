# sys.path: the script's folder, additions, order.
# small

import sys
print(type(sys.path).__name__, all(isinstance(p, str) for p in sys.path), 'helpers' not in sys.modules)
here = sys.path[0]
try:
    import only_elsewhere
except ModuleNotFoundError as e:
    print(e)
sys.path.insert(0, here + '/elsewhere')
import only_elsewhere
print(only_elsewhere.value)
import both_places
print(both_places.value)
del sys.modules['both_places']
sys.path.pop(0)
import both_places
print(both_places.value)
sys.path[:] = ['/no/such/folder']
try:
    import helpers
except ModuleNotFoundError as e:
    print(e)
import math
print(math.sqrt(4))
sys.path.append(here)
import helpers.plain
print(helpers.plain.value)
