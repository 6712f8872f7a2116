# AttributeError texts and their name and obj attributes.
# small

import sys
class A:
    x = 1
    __slots__ = ()
class B: pass
def f(): pass
def g(): yield
b = B()
for o, n in [(A(), 'y'), (b, 'y'), (A, 'y'), (5, 'y'), ('a', 'y'), ([], 'y'), ({}, 'y'), (None, 'y'), (f, 'y'),
    (int, 'y'), (sys, 'no_such'), (len, 'y'), ([].append, 'y'), (B().__init__, 'y'), (g(), 'y'), (1.5, 'y'),
    ((), 'y'), (ValueError(), 'y'), (object(), 'y'), (type, 'y'), (super(B, b), 'y'), (property(), 'y'),
    (range(1), 'y'), (..., 'y'), (lambda: 0, 'y'), (f.__code__, 'y'), (B.__dict__, 'y')]:
    try:
        getattr(o, n)
    except AttributeError as e:
        print(e, '|', e.name, e.obj is o)
for src in ['A().x = 2', 'A().y = 2', 'del A().x', '(5).y = 1', '"a".y = 1', '[].y = 1', 'None.y = 1',
    'object().y = 1', 'len.y = 1', 'int.y = 1', 'type.y = 1', 'del int.real', 'del b.y', 'del B.y', 'f.__name__ = 5',
    'f.__closure__ = 1', 'B.__name__ = 5', 'B.__name__ = "a\\0"', 'del B.__name__', 'B.__dict__ = {}',
    'b.__dict__ = 5', 'del b.__dict__', 'b.__class__ = 5', 'del b.__class__', 'range(1).start = 5',
    'slice(1).start = 1', '(1).real = 1', '1j.imag = 2', 'super(B, b).x = 1', 'sys.__name__ = 5', 'del sys.no_such',
    'b.__weakref__ = 1', 'A.__slots__ = 5', 'B.__module__ = 5', 'B.__doc__ = "d"', 'int.__doc__ = "d"',
    'del B.__doc__', 'B.__qualname__ = 5', 'ValueError.x = 1', 'ValueError().x = 1', 'ValueError().args = 5',
    'del ValueError().args', 'f.__kwdefaults__ = []', 'b.m.n', 'B.__mro__ = ()', 'B.__bases__ = 5',
    'f.__defaults__ = {}']:
    try:
        exec(src)
        print(src, '| ok')
    except Exception as e:
        print(src, '|', type(e).__name__, e)
