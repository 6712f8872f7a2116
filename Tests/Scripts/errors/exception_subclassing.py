# Exception classes with fields, hierarchies, keyword arguments, __str__, __reduce__-free copies, args.
# small

class AppError(Exception):
    code = 1
    detail = None
    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail
    def __str__(self): return f'[{self.code}] {super().__str__()}' + (f' ({self.detail})' if self.detail else '')
class NotFound(AppError, KeyError): code = 404
class Quiet(AppError):
    def __init__(self): pass
class Slots(Exception): __slots__ = ('x',)
class FromNew(Exception):
    def __new__(cls, *a, **k):
        self = super().__new__(cls, *a)
        self.made = True
        return self
    def __init__(self, *a, extra=0): self.extra = extra
class Multi(ValueError, TypeError): pass
for make in (lambda: AppError('m'), lambda: AppError('m', detail='d'), lambda: NotFound('what'), lambda: Quiet(),
    lambda: Slots(1), lambda: FromNew(1, 2, extra=3), lambda: Multi('both')):
    try:
        raise make()
    except Exception as e:
        print(type(e).__name__, str(e), repr(e), e.args, e.__dict__,
            [c.__name__ for c in type(e).__mro__ if c.__name__ not in ('object', 'BaseException')])
for kind in (KeyError, LookupError, AppError, Exception):
    try:
        raise NotFound('x')
    except kind as e:
        print(kind.__name__, isinstance(e, kind))
for kind in (ValueError, TypeError, (OSError, TypeError)):
    try:
        raise Multi('m')
    except kind:
        print('caught Multi')
try:
    raise AppError('m', 'positional')
except TypeError as e:
    print(e)
try:
    raise AppError
except TypeError as e:
    print(e)
class Counted(Exception):
    n = 0
    def __init__(self): Counted.n += 1
try:
    raise Counted
except Counted: print(Counted.n)
e = AppError('again')
for _ in range(2):
    try: raise e
    except AppError as x:
        n, tb = 0, x.__traceback__
        while tb: n += 1; tb = tb.tb_next
        print(n, x is e)
print(e.with_traceback(None).__traceback__, e.with_traceback(None) is e)
try:
    type('Bad', (Exception, int), {})
except TypeError as x: print(x)
class Meta(type):
    def __instancecheck__(c, o): return True
class Any(Exception, metaclass=Meta): pass
try:
    try: raise ValueError('v')
    except Any: print('no: except does not ask __instancecheck__')
except ValueError as x: print('passed by', x)
