# The exception hierarchy, constructors, args, str and repr, special attributes.
# small

import builtins
def tree(c, d=0):
    subs = sorted((s for s in c.__subclasses__() if s.__module__ == 'builtins'), key=lambda s: s.__name__)
    print('  ' * d + c.__name__)
    for s in subs: tree(s, d + 1)
tree(ArithmeticError); tree(LookupError); tree(OSError); tree(ImportError); tree(NameError); tree(RuntimeError); tree(SyntaxError); tree(ValueError); tree(Warning)
for e in (Exception(), Exception('a'), Exception('a', 1), Exception(None), Exception(''), KeyError(), KeyError('k'),
    KeyError(1, 2), KeyError("it's"), ValueError([1]), OSError(), OSError(2), OSError(2, 'msg'),
    OSError(2, 'msg', 'file'), OSError(2, 'msg', 'a', None, 'b'), OSError('only text'), OSError(99999, 'odd'),
    StopIteration(1), StopIteration(), SystemExit(2), ImportError('m', name='n', path='p'), NameError('m', name='n'),
    AttributeError('m', name='n', obj=5), SyntaxError('m'), SyntaxError('m', ('f', 3, 5, 'text')),
    UnicodeEncodeError('enc', 'text', 1, 2, 'why'), UnicodeDecodeError('enc', b'\xff\x00', 0, 1, 'why'),
    UnicodeTranslateError('abc', 1, 2, 'why'), AssertionError('x'), KeyboardInterrupt(), BaseException(1),
    MemoryError(), RecursionError('r'), NotImplementedError('n'), ModuleNotFoundError("m", name='x')):
    print(repr(e), '|', str(e), '|', e.args)
e = OSError(2, 'msg', 'file')
print(type(e).__name__, e.errno, e.strerror, e.filename, e.filename2,
    [type(OSError(n, 'x')).__name__ for n in (1, 2, 4, 9, 11, 13, 17, 20, 21, 32, 104, 110, 111)])
s = SyntaxError('msg', ('file.py', 3, 7, 'the text', 3, 9))
print(s.msg, s.filename, s.lineno, s.offset, s.text, s.end_lineno, s.end_offset, str(s))
u = UnicodeEncodeError('utf-8', 'aébc', 1, 3, 'bad')
print(u.encoding, u.object, u.start, u.end, u.reason, u)
i = ImportError('m', name='n', path='p'); print(i.msg, i.name, i.path)
class Own(ValueError):
    def __init__(self, a, b=2): self.a = a
class Super(ValueError):
    def __init__(self, a): super().__init__(a, 'extra'); self.x = 1
class Str(Exception):
    def __str__(self): return 'custom'
print(repr(Own(1)), Own(1, b=3).args, repr(Super(5)), Super(5).args, Str(1), repr(Str(1)),
    Own(1).__dict__ if Own(1).__dict__ else '', Super(5).__dict__)
e = Exception(1, 2); e.args = [3]; print(e.args, repr(e)); e.extra = 5; print(e.__dict__)
for f in (lambda: UnicodeDecodeError('a'), lambda: UnicodeEncodeError('a', b'b', 1, 2, 'c'),
    lambda: SyntaxError('m', 5), lambda: SyntaxError('m', ('a',)), lambda: Exception(x=1),
    lambda: ImportError('m', foo=1), lambda: KeyError(k=1), lambda: setattr(Exception(), 'args', 5),
    lambda: BaseException.__new__(int), lambda: Exception().with_traceback(5),
    lambda: Exception('a').with_traceback(None), lambda: OSError(x=1), lambda: NameError('a', nam=1),
    lambda: Exception.__init__(5), lambda: StopIteration(1, 2).value, lambda: Exception('a') == Exception('a'),
    lambda: hash(Exception('a')) is None, lambda: Exception('a')[0], lambda: Exception() < Exception()):
    try:
        print(f())
    except Exception as x:
        print(type(x).__name__, x)
print(BaseException.__subclasses__()[0].__name__ in ('Exception', 'BaseExceptionGroup'),
    issubclass(KeyboardInterrupt, Exception), EnvironmentError is OSError is IOError, Exception.__mro__,
    Exception().__traceback__, Exception().__suppress_context__, Exception.__doc__)
