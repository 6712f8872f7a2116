# exec, eval and compile: namespaces, modes, code objects, locals, errors.
# small

x = 'global'
print(eval('x'), eval('x', {'x': 1}), eval('x + y', {'x': 1}, {'y': 2}), eval('x', {'x': 1}, {'x': 2}),
    eval(' 1 + 1 '), eval('\t2\n'), eval(b'3'), eval(compile('4', '', 'eval')), eval('[i for i in range(3)]'),
    eval('lambda: x')())
ns = {}
print(exec('a = 1\nb = a + 1', ns), ns['b'], sorted(k for k in ns if k != '__builtins__'))
exec('def f(): return g()\ndef g(): return a', ns)
print(ns['f'](), ns['f'].__globals__ is ns)
g, l = {}, {}
exec('y = 5\ndef h(): return y\nz = [y for _ in (1,)] if False else 0', g, l)
print(l['y'], 'y' in g)
try:
    l['h']()
except NameError as e:
    print(e)
def func():
    v = 'local'
    exec('v = "changed"; w = 1')
    d = locals()
    return v, 'w' in d, eval('v'), eval('v', {'v': 'given'}), sorted(d)
print(func())
def nested():
    q = 1
    def inner():
        return eval('q')
    try:
        return inner()
    except NameError as e:
        return str(e)
print(nested())
class C:
    exec('made = 1')
    n = eval('made + 1')
print(C.made, C.n)
c = compile('x = 5\nx', 'name.py', 'exec')
print(c.co_filename, c.co_name, type(c).__name__, eval(c, {}), exec(c, ns), ns['x'])
print(compile('1', '', 'eval') == compile('1', '', 'eval'), eval(compile('1\n', 'f', 'eval')))
for mode in ('exec', 'eval', 'single'):
    for src in ('1', 'x = 1', '1; 2', '', '\n', '# c', 'if 1:\n  2\n', 'x\ny', 'def f(): pass'):
        try:
            compile(src, '<s>', mode)
            print(mode, repr(src), 'ok', end='; ')
        except SyntaxError as e:
            print(mode, repr(src), e.msg, end='; ')
    print()
for f in (lambda: eval(''), lambda: eval('x = 1'), lambda: eval('1 2'), lambda: eval('pass'), lambda: eval(5),
    lambda: eval('1', 5), lambda: eval('1', {}, 5), lambda: exec(5), lambda: exec('1/0'), lambda: exec('x', {}),
    lambda: exec('raise KeyError(1)'), lambda: compile('(', 'f', 'exec'), lambda: compile('a', 'f', 'bad'),
    lambda: compile(5, 'f', 'exec'), lambda: eval('a\0b'), lambda: eval('yield'), lambda: exec('return'),
    lambda: exec(nested.__code__), lambda: exec((lambda: 1).__code__), lambda: eval((lambda: 7).__code__),
    lambda: exec('x', {'__builtins__': {}}), lambda: exec((lambda q: 1).__code__),
    lambda: exec(inner_with_free().__code__), lambda: eval('__import__("math").pi')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class M(dict):
    def __missing__(self, k): return 'missing ' + k
class Map:
    def __getitem__(self, k):
        if k == 'known': return 'from mapping'
        raise KeyError(k)
    def __setitem__(self, k, v): print('set', k, v)
    def __delitem__(self, k): print('del', k)
print(eval('foo + bar', {}, M()), eval('known', {}, Map()), eval('len', {}, Map()) is len)
exec('new = 1\ndel known', {}, Map())
exec('global gg\ngg = 1\nll = 2', g := {}, l := {})
print('gg' in g, l)
print(eval('(y := 5)'), y, exec('import math as mm'), mm.floor(1.5))
ns = {'__name__': 'given'}
exec('class K: pass\nm = K.__module__\nf = lambda: 0', ns)
print(ns['m'], ns['f'].__module__, ns['K'])
