# sys: argv, version data, sizes, intern, names, limits.
# small

import sys
print(len(sys.argv), sys.argv[0].endswith('sys_basics.py'), sys.version_info[:2], sys.version_info >= (3, 11),
    sys.version_info.major, sys.version_info.minor, type(sys.version).__name__, isinstance(sys.hexversion, int),
    sys.maxsize == 2 ** 63 - 1, sys.byteorder, sys.maxunicode, sys.float_info.max, sys.float_info.epsilon,
    sys.float_info.min, sys.float_info.dig, sys.int_info.bits_per_digit > 0, type(sys.platform).__name__,
    sys.getdefaultencoding(), sys.flags.optimize, sys.implementation.name == sys.implementation.name.lower(),
    sys.implementation.version[:2])
a, b = ''.join(['int', 'erned']), ''.join(['inter', 'ned'])
print(a == b, sys.intern(a) is sys.intern(b), sys.intern('x') is sys.intern('x'))
for f in (lambda: sys.intern(5), lambda: sys.intern(), lambda: sys.setrecursionlimit(0),
    lambda: sys.setrecursionlimit(-5), lambda: sys.setrecursionlimit('a'), lambda: sys.setrecursionlimit(),
    lambda: sys.setrecursionlimit(1.5), lambda: sys.getrecursionlimit(1), lambda: sys.getsizeof(),
    lambda: sys.exc_info(1), lambda: sys.nothing, lambda: sys.exit(1, 2),
    lambda: type('S', (str,), {})('x') and sys.intern(type('S', (str,), {})('x')), lambda: sys.getdefaultencoding(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(sys.getrecursionlimit(), sys.setrecursionlimit(500), sys.getrecursionlimit())
sys.setrecursionlimit(1000)
print([type(sys.getsizeof(o)).__name__ for o in (1, 'a', [], {}, None, sys, int)], sys.getsizeof(5, 'default') > 0)
class NoSize:
    def __sizeof__(self): raise TypeError('no size')
class Neg:
    def __sizeof__(self): return -1
class Bad:
    def __sizeof__(self): return 'x'
print(sys.getsizeof(NoSize(), 'default'))
for c in (NoSize, Neg, Bad):
    try:
        print(sys.getsizeof(c()))
    except Exception as e:
        print(type(e).__name__, e)
print(sys.modules['sys'] is sys, '__main__' in sys.modules, 'builtins' in sys.modules, type(sys.modules).__name__,
    'math' in sys.builtin_module_names or True, sys.__name__, sys.displayhook is sys.__displayhook__,
    sys.excepthook is sys.__excepthook__, callable(sys.unraisablehook), sys.stdout is sys.__stdout__,
    sys.stdin is sys.__stdin__, sys.stderr is sys.__stderr__)
print(sys.getrefcount(object()), sys.exc_info(), sys.is_finalizing(), sys._getframe().f_lineno,
    sys._getframe().f_code.co_name)
def where(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name
print(where())
