# small
# Exception groups: making, splitting, deriving; what except* raises in the end.
eg = ExceptionGroup('m', [ValueError(1), ExceptionGroup('n', [TypeError(2), ValueError(3)]), OSError(4)])
print(eg, repr(eg), eg.message, eg.exceptions, eg.args)
m, r = eg.split(ValueError); print(repr(m), repr(r))
print(repr(eg.subgroup(TypeError)), repr(eg.subgroup(KeyError)))
print(repr(eg.subgroup(lambda e: isinstance(e, OSError))))
print(eg.split((ValueError, TypeError)))
print(repr(eg.derive([KeyError(1)])))
eg.__cause__ = KeyError('c'); eg.add_note('note')
m, r = eg.split(ValueError)
print(repr(m.__cause__), m.__notes__, m.__notes__ is eg.__notes__, m.__context__, m.__suppress_context__)
class MyEG(ExceptionGroup):
    def __new__(cls, m, e, code): 
        o = super().__new__(cls, m, e); o.code=code; return o
    def derive(self, excs): return MyEG(self.message, excs, self.code)
e = MyEG('x', [ValueError(1), TypeError(2)], 42)
a,b = e.split(ValueError); print(type(a), a.code, b.code)
for args in [(), ('m',), ('m', []), ('m', 5), (5, [ValueError()]), ('m', [5]), ('m', [ValueError()], 1), ('m', [KeyboardInterrupt()])]:
    for T in (ExceptionGroup, BaseExceptionGroup):
        try: print(repr(T(*args)))
        except Exception as x: print(type(x).__name__, x)
for arg in (5, 'x', int, (int,), (ValueError, int), None, [ValueError]):
    for f in ('split', 'subgroup'):
        try: print(getattr(eg, f)(arg))
        except Exception as x: print(type(x).__name__, x)
try: eg.split()
except Exception as x: print(type(x).__name__, x)
try:
    try: raise eg
    except* ValueError as q: raise RuntimeError('in') from None
except BaseException as z: print(repr(z), repr(z.__cause__), repr(z.__context__))
try:
    try: raise ValueError(9)
    except* ValueError as q: print(repr(q))
    else: print('no')
except BaseException as z: print(repr(z))
try:
    try: raise eg
    except* ExceptionGroup: pass
except BaseException as z: print(repr(z))
try:
    try: raise eg
    except* 5: pass
except BaseException as z: print(repr(z))
try:
    try: raise eg
    except* ValueError: raise
    except* TypeError as t: raise t
except BaseException as z: print(repr(z))
class BadDerive(ExceptionGroup):
    def derive(self, e): return 5
try: BadDerive('a', [ValueError(), TypeError()]).split(ValueError)
except Exception as x: print(type(x).__name__, x)
