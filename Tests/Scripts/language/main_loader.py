# What the program's own module knows about where it comes from.
import sys
import importlib.machinery as machinery

main = sys.modules['__main__']

print(type(__loader__), __loader__.name, __loader__.path.rpartition('/')[2])
print(isinstance(__loader__, machinery.SourceFileLoader))
print(__loader__ is main.__loader__ is globals()['__loader__'] is vars()['__loader__'] is vars(main)['__loader__'])
print(getattr(main, '__loader__') is __loader__, main.__dict__['__loader__'] is __loader__, locals()['__loader__'] is __loader__)
print(__spec__, __package__, __cached__, __file__.rpartition('/')[2])
print(list(main.__dict__)[:9])
print(__loader__.get_filename('__main__') == __file__, __loader__.is_package('__main__'))
print(__loader__.get_source('__main__').splitlines()[0])
print(__loader__.get_data(__file__)[:20])
print(sorted(__loader__.path_stats(__file__)))
code = __loader__.get_code('__main__')
print(code.co_name, code.co_filename == __file__)
print(repr(main).startswith("<module '__main__' from '/"))
for method in ('get_filename', 'is_package', 'get_source', 'get_code'):
    try:
        getattr(__loader__, method)('other')
    except ImportError as error:
        print(error, error.name)


def inner():
    class Body:
        loader = __loader__
    return __loader__ is Body.loader


print(inner(), eval('__loader__') is __loader__)
exec('print(__loader__.name)')
exec('print(__loader__)', {'__loader__': None})
__loader__ = 5
print(__loader__, main.__loader__, globals()['__loader__'])

# Modules of the engine.
import builtins
import math
print(math.__loader__, sys.__loader__, builtins.__loader__)
print(math.__loader__ is machinery.BuiltinImporter is math.__spec__.loader)
for method in ('get_source', 'get_code', 'is_package'):
    print(getattr(machinery.BuiltinImporter, method)('math'))
    try:
        getattr(machinery.BuiltinImporter, method)('__main__')
    except ImportError as error:
        print(error, error.name)
for kind in (machinery.PathFinder, machinery.FileFinder, machinery.SourceFileLoader, machinery.FrozenImporter):
    print(kind)
