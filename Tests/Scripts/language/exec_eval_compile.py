# small
# exec, eval and compile with modes, namespaces, closures and flags.
g={}
exec('x=1\ndef f(): return x', g); print(g['x'], g['f'](), sorted(k for k in g))
l={}
exec('y=2\nz=y+1', g, l); print(l['y'], l['z'])
print(eval('1+2'), eval(' \t1+1\n'), eval('x', {'x':5}), eval('x+y', {'x':1}, {'y':2}))
class M(dict):
    def __missing__(self,k): return k*2
print(eval('a+b', {}, M()))
for s,m in [('1+1','eval'),('x=1','exec'),('1+1','single'),('x=1','eval'),('1;2','single'),('','exec'),('','eval'),('','single'),('if 1:\n  2\n','single'),('1\n\n','single'),('x','bad'),(' 1','exec'),('def f(): yield','exec'),('return','exec'),('yield','eval'),('await x','eval')]:
    try:
        c=compile(s,'fn',m); print(s.encode(), m, c.co_name, c.co_filename, type(c))
        if m!='exec': print(eval(c))
    except SyntaxError as e: print(s.encode(), m, type(e).__name__, e.msg, e.lineno, e.offset, e.text)
    except Exception as e: print(s.encode(), m, type(e).__name__, e)
for args in [(5,), ('x',5), ('x',{},5), (None,), (b'1+1',), (bytearray(b'2+2'),), ('1\0',), ('x', None), ('__builtins__ is not None',{}), ('len', {'__builtins__':{}}),('len', {'__builtins__':{'len':3}})]:
    for fn in (eval, exec):
        try: print(fn.__name__, fn(*args))
        except Exception as e: print(fn.__name__, type(e).__name__, e)
def outer():
    v=1
    exec('v=2'); print(v, eval('v'), sorted(locals()))
    def inner(): return v
    c = compile('v','f','eval')
    print(eval(c))
    try: exec(inner.__code__)
    except TypeError as e: print(e)
    try: eval(inner.__code__)
    except TypeError as e: print(e)
outer()
def cl():
    a=1;b=2
    def f(): return a+b
    return f
f=cl()
exec(f.__code__, {}, closure=f.__closure__)
for clo in (None, (), f.__closure__[:1], [1,2], 5):
    try: print(exec(f.__code__, {}, closure=clo))
    except TypeError as e: print(e)
try: exec('1', closure=f.__closure__)
except TypeError as e: print(e)
ns={}
exec('def f(x: int) -> str: "doc"; return 1', ns); print(ns['f'].__annotations__, ns['f'].__doc__, ns['f'].__module__)
exec('class A: pass', ns); print(ns['A'].__module__)
exec('class A: pass', {'__name__':'nm'}, ns); print(ns['A'].__module__, ns['A'])
print(eval('[x for x in range(y)]', {'y':3}))
try: print(eval('[x for x in range(y) if z]', {'y':3}, {'z':1}))
except NameError as e: print(e)
try: print(eval('lambda: q', {}, {'q':1})())
except NameError as e: print(e)
exec('global gg; gg=1; hh=2', g, l); print('gg' in g, 'gg' in l, 'hh' in l)
import sys
print(compile('1','f','exec',dont_inherit=True, optimize=2).co_name)
print(eval(compile('__debug__','f','eval',optimize=1)), eval(compile('__debug__','f','eval',optimize=0)))
exec(compile('assert 0','f','exec',optimize=1))
ns={}; exec(compile('def f(): "doc"','f','exec',optimize=2),ns); print(ns['f'].__doc__)
for kw in [dict(flags=1<<30), dict(optimize=5)]:
    try: compile('1','f','exec',**kw)
    except Exception as e: print(type(e).__name__, e)
for a in [(), ('1',), ('1','f'), (1,'f','exec'), ('1',1,'exec'), ('1','f',1)]:
    try: print(compile(*a))
    except Exception as e: print(type(e).__name__, e)
