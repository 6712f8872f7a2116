# covers: code.co_names code.co_consts
# co_consts and co_names: what a piece of code loads and names, in CPython's order.
code = type(compile("", "x", "exec"))


def shown(value):
    if isinstance(value, code):
        return f"<code {value.co_name}>"
    return repr(value)


def show(source, mode="exec"):
    def walk(c, indent):
        print(indent, c.co_name, "[" + ", ".join(map(shown, c.co_consts)) + "]", c.co_names)
        for constant in c.co_consts:
            if isinstance(constant, code):
                walk(constant, indent + "  ")
    print(source.strip())
    walk(compile(source, "x", mode), "  ")


show("")
show("'text'\nx = 1")
show("x = 1 + 2 * 3; y = -1; z = 'a' * 3; w = (1, 2)[0]; v = 1.0, 1, True, 0.0, -0.0")
show("a = 1 << 200; b = 2 ** 300; c = 'x' * 5000; d = 1 / 0; e = 'a' + 'b'; f = ~5; g = not 1")
show("x in [1, 2]; x not in {3}; x in (1, y)")
show("[1, 2]; [1, 2, 3]; {1, 2, 3}; (1, 2); {'a': 1, 'b': 2}; {'a': 1}; {**a, 'b': 1}")
show("f(1, x=2, y=3); f(*a, y=2); f(**k); o.method(1).attribute; f(1, 2, 3, *a)")
show("def f(a, b=1, *c, d=2, e, **g) -> int:\n  'doc'\n  return a")
show("def f(a: int, b: str = 'x'): pass")
show("def f():\n  pass")
show("def f():\n  global g\n  g = len(h); del g\n  return None")
show("class A(B, metaclass=M):\n  'doc'\n  x: int = 5\n  def f(self): return super().f()")
show("class A:\n  def __private(self): return self.__private")
show("lambda x: x + 1\nlambda: (yield)")
show("[x for x in y if x > 1]; {k: v for k, v in d}; (a async for a in b)\n" if False else "[x for x in y if x > 1]; {k: v for k, v in d}; (a for a in b)")
show("import a.b.c, d as e, f.g as h\nfrom m import n as o, p\nfrom . import q\nfrom ..r import s")
show("from m import *")
show("try:\n  x\nexcept E as e:\n  y\nelse:\n  w\nfinally:\n  z")
show("with a as b, c: d\nfor i in [1, 2]: pass\nwhile True: break\n")
show("if 0: dead = 'dead'\nelse: alive = 'alive'\n")
show("while 1: pass")
show("def f():\n  return 1\n  x = 'unreachable'\n")
show("def f(x):\n  if x is None: return x\n  with x: return 'in'\n  try: return 1\n  finally: g()\n")
show("f'{a!r:>{b}} text {c}'; '%s and %r' % (a, b); '%d' % (a,)")
show("x[1:2]; x[:]; x[1:2:3]; x[a, b]; x[1, 2]")
show("async def f():\n  await a\n  async with b as c: pass\n  async for d in e: yield d\n")
show("def f():\n  x = yield 1\n  yield\n  yield from y\n")
show("assert a, 'message'\nraise E from None\n")
show("a.b += 1; a[0] -= 2; c *= 3; (d := 4)")
show("match x:\n  case 1 | -2: a\n  case [1, y, *_]: b\n  case {'k': v, **r}: c\n  case P(q, s=2): d\n  case None: e\n  case _: g\n")
show("x: int\ny: str = 'a'\nz.w: float = 1\n")
show("a + 1", "eval")
show("a; 1", "single")

# The code of a function is the one among the constants.
space = {}
module = compile("def f():\n  def g(): pass\n  return g\nclass C:\n  def m(self): pass", "x", "exec")
exec(module, space)
print(space["f"].__code__ is module.co_consts[0], space["f"]().__code__ is space["f"].__code__.co_consts[1])
print(space["C"].m.__code__ in module.co_consts[1].co_consts)


# Parameters that inner functions use come first among the cells.
def outer(z, y, *x, w):
    a = b = 1
    def inner(): return a, w, x, y, z, b
    return inner


print(outer.__code__.co_varnames, outer.__code__.co_cellvars, outer(1, 2, w=3).__code__.co_freevars)
print(outer.__code__.co_flags, outer(1, 2, w=3).__code__.co_flags, module.co_flags, (lambda: (yield)).__code__.co_flags)
