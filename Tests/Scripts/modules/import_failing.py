# A module that fails while loading is not left in sys.modules; circular imports.
# small

import sys
for _ in range(2):
    try:
        import helpers.failing
    except RuntimeError as e:
        print(e, 'helpers.failing' in sys.modules)
import helpers
print(hasattr(helpers, 'failing'))
import helpers.circular_a
print(helpers.circular_a.name, helpers.circular_b.later())
try:
    import helpers.circular_c
except ImportError as e:
    print(str(e).split(' (most')[0], '(most' in str(e))
print('helpers.circular_c' in sys.modules, 'helpers.circular_d' in sys.modules)
