# Attributes of function objects, which can be set and to what.
# small

def f(a, b=1, *c, d=2, **e):
    'the doc'
    return a
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__,
    f.__closure__, f.__dict__)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount,
    f.__code__.co_varnames, f.__code__.co_flags & 0xc, f.__globals__ is globals())
f.custom = [1]
print(f.__dict__, f.custom, getattr(f, 'nope', 'default'))
del f.custom
f.__dict__ = {'z': 1}
print(f.z)
f.__name__ = 'renamed'
f.__qualname__ = 'X.renamed'
f.__doc__ = None
print(f.__name__, f.__doc__, repr(f).startswith('<function X.renamed at 0x'))
for attr, v in [('__name__', 1), ('__qualname__', 1), ('__defaults__', 1), ('__kwdefaults__', 1), ('__code__', 1),
    ('__dict__', 1), ('__annotations__', 1), ('__globals__', {}), ('__closure__', ())]:
    try:
        setattr(f, attr, v)
        print('set', attr)
    except Exception as e:
        print(attr, type(e).__name__, e)
for attr in ['__name__', '__defaults__', '__kwdefaults__', '__doc__', '__dict__', '__annotations__', '__code__']:
    try:
        delattr(f, attr)
        print('deleted', attr, getattr(f, attr))
    except Exception as e:
        print(attr, type(e).__name__, e)
def g(x): return x * 10
def h(x): return x + 1
g.__code__ = h.__code__
print(g(5))
def with_free():
    v = 1
    def inner(): return v
    return inner
try:
    g.__code__ = with_free().__code__
except ValueError as e:
    print(e)
w = with_free()
print(w.__closure__[0].cell_contents, type(w.__closure__).__name__, w.__code__.co_freevars)
print(hash(f) == hash(f), f == f, f == g, f != g, bool(f))
class C:
    def m(self): pass
print(C.m.__qualname__, C().m.__func__ is C.m, C().m.__name__, C().m.__doc__)
try:
    C().m.attr = 1
except AttributeError as e:
    print(e)
C.m.attr = 2
print(C().m.attr)
F = type(f)
new = F(h.__code__, {'x': 1}, 'made')
print(new(1), new.__name__, new.__globals__)
new = F(with_free().__code__, globals(), None, None, w.__closure__)
print(new(), new.__name__)
for args in [(), (1, {}), (h.__code__, 1), (h.__code__, {}, 5), (with_free().__code__, {})]:
    try:
        F(*args)
    except Exception as e:
        print(type(e).__name__, e)
