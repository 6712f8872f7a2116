# Modules of the library that are imported again after they were taken out of sys.modules, and reloaded.
import importlib
import sys
import warnings

warnings.simplefilter('ignore')


def again(name):
    """Whether the module comes back after it alone, or all that its import brought, was taken away."""
    before = set(sys.modules)
    module = importlib.import_module(name)
    brought = [found for found in sys.modules if found not in before]
    results = [importlib.reload(module) is module]
    for names in [name], brought, brought:
        for found in names:
            sys.modules.pop(found, None)
        new = importlib.import_module(name)
        results.append(new is sys.modules[name] and sorted(dir(new)) == sorted(dir(module)))
    return results


for name in ('decimal', 'datetime', 'fractions', 'numbers', 'random', 'statistics', 'textwrap', 'string', 'heapq', 'bisect', 'operator',
             'copy', 'copyreg', 'pprint', 'keyword', 'colorsys', 'stat', 'base64', 'hmac', 'hashlib', 'struct', 'csv', 'shlex', 'glob',
             'fnmatch', 'queue', 'graphlib', 'calendar', 'contextvars', 'math', 'itertools', 'errno', 'binascii', 'array', 'gc', 'time'):
    print(name, again(name))

for name in 'json', 'html', 'unittest', 'collections.abc', 'importlib.util', 'os.path':
    module = importlib.import_module(name)
    print(name, importlib.reload(module) is module, sys.modules.pop(module.__name__) is module, importlib.import_module(name) is not module)

print('the lists of gc')
import gc

lists = gc.garbage, gc.callbacks
del sys.modules['gc']
import gc

print(gc.garbage is lists[0], gc.callbacks is lists[1])

print('the same classes')
import datetime
import decimal

kept = decimal.Decimal, decimal.Context, decimal.getcontext(), datetime.date, datetime.timezone.utc
number = decimal.Decimal('1.10') + 1
for name in 'decimal', 'datetime', '_decimal', '_datetime':
    sys.modules.pop(name, None)
    import datetime
    import decimal
    print(name, [old is new for old, new in zip(
        kept, (decimal.Decimal, decimal.Context, decimal.getcontext(), datetime.date, datetime.timezone.utc))])
    print(number + decimal.Decimal(1), decimal.Decimal(2).sqrt(), datetime.timedelta.max, datetime.datetime(2020, 2, 29))
importlib.reload(decimal)
importlib.reload(datetime)
print(decimal.Decimal is kept[0], datetime.date is kept[3], datetime.__all__)
import _decimal
import _datetime

print(_decimal.Decimal is decimal.Decimal, _datetime.date is datetime.date, decimal.Decimal, datetime.timezone, decimal.__version__)
print([name for name in dir(decimal) if not name.startswith('__')])
print([name for name in dir(_decimal) if not name.startswith('__')] == [name for name in dir(decimal) if not name.startswith('__')])

print('importlib itself')
print(importlib.reload(importlib) is importlib, importlib.reload(sys) is sys)
