# stderr
# What calls and operators say about wrong arguments.
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
class C:
    def m(self, a, b=1, *, k, l=2): pass
    @classmethod
    def c(cls, a): pass
    @staticmethod
    def s(a): pass
    class D:
        def __init__(self, x): pass
def f(a, b, c): pass
def g(a, /, b, *, c): pass
def h(*, a, b): pass
def o(a, b=1): pass
def p(a, b, /): pass
def n():
    def inner(x): pass
    return inner
t(f); t(f, 1); t(f, 1, 2); t(f, 1, 2, 3, 4); t(f, 1, 2, 3, b=1); t(f, x=1); t(f, 1, 2, 3, x=1)
t(g); t(g, 1); t(g, 1, 2); t(g, 1, 2, 3); t(g, a=1, b=2, c=3); t(g, 1, b=2, c=3, a=1)
t(h); t(h, 1); t(h, a=1); t(h, 1, a=1, b=2); t(o); t(o, 1, 2, 3); t(p, a=1, b=2); t(p, 1, b=2)
t(C().m); t(C().m, 1); t(C().m, 1, 2, 3); t(C().m, 1, 2, 3, k=1); t(C.m); t(C.c); t(C.c, 1, 2); t(C.s); t(C().s, 1, 2); t(C.D); t(C.D, 1, 2); t(C, 1)
t(n()); t(n(), 1, 2); t(lambda x: x); t((lambda: 1), 1)
t(len); t(len, 1, 2); t(len, 5); t(len, x=1); t(print, sep=1); t(print, foo=1); t(int, 1, 2, 3); t(int, 'x'); t(int, x=1); t(str, 1, 2, 3, 4)
t([].append); t([].append, 1, 2); t([].append, x=1); t({}.get); t({}.get, 1, 2, 3); t({}.pop); t(''.join, 5); t(''.join, [1]); t('a'.split, 1); t('a'.replace, 'b')
t(range); t(range, 'a'); t(range, 1, 2, 0); t(range, 1, 2, 3, 4); t(zip, 5); t(map); t(map, 1); t(iter, 5); t(next, 5); t(isinstance, 1); t(isinstance, 1, 2); t(sorted, [1], 2); t(sorted, [1, 'a']); t(max); t(max, 5); t(max, []); t(sum, ['a']); t(chr, -1); t(ord, 'ab'); t(getattr, 1, 'x'); t(setattr, 1, 'x', 2); t(abs, 'a'); t(round, 'a'); t(divmod, 1, 0); t(pow, 'a', 1); t(hash, []); t(open); t(enumerate); t(reversed, 5); t(any, 5); t(type, 1, 2); t(type); t(super, 1); t(object, 1); t(dict, 1); t(dict, [1]); t(dict, [(1,)]); t(set, 1); t(bytes, 'a'); t(bytes, [256]); t(slice); t(complex, 'a'); t(float, 'a'); t(float, []); t(bool, 1, 2); t(list, 1, 2); t(tuple, 1); t(frozenset, 1, 2); t(property, 1, 2, 3, 4, 5); t(vars, 1); t(dir, 1, 2); t(input, 1, 2); t(eval); t(exec); t(hex, 'a'); t(bin, 1.5); t(format, 1, 'z'); t(id); t(callable); t(memoryview, 'a'); t(staticmethod); t(classmethod, 1, 2)
for s in ['1+"a"', '"a"+1', '[]+()', '1<"a"', 'None<None', '-"a"', '~1.5', '[][0]', '[]["a"]', '{}[1]', '1[0]', 'None.x', '(1).x', 'f.x', 'C.x', 'C().x', 'undefined_name', 'None()', '"a"()', 'len.x', 'a.b.c', '1 in 1', '*1', '[*1]', 'f(*1)', 'f(**1)', 'f(**{1:2})', '{**1}', '1 @ 2', '"%d" % "a"', '"%s %s" % 1', '"%s" % (1,2)', '"{}".format()', '"{a}".format()', '"{0.x}".format(1)', '1//0', '1.0//0', '1%0', '0**-1', '1<<-1', '10**400*1.0', 'int("9"*5000)', '"a"*"b"', '[1]*1.5', '(1,)+[1]', 'b"a"+"a"', '{}|1', '{1}|[1]', '[].pop()', '[1].remove(2)', '[1].index(2)', '{}.popitem()', 'set().pop()', '{1}.remove(2)', '"abc".index("z")', 'next(iter([]))', 'iter(1)', 'hash({})', '{[]:1}', '{{}}', 'bytes([1])[5]', '"a"[1]', '"a"["b"]', '(1,2)[5]', '()[""]', '[1][1:2:0]', 'int.x', 'type.x', '[].x', 'object().x=1' , 'len(1)', 'len(x=[])', 'lambda: x', '1 if x else 2', 'not_defined[0]', 'raise_', 'pritn', 'prnit(1)', 'C().mm', '"".jion', '[].appendd', 'lenn', '__nam__', 'Exceptionn']:
    try: print(s, eval(s)) if 'lambda' not in s else None
    except Exception as e: print(s, '|', type(e).__name__, e)
