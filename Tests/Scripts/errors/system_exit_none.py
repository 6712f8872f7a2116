# sys.exit() and SystemExit(None), SystemExit(0), SystemExit(True): what code holds; status 0.
# small

import sys
for args in [(), (None,), (0,), (5,), ('text',), (1, 2), (True,)]:
    try:
        raise SystemExit(*args)
    except SystemExit as e:
        print(repr(e), repr(e.code), e.args)
for args in [(), (7,), ('x',), ((1, 2),)]:
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(repr(e.code))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
class Sub(SystemExit): pass
try:
    raise Sub('sub')
except SystemExit as e:
    print(type(e).__name__, e.code, isinstance(e, Exception))
sys.exit()
