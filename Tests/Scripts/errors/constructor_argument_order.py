# small
# In which order constructors look at their arguments, and what they call those of the wrong type.
import sys
import types


def shown(function):
    try:
        print(type(function()).__name__)
    except Exception as error:
        print(type(error).__name__, error)


frame = sys._getframe()
code = (lambda: 1).__code__
for given in ((), (1, 2, 3, 4), (None, 2, 3, 4), (None, None, 3, 4), (1, None, 1, 1), (1, frame, 1, 1), (1, frame, 'x', 1), (1, frame, 1, 'x'), (1, frame, 2 ** 70, 1), (1, frame, 1, 2 ** 33),
              (None, frame, 1, 1), (None, frame, 1.5, 1), (None, frame, -1, -1)):
    shown(lambda: types.TracebackType(*given))
for given in ((), (1,), (None, {}), (1, 2), (code, 2), (code, None), (code, {}, 2), (code, {}, None, 2), (code, {}, None, None, 2), (code, {}, None, None, (1,)), (code, {})):
    shown(lambda: types.FunctionType(*given))
shown(lambda: types.ModuleType(None))
shown(lambda: type(None, (), {}))
shown(lambda: type('A', None, {}))
shown(lambda: type('A', (), None))
shown(lambda: complex(1, b'x'))
shown(lambda: complex(type('I', (), {'__index__': lambda self: 1 / 0})(), b'x'))
shown(lambda: complex('1_0\0'))
shown(lambda: complex('10\0'))
shown(lambda: int.__setattr__(object, 2, 3))
shown(lambda: object.__setattr__(int, 2, 3))
shown(lambda: type.__setattr__(int, 2, 3))
shown(lambda: format('x', '>-1099511627777.0'))
shown(lambda: (int | str).__format__())
shown(lambda: (int | str).__format__(1, 2))
shown(lambda: (int | str).__reduce_ex__())
print((int | str).__module__)
for name in ('__instancecheck__', '__subclasscheck__', '__name__', '__mro__'):
    shown(lambda: getattr(int | str, name))
for value in (sys, types, [], 5, True, len, [].append):
    shown(lambda: value.__format__())
    shown(lambda: value.__dir__(1))
for kind in (type(shown), type, int, type(len)):
    shown(lambda: kind.__annotations__)
shown(lambda: (lambda **k: k)(**{'a': 1}, **{'a': 2}))
try:
    1 / 0
except ZeroDivisionError:
    shown(lambda: (lambda **k: k)(**{'a': 1}, **{'a': 2}))
