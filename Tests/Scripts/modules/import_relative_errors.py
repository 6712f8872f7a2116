# Relative imports outside of a package and beyond its top.
# small

try:
    from . import something
except ImportError as e:
    print(type(e).__name__, e)
try:
    from .helpers import plain
except ImportError as e:
    print(type(e).__name__, e)
try:
    import helpers.beyond
except ImportError as e:
    print(type(e).__name__, e)
ns = {'__name__': 'helpers.made', '__package__': 'helpers'}
exec('from . import plain\nfrom .sub import leaf\nfrom .plain import value', ns)
print(ns['plain'].__name__, ns['leaf'].__name__, ns['value'])
try:
    exec('from . import x', {'__name__': '__main__', '__package__': None})
except ImportError as e:
    print(e)
try:
    exec('from .... import x', ns)
except ImportError as e:
    print(e)
print(__import__('plain', ns, None, ['value'], 1).value, __import__('', ns, None, ['sub'], 1).__name__)
