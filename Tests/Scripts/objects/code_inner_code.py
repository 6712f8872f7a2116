# Code objects among the constants of others run as they are, in functions and by exec; what of code cannot be set.
import sys, types
def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
def f(a, *, b): 
    x = a
    return x
c = f.__code__
print(c.co_consts, c.co_names, c.co_varnames, c.co_nlocals, c.co_argcount, c.co_flags)
print([type(x).__name__ for x in (c.co_lines(), c.co_positions())][1:] and next(c.co_lines())[2] - c.co_firstlineno)
t(lambda: c.co_consts.__class__)
t(setattr, c, 'co_consts', ())
t(setattr, c, 'co_name', 'x')
t(lambda: c.replace(co_flags='x'))
t(lambda: c.replace(co_flags=c.co_flags | 256).co_flags & 256)
t(lambda: c.replace(co_firstlineno=-1))
t(lambda: hash(c) == hash(c.replace()))
t(lambda: c.co_nothing)
g = (lambda: (yield)); print(g.__code__.co_consts)
class K:
    def m(self): return __class__, super
print(K.m.__code__.co_freevars, K.m.__code__.co_names)
def lam(): return (lambda z: z + 1), [i for i in ()], {i for i in ()}, {i: i for i in ()}, (i for i in ())
print([k.co_name for k in lam.__code__.co_consts if hasattr(k, 'co_name')])
for k in lam.__code__.co_consts:
    if hasattr(k, 'co_name'): print(k.co_name, k.co_varnames, k.co_consts, k.co_names)
# exec of inner code objects
m = compile("def q(x=5): return x*2\nclass R:\n  y = 3\n", "<m>", "exec")
inner = [k for k in m.co_consts if hasattr(k, 'co_name')]
fn = types.FunctionType(inner[0], {}, 'nm', (7,))
print(fn(), fn(2))
ns = {}
t(lambda: exec(inner[1], {'__name__': 'nn'}, ns)); print(sorted(ns.items()))
exec(m, ns); print(ns['q'](), ns['R'].y)
gen = compile("def g():\n  x = yield 1\n  return [x for _ in range(2)]", "<g>", "exec")
ge = types.FunctionType(gen.co_consts[0], {'range': range})()
print(next(ge)); 
try: ge.send(4)
except StopIteration as e: print(e.value)
# lambda default consts etc.
print((lambda a=1, b=(2, 3), *, c={}: 0).__code__.co_consts)
# tracebacks
def tb():
    try: 1/0
    except ZeroDivisionError as e: return e.__traceback__
b = tb(); print(b.tb_lasti % 2, b.tb_lasti > 0, types.TracebackType(None, b.tb_frame, 14, 3).tb_lasti, types.TracebackType(None, b.tb_frame, -1, 3).tb_lasti)
