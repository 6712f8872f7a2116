# Traceback and frame objects in code: lines, names, locals, walking, chaining by hand.
# small
# covers: frame.f_back frame.f_builtins frame.f_code frame.f_globals frame.f_lineno frame.f_locals traceback.tb_frame traceback.tb_lineno traceback.tb_next

import sys
def a(x):
    y = x * 2
    return b(y)
def b(z):
    w = 'local of b'
    raise ValueError(z)
try:
    a(21)
except ValueError as e:
    tb = e.__traceback__
while tb:
    f = tb.tb_frame
    print(f.f_code.co_name, tb.tb_lineno, f.f_lineno,
        sorted(k for k in f.f_locals if len(k) == 1) if f.f_code.co_name != '<module>' else '', tb.tb_lasti >= 0,
        f.f_code.co_filename.endswith('traceback_objects.py'))
    last, tb = tb, tb.tb_next
print(last.tb_frame.f_back.f_code.co_name, last.tb_frame.f_locals, last.tb_frame.f_globals is globals(),
    last.tb_frame.f_builtins['len'] is len)
def depth():
    n, f = 0, sys._getframe()
    while f: n += 1; f = f.f_back
    return n
def one(): return depth()
print(one() - depth())
def me(): return sys._getframe().f_code.co_name, sys._getframe().f_lineno, sys._getframe(1).f_code.co_name, sys._getframe().f_code.co_firstlineno
print(me())
try:
    sys._getframe(1000)
except ValueError as e:
    print(e)
T = type(last)
for args in [(), (None, last.tb_frame, 1, 2), (5, last.tb_frame, 1, 2), (None, 5, 1, 2),
    (None, last.tb_frame, 'a', 2)]:
    try:
        t = T(*args)
        print(t.tb_lineno, t.tb_next)
    except TypeError as e:
        print(e)
t = T(last, last.tb_frame, 0, 99)
print(t.tb_next is last)
try:
    last.tb_next = t
except ValueError as e:
    print(e)
try:
    t.tb_lineno = 5
except AttributeError as e:
    print(e)
t.tb_next = None; print(t.tb_next)
try:
    raise KeyError('k').with_traceback(t)
except KeyError as e:
    n = e.__traceback__
    print(n.tb_next is t, n.tb_lineno)
def gen():
    x = 1
    yield sys._getframe()
    yield 2
g = gen(); fr = next(g)
print(fr.f_code.co_name, fr is g.gi_frame, fr.f_locals, fr.f_back)
def relay():
    try:
        b(1)
    except ValueError as e:
        e.note = 'passed'
        raise
try:
    relay()
except ValueError as e:
    tb, lines = e.__traceback__, []
    while tb: lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
    print(lines, e.note)
